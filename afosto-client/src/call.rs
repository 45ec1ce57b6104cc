//! Request builders, and how responses are decoded.

use std::fmt;
use std::marker::PhantomData;

use http::{HeaderName, HeaderValue};
pub use pivot_core::Operation;
use pivot_core::idempotency::{IdempotencyKey, random_text};
use pivot_core::{
    BoxFuture, Client, Endpoint, Error, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
};
use pivot_json::Json;

pub(crate) use crate::list::{ListOperation, Page, PageSized, PagedOperation, Pager, Pagination};
pub(crate) use crate::task::{Accepted, Task};

/// The header that idempotency keys are sent in.
///
/// Source: \[doc\].
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("x-idempotency-key");

/// Operations are the vendor's, and may get more properties.
pub(crate) mod sealed {
    pub trait Sealed {}
}

/// How the response to an operation is decoded. Implemented for the operations of the services, and by nobody else.
pub trait DecodeResponse: Operation + sealed::Sealed {
    /// The decoded response.
    type Output: Send + 'static;

    /// Decodes a response.
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) or [`ApiFailure`](crate::ErrorKind::ApiFailure) if the body is
    /// not what the operation returns.
    fn read(answer: &OperationResponse) -> Result<Self::Output, Error>;
}

/// A request builder. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct Call<O> {
    request: Request,
    operation: PhantomData<fn() -> O>,
}

impl<O: DecodeResponse> Call<O> {
    #[inline]
    pub(crate) fn new(request: Request) -> Self {
        Self { request, operation: PhantomData }
    }

    #[inline]
    pub(crate) fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self { request: set(self.request), operation: PhantomData }
    }

    /// Sends the request; returns the decoded response.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind. One of the kind [`Status`](crate::ErrorKind::Status) is a refusal, and
    /// [`ErrorCode::of`](crate::ErrorCode::of) says which; [`ErrorBody`](crate::ErrorBody) holds what Afosto reported.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<O::Output, Error>> {
        Box::pin(async move { O::read(&self.request.execute().await?) })
    }

    /// Sends the request; returns the decoded response with its status and headers.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<O::Output>, Error>> {
        Box::pin(async move {
            let answer = self.request.execute().await?;
            let value = O::read(&answer)?;
            Ok(answer.raw.with_value(value))
        })
    }

    /// Sends the request; returns the response undecoded, for debugging. Only its status is checked.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move { self.request.execute().await.map(|answer| answer.raw) })
    }
}

pivot_core::await_sends!(Call<O> => Result<O::Output, Error>, with [O: DecodeResponse]);

impl<O> RequestOptionsBuilder for Call<O> {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.request.options
    }
}

impl<O: Operation> fmt::Debug for Call<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &O::ENDPOINT.operation).finish_non_exhaustive()
    }
}

/// A request builder. Not generic, so that operations share its code.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) core: Client,
    pub(crate) parts: RequestParts,
    /// Whether the operation takes an idempotency key, and the key, once there is one.
    key: Option<Option<String>>,
    /// Why it cannot be sent as it was put together, if so.
    pub(crate) refused: Option<Error>,
    pub(crate) options: RequestOptions,
}

impl Request {
    #[inline]
    pub(crate) fn new(client: &crate::AfostoClient, endpoint: &'static Endpoint) -> Self {
        Self {
            core: client.core.clone(),
            parts: RequestParts::new(endpoint),
            key: None,
            refused: None,
            options: RequestOptions::default(),
        }
    }

    #[inline]
    fn edit(mut self, edit: impl FnOnce(RequestParts) -> RequestParts) -> Self {
        self.parts = edit(self.parts);
        self
    }

    #[inline]
    pub(crate) fn path(self, name: &'static str, value: &str) -> Self {
        self.edit(|parts| parts.path(name, value))
    }

    #[inline]
    pub(crate) fn path_number(self, name: &'static str, value: i64) -> Self {
        self.edit(|parts| parts.path(name, value.to_string()))
    }

    #[inline]
    pub(crate) fn query(self, name: &'static str, value: &str) -> Self {
        self.edit(|parts| parts.query(name, value))
    }

    #[inline]
    pub(crate) fn query_number(self, name: &'static str, value: i64) -> Self {
        self.edit(|parts| parts.query(name, value.to_string()))
    }

    /// Afosto's flags are the texts 1 and 0.
    ///
    /// Source: \[doc\].
    #[inline]
    pub(crate) fn query_flag(self, name: &'static str, value: bool) -> Self {
        self.query(name, if value { "1" } else { "0" })
    }

    /// A list is one text with commas, as the reference's format has it where nothing else is said.
    ///
    /// Source: \[guess\].
    #[inline]
    pub(crate) fn query_list(self, name: &'static str, values: &[&str]) -> Self {
        self.query(name, &values.join(","))
    }

