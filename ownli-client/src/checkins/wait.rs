//! Waiting for the end of a review.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::poll::{PollError, Schedule, poll};
use pivot_core::{BoxFuture, Error};

use super::{AddressCheckin, CheckinStatus, ConditionCheckin, MileageCheckin};
use crate::client::OwnliClient;

/// A check-in of any kind. The three kinds implement it, and nothing else can.
pub trait Checkin: sealed::Fetch + std::fmt::Debug + Send + Sync + 'static {
    /// The check-in's id, if the answer has it.
    fn id(&self) -> Option<&str>;

    /// How the check-in stands, if the answer tells.
    fn status(&self) -> Option<&CheckinStatus>;
}

mod sealed {
    use pivot_core::{BoxFuture, Error};

    use crate::client::OwnliClient;

    pub trait Fetch: Sized {
        /// What it is called in errors.
        const WHAT: &'static str;

        /// Asks for the check-in with this id.
        fn fetch(client: &OwnliClient, id: &str) -> BoxFuture<'static, Result<Self, Error>>;
    }
}

macro_rules! checkin {
    ($name:ident, $what:literal, $fetch:ident, |$checkin:ident| $id:expr) => {
        impl Checkin for $name {
            fn id(&self) -> Option<&str> {
                let $checkin = self;
                $id
            }

            fn status(&self) -> Option<&CheckinStatus> {
                self.status.as_ref()
            }
        }

        impl sealed::Fetch for $name {
            const WHAT: &'static str = $what;

            fn fetch(client: &OwnliClient, id: &str) -> BoxFuture<'static, Result<Self, Error>> {
                client.$fetch(id).send()
            }
        }
    };
}

checkin!(MileageCheckin, "mileage check-in", mileage_checkin, |checkin| Some(&checkin.id));
checkin!(ConditionCheckin, "condition check-in", condition_checkin, |checkin| Some(&checkin.id));
checkin!(AddressCheckin, "address check-in", address_checkin, |checkin| checkin.id.as_deref());

/// How a review went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Review<T> {
    /// The check-in was accepted. An end.
    Confirmed(T),
    /// The check-in was refused. An end.
    Declined(T),
    /// The check-in waits for an update; its `admin_note` may say what is lacking.
    OnHold(T),
    /// The check-in was archived. An end \[guess\].
    Archived(T),
}

impl<T> Review<T> {
    /// The check-in, however the review went.
    pub fn checkin(&self) -> &T {
        match self {
            Self::Confirmed(checkin) | Self::Declined(checkin) | Self::OnHold(checkin) | Self::Archived(checkin) => {
                checkin
            }
        }
    }

    /// The check-in, however the review went.
    pub fn into_checkin(self) -> T {
        match self {
            Self::Confirmed(checkin) | Self::Declined(checkin) | Self::OnHold(checkin) | Self::Archived(checkin) => {
                checkin
            }
        }
    }

    /// Whether the check-in was accepted.
    pub fn is_confirmed(&self) -> bool {
        matches!(self, Self::Confirmed(_))
    }
}

impl<T: Checkin> Review<T> {
    /// The review of a check-in.
    ///
    /// # Errors
    /// Gives the check-in back if its review is not over, or it is in a state that is not known here.
    pub fn of(checkin: T) -> Result<Self, T> {
        match checkin.status() {
            Some(CheckinStatus::Confirmed) => Ok(Self::Confirmed(checkin)),
            Some(CheckinStatus::Declined) => Ok(Self::Declined(checkin)),
            Some(CheckinStatus::OnHold) => Ok(Self::OnHold(checkin)),
            Some(CheckinStatus::Archived) => Ok(Self::Archived(checkin)),
            Some(CheckinStatus::Pending | CheckinStatus::Unknown(_)) | None => Err(checkin),
        }
    }
}

