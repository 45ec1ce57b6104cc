//! The relay on PostgreSQL: several on one database, a database that goes away, TLS, and a password that is shown nowhere.

use std::collections::BTreeMap;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

use crate::server::{ROLE, Server};
use crate::support::{Relay, Scratch};
use crate::{Passed, endpoint};

/// The vehicle, the number and the attempt of what was passed on.
fn shown((number, attempt, headers): Passed) -> (String, u32, String) {
    (number, attempt, headers["relay-source"].to_str().unwrap().to_owned())
}

#[tokio::test]
async fn relays_on_one_database_pass_each_event_on_once_and_those_of_a_vehicle_in_order() {
    let Some(server) = Server::start() else { return };
    let (url, mut passed) = endpoint().await;
    let scratches = ["first", "second"].map(|name| Scratch::new(&format!("postgres-{name}")));
    for scratch in &scratches {
        scratch.configure_on(&server.url(), &url, "");
    }
    let relays = scratches.each_ref().map(Scratch::start);
    // Each event by either relay, and some by both; event 2 is never answered at the first attempt, so it is left out.
    for number in 10..50 {
        let (one, other) = (&relays[number as usize % 2], &relays[(number as usize + 1) % 2]);
        let vin = format!("VF{}", number % 3);
        assert_eq!(one.event_of(&vin, number).await, 200);
        if number % 5 == 0 {
            assert_eq!(other.event_of(&vin, number).await, 200);
        }
    }
    let mut by_vehicle: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for _ in 10..50 {
        let (number, attempt, source) = shown(passed.recv().await.unwrap());
        assert_eq!((attempt, source.as_str()), (1, "e4cars"));
        let number: u32 = number.parse().unwrap();
        by_vehicle.entry(number % 3).or_default().push(number);
    }
    for (vehicle, numbers) in by_vehicle {
        let expected: Vec<_> = (10..50).filter(|number| number % 3 == vehicle).collect();
        assert_eq!(numbers, expected, "VF{vehicle}");
    }
    while relays[0].admin("/metrics").await.1.contains("inbox_events{state=\"in_progress\"} 1") {}
    assert_eq!(scratches[1].operate(&["export", "done"]).lines().count(), 40);
    assert!(scratches[0].operate(&["show", &scratches[0].ids()[0]]).contains("\"state\": \"done\""));
    assert!(scratches[0].operate(&["check"]).contains("pg_amcheck"));
    assert!(passed.try_recv().is_err(), "nothing is passed on twice");
}

