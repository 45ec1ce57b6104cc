// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `qcq`, Quicq, the image proxy: 4 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{SecretText, Timestamp};

pub use super::Qcq;

/// The operations.
impl Qcq {
    /// List proxies. Returns a list of [`QcqProxy`].
    ///
    /// `GET /qcq/proxies` \[doc: "Get the proxy configuration"\].
    #[doc(alias = "ListQuicqProxies")]
    #[inline]
    pub fn list_proxies(&self) -> Call<operations::ListProxies> {
        Call::new(Request::new(&self.client, operations::ListProxies::ENDPOINT))
    }

    /// Create proxy. Returns [`QcqProxy`].
    ///
    /// `POST /qcq/proxies` \[doc\].
    #[doc(alias = "CreateQuicqProxy")]
    #[inline]
    pub fn create_proxy(&self, body: &QcqProxyModel) -> Call<operations::CreateProxy> {
        Call::new(Request::new(&self.client, operations::CreateProxy::ENDPOINT).json(body))
    }

    /// Get proxy. Returns [`QcqProxy`].
    ///
    /// `GET /qcq/proxies/{key}` \[doc: "Get the proxy configuration"\].
    #[doc(alias = "GetQuicqProxy")]
    #[inline]
    pub fn get_proxy(&self, key: &str) -> Call<operations::GetProxy> {
        Call::new(Request::new(&self.client, operations::GetProxy::ENDPOINT).path("key", key))
    }

    /// Update proxy. Returns [`QcqProxy`].
    ///
    /// `PUT /qcq/proxies/{key}` \[doc: "Update the proxy configuration"\].
    #[doc(alias = "UpdateQuicqProxy")]
    #[inline]
    pub fn update_proxy(&self, key: &str, body: &QcqProxyUpdateModel) -> Call<operations::UpdateProxy> {
        Call::new(Request::new(&self.client, operations::UpdateProxy::ENDPOINT).path("key", key).json(body))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Qcq::list_proxies`].
    ListProxies("list_proxies"): GET "/qcq/proxies" => json(Vec<QcqProxy>);
    /// The operation of [`Qcq::create_proxy`].
    CreateProxy("create_proxy"): POST "/qcq/proxies" => json(QcqProxy);
    /// The operation of [`Qcq::get_proxy`].
    GetProxy("get_proxy"): GET "/qcq/proxies/{key}" => json(QcqProxy);
    /// The operation of [`Qcq::update_proxy`].
    UpdateProxy("update_proxy"): PUT "/qcq/proxies/{key}" => json(QcqProxy);
    }
}

pivot_json::record! {
    /// Part of [`QcqProxyAuthSignature`], [`QcqProxyModelAuthSignature`], [`QcqProxyUpdateModelAuthSignature`] and others \[doc\].
    pub struct QcqAuthConfig {
        /// Default: `false`.
        pub is_required: Option<bool> = 0 "is_required",
        pub scope: Option<String> = 1 "scope",
    }

    /// Part of [`QcqProxyAuthSignature`], [`QcqProxyModelAuthSignature`], [`QcqProxyUpdateModelAuthSignature`] and others \[doc\].
    pub struct QcqCacheConfig {
        pub is_as_origin: Option<bool> = 0 "is_as_origin",
        pub is_public: Option<bool> = 1 "is_public",
        pub age: Option<i64> = 2 "age",
    }

    /// Returned by [`list_proxies`](Qcq::list_proxies), [`create_proxy`](Qcq::create_proxy), [`get_proxy`](Qcq::get_proxy) and others \[doc\].
    pub struct QcqProxy {
        pub key: Option<String> = 0 "key",
        pub routes: OptionalVec<QcqRoute> = 1 "routes",
        pub auth: Option<QcqProxyAuth> = 2 "auth",
        pub oauth: Option<QcqProxyOauth> = 3 "oauth",
        pub tenant_id: Option<String> = 4 "tenant_id",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Part of [`QcqProxy`] \[doc\].
    pub struct QcqProxyAuth {
        pub signature: Option<QcqProxyAuthSignature> = 0 "signature",
    }

    /// Part of [`QcqProxyAuth`] \[doc\].
    pub struct QcqProxyAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Sent by [`create_proxy`](Qcq::create_proxy) \[doc\].
    pub struct QcqProxyModel {
        pub key: Option<String> = 0 "key",
        pub routes: OptionalVec<QcqRoute> = 1 "routes",
        pub auth: Option<QcqProxyModelAuth> = 2 "auth",
        pub oauth: Option<QcqProxyModelOauth> = 3 "oauth",
    }

    /// Part of [`QcqProxyModel`] \[doc\].
    pub struct QcqProxyModelAuth {
        pub signature: Option<QcqProxyModelAuthSignature> = 0 "signature",
    }

    /// Part of [`QcqProxyModelAuth`] \[doc\].
    pub struct QcqProxyModelAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Part of [`QcqProxyModel`] \[doc\].
    pub struct QcqProxyModelOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Part of [`QcqProxy`] \[doc\].
    pub struct QcqProxyOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Sent by [`update_proxy`](Qcq::update_proxy) \[doc\].
    pub struct QcqProxyUpdateModel {
        pub routes: OptionalVec<QcqRoute> = 0 "routes",
        pub auth: Option<QcqProxyUpdateModelAuth> = 1 "auth",
        pub oauth: Option<QcqProxyUpdateModelOauth> = 2 "oauth",
    }

    /// Part of [`QcqProxyUpdateModel`] \[doc\].
    pub struct QcqProxyUpdateModelAuth {
        pub signature: Option<QcqProxyUpdateModelAuthSignature> = 0 "signature",
    }

    /// Part of [`QcqProxyUpdateModelAuth`] \[doc\].
    pub struct QcqProxyUpdateModelAuthSignature {
        pub secret: Option<SecretText> = 0 "secret",
        pub auth: Option<QcqAuthConfig> = 1 "auth",
        pub cache: Option<QcqCacheConfig> = 2 "cache",
    }

    /// Part of [`QcqProxyUpdateModel`] \[doc\].
    pub struct QcqProxyUpdateModelOauth {
        pub issuer: Option<String> = 0 "issuer",
        pub client_id: Option<String> = 1 "client_id",
        pub authorize_url: Option<String> = 2 "authorize_url",
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Part of [`QcqProxy`], [`QcqProxyModel`], [`QcqProxyUpdateModel`] \[doc\].
    pub struct QcqRoute {
        pub path: Option<String> = 0 "path",
        pub origin: Option<QcqRouteOrigin> = 1 "origin",
        pub settings: Option<QcqRouteSettings> = 2 "settings",
    }

    /// Part of [`QcqRoute`] \[doc\].
    pub struct QcqRouteOrigin {
        /// Default: `false`.
        pub is_bucket: Option<bool> = 0 "is_bucket",
        pub uri: Option<String> = 1 "uri",
    }

    /// Part of [`QcqRoute`] \[doc\].
    pub struct QcqRouteSettings {
        pub cache: Option<QcqCacheConfig> = 0 "cache",
        pub auth: Option<QcqAuthConfig> = 1 "auth",
    }
}
