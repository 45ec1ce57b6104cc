//! The calls that meet the faults: of each client, one of each kind that it has.

use std::sync::Arc;

use afosto_client::files::FilePart;
use afosto_client::{AfostoClient, cnt, odr};
use e4cars_client::E4CarsClient;
use futures_util::TryFutureExt;
use orange_travel_client::purchase::PurchaseError;
use orange_travel_client::{Environment, OrangeTravelClient, TransactionFilter};
use ownli_client::OwnliClient;
use ownli_client::files::StoredPhoto;
use ownli_client::users::Address;
use pivot_core::transport::RequestBody;
use pivot_core::{BoxFuture, ClientBuilder, Error};

use crate::fault_matrix::facts::{Gives, Idempotency, Subject};
use crate::fault_matrix::vendor::Vendor;

/// A call, and what the rules need to know of it.
pub struct Call {
    /// Whose it is.
    pub vendor: Vendor,
    /// What kind of call it is: a column of the page.
    pub kind: &'static str,
    /// The client's method.
    pub operation: &'static str,
    /// What the rules need to know of it.
    pub subject: Subject,
    /// What the server answers rightly: to the first request, and to those after it where there is another page.
    pub right: (&'static str, &'static str),
    /// Makes the call.
    pub run: fn(Stand) -> BoxFuture<'static, Outcome>,
}

/// Where a call is made, and by what client.
#[derive(Clone)]
pub struct Stand {
    /// The server.
    pub base_url: String,
    /// Whether the client can ask for a new token.
    pub renews: bool,
    /// The client's settings.
    pub configure: Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>,
}

/// How a call ended.
#[derive(Debug)]
pub struct Outcome {
    /// Why it failed.
    pub error: Option<Error>,
    /// Of a purchase: whether it says that it may have been made.
    pub is_unknown_purchase: Option<bool>,
}

impl From<Result<(), Error>> for Outcome {
    fn from(result: Result<(), Error>) -> Self {
        Self { error: result.err(), is_unknown_purchase: None }
    }
}

impl From<Result<(), PurchaseError>> for Outcome {
    fn from(result: Result<(), PurchaseError>) -> Self {
        match result {
            Ok(()) => Self { error: None, is_unknown_purchase: Some(false) },
            Err(failed) => {
                let is_unknown = failed.unknown().is_some();
                Self { error: Some(failed.error().clone()), is_unknown_purchase: Some(is_unknown) }
            }
        }
    }
}

/// The secret that every client is given, which must not reach another server.
pub const SECRET: &str = "5ecret-0f-the-fau1t-matrix";

const SAFE_GET: Subject = Subject {
    idempotency: Idempotency::Safe,
    is_bare_get: true,
    is_get: true,
    gives: Gives::Json,
    requests: 1,
    renews: false,
};
const SAFE_GET_WITH_BODY: Subject = Subject { is_bare_get: false, gives: Gives::File, ..SAFE_GET };
const LIST: Subject = Subject { gives: Gives::List { if_empty: 1 }, ..SAFE_GET };
/// No document says whether pages are counted from 0 or from 1, and an empty page does not tell.
const LIST_FROM_ANYWHERE: Subject = Subject { gives: Gives::List { if_empty: 2 }, ..SAFE_GET };
const ACTING_GET: Subject = Subject { idempotency: Idempotency::NonIdempotent, gives: Gives::Nothing, ..SAFE_GET };
const DRY_RUN: Subject = Subject { is_bare_get: false, is_get: false, ..SAFE_GET };
const IDEMPOTENT: Subject = Subject { idempotency: Idempotency::Idempotent, ..DRY_RUN };
const IDEMPOTENT_WITHOUT_ANSWER: Subject = Subject { gives: Gives::Nothing, ..IDEMPOTENT };
const NON_IDEMPOTENT: Subject = Subject { idempotency: Idempotency::NonIdempotent, ..DRY_RUN };

/// All calls, in the order of the page.
pub fn all() -> Vec<Call> {
    [e4cars(), afosto(), ownli(), orange()].into_iter().flatten().collect()
}

/// Makes a table of one vendor's calls.
macro_rules! calls {
    ($vendor:ident, $client:ident; $($kind:literal $operation:ident $subject:expr, $right:expr, |$c:ident| $run:expr;)+) => {
        vec![$(Call {
            vendor: Vendor::$vendor,
            kind: $kind,
            operation: stringify!($operation),
            subject: $subject,
            right: $right.into_pages(),
            run: |stand| Box::pin(async move {
                let $c = match $client(&stand) {
                    Ok(client) => client,
                    Err(error) => return Outcome::from(Err(error)),
                };
                Outcome::from($run.map_ok(drop).await)
            }),
        }),+]
    };
}

