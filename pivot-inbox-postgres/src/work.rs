//! A transaction on the store's tables.

use std::sync::Arc;

use deadpool_postgres::Transaction;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row};

/// Values of a statement.
pub(crate) type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

/// The schema of the tables.
#[derive(Clone, Debug)]
pub(crate) struct Schema(Arc<str>);

impl Schema {
    pub(crate) fn new(name: &str) -> Self {
        Self(name.into())
    }

    pub(crate) fn name(&self) -> &str {
        &self.0
    }

    /// A statement with the schema's name where it has `{s}`. Quoted, since the name may be a word of SQL.
    pub(crate) fn fill(&self, sql: &str) -> String {
        sql.replace("{s}", &format!("\"{}\"", self.0))
    }
}

/// A transaction, and which tables it is about.
pub(crate) struct Work<'a> {
    transaction: Transaction<'a>,
    schema: Schema,
}

impl<'a> Work<'a> {
    pub(crate) fn new(transaction: Transaction<'a>, schema: Schema) -> Self {
        Self { transaction, schema }
    }

    pub(crate) fn transaction(&self) -> &Transaction<'a> {
        &self.transaction
    }

    /// The schema's name.
    pub(crate) fn schema(&self) -> &str {
        &self.schema.0
    }

    pub(crate) async fn execute(&self, sql: &str, values: Values<'_>) -> Result<u64, Error> {
        let statement = self.transaction.prepare_cached(&self.schema.fill(sql)).await?;
        self.transaction.execute(&statement, values).await
    }

    pub(crate) async fn query(&self, sql: &str, values: Values<'_>) -> Result<Vec<Row>, Error> {
        let statement = self.transaction.prepare_cached(&self.schema.fill(sql)).await?;
        self.transaction.query(&statement, values).await
    }

    pub(crate) async fn query_opt(&self, sql: &str, values: Values<'_>) -> Result<Option<Row>, Error> {
        let statement = self.transaction.prepare_cached(&self.schema.fill(sql)).await?;
        self.transaction.query_opt(&statement, values).await
    }

    pub(crate) async fn query_one(&self, sql: &str, values: Values<'_>) -> Result<Row, Error> {
        let statement = self.transaction.prepare_cached(&self.schema.fill(sql)).await?;
        self.transaction.query_one(&statement, values).await
    }

    /// Statements without values.
    pub(crate) async fn batch(&self, sql: &str) -> Result<(), Error> {
        self.transaction.batch_execute(&self.schema.fill(sql)).await
    }

    pub(crate) async fn commit(self) -> Result<(), Error> {
        self.transaction.commit().await
    }

    pub(crate) async fn rollback(self) -> Result<(), Error> {
        self.transaction.rollback().await
    }

    /// Locks a key until the transaction ends. The functions are named with their schema and their types: of two that fit,
    /// the better one counts, and it might be somebody else's. Its number is a hash: a key may share it, and then waits without need.
    pub(crate) async fn lock_key(&self, source: &str, order_key: &str) -> Result<(), Error> {
        let sql = "SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(
                       $1::text || pg_catalog.chr(31) || $2::text, pg_catalog.hashtextextended($3::text, 0::bigint)))";
        self.execute(sql, &[&source, &order_key, &self.schema()]).await.map(|_| ())
    }

    /// Locks the keys of events until the transaction ends, always in the same order, so that nobody waits in a circle.
    pub(crate) async fn lock_keys_of(&self, ids: &[i64]) -> Result<(), Error> {
        let sql = "SELECT pg_catalog.pg_advisory_xact_lock(number) FROM (
                       SELECT DISTINCT pg_catalog.hashtextextended(source || pg_catalog.chr(31) || order_key,
                           pg_catalog.hashtextextended($2::text, 0::bigint)) AS number
                       FROM {s}.events WHERE id = ANY($1::bigint[]) AND order_key IS NOT NULL ORDER BY 1
                   ) AS keys";
        self.execute(sql, &[&ids, &self.schema()]).await.map(|_| ())
    }
}
