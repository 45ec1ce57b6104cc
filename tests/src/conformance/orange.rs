//! Orange's operations. The ids of what is found and bought are those that are asked for afterwards.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use orange_travel_client::pivot::{LocalDate, Timestamp, TransactionId};
use orange_travel_client::purchase::PurchaseRequest;
use orange_travel_client::suppliers::{Line, ZoneLevel};
use orange_travel_client::{Msisdn, OrangeTravelClient, TransactionFilter};
use serde_json::Value;
use vendor_mocks::description::SampleInput;

use super::ownli::page;
use super::{Failure, Outcome, Session, Unreachable, field};

/// Calls every operation. Three of them buy something.
///
/// # Errors
/// Returns an error if the server cannot be reached.
pub async fn run(session: &mut Session, orange: &OrangeTravelClient) -> Result<(), Unreachable> {
    let as_it_is = |given: SampleInput| given;
    session.call("GetLive", "", as_it_is, async |_| Ok(Outcome::of(&orange.live().send().await?))).await?;
    session.call("ListCountries", "", as_it_is, async |given| page(orange.countries(), &given, None).await).await?;
    session.call("ListCurrencies", "", as_it_is, async |given| page(orange.currencies(), &given, None).await).await?;
    let known = catalogue(session, orange).await?;
    keys(session, orange).await?;
    let bought = purchases(session, orange, &known).await?;
    transactions(session, orange, &known, &bought).await?;
    lines(session, orange, &known, &bought).await
}

/// The ids of what a distributor may sell.
struct Catalogue {
    top_up: Option<String>,
    sim: Option<String>,
    esim: Option<String>,
    /// Who takes SIMs by their ids.
    welcome_travelers: Option<String>,
}

async fn catalogue(session: &mut Session, orange: &OrangeTravelClient) -> Result<Catalogue, Unreachable> {
    let as_it_is = |given: SampleInput| given;
    let suppliers = async |_| Ok(Outcome::of(&orange.suppliers().send().await?));
    let suppliers = session.call("ListSuppliers", "", as_it_is, suppliers).await?;
    let offers = async |given| page(orange.offers(), &given, None).await;
    let offers = session.call("ListOffers", "", as_it_is, offers).await?;
    let id = |list: &Value, is: &dyn Fn(&Value) -> bool| {
        let found = list.as_array().into_iter().flatten().find(|item| is(item));
        found.and_then(|item| item["id"].as_str()).map(str::to_owned)
    };
    let welcome_travelers = id(&suppliers, &|supplier| supplier["name"] == "Welcome Travelers");
    let is_esim = |offer: &Value| offer["product"]["type"] == "eSim";
    let is_sim = |offer: &Value| offer["product"]["supplier_id"].as_str() == welcome_travelers.as_deref();
    let top_up = id(&offers, &|offer| !is_esim(offer) && !is_sim(offer));
    let (sim, esim) = (id(&offers, &is_sim), id(&offers, &is_esim));
    let with_id = |given| with_path(given, &top_up);
    session
        .call("GetOffer", "", with_id, async |given| Ok(Outcome::of(&orange.offer(given.text("id")).send().await?)))
        .await?;
    session
        .call("CustomiseOffer", "", with_id, async |given| {
            let body = given.body.clone().unwrap_or_default();
            let percent = body["distributor_fees"].as_u64().unwrap_or_default();
            let call = orange.customise_offer(given.text("id")).name(field(&given, "name"));
            let call = call.fees_in_percent(u32::try_from(percent).unwrap_or_default());
            Ok(Outcome::of(&call.metadata(body["metadata"].clone()).send().await?))
        })
        .await?;
    Ok(Catalogue { top_up, sim, esim, welcome_travelers })
}

async fn keys(session: &mut Session, orange: &OrangeTravelClient) -> Result<(), Unreachable> {
    let described = session.description().operation("SetKey").map(|operation| operation.given());
    let pem = described.map(|given| field(&given, "public_key_value")).unwrap_or_default();
    let in_base64 = |mut given: SampleInput| {
        if let Some(body) = &mut given.body {
            body["public_key_value"] = STANDARD.encode(&pem).into();
        }
        given
    };
    let set_in_base64 = async |_| Ok(Outcome::of(&orange.set_distributor_key_in_base64(&pem).send().await?));
    session.call("SetKey", "in base64", in_base64, set_in_base64).await?;
    let without = |given: SampleInput| given.without(&["encoding"]);
    let set =
        async |given| Ok(Outcome::of(&orange.set_distributor_key(&field(&given, "public_key_value")).send().await?));
    session.call("SetKey", "in PEM", without, set).await?;
    let get_in_base64 = async |_| Ok(Outcome::of(&orange.distributor_key_in_base64().send().await?));
    session.call("GetKey", "in base64", |given| given, get_in_base64).await?;
    let get = async |_| Ok(Outcome::of(&orange.distributor_key().send().await?));
    session.call("GetKey", "in PEM", without, get).await?;
    Ok(())
}

