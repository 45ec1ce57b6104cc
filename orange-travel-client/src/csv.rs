//! Transactions as CSV, row by row as they arrive.
//!
//! The document promises the list as CSV \[doc\], but neither how it is asked for nor what its columns are: it is asked for
//! with `Accept: text/csv` \[guess\], the first row names the columns \[guess\], and each goes to the field of that name, or
//! of that name behind `parameters.`. What has no such field is kept in `extra`. Commas and semicolons both separate.

use bytes::{Bytes, BytesMut};
use client_core::{BoxFuture, Error, Operation, RequestParts, StreamingResponse};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use futures_util::Stream;
use futures_util::stream::try_unfold;
use http::{HeaderValue, header};
use open_json::Json;
use pivot_types::Transaction;
use pivot_types::transaction::TransactionParameters;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::client::OrangeTravelClient;
use crate::operations;
use crate::transactions::TransactionFilter;

/// How large one row may be: far beyond any transaction, and a bound.
const ROW_LIMIT: usize = 1 << 20;
/// How many columns there may be.
const COLUMN_LIMIT: usize = 1 << 12;

/// Transactions as CSV.
impl OrangeTravelClient {
    /// The distributor's transactions as CSV: `GET /distributors/transactions` \[doc; see the module for what is guessed\].
    ///
    /// # Errors
    /// As every call has them, and where the answer is not CSV.
    pub fn transactions_csv(&self, filter: TransactionFilter) -> BoxFuture<'_, Result<TransactionsCsv, Error>> {
        Box::pin(async move {
            let parts = RequestParts::new(operations::Transactions::ENDPOINT)
                .header(header::ACCEPT, HeaderValue::from_static("text/csv"));
            let parts = filter.into_query().into_iter().fold(parts, |parts, (name, value)| parts.query(name, value));
            let response = self.core.execute_streaming(parts).await?;
            let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
            if media_type.is_some_and(|found| !found.to_ascii_lowercase().contains("csv")) {
                let found = media_type.unwrap_or_default().to_owned();
                return Err(response.unreadable(format!("it is {found}, where CSV is expected")));
            }
            Ok(TransactionsCsv { response })
        })
    }
}

/// An answer in CSV that is about to be read.
#[derive(Debug)]
pub struct TransactionsCsv {
    response: StreamingResponse,
}

impl TransactionsCsv {
    /// The transactions, row by row. No more than one row and one piece of the body are held.
    pub fn rows(self) -> impl Stream<Item = Result<Transaction, Error>> + Send {
        try_unfold(Rows::new(self.response), |mut rows| async move {
            Ok(rows.transaction().await?.map(|transaction| (transaction, rows)))
        })
    }

    /// Copies the CSV as it is, and gives the number of bytes.
    ///
    /// # Errors
    /// Where the connection is lost, or `to` cannot be written.
    pub async fn copy_to(mut self, to: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        let mut copied = 0;
        while let Some(piece) = self.response.piece().await? {
            to.write_all(&piece)
                .await
                .map_err(|error| self.response.unreadable(format!("it cannot be kept: {error}")))?;
            copied += piece.len() as u64;
        }
        to.flush().await.map_err(|error| self.response.unreadable(format!("it cannot be kept: {error}")))?;
        Ok(copied)
    }
}

/// A reader of rows that is fed piece by piece.
struct Rows {
    response: StreamingResponse,
    reader: Reader,
    piece: Bytes,
    at_end: bool,
    columns: Vec<String>,
    /// The row's cells, one after the other, and where each ends.
    cells: Vec<u8>,
    ends: Vec<usize>,
    row: u64,
}

impl Rows {
    fn new(response: StreamingResponse) -> Self {
        let (cells, ends) = (vec![0; 4096], vec![0; 64]);
        let columns = Vec::new();
        Self { response, reader: Reader::new(), piece: Bytes::new(), at_end: false, columns, cells, ends, row: 0 }
    }

