//! What the mock knows, and what changes it.

use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use http::StatusCode;
use orange_travel_client::Kyc;
use orange_travel_client::keys::DistributorKey;
use orange_travel_client::offers::Customisation;
use orange_travel_client::pivot::travel::offer::{FeesType, ProductMetadata, ProductStatus, ProductType, ValidityUnit};
use orange_travel_client::pivot::travel::transaction::{BillingMode, TransactionParameters, TransactionStatus};
use orange_travel_client::pivot::{Amount, Offer, Product, Supplier, Timestamp, Transaction, TransactionId};
use orange_travel_client::purchase::PurchaseBody;
use pivot_json::Lenient;
use pkcs8::der::pem;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::answers::{Outcome, Refusal, body, created, ok};
use super::token::Tokens;
use super::{ESIM_OFFER, SIM_OFFER, TOP_UP_OFFER};
use crate::clock::MockClock;
use crate::journal::Received;
use crate::server::Answer;

#[derive(Clone)]
pub(crate) struct State {
    pub(super) clock: MockClock,
    pub(super) tokens: Tokens,
    pub(super) offers: Vec<Offer>,
    pub(super) suppliers: Vec<Supplier>,
    pub(crate) transactions: Vec<Transaction>,
    key: Option<Key>,
    /// Whether an offer and a new key are answered as lists of one.
    pub(super) answers_in_lists: bool,
}

#[derive(Clone)]
struct Key {
    pem: String,
    public: PublicEncryptingKey,
}

/// Orange France, Welcome Travelers, Orange Spain, Orange Travel B2B.
///
/// Source: \[doc\].
const SUPPLIERS: [(&str, &str); 4] = [
    ("7413e966-c97c-11ed-b80c-fa163e78aa28", "Orange France"),
    ("92d376d4-0c18-4da8-9e6e-4dd173bc554e", "Welcome Travelers"),
    ("e0c798dd-54a2-462d-8f87-79a44f7547a1", "Orange Spain"),
    ("e2c44763-fa73-11ef-bc0c-fa163ed2cb6e", "Orange Travel B2B"),
];
const DISTRIBUTOR: &str = "e80797d1-e182-4079-a757-194d67998d2f";

impl State {
    pub(crate) fn new(clock: MockClock) -> Self {
        let suppliers = SUPPLIERS
            .map(|(id, name)| Supplier::builder().id(id).name(name).connector_status(true).status("approved").build());
        let offers = [
            offer(TOP_UP_OFFER, "Topup 10 € with data", ProductType::TopUp, SUPPLIERS[0].0, 792),
            offer(SIM_OFFER, "Topup for travelers", ProductType::DataTopUp, SUPPLIERS[1].0, 1250),
            offer(ESIM_OFFER, "Orange Holiday Europe 30GO", ProductType::ESim, SUPPLIERS[0].0, 2750),
        ];
        Self {
            tokens: Tokens::new(clock.clone()),
            clock,
            offers: offers.into(),
            suppliers: suppliers.into(),
            transactions: Vec::new(),
            key: None,
            answers_in_lists: false,
        }
    }

    /// An answer as the vendor's API description has it, where that is asked for: in a list.
    pub(super) fn in_a_list(&self, mut answer: Answer) -> Answer {
        if self.answers_in_lists {
            answer.body = [b"[", &*answer.body, b"]"].concat().into();
        }
        answer
    }

    pub(crate) fn accept_bearer(&mut self, token: impl Into<String>) {
        self.tokens.bearer = Some(token.into());
    }

    pub(crate) fn put_offer(&mut self, offer: Offer) {
        self.offers.retain(|known| known.id != offer.id);
        self.offers.push(offer);
    }

    pub(super) fn offer(&mut self, id: &str) -> Result<&mut Offer, Refusal> {
        self.offers.iter_mut().find(|offer| offer.id.as_str() == id).ok_or_else(|| Refusal::not_found(id))
    }

