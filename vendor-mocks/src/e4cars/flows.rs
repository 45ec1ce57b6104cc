//! The incoming flows.

use chrono::{SubsecRound, Utc};
use http::{Method, StatusCode, header};
use open_json::{DecodeError, Validate};
use pivot_types::vehicle::event::{Event, EventVehicle, EventVehicleAccount, Header, NamedCode};
use pivot_types::vehicle::{DatePair, EventType, LogisticsStatus, OutgoingEvent, ResultCode};
use pivot_types::{
    IncomingOrderPivot, IncomingVehiclePivot, Lenient, LocalDateTime, OutgoingVehicleServicesPivot, UtcDateTime, Vin,
};
use serde_json::{Value, json};

use super::{ACCOUNT, Processed, State};
use crate::journal::Received;
use crate::lock;
use crate::server::Answer;

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
}

/// A flow that may be run.
struct Run {
    flow: String,
    translator: String,
    account: Option<String>,
    dry_run: bool,
}

impl State {
    pub(super) fn answer(&self, request: &Received) -> Answer {
        let outcome = self.check(request).and_then(|run| self.run(&run, request));
        let (status, body) = match outcome {
            Ok(()) => (StatusCode::OK, json!({"status": "success", "message": "Incoming flow executed successfully."})),
            Err(refusal) => {
                let message = format!("{} ({})", refusal.message(), refusal.1);
                (refusal.0, json!({"status": "error", "message": message}))
            }
        };
        Answer::json(status, body.to_string().into_bytes())
    }

    /// The path, the query, the credentials.
    fn check(&self, request: &Received) -> Result<Run, Refusal> {
        let mut run =
            route(&request.path).ok_or_else(|| Refusal::bad_request(format!("no such path: {}", request.path)))?;
        if request.method != Method::POST {
            return Err(Refusal::bad_request(format!("the method is POST, not {}", request.method)));
        }
        if request.query_value("token") != Some(self.token.as_str()) {
            return Err(Refusal(StatusCode::UNAUTHORIZED, "the query parameter token is missing or wrong".to_owned()));
        }
        if let Some((name, _)) = request.query.iter().find(|(name, _)| !matches!(name.as_str(), "token" | "dry_run")) {
            return Err(Refusal::bad_request(format!("no such query parameter: {name}")));
        }
        run.dry_run = match request.query_value("dry_run") {
            None if request.query.iter().all(|(name, _)| name != "dry_run") => false,
            Some("true") => true,
            Some("false") => false,
            _ => return Err(Refusal::bad_request("dry_run is true or false, once")),
        };
        if let Some(account) = run.account.as_ref().filter(|account| !self.accounts.contains(account)) {
            return Err(Refusal(StatusCode::FORBIDDEN, format!("the token may not act for the account {account}")));
        }
        let media_type = request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::bad_request(format!("the body is application/json, not {media_type:?}")));
        }
        Ok(run)
    }

    fn run(&self, run: &Run, request: &Received) -> Result<(), Refusal> {
        match (run.flow.as_str(), run.translator.as_str()) {
            ("vehicle", "STD_IN_VEHICLE_ACCOUNT") => {
                let pivot: IncomingVehiclePivot = translate(&request.body)?;
                self.process(run, |processed| {
                    let account = &pivot.vehicle_account;
                    let event = Happening {
                        event_type: EventType::TransportAvailable,
                        result: (ResultCode::Done, "Vehicle declared successfully"),
                        vin: account.vin.clone(),
                        make: Some(account.incoming_vehicle.make.clone()),
                        status: None,
                    };
                    processed.declarations.push(pivot);
                    vec![event]
                });
            }
            ("orders", "STD_IN_ENTER_VEHICLE_YARD") => {
                let pivot: IncomingOrderPivot = translate(&request.body)?;
                self.process(run, |processed| {
                    let events = vins(&pivot).map(|vin| received_on_yard(processed, vin)).collect();
                    processed.orders.push(pivot.clone());
                    events
                });
            }
            (_, code) if self.translators.iter().any(|known| known == code) => {
                let body: Value = serde_json::from_slice(&request.body)
                    .map_err(|error| Refusal::bad_request(format!("the body is not JSON: {error}")))?;
                self.process(run, |processed| {
                    processed.custom.push((code.to_owned(), body));
                    Vec::new()
                });
            }
            (flow, code) => return Err(Refusal::bad_request(format!("no translator {code} in the flow {flow}"))),
        }
        Ok(())
    }

    /// Processes what was translated, unless it is a dry run, and sends the events that follow.
    fn process(&self, run: &Run, work: impl FnOnce(&mut Processed) -> Vec<Happening>) {
        if run.dry_run {
            return;
        }
        let issuer = run.account.as_deref().unwrap_or(ACCOUNT);
        let events: Vec<_> = {
            let mut processed = lock(&self.processed);
            let happenings = work(&mut processed);
            happenings.into_iter().map(|happening| happening.into_event(&mut processed, issuer)).collect()
        };
        events.iter().for_each(|event| self.feedback.send(event));
    }
}

fn translate<T: Validate>(body: &[u8]) -> Result<T, Refusal> {
    open_json::from_slice_validated(body).map_err(|error: DecodeError| Refusal::bad_request(error.to_string()))
}

/// The path's account, flow and translator.
fn route(path: &str) -> Option<Run> {
    let rest = path.strip_prefix("/api/v1/4pl/")?;
    let segments: Option<Vec<String>> = rest.split('/').map(decode).collect();
    let (account, flow, translator) = match segments?.as_slice() {
        [account, flows, flow, code] if flows == "incoming-flows" => {
            (Some(account.clone()), flow.clone(), code.clone())
        }
        [flows, flow, code] if flows == "incoming-flows" => (None, flow.clone(), code.clone()),
        _ => return None,
    };
    matches!(flow.as_str(), "vehicle" | "orders").then_some(Run { flow, translator, account, dry_run: false })
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
        },
        None => Happening {
            event_type: EventType::OrderCreation,
            result: (ResultCode::VehicleAccountNotFound, "Vehicle account not found"),
            vin: vin.clone(),
            make: None,
            status: None,
        },
    }
}

/// Something that an event tells.
struct Happening {
    event_type: EventType,
    result: (ResultCode, &'static str),
    vin: Lenient<Vin>,
    make: Option<String>,
    status: Option<LogisticsStatus>,
}

impl Happening {
    fn into_event(self, processed: &mut Processed, issuer: &str) -> OutgoingVehicleServicesPivot {
        processed.events += 1;
        let (number, now) = (processed.events, Utc::now().trunc_subsecs(3));
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
                    .build(),
            )
            .build()
    }
}
