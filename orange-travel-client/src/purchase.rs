//! Purchases: top-ups of phone numbers and SIMs, and eSIMs.

use std::fmt;

use pivot_core::{
    BoxFuture, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
    is_identity, is_same_identity,
};
use pivot_json_derive::JsonObject;
use pivot_types::{OfferId, SecretText, Transaction};

use crate::client::OrangeTravelClient;
use crate::msisdn::{self, Msisdn};
use crate::operations;
use crate::rejection::Rejection;
use crate::unknown_purchase::{Moment, UnknownPurchase};

/// The body of a purchase request.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct PurchaseBody {
    /// The offer to buy.
    pub offer_id: OfferId,
    /// The id of a voucher. `None` if the purchase uses none. Redacted in the `Debug` output.
    ///
    /// Source: \[vendor\].
    pub voucher_id: Option<SecretText>,
    /// The distributor's own reference for the buyer, free text. Orange returns it with the transaction.
    pub user_id: Option<String>,
    /// The phone number or SIM to top up; `None` for an eSIM.
    pub parameters: Option<PurchaseParameters>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The target of a top-up: a phone number or a SIM, never both.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct PurchaseParameters {
    /// The phone number, for Orange France and Orange Spain. Orange uses the last nine digits.
    pub msisdn: Option<String>,
    /// The id of the SIM, for Welcome Travelers.
    #[json(rename = "simId")]
    pub sim_id: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Purchases. Each of the three kinds has a method of its own, so that the parameters of one cannot be sent for
/// another.
impl OrangeTravelClient {
    /// Tops up a phone number of Orange France or Orange Spain: `POST /distributors/transactions`.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use orange_travel_client::Msisdn;
    ///
    /// let number = Msisdn::new("+33 6 84 58 75 87")?;
    /// let transaction = orange.top_up("7b977bd5-c7dc-4681-bf33-c4bd2eadc266", number).user_id("635768534667763").send().await?;
    /// println!("{}: {:?}", transaction.id, transaction.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_up(&self, offer: impl Into<OfferId>, msisdn: Msisdn) -> PurchaseRequest {
        let msisdn = Some(msisdn.into_text());
        self.purchase(offer.into(), Some(PurchaseParameters { msisdn, sim_id: None, extra: Default::default() }))
    }

    /// Tops up a Welcome Travelers SIM by its SIM id: `POST /distributors/transactions`.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let offer = "44f9d3b6-242e-47c6-b978-88d5e2e041ce";
    /// let transaction = orange.top_up_sim(offer, "1956392841179").user_id("635768534667763").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_up_sim(&self, offer: impl Into<OfferId>, sim_id: impl Into<String>) -> PurchaseRequest {
        let sim_id = Some(sim_id.into());
        self.purchase(offer.into(), Some(PurchaseParameters { msisdn: None, sim_id, extra: Default::default() }))
    }

    /// Buys an eSIM: `POST /distributors/transactions`. The distributor's public key must have been registered before,
    /// with [`set_distributor_key`](Self::set_distributor_key); the activation code in the transaction is encrypted
    /// with it.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let transaction = orange.buy_esim("07966928-d3a3-453e-9944-b7ff1081794d").user_id("635768534667763").send().await?;
    /// println!("{}: {:?}", transaction.id, transaction.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn buy_esim(&self, offer: impl Into<OfferId>) -> PurchaseRequest {
        self.purchase(offer.into(), None)
    }

    #[inline]
    fn purchase(&self, offer_id: OfferId, parameters: Option<PurchaseParameters>) -> PurchaseRequest {
        let body = PurchaseBody { offer_id, voucher_id: None, user_id: None, parameters, extra: Default::default() };
        PurchaseRequest { client: self.clone(), body, options: RequestOptions::default() }
    }
}

/// A request builder for a purchase. Nothing is bought before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is bought before `send` or `.await`"]
pub struct PurchaseRequest {
    client: OrangeTravelClient,
    body: PurchaseBody,
    options: RequestOptions,
}

impl RequestOptionsBuilder for PurchaseRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(PurchaseRequest => Result<Transaction, PurchaseError>);

