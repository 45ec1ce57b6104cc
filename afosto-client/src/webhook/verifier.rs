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
/// A signature made with any of them is accepted. All secrets are tried, also after one has matched, and signatures are
/// compared in constant time. Hexadecimal digits are accepted in either case. The key is the text of the secret in UTF-8
/// \[vendor\].
///
/// A signature contains no time \[vendor\], so a recorded delivery verifies forever; only its `message_id` shows that it came
/// before. A [`receiver`](Self::receiver) checks that. A caller of [`verify`](Self::verify) has to check it.
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
    /// Creates a verifier that accepts deliveries signed with any of these secrets.
    ///
    /// # Errors
    /// Returns [`UnusableSecret`] if there is no secret, or if one is blank: anybody could sign with it.
    #[inline]
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

    /// Checks the signature of `body`, and decodes the event. `body` must be the bytes as received: JSON that was decoded and
    /// encoded again has another signature.
    ///
    /// The size of the body is not limited here; limit it while it is received.
    ///
    /// # Errors
    /// Returns [`MissingSignature`](VerifyError::MissingSignature) or [`WrongSignature`](VerifyError::WrongSignature) before
    /// anything of the body is decoded, and [`NotAnEvent`](VerifyError::NotAnEvent) if the signed body is not an event.
    #[inline]
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, VerifyError> {
        self.check(headers, body)?;
        parse(body).map_err(VerifyError::NotAnEvent)
    }

    /// Checks the signature only, for a body that is decoded elsewhere.
    ///
    /// # Errors
    /// The same as [`verify`](Self::verify), but never [`NotAnEvent`](VerifyError::NotAnEvent).
    #[inline]
    pub fn check(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
        let is_there = |value: &http::HeaderValue| !value.as_bytes().trim_ascii().is_empty();
        if !headers.get_all(SIGNATURE).iter().any(is_there) {
            return Err(VerifyError::MissingSignature);
        }
        self.authenticator.check_with_body(headers, None, body).map_err(|_| VerifyError::WrongSignature)
    }

    /// Returns a builder of a receiver that accepts what [`verify`](Self::verify) accepts, and calls `handler` once for each
    /// event; see [`Receiver::builder`].
    #[inline]
    pub fn receiver<F>(&self, handler: impl Fn(Event) -> F + Send + Sync + 'static) -> ReceiverBuilder<Event>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        Receiver::builder(&EVENT, self.authenticator(), handler).warn_of_misfits()
    }

    /// The same check, for other receivers, such as that of an inbox.
    #[inline]
    pub fn authenticator(&self) -> Authenticator {
        self.authenticator.clone()
    }
}

impl fmt::Debug for Verifier {
    #[inline]
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
    /// A secret is empty, or has only blanks and invisible characters, for instance because an environment variable is not
    /// set.
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
    /// The header `X-Afosto-Hmac-Sha256` is missing or empty: the delivery is not from the vendor.
    #[error("the delivery has no signature")]
    MissingSignature,
    /// The signature does not have 64 hexadecimal digits, or no secret gives it for this body: the delivery is forged, its
    /// body was changed on the way, or it was signed with another secret.
    #[error("the signature is not of this body under any of the secrets")]
    WrongSignature,
    /// The signature is right, but the body cannot be decoded as an event. Keep it, since it may not be delivered again.
    #[error("the delivery is signed, but its body is no event")]
    NotAnEvent(#[source] DecodeError),
}

impl VerifyError {
    /// The status to answer the delivery with: 401 if the signature is missing or wrong, as the vendor's sample does, and 400
    /// if the body is not an event. The vendor repeats a delivery until the answer is 2xx.
    ///
    /// Source: \[vendor\].
    #[inline]
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
