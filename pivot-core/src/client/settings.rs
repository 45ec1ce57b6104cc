//! The settings that the builders of all clients have in common, as methods of each.

/// Adds the settings of a [`ClientBuilder`](crate::ClientBuilder) to the builder of a vendor's client, which keeps one
/// in its field `core`. With `tokens`, also a store for tokens, which it keeps in its field `store`.
#[doc(hidden)]
#[macro_export]
macro_rules! client_settings {
    ($client:ident, tokens) => {
        $crate::client_settings!($client);

        /// Stores tokens, so that other processes and later runs can use them too. Default: tokens live in memory only,
        /// as long as the client.
        ///
        /// With `FileTokenStore` (feature `token-file`), processes that start at the same time make one token request
        /// together.
        #[must_use]
        #[inline]
        pub fn token_store(mut self, store: impl $crate::auth::token_store::TokenStore + 'static) -> Self {
            self.store = Some(::std::sync::Arc::new(store));
            self
        }
    };
    ($client:ident) => {
        /// Makes a value that does not fit the type of its field a [`Decode`](crate::ErrorKind::Decode) error. By default
        /// it is set aside: the field is absent and the value is counted by
        #[doc = concat!("[`misfits`](crate::", stringify!($client), "::misfits).")]
        /// Meant for tests that should notice when the vendor changes what it sends.
        #[must_use]
        #[inline]
        pub fn strict(self) -> Self {
            self.configure($crate::ClientBuilder::strict)
        }

        /// Counts in `report` where the vendor differs from its documentation: unknown fields, values, statuses, headers and
        /// error codes, without any value of them; see [`drift`](crate::drift). Default: nothing is counted.
        #[must_use]
        #[inline]
        pub fn drift(self, report: &$crate::drift::Report) -> Self {
            self.configure(|core| core.drift(report))
        }

        /// Sets when requests are retried. Default: [`RetryPolicy::default`](crate::RetryPolicy::default).
        #[must_use]
        #[inline]
        pub fn retry(self, policy: $crate::RetryPolicy) -> Self {
            self.configure(|core| core.retry(policy))
        }

        /// Sets the time limit for one attempt, until the whole response has been read: more than zero. Default: 30 s.
        #[must_use]
        #[inline]
        pub fn attempt_timeout(self, timeout: ::std::time::Duration) -> Self {
            self.configure(|core| core.attempt_timeout(timeout))
        }

        /// Sets the time limit for a request with all attempts, waits and token requests: more than zero. Default: 60 s.
        #[must_use]
        #[inline]
        pub fn total_timeout(self, timeout: ::std::time::Duration) -> Self {
            self.configure(|core| core.total_timeout(timeout))
        }

        /// Limits the number of requests, including retries, in any period of the length `per`; see
        /// [`ClientBuilder::rate_limit`](crate::ClientBuilder::rate_limit). Default: no limit.
        #[must_use]
        #[inline]
        pub fn rate_limit(self, requests: usize, per: ::std::time::Duration) -> Self {
            self.configure(|core| core.rate_limit(requests, per))
        }

        /// Adds a hook, which is called before and after each attempt. Hooks are called in the order in which they were
        /// added.
        #[must_use]
        #[inline]
        pub fn hook(self, hook: impl $crate::Hook + 'static) -> Self {
            self.configure(|core| core.hook(hook))
        }

        /// Sets the HTTP transport. Default: reqwest, if a TLS feature is enabled.
        #[must_use]
        #[inline]
        pub fn transport(self, transport: impl $crate::Transport + 'static) -> Self {
            self.configure(|core| core.transport(transport))
        }

        $crate::reqwest_settings!();

        /// Applies any settings that all clients share: also the limit of bodies, the user agent, the clock. They apply to
        /// the API's requests and to token requests alike.
        #[must_use]
        #[inline]
        pub fn configure(
            mut self,
            configure: impl ::core::ops::FnOnce($crate::ClientBuilder) -> $crate::ClientBuilder,
        ) -> Self {
            self.core = configure(self.core);
            self
        }
    };
}

/// The settings of [`client_settings!`](crate::client_settings) that need reqwest.
#[doc(hidden)]
#[cfg(feature = "reqwest")]
#[macro_export]
macro_rules! reqwest_settings {
    () => {
        /// Uses reqwest with custom settings: proxies, certificates, connection pools; see
        /// [`ClientBuilder::reqwest`](crate::ClientBuilder::reqwest). If reqwest cannot build a client,
        /// [`build`](Self::build) returns its error.
        #[must_use]
        #[inline]
        pub fn reqwest(self, builder: $crate::reqwest::ClientBuilder) -> Self {
            self.configure(|core| core.reqwest(builder))
        }
    };
}

/// Without reqwest there is nothing to set.
#[doc(hidden)]
#[cfg(not(feature = "reqwest"))]
#[macro_export]
macro_rules! reqwest_settings {
    () => {};
}
