//! A process of the program that is killed: the test program, started again.

use std::ffi::OsStr;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::program;

/// A running program. It is killed when it is dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    /// What it prints. Held open, since a program that cannot print ends.
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it, and tells it in a variable of the environment where its store is.
    pub(crate) fn start(name: &str, value: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "--nocapture", program::NAME]).env(name, value);
        command.stdout(Stdio::piped()).stderr(Stdio::inherit()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Waits until it listens, and says where.
    pub(crate) async fn listens(&mut self) -> String {
        while let Some(line) = self.lines.next_line().await.unwrap() {
            if let Some(address) = line.strip_prefix("listening ") {
                return address.to_owned();
            }
        }
        panic!("the program ended before it listened");
    }
}
