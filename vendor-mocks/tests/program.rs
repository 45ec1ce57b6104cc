//! The program on the command line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_vendor-mocks"))
}

#[test]
fn nobody_need_read_what_it_prints() {
    let mut child = program().arg("--help").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}

#[cfg(unix)]
#[test]
fn a_supervisor_ends_it_well() {
    for signal in ["TERM", "INT"] {
        let mut child = program().args(["serve", "--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let directions = output.lines().find(|line| line.as_ref().unwrap().contains("http://127.0.0.1:"));
        assert!(directions.is_some());
        let sent = Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{signal}");
    }
}
