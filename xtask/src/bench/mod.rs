//! What decoding, encoding, calls, webhooks and CSV cost, beside the same written by hand.
//!
//! The programs that are measured are in the crate `bench`. Instructions are counted by callgrind, allocations by
//! valgrind's memory checker; both counts are the same each time but for a trifle. What starting the program takes is
//! subtracted.

mod measure;
mod table;

use std::fmt::Write as _;
use std::io::Write as _;

use self::measure::{Bench, Server};
use self::table::{Bound, Row, Table};
use crate::build_cost::write;

const PAGE: &str = "docs/performance.md";
const HEAD: &str = include_str!("head.md");
const FOOT: &str = include_str!("foot.md");

/// A measurement of one row.
type Measure = fn(&Bench, &str) -> Result<Row, String>;

/// A table that can be asked for.
struct Plan {
    name: &'static str,
    title: &'static str,
    columns: &'static str,
    rows: &'static [&'static str],
    measure: Measure,
}

const CALLS: &[&str] = &["get_order", "page of 100", "declare", "purchase", "create"];
const DOCUMENTS: &[&str] = &[
    "order",
    "projection",
    "contact",
    "invoice",
    "shipment",
    "file",
    "declaration",
    "yard",
    "event",
    "transaction",
    "offer",
    "page",
];

const PLANS: &[Plan] = &[
    Plan {
        name: "decode",
        title: "Decoding a document, thousands of instructions",
        columns: "ours | derive, chrono | derive, texts | ours : chrono",
        rows: DOCUMENTS,
        measure: decode,
    },
    Plan {
        name: "encode",
        title: "Encoding a document, thousands of instructions",
        columns: "ours | derive, chrono | derive, texts | ours : texts",
        rows: DOCUMENTS,
        measure: encode,
    },
    Plan {
        name: "call",
        title: "A call of a server on this machine, thousands of instructions",
        columns: "ours | by hand | ours : by hand",
        rows: CALLS,
        measure: call,
    },
    Plan {
        name: "drift",
        title: "The same call with a drift report, thousands of instructions; odd answers have unknown fields",
        columns: "with | without | with : without",
        rows: &["get_order", "page of 100", "declare", "purchase", "create", "odd get_order", "odd page of 100"],
        measure: drift,
    },
    Plan {
        name: "allocations",
        title: "Allocations of a call",
        columns: "ours | by hand | ours : by hand",
        rows: CALLS,
        measure: allocations,
    },
    Plan {
        name: "throughput",
        title: "Calls a second, 64 at a time on one thread",
        columns: "ours | by hand | ours : by hand",
        rows: CALLS,
        measure: throughput,
    },
    Plan {
        name: "webhook",
        title: "Receiving an event of a webhook, against decoding it alone: thousands of instructions, and events a second",
        columns: "ours | derive, chrono | ours : chrono",
        rows: &["event", "events a second"],
        measure: webhook,
    },
    Plan {
        name: "csv",
        title: "A row of CSV, against the crate csv with serde's derive, thousands of instructions",
        columns: "ours | csv, chrono | ours : csv",
        rows: &["transaction"],
        measure: csv,
    },
    Plan {
        name: "unknown",
        title: "A thousand unknown fields, kept, against serde that skips them and copies the document, thousands of instructions",
        columns: "ours | skip and copy | ours : skip and copy",
        rows: &["offer"],
        measure: unknown,
    },
];

/// Measures and prints all tables, or the one that is named, or one row of it.
pub(crate) fn run(arguments: &[&str]) -> Result<String, String> {
    let (writes, filter): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|word| **word == "--write");
    let (name, row) = (filter.first().copied(), filter.get(1..).map(|rest| rest.join(" ")).unwrap_or_default());
    if !writes.is_empty() && !row.is_empty() {
        return Err("what is written are whole tables: leave out the row".to_owned());
    }
    let plans: Vec<&Plan> = PLANS.iter().filter(|plan| name.is_none_or(|name| plan.name == name)).collect();
    if plans.is_empty() {
        return Err(no_table(&filter.join(" ")));
    }
    let unknown = plans.iter().find(|plan| !row.is_empty() && !plan.rows.contains(&row.as_str()));
    if let Some(plan) = unknown {
        return Err(format!("{} has no such row; there are {}", plan.name, plan.rows.join(", ")));
    }
    eprintln!("building: bench, optimised; this takes some minutes");
    let bench = Bench::build()?;
    let (mut out, mut passed, mut failed) = (String::new(), 0, 0);
    for plan in plans {
        eprintln!("measuring: {}", plan.name);
        let rows = plan.rows.iter().filter(|known| row.is_empty() || **known == row);
        let rows = rows.map(|name| (plan.measure)(&bench, name)).collect::<Result<Vec<_>, _>>()?;
        let table = Table { title: plan.title, columns: plan.columns, rows };
        passed += table.count(true);
        failed += table.count(false);
        let _ = writeln!(out, "{table}");
    }
    if !writes.is_empty() {
        let page = match name {
            Some(_) => with_table(&std::fs::read_to_string(PAGE).map_err(|error| format!("{PAGE}: {error}"))?, &out)?,
            None => format!("{HEAD}\n{out}{FOOT}"),
        };
        write(PAGE.as_ref(), &page)?;
    }
    verdict(&out, passed, failed)
}

