// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `spl`, the print spooler: hubs, printers, jobs: 22 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Spl;

/// The operations.
impl Spl {
    /// List the hooked printers.
    ///
    /// `GET /spl/printers` \[doc\].
    #[inline]
    pub fn list_printers(&self) -> Call<ListPrinters> {
        Call::new(Request::new(&self.client, ListPrinters::ENDPOINT))
    }

    /// Add a printer.
    ///
    /// `POST /spl/printers` \[doc\].
    #[inline]
    pub fn create_printer(&self, body: &SplPrinterModel) -> Call<CreatePrinter> {
        Call::new(Request::new(&self.client, CreatePrinter::ENDPOINT).json(body))
    }

    /// Get the printer.
    ///
    /// `GET /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_printer(&self, id: &str) -> Call<GetPrinter> {
        Call::new(Request::new(&self.client, GetPrinter::ENDPOINT).path("id", id))
    }

    /// Update a printer.
    ///
    /// `PUT /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_printer(&self, id: &str, body: &SplPrinterModel) -> Call<UpdatePrinter> {
        Call::new(Request::new(&self.client, UpdatePrinter::ENDPOINT).path("id", id).json(body))
    }

    /// Deletes a printer.
    ///
    /// `DELETE /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_printer(&self, id: &str) -> Call<DeletePrinter> {
        Call::new(Request::new(&self.client, DeletePrinter::ENDPOINT).path("id", id))
    }

    /// Attach an inbox to the printer.
    ///
    /// `PUT /spl/printers/{id}/inbox` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_inbox(&self, id: &str, body: &SplInbox) -> Call<AttachInbox> {
        Call::new(Request::new(&self.client, AttachInbox::ENDPOINT).path("id", id).json(body))
    }

    /// Get schema.
    ///
    /// `GET /spl/settings/printers/{type}` \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn get_type_settings(&self, kind: GetTypeSettingsType) -> Call<GetTypeSettings> {
        Call::new(Request::new(&self.client, GetTypeSettings::ENDPOINT).path("type", kind.as_str()))
    }

    /// List the hubs.
    ///
    /// `GET /spl/hubs` \[doc\].
    #[inline]
    pub fn list_hubs(&self) -> Call<ListHubs> {
        Call::new(Request::new(&self.client, ListHubs::ENDPOINT))
    }

    /// Create a new hub.
    ///
    /// `POST /spl/hubs` \[doc\].
    #[inline]
    pub fn create_hub(&self, body: &SplHubModel) -> Call<CreateHub> {
        Call::new(Request::new(&self.client, CreateHub::ENDPOINT).json(body))
    }

    /// Get the hub.
    ///
    /// `GET /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_hub(&self, id: &str) -> Call<GetHub> {
        Call::new(Request::new(&self.client, GetHub::ENDPOINT).path("id", id))
    }

    /// Update a hub.
    ///
    /// `PUT /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_hub(&self, id: &str, body: &SplHubModel) -> Call<UpdateHub> {
        Call::new(Request::new(&self.client, UpdateHub::ENDPOINT).path("id", id).json(body))
    }

    /// Deletes a hub.
    ///
    /// `DELETE /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_hub(&self, id: &str) -> Call<DeleteHub> {
        Call::new(Request::new(&self.client, DeleteHub::ENDPOINT).path("id", id))
    }

    /// Get the hub status.
    ///
    /// `GET /spl/hubs/{id}/status` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_hub_status(&self, id: &str) -> Call<GetHubStatus> {
        Call::new(Request::new(&self.client, GetHubStatus::ENDPOINT).path("id", id))
    }

    /// List the network information.
    ///
    /// `GET /spl/hubs/{id}/network` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_hub_network(&self, id: i64) -> Call<ListHubNetwork> {
        Call::new(Request::new(&self.client, ListHubNetwork::ENDPOINT).path_number("id", id))
    }

    /// Set the network information.
    ///
    /// `PUT /spl/hubs/{id}/network` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_hub_network(&self, id: i64, body: &[SplCreateNetworkDevice]) -> Call<UpdateHubNetwork> {
        Call::new(Request::new(&self.client, UpdateHubNetwork::ENDPOINT).path_number("id", id).json_list(body))
    }

    /// List the logs.
    ///
    /// `GET /spl/hubs/{id}/logs` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_hub_logs(&self, id: i64) -> ListCall<ListHubLogs> {
        ListCall::new(Request::new(&self.client, ListHubLogs::ENDPOINT).path_number("id", id))
    }

    /// Log a new hub error.
    ///
    /// `POST /spl/hubs/{id}/logs` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_hub_log(&self, id: &str, body: &SplHubErrorModel) -> Call<AddHubLog> {
        Call::new(Request::new(&self.client, AddHubLog::ENDPOINT).path("id", id).json(body))
    }

    /// Get the hub by uuid.
    ///
    /// `GET /spl/hubs/{id}/uuid` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_hub_by_uuid(&self, id: &str) -> Call<GetHubByUuid> {
        Call::new(Request::new(&self.client, GetHubByUuid::ENDPOINT).path("id", id))
    }

    /// Get job history for account.
    ///
    /// `GET /spl/queue` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_jobs(&self) -> ListCall<ListJobs> {
        ListCall::new(Request::new(&self.client, ListJobs::ENDPOINT))
    }

    /// Add a job for a printer.
    ///
    /// `POST /spl/queue` \[doc\].
    #[inline]
    pub fn add_job(&self, body: &SplJobModel) -> Call<AddJob> {
        Call::new(Request::new(&self.client, AddJob::ENDPOINT).json(body))
    }

    /// Get the status for a printjob.
    ///
    /// `GET /spl/queue/{reference}` \[doc\].
    ///
    /// - `reference`: reference, as its creator chose it.
    #[inline]
    pub fn get_job_status(&self, reference: &str) -> Call<GetJobStatus> {
        Call::new(Request::new(&self.client, GetJobStatus::ENDPOINT).path("reference", reference))
    }

    /// Set a job to a new status.
    ///
    /// `PUT /spl/queue/{reference}` \[doc\].
    ///
    /// - `reference`: reference, as its creator chose it.
    #[inline]
    pub fn update_status(&self, reference: &str, body: &SplStatus) -> Call<UpdateStatus> {
        Call::new(Request::new(&self.client, UpdateStatus::ENDPOINT).path("reference", reference).json(body))
    }
}

