//! E4Cars' operations, as dry runs: nothing is processed, wherever they are tried.

use e4cars_client::flow::FlowRequest;
use e4cars_client::{E4CarsClient, Flow, FlowPath};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};
use serde_json::Value;
use vendor_mocks::description::SampleInput;

use super::{Failure, Outcome, Session, Unreachable, body};

/// Calls every operation, with and without the account in the path.
///
/// # Errors
/// Returns an error if the server cannot be reached.
pub async fn run(session: &mut Session, e4cars: &E4CarsClient, account: &str) -> Result<(), Unreachable> {
    let described = |name: &str| session.description().operation(name).map(|operation| operation.given());
    let declaration = described("DeclareVehicle").and_then(|given| given.body);
    let order = described("ReceiveOnYard").and_then(|given| given.without(&["allocation"]).body);
    for suffix in ["", "WithoutAccount"] {
        let named = suffix.is_empty().then_some(account);
        let send = async |request: FlowRequest| dry_run(request, named).await;
        let prepare = |given: SampleInput| with_account(given, account);
        session
            .call(&format!("DeclareVehicle{suffix}"), "", prepare, async |given| {
                send(e4cars.declare_vehicle(&body::<IncomingVehiclePivot>(&given)?)).await
            })
            .await?;
        // The document's schema shows one form of the order, its example another.
        for (way, other) in [("vehicle_account", "allocation"), ("allocation", "vehicle_account")] {
            session
                .call(
                    &format!("ReceiveOnYard{suffix}"),
                    way,
                    |given| prepare(given).without(&[other]),
                    async |given| send(e4cars.receive_on_yard(&body::<IncomingOrderPivot>(&given)?)).await,
                )
                .await?;
        }
        translators(session, e4cars, suffix, account, [&declaration, &order]).await?;
        session
            .call(&format!("SendVehicleServices{suffix}"), "", prepare, async |given| {
                let vehicles = given.body.as_ref().and_then(|body| body.as_array().cloned()).unwrap_or_default();
                send(e4cars.send_vehicle_services(&vehicles)).await
            })
            .await?;
    }
    carriers(session, e4cars).await
}

/// Runs a flow dry, with the account in the path if there is one.
async fn dry_run(request: FlowRequest, account: Option<&str>) -> Result<Outcome, Failure> {
    let request = account.into_iter().fold(request, FlowRequest::account);
    Ok(Outcome::of(&request.dry_run(true).send().await?))
}

/// A pivot names the account that the call is made for.
fn with_account(mut given: SampleInput, account: &str) -> SampleInput {
    given.path.entry("accountId".to_owned()).and_modify(|id| account.clone_into(id));
    if let Some(code) = given.body.as_mut().and_then(|body| body.pointer_mut("/account/code")) {
        *code = account.into();
    }
    given
}

/// Translators by their codes. Which ones of its own a server knows cannot be known; the standard ones it has.
async fn translators(
    session: &mut Session,
    e4cars: &E4CarsClient,
    suffix: &str,
    account: &str,
    bodies: [&Option<Value>; 2],
) -> Result<(), Unreachable> {
    let named = suffix.is_empty().then_some(account);
    let send = async |request: FlowRequest| dry_run(request, named).await;
    for (operation, flow, code, body) in [
        ("RunVehicleTranslator", Flow::Vehicle, "STD_IN_VEHICLE_ACCOUNT", bodies[0]),
        ("RunOrderTranslator", Flow::Orders, "STD_IN_ENTER_VEHICLE_YARD", bodies[1]),
    ] {
        let prepare = |given| {
            let mut given = with_account(given, account);
            given.path.insert("translatorCode".to_owned(), code.to_owned());
            SampleInput { body: body.clone(), ..given }
        };
        let operation = format!("{operation}{suffix}");
        session
            .call(&operation, "", prepare, async |given| {
                send(e4cars.run_translator(flow, given.text("translatorCode"), &given.body)).await
            })
            .await?;
        let name = if matches!(flow, Flow::Vehicle) { "vehicle" } else { "orders" };
        session
            .call(&operation, "as any flow", prepare, async |given| {
                let path = FlowPath::four_pl(name).translator(given.text("translatorCode"));
                send(e4cars.run_flow(path, &given.body)).await
            })
            .await?;
    }
    Ok(())
}

/// The flows of carriers. Which company a server knows cannot be known either: the description's example is tried.
async fn carriers(session: &mut Session, e4cars: &E4CarsClient) -> Result<(), Unreachable> {
    let send = async |path: FlowPath, given: SampleInput| -> Result<Outcome, Failure> {
        Ok(Outcome::of(&e4cars.run_flow(path, &given.body).dry_run(true).send().await?))
    };
    session
        .call(
            "SendManifest",
            "",
            |given| given,
            async |given| send(FlowPath::manifest(given.text("logisticsCompanyId")), given).await,
        )
        .await?;
    let manifest = session.description().operation("SendManifest").and_then(|operation| operation.given().body);
    let prepare = |mut given: SampleInput| {
        given.path.insert("translatorCode".to_owned(), "STD_IN_MANIFEST".to_owned());
        SampleInput { body: manifest.clone(), ..given }
    };
    session
        .call("RunCarrierTranslator", "", prepare, async |given| {
            let path = FlowPath::three_pl(given.text("logisticsCompanyId"), "execute");
            send(path.translator(given.text("translatorCode")), given).await
        })
        .await?;
    Ok(())
}
