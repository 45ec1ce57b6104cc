//! The client and its builder.

use std::fmt;
use std::sync::Arc;

use pivot_core::{Client, ClientBuilder, CustomRequest, Error, Secret, StaticCredentials, client_settings};
use pivot_types::logistics::CodeRef;
use pivot_types::logistics::validation::{Findings, IncomingPivot, findings_and_json};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};

use crate::error_code::E4CARS;
use crate::flow::{Flow, FlowRequest};
use crate::flow_path::{FlowPath, ORDERS, SERVICES, Target, VEHICLE};

/// The base URL of the development environment, the only one that the vendor documents. E4Cars tells its customers the
/// one of production.
///
/// Source: \[doc\].
pub const DEV_BASE_URL: &str = "https://api.dev.e4cars.io";

/// The deployment of the API that a client talks to. A text converts to [`Other`](Self::Other): the base URL of
/// production, which E4Cars tells its customers and does not document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The development environment, at [`DEV_BASE_URL`].
    ///
    /// Source: \[doc\].
    Development,
    /// Any other deployment: production, a mock server or a proxy.
    Other {
        /// Absolute URL that the path of every operation is appended to.
        base_url: String,
    },
}

impl Environment {
    /// The absolute URL that the path of every operation is appended to.
    #[inline]
    pub fn base_url(&self) -> &str {
        match self {
            Self::Development => DEV_BASE_URL,
            Self::Other { base_url } => base_url,
        }
    }
}

impl<T: Into<String>> From<T> for Environment {
    #[inline]
    fn from(base_url: T) -> Self {
        Self::Other { base_url: base_url.into() }
    }
}

/// Credentials used to authenticate: the API key of a user, which is sent as a query parameter. It is redacted in the
/// `Debug` output.
///
/// Source: \[doc\]; \[vendor\] that a key belongs to a user.
#[derive(Clone, Debug)]
pub struct Credentials(Secret);

impl Credentials {
    /// The API key of a user.
    #[inline]
    pub fn api_key(key: impl Into<Secret>) -> Self {
        Self(key.into())
    }
}

/// An API key.
impl<T: Into<Secret>> From<T> for Credentials {
    #[inline]
    fn from(key: T) -> Self {
        Self::api_key(key)
    }
}

/// The client of the E4Cars API. Cloning is cheap, and clones share connections, limits and counters.
#[derive(Clone)]
pub struct E4CarsClient {
    pub(crate) core: Client,
    pub(crate) account: Option<Arc<str>>,
}

impl E4CarsClient {
    /// Returns a builder for a client of this environment with these credentials.
    #[inline]
    pub fn builder(environment: impl Into<Environment>, credentials: impl Into<Credentials>) -> E4CarsBuilder {
        let credentials = StaticCredentials::query_token("token", &credentials.into().0);
        let user_agent = concat!("e4cars-client/", env!("CARGO_PKG_VERSION"));
        let core = Client::builder(environment.into().base_url()).credentials(credentials).user_agent(user_agent);
        E4CarsBuilder { core, account: None }
    }

    /// The number of values in responses that did not fit the type of their field and were set aside, since the client
    /// was built. It is `0` as long as the vendor sends what its documentation says. [`pivot_json::misfits`] lists
    /// those of one value.
    #[inline]
    pub fn misfits(&self) -> u64 {
        self.core.misfits()
    }

