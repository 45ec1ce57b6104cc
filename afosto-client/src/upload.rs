//! Uploading in one step.
//!
//! Afosto takes two requests for a file: one for a signature for a directory, and one that sends the file with that
//! signature \[doc\]. A signature can be used for its directory until it expires. So a client that uploads many files
//! requests it once: uploads that start together wait for the same request, and the signature is renewed before it expires.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use pivot_core::auth::shared_refresh::{Expiring, Held, Lifetime, SharedRefresh};
use pivot_core::{BoxFuture, Error, RequestOptions, RequestOptionsBuilder, Secret, is_identity};
use pivot_json::RawJson;

use crate::call::{DecodeResponse, Operation, OperationResponse, Request};
use crate::client::AfostoClient;
use crate::cnt::operations::{CreateUploadSignature, UploadFile};
use crate::cnt::{File, UploadRequest, UploadRequestMethod};
use crate::files::{FileContent, FilePart};

/// How long before its end a signature is given up, at most: a file must still arrive under it.
const MARGIN: Duration = Duration::from_secs(60);

/// For how many directories and settings a client keeps signatures.
const KEPT: usize = 64;

/// How long an upload may take if nothing else is set.
const TIMEOUT: Duration = Duration::from_secs(600);

/// Uploads.
impl AfostoClient {
    /// Uploads a file into a directory, under this name: `POST /cnt/files/signature`, then `POST
    /// /cnt/files/upload/{signature}`. The content is bytes, or [pieces](FileContent::from_stream_fn) that are read while they
    /// are sent; [`uploader`](Self::uploader) takes files from disk.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient, pdf: Vec<u8>) -> Result<(), afosto_client::Error> {
    /// let stored = afosto.upload("invoices/", "a.pdf", pdf).media_type("application/pdf").send().await?;
    /// println!("{}", stored.url.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(
        &self,
        directory: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<FileContent>,
    ) -> Upload {
        self.uploader(directory).upload(FilePart::new(name, content))
    }

    /// Uploads many files into a directory. All uploads of a client and its clones into one directory, with the same
    /// settings, share one signature, which is renewed before it ends.
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
    #[inline]
    pub fn uploader(&self, directory: impl Into<String>) -> Uploader {
        let request = UploadRequest { path: Some(directory.into()), ..UploadRequest::default() };
        Uploader { client: self.clone(), request }
    }
}

/// What a client keeps for its uploads: a signature for each directory with its settings, those used last.
#[derive(Default)]
pub(crate) struct Signatures(Mutex<Vec<Kept>>);

/// What is asked for, and the signature for it.
type Kept = (Vec<u8>, Arc<SharedRefresh<Signature>>);

impl Signatures {
    /// The signature that this request asks for. A request that has not been made for long is forgotten.
    #[inline]
    fn of(
        &self,
        request: &UploadRequest,
        make: impl FnOnce() -> SharedRefresh<Signature>,
    ) -> Arc<SharedRefresh<Signature>> {
        let key = pivot_json::to_vec(request);
        // Its holders never panic; if one ever did, the list is still whole.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = match kept.iter().position(|(known, _)| *known == key) {
            Some(at) => kept.remove(at),
            None => (key, Arc::new(make())),
        };
        let signature = Arc::clone(&entry.1);
        kept.push(entry);
        if kept.len() > KEPT {
            kept.remove(0);
        }
        signature
    }
}

/// A signature: it permits uploads into one directory, to everyone who has it.
pub(crate) struct Signature {
    text: Secret,
    lifetime: Option<Lifetime>,
    /// Whether an upload has been made with it.
    is_used: AtomicBool,
}

impl Expiring for Signature {
    #[inline]
    fn lifetime(&self) -> Option<Lifetime> {
        self.lifetime
    }
}

impl Signature {
    /// Asks for one.
    #[inline]
    async fn fetch(client: AfostoClient, request: UploadRequest) -> Result<Self, Error> {
        let (asked_at, date) = (client.core.now(), client.core.system_time());
        let answer = client.cnt().create_upload_signature(&request).set(Request::brings_secret).send().await?;
        let text = answer.signature.filter(|signature| !signature.expose().trim().is_empty());
        let text = text.ok_or_else(|| CreateUploadSignature::ENDPOINT.unexpected_response("it has no signature"))?;
        let end = answer.expires_at.and_then(|end| end.value().copied());
        // An end before now leaves nothing: it serves those who wait for it, and is asked for anew then.
        let length = end.map(|end| std::time::SystemTime::from(end.instant()).duration_since(date).unwrap_or_default());
        let lifetime = length.and_then(|length| {
            let margin = MARGIN.min(length / 10);
            let end = asked_at.checked_add(length)?;
            Some(Lifetime { refresh_at: end.checked_sub(margin * 2)?, expires_at: end.checked_sub(margin)? })
        });
        Ok(Self { text: text.expose().into(), lifetime, is_used: AtomicBool::new(false) })
    }
}

/// Uploads into one directory. Clones share the signature.
#[derive(Clone, Debug)]
#[must_use]
pub struct Uploader {
    client: AfostoClient,
    request: UploadRequest,
}

