//! A subscription to webhooks that is there, whoever has made it.

use std::collections::BTreeSet;
use std::fmt;

use futures_util::TryStreamExt;
use pivot_core::{BoxFuture, Error, RequestOptions, RequestOptionsBuilder, Secret};
use url::Url;

use crate::call::{Call, Operation, Pager};
use crate::mes::operations::{CreateWebhookSubscription, ListWebhookSubscriptions};
use crate::mes::{Mes, SubscriptionModel, WebhookSubscription};

/// Subscriptions, beyond the operations.
impl Mes {
    /// Makes sure that these events are sent to this endpoint: finds the existing subscription, creates it if there is none,
    /// and changes it if it is for other events. Meant to be called whenever a program starts.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let events = ["ORDER_OPENED", "ORDER_CLOSED"];
    /// let ensured = afosto.mes().ensure_subscription("https://shop.example/afosto", events).delivery_rate(5).send().await?;
    /// println!("{:?}", ensured.change);
    /// let secret = ensured.secret().ok_or("the vendor does not show the secret")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`list_webhook_events`](Mes::list_webhook_events) returns the possible events \[doc\]. Their order and repetitions do
    /// not matter. URLs are compared in normal form: `HTTPS://Shop.example:443/afosto` equals `https://shop.example/afosto`.
    ///
    /// # Concurrent calls and lost responses
    /// The vendor takes no idempotency key for a creation \[doc\], so existing subscriptions are listed before and after it:
    ///
    /// - The method can be called again at any time, also after an error; it continues from the existing state.
    /// - If the response to a creation is lost, the subscriptions are listed once more, and the created one is returned. If it
    ///   is not listed, the error is returned, and it [may have taken effect](Error::may_have_taken_effect): the subscription
    ///   may still appear, and the next call finds it.
    /// - Two concurrent calls that find nothing both create a subscription. Each lists them again afterwards; the call whose
    ///   subscription is younger (has the greater id) deletes it and returns the older one. If the vendor does not list a new
    ///   subscription yet, both remain: every event is delivered twice, with two message ids, and later calls return the id
    ///   of the younger one in [`duplicates`](EnsuredSubscription::duplicates). Subscriptions that the call did not create
    ///   are never deleted.
    /// - Of two calls with different events for one endpoint, the last one wins.
    /// - If the subscription is deleted while it is being changed, a new one is created.
    #[inline]
    pub fn ensure_subscription(
        &self,
        endpoint: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> EnsureSubscription {
        let events: Vec<String> = events.into_iter().map(Into::into).collect();
        let wanted = SubscriptionModel {
            events: events.into(),
            endpoint: Some(endpoint.into()),
            delivery_rate: None,
            ..SubscriptionModel::default()
        };
        EnsureSubscription { mes: self.clone(), wanted, options: RequestOptions::default() }
    }
}

/// A request builder for a subscription that should be there. Nothing is sent before [`send`](Self::send). Its
/// [options](RequestOptionsBuilder) are those of each of its requests.
#[derive(Clone)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct EnsureSubscription {
    mes: Mes,
    wanted: SubscriptionModel,
    options: RequestOptions,
}

/// An existing subscription, and what was done for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnsuredSubscription {
    /// The subscription, as the vendor has it now. Its secret is not shown by `Debug`.
    pub subscription: WebhookSubscription,
    /// Whether it was created or changed.
    pub change: SubscriptionChange,
    /// The ids of further subscriptions to the same endpoint: each delivers every event once more. Delete those that nobody
    /// needs with [`delete_webhook_subscription`](Mes::delete_webhook_subscription).
    pub duplicates: Vec<i64>,
}

impl EnsuredSubscription {
    /// The secret that deliveries are signed with, for a `webhook::Verifier`. `None` if the vendor shows none.
    #[inline]
    pub fn secret(&self) -> Option<Secret> {
        let secret = Secret::from(self.subscription.secret.as_ref()?.expose());
        (!secret.is_blank()).then_some(secret)
    }
}

/// Whether a subscription was created or changed by [`EnsureSubscription::send`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriptionChange {
    /// It existed, for these events.
    Unchanged,
    /// There was none for this endpoint, and one was created.
    Created,
    /// It existed, and its events or its delivery rate were changed.
    Updated,
}

/// How often it is begun anew when the subscription disappears meanwhile.
const ROUNDS: usize = 3;

/// The subscriptions to the endpoint, oldest first, each with its id.
type Found = Vec<(i64, WebhookSubscription)>;

