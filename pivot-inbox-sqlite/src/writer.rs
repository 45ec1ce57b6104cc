//! The one thread that writes: what comes while a commit is under way goes into the next one together.

use std::sync::Arc;
use std::thread;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::Connection;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tracing::{error, info, warn};

use crate::connection::{self, Settings};
use crate::damage::Damage;
use crate::error::{Place, spoils_connection};
use crate::file::Files;
use crate::lock::Ownership;
use crate::queue::{Done, Job, Operation, Pending, Purpose, Undoing, Waiting, execute};
use crate::watch::Watch;
use crate::{lease, mark};

/// How many operations of a kind wait at most; what comes beyond is refused.
const QUEUE: usize = 8192;

enum Message {
    Job(Purpose, Box<dyn Job>),
    Close,
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
    pub(crate) damage: Damage,
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
        Ok(Self { sender, receiving: places(), others: places(), ended, settings, damage: Damage::default() })
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
        self.damage.expect_none()?;
        let places = if purpose == Purpose::Receiving { &self.receiving } else { &self.others };
        let permit = Arc::clone(places).try_acquire_owned();
        let permit = permit.map_err(|_| self.settings.place.of(StoreErrorKind::Overloaded))?;
        let (reply, answer) = oneshot::channel();
        let job = Pending { _permit: permit, operation: Some(operation), undoing, result: None, reply };
        let closed = || self.settings.place.of(StoreErrorKind::Closed);
        self.sender.send(Message::Job(purpose, Box::new(job))).map_err(|_| closed())?;
        self.damage.noted(answer.await.unwrap_or_else(|_| Err(closed())))
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
            self.rescue();
            self.abandon();
        }
    }

    /// Moves a log that was removed into its file: it is open still, and holds what was acknowledged last. Only if nobody has
    /// touched the file itself.
    fn rescue(&self) {
        let place = &self.settings.place;
        let Some((connection, files)) = &self.open else { return };
        if !files.miss_their_log(place) || !self.watch.is_untouched(place) {
            return;
        }
        let moved = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
        match moved {
            Ok(false) => {
                warn!(place = %place.path().display(), "the log was removed, and its events moved into the file")
            }
            Ok(true) => {
                error!(place = %place.path().display(), "the log was removed, and another program keeps it from being moved into the file")
            }
            Err(problem) => {
                error!(place = %place.path().display(), %problem, "the log was removed, and cannot be moved into the file")
            }
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
                    self.rescue();
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
        let files = Files::of(place);
        if !files.have_an_index() {
            // This process has the old one open: other programs would make another, and know nothing of each other.
            connection::leave_log(&connection);
            return Err(place.of(StoreErrorKind::Gone).caused_by("the file that ends in -shm was removed"));
        }
        self.open = Some((connection, files));
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
