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
    pub fn list_repositories(&self) -> ListCall<ListRepositories> {
        ListCall::new(Request::new(&self.client, ListRepositories::ENDPOINT))
    }

    /// View repository.
    ///
    /// `GET /tpl/templates/repositories/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_repository(&self, id: &str) -> Call<ViewRepository> {
        Call::new(Request::new(&self.client, ViewRepository::ENDPOINT).path("id", id))
    }

    /// List builds.
    ///
    /// `GET /tpl/templates/repositories/{id}/builds` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_builds(&self, id: &str) -> ListCall<ListBuilds> {
        ListCall::new(Request::new(&self.client, ListBuilds::ENDPOINT).path("id", id))
    }

    /// Get build.
    ///
    /// `GET /tpl/templates/builds/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_build(&self, id: &str) -> Call<ViewBuild> {
        Call::new(Request::new(&self.client, ViewBuild::ENDPOINT).path("id", id))
    }

    /// List themes.
    ///
    /// `GET /tpl/templates/themes` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_themes(&self) -> ListCall<ListThemes> {
        ListCall::new(Request::new(&self.client, ListThemes::ENDPOINT))
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
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_theme(&self, id: &str) -> Call<ViewTheme> {
        Call::new(Request::new(&self.client, ViewTheme::ENDPOINT).path("id", id))
    }

    /// Update theme.
    ///
    /// `PUT /tpl/templates/themes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_theme(&self, id: &str, body: &TplThemeUpdateModel) -> Call<UpdateTheme> {
        Call::new(Request::new(&self.client, UpdateTheme::ENDPOINT).path("id", id).json(body))
    }
}

operations! {
    /// [`Tpl::list_repositories`].
    ListRepositories("list_repositories"): GET "/tpl/templates/repositories" => cursor_list(TplRepository);
    /// [`Tpl::view_repository`].
    ViewRepository("view_repository"): GET "/tpl/templates/repositories/{id}" => json(TplRepository);
    /// [`Tpl::list_builds`].
    ListBuilds("list_builds"): GET "/tpl/templates/repositories/{id}/builds" => cursor_list(TplBuild);
    /// [`Tpl::view_build`].
    ViewBuild("view_build"): GET "/tpl/templates/builds/{id}" => json(TplBuild);
    /// [`Tpl::list_themes`].
    ListThemes("list_themes"): GET "/tpl/templates/themes" => numbered_list(TplTheme);
    /// [`Tpl::create_theme`].
    CreateTheme("create_theme"): POST "/tpl/templates/themes" => json(TplTheme);
    /// [`Tpl::view_theme`].
    ViewTheme("view_theme"): GET "/tpl/templates/themes/{id}" => json(Vec<TplTheme>);
    /// [`Tpl::update_theme`].
    UpdateTheme("update_theme"): PUT "/tpl/templates/themes/{id}" => json(TplTheme);
}

impl ListCall<ListRepositories> {
    /// Secret. The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl Call<ViewRepository> {
    /// Secret. The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

impl ListCall<ListBuilds> {
    /// Secret. The query parameter `secret`.
    #[inline]
    pub fn secret(self, secret: &str) -> Self {
        self.set(|request| request.query("secret", secret))
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`TplGitReference`] \[doc\].
    pub enum TplGitReferenceType {
        /// `tag`.
        Tag = "tag",
        /// `branch`.
        Branch = "branch",
    }
}

pivot_json::record! {
    /// Build. \[doc\]
    ///
    /// Given by [`list_builds`](Tpl::list_builds), [`view_build`](Tpl::view_build).
    pub struct TplBuild {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Git reference.
        pub git_reference: Option<TplGitReference> = 1 "git_reference",
        /// Whether it is success.
        pub is_success: Option<bool> = 2 "is_success",
        /// Errors.
        pub errors: OptionalVec<TplBuildError> = 3 "errors",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 4 "started_at",
        /// When: ended.
        pub ended_at: Option<Lenient<Timestamp>> = 5 "ended_at",
    }

    /// Build error. \[doc\]
    pub struct TplBuildError {
        /// Message.
        pub message: Option<String> = 0 "message",
    }

    /// Git reference. \[doc\]
    pub struct TplGitReference {
        /// Kind.
        pub kind: Option<TplGitReferenceType> = 0 "type",
        /// Tag.
        pub tag: Option<TplGitReferenceTag> = 1 "tag",
        /// Branch.
        pub branch: Option<TplGitReferenceBranch> = 2 "branch",
    }

    /// Git reference branch. \[doc\]
    pub struct TplGitReferenceBranch {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Commit sha. Default: `latest` \[guess\].
        pub commit_sha: Option<String> = 1 "commit_sha",
    }

    /// Git reference tag. \[doc\]
    pub struct TplGitReferenceTag {
        /// Value.
        pub value: Option<String> = 0 "value",
    }

    /// Repository. \[doc\]
    ///
    /// Given by [`list_repositories`](Tpl::list_repositories), [`view_repository`](Tpl::view_repository).
    pub struct TplRepository {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Whether it is private.
        pub is_private: Option<bool> = 2 "is_private",
        /// Installer.
        pub installer: Option<TplRepositoryInstaller> = 3 "installer",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Repository installer. \[doc\]
    pub struct TplRepositoryInstaller {
        /// Username.
        pub username: Option<String> = 0 "username",
        /// Kind.
        pub kind: Option<String> = 1 "type",
    }

    /// Theme. \[doc\]
    ///
    /// Given by [`list_themes`](Tpl::list_themes), [`create_theme`](Tpl::create_theme), [`view_theme`](Tpl::view_theme) and others.
    pub struct TplTheme {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// The id of the repository.
        pub repository_id: Option<i64> = 2 "repository_id",
        /// Secret.
        pub secret: Option<SecretText> = 3 "secret",
        /// Git reference.
        pub git_reference: Option<TplGitReference> = 4 "git_reference",
        /// Active build.
        pub active_build: Option<TplThemeActiveBuild> = 5 "active_build",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Theme active build. \[doc\]
    pub struct TplThemeActiveBuild {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// The id of the repository.
        pub repository_id: Option<i64> = 1 "repository_id",
        /// Git reference.
        pub git_reference: Option<TplGitReference> = 2 "git_reference",
    }

    /// Theme create model. \[doc\]
    ///
    /// Taken by [`create_theme`](Tpl::create_theme).
    pub struct TplThemeCreateModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// The id of the repository.
        pub repository_id: Option<i64> = 1 "repository_id",
        /// Secret.
        pub secret: Option<SecretText> = 2 "secret",
        /// Git reference.
        pub git_reference: Option<TplGitReference> = 3 "git_reference",
    }

    /// Theme update model. \[doc\]
    ///
    /// Taken by [`update_theme`](Tpl::update_theme).
    pub struct TplThemeUpdateModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Secret.
        pub secret: Option<SecretText> = 1 "secret",
        /// Git reference.
        pub git_reference: Option<TplGitReference> = 2 "git_reference",
    }
}
