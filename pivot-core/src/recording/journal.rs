//! A recording in a file while it is made.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use super::entry::{Entry, Settings, Tape};
use super::lines::Lines;
use crate::files;

/// Writes attempts as they end, in a thread of its own, which ends with the last of those who hold this.
#[derive(Clone)]
pub(crate) struct Journal {
    file: Arc<Mutex<JournalFile>>,
    wake: mpsc::Sender<oneshot::Sender<()>>,
}

/// Whoever is told that the file cannot be written.
pub(crate) type OnWriteError = Arc<dyn Fn(&io::Error) + Send + Sync>;

/// Waits until what has ended is written.
pub(crate) struct Written(Option<oneshot::Receiver<()>>);

struct JournalFile {
    path: PathBuf,
    tape: Tape,
    /// What the file is to hold.
    lines: Lines,
    /// What is written to. `None` before the first attempt, and after something went wrong.
    open: Option<File>,
    /// The requests whose secrets are known.
    known: usize,
    /// Which attempts have a line.
    has_line: Vec<bool>,
    is_closed: bool,
    on_error: Option<OnWriteError>,
    /// Whether the file could not be written, and that has been told.
    has_failed: bool,
}

impl Journal {
    pub(crate) fn open(
        path: &Path,
        settings: &Settings,
        tape: Tape,
        on_error: Option<OnWriteError>,
    ) -> io::Result<Self> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        files::check(path).map_err(named)?;
        let path = files::behind_links(path).map_err(named)?;
        let is_closed = files::is_no_file(&path);
        let file = Arc::new(Mutex::new(JournalFile {
            path,
            tape,
            lines: Lines::new(settings),
            open: None,
            known: 0,
            has_line: Vec::new(),
            is_closed,
            on_error,
            has_failed: false,
        }));
        let (wake, woken) = mpsc::channel::<oneshot::Sender<()>>();
        let thread = std::thread::Builder::new().name("recording".to_owned());
        thread.spawn({
            let file = Arc::clone(&file);
            move || {
                while let Ok(first) = woken.recv() {
                    // Who has ended in the meantime is written together.
                    let all: Vec<_> = std::iter::once(first).chain(woken.try_iter()).collect();
                    crate::lock(&file).catch_up();
                    // Whoever does not wait any more need not be told.
                    for waiting in all {
                        let _ = waiting.send(());
                    }
                }
            }
        })?;
        Ok(Self { file, wake })
    }

    pub(crate) fn close(&self) {
        let mut file = crate::lock(&self.file);
        file.is_closed = true;
        file.open = None;
    }
}

impl Written {
    pub(crate) fn at_once() -> Self {
        Self(None)
    }

    /// Asks for what has ended to be written.
    pub(crate) fn by(journal: Option<&Journal>) -> Self {
        Self(journal.and_then(|journal| {
            let (done, written) = oneshot::channel();
            journal.wake.send(done).is_ok().then_some(written)
        }))
    }
}

impl Future for Written {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match &mut self.0 {
            Some(written) => Pin::new(written).poll(context).map(|_| ()),
            None => Poll::Ready(()),
        }
    }
}

impl JournalFile {
    /// Writes what has ended and is not there.
    fn catch_up(&mut self) {
        if self.is_closed {
            return;
        }
        let written = self.write();
        let had_failed = std::mem::replace(&mut self.has_failed, written.is_err());
        let Err(problem) = written else { return };
        self.open = None;
        if had_failed {
            return;
        }
        tracing::warn!(file = %self.path.display(), %problem, "the recording could not be written");
        if let Some(tell) = &self.on_error {
            tell(&io::Error::new(problem.kind(), format!("{}: {problem}", self.path.display())));
        }
    }

    fn write(&mut self) -> io::Result<()> {
        let entries = crate::lock(&self.tape);
        self.has_line.resize(entries.len(), false);
        let is_new = |(position, entry): &(usize, &Entry)| entry.is_over && !self.has_line[*position];
        let over: Vec<(usize, Entry)> =
            entries.iter().enumerate().filter(is_new).map(|(position, entry)| (position, entry.clone())).collect();
        // Also the secrets of requests that are under way.
        let begun = entries[self.known..].iter().filter(|entry| !entry.is_over).cloned().collect();
        self.known = entries.len();
        drop(entries);
        over.iter().for_each(|(position, _)| self.has_line[*position] = true);
        let added = self.lines.add(begun, over, |position| crate::lock(&self.tape)[position].clone());
        match self.open.take().filter(|_| !added.is_changed) {
            Some(mut file) => {
                file.write_all(added.lines.as_bytes())?;
                self.open = Some(file);
            }
            None => {
                files::replace(&self.path, self.lines.all().as_bytes())?;
                self.open = Some(File::options().append(true).open(&self.path)?);
            }
        }
        Ok(())
    }
}