    /// Makes sending fail, unless it fails for another reason already.
    #[inline]
    pub(crate) fn refuse(mut self, why: &str) -> Self {
        if self.refused.is_none() {
            self.refused = Some(self.parts.refused(why));
        }
        self
    }

    #[inline]
    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        match HeaderValue::from_str(value) {
            Ok(value) => self.edit(|parts| parts.header(HeaderName::from_static(name), value)),
            Err(_) => self.refuse(&format!("{name} holds letters that no header can hold")),
        }
    }

    #[inline]
    pub(crate) fn json(self, body: &dyn Json) -> Self {
        self.edit(|parts| parts.json_of(body))
    }

    pub(crate) fn json_list<T: Json>(self, items: &[T]) -> Self {
        let (mut body, mut secrets) = (vec![b'['], Vec::new());
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                body.push(b',');
            }
            let (item, held) = pivot_json::to_vec_and_secrets(item);
            body.extend_from_slice(&item);
            secrets.extend(held);
        }
        body.push(b']');
        self.edit(|parts| {
            let parts = parts.json(body);
            secrets.into_iter().fold(parts, |parts, secret| parts.redact(secret.into()))
        })
    }

    /// See [`RequestParts::brings_secret`].
    pub(crate) fn brings_secret(self) -> Self {
        self.edit(RequestParts::brings_secret)
    }

    #[inline]
    pub(crate) fn with_options(self, options: &RequestOptions) -> Self {
        Self { options: options.clone(), ..self }
    }

    #[inline]
    pub(crate) fn idempotent(mut self) -> Self {
        self.key = Some(None);
        self
    }

    #[inline]
    pub(crate) fn idempotency_key(mut self, key: String) -> Self {
        self.key = Some(Some(key));
        self
    }

    /// Sends the request. One key serves all its repetitions.
    #[inline]
    pub(crate) fn execute(self) -> BoxFuture<'static, Result<OperationResponse, Error>> {
        Box::pin(async move {
            let mut request = self;
            if let Some(refused) = request.refused.take() {
                return Err(refused);
            }
            // Silently replaced by a new one, the caller's own key would protect nothing.
            if request.key.is_some() && request.options.has_header(&IDEMPOTENCY_KEY) {
                return Err(request.parts.refused("the header x-idempotency-key is set by `idempotency_key` alone"));
            }
            request.parts = request.options.apply(request.parts)?;
            if let Some(key) = request.key.take() {
                let key = key.map_or_else(IdempotencyKey::generate, |key| IdempotencyKey::new(&key));
                let key = key.map_err(|error| request.parts.refused(error.to_string()))?;
                request.parts = request.parts.idempotency_key(IDEMPOTENCY_KEY, &key);
            }
            let raw = request.core.execute(request.parts).await?;
            Ok(OperationResponse { raw, core: request.core })
        })
    }
}

/// What stands between the parts of a form: a text that no part holds. Where the system gives no randomness, the client's
/// own chance is good enough for that.
#[inline]
pub(crate) fn new_boundary(core: &Client) -> String {
    random_text().unwrap_or_else(|_| {
        let part = || (core.random().next_f64() * (1_u64 << 53) as f64) as u64;
        format!("{:014x}-{:014x}-{:014x}", part(), part(), part())
    })
}

/// A response to be decoded.
#[derive(Debug)]
pub struct OperationResponse {
    pub(crate) raw: RawResponse,
    pub(crate) core: Client,
}

impl OperationResponse {
    pub(crate) fn json<T: Json>(&self) -> Result<T, Error> {
        let mut value = T::placeholder();
        self.raw.read_answer(&mut value)?;
        Ok(value)
    }

    /// What came, where anything did: a 204 has no body, and some servers write `null` for it.
    pub(crate) fn optional<T: Json>(&self) -> Result<Option<T>, Error> {
        if matches!(self.raw.body().trim_ascii(), b"" | b"null") { Ok(None) } else { self.json().map(Some) }
    }

    #[inline]
    pub(crate) fn started_with_nothing(&self) -> Result<Accepted<()>, Error> {
        self.raw.expect_empty().map(|()| self.started(()))
    }

    pub(crate) fn started<T>(&self, value: T) -> Accepted<T> {
        let id = self.raw.header("x-task-id").map(str::trim).filter(|id| !id.is_empty());
        Accepted::new(value, Task::new(self.core.clone(), id.map(str::to_owned)))
    }
}

