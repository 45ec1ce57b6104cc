//! What can go wrong, one line each: what the server does, and what that is to the rules.

use crate::fault_matrix::facts::{After, Answer, Body, Leads, Said, Trouble};
use crate::fault_matrix::vendor::Vendor;

/// One thing that goes wrong.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What it is called, in the page and for `--fault`.
    pub name: String,
    /// What the server does.
    pub act: Act,
    /// The only vendor that knows it; all do where there is none.
    pub only: Option<Vendor>,
    /// Whether the client can ask for a new token.
    pub renews: bool,
}

/// What a server does with a request, or instead of one.
#[derive(Clone, Debug)]
pub enum Act {
    /// Nobody listens.
    Refuse,
    /// The server shows a wrong certificate.
    Certificate(WrongCertificate),
    /// The server takes the connection, reads what comes, and says nothing: TLS does not come about.
    SilentHandshake,
    /// The connection is reset.
    Reset(At),
    /// The server falls silent.
    Stall(At),
    /// A connection that has served before is reset as the next request goes out, before any of it is read.
    ResetUnread,
    /// An answer over HTTP/1.1.
    Answer(Reply),
    /// What HTTP/2 has of its own.
    Http2(Http2),
}

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongCertificate {
    /// It is another server's.
    OtherName,
    /// Its time is over.
    Expired,
    /// Nobody knows who signed it.
    UnknownIssuer,
}

/// Where an answer breaks off. Always after the whole request was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Before its first byte.
    Start,
    /// In the middle of its headers.
    Head,
}

/// An answer that has a status at least.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// `Retry-After`.
    pub retry_after: RetryAfter,
    /// Where it leads.
    pub leads: Leads,
    /// What is in it.
    pub content: Content,
    /// How it ends.
    pub end: End,
}

/// A form of `Retry-After`, and a date's distance from now in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RetryAfter {
    /// None.
    Absent,
    /// A number, as it stands in the header, and what it means.
    Number(&'static str, f64),
    /// A date as RFC 9110 wants it.
    ImfFixdate(i64),
    /// A date as RFC 850 had it.
    Rfc850(i64),
    /// A date as C's `asctime` has it.
    Asctime(i64),
    /// What is no such thing.
    Absurd(&'static str),
}

/// What is in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// What the operation gives.
    Right,
    /// Nothing, with a length of nought.
    Empty,
    /// A web page.
    Html,
    /// The first half of what the operation gives.
    Truncated,
    /// What the operation gives, with a byte that no text has.
    InvalidUtf8,
    /// The vendor's words for a failure.
    Failure,
    /// The vendor's words for a token that has expired.
    ExpiredToken,
    /// The vendor's words for credentials that are wrong.
    WrongToken,
    /// The vendor's words for calls that come too fast.
    RateLimit,
    /// The vendor's words for a refusal, under a status that does not say so.
    Refusal,
    /// More than the limit, as `Content-Length` says before.
    TooLargeAnnounced,
    /// More than the limit, in pieces.
    TooLargeInPieces,
}

/// How an answer ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// As it should.
    Whole,
    /// The connection is reset in the middle of the body.
    Reset,
    /// The connection is closed in the middle of the body.
    Closed,
    /// The server falls silent in the middle of the body.
    Stall,
}

/// What HTTP/2 has of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Http2 {
    /// The stream is refused: REFUSED_STREAM.
    RefusedStream,
    /// The stream is reset before there is a status: INTERNAL_ERROR.
    Reset,
    /// The stream is reset in the middle of the body: INTERNAL_ERROR.
    ResetInBody,
    /// A GOAWAY that names an earlier stream, and the end of the connection.
    GoAwayEarly,
    /// A GOAWAY that names this stream, and the end of the connection.
    GoAwayLate,
    /// A GOAWAY that names this stream, and then its answer.
    GoAwayThenAnswer,
    /// Nothing, for this stream and for whatever else comes.
    Silent,
    /// The answer 503.
    Unavailable,
}

impl Fault {
    fn new(name: impl Into<String>, act: Act) -> Self {
        Self { name: name.into(), act, only: None, renews: false }
    }

    fn answer(name: impl Into<String>, reply: Reply) -> Self {
        Self::new(name, Act::Answer(reply))
    }

    fn only(self, vendor: Vendor) -> Self {
        Self { only: Some(vendor), ..self }
    }

    fn renewing(self) -> Self {
        Self { renews: true, ..self }
    }

