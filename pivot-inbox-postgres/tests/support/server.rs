//! A PostgreSQL server of the tests' own.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)] // each test uses a part of it, and may fail loudly

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// If it is `required`, a machine without PostgreSQL fails the tests instead of skipping them.
const REQUIRED: &str = "INBOX_POSTGRES";

/// A server with a database of its own in a temporary directory, which it is reached in. It ends when this is dropped.
pub struct Server {
    directory: PathBuf,
    programs: PathBuf,
}

impl Server {
    /// Starts one. `None` where PostgreSQL is not installed, which is said on standard error, past the test's capture.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            let required = std::env::var(REQUIRED).is_ok_and(|text| text == "required");
            assert!(!required, "PostgreSQL's initdb and pg_ctl are not installed, and {REQUIRED} is set to required");
            let test = std::thread::current();
            let line = format!(
                "SKIPPED {}: PostgreSQL's initdb and pg_ctl are not installed (Debian's package postgresql)\n",
                test.name().unwrap_or("a test")
            );
            // Not by `eprintln!`, which is captured.
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return None;
        };
        let name = format!("pivot-pg-{}-{:x}", std::process::id(), fastrand::u64(..));
        let server = Self { directory: std::env::temp_dir().join(name), programs };
        std::fs::create_dir_all(&server.directory).unwrap();
        if is_root() {
            // The server refuses to run as root.
            run(Command::new("chown").arg("postgres").arg(&server.directory));
        }
        run(server.program("initdb").args(["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C"]).args([
            "--username=postgres",
            "--pgdata",
            server.data().to_str().unwrap(),
        ]));
        // Processes are killed here, never the machine, so what the system holds in memory is as good as on a disk.
        let settings = "\nlisten_addresses = ''\nfsync = off\nmax_connections = 100\nshared_buffers = 32MB\n";
        let mut file = std::fs::OpenOptions::new().append(true).open(server.data().join("postgresql.conf")).unwrap();
        writeln!(file, "{settings}unix_socket_directories = '{}'", server.directory.display()).unwrap();
        server.up();
        Some(server)
    }

    fn data(&self) -> PathBuf {
        self.directory.join("data")
    }

    /// One of PostgreSQL's programs, as the user whose the server is.
    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command.current_dir(&self.directory);
        command
    }

    fn control(&self, arguments: &[&str]) -> Command {
        let mut command = self.program("pg_ctl");
        command.arg("--pgdata").arg(self.data()).arg("--silent").args(arguments);
        command
    }

    /// Lets it serve.
    pub fn up(&self) {
        let log = self.directory.join("log");
        run(self.control(&["--wait", "--timeout=120", "start", "--log"]).arg(log));
    }

    /// Ends it at once, as a crash does: what is under way is undone when it is up again.
    pub fn crash(&self) {
        run(&mut self.control(&["--wait", "--mode=immediate", "stop"]));
    }

    /// How it is reached.
    pub fn address(&self) -> String {
        format!("host={} user=postgres dbname=postgres", self.directory.display())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be down, or never have been up.
        let _ = self.control(&["--wait", "--mode=immediate", "stop"]).stderr(Stdio::null()).status();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

fn run(command: &mut Command) {
    // The server that is started holds what its starter had, so nothing may wait for it to be closed.
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
    assert!(status.as_ref().is_ok_and(|status| status.success()), "{command:?}: {status:?}");
}

fn is_root() -> bool {
    // The owner of a file that this process has made.
    #[cfg(unix)]
    return std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0;
    #[cfg(not(unix))]
    return false;
}

/// Where PostgreSQL's programs are: in the path, or where Debian has them, the latest version first.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort_by_key(|place| version(place));
    places.extend(versions.into_iter().rev());
    let found = places.into_iter().find(|place| place.join("initdb").exists() && place.join("pg_ctl").exists())?;
    // The real place: the programs look for each other beside themselves.
    let program = std::fs::canonicalize(found.join("initdb")).unwrap();
    program.parent().map(Path::to_owned)
}

fn version(place: &Path) -> Option<u32> {
    place.parent()?.file_name()?.to_str()?.parse().ok()
}
