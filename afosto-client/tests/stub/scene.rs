//! A client over a transport that answers by itself.

use afosto_client::{AfostoClient, Credentials};
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};

pub(crate) struct Scene {
    pub(crate) afosto: AfostoClient,
    pub(crate) transport: StubTransport,
    pub(crate) clock: ManualClock,
}

pub(crate) fn scene_with(credentials: Credentials, transport: StubTransport) -> Scene {
    let clock = ManualClock::new();
    let (carrier, time) = (transport.clone(), clock.clone());
    let afosto = AfostoClient::builder(afosto_client::Environment::Production, credentials)
        .configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRng(0.5)))
        .build()
        .unwrap();
    Scene { afosto, transport, clock }
}

pub(crate) fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(Credentials::bearer("t0ken"), StubTransport::new(answer))
}

impl Scene {
    /// Method, path and query of everything that was sent.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.transport.received().iter().map(line).collect()
    }
}

pub(crate) fn line(request: &Received) -> String {
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{} {}{query}", request.method, request.url.path())
}
