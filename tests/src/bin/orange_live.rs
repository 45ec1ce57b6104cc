//! Asks Orange whether it is up, with a token stored in a file: one of the processes that share it in a test.
//!
//! `orange_live BASE_URL TOKEN_URL CLIENT_ID CLIENT_SECRET TOKEN_FILE`

use orange_travel_client::{Credentials, Environment, OrangeTravelClient};
use pivot_core::auth::token_store::FileTokenStore;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, token_url, id, secret, file] = arguments.as_slice() else { return Err("five arguments".into()) };
    let environment = Environment::Other { base_url: base_url.clone(), token_url: token_url.clone() };
    let orange = OrangeTravelClient::builder(environment, Credentials::client(id, secret.as_str()))
        .token_store(FileTokenStore::new(file, id))
        .build()?;
    orange.live().send().await?;
    Ok(())
}