fn no_table(asked: &str) -> String {
    let names = |plans: &mut dyn Iterator<Item = &Plan>| plans.map(|plan| plan.name).collect::<Vec<_>>().join(", ");
    let with_row = names(&mut PLANS.iter().filter(|plan| plan.rows.contains(&asked)));
    if with_row.is_empty() {
        return format!("no table {asked:?}; there are {}", names(&mut PLANS.iter()));
    }
    format!("{asked:?} is a row; name its table before it: {with_row}")
}

/// Tables with how many of their rows keep to their bound; an error if any does not.
pub(crate) fn verdict(tables: &str, passed: usize, failed: usize) -> Result<String, String> {
    let said = format!("{tables}{passed} passed, {failed} failed");
    if failed == 0 {
        return Ok(said);
    }
    // The tables are what was asked for, whatever they say.
    let _ = writeln!(std::io::stdout(), "{said}");
    Err(format!("{failed} of {} rows miss their bound", passed + failed))
}

/// The page with a table in the place of the one with the same title, and with what stands around the tables as it is now.
fn with_table(page: &str, table: &str) -> Result<String, String> {
    let title = table.lines().next().unwrap_or_default();
    let begin =
        page.find(&format!("{title}\n")).ok_or_else(|| format!("the page has no table {title:?}; write all of it"))?;
    let end = page[begin..].find("\n## ").map_or(page.len(), |at| begin + at + 1);
    let around = |text: &str| text.find("\n## ").map(|at| at + 1);
    let foot = FOOT.lines().find(|line| line.starts_with("## ")).and_then(|title| page.find(&format!("\n{title}\n")));
    let (Some(tables), Some(foot)) = (around(page), foot) else {
        return Err("the page has no tables; write all of it".to_owned());
    };
    if begin < tables || foot + 1 < end {
        return Err(format!("{title:?} is not among the tables of the page; write all of it"));
    }
    Ok(format!("{HEAD}\n{}{table}{}{FOOT}", &page[tables..begin], &page[end..=foot]))
}

fn decode(bench: &Bench, name: &str) -> Result<Row, String> {
    let bound = if matches!(name, "order" | "page") { 0.65 } else { 0.8 };
    let [ours, chrono, texts] = json(bench, "decode", name)?;
    Ok(Row::new(name, &[ours, chrono, texts], ours / chrono, Bound::AtMost(bound)))
}

fn encode(bench: &Bench, name: &str) -> Result<Row, String> {
    let bound = if name == "event" { 1.2 } else { 0.9 };
    let [ours, chrono, texts] = json(bench, "encode", name)?;
    Ok(Row::new(name, &[ours, chrono, texts], ours / texts, Bound::AtMost(bound)))
}

fn json(bench: &Bench, what: &str, name: &str) -> Result<[f64; 3], String> {
    let times = if name == "page" { (1, 4) } else { (10, 110) };
    let cost = |who| bench.instructions(&[what, name, who], times);
    Ok([cost("ours")?, cost("chrono")?, cost("texts")?])
}

fn call(bench: &Bench, name: &str) -> Result<Row, String> {
    let server = Server::start(bench)?;
    let bound = if name == "declare" { 1.05 } else { 1.0 };
    let cost = |who| bench.instructions(&["call", name, who, server.address()], (20, 120));
    let (ours, hand) = (cost("ours")?, cost("hand")?);
    Ok(Row::new(name, &[ours, hand], ours / hand, Bound::AtMost(bound)))
}

fn drift(bench: &Bench, name: &str) -> Result<Row, String> {
    let server = Server::start(bench)?;
    let cost = |who| bench.instructions(&["call", name, who, server.address()], (20, 120));
    let (counted, ours) = (cost("counted")?, cost("ours")?);
    Ok(Row::new(name, &[counted, ours], counted / ours, Bound::AtMost(1.03)))
}

fn allocations(bench: &Bench, name: &str) -> Result<Row, String> {
    let server = Server::start(bench)?;
    let count = |who| bench.allocations(&["call", name, who, server.address()], (20, 120));
    let (ours, hand) = (count("ours")?, count("hand")?);
    Ok(Row::new(name, &[ours, hand], ours / hand, Bound::AtMost(1.15)))
}

