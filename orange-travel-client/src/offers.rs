//! Offers, and the lists of countries and currencies.

use pivot_core::pagination::Pager;
use pivot_core::{Call, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::{Json, JsonReader, JsonWriter, RawJson, ReadError, WriteError};
use pivot_types::travel::offer::FeesType;
use pivot_types::{Amount, Offer, OfferId};

use crate::client::OrangeTravelClient;
use crate::operations;

pivot_json::object! {
    /// Whether the API is up \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Live {
        /// Whether it is.
        pub is_alive: Option<bool> => "isAlive",
        /// Its version.
        pub version: Option<String>,
    }

    /// What a distributor sets on an offer of its own.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Customisation {
        /// The name.
        pub name: Option<String>,
        /// The fees.
        pub distributor_fees: Option<Amount>,
        /// How the fees are meant.
        pub distributor_fees_type: Option<FeesType>,
        /// Whatever the distributor keeps with the offer.
        pub metadata: Option<RawJson>,
    }
}

/// A country or a currency, as Orange lists them. The form of the lists is not documented: an item may be an object or a
/// bare code \[guess\], and either reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferenceEntry {
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The item as it came.
    pub item: RawJson,
}

impl Json for ReferenceEntry {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.item = source.raw()?;
        let text = |name: &str| self.item.get(name)?.as_text();
        self.code = self.item.as_text().or_else(|| text("code"));
        self.name = text("name");
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.raw(&self.item)
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

/// Offers, and the lists of countries and currencies.
impl OrangeTravelClient {
    /// Whether the API is up: `GET /live` \[vendor\].
    pub fn live(&self) -> Call<Live> {
        self.call(RequestParts::new(operations::Live::ENDPOINT))
    }

    /// The countries: `GET /countries` \[vendor\].
    pub fn countries(&self) -> Pager<ReferenceEntry> {
        self.list(operations::Countries::ENDPOINT)
    }

    /// The currencies: `GET /currencies` \[vendor\].
    pub fn currencies(&self) -> Pager<ReferenceEntry> {
        self.list(operations::Currencies::ENDPOINT)
    }

    /// The distributor's offers: `GET /distributors/offers` \[vendor\].
    pub fn offers(&self) -> Pager<Offer> {
        self.list(operations::Offers::ENDPOINT)
    }

    /// One offer: `GET /distributors/offers/{id}` \[vendor\]. An answer that is a list of one is taken too.
    pub fn offer(&self, id: impl Into<OfferId>) -> Call<Offer> {
        self.call(RequestParts::new(operations::Offer::ENDPOINT).path("id", id.into().as_str()))
    }

    /// Customises an offer: `PATCH /distributors/offers/{id}` \[doc\]. What is not set stays as it is.
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
    pub fn customise_offer(&self, id: impl Into<OfferId>) -> CustomiseOffer {
        CustomiseOffer {
            client: self.clone(),
            id: id.into(),
            customisation: Customisation::default(),
            options: RequestOptions::default(),
        }
    }
}

/// A request builder for a customisation. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CustomiseOffer {
    client: OrangeTravelClient,
    id: OfferId,
    customisation: Customisation,
    options: RequestOptions,
}

impl RequestOptionsBuilder for CustomiseOffer {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl CustomiseOffer {
    /// Sets the name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.customisation.name = Some(name.into());
        self
    }

    /// Sets the fees, in percent of the value.
    pub fn fees_in_percent(self, percent: impl Into<Amount>) -> Self {
        self.fees(percent.into(), FeesType::Percent)
    }

    /// Sets the fees, in the offer's currency.
    pub fn fees_in_money(self, amount: impl Into<Amount>) -> Self {
        self.fees(amount.into(), FeesType::Value)
    }

    fn fees(mut self, fees: Amount, fees_type: FeesType) -> Self {
        self.customisation.distributor_fees = Some(fees);
        self.customisation.distributor_fees_type = Some(fees_type);
        self
    }

    /// Sets the metadata: any JSON; a text in the document's example.
    pub fn metadata(mut self, metadata: impl Into<RawJson>) -> Self {
        self.customisation.metadata = Some(metadata.into());
        self
    }

    pivot_core::send_as_call! {
        /// Sends the customisation, and gives the offer as it is then.
        ///
        /// # Errors
        /// Returns an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if nothing was set: nothing is
        /// sent. Otherwise see [`Error`](crate::Error).
        Offer
    }

    fn into_call(self) -> Call<Offer> {
        let parts = RequestParts::new(operations::CustomiseOffer::ENDPOINT).path("id", self.id.as_str());
        let parts = match self.customisation == Customisation::default() {
            true => Err(parts.refused("nothing is to be changed; set a name, fees or metadata")),
            false => Ok(parts.json_of(&self.customisation)),
        };
        self.client.call(parts).with_options(self.options)
    }
}
