//! Uploads of photos and other files for check-ins.
//!
//! Ownli takes a file in base64 inside a JSON document, neither as a multipart form nor at a signed URL. The response
//! has the URL that a check-in takes as `url`.
//!
//! - The maximum size is not documented. [`DEFAULT_SIZE_LIMIT`] is this client's own limit.
//! - The accepted image formats are not documented.
//! - The name of the file must have an extension, such as `.jpg` \[vendor\].
//! - Uploading the same file twice creates two files \[guess\], so an upload is not retried, unless the request
//!   provably never reached Ownli.
//!
//! Source: \[vendor\].
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
pub use upload::{DEFAULT_SIZE_LIMIT, Device, StoredPhoto, UploadFileRequest, UploadPhotoRequest, UploadedFile};
