//! Events that were sent while no receiver was running.

use std::fmt;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt;
use pivot_core::webhook::{DeliveryOutcome, Receiver};
use pivot_core::{BoxFuture, Error, RequestOptions, RequestOptionsBuilder};
use pivot_json::Lenient;
use pivot_types::Timestamp;
use url::Url;

use crate::mes::{Mes, WebhookMessage, WebhookSubscription};
use crate::subscription::{is_same, without_fragment};

/// How long the vendor lists messages.
///
/// Source: \[doc\].
pub const MESSAGES_KEPT: Duration = Duration::from_secs(30 * 86_400);

/// How many bytes of payloads are held while the messages are listed.
const HELD: usize = 64 << 20;

/// Messages, beyond the operations.
impl Mes {
    /// Fetches the events that were sent to a subscription's endpoint from `since` on and were not accepted, and passes them to
    /// a receiver. Use the one that takes the deliveries: its handler gets each event once, however it arrives. Meant for a
    /// program that was not running for longer than the vendor repeats deliveries, or that does not want to wait for the
    /// next repetition.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use afosto_client::webhook::{EventType, Verifier};
    /// use std::time::{Duration, SystemTime};
    ///
    /// let events = EventType::KNOWN.iter().map(EventType::as_str);
    /// let ensured = afosto.mes().ensure_subscription("https://shop.example/afosto", events).send().await?;
    /// let secret = ensured.secret().ok_or("the vendor does not show the secret")?;
    /// let receiver = Verifier::new([secret])?.receiver(|event| async move { Ok(println!("{}", event.event)) }).build();
    /// // … the server is started with a clone of the receiver, and then:
    /// let yesterday = SystemTime::now() - Duration::from_secs(86_400);
    /// let report = afosto.mes().reconcile(&receiver, &ensured.subscription, yesterday).send().await?;
    /// for message in report.messages.iter().filter(|message| !message.is_done()) {
    ///     println!("{:?}: {:?}", message.id, message.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The vendor may date messages in whole seconds; such a message counts as of the end of its second, so that none is left
    /// out. The payload of a message that is listed without one is fetched separately.
    ///
    /// Messages are handled one after the other, oldest first, within the receiver's limits. One that cannot be fetched,
    /// decoded or handled is reported, and the next ones are handled all the same. An event that was handled before, for
    /// instance by a delivery that was not answered in time, is a [`Duplicate`](DeliveryOutcome::Duplicate); one that a delivery
    /// is bringing at the same time is [`InProgress`](DeliveryOutcome::InProgress). Both depend on the receiver's store of
    /// handled events; a store in memory does not know what was handled before the program started.
    ///
    /// The vendor is not told that the events were handled. It keeps repeating pending deliveries, which are duplicates then,
    /// and lists the same messages next time. [`retry_webhook_message`](Mes::retry_webhook_message) makes it deliver a message
    /// again, after which it is no longer listed.
    ///
    /// A message belongs to the subscription if it has its id or the same endpoint, which includes messages of an earlier
    /// subscription to that endpoint, or if it has neither. The payload is fetched over an authenticated connection, so its
    /// signature is not checked. Its format is not documented; it is assumed to be that of a delivery \[guess\].
    #[inline]
    pub fn reconcile<E: Send + 'static>(
        &self,
        receiver: &Receiver<E>,
        subscription: &WebhookSubscription,
        since: SystemTime,
    ) -> Reconcile<E> {
        let endpoint = subscription.endpoint.as_deref().and_then(|endpoint| Url::parse(endpoint.trim()).ok());
        Reconcile {
            mes: self.clone(),
            receiver: receiver.clone(),
            subscription: subscription.id,
            endpoint: endpoint.map(without_fragment),
            since,
            held: HELD,
            options: RequestOptions::default(),
        }
    }
}

/// A request builder that fetches missed events. Nothing is sent before [`send`](Self::send). Its
/// [options](RequestOptionsBuilder) are those of each of its requests.
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct Reconcile<E: 'static> {
    mes: Mes,
    receiver: Receiver<E>,
    subscription: Option<i64>,
    endpoint: Option<Url>,
    since: SystemTime,
    held: usize,
    options: RequestOptions,
}

/// The outcome of a reconciliation.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReconcileReport {
    /// Each message that was not accepted before, oldest first.
    pub messages: Vec<ReconciledMessage>,
    /// Whether `since` is earlier than the vendor lists messages ([`MESSAGES_KEPT`]). Events missed before that are not in this
    /// report; read the orders themselves.
    pub is_cut_off: bool,
    /// Why the messages were not listed to their end. `None` if they were. What had been listed by then was handled.
    pub list_error: Option<Error>,
}

