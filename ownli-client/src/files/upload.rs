//! Uploads of photos and files.

use std::sync::{Arc, Mutex};

use http::HeaderValue;
use pivot_core::{
    Call, Endpoint, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response,
    is_identity,
};
use pivot_json::{Json, Lenient, ValidationErrors};
use pivot_json_derive::JsonObject;

use super::base64_body::{self, OnProgress};
use super::content::{FileContent, UploadProgress, too_large};
use super::fields::UploadFields;
use crate::checkins::Degrees;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// The default maximum size of a file, in bytes: 25 MiB. Ownli documents no limit; photos are smaller.
pub const DEFAULT_SIZE_LIMIT: u64 = 25 << 20;

/// The device that a photo was taken with or that a file comes from.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Device {
    /// An identifier of the device.
    #[json(rename = "deviceIdentifier")]
    pub identifier: Option<String>,
    /// The manufacturer of the device.
    #[json(rename = "deviceManufacturer")]
    pub manufacturer: Option<String>,
    /// The model of the device.
    #[json(rename = "deviceModel")]
    pub model: Option<String>,
    /// The operating system of the device.
    #[json(rename = "deviceOS")]
    pub os: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// An uploaded photo.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct StoredPhoto {
    /// The user that the photo belongs to.
    #[json(rename = "userId")]
    pub user_id: Option<String>,
    /// The URL of the photo, which a check-in takes as `url`.
    #[json(rename = "photoUrl")]
    pub photo_url: String,
    /// What tells the device that took the photo from others, as it was uploaded.
    #[json(rename = "deviceIdentifier")]
    pub device_identifier: Option<String>,
    /// Who made the device that took the photo, as it was uploaded.
    #[json(rename = "deviceManufacturer")]
    pub device_manufacturer: Option<String>,
    /// Which model the device that took the photo is, as it was uploaded.
    #[json(rename = "deviceModel")]
    pub device_model: Option<String>,
    /// The operating system of the device.
    #[json(rename = "deviceOS")]
    pub device_os: Option<String>,
    /// When the photo was taken.
    #[json(rename = "takenOn")]
    pub taken_on: Option<Lenient<UtcMillis>>,
    /// The latitude of the place where it was taken, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was taken, in degrees.
    pub longitude: Option<Degrees>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// An uploaded file.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct UploadedFile {
    /// The user that the file belongs to.
    #[json(rename = "userId")]
    pub user_id: Option<String>,
    /// The URL of the file, which a check-in takes as `url`.
    #[json(rename = "fileUrl")]
    pub file_url: String,
    /// When the file was uploaded.
    #[json(rename = "dateUploaded")]
    pub uploaded: Option<Lenient<UtcMillis>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl Device {
    /// A device without any details.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an identifier of the device.
    #[must_use]
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets the manufacturer.
    #[must_use]
    #[inline]
    pub fn manufacturer(mut self, manufacturer: impl Into<String>) -> Self {
        self.manufacturer = Some(manufacturer.into());
        self
    }

    /// Sets the model.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets the operating system.
    #[must_use]
    #[inline]
    pub fn os(mut self, os: impl Into<String>) -> Self {
        self.os = Some(os.into());
        self
    }
}

/// An upload that is about to be made, whatever it answers.
struct Upload {
    client: OwnliClient,
    endpoint: &'static Endpoint,
    /// What the file is called in the body.
    part: &'static str,
    fields: UploadFields,
    content: FileContent,
    size_limit: u64,
    options: RequestOptions,
    on_progress: Option<OnProgress>,
}

impl Upload {
    #[inline]
    fn parts(self) -> Result<RequestParts, Error> {
        let parts = RequestParts::new(self.endpoint);
        let mut problems = ValidationErrors::new();
        self.fields.check(&mut problems);
        match self.content.length() {
            Some(0) => problems.add(self.part, "the file is empty"),
            Some(length) if length > self.size_limit => problems.add(self.part, too_large(self.size_limit)),
            _ => {}
        }
        if let Err(problems) = problems.into_result() {
            return Err(parts.refused(problems.to_string()));
        }
        let (fields, file) = (pivot_json::to_vec(&self.fields), self.content.into_body());
        let body = base64_body::body(&fields, self.part, file, self.size_limit, self.on_progress);
        Ok(parts.stream_body(HeaderValue::from_static("application/json"), body))
    }

    fn into_call<T: Stored>(self) -> Call<T> {
        let (client, options) = (self.client.clone(), self.options.clone());
        Call::new(&client.core, self.parts(), read_stored).with_options(options)
    }
}

/// What an upload is answered.
trait Stored: Json + Send + 'static {
    /// Where the file is.
    fn url(&self) -> &str;
}

impl Stored for StoredPhoto {
    #[inline]
    fn url(&self) -> &str {
        &self.photo_url
    }
}

impl Stored for UploadedFile {
    #[inline]
    fn url(&self) -> &str {
        &self.file_url
    }
}

/// Reads what was stored. Without an address it is of no use: a check-in with an empty one would be refused, or worse.
fn read_stored<T: Stored>(answer: RawResponse) -> Result<Response<T>, Error> {
    let stored: T = answer.json_of()?;
    if !is_identity(stored.url()) {
        return Err(answer.unexpected("with an empty address of what was uploaded"));
    }
    Ok(answer.with_value(stored))
}

