//! Every resource of Afosto's that is made by one operation and got by another.

use std::sync::LazyLock;

use fastrand::Rng;
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value, json};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::description::{Description, Operation};

/// A resource, by the operations that the description has for it.
pub(crate) struct Family {
    pub(crate) path: &'static str,
    /// The name of the value that a member is got by.
    pub(crate) key: &'static str,
    pub(crate) create: Operation<'static>,
    get: Operation<'static>,
    update: Option<Operation<'static>>,
    pub(crate) delete: Option<Operation<'static>>,
    list: Option<Operation<'static>>,
}

pub(crate) fn description() -> &'static Description {
    static DESCRIPTION: LazyLock<std::sync::Arc<Description>> = LazyLock::new(Description::afosto);
    &DESCRIPTION
}

/// Those that are made with a body of their own at a path without values.
pub(crate) fn families() -> Vec<Family> {
    let all = || description().names().filter_map(|name| description().operation(name));
    let at = |method: &str, path: &str| all().find(|found| found.method == method && found.path == path);
    let mut families = Vec::new();
    for create in all().filter(|found| found.method == "POST" && !found.path.contains('{')) {
        // One that only searches, and the webhooks' subscriptions, which are more than kept, are tested elsewhere.
        if create.name.starts_with("Search") || create.path.starts_with("/mes/webhooks/subscriptions") {
            continue;
        }
        let below = |found: &Operation<'static>| {
            found.path.strip_prefix(create.path)?.strip_prefix("/{")?.strip_suffix('}').filter(|key| !key.contains('/'))
        };
        let Some(get) = all().find(|found| found.method == "GET" && below(found).is_some()) else { continue };
        let key = below(&get).unwrap();
        let makes = create.answer().body.is_some_and(|(_, made)| !first(&made)[key].is_null());
        if !makes || !create.given().body.is_some_and(|body| body.is_object()) {
            continue;
        }
        families.push(Family {
            path: create.path,
            key,
            create,
            get,
            update: at("PUT", get.path),
            delete: at("DELETE", get.path),
            list: at("GET", create.path).filter(|list| list.answer().body.is_some_and(|(_, body)| body.is_array())),
        });
    }
    families
}

pub(crate) fn first(value: &Value) -> &Value {
    value.get(0).unwrap_or(value)
}

/// Whether a sample is of an object whose fields may be called anything.
fn is_free(sample: &Value) -> bool {
    sample.as_object().is_some_and(|fields| fields.contains_key("a key") || fields.contains_key("anything"))
}

/// What the model knows: each member's key with what was said of it, in the order they were made.
#[derive(Default)]
struct Model(Vec<(String, Map<String, Value>)>);

impl Model {
    fn known(&self, key: &str) -> Option<&Map<String, Value>> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, fields)| fields)
    }
}

/// One run against one mock.
struct Run<'f> {
    family: &'f Family,
    http: reqwest::Client,
    url: String,
    random: Rng,
    model: Model,
    /// Keys that are not there any more.
    gone: Vec<String>,
}

type Answered = (StatusCode, Value, reqwest::header::HeaderMap);

