// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `mes`, messages: conversations, e-mail, webhooks, tasks: 43 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Mes;

/// The operations.
impl Mes {
    /// List conversations.
    ///
    /// `GET /mes/conversations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_conversations(&self) -> ListCall<ListConversations> {
        ListCall::new(Request::new(&self.client, ListConversations::ENDPOINT))
    }

    /// Start a conversations conversation.
    ///
    /// `POST /mes/conversations` \[doc\].
    #[inline]
    pub fn start_conversation(&self, body: &MesConversationCreate) -> Call<StartConversation> {
        Call::new(Request::new(&self.client, StartConversation::ENDPOINT).json(body))
    }

    /// Search for conversations.
    ///
    /// `POST /mes/conversations/search` \[doc\]. A list, paged by a cursor \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_conversations(&self, body: &MesSearch) -> ListCall<SearchConversations> {
        ListCall::new(Request::new(&self.client, SearchConversations::ENDPOINT).json(body))
    }

    /// View a conversation.
    ///
    /// `GET /mes/conversations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_conversation(&self, id: i64) -> Call<GetConversation> {
        Call::new(Request::new(&self.client, GetConversation::ENDPOINT).path_number("id", id))
    }

    /// Add a message.
    ///
    /// `POST /mes/conversations/{id}/messages` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_message(&self, id: i64, body: &MesMessageAdd) -> Call<AddMessage> {
        Call::new(Request::new(&self.client, AddMessage::ENDPOINT).path_number("id", id).json(body))
    }

    /// Add a participant.
    ///
    /// `POST /mes/conversations/{id}/register` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_registration(&self, id: i64, body: &MesParticipantCreate) -> Call<AddRegistration> {
        Call::new(Request::new(&self.client, AddRegistration::ENDPOINT).path_number("id", id).json(body))
    }

    /// Add a subscription.
    ///
    /// `POST /mes/conversations/{id}/subscribe` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn subscribe(&self, id: i64, body: &MesSubscription) -> Call<Subscribe> {
        Call::new(Request::new(&self.client, Subscribe::ENDPOINT).path_number("id", id).json(body))
    }

    /// Cancel a subscription.
    ///
    /// `POST /mes/conversations/{id}/unsubscribe` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn unsubscribe(&self, id: i64, body: &MesCancel) -> Call<Unsubscribe> {
        Call::new(Request::new(&self.client, Unsubscribe::ENDPOINT).path_number("id", id).json(body))
    }

    /// Get the list of available domains.
    ///
    /// `GET /mes/domains` \[doc\].
    #[inline]
    pub fn list_domains(&self) -> Call<ListDomains> {
        Call::new(Request::new(&self.client, ListDomains::ENDPOINT))
    }

    /// Add a new domain.
    ///
    /// `POST /mes/domains` \[doc\].
    #[inline]
    pub fn create_domain(&self, body: &MesDomainModel) -> Call<CreateDomain> {
        Call::new(Request::new(&self.client, CreateDomain::ENDPOINT).json(body))
    }

    /// Get a single domain by id.
    ///
    /// `GET /mes/domains/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_domain(&self, id: &str) -> Call<GetDomain> {
        Call::new(Request::new(&self.client, GetDomain::ENDPOINT).path("id", id))
    }

    /// Delete a domain by id.
    ///
    /// `DELETE /mes/domains/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_domain(&self, id: &str) -> Call<DeleteDomain> {
        Call::new(Request::new(&self.client, DeleteDomain::ENDPOINT).path("id", id))
    }

    /// Get the list of available inboxes.
    ///
    /// `GET /mes/inboxes` \[doc\].
    #[inline]
    pub fn list_inboxes(&self) -> Call<ListInboxes> {
        Call::new(Request::new(&self.client, ListInboxes::ENDPOINT))
    }

    /// Add a new inbox.
    ///
    /// `POST /mes/inboxes` \[doc\].
    #[inline]
    pub fn create_inbox(&self, body: &MesInboxModel) -> Call<CreateInbox> {
        Call::new(Request::new(&self.client, CreateInbox::ENDPOINT).json(body))
    }

    /// Get a single inbox by id.
    ///
    /// `GET /mes/inboxes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_inbox(&self, id: &str) -> Call<GetInbox> {
        Call::new(Request::new(&self.client, GetInbox::ENDPOINT).path("id", id))
    }

    /// Update an inbox.
    ///
    /// `PUT /mes/inboxes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_inbox(&self, id: &str, body: &MesInboxUpdateModel) -> Call<UpdateInbox> {
        Call::new(Request::new(&self.client, UpdateInbox::ENDPOINT).path("id", id).json(body))
    }

    /// Delete an inbox by id.
    ///
    /// `DELETE /mes/inboxes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_inbox(&self, id: &str) -> Call<DeleteInbox> {
        Call::new(Request::new(&self.client, DeleteInbox::ENDPOINT).path("id", id))
    }

    /// Get the list of emails.
    ///
    /// `GET /mes/emails` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `inbox`: inbox.
    /// - `folder`: folder.
    #[inline]
    pub fn list_emails(&self, inbox: &str, folder: ListEmailsFolder) -> ListCall<ListEmails> {
        ListCall::new(
            Request::new(&self.client, ListEmails::ENDPOINT).query("inbox", inbox).query("folder", folder.as_str()),
        )
    }

    /// Add a new email.
    ///
    /// `POST /mes/emails` \[doc\].
    #[inline]
    pub fn create_mail(&self, body: &MesMailModel) -> Call<CreateMail> {
        Call::new(Request::new(&self.client, CreateMail::ENDPOINT).json(body))
    }

    /// Get an email and mark it.
    ///
    /// `GET /mes/emails/{id}` \[doc\]. Acts, although it is a GET \[doc\]; a second call does nothing more: repeated where it fails with a transient error, and never led to another host.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn mark_as_read(&self, id: &str) -> Call<MarkAsRead> {
        Call::new(Request::new(&self.client, MarkAsRead::ENDPOINT).path("id", id))
    }

    /// Update an email.
    ///
    /// `PUT /mes/emails/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_email(&self, id: &str, body: &MesMailModel) -> Call<UpdateEmail> {
        Call::new(Request::new(&self.client, UpdateEmail::ENDPOINT).path("id", id).json(body))
    }

    /// Delete email.
    ///
    /// `DELETE /mes/emails/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_mail(&self, id: &str) -> Call<DeleteMail> {
        Call::new(Request::new(&self.client, DeleteMail::ENDPOINT).path("id", id))
    }

    /// Adds a new email (unauthenticated).
    ///
    /// `POST /mes/emails/form` \[doc\].
    #[inline]
    pub fn submit_forms(&self, body: &MesFormMailModel) -> Call<SubmitForms> {
        Call::new(Request::new(&self.client, SubmitForms::ENDPOINT).json(body))
    }

    /// List events.
    ///
    /// `GET /mes/webhooks/events` \[doc\].
    #[inline]
    pub fn list_events(&self) -> Call<ListEvents> {
        Call::new(Request::new(&self.client, ListEvents::ENDPOINT))
    }

    /// List active subscriptions.
    ///
    /// `GET /mes/webhooks/subscriptions` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_webhook_subscriptions(&self) -> ListCall<ListWebhookSubscriptions> {
        ListCall::new(Request::new(&self.client, ListWebhookSubscriptions::ENDPOINT))
    }

    /// Add a webhook subscription.
    ///
    /// `POST /mes/webhooks/subscriptions` \[doc\].
    #[inline]
    pub fn create_webhook_subscription(&self, body: &MesSubscriptionModel) -> Call<CreateWebhookSubscription> {
        Call::new(Request::new(&self.client, CreateWebhookSubscription::ENDPOINT).json(body))
    }

    /// Get subscription.
    ///
    /// `GET /mes/webhooks/subscriptions/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_webhook_subscription(&self, id: i64) -> Call<GetWebhookSubscription> {
        Call::new(Request::new(&self.client, GetWebhookSubscription::ENDPOINT).path_number("id", id))
    }

    /// Update subscription.
    ///
    /// `PUT /mes/webhooks/subscriptions/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_webhook_subscription(&self, id: i64, body: &MesSubscriptionModel) -> Call<UpdateWebhookSubscription> {
        Call::new(Request::new(&self.client, UpdateWebhookSubscription::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete subscription.
    ///
    /// `DELETE /mes/webhooks/subscriptions/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_webhook_subscription(&self, id: i64) -> Call<DeleteWebhookSubscription> {
        Call::new(Request::new(&self.client, DeleteWebhookSubscription::ENDPOINT).path_number("id", id))
    }

    /// Simulate event.
    ///
    /// `POST /mes/webhooks/subscriptions/{id}/trigger` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn trigger_event(&self, id: i64, body: &MesTrigger) -> Call<TriggerEvent> {
        Call::new(Request::new(&self.client, TriggerEvent::ENDPOINT).path_number("id", id).json(body))
    }

    /// List messages.
    ///
    /// `GET /mes/webhooks/messages` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_webhook_messages(&self) -> ListCall<ListWebhookMessages> {
        ListCall::new(Request::new(&self.client, ListWebhookMessages::ENDPOINT))
    }

    /// View message.
    ///
    /// `GET /mes/webhooks/messages/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_webhook_message(&self, id: &str) -> Call<GetWebhookMessage> {
        Call::new(Request::new(&self.client, GetWebhookMessage::ENDPOINT).path("id", id))
    }

    /// Retry message.
    ///
    /// `POST /mes/webhooks/messages/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn retry_webhook_message(&self, id: &str) -> Call<RetryWebhookMessage> {
        Call::new(Request::new(&self.client, RetryWebhookMessage::ENDPOINT).path("id", id))
    }

    /// View attempts.
    ///
    /// `GET /mes/webhooks/messages/{id}/attempts` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_webhook_attempts(&self, id: &str) -> ListCall<GetWebhookAttempts> {
        ListCall::new(Request::new(&self.client, GetWebhookAttempts::ENDPOINT).path("id", id))
    }

    /// View attempt delays.
    ///
    /// `GET /mes/webhooks/delays` \[doc\].
    #[inline]
    pub fn get_delays(&self) -> Call<GetDelays> {
        Call::new(Request::new(&self.client, GetDelays::ENDPOINT))
    }

    /// Get task.
    ///
    /// `GET /mes/tasks/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_task(&self, id: &str) -> Call<GetTask> {
        Call::new(Request::new(&self.client, GetTask::ENDPOINT).path("id", id))
    }

    /// List relays.
    ///
    /// `GET /mes/webhooks/relays` \[doc\].
    #[inline]
    pub fn list_relays(&self) -> Call<ListRelays> {
        Call::new(Request::new(&self.client, ListRelays::ENDPOINT))
    }

    /// Create relay.
    ///
    /// `POST /mes/webhooks/relays` \[doc\].
    #[inline]
    pub fn create_relay(&self, body: &MesRelayModel) -> Call<CreateRelay> {
        Call::new(Request::new(&self.client, CreateRelay::ENDPOINT).json(body))
    }

    /// View relay.
    ///
    /// `GET /mes/webhooks/relays/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_relay(&self, id: &str) -> Call<ViewRelay> {
        Call::new(Request::new(&self.client, ViewRelay::ENDPOINT).path("id", id))
    }

    /// Update relay.
    ///
    /// `PUT /mes/webhooks/relays/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_relay(&self, id: &str, body: &MesRelayModel) -> Call<UpdateRelay> {
        Call::new(Request::new(&self.client, UpdateRelay::ENDPOINT).path("id", id).json(body))
    }

    /// Delete relay.
    ///
    /// `DELETE /mes/webhooks/relays/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_relay(&self, id: &str) -> Call<DeleteRelay> {
        Call::new(Request::new(&self.client, DeleteRelay::ENDPOINT).path("id", id))
    }

    /// List messages.
    ///
    /// `GET /mes/webhooks/relays/{id}/messages` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_relay_messages(&self, id: &str) -> Call<ListRelayMessages> {
        Call::new(Request::new(&self.client, ListRelayMessages::ENDPOINT).path("id", id))
    }

    /// Get message.
    ///
    /// `GET /mes/webhooks/relays/{id}/messages/{message_id}` \[doc\].
    ///
    /// - `id`: its id.
    /// - `message_id`: the id of the message.
    #[inline]
    pub fn view_relay_message(&self, id: &str, message_id: &str) -> Call<ViewRelayMessage> {
        Call::new(Request::new(&self.client, ViewRelayMessage::ENDPOINT).path("id", id).path("message_id", message_id))
    }
}

