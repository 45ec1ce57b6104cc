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
    /// Of the product, such as `cnt`. Sent as `code` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.set(|request| request.query("code", &code.into()))
    }
}

impl Pager<operations::ListAuditLogs> {
    /// Only entries of this method. Sent as `method` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn method(self, method: impl Into<String>) -> Self {
        self.set(|request| request.query("method", &method.into()))
    }

    /// Only entries about this resource. Sent as `resource` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn resource(self, resource: impl Into<String>) -> Self {
        self.set(|request| request.query("resource", &resource.into()))
    }

    /// Only entries of this user. Sent as `user` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn user(self, user: impl Into<String>) -> Self {
        self.set(|request| request.query("user", &user.into()))
    }

    /// Only entries from after this timestamp. Sent as `logged_after` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn logged_after(self, logged_after: impl Into<String>) -> Self {
        self.set(|request| request.query("logged_after", &logged_after.into()))
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
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
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
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.set(|request| request.query("scope", &scope.into()))
    }
}

impl Call<operations::RequestAuthorization> {
    /// Sent as `redirect_uri` in the query, or not at all without this.
    #[inline]
    pub fn redirect_uri(self, redirect_uri: impl Into<String>) -> Self {
        self.set(|request| request.query("redirect_uri", &redirect_uri.into()))
    }

    /// Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// Sent as `response_type` in the query, or not at all without this.
    #[inline]
    pub fn response_type(self, response_type: impl Into<String>) -> Self {
        self.set(|request| request.query("response_type", &response_type.into()))
    }

    /// Sent as `scope` in the query, or not at all without this.
    #[inline]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.set(|request| request.query("scope", &scope.into()))
    }

    /// Sent as `tenant` in the query, or not at all without this.
    #[inline]
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        self.set(|request| request.query("tenant", &tenant.into()))
    }

    /// Sent as `state` in the query, or not at all without this.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        self.set(|request| request.query("state", &state.into()))
    }

    /// Sent as `nonce` in the query, or not at all without this.
    #[inline]
    pub fn nonce(self, nonce: impl Into<String>) -> Self {
        self.set(|request| request.query("nonce", &nonce.into()))
    }
}

impl Call<operations::RedirectUserToClient> {
    /// Answers with a body where it would redirect otherwise. Works only for what was approved before. Sent as `silent` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn silent(self, silent: bool) -> Self {
        self.set(|request| request.query_flag("silent", silent))
    }
}

impl Call<operations::RevokeAccessTokens> {
    /// Which tokens are revoked: `current` the one in the `Authorization` header alone, `jwt` every JWT of the user, `all` every JWT and every refresh token of the user. Sent as `tokens` in the query, or not at all without this. Default: `current`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn tokens(self, tokens: RevokeAccessTokensTokens) -> Self {
        self.set(|request| request.query("tokens", tokens.as_str()))
    }
}

impl Call<operations::UpdateProfile> {
    /// The channel that a channel in the path stands for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::GetProfiles> {
    /// The channel that a channel in the path stands for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
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
    /// The possible values of [`kind`](Authorization::kind).
    ///
    /// Source: \[doc\].
    pub enum AuthorizationType {
        /// On the wire: `invite`.
        Invite = "invite",
        /// On the wire: `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](Authorization::state).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`channel`](Backup::channel).
    ///
    /// Source: \[doc\].
    pub enum BackupChannel {
        /// On the wire: `sms`.
        Sms = "sms",
        /// On the wire: `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`category`](Log::category).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`entity_type`](LogActor::entity_type).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`state`](PendingAuthorization::state).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`state`](PendingRequest::state).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`preferred_agent`](PhoneNumber::preferred_agent).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`preferred_agent`](PhoneNumberModel::preferred_agent).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](Plan::kind).
    ///
    /// Source: \[doc\].
    pub enum PlanType {
        /// On the wire: `license`.
        License = "license",
        /// On the wire: `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](QueryConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum QueryConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`interval`](Report::interval).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`as`](Report::as).
    ///
    /// Source: \[doc\].
    pub enum ReportAs {
        /// On the wire: `avg`.
        Avg = "avg",
        /// On the wire: `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`interval`](ReportRequest::interval).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`as`](ReportRequest::as).
    ///
    /// Source: \[doc\].
    pub enum ReportRequestAs {
        /// On the wire: `avg`.
        Avg = "avg",
        /// On the wire: `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`domains`](RequestPurgeTokenRequest::domains).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](SubscriptionItem::kind).
    ///
    /// Source: \[doc\].
    pub enum SubscriptionItemType {
        /// On the wire: `license`.
        License = "license",
        /// On the wire: `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](Subtenant::state).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](Subtenant::kind).
    ///
    /// Source: \[doc\].
    pub enum SubtenantType {
        /// On the wire: `invite`.
        Invite = "invite",
        /// On the wire: `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`processable_as`](TrackedRecord::processable_as).
    ///
    /// Source: \[doc\].
    pub enum TrackedRecordProcessableAs {
        /// On the wire: `sum`.
        Sum = "sum",
        /// On the wire: `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`processable_as`](Type::processable_as).
    ///
    /// Source: \[doc\].
    pub enum TypeProcessableAs {
        /// On the wire: `sum`.
        Sum = "sum",
        /// On the wire: `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](UpdateAuthorizationRequestStateRequest::state).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`state`](UpdateSubtenantInviteStateRequest::state).
    ///
    /// Source: \[doc\].
    pub enum UpdateSubtenantInviteStateRequestState {
        /// On the wire: `approved`.
        Approved = "approved",
        /// On the wire: `declined`.
        Declined = "declined",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](UserTokenRequest::kind).
    ///
    /// Source: \[doc\].
    pub enum UserTokenRequestType {
        /// On the wire: `verify`.
        Verify = "verify",
        /// On the wire: `reset`.
        Reset = "reset",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `state` of [`Iam::list_subtenant_invites`].
    ///
    /// Source: \[doc\].
    pub enum ListSubtenantInvitesState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `denied`.
        Denied = "denied",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `state` of [`Iam::list_authorization_requests`].
    ///
    /// Source: \[doc\].
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
    /// The possible values of the parameter `tokens` of [`Iam::revoke_access_tokens`].
    ///
    /// Source: \[doc\].
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
    /// An access token, and how long it is valid.
    ///
    /// Returned by [`create_access_token`](Iam::create_access_token), [`extend_access_token`](Iam::extend_access_token), [`revoke_access_tokens`](Iam::revoke_access_tokens).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamAccessToken")]
    pub struct AccessToken {
        /// Default: `Bearer`.
        ///
        /// Source: \[guess\] for the default.
        pub token_type: Option<String> = 0 "token_type",
        /// For how many seconds it is valid. Default: `3600`.
        ///
        /// Source: \[guess\].
        pub expires_in: Option<i64> = 1 "expires_in",
        pub access_token: Option<SecretText> = 2 "access_token",
        pub refresh_token: Option<SecretText> = 3 "refresh_token",
    }

