//! Successes whose body is not what was asked for: an error's body, one object in a list, a list's only item alone.

use bytes::Bytes;
use open_json::{DecodeError, Failed, Json, Sink, Source, Unwritable};
use serde_json::Value;

use crate::endpoint::{Fault, FaultAnswer};
use crate::error::Error;
use crate::response::{RawResponse, Response};

impl RawResponse {
    /// Reads the body as JSON, which may be the body of an error although the status says success.
    ///
    /// A value in which some field is known is taken for what was asked for, whatever else the body holds.
    ///
    /// # Errors
    /// As [`json`](Self::json); and an [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure) with the vendor's code and
    /// words if the body cannot be read as a `T`, or none of its fields is known, and the vendor's own reader of errors
    /// finds one in it.
    pub fn json_checked<T: Json>(self) -> Result<Response<T>, Error> {
        let read = open_json::from_slice(without_mark(self.body()));
        checked(self, read, |_| None)
    }

    /// Reads the body as [`json_checked`](Self::json_checked) does, or as a list of exactly one such value.
    ///
    /// # Errors
    /// As [`json_checked`](Self::json_checked), and for a list of none or several.
    pub fn json_one<T: Json>(self) -> Result<Response<T>, Error> {
        self.json_one_unless(|_| None)
    }

    /// Reads the body as [`json_one`](Self::json_one) does, in which the vendor may say that the call failed.
    ///
    /// # Errors
    /// As [`json_one`](Self::json_one), and an [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure) if `fault` finds
    /// one in the value.
    pub fn json_one_unless<T: Json>(self, fault: impl FnOnce(&T) -> Option<Fault>) -> Result<Response<T>, Error> {
        let read = match first_byte(self.body()) {
            Some(b'[') => open_json::from_slice::<Only<T>>(without_mark(self.body())).map(|only| only.0),
            _ => open_json::from_slice(without_mark(self.body())),
        };
        checked(self, read, fault)
    }

    /// Reads the body as a list; one object alone, in the form of its items, is a list of one.
    ///
    /// # Errors
    /// As [`json_checked`](Self::json_checked).
    pub fn json_list<T: Json>(self) -> Result<Response<Vec<T>>, Error> {
        let read = open_json::from_slice::<Vec<T>>(without_mark(self.body()));
        let read = read.or_else(|error| match first_byte(self.body()) {
            Some(b'{') => open_json::from_slice(without_mark(self.body())).map(|one| vec![one]).map_err(|_| error),
            _ => Err(error),
        });
        checked(self, read, |_| None)
    }
}

fn checked<T: Json>(
    response: RawResponse,
    read: Result<T, DecodeError>,
    fault: impl FnOnce(&T) -> Option<Fault>,
) -> Result<Response<T>, Error> {
    let unknown = read.as_ref().ok().map(|value| open_json::unknown_fields(value));
    // Where every field is known, or none came, there is nothing to doubt.
    if unknown.is_none_or(|unknown| !unknown.is_empty() && knows_nothing(&unknown, response.body()))
        && let Some(fault) = failure(&response)
    {
        return Err(response.api_failure(fault));
    }
    let value = read.map_err(|error| Error::undecodable(&response, error))?;
    match fault(&value) {
        Some(fault) => Err(response.api_failure(fault)),
        None => Ok(response.with(value)),
    }
}

/// Whether all fields of the body's object are unknown to its type. Anything but an object is what it is.
fn knows_nothing(unknown: &[String], body: &[u8]) -> bool {
    match alone(body) {
        Some(Value::Object(fields)) => fields.keys().all(|name| unknown.contains(name)),
        _ => false,
    }
}

/// What the body says of a failure, alone or as the only item of a list.
fn failure(response: &RawResponse) -> Option<Fault> {
    let json = alone(response.body())?;
    let body = Bytes::from(json.to_string());
    let answer = FaultAnswer { status: response.status, headers: &response.headers, body: &body };
    let said = (response.endpoint.vendor.read_fault)(&answer);
    said.message.is_some().then_some(said).or_else(|| crate::empty::failure(response, &json))
}

/// The body as JSON, a list's only item in the place of the list.
fn alone(body: &[u8]) -> Option<Value> {
    match serde_json::from_slice(without_mark(body)).ok()? {
        Value::Array(items) if items.len() == 1 => items.into_iter().next(),
        other => Some(other),
    }
}

fn first_byte(body: &[u8]) -> Option<u8> {
    without_mark(body).trim_ascii_start().first().copied()
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// A list that must have exactly one item.
struct Only<T>(T);

impl<T: Json> Json for Only<T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        let mut items: Vec<T> = Vec::new();
        items.read(source)?;
        match (items.pop(), items.len()) {
            (Some(item), 0) => self.0 = item,
            (_, others) => {
                let found = if others == 0 { "none".to_owned() } else { (others + 1).to_string() };
                return Err(Failed::new(format!("expected one item, found {found}")));
            }
        }
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        self.0.write(sink)
    }

    fn blank() -> Self {
        Self(T::blank())
    }
}
