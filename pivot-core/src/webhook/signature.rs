//! Signatures of a body: HMAC-SHA256 in hexadecimal, in a header.

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName};

use crate::redaction::Secret;

/// How many signatures of one delivery are looked at.
const MOST: usize = 8;

/// The bytes of a SHA-256.
type Digest = [u8; 32];

/// Whether a header holds a signature of the body under the key, compared in constant time; without a body, whether it
/// holds anything that could be one. A blank key signs nothing.
pub(super) fn is_signed(headers: &HeaderMap, name: &HeaderName, body: Option<&[u8]>, key: &Secret) -> bool {
    let is_blank = key.is_blank();
    let key = key.expose().as_bytes();
    let mut signatures = signatures(headers, name);
    let Some(body) = body else { return !is_blank && signatures.next().is_some() };
    let Ok(mac) = Hmac::<sha2::Sha256>::new_from_slice(key) else { return false };
    let mac = mac.chain_update(body);
    // Every one is compared, so that the time does not tell which was right.
    !is_blank && signatures.fold(false, |found, one| found | mac.clone().verify_slice(&one).is_ok())
}

fn signatures<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = Digest> + use<'a> {
    // Fields of one name may be joined by commas on their way.
    let parts = headers.get_all(name).into_iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    parts.take(MOST).filter_map(|part| from_hex(part.trim_ascii()))
}

fn from_hex(text: &[u8]) -> Option<Digest> {
    let mut digest = Digest::default();
    if text.len() != 2 * digest.len() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(text.chunks_exact(2)) {
        let digit = |letter: u8| char::from(letter).to_digit(16);
        *byte = (digit(pair[0])? << 4 | digit(pair[1])?) as u8;
    }
    Some(digest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook::Authenticator;

    // RFC 4231, test case 2.
    const SIGNATURE: &str = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const BODY: &[u8] = b"what do ya want for nothing?";

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("x-signature", value.parse().unwrap());
        }
        headers
    }

    fn signed(key: &str) -> Authenticator {
        Authenticator::hmac_sha256("x-signature".parse().unwrap(), key)
    }

    #[test]
    fn a_blank_key_signs_nothing() {
        for blank in ["", " ", "\n", "\t", "\u{200b}"] {
            let mac = Hmac::<sha2::Sha256>::new_from_slice(blank.as_bytes()).unwrap().chain_update(BODY);
            let signature: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
            let accepted = Authenticator::hmac_sha256("x-signature".parse().unwrap(), blank);
            assert!(accepted.check_with_body(&headers(&[&signature]), None, BODY).is_err(), "{blank:?}");
            assert!(accepted.check(&headers(&[&signature]), None).is_err(), "{blank:?}");
        }
    }

    #[test]
    fn a_signature_is_of_the_very_body_in_any_usual_spelling() {
        let (upper, spaced) = (SIGNATURE.to_uppercase(), format!(" \t{SIGNATURE}  "));
        let other = "00".repeat(32);
        let joined = format!("{other}, {SIGNATURE}");
        let late = format!("{}{SIGNATURE}", "0,".repeat(MOST));
        // The values of the header, whether it may be one before the body is there, and whether it is one.
        for (values, may_be, is) in [
            (vec![SIGNATURE], true, true),
            (vec![&upper], true, true),
            (vec![&spaced], true, true),
            (vec![&other, SIGNATURE], true, true),
            (vec!["junk", SIGNATURE], true, true),
            (vec![&joined], true, true),
            (vec![&other], true, false),
            (vec![&late], false, false),
            (vec![&SIGNATURE[2..]], false, false),
            (vec![&SIGNATURE[1..]], false, false),
            (vec![""], false, false),
            (vec!["zz"], false, false),
            (vec![], false, false),
        ] {
            let headers = headers(&values);
            assert_eq!(signed("Jefe").check(&headers, None).is_ok(), may_be, "{values:?}");
            assert_eq!(signed("Jefe").check_with_body(&headers, None, BODY).is_ok(), is, "{values:?}");
            assert!(signed("Jefe").check_with_body(&headers, None, b"what do ya want for nothing!").is_err());
        }
    }

    #[test]
    fn an_empty_key_signs_nothing() {
        let of_nothing = headers(&["b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"]);
        assert!(signed("").check_with_body(&of_nothing, None, b"").is_err());
        assert!(signed("").check(&of_nothing, None).is_err());
    }
}
