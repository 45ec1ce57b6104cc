//! Whether a delivery is the vendor's: for any web framework, or none.

use std::fmt;
use std::future::Future;

use http::{HeaderMap, StatusCode};
use pivot_core::Secret;
use pivot_core::webhook::{Authenticator, HandlerError, Receiver, ReceiverBuilder};
use pivot_json::DecodeError;

use super::event::{Event, parse};
use super::{EVENT, SIGNATURE};

/// The secrets that deliveries may be signed with: one, or several while one replaces another.
///
/// A signature is accepted under any of them. All are tried whichever is the right one, each is compared in constant time
/// and only with something of its own length, and upper case digits are accepted as lower case ones. A secret is used as
/// its text, in UTF-8 \[vendor\].
///
/// There is no time in a signature \[vendor\], so that a recorded delivery verifies for ever: only `message_id` tells that
/// it came before. A [`receiver`](Self::receiver) looks at that; who calls [`verify`](Self::verify) has to.
///
/// ```
/// use afosto_client::webhook::{Verifier, VerifyError};
///
/// let verifier = Verifier::new(["the new secret", "the old secret"])?;
/// # let mut headers = http::HeaderMap::new();
/// let body = br#"{"event":"ORDER_OPENED","message_id":"msg_1","data":{"number":7}}"#;
/// match verifier.verify(&headers, body) {
///     Ok(event) => println!("{} of order {:?}", event.event, event.order().and_then(|order| order.number)),
///     Err(error) => println!("answer {}: {error}", error.status()),
/// }
/// # assert!(matches!(verifier.verify(&headers, body), Err(VerifyError::MissingSignature)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    authenticator: Authenticator,
    count: usize,
}

impl Verifier {
    /// Accepts what is signed with any of these secrets.
    ///
    /// # Errors
    /// Returns an error if there is none, or if one is blank: that would be signed by anybody.
    pub fn new(secrets: impl IntoIterator<Item = impl Into<Secret>>) -> Result<Self, UnusableSecret> {
        let mut accepted: Option<Authenticator> = None;
        let mut count = 0;
        for secret in secrets {
            let secret = secret.into();
            if secret.is_blank() {
                return Err(UnusableSecret::Blank { position: count });
            }
            count += 1;
            let one = Authenticator::hmac_sha256(SIGNATURE, secret);
            accepted = Some(match accepted {
                Some(others) => others.or(one),
                None => one,
            });
        }
        Ok(Self { authenticator: accepted.ok_or(UnusableSecret::None)?, count })
    }

    /// Checks the signature over `body`, which must be the bytes as they came, and reads the event. A body that was read and
    /// written again has another signature, even if it means the same.
    ///
    /// The body is not limited here: limit what is read from a sender before.
    ///
    /// # Errors
    /// Returns an error that says what is wrong; nothing of the body is looked at before its signature.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, VerifyError> {
        self.check(headers, body)?;
        parse(body).map_err(VerifyError::NotAnEvent)
    }

    /// Checks the signature alone, of a body that is read elsewhere.
    ///
    /// # Errors
    /// The same as [`verify`](Self::verify), but never [`NotAnEvent`](VerifyError::NotAnEvent).
    pub fn check(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
        let is_there = |value: &http::HeaderValue| !value.as_bytes().trim_ascii().is_empty();
        if !headers.get_all(SIGNATURE).iter().any(is_there) {
            return Err(VerifyError::MissingSignature);
        }
        self.authenticator.check_with_body(headers, None, body).map_err(|_| VerifyError::WrongSignature)
    }

    /// A receiver that accepts what [`verify`](Self::verify) accepts and calls `handler` for every event, once; see
    /// [`Receiver::builder`].
    pub fn receiver<F>(&self, handler: impl Fn(Event) -> F + Send + Sync + 'static) -> ReceiverBuilder<Event>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        Receiver::builder(&EVENT, self.authenticator(), handler).warn_of_misfits()
    }

    /// The same check for receivers of another kind, such as an inbox has.
    pub fn authenticator(&self) -> Authenticator {
        self.authenticator.clone()
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("secrets", &self.count).finish_non_exhaustive()
    }
}

/// Why no verifier can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnusableSecret {
    /// There is no secret.
    #[error("a verifier needs at least one secret")]
    None,
    /// A secret is empty, or has nothing in it that can be seen, as a variable of the environment that is not set.
    #[error("secret {position} is blank")]
    Blank {
        /// Which one, from 0.
        position: usize,
    },
}

/// Why a delivery is not accepted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The header `X-Afosto-Hmac-Sha256` is missing or empty: something else than the vendor has sent this.
    #[error("the delivery has no signature")]
    MissingSignature,
    /// The signature is no 64 hexadecimal digits, or not of this body under any of the secrets: the delivery is forged, its
    /// body was changed on its way, or the secret is another.
    #[error("the signature is not of this body under any of the secrets")]
    WrongSignature,
    /// The delivery is the vendor's, and its body is no event: it should be kept, since it may not come again.
    #[error("the delivery is signed, but its body is no event")]
    NotAnEvent(#[source] DecodeError),
}

