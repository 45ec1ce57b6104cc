// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `iam`, identities and access: tenants, users, roles, tokens, logs: 81 operations.

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Iam;

/// The operations.
impl Iam {
    /// Query logs.
    ///
    /// `POST /iam/logging/logs` \[doc\]. A list, paged by a cursor \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn query_logs(&self, body: &IamQuery) -> ListCall<QueryLogs> {
        ListCall::new(Request::new(&self.client, QueryLogs::ENDPOINT).json(body))
    }

    /// Export logs.
    ///
    /// `POST /iam/logging/export` \[doc\]. Starts a task.
    #[inline]
    pub fn export_logs(&self, body: &IamQuery) -> Call<ExportLogs> {
        Call::new(Request::new(&self.client, ExportLogs::ENDPOINT).json(body))
    }

    /// Create a secret / enable 2FA.
    ///
    /// `POST /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn create_secret(&self, kind: &str, body: &IamSecretRequest) -> Call<CreateSecret> {
        Call::new(Request::new(&self.client, CreateSecret::ENDPOINT).path("type", kind).json(body))
    }

    /// Get secret information.
    ///
    /// `GET /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn get_secret(&self, kind: &str) -> Call<GetSecret> {
        Call::new(Request::new(&self.client, GetSecret::ENDPOINT).path("type", kind))
    }

    /// Update a secret.
    ///
    /// `PUT /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn update_secret(&self, kind: &str, body: &IamSecretUpdate) -> Call<UpdateSecret> {
        Call::new(Request::new(&self.client, UpdateSecret::ENDPOINT).path("type", kind).json(body))
    }

    /// Disable 2FA.
    ///
    /// `DELETE /iam/2fa/secrets/{type}` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn delete_secret(&self, kind: &str) -> Call<DeleteSecret> {
        Call::new(Request::new(&self.client, DeleteSecret::ENDPOINT).path("type", kind))
    }

    /// Verify an otp.
    ///
    /// `POST /iam/2fa/secrets/{type}/verify` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn verify_token(&self, kind: &str, body: &IamValidationRequest) -> Call<VerifyToken> {
        Call::new(Request::new(&self.client, VerifyToken::ENDPOINT).path("type", kind).json(body))
    }

    /// Request a backup code over the requested channel.
    ///
    /// `POST /iam/2fa/secrets/{type}/backup/{channel}` \[doc\].
    ///
    /// - `kind`: kind.
    /// - `channel`: channel.
    #[inline]
    pub fn request_backup(&self, kind: &str, channel: &str) -> Call<RequestBackup> {
        Call::new(Request::new(&self.client, RequestBackup::ENDPOINT).path("type", kind).path("channel", channel))
    }

    /// Obtain billing information.
    ///
    /// `GET /iam/customer` \[doc\].
    #[inline]
    pub fn get_billing_information(&self) -> Call<GetBillingInformation> {
        Call::new(Request::new(&self.client, GetBillingInformation::ENDPOINT))
    }

    /// Update billing information.
    ///
    /// `PUT /iam/customer` \[doc\].
    #[inline]
    pub fn update_billing_information(&self, body: &IamBillingCompany) -> Call<UpdateBillingInformation> {
        Call::new(Request::new(&self.client, UpdateBillingInformation::ENDPOINT).json(body))
    }

    /// Obtain a list of payment sources.
    ///
    /// `GET /iam/sources` \[doc\].
    #[inline]
    pub fn list_payment_sources(&self) -> Call<ListPaymentSources> {
        Call::new(Request::new(&self.client, ListPaymentSources::ENDPOINT))
    }

    /// Merge a payment source to a user.
    ///
    /// `POST /iam/sources` \[doc\].
    #[inline]
    pub fn add_payment_source(&self, body: &IamSourcesPostBody) -> Call<AddPaymentSource> {
        Call::new(Request::new(&self.client, AddPaymentSource::ENDPOINT).json(body))
    }

    /// Remove a payment source from the user.
    ///
    /// `DELETE /iam/sources/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn remove_payment_source(&self, id: &str) -> Call<RemovePaymentSource> {
        Call::new(Request::new(&self.client, RemovePaymentSource::ENDPOINT).path("id", id))
    }

    /// Obtain a list of products.
    ///
    /// `GET /iam/products` \[doc\].
    #[inline]
    pub fn list_products(&self) -> Call<ListProducts> {
        Call::new(Request::new(&self.client, ListProducts::ENDPOINT))
    }

    /// Obtain a live list of active subscriptions.
    ///
    /// `GET /iam/subscriptions` \[doc\].
    #[inline]
    pub fn list_subscriptions(&self) -> Call<ListSubscriptions> {
        Call::new(Request::new(&self.client, ListSubscriptions::ENDPOINT))
    }

    /// Subscribe to a service.
    ///
    /// `POST /iam/subscriptions` \[doc\].
    #[inline]
    pub fn add_subscription(&self, body: &IamSubscribe) -> Call<AddSubscription> {
        Call::new(Request::new(&self.client, AddSubscription::ENDPOINT).json(body))
    }

    /// Subscribe to an add on.
    ///
    /// `POST /iam/subscriptions/addons` \[doc\].
    #[inline]
    pub fn add_add_on(&self, body: &IamAddOn) -> Call<AddAddOn> {
        Call::new(Request::new(&self.client, AddAddOn::ENDPOINT).json(body))
    }

    /// Obtain a live list of active invoices.
    ///
    /// `GET /iam/subscriptions/invoices` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_subscription_invoices(&self) -> ListCall<ListSubscriptionInvoices> {
        ListCall::new(Request::new(&self.client, ListSubscriptionInvoices::ENDPOINT))
    }

    /// Obtain a live projection of the upcoming invoice.
    ///
    /// `GET /iam/subscriptions/invoices/next` \[doc\].
    #[inline]
    pub fn get_upcoming(&self) -> Call<GetUpcoming> {
        Call::new(Request::new(&self.client, GetUpcoming::ENDPOINT))
    }

    /// Obtain a live projection of the trial status.
    ///
    /// `GET /iam/subscriptions/trial` \[doc\].
    #[inline]
    pub fn get_trial(&self) -> Call<GetTrial> {
        Call::new(Request::new(&self.client, GetTrial::ENDPOINT))
    }

    /// Obtain a live list of active subscriptions.
    ///
    /// `POST /iam/subscriptions/usages` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn get_usages(&self, body: &IamUsageRequest) -> Call<GetUsages> {
        Call::new(Request::new(&self.client, GetUsages::ENDPOINT).json(body))
    }

    /// Get the audit log.
    ///
    /// `GET /iam/logs` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_audit_log(&self) -> ListCall<ListAuditLog> {
        ListCall::new(Request::new(&self.client, ListAuditLog::ENDPOINT))
    }

    /// Get the audit log filters.
    ///
    /// `GET /iam/logs/filters` \[doc\].
    #[inline]
    pub fn list_audit_log_filters(&self) -> Call<ListAuditLogFilters> {
        Call::new(Request::new(&self.client, ListAuditLogFilters::ENDPOINT))
    }

    /// Create a new tenant.
    ///
    /// `POST /iam/tenants` \[doc\].
    #[inline]
    pub fn create_tenant(&self, body: &IamSignup) -> Call<CreateTenant> {
        Call::new(Request::new(&self.client, CreateTenant::ENDPOINT).json(body))
    }

    /// Get a info about tenant.
    ///
    /// `GET /iam/tenants/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_tenant(&self, id: &str) -> Call<GetTenant> {
        Call::new(Request::new(&self.client, GetTenant::ENDPOINT).path("id", id))
    }

    /// Update company name.
    ///
    /// `PUT /iam/tenants/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_company_name(&self, id: &str, body: &IamTenantsIdPutBody) -> Call<UpdateCompanyName> {
        Call::new(Request::new(&self.client, UpdateCompanyName::ENDPOINT).path("id", id).json(body))
    }

    /// Request token.
    ///
    /// `POST /iam/purges` \[doc\].
    #[inline]
    pub fn request_purge_token(&self, body: &IamPurgesPostBody) -> Call<RequestPurgeToken> {
        Call::new(Request::new(&self.client, RequestPurgeToken::ENDPOINT).json(body))
    }

    /// View token.
    ///
    /// `GET /iam/purges/{token}` \[doc\].
    ///
    /// - `token`: token.
    #[inline]
    pub fn view_purge_token(&self, token: &str) -> Call<ViewPurgeToken> {
        Call::new(Request::new(&self.client, ViewPurgeToken::ENDPOINT).path("token", token))
    }

    /// Apply token.
    ///
    /// `POST /iam/purges/{token}` \[doc\].
    ///
    /// - `token`: token.
    #[inline]
    pub fn start_purge(&self, token: &str) -> Call<StartPurge> {
        Call::new(Request::new(&self.client, StartPurge::ENDPOINT).path("token", token))
    }

    /// Get a list of accessible subtenants.
    ///
    /// `GET /iam/subtenants` \[doc\].
    #[inline]
    pub fn list_subtenants(&self) -> Call<ListSubtenants> {
        Call::new(Request::new(&self.client, ListSubtenants::ENDPOINT))
    }

    /// Get a list of pending invites to subtenants.
    ///
    /// `GET /iam/subtenants/invites` \[doc\].
    #[inline]
    pub fn list_pending_invites(&self) -> Call<ListPendingInvites> {
        Call::new(Request::new(&self.client, ListPendingInvites::ENDPOINT))
    }

    /// Get the default tenant.
    ///
    /// `GET /iam/subtenants/default` \[doc\].
    #[inline]
    pub fn get_default_subtenant(&self) -> Call<GetDefaultSubtenant> {
        Call::new(Request::new(&self.client, GetDefaultSubtenant::ENDPOINT))
    }

    /// Update the state of an invite.
    ///
    /// `PUT /iam/subtenants/invites/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_invite(&self, id: &str, body: &IamSubtenantsInvitesIdPutBody) -> Call<UpdateInvite> {
        Call::new(Request::new(&self.client, UpdateInvite::ENDPOINT).path("id", id).json(body))
    }

    /// Get a list of pending subtenant requests.
    ///
    /// `GET /iam/subtenants/requests` \[doc\].
    #[inline]
    pub fn list_pending_subtenants(&self) -> Call<ListPendingSubtenants> {
        Call::new(Request::new(&self.client, ListPendingSubtenants::ENDPOINT))
    }

    /// Send a request to access another tenant.
    ///
    /// `POST /iam/subtenants/requests` \[doc\].
    #[inline]
    pub fn send_subtenant_request(&self, body: &IamSubtenantsRequestsPostBody) -> Call<SendSubtenantRequest> {
        Call::new(Request::new(&self.client, SendSubtenantRequest::ENDPOINT).json(body))
    }

    /// Get a list of approved authorizations to the tenant's account.
    ///
    /// `GET /iam/subtenants/authorizations` \[doc\].
    #[inline]
    pub fn list_authorizations(&self) -> Call<ListAuthorizations> {
        Call::new(Request::new(&self.client, ListAuthorizations::ENDPOINT))
    }

    /// Get a list of pending requests for users to the tenant's account.
    ///
    /// `GET /iam/subtenants/authorizations/requests` \[doc\].
    #[inline]
    pub fn list_pending_authorization_requests(&self) -> Call<ListPendingAuthorizationRequests> {
        Call::new(Request::new(&self.client, ListPendingAuthorizationRequests::ENDPOINT))
    }

    /// Update the state of a request.
    ///
    /// `PUT /iam/subtenants/authorizations/requests/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_request(&self, id: &str, body: &IamSubtenantsAuthorizationsRequestsIdPutBody) -> Call<UpdateRequest> {
        Call::new(Request::new(&self.client, UpdateRequest::ENDPOINT).path("id", id).json(body))
    }

    /// Get a list of pending invites for users to the tenant's account.
    ///
    /// `GET /iam/subtenants/authorizations/invites` \[doc\].
    #[inline]
    pub fn list_pending_authorization_invites(&self) -> Call<ListPendingAuthorizationInvites> {
        Call::new(Request::new(&self.client, ListPendingAuthorizationInvites::ENDPOINT))
    }

    /// Send a request to access another tenant.
    ///
    /// `POST /iam/subtenants/authorizations/invites` \[doc\].
    #[inline]
    pub fn send_invite(&self, body: &IamSubtenantsAuthorizationsInvitesPostBody) -> Call<SendInvite> {
        Call::new(Request::new(&self.client, SendInvite::ENDPOINT).json(body))
    }

    /// Get a list of users.
    ///
    /// `GET /iam/users` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_users(&self) -> ListCall<ListUsers> {
        ListCall::new(Request::new(&self.client, ListUsers::ENDPOINT))
    }

    /// Create a new user.
    ///
    /// `POST /iam/users` \[doc\].
    #[inline]
    pub fn create_user(&self, body: &IamUserModel) -> Call<CreateUser> {
        Call::new(Request::new(&self.client, CreateUser::ENDPOINT).json(body))
    }

    /// Get a single user by id.
    ///
    /// `GET /iam/users/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_user(&self, id: &str) -> Call<GetUser> {
        Call::new(Request::new(&self.client, GetUser::ENDPOINT).path("id", id))
    }

    /// Update a user by id.
    ///
    /// `PUT /iam/users/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_user(&self, id: &str, body: &IamUserUpdateModel) -> Call<UpdateUser> {
        Call::new(Request::new(&self.client, UpdateUser::ENDPOINT).path("id", id).json(body))
    }

    /// Delete a user by id.
    ///
    /// `DELETE /iam/users/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_user(&self, id: &str) -> Call<DeleteUser> {
        Call::new(Request::new(&self.client, DeleteUser::ENDPOINT).path("id", id))
    }

    /// Get a list of tokens.
    ///
    /// `GET /iam/users/{id}/tokens` \[doc\].
    ///
    /// - `kind`: kind.
    /// - `id`: its id.
    #[inline]
    pub fn list_tokens(&self, kind: &str, id: &str) -> Call<ListTokens> {
        Call::new(Request::new(&self.client, ListTokens::ENDPOINT).query("type", kind).path("id", id))
    }

    /// Update a user's roles by id.
    ///
    /// `PUT /iam/users/{id}/roles` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_user_roles(&self, id: &str, body: &[String]) -> Call<UpdateUserRoles> {
        Call::new(Request::new(&self.client, UpdateUserRoles::ENDPOINT).path("id", id).json_list(body))
    }

    /// Join a tenant based on invite token.
    ///
    /// `POST /iam/users/join` \[doc\].
    #[inline]
    pub fn join_tenant(&self, body: &IamPasswordReset) -> Call<JoinTenant> {
        Call::new(Request::new(&self.client, JoinTenant::ENDPOINT).json(body))
    }

    /// Reset a user's credentials.
    ///
    /// `POST /iam/users/password` \[doc\].
    #[inline]
    pub fn reset_password(&self, body: &IamPasswordReset) -> Call<ResetPassword> {
        Call::new(Request::new(&self.client, ResetPassword::ENDPOINT).json(body))
    }

    /// Mark user's email as verified.
    ///
    /// `POST /iam/users/verify` \[doc\].
    #[inline]
    pub fn verify_user(&self, body: &IamVerifyRequest) -> Call<VerifyUser> {
        Call::new(Request::new(&self.client, VerifyUser::ENDPOINT).json(body))
    }

    /// Request a token for the user.
    ///
    /// `POST /iam/users/tokens` \[doc\].
    #[inline]
    pub fn request_token(&self, body: &IamUserTokenRequest) -> Call<RequestToken> {
        Call::new(Request::new(&self.client, RequestToken::ENDPOINT).json(body))
    }

    /// Disable all tokens of given type a user.
    ///
    /// `POST /iam/users/tokens/invalidate` \[doc\].
    #[inline]
    pub fn invalidate_tokens(&self, body: &IamUserTokenRequest) -> Call<InvalidateTokens> {
        Call::new(Request::new(&self.client, InvalidateTokens::ENDPOINT).json(body))
    }

    /// Get a list of rbac roles.
    ///
    /// `GET /iam/roles/tenant` \[doc\].
    #[inline]
    pub fn list_roles(&self) -> Call<ListRoles> {
        Call::new(Request::new(&self.client, ListRoles::ENDPOINT))
    }

    /// Create a new role.
    ///
    /// `POST /iam/roles/tenant` \[doc\].
    #[inline]
    pub fn create_role(&self, body: &IamRoleModel) -> Call<CreateRole> {
        Call::new(Request::new(&self.client, CreateRole::ENDPOINT).json(body))
    }

    /// View an rbac role.
    ///
    /// `GET /iam/roles/tenant/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_role(&self, id: i64) -> Call<GetRole> {
        Call::new(Request::new(&self.client, GetRole::ENDPOINT).path_number("id", id))
    }

    /// Update an existing role.
    ///
    /// `PUT /iam/roles/tenant/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_role(&self, id: i64, body: &IamRoleModel) -> Call<UpdateRole> {
        Call::new(Request::new(&self.client, UpdateRole::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete an existing role.
    ///
    /// `DELETE /iam/roles/tenant/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_role(&self, id: i64) -> Call<DeleteRole> {
        Call::new(Request::new(&self.client, DeleteRole::ENDPOINT).path_number("id", id))
    }

    /// Get a list of rbac system defined rbac roles.
    ///
    /// `GET /iam/roles/system` \[doc\].
    #[inline]
    pub fn list_system_roles(&self) -> Call<ListSystemRoles> {
        Call::new(Request::new(&self.client, ListSystemRoles::ENDPOINT))
    }

    /// Get a single rbac system defined role.
    ///
    /// `GET /iam/roles/system/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_system_role(&self, id: &str) -> Call<GetSystemRole> {
        Call::new(Request::new(&self.client, GetSystemRole::ENDPOINT).path("id", id))
    }

    /// Get a list of clients.
    ///
    /// `GET /iam/oauth/clients` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_clients(&self) -> ListCall<ListClients> {
        ListCall::new(Request::new(&self.client, ListClients::ENDPOINT))
    }

    /// Create a new oauth client.
    ///
    /// `POST /iam/oauth/clients` \[doc\].
    #[inline]
    pub fn create_client(&self, body: &IamClientModel) -> Call<CreateClient> {
        Call::new(Request::new(&self.client, CreateClient::ENDPOINT).json(body))
    }

    /// Find the oauth client.
    ///
    /// `GET /iam/oauth/clients/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_client(&self, id: &str) -> Call<GetClient> {
        Call::new(Request::new(&self.client, GetClient::ENDPOINT).path("id", id))
    }

    /// Update an oauth client.
    ///
    /// `PUT /iam/oauth/clients/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_client(&self, id: &str, body: &IamClientUpdateModel) -> Call<UpdateClient> {
        Call::new(Request::new(&self.client, UpdateClient::ENDPOINT).path("id", id).json(body))
    }

    /// Delete an oauth client.
    ///
    /// `DELETE /iam/oauth/clients/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_client(&self, id: &str) -> Call<DeleteClient> {
        Call::new(Request::new(&self.client, DeleteClient::ENDPOINT).path("id", id))
    }

    /// Get a list of open / shared / third party.
    ///
    /// `GET /iam/oauth/apps` \[doc\].
    #[inline]
    pub fn list_open_clients(&self) -> Call<ListOpenClients> {
        Call::new(Request::new(&self.client, ListOpenClients::ENDPOINT))
    }

    /// List all available scopes.
    ///
    /// `GET /iam/oauth/scopes` \[doc\].
    #[inline]
    pub fn get_scopes_list(&self) -> Call<GetScopesList> {
        Call::new(Request::new(&self.client, GetScopesList::ENDPOINT))
    }

    /// Get a scope and it's description.
    ///
    /// `GET /iam/oauth/scopes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_scope(&self, id: &str) -> Call<GetScope> {
        Call::new(Request::new(&self.client, GetScope::ENDPOINT).path("id", id))
    }

    /// Obtain an authorization response.
    ///
    /// `GET /iam/oauth/authorize` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    #[inline]
    pub fn get_redirect(&self) -> Call<GetRedirect> {
        Call::new(Request::new(&self.client, GetRedirect::ENDPOINT))
    }

    /// Obtain a new access token.
    ///
    /// `POST /iam/oauth/authorize` \[doc\].
    #[inline]
    pub fn get_access_token(&self, body: &IamTokenRequest) -> Call<GetAccessToken> {
        Call::new(Request::new(&self.client, GetAccessToken::ENDPOINT).json(body))
    }

    /// Redirect the user to the client.
    ///
    /// `GET /iam/oauth/forward/{reference}` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    ///
    /// - `reference`: reference, as its creator chose it.
    #[inline]
    pub fn get_redirect302(&self, reference: &str) -> Call<GetRedirect302> {
        Call::new(Request::new(&self.client, GetRedirect302::ENDPOINT).path("reference", reference))
    }

    /// Extend the lifetime of an access token.
    ///
    /// `GET /iam/jwt/extend` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    #[inline]
    pub fn refresh_access_token(&self) -> Call<RefreshAccessToken> {
        Call::new(Request::new(&self.client, RefreshAccessToken::ENDPOINT))
    }

    /// Revoke access tokens.
    ///
    /// `GET /iam/jwt/revoke` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    #[inline]
    pub fn revoke_tokens(&self) -> Call<RevokeTokens> {
        Call::new(Request::new(&self.client, RevokeTokens::ENDPOINT))
    }

    /// Read the list of allowed phone numbers.
    ///
    /// `GET /iam/services/sla/numbers` \[doc\].
    #[inline]
    pub fn list_numbers(&self) -> Call<ListNumbers> {
        Call::new(Request::new(&self.client, ListNumbers::ENDPOINT))
    }

    /// Create a new whitelisted phone number.
    ///
    /// `POST /iam/services/sla/numbers` \[doc\].
    #[inline]
    pub fn create_number(&self, body: &IamPhoneNumberModel) -> Call<CreateNumber> {
        Call::new(Request::new(&self.client, CreateNumber::ENDPOINT).json(body))
    }

    /// Upsert new a profile definition.
    ///
    /// `PUT /iam/profiles/{path}/announce` \[doc\].
    ///
    /// - `path`: path.
    #[inline]
    pub fn announce_profile(&self, path: &str, body: &RawJson) -> Call<AnnounceProfile> {
        Call::new(Request::new(&self.client, AnnounceProfile::ENDPOINT).path("path", path).json(body))
    }

    /// Get the definition for a profile.
    ///
    /// `GET /iam/profiles/{path}/definition` \[doc\].
    ///
    /// - `path`: path.
    #[inline]
    pub fn get_profile_definitions(&self, path: &str) -> Call<GetProfileDefinitions> {
        Call::new(Request::new(&self.client, GetProfileDefinitions::ENDPOINT).path("path", path))
    }

    /// Update the profile's content.
    ///
    /// `PUT /iam/profiles/{path}` \[doc\].
    ///
    /// - `path`: path.
    #[inline]
    pub fn update_profile(&self, path: &str, body: &RawJson) -> Call<UpdateProfile> {
        Call::new(Request::new(&self.client, UpdateProfile::ENDPOINT).path("path", path).json(body))
    }

    /// Get all the profiles that match the path.
    ///
    /// `GET /iam/profiles/{path}` \[doc\].
    ///
    /// - `path`: path.
    #[inline]
    pub fn get_profile(&self, path: &str) -> Call<GetProfile> {
        Call::new(Request::new(&self.client, GetProfile::ENDPOINT).path("path", path))
    }

    /// Get a list of records.
    ///
    /// `GET /iam/records` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_records(&self) -> ListCall<ListRecords> {
        ListCall::new(Request::new(&self.client, ListRecords::ENDPOINT))
    }

    /// Get a usage report.
    ///
    /// `POST /iam/report` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn query_usage(&self, body: &IamReportRequest) -> Call<QueryUsage> {
        Call::new(Request::new(&self.client, QueryUsage::ENDPOINT).json(body))
    }

    /// Get a list of types.
    ///
    /// `GET /iam/types` \[doc\].
    #[inline]
    pub fn list_types(&self) -> Call<ListTypes> {
        Call::new(Request::new(&self.client, ListTypes::ENDPOINT))
    }
}

