// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `qcq`, Quicq, the image proxy: 4 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{SecretText, Timestamp};

pub use super::Qcq;

/// The operations.
impl Qcq {
    /// Get the proxy configuration.
    ///
    /// `GET /qcq/proxies` \[doc\].
    #[inline]
    pub fn list_quicq_proxies(&self) -> Call<ListQuicqProxies> {
        Call::new(Request::new(&self.client, ListQuicqProxies::ENDPOINT))
    }

    /// Create a new proxy.
    ///
    /// `POST /qcq/proxies` \[doc\].
    #[inline]
    pub fn create_quicq_proxy(&self, body: &QcqProxyModel) -> Call<CreateQuicqProxy> {
        Call::new(Request::new(&self.client, CreateQuicqProxy::ENDPOINT).json(body))
    }

    /// Get the proxy configuration.
    ///
    /// `GET /qcq/proxies/{key}` \[doc\].
    ///
    /// - `key`: key.
    #[inline]
    pub fn get_quicq_proxy(&self, key: &str) -> Call<GetQuicqProxy> {
        Call::new(Request::new(&self.client, GetQuicqProxy::ENDPOINT).path("key", key))
    }

    /// Update the proxy configuration.
    ///
    /// `PUT /qcq/proxies/{key}` \[doc\].
    ///
    /// - `key`: key.
    #[inline]
    pub fn update_quicq_proxy(&self, key: &str, body: &QcqProxyUpdateModel) -> Call<UpdateQuicqProxy> {
        Call::new(Request::new(&self.client, UpdateQuicqProxy::ENDPOINT).path("key", key).json(body))
    }
}

operations! {
    /// [`Qcq::list_quicq_proxies`].
    ListQuicqProxies("list_quicq_proxies"): GET "/qcq/proxies" => json(Vec<QcqProxy>);
    /// [`Qcq::create_quicq_proxy`].
    CreateQuicqProxy("create_quicq_proxy"): POST "/qcq/proxies" => json(QcqProxy);
    /// [`Qcq::get_quicq_proxy`].
    GetQuicqProxy("get_quicq_proxy"): GET "/qcq/proxies/{key}" => json(QcqProxy);
    /// [`Qcq::update_quicq_proxy`].
    UpdateQuicqProxy("update_quicq_proxy"): PUT "/qcq/proxies/{key}" => json(QcqProxy);
}

pivot_json::record! {
    /// Auth config. \[doc\]
    pub struct QcqAuthConfig {
        /// Whether it is required. Default: `false`.
        pub is_required: Option<bool> = 0 "is_required",
        /// Scope.
        pub scope: Option<String> = 1 "scope",
    }

    /// Cache config. \[doc\]
    pub struct QcqCacheConfig {
        /// Whether it is as origin.
        pub is_as_origin: Option<bool> = 0 "is_as_origin",
        /// Whether it is public.
        pub is_public: Option<bool> = 1 "is_public",
        /// Age.
        pub age: Option<i64> = 2 "age",
    }

    /// Proxy. \[doc\]
    ///
    /// Given by [`list_quicq_proxies`](Qcq::list_quicq_proxies), [`create_quicq_proxy`](Qcq::create_quicq_proxy), [`get_quicq_proxy`](Qcq::get_quicq_proxy) and others.
    pub struct QcqProxy {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Routes.
        pub routes: OptionalVec<QcqRoute> = 1 "routes",
        /// Auth.
        pub auth: Option<QcqProxyAuth> = 2 "auth",
        /// Oauth.
        pub oauth: Option<QcqProxyOauth> = 3 "oauth",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 4 "tenant_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Proxy auth. \[doc\]
    pub struct QcqProxyAuth {
        /// Signature.
        pub signature: Option<QcqProxyAuthSignature> = 0 "signature",
    }

    /// Proxy auth signature. \[doc\]
    pub struct QcqProxyAuthSignature {
        /// Secret.
        pub secret: Option<SecretText> = 0 "secret",
        /// Auth.
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        /// Cache.
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Proxy model. \[doc\]
    ///
    /// Taken by [`create_quicq_proxy`](Qcq::create_quicq_proxy).
    pub struct QcqProxyModel {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Routes.
        pub routes: OptionalVec<QcqRoute> = 1 "routes",
        /// Auth.
        pub auth: Option<QcqProxyModelAuth> = 2 "auth",
        /// Oauth.
        pub oauth: Option<QcqProxyModelOauth> = 3 "oauth",
    }

    /// Proxy model auth. \[doc\]
    pub struct QcqProxyModelAuth {
        /// Signature.
        pub signature: Option<QcqProxyModelAuthSignature> = 0 "signature",
    }

    /// Proxy model auth signature. \[doc\]
    pub struct QcqProxyModelAuthSignature {
        /// Secret.
        pub secret: Option<SecretText> = 0 "secret",
        /// Auth.
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        /// Cache.
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Proxy model oauth. \[doc\]
    pub struct QcqProxyModelOauth {
        /// Issuer.
        pub issuer: Option<String> = 0 "issuer",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 1 "client_id",
        /// Address: authorize.
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Return url key.
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Proxy oauth. \[doc\]
    pub struct QcqProxyOauth {
        /// Issuer.
        pub issuer: Option<String> = 0 "issuer",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 1 "client_id",
        /// Address: authorize.
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Return url key.
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Proxy update model. \[doc\]
    ///
    /// Taken by [`update_quicq_proxy`](Qcq::update_quicq_proxy).
    pub struct QcqProxyUpdateModel {
        /// Routes.
        pub routes: OptionalVec<QcqRoute> = 0 "routes",
        /// Auth.
        pub auth: Option<QcqProxyUpdateModelAuth> = 1 "auth",
        /// Oauth.
        pub oauth: Option<QcqProxyUpdateModelOauth> = 2 "oauth",
    }

    /// Proxy update model auth. \[doc\]
    pub struct QcqProxyUpdateModelAuth {
        /// Signature.
        pub signature: Option<QcqProxyUpdateModelAuthSignature> = 0 "signature",
    }

    /// Proxy update model auth signature. \[doc\]
    pub struct QcqProxyUpdateModelAuthSignature {
        /// Secret.
        pub secret: Option<SecretText> = 0 "secret",
        /// Auth.
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        /// Cache.
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Proxy update model oauth. \[doc\]
    pub struct QcqProxyUpdateModelOauth {
        /// Issuer.
        pub issuer: Option<String> = 0 "issuer",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 1 "client_id",
        /// Address: authorize.
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Return url key.
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Route. \[doc\]
    pub struct QcqRoute {
        /// Path.
        pub path: Option<String> = 0 "path",
        /// Origin.
        pub origin: Option<QcqRouteOrigin> = 1 "origin",
        /// Settings.
        pub settings: Option<QcqRouteSettings> = 2 "settings",
    }

    /// Route origin. \[doc\]
    pub struct QcqRouteOrigin {
        /// Whether it is bucket. Default: `false`.
        pub is_bucket: Option<bool> = 0 "is_bucket",
        /// Uri.
        pub uri: Option<String> = 1 "uri",
    }

    /// Route settings. \[doc\]
    pub struct QcqRouteSettings {
        /// Cache.
        pub cache: Option<QcqCacheConfig> = 0 "cache",
        /// Auth.
        pub auth: Option<QcqAuthConfig> = 1 "auth",
    }
}
