//! Where calls are checked: samples, a mock, any server that speaks the API.

use std::any::Any;
use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::OwnliClient;
use pivot_core::{ClientBuilder, RetryPolicy};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::description::Description;
use vendor_mocks::e4cars::E4CarsMock;
use vendor_mocks::orange::OrangeMock;
use vendor_mocks::ownli::OwnliMock;

use super::{Checked, Session, Wire, afosto, e4cars, orange, ownli};

/// Whose operations are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// Afosto.
    Afosto,
    /// E4Cars.
    E4Cars,
    /// Orange Travel B2B.
    Orange,
    /// Ownli.
    Ownli,
}

impl FromStr for Vendor {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "afosto" => Ok(Self::Afosto),
            "e4cars" => Ok(Self::E4Cars),
            "orange" => Ok(Self::Orange),
            "ownli" => Ok(Self::Ownli),
            other => Err(format!("{other} is none of afosto, e4cars, orange, ownli")),
        }
    }
}

/// Which server, and who calls.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server; the mock, where there is none.
    pub base_url: Option<String>,
    /// The fixed token that it takes.
    pub token: String,
    /// Whether Ownli is called with keys in headers, its other fixed credential, instead of the token.
    pub header_keys: bool,
    /// The account of E4Cars.
    pub account: String,
    /// What tells a run from others that left something on the same server: six digits.
    pub mark: u32,
    /// Whether a token is asked for too.
    pub with_token_endpoint: bool,
    /// Where; the vendor's own path below the base URL, where nothing is said.
    pub token_url: Option<String>,
    /// Who asks: client, secret, partner; the mock's, where nothing is said.
    pub client: (Option<String>, Option<String>, Option<String>),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            token: "conformance".to_owned(),
            header_keys: false,
            account: vendor_mocks::e4cars::ACCOUNT.to_owned(),
            mark: 42_788,
            with_token_endpoint: false,
            token_url: None,
            client: (None, None, None),
        }
    }
}

impl Settings {
    /// Takes who asks for a token from the environment.
    pub fn read_environment(&mut self) {
        let read = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        self.client =
            (read("CONFORMANCE_CLIENT_ID"), read("CONFORMANCE_CLIENT_SECRET"), read("CONFORMANCE_PARTNER_ID"));
    }

    fn client(&self, id: &str, secret: &str) -> (String, String) {
        let or = |given: &Option<String>, default: &str| given.clone().unwrap_or_else(|| default.to_owned());
        (or(&self.client.0, id), or(&self.client.1, secret))
    }
}

pub(super) type Outcome = Result<(), Box<dyn Error>>;

/// Whether an address is a vendor's own, where calls are for good: purchases are paid, what is deleted is gone. E4Cars is only
/// dry-run.
pub fn is_at_the_vendor(base_url: &str) -> bool {
    let url = base_url.parse::<url::Url>().ok();
    let host = url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let hosts = ["orange.com", "afosto.io", "afosto.com", "ownli.app", "ownli.com"];
    hosts.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|before| before.ends_with('.')))
}

/// Calls every operation of a vendor and tells about each call. Without a server, both the mock and the samples of the
/// description must be understood: a mock gives out what it was given, samples have every field.
///
/// # Errors
/// Returns an error if the server cannot be reached, or a client not be made.
pub async fn run(vendor: Vendor, settings: &Settings, mut tell: impl FnMut(Checked) + 'static) -> Outcome {
    if let Some(url) = &settings.base_url {
        return run_over(vendor, settings, url, Wire::to_a_server()?, tell).await;
    }
    let samples = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&samples);
    run_against_samples(vendor, move |checked| noted.borrow_mut().push(checked)).await?;
    let record = move |mut checked: Checked| {
        let samples = samples.borrow();
        let sample = samples.iter().find(|sample| sample.what == checked.what);
        let wrong = sample.into_iter().flat_map(|sample| &sample.wrong);
        checked.wrong.extend(wrong.map(|wrong| format!("with every field of the answer, {wrong}")));
        tell(checked);
    };
    let (url, settings, _mock) = mock(vendor, settings).await?;
    run_over(vendor, &settings, &url, Wire::to_a_server()?, record).await
}

/// The same against samples of the description: no server, and every field of every answer.
///
/// # Errors
/// Returns an error if a client cannot be made.
pub async fn run_against_samples(vendor: Vendor, tell: impl FnMut(Checked) + 'static) -> Outcome {
    run_over(vendor, &Settings::default(), "http://127.0.0.1/base", Wire::to_samples(), tell).await
}

/// A mock that takes the settings' credentials: its base URL, the settings for it, and what stops it when it is dropped.
pub(super) async fn mock(vendor: Vendor, settings: &Settings) -> std::io::Result<(String, Settings, Box<dyn Any>)> {
    let (token, settings) = (settings.token.as_str(), settings.clone());
    Ok(match vendor {
        Vendor::Afosto => {
            let mock = AfostoMock::start().await?;
            mock.accept_bearer(token);
            (mock.url(), settings, Box::new(mock))
        }
        Vendor::E4Cars => {
            let mock = E4CarsMock::builder().token(token).account(&settings.account).start().await?;
            (mock.url(), settings, Box::new(mock))
        }
        Vendor::Orange => {
            let mock = OrangeMock::start().await?;
            mock.accept_bearer(token);
            let environment = mock.environment();
            let token_url = Some(environment.token_url().to_owned());
            (environment.base_url().to_owned(), Settings { token_url, ..settings }, Box::new(mock))
        }
        Vendor::Ownli => {
            let mock = OwnliMock::start().await?;
            mock.accept_bearer(token);
            (mock.url(), settings, Box::new(mock))
        }
    })
}

