//! Orange, from token to QR code: client and server together.

use std::time::Duration;

use futures_util::TryStreamExt;
use futures_util::future::join_all;
use http::StatusCode;
use orange_travel_client::client::SCOPE;
use orange_travel_client::esim::{DecryptActivationCode, DecryptError, DistributorKeyPair, KeySize};
use orange_travel_client::pivot::Supplier;
use orange_travel_client::suppliers::{Line, ZoneLevel};
use orange_travel_client::*;
use pivot_core::auth::token_store::FileTokenStore;
use tests::payload;
use vendor_mocks::fault::Fault;
use vendor_mocks::orange::{CLIENT_ID, CLIENT_SECRET, ESIM_OFFER, OrangeMock, SIM_OFFER, TOP_UP_OFFER};

fn msisdn() -> Msisdn {
    Msisdn::new("06 84 58 75 87").unwrap()
}

#[tokio::test]
async fn an_esim_is_bought_decrypted_and_shown() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    let without_key = orange.buy_esim(ESIM_OFFER).send().await.unwrap_err();
    assert!(without_key.to_string().contains("no key is set"), "{without_key}");

    let key = DistributorKeyPair::generate(KeySize::Rsa2048).unwrap();
    orange.set_distributor_key(&key.public_pem().unwrap()).send().await.unwrap();
    let set = orange.distributor_key().send().await.unwrap();
    assert_eq!(set.public_key_value.unwrap(), key.public_pem().unwrap());
    orange.set_distributor_key_in_base64(&key.public_pem().unwrap()).send().await.unwrap();

    // Both alphabets of base64 come in turn.
    for number in 1..=2 {
        let bought = orange.buy_esim(ESIM_OFFER).user_id("u1").send().await.unwrap();
        let code = bought.decrypt_activation_code(&key).unwrap();
        assert_eq!(code.to_lpa().expose(), format!("LPA:1$smdp.example.com$MOCK-{number:04}"));
        assert!(code.qr_code().unwrap().to_text().lines().count() > 10);
        assert!(orange_travel_client::Kyc::of(&bought).unwrap().deadline.is_some());
        let again = orange.transaction(bought.id.as_str()).send().await.unwrap();
        assert_eq!(again.decrypt_activation_code(&key).unwrap().to_lpa().expose(), code.to_lpa().expose());
        assert!(pivot_json::unknown_fields(&again).is_empty());
    }
    let another = DistributorKeyPair::generate(KeySize::Rsa2048).unwrap();
    let error = mock.transactions()[0].decrypt_activation_code(&another).unwrap_err();
    assert_eq!(error, DecryptError::WrongKey);
}

#[tokio::test]
async fn top_ups_go_to_numbers_and_sims_and_the_bucket_counts_down_to_empty() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    let mut offer = orange.offer(TOP_UP_OFFER).send().await.unwrap();
    offer.bucket = Some(2);
    mock.seed_offer(offer);
    for left in [1, 0] {
        let bought = orange.top_up(TOP_UP_OFFER, msisdn()).send().await.unwrap();
        assert_eq!(bought.offer_bucket, Some(left));
        assert_eq!(bought.resell_price().unwrap().to_string(), "7.92 EUR");
    }
    let error = orange.top_up(TOP_UP_OFFER, msisdn()).send().await.unwrap_err();
    assert!(error.to_string().contains("bucket empty") && error.unknown().is_none(), "{error}");
    assert_eq!(error.rejection().unwrap().reason(), RejectionReason::EmptyBucket);

    orange.top_up_sim(SIM_OFFER, "1956392841179").send().await.unwrap();
    for confused in [
        orange.top_up(SIM_OFFER, msisdn()).send().await.unwrap_err(),
        orange.top_up_sim(TOP_UP_OFFER, "1956392841179").send().await.unwrap_err(),
        orange.top_up(ESIM_OFFER, msisdn()).send().await.unwrap_err(),
    ] {
        assert_eq!(confused.error().status().unwrap(), StatusCode::BAD_REQUEST, "{confused}");
    }
    assert_eq!(mock.transactions().len(), 3);
}

