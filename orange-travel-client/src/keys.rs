//! The distributor's public key, with which Orange encrypts the activation codes of eSIMs.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_core::{Call, Error, Operation, RequestParts};

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

pivot_json::object! {
    /// The distributor's public key, as it is registered with Orange.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DistributorKey {
        /// The algorithm of the key. `None` if not reported.
        pub key_type: Option<KeyType>,
        /// The public key in PEM (`-----BEGIN PUBLIC KEY-----`), or in base64 if that encoding was requested. `None` if
        /// not reported.
        pub public_key_value: Option<String>,
    }
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
    pub fn distributor_key(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::DistributorKey::ENDPOINT))
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
    pub fn distributor_key_in_base64(&self) -> Call<DistributorKey> {
        self.call(RequestParts::new(operations::DistributorKey::ENDPOINT).query("encoding", "base64"))
    }

    /// Registers a public key, given in PEM: `POST /distributors/keys`.
    ///
    /// A distributor has one key. Registering another replaces it irreversibly: activation codes of earlier purchases
    /// remain encrypted with the former key, those of later purchases are encrypted with the new one.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if the text is
    /// not a public key in PEM; in particular if it contains a private key.
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
