//! The two uploads.

use std::sync::{Arc, Mutex};

use http::HeaderValue;
use pivot_core::{Call, Endpoint, Error, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::{Json, Lenient, ValidationErrors};

use super::base64_body::{self, OnProgress};
use super::content::{FileContent, UploadProgress, too_large};
use super::fields::UploadFields;
use crate::checkins::Degrees;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// How many bytes a file may have if nothing else is set: 25 MiB. Ownli states no limit; a photo has less.
pub const DEFAULT_SIZE_LIMIT: u64 = 25 << 20;

pivot_json::object! {
    /// The device that a photo was taken with, or a file comes from \[vendor\].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Device {
        /// An identifier of the device.
        pub identifier: Option<String> => "deviceIdentifier",
        /// Who made it.
        pub manufacturer: Option<String> => "deviceManufacturer",
        /// Its model.
        pub model: Option<String> => "deviceModel",
        /// Its operating system.
        pub os: Option<String> => "deviceOS",
    }

    /// A photo that has been uploaded \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StoredPhoto {
        /// Whose photo it is.
        pub user_id: Option<String> => "userId",
        /// The address of the photo: what a check-in takes as `url`.
        pub photo_url: String => "photoUrl",
        /// An identifier of the device.
        pub device_identifier: Option<String> => "deviceIdentifier",
        /// Who made the device.
        pub device_manufacturer: Option<String> => "deviceManufacturer",
        /// The device's model.
        pub device_model: Option<String> => "deviceModel",
        /// The device's operating system.
        pub device_os: Option<String> => "deviceOS",
        /// When the photo was taken.
        pub taken_on: Option<Lenient<UtcMillis>> => "takenOn",
        /// Where it was taken: the latitude.
        pub latitude: Option<Degrees>,
        /// Where it was taken: the longitude.
        pub longitude: Option<Degrees>,
    }

    /// A file that has been uploaded \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UploadedFile {
        /// Whose file it is.
        pub user_id: Option<String> => "userId",
        /// The address of the file: what a check-in takes as `url`.
        pub file_url: String => "fileUrl",
        /// When it was uploaded.
        pub uploaded: Option<Lenient<UtcMillis>> => "dateUploaded",
    }
}

impl Device {
    /// A device of which nothing is known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an identifier of the device.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets who made it.
    #[must_use]
    pub fn manufacturer(mut self, manufacturer: impl Into<String>) -> Self {
        self.manufacturer = Some(manufacturer.into());
        self
    }

    /// Sets its model.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets its operating system.
    #[must_use]
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

    fn into_call<T: Json + Send + 'static>(self) -> Call<T> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.call(self.parts()).with_options(options)
    }
}

/// Defines an upload of its own: what all uploads have, and what it answers.
macro_rules! upload {
    ($(#[$meta:meta])* $name:ident => $answer:ty) => {
        $(#[$meta])*
        #[must_use = "nothing is sent before `send`"]
        pub struct $name(Upload);

        impl $name {
            /// Says which device the file comes from.
            pub fn device(mut self, device: Device) -> Self {
                let Device { identifier, manufacturer, model, os, .. } = device;
                let fields = &mut self.0.fields;
                (fields.device_identifier, fields.device_manufacturer) = (identifier, manufacturer);
                (fields.device_model, fields.device_os) = (model, os);
                self
            }

            /// How many bytes the file may have. Default: [`DEFAULT_SIZE_LIMIT`].
            pub fn size_limit(mut self, bytes: u64) -> Self {
                self.0.size_limit = bytes;
                self
            }

            /// Calls back each time a piece of the file is handed to the connection; anew from the beginning if the request
            /// must be sent again, as with a new token.
            pub fn on_progress(mut self, tell: impl FnMut(UploadProgress) + Send + 'static) -> Self {
                self.0.on_progress = Some(Arc::new(Mutex::new(tell)));
                self
            }

            pivot_core::send_as_call! {
                /// Sends the file. It is read and encoded while it is sent. It may take what the client allows for any call, by
                /// default half a minute for an attempt and a minute for all, which is too little for a large file on a slow line:
                /// see [`timeout`](pivot_core::RequestOptionsBuilder::timeout).
                ///
                /// # Errors
                /// Nothing is sent if the user's id is empty, the name has no suffix, the place is none, or the file is known to
                /// be empty or beyond the size limit. A file that cannot be read, or turns out to be beyond the limit, is an error of the
                /// kind [`Io`](pivot_core::ErrorKind::Io): the request was never complete.
                $answer
            }

            fn into_call(self) -> Call<$answer> {
                self.0.into_call()
            }
        }

        impl RequestOptionsBuilder for $name {
            fn options_mut(&mut self) -> &mut RequestOptions {
                &mut self.0.options
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let Upload { fields, content, .. } = &self.0;
                f.debug_struct(stringify!($name)).field("name", &fields.name).field("content", content).finish_non_exhaustive()
            }
        }
    };
}

upload! {
    /// A photo that is about to be uploaded. Nothing is sent before [`send`](Self::send).
    UploadPhoto => StoredPhoto
}

upload! {
    /// A file that is about to be uploaded. Nothing is sent before [`send`](Self::send).
    UploadFile => UploadedFile
}

impl UploadFile {
    /// Says when the file was made.
    pub fn taken_on(mut self, moment: impl Into<UtcMillis>) -> Self {
        self.0.fields.taken_on = Some(Lenient::Valid(moment.into()));
        self
    }

    /// Says where the file was made.
    pub fn place(mut self, latitude: impl Into<Degrees>, longitude: impl Into<Degrees>) -> Self {
        let fields = &mut self.0.fields;
        (fields.latitude, fields.longitude) = (Some(latitude.into()), Some(longitude.into()));
        self
    }
}

/// Uploads.
impl OwnliClient {
    /// Uploads a photo of a user: `POST /api/photo/upload` \[vendor\]. When and where it was taken is required \[vendor\].
    ///
    /// The [module](crate::files) shows an example.
    pub fn upload_photo(
        &self,
        user_id: impl Into<String>,
        name: impl Into<String>,
        photo: impl Into<FileContent>,
        taken_on: impl Into<UtcMillis>,
        latitude: impl Into<Degrees>,
        longitude: impl Into<Degrees>,
    ) -> UploadPhoto {
        let mut upload = self.upload(operations::UploadPhoto::ENDPOINT, "photo", user_id, name, photo);
        upload.fields.taken_on = Some(Lenient::Valid(taken_on.into()));
        (upload.fields.latitude, upload.fields.longitude) = (Some(latitude.into()), Some(longitude.into()));
        UploadPhoto(upload)
    }

    /// Uploads a file of a user, such as a document: `POST /api/file/upload` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, pdf: Vec<u8>) -> Result<(), ownli_client::Error> {
    /// let stored = ownli.upload_file("XT_USR1", "bill.pdf", pdf).send().await?;
    /// println!("{}", stored.file_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(
        &self,
        user_id: impl Into<String>,
        name: impl Into<String>,
        file: impl Into<FileContent>,
    ) -> UploadFile {
        UploadFile(self.upload(operations::UploadFile::ENDPOINT, "file", user_id, name, file))
    }

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
