//! The two calls of a sign-in that is led by a server of one's own: the authorization with a user's id token, and the way back to
//! the client that asked for it.

use pivot_core::auth::Authorization;
use pivot_core::{BoxFuture, Error, Secret, StaticCredentials};

use crate::call::Call;
use crate::iam::operations::{RedirectUserToClient, RequestAuthorization};

impl Call<RequestAuthorization> {
    /// The user's id token, sent as the bearer of the header `Authorization` in place of the client's own credentials. If it is
    /// rejected, no other token is requested. Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before
    /// anything is sent, if it is blank or cannot be sent in a header.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn authorization(self, id_token: impl Into<Secret>) -> Self {
        let token = id_token.into();
        self.set(|mut request| {
            let checked = StaticCredentials::bearer(&token);
            if let Ok(own) = checked.and_then(|_| Authorization::default().bearer(&token)) {
                request.parts = request.parts.authorized_by(own);
                return request;
            }
            let refused = "the id token is blank, stands for none, or holds letters that no header can hold";
            let refused = request.parts.refused(refused);
            request.refused = request.refused.or(Some(refused));
            request
        })
    }
}

impl Call<RedirectUserToClient> {
    /// Sends the request; returns the URL to redirect the user to, which is the header `Location` of the response. The client
    /// does not follow it. It contains tokens, so `Debug` does not show it; [`expose`](Secret::expose) returns its text. Check
    /// its host before redirecting anybody: it is used as the vendor sent it.
    ///
    /// Source: \[doc\].
    ///
    /// [`send`](Call::send) gives the tokens themselves, but needs `silent` \[doc\].
    ///
    /// # Errors
    /// Every failure is an [`Error`]. One of them is an answer that does not redirect, as with `silent`: the authorization has
    /// then been logged all the same.
    #[inline]
    pub fn send_for_location(self) -> BoxFuture<'static, Result<Secret, Error>> {
        let call = self.set(|mut request| {
            request.parts = request.parts.for_redirect();
            request
        });
        Box::pin(async move {
            let answer = call.send_raw().await?;
            match answer.header("location").filter(|location| !location.is_empty()) {
                Some(location) => Ok(Secret::from(location)),
                None => Err(answer.unexpected("it names no address to go to")),
            }
        })
    }
}
