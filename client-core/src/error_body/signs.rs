//! What a field of an answer may say of how the call went: by its name, what kind of sign it is; by its value, what it says.

use serde_json::Value;

use super::tone::{self, Tone};

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
    /// `data`: holds what is told.
    Holder,
    /// `id`: of the thing that was asked for, or of the request.
    Id,
    /// `timestamp`: what answers have beside all that.
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
const CODES: &[&str] = &["code", "resultcode", "returncode", "retcode", "subcode", "rc"];
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
const MESSAGES: &[&str] = &["message", "msg", "statusmessage", "resultmessage", "responsemessage", "usermessage"];
const PROSE: &[&str] = &["title", "detail", "description", "reason", "text", "explanation"];
const HOLDERS: &[&str] =
    &["data", "response", "body", "meta", "payload", "envelope", "return", "output", "results", "items", "responses"];
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

/// What a field is, by its name in small letters without separators.
pub(super) fn of(plain_name: &str) -> Sign {
    let kinds = [
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
    let listed = kinds.iter().find(|(names, _)| names.contains(&plain_name)).map(|(_, sign)| *sign);
    listed.unwrap_or_else(|| composed(plain_name))
}

/// What a name is that is put together: `isSuccessStatusCode`, `returnMessage`, `apierror`.
fn composed(plain_name: &str) -> Sign {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| plain_name.starts_with(beginning));
    let of_answer = ["return", "ret", "result", "response", "status", "reply"];
    let rest = of_answer.iter().find_map(|part| plain_name.strip_prefix(part)).unwrap_or_default();
    match rest {
        "message" | "msg" | "text" | "desc" | "description" => return Sign::Message,
        "code" | "no" | "number" => return Sign::Code,
        _ => {}
    }
    if begins(&["issuccess", "wassuccess"]) {
        Sign::Flag
    } else if begins(&["haserror", "iserror", "hasfail", "isfail"]) {
        Sign::Failed
    } else if ["error", "errors", "exception"].iter().any(|ending| plain_name.ends_with(ending)) {
        Sign::Error
    } else if !plain_name.is_empty() && plain_name.bytes().all(|byte| byte.is_ascii_digit()) {
        // A list as PHP writes it.
        Sign::Holder
    } else {
        Sign::Other
    }
}

/// Whether a filled field of this name, which is an [`Error`](Sign::Error) or [`Failed`](Sign::Failed), speaks of the call even
/// beside an answer: a thing that is asked for may have failures and refusals of its own.
pub(super) fn is_of_the_call(plain_name: &str) -> bool {
    let flags = ["failed", "iserror", "haserror", "haserrors", "isfailed", "hasfailed", "odataerror"];
    let of_things = plain_name.starts_with("failure") || plain_name == "violations";
    flags.contains(&plain_name) || ERRORS.contains(&plain_name) && !of_things
}

/// `false` as servers write it.
pub(super) fn is_false(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => {
            let text = text.trim().to_lowercase();
            let words = ["false", "f", "no", "n", "off", "non", "nee", "nok", "ko"];
            words.contains(&text.as_str()) || text.parse() == Ok(0.0)
        }
        _ => false,
    }
}

/// `true` as servers write it.
pub(super) fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => {
            let text = text.trim().to_lowercase();
            ["true", "t", "yes", "y", "on", "oui", "ja", "1"].contains(&text.as_str())
                || says_well(&text) && !is_false(value)
        }
        _ => false,
    }
}

/// A status of HTTP that tells of an error: `404`, `"500 Internal Server Error"`, `"HTTP 503"`.
pub(super) fn is_error_status(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|status| (400.0..600.0).contains(&status)),
        Value::String(text) => {
            let text = text.trim();
            let text = text.get(..4).filter(|start| start.eq_ignore_ascii_case("http")).map_or(text, |_| &text[4..]);
            let digits = text.trim_start_matches([' ', '/', '-', '_']);
            let digits = digits.strip_prefix("1.1 ").unwrap_or(digits);
            let length = digits.bytes().take_while(u8::is_ascii_digit).count();
            let ends = !digits[length..].starts_with(|next: char| next.is_alphanumeric());
            length == 3 && ends && matches!(digits.as_bytes()[0], b'4' | b'5')
        }
        _ => false,
    }
}

