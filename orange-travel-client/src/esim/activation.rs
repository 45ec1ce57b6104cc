//! Activation codes.

use std::fmt;
use std::str::FromStr;

use pivot_core::Secret;
use pivot_json::is_invisible;
use pivot_types::Transaction;
use zeroize::Zeroizing;

use super::key::{DecryptError, DistributorKeyPair};

/// An activation code in the GSMA's format (SGP.22): `LPA:1$SM-DP+ address$matching id`, optionally followed by the
/// server's object identifier, a flag for a confirmation code, and fields of later versions. Everything after the
/// matching id is preserved as received.
///
/// The code is enough to install the eSIM, so the `Debug` output does not show it.
///
/// ```
/// use orange_travel_client::esim::ActivationCode;
///
/// let code: ActivationCode = "LPA:1$smdp.example.com$ABCD-1234".parse()?;
/// assert_eq!(code.smdp_address(), "smdp.example.com");
/// assert_eq!(code.to_lpa().expose(), "LPA:1$smdp.example.com$ABCD-1234");
/// # Ok::<(), orange_travel_client::esim::NotAnActivationCode>(())
/// ```
#[derive(Clone)]
pub struct ActivationCode {
    smdp_address: String,
    matching_id: Secret,
    /// The fields behind the matching id, of which the first two have a meaning here.
    further: Vec<String>,
}

impl ActivationCode {
    /// The host name of the SM-DP+ server that the profile is downloaded from.
    #[inline]
    pub fn smdp_address(&self) -> &str {
        &self.smdp_address
    }

    /// The matching id, which identifies the profile on the server. May be empty.
    #[inline]
    pub fn matching_id(&self) -> &Secret {
        &self.matching_id
    }

    /// The server's object identifier. `None` if the code has none.
    #[inline]
    pub fn smdp_oid(&self) -> Option<&str> {
        self.further.first().map(String::as_str).filter(|oid| !oid.is_empty())
    }

    /// Whether the device asks the user for a confirmation code during installation.
    #[inline]
    pub fn confirmation_code_required(&self) -> bool {
        self.further.get(1).is_some_and(|flag| flag == "1")
    }

    /// The whole code as text, as a QR code contains it.
    #[inline]
    pub fn to_lpa(&self) -> Secret {
        let mut text = format!("LPA:1${}${}", self.smdp_address, self.matching_id.expose());
        for field in &self.further {
            text.push('$');
            text.push_str(field);
        }
        text.into()
    }
}

impl FromStr for ActivationCode {
    type Err = NotAnActivationCode;

    /// Parses a code, with or without `LPA:` in upper or lower case. White space, quotes and invisible characters
    /// around the code and white space around its fields are ignored. A percent-encoded code (`LPA%3A1%24…`) is
    /// decoded. An underscore in the address or the matching id is kept, although the format has none: the server finds
    /// the profile by what it issued.
    #[inline]
    fn from_str(text: &str) -> Result<Self, NotAnActivationCode> {
        let text = text.trim_matches(is_around);
        let decoded;
        let text = match text.contains('$') {
            true => text,
            false => {
                decoded = Zeroizing::new(unescaped(text));
                decoded.trim_matches(is_around)
            }
        };
        let code = match text.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("LPA:") => &text[4..],
            _ => text,
        };
        let fields: Vec<&str> = code.split('$').map(str::trim).collect();
        let ["1", address, matching_id, ref further @ ..] = fields[..] else { return Err(NotAnActivationCode) };
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
        let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let is_oid = |c: char| c.is_ascii_digit() || c == '.';
        let is_further = |c: char| c.is_ascii_graphic();
        let well_formed = !address.is_empty()
            && address.chars().all(is_host)
            && matching_id.chars().all(is_id)
            && further.first().is_none_or(|oid| oid.chars().all(is_oid))
            && further.get(1).is_none_or(|flag| matches!(*flag, "" | "0" | "1"))
            && further.iter().all(|field| field.chars().all(is_further));
        if !well_formed {
            return Err(NotAnActivationCode);
        }
        Ok(Self {
            smdp_address: address.to_owned(),
            matching_id: matching_id.into(),
            further: further.iter().map(|field| (*field).to_owned()).collect(),
        })
    }
}

/// A text with the escapes of a URL for ASCII decoded.
#[inline]
fn unescaped(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = String::with_capacity(text.len());
    decoded.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let byte = part.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match byte.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii) {
            Some(byte) => {
                decoded.push(char::from(byte));
                decoded.push_str(&part[2..]);
            }
            None => {
                decoded.push('%');
                decoded.push_str(part);
            }
        }
    }
    decoded
}

/// What may stand around a code that was copied from somewhere, and is no part of any.
#[inline]
fn is_around(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || is_invisible(character)
        || matches!(character, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›')
}

impl fmt::Debug for ActivationCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivationCode").field("smdp_address", &self.smdp_address).finish_non_exhaustive()
    }
}

/// A text is not an activation code. The message does not show the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an activation code of the form LPA:1$address$matching-id")]
pub struct NotAnActivationCode;

mod sealed {
    pub trait Sealed {}

    impl Sealed for pivot_types::Transaction {}
}

