//! Buys an eSIM and shows its QR code; with a second argument, writes it as a picture too.
//!
//! `cargo run -p examples --bin orange_esim -- [OFFER_ID KEY_FILE [PICTURE.png]]`; without credentials in the environment
//! (`ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET`) it talks to a mock, with a key of its own. With them, KEY_FILE is the private key
//! whose public half has been set (`set_distributor_key`).

use std::process::ExitCode;

use examples::{Orange, exit, say};
use orange_travel_client::esim::{DecryptActivationCode, DistributorKeyPair, KeySize};
use vendor_mocks::orange::ESIM_OFFER;

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let orange = Orange::from_env().await?;
    let (offer, key, picture) = match arguments.as_slice() {
        [] if orange.mock.is_some() => {
            let key = DistributorKeyPair::generate(KeySize::Rsa2048)?;
            orange.client.set_distributor_key(&key.public_pem()?).send().await?;
            (ESIM_OFFER, key, None)
        }
        [offer, key, rest @ ..] if rest.len() < 2 => {
            let pem = std::fs::read_to_string(key).map_err(|error| format!("{key} cannot be read: {error}"))?;
            (offer.as_str(), DistributorKeyPair::from_pem(&pem)?, rest.first())
        }
        _ => return Err("usage: orange_esim OFFER_ID KEY_FILE [PICTURE.png]".into()),
    };
    let bought = orange.client.buy_esim(offer).send().await?;
    let qr_code = bought.decrypt_activation_code(&key)?.qr_code()?;
    say(format!("{}: {}", bought.id, bought.product_name.as_deref().unwrap_or_default()));
    say(qr_code.to_text());
    if let Some(path) = picture {
        std::fs::write(path, qr_code.to_png(8)?).map_err(|error| format!("{path} cannot be written: {error}"))?;
    }
    if let Some(kyc) = orange_travel_client::Kyc::of(&bought) {
        let deadline = kyc.deadline.map(|deadline| deadline.to_string()).unwrap_or_default();
        say(format!("The buyer registers until {deadline} at {}", kyc.form.unwrap_or("a form that is not documented")));
    }
    Ok(())
}
