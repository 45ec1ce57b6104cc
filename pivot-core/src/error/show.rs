//! How an error shows itself.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Error, ErrorKind};
use crate::endpoint::Idempotency;
use crate::redaction::named_secrets;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(endpoint) = inner.endpoint {
            let (vendor, operation) = (endpoint.vendor.name, endpoint.operation);
            write!(f, "{vendor} {operation}: {} {} ", endpoint.method, endpoint.path)?;
        } else if let Some(vendor) = inner.vendor {
            write!(f, "{vendor} client: ")?;
        }
        f.write_str(&inner.what)?;
        if let Some(code) = &inner.fault.code {
            write!(f, ", code {}", OneLine(code))?;
        }
        if let Some(message) = &inner.fault.message {
            write!(f, ": {}", OneLine(message))?;
        }
        let mut notes = Vec::new();
        if let Some(hint) = self.hint() {
            notes.push(hint.to_owned());
        }
        if inner.late {
            notes.push("no time was left to send it again".to_owned());
        }
        if let Some(wait) = self.asked_to_wait() {
            notes.push(format!("come back in {wait:?}"));
        }
        if let Some(id) = &inner.fault.request_id {
            notes.push(format!("request id {}", OneLine(id)));
        }
        if inner.attempts > 1 {
            notes.push(format!("after {} attempts", inner.attempts));
        }
        if self.may_have_taken_effect() && inner.idempotency != Idempotency::Idempotent {
            notes.push("the call may have taken effect".to_owned());
        }
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join("; ")) }
    }
}

impl Error {
    /// What to do about it, where that does not depend on the vendor.
    fn hint(&self) -> Option<&'static str> {
        match self.0.status {
            _ if self.is_rate_limited() => Some("calls come too fast"),
            // Another token was there to be tried.
            Some(StatusCode::UNAUTHORIZED) if self.0.late => None,
            Some(StatusCode::UNAUTHORIZED) => Some("check the credentials"),
            None if self.0.kind == ErrorKind::Token && self.of_token() == Some(StatusCode::NOT_FOUND) => {
                Some("check the address that tokens are asked of")
            }
            None if self.0.kind == ErrorKind::Token && self.is_auth() => Some("check the credentials"),
            None if self.0.kind == ErrorKind::Token => Some("its source says why"),
            Some(StatusCode::FORBIDDEN) => Some("check what the credentials may do"),
            Some(StatusCode::NOT_FOUND) if !self.is_in_json() => Some("check the base URL"),
            _ => None,
        }
    }

    /// How long the vendor asks to wait. The client's own limit says that in its own words.
    fn asked_to_wait(&self) -> Option<Duration> {
        self.0.retry_after.filter(|_| self.0.kind != ErrorKind::RateLimited)
    }

    /// What the request for a token was answered, if that is why the call was not sent.
    fn of_token(&self) -> Option<StatusCode> {
        self.0.source.as_deref()?.downcast_ref::<Self>()?.status()
    }

    /// Whether the vendor answered in JSON, as an API does and a web server does not.
    fn is_in_json(&self) -> bool {
        self.0.body.as_ref().is_some_and(|body| matches!(body.trim_ascii().first(), Some(b'{' | b'[')))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &inner.kind).field("display", &format_args!("{self}"));
        if let Some(body) = &inner.body {
            // Whoever reads the body by its accessor may need what it holds; whoever prints it does not.
            let body = named_secrets::shown(body);
            let start = String::from_utf8_lossy(&body[..body.len().min(500)]);
            fields.field("body", &start);
        }
        if let Some(source) = &inner.source {
            fields.field("source", source);
        }
        fields.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// A text from outside on one line, and not too long.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 500;
        for character in self.0.chars().take(SHOWN) {
            fmt::Write::write_char(f, if breaks_lines(character) { ' ' } else { character })?;
        }
        if self.0.chars().nth(SHOWN).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

/// What begins another line, or turns the direction of what follows.
fn breaks_lines(character: char) -> bool {
    let turns = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns || matches!(character, '\u{2028}'..='\u{202e}')
}
