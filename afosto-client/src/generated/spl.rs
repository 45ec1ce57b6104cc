// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `spl`, the print spooler: hubs, printers, jobs: 22 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{SecretText, Timestamp};

pub use super::Spl;

/// The operations.
impl Spl {
    /// List printers. Returns a list of [`Printer`].
    ///
    /// Gives the active ones \[doc\].
    ///
    /// `GET /spl/printers` \[doc: "List the hooked printers"\].
    #[inline]
    pub fn list_printers(&self) -> Call<operations::ListPrinters> {
        Call::new(Request::new(&self.client, operations::ListPrinters::ENDPOINT))
    }

    /// Create printer. Returns [`Printer`].
    ///
    /// `POST /spl/printers` \[doc: "Add a printer"\].
    #[inline]
    pub fn create_printer(&self, body: &PrinterModel) -> Call<operations::CreatePrinter> {
        Call::new(Request::new(&self.client, operations::CreatePrinter::ENDPOINT).json(body))
    }

    /// Get printer. Returns [`Printer`].
    ///
    /// `GET /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: the id of the printer \[doc\].
    #[inline]
    pub fn get_printer(&self, id: &str) -> Call<operations::GetPrinter> {
        Call::new(Request::new(&self.client, operations::GetPrinter::ENDPOINT).path("id", id))
    }

    /// Update printer. Returns [`Printer`].
    ///
    /// `PUT /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: the id of the printer \[doc\].
    #[inline]
    pub fn update_printer(&self, id: &str, body: &PrinterModel) -> Call<operations::UpdatePrinter> {
        Call::new(Request::new(&self.client, operations::UpdatePrinter::ENDPOINT).path("id", id).json(body))
    }

    /// Delete printer. Returns [`Printer`].
    ///
    /// Disables the printer \[doc\].
    ///
    /// `DELETE /spl/printers/{id}` \[doc\].
    ///
    /// - `id`: the id of the printer \[doc\].
    #[inline]
    pub fn delete_printer(&self, id: &str) -> Call<operations::DeletePrinter> {
        Call::new(Request::new(&self.client, operations::DeletePrinter::ENDPOINT).path("id", id))
    }

    /// Attach printer inbox. Returns [`Printer`].
    ///
    /// `PUT /spl/printers/{id}/inbox` \[doc: "Attach an inbox to the printer"\].
    ///
    /// - `id`: the id of the printer \[doc\].
    #[doc(alias = "AttachInbox")]
    #[inline]
    pub fn attach_printer_inbox(&self, id: &str, body: &Inbox) -> Call<operations::AttachPrinterInbox> {
        Call::new(Request::new(&self.client, operations::AttachPrinterInbox::ENDPOINT).path("id", id).json(body))
    }

    /// Get printer settings schema. Returns [`SettingsSchema`].
    ///
    /// `GET /spl/settings/printers/{type}` \[doc\].
    #[doc(alias = "GetTypeSettings")]
    #[inline]
    pub fn get_printer_settings_schema(
        &self,
        kind: GetPrinterSettingsSchemaType,
    ) -> Call<operations::GetPrinterSettingsSchema> {
        Call::new(
            Request::new(&self.client, operations::GetPrinterSettingsSchema::ENDPOINT).path("type", kind.as_str()),
        )
    }

    /// List hubs. Returns a list of [`Hub`].
    ///
    /// `GET /spl/hubs` \[doc\].
    #[inline]
    pub fn list_hubs(&self) -> Call<operations::ListHubs> {
        Call::new(Request::new(&self.client, operations::ListHubs::ENDPOINT))
    }

    /// Create hub. Returns [`Hub`].
    ///
    /// `POST /spl/hubs` \[doc\].
    #[inline]
    pub fn create_hub(&self, body: &HubModel) -> Call<operations::CreateHub> {
        Call::new(Request::new(&self.client, operations::CreateHub::ENDPOINT).json(body))
    }

