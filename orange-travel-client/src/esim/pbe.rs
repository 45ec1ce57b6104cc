//! Private keys that are encrypted with a passphrase (PKCS#8, RFC 5958).
//!
//! PBES2 (RFC 8018) is read by a library. The schemes before it, PBES1 and that of PKCS#12 (RFC 7292), are what OpenSSL
//! wrote by default up to 1.0 and what it still writes with `-v1`; the library reads none of them, so their two key
//! derivations are here.

use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use des::{Des, TdesEde2, TdesEde3};
use md5::Md5;
use pivot_core::Secret;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::{Decode, Reader, SliceReader};
use pkcs8::spki::AlgorithmIdentifierRef;
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef};
use sha1::{Digest, Sha1};
use zeroize::Zeroizing;

use super::key::KeyError;

/// How often a key derivation may repeat its hash: some seconds' work, and a thousand times what OpenSSL does.
const MOST_ITERATIONS: u32 = 10_000_000;

/// The names of the schemes, for errors and for what is decrypted here.
const SCHEMES: [(&str, &str); 20] = [
    ("1.2.840.113549.1.5.1", "PBES1 with MD2 and DES"),
    ("1.2.840.113549.1.5.3", MD5_DES),
    ("1.2.840.113549.1.5.4", "PBES1 with MD2 and RC2"),
    ("1.2.840.113549.1.5.6", "PBES1 with MD5 and RC2"),
    ("1.2.840.113549.1.5.10", SHA1_DES),
    ("1.2.840.113549.1.5.11", "PBES1 with SHA-1 and RC2"),
    ("1.2.840.113549.1.5.13", PBES2),
    ("1.2.840.113549.1.12.1.1", "PKCS#12 with SHA-1 and RC4 of 128 bits"),
    ("1.2.840.113549.1.12.1.2", "PKCS#12 with SHA-1 and RC4 of 40 bits"),
    ("1.2.840.113549.1.12.1.3", SHA1_3DES),
    ("1.2.840.113549.1.12.1.4", SHA1_2DES),
    ("1.2.840.113549.1.12.1.5", "PKCS#12 with SHA-1 and RC2 of 128 bits"),
    ("1.2.840.113549.1.12.1.6", "PKCS#12 with SHA-1 and RC2 of 40 bits"),
    ("1.2.840.113549.3.2", "PBES2 with RC2"),
    ("1.2.392.200011.61.1.1.1.2", "PBES2 with Camellia of 128 bits"),
    ("1.2.392.200011.61.1.1.1.3", "PBES2 with Camellia of 192 bits"),
    ("1.2.392.200011.61.1.1.1.4", "PBES2 with Camellia of 256 bits"),
    ("1.2.410.200046.1.1.2", "PBES2 with ARIA of 128 bits"),
    ("1.2.410.200046.1.1.12", "PBES2 with ARIA of 256 bits"),
    ("1.2.410.200004.1.4", "PBES2 with SEED"),
];
const PBES2: &str = "PBES2";
const MD5_DES: &str = "PBES1 with MD5 and DES";
const SHA1_DES: &str = "PBES1 with SHA-1 and DES";
const SHA1_3DES: &str = "PKCS#12 with SHA-1 and Triple DES";
const SHA1_2DES: &str = "PKCS#12 with SHA-1 and Triple DES of two keys";

/// Decrypts the content of `BEGIN ENCRYPTED PRIVATE KEY`: a private key in PKCS#8.
///
/// # Errors
/// Returns an error if it is no such content, if its scheme is not known here (the error names it), or if the
/// passphrase is wrong.
#[inline]
pub(super) fn decrypt(der: &[u8], passphrase: &Secret) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let (algorithm, encrypted) = container(der).ok_or(KeyError::NotPem)?;
    let oid = algorithm.oid.to_string();
    let password = passphrase.expose().as_bytes();
    let plain = match scheme(&oid) {
        Some(PBES2) => return pbes2(der, password),
        Some(MD5_DES) => des(&pbkdf1::<Md5>(password, &parameters(&algorithm)?), encrypted),
        Some(SHA1_DES) => des(&pbkdf1::<Sha1>(password, &parameters(&algorithm)?), encrypted),
        Some(SHA1_3DES) => triple_des::<24>(passphrase, &parameters(&algorithm)?, encrypted),
        Some(SHA1_2DES) => triple_des::<16>(passphrase, &parameters(&algorithm)?, encrypted),
        other => return Err(KeyError::UnknownEncryption { scheme: other.unwrap_or(&oid).to_owned() }),
    };
    // A wrong passphrase gives noise, whose padding is right once in 256 times: only a key is believed.
    plain.filter(|plain| PrivateKeyInfoRef::try_from(&plain[..]).is_ok()).ok_or(KeyError::WrongPassphrase)
}

#[inline]
fn scheme(oid: &str) -> Option<&'static str> {
    SCHEMES.iter().find(|(known, _)| *known == oid).map(|(_, name)| *name)
}

/// `EncryptedPrivateKeyInfo`: the algorithm, and what is encrypted.
#[inline]
fn container(der: &[u8]) -> Option<(AlgorithmIdentifierRef<'_>, &[u8])> {
    let mut reader = SliceReader::new(der).ok()?;
    let parts = reader.sequence(|reader| -> pkcs8::der::Result<_> {
        let algorithm = AlgorithmIdentifierRef::decode(reader)?;
        Ok((algorithm, <&OctetStringRef>::decode(reader)?.as_bytes()))
    });
    parts.ok()
}

