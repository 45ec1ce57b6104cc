//! What a field of an answer may say of how the call went, by its name.

use std::sync::LazyLock;

/// What a field is by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `success`: tells whether all went well.
    Flag,
    /// `deleted`: tells whether what was asked for was done, or how the thing is that it was asked for.
    Deed,
    /// `status`: a word, a number or a flag.
    State,
    /// `statusCode`: a status of HTTP.
    Status,
    /// `code`: a status of HTTP, a code of the vendor's, or of the thing that was asked for.
    Code,
    /// `error`: there and filled where something failed.
    Error,
    /// `failed`: a flag, or a number of things, that says so.
    Failed,
    /// `type`, `level`: says so with few words.
    Kind,
    /// `message`: words for people.
    Message,
    /// `title`: words for people, or a text of the thing that was asked for.
    Prose,
    /// `data`: holds the message.
    Holder,
    /// `id`: of the thing that was asked for, or of the request.
    Id,
    /// `timestamp`: what answers have besides all that.
    Beside,
    /// Something of the operation's own.
    Other,
}

const FLAGS: &[&str] =
    &["success", "ok", "issuccess", "succeeded", "successful", "issuccessful", "wassuccessful", "isok"];
const DEEDS: &[&str] = &[
    "deleted",
    "removed",
    "accepted",
    "confirmed",
    "created",
    "updated",
    "activated",
    "deactivated",
    "processed",
    "completed",
    "executed",
    "done",
    "saved",
    "sent",
    "approved",
    "applied",
    "handled",
    "cancelled",
    "canceled",
    "valid",
    "isvalid",
    "allowed",
    "authorized",
    "authenticated",
    "acknowledged",
];
const STATES: &[&str] = &[
    "status",
    "result",
    "state",
    "outcome",
    "statustext",
    "resultstatus",
    "responsestatus",
    "verdict",
    "ack",
    "requeststatus",
];
const STATUSES: &[&str] =
    &["statuscode", "httpstatus", "httpcode", "httpstatuscode", "httpresponsecode", "httperrorcode"];
const CODES: &[&str] = &["code", "resultcode", "returncode", "retcode", "subcode", "rc", "ret"];
const ERRORS: &[&str] = &[
    "error",
    "errors",
    "err",
    "errs",
    "errorcode",
    "errcode",
    "errorno",
    "errno",
    "errorid",
    "errortype",
    "errorname",
    "errormessage",
    "errormessages",
    "errormsg",
    "errmsg",
    "errordescription",
    "errordesc",
    "errordetail",
    "errordetails",
    "errorinfo",
    "errortext",
    "errortitle",
    "errorlist",
    "errorkey",
    "errorreason",
    "errorresponse",
    "exception",
    "exceptions",
    "exceptionmessage",
    "exceptiontype",
    "fault",
    "faults",
    "faultcode",
    "faultstring",
    "faultmessage",
    "failure",
    "failures",
    "failurereason",
    "failurecode",
    "failuremessage",
    "innererror",
    "innerexception",
    "stacktrace",
    "violations",
    "invalidparams",
    "invalidfields",
    "modelstate",
    "fielderrors",
    "validationerrors",
    "nonfielderrors",
];
const FAILED: &[&str] = &[
    "failed",
    "iserror",
    "haserror",
    "haserrors",
    "isfailed",
    "hasfailed",
    "isfailure",
    "errorcount",
    "failedcount",
    "failurecount",
    "numerrors",
    "denied",
    "refused",
    "rejected",
    "aborted",
];
const KINDS: &[&str] = &["type", "kind", "level", "severity", "messagetype", "class"];
const MESSAGES: &[&str] =
    &["message", "msg", "statusmessage", "resultmessage", "responsemessage", "usermessage", "messages"];
const PROSE: &[&str] = &["title", "detail", "description", "reason", "text", "explanation"];
const HOLDERS: &[&str] = &[
    "data",
    "response",
    "body",
    "meta",
    "payload",
    "envelope",
    "return",
    "output",
    "results",
    "items",
    "responses",
    "header",
    "headers",
    "head",
];
const BESIDE: &[&str] = &[
    "reference",
    "details",
    "instance",
    "requestid",
    "traceid",
    "correlationid",
    "transactionid",
    "timestamp",
    "path",
    "time",
    "date",
    "version",
    "apiversion",
    "method",
    "url",
    "hint",
    "help",
    "documentationurl",
    "moreinfo",
    "errorreference",
    "trace",
    "service",
    "server",
    "host",
    "lang",
    "locale",
    // A repeated call changes nothing, and is none the worse.
    "changed",
    "modified",
];