    /// Body of [`subscribe_to_add_on`](Iam::subscribe_to_add_on), `POST /iam/subscriptions/addons`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamAddOn")]
    pub struct AddOn {
        /// Id of the product that is added.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
    }

    /// Body of [`add_payment_source`](Iam::add_payment_source), `POST /iam/sources`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSourcesPostBody")]
    pub struct AddPaymentSourceRequest {
        /// Token of the card or the mandate, from the payment provider.
        ///
        /// Source: \[guess\].
        pub source: Option<String> = 0 "source",
    }

    /// The postal address of a company.
    ///
    /// Part of [`BillingCompany`], [`Company`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamAddress")]
    pub struct Address {
        /// First line of the address, mostly street and house number.
        ///
        /// Source: \[guess\].
        pub address_line_1: Option<String> = 0 "address_line_1",
        /// Second line of the address; absent if one is enough.
        ///
        /// Source: \[guess\].
        pub address_line_2: Option<String> = 1 "address_line_2",
        /// As the country writes it.
        ///
        /// Source: \[guess\].
        pub postal_code: Option<String> = 2 "postal_code",
        /// Town.
        ///
        /// Source: \[guess\].
        pub city: Option<String> = 3 "city",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 4 "country_code",
    }

    /// A request that changed something, and who made it.
    ///
    /// Returned by [`list_audit_logs`](Iam::list_audit_logs).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamAuditLog")]
    pub struct AuditLog {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// HTTP method of the request.
        ///
        /// Source: \[guess\].
        pub method: Option<String> = 1 "method",
        /// What was accessed.
        ///
        /// Source: \[guess\].
        pub resource: Option<String> = 2 "resource",
        /// Who made the request.
        ///
        /// Source: \[guess\].
        pub user: Option<String> = 3 "user",
        /// Further data of the entry, written by Afosto.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// When the request was made.
        ///
        /// Source: \[guess\].
        pub logged_at: Option<Lenient<Timestamp>> = 5 "logged_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// The right of a user to act for an account, with its roles and how far it was granted.
    ///
    /// Returned by [`list_subtenant_authorizations`](Iam::list_subtenant_authorizations), [`list_authorization_requests`](Iam::list_authorization_requests), [`update_authorization_request_state`](Iam::update_authorization_request_state).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamAuthorization")]
    pub struct Authorization {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// The user of Afosto concerned.
        ///
        /// Source: \[guess\].
        pub user: Option<SubtenantUser> = 1 "user",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 2 "roles",
        /// `invite` or `request`.
        pub kind: Option<AuthorizationType> = 3 "type",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<AuthorizationState> = 4 "state",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// What the sign-in page needs to know of the OAuth client that asks for access.
    ///
    /// Returned by [`request_authorization`](Iam::request_authorization).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamAuthorizationResponse")]
    pub struct AuthorizationResponse {
        /// Where the browser has to go next.
        ///
        /// Source: \[guess\].
        pub forward_uri: Option<String> = 0 "forward_uri",
        pub client_name: Option<String> = 1 "client_name",
        pub client_redirect_uri: Option<String> = 2 "client_redirect_uri",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: OptionalVec<Scope> = 3 "scope",
        /// Default: `false`.
        pub is_authorization_approved: Option<bool> = 4 "is_authorization_approved",
        /// Default: `false`.
        pub is_id_token_issued: Option<bool> = 5 "is_id_token_issued",
        /// For how many seconds it is valid.
        ///
        /// Source: \[guess\].
        pub expires_in: Option<i64> = 6 "expires_in",
    }

    /// Another way to receive a code, if the device of the second factor is lost.
    ///
    /// Part of [`SecretRead`], [`SecretRequest`], [`SecretUpdate`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamBackup")]
    pub struct Backup {
        /// `sms` or `email`.
        pub channel: Option<BackupChannel> = 0 "channel",
        /// Where the code is sent: a phone number or an e-mail address.
        ///
        /// Source: \[guess\].
        pub address: Option<String> = 1 "address",
    }

