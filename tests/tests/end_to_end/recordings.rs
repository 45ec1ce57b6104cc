//! Every operation of every client, recorded against the mock and replayed with nobody there.

use pivot_core::recording::{Cassette, Replayer};
use tests::conformance::recorded::{record, replay};
use tests::conformance::stands::{Settings, Vendor};

async fn is_the_same(vendor: Vendor, least: usize) {
    let with_token_endpoint = vendor != Vendor::E4Cars;
    let settings =
        Settings { with_token_endpoint, token: "t0ken-of-the-conformance-run".to_owned(), ..Settings::default() };
    let (first, recorder) = record(vendor, &settings).await.unwrap();
    let json = recorder.cassette().to_json();
    let (_, again) = record(vendor, &settings).await.unwrap();
    same(&again.cassette().to_json(), &json, "recorded twice");
    assert!(!json.contains("t0ken-of-the") && !json.contains("s3cret"), "a secret is in the recording");

    let cassette = Cassette::from_json(&json).unwrap();
    assert!(cassette.len() >= least, "{vendor:?}: {}", cassette.len());
    assert_eq!(cassette.to_json(), json);
    let replayer = Replayer::new(cassette);
    let (second, again) = replay(vendor, &first, &replayer).await.unwrap();
    let told = |checks: &[tests::conformance::Checked]| checks.iter().map(ToString::to_string).collect::<Vec<_>>();
    same(&told(&second.checks).join("\n"), &told(&first.checks).join("\n"), "what the client says");
    assert!(first.checks.iter().all(|check| check.wrong.is_empty()), "{:?}", told(&first.checks));
    replayer.verify().unwrap();
    // Where a sample stands under the name of a secret as well, what a client sends of it is a secret only to those who see
    // the vendor's answers.
    if vendor == Vendor::Afosto {
        return;
    }
    // An id that the client knows in advance is another to it than the one that it is told in the place of it.
    same(&without_ids(&again.cassette().to_json()), &without_ids(&json), "recorded from the replay");
}

/// A recording with one id in the place of all.
fn without_ids(json: &str) -> String {
    const ID: &str = "00000000-0000-4000-8000-";
    let pieces = json.split(ID).enumerate();
    pieces
        .map(|(position, piece)| if position == 0 { piece.to_owned() } else { format!("{ID}{}", &piece[12..]) })
        .collect()
}

/// Whether two recordings are the same; else the first line that is not.
fn same(one: &str, other: &str, case: &str) {
    let mut lines = one.lines().zip(other.lines()).enumerate();
    let differs = lines.find(|(_, (one, other))| one != other);
    assert!(one == other, "{case}: {differs:?}");
}

#[tokio::test]
async fn afosto() {
    is_the_same(Vendor::Afosto, 545).await;
}

#[tokio::test]
async fn e4cars() {
    is_the_same(Vendor::E4Cars, 18).await;
}

#[tokio::test]
async fn orange() {
    is_the_same(Vendor::Orange, 23).await;
}

#[tokio::test]
async fn ownli() {
    is_the_same(Vendor::Ownli, 41).await;
}