impl ReconcileReport {
    /// Whether nothing is missing: every message was handled now or before, and all were listed.
    #[inline]
    pub fn is_complete(&self) -> bool {
        !self.is_cut_off && self.list_error.is_none() && self.messages.iter().all(ReconciledMessage::is_done)
    }

    /// How many were handled now.
    #[inline]
    pub fn handled(&self) -> usize {
        let is_handled =
            |message: &&ReconciledMessage| matches!(message.result, Reconciled::Received(DeliveryOutcome::Handled));
        self.messages.iter().filter(is_handled).count()
    }
}

/// A message, and the outcome of handling it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReconciledMessage {
    /// The message's number at the vendor, for [`retry_webhook_message`](Mes::retry_webhook_message); not the `message_id` of the
    /// event. `None` if it came without, or could not be read.
    pub id: Option<i64>,
    /// The type of the event, such as `ORDER_OPENED`.
    pub event: Option<String>,
    /// The id of the entity that the event is about.
    pub entity_id: Option<String>,
    /// When the vendor created the message.
    pub created_at: Option<SystemTime>,
    /// The outcome.
    pub result: Reconciled,
}

impl ReconciledMessage {
    /// Whether its event was handled, now or before.
    #[inline]
    pub fn is_done(&self) -> bool {
        matches!(&self.result, Reconciled::Received(outcome) if outcome.status().is_success())
    }
}

/// The outcome of handling a message.
#[derive(Debug)]
#[non_exhaustive]
pub enum Reconciled {
    /// The receiver handled the payload like a delivery, with this outcome.
    Received(DeliveryOutcome),
    /// The message has no payload.
    NoPayload,
    /// The payload could not be fetched, or the message could not be decoded.
    Failed(Error),
}

/// A message that is to be handled.
struct Pending {
    head: ReconciledMessage,
    payload: Payload,
}

enum Payload {
    Held(String),
    /// To be asked for again, by this number.
    Left(i64),
    None,
    Failed(Error),
}