fn throughput(bench: &Bench, name: &str) -> Result<Row, String> {
    let server = Server::start(bench)?;
    let calls: u32 = if name == "page of 100" { 200 } else { 5_000 };
    let rate = |who| {
        let seconds = bench.printed(&["throughput", name, who, server.address(), &calls.to_string()])?;
        Ok::<_, String>(f64::from(calls) / seconds)
    };
    // What else the machine does meets both of a turn, and each of them is first in every other.
    let mut turns = Vec::new();
    for turn in 0..TURNS {
        let first = rate(if turn % 2 == 0 { "ours" } else { "hand" })?;
        let second = rate(if turn % 2 == 0 { "hand" } else { "ours" })?;
        turns.push(if turn % 2 == 0 { [first, second] } else { [second, first] });
    }
    let of_turns = |value: fn(&[f64; 2]) -> f64| median(turns.iter().map(value).collect());
    let (ours, hand) = (of_turns(|turn| turn[0]), of_turns(|turn| turn[1]));
    Ok(Row::new(name, &[ours, hand], of_turns(|turn| turn[0] / turn[1]), Bound::AtLeast(0.95)))
}

/// How often each side makes its calls; odd, so that one turn is in the middle.
const TURNS: usize = 31;

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn webhook(bench: &Bench, name: &str) -> Result<Row, String> {
    if name == "event" {
        let cost = |who| bench.instructions(&["webhook", who], (100, 600));
        let (ours, chrono) = (cost("ours")?, cost("chrono")?);
        return Ok(Row::new(name, &[ours, chrono], ours / chrono, Bound::Shown));
    }
    let rate = |who| bench.rate(&["webhook", who], (20_000, 220_000));
    let (ours, chrono) = (rate("ours")?, rate("chrono")?);
    // Decoding alone sets no bound where so many are received.
    let bound = Bound::AtLeastOr(1.0 / 0.9, 300_000);
    Ok(Row::new(name, &[ours, chrono], ours / chrono, bound))
}

fn csv(bench: &Bench, name: &str) -> Result<Row, String> {
    let cost = |who| bench.instructions(&["csv", who], (100, 1100));
    let (ours, chrono) = (cost("ours")?, cost("chrono")?);
    Ok(Row::new(name, &[ours, chrono], ours / chrono, Bound::AtMost(1.2)))
}

fn unknown(bench: &Bench, name: &str) -> Result<Row, String> {
    let cost = |who| bench.instructions(&["unknown-fields", who], (2, 22));
    let (ours, chrono) = (cost("ours")?, cost("chrono")?);
    Ok(Row::new(name, &[ours, chrono], ours / chrono, Bound::AtMost(1.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_does_not_exist_is_refused_before_anything_is_built() {
        for (arguments, expected) in [
            (&["nosuch"][..], "no table \"nosuch\"; there are decode"),
            (&["--nosuch"], "no table \"--nosuch\""),
            (&["page of 100"], "is a row; name its table before it: call, drift"),
            (&["page", "of", "100"], "name its table before it: call"),
            (&["decode", "nosuch"], "decode has no such row; there are order"),
            (&["webhook", "events", "a"], "webhook has no such row; there are event, events a second"),
            (&["call", "get_order", "--wrong"], "call has no such row"),
            (&["--write", "csv", "transaction"], "leave out the row"),
        ] {
            let refused = run(arguments).unwrap_err();
            assert!(refused.contains(expected), "{arguments:?}: {refused}");
        }
    }

    #[test]
    fn a_row_that_misses_its_bound_is_an_error() {
        assert_eq!(verdict("table\n", 3, 0).unwrap(), "table\n3 passed, 0 failed");
        assert_eq!(verdict("", 3, 1).unwrap_err(), "1 of 4 rows miss their bound");
    }

    #[test]
    fn a_table_takes_the_place_of_its_own_on_the_page_and_what_stands_around_is_written_too() {
        let foot = FOOT.lines().next().unwrap_or_default();
        let page = format!("# Old\n\n## One\n\n1\n\n## Two\n\n2\n\n## Last\n\n3\n\n{foot}\n\nold\n");
        for (table, expected) in [
            ("## One\n\n11\n\n", "## One\n\n11\n\n## Two\n\n2\n\n## Last\n\n3\n\n"),
            ("## Two\n\n22\n\n", "## One\n\n1\n\n## Two\n\n22\n\n## Last\n\n3\n\n"),
            ("## Last\n\n33\n\n", "## One\n\n1\n\n## Two\n\n2\n\n## Last\n\n33\n\n"),
        ] {
            assert_eq!(with_table(&page, table).unwrap(), format!("{HEAD}\n{expected}{FOOT}"));
        }
        assert!(with_table(&page, "## Three\n\n3\n").unwrap_err().contains("Three"));
        assert!(with_table(&page, &format!("{foot}\n\n3\n")).is_err());
        assert!(with_table("# Empty\n", "## One\n").is_err());
    }

    #[test]
    fn the_page_has_what_stands_around_its_tables() {
        let page = std::fs::read_to_string(format!("../{PAGE}")).unwrap();
        assert!(
            page.starts_with(HEAD) && page.ends_with(FOOT),
            "{PAGE} is not what head.md and foot.md say: write a table"
        );
    }
}