operations! {
    /// [`Mes::list_conversations`].
    ListConversations("list_conversations"): GET "/mes/conversations" => either_list(MesConversation);
    /// [`Mes::start_conversation`].
    StartConversation("start_conversation"): POST "/mes/conversations" => json(MesConversation);
    /// [`Mes::search_conversations`].
    SearchConversations("search_conversations"): POST "/mes/conversations/search" idempotency Safe => either_list(MesConversation);
    /// [`Mes::get_conversation`].
    GetConversation("get_conversation"): GET "/mes/conversations/{id}" => json(MesConversation);
    /// [`Mes::add_message`].
    AddMessage("add_message"): POST "/mes/conversations/{id}/messages" => json(MesConversation);
    /// [`Mes::add_registration`].
    AddRegistration("add_registration"): POST "/mes/conversations/{id}/register" => json(MesConversation);
    /// [`Mes::subscribe`].
    Subscribe("subscribe"): POST "/mes/conversations/{id}/subscribe" => json(MesConversation);
    /// [`Mes::unsubscribe`].
    Unsubscribe("unsubscribe"): POST "/mes/conversations/{id}/unsubscribe" => json(MesConversation);
    /// [`Mes::list_domains`].
    ListDomains("list_domains"): GET "/mes/domains" => json(Vec<MesDomain>);
    /// [`Mes::create_domain`].
    CreateDomain("create_domain"): POST "/mes/domains" => json(MesDomain);
    /// [`Mes::get_domain`].
    GetDomain("get_domain"): GET "/mes/domains/{id}" => json(MesDomain);
    /// [`Mes::delete_domain`].
    DeleteDomain("delete_domain"): DELETE "/mes/domains/{id}" => json(MesDomain);
    /// [`Mes::list_inboxes`].
    ListInboxes("list_inboxes"): GET "/mes/inboxes" => json(Vec<MesInbox>);
    /// [`Mes::create_inbox`].
    CreateInbox("create_inbox"): POST "/mes/inboxes" => json(MesInbox);
    /// [`Mes::get_inbox`].
    GetInbox("get_inbox"): GET "/mes/inboxes/{id}" => json(MesInbox);
    /// [`Mes::update_inbox`].
    UpdateInbox("update_inbox"): PUT "/mes/inboxes/{id}" => json(MesInbox);
    /// [`Mes::delete_inbox`].
    DeleteInbox("delete_inbox"): DELETE "/mes/inboxes/{id}" => json(MesInbox);
    /// [`Mes::list_emails`].
    ListEmails("list_emails"): GET "/mes/emails" => cursor_list(MesMail);
    /// [`Mes::create_mail`].
    CreateMail("create_mail"): POST "/mes/emails" => json(MesMail);
    /// [`Mes::mark_as_read`].
    MarkAsRead("mark_as_read"): GET "/mes/emails/{id}" idempotency Idempotent => json(MesMail);
    /// [`Mes::update_email`].
    UpdateEmail("update_email"): PUT "/mes/emails/{id}" => json(MesMail);
    /// [`Mes::delete_mail`].
    DeleteMail("delete_mail"): DELETE "/mes/emails/{id}" => json(MesMail);
    /// [`Mes::submit_forms`].
    SubmitForms("submit_forms"): POST "/mes/emails/form" => json(MesMail);
    /// [`Mes::list_events`].
    ListEvents("list_events"): GET "/mes/webhooks/events" => json(Vec<MesWebhookEvent>);
    /// [`Mes::list_webhook_subscriptions`].
    ListWebhookSubscriptions("list_webhook_subscriptions"): GET "/mes/webhooks/subscriptions" => cursor_list(MesWebhookSubscription);
    /// [`Mes::create_webhook_subscription`].
    CreateWebhookSubscription("create_webhook_subscription"): POST "/mes/webhooks/subscriptions" => json(MesWebhookSubscription);
    /// [`Mes::get_webhook_subscription`].
    GetWebhookSubscription("get_webhook_subscription"): GET "/mes/webhooks/subscriptions/{id}" => json(MesWebhookSubscription);
    /// [`Mes::update_webhook_subscription`].
    UpdateWebhookSubscription("update_webhook_subscription"): PUT "/mes/webhooks/subscriptions/{id}" => json(MesWebhookSubscription);
    /// [`Mes::delete_webhook_subscription`].
    DeleteWebhookSubscription("delete_webhook_subscription"): DELETE "/mes/webhooks/subscriptions/{id}" => nothing;
    /// [`Mes::trigger_event`].
    TriggerEvent("trigger_event"): POST "/mes/webhooks/subscriptions/{id}/trigger" => json(MesWebhookTestMessage);
    /// [`Mes::list_webhook_messages`].
    ListWebhookMessages("list_webhook_messages"): GET "/mes/webhooks/messages" => cursor_list(MesWebhookMessage);
    /// [`Mes::get_webhook_message`].
    GetWebhookMessage("get_webhook_message"): GET "/mes/webhooks/messages/{id}" => json(MesWebhookMessage);
    /// [`Mes::retry_webhook_message`].
    RetryWebhookMessage("retry_webhook_message"): POST "/mes/webhooks/messages/{id}" => json(MesWebhookTestMessage);
    /// [`Mes::get_webhook_attempts`].
    GetWebhookAttempts("get_webhook_attempts"): GET "/mes/webhooks/messages/{id}/attempts" => cursor_list(MesWebhookAttempt);
    /// [`Mes::get_delays`].
    GetDelays("get_delays"): GET "/mes/webhooks/delays" => json(Vec<MesWebhookDelay>);
    /// [`Mes::get_task`].
    GetTask("get_task"): GET "/mes/tasks/{id}" => json(MesTask);
    /// [`Mes::list_relays`].
    ListRelays("list_relays"): GET "/mes/webhooks/relays" => json(Vec<MesRelay>);
    /// [`Mes::create_relay`].
    CreateRelay("create_relay"): POST "/mes/webhooks/relays" => json(MesRelay);
    /// [`Mes::view_relay`].
    ViewRelay("view_relay"): GET "/mes/webhooks/relays/{id}" => json(Vec<MesRelay>);
    /// [`Mes::update_relay`].
    UpdateRelay("update_relay"): PUT "/mes/webhooks/relays/{id}" => json(MesRelay);
    /// [`Mes::delete_relay`].
    DeleteRelay("delete_relay"): DELETE "/mes/webhooks/relays/{id}" => nothing;
    /// [`Mes::list_relay_messages`].
    ListRelayMessages("list_relay_messages"): GET "/mes/webhooks/relays/{id}/messages" => json(Vec<MesRelayMessage>);
    /// [`Mes::view_relay_message`].
    ViewRelayMessage("view_relay_message"): GET "/mes/webhooks/relays/{id}/messages/{message_id}" => json(MesRelayMessage);
}

