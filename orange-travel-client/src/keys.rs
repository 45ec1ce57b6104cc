//! The distributor's public key, with which Orange encrypts activation codes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_core::{Call, Error, Operation, RequestParts};

use crate::client::OrangeTravelClient;
use crate::operations;

pivot_json::open_enum! {
    /// The kind of a distributor's key \[vendor\].
    pub enum KeyType {
        /// RSA, used with SHA-256.
        Rsa256 = "rsa256",
    }
}

pivot_json::object! {
    /// The distributor's public key \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DistributorKey {
        /// Its kind.
        pub key_type: Option<KeyType>,
        /// The key in PEM.
        pub public_key_value: Option<String>,
    }
}

/// The distributor's public key.
impl OrangeTravelClient {
    /// The key that is set: `GET /distributors/keys` \[vendor\]. Before one is set, that is an error (404 \[guess\]).
    pub fn distributor_key(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::DistributorKey::ENDPOINT))
    }

    /// The same with `public_key_value` in base64: the query parameter `encoding=base64` \[vendor; that the whole PEM is
    /// encoded is a guess\].
    pub fn distributor_key_in_base64(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::DistributorKey::ENDPOINT).query("encoding", "base64"))
    }

    /// Sets the key, a public key in PEM: `POST /distributors/keys` \[doc\].
    ///
    /// There is one key, and the last one is replaced for good: what was encrypted with it stays so, and what is bought from
    /// now on is encrypted with the new one. It is refused before anything is sent where the text is no public key in PEM,
    /// above all where it is a private one.
    pub fn set_distributor_key(&self, public_key_pem: &str) -> Call<DistributorKey> {
        self.call(body(RequestParts::new(operations::SetDistributorKey::ENDPOINT), public_key_pem, str::to_owned))
    }

    /// The same with the key in base64: the query parameter `encoding=base64` \[vendor; that the whole PEM is encoded is a
    /// guess\].
    pub fn set_distributor_key_in_base64(&self, public_key_pem: &str) -> Call<DistributorKey> {
        let parts = RequestParts::new(operations::SetDistributorKey::ENDPOINT).query("encoding", "base64");
        self.call(body(parts, public_key_pem, |pem| STANDARD.encode(pem)))
    }
}

fn body(parts: RequestParts, pem: &str, encode: fn(&str) -> String) -> Result<RequestParts, Error> {
    if pem.contains("PRIVATE KEY") {
        return Err(parts.refused("this is a private key, which must never leave its owner; give the public one"));
    }
    if pem.contains("\\n") {
        return Err(parts
            .refused("the key's line breaks are spelled \\n; give real ones, since Orange keeps the text as it is"));
    }
    if !pem.trim_start().starts_with("-----BEGIN PUBLIC KEY-----") || !pem.contains("-----END PUBLIC KEY-----") {
        return Err(parts.refused("this is no public key in PEM: it starts with -----BEGIN PUBLIC KEY-----"));
    }
    let key = DistributorKey {
        key_type: Some(KeyType::Rsa256),
        public_key_value: Some(encode(pem)),
        extra: Default::default(),
    };
    Ok(parts.json_of(&key))
}