    /// Declares a vehicle: `POST /api/v1/4pl/{accountId}/incoming-flows/vehicle/{translatorCode}`, by default with the
    /// translator `STD_IN_VEHICLE_ACCOUNT`.
    ///
    /// The pivot is validated before it is sent, unless [`without_validation`](FlowRequest::without_validation) is
    /// called. If it breaks a rule of the vendor's document, sending fails with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest). What only looks wrong is in the
    /// [`warnings`](FlowRequest::warnings).
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient, pivot: pivot_types::IncomingVehiclePivot) -> Result<(), e4cars_client::Error> {
    /// let response = e4cars.declare_vehicle(&pivot).dry_run(true).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn declare_vehicle(&self, pivot: &IncomingVehiclePivot) -> FlowRequest {
        self.flow(Flow::Vehicle, pivot, Some(&pivot.account))
    }

    /// Receives vehicles on a yard: `POST /api/v1/4pl/{accountId}/incoming-flows/orders/{translatorCode}`, by default
    /// with the translator `STD_IN_ENTER_VEHICLE_YARD`.
    ///
    /// The pivot is validated before it is sent, unless [`without_validation`](FlowRequest::without_validation) is
    /// called. If it breaks a rule of the vendor's document, sending fails with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest). What only looks wrong is in the
    /// [`warnings`](FlowRequest::warnings).
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient, pivot: pivot_types::IncomingOrderPivot) -> Result<(), e4cars_client::Error> {
    /// let response = e4cars.receive_on_yard(&pivot).dry_run(true).send().await?;
    /// println!("{}", response.message.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn receive_on_yard(&self, pivot: &IncomingOrderPivot) -> FlowRequest {
        self.flow(Flow::Orders, pivot, pivot.account.as_ref())
    }

    /// Runs a custom translator that E4Cars made for a body in the caller's own format, which may be an array. `code`
    /// is the code of the translator.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the body cannot be serialised as
    /// JSON.
    ///
    /// Source: \[doc\] for custom translators; \[vendor\] for arrays.
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient) -> Result<(), e4cars_client::Error> {
    /// use e4cars_client::Flow;
    ///
    /// let body = [("vin", "NMN085J9M95FUBPCN")];
    /// e4cars.run_translator(Flow::Orders, "MY_ORDERS", &body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn run_translator(&self, flow: Flow, code: impl Into<String>, body: &impl serde::Serialize) -> FlowRequest {
        FlowRequest::new(self, Target::Known(flow.custom_endpoints(), code.into().into()), written(body))
    }

    /// Sends all services of vehicles in a compound: `POST
    /// /api/v1/4pl/{accountId}/incoming-flows/orders/{translatorCode}`, by default with the translator
    /// `MOS_IN_VEHICLE_ACCOUNT`, which turns an array of objects into E4Cars' `IncomingVehicleServicesPivot`.
    ///
    /// The fields of the objects are not known: E4Cars tells them its customers, and can agree on others. The vendor's
    /// example is for the account `MOS`. Sending fails
    /// with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), unless
    /// [`without_validation`](FlowRequest::without_validation) is called, if there are no vehicles or if one is not an
    /// object; and in any case if one cannot be serialised as JSON.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient) -> Result<(), e4cars_client::Error> {
    /// use std::collections::BTreeMap;
    ///
    /// let vehicles = [BTreeMap::from([("vin", "WVWZZZ3CZWE000001"), ("service", "WASHING")])];
    /// e4cars.send_vehicle_services(&vehicles).account("MOS").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_vehicle_services(&self, vehicles: &[impl serde::Serialize]) -> FlowRequest {
        let body = written(&vehicles);
        let mut findings = Findings::default();
        if vehicles.is_empty() {
            findings.refused.add("", "there is no vehicle");
        }
        for (position, vehicle) in vehicles.iter().enumerate() {
            // What cannot be written at all fails with the whole body.
            if serde_json::to_string(vehicle).is_ok_and(|vehicle| !vehicle.starts_with('{')) {
                findings.refused.add(format!("[{position}]"), "must be an object");
            }
        }
        let target = Target::Known(&SERVICES, "MOS_IN_VEHICLE_ACCOUNT".into());
        FlowRequest::new(self, target, body).with_findings(findings)
    }

    /// Runs any incoming flow with any body, which may be an array: `POST
    /// /api/v1/4pl/{accountId}/incoming-flows/{flow}/{translatorCode}`, or the same of a carrier under `3pl`. The
    /// [`FlowPath`] says which. For flows that have no method here; in particular those of carriers.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a part of the path is empty, or if the
    /// body cannot be serialised as JSON. It is not validated in any other way.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient, manifest: serde_json::Value) -> Result<(), e4cars_client::Error> {
    /// use e4cars_client::FlowPath;
    ///
    /// e4cars.run_flow(FlowPath::manifest("LC-1"), &manifest).dry_run(true).send().await?;
    /// e4cars.run_flow(FlowPath::four_pl("orders").translator("MY_ORDERS"), &[1, 2]).account("NMN").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn run_flow(&self, path: FlowPath, body: &impl serde::Serialize) -> FlowRequest {
        FlowRequest::new(self, Target::Any(path), written(body))
    }

    /// Returns a request builder for any method and path, for endpoints that have no method here; see
    /// [`CustomRequest::new`]. For incoming flows, [`run_flow`](Self::run_flow) is simpler, and knows their responses.
    ///
    /// The names in braces are the caller's own: each must be set with [`path`](CustomRequest::path), and none is filled
    /// in. That includes `{accountId}`, the name that the vendor's documents use: the client's account is not inserted,
    /// so that a path means the same for every client. A name that is not set is an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) error. The names in the vendor's paths are `accountId`,
    /// `logisticsCompanyId`, `translatorCode` and, for reading a vehicle, `number`; the query parameter `token` is
    /// added to every request.
    ///
    /// Source: \[doc\] for `accountId` and `translatorCode`; \[vendor\] for `logisticsCompanyId`; \[seen\] for
    /// `number`, in an example of the path `/api/v1/4pl/vehicle/{number}`, whose response is not known.
    ///
    /// ```no_run
    /// # async fn f(e4cars: e4cars_client::E4CarsClient) -> Result<(), e4cars_client::Error> {
    /// use e4cars_client::Method;
    ///
    /// let response: serde_json::Value =
    ///     e4cars.request(Method::GET, "/api/v1/4pl/{accountId}/new").path("accountId", "NMN").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self, method: http::Method, path: &'static str) -> CustomRequest {
        CustomRequest::new(&self.core, &E4CARS, method, path)
    }

    #[inline]
    fn flow(&self, flow: Flow, pivot: &impl IncomingPivot, account: Option<&CodeRef>) -> FlowRequest {
        let (endpoints, translator) = match flow {
            Flow::Vehicle => (&VEHICLE, "STD_IN_VEHICLE_ACCOUNT"),
            Flow::Orders => (&ORDERS, "STD_IN_ENTER_VEHICLE_YARD"),
        };
        let (findings, json) = findings_and_json(pivot);
        FlowRequest::new(self, Target::Known(endpoints, translator.into()), Ok(json)).validated(findings, account)
    }
}

