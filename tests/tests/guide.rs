//! The guide: no page is left out of it, and no link leads nowhere. Its programs are tests of the crate `examples`.
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All Markdown files of a folder and below.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if path.extension().is_some_and(|end| end == "md") {
            found.push(path);
        }
    }
    found
}

/// The text without its blocks of code.
fn outside_blocks(page: &str) -> String {
    let mut is_code = false;
    let lines = page.lines().filter(|line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_fence && !is_code
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The text without its blocks and spans of code, in which nothing is a link.
fn prose(page: &str) -> String {
    outside_blocks(page).split('`').step_by(2).collect()
}

/// Where a page's links lead: what stands between `](` and `)`.
fn links(page: &str) -> Vec<String> {
    let text = prose(page);
    let ends = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    ends.map(|(link, _)| link.to_owned()).collect()
}

/// The name by which a heading is linked to, as GitHub and mdBook make it.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn anchors(page: &str) -> BTreeSet<String> {
    let mut is_code = false;
    let headings = page.lines().filter(|line| {
        is_code ^= line.trim_start().starts_with("```");
        !is_code && line.starts_with('#')
    });
    headings.map(|line| anchor(line.trim_start_matches('#'))).collect()
}

/// What is wrong with a link on a page, if anything is.
fn problem(page: &Path, text: &str, link: &str) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (file, place) = link.split_once('#').unwrap_or((link, ""));
    let target = if file.is_empty() { page.to_owned() } else { page.parent().unwrap().join(file) };
    let broken = |why: &str| Some(format!("{}: {link} {why}", page.display()));
    if !target.exists() {
        return broken("is not there");
    }
    if place.is_empty() {
        return None;
    }
    let linked = if file.is_empty() { text.to_owned() } else { std::fs::read_to_string(&target).unwrap() };
    if anchors(&linked).contains(place) { None } else { broken("names no heading") }
}

#[test]
fn no_link_in_the_repositorys_pages_leads_nowhere() {
    let mut all = pages(&root().join("docs"));
    let with_readme = std::fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    for path in with_readme {
        all.extend((path.extension().is_some_and(|end| end == "md")).then(|| path.clone()));
        let readme = path.join("README.md");
        all.extend(readme.exists().then_some(readme));
    }
    assert!(all.len() > 100, "{} pages", all.len());
    let problems = all.iter().flat_map(|page| {
        let text = std::fs::read_to_string(page).unwrap();
        links(&text).into_iter().filter_map(|link| problem(page, &text, &link)).collect::<Vec<_>>()
    });
    let problems: Vec<String> = problems.collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_broken_link_is_found() {
    let page = root().join("docs/guide/errors.md");
    let text = "see [a](../guide/errors.md#the-pattern), [b](nowhere.md), [c](#nothing), `[d](code.md)`\n# Here\n[e](#here)\n```\n[f](x)\n```";
    let found: Vec<String> = links(text).iter().filter_map(|link| problem(&page, text, link)).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("nowhere.md") && found[1].contains("#nothing"));
}

#[test]
fn every_page_of_the_guide_is_in_its_summary_and_its_programs_are_tested() {
    let guide = root().join("docs/guide");
    let summary = std::fs::read_to_string(guide.join("SUMMARY.md")).unwrap();
    let listed: BTreeSet<String> = links(&summary).into_iter().collect();
    let there: BTreeSet<String> = pages(&guide)
        .iter()
        .map(|path| path.strip_prefix(&guide).unwrap().to_str().unwrap().replace('\\', "/"))
        .filter(|name| name != "SUMMARY.md")
        .collect();
    assert_eq!(listed, there);
    let tested = std::fs::read_to_string(root().join("examples/src/guide.rs")).unwrap();
    let untested: Vec<&String> = there.iter().filter(|name| !tested.contains(&format!("\"{name}\""))).collect();
    assert!(untested.is_empty(), "not in examples/src/guide.rs: {untested:?}");
}

/// The spans of code in a page's prose.
fn spans(page: &str) -> Vec<String> {
    outside_blocks(page).split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names that are called in a span, each with what it is called on, if that is a name.
fn calls(span: &str) -> Vec<(String, String)> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name_before = |text: &str| text[text.rfind(|c| !is_of_name(c)).map_or(0, |at| at + 1)..].to_owned();
    let called = span.match_indices('(').map(|(at, _)| {
        let name = name_before(&span[..at]);
        let before = span[..at - name.len()].strip_suffix('.').map(name_before).unwrap_or_default();
        (before, name)
    });
    called.filter(|(_, name)| name.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// What the pages say that is called, and is no part of the public API.
fn uncallable(page: &str, api: &str) -> Vec<String> {
    // Of other crates, of a trait, or of no program.
    const OTHERS: [&str; 3] = ["derive", "chr", "default"];
    let clients = [
        ("orange", "OrangeTravelClient"),
        ("afosto", "AfostoClient"),
        ("ownli", "OwnliClient"),
        ("e4cars", "E4CarsClient"),
    ];
    let mut wrong = Vec::new();
    for (on, name) in spans(page).iter().flat_map(|span| calls(span)) {
        let client = clients.iter().find(|(short, _)| *short == on).map_or("", |(_, client)| client);
        let is_there = [format!("{client}::{name}("), format!("{client}::{name}<")].iter().any(|it| api.contains(it));
        if !is_there && !OTHERS.contains(&name.as_str()) {
            wrong.push(format!("{on}.{name}("));
        }
    }
    wrong
}

#[test]
fn what_the_pages_say_that_can_be_called_can_be() {
    let mut api = String::new();
    for entry in std::fs::read_dir(root().join("docs/api")).unwrap() {
        api.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    assert_eq!(uncallable("`orange.balance()` and `orange.offers()`, `key.private_pem()`", &api).len(), 2);
    let mut all = pages(&root().join("docs/guide"));
    for entry in std::fs::read_dir(root()).unwrap() {
        let readme = entry.unwrap().path().join("README.md");
        all.extend(readme.exists().then_some(readme));
    }
    let wrong = all.iter().flat_map(|page| {
        let found = uncallable(&std::fs::read_to_string(page).unwrap(), &api);
        found.into_iter().map(move |call| format!("{}: {call}", page.display()))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
