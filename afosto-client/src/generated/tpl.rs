// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `tpl`, templates and themes: 8 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{SecretText, Timestamp};

pub use super::Tpl;

/// The operations.
impl Tpl {
    /// List repositories. Returns a list of [`Repository`], page by page.
    ///
    /// `GET /tpl/templates/repositories` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_repositories(&self) -> Pager<operations::ListRepositories> {
        Pager::new(Request::new(&self.client, operations::ListRepositories::ENDPOINT))
    }

    /// Get repository. Returns [`Repository`].
    ///
    /// `GET /tpl/templates/repositories/{id}` \[doc: "View repository"\].
    #[doc(alias = "ViewRepository")]
    #[inline]
    pub fn get_repository(&self, id: &str) -> Call<operations::GetRepository> {
        Call::new(Request::new(&self.client, operations::GetRepository::ENDPOINT).path("id", id))
    }

    /// List repository builds. Returns a list of [`Build`], page by page.
    ///
    /// `GET /tpl/templates/repositories/{id}/builds` \[doc\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ListBuilds")]
    #[inline]
    pub fn list_repository_builds(&self, id: &str) -> Pager<operations::ListRepositoryBuilds> {
        Pager::new(Request::new(&self.client, operations::ListRepositoryBuilds::ENDPOINT).path("id", id))
    }

    /// Get build. Returns [`Build`].
    ///
    /// `GET /tpl/templates/builds/{id}` \[doc\].
    #[doc(alias = "ViewBuild")]
    #[inline]
    pub fn get_build(&self, id: &str) -> Call<operations::GetBuild> {
        Call::new(Request::new(&self.client, operations::GetBuild::ENDPOINT).path("id", id))
    }

    /// List themes. Returns a list of [`Theme`], page by page.
    ///
    /// `GET /tpl/templates/themes` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_themes(&self) -> Pager<operations::ListThemes> {
        Pager::new(Request::new(&self.client, operations::ListThemes::ENDPOINT))
    }

    /// Create theme. Returns [`Theme`].
    ///
    /// `POST /tpl/templates/themes` \[doc: "Add theme"\].
    #[inline]
    pub fn create_theme(&self, body: &ThemeCreateModel) -> Call<operations::CreateTheme> {
        Call::new(Request::new(&self.client, operations::CreateTheme::ENDPOINT).json(body))
    }

    /// Get theme. Returns a list of [`Theme`].
    ///
    /// `GET /tpl/templates/themes/{id}` \[doc: "View theme"\].
    #[doc(alias = "ViewTheme")]
    #[inline]
    pub fn get_theme(&self, id: &str) -> Call<operations::GetTheme> {
        Call::new(Request::new(&self.client, operations::GetTheme::ENDPOINT).path("id", id))
    }

    /// Update theme. Returns [`Theme`].
    ///
    /// `PUT /tpl/templates/themes/{id}` \[doc\].
    #[inline]
    pub fn update_theme(&self, id: &str, body: &ThemeUpdateModel) -> Call<operations::UpdateTheme> {
        Call::new(Request::new(&self.client, operations::UpdateTheme::ENDPOINT).path("id", id).json(body))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Tpl::list_repositories`].
    ListRepositories("list_repositories"): GET "/tpl/templates/repositories" => cursor_list(Repository);
    /// The operation of [`Tpl::get_repository`].
    GetRepository("get_repository"): GET "/tpl/templates/repositories/{id}" => json(Repository);
    /// The operation of [`Tpl::list_repository_builds`].
    ListRepositoryBuilds("list_repository_builds"): GET "/tpl/templates/repositories/{id}/builds" => cursor_list(Build);
    /// The operation of [`Tpl::get_build`].
    GetBuild("get_build"): GET "/tpl/templates/builds/{id}" => json(Build);
    /// The operation of [`Tpl::list_themes`].
    ListThemes("list_themes"): GET "/tpl/templates/themes" => numbered_list(Theme);
    /// The operation of [`Tpl::create_theme`].
    CreateTheme("create_theme"): POST "/tpl/templates/themes" => json(Theme);
    /// The operation of [`Tpl::get_theme`].
    GetTheme("get_theme"): GET "/tpl/templates/themes/{id}" => json(Vec<Theme>);
    /// The operation of [`Tpl::update_theme`].
    UpdateTheme("update_theme"): PUT "/tpl/templates/themes/{id}" => json(Theme);
    }
}

impl Pager<operations::ListRepositories> {
    /// Sent as `secret` in the query, or not at all without this.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl Call<operations::GetRepository> {
    /// Sent as `secret` in the query, or not at all without this.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl Pager<operations::ListRepositoryBuilds> {
    /// Sent as `secret` in the query, or not at all without this.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](GitReference::kind) \[doc\].
    pub enum GitReferenceType {
        /// On the wire: `tag`.
        Tag = "tag",
        /// On the wire: `branch`.
        Branch = "branch",
    }
}

pivot_json::record! {
    /// Returned by [`list_repository_builds`](Tpl::list_repository_builds), [`get_build`](Tpl::get_build) \[doc\].
    #[doc(alias = "TplBuild")]
    pub struct Build {
        pub id: Option<i64> = 0 "id",
        pub git_reference: Option<GitReference> = 1 "git_reference",
        pub is_success: Option<bool> = 2 "is_success",
        pub errors: OptionalVec<BuildError> = 3 "errors",
        pub started_at: Option<Lenient<Timestamp>> = 4 "started_at",
        pub ended_at: Option<Lenient<Timestamp>> = 5 "ended_at",
    }

    /// Part of [`Build`] \[doc\].
    #[doc(alias = "TplBuildError")]
    pub struct BuildError {
        pub message: Option<String> = 0 "message",
    }

    /// Part of [`Build`], [`Theme`], [`ThemeActiveBuild`] and others \[doc\].
    #[doc(alias = "TplGitReference")]
    pub struct GitReference {
        pub kind: Option<GitReferenceType> = 0 "type",
        pub tag: Option<GitReferenceTag> = 1 "tag",
        pub branch: Option<GitReferenceBranch> = 2 "branch",
    }

    /// Part of [`GitReference`] \[doc\].
    #[doc(alias = "TplGitReferenceBranch")]
    pub struct GitReferenceBranch {
        pub name: Option<String> = 0 "name",
        /// Default: `latest` \[guess\].
        pub commit_sha: Option<String> = 1 "commit_sha",
    }

    /// Part of [`GitReference`] \[doc\].
    #[doc(alias = "TplGitReferenceTag")]
    pub struct GitReferenceTag {
        pub value: Option<String> = 0 "value",
    }

    /// Returned by [`list_repositories`](Tpl::list_repositories), [`get_repository`](Tpl::get_repository) \[doc\].
    #[doc(alias = "TplRepository")]
    pub struct Repository {
        pub id: Option<i64> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub is_private: Option<bool> = 2 "is_private",
        pub installer: Option<RepositoryInstaller> = 3 "installer",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Part of [`Repository`] \[doc\].
    #[doc(alias = "TplRepositoryInstaller")]
    pub struct RepositoryInstaller {
        pub username: Option<String> = 0 "username",
        pub kind: Option<String> = 1 "type",
    }

    /// Returned by [`list_themes`](Tpl::list_themes), [`create_theme`](Tpl::create_theme), [`get_theme`](Tpl::get_theme) and others \[doc\].
    #[doc(alias = "TplTheme")]
    pub struct Theme {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub repository_id: Option<i64> = 2 "repository_id",
        pub secret: Option<SecretText> = 3 "secret",
        pub git_reference: Option<GitReference> = 4 "git_reference",
        pub active_build: Option<ThemeActiveBuild> = 5 "active_build",
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Part of [`Theme`] \[doc\].
    #[doc(alias = "TplThemeActiveBuild")]
    pub struct ThemeActiveBuild {
        pub id: Option<i64> = 0 "id",
        pub repository_id: Option<i64> = 1 "repository_id",
        pub git_reference: Option<GitReference> = 2 "git_reference",
    }

    /// Sent by [`create_theme`](Tpl::create_theme) \[doc\].
    #[doc(alias = "TplThemeCreateModel")]
    pub struct ThemeCreateModel {
        pub name: Option<String> = 0 "name",
        pub repository_id: Option<i64> = 1 "repository_id",
        pub secret: Option<SecretText> = 2 "secret",
        pub git_reference: Option<GitReference> = 3 "git_reference",
    }

    /// Sent by [`update_theme`](Tpl::update_theme) \[doc\].
    #[doc(alias = "TplThemeUpdateModel")]
    pub struct ThemeUpdateModel {
        pub name: Option<String> = 0 "name",
        pub secret: Option<SecretText> = 1 "secret",
        pub git_reference: Option<GitReference> = 2 "git_reference",
    }
}
