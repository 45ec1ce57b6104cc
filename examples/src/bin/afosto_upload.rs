//! Uploads files into a directory under one signature, each read from disk while it is sent.
//!
//! `cargo run -p examples --bin afosto_upload -- [DIRECTORY FILE…]`; without credentials in the environment
//! (`AFOSTO_CLIENT_ID`, `AFOSTO_CLIENT_SECRET`) it talks to a mock, and without files it uploads this program's source.

use std::process::ExitCode;

use afosto_client::files::FilePart;
use examples::{Afosto, exit, say};

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let afosto = Afosto::from_env().await?;
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().unwrap_or_else(|| "examples/".to_owned());
    let mut files: Vec<String> = arguments.collect();
    if files.is_empty() {
        files = vec![concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin/afosto_upload.rs").to_owned()];
    }
    let uploader = afosto.client.uploader(directory);
    for path in files {
        let file = FilePart::open(&path).await.map_err(|error| format!("{path}: {error}"))?;
        let stored = uploader.upload(file).send().await?;
        let name = stored.filename.unwrap_or_default();
        say(format!("{name}: id {}, at {}", stored.id.unwrap_or_default(), stored.url.unwrap_or_default()));
    }
    Ok(())
}