#[tokio::test]
async fn a_purchase_whose_answer_is_lost_is_found_and_one_that_was_not_made_is_not() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    orange.live().send().await.unwrap();
    for (fault, made) in [(Fault::ResetAfter, 1), (Fault::ResetBefore, 0)] {
        let user = format!("user-{made}");
        mock.fail_next(fault);
        let error = orange.top_up(TOP_UP_OFFER, msisdn()).user_id(&user).send().await.unwrap_err();
        let found = error.unknown().unwrap().candidates(&orange).await.unwrap();
        assert_eq!(found.found.len(), made, "{error}");
        assert!(found.searched_from.is_some(), "the server tells its time");
    }
    assert_eq!(mock.transactions().len(), 1);
}

#[tokio::test]
async fn transactions_are_listed_filtered_counted_and_exported() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    let template = pivot_json::from_slice::<pivot::Transaction>(&payload("orange/transaction_detail.json")).unwrap();
    for number in 0..350 {
        let mut transaction = template.clone();
        transaction.id = format!("t-{number}").into();
        transaction.user_id = Some(if number % 7 == 0 { "seven, \"or so\"" } else { "other" }.to_owned());
        mock.seed_transaction(transaction);
    }
    let all = TransactionFilter::default;
    // The server gives 100 a page however many are asked for.
    let listed = orange.transactions(all()).page_size(300).try_collect_max(1000).await.unwrap();
    assert_eq!(listed, mock.transactions());
    let sevens = || all().user("seven, \"or so\"").status("ok").supplier(FRANCE);
    assert_eq!(orange.count_transactions(sevens()).send().await.unwrap().count, 50);
    assert_eq!(orange.transactions(sevens()).try_collect_max(100).await.unwrap().len(), 50);
    let later = all().start_date("2024-03-13T00:00:00Z".parse::<pivot::Timestamp>().unwrap());
    assert_eq!(orange.count_transactions(later).send().await.unwrap().count, 0);

    let rows: Vec<_> = orange.transactions_csv(sevens()).send().await.unwrap().rows().try_collect().await.unwrap();
    assert_eq!(rows.len(), 50);
    let same = mock.transactions().swap_remove(7);
    assert_eq!((&rows[1].id, &rows[1].user_id), (&same.id, &same.user_id));
    assert_eq!(rows[1].resell_price(), same.resell_price());
    let mut copy = Vec::new();
    orange.transactions_csv(all()).send().await.unwrap().copy_to(&mut copy).await.unwrap();
    assert_eq!(copy.iter().filter(|byte| **byte == b'\n').count(), 351);
}

const FRANCE: &str = "7413e966-c97c-11ed-b80c-fa163e78aa28";

#[tokio::test]
async fn everything_else_that_can_be_asked_is_answered() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    assert_eq!(orange.live().send().await.unwrap().is_alive, Some(true));
    assert_eq!(orange.countries().try_collect_max(10).await.unwrap()[0].code.as_deref(), Some("FR"));
    assert_eq!(orange.currencies().try_collect_max(10).await.unwrap()[1].name.as_deref(), Some("US dollar"));
    assert_eq!(orange.offers().try_collect_max(10).await.unwrap().len(), 3);
    let custom =
        orange.customise_offer(ESIM_OFFER).name("Mine").fees_in_percent(10).metadata("m").send().await.unwrap();
    assert_eq!(custom, orange.offer(ESIM_OFFER).send().await.unwrap());
    assert_eq!((custom.name.as_deref(), custom.distributor_fees.unwrap().to_string().as_str()), (Some("Mine"), "10"));

    let suppliers = orange.suppliers().send().await.unwrap();
    let named = |name: &str| suppliers.iter().find(|supplier| supplier.name.as_deref() == Some(name)).unwrap();
    let travelers = named(Supplier::WELCOME_TRAVELERS);
    let sim = Line::SimId("1956392841179".to_owned());
    let status = orange.sim_status(travelers, sim.clone()).send().await.unwrap();
    assert_eq!(status.expiration_date, None, "the text None");
    let bought = orange.top_up(TOP_UP_OFFER, msisdn()).send().await.unwrap();
    orange.usage_balances(named("Orange France"), bought.id).send().await.unwrap();
    let not_france = orange.sim_status(FRANCE, sim).send().await.unwrap_err();
    assert_eq!(
        not_france.kind(),
        pivot_core::ErrorKind::InvalidRequest,
        "the document lists the id as Orange France's"
    );
    let (start, end) = ("2024-01-01".parse().unwrap(), "2024-03-31".parse().unwrap());
    let used = orange.global_balances(travelers, start, end, ZoneLevel::Country).send().await.unwrap();
    assert_eq!(used.zones[0].data_amount.unwrap().to_string(), "782");
}

