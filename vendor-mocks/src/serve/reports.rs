//! What a run has called, and which faults nobody met: for programs, for continuous integration, for people.

use std::fmt::Write;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::admin_api::waiting;
use super::coverage::Calls;
use super::sessions::Entry;
use crate::journal::Received;
use crate::report::{table_cell, xml_text};
use crate::server::Answer;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Json,
    Junit,
    Markdown,
}

/// All operations by vendor, and the faults that no request has met.
struct Report {
    vendors: Vec<(&'static str, Vec<(String, Calls)>)>,
    /// By path, with how many wait.
    faults: Vec<(String, u64)>,
}

/// The report of a session, in the form that is asked for: by `?format=`, or else by `Accept`.
pub(super) fn coverage(request: &Received, entry: &Entry) -> Result<Answer, String> {
    let format = format(request)?;
    let waiting = waiting(&entry.session);
    let faults = waiting["waiting"].as_array().into_iter().flatten();
    let fault = |fault: &Value| {
        (fault["path"].as_str().unwrap_or("any").to_owned(), fault["count"].as_u64().unwrap_or_default())
    };
    let report = Report { vendors: entry.coverage.all(), faults: faults.map(fault).collect() };
    Ok(match format {
        Format::Json => Answer::of(StatusCode::OK, &report.json()),
        Format::Junit => Answer::new(StatusCode::OK, "application/xml; charset=utf-8", report.junit()),
        Format::Markdown => Answer::new(StatusCode::OK, "text/markdown; charset=utf-8", report.markdown()),
    })
}

fn format(request: &Received) -> Result<Format, String> {
    if let Some((other, _)) = request.query.iter().find(|(name, _)| name != "format") {
        return Err(format!("{other} is not known; there is format"));
    }
    match request.query_value("format") {
        Some("json") => return Ok(Format::Json),
        Some("junit") => return Ok(Format::Junit),
        Some("markdown") => return Ok(Format::Markdown),
        Some(_) => return Err("format is json, junit or markdown".to_owned()),
        None if !request.query.is_empty() => return Err("format stands twice".to_owned()),
        None => {}
    }
    let accepted = request.header("accept").split(',').filter_map(|range| range.split(';').next());
    let known = accepted.filter_map(|media_type| match media_type.trim() {
        "application/json" => Some(Format::Json),
        "application/xml" | "text/xml" => Some(Format::Junit),
        "text/markdown" => Some(Format::Markdown),
        _ => None,
    });
    Ok({ known }.next().unwrap_or(Format::Json))
}

impl Report {
    fn json(&self) -> Value {
        let mut told: Map<String, Value> = Map::new();
        for (vendor, operations) in &self.vendors {
            let without = |wanted: fn(&Calls) -> u64| {
                operations.iter().filter(|(_, calls)| wanted(calls) == 0).map(|(name, _)| name).collect::<Vec<_>>()
            };
            let called: Map<String, Value> = operations
                .iter()
                .filter(|(_, calls)| calls.all > 0)
                .map(|(name, calls)| (name.clone(), json!({"calls": calls.all, "successes": calls.successes})))
                .collect();
            let vendor_told = json!({
                "operations": operations.len(), "called": called, "never_called": without(|calls| calls.all),
                "never_successful": without(|calls| calls.successes),
            });
            told.insert((*vendor).to_owned(), vendor_told);
        }
        let faults = self.faults.iter().map(|(path, count)| json!({"path": path, "count": count}));
        told.insert("faults_never_met".to_owned(), faults.collect());
        Value::Object(told)
    }

