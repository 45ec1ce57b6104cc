//! E4Cars: a vehicle is dry-run, declared, and the event that follows is received.

use std::future::IntoFuture;
use std::path::Path;
use std::time::Duration;

use e4cars_client::webhook::{self, Authenticator};
use e4cars_client::{E4CarsClient, Error, FlowResponse};
use pivot_core::transport::ReqwestTransport;
use pivot_types::{IncomingVehiclePivot, OutgoingVehicleServicesPivot};
use tokio::sync::mpsc;
use vendor_mocks::e4cars::{self as mock, E4CarsMock, FeedbackAuth, Subscription};

use crate::options::{Live, Options};
use crate::report::{Chapter, Exhibit, Failure, Shown, Stage, Step};
use crate::wire::Recorder;

/// The credentials of the feedback endpoint, as a customer's subscription would hold them.
const FEEDBACK_HEADER: &str = "x-api-key";
const FEEDBACK_KEY: &str = "the key of the subscription";

/// How long the mock's event may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The chapter before anything has happened.
pub(crate) fn title(options: &Options) -> Chapter {
    let vendor = if options.live.is_some() { "the real vendor" } else { "a mock in this process" };
    Chapter { title: format!("E4Cars, {vendor}"), ..Chapter::default() }
}

/// Runs the chapter; whatever goes wrong becomes part of it.
pub(crate) async fn chapter(options: &Options, pivot: &IncomingVehiclePivot) -> Chapter {
    let mut chapter = title(options);
    if let Err(failure) = run(options, pivot, &mut chapter).await {
        chapter.failure = Some(failure);
    }
    chapter
}

async fn run(options: &Options, pivot: &IncomingVehiclePivot, chapter: &mut Chapter) -> Result<(), Failure> {
    let mut pivot = pivot.clone();
    if let Some(live) = &options.live {
        // A declaration is for the account that the call is made for.
        pivot.account = live.account.as_str().into();
    }
    let pivot = &pivot;
    chapter.notes.push(format!("Declaration: {}", pivot_summary(pivot)));
    let Scene { client, recorder, feedback } = match &options.live {
        Some(live) => Scene::live(live)?,
        None => Scene::mocked(pivot).await?,
    };
    let mut stage = Stage { chapter, recorder };

    let dry_run = client.declare_vehicle(pivot).dry_run(true).send().await;
    stage.step("dry-run the declaration", dry_run, summary)?;
    if options.live.is_some() && options.file.is_none() {
        stage.chapter.notes.push("Not declared: name a FILE to declare a vehicle that exists.".to_owned());
        return Ok(());
    }
    stage.step("declare the vehicle", client.declare_vehicle(pivot).send().await, summary)?;

    let chapter = stage.chapter;
    match feedback {
        Some(mut feedback) => {
            let event = feedback.event().await?;
            let id = &event.outgoing_event.event;
            let outcome = format!("{} {}, handled once", id.event_no, id.event_type);
            let exchanges = feedback.exchanges().await;
            chapter.steps.push(Step { name: "receive the event", exchanges, outcome });
            let shown = Shown::Document(pivot_json::to_value(&event));
            chapter.exhibits.push(Exhibit { name: "event", title: "The event that came back", shown });
        }
        None => chapter.notes.push("The event goes to the feedback endpoint of the account's subscription.".to_owned()),
    }
    Ok(())
}

fn summary(answer: &FlowResponse) -> String {
    format!("{}: {}", answer.status, answer.message.as_deref().unwrap_or_default())
}

/// The declaration in a file.
pub(crate) fn read(file: &Path) -> Result<IncomingVehiclePivot, Failure> {
    let bytes = std::fs::read(file).map_err(|error| Failure {
        heading: format!("{} cannot be read", file.display()),
        details: vec![format!("{error}; give the path of a vehicle declaration in JSON")],
    })?;
    if let Ok(pivot) = pivot_json::from_slice::<IncomingVehiclePivot>(&bytes)
        && pivot_types::validate(&pivot).is_ok()
    {
        return Ok(pivot);
    }
    // What is refused is reported with everything else that looks wrong, at once.
    pivot_json::from_slice_validated(&bytes).map_err(|error| {
        let mut details: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
        if details.is_empty() {
            details.push(error.to_string());
        }
        Failure { heading: format!("{} is no vehicle declaration that can be sent", file.display()), details }
    })
}