operations! {
    /// [`Iam::query_logs`].
    QueryLogs("query_logs"): POST "/iam/logging/logs" idempotency Safe => either_list(IamLog);
    /// [`Iam::export_logs`].
    ExportLogs("export_logs"): POST "/iam/logging/export" => started;
    /// [`Iam::create_secret`].
    CreateSecret("create_secret"): POST "/iam/2fa/secrets/{type}" => json(IamSecret);
    /// [`Iam::get_secret`].
    GetSecret("get_secret"): GET "/iam/2fa/secrets/{type}" => json(IamSecretRead);
    /// [`Iam::update_secret`].
    UpdateSecret("update_secret"): PUT "/iam/2fa/secrets/{type}" => json(IamSecretRead);
    /// [`Iam::delete_secret`].
    DeleteSecret("delete_secret"): DELETE "/iam/2fa/secrets/{type}" => json(IamSecretRead);
    /// [`Iam::verify_token`].
    VerifyToken("verify_token"): POST "/iam/2fa/secrets/{type}/verify" => json(IamValidationResponse);
    /// [`Iam::request_backup`].
    RequestBackup("request_backup"): POST "/iam/2fa/secrets/{type}/backup/{channel}" => json(IamBackupResponse);
    /// [`Iam::get_billing_information`].
    GetBillingInformation("get_billing_information"): GET "/iam/customer" => json(IamBillingCompany);
    /// [`Iam::update_billing_information`].
    UpdateBillingInformation("update_billing_information"): PUT "/iam/customer" => json(IamBillingCompany);
    /// [`Iam::list_payment_sources`].
    ListPaymentSources("list_payment_sources"): GET "/iam/sources" => json(Vec<IamPaymentSource>);
    /// [`Iam::add_payment_source`].
    AddPaymentSource("add_payment_source"): POST "/iam/sources" => json(Vec<IamPaymentSource>);
    /// [`Iam::remove_payment_source`].
    RemovePaymentSource("remove_payment_source"): DELETE "/iam/sources/{id}" => json(Vec<IamPaymentSource>);
    /// [`Iam::list_products`].
    ListProducts("list_products"): GET "/iam/products" => json(Vec<IamProduct>);
    /// [`Iam::list_subscriptions`].
    ListSubscriptions("list_subscriptions"): GET "/iam/subscriptions" => json(Vec<IamSubscription>);
    /// [`Iam::add_subscription`].
    AddSubscription("add_subscription"): POST "/iam/subscriptions" => json(Vec<IamUsageRecord>);
    /// [`Iam::add_add_on`].
    AddAddOn("add_add_on"): POST "/iam/subscriptions/addons" => json(Vec<IamUsageRecord>);
    /// [`Iam::list_subscription_invoices`].
    ListSubscriptionInvoices("list_subscription_invoices"): GET "/iam/subscriptions/invoices" => cursor_list(IamInvoice);
    /// [`Iam::get_upcoming`].
    GetUpcoming("get_upcoming"): GET "/iam/subscriptions/invoices/next" => json(IamUpcomingInvoice);
    /// [`Iam::get_trial`].
    GetTrial("get_trial"): GET "/iam/subscriptions/trial" => json(IamTrial);
    /// [`Iam::get_usages`].
    GetUsages("get_usages"): POST "/iam/subscriptions/usages" idempotency Safe => json(Vec<IamUsageRecord>);
    /// [`Iam::list_audit_log`].
    ListAuditLog("list_audit_log"): GET "/iam/logs" => cursor_list(IamAuditLog);
    /// [`Iam::list_audit_log_filters`].
    ListAuditLogFilters("list_audit_log_filters"): GET "/iam/logs/filters" => json(IamLogsFiltersGetResponse200);
    /// [`Iam::create_tenant`].
    CreateTenant("create_tenant"): POST "/iam/tenants" => json(IamTenantsPostResponse200);
    /// [`Iam::get_tenant`].
    GetTenant("get_tenant"): GET "/iam/tenants/{id}" => json(IamTenant);
    /// [`Iam::update_company_name`].
    UpdateCompanyName("update_company_name"): PUT "/iam/tenants/{id}" => json(IamTenant);
    /// [`Iam::request_purge_token`].
    RequestPurgeToken("request_purge_token"): POST "/iam/purges" => json(IamPurgesPostResponse200);
    /// [`Iam::view_purge_token`].
    ViewPurgeToken("view_purge_token"): GET "/iam/purges/{token}" => json(IamPurgeToken);
    /// [`Iam::start_purge`].
    StartPurge("start_purge"): POST "/iam/purges/{token}" => json(IamPurgeToken);
    /// [`Iam::list_subtenants`].
    ListSubtenants("list_subtenants"): GET "/iam/subtenants" => json(Vec<IamSubtenant>);
    /// [`Iam::list_pending_invites`].
    ListPendingInvites("list_pending_invites"): GET "/iam/subtenants/invites" => json(Vec<IamSubtenant>);
    /// [`Iam::get_default_subtenant`].
    GetDefaultSubtenant("get_default_subtenant"): GET "/iam/subtenants/default" => json(IamSubtenant);
    /// [`Iam::update_invite`].
    UpdateInvite("update_invite"): PUT "/iam/subtenants/invites/{id}" => json(IamSubtenant);
    /// [`Iam::list_pending_subtenants`].
    ListPendingSubtenants("list_pending_subtenants"): GET "/iam/subtenants/requests" => json(Vec<IamPendingRequest>);
    /// [`Iam::send_subtenant_request`].
    SendSubtenantRequest("send_subtenant_request"): POST "/iam/subtenants/requests" => json(IamPendingRequest);
    /// [`Iam::list_authorizations`].
    ListAuthorizations("list_authorizations"): GET "/iam/subtenants/authorizations" => json(Vec<IamAuthorization>);
    /// [`Iam::list_pending_authorization_requests`].
    ListPendingAuthorizationRequests("list_pending_authorization_requests"): GET "/iam/subtenants/authorizations/requests" => json(Vec<IamAuthorization>);
    /// [`Iam::update_request`].
    UpdateRequest("update_request"): PUT "/iam/subtenants/authorizations/requests/{id}" => json(IamAuthorization);
    /// [`Iam::list_pending_authorization_invites`].
    ListPendingAuthorizationInvites("list_pending_authorization_invites"): GET "/iam/subtenants/authorizations/invites" => json(Vec<IamPendingAuthorization>);
    /// [`Iam::send_invite`].
    SendInvite("send_invite"): POST "/iam/subtenants/authorizations/invites" => json(IamPendingAuthorization);
    /// [`Iam::list_users`].
    ListUsers("list_users"): GET "/iam/users" => cursor_list(IamUser);
    /// [`Iam::create_user`].
    CreateUser("create_user"): POST "/iam/users" => json(IamUser);
    /// [`Iam::get_user`].
    GetUser("get_user"): GET "/iam/users/{id}" => json(IamUser);
    /// [`Iam::update_user`].
    UpdateUser("update_user"): PUT "/iam/users/{id}" => json(IamUser);
    /// [`Iam::delete_user`].
    DeleteUser("delete_user"): DELETE "/iam/users/{id}" => json(IamUser);
    /// [`Iam::list_tokens`].
    ListTokens("list_tokens"): GET "/iam/users/{id}/tokens" => json(Vec<IamUserTokenResponse>);
    /// [`Iam::update_user_roles`].
    UpdateUserRoles("update_user_roles"): PUT "/iam/users/{id}/roles" => json(IamUser);
    /// [`Iam::join_tenant`].
    JoinTenant("join_tenant"): POST "/iam/users/join" => json(IamUser);
    /// [`Iam::reset_password`].
    ResetPassword("reset_password"): POST "/iam/users/password" => json(IamUser);
    /// [`Iam::verify_user`].
    VerifyUser("verify_user"): POST "/iam/users/verify" => json(IamUser);
    /// [`Iam::request_token`].
    RequestToken("request_token"): POST "/iam/users/tokens" => json(IamUserTokenResponse);
    /// [`Iam::invalidate_tokens`].
    InvalidateTokens("invalidate_tokens"): POST "/iam/users/tokens/invalidate" => json(IamUserTokenResponse);
    /// [`Iam::list_roles`].
    ListRoles("list_roles"): GET "/iam/roles/tenant" => json(Vec<IamRole>);
    /// [`Iam::create_role`].
    CreateRole("create_role"): POST "/iam/roles/tenant" => json(IamRole);
    /// [`Iam::get_role`].
    GetRole("get_role"): GET "/iam/roles/tenant/{id}" => json(IamRole);
    /// [`Iam::update_role`].
    UpdateRole("update_role"): PUT "/iam/roles/tenant/{id}" => json(IamRole);
    /// [`Iam::delete_role`].
    DeleteRole("delete_role"): DELETE "/iam/roles/tenant/{id}" => json(IamRole);
    /// [`Iam::list_system_roles`].
    ListSystemRoles("list_system_roles"): GET "/iam/roles/system" => json(Vec<IamSystemRole>);
    /// [`Iam::get_system_role`].
    GetSystemRole("get_system_role"): GET "/iam/roles/system/{id}" => json(Vec<IamSystemRole>);
    /// [`Iam::list_clients`].
    ListClients("list_clients"): GET "/iam/oauth/clients" => cursor_list(IamClient);
    /// [`Iam::create_client`].
    CreateClient("create_client"): POST "/iam/oauth/clients" => json(IamClient);
    /// [`Iam::get_client`].
    GetClient("get_client"): GET "/iam/oauth/clients/{id}" => json(IamClient);
    /// [`Iam::update_client`].
    UpdateClient("update_client"): PUT "/iam/oauth/clients/{id}" => json(IamClient);
    /// [`Iam::delete_client`].
    DeleteClient("delete_client"): DELETE "/iam/oauth/clients/{id}" => json(IamClient);
    /// [`Iam::list_open_clients`].
    ListOpenClients("list_open_clients"): GET "/iam/oauth/apps" => json(Vec<IamClient>);
    /// [`Iam::get_scopes_list`].
    GetScopesList("get_scopes_list"): GET "/iam/oauth/scopes" => json(Vec<IamScope>);
    /// [`Iam::get_scope`].
    GetScope("get_scope"): GET "/iam/oauth/scopes/{id}" => json(IamScope);
    /// [`Iam::get_redirect`].
    GetRedirect("get_redirect"): GET "/iam/oauth/authorize" idempotency NonIdempotent => json(IamAuthorizationResponse);
    /// [`Iam::get_access_token`].
    GetAccessToken("get_access_token"): POST "/iam/oauth/authorize" => json(IamAccessToken);
    /// [`Iam::get_redirect302`].
    GetRedirect302("get_redirect302"): GET "/iam/oauth/forward/{reference}" idempotency NonIdempotent => json(IamOauthForwardReferenceGetResponse200);
    /// [`Iam::refresh_access_token`].
    RefreshAccessToken("refresh_access_token"): GET "/iam/jwt/extend" idempotency NonIdempotent => json(IamAccessToken);
    /// [`Iam::revoke_tokens`].
    RevokeTokens("revoke_tokens"): GET "/iam/jwt/revoke" idempotency NonIdempotent => json(IamAccessToken);
    /// [`Iam::list_numbers`].
    ListNumbers("list_numbers"): GET "/iam/services/sla/numbers" => json(Vec<IamPhoneNumber>);
    /// [`Iam::create_number`].
    CreateNumber("create_number"): POST "/iam/services/sla/numbers" => json(IamPhoneNumber);
    /// [`Iam::announce_profile`].
    AnnounceProfile("announce_profile"): PUT "/iam/profiles/{path}/announce" => json(RawJson);
    /// [`Iam::get_profile_definitions`].
    GetProfileDefinitions("get_profile_definitions"): GET "/iam/profiles/{path}/definition" => json(RawJson);
    /// [`Iam::update_profile`].
    UpdateProfile("update_profile"): PUT "/iam/profiles/{path}" => json(RawJson);
    /// [`Iam::get_profile`].
    GetProfile("get_profile"): GET "/iam/profiles/{path}" => optional(RawJson);
    /// [`Iam::list_records`].
    ListRecords("list_records"): GET "/iam/records" => cursor_list(IamTrackedRecord);
    /// [`Iam::query_usage`].
    QueryUsage("query_usage"): POST "/iam/report" idempotency Safe => json(Vec<IamReport>);
    /// [`Iam::list_types`].
    ListTypes("list_types"): GET "/iam/types" => json(Vec<IamType>);
}