/// Defines an upload of its own: what all uploads have, and what it answers.
macro_rules! upload {
    ($(#[$meta:meta])* $name:ident => $answer:ty) => {
        $(#[$meta])*
        #[must_use = "nothing is sent before `send` or `.await`"]
        pub struct $name(Upload);

        pivot_core::await_sends!($name => Result<$answer, pivot_core::Error>);

        impl $name {
            /// Sets the device that the file comes from.
            #[inline]
            pub fn device(mut self, device: Device) -> Self {
                let Device { identifier, manufacturer, model, os, .. } = device;
                let fields = &mut self.0.fields;
                (fields.device_identifier, fields.device_manufacturer) = (identifier, manufacturer);
                (fields.device_model, fields.device_os) = (model, os);
                self
            }

            /// Sets the maximum size of the file in bytes. Default: [`DEFAULT_SIZE_LIMIT`].
            #[inline]
            pub fn size_limit(mut self, bytes: u64) -> Self {
                self.0.size_limit = bytes;
                self
            }

            /// Sets a callback that is called each time a chunk of the file has been passed to the connection. The
            /// progress starts again if the request must be repeated, for instance with a new token.
            #[inline]
            pub fn on_progress(mut self, tell: impl FnMut(UploadProgress) + Send + 'static) -> Self {
                self.0.on_progress = Some(Arc::new(Mutex::new(tell)));
                self
            }

            pivot_core::send_as_call! {
                /// Sends the file. It is read and encoded while it is sent. The client's timeouts apply, by default 30
                /// seconds per attempt and one minute in total, which is too short for a large file on a slow
                /// connection; see [`timeout`](pivot_core::RequestOptionsBuilder::timeout).
                ///
                /// # Errors
                /// Returns an error of the kind [`InvalidRequest`](pivot_core::ErrorKind::InvalidRequest), and sends
                /// nothing, if the id of the user is empty, the name has no extension, the coordinates are not valid,
                /// or the file is empty or known to exceed the size limit. Returns one of the kind
                /// [`Io`](pivot_core::ErrorKind::Io) if the file cannot be read, or turns out to exceed the limit; the
                /// request was never complete.
                $answer
            }

            #[inline]
            fn into_call(self) -> Call<$answer> {
                self.0.into_call()
            }
        }

        impl RequestOptionsBuilder for $name {
            #[inline]
            fn options_mut(&mut self) -> &mut RequestOptions {
                &mut self.0.options
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let Upload { fields, content, .. } = &self.0;
                f.debug_struct(stringify!($name)).field("name", &fields.name).field("content", content).finish_non_exhaustive()
            }
        }
    };
}

upload! {
    /// A request builder for the upload of a photo. Nothing is sent before [`send`](Self::send).
    UploadPhotoRequest => StoredPhoto
}

upload! {
    /// A request builder for the upload of a file. Nothing is sent before [`send`](Self::send).
    UploadFileRequest => UploadedFile
}

impl UploadFileRequest {
    /// Sets when the file was created.
    #[inline]
    pub fn taken_on(mut self, moment: impl Into<UtcMillis>) -> Self {
        self.0.fields.taken_on = Some(Lenient::Valid(moment.into()));
        self
    }

    /// Sets the latitude and longitude of the place where the file was created, in degrees.
    #[inline]
    pub fn place(mut self, latitude: impl Into<Degrees>, longitude: impl Into<Degrees>) -> Self {
        let fields = &mut self.0.fields;
        (fields.latitude, fields.longitude) = (Some(latitude.into()), Some(longitude.into()));
        self
    }
}

/// Uploads.
impl OwnliClient {
    /// Uploads a photo of a user: `POST /api/photo/upload`. `name` is the file name with its extension. The time and
    /// the place (in degrees) are required.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, jpeg: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
    /// let taken: ownli_client::UtcMillis = "2024-01-01T00:00:00.000Z".parse()?;
    /// let stored = ownli.upload_photo("XT_USR1", "odometer.jpg", jpeg, taken, 37.79, -122.39).send().await?;
    /// println!("{}", stored.photo_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_photo(
        &self,
        user_id: impl Into<String>,
        name: impl Into<String>,
        photo: impl Into<FileContent>,
        taken_on: impl Into<UtcMillis>,
        latitude: impl Into<Degrees>,
        longitude: impl Into<Degrees>,
    ) -> UploadPhotoRequest {
        let mut upload = self.upload(operations::UploadPhoto::ENDPOINT, "photo", user_id, name, photo);
        upload.fields.taken_on = Some(Lenient::Valid(taken_on.into()));
        (upload.fields.latitude, upload.fields.longitude) = (Some(latitude.into()), Some(longitude.into()));
        UploadPhotoRequest(upload)
    }

    /// Uploads a file of a user, such as a document: `POST /api/file/upload`. `name` is the file name with its
    /// extension.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, pdf: Vec<u8>) -> Result<(), ownli_client::Error> {
    /// let stored = ownli.upload_file("XT_USR1", "bill.pdf", pdf).send().await?;
    /// println!("{}", stored.file_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_file(
        &self,
        user_id: impl Into<String>,
        name: impl Into<String>,
        file: impl Into<FileContent>,
    ) -> UploadFileRequest {
        UploadFileRequest(self.upload(operations::UploadFile::ENDPOINT, "file", user_id, name, file))
    }

    #[inline]
    fn upload(
        &self,
        endpoint: &'static Endpoint,
        part: &'static str,
        user_id: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<FileContent>,
    ) -> Upload {
        let fields = UploadFields {
            user_id: user_id.into(),
            name: name.into(),
            device_identifier: None,
            device_manufacturer: None,
            device_model: None,
            device_os: None,
            taken_on: None,
            latitude: None,
            longitude: None,
            extra: pivot_json::Extra::new(),
        };
        Upload {
            client: self.clone(),
            endpoint,
            part,
            fields,
            content: content.into(),
            size_limit: DEFAULT_SIZE_LIMIT,
            options: RequestOptions::default(),
            on_progress: None,
        }
    }
}