    /// Where a backup code was sent.
    ///
    /// Returned by [`request_2fa_backup_code`](Iam::request_2fa_backup_code).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamBackupResponse")]
    pub struct BackupResponse {
        /// Where the code is sent: a phone number or an e-mail address.
        ///
        /// Source: \[guess\].
        pub address: Option<String> = 0 "address",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }

    /// The company to which Afosto sends its invoices.
    ///
    /// Sent by [`update_billing_information`](Iam::update_billing_information); returned by [`get_billing_information`](Iam::get_billing_information), [`update_billing_information`](Iam::update_billing_information).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamBillingCompany")]
    pub struct BillingCompany {
        /// Name of the company, as printed on invoices.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// VAT identification number, with the country's prefix.
        ///
        /// Source: \[guess\].
        pub vat_number: Option<String> = 1 "vat_number",
        pub billing_email: Option<String> = 2 "billing_email",
        /// With the country's prefix.
        ///
        /// Source: \[guess\].
        pub phone_number: Option<String> = 3 "phone_number",
        /// Postal address.
        ///
        /// Source: \[guess\].
        pub address: Option<Address> = 4 "address",
    }

    /// The usage within one interval of a report.
    ///
    /// Part of [`Report`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamBucket")]
    pub struct Bucket {
        pub date: Option<Lenient<Timestamp>> = 0 "date",
        /// How much was used, in the unit of what is measured.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
        pub filter_key: Option<String> = 2 "filter_key",
        pub filter_value: Option<String> = 3 "filter_value",
    }

    /// An OAuth client: a program that may ask for tokens.
    ///
    /// Returned by [`list_oauth_clients`](Iam::list_oauth_clients), [`create_oauth_client`](Iam::create_oauth_client), [`get_oauth_client`](Iam::get_oauth_client), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamClient")]
    pub struct Client {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// By it the program names itself when it asks for a token.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 1 "client_id",
        /// Password of the OAuth client; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub client_secret: Option<SecretText> = 2 "client_secret",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 3 "name",
        /// Where the browser returns after the sign-in.
        ///
        /// Source: \[guess\].
        pub redirect_uri: Option<String> = 4 "redirect_uri",
        /// OAuth grants that the client may use.
        ///
        /// Source: \[guess\].
        pub grant_types: OptionalVec<String> = 5 "grant_types",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: OptionalVec<String> = 6 "scope",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 7 "tenant_id",
        pub is_approved: Option<bool> = 8 "is_approved",
        /// Whether it was removed.
        ///
        /// Source: \[guess\].
        pub is_deleted: Option<bool> = 9 "is_deleted",
        /// Who made the OAuth client.
        ///
        /// Source: \[guess\].
        pub author: Option<String> = 10 "author",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 11 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// Body of [`create_oauth_client`](Iam::create_oauth_client), `POST /iam/oauth/clients`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamClientModel")]
    pub struct ClientModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Where the browser returns after the sign-in.
        ///
        /// Source: \[guess\].
        pub redirect_uri: Option<String> = 1 "redirect_uri",
        /// OAuth grants that the client may use.
        ///
        /// Source: \[guess\].
        pub grant_types: OptionalVec<String> = 2 "grant_types",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: OptionalVec<String> = 3 "scope",
    }

    /// Body of [`update_oauth_client`](Iam::update_oauth_client), `PUT /iam/oauth/clients/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamClientUpdateModel")]
    pub struct ClientUpdateModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: OptionalVec<String> = 1 "scope",
    }

    /// The company that signs up.
    ///
    /// Part of [`Signup`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamCompany")]
    pub struct Company {
        /// Name of the company, as printed on invoices.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// VAT identification number, with the country's prefix.
        ///
        /// Source: \[guess\].
        pub vat_number: Option<String> = 1 "vat_number",
        /// With the country's prefix.
        ///
        /// Source: \[guess\].
        pub phone_number: Option<String> = 2 "phone_number",
        /// Postal address.
        ///
        /// Source: \[guess\].
        pub address: Option<Address> = 3 "address",
    }

    /// The account that was made, and its first user.
    ///
    /// Returned by [`create_tenant`](Iam::create_tenant).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "IamTenantsPostResponse200")]
    pub struct CreateTenantResponse {
        pub tenant: Option<Tenant> = 0 "tenant",
        /// The user of Afosto concerned.
        ///
        /// Source: \[guess\].
        pub user: Option<User> = 1 "user",
    }

    /// The values by which audit logs can be filtered.
    ///
    /// Returned by [`get_audit_log_filters`](Iam::get_audit_log_filters).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "IamLogsFiltersGetResponse200")]
    pub struct GetAuditLogFiltersResponse {
        /// Values by which logs can be filtered: what was accessed.
        ///
        /// Source: \[guess\].
        pub resource: OptionalVec<String> = 0 "resource",
        /// Values by which logs can be filtered: HTTP methods.
        ///
        /// Source: \[guess\].
        pub method: OptionalVec<String> = 1 "method",
        /// Values by which logs can be filtered: who made the request.
        ///
        /// Source: \[guess\].
        pub user: OptionalVec<String> = 2 "user",
    }

