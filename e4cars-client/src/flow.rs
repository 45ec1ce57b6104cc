//! Incoming flows: the request builder and the response.

use std::fmt;
use std::sync::Arc;

use pivot_core::call::Call;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::error::body::ErrorWords;
use pivot_core::{
    BoxFuture, Error, Idempotency, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
};
use pivot_json::Json;
use pivot_json_derive::JsonObject;
use pivot_types::logistics::CodeRef;
use pivot_types::logistics::validation::Findings;
use pivot_types::{ValidationErrors, Warnings};

use crate::client::E4CarsClient;
use crate::flow_path::{CUSTOM_ORDERS, CUSTOM_VEHICLE, FlowEndpoints, Target};

/// The kind of an incoming flow, which is a segment of the path.
///
/// Source: \[doc\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flow {
    /// Declarations of vehicles (`vehicle`).
    Vehicle,
    /// Orders, such as the reception of vehicles on a yard (`orders`).
    Orders,
}

impl Flow {
    #[inline]
    pub(crate) fn custom_endpoints(self) -> &'static FlowEndpoints {
        match self {
            Self::Vehicle => &CUSTOM_VEHICLE,
            Self::Orders => &CUSTOM_ORDERS,
        }
    }
}

pivot_json::open_enum! {
    /// Whether a flow succeeded. Any status other than `success`, ignoring case, means that it failed.
    ///
    /// Source: \[doc\].
    pub enum FlowStatus {
        /// The flow was executed.
        Success = "success",
        /// The flow was not executed.
        Error = "error",
    }
}

impl FlowStatus {
    /// Whether the status is `success`, ignoring case.
    #[inline]
    pub fn is_success(&self) -> bool {
        self.as_str().trim().eq_ignore_ascii_case(Self::Success.as_str())
    }
}

/// The response to an incoming flow, in success and in failure.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct FlowResponse {
    /// Whether the flow succeeded.
    pub status: FlowStatus,
    /// A description of the outcome for people. `None` if absent.
    pub message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The account that a pivot names, which must be the path's.
enum NamedAccount {
    /// None that matters.
    Any,
    /// The client's, as usual.
    OfClient,
    Other(String),
}

/// A request builder for an incoming flow. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct FlowRequest {
    client: E4CarsClient,
    target: Target,
    account: Option<Arc<str>>,
    dry_run: bool,
    body: Result<Vec<u8>, String>,
    findings: Findings,
    named_account: NamedAccount,
    is_standard: bool,
    options: RequestOptions,
}

impl RequestOptionsBuilder for FlowRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(FlowRequest => Result<FlowResponse, Error>);

impl FlowRequest {
    #[inline]
    pub(crate) fn new(client: &E4CarsClient, target: Target, body: Result<Vec<u8>, String>) -> Self {
        let account = client.account.clone();
        Self {
            client: client.clone(),
            target,
            account,
            dry_run: false,
            body,
            findings: Findings::default(),
            named_account: NamedAccount::Any,
            is_standard: true,
            options: RequestOptions::default(),
        }
    }

    #[inline]
    pub(crate) fn validated(mut self, findings: Findings, account: Option<&CodeRef>) -> Self {
        self.findings = findings;
        self.named_account = match account {
            None => NamedAccount::Any,
            Some(account) if self.client.account.as_deref() == Some(&account.code) => NamedAccount::OfClient,
            Some(account) => NamedAccount::Other(account.code.clone()),
        };
        self
    }

    #[inline]
    pub(crate) fn with_findings(mut self, findings: Findings) -> Self {
        self.findings = findings;
        self
    }

    /// What looks wrong in the pivot although the vendor's document allows it. Warnings do not prevent sending.
    ///
    /// ```
    /// # fn f(e4cars: &e4cars_client::E4CarsClient, pivot: &pivot_types::IncomingVehiclePivot) {
    /// let request = e4cars.declare_vehicle(pivot);
    /// for warning in request.warnings().iter() {
    ///     eprintln!("{}: {}", warning.path(), warning.message());
    /// }
    /// # }
    /// ```
    #[inline]
    pub fn warnings(&self) -> &Warnings {
        &self.findings.warnings
    }

    /// Whether E4Cars only translates the body and does not process the result. Default: `false`. A dry run is retried
    /// after transient errors, since it changes nothing.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }

