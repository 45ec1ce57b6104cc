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
use pivot_core::Secret;
use pkcs8::der::pem::{LineEnding, encode_string};
use zeroize::Zeroizing;

use super::pbe;
use super::pem::{Block, Pem};

/// The size of an RSA key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySize {
    /// 2048 bits.
    Rsa2048,
    /// 3072 bits.
    Rsa3072,
    /// 4096 bits, the size in the vendor's document.
    ///
    /// Source: \[doc\].
    Rsa4096,
}

/// The distributor's RSA key pair. Orange encrypts activation codes with its public key.
///
/// Operations with the private key take constant time (aws-lc), and it is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct DistributorKeyPair(PrivateDecryptingKey);

impl DistributorKeyPair {
    /// Generates a new key pair. A key of 4096 bits takes about a second.
    ///
    /// # Errors
    /// Returns an error if the system provides no randomness.
    #[inline]
    pub fn generate(size: KeySize) -> Result<Self, KeyError> {
        let size = match size {
            KeySize::Rsa2048 => AwsKeySize::Rsa2048,
            KeySize::Rsa3072 => AwsKeySize::Rsa3072,
            KeySize::Rsa4096 => AwsKeySize::Rsa4096,
        };
        PrivateDecryptingKey::generate(size).map(Self).map_err(|_| KeyError::NotMade)
    }

    /// Parses a private key in PEM, as `openssl genrsa` writes it: PKCS#8 (`BEGIN PRIVATE KEY`, OpenSSL 3) or PKCS#1
    /// (`BEGIN RSA PRIVATE KEY`, older versions).
    ///
    /// Lines may have any length and may be indented, quoted or preceded by `>`. The text may be a single line, may
    /// have `\n`, `%0A` or `<br>` in place of line breaks, may be encoded in base64 once more, and may be surrounded by
    /// certificates, other keys and other text: the first unencrypted RSA key is used.
    ///
    /// # Errors
    /// Returns an error if the text contains no such key, or only an encrypted one.
    #[inline]
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        Self::first_of(pem, &mut |block| match block.label.as_str() {
            _ if block.has_old_encryption => Err(KeyError::OldEncryption),
            "PRIVATE KEY" | "RSA PRIVATE KEY" => Self::from_block(block, Self::from_der),
            "ENCRYPTED PRIVATE KEY" => Err(KeyError::Encrypted),
            label => Err(KeyError::NotAPrivateKey { label: label.to_owned() }),
        })
    }

    /// Parses an encrypted private key in PEM: PKCS#8 (`BEGIN ENCRYPTED PRIVATE KEY`), as `openssl genrsa -aes256`
    /// writes it. The text may vary in the same ways as in [`from_pem`](Self::from_pem).
    ///
    /// Supported schemes: PBES2 with AES, Triple DES or DES, PBES1 with DES, and the PKCS#12 scheme with Triple DES.
    ///
    /// # Errors
    /// Returns an error if the text contains no such key, if its encryption scheme is not supported (the error names
    /// it), or if the passphrase is wrong.
    #[inline]
    pub fn from_encrypted_pem(pem: &str, passphrase: &Secret) -> Result<Self, KeyError> {
        Self::first_of(pem, &mut |block| match block.label.as_str() {
            _ if block.has_old_encryption => Err(KeyError::OldEncryption),
            "ENCRYPTED PRIVATE KEY" => Self::from_block(block, |der| Self::from_der(&pbe::decrypt(der, passphrase)?)),
            label => Err(KeyError::NotEncrypted { label: label.to_owned() }),
        })
    }

    /// The first key of a text that `read` can read. If there is none, the error is about the first private key, since
    /// that is what was meant; or else about what is cut short, or what else the text holds.
    #[inline]
    fn first_of(text: &str, read: &mut dyn FnMut(&Block) -> Result<Self, KeyError>) -> Result<Self, KeyError> {
        let pem = Pem::read(text);
        let (mut of_a_key, mut of_another) = (None, None);
        for block in &pem.blocks {
            let is_key = block.label.ends_with("PRIVATE KEY");
            match read(block) {
                Ok(key) => return Ok(key),
                Err(error) => _ = if is_key { &mut of_a_key } else { &mut of_another }.get_or_insert(error),
            }
        }
        let cut_short = pem.cut_short.map(|_| KeyError::NotPem);
        let nothing = || pem.hint.map_or(KeyError::NotPem, |hint| KeyError::Garbled { hint });
        Err(of_a_key.or(cut_short).or(of_another).unwrap_or_else(nothing))
    }

    /// Reads what a block holds. If that fails and the block shows why it may, the error says so.
    #[inline]
    fn from_block(block: &Block, read: impl FnOnce(&[u8]) -> Result<Self, KeyError>) -> Result<Self, KeyError> {
        let read = block.der.as_deref().ok_or(KeyError::NotPem).and_then(|der| read(der));
        read.map_err(|error| block.hint.map_or(error, |hint| KeyError::Garbled { hint }))
    }

    /// PKCS#8 or PKCS#1, whatever the label said.
    #[inline]
    fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        if let Ok(key) = Self::from_pkcs8(der) {
            return Ok(key);
        }
        let pair = Pkcs1KeyPair::from_der(der).map_err(|_| KeyError::NotAnRsaKey)?;
        let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::NotAnRsaKey)?;
        Self::from_pkcs8(der.as_ref())
    }

    #[inline]
    fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        PrivateDecryptingKey::from_pkcs8(der).map(Self).map_err(|_| KeyError::NotAnRsaKey)
    }

    /// Encodes the private key in PEM (PKCS#8), unencrypted.
    ///
    /// # Errors
    /// Returns an error if the key cannot be encoded, which is not known to happen.
    #[inline]
    pub fn to_pem(&self) -> Result<Secret, KeyError> {
        let der: Pkcs8V1Der<'_> = self.0.as_der().map_err(|_| KeyError::NotEncoded)?;
        encode("PRIVATE KEY", der.as_ref()).map(Secret::from)
    }

    /// Writes the private key in PEM to a new file that only its owner can read (mode 0600 on Unix).
    ///
    /// # Errors
    /// Returns an error if the file exists already, since overwriting a key would make everything encrypted for it
    /// unreadable, or if it cannot be written.
    #[inline]
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

    /// Encodes the public key in PEM (`BEGIN PUBLIC KEY`), as
    /// [`set_distributor_key`](crate::OrangeTravelClient::set_distributor_key) takes it.
    ///
    /// Source: \[vendor\].
    ///
    /// # Errors
    /// Returns an error if the key cannot be encoded, which is not known to happen.
    #[inline]
    pub fn public_pem(&self) -> Result<String, KeyError> {
        let der: PublicKeyX509Der<'_> = self.0.public_key().as_der().map_err(|_| KeyError::NotEncoded)?;
        encode("PUBLIC KEY", der.as_ref())
    }

    /// The size of the key in bits.
    #[inline]
    pub fn bits(&self) -> usize {
        self.0.key_size_bits()
    }

    /// Decrypts a value that Orange encrypted with the public key: base64 in the standard or URL-safe alphabet, with or
    /// without padding, of RSA-OAEP with SHA-256 as hash and as MGF1 hash.
    ///
    /// Source: \[doc\].
    ///
    /// # Errors
    /// Returns a [`DecryptError`], which reveals nothing of the value.
    #[inline]
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

