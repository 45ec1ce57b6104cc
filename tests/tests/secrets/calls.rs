//! Calls of the four clients that carry secrets, each with secrets of its own.

use std::sync::Arc;

use afosto_client::{AfostoClient, cnt, iam, odr};
use e4cars_client::E4CarsClient;
use futures_util::FutureExt;
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::OwnliClient;
use pivot_core::{BoxFuture, ClientBuilder, Error};

use super::spellings::{for_body, for_header};

/// A call: its name, the secrets that it carries, and what the caller can print before it is made.
pub(crate) struct Call {
    /// What it is called in messages.
    pub(crate) name: &'static str,
    /// What must not be seen.
    pub(crate) secrets: Vec<String>,
    /// The client, its builder and its credentials, and the call, as they are shown for debugging.
    pub(crate) shown: String,
    /// Makes it; gives the answer as it is shown for debugging.
    pub(crate) run: BoxFuture<'static, Result<String, Error>>,
}

/// What a call is made under: where the server is, the client's settings, and chance.
pub(crate) struct Stand<'a> {
    /// The server.
    pub(crate) base_url: String,
    /// The client's settings.
    pub(crate) configure: Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>,
    /// Chance.
    pub(crate) random: &'a mut fastrand::Rng,
}

/// Every call, with new secrets.
pub(crate) fn all(stand: &mut Stand<'_>) -> Vec<Call> {
    let mut calls = vec![e4cars(stand)];
    calls.extend([true, false].into_iter().flat_map(|asks| [ownli(stand, asks), orange(stand, asks)]));
    calls.extend(AFOSTO.iter().map(|make| make(stand)));
    calls
}

fn e4cars(stand: &mut Stand<'_>) -> Call {
    let token = for_header(stand.random);
    let builder = E4CarsClient::builder(&stand.base_url, token.as_str()).configure(configure(stand));
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?}");
    let run = async move {
        let declaration = tests::declaration();
        Ok(format!("{:?}", client.declare_vehicle(&declaration).send().await?))
    };
    Call { name: "E4Cars declare_vehicle", secrets: vec![token], shown, run: run.boxed() }
}

fn ownli(stand: &mut Stand<'_>, is_token_request: bool) -> Call {
    use ownli_client::Credentials;
    let secret = for_header(stand.random);
    let credentials = match is_token_request {
        true => Credentials::token("partner", "client", secret.as_str()),
        false => Credentials::header_keys("partner", "client", secret.as_str()),
    };
    let mut shown = format!("{credentials:?}");
    let builder = OwnliClient::builder(&stand.base_url, credentials).configure(configure(stand));
    shown += &format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?}");
    let run = async move { Ok(format!("{:?}", client.vehicles().try_collect_max(10).await?)) };
    Call { name: "Ownli vehicles", secrets: vec![secret], shown, run: run.boxed() }
}

fn orange(stand: &mut Stand<'_>, is_token_request: bool) -> Call {
    use orange_travel_client::Credentials;
    let secret = for_header(stand.random);
    let environment = Environment::Other {
        base_url: format!("{}/v1", stand.base_url),
        token_url: format!("{}/oauth/v3/token", stand.base_url),
    };
    let credentials = match is_token_request {
        true => Credentials::client("id", secret.as_str()),
        false => Credentials::bearer(secret.as_str()),
    };
    let mut shown = format!("{credentials:?}");
    let builder = OrangeTravelClient::builder(environment, credentials).configure(configure(stand));
    shown += &format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?}");
    let run = async move {
        let bought = client.buy_esim("offer-1").user_id("user-1").send().await;
        Ok(format!("{:?}", bought.map_err(|failed| failed.error().clone())?))
    };
    Call { name: "Orange Travel buy_esim", secrets: vec![secret], shown, run: run.boxed() }
}

/// The settings, for one client.
fn configure(stand: &Stand<'_>) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    let configure = Arc::clone(&stand.configure);
    move |core| configure(core)
}

type MakeCall = fn(&mut Stand<'_>) -> Call;

const AFOSTO: [MakeCall; 5] = [
    |stand| {
        let (client, token, shown) = afosto(stand);
        let payment = for_body(stand.random);
        let call = client.odr().execute_payment(&payment);
        let shown = format!("{shown} {call:?}");
        let run = async move { call.send().await.map(|done| format!("{done:?}")) };
        Call { name: "Afosto execute_payment", secrets: vec![token, payment], shown, run: run.boxed() }
    },
    |stand| {
        let (client, token, shown) = afosto(stand);
        let payment = for_body(stand.random);
        let call = client.odr().create_refund(&payment, &odr::RefundIntent::default());
        let shown = format!("{shown} {call:?}");
        let run = async move { call.send().await.map(|done| format!("{done:?}")) };
        Call { name: "Afosto create_refund", secrets: vec![token, payment], shown, run: run.boxed() }
    },
    |stand| {
        let (client, token, shown) = afosto(stand);
        let signature = for_header(stand.random);
        let file = afosto_client::files::FilePart::new("a.txt", "the file");
        let call = client.cnt().upload_file(&signature, file);
        let shown = format!("{shown} {call:?}");
        let run = async move { call.send().await.map(|done| format!("{done:?}")) };
        Call { name: "Afosto upload_file", secrets: vec![token, signature], shown, run: run.boxed() }
    },
    |stand| {
        let (client, token, shown) = afosto(stand);
        let password = for_body(stand.random);
        let body = iam::PasswordReset { password: Some(password.clone().into()), ..Default::default() };
        let call = client.iam().reset_user_password(&body);
        let shown = format!("{shown} {call:?} {body:?}");
        let run = async move { call.send().await.map(|done| format!("{done:?}")) };
        Call { name: "Afosto reset_user_password", secrets: vec![token, password], shown, run: run.boxed() }
    },
    |stand| {
        let (client, token, shown) = afosto(stand);
        let call = client.cnt().read_storage_object(1, "path", &cnt::ReadStorageObjectRequest::default());
        let shown = format!("{shown} {call:?}");
        let run = async move {
            let file = call.send().await?;
            let shown = format!("{file:?}");
            file.bytes(1 << 16).await.map(|_| shown)
        };
        Call { name: "Afosto read_storage_object", secrets: vec![token], shown, run: run.boxed() }
    },
];

/// A client that asks for tokens, its secret, and what it shows.
fn afosto(stand: &mut Stand<'_>) -> (AfostoClient, String, String) {
    let secret = for_body(stand.random);
    let credentials = afosto_client::Credentials::client("id", secret.as_str());
    let mut shown = format!("{credentials:?}");
    let builder = AfostoClient::builder(&stand.base_url, credentials).configure(configure(stand));
    shown += &format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?}");
    (client, secret, shown)
}