/// A body as JSON, or why it cannot be.
#[inline]
fn written(body: &impl serde::Serialize) -> Result<Vec<u8>, String> {
    serde_json::to_vec(body).map_err(|error| format!("the body cannot be written as JSON: {error}"))
}

impl fmt::Debug for E4CarsClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("E4CarsClient").field("core", &self.core).field("account", &self.account).finish()
    }
}

/// A builder of an [`E4CarsClient`].
///
/// ```
/// use e4cars_client::{DEV_BASE_URL, E4CarsClient, RetryPolicy};
///
/// let e4cars = E4CarsClient::builder(DEV_BASE_URL, "the-token")
///     .account("NMN")
///     .retry(RetryPolicy::none())
///     .configure(|core| core.body_limit(1 << 20))
///     .build()?;
/// # Ok::<(), e4cars_client::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct E4CarsBuilder {
    core: ClientBuilder,
    account: Option<String>,
}

impl E4CarsBuilder {
    /// Sets the E4Cars client account for all requests that do not name another. Without it, the paths have no account
    /// segment, as in some of the vendor's examples.
    ///
    /// Source: \[doc\] for the account; \[seen\] that the examples without it are probably slips.
    #[must_use]
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    client_settings!(E4CarsClient);

    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if the base URL or a setting
    /// cannot be used, or if no transport is available.
    #[inline]
    pub fn build(self) -> Result<E4CarsClient, Error> {
        self.built().map_err(|error| error.of_vendor(&E4CARS))
    }

    #[inline]
    fn built(self) -> Result<E4CarsClient, Error> {
        Ok(E4CarsClient { core: self.core.build()?, account: self.account.map(Into::into) })
    }
}
