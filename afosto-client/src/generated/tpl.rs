// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `tpl`, templates and themes: 8 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{SecretText, Timestamp};

pub use super::Tpl;

/// The operations.
impl Tpl {
    /// List repositories.
    ///
    /// `GET /tpl/templates/repositories` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_repositories(&self) -> Pager<ListRepositories> {
        Pager::new(Request::new(&self.client, ListRepositories::ENDPOINT))
    }

    /// View repository.
    ///
    /// `GET /tpl/templates/repositories/{id}` \[doc\].
    #[inline]
    pub fn view_repository(&self, id: &str) -> Call<ViewRepository> {
        Call::new(Request::new(&self.client, ViewRepository::ENDPOINT).path("id", id))
    }

    /// List builds.
    ///
    /// `GET /tpl/templates/repositories/{id}/builds` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_builds(&self, id: &str) -> Pager<ListBuilds> {
        Pager::new(Request::new(&self.client, ListBuilds::ENDPOINT).path("id", id))
    }

    /// Get build.
    ///
    /// `GET /tpl/templates/builds/{id}` \[doc\].
    #[inline]
    pub fn view_build(&self, id: &str) -> Call<ViewBuild> {
        Call::new(Request::new(&self.client, ViewBuild::ENDPOINT).path("id", id))
    }

    /// List themes.
    ///
    /// `GET /tpl/templates/themes` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_themes(&self) -> Pager<ListThemes> {
        Pager::new(Request::new(&self.client, ListThemes::ENDPOINT))
    }

    /// Add theme.
    ///
    /// `POST /tpl/templates/themes` \[doc\].
    #[inline]
    pub fn create_theme(&self, body: &TplThemeCreateModel) -> Call<CreateTheme> {
        Call::new(Request::new(&self.client, CreateTheme::ENDPOINT).json(body))
    }

    /// View theme.
    ///
    /// `GET /tpl/templates/themes/{id}` \[doc\].
    #[inline]
    pub fn view_theme(&self, id: &str) -> Call<ViewTheme> {
        Call::new(Request::new(&self.client, ViewTheme::ENDPOINT).path("id", id))
    }

    /// Update theme.
    ///
    /// `PUT /tpl/templates/themes/{id}` \[doc\].
    #[inline]
    pub fn update_theme(&self, id: &str, body: &TplThemeUpdateModel) -> Call<UpdateTheme> {
        Call::new(Request::new(&self.client, UpdateTheme::ENDPOINT).path("id", id).json(body))
    }
}

operations! {
    /// The operation of [`Tpl::list_repositories`].
    ListRepositories("list_repositories"): GET "/tpl/templates/repositories" => cursor_list(TplRepository);
    /// The operation of [`Tpl::view_repository`].
    ViewRepository("view_repository"): GET "/tpl/templates/repositories/{id}" => json(TplRepository);
    /// The operation of [`Tpl::list_builds`].
    ListBuilds("list_builds"): GET "/tpl/templates/repositories/{id}/builds" => cursor_list(TplBuild);
    /// The operation of [`Tpl::view_build`].
    ViewBuild("view_build"): GET "/tpl/templates/builds/{id}" => json(TplBuild);
    /// The operation of [`Tpl::list_themes`].
    ListThemes("list_themes"): GET "/tpl/templates/themes" => numbered_list(TplTheme);
    /// The operation of [`Tpl::create_theme`].
    CreateTheme("create_theme"): POST "/tpl/templates/themes" => json(TplTheme);
    /// The operation of [`Tpl::view_theme`].
    ViewTheme("view_theme"): GET "/tpl/templates/themes/{id}" => json(Vec<TplTheme>);
    /// The operation of [`Tpl::update_theme`].
    UpdateTheme("update_theme"): PUT "/tpl/templates/themes/{id}" => json(TplTheme);
}

impl Pager<ListRepositories> {
    /// The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl Call<ViewRepository> {
    /// The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl Pager<ListBuilds> {
    /// The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

pivot_json::open_enum! {
    /// What [`kind`](TplGitReference::kind) can be \[doc\].
    pub enum TplGitReferenceType {
        /// On the wire: `tag`.
        Tag = "tag",
        /// On the wire: `branch`.
        Branch = "branch",
    }
}

pivot_json::record! {
    /// Given by [`list_builds`](Tpl::list_builds), [`view_build`](Tpl::view_build) \[doc\].
    pub struct TplBuild {
        pub id: Option<i64> = 0 "id",
        pub git_reference: Option<TplGitReference> = 1 "git_reference",
        pub is_success: Option<bool> = 2 "is_success",
        pub errors: OptionalVec<TplBuildError> = 3 "errors",
        pub started_at: Option<Lenient<Timestamp>> = 4 "started_at",
        pub ended_at: Option<Lenient<Timestamp>> = 5 "ended_at",
    }

    /// Part of [`TplBuild`] \[doc\].
    pub struct TplBuildError {
        pub message: Option<String> = 0 "message",
    }

    /// Part of [`TplBuild`], [`TplTheme`], [`TplThemeActiveBuild`] and others \[doc\].
    pub struct TplGitReference {
        pub kind: Option<TplGitReferenceType> = 0 "type",
        pub tag: Option<TplGitReferenceTag> = 1 "tag",
        pub branch: Option<TplGitReferenceBranch> = 2 "branch",
    }

    /// Part of [`TplGitReference`] \[doc\].
    pub struct TplGitReferenceBranch {
        pub name: Option<String> = 0 "name",
        /// Default: `latest` \[guess\].
        pub commit_sha: Option<String> = 1 "commit_sha",
    }

    /// Part of [`TplGitReference`] \[doc\].
    pub struct TplGitReferenceTag {
        pub value: Option<String> = 0 "value",
    }

    /// Given by [`list_repositories`](Tpl::list_repositories), [`view_repository`](Tpl::view_repository) \[doc\].
    pub struct TplRepository {
        pub id: Option<i64> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub is_private: Option<bool> = 2 "is_private",
        pub installer: Option<TplRepositoryInstaller> = 3 "installer",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Part of [`TplRepository`] \[doc\].
    pub struct TplRepositoryInstaller {
        pub username: Option<String> = 0 "username",
        pub kind: Option<String> = 1 "type",
    }

    /// Given by [`list_themes`](Tpl::list_themes), [`create_theme`](Tpl::create_theme), [`view_theme`](Tpl::view_theme) and others \[doc\].
    pub struct TplTheme {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub repository_id: Option<i64> = 2 "repository_id",
        pub secret: Option<SecretText> = 3 "secret",
        pub git_reference: Option<TplGitReference> = 4 "git_reference",
        pub active_build: Option<TplThemeActiveBuild> = 5 "active_build",
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Part of [`TplTheme`] \[doc\].
    pub struct TplThemeActiveBuild {
        pub id: Option<i64> = 0 "id",
        pub repository_id: Option<i64> = 1 "repository_id",
        pub git_reference: Option<TplGitReference> = 2 "git_reference",
    }

    /// Taken by [`create_theme`](Tpl::create_theme) \[doc\].
    pub struct TplThemeCreateModel {
        pub name: Option<String> = 0 "name",
        pub repository_id: Option<i64> = 1 "repository_id",
        pub secret: Option<SecretText> = 2 "secret",
        pub git_reference: Option<TplGitReference> = 3 "git_reference",
    }

    /// Taken by [`update_theme`](Tpl::update_theme) \[doc\].
    pub struct TplThemeUpdateModel {
        pub name: Option<String> = 0 "name",
        pub secret: Option<SecretText> = 1 "secret",
        pub git_reference: Option<TplGitReference> = 2 "git_reference",
    }
}
