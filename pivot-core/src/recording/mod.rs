//! Recording what a client sends and is answered, and replaying it without a network.
//!
//! | module | contents |
//! |---|---|
//! | [`Recorder`] | a transport that records what another one carries |
//! | [`Cassette`] | what was recorded: a file of JSON, without secrets |
//! | [`Replayer`] | a transport that answers from a cassette |
//! | [`MatchRules`] | when a request is a recorded one |
//! | [`RequestSecrets`] | secrets of requests that no client sends |
//! | [`ReplayClock`] | a clock by which nothing takes time |
//!
//! Both are transports, so that everything above them is the client's own in a replay: authentication, retries, redirects,
//! decoding, errors.

mod attempt;
mod bindings;
mod capture;
mod cassette;
mod cleaner;
mod clock;
mod coding;
mod content;
mod edit;
mod entry;
mod interaction;
mod journal;
mod json;
mod lines;
mod matching;
mod pieces;
mod readable;
mod recorder;
mod replayer;
mod secrets;
mod stable;

pub use cassette::Cassette;
pub use clock::ReplayClock;
pub use matching::MatchRules;
pub use recorder::{Recorder, RequestSecrets};
pub use replayer::{ReplayError, Replayer};
