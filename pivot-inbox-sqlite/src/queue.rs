//! What waits to be written.

use std::collections::VecDeque;

use pivot_inbox::StoreError;
use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, oneshot};

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
pub(crate) enum Undoing {
    /// The writer, by a savepoint.
    Writer,
    /// The operation itself, which leaves nothing behind: a savepoint costs as much as a fifth of an insert.
    Operation,
}

pub(crate) type Operation<T> = Box<dyn FnOnce(&Connection) -> Result<Done<T>, StoreError> + Send>;

/// An operation that waits to be written.
pub(crate) trait Job: Send {
    /// Does it, within the transaction that it shares with others.
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()>;

    /// Why it failed; `None` if it did not, or was not done yet.
    fn problem(&self) -> Option<StoreError>;

    /// Gives its result away once the transaction is committed, or the error that kept it from being.
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

pub(crate) struct Pending<T> {
    /// Its place in the queue.
    pub(crate) _permit: OwnedSemaphorePermit,
    pub(crate) operation: Option<Operation<T>>,
    pub(crate) undoing: Undoing,
    pub(crate) result: Option<Result<T, StoreError>>,
    pub(crate) reply: oneshot::Sender<Result<T, StoreError>>,
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
pub(crate) fn execute(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}

/// What an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A new event is stored.
    Receiving,
    /// Anything else.
    Other,
}

/// What waits in the thread.
#[derive(Default)]
pub(crate) struct Waiting {
    pub(crate) receiving: VecDeque<Box<dyn Job>>,
    pub(crate) others: VecDeque<Box<dyn Job>>,
}

impl Waiting {
    pub(crate) fn is_empty(&self) -> bool {
        self.receiving.is_empty() && self.others.is_empty()
    }

    /// What is committed together next. New events wait behind the rest, of which there is less: otherwise those who handle
    /// events would wait behind all who send some.
    pub(crate) fn next(&mut self) -> Vec<Box<dyn Job>> {
        let others = self.others.len().min(TOGETHER / 2);
        let receiving = self.receiving.len().min(TOGETHER - others);
        self.others.drain(..others).chain(self.receiving.drain(..receiving)).collect()
    }
}

#[cfg(test)]
mod tests {
    use pivot_inbox::StoreErrorKind;

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
        let table = [
            (0, 0, vec![]),
            (3, 0, vec![(3, 0)]),
            (2000, 10, vec![(1014, 10), (986, 0)]),
            (10, 2000, vec![(10, 512), (0, 512), (0, 512), (0, 464)]),
            (1500, 1500, vec![(512, 512), (512, 512), (476, 476)]),
        ];
        for (receiving, others, expected) in table {
            let expected: Vec<(usize, usize)> = expected;
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
