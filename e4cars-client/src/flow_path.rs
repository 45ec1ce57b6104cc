//! The paths of incoming flows.

use std::borrow::Cow;

use http::Method;
use pivot_core::Endpoint;
use pivot_core::RequestParts;

use crate::error_code::E4CARS;

/// The paths of a flow, with and without an account.
#[derive(Debug)]
pub(crate) struct FlowEndpoints {
    pub(crate) with_account: Endpoint,
    without_account: Endpoint,
}

const fn endpoint(operation: &'static str, path: &'static str) -> Endpoint {
    Endpoint::new(&E4CARS, operation, Method::POST, path)
}

macro_rules! flow_endpoints {
    ($($name:ident = $operation:literal, $flow:literal;)+) => {$(
        pub(crate) static $name: FlowEndpoints = FlowEndpoints {
            with_account: endpoint($operation, concat!("/api/v1/4pl/{accountId}/incoming-flows/", $flow)),
            without_account: endpoint($operation, concat!("/api/v1/4pl/incoming-flows/", $flow)),
        };
    )+};
}

flow_endpoints! {
    VEHICLE = "declare_vehicle", "vehicle/{translatorCode}";
    ORDERS = "receive_on_yard", "orders/{translatorCode}";
    SERVICES = "send_vehicle_services", "orders/{translatorCode}";
    CUSTOM_VEHICLE = "run_translator", "vehicle/{translatorCode}";
    CUSTOM_ORDERS = "run_translator", "orders/{translatorCode}";
    ANY = "run_flow", "{flow}/{translatorCode}";
    ANY_UNTRANSLATED = "run_flow", "{flow}";
}

/// Carriers have no path without a company.
///
/// Source: \[vendor\].
static CARRIER: Endpoint =
    endpoint("run_flow", "/api/v1/3pl/{logisticsCompanyId}/incoming-flows/{flow}/{translatorCode}");
static CARRIER_UNTRANSLATED: Endpoint = endpoint("run_flow", "/api/v1/3pl/{logisticsCompanyId}/incoming-flows/{flow}");

/// The path of an incoming flow that has no method of its own in [`E4CarsClient`](crate::E4CarsClient), for
/// [`run_flow`](crate::E4CarsClient::run_flow).
///
/// | path | made by |
/// |---|---|
/// | `4pl/{accountId}/incoming-flows/{flow}/{translatorCode}` | `FlowPath::four_pl(flow).translator(code)` |
/// | `4pl/{accountId}/incoming-flows/{flow}` | `FlowPath::four_pl(flow)` |
/// | `3pl/{logisticsCompanyId}/incoming-flows/{flow}/{translatorCode}` | `FlowPath::three_pl(company, flow).translator(code)` |
///
/// Each part is one segment of the path and is percent-encoded.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowPath {
    logistics_company: Option<String>,
    flow: String,
    translator: Option<String>,
}

impl FlowPath {
    /// A flow of a customer (4PL), such as `orders`. Its account is the request's
    /// [`account`](crate::FlowRequest::account), or else the client's.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn four_pl(flow: impl Into<String>) -> Self {
        Self { logistics_company: None, flow: flow.into(), translator: None }
    }

    /// A flow of a carrier (3PL), such as `execute`, under the id of the carrier's logistics company. The account of
    /// the request or the client does not matter.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn three_pl(logistics_company: impl Into<String>, flow: impl Into<String>) -> Self {
        Self { logistics_company: Some(logistics_company.into()), flow: flow.into(), translator: None }
    }

    /// The flow in which a carrier sends manifests: `execute`, with the translator `STD_IN_MANIFEST`.
    ///
    /// The format of that translator, `IncomingManifestPivot`, is known in part only: it has a `header` with a
    /// `message_no`.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn manifest(logistics_company: impl Into<String>) -> Self {
        Self::three_pl(logistics_company, "execute").translator("STD_IN_MANIFEST")
    }

    /// Sets the code of the translator. Without one, the path ends with the flow.
    #[must_use]
    #[inline]
    pub fn translator(mut self, code: impl Into<String>) -> Self {
        self.translator = Some(code.into());
        self
    }
}

/// The path of a request.
#[derive(Debug)]
pub(crate) enum Target {
    /// One of the documented flows, by a translator.
    Known(&'static FlowEndpoints, Cow<'static, str>),
    /// Any flow.
    Any(FlowPath),
}

impl Target {
    /// The operation's name.
    #[inline]
    pub(crate) fn operation(&self) -> &'static str {
        self.endpoint(true).operation
    }

    /// The code of the translator; `None` if there is none.
    #[inline]
    pub(crate) fn translator(&self) -> Option<&str> {
        match self {
            Self::Known(_, translator) => Some(translator),
            Self::Any(path) => path.translator.as_deref(),
        }
    }

    #[inline]
    pub(crate) fn set_translator(&mut self, code: String) {
        match self {
            Self::Known(_, translator) => *translator = code.into(),
            Self::Any(path) => path.translator = Some(code),
        }
    }

    #[inline]
    fn endpoint(&self, has_account: bool) -> &'static Endpoint {
        let endpoints = match self {
            Self::Known(endpoints, _) => *endpoints,
            Self::Any(FlowPath { logistics_company: Some(_), translator: Some(_), .. }) => return &CARRIER,
            Self::Any(FlowPath { logistics_company: Some(_), translator: None, .. }) => return &CARRIER_UNTRANSLATED,
            Self::Any(FlowPath { translator: Some(_), .. }) => &ANY,
            Self::Any(FlowPath { translator: None, .. }) => &ANY_UNTRANSLATED,
        };
        if has_account { &endpoints.with_account } else { &endpoints.without_account }
    }

    /// A request with the values of its path.
    #[inline]
    pub(crate) fn into_parts(self, account: Option<&str>) -> RequestParts {
        let mut parts = RequestParts::new(self.endpoint(account.is_some()));
        if let Some(account) = account {
            parts = parts.path("accountId", account);
        }
        match self {
            Self::Known(_, translator) => parts.path("translatorCode", translator),
            Self::Any(path) => {
                parts = parts.path("flow", path.flow);
                if let Some(company) = path.logistics_company {
                    parts = parts.path("logisticsCompanyId", company);
                }
                match path.translator {
                    Some(translator) => parts.path("translatorCode", translator),
                    None => parts,
                }
            }
        }
    }
}