    /// Uses another translator than the standard one. The account in the pivot may then differ from the one in the
    /// path.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn translator(mut self, code: impl Into<String>) -> Self {
        self.is_standard = false;
        self.target.set_translator(code.into());
        self
    }

    /// Sends this request for another account than the client's. The flows of carriers have none.
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into().into());
        self
    }

    /// Sends the pivot even if it breaks a rule of the vendor's document, for instance because E4Cars accepts further
    /// body shapes by now, or because the pivot names another account than the path.
    #[inline]
    pub fn without_validation(mut self) -> Self {
        self.findings.refused = ValidationErrors::new();
        self.named_account = NamedAccount::Any;
        self
    }

    /// Sends the flow.
    ///
    /// # Errors
    /// Returns an error of the kind
    /// - [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the pivot breaks rules of the vendor's document (the
    ///   error names all of them), if its `account.code` differs from the request's account, or if the account or the
    ///   translator is empty; nothing is sent;
    /// - [`Status`](crate::ErrorKind::Status) if E4Cars rejects the request; 400, 401 and 403 carry the vendor's
    ///   message;
    /// - [`ApiFailure`](crate::ErrorKind::ApiFailure), with the vendor's message, if the response has the status 200
    ///   and a `status` other than `success`. Unless it was a dry run, the flow may have been processed nevertheless.
    ///
    /// It can also have any kind that every request can fail with; see the [crate documentation](crate).
    ///
    /// Source: \[doc\] for the error responses; \[guess\] that any other `status` under 200 is a failure, since only
    /// `success` is documented there.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<FlowResponse, Error>> {
        self.into_call().send()
    }

    /// Sends the flow, and returns the response with its status and headers.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<FlowResponse>, Error>> {
        self.into_call().send_with_response()
    }

    /// Sends the flow, and returns the undecoded response, for debugging. Only the HTTP status is checked: a response
    /// with status 200 whose body reports a failure is not an error here.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with status 200.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        self.into_call().send_raw()
    }

    #[inline]
    fn into_call(self) -> Call<FlowResponse> {
        let client = self.client.core.clone();
        Call::new(&client, self.into_parts(), read_answer)
    }

    /// What is refused before anything is sent, in words; `None` if nothing is.
    #[inline]
    fn refusal(&self) -> Option<String> {
        let mut refused = self.findings.refused.clone();
        // For a standard translator, the pivot's account.code is the account of the path [doc].
        let named = match &self.named_account {
            NamedAccount::Any => None,
            NamedAccount::OfClient => self.client.account.as_deref(),
            NamedAccount::Other(account) => Some(account.as_str()),
        };
        if let (true, Some(account), Some(named)) = (self.is_standard, self.account.as_deref(), named)
            && account != named
            && !account.is_empty()
        {
            refused.add("account.code", format!("is {named:?}, but the call is made for the account {account:?}"));
        }
        let refused = refused.into_result().err()?;
        let warnings = match self.findings.warnings.is_empty() {
            true => String::new(),
            false => format!("; and this looks wrong: {}", self.findings.warnings),
        };
        Some(format!("{refused}{warnings} (fix it, or send it as it is with without_validation())"))
    }

    #[inline]
    fn into_parts(self) -> Result<RequestParts, Error> {
        let refusal = self.refusal();
        let mut parts = self.target.into_parts(self.account.as_deref());
        if let Some(refusal) = refusal {
            return Err(parts.refused(refusal));
        }
        if self.dry_run {
            parts = parts.query("dry_run", "true").idempotency(Idempotency::Safe);
        }
        match self.body {
            Ok(body) => self.options.apply(parts.json(body)),
            Err(why) => Err(parts.refused(why)),
        }
    }
}

/// Only a status of `success` is documented for a flow that was executed; whatever else comes under 200, nobody may take for
/// one.
///
/// Source: \[doc\].
#[inline]
fn read_answer(response: RawResponse) -> Result<Response<FlowResponse>, Error> {
    let mut answer = FlowResponse::placeholder();
    let read = response.read_answer(&mut answer);
    if read.is_ok() && answer.status.is_success() {
        return Ok(response.with_value(answer));
    }
    let words = ErrorWords::named(response.body());
    match (read, words.summary()) {
        (Err(error), _) if error.message().is_some() => Err(error),
        // Without a status, or with one where nobody expects it, the words are all there is.
        (Err(_), Some(said)) if words.message.is_some() => {
            Err(response.api_failure(ErrorDetails { message: Some(said), ..words.into() }))
        }
        (Err(error), _) => Err(error),
        (Ok(()), said) => {
            let said = said.unwrap_or_else(|| format!("its status is {:?}", answer.status.as_str()));
            Err(response.api_failure(ErrorDetails { message: Some(said), ..words.into() }))
        }
    }
}

impl fmt::Debug for FlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlowRequest")
            .field("operation", &self.target.operation())
            .field("translator", &self.target.translator())
            .field("account", &self.account)
            .field("dry_run", &self.dry_run)
            .finish_non_exhaustive()
    }
}
