//! Settings that are wrong: the relay does not start, names the setting, and shows no secret and no address that may hold one.

use std::process::Stdio;

use crate::support::Scratch;

/// What is within every secret here, in the file and in the environment.
const HIDDEN: &str = "S3CRETS3CRET";

/// Starts a relay with a file and variables; gives what it says when it has ended, which it must.
fn refused(scratch: &Scratch, file: &str, variables: &[(&str, &str)]) -> String {
    std::fs::write(scratch.0.join("relay.toml"), file).unwrap();
    let mut command = scratch.command(&["run"]);
    for (name, value) in variables {
        command.env(name, value);
        if let Some(name) = name.strip_suffix("_FILE") {
            command.env_remove(name);
        } else {
            command.env_remove(format!("{name}_FILE"));
        }
    }
    let output = command.current_dir(&scratch.0).stderr(Stdio::piped()).stdout(Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success(), "{file} {variables:?}: {said}");
    said
}

fn file(setting: &str, value: &str) -> String {
    let value = format!("{value:?}");
    let (mut top, mut e4cars, mut forward, mut ownli) = (String::new(), String::new(), String::new(), String::new());
    let (mut url, mut base_url) =
        ("url = \"http://127.0.0.1:9/\"\n".to_owned(), "base_url = \"http://127.0.0.1:9/\"\n".to_owned());
    match setting.split_once('.') {
        Some(("forward", "url")) => url = format!("url = {value}\n"),
        Some(("forward", name)) => forward = format!("{name} = {value}\n"),
        Some(("ownli", "base_url")) => base_url = format!("base_url = {value}\n"),
        Some(("ownli", name)) => ownli = format!("{name} = {value}\n"),
        Some((_, name)) => e4cars = format!("{name} = {value}\n"),
        None => top = format!("{setting} = {value}\n"),
    }
    let listen = if top.starts_with("listen") { "" } else { "listen = \"127.0.0.1:0\"\n" };
    let admin = if top.starts_with("admin") { "" } else { "admin = \"127.0.0.1:0\"\n" };
    format!(
        "{listen}{admin}{top}[e4cars]\n{e4cars}[forward]\n{url}{forward}[ownli]\n{base_url}declarations = \".\"\n{ownli}"
    )
}

#[test]
fn an_address_that_cannot_be_used_is_named_and_not_shown() {
    let scratch = Scratch::new("addresses");
    let bad = [
        format!("http://usr:{HIDDEN}@[::bad/in?token={HIDDEN}"),
        format!("http://usr:{HIDDEN}@host:port/?token={HIDDEN}"),
        format!("http:/{HIDDEN}@ho st/"),
        format!("ftp://usr:{HIDDEN}@host/?token={HIDDEN}"),
        format!("//usr:{HIDDEN}@host/"),
        format!("usr:{HIDDEN}@host/"),
        format!("{HIDDEN}\n"),
        format!("htt p://{HIDDEN}"),
    ];
    for value in &bad {
        for (setting, variable) in [
            ("forward.url", "RELAY_FORWARD_URL"),
            ("ownli.base_url", "RELAY_OWNLI_BASE_URL"),
            ("listen", "RELAY_LISTEN"),
            ("admin", "RELAY_ADMIN"),
        ] {
            let said = refused(&scratch, &file(setting, value), &[]);
            assert!(!said.contains(HIDDEN), "{setting} {value}: {said}");
            assert!(
                said.contains("relay.toml: line") || said.contains(&format!("{setting}: ")),
                "{setting} {value}: {said}"
            );
            let said = refused(&scratch, &file("e4cars.path", "/e4cars"), &[(variable, value)]);
            assert!(!said.contains(HIDDEN), "{variable} {value}: {said}");
            assert!(said.contains(variable) || said.contains(&format!("{setting}: ")), "{variable} {value}: {said}");
        }
    }
}

