// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `iam`, identities and access: tenants, users, roles, tokens, logs: 81 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Iam;

/// The operations.
impl Iam {
    /// Query logs. Returns a list of [`Log`], page by page.
    ///
    /// Searches the logs of audits and of the system \[doc\].
    ///
    /// `POST /iam/logging/logs` \[doc\]. A list, paged by a cursor \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn query_logs(&self, body: &Query) -> Pager<operations::QueryLogs> {
        Pager::new(Request::new(&self.client, operations::QueryLogs::ENDPOINT).json(body))
    }

    /// Export logs. Returns a [task](crate::task::Task).
    ///
    /// Exports the logs of audits and of the system \[doc\].
    ///
    /// `POST /iam/logging/export` \[doc\].
    #[inline]
    pub fn export_logs(&self, body: &Query) -> Call<operations::ExportLogs> {
        Call::new(Request::new(&self.client, operations::ExportLogs::ENDPOINT).json(body))
    }

    /// Enable 2FA. Returns [`Secret`].
    ///
    /// `POST /iam/2fa/secrets/{type}` \[doc: "Create a secret / enable 2FA"\].
    ///
    /// - `kind`: of which kind the secret is \[doc\].
    #[doc(alias = "CreateSecret")]
    #[inline]
    pub fn enable_2fa(&self, kind: &str, body: &SecretRequest) -> Call<operations::Enable2fa> {
        Call::new(Request::new(&self.client, operations::Enable2fa::ENDPOINT).path("type", kind).json(body))
    }

    /// Get 2FA secret. Returns [`SecretRead`].
    ///
    /// Gives the current user's, by kind \[doc\].
    ///
    /// `GET /iam/2fa/secrets/{type}` \[doc: "Get secret information"\].
    ///
    /// - `kind`: of which kind the secret is \[doc\].
    #[doc(alias = "GetSecret")]
    #[inline]
    pub fn get_2fa_secret(&self, kind: &str) -> Call<operations::Get2faSecret> {
        Call::new(Request::new(&self.client, operations::Get2faSecret::ENDPOINT).path("type", kind))
    }

    /// Update 2FA secret. Returns [`SecretRead`].
    ///
    /// `PUT /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: of which kind the secret is \[doc\].
    #[doc(alias = "UpdateSecret")]
    #[inline]
    pub fn update_2fa_secret(&self, kind: &str, body: &SecretUpdate) -> Call<operations::Update2faSecret> {
        Call::new(Request::new(&self.client, operations::Update2faSecret::ENDPOINT).path("type", kind).json(body))
    }

    /// Disable 2FA. Returns [`SecretRead`].
    ///
    /// Deletes the secret, and with it the second factor \[doc\].
    ///
    /// `DELETE /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: of which kind the secret to delete is \[doc\].
    #[doc(alias = "DeleteSecret")]
    #[inline]
    pub fn disable_2fa(&self, kind: &str) -> Call<operations::Disable2fa> {
        Call::new(Request::new(&self.client, operations::Disable2fa::ENDPOINT).path("type", kind))
    }

    /// Verify 2FA OTP. Returns [`ValidationResponse`].
    ///
    /// Tells whether a one-time password was made with the known secret \[doc\].
    ///
    /// `POST /iam/2fa/secrets/{type}/verify` \[doc\].
    ///
    /// - `kind`: of which kind the secret is \[doc\].
    #[doc(alias = "VerifyToken")]
    #[inline]
    pub fn verify_2fa_otp(&self, kind: &str, body: &ValidationRequest) -> Call<operations::Verify2faOtp> {
        Call::new(Request::new(&self.client, operations::Verify2faOtp::ENDPOINT).path("type", kind).json(body))
    }

    /// Request 2FA backup code. Returns [`BackupResponse`].
    ///
    /// Sends a one-time password \[doc\].
    ///
    /// `POST /iam/2fa/secrets/{type}/backup/{channel}` \[doc: "Request a backup code over the requested channel"\].
    ///
    /// - `kind`: of which kind the secret is \[doc\].
    /// - `channel`: by which way the code is sent \[doc\].
    #[doc(alias = "RequestBackup")]
    #[inline]
    pub fn request_2fa_backup_code(&self, kind: &str, channel: &str) -> Call<operations::Request2faBackupCode> {
        Call::new(
            Request::new(&self.client, operations::Request2faBackupCode::ENDPOINT)
                .path("type", kind)
                .path("channel", channel),
        )
    }

    /// Get billing information. Returns [`BillingCompany`].
    ///
    /// `GET /iam/customer` \[doc: "Obtain billing information"\].
    #[inline]
    pub fn get_billing_information(&self) -> Call<operations::GetBillingInformation> {
        Call::new(Request::new(&self.client, operations::GetBillingInformation::ENDPOINT))
    }

    /// Update billing information. Returns [`BillingCompany`].
    ///
    /// `PUT /iam/customer` \[doc\].
    #[inline]
    pub fn update_billing_information(&self, body: &BillingCompany) -> Call<operations::UpdateBillingInformation> {
        Call::new(Request::new(&self.client, operations::UpdateBillingInformation::ENDPOINT).json(body))
    }

    /// List payment sources. Returns a list of [`PaymentSource`].
    ///
    /// `GET /iam/sources` \[doc: "Obtain a list of payment sources"\].
    #[inline]
    pub fn list_payment_sources(&self) -> Call<operations::ListPaymentSources> {
        Call::new(Request::new(&self.client, operations::ListPaymentSources::ENDPOINT))
    }

    /// Add payment source. Returns a list of [`PaymentSource`].
    ///
    /// `POST /iam/sources` \[doc: "Merge a payment source to a user"\].
    #[inline]
    pub fn add_payment_source(&self, body: &AddPaymentSourceRequest) -> Call<operations::AddPaymentSource> {
        Call::new(Request::new(&self.client, operations::AddPaymentSource::ENDPOINT).json(body))
    }

    /// Remove payment source. Returns a list of [`PaymentSource`].
    ///
    /// `DELETE /iam/sources/{id}` \[doc: "Remove a payment source from the user"\].
    #[inline]
    pub fn remove_payment_source(&self, id: &str) -> Call<operations::RemovePaymentSource> {
        Call::new(Request::new(&self.client, operations::RemovePaymentSource::ENDPOINT).path("id", id))
    }

    /// List products. Returns a list of [`Product`].
    ///
    /// `GET /iam/products` \[doc: "Obtain a list of products"\].
    #[inline]
    pub fn list_products(&self) -> Call<operations::ListProducts> {
        Call::new(Request::new(&self.client, operations::ListProducts::ENDPOINT))
    }

    /// List subscriptions. Returns a list of [`Subscription`].
    ///
    /// `GET /iam/subscriptions` \[doc: "Obtain a live list of active subscriptions"\].
    #[inline]
    pub fn list_subscriptions(&self) -> Call<operations::ListSubscriptions> {
        Call::new(Request::new(&self.client, operations::ListSubscriptions::ENDPOINT))
    }

    /// Subscribe to service. Returns a list of [`UsageRecord`].
    ///
    /// `POST /iam/subscriptions` \[doc\].
    #[doc(alias = "AddSubscription")]
    #[inline]
    pub fn subscribe_to_service(&self, body: &Subscribe) -> Call<operations::SubscribeToService> {
        Call::new(Request::new(&self.client, operations::SubscribeToService::ENDPOINT).json(body))
    }

    /// Subscribe to add on. Returns a list of [`UsageRecord`].
    ///
    /// `POST /iam/subscriptions/addons` \[doc\].
    #[doc(alias = "AddAddOn")]
    #[inline]
    pub fn subscribe_to_add_on(&self, body: &AddOn) -> Call<operations::SubscribeToAddOn> {
        Call::new(Request::new(&self.client, operations::SubscribeToAddOn::ENDPOINT).json(body))
    }

    /// List subscription invoices. Returns a list of [`Invoice`], page by page.
    ///
    /// `GET /iam/subscriptions/invoices` \[doc: "Obtain a live list of active invoices"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_subscription_invoices(&self) -> Pager<operations::ListSubscriptionInvoices> {
        Pager::new(Request::new(&self.client, operations::ListSubscriptionInvoices::ENDPOINT))
    }

    /// Get upcoming invoice. Returns [`UpcomingInvoice`].
    ///
    /// `GET /iam/subscriptions/invoices/next` \[doc: "Obtain a live projection of the upcoming invoice"\].
    #[doc(alias = "GetUpcoming")]
    #[inline]
    pub fn get_upcoming_invoice(&self) -> Call<operations::GetUpcomingInvoice> {
        Call::new(Request::new(&self.client, operations::GetUpcomingInvoice::ENDPOINT))
    }

    /// Get trial status. Returns [`Trial`].
    ///
    /// `GET /iam/subscriptions/trial` \[doc: "Obtain a live projection of the trial status"\].
    #[doc(alias = "GetTrial")]
    #[inline]
    pub fn get_trial_status(&self) -> Call<operations::GetTrialStatus> {
        Call::new(Request::new(&self.client, operations::GetTrialStatus::ENDPOINT))
    }

    /// List subscription usages. Returns a list of [`UsageRecord`].
    ///
    /// `POST /iam/subscriptions/usages` \[doc: "Obtain a live list of active subscriptions"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "GetUsages")]
    #[inline]
    pub fn list_subscription_usages(&self, body: &UsageRequest) -> Call<operations::ListSubscriptionUsages> {
        Call::new(Request::new(&self.client, operations::ListSubscriptionUsages::ENDPOINT).json(body))
    }

    /// List audit logs. Returns a list of [`AuditLog`], page by page.
    ///
    /// `GET /iam/logs` \[doc: "Get the audit log"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ListAuditLog")]
    #[inline]
    pub fn list_audit_logs(&self) -> Pager<operations::ListAuditLogs> {
        Pager::new(Request::new(&self.client, operations::ListAuditLogs::ENDPOINT))
    }

    /// Get audit log filters. Returns [`GetAuditLogFiltersResponse`].
    ///
    /// `GET /iam/logs/filters` \[doc\].
    #[doc(alias = "ListAuditLogFilters")]
    #[inline]
    pub fn get_audit_log_filters(&self) -> Call<operations::GetAuditLogFilters> {
        Call::new(Request::new(&self.client, operations::GetAuditLogFilters::ENDPOINT))
    }

    /// Create tenant. Returns [`CreateTenantResponse`].
    ///
    /// Gives an authorization response \[doc\].
    ///
    /// `POST /iam/tenants` \[doc\].
    #[inline]
    pub fn create_tenant(&self, body: &Signup) -> Call<operations::CreateTenant> {
        Call::new(Request::new(&self.client, operations::CreateTenant::ENDPOINT).json(body))
    }

    /// Get tenant. Returns [`Tenant`].
    ///
    /// Gives what is known of the current tenant \[doc\].
    ///
    /// `GET /iam/tenants/{id}` \[doc: "Get a info about tenant"\].
    ///
    /// - `id`: the id of the tenant \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let tenant = afosto.iam().get_tenant("tenant").send().await?;
    /// println!("{:?}", tenant.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant(&self, id: &str) -> Call<operations::GetTenant> {
        Call::new(Request::new(&self.client, operations::GetTenant::ENDPOINT).path("id", id))
    }

    /// Update tenant company name. Returns [`Tenant`].
    ///
    /// `PUT /iam/tenants/{id}` \[doc\].
    ///
    /// - `id`: the id of the tenant \[doc\].
    #[doc(alias = "UpdateCompanyName")]
    #[inline]
    pub fn update_tenant_company_name(
        &self,
        id: &str,
        body: &UpdateTenantCompanyNameRequest,
    ) -> Call<operations::UpdateTenantCompanyName> {
        Call::new(Request::new(&self.client, operations::UpdateTenantCompanyName::ENDPOINT).path("id", id).json(body))
    }

    /// Request purge token. Returns [`RequestPurgeTokenResponse`].
    ///
    /// `POST /iam/purges` \[doc\].
    #[inline]
    pub fn request_purge_token(&self, body: &RequestPurgeTokenRequest) -> Call<operations::RequestPurgeToken> {
        Call::new(Request::new(&self.client, operations::RequestPurgeToken::ENDPOINT).json(body))
    }

    /// Get purge token. Returns [`PurgeToken`].
    ///
    /// `GET /iam/purges/{token}` \[doc: "View token"\].
    #[doc(alias = "ViewPurgeToken")]
    #[inline]
    pub fn get_purge_token(&self, token: &str) -> Call<operations::GetPurgeToken> {
        Call::new(Request::new(&self.client, operations::GetPurgeToken::ENDPOINT).path("token", token))
    }

    /// Apply purge token. Returns [`PurgeToken`].
    ///
    /// `POST /iam/purges/{token}` \[doc\].
    #[doc(alias = "StartPurge")]
    #[inline]
    pub fn apply_purge_token(&self, token: &str) -> Call<operations::ApplyPurgeToken> {
        Call::new(Request::new(&self.client, operations::ApplyPurgeToken::ENDPOINT).path("token", token))
    }

    /// List subtenants. Returns a list of [`Subtenant`].
    ///
    /// `GET /iam/subtenants` \[doc: "Get a list of accessible subtenants"\].
    #[inline]
    pub fn list_subtenants(&self) -> Call<operations::ListSubtenants> {
        Call::new(Request::new(&self.client, operations::ListSubtenants::ENDPOINT))
    }

    /// List subtenant invites. Returns a list of [`Subtenant`].
    ///
    /// `GET /iam/subtenants/invites` \[doc: "Get a list of pending invites to subtenants"\].
    #[doc(alias = "ListPendingInvites")]
    #[inline]
    pub fn list_subtenant_invites(&self) -> Call<operations::ListSubtenantInvites> {
        Call::new(Request::new(&self.client, operations::ListSubtenantInvites::ENDPOINT))
    }

    /// Get default subtenant. Returns [`Subtenant`].
    ///
    /// `GET /iam/subtenants/default` \[doc\].
    #[inline]
    pub fn get_default_subtenant(&self) -> Call<operations::GetDefaultSubtenant> {
        Call::new(Request::new(&self.client, operations::GetDefaultSubtenant::ENDPOINT))
    }

    /// Update subtenant invite state. Returns [`Subtenant`].
    ///
    /// `PUT /iam/subtenants/invites/{id}` \[doc\].
    #[doc(alias = "UpdateInvite")]
    #[inline]
    pub fn update_subtenant_invite_state(
        &self,
        id: &str,
        body: &UpdateSubtenantInviteStateRequest,
    ) -> Call<operations::UpdateSubtenantInviteState> {
        Call::new(
            Request::new(&self.client, operations::UpdateSubtenantInviteState::ENDPOINT).path("id", id).json(body),
        )
    }

    /// List subtenant requests. Returns a list of [`PendingRequest`].
    ///
    /// `GET /iam/subtenants/requests` \[doc: "Get a list of pending subtenant requests"\].
    #[doc(alias = "ListPendingSubtenants")]
    #[inline]
    pub fn list_subtenant_requests(&self) -> Call<operations::ListSubtenantRequests> {
        Call::new(Request::new(&self.client, operations::ListSubtenantRequests::ENDPOINT))
    }

    /// Send subtenant request. Returns [`PendingRequest`].
    ///
    /// `POST /iam/subtenants/requests` \[doc: "Send a request to access another tenant"\].
    #[inline]
    pub fn send_subtenant_request(&self, body: &SendSubtenantRequestRequest) -> Call<operations::SendSubtenantRequest> {
        Call::new(Request::new(&self.client, operations::SendSubtenantRequest::ENDPOINT).json(body))
    }

    /// List subtenant authorizations. Returns a list of [`Authorization`].
    ///
    /// `GET /iam/subtenants/authorizations` \[doc: "Get a list of approved authorizations to the tenant's account"\].
    #[doc(alias = "ListAuthorizations")]
    #[inline]
    pub fn list_subtenant_authorizations(&self) -> Call<operations::ListSubtenantAuthorizations> {
        Call::new(Request::new(&self.client, operations::ListSubtenantAuthorizations::ENDPOINT))
    }

    /// List authorization requests. Returns a list of [`Authorization`].
    ///
    /// `GET /iam/subtenants/authorizations/requests` \[doc: "Get a list of pending requests for users to the tenant's account"\].
    #[doc(alias = "ListPendingAuthorizationRequests")]
    #[inline]
    pub fn list_authorization_requests(&self) -> Call<operations::ListAuthorizationRequests> {
        Call::new(Request::new(&self.client, operations::ListAuthorizationRequests::ENDPOINT))
    }

    /// Update authorization request state. Returns [`Authorization`].
    ///
    /// `PUT /iam/subtenants/authorizations/requests/{id}` \[doc\].
    #[doc(alias = "UpdateRequest")]
    #[inline]
    pub fn update_authorization_request_state(
        &self,
        id: &str,
        body: &UpdateAuthorizationRequestStateRequest,
    ) -> Call<operations::UpdateAuthorizationRequestState> {
        Call::new(
            Request::new(&self.client, operations::UpdateAuthorizationRequestState::ENDPOINT).path("id", id).json(body),
        )
    }

    /// List authorization invites. Returns a list of [`PendingAuthorization`].
    ///
    /// `GET /iam/subtenants/authorizations/invites` \[doc: "Get a list of pending invites for users to the tenant's account"\].
    #[doc(alias = "ListPendingAuthorizationInvites")]
    #[inline]
    pub fn list_authorization_invites(&self) -> Call<operations::ListAuthorizationInvites> {
        Call::new(Request::new(&self.client, operations::ListAuthorizationInvites::ENDPOINT))
    }

    /// Send authorization invite. Returns [`PendingAuthorization`].
    ///
    /// `POST /iam/subtenants/authorizations/invites` \[doc: "Send a request to access another tenant"\].
    #[doc(alias = "SendInvite")]
    #[inline]
    pub fn send_authorization_invite(
        &self,
        body: &SendAuthorizationInviteRequest,
    ) -> Call<operations::SendAuthorizationInvite> {
        Call::new(Request::new(&self.client, operations::SendAuthorizationInvite::ENDPOINT).json(body))
    }

    /// List users. Returns a list of [`User`], page by page.
    ///
    /// `GET /iam/users` \[doc: "Get a list of users"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_users(&self) -> Pager<operations::ListUsers> {
        Pager::new(Request::new(&self.client, operations::ListUsers::ENDPOINT))
    }

    /// Create user. Returns [`User`].
    ///
    /// `POST /iam/users` \[doc\].
    #[inline]
    pub fn create_user(&self, body: &UserModel) -> Call<operations::CreateUser> {
        Call::new(Request::new(&self.client, operations::CreateUser::ENDPOINT).json(body))
    }

    /// Get user. Returns [`User`].
    ///
    /// `GET /iam/users/{id}` \[doc: "Get a single user by id"\].
    ///
    /// - `id`: the id of the user \[doc\].
    #[inline]
    pub fn get_user(&self, id: &str) -> Call<operations::GetUser> {
        Call::new(Request::new(&self.client, operations::GetUser::ENDPOINT).path("id", id))
    }

    /// Update user. Returns [`User`].
    ///
    /// `PUT /iam/users/{id}` \[doc: "Update a user by id"\].
    ///
    /// - `id`: the id of the user \[doc\].
    #[inline]
    pub fn update_user(&self, id: &str, body: &UserUpdateModel) -> Call<operations::UpdateUser> {
        Call::new(Request::new(&self.client, operations::UpdateUser::ENDPOINT).path("id", id).json(body))
    }

    /// Delete user. Returns [`User`].
    ///
    /// `DELETE /iam/users/{id}` \[doc: "Delete a user by id"\].
    ///
    /// - `id`: the id of the user \[doc\].
    #[inline]
    pub fn delete_user(&self, id: &str) -> Call<operations::DeleteUser> {
        Call::new(Request::new(&self.client, operations::DeleteUser::ENDPOINT).path("id", id))
    }

    /// List user tokens. Returns a list of [`UserTokenResponse`].
    ///
    /// `GET /iam/users/{id}/tokens` \[doc: "Get a list of tokens"\].
    ///
    /// - `id`: the id of the user \[doc\].
    #[doc(alias = "ListTokens")]
    #[inline]
    pub fn list_user_tokens(&self, kind: &str, id: &str) -> Call<operations::ListUserTokens> {
        Call::new(Request::new(&self.client, operations::ListUserTokens::ENDPOINT).query("type", kind).path("id", id))
    }

    /// Update user roles. Returns [`User`].
    ///
    /// `PUT /iam/users/{id}/roles` \[doc: "Update a user's roles by id"\].
    ///
    /// - `id`: the id of the user \[doc\].
    #[inline]
    pub fn update_user_roles(&self, id: &str, body: &[String]) -> Call<operations::UpdateUserRoles> {
        Call::new(Request::new(&self.client, operations::UpdateUserRoles::ENDPOINT).path("id", id).json_list(body))
    }

    /// Join tenant. Returns [`User`].
    ///
    /// Accepts the invitation, sets the password and marks the user's e-mail address as verified \[doc\].
    ///
    /// `POST /iam/users/join` \[doc: "Join a tenant based on invite token"\].
    #[inline]
    pub fn join_tenant(&self, body: &PasswordReset) -> Call<operations::JoinTenant> {
        Call::new(Request::new(&self.client, operations::JoinTenant::ENDPOINT).json(body))
    }

    /// Reset user password. Returns [`User`].
    ///
    /// After it the user can sign in \[doc\].
    ///
    /// `POST /iam/users/password` \[doc: "Reset a user's credentials"\].
    #[doc(alias = "ResetPassword")]
    #[inline]
    pub fn reset_user_password(&self, body: &PasswordReset) -> Call<operations::ResetUserPassword> {
        Call::new(Request::new(&self.client, operations::ResetUserPassword::ENDPOINT).json(body))
    }

    /// Verify user e-mail. Returns [`User`].
    ///
    /// After it the user can sign in \[doc\].
    ///
    /// `POST /iam/users/verify` \[doc: "Mark user's email as verified"\].
    #[doc(alias = "VerifyUser")]
    #[inline]
    pub fn verify_user_email(&self, body: &VerifyRequest) -> Call<operations::VerifyUserEmail> {
        Call::new(Request::new(&self.client, operations::VerifyUserEmail::ENDPOINT).json(body))
    }

    /// Request user token. Returns [`UserTokenResponse`].
    ///
    /// With it comes a mail by which the user resets the password or confirms the address \[doc\].
    ///
    /// `POST /iam/users/tokens` \[doc\].
    #[doc(alias = "RequestToken")]
    #[inline]
    pub fn request_user_token(&self, body: &UserTokenRequest) -> Call<operations::RequestUserToken> {
        Call::new(Request::new(&self.client, operations::RequestUserToken::ENDPOINT).json(body))
    }

    /// Invalidate user tokens. Returns [`UserTokenResponse`].
    ///
    /// Ends those of the type that are still pending \[doc\].
    ///
    /// `POST /iam/users/tokens/invalidate` \[doc: "Disable all tokens of given type a user"\].
    #[doc(alias = "InvalidateTokens")]
    #[inline]
    pub fn invalidate_user_tokens(&self, body: &UserTokenRequest) -> Call<operations::InvalidateUserTokens> {
        Call::new(Request::new(&self.client, operations::InvalidateUserTokens::ENDPOINT).json(body))
    }

    /// List roles. Returns a list of [`Role`].
    ///
    /// `GET /iam/roles/tenant` \[doc: "Get a list of rbac roles"\].
    #[inline]
    pub fn list_roles(&self) -> Call<operations::ListRoles> {
        Call::new(Request::new(&self.client, operations::ListRoles::ENDPOINT))
    }

    /// Create role. Returns [`Role`].
    ///
    /// `POST /iam/roles/tenant` \[doc\].
    #[inline]
    pub fn create_role(&self, body: &RoleModel) -> Call<operations::CreateRole> {
        Call::new(Request::new(&self.client, operations::CreateRole::ENDPOINT).json(body))
    }

    /// Get role. Returns [`Role`].
    ///
    /// `GET /iam/roles/tenant/{id}` \[doc: "View an rbac role"\].
    #[inline]
    pub fn get_role(&self, id: i64) -> Call<operations::GetRole> {
        Call::new(Request::new(&self.client, operations::GetRole::ENDPOINT).path_number("id", id))
    }

    /// Update role. Returns [`Role`].
    ///
    /// `PUT /iam/roles/tenant/{id}` \[doc: "Update an existing role"\].
    #[inline]
    pub fn update_role(&self, id: i64, body: &RoleModel) -> Call<operations::UpdateRole> {
        Call::new(Request::new(&self.client, operations::UpdateRole::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete role. Returns [`Role`].
    ///
    /// `DELETE /iam/roles/tenant/{id}` \[doc: "Delete an existing role"\].
    #[inline]
    pub fn delete_role(&self, id: i64) -> Call<operations::DeleteRole> {
        Call::new(Request::new(&self.client, operations::DeleteRole::ENDPOINT).path_number("id", id))
    }

    /// List system roles. Returns a list of [`SystemRole`].
    ///
    /// `GET /iam/roles/system` \[doc: "Get a list of rbac system defined rbac roles"\].
    #[inline]
    pub fn list_system_roles(&self) -> Call<operations::ListSystemRoles> {
        Call::new(Request::new(&self.client, operations::ListSystemRoles::ENDPOINT))
    }

    /// Get system role. Returns a list of [`SystemRole`].
    ///
    /// `GET /iam/roles/system/{id}` \[doc: "Get a single rbac system defined role"\].
    #[inline]
    pub fn get_system_role(&self, id: &str) -> Call<operations::GetSystemRole> {
        Call::new(Request::new(&self.client, operations::GetSystemRole::ENDPOINT).path("id", id))
    }

    /// List OAuth clients. Returns a list of [`Client`], page by page.
    ///
    /// `GET /iam/oauth/clients` \[doc: "Get a list of clients"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ListClients")]
    #[inline]
    pub fn list_oauth_clients(&self) -> Pager<operations::ListOauthClients> {
        Pager::new(Request::new(&self.client, operations::ListOauthClients::ENDPOINT))
    }

    /// Create OAuth client. Returns [`Client`].
    ///
    /// `POST /iam/oauth/clients` \[doc\].
    #[doc(alias = "CreateClient")]
    #[inline]
    pub fn create_oauth_client(&self, body: &ClientModel) -> Call<operations::CreateOauthClient> {
        Call::new(Request::new(&self.client, operations::CreateOauthClient::ENDPOINT).json(body))
    }

    /// Get OAuth client. Returns [`Client`].
    ///
    /// `GET /iam/oauth/clients/{id}` \[doc: "Find the oauth client"\].
    ///
    /// - `id`: the id of the OAuth client \[doc\].
    #[doc(alias = "GetClient")]
    #[inline]
    pub fn get_oauth_client(&self, id: &str) -> Call<operations::GetOauthClient> {
        Call::new(Request::new(&self.client, operations::GetOauthClient::ENDPOINT).path("id", id))
    }

    /// Update OAuth client. Returns [`Client`].
    ///
    /// `PUT /iam/oauth/clients/{id}` \[doc\].
    ///
    /// - `id`: the id of the OAuth client \[doc\].
    #[doc(alias = "UpdateClient")]
    #[inline]
    pub fn update_oauth_client(&self, id: &str, body: &ClientUpdateModel) -> Call<operations::UpdateOauthClient> {
        Call::new(Request::new(&self.client, operations::UpdateOauthClient::ENDPOINT).path("id", id).json(body))
    }

    /// Delete OAuth client. Returns [`Client`].
    ///
    /// `DELETE /iam/oauth/clients/{id}` \[doc\].
    ///
    /// - `id`: the id of the OAuth client \[doc\].
    #[doc(alias = "DeleteClient")]
    #[inline]
    pub fn delete_oauth_client(&self, id: &str) -> Call<operations::DeleteOauthClient> {
        Call::new(Request::new(&self.client, operations::DeleteOauthClient::ENDPOINT).path("id", id))
    }

    /// List OAuth apps. Returns a list of [`Client`].
    ///
    /// `GET /iam/oauth/apps` \[doc: "Get a list of open / shared / third party"\].
    #[doc(alias = "ListOpenClients")]
    #[inline]
    pub fn list_oauth_apps(&self) -> Call<operations::ListOauthApps> {
        Call::new(Request::new(&self.client, operations::ListOauthApps::ENDPOINT))
    }

    /// List scopes. Returns a list of [`Scope`].
    ///
    /// Gives those of all registered services \[doc\].
    ///
    /// `GET /iam/oauth/scopes` \[doc: "List all available scopes"\].
    #[doc(alias = "GetScopesList")]
    #[inline]
    pub fn list_scopes(&self) -> Call<operations::ListScopes> {
        Call::new(Request::new(&self.client, operations::ListScopes::ENDPOINT))
    }

    /// Get scope. Returns [`Scope`].
    ///
    /// `GET /iam/oauth/scopes/{id}` \[doc: "Get a scope and it's description"\].
    ///
    /// - `id`: the id of the scope \[doc\].
    #[inline]
    pub fn get_scope(&self, id: &str) -> Call<operations::GetScope> {
        Call::new(Request::new(&self.client, operations::GetScope::ENDPOINT).path("id", id))
    }

    /// Request authorization. Returns [`AuthorizationResponse`].
    ///
    /// `GET /iam/oauth/authorize` \[doc: "Obtain an authorization response"\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[doc(alias = "GetRedirect")]
    #[inline]
    pub fn request_authorization(&self) -> Call<operations::RequestAuthorization> {
        Call::new(Request::new(&self.client, operations::RequestAuthorization::ENDPOINT))
    }

    /// Create access token. Returns [`AccessToken`].
    ///
    /// `POST /iam/oauth/authorize` \[doc: "Obtain a new access token"\].
    #[doc(alias = "GetAccessToken")]
    #[inline]
    pub fn create_access_token(&self, body: &TokenRequest) -> Call<operations::CreateAccessToken> {
        Call::new(Request::new(&self.client, operations::CreateAccessToken::ENDPOINT).json(body))
    }

    /// Redirect user to client. Returns [`RedirectUserToClientResponse`].
    ///
    /// Logs the authorization, keeps the approval, and sends the user to the client \[doc\].
    ///
    /// `GET /iam/oauth/forward/{reference}` \[doc\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    ///
    /// - `reference`: the reference of the request for authorization \[doc\].
    #[doc(alias = "GetRedirect302")]
    #[inline]
    pub fn redirect_user_to_client(&self, reference: &str) -> Call<operations::RedirectUserToClient> {
        Call::new(Request::new(&self.client, operations::RedirectUserToClient::ENDPOINT).path("reference", reference))
    }

    /// Extend access token. Returns [`AccessToken`].
    ///
    /// Gives a new access token \[doc\].
    ///
    /// `GET /iam/jwt/extend` \[doc: "Extend the lifetime of an access token"\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[doc(alias = "RefreshAccessToken")]
    #[inline]
    pub fn extend_access_token(&self) -> Call<operations::ExtendAccessToken> {
        Call::new(Request::new(&self.client, operations::ExtendAccessToken::ENDPOINT))
    }

    /// Revoke access tokens. Returns [`AccessToken`].
    ///
    /// Revokes the current token or all JWTs of the user. Either way every refresh token of the user is revoked as well \[doc\].
    ///
    /// `GET /iam/jwt/revoke` \[doc\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[doc(alias = "RevokeTokens")]
    #[inline]
    pub fn revoke_access_tokens(&self) -> Call<operations::RevokeAccessTokens> {
        Call::new(Request::new(&self.client, operations::RevokeAccessTokens::ENDPOINT))
    }

    /// List allowed phone numbers. Returns a list of [`PhoneNumber`].
    ///
    /// `GET /iam/services/sla/numbers` \[doc: "Read the list of allowed phone numbers"\].
    #[doc(alias = "ListNumbers")]
    #[inline]
    pub fn list_allowed_phone_numbers(&self) -> Call<operations::ListAllowedPhoneNumbers> {
        Call::new(Request::new(&self.client, operations::ListAllowedPhoneNumbers::ENDPOINT))
    }

    /// Create allowed phone number. Returns [`PhoneNumber`].
    ///
    /// `POST /iam/services/sla/numbers` \[doc: "Create a new whitelisted phone number"\].
    #[doc(alias = "CreateNumber")]
    #[inline]
    pub fn create_allowed_phone_number(&self, body: &PhoneNumberModel) -> Call<operations::CreateAllowedPhoneNumber> {
        Call::new(Request::new(&self.client, operations::CreateAllowedPhoneNumber::ENDPOINT).json(body))
    }

    /// Upsert profile definition. Returns `RawJson`.
    ///
    /// `PUT /iam/profiles/{path}/announce` \[doc\].
    ///
    /// - `path`: the key to register \[doc\].
    #[doc(alias = "AnnounceProfile")]
    #[inline]
    pub fn upsert_profile_definition(&self, path: &str, body: &RawJson) -> Call<operations::UpsertProfileDefinition> {
        Call::new(
            Request::new(&self.client, operations::UpsertProfileDefinition::ENDPOINT).path("path", path).json(body),
        )
    }

    /// Get profile definition. Returns `RawJson`.
    ///
    /// `GET /iam/profiles/{path}/definition` \[doc\].
    ///
    /// - `path`: the key that was registered \[doc\].
    #[doc(alias = "GetProfileDefinitions")]
    #[inline]
    pub fn get_profile_definition(&self, path: &str) -> Call<operations::GetProfileDefinition> {
        Call::new(Request::new(&self.client, operations::GetProfileDefinition::ENDPOINT).path("path", path))
    }

    /// Update profile. Returns `RawJson`.
    ///
    /// `PUT /iam/profiles/{path}` \[doc: "Update the profile's content"\].
    ///
    /// - `path`: the correlation id of the configuration to update \[doc\].
    #[inline]
    pub fn update_profile(&self, path: &str, body: &RawJson) -> Call<operations::UpdateProfile> {
        Call::new(Request::new(&self.client, operations::UpdateProfile::ENDPOINT).path("path", path).json(body))
    }

    /// Get profiles. Returns `RawJson`, or nothing.
    ///
    /// Finds them by their key \[doc\].
    ///
    /// `GET /iam/profiles/{path}` \[doc: "Get all the profiles that match the path"\].
    ///
    /// - `path`: the correlation id of the configuration \[doc\].
    #[doc(alias = "GetProfile")]
    #[inline]
    pub fn get_profiles(&self, path: &str) -> Call<operations::GetProfiles> {
        Call::new(Request::new(&self.client, operations::GetProfiles::ENDPOINT).path("path", path))
    }

    /// List records. Returns a list of [`TrackedRecord`], page by page.
    ///
    /// `GET /iam/records` \[doc: "Get a list of records"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_records(&self) -> Pager<operations::ListRecords> {
        Pager::new(Request::new(&self.client, operations::ListRecords::ENDPOINT))
    }

    /// Get usage report. Returns a list of [`Report`].
    ///
    /// `POST /iam/report` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "QueryUsage")]
    #[inline]
    pub fn get_usage_report(&self, body: &ReportRequest) -> Call<operations::GetUsageReport> {
        Call::new(Request::new(&self.client, operations::GetUsageReport::ENDPOINT).json(body))
    }

    /// List types. Returns a list of [`Type`].
    ///
    /// `GET /iam/types` \[doc: "Get a list of types"\].
    #[inline]
    pub fn list_types(&self) -> Call<operations::ListTypes> {
        Call::new(Request::new(&self.client, operations::ListTypes::ENDPOINT))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Iam::query_logs`].
    QueryLogs("query_logs"): POST "/iam/logging/logs" idempotency Safe => either_list(Log);
    /// The operation of [`Iam::export_logs`].
    ExportLogs("export_logs"): POST "/iam/logging/export" => started;
    /// The operation of [`Iam::enable_2fa`].
    Enable2fa("enable_2fa"): POST "/iam/2fa/secrets/{type}" => json(Secret);
    /// The operation of [`Iam::get_2fa_secret`].
    Get2faSecret("get_2fa_secret"): GET "/iam/2fa/secrets/{type}" => json(SecretRead);
    /// The operation of [`Iam::update_2fa_secret`].
    Update2faSecret("update_2fa_secret"): PUT "/iam/2fa/secrets/{type}" => json(SecretRead);
    /// The operation of [`Iam::disable_2fa`].
    Disable2fa("disable_2fa"): DELETE "/iam/2fa/secrets/{type}" => json(SecretRead);
    /// The operation of [`Iam::verify_2fa_otp`].
    Verify2faOtp("verify_2fa_otp"): POST "/iam/2fa/secrets/{type}/verify" => json(ValidationResponse);
    /// The operation of [`Iam::request_2fa_backup_code`].
    Request2faBackupCode("request_2fa_backup_code"): POST "/iam/2fa/secrets/{type}/backup/{channel}" => json(BackupResponse);
    /// The operation of [`Iam::get_billing_information`].
    GetBillingInformation("get_billing_information"): GET "/iam/customer" => json(BillingCompany);
    /// The operation of [`Iam::update_billing_information`].
    UpdateBillingInformation("update_billing_information"): PUT "/iam/customer" => json(BillingCompany);
    /// The operation of [`Iam::list_payment_sources`].
    ListPaymentSources("list_payment_sources"): GET "/iam/sources" => json(Vec<PaymentSource>);
    /// The operation of [`Iam::add_payment_source`].
    AddPaymentSource("add_payment_source"): POST "/iam/sources" => json(Vec<PaymentSource>);
    /// The operation of [`Iam::remove_payment_source`].
    RemovePaymentSource("remove_payment_source"): DELETE "/iam/sources/{id}" => json(Vec<PaymentSource>);
    /// The operation of [`Iam::list_products`].
    ListProducts("list_products"): GET "/iam/products" => json(Vec<Product>);
    /// The operation of [`Iam::list_subscriptions`].
    ListSubscriptions("list_subscriptions"): GET "/iam/subscriptions" => json(Vec<Subscription>);
    /// The operation of [`Iam::subscribe_to_service`].
    SubscribeToService("subscribe_to_service"): POST "/iam/subscriptions" => json(Vec<UsageRecord>);
    /// The operation of [`Iam::subscribe_to_add_on`].
    SubscribeToAddOn("subscribe_to_add_on"): POST "/iam/subscriptions/addons" => json(Vec<UsageRecord>);
    /// The operation of [`Iam::list_subscription_invoices`].
    ListSubscriptionInvoices("list_subscription_invoices"): GET "/iam/subscriptions/invoices" => cursor_list(Invoice);
    /// The operation of [`Iam::get_upcoming_invoice`].
    GetUpcomingInvoice("get_upcoming_invoice"): GET "/iam/subscriptions/invoices/next" => json(UpcomingInvoice);
    /// The operation of [`Iam::get_trial_status`].
    GetTrialStatus("get_trial_status"): GET "/iam/subscriptions/trial" => json(Trial);
    /// The operation of [`Iam::list_subscription_usages`].
    ListSubscriptionUsages("list_subscription_usages"): POST "/iam/subscriptions/usages" idempotency Safe => json(Vec<UsageRecord>);
    /// The operation of [`Iam::list_audit_logs`].
    ListAuditLogs("list_audit_logs"): GET "/iam/logs" => cursor_list(AuditLog);
    /// The operation of [`Iam::get_audit_log_filters`].
    GetAuditLogFilters("get_audit_log_filters"): GET "/iam/logs/filters" => json(GetAuditLogFiltersResponse);
    /// The operation of [`Iam::create_tenant`].
    CreateTenant("create_tenant"): POST "/iam/tenants" => json(CreateTenantResponse);
    /// The operation of [`Iam::get_tenant`].
    GetTenant("get_tenant"): GET "/iam/tenants/{id}" => json(Tenant);
    /// The operation of [`Iam::update_tenant_company_name`].
    UpdateTenantCompanyName("update_tenant_company_name"): PUT "/iam/tenants/{id}" => json(Tenant);
    /// The operation of [`Iam::request_purge_token`].
    RequestPurgeToken("request_purge_token"): POST "/iam/purges" => json(RequestPurgeTokenResponse);
    /// The operation of [`Iam::get_purge_token`].
    GetPurgeToken("get_purge_token"): GET "/iam/purges/{token}" => json(PurgeToken);
    /// The operation of [`Iam::apply_purge_token`].
    ApplyPurgeToken("apply_purge_token"): POST "/iam/purges/{token}" => json(PurgeToken);
    /// The operation of [`Iam::list_subtenants`].
    ListSubtenants("list_subtenants"): GET "/iam/subtenants" => json(Vec<Subtenant>);
    /// The operation of [`Iam::list_subtenant_invites`].
    ListSubtenantInvites("list_subtenant_invites"): GET "/iam/subtenants/invites" => json(Vec<Subtenant>);
    /// The operation of [`Iam::get_default_subtenant`].
    GetDefaultSubtenant("get_default_subtenant"): GET "/iam/subtenants/default" => json(Subtenant);
    /// The operation of [`Iam::update_subtenant_invite_state`].
    UpdateSubtenantInviteState("update_subtenant_invite_state"): PUT "/iam/subtenants/invites/{id}" => json(Subtenant);
    /// The operation of [`Iam::list_subtenant_requests`].
    ListSubtenantRequests("list_subtenant_requests"): GET "/iam/subtenants/requests" => json(Vec<PendingRequest>);
    /// The operation of [`Iam::send_subtenant_request`].
    SendSubtenantRequest("send_subtenant_request"): POST "/iam/subtenants/requests" => json(PendingRequest);
    /// The operation of [`Iam::list_subtenant_authorizations`].
    ListSubtenantAuthorizations("list_subtenant_authorizations"): GET "/iam/subtenants/authorizations" => json(Vec<Authorization>);
    /// The operation of [`Iam::list_authorization_requests`].
    ListAuthorizationRequests("list_authorization_requests"): GET "/iam/subtenants/authorizations/requests" => json(Vec<Authorization>);
    /// The operation of [`Iam::update_authorization_request_state`].
    UpdateAuthorizationRequestState("update_authorization_request_state"): PUT "/iam/subtenants/authorizations/requests/{id}" => json(Authorization);
    /// The operation of [`Iam::list_authorization_invites`].
    ListAuthorizationInvites("list_authorization_invites"): GET "/iam/subtenants/authorizations/invites" => json(Vec<PendingAuthorization>);
    /// The operation of [`Iam::send_authorization_invite`].
    SendAuthorizationInvite("send_authorization_invite"): POST "/iam/subtenants/authorizations/invites" => json(PendingAuthorization);
    /// The operation of [`Iam::list_users`].
    ListUsers("list_users"): GET "/iam/users" => cursor_list(User);
    /// The operation of [`Iam::create_user`].
    CreateUser("create_user"): POST "/iam/users" => json(User);
    /// The operation of [`Iam::get_user`].
    GetUser("get_user"): GET "/iam/users/{id}" => json(User);
    /// The operation of [`Iam::update_user`].
    UpdateUser("update_user"): PUT "/iam/users/{id}" => json(User);
    /// The operation of [`Iam::delete_user`].
    DeleteUser("delete_user"): DELETE "/iam/users/{id}" => json(User);
    /// The operation of [`Iam::list_user_tokens`].
    ListUserTokens("list_user_tokens"): GET "/iam/users/{id}/tokens" => json(Vec<UserTokenResponse>);
    /// The operation of [`Iam::update_user_roles`].
    UpdateUserRoles("update_user_roles"): PUT "/iam/users/{id}/roles" => json(User);
    /// The operation of [`Iam::join_tenant`].
    JoinTenant("join_tenant"): POST "/iam/users/join" => json(User);
    /// The operation of [`Iam::reset_user_password`].
    ResetUserPassword("reset_user_password"): POST "/iam/users/password" => json(User);
    /// The operation of [`Iam::verify_user_email`].
    VerifyUserEmail("verify_user_email"): POST "/iam/users/verify" => json(User);
    /// The operation of [`Iam::request_user_token`].
    RequestUserToken("request_user_token"): POST "/iam/users/tokens" => json(UserTokenResponse);
    /// The operation of [`Iam::invalidate_user_tokens`].
    InvalidateUserTokens("invalidate_user_tokens"): POST "/iam/users/tokens/invalidate" => json(UserTokenResponse);
    /// The operation of [`Iam::list_roles`].
    ListRoles("list_roles"): GET "/iam/roles/tenant" => json(Vec<Role>);
    /// The operation of [`Iam::create_role`].
    CreateRole("create_role"): POST "/iam/roles/tenant" => json(Role);
    /// The operation of [`Iam::get_role`].
    GetRole("get_role"): GET "/iam/roles/tenant/{id}" => json(Role);
    /// The operation of [`Iam::update_role`].
    UpdateRole("update_role"): PUT "/iam/roles/tenant/{id}" => json(Role);
    /// The operation of [`Iam::delete_role`].
    DeleteRole("delete_role"): DELETE "/iam/roles/tenant/{id}" => json(Role);
    /// The operation of [`Iam::list_system_roles`].
    ListSystemRoles("list_system_roles"): GET "/iam/roles/system" => json(Vec<SystemRole>);
    /// The operation of [`Iam::get_system_role`].
    GetSystemRole("get_system_role"): GET "/iam/roles/system/{id}" => json(Vec<SystemRole>);
    /// The operation of [`Iam::list_oauth_clients`].
    ListOauthClients("list_oauth_clients"): GET "/iam/oauth/clients" => cursor_list(Client);
    /// The operation of [`Iam::create_oauth_client`].
    CreateOauthClient("create_oauth_client"): POST "/iam/oauth/clients" => json(Client);
    /// The operation of [`Iam::get_oauth_client`].
    GetOauthClient("get_oauth_client"): GET "/iam/oauth/clients/{id}" => json(Client);
    /// The operation of [`Iam::update_oauth_client`].
    UpdateOauthClient("update_oauth_client"): PUT "/iam/oauth/clients/{id}" => json(Client);
    /// The operation of [`Iam::delete_oauth_client`].
    DeleteOauthClient("delete_oauth_client"): DELETE "/iam/oauth/clients/{id}" => json(Client);
    /// The operation of [`Iam::list_oauth_apps`].
    ListOauthApps("list_oauth_apps"): GET "/iam/oauth/apps" => json(Vec<Client>);
    /// The operation of [`Iam::list_scopes`].
    ListScopes("list_scopes"): GET "/iam/oauth/scopes" => json(Vec<Scope>);
    /// The operation of [`Iam::get_scope`].
    GetScope("get_scope"): GET "/iam/oauth/scopes/{id}" => json(Scope);
    /// The operation of [`Iam::request_authorization`].
    RequestAuthorization("request_authorization"): GET "/iam/oauth/authorize" idempotency NonIdempotent => json(AuthorizationResponse);
    /// The operation of [`Iam::create_access_token`].
    CreateAccessToken("create_access_token"): POST "/iam/oauth/authorize" => json(AccessToken);
    /// The operation of [`Iam::redirect_user_to_client`].
    RedirectUserToClient("redirect_user_to_client"): GET "/iam/oauth/forward/{reference}" idempotency NonIdempotent => json(RedirectUserToClientResponse);
    /// The operation of [`Iam::extend_access_token`].
    ExtendAccessToken("extend_access_token"): GET "/iam/jwt/extend" idempotency NonIdempotent => json(AccessToken);
    /// The operation of [`Iam::revoke_access_tokens`].
    RevokeAccessTokens("revoke_access_tokens"): GET "/iam/jwt/revoke" idempotency NonIdempotent => json(AccessToken);
    /// The operation of [`Iam::list_allowed_phone_numbers`].
    ListAllowedPhoneNumbers("list_allowed_phone_numbers"): GET "/iam/services/sla/numbers" => json(Vec<PhoneNumber>);
    /// The operation of [`Iam::create_allowed_phone_number`].
    CreateAllowedPhoneNumber("create_allowed_phone_number"): POST "/iam/services/sla/numbers" => json(PhoneNumber);
    /// The operation of [`Iam::upsert_profile_definition`].
    UpsertProfileDefinition("upsert_profile_definition"): PUT "/iam/profiles/{path}/announce" => json(RawJson);
    /// The operation of [`Iam::get_profile_definition`].
    GetProfileDefinition("get_profile_definition"): GET "/iam/profiles/{path}/definition" => json(RawJson);
    /// The operation of [`Iam::update_profile`].
    UpdateProfile("update_profile"): PUT "/iam/profiles/{path}" => json(RawJson);
    /// The operation of [`Iam::get_profiles`].
    GetProfiles("get_profiles"): GET "/iam/profiles/{path}" => optional(RawJson);
    /// The operation of [`Iam::list_records`].
    ListRecords("list_records"): GET "/iam/records" => cursor_list(TrackedRecord);
    /// The operation of [`Iam::get_usage_report`].
    GetUsageReport("get_usage_report"): POST "/iam/report" idempotency Safe => json(Vec<Report>);
    /// The operation of [`Iam::list_types`].
    ListTypes("list_types"): GET "/iam/types" => json(Vec<Type>);
    }
}

impl Call<operations::GetUpcomingInvoice> {
    /// Of the product, such as `cnt` \[doc\]. Sent as `code` in the query, or not at all without this.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }
}

impl Pager<operations::ListAuditLogs> {
    /// Only entries of this method \[doc\]. Sent as `method` in the query, or not at all without this.
    #[inline]
    pub fn method(self, method: &str) -> Self {
        self.set(|request| request.query("method", method))
    }

    /// Only entries about this resource \[doc\]. Sent as `resource` in the query, or not at all without this.
    #[inline]
    pub fn resource(self, resource: &str) -> Self {
        self.set(|request| request.query("resource", resource))
    }

    /// Only entries of this user \[doc\]. Sent as `user` in the query, or not at all without this.
    #[inline]
    pub fn user(self, user: &str) -> Self {
        self.set(|request| request.query("user", user))
    }

    /// Only entries from after this timestamp \[doc\]. Sent as `logged_after` in the query, or not at all without this.
    #[inline]
    pub fn logged_after(self, logged_after: &str) -> Self {
        self.set(|request| request.query("logged_after", logged_after))
    }
}

impl Call<operations::ListSubtenantInvites> {
    /// Sent as `state` in the query, or not at all without this. Default: `pending`.
    #[inline]
    pub fn state(self, state: ListSubtenantInvitesState) -> Self {
        self.set(|request| request.query("state", state.as_str()))
    }
}

impl Call<operations::ListAuthorizationRequests> {
    /// Sent as `state` in the query, or not at all without this.
    #[inline]
    pub fn state(self, state: ListAuthorizationRequestsState) -> Self {
        self.set(|request| request.query("state", state.as_str()))
    }
}

impl Pager<operations::ListUsers> {
    /// Sent as `is_pending_invite` in the query, or not at all without this.
    #[inline]
    pub fn is_pending_invite(self, is_pending_invite: bool) -> Self {
        self.set(|request| request.query_flag("is_pending_invite", is_pending_invite))
    }

    /// Sent as `is_deleted` in the query, or not at all without this. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }
}

impl Call<operations::ListSystemRoles> {
    /// Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }
}

impl Pager<operations::ListOauthClients> {
    /// Sent as `is_deleted` in the query, or not at all without this. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }

    /// Sent as `scope` in the query, or not at all without this.
    #[inline]
    pub fn scope(self, scope: &str) -> Self {
        self.set(|request| request.query("scope", scope))
    }
}

impl Call<operations::RequestAuthorization> {
    /// Sent as `redirect_uri` in the query, or not at all without this.
    #[inline]
    pub fn redirect_uri(self, redirect_uri: &str) -> Self {
        self.set(|request| request.query("redirect_uri", redirect_uri))
    }

    /// Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// Sent as `response_type` in the query, or not at all without this.
    #[inline]
    pub fn response_type(self, response_type: &str) -> Self {
        self.set(|request| request.query("response_type", response_type))
    }

    /// Sent as `scope` in the query, or not at all without this.
    #[inline]
    pub fn scope(self, scope: &str) -> Self {
        self.set(|request| request.query("scope", scope))
    }

    /// Sent as `tenant` in the query, or not at all without this.
    #[inline]
    pub fn tenant(self, tenant: &str) -> Self {
        self.set(|request| request.query("tenant", tenant))
    }

    /// Sent as `state` in the query, or not at all without this.
    #[inline]
    pub fn state(self, state: &str) -> Self {
        self.set(|request| request.query("state", state))
    }

    /// Sent as `nonce` in the query, or not at all without this.
    #[inline]
    pub fn nonce(self, nonce: &str) -> Self {
        self.set(|request| request.query("nonce", nonce))
    }
}

impl Call<operations::RedirectUserToClient> {
    /// Answers with a body where it would redirect otherwise. Works only for what was approved before \[doc\]. Sent as `silent` in the query, or not at all without this.
    #[inline]
    pub fn silent(self, silent: bool) -> Self {
        self.set(|request| request.query_flag("silent", silent))
    }
}

impl Call<operations::RevokeAccessTokens> {
    /// Which tokens are revoked: `current` the one in the `Authorization` header alone, `jwt` every JWT of the user, `all` every JWT and every refresh token of the user \[doc\]. Sent as `tokens` in the query, or not at all without this. Default: `current`.
    #[inline]
    pub fn tokens(self, tokens: RevokeAccessTokensTokens) -> Self {
        self.set(|request| request.query("tokens", tokens.as_str()))
    }
}

impl Call<operations::UpdateProfile> {
    /// The channel that a channel in the path stands for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::GetProfiles> {
    /// The channel that a channel in the path stands for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::GetUsageReport> {
    /// Sent as `page_size` in the query, or not at all without this.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.set(|request| request.query_number("page_size", page_size))
    }

    /// Sent as `page` in the query, or not at all without this.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set(|request| request.query_number("page", page))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Authorization::kind) \[doc\].
    pub enum AuthorizationType {
        /// On the wire: `invite`.
        Invite = "invite",
        /// On the wire: `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](Authorization::state) \[doc\].
    pub enum AuthorizationState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `revoked`.
        Revoked = "revoked",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`channel`](Backup::channel) \[doc\].
    pub enum BackupChannel {
        /// On the wire: `sms`.
        Sms = "sms",
        /// On the wire: `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`category`](Log::category) \[doc\].
    pub enum LogCategory {
        /// On the wire: `AUDIT`.
        Audit = "AUDIT",
        /// On the wire: `ERROR`.
        Error = "ERROR",
        /// On the wire: `REQUEST`.
        Request = "REQUEST",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`entity_type`](LogActor::entity_type) \[doc\].
    pub enum LogActorEntityType {
        /// On the wire: `user`.
        User = "user",
        /// On the wire: `system`.
        System = "system",
        /// On the wire: `machine`.
        Machine = "machine",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](PendingAuthorization::state) \[doc\].
    pub enum PendingAuthorizationState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `revoked`.
        Revoked = "revoked",
        /// On the wire: `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](PendingRequest::state) \[doc\].
    pub enum PendingRequestState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `revoked`.
        Revoked = "revoked",
        /// On the wire: `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`preferred_agent`](PhoneNumber::preferred_agent) \[doc\].
    pub enum PhoneNumberPreferredAgent {
        /// On the wire: `Niels`.
        Niels = "Niels",
        /// On the wire: `Sander`.
        Sander = "Sander",
        /// On the wire: `Peter`.
        Peter = "Peter",
        /// On the wire: `Sjoerd`.
        Sjoerd = "Sjoerd",
        /// On the wire: `Tjeuke`.
        Tjeuke = "Tjeuke",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`preferred_agent`](PhoneNumberModel::preferred_agent) \[doc\].
    pub enum PhoneNumberModelPreferredAgent {
        /// On the wire: `Niels`.
        Niels = "Niels",
        /// On the wire: `Sander`.
        Sander = "Sander",
        /// On the wire: `Peter`.
        Peter = "Peter",
        /// On the wire: `Sjoerd`.
        Sjoerd = "Sjoerd",
        /// On the wire: `Tjeuke`.
        Tjeuke = "Tjeuke",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Plan::kind) \[doc\].
    pub enum PlanType {
        /// On the wire: `license`.
        License = "license",
        /// On the wire: `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](QueryConstraint::operator) \[doc\].
    pub enum QueryConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`interval`](Report::interval) \[doc\].
    pub enum ReportInterval {
        /// On the wire: `1h`.
        N1h = "1h",
        /// On the wire: `1d`.
        N1d = "1d",
        /// On the wire: `1m`.
        N1m = "1m",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`as`](Report::as) \[doc\].
    pub enum ReportAs {
        /// On the wire: `avg`.
        Avg = "avg",
        /// On the wire: `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`interval`](ReportRequest::interval) \[doc\].
    pub enum ReportRequestInterval {
        /// On the wire: `1h`.
        N1h = "1h",
        /// On the wire: `1d`.
        N1d = "1d",
        /// On the wire: `1m`.
        N1m = "1m",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`as`](ReportRequest::as) \[doc\].
    pub enum ReportRequestAs {
        /// On the wire: `avg`.
        Avg = "avg",
        /// On the wire: `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`domains`](RequestPurgeTokenRequest::domains) \[doc\].
    pub enum RequestPurgeTokenRequestDomains {
        /// On the wire: `rel:contacts`.
        RelContacts = "rel:contacts",
        /// On the wire: `rel:organisations`.
        RelOrganisations = "rel:organisations",
        /// On the wire: `rel:addresses`.
        RelAddresses = "rel:addresses",
        /// On the wire: `rel:phonenumbers`.
        RelPhonenumbers = "rel:phonenumbers",
        /// On the wire: `rel:identities`.
        RelIdentities = "rel:identities",
        /// On the wire: `rel:tokens`.
        RelTokens = "rel:tokens",
        /// On the wire: `lcs:shipments`.
        LcsShipments = "lcs:shipments",
        /// On the wire: `odr:orders`.
        OdrOrders = "odr:orders",
        /// On the wire: `odr:invoices`.
        OdrInvoices = "odr:invoices",
        /// On the wire: `odr:calculations`.
        OdrCalculations = "odr:calculations",
        /// On the wire: `odr:transactions`.
        OdrTransactions = "odr:transactions",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](SubscriptionItem::kind) \[doc\].
    pub enum SubscriptionItemType {
        /// On the wire: `license`.
        License = "license",
        /// On the wire: `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](Subtenant::state) \[doc\].
    pub enum SubtenantState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `revoked`.
        Revoked = "revoked",
        /// On the wire: `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Subtenant::kind) \[doc\].
    pub enum SubtenantType {
        /// On the wire: `invite`.
        Invite = "invite",
        /// On the wire: `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`processable_as`](TrackedRecord::processable_as) \[doc\].
    pub enum TrackedRecordProcessableAs {
        /// On the wire: `sum`.
        Sum = "sum",
        /// On the wire: `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`processable_as`](Type::processable_as) \[doc\].
    pub enum TypeProcessableAs {
        /// On the wire: `sum`.
        Sum = "sum",
        /// On the wire: `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](UpdateAuthorizationRequestStateRequest::state) \[doc\].
    pub enum UpdateAuthorizationRequestStateRequestState {
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `declined`.
        Declined = "declined",
        /// On the wire: `revoked`.
        Revoked = "revoked",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](UpdateSubtenantInviteStateRequest::state) \[doc\].
    pub enum UpdateSubtenantInviteStateRequestState {
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `declined`.
        Declined = "declined",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](UserTokenRequest::kind) \[doc\].
    pub enum UserTokenRequestType {
        /// On the wire: `verify`.
        Verify = "verify",
        /// On the wire: `reset`.
        Reset = "reset",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `state` of [`Iam::list_subtenant_invites`] \[doc\].
    pub enum ListSubtenantInvitesState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `denied`.
        Denied = "denied",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `state` of [`Iam::list_authorization_requests`] \[doc\].
    pub enum ListAuthorizationRequestsState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `revoked`.
        Revoked = "revoked",
        /// On the wire: `denied`.
        Denied = "denied",
        /// On the wire: `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `tokens` of [`Iam::revoke_access_tokens`] \[doc\].
    pub enum RevokeAccessTokensTokens {
        /// On the wire: `current`.
        Current = "current",
        /// On the wire: `jwt`.
        Jwt = "jwt",
        /// On the wire: `all`.
        All = "all",
    }
}

pivot_json::record! {
    /// Returned by [`create_access_token`](Iam::create_access_token), [`extend_access_token`](Iam::extend_access_token), [`revoke_access_tokens`](Iam::revoke_access_tokens) \[doc\].
    #[doc(alias = "IamAccessToken")]
    pub struct AccessToken {
        /// Default: `Bearer` \[guess\].
        pub token_type: Option<String> = 0 "token_type",
        /// For how many seconds it is valid \[guess\]. Default: `3600`.
        pub expires_in: Option<i64> = 1 "expires_in",
        pub access_token: Option<SecretText> = 2 "access_token",
        pub refresh_token: Option<SecretText> = 3 "refresh_token",
    }

    /// Sent by [`subscribe_to_add_on`](Iam::subscribe_to_add_on) \[doc\].
    #[doc(alias = "IamAddOn")]
    pub struct AddOn {
        pub id: Option<String> = 0 "id",
    }

    /// Sent by [`add_payment_source`](Iam::add_payment_source) \[doc\].
    #[doc(alias = "IamSourcesPostBody")]
    pub struct AddPaymentSourceRequest {
        pub source: Option<String> = 0 "source",
    }

    /// Part of [`BillingCompany`], [`Company`] \[doc\].
    #[doc(alias = "IamAddress")]
    pub struct Address {
        pub address_line_1: Option<String> = 0 "address_line_1",
        pub address_line_2: Option<String> = 1 "address_line_2",
        pub postal_code: Option<String> = 2 "postal_code",
        pub city: Option<String> = 3 "city",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 4 "country_code",
    }

    /// Returned by [`list_audit_logs`](Iam::list_audit_logs) \[doc\].
    #[doc(alias = "IamAuditLog")]
    pub struct AuditLog {
        pub id: Option<String> = 0 "id",
        pub method: Option<String> = 1 "method",
        pub resource: Option<String> = 2 "resource",
        pub user: Option<String> = 3 "user",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        pub logged_at: Option<Lenient<Timestamp>> = 5 "logged_at",
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Returned by [`list_subtenant_authorizations`](Iam::list_subtenant_authorizations), [`list_authorization_requests`](Iam::list_authorization_requests), [`update_authorization_request_state`](Iam::update_authorization_request_state) \[doc\].
    #[doc(alias = "IamAuthorization")]
    pub struct Authorization {
        pub id: Option<String> = 0 "id",
        pub user: Option<SubtenantUser> = 1 "user",
        pub roles: OptionalVec<String> = 2 "roles",
        pub kind: Option<AuthorizationType> = 3 "type",
        pub state: Option<AuthorizationState> = 4 "state",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Returned by [`request_authorization`](Iam::request_authorization) \[doc\].
    #[doc(alias = "IamAuthorizationResponse")]
    pub struct AuthorizationResponse {
        pub forward_uri: Option<String> = 0 "forward_uri",
        pub client_name: Option<String> = 1 "client_name",
        pub client_redirect_uri: Option<String> = 2 "client_redirect_uri",
        pub scope: OptionalVec<Scope> = 3 "scope",
        /// Default: `false`.
        pub is_authorization_approved: Option<bool> = 4 "is_authorization_approved",
        /// Default: `false`.
        pub is_id_token_issued: Option<bool> = 5 "is_id_token_issued",
        /// For how many seconds it is valid \[guess\].
        pub expires_in: Option<i64> = 6 "expires_in",
    }

    /// Part of [`SecretRead`], [`SecretRequest`], [`SecretUpdate`] \[doc\].
    #[doc(alias = "IamBackup")]
    pub struct Backup {
        pub channel: Option<BackupChannel> = 0 "channel",
        pub address: Option<String> = 1 "address",
    }

    /// Returned by [`request_2fa_backup_code`](Iam::request_2fa_backup_code) \[doc\].
    #[doc(alias = "IamBackupResponse")]
    pub struct BackupResponse {
        pub address: Option<String> = 0 "address",
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }

    /// Sent by [`update_billing_information`](Iam::update_billing_information); returned by [`get_billing_information`](Iam::get_billing_information), [`update_billing_information`](Iam::update_billing_information) \[doc\].
    #[doc(alias = "IamBillingCompany")]
    pub struct BillingCompany {
        pub name: Option<String> = 0 "name",
        pub vat_number: Option<String> = 1 "vat_number",
        pub billing_email: Option<String> = 2 "billing_email",
        pub phone_number: Option<String> = 3 "phone_number",
        pub address: Option<Address> = 4 "address",
    }

    /// Part of [`Report`] \[doc\].
    #[doc(alias = "IamBucket")]
    pub struct Bucket {
        pub date: Option<Lenient<Timestamp>> = 0 "date",
        /// How many \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
        pub filter_key: Option<String> = 2 "filter_key",
        pub filter_value: Option<String> = 3 "filter_value",
    }

    /// Returned by [`list_oauth_clients`](Iam::list_oauth_clients), [`create_oauth_client`](Iam::create_oauth_client), [`get_oauth_client`](Iam::get_oauth_client) and others \[doc\].
    #[doc(alias = "IamClient")]
    pub struct Client {
        pub id: Option<String> = 0 "id",
        pub client_id: Option<String> = 1 "client_id",
        pub client_secret: Option<SecretText> = 2 "client_secret",
        pub name: Option<String> = 3 "name",
        pub redirect_uri: Option<String> = 4 "redirect_uri",
        pub grant_types: OptionalVec<String> = 5 "grant_types",
        pub scope: OptionalVec<String> = 6 "scope",
        pub tenant_id: Option<String> = 7 "tenant_id",
        pub is_approved: Option<bool> = 8 "is_approved",
        pub is_deleted: Option<bool> = 9 "is_deleted",
        pub author: Option<String> = 10 "author",
        pub deleted_at: Option<Lenient<Timestamp>> = 11 "deleted_at",
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// Sent by [`create_oauth_client`](Iam::create_oauth_client) \[doc\].
    #[doc(alias = "IamClientModel")]
    pub struct ClientModel {
        pub name: Option<String> = 0 "name",
        pub redirect_uri: Option<String> = 1 "redirect_uri",
        pub grant_types: OptionalVec<String> = 2 "grant_types",
        pub scope: OptionalVec<String> = 3 "scope",
    }

    /// Sent by [`update_oauth_client`](Iam::update_oauth_client) \[doc\].
    #[doc(alias = "IamClientUpdateModel")]
    pub struct ClientUpdateModel {
        pub name: Option<String> = 0 "name",
        pub scope: OptionalVec<String> = 1 "scope",
    }

    /// Part of [`Signup`] \[doc\].
    #[doc(alias = "IamCompany")]
    pub struct Company {
        pub name: Option<String> = 0 "name",
        pub vat_number: Option<String> = 1 "vat_number",
        pub phone_number: Option<String> = 2 "phone_number",
        pub address: Option<Address> = 3 "address",
    }

    /// Returned by [`create_tenant`](Iam::create_tenant) \[doc\], known from an example.
    #[doc(alias = "IamTenantsPostResponse200")]
    pub struct CreateTenantResponse {
        pub tenant: Option<Tenant> = 0 "tenant",
        pub user: Option<User> = 1 "user",
    }

    /// Returned by [`get_audit_log_filters`](Iam::get_audit_log_filters) \[doc\], known from an example.
    #[doc(alias = "IamLogsFiltersGetResponse200")]
    pub struct GetAuditLogFiltersResponse {
        pub resource: OptionalVec<String> = 0 "resource",
        pub method: OptionalVec<String> = 1 "method",
        pub user: OptionalVec<String> = 2 "user",
    }

    /// Returned by [`list_subscription_invoices`](Iam::list_subscription_invoices) \[doc\].
    #[doc(alias = "IamInvoice")]
    pub struct Invoice {
        pub id: Option<String> = 0 "id",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 1 "total",
        pub is_paid: Option<bool> = 2 "is_paid",
        pub is_pending: Option<bool> = 3 "is_pending",
        pub is_cancelled: Option<bool> = 4 "is_cancelled",
        pub invoiced_at: Option<Lenient<Timestamp>> = 5 "invoiced_at",
        pub reference: Option<String> = 6 "reference",
        pub products: OptionalVec<Product> = 7 "products",
        pub pdf: Option<String> = 8 "pdf",
        pub payment_url: Option<String> = 9 "payment_url",
        pub start_at: Option<Lenient<Timestamp>> = 10 "start_at",
        pub end_at: Option<Lenient<Timestamp>> = 11 "end_at",
    }

    /// Part of [`UpcomingInvoice`] \[doc\].
    #[doc(alias = "IamInvoiceProduct")]
    pub struct InvoiceProduct {
        /// Stripe's id of it \[doc\].
        pub id: Option<String> = 0 "id",
        /// Three letters, with which the names of scopes begin as well \[doc\].
        pub code: Option<String> = 1 "code",
        pub name: Option<String> = 2 "name",
        pub description: Option<String> = 3 "description",
        pub unit: Option<String> = 4 "unit",
        /// How many \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 6 "amount",
        pub is_trial: Option<bool> = 7 "is_trial",
        pub plan: Option<Plan> = 8 "plan",
    }

    /// Returned by [`query_logs`](Iam::query_logs) \[doc\].
    #[doc(alias = "IamLog")]
    pub struct Log {
        pub id: Option<String> = 0 "id",
        pub category: Option<LogCategory> = 1 "category",
        /// What an entry is about, by its kind: the event of an audit, such as `order.confirmed`; the code of an error, such as `E44532543`; the HTTP status of a request \[doc\].
        pub code: Option<String> = 2 "code",
        pub resource: Option<LogResource> = 3 "resource",
        pub actor: Option<LogActor> = 4 "actor",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 5 "metadata",
        pub processed_at: Option<Lenient<Timestamp>> = 6 "processed_at",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Part of [`Log`] \[doc\].
    #[doc(alias = "IamLogActor")]
    pub struct LogActor {
        /// `user`: a person did it. `system`: the system itself. `machine`: a machine \[doc\].
        pub entity_type: Option<LogActorEntityType> = 0 "entity_type",
        /// The id of the user, the name of the service, or the id of the client \[doc\].
        pub entity_id: Option<String> = 1 "entity_id",
    }

    /// Part of [`Log`] \[doc\].
    #[doc(alias = "IamLogResource")]
    pub struct LogResource {
        pub trace: Option<String> = 0 "trace",
        pub stream: Option<String> = 1 "stream",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 3 "entity_id",
    }

    /// Sent by [`join_tenant`](Iam::join_tenant), [`reset_user_password`](Iam::reset_user_password) \[doc\].
    #[doc(alias = "IamPasswordReset")]
    pub struct PasswordReset {
        pub token: Option<SecretText> = 0 "token",
        pub password: Option<SecretText> = 1 "password",
    }

    /// Returned by [`list_payment_sources`](Iam::list_payment_sources), [`add_payment_source`](Iam::add_payment_source), [`remove_payment_source`](Iam::remove_payment_source) \[doc\].
    #[doc(alias = "IamPaymentSource")]
    pub struct PaymentSource {
        pub id: Option<String> = 0 "id",
        pub last_4: Option<String> = 1 "last_4",
        pub name: Option<String> = 2 "name",
        pub is_default: Option<bool> = 3 "is_default",
        pub brand: Option<String> = 4 "brand",
        pub expires_at: Option<Lenient<Timestamp>> = 5 "expires_at",
        pub mandate: Option<String> = 6 "mandate",
    }

    /// Returned by [`list_authorization_invites`](Iam::list_authorization_invites), [`send_authorization_invite`](Iam::send_authorization_invite) \[doc\].
    #[doc(alias = "IamPendingAuthorization")]
    pub struct PendingAuthorization {
        pub id: Option<String> = 0 "id",
        pub email: Option<String> = 1 "email",
        pub roles: OptionalVec<String> = 2 "roles",
        pub state: Option<PendingAuthorizationState> = 3 "state",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Returned by [`list_subtenant_requests`](Iam::list_subtenant_requests), [`send_subtenant_request`](Iam::send_subtenant_request) \[doc\].
    #[doc(alias = "IamPendingRequest")]
    pub struct PendingRequest {
        pub id: Option<String> = 0 "id",
        pub state: Option<PendingRequestState> = 1 "state",
        pub signee: Option<String> = 2 "signee",
        pub roles: OptionalVec<String> = 3 "roles",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Returned by [`list_allowed_phone_numbers`](Iam::list_allowed_phone_numbers), [`create_allowed_phone_number`](Iam::create_allowed_phone_number) \[doc\].
    #[doc(alias = "IamPhoneNumber")]
    pub struct PhoneNumber {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub number: Option<String> = 2 "number",
        pub preferred_agent: Option<PhoneNumberPreferredAgent> = 3 "preferred_agent",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Sent by [`create_allowed_phone_number`](Iam::create_allowed_phone_number) \[doc\].
    #[doc(alias = "IamPhoneNumberModel")]
    pub struct PhoneNumberModel {
        pub name: Option<String> = 0 "name",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 1 "country_code",
        pub number: Option<String> = 2 "number",
        pub preferred_agent: Option<PhoneNumberModelPreferredAgent> = 3 "preferred_agent",
    }

    /// Part of [`InvoiceProduct`], [`Product`] \[doc\].
    #[doc(alias = "IamPlan")]
    pub struct Plan {
        pub id: Option<String> = 0 "id",
        /// Default: `month` \[guess\].
        pub interval: Option<String> = 1 "interval",
        pub kind: Option<PlanType> = 2 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub tiers: OptionalVec<Tier> = 4 "tiers",
    }

    /// Returned by [`list_products`](Iam::list_products); part of [`Invoice`], [`SubscriptionItem`] \[doc\].
    #[doc(alias = "IamProduct")]
    pub struct Product {
        /// Stripe's id of it \[doc\].
        pub id: Option<String> = 0 "id",
        /// Three letters, with which the names of scopes begin as well \[doc\].
        pub code: Option<String> = 1 "code",
        pub name: Option<String> = 2 "name",
        pub description: Option<String> = 3 "description",
        pub unit: Option<String> = 4 "unit",
        pub plan: Option<Plan> = 5 "plan",
        pub is_add_on: Option<bool> = 6 "is_add_on",
    }

    /// Returned by [`get_purge_token`](Iam::get_purge_token), [`apply_purge_token`](Iam::apply_purge_token) \[doc\].
    #[doc(alias = "IamPurgeToken")]
    pub struct PurgeToken {
        pub id: Option<i64> = 0 "id",
        pub domains: OptionalVec<String> = 1 "domains",
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
        pub token: Option<SecretText> = 3 "token",
        pub requester: Option<String> = 4 "requester",
        pub signer: Option<String> = 5 "signer",
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Sent by [`query_logs`](Iam::query_logs), [`export_logs`](Iam::export_logs) \[doc\].
    #[doc(alias = "IamQuery")]
    pub struct Query {
        pub filter: OptionalVec<QueryConstraint> = 0 "filter",
        /// How many there may be \[guess\].
        pub limit: Option<i64> = 1 "limit",
        /// How many are skipped from the beginning of the list \[guess\].
        pub offset: Option<i64> = 2 "offset",
    }

    /// Part of [`Query`] \[doc\].
    #[doc(alias = "IamQueryConstraint")]
    pub struct QueryConstraint {
        pub key: Option<String> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<QueryConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Returned by [`redirect_user_to_client`](Iam::redirect_user_to_client) \[doc\], known from an example.
    #[doc(alias = "IamOauthForwardReferenceGetResponse200")]
    pub struct RedirectUserToClientResponse {
        pub token: Option<SecretText> = 0 "token",
        pub id_token: Option<SecretText> = 1 "id_token",
    }

    /// Returned by [`get_usage_report`](Iam::get_usage_report) \[doc\].
    #[doc(alias = "IamReport")]
    pub struct Report {
        pub interval: Option<ReportInterval> = 0 "interval",
        pub code: Option<String> = 1 "code",
        pub unit: Option<String> = 2 "unit",
        pub r#as: Option<ReportAs> = 3 "as",
        pub filter: Option<String> = 4 "filter",
        pub start_at: Option<Lenient<Timestamp>> = 5 "start_at",
        pub end_at: Option<Lenient<Timestamp>> = 6 "end_at",
        pub buckets: OptionalVec<Bucket> = 7 "buckets",
    }

    /// Sent by [`get_usage_report`](Iam::get_usage_report) \[doc\].
    #[doc(alias = "IamReportRequest")]
    pub struct ReportRequest {
        pub interval: Option<ReportRequestInterval> = 0 "interval",
        pub code: Option<String> = 1 "code",
        pub unit: Option<String> = 2 "unit",
        pub r#as: Option<ReportRequestAs> = 3 "as",
        pub filter: Option<String> = 4 "filter",
        pub keys: OptionalVec<String> = 5 "keys",
        pub start_at: Option<Lenient<Timestamp>> = 6 "start_at",
        pub end_at: Option<Lenient<Timestamp>> = 7 "end_at",
    }

    /// Sent by [`request_purge_token`](Iam::request_purge_token) \[doc\].
    #[doc(alias = "IamPurgesPostBody")]
    pub struct RequestPurgeTokenRequest {
        pub domains: OptionalVec<RequestPurgeTokenRequestDomains> = 0 "domains",
    }

    /// Returned by [`request_purge_token`](Iam::request_purge_token) \[doc\], known from an example.
    #[doc(alias = "IamPurgesPostResponse200")]
    pub struct RequestPurgeTokenResponse {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub email: Option<String> = 2 "email",
    }

    /// Returned by [`list_roles`](Iam::list_roles), [`create_role`](Iam::create_role), [`get_role`](Iam::get_role) and others \[doc\].
    #[doc(alias = "IamRole")]
    pub struct Role {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub scopes: OptionalVec<String> = 2 "scopes",
        pub is_managed: Option<bool> = 3 "is_managed",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Sent by [`create_role`](Iam::create_role), [`update_role`](Iam::update_role) \[doc\].
    #[doc(alias = "IamRoleModel")]
    pub struct RoleModel {
        pub name: Option<String> = 0 "name",
        pub scopes: OptionalVec<String> = 1 "scopes",
    }

    /// Returned by [`list_scopes`](Iam::list_scopes), [`get_scope`](Iam::get_scope); part of [`AuthorizationResponse`] \[doc\].
    #[doc(alias = "IamScope")]
    pub struct Scope {
        pub id: Option<String> = 0 "id",
        pub description: Option<String> = 1 "description",
    }

    /// Returned by [`enable_2fa`](Iam::enable_2fa) \[doc\].
    #[doc(alias = "IamSecret")]
    pub struct Secret {
        pub id: Option<String> = 0 "id",
        pub kind: Option<String> = 1 "type",
        pub sub: Option<String> = 2 "sub",
        pub name: Option<String> = 3 "name",
        pub secret: Option<SecretText> = 4 "secret",
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        pub qr_url: Option<SecretText> = 6 "qr_url",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Returned by [`get_2fa_secret`](Iam::get_2fa_secret), [`update_2fa_secret`](Iam::update_2fa_secret), [`disable_2fa`](Iam::disable_2fa) \[doc\].
    #[doc(alias = "IamSecretRead")]
    pub struct SecretRead {
        pub id: Option<String> = 0 "id",
        pub kind: Option<String> = 1 "type",
        pub sub: Option<String> = 2 "sub",
        pub name: Option<String> = 3 "name",
        pub secret_last_4: Option<String> = 4 "secret_last_4",
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        pub backups: OptionalVec<Backup> = 6 "backups",
        pub deleted_at: Option<Lenient<Timestamp>> = 7 "deleted_at",
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Sent by [`enable_2fa`](Iam::enable_2fa) \[doc\].
    #[doc(alias = "IamSecretRequest")]
    pub struct SecretRequest {
        pub name: Option<String> = 0 "name",
        pub backups: OptionalVec<Backup> = 1 "backups",
    }

    /// Sent by [`update_2fa_secret`](Iam::update_2fa_secret) \[doc\].
    #[doc(alias = "IamSecretUpdate")]
    pub struct SecretUpdate {
        pub backups: OptionalVec<Backup> = 0 "backups",
    }

    /// Sent by [`send_authorization_invite`](Iam::send_authorization_invite) \[doc\].
    #[doc(alias = "IamSubtenantsAuthorizationsInvitesPostBody")]
    pub struct SendAuthorizationInviteRequest {
        pub email: Option<String> = 0 "email",
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// Sent by [`send_subtenant_request`](Iam::send_subtenant_request) \[doc\].
    #[doc(alias = "IamSubtenantsRequestsPostBody")]
    pub struct SendSubtenantRequestRequest {
        pub signee: Option<String> = 0 "signee",
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// Sent by [`create_tenant`](Iam::create_tenant) \[doc\].
    #[doc(alias = "IamSignup")]
    pub struct Signup {
        pub company: Option<Company> = 0 "company",
        pub user: Option<UserModel> = 1 "user",
    }

    /// Sent by [`subscribe_to_service`](Iam::subscribe_to_service) \[doc\].
    #[doc(alias = "IamSubscribe")]
    pub struct Subscribe {
        pub code: Option<String> = 0 "code",
    }

    /// Returned by [`list_subscriptions`](Iam::list_subscriptions) \[doc\].
    #[doc(alias = "IamSubscription")]
    pub struct Subscription {
        pub id: Option<String> = 0 "id",
        pub code: Option<String> = 1 "code",
        pub is_renewing: Option<bool> = 2 "is_renewing",
        pub start_at: Option<Lenient<Timestamp>> = 3 "start_at",
        pub end_at: Option<Lenient<Timestamp>> = 4 "end_at",
        pub items: OptionalVec<SubscriptionItem> = 5 "items",
    }

    /// Part of [`Subscription`] \[doc\].
    #[doc(alias = "IamSubscriptionItem")]
    pub struct SubscriptionItem {
        pub id: Option<String> = 0 "id",
        pub product: Option<Product> = 1 "product",
        pub kind: Option<SubscriptionItemType> = 2 "type",
    }

    /// Returned by [`list_subtenants`](Iam::list_subtenants), [`list_subtenant_invites`](Iam::list_subtenant_invites), [`get_default_subtenant`](Iam::get_default_subtenant) and others \[doc\].
    #[doc(alias = "IamSubtenant")]
    pub struct Subtenant {
        pub id: Option<String> = 0 "id",
        pub company: Option<String> = 1 "company",
        pub state: Option<SubtenantState> = 2 "state",
        pub tenant_id: Option<String> = 3 "tenant_id",
        pub signee: Option<String> = 4 "signee",
        pub kind: Option<SubtenantType> = 5 "type",
        pub roles: OptionalVec<String> = 6 "roles",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Part of [`Authorization`] \[doc\].
    #[doc(alias = "IamSubtenantUser")]
    pub struct SubtenantUser {
        pub first_name: Option<String> = 0 "first_name",
        pub last_name: Option<String> = 1 "last_name",
        pub email: Option<String> = 2 "email",
        pub company: Option<String> = 3 "company",
    }

    /// Returned by [`list_system_roles`](Iam::list_system_roles), [`get_system_role`](Iam::get_system_role) \[doc\].
    #[doc(alias = "IamSystemRole")]
    pub struct SystemRole {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub scopes: OptionalVec<String> = 2 "scopes",
        pub client_id: Option<String> = 3 "client_id",
        pub is_managed: Option<bool> = 4 "is_managed",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Returned by [`get_tenant`](Iam::get_tenant), [`update_tenant_company_name`](Iam::update_tenant_company_name); part of [`CreateTenantResponse`] \[doc\].
    #[doc(alias = "IamTenant")]
    pub struct Tenant {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// Default: `true`.
        pub is_active: Option<bool> = 2 "is_active",
        pub stripe_id: Option<String> = 3 "stripe_id",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Part of [`Plan`] \[doc\].
    #[doc(alias = "IamTier")]
    pub struct Tier {
        pub up_to: Option<i64> = 0 "up_to",
        pub flat_amount: Option<i64> = 1 "flat_amount",
        pub unit_amount: Option<i64> = 2 "unit_amount",
    }

    /// Sent by [`create_access_token`](Iam::create_access_token) \[doc\].
    #[doc(alias = "IamTokenRequest")]
    pub struct TokenRequest {
        pub client_id: Option<String> = 0 "client_id",
        pub client_secret: Option<SecretText> = 1 "client_secret",
        /// The OAuth grant \[guess\].
        pub grant_type: Option<String> = 2 "grant_type",
        pub scope: Option<String> = 3 "scope",
    }

    /// Returned by [`list_records`](Iam::list_records) \[doc\].
    #[doc(alias = "IamTrackedRecord")]
    pub struct TrackedRecord {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        pub code: Option<String> = 2 "code",
        pub unit: Option<String> = 3 "unit",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        pub processable_as: Option<TrackedRecordProcessableAs> = 5 "processable_as",
        pub tracked_at: Option<Lenient<Timestamp>> = 6 "tracked_at",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Returned by [`get_trial_status`](Iam::get_trial_status) \[doc\].
    #[doc(alias = "IamTrial")]
    pub struct Trial {
        pub is_on_trial: Option<bool> = 0 "is_on_trial",
        pub trial_balance: Option<i64> = 1 "trial_balance",
        pub trial_ends_at: Option<Lenient<Timestamp>> = 2 "trial_ends_at",
    }

    /// Returned by [`list_types`](Iam::list_types) \[doc\].
    #[doc(alias = "IamType")]
    pub struct Type {
        pub code: Option<String> = 0 "code",
        pub unit: Option<String> = 1 "unit",
        pub processable_as: Option<TypeProcessableAs> = 2 "processable_as",
        pub filter: Option<String> = 3 "filter",
    }

    /// Returned by [`get_upcoming_invoice`](Iam::get_upcoming_invoice) \[doc\].
    #[doc(alias = "IamUpcomingInvoice")]
    pub struct UpcomingInvoice {
        pub id: Option<String> = 0 "id",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 1 "total",
        pub is_paid: Option<bool> = 2 "is_paid",
        pub is_cancelled: Option<bool> = 3 "is_cancelled",
        pub invoiced_at: Option<Lenient<Timestamp>> = 4 "invoiced_at",
        pub reference: Option<String> = 5 "reference",
        pub products: OptionalVec<InvoiceProduct> = 6 "products",
        pub start_at: Option<Lenient<Timestamp>> = 7 "start_at",
        pub end_at: Option<Lenient<Timestamp>> = 8 "end_at",
    }

    /// Sent by [`update_authorization_request_state`](Iam::update_authorization_request_state) \[doc\].
    #[doc(alias = "IamSubtenantsAuthorizationsRequestsIdPutBody")]
    pub struct UpdateAuthorizationRequestStateRequest {
        pub state: Option<UpdateAuthorizationRequestStateRequestState> = 0 "state",
    }

    /// Sent by [`update_subtenant_invite_state`](Iam::update_subtenant_invite_state) \[doc\].
    #[doc(alias = "IamSubtenantsInvitesIdPutBody")]
    pub struct UpdateSubtenantInviteStateRequest {
        pub state: Option<UpdateSubtenantInviteStateRequestState> = 0 "state",
    }

    /// Sent by [`update_tenant_company_name`](Iam::update_tenant_company_name) \[doc\].
    #[doc(alias = "IamTenantsIdPutBody")]
    pub struct UpdateTenantCompanyNameRequest {
        pub name: Option<String> = 0 "name",
    }

    /// Returned by [`subscribe_to_service`](Iam::subscribe_to_service), [`subscribe_to_add_on`](Iam::subscribe_to_add_on), [`list_subscription_usages`](Iam::list_subscription_usages) \[doc\].
    #[doc(alias = "IamUsageRecord")]
    pub struct UsageRecord {
        pub code: Option<String> = 0 "code",
        pub unit: Option<String> = 1 "unit",
        /// How many \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
    }

    /// Sent by [`list_subscription_usages`](Iam::list_subscription_usages) \[doc\].
    #[doc(alias = "IamUsageRequest")]
    pub struct UsageRequest {
        pub code: Option<String> = 0 "code",
        pub unit: Option<String> = 1 "unit",
    }

    /// Returned by [`list_users`](Iam::list_users), [`create_user`](Iam::create_user), [`get_user`](Iam::get_user) and others; part of [`CreateTenantResponse`] \[doc\].
    #[doc(alias = "IamUser")]
    pub struct User {
        pub id: Option<String> = 0 "id",
        pub email: Option<String> = 1 "email",
        pub first_name: Option<String> = 2 "first_name",
        pub last_name: Option<String> = 3 "last_name",
        pub is_verified: Option<bool> = 4 "is_verified",
        pub is_pending_invite: Option<bool> = 5 "is_pending_invite",
        pub is_primary: Option<bool> = 6 "is_primary",
        pub is_deleted: Option<bool> = 7 "is_deleted",
        pub tenant_id: Option<String> = 8 "tenant_id",
        pub roles: OptionalVec<String> = 9 "roles",
        pub deleted_at: Option<Lenient<Timestamp>> = 10 "deleted_at",
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Sent by [`create_user`](Iam::create_user); part of [`Signup`] \[doc\].
    #[doc(alias = "IamUserModel")]
    pub struct UserModel {
        pub email: Option<String> = 0 "email",
        pub password: Option<SecretText> = 1 "password",
        pub first_name: Option<String> = 2 "first_name",
        pub last_name: Option<String> = 3 "last_name",
    }

    /// Sent by [`request_user_token`](Iam::request_user_token), [`invalidate_user_tokens`](Iam::invalidate_user_tokens) \[doc\].
    #[doc(alias = "IamUserTokenRequest")]
    pub struct UserTokenRequest {
        pub email: Option<String> = 0 "email",
        pub kind: Option<UserTokenRequestType> = 1 "type",
    }

    /// Returned by [`list_user_tokens`](Iam::list_user_tokens), [`request_user_token`](Iam::request_user_token), [`invalidate_user_tokens`](Iam::invalidate_user_tokens) \[doc\].
    #[doc(alias = "IamUserTokenResponse")]
    pub struct UserTokenResponse {
        pub id: Option<String> = 0 "id",
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Sent by [`update_user`](Iam::update_user) \[doc\].
    #[doc(alias = "IamUserUpdateModel")]
    pub struct UserUpdateModel {
        pub first_name: Option<String> = 0 "first_name",
        pub last_name: Option<String> = 1 "last_name",
    }

    /// Sent by [`verify_2fa_otp`](Iam::verify_2fa_otp) \[doc\].
    #[doc(alias = "IamValidationRequest")]
    pub struct ValidationRequest {
        /// One-time password \[guess\].
        pub otp: Option<SecretText> = 0 "otp",
    }

    /// Returned by [`verify_2fa_otp`](Iam::verify_2fa_otp) \[doc\].
    #[doc(alias = "IamValidationResponse")]
    pub struct ValidationResponse {
        pub is_verified: Option<bool> = 0 "is_verified",
    }

    /// Sent by [`verify_user_email`](Iam::verify_user_email) \[doc\].
    #[doc(alias = "IamVerifyRequest")]
    pub struct VerifyRequest {
        pub token: Option<SecretText> = 0 "token",
    }
}
