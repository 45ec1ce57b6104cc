//! Activation codes.

use std::fmt;
use std::str::FromStr;

use client_core::Secret;
use pivot_types::Transaction;

use super::key::{DecryptError, DistributorKeyPair};

/// An activation code in the form of the GSMA (SGP.22): `LPA:1$SM-DP+ address$matching id`, and behind it, where they are
/// needed, the server's object id and a mark that a confirmation code is asked for.
///
/// Whoever has it can install the eSIM, so its debug form does not show it.
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
    smdp_oid: Option<String>,
    confirmation_code_required: bool,
}

impl ActivationCode {
    /// The address of the server that the profile comes from.
    pub fn smdp_address(&self) -> &str {
        &self.smdp_address
    }

    /// What the profile is found by there; may be empty.
    pub fn matching_id(&self) -> &Secret {
        &self.matching_id
    }

    /// The server's object id, where it is named.
    pub fn smdp_oid(&self) -> Option<&str> {
        self.smdp_oid.as_deref()
    }

    /// Whether the device will ask for a confirmation code.
    pub fn confirmation_code_required(&self) -> bool {
        self.confirmation_code_required
    }

    /// The whole code, as a QR code holds it.
    pub fn to_lpa(&self) -> Secret {
        let mut text = format!("LPA:1${}${}", self.smdp_address, self.matching_id.expose());
        if let Some(oid) = &self.smdp_oid {
            text.push('$');
            text.push_str(oid);
        }
        if self.confirmation_code_required {
            text.push_str(if self.smdp_oid.is_some() { "$1" } else { "$$1" });
        }
        text.into()
    }
}

impl FromStr for ActivationCode {
    type Err = NotAnActivationCode;

    /// Reads a code, with `LPA:` before it or, as people type it, without.
    fn from_str(text: &str) -> Result<Self, NotAnActivationCode> {
        let text = text.trim();
        let code = match text.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("LPA:") => &text[4..],
            _ => text,
        };
        let parts: Vec<&str> = code.split('$').collect();
        let (address, matching_id, rest) = match parts[..] {
            ["1", address, matching_id, ref rest @ ..] => (address, matching_id, rest),
            _ => return Err(NotAnActivationCode),
        };
        let (oid, flag) = match *rest {
            [] => ("", ""),
            [oid] => (oid, ""),
            [oid, flag] => (oid, flag),
            _ => return Err(NotAnActivationCode),
        };
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let is_oid = |c: char| c.is_ascii_digit() || c == '.';
        let well_formed = !address.is_empty()
            && address.chars().all(is_host)
            && matching_id.chars().all(is_id)
            && oid.chars().all(is_oid)
            && matches!(flag, "" | "1");
        if !well_formed {
            return Err(NotAnActivationCode);
        }
        Ok(Self {
            smdp_address: address.to_owned(),
            matching_id: matching_id.into(),
            smdp_oid: (!oid.is_empty()).then(|| oid.to_owned()),
            confirmation_code_required: flag == "1",
        })
    }
}

impl fmt::Debug for ActivationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivationCode").field("smdp_address", &self.smdp_address).finish_non_exhaustive()
    }
}

/// That a text is no activation code. It does not show the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an activation code of the form LPA:1$address$matching-id")]
pub struct NotAnActivationCode;

/// Decrypts the activation code of a transaction.
pub trait DecryptActivationCode {
    /// The activation code of an eSIM that was bought.
    ///
    /// # Errors
    /// See [`DecryptError`]; none shows anything of the code.
    fn decrypt_activation_code(&self, key: &DistributorKeyPair) -> Result<ActivationCode, DecryptError>;
}

impl DecryptActivationCode for Transaction {
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
        ] {
            let code: ActivationCode = text.parse().unwrap();
            assert_eq!(code.to_lpa().expose(), text);
            assert_eq!(text.strip_prefix("LPA:").unwrap().parse::<ActivationCode>().unwrap().to_lpa().expose(), text);
        }
    }

    #[test]
    fn anything_else_is_refused_and_no_code_is_shown() {
        for text in
            ["", "LPA:", "LPA:2$a$b", "LPA:1$$b", "LPA:1$a", "LPA:1$a b$c", "LPA:1$a$b$x", "LPA:1$a$b$$2", "1$a$b$$$"]
        {
            assert!(text.parse::<ActivationCode>().is_err(), "{text}");
        }
        let code: ActivationCode = "LPA:1$smdp.example.com$S3CRET".parse().unwrap();
        assert!(!format!("{code:?}").contains("S3CRET"));
    }
}
