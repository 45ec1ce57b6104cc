//! Runs the programs and counts.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::command::{cargo, metadata, output};

/// The program that is measured.
pub(super) struct Bench {
    program: PathBuf,
}

impl Bench {
    /// Builds it, unless that has been done.
    pub(super) fn build() -> Result<Self, String> {
        if Command::new("valgrind").arg("--version").output().is_err() {
            return Err("valgrind is not installed: `apt-get install valgrind` does so on Debian".to_owned());
        }
        output(cargo().args(["build", "-q", "--release", "--locked", "-p", "bench"]))?;
        let metadata = metadata()?;
        let target = metadata["target_directory"].as_str().ok_or("cargo names no target folder")?;
        Ok(Self { program: PathBuf::from(target).join("release/bench") })
    }

    /// Thousands of instructions that one repetition takes.
    pub(super) fn instructions(&self, arguments: &[&str], times: (u32, u32)) -> Result<f64, String> {
        let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
        Ok(self.counted(&tool, "Collected : ", arguments, times)? / 1000.0)
    }

    /// Allocations of one repetition.
    pub(super) fn allocations(&self, arguments: &[&str], times: (u32, u32)) -> Result<f64, String> {
        let tool = ["--tool=memcheck", "--leak-check=no", "--undef-value-errors=no"];
        self.counted(&tool, "total heap usage: ", arguments, times)
    }

    /// What valgrind counts for one repetition: twice, so that what starting takes is subtracted.
    fn counted(&self, tool: &[&str], word: &str, arguments: &[&str], (few, many): (u32, u32)) -> Result<f64, String> {
        let run = |times: u32| {
            let mut command = Command::new("valgrind");
            command.args(tool).arg(&self.program).args(arguments).arg(times.to_string());
            let (_, said) = output(&mut command)?;
            let count = said.split(word).nth(1).and_then(|rest| rest.split_whitespace().next());
            let count = count.and_then(|count| count.replace(',', "").parse::<f64>().ok());
            count.ok_or_else(|| format!("valgrind says no count:\n{said}"))
        };
        Ok((run(many)? - run(few)?) / f64::from(many - few))
    }

    /// Repetitions a second: the most of several tries.
    pub(super) fn rate(&self, arguments: &[&str], (few, many): (u32, u32)) -> Result<f64, String> {
        let seconds = |times: u32| {
            let mut least = f64::INFINITY;
            for _ in 0..5 {
                let started = Instant::now();
                output(Command::new(&self.program).args(arguments).arg(times.to_string()))?;
                least = least.min(started.elapsed().as_secs_f64());
            }
            Ok::<_, String>(least)
        };
        Ok(f64::from(many - few) / (seconds(many)? - seconds(few)?))
    }

    /// The number that it prints, while it has the first core to itself.
    pub(super) fn printed(&self, arguments: &[&str]) -> Result<f64, String> {
        let (printed, _) = output(on_core("0", &self.program).args(arguments))?;
        printed.trim().parse().map_err(|_| format!("{printed:?} is no number"))
    }
}

/// The program, bound to a core where the system can do that: where client and server take each other's core, the same program makes
/// half of the calls in one run that it makes in the next.
fn on_core(core: &str, program: &Path) -> Command {
    if Command::new("taskset").args(["-c", core, "true"]).status().is_ok_and(|status| status.success()) {
        let mut command = Command::new("taskset");
        command.args(["-c", core]).arg(program);
        return command;
    }
    Command::new(program)
}

/// The server that calls are made of, in a process of its own; ended with this.
pub(super) struct Server {
    process: Child,
    address: String,
}

impl Server {
    pub(super) fn start(bench: &Bench) -> Result<Self, String> {
        let started = on_core("1", &bench.program).arg("serve").stdout(Stdio::piped()).spawn();
        let mut process = started.map_err(|error| format!("the server cannot be run: {error}"))?;
        let mut address = String::new();
        if let Some(printed) = process.stdout.take() {
            let read = BufReader::new(printed).read_line(&mut address);
            read.map_err(|error| format!("the server says no address: {error}"))?;
        }
        Ok(Self { process, address: address.trim().to_owned() })
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