impl Call<ListDomains> {
    /// Whether it is verified. The query parameter `is_verified`.
    #[inline]
    pub fn is_verified(self, is_verified: bool) -> Self {
        self.set(|request| request.query_flag("is_verified", is_verified))
    }
}

impl Call<ListInboxes> {
    /// Full domain name. The query parameter `fqdn`.
    #[inline]
    pub fn fqdn(self, fqdn: &str) -> Self {
        self.set(|request| request.query("fqdn", fqdn))
    }

    /// Public. The query parameter `public`.
    #[inline]
    pub fn public(self, public: bool) -> Self {
        self.set(|request| request.query_flag("public", public))
    }
}

impl ListCall<ListEmails> {
    /// Addressee. The query parameter `addressee`.
    #[inline]
    pub fn addressee(self, addressee: &str) -> Self {
        self.set(|request| request.query("addressee", addressee))
    }
}

impl Call<MarkAsRead> {
    /// Mark as. The query parameter `mark_as`. Default: `read`.
    #[inline]
    pub fn mark_as(self, mark_as: MarkAsReadMarkAs) -> Self {
        self.set(|request| request.query("mark_as", mark_as.as_str()))
    }
}

impl ListCall<ListWebhookMessages> {
    /// Whether it is delivered. The query parameter `is_delivered`.
    #[inline]
    pub fn is_delivered(self, is_delivered: bool) -> Self {
        self.set(|request| request.query_flag("is_delivered", is_delivered))
    }

