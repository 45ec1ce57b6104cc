//! The one thread that writes: what comes while a commit is under way goes into the next one together.

use std::collections::VecDeque;
use std::sync::Arc;
use std::thread;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot, watch};
use tracing::{error, info};

use crate::connection::{self, Settings};
use crate::error::{Place, spoils_connection};
use crate::file::Files;
use crate::lock::Ownership;
use crate::watch::Watch;
use crate::{lease, mark};

/// How many operations of a kind wait at most; what comes beyond is refused.
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
    /// Its place in the queue.
    _permit: OwnedSemaphorePermit,
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

/// What an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// A new event is stored.
    Receiving,
    /// Anything else.
    Other,
}

enum Message {
    Job(Purpose, Box<dyn Job>),
    Close,
}

/// What waits in the thread.
#[derive(Default)]
struct Waiting {
    receiving: VecDeque<Box<dyn Job>>,
    others: VecDeque<Box<dyn Job>>,
}

impl Waiting {
    fn is_empty(&self) -> bool {
        self.receiving.is_empty() && self.others.is_empty()
    }

    /// What is committed together next. New events wait behind the rest, of which there is less: otherwise those who handle
    /// events would wait behind all who send some.
    fn next(&mut self) -> Vec<Box<dyn Job>> {
        let others = self.others.len().min(TOGETHER / 2);
        let receiving = self.receiving.len().min(TOGETHER - others);
        self.others.drain(..others).chain(self.receiving.drain(..receiving)).collect()
    }
}

/// The way to the thread. Clones lead to the same one, which ends when the last of them is gone.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    sender: mpsc::UnboundedSender<Message>,
    /// Places in the queue: for new events, and for what else is to be written, which they keep from no place.
    receiving: Arc<Semaphore>,
    others: Arc<Semaphore>,
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
        let (sender, receiver) = mpsc::unbounded_channel();
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
        let places = || Arc::new(Semaphore::new(QUEUE));
        Ok(Self { sender, receiving: places(), others: places(), ended, settings })
    }

    /// Does something in a transaction, and gives its result when it is durable. It is done even if the future is dropped.
    ///
    /// # Errors
    /// Returns the operation's error, or the one that kept it from being durable; then nothing of it was written.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> Result<Done<T>, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.send(Box::new(operation), Undoing::Writer, Purpose::Other).await
    }

    /// Like [`Self::write`], for storing a new event.
    ///
    /// # Errors
    /// As there.
    pub(crate) async fn receive<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> Result<Done<T>, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.send(Box::new(operation), Undoing::Writer, Purpose::Receiving).await
    }

    /// Like [`Self::receive`], for an operation that leaves nothing behind when it fails, as one statement alone does.
    ///
    /// # Errors
    /// As there.
    pub(crate) async fn receive_whole<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let operation = |connection: &Connection| operation(connection).map(Done::Keep);
        self.send(Box::new(operation), Undoing::Operation, Purpose::Receiving).await
    }

    async fn send<T: Send + 'static>(
        &self,
        operation: Operation<T>,
        undoing: Undoing,
        purpose: Purpose,
    ) -> Result<T, StoreError> {
        let places = if purpose == Purpose::Receiving { &self.receiving } else { &self.others };
        let permit = Arc::clone(places).try_acquire_owned();
        let permit = permit.map_err(|_| self.settings.place.of(StoreErrorKind::Overloaded))?;
        let (reply, answer) = oneshot::channel();
        let job = Pending { _permit: permit, operation: Some(operation), undoing, result: None, reply };
        let closed = || self.settings.place.of(StoreErrorKind::Closed);
        self.sender.send(Message::Job(purpose, Box::new(job))).map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Lets the thread do what waits, and end; what comes after is refused.
    pub(crate) async fn close(&self) {
        // Where it cannot be sent, the thread has ended.
        let _ = self.sender.send(Message::Close);
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

    fn run(mut self, mut receiver: mpsc::UnboundedReceiver<Message>) {
        let mut waiting = Waiting::default();
        loop {
            let mut message = if waiting.is_empty() { receiver.blocking_recv() } else { receiver.try_recv().ok() };
            if waiting.is_empty() && message.is_none() {
                break;
            }
            while let Some(arrived) = message {
                match arrived {
                    Message::Job(Purpose::Receiving, job) => waiting.receiving.push_back(job),
                    Message::Job(Purpose::Other, job) => waiting.others.push_back(job),
                    Message::Close => receiver.close(),
                }
                message = receiver.try_recv().ok();
            }
            self.write(waiting.next());
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

#[cfg(test)]
mod tests {
    use super::*;

    struct Named(&'static str, usize);

    impl Job for Named {
        fn run(&mut self, _: &Connection) -> rusqlite::Result<()> {
            Ok(())
        }

        /// Says what it is.
        fn problem(&self) -> Option<StoreError> {
            Some(StoreError::new(StoreErrorKind::Other, format!("{} {}", self.0, self.1)))
        }

        fn finish(self: Box<Self>, _: Result<(), StoreError>) {}
    }

    fn jobs(name: &'static str, count: usize) -> VecDeque<Box<dyn Job>> {
        (0..count).map(|number| Box::new(Named(name, number)) as Box<dyn Job>).collect()
    }

    #[test]
    fn new_events_and_the_rest_are_each_a_part_of_what_is_committed_together() {
        // How many wait, and how many of each are in each transaction.
        let table: [(usize, usize, &[(usize, usize)]); 5] = [
            (0, 0, &[]),
            (3, 0, &[(3, 0)]),
            (2000, 10, &[(1014, 10), (986, 0)]),
            (10, 2000, &[(10, 512), (0, 512), (0, 512), (0, 464)]),
            (1500, 1500, &[(512, 512), (512, 512), (476, 476)]),
        ];
        for (receiving, others, expected) in table {
            let mut waiting = Waiting { receiving: jobs("new", receiving), others: jobs("other", others) };
            let (mut taken, mut seen) = (Vec::new(), Vec::new());
            while !waiting.is_empty() {
                let next: Vec<_> = waiting.next().iter().filter_map(|job| job.problem()).collect();
                let new = next.iter().filter(|name| name.to_string().contains("new")).count();
                taken.push((new, next.len() - new));
                seen.extend(next.iter().map(ToString::to_string));
            }
            assert_eq!(taken, expected);
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), receiving + others, "each once");
        }
    }
}