#[inline]
fn encode(label: &str, der: &[u8]) -> Result<String, KeyError> {
    encode_string(label, LineEnding::LF, der).map_err(|_| KeyError::NotEncoded)
}

/// Both alphabets, padded or not, with line breaks or without.
#[inline]
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
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DistributorKeyPair({} bits)", self.bits())
    }
}

/// Why a key cannot be generated, read or written. No variant reveals anything of a key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// No key could be generated: the system provides no randomness.
    #[error("no key could be made: the system gives no randomness")]
    NotMade,
    /// The text is not PEM, or is truncated.
    #[error("not a key in PEM, or cut short: a key starts with -----BEGIN, ends with -----END and holds base64")]
    NotPem,
    /// The text is not PEM, or is damaged, and shows a likely cause.
    #[error("not a key in PEM: {hint}")]
    Garbled {
        /// The likely cause.
        hint: &'static str,
    },
    /// The PEM block contains something other than a private key.
    #[error("an RSA private key is expected (BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY), this is a {label}")]
    NotAPrivateKey {
        /// The label of the PEM block, such as `CERTIFICATE`.
        label: String,
    },
    /// The key is not an RSA key, is smaller than 2048 bits, or is damaged.
    #[error("not an RSA key of 2048 bits or more, or damaged")]
    NotAnRsaKey,
    /// The key is encrypted; use [`from_encrypted_pem`](DistributorKeyPair::from_encrypted_pem).
    #[error("the key is encrypted; read it with its passphrase")]
    Encrypted,
    /// The key is encrypted in OpenSSL's format from before PKCS#8 (`Proc-Type: 4,ENCRYPTED`), which is not supported.
    #[error(
        "the key is encrypted in an old form (Proc-Type: 4,ENCRYPTED); convert it with: openssl pkcs8 -topk8 -in old.pem -out new.pem"
    )]
    OldEncryption,
    /// The key is not encrypted; use [`from_pem`](DistributorKeyPair::from_pem).
    #[error("an encrypted key is expected, this is a {label}; read it without a passphrase")]
    NotEncrypted {
        /// The label of the PEM block.
        label: String,
    },
    /// The passphrase is wrong, or the key is damaged.
    #[error("the passphrase is wrong, or the key is damaged")]
    WrongPassphrase,
    /// The key is encrypted with a scheme that is not supported.
    #[error(
        "the key is encrypted with {scheme}, which is not known here; convert it with: openssl pkcs8 -topk8 -v2 aes256 -in old.pem -out new.pem"
    )]
    UnknownEncryption {
        /// The name of the scheme, or its object identifier.
        scheme: String,
    },
    /// The key could not be encoded.
    #[error("the key cannot be encoded")]
    NotEncoded,
    /// The file could not be written.
    #[error("the key cannot be written to {path}, which must not exist yet")]
    NotWritten {
        /// The path of the file.
        path: String,
        /// The error of the operating system.
        source: std::io::Error,
    },
}

/// Why an activation code cannot be decrypted. No variant reveals anything of the code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecryptError {
    /// The transaction has no activation code. Only a completed eSIM transaction has one.
    #[error("there is no activation code; only a completed eSIM transaction has one")]
    NoCode,
    /// The activation code is not base64.
    #[error("the activation code is not base64")]
    NotBase64,
    /// The encrypted code is truncated, or was encrypted for a key of another size.
    #[error(
        "the activation code has {found} bytes where this key needs {expected}: it is cut short, or meant for a key of another size"
    )]
    Length {
        /// The number of bytes found.
        found: usize,
        /// The number of bytes that this key requires.
        expected: usize,
    },
    /// The code was encrypted for another key, or is damaged.
    #[error("the activation code is meant for another key (the one that was set when it was bought), or damaged")]
    WrongKey,
    /// The decrypted bytes are not UTF-8 text.
    #[error("what was encrypted is no text")]
    NotText,
    /// The decrypted text is not an activation code.
    #[error("what was encrypted is no activation code of the form LPA:1$…")]
    NotAnActivationCode,
}
