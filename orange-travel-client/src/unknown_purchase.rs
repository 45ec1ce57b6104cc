//! Purchases of which it is not known whether they were made, and how they are looked for.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, Utc};
use client_core::{Error, Operation, RequestParts};
use futures_util::TryStreamExt;
use pivot_types::{Lenient, OfferId, Timestamp, Transaction};

use crate::client::OrangeTravelClient;
use crate::operations;
use crate::transactions::TransactionFilter;

/// How much earlier than the purchase, by Orange's clock, its transaction may be dated: its servers' clocks may differ
/// from each other, and the offer and the user leave out what is not meant.
const MARGIN: Duration = Duration::from_secs(60 * 60);

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
        Self { measured: clock.now(), dated: clock.date() }
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
    /// The transactions of the purchase's offer and user since it was sent. If it had no `user_id`, others' purchases of
    /// the same offer may be among them.
    pub found: Vec<Transaction>,
    /// From when on they were looked for, by Orange's clock; `None` if no answer told Orange's time (its `Date` header),
    /// and all of them were.
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
    /// and the time that has passed since the purchase is counted back from it.
    ///
    /// # Errors
    /// As listing transactions has them; and if there are more than ten thousand candidates.
    pub async fn candidates(&self, client: &OrangeTravelClient) -> Result<Candidates, Error> {
        let orange_time = self.orange_time(client).await?;
        let age = self.sent.age_at(Moment::now(client));
        let from = orange_time.and_then(|now| now.checked_sub(age.checked_add(MARGIN)?)).map(timestamp);
        let mut filter = self.filter();
        if let Some(from) = from {
            filter = filter.start_date(from);
        }
        let mut found = Vec::new();
        let mut listed = std::pin::pin!(client.transactions(filter).items());
        while let Some(transaction) = listed.try_next().await? {
            if found.len() == MOST {
                let why = format!("there are more than {MOST} candidates; give each purchase a user_id of its own");
                return Err(Error::endless(operations::Transactions::ENDPOINT, &why));
            }
            // Whether the filters are obeyed is not for sure.
            if self.may_be(&transaction, from) {
                found.push(transaction);
            }
        }
        Ok(Candidates { found, searched_from: from, age })
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

    /// Whether a transaction may be this purchase. What it does not tell rules nothing out.
    fn may_be(&self, transaction: &Transaction, from: Option<Timestamp>) -> bool {
        // A vendor may fill in a user of its own, cut white space off, write in another case, or lose the zeros of an offer
        // that it takes for a number.
        let plain = |text: &str| text.trim().to_lowercase();
        let number = |text: &str| plain(text).trim_matches('"').trim_start_matches('0').to_owned();
        let offer = transaction.offer_id.as_ref().map(OfferId::as_str).filter(|offer| !offer.trim().is_empty());
        let of_the_offer = offer.is_none_or(|offer| number(offer) == number(self.offer_id.as_str()));
        let own = self.user_id.as_deref().filter(|own| !own.trim().is_empty());
        let user = transaction.user_id.as_deref().filter(|user| !user.trim().is_empty());
        let of_the_user = own.zip(user).is_none_or(|(own, user)| plain(own) == plain(user));
        // A date before there were offers is some program's zero, and says nothing.
        let date = transaction.creation_date.as_ref().and_then(Lenient::value).filter(|date| is_of_this_api(date));
        let in_time = date.zip(from).is_none_or(|(date, from)| *date >= from);
        of_the_offer && of_the_user && in_time
    }
}

/// Whether a date may be that of a transaction: the API is younger than this.
fn is_of_this_api(date: &Timestamp) -> bool {
    date.instant().timestamp() >= 1_420_070_400 // 2015
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
