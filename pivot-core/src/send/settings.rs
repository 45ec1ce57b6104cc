//! What all calls of a client share.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::Credentials;
use crate::clock::{Clock, Rng};
use crate::hook::Hook;
use crate::request::BaseUrl;
use crate::response::decode::Decoding;
use crate::retry::rate_limit::RateLimit;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::Transport;

pub(crate) struct Settings {
    pub(crate) base_url: BaseUrl,
    pub(crate) credentials: Arc<dyn Credentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Rng>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) body_limit: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) hooks: Arc<[Arc<dyn Hook>]>,
    pub(crate) decoding: Decoding,
    pub(crate) rate_limit: Option<RateLimit>,
}
