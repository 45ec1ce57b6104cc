//! A connection in use, which nobody else gets before it is at nothing.

use std::time::Duration;

use deadpool_postgres::{Object, PoolError};
use pivot_core::BoxFuture;
use tokio::runtime::Handle;

use crate::store::{Cancel, PostgresStore};

/// How long is waited for the server to end a statement.
const CANCEL_TIME: Duration = Duration::from_secs(2);

/// A connection out of the pool. Whoever has it may be given up in the middle of a statement, by a limit of time or since
/// nobody waits any more: then the server is asked to end that, with all that its transaction holds, and the connection is
/// closed. In the pool, it would keep whoever gets it next waiting for the statement's end.
pub(crate) struct Lent {
    client: Option<Object>,
    cancel: Cancel,
}

impl Lent {
    /// A connection of a store's.
    pub(crate) async fn of(store: &PostgresStore) -> Result<Self, PoolError> {
        Ok(Self { client: Some(store.pool.get().await?), cancel: Cancel::clone(&store.cancel) })
    }

    /// The connection; it is there until it is given back.
    pub(crate) fn client(&mut self) -> Result<&mut Object, PoolError> {
        self.client.as_mut().ok_or(PoolError::Closed)
    }

    /// Gives it back, with every statement at its end; closed, if it is not to be used again.
    pub(crate) fn give_back(mut self, is_spoiled: bool) {
        let client = self.client.take();
        if is_spoiled {
            drop(client.map(Object::take));
        }
    }

    /// Has the server end what it is at, and waits for that a little.
    pub(crate) async fn give_up(mut self) {
        if let Some(client) = self.client.take() {
            ended(client, &self.cancel).await;
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let Some(client) = self.client.take() else { return };
        let ended = ended(client, &self.cancel);
        // Where no runtime is left, the process ends, and its connections with it.
        if let Ok(runtime) = Handle::try_current() {
            drop(runtime.spawn(ended));
        }
    }
}

fn ended(client: Object, cancel: &Cancel) -> BoxFuture<'static, ()> {
    let asked = cancel(client.cancel_token());
    let client = Object::take(client);
    Box::pin(async move {
        let over = async {
            // Heard of is not done: what is answered behind the statement says that it is over.
            drop(asked.await);
            drop(client.batch_execute("").await);
        };
        // A server that does not hear of it ends the statement by itself, or is gone.
        drop(tokio::time::timeout(CANCEL_TIME, over).await);
    })
}
