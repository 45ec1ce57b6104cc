//! Which operations a run has called: counted while a server runs, or read from what it left behind.
//!
//! ```
//! use vendor_mocks::coverage::{Coverage, Format};
//!
//! let coverage = Coverage::default();
//! let log = r#"{"event": "request", "method": "GET", "path": "/ownli/api/users", "status": 200}"#;
//! let read = coverage.read(log, None)?;
//! assert_eq!((read.counted, read.passed_over), (1, 0));
//! assert!(coverage.report(Format::Markdown).contains("| ownli | "));
//! # Ok::<(), String>(())
//! ```

mod report;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use pivot_core::recording::Cassette;
use serde_json::Value;

use crate::description::{Description, NotFound};
use crate::journal::Received;
use crate::lock;
use crate::record::Vendor;
use crate::serve::vendors::{DESCRIBED, described};
pub(crate) use report::Report;

/// How often each operation was called, by vendor and `operationId`, and how often with success.
#[derive(Default)]
pub struct Coverage(Mutex<BTreeMap<(&'static str, String), Calls>>);

#[derive(Clone, Copy, Default)]
pub(crate) struct Calls {
    pub(crate) all: u64,
    /// Those that were answered 2xx.
    pub(crate) successes: u64,
}

/// Each operation of a vendor by name, with how often it was called.
pub(crate) type Operations = Vec<(String, Calls)>;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For programs.
    Json,
    /// For continuous integration.
    Junit,
    /// For people.
    Markdown,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "json" => Ok(Self::Json),
            "junit" => Ok(Self::Junit),
            "markdown" => Ok(Self::Markdown),
            _ => Err("format is json, junit or markdown".to_owned()),
        }
    }
}

/// How many requests of a file were calls of operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Those that were.
    pub counted: usize,
    /// Those that were for no operation that is known.
    pub passed_over: usize,
}

impl Coverage {
    /// Counts a request, if it is one for an operation of the vendor that its path begins with.
    pub(crate) fn count(&self, request: &Received) {
        let Some((vendor, description, path)) = described(&request.path) else { return };
        let status = request.answered.map(|status| status.as_u16());
        self.note(vendor, &description, (request.method.as_str(), path, status));
    }

    /// Whether it was a call of an operation.
    fn note(
        &self,
        vendor: &'static str,
        description: &Description,
        (method, path, status): (&str, &str, Option<u16>),
    ) -> bool {
        // Where there is nothing of its own, HEAD is answered as GET.
        let as_get = || if method == "HEAD" { description.find("GET", path) } else { Err(NotFound::Method) };
        let Ok((operation, _)) = description.find(method, path).or_else(|_| as_get()) else { return false };
        let mut calls = lock(&self.0);
        let calls = calls.entry((vendor, operation.name.to_owned())).or_default();
        calls.all += 1;
        calls.successes += u64::from(status.is_some_and(|status| (200..300).contains(&status)));
        true
    }

    /// Counts the requests of a text: a recording (the JSON of a [`Cassette`]), what `GET /_mock/requests` answered, or the lines
    /// that `serve --json` printed. Which vendor's they are, `vendor` says, or else the segment of the mocks (`/afosto`)
    /// that is somewhere in their paths.
    ///
    /// # Errors
    /// Returns an error that says what is wrong if the text is none of these.
    pub fn read(&self, text: &str, vendor: Option<Vendor>) -> Result<Read, String> {
        let mut read = Read::default();
        for (method, path, status) in requests(text)? {
            let is_counted = match vendor {
                Some(vendor) => vendor
                    .below_some_base(&path)
                    .any(|rest| self.note(vendor.name(), &vendor.description(), (&method, rest, status))),
                None => path.match_indices('/').any(|(at, _)| {
                    described(&path[at..])
                        .is_some_and(|(name, description, rest)| self.note(name, &description, (&method, rest, status)))
                }),
            };
            *if is_counted { &mut read.counted } else { &mut read.passed_over } += 1;
        }
        Ok(read)
    }

    pub(crate) fn forget(&self) {
        lock(&self.0).clear();
    }

    /// Every operation of every vendor, by name, with how often it was called.
    pub(crate) fn all(&self) -> Vec<(&'static str, Operations)> {
        let calls = lock(&self.0);
        let of = |(vendor, description): (&'static str, fn() -> Arc<Description>)| {
            let description = description();
            let found = |name: &str| calls.get(&(vendor, name.to_owned())).copied().unwrap_or_default();
            (vendor, description.names().map(|name| (name.to_owned(), found(name))).collect())
        };
        DESCRIBED.map(of).into()
    }

    /// A report of the vendors that were called, without faults: only a running server knows those.
    pub fn report(&self, format: Format) -> String {
        let mut vendors = self.all();
        vendors.retain(|(_, operations)| operations.iter().any(|(_, calls)| calls.all > 0));
        Report { vendors, faults: None }.text(format)
    }
}

impl fmt::Debug for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Coverage").field("called", &lock(&self.0).len()).finish()
    }
}

/// The method, path and status of each request.
type Requests = Vec<(String, String, Option<u16>)>;

