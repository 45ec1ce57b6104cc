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
    pub fn secret(self, secret: impl Into<String>) -> Self {
        self.set(|request| request.query("secret", &secret.into()))
    }
}

impl Call<operations::GetRepository> {
    /// Sent as `secret` in the query, or not at all without this.
    #[inline]
    pub fn secret(self, secret: impl Into<String>) -> Self {
        self.set(|request| request.query("secret", &secret.into()))
    }
}

impl Pager<operations::ListRepositoryBuilds> {
    /// Sent as `secret` in the query, or not at all without this.
    #[inline]
    pub fn secret(self, secret: impl Into<String>) -> Self {
        self.set(|request| request.query("secret", &secret.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](GitReference::kind).
    ///
    /// Source: \[doc\].
    pub enum GitReferenceType {
        /// On the wire: `tag`.
        Tag = "tag",
        /// On the wire: `branch`.
        Branch = "branch",
    }
}

pivot_json::record! {
    /// A build of a theme from its source code.
    ///
    /// Returned by [`list_repository_builds`](Tpl::list_repository_builds), [`get_build`](Tpl::get_build).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplBuild")]
    pub struct Build {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Branch or tag that is built.
        ///
        /// Source: \[guess\].
        pub git_reference: Option<GitReference> = 1 "git_reference",
        /// Whether all went well.
        ///
        /// Source: \[guess\].
        pub is_success: Option<bool> = 2 "is_success",
        /// What went wrong; empty after a success.
        ///
        /// Source: \[guess\].
        pub errors: OptionalVec<BuildError> = 3 "errors",
        /// When the work on it began; absent before.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 4 "started_at",
        pub ended_at: Option<Lenient<Timestamp>> = 5 "ended_at",
    }

    /// What went wrong in a build.
    ///
    /// Part of [`Build`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplBuildError")]
    pub struct BuildError {
        /// What went wrong, for people.
        ///
        /// Source: \[guess\].
        pub message: Option<String> = 0 "message",
    }

    /// A branch or a tag of a Git repository.
    ///
    /// Part of [`Build`], [`Theme`], [`ThemeActiveBuild`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplGitReference")]
    pub struct GitReference {
        /// `tag` or `branch`.
        pub kind: Option<GitReferenceType> = 0 "type",
        /// Tag in the Git repository, if one is built.
        ///
        /// Source: \[guess\].
        pub tag: Option<GitReferenceTag> = 1 "tag",
        /// Branch in the Git repository, if one is built.
        ///
        /// Source: \[guess\].
        pub branch: Option<GitReferenceBranch> = 2 "branch",
    }

    /// A branch of a Git repository, with its newest commit.
    ///
    /// Part of [`GitReference`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplGitReferenceBranch")]
    pub struct GitReferenceBranch {
        /// Branch in the Git repository.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Default: `latest`.
        ///
        /// Source: \[guess\] for the default.
        pub commit_sha: Option<String> = 1 "commit_sha",
    }

    /// A tag of a Git repository.
    ///
    /// Part of [`GitReference`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplGitReferenceTag")]
    pub struct GitReferenceTag {
        /// Tag in the Git repository.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 0 "value",
    }

    /// A Git repository with the source code of themes.
    ///
    /// Returned by [`list_repositories`](Tpl::list_repositories), [`get_repository`](Tpl::get_repository).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplRepository")]
    pub struct Repository {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Git repository, as its host calls it.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Whether the Git host shows it to members only.
        ///
        /// Source: \[guess\].
        pub is_private: Option<bool> = 2 "is_private",
        pub installer: Option<RepositoryInstaller> = 3 "installer",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Who connected a Git repository.
    ///
    /// Part of [`Repository`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplRepositoryInstaller")]
    pub struct RepositoryInstaller {
        pub username: Option<String> = 0 "username",
        /// Whether a person or an organisation connected the repository; the values are not documented.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 1 "type",
    }

    /// A theme: the look of a shop, built from source code.
    ///
    /// Returned by [`list_themes`](Tpl::list_themes), [`create_theme`](Tpl::create_theme), [`get_theme`](Tpl::get_theme), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplTheme")]
    pub struct Theme {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Source code: the id of a `tpl::Repository`.
        ///
        /// Source: \[guess\].
        pub repository_id: Option<i64> = 2 "repository_id",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 3 "secret",
        /// Branch or tag that is built.
        ///
        /// Source: \[guess\].
        pub git_reference: Option<GitReference> = 4 "git_reference",
        pub active_build: Option<ThemeActiveBuild> = 5 "active_build",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// The build of a theme that is in use.
    ///
    /// Part of [`Theme`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "TplThemeActiveBuild")]
    pub struct ThemeActiveBuild {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Source code: the id of a `tpl::Repository`.
        ///
        /// Source: \[guess\].
        pub repository_id: Option<i64> = 1 "repository_id",
        /// Branch or tag that is built.
        ///
        /// Source: \[guess\].
        pub git_reference: Option<GitReference> = 2 "git_reference",
    }

    /// Body of [`create_theme`](Tpl::create_theme), `POST /tpl/templates/themes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "TplThemeCreateModel")]
    pub struct ThemeCreateModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Source code: the id of a `tpl::Repository`.
        ///
        /// Source: \[guess\].
        pub repository_id: Option<i64> = 1 "repository_id",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 2 "secret",
        /// Branch or tag that is built.
        ///
        /// Source: \[guess\].
        pub git_reference: Option<GitReference> = 3 "git_reference",
    }

    /// Body of [`update_theme`](Tpl::update_theme), `PUT /tpl/templates/themes/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "TplThemeUpdateModel")]
    pub struct ThemeUpdateModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 1 "secret",
        /// Branch or tag that is built.
        ///
        /// Source: \[guess\].
        pub git_reference: Option<GitReference> = 2 "git_reference",
    }
}
