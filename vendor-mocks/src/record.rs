//! A proxy that records what goes through it, and a server that replays that: for programs in any language. What `vendor-mocks
//! record` and `vendor-mocks replay` start.
//!
//! ```
//! use vendor_mocks::orange::OrangeMock;
//! use vendor_mocks::record::{Options, Recording, Vendor};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let mock = OrangeMock::start().await?;
//! let mut options = Options::default();
//! options.port = 0;
//! let recording = Recording::start(options, &mock.url(), Some(Vendor::Orange)).await?;
//! // Requests to recording.url() go to the mock.
//! let cassette = recording.stop(std::time::Duration::from_secs(1)).await;
//! assert!(cassette.is_empty());
//! # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
//! ```

mod exchange;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::custom_request::leads_elsewhere;
use pivot_core::recording::{Cassette, Recorder, ReplayError, Replayer};
use pivot_core::transport::ReqwestTransport;
use url::Url;

use crate::description::Description;
use crate::orange;
use crate::serve::guard::Guard;
use exchange::{Exchange, Passing};

/// Where to listen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The address. Default: 127.0.0.1.
    pub host: IpAddr,
    /// The port; 0 for a free one. Default: 8081.
    pub port: u16,
    /// Names by which it may be asked, beside addresses and `localhost`. Default: none.
    pub allowed_hosts: Vec<String>,
    /// The path that everything is served below, as the mocks have a vendor below `/orange`: `/` and what follows, percent-encoded.
    /// Default: none.
    pub below: String,
    /// What is told when a recording that is written [while it is made](Recording::start_into) cannot be written: once, and again
    /// after it could be. What happens is the same with and without it. Default: nothing.
    pub on_write_error: Option<fn(&std::io::Error)>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8081,
            allowed_hosts: Vec::new(),
            below: String::new(),
            on_write_error: None,
        }
    }
}

impl Options {
    /// The path that everything is below, without a slash at its end.
    fn path_below(&self) -> Result<String, StartError> {
        let below = self.below.trim_end_matches('/');
        let is_path = below.is_empty() || (below.starts_with('/') && !below.contains("//"));
        let is_sent = below.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#'));
        match is_path && is_sent && !leads_elsewhere(below) {
            true => Ok(below.to_owned()),
            false => Err(format!("--below {:?} is no path; it looks like /orange", self.below).into()),
        }
    }
}

/// Whose description tells which values in paths are secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// E-commerce.
    Afosto,
    /// Vehicle logistics.
    E4Cars,
    /// Orange Travel B2B.
    Orange,
    /// Vehicle records.
    Ownli,
}

impl FromStr for Vendor {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let all = [Self::Afosto, Self::E4Cars, Self::Orange, Self::Ownli];
        let found = all.into_iter().find(|vendor| vendor.name() == name);
        found.ok_or_else(|| format!("--vendor {name} is none of afosto, e4cars, orange, ownli"))
    }
}

impl Vendor {
    /// Its name, as the command line has it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Afosto => "afosto",
            Self::E4Cars => "e4cars",
            Self::Orange => "orange",
            Self::Ownli => "ownli",
        }
    }

    pub(crate) fn description(self) -> Arc<Description> {
        match self {
            Self::Afosto => Description::afosto(),
            Self::E4Cars => Description::e4cars(),
            Self::Orange => Description::orange(),
            Self::Ownli => Description::ownli(),
        }
    }

    /// What the vendor's own path may be where that is below some base: the whole first, and each time a segment less.
    pub(crate) fn below_some_base(self, path: &str) -> impl Iterator<Item = &str> {
        let below = path.match_indices('/').map(|(at, _)| &path[at..]);
        below.map(move |rest| match self {
            Self::Orange => rest.strip_prefix(orange::BASE_PATH).unwrap_or(rest),
            _ => rest,
        })
    }

    /// The values of a path that stand for parameters with names of secrets.
    fn secrets_in(self, method: &str, path: &str) -> Vec<String> {
        let description = self.description();
        let mut below = self.below_some_base(path);
        let Some((operation, values)) = below.find_map(|rest| description.find(method, rest).ok()) else {
            return Vec::new();
        };
        let names = operation.path.split('/').filter(|segment| segment.starts_with('{'));
        let secret = names.zip(values).filter(|(name, _)| pivot_core::redaction::is_secret_name(name));
        secret.map(|(_, value)| value).collect()
    }
}

/// Why it does not start.
pub type StartError = Box<dyn std::error::Error + Send + Sync>;

/// A proxy that records. It ends when it is dropped, and what it recorded with it.
#[derive(Debug)]
pub struct Recording {
    exchange: Exchange,
    recorder: Recorder,
}

