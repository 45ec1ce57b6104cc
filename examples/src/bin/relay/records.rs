//! Records at Ownli of the vehicles that events are about.
//!
//! Ownli has no key by which a request that creates is repeated safely. What makes it safe: the vehicle is looked for before it
//! is created, Ownli refuses a second active vehicle with the same VIN, and events of one vehicle come one after the other.

use std::sync::Arc;
use std::time::Duration;

use e4cars_client::webhook::{MessageContent, SOURCE, parse_message};
use futures_util::TryStreamExt;
use http::StatusCode;
use ownli_client::vehicles::{VehicleFilter, VehicleSearch};
use ownli_client::{Credentials, Error, ErrorKind, NewVehicle, OwnliClient, RetryPolicy, Vehicle};
use pivot_core::drift::Report;
use pivot_inbox::{HandlerError, InboxEvent};
use pivot_types::logistics::{EventType, LogisticsStatus, ResultCode};
use pivot_types::{Lenient, Vin};
use tracing::{debug, info, warn};

use crate::config::Ownli;
use crate::declarations::{Declarations, Defaults};
use crate::forward::longest_wait;
use crate::reading::deadline;
use crate::secrets::OwnliKeys;

/// Keeps records at Ownli.
#[derive(Clone, Debug)]
pub(crate) struct Records(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    ownli: OwnliClient,
    declarations: Declarations,
    events: Vec<EventType>,
    statuses: Vec<LogisticsStatus>,
    timeout: Duration,
}

/// What an event says of its vehicle.
struct Told {
    vin: Option<Lenient<Vin>>,
    event_type: Option<EventType>,
    status: Option<LogisticsStatus>,
    result: Option<ResultCode>,
}

impl Records {
    pub(crate) fn new(
        settings: &Ownli,
        keys: &OwnliKeys,
        drift: Option<&Report>,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let defaults = Defaults { user_id: settings.user_id.clone(), year: settings.year };
        let declarations = Declarations::new(settings.declarations.clone(), defaults)?;
        let credentials = Credentials::token(&keys.partner_id, &keys.client_id, keys.client_secret.clone());
        // An attempt that fails is repeated by the inbox, after a wait in which others have their turn.
        let base_url = settings.base_url.as_ref().ok_or("[ownli] has no base_url")?;
        let ownli = OwnliClient::builder(base_url.as_str(), credentials).retry(RetryPolicy::none());
        let timeout = Duration::from_secs(settings.timeout_seconds);
        let ownli = ownli.attempt_timeout(timeout).total_timeout(timeout);
        let ownli = drift.into_iter().fold(ownli, |ownli, report| ownli.drift(report)).build()?;
        let events = settings.events.iter().map(|text| EventType::from(text.as_str()).canonical());
        let statuses = settings.statuses.iter().map(|text| LogisticsStatus::from(text.as_str()).canonical());
        let (events, statuses): (Vec<_>, Vec<_>) = (events.collect(), statuses.collect());
        for event_type in events.iter().filter(|event_type| !event_type.is_known()) {
            warn!(%event_type, "[ownli] events has a type that E4Cars does not document");
        }
        Ok(Self(Arc::new(Inner { ownli, declarations, events, statuses, timeout })))
    }

    /// Sees to it that Ownli has a record of the event's vehicle, if it is one of the events that make it.
    pub(crate) async fn keep(&self, event: &InboxEvent) -> Result<(), HandlerError> {
        let inner = &*self.0;
        let Some(vin) = inner.wanted(event)? else { return Ok(()) };
        let deadline = deadline(inner.timeout);
        let vehicle = inner.declarations.vehicle(vin, deadline).await?;
        // Of a request that is given up the outcome is not known; the next attempt looks for the vehicle first.
        match tokio::time::timeout_at(deadline, inner.ensure(vin, vehicle)).await {
            Ok(ensured) => ensured,
            Err(_) => Err(HandlerError::retry(format!("Ownli did not answer within {:?}", inner.timeout))),
        }
    }
}

impl Inner {
    /// The vehicle that the event makes a record of; `None` if it makes none.
    fn wanted(&self, event: &InboxEvent) -> Result<Option<Vin>, HandlerError> {
        let event_type = event.event_type.as_deref().map(|text| EventType::from(text).canonical());
        let has_type = event_type.is_some_and(|event_type| self.events.contains(&event_type));
        // Where its type decides, an event of another need not be read.
        let may_be_wanted = has_type || !self.statuses.is_empty();
        if event.source != SOURCE.vendor() || !may_be_wanted {
            return Ok(None);
        }
        let Some(told) = told(&event.body)? else { return Ok(None) };
        let event_type = told.event_type.map(|event_type| event_type.canonical());
        let status = told.status.map(|status| status.canonical());
        let is_wanted = event_type.is_some_and(|event_type| self.events.contains(&event_type))
            || status.is_some_and(|status| self.statuses.contains(&status));
        // An event that reports a failure says that nothing happened.
        if !is_wanted || told.result.is_some_and(|result| result.is_failure()) {
            return Ok(None);
        }
        let vin = told.vin.ok_or_else(|| HandlerError::permanent("the event names no vehicle by a VIN"))?;
        match vin.value() {
            Some(vin) => Ok(Some(*vin)),
            None => {
                let problem = vin.error().unwrap_or_default();
                Err(HandlerError::permanent(format!("the event's VIN {:?} is none: {problem}", vin.text())))
            }
        }
    }

