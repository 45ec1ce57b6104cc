//! The calls of a vendor, recorded against its mock, and replayed with nobody there.

use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;

use pivot_core::Transport;
use pivot_core::recording::{Recorder, Replayer};
use pivot_core::transport::ReqwestTransport;

use super::stands::{Settings, Vendor, mock, run_over};
use super::{Checked, Wire};

/// What came of the calls of a vendor.
pub struct Run {
    /// The calls, each with what is wrong with it.
    pub checks: Vec<Checked>,
    /// The base URL and the settings that they were made with.
    pub stand: (String, Settings),
}

/// Calls every operation of the vendor's mock, and records that.
///
/// # Errors
/// Returns an error if the mock does not start, or a client cannot be made.
pub async fn record(vendor: Vendor, settings: &Settings) -> Result<(Run, Recorder), Box<dyn Error>> {
    let (url, settings, _mock) = mock(vendor, settings).await?;
    let server = ReqwestTransport::with_recipe(|| ReqwestTransport::defaults().no_proxy())?;
    let recorder = Recorder::new(server);
    let checks = call(vendor, &settings, &url, recorder.clone()).await?;
    Ok((Run { checks, stand: (url, settings) }, recorder))
}

/// Makes the same calls over a replay, under an address where nobody is, and records that again.
///
/// # Errors
/// Returns an error if a client cannot be made.
pub async fn replay(vendor: Vendor, recorded: &Run, replayer: &Replayer) -> Result<(Run, Recorder), Box<dyn Error>> {
    let (url, settings) = recorded.stand.clone();
    let nobody = |url: &str| {
        let (_, path) = url.split_at(url.find("//").map_or(0, |at| at + 2));
        format!("http://127.0.0.1:9{}", path.find('/').map_or("", |at| &path[at..]))
    };
    let settings = Settings { token_url: settings.token_url.as_deref().map(nobody), ..settings };
    let recorder = Recorder::new(replayer.clone());
    let checks = call(vendor, &settings, &nobody(&url), recorder.clone()).await?;
    Ok((Run { checks, stand: (nobody(&url), settings) }, recorder))
}

async fn call(
    vendor: Vendor,
    settings: &Settings,
    url: &str,
    transport: impl Transport + 'static,
) -> Result<Vec<Checked>, Box<dyn Error>> {
    let checks = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&checks);
    run_over(vendor, settings, url, Wire::over(transport), move |checked| noted.borrow_mut().push(checked)).await?;
    Ok(checks.take())
}
