//! The transport over reqwest, against servers on this machine that speak HTTP/2 frame by frame, TLS, or neither.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod http1;
mod http2;
mod tls;
// With TLS of the system too, that is what is used.
#[cfg(not(feature = "native-tls"))]
mod trust;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use http::Method;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::hook::{AttemptContext, AttemptOutcome};
use pivot_core::*;
use tokio::net::{TcpListener, TcpStream};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static GET: Endpoint = Endpoint::new(&ACME, "get", Method::GET, "/thing");
static PUT: Endpoint = Endpoint::new(&ACME, "put", Method::PUT, "/thing");
static BUY: Endpoint = Endpoint::new(&ACME, "buy", Method::POST, "/thing");

/// Counts the attempts that hooks saw the beginning and the end of.
#[derive(Clone, Default)]
struct Hooks(Arc<Mutex<(usize, usize)>>);

impl Hook for Hooks {
    fn before_attempt(&self, _: &mut AttemptContext<'_>) {
        self.0.lock().unwrap().0 += 1;
    }

    fn after_attempt(&self, _: &AttemptOutcome<'_>) {
        self.0.lock().unwrap().1 += 1;
    }
}

impl Hooks {
    fn seen(&self) -> (usize, usize) {
        *self.0.lock().unwrap()
    }
}

/// Hands each connection, with its number from 1, to `serve`, and counts them.
async fn server<F>(serve: impl Fn(usize, TcpStream) -> F + Send + 'static) -> (SocketAddr, Arc<Mutex<usize>>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(0)));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let number = {
                let mut count = counted.lock().unwrap();
                *count += 1;
                *count
            };
            tokio::spawn(serve(number, stream));
        }
    });
    (address, count)
}
