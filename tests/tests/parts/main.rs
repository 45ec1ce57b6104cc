//! Parts of the programs that test, one by one. They are here and not beside what they test, so that all of it is compiled
//! once: for tests within the library, the calls of every operation would be compiled again.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod conformance;
mod coverage;
mod fault_matrix;
mod in_parallel;
mod mutations_documents;
mod mutations_rules;
mod report;