    /// Whether it is pending. The query parameter `is_pending`.
    #[inline]
    pub fn is_pending(self, is_pending: bool) -> Self {
        self.set(|request| request.query_flag("is_pending", is_pending))
    }
}

impl Call<ListRelays> {
    /// Kind. The query parameter `type`.
    #[inline]
    pub fn kind(self, kind: &str) -> Self {
        self.set(|request| request.query("type", kind))
    }
}

impl Call<ListRelayMessages> {
    /// Whether it is valid. The query parameter `is_valid`.
    #[inline]
    pub fn is_valid(self, is_valid: bool) -> Self {
        self.set(|request| request.query_flag("is_valid", is_valid))
    }

    /// Whether it is relayed. The query parameter `is_relayed`.
    #[inline]
    pub fn is_relayed(self, is_relayed: bool) -> Self {
        self.set(|request| request.query_flag("is_relayed", is_relayed))
    }

    /// Whether it is duplicate. The query parameter `is_duplicate`.
    #[inline]
    pub fn is_duplicate(self, is_duplicate: bool) -> Self {
        self.set(|request| request.query_flag("is_duplicate", is_duplicate))
    }
}

impl Call<ViewRelayMessage> {
    /// Whether it is valid. The query parameter `is_valid`.
    #[inline]
    pub fn is_valid(self, is_valid: bool) -> Self {
        self.set(|request| request.query_flag("is_valid", is_valid))
    }

