//! Who may see the page: whoever knows the password, for a while, from one browser.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{HeaderMap, header};
use pivot_core::{Clock, Secret};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The name of the cookie.
const COOKIE: &str = "relay_session";

/// How long a session lasts, and how long without a request.
const LASTS: Duration = Duration::from_secs(12 * 60 * 60);
const IDLE: Duration = Duration::from_secs(60 * 60);

/// How many sessions there are at most; one more ends the one that has been idle for longest.
const MOST_SESSIONS: usize = 64;

/// After so many wrong passwords in a row the next is not looked at at once.
const FREE_FAILURES: u32 = 5;

/// How long is waited at most between one wrong password and the next try.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Passwords, sessions, and what slows down whoever guesses.
pub(super) struct Access {
    password: Digested,
    clock: Arc<dyn Clock>,
    sessions: Mutex<HashMap<Digested, Stored>>,
    failures: Mutex<Failures>,
}

/// A hash, so that neither the length nor the first difference of two texts shows in the time of their comparison.
type Digested = [u8; 32];

struct Stored {
    csrf: String,
    begun: Instant,
    last_seen: Instant,
}

#[derive(Default)]
struct Failures {
    count: u32,
    /// When the next password is looked at.
    open_at: Option<Instant>,
}

/// A session that is there.
pub(super) struct Session {
    /// What its forms hold, and no other page knows.
    pub(super) csrf: String,
}

/// Why nobody was let in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    WrongPassword,
    /// Too many were wrong: none is looked at for this time.
    Wait(Duration),
}

impl Access {
    pub(super) fn new(password: &Secret, clock: Arc<dyn Clock>) -> Self {
        let password = digested(password.expose());
        Self { password, clock, sessions: Mutex::default(), failures: Mutex::default() }
    }

    /// Begins a session; gives the value of the header that sets its cookie.
    pub(super) fn log_in(&self, password: &str, is_secure: bool) -> Result<String, Refused> {
        let now = self.clock.now();
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open_at) = failures.open_at.filter(|open_at| *open_at > now) {
            return Err(Refused::Wait(open_at.saturating_duration_since(now)));
        }
        if !bool::from(self.password.ct_eq(&digested(password))) {
            failures.count = failures.count.saturating_add(1);
            let wait = match failures.count.checked_sub(FREE_FAILURES) {
                None => Duration::ZERO,
                Some(doublings) => Duration::from_secs(1 << doublings.min(6)).min(LONGEST_WAIT),
            };
            failures.open_at = now.checked_add(wait);
            return Err(Refused::WrongPassword);
        }
        *failures = Failures::default();
        drop(failures);
        // Without randomness of the system's there is nothing to keep a session secret by.
        let (Some(token), Some(csrf)) = (random(), random()) else { return Err(Refused::Wait(LONGEST_WAIT)) };
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|_, session| session.is_alive(now));
        while sessions.len() >= MOST_SESSIONS {
            let Some(oldest) = sessions.iter().min_by_key(|(_, one)| one.last_seen).map(|(key, _)| *key) else { break };
            sessions.remove(&oldest);
        }
        sessions.insert(digested(&token), Stored { csrf, begun: now, last_seen: now });
        let secure = if is_secure { "; Secure" } else { "" };
        Ok(format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={}{secure}", LASTS.as_secs()))
    }

    /// The session of a request.
    pub(super) fn session(&self, headers: &HeaderMap) -> Option<Session> {
        let now = self.clock.now();
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let alive = tokens(headers).map(digested).find(|key| sessions.get(key).is_some_and(|one| one.is_alive(now)))?;
        let stored = sessions.get_mut(&alive)?;
        stored.last_seen = now;
        Some(Session { csrf: stored.csrf.clone() })
    }

    /// Ends the session of a request; gives the value of the header that removes its cookie.
    pub(super) fn log_out(&self, headers: &HeaderMap) -> String {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        tokens(headers).for_each(|token| drop(sessions.remove(&digested(token))));
        format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")
    }
}

impl Session {
    /// Whether a form is this session's own.
    pub(super) fn is_own(&self, csrf: Option<&str>) -> bool {
        csrf.is_some_and(|csrf| digested(csrf).ct_eq(&digested(&self.csrf)).into())
    }
}

impl Stored {
    fn is_alive(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.begun) < LASTS && now.saturating_duration_since(self.last_seen) < IDLE
    }
}

fn digested(text: &str) -> Digested {
    Sha256::digest(text.as_bytes()).into()
}