pivot_core::await_sends!(EnsureSubscription => Result<EnsuredSubscription, Error>);

impl EnsureSubscription {
    /// Sets the maximum number of deliveries that the vendor attempts per second. Default: an existing subscription keeps its
    /// rate, and the vendor chooses that of a new one.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn delivery_rate(mut self, attempts: i64) -> Self {
        self.wanted.delivery_rate = Some(attempts);
        self
    }

    /// Finds the subscription, and creates or changes it if necessary.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the endpoint is not an HTTP
    /// URL, if there are no events, or if the rate is not positive; [`ApiFailure`](crate::ErrorKind::ApiFailure) if a listed
    /// subscription may or may not be for this endpoint, since a second one would deliver every event twice, or if the vendor
    /// changed the endpoint of a created subscription, since later calls would not find it.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<EnsuredSubscription, Error>> {
        Box::pin(async move {
            let endpoint = self.check()?;
            for _ in 0..ROUNDS {
                let found = self.find(&endpoint).await?;
                let ensured = match found.is_empty() {
                    true => Some(self.create(&endpoint).await?),
                    false => self.adjust(found, SubscriptionChange::Unchanged).await?,
                };
                if let Some(ensured) = ensured {
                    return Ok(ensured);
                }
            }
            let endpoint = ListWebhookSubscriptions::ENDPOINT;
            Err(endpoint.unexpected_response("the subscription disappears each time that it is changed"))
        })
    }

    #[inline]
    fn check(&self) -> Result<Url, Error> {
        let refused = |why: &str| Err(CreateWebhookSubscription::ENDPOINT.refused(why));
        let parsed = Url::parse(self.wanted.endpoint.as_deref().unwrap_or_default());
        let endpoint = match parsed {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => without_fragment(url),
            _ => return refused("the endpoint must be an address that begins with https:// or http://"),
        };
        if self.wanted.events.is_empty() || self.wanted.events.iter().any(|event| event.trim().is_empty()) {
            return refused("a subscription needs at least one event, and none without a name");
        }
        if self.wanted.delivery_rate.is_some_and(|rate| rate < 1) {
            return refused("the delivery rate must be at least 1; leave it out to keep the vendor's");
        }
        Ok(endpoint)
    }

    fn call<O: crate::call::DecodeResponse>(&self, mut call: Call<O>) -> Call<O> {
        *call.options_mut() = self.options.clone();
        call
    }

    /// The subscriptions to the endpoint. An error if one is listed that might be to it, unless another certainly is.
    #[inline]
    async fn find(&self, endpoint: &Url) -> Result<Found, Error> {
        let mut list: Pager<ListWebhookSubscriptions> = self.mes.list_webhook_subscriptions();
        *list.options_mut() = self.options.clone();
        let mut pages = std::pin::pin!(list.pages());
        let (mut found, mut doubt) = (Found::new(), None);
        while let Some(page) = pages.try_next().await? {
            for listed in page.content {
                let listed = match listed {
                    Ok(listed) => listed,
                    Err(error) => {
                        doubt = doubt.or(Some(error));
                        continue;
                    }
                };
                match (listed.endpoint.as_deref(), listed.id) {
                    (Some(other), _) if !is_same(other, endpoint) => {}
                    (Some(_), Some(id)) => found.push((id, listed)),
                    _ => {
                        let why = "a subscription is listed without its id or its endpoint";
                        doubt = doubt.or(Some(ListWebhookSubscriptions::ENDPOINT.unexpected_response(why)));
                    }
                }
            }
        }
        found.sort_by_key(|(id, _)| *id);
        match doubt {
            Some(doubt) if found.is_empty() => Err(doubt),
            _ => Ok(found),
        }
    }

    #[inline]
    async fn create(&self, endpoint: &Url) -> Result<EnsuredSubscription, Error> {
        let created = match self.call(self.mes.create_webhook_subscription(&self.wanted)).send().await {
            Ok(created) => created,
            Err(error) if error.may_have_taken_effect() => return self.find_created(endpoint, error).await,
            Err(error) => return Err(error),
        };
        if created.endpoint.as_deref().is_some_and(|other| !is_same(other, endpoint)) {
            // It would not be found next time, and be made again and again.
            let why = "the subscription was made with another endpoint than was asked for";
            return Err(CreateWebhookSubscription::ENDPOINT.unexpected_response(why));
        }
        // What was made is there, whatever becomes of looking for another.
        let found = self.find(endpoint).await.unwrap_or_default();
        match (found.first(), created.id) {
            (Some((oldest, _)), Some(own)) if *oldest < own => {
                let removed = self.call(self.mes.delete_webhook_subscription(own)).send().await;
                let is_gone = removed.is_ok() || removed.is_err_and(|error| error.is_not_found());
                let found = found.into_iter().filter(|(id, _)| !(is_gone && *id == own)).collect();
                match self.adjust(found, SubscriptionChange::Unchanged).await? {
                    Some(ensured) => Ok(ensured),
                    None => self.gone(),
                }
            }
            _ => {
                let duplicates = found.iter().map(|(id, _)| *id).filter(|id| Some(*id) != created.id).collect();
                let subscription = self.with_secret(created).await?;
                Ok(EnsuredSubscription { subscription, change: SubscriptionChange::Created, duplicates })
            }
        }
    }

    /// The subscription whose creation was not answered, if it is there.
    #[inline]
    async fn find_created(&self, endpoint: &Url, error: Error) -> Result<EnsuredSubscription, Error> {
        match self.find(endpoint).await {
            Ok(found) if !found.is_empty() => match self.adjust(found, SubscriptionChange::Created).await? {
                Some(ensured) => Ok(ensured),
                None => self.gone(),
            },
            _ => Err(error),
        }
    }

    fn gone<T>(&self) -> Result<T, Error> {
        let why = "the subscription was removed while it was made";
        Err(CreateWebhookSubscription::ENDPOINT.unexpected_response(why))
    }

    /// Changes the oldest of the subscriptions where it is not as it should be; `None` if it is gone.
    #[inline]
    async fn adjust(&self, found: Found, change: SubscriptionChange) -> Result<Option<EnsuredSubscription>, Error> {
        let mut found = found.into_iter();
        let Some((id, oldest)) = found.next() else { return Ok(None) };
        let duplicates = found.map(|(id, _)| id).collect();
        let is_rate = |rate: i64| oldest.delivery_rate == Some(rate);
        if events(&oldest.events) == events(&self.wanted.events) && self.wanted.delivery_rate.is_none_or(is_rate) {
            let subscription = self.with_secret(oldest).await?;
            return Ok(Some(EnsuredSubscription { subscription, change, duplicates }));
        }
        let wanted = SubscriptionModel {
            // What is not to be changed is sent as it is: the vendor may take what is left out for removed.
            delivery_rate: self.wanted.delivery_rate.or(oldest.delivery_rate),
            endpoint: oldest.endpoint.clone(),
            ..self.wanted.clone()
        };
        let updated = match self.call(self.mes.update_webhook_subscription(id, &wanted)).send().await {
            Ok(updated) => updated,
            Err(error) if error.is_not_found() => return Ok(None),
            Err(error) => return Err(error),
        };
        let change = if change == SubscriptionChange::Created { change } else { SubscriptionChange::Updated };
        let kept = WebhookSubscription {
            id: updated.id.or(Some(id)),
            secret: updated.secret.clone().or(oldest.secret),
            ..updated
        };
        let subscription = self.with_secret(kept).await?;
        Ok(Some(EnsuredSubscription { subscription, change, duplicates }))
    }

    /// The subscription with its secret, which is asked for where it has not come.
    #[inline]
    async fn with_secret(&self, subscription: WebhookSubscription) -> Result<WebhookSubscription, Error> {
        let is_shown = subscription.secret.as_ref().is_some_and(|secret| !Secret::from(secret.expose()).is_blank());
        let Some(id) = subscription.id.filter(|_| !is_shown) else { return Ok(subscription) };
        let stored = self.call(self.mes.get_webhook_subscription(id)).send().await?;
        Ok(WebhookSubscription { secret: stored.secret.or(subscription.secret), ..subscription })
    }
}

#[inline]
fn events(events: &[String]) -> BTreeSet<&str> {
    events.iter().map(|event| event.trim()).collect()
}

/// Whether an address, as the vendor has it, is this one.
#[inline]
pub(crate) fn is_same(other: &str, endpoint: &Url) -> bool {
    Url::parse(other.trim()).is_ok_and(|other| without_fragment(other) == *endpoint)
}

/// A fragment is never sent.
#[inline]
pub(crate) fn without_fragment(mut url: Url) -> Url {
    url.set_fragment(None);
    url
}

impl RequestOptionsBuilder for EnsureSubscription {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

/// Without the endpoint, which may hold a key.
impl fmt::Debug for EnsureSubscription {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnsureSubscription").field("events", &*self.wanted.events).finish_non_exhaustive()
    }
}
