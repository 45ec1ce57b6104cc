//! The incoming flows.

use chrono::{DateTime, SubsecRound, Utc};
use http::StatusCode;
use pivot_json::DecodeError;
use pivot_types::logistics::event::{Event, EventOrder, EventVehicle, EventVehicleAccount, Header, NamedCode};
use pivot_types::logistics::validation::IncomingPivot;
use pivot_types::logistics::{DatePair, EventType, LogisticsStatus, OutgoingEvent, ResultCode};
use pivot_types::{
    IncomingOrderPivot, IncomingVehiclePivot, Lenient, LocalDateTime, OutgoingVehicleServicesPivot, UtcDateTime, Vin,
    validate,
};
use serde_json::{Value, json};

use super::{ACCOUNT, Processed, State};
use crate::description::{Description, NotFound};
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Vendor};

/// Why a flow is refused: the documented status, and what was wrong.
struct Refusal(StatusCode, String);

impl Refusal {
    fn bad_request(why: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, why.into())
    }

    /// The documented message of each status.
    fn message(&self) -> &'static str {
        match self.0 {
            StatusCode::UNAUTHORIZED => "Unauthorized. Please authenticate.",
            StatusCode::FORBIDDEN => "Forbidden. You do not have the necessary permissions to execute this flow.",
            _ => "Invalid request. Ensure all parameters are correctly provided.",
        }
    }

    fn answer(&self) -> Answer {
        let message = format!("{} ({})", self.message(), self.1);
        Answer::of(self.0, &json!({"status": "error", "message": message}))
    }
}

/// What a translator makes of a body.
enum Flow {
    Declaration,
    Yard,
    Services,
    Manifest,
    /// What E4Cars made for a customer.
    Custom,
}

/// Whom a flow is run for.
enum Owner {
    /// A customer; `None` where the path has no account.
    Account(Option<String>),
    /// A carrier.
    Company(String),
}

/// A flow that may be run.
struct Run {
    flow: Flow,
    translator: String,
    owner: Owner,
    dry_run: bool,
}

impl Vendor for State {
    fn answer(&self, request: &Received) -> Answer {
        let outcome = self.check(request).and_then(|run| self.run(&run, request));
        match outcome {
            Ok(()) => {
                let success = json!({"status": "success", "message": "Incoming flow executed successfully."});
                Answer::of(StatusCode::OK, &success)
            }
            Err(refusal) => refusal.answer(),
        }
    }

    fn expire_tokens(&self, _: &str) -> Answer {
        Refusal(StatusCode::UNAUTHORIZED, "the token is no longer valid".to_owned()).answer()
    }

    fn is_for_a_token(&self, _: &str) -> bool {
        false
    }
}

impl State {
    /// The path, the credentials, the query, the body's form.
    fn check(&self, request: &Received) -> Result<Run, Refusal> {
        let description = Description::e4cars();
        let (operation, _) = description.find(request.method.as_str(), &request.path).map_err(|missing| {
            Refusal::bad_request(match missing {
                NotFound::Path => format!("no such path: {}", request.path),
                NotFound::Method => format!("the method is POST, not {}", request.method),
            })
        })?;
        if request.query_value("token") != Some(self.token.as_str()) {
            return Err(Refusal(StatusCode::UNAUTHORIZED, "the query parameter token is missing or wrong".to_owned()));
        }
        let run = route(operation.name, request).ok_or_else(|| Refusal::bad_request("a path value is empty"))?;
        let (known, asked, what) = match &run.owner {
            Owner::Account(account) => (&self.accounts, account.as_ref(), "account"),
            Owner::Company(company) => (&self.companies, Some(company), "logistics company"),
        };
        if let Some(stranger) = asked.filter(|asked| !known.contains(asked)) {
            return Err(Refusal(StatusCode::FORBIDDEN, format!("the token may not act for the {what} {stranger}")));
        }
        let refusals = operation.refusals(request);
        match refusals.first() {
            None => Ok(run),
            Some(_) => Err(Refusal::bad_request(refusals.summary())),
        }
    }