    async fn transaction(&mut self) -> Result<Option<Transaction>, Error> {
        if self.columns.is_empty() {
            self.look_at_the_first_line().await?;
            let Some(count) = self.next_row().await? else { return Ok(None) };
            self.columns = (0..count).map(|index| self.cell(index)).collect::<Result<_, _>>()?;
        }
        let Some(count) = self.next_row().await? else { return Ok(None) };
        if count != self.columns.len() {
            let expected = self.columns.len();
            return Err(self.broken(format!("has {count} cells under {expected} columns")));
        }
        let mut transaction = Transaction::blank();
        for index in 0..count {
            let cell = self.cell(index)?;
            if !cell.is_empty() {
                let column = &self.columns[index];
                put(&mut transaction, column, &cell).map_err(|why| self.broken(format!("column {column}: {why}")))?;
            }
        }
        if transaction.id.as_str().is_empty() {
            return Err(self.broken("has no id".to_owned()));
        }
        Ok(Some(transaction))
    }

    /// Gathers the first line, however it was cut, to see what separates; a byte order mark is dropped.
    async fn look_at_the_first_line(&mut self) -> Result<(), Error> {
        let mut start = BytesMut::new();
        while !start.contains(&b'\n') && start.len() < ROW_LIMIT {
            match self.response.piece().await? {
                Some(piece) => start.extend_from_slice(&piece),
                None => {
                    self.at_end = true;
                    break;
                }
            }
        }
        self.piece = start.freeze();
        if self.piece.starts_with(b"\xef\xbb\xbf") {
            self.piece = self.piece.slice(3..);
        }
        self.reader = ReaderBuilder::new().delimiter(separator(&self.piece)).build();
        Ok(())
    }

    fn cell(&self, index: usize) -> Result<String, Error> {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        let cell = &self.cells[start..self.ends[index]];
        let text = std::str::from_utf8(cell).map_err(|_| self.broken("is not UTF-8".to_owned()))?;
        Ok(text.to_owned())
    }

    fn broken(&self, why: String) -> Error {
        self.response.unreadable(format!("row {} {why}", self.row))
    }

    /// Reads a row; the number of its cells.
    async fn next_row(&mut self) -> Result<Option<usize>, Error> {
        let (mut filled, mut ended) = (0, 0);
        loop {
            if self.piece.is_empty() && !self.at_end {
                match self.response.piece().await? {
                    Some(piece) => self.piece = piece,
                    None => self.at_end = true,
                }
                if self.piece.is_empty() && !self.at_end {
                    continue;
                }
            }
            // At the end the piece is empty, which is how the reader is told.
            let (result, read, wrote, ends) =
                self.reader.read_record(&self.piece, &mut self.cells[filled..], &mut self.ends[ended..]);
            self.piece = self.piece.slice(read..);
            filled += wrote;
            ended += ends;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.cells.len() >= ROW_LIMIT => {
                    return Err(self.broken(format!("has more than {ROW_LIMIT} bytes")));
                }
                ReadRecordResult::OutputEndsFull if self.ends.len() >= COLUMN_LIMIT => {
                    return Err(self.broken(format!("has more than {COLUMN_LIMIT} cells")));
                }
                ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    self.row += 1;
                    return Ok(Some(ended));
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
    }
}

/// Semicolons separate where the first line has more of them than commas.
fn separator(start: &[u8]) -> u8 {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator| line.iter().filter(|byte| **byte == separator).count();
    if count(b';') > count(b',') { b';' } else { b',' }
}

/// Puts a cell where it belongs.
fn put(transaction: &mut Transaction, column: &str, cell: &str) -> Result<(), open_json::Failed> {
    if column != "parameters" {
        if let Some(field) = open_json::field_called(transaction, column) {
            return open_json::read_text(cell, field);
        }
        let name = column.strip_prefix("parameters.").unwrap_or(column);
        if open_json::field_called(&mut TransactionParameters::blank(), name).is_some() {
            let parameters = transaction.parameters.get_or_insert_with(TransactionParameters::blank);
            return open_json::field_called(parameters, name).map_or(Ok(()), |field| open_json::read_text(cell, field));
        }
    }
    transaction.extra.insert(column, cell);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_the_first_line_has_more_of() {
        assert_eq!(separator(b"id;status;product_name\n1;ok;\"a, b, c, d\""), b';');
        assert_eq!(separator(b"id,status\n1;2;3;4"), b',');
        assert_eq!(separator(b""), b',');
    }
}