impl Uploader {
    /// Sets whether the files can be read without authentication.
    #[inline]
    pub fn public(mut self, is_public: bool) -> Self {
        self.request.is_public = Some(is_public);
        self
    }

    /// Sets what happens if the directory has a file of the same name. What the three values do is not documented. Default: the
    /// vendor's, `strict`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn method(mut self, method: UploadRequestMethod) -> Self {
        self.request.method = Some(method);
        self
    }

    /// Sets metadata to store with the files: any JSON.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<RawJson>) -> Self {
        self.request.metadata = Some(metadata.into());
        self
    }

    /// Returns a request builder that uploads one file.
    #[inline]
    pub fn upload(&self, file: FilePart) -> Upload {
        Upload { uploader: self.clone(), file, options: RequestOptions::default().timeout(TIMEOUT) }
    }

    /// Where the signature for these settings is kept.
    #[inline]
    fn kept(&self) -> Arc<SharedRefresh<Signature>> {
        let clock = || SharedRefresh::new(Arc::clone(self.client.core.clock()));
        self.client.signatures.of(&self.request, clock)
    }

    #[inline]
    async fn signature(&self, kept: &SharedRefresh<Signature>) -> Result<Held<Signature>, Error> {
        let (client, request) = (self.client.clone(), self.request.clone());
        kept.get(move || Signature::fetch(client.clone(), request.clone())).await
    }
}

/// A request builder that uploads a file. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct Upload {
    uploader: Uploader,
    file: FilePart,
    options: RequestOptions,
}

impl RequestOptionsBuilder for Upload {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(Upload => Result<File, Error>);

impl Upload {
    /// Sets the media type, such as `application/pdf`. Default: `application/octet-stream`.
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.file = self.file.media_type(media_type);
        self
    }

    /// Sends the file, and returns it as Afosto stored it.
    ///
    /// The time limit covers the request for a signature too: ten minutes, unless
    /// [`timeout`](RequestOptionsBuilder::timeout) sets another. If it elapses during that request, the request continues for
    /// other uploads that wait for it. A signature that was used before and is now rejected (401, 403, 404, 410) is replaced
    /// by a new one, once.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`Io`](crate::ErrorKind::Io) if the content cannot be read;
    /// [`ApiFailure`](crate::ErrorKind::ApiFailure) if the response names no file by an id or a URL, or names several and not
    /// exactly one of them has the name of this file. It is unknown then whether the file was stored.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<File, Error>> {
        let Self { uploader, file, options } = self;
        Box::pin(async move {
            let kept = uploader.kept();
            let clock = Arc::clone(uploader.client.core.clock());
            let (limit, begun) = (options.time_limit().unwrap_or(TIMEOUT), clock.now());
            let left = || limit.saturating_sub(clock.now().saturating_duration_since(begun));
            let mut refused: Option<Error> = None;
            // Where the file was sent already, the answer to that stands.
            let late = |refused: Option<Error>| {
                refused.map_or_else(|| UploadFile::ENDPOINT.deadline_exceeded(), Error::out_of_time)
            };
            loop {
                let signature = match select(pin!(uploader.signature(&kept)), clock.timeout(left())).await {
                    Either::Left((Err(error), _)) if refused.is_none() || !left().is_zero() => return Err(error),
                    Either::Left((Ok(signature), _)) if !left().is_zero() => signature,
                    _ => return Err(late(refused)),
                };
                let options = options.clone().timeout(left());
                // One that is refused at its first use would be refused again.
                let was_good = signature.value().is_used.swap(true, Ordering::Relaxed);
                let call = uploader.client.cnt().upload_file(signature.value().text.expose(), file.clone());
                let sent = signature.accompany(call.set(|request| request.with_options(&options)).send_raw()).await;
                match sent {
                    Ok(answer) => {
                        let core = uploader.client.core.clone();
                        return the_file(OperationResponse { raw: answer, core }, file.name());
                    }
                    Err(error) if was_good && refused.is_none() && is_refusal(&error) => {
                        kept.invalidate(signature.value());
                        refused = Some(error);
                    }
                    // It did not leave a second time.
                    Err(error) if error.attempts() == 0 && error.is_timeout() && refused.is_some() => {
                        return Err(late(refused));
                    }
                    Err(error) => return Err(error),
                }
            }
        })
    }
}

/// Of the files that an upload is answered with, the one that was sent.
#[inline]
fn the_file(answer: OperationResponse, name: &str) -> Result<File, Error> {
    let files = UploadFile::read(&answer)?;
    let is_named = |text: &Option<String>| text.as_deref().is_some_and(is_identity);
    let mut named: Vec<File> = files.into_iter().filter(|file| is_named(&file.id) || is_named(&file.url)).collect();
    if named.len() > 1 {
        named.retain(|file| file.filename.as_deref() == Some(name));
    }
    match (named.pop(), named.is_empty()) {
        (Some(file), true) => Ok(file),
        (Some(_), false) => Err(answer.raw.unexpected("it names several files of that name")),
        (None, _) => Err(answer.raw.unexpected("it names no file, or only others")),
    }
}

#[inline]
fn is_refusal(error: &Error) -> bool {
    error.status().is_some_and(|status| matches!(status.as_u16(), 401 | 403 | 404 | 410))
}
