//! What is below a member: there as long as the member is, and no longer.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::description::Operation;

use crate::afosto::{Family, description, families, first};
use crate::wire::{Answered, Wire};

/// The operations below a member of a family, and those that act on it by its key.
fn below(family: &Family) -> Vec<Operation<'static>> {
    let start = format!("{}/{{{}}}/", family.path, family.key);
    let all = description().names().filter_map(|name| description().operation(name));
    all.filter(|operation| operation.path.starts_with(&start)).collect()
}

/// A path of an operation, below this member.
fn path(family: &Family, operation: &Operation<'_>, key: &str) -> String {
    let mut given = operation.given();
    given.path.insert(family.key.to_owned(), key.to_owned());
    let filled = operation.path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(name) => given.path[name.trim_end_matches('}')].replace(' ', "%20"),
        None => segment.to_owned(),
    });
    let query: Vec<String> =
        given.query.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "%20"))).collect();
    let separator = if query.is_empty() { "" } else { "?" };
    format!("{}{separator}{}", filled.collect::<Vec<_>>().join("/"), query.join("&"))
}

async fn ask(wire: &Wire, family: &Family, operation: &Operation<'_>, key: &str) -> Answered {
    let body = operation.given().body.unwrap_or_default();
    wire.ask(operation.method, &path(family, operation, key), &body).await
}

async fn create(wire: &Wire, family: &Family, number: usize) -> String {
    let mut body = family.create.given().body.unwrap();
    if body[family.key] == "a text" {
        body[family.key] = json!(format!("key {number}"));
    }
    let made = wire.ask("POST", family.path, &body).await.body;
    let key = &first(&made)[family.key];
    key.as_str().map_or_else(|| key.to_string(), str::to_owned)
}

#[tokio::test]
async fn nothing_is_below_a_member_that_is_not_there() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let (mut without, mut with) = (0, 0);
    for (number, family) in families().iter().enumerate() {
        // A number suits paths that take numbers, too.
        let key = create(&wire, family, number).await;
        let operations = below(family);
        for operation in &operations {
            assert_eq!(ask(&wire, family, operation, "4711000").await.status, 404, "{operation:?}");
            without += 1;
            if operation.method == "GET" && operation.path.matches('{').count() == 1 {
                let answered = ask(&wire, family, operation, &key).await;
                assert!(answered.status < 300, "{operation:?} {key}: {} {}", answered.status, answered.body);
                with += 1;
            }
        }
        let Some(delete) = family.delete.filter(|delete| delete.given().body.is_none()) else { continue };
        assert!(wire.ask("DELETE", &path(family, &delete, &key), &Value::Null).await.status < 300, "{delete:?}");
        for operation in &operations {
            assert_eq!(ask(&wire, family, operation, &key).await.status, 404, "{operation:?} after {delete:?}");
        }
    }
    assert!(without > 60 && with > 20, "hardly anything is below a member: {without}, {with}");
}

#[tokio::test]
async fn what_is_made_below_a_member_is_listed_there_and_nowhere_else() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let mut lists = 0;
    for (number, family) in families().iter().enumerate() {
        let operations = below(family);
        for make in operations.iter().filter(|make| make.method == "POST" && !make.name.starts_with("Search")) {
            let is_its_list = |list: &&Operation<'_>| list.method == "GET" && list.path == make.path;
            let Some(list) = operations.iter().find(is_its_list) else { continue };
            let (Some((_, sample)), Some(body)) = (list.answer().body, make.given().body) else { continue };
            if !sample.is_array() || make.path.matches('{').count() > 1 {
                continue;
            }
            let (one, other) =
                (create(&wire, family, number * 100 + 1).await, create(&wire, family, number * 100 + 2).await);
            assert_eq!(ask(&wire, family, list, &one).await.body, json!([]), "{list:?} before anything was made");
            let made = ask(&wire, family, make, &one).await;
            assert!(made.status < 300, "{make:?}: {} {}", made.status, made.body);
            let listed = ask(&wire, family, list, &one).await;
            // It is asked with all its parameters: those that are no fields of its members narrow nothing.
            let is_wide = list.given().query.keys().any(|name| sample[0][name].is_null());
            assert_eq!(
                (listed.body.as_array().unwrap().len(), listed.is_sample),
                (1, is_wide),
                "{list:?}: {}",
                listed.body
            );
            for (name, value) in first(&body).as_object().into_iter().flatten().filter(|(_, value)| value.is_string()) {
                if sample[0][name].is_string() {
                    assert_eq!(&listed.body[0][name], value, "{list:?}: {name}");
                }
            }
            assert_eq!(ask(&wire, family, list, &other).await.body, json!([]), "{list:?} of another");
            lists += 1;
        }
    }
    assert!(lists >= 3, "hardly anything is made below a member: {lists}");
}

#[tokio::test]
async fn nothing_is_done_with_a_member_of_a_list_that_is_not_there() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let all = || description().names().filter_map(|name| description().operation(name));
    let list_of = |path: &str| all().find(|list| list.method == "GET" && list.path == path && is_list(list));
    let mut asked = 0;
    for operation in all().filter(|operation| operation.path.matches('{').count() == 1) {
        let Some((above, last)) = operation.path.rsplit_once('/') else { continue };
        let Some(list) = list_of(above).filter(|_| last.starts_with('{')) else { continue };
        let key = last.trim_matches(['{', '}']);
        let (_, sample) = list.answer().body.unwrap();
        // Of what has no key in its list, nobody can tell whether it is there; one that is made under its key is.
        let makes = operation.method == "POST" && all().all(|it| it.method != "POST" || it.path != above);
        if sample[0][key].is_null()
            || (makes && operation.given().body.is_some())
            || operation.answer().body.is_some_and(|(_, it)| it.is_array())
        {
            continue;
        }
        let path = operation.path.replace(last, "4711000");
        let query: Vec<String> = operation
            .given()
            .query
            .iter()
            .map(|(name, value)| format!("{name}={}", value.replace(' ', "%20")))
            .collect();
        let body = operation.given().body.unwrap_or_default();
        let answered = wire.ask(operation.method, &format!("{path}?{}", query.join("&")), &body).await;
        assert_eq!(answered.status, 404, "{operation:?}: {}", answered.body);
        asked += 1;
    }
    assert!(asked > 100, "hardly any operation is about a member: {asked}");
}

fn is_list(operation: &Operation<'_>) -> bool {
    operation.answer().body.is_some_and(|(_, body)| body.is_array())
}
