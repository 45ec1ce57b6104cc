//! What a call must do when something goes wrong: the rules, without a look at the code that they are about.
//!
//! They rest on RFC 9110 (sections 9.2, 10.2.3, 15) and RFC 9113 (sections 5.4, 6.8, 8.7), and on what the readme promises:
//! nothing happens twice, nothing is lost, nothing leaks. `docs/reliability.md` has them in words, by the same numbers.

use std::time::Duration;

use super::facts::{After, Answer, Body, Gives, Idempotency, Kind, Leads, Often, Said, Subject, Trouble};

/// How often a request is sent at the most, where no token was renewed in between.
pub const MAX_ATTEMPTS: u32 = 4;
/// How many redirects one attempt follows.
pub const MAX_REDIRECTS: u32 = 5;
/// How long an attempt may take.
pub const ATTEMPT_TIME: Duration = Duration::from_secs(5);
/// How long a call may take.
pub const TOTAL_TIME: Duration = Duration::from_secs(60);
/// The longest wait that a server may ask for.
pub const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// What must be seen of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// Why it fails: any of these; `None` if it succeeds.
    pub kinds: &'static [Kind],
    /// How many whole requests the servers got.
    pub requests: u32,
    /// How many attempts the failing call made, and how many of them were shown to hooks.
    pub attempts: u32,
    /// The status that the error has.
    pub status: Option<u16>,
    /// Whether the call may have taken effect.
    pub unknown: bool,
    /// Whether the same call may succeed later.
    pub is_retryable: bool,
    /// How long each wait before a repetition lasts at the least.
    pub wait: Duration,
    /// How long the error asks the caller to wait at the least.
    pub retry_after: Option<Duration>,
}

/// What the rules say of one attempt.
#[derive(Clone, Copy)]
struct Verdict {
    kinds: &'static [Kind],
    status: Option<u16>,
    requests: u32,
    /// Rule 1: it is certain that nothing was done.
    is_undone: bool,
    /// Rule 2: it is certain that no server has begun with it.
    never_left: bool,
    /// Rule 3: it passes by itself.
    is_transient: bool,
    /// Rule 8: the list is empty, which is known after so many more requests.
    more_if_empty: Option<u32>,
    /// Rule 5: the caller has had the beginning of the body already.
    is_delivered: bool,
    takes: Duration,
    after: After,
    refuses_token: bool,
}

const FAILURE: Verdict = Verdict {
    kinds: &[],
    status: None,
    requests: 1,
    is_undone: false,
    never_left: false,
    is_transient: false,
    more_if_empty: None,
    is_delivered: false,
    takes: Duration::ZERO,
    after: After::Absent,
    refuses_token: false,
};

const NEVER_LEFT: Verdict = Verdict { requests: 0, is_undone: true, never_left: true, ..FAILURE };

/// What must be seen of a call of `subject` that meets `trouble` so `often`.
pub fn expected(subject: &Subject, trouble: &Trouble, often: Often) -> Expected {
    let (mut requests, mut attempts, mut renewals) = (0, 0, 0);
    let (mut time, mut wait, mut unknown) = (Duration::ZERO, Duration::ZERO, false);
    loop {
        let strikes = often == Often::Always || attempts == 0;
        attempts += 1;
        let verdict = if strikes { verdict(subject, trouble, often) } else { right(1) };
        requests += verdict.requests;
        time += verdict.takes;
        if let (true, Some(more)) = (verdict.kinds.is_empty(), verdict.more_if_empty) {
            return Expected { wait, ..success(requests + more, attempts + more) };
        }
        if verdict.kinds.is_empty() {
            // Whatever requests the rest of a list needs meet the same trouble, and the same end.
            let rest = if often == Often::Always { verdict.requests } else { 1 };
            requests += (subject.requests - 1) * rest;
            return Expected { wait, ..success(requests, attempts + subject.requests - 1) };
        }
        // Rule 4: what may have been done stays so, whatever becomes of a later attempt.
        unknown |= subject.idempotency != Idempotency::Safe && !verdict.is_undone;
        let asked = seconds(verdict.after);
        let failed = Expected {
            kinds: verdict.kinds,
            requests,
            attempts,
            status: verdict.status,
            unknown,
            is_retryable: verdict.is_transient,
            wait,
            retry_after: asked,
        };
        // Rule 6: a new token is no repetition, since the old one's request was refused before anything was done.
        if verdict.refuses_token && subject.renews && renewals == 0 {
            renewals = 1;
            continue;
        }
        // Rule 5.
        let may_repeat = subject.idempotency != Idempotency::NonIdempotent || verdict.never_left;
        if !verdict.is_transient || verdict.is_delivered || !may_repeat || attempts - renewals >= MAX_ATTEMPTS {
            return failed;
        }
        // Rule 7.
        let asked = asked.unwrap_or_default();
        if verdict.after == After::Absurd || asked > LONGEST_WAIT || time + asked >= TOTAL_TIME {
            return failed;
        }
        time += asked;
        wait = asked;
    }
}

fn success(requests: u32, attempts: u32) -> Expected {
    Expected {
        kinds: &[],
        requests,
        attempts,
        status: None,
        unknown: false,
        is_retryable: false,
        wait: Duration::ZERO,
        retry_after: None,
    }
}