/// What a server answers rightly: always the same, or a page and an empty one.
trait IntoPages {
    fn into_pages(self) -> (&'static str, &'static str);
}

impl IntoPages for &'static str {
    fn into_pages(self) -> (&'static str, &'static str) {
        (self, self)
    }
}

impl IntoPages for (&'static str, &'static str) {
    fn into_pages(self) -> (&'static str, &'static str) {
        self
    }
}

const DONE: &str = r#"{"status": "success", "message": "done"}"#;

fn e4cars() -> Vec<Call> {
    calls! { E4Cars, e4cars_client;
        "unkeyed POST" declare_vehicle NON_IDEMPOTENT, DONE, |c| c.declare_vehicle(&crate::declaration()).send();
        "unkeyed POST" receive_on_yard NON_IDEMPOTENT, DONE, |c| c.receive_on_yard(&crate::yard_order()).send();
        "dry run" declare_vehicle DRY_RUN, DONE, |c| c.declare_vehicle(&crate::declaration()).dry_run(true).send();
    }
}

fn e4cars_client(stand: &Stand) -> Result<E4CarsClient, Error> {
    E4CarsClient::builder(&stand.base_url, SECRET).configure(|core| (stand.configure)(core)).build()
}

const ORDER: &str = r#"{"id": "o-1", "number": "A-1"}"#;
const STACK: &str = r#"{"id": "s-1", "number": "A-1"}"#;
const BALANCE: &str = r#"{"id": "b-1"}"#;
const PAYMENT: &str = r#"{"id": "p-1"}"#;
const SERVICE: &str = r#"{"id": "v-1"}"#;

fn afosto() -> Vec<Call> {
    calls! { Afosto, afosto_client;
        "GET" get_order SAFE_GET, ORDER, |c| c.odr().get_order("o-1").send();
        "GET with a body" read_storage_object SAFE_GET_WITH_BODY, "the file",
            |c| c.cnt().read_storage_object(1, "path", &cnt::ReadStorageObjectRequest::default()).send().and_then(|file| file.bytes(LIMIT));
        "acting GET" execute_payment ACTING_GET, "",
            |c| c.odr().execute_payment("payment").send();
        "PUT" update_service IDEMPOTENT, SERVICE,
            |c| c.odr().update_service("v-1", &odr::ServiceModel::default()).send();
        "DELETE" disable_coupon IDEMPOTENT_WITHOUT_ANSWER, "", |c| c.odr().disable_coupon("c-1").send();
        "keyed POST" create_order IDEMPOTENT, STACK,
            |c| c.odr().create_order(&odr::OrderModel::default()).send();
        "keyed POST" apply_balance IDEMPOTENT, BALANCE,
            |c| c.odr().apply_balance(&odr::BalanceRequest::default()).send();
        "unkeyed POST" create_refund NON_IDEMPOTENT, PAYMENT,
            |c| c.odr().create_refund("payment", &odr::RefundIntent::default()).send();
        "list" list_orders TWO_PAGES, r#"[{"id": "o-1"}]"#, |c| c.odr().list_orders().try_collect_max(10);
        "upload" upload_file NON_IDEMPOTENT, r#"[{"id": "f-1", "url": "https://cdn.example/f"}]"#,
            |c| c.cnt().upload_file("signature", file()).send();
    }
}

/// The largest body that the clients take.
pub const LIMIT: usize = 1 << 16;

/// What is read while it is sent, and again when it is sent again.
fn pieces() -> RequestBody {
    const PIECES: [&[u8]; 2] = [b"the first half, ", b"the second half"];

    let length = PIECES.iter().map(|piece| piece.len() as u64).sum();
    let pieces = || futures_util::stream::iter(PIECES.map(|piece| Ok(bytes::Bytes::from_static(piece))));
    RequestBody::from_stream_fn(Some(length), pieces)
}

fn file() -> FilePart {
    FilePart::new("file.txt", pieces())
}

fn afosto_client(stand: &Stand) -> Result<AfostoClient, Error> {
    use afosto_client::Credentials;
    let credentials = if stand.renews { Credentials::client("id", SECRET) } else { Credentials::bearer(SECRET) };
    let configure = Arc::clone(&stand.configure);
    AfostoClient::builder(&stand.base_url, credentials).configure(move |core| configure(core)).build()
}