    fn run(&self, run: &Run, request: &Received) -> Result<(), Refusal> {
        match run.flow {
            Flow::Declaration => self.declare(run, translate(&request.body)?),
            Flow::Yard => self.receive(run, translate(&request.body)?),
            Flow::Services => {
                // The description has them as a list.
                let vehicles = read(&request.body)?.as_array().cloned().unwrap_or_default();
                self.process(run, |processed| {
                    processed.services.extend(vehicles.iter().cloned());
                    vehicles.iter().filter_map(|vehicle| vehicle["vin"].as_str()).map(order_created).collect()
                });
            }
            Flow::Manifest => {
                let manifest = read(&request.body)?;
                self.process(run, |processed| {
                    processed.manifests.push(manifest);
                    Vec::new()
                });
            }
            Flow::Custom if self.translators.contains(&run.translator) => {
                let body = read(&request.body)?;
                self.process(run, |processed| {
                    processed.custom.push((run.translator.clone(), body));
                    Vec::new()
                });
            }
            Flow::Custom => {
                return Err(Refusal::bad_request(format!("no translator {} in this flow", run.translator)));
            }
        }
        Ok(())
    }

    fn declare(&self, run: &Run, pivot: IncomingVehiclePivot) {
        self.process(run, |processed| {
            let account = &pivot.vehicle_account;
            let event = Happening {
                event_type: EventType::TransportAvailable,
                result: (ResultCode::Done, "Vehicle declared successfully"),
                vin: account.vin.clone(),
                make: Some(account.incoming_vehicle.make.clone()),
                status: None,
                has_order: false,
            };
            processed.declarations.push(pivot);
            vec![event]
        });
    }

    fn receive(&self, run: &Run, pivot: IncomingOrderPivot) {
        self.process(run, |processed| {
            let events = vins(&pivot).map(|vin| received_on_yard(processed, vin)).collect();
            processed.orders.push(pivot);
            events
        });
    }

    /// Processes what was translated, unless it is a dry run, and sends the events that follow.
    fn process(&self, run: &Run, work: impl FnOnce(&mut Processed) -> Vec<Happening>) {
        if run.dry_run {
            return;
        }
        let issuer = match &run.owner {
            Owner::Account(account) => account.as_deref().unwrap_or(ACCOUNT),
            Owner::Company(company) => company,
        };
        let events: Vec<_> = {
            let (mut processed, now) = (lock(&self.processed), DateTime::from(self.clock.time()));
            let happenings = work(&mut processed);
            happenings.into_iter().map(|happening| happening.into_event(&mut processed, issuer, now)).collect()
        };
        events.iter().for_each(|event| self.send(event));
    }
}

fn translate<T: IncomingPivot>(body: &[u8]) -> Result<T, Refusal> {
    let pivot = pivot_json::from_slice(body).map_err(|error: DecodeError| Refusal::bad_request(error.to_string()))?;
    match validate(&pivot) {
        Ok(_) => Ok(pivot),
        Err(problems) => Err(Refusal::bad_request(problems.to_string())),
    }
}

/// Any JSON.
fn read(body: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::bad_request(format!("the body is not JSON: {error}")))
}

/// The path's account or company, flow and translator; `None` if one of them is empty.
fn route(operation: &str, request: &Received) -> Option<Run> {
    let segments: Option<Vec<String>> = request.path.split('/').skip(4).map(decode).collect();
    let is_of_a_carrier = matches!(operation, "SendManifest" | "RunCarrierTranslator");
    let (owner, translator) = match segments?.as_slice() {
        [company, _, _, translator] if is_of_a_carrier => (Owner::Company(company.clone()), translator.clone()),
        [account, _, _, translator] => (Owner::Account(Some(account.clone())), translator.clone()),
        [_, _, translator] => (Owner::Account(None), translator.clone()),
        _ => return None,
    };
    let flow = match operation.trim_end_matches("WithoutAccount") {
        "DeclareVehicle" => Flow::Declaration,
        "ReceiveOnYard" => Flow::Yard,
        "SendVehicleServices" => Flow::Services,
        "SendManifest" => Flow::Manifest,
        _ => Flow::Custom,
    };
    Some(Run { flow, translator, owner, dry_run: request.query_value("dry_run") == Some("true") })
}

