//! eSIMs: the distributor's key pair, and the activation codes that Orange encrypts with its public key.
//!
//! ```no_run
//! use orange_travel_client::esim::{DecryptActivationCode, DistributorKeyPair, KeySize};
//!
//! # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
//! let key = DistributorKeyPair::generate(KeySize::Rsa4096)?;
//! key.write_to("distributor.pem")?;
//! orange.set_distributor_key(&key.public_pem()?).send().await?;
//!
//! let transaction = orange.buy_esim("07966928-d3a3-453e-9944-b7ff1081794d").user_id("635768534667763").send().await?;
//! let code = transaction.decrypt_activation_code(&key)?;
//! println!("{}", code.to_lpa().expose());
//! # Ok(())
//! # }
//! ```

mod activation;
mod key;
mod paste;
mod pbe;
mod pem;
#[cfg(feature = "qr")]
mod qr;

pub use activation::{ActivationCode, DecryptActivationCode, NotAnActivationCode};
pub use key::{DecryptError, DistributorKeyPair, KeyError, KeySize};
#[cfg(feature = "qr")]
pub use qr::{QrCode, QrError};
