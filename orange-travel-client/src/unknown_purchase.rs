//! Purchases of which it is not known whether they were made, and how they are looked for.

use std::collections::HashSet;
use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use pivot_core::{Error, Operation, RequestParts};
use pivot_types::{OfferId, Timestamp, Transaction};

pub(crate) use self::likeness::same_offer;
use self::likeness::{Likeness, MARGIN, Wanted};
use crate::client::OrangeTravelClient;
use crate::operations;
use crate::transactions::TransactionFilter;

mod likeness;

/// How many candidates there may be.
const MOST: usize = 10_000;

/// A purchase of which it is not known whether it was made.
///
/// ```no_run
/// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
/// let Err(error) = orange.buy_esim("07966928").user_id("635768534667763").send().await else { return Ok(()) };
/// let Some(unknown) = error.unknown() else { return Err(error.into()) }; // certainly not made
/// let candidates = unknown.candidates(&orange).await?;
/// match candidates.found.as_slice() {
///     [made] => println!("it was made: {}", made.id),
///     [] if !candidates.weaker.is_empty() => println!("perhaps one of {}", candidates.weaker.len()),
///     [] => println!("not listed {:?} after it was sent, which proves nothing: ask again later", candidates.age),
///     several => println!("one of {}", several.len()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownPurchase {
    offer_id: OfferId,
    user_id: Option<String>,
    sent: Moment,
}

/// A moment by both of our clocks: the one that measures, and the one that dates and may be wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moment {
    measured: Instant,
    dated: SystemTime,
}

impl Moment {
    pub(crate) fn now(client: &OrangeTravelClient) -> Self {
        let clock = client.core.clock();
        Self { measured: clock.now(), dated: clock.system_time() }
    }

    /// How long ago it was at `now`. A clock that was set meanwhile, or that stood still while the computer slept, can
    /// only make this longer.
    fn age_at(&self, now: Self) -> Duration {
        let measured = now.measured.saturating_duration_since(self.measured);
        measured.max(now.dated.duration_since(self.dated).unwrap_or_default())
    }
}

/// The transactions that a purchase of unknown outcome may have become.
///
/// That none was found proves nothing: it is documented nowhere how long a purchase takes to be listed. A purchase that
/// is not listed a day after it was sent was most likely not made \[guess\]; the offer's `bucket`, or Orange, knows
/// more. Until then, ask again and do not buy again.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "buying again before looking at the candidates may buy twice"]
#[non_exhaustive]
pub struct Candidates {
    /// The transactions that nothing rules out: of the purchase's offer and user since it was sent. If it had no
    /// `user_id`, others' purchases of the same offer may be among them.
    ///
    /// Offers are the same without regard to case, leading zeros and white space around them; users without regard to case,
    /// width and composition of letters, what nobody sees, white space around them, letters that became `?`, and what a
    /// vendor cut off behind twenty characters \[guess\]. A transaction that does not tell its offer, user or date, or tells
    /// a blank, a zero or a date before 2015, is not ruled out by it; nor is one dated up to fourteen hours before the
    /// purchase, since its date may be a local time: see `creation_date`, if the same user bought the same offer before.
    pub found: Vec<Transaction>,
    /// The transactions that differ from the purchase in one respect alone: of another offer, of another user, or dated up
    /// to a day before it. It may be one of them if the vendor wrote that one thing in a way that is not known here. Those of
    /// other offers are looked for only if nothing was found.
    pub weaker: Vec<Transaction>,
    /// From when on they were looked for, by Orange's clock: a day before the purchase was sent. `None` if no answer told
    /// Orange's time (its `Date` header), and all of them were. A transaction that Orange itself leaves out of a list from
    /// that date on, such as one without a date, is not seen.
    pub searched_from: Option<Timestamp>,
    /// How long after the purchase was sent they were looked for.
    pub age: Duration,
}

impl UnknownPurchase {
    pub(crate) fn new(offer_id: OfferId, user_id: Option<String>, sent: Moment) -> Self {
        Self { offer_id, user_id, sent }
    }

    /// The offer that was to be bought.
    pub fn offer_id(&self) -> &OfferId {
        &self.offer_id
    }

