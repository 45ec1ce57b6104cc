//! Takes the events of Afosto: checks their signature, keeps duplicates away, prints them.
//!
//! `cargo run -p examples --bin afosto_webhook -- ADDRESS`, with the subscription's secret in `AFOSTO_WEBHOOK_SECRET`, serves
//! until it is stopped. Without an address it serves on a free port, sends itself an event twice and a forged one, and
//! ends.

use std::future::IntoFuture;
use std::process::ExitCode;

use afosto_client::webhook::{self, EntityType};
use examples::{exit, say};

const SECRET: &str = "s3cret";
const EVENT: &str = include_str!("../../../afosto-client/tests/fixtures/event.json");
const SIGNATURE: &str = include_str!("../../../afosto-client/tests/fixtures/event.hmac");

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1);
    let secret = match &address {
        Some(_) => std::env::var("AFOSTO_WEBHOOK_SECRET").map_err(|_| "AFOSTO_WEBHOOK_SECRET is not set")?,
        None => SECRET.to_owned(),
    };
    let receiver = webhook::receiver(secret, |event| async move {
        let number = event.order().and_then(|order| order.number);
        let (kind, id) =
            (event.entity_type.as_ref().map_or("", EntityType::as_str), event.entity_id.unwrap_or_default());
        say(format!("{}: {kind} {id}, number {number:?}, message {}", event.event, event.message_id));
        Ok(())
    });
    let router = webhook::router("/afosto", receiver.build());
    let listener = tokio::net::TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:0")).await?;
    let url = format!("http://{}/afosto", listener.local_addr()?);
    say(format!("listening at {url}"));
    // With limits for everything that a sender may do, bodies, headers and idle connections among it.
    let server = webhook::serve(listener, router);
    if address.is_some() {
        return Ok(server.with_graceful_shutdown(stopped()).await?);
    }
    tokio::select! {
        ended = server.into_future() => Ok(ended?),
        sent = send_some(&url) => sent,
    }
}

/// Ends when the program is asked to stop; what is in progress is then finished.
async fn stopped() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Nobody can tell it to stop but by ending it.
        std::future::pending::<()>().await;
    }
}

async fn send_some(url: &str) -> Result<(), Box<dyn std::error::Error>> {
    let sender = reqwest::Client::builder().no_proxy().build()?;
    for (what, signature) in [("an event", SIGNATURE), ("the same again", SIGNATURE), ("a forged one", "00")] {
        let sent = sender.post(url).header(webhook::SIGNATURE, signature.trim()).body(EVENT).send().await?;
        say(format!("{what}: {}", sent.status()));
    }
    Ok(())
}
