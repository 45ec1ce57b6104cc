//! Afosto's webhooks as a whole: subscribed, delivered on the vendor's schedule, missed, and had afterwards; each event once.

mod delivered;
mod missed;
mod refused;
mod scene;