fn seconds(after: After) -> Option<Duration> {
    match after {
        After::Seconds(seconds) => Some(Duration::from_secs_f64(seconds)),
        After::Absent | After::Absurd => None,
    }
}

fn right(requests: u32) -> Verdict {
    Verdict { requests, ..FAILURE }
}

fn verdict(subject: &Subject, trouble: &Trouble, often: Often) -> Verdict {
    match *trouble {
        Trouble::NoConnection => Verdict { kinds: &[Kind::Connect], is_transient: true, ..NEVER_LEFT },
        // Another attempt meets the same certificate.
        Trouble::Certificate => Verdict { kinds: &[Kind::Tls], ..NEVER_LEFT },
        Trouble::SilentHandshake => {
            let kinds = &[Kind::Timeout, Kind::Connect];
            Verdict { kinds, is_transient: true, takes: ATTEMPT_TIME, ..NEVER_LEFT }
        }
        Trouble::NotProcessed => {
            let kinds = &[Kind::Connect, Kind::Connection];
            Verdict { kinds, is_transient: true, requests: 1, ..NEVER_LEFT }
        }
        Trouble::Lost { read } => {
            Verdict { kinds: &[Kind::Connection], is_transient: true, requests: u32::from(read), ..FAILURE }
        }
        Trouble::Silent => Verdict { kinds: &[Kind::Timeout], is_transient: true, takes: ATTEMPT_TIME, ..FAILURE },
        Trouble::Answer(answer) => match answer.status {
            200..=299 => success_or_not(subject, &answer),
            301 | 302 | 303 | 307 | 308 => redirect(subject, &answer, often),
            _ => refusal_or_failure(&answer),
        },
    }
}

/// Rule 8: a success whose body is lost, too large or not what the operation gives is none. Nothing at all is an empty
/// list.
fn success_or_not(subject: &Subject, answer: &Answer) -> Verdict {
    let failure = Verdict { status: Some(answer.status), ..FAILURE };
    let lost = Verdict { is_transient: true, is_delivered: subject.gives == Gives::File, ..failure };
    match (answer.body, subject.gives) {
        (Body::Right, _) | (Body::Empty, Gives::Nothing) => right(1),
        (Body::Empty, Gives::List { if_empty }) => Verdict { more_if_empty: Some(if_empty - 1), ..right(1) },
        // Any bytes are a file, but for an error's body.
        (Body::Wrong, Gives::File) if answer.said == Said::Failed => Verdict { kinds: &[Kind::Answer], ..failure },
        (Body::Empty | Body::Wrong, Gives::File) => right(1),
        (Body::Empty | Body::Wrong, _) => Verdict { kinds: &[Kind::Answer], ..failure },
        (Body::TooLarge, _) => Verdict { kinds: &[Kind::TooLarge], ..failure },
        (Body::Lost, _) => Verdict { kinds: &[Kind::Connection], ..lost },
        (Body::Silent, _) => Verdict { kinds: &[Kind::Timeout], takes: ATTEMPT_TIME, ..lost },
    }
}

/// Rule 9: what a redirect may lead to.
fn redirect(subject: &Subject, answer: &Answer, often: Often) -> Verdict {
    let keeps_method = matches!(answer.status, 307 | 308);
    let refused = Verdict {
        kinds: &[Kind::Redirect],
        status: Some(answer.status),
        // Rule 1: 307 and 308 ask for the same request elsewhere, so it was not done here.
        is_undone: keeps_method,
        ..FAILURE
    };
    let is_safe_get = subject.is_get && subject.idempotency == Idempotency::Safe;
    let goes_home = keeps_method || is_safe_get;
    let goes_away = is_safe_get && subject.is_bare_get;
    match answer.leads {
        Leads::Home if goes_home => right(2),
        Leads::Away if goes_away => right(2),
        // The way back leads to a right answer where the fault does not strike again.
        Leads::Circle if goes_home && often == Often::Once => right(2),
        Leads::Circle if goes_home => Verdict { requests: 1 + MAX_REDIRECTS, ..refused },
        Leads::Home | Leads::Away | Leads::Circle | Leads::Nowhere => refused,
    }
}

/// Rules 1 and 3 for an answer that is neither a success nor a redirect. Rule 10: whatever becomes of its body.
fn refusal_or_failure(answer: &Answer) -> Verdict {
    let is_refusal = matches!(answer.status, 400..=407 | 409..=424 | 426..=499) || answer.said == Said::Refused;
    let is_transient = matches!(answer.status, 408 | 425 | 429 | 500 | 502 | 503 | 504);
    let kinds: &[Kind] = match answer.status {
        300..=399 => &[Kind::Status, Kind::Redirect],
        _ => &[Kind::Status],
    };
    Verdict {
        kinds,
        status: Some(answer.status),
        is_undone: is_refusal,
        is_transient: is_transient && answer.said != Said::Refused || answer.said == Said::RateLimited,
        takes: if answer.body == Body::Silent { ATTEMPT_TIME } else { Duration::ZERO },
        after: answer.after,
        refuses_token: answer.status == 401,
        ..FAILURE
    }
}
