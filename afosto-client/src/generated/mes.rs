// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `mes`, messages: conversations, e-mail, webhooks, tasks: 43 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Mes;

/// The operations.
impl Mes {
    /// List conversations. Returns a list of [`Conversation`], page by page.
    ///
    /// `GET /mes/conversations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_conversations(&self) -> Pager<operations::ListConversations> {
        Pager::new(Request::new(&self.client, operations::ListConversations::ENDPOINT))
    }

    /// Start conversation. Returns [`Conversation`].
    ///
    /// `POST /mes/conversations` \[doc\].
    #[inline]
    pub fn start_conversation(&self, body: &ConversationCreate) -> Call<operations::StartConversation> {
        Call::new(Request::new(&self.client, operations::StartConversation::ENDPOINT).json(body))
    }

    /// Search conversations. Returns a list of [`Conversation`], page by page.
    ///
    /// Takes a search of several constraints \[doc\].
    ///
    /// `POST /mes/conversations/search` \[doc\]. A list, paged by a cursor \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_conversations(&self, body: &Search) -> Pager<operations::SearchConversations> {
        Pager::new(Request::new(&self.client, operations::SearchConversations::ENDPOINT).json(body))
    }

    /// Get conversation. Returns [`Conversation`].
    ///
    /// `GET /mes/conversations/{id}` \[doc: "View a conversation"\].
    #[inline]
    pub fn get_conversation(&self, id: i64) -> Call<operations::GetConversation> {
        Call::new(Request::new(&self.client, operations::GetConversation::ENDPOINT).path_number("id", id))
    }

    /// Add conversation message. Returns [`Conversation`].
    ///
    /// `POST /mes/conversations/{id}/messages` \[doc\].
    #[doc(alias = "AddMessage")]
    #[inline]
    pub fn add_conversation_message(&self, id: i64, body: &MessageAdd) -> Call<operations::AddConversationMessage> {
        Call::new(
            Request::new(&self.client, operations::AddConversationMessage::ENDPOINT).path_number("id", id).json(body),
        )
    }

    /// Add conversation participant. Returns [`Conversation`].
    ///
    /// `POST /mes/conversations/{id}/register` \[doc\].
    #[doc(alias = "AddRegistration")]
    #[inline]
    pub fn add_conversation_participant(
        &self,
        id: i64,
        body: &ParticipantCreate,
    ) -> Call<operations::AddConversationParticipant> {
        Call::new(
            Request::new(&self.client, operations::AddConversationParticipant::ENDPOINT)
                .path_number("id", id)
                .json(body),
        )
    }

    /// Subscribe to conversation. Returns [`Conversation`].
    ///
    /// The subscriber is then told of what is new in the conversation \[doc\].
    ///
    /// `POST /mes/conversations/{id}/subscribe` \[doc: "Add a subscription"\].
    #[doc(alias = "Subscribe")]
    #[inline]
    pub fn subscribe_to_conversation(&self, id: i64, body: &Subscription) -> Call<operations::SubscribeToConversation> {
        Call::new(
            Request::new(&self.client, operations::SubscribeToConversation::ENDPOINT).path_number("id", id).json(body),
        )
    }

    /// Unsubscribe from conversation. Returns [`Conversation`].
    ///
    /// The subscriber is then no longer told of what is new in the conversation \[doc\].
    ///
    /// `POST /mes/conversations/{id}/unsubscribe` \[doc: "Cancel a subscription"\].
    #[doc(alias = "Unsubscribe")]
    #[inline]
    pub fn unsubscribe_from_conversation(
        &self,
        id: i64,
        body: &Cancel,
    ) -> Call<operations::UnsubscribeFromConversation> {
        Call::new(
            Request::new(&self.client, operations::UnsubscribeFromConversation::ENDPOINT)
                .path_number("id", id)
                .json(body),
        )
    }

    /// List domains. Returns a list of [`Domain`].
    ///
    /// `GET /mes/domains` \[doc: "Get the list of available domains"\].
    #[inline]
    pub fn list_domains(&self) -> Call<operations::ListDomains> {
        Call::new(Request::new(&self.client, operations::ListDomains::ENDPOINT))
    }

    /// Create domain. Returns [`Domain`].
    ///
    /// `POST /mes/domains` \[doc: "Add a new domain"\].
    #[inline]
    pub fn create_domain(&self, body: &DomainModel) -> Call<operations::CreateDomain> {
        Call::new(Request::new(&self.client, operations::CreateDomain::ENDPOINT).json(body))
    }

    /// Get domain. Returns [`Domain`].
    ///
    /// `GET /mes/domains/{id}` \[doc: "Get a single domain by id"\].
    ///
    /// - `id`: the id of the domain \[doc\].
    #[inline]
    pub fn get_domain(&self, id: &str) -> Call<operations::GetDomain> {
        Call::new(Request::new(&self.client, operations::GetDomain::ENDPOINT).path("id", id))
    }

    /// Delete domain. Returns [`Domain`].
    ///
    /// `DELETE /mes/domains/{id}` \[doc: "Delete a domain by id"\].
    ///
    /// - `id`: the id of the domain \[doc\].
    #[inline]
    pub fn delete_domain(&self, id: &str) -> Call<operations::DeleteDomain> {
        Call::new(Request::new(&self.client, operations::DeleteDomain::ENDPOINT).path("id", id))
    }

    /// List inboxes. Returns a list of [`Inbox`].
    ///
    /// `GET /mes/inboxes` \[doc: "Get the list of available inboxes"\].
    #[inline]
    pub fn list_inboxes(&self) -> Call<operations::ListInboxes> {
        Call::new(Request::new(&self.client, operations::ListInboxes::ENDPOINT))
    }

    /// Create inbox. Returns [`Inbox`].
    ///
    /// `POST /mes/inboxes` \[doc: "Add a new inbox"\].
    #[inline]
    pub fn create_inbox(&self, body: &InboxModel) -> Call<operations::CreateInbox> {
        Call::new(Request::new(&self.client, operations::CreateInbox::ENDPOINT).json(body))
    }

    /// Get inbox. Returns [`Inbox`].
    ///
    /// `GET /mes/inboxes/{id}` \[doc: "Get a single inbox by id"\].
    ///
    /// - `id`: the id of the inbox \[doc\].
    #[inline]
    pub fn get_inbox(&self, id: &str) -> Call<operations::GetInbox> {
        Call::new(Request::new(&self.client, operations::GetInbox::ENDPOINT).path("id", id))
    }

    /// Update inbox. Returns [`Inbox`].
    ///
    /// `PUT /mes/inboxes/{id}` \[doc\].
    ///
    /// - `id`: the id of the inbox \[doc\].
    #[inline]
    pub fn update_inbox(&self, id: &str, body: &InboxUpdateModel) -> Call<operations::UpdateInbox> {
        Call::new(Request::new(&self.client, operations::UpdateInbox::ENDPOINT).path("id", id).json(body))
    }

    /// Delete inbox. Returns [`Inbox`].
    ///
    /// `DELETE /mes/inboxes/{id}` \[doc: "Delete an inbox by id"\].
    ///
    /// - `id`: the id of the inbox \[doc\].
    #[inline]
    pub fn delete_inbox(&self, id: &str) -> Call<operations::DeleteInbox> {
        Call::new(Request::new(&self.client, operations::DeleteInbox::ENDPOINT).path("id", id))
    }

    /// List e-mails. Returns a list of [`Mail`], page by page.
    ///
    /// `GET /mes/emails` \[doc: "Get the list of emails"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_emails(&self, inbox: &str, folder: ListEmailsFolder) -> Pager<operations::ListEmails> {
        Pager::new(
            Request::new(&self.client, operations::ListEmails::ENDPOINT)
                .query("inbox", inbox)
                .query("folder", folder.as_str()),
        )
    }

    /// Create e-mail. Returns [`Mail`].
    ///
    /// `POST /mes/emails` \[doc: "Add a new email"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::mes::MailModel;
    ///
    /// let body = MailModel {
    ///     subject: Some("Your order".to_owned()),
    ///     html_body: Some("<p>It is on its way.</p>".to_owned()),
    ///     ..MailModel::default()
    /// };
    /// afosto.mes().create_email(&body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateMail")]
    #[inline]
    pub fn create_email(&self, body: &MailModel) -> Call<operations::CreateEmail> {
        Call::new(Request::new(&self.client, operations::CreateEmail::ENDPOINT).json(body))
    }

    /// Get and mark e-mail. Returns [`Mail`].
    ///
    /// Marks the e-mail as read and gives it \[doc\].
    ///
    /// `GET /mes/emails/{id}` \[doc: "Get an email and mark it"\]. Has an effect, although it is a GET \[doc\], but a second call has no further one, so it is retried after a transient error, and a redirect to another host is not followed.
    ///
    /// - `id`: the id of the e-mail \[doc\].
    #[doc(alias = "MarkAsRead")]
    #[inline]
    pub fn get_and_mark_email(&self, id: &str) -> Call<operations::GetAndMarkEmail> {
        Call::new(Request::new(&self.client, operations::GetAndMarkEmail::ENDPOINT).path("id", id))
    }

    /// Update e-mail. Returns [`Mail`].
    ///
    /// `PUT /mes/emails/{id}` \[doc\].
    ///
    /// - `id`: the id of the e-mail \[doc\].
    #[inline]
    pub fn update_email(&self, id: &str, body: &MailModel) -> Call<operations::UpdateEmail> {
        Call::new(Request::new(&self.client, operations::UpdateEmail::ENDPOINT).path("id", id).json(body))
    }

    /// Delete e-mail. Returns [`Mail`].
    ///
    /// `DELETE /mes/emails/{id}` \[doc\].
    ///
    /// - `id`: the id of the e-mail \[doc\].
    #[doc(alias = "DeleteMail")]
    #[inline]
    pub fn delete_email(&self, id: &str) -> Call<operations::DeleteEmail> {
        Call::new(Request::new(&self.client, operations::DeleteEmail::ENDPOINT).path("id", id))
    }

    /// Submit e-mail form. Returns [`Mail`].
    ///
    /// Needs no authentication; reCAPTCHA keeps spam away \[doc\].
    ///
    /// `POST /mes/emails/form` \[doc: "Adds a new email (unauthenticated)"\].
    #[doc(alias = "SubmitForms")]
    #[inline]
    pub fn submit_email_form(&self, body: &FormMailModel) -> Call<operations::SubmitEmailForm> {
        Call::new(Request::new(&self.client, operations::SubmitEmailForm::ENDPOINT).json(body))
    }

    /// List webhook events. Returns a list of [`WebhookEvent`].
    ///
    /// Gives those that a webhook can be told of \[doc\].
    ///
    /// `GET /mes/webhooks/events` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// for event in afosto.mes().list_webhook_events().send().await? {
    ///     println!("{:?}: {:?}", event.event, event.description);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListEvents")]
    #[inline]
    pub fn list_webhook_events(&self) -> Call<operations::ListWebhookEvents> {
        Call::new(Request::new(&self.client, operations::ListWebhookEvents::ENDPOINT))
    }

    /// List webhook subscriptions. Returns a list of [`WebhookSubscription`], page by page.
    ///
    /// `GET /mes/webhooks/subscriptions` \[doc: "List active subscriptions"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_webhook_subscriptions(&self) -> Pager<operations::ListWebhookSubscriptions> {
        Pager::new(Request::new(&self.client, operations::ListWebhookSubscriptions::ENDPOINT))
    }

    /// Create webhook subscription. Returns [`WebhookSubscription`].
    ///
    /// `POST /mes/webhooks/subscriptions` \[doc: "Add a webhook subscription"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::mes::SubscriptionModel;
    ///
    /// let body = SubscriptionModel {
    ///     events: vec!["order.confirmed".to_owned()].into(),
    ///     endpoint: Some("https://shop.example/afosto".to_owned()),
    ///     ..SubscriptionModel::default()
    /// };
    /// let subscription = afosto.mes().create_webhook_subscription(&body).send().await?;
    /// println!("{:?}", subscription.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_webhook_subscription(&self, body: &SubscriptionModel) -> Call<operations::CreateWebhookSubscription> {
        Call::new(Request::new(&self.client, operations::CreateWebhookSubscription::ENDPOINT).json(body))
    }

    /// Get webhook subscription. Returns [`WebhookSubscription`].
    ///
    /// `GET /mes/webhooks/subscriptions/{id}` \[doc\].
    #[inline]
    pub fn get_webhook_subscription(&self, id: i64) -> Call<operations::GetWebhookSubscription> {
        Call::new(Request::new(&self.client, operations::GetWebhookSubscription::ENDPOINT).path_number("id", id))
    }

    /// Update webhook subscription. Returns [`WebhookSubscription`].
    ///
    /// `PUT /mes/webhooks/subscriptions/{id}` \[doc\].
    #[inline]
    pub fn update_webhook_subscription(
        &self,
        id: i64,
        body: &SubscriptionModel,
    ) -> Call<operations::UpdateWebhookSubscription> {
        Call::new(
            Request::new(&self.client, operations::UpdateWebhookSubscription::ENDPOINT)
                .path_number("id", id)
                .json(body),
        )
    }

    /// Delete webhook subscription. Returns nothing.
    ///
    /// `DELETE /mes/webhooks/subscriptions/{id}` \[doc\].
    #[inline]
    pub fn delete_webhook_subscription(&self, id: i64) -> Call<operations::DeleteWebhookSubscription> {
        Call::new(Request::new(&self.client, operations::DeleteWebhookSubscription::ENDPOINT).path_number("id", id))
    }

    /// Simulate webhook event. Returns [`WebhookTestMessage`].
    ///
    /// Tests the delivery of an event \[doc\].
    ///
    /// `POST /mes/webhooks/subscriptions/{id}/trigger` \[doc\].
    #[doc(alias = "TriggerEvent")]
    #[inline]
    pub fn simulate_webhook_event(&self, id: i64, body: &Trigger) -> Call<operations::SimulateWebhookEvent> {
        Call::new(
            Request::new(&self.client, operations::SimulateWebhookEvent::ENDPOINT).path_number("id", id).json(body),
        )
    }

    /// List webhook messages. Returns a list of [`WebhookMessage`], page by page.
    ///
    /// Gives those of the last 30 days, delivered or pending \[doc\].
    ///
    /// `GET /mes/webhooks/messages` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let messages = afosto.mes().list_webhook_messages().try_collect_max(100).await?;
    /// println!("{} messages", messages.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_webhook_messages(&self) -> Pager<operations::ListWebhookMessages> {
        Pager::new(Request::new(&self.client, operations::ListWebhookMessages::ENDPOINT))
    }

    /// Get webhook message. Returns [`WebhookMessage`].
    ///
    /// `GET /mes/webhooks/messages/{id}` \[doc: "View message"\].
    #[inline]
    pub fn get_webhook_message(&self, id: &str) -> Call<operations::GetWebhookMessage> {
        Call::new(Request::new(&self.client, operations::GetWebhookMessage::ENDPOINT).path("id", id))
    }

    /// Retry webhook message. Returns [`WebhookTestMessage`].
    ///
    /// Tries to deliver one message by hand \[doc\].
    ///
    /// `POST /mes/webhooks/messages/{id}` \[doc\].
    #[inline]
    pub fn retry_webhook_message(&self, id: &str) -> Call<operations::RetryWebhookMessage> {
        Call::new(Request::new(&self.client, operations::RetryWebhookMessage::ENDPOINT).path("id", id))
    }

    /// List webhook message attempts. Returns a list of [`WebhookAttempt`], page by page.
    ///
    /// `GET /mes/webhooks/messages/{id}/attempts` \[doc: "View attempts"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetWebhookAttempts")]
    #[inline]
    pub fn list_webhook_message_attempts(&self, id: &str) -> Pager<operations::ListWebhookMessageAttempts> {
        Pager::new(Request::new(&self.client, operations::ListWebhookMessageAttempts::ENDPOINT).path("id", id))
    }

    /// List webhook delays. Returns a list of [`WebhookDelay`].
    ///
    /// Gives the delay before each attempt. The tenth attempt comes after more than 24 hours (86,400 seconds) \[doc\].
    ///
    /// `GET /mes/webhooks/delays` \[doc: "View attempt delays"\].
    #[doc(alias = "GetDelays")]
    #[inline]
    pub fn list_webhook_delays(&self) -> Call<operations::ListWebhookDelays> {
        Call::new(Request::new(&self.client, operations::ListWebhookDelays::ENDPOINT))
    }

    /// Get task. Returns [`Task`].
    ///
    /// `GET /mes/tasks/{id}` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let task = afosto.mes().get_task("task").send().await?;
    /// println!("{:?} %", task.progress);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_task(&self, id: &str) -> Call<operations::GetTask> {
        Call::new(Request::new(&self.client, operations::GetTask::ENDPOINT).path("id", id))
    }

    /// List relays. Returns a list of [`Relay`].
    ///
    /// `GET /mes/webhooks/relays` \[doc\].
    #[inline]
    pub fn list_relays(&self) -> Call<operations::ListRelays> {
        Call::new(Request::new(&self.client, operations::ListRelays::ENDPOINT))
    }

    /// Create relay. Returns [`Relay`].
    ///
    /// `POST /mes/webhooks/relays` \[doc\].
    #[inline]
    pub fn create_relay(&self, body: &RelayModel) -> Call<operations::CreateRelay> {
        Call::new(Request::new(&self.client, operations::CreateRelay::ENDPOINT).json(body))
    }

    /// Get relay. Returns a list of [`Relay`].
    ///
    /// `GET /mes/webhooks/relays/{id}` \[doc: "View relay"\].
    #[doc(alias = "ViewRelay")]
    #[inline]
    pub fn get_relay(&self, id: &str) -> Call<operations::GetRelay> {
        Call::new(Request::new(&self.client, operations::GetRelay::ENDPOINT).path("id", id))
    }

    /// Update relay. Returns [`Relay`].
    ///
    /// `PUT /mes/webhooks/relays/{id}` \[doc\].
    #[inline]
    pub fn update_relay(&self, id: &str, body: &RelayModel) -> Call<operations::UpdateRelay> {
        Call::new(Request::new(&self.client, operations::UpdateRelay::ENDPOINT).path("id", id).json(body))
    }

    /// Delete relay. Returns nothing.
    ///
    /// `DELETE /mes/webhooks/relays/{id}` \[doc\].
    #[inline]
    pub fn delete_relay(&self, id: &str) -> Call<operations::DeleteRelay> {
        Call::new(Request::new(&self.client, operations::DeleteRelay::ENDPOINT).path("id", id))
    }

    /// List relay messages. Returns a list of [`RelayMessage`].
    ///
    /// Gives those that the relay has received \[doc\].
    ///
    /// `GET /mes/webhooks/relays/{id}/messages` \[doc\].
    #[inline]
    pub fn list_relay_messages(&self, id: &str) -> Call<operations::ListRelayMessages> {
        Call::new(Request::new(&self.client, operations::ListRelayMessages::ENDPOINT).path("id", id))
    }

    /// Get relay message. Returns [`RelayMessage`].
    ///
    /// `GET /mes/webhooks/relays/{id}/messages/{message_id}` \[doc\].
    #[doc(alias = "ViewRelayMessage")]
    #[inline]
    pub fn get_relay_message(&self, id: &str, message_id: &str) -> Call<operations::GetRelayMessage> {
        Call::new(
            Request::new(&self.client, operations::GetRelayMessage::ENDPOINT)
                .path("id", id)
                .path("message_id", message_id),
        )
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Mes::list_conversations`].
    ListConversations("list_conversations"): GET "/mes/conversations" => either_list(Conversation);
    /// The operation of [`Mes::start_conversation`].
    StartConversation("start_conversation"): POST "/mes/conversations" => json(Conversation);
    /// The operation of [`Mes::search_conversations`].
    SearchConversations("search_conversations"): POST "/mes/conversations/search" idempotency Safe => either_list(Conversation);
    /// The operation of [`Mes::get_conversation`].
    GetConversation("get_conversation"): GET "/mes/conversations/{id}" => json(Conversation);
    /// The operation of [`Mes::add_conversation_message`].
    AddConversationMessage("add_conversation_message"): POST "/mes/conversations/{id}/messages" => json(Conversation);
    /// The operation of [`Mes::add_conversation_participant`].
    AddConversationParticipant("add_conversation_participant"): POST "/mes/conversations/{id}/register" => json(Conversation);
    /// The operation of [`Mes::subscribe_to_conversation`].
    SubscribeToConversation("subscribe_to_conversation"): POST "/mes/conversations/{id}/subscribe" => json(Conversation);
    /// The operation of [`Mes::unsubscribe_from_conversation`].
    UnsubscribeFromConversation("unsubscribe_from_conversation"): POST "/mes/conversations/{id}/unsubscribe" => json(Conversation);
    /// The operation of [`Mes::list_domains`].
    ListDomains("list_domains"): GET "/mes/domains" => json(Vec<Domain>);
    /// The operation of [`Mes::create_domain`].
    CreateDomain("create_domain"): POST "/mes/domains" => json(Domain);
    /// The operation of [`Mes::get_domain`].
    GetDomain("get_domain"): GET "/mes/domains/{id}" => json(Domain);
    /// The operation of [`Mes::delete_domain`].
    DeleteDomain("delete_domain"): DELETE "/mes/domains/{id}" => json(Domain);
    /// The operation of [`Mes::list_inboxes`].
    ListInboxes("list_inboxes"): GET "/mes/inboxes" => json(Vec<Inbox>);
    /// The operation of [`Mes::create_inbox`].
    CreateInbox("create_inbox"): POST "/mes/inboxes" => json(Inbox);
    /// The operation of [`Mes::get_inbox`].
    GetInbox("get_inbox"): GET "/mes/inboxes/{id}" => json(Inbox);
    /// The operation of [`Mes::update_inbox`].
    UpdateInbox("update_inbox"): PUT "/mes/inboxes/{id}" => json(Inbox);
    /// The operation of [`Mes::delete_inbox`].
    DeleteInbox("delete_inbox"): DELETE "/mes/inboxes/{id}" => json(Inbox);
    /// The operation of [`Mes::list_emails`].
    ListEmails("list_emails"): GET "/mes/emails" => cursor_list(Mail);
    /// The operation of [`Mes::create_email`].
    CreateEmail("create_email"): POST "/mes/emails" => json(Mail);
    /// The operation of [`Mes::get_and_mark_email`].
    GetAndMarkEmail("get_and_mark_email"): GET "/mes/emails/{id}" idempotency Idempotent => json(Mail);
    /// The operation of [`Mes::update_email`].
    UpdateEmail("update_email"): PUT "/mes/emails/{id}" => json(Mail);
    /// The operation of [`Mes::delete_email`].
    DeleteEmail("delete_email"): DELETE "/mes/emails/{id}" => json(Mail);
    /// The operation of [`Mes::submit_email_form`].
    SubmitEmailForm("submit_email_form"): POST "/mes/emails/form" => json(Mail);
    /// The operation of [`Mes::list_webhook_events`].
    ListWebhookEvents("list_webhook_events"): GET "/mes/webhooks/events" => json(Vec<WebhookEvent>);
    /// The operation of [`Mes::list_webhook_subscriptions`].
    ListWebhookSubscriptions("list_webhook_subscriptions"): GET "/mes/webhooks/subscriptions" => cursor_list(WebhookSubscription);
    /// The operation of [`Mes::create_webhook_subscription`].
    CreateWebhookSubscription("create_webhook_subscription"): POST "/mes/webhooks/subscriptions" => json(WebhookSubscription);
    /// The operation of [`Mes::get_webhook_subscription`].
    GetWebhookSubscription("get_webhook_subscription"): GET "/mes/webhooks/subscriptions/{id}" => json(WebhookSubscription);
    /// The operation of [`Mes::update_webhook_subscription`].
    UpdateWebhookSubscription("update_webhook_subscription"): PUT "/mes/webhooks/subscriptions/{id}" => json(WebhookSubscription);
    /// The operation of [`Mes::delete_webhook_subscription`].
    DeleteWebhookSubscription("delete_webhook_subscription"): DELETE "/mes/webhooks/subscriptions/{id}" => nothing;
    /// The operation of [`Mes::simulate_webhook_event`].
    SimulateWebhookEvent("simulate_webhook_event"): POST "/mes/webhooks/subscriptions/{id}/trigger" => json(WebhookTestMessage);
    /// The operation of [`Mes::list_webhook_messages`].
    ListWebhookMessages("list_webhook_messages"): GET "/mes/webhooks/messages" => cursor_list(WebhookMessage);
    /// The operation of [`Mes::get_webhook_message`].
    GetWebhookMessage("get_webhook_message"): GET "/mes/webhooks/messages/{id}" => json(WebhookMessage);
    /// The operation of [`Mes::retry_webhook_message`].
    RetryWebhookMessage("retry_webhook_message"): POST "/mes/webhooks/messages/{id}" => json(WebhookTestMessage);
    /// The operation of [`Mes::list_webhook_message_attempts`].
    ListWebhookMessageAttempts("list_webhook_message_attempts"): GET "/mes/webhooks/messages/{id}/attempts" => cursor_list(WebhookAttempt);
    /// The operation of [`Mes::list_webhook_delays`].
    ListWebhookDelays("list_webhook_delays"): GET "/mes/webhooks/delays" => json(Vec<WebhookDelay>);
    /// The operation of [`Mes::get_task`].
    GetTask("get_task"): GET "/mes/tasks/{id}" => json(Task);
    /// The operation of [`Mes::list_relays`].
    ListRelays("list_relays"): GET "/mes/webhooks/relays" => json(Vec<Relay>);
    /// The operation of [`Mes::create_relay`].
    CreateRelay("create_relay"): POST "/mes/webhooks/relays" => json(Relay);
    /// The operation of [`Mes::get_relay`].
    GetRelay("get_relay"): GET "/mes/webhooks/relays/{id}" => json(Vec<Relay>);
    /// The operation of [`Mes::update_relay`].
    UpdateRelay("update_relay"): PUT "/mes/webhooks/relays/{id}" => json(Relay);
    /// The operation of [`Mes::delete_relay`].
    DeleteRelay("delete_relay"): DELETE "/mes/webhooks/relays/{id}" => nothing;
    /// The operation of [`Mes::list_relay_messages`].
    ListRelayMessages("list_relay_messages"): GET "/mes/webhooks/relays/{id}/messages" => json(Vec<RelayMessage>);
    /// The operation of [`Mes::get_relay_message`].
    GetRelayMessage("get_relay_message"): GET "/mes/webhooks/relays/{id}/messages/{message_id}" => json(RelayMessage);
    }
}

impl Call<operations::ListDomains> {
    /// Sent as `is_verified` in the query, or not at all without this.
    #[inline]
    pub fn is_verified(self, is_verified: bool) -> Self {
        self.set(|request| request.query_flag("is_verified", is_verified))
    }
}

impl Call<operations::ListInboxes> {
    /// Full domain name. Sent as `fqdn` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn fqdn(self, fqdn: impl Into<String>) -> Self {
        self.set(|request| request.query("fqdn", &fqdn.into()))
    }

    /// Sent as `public` in the query, or not at all without this.
    #[inline]
    pub fn public(self, public: bool) -> Self {
        self.set(|request| request.query_flag("public", public))
    }
}

impl Pager<operations::ListEmails> {
    /// Sent as `addressee` in the query, or not at all without this.
    #[inline]
    pub fn addressee(self, addressee: impl Into<String>) -> Self {
        self.set(|request| request.query("addressee", &addressee.into()))
    }
}

impl Call<operations::GetAndMarkEmail> {
    /// How the e-mail is marked. Sent as `mark_as` in the query, or not at all without this. Default: `read`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn mark_as(self, mark_as: GetAndMarkEmailMarkAs) -> Self {
        self.set(|request| request.query("mark_as", mark_as.as_str()))
    }
}

impl Pager<operations::ListWebhookMessages> {
    /// Sent as `is_delivered` in the query, or not at all without this.
    #[inline]
    pub fn is_delivered(self, is_delivered: bool) -> Self {
        self.set(|request| request.query_flag("is_delivered", is_delivered))
    }

    /// Sent as `is_pending` in the query, or not at all without this.
    #[inline]
    pub fn is_pending(self, is_pending: bool) -> Self {
        self.set(|request| request.query_flag("is_pending", is_pending))
    }
}

impl Call<operations::ListRelays> {
    /// Sent as `type` in the query, or not at all without this.
    #[inline]
    pub fn kind(self, kind: impl Into<String>) -> Self {
        self.set(|request| request.query("type", &kind.into()))
    }
}

impl Call<operations::ListRelayMessages> {
    /// Sent as `is_valid` in the query, or not at all without this.
    #[inline]
    pub fn is_valid(self, is_valid: bool) -> Self {
        self.set(|request| request.query_flag("is_valid", is_valid))
    }

    /// Sent as `is_relayed` in the query, or not at all without this.
    #[inline]
    pub fn is_relayed(self, is_relayed: bool) -> Self {
        self.set(|request| request.query_flag("is_relayed", is_relayed))
    }

    /// Sent as `is_duplicate` in the query, or not at all without this.
    #[inline]
    pub fn is_duplicate(self, is_duplicate: bool) -> Self {
        self.set(|request| request.query_flag("is_duplicate", is_duplicate))
    }
}

impl Call<operations::GetRelayMessage> {
    /// Sent as `is_valid` in the query, or not at all without this.
    #[inline]
    pub fn is_valid(self, is_valid: bool) -> Self {
        self.set(|request| request.query_flag("is_valid", is_valid))
    }

    /// Sent as `is_relayed` in the query, or not at all without this.
    #[inline]
    pub fn is_relayed(self, is_relayed: bool) -> Self {
        self.set(|request| request.query_flag("is_relayed", is_relayed))
    }

    /// Sent as `is_duplicate` in the query, or not at all without this.
    #[inline]
    pub fn is_duplicate(self, is_duplicate: bool) -> Self {
        self.set(|request| request.query_flag("is_duplicate", is_duplicate))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`event`](Conversation::event).
    ///
    /// Source: \[doc\].
    pub enum ConversationEvent {
        /// On the wire: `update`.
        Update = "update",
        /// On the wire: `memo`.
        Memo = "memo",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`entity_type`](Conversation::entity_type).
    ///
    /// Source: \[doc\].
    pub enum ConversationEntityType {
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `invoice`.
        Invoice = "invoice",
        /// On the wire: `stock`.
        Stock = "stock",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`event`](ConversationCreate::event).
    ///
    /// Source: \[doc\].
    pub enum ConversationCreateEvent {
        /// On the wire: `update`.
        Update = "update",
        /// On the wire: `memo`.
        Memo = "memo",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`entity_type`](ConversationCreate::entity_type).
    ///
    /// Source: \[doc\].
    pub enum ConversationCreateEntityType {
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `invoice`.
        Invoice = "invoice",
        /// On the wire: `stock`.
        Stock = "stock",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`folder`](Mail::folder).
    ///
    /// Source: \[doc\].
    pub enum MailFolder {
        /// On the wire: `inbox`.
        Inbox = "inbox",
        /// On the wire: `concept`.
        Concept = "concept",
        /// On the wire: `sent`.
        Sent = "sent",
        /// On the wire: `spam`.
        Spam = "spam",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`medium`](Notify::medium).
    ///
    /// Source: \[doc\].
    pub enum NotifyMedium {
        /// On the wire: `sms`.
        Sms = "sms",
        /// On the wire: `email`.
        Email = "email",
        /// On the wire: `fcm`.
        Fcm = "fcm",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Relay::kind).
    ///
    /// Source: \[doc\].
    pub enum RelayType {
        /// On the wire: `logger`.
        Logger = "logger",
        /// On the wire: `sendcloud`.
        Sendcloud = "sendcloud",
        /// On the wire: `paynl`.
        Paynl = "paynl",
        /// On the wire: `mollie`.
        Mollie = "mollie",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](RelayModel::kind).
    ///
    /// Source: \[doc\].
    pub enum RelayModelType {
        /// On the wire: `logger`.
        Logger = "logger",
        /// On the wire: `sendcloud`.
        Sendcloud = "sendcloud",
        /// On the wire: `paynl`.
        Paynl = "paynl",
        /// On the wire: `mollie`.
        Mollie = "mollie",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](SearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum SearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `event`.
        Event = "event",
        /// On the wire: `entity_type`.
        EntityType = "entity_type",
        /// On the wire: `entity_ids`.
        EntityIds = "entity_ids",
        /// On the wire: `medium`.
        Medium = "medium",
        /// On the wire: `participant`.
        Participant = "participant",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](SearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum SearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `folder` of [`Mes::list_emails`].
    ///
    /// Source: \[doc\].
    pub enum ListEmailsFolder {
        /// On the wire: `inbox`.
        Inbox = "inbox",
        /// On the wire: `concept`.
        Concept = "concept",
        /// On the wire: `sent`.
        Sent = "sent",
        /// On the wire: `spam`.
        Spam = "spam",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `mark_as` of [`Mes::get_and_mark_email`].
    ///
    /// Source: \[doc\].
    pub enum GetAndMarkEmailMarkAs {
        /// On the wire: `read`.
        Read = "read",
        /// On the wire: `unread`.
        Unread = "unread",
    }
}

pivot_json::record! {
    /// Body of [`unsubscribe_from_conversation`](Mes::unsubscribe_from_conversation), `POST /mes/conversations/{id}/unsubscribe`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesCancel")]
    pub struct Cancel {
        /// Key of the participant who leaves.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Way in which the message goes, such as e-mail.
        ///
        /// Source: \[guess\].
        pub medium: Option<String> = 1 "medium",
    }

    /// A name and an e-mail address.
    ///
    /// Part of [`FormMailModel`], [`Mail`], [`MailModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesContactModel")]
    pub struct ContactModel {
        /// Shown beside the e-mail address.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 1 "email",
    }

    /// A conversation about a record, with its participants and messages.
    ///
    /// Returned by [`list_conversations`](Mes::list_conversations), [`start_conversation`](Mes::start_conversation), [`search_conversations`](Mes::search_conversations), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesConversation")]
    pub struct Conversation {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// What the conversation is about.
        ///
        /// Source: \[guess\].
        pub event: Option<ConversationEvent> = 1 "event",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<ConversationEntityType> = 2 "entity_type",
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 3 "entity_id",
        pub messages: OptionalVec<Message> = 4 "messages",
        pub participants: OptionalVec<Participant> = 5 "participants",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 6 "metadata",
        /// When the conversation began.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 7 "started_at",
        /// When the conversation ends.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 8 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 9 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 10 "updated_at",
    }

    /// Body of [`start_conversation`](Mes::start_conversation), `POST /mes/conversations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesConversationCreate")]
    pub struct ConversationCreate {
        /// What the conversation is about.
        ///
        /// Source: \[guess\].
        pub event: Option<ConversationCreateEvent> = 0 "event",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<ConversationCreateEntityType> = 1 "entity_type",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 3 "entity_id",
        pub participant: Option<ParticipantCreate> = 4 "participant",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 5 "metadata",
        /// When the conversation ends.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 6 "expires_at",
    }

    /// A DNS record that proves that a domain is one's own.
    ///
    /// Part of [`Domain`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesDnsRecord")]
    pub struct DnsRecord {
        /// Type of the DNS record, such as `TXT` or `CNAME`.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 0 "type",
        /// Host for which the DNS record is made.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What the DNS record has to hold.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 2 "value",
        /// Whether the DNS records were found. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_verified: Option<bool> = 3 "is_verified",
    }

    /// A domain from which e-mails are sent.
    ///
    /// Returned by [`list_domains`](Mes::list_domains), [`create_domain`](Mes::create_domain), [`get_domain`](Mes::get_domain), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesDomain")]
    pub struct Domain {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Whether the DNS records were found.
        ///
        /// Source: \[guess\].
        pub is_verified: Option<bool> = 1 "is_verified",
        pub dns: OptionalVec<DnsRecord> = 2 "dns",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 3 "tenant_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Body of [`create_domain`](Mes::create_domain), `POST /mes/domains`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesDomainModel")]
    pub struct DomainModel {
        /// Full domain name.
        ///
        /// Source: \[guess\].
        pub fqdn: Option<String> = 0 "fqdn",
    }

    /// Body of [`submit_email_form`](Mes::submit_email_form), `POST /mes/emails/form`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesFormMailModel")]
    pub struct FormMailModel {
        /// Sender.
        ///
        /// Source: \[guess\].
        pub from: Option<ContactModel> = 0 "from",
        /// Recipients.
        ///
        /// Source: \[guess\].
        pub to: OptionalVec<ContactModel> = 1 "to",
        /// Recipients of a copy.
        ///
        /// Source: \[guess\].
        pub cc: OptionalVec<ContactModel> = 2 "cc",
        /// Recipients of a copy whom the others do not see.
        ///
        /// Source: \[guess\].
        pub bcc: OptionalVec<ContactModel> = 3 "bcc",
        /// Where replies go, if not to the sender.
        ///
        /// Source: \[guess\].
        pub reply_to: Option<ContactModel> = 4 "reply_to",
        pub recaptcha_response: Option<String> = 5 "recaptcha_response",
        /// Heading of the e-mail.
        ///
        /// Source: \[guess\].
        pub subject: Option<String> = 6 "subject",
        /// Text of the e-mail, as HTML.
        ///
        /// Source: \[guess\].
        pub html_body: Option<String> = 7 "html_body",
        /// Files that go with the e-mail: ids of `cnt::File`.
        ///
        /// Source: \[guess\].
        pub attachments: OptionalVec<String> = 8 "attachments",
        /// Where the e-mail is kept. Default: `sent`.
        ///
        /// Source: \[guess\].
        pub folder: Option<String> = 9 "folder",
        /// Whether nobody has opened it yet.
        ///
        /// Source: \[guess\].
        pub is_unread: Option<bool> = 10 "is_unread",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 11 "metadata",
    }

    /// An e-mail address at which Afosto receives messages.
    ///
    /// Returned by [`list_inboxes`](Mes::list_inboxes), [`create_inbox`](Mes::create_inbox), [`get_inbox`](Mes::get_inbox), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesInbox")]
    pub struct Inbox {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 1 "label",
        /// Full domain name.
        ///
        /// Source: \[guess\].
        pub fqdn: Option<String> = 2 "fqdn",
        /// What stands before the @ of the inbox's address.
        ///
        /// Source: \[guess\].
        pub prefix: Option<String> = 3 "prefix",
        /// User to whom the inbox belongs: the id of an `iam::User`.
        ///
        /// Source: \[guess\].
        pub user_id: Option<String> = 4 "user_id",
        /// Where e-mails can be kept.
        ///
        /// Source: \[guess\].
        pub folders: OptionalVec<String> = 5 "folders",
        /// How the inbox guards itself against forms that programs fill in.
        ///
        /// Source: \[guess\].
        pub settings: Option<InboxSettings> = 6 "settings",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Body of [`create_inbox`](Mes::create_inbox), `POST /mes/inboxes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesInboxModel")]
    pub struct InboxModel {
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 0 "label",
        /// Full domain name.
        ///
        /// Source: \[guess\].
        pub fqdn: Option<String> = 1 "fqdn",
        /// What stands before the @ of the inbox's address.
        ///
        /// Source: \[guess\].
        pub prefix: Option<String> = 2 "prefix",
        /// The user it belongs to; allowed only for domains other than to.afosto.io.
        ///
        /// Source: \[doc\].
        pub user_id: Option<String> = 3 "user_id",
        /// How the inbox guards itself against forms that programs fill in.
        ///
        /// Source: \[guess\].
        pub settings: Option<InboxSettings> = 4 "settings",
    }

    /// How an inbox guards itself against forms that programs fill in.
    ///
    /// Part of [`Inbox`], [`InboxModel`], [`InboxUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesInboxSettings")]
    pub struct InboxSettings {
        /// A UUID.
        pub recaptcha_integration_id: Option<String> = 0 "recaptcha_integration_id",
    }

    /// Body of [`update_inbox`](Mes::update_inbox), `PUT /mes/inboxes/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesInboxUpdateModel")]
    pub struct InboxUpdateModel {
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 0 "label",
        /// User to whom it belongs; allowed only for domains other than to.afosto.io.
        ///
        /// Source: \[doc\].
        pub user_id: Option<String> = 1 "user_id",
        /// How the inbox guards itself against forms that programs fill in.
        ///
        /// Source: \[guess\].
        pub settings: Option<InboxSettings> = 2 "settings",
    }

    /// An e-mail that was received, sent, or is a draft.
    ///
    /// Returned by [`list_emails`](Mes::list_emails), [`create_email`](Mes::create_email), [`get_and_mark_email`](Mes::get_and_mark_email), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesMail")]
    pub struct Mail {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Sender.
        ///
        /// Source: \[guess\].
        pub from: Option<ContactModel> = 1 "from",
        /// Recipients.
        ///
        /// Source: \[guess\].
        pub to: OptionalVec<ContactModel> = 2 "to",
        /// Recipients of a copy.
        ///
        /// Source: \[guess\].
        pub cc: OptionalVec<ContactModel> = 3 "cc",
        /// Recipients of a copy whom the others do not see.
        ///
        /// Source: \[guess\].
        pub bcc: OptionalVec<ContactModel> = 4 "bcc",
        /// Where replies go, if not to the sender.
        ///
        /// Source: \[guess\].
        pub reply_to: Option<ContactModel> = 5 "reply_to",
        /// Heading of the e-mail.
        ///
        /// Source: \[guess\].
        pub subject: Option<String> = 6 "subject",
        /// Text of the e-mail, as HTML.
        ///
        /// Source: \[guess\].
        pub html_body: Option<String> = 7 "html_body",
        /// Files that go with the e-mail: ids of `cnt::File`.
        ///
        /// Source: \[guess\].
        pub attachments: OptionalVec<String> = 8 "attachments",
        /// Where the e-mail is kept.
        ///
        /// Source: \[guess\].
        pub folder: Option<MailFolder> = 9 "folder",
        /// Whether nobody has opened it yet.
        ///
        /// Source: \[guess\].
        pub is_unread: Option<bool> = 10 "is_unread",
        /// Where the e-mail arrived: the id of a `mes::Inbox`.
        ///
        /// Source: \[guess\].
        pub inbox_id: Option<String> = 11 "inbox_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 12 "metadata",
        /// When the recipient got it; absent before.
        ///
        /// Source: \[guess\].
        pub delivered_at: Option<Lenient<Timestamp>> = 13 "delivered_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// Body of [`create_email`](Mes::create_email), `POST /mes/emails`; [`update_email`](Mes::update_email), `PUT /mes/emails/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesMailModel")]
    pub struct MailModel {
        /// Sender.
        ///
        /// Source: \[guess\].
        pub from: Option<ContactModel> = 0 "from",
        /// Recipients.
        ///
        /// Source: \[guess\].
        pub to: OptionalVec<ContactModel> = 1 "to",
        /// Recipients of a copy.
        ///
        /// Source: \[guess\].
        pub cc: OptionalVec<ContactModel> = 2 "cc",
        /// Recipients of a copy whom the others do not see.
        ///
        /// Source: \[guess\].
        pub bcc: OptionalVec<ContactModel> = 3 "bcc",
        /// Where replies go, if not to the sender.
        ///
        /// Source: \[guess\].
        pub reply_to: Option<ContactModel> = 4 "reply_to",
        /// Heading of the e-mail.
        ///
        /// Source: \[guess\].
        pub subject: Option<String> = 5 "subject",
        /// Text of the e-mail, as HTML.
        ///
        /// Source: \[guess\].
        pub html_body: Option<String> = 6 "html_body",
        /// Files that go with the e-mail: ids of `cnt::File`.
        ///
        /// Source: \[guess\].
        pub attachments: OptionalVec<String> = 7 "attachments",
        /// Where the e-mail is kept.
        ///
        /// Source: \[guess\].
        pub folder: Option<String> = 8 "folder",
        /// Whether nobody has opened it yet.
        ///
        /// Source: \[guess\].
        pub is_unread: Option<bool> = 9 "is_unread",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// A message within a conversation.
    ///
    /// Part of [`Conversation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesMessage")]
    pub struct Message {
        /// Text of the message.
        ///
        /// Source: \[guess\].
        pub content: Option<String> = 0 "content",
        pub participant_reference: Option<String> = 1 "participant_reference",
        /// Whether only the shop's own people see the message.
        ///
        /// Source: \[guess\].
        pub is_private: Option<bool> = 2 "is_private",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 3 "metadata",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Body of [`add_conversation_message`](Mes::add_conversation_message), `POST /mes/conversations/{id}/messages`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesMessageAdd")]
    pub struct MessageAdd {
        /// Text of the message.
        ///
        /// Source: \[guess\].
        pub content: Option<String> = 0 "content",
        /// Whether only the shop's own people see the message.
        ///
        /// Source: \[guess\].
        pub is_private: Option<bool> = 1 "is_private",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 2 "metadata",
        /// Key of the participant who writes.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 3 "reference",
    }

    /// A way in which a participant is told of messages.
    ///
    /// Part of [`Participant`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesNotify")]
    pub struct Notify {
        /// Where messages are sent; its form depends on `medium`.
        ///
        /// Source: \[guess\].
        pub address: Option<String> = 0 "address",
        /// Way in which the message goes, such as e-mail.
        ///
        /// Source: \[guess\].
        pub medium: Option<NotifyMedium> = 1 "medium",
    }

    /// A person or program that takes part in a conversation.
    ///
    /// Part of [`Conversation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesParticipant")]
    pub struct Participant {
        /// Shown to the other participants.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// The customer's own key of the participant.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Whether a program takes part rather than a person.
        ///
        /// Source: \[guess\].
        pub is_machine: Option<bool> = 2 "is_machine",
        pub notifications: OptionalVec<Notify> = 3 "notifications",
    }

    /// Body of [`add_conversation_participant`](Mes::add_conversation_participant), `POST /mes/conversations/{id}/register`; the value of [`participant`](ConversationCreate::participant) in [`ConversationCreate`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesParticipantCreate")]
    pub struct ParticipantCreate {
        /// Shown to the other participants.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// The customer's own key of the participant.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Whether a program takes part rather than a person.
        ///
        /// Source: \[guess\].
        pub is_machine: Option<bool> = 2 "is_machine",
    }

    /// A relay: it receives webhooks of other systems and passes them on.
    ///
    /// Returned by [`list_relays`](Mes::list_relays), [`create_relay`](Mes::create_relay), [`get_relay`](Mes::get_relay), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesRelay")]
    pub struct Relay {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// `logger`, `sendcloud`, `paynl` or `mollie`.
        pub kind: Option<RelayType> = 2 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 3 "config",
        /// URL to which messages are sent.
        ///
        /// Source: \[guess\].
        pub endpoint: Option<String> = 4 "endpoint",
        /// How many messages are passed on in a second at most.
        ///
        /// Source: \[guess\].
        pub limit_requests_per_second: Option<i64> = 5 "limit_requests_per_second",
        pub is_system_object: Option<bool> = 6 "is_system_object",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// A webhook that a relay received.
    ///
    /// Returned by [`list_relay_messages`](Mes::list_relay_messages), [`get_relay_message`](Mes::get_relay_message).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesRelayMessage")]
    pub struct RelayMessage {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        pub hash: Option<String> = 1 "hash",
        /// Body that was sent, as a text.
        ///
        /// Source: \[guess\].
        pub payload: Option<String> = 2 "payload",
        /// Whether the message could be checked and is complete.
        ///
        /// Source: \[guess\].
        pub is_valid: Option<bool> = 3 "is_valid",
        /// Whether the message was passed on.
        ///
        /// Source: \[guess\].
        pub is_relayed: Option<bool> = 4 "is_relayed",
        /// Whether the same message came before.
        ///
        /// Source: \[guess\].
        pub is_duplicate: Option<bool> = 5 "is_duplicate",
        /// Who sent the message.
        ///
        /// Source: \[guess\].
        pub source: Option<RelayMessageSource> = 6 "source",
        /// When the message was passed on; absent before.
        ///
        /// Source: \[guess\].
        pub relayed_at: Option<Lenient<Timestamp>> = 7 "relayed_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
    }

    /// Who sent a webhook to a relay.
    ///
    /// Part of [`RelayMessage`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesRelayMessageSource")]
    pub struct RelayMessageSource {
        pub ip: Option<String> = 0 "ip",
        /// Town.
        ///
        /// Source: \[guess\].
        pub city: Option<String> = 1 "city",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 2 "country_code",
        /// Program that sent it, by its own words.
        ///
        /// Source: \[guess\].
        pub user_agent: Option<String> = 3 "user_agent",
    }

    /// Body of [`create_relay`](Mes::create_relay), `POST /mes/webhooks/relays`; [`update_relay`](Mes::update_relay), `PUT /mes/webhooks/relays/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesRelayModel")]
    pub struct RelayModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// `logger`, `sendcloud`, `paynl` or `mollie`.
        pub kind: Option<RelayModelType> = 1 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 2 "config",
    }

    /// Body of [`search_conversations`](Mes::search_conversations), `POST /mes/conversations/search`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "MesSearch")]
    pub struct Search {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](Search::constraints) in [`Search`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesSearchConstraint")]
    pub struct SearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<SearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<SearchConstraintOperator> = 1 "operator",
        /// Value to compare with.
        ///
        /// Source: \[guess\].
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Body of [`subscribe_to_conversation`](Mes::subscribe_to_conversation), `POST /mes/conversations/{id}/subscribe`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesSubscription")]
    pub struct Subscription {
        /// Key of the participant who subscribes.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Way in which the message goes, such as e-mail.
        ///
        /// Source: \[guess\].
        pub medium: Option<String> = 1 "medium",
        pub address: Option<bool> = 2 "address",
    }

    /// Body of [`create_webhook_subscription`](Mes::create_webhook_subscription), `POST /mes/webhooks/subscriptions`; [`update_webhook_subscription`](Mes::update_webhook_subscription), `PUT /mes/webhooks/subscriptions/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesSubscriptionModel")]
    pub struct SubscriptionModel {
        /// Names of the events that are sent; `list_webhook_events` gives those that exist.
        ///
        /// Source: \[guess\].
        pub events: OptionalVec<String> = 0 "events",
        /// URL to which messages are sent.
        ///
        /// Source: \[guess\].
        pub endpoint: Option<String> = 1 "endpoint",
        /// How many deliveries are attempted per second.
        ///
        /// Source: \[doc\].
        pub delivery_rate: Option<i64> = 2 "delivery_rate",
    }

    /// Work that Afosto does in the background, and how far it is.
    ///
    /// Returned by [`get_task`](Mes::get_task).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesTask")]
    pub struct Task {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// What kind of work the task does.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What the task does, in a sentence.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// How far the work is; `AfostoClient::task` reads it as percent.
        ///
        /// Source: \[guess\].
        pub progress: Option<i64> = 3 "progress",
        /// What the task produced; absent until it has ended.
        ///
        /// Source: \[guess\].
        pub result: Option<String> = 4 "result",
        /// When the work on it began; absent before.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 5 "started_at",
        /// When the work ended; absent while it goes on.
        ///
        /// Source: \[guess\].
        pub completed_at: Option<Lenient<Timestamp>> = 6 "completed_at",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 7 "expires_at",
    }

    /// Body of [`simulate_webhook_event`](Mes::simulate_webhook_event), `POST /mes/webhooks/subscriptions/{id}/trigger`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "MesTrigger")]
    pub struct Trigger {
        /// What happened; `list_webhook_events` gives the events that exist.
        ///
        /// Source: \[guess\].
        pub event: Option<String> = 0 "event",
        /// Id of the record that the event is about; `event` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
    }

    /// An attempt to deliver a webhook's message.
    ///
    /// Returned by [`list_webhook_message_attempts`](Mes::list_webhook_message_attempts); part of [`WebhookTestMessage`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookAttempt")]
    pub struct WebhookAttempt {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Counts the attempts, from 1.
        ///
        /// Source: \[guess\].
        pub number: Option<i64> = 1 "number",
        /// Whether all went well.
        ///
        /// Source: \[guess\].
        pub is_success: Option<bool> = 2 "is_success",
        /// How long the endpoint took to answer; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub response_time: Option<i64> = 3 "response_time",
        /// HTTP status of the endpoint's answer.
        ///
        /// Source: \[guess\].
        pub response_code: Option<i64> = 4 "response_code",
        /// What the endpoint answered.
        ///
        /// Source: \[guess\].
        pub response_body: Option<String> = 5 "response_body",
        /// When it was sent.
        ///
        /// Source: \[guess\].
        pub attempted_at: Option<Lenient<Timestamp>> = 6 "attempted_at",
    }

    /// How long Afosto waits before an attempt to deliver a message.
    ///
    /// Returned by [`list_webhook_delays`](Mes::list_webhook_delays).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookDelay")]
    pub struct WebhookDelay {
        /// Counts the attempts, from 1.
        ///
        /// Source: \[guess\].
        pub attempt: Option<i64> = 0 "attempt",
        /// Pause before the attempt, in seconds.
        ///
        /// Source: \[doc\].
        pub delay: Option<i64> = 1 "delay",
        /// Time since the first attempt, in seconds.
        ///
        /// Source: \[doc\].
        pub total_delay: Option<i64> = 2 "total_delay",
    }

    /// A kind of event that a webhook can subscribe to.
    ///
    /// Returned by [`list_webhook_events`](Mes::list_webhook_events).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookEvent")]
    pub struct WebhookEvent {
        /// What happened; `list_webhook_events` gives the events that exist.
        ///
        /// Source: \[guess\].
        pub event: Option<String> = 0 "event",
        /// When the event is sent, in a sentence.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
    }

    /// A message to a webhook, and whether it arrived.
    ///
    /// Returned by [`list_webhook_messages`](Mes::list_webhook_messages), [`get_webhook_message`](Mes::get_webhook_message).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookMessage")]
    pub struct WebhookMessage {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// What happened; `list_webhook_events` gives the events that exist.
        ///
        /// Source: \[guess\].
        pub event: Option<String> = 1 "event",
        /// Id of the record that the event is about; `event` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 2 "entity_id",
        /// Body that was sent, as a text.
        ///
        /// Source: \[guess\].
        pub payload: Option<String> = 3 "payload",
        /// Whether another attempt will be made.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 4 "is_pending",
        /// Whether the endpoint answered with a success.
        ///
        /// Source: \[guess\].
        pub is_delivered: Option<bool> = 5 "is_delivered",
        /// HMAC of the payload by the subscription's secret; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub signature: Option<SecretText> = 6 "signature",
        /// How often the message was sent.
        ///
        /// Source: \[guess\].
        pub attempts: Option<i64> = 7 "attempts",
        /// URL to which messages are sent.
        ///
        /// Source: \[guess\].
        pub endpoint: Option<String> = 8 "endpoint",
        /// Id of the subscription by which it is sent.
        ///
        /// Source: \[guess\].
        pub subscription: Option<i64> = 9 "subscription",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// A webhook: the events that are sent, and the URL that they are sent to.
    ///
    /// Returned by [`list_webhook_subscriptions`](Mes::list_webhook_subscriptions), [`create_webhook_subscription`](Mes::create_webhook_subscription), [`get_webhook_subscription`](Mes::get_webhook_subscription), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookSubscription")]
    pub struct WebhookSubscription {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Names of the events that are sent; `list_webhook_events` gives those that exist.
        ///
        /// Source: \[guess\].
        pub events: OptionalVec<String> = 1 "events",
        /// URL to which messages are sent.
        ///
        /// Source: \[guess\].
        pub endpoint: Option<String> = 2 "endpoint",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 3 "secret",
        /// How many deliveries are attempted per second.
        ///
        /// Source: \[doc\].
        pub delivery_rate: Option<i64> = 4 "delivery_rate",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// A message that was sent to a webhook by hand, with its attempt.
    ///
    /// Returned by [`simulate_webhook_event`](Mes::simulate_webhook_event), [`retry_webhook_message`](Mes::retry_webhook_message).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "MesWebhookTestMessage")]
    pub struct WebhookTestMessage {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// What happened; `list_webhook_events` gives the events that exist.
        ///
        /// Source: \[guess\].
        pub event: Option<String> = 1 "event",
        /// Id of the record that the event is about; `event` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 2 "entity_id",
        /// Body that was sent, as a text.
        ///
        /// Source: \[guess\].
        pub payload: Option<String> = 3 "payload",
        /// Whether another attempt will be made.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 4 "is_pending",
        /// Whether the endpoint answered with a success.
        ///
        /// Source: \[guess\].
        pub is_delivered: Option<bool> = 5 "is_delivered",
        /// HMAC of the payload by the subscription's secret; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub signature: Option<SecretText> = 6 "signature",
        /// URL to which messages are sent.
        ///
        /// Source: \[guess\].
        pub endpoint: Option<String> = 7 "endpoint",
        /// Id of the subscription by which it is sent.
        ///
        /// Source: \[guess\].
        pub subscription: Option<i64> = 8 "subscription",
        pub attempt: Option<WebhookAttempt> = 9 "attempt",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }
}

/// A map by text, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type Metadata = BTreeMap<String, String>;