impl Run<'_> {
    async fn ask(&self, method: &str, path: &str, query: &[(&str, &str)], body: Option<&Value>) -> Answered {
        let mut url = url::Url::parse(&format!("{}{path}", self.url)).unwrap();
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let request = self.http.request(method.parse::<Method>().unwrap(), url).bearer_auth("t");
        let request = match body {
            Some(body) => request.header("content-type", "application/json").body(body.to_string()),
            None => request,
        };
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default();
        (status, body, headers)
    }

    /// A body that the operation takes: its texts drawn from few words, so that some are the same.
    fn body(&mut self, operation: &Operation<'_>, is_partial: bool) -> Value {
        let Some(Value::Object(mut body)) = operation.given().body else { return json!({}) };
        for (name, value) in &mut body {
            if value == "a text" {
                // A key that the client chooses is its own.
                let word = if name == self.family.key { 1_000_000 } else { 3 };
                *value = json!(format!("word {}", self.random.u32(..word)));
            } else if value.is_boolean() {
                *value = json!(self.random.bool());
            } else if is_free(value) {
                let name = format!("word {}", self.random.u32(..3));
                let values = value.as_object_mut().unwrap();
                *values = std::mem::take(values).into_iter().map(|(_, value)| (name.clone(), value)).collect();
            }
        }
        if is_partial {
            body.retain(|_, _| self.random.bool());
        }
        body.into()
    }

    /// A key that is there, one that was, or one that never was.
    fn some_key(&mut self) -> String {
        let known = self.random.choice(&self.model.0).map(|(key, _)| key.clone());
        let gone = self.random.choice(&self.gone).cloned();
        let never = "4711000".to_owned();
        match self.random.u8(..6) {
            0 => never,
            1 => gone.unwrap_or(never),
            _ => known.unwrap_or(never),
        }
    }

    fn member(&self, key: &str) -> String {
        let mut url = url::Url::parse("http://x").unwrap();
        url.path_segments_mut().unwrap().push(key);
        format!("{}{}", self.family.path, url.path())
    }

    /// Whether an answer says what was said, as far as its type has a place for it.
    fn check(&self, answer: &Value, operation: &Operation<'_>, said: &Map<String, Value>) {
        let sample = operation.answer().body.map(|(_, body)| first(&body).clone()).unwrap_or_default();
        for (name, value) in said {
            let has_place = std::mem::discriminant(&sample[name]) == std::mem::discriminant(value);
            // Of other objects and lists the types may have another part each.
            let is_whole = is_free(&sample[name]) || (!value.is_object() && !value.is_array());
            if has_place && is_whole {
                assert_eq!(&first(answer)[name], value, "{operation:?}: {name} in {answer}");
            }
        }
    }

    async fn create(&mut self) {
        let (family, body) = (self.family, self.body(&self.family.create.clone(), false));
        let (status, made, headers) = self.ask("POST", family.path, &[], Some(&body)).await;
        assert!(status.is_success(), "{:?}: {status} {made}", family.create);
        assert!(!headers.contains_key("x-mock-sample"), "{:?}: {made}", family.create);
        let key = &first(&made)[family.key];
        let key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
        assert!(self.model.known(&key).is_none() && key != "null", "{:?}: the key {key} is not new", family.create);
        let said = body.as_object().unwrap().clone();
        self.check(&made, &family.create, &said);
        self.model.0.push((key, said));
    }

    async fn get(&mut self) {
        let key = self.some_key();
        let (status, found, headers) = self.ask("GET", &self.member(&key), &[], None).await;
        match self.model.known(&key) {
            Some(said) => {
                assert!(status.is_success() && !headers.contains_key("x-mock-sample"), "{:?} {key}", self.family.get);
                self.check(&found, &self.family.get, said);
            }
            None => assert_eq!(status, StatusCode::NOT_FOUND, "{:?} {key}: {found}", self.family.get),
        }
    }

    async fn update(&mut self) {
        let Some(update) = self.family.update else { return };
        let (key, mut body) = (self.some_key(), self.body(&update, true));
        let mut answered = self.ask("PUT", &self.member(&key), &[], Some(&body)).await;
        if answered.0 == StatusCode::BAD_REQUEST {
            // It has to be whole.
            body = self.body(&update, false);
            answered = self.ask("PUT", &self.member(&key), &[], Some(&body)).await;
        }
        let Some((_, said)) = self.model.0.iter_mut().find(|(known, _)| *known == key) else {
            assert_eq!(answered.0, StatusCode::NOT_FOUND, "{update:?} {key}");
            return;
        };
        assert!(answered.0.is_success(), "{update:?} {key}: {} {}", answered.0, answered.1);
        let mut changes = body.as_object().unwrap().clone();
        changes.remove(self.family.key);
        said.extend(changes);
        let said = said.clone();
        if !answered.2.contains_key("x-mock-sample") && !answered.1.is_null() {
            self.check(&answered.1, &update, &said);
        }
    }

    async fn delete(&mut self) {
        let Some(delete) = self.family.delete.filter(|delete| delete.given().body.is_none()) else { return };
        let key = self.some_key();
        let (status, said, _) = self.ask("DELETE", &self.member(&key), &[], None).await;
        let is_known = self.model.known(&key).is_some();
        assert_eq!(
            (status.is_success(), status == StatusCode::NOT_FOUND),
            (is_known, !is_known),
            "{delete:?} {key}: {status} {said}"
        );
        self.model.0.retain(|(known, _)| *known != key);
        self.gone.push(key);
    }

    async fn list(&mut self) {
        let Some(list) = self.family.list else { return };
        let sample = list.answer().body.map(|(_, body)| first(&body).clone()).unwrap_or_default();
        // By one of its parameters that is a field of what it lists, or by none.
        let given = list.given();
        let name = self.random.choice(given.query.keys().collect::<Vec<_>>());
        let name = name.filter(|name| sample[*name].is_string() || sample[*name].is_boolean());
        let asked = name.map(|name| match sample[name].is_boolean() {
            true => (name.as_str(), json!(self.random.bool())),
            false => (name.as_str(), json!(format!("word {}", self.random.u32(..3)))),
        });
        let wire = |value: &Value| match value {
            Value::Bool(true) => "1".to_owned(),
            Value::Bool(false) => "0".to_owned(),
            other => other.as_str().unwrap().to_owned(),
        };
        let query: Vec<(&str, String)> = asked.iter().map(|(name, value)| (*name, wire(value))).collect();
        let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (status, found, _) = self.ask("GET", self.family.path, &query, None).await;
        if status == StatusCode::BAD_REQUEST {
            // The parameter has values of its own.
            return;
        }
        // A flag that nobody set is not set.
        let has = |said: &Map<String, Value>, (name, wanted): &(&str, Value)| match said.get(*name) {
            None => *wanted == json!(false),
            found => found == Some(wanted),
        };
        let expected = self.model.0.iter().filter(|(_, said)| asked.as_ref().is_none_or(|asked| has(said, asked)));
        let expected: Vec<&(String, Map<String, Value>)> = expected.take(25).collect();
        let found = found.as_array().unwrap_or_else(|| panic!("{list:?}: {status} {found}"));
        assert_eq!(found.len(), expected.len(), "{list:?} {query:?}: {found:?}");
        for (found, (_, said)) in found.iter().zip(expected) {
            self.check(found, &list, said);
        }
    }
}

#[tokio::test]
async fn every_resource_of_afosto_remembers_what_was_made_changed_and_removed() {
    let families = families();
    assert!(families.len() >= 30, "hardly any resource is found: {}", families.len());
    let with = |has: fn(&Family) -> bool| families.iter().filter(|family| has(family)).count();
    assert!(with(|family| family.delete.is_some()) >= 20 && with(|family| family.update.is_some()) >= 15);
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let http = tests::http();
    for (number, family) in (0..).zip(&families) {
        let random = Rng::with_seed(tests::seed() + number);
        let (url, http) = (mock.url(), http.clone());
        let (model, gone) = (Model::default(), Vec::new());
        let mut run = Run { family, http, url, random, model, gone };
        run.list().await;
        for _ in 0..30 {
            match run.random.u8(..10) {
                0..3 => run.create().await,
                3..5 => run.get().await,
                5..7 => run.update().await,
                7 => run.delete().await,
                _ => run.list().await,
            }
        }
    }
}