fn requests(text: &str) -> Result<Requests, String> {
    const NONE: &str = "it is neither a recording, nor what GET /_mock/requests answers, nor lines of serve --json";
    let document = serde_json::from_str::<Value>(text).unwrap_or_default();
    if document["format"].is_string() {
        let cassette = Cassette::from_json(text).map_err(|error| error.to_string())?;
        let owned = |(method, path, status): (&str, &str, Option<u16>)| (method.to_owned(), path.to_owned(), status);
        return Ok(cassette.calls().map(owned).collect());
    }
    if let Some(requests) = document["requests"].as_array() {
        return requests.iter().map(|request| one(request).ok_or_else(|| NONE.to_owned())).collect();
    }
    let mut found = Requests::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = || if number == 1 { NONE.to_owned() } else { format!("line {number} is none of serve --json's") };
        let line = serde_json::from_str::<Value>(line).map_err(|_| wrong())?;
        match line["event"].as_str() {
            Some("request") => found.push(one(&line).ok_or_else(wrong)?),
            Some(_) => {}
            None => return Err(wrong()),
        }
    }
    Ok(found)
}

fn one(request: &Value) -> Option<(String, String, Option<u16>)> {
    let text = |name: &str| request[name].as_str().map(str::to_owned);
    let status = request["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    Some((text("method")?, text("path")?, status))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, vendor: Option<Vendor>) -> (Result<Read, String>, Value) {
        let coverage = Coverage::default();
        let read = coverage.read(text, vendor);
        (read, serde_json::from_str(&coverage.report(Format::Json)).unwrap())
    }

    const CASSETTE: &str = r#"{"format": "pivot-cassette/1", "interactions": [
        {"request": {"method": "GET", "url": "https://h/base/travel-b2b-sandbox/v1/countries"}, "response": {"status": 200}},
        {"request": {"method": "GET", "url": "https://h/base/travel-b2b-sandbox/v1/countries"}, "response": {"status": 500}},
        {"request": {"method": "GET", "url": "https://h/base/travel-b2b-sandbox/v1/currencies"},
         "failure": {"kind": "connect", "message": ""}},
        {"request": {"method": "GET", "url": "https://h/elsewhere"}, "response": {"status": 200}}]}"#;

    #[test]
    fn what_a_run_left_behind_is_counted_in_each_of_its_forms() {
        let journal = r#"{"changes": 1, "first": 1, "requests": [
            {"method": "GET", "path": "/ownli/api/users", "status": 200},
            {"method": "HEAD", "path": "/ownli/api/users", "status": null},
            {"method": "GET", "path": "/volvo/api/users", "status": 404}]}"#;
        let lines = "{\"event\": \"listening\"}\n\
            {\"event\": \"request\", \"session\": \"1\", \"method\": \"GET\", \"path\": \"/ownli/api/users\", \"status\": 200}\n\n\
            {\"event\": \"request\", \"method\": \"GET\", \"path\": \"/_s/7/ownli/api/users\", \"status\": 400}\n\
            {\"event\": \"request\", \"method\": \"BREW\", \"path\": \"/ownli/api/users\", \"status\": 405}\n";
        for text in [journal, lines] {
            let (read, report) = read(text, None);
            assert_eq!(read, Ok(Read { counted: 2, passed_over: 1 }), "{text}");
            let called = report["ownli"]["called"].as_object().unwrap();
            assert_eq!(called.values().collect::<Vec<_>>(), [&serde_json::json!({"calls": 2, "successes": 1})]);
            assert_eq!(report.as_object().unwrap().len(), 1, "who was not called, and faults, are not told of");
        }
        let (read, report) = read(CASSETTE, Some(Vendor::Orange));
        assert_eq!(read, Ok(Read { counted: 3, passed_over: 1 }));
        let called = report["orange"]["called"].as_object().unwrap();
        let mut calls: Vec<_> = called.values().map(|calls| (&calls["calls"], &calls["successes"])).collect();
        calls.sort_by_key(|(calls, _)| calls.as_u64());
        assert_eq!(calls, [(&1.into(), &0.into()), (&2.into(), &1.into())]);
    }

    #[test]
    fn what_a_path_does_not_say_is_not_guessed() {
        assert_eq!(read(CASSETTE, None).0, Ok(Read { counted: 0, passed_over: 4 }), "whose it is, nothing says");
        let mocks = CASSETTE.replace("https://h/base", "http://127.0.0.1:1/orange");
        assert_eq!(read(&mocks, None).0, Ok(Read { counted: 3, passed_over: 1 }), "the mocks' own paths do");
    }

    #[test]
    fn what_is_none_of_these_is_refused_with_a_reason() {
        for (text, why) in [
            ("{", "it is neither"),
            ("5", "it is neither"),
            ("[]", "it is neither"),
            ("{}", "it is neither"),
            (r#"{"requests": [{"method": "GET"}]}"#, "it is neither"),
            ("{\"event\": \"listening\"}\n{\"event\": \"requ", "line 2"),
            ("{\"event\": \"listening\"}\n{\"event\": \"request\"}", "line 2"),
            (r#"{"format": "pivot-cassette/2"}"#, "pivot-cassette/2"),
        ] {
            let error = read(text, None).0.unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
        assert_eq!(read("", None).0, Ok(Read::default()), "a run without a request");
        assert_eq!(read("", None).1, serde_json::json!({}));
    }
}
