//! What lists are narrowed by, which of their pages are refused, and what of a list's sample is left.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

async fn open() -> (AfostoMock, Wire) {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    (mock, wire)
}

#[tokio::test]
async fn a_member_that_lacks_a_flag_counts_as_one_whose_flag_is_false() {
    for (list, flag, lacking) in [
        ("/iam/users", "is_deleted", 1),
        ("/iam/users", "is_pending_invite", 1),
        ("/iam/oauth/clients", "is_deleted", 1),
        ("/mes/domains", "is_verified", 1),
        // No field of a member: those that were deleted are not there.
        ("/cat/channels", "is_deleted", 1),
    ] {
        let (mock, wire) = open().await;
        mock.seed(list, json!({"id": "1", "name": "n"}));
        for (wanted, expected) in [("0", lacking), ("1", 0)] {
            let found = wire.get(&format!("{list}?{flag}={wanted}")).await;
            let count = found.body.as_array().map(Vec::len);
            assert_eq!((count, found.is_sample), (Some(expected), false), "{list}?{flag}={wanted}: {found:?}");
        }
    }
}

#[tokio::test]
async fn a_list_that_could_not_be_narrowed_says_so() {
    for (list, query) in [
        ("/odr/invoices", "order_id=nope"),
        ("/odr/orders", "authorization_id=nope"),
        ("/odr/transactions", "entity_id=nope"),
        ("/cnt/batches", "code=nope"),
        ("/spl/queue", "printer_id=nope"),
        ("/wms/schedules", "hop_id=nope"),
        ("/lcs/methods", "country_code=nope"),
        ("/mes/inboxes", "public=1"),
    ] {
        let (mock, wire) = open().await;
        mock.seed(list, json!({"id": "1", "secret": "s", "name": "n"}));
        let all = wire.get(list).await;
        assert_eq!((all.body.as_array().map(Vec::len), all.is_sample), (Some(1), false), "{list}: {all:?}");
        let found = wire.get(&format!("{list}?{query}")).await;
        assert!(found.is_sample || found.body == json!([]), "{list}?{query}: {found:?}");
    }
}

#[tokio::test]
async fn pages_that_are_no_numbers_from_one_are_refused() {
    let (mock, _) = open().await;
    let http = tests::http();
    for list in ["/odr/orders", "/iam/users", "/wms/claims"] {
        for (name, value, status) in [
            ("x-page", "zzz", 400),
            ("x-page", "-1", 400),
            ("x-page", "0", 400),
            ("x-page", "2", 200),
            ("x-page-size", "abc", 400),
            ("x-page-size", "0", 400),
            ("x-page-size", "1.5", 400),
            ("x-page-size", "5", 200),
        ] {
            let asked = http.get(format!("{}{list}", mock.url())).bearer_auth("t").header(name, value);
            let answered = asked.send().await.unwrap();
            assert_eq!(answered.status().as_u16(), status, "{list}, {name}: {value}");
            let body = answered.text().await.unwrap();
            assert_eq!(body.contains(name), status == 400, "{body}");
            assert!(status == 200 || !body.contains(value) || value == "0", "{body}");
        }
    }
}

#[tokio::test]
async fn a_listed_sample_that_was_deleted_stays_and_says_so() {
    for (list, key) in [("/rel/contacts", "a%20text"), ("/int/apps/integrations", "7"), ("/cnt/files", "a%20text")] {
        let (_mock, wire) = open().await;
        let path = format!("{list}/{key}");
        let shown = wire.get(list).await;
        if shown.body == json!([]) {
            assert_eq!(wire.get(&path).await.status, 404, "{path}");
            continue;
        }
        assert_eq!((shown.is_sample, wire.get(&path).await.status), (true, 200), "{path}");
        let deleted = wire.ask("DELETE", &path, &Value::Null).await;
        assert!(deleted.status < 300 && deleted.is_sample, "{path}: {deleted:?}");
        let listed = wire.get(list).await;
        assert_eq!((listed.is_sample, &listed.body), (true, &shown.body), "{path}");
    }
}
