//! Finding users.

use pivot_core::pagination::{Pager, array_or_framed_list};
use pivot_core::{Call, Operation};

use super::User;
use crate::call::{frame, phone_path};
use crate::client::OwnliClient;
use crate::filter::page;
use crate::operations;

page! {
    /// A page of users, in the form of the partner's other lists. The vendor's page on this list shows a bare array.
    ///
    /// Source: \[guess\].
    UserPage, User, users
}

/// Finding users.
impl OwnliClient {
    /// Lists the partner's users: `GET /api/users`. Needs a token of the scope `admin`.
    ///
    /// The documented response is a bare array. An object with `users` and totals, as the partner's other lists are, is
    /// accepted too, also by a strict client.
    ///
    /// Source: \[vendor\] for the array; \[guess\] for the object and the scope.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let users = ownli.users().try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn users(&self) -> Pager<User> {
        self.pages(operations::ListUsers::ENDPOINT, |response| array_or_framed_list(&response, &frame("users")))
    }

    /// Gets the user with a phone number: `GET /api/users/by-phone/{phoneNumber}`.
    ///
    /// The vendor documents numbers of the United States, `+1` and ten digits; any number in E.164 format is sent.
    /// Ownli responds with 404 [`UserNotFound`](crate::ErrorCode::UserNotFound) if there is no such user.
    ///
    /// Source: \[vendor\]; \[guess\] for the error code, since only the status is documented.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let user = ownli.user_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_by_phone(&self, phone: impl Into<String>) -> Call<User> {
        self.call(phone_path(operations::GetUserByPhone::ENDPOINT, phone))
    }
}