#[tokio::test]
async fn each_reason_of_the_server_for_refusing_a_purchase_is_recognised() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    let mut offer = orange.offer(TOP_UP_OFFER).send().await.unwrap();
    let mut seed = |id: &str, change: &dyn Fn(&mut pivot::Product)| {
        offer.id = id.into();
        change(offer.product.as_mut().unwrap());
        mock.seed_offer(offer.clone());
    };
    seed("unmanaged", &|product| product.supplier_id = Some("00000000-0000-0000-0000-000000000000".into()));
    seed("unavailable", &|product| product.status = Some("revoked".into()));
    for (purchase, expected) in [
        (orange.top_up("none", msisdn()), RejectionReason::InvalidOffer),
        (orange.top_up("unmanaged", msisdn()), RejectionReason::UnmanagedSupplier),
        (orange.top_up("unavailable", msisdn()), RejectionReason::ProductUnavailable),
        (orange.buy_esim(TOP_UP_OFFER), RejectionReason::MissingParameters),
    ] {
        let error = purchase.send().await.unwrap_err();
        assert_eq!(error.rejection().unwrap().reason(), expected, "{error}");
        assert!(error.unknown().is_none(), "{error}");
    }
    assert!(mock.transactions().is_empty());
}

#[tokio::test]
async fn lists_of_one_and_objects_are_the_same_and_the_scope_may_be_asked_for() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client_builder().scope(SCOPE).build().unwrap();
    let as_an_object = orange.offer(TOP_UP_OFFER).send().await.unwrap();
    let pem = DistributorKeyPair::generate(KeySize::Rsa2048).unwrap().public_pem().unwrap();
    let key = orange.set_distributor_key(&pem).send().await.unwrap();
    mock.answer_in_lists(true);
    assert_eq!(orange.offer(TOP_UP_OFFER).send().await.unwrap(), as_an_object);
    assert_eq!(orange.set_distributor_key(&pem).send().await.unwrap(), key);
    let custom = orange.customise_offer(TOP_UP_OFFER).name("Mine").send().await.unwrap();
    assert_eq!(custom.name.as_deref(), Some("Mine"));

    let asked = mock.received().into_iter().find(|request| request.path.ends_with("/token")).unwrap();
    let form = String::from_utf8(asked.body.to_vec()).unwrap();
    assert!(form.contains("scope=sekapi%3Amanager%3Aaccess%3Aapi"), "{form}");
    let plain = OrangeMock::start().await.unwrap();
    plain.client().unwrap().live().send().await.unwrap();
    let form = String::from_utf8(plain.received()[0].body.to_vec()).unwrap();
    assert_eq!(form, "grant_type=client_credentials");
    let error = mock.client_builder().scope("another").build().unwrap().live().send().await.unwrap_err();
    assert!(error.is_auth() || error.kind() == pivot_core::ErrorKind::Token, "{error:?}");
    assert!(mock.client_builder().scope(" ").build().is_err());
}