/// Buys in each of the three ways; gives the first transaction's id.
async fn purchases(
    session: &mut Session,
    orange: &OrangeTravelClient,
    known: &Catalogue,
) -> Result<Option<String>, Unreachable> {
    let target = |given: &SampleInput, name: &str| {
        let target = given.body.as_ref().and_then(|body| body["parameters"][name].as_str());
        target.unwrap_or_default().to_owned()
    };
    // An order has one of the two targets, or none.
    let prepare = |offer: &Option<String>, target: Option<&'static str>| {
        let offer = offer.clone();
        move |mut given: SampleInput| {
            if let Some(body) = &mut given.body {
                if let Some(offer) = offer {
                    body["offer_id"] = offer.into();
                }
                let parameters = target.map(|name| serde_json::json!({name: body["parameters"][name]}));
                match (parameters, body.as_object_mut()) {
                    (Some(parameters), _) => body["parameters"] = parameters,
                    (None, Some(fields)) => drop(fields.remove("parameters")),
                    (None, None) => {}
                }
            }
            given
        }
    };
    let buy = async |call: PurchaseRequest, given: &SampleInput| {
        let call = call.user_id(field(given, "user_id")).voucher_id(field(given, "voucher_id"));
        match call.send().await {
            Ok(transaction) => Ok(Outcome::of(&transaction)),
            Err(error) => Err(Failure::SampleInput(format!("{error}: {}", error.error()))),
        }
    };
    let bought = session
        .call("Purchase", "by msisdn", prepare(&known.top_up, Some("msisdn")), async |given| {
            let msisdn =
                Msisdn::new(&target(&given, "msisdn")).map_err(|error| Failure::SampleInput(error.to_string()))?;
            buy(orange.top_up(field(&given, "offer_id"), msisdn), &given).await
        })
        .await?;
    session
        .call("Purchase", "by simId", prepare(&known.sim, Some("simId")), async |given| {
            buy(orange.top_up_sim(field(&given, "offer_id"), target(&given, "simId")), &given).await
        })
        .await?;
    session
        .call("Purchase", "of an eSIM", prepare(&known.esim, None), async |given| {
            buy(orange.buy_esim(field(&given, "offer_id")), &given).await
        })
        .await?;
    Ok(bought["id"].as_str().map(str::to_owned))
}

async fn transactions(
    session: &mut Session,
    orange: &OrangeTravelClient,
    known: &Catalogue,
    bought: &Option<String>,
) -> Result<(), Unreachable> {
    let of_the_offer = |mut given: SampleInput| {
        given.query.extend(known.top_up.clone().map(|id| ("offer".to_owned(), id)));
        given
    };
    let filter = |given: &SampleInput| -> Result<TransactionFilter, Failure> {
        let date =
            |name| given.text(name).parse::<Timestamp>().map_err(|error| Failure::SampleInput(error.to_string()));
        let filter = TransactionFilter::default().start_date(date("startDate")?).end_date(date("endDate")?);
        let filter = filter.status(given.text("status").as_str()).offer(given.text("offer"));
        Ok(filter.supplier(given.text("supplier")).user(given.text("user")))
    };
    session
        .call("ListTransactions", "", of_the_offer, async |given| {
            page(orange.transactions(filter(&given)?), &given, None).await
        })
        .await?;
    session
        .call("CountTransactions", "", of_the_offer, async |given| {
            Ok(Outcome::of(&orange.count_transactions(filter(&given)?).send().await?))
        })
        .await?;
    session
        .call(
            "GetTransaction",
            "",
            |given| with_path(given, bought),
            async |given| Ok(Outcome::of(&orange.transaction(given.text("id")).send().await?)),
        )
        .await?;
    Ok(())
}

/// What is asked about a line: by what was bought, or by its own id.
async fn lines(
    session: &mut Session,
    orange: &OrangeTravelClient,
    known: &Catalogue,
    bought: &Option<String>,
) -> Result<(), Unreachable> {
    let by_transaction = |mut given: SampleInput| {
        given.query.extend(bought.clone().map(|id| ("transaction".to_owned(), id)));
        given.without(&["simId"])
    };
    let by_sim = |given: SampleInput| with_path(given.without(&["transaction"]), &known.welcome_travelers);
    let line = |given: &SampleInput| match given.query.contains_key("transaction") {
        true => Line::Transaction(TransactionId::from(given.text("transaction"))),
        false => Line::SimId(given.text("simId")),
    };
    let status = async |given: SampleInput| {
        Ok(Outcome::of(&orange.sim_status(given.text("id").as_str(), line(&given)).send().await?))
    };
    session.call("GetSimStatus", "by transaction", by_transaction, status).await?;
    session.call("GetSimStatus", "by simId", by_sim, status).await?;
    let balances = async |given: SampleInput| {
        Ok(Outcome::of(&orange.usage_balances(given.text("id").as_str(), line(&given)).send().await?))
    };
    session.call("GetUsageBalances", "by transaction", by_transaction, balances).await?;
    session.call("GetUsageBalances", "by simId", by_sim, balances).await?;
    session
        .call(
            "GetGlobalBalances",
            "",
            |given| with_path(given, &known.welcome_travelers),
            async |given| {
                let day = |name| {
                    given.text(name).parse::<LocalDate>().map_err(|error| Failure::SampleInput(error.to_string()))
                };
                let level = ZoneLevel::from(given.text("zoneLevel").as_str());
                let supplier = given.text("id");
                let call = orange.global_balances(supplier.as_str(), day("startDate")?, day("endDate")?, level);
                Ok(Outcome::of(&call.send().await?))
            },
        )
        .await?;
    Ok(())
}

/// With this id in the path, where there is one.
fn with_path(mut given: SampleInput, id: &Option<String>) -> SampleInput {
    given.path.extend(id.clone().map(|id| ("id".to_owned(), id)));
    given
}