impl Call<GetUpcoming> {
    /// Code. The query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }
}

impl ListCall<ListAuditLog> {
    /// Method. The query parameter `method`.
    #[inline]
    pub fn method(self, method: &str) -> Self {
        self.set(|request| request.query("method", method))
    }

    /// Resource. The query parameter `resource`.
    #[inline]
    pub fn resource(self, resource: &str) -> Self {
        self.set(|request| request.query("resource", resource))
    }

    /// User. The query parameter `user`.
    #[inline]
    pub fn user(self, user: &str) -> Self {
        self.set(|request| request.query("user", user))
    }

    /// Logged after. The query parameter `logged_after`.
    #[inline]
    pub fn logged_after(self, logged_after: &str) -> Self {
        self.set(|request| request.query("logged_after", logged_after))
    }
}

impl Call<ListPendingInvites> {
    /// State. The query parameter `state`. Default: `pending`.
    #[inline]
    pub fn state(self, state: ListPendingInvitesState) -> Self {
        self.set(|request| request.query("state", state.as_str()))
    }
}

impl Call<ListPendingAuthorizationRequests> {
    /// State. The query parameter `state`.
    #[inline]
    pub fn state(self, state: ListPendingAuthorizationRequestsState) -> Self {
        self.set(|request| request.query("state", state.as_str()))
    }
}

