//! Purchases whose outcome is unknown, and the search for the transactions they may have created.

use std::collections::HashSet;
use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use pivot_core::{Error, Operation, RequestParts};
use pivot_types::{OfferId, Timestamp, Transaction};

use self::likeness::{Likeness, MARGIN, Wanted};
use crate::client::OrangeTravelClient;
use crate::operations;
use crate::transactions::TransactionFilter;

mod likeness;

/// How many candidates there may be.
const MOST: usize = 10_000;

/// A purchase of which it is unknown whether Orange made it, such as after a timeout or a broken connection. Do not buy
/// again before looking through the [`candidates`](Self::candidates).
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
    #[inline]
    pub(crate) fn now(client: &OrangeTravelClient) -> Self {
        let clock = client.core.clock();
        Self { measured: clock.now(), dated: clock.system_time() }
    }

    /// How long ago it was at `now`. A clock that was set meanwhile, or that stood still while the computer slept, can
    /// only make this longer.
    #[inline]
    fn age_at(&self, now: Self) -> Duration {
        let measured = now.measured.saturating_duration_since(self.measured);
        measured.max(now.dated.duration_since(self.dated).unwrap_or_default())
    }
}

/// The transactions that a purchase with an unknown outcome may have created.
///
/// An empty result does not prove that the purchase was not made: it is not documented how long a purchase takes to be
/// listed. A purchase that is not listed a day after it was sent was most likely not made; the offer's `bucket`, or
/// Orange, can tell with certainty. Until then, search again and do not buy again.
///
/// Source: \[guess\].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "buying again before looking at the candidates may buy twice"]
#[non_exhaustive]
pub struct Candidates {
    /// The transactions that match the purchase: of its offer and its user, dated no earlier than fourteen hours before
    /// it was sent. So one of them is the purchase only if its `user_id` was that of no other purchase; without one, they
    /// may include other people's purchases of the same offer.
    ///
    /// Offers are compared ignoring case, leading zeros and surrounding white space. Users are compared ignoring case,
    /// the width and composition of characters, invisible characters, surrounding white space, characters replaced by
    /// `?`, and truncation after twenty characters. A transaction without an offer, user or date, or with a blank, a
    /// zero or a date before 2015 in its place, matches in that respect. One dated up to fourteen hours before the
    /// purchase matches too, since its date may be a local time: check `creation_date` if the same user bought the same
    /// offer before.
    ///
    /// Source: \[guess\].
    pub found: Vec<Transaction>,
    /// The transactions that differ from the purchase in exactly one respect: another offer, another user, or dated up
    /// to a day before it. One of them may be the purchase if the vendor wrote that one value in a form unknown to this
    /// crate. Those of other offers are searched for only if `found` would be empty.
    pub weaker: Vec<Transaction>,
    /// The start of the searched period, by Orange's clock: a day before the purchase was sent. `None` if no response
    /// stated Orange's time (header `Date`); then all transactions were searched. A transaction that Orange leaves out
    /// of a list filtered by date, such as one without a date, is not found.
    pub searched_from: Option<Timestamp>,
    /// The time between sending the purchase and this search.
    pub age: Duration,
}

impl UnknownPurchase {
    #[inline]
    pub(crate) fn new(offer_id: OfferId, user_id: Option<String>, sent: Moment) -> Self {
        Self { offer_id, user_id, sent }
    }

    /// The offer that was to be bought.
    #[inline]
    pub fn offer_id(&self) -> &OfferId {
        &self.offer_id
    }

    /// The distributor's own reference for the buyer. `None` if the purchase had none.
    #[inline]
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// When the purchase was sent, by this computer's clock.
    #[inline]
    pub fn sent_at(&self) -> Timestamp {
        timestamp(self.sent.dated)
    }

    /// Searches for the transactions that the purchase may have created: those of its offer and its `user_id`, dated no
    /// earlier than fourteen hours before it was sent. An earlier purchase under the same `user_id` is found too, so
    /// give each purchase one of its own.
    ///
    /// This computer's clock may be wrong. The search therefore first gets Orange's time (header `Date` of a list of
    /// one item) and subtracts the time that has passed since the purchase was sent. It then lists the transactions of
    /// the offer from a day before that, and, if none of them matches, those of all offers. They are matched on this
    /// side. The search sends one request for the time and reads one list, or two if nothing is found.
    ///
    /// # Errors
    /// Returns an error of any kind that [`transactions`](OrangeTravelClient::transactions) fails with, and also if
    /// there are more than ten thousand candidates.
    #[inline]
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
    #[inline]
    async fn orange_time(&self, client: &OrangeTravelClient) -> Result<Option<SystemTime>, Error> {
        let parts = RequestParts::new(operations::ListTransactions::ENDPOINT);
        let parts = self.filter().into_query().into_iter().fold(parts, |parts, (name, value)| parts.query(name, value));
        let answer = client.core.execute(parts.query("offset", "0").query("limit", "1")).await?;
        let date = answer.header("date").and_then(|date| date.parse::<Timestamp>().ok());
        Ok(date.map(|date| SystemTime::from(date.instant())))
    }

    #[inline]
    fn filter(&self) -> TransactionFilter {
        // Not by the user, whom the vendor may write in another way than he was given: that is compared here.
        TransactionFilter::default().offer(&self.offer_id)
    }
}

impl Candidates {
    /// Adds those of a list that may be the purchase. Whether the vendor obeys the filter is not for sure.
    #[inline]
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
                return Err(operations::ListTransactions::ENDPOINT.broken_list(&why));
            }
            match likeness {
                Likeness::Full => self.found.push(transaction),
                _ => self.weaker.push(transaction),
            }
        }
        Ok(())
    }
}

#[inline]
fn timestamp(date: SystemTime) -> Timestamp {
    Timestamp::from(DateTime::<Utc>::from(date))
}

impl fmt::Display for UnknownPurchase {
    /// Describes the transactions to look through.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.user_id.as_deref().map_or("the offer".to_owned(), |user| format!("user {user}"));
        write!(f, "the transactions of {user} since {}", self.sent_at())
    }
}
