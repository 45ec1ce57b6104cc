//! One token for a fleet of clients, stored in PostgreSQL: whoever needs one first requests it, and the others read it.
//!
//! The table `pivot_tokens.tokens` is made when it is first needed; where the role may not make it, somebody else must have
//! run [`CREATE_TABLE`]. The token is stored as it is: whoever may read the table may use it.
//!
//! A database that is away fails no call: the client requests a token for itself then.

#![cfg_attr(docsrs, feature(doc_cfg))]

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use deadpool_postgres::{Object, Pool};
use pivot_core::Secret;
use pivot_core::auth::token_store::{StoredToken, TokenStore, TokenStoreError, TokenStoreFuture, TokenStoreLock};
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;

pub use {deadpool_postgres, tokio_postgres};

/// The SQL statement that makes the table, if it is not there; to be run once, as by a migration of yours.
pub const CREATE_TABLE: &str = "
    CREATE SCHEMA IF NOT EXISTS pivot_tokens;
    CREATE TABLE IF NOT EXISTS pivot_tokens.tokens (
        owner TEXT PRIMARY KEY,
        key TEXT NOT NULL,
        access_token TEXT NOT NULL,
        refresh_at BIGINT,
        expires_at BIGINT
    );";

/// The number of the lock under which the table is made.
const TABLE_LOCK: i64 = 0x5069_546f;

/// Stores a token in a row of a table. Clients with the same owner, wherever they run, share the token; if there is none,
/// one of them requests it while the others wait.
///
/// The lock is one of a session, which ends with its connection: a process that is killed, or a machine that is cut off,
/// holds nobody up for longer than the server takes to notice.
#[derive(Clone)]
pub struct PostgresTokenStore {
    pool: Pool,
    owner: String,
}

impl PostgresTokenStore {
    /// A store in the database of a pool. `owner` identifies the account of the token, such as the client id: a token of
    /// another owner is not used.
    ///
    /// A lock takes a connection out of the pool for as long as a token request takes, so the pool should have more than
    /// one. It needs a runtime to limit how long it waits.
    pub fn new(pool: Pool, owner: impl Into<String>) -> Self {
        Self { pool, owner: owner.into() }
    }

    async fn client(&self) -> Result<Object, TokenStoreError> {
        let client = self.pool.get().await;
        client.map_err(|error| TokenStoreError::new("the database of the tokens cannot be reached", error))
    }

    /// Reads the row.
    async fn read(&self) -> Result<Option<StoredToken>, TokenStoreError> {
        let store_error = |error| TokenStoreError::new("the stored token cannot be read", error);
        let client = self.client().await?;
        let sql = "SELECT key, access_token, refresh_at, expires_at FROM pivot_tokens.tokens WHERE owner = $1";
        match client.query_opt(sql, &[&self.owner]).await {
            Ok(None) => Ok(None),
            Ok(Some(row)) => token(&row).map_err(store_error),
            // Nobody has stored one yet.
            Err(error) if is_without_table(&error) => Ok(None),
            Err(error) => Err(store_error(error)),
        }
    }

    /// Writes the row, and makes the table for the first one.
    async fn write(&self, token: &StoredToken) -> Result<(), TokenStoreError> {
        let store_error = |error| TokenStoreError::new("the token cannot be stored", error);
        let mut client = self.client().await?;
        match self.insert(&client, token).await {
            Err(error) if is_without_table(&error) => {}
            written => return written.map_err(store_error),
        }
        let transaction = client.transaction().await.map_err(store_error)?;
        transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&TABLE_LOCK]).await.map_err(store_error)?;
        transaction.batch_execute(CREATE_TABLE).await.map_err(store_error)?;
        transaction.commit().await.map_err(store_error)?;
        self.insert(&client, token).await.map_err(store_error)
    }

    async fn insert(&self, client: &Object, token: &StoredToken) -> Result<(), tokio_postgres::Error> {
        let sql = "INSERT INTO pivot_tokens.tokens (owner, key, access_token, refresh_at, expires_at)
                   VALUES ($1, $2, $3, $4, $5)
                   ON CONFLICT (owner) DO UPDATE SET key = excluded.key, access_token = excluded.access_token,
                       refresh_at = excluded.refresh_at, expires_at = excluded.expires_at";
        let (refresh_at, expires_at) = (token.refresh_at.map(milliseconds), token.expires_at.map(milliseconds));
        let secret = token.secret.expose();
        client.execute(sql, &[&self.owner, &token.key, &secret, &refresh_at, &expires_at]).await.map(|_| ())
    }

    async fn delete(&self, refused: &Secret) -> Result<(), TokenStoreError> {
        let client = self.client().await?;
        let sql = "DELETE FROM pivot_tokens.tokens WHERE owner = $1 AND access_token = $2";
        match client.execute(sql, &[&self.owner, &refused.expose()]).await {
            Err(error) if !is_without_table(&error) => {
                Err(TokenStoreError::new("the refused token cannot be removed", error))
            }
            _ => Ok(()),
        }
    }

    async fn lock(&self) -> Result<Option<TokenStoreLock>, TokenStoreError> {
        let store_error = |error| TokenStoreError::new("the stored token cannot be locked", error);
        let client = self.client().await?;
        let sql = "SELECT pg_try_advisory_lock(hashtextextended('pivot_tokens' || chr(31) || $1::text, 0))";
        let is_locked: bool =
            client.query_one(sql, &[&self.owner]).await.and_then(|row| row.try_get(0)).map_err(store_error)?;
        // Out of the pool: when the connection is dropped, it is closed, and its lock with it.
        Ok(is_locked.then(|| Box::new(Object::take(client)) as TokenStoreLock))
    }
}

impl TokenStore for PostgresTokenStore {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(self.read())
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(self.write(token))
    }

    fn remove<'a>(&'a self, refused: &'a Secret) -> TokenStoreFuture<'a, ()> {
        Box::pin(self.delete(refused))
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(self.lock())
    }
}

/// The token of a row. `None` if its end is no moment that a clock can count to: it must not become one without an end.
fn token(row: &Row) -> Result<Option<StoredToken>, tokio_postgres::Error> {
    let expires_at = row.try_get::<_, Option<i64>>(3)?.map(moment);
    if expires_at == Some(None) {
        return Ok(None);
    }
    let stored = StoredToken::new(row.try_get::<_, String>(0)?, row.try_get::<_, String>(1)?.into());
    Ok(Some(stored.lifetime(row.try_get::<_, Option<i64>>(2)?.and_then(moment), expires_at.flatten())))
}

/// Milliseconds since 1970.
fn milliseconds(moment: SystemTime) -> i64 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

fn moment(milliseconds: i64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_millis(u64::try_from(milliseconds).ok()?))
}

fn is_without_table(error: &tokio_postgres::Error) -> bool {
    matches!(error.code(), Some(&SqlState::UNDEFINED_TABLE | &SqlState::INVALID_SCHEMA_NAME))
}

impl fmt::Debug for PostgresTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresTokenStore").field("owner", &self.owner).finish_non_exhaustive()
    }
}

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