    /// The distributor's own mark of the buyer, if the purchase had one.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// When the purchase was sent, by this computer's clock.
    pub fn sent_at(&self) -> Timestamp {
        timestamp(self.sent.dated)
    }

    /// Looks for the transactions that it may have become: those of its offer and user since it was sent.
    ///
    /// This computer's clock may be wrong. So Orange is asked for its time first (the `Date` header of a list of one),
    /// and the time that has passed since the purchase is counted back from it. Orange is asked for the transactions of the
    /// offer from a day before on, and, if none of them may be the purchase, for those of all offers; which of them may be is
    /// judged here. So it takes one list, or two if nothing is found.
    ///
    /// # Errors
    /// As listing transactions has them; and if there are more than ten thousand candidates.
    pub async fn candidates(&self, client: &OrangeTravelClient) -> Result<Candidates, Error> {
        let orange_time = self.orange_time(client).await?;
        let age = self.sent.age_at(Moment::now(client));
        let sent = orange_time.and_then(|now| now.checked_sub(age)).map(timestamp);
        let from = sent.and_then(|sent| sent.instant().checked_sub_signed(MARGIN)).map(Timestamp::from);
        let mut candidates = Candidates { found: Vec::new(), weaker: Vec::new(), searched_from: from, age };
        let wanted = Wanted { offer: &self.offer_id, user: self.user_id.as_deref(), sent };
        let since = |filter: TransactionFilter| from.map_or(filter.clone(), |from| filter.start_date(from));
        let mut known = HashSet::new();
        candidates.add(&wanted, &mut known, client, since(self.filter())).await?;
        if candidates.found.is_empty() {
            // The vendor may list the offer under another name than the one it was bought by.
            candidates.add(&wanted, &mut known, client, since(TransactionFilter::default())).await?;
        }
        Ok(candidates)
    }

    /// Orange's time, to the second; `None` if its answer does not tell.
    async fn orange_time(&self, client: &OrangeTravelClient) -> Result<Option<SystemTime>, Error> {
        let parts = RequestParts::new(operations::Transactions::ENDPOINT);
        let parts = self.filter().into_query().into_iter().fold(parts, |parts, (name, value)| parts.query(name, value));
        let answer = client.core.execute(parts.query("offset", "0").query("limit", "1")).await?;
        let date = answer.header("date").and_then(|date| date.parse::<Timestamp>().ok());
        Ok(date.map(|date| SystemTime::from(date.instant())))
    }

    fn filter(&self) -> TransactionFilter {
        // Not by the user, whom the vendor may write in another way than he was given: that is compared here.
        TransactionFilter::default().offer(&self.offer_id)
    }
}

impl Candidates {
    /// Adds those of a list that may be the purchase. Whether the vendor obeys the filter is not for sure.
    async fn add(
        &mut self,
        wanted: &Wanted<'_>,
        known: &mut HashSet<String>,
        client: &OrangeTravelClient,
        filter: TransactionFilter,
    ) -> Result<(), Error> {
        let mut listed = std::pin::pin!(client.transactions(filter).items());
        while let Some(transaction) = listed.try_next().await? {
            let likeness = wanted.likeness(&transaction);
            let id = transaction.id.as_str();
            // One without an id is not known again, and may come twice.
            let is_new = likeness != Likeness::None && (id.trim().is_empty() || known.insert(id.to_owned()));
            if !is_new {
                continue;
            }
            if self.found.len() + self.weaker.len() == MOST {
                let why = format!("there are more than {MOST} candidates; give each purchase a user_id of its own");
                return Err(Error::pagination(operations::Transactions::ENDPOINT, &why));
            }
            match likeness {
                Likeness::Full => self.found.push(transaction),
                _ => self.weaker.push(transaction),
            }
        }
        Ok(())
    }
}

fn timestamp(date: SystemTime) -> Timestamp {
    Timestamp::from(DateTime::<Utc>::from(date))
}

impl fmt::Display for UnknownPurchase {
    /// What to look through, in words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.user_id.as_deref().map_or("the offer".to_owned(), |user| format!("user {user}"));
        write!(f, "the transactions of {user} since {}", self.sent_at())
    }
}
