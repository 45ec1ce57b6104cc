//! A store in memory, and processes over it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenCache, TokenSource};
use pivot_core::auth::token_store::{
    CachingTokenSource, StoredToken, TokenStore, TokenStoreError, TokenStoreFuture, TokenStoreLock,
};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::*;

/// A store in memory; clones share it.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    pub(crate) token: Arc<Mutex<Option<StoredToken>>>,
    pub(crate) is_held: Arc<AtomicBool>,
    pub(crate) breaks: Option<Break>,
    /// Whether it keeps the end of a token only, not the moment of its renewal.
    pub(crate) keeps_the_end_only: bool,
}

/// Which call of the store breaks, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Break {
    pub(crate) call: &'static str,
    pub(crate) how: Broken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    Fails,
    Panics,
    /// It is called, and never answers.
    IsSilent,
}

impl Memory {
    pub(crate) fn of(token: StoredToken) -> Self {
        Self { token: Arc::new(Mutex::new(Some(token))), ..Self::default() }
    }

    pub(crate) fn secret(&self) -> Option<String> {
        self.token.lock().unwrap().as_ref().map(|token| token.secret.expose().to_owned())
    }

    pub(crate) async fn step(&self, call: &str) -> Result<(), TokenStoreError> {
        // As a store on a network, it does not answer at once.
        tokio::task::yield_now().await;
        match self.breaks.filter(|broken| broken.call == call).map(|broken| broken.how) {
            Some(Broken::Panics) => panic!("{call} is broken"),
            Some(Broken::Fails) => Err(TokenStoreError::new("broken", "as it was told")),
            Some(Broken::IsSilent) => std::future::pending().await,
            None => Ok(()),
        }
    }
}

impl TokenStore for Memory {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(async {
            self.step("load").await?;
            Ok(self.token.lock().unwrap().clone())
        })
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async {
            self.step("save").await?;
            let refresh_at = token.refresh_at.filter(|_| !self.keeps_the_end_only);
            *self.token.lock().unwrap() = Some(token.clone().lifetime(refresh_at, token.expires_at));
            Ok(())
        })
    }

    fn remove<'a>(&'a self, refused: &'a Secret) -> TokenStoreFuture<'a, ()> {
        Box::pin(async {
            self.step("remove").await?;
            self.token.lock().unwrap().take_if(|stored| stored.secret.expose() == refused.expose());
            Ok(())
        })
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(async {
            self.step("lock").await?;
            Ok((!self.is_held.load(Ordering::SeqCst)).then(|| Box::new(()) as TokenStoreLock))
        })
    }
}

/// Gives tokens `t1`, `t2`, … of an hour, unless it is out of order.
#[derive(Clone)]
pub(crate) struct Numbered {
    pub(crate) clock: ManualClock,
    pub(crate) asked: Arc<AtomicUsize>,
    pub(crate) state: Arc<Mutex<State>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum State {
    Well,
    Failing,
    Silent,
}

impl TokenSource for Numbered {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let (now, state) = (self.clock.now(), *self.state.lock().unwrap());
        Box::pin(async move {
            match state {
                State::Well => Ok(Token::new(format!("t{number}").into(), now, Some(HOUR))),
                State::Failing => Err(Error::configuration("no token today")),
                State::Silent => std::future::pending().await,
            }
        })
    }
}

pub(crate) const HOUR: Duration = Duration::from_secs(3600);

pub(crate) struct Scene {
    pub(crate) clock: ManualClock,
    pub(crate) source: Numbered,
}

pub(crate) fn scene() -> Scene {
    let clock = ManualClock::new();
    let state = Arc::new(Mutex::new(State::Well));
    let source = Numbered { clock: clock.clone(), asked: Arc::default(), state };
    Scene { clock, source }
}

impl Scene {
    pub(crate) fn tokens(&self, store: &Memory) -> Arc<dyn TokenSource> {
        let (source, clock) = (Arc::new(self.source.clone()), Arc::new(self.clock.clone()));
        Arc::new(CachingTokenSource::new(source, Arc::new(store.clone()), clock, "key"))
    }

    /// A process of its own over the store.
    pub(crate) fn process(&self, store: &Memory) -> TokenCache {
        TokenCache::new(self.tokens(store), Arc::new(self.clock.clone()))
    }

    /// A call's client of its own over the store.
    pub(crate) fn client(
        &self,
        store: &Memory,
        answer: impl Fn(&str) -> Reply + Send + Sync + 'static,
    ) -> (Client, StubTransport) {
        let transport = StubTransport::new(move |request: &Received| answer(request.header("authorization")));
        let credentials = TokenCredentials::new(self.tokens(store), Arc::new(self.clock.clone()));
        let builder = Client::builder("https://h").transport(transport.clone()).clock(self.clock.clone());
        (builder.credentials(credentials).build().unwrap(), transport)
    }

    pub(crate) fn asked(&self) -> usize {
        self.source.asked.load(Ordering::SeqCst)
    }

    pub(crate) fn in_(&self, seconds: u64) -> Option<SystemTime> {
        Some(self.clock.system_time() + Duration::from_secs(seconds))
    }

    pub(crate) fn stored(&self, secret: &str) -> StoredToken {
        StoredToken::new("key", secret.into()).lifetime(self.in_(3540), self.in_(3600))
    }
}
