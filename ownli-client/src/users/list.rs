//! Finding users.

use pivot_core::pagination::{Pager, framed_list, parse_json_array};
use pivot_core::{Call, Operation};

use super::User;
use crate::call::{frame, phone_path};
use crate::client::OwnliClient;
use crate::filter::page;
use crate::operations;

page! {
    /// A page of users, in the form that the other lists of a partner have \[guess\]. The one page of the vendor's on this list
    /// shows a bare array.
    UserPage, User, users
}

/// Finding users.
impl OwnliClient {
    /// The partner's users: `GET /api/users` \[vendor\]. Needs an admin token \[guess\].
    ///
    /// - a bare array: \[vendor\]
    /// - an object with `users` and totals, as the partner's other lists are: \[guess\]; it is read too, by a strict client
    ///   as well
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let users = ownli.users().try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn users(&self) -> Pager<User> {
        self.pages(operations::Users::ENDPOINT, |response| match response.body().trim_ascii_start().first() {
            Some(b'[') => parse_json_array(response),
            _ => framed_list(&response, &frame("users")),
        })
    }

    /// A user by the phone number: `GET /api/users/by-phone/{phoneNumber}` \[vendor\].
    ///
    /// - The number is one of the United States, `+1` and ten digits \[vendor\]; any number in E.164 is sent.
    /// - 404: [`UserNotFound`](crate::ErrorCode::UserNotFound) \[guess\]; only the status is documented.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let user = ownli.user_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_by_phone(&self, phone: impl Into<String>) -> Call<User> {
        self.call(phone_path(operations::GetUserByPhone::ENDPOINT, phone))
    }
}