    /// What it is to the rules.
    pub fn trouble(&self) -> Trouble {
        match &self.act {
            Act::Refuse => Trouble::NoConnection,
            Act::Certificate(_) => Trouble::Certificate,
            Act::SilentHandshake => Trouble::SilentHandshake,
            Act::Reset(_) => Trouble::Lost { read: true },
            Act::Stall(_) => Trouble::Silent,
            Act::ResetUnread => Trouble::Lost { read: false },
            Act::Answer(reply) => Trouble::Answer(reply.to_the_rules()),
            Act::Http2(act) => act.to_the_rules(),
        }
    }
}

impl Http2 {
    fn to_the_rules(self) -> Trouble {
        match self {
            Self::RefusedStream | Self::GoAwayEarly => Trouble::NotProcessed,
            Self::Reset | Self::GoAwayLate => Trouble::Lost { read: true },
            Self::Silent => Trouble::Silent,
            Self::ResetInBody => Trouble::Answer(Reply::new(200).ending(End::Reset).to_the_rules()),
            Self::GoAwayThenAnswer => Trouble::Answer(Reply::new(200).to_the_rules()),
            Self::Unavailable => Trouble::Answer(Reply::new(503).to_the_rules()),
        }
    }
}

impl Reply {
    /// An answer with what the operation gives where the status is a success, and else with the vendor's words for a failure.
    fn new(status: u16) -> Self {
        let content = if (200..300).contains(&status) { Content::Right } else { Content::Failure };
        Self { status, retry_after: RetryAfter::Absent, leads: Leads::Nowhere, content, end: End::Whole }
    }

    fn with(self, content: Content) -> Self {
        Self { content, ..self }
    }

    fn ending(self, end: End) -> Self {
        Self { end, ..self }
    }

    fn after(self, retry_after: RetryAfter) -> Self {
        Self { retry_after, ..self }
    }

    fn leading(self, leads: Leads) -> Self {
        Self { leads, ..self }
    }

    fn to_the_rules(&self) -> Answer {
        let body = match (self.end, self.content) {
            (End::Reset | End::Closed, _) => Body::Lost,
            (End::Stall, _) => Body::Silent,
            (End::Whole, Content::Right) => Body::Right,
            (End::Whole, Content::Empty) => Body::Empty,
            (End::Whole, Content::TooLargeAnnounced | Content::TooLargeInPieces) => Body::TooLarge,
            (End::Whole, _) => Body::Wrong,
        };
        let after = match self.retry_after {
            RetryAfter::Absent => After::Absent,
            RetryAfter::Number(_, seconds) => After::Seconds(seconds),
            RetryAfter::ImfFixdate(seconds) | RetryAfter::Rfc850(seconds) | RetryAfter::Asctime(seconds) => {
                After::Seconds(seconds.max(0) as f64)
            }
            RetryAfter::Absurd(_) => After::Absurd,
        };
        let said = match self.content {
            Content::Refusal => Said::Refused,
            Content::RateLimit => Said::RateLimited,
            Content::Failure => Said::Failed,
            _ => Said::Nothing,
        };
        Answer { status: self.status, body, after, leads: self.leads, said }
    }
}

/// Everything that goes wrong, in the order of the page.
pub fn all() -> Vec<Fault> {
    [connections(), http2(), retry_after(), statuses(), credentials(), redirects(), bodies()].concat()
}

fn connections() -> Vec<Fault> {
    let wrong = |name, what| Fault::new(name, Act::Certificate(what));
    vec![
        Fault::new("connection refused", Act::Refuse),
        wrong("certificate of another name", WrongCertificate::OtherName),
        wrong("certificate that has expired", WrongCertificate::Expired),
        wrong("certificate of an unknown issuer", WrongCertificate::UnknownIssuer),
        Fault::new("silence in the TLS handshake", Act::SilentHandshake),
        Fault::new("reset before the headers", Act::Reset(At::Start)),
        Fault::new("reset in the headers", Act::Reset(At::Head)),
        Fault::answer("reset in the body", Reply::new(200).ending(End::Reset)),
        Fault::answer("closed in the body", Reply::new(200).ending(End::Closed)),
        Fault::new("kept-alive connection reset as the request goes out", Act::ResetUnread),
        Fault::new("silence before the headers", Act::Stall(At::Start)),
        Fault::new("silence in the headers", Act::Stall(At::Head)),
        Fault::answer("silence in the body", Reply::new(200).ending(End::Stall)),
    ]
}

fn http2() -> Vec<Fault> {
    let of = |name, act| Fault::new(format!("HTTP/2: {name}"), Act::Http2(act));
    vec![
        of("RST_STREAM", Http2::Reset),
        of("RST_STREAM in the body", Http2::ResetInBody),
        of("REFUSED_STREAM", Http2::RefusedStream),
        of("GOAWAY before this stream", Http2::GoAwayEarly),
        of("GOAWAY after this stream, and the end", Http2::GoAwayLate),
        of("GOAWAY after this stream, and its answer", Http2::GoAwayThenAnswer),
        of("a peer that is silent", Http2::Silent),
        of("503", Http2::Unavailable),
    ]
}