    /// An invoice that Afosto sent to the account.
    ///
    /// Returned by [`list_subscription_invoices`](Iam::list_subscription_invoices).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamInvoice")]
    pub struct Invoice {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 1 "total",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 2 "is_paid",
        /// Whether the payment is under way.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 3 "is_pending",
        /// Whether the invoice was withdrawn.
        ///
        /// Source: \[guess\].
        pub is_cancelled: Option<bool> = 4 "is_cancelled",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 5 "invoiced_at",
        /// Text by which the payment is recognised.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 6 "reference",
        /// What is charged for.
        ///
        /// Source: \[guess\].
        pub products: OptionalVec<Product> = 7 "products",
        pub pdf: Option<String> = 8 "pdf",
        pub payment_url: Option<String> = 9 "payment_url",
        /// Start of the period.
        ///
        /// Source: \[guess\].
        pub start_at: Option<Lenient<Timestamp>> = 10 "start_at",
        /// End of the period.
        ///
        /// Source: \[guess\].
        pub end_at: Option<Lenient<Timestamp>> = 11 "end_at",
    }

    /// A product on the next invoice.
    ///
    /// Part of [`UpcomingInvoice`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamInvoiceProduct")]
    pub struct InvoiceProduct {
        /// Stripe's id of it.
        ///
        /// Source: \[doc\].
        pub id: Option<String> = 0 "id",
        /// Three letters, with which the names of scopes begin as well.
        ///
        /// Source: \[doc\].
        pub code: Option<String> = 1 "code",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// What is sold, as printed on the invoice.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 4 "unit",
        /// How many are charged for.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 6 "amount",
        pub is_trial: Option<bool> = 7 "is_trial",
        /// How it is charged.
        ///
        /// Source: \[guess\].
        pub plan: Option<Plan> = 8 "plan",
    }

    /// An entry of the log: what happened, to what, and by whom.
    ///
    /// Returned by [`query_logs`](Iam::query_logs).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamLog")]
    pub struct Log {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// `AUDIT`, `ERROR` or `REQUEST`.
        pub category: Option<LogCategory> = 1 "category",
        /// What an entry is about, by its kind: the event of an audit, such as `order.confirmed`; the code of an error, such as `E44532543`; the HTTP status of a request.
        ///
        /// Source: \[doc\].
        pub code: Option<String> = 2 "code",
        /// What the entry is about.
        ///
        /// Source: \[guess\].
        pub resource: Option<LogResource> = 3 "resource",
        pub actor: Option<LogActor> = 4 "actor",
        /// Further data of the entry, written by Afosto.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 5 "metadata",
        /// When the entry was processed.
        ///
        /// Source: \[guess\].
        pub processed_at: Option<Lenient<Timestamp>> = 6 "processed_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Who caused an entry of the log.
    ///
    /// Part of [`Log`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamLogActor")]
    pub struct LogActor {
        /// `user`: a person did it. `system`: the system itself. `machine`: a machine.
        ///
        /// Source: \[doc\].
        pub entity_type: Option<LogActorEntityType> = 0 "entity_type",
        /// The id of the user, the name of the service, or the id of the client.
        ///
        /// Source: \[doc\].
        pub entity_id: Option<String> = 1 "entity_id",
    }

    /// What an entry of the log is about.
    ///
    /// Part of [`Log`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamLogResource")]
    pub struct LogResource {
        pub trace: Option<String> = 0 "trace",
        pub stream: Option<String> = 1 "stream",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
        /// Id of the record concerned; `entity_type` says of which kind. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub entity_id: Option<String> = 3 "entity_id",
    }

    /// Body of [`join_tenant`](Iam::join_tenant), `POST /iam/users/join`; [`reset_user_password`](Iam::reset_user_password), `POST /iam/users/password`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamPasswordReset")]
    pub struct PasswordReset {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
        /// As the person typed it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub password: Option<SecretText> = 1 "password",
    }

    /// A card or a mandate from which Afosto's invoices are paid.
    ///
    /// Returned by [`list_payment_sources`](Iam::list_payment_sources), [`add_payment_source`](Iam::add_payment_source), [`remove_payment_source`](Iam::remove_payment_source).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPaymentSource")]
    pub struct PaymentSource {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Last four digits of the card or account.
        ///
        /// Source: \[guess\].
        pub last_4: Option<String> = 1 "last_4",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// Whether invoices are charged here.
        ///
        /// Source: \[guess\].
        pub is_default: Option<bool> = 3 "is_default",
        pub brand: Option<String> = 4 "brand",
        /// Until when the card or the mandate is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 5 "expires_at",
        pub mandate: Option<String> = 6 "mandate",
    }

    /// An invitation of a person to act for the account, not yet accepted.
    ///
    /// Returned by [`list_authorization_invites`](Iam::list_authorization_invites), [`send_authorization_invite`](Iam::send_authorization_invite).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPendingAuthorization")]
    pub struct PendingAuthorization {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 1 "email",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 2 "roles",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<PendingAuthorizationState> = 3 "state",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// A request to act for another account, not yet accepted.
    ///
    /// Returned by [`list_subtenant_requests`](Iam::list_subtenant_requests), [`send_subtenant_request`](Iam::send_subtenant_request).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPendingRequest")]
    pub struct PendingRequest {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<PendingRequestState> = 1 "state",
        /// Who is asked to agree: an e-mail address.
        ///
        /// Source: \[guess\].
        pub signee: Option<String> = 2 "signee",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 3 "roles",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// A phone number that is allowed under the service agreement, presumably one from which Afosto's support may be called.
    ///
    /// Returned by [`list_allowed_phone_numbers`](Iam::list_allowed_phone_numbers), [`create_allowed_phone_number`](Iam::create_allowed_phone_number).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPhoneNumber")]
    pub struct PhoneNumber {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Phone number, with or without the country's prefix.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 2 "number",
        /// First name of an employee of Afosto, presumably the one who answers first.
        ///
        /// Source: \[guess\].
        pub preferred_agent: Option<PhoneNumberPreferredAgent> = 3 "preferred_agent",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Body of [`create_allowed_phone_number`](Iam::create_allowed_phone_number), `POST /iam/services/sla/numbers`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamPhoneNumberModel")]
    pub struct PhoneNumberModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 1 "country_code",
        /// Phone number, with or without the country's prefix.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 2 "number",
        /// First name of an employee of Afosto, presumably the one who answers first.
        ///
        /// Source: \[guess\].
        pub preferred_agent: Option<PhoneNumberModelPreferredAgent> = 3 "preferred_agent",
    }

