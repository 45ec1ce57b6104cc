//! The one thread that writes: what comes while a commit is under way goes into the next one together.

use std::thread;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot, watch};
use tracing::{error, info};

use crate::connection::{self, Settings};
use crate::error::{Place, spoils_connection};
use crate::file::Files;
use crate::lock::Ownership;
use crate::watch::Watch;
use crate::{lease, mark};

/// How many operations wait at most; what comes beyond is refused.
const QUEUE: usize = 8192;

/// How many operations are committed together at most, so that none waits long for its answer.
const TOGETHER: usize = 1024;

/// What an operation comes to, and what is to become of its changes.
pub(crate) enum Done<T> {
    /// They are kept.
    Keep(T),
    /// They are undone, and those of no other operation.
    Undo(T),
}

/// Who undoes what an operation did when it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Undoing {
    /// The writer, by a savepoint.
    Writer,
    /// The operation itself, which leaves nothing behind: a savepoint costs as much as a fifth of an insert.
    Operation,
}

type Operation<T> = Box<dyn FnOnce(&Connection) -> Result<Done<T>, StoreError> + Send>;

/// An operation that waits to be written.
trait Job: Send {
    /// Does it, within the transaction that it shares with others.
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()>;

    /// Why it failed; `None` if it did not, or was not done yet.
    fn problem(&self) -> Option<StoreError>;

    /// Gives its result away once the transaction is committed, or the error that kept it from being.
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Pending<T> {
    operation: Option<Operation<T>>,
    undoing: Undoing,
    result: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send> Job for Pending<T> {
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let Some(operation) = self.operation.take() else { return Ok(()) };
        if self.undoing == Undoing::Operation {
            self.result = Some(operation(connection).map(|(Done::Keep(value) | Done::Undo(value))| value));
            return Ok(());
        }
        undoable(connection, || {
            let (is_kept, result) = match operation(connection) {
                Ok(Done::Keep(value)) => (true, Ok(value)),
                Ok(Done::Undo(value)) => (false, Ok(value)),
                Err(error) => (false, Err(error)),
            };
            self.result = Some(result);
            (is_kept, ())
        })
    }

    fn problem(&self) -> Option<StoreError> {
        self.result.as_ref()?.as_ref().err().cloned()
    }

    fn finish(self: Box<Self>, committed: Result<(), StoreError>) {
        let result = match (committed, self.result) {
            // An operation's own error says more than that of the transaction which it ended.
            (_, Some(Err(error))) | (Err(error), _) => Err(error),
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => return,
        };
        // Nobody may be waiting any more; what is written is written.
        let _ = self.reply.send(result);
    }
}

/// Does something within a savepoint. Unless it says that its changes are kept, they are undone, and no others.
pub(crate) fn undoable<R>(connection: &Connection, operation: impl FnOnce() -> (bool, R)) -> rusqlite::Result<R> {
    execute(connection, "SAVEPOINT operation")?;
    let (is_kept, result) = operation();
    // A full disk ends the whole transaction; then there is nothing to go back to.
    if !connection.is_autocommit() {
        if !is_kept {
            execute(connection, "ROLLBACK TO operation")?;
        }
        execute(connection, "RELEASE operation")?;
    }
    Ok(result)
}

/// Executes a statement that is kept prepared and gives nothing.
fn execute(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}

enum Message {
    Job(Box<dyn Job>),
    Close,
}

/// The way to the thread. Clones lead to the same one, which ends when the last of them is gone.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    sender: mpsc::Sender<Message>,
    ended: watch::Receiver<()>,
    settings: Settings,
}

impl Writer {
    /// Opens the file, and starts the thread, which holds the ownership until it ends.
    ///
    /// # Errors
    /// Returns an error if the file cannot be opened. A disk that is full is none, if what is stored can be read: room may be
    /// made later.
    pub(crate) fn start(settings: Settings, ownership: Option<Ownership>) -> Result<Self, StoreError> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        let (ending, ended) = watch::channel(());
        let mut thread = Thread::new(settings.clone());
        if let Err(problem) = thread.connect() {
            if problem.kind() != StoreErrorKind::Full || !connection::is_readable(&settings) {
                return Err(problem);
            }
            error!(problem = problem.full_text(), "nothing can be stored");
            thread.is_failing = true;
        }
        let spawned = thread::Builder::new().name("pivot-inbox".to_owned()).spawn(move || {
            thread.run(receiver);
            drop((ownership, ending));
        });
        spawned.map_err(|error| settings.place.file_error(error))?;
        Ok(Self { sender, ended, settings })
    }

    /// Does something in a transaction, and gives its result when it is durable. It is done even if the future is dropped.
    ///
    /// # Errors
    /// Returns the operation's error, or the one that kept it from being durable; then nothing of it was written.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> Result<Done<T>, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.send(Box::new(operation), Undoing::Writer).await
    }

    /// Like [`Self::write`], for an operation that leaves nothing behind when it fails, as one statement alone does.
    ///
    /// # Errors
    /// As there.
    pub(crate) async fn write_whole<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.send(Box::new(|connection| operation(connection).map(Done::Keep)), Undoing::Operation).await
    }

    async fn send<T: Send + 'static>(&self, operation: Operation<T>, undoing: Undoing) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let job = Pending { operation: Some(operation), undoing, result: None, reply };
        let closed = || self.settings.place.of(StoreErrorKind::Closed);
        self.sender.try_send(Message::Job(Box::new(job))).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => self.settings.place.of(StoreErrorKind::Overloaded),
            mpsc::error::TrySendError::Closed(_) => closed(),
        })?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Lets the thread do what waits, and end; what comes after is refused.
    pub(crate) async fn close(&self) {
        // Where it cannot be sent, the thread has ended.
        let _ = self.sender.send(Message::Close).await;
        let mut ended = self.ended.clone();
        // Nothing is ever sent: the channel ends with the thread.
        while ended.changed().await.is_ok() {}
    }
}

