//! What a run has called, and which faults nobody met: for programs, for continuous integration, for people.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::{Calls, Format, Operations};
use crate::report::{table_cell, xml_text};
use crate::serve::faults::{Awaited, told};

/// All operations by vendor, and the faults that nothing has met.
pub(crate) struct Report {
    pub(crate) vendors: Vec<(&'static str, Operations)>,
    /// By what they wait for, with how many wait. `None` if nobody knows them.
    pub(crate) faults: Option<Vec<(Awaited, usize)>>,
}

/// A fault in a few words.
fn in_words(awaited: &Awaited) -> String {
    match awaited {
        Awaited::Request(path) => path.clone(),
        Awaited::Event(vendor, fault) => format!("{fault} of {vendor}"),
    }
}

impl Report {
    pub(crate) fn text(&self, format: Format) -> String {
        match format {
            Format::Json => self.json().to_string(),
            Format::Junit => self.junit(),
            Format::Markdown => self.markdown(),
        }
    }

    fn json(&self) -> Value {
        let mut report: Map<String, Value> = Map::new();
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
            report.insert((*vendor).to_owned(), vendor_told);
        }
        if let Some(faults) = &self.faults {
            report.insert("faults_never_met".to_owned(), faults.iter().map(told).collect());
        }
        Value::Object(report)
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
        if let Some(faults) = &self.faults {
            let count = faults.len();
            let _ = writeln!(xml, "  <testsuite name=\"faults never met\" tests=\"{count}\" failures=\"{count}\">");
            for (awaited, waiting) in faults {
                let name = xml_text(&in_words(awaited));
                let _ = writeln!(
                    xml,
                    "    <testcase classname=\"faults\" name=\"{name}\"><failure message=\"{waiting} never met\"/></testcase>"
                );
            }
            xml.push_str("  </testsuite>\n");
        }
        xml.push_str("</testsuites>\n");
        xml
    }

    fn markdown(&self) -> String {
        let mut page =
            String::from("# Coverage\n\n| vendor | operations | called | with success |\n|---|---|---|---|\n");
        for (vendor, operations) in &self.vendors {
            let called = operations.iter().filter(|(_, calls)| calls.all > 0).count();
            let _ = writeln!(page, "| {vendor} | {} | {called} | {} |", operations.len(), successful(operations));
        }
        if let Some(faults) = &self.faults {
            page.push_str("\n## Faults that nothing has met\n\n");
            page.push_str(if faults.is_empty() { "None.\n" } else { "| path or event | how many |\n|---|---|\n" });
            for (awaited, waiting) in faults {
                let _ = writeln!(page, "| {} | {waiting} |", table_cell(&in_words(awaited)));
            }
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
        let faults =
            [(Awaited::Request("/orange/<x>|*".to_owned()), 2), (Awaited::Event("e4cars", "reorder_event"), 3)];
        Report { vendors: vec![("orange", operations.into())], faults: Some(faults.into()) }
    }

    #[test]
    fn what_was_called_is_told_in_every_form() {
        let json = report().json();
        assert_eq!(json["orange"]["never_called"], json!(["GetC"]));
        assert_eq!(json["orange"]["never_successful"], json!(["GetB", "GetC"]));
        assert_eq!(json["orange"]["called"]["GetA"], json!({"calls": 2, "successes": 1}));
        assert_eq!(
            json["faults_never_met"],
            json!([
                {"path": "/orange/<x>|*", "count": 2}, {"vendor": "e4cars", "fault": "reorder_event", "count": 3}
            ])
        );

        let xml = report().junit();
        assert!(xml.contains(r#"<testsuite name="orange" tests="3" failures="0" skipped="2">"#), "{xml}");
        assert!(xml.contains(r#"<testcase classname="orange" name="GetA"/>"#), "{xml}");
        assert!(xml.contains("called 3 times, never with success") && xml.contains("never called"), "{xml}");
        assert!(xml.contains(r#"name="/orange/&lt;x&gt;|*"><failure message="2 never met"/>"#), "{xml}");
        assert!(xml.contains(r#"name="reorder_event of e4cars"><failure message="3 never met"/>"#), "{xml}");
        assert_eq!((xml.matches("<testsuite ").count(), xml.matches("</testsuite>").count()), (2, 2));

        let page = report().markdown();
        for line in [
            "| orange | 3 | 2 | 1 |",
            r"| /orange/\<x\>\|* | 2 |".replace('*', r"\*").as_str(),
            r"| reorder\_event of e4cars | 3 |",
            "## orange: never called\n\nGetC",
            "## orange: never with success\n\nGetB",
        ] {
            assert!(page.contains(line), "{line}: {page}");
        }
        let none = Report { faults: Some(Vec::new()), ..report() };
        assert!(none.markdown().contains("None.") && !none.junit().contains("<failure"));
        let unknown = Report { faults: None, ..report() };
        assert_eq!(unknown.json()["faults_never_met"], Value::Null);
        for format in [Format::Json, Format::Junit, Format::Markdown] {
            assert!(!unknown.text(format).to_lowercase().contains("fault"), "{}", unknown.text(format));
        }
    }
}