impl ListCall<ListUsers> {
    /// Whether it is pending invite. The query parameter `is_pending_invite`.
    #[inline]
    pub fn is_pending_invite(self, is_pending_invite: bool) -> Self {
        self.set(|request| request.query_flag("is_pending_invite", is_pending_invite))
    }

    /// Whether it is deleted. The query parameter `is_deleted`. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }
}

impl Call<ListSystemRoles> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }
}

impl ListCall<ListClients> {
    /// Whether it is deleted. The query parameter `is_deleted`. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }

    /// Scope. The query parameter `scope`.
    #[inline]
    pub fn scope(self, scope: &str) -> Self {
        self.set(|request| request.query("scope", scope))
    }
}

impl Call<GetRedirect> {
    /// Address: redirect. The query parameter `redirect_uri`.
    #[inline]
    pub fn redirect_uri(self, redirect_uri: &str) -> Self {
        self.set(|request| request.query("redirect_uri", redirect_uri))
    }

    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// Response type. The query parameter `response_type`.
    #[inline]
    pub fn response_type(self, response_type: &str) -> Self {
        self.set(|request| request.query("response_type", response_type))
    }

    /// Scope. The query parameter `scope`.
    #[inline]
    pub fn scope(self, scope: &str) -> Self {
        self.set(|request| request.query("scope", scope))
    }

