//! Uploads: photos and other files for check-ins.
//!
//! Ownli takes a file as base64 inside a JSON document, not as a multipart form and not under a signed address \[vendor\]. What
//! comes back has an address, which a check-in takes as `url`.
//!
//! - the greatest size that Ownli takes: not stated. [`DEFAULT_SIZE_LIMIT`] is this client's own.
//! - which kinds of images it takes: not stated.
//! - the file's name must have a suffix, such as `.jpg` \[vendor\].
//! - A second upload of the same file makes a second file \[guess\], so an upload is not repeated, unless its request provably
//!   never left.
//!
//! ```no_run
//! # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
//! use ownli_client::files::{Device, FileContent};
//!
//! let photo = FileContent::open("odometer.jpg").await?;
//! let taken: ownli_client::UtcMillis = "2024-01-01T00:00:00.000Z".parse()?;
//! let upload = ownli.upload_photo("XT_USR1", "odometer.jpg", photo, taken, 37.79, -122.39);
//! let upload = upload.device(Device::new().model("Pixel 8")).on_progress(|progress| {
//!     println!("{} of {:?} bytes", progress.sent, progress.total);
//! });
//! println!("{}", upload.send().await?.photo_url);
//! # Ok(())
//! # }
//! ```

pub mod content;
pub mod upload;

mod base64_body;
mod fields;

pub use content::{FileContent, UploadProgress};
pub use upload::{DEFAULT_SIZE_LIMIT, Device, StoredPhoto, UploadFile, UploadPhoto, UploadedFile};
