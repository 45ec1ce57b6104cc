//! A recording in a file while it is made.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use super::cassette::{Cassette, line};
use super::entry::{Entry, Settings, Tape};
use super::secrets::Cleaner;
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
    settings: Settings,
    tape: Tape,
    /// What is written to. `None` before the first attempt, and after something went wrong.
    open: Option<(File, Cleaner)>,
    /// The requests whose secrets are known.
    known: usize,
    is_written: Vec<bool>,
    is_closed: bool,
    on_error: Option<OnWriteError>,
    /// Whether the file could not be written, and that has been told.
    has_failed: bool,
}

impl Journal {
    pub(crate) fn open(
        path: &Path,
        settings: Settings,
        tape: Tape,
        on_error: Option<OnWriteError>,
    ) -> io::Result<Self> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        files::check(path).map_err(named)?;
        let path = files::behind_links(path).map_err(named)?;
        let is_closed = files::is_no_file(&path);
        let (open, is_written) = (None, Vec::new());
        let (known, has_failed) = (0, false);
        let file = JournalFile { path, settings, tape, open, known, is_written, is_closed, on_error, has_failed };
        let file = Arc::new(Mutex::new(file));
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
        let written = self.append().and_then(|is_done| if is_done { Ok(()) } else { self.rewrite() });
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

    /// Adds what has ended. `false` where that is not enough: there is no file, or what it has holds a secret that was not
    /// known.
    fn append(&mut self) -> io::Result<bool> {
        let Some((file, cleaner)) = &mut self.open else { return Ok(false) };
        let entries = crate::lock(&self.tape);
        self.is_written.resize(entries.len(), false);
        let is_new = |(position, entry): &(usize, &Entry)| entry.is_over && !self.is_written[*position];
        let mut new: Vec<(usize, Entry)> =
            entries.iter().enumerate().filter(is_new).map(|(position, entry)| (position, entry.clone())).collect();
        let mut begun = entries[self.known..].to_vec();
        self.known = entries.len();
        drop(entries);
        let all = begun.iter_mut().chain(new.iter_mut().map(|(_, entry)| entry));
        if cleaner.learn(all) {
            return Ok(false);
        }
        let mut lines = String::new();
        for (_, entry) in &mut new {
            entry.edit(cleaner);
            lines.push_str(&line(&entry.interaction));
        }
        cleaner.forget();
        file.write_all(lines.as_bytes())?;
        new.iter().for_each(|(position, _)| self.is_written[*position] = true);
        Ok(true)
    }

    /// Writes all that has ended, in the place of what is there.
    fn rewrite(&mut self) -> io::Result<()> {
        self.open = None;
        let mut entries = crate::lock(&self.tape).clone();
        self.known = entries.len();
        // Also the secrets of requests that are under way.
        let mut cleaner = self.settings.cleaner(&mut entries);
        self.is_written = entries.iter().map(|entry| entry.is_over).collect();
        let mut lines = Cassette::head();
        for entry in entries.iter_mut().filter(|entry| entry.is_over) {
            entry.edit(&mut cleaner);
            lines.push_str(&line(&entry.interaction));
        }
        cleaner.forget();
        files::replace(&self.path, lines.as_bytes())?;
        self.open = Some((File::options().append(true).open(&self.path)?, cleaner));
        Ok(())
    }
}
