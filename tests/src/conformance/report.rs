//! What was checked, for programs that show it: JUnit's XML, and a page in Markdown.

use std::fmt::Write;

use vendor_mocks::report::{table_cell, xml_text};

use super::Checked;

/// The checks of a vendor as a test suite in JUnit's form, which continuous integration shows call by call.
pub fn junit(vendor: &str, checks: &[Checked]) -> String {
    let failures = checks.iter().filter(|check| !check.wrong.is_empty()).count();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (suite, count) = (xml_text(vendor), checks.len());
    // Writing to a text cannot fail.
    let _ = writeln!(xml, "<testsuite name=\"conformance {suite}\" tests=\"{count}\" failures=\"{failures}\">");
    for check in checks {
        let (name, class) = (xml_text(&check.what), xml_text(&check.operation));
        let _ = match check.wrong.is_empty() {
            true => writeln!(xml, "  <testcase classname=\"{suite}.{class}\" name=\"{name}\"/>"),
            false => {
                let why = xml_text(&check.wrong.join("; "));
                writeln!(
                    xml,
                    "  <testcase classname=\"{suite}.{class}\" name=\"{name}\"><failure message=\"{why}\"/></testcase>"
                )
            }
        };
    }
    xml.push_str("</testsuite>\n");
    xml
}

/// The checks of a vendor as a page: the counts, and a row for each that failed.
pub fn markdown(vendor: &str, checks: &[Checked]) -> String {
    let failed: Vec<&Checked> = checks.iter().filter(|check| !check.wrong.is_empty()).collect();
    let mut page =
        format!("# Conformance of {vendor}\n\n{} passed, {} failed\n", checks.len() - failed.len(), failed.len());
    if !failed.is_empty() {
        page.push_str("\n| call | what is wrong |\n|---|---|\n");
    }
    for check in failed {
        let _ = writeln!(page, "| {} | {} |", table_cell(&check.what), table_cell(&check.wrong.join("; ")));
    }
    page
}
