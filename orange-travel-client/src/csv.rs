//! Transactions as CSV, decoded row by row as they arrive.
//!
//! The document offers the transaction list as CSV, but states neither how to request it nor its columns. It is
//! requested with `Accept: text/csv`. The first row names the columns; each column goes to the field of that name, or
//! to the field of that name in the parameters, with or without the prefix `parameters.`, ignoring case and
//! punctuation. A column without such a field is stored in `extra` of the transaction or of its parameters.
//!
//! Commas, semicolons, tabs and vertical bars are recognised as separators, as is the one that a first line such as
//! `sep=;` names. A cell that is empty or reads `None` or `null` is an absent value; cells missing at the end of a row
//! are empty. A Ctrl-Z or NULs at the end of the file are ignored.
//!
//! Source: \[doc\] that there is a CSV form; \[guess\] for the request and the columns.
//!
//! # Unusual content
//! - A cell that does not fit its optional field, such as `unlimited` or `N/A` for a number, is set aside: the field is
//!   absent, [`misfits`](pivot_json::misfits) finds the cell, and it is counted and reported as in JSON.
//! - Numbers may have decimal commas and thousands separators. Ambiguous ones are not guessed: `1,234` and `1.234` are
//!   set aside unless earlier numbers in the same column have shown which character is the decimal separator.
//!   `1.234,5`, `1,234,567` and `7,92` are unambiguous.
//! - A row that cannot be read is an error that names its number, in the place of the row; the following rows are read.
//!   The row that names the columns is row 1.
//!   Such rows have more cells than there are columns, no id, or text after a closing quote.
//! - Bytes that are not UTF-8 are read as windows-1252, as in JSON; for a strict client such a row is an error.
//! - A row is also an error if one of its quoted cells contains a line with as many cells as there are columns. Most
//!   likely an earlier quote was not closed, and other rows would be lost unnoticed; the row is rejected even if the
//!   cell was intended.
//! - These end the stream with an error, because the start of the next row is unknown: a quote that is never closed, a
//!   line with unbalanced quotes, a header without a known column, and a lost connection.

mod columns;
mod number;
mod python;
mod record;
mod start;

use std::borrow::Cow;
use std::fmt;

use bytes::{Buf, Bytes};
use futures_util::Stream;
use futures_util::stream::unfold;
use http::{HeaderValue, header};
use pivot_core::{
    BoxFuture, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
    StreamingResponse,
};
use pivot_json::Json;
use pivot_types::Transaction;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use self::columns::Columns;
use self::record::Records;
use self::start::Start;
use crate::client::OrangeTravelClient;
use crate::operations;
use crate::transactions::TransactionFilter;

/// Transactions as CSV.
impl OrangeTravelClient {
    /// Requests the distributor's transactions as CSV: `GET /distributors/transactions`. See the [module](self) for
    /// what is guessed.
    ///
    /// Source: \[doc\] that there is a CSV form; \[guess\] for how it is requested.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use futures_util::StreamExt;
    /// use orange_travel_client::TransactionFilter;
    ///
    /// let csv = orange.transactions_csv(TransactionFilter::default()).send().await?;
    /// let mut rows = std::pin::pin!(csv.rows());
    /// while let Some(row) = rows.next().await {
    ///     match row {
    ///         Ok(transaction) => println!("{}", transaction.id),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn transactions_csv(&self, filter: TransactionFilter) -> TransactionsCsvRequest {
        TransactionsCsvRequest { client: self.clone(), filter, options: RequestOptions::default() }
    }
}

/// A request builder for transactions as CSV. Nothing is sent before [`send`](Self::send).
#[derive(Clone)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct TransactionsCsvRequest {
    client: OrangeTravelClient,
    filter: TransactionFilter,
    options: RequestOptions,
}

impl RequestOptionsBuilder for TransactionsCsvRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(TransactionsCsvRequest => Result<TransactionsCsv, Error>);

impl TransactionsCsvRequest {
    /// Sends the request, and returns the response as soon as its headers have arrived. A time limit set for the request
    /// applies until then; each wait for a further chunk may take as long as the client allows an attempt.
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) if the media type of the response is not CSV,
    /// and otherwise of any kind that a request can fail with.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<TransactionsCsv, Error>> {
        Box::pin(async move {
            let response = self.client.core.execute_streaming(self.parts()?).await?;
            let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
            if let Some(other) = media_type.filter(|found| is_another(found)) {
                return Err(response.invalid_body(format!("it is {other}, where CSV is expected")));
            }
            Ok(TransactionsCsv { response })
        })
    }

    /// Sends the request, and returns the CSV with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<TransactionsCsv>, Error>> {
        let csv = self.send();
        Box::pin(async move { csv.await.map(|csv| csv.response.head().map(|()| csv)) })
    }

    /// Sends the request, and returns the response with its whole body, for debugging. Only its status is checked.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge) if the body is larger than the
    /// client holds.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move { self.client.core.execute(self.parts()?).await })
    }

    #[inline]
    fn parts(&self) -> Result<RequestParts, Error> {
        let parts = RequestParts::new(operations::ListTransactions::ENDPOINT)
            .header(header::ACCEPT, HeaderValue::from_static("text/csv"));
        let query = self.filter.clone().into_query();
        self.options.apply(query.into_iter().fold(parts, |parts, (name, value)| parts.query(name, value)))
    }
}

