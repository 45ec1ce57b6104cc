//! E4Cars' operations, as dry runs: nothing is processed, wherever they are tried.

use e4cars_client::flow::FlowRequest;
use e4cars_client::{E4CarsClient, Flow, FlowPath};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};
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
        let send = async |request: FlowRequest| -> Result<Outcome, Failure> {
            let request = if suffix.is_empty() { request.account(account) } else { request };
            Ok(Outcome::of(&request.dry_run(true).send().await?))
        };
        let prepare = |mut given: SampleInput| {
            given.path.entry("accountId".to_owned()).and_modify(|id| account.clone_into(id));
            // A pivot names the account that the call is made for.
            if let Some(code) = given.body.as_mut().and_then(|body| body.pointer_mut("/account/code")) {
                *code = account.into();
            }
            given
        };
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
        // Which translators of its own a server knows cannot be known; the standard ones it has.
        for (operation, flow, code, body) in [
            ("RunVehicleTranslator", Flow::Vehicle, "STD_IN_VEHICLE_ACCOUNT", &declaration),
            ("RunOrderTranslator", Flow::Orders, "STD_IN_ENTER_VEHICLE_YARD", &order),
        ] {
            let prepare = |given| {
                let mut given = prepare(given);
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
        session
            .call(&format!("SendVehicleServices{suffix}"), "", prepare, async |given| {
                let vehicles = given.body.as_ref().and_then(|body| body.as_array().cloned()).unwrap_or_default();
                send(e4cars.send_vehicle_services(&vehicles)).await
            })
            .await?;
    }
    carriers(session, e4cars).await
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