#[inline]
fn pbes2(der: &[u8], password: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let unknown = |oid: pkcs8::ObjectIdentifier| {
        let oid = oid.to_string();
        KeyError::UnknownEncryption { scheme: scheme(&oid).map_or(format!("{PBES2} with {oid}"), str::to_owned) }
    };
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|error| match error {
        pkcs8::Error::Asn1(error) => match error.kind() {
            pkcs8::der::ErrorKind::OidUnknown { oid } => unknown(oid),
            _ => KeyError::UnknownEncryption { scheme: format!("{PBES2} with parameters that are not known here") },
        },
        _ => KeyError::NotPem,
    })?;
    match encrypted.decrypt(password) {
        Ok(plain) => Ok(Zeroizing::new(plain.as_bytes().to_vec())),
        Err(pkcs8::Error::EncryptedPrivateKey(pkcs8::pkcs5::Error::UnsupportedAlgorithm { oid })) => Err(unknown(oid)),
        Err(_) => Err(KeyError::WrongPassphrase),
    }
}

/// What a derivation starts from, besides the passphrase.
struct Parameters<'a> {
    salt: &'a [u8],
    iterations: u32,
}

#[inline]
fn parameters<'a>(algorithm: &AlgorithmIdentifierRef<'a>) -> Result<Parameters<'a>, KeyError> {
    let read = algorithm.parameters.and_then(|any| {
        let parts = any.sequence(|reader| -> pkcs8::der::Result<_> {
            Ok((<&OctetStringRef>::decode(reader)?.as_bytes(), u32::decode(reader)?))
        });
        parts.ok()
    });
    match read {
        Some((salt, iterations)) if iterations <= MOST_ITERATIONS => Ok(Parameters { salt, iterations }),
        _ => Err(KeyError::NotPem),
    }
}

/// PBKDF1 (RFC 8018, 5.1): sixteen bytes, a key and an initialisation vector.
fn pbkdf1<H: Digest>(password: &[u8], parameters: &Parameters<'_>) -> Zeroizing<[u8; 16]> {
    let mut hash = H::new().chain_update(password).chain_update(parameters.salt).finalize();
    for _ in 1..parameters.iterations {
        hash = H::digest(&hash);
    }
    let mut derived = Zeroizing::new([0; 16]);
    derived.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    derived
}

#[inline]
fn des(derived: &[u8; 16], encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (key, iv) = derived.split_at(8);
    unpad(Decryptor::<Des>::new_from_slices(key, iv).ok()?, encrypted)
}

fn triple_des<const KEY: usize>(
    passphrase: &Secret,
    parameters: &Parameters<'_>,
    encrypted: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let key = pkcs12::<KEY>(1, passphrase.expose(), parameters);
    let iv = pkcs12::<8>(2, passphrase.expose(), parameters);
    match KEY {
        16 => unpad(Decryptor::<TdesEde2>::new_from_slices(&key[..], &iv[..]).ok()?, encrypted),
        _ => unpad(Decryptor::<TdesEde3>::new_from_slices(&key[..], &iv[..]).ok()?, encrypted),
    }
}

#[inline]
fn unpad(cipher: impl BlockModeDecrypt, encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut buffer = Zeroizing::new(encrypted.to_vec());
    let length = cipher.decrypt_padded::<Pkcs7>(&mut buffer).ok()?.len();
    buffer.truncate(length);
    Some(buffer)
}

/// The key derivation of PKCS#12 (RFC 7292, appendix B.2) with SHA-1: `purpose` is 1 for a key, 2 for an initialisation
/// vector.
fn pkcs12<const LENGTH: usize>(purpose: u8, password: &str, parameters: &Parameters<'_>) -> Zeroizing<[u8; LENGTH]> {
    const BLOCK: usize = 64;
    let password: Zeroizing<Vec<u8>> =
        Zeroizing::new(password.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect());
    let stretched = |text: &[u8]| -> Vec<u8> {
        text.iter()
            .copied()
            .cycle()
            .take(if text.is_empty() { 0 } else { text.len().div_ceil(BLOCK) * BLOCK })
            .collect()
    };
    let mut input = Zeroizing::new([stretched(parameters.salt), stretched(&password)].concat());
    let mut derived = Zeroizing::new([0; LENGTH]);
    for piece in derived.chunks_mut(20) {
        let mut hash = Sha1::new().chain_update([purpose; BLOCK]).chain_update(&input[..]).finalize();
        for _ in 1..parameters.iterations {
            hash = Sha1::digest(hash);
        }
        piece.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        for block in input.chunks_mut(BLOCK) {
            // block = block + hash, repeated to its length, + 1, as numbers of 64 bytes; what overflows is dropped.
            let mut carry = 1_u16;
            for (position, byte) in block.iter_mut().enumerate().rev() {
                carry += u16::from(*byte) + u16::from(hash[position % 20]);
                *byte = carry.to_be_bytes()[1];
                carry >>= 8;
            }
        }
    }
    derived
}