pub(super) async fn run_over(
    vendor: Vendor,
    settings: &Settings,
    base_url: &str,
    wire: Wire,
    tell: impl FnMut(Checked) + 'static,
) -> Outcome {
    let mut session = Session::new(description(vendor), wire, base_url, tell);
    match vendor {
        Vendor::Afosto => run_afosto(&mut session, settings, base_url).await,
        Vendor::E4Cars => run_e4cars(&mut session, settings, base_url).await,
        Vendor::Orange => run_orange(&mut session, settings, base_url).await,
        Vendor::Ownli => run_ownli(&mut session, settings, base_url).await,
    }
}

/// Settings of a client whose calls are checked: each call is sent once.
fn checked(wire: &Wire) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    let wire = wire.clone();
    move |core| core.transport(wire.clone()).retry(RetryPolicy::none()).allow_plain_http()
}

async fn run_afosto(session: &mut Session, settings: &Settings, base_url: &str) -> Outcome {
    use afosto_client::Credentials;

    let wire = session.wire().clone();
    let client = |credentials| AfostoClient::builder(base_url, credentials).configure(checked(&wire)).build();
    let (id, secret) = settings.client(vendor_mocks::afosto::CLIENT_ID, vendor_mocks::afosto::CLIENT_SECRET);
    let fixed = client(Credentials::bearer(settings.token.as_str()))?;
    afosto::run(session, &fixed, (&id, &secret), settings.mark).await?;
    if settings.with_token_endpoint {
        wire.send_elsewhere("/iam/oauth/authorize", settings.token_url.as_deref())?;
        let outcome = client(Credentials::client(id, secret))?.odr().list_orders().send().await;
        session.note("POST /iam/oauth/authorize, and a call with its token", outcome.map(drop));
    }
    Ok(())
}

async fn run_e4cars(session: &mut Session, settings: &Settings, base_url: &str) -> Outcome {
    if settings.with_token_endpoint {
        return Err("E4Cars has no token endpoint".into());
    }
    let client = E4CarsClient::builder(base_url, settings.token.as_str()).configure(checked(session.wire())).build()?;
    Ok(e4cars::run(session, &client, &settings.account).await?)
}

async fn run_orange(session: &mut Session, settings: &Settings, base_url: &str) -> Outcome {
    use orange_travel_client::Credentials;

    let wire = session.wire().clone();
    let own = || format!("{}/oauth/v3/token", base_url.trim_end_matches('/'));
    let token_url = settings.token_url.clone().unwrap_or_else(own);
    let environment = Environment::Other { base_url: base_url.to_owned(), token_url };
    let client =
        |credentials| OrangeTravelClient::builder(environment.clone(), credentials).configure(checked(&wire)).build();
    orange::run(session, &client(Credentials::bearer(settings.token.as_str()))?).await?;
    if settings.with_token_endpoint {
        let (id, secret) = settings.client(vendor_mocks::orange::CLIENT_ID, vendor_mocks::orange::CLIENT_SECRET);
        let outcome = client(Credentials::client(id, secret))?.live().send().await;
        session.note("POST /oauth/v3/token, and a call with its token", outcome.map(drop));
    }
    Ok(())
}

async fn run_ownli(session: &mut Session, settings: &Settings, base_url: &str) -> Outcome {
    use ownli_client::Credentials;

    let wire = session.wire().clone();
    let client = |credentials| OwnliClient::builder(base_url, credentials).configure(checked(&wire)).build();
    let (id, secret) = settings.client(vendor_mocks::ownli::CLIENT_ID, vendor_mocks::ownli::CLIENT_SECRET);
    let partner = settings.client.2.clone().unwrap_or_else(|| vendor_mocks::ownli::PARTNER_ID.to_owned());
    let fixed = match settings.header_keys {
        true => Credentials::header_keys(partner.as_str(), id.as_str(), secret.as_str()),
        false => Credentials::bearer(settings.token.as_str()),
    };
    ownli::run(session, &client(fixed)?, settings.mark).await?;
    if settings.with_token_endpoint {
        wire.send_elsewhere("/api/auth/token", settings.token_url.as_deref())?;
        let client = client(Credentials::token(partner, id, secret))?;
        let outcome = client.users().page_size(1).try_collect_max(usize::MAX).await;
        session.note("POST /api/auth/token, and a call with its token", outcome.map(drop));
    }
    Ok(())
}

/// The description of a vendor.
pub fn description(vendor: Vendor) -> Arc<Description> {
    match vendor {
        Vendor::Afosto => Description::afosto(),
        Vendor::E4Cars => Description::e4cars(),
        Vendor::Orange => Description::orange(),
        Vendor::Ownli => Description::ownli(),
    }
}