impl VerifyError {
    /// The status to answer the delivery with: 401 without a right signature, as the vendor's sample does \[vendor\], and
    /// 400 if the body is no event. The vendor repeats a delivery until the answer is 2xx.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingSignature | Self::WrongSignature => StatusCode::UNAUTHORIZED,
            Self::NotAnEvent(_) => StatusCode::BAD_REQUEST,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    // The fixture's signature was made with `openssl dgst -sha256 -hmac s3cret`.
    const BODY: &[u8] = include_bytes!("../../tests/fixtures/event.json");

    fn signature() -> &'static str {
        include_str!("../../tests/fixtures/event.hmac").trim()
    }

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(SIGNATURE, value.parse().unwrap());
        }
        headers
    }

    fn verdict(secrets: &[&str], values: &[&str], body: &[u8]) -> &'static str {
        match Verifier::new(secrets.iter().copied()).unwrap().verify(&headers(values), body) {
            Ok(event) if event.message_id == "m-1" => "event",
            Ok(event) => panic!("{event:?}"),
            Err(VerifyError::MissingSignature) => "missing",
            Err(VerifyError::WrongSignature) => "wrong",
            Err(VerifyError::NotAnEvent(_)) => "no event",
        }
    }

    #[test]
    fn what_is_wrong_with_a_delivery_is_told_apart() {
        let (right, upper) = (signature(), signature().to_uppercase());
        let other = "0".repeat(64);
        let padded = format!("  {right}\t");
        let joined = format!("{other},{right}");
        for (values, expected) in [
            (vec![right], "event"),
            (vec![upper.as_str()], "event"),
            (vec![padded.as_str()], "event"),
            (vec![right, right], "event"),
            (vec![other.as_str(), right], "event"),
            (vec![joined.as_str()], "event"),
            (vec![], "missing"),
            (vec![""], "missing"),
            (vec![" \t "], "missing"),
            (vec!["", ""], "missing"),
            (vec![other.as_str()], "wrong"),
            (vec![&right[..62]], "wrong"),
            (vec![&right[1..]], "wrong"),
            (vec!["sha256="], "wrong"),
            (vec!["\u{e9}"], "wrong"),
            (vec!["", "zz"], "wrong"),
        ] {
            assert_eq!(verdict(&["s3cret"], &values, BODY), expected, "{values:?}");
        }
        let with_prefix = format!("sha256={right}");
        assert_eq!(verdict(&["s3cret"], &[&with_prefix], BODY), "wrong", "the vendor writes no prefix");
    }

    #[test]
    fn any_of_several_secrets_is_accepted_wherever_it_stands_and_a_removed_one_no_more() {
        for (secrets, expected) in [
            (vec!["s3cret", "other", "third"], "event"),
            (vec!["other", "s3cret", "third"], "event"),
            (vec!["other", "third", "s3cret"], "event"),
            (vec!["other", "third"], "wrong"),
            (vec!["s3cret "], "wrong"),
            (vec!["S3CRET"], "wrong"),
        ] {
            assert_eq!(verdict(&secrets, &[signature()], BODY), expected, "{secrets:?}");
        }
    }

    #[test]
    fn another_body_is_never_accepted_even_if_it_means_the_same() {
        let text = std::str::from_utf8(BODY).unwrap();
        let spaced = text.replace(':', ": ");
        let newline = format!("{text}\n");
        let reordered = r#"{"message_id":"m-1","event":"order.created"}"#;
        let giant = vec![b' '; 8 << 20];
        for body in [spaced.as_bytes(), newline.as_bytes(), reordered.as_bytes(), &giant, b"", &BODY[..BODY.len() - 1]]
        {
            assert_eq!(verdict(&["s3cret"], &[signature()], body), "wrong", "{} bytes", body.len());
        }
    }

    #[test]
    fn what_is_signed_and_no_event_is_told_from_what_is_forged() {
        // `printf '' | openssl dgst -sha256 -hmac s3cret`, and the same of `[]`.
        for (body, signature) in [
            (&b""[..], "91dfac70c5348b04e1babb8b421ac92cec08b565b49ca16130dccb72503647b7"),
            (b"[]", "920fbe8da6e51cf8315bd3ce5b63be1439ac418df0cd2abbf6e304e43b71eff9"),
        ] {
            let verifier = Verifier::new(["s3cret"]).unwrap();
            let error = verifier.verify(&headers(&[signature]), body).unwrap_err();
            assert!(matches!(error, VerifyError::NotAnEvent(_)), "{error}");
            assert_eq!(error.status(), StatusCode::BAD_REQUEST);
            assert!(error.source().is_some());
            assert!(verifier.check(&headers(&[signature]), body).is_ok());
        }
        assert_eq!(VerifyError::MissingSignature.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(VerifyError::WrongSignature.status(), StatusCode::UNAUTHORIZED);
    }

    #[test]
    fn no_verifier_has_a_blank_secret_or_none() {
        let none: [&str; 0] = [];
        assert_eq!(Verifier::new(none).unwrap_err(), UnusableSecret::None);
        for blank in ["", " ", "\n", "\u{200b}", "\0"] {
            let refused = Verifier::new(["s3cret", blank]).unwrap_err();
            assert_eq!(refused, UnusableSecret::Blank { position: 1 }, "{blank:?}");
        }
        let shown = format!("{:?}", Verifier::new(["s3cret", "other"]).unwrap());
        assert_eq!(shown, "Verifier { secrets: 2, .. }");
    }
}