    /// Whether it is relayed. The query parameter `is_relayed`.
    #[inline]
    pub fn is_relayed(self, is_relayed: bool) -> Self {
        self.set(|request| request.query_flag("is_relayed", is_relayed))
    }

    /// Whether it is duplicate. The query parameter `is_duplicate`.
    #[inline]
    pub fn is_duplicate(self, is_duplicate: bool) -> Self {
        self.set(|request| request.query_flag("is_duplicate", is_duplicate))
    }
}

pivot_json::open_enum! {
    /// The `event` of a [`MesConversation`] \[doc\].
    pub enum MesConversationEvent {
        /// `update`.
        Update = "update",
        /// `memo`.
        Memo = "memo",
    }
}

pivot_json::open_enum! {
    /// The `entity_type` of a [`MesConversation`] \[doc\].
    pub enum MesConversationEntityType {
        /// `order`.
        Order = "order",
        /// `invoice`.
        Invoice = "invoice",
        /// `stock`.
        Stock = "stock",
    }
}

pivot_json::open_enum! {
    /// The `event` of a [`MesConversationCreate`] \[doc\].
    pub enum MesConversationCreateEvent {
        /// `update`.
        Update = "update",
        /// `memo`.
        Memo = "memo",
    }
}

pivot_json::open_enum! {
    /// The `entity_type` of a [`MesConversationCreate`] \[doc\].
    pub enum MesConversationCreateEntityType {
        /// `order`.
        Order = "order",
        /// `invoice`.
        Invoice = "invoice",
        /// `stock`.
        Stock = "stock",
    }
}

pivot_json::open_enum! {
    /// The `folder` of a [`MesMail`] \[doc\].
    pub enum MesMailFolder {
        /// `inbox`.
        Inbox = "inbox",
        /// `concept`.
        Concept = "concept",
        /// `sent`.
        Sent = "sent",
        /// `spam`.
        Spam = "spam",
    }
}

pivot_json::open_enum! {
    /// The `medium` of a [`MesNotify`] \[doc\].
    pub enum MesNotifyMedium {
        /// `sms`.
        Sms = "sms",
        /// `email`.
        Email = "email",
        /// `fcm`.
        Fcm = "fcm",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`MesRelay`] \[doc\].
    pub enum MesRelayType {
        /// `logger`.
        Logger = "logger",
        /// `sendcloud`.
        Sendcloud = "sendcloud",
        /// `paynl`.
        Paynl = "paynl",
        /// `mollie`.
        Mollie = "mollie",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`MesRelayModel`] \[doc\].
    pub enum MesRelayModelType {
        /// `logger`.
        Logger = "logger",
        /// `sendcloud`.
        Sendcloud = "sendcloud",
        /// `paynl`.
        Paynl = "paynl",
        /// `mollie`.
        Mollie = "mollie",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`MesSearchConstraint`] \[doc\].
    pub enum MesSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
        /// `event`.
        Event = "event",
        /// `entity_type`.
        EntityType = "entity_type",
        /// `entity_ids`.
        EntityIds = "entity_ids",
        /// `medium`.
        Medium = "medium",
        /// `participant`.
        Participant = "participant",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`MesSearchConstraint`] \[doc\].
    pub enum MesSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `folder` of [`ListEmails`] \[doc\].
    pub enum ListEmailsFolder {
        /// `inbox`.
        Inbox = "inbox",
        /// `concept`.
        Concept = "concept",
        /// `sent`.
        Sent = "sent",
        /// `spam`.
        Spam = "spam",
    }
}

pivot_json::open_enum! {
    /// The `mark_as` of [`MarkAsRead`] \[doc\].
    pub enum MarkAsReadMarkAs {
        /// `read`.
        Read = "read",
        /// `unread`.
        Unread = "unread",
    }
}