    /// Get hub. Returns [`Hub`].
    ///
    /// `GET /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[inline]
    pub fn get_hub(&self, id: &str) -> Call<operations::GetHub> {
        Call::new(Request::new(&self.client, operations::GetHub::ENDPOINT).path("id", id))
    }

    /// Update hub. Returns [`Hub`].
    ///
    /// `PUT /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[inline]
    pub fn update_hub(&self, id: &str, body: &HubModel) -> Call<operations::UpdateHub> {
        Call::new(Request::new(&self.client, operations::UpdateHub::ENDPOINT).path("id", id).json(body))
    }

    /// Delete hub. Returns [`Hub`].
    ///
    /// `DELETE /spl/hubs/{id}` \[doc\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[inline]
    pub fn delete_hub(&self, id: &str) -> Call<operations::DeleteHub> {
        Call::new(Request::new(&self.client, operations::DeleteHub::ENDPOINT).path("id", id))
    }

    /// Get hub status. Returns [`HubStatus`].
    ///
    /// `GET /spl/hubs/{id}/status` \[doc\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[inline]
    pub fn get_hub_status(&self, id: &str) -> Call<operations::GetHubStatus> {
        Call::new(Request::new(&self.client, operations::GetHubStatus::ENDPOINT).path("id", id))
    }

    /// List hub network devices. Returns a list of [`NetworkDevice`].
    ///
    /// `GET /spl/hubs/{id}/network` \[doc: "List the network information"\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[doc(alias = "ListHubNetwork")]
    #[inline]
    pub fn list_hub_network_devices(&self, id: i64) -> Call<operations::ListHubNetworkDevices> {
        Call::new(Request::new(&self.client, operations::ListHubNetworkDevices::ENDPOINT).path_number("id", id))
    }

    /// Set hub network devices. Returns a list of [`NetworkDevice`].
    ///
    /// `PUT /spl/hubs/{id}/network` \[doc: "Set the network information"\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[doc(alias = "UpdateHubNetwork")]
    #[inline]
    pub fn set_hub_network_devices(
        &self,
        id: i64,
        body: &[CreateNetworkDevice],
    ) -> Call<operations::SetHubNetworkDevices> {
        Call::new(
            Request::new(&self.client, operations::SetHubNetworkDevices::ENDPOINT)
                .path_number("id", id)
                .json_list(body),
        )
    }

    /// List hub logs. Returns a list of [`HubError`], page by page.
    ///
    /// Gives those that are not resolved \[doc\].
    ///
    /// `GET /spl/hubs/{id}/logs` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[inline]
    pub fn list_hub_logs(&self, id: i64) -> Pager<operations::ListHubLogs> {
        Pager::new(Request::new(&self.client, operations::ListHubLogs::ENDPOINT).path_number("id", id))
    }

    /// Create hub log. Returns [`HubError`].
    ///
    /// Notes an error of the hub \[doc\].
    ///
    /// `POST /spl/hubs/{id}/logs` \[doc: "Log a new hub error"\].
    ///
    /// - `id`: the id of the hub \[doc\].
    #[doc(alias = "AddHubLog")]
    #[inline]
    pub fn create_hub_log(&self, id: &str, body: &HubErrorModel) -> Call<operations::CreateHubLog> {
        Call::new(Request::new(&self.client, operations::CreateHubLog::ENDPOINT).path("id", id).json(body))
    }

    /// Get hub by uuid. Returns [`Hub`].
    ///
    /// `GET /spl/hubs/{id}/uuid` \[doc\].
    ///
    /// - `id`: the hub's UUID \[doc\].
    #[inline]
    pub fn get_hub_by_uuid(&self, id: &str) -> Call<operations::GetHubByUuid> {
        Call::new(Request::new(&self.client, operations::GetHubByUuid::ENDPOINT).path("id", id))
    }