/// Why the end of a review was not seen.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WaitError<T: std::fmt::Debug> {
    /// A call failed for good.
    #[error("the {what} could not be asked for")]
    Call {
        /// Which kind of check-in it is.
        what: &'static str,
        /// Why.
        source: Error,
    },
    /// The time was up before the review was over.
    #[error("the {what} was not reviewed after {after:?}")]
    TimedOut {
        /// Which kind of check-in it is.
        what: &'static str,
        /// How long was to be waited.
        after: Duration,
        /// The check-in as it was last seen, if it was.
        last: Option<Box<T>>,
        /// Why the last call failed, if it did: whether the review is over is not known then.
        source: Option<Error>,
    },
}

/// The pauses between two questions, and how long they go on. The vendor names no limit of calls and no time that a review
/// takes: \[guess\].
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
const TIMEOUT: Duration = Duration::from_secs(900);

type OnProgress<T> = Box<dyn FnMut(&T) + Send>;

/// A wait for the end of a review. Nothing is asked before it is awaited.
#[must_use = "nothing is waited for before it is awaited"]
pub struct CheckinWait<T> {
    client: OwnliClient,
    id: String,
    schedule: Schedule,
    on_progress: Option<OnProgress<T>>,
}

impl<T: Checkin> CheckinWait<T> {
    fn new(client: &OwnliClient, id: impl Into<String>) -> Self {
        let schedule = Schedule::default().pauses(FIRST_PAUSE, LONGEST_PAUSE).timeout(TIMEOUT);
        Self { client: client.clone(), id: id.into(), schedule, on_progress: None }
    }

    /// How long to wait, with the calls that are under way. Default: 15 minutes. A review by people may take longer \[guess\].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.schedule = self.schedule.timeout(timeout);
        self
    }

    /// The first pause between two questions, and the longest; they grow by half. Default: 2 seconds and a minute.
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.schedule = self.schedule.pauses(first, longest);
        self
    }

    /// Calls back with the check-in each time it has been asked for, the last time too.
    pub fn on_progress(mut self, tell: impl FnMut(&T) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    async fn run(mut self) -> Result<Review<T>, WaitError<T>> {
        let clock = Arc::clone(self.client.core.clock());
        let ask = || T::fetch(&self.client, &self.id);
        let judge = |checkin: T| {
            if let Some(tell) = &mut self.on_progress {
                tell(&checkin);
            }
            Review::of(checkin)
        };
        let what = T::WHAT;
        poll(clock, self.schedule, ask, judge).await.map_err(|error| match error {
            PollError::Call(source) => WaitError::Call { what, source },
            PollError::TimedOut { after, last, source } => {
                WaitError::TimedOut { what, after, last: last.map(Box::new), source }
            }
        })
    }
}

impl<T: Checkin> IntoFuture for CheckinWait<T> {
    type Output = Result<Review<T>, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> std::fmt::Debug for CheckinWait<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckinWait").field("id", &self.id).field("schedule", &self.schedule).finish_non_exhaustive()
    }
}

/// Waiting for reviews.
impl OwnliClient {
    /// Waits until a check-in by mileage is reviewed.
    ///
    /// It is asked for again and again, with pauses that grow. A failure that may pass ends nothing before the time is up, and
    /// a pause that the vendor asks for is kept. A state that is not known here is waited out, since it may not be the last.
    ///
    /// # Errors
    /// [`WaitError::Call`] for a call that failed for good, such as that there is no such check-in;
    /// [`WaitError::TimedOut`] if the time is up.
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
    pub fn wait_for_mileage_checkin(&self, id: impl Into<String>) -> CheckinWait<MileageCheckin> {
        CheckinWait::new(self, id)
    }

    /// Waits until a check-in by condition is reviewed; see [`wait_for_mileage_checkin`](Self::wait_for_mileage_checkin).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let review = ownli.wait_for_condition_checkin("XT_C1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_condition_checkin(&self, id: impl Into<String>) -> CheckinWait<ConditionCheckin> {
        CheckinWait::new(self, id)
    }

    /// Waits until a check-in that proves an address is reviewed; see
    /// [`wait_for_mileage_checkin`](Self::wait_for_mileage_checkin).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let review = ownli.wait_for_address_checkin("XT_C1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_address_checkin(&self, id: impl Into<String>) -> CheckinWait<AddressCheckin> {
        CheckinWait::new(self, id)
    }
}
