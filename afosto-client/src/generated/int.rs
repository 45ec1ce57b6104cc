// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `int`, apps and integrations: 7 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::Timestamp;

pub use super::Int;

/// The operations.
impl Int {
    /// List apps.
    ///
    /// `GET /int/apps/store` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_apps(&self) -> ListCall<ListApps> {
        ListCall::new(Request::new(&self.client, ListApps::ENDPOINT))
    }

    /// View app.
    ///
    /// `GET /int/apps/store/{code}` \[doc\].
    ///
    /// - `code`: code.
    #[inline]
    pub fn get_app(&self, code: &str) -> Call<GetApp> {
        Call::new(Request::new(&self.client, GetApp::ENDPOINT).path("code", code))
    }

    /// Install app.
    ///
    /// `POST /int/apps/store/{code}` \[doc\].
    ///
    /// - `code`: code.
    #[inline]
    pub fn install_app(&self, code: &str, body: &IntIntegrationModel) -> Call<InstallApp> {
        Call::new(Request::new(&self.client, InstallApp::ENDPOINT).path("code", code).json(body))
    }

    /// List integrations.
    ///
    /// `GET /int/apps/integrations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_integrations(&self) -> ListCall<ListIntegrations> {
        ListCall::new(Request::new(&self.client, ListIntegrations::ENDPOINT))
    }

    /// View integration.
    ///
    /// `GET /int/apps/integrations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_integration(&self, id: &str) -> Call<GetIntegration> {
        Call::new(Request::new(&self.client, GetIntegration::ENDPOINT).path("id", id))
    }

    /// Update integration.
    ///
    /// `PUT /int/apps/integrations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_integration(&self, id: &str, body: &IntIntegrationModel) -> Call<UpdateIntegration> {
        Call::new(Request::new(&self.client, UpdateIntegration::ENDPOINT).path("id", id).json(body))
    }

    /// Delete integration.
    ///
    /// `DELETE /int/apps/integrations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn disable(&self, id: &str) -> Call<Disable> {
        Call::new(Request::new(&self.client, Disable::ENDPOINT).path("id", id))
    }
}

operations! {
    /// [`Int::list_apps`].
    ListApps("list_apps"): GET "/int/apps/store" => either_list(IntApp);
    /// [`Int::get_app`].
    GetApp("get_app"): GET "/int/apps/store/{code}" => json(IntApp);
    /// [`Int::install_app`].
    InstallApp("install_app"): POST "/int/apps/store/{code}" => json(IntInstallResult);
    /// [`Int::list_integrations`].
    ListIntegrations("list_integrations"): GET "/int/apps/integrations" => either_list(IntIntegration);
    /// [`Int::get_integration`].
    GetIntegration("get_integration"): GET "/int/apps/integrations/{id}" => json(IntIntegration);
    /// [`Int::update_integration`].
    UpdateIntegration("update_integration"): PUT "/int/apps/integrations/{id}" => json(IntIntegration);
    /// [`Int::disable`].
    Disable("disable"): DELETE "/int/apps/integrations/{id}" => nothing;
}

impl ListCall<ListIntegrations> {
    /// App code. The query parameter `app_code`.
    #[inline]
    pub fn app_code(self, app_code: &str) -> Self {
        self.set(|request| request.query("app_code", app_code))
    }

    /// Whether it is deleted. The query parameter `is_deleted`. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IntAppAuthentication`] \[doc\].
    pub enum IntAppAuthenticationType {
        /// `redirect`.
        Redirect = "redirect",
        /// `post`.
        Post = "post",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IntInstallResult`] \[doc\].
    pub enum IntInstallResultState {
        /// `pending_authentication`.
        PendingAuthentication = "pending_authentication",
        /// `success`.
        Success = "success",
        /// `failed`.
        Failed = "failed",
    }
}

pivot_json::record! {
    /// App. \[doc\]
    ///
    /// Given by [`list_apps`](Int::list_apps), [`get_app`](Int::get_app).
    pub struct IntApp {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Tags.
        pub tags: OptionalVec<String> = 3 "tags",
        /// Author.
        pub author: Option<IntAuthor> = 4 "author",
        /// Whether it is published.
        pub is_published: Option<bool> = 5 "is_published",
        /// Whether it is duplicate allowed. Default: `false`.
        pub is_duplicate_allowed: Option<bool> = 6 "is_duplicate_allowed",
        /// Authentication.
        pub authentication: Option<IntAppAuthentication> = 7 "authentication",
        /// Config schema.
        pub config_schema: Option<String> = 8 "config_schema",
    }

    /// App authentication. \[doc\]
    pub struct IntAppAuthentication {
        /// Kind.
        pub kind: Option<IntAppAuthenticationType> = 0 "type",
        /// Schema.
        pub schema: Option<String> = 1 "schema",
    }

    /// Author. \[doc\]
    pub struct IntAuthor {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Url.
        pub url: Option<String> = 2 "url",
        /// Whether it is third party.
        pub is_third_party: Option<bool> = 3 "is_third_party",
    }

    /// Install result. \[doc\]
    ///
    /// Given by [`install_app`](Int::install_app).
    pub struct IntInstallResult {
        /// State.
        pub state: Option<IntInstallResultState> = 0 "state",
        /// Address: redirect.
        pub redirect_url: Option<String> = 1 "redirect_url",
    }

    /// Integration. \[doc\]
    ///
    /// Given by [`list_integrations`](Int::list_integrations), [`get_integration`](Int::get_integration), [`update_integration`](Int::update_integration).
    pub struct IntIntegration {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Configuration.
        pub configuration: Option<RawJson> = 2 "configuration",
        /// App code.
        pub app_code: Option<String> = 3 "app_code",
        /// Whether it is installed.
        pub is_installed: Option<bool> = 4 "is_installed",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 5 "active_at",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 6 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Integration model. \[doc\]
    ///
    /// Taken by [`install_app`](Int::install_app), [`update_integration`](Int::update_integration).
    pub struct IntIntegrationModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Credentials.
        pub credentials: Option<RawJson> = 1 "credentials",
        /// Configuration.
        pub configuration: Option<RawJson> = 2 "configuration",
    }
}