operations! {
    /// [`Spl::list_printers`].
    ListPrinters("list_printers"): GET "/spl/printers" => json(Vec<SplPrinter>);
    /// [`Spl::create_printer`].
    CreatePrinter("create_printer"): POST "/spl/printers" => json(SplPrinter);
    /// [`Spl::get_printer`].
    GetPrinter("get_printer"): GET "/spl/printers/{id}" => json(SplPrinter);
    /// [`Spl::update_printer`].
    UpdatePrinter("update_printer"): PUT "/spl/printers/{id}" => json(SplPrinter);
    /// [`Spl::delete_printer`].
    DeletePrinter("delete_printer"): DELETE "/spl/printers/{id}" => json(SplPrinter);
    /// [`Spl::attach_inbox`].
    AttachInbox("attach_inbox"): PUT "/spl/printers/{id}/inbox" => json(SplPrinter);
    /// [`Spl::get_type_settings`].
    GetTypeSettings("get_type_settings"): GET "/spl/settings/printers/{type}" => json(SplSettingsSchema);
    /// [`Spl::list_hubs`].
    ListHubs("list_hubs"): GET "/spl/hubs" => json(Vec<SplHub>);
    /// [`Spl::create_hub`].
    CreateHub("create_hub"): POST "/spl/hubs" => json(SplHub);
    /// [`Spl::get_hub`].
    GetHub("get_hub"): GET "/spl/hubs/{id}" => json(SplHub);
    /// [`Spl::update_hub`].
    UpdateHub("update_hub"): PUT "/spl/hubs/{id}" => json(SplHub);
    /// [`Spl::delete_hub`].
    DeleteHub("delete_hub"): DELETE "/spl/hubs/{id}" => json(SplHub);
    /// [`Spl::get_hub_status`].
    GetHubStatus("get_hub_status"): GET "/spl/hubs/{id}/status" => json(SplHubStatus);
    /// [`Spl::list_hub_network`].
    ListHubNetwork("list_hub_network"): GET "/spl/hubs/{id}/network" => json(Vec<SplNetworkDevice>);
    /// [`Spl::update_hub_network`].
    UpdateHubNetwork("update_hub_network"): PUT "/spl/hubs/{id}/network" => json(Vec<SplNetworkDevice>);
    /// [`Spl::list_hub_logs`].
    ListHubLogs("list_hub_logs"): GET "/spl/hubs/{id}/logs" => cursor_list(SplHubError);
    /// [`Spl::add_hub_log`].
    AddHubLog("add_hub_log"): POST "/spl/hubs/{id}/logs" => json(SplHubError);
    /// [`Spl::get_hub_by_uuid`].
    GetHubByUuid("get_hub_by_uuid"): GET "/spl/hubs/{id}/uuid" => json(SplHub);
    /// [`Spl::list_jobs`].
    ListJobs("list_jobs"): GET "/spl/queue" => cursor_list(SplJob);
    /// [`Spl::add_job`].
    AddJob("add_job"): POST "/spl/queue" => json(SplJob);
    /// [`Spl::get_job_status`].
    GetJobStatus("get_job_status"): GET "/spl/queue/{reference}" => json(SplJob);
    /// [`Spl::update_status`].
    UpdateStatus("update_status"): PUT "/spl/queue/{reference}" => json(SplJobResult);
}

