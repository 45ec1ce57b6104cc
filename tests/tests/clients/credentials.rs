//! Secrets that cannot be meant as they are, wherever they enter.

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::OwnliClient;
use pivot_core::{Error, ErrorKind};

const URL: &str = "https://api.example";

/// Every way in which a secret or what belongs to it enters a client.
fn built_with(text: &str) -> Vec<(&'static str, Result<(), Error>)> {
    let ownli = |credentials| OwnliClient::builder(URL, credentials).build().map(drop);
    let orange = |credentials| OrangeTravelClient::builder(Environment::Sandbox, credentials).build().map(drop);
    let afosto =
        |credentials| AfostoClient::builder(afosto_client::Environment::Production, credentials).build().map(drop);
    vec![
        ("E4Cars, token", E4CarsClient::builder(URL, text).build().map(drop)),
        ("Ownli, secret in a header", ownli(ownli_client::Credentials::header_keys("p", "c", text))),
        ("Ownli, client id in a header", ownli(ownli_client::Credentials::header_keys("p", text, "s"))),
        ("Ownli, partner id in a header", ownli(ownli_client::Credentials::header_keys(text, "c", "s"))),
        ("Ownli, client secret", ownli(ownli_client::Credentials::token("p", "c", text))),
        ("Ownli, client id", ownli(ownli_client::Credentials::token("p", text, "s"))),
        ("Ownli, partner id", ownli(ownli_client::Credentials::token(text, "c", "s"))),
        ("Ownli, bearer", ownli(ownli_client::Credentials::bearer(text))),
        ("Orange, client secret", orange(orange_travel_client::Credentials::client("c", text))),
        ("Orange, client id", orange(orange_travel_client::Credentials::client(text, "s"))),
        ("Orange, bearer", orange(orange_travel_client::Credentials::bearer(text))),
        ("Afosto, client secret", afosto(afosto_client::Credentials::client("c", text))),
        ("Afosto, client id", afosto(afosto_client::Credentials::client(text, "s"))),
        ("Afosto, bearer", afosto(afosto_client::Credentials::bearer(text))),
    ]
}

/// A program with several clients must see which one could not be built.
fn says_whose_client(place: &str, error: &Error) {
    let vendor = place.split(',').next().unwrap().to_lowercase();
    assert_eq!(error.vendor(), Some(&*vendor), "{place}: {error}");
    assert!(error.to_string().starts_with(&format!("{vendor} client: ")), "{place}: {error}");
}

#[test]
fn an_address_that_cannot_be_meant_is_refused_with_the_vendor_that_it_was_given_to() {
    let orange = Environment::Other { base_url: "here".to_owned(), token_url: "there".to_owned() };
    let afosto = afosto_client::Environment::Other { base_url: "here".to_owned() };
    for (place, built) in [
        ("E4Cars", E4CarsClient::builder("here", "t").build().map(drop)),
        ("Ownli", OwnliClient::builder("here", ownli_client::Credentials::bearer("t")).build().map(drop)),
        (
            "Orange",
            OrangeTravelClient::builder(orange, orange_travel_client::Credentials::client("c", "s")).build().map(drop),
        ),
        ("Afosto", AfostoClient::builder(afosto, afosto_client::Credentials::bearer("t")).build().map(drop)),
    ] {
        let error = built.expect_err(place);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{place}: {error}");
        says_whose_client(place, &error);
    }
}

#[test]
fn a_secret_that_cannot_be_meant_is_refused_when_a_client_is_built_with_it() {
    for text in ["", " ", "s3cret\n", "s3cret\r\n", " s3cret", "s3cret\t", "s3c\nret", "s3c\0ret", "\u{feff}s3cret"] {
        for (place, built) in built_with(text) {
            let error = built.err().unwrap_or_else(|| panic!("{place} takes {text:?}"));
            assert_eq!(error.kind(), ErrorKind::Configuration, "{place}: {error}");
            assert!(!format!("{error} {error:?}").contains("s3c"), "{place}: {error}");
            says_whose_client(place, &error);
        }
    }
    for (place, built) in built_with("s3cret-K3y_/+=") {
        built.unwrap_or_else(|error| panic!("{place}: {error}"));
    }
}
