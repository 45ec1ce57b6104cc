//! A process of the relay.

use std::ffi::OsStr;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::program::KEY;

/// A running relay. It is killed when it is dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    /// What it prints. Held open, since a program that cannot print ends.
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it, with its configuration in a variable of the environment.
    pub(crate) fn start(name: &str, value: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relay"));
        command.env(name, value).env("RELAY_E4CARS_KEY", KEY);
        command.env("RELAY_SIGNING_SECRET", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        command.stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Waits until it listens, and says where.
    pub(crate) async fn listens(&mut self) -> String {
        while let Some(line) = self.lines.next_line().await.unwrap() {
            if let Some((address, _)) = line.strip_prefix("deliveries at http://").and_then(|rest| rest.split_once(','))
            {
                return address.to_owned();
            }
        }
        panic!("the relay ended before it listened");
    }
}
