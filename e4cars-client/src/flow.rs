//! Incoming flows: a call that is being put together, and what comes back.

use std::fmt;

use client_core::endpoint::{Fault, FaultAnswer};
use client_core::{BoxFuture, Effect, Endpoint, Error, RequestParts, Response, Vendor};
use http::Method;
use pivot_types::Problems;

use crate::client::E4CarsClient;

/// A kind of incoming flow: the segment of the path before the translator \[doc\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// `vehicle`
    Vehicle,
    /// `orders`
    Orders,
}

impl Flow {
    pub(crate) fn custom_endpoints(self) -> &'static FlowEndpoints {
        match self {
            Self::Vehicle => &CUSTOM_VEHICLE,
            Self::Orders => &CUSTOM_ORDERS,
        }
    }
}

open_json::open_enum! {
    /// Whether a flow succeeded \[doc\].
    pub enum FlowStatus {
        /// It did.
        Success = "success",
        /// It did not.
        Error = "error",
    }
}

open_json::object! {
    /// What E4Cars answers to an incoming flow, whether it succeeded or not \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowAnswer {
        /// Whether it succeeded.
        pub status: FlowStatus,
        /// What happened, in words.
        pub message: Option<String>,
    }
}

/// The paths of a flow, with and without an account.
#[derive(Debug)]
pub(crate) struct FlowEndpoints {
    pub(crate) with_account: Endpoint,
    without_account: Endpoint,
}

static E4CARS: Vendor = Vendor { name: "e4cars", read_fault };

const fn endpoint(operation: &'static str, path: &'static str) -> Endpoint {
    Endpoint::new(&E4CARS, operation, Method::POST, path)
}

macro_rules! flow_endpoints {
    ($($name:ident = $operation:literal, $flow:literal;)+) => {$(
        pub(crate) static $name: FlowEndpoints = FlowEndpoints {
            with_account: endpoint(
                $operation,
                concat!("/api/v1/4pl/{accountId}/incoming-flows/", $flow, "/{translatorCode}"),
            ),
            without_account: endpoint($operation, concat!("/api/v1/4pl/incoming-flows/", $flow, "/{translatorCode}")),
        };
    )+};
}

flow_endpoints! {
    VEHICLE = "declare_vehicle", "vehicle";
    ORDERS = "receive_on_yard", "orders";
    CUSTOM_VEHICLE = "run_translator", "vehicle";
    CUSTOM_ORDERS = "run_translator", "orders";
}

fn read_fault(answer: &FaultAnswer<'_>) -> Fault {
    // `x-request-id` is not documented; it is what most gateways send [guess].
    let request_id = answer.headers.get("x-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    let message = open_json::from_slice::<FlowAnswer>(answer.body).ok().and_then(|answer| answer.message);
    Fault { message, request_id, ..Fault::default() }
}

/// An incoming flow that is being put together. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
pub struct FlowRequest<'a> {
    client: &'a E4CarsClient,
    endpoints: &'static FlowEndpoints,
    translator: String,
    account: Option<String>,
    dry_run: bool,
    body: Result<Vec<u8>, String>,
    problems: Option<Problems>,
}

impl<'a> FlowRequest<'a> {
    pub(crate) fn new(
        client: &'a E4CarsClient,
        endpoints: &'static FlowEndpoints,
        translator: String,
        body: Result<Vec<u8>, String>,
    ) -> Self {
        let account = client.account.clone();
        Self { client, endpoints, translator, account, dry_run: false, body, problems: None }
    }

    pub(crate) fn validated(mut self, outcome: Result<(), Problems>) -> Self {
        self.problems = outcome.err();
        self
    }

    /// Only translates, and processes nothing: a test \[doc\]. Default: false. A dry run is repeated after passing
    /// failures, since it changes nothing.
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }

    /// Runs another translator than the standard one \[doc\].
    pub fn translator(mut self, code: impl Into<String>) -> Self {
        self.translator = code.into();
        self
    }

    /// Calls for this account instead of the client's.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sends the pivot even where it breaks a rule that this crate knows: a VIN from before 1981, a shape that E4Cars
    /// has come to accept since.
    pub fn without_validation(mut self) -> Self {
        self.problems = None;
        self
    }

    /// Sends the flow.
    ///
    /// # Errors
    /// - Nothing is sent: the pivot breaks rules (the error names all of them), the account or translator is empty.
    /// - 400, 401 and 403 carry the vendor's message \[doc\].
    /// - A success that says `error` is one \[guess\].
    ///
    /// See [`Error`] for everything that can happen on the way.
    pub fn send(self) -> BoxFuture<'a, Result<FlowAnswer, Error>> {
        let response = self.send_with_response();
        Box::pin(async move { response.await.map(Response::into_value) })
    }

    /// Sends the flow, and gives the answer with its status and headers.
    ///
    /// # Errors
    /// See [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'a, Result<Response<FlowAnswer>, Error>> {
        let client = self.client;
        Box::pin(async move {
            let response = client.core.execute(self.into_parts()?).await?;
            response.json_unless(|answer: &FlowAnswer| {
                (answer.status == FlowStatus::Error).then(|| answer.message.clone().unwrap_or_default())
            })
        })
    }

    fn into_parts(self) -> Result<RequestParts, Error> {
        let endpoint = match self.account {
            Some(_) => &self.endpoints.with_account,
            None => &self.endpoints.without_account,
        };
        let mut parts = RequestParts::new(endpoint).path("translatorCode", self.translator);
        if let Some(problems) = self.problems {
            let how = "mend it, or send it as it is with without_validation()";
            return Err(parts.refused(format!("{problems} ({how})")));
        }
        if let Some(account) = self.account {
            parts = parts.path("accountId", account);
        }
        if self.dry_run {
            parts = parts.query("dry_run", "true").effect(Effect::None);
        }
        match self.body {
            Ok(body) => Ok(parts.json(body)),
            Err(why) => Err(parts.refused(why)),
        }
    }
}

impl fmt::Debug for FlowRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlowRequest")
            .field("operation", &self.endpoints.with_account.operation)
            .field("translator", &self.translator)
            .field("account", &self.account)
            .field("dry_run", &self.dry_run)
            .finish_non_exhaustive()
    }
}
