//! The distributor's public key, with which Orange encrypts the activation codes of eSIMs.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_core::{Call, Error, Operation, RequestParts};
use pivot_json_derive::JsonObject;

use crate::client::OrangeTravelClient;
use crate::operations;

pivot_json::open_enum! {
    /// The algorithm of a distributor's key.
    ///
    /// Source: \[vendor\].
    pub enum KeyType {
        /// RSA with SHA-256.
        Rsa256 = "rsa256",
    }
}

/// The distributor's public key, as it is registered with Orange.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct DistributorKey {
    /// The algorithm of the key. `None` if not reported.
    pub key_type: Option<KeyType>,
    /// The public key in PEM (`-----BEGIN PUBLIC KEY-----`), or in base64 if that encoding was requested. `None` if
    /// not reported.
    pub public_key_value: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The distributor's public key.
impl OrangeTravelClient {
    /// Gets the registered public key: `GET /distributors/keys`. Sending fails with
    /// [`Status`](crate::ErrorKind::Status) if none is registered, probably 404.
    ///
    /// Source: \[vendor\]; \[guess\] for the 404.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let key = orange.distributor_key().send().await?;
    /// println!("{}", key.public_key_value.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn distributor_key(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::GetDistributorKey::ENDPOINT))
    }

    /// Gets the registered public key with `public_key_value` in base64: `GET /distributors/keys?encoding=base64`.
    ///
    /// Source: \[vendor\]; \[guess\] that the whole PEM text is encoded.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let key = orange.distributor_key_in_base64().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn distributor_key_in_base64(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::GetDistributorKey::ENDPOINT).query("encoding", "base64"))
    }

    /// Registers a public key, given in PEM: `POST /distributors/keys`.
    ///
    /// A distributor has one key. Registering another replaces it irreversibly: activation codes of earlier purchases
    /// remain encrypted with the former key, those of later purchases are encrypted with the new one.
    ///
    /// A byte order mark, indentation, line breaks of Windows and text around the key are not sent: the key then goes out
    /// in the layout that OpenSSL writes.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if the text is
    /// not one public key in PEM; in particular if it contains a private key.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let pem = std::fs::read_to_string("distributor-public.pem")?;
    /// orange.set_distributor_key(&pem).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_distributor_key(&self, public_key_pem: &str) -> Call<DistributorKey> {
        self.call(body(RequestParts::new(operations::SetDistributorKey::ENDPOINT), public_key_pem, str::to_owned))
    }

    /// Registers a public key, given in PEM, and sends it in base64: `POST /distributors/keys?encoding=base64`.
    /// Otherwise the same as [`set_distributor_key`](Self::set_distributor_key).
    ///
    /// Source: \[vendor\]; \[guess\] that the whole PEM text is encoded.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let pem = std::fs::read_to_string("distributor-public.pem")?;
    /// orange.set_distributor_key_in_base64(&pem).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_distributor_key_in_base64(&self, public_key_pem: &str) -> Call<DistributorKey> {
        let parts = RequestParts::new(operations::SetDistributorKey::ENDPOINT).query("encoding", "base64");
        self.call(body(parts, public_key_pem, |pem| STANDARD.encode(pem)))
    }
}

#[inline]
fn body(parts: RequestParts, pem: &str, encode: fn(&str) -> String) -> Result<RequestParts, Error> {
    if pem.contains("PRIVATE KEY") {
        return Err(parts.refused("this is a private key, which must never leave its owner; give the public one"));
    }
    if pem.contains("\\n") {
        return Err(parts
            .refused("the key's line breaks are spelled \\n; give real ones, since Orange keeps the text as it is"));
    }
    let pem = match public_key(pem) {
        Ok(pem) => pem,
        Err(why) => return Err(parts.refused(why)),
    };
    let key = DistributorKey {
        key_type: Some(KeyType::Rsa256),
        public_key_value: Some(encode(&pem)),
        extra: Default::default(),
    };
    Ok(parts.json_of(&key))
}

const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";