#[test]
fn a_database_that_cannot_be_used_is_not_shown() {
    let scratch = Scratch::new("databases");
    for value in [
        format!("postgresql://relay:{HIDDEN}@[::bad/db"),
        format!("postgresql://relay:{HIDDEN}@host:port/db"),
        format!("postgresql://relay:{HIDDEN}%@host/db"),
        format!("postgresql://relay@host/db?password={HIDDEN}&nothing=1"),
        format!("postgresql://relay:{HIDDEN}?@host/db"),
        format!("postgres:/relay:{HIDDEN}@host/db"),
        format!("PostgreSQL://relay:{HIDDEN}@host/db"),
        format!("mysql://relay:{HIDDEN}@host/db"),
        format!("host=127.0.0.1 user=relay password={HIDDEN}"),
        format!("postgresql://relay:{HIDDEN}@127.0.0.1:9/db"),
    ] {
        let said = refused(&scratch, &file("database", &value), &[]);
        assert!(!said.contains(HIDDEN) && said.contains("database"), "{value}: {said}");
        let said = refused(&scratch, &file("e4cars.path", "/e4cars"), &[("RELAY_DATABASE", &value)]);
        assert!(!said.contains(HIDDEN) && said.contains("database"), "{value}: {said}");
    }
}

#[test]
fn a_secret_that_cannot_be_used_is_named_and_not_shown() {
    let scratch = Scratch::new("secrets");
    let good = file("e4cars.path", "/e4cars");
    let with_afosto = format!("{good}[afosto]\n");
    for name in [
        "RELAY_E4CARS_KEY",
        "RELAY_AFOSTO_SECRET",
        "RELAY_SIGNING_SECRET",
        "RELAY_OWNLI_PARTNER_ID",
        "RELAY_OWNLI_CLIENT_ID",
        "RELAY_OWNLI_CLIENT_SECRET",
        "RELAY_DATABASE_PASSWORD",
        "RELAY_PAGE_PASSWORD",
    ] {
        for value in [format!("{HIDDEN}\nx"), format!("x\r{HIDDEN}"), format!("x\u{85}{HIDDEN}"), " \t\n".to_owned()] {
            let said = refused(&scratch, &with_afosto, &[(name, &value)]);
            assert!(!said.contains(HIDDEN) && said.contains(name), "{name} {value:?}: {said}");
        }
        // The secret in the place of the file that holds it.
        let in_a_file = format!("{name}_FILE");
        let said = refused(&scratch, &with_afosto, &[(&in_a_file, HIDDEN)]);
        assert!(!said.contains(HIDDEN) && said.contains(&in_a_file), "{said}");
    }
    for value in [format!("whsec_{HIDDEN}!"), format!("whsec_{HIDDEN}")] {
        let said = refused(&scratch, &good, &[("RELAY_SIGNING_SECRET", &value)]);
        assert!(!said.contains(HIDDEN) && said.contains("signing secret"), "{said}");
    }
    let said = refused(&scratch, &good, &[("RELAY_PAGE_PASSWORD", &HIDDEN[..11])]);
    assert!(!said.contains(&HIDDEN[..11]) && said.contains("RELAY_PAGE_PASSWORD"), "{said}");
}

#[test]
fn a_secret_in_the_file_is_refused_with_its_name_alone() {
    let scratch = Scratch::new("in-the-file");
    let good = file("e4cars.path", "/e4cars");
    for (text, expected) in [
        (format!("key = \"{HIDDEN}\"\n{good}"), "line 1: unknown field `key`"),
        (format!("{good}[afosto]\nsecret = \"{HIDDEN}\"\n"), "unknown field `secret`"),
        (format!("{good}client_secret = \"{HIDDEN}\"\n"), "unknown field `client_secret`"),
        (format!("afosto = \"{HIDDEN}\"\n{good}"), "line 1: invalid type: string, expected struct Afosto"),
        (format!("max_bytes = \"{HIDDEN}\"\n{good}"), "line 1: invalid type: string, expected u64"),
        (format!("afosto = [\"{HIDDEN}\"\n{good}"), "line "),
        (format!("afosto = {{ path = \"/a\", secret = \"{HIDDEN}\" }}\n{good}"), "line 1"),
        (format!("database = \"{HIDDEN}\n{good}"), "line 1"),
        (format!("database = {HIDDEN}\n{good}"), "line 1"),
    ] {
        let said = refused(&scratch, &text, &[]);
        assert!(!said.contains(HIDDEN) && said.contains(expected) && said.contains("relay.toml"), "{text}: {said}");
    }
}