#[tokio::test]
async fn a_database_that_is_away_is_told_and_nothing_acknowledged_is_lost() {
    let Some(server) = Server::start() else { return };
    let (url, mut passed) = endpoint().await;
    let scratch = Scratch::new("postgres-away");
    scratch.configure_on(&server.url(), &url, "");
    let relay = scratch.start();
    assert_eq!(relay.event(11).await, 200);
    assert_eq!(passed.recv().await.unwrap().0, "11");
    server.crash();
    let refused = relay.deliver("/e4cars", &[("x-api-key", "k3y")], r#"{"outgoing_event": {}}"#).await;
    assert_eq!((refused.status().as_u16(), refused.headers()["retry-after"].to_str().unwrap()), (503, "10"));
    let text = not_ready(&relay).await;
    assert!(text.contains("cannot be reached") && text.contains("start the database"), "{text}");
    assert_eq!(relay.admin("/healthz").await.0, 200, "a restart would not help");
    // Another one does not start, and says why.
    let output = scratch.command(&["run"]).stderr(std::process::Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("start the database"), "{said}");
    server.up();
    while relay.event(12).await != 200 {}
    assert_eq!(passed.recv().await.unwrap().0, "12");
    while relay.admin("/readyz").await.0 != 200 {}
}

/// What `/readyz` says when the relay is not ready: an answer stands for a second.
async fn not_ready(relay: &Relay) -> String {
    loop {
        let (status, text) = relay.admin("/readyz").await;
        if status != 200 {
            assert_eq!(status, 503);
            return text;
        }
    }
}

fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

#[tokio::test]
async fn a_server_elsewhere_is_reached_by_tls_alone_and_only_if_it_is_the_right_one() {
    let (known, unknown) = (authority(), authority());
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["db.test".to_owned()]).unwrap().signed_by(&key, &known).unwrap();
    let Some(server) = Server::start_with_tls(&certificate.pem(), &key.serialize_pem()) else { return };
    let scratch = Scratch::new("postgres-tls");
    let (known_file, unknown_file) = (scratch.0.join("known.pem"), scratch.0.join("unknown.pem"));
    std::fs::write(&known_file, known.pem()).unwrap();
    std::fs::write(&unknown_file, unknown.pem()).unwrap();
    let (role, password) = ROLE;
    let password_file = scratch.0.join("password");
    std::fs::write(&password_file, format!("{password}\n")).unwrap();
    let place = |host: &str, more: &str| {
        format!("postgresql://{role}@{host}:{}/postgres?hostaddr=127.0.0.1{more}", server.port())
    };
    let configured = |place: &str, ca_file: &std::path::Path| {
        scratch.configure_on(place, "http://127.0.0.1:9/", "");
        let file = scratch.0.join("relay.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, format!("{text}[postgres]\nschema = \"elsewhere\"\nca_file = {ca_file:?}\n")).unwrap();
        let mut command = scratch.command(&["run"]);
        command.env("RELAY_DATABASE_PASSWORD_FILE", &password_file);
        command
    };
    // Where it is, whom it trusts, with which password, and what it then says.
    for (place, ca_file, right_password, says) in [
        (place("db.test", ""), &unknown_file, true, "certificate"),
        (place("other.test", ""), &known_file, true, "certificate"),
        (place("db.test", "&sslmode=disable"), &known_file, true, "no encryption"),
        (place("db.test", ""), &known_file, false, "password"),
        (place("db.test", ""), &scratch.0.join("nowhere.pem"), true, "nowhere.pem"),
        (place("db.test", ""), &password_file, true, "no certificate"),
    ] {
        let mut command = configured(&place, ca_file);
        if !right_password {
            command.env_remove("RELAY_DATABASE_PASSWORD_FILE").env("RELAY_DATABASE_PASSWORD", "wr0ng");
        }
        let output = command.stderr(std::process::Stdio::piped()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(says), "{place} {ca_file:?}: {said}");
        assert!(!said.contains(password) && !said.contains("wr0ng"), "{said}");
    }
    let relay = Relay::start(configured(&place("db.test", "&sslmode=verify-full"), &known_file));
    assert_eq!(relay.event(11).await, 200);
    assert_eq!(relay.admin("/readyz").await.0, 200);
    let connections = "SELECT count(*) FILTER (WHERE ssl), count(*) FILTER (WHERE NOT ssl) FROM pg_stat_ssl
                       JOIN pg_stat_activity USING (pid) WHERE application_name = 'pivot-inbox'";
    let counts = server.sql(connections);
    assert!(!counts.starts_with("0|") && counts.ends_with("|0"), "{counts}");
    assert_eq!(server.sql("SELECT count(*) FROM elsewhere.events"), "1");

    // The whole address may come from a file of its own, with the password in it.
    let address = scratch.0.join("address");
    let whole = place("db.test", "").replace("relay@", "relay:pa55%20w%40rd%2F%25@");
    std::fs::write(&address, &whole).unwrap();
    let mut command = configured("relay.sqlite3", &known_file);
    command.env_remove("RELAY_DATABASE_PASSWORD_FILE").env("RELAY_DATABASE_FILE", &address);
    let second = Relay::start(command);
    assert_eq!(second.event(12).await, 200);
    assert_eq!(server.sql("SELECT count(*) FROM elsewhere.events"), "2");
    assert!(!scratch.logged().contains(password));
    let output = configured(&whole, &known_file).stderr(std::process::Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("RELAY_DATABASE_PASSWORD") && !said.contains("pa55"), "{said}");
}
