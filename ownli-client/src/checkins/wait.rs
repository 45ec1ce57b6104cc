//! Waiting for the result of a review.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::poll::{PollError, Schedule, poll};
use pivot_core::{BoxFuture, Error, RequestOptions, RequestOptionsBuilder};

use super::{AddressCheckin, CheckinStatus, ConditionCheckin, MileageCheckin};
use crate::client::OwnliClient;

/// A check-in of any kind. Implemented by the three kinds; cannot be implemented by other types.
pub trait Checkin: sealed::Fetch + std::fmt::Debug + Send + Sync + 'static {
    /// The id of the check-in. `None` if the response does not have it.
    fn id(&self) -> Option<&str>;

    /// The state of the check-in. `None` if the response does not have it.
    fn status(&self) -> Option<&CheckinStatus>;
}

mod sealed {
    use pivot_core::{BoxFuture, Error, RequestOptions};

    use crate::client::OwnliClient;

    pub trait Fetch: Sized {
        /// What it is called in errors.
        const WHAT: &'static str;

        /// Asks for the check-in with this id.
        fn fetch(client: &OwnliClient, id: &str, options: RequestOptions) -> BoxFuture<'static, Result<Self, Error>>;
    }
}

macro_rules! checkin {
    ($name:ident, $what:literal, $fetch:ident, |$checkin:ident| $id:expr) => {
        impl Checkin for $name {
            #[inline]
            fn id(&self) -> Option<&str> {
                let $checkin = self;
                $id
            }

            #[inline]
            fn status(&self) -> Option<&CheckinStatus> {
                self.status.as_ref()
            }
        }

        impl sealed::Fetch for $name {
            const WHAT: &'static str = $what;

            #[inline]
            fn fetch(
                client: &OwnliClient,
                id: &str,
                options: RequestOptions,
            ) -> BoxFuture<'static, Result<Self, Error>> {
                client.$fetch(id).with_options(options).send()
            }
        }
    };
}

checkin!(MileageCheckin, "mileage check-in", mileage_checkin, |checkin| Some(&checkin.id));
checkin!(ConditionCheckin, "condition check-in", condition_checkin, |checkin| Some(&checkin.id));
checkin!(AddressCheckin, "address check-in", address_checkin, |checkin| checkin.id.as_deref());

/// The result of a review.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Review<T> {
    /// The check-in was accepted. Final.
    Confirmed(T),
    /// The check-in was rejected. Final.
    Declined(T),
    /// The check-in needs an update by the user. Its `admin_note` may say what is missing.
    OnHold(T),
    /// The check-in was archived. Final.
    ///
    /// Source: \[guess\].
    Archived(T),
}

impl<T> Review<T> {
    /// The check-in, whatever the result.
    #[inline]
    pub fn checkin(&self) -> &T {
        match self {
            Self::Confirmed(checkin) | Self::Declined(checkin) | Self::OnHold(checkin) | Self::Archived(checkin) => {
                checkin
            }
        }
    }

    /// The check-in, whatever the result.
    #[inline]
    pub fn into_checkin(self) -> T {
        match self {
            Self::Confirmed(checkin) | Self::Declined(checkin) | Self::OnHold(checkin) | Self::Archived(checkin) => {
                checkin
            }
        }
    }

    /// Whether the check-in was accepted.
    #[inline]
    pub fn is_confirmed(&self) -> bool {
        matches!(self, Self::Confirmed(_))
    }
}

impl<T: Checkin> Review<T> {
    /// The result of the review of a check-in.
    ///
    /// # Errors
    /// Returns the check-in itself if its review is not complete, or if its state is unknown.
    #[inline]
    pub fn of(checkin: T) -> Result<Self, T> {
        match checkin.status().map(CheckinStatus::canonical) {
            Some(CheckinStatus::Confirmed) => Ok(Self::Confirmed(checkin)),
            Some(CheckinStatus::Declined) => Ok(Self::Declined(checkin)),
            Some(CheckinStatus::OnHold) => Ok(Self::OnHold(checkin)),
            Some(CheckinStatus::Archived) => Ok(Self::Archived(checkin)),
            Some(CheckinStatus::Pending | CheckinStatus::Unknown(_)) | None => Err(checkin),
        }
    }
}

/// Why no result of a review was obtained.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WaitError<T: std::fmt::Debug> {
    /// A request failed permanently.
    #[error("the {what} could not be asked for")]
    Call {
        /// The kind of check-in.
        what: &'static str,
        /// The error of the request.
        source: Error,
    },
    /// The timeout elapsed before the review was complete.
    #[error("the {what} was not reviewed after {after:?}")]
    TimedOut {
        /// The kind of check-in.
        what: &'static str,
        /// The timeout.
        after: Duration,
        /// The check-in as it was last received. `None` if it never was.
        last: Option<Box<T>>,
        /// The error of the last request. `None` if it succeeded; otherwise the review may have been completed.
        source: Option<Error>,
    },
}