/// Without the filter, which may name a person.
impl fmt::Debug for TransactionsCsvRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransactionsCsvRequest").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Whether a media type is of something that is certainly no CSV. Servers send CSV as plain text, as bytes and as a
/// spreadsheet's; what it is then, its beginning tells.
fn is_another(media_type: &str) -> bool {
    let found = media_type.to_ascii_lowercase();
    let others = ["json", "html", "xml", "pdf", "image/", "zip", "form"];
    !found.contains("csv") && !found.contains("vnd.ms-excel") && others.iter().any(|other| found.contains(other))
}

/// A response in CSV whose body has not been read yet.
#[derive(Debug)]
pub struct TransactionsCsv {
    response: StreamingResponse,
}

impl TransactionsCsv {
    /// The transactions, row by row. At most one row and one chunk of the body are held in memory.
    ///
    /// # Errors
    /// A row that cannot be read yields an error in its place, and the next row follows. An error of the whole file is
    /// the last item; the [module](self) lists these.
    #[inline]
    pub fn rows(self) -> impl Stream<Item = Result<Transaction, Error>> + Send {
        unfold(Rows::new(self.response), |mut rows| async move { Some((rows.transaction().await?, rows)) })
    }

    /// Copies the CSV unchanged to `to`, and returns the number of bytes.
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) if the body is evidently not CSV or its first row
    /// names no column of a transaction (nothing is copied then), of the kind [`Io`](crate::ErrorKind::Io), with the
    /// writer's error as its source, if writing to `to` fails, and another one if the connection is lost.
    #[inline]
    pub async fn copy_to(mut self, to: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        let mut start = Start::default();
        let mut copied = 0;
        while let Some(piece) = self.response.next_chunk().await? {
            if start.add(&piece) {
                break;
            }
        }
        let opening = start.opening().map_err(|found| no_csv(&self.response, found))?;
        let mut piece = Bytes::from(start.into_bytes());
        let names_none = "names no column of a transaction: this is no CSV of transactions";
        if !names_columns(&piece[opening.skipped..], opening.separator) {
            return Err(self.response.invalid_body(format!("row 1 {names_none}")));
        }
        loop {
            to.write_all(&piece).await.map_err(|error| self.response.not_written(error))?;
            copied += piece.len() as u64;
            match self.response.next_chunk().await? {
                Some(next) => piece = next,
                None => break,
            }
        }
        to.flush().await.map_err(|error| self.response.not_written(error))?;
        Ok(copied)
    }
}

/// Whether the first record, if there is one, names a column of a transaction. What cannot be read as a record is copied for
/// somebody else to read.
fn names_columns(csv: &[u8], separator: u8) -> bool {
    let mut records = Records::new(separator);
    let mut rest = csv;
    let is_there = loop {
        match records.read(rest) {
            Ok((_, true)) => break true,
            Ok((read, false)) if read < rest.len() => rest = &rest[read..],
            Ok(_) => break records.finish().unwrap_or(false),
            Err(_) => break false,
        }
    };
    let cells = (0..records.len()).map(|index| records.cell(index).into_owned());
    !is_there || !Columns::read(cells.collect()).are_all_unknown()
}

fn no_csv(response: &StreamingResponse, found: &str) -> Error {
    response.invalid_body(format!("it is {found}, where CSV is expected"))
}

/// A reader of rows that is fed piece by piece.
struct Rows {
    response: StreamingResponse,
    piece: Bytes,
    records: Records,
    /// `None` before the first row.
    columns: Option<Columns>,
    /// The row that was read last, counted from 1.
    row: u64,
    is_at_end: bool,
    /// Whether nothing can be read any more.
    is_over: bool,
}

impl Rows {
    #[inline]
    fn new(response: StreamingResponse) -> Self {
        let records = Records::new(b',');
        Self { response, piece: Bytes::new(), records, columns: None, row: 0, is_at_end: false, is_over: false }
    }

    /// The next row; `None` at the end and behind an error of the file.
    #[inline]
    async fn transaction(&mut self) -> Option<Result<Transaction, Error>> {
        match self.advance().await {
            Ok(true) => {
                let mut columns = self.columns.take().unwrap_or_default();
                let read = self.read_row(&mut columns);
                self.columns = Some(columns);
                Some(read)
            }
            Ok(false) => None,
            Err(error) => {
                self.is_over = true;
                Some(Err(error))
            }
        }
    }