    /// An operation that was called with success has passed, another was skipped; a fault that nobody met has failed, since
    /// somebody meant to try it.
    fn junit(&self) -> String {
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"coverage\">\n");
        // Writing to a text cannot fail.
        for (vendor, operations) in &self.vendors {
            let (count, skipped) = (operations.len(), operations.len() - successful(operations));
            let _ =
                writeln!(xml, "  <testsuite name=\"{vendor}\" tests=\"{count}\" failures=\"0\" skipped=\"{skipped}\">");
            for (name, calls) in operations {
                let _ = write!(xml, "    <testcase classname=\"{vendor}\" name=\"{}\"", xml_text(name));
                let _ = match (calls.all, calls.successes) {
                    (0, _) => writeln!(xml, "><skipped message=\"never called\"/></testcase>"),
                    (all, 0) => {
                        writeln!(xml, "><skipped message=\"called {all} times, never with success\"/></testcase>")
                    }
                    _ => writeln!(xml, "/>"),
                };
            }
            xml.push_str("  </testsuite>\n");
        }
        let count = self.faults.len();
        let _ = writeln!(xml, "  <testsuite name=\"faults never met\" tests=\"{count}\" failures=\"{count}\">");
        for (path, waiting) in &self.faults {
            let path = xml_text(path);
            let _ = writeln!(
                xml,
                "    <testcase classname=\"faults\" name=\"{path}\"><failure message=\"{waiting} never met\"/></testcase>"
            );
        }
        xml.push_str("  </testsuite>\n</testsuites>\n");
        xml
    }

    fn markdown(&self) -> String {
        let mut page =
            String::from("# Coverage\n\n| vendor | operations | called | with success |\n|---|---|---|---|\n");
        for (vendor, operations) in &self.vendors {
            let called = operations.iter().filter(|(_, calls)| calls.all > 0).count();
            let _ = writeln!(page, "| {vendor} | {} | {called} | {} |", operations.len(), successful(operations));
        }
        page.push_str("\n## Faults that no request has met\n\n");
        if self.faults.is_empty() {
            page.push_str("None.\n");
        } else {
            page.push_str("| path | how many |\n|---|---|\n");
        }
        for (path, waiting) in &self.faults {
            let _ = writeln!(page, "| {} | {waiting} |", table_cell(path));
        }
        for (vendor, operations) in &self.vendors {
            let names = |wanted: fn(&Calls) -> bool| {
                let found = operations.iter().filter(|(_, calls)| wanted(calls));
                found.map(|(name, _)| table_cell(name)).collect::<Vec<_>>().join(", ")
            };
            for (title, names) in [
                ("never called", names(|calls| calls.all == 0)),
                ("never with success", names(|calls| calls.all > 0 && calls.successes == 0)),
            ] {
                if !names.is_empty() {
                    let _ = write!(page, "\n## {vendor}: {title}\n\n{names}\n");
                }
            }
        }
        page
    }
}

fn successful(operations: &[(String, Calls)]) -> usize {
    operations.iter().filter(|(_, calls)| calls.successes > 0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let calls = |all, successes| Calls { all, successes };
        let operations = [("GetA", calls(2, 1)), ("GetB", calls(3, 0)), ("GetC", calls(0, 0))];
        let operations = operations.map(|(name, calls)| (name.to_owned(), calls));
        Report { vendors: vec![("orange", operations.into())], faults: vec![("/orange/<x>|*".to_owned(), 2)] }
    }

    #[test]
    fn what_was_called_is_told_in_every_form() {
        let json = report().json();
        assert_eq!(json["orange"]["never_called"], json!(["GetC"]));
        assert_eq!(json["orange"]["never_successful"], json!(["GetB", "GetC"]));
        assert_eq!(json["orange"]["called"]["GetA"], json!({"calls": 2, "successes": 1}));
        assert_eq!(json["faults_never_met"], json!([{"path": "/orange/<x>|*", "count": 2}]));

        let xml = report().junit();
        assert!(xml.contains(r#"<testsuite name="orange" tests="3" failures="0" skipped="2">"#), "{xml}");
        assert!(xml.contains(r#"<testcase classname="orange" name="GetA"/>"#), "{xml}");
        assert!(xml.contains("called 3 times, never with success") && xml.contains("never called"), "{xml}");
        assert!(xml.contains(r#"name="/orange/&lt;x&gt;|*"><failure message="2 never met"/>"#), "{xml}");
        assert_eq!((xml.matches("<testsuite ").count(), xml.matches("</testsuite>").count()), (2, 2));

        let page = report().markdown();
        for line in [
            "| orange | 3 | 2 | 1 |",
            r"| /orange/\<x\>\|* | 2 |".replace('*', r"\*").as_str(),
            "## orange: never called\n\nGetC",
            "## orange: never with success\n\nGetB",
        ] {
            assert!(page.contains(line), "{line}: {page}");
        }
        let none = Report { faults: Vec::new(), ..report() };
        assert!(none.markdown().contains("None.") && !none.junit().contains("<failure"));
    }
}
