//! What the program that serves the mocks grants to nobody: no web page of somebody else's reads or changes anything, and
//! nobody fills its memory.

use std::sync::LazyLock;

use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use vendor_mocks::serve::{Options, Serving, SessionOptions, TOKEN, start};

async fn served(change: impl FnOnce(&mut Options)) -> Serving {
    let mut options = Options::default();
    options.port = 0;
    change(&mut options);
    start(options).await.unwrap()
}

/// One client for all tests: it keeps no connection, which would belong to the runtime of another test.
fn http() -> reqwest::Client {
    static HTTP: LazyLock<reqwest::Client> =
        LazyLock::new(|| reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap());
    HTTP.clone()
}

/// A request as the program of its own user sends it.
fn right(serving: &Serving, method: &str, path: &str) -> RequestBuilder {
    let request = http().request(method.parse::<Method>().unwrap(), format!("{}{path}", serving.url()));
    match method {
        "GET" | "HEAD" => request,
        _ => request.header("content-type", "application/json").body(r#"{"vendor": "ownli", "fault": "not_json"}"#),
    }
}

async fn json_of(answer: Response) -> Value {
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

/// What is there to read or to change: the page and every path below `/_mock`, also such as are not there.
const ROUTES: [(&str, &str); 36] = [
    ("GET", "/"),
    ("GET", "/favicon.ico"),
    ("GET", "/_mock"),
    ("GET", "/_mock/health"),
    ("GET", "/_mock/ready"),
    ("GET", "/_mock/requests"),
    ("GET", "/_mock/faults"),
    ("GET", "/_mock/deliveries"),
    ("GET", "/_mock/coverage"),
    ("GET", "/_mock/openapi/orange.json"),
    ("GET", "/_mock/nothing"),
    ("HEAD", "/"),
    ("POST", "/_mock/faults"),
    ("POST", "/_mock/events"),
    ("POST", "/_mock/reviews"),
    ("POST", "/_mock/nothing"),
    ("DELETE", "/_mock/requests"),
    ("DELETE", "/_mock/faults"),
    ("DELETE", "/_mock/coverage"),
    ("PUT", "/"),
    ("GET", "/_mock/clock"),
    ("POST", "/_mock/clock"),
    ("GET", "/_mock/settings"),
    ("POST", "/_mock/settings"),
    ("GET", "/_mock/vendors"),
    ("POST", "/_mock/reset"),
    ("POST", "/_mock/snapshot"),
    ("POST", "/_mock/restore"),
    ("GET", "/_mock/sessions"),
    ("POST", "/_mock/sessions"),
    ("DELETE", "/_mock/sessions/1"),
    ("POST", "/_mock/sessions/1/reset"),
    ("GET", "/_s/1/"),
    ("GET", "/_s/1/_mock/requests"),
    ("POST", "/_s/1/_mock/faults"),
    ("DELETE", "/_s/1/_mock/requests"),
];

/// What waits and what is known, and how many sessions there are: the same after a request that was refused.
async fn state(serving: &Serving) -> (Value, Value, Value, usize) {
    let mut all = Vec::new();
    for path in ["/_mock/requests", "/_mock/faults", "/_mock/coverage", "/_mock/sessions", "/_s/1/_mock/faults"] {
        all.push(json_of(right(serving, "GET", path).send().await.unwrap()).await);
    }
    let [requests, faults, coverage, sessions, in_session] = all.try_into().unwrap();
    assert_eq!(in_session, json!({"waiting": []}));
    (requests["requests"].clone(), faults, coverage, sessions["sessions"].as_array().unwrap().len())
}

#[tokio::test]
async fn no_page_of_somebody_else_reads_or_changes_anything() {
    let serving = served(|options| options.allowed_hosts = vec!["mocks.internal".to_owned()]).await;
    let _session = serving.begin_session(&SessionOptions::default()).unwrap();
    let port = serving.port();
    http().get(format!("{}/ownli/api/users", serving.url())).send().await.unwrap();
    right(&serving, "POST", "/_mock/faults").send().await.unwrap();
    let before = state(&serving).await;
    assert_eq!((before.0.as_array().unwrap().len(), &before.1["waiting"][0]["count"]), (1, &json!(1)));
    let foreign: Vec<(&str, String)> = [
        ("host", "evil.example".to_owned()),
        ("host", format!("evil.example:{port}")),
        ("host", format!("127.0.0.1.evil.example:{port}")),
        ("host", format!("localhost.evil.example:{port}")),
        ("host", format!("mocks.internal.evil:{port}")),
        ("origin", "https://evil.example".to_owned()),
        ("origin", "null".to_owned()),
        ("origin", "file://".to_owned()),
        ("origin", String::new()),
        // Another program on the same machine, under another port or name.
        ("origin", "http://127.0.0.1".to_owned()),
        ("origin", format!("http://127.0.0.1:{}", port ^ 1)),
        ("origin", format!("http://localhost:{port}")),
        ("origin", format!("http://127.0.0.1:{port}.evil.example")),
        ("origin", format!("http://127.0.0.1:{port}@evil.example")),
    ]
    .into();
    for (method, path) in ROUTES {
        for (name, value) in &foreign {
            let answer = right(&serving, method, path).header(*name, value).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{method} {path} {name}: {value}");
            assert!(!answer.headers().contains_key("access-control-allow-origin"));
        }
        for site in ["cross-site", "same-site", "x"] {
            let answer = right(&serving, method, path).header("sec-fetch-site", site).send().await.unwrap();
            // A link may lead to the page.
            let is_link = method == "GET" && !path.contains("/_mock");
            assert_eq!(answer.status() == StatusCode::FORBIDDEN, !is_link, "{method} {path} {site}");
        }
        let preflight = http().request(Method::OPTIONS, format!("{}{path}", serving.url()));
        let preflight = preflight.header("origin", "https://evil.example").send().await.unwrap();
        assert_eq!(preflight.status(), StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(state(&serving).await, before, "something was changed all the same");
    // Its own page, and its own user by any of its names, may.
    for (host, origin) in [
        (format!("127.0.0.1:{port}"), format!("http://127.0.0.1:{port}")),
        (format!("localhost:{port}"), format!("http://localhost:{port}")),
        (format!("mocks.internal:{port}"), format!("http://mocks.internal:{port}")),
    ] {
        let request = right(&serving, "POST", "/_mock/faults").header("host", &host).header("origin", &origin);
        let answer = request.header("sec-fetch-site", "same-origin").send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::NO_CONTENT, "{host}");
    }
}

#[tokio::test]
async fn what_changes_something_says_that_it_is_json_as_no_form_of_a_web_page_can() {
    let serving = served(|_| {}).await;
    let _session = serving.begin_session(&SessionOptions::default()).unwrap();
    let before = state(&serving).await;
    for (method, path) in ROUTES.into_iter().filter(|(method, _)| !matches!(*method, "GET" | "HEAD")) {
        for media_type in [
            None,
            Some("text/plain"),
            Some("text/plain;charset=UTF-8"),
            Some("application/x-www-form-urlencoded"),
            Some("multipart/form-data; boundary=application/json"),
            Some("text/plain; application/json"),
            Some("application/jsonp"),
            Some(""),
        ] {
            let url = format!("{}{path}", serving.url());
            let request = http().request(method.parse::<Method>().unwrap(), url);
            let request = media_type.into_iter().fold(request, |request, it| request.header("content-type", it));
            let answer = request.body(r#"{"vendor": "ownli", "fault": "not_json"}"#).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "{method} {path} {media_type:?}");
        }
    }
    assert_eq!(state(&serving).await, before);
}

#[tokio::test]
async fn what_a_vendor_answers_is_no_page_of_the_server() {
    let serving = served(|_| {}).await;
    let script = "<script>fetch('/_mock/requests', {method: 'DELETE'})</script>";
    let html = |path: &str, body: &str| json!({"vendor": "ownli", "path": path, "fault": "answer", "status": 200, "media_type": "text/html", "body": body});
    for path in ["/a", "/b"] {
        let order = right(&serving, "POST", "/_mock/faults").body(html(path, script).to_string());
        assert_eq!(order.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    }
    let slow = json!({"vendor": "afosto", "fault": "slow_body", "milliseconds": 0});
    right(&serving, "POST", "/_mock/faults").body(slow.to_string()).send().await.unwrap();
    for (path, is_script) in [
        ("/ownli/a", true),
        ("/ownli/b", true),
        ("/afosto/odr/orders", false),
        ("/ownli/api/users", false),
        ("/orange/<script>alert(1)</script>", false),
        ("/<script>alert(1)</script>", false),
    ] {
        let answer = http().get(format!("{}{path}", serving.url())).send().await.unwrap();
        let header = |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        let policy = header("content-security-policy").unwrap();
        // A document in a sandbox has an origin of its own and runs nothing.
        assert!(policy.starts_with("sandbox; ") && !policy.contains("allow-"), "{path}: {policy}");
        assert_eq!(answer.text().await.unwrap().contains("<script>fetch"), is_script, "{path}");
    }
    let page = right(&serving, "GET", "/").send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("script-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
}

#[tokio::test]
async fn what_is_shown_stays_text_wherever_it_came_from() {
    let serving = served(|_| {}).await;
    let script = "</pre><script>alert(1)</script><img src=x onerror=alert(2)>";
    let mut url = url::Url::parse(&format!("{}/ownli/</script><script>alert(3)</script>", serving.url())).unwrap();
    url.query_pairs_mut().append_pair(script, script);
    let request = http().post(url).header("x-script", script).header("content-type", "text/html");
    request.body(script).send().await.unwrap();
    let answer = right(&serving, "GET", "/_mock/requests").send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    let shown = json_of(answer).await["requests"][0].clone();
    assert_eq!((&shown["body"], &shown["query"]), (&json!(script), &json!([[script, script]])));
    assert!(shown["headers"].as_array().unwrap().contains(&json!(["x-script", script])));
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let serving = served(|_| {}).await;
    // Long bodies are shown as far as they are kept, without their secrets.
    let long = json!({"client_secret": "s3cret", "text": "x".repeat(1 << 20)}).to_string();
    let url = format!("{}/ownli/api/users?token={TOKEN}", serving.url());
    http().post(&url).body(long.clone()).send().await.unwrap();
    let shown = json_of(right(&serving, "GET", "/_mock/requests").send().await.unwrap()).await;
    let body = shown["requests"][0]["body"].as_str().unwrap();
    assert!(body.len() < 70_000 && body.ends_with(&format!("({} bytes in all)", long.len())), "{}", body.len());
    assert!(!body.contains("s3cret"));
    // The server's own requests are small.
    let order = right(&serving, "POST", "/_mock/faults").body(vec![b' '; (1 << 20) + 1]);
    assert_eq!(order.send().await.unwrap().status(), StatusCode::PAYLOAD_TOO_LARGE);
    let path = format!("/{}", "a".repeat(2048));
    let order = json!({"vendor": "ownli", "path": path, "fault": "not_json"}).to_string();
    let answer = right(&serving, "POST", "/_mock/faults").body(order).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    // Faults hold bodies: so many bytes of them in all.
    let order = json!({"vendor": "ownli", "fault": "answer", "body": "x".repeat(1_000_000)}).to_string();
    let mut accepted = 0;
    let refused = loop {
        let answer = right(&serving, "POST", "/_mock/faults").body(order.clone()).send().await.unwrap();
        match answer.status() {
            StatusCode::NO_CONTENT => accepted += 1,
            status => break (status, answer.text().await.unwrap()),
        }
    };
    assert_eq!((refused.0, accepted), (StatusCode::BAD_REQUEST, (32 << 20) / 1_000_000), "{}", refused.1);
    let answer = right(&serving, "DELETE", "/_mock/faults").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    let waiting = json_of(right(&serving, "GET", "/_mock/faults").send().await.unwrap()).await;
    assert_eq!(waiting, json!({"waiting": []}));
}
