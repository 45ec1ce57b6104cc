//! A recording in a file while it is made.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use super::entry::{Entry, Settings, Tape};
use super::lines::{Added, Beside, Lines, Prepared};
use crate::files;

/// How often a large attempt is looked through beside others before they wait for it.
const MOST_ROUNDS: usize = 3;

/// Writes attempts as they end, in a thread of its own, and large ones in another, so that no others wait for them. Both end with
/// the last of those who hold this.
#[derive(Clone)]
pub(crate) struct Journal {
    file: Arc<Mutex<JournalFile>>,
    wake: mpsc::Sender<Waiting>,
}

/// Who waits until an attempt is written.
struct Waiting {
    attempt: usize,
    done: Option<oneshot::Sender<()>>,
}

impl Waiting {
    fn tell(self) {
        // Whoever does not wait any more need not be told.
        self.done.map(|done| done.send(()));
    }
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
    /// How many requests are known, with their secrets.
    known: usize,
    /// Those of them that had not ended when they were looked at last.
    under_way: Vec<usize>,
    /// The large ones that have ended and whose line is there.
    has_large_line: HashSet<usize>,
    /// How many attempts were looked at.
    #[cfg(test)]
    looked_at: usize,
    is_closed: bool,
    on_error: Option<OnWriteError>,
    /// Whether the file could not be written, and that has been told.
    has_failed: bool,
}