    /// How a product is charged: by period, and at which price.
    ///
    /// Part of [`InvoiceProduct`], [`Product`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPlan")]
    pub struct Plan {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// How often it is charged. Default: `month`.
        ///
        /// Source: \[guess\].
        pub interval: Option<String> = 1 "interval",
        /// `license` or `usage`.
        pub kind: Option<PlanType> = 2 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub tiers: OptionalVec<Tier> = 4 "tiers",
    }

    /// A product of Afosto that can be subscribed to.
    ///
    /// Returned by [`list_products`](Iam::list_products); part of [`Invoice`], [`SubscriptionItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamProduct")]
    pub struct Product {
        /// Stripe's id of it.
        ///
        /// Source: \[doc\].
        pub id: Option<String> = 0 "id",
        /// Three letters, with which the names of scopes begin as well.
        ///
        /// Source: \[doc\].
        pub code: Option<String> = 1 "code",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// What is sold, as printed on the invoice.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 4 "unit",
        /// How it is charged.
        ///
        /// Source: \[guess\].
        pub plan: Option<Plan> = 5 "plan",
        pub is_add_on: Option<bool> = 6 "is_add_on",
    }

    /// The permission to erase data of the account; a second person must sign it.
    ///
    /// Returned by [`get_purge_token`](Iam::get_purge_token), [`apply_purge_token`](Iam::apply_purge_token).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamPurgeToken")]
    pub struct PurgeToken {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Parts of the account whose data is erased.
        ///
        /// Source: \[guess\].
        pub domains: OptionalVec<String> = 1 "domains",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 3 "token",
        pub requester: Option<String> = 4 "requester",
        pub signer: Option<String> = 5 "signer",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Body of [`query_logs`](Iam::query_logs), `POST /iam/logging/logs`; [`export_logs`](Iam::export_logs), `POST /iam/logging/export`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamQuery")]
    pub struct Query {
        /// Only entries that meet these conditions are returned.
        ///
        /// Source: \[guess\].
        pub filter: OptionalVec<QueryConstraint> = 0 "filter",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 1 "limit",
        /// How many are skipped from the beginning of the list.
        ///
        /// Source: \[guess\].
        pub offset: Option<i64> = 2 "offset",
    }

    /// An item of [`filter`](Query::filter) in [`Query`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamQueryConstraint")]
    pub struct QueryConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<QueryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// The tokens with which a user returns to the OAuth client.
    ///
    /// Returned by [`redirect_user_to_client`](Iam::redirect_user_to_client).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "IamOauthForwardReferenceGetResponse200")]
    pub struct RedirectUserToClientResponse {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
        pub id_token: Option<SecretText> = 1 "id_token",
    }

    /// The usage of a product over a time, interval by interval.
    ///
    /// Returned by [`get_usage_report`](Iam::get_usage_report).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamReport")]
    pub struct Report {
        /// Length of each period of the report.
        ///
        /// Source: \[guess\].
        pub interval: Option<ReportInterval> = 0 "interval",
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 2 "unit",
        /// How the values of a period become one number.
        ///
        /// Source: \[guess\].
        pub r#as: Option<ReportAs> = 3 "as",
        /// Property by which the usage is counted apart.
        ///
        /// Source: \[guess\].
        pub filter: Option<String> = 4 "filter",
        /// Start of the period.
        ///
        /// Source: \[guess\].
        pub start_at: Option<Lenient<Timestamp>> = 5 "start_at",
        /// End of the period.
        ///
        /// Source: \[guess\].
        pub end_at: Option<Lenient<Timestamp>> = 6 "end_at",
        /// Results, one for each interval and value of the filter.
        ///
        /// Source: \[guess\].
        pub buckets: OptionalVec<Bucket> = 7 "buckets",
    }

    /// Body of [`get_usage_report`](Iam::get_usage_report), `POST /iam/report`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamReportRequest")]
    pub struct ReportRequest {
        /// Length of each period of the report.
        ///
        /// Source: \[guess\].
        pub interval: Option<ReportRequestInterval> = 0 "interval",
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 2 "unit",
        /// How the values of a period become one number.
        ///
        /// Source: \[guess\].
        pub r#as: Option<ReportRequestAs> = 3 "as",
        /// Property by which the usage is counted apart.
        ///
        /// Source: \[guess\].
        pub filter: Option<String> = 4 "filter",
        pub keys: OptionalVec<String> = 5 "keys",
        /// Start of the period.
        ///
        /// Source: \[guess\].
        pub start_at: Option<Lenient<Timestamp>> = 6 "start_at",
        /// End of the period.
        ///
        /// Source: \[guess\].
        pub end_at: Option<Lenient<Timestamp>> = 7 "end_at",
    }

    /// Body of [`request_purge_token`](Iam::request_purge_token), `POST /iam/purges`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamPurgesPostBody")]
    pub struct RequestPurgeTokenRequest {
        /// Parts of the account whose data is erased.
        ///
        /// Source: \[guess\].
        pub domains: OptionalVec<RequestPurgeTokenRequestDomains> = 0 "domains",
    }

