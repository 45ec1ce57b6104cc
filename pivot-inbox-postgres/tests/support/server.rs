//! A PostgreSQL server of the tests' own.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)] // each test uses a part of it, and may fail loudly

#[path = "missing.rs"]
mod missing;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// If it is `required`, a machine without PostgreSQL fails the tests instead of skipping them.
const REQUIRED: &str = "INBOX_POSTGRES";

/// A server with a database of its own in a temporary directory, which it is reached in. It ends when this is dropped.
pub struct Server {
    directory: PathBuf,
    programs: PathBuf,
    port: u16,
}

/// Where a role has its password, in [`Server::start_with_tls`].
pub const ROLE: (&str, &str) = ("relay", "pa55 w@rd/%");

impl Server {
    /// Starts one. `None` where PostgreSQL is not installed, which is said on standard error, past the test's capture.
    pub fn start() -> Option<Self> {
        let server = Self::prepare()?;
        server.up();
        Some(server)
    }

    /// Starts one that is reached at 127.0.0.1 as well: by [`ROLE`], with its password, by TLS alone.
    pub fn start_with_tls(certificate: &str, key: &str) -> Option<Self> {
        let mut server = Self::prepare()?;
        let free = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        server.port = free.port();
        for (name, text) in [("server.crt", certificate), ("server.key", key)] {
            server.write_own(name, text);
        }
        server.set(&format!("listen_addresses = '127.0.0.1'\nport = {}\nssl = on\n", server.port));
        server.write_own("pg_hba.conf", "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
        server.up();
        let (role, password) = ROLE;
        let sql =
            format!("CREATE ROLE {role} LOGIN PASSWORD '{password}'; GRANT CREATE ON DATABASE postgres TO {role}");
        server.sql(&sql);
        Some(server)
    }

    /// Does something in the database, as its owner.
    pub fn sql(&self, sql: &str) -> String {
        let mut command = self.program("psql");
        command.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]);
        command.arg("--host").arg(&self.directory).args(["--port", &self.port.to_string()]);
        let output = command.args(["--username=postgres", "--dbname=postgres", "--command", sql]).output().unwrap();
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// A server that is not up yet.
    fn prepare() -> Option<Self> {
        let Some(programs) = programs() else {
            missing::pass_over("PostgreSQL's initdb and pg_ctl (Debian's package postgresql) are", REQUIRED);
            return None;
        };
        let name = format!("pivot-pg-{}-{:x}", std::process::id(), fastrand::u64(..));
        let server = Self { directory: std::env::temp_dir().join(name), programs, port: 5432 };
        std::fs::create_dir_all(&server.directory).unwrap();
        if is_root() {
            // The server refuses to run as root.
            run(Command::new("chown").arg("postgres").arg(&server.directory));
        }
        server.fill();
        // Processes are killed here, never the machine, so what the system holds in memory is as good as on a disk.
        let settings = "listen_addresses = ''\nfsync = off\nmax_connections = 100\nshared_buffers = 32MB\n";
        server.set(&format!("{settings}unix_socket_directories = '{}'\n", server.directory.display()));
        Some(server)
    }

    /// Puts a fresh database into its directory. Making one takes longer than most tests, so one of each version is kept in
    /// the target folder, and copied with its owner.
    fn fill(&self) {
        const HOW: [&str; 5] = ["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username=postgres"];
        let version = Command::new(self.programs.join("initdb")).arg("--version").output().unwrap();
        let name = format!("{} {} {}", String::from_utf8_lossy(&version.stdout).trim(), HOW.join(" "), is_root());
        let name = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_");
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let copy = |from: &Path, to: &Path| run(Command::new("cp").arg("-Rp").arg(from).arg(to));
        if kept.exists() {
            return copy(&kept, &self.data());
        }
        run(self.program("initdb").args(HOW).arg("--pgdata").arg(self.data()));
        // Under a name of its own until it is whole; whoever is later than another has made the same in vain.
        let own = kept.with_extension(self.directory.file_name().unwrap());
        copy(&self.data(), &own);
        if std::fs::rename(&own, &kept).is_err() {
            std::fs::remove_dir_all(&own).unwrap();
        }
    }

    /// Adds settings; the last of each is what counts.
    fn set(&self, settings: &str) {
        let mut file = std::fs::OpenOptions::new().append(true).open(self.data().join("postgresql.conf")).unwrap();
        writeln!(file, "\n{settings}").unwrap();
    }

    /// Writes a file of the server's, which nobody else may read.
    fn write_own(&self, name: &str, text: &str) {
        let path = self.data().join(name);
        std::fs::write(&path, text).unwrap();
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&path));
        }
        run(Command::new("chmod").arg("600").arg(&path));
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
        format!("host={} port={} user=postgres dbname=postgres", self.directory.display(), self.port)
    }

    /// The same as a URL.
    pub fn url(&self) -> String {
        format!("postgresql:///postgres?host={}&port={}&user=postgres", self.directory.display(), self.port)
    }

    /// The port at 127.0.0.1 of a server that was started with TLS.
    pub fn port(&self) -> u16 {
        self.port
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