/// What the thread has.
struct Thread {
    settings: Settings,
    /// The connection, and the files that it has open. `None` after an error that spoils a connection, until the next try.
    open: Option<(Connection, Files)>,
    /// The files that the program was given to work on.
    at_start: Files,
    watch: Watch,
    /// Whether the leases of a program that ended are still to be taken back.
    is_to_begin: bool,
    /// Whether the last transaction failed, so that only changes are logged.
    is_failing: bool,
}

impl Thread {
    fn new(settings: Settings) -> Self {
        let at_start = Files::of(&settings.place);
        let is_to_begin = settings.is_owner;
        Self { settings, open: None, at_start, watch: Watch::default(), is_to_begin, is_failing: false }
    }

    fn run(mut self, mut receiver: mpsc::Receiver<Message>) {
        while let Some(message) = receiver.blocking_recv() {
            let mut jobs = Vec::new();
            let mut next = Some(message);
            while let Some(message) = next {
                match message {
                    Message::Job(job) => jobs.push(job),
                    Message::Close => receiver.close(),
                }
                next = if jobs.len() < TOGETHER { receiver.try_recv().ok() } else { None };
            }
            self.write(jobs);
        }
        if self.look().is_err() {
            self.abandon();
        }
    }

    /// Closes a connection whose file may be another's by now: nothing more is to be moved into it.
    fn abandon(&mut self) {
        if let Some((connection, _)) = self.open.take() {
            connection::leave_log(&connection);
        }
    }

    /// Looks whether the open files are what they were.
    fn look(&mut self) -> Result<(), StoreError> {
        let place = &self.settings.place;
        let Some((connection, files)) = &self.open else { return Ok(()) };
        if !files.are_there(place) {
            return Err(place.of(StoreErrorKind::Gone));
        }
        self.watch.look(connection, place)
    }

    /// Writes operations in one transaction, and tells each what came of it.
    fn write(&mut self, mut jobs: Vec<Box<dyn Job>>) {
        if jobs.is_empty() {
            return;
        }
        let committed = self.commit(&mut jobs);
        match &committed {
            Err(problem) => {
                if !self.is_failing {
                    error!(problem = problem.full_text(), "nothing can be stored");
                }
                self.is_failing = true;
                if spoils_connection(problem.kind()) {
                    self.abandon();
                }
            }
            Ok(()) if self.is_failing => {
                info!("events can be stored again");
                self.is_failing = false;
            }
            Ok(()) => {}
        }
        jobs.into_iter().for_each(|job| job.finish(committed.clone()));
    }

    /// Opens the file, unless it is open.
    fn connect(&mut self) -> Result<(), StoreError> {
        if self.open.is_some() {
            return Ok(());
        }
        let place = &self.settings.place;
        // Another file under that name is not the one that is locked.
        if Files::of(place).are_of_another(&self.at_start) {
            return Err(place.of(StoreErrorKind::Gone));
        }
        let connection = connection::open_writer(&self.settings)?;
        if self.is_to_begin {
            let given_back = begin(&connection).map_err(|error| place.error(error))?;
            info!(place = %place.path().display(), given_back, "the inbox is open");
            self.is_to_begin = false;
        }
        self.open = Some((connection, Files::of(place)));
        Ok(())
    }

    fn commit(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
        self.connect()?;
        self.look()?;
        let place = &self.settings.place;
        let Some((connection, _)) = &self.open else { return Err(place.of(StoreErrorKind::Closed)) };
        let done = transact(connection, jobs, place);
        if !connection.is_autocommit() {
            // A transaction that failed and is open still would be in the way of the next one.
            let _ = connection.execute_batch("ROLLBACK");
        }
        done?;
        self.look()
    }
}

/// Takes back the leases of the program that worked on the file before; gives how many there were.
fn begin(connection: &Connection) -> rusqlite::Result<usize> {
    execute(connection, "BEGIN IMMEDIATE")?;
    mark::renew(connection)?;
    let given_back = lease::release_all(connection)?;
    execute(connection, "COMMIT")?;
    Ok(given_back)
}

fn transact(connection: &Connection, jobs: &mut [Box<dyn Job>], place: &Place) -> Result<(), StoreError> {
    let store_error = |error| place.error(error);
    execute(connection, "BEGIN IMMEDIATE").map_err(store_error)?;
    mark::renew(connection).map_err(store_error)?;
    for job in jobs {
        job.run(connection).map_err(store_error)?;
        if connection.is_autocommit() {
            // A full disk ends a transaction, and a handler may although it must not. What the other operations wrote is gone.
            let ended = || place.of(StoreErrorKind::Other).caused_by("an operation ended the transaction of others");
            return Err(job.problem().unwrap_or_else(ended));
        }
    }
    execute(connection, "COMMIT").map_err(store_error)
}
