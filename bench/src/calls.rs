//! Calls of a server on this machine, by the clients and by hand.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::iter;
use pivot_core::ClientBuilder;
use pivot_core::drift::Report;
use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;

use crate::documents;
use crate::peers::chrono::{afosto, logistics, travel, vehicles};

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Outcome = Result<(), Failure>;

/// Calls the server at an address.
pub trait Caller: Sync {
    fn call(&self) -> BoxFuture<'_, Outcome>;
}

struct Call<C, T> {
    client: C,
    with: T,
    call: for<'a> fn(&'a C, &'a T) -> BoxFuture<'a, Outcome>,
}

impl<C: Sync, T: Sync> Caller for Call<C, T> {
    fn call(&self) -> BoxFuture<'_, Outcome> {
        (self.call)(&self.client, &self.with)
    }
}

fn caller<C: Sync + 'static, T: Sync + 'static>(
    client: C,
    with: T,
    call: for<'a> fn(&'a C, &'a T) -> BoxFuture<'a, Outcome>,
) -> Box<dyn Caller> {
    Box::new(Call { client, with, call })
}

/// What makes the call of this name by the clients of this project, which count drift in the report.
pub fn ours(name: &str, address: &str, report: Option<&Report>) -> Result<Box<dyn Caller>, Failure> {
    let counting = |core: ClientBuilder| match report {
        Some(report) => core.drift(report),
        None => core,
    };
    if let Some(name) = name.strip_prefix("odd ") {
        return ours(name, &format!("{address}/odd"), report);
    }
    Ok(match name {
        "get_order" => caller(afosto_client(address, counting)?, (), |client, ()| {
            Box::pin(async { done(client.odr().get_order("one").send().await?) })
        }),
        "page of 100" => caller(afosto_client(address, counting)?, (), |client, ()| {
            Box::pin(async { done(client.odr().list_orders().page_size(100).send().await?) })
        }),
        "declare" => {
            let credentials = e4cars_client::Credentials::api_key("an-api-key-of-a-user");
            let client = e4cars_client::E4CarsClient::builder(address, credentials).account("NMN");
            let client = client.configure(counting).build()?;
            let pivot = pivot_json::from_slice(documents::DECLARATION.as_bytes())?;
            caller(client, pivot, |client, pivot| Box::pin(async { done(client.declare_vehicle(pivot).send().await?) }))
        }
        "purchase" => {
            use orange_travel_client::{Credentials, Environment, Msisdn, OrangeTravelClient};
            let environment =
                Environment::Other { base_url: address.to_owned(), token_url: format!("{address}/oauth/v3/token") };
            let client = OrangeTravelClient::builder(environment, Credentials::client("id", "secret"));
            let client = client.configure(counting).build()?;
            caller(client, Msisdn::new(NUMBER)?, |client, number| {
                Box::pin(async { done(client.top_up(OFFER, number.clone()).user_id("order-4711").send().await?) })
            })
        }
        "create" => {
            use ownli_client::{Credentials, OwnliClient};
            let credentials = Credentials::token("partner", "client", "secret");
            let client = OwnliClient::builder(address, credentials).configure(counting).build()?;
            caller(client, ownli_client::pivot::Vin::new(VIN)?, |client, vin| {
                Box::pin(async {
                    let call = client.create_by_vin("XT_USR1", *vin, "Toyota", "Corolla", 2024).state("CA");
                    done(call.send().await?)
                })
            })
        }
        _ => return Err(format!("no call {name}").into()),
    })
}

const OFFER: &str = "07966928-d3a3-453e-9944-b7ff1081794d";
const NUMBER: &str = "+33678578522";
const VIN: &str = "1M8GDM9AXKP042788";

fn afosto_client(
    address: &str,
    counting: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<afosto_client::AfostoClient, Failure> {
    let credentials = afosto_client::Credentials::client("id", "secret");
    Ok(afosto_client::AfostoClient::builder(address, credentials).configure(counting).build()?)
}

fn done<T>(value: T) -> Outcome {
    drop(std::hint::black_box(value));
    Ok(())
}

/// A client as one writes it for a single vendor: time limits, a token, statuses that are errors.
struct Hand {
    client: reqwest::Client,
    address: String,
}

impl Hand {
    fn new(address: &str) -> Result<Self, Failure> {
        let client = reqwest::Client::builder();
        let client = client.timeout(Duration::from_secs(30)).connect_timeout(Duration::from_secs(10));
        Ok(Self { client: client.user_agent("by-hand/0.1").build()?, address: address.to_owned() })
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.address)).bearer_auth(TOKEN)
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.address))
    }
}

const TOKEN: &str = "a-token-of-an-hour";

async fn answer<T: DeserializeOwned>(request: RequestBuilder) -> Outcome {
    done(request.send().await?.error_for_status()?.json::<T>().await?)
}

/// What makes the call of this name with reqwest and serde's derives.
pub fn hand(name: &str, address: &str) -> Result<Box<dyn Caller>, Failure> {
    let hand = Hand::new(address)?;
    Ok(match name {
        "get_order" => caller(hand, (), |hand, ()| {
            let id = "one";
            Box::pin(answer::<afosto::OdrOrder>(hand.get(&format!("/odr/orders/{id}"))))
        }),
        "page of 100" => caller(hand, (), |hand, ()| {
            Box::pin(answer::<Vec<afosto::OdrOrder>>(hand.get("/odr/orders").header("x-page-size", 100)))
        }),
        "declare" => {
            let pivot: logistics::IncomingVehiclePivot = serde_json::from_str(documents::DECLARATION)?;
            caller(hand, pivot, |hand, pivot| {
                let (account, key) = ("NMN", "an-api-key-of-a-user");
                let path = format!("/api/v1/4pl/{account}/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token={key}");
                Box::pin(answer::<logistics::FlowResponse>(hand.post(&path).json(pivot)))
            })
        }
        "purchase" => caller(hand, (), |hand, ()| {
            let body = travel::PurchaseBody {
                offer_id: OFFER.to_owned(),
                user_id: Some("order-4711".to_owned()),
                parameters: Some(travel::PurchaseParameters { msisdn: NUMBER.to_owned() }),
            };
            let request = hand.post("/distributors/transactions").bearer_auth(TOKEN);
            Box::pin(answer::<travel::Transaction>(request.json(&body)))
        }),
        "create" => caller(hand, (), |hand, ()| {
            let body = vehicles::NewVehicle {
                user_id: "XT_USR1".to_owned(),
                vin: VIN.to_owned(),
                make: "Toyota".to_owned(),
                model: "Corolla".to_owned(),
                year: 2024,
                state: Some("CA".to_owned()),
            };
            let request = hand.post("/api/vehicles/create/by-vin").bearer_auth(TOKEN).header("partnerId", "partner");
            Box::pin(answer::<vehicles::Vehicle>(request.json(&body)))
        }),
        _ => return Err(format!("no call {name}").into()),
    })
}

/// Calls so many times, one after the other.
pub async fn repeat(caller: &dyn Caller, times: u32) -> Outcome {
    for _ in 0..times {
        caller.call().await?;
    }
    Ok(())
}

/// How long so many calls take, 64 of them at a time.
pub async fn throughput(caller: &dyn Caller, times: u32) -> Result<Duration, Failure> {
    repeat(caller, 1).await?;
    let started = Instant::now();
    let mut calls = iter(0..times).map(|_| caller.call()).buffer_unordered(64);
    while let Some(outcome) = calls.next().await {
        outcome?;
    }
    Ok(started.elapsed())
}
