//! Insurance policies of users.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;
use pivot_types::Lenient;

use super::User;
use crate::call::{Body, need, optional, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// The insurance policy of a user in a response. A policy to be set is a [`NewPolicy`], whose fields have other
/// names.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Policy {
    /// The number of the policy.
    pub number: Option<String>,
    /// When the policy starts.
    pub start: Option<Lenient<UtcMillis>>,
    /// When the policy ends.
    pub end: Option<Lenient<UtcMillis>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The insurance policy of a user to be set.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewPolicy {
    /// The number by which the insurer knows the policy. Required.
    #[json(rename = "policyNumber")]
    pub policy_number: String,
    /// When the policy starts. Required, unless the vendor has exempted the partner.
    #[json(rename = "startDate")]
    pub start_date: Option<Lenient<UtcMillis>>,
    /// When the policy ends. Required, unless the vendor has exempted the partner.
    #[json(rename = "endDate")]
    pub end_date: Option<Lenient<UtcMillis>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl NewPolicy {
    /// A policy without dates, for partners that the vendor has exempted from them; see [`dates`](Self::dates).
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self { policy_number: number.into(), start_date: None, end_date: None, extra: pivot_json::Extra::new() }
    }

    /// Sets when the policy starts and ends.
    #[must_use]
    #[inline]
    pub fn dates(mut self, start: impl Into<Lenient<UtcMillis>>, end: impl Into<Lenient<UtcMillis>>) -> Self {
        (self.start_date, self.end_date) = (Some(start.into()), Some(end.into()));
        self
    }
}

impl Body for NewPolicy {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        self.check_at(problems, "", true);
    }
}

impl NewPolicy {
    /// Finds what Ownli would refuse of a policy that stands below `place`. Its dates must be dates, and be there where they
    /// are needed.
    #[inline]
    pub(super) fn check_at(&self, problems: &mut ValidationErrors, place: &str, needs_dates: bool) {
        need(problems, &format!("{place}policyNumber"), &self.policy_number);
        for (field, date) in [("startDate", &self.start_date), ("endDate", &self.end_date)] {
            match date {
                None if needs_dates => problems.add(format!("{place}{field}"), "is missing"),
                None => {}
                Some(date) => {
                    date.error().into_iter().for_each(|violation| problems.add(format!("{place}{field}"), violation));
                }
            }
        }
    }
}

/// Insurance policies of users.
impl OwnliClient {
    /// Replaces the insurance policy of a user: `PUT /api/users/{userId}/update-policy`. Returns the user, or `None` if
    /// the response has none. Needs a token of the scope `admin`.
    ///
    /// All three fields of the policy are required. Ownli responds with 404
    /// [`UserNotFound`](crate::ErrorCode::UserNotFound) if the user does not exist.
    ///
    /// Source: \[vendor\], of which the required fields by an older copy of the page; \[guess\] for the response being
    /// the user and for the error code of the 404.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::users::NewPolicy;
    ///
    /// let policy = NewPolicy::new("P-4712").dates("2025-01-01T00:00:00.000Z", "2025-12-31T00:00:00.000Z");
    /// ownli.update_user_policy("XT_USR1", &policy).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_user_policy(&self, user_id: impl Into<String>, policy: &NewPolicy) -> Call<Option<User>> {
        let parts = RequestParts::new(operations::UpdateUserPolicy::ENDPOINT).path("userId", user_id);
        Call::new(&self.core, with_body(parts, policy), optional)
    }
}