fn pivot_summary(pivot: &IncomingVehiclePivot) -> String {
    let (account, vehicle) = (&pivot.vehicle_account, &pivot.vehicle_account.incoming_vehicle);
    let place = |stop: &pivot_types::logistics::Stop| {
        stop.incoming_member_role.as_ref().map_or("?".to_owned(), |role| role.city.clone())
    };
    let (from, to) = (place(&account.origin), place(&account.destination));
    format!("{} {} {}, from {from} to {to}", vehicle.make, vehicle.model, account.vin)
}

/// A client, and what is at the other end.
struct Scene {
    client: E4CarsClient,
    recorder: Recorder,
    feedback: Option<Feedback>,
}

impl Scene {
    fn live(live: &Live) -> Result<Self, Failure> {
        let token = live.token.clone();
        let recorder = ReqwestTransport::new(reqwest::Client::builder()).map(Recorder::new);
        Self::new(E4CarsClient::builder(&live.base_url, token).account(&live.account), recorder, None)
    }

    async fn mocked(pivot: &IncomingVehiclePivot) -> Result<Self, Failure> {
        let (endpoint, events) = feedback_endpoint()
            .await
            .map_err(|error| Failure::new("The feedback endpoint cannot be started", &error))?;
        let auth = FeedbackAuth::Header(http::HeaderName::from_static(FEEDBACK_HEADER), FEEDBACK_KEY.to_owned());
        let account = pivot.account.code.as_str();
        let server = E4CarsMock::builder().account(account).subscription(Subscription::new(endpoint, auth)).start();
        let server = server.await.map_err(|error| Failure::new("The mock cannot be started", &error))?;
        let builder = E4CarsClient::builder(server.url(), mock::TOKEN).account(account);
        let feedback = Feedback { events, server };
        Self::new(builder, Recorder::local(), Some(feedback))
    }

    fn new(
        builder: e4cars_client::E4CarsBuilder,
        recorder: Result<Recorder, Error>,
        feedback: Option<Feedback>,
    ) -> Result<Self, Failure> {
        let failure = |error: Error| Failure::new("The client cannot be built", &error);
        let recorder = recorder.map_err(failure)?;
        let client = builder.configure(|core| core.transport(recorder.clone())).build().map_err(failure)?;
        Ok(Self { client, recorder, feedback })
    }
}

/// The customer's side: an endpoint for events, in a real program a service of its own.
async fn feedback_endpoint() -> std::io::Result<(String, mpsc::Receiver<OutgoingVehicleServicesPivot>)> {
    let (sender, events) = mpsc::channel(16);
    let authenticator = Authenticator::header(http::HeaderName::from_static(FEEDBACK_HEADER), FEEDBACK_KEY);
    let receiver = webhook::receiver(authenticator, move |pivot| {
        let sender = sender.clone();
        async move { Ok(sender.send(pivot).await?) }
    });
    let router = webhook::router("/feedback", receiver.build());
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(webhook::serve(listener, router).into_future());
    Ok((format!("http://{address}/feedback"), events))
}

/// What arrives at the feedback endpoint.
struct Feedback {
    events: mpsc::Receiver<OutgoingVehicleServicesPivot>,
    server: E4CarsMock,
}

impl Feedback {
    async fn event(&mut self) -> Result<OutgoingVehicleServicesPivot, Failure> {
        match tokio::time::timeout(PATIENCE, self.events.recv()).await {
            Ok(Some(event)) => Ok(event),
            Ok(None) | Err(_) => Err(Failure {
                heading: "No event came".to_owned(),
                details: vec![format!("within {PATIENCE:?}; the declaration itself was accepted")],
            }),
        }
    }

    async fn exchanges(&self) -> Vec<crate::wire::Exchange> {
        let deliveries = self.server.deliveries().await;
        let shown = deliveries.into_iter().map(|delivery| crate::wire::Exchange {
            request: "POST /feedback (from E4Cars)".to_owned(),
            sent: delivery.bytes as u64,
            answer: delivery.answered.map_or("no answer".to_owned(), |status| status.to_string()),
        });
        shown.collect()
    }
}