const VEHICLE: &str = r#"{"id": "vehicle-1", "vin": "NMN085J9M95FUBPCN", "make": "Acme", "model": "One"}"#;
const USER: &str = r#"{"id": "user-1", "firstName": "Ada", "lastName": "Lovelace"}"#;
const VEHICLES: &str =
    r#"{"totalItems": 1, "currentPage": 0, "totalPages": 1, "itemsOnPage": 1, "vehicles": [{"id": "vehicle-1"}]}"#;

const REWARD: &str = r#"{"id": "reward-1", "userId": "user-1", "amount": 5, "clientReference": "order-1"}"#;
const CLAIMED: &str = r#"{"rewardDeliveryLink": "https://rewards.example/1"}"#;
const PHOTO: &str = r#"{"photoUrl": "https://photos.example/1.jpg"}"#;

fn ownli() -> Vec<Call> {
    calls! { Ownli, ownli_client;
        "GET" vehicle SAFE_GET, VEHICLE, |c| c.vehicle("vehicle-1").send();
        "PUT" activate_vehicle IDEMPOTENT_WITHOUT_ANSWER, VEHICLE, |c| c.activate_vehicle("vehicle-1").send();
        "unkeyed POST" create_by_vin NON_IDEMPOTENT, VEHICLE,
            |c| c.create_by_vin("user-1", "1HGCM82633A004352", "Acme", "One", 2020).send();
        "unkeyed POST" create_user NON_IDEMPOTENT, USER, |c| create_user(&c).send();
        "unkeyed POST" claim_rewards NON_IDEMPOTENT, CLAIMED, |c| c.claim_rewards("user-1", "product-1").send();
        "keyed POST" create_user IDEMPOTENT, USER, |c| create_user(&c).or_existing().send();
        "keyed POST" grant_reward IDEMPOTENT, REWARD,
            |c| c.grant_reward("user-1", 5, "device-purchase", "order-1").send();
        "upload" upload_photo NON_IDEMPOTENT, PHOTO, |c| upload_photo(&c);
        "list" vehicles LIST_FROM_ANYWHERE, VEHICLES, |c| c.vehicles().try_collect_max(10);
    }
}

fn create_user(client: &OwnliClient) -> ownli_client::users::CreateUserRequest {
    client.create_user("Ada", "Lovelace", "+14155550100", Address::in_state("CA"))
}

fn upload_photo(client: &OwnliClient) -> BoxFuture<'static, Result<StoredPhoto, Error>> {
    use pivot_types::value::dates::Timestamp;
    let taken_on = Timestamp::from(chrono::DateTime::UNIX_EPOCH);
    client.upload_photo("user-1", "a.jpg", pieces(), taken_on, 37.8, -122.4).send()
}

fn ownli_client(stand: &Stand) -> Result<OwnliClient, Error> {
    use ownli_client::Credentials;
    let credentials = match stand.renews {
        true => Credentials::token("partner", "client", SECRET),
        false => Credentials::header_keys("partner", "client", SECRET),
    };
    let configure = Arc::clone(&stand.configure);
    OwnliClient::builder(&stand.base_url, credentials).configure(move |core| configure(core)).build()
}

const OFFER: &str = r#"{"id": "offer-1", "name": "An offer"}"#;
const TRANSACTION: &str = r#"{"id": "transaction-1", "status": "created"}"#;
/// Nothing tells how many there are, so a second page must be asked for.
const TRANSACTIONS: (&str, &str) = (r#"[{"id": "transaction-1", "status": "created"}]"#, "[]");
const TWO_PAGES: Subject = Subject { requests: 2, ..LIST };

fn orange() -> Vec<Call> {
    calls! { Orange, orange_client;
        "GET" offer SAFE_GET, OFFER, |c| c.offer("offer-1").send();
        "PATCH" customise_offer IDEMPOTENT, OFFER, |c| c.customise_offer("offer-1").name("Ours").send();
        "purchase" buy_esim NON_IDEMPOTENT, TRANSACTION, |c| c.buy_esim("offer-1").user_id("user-1").send();
        "list" transactions TWO_PAGES, TRANSACTIONS,
            |c| c.transactions(TransactionFilter::default()).try_collect_max(10);
    }
}

fn orange_client(stand: &Stand) -> Result<OrangeTravelClient, Error> {
    use orange_travel_client::Credentials;
    let credentials = if stand.renews { Credentials::client("id", SECRET) } else { Credentials::bearer(SECRET) };
    let environment = Environment::Other {
        base_url: format!("{}/v1", stand.base_url),
        token_url: format!("{}/oauth/v3/token", stand.base_url),
    };
    let configure = Arc::clone(&stand.configure);
    OrangeTravelClient::builder(environment, credentials).configure(move |core| configure(core)).build()
}
