//! The distributor's key pair.

use std::fmt;
use std::io::Write;
use std::path::Path;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    KeyPair as Pkcs1KeyPair, KeySize as AwsKeySize, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey,
    PrivateDecryptingKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use client_core::Secret;
use pkcs8::EncryptedPrivateKeyInfoRef;
use pkcs8::der::pem::{self, LineEnding};
use zeroize::Zeroizing;

/// How large a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySize {
    /// 2048 bits.
    Rsa2048,
    /// 3072 bits.
    Rsa3072,
    /// 4096 bits, as in the vendor's document \[doc\].
    Rsa4096,
}

/// An RSA key pair, whose public half Orange encrypts activation codes with.
///
/// Operations with the private half take constant time (aws-lc), and it is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct DistributorKeyPair(PrivateDecryptingKey);

impl DistributorKeyPair {
    /// Makes a new pair. 4096 bits take a second or so.
    ///
    /// # Errors
    /// Where the system gives no randomness.
    pub fn generate(size: KeySize) -> Result<Self, KeyError> {
        let size = match size {
            KeySize::Rsa2048 => AwsKeySize::Rsa2048,
            KeySize::Rsa3072 => AwsKeySize::Rsa3072,
            KeySize::Rsa4096 => AwsKeySize::Rsa4096,
        };
        PrivateDecryptingKey::generate(size).map(Self).map_err(|_| KeyError::NotMade)
    }

    /// Reads a private key in PEM, as `openssl genrsa` writes it: PKCS#8 (`BEGIN PRIVATE KEY`, OpenSSL 3) or PKCS#1
    /// (`BEGIN RSA PRIVATE KEY`, older).
    ///
    /// # Errors
    /// Where the text is no such key, or is encrypted.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        if pem.contains("Proc-Type: 4,ENCRYPTED") {
            return Err(KeyError::OldEncryption);
        }
        let (label, der) = decode(pem)?;
        match label.as_str() {
            "PRIVATE KEY" => Self::from_pkcs8(&der),
            "RSA PRIVATE KEY" => {
                let pair = Pkcs1KeyPair::from_der(&der).map_err(|_| KeyError::NotAnRsaKey)?;
                let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::NotAnRsaKey)?;
                Self::from_pkcs8(der.as_ref())
            }
            "ENCRYPTED PRIVATE KEY" => Err(KeyError::Encrypted),
            _ => Err(KeyError::NotAPrivateKey { label }),
        }
    }

    /// Reads an encrypted private key in PEM: PKCS#8 (`BEGIN ENCRYPTED PRIVATE KEY`), as `openssl genrsa -aes256` writes
    /// it.
    ///
    /// # Errors
    /// Where the text is no such key, or the passphrase is wrong.
    pub fn from_encrypted_pem(pem: &str, passphrase: &Secret) -> Result<Self, KeyError> {
        let (label, der) = decode(pem)?;
        if label != "ENCRYPTED PRIVATE KEY" {
            return Err(KeyError::NotEncrypted { label });
        }
        let encrypted = EncryptedPrivateKeyInfoRef::try_from(&der[..]).map_err(|_| KeyError::NotPem)?;
        let plain = encrypted.decrypt(passphrase.expose()).map_err(|_| KeyError::WrongPassphrase)?;
        Self::from_pkcs8(plain.as_bytes())
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        PrivateDecryptingKey::from_pkcs8(der).map(Self).map_err(|_| KeyError::NotAnRsaKey)
    }

    /// The private key in PEM (PKCS#8), not encrypted.
    ///
    /// # Errors
    /// Where it cannot be encoded; not known to happen.
    pub fn to_pem(&self) -> Result<Secret, KeyError> {
        let der: Pkcs8V1Der<'_> = self.0.as_der().map_err(|_| KeyError::NotEncoded)?;
        encode("PRIVATE KEY", der.as_ref()).map(Secret::from)
    }

    /// Writes the private key in PEM to a new file that only its owner can read (mode 0600).
    ///
    /// # Errors
    /// Where there is such a file already, which is never overwritten: what was encrypted for a lost key is lost.
    pub fn write_to(&self, path: impl AsRef<Path>) -> Result<(), KeyError> {
        let (path, pem) = (path.as_ref(), self.to_pem()?);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| {
            file.write_all(pem.expose().as_bytes())?;
            file.sync_all()
        });
        written.map_err(|source| KeyError::NotWritten { path: path.display().to_string(), source })
    }

    /// The public key in PEM, as Orange wants it (`BEGIN PUBLIC KEY`) \[vendor\].
    ///
    /// # Errors
    /// Where it cannot be encoded; not known to happen.
    pub fn public_pem(&self) -> Result<String, KeyError> {
        let der: PublicKeyX509Der<'_> = self.0.public_key().as_der().map_err(|_| KeyError::NotEncoded)?;
        encode("PUBLIC KEY", der.as_ref())
    }

    /// How many bits the key has.
    pub fn bits(&self) -> usize {
        self.0.key_size_bits()
    }

    /// Decrypts what Orange has encrypted: base64, in either alphabet, padded or not, of RSA-OAEP with SHA-256 for both the
    /// hash and the mask \[doc\].
    ///
    /// # Errors
    /// See [`DecryptError`]; none shows anything of the text.
    pub fn decrypt(&self, encrypted: &str) -> Result<Secret, DecryptError> {
        let bytes = decode_base64(encrypted)?;
        let expected = self.0.key_size_bytes();
        if bytes.len() != expected {
            return Err(DecryptError::Length { found: bytes.len(), expected });
        }
        let key = OaepPrivateDecryptingKey::new(self.0.clone()).map_err(|_| DecryptError::WrongKey)?;
        let mut plain = Zeroizing::new(vec![0; key.min_output_size()]);
        let length = match key.decrypt(&OAEP_SHA256_MGF1SHA256, &bytes, &mut plain, None) {
            Ok(text) => text.len(),
            Err(_) => return Err(DecryptError::WrongKey),
        };
        std::str::from_utf8(&plain[..length]).map(Secret::from).map_err(|_| DecryptError::NotText)
    }
}