/// The one public key in a text, in the layout that OpenSSL writes: Orange keeps the text as it is, and may not read a byte
/// order mark, an indented line or what stands around the key. A text that is in no other layout is kept.
#[inline]
fn public_key(text: &str) -> Result<Cow<'_, str>, String> {
    const COLUMNS: usize = 64;
    let found = text.find(BEGIN).zip(text.find(END)).filter(|(begin, end)| begin + BEGIN.len() <= *end);
    let Some((begin, end)) = found else {
        let other = text.split("-----BEGIN ").nth(1).and_then(|rest| rest.split("-----").next());
        let other = other.filter(|label| label.len() < 40 && *label != "PUBLIC KEY");
        return Err(match other {
            Some("RSA PUBLIC KEY") => "this is a key in PKCS#1 (BEGIN RSA PUBLIC KEY); convert it with: \
                                       openssl rsa -RSAPublicKey_in -pubout -in old.pem -out new.pem"
                .to_owned(),
            Some(label) => format!("this is a {label}; give the public key, which starts with {BEGIN}"),
            None => format!("this is no public key in PEM: it starts with {BEGIN} and ends with {END}"),
        });
    };
    if text[end..].contains(BEGIN) {
        return Err("these are several public keys; give one".to_owned());
    }
    let base64: String = text[begin + BEGIN.len()..end].split_whitespace().collect();
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    if base64.is_empty() || !base64.trim_end_matches('=').bytes().all(is_base64) {
        return Err("what stands in this public key is no base64".to_owned());
    }
    let inner = text.trim_end_matches('\n').strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
    // Nothing but base64 and line breaks stands between two lines of their own.
    let inner = inner.filter(|inner| inner.starts_with('\n') && inner.ends_with('\n'));
    if inner.is_some_and(|inner| !inner.contains(|letter: char| letter != '\n' && letter.is_whitespace())) {
        return Ok(text.into());
    }
    // The base64 is ASCII.
    let lines = base64.as_bytes().chunks(COLUMNS).map(String::from_utf8_lossy).collect::<Vec<_>>();
    Ok(format!("{BEGIN}\n{}\n{END}\n", lines.join("\n")).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_key_is_sent_in_the_layout_of_openssl_however_it_was_kept() {
        let base64 = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAabcdefghijklmnopqrstuvwxyz0123456789+/AB==";
        let (first, second) = base64.split_at(64);
        let plain = format!("{BEGIN}\n{first}\n{second}\n{END}\n");
        for text in [
            plain.clone(),
            format!("\u{feff}{plain}"),
            plain.replace('\n', "\r\n"),
            plain.lines().map(|line| format!("    {line}\n")).collect(),
            format!("the key of our shop:\n{plain}\n-- \nsent by a mail program\n"),
            format!("{BEGIN} {base64} {END}"),
            format!("{BEGIN}{base64}{END}\r\n"),
        ] {
            assert_eq!(public_key(&text).as_deref(), Ok(plain.as_str()), "{text:?}");
        }
        // What is in no other layout is sent as it is.
        for text in [plain.trim_end().to_owned(), format!("{BEGIN}\n{base64}\n{END}\n")] {
            assert_eq!(public_key(&text).as_deref(), Ok(text.as_str()));
        }
    }

    #[test]
    fn what_is_not_one_public_key_is_refused_with_its_reason() {
        let key = format!("{BEGIN}\nMIIB\n{END}\n");
        for (text, why) in [
            ("", "no public key in PEM"),
            ("MIIB", "no public key in PEM"),
            (BEGIN, "no public key in PEM"),
            ("-----END PUBLIC KEY-----\n-----BEGIN PUBLIC KEY-----", "no public key in PEM"),
            ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "this is a CERTIFICATE"),
            ("-----BEGIN RSA PUBLIC KEY-----\nMIIB\n-----END RSA PUBLIC KEY-----", "PKCS#1"),
            (&key.replace("MIIB", ""), "no base64"),
            (&key.replace("MIIB", "MI…B"), "no base64"),
            (&key.replace("MIIB", "MI=IB"), "no base64"),
            (&key.repeat(2), "several public keys"),
        ] {
            let refused = public_key(text).unwrap_err();
            assert!(refused.contains(why), "{text:?}: {refused}");
        }
    }
}