/// Makes a type of each operation: its name and its method's, its method and path, its effect where that is not its
/// method's, and how its answer is read.
macro_rules! operations {
    ($(
        $(#[$meta:meta])*
        $name:ident($operation:literal): $method:ident $path:literal $(idempotency $idempotency:ident)?
            => $how:ident $(($output:ty))? $(, $no_page_size:ident)?;
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name;

        // For tests alone: builds without them need not compile it.
        #[cfg(feature = "testing")]
        impl pivot_core::operation::HasResponse for $name {
            $crate::call::operations!(@answer $how $(($output))?);
        }

        impl pivot_core::Operation for $name {
            const ENDPOINT: &'static pivot_core::Endpoint = &pivot_core::Endpoint::new(
                &$crate::error_code::AFOSTO,
                $operation,
                http::Method::$method,
                $path,
            )$(.with_idempotency(pivot_core::Idempotency::$idempotency))?;
        }

        impl $crate::call::sealed::Sealed for $name {}

        impl $crate::call::DecodeResponse for $name {
            $crate::call::operations!(@read $how $(($output))?);
        }

        $crate::call::operations!(@listed $name $how $(($output))?);
        $crate::call::operations!(@sized $name $how $($no_page_size)?);
    )+};

    (@answer nothing) => { $crate::call::operations!(@form (), EmptyFormat); };
    (@answer started) => { $crate::call::operations!(@form (), EmptyFormat); };
    (@answer file) => { $crate::call::operations!(@form bytes::Bytes, FileFormat); };
    (@answer cursor_list($item:ty)) => { $crate::call::operations!(@form Vec<$item>, ListFormat); };
    (@answer either_list($item:ty)) => { $crate::call::operations!(@form Vec<$item>, ListFormat); };
    (@answer numbered_list($item:ty)) => { $crate::call::operations!(@form Vec<$item>, ListFormat); };
    (@answer $how:ident($answer:ty)) => { $crate::call::operations!(@form $answer, JsonFormat); };
    (@form $answer:ty, $form:ident) => {
        type Response = $answer;
        type Format = pivot_core::operation::$form;
    };

    (@read json($output:ty)) => { $crate::call::operations!(@fn $output, answer => answer.json()); };
    (@read optional($output:ty)) => { $crate::call::operations!(@fn Option<$output>, answer => answer.optional()); };
    (@read nothing) => { $crate::call::operations!(@fn (), answer => answer.raw.expect_empty()); };
    (@read file) => { $crate::call::operations!(@fn bytes::Bytes, answer => Ok(answer.raw.body().clone())); };
    (@read started) => {
        $crate::call::operations!(@fn $crate::call::Accepted<()>, answer => answer.started_with_nothing());
    };
    (@read started($output:ty)) => {
        $crate::call::operations!(@fn $crate::call::Accepted<$output>, answer => Ok(answer.started(answer.json()?)));
    };
    (@read cursor_page($page:ty)) => {
        $crate::call::operations!(@fn $crate::call::Page<$page>, answer => answer.page());
    };
    (@read $list:ident($item:ty)) => {
        $crate::call::operations!(@fn $crate::call::Page<Vec<Result<$item, pivot_core::Error>>>, answer => answer.list_page());
    };
    (@fn $output:ty, $answer:ident => $read:expr) => {
        type Output = $output;

        #[inline]
        fn read($answer: &$crate::call::OperationResponse) -> Result<Self::Output, pivot_core::Error> {
            $read
        }
    };

    (@listed $name:ident cursor_list($item:ty)) => { $crate::call::operations!(@list $name Cursor $item); };
    (@listed $name:ident either_list($item:ty)) => { $crate::call::operations!(@list $name Detect $item); };
    (@listed $name:ident numbered_list($item:ty)) => { $crate::call::operations!(@list $name Numbered $item); };
    (@listed $name:ident cursor_page($page:ty)) => {
        impl $crate::call::PagedOperation for $name {
            type Content = $page;
            const PAGING: $crate::call::Pagination = $crate::call::Pagination::Cursor;
        }
    };
    (@listed $name:ident $how:ident $(($output:ty))?) => {};
    // A list is asked for in pages of a size, unless it takes none.
    (@sized $name:ident cursor_list) => { impl $crate::call::PageSized for $name {} };
    (@sized $name:ident either_list) => { impl $crate::call::PageSized for $name {} };
    (@sized $name:ident numbered_list) => { impl $crate::call::PageSized for $name {} };
    (@sized $name:ident cursor_page) => { impl $crate::call::PageSized for $name {} };
    (@sized $name:ident $how:ident $($no_page_size:ident)?) => {};
    (@list $name:ident $paging:ident $item:ty) => {
        impl $crate::call::PagedOperation for $name {
            type Content = Vec<Result<$item, pivot_core::Error>>;
            const PAGING: $crate::call::Pagination = $crate::call::Pagination::$paging;
        }

        impl $crate::call::ListOperation for $name {
            type Item = $item;
        }
    };
}

pub(crate) use operations;