    pub(super) fn customise(&mut self, id: &str, request: &Received) -> Outcome {
        let change: Customisation = body(request)?;
        let offer = self.offer(id)?;
        if let Some(name) = change.name {
            offer.name = Some(name);
        }
        if let Some(fees) = change.distributor_fees {
            offer.distributor_fees = Some(fees);
        }
        if let Some(fees_type) = change.distributor_fees_type {
            offer.distributor_fees_type = Some(fees_type);
        }
        if let Some(metadata) = change.metadata {
            offer.metadata = Some(metadata);
        }
        ok(&*offer)
    }

    pub(super) fn key(&self, request: &Received) -> Outcome {
        let key = self.key.as_ref().ok_or_else(|| Refusal::not_found("no key is set"))?;
        let value = match in_base64(request) {
            true => STANDARD.encode(&key.pem),
            false => key.pem.clone(),
        };
        Ok(Answer::of(StatusCode::OK, &json!({"key_type": "rsa256", "public_key_value": value})))
    }

    pub(super) fn set_key(&mut self, request: &Received) -> Outcome {
        let given: DistributorKey = body(request)?;
        let mut value = given.public_key_value.clone().unwrap_or_default();
        if in_base64(request) {
            let decoded = STANDARD.decode(&value).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            value = decoded.ok_or_else(|| Refusal::bad(24, "Invalid body field: public_key_value is no base64"))?;
        }
        let der =
            pem::decode_vec(value.as_bytes()).ok().filter(|(label, _)| *label == "PUBLIC KEY").map(|(_, der)| der);
        let public = der.and_then(|der| PublicEncryptingKey::from_der(&der).ok());
        let public =
            public.ok_or_else(|| Refusal::bad(24, "Invalid body field: public_key_value is no RSA key in PEM"))?;
        self.key = Some(Key { pem: value, public });
        created(&given)
    }

    pub(super) fn purchase(&mut self, request: &Received) -> Outcome {
        let wanted: PurchaseBody = body(request)?;
        let number = self.transactions.len() + 1;
        let offer = self.offer(wanted.offer_id.as_str()).cloned();
        let offer = offer.map_err(|_| Refusal::purchase("offer_id invalid"))?;
        let product = offer.product.clone().ok_or_else(|| Refusal::denied("the offer has no product"))?;
        if let Some(status) = product.status.as_ref().filter(|status| **status != ProductStatus::Available) {
            return Err(Refusal::purchase(format!("product not available ({status}) for the offer")));
        }
        let supplier = product.supplier_id.as_ref().and_then(|id| self.suppliers.iter().find(|known| known.id == *id));
        let supplier = supplier.and_then(|supplier| supplier.name.clone());
        let supplier = supplier.ok_or_else(|| Refusal::purchase("supplier not managed yet"))?;
        let target = wanted.parameters.as_ref().map(|target| (target.msisdn.as_deref(), target.sim_id.as_deref()));
        let is_esim = product.product_type == Some(ProductType::ESim);
        let parameters = match (is_esim, target) {
            (true, None) => self.esim(number)?,
            (false, Some((None, Some(sim)))) if supplier == Supplier::WELCOME_TRAVELERS => {
                TransactionParameters::builder().sim_id(sim).build()
            }
            (false, Some((Some(msisdn), None))) if supplier != Supplier::WELCOME_TRAVELERS => {
                if msisdn.len() < 9 || !msisdn.bytes().all(|byte| byte.is_ascii_digit()) {
                    return Err(Refusal::purchase("bad parameter for the offer: msisdn not valid"));
                }
                TransactionParameters::builder().msisdn(msisdn).build()
            }
            (true, Some(_)) => return Err(Refusal::bad(24, "Invalid body field: an eSIM has no parameters")),
            (false, _) => return Err(Refusal::purchase("parameters missing although the offer is a top-up")),
        };
        let left = self.offer(wanted.offer_id.as_str())?.bucket.get_or_insert(0);
        if *left <= 0 {
            return Err(Refusal::purchase("bucket empty for the offer"));
        }
        *left -= 1;
        let (left, now) = (*left, Timestamp::from(DateTime::<Utc>::from(self.clock.time()).trunc_subsecs(0)));
        let transaction = Transaction::builder()
            .id(TransactionId::from(format!("386c9673-33f8-4364-bb78-{number:012}")))
            .billing_mode(BillingMode::Prepaid)
            .status(TransactionStatus::Ok)
            .maybe_product_type(product.product_type)
            .creation_date(now)
            .change_date(now)
            .offer_id(offer.id)
            .distributor_id(DISTRIBUTOR)
            .maybe_resell_value(offer.resell_value)
            .maybe_reference_currency(product.reference_currency)
            .maybe_distributor_fees(offer.distributor_fees)
            .maybe_distributor_fees_type(offer.distributor_fees_type)
            .offer_bucket(left)
            .user_id(wanted.user_id.unwrap_or_default())
            .maybe_metadata(offer.metadata)
            .product_id(product.id)
            .maybe_product_name(product.name)
            .supplier_name(supplier)
            .distributor_name("FakeDistributor")
            .parameters(parameters)
            .build();
        self.transactions.push(transaction.clone());
        created(&transaction)
    }