impl Call<ListPrinters> {
    /// The id of the hub. The query parameter `hub_id`.
    #[inline]
    pub fn hub_id(self, hub_id: &str) -> Self {
        self.set(|request| request.query("hub_id", hub_id))
    }

    /// The id of the inbox. The query parameter `inbox_id`.
    #[inline]
    pub fn inbox_id(self, inbox_id: &str) -> Self {
        self.set(|request| request.query("inbox_id", inbox_id))
    }
}

impl ListCall<ListJobs> {
    /// Status. The query parameter `status`. Default: `scheduled`.
    #[inline]
    pub fn status(self, status: ListJobsStatus) -> Self {
        self.set(|request| request.query("status", status.as_str()))
    }

    /// The id of the printer. The query parameter `printer_id`.
    #[inline]
    pub fn printer_id(self, printer_id: &str) -> Self {
        self.set(|request| request.query("printer_id", printer_id))
    }

    /// Tag. The query parameter `tag`.
    #[inline]
    pub fn tag(self, tag: &str) -> Self {
        self.set(|request| request.query("tag", tag))
    }
}

pivot_json::open_enum! {
    /// The `interface` of a [`SplConnection`] \[doc\].
    pub enum SplConnectionInterface {
        /// `usb`.
        Usb = "usb",
        /// `ethernet`.
        Ethernet = "ethernet",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`SplHub`] \[doc\].
    pub enum SplHubStatusValue {
        /// `online`.
        Online = "online",
        /// `offline`.
        Offline = "offline",
    }
}

pivot_json::open_enum! {
    /// The `level` of a [`SplHubError`] \[doc\].
    pub enum SplHubErrorLevel {
        /// `public`.
        Public = "public",
        /// `private`.
        Private = "private",
    }
}

