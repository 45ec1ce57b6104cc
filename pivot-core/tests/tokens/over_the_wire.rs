//! A request for a token that its callers leave, over real sockets on this machine.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use pivot_core::auth::TokenCredentials;
use pivot_core::token_request::ClientCredentials;
use pivot_core::{Client, Credentials};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::Semaphore;

/// A token endpoint that answers each request once it is allowed to.
struct Endpoint {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
    arrived: Arc<Semaphore>,
    allowed: Arc<Semaphore>,
    answered: Arc<Semaphore>,
}

async fn endpoint() -> Endpoint {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let none = || Arc::new(Semaphore::new(0));
    let endpoint = Endpoint {
        address: listener.local_addr().unwrap(),
        requests: Arc::default(),
        arrived: none(),
        allowed: none(),
        answered: none(),
    };
    let (requests, arrived) = (Arc::clone(&endpoint.requests), Arc::clone(&endpoint.arrived));
    let (allowed, answered) = (Arc::clone(&endpoint.allowed), Arc::clone(&endpoint.answered));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let number = requests.fetch_add(1, Ordering::SeqCst) + 1;
            arrived.add_permits(1);
            allowed.acquire().await.unwrap().forget();
            let json = format!(r#"{{"access_token": "t{number}", "expires_in": 3600}}"#);
            let answer =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{json}", json.len());
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
            answered.add_permits(1);
        }
    });
    endpoint
}

fn credentials(endpoint: &Endpoint) -> TokenCredentials {
    let client = Client::builder(format!("http://{}", endpoint.address)).build().unwrap();
    let url = client.base_url().clone();
    let clock = Arc::clone(client.clock());
    TokenCredentials::new(Arc::new(ClientCredentials::new(client, &url, "id", "secret".into())), clock)
}

async fn happened(what: &Semaphore) {
    what.acquire().await.unwrap().forget();
}

#[tokio::test]
async fn an_answer_that_comes_when_nobody_waits_is_there_for_the_next_caller() {
    let endpoint = endpoint().await;
    let credentials = credentials(&endpoint);
    // A caller that gives up once its request has arrived.
    tokio::select! {
        biased;
        () = happened(&endpoint.arrived) => {}
        _ = credentials.authorization() => panic!("nothing was answered"),
    }
    endpoint.allowed.add_permits(1);
    happened(&endpoint.answered).await;
    credentials.authorization().await.unwrap();
    assert_eq!(endpoint.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn callers_that_give_up_one_after_the_other_wait_for_one_answer() {
    let endpoint = endpoint().await;
    let credentials = credentials(&endpoint);
    for caller in 0..10 {
        let give_up = async {
            if caller == 0 {
                happened(&endpoint.arrived).await;
            }
            tokio::task::yield_now().await;
        };
        tokio::select! {
            biased;
            () = give_up => {}
            _ = credentials.authorization() => panic!("nothing was answered"),
        }
    }
    endpoint.allowed.add_permits(1);
    credentials.authorization().await.unwrap();
    assert_eq!(endpoint.requests.load(Ordering::SeqCst), 1);
}

#[test]
fn a_request_whose_runtime_is_gone_is_asked_anew_in_another() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let serving = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let endpoint = serving.block_on(endpoint());
    let credentials = credentials(&endpoint);
    runtime().block_on(async {
        tokio::select! {
            biased;
            () = happened(&endpoint.arrived) => {}
            _ = credentials.authorization() => panic!("nothing was answered"),
        }
    });
    endpoint.allowed.add_permits(2);
    runtime().block_on(credentials.authorization()).unwrap();
    assert!(endpoint.requests.load(Ordering::SeqCst) <= 2);
}