    /// List jobs. Returns a list of [`Job`], page by page.
    ///
    /// Each filter takes one value, not several \[doc\].
    ///
    /// `GET /spl/queue` \[doc: "Get job history for account"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_jobs(&self) -> Pager<operations::ListJobs> {
        Pager::new(Request::new(&self.client, operations::ListJobs::ENDPOINT))
    }

    /// Create job. Returns [`Job`].
    ///
    /// `POST /spl/queue` \[doc: "Add a job for a printer"\].
    #[doc(alias = "AddJob")]
    #[inline]
    pub fn create_job(&self, body: &JobModel) -> Call<operations::CreateJob> {
        Call::new(Request::new(&self.client, operations::CreateJob::ENDPOINT).json(body))
    }

    /// Get job. Returns [`Job`].
    ///
    /// `GET /spl/queue/{reference}` \[doc: "Get the status for a printjob"\].
    ///
    /// - `reference`: the job's id, as it was told when the job was queued \[doc\].
    #[doc(alias = "GetJobStatus")]
    #[inline]
    pub fn get_job(&self, reference: &str) -> Call<operations::GetJob> {
        Call::new(Request::new(&self.client, operations::GetJob::ENDPOINT).path("reference", reference))
    }

    /// Set job status. Returns [`JobResult`].
    ///
    /// `PUT /spl/queue/{reference}` \[doc: "Set a job to a new status"\].
    ///
    /// - `reference`: the job's id, as it was told when the job was queued \[doc\].
    #[doc(alias = "UpdateStatus")]
    #[inline]
    pub fn set_job_status(&self, reference: &str, body: &Status) -> Call<operations::SetJobStatus> {
        Call::new(
            Request::new(&self.client, operations::SetJobStatus::ENDPOINT).path("reference", reference).json(body),
        )
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Spl::list_printers`].
    ListPrinters("list_printers"): GET "/spl/printers" => json(Vec<Printer>);
    /// The operation of [`Spl::create_printer`].
    CreatePrinter("create_printer"): POST "/spl/printers" => json(Printer);
    /// The operation of [`Spl::get_printer`].
    GetPrinter("get_printer"): GET "/spl/printers/{id}" => json(Printer);
    /// The operation of [`Spl::update_printer`].
    UpdatePrinter("update_printer"): PUT "/spl/printers/{id}" => json(Printer);
    /// The operation of [`Spl::delete_printer`].
    DeletePrinter("delete_printer"): DELETE "/spl/printers/{id}" => json(Printer);
    /// The operation of [`Spl::attach_printer_inbox`].
    AttachPrinterInbox("attach_printer_inbox"): PUT "/spl/printers/{id}/inbox" => json(Printer);
    /// The operation of [`Spl::get_printer_settings_schema`].
    GetPrinterSettingsSchema("get_printer_settings_schema"): GET "/spl/settings/printers/{type}" => json(SettingsSchema);
    /// The operation of [`Spl::list_hubs`].
    ListHubs("list_hubs"): GET "/spl/hubs" => json(Vec<Hub>);
    /// The operation of [`Spl::create_hub`].
    CreateHub("create_hub"): POST "/spl/hubs" => json(Hub);
    /// The operation of [`Spl::get_hub`].
    GetHub("get_hub"): GET "/spl/hubs/{id}" => json(Hub);
    /// The operation of [`Spl::update_hub`].
    UpdateHub("update_hub"): PUT "/spl/hubs/{id}" => json(Hub);
    /// The operation of [`Spl::delete_hub`].
    DeleteHub("delete_hub"): DELETE "/spl/hubs/{id}" => json(Hub);
    /// The operation of [`Spl::get_hub_status`].
    GetHubStatus("get_hub_status"): GET "/spl/hubs/{id}/status" => json(HubStatus);
    /// The operation of [`Spl::list_hub_network_devices`].
    ListHubNetworkDevices("list_hub_network_devices"): GET "/spl/hubs/{id}/network" => json(Vec<NetworkDevice>);
    /// The operation of [`Spl::set_hub_network_devices`].
    SetHubNetworkDevices("set_hub_network_devices"): PUT "/spl/hubs/{id}/network" => json(Vec<NetworkDevice>);
    /// The operation of [`Spl::list_hub_logs`].
    ListHubLogs("list_hub_logs"): GET "/spl/hubs/{id}/logs" => cursor_list(HubError);
    /// The operation of [`Spl::create_hub_log`].
    CreateHubLog("create_hub_log"): POST "/spl/hubs/{id}/logs" => json(HubError);
    /// The operation of [`Spl::get_hub_by_uuid`].
    GetHubByUuid("get_hub_by_uuid"): GET "/spl/hubs/{id}/uuid" => json(Hub);
    /// The operation of [`Spl::list_jobs`].
    ListJobs("list_jobs"): GET "/spl/queue" => cursor_list(Job);
    /// The operation of [`Spl::create_job`].
    CreateJob("create_job"): POST "/spl/queue" => json(Job);
    /// The operation of [`Spl::get_job`].
    GetJob("get_job"): GET "/spl/queue/{reference}" => json(Job);
    /// The operation of [`Spl::set_job_status`].
    SetJobStatus("set_job_status"): PUT "/spl/queue/{reference}" => json(JobResult);
    }
}

impl Call<operations::ListPrinters> {
    /// Only printers of this hub. Sent as `hub_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn hub_id(self, hub_id: impl Into<String>) -> Self {
        self.set(|request| request.query("hub_id", &hub_id.into()))
    }

    /// Only printers of this inbox. Sent as `inbox_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn inbox_id(self, inbox_id: impl Into<String>) -> Self {
        self.set(|request| request.query("inbox_id", &inbox_id.into()))
    }
}