/// The pauses between two questions, and how long they go on. The vendor names no limit of calls and no time that a review
/// takes.
///
/// Source: \[guess\].
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
const TIMEOUT: Duration = Duration::from_secs(900);

type OnProgress<T> = Box<dyn FnMut(&T) + Send>;

/// Waits for the result of a review, by polling, when it is awaited. Its [options](RequestOptionsBuilder) are those of each of
/// its requests, except the time limit, which is that of the whole wait.
#[must_use = "nothing is waited for before it is awaited"]
pub struct CheckinPoller<T> {
    client: OwnliClient,
    id: String,
    schedule: Schedule,
    options: RequestOptions,
    on_progress: Option<OnProgress<T>>,
}

impl<T> RequestOptionsBuilder for CheckinPoller<T> {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl<T: Checkin> CheckinPoller<T> {
    #[inline]
    fn new(client: &OwnliClient, id: impl Into<String>) -> Self {
        let schedule = Schedule::default().pauses(FIRST_PAUSE, LONGEST_PAUSE).timeout(TIMEOUT);
        Self { client: client.clone(), id: id.into(), schedule, options: RequestOptions::default(), on_progress: None }
    }

    /// Sets the time limit for the whole wait, including requests in progress. Default: 15 minutes. A manual review may
    /// take longer.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn timeout(self, timeout: Duration) -> Self {
        RequestOptionsBuilder::timeout(self, timeout)
    }

    /// Sets the first and the longest pause between two requests. Each pause is half as long again as the one before.
    /// Default: 2 seconds and one minute.
    #[inline]
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.schedule = self.schedule.pauses(first, longest);
        self
    }

    /// Sets a callback that is called with the check-in after each request, including the last.
    #[inline]
    pub fn on_progress(mut self, tell: impl FnMut(&T) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    #[inline]
    async fn run(mut self) -> Result<Review<T>, WaitError<T>> {
        let clock = Arc::clone(self.client.core.clock());
        let limit = self.options.take_time_limit().unwrap_or(self.schedule.timeout);
        let schedule = self.schedule.timeout(limit);
        let ask = || T::fetch(&self.client, &self.id, self.options.clone());
        let judge = |checkin: T| {
            if let Some(tell) = &mut self.on_progress {
                tell(&checkin);
            }
            Review::of(checkin)
        };
        let what = T::WHAT;
        poll(clock, schedule, ask, judge).await.map_err(|error| match error {
            PollError::Call(source) => WaitError::Call { what, source },
            PollError::TimedOut { after, last, source } => {
                WaitError::TimedOut { what, after, last: last.map(Box::new), source }
            }
        })
    }
}

impl<T: Checkin> IntoFuture for CheckinPoller<T> {
    type Output = Result<Review<T>, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> std::fmt::Debug for CheckinPoller<T> {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CheckinPoller");
        shown.field("id", &self.id).field("schedule", &self.schedule).field("options", &self.options);
        shown.finish_non_exhaustive()
    }
}

/// Waiting for the result of a review.
impl OwnliClient {
    /// Waits until a mileage check-in has been reviewed.
    ///
    /// The check-in is requested repeatedly, with growing pauses. Transient errors do not end the wait before the
    /// timeout, and a pause requested by the vendor is respected. The wait continues if the state is unknown, since it
    /// may not be final.
    ///
    /// # Errors
    /// Returns [`WaitError::Call`] if a request fails permanently, for instance because the check-in does not exist,
    /// and [`WaitError::TimedOut`] if the timeout elapses.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let wait = ownli.wait_for_mileage_checkin("XT_C1").timeout(Duration::from_secs(3600));
    /// println!("{}", wait.await?.is_confirmed());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn wait_for_mileage_checkin(&self, id: impl Into<String>) -> CheckinPoller<MileageCheckin> {
        CheckinPoller::new(self, id)
    }

    /// Waits until a condition check-in has been reviewed; see
    /// [`wait_for_mileage_checkin`](Self::wait_for_mileage_checkin).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let review = ownli.wait_for_condition_checkin("XT_C1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn wait_for_condition_checkin(&self, id: impl Into<String>) -> CheckinPoller<ConditionCheckin> {
        CheckinPoller::new(self, id)
    }

    /// Waits until an address check-in has been reviewed; see
    /// [`wait_for_mileage_checkin`](Self::wait_for_mileage_checkin).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let review = ownli.wait_for_address_checkin("XT_C1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn wait_for_address_checkin(&self, id: impl Into<String>) -> CheckinPoller<AddressCheckin> {
        CheckinPoller::new(self, id)
    }
}
