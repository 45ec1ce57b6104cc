// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `int`, apps and integrations: 7 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::Timestamp;

pub use super::Int;

/// The operations.
impl Int {
    /// List apps. Returns a list of [`App`], page by page.
    ///
    /// `GET /int/apps/store` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_apps(&self) -> Pager<operations::ListApps> {
        Pager::new(Request::new(&self.client, operations::ListApps::ENDPOINT))
    }

    /// Get app. Returns [`App`].
    ///
    /// `GET /int/apps/store/{code}` \[doc: "View app"\].
    #[inline]
    pub fn get_app(&self, code: &str) -> Call<operations::GetApp> {
        Call::new(Request::new(&self.client, operations::GetApp::ENDPOINT).path("code", code))
    }

    /// Install app. Returns [`InstallResult`].
    ///
    /// Activates an app for the tenant \[doc\].
    ///
    /// `POST /int/apps/store/{code}` \[doc\].
    #[inline]
    pub fn install_app(&self, code: &str, body: &IntegrationModel) -> Call<operations::InstallApp> {
        Call::new(Request::new(&self.client, operations::InstallApp::ENDPOINT).path("code", code).json(body))
    }

    /// List integrations. Returns a list of [`Integration`], page by page.
    ///
    /// Gives the active ones \[doc\].
    ///
    /// `GET /int/apps/integrations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_integrations(&self) -> Pager<operations::ListIntegrations> {
        Pager::new(Request::new(&self.client, operations::ListIntegrations::ENDPOINT))
    }

    /// Get integration. Returns [`Integration`].
    ///
    /// `GET /int/apps/integrations/{id}` \[doc: "View integration"\].
    #[inline]
    pub fn get_integration(&self, id: &str) -> Call<operations::GetIntegration> {
        Call::new(Request::new(&self.client, operations::GetIntegration::ENDPOINT).path("id", id))
    }

    /// Update integration. Returns [`Integration`].
    ///
    /// Changes how the integration is configured \[doc\].
    ///
    /// `PUT /int/apps/integrations/{id}` \[doc\].
    #[inline]
    pub fn update_integration(&self, id: &str, body: &IntegrationModel) -> Call<operations::UpdateIntegration> {
        Call::new(Request::new(&self.client, operations::UpdateIntegration::ENDPOINT).path("id", id).json(body))
    }

    /// Delete integration. Returns nothing.
    ///
    /// `DELETE /int/apps/integrations/{id}` \[doc\].
    #[doc(alias = "Disable")]
    #[inline]
    pub fn delete_integration(&self, id: &str) -> Call<operations::DeleteIntegration> {
        Call::new(Request::new(&self.client, operations::DeleteIntegration::ENDPOINT).path("id", id))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Int::list_apps`].
    ListApps("list_apps"): GET "/int/apps/store" => either_list(App);
    /// The operation of [`Int::get_app`].
    GetApp("get_app"): GET "/int/apps/store/{code}" => json(App);
    /// The operation of [`Int::install_app`].
    InstallApp("install_app"): POST "/int/apps/store/{code}" => json(InstallResult);
    /// The operation of [`Int::list_integrations`].
    ListIntegrations("list_integrations"): GET "/int/apps/integrations" => either_list(Integration);
    /// The operation of [`Int::get_integration`].
    GetIntegration("get_integration"): GET "/int/apps/integrations/{id}" => json(Integration);
    /// The operation of [`Int::update_integration`].
    UpdateIntegration("update_integration"): PUT "/int/apps/integrations/{id}" => json(Integration);
    /// The operation of [`Int::delete_integration`].
    DeleteIntegration("delete_integration"): DELETE "/int/apps/integrations/{id}" => nothing;
    }
}

impl Pager<operations::ListIntegrations> {
    /// Sent as `app_code` in the query, or not at all without this.
    #[inline]
    pub fn app_code(self, app_code: impl Into<String>) -> Self {
        self.set(|request| request.query("app_code", &app_code.into()))
    }

    /// Sent as `is_deleted` in the query, or not at all without this. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](AppAuthentication::kind).
    ///
    /// Source: \[doc\].
    pub enum AppAuthenticationType {
        /// On the wire: `redirect`.
        Redirect = "redirect",
        /// On the wire: `post`.
        Post = "post",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](InstallResult::state).
    ///
    /// Source: \[doc\].
    pub enum InstallResultState {
        /// On the wire: `pending_authentication`.
        PendingAuthentication = "pending_authentication",
        /// On the wire: `success`.
        Success = "success",
        /// On the wire: `failed`.
        Failed = "failed",
    }
}

pivot_json::record! {
    /// An app that can be installed to connect another system.
    ///
    /// Returned by [`list_apps`](Int::list_apps), [`get_app`](Int::get_app).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IntApp")]
    pub struct App {
        /// Identifies the app in paths.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Shown in the list of apps.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What the app does, for people who choose one.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 3 "tags",
        /// Who made the app.
        ///
        /// Source: \[guess\].
        pub author: Option<Author> = 4 "author",
        pub is_published: Option<bool> = 5 "is_published",
        /// Default: `false`.
        pub is_duplicate_allowed: Option<bool> = 6 "is_duplicate_allowed",
        pub authentication: Option<AppAuthentication> = 7 "authentication",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub config_schema: Option<String> = 8 "config_schema",
    }

    /// How an app signs in at the other system.
    ///
    /// Part of [`App`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IntAppAuthentication")]
    pub struct AppAuthentication {
        /// `redirect` or `post`.
        pub kind: Option<AppAuthenticationType> = 0 "type",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub schema: Option<String> = 1 "schema",
    }

    /// Who made an app.
    ///
    /// Part of [`App`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IntAuthor")]
    pub struct Author {
        /// Who made the app: a person or a company.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Who the author is, in a few words.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Web site of the author.
        ///
        /// Source: \[guess\].
        pub url: Option<String> = 2 "url",
        pub is_third_party: Option<bool> = 3 "is_third_party",
    }

    /// How far the installation has come, and where the user must go to finish it.
    ///
    /// Returned by [`install_app`](Int::install_app).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IntInstallResult")]
    pub struct InstallResult {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<InstallResultState> = 0 "state",
        pub redirect_url: Option<String> = 1 "redirect_url",
    }

    /// An app that is installed, with its settings.
    ///
    /// Returned by [`list_integrations`](Int::list_integrations), [`get_integration`](Int::get_integration), [`update_integration`](Int::update_integration).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IntIntegration")]
    pub struct Integration {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub configuration: Option<RawJson> = 2 "configuration",
        pub app_code: Option<String> = 3 "app_code",
        pub is_installed: Option<bool> = 4 "is_installed",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 5 "active_at",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 6 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Body of [`install_app`](Int::install_app), `POST /int/apps/store/{code}`; [`update_integration`](Int::update_integration), `PUT /int/apps/integrations/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IntIntegrationModel")]
    pub struct IntegrationModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// What the app signs in with at the other system.
        ///
        /// Source: \[guess\].
        pub credentials: Option<RawJson> = 1 "credentials",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub configuration: Option<RawJson> = 2 "configuration",
    }
}