pivot_core::await_sends!(Reconcile<E> => Result<ReconcileReport, Error>, with [E: Send + 'static]);

impl<E: Send + 'static> Reconcile<E> {
    /// Sets how many bytes of payloads are held in memory at once. Payloads beyond that are fetched again when their message is
    /// handled. Default: 64 MiB.
    #[inline]
    pub fn memory_limit(self, bytes: usize) -> Self {
        Self { held: bytes, ..self }
    }

    /// Lists the messages, and has the receiver handle them. If the future is dropped, the running handler is dropped too, and
    /// its event counts as not handled.
    ///
    /// # Errors
    /// Returns an error if no message could be listed at all. Everything else is in the report.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<ReconcileReport, Error>> {
        Box::pin(async move {
            let now = self.mes.client.core.clock().system_time();
            let oldest_listed = now.checked_sub(MESSAGES_KEPT).unwrap_or(SystemTime::UNIX_EPOCH);
            let (pending, list_error) = self.list().await?;
            let mut messages = Vec::with_capacity(pending.len());
            for message in pending {
                messages.push(self.handle(message).await);
            }
            Ok(ReconcileReport { messages, is_cut_off: self.since < oldest_listed, list_error })
        })
    }

    /// The messages that were not accepted, oldest first; and why there may be more, if so.
    #[inline]
    async fn list(&self) -> Result<(Vec<Pending>, Option<Error>), Error> {
        let mut list = self.mes.list_webhook_messages().is_delivered(false);
        *list.options_mut() = self.options.clone();
        let mut pages = std::pin::pin!(list.pages());
        let (mut pending, mut held, mut is_first) = (Vec::new(), 0, true);
        let ended = loop {
            let page = match pages.try_next().await {
                Ok(Some(page)) => page,
                Ok(None) => break None,
                Err(error) if is_first => return Err(error),
                Err(error) => break Some(error),
            };
            is_first = false;
            for listed in page.content {
                let Some(mut message) = self.pending(listed) else { continue };
                held += message.hold_within(self.held.saturating_sub(held));
                pending.push(message);
            }
        };
        // Those without a date may be the oldest of all.
        pending.sort_by_key(|message| (message.head.created_at, message.head.id));
        Ok((pending, ended))
    }

    /// A message as it is to be handled; `None` if it is not one of those.
    #[inline]
    fn pending(&self, listed: Result<WebhookMessage, Error>) -> Option<Pending> {
        let message = match listed {
            Ok(message) => message,
            Err(error) => {
                let head = ReconciledMessage {
                    id: None,
                    event: None,
                    entity_id: None,
                    created_at: None,
                    result: Reconciled::NoPayload,
                };
                return Some(Pending { head, payload: Payload::Failed(error) });
            }
        };
        let created_at = moment(message.created_at.as_ref());
        let is_old = created_at.is_some_and(|at| is_before(at, self.since));
        if is_old || message.is_delivered == Some(true) || !self.is_ours(&message) {
            return None;
        }
        let payload = payload_in(&message);
        let head = ReconciledMessage {
            id: message.id,
            event: message.event,
            entity_id: message.entity_id,
            created_at,
            result: Reconciled::NoPayload,
        };
        // A list may leave out what is large.
        let left = head.id.map_or(Payload::None, Payload::Left);
        Some(Pending { head, payload: payload.map_or(left, Payload::Held) })
    }

    #[inline]
    fn is_ours(&self, message: &WebhookMessage) -> bool {
        let by_number = self.subscription.zip(message.subscription).map(|(own, other)| own == other);
        let by_endpoint =
            self.endpoint.as_ref().zip(message.endpoint.as_deref()).map(|(own, other)| is_same(other, own));
        match (by_number, by_endpoint) {
            (None, None) => true,
            (by_number, by_endpoint) => by_number == Some(true) || by_endpoint == Some(true),
        }
    }

    #[inline]
    async fn handle(&self, message: Pending) -> ReconciledMessage {
        let payload = match message.payload {
            Payload::Left(id) => self.payload_of(id).await,
            other => other,
        };
        let result = match payload {
            Payload::Held(payload) => Reconciled::Received(self.receiver.receive_fetched(payload.as_bytes()).await),
            Payload::None | Payload::Left(_) => Reconciled::NoPayload,
            Payload::Failed(error) => Reconciled::Failed(error),
        };
        ReconciledMessage { result, ..message.head }
    }

    #[inline]
    async fn payload_of(&self, id: i64) -> Payload {
        let mut call = self.mes.get_webhook_message(&id.to_string());
        *call.options_mut() = self.options.clone();
        match call.send().await {
            Ok(message) => payload_in(&message).map_or(Payload::None, Payload::Held),
            Err(error) => Payload::Failed(error),
        }
    }
}

impl Pending {
    /// Leaves the payload at the vendor where it is larger than what may be held, and can be had again; gives how many bytes
    /// are held.
    #[inline]
    fn hold_within(&mut self, room: usize) -> usize {
        let Payload::Held(payload) = &self.payload else { return 0 };
        let size = payload.len();
        match self.head.id {
            Some(id) if size > room => {
                self.payload = Payload::Left(id);
                0
            }
            _ => size,
        }
    }
}

/// The payload of a message. It is a text; the event itself in its place is taken too.
///
/// Source: \[doc\], \[guess\].
#[inline]
fn payload_in(message: &WebhookMessage) -> Option<String> {
    if let Some(payload) = &message.payload {
        return (!payload.trim().is_empty()).then(|| payload.clone());
    }
    let misfits = pivot_json::misfits(message);
    let raw = misfits.iter().find(|misfit| misfit.path() == "payload")?.raw().as_json();
    raw.starts_with(['{', '[']).then(|| raw.to_owned())
}

/// Whether a moment is certainly before another: one that is given in whole seconds, or milliseconds, may be any within.
#[inline]
fn is_before(at: SystemTime, since: SystemTime) -> bool {
    let finest = match at.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.subsec_nanos()) {
        0 => Duration::from_secs(1),
        nanos if nanos.is_multiple_of(1_000_000) => Duration::from_millis(1),
        _ => Duration::from_nanos(1),
    };
    at.checked_add(finest).is_some_and(|end| end <= since)
}

#[inline]
fn moment(at: Option<&Lenient<Timestamp>>) -> Option<SystemTime> {
    Some(SystemTime::from(at?.value()?.instant()))
}

impl<E> RequestOptionsBuilder for Reconcile<E> {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl<E> fmt::Debug for Reconcile<E> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconcile")
            .field("subscription", &self.subscription)
            .field("since", &self.since)
            .finish_non_exhaustive()
    }
}
