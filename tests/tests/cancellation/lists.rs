//! Lists whose next item is waited for again and again, and lists that are dropped.

use afosto_client::{AfostoClient, Credentials};
use futures_util::stream::{BoxStream, StreamExt};
use orange_travel_client::{Environment, OrangeTravelClient, TransactionFilter};
use pivot_core::testing::ManualClock;

use crate::drops::{DROPS, chance, drop_after, unstuck};
use crate::wandering::{Wandering, json};

const ITEMS: usize = 23;
const PAGE: usize = 5;

fn page(from: usize) -> String {
    let items: Vec<String> = (from..ITEMS.min(from + PAGE)).map(|id| format!(r#"{{"id": "{id}"}}"#)).collect();
    format!("[{}]", items.join(","))
}

/// Orange's lists, by offset; Afosto's, by a cursor.
fn vendors(request: &http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> {
    let query = request.uri().query().unwrap_or_default();
    if let Some(offset) = query.split('&').find_map(|part| part.strip_prefix("offset=")) {
        return json(page(offset.parse().unwrap()));
    }
    let from: usize = request.headers().get("x-page").map_or(0, |page| page.to_str().unwrap().parse().unwrap());
    let mut response = json(page(from));
    if from + PAGE < ITEMS {
        response.headers_mut().insert("x-page", (from + PAGE).into());
    }
    response
}

fn afosto(transport: &Wandering) -> AfostoClient {
    let (transport, clock) = (transport.clone(), ManualClock::new());
    AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t0ken"))
        .configure(move |core| transport.configured(core).clock(clock.clone()))
        .build()
        .unwrap()
}

fn orange(transport: &Wandering) -> OrangeTravelClient {
    let (transport, clock) = (transport.clone(), ManualClock::new());
    OrangeTravelClient::builder(Environment::Sandbox, orange_travel_client::Credentials::bearer("t0ken"))
        .configure(move |core| transport.configured(core).clock(clock.clone()))
        .build()
        .unwrap()
}

/// Every list there is, its items as texts.
fn lists<'a>(
    afosto: &'a AfostoClient,
    orange: &'a OrangeTravelClient,
) -> Vec<(&'static str, BoxStream<'a, Option<String>>)> {
    let orders = || afosto.odr().list_orders();
    let of_order = |order: Result<afosto_client::odr::Order, _>| order.ok().and_then(|order| order.id);
    let transactions = orange.transactions(TransactionFilter::default()).page_size(PAGE as u64).items();
    vec![
        ("by cursor", orders().items().map(of_order).boxed()),
        ("by cursor, ahead", orders().prefetch().items().map(of_order).boxed()),
        ("by offset", transactions.map(|item| item.ok().map(|item| item.id.as_str().to_owned())).boxed()),
    ]
}

#[tokio::test]
async fn no_item_is_doubled_or_lost_however_often_waiting_for_it_is_given_up() {
    let mut chance = chance("lists");
    let transport = Wandering::new(chance.u64(..), vendors);
    transport.calm_down();
    let (afosto, orange) = (afosto(&transport), orange(&transport));
    let expected: Vec<String> = (0..ITEMS).map(|id| id.to_string()).collect();
    let mut drops = 0;
    while drops < DROPS {
        for (name, mut list) in lists(&afosto, &orange) {
            let mut items = Vec::new();
            let all = async {
                loop {
                    match drop_after(chance.u32(1..8), list.next()).await {
                        None => drops += 1,
                        Some(Some(item)) => items.push(item.expect("no request fails")),
                        Some(None) => break,
                    }
                }
            };
            unstuck(name, all).await;
            assert_eq!(items, expected, "{name}");
        }
    }
    transport.assert_hooks_are_paired();
}

#[tokio::test]
async fn a_list_that_is_dropped_leaves_nothing_under_way() {
    let mut chance = chance("dropped lists");
    let transport = Wandering::new(chance.u64(..), vendors);
    let (afosto, orange) = (afosto(&transport), orange(&transport));
    for _ in 0..DROPS / 3 {
        for (_, list) in lists(&afosto, &orange) {
            drop_after(chance.u32(0..80), list.collect::<Vec<_>>()).await;
        }
    }
    transport.calm_down();
    for (name, list) in lists(&afosto, &orange) {
        assert_eq!(unstuck(name, list.count()).await, ITEMS, "{name}");
    }
    transport.assert_hooks_are_paired();
}
