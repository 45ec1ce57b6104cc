//! The receiving side: secrets of deliveries are in no answer and no log.

use e4cars_client::webhook::Authenticator;
use pivot_core::testing::ManualClock;

use super::listener::{heard, listen};
use super::spellings::{all, assert_none, for_header};

#[tokio::test]
async fn webhooks_show_neither_their_secret_nor_what_was_given_in_its_place() {
    listen();
    let _ = ManualClock::new();
    let mut random = fastrand::Rng::with_seed(tests::seed());
    let (token, secret, wrong) = (for_header(&mut random), for_header(&mut random), for_header(&mut random));
    let authenticator = Authenticator::bearer(token.as_str());
    let mut shown = format!("{authenticator:?}");
    let e4cars = e4cars_client::webhook::receiver(authenticator, |_| async { Ok(()) }).build();
    let afosto = afosto_client::webhook::receiver(secret.as_str(), |_| async { Ok(()) }).build();
    shown += &format!("{e4cars:?} {afosto:?}");
    let router = e4cars_client::webhook::router("/e4cars", e4cars);
    let address = tests::serve(router.merge(afosto_client::webhook::router("/afosto", afosto))).await.unwrap();
    for (path, name, value) in [
        ("e4cars", "authorization", format!("Bearer {wrong}")),
        ("e4cars", "authorization", format!("Bearer {token}")),
        ("afosto", "x-afosto-hmac-sha256", wrong.clone()),
        ("afosto", "x-afosto-hmac-sha256", secret.clone()),
    ] {
        for body in [format!(r#"{{"event": "{wrong}", "token": "{secret}""#), token.clone(), String::new()] {
            let request = tests::http().post(format!("http://{address}/{path}")).header(name, &value).body(body);
            let answer = request.send().await.unwrap();
            assert!(!answer.status().is_success());
            shown += &format!("{:?} {}", answer.headers().clone(), answer.text().await.unwrap());
        }
    }
    let secrets = [token, secret, wrong];
    assert_none(&shown, &secrets, "a webhook");
    let own: String = heard().iter().filter(|heard| heard.is_own()).map(|heard| heard.text.to_lowercase()).collect();
    for secret in &secrets {
        assert!(all(secret).iter().all(|spelling| !own.contains(spelling)), "a log holds {secret:?}");
    }
}