fn decode(pem: &str) -> Result<(String, Zeroizing<Vec<u8>>), KeyError> {
    let (label, der) = pem::decode_vec(pem.trim().as_bytes()).map_err(|_| KeyError::NotPem)?;
    Ok((label.to_owned(), Zeroizing::new(der)))
}

fn encode(label: &str, der: &[u8]) -> Result<String, KeyError> {
    pem::encode_string(label, LineEnding::LF, der).map_err(|_| KeyError::NotEncoded)
}

/// Both alphabets, padded or not, with line breaks or without.
fn decode_base64(text: &str) -> Result<Vec<u8>, DecryptError> {
    let standard: String = text
        .chars()
        .filter(|character| !character.is_ascii_whitespace())
        .map(|character| match character {
            '-' => '+',
            '_' => '/',
            other => other,
        })
        .collect();
    let unpadded = standard.trim_end_matches('=');
    if unpadded.is_empty() {
        return Err(DecryptError::NoCode);
    }
    STANDARD_NO_PAD.decode(unpadded).map_err(|_| DecryptError::NotBase64)
}

impl fmt::Debug for DistributorKeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DistributorKeyPair({} bits)", self.bits())
    }
}

/// Why a key cannot be made, read or written. None shows anything of a key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// No key could be made.
    #[error("no key could be made: the system gives no randomness")]
    NotMade,
    /// The text is no PEM.
    #[error("not a key in PEM, or cut short: it starts with -----BEGIN and ends with -----END")]
    NotPem,
    /// The PEM holds something else.
    #[error("a private key is expected, this is a {label}")]
    NotAPrivateKey {
        /// What it says it is.
        label: String,
    },
    /// The key is of another kind, too small, or damaged.
    #[error("not an RSA key of 2048 bits or more, or damaged")]
    NotAnRsaKey,
    /// The key is encrypted.
    #[error("the key is encrypted; read it with its passphrase")]
    Encrypted,
    /// The key is encrypted in the way of older OpenSSL.
    #[error("the key is encrypted in an old form; convert it with: openssl pkcs8 -topk8 -in old.pem -out new.pem")]
    OldEncryption,
    /// The key is not encrypted.
    #[error("an encrypted key is expected, this is a {label}; read it without a passphrase")]
    NotEncrypted {
        /// What it says it is.
        label: String,
    },
    /// The passphrase is wrong, or the encryption unknown.
    #[error("the passphrase is wrong, or the key is encrypted in a way that is not known here")]
    WrongPassphrase,
    /// The key could not be encoded.
    #[error("the key cannot be encoded")]
    NotEncoded,
    /// The key's file could not be written.
    #[error("the key cannot be written to {path}, which must not exist yet")]
    NotWritten {
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
}

/// Why an activation code cannot be decrypted. None shows anything of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecryptError {
    /// There is none.
    #[error("there is no activation code; only a completed eSIM transaction has one")]
    NoCode,
    /// The text is no base64.
    #[error("the activation code is not base64")]
    NotBase64,
    /// The text is cut short, or was encrypted for a key of another size.
    #[error(
        "the activation code has {found} bytes where this key needs {expected}: it is cut short, or meant for a key of another size"
    )]
    Length {
        /// How many bytes it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// The text was encrypted for another key, or is damaged.
    #[error("the activation code is meant for another key (the one that was set when it was bought), or damaged")]
    WrongKey,
    /// What was encrypted is no text.
    #[error("what was encrypted is no text")]
    NotText,
    /// What was encrypted is no activation code.
    #[error("what was encrypted is no activation code of the form LPA:1$…")]
    NotAnActivationCode,
}