    /// The user who was asked to sign the erasure of data.
    ///
    /// Returned by [`request_purge_token`](Iam::request_purge_token).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "IamPurgesPostResponse200")]
    pub struct RequestPurgeTokenResponse {
        /// Id of the user who is asked to confirm. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 2 "email",
    }

    /// A set of scopes that users are given under one name.
    ///
    /// Returned by [`list_roles`](Iam::list_roles), [`create_role`](Iam::create_role), [`get_role`](Iam::get_role), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamRole")]
    pub struct Role {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What the role allows.
        ///
        /// Source: \[guess\].
        pub scopes: OptionalVec<String> = 2 "scopes",
        /// Whether Afosto manages the role, so that it cannot be changed.
        ///
        /// Source: \[guess\].
        pub is_managed: Option<bool> = 3 "is_managed",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Body of [`create_role`](Iam::create_role), `POST /iam/roles/tenant`; [`update_role`](Iam::update_role), `PUT /iam/roles/tenant/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamRoleModel")]
    pub struct RoleModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// What the role allows.
        ///
        /// Source: \[guess\].
        pub scopes: OptionalVec<String> = 1 "scopes",
    }

    /// Something that a token can be allowed to do.
    ///
    /// Returned by [`list_scopes`](Iam::list_scopes), [`get_scope`](Iam::get_scope); part of [`AuthorizationResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamScope")]
    pub struct Scope {
        /// Name of the scope, such as `odr:orders:read`.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// What the scope allows, in a sentence.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
    }

    /// A second factor that was just turned on, with what the user's device needs.
    ///
    /// Returned by [`enable_2fa`](Iam::enable_2fa).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSecret")]
    pub struct Secret {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Kind of the second factor.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 1 "type",
        /// User to whom the second factor belongs.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 2 "sub",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 3 "name",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 4 "secret",
        /// Whether a code of the device was given, so that the second factor is asked for.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        pub qr_url: Option<SecretText> = 6 "qr_url",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// A second factor of a user, without its secret.
    ///
    /// Returned by [`get_2fa_secret`](Iam::get_2fa_secret), [`update_2fa_secret`](Iam::update_2fa_secret), [`disable_2fa`](Iam::disable_2fa).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSecretRead")]
    pub struct SecretRead {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Kind of the second factor.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 1 "type",
        /// User to whom the second factor belongs.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 2 "sub",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 3 "name",
        /// Last four characters of the secret.
        ///
        /// Source: \[guess\].
        pub secret_last_4: Option<String> = 4 "secret_last_4",
        /// Whether a code of the device was given, so that the second factor is asked for.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        /// Other ways to receive a code, if the device is lost.
        ///
        /// Source: \[guess\].
        pub backups: OptionalVec<Backup> = 6 "backups",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 7 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Body of [`enable_2fa`](Iam::enable_2fa), `POST /iam/2fa/secrets/{type}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSecretRequest")]
    pub struct SecretRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Other ways to receive a code, if the device is lost.
        ///
        /// Source: \[guess\].
        pub backups: OptionalVec<Backup> = 1 "backups",
    }

    /// Body of [`update_2fa_secret`](Iam::update_2fa_secret), `PUT /iam/2fa/secrets/{type}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSecretUpdate")]
    pub struct SecretUpdate {
        /// Other ways to receive a code, if the device is lost.
        ///
        /// Source: \[guess\].
        pub backups: OptionalVec<Backup> = 0 "backups",
    }

    /// Body of [`send_authorization_invite`](Iam::send_authorization_invite), `POST /iam/subtenants/authorizations/invites`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSubtenantsAuthorizationsInvitesPostBody")]
    pub struct SendAuthorizationInviteRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// Body of [`send_subtenant_request`](Iam::send_subtenant_request), `POST /iam/subtenants/requests`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSubtenantsRequestsPostBody")]
    pub struct SendSubtenantRequestRequest {
        /// Who is asked to agree: an e-mail address.
        ///
        /// Source: \[guess\].
        pub signee: Option<String> = 0 "signee",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// A company and the person who makes an account for it.
    ///
    /// Sent by [`create_tenant`](Iam::create_tenant).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSignup")]
    pub struct Signup {
        /// The company that signs up.
        ///
        /// Source: \[guess\].
        pub company: Option<Company> = 0 "company",
        /// The user of Afosto concerned.
        ///
        /// Source: \[guess\].
        pub user: Option<UserModel> = 1 "user",
    }

    /// Body of [`subscribe_to_service`](Iam::subscribe_to_service), `POST /iam/subscriptions`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSubscribe")]
    pub struct Subscribe {
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
    }

    /// A subscription of the account to products of Afosto.
    ///
    /// Returned by [`list_subscriptions`](Iam::list_subscriptions).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSubscription")]
    pub struct Subscription {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// Whether it goes on after the period.
        ///
        /// Source: \[guess\].
        pub is_renewing: Option<bool> = 2 "is_renewing",
        /// Start of the period.
        ///
        /// Source: \[guess\].
        pub start_at: Option<Lenient<Timestamp>> = 3 "start_at",
        /// End of the period.
        ///
        /// Source: \[guess\].
        pub end_at: Option<Lenient<Timestamp>> = 4 "end_at",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<SubscriptionItem> = 5 "items",
    }