/// What was not known at the last look.
struct News {
    begun: Vec<Arc<Entry>>,
    /// With their positions.
    ended: Vec<(usize, Arc<Entry>)>,
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
        let file = Arc::new(Mutex::new(JournalFile::new(path, settings, tape, on_error)));
        let (wake, woken) = mpsc::channel::<Waiting>();
        let (wake_large, woken_large) = mpsc::channel::<Waiting>();
        let thread = |name: &str| std::thread::Builder::new().name(name.to_owned());
        thread("recording").spawn({
            let file = Arc::clone(&file);
            move || {
                while let Ok(first) = woken.recv() {
                    // Who has ended in the meantime is written together.
                    let all: Vec<_> = std::iter::once(first).chain(woken.try_iter()).collect();
                    let large = crate::lock(&file).catch_up();
                    let large = large.into_iter().map(|attempt| Waiting { attempt, done: None });
                    let (also_large, others): (Vec<_>, Vec<_>) =
                        all.into_iter().partition(|waiting| crate::lock(&file).is_large(waiting.attempt));
                    // That thread ends after this one.
                    large.chain(also_large).for_each(|waiting| drop(wake_large.send(waiting)));
                    others.into_iter().for_each(Waiting::tell);
                }
            }
        })?;
        thread("large recordings").spawn({
            let file = Arc::clone(&file);
            move || {
                let mut beside = None;
                while let Ok(waiting) = woken_large.recv() {
                    JournalFile::write_large(&file, waiting.attempt, &mut beside, Beside::prepare);
                    waiting.tell();
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

    /// Asks for an attempt that has ended to be written.
    pub(crate) fn by(journal: Option<&Journal>, attempt: usize) -> Self {
        Self(journal.and_then(|journal| {
            let (done, written) = oneshot::channel();
            journal.wake.send(Waiting { attempt, done: Some(done) }).is_ok().then_some(written)
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
    fn new(path: PathBuf, settings: &Settings, tape: Tape, on_error: Option<OnWriteError>) -> Self {
        Self {
            is_closed: files::is_no_file(&path),
            path,
            tape,
            lines: Lines::new(settings),
            open: None,
            known: 0,
            under_way: Vec::new(),
            has_large_line: HashSet::new(),
            #[cfg(test)]
            looked_at: 0,
            on_error,
            has_failed: false,
        }
    }

    /// Writes what has ended and is not there, and gives the large attempts among them, which are not.
    fn catch_up(&mut self) -> Vec<usize> {
        if self.is_closed {
            return Vec::new();
        }
        let News { begun, ended } = self.look();
        self.learn_begun(&begun);
        let (large, over): (Vec<_>, Vec<_>) = ended.into_iter().partition(|(_, entry)| entry.is_large);
        let over: Vec<(usize, Entry)> =
            over.into_iter().map(|(position, entry)| (position, Entry::clone(&entry))).collect();
        let has_lines = !over.is_empty();
        let tape = Tape::clone(&self.tape);
        let added = self.lines.add(over, &|position| entry_at(&tape, position));
        // Before the first line, whatever was in the file stays.
        if has_lines || added.is_changed || large.is_empty() {
            self.write(&added);
        }
        large.into_iter().map(|(position, _)| position).collect()
    }

    /// What has begun since the last look, and what has ended since: both at one moment, so that whatever an answer may tell of is
    /// known with it. It costs what is new and what is under way, however much was recorded before.
    fn look(&mut self) -> News {
        let tape = Tape::clone(&self.tape);
        let tape = crate::lock(&tape);
        let begun = self.begun(&tape);
        let (ended, under_way): (Vec<usize>, Vec<usize>) =
            std::mem::take(&mut self.under_way).into_iter().partition(|at| tape[*at].is_over);
        #[cfg(test)]
        {
            self.looked_at += ended.len() + under_way.len();
        }
        self.under_way = under_way;
        News { begun, ended: ended.into_iter().map(|at| (at, Arc::clone(&tape[at]))).collect() }
    }

    fn begun(&mut self, tape: &[Arc<Entry>]) -> Vec<Arc<Entry>> {
        let begun = tape[self.known..].to_vec();
        self.under_way.extend(self.known..tape.len());
        self.known = tape.len();
        begun
    }

    /// Learns the secrets of requests that have begun: those of requests under way are not written either.
    fn learn_begun(&mut self, begun: &[Arc<Entry>]) {
        for entry in begun {
            self.lines.learn(&mut entry.without_large_bodies());
        }
    }

    fn is_large(&self, attempt: usize) -> bool {
        crate::lock(&self.tape).get(attempt).is_some_and(|entry| entry.is_large)
    }

    /// Writes a large attempt that has ended. Others wait only while its line is added, unless they bring ever more secrets that
    /// stand in it.
    fn write_large(
        file: &Mutex<Self>,
        attempt: usize,
        beside: &mut Option<Beside>,
        prepare: impl Fn(&mut Beside, usize, Entry) -> Prepared,
    ) {
        let mut this = crate::lock(file);
        if this.is_closed || this.has_large_line.contains(&attempt) {
            return;
        }
        let tape = Tape::clone(&this.tape);
        let Some(entry) = crate::lock(&tape).get(attempt).cloned() else { return };
        let beside = beside.get_or_insert_with(|| this.lines.beside());
        for round in 0.. {
            this.lines.tell(beside);
            let prepared = if round < MOST_ROUNDS {
                drop(this);
                let prepared = prepare(beside, attempt, Entry::clone(&entry));
                this = crate::lock(file);
                if this.is_closed {
                    return;
                }
                // What others have begun since may stand in its lines too.
                let begun = this.begun(&crate::lock(&tape));
                this.learn_begun(&begun);
                prepared
            } else {
                prepare(beside, attempt, Entry::clone(&entry))
            };
            let added = this.lines.add_prepared(prepared, beside, &|position| entry_at(&tape, position));
            let is_there = !added.lines.is_empty();
            if is_there || added.is_changed {
                this.write(&added);
            }
            if is_there {
                this.has_large_line.insert(attempt);
                return;
            }
        }
    }

    /// Writes what is new, or all where that is not enough.
    fn write(&mut self, added: &Added) {
        let written = self.try_write(added);
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

    fn try_write(&mut self, added: &Added) -> io::Result<()> {
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

/// The attempt at a position that has a line: it has ended, and changes no more.
fn entry_at(tape: &Tape, position: usize) -> Arc<Entry> {
    Arc::clone(&crate::lock(tape)[position])
}

#[cfg(test)]
mod tests {
    use super::super::lines::tests::{answered, settings};
    use super::*;

    #[test]
    fn a_large_attempt_is_written_though_others_bring_ever_more_secrets_that_stand_in_it() {
        let pin = |number: usize| format!("q7-{number:06}");
        let tell = |number: usize| Arc::new(answered("application/json", &format!(r#"{{"pin": "{}"}}"#, pin(number))));
        let mut large = answered("text/plain", &(0..100).map(|number| pin(number) + " ").collect::<String>());
        large.is_large = true;
        let tape = Tape::new(Mutex::new(vec![Arc::new(large)]));
        let path = std::env::temp_dir().join(format!("ever-more-secrets-{}", std::process::id()));
        let file = Mutex::new(JournalFile::new(path.clone(), &settings(), Arc::clone(&tape), None));
        assert_eq!(crate::lock(&file).catch_up(), [0]);
        JournalFile::write_large(&file, 0, &mut None, |beside, attempt, entry| {
            // Whoever finds the file free brings a secret.
            if let Ok(mut free) = file.try_lock() {
                let mut tape = crate::lock(&tape);
                let next = tell(tape.len());
                tape.push(next);
                drop(tape);
                assert!(free.catch_up().is_empty());
            }
            beside.prepare(attempt, entry)
        });
        let written = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(crate::lock(&tape).len(), 1 + MOST_ROUNDS);
        assert!(
            written.contains(&pin(50)) && (1..=MOST_ROUNDS).all(|number| !written.contains(&pin(number))),
            "{written}"
        );
    }

    #[test]
    fn an_answer_costs_what_is_new_and_what_is_under_way_however_much_was_recorded_before() {
        let begun = |is_over: bool| {
            let mut entry = answered("text/plain", "seen");
            entry.is_over = is_over;
            Arc::new(entry)
        };
        let tape = Tape::default();
        let path = std::env::temp_dir().join(format!("what-is-new-{}", std::process::id()));
        let mut file = JournalFile::new(path.clone(), &settings(), Arc::clone(&tape), None);
        let end = |at: usize| Arc::make_mut(&mut crate::lock(&tape)[at]).is_over = true;
        // One that is never answered, and one that is answered late.
        crate::lock(&tape).extend([begun(false), begun(false)]);
        for answer in 0..300 {
            crate::lock(&tape).push(begun(true));
            let before = file.looked_at;
            file.catch_up();
            assert_eq!(file.looked_at - before, 3, "{answer}");
        }
        end(1);
        file.catch_up();
        let before = file.looked_at;
        file.catch_up();
        assert_eq!((file.looked_at - before, &file.under_way[..]), (1, &[0][..]));
        let written = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(written.matches("seen").count(), 301);
    }
}