    /// An eSIM, its activation code encrypted with the key that was set.
    fn esim(&self, number: usize) -> Result<TransactionParameters, Refusal> {
        let key = self.key.as_ref().ok_or_else(|| Refusal::denied("no key is set"))?;
        let code = format!("LPA:1$smdp.example.com$MOCK-{number:04}");
        let key = OaepPublicEncryptingKey::new(key.public.clone());
        let key = key.map_err(|_| Refusal::denied("the key cannot be used"))?;
        let mut encrypted = vec![0; key.ciphertext_size()];
        key.encrypt(&OAEP_SHA256_MGF1SHA256, code.as_bytes(), &mut encrypted, None)
            .map_err(|_| Refusal::denied("the key cannot be used"))?;
        // Both alphabets are seen in the vendor's documents.
        let encoded = if number.is_multiple_of(2) { STANDARD.encode(encrypted) } else { URL_SAFE.encode(encrypted) };
        Ok(TransactionParameters::builder()
            .supplier_ref(format!("35612923{number:05}"))
            .prefix("33")
            .msisdn("0678578522")
            .activation_code(encoded)
            .iccid("")
            .nsce(format!("023221{number:08}"))
            .pin_code("0000")
            .puk("71289750")
            .matching_id("")
            .smdp_url("")
            .build())
    }

    pub(super) fn filtered(&self, request: &Received) -> Result<Vec<Transaction>, Refusal> {
        let date = |name: &str| match request.query_value(name) {
            None => Ok(None),
            Some(text) => match text.parse::<Timestamp>() {
                Ok(date) => Ok(Some(date)),
                Err(_) => Err(Refusal::bad(28, format!("Invalid query-string parameter value: {name}={text}"))),
            },
        };
        let (start, end) = (date("startDate")?, date("endDate")?);
        let supplier = request.query_value("supplier").map(|id| {
            let known = self.suppliers.iter().find(|supplier| supplier.id.as_str() == id);
            known.and_then(|supplier| supplier.name.clone()).unwrap_or_default()
        });
        let is = |asked: Option<&str>, found: Option<&str>| asked.is_none_or(|asked| found == Some(asked));
        let found = self.transactions.iter().filter(|transaction| {
            let made = transaction.creation_date.as_ref().and_then(Lenient::value);
            start.is_none_or(|start| made.is_some_and(|made| *made >= start))
                && end.is_none_or(|end| made.is_some_and(|made| *made <= end))
                && is(request.query_value("status"), transaction.status.as_ref().map(TransactionStatus::as_str))
                && is(request.query_value("offer"), transaction.offer_id.as_ref().map(|id| id.as_str()))
                && is(request.query_value("user"), transaction.user_id.as_deref())
                && is(supplier.as_deref(), transaction.supplier_name.as_deref())
        });
        Ok(found.cloned().collect())
    }

    pub(super) fn csv(&self, transactions: &[Transaction]) -> Vec<u8> {
        const COLUMNS: [&str; 10] = [
            "id",
            "status",
            "product_type",
            "creation_date",
            "offer_id",
            "resell_value",
            "reference_currency",
            "user_id",
            "product_name",
            "supplier_name",
        ];
        let mut csv = format!("{},parameters.msisdn\n", COLUMNS.join(","));
        for transaction in transactions {
            let fields = pivot_json::to_value(transaction);
            let text = |value: &serde_json::Value| match value {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => format!("\"{}\"", text.replace('"', "\"\"")),
                other => other.to_string(),
            };
            let mut cells: Vec<String> = COLUMNS.iter().map(|name| text(&fields[*name])).collect();
            cells.push(text(&fields["parameters"]["msisdn"]));
            csv.push_str(&cells.join(","));
            csv.push('\n');
        }
        csv.into_bytes()
    }