#[tokio::test]
async fn tokens_are_kept_renewed_and_shared() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    join_all((0..20).map(|_| orange.live().send())).await.into_iter().for_each(|live| drop(live.unwrap()));
    assert_eq!(mock.token_requests(), 1);
    mock.expire_tokens();
    // A refused token is renewed once, and the purchase made once.
    orange.top_up(TOP_UP_OFFER, msisdn()).send().await.unwrap();
    assert_eq!((mock.token_requests(), mock.transactions().len()), (2, 1));

    let wrong = OrangeTravelClient::builder(mock.environment(), Credentials::client(CLIENT_ID, "wr0ng-s3cret"));
    let error = wrong.build().unwrap().live().send().await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(error.is_auth() && cause.contains("the client id or secret is unknown"), "{error} {cause}");
    assert!(!format!("{error:?}").contains("wr0ng-s3cret"));

    let file = std::env::temp_dir().join(format!("orange-token-{}.json", std::process::id()));
    let before = mock.token_requests();
    for _ in 0..5 {
        let store = FileTokenStore::new(&file, CLIENT_ID);
        mock.client_builder().token_store(store).build().unwrap().live().send().await.unwrap();
    }
    assert_eq!(mock.token_requests(), before + 1);
    for leftover in [file.clone(), file.with_extension("json.lock")] {
        let _ = std::fs::remove_file(leftover);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_processes_started_together_make_one_token_request() {
    let mock = OrangeMock::start().await.unwrap();
    let file = std::env::temp_dir().join(format!("orange-token-shared-{}.json", std::process::id()));
    let Environment::Other { base_url, token_url } = mock.environment() else { panic!("a mock is elsewhere") };
    let start = || {
        let mut process = std::process::Command::new(env!("CARGO_BIN_EXE_orange_live"));
        process.args([&base_url, &token_url, CLIENT_ID, CLIENT_SECRET]).arg(&file).spawn().unwrap()
    };
    let processes: Vec<_> = (0..10).map(|_| start()).collect();
    for mut process in processes {
        assert!(process.wait().unwrap().success());
    }
    for leftover in [file.clone(), file.with_extension("json.lock")] {
        let _ = std::fs::remove_file(leftover);
    }
    assert_eq!(mock.received().iter().filter(|request| request.path.ends_with("/live")).count(), 10);
    assert_eq!(mock.token_requests(), 1);
}

#[tokio::test]
async fn the_fifty_first_token_request_in_a_minute_is_refused_by_the_server() {
    let mock = OrangeMock::start().await.unwrap();
    mock.token_lifetime(Duration::ZERO);
    let http = tests::http();
    let ask = || http.post(format!("{}/oauth/v3/token", mock.url())).body("grant_type=client_credentials").send();
    for _ in 0..50 {
        assert_eq!(ask().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    assert_eq!(ask().await.unwrap().status(), StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_server_is_strict_about_headers_and_parameters() {
    let mock = OrangeMock::start().await.unwrap();
    mock.client().unwrap().live().send().await.unwrap();
    let http = tests::http();
    let url = format!("{}/travel-b2b-sandbox/v1", mock.url());
    let token = "Bearer orange-token-1";
    for (method, path, accept, authorization, status, code) in [
        ("GET", "/live", "application/json", token, 200, None),
        ("GET", "/live", "text/html", token, 406, Some(62)),
        ("GET", "/live", "application/json", "", 401, Some(40)),
        ("GET", "/live", "application/json", "Bearer no", 401, Some(41)),
        ("GET", "/live?x=1", "application/json", token, 400, Some(28)),
        ("GET", "/distributors/offers?limit=many", "application/json", token, 400, Some(28)),
        ("GET", "/distributors/offers/none", "application/json", token, 404, Some(60)),
        ("PUT", "/distributors/offers", "application/json", token, 405, Some(61)),
        ("POST", "/distributors/transactions", "application/json", token, 415, Some(68)),
    ] {
        let request = http.request(method.parse().unwrap(), format!("{url}{path}"));
        let answer = request.header("accept", accept).header("authorization", authorization).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{method} {path}");
        let body: serde_json::Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert_eq!(body["code"].as_u64(), code, "{method} {path}");
    }
}