    /// Whether a row is there to be read.
    #[inline]
    async fn advance(&mut self) -> Result<bool, Error> {
        if self.is_over {
            return Ok(false);
        }
        if self.columns.is_none() {
            self.open().await?;
        }
        self.next_row().await
    }

    #[inline]
    fn read_row(&self, columns: &mut Columns) -> Result<Transaction, Error> {
        if let Some(failure) = self.records.failure() {
            return Err(self.broken(failure));
        }
        match self.records.texts() {
            Some(cells) => self.read_cells(columns, &cells),
            None => {
                let cells = self.cells()?;
                self.read_cells(columns, &cells.iter().map(|cell| &**cell).collect::<Vec<_>>())
            }
        }
    }

    #[inline]
    fn read_cells(&self, columns: &mut Columns, cells: &[&str]) -> Result<Transaction, Error> {
        let (known, beyond) = cells.split_at(cells.len().min(columns.len()));
        // Some writers end every line with a separator.
        if beyond.iter().any(|cell| !cell.trim().is_empty()) {
            let (count, expected) = (cells.len(), columns.len());
            return Err(self.broken(format!("has {count} cells under {expected} columns")));
        }
        if self.records.may_have_lines() && known.iter().any(|cell| self.holds_a_row(cell, columns)) {
            return Err(self.broken("has a cell that holds what looks like rows, as when a quote is not closed"));
        }
        let mut transaction = Transaction::placeholder();
        let unfit = columns.fill(&mut transaction, known).map_err(|why| self.broken(why))?;
        if transaction.id.as_str().is_empty() {
            return Err(self.broken("has no id"));
        }
        if let Some(column) = unfit.unread.filter(|_| self.response.is_strict()) {
            return Err(self.broken(format!("column {column}: expected an object")));
        }
        if unfit.set_aside > 0 || self.response.counts_drift() {
            self.response.report_misfits(&format!("row {}", self.row), &transaction)?;
        }
        Ok(transaction)
    }

    /// Whether a line of a cell, but for the first, has as many cells as there are columns.
    #[inline]
    fn holds_a_row(&self, cell: &str, columns: &Columns) -> bool {
        let separator = char::from(self.records.separator());
        let cells = |line: &str| line.matches(separator).count() + 1;
        columns.len() > 1 && cell.split(['\n', '\r']).skip(1).any(|line| cells(line) == columns.len())
    }

    /// Gathers the first line, however it was cut, to see what separates; and reads the columns.
    #[inline]
    async fn open(&mut self) -> Result<(), Error> {
        let mut start = Start::default();
        while let Some(piece) = self.response.next_chunk().await? {
            if start.add(&piece) {
                break;
            }
        }
        let opening = start.opening().map_err(|found| no_csv(&self.response, found))?;
        self.records = Records::new(opening.separator);
        self.piece = Bytes::from(start.into_bytes()).slice(opening.skipped..);
        if !self.next_row().await? {
            return Ok(());
        }
        let names = self.cells()?.into_iter().map(Cow::into_owned).collect();
        let columns = Columns::read(names);
        if columns.are_all_unknown() {
            return Err(self.broken("names no column of a transaction: this is no CSV of transactions"));
        }
        self.columns = Some(columns);
        Ok(())
    }

    #[inline]
    fn cells(&self) -> Result<Vec<Cow<'_, str>>, Error> {
        if let Some(failure) = self.records.failure() {
            return Err(self.broken(failure));
        }
        let cells: Vec<_> = (0..self.records.len()).map(|index| self.records.cell(index)).collect();
        if self.response.is_strict() && cells.iter().any(|cell| matches!(cell, Cow::Owned(_))) {
            return Err(self.broken("is not UTF-8"));
        }
        Ok(cells)
    }

    #[inline]
    fn broken(&self, why: impl std::fmt::Display) -> Error {
        self.response.invalid_body(format!("row {} {why}", self.row))
    }

    /// Reads a row; `false` at the end.
    #[inline]
    async fn next_row(&mut self) -> Result<bool, Error> {
        self.row += 1;
        while !self.is_at_end {
            if self.piece.is_empty() {
                match self.response.next_chunk().await? {
                    Some(piece) => self.piece = piece,
                    None => self.is_at_end = true,
                }
                continue;
            }
            let (read, is_complete) = self.records.read(&self.piece).map_err(|why| self.broken(why))?;
            self.piece.advance(read);
            if is_complete {
                return Ok(true);
            }
        }
        self.records.finish().map_err(|why| self.broken(why))
    }
}