    /// A product within a subscription.
    ///
    /// Part of [`Subscription`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSubscriptionItem")]
    pub struct SubscriptionItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        pub product: Option<Product> = 1 "product",
        /// `license` or `usage`.
        pub kind: Option<SubscriptionItemType> = 2 "type",
    }

    /// Another account for which one may act.
    ///
    /// Returned by [`list_subtenants`](Iam::list_subtenants), [`list_subtenant_invites`](Iam::list_subtenant_invites), [`get_default_subtenant`](Iam::get_default_subtenant), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSubtenant")]
    pub struct Subtenant {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Name of the company.
        ///
        /// Source: \[guess\].
        pub company: Option<String> = 1 "company",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<SubtenantState> = 2 "state",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 3 "tenant_id",
        /// Who is asked to agree: an e-mail address.
        ///
        /// Source: \[guess\].
        pub signee: Option<String> = 4 "signee",
        /// `invite` or `request`.
        pub kind: Option<SubtenantType> = 5 "type",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 6 "roles",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// The person who acts for another account.
    ///
    /// Part of [`Authorization`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSubtenantUser")]
    pub struct SubtenantUser {
        /// Given name of the person.
        ///
        /// Source: \[guess\].
        pub first_name: Option<String> = 0 "first_name",
        /// Family name of the person.
        ///
        /// Source: \[guess\].
        pub last_name: Option<String> = 1 "last_name",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 2 "email",
        /// Name of the company.
        ///
        /// Source: \[guess\].
        pub company: Option<String> = 3 "company",
    }

    /// A role that a program has, rather than a person.
    ///
    /// Returned by [`list_system_roles`](Iam::list_system_roles), [`get_system_role`](Iam::get_system_role).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamSystemRole")]
    pub struct SystemRole {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What the role allows.
        ///
        /// Source: \[guess\].
        pub scopes: OptionalVec<String> = 2 "scopes",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 3 "client_id",
        /// Whether Afosto manages the role, so that it cannot be changed.
        ///
        /// Source: \[guess\].
        pub is_managed: Option<bool> = 4 "is_managed",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// An account of Afosto: a company with its users and data.
    ///
    /// Returned by [`get_tenant`](Iam::get_tenant), [`update_tenant_company_name`](Iam::update_tenant_company_name); part of [`CreateTenantResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamTenant")]
    pub struct Tenant {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Default: `true`.
        pub is_active: Option<bool> = 2 "is_active",
        pub stripe_id: Option<String> = 3 "stripe_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// A step of a price that depends on the quantity.
    ///
    /// Part of [`Plan`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamTier")]
    pub struct Tier {
        pub up_to: Option<i64> = 0 "up_to",
        pub flat_amount: Option<i64> = 1 "flat_amount",
        pub unit_amount: Option<i64> = 2 "unit_amount",
    }

    /// Body of [`create_access_token`](Iam::create_access_token), `POST /iam/oauth/authorize`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamTokenRequest")]
    pub struct TokenRequest {
        /// The program that asks for the token.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 0 "client_id",
        /// Password of the OAuth client; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub client_secret: Option<SecretText> = 1 "client_secret",
        /// The OAuth grant.
        ///
        /// Source: \[guess\].
        pub grant_type: Option<String> = 2 "grant_type",
        /// What the token or client may be used for.
        ///
        /// Source: \[guess\].
        pub scope: Option<String> = 3 "scope",
    }

    /// A single use that was counted for billing.
    ///
    /// Returned by [`list_records`](Iam::list_records).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamTrackedRecord")]
    pub struct TrackedRecord {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 2 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 3 "unit",
        /// How much was used, in the unit of what is measured.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// How the values of a period become one number.
        ///
        /// Source: \[guess\].
        pub processable_as: Option<TrackedRecordProcessableAs> = 5 "processable_as",
        /// When the usage happened.
        ///
        /// Source: \[guess\].
        pub tracked_at: Option<Lenient<Timestamp>> = 6 "tracked_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Whether the account is on trial, and until when.
    ///
    /// Returned by [`get_trial_status`](Iam::get_trial_status).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamTrial")]
    pub struct Trial {
        pub is_on_trial: Option<bool> = 0 "is_on_trial",
        pub trial_balance: Option<i64> = 1 "trial_balance",
        /// Last moment without charge.
        ///
        /// Source: \[guess\].
        pub trial_ends_at: Option<Lenient<Timestamp>> = 2 "trial_ends_at",
    }

    /// A kind of usage that is counted.
    ///
    /// Returned by [`list_types`](Iam::list_types).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamType")]
    pub struct Type {
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 1 "unit",
        /// How the values of a period become one number.
        ///
        /// Source: \[guess\].
        pub processable_as: Option<TypeProcessableAs> = 2 "processable_as",
        /// Property by which the usage is counted apart.
        ///
        /// Source: \[guess\].
        pub filter: Option<String> = 3 "filter",
    }

    /// The next invoice as it stands now.
    ///
    /// Returned by [`get_upcoming_invoice`](Iam::get_upcoming_invoice).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamUpcomingInvoice")]
    pub struct UpcomingInvoice {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 1 "total",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 2 "is_paid",
        /// Whether the invoice was withdrawn.
        ///
        /// Source: \[guess\].
        pub is_cancelled: Option<bool> = 3 "is_cancelled",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 4 "invoiced_at",
        /// Text by which the payment is recognised.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 5 "reference",
        /// What is charged for.
        ///
        /// Source: \[guess\].
        pub products: OptionalVec<InvoiceProduct> = 6 "products",
        /// Start of the period.
        ///
        /// Source: \[guess\].
        pub start_at: Option<Lenient<Timestamp>> = 7 "start_at",
        /// End of the period.
        ///
        /// Source: \[guess\].
        pub end_at: Option<Lenient<Timestamp>> = 8 "end_at",
    }