impl PurchaseRequest {
    /// Sets the distributor's own reference for the buyer, free text. Use a value that no other purchase has, such as an
    /// order's number, and not the buyer's own: it alone identifies the transaction if the outcome of the purchase is
    /// unknown.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.body.user_id = Some(user_id.into());
        self
    }

    /// Sets the id of a voucher to use.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.body.voucher_id = Some(voucher_id.into().into());
        self
    }

    /// Buys. The request is sent once. It is repeated only if it provably never reached Orange, or if Orange rejected
    /// it because the token had expired.
    ///
    /// Returns the transaction that Orange created, in whatever state it is. A transaction can have failed on Orange's
    /// side, so check its `status` before confirming anything to the buyer; see
    /// [`TransactionStatus::is_failure`](pivot_types::travel::transaction::TransactionStatus::is_failure).
    ///
    /// A response that is not certainly the transaction of this purchase is an error with an [unknown
    /// outcome](PurchaseError::unknown): one without a usable id, or one for another offer, phone number or SIM than the
    /// requested one (they are equal in the documented examples). Phone numbers are compared by the nine digits that
    /// count, however they are written. What the response leaves out is not compared, and neither is the `user_id`,
    /// since Orange may store it in another form.
    ///
    /// Source: \[doc\] for the response; \[guess\] for the form of the `user_id`.
    ///
    /// # Errors
    /// Returns a [`PurchaseError`]. The kind of its [`error`](PurchaseError::error) is
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the id of the offer or SIM is empty (nothing is sent),
    /// [`Status`](crate::ErrorKind::Status) if Orange rejected the purchase, [`Decode`](crate::ErrorKind::Decode) if
    /// the response cannot be read, [`ApiFailure`](crate::ErrorKind::ApiFailure) if it reports a failure or is not
    /// certainly the transaction of this purchase, and otherwise one of the kinds that every request can fail with.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<Transaction, PurchaseError>> {
        self.buy(|answer, body| read_bought(&answer, body))
    }

    /// Buys, and returns the transaction with the status and headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Transaction>, PurchaseError>> {
        self.buy(|answer, body| {
            let bought = read_bought(&answer, body)?;
            Ok(answer.with_value(bought))
        })
    }

    /// Buys, and returns the undecoded response, for debugging. Only the HTTP status is checked: a success status whose
    /// body reports a failure is not an error here.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, PurchaseError>> {
        self.buy(|raw, _| Ok(raw))
    }

    fn buy<T: 'static>(
        self,
        read: fn(RawResponse, &PurchaseBody) -> Result<T, Error>,
    ) -> BoxFuture<'static, Result<T, PurchaseError>> {
        let Self { client, body, options } = self;
        // Before there is a future: it has less to carry then.
        let parts = request(&body).and_then(|parts| options.apply(parts));
        Box::pin(async move {
            let sent = Moment::now(&client);
            let answer = match parts {
                Ok(parts) => client.core.execute(parts).await,
                Err(refused) => Err(refused),
            };
            outcome(answer, body, sent, read)
        })
    }
}

/// What came of a purchase. Apart from its future, whose frame lies below all that sending calls.
#[inline(never)]
fn outcome<T>(
    answer: Result<RawResponse, Error>,
    body: PurchaseBody,
    sent: Moment,
    read: fn(RawResponse, &PurchaseBody) -> Result<T, Error>,
) -> Result<T, PurchaseError> {
    answer.and_then(|answer| read(answer, &body)).map_err(|error| {
        let unknown = error.may_have_taken_effect().then(|| UnknownPurchase::new(body.offer_id, body.user_id, sent));
        PurchaseError { error, unknown }
    })
}

#[inline]
fn request(body: &PurchaseBody) -> Result<RequestParts, Error> {
    let parts = RequestParts::new(operations::Purchase::ENDPOINT);
    let parameters = body.parameters.as_ref();
    if parameters.and_then(|known| known.sim_id.as_deref()).is_some_and(|id| id.trim().is_empty()) {
        return Err(parts.refused("the simId is empty"));
    }
    if body.offer_id.as_str().trim().is_empty() {
        return Err(parts.refused("the offer's id is empty"));
    }
    Ok(parts.json_of(body))
}

#[inline]
fn read_bought(answer: &RawResponse, body: &PurchaseBody) -> Result<Transaction, Error> {
    let bought = answer.json_of::<Transaction>()?;
    check(answer, &bought, body)?;
    Ok(bought)
}

/// Whether a transaction is certainly the one of this purchase.
#[inline]
fn check(answer: &RawResponse, bought: &Transaction, body: &PurchaseBody) -> Result<(), Error> {
    if !is_identity(bought.id.as_str()) {
        return Err(answer.unexpected("the transaction's id names nothing"));
    }
    let is_another = |own: &str, answered: &str| is_identity(answered) && !is_same_identity(own, answered);
    if bought.offer_id.as_ref().is_some_and(|offer| is_another(body.offer_id.as_str(), offer.as_str())) {
        return Err(answer.unexpected("the transaction is one of another offer"));
    }
    let (own, answered) = (body.parameters.as_ref(), bought.parameters.as_ref());
    let numbers = own.and_then(|own| own.msisdn.as_deref()).zip(answered.and_then(|answer| answer.msisdn.as_deref()));
    if numbers.is_some_and(|(own, answered)| msisdn::is_another(own, answered)) {
        return Err(answer.unexpected("the transaction is one for another phone number"));
    }
    let sims = own.and_then(|own| own.sim_id.as_deref()).zip(answered.and_then(|answer| answer.sim_id.as_deref()));
    if sims.is_some_and(|(own, answered)| is_another(own, answered)) {
        return Err(answer.unexpected("the transaction is one for another SIM"));
    }
    Ok(())
}

/// The error of a purchase, and whether the purchase may have been made in spite of it.
#[derive(Debug)]
pub struct PurchaseError {
    error: Error,
    unknown: Option<UnknownPurchase>,
}

impl PurchaseError {
    /// The error of the request.
    #[inline]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// A handle that looks for the transaction, if it is unknown whether the purchase was made. `None` if it certainly
    /// was not made.
    #[inline]
    pub fn unknown(&self) -> Option<&UnknownPurchase> {
        self.unknown.as_ref()
    }

    /// Why Orange rejected the purchase, recognised from the words of a response with status 400. `None` for any other
    /// error.
    ///
    /// Source: \[vendor\] for the reasons; \[guess\] for the words.
    #[inline]
    pub fn rejection(&self) -> Option<Rejection> {
        let is_bad_request = self.error.status().is_some_and(|status| status == 400);
        is_bad_request.then(|| Rejection::from_words(self.error.message().unwrap_or_default()))
    }
}

impl fmt::Display for PurchaseError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)?;
        let Some(unknown) = &self.unknown else { return Ok(()) };
        write!(f, "; do not buy again before looking through {unknown}")
    }
}

impl std::error::Error for PurchaseError {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