fn random() -> Option<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// How many cookies of the session's name are looked at.
const MOST_COOKIES: usize = 8;

/// The tokens in the request's cookies: another server of the same host may have set a cookie of the same name, which the
/// browser sends along, and perhaps first.
fn tokens(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value).take(MOST_COOKIES)
}

#[cfg(test)]
mod tests {
    use pivot_core::testing::ManualClock;

    use super::*;

    fn access() -> (Access, Arc<ManualClock>) {
        let clock = Arc::new(ManualClock::default());
        (Access::new(&"the right password".into(), Arc::clone(&clock) as Arc<dyn Clock>), clock)
    }

    fn with_cookie(set: &str) -> HeaderMap {
        let pair = set.split(';').next().unwrap();
        HeaderMap::from_iter([(header::COOKIE, format!("other=1; {pair}").parse().unwrap())])
    }

    #[test]
    fn the_password_alone_begins_a_session_and_its_end_ends_it() {
        let (access, clock) = access();
        for wrong in ["", "the right passwor", "the right password ", "The right password"] {
            assert_eq!(access.log_in(wrong, false), Err(Refused::WrongPassword), "{wrong}");
        }
        let set = access.log_in("the right password", false).unwrap();
        assert!(set.contains("HttpOnly; SameSite=Strict") && !set.contains("Secure"), "{set}");
        let headers = with_cookie(&set);
        let session = access.session(&headers).unwrap();
        assert!(session.is_own(Some(&session.csrf.clone())));
        for foreign in [None, Some(""), Some("0")] {
            assert!(!session.is_own(foreign));
        }
        let other = access.log_in("the right password", true).unwrap();
        assert!(other.ends_with("; Secure"));
        let of_other = access.session(&with_cookie(&other)).unwrap();
        assert!(!session.is_own(Some(&of_other.csrf)), "each session has its own");
        assert!(access.session(&with_cookie("relay_session=0")).is_none());
        assert!(access.session(&HeaderMap::new()).is_none());
        // What another server of the host has set is sent along.
        let mut tossed = HeaderMap::from_iter([(header::COOKIE, "relay_session=0; relay_session".parse().unwrap())]);
        tossed.append(header::COOKIE, headers[header::COOKIE].clone());
        assert!(access.session(&tossed).is_some_and(|found| found.is_own(Some(&session.csrf))));
        access.log_out(&tossed);
        assert!(access.session(&headers).is_none() && access.session(&with_cookie(&other)).is_some());
        clock.advance(IDLE);
        assert!(access.session(&with_cookie(&other)).is_none());
    }

    #[test]
    fn a_session_ends_after_half_a_day_however_busy() {
        let (access, clock) = access();
        let headers = with_cookie(&access.log_in("the right password", false).unwrap());
        for _ in 0..24 {
            assert!(access.session(&headers).is_some());
            clock.advance(LASTS / 24);
        }
        assert!(access.session(&headers).is_none());
    }

    #[test]
    fn who_guesses_waits_longer_and_longer_and_is_not_told_whether_a_guess_was_right_meanwhile() {
        let (access, clock) = access();
        for _ in 1..FREE_FAILURES {
            assert_eq!(access.log_in("guess", false), Err(Refused::WrongPassword));
        }
        for seconds in [1, 2, 4, 8, 16, 32, 60, 60, 60] {
            assert_eq!(access.log_in("guess", false), Err(Refused::WrongPassword));
            let wait = Duration::from_secs(seconds);
            assert_eq!(access.log_in("the right password", false), Err(Refused::Wait(wait)));
            clock.advance(wait);
        }
        access.log_in("the right password", false).unwrap();
        // All is forgotten then.
        assert_eq!(access.log_in("guess", false), Err(Refused::WrongPassword));
        access.log_in("the right password", false).unwrap();
    }

    #[test]
    fn sessions_are_bounded_and_the_one_idle_for_longest_goes_first() {
        let (access, clock) = access();
        let mut all = Vec::new();
        for _ in 0..=MOST_SESSIONS {
            all.push(with_cookie(&access.log_in("the right password", false).unwrap()));
            clock.advance(Duration::from_secs(1));
            // The first is used all the time.
            assert!(access.session(&all[0]).is_some());
        }
        assert!(access.session(&all[1]).is_none());
        assert_eq!(all.iter().filter(|headers| access.session(headers).is_some()).count(), MOST_SESSIONS);
    }
}