    /// Body of [`update_authorization_request_state`](Iam::update_authorization_request_state), `PUT /iam/subtenants/authorizations/requests/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSubtenantsAuthorizationsRequestsIdPutBody")]
    pub struct UpdateAuthorizationRequestStateRequest {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<UpdateAuthorizationRequestStateRequestState> = 0 "state",
    }

    /// Body of [`update_subtenant_invite_state`](Iam::update_subtenant_invite_state), `PUT /iam/subtenants/invites/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamSubtenantsInvitesIdPutBody")]
    pub struct UpdateSubtenantInviteStateRequest {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<UpdateSubtenantInviteStateRequestState> = 0 "state",
    }

    /// Body of [`update_tenant_company_name`](Iam::update_tenant_company_name), `PUT /iam/tenants/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamTenantsIdPutBody")]
    pub struct UpdateTenantCompanyNameRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
    }

    /// How much of something was used.
    ///
    /// Returned by [`subscribe_to_service`](Iam::subscribe_to_service), [`subscribe_to_add_on`](Iam::subscribe_to_add_on), [`list_subscription_usages`](Iam::list_subscription_usages).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamUsageRecord")]
    pub struct UsageRecord {
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 1 "unit",
        /// How much was used, in the unit of what is measured.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
    }

    /// Body of [`list_subscription_usages`](Iam::list_subscription_usages), `POST /iam/subscriptions/usages`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamUsageRequest")]
    pub struct UsageRequest {
        /// Names what is measured or sold, such as a product or a unit of usage.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// What is counted, such as requests or bytes.
        ///
        /// Source: \[guess\].
        pub unit: Option<String> = 1 "unit",
    }

    /// A person with access to the account.
    ///
    /// Returned by [`list_users`](Iam::list_users), [`create_user`](Iam::create_user), [`get_user`](Iam::get_user), and others; part of [`CreateTenantResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamUser")]
    pub struct User {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 1 "email",
        /// Given name of the person.
        ///
        /// Source: \[guess\].
        pub first_name: Option<String> = 2 "first_name",
        /// Family name of the person.
        ///
        /// Source: \[guess\].
        pub last_name: Option<String> = 3 "last_name",
        /// Whether the person confirmed the e-mail address.
        ///
        /// Source: \[guess\].
        pub is_verified: Option<bool> = 4 "is_verified",
        pub is_pending_invite: Option<bool> = 5 "is_pending_invite",
        pub is_primary: Option<bool> = 6 "is_primary",
        /// Whether it was removed.
        ///
        /// Source: \[guess\].
        pub is_deleted: Option<bool> = 7 "is_deleted",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 8 "tenant_id",
        /// What the person may do: ids of roles.
        ///
        /// Source: \[guess\].
        pub roles: OptionalVec<String> = 9 "roles",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 10 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Body of [`create_user`](Iam::create_user), `POST /iam/users`; the value of [`user`](Signup::user) in [`Signup`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamUserModel")]
    pub struct UserModel {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// As the person typed it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub password: Option<SecretText> = 1 "password",
        /// Given name of the person.
        ///
        /// Source: \[guess\].
        pub first_name: Option<String> = 2 "first_name",
        /// Family name of the person.
        ///
        /// Source: \[guess\].
        pub last_name: Option<String> = 3 "last_name",
    }

    /// Body of [`request_user_token`](Iam::request_user_token), `POST /iam/users/tokens`; [`invalidate_user_tokens`](Iam::invalidate_user_tokens), `POST /iam/users/tokens/invalidate`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamUserTokenRequest")]
    pub struct UserTokenRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// `verify` or `reset`.
        pub kind: Option<UserTokenRequestType> = 1 "type",
    }

    /// A token of a user that was sent by e-mail, without the token itself.
    ///
    /// Returned by [`list_user_tokens`](Iam::list_user_tokens), [`request_user_token`](Iam::request_user_token), [`invalidate_user_tokens`](Iam::invalidate_user_tokens).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamUserTokenResponse")]
    pub struct UserTokenResponse {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Body of [`update_user`](Iam::update_user), `PUT /iam/users/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamUserUpdateModel")]
    pub struct UserUpdateModel {
        /// Given name of the person.
        ///
        /// Source: \[guess\].
        pub first_name: Option<String> = 0 "first_name",
        /// Family name of the person.
        ///
        /// Source: \[guess\].
        pub last_name: Option<String> = 1 "last_name",
    }

    /// Body of [`verify_2fa_otp`](Iam::verify_2fa_otp), `POST /iam/2fa/secrets/{type}/verify`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamValidationRequest")]
    pub struct ValidationRequest {
        /// One-time password.
        ///
        /// Source: \[guess\].
        pub otp: Option<SecretText> = 0 "otp",
    }

    /// Whether the one-time password was right.
    ///
    /// Returned by [`verify_2fa_otp`](Iam::verify_2fa_otp).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "IamValidationResponse")]
    pub struct ValidationResponse {
        /// Whether the one-time password was right.
        ///
        /// Source: \[guess\].
        pub is_verified: Option<bool> = 0 "is_verified",
    }

    /// Body of [`verify_user_email`](Iam::verify_user_email), `POST /iam/users/verify`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "IamVerifyRequest")]
    pub struct VerifyRequest {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
    }
}
