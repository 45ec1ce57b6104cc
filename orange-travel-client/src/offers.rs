//! Offers, reference lists of countries and currencies, and the liveness check.

use pivot_core::pagination::Pager;
use pivot_core::{Call, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::RawJson;
use pivot_json_derive::JsonObject;
use pivot_types::travel::offer::FeesType;
use pivot_types::travel::{Country, Currency};
use pivot_types::{Amount, Offer, OfferId};

use crate::client::OrangeTravelClient;
use crate::operations;

/// The state of the API, as it reports it.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Live {
    /// Whether the API is operational. `None` if not reported.
    #[json(rename = "isAlive")]
    pub is_alive: Option<bool>,
    /// The version of the API, as free text. `None` if not reported.
    pub version: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The body of a PATCH of an offer: the properties that a distributor may change. A property that is `None` keeps
/// its present value.
///
/// Source: \[doc\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Customisation {
    /// The name shown for the offer. By default an offer has its product's name.
    pub name: Option<String>,
    /// Fees that the distributor adds to the resell value, in the unit that `distributor_fees_type` names.
    pub distributor_fees: Option<Amount>,
    /// Whether the fees are a percentage or an amount of money.
    pub distributor_fees_type: Option<FeesType>,
    /// Free data that the distributor attaches to the offer. Orange does not interpret it. A text in the documented
    /// example.
    pub metadata: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Offers, reference lists of countries and currencies, and the liveness check.
impl OrangeTravelClient {
    /// Checks whether the API is operational: `GET /live`.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let live = orange.live().send().await?;
    /// println!("alive: {:?}, version: {:?}", live.is_alive, live.version);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn live(&self) -> Call<Live> {
        self.call(RequestParts::new(operations::GetLive::ENDPOINT))
    }

    /// Lists the countries that Orange knows: `GET /countries`.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use futures_util::TryStreamExt;
    ///
    /// let countries: Vec<_> = orange.countries().items().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn countries(&self) -> Pager<Country> {
        self.list(operations::ListCountries::ENDPOINT)
    }

    /// Lists the currencies that Orange knows: `GET /currencies`.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use futures_util::TryStreamExt;
    ///
    /// let currencies: Vec<_> = orange.currencies().items().try_collect().await?;
    /// for currency in currencies {
    ///     println!("{:?}: {:?}", currency.code, currency.euro_exchange_rate);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn currencies(&self) -> Pager<Currency> {
        self.list(operations::ListCurrencies::ENDPOINT)
    }

    /// Lists the distributor's offers: `GET /distributors/offers`. Pages are requested as the stream is read.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use futures_util::TryStreamExt;
    ///
    /// let mut offers = std::pin::pin!(orange.offers().items());
    /// while let Some(offer) = offers.try_next().await? {
    ///     println!("{}: {:?}, {:?} left", offer.id, offer.name, offer.bucket);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn offers(&self) -> Pager<Offer> {
        self.list(operations::ListOffers::ENDPOINT)
    }

    /// Gets one offer by its id: `GET /distributors/offers/{id}`. A response that is an array of one offer is accepted
    /// too, as the vendor's API description declares it, but not by a client that is
    /// [`strict`](crate::OrangeTravelBuilder::strict).
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let offer = orange.offer("7b977bd5-c7dc-4681-bf33-c4bd2eadc266").send().await?;
    /// println!("{:?} costs the distributor {:?}", offer.name, offer.resell_value);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn offer(&self, id: impl Into<OfferId>) -> Call<Offer> {
        self.call(RequestParts::new(operations::GetOffer::ENDPOINT).path("id", id.into().as_str()))
    }

    /// Changes the name, the fees or the metadata of an offer: `PATCH /distributors/offers/{id}`. Properties that are
    /// not set keep their values.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let offer = orange
    ///     .customise_offer("12fee06a-273e-45c8-9e04-8841e74a749a")
    ///     .name("My custom offer name")
    ///     .fees_in_percent(10)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn customise_offer(&self, id: impl Into<OfferId>) -> CustomiseOfferRequest {
        CustomiseOfferRequest {
            client: self.clone(),
            id: id.into(),
            customisation: Customisation::default(),
            options: RequestOptions::default(),
        }
    }
}

/// A request builder that changes an offer. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct CustomiseOfferRequest {
    client: OrangeTravelClient,
    id: OfferId,
    customisation: Customisation,
    options: RequestOptions,
}

impl RequestOptionsBuilder for CustomiseOfferRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(CustomiseOfferRequest => Result<Offer, pivot_core::Error>);

impl CustomiseOfferRequest {
    /// Sets the name shown for the offer.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.customisation.name = Some(name.into());
        self
    }

    /// Sets the distributor's fees as a percentage: `10` means 10 %. Replaces fees set before.
    #[inline]
    pub fn fees_in_percent(self, percent: impl Into<Amount>) -> Self {
        self.fees(percent.into(), FeesType::Percent)
    }

    /// Sets the distributor's fees as an amount in the offer's currency. Replaces fees set before.
    #[inline]
    pub fn fees_in_money(self, amount: impl Into<Amount>) -> Self {
        self.fees(amount.into(), FeesType::Value)
    }

    #[inline]
    fn fees(mut self, fees: Amount, fees_type: FeesType) -> Self {
        self.customisation.distributor_fees = Some(fees);
        self.customisation.distributor_fees_type = Some(fees_type);
        self
    }

    /// Sets the free data attached to the offer: any JSON value. The documented example uses a text.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<RawJson>) -> Self {
        self.customisation.metadata = Some(metadata.into());
        self
    }

    pivot_core::send_as_call! {
        /// Changes the offer, and returns it as it is afterwards.
        ///
        /// # Errors
        /// Returns an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and sends nothing, if no
        /// property was set. Otherwise see [`Error`](crate::Error).
        Offer
    }

    #[inline]
    fn into_call(self) -> Call<Offer> {
        let parts = RequestParts::new(operations::CustomiseOffer::ENDPOINT).path("id", self.id.as_str());
        let parts = match self.customisation == Customisation::default() {
            true => Err(parts.refused("nothing is to be changed; set a name, fees or metadata")),
            false => Ok(parts.json_of(&self.customisation)),
        };
        self.client.call(parts).with_options(self.options)
    }
}