    fn supplier(&self, id: &str) -> Result<&Supplier, Refusal> {
        let supplier = self.suppliers.iter().find(|known| known.id.as_str() == id);
        supplier.ok_or_else(|| Refusal::not_found("supplier"))
    }

    pub(super) fn about_a_line(&self, request: &Received, supplier: &str, answer: Value) -> Outcome {
        let supplier = self.supplier(supplier)?;
        match (request.query_value("transaction"), request.query_value("simId")) {
            (Some(id), None) if self.transactions.iter().any(|known| known.id.as_str() == id) => {}
            (Some(id), None) => return Err(Refusal::not_found(id)),
            (None, Some(_)) if supplier.name.as_deref() == Some(Supplier::WELCOME_TRAVELERS) => {}
            _ => {
                return Err(Refusal::bad(
                    27,
                    "Missing query-string parameter: transaction, or simId of Welcome Travelers",
                ));
            }
        }
        Ok(Answer::of(StatusCode::OK, &answer).with_samples())
    }

    /// Whether the line that is asked for was bought so long ago that its buyer should have registered.
    ///
    /// Source: \[doc\].
    pub(super) fn is_suspended(&self, request: &Received) -> bool {
        let id = request.query_value("transaction");
        let bought = self.transactions.iter().find(|known| Some(known.id.as_str()) == id);
        let deadline = bought.and_then(Kyc::of).and_then(|kyc| kyc.deadline);
        deadline.is_some_and(|deadline| deadline.instant() < DateTime::<Utc>::from(self.clock.time()))
    }

    pub(super) fn global_balances(&self, request: &Received, supplier: &str) -> Outcome {
        self.supplier(supplier)?;
        let date = |name: &str| {
            let text = request.query_value(name).unwrap_or_default();
            NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .map_err(|_| Refusal::bad(28, format!("{name} is no day, such as 2026-01-31")))
        };
        let (start, end) = (date("startDate")?, date("endDate")?);
        if end < start || end.signed_duration_since(start).num_days() > 184 {
            return Err(Refusal::bad(28, "the period is limited to six months"));
        }
        let zone = match request.query_value("zoneLevel") {
            Some("region") => json!({"name": "Europe", "code": "EU", "data_unit": "Mo", "data_amount": 1250}),
            _ => json!({"name": "France", "code": "FR", "data_unit": "Mo", "data_amount": 782}),
        };
        let midnight = |day: NaiveDate| format!("{day}T00:00:00.000Z");
        let answer = json!({"start_date": midnight(start), "end_date": midnight(end), "zones": [zone]});
        Ok(Answer::of(StatusCode::OK, &answer).with_samples())
    }
}

/// Whether keys are in base64.
fn in_base64(request: &Received) -> bool {
    request.query_value("encoding") == Some("base64")
}

fn offer(id: &str, name: &str, product_type: ProductType, supplier: &str, cents: i64) -> Offer {
    let number = &id[..8];
    let product = Product::builder()
        .id(format!("{number}-8f4e-4bca-a98f-20a323532690"))
        .orange_travel_id("OT456360478")
        .name(name)
        .product_type(product_type)
        .status("available")
        .reference_currency("EUR")
        .supplier_id(supplier)
        .metadata(ProductMetadata::builder().validity_duration(14_u32).validity_unit(ValidityUnit::Days).build())
        .build();
    let created = DateTime::from_timestamp(1_721_134_331, 0).unwrap_or_default();
    Offer::builder()
        .id(id)
        .name(name)
        .product(product)
        .distributor_id(DISTRIBUTOR)
        .creation_date(Timestamp::from(created))
        .bucket(101)
        .resell_value(Amount::from(Decimal::new(cents, 2)))
        .distributor_fees(0_u32)
        .distributor_fees_type(FeesType::Value)
        .build()
}