    /// Tenant. The query parameter `tenant`.
    #[inline]
    pub fn tenant(self, tenant: &str) -> Self {
        self.set(|request| request.query("tenant", tenant))
    }

    /// State. The query parameter `state`.
    #[inline]
    pub fn state(self, state: &str) -> Self {
        self.set(|request| request.query("state", state))
    }

    /// Nonce. The query parameter `nonce`.
    #[inline]
    pub fn nonce(self, nonce: &str) -> Self {
        self.set(|request| request.query("nonce", nonce))
    }
}

impl Call<GetRedirect302> {
    /// Silent. The query parameter `silent`.
    #[inline]
    pub fn silent(self, silent: bool) -> Self {
        self.set(|request| request.query_flag("silent", silent))
    }
}

impl Call<RevokeTokens> {
    /// Tokens. The query parameter `tokens`. Default: `current`.
    #[inline]
    pub fn tokens(self, tokens: RevokeTokensTokens) -> Self {
        self.set(|request| request.query("tokens", tokens.as_str()))
    }
}

impl Call<UpdateProfile> {
    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<GetProfile> {
    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<QueryUsage> {
    /// Page size. The query parameter `page_size`.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.set(|request| request.query_number("page_size", page_size))
    }

    /// Page. The query parameter `page`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set(|request| request.query_number("page", page))
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IamAuthorization`] \[doc\].
    pub enum IamAuthorizationType {
        /// `invite`.
        Invite = "invite",
        /// `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamAuthorization`] \[doc\].
    pub enum IamAuthorizationState {
        /// `pending`.
        Pending = "pending",
        /// `approved`.
        Approved = "approved",
        /// `revoked`.
        Revoked = "revoked",
    }
}

pivot_json::open_enum! {
    /// The `channel` of a [`IamBackup`] \[doc\].
    pub enum IamBackupChannel {
        /// `sms`.
        Sms = "sms",
        /// `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The `category` of a [`IamLog`] \[doc\].
    pub enum IamLogCategory {
        /// `AUDIT`.
        Audit = "AUDIT",
        /// `ERROR`.
        Error = "ERROR",
        /// `REQUEST`.
        Request = "REQUEST",
    }
}

pivot_json::open_enum! {
    /// The `entity_type` of a [`IamLogActor`] \[doc\].
    pub enum IamLogActorEntityType {
        /// `user`.
        User = "user",
        /// `system`.
        System = "system",
        /// `machine`.
        Machine = "machine",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamPendingAuthorization`] \[doc\].
    pub enum IamPendingAuthorizationState {
        /// `pending`.
        Pending = "pending",
        /// `approved`.
        Approved = "approved",
        /// `revoked`.
        Revoked = "revoked",
        /// `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamPendingRequest`] \[doc\].
    pub enum IamPendingRequestState {
        /// `pending`.
        Pending = "pending",
        /// `approved`.
        Approved = "approved",
        /// `revoked`.
        Revoked = "revoked",
        /// `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The `preferred_agent` of a [`IamPhoneNumber`] \[doc\].
    pub enum IamPhoneNumberPreferredAgent {
        /// `Niels`.
        Niels = "Niels",
        /// `Sander`.
        Sander = "Sander",
        /// `Peter`.
        Peter = "Peter",
        /// `Sjoerd`.
        Sjoerd = "Sjoerd",
        /// `Tjeuke`.
        Tjeuke = "Tjeuke",
    }
}

pivot_json::open_enum! {
    /// The `preferred_agent` of a [`IamPhoneNumberModel`] \[doc\].
    pub enum IamPhoneNumberModelPreferredAgent {
        /// `Niels`.
        Niels = "Niels",
        /// `Sander`.
        Sander = "Sander",
        /// `Peter`.
        Peter = "Peter",
        /// `Sjoerd`.
        Sjoerd = "Sjoerd",
        /// `Tjeuke`.
        Tjeuke = "Tjeuke",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IamPlan`] \[doc\].
    pub enum IamPlanType {
        /// `license`.
        License = "license",
        /// `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The `domains` of a [`IamPurgesPostBody`] \[doc\].
    pub enum IamPurgesPostBodyDomains {
        /// `rel:contacts`.
        RelContacts = "rel:contacts",
        /// `rel:organisations`.
        RelOrganisations = "rel:organisations",
        /// `rel:addresses`.
        RelAddresses = "rel:addresses",
        /// `rel:phonenumbers`.
        RelPhonenumbers = "rel:phonenumbers",
        /// `rel:identities`.
        RelIdentities = "rel:identities",
        /// `rel:tokens`.
        RelTokens = "rel:tokens",
        /// `lcs:shipments`.
        LcsShipments = "lcs:shipments",
        /// `odr:orders`.
        OdrOrders = "odr:orders",
        /// `odr:invoices`.
        OdrInvoices = "odr:invoices",
        /// `odr:calculations`.
        OdrCalculations = "odr:calculations",
        /// `odr:transactions`.
        OdrTransactions = "odr:transactions",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`IamQueryConstraint`] \[doc\].
    pub enum IamQueryConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `interval` of a [`IamReport`] \[doc\].
    pub enum IamReportInterval {
        /// `1h`.
        N1h = "1h",
        /// `1d`.
        N1d = "1d",
        /// `1m`.
        N1m = "1m",
    }
}

pivot_json::open_enum! {
    /// The `as` of a [`IamReport`] \[doc\].
    pub enum IamReportAs {
        /// `avg`.
        Avg = "avg",
        /// `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The `interval` of a [`IamReportRequest`] \[doc\].
    pub enum IamReportRequestInterval {
        /// `1h`.
        N1h = "1h",
        /// `1d`.
        N1d = "1d",
        /// `1m`.
        N1m = "1m",
    }
}

pivot_json::open_enum! {
    /// The `as` of a [`IamReportRequest`] \[doc\].
    pub enum IamReportRequestAs {
        /// `avg`.
        Avg = "avg",
        /// `sum`.
        Sum = "sum",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IamSubscriptionItem`] \[doc\].
    pub enum IamSubscriptionItemType {
        /// `license`.
        License = "license",
        /// `usage`.
        Usage = "usage",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamSubtenant`] \[doc\].
    pub enum IamSubtenantState {
        /// `pending`.
        Pending = "pending",
        /// `approved`.
        Approved = "approved",
        /// `revoked`.
        Revoked = "revoked",
        /// `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IamSubtenant`] \[doc\].
    pub enum IamSubtenantType {
        /// `invite`.
        Invite = "invite",
        /// `request`.
        Request = "request",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamSubtenantsAuthorizationsRequestsIdPutBody`] \[doc\].
    pub enum IamSubtenantsAuthorizationsRequestsIdPutBodyState {
        /// `approved`.
        Approved = "approved",
        /// `declined`.
        Declined = "declined",
        /// `revoked`.
        Revoked = "revoked",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`IamSubtenantsInvitesIdPutBody`] \[doc\].
    pub enum IamSubtenantsInvitesIdPutBodyState {
        /// `approved`.
        Approved = "approved",
        /// `declined`.
        Declined = "declined",
    }
}

pivot_json::open_enum! {
    /// The `processable_as` of a [`IamTrackedRecord`] \[doc\].
    pub enum IamTrackedRecordProcessableAs {
        /// `sum`.
        Sum = "sum",
        /// `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The `processable_as` of a [`IamType`] \[doc\].
    pub enum IamTypeProcessableAs {
        /// `sum`.
        Sum = "sum",
        /// `avg`.
        Avg = "avg",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`IamUserTokenRequest`] \[doc\].
    pub enum IamUserTokenRequestType {
        /// `verify`.
        Verify = "verify",
        /// `reset`.
        Reset = "reset",
    }
}

pivot_json::open_enum! {
    /// The `state` of [`ListPendingInvites`] \[doc\].
    pub enum ListPendingInvitesState {
        /// `pending`.
        Pending = "pending",
        /// `denied`.
        Denied = "denied",
    }
}

pivot_json::open_enum! {
    /// The `state` of [`ListPendingAuthorizationRequests`] \[doc\].
    pub enum ListPendingAuthorizationRequestsState {
        /// `pending`.
        Pending = "pending",
        /// `revoked`.
        Revoked = "revoked",
        /// `denied`.
        Denied = "denied",
        /// `expired`.
        Expired = "expired",
    }
}

pivot_json::open_enum! {
    /// The `tokens` of [`RevokeTokens`] \[doc\].
    pub enum RevokeTokensTokens {
        /// `current`.
        Current = "current",
        /// `jwt`.
        Jwt = "jwt",
        /// `all`.
        All = "all",
    }
}

pivot_json::record! {
    /// Access token. \[doc\]
    ///
    /// Given by [`get_access_token`](Iam::get_access_token), [`refresh_access_token`](Iam::refresh_access_token), [`revoke_tokens`](Iam::revoke_tokens).
    pub struct IamAccessToken {
        /// Token type. Default: `Bearer` \[guess\].
        pub token_type: Option<String> = 0 "token_type",
        /// For how many seconds it is valid. Default: `3600`.
        pub expires_in: Option<i64> = 1 "expires_in",
        /// Access token.
        pub access_token: Option<SecretText> = 2 "access_token",
        /// Refresh token.
        pub refresh_token: Option<SecretText> = 3 "refresh_token",
    }

    /// Add on. \[doc\]
    ///
    /// Taken by [`add_add_on`](Iam::add_add_on).
    pub struct IamAddOn {
        /// Its id.
        pub id: Option<String> = 0 "id",
    }

    /// Address. \[doc\]
    pub struct IamAddress {
        /// First line of the address.
        pub address_line_1: Option<String> = 0 "address_line_1",
        /// Second line of the address.
        pub address_line_2: Option<String> = 1 "address_line_2",
        /// Postal code.
        pub postal_code: Option<String> = 2 "postal_code",
        /// City.
        pub city: Option<String> = 3 "city",
        /// Country, in two letters.
        pub country_code: Option<String> = 4 "country_code",
    }

    /// Audit log. \[doc\]
    ///
    /// Given by [`list_audit_log`](Iam::list_audit_log).
    pub struct IamAuditLog {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Method.
        pub method: Option<String> = 1 "method",
        /// Resource.
        pub resource: Option<String> = 2 "resource",
        /// User.
        pub user: Option<String> = 3 "user",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// When: logged.
        pub logged_at: Option<Lenient<Timestamp>> = 5 "logged_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Authorization. \[doc\]
    ///
    /// Given by [`list_authorizations`](Iam::list_authorizations), [`list_pending_authorization_requests`](Iam::list_pending_authorization_requests), [`update_request`](Iam::update_request).
    pub struct IamAuthorization {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// User.
        pub user: Option<IamSubtenantUser> = 1 "user",
        /// Roles.
        pub roles: OptionalVec<String> = 2 "roles",
        /// Kind.
        pub kind: Option<IamAuthorizationType> = 3 "type",
        /// State.
        pub state: Option<IamAuthorizationState> = 4 "state",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Authorization response. \[doc\]
    ///
    /// Given by [`get_redirect`](Iam::get_redirect).
    pub struct IamAuthorizationResponse {
        /// Address: forward.
        pub forward_uri: Option<String> = 0 "forward_uri",
        /// Client name.
        pub client_name: Option<String> = 1 "client_name",
        /// Address: client redirect.
        pub client_redirect_uri: Option<String> = 2 "client_redirect_uri",
        /// Scope.
        pub scope: OptionalVec<IamScope> = 3 "scope",
        /// Whether it is authorization approved. Default: `false`.
        pub is_authorization_approved: Option<bool> = 4 "is_authorization_approved",
        /// Whether it is id token issued. Default: `false`.
        pub is_id_token_issued: Option<bool> = 5 "is_id_token_issued",
        /// For how many seconds it is valid.
        pub expires_in: Option<i64> = 6 "expires_in",
    }

    /// Backup. \[doc\]
    pub struct IamBackup {
        /// Channel.
        pub channel: Option<IamBackupChannel> = 0 "channel",
        /// Address.
        pub address: Option<String> = 1 "address",
    }

    /// Backup response. \[doc\]
    ///
    /// Given by [`request_backup`](Iam::request_backup).
    pub struct IamBackupResponse {
        /// Address.
        pub address: Option<String> = 0 "address",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }

    /// Billing company. \[doc\]
    ///
    /// Taken by [`update_billing_information`](Iam::update_billing_information).
    ///
    /// Given by [`get_billing_information`](Iam::get_billing_information), [`update_billing_information`](Iam::update_billing_information).
    pub struct IamBillingCompany {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Vat number.
        pub vat_number: Option<String> = 1 "vat_number",
        /// Billing email.
        pub billing_email: Option<String> = 2 "billing_email",
        /// Phone number.
        pub phone_number: Option<String> = 3 "phone_number",
        /// Address.
        pub address: Option<IamAddress> = 4 "address",
    }

    /// Bucket. \[doc\]
    pub struct IamBucket {
        /// Date.
        pub date: Option<Lenient<Timestamp>> = 0 "date",
        /// How many.
        pub quantity: Option<i64> = 1 "quantity",
        /// Filter key.
        pub filter_key: Option<String> = 2 "filter_key",
        /// Filter value.
        pub filter_value: Option<String> = 3 "filter_value",
    }

    /// Client. \[doc\]
    ///
    /// Given by [`list_clients`](Iam::list_clients), [`create_client`](Iam::create_client), [`get_client`](Iam::get_client) and others.
    pub struct IamClient {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 1 "client_id",
        /// Client secret.
        pub client_secret: Option<SecretText> = 2 "client_secret",
        /// Name.
        pub name: Option<String> = 3 "name",
        /// Address: redirect.
        pub redirect_uri: Option<String> = 4 "redirect_uri",
        /// Grant types.
        pub grant_types: OptionalVec<String> = 5 "grant_types",
        /// Scope.
        pub scope: OptionalVec<String> = 6 "scope",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 7 "tenant_id",
        /// Whether it is approved.
        pub is_approved: Option<bool> = 8 "is_approved",
        /// Whether it is deleted.
        pub is_deleted: Option<bool> = 9 "is_deleted",
        /// Author.
        pub author: Option<String> = 10 "author",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 11 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// Client model. \[doc\]
    ///
    /// Taken by [`create_client`](Iam::create_client).
    pub struct IamClientModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Address: redirect.
        pub redirect_uri: Option<String> = 1 "redirect_uri",
        /// Grant types.
        pub grant_types: OptionalVec<String> = 2 "grant_types",
        /// Scope.
        pub scope: OptionalVec<String> = 3 "scope",
    }

    /// Client update model. \[doc\]
    ///
    /// Taken by [`update_client`](Iam::update_client).
    pub struct IamClientUpdateModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Scope.
        pub scope: OptionalVec<String> = 1 "scope",
    }

    /// Company. \[doc\]
    pub struct IamCompany {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Vat number.
        pub vat_number: Option<String> = 1 "vat_number",
        /// Phone number.
        pub phone_number: Option<String> = 2 "phone_number",
        /// Address.
        pub address: Option<IamAddress> = 3 "address",
    }

    /// Invoice. \[doc\]
    ///
    /// Given by [`list_subscription_invoices`](Iam::list_subscription_invoices).
    pub struct IamInvoice {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 1 "total",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 2 "is_paid",
        /// Whether it is pending.
        pub is_pending: Option<bool> = 3 "is_pending",
        /// Whether it is cancelled.
        pub is_cancelled: Option<bool> = 4 "is_cancelled",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 5 "invoiced_at",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 6 "reference",
        /// Products.
        pub products: OptionalVec<IamProduct> = 7 "products",
        /// Pdf.
        pub pdf: Option<String> = 8 "pdf",
        /// Address: payment.
        pub payment_url: Option<String> = 9 "payment_url",
        /// When: start.
        pub start_at: Option<Lenient<Timestamp>> = 10 "start_at",
        /// When: end.
        pub end_at: Option<Lenient<Timestamp>> = 11 "end_at",
    }

    /// Invoice product. \[doc\]
    pub struct IamInvoiceProduct {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Unit.
        pub unit: Option<String> = 4 "unit",
        /// How many.
        pub quantity: Option<i64> = 5 "quantity",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 6 "amount",
        /// Whether it is trial.
        pub is_trial: Option<bool> = 7 "is_trial",
        /// Plan.
        pub plan: Option<IamPlan> = 8 "plan",
    }

    /// Log. \[doc\]
    ///
    /// Given by [`query_logs`](Iam::query_logs).
    pub struct IamLog {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Category.
        pub category: Option<IamLogCategory> = 1 "category",
        /// Code.
        pub code: Option<String> = 2 "code",
        /// Resource.
        pub resource: Option<IamLogResource> = 3 "resource",
        /// Actor.
        pub actor: Option<IamLogActor> = 4 "actor",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 5 "metadata",
        /// When: processed.
        pub processed_at: Option<Lenient<Timestamp>> = 6 "processed_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Log actor. \[doc\]
    pub struct IamLogActor {
        /// What kind of thing it belongs to.
        pub entity_type: Option<IamLogActorEntityType> = 0 "entity_type",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
    }

    /// Log resource. \[doc\]
    pub struct IamLogResource {
        /// Trace.
        pub trace: Option<String> = 0 "trace",
        /// Stream.
        pub stream: Option<String> = 1 "stream",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 2 "entity_type",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 3 "entity_id",
    }

    /// Logs filters get response200. \[doc\], by an example
    ///
    /// Given by [`list_audit_log_filters`](Iam::list_audit_log_filters).
    pub struct IamLogsFiltersGetResponse200 {
        /// Resource.
        pub resource: OptionalVec<String> = 0 "resource",
        /// Method.
        pub method: OptionalVec<String> = 1 "method",
        /// User.
        pub user: OptionalVec<String> = 2 "user",
    }

    /// Oauth forward reference get response200. \[doc\], by an example
    ///
    /// Given by [`get_redirect302`](Iam::get_redirect302).
    pub struct IamOauthForwardReferenceGetResponse200 {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
        /// Id token.
        pub id_token: Option<SecretText> = 1 "id_token",
    }

    /// Password reset. \[doc\]
    ///
    /// Taken by [`join_tenant`](Iam::join_tenant), [`reset_password`](Iam::reset_password).
    pub struct IamPasswordReset {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
        /// Password.
        pub password: Option<SecretText> = 1 "password",
    }

    /// Payment source. \[doc\]
    ///
    /// Given by [`list_payment_sources`](Iam::list_payment_sources), [`add_payment_source`](Iam::add_payment_source), [`remove_payment_source`](Iam::remove_payment_source).
    pub struct IamPaymentSource {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Last 4.
        pub last_4: Option<String> = 1 "last_4",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Whether it is default.
        pub is_default: Option<bool> = 3 "is_default",
        /// Brand.
        pub brand: Option<String> = 4 "brand",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 5 "expires_at",
        /// Mandate.
        pub mandate: Option<String> = 6 "mandate",
    }

    /// Pending authorization. \[doc\]
    ///
    /// Given by [`list_pending_authorization_invites`](Iam::list_pending_authorization_invites), [`send_invite`](Iam::send_invite).
    pub struct IamPendingAuthorization {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Email.
        pub email: Option<String> = 1 "email",
        /// Roles.
        pub roles: OptionalVec<String> = 2 "roles",
        /// State.
        pub state: Option<IamPendingAuthorizationState> = 3 "state",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Pending request. \[doc\]
    ///
    /// Given by [`list_pending_subtenants`](Iam::list_pending_subtenants), [`send_subtenant_request`](Iam::send_subtenant_request).
    pub struct IamPendingRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// State.
        pub state: Option<IamPendingRequestState> = 1 "state",
        /// Signee.
        pub signee: Option<String> = 2 "signee",
        /// Roles.
        pub roles: OptionalVec<String> = 3 "roles",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Phone number. \[doc\]
    ///
    /// Given by [`list_numbers`](Iam::list_numbers), [`create_number`](Iam::create_number).
    pub struct IamPhoneNumber {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Number, as people use it.
        pub number: Option<String> = 2 "number",
        /// Preferred agent.
        pub preferred_agent: Option<IamPhoneNumberPreferredAgent> = 3 "preferred_agent",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Phone number model. \[doc\]
    ///
    /// Taken by [`create_number`](Iam::create_number).
    pub struct IamPhoneNumberModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Country, in two letters.
        pub country_code: Option<String> = 1 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 2 "number",
        /// Preferred agent.
        pub preferred_agent: Option<IamPhoneNumberModelPreferredAgent> = 3 "preferred_agent",
    }

    /// Plan. \[doc\]
    pub struct IamPlan {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Interval. Default: `month` \[guess\].
        pub interval: Option<String> = 1 "interval",
        /// Kind.
        pub kind: Option<IamPlanType> = 2 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// Tiers.
        pub tiers: OptionalVec<IamTier> = 4 "tiers",
    }

    /// Product. \[doc\]
    ///
    /// Given by [`list_products`](Iam::list_products).
    pub struct IamProduct {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Unit.
        pub unit: Option<String> = 4 "unit",
        /// Plan.
        pub plan: Option<IamPlan> = 5 "plan",
        /// Whether it is add on.
        pub is_add_on: Option<bool> = 6 "is_add_on",
    }

    /// Purge token. \[doc\]
    ///
    /// Given by [`view_purge_token`](Iam::view_purge_token), [`start_purge`](Iam::start_purge).
    pub struct IamPurgeToken {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Domains.
        pub domains: OptionalVec<String> = 1 "domains",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
        /// Token.
        pub token: Option<SecretText> = 3 "token",
        /// Requester.
        pub requester: Option<String> = 4 "requester",
        /// Signer.
        pub signer: Option<String> = 5 "signer",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Purges post body. \[doc\]
    ///
    /// Taken by [`request_purge_token`](Iam::request_purge_token).
    pub struct IamPurgesPostBody {
        /// Domains.
        pub domains: OptionalVec<IamPurgesPostBodyDomains> = 0 "domains",
    }

    /// Purges post response200. \[doc\], by an example
    ///
    /// Given by [`request_purge_token`](Iam::request_purge_token).
    pub struct IamPurgesPostResponse200 {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Email.
        pub email: Option<String> = 2 "email",
    }

    /// Query. \[doc\]
    ///
    /// Taken by [`query_logs`](Iam::query_logs), [`export_logs`](Iam::export_logs).
    pub struct IamQuery {
        /// Filter.
        pub filter: OptionalVec<IamQueryConstraint> = 0 "filter",
        /// How many there may be.
        pub limit: Option<i64> = 1 "limit",
        /// How many are left out before.
        pub offset: Option<i64> = 2 "offset",
    }

    /// Query constraint. \[doc\]
    pub struct IamQueryConstraint {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        pub operator: Option<IamQueryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Report. \[doc\]
    ///
    /// Given by [`query_usage`](Iam::query_usage).
    pub struct IamReport {
        /// Interval.
        pub interval: Option<IamReportInterval> = 0 "interval",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Unit.
        pub unit: Option<String> = 2 "unit",
        /// As.
        pub r#as: Option<IamReportAs> = 3 "as",
        /// Filter.
        pub filter: Option<String> = 4 "filter",
        /// When: start.
        pub start_at: Option<Lenient<Timestamp>> = 5 "start_at",
        /// When: end.
        pub end_at: Option<Lenient<Timestamp>> = 6 "end_at",
        /// Buckets.
        pub buckets: OptionalVec<IamBucket> = 7 "buckets",
    }

    /// Report request. \[doc\]
    ///
    /// Taken by [`query_usage`](Iam::query_usage).
    pub struct IamReportRequest {
        /// Interval.
        pub interval: Option<IamReportRequestInterval> = 0 "interval",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Unit.
        pub unit: Option<String> = 2 "unit",
        /// As.
        pub r#as: Option<IamReportRequestAs> = 3 "as",
        /// Filter.
        pub filter: Option<String> = 4 "filter",
        /// Keys.
        pub keys: OptionalVec<String> = 5 "keys",
        /// When: start.
        pub start_at: Option<Lenient<Timestamp>> = 6 "start_at",
        /// When: end.
        pub end_at: Option<Lenient<Timestamp>> = 7 "end_at",
    }

    /// Role. \[doc\]
    ///
    /// Given by [`list_roles`](Iam::list_roles), [`create_role`](Iam::create_role), [`get_role`](Iam::get_role) and others.
    pub struct IamRole {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Scopes.
        pub scopes: OptionalVec<String> = 2 "scopes",
        /// Whether it is managed.
        pub is_managed: Option<bool> = 3 "is_managed",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Role model. \[doc\]
    ///
    /// Taken by [`create_role`](Iam::create_role), [`update_role`](Iam::update_role).
    pub struct IamRoleModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Scopes.
        pub scopes: OptionalVec<String> = 1 "scopes",
    }

    /// Scope. \[doc\]
    ///
    /// Given by [`get_scopes_list`](Iam::get_scopes_list), [`get_scope`](Iam::get_scope).
    pub struct IamScope {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Description.
        pub description: Option<String> = 1 "description",
    }

    /// Secret. \[doc\]
    ///
    /// Given by [`create_secret`](Iam::create_secret).
    pub struct IamSecret {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Kind.
        pub kind: Option<String> = 1 "type",
        /// The id of the user.
        pub sub: Option<String> = 2 "sub",
        /// Name.
        pub name: Option<String> = 3 "name",
        /// Secret.
        pub secret: Option<SecretText> = 4 "secret",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        /// Address: qr.
        pub qr_url: Option<SecretText> = 6 "qr_url",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Secret read. \[doc\]
    ///
    /// Given by [`get_secret`](Iam::get_secret), [`update_secret`](Iam::update_secret), [`delete_secret`](Iam::delete_secret).
    pub struct IamSecretRead {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Kind.
        pub kind: Option<String> = 1 "type",
        /// The id of the user.
        pub sub: Option<String> = 2 "sub",
        /// Name.
        pub name: Option<String> = 3 "name",
        /// Secret last 4.
        pub secret_last_4: Option<String> = 4 "secret_last_4",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 5 "is_confirmed",
        /// Backups.
        pub backups: OptionalVec<IamBackup> = 6 "backups",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 7 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Secret request. \[doc\]
    ///
    /// Taken by [`create_secret`](Iam::create_secret).
    pub struct IamSecretRequest {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Backups.
        pub backups: OptionalVec<IamBackup> = 1 "backups",
    }

    /// Secret update. \[doc\]
    ///
    /// Taken by [`update_secret`](Iam::update_secret).
    pub struct IamSecretUpdate {
        /// Backups.
        pub backups: OptionalVec<IamBackup> = 0 "backups",
    }

    /// Signup. \[doc\]
    ///
    /// Taken by [`create_tenant`](Iam::create_tenant).
    pub struct IamSignup {
        /// Company.
        pub company: Option<IamCompany> = 0 "company",
        /// User.
        pub user: Option<IamUserModel> = 1 "user",
    }

    /// Sources post body. \[doc\]
    ///
    /// Taken by [`add_payment_source`](Iam::add_payment_source).
    pub struct IamSourcesPostBody {
        /// Source.
        pub source: Option<String> = 0 "source",
    }

    /// Subscribe. \[doc\]
    ///
    /// Taken by [`add_subscription`](Iam::add_subscription).
    pub struct IamSubscribe {
        /// Code.
        pub code: Option<String> = 0 "code",
    }

    /// Subscription. \[doc\]
    ///
    /// Given by [`list_subscriptions`](Iam::list_subscriptions).
    pub struct IamSubscription {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Whether it is renewing.
        pub is_renewing: Option<bool> = 2 "is_renewing",
        /// When: start.
        pub start_at: Option<Lenient<Timestamp>> = 3 "start_at",
        /// When: end.
        pub end_at: Option<Lenient<Timestamp>> = 4 "end_at",
        /// Items.
        pub items: OptionalVec<IamSubscriptionItem> = 5 "items",
    }

    /// Subscription item. \[doc\]
    pub struct IamSubscriptionItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Product.
        pub product: Option<IamProduct> = 1 "product",
        /// Kind.
        pub kind: Option<IamSubscriptionItemType> = 2 "type",
    }

    /// Subtenant. \[doc\]
    ///
    /// Given by [`list_subtenants`](Iam::list_subtenants), [`list_pending_invites`](Iam::list_pending_invites), [`get_default_subtenant`](Iam::get_default_subtenant) and others.
    pub struct IamSubtenant {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Company.
        pub company: Option<String> = 1 "company",
        /// State.
        pub state: Option<IamSubtenantState> = 2 "state",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 3 "tenant_id",
        /// Signee.
        pub signee: Option<String> = 4 "signee",
        /// Kind.
        pub kind: Option<IamSubtenantType> = 5 "type",
        /// Roles.
        pub roles: OptionalVec<String> = 6 "roles",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Subtenant user. \[doc\]
    pub struct IamSubtenantUser {
        /// First name.
        pub first_name: Option<String> = 0 "first_name",
        /// Last name.
        pub last_name: Option<String> = 1 "last_name",
        /// Email.
        pub email: Option<String> = 2 "email",
        /// Company.
        pub company: Option<String> = 3 "company",
    }

    /// Subtenants authorizations invites post body. \[doc\]
    ///
    /// Taken by [`send_invite`](Iam::send_invite).
    pub struct IamSubtenantsAuthorizationsInvitesPostBody {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Roles.
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// Subtenants authorizations requests id put body. \[doc\]
    ///
    /// Taken by [`update_request`](Iam::update_request).
    pub struct IamSubtenantsAuthorizationsRequestsIdPutBody {
        /// State.
        pub state: Option<IamSubtenantsAuthorizationsRequestsIdPutBodyState> = 0 "state",
    }

    /// Subtenants invites id put body. \[doc\]
    ///
    /// Taken by [`update_invite`](Iam::update_invite).
    pub struct IamSubtenantsInvitesIdPutBody {
        /// State.
        pub state: Option<IamSubtenantsInvitesIdPutBodyState> = 0 "state",
    }

    /// Subtenants requests post body. \[doc\]
    ///
    /// Taken by [`send_subtenant_request`](Iam::send_subtenant_request).
    pub struct IamSubtenantsRequestsPostBody {
        /// Signee.
        pub signee: Option<String> = 0 "signee",
        /// Roles.
        pub roles: OptionalVec<String> = 1 "roles",
    }

    /// System role. \[doc\]
    ///
    /// Given by [`list_system_roles`](Iam::list_system_roles), [`get_system_role`](Iam::get_system_role).
    pub struct IamSystemRole {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Scopes.
        pub scopes: OptionalVec<String> = 2 "scopes",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 3 "client_id",
        /// Whether it is managed.
        pub is_managed: Option<bool> = 4 "is_managed",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Tenant. \[doc\]
    ///
    /// Given by [`get_tenant`](Iam::get_tenant), [`update_company_name`](Iam::update_company_name).
    pub struct IamTenant {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Whether it is active. Default: `true`.
        pub is_active: Option<bool> = 2 "is_active",
        /// The id of the stripe.
        pub stripe_id: Option<String> = 3 "stripe_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Tenants id put body. \[doc\]
    ///
    /// Taken by [`update_company_name`](Iam::update_company_name).
    pub struct IamTenantsIdPutBody {
        /// Name.
        pub name: Option<String> = 0 "name",
    }

    /// Tenants post response200. \[doc\], by an example
    ///
    /// Given by [`create_tenant`](Iam::create_tenant).
    pub struct IamTenantsPostResponse200 {
        /// Tenant.
        pub tenant: Option<IamTenant> = 0 "tenant",
        /// User.
        pub user: Option<IamUser> = 1 "user",
    }

    /// Tier. \[doc\]
    pub struct IamTier {
        /// Up to.
        pub up_to: Option<i64> = 0 "up_to",
        /// Flat amount.
        pub flat_amount: Option<i64> = 1 "flat_amount",
        /// Unit amount.
        pub unit_amount: Option<i64> = 2 "unit_amount",
    }

    /// Token request. \[doc\]
    ///
    /// Taken by [`get_access_token`](Iam::get_access_token).
    pub struct IamTokenRequest {
        /// The id of the OAuth client.
        pub client_id: Option<String> = 0 "client_id",
        /// Client secret.
        pub client_secret: Option<SecretText> = 1 "client_secret",
        /// The OAuth grant.
        pub grant_type: Option<String> = 2 "grant_type",
        /// Scope.
        pub scope: Option<String> = 3 "scope",
    }

    /// Tracked record. \[doc\]
    ///
    /// Given by [`list_records`](Iam::list_records).
    pub struct IamTrackedRecord {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Code.
        pub code: Option<String> = 2 "code",
        /// Unit.
        pub unit: Option<String> = 3 "unit",
        /// How many.
        pub quantity: Option<i64> = 4 "quantity",
        /// Processable as.
        pub processable_as: Option<IamTrackedRecordProcessableAs> = 5 "processable_as",
        /// When: tracked.
        pub tracked_at: Option<Lenient<Timestamp>> = 6 "tracked_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Trial. \[doc\]
    ///
    /// Given by [`get_trial`](Iam::get_trial).
    pub struct IamTrial {
        /// Whether it is on trial.
        pub is_on_trial: Option<bool> = 0 "is_on_trial",
        /// Trial balance.
        pub trial_balance: Option<i64> = 1 "trial_balance",
        /// When: trial ends.
        pub trial_ends_at: Option<Lenient<Timestamp>> = 2 "trial_ends_at",
    }

    /// Type. \[doc\]
    ///
    /// Given by [`list_types`](Iam::list_types).
    pub struct IamType {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Unit.
        pub unit: Option<String> = 1 "unit",
        /// Processable as.
        pub processable_as: Option<IamTypeProcessableAs> = 2 "processable_as",
        /// Filter.
        pub filter: Option<String> = 3 "filter",
    }

    /// Upcoming invoice. \[doc\]
    ///
    /// Given by [`get_upcoming`](Iam::get_upcoming).
    pub struct IamUpcomingInvoice {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 1 "total",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 2 "is_paid",
        /// Whether it is cancelled.
        pub is_cancelled: Option<bool> = 3 "is_cancelled",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 4 "invoiced_at",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 5 "reference",
        /// Products.
        pub products: OptionalVec<IamInvoiceProduct> = 6 "products",
        /// When: start.
        pub start_at: Option<Lenient<Timestamp>> = 7 "start_at",
        /// When: end.
        pub end_at: Option<Lenient<Timestamp>> = 8 "end_at",
    }

    /// Usage record. \[doc\]
    ///
    /// Given by [`add_subscription`](Iam::add_subscription), [`add_add_on`](Iam::add_add_on), [`get_usages`](Iam::get_usages).
    pub struct IamUsageRecord {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Unit.
        pub unit: Option<String> = 1 "unit",
        /// How many.
        pub quantity: Option<i64> = 2 "quantity",
    }

    /// Usage request. \[doc\]
    ///
    /// Taken by [`get_usages`](Iam::get_usages).
    pub struct IamUsageRequest {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Unit.
        pub unit: Option<String> = 1 "unit",
    }

    /// User. \[doc\]
    ///
    /// Given by [`list_users`](Iam::list_users), [`create_user`](Iam::create_user), [`get_user`](Iam::get_user) and others.
    pub struct IamUser {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Email.
        pub email: Option<String> = 1 "email",
        /// First name.
        pub first_name: Option<String> = 2 "first_name",
        /// Last name.
        pub last_name: Option<String> = 3 "last_name",
        /// Whether it is verified.
        pub is_verified: Option<bool> = 4 "is_verified",
        /// Whether it is pending invite.
        pub is_pending_invite: Option<bool> = 5 "is_pending_invite",
        /// Whether it is primary.
        pub is_primary: Option<bool> = 6 "is_primary",
        /// Whether it is deleted.
        pub is_deleted: Option<bool> = 7 "is_deleted",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 8 "tenant_id",
        /// Roles.
        pub roles: OptionalVec<String> = 9 "roles",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 10 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// User model. \[doc\]
    ///
    /// Taken by [`create_user`](Iam::create_user).
    pub struct IamUserModel {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Password.
        pub password: Option<SecretText> = 1 "password",
        /// First name.
        pub first_name: Option<String> = 2 "first_name",
        /// Last name.
        pub last_name: Option<String> = 3 "last_name",
    }

    /// User token request. \[doc\]
    ///
    /// Taken by [`request_token`](Iam::request_token), [`invalidate_tokens`](Iam::invalidate_tokens).
    pub struct IamUserTokenRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Kind.
        pub kind: Option<IamUserTokenRequestType> = 1 "type",
    }

    /// User token response. \[doc\]
    ///
    /// Given by [`list_tokens`](Iam::list_tokens), [`request_token`](Iam::request_token), [`invalidate_tokens`](Iam::invalidate_tokens).
    pub struct IamUserTokenResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// User update model. \[doc\]
    ///
    /// Taken by [`update_user`](Iam::update_user).
    pub struct IamUserUpdateModel {
        /// First name.
        pub first_name: Option<String> = 0 "first_name",
        /// Last name.
        pub last_name: Option<String> = 1 "last_name",
    }

    /// Validation request. \[doc\]
    ///
    /// Taken by [`verify_token`](Iam::verify_token).
    pub struct IamValidationRequest {
        /// One-time password.
        pub otp: Option<SecretText> = 0 "otp",
    }

    /// Validation response. \[doc\]
    ///
    /// Given by [`verify_token`](Iam::verify_token).
    pub struct IamValidationResponse {
        /// Whether it is verified.
        pub is_verified: Option<bool> = 0 "is_verified",
    }

    /// Verify request. \[doc\]
    ///
    /// Taken by [`verify_user`](Iam::verify_user).
    pub struct IamVerifyRequest {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
    }
}