    async fn ensure(&self, vin: Vin, vehicle: NewVehicle) -> Result<(), HandlerError> {
        if self.is_there(&vehicle).await? {
            debug!(%vin, "Ownli has a record of the vehicle");
            return Ok(());
        }
        let refused = match self.ownli.create(vehicle.clone()).send().await {
            Ok(created) => {
                info!(%vin, vehicle = created.id, "a record was made at Ownli");
                return Ok(());
            }
            Err(error) => error,
        };
        // Somebody else may have been faster since the vehicle was looked for.
        if refused.status() == Some(StatusCode::CONFLICT) && self.is_there(&vehicle).await? {
            return Ok(());
        }
        Err(self.failed(refused, vin, &vehicle))
    }

    /// Whether the owner has a record of the vehicle. One that was deactivated is one: whoever did that wants no other.
    async fn is_there(&self, wanted: &NewVehicle) -> Result<bool, HandlerError> {
        let vin = wanted.vin.text();
        let filter = VehicleFilter::new().search(VehicleSearch::Vin, &*vin);
        let mut vehicles = std::pin::pin!(self.ownli.vehicles().filter(filter).items());
        let mut of_another = None;
        while let Some(found) = vehicles.try_next().await.map_err(transient)? {
            // Whether a search finds parts of a VIN is not documented.
            if found.vin.as_ref().is_none_or(|found| found.text() != vin) {
                continue;
            }
            match self.owner(&found).await? {
                Some(owner) if owner != wanted.user_id => {
                    if found.active != Some(false) {
                        of_another = Some((found.id, owner));
                    }
                }
                _ => return Ok(true),
            }
        }
        match of_another {
            None => Ok(false),
            Some((id, owner)) => Err(HandlerError::permanent(format!(
                "Ownli's record {id} of the vehicle belongs to the user {owner}, and is to belong to {}",
                wanted.user_id
            ))),
        }
    }

    /// The id of a vehicle's owner, which a list may leave out.
    async fn owner(&self, vehicle: &Vehicle) -> Result<Option<String>, HandlerError> {
        let listed = vehicle.owner.as_ref().and_then(|owner| owner.id.clone()).or_else(|| vehicle.user_id.clone());
        match listed {
            Some(owner) => Ok(Some(owner)),
            None => Ok(self.ownli.vehicle(&vehicle.id).send().await.map_err(transient)?.user_id),
        }
    }

    /// What comes of an event whose vehicle was not created.
    fn failed(&self, error: Error, vin: Vin, vehicle: &NewVehicle) -> HandlerError {
        let file = self.declarations.file(vin);
        match error.status().map(|status| status.as_u16()) {
            // The same file would be refused again.
            Some(400 | 422) => {
                HandlerError::permanent(format!("{}: Ownli refuses the vehicle: {error}", file.display()))
            }
            Some(409) => HandlerError::permanent(format!(
                "{}: Ownli has another active vehicle with this licence plate, or another partner has this one: {error}",
                file.display()
            )),
            // A page that says 404 is none of Ownli's, but of what is at a wrong address.
            Some(404) if error.vendor_code().is_some() => {
                HandlerError::retry(format!("Ownli does not know the user {}: {error}", vehicle.user_id))
            }
            _ if error.kind() == ErrorKind::InvalidRequest => {
                HandlerError::permanent(format!("{}: {error}", file.display()))
            }
            _ => transient(error),
        }
    }
}

/// An error that may pass, with Ownli's word on when.
fn transient(error: Error) -> HandlerError {
    match error.retry_after() {
        Some(delay) => HandlerError::retry_after(longest_wait(delay), error),
        None => HandlerError::retry(error),
    }
}

/// What a body says of a vehicle; `None` if it is about something else.
fn told(body: &[u8]) -> Result<Option<Told>, HandlerError> {
    let message = parse_message(body).map_err(HandlerError::unreadable)?;
    Ok(match message.into_content() {
        MessageContent::VehicleServices(pivot) => {
            let event = pivot.outgoing_event;
            let (vin, status) = event.vehicle_account.map(|vehicle| (vehicle.vin, vehicle.logistics_status)).unzip();
            Some(Told {
                vin: vin.flatten(),
                event_type: Some(event.event.event_type),
                status: status.flatten(),
                result: event.event.result_code,
            })
        }
        MessageContent::VehicleStatus(status) => Some(Told {
            vin: status.vin,
            event_type: status.event.and_then(|event| event.event_type),
            status: status.vehicle_account.and_then(|vehicle| vehicle.logistics_status),
            result: None,
        }),
        _ => None,
    })
}
