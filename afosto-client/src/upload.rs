//! Uploading in one step.
//!
//! Afosto takes a file in two: a signature for a directory, then the file itself under that signature \[doc\]. A signature
//! serves its directory until it expires, so a client that uploads many files asks for one once.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use client_core::{BoxFuture, Error};
use open_json::RawJson;
use pivot_types::Timestamp;

use crate::call::Operation;
use crate::client::AfostoClient;
use crate::cnt::{CntFile, CntUploadRequest, CntUploadRequestMethod, CreateSignedUrl, UploadFile};
use crate::files::{FileContent, FilePart};

/// How long before its end a signature is given up: a file must still arrive under it.
const MARGIN: Duration = Duration::from_secs(60);

/// How long an upload may take if nothing else is set.
const TIMEOUT: Duration = Duration::from_secs(600);

/// Uploads.
impl AfostoClient {
    /// Uploads a file of this name into a directory: `POST /cnt/files/signature`, then
    /// `POST /cnt/files/upload/{signature}` \[doc\]. The content is bytes, or [pieces](FileContent::from_pieces) that are read
    /// while they are sent; [`uploader`](Self::uploader) takes files from disk.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient, pdf: Vec<u8>) -> Result<(), afosto_client::Error> {
    /// let stored = afosto.upload("invoices/", "a.pdf", pdf).media_type("application/pdf").send().await?;
    /// println!("{}", stored.url.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        directory: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<FileContent>,
    ) -> Upload {
        self.uploader(directory).upload(FilePart::new(name, content))
    }

    /// Uploads many files into a directory under one signature, which is renewed when it ends.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use afosto_client::files::FilePart;
    ///
    /// let invoices = afosto.uploader("invoices/");
    /// for path in ["a.pdf", "b.pdf"] {
    ///     invoices.upload(FilePart::open(path).await?).send().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn uploader(&self, directory: impl Into<String>) -> Uploader {
        let request = CntUploadRequest { path: Some(directory.into()), ..CntUploadRequest::default() };
        Uploader { client: self.clone(), request, signature: Arc::default() }
    }
}

#[derive(Clone, Debug)]
struct Signature {
    text: String,
    expires_at: Option<Timestamp>,
}

/// Uploads into one directory. Clones share the signature.
#[derive(Clone, Debug)]
#[must_use]
pub struct Uploader {
    client: AfostoClient,
    request: CntUploadRequest,
    signature: Arc<Mutex<Option<Signature>>>,
}

impl Uploader {
    /// Whether everybody may read the files.
    pub fn public(mut self, is_public: bool) -> Self {
        self.request.is_public = Some(is_public);
        self.with_new_signature()
    }

    /// What happens to a file whose name is there already.
    pub fn method(mut self, method: CntUploadRequestMethod) -> Self {
        self.request.method = Some(method);
        self.with_new_signature()
    }

    /// What to keep with the files.
    pub fn metadata(mut self, metadata: impl Into<RawJson>) -> Self {
        self.request.metadata = Some(metadata.into());
        self.with_new_signature()
    }

    /// Other settings need another signature.
    fn with_new_signature(self) -> Self {
        Self { signature: Arc::default(), ..self }
    }

    /// The upload of one file.
    pub fn upload(&self, file: FilePart) -> Upload {
        Upload { uploader: self.clone(), file, timeout: TIMEOUT }
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<Signature>> {
        // Its holders never panic; if one ever did, the signature is still whole.
        self.signature.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn signature(&self) -> Result<String, Error> {
        let now = self.client.core.date();
        let is_good =
            |signature: &Signature| signature.expires_at.is_none_or(|end| now + MARGIN < end.instant().into());
        if let Some(kept) = self.kept().as_ref().filter(|signature| is_good(signature)) {
            return Ok(kept.text.clone());
        }
        let answer = self.client.cnt().create_signed_url(&self.request).send().await?;
        let text = answer.signature.filter(|signature| !signature.is_empty());
        let text = text.ok_or_else(|| Error::unusable(CreateSignedUrl::ENDPOINT, "it has no signature"))?;
        let expires_at = answer.expires_at.and_then(|end| end.value().copied());
        *self.kept() = Some(Signature { text: text.clone(), expires_at });
        Ok(text)
    }

    fn forget(&self, text: &str) {
        let mut kept = self.kept();
        if kept.as_ref().is_some_and(|signature| signature.text == text) {
            *kept = None;
        }
    }
}

/// The upload of a file. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Upload {
    uploader: Uploader,
    file: FilePart,
    timeout: Duration,
}

impl Upload {
    /// What kind of file it is: `application/pdf`. Default: `application/octet-stream`.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.file = self.file.media_type(media_type);
        self
    }

    /// How long sending the file may take. Default: ten minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sends the file and gives what Afosto made of it.
    ///
    /// # Errors
    /// Every failure is an [`Error`]; see its questions. Where a kept signature is refused (401, 403, 404), a new one is
    /// asked for, once.
    pub fn send(self) -> BoxFuture<'static, Result<CntFile, Error>> {
        let Self { uploader, file, timeout } = self;
        Box::pin(async move {
            let mut was_refused = false;
            loop {
                let is_kept = uploader.kept().is_some();
                let signature = uploader.signature().await?;
                let call = uploader.client.cnt().upload_file(&signature, file.clone());
                let sent = call.set(|request| request.timeout(timeout)).send().await;
                match sent {
                    Ok(files) => {
                        let nothing = || Error::unusable(UploadFile::ENDPOINT, "it names no file");
                        return files.into_iter().next().ok_or_else(nothing);
                    }
                    Err(error) if is_kept && !was_refused && is_refusal(&error) => {
                        uploader.forget(&signature);
                        was_refused = true;
                    }
                    Err(error) => return Err(error),
                }
            }
        })
    }
}

fn is_refusal(error: &Error) -> bool {
    error.status().is_some_and(|status| matches!(status.as_u16(), 401 | 403 | 404))
}
