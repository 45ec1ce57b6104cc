//! The three ways to buy.

use std::fmt;

use pivot_core::{
    BoxFuture, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
    is_identity,
};
use pivot_types::{OfferId, SecretText, Transaction};

use crate::client::OrangeTravelClient;
use crate::msisdn::Msisdn;
use crate::operations;
use crate::unknown_purchase::{Moment, UnknownPurchase, same_offer};

pivot_json::object! {
    /// The body of a purchase \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseBody {
        /// What is bought.
        pub offer_id: OfferId,
        /// A voucher \[vendor\].
        pub voucher_id: Option<SecretText>,
        /// The distributor's own mark of the buyer.
        pub user_id: Option<String>,
        /// Whom it is for; nothing for an eSIM.
        pub parameters: Option<PurchaseParameters>,
    }

    /// Whom a top-up is for: a number or a SIM, never both.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseParameters {
        /// A phone number.
        pub msisdn: Option<String>,
        /// A SIM.
        pub sim_id: Option<String> => "simId",
    }
}

/// The three ways to buy.
impl OrangeTravelClient {
    /// Tops up a phone number, of Orange France or Orange Spain: `POST /distributors/transactions` \[doc\].
    pub fn top_up(&self, offer: impl Into<OfferId>, msisdn: Msisdn) -> Purchase {
        let msisdn = Some(msisdn.into_text());
        self.purchase(offer.into(), Some(PurchaseParameters { msisdn, sim_id: None, extra: Default::default() }))
    }

    /// Tops up a SIM of Welcome Travelers: `POST /distributors/transactions` \[doc\].
    pub fn top_up_sim(&self, offer: impl Into<OfferId>, sim_id: impl Into<String>) -> Purchase {
        let sim_id = Some(sim_id.into());
        self.purchase(offer.into(), Some(PurchaseParameters { msisdn: None, sim_id, extra: Default::default() }))
    }

    /// Buys an eSIM: `POST /distributors/transactions` \[doc\]. The distributor's key must have been set before.
    pub fn buy_esim(&self, offer: impl Into<OfferId>) -> Purchase {
        self.purchase(offer.into(), None)
    }

    fn purchase(&self, offer_id: OfferId, parameters: Option<PurchaseParameters>) -> Purchase {
        let body = PurchaseBody { offer_id, voucher_id: None, user_id: None, parameters, extra: Default::default() };
        Purchase { client: self.clone(), body, options: RequestOptions::default() }
    }
}

/// A request builder for a purchase. Nothing is bought before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is bought before `send`"]
pub struct Purchase {
    client: OrangeTravelClient,
    body: PurchaseBody,
    options: RequestOptions,
}

impl RequestOptionsBuilder for Purchase {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl Purchase {
    /// The distributor's own mark of the buyer \[doc\]. Worth setting to something unique: by it a purchase whose outcome is
    /// unknown is found again.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.body.user_id = Some(user_id.into());
        self
    }

    /// A voucher \[vendor\].
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.body.voucher_id = Some(voucher_id.into().into());
        self
    }

    /// Buys. It is sent once, and again only when the request provably never left or a token had expired.
    ///
    /// What comes back is the transaction that was made, however far it has come: one that Orange made and could not deliver
    /// is one too, so look at its `status` before anything is promised to a buyer; see
    /// [`TransactionStatus::is_failure`](pivot_types::TransactionStatus::is_failure). An answer that is not certainly the
    /// transaction of this purchase is an error whose [outcome is unknown](PurchaseError::unknown): its id names nothing, or it
    /// is one of another offer than was asked for, which is the same in the document's example \[doc\]. Whether its `user_id`
    /// is the one that was sent is not compared: Orange may keep it in another form \[guess\].
    ///
    /// # Errors
    /// See [`PurchaseError`].
    pub fn send(self) -> BoxFuture<'static, Result<Transaction, PurchaseError>> {
        let response = self.send_with_response();
        Box::pin(async move { response.await.map(Response::into_value) })
    }

    /// Buys, and gives the transaction with the status and the headers of the answer.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Transaction>, PurchaseError>> {
        self.buy(|raw, body| {
            let bought = raw.json_of::<Transaction>()?;
            check(&raw, &bought, body)?;
            Ok(raw.with_value(bought))
        })
    }

    /// Buys, and gives the answer as it came, with its bytes: for debugging. Only the status is judged, so that a refusal under
    /// 2xx is no error here.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), without what is read from a body under 2xx.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, PurchaseError>> {
        self.buy(|raw, _| Ok(raw))
    }

    fn buy<T: 'static>(
        self,
        read: fn(RawResponse, &PurchaseBody) -> Result<T, Error>,
    ) -> BoxFuture<'static, Result<T, PurchaseError>> {
        let Self { client, body, options } = self;
        Box::pin(async move {
            let sent = Moment::now(&client);
            let error = match attempt(&client, &body, &options).await.and_then(|raw| read(raw, &body)) {
                Ok(bought) => return Ok(bought),
                Err(error) => error,
            };
            let unknown =
                error.may_have_taken_effect().then(|| UnknownPurchase::new(body.offer_id, body.user_id, sent));
            Err(PurchaseError { error, unknown })
        })
    }
}

async fn attempt(
    client: &OrangeTravelClient,
    body: &PurchaseBody,
    options: &RequestOptions,
) -> Result<RawResponse, Error> {
    let parts = RequestParts::new(operations::Purchase::ENDPOINT);
    let parameters = body.parameters.as_ref();
    if parameters.and_then(|known| known.sim_id.as_deref()).is_some_and(|id| id.trim().is_empty()) {
        return Err(parts.refused("the simId is empty"));
    }
    if body.offer_id.as_str().trim().is_empty() {
        return Err(parts.refused("the offer's id is empty"));
    }
    client.core.execute(options.apply(parts.json_of(body))?).await
}

/// Whether a transaction is certainly the one of this purchase.
fn check(answer: &RawResponse, bought: &Transaction, body: &PurchaseBody) -> Result<(), Error> {
    if !is_identity(bought.id.as_str()) {
        return Err(answer.unexpected("the transaction's id names nothing"));
    }
    let is_of_another =
        |offer: &OfferId| is_identity(offer.as_str()) && !same_offer(body.offer_id.as_str(), offer.as_str());
    if bought.offer_id.as_ref().is_some_and(is_of_another) {
        return Err(answer.unexpected("the transaction is one of another offer"));
    }
    Ok(())
}

/// Why a purchase failed, and whether it may have been made all the same.
#[derive(Debug)]
pub struct PurchaseError {
    error: Error,
    unknown: Option<UnknownPurchase>,
}

impl PurchaseError {
    /// The error of the call.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// If it is unknown whether the purchase was made, what looks for it; `None` if it certainly was not.
    pub fn unknown(&self) -> Option<&UnknownPurchase> {
        self.unknown.as_ref()
    }
}

impl fmt::Display for PurchaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)?;
        let Some(unknown) = &self.unknown else { return Ok(()) };
        write!(f, "; do not buy again before looking through {unknown}")
    }
}

impl std::error::Error for PurchaseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