/// Whether a code says that all is well: 0, 200, `OK`.
pub(super) fn says_well(code: &str) -> bool {
    let code = code.trim();
    let status = code.split([' ', '.']).next().unwrap_or_default();
    let is_success = status.len() == 3 && status.starts_with('2') && status.bytes().all(|digit| digit.is_ascii_digit());
    let is_zero = !code.is_empty() && code.parse() == Ok(0.0);
    is_success || is_zero || tone::of_state(code) == Tone::Well
}

/// Whether a field called as an error's holds one. A word that denies is none; in a list or an object, a `no` may be a message.
pub(super) fn is_error(value: &Value) -> bool {
    let denies = value
        .as_str()
        .is_some_and(|text| ["no", "non", "nee", "off", "f"].iter().any(|word| text.trim().eq_ignore_ascii_case(word)));
    !denies && is_something(value)
}

/// Whether an error of this name is a code alone, which a text beside it may call a success.
pub(super) fn is_code_of_error(plain_name: &str) -> bool {
    ["errorcode", "errcode", "errorno", "errno", "errorid", "faultcode", "code"].contains(&plain_name)
}

/// Whether one of the texts of an error says that all went well, and none of them that it did not.
pub(super) fn is_called_success<'v>(fields: impl Iterator<Item = (&'v str, &'v Value)>) -> bool {
    let mut is_success = false;
    for (plain_name, value) in fields {
        let is_text = matches!(of(plain_name), Sign::Message | Sign::Error | Sign::Prose);
        let Some(text) = value.as_str().filter(|_| is_text && !is_code_of_error(plain_name)) else { continue };
        if tone::of_message(text) == Tone::Failed {
            return false;
        }
        is_success |= tone::is_success(text);
    }
    is_success
}

/// Whether there is something under a name that stands for a failure. A `no` may be a message.
pub(super) fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => !says_well(&number.to_string()),
        Value::String(text) => {
            let text = text.trim();
            let is_none = ["none", "null", "nil", "false", "n", "n/a", "-", "undefined"];
            let is_none = is_none.iter().any(|none| text.eq_ignore_ascii_case(none));
            // `account disabled` is an error, however well the word may sound elsewhere.
            let word = text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
            let is_success = says_well(text) && (word.parse::<f64>().is_ok() || NO_ERRORS.contains(&word.as_str()));
            let words = text.len() > 60 || !is_success && !tone::denies_failure(text);
            !text.is_empty() && !is_none && words && !matches!(text, "[]" | "{}")
        }
        Value::Array(items) => items.iter().any(is_something),
        Value::Object(fields) => {
            let named: Vec<_> = fields.iter().map(|(name, value)| (super::plain(name), value)).collect();
            let is_well = is_called_success(named.iter().map(|(name, value)| (name.as_str(), *value)));
            let counts = |name: &str, value: &Value| is_something(value) && !(is_well && is_code_of_error(name));
            named.iter().any(|(name, value)| counts(name, value))
        }
    }
}

/// What stands in the place of an error where there is none.
const NO_ERRORS: [&str; 8] = ["ok", "okay", "success", "successful", "succeeded", "succes", "done", "fine"];

/// Whether a kind is an error's: `error`, `ValidationException`.
pub(super) fn is_failing_kind(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    let text = text.trim().to_lowercase();
    let endings = ["error", "errors", "exception", "fault", "failure", "fail"];
    endings.iter().any(|ending| text.ends_with(ending)) || text == "err"
}

/// Whether a kind tells how grave something is, which may be a failure.
pub(super) fn is_severe(value: &Value) -> bool {
    value.as_str().is_some_and(|text| matches!(text.trim().to_lowercase().as_str(), "critical" | "fatal"))
}
