//! The servers that misbehave, and the transport that tells them how far the client has come.

mod certificates;
mod http1;
mod http2;
pub mod reply;
mod scene;
mod watched;

pub use certificates::Authority;
pub use scene::{Observed, Scene, Server};
pub use watched::{Progress, Watched};
