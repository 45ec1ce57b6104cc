// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `qcq`, Quicq, the image proxy: 4 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{SecretText, Timestamp};

pub use super::Qcq;

/// The operations.
impl Qcq {
    /// List proxies. Returns a list of [`Proxy`].
    ///
    /// `GET /qcq/proxies` \[doc: "Get the proxy configuration"\].
    #[doc(alias = "ListQuicqProxies")]
    #[inline]
    pub fn list_proxies(&self) -> Call<operations::ListProxies> {
        Call::new(Request::new(&self.client, operations::ListProxies::ENDPOINT))
    }

    /// Create proxy. Returns [`Proxy`].
    ///
    /// `POST /qcq/proxies` \[doc\].
    #[doc(alias = "CreateQuicqProxy")]
    #[inline]
    pub fn create_proxy(&self, body: &ProxyModel) -> Call<operations::CreateProxy> {
        Call::new(Request::new(&self.client, operations::CreateProxy::ENDPOINT).json(body))
    }

    /// Get proxy. Returns [`Proxy`].
    ///
    /// `GET /qcq/proxies/{key}` \[doc: "Get the proxy configuration"\].
    #[doc(alias = "GetQuicqProxy")]
    #[inline]
    pub fn get_proxy(&self, key: &str) -> Call<operations::GetProxy> {
        Call::new(Request::new(&self.client, operations::GetProxy::ENDPOINT).path("key", key))
    }

    /// Update proxy. Returns [`Proxy`].
    ///
    /// `PUT /qcq/proxies/{key}` \[doc: "Update the proxy configuration"\].
    #[doc(alias = "UpdateQuicqProxy")]
    #[inline]
    pub fn update_proxy(&self, key: &str, body: &ProxyUpdateModel) -> Call<operations::UpdateProxy> {
        Call::new(Request::new(&self.client, operations::UpdateProxy::ENDPOINT).path("key", key).json(body))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Qcq::list_proxies`].
    ListProxies("list_proxies"): GET "/qcq/proxies" => json(Vec<Proxy>);
    /// The operation of [`Qcq::create_proxy`].
    CreateProxy("create_proxy"): POST "/qcq/proxies" => json(Proxy);
    /// The operation of [`Qcq::get_proxy`].
    GetProxy("get_proxy"): GET "/qcq/proxies/{key}" => json(Proxy);
    /// The operation of [`Qcq::update_proxy`].
    UpdateProxy("update_proxy"): PUT "/qcq/proxies/{key}" => json(Proxy);
    }
}

pivot_json::record! {
    /// Part of [`ProxyAuthSignature`], [`ProxyModelAuthSignature`], [`ProxyUpdateModelAuthSignature`] and others \[doc\].
    #[doc(alias = "QcqAuthConfig")]
    pub struct AuthConfig {
        /// Default: `false`.
        pub is_required: Option<bool> = 0 "is_required",
        pub scope: Option<String> = 1 "scope",
    }

    /// Part of [`ProxyAuthSignature`], [`ProxyModelAuthSignature`], [`ProxyUpdateModelAuthSignature`] and others \[doc\].
    #[doc(alias = "QcqCacheConfig")]
    pub struct CacheConfig {
        pub is_as_origin: Option<bool> = 0 "is_as_origin",
        pub is_public: Option<bool> = 1 "is_public",
        pub age: Option<i64> = 2 "age",
    }

    /// Returned by [`list_proxies`](Qcq::list_proxies), [`create_proxy`](Qcq::create_proxy), [`get_proxy`](Qcq::get_proxy) and others \[doc\].
    #[doc(alias = "QcqProxy")]
    pub struct Proxy {
        pub key: Option<String> = 0 "key",
        pub routes: OptionalVec<Route> = 1 "routes",
        pub auth: Option<ProxyAuth> = 2 "auth",
        pub oauth: Option<ProxyOauth> = 3 "oauth",
        pub tenant_id: Option<String> = 4 "tenant_id",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Part of [`Proxy`] \[doc\].
    #[doc(alias = "QcqProxyAuth")]
    pub struct ProxyAuth {
        pub signature: Option<ProxyAuthSignature> = 0 "signature",
    }

    /// Part of [`ProxyAuth`] \[doc\].
    #[doc(alias = "QcqProxyAuthSignature")]
    pub struct ProxyAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<AuthConfig> = 1 "auth",
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// Sent by [`create_proxy`](Qcq::create_proxy) \[doc\].
    #[doc(alias = "QcqProxyModel")]
    pub struct ProxyModel {
        pub key: Option<String> = 0 "key",
        pub routes: OptionalVec<Route> = 1 "routes",
        pub auth: Option<ProxyModelAuth> = 2 "auth",
        pub oauth: Option<ProxyModelOauth> = 3 "oauth",
    }

    /// Part of [`ProxyModel`] \[doc\].
    #[doc(alias = "QcqProxyModelAuth")]
    pub struct ProxyModelAuth {
        pub signature: Option<ProxyModelAuthSignature> = 0 "signature",
    }

    /// Part of [`ProxyModelAuth`] \[doc\].
    #[doc(alias = "QcqProxyModelAuthSignature")]
    pub struct ProxyModelAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<AuthConfig> = 1 "auth",
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// Part of [`ProxyModel`] \[doc\].
    #[doc(alias = "QcqProxyModelOauth")]
    pub struct ProxyModelOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Part of [`Proxy`] \[doc\].
    #[doc(alias = "QcqProxyOauth")]
    pub struct ProxyOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Sent by [`update_proxy`](Qcq::update_proxy) \[doc\].
    #[doc(alias = "QcqProxyUpdateModel")]
    pub struct ProxyUpdateModel {
        pub routes: OptionalVec<Route> = 0 "routes",
        pub auth: Option<ProxyUpdateModelAuth> = 1 "auth",
        pub oauth: Option<ProxyUpdateModelOauth> = 2 "oauth",
    }

    /// Part of [`ProxyUpdateModel`] \[doc\].
    #[doc(alias = "QcqProxyUpdateModelAuth")]
    pub struct ProxyUpdateModelAuth {
        pub signature: Option<ProxyUpdateModelAuthSignature> = 0 "signature",
    }

    /// Part of [`ProxyUpdateModelAuth`] \[doc\].
    #[doc(alias = "QcqProxyUpdateModelAuthSignature")]
    pub struct ProxyUpdateModelAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<AuthConfig> = 1 "auth",
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// Part of [`ProxyUpdateModel`] \[doc\].
    #[doc(alias = "QcqProxyUpdateModelOauth")]
    pub struct ProxyUpdateModelOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Part of [`Proxy`], [`ProxyModel`], [`ProxyUpdateModel`] \[doc\].
    #[doc(alias = "QcqRoute")]
    pub struct Route {
        pub path: Option<String> = 0 "path",
        pub origin: Option<RouteOrigin> = 1 "origin",
        pub settings: Option<RouteSettings> = 2 "settings",
    }

    /// Part of [`Route`] \[doc\].
    #[doc(alias = "QcqRouteOrigin")]
    pub struct RouteOrigin {
        /// Default: `false`.
        pub is_bucket: Option<bool> = 0 "is_bucket",
        pub uri: Option<String> = 1 "uri",
    }

    /// Part of [`Route`] \[doc\].
    #[doc(alias = "QcqRouteSettings")]
    pub struct RouteSettings {
        pub cache: Option<CacheConfig> = 0 "cache",
        pub auth: Option<AuthConfig> = 1 "auth",
    }
}
