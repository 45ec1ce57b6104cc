//! Tokens of every vendor can be stored for other processes, and are asked for over the connections of the API's calls.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use afosto_client::AfostoClient;
use afosto_client::token_store::{StoredToken, TokenStore, TokenStoreFuture, TokenStoreLock};
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::OwnliClient;
use pivot_core::testing::{Received, Reply, StubTransport};
use pivot_core::{BoxFuture, Error, Secret};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

/// What another process would see of a client's token.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Option<StoredToken>>>);

impl TokenStore for Shared {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(async { Ok(self.0.lock().unwrap().clone()) })
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        *self.0.lock().unwrap() = Some(token.clone());
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(&'a self, refused: &'a Secret) -> TokenStoreFuture<'a, ()> {
        self.0.lock().unwrap().take_if(|token| token.secret.expose() == refused.expose());
        Box::pin(async { Ok(()) })
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(async { Ok(Some(Box::new(()) as TokenStoreLock)) })
    }
}

/// A client of the server at a base URL with a client id, and one call of it. With a transport and a store, if there are any.
type Call = fn(String, &'static str, Option<(StubTransport, Shared)>) -> BoxFuture<'static, Result<(), Error>>;

const VENDORS: [(&str, Call); 3] = [
    ("orange", |url, id, over| {
        Box::pin(async move {
            let environment = Environment::Other { token_url: format!("{url}/token"), base_url: url };
            let credentials = orange_travel_client::Credentials::client(id, "s3cret");
            let mut builder = OrangeTravelClient::builder(environment, credentials);
            if let Some((transport, store)) = over {
                builder = builder.transport(transport).token_store(store);
            }
            builder.build()?.suppliers().send().await.map(drop)
        })
    }),
    ("ownli", |url, id, over| {
        Box::pin(async move {
            let mut builder = OwnliClient::builder(url, ownli_client::Credentials::token("partner", id, "s3cret"));
            if let Some((transport, store)) = over {
                builder = builder.transport(transport).token_store(store);
            }
            builder.build()?.users().try_collect_max(1).await.map(drop)
        })
    }),
    ("afosto", |url, id, over| {
        Box::pin(async move {
            let mut builder = AfostoClient::builder(url, afosto_client::Credentials::client(id, "s3cret"));
            if let Some((transport, store)) = over {
                builder = builder.transport(transport).token_store(store);
            }
            builder.build()?.odr().list_orders().try_collect_max(1).await.map(drop)
        })
    }),
];

const TOKEN: &str = r#"{"access_token": "t0ken-1", "expires_in": 3600}"#;

fn is_for_a_token(path: &str) -> bool {
    path.ends_with("/token") || path.ends_with("/authorize")
}

#[tokio::test]
async fn clients_with_one_store_ask_for_one_token_unless_they_are_somebody_else() {
    for (vendor, call) in VENDORS {
        let store = Shared::default();
        let transport = StubTransport::new(|request: &Received| match is_for_a_token(request.url.path()) {
            true => Reply::json(200, TOKEN),
            false => Reply::json(200, "[]"),
        });
        let asked = || transport.received().iter().filter(|request| is_for_a_token(request.url.path())).count();
        for (id, expected) in [("one", 1), ("one", 1), ("other", 2), ("one", 3)] {
            let over = Some((transport.clone(), store.clone()));
            call("https://api.example".to_owned(), id, over).await.unwrap();
            assert_eq!(asked(), expected, "{vendor} as {id}");
        }
    }
}

#[tokio::test]
async fn a_token_and_the_call_it_is_for_go_over_one_connection() {
    for (vendor, call) in VENDORS {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(answer(stream));
            }
        });
        call(url, "one", None).await.unwrap();
        assert_eq!(connections.load(Ordering::Relaxed), 1, "{vendor}");
        server.abort();
    }
}

/// Answers requests one after the other and keeps the connection.
async fn answer(stream: tokio::net::TcpStream) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let (mut head, mut length) = (Vec::new(), 0);
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            head.push(line);
        }
        stream.read_exact(&mut vec![0; length]).await?;
        let path = head[0].split(' ').nth(1).unwrap().split('?').next().unwrap();
        let body = if is_for_a_token(path) { TOKEN } else { "[]" };
        let reply = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.get_mut().write_all(reply.as_bytes()).await?;
    }
}
