//! The tour as a person runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::process::{Command, Output};

use serde_json::Value;
use vendor_mocks::e4cars::E4CarsMock;

fn tour(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tour"));
    for name in ["E4CARS_BASE_URL", "E4CARS_TOKEN", "E4CARS_ACCOUNT"] {
        command.env_remove(name);
    }
    command.args(arguments).envs(environment.iter().copied()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn data(name: &str) -> String {
    format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn it_walks_through_all_vendors() {
    let output = tour(&[], &[]);
    let shown = text(&output.stdout);
    assert!(output.status.success(), "{shown} {}", text(&output.stderr));
    for expected in [
        "dry_run=true",
        "200 OK",
        "transport_available",
        "NMN291NZXHRZ91MSK",
        "handled once",
        "POST /api/photo/upload",
        "POST /api/rewards/grant",
        "POST /cnt/files/upload/signature-",
        "PATCH /travel-b2b-sandbox/v1/distributors/offers/",
        "smdp.example.com",
        "13.2 Gb",
    ] {
        assert!(shown.contains(expected), "{expected} in\n{shown}");
    }
    assert!(!shown.contains(vendor_mocks::e4cars::TOKEN));
}

#[test]
fn its_json_is_whole() {
    let output = tour(&["--json", &data("vehicle_declaration.json")], &[]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let [e4cars, ownli, afosto, orange] = report["chapters"].as_array().unwrap().as_slice() else { panic!("{report}") };
    assert_eq!(e4cars["steps"].as_array().unwrap().len(), 3);
    assert_eq!(e4cars["exhibits"]["event"]["outgoing_event"]["event"]["result_code"], "DONE");
    assert_eq!(orange["exhibits"]["qr_code"].as_str().unwrap().lines().count(), 19);
    let outcomes: Vec<&str> =
        ownli["steps"].as_array().unwrap().iter().filter_map(|step| step["outcome"].as_str()).collect();
    assert_eq!(outcomes[3], "vehicle-1 was there already");
    assert_eq!(outcomes[5..7], ["checkin-1, Pending", "confirmed"]);
    assert_eq!(
        outcomes[7..],
        ["reward-2 granted", "reward-2 was there already", "on their way", "15.0 dollars", "done"]
    );
    assert_eq!(afosto["steps"][5]["outcome"], "100 %");
    assert!([e4cars, ownli, afosto, orange].iter().all(|chapter| chapter["failure"] == Value::Null));
}

#[test]
fn five_mistakes_are_five_lines_and_nothing_is_sent() {
    let output = tour(&[&data("five_mistakes.json")], &[]);
    assert_eq!(output.status.code(), Some(1));
    let problems = text(&output.stderr);
    for path in [
        "issuing_date: ",
        "vehicle_account.vin: ",
        "vehicle_account.incoming_vehicle.make: ",
        "vehicle_account.incoming_vehicle.shape: ",
        "vehicle_account.incoming_seller.country_code: ",
    ] {
        assert!(problems.contains(path), "{path} in\n{problems}");
    }
    assert_eq!(problems.lines().filter(|line| line.starts_with("  - ")).count(), 5, "{problems}");
    assert!(!text(&output.stdout).contains("POST"));
}

#[test]
fn bad_input_is_told_as_what_it_is() {
    let readme = format!("{}/../README.md", env!("CARGO_MANIFEST_DIR"));
    for (arguments, status, expected) in [
        (&["no/such/file.json"][..], 1, "cannot be read"),
        (&[readme.as_str()], 1, "not JSON"),
        (&["--jason"], 2, "invalid option '--jason'"),
        (&["a.json", "b.json"], 2, "b.json"),
        (&["--live"], 2, "E4CARS_BASE_URL, E4CARS_TOKEN, E4CARS_ACCOUNT"),
    ] {
        let output = tour(arguments, &[]);
        let problem = text(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{problem}");
        assert!(problem.contains(expected), "{expected} in\n{problem}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn live_it_talks_to_the_address_it_is_given_and_shows_no_token() {
    let mock = E4CarsMock::builder().token("t0p-s3cret").account("X").start().await.unwrap();
    let (base_url, file) = (mock.url(), data("vehicle_declaration.json"));
    let environment = [("E4CARS_BASE_URL", base_url.as_str()), ("E4CARS_TOKEN", "t0p-s3cret"), ("E4CARS_ACCOUNT", "X")];
    for (arguments, declared) in [(&["--live"][..], 0), (&["--live", &file], 1)] {
        let output = tour(arguments, &environment);
        let shown = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success() && shown.contains("/api/v1/4pl/X/"), "{shown}");
        assert!(!shown.contains("t0p-s3cret"), "{shown}");
        assert_eq!(mock.declarations().len(), declared, "without a file it only dry-runs");
    }
}