impl Pager<operations::ListJobs> {
    /// Only jobs of this status; one value, not several. Sent as `status` in the query, or not at all without this. Default: `scheduled`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn status(self, status: ListJobsStatus) -> Self {
        self.set(|request| request.query("status", status.as_str()))
    }

    /// Only jobs of this printer. Sent as `printer_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn printer_id(self, printer_id: impl Into<String>) -> Self {
        self.set(|request| request.query("printer_id", &printer_id.into()))
    }

    /// Only jobs with this tag, by the tag's id. Sent as `tag` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn tag(self, tag: impl Into<String>) -> Self {
        self.set(|request| request.query("tag", &tag.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`interface`](Connection::interface).
    ///
    /// Source: \[doc\].
    pub enum ConnectionInterface {
        /// On the wire: `usb`.
        Usb = "usb",
        /// On the wire: `ethernet`.
        Ethernet = "ethernet",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](Hub::status).
    ///
    /// Source: \[doc\].
    pub enum HubStatusValue {
        /// On the wire: `online`.
        Online = "online",
        /// On the wire: `offline`.
        Offline = "offline",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`level`](HubError::level).
    ///
    /// Source: \[doc\].
    pub enum HubErrorLevel {
        /// On the wire: `public`.
        Public = "public",
        /// On the wire: `private`.
        Private = "private",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`level`](HubErrorModel::level).
    ///
    /// Source: \[doc\].
    pub enum HubErrorModelLevel {
        /// On the wire: `public`.
        Public = "public",
        /// On the wire: `private`.
        Private = "private",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](Job::status).
    ///
    /// Source: \[doc\].
    pub enum JobStatus {
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `printed`.
        Printed = "printed",
        /// On the wire: `failed`.
        Failed = "failed",
        /// On the wire: `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](JobResult::status).
    ///
    /// Source: \[doc\].
    pub enum JobResultStatus {
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `success`.
        Success = "success",
        /// On the wire: `failed`.
        Failed = "failed",
        /// On the wire: `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `type` of [`Spl::get_printer_settings_schema`].
    ///
    /// Source: \[doc\].
    pub enum GetPrinterSettingsSchemaType {
        /// On the wire: `escpos`.
        Escpos = "escpos",
        /// On the wire: `zpl`.
        Zpl = "zpl",
        /// On the wire: `pcl`.
        Pcl = "pcl",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `status` of [`Spl::list_jobs`].
    ///
    /// Source: \[doc\].
    pub enum ListJobsStatus {
        /// On the wire: `printed`.
        Printed = "printed",
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
        /// On the wire: `received`.
        Received = "received",
        /// On the wire: `failed`.
        Failed = "failed",
        /// On the wire: `cancelled`.
        Cancelled = "cancelled",
    }
}

pivot_json::record! {
    /// How a hub reaches a printer.
    ///
    /// Part of [`CreateNetworkDevice`], [`NetworkDevice`], [`Printer`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplConnection")]
    pub struct Connection {
        /// How the printer is connected.
        ///
        /// Source: \[guess\].
        pub interface: Option<ConnectionInterface> = 0 "interface",
        /// Network address or device path of the printer.
        ///
        /// Source: \[guess\].
        pub address: Option<String> = 1 "address",
    }

    /// Body of [`set_hub_network_devices`](Spl::set_hub_network_devices), `PUT /spl/hubs/{id}/network`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplCreateNetworkDevice")]
    pub struct CreateNetworkDevice {
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 0 "description",
        /// Hardware address of the network device.
        ///
        /// Source: \[guess\].
        pub mac_address: Option<String> = 1 "mac_address",
        /// How the printer is connected.
        ///
        /// Source: \[guess\].
        pub interface: Option<Connection> = 2 "interface",
    }

    /// A print hub: a device in the office that passes print jobs on to printers.
    ///
    /// Returned by [`list_hubs`](Spl::list_hubs), [`create_hub`](Spl::create_hub), [`get_hub`](Spl::get_hub), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplHub")]
    pub struct Hub {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        pub uuid: Option<String> = 1 "uuid",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        pub properties: OptionalVec<Property> = 4 "properties",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<HubStatusValue> = 5 "status",
        /// When `status` last changed.
        ///
        /// Source: \[guess\].
        pub status_updated_at: Option<Lenient<Timestamp>> = 6 "status_updated_at",
        /// When it was switched off; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub disabled_at: Option<Lenient<Timestamp>> = 7 "disabled_at",
        pub pubnub: Option<Pubnub> = 8 "pubnub",
        pub integration: Option<Integration> = 9 "integration",
        pub os_file_id: Option<String> = 10 "os_file_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// An error that a hub reported.
    ///
    /// Returned by [`list_hub_logs`](Spl::list_hub_logs), [`create_hub_log`](Spl::create_hub_log).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplHubError")]
    pub struct HubError {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// What went wrong, for people.
        ///
        /// Source: \[guess\].
        pub message: Option<String> = 1 "message",
        /// Who is shown the error.
        ///
        /// Source: \[guess\].
        pub level: Option<HubErrorLevel> = 2 "level",
        /// Default: `false`.
        pub is_resolved: Option<bool> = 3 "is_resolved",
        /// The customer's own key of the print job.
        ///
        /// Source: \[guess\].
        pub job_reference: Option<String> = 4 "job_reference",
        /// Print hub: the id of an `spl::Hub`.
        ///
        /// Source: \[guess\].
        pub hub_id: Option<String> = 5 "hub_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Body of [`create_hub_log`](Spl::create_hub_log), `POST /spl/hubs/{id}/logs`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplHubErrorModel")]
    pub struct HubErrorModel {
        /// What went wrong, for people.
        ///
        /// Source: \[guess\].
        pub message: Option<String> = 0 "message",
        /// Who is shown the error.
        ///
        /// Source: \[guess\].
        pub level: Option<HubErrorModelLevel> = 1 "level",
        /// The customer's own key of the print job.
        ///
        /// Source: \[guess\].
        pub job_reference: Option<String> = 2 "job_reference",
    }

    /// The software of a hub, and whether it is up to date.
    ///
    /// Part of [`HubStatus`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplHubImage")]
    pub struct HubImage {
        pub is_up_to_date: Option<bool> = 0 "is_up_to_date",
        pub download_progress: Option<i64> = 1 "download_progress",
        pub version: Option<String> = 2 "version",
    }

    /// Body of [`create_hub`](Spl::create_hub), `POST /spl/hubs`; [`update_hub`](Spl::update_hub), `PUT /spl/hubs/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplHubModel")]
    pub struct HubModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
    }

    /// The network connection of a hub.
    ///
    /// Part of [`HubStatus`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplHubNetwork")]
    pub struct HubNetwork {
        /// Address in the local network.
        ///
        /// Source: \[guess\].
        pub ip_address: Option<String> = 0 "ip_address",
        /// Address of the hub on the internet.
        ///
        /// Source: \[guess\].
        pub remote_ip_address: Option<String> = 1 "remote_ip_address",
        /// When the hub was last seen.
        ///
        /// Source: \[guess\].
        pub last_connected_at: Option<Lenient<Timestamp>> = 2 "last_connected_at",
    }

    /// Whether a hub is online, and what it runs.
    ///
    /// Returned by [`get_hub_status`](Spl::get_hub_status).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplHubStatus")]
    pub struct HubStatus {
        /// Whether the hub is connected now.
        ///
        /// Source: \[guess\].
        pub is_online: Option<bool> = 0 "is_online",
        pub is_idle: Option<bool> = 1 "is_idle",
        pub location: Option<String> = 2 "location",
        pub network: Option<HubNetwork> = 3 "network",
        pub image: Option<HubImage> = 4 "image",
    }

    /// Body of [`attach_printer_inbox`](Spl::attach_printer_inbox), `PUT /spl/printers/{id}/inbox`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplInbox")]
    pub struct Inbox {
        /// Where the printer's e-mails arrive: the id of a `mes::Inbox`.
        ///
        /// Source: \[guess\].
        pub inbox_id: Option<String> = 0 "inbox_id",
    }

    /// The app by which a hub is connected.
    ///
    /// Part of [`Hub`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplIntegration")]
    pub struct Integration {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
    }

    /// A print job, and how far it is.
    ///
    /// Returned by [`list_jobs`](Spl::list_jobs), [`create_job`](Spl::create_job), [`get_job`](Spl::get_job).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplJob")]
    pub struct Job {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// What is printed; its form depends on the printer.
        ///
        /// Source: \[guess\].
        pub job: Option<String> = 1 "job",
        /// Free word by which print jobs are grouped.
        ///
        /// Source: \[guess\].
        pub tag: Option<String> = 2 "tag",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        pub artifact: Option<String> = 4 "artifact",
        /// The customer's own key of the print job.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 5 "reference",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<JobStatus> = 6 "status",
        /// Print hub: the id of an `spl::Hub`.
        ///
        /// Source: \[guess\].
        pub hub_id: Option<String> = 7 "hub_id",
        /// When it is to be printed; at once if absent.
        ///
        /// Source: \[guess\].
        pub schedule_at: Option<Lenient<Timestamp>> = 8 "schedule_at",
        /// When it was printed; absent before.
        ///
        /// Source: \[guess\].
        pub printed_at: Option<Lenient<Timestamp>> = 9 "printed_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// Body of [`create_job`](Spl::create_job), `POST /spl/queue`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplJobModel")]
    pub struct JobModel {
        /// What is printed; its form depends on the printer.
        ///
        /// Source: \[guess\].
        pub job: Option<String> = 0 "job",
        /// Free word by which print jobs are grouped.
        ///
        /// Source: \[guess\].
        pub tag: Option<String> = 1 "tag",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// The customer's own key of the print job.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 3 "reference",
        /// Print hub: the id of an `spl::Hub`.
        ///
        /// Source: \[guess\].
        pub hub_id: Option<String> = 4 "hub_id",
        /// When it is to be printed; at once if absent.
        ///
        /// Source: \[guess\].
        pub schedule_at: Option<Lenient<Timestamp>> = 5 "schedule_at",
    }

    /// The state of a print job after a report.
    ///
    /// Returned by [`set_job_status`](Spl::set_job_status).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplJobResult")]
    pub struct JobResult {
        /// The customer's own key of the print job.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<JobResultStatus> = 1 "status",
    }

    /// A device that a hub has found in its network.
    ///
    /// Returned by [`list_hub_network_devices`](Spl::list_hub_network_devices), [`set_hub_network_devices`](Spl::set_hub_network_devices).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplNetworkDevice")]
    pub struct NetworkDevice {
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 0 "description",
        /// Hardware address of the network device.
        ///
        /// Source: \[guess\].
        pub mac_address: Option<String> = 1 "mac_address",
        /// How the printer is connected.
        ///
        /// Source: \[guess\].
        pub interface: Option<Connection> = 2 "interface",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
    }

    /// A printer of a hub, with its settings.
    ///
    /// Returned by [`list_printers`](Spl::list_printers), [`create_printer`](Spl::create_printer), [`get_printer`](Spl::get_printer), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplPrinter")]
    pub struct Printer {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Print hub: the id of an `spl::Hub`.
        ///
        /// Source: \[guess\].
        pub hub_id: Option<String> = 2 "hub_id",
        /// Default: `escpos`.
        ///
        /// Source: \[guess\] for the default.
        pub default_encoding: Option<String> = 3 "default_encoding",
        /// How the hub reaches the printer.
        ///
        /// Source: \[guess\].
        pub connection: Option<Connection> = 4 "connection",
        /// Options of the printer; `get_printer_settings_schema` gives those that exist.
        ///
        /// Source: \[guess\].
        pub settings: Option<BTreeMap<String, RawJson>> = 5 "settings",
        /// Where the printer's e-mails arrive: the id of a `mes::Inbox`.
        ///
        /// Source: \[guess\].
        pub inbox_id: Option<String> = 6 "inbox_id",
        /// When it was switched off; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub disabled_at: Option<Lenient<Timestamp>> = 7 "disabled_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Body of [`create_printer`](Spl::create_printer), `POST /spl/printers`; [`update_printer`](Spl::update_printer), `PUT /spl/printers/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplPrinterModel")]
    pub struct PrinterModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Print hub: the id of an `spl::Hub`.
        ///
        /// Source: \[guess\].
        pub hub_id: Option<String> = 1 "hub_id",
        pub default_encoding: Option<String> = 2 "default_encoding",
        /// Time zone by its name, such as `Europe/Amsterdam`. Default: `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 3 "timezone",
        /// How the hub reaches the printer.
        ///
        /// Source: \[guess\].
        pub connection: Option<Connection> = 4 "connection",
        /// Options of the printer; `get_printer_settings_schema` gives those that exist.
        ///
        /// Source: \[guess\].
        pub settings: Option<BTreeMap<String, RawJson>> = 5 "settings",
    }

    /// A property of a hub.
    ///
    /// Part of [`Hub`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplProperty")]
    pub struct Property {
        /// Name of the property.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Text stored under `key`.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 1 "value",
    }

    /// The tokens with which a hub listens for print jobs.
    ///
    /// Part of [`Hub`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplPubnub")]
    pub struct Pubnub {
        pub tokens: OptionalVec<Token> = 0 "tokens",
    }

    /// The settings that a printer takes.
    ///
    /// Returned by [`get_printer_settings_schema`](Spl::get_printer_settings_schema).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplSettingsSchema")]
    pub struct SettingsSchema {
        /// Kind of printer that takes these settings.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 0 "type",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub schema: Option<String> = 1 "schema",
    }

    /// Body of [`set_job_status`](Spl::set_job_status), `PUT /spl/queue/{reference}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "SplStatus")]
    pub struct Status {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<String> = 0 "status",
        pub changed_at: Option<Lenient<Timestamp>> = 1 "changed_at",
    }

    /// A token with which a hub listens on a channel.
    ///
    /// Part of [`Pubnub`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "SplToken")]
    pub struct Token {
        /// The token itself; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub key: Option<SecretText> = 0 "key",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }
}

/// A map by text, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type Settings = BTreeMap<String, RawJson>;