impl Recording {
    /// Passes requests on to the server at `upstream`, below its path, and records them with what comes of them.
    ///
    /// # Errors
    /// Returns an error if the address cannot be listened on, `upstream` is no address of HTTP, or `below` is no path.
    pub async fn start(options: Options, upstream: &str, vendor: Option<Vendor>) -> Result<Self, StartError> {
        Self::start_with(options, upstream, vendor, None).await
    }

    /// The same, and writes each exchange into a file as soon as it is over, so that a killed program leaves all but the one in
    /// flight; see [`Recorder::writing_to`]. The cassette that [`stop`](Self::stop) gives is to be saved in its place.
    ///
    /// # Errors
    /// Returns an error like [`start`](Self::start), and if the file cannot be written.
    pub async fn start_into(
        options: Options,
        upstream: &str,
        vendor: Option<Vendor>,
        file: &Path,
    ) -> Result<Self, StartError> {
        Self::start_with(options, upstream, vendor, Some(file)).await
    }

    async fn start_with(
        options: Options,
        upstream: &str,
        vendor: Option<Vendor>,
        file: Option<&Path>,
    ) -> Result<Self, StartError> {
        let wrong = |why: &str| StartError::from(format!("--upstream {why}; it looks like https://api.example.com"));
        let url = Url::parse(upstream).map_err(|error| wrong(&format!("is no URL ({error})")))?;
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(wrong("is no address of HTTP"));
        }
        if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("has more than an address and a path"));
        }
        let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let transport = ReqwestTransport::with_recipe(move || match is_local {
            true => ReqwestTransport::defaults().no_proxy(),
            false => ReqwestTransport::defaults(),
        })?;
        let mut recorder = Recorder::new(transport);
        if let Some(tell) = options.on_write_error {
            recorder = recorder.on_write_error(tell);
        }
        if let Some(file) = file {
            recorder = recorder.writing_to(file)?;
        }
        let passing = Passing {
            transport: Box::new(recorder.clone()),
            upstream: Some(url),
            vendor,
            below: options.path_below()?,
            guard: Guard::new(&options.allowed_hosts),
        };
        let exchange = Exchange::listen(SocketAddr::new(options.host, options.port), passing).await?;
        Ok(Self { exchange, recorder })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        self.exchange.url()
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.exchange.address().port()
    }

    /// Ends: answers everybody who is there, for at most this time, and gives what was recorded.
    ///
    /// What is under way then is not in it: that it was given up is not its server's doing, nor its caller's.
    pub async fn stop(mut self, patience: Duration) -> Cassette {
        self.exchange.stop(patience).await;
        self.recorder.stop_writing();
        // Before they are cut off.
        self.recorder.finished()
    }
}

/// A server that replays. It ends when it is dropped.
#[derive(Debug)]
pub struct Replaying {
    exchange: Exchange,
    replayer: Replayer,
}

impl Replaying {
    /// Answers from a file. A request that is not in it is answered with 501, and a JSON body whose `message` names the
    /// nearest interaction and the first difference from it.
    ///
    /// # Errors
    /// Returns an error if the address cannot be listened on, the file cannot be read, or `below` is no path.
    pub async fn start(options: Options, file: &Path) -> Result<Self, StartError> {
        let replayer = Replayer::load(file)?;
        let guard = Guard::new(&options.allowed_hosts);
        let (transport, below) = (Box::new(replayer.clone()), options.path_below()?);
        let passing = Passing { transport, upstream: None, vendor: None, below, guard };
        let exchange = Exchange::listen(SocketAddr::new(options.host, options.port), passing).await?;
        Ok(Self { exchange, replayer })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        self.exchange.url()
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.exchange.address().port()
    }

    /// Ends: answers everybody who is there, for at most this time.
    ///
    /// # Errors
    /// Returns an error that names the requests that were not recorded and the interactions that were not replayed, if
    /// there are any.
    pub async fn stop(mut self, patience: Duration) -> Result<(), ReplayError> {
        self.exchange.stop(patience).await;
        self.replayer.verify()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_paths_are_known_by_the_description() {
        let secrets = |path| Vendor::Afosto.secrets_in("POST", path);
        assert_eq!(secrets("/odr/transactions/t0ken-1/payments"), ["t0ken-1"]);
        assert_eq!(secrets("/base/of/it/odr/transactions/t0ken-1/payments"), ["t0ken-1"]);
        assert!(secrets("/odr/orders").is_empty() && secrets("/nowhere/t0ken-1").is_empty() && secrets("").is_empty());
    }

    #[tokio::test]
    async fn an_upstream_that_cannot_be_meant_is_refused() {
        for upstream in
            ["", "api.example", "ftp://api.example", "https://ada:s3cret@api.example", "https://h/?a=s3cret"]
        {
            let options = Options { port: 0, ..Options::default() };
            let error = Recording::start(options, upstream, None).await.unwrap_err().to_string();
            assert!(error.contains("--upstream") && !error.contains("s3cret"), "{error}");
        }
    }
}
