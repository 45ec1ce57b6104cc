//! How what came of the calls is told to programs and people.

use std::collections::BTreeSet;

use tests::conformance::Checked;
use tests::conformance::report::{junit, markdown};

fn check(what: &str, wrong: &[&str]) -> Checked {
    let wrong = wrong.iter().map(|why| (*why).to_owned()).collect();
    Checked { operation: "GetOrder".to_owned(), what: what.to_owned(), left_out: BTreeSet::new(), wrong }
}

#[test]
fn what_failed_is_told_whatever_it_says() {
    let checks = [check("GET /a", &[]), check("GET /b", &["<x> & \"y\" | z\n\u{1}", "more"])];
    let xml = junit("afosto", &checks);
    assert!(xml.contains(r#"<testsuite name="conformance afosto" tests="2" failures="1">"#), "{xml}");
    assert!(xml.contains(r#"<testcase classname="afosto.GetOrder" name="GET /a"/>"#), "{xml}");
    assert!(xml.contains("<failure message=\"&lt;x&gt; &amp; &quot;y&quot; | z \u{fffd}; more\"/>"), "{xml}");
    let page = markdown("afosto", &checks);
    assert!(page.contains("1 passed, 1 failed"), "{page}");
    assert!(page.contains("| GET /b | \\<x\\> & \"y\" \\| z \u{1}; more |"), "{page}");
    assert_eq!(page.lines().filter(|line| line.starts_with('|')).count(), 3);
    assert!(!markdown("afosto", &checks[..1]).contains('|'));
}
