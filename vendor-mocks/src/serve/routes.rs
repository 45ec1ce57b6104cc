//! Which of its own paths the server has, by which methods they are asked, and with which parameters.

use http::{Method, StatusCode};
use serde_json::json;

use crate::journal::Received;
use crate::server::Answer;

/// A path, its methods, and the parameters of its query. A `*` stands for one segment.
type Route = (&'static str, &'static [&'static str], &'static [&'static str]);

/// The paths that every session has.
const OF_SESSIONS: [Route; 17] = [
    ("/", &["GET"], &[]),
    ("/favicon.ico", &["GET"], &[]),
    ("/_mock/health", &["GET"], &[]),
    ("/_mock/ready", &["GET"], &[]),
    ("/_mock/requests", &["GET", "DELETE"], &["since", "wait"]),
    ("/_mock/faults", &["GET", "POST", "DELETE"], &[]),
    ("/_mock/events", &["POST"], &[]),
    ("/_mock/reviews", &["POST"], &[]),
    ("/_mock/deliveries", &["GET"], &[]),
    ("/_mock/coverage", &["GET", "DELETE"], &["format"]),
    ("/_mock/vendors", &["GET"], &[]),
    ("/_mock/clock", &["GET", "POST"], &[]),
    ("/_mock/settings", &["GET", "POST"], &[]),
    ("/_mock/reset", &["POST"], &[]),
    ("/_mock/snapshot", &["POST"], &[]),
    ("/_mock/restore", &["POST"], &[]),
    ("/_mock/openapi/*", &["GET"], &[]),
];

/// Those that are there where no session is named: they begin and end there.
const OF_THE_SERVER: [Route; 2] =
    [("/_mock/sessions", &["GET", "POST"], &[]), ("/_mock/sessions/*", &["GET", "DELETE"], &[])];

/// What is answered to a request that no path is for, not by this method, or not with this query; `None` if all is well.
/// HEAD is allowed where GET is.
pub(super) fn refused(request: &Received, is_of_a_session: bool) -> Option<Answer> {
    let others = OF_THE_SERVER.iter().filter(|_| !is_of_a_session);
    let mut routes = OF_SESSIONS.iter().chain(others);
    let Some((_, methods, parameters)) = routes.find(|(path, ..)| is_at(path, &request.path)) else {
        return Some(not_here());
    };
    let method = if request.method == Method::HEAD { "GET" } else { request.method.as_str() };
    if !methods.contains(&method) {
        let allowed = if methods.contains(&"GET") { [&["HEAD"], *methods].concat() } else { methods.to_vec() };
        let message = format!("{} is asked by {}", request.path, allowed.join(", "));
        let mut answer = Answer::of(StatusCode::METHOD_NOT_ALLOWED, &json!({"message": message}));
        answer.headers.push(("allow", allowed.join(", ")));
        return Some(answer);
    }
    let known = if method == "GET" { *parameters } else { &[] };
    let unknown = request.query.iter().find(|(name, _)| !known.contains(&name.as_str()));
    let why = match unknown {
        Some((name, _)) if known.is_empty() => format!("{name} is not known; there are no parameters here"),
        Some((name, _)) => format!("{name} is not known; there is {}", known.join(", and ")),
        None => {
            let twice = |name: &&&str| request.query.iter().filter(|(found, _)| found == **name).count() > 1;
            format!("{} stands twice", known.iter().find(twice)?)
        }
    };
    Some(Answer::of(StatusCode::BAD_REQUEST, &json!({"message": why})))
}

fn is_at(route: &str, path: &str) -> bool {
    match route.strip_suffix('*') {
        Some(above) => path.strip_prefix(above).is_some_and(|rest| !rest.is_empty() && !rest.contains('/')),
        None => path == route,
    }
}

/// What is answered where nothing is.
pub(super) fn not_here() -> Answer {
    const HERE: &str = "here are GET /_mock/health, ready, requests, faults, deliveries, coverage, vendors, clock, settings, \
        sessions and openapi/{vendor}.json, POST /_mock/faults, events, reviews, clock, settings, reset, snapshot, restore and \
        sessions, and DELETE /_mock/requests, faults, coverage and sessions/{id}";
    Answer::of(StatusCode::NOT_FOUND, &json!({"message": HERE}))
}
