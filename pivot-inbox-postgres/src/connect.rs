//! Settings of a store, and how it is opened.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use pivot_inbox::{StoreError, StoreErrorKind};
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{Config, NoTls, Socket};

use crate::error::Place;
use crate::schema::{self, Found};
use crate::store::{Cancel, PostgresStore};
use crate::work::Schema;

/// How long is waited for a connection, unless the configuration says otherwise.
const CONNECT_TIME: Duration = Duration::from_secs(10);

/// How large a schema's name may be, in bytes: PostgreSQL cuts longer ones.
const LONGEST_NAME: usize = 63;

/// Settings of a [`PostgresStore`].
#[derive(Clone)]
pub struct PostgresStoreBuilder {
    config: Config,
    schema: String,
    connections: usize,
    time_limit: Duration,
}

impl PostgresStoreBuilder {
    pub(crate) fn new(config: Config) -> Self {
        Self { config, schema: "pivot_inbox".to_owned(), connections: 20, time_limit: Duration::from_secs(30) }
    }

    /// In which schema of the database the tables are: lower-case letters, digits and underscores. One schema is one store.
    /// Default: `pivot_inbox`.
    #[must_use]
    pub fn schema(mut self, name: impl Into<String>) -> Self {
        self.schema = name.into();
        self
    }

    /// How many connections the store opens at most; at least one. A handler in the store's transaction has one for itself
    /// while it runs, so there should be some more than handlers beside each other. Default: 20, for the workers' 16.
    #[must_use]
    pub fn max_connections(mut self, count: usize) -> Self {
        self.connections = count.max(1);
        self
    }

    /// How long an operation may take before the database counts as away. Handlers in the store's transaction have the
    /// workers' limit instead. Default: 30 seconds.
    #[must_use]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Opens the store, over connections without TLS. The schema and its tables are made if they are not there, and brought
    /// to this version if they are of an earlier one.
    ///
    /// # Errors
    /// Returns an error if the database cannot be reached, or its tables cannot be made, written or understood.
    pub async fn open(self) -> Result<PostgresStore, StoreError> {
        self.open_with(NoTls).await
    }

    /// [`open`](Self::open) over connections that `tls` makes.
    ///
    /// # Errors
    /// The same as [`open`](Self::open).
    pub async fn open_with<T>(self, tls: T) -> Result<PostgresStore, StoreError>
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let store = self.store(tls)?;
        // Where they are there, the rights to make them are not needed.
        let mut found = store.transact(|work| Box::pin(schema::find(work))).await?;
        if let Found::Earlier(_) = found {
            found = store.transact(|work| Box::pin(schema::migrate(work))).await?;
        }
        schema::expect_current(found, &store.place)?;
        store.warn_of_settings().await?;
        Ok(store)
    }

    /// Opens a store that is there, for an operator: its tables are not changed.
    ///
    /// # Errors
    /// The same as [`open`](Self::open), and if the tables are of an earlier version.
    pub async fn attach(self) -> Result<PostgresStore, StoreError> {
        self.attach_with(NoTls).await
    }

    /// [`attach`](Self::attach) over connections that `tls` makes.
    ///
    /// # Errors
    /// The same as [`attach`](Self::attach).
    pub async fn attach_with<T>(self, tls: T) -> Result<PostgresStore, StoreError>
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let store = self.store(tls)?;
        schema::expect_current(store.transact(|work| Box::pin(schema::find(work))).await?, &store.place)?;
        Ok(store)
    }

    fn store<T>(mut self, tls: T) -> Result<PostgresStore, StoreError>
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let place = Place::new(&self.config, &self.schema);
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let begins = self.schema.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
        if !begins || !self.schema.chars().all(is_plain) || self.schema.len() > LONGEST_NAME {
            return Err(place.of(StoreErrorKind::Other).caused_by("the schema's name is not plain"));
        }
        if self.config.get_connect_timeout().is_none() {
            self.config.connect_timeout(CONNECT_TIME);
        }
        if self.config.get_tcp_user_timeout().is_none() {
            // A server that is gone without a word is noticed, instead of waited for.
            self.config.tcp_user_timeout(self.time_limit);
        }
        if self.config.get_application_name().is_none() {
            self.config.application_name("pivot-inbox");
        }
        let cancel: Cancel = {
            let tls = tls.clone();
            Arc::new(move |token| {
                let tls = tls.clone();
                Box::pin(async move { token.cancel_query(tls).await })
            })
        };
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(self.config, tls, manager))
            .max_size(self.connections)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(self.time_limit))
            .create_timeout(Some(self.time_limit))
            .recycle_timeout(Some(CONNECT_TIME))
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move { client.batch_execute(DURABLE).await.map_err(HookError::Backend) })
            }))
            .build()
            .map_err(|error| place.of(StoreErrorKind::Other).caused_by(error))?;
        let leased_at = Arc::new(AtomicI64::new(i64::MAX));
        Ok(PostgresStore {
            pool,
            schema: Schema::new(&self.schema),
            place,
            time_limit: self.time_limit,
            cancel,
            leased_at,
        })
    }
}

/// A commit is on the server's disk when it ends, whatever the role's settings say; a stronger one stays. A statement that is
/// a transaction of its own reads what was committed before it.
const DURABLE: &str =
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
     SET default_transaction_isolation = 'read committed'";

impl fmt::Debug for PostgresStoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The configuration may hold a password.
        let mut shown = f.debug_struct("PostgresStoreBuilder");
        shown.field("schema", &self.schema).field("connections", &self.connections).finish_non_exhaustive()
    }
}
