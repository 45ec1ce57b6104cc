//! How to point a client at each vendor.

use serde_json::{Value, json};

use super::sessions_api::prefix;
use crate::journal::Received;
use crate::{afosto, e4cars, orange, ownli};

/// For programs and for the page: base URLs, credentials, and a line for the shell each, as whoever asks has reached the server.
pub(super) fn directions(request: &Received, session: Option<u64>, token: &str) -> Value {
    let url = format!("http://{}{}", request.header("host"), prefix(session));
    let orange_base = format!("{url}/orange{}", orange::BASE_PATH);
    let bearer = |path: &str| format!("curl -H 'authorization: Bearer {}' '{path}'", quoted(token));
    let flow = format!("{url}/e4cars/api/v1/4pl/{}/incoming-flows/orders/MOS_IN_VEHICLE_ACCOUNT", e4cars::ACCOUNT);
    json!({
        "afosto": {
            "base_url": format!("{url}/afosto"), "token_url": format!("{url}/afosto/iam/oauth/authorize"), "token": token,
            "client_id": afosto::CLIENT_ID, "client_secret": afosto::CLIENT_SECRET,
            "curl": bearer(&format!("{url}/afosto/odr/orders")),
        },
        "e4cars": {
            "base_url": format!("{url}/e4cars"), "token": token, "account": e4cars::ACCOUNT,
            "curl": format!(
                "curl -H 'content-type: application/json' -d '[{{\"vin\": \"WVWZZZ3CZWE000001\"}}]' '{flow}?dry_run=true&token={}'", quoted(&in_a_query(token))
            ),
        },
        "orange": {
            "base_url": orange_base, "token_url": format!("{url}/orange/oauth/v3/token"), "token": token,
            "client_id": orange::CLIENT_ID, "client_secret": orange::CLIENT_SECRET,
            "curl": bearer(&format!("{orange_base}/distributors/offers")),
        },
        "ownli": {
            "base_url": format!("{url}/ownli"), "token_url": format!("{url}/ownli/api/auth/token"), "token": token,
            "partner_id": ownli::PARTNER_ID, "client_id": ownli::CLIENT_ID, "client_secret": ownli::CLIENT_SECRET,
            "curl": bearer(&format!("{url}/ownli/api/users")),
        },
    })
}

/// A text between single quotes of a shell.
fn quoted(text: &str) -> String {
    text.replace('\'', r"'\''")
}

fn in_a_query(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The same for people.
pub(super) fn as_text(url: &str, token: &str) -> String {
    let (afosto, orange, ownli) = (afosto_credentials(), orange_credentials(), ownli_credentials());
    let account = e4cars::ACCOUNT;
    format!(
        "\
The vendors are at {url}, and what they are asked is shown there. The fixed token {token} is good for all of them.

E4Cars   base URL  {url}/e4cars
         token     {token}   account {account}
         E4CarsClient::builder(\"{url}/e4cars\", \"{token}\").account(\"{account}\")

Afosto   base URL  {url}/afosto
         client    {afosto}
         AfostoClient::builder(\"{url}/afosto\", Credentials::bearer(\"{token}\"))

Ownli    base URL  {url}/ownli
         keys      {ownli}
         OwnliClient::builder(\"{url}/ownli\", Credentials::bearer(\"{token}\"))

Orange   base URL  {url}/orange/travel-b2b-sandbox/v1
         token URL {url}/orange/oauth/v3/token
         client    {orange}
         OrangeTravelClient::builder(
             Environment::Other {{
                 base_url: \"{url}/orange/travel-b2b-sandbox/v1\".into(),
                 token_url: \"{url}/orange/oauth/v3/token\".into(),
             }},
             Credentials::bearer(\"{token}\"),
         )

For programs   GET    {url}/_mock/requests    what was asked and answered, secrets masked
               DELETE {url}/_mock/requests    forgets it (-H 'content-type: application/json' for all but GET)
               POST   {url}/_mock/faults      {{\"vendor\": \"orange\", \"fault\": \"reset_after\"}}
               POST   {url}/_mock/events      sends an event to the seed's subscription
               POST   {url}/_mock/reviews     {{\"checkin\": \"checkin-1\", \"status\": \"OnHold\"}}
               GET    {url}/_mock/deliveries  how events were answered
               POST   {url}/_mock/clock       {{\"advance\": \"PT1H\"}}
               POST   {url}/_mock/sessions    {{}}: another world of all four, below a prefix of its own
"
    )
}

fn afosto_credentials() -> String {
    format!("{}, secret {}", afosto::CLIENT_ID, afosto::CLIENT_SECRET)
}

fn orange_credentials() -> String {
    format!("{}, secret {}", orange::CLIENT_ID, orange::CLIENT_SECRET)
}

fn ownli_credentials() -> String {
    use crate::ownli::{CLIENT_ID, CLIENT_SECRET, PARTNER_ID};

    format!("partner {PARTNER_ID}, client {CLIENT_ID}, secret {CLIENT_SECRET}")
}