/// Decrypts the activation code of a transaction. Cannot be implemented by other types.
pub trait DecryptActivationCode: sealed::Sealed {
    /// Decrypts the activation code of a purchased eSIM with the distributor's private key.
    ///
    /// # Errors
    /// Returns a [`DecryptError`], which reveals nothing of the code.
    fn decrypt_activation_code(&self, key: &DistributorKeyPair) -> Result<ActivationCode, DecryptError>;
}

impl DecryptActivationCode for Transaction {
    #[inline]
    fn decrypt_activation_code(&self, key: &DistributorKeyPair) -> Result<ActivationCode, DecryptError> {
        let encrypted = self.encrypted_activation_code().ok_or(DecryptError::NoCode)?;
        key.decrypt(encrypted)?.expose().parse().map_err(|_| DecryptError::NotAnActivationCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_form_reads_and_is_written_again() {
        for text in [
            "LPA:1$smdp.example.com$ABCD-1234",
            "LPA:1$smdp.example.com$",
            "LPA:1$smdp.example.com$ABCD$1.3.6.1.4.1.31746",
            "LPA:1$smdp.example.com$ABCD$1.3.6.1.4.1.31746$1",
            "LPA:1$smdp.example.com$ABCD$$1",
            "LPA:1$smdp.example.com$ABCD$$0",
            "LPA:1$smdp.example.com$ABCD$",
            "LPA:1$smdp.example.com$ABCD$$",
            "LPA:1$smdp.example.com$ABCD$1.3.6.1.4.1.31746$1$",
            "LPA:1$smdp.example.com$ABCD$1.3.6.1.4.1.31746$1$F54172BDF98A95D65CBEB88A38A1C11D800A85C3",
            "LPA:1$smdp.example.com$ABCD$$$$1",
            "LPA:1$sm_dp.example.com$AB_CD",
        ] {
            let code: ActivationCode = text.parse().unwrap();
            assert_eq!(code.to_lpa().expose(), text);
            assert_eq!(text.strip_prefix("LPA:").unwrap().parse::<ActivationCode>().unwrap().to_lpa().expose(), text);
        }
    }

    #[test]
    fn case_and_spaces_around_do_not_matter() {
        let plain = "LPA:1$smdp.example.com$ABCD-1$1.3.6$1";
        for text in [
            "lpa:1$smdp.example.com$ABCD-1$1.3.6$1",
            " LPA:1$smdp.example.com$ABCD-1$1.3.6$1\r\n",
            "LPA: 1 $ smdp.example.com $ ABCD-1 $ 1.3.6 $ 1",
            "1$smdp.example.com$ABCD-1$1.3.6$1",
            "\u{feff}LPA:1$smdp.example.com$ABCD-1$1.3.6$1",
            "\"LPA:1$smdp.example.com$ABCD-1$1.3.6$1\"",
            "' LPA:1$smdp.example.com$ABCD-1$1.3.6$1 '\n",
            "\u{201c}LPA:1$smdp.example.com$ABCD-1$1.3.6$1\u{201d}",
            "« LPA:1$smdp.example.com$ABCD-1$1.3.6$1 »",
            "`1$smdp.example.com$ABCD-1$1.3.6$1`",
            "\u{200e}LPA:1$smdp.example.com$ABCD-1$1.3.6$1\u{200b}\u{200f}",
            "LPA:1$smdp.example.com$ABCD-1$1.3.6$1\0\0",
            "LPA%3A1%24smdp.example.com%24ABCD-1%241.3.6%241",
            "lpa%3a1%24smdp.example.com%24ABCD%2D1%241.3.6%241%0A",
            "\"LPA:1%24smdp.example.com%24ABCD-1%241.3.6%241\"",
            "1%24smdp.example.com%24ABCD-1%241.3.6%241",
            "\u{a0}LPA:1$smdp.example.com$ABCD-1$1.3.6$1\u{ad}\u{2060}",
        ] {
            let code: ActivationCode = text.parse().unwrap();
            assert_eq!(code.to_lpa().expose(), plain);
            assert_eq!((code.smdp_oid(), code.confirmation_code_required()), (Some("1.3.6"), true));
        }
        let bare: ActivationCode = "1$a$b$$".parse().unwrap();
        assert_eq!((bare.smdp_oid(), bare.confirmation_code_required()), (None, false));
    }

    #[test]
    fn anything_else_is_refused_and_no_code_is_shown() {
        for text in [
            "",
            "LPA:",
            "LPA:2$a$b",
            "LPA:1$$b",
            "LPA:1$a",
            "LPA:1$a b$c",
            "LPA:1$a$b$x",
            "LPA:1$a$b\u{200b}c",
            "LPA:1$a$b\0c",
            "LPA:1$a\"$b",
            "LPA:1$a$b$$2",
            "None",
            "LPA:1$a$b$$1$x y",
            "LPA:1$a$b$$1$\u{e9}",
            "LPA%253A1%2524a%2524b",
            "LPA%3A1%24a%24b%",
            "LPA%3A1%24a%24b%2",
            "LPA%3A1%24a%24b%+1",
            "LPA%3A1%24a%24b%C3%A9",
            "LPA:1$a%2Eb$c",
            "%",
            "%é",
        ] {
            assert!(text.parse::<ActivationCode>().is_err(), "{text}");
        }
        let code: ActivationCode = "LPA:1$smdp.example.com$S3CRET".parse().unwrap();
        assert!(!format!("{code:?}").contains("S3CRET"));
    }
}
