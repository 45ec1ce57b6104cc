//! How far a request has come, for whoever gives up waiting for it.

#[cfg(feature = "reqwest")]
use std::io;
#[cfg(feature = "reqwest")]
use std::sync::Mutex;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

/// Nothing is known: the request may have left.
const UNKNOWN: u8 = 0;
/// The transport has the request and nothing of it has left.
const HELD: u8 = 1;
/// Something of the request may have left.
const DEPARTED: u8 = 2;
/// The send loop has given the request up before anything of it left, and nothing may leave any more.
const WITHDRAWN: u8 = 3;

/// How far a request has come. In the extensions of each request that a client sends.
///
/// A transport that knows when a request is passed to a connection calls [`hold`](Self::hold) when it receives the
/// request and [`depart`](Self::depart) before it writes the first byte. If the request is given up in between, the
/// client knows that the vendor has not seen it. A transport that calls neither is assumed to have sent the request.
#[derive(Clone, Default)]
pub struct Progress(Arc<State>);

#[derive(Default)]
struct State {
    stage: AtomicU8,
    abandon: OnceLock<Arc<dyn Abandon>>,
    /// What went wrong with the caller's own body, for whoever learns only that the request was not sent.
    #[cfg(feature = "reqwest")]
    failure: Mutex<Option<io::Error>>,
}

/// What a request is given up with although it may have been sent.
pub(crate) trait Abandon: Send + Sync {
    /// Sees to it that its connection is no longer used.
    fn abandon(&self);
}

impl<F: Fn() + Send + Sync> Abandon for F {
    fn abandon(&self) {
        self();
    }
}

impl Progress {
    /// States that the transport has the request, and that nothing is sent before [`depart`](Self::depart) is called.
    pub fn hold(&self) {
        self.step(UNKNOWN, HELD);
    }

    /// Asks whether the request may be sent now. If this returns `false`, nothing of it may be written: it has been
    /// given up and may be in progress on another connection.
    #[must_use]
    pub fn depart(&self) -> bool {
        // Asked again and again while a body is sent, where reading is cheaper than writing.
        let mut stage = self.0.stage.load(Ordering::Acquire);
        while matches!(stage, UNKNOWN | HELD) {
            stage = self.step(stage, DEPARTED);
        }
        stage == DEPARTED
    }

    /// Sets a callback for the case that the request is given up although it may have been sent, in which its
    /// connection should no longer be used. Only the first call has an effect.
    pub fn on_abandon(&self, abandon: impl Fn() + Send + Sync + 'static) {
        self.abandoned_by(Arc::new(abandon));
    }

    /// [`on_abandon`](Self::on_abandon) with what several requests share.
    pub(crate) fn abandoned_by(&self, abandon: Arc<dyn Abandon>) {
        drop(self.0.abandon.set(abandon));
    }

    /// Keeps the first error of the caller's own body, and gives one of the same kind to the connection, which only learns
    /// that there is no more.
    #[cfg(feature = "reqwest")]
    pub(crate) fn body_failed(&self, error: io::Error) -> io::Error {
        let kind = error.kind();
        crate::lock(&self.0.failure).get_or_insert(error);
        kind.into()
    }

    /// What went wrong with the caller's own body.
    #[cfg(feature = "reqwest")]
    pub(crate) fn take_body_failure(&self) -> Option<io::Error> {
        crate::lock(&self.0.failure).take()
    }

    /// Whether a transport has the request, and nothing of it has left.
    #[cfg(feature = "recording")]
    pub(crate) fn is_held(&self) -> bool {
        matches!(self.0.stage.load(Ordering::Acquire), HELD | WITHDRAWN)
    }

    /// Takes the request back where nothing of it has left. Whether that is so.
    pub(crate) fn withdraw(&self) -> bool {
        self.step(HELD, WITHDRAWN) == WITHDRAWN
    }

    /// Gives up a request that has taken too long: takes it back, or else abandons its connection. Whether it certainly
    /// never left.
    pub(crate) fn give_up(&self) -> bool {
        let never_left = self.withdraw();
        if let (false, Some(abandon)) = (never_left, self.0.abandon.get()) {
            abandon.abandon();
        }
        never_left
    }

    /// Moves it on to another stage, and returns which it has come to: where it is not at `from`, it stays.
    fn step(&self, from: u8, to: u8) -> u8 {
        match self.0.stage.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => to,
            Err(found) => found,
        }
    }
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.0.stage.load(Ordering::Acquire) {
            HELD => "Progress(held)",
            DEPARTED => "Progress(departed)",
            WITHDRAWN => "Progress(withdrawn)",
            _ => "Progress(unknown)",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn only_what_was_held_and_has_not_departed_certainly_never_left() {
        let unknown = Progress::default();
        assert!(!unknown.give_up() && unknown.depart());

        let held = Progress::default();
        held.hold();
        assert!(held.give_up() && held.give_up());
        assert!(!held.depart(), "what was given up may not leave");

        let departed = Progress::default();
        departed.hold();
        assert!(departed.depart() && departed.depart() && !departed.give_up());
        departed.hold();
        assert!(!departed.give_up(), "what has left is not held again");

        let never_held = Progress::default();
        assert!(never_held.depart());
        never_held.hold();
        assert!(!never_held.give_up(), "what has left before it was held has left");
    }

    #[test]
    fn a_connection_is_abandoned_only_for_what_may_have_left() {
        let abandoned = Arc::new(AtomicUsize::new(0));
        for (hold, depart, expected) in [(true, false, 0), (true, true, 1), (false, false, 2)] {
            let (progress, count) = (Progress::default(), Arc::clone(&abandoned));
            progress.on_abandon(move || {
                count.fetch_add(1, Ordering::SeqCst);
            });
            if hold {
                progress.hold();
            }
            assert!(!depart || progress.depart());
            progress.give_up();
            assert_eq!(abandoned.load(Ordering::SeqCst), expected);
        }
    }
}