fn retry_after() -> Vec<Fault> {
    let forms = [
        ("", RetryAfter::Absent),
        ("seconds", RetryAfter::Number("7", 7.0)),
        ("nought", RetryAfter::Number("0", 0.0)),
        ("a fraction", RetryAfter::Number("1.5", 1.5)),
        ("a date", RetryAfter::ImfFixdate(7)),
        ("a date of RFC 850", RetryAfter::Rfc850(7)),
        ("a date of asctime", RetryAfter::Asctime(7)),
        ("a date that has passed", RetryAfter::ImfFixdate(-3600)),
        ("more than the limit", RetryAfter::Number("61", 61.0)),
        ("an hour", RetryAfter::Number("3600", 3600.0)),
        ("a date in an hour", RetryAfter::ImfFixdate(3600)),
        ("a huge number", RetryAfter::Absurd("99999999999999999999")),
        ("a negative number", RetryAfter::Absurd("-1")),
        ("words", RetryAfter::Absurd("soon")),
    ];
    let fault = |(name, form): (&str, RetryAfter)| {
        let name = if name.is_empty() { "429".to_owned() } else { format!("429, Retry-After: {name}") };
        Fault::answer(name, Reply::new(429).after(form))
    };
    let mut faults: Vec<Fault> = forms.into_iter().map(fault).collect();
    let seven = Reply::new(503).after(RetryAfter::Number("7", 7.0));
    faults.push(Fault::answer("503, Retry-After: seconds", seven));
    faults
}

fn statuses() -> Vec<Fault> {
    let mut faults: Vec<Fault> = [101, 400, 404, 408, 409, 422, 425, 500, 501, 503, 504, 505, 999]
        .into_iter()
        .map(|status| Fault::answer(status.to_string(), Reply::new(status)))
        .collect();
    faults.extend([
        Fault::answer("502 with a web page", Reply::new(502).with(Content::Html)),
        Fault::answer("500 with the vendor's refusal", Reply::new(500).with(Content::Refusal)).only(Vendor::Ownli),
        Fault::answer("403", Reply::new(403)),
        Fault::answer("403 with the vendor's rate limit", Reply::new(403).with(Content::RateLimit))
            .only(Vendor::Orange),
    ]);
    faults
}

fn credentials() -> Vec<Fault> {
    vec![
        Fault::answer("401 of a token that can be renewed", Reply::new(401).with(Content::ExpiredToken)).renewing(),
        Fault::answer("401 of credentials that cannot", Reply::new(401).with(Content::WrongToken)),
    ]
}

fn redirects() -> Vec<Fault> {
    let mut faults = Vec::new();
    for (leads, to) in [(Leads::Home, "the same server"), (Leads::Away, "another server")] {
        for status in 300..=308 {
            let content = if status == 304 { Content::Empty } else { Content::Html };
            let reply = Reply::new(status).with(content).leading(leads);
            faults.push(Fault::answer(format!("{status} to {to}"), reply));
        }
    }
    for status in [302, 307] {
        let reply = Reply::new(status).with(Content::Empty).leading(Leads::Circle);
        faults.push(Fault::answer(format!("{status} in a circle"), reply));
    }
    faults.push(Fault::answer("302 without an address", Reply::new(302).with(Content::Empty)));
    faults
}

fn bodies() -> Vec<Fault> {
    let ok = |name: &str, content| Fault::answer(format!("200 with {name}"), Reply::new(200).with(content));
    vec![
        ok("half a JSON document", Content::Truncated),
        ok("a byte that is no UTF-8", Content::InvalidUtf8),
        ok("a web page", Content::Html),
        ok("the vendor's words for a failure", Content::Failure),
        ok("nothing", Content::Empty),
        Fault::answer("204", Reply::new(204).with(Content::Empty)),
        ok("a body over the limit, announced", Content::TooLargeAnnounced),
        ok("a body over the limit, in pieces", Content::TooLargeInPieces),
        Fault::answer("400 whose body is silent", Reply::new(400).ending(End::Stall)),
        Fault::answer("400 whose body is reset", Reply::new(400).ending(End::Reset)),
        Fault::answer("400 with a body over the limit", Reply::new(400).with(Content::TooLargeInPieces)),
        Fault::answer("503 whose body is silent", Reply::new(503).ending(End::Stall)),
        Fault::answer("503 whose body is reset", Reply::new(503).ending(End::Reset)),
    ]
}
