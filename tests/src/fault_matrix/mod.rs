//! The fault matrix: every kind of call of every client meets everything that can go wrong on the way.
//!
//! Real sockets and a clock that stands still: waits end at once, and an attempt's time passes at the moment at which the
//! server falls silent. What should happen is computed by [`rules`], which know nothing of the code.
//!
//! | module | what it holds |
//! |---|---|
//! | [`rules`], [`facts`] | what must happen, from the standards and the promises, and what that depends on |
//! | [`faults`] | what goes wrong |
//! | [`calls`], [`vendor`] | what is called, and the vendors' words |
//! | [`wire`] | the servers |
//! | [`cell`] | one call under one fault |
//! | [`page`] | the matrix as Markdown |

pub mod calls;
pub mod cell;
pub mod facts;
pub mod faults;
pub mod page;
pub mod rules;
pub mod vendor;
pub mod wire;

use std::io;

use futures_util::future::join_all;
use tokio::runtime;

use crate::in_parallel::in_parallel;
use calls::Call;
use cell::{Cell, Workshop};
use facts::Often;
use faults::{Act, Fault};
use vendor::Vendor;

/// Why the matrix cannot be run.
pub type Broken = Box<dyn std::error::Error + Send + Sync>;

/// What of the matrix is run: all of it, where nothing is left out.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The only vendor.
    pub vendor: Option<Vendor>,
    /// A part of the faults' names.
    pub fault: Option<String>,
}

/// What came of it.
pub struct Report {
    /// The calls that were made.
    pub calls: Vec<Call>,
    /// The faults they met.
    pub faults: Vec<Fault>,
    /// For each fault, every call under it; `None` if that vendor does not know the fault.
    pub rows: Vec<Vec<Option<Row>>>,
}

/// A call under a fault.
#[derive(Default)]
pub struct Row {
    /// What became of it where the fault struck every request.
    pub always: Option<Cell>,
    /// And where it struck the first alone; `None` if that cannot be.
    pub once: Option<Cell>,
    /// Why it could not be run.
    pub broken: Option<String>,
}

impl Row {
    /// What is not as it should be.
    pub fn wrong(&self) -> Vec<String> {
        let cells = [("always", &self.always), ("once", &self.once)];
        let wrong = cells.into_iter().flat_map(|(often, cell)| {
            let wrong = cell.iter().flat_map(|cell| &cell.wrong);
            wrong.map(move |wrong| format!("{often}: {wrong}"))
        });
        wrong.chain(self.broken.clone()).collect()
    }
}

impl Report {
    /// Every call under every fault, with what it is called in messages.
    pub fn rows(&self) -> impl Iterator<Item = (String, &Row)> {
        self.faults.iter().zip(&self.rows).flat_map(move |(fault, rows)| {
            let rows = self.calls.iter().zip(rows);
            rows.filter_map(move |(call, row)| Some((page::title(call, fault), row.as_ref()?)))
        })
    }

    /// What is not as it should be, a line each.
    pub fn wrong(&self) -> Vec<String> {
        let lines =
            self.rows().flat_map(|(title, row)| row.wrong().into_iter().map(move |wrong| format!("{title}: {wrong}")));
        lines.collect()
    }

    /// How many cells are as they should be, and how many are not.
    pub fn count(&self) -> (usize, usize) {
        let failed = self.rows().filter(|(_, row)| !row.wrong().is_empty()).count();
        (self.rows().count() - failed, failed)
    }
}

/// Runs the matrix.
///
/// # Errors
/// Returns an error if no keys can be made or no port is to be had.
pub fn run(selection: &Selection) -> Result<Report, Broken> {
    let workshop = Workshop::new()?;
    let mut calls = calls::all();
    calls.retain(|call| selection.vendor.is_none_or(|vendor| call.vendor == vendor));
    let mut faults = faults::all();
    faults.retain(|fault| selection.fault.as_ref().is_none_or(|part| fault.name.contains(part)));
    let under = |fault: &Fault| {
        let rows = calls.iter().map(async |call| {
            let is_known = fault.only.is_none_or(|only| only == call.vendor);
            if is_known { Some(row(&workshop, call, fault).await) } else { None }
        });
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(runtime.block_on(join_all(rows)))
    };
    let rows: io::Result<Vec<_>> = in_parallel(&faults, under).into_iter().collect();
    Ok(Report { rows: rows?, calls, faults })
}

async fn row(workshop: &Workshop, call: &Call, fault: &Fault) -> Row {
    let mut row = Row::default();
    match cell::run(workshop, call, fault, Often::Always).await {
        Ok(cell) => row.always = Some(cell),
        Err(error) => row.broken = Some(format!("always: {error}")),
    }
    // A server that is not there, or not who it should be, is so every time.
    if !matches!(fault.act, Act::Refuse | Act::Certificate(_)) {
        match cell::run(workshop, call, fault, Often::Once).await {
            Ok(cell) => row.once = Some(cell),
            Err(error) => row.broken = Some(format!("once: {error}")),
        }
    }
    row
}