fn decode(segment: &str) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().ok()?;
    (!decoded.is_empty()).then(|| decoded.into_owned())
}

fn vins(pivot: &IncomingOrderPivot) -> impl Iterator<Item = &Lenient<Vin>> {
    let single = pivot.vehicle_account.iter().map(|account| &account.vin);
    single.chain(pivot.allocation.iter().flat_map(|allocation| &allocation.vehicles).map(|vehicle| &vehicle.vin))
}

fn received_on_yard(processed: &Processed, vin: &Lenient<Vin>) -> Happening {
    let declared = processed.declarations.iter().find(|pivot| pivot.vehicle_account.vin == *vin);
    match declared {
        Some(pivot) => Happening {
            event_type: EventType::ReceiptExecution,
            result: (ResultCode::Done, "Receipt executed successfully"),
            vin: vin.clone(),
            make: Some(pivot.vehicle_account.incoming_vehicle.make.clone()),
            status: Some(LogisticsStatus::CarArrived),
            has_order: false,
        },
        None => Happening {
            event_type: EventType::OrderCreation,
            result: (ResultCode::VehicleAccountNotFound, "Vehicle account not found"),
            vin: vin.clone(),
            make: None,
            status: None,
            has_order: false,
        },
    }
}

fn order_created(vin: &str) -> Happening {
    Happening {
        event_type: EventType::OrderCreation,
        result: (ResultCode::Done, "Order created successfully"),
        vin: vin.into(),
        make: None,
        status: None,
        has_order: true,
    }
}

/// Something that an event tells.
struct Happening {
    event_type: EventType,
    result: (ResultCode, &'static str),
    vin: Lenient<Vin>,
    make: Option<String>,
    status: Option<LogisticsStatus>,
    has_order: bool,
}

impl Happening {
    fn into_event(self, processed: &mut Processed, issuer: &str, now: DateTime<Utc>) -> OutgoingVehicleServicesPivot {
        processed.events += 1;
        let (number, now) = (processed.events, now.trunc_subsecs(3));
        let (day, moment) = (now.format("%Y%m%d"), UtcDateTime::from(now));
        let done = self.result.0 == ResultCode::Done;
        let vehicle = EventVehicleAccount::builder()
            .maybe_vehicle_account_no(done.then(|| format!("VA-{issuer}-{day}-{number:05}")))
            .vin(self.vin)
            .maybe_logistics_status(self.status)
            .maybe_vehicle(self.make.map(|make| EventVehicle::builder().make(make).build()))
            .build();
        let event = Event::builder()
            .event_no(format!("E-{issuer}-{day}-{number:05}"))
            .maybe_family((!done).then_some("order_execution"))
            .event_type(self.event_type)
            .creation_datetime_utc(moment)
            .real_date(DatePair::builder().date(LocalDateTime::from(now.naive_utc())).utc_date(moment).build())
            .origin_software("E4_4PL")
            .result_code(self.result.0)
            .result_message(self.result.1)
            .build();
        let party = |code: &str| NamedCode::builder().code(code).name(code).build();
        OutgoingVehicleServicesPivot::builder()
            .header(
                Header::builder()
                    .message(format!("OE-{issuer}-{day}-{number:05}"))
                    .message_date(moment)
                    .app("E4_4PL")
                    .build(),
            )
            .outgoing_event(
                OutgoingEvent::builder()
                    .issuer(party(issuer))
                    .receiver(party(issuer))
                    .event(event)
                    .vehicle_account(vehicle)
                    .maybe_orders(self.has_order.then(|| {
                        let number = format!("O-{issuer}-{day}-{number:05}");
                        [EventOrder::builder().order_no(number).product_family("on_demand_platform").build()]
                    }))
                    .build(),
            )
            .build()
    }
}
