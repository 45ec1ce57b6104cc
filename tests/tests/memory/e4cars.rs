//! What E4Cars is sent, and the events that follow from what it was sent before.

use std::sync::{Arc, Mutex};

use fastrand::Rng;
use serde_json::{Value, json};
use vendor_mocks::e4cars::{E4CarsMock, FeedbackAuth, Subscription};

use crate::wire::Wire;

/// What the model knows: the vehicles that were declared, how many orders and services came, and what is told of them.
#[derive(Default)]
struct Model {
    declared: Vec<String>,
    orders: usize,
    services: usize,
    /// Type, result and VIN.
    events: Vec<(String, String, String)>,
}

struct Run {
    wire: Wire,
    random: Rng,
    model: Model,
}

impl Run {
    fn vin(&mut self) -> String {
        format!("NMN085J9M95FUBP0{}", self.random.u8(..8))
    }

    /// Sends to a flow, dry every fourth time; `true` if it was meant.
    async fn send(&mut self, flow: &str, body: &Value) -> bool {
        let dry_run = self.random.u8(..4) == 0;
        let path = format!("/api/v1/4pl/NMN/incoming-flows/{flow}?token=t&dry_run={dry_run}");
        let said = self.wire.ask("POST", &path, body).await;
        assert_eq!((said.status, &said.body["status"]), (200, &json!("success")), "{}", said.body);
        !dry_run
    }

    fn happens(&mut self, what: &str, result: &str, vin: &str) {
        self.model.events.push((what.to_owned(), result.to_owned(), vin.to_owned()));
    }

    async fn declare(&mut self) {
        let (vin, mut body) = (self.vin(), pivot_json::to_value(&tests::declaration()));
        body["vehicle_account"]["vin"] = json!(vin);
        body["account"]["code"] = json!("NMN");
        if self.send("vehicle/STD_IN_VEHICLE_ACCOUNT", &body).await {
            self.model.declared.push(vin.clone());
            self.happens("transport_available", "DONE", &vin);
        }
    }

    async fn receive(&mut self) {
        let (vin, mut body) = (self.vin(), pivot_json::to_value(&tests::yard_order()));
        let vehicles = body["allocation"]["vehicles"].as_array_mut().unwrap();
        vehicles.truncate(1);
        vehicles[0]["vin"] = json!(vin);
        if self.send("orders/STD_IN_ENTER_VEHICLE_YARD", &body).await {
            self.model.orders += 1;
            match self.model.declared.contains(&vin) {
                true => self.happens("receipt_execution", "DONE", &vin),
                false => self.happens("order_creation", "VEHICLE_ACCOUNT_NOT_FOUND", &vin),
            }
        }
    }

    async fn serve(&mut self) {
        let vin = self.vin();
        if self.send("orders/MOS_IN_VEHICLE_ACCOUNT", &json!([{"vin": vin}])).await {
            self.model.services += 1;
            self.happens("order_creation", "DONE", &vin);
        }
    }

    async fn send_something_wrong(&mut self) {
        for (path, body) in [
            ("/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token=t", json!({})),
            ("/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token=x", json!({})),
            ("/api/v1/4pl/SOMEBODY/incoming-flows/orders/MOS_IN_VEHICLE_ACCOUNT?token=t", json!([{"vin": "V"}])),
            ("/api/v1/4pl/NMN/incoming-flows/orders/NOBODY?token=t", json!({})),
        ] {
            assert!(self.wire.ask("POST", path, &body).await.status >= 400, "{path}");
        }
    }
}

#[tokio::test]
async fn what_e4cars_was_sent_is_remembered_and_followed_by_its_events() {
    for round in 0..4 {
        let heard: Arc<Mutex<Vec<Value>>> = Arc::default();
        let kept = Arc::clone(&heard);
        let hear = move |body: bytes::Bytes| {
            kept.lock().unwrap().push(serde_json::from_slice(&body).unwrap());
            std::future::ready(())
        };
        let router = axum::Router::new().route("/feedback", axum::routing::post(hear));
        let address = tests::serve(router).await.unwrap();
        let subscription = Subscription::new(format!("http://{address}/feedback"), FeedbackAuth::None);
        let mock = E4CarsMock::builder().token("t").subscription(subscription).start().await.unwrap();
        let (wire, random) = (Wire::new(mock.url()), Rng::with_seed(tests::seed() + round));
        let mut run = Run { wire, random, model: Model::default() };
        for _ in 0..40 {
            match run.random.u8(..7) {
                0..2 => run.declare().await,
                2..4 => run.receive().await,
                4..6 => run.serve().await,
                _ => run.send_something_wrong().await,
            }
        }
        let model = run.model;
        let declared = mock.declarations();
        let declared: Vec<String> =
            declared.iter().map(|pivot| pivot.vehicle_account.vin.text().into_owned()).collect();
        assert_eq!(declared, model.declared);
        assert_eq!((mock.orders().len(), mock.vehicle_services().len()), (model.orders, model.services));
        assert!(model.events.len() > 10, "hardly anything was sent");
        // Each is delivered once, in whatever order.
        mock.deliveries().await;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let heard = heard.lock().unwrap();
        let told = heard.iter().map(|body| &body["outgoing_event"]).map(|told| {
            let event = &told["event"];
            (text(&event["type"]), text(&event["result_code"]), text(&told["vehicle_account"]["vin"]))
        });
        let (mut told, mut expected) = (told.collect::<Vec<_>>(), model.events);
        told.sort();
        expected.sort();
        assert_eq!(told, expected);
    }
}