/// What the names of the lists are, the shorter names first: lengths are compared fastest. Of one that stands in several, the first
/// list counts.
static LISTED: LazyLock<Vec<(&'static str, Sign)>> = LazyLock::new(|| {
    let lists = [
        (FLAGS, Sign::Flag),
        (DEEDS, Sign::Deed),
        (STATES, Sign::State),
        (STATUSES, Sign::Status),
        (CODES, Sign::Code),
        (ERRORS, Sign::Error),
        (FAILED, Sign::Failed),
        (KINDS, Sign::Kind),
        (MESSAGES, Sign::Message),
        (PROSE, Sign::Prose),
        (HOLDERS, Sign::Holder),
        (BESIDE, Sign::Beside),
        (&["id"], Sign::Id),
    ];
    let mut all = Vec::new();
    for (names, sign) in lists {
        for name in names {
            if let Err(at) = place(&all, name) {
                all.insert(at, (*name, sign));
            }
        }
    }
    all
});

/// Where a name stands, or would stand.
fn place(all: &[(&str, Sign)], name: &str) -> Result<usize, usize> {
    all.binary_search_by(|(other, _)| (other.len(), *other).cmp(&(name.len(), name)))
}

/// What a field is, by its name in small letters without separators.
pub(super) fn of(plain_name: &str) -> Sign {
    match place(&LISTED, plain_name) {
        Ok(at) => LISTED[at].1,
        Err(_) => composed(plain_name),
    }
}

/// What a name is that is put together: `isSuccessStatusCode`, `returnMessage`, `apierror`.
fn composed(plain_name: &str) -> Sign {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| plain_name.starts_with(beginning));
    for of_answer in ["return", "ret", "result", "response", "status", "reply"] {
        match plain_name.strip_prefix(of_answer) {
            Some("message" | "msg" | "text" | "desc" | "description") => return Sign::Message,
            Some("code" | "no" | "number") => return Sign::Code,
            _ => {}
        }
    }
    if begins(&["issuccess", "wassuccess", "noerror", "nofail", "noproblem"]) {
        Sign::Flag
    } else if begins(&["haserror", "iserror", "hasfail", "isfail", "hasproblem", "hasexception"]) {
        Sign::Failed
    } else if speaks_of_failure(plain_name) {
        if plain_name.ends_with("count") { Sign::Failed } else { Sign::Error }
    } else if plain_name.ends_with("result") || plain_name.ends_with("response") || is_position(plain_name) {
        // `AcceptOrderResult`, and a list as PHP writes it.
        Sign::Holder
    } else {
        Sign::Other
    }
}

fn is_position(plain_name: &str) -> bool {
    !plain_name.is_empty() && plain_name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words, each with its letters.
const fn with_letters<const COUNT: usize>(words: [&str; COUNT]) -> [(&str, u32); COUNT] {
    let mut all = [("", 0); COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = (words[at], letters(words[at]));
        at += 1;
    }
    all
}

/// A bit for each letter that stands in a text. Of other letters than small ones of ASCII there is one for several.
const fn letters(text: &str) -> u32 {
    let (mut letters, mut at) = (0, 0);
    while at < text.len() {
        letters |= 1 << (text.as_bytes()[at] % 32);
        at += 1;
    }
    letters
}

/// Whether a name has a word for failures in it, in the languages of the vendors and their frameworks: `apiError`,
/// `errors_list`, `foutmelding`. `default` has none, nor has what is to be done in case of one.
fn speaks_of_failure(plain_name: &str) -> bool {
    const IS_INSIDE: [(&str, u32); 6] = with_letters(["error", "exception", "failure", "problem", "erreur", "fehler"]);
    let is_first = ["fail", "fault", "fout"];
    let is_for_later = ["on", "if", "ignore", "failover", "failsafe", "failfast", "default", "allow", "max"];
    // Looking for a word takes long, and most names have not all its letters.
    let all = letters(plain_name);
    let speaks = IS_INSIDE.iter().any(|(word, letters)| all & letters == *letters && plain_name.contains(word))
        || is_first.iter().any(|word| plain_name.starts_with(word))
        || plain_name.ends_with("fault") && !plain_name.ends_with("default");
    speaks && !is_for_later.iter().any(|word| plain_name.starts_with(word))
}

/// Whether a filled field of this name, which is an [`Error`](Sign::Error) or [`Failed`](Sign::Failed), speaks of the call even
/// next to an answer: a thing that is asked for may have failures and refusals of its own, such as a `lastError`; an id alone,
/// which is little, has not.
pub(super) fn is_of_the_call(plain_name: &str, is_little: bool) -> bool {
    let flags = ["failed", "iserror", "haserror", "haserrors", "isfailed", "hasfailed"];
    let whole = ["odataerror", "apierror", "servererror", "errorresult", "errorobject", "errorslist"];
    let is_listed = |names: &[&str]| names.contains(&plain_name);
    let of_things = plain_name.starts_with("failure") || plain_name == "violations";
    is_listed(&flags) || is_listed(&whole) || (is_little || is_listed(ERRORS)) && !of_things
}

/// Whether a field names the thing that it stands in: `id`, `orderId`, `order_number`.
pub(super) fn is_of_identity(name: &str) -> bool {
    let words = super::tone::Words::of(name);
    matches!(words.last(), "id" | "ids" | "uuid" | "guid" | "number" | "sku" | "vin")
}
