//! Afosto: the vehicle is sold in an order, its invoice is uploaded, and the order's work is waited for.

use std::time::Duration;

use afosto_client::odr::{OrderItemModel, OrderModel};
use futures_util::TryStreamExt;
use pivot_types::IncomingVehiclePivot;
use vendor_mocks::afosto::AfostoMock;

use crate::report::{Chapter, Failure, Stage};
use crate::wire::Recorder;

/// Runs the chapter; whatever goes wrong becomes part of it.
pub(crate) async fn chapter(pivot: &IncomingVehiclePivot) -> Chapter {
    let mut chapter = Chapter { title: "Afosto, a mock in this process".to_owned(), ..Chapter::default() };
    if let Err(failure) = run(pivot, &mut chapter).await {
        chapter.failure = Some(failure);
    }
    chapter
}

async fn run(pivot: &IncomingVehiclePivot, chapter: &mut Chapter) -> Result<(), Failure> {
    let mock = AfostoMock::start().await.map_err(|error| Failure::new("The mock cannot be started", &error))?;
    let recorder = Recorder::local().map_err(|error| Failure::new("The client cannot be built", &error))?;
    let carried = recorder.clone();
    let afosto = mock.client_builder().configure(move |core| core.transport(carried.clone())).build();
    let afosto = afosto.map_err(|error| Failure::new("The client cannot be built", &error))?;
    let mut stage = Stage { chapter, recorder };

    let model = OrderModel { tags: vec!["vehicle".to_owned()].into(), ..OrderModel::default() };
    let order = afosto.odr().create_order(&model).send().await;
    let order = stage.step("create an order", order, |order| order.id.clone().unwrap_or_default())?;
    let id = order.id.unwrap_or_default();
    let vehicle = OrderItemModel {
        sku: Some(pivot.vehicle_account.vin.text().into_owned()),
        quantity: Some(1),
        ..OrderItemModel::default()
    };
    let added = afosto.odr().add_order_items(&id, &[vehicle]).send().await;
    stage.step("add the vehicle, with an idempotency key", added, |items| format!("{} lines", items.len()))?;
    let listed: Result<Vec<_>, _> = afosto.odr().list_orders().page_size(100).items().try_collect().await;
    stage.step("list the orders", listed, |orders| format!("{} of them", orders.len()))?;
    let stored = afosto.upload("invoices/", "invoice.pdf", "%PDF-1.7").media_type("application/pdf").send().await;
    stage.step("upload its invoice", stored, |file| file.filename.clone().unwrap_or_default())?;
    let started = afosto.odr().fulfil_order(&id).send().await;
    let started = stage
        .step("start its fulfilment", started, |started| format!("task {}", started.task().id().unwrap_or_default()))?;
    let ended = started.task().wait().timeout(Duration::from_secs(30)).await;
    stage.step("wait for it", ended, |state| format!("{} %", state.progress.unwrap_or_default()))?;
    Ok(())
}