pivot_json::record! {
    /// Cancel. \[doc\]
    ///
    /// Taken by [`unsubscribe`](Mes::unsubscribe).
    pub struct MesCancel {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Medium.
        pub medium: Option<String> = 1 "medium",
    }

    /// Contact model. \[doc\]
    pub struct MesContactModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Email.
        pub email: Option<String> = 1 "email",
    }

    /// Conversation. \[doc\]
    ///
    /// Given by [`list_conversations`](Mes::list_conversations), [`start_conversation`](Mes::start_conversation), [`search_conversations`](Mes::search_conversations) and others.
    pub struct MesConversation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Event.
        pub event: Option<MesConversationEvent> = 1 "event",
        /// What kind of thing it belongs to.
        pub entity_type: Option<MesConversationEntityType> = 2 "entity_type",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 3 "entity_id",
        /// Messages.
        pub messages: OptionalVec<MesMessage> = 4 "messages",
        /// Participants.
        pub participants: OptionalVec<MesParticipant> = 5 "participants",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 6 "metadata",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 7 "started_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 8 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 9 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 10 "updated_at",
    }

    /// Conversation create. \[doc\]
    ///
    /// Taken by [`start_conversation`](Mes::start_conversation).
    pub struct MesConversationCreate {
        /// Event.
        pub event: Option<MesConversationCreateEvent> = 0 "event",
        /// What kind of thing it belongs to.
        pub entity_type: Option<MesConversationCreateEntityType> = 1 "entity_type",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 3 "entity_id",
        /// Participant.
        pub participant: Option<MesParticipantCreate> = 4 "participant",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 5 "metadata",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 6 "expires_at",
    }

    /// Dns record. \[doc\]
    pub struct MesDnsRecord {
        /// Kind.
        pub kind: Option<String> = 0 "type",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Value.
        pub value: Option<String> = 2 "value",
        /// Whether it is verified. Default: `false`.
        pub is_verified: Option<bool> = 3 "is_verified",
    }

    /// Domain. \[doc\]
    ///
    /// Given by [`list_domains`](Mes::list_domains), [`create_domain`](Mes::create_domain), [`get_domain`](Mes::get_domain) and others.
    pub struct MesDomain {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is verified.
        pub is_verified: Option<bool> = 1 "is_verified",
        /// Dns.
        pub dns: OptionalVec<MesDnsRecord> = 2 "dns",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 3 "tenant_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Domain model. \[doc\]
    ///
    /// Taken by [`create_domain`](Mes::create_domain).
    pub struct MesDomainModel {
        /// Full domain name.
        pub fqdn: Option<String> = 0 "fqdn",
    }

    /// Form mail model. \[doc\]
    ///
    /// Taken by [`submit_forms`](Mes::submit_forms).
    pub struct MesFormMailModel {
        /// From.
        pub from: Option<MesContactModel> = 0 "from",
        /// To.
        pub to: OptionalVec<MesContactModel> = 1 "to",
        /// Cc.
        pub cc: OptionalVec<MesContactModel> = 2 "cc",
        /// Bcc.
        pub bcc: OptionalVec<MesContactModel> = 3 "bcc",
        /// Reply to.
        pub reply_to: Option<MesContactModel> = 4 "reply_to",
        /// Recaptcha response.
        pub recaptcha_response: Option<String> = 5 "recaptcha_response",
        /// Subject.
        pub subject: Option<String> = 6 "subject",
        /// Html body.
        pub html_body: Option<String> = 7 "html_body",
        /// Attachments.
        pub attachments: OptionalVec<String> = 8 "attachments",
        /// Folder. Default: `sent` \[guess\].
        pub folder: Option<String> = 9 "folder",
        /// Whether it is unread.
        pub is_unread: Option<bool> = 10 "is_unread",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 11 "metadata",
    }

    /// Inbox. \[doc\]
    ///
    /// Given by [`list_inboxes`](Mes::list_inboxes), [`create_inbox`](Mes::create_inbox), [`get_inbox`](Mes::get_inbox) and others.
    pub struct MesInbox {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Label.
        pub label: Option<String> = 1 "label",
        /// Full domain name.
        pub fqdn: Option<String> = 2 "fqdn",
        /// Prefix.
        pub prefix: Option<String> = 3 "prefix",
        /// The id of the user.
        pub user_id: Option<String> = 4 "user_id",
        /// Folders.
        pub folders: OptionalVec<String> = 5 "folders",
        /// Settings.
        pub settings: Option<MesInboxSettings> = 6 "settings",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Inbox model. \[doc\]
    ///
    /// Taken by [`create_inbox`](Mes::create_inbox).
    pub struct MesInboxModel {
        /// Label.
        pub label: Option<String> = 0 "label",
        /// Full domain name.
        pub fqdn: Option<String> = 1 "fqdn",
        /// Prefix.
        pub prefix: Option<String> = 2 "prefix",
        /// The id of the user.
        pub user_id: Option<String> = 3 "user_id",
        /// Settings.
        pub settings: Option<MesInboxSettings> = 4 "settings",
    }

    /// Inbox settings. \[doc\]
    pub struct MesInboxSettings {
        /// The id of the recaptcha integration.
        pub recaptcha_integration_id: Option<String> = 0 "recaptcha_integration_id",
    }

    /// Inbox update model. \[doc\]
    ///
    /// Taken by [`update_inbox`](Mes::update_inbox).
    pub struct MesInboxUpdateModel {
        /// Label.
        pub label: Option<String> = 0 "label",
        /// The id of the user.
        pub user_id: Option<String> = 1 "user_id",
        /// Settings.
        pub settings: Option<MesInboxSettings> = 2 "settings",
    }

    /// Mail. \[doc\]
    ///
    /// Given by [`list_emails`](Mes::list_emails), [`create_mail`](Mes::create_mail), [`mark_as_read`](Mes::mark_as_read) and others.
    pub struct MesMail {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// From.
        pub from: Option<MesContactModel> = 1 "from",
        /// To.
        pub to: OptionalVec<MesContactModel> = 2 "to",
        /// Cc.
        pub cc: OptionalVec<MesContactModel> = 3 "cc",
        /// Bcc.
        pub bcc: OptionalVec<MesContactModel> = 4 "bcc",
        /// Reply to.
        pub reply_to: Option<MesContactModel> = 5 "reply_to",
        /// Subject.
        pub subject: Option<String> = 6 "subject",
        /// Html body.
        pub html_body: Option<String> = 7 "html_body",
        /// Attachments.
        pub attachments: OptionalVec<String> = 8 "attachments",
        /// Folder.
        pub folder: Option<MesMailFolder> = 9 "folder",
        /// Whether it is unread.
        pub is_unread: Option<bool> = 10 "is_unread",
        /// The id of the inbox.
        pub inbox_id: Option<String> = 11 "inbox_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 12 "metadata",
        /// When: delivered.
        pub delivered_at: Option<Lenient<Timestamp>> = 13 "delivered_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// Mail model. \[doc\]
    ///
    /// Taken by [`create_mail`](Mes::create_mail), [`update_email`](Mes::update_email).
    pub struct MesMailModel {
        /// From.
        pub from: Option<MesContactModel> = 0 "from",
        /// To.
        pub to: OptionalVec<MesContactModel> = 1 "to",
        /// Cc.
        pub cc: OptionalVec<MesContactModel> = 2 "cc",
        /// Bcc.
        pub bcc: OptionalVec<MesContactModel> = 3 "bcc",
        /// Reply to.
        pub reply_to: Option<MesContactModel> = 4 "reply_to",
        /// Subject.
        pub subject: Option<String> = 5 "subject",
        /// Html body.
        pub html_body: Option<String> = 6 "html_body",
        /// Attachments.
        pub attachments: OptionalVec<String> = 7 "attachments",
        /// Folder.
        pub folder: Option<String> = 8 "folder",
        /// Whether it is unread.
        pub is_unread: Option<bool> = 9 "is_unread",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// Message. \[doc\]
    pub struct MesMessage {
        /// Content.
        pub content: Option<String> = 0 "content",
        /// Participant reference.
        pub participant_reference: Option<String> = 1 "participant_reference",
        /// Whether it is private.
        pub is_private: Option<bool> = 2 "is_private",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 3 "metadata",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Message add. \[doc\]
    ///
    /// Taken by [`add_message`](Mes::add_message).
    pub struct MesMessageAdd {
        /// Content.
        pub content: Option<String> = 0 "content",
        /// Whether it is private.
        pub is_private: Option<bool> = 1 "is_private",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 2 "metadata",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 3 "reference",
    }

    /// Notify. \[doc\]
    pub struct MesNotify {
        /// Address.
        pub address: Option<String> = 0 "address",
        /// Medium.
        pub medium: Option<MesNotifyMedium> = 1 "medium",
    }

    /// Participant. \[doc\]
    pub struct MesParticipant {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Whether it is machine.
        pub is_machine: Option<bool> = 2 "is_machine",
        /// Notifications.
        pub notifications: OptionalVec<MesNotify> = 3 "notifications",
    }

    /// Participant create. \[doc\]
    ///
    /// Taken by [`add_registration`](Mes::add_registration).
    pub struct MesParticipantCreate {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Whether it is machine.
        pub is_machine: Option<bool> = 2 "is_machine",
    }

    /// Relay. \[doc\]
    ///
    /// Given by [`list_relays`](Mes::list_relays), [`create_relay`](Mes::create_relay), [`view_relay`](Mes::view_relay) and others.
    pub struct MesRelay {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Kind.
        pub kind: Option<MesRelayType> = 2 "type",
        /// Config.
        pub config: Option<RawJson> = 3 "config",
        /// Endpoint.
        pub endpoint: Option<String> = 4 "endpoint",
        /// Limit requests per second.
        pub limit_requests_per_second: Option<i64> = 5 "limit_requests_per_second",
        /// Whether it is system object.
        pub is_system_object: Option<bool> = 6 "is_system_object",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Relay message. \[doc\]
    ///
    /// Given by [`list_relay_messages`](Mes::list_relay_messages), [`view_relay_message`](Mes::view_relay_message).
    pub struct MesRelayMessage {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Hash.
        pub hash: Option<String> = 1 "hash",
        /// Payload.
        pub payload: Option<String> = 2 "payload",
        /// Whether it is valid.
        pub is_valid: Option<bool> = 3 "is_valid",
        /// Whether it is relayed.
        pub is_relayed: Option<bool> = 4 "is_relayed",
        /// Whether it is duplicate.
        pub is_duplicate: Option<bool> = 5 "is_duplicate",
        /// Source.
        pub source: Option<MesRelayMessageSource> = 6 "source",
        /// When: relayed.
        pub relayed_at: Option<Lenient<Timestamp>> = 7 "relayed_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
    }

    /// Relay message source. \[doc\]
    pub struct MesRelayMessageSource {
        /// Ip.
        pub ip: Option<String> = 0 "ip",
        /// City.
        pub city: Option<String> = 1 "city",
        /// Country, in two letters.
        pub country_code: Option<String> = 2 "country_code",
        /// User agent.
        pub user_agent: Option<String> = 3 "user_agent",
    }

    /// Relay model. \[doc\]
    ///
    /// Taken by [`create_relay`](Mes::create_relay), [`update_relay`](Mes::update_relay).
    pub struct MesRelayModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Kind.
        pub kind: Option<MesRelayModelType> = 1 "type",
        /// Config.
        pub config: Option<RawJson> = 2 "config",
    }

    /// Search. \[doc\], by an example
    ///
    /// Taken by [`search_conversations`](Mes::search_conversations).
    pub struct MesSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<MesSearchConstraint> = 0 "constraints",
    }

    /// Search constraint. \[doc\]
    pub struct MesSearchConstraint {
        /// Key.
        pub key: Option<MesSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<MesSearchConstraintOperator> = 1 "operator",
        /// Value.
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Subscription. \[doc\]
    ///
    /// Taken by [`subscribe`](Mes::subscribe).
    pub struct MesSubscription {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Medium.
        pub medium: Option<String> = 1 "medium",
        /// Address.
        pub address: Option<bool> = 2 "address",
    }

    /// Subscription model. \[doc\]
    ///
    /// Taken by [`create_webhook_subscription`](Mes::create_webhook_subscription), [`update_webhook_subscription`](Mes::update_webhook_subscription).
    pub struct MesSubscriptionModel {
        /// Events.
        pub events: OptionalVec<String> = 0 "events",
        /// Endpoint.
        pub endpoint: Option<String> = 1 "endpoint",
        /// Delivery rate.
        pub delivery_rate: Option<i64> = 2 "delivery_rate",
    }

    /// Task. \[doc\]
    ///
    /// Given by [`get_task`](Mes::get_task).
    pub struct MesTask {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Progress.
        pub progress: Option<i64> = 3 "progress",
        /// Result.
        pub result: Option<String> = 4 "result",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 5 "started_at",
        /// When: completed.
        pub completed_at: Option<Lenient<Timestamp>> = 6 "completed_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 7 "expires_at",
    }

    /// Trigger. \[doc\]
    ///
    /// Taken by [`trigger_event`](Mes::trigger_event).
    pub struct MesTrigger {
        /// Event.
        pub event: Option<String> = 0 "event",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
    }

    /// Webhook attempt. \[doc\]
    ///
    /// Given by [`get_webhook_attempts`](Mes::get_webhook_attempts).
    pub struct MesWebhookAttempt {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Number, as people use it.
        pub number: Option<i64> = 1 "number",
        /// Whether it is success.
        pub is_success: Option<bool> = 2 "is_success",
        /// Response time.
        pub response_time: Option<i64> = 3 "response_time",
        /// Response code.
        pub response_code: Option<i64> = 4 "response_code",
        /// Response body.
        pub response_body: Option<String> = 5 "response_body",
        /// When: attempted.
        pub attempted_at: Option<Lenient<Timestamp>> = 6 "attempted_at",
    }

    /// Webhook delay. \[doc\]
    ///
    /// Given by [`get_delays`](Mes::get_delays).
    pub struct MesWebhookDelay {
        /// Attempt.
        pub attempt: Option<i64> = 0 "attempt",
        /// Delay.
        pub delay: Option<i64> = 1 "delay",
        /// Total delay.
        pub total_delay: Option<i64> = 2 "total_delay",
    }

    /// Webhook event. \[doc\]
    ///
    /// Given by [`list_events`](Mes::list_events).
    pub struct MesWebhookEvent {
        /// Event.
        pub event: Option<String> = 0 "event",
        /// Description.
        pub description: Option<String> = 1 "description",
    }

    /// Webhook message. \[doc\]
    ///
    /// Given by [`list_webhook_messages`](Mes::list_webhook_messages), [`get_webhook_message`](Mes::get_webhook_message).
    pub struct MesWebhookMessage {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Event.
        pub event: Option<String> = 1 "event",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 2 "entity_id",
        /// Payload.
        pub payload: Option<String> = 3 "payload",
        /// Whether it is pending.
        pub is_pending: Option<bool> = 4 "is_pending",
        /// Whether it is delivered.
        pub is_delivered: Option<bool> = 5 "is_delivered",
        /// Signature.
        pub signature: Option<SecretText> = 6 "signature",
        /// Attempts.
        pub attempts: Option<i64> = 7 "attempts",
        /// Endpoint.
        pub endpoint: Option<String> = 8 "endpoint",
        /// Subscription.
        pub subscription: Option<i64> = 9 "subscription",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// Webhook subscription. \[doc\]
    ///
    /// Given by [`list_webhook_subscriptions`](Mes::list_webhook_subscriptions), [`create_webhook_subscription`](Mes::create_webhook_subscription), [`get_webhook_subscription`](Mes::get_webhook_subscription) and others.
    pub struct MesWebhookSubscription {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Events.
        pub events: OptionalVec<String> = 1 "events",
        /// Endpoint.
        pub endpoint: Option<String> = 2 "endpoint",
        /// Secret.
        pub secret: Option<SecretText> = 3 "secret",
        /// Delivery rate.
        pub delivery_rate: Option<i64> = 4 "delivery_rate",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Webhook test message. \[doc\]
    ///
    /// Given by [`trigger_event`](Mes::trigger_event), [`retry_webhook_message`](Mes::retry_webhook_message).
    pub struct MesWebhookTestMessage {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Event.
        pub event: Option<String> = 1 "event",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 2 "entity_id",
        /// Payload.
        pub payload: Option<String> = 3 "payload",
        /// Whether it is pending.
        pub is_pending: Option<bool> = 4 "is_pending",
        /// Whether it is delivered.
        pub is_delivered: Option<bool> = 5 "is_delivered",
        /// Signature.
        pub signature: Option<SecretText> = 6 "signature",
        /// Endpoint.
        pub endpoint: Option<String> = 7 "endpoint",
        /// Subscription.
        pub subscription: Option<i64> = 8 "subscription",
        /// Attempt.
        pub attempt: Option<MesWebhookAttempt> = 9 "attempt",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }
}

/// Metadata. \[doc\]
pub type MesMetadata = BTreeMap<String, String>;
