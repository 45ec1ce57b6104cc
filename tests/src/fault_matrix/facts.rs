//! What the rules know of an operation and of what goes wrong: nothing of bytes, and nothing of the code.

/// What a second request does, in the words of RFC 9110, section 9.2. A fact of the operation, not of its method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// The operation changes nothing.
    Safe,
    /// A second request changes nothing more.
    Idempotent,
    /// Every request takes effect.
    NonIdempotent,
}

/// What a success brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// JSON of a known form.
    Json,
    /// Nothing that the caller reads.
    Nothing,
    /// A file, which the caller reads as it arrives.
    File,
    /// A list, of which nothing at all is an empty page.
    List {
        /// How many requests it takes to know that there is nothing: two, if pages may be counted from 0 or from 1.
        if_empty: u32,
    },
}

/// What of an operation the rules need.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// What a second request does.
    pub idempotency: Idempotency,
    /// Whether it is a GET without a body.
    pub is_bare_get: bool,
    /// Whether it is a GET, with a body or without.
    pub is_get: bool,
    /// What a success brings.
    pub gives: Gives,
    /// How many requests a call makes where nothing goes wrong: more than one for a list that ends with an empty page.
    pub requests: u32,
    /// Whether a refused token is replaced by a new one.
    pub renews: bool,
}

/// What becomes of one request.
#[derive(Clone, Copy, Debug)]
pub enum Trouble {
    /// There is nobody to connect to.
    NoConnection,
    /// The server's certificate is not the right one.
    Certificate,
    /// The server is silent while the connection is made.
    SilentHandshake,
    /// The server says that it has not processed the request: REFUSED_STREAM, or a GOAWAY that names an earlier stream.
    NotProcessed,
    /// The connection ends before there is a status. `read` is whether the server had read the whole request.
    Lost {
        /// Whether the server had read the whole request.
        read: bool,
    },
    /// The server is silent before there is a status.
    Silent,
    /// There is a status.
    Answer(Answer),
}

/// An answer that has at least a status.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// What becomes of its body.
    pub body: Body,
    /// How long it asks to wait.
    pub after: After,
    /// Where it leads.
    pub leads: Leads,
    /// What the vendor's own code says, beyond the status.
    pub said: Said,
}

/// What becomes of an answer's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// It is what the operation gives.
    Right,
    /// It is empty.
    Empty,
    /// It is whole, and not what the operation gives: a web page, half a JSON document, a message that it failed.
    Wrong,
    /// The connection ends in its middle.
    Lost,
    /// The server is silent in its middle.
    Silent,
    /// It is larger than the limit.
    TooLarge,
}

/// What `Retry-After` says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum After {
    /// It is not there.
    Absent,
    /// To wait for so many seconds, in either form; a date that has passed asks for none.
    Seconds(f64),
    /// Something that is neither seconds nor a date, or no time that can be waited for.
    Absurd,
}

/// Where an answer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// Nowhere.
    Nowhere,
    /// To another path of the same server, which answers rightly.
    Home,
    /// To another server, which answers rightly.
    Away,
    /// Back to where it came from.
    Circle,
}

/// What a vendor's own code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing beyond the status.
    Nothing,
    /// That the call was refused, whatever the status is.
    Refused,
    /// That calls come too fast.
    RateLimited,
    /// That the call failed, in the words of an error.
    Failed,
}

/// How often the trouble strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Often {
    /// Every request.
    Always,
    /// The first request alone.
    Once,
}

/// What kind of failure it is, as the caller sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No connection came about.
    Connect,
    /// The server is not who it should be.
    Tls,
    /// No answer came in time.
    Timeout,
    /// The connection ended.
    Connection,
    /// The body is too large.
    TooLarge,
    /// A redirect that is not followed.
    Redirect,
    /// A status that is no success.
    Status,
    /// A success that is none: it cannot be read, or is not what the operation gives.
    Answer,
}
