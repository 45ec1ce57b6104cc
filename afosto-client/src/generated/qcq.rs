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
    /// Who may see the images.
    ///
    /// Part of [`ProxyAuthSignature`], [`ProxyModelAuthSignature`], [`ProxyUpdateModelAuthSignature`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqAuthConfig")]
    pub struct AuthConfig {
        /// Default: `false`.
        pub is_required: Option<bool> = 0 "is_required",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: Option<String> = 1 "scope",
    }

    /// How long images are kept in caches.
    ///
    /// Part of [`ProxyAuthSignature`], [`ProxyModelAuthSignature`], [`ProxyUpdateModelAuthSignature`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqCacheConfig")]
    pub struct CacheConfig {
        pub is_as_origin: Option<bool> = 0 "is_as_origin",
        /// Whether shared caches may keep the image.
        ///
        /// Source: \[guess\].
        pub is_public: Option<bool> = 1 "is_public",
        pub age: Option<i64> = 2 "age",
    }

    /// An image proxy of Quicq: where images come from, and who may see them.
    ///
    /// Returned by [`list_proxies`](Qcq::list_proxies), [`create_proxy`](Qcq::create_proxy), [`get_proxy`](Qcq::get_proxy), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxy")]
    pub struct Proxy {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Which paths are served from where.
        ///
        /// Source: \[guess\].
        pub routes: OptionalVec<Route> = 1 "routes",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<ProxyAuth> = 2 "auth",
        /// Sign-in that a user needs to see the images.
        ///
        /// Source: \[guess\].
        pub oauth: Option<ProxyOauth> = 3 "oauth",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 4 "tenant_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// How access to the images is restricted.
    ///
    /// Part of [`Proxy`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyAuth")]
    pub struct ProxyAuth {
        /// Access by signed URLs.
        ///
        /// Source: \[guess\].
        pub signature: Option<ProxyAuthSignature> = 0 "signature",
    }

    /// Access to the images by signed URLs.
    ///
    /// Part of [`ProxyAuth`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyAuthSignature")]
    pub struct ProxyAuthSignature {
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 0 "secret",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<AuthConfig> = 1 "auth",
        /// How long the images are kept.
        ///
        /// Source: \[guess\].
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// Body of [`create_proxy`](Qcq::create_proxy), `POST /qcq/proxies`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "QcqProxyModel")]
    pub struct ProxyModel {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Which paths are served from where.
        ///
        /// Source: \[guess\].
        pub routes: OptionalVec<Route> = 1 "routes",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<ProxyModelAuth> = 2 "auth",
        /// Sign-in that a user needs to see the images.
        ///
        /// Source: \[guess\].
        pub oauth: Option<ProxyModelOauth> = 3 "oauth",
    }

    /// How access to the images shall be restricted.
    ///
    /// Part of [`ProxyModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyModelAuth")]
    pub struct ProxyModelAuth {
        /// Access by signed URLs.
        ///
        /// Source: \[guess\].
        pub signature: Option<ProxyModelAuthSignature> = 0 "signature",
    }

    /// Access to the images by signed URLs.
    ///
    /// Part of [`ProxyModelAuth`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyModelAuthSignature")]
    pub struct ProxyModelAuthSignature {
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 0 "secret",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<AuthConfig> = 1 "auth",
        /// How long the images are kept.
        ///
        /// Source: \[guess\].
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// The sign-in that users need to see the images.
    ///
    /// Part of [`ProxyModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyModelOauth")]
    pub struct ProxyModelOauth {
        /// URL of the authorization server.
        ///
        /// Source: \[guess\].
        pub issuer: Option<String> = 0 "issuer",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 1 "client_id",
        /// Page on which users sign in.
        ///
        /// Source: \[guess\].
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Query parameter in which the page gets the URL to return to.
        ///
        /// Source: \[guess\].
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// The sign-in that users need to see the images.
    ///
    /// Part of [`Proxy`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyOauth")]
    pub struct ProxyOauth {
        /// URL of the authorization server.
        ///
        /// Source: \[guess\].
        pub issuer: Option<String> = 0 "issuer",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 1 "client_id",
        /// Page on which users sign in.
        ///
        /// Source: \[guess\].
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Query parameter in which the page gets the URL to return to.
        ///
        /// Source: \[guess\].
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// Body of [`update_proxy`](Qcq::update_proxy), `PUT /qcq/proxies/{key}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "QcqProxyUpdateModel")]
    pub struct ProxyUpdateModel {
        /// Which paths are served from where.
        ///
        /// Source: \[guess\].
        pub routes: OptionalVec<Route> = 0 "routes",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<ProxyUpdateModelAuth> = 1 "auth",
        /// Sign-in that a user needs to see the images.
        ///
        /// Source: \[guess\].
        pub oauth: Option<ProxyUpdateModelOauth> = 2 "oauth",
    }

    /// How access to the images shall be restricted.
    ///
    /// Part of [`ProxyUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyUpdateModelAuth")]
    pub struct ProxyUpdateModelAuth {
        /// Access by signed URLs.
        ///
        /// Source: \[guess\].
        pub signature: Option<ProxyUpdateModelAuthSignature> = 0 "signature",
    }

    /// Access to the images by signed URLs.
    ///
    /// Part of [`ProxyUpdateModelAuth`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyUpdateModelAuthSignature")]
    pub struct ProxyUpdateModelAuthSignature {
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 0 "secret",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<AuthConfig> = 1 "auth",
        /// How long the images are kept.
        ///
        /// Source: \[guess\].
        pub cache: Option<CacheConfig> = 2 "cache",
    }

    /// The sign-in that users need to see the images.
    ///
    /// Part of [`ProxyUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqProxyUpdateModelOauth")]
    pub struct ProxyUpdateModelOauth {
        /// URL of the authorization server.
        ///
        /// Source: \[guess\].
        pub issuer: Option<String> = 0 "issuer",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 1 "client_id",
        /// Page on which users sign in.
        ///
        /// Source: \[guess\].
        pub authorize_url: Option<String> = 2 "authorize_url",
        /// Query parameter in which the page gets the URL to return to.
        ///
        /// Source: \[guess\].
        pub return_url_key: Option<String> = 3 "return_url_key",
    }

    /// A path of an image proxy, and where its images come from.
    ///
    /// Part of [`Proxy`], [`ProxyModel`], [`ProxyUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqRoute")]
    pub struct Route {
        /// Path of the proxy's URLs that the route serves.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
        /// Where the images come from.
        ///
        /// Source: \[guess\].
        pub origin: Option<RouteOrigin> = 1 "origin",
        /// How the images are kept, and who may see them.
        ///
        /// Source: \[guess\].
        pub settings: Option<RouteSettings> = 2 "settings",
    }

    /// Where the images of a route come from.
    ///
    /// Part of [`Route`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqRouteOrigin")]
    pub struct RouteOrigin {
        /// Default: `false`.
        pub is_bucket: Option<bool> = 0 "is_bucket",
        pub uri: Option<String> = 1 "uri",
    }

    /// How the images of a route are kept, and who may see them.
    ///
    /// Part of [`Route`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "QcqRouteSettings")]
    pub struct RouteSettings {
        /// How long the images are kept.
        ///
        /// Source: \[guess\].
        pub cache: Option<CacheConfig> = 0 "cache",
        /// Who may use it.
        ///
        /// Source: \[guess\].
        pub auth: Option<AuthConfig> = 1 "auth",
    }
}
