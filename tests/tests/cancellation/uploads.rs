//! Uploads that share a signature.

use std::collections::HashMap;

use afosto_client::files::{FileContent, FilePart};
use afosto_client::upload::Uploader;
use afosto_client::{AfostoClient, Credentials};
use pivot_core::testing::ManualClock;
use tokio::task::JoinSet;

use crate::drops::{DROPS, chance, drop_after, turns, unstuck};
use crate::wandering::{Wandering, json};

fn afosto(request: &http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> {
    match request.uri().path() {
        "/cnt/files/signature" => json(r#"{"signature": "s1gnature", "expires_at": "2999-01-01T00:00:00Z"}"#),
        _ => json(r#"[{"id": "f", "url": "https://cdn.example/f"}]"#),
    }
}

/// A file in pieces that take their time.
fn file(number: u32) -> FilePart {
    let content = FileContent::from_stream_fn(None, move || {
        futures_util::stream::unfold(0, move |at| async move {
            turns(2).await;
            (at < 3).then(|| (Ok(format!("{number}-{at};").into()), at + 1))
        })
    });
    FilePart::new(format!("{number}.txt"), content)
}

async fn upload(uploader: Uploader, number: u32) -> bool {
    uploader.upload(file(number)).send().await.is_ok()
}

#[tokio::test]
async fn no_signature_is_stuck_and_no_file_is_sent_twice() {
    let mut chance = chance("uploads");
    let (clock, transport) = (ManualClock::new(), Wandering::new(chance.u64(..), afosto));
    let ours = transport.clone();
    let client = AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t0ken"))
        .configure(move |core| ours.configured(core).clock(clock.clone()))
        .build()
        .unwrap();
    let uploader = client.uploader("files/");
    let mut tasks = JoinSet::new();
    for number in 0..DROPS {
        tasks.spawn(drop_after(chance.u32(0..60), upload(uploader.clone(), number)));
        while tasks.len() > 20 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    tasks.join_all().await;
    transport.calm_down();
    assert!(unstuck("a new upload", upload(uploader, DROPS)).await, "a new upload fails");
    let mut sent: HashMap<String, u32> = HashMap::new();
    for (body, times) in transport.effects() {
        let name = body.split("filename=\"").nth(1).and_then(|rest| rest.split('"').next());
        // Requests for a signature name no file.
        if let Some(name) = name {
            *sent.entry(name.to_owned()).or_default() += times;
        }
    }
    assert!(sent.len() > 100, "only {} files were sent", sent.len());
    let doubled: Vec<_> = sent.into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(doubled.is_empty(), "sent more than once: {doubled:?}");
    transport.assert_hooks_are_paired();
}