pivot_json::open_enum! {
    /// The `level` of a [`SplHubErrorModel`] \[doc\].
    pub enum SplHubErrorModelLevel {
        /// `public`.
        Public = "public",
        /// `private`.
        Private = "private",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`SplJob`] \[doc\].
    pub enum SplJobStatus {
        /// `scheduled`.
        Scheduled = "scheduled",
        /// `pending`.
        Pending = "pending",
        /// `printed`.
        Printed = "printed",
        /// `failed`.
        Failed = "failed",
        /// `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`SplJobResult`] \[doc\].
    pub enum SplJobResultStatus {
        /// `scheduled`.
        Scheduled = "scheduled",
        /// `pending`.
        Pending = "pending",
        /// `success`.
        Success = "success",
        /// `failed`.
        Failed = "failed",
        /// `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::open_enum! {
    /// The `type` of [`GetTypeSettings`] \[doc\].
    pub enum GetTypeSettingsType {
        /// `escpos`.
        Escpos = "escpos",
        /// `zpl`.
        Zpl = "zpl",
        /// `pcl`.
        Pcl = "pcl",
    }
}

pivot_json::open_enum! {
    /// The `status` of [`ListJobs`] \[doc\].
    pub enum ListJobsStatus {
        /// `printed`.
        Printed = "printed",
        /// `scheduled`.
        Scheduled = "scheduled",
        /// `received`.
        Received = "received",
        /// `failed`.
        Failed = "failed",
        /// `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::record! {
    /// Connection. \[doc\]
    pub struct SplConnection {
        /// Interface.
        pub interface: Option<SplConnectionInterface> = 0 "interface",
        /// Address.
        pub address: Option<String> = 1 "address",
    }

    /// Create network device. \[doc\]
    ///
    /// Taken by [`update_hub_network`](Spl::update_hub_network).
    pub struct SplCreateNetworkDevice {
        /// Description.
        pub description: Option<String> = 0 "description",
        /// Mac address.
        pub mac_address: Option<String> = 1 "mac_address",
        /// Interface.
        pub interface: Option<SplConnection> = 2 "interface",
    }

    /// Hub. \[doc\]
    ///
    /// Given by [`list_hubs`](Spl::list_hubs), [`create_hub`](Spl::create_hub), [`get_hub`](Spl::get_hub) and others.
    pub struct SplHub {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Uuid.
        pub uuid: Option<String> = 1 "uuid",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Properties.
        pub properties: OptionalVec<SplProperty> = 4 "properties",
        /// Status.
        pub status: Option<SplHubStatusValue> = 5 "status",
        /// When: status updated.
        pub status_updated_at: Option<Lenient<Timestamp>> = 6 "status_updated_at",
        /// When: disabled.
        pub disabled_at: Option<Lenient<Timestamp>> = 7 "disabled_at",
        /// Pubnub.
        pub pubnub: Option<SplPubnub> = 8 "pubnub",
        /// Integration.
        pub integration: Option<SplIntegration> = 9 "integration",
        /// The id of the os file.
        pub os_file_id: Option<String> = 10 "os_file_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Hub error. \[doc\]
    ///
    /// Given by [`list_hub_logs`](Spl::list_hub_logs), [`add_hub_log`](Spl::add_hub_log).
    pub struct SplHubError {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Message.
        pub message: Option<String> = 1 "message",
        /// Level.
        pub level: Option<SplHubErrorLevel> = 2 "level",
        /// Whether it is resolved. Default: `false`.
        pub is_resolved: Option<bool> = 3 "is_resolved",
        /// Job reference.
        pub job_reference: Option<String> = 4 "job_reference",
        /// The id of the hub.
        pub hub_id: Option<String> = 5 "hub_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Hub error model. \[doc\]
    ///
    /// Taken by [`add_hub_log`](Spl::add_hub_log).
    pub struct SplHubErrorModel {
        /// Message.
        pub message: Option<String> = 0 "message",
        /// Level.
        pub level: Option<SplHubErrorModelLevel> = 1 "level",
        /// Job reference.
        pub job_reference: Option<String> = 2 "job_reference",
    }

    /// Hub image. \[doc\]
    pub struct SplHubImage {
        /// Whether it is up to date.
        pub is_up_to_date: Option<bool> = 0 "is_up_to_date",
        /// Download progress.
        pub download_progress: Option<i64> = 1 "download_progress",
        /// Version.
        pub version: Option<String> = 2 "version",
    }

    /// Hub model. \[doc\]
    ///
    /// Taken by [`create_hub`](Spl::create_hub), [`update_hub`](Spl::update_hub).
    pub struct SplHubModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Description.
        pub description: Option<String> = 1 "description",
    }

    /// Hub network. \[doc\]
    pub struct SplHubNetwork {
        /// Ip address.
        pub ip_address: Option<String> = 0 "ip_address",
        /// Remote ip address.
        pub remote_ip_address: Option<String> = 1 "remote_ip_address",
        /// When: last connected.
        pub last_connected_at: Option<Lenient<Timestamp>> = 2 "last_connected_at",
    }

    /// Hub status. \[doc\]
    ///
    /// Given by [`get_hub_status`](Spl::get_hub_status).
    pub struct SplHubStatus {
        /// Whether it is online.
        pub is_online: Option<bool> = 0 "is_online",
        /// Whether it is idle.
        pub is_idle: Option<bool> = 1 "is_idle",
        /// Location.
        pub location: Option<String> = 2 "location",
        /// Network.
        pub network: Option<SplHubNetwork> = 3 "network",
        /// Image.
        pub image: Option<SplHubImage> = 4 "image",
    }

    /// Inbox. \[doc\]
    ///
    /// Taken by [`attach_inbox`](Spl::attach_inbox).
    pub struct SplInbox {
        /// The id of the inbox.
        pub inbox_id: Option<String> = 0 "inbox_id",
    }

    /// Integration. \[doc\]
    pub struct SplIntegration {
        /// Its id.
        pub id: Option<String> = 0 "id",
    }

    /// Job. \[doc\]
    ///
    /// Given by [`list_jobs`](Spl::list_jobs), [`add_job`](Spl::add_job), [`get_job_status`](Spl::get_job_status).
    pub struct SplJob {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Job.
        pub job: Option<String> = 1 "job",
        /// Tag.
        pub tag: Option<String> = 2 "tag",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Artifact.
        pub artifact: Option<String> = 4 "artifact",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 5 "reference",
        /// Status.
        pub status: Option<SplJobStatus> = 6 "status",
        /// The id of the hub.
        pub hub_id: Option<String> = 7 "hub_id",
        /// When: schedule.
        pub schedule_at: Option<Lenient<Timestamp>> = 8 "schedule_at",
        /// When: printed.
        pub printed_at: Option<Lenient<Timestamp>> = 9 "printed_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// Job model. \[doc\]
    ///
    /// Taken by [`add_job`](Spl::add_job).
    pub struct SplJobModel {
        /// Job.
        pub job: Option<String> = 0 "job",
        /// Tag.
        pub tag: Option<String> = 1 "tag",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 3 "reference",
        /// The id of the hub.
        pub hub_id: Option<String> = 4 "hub_id",
        /// When: schedule.
        pub schedule_at: Option<Lenient<Timestamp>> = 5 "schedule_at",
    }

    /// Job result. \[doc\]
    ///
    /// Given by [`update_status`](Spl::update_status).
    pub struct SplJobResult {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Status.
        pub status: Option<SplJobResultStatus> = 1 "status",
    }

    /// Network device. \[doc\]
    ///
    /// Given by [`list_hub_network`](Spl::list_hub_network), [`update_hub_network`](Spl::update_hub_network).
    pub struct SplNetworkDevice {
        /// Description.
        pub description: Option<String> = 0 "description",
        /// Mac address.
        pub mac_address: Option<String> = 1 "mac_address",
        /// Interface.
        pub interface: Option<SplConnection> = 2 "interface",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
    }

    /// Printer. \[doc\]
    ///
    /// Given by [`list_printers`](Spl::list_printers), [`create_printer`](Spl::create_printer), [`get_printer`](Spl::get_printer) and others.
    pub struct SplPrinter {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// The id of the hub.
        pub hub_id: Option<String> = 2 "hub_id",
        /// Default encoding. Default: `escpos` \[guess\].
        pub default_encoding: Option<String> = 3 "default_encoding",
        /// Connection.
        pub connection: Option<SplConnection> = 4 "connection",
        /// Settings.
        pub settings: Option<BTreeMap<String, RawJson>> = 5 "settings",
        /// The id of the inbox.
        pub inbox_id: Option<String> = 6 "inbox_id",
        /// When: disabled.
        pub disabled_at: Option<Lenient<Timestamp>> = 7 "disabled_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Printer model. \[doc\]
    ///
    /// Taken by [`create_printer`](Spl::create_printer), [`update_printer`](Spl::update_printer).
    pub struct SplPrinterModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// The id of the hub.
        pub hub_id: Option<String> = 1 "hub_id",
        /// Default encoding.
        pub default_encoding: Option<String> = 2 "default_encoding",
        /// Timezone. Default: `Europe/Amsterdam` \[guess\].
        pub timezone: Option<String> = 3 "timezone",
        /// Connection.
        pub connection: Option<SplConnection> = 4 "connection",
        /// Settings.
        pub settings: Option<BTreeMap<String, RawJson>> = 5 "settings",
    }

    /// Property. \[doc\]
    pub struct SplProperty {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Value.
        pub value: Option<String> = 1 "value",
    }

    /// Pubnub. \[doc\]
    pub struct SplPubnub {
        /// Tokens.
        pub tokens: OptionalVec<SplToken> = 0 "tokens",
    }

    /// Settings schema. \[doc\]
    ///
    /// Given by [`get_type_settings`](Spl::get_type_settings).
    pub struct SplSettingsSchema {
        /// Kind.
        pub kind: Option<String> = 0 "type",
        /// Schema.
        pub schema: Option<String> = 1 "schema",
    }

    /// Status. \[doc\]
    ///
    /// Taken by [`update_status`](Spl::update_status).
    pub struct SplStatus {
        /// Status.
        pub status: Option<String> = 0 "status",
        /// When: changed.
        pub changed_at: Option<Lenient<Timestamp>> = 1 "changed_at",
    }

    /// Token. \[doc\]
    pub struct SplToken {
        /// Key.
        pub key: Option<SecretText> = 0 "key",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }
}

/// Settings. \[doc\]
pub type SplSettings = BTreeMap<String, RawJson>;
