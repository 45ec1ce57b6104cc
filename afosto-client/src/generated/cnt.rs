// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `cnt`, content: files, datasets, dataflows, search, PDF: 94 operations.

use std::collections::BTreeMap;

use crate::call::*;
use crate::files::{DownloadCall, FilePart};
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{Number, SecretText, Timestamp};

pub use super::Cnt;

/// The operations.
impl Cnt {
    /// Get barcode. Returns a file.
    ///
    /// `GET /cnt/barcode` \[doc: "Generate barcode"\]. The file is `image/png`.
    ///
    /// - `t`: what kind of barcode \[doc\].
    /// - `v`: what the barcode says \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::cnt::GetBarcodeT;
    ///
    /// let image = afosto.cnt().get_barcode(GetBarcodeT::Ean, "4006381333931").send().await?.bytes(1_000_000).await?;
    /// println!("{} bytes", image.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_barcode(&self, t: GetBarcodeT, v: &str) -> DownloadCall<operations::GetBarcode> {
        DownloadCall::new(
            Request::new(&self.client, operations::GetBarcode::ENDPOINT).query("t", t.as_str()).query("v", v),
        )
    }

    /// List actions. Returns a list of [`Action`].
    ///
    /// `GET /cnt/actions` \[doc\].
    #[inline]
    pub fn list_actions(&self) -> Call<operations::ListActions> {
        Call::new(Request::new(&self.client, operations::ListActions::ENDPOINT))
    }

    /// Get action. Returns [`Action`].
    ///
    /// `GET /cnt/actions/{id}` \[doc\].
    #[inline]
    pub fn get_action(&self, id: &str) -> Call<operations::GetAction> {
        Call::new(Request::new(&self.client, operations::GetAction::ENDPOINT).path("id", id))
    }

    /// List batches. Returns a list of [`Batch`], page by page.
    ///
    /// `GET /cnt/batches` \[doc\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetBatches")]
    #[inline]
    pub fn list_batches(&self) -> Pager<operations::ListBatches> {
        Pager::new(Request::new(&self.client, operations::ListBatches::ENDPOINT))
    }

    /// Create batch. Returns [`Batch`].
    ///
    /// `POST /cnt/batches` \[doc\].
    #[inline]
    pub fn create_batch(&self, body: &BatchRequest) -> Call<operations::CreateBatch> {
        Call::new(Request::new(&self.client, operations::CreateBatch::ENDPOINT).json(body))
    }

    /// Get batch. Returns a list of [`Batch`].
    ///
    /// `GET /cnt/batches/{id}` \[doc\].
    #[inline]
    pub fn get_batch(&self, id: &str) -> Call<operations::GetBatch> {
        Call::new(Request::new(&self.client, operations::GetBatch::ENDPOINT).path("id", id))
    }

    /// Update batch. Returns a list of [`Batch`].
    ///
    /// Changes the configuration or the reference of the batch \[doc\].
    ///
    /// `PUT /cnt/batches/{id}` \[doc\].
    #[inline]
    pub fn update_batch(&self, id: &str, body: &BatchRequest) -> Call<operations::UpdateBatch> {
        Call::new(Request::new(&self.client, operations::UpdateBatch::ENDPOINT).path("id", id).json(body))
    }

    /// Delete batch. Returns a list of [`Batch`].
    ///
    /// Works only while the batch is not confirmed \[doc\].
    ///
    /// `DELETE /cnt/batches/{id}` \[doc\].
    #[inline]
    pub fn delete_batch(&self, id: &str) -> Call<operations::DeleteBatch> {
        Call::new(Request::new(&self.client, operations::DeleteBatch::ENDPOINT).path("id", id))
    }

    /// Validate batch. Returns a [task](crate::task::Task).
    ///
    /// Asks for the batch and its dataset to be checked. Both are locked for it; if they are found wanting, the lock is taken away, otherwise `is_accepted` is set \[doc\].
    ///
    /// `PUT /cnt/batches/{id}/validate` \[doc\]. A second call may have a further effect, although it is a PUT \[doc\], so it is not retried if it may have taken effect.
    #[inline]
    pub fn validate_batch(&self, id: &str) -> Call<operations::ValidateBatch> {
        Call::new(Request::new(&self.client, operations::ValidateBatch::ENDPOINT).path("id", id))
    }

    /// Confirm batch. Returns a [task](crate::task::Task).
    ///
    /// Starts the processing. Possible only once the batch is accepted \[doc\].
    ///
    /// `PUT /cnt/batches/{id}/confirm` \[doc\]. A second call may have a further effect, although it is a PUT \[doc\], so it is not retried if it may have taken effect.
    #[inline]
    pub fn confirm_batch(&self, id: &str) -> Call<operations::ConfirmBatch> {
        Call::new(Request::new(&self.client, operations::ConfirmBatch::ENDPOINT).path("id", id))
    }

    /// List batch errors. Returns a list of [`LineError`], page by page.
    ///
    /// `GET /cnt/batches/{id}/errors` \[doc: "Get errors"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetBatchErrors")]
    #[inline]
    pub fn list_batch_errors(&self, id: &str) -> Pager<operations::ListBatchErrors> {
        Pager::new(Request::new(&self.client, operations::ListBatchErrors::ENDPOINT).path("id", id))
    }

    /// List datasets. Returns a list of [`Dataset`], page by page.
    ///
    /// `GET /cnt/datasets` \[doc: "Get datasets"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_datasets(&self) -> Pager<operations::ListDatasets> {
        Pager::new(Request::new(&self.client, operations::ListDatasets::ENDPOINT))
    }

    /// Create dataset. Returns [`Dataset`] and a [task](crate::task::Task).
    ///
    /// `POST /cnt/datasets` \[doc\].
    #[inline]
    pub fn create_dataset(&self, body: &DatasetRequest) -> Call<operations::CreateDataset> {
        Call::new(Request::new(&self.client, operations::CreateDataset::ENDPOINT).json(body))
    }

    /// Get dataset. Returns [`Dataset`].
    ///
    /// `GET /cnt/datasets/{id}` \[doc\].
    #[inline]
    pub fn get_dataset(&self, id: &str) -> Call<operations::GetDataset> {
        Call::new(Request::new(&self.client, operations::GetDataset::ENDPOINT).path("id", id))
    }

    /// Attach dataset file. Returns a [task](crate::task::Task).
    ///
    /// Reads a file as the input of the dataset \[doc\].
    ///
    /// `POST /cnt/datasets/{id}/attach` \[doc: "Read file"\].
    #[doc(alias = "AttachFile")]
    #[inline]
    pub fn attach_dataset_file(&self, id: &str, body: &BatchFile) -> Call<operations::AttachDatasetFile> {
        Call::new(Request::new(&self.client, operations::AttachDatasetFile::ENDPOINT).path("id", id).json(body))
    }

    /// Upload dataset data. Returns a [task](crate::task::Task).
    ///
    /// Adds the data as lines of the dataset \[doc\].
    ///
    /// `POST /cnt/datasets/{id}/upload` \[doc\].
    #[doc(alias = "AttachData")]
    #[inline]
    pub fn upload_dataset_data(&self, id: &str, body: &[Line]) -> Call<operations::UploadDatasetData> {
        Call::new(Request::new(&self.client, operations::UploadDatasetData::ENDPOINT).path("id", id).json_list(body))
    }

    /// Export dataset. Returns a [task](crate::task::Task).
    ///
    /// Asks for the data as CSV \[doc\].
    ///
    /// `POST /cnt/datasets/{id}/export` \[doc\].
    #[doc(alias = "ExportData")]
    #[inline]
    pub fn export_dataset(&self, id: &str) -> Call<operations::ExportDataset> {
        Call::new(Request::new(&self.client, operations::ExportDataset::ENDPOINT).path("id", id))
    }

    /// List dataset lines. Returns a list of [`Line`], page by page.
    ///
    /// `GET /cnt/datasets/{id}/lines` \[doc: "Get lines"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetLines")]
    #[inline]
    pub fn list_dataset_lines(&self, id: &str) -> Pager<operations::ListDatasetLines> {
        Pager::new(Request::new(&self.client, operations::ListDatasetLines::ENDPOINT).path("id", id))
    }

    /// List proxies. Returns a list of [`Proxy`].
    ///
    /// `GET /cnt/proxies` \[doc: "Get the proxy configuration"\].
    #[inline]
    pub fn list_proxies(&self) -> Call<operations::ListProxies> {
        Call::new(Request::new(&self.client, operations::ListProxies::ENDPOINT))
    }

    /// Create proxy. Returns [`Proxy`].
    ///
    /// `POST /cnt/proxies` \[doc\].
    #[inline]
    pub fn create_proxy(&self, body: &ProxyModel) -> Call<operations::CreateProxy> {
        Call::new(Request::new(&self.client, operations::CreateProxy::ENDPOINT).json(body))
    }

    /// Get proxy. Returns [`Proxy`].
    ///
    /// `GET /cnt/proxies/{key}` \[doc: "Get the proxy configuration"\].
    #[inline]
    pub fn get_proxy(&self, key: &str) -> Call<operations::GetProxy> {
        Call::new(Request::new(&self.client, operations::GetProxy::ENDPOINT).path("key", key))
    }

    /// Update proxy. Returns [`Proxy`].
    ///
    /// `PUT /cnt/proxies/{key}` \[doc: "Update the proxy configuration"\].
    #[inline]
    pub fn update_proxy(&self, key: &str, body: &ProxyUpdateModel) -> Call<operations::UpdateProxy> {
        Call::new(Request::new(&self.client, operations::UpdateProxy::ENDPOINT).path("key", key).json(body))
    }

    /// List instant proxies. Returns a list of [`InstantProxy`], page by page.
    ///
    /// `GET /cnt/instant/proxies` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_instant_proxies(&self) -> Pager<operations::ListInstantProxies> {
        Pager::new(Request::new(&self.client, operations::ListInstantProxies::ENDPOINT))
    }

    /// Create instant proxy. Returns [`InstantProxy`].
    ///
    /// `POST /cnt/instant/proxies` \[doc\].
    #[inline]
    pub fn create_instant_proxy(&self, body: &CreateProxyRequest) -> Call<operations::CreateInstantProxy> {
        Call::new(Request::new(&self.client, operations::CreateInstantProxy::ENDPOINT).json(body))
    }

    /// Get instant proxy. Returns [`InstantProxy`].
    ///
    /// `GET /cnt/instant/proxies/{id}` \[doc: "Show a proxy"\].
    #[inline]
    pub fn get_instant_proxy(&self, id: &str) -> Call<operations::GetInstantProxy> {
        Call::new(Request::new(&self.client, operations::GetInstantProxy::ENDPOINT).path("id", id))
    }

    /// Update instant proxy. Returns [`InstantProxy`].
    ///
    /// `PUT /cnt/instant/proxies/{id}` \[doc\].
    #[inline]
    pub fn update_instant_proxy(&self, id: &str, body: &UpdateProxyRequest) -> Call<operations::UpdateInstantProxy> {
        Call::new(Request::new(&self.client, operations::UpdateInstantProxy::ENDPOINT).path("id", id).json(body))
    }

    /// Delete instant proxy. Returns nothing.
    ///
    /// `DELETE /cnt/instant/proxies/{id}` \[doc\].
    #[inline]
    pub fn delete_instant_proxy(&self, id: &str) -> Call<operations::DeleteInstantProxy> {
        Call::new(Request::new(&self.client, operations::DeleteInstantProxy::ENDPOINT).path("id", id))
    }

    /// List file watchers. Returns a list of [`Watcher`].
    ///
    /// `GET /cnt/filesystems/watchers` \[doc\].
    #[inline]
    pub fn list_file_watchers(&self) -> Call<operations::ListFileWatchers> {
        Call::new(Request::new(&self.client, operations::ListFileWatchers::ENDPOINT))
    }

    /// Create file watcher. Returns a list of [`Watcher`].
    ///
    /// `POST /cnt/filesystems/watchers` \[doc\].
    #[inline]
    pub fn create_file_watcher(&self, body: &WatcherModel) -> Call<operations::CreateFileWatcher> {
        Call::new(Request::new(&self.client, operations::CreateFileWatcher::ENDPOINT).json(body))
    }

    /// Get file watcher. Returns [`Watcher`].
    ///
    /// `GET /cnt/filesystems/watchers/{id}` \[doc\].
    #[inline]
    pub fn get_file_watcher(&self, id: &str) -> Call<operations::GetFileWatcher> {
        Call::new(Request::new(&self.client, operations::GetFileWatcher::ENDPOINT).path("id", id))
    }

    /// Update file watcher. Returns [`Watcher`].
    ///
    /// `PUT /cnt/filesystems/watchers/{id}` \[doc\].
    #[inline]
    pub fn update_file_watcher(&self, id: &str, body: &WatcherModel) -> Call<operations::UpdateFileWatcher> {
        Call::new(Request::new(&self.client, operations::UpdateFileWatcher::ENDPOINT).path("id", id).json(body))
    }

    /// Delete file watcher. Returns [`Watcher`].
    ///
    /// `DELETE /cnt/filesystems/watchers/{id}` \[doc\].
    #[inline]
    pub fn delete_file_watcher(&self, id: &str) -> Call<operations::DeleteFileWatcher> {
        Call::new(Request::new(&self.client, operations::DeleteFileWatcher::ENDPOINT).path("id", id))
    }

    /// Read integration object. Returns a file.
    ///
    /// Gives what an object on external storage holds \[doc\].
    ///
    /// `GET /cnt/filesystems/integrations/{id}` \[doc\]. The file is `application/octet-stream`.
    #[doc(alias = "ReadObject")]
    #[inline]
    pub fn read_integration_object(&self, id: i64, path: &str) -> DownloadCall<operations::ReadIntegrationObject> {
        DownloadCall::new(
            Request::new(&self.client, operations::ReadIntegrationObject::ENDPOINT)
                .path_number("id", id)
                .query("path", path),
        )
    }

    /// Clone integration object. Returns a [task](crate::task::Task).
    ///
    /// Copies the object to external storage \[doc\].
    ///
    /// `POST /cnt/filesystems/integrations/{id}` \[doc\].
    #[doc(alias = "CloneObject")]
    #[inline]
    pub fn clone_integration_object(
        &self,
        id: i64,
        body: &ObjectCloneRequest,
    ) -> Call<operations::CloneIntegrationObject> {
        Call::new(
            Request::new(&self.client, operations::CloneIntegrationObject::ENDPOINT).path_number("id", id).json(body),
        )
    }

    /// Delete integration object. Returns nothing.
    ///
    /// Takes the object off external storage \[doc\].
    ///
    /// `DELETE /cnt/filesystems/integrations/{id}` \[doc\].
    #[doc(alias = "DeleteObject")]
    #[inline]
    pub fn delete_integration_object(&self, id: i64, path: &str) -> Call<operations::DeleteIntegrationObject> {
        Call::new(
            Request::new(&self.client, operations::DeleteIntegrationObject::ENDPOINT)
                .path_number("id", id)
                .query("path", path),
        )
    }

    /// List integration objects. Returns a list of [`StorageObject`].
    ///
    /// Gives those on external storage \[doc\].
    ///
    /// `GET /cnt/filesystems/integrations/{id}/list` \[doc\].
    #[doc(alias = "ListObjects")]
    #[inline]
    pub fn list_integration_objects(&self, id: i64, path: &str) -> Call<operations::ListIntegrationObjects> {
        Call::new(
            Request::new(&self.client, operations::ListIntegrationObjects::ENDPOINT)
                .path_number("id", id)
                .query("path", path),
        )
    }

    /// List storages. Returns a list of [`Storage`].
    ///
    /// `GET /cnt/filesystems/storages` \[doc\].
    #[doc(alias = "ListFilesystemStorages")]
    #[inline]
    pub fn list_storages(&self) -> Call<operations::ListStorages> {
        Call::new(Request::new(&self.client, operations::ListStorages::ENDPOINT))
    }

    /// Create storage. Returns [`Storage`].
    ///
    /// Adds an external storage \[doc\].
    ///
    /// `POST /cnt/filesystems/storages` \[doc\].
    #[inline]
    pub fn create_storage(&self, body: &StorageModel) -> Call<operations::CreateStorage> {
        Call::new(Request::new(&self.client, operations::CreateStorage::ENDPOINT).json(body))
    }

    /// Get storage. Returns [`Storage`].
    ///
    /// `GET /cnt/filesystems/storages/{id}` \[doc\].
    #[doc(alias = "GetFilesystemStorage")]
    #[inline]
    pub fn get_storage(&self, id: i64) -> Call<operations::GetStorage> {
        Call::new(Request::new(&self.client, operations::GetStorage::ENDPOINT).path_number("id", id))
    }

    /// Sync storage. Returns a [task](crate::task::Task).
    ///
    /// Sends a file to the storage. The vendor's id of the operation, DeprecatedSyncFile, says that it is deprecated \[doc\].
    ///
    /// `POST /cnt/filesystems/storages/{id}` \[doc\].
    #[doc(alias = "DeprecatedSyncFile")]
    #[inline]
    pub fn sync_storage(&self, id: i64, body: &StorageSyncCommand) -> Call<operations::SyncStorage> {
        Call::new(Request::new(&self.client, operations::SyncStorage::ENDPOINT).path_number("id", id).json(body))
    }

    /// Update storage. Returns [`Storage`].
    ///
    /// `PUT /cnt/filesystems/storages/{id}` \[doc\].
    #[inline]
    pub fn update_storage(&self, id: i64, body: &StorageModel) -> Call<operations::UpdateStorage> {
        Call::new(Request::new(&self.client, operations::UpdateStorage::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete storage. Returns nothing.
    ///
    /// `DELETE /cnt/filesystems/storages/{id}` \[doc\].
    #[inline]
    pub fn delete_storage(&self, id: i64) -> Call<operations::DeleteStorage> {
        Call::new(Request::new(&self.client, operations::DeleteStorage::ENDPOINT).path_number("id", id))
    }

    /// Upload storage file. Returns a [task](crate::task::Task).
    ///
    /// Sends a file to the storage \[doc\].
    ///
    /// `POST /cnt/filesystems/storages/{id}/sync` \[doc\].
    #[doc(alias = "SyncFile")]
    #[inline]
    pub fn upload_storage_file(&self, id: i64, body: &StorageSyncCommand) -> Call<operations::UploadStorageFile> {
        Call::new(Request::new(&self.client, operations::UploadStorageFile::ENDPOINT).path_number("id", id).json(body))
    }

    /// Read storage object. Returns a file.
    ///
    /// `GET /cnt/filesystems/storages/{id}/read` \[doc\]. The file is `application/octet-stream`.
    ///
    /// - `path`: of the file, such as `path/to/file.csv` \[doc\].
    #[doc(alias = "ReadStorage")]
    #[inline]
    pub fn read_storage_object(
        &self,
        id: i64,
        path: &str,
        body: &ReadStorageObjectRequest,
    ) -> DownloadCall<operations::ReadStorageObject> {
        DownloadCall::new(
            Request::new(&self.client, operations::ReadStorageObject::ENDPOINT)
                .path_number("id", id)
                .query("path", path)
                .json(body),
        )
    }

    /// List storage objects. Returns a list of [`StorageObject`].
    ///
    /// `GET /cnt/filesystems/storages/{id}/list` \[doc\].
    ///
    /// - `path`: within the storage, such as `path/to/file.csv` \[doc\].
    #[doc(alias = "ListStorage")]
    #[inline]
    pub fn list_storage_objects(
        &self,
        id: i64,
        path: &str,
        body: &ListStorageObjectsRequest,
    ) -> Call<operations::ListStorageObjects> {
        Call::new(
            Request::new(&self.client, operations::ListStorageObjects::ENDPOINT)
                .path_number("id", id)
                .query("path", path)
                .json(body),
        )
    }

    /// Test storage. Returns nothing.
    ///
    /// Tries the connection to the storage \[doc\].
    ///
    /// `GET /cnt/filesystems/storages/{id}/test` \[doc\].
    #[doc(alias = "TestExistingStorage")]
    #[inline]
    pub fn test_storage(&self, id: i64) -> Call<operations::TestStorage> {
        Call::new(Request::new(&self.client, operations::TestStorage::ENDPOINT).path_number("id", id))
    }

    /// Test connection. Returns nothing.
    ///
    /// `POST /cnt/filesystems/test` \[doc\].
    #[inline]
    pub fn test_connection(&self, body: &StorageTest) -> Call<operations::TestConnection> {
        Call::new(Request::new(&self.client, operations::TestConnection::ENDPOINT).json(body))
    }

    /// List filesystem adapters. Returns a list of [`ListFilesystemAdaptersResponseItem`].
    ///
    /// `GET /cnt/filesystems/configurations` \[doc\].
    #[doc(alias = "GetFilesystemAdapterConfigurations")]
    #[inline]
    pub fn list_filesystem_adapters(&self) -> Call<operations::ListFilesystemAdapters> {
        Call::new(Request::new(&self.client, operations::ListFilesystemAdapters::ENDPOINT))
    }

    /// List filesystem logs. Returns a list of [`FilesystemLog`].
    ///
    /// Tells of all synchronisations \[doc\].
    ///
    /// `GET /cnt/filesystems/logs` \[doc\].
    #[doc(alias = "GetFilesystemLogs")]
    #[inline]
    pub fn list_filesystem_logs(&self) -> Call<operations::ListFilesystemLogs> {
        Call::new(Request::new(&self.client, operations::ListFilesystemLogs::ENDPOINT))
    }

    /// List dataflow types. Returns a list of [`DataflowType`], page by page.
    ///
    /// `GET /cnt/dataflow/types` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_dataflow_types(&self) -> Pager<operations::ListDataflowTypes> {
        Pager::new(Request::new(&self.client, operations::ListDataflowTypes::ENDPOINT))
    }

    /// Get dataflow type. Returns a list of [`DataflowType`], page by page.
    ///
    /// `GET /cnt/dataflow/types/{type}` \[doc: "View type"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ViewDataflowType")]
    #[inline]
    pub fn get_dataflow_type(&self, kind: &str) -> Pager<operations::GetDataflowType> {
        Pager::new(Request::new(&self.client, operations::GetDataflowType::ENDPOINT).path("type", kind))
    }

    /// List dataflows. Returns a list of [`Dataflow`], page by page.
    ///
    /// `GET /cnt/dataflow/flows` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_dataflows(&self) -> Pager<operations::ListDataflows> {
        Pager::new(Request::new(&self.client, operations::ListDataflows::ENDPOINT))
    }

    /// Create dataflow. Returns [`Dataflow`].
    ///
    /// `POST /cnt/dataflow/flows` \[doc\].
    #[doc(alias = "CreateStream")]
    #[inline]
    pub fn create_dataflow(&self, body: &DataflowModel) -> Call<operations::CreateDataflow> {
        Call::new(Request::new(&self.client, operations::CreateDataflow::ENDPOINT).json(body))
    }

    /// Get dataflow. Returns [`Dataflow`].
    ///
    /// `GET /cnt/dataflow/flows/{id}` \[doc\].
    #[inline]
    pub fn get_dataflow(&self, id: &str) -> Call<operations::GetDataflow> {
        Call::new(Request::new(&self.client, operations::GetDataflow::ENDPOINT).path("id", id))
    }

    /// Update dataflow. Returns [`Dataflow`].
    ///
    /// `PUT /cnt/dataflow/flows/{id}` \[doc\].
    #[inline]
    pub fn update_dataflow(&self, id: &str, body: &DataflowModel) -> Call<operations::UpdateDataflow> {
        Call::new(Request::new(&self.client, operations::UpdateDataflow::ENDPOINT).path("id", id).json(body))
    }

    /// Delete dataflow. Returns nothing.
    ///
    /// `DELETE /cnt/dataflow/flows/{id}` \[doc\].
    #[inline]
    pub fn delete_dataflow(&self, id: &str) -> Call<operations::DeleteDataflow> {
        Call::new(Request::new(&self.client, operations::DeleteDataflow::ENDPOINT).path("id", id))
    }

    /// Trigger dataflow. Returns a [task](crate::task::Task).
    ///
    /// `POST /cnt/dataflow/flows/{id}/trigger` \[doc\].
    #[doc(alias = "TriggerFlow")]
    #[inline]
    pub fn trigger_dataflow(&self, id: &str, body: &TriggerDataflowRequest) -> Call<operations::TriggerDataflow> {
        Call::new(Request::new(&self.client, operations::TriggerDataflow::ENDPOINT).path("id", id).json(body))
    }

    /// Load dataflow data. Returns a list of [`LoadDataflowDataResponseItem`].
    ///
    /// Gives the data of several at once \[doc\].
    ///
    /// `POST /cnt/dataflow/loader` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "GetMultipleDataflowModels")]
    #[inline]
    pub fn load_dataflow_data(&self, body: &[LoadDataflowDataRequestItem]) -> Call<operations::LoadDataflowData> {
        Call::new(Request::new(&self.client, operations::LoadDataflowData::ENDPOINT).json_list(body))
    }

    /// Get dataflow data. Returns `RawJson`.
    ///
    /// Gives the data as a flow works on it \[doc\].
    ///
    /// `GET /cnt/dataflow/loader/{model}/{id}` \[doc\].
    #[doc(alias = "GetDataflowModel")]
    #[inline]
    pub fn get_dataflow_data(&self, model: &str, id: &str) -> Call<operations::GetDataflowData> {
        Call::new(Request::new(&self.client, operations::GetDataflowData::ENDPOINT).path("model", model).path("id", id))
    }

    /// Test dataflow match. Returns [`TestDataflowMatchResponse`].
    ///
    /// Tries whether a flow matches the data \[doc\].
    ///
    /// `POST /cnt/dataflow/matcher/{model}/{id}` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "MatchTester")]
    #[inline]
    pub fn test_dataflow_match(&self, model: &str, id: &str) -> Call<operations::TestDataflowMatch> {
        Call::new(
            Request::new(&self.client, operations::TestDataflowMatch::ENDPOINT).path("model", model).path("id", id),
        )
    }

    /// Get GIF info. Returns [`GifInfo`].
    ///
    /// `GET /cnt/gif/info` \[doc\].
    #[inline]
    pub fn get_gif_info(&self) -> Call<operations::GetGifInfo> {
        Call::new(Request::new(&self.client, operations::GetGifInfo::ENDPOINT))
    }

    /// Transform GIF. Returns a file.
    ///
    /// `GET /cnt/gif/transform` \[doc\]. The file is `video/mp4`.
    #[inline]
    pub fn transform_gif(&self) -> DownloadCall<operations::TransformGif> {
        DownloadCall::new(Request::new(&self.client, operations::TransformGif::ENDPOINT))
    }

    /// List directories. Returns [`ListDirectoriesResponse`].
    ///
    /// `GET /cnt/directories` \[doc: "Get list of directories"\].
    #[inline]
    pub fn list_directories(&self) -> Call<operations::ListDirectories> {
        Call::new(Request::new(&self.client, operations::ListDirectories::ENDPOINT))
    }

    /// Create directory. Returns nothing.
    ///
    /// `POST /cnt/directories` \[doc\].
    #[inline]
    pub fn create_directory(&self, body: &DirectoryRequest) -> Call<operations::CreateDirectory> {
        Call::new(Request::new(&self.client, operations::CreateDirectory::ENDPOINT).json(body))
    }

    /// Delete directory. Returns nothing.
    ///
    /// `DELETE /cnt/directories` \[doc\].
    #[inline]
    pub fn delete_directory(&self, body: &DirectoryRequest) -> Call<operations::DeleteDirectory> {
        Call::new(Request::new(&self.client, operations::DeleteDirectory::ENDPOINT).json(body))
    }

    /// List files. Returns a list of [`File`], page by page.
    ///
    /// `GET /cnt/files` \[doc: "Get list of files"\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let files = afosto.cnt().list_files().page_size(100).try_collect_max(1_000).await?;
    /// for file in files {
    ///     println!("{:?} {:?}", file.filename, file.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_files(&self) -> Pager<operations::ListFiles> {
        Pager::new(Request::new(&self.client, operations::ListFiles::ENDPOINT))
    }

    /// Get file. Returns a list of [`File`].
    ///
    /// `GET /cnt/files/{id}` \[doc\].
    #[inline]
    pub fn get_file(&self, id: &str) -> Call<operations::GetFile> {
        Call::new(Request::new(&self.client, operations::GetFile::ENDPOINT).path("id", id))
    }

    /// Delete file. Returns [`File`].
    ///
    /// `DELETE /cnt/files/{id}` \[doc\].
    #[inline]
    pub fn delete_file(&self, id: &str) -> Call<operations::DeleteFile> {
        Call::new(Request::new(&self.client, operations::DeleteFile::ENDPOINT).path("id", id))
    }

    /// Create upload signature. Returns [`UploadResponse`].
    ///
    /// A file is then uploaded with the signature \[doc\].
    ///
    /// `POST /cnt/files/signature` \[doc\].
    #[doc(alias = "CreateSignedUrl")]
    #[inline]
    pub fn create_upload_signature(&self, body: &UploadRequest) -> Call<operations::CreateUploadSignature> {
        Call::new(Request::new(&self.client, operations::CreateUploadSignature::ENDPOINT).json(body))
    }

    /// Upload file. Returns a list of [`File`].
    ///
    /// `POST /cnt/files/upload/{signature}` \[doc\].
    #[inline]
    pub fn upload_file(&self, signature: &str, file: FilePart) -> Call<operations::UploadFile> {
        Call::new(Request::new(&self.client, operations::UploadFile::ENDPOINT).path("signature", signature).file(file))
    }

    /// Run simple search. Returns [`SimpleSeachResponse`], page by page.
    ///
    /// Can aggregate the results as well \[doc\].
    ///
    /// `POST /cnt/search` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "Search")]
    #[inline]
    pub fn run_simple_search(&self, body: &SimpleQuery) -> Pager<operations::RunSimpleSearch> {
        Pager::new(Request::new(&self.client, operations::RunSimpleSearch::ENDPOINT).json(body))
    }

    /// Run complex search. Returns [`SeachResponse`], page by page.
    ///
    /// `POST /cnt/search/{namespace}/{code}/{model}` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchModel")]
    #[inline]
    pub fn run_complex_search(
        &self,
        namespace: &str,
        code: &str,
        model: &str,
        body: &SearchQuery,
    ) -> Pager<operations::RunComplexSearch> {
        Pager::new(
            Request::new(&self.client, operations::RunComplexSearch::ENDPOINT)
                .path("namespace", namespace)
                .path("code", code)
                .path("model", model)
                .json(body),
        )
    }

    /// Get suggestions. Returns [`SuggestResponse`].
    ///
    /// Searches in a simple and fast way \[doc\].
    ///
    /// `GET /cnt/suggest` \[doc: "Get some suggestions"\].
    ///
    /// - `q`: what is looked for \[doc\].
    #[doc(alias = "Suggest")]
    #[inline]
    pub fn get_suggestions(&self, q: &str) -> Call<operations::GetSuggestions> {
        Call::new(Request::new(&self.client, operations::GetSuggestions::ENDPOINT).query("q", q))
    }

    /// List definitions. Returns a list of [`Definition`].
    ///
    /// `GET /cnt/definitions` \[doc: "Get a list of definitions"\].
    #[inline]
    pub fn list_definitions(&self) -> Call<operations::ListDefinitions> {
        Call::new(Request::new(&self.client, operations::ListDefinitions::ENDPOINT))
    }

    /// Upsert definition. Returns [`Definition`].
    ///
    /// Creates the definition or updates the one that exists \[doc\].
    ///
    /// `POST /cnt/definitions` \[doc\]. A second call has no further effect, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn upsert_definition(&self, body: &DefinitionModel) -> Call<operations::UpsertDefinition> {
        Call::new(Request::new(&self.client, operations::UpsertDefinition::ENDPOINT).json(body))
    }

    /// Decode date filter. Returns [`DecodeDateFilterResponse`].
    ///
    /// Turns a relative date filter into dates \[doc\].
    ///
    /// `GET /cnt/filters/date` \[doc\].
    #[inline]
    pub fn decode_date_filter(&self, input: &str) -> Call<operations::DecodeDateFilter> {
        Call::new(Request::new(&self.client, operations::DecodeDateFilter::ENDPOINT).query("input", input))
    }

    /// Create date filter. Returns [`CreateDateFilterResponse`].
    ///
    /// `POST /cnt/filters/date` \[doc: "Relative date"\].
    #[doc(alias = "GenerateDateFilter")]
    #[inline]
    pub fn create_date_filter(&self, body: &RelativeDate) -> Call<operations::CreateDateFilter> {
        Call::new(Request::new(&self.client, operations::CreateDateFilter::ENDPOINT).json(body))
    }

    /// List instant indexes. Returns a list of [`ListIndex`], page by page.
    ///
    /// Gives those of the caller \[doc\].
    ///
    /// `GET /cnt/instant/indexes` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_instant_indexes(&self) -> Pager<operations::ListInstantIndexes> {
        Pager::new(Request::new(&self.client, operations::ListInstantIndexes::ENDPOINT))
    }

    /// Create instant index. Returns [`Index`].
    ///
    /// `POST /cnt/instant/indexes` \[doc\].
    #[inline]
    pub fn create_instant_index(&self, body: &CreateIndexRequest) -> Call<operations::CreateInstantIndex> {
        Call::new(Request::new(&self.client, operations::CreateInstantIndex::ENDPOINT).json(body))
    }

    /// Get instant index. Returns [`Index`].
    ///
    /// `GET /cnt/instant/indexes/{id}` \[doc: "Show a single index"\].
    #[inline]
    pub fn get_instant_index(&self, id: &str) -> Call<operations::GetInstantIndex> {
        Call::new(Request::new(&self.client, operations::GetInstantIndex::ENDPOINT).path("id", id))
    }

    /// Update instant index. Returns [`Index`].
    ///
    /// `PUT /cnt/instant/indexes/{id}` \[doc\].
    #[inline]
    pub fn update_instant_index(&self, id: &str, body: &UpdateIndexRequest) -> Call<operations::UpdateInstantIndex> {
        Call::new(Request::new(&self.client, operations::UpdateInstantIndex::ENDPOINT).path("id", id).json(body))
    }

    /// Delete instant index. Returns nothing.
    ///
    /// `DELETE /cnt/instant/indexes/{id}` \[doc\].
    #[inline]
    pub fn delete_instant_index(&self, id: &str) -> Call<operations::DeleteInstantIndex> {
        Call::new(Request::new(&self.client, operations::DeleteInstantIndex::ENDPOINT).path("id", id))
    }

    /// Create PDF. Returns [`Pdf`].
    ///
    /// Makes a PDF from HTML \[doc\].
    ///
    /// `POST /cnt/html` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::cnt::HtmlToPdfRequest;
    ///
    /// let body = HtmlToPdfRequest {
    ///     path: Some("invoices/".to_owned()),
    ///     filename: Some("a-1.pdf".to_owned()),
    ///     content: Some("PGgxPkludm9pY2UgQS0xPC9oMT4=".to_owned()), // <h1>Invoice A-1</h1> in base64
    ///     ..HtmlToPdfRequest::default()
    /// };
    /// let pdf = afosto.cnt().create_pdf(&body).send().await?;
    /// println!("{:?}", pdf.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GeneratePDF")]
    #[inline]
    pub fn create_pdf(&self, body: &HtmlToPdfRequest) -> Call<operations::CreatePdf> {
        Call::new(Request::new(&self.client, operations::CreatePdf::ENDPOINT).json(body))
    }

    /// Create inline PDF. Returns a file.
    ///
    /// Makes a PDF from HTML and gives it as a text \[doc\].
    ///
    /// `POST /cnt/html/inline` \[doc: "Get inline-PDF"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error. The file is `application/pdf` \[guess\].
    #[doc(alias = "GenerateInlinePDF")]
    #[inline]
    pub fn create_inline_pdf(&self, body: &HtmlToInlinePdfRequest) -> DownloadCall<operations::CreateInlinePdf> {
        DownloadCall::new(Request::new(&self.client, operations::CreateInlinePdf::ENDPOINT).json(body))
    }

    /// Upsert instant documents. Returns nothing.
    ///
    /// What stands under `metadata` comes back with the results, but is not searched \[doc\].
    ///
    /// `PUT /cnt/instant/indexes/{id}/documents` \[doc: "Update or insert a list of documents"\].
    #[doc(alias = "UpsertInstantDocument")]
    #[inline]
    pub fn upsert_instant_documents(
        &self,
        id: &str,
        body: &[InputDocument],
    ) -> Call<operations::UpsertInstantDocuments> {
        Call::new(
            Request::new(&self.client, operations::UpsertInstantDocuments::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Clear instant documents. Returns nothing.
    ///
    /// `DELETE /cnt/instant/indexes/{id}/documents` \[doc: "Clears all documents from an index"\].
    #[doc(alias = "ClearInstantIndex")]
    #[inline]
    pub fn clear_instant_documents(&self, id: &str) -> Call<operations::ClearInstantDocuments> {
        Call::new(Request::new(&self.client, operations::ClearInstantDocuments::ENDPOINT).path("id", id))
    }

    /// Delete instant documents. Returns nothing.
    ///
    /// Deletes only the documents whose ids are sent \[doc\].
    ///
    /// `POST /cnt/instant/indexes/{id}/documents/delete` \[doc: "Delete a list of documents"\]. A second call has no further effect, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "DeleteInstantDocument")]
    #[inline]
    pub fn delete_instant_documents(&self, id: &str, body: &[String]) -> Call<operations::DeleteInstantDocuments> {
        Call::new(
            Request::new(&self.client, operations::DeleteInstantDocuments::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Search instant documents. Returns [`SearchResponse`].
    ///
    /// `id` is the key of the tenant's proxy. The count is that of the results in all chosen indexes together \[doc\].
    ///
    /// `POST /cnt/instant/search/{id}` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchInstant")]
    #[inline]
    pub fn search_instant_documents(&self, id: &str, body: &SearchRequest) -> Call<operations::SearchInstantDocuments> {
        Call::new(Request::new(&self.client, operations::SearchInstantDocuments::ENDPOINT).path("id", id).json(body))
    }

    /// Search instant index. Returns [`SearchResponse`].
    ///
    /// Does not go by way of a proxy \[doc\].
    ///
    /// `POST /cnt/instant/indexes/{id}/search` \[doc: "Search documents within a single index"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_instant_index(&self, id: &str, body: &SearchIndexRequest) -> Call<operations::SearchInstantIndex> {
        Call::new(Request::new(&self.client, operations::SearchInstantIndex::ENDPOINT).path("id", id).json(body))
    }

    /// Get instant index settings. Returns [`IndexSettings`].
    ///
    /// `GET /cnt/instant/indexes/{id}/settings` \[doc: "List index settings"\].
    #[doc(alias = "ListInstantIndexSettings")]
    #[inline]
    pub fn get_instant_index_settings(&self, id: &str) -> Call<operations::GetInstantIndexSettings> {
        Call::new(Request::new(&self.client, operations::GetInstantIndexSettings::ENDPOINT).path("id", id))
    }

    /// Update instant index settings. Returns nothing.
    ///
    /// `POST /cnt/instant/indexes/{id}/settings` \[doc\].
    #[inline]
    pub fn update_instant_index_settings(
        &self,
        id: &str,
        body: &IndexSettingsUpdate,
    ) -> Call<operations::UpdateInstantIndexSettings> {
        Call::new(
            Request::new(&self.client, operations::UpdateInstantIndexSettings::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Reset instant index settings. Returns nothing.
    ///
    /// `DELETE /cnt/instant/indexes/{id}/settings` \[doc\].
    #[inline]
    pub fn reset_instant_index_settings(&self, id: &str) -> Call<operations::ResetInstantIndexSettings> {
        Call::new(Request::new(&self.client, operations::ResetInstantIndexSettings::ENDPOINT).path("id", id))
    }

    /// List instant index updates. Returns a list of [`IndexUpdate`].
    ///
    /// `GET /cnt/instant/indexes/{id}/updates` \[doc\].
    #[inline]
    pub fn list_instant_index_updates(&self, id: &str) -> Call<operations::ListInstantIndexUpdates> {
        Call::new(Request::new(&self.client, operations::ListInstantIndexUpdates::ENDPOINT).path("id", id))
    }

    /// Get instant index update. Returns [`IndexUpdate`].
    ///
    /// `GET /cnt/instant/indexes/{id}/updates/{update_id}` \[doc: "Get one update"\].
    #[inline]
    pub fn get_instant_index_update(&self, id: &str, update_id: i64) -> Call<operations::GetInstantIndexUpdate> {
        Call::new(
            Request::new(&self.client, operations::GetInstantIndexUpdate::ENDPOINT)
                .path("id", id)
                .path_number("update_id", update_id),
        )
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Cnt::get_barcode`].
    GetBarcode("get_barcode"): GET "/cnt/barcode" => file;
    /// The operation of [`Cnt::list_actions`].
    ListActions("list_actions"): GET "/cnt/actions" => json(Vec<Action>);
    /// The operation of [`Cnt::get_action`].
    GetAction("get_action"): GET "/cnt/actions/{id}" => json(Action);
    /// The operation of [`Cnt::list_batches`].
    ListBatches("list_batches"): GET "/cnt/batches" => cursor_list(Batch);
    /// The operation of [`Cnt::create_batch`].
    CreateBatch("create_batch"): POST "/cnt/batches" => json(Batch);
    /// The operation of [`Cnt::get_batch`].
    GetBatch("get_batch"): GET "/cnt/batches/{id}" => json(Vec<Batch>);
    /// The operation of [`Cnt::update_batch`].
    UpdateBatch("update_batch"): PUT "/cnt/batches/{id}" => json(Vec<Batch>);
    /// The operation of [`Cnt::delete_batch`].
    DeleteBatch("delete_batch"): DELETE "/cnt/batches/{id}" => json(Vec<Batch>);
    /// The operation of [`Cnt::validate_batch`].
    ValidateBatch("validate_batch"): PUT "/cnt/batches/{id}/validate" idempotency NonIdempotent => started;
    /// The operation of [`Cnt::confirm_batch`].
    ConfirmBatch("confirm_batch"): PUT "/cnt/batches/{id}/confirm" idempotency NonIdempotent => started;
    /// The operation of [`Cnt::list_batch_errors`].
    ListBatchErrors("list_batch_errors"): GET "/cnt/batches/{id}/errors" => cursor_list(LineError);
    /// The operation of [`Cnt::list_datasets`].
    ListDatasets("list_datasets"): GET "/cnt/datasets" => cursor_list(Dataset);
    /// The operation of [`Cnt::create_dataset`].
    CreateDataset("create_dataset"): POST "/cnt/datasets" => started(Dataset);
    /// The operation of [`Cnt::get_dataset`].
    GetDataset("get_dataset"): GET "/cnt/datasets/{id}" => json(Dataset);
    /// The operation of [`Cnt::attach_dataset_file`].
    AttachDatasetFile("attach_dataset_file"): POST "/cnt/datasets/{id}/attach" => started;
    /// The operation of [`Cnt::upload_dataset_data`].
    UploadDatasetData("upload_dataset_data"): POST "/cnt/datasets/{id}/upload" => started;
    /// The operation of [`Cnt::export_dataset`].
    ExportDataset("export_dataset"): POST "/cnt/datasets/{id}/export" => started;
    /// The operation of [`Cnt::list_dataset_lines`].
    ListDatasetLines("list_dataset_lines"): GET "/cnt/datasets/{id}/lines" => cursor_list(Line);
    /// The operation of [`Cnt::list_proxies`].
    ListProxies("list_proxies"): GET "/cnt/proxies" => json(Vec<Proxy>);
    /// The operation of [`Cnt::create_proxy`].
    CreateProxy("create_proxy"): POST "/cnt/proxies" => json(Proxy);
    /// The operation of [`Cnt::get_proxy`].
    GetProxy("get_proxy"): GET "/cnt/proxies/{key}" => json(Proxy);
    /// The operation of [`Cnt::update_proxy`].
    UpdateProxy("update_proxy"): PUT "/cnt/proxies/{key}" => json(Proxy);
    /// The operation of [`Cnt::list_instant_proxies`].
    ListInstantProxies("list_instant_proxies"): GET "/cnt/instant/proxies" => either_list(InstantProxy);
    /// The operation of [`Cnt::create_instant_proxy`].
    CreateInstantProxy("create_instant_proxy"): POST "/cnt/instant/proxies" => json(InstantProxy);
    /// The operation of [`Cnt::get_instant_proxy`].
    GetInstantProxy("get_instant_proxy"): GET "/cnt/instant/proxies/{id}" => json(InstantProxy);
    /// The operation of [`Cnt::update_instant_proxy`].
    UpdateInstantProxy("update_instant_proxy"): PUT "/cnt/instant/proxies/{id}" => json(InstantProxy);
    /// The operation of [`Cnt::delete_instant_proxy`].
    DeleteInstantProxy("delete_instant_proxy"): DELETE "/cnt/instant/proxies/{id}" => nothing;
    /// The operation of [`Cnt::list_file_watchers`].
    ListFileWatchers("list_file_watchers"): GET "/cnt/filesystems/watchers" => json(Vec<Watcher>);
    /// The operation of [`Cnt::create_file_watcher`].
    CreateFileWatcher("create_file_watcher"): POST "/cnt/filesystems/watchers" => json(Vec<Watcher>);
    /// The operation of [`Cnt::get_file_watcher`].
    GetFileWatcher("get_file_watcher"): GET "/cnt/filesystems/watchers/{id}" => json(Watcher);
    /// The operation of [`Cnt::update_file_watcher`].
    UpdateFileWatcher("update_file_watcher"): PUT "/cnt/filesystems/watchers/{id}" => json(Watcher);
    /// The operation of [`Cnt::delete_file_watcher`].
    DeleteFileWatcher("delete_file_watcher"): DELETE "/cnt/filesystems/watchers/{id}" => json(Watcher);
    /// The operation of [`Cnt::read_integration_object`].
    ReadIntegrationObject("read_integration_object"): GET "/cnt/filesystems/integrations/{id}" => file;
    /// The operation of [`Cnt::clone_integration_object`].
    CloneIntegrationObject("clone_integration_object"): POST "/cnt/filesystems/integrations/{id}" => started;
    /// The operation of [`Cnt::delete_integration_object`].
    DeleteIntegrationObject("delete_integration_object"): DELETE "/cnt/filesystems/integrations/{id}" => nothing;
    /// The operation of [`Cnt::list_integration_objects`].
    ListIntegrationObjects("list_integration_objects"): GET "/cnt/filesystems/integrations/{id}/list" => json(Vec<StorageObject>);
    /// The operation of [`Cnt::list_storages`].
    ListStorages("list_storages"): GET "/cnt/filesystems/storages" => json(Vec<Storage>);
    /// The operation of [`Cnt::create_storage`].
    CreateStorage("create_storage"): POST "/cnt/filesystems/storages" => json(Storage);
    /// The operation of [`Cnt::get_storage`].
    GetStorage("get_storage"): GET "/cnt/filesystems/storages/{id}" => json(Storage);
    /// The operation of [`Cnt::sync_storage`].
    SyncStorage("sync_storage"): POST "/cnt/filesystems/storages/{id}" => started;
    /// The operation of [`Cnt::update_storage`].
    UpdateStorage("update_storage"): PUT "/cnt/filesystems/storages/{id}" => json(Storage);
    /// The operation of [`Cnt::delete_storage`].
    DeleteStorage("delete_storage"): DELETE "/cnt/filesystems/storages/{id}" => nothing;
    /// The operation of [`Cnt::upload_storage_file`].
    UploadStorageFile("upload_storage_file"): POST "/cnt/filesystems/storages/{id}/sync" => started;
    /// The operation of [`Cnt::read_storage_object`].
    ReadStorageObject("read_storage_object"): GET "/cnt/filesystems/storages/{id}/read" => file;
    /// The operation of [`Cnt::list_storage_objects`].
    ListStorageObjects("list_storage_objects"): GET "/cnt/filesystems/storages/{id}/list" => json(Vec<StorageObject>);
    /// The operation of [`Cnt::test_storage`].
    TestStorage("test_storage"): GET "/cnt/filesystems/storages/{id}/test" => nothing;
    /// The operation of [`Cnt::test_connection`].
    TestConnection("test_connection"): POST "/cnt/filesystems/test" => nothing;
    /// The operation of [`Cnt::list_filesystem_adapters`].
    ListFilesystemAdapters("list_filesystem_adapters"): GET "/cnt/filesystems/configurations" => json(Vec<ListFilesystemAdaptersResponseItem>);
    /// The operation of [`Cnt::list_filesystem_logs`].
    ListFilesystemLogs("list_filesystem_logs"): GET "/cnt/filesystems/logs" => json(Vec<FilesystemLog>);
    /// The operation of [`Cnt::list_dataflow_types`].
    ListDataflowTypes("list_dataflow_types"): GET "/cnt/dataflow/types" => cursor_list(DataflowType);
    /// The operation of [`Cnt::get_dataflow_type`].
    GetDataflowType("get_dataflow_type"): GET "/cnt/dataflow/types/{type}" => cursor_list(DataflowType);
    /// The operation of [`Cnt::list_dataflows`].
    ListDataflows("list_dataflows"): GET "/cnt/dataflow/flows" => cursor_list(Dataflow);
    /// The operation of [`Cnt::create_dataflow`].
    CreateDataflow("create_dataflow"): POST "/cnt/dataflow/flows" => json(Dataflow);
    /// The operation of [`Cnt::get_dataflow`].
    GetDataflow("get_dataflow"): GET "/cnt/dataflow/flows/{id}" => json(Dataflow);
    /// The operation of [`Cnt::update_dataflow`].
    UpdateDataflow("update_dataflow"): PUT "/cnt/dataflow/flows/{id}" => json(Dataflow);
    /// The operation of [`Cnt::delete_dataflow`].
    DeleteDataflow("delete_dataflow"): DELETE "/cnt/dataflow/flows/{id}" => nothing;
    /// The operation of [`Cnt::trigger_dataflow`].
    TriggerDataflow("trigger_dataflow"): POST "/cnt/dataflow/flows/{id}/trigger" => started;
    /// The operation of [`Cnt::load_dataflow_data`].
    LoadDataflowData("load_dataflow_data"): POST "/cnt/dataflow/loader" idempotency Safe => json(Vec<LoadDataflowDataResponseItem>);
    /// The operation of [`Cnt::get_dataflow_data`].
    GetDataflowData("get_dataflow_data"): GET "/cnt/dataflow/loader/{model}/{id}" => json(RawJson);
    /// The operation of [`Cnt::test_dataflow_match`].
    TestDataflowMatch("test_dataflow_match"): POST "/cnt/dataflow/matcher/{model}/{id}" idempotency Safe => json(TestDataflowMatchResponse);
    /// The operation of [`Cnt::get_gif_info`].
    GetGifInfo("get_gif_info"): GET "/cnt/gif/info" => json(GifInfo);
    /// The operation of [`Cnt::transform_gif`].
    TransformGif("transform_gif"): GET "/cnt/gif/transform" => file;
    /// The operation of [`Cnt::list_directories`].
    ListDirectories("list_directories"): GET "/cnt/directories" => json(ListDirectoriesResponse);
    /// The operation of [`Cnt::create_directory`].
    CreateDirectory("create_directory"): POST "/cnt/directories" => nothing;
    /// The operation of [`Cnt::delete_directory`].
    DeleteDirectory("delete_directory"): DELETE "/cnt/directories" => nothing;
    /// The operation of [`Cnt::list_files`].
    ListFiles("list_files"): GET "/cnt/files" => cursor_list(File);
    /// The operation of [`Cnt::get_file`].
    GetFile("get_file"): GET "/cnt/files/{id}" => json(Vec<File>);
    /// The operation of [`Cnt::delete_file`].
    DeleteFile("delete_file"): DELETE "/cnt/files/{id}" => json(File);
    /// The operation of [`Cnt::create_upload_signature`].
    CreateUploadSignature("create_upload_signature"): POST "/cnt/files/signature" => json(UploadResponse);
    /// The operation of [`Cnt::upload_file`].
    UploadFile("upload_file"): POST "/cnt/files/upload/{signature}" => json(Vec<File>);
    /// The operation of [`Cnt::run_simple_search`].
    RunSimpleSearch("run_simple_search"): POST "/cnt/search" idempotency Safe => cursor_page(SimpleSeachResponse);
    /// The operation of [`Cnt::run_complex_search`].
    RunComplexSearch("run_complex_search"): POST "/cnt/search/{namespace}/{code}/{model}" idempotency Safe => cursor_page(SeachResponse);
    /// The operation of [`Cnt::get_suggestions`].
    GetSuggestions("get_suggestions"): GET "/cnt/suggest" => json(SuggestResponse);
    /// The operation of [`Cnt::list_definitions`].
    ListDefinitions("list_definitions"): GET "/cnt/definitions" => json(Vec<Definition>);
    /// The operation of [`Cnt::upsert_definition`].
    UpsertDefinition("upsert_definition"): POST "/cnt/definitions" idempotency Idempotent => json(Definition);
    /// The operation of [`Cnt::decode_date_filter`].
    DecodeDateFilter("decode_date_filter"): GET "/cnt/filters/date" => json(DecodeDateFilterResponse);
    /// The operation of [`Cnt::create_date_filter`].
    CreateDateFilter("create_date_filter"): POST "/cnt/filters/date" => json(CreateDateFilterResponse);
    /// The operation of [`Cnt::list_instant_indexes`].
    ListInstantIndexes("list_instant_indexes"): GET "/cnt/instant/indexes" => either_list(ListIndex);
    /// The operation of [`Cnt::create_instant_index`].
    CreateInstantIndex("create_instant_index"): POST "/cnt/instant/indexes" => json(Index);
    /// The operation of [`Cnt::get_instant_index`].
    GetInstantIndex("get_instant_index"): GET "/cnt/instant/indexes/{id}" => json(Index);
    /// The operation of [`Cnt::update_instant_index`].
    UpdateInstantIndex("update_instant_index"): PUT "/cnt/instant/indexes/{id}" => json(Index);
    /// The operation of [`Cnt::delete_instant_index`].
    DeleteInstantIndex("delete_instant_index"): DELETE "/cnt/instant/indexes/{id}" => nothing;
    /// The operation of [`Cnt::create_pdf`].
    CreatePdf("create_pdf"): POST "/cnt/html" => json(Pdf);
    /// The operation of [`Cnt::create_inline_pdf`].
    CreateInlinePdf("create_inline_pdf"): POST "/cnt/html/inline" idempotency Safe => file;
    /// The operation of [`Cnt::upsert_instant_documents`].
    UpsertInstantDocuments("upsert_instant_documents"): PUT "/cnt/instant/indexes/{id}/documents" => nothing;
    /// The operation of [`Cnt::clear_instant_documents`].
    ClearInstantDocuments("clear_instant_documents"): DELETE "/cnt/instant/indexes/{id}/documents" => nothing;
    /// The operation of [`Cnt::delete_instant_documents`].
    DeleteInstantDocuments("delete_instant_documents"): POST "/cnt/instant/indexes/{id}/documents/delete" idempotency Idempotent => nothing;
    /// The operation of [`Cnt::search_instant_documents`].
    SearchInstantDocuments("search_instant_documents"): POST "/cnt/instant/search/{id}" idempotency Safe => json(SearchResponse);
    /// The operation of [`Cnt::search_instant_index`].
    SearchInstantIndex("search_instant_index"): POST "/cnt/instant/indexes/{id}/search" idempotency Safe => json(SearchResponse);
    /// The operation of [`Cnt::get_instant_index_settings`].
    GetInstantIndexSettings("get_instant_index_settings"): GET "/cnt/instant/indexes/{id}/settings" => json(IndexSettings);
    /// The operation of [`Cnt::update_instant_index_settings`].
    UpdateInstantIndexSettings("update_instant_index_settings"): POST "/cnt/instant/indexes/{id}/settings" => nothing;
    /// The operation of [`Cnt::reset_instant_index_settings`].
    ResetInstantIndexSettings("reset_instant_index_settings"): DELETE "/cnt/instant/indexes/{id}/settings" => nothing;
    /// The operation of [`Cnt::list_instant_index_updates`].
    ListInstantIndexUpdates("list_instant_index_updates"): GET "/cnt/instant/indexes/{id}/updates" => json(Vec<IndexUpdate>);
    /// The operation of [`Cnt::get_instant_index_update`].
    GetInstantIndexUpdate("get_instant_index_update"): GET "/cnt/instant/indexes/{id}/updates/{update_id}" => json(IndexUpdate);
    }
}

impl DownloadCall<operations::GetBarcode> {
    /// Width in pixels. Sent as `w` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn w(self, w: i64) -> Self {
        self.set(|request| request.query_number("w", w))
    }

    /// Height in pixels. Sent as `h` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn h(self, h: i64) -> Self {
        self.set(|request| request.query_number("h", h))
    }

    /// What takes the place of an EAN that is not valid. Sent as `f` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn f(self, f: GetBarcodeF) -> Self {
        self.set(|request| request.query("f", f.as_str()))
    }
}

impl Pager<operations::ListBatches> {
    /// Sent as `code` in the query, or not at all without this.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.set(|request| request.query("code", &code.into()))
    }
}

impl Call<operations::ListFilesystemLogs> {
    /// Sent as `file_id` in the query, or not at all without this.
    #[inline]
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        self.set(|request| request.query("file_id", &file_id.into()))
    }

    /// Sent as `storage_id` in the query, or not at all without this.
    #[inline]
    pub fn storage_id(self, storage_id: i64) -> Self {
        self.set(|request| request.query_number("storage_id", storage_id))
    }

    /// Sent as `is_success` in the query, or not at all without this.
    #[inline]
    pub fn is_success(self, is_success: impl Into<String>) -> Self {
        self.set(|request| request.query("is_success", &is_success.into()))
    }
}

impl Pager<operations::ListDataflowTypes> {
    /// Sent as `code` in the query, or not at all without this.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.set(|request| request.query("code", &code.into()))
    }
}

impl Pager<operations::GetDataflowType> {
    /// Sent as `code` in the query, or not at all without this.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.set(|request| request.query("code", &code.into()))
    }
}

impl Call<operations::GetGifInfo> {
    /// The address of the GIF that is asked about. Sent as `url` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        self.set(|request| request.query("url", &url.into()))
    }
}

impl DownloadCall<operations::TransformGif> {
    /// The address of the GIF that is to be transformed. Sent as `url` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        self.set(|request| request.query("url", &url.into()))
    }
}

impl Call<operations::ListDirectories> {
    /// Sent as `dir` in the query, or not at all without this.
    #[inline]
    pub fn dir(self, dir: impl Into<String>) -> Self {
        self.set(|request| request.query("dir", &dir.into()))
    }
}

impl Pager<operations::ListFiles> {
    /// Sent as `dir` in the query, or not at all without this.
    #[inline]
    pub fn dir(self, dir: impl Into<String>) -> Self {
        self.set(|request| request.query("dir", &dir.into()))
    }

    /// Sent as `is_public` in the query, or not at all without this.
    #[inline]
    pub fn is_public(self, is_public: bool) -> Self {
        self.set(|request| request.query_flag("is_public", is_public))
    }
}

impl Call<operations::GetSuggestions> {
    /// At most this many results. Sent as `limit` in the query, or not at all without this. Default: `5`.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set(|request| request.query_number("limit", limit))
    }

    /// Sent as `codes` in the query, or not at all without this.
    #[inline]
    pub fn codes(self, codes: &[&str]) -> Self {
        self.set(|request| request.query_list("codes", codes))
    }

    /// Which models are searched. Sent as `models` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn models(self, models: &[&str]) -> Self {
        self.set(|request| request.query_list("models", models))
    }

    /// Which namespaces are searched. Sent as `namespaces` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn namespaces(self, namespaces: &[&str]) -> Self {
        self.set(|request| request.query_list("namespaces", namespaces))
    }
}

impl Call<operations::ListDefinitions> {
    /// Sent as `code` in the query, or not at all without this.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.set(|request| request.query("code", &code.into()))
    }

    /// Sent as `model` in the query, or not at all without this.
    #[inline]
    pub fn model(self, model: impl Into<String>) -> Self {
        self.set(|request| request.query("model", &model.into()))
    }

    /// Sent as `namespace` in the query, or not at all without this.
    #[inline]
    pub fn namespace(self, namespace: impl Into<String>) -> Self {
        self.set(|request| request.query("namespace", &namespace.into()))
    }
}

impl Call<operations::UpdateInstantIndexSettings> {
    /// Waits until the update, which goes on by itself otherwise, has ended. Sent as `sync` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn sync(self, sync: impl Into<String>) -> Self {
        self.set(|request| request.query("sync", &sync.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`level`](ColumnError::level).
    ///
    /// Source: \[doc\].
    pub enum ColumnErrorLevel {
        /// On the wire: `error`.
        Error = "error",
        /// On the wire: `warning`.
        Warning = "warning",
        /// On the wire: `notice`.
        Notice = "notice",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`source`](Dataflow::source).
    ///
    /// Source: \[doc\].
    pub enum DataflowSource {
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `calculation`.
        Calculation = "calculation",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Dataflow::kind).
    ///
    /// Source: \[doc\].
    pub enum DataflowTypeValue {
        /// On the wire: `bigquery`.
        Bigquery = "bigquery",
        /// On the wire: `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](DataflowFilter::operator).
    ///
    /// Source: \[doc\].
    pub enum DataflowFilterOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `gt`.
        Gt = "gt",
        /// On the wire: `lte`.
        Lte = "lte",
        /// On the wire: `lt`.
        Lt = "lt",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`source`](DataflowModel::source).
    ///
    /// Source: \[doc\].
    pub enum DataflowModelSource {
        /// On the wire: `calculation`.
        Calculation = "calculation",
        /// On the wire: `order`.
        Order = "order",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](DataflowModel::kind).
    ///
    /// Source: \[doc\].
    pub enum DataflowModelType {
        /// On the wire: `bigquery`.
        Bigquery = "bigquery",
        /// On the wire: `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](DataflowModelTrigger::kind).
    ///
    /// Source: \[doc\].
    pub enum DataflowModelTriggerType {
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
        /// On the wire: `realtime`.
        Realtime = "realtime",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](DataflowTrigger::kind).
    ///
    /// Source: \[doc\].
    pub enum DataflowTriggerType {
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
        /// On the wire: `realtime`.
        Realtime = "realtime",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`trigger`](DataflowType::trigger).
    ///
    /// Source: \[doc\].
    pub enum DataflowTypeTrigger {
        /// On the wire: `realtime`.
        Realtime = "realtime",
        /// On the wire: `scheduled`.
        Scheduled = "scheduled",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](DefinitionModel::kind).
    ///
    /// Source: \[doc\].
    pub enum DefinitionModelType {
        /// On the wire: `datetime`.
        Datetime = "datetime",
        /// On the wire: `text`.
        Text = "text",
        /// On the wire: `short_text`.
        ShortText = "short_text",
        /// On the wire: `keyword`.
        Keyword = "keyword",
        /// On the wire: `integer`.
        Integer = "integer",
        /// On the wire: `boolean`.
        Boolean = "boolean",
        /// On the wire: `autocomplete`.
        Autocomplete = "autocomplete",
        /// On the wire: `metadata`.
        Metadata = "metadata",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Field::kind).
    ///
    /// Source: \[doc\].
    pub enum FieldType {
        /// On the wire: `datetime`.
        Datetime = "datetime",
        /// On the wire: `text`.
        Text = "text",
        /// On the wire: `short_text`.
        ShortText = "short_text",
        /// On the wire: `keyword`.
        Keyword = "keyword",
        /// On the wire: `integer`.
        Integer = "integer",
        /// On the wire: `boolean`.
        Boolean = "boolean",
        /// On the wire: `autocomplete`.
        Autocomplete = "autocomplete",
        /// On the wire: `metadata`.
        Metadata = "metadata",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](File::kind).
    ///
    /// Source: \[doc\].
    pub enum FileType {
        /// On the wire: `image`.
        Image = "image",
        /// On the wire: `file`.
        File = "file",
        /// On the wire: `video`.
        Video = "video",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](Filter::operator).
    ///
    /// Source: \[doc\].
    pub enum FilterOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gt`.
        Gt = "gt",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lt`.
        Lt = "lt",
        /// On the wire: `lte`.
        Lte = "lte",
        /// On the wire: `prefix`.
        Prefix = "prefix",
        /// On the wire: `not_in`.
        NotIn = "not_in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`predefined`](HtmlToInlinePdfRequestSize::predefined).
    ///
    /// Source: \[doc\].
    pub enum HtmlToInlinePdfRequestSizePredefined {
        /// On the wire: `a3`.
        A3 = "a3",
        /// On the wire: `a4`.
        A4 = "a4",
        /// On the wire: `a5`.
        A5 = "a5",
        /// On the wire: `a6`.
        A6 = "a6",
        /// On the wire: `letter`.
        Letter = "letter",
        /// On the wire: `legal`.
        Legal = "legal",
        /// On the wire: `tabloid`.
        Tabloid = "tabloid",
        /// On the wire: `custom`.
        Custom = "custom",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`method`](HtmlToPdfRequest::method).
    ///
    /// Source: \[doc\].
    pub enum HtmlToPdfRequestMethod {
        /// On the wire: `upsert`.
        Upsert = "upsert",
        /// On the wire: `resolve`.
        Resolve = "resolve",
        /// On the wire: `strict`.
        Strict = "strict",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`predefined`](HtmlToPdfRequestSize::predefined).
    ///
    /// Source: \[doc\].
    pub enum HtmlToPdfRequestSizePredefined {
        /// On the wire: `a3`.
        A3 = "a3",
        /// On the wire: `a4`.
        A4 = "a4",
        /// On the wire: `a5`.
        A5 = "a5",
        /// On the wire: `a6`.
        A6 = "a6",
        /// On the wire: `letter`.
        Letter = "letter",
        /// On the wire: `legal`.
        Legal = "legal",
        /// On the wire: `tabloid`.
        Tabloid = "tabloid",
        /// On the wire: `custom`.
        Custom = "custom",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`name`](IndexUpdateType::name).
    ///
    /// Source: \[doc\].
    pub enum IndexUpdateTypeName {
        /// On the wire: `DocumentsAddition`.
        DocumentsAddition = "DocumentsAddition",
        /// On the wire: `DocumentsPartial`.
        DocumentsPartial = "DocumentsPartial",
        /// On the wire: `DocumentsDeletion`.
        DocumentsDeletion = "DocumentsDeletion",
        /// On the wire: `Settings`.
        Settings = "Settings",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](InstantFilter::operator).
    ///
    /// Source: \[doc\].
    pub enum InstantFilterOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gt`.
        Gt = "gt",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lt`.
        Lt = "lt",
        /// On the wire: `lte`.
        Lte = "lte",
        /// On the wire: `not_in`.
        NotIn = "not_in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ListIndexFilter::kind).
    ///
    /// Source: \[doc\].
    pub enum ListIndexFilterType {
        /// On the wire: `string`.
        String = "string",
        /// On the wire: `boolean`.
        Boolean = "boolean",
        /// On the wire: `number`.
        Number = "number",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](RelativeDate::key).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateKey {
        /// On the wire: `minutes`.
        Minutes = "minutes",
        /// On the wire: `hours`.
        Hours = "hours",
        /// On the wire: `days`.
        Days = "days",
        /// On the wire: `weeks`.
        Weeks = "weeks",
        /// On the wire: `months`.
        Months = "months",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`direction`](RelativeDate::direction).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateDirection {
        /// On the wire: `ago`.
        Ago = "ago",
        /// On the wire: `ahead`.
        Ahead = "ahead",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`hour`](RelativeDateAt::hour).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateAtHour {
        /// On the wire: `1`.
        N1 = "1",
        /// On the wire: `2`.
        N2 = "2",
        /// On the wire: `3`.
        N3 = "3",
        /// On the wire: `4`.
        N4 = "4",
        /// On the wire: `5`.
        N5 = "5",
        /// On the wire: `6`.
        N6 = "6",
        /// On the wire: `7`.
        N7 = "7",
        /// On the wire: `8`.
        N8 = "8",
        /// On the wire: `9`.
        N9 = "9",
        /// On the wire: `10`.
        N10 = "10",
        /// On the wire: `11`.
        N11 = "11",
        /// On the wire: `12`.
        N12 = "12",
        /// On the wire: `13`.
        N13 = "13",
        /// On the wire: `14`.
        N14 = "14",
        /// On the wire: `15`.
        N15 = "15",
        /// On the wire: `16`.
        N16 = "16",
        /// On the wire: `17`.
        N17 = "17",
        /// On the wire: `18`.
        N18 = "18",
        /// On the wire: `19`.
        N19 = "19",
        /// On the wire: `20`.
        N20 = "20",
        /// On the wire: `21`.
        N21 = "21",
        /// On the wire: `22`.
        N22 = "22",
        /// On the wire: `23`.
        N23 = "23",
        /// On the wire: `0`.
        N0 = "0",
        /// On the wire: `now`.
        Now = "now",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`minute`](RelativeDateAt::minute).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateAtMinute {
        /// On the wire: `1`.
        N1 = "1",
        /// On the wire: `2`.
        N2 = "2",
        /// On the wire: `3`.
        N3 = "3",
        /// On the wire: `4`.
        N4 = "4",
        /// On the wire: `5`.
        N5 = "5",
        /// On the wire: `6`.
        N6 = "6",
        /// On the wire: `7`.
        N7 = "7",
        /// On the wire: `8`.
        N8 = "8",
        /// On the wire: `9`.
        N9 = "9",
        /// On the wire: `10`.
        N10 = "10",
        /// On the wire: `11`.
        N11 = "11",
        /// On the wire: `12`.
        N12 = "12",
        /// On the wire: `13`.
        N13 = "13",
        /// On the wire: `14`.
        N14 = "14",
        /// On the wire: `15`.
        N15 = "15",
        /// On the wire: `16`.
        N16 = "16",
        /// On the wire: `17`.
        N17 = "17",
        /// On the wire: `18`.
        N18 = "18",
        /// On the wire: `19`.
        N19 = "19",
        /// On the wire: `20`.
        N20 = "20",
        /// On the wire: `21`.
        N21 = "21",
        /// On the wire: `22`.
        N22 = "22",
        /// On the wire: `23`.
        N23 = "23",
        /// On the wire: `24`.
        N24 = "24",
        /// On the wire: `25`.
        N25 = "25",
        /// On the wire: `26`.
        N26 = "26",
        /// On the wire: `27`.
        N27 = "27",
        /// On the wire: `28`.
        N28 = "28",
        /// On the wire: `29`.
        N29 = "29",
        /// On the wire: `30`.
        N30 = "30",
        /// On the wire: `31`.
        N31 = "31",
        /// On the wire: `32`.
        N32 = "32",
        /// On the wire: `33`.
        N33 = "33",
        /// On the wire: `34`.
        N34 = "34",
        /// On the wire: `35`.
        N35 = "35",
        /// On the wire: `36`.
        N36 = "36",
        /// On the wire: `37`.
        N37 = "37",
        /// On the wire: `38`.
        N38 = "38",
        /// On the wire: `39`.
        N39 = "39",
        /// On the wire: `40`.
        N40 = "40",
        /// On the wire: `41`.
        N41 = "41",
        /// On the wire: `42`.
        N42 = "42",
        /// On the wire: `43`.
        N43 = "43",
        /// On the wire: `44`.
        N44 = "44",
        /// On the wire: `45`.
        N45 = "45",
        /// On the wire: `46`.
        N46 = "46",
        /// On the wire: `47`.
        N47 = "47",
        /// On the wire: `48`.
        N48 = "48",
        /// On the wire: `49`.
        N49 = "49",
        /// On the wire: `50`.
        N50 = "50",
        /// On the wire: `51`.
        N51 = "51",
        /// On the wire: `52`.
        N52 = "52",
        /// On the wire: `53`.
        N53 = "53",
        /// On the wire: `54`.
        N54 = "54",
        /// On the wire: `55`.
        N55 = "55",
        /// On the wire: `56`.
        N56 = "56",
        /// On the wire: `57`.
        N57 = "57",
        /// On the wire: `58`.
        N58 = "58",
        /// On the wire: `59`.
        N59 = "59",
        /// On the wire: `0`.
        N0 = "0",
        /// On the wire: `now`.
        Now = "now",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`day_of_week`](RelativeDateAt::day_of_week).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateAtDayOfWeek {
        /// On the wire: `monday`.
        Monday = "monday",
        /// On the wire: `tuesday`.
        Tuesday = "tuesday",
        /// On the wire: `wednesday`.
        Wednesday = "wednesday",
        /// On the wire: `thursday`.
        Thursday = "thursday",
        /// On the wire: `friday`.
        Friday = "friday",
        /// On the wire: `saterday`.
        Saterday = "saterday",
        /// On the wire: `sunday`.
        Sunday = "sunday",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`day_of_month`](RelativeDateAt::day_of_month).
    ///
    /// Source: \[doc\].
    pub enum RelativeDateAtDayOfMonth {
        /// On the wire: `1`.
        N1 = "1",
        /// On the wire: `2`.
        N2 = "2",
        /// On the wire: `3`.
        N3 = "3",
        /// On the wire: `4`.
        N4 = "4",
        /// On the wire: `5`.
        N5 = "5",
        /// On the wire: `6`.
        N6 = "6",
        /// On the wire: `7`.
        N7 = "7",
        /// On the wire: `8`.
        N8 = "8",
        /// On the wire: `9`.
        N9 = "9",
        /// On the wire: `10`.
        N10 = "10",
        /// On the wire: `11`.
        N11 = "11",
        /// On the wire: `12`.
        N12 = "12",
        /// On the wire: `13`.
        N13 = "13",
        /// On the wire: `14`.
        N14 = "14",
        /// On the wire: `15`.
        N15 = "15",
        /// On the wire: `16`.
        N16 = "16",
        /// On the wire: `17`.
        N17 = "17",
        /// On the wire: `18`.
        N18 = "18",
        /// On the wire: `19`.
        N19 = "19",
        /// On the wire: `20`.
        N20 = "20",
        /// On the wire: `21`.
        N21 = "21",
        /// On the wire: `22`.
        N22 = "22",
        /// On the wire: `23`.
        N23 = "23",
        /// On the wire: `24`.
        N24 = "24",
        /// On the wire: `25`.
        N25 = "25",
        /// On the wire: `26`.
        N26 = "26",
        /// On the wire: `27`.
        N27 = "27",
        /// On the wire: `28`.
        N28 = "28",
        /// On the wire: `29`.
        N29 = "29",
        /// On the wire: `30`.
        N30 = "30",
        /// On the wire: `31`.
        N31 = "31",
        /// On the wire: `last`.
        Last = "last",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`order`](Sort::order).
    ///
    /// Source: \[doc\].
    pub enum SortOrder {
        /// On the wire: `asc`.
        Asc = "asc",
        /// On the wire: `desc`.
        Desc = "desc",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Storage::kind).
    ///
    /// Source: \[doc\].
    pub enum StorageType {
        /// On the wire: `ftp`.
        Ftp = "ftp",
        /// On the wire: `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](StorageModel::kind).
    ///
    /// Source: \[doc\].
    pub enum StorageModelType {
        /// On the wire: `ftp`.
        Ftp = "ftp",
        /// On the wire: `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](StorageObject::kind).
    ///
    /// Source: \[doc\].
    pub enum StorageObjectType {
        /// On the wire: `file`.
        File = "file",
        /// On the wire: `dir`.
        Dir = "dir",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](StorageTest::kind).
    ///
    /// Source: \[doc\].
    pub enum StorageTestType {
        /// On the wire: `ftp`.
        Ftp = "ftp",
        /// On the wire: `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`method`](UploadRequest::method).
    ///
    /// Source: \[doc\].
    pub enum UploadRequestMethod {
        /// On the wire: `resolve`.
        Resolve = "resolve",
        /// On the wire: `strict`.
        Strict = "strict",
        /// On the wire: `upsert`.
        Upsert = "upsert",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `t` of [`Cnt::get_barcode`].
    ///
    /// Source: \[doc\].
    pub enum GetBarcodeT {
        /// On the wire: `ean`.
        Ean = "ean",
        /// On the wire: `code_128`.
        Code128 = "code_128",
        /// On the wire: `code_39`.
        Code39 = "code_39",
        /// On the wire: `code_93`.
        Code93 = "code_93",
        /// On the wire: `qr`.
        Qr = "qr",
    }
}

pivot_json::open_enum! {
    /// The possible values of the parameter `f` of [`Cnt::get_barcode`].
    ///
    /// Source: \[doc\].
    pub enum GetBarcodeF {
        /// On the wire: `code_128`.
        Code128 = "code_128",
        /// On the wire: `code_39`.
        Code39 = "code_39",
        /// On the wire: `code_93`.
        Code93 = "code_93",
        /// On the wire: `qr`.
        Qr = "qr",
    }
}

pivot_json::record! {
    /// Something that a batch can do with a dataset, with the columns that it needs.
    ///
    /// Returned by [`list_actions`](Cnt::list_actions), [`get_action`](Cnt::get_action).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntAction")]
    pub struct Action {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Names the action; a batch says by it what is done.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// What the action does.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub config_schema: Option<String> = 3 "config_schema",
        pub columns: OptionalVec<ColumnConfig> = 4 "columns",
    }

    /// A run of an action over a dataset: an import or an export.
    ///
    /// Returned by [`list_batches`](Cnt::list_batches), [`create_batch`](Cnt::create_batch), [`get_batch`](Cnt::get_batch), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBatch")]
    pub struct Batch {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// What is done with the data: the id of a `cnt::Action`.
        ///
        /// Source: \[guess\].
        pub action_id: Option<String> = 1 "action_id",
        /// The customer's own text for the batch.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        pub is_import: Option<bool> = 3 "is_import",
        /// Whether it cannot be changed for now.
        ///
        /// Source: \[guess\].
        pub is_locked: Option<bool> = 4 "is_locked",
        /// Set once the batch and its dataset were checked and nothing was found wanting.
        ///
        /// Source: \[doc\].
        pub is_accepted: Option<bool> = 5 "is_accepted",
        /// Whether the processing was started.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 6 "is_confirmed",
        /// Default: `false`.
        pub is_ready: Option<bool> = 7 "is_ready",
        /// Default: `false`.
        pub is_failing: Option<bool> = 8 "is_failing",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 9 "config",
        /// How the data is read; absent for an export.
        ///
        /// Source: \[guess\].
        pub import: Option<BatchImport> = 10 "import",
        /// How the data is written; absent for an import.
        ///
        /// Source: \[guess\].
        pub export: Option<BatchExport> = 11 "export",
        /// A UUID.
        pub task_id: Option<String> = 12 "task_id",
        /// Data to work on: the id of a `cnt::Dataset`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub dataset_id: Option<String> = 13 "dataset_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// What a batch writes.
    ///
    /// Part of [`Batch`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBatchExport")]
    pub struct BatchExport {
        /// Names the columns that are exported.
        ///
        /// Source: \[guess\].
        pub view: Option<String> = 0 "view",
    }

    /// Body of [`attach_dataset_file`](Cnt::attach_dataset_file), `POST /cnt/datasets/{id}/attach`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntBatchFile")]
    pub struct BatchFile {
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 0 "file_id",
    }

    /// How a batch reads its dataset.
    ///
    /// Part of [`Batch`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBatchImport")]
    pub struct BatchImport {
        /// Which column of the file goes into which column of the action.
        ///
        /// Source: \[guess\].
        pub mapping: Option<RawJson> = 0 "mapping",
    }

    /// Body of [`create_batch`](Cnt::create_batch), `POST /cnt/batches`; [`update_batch`](Cnt::update_batch), `PUT /cnt/batches/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntBatchRequest")]
    pub struct BatchRequest {
        /// What is done with the data: the id of a `cnt::Action`.
        ///
        /// Source: \[guess\].
        pub action_id: Option<String> = 0 "action_id",
        /// The customer's own text for the batch.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Data to work on: the id of a `cnt::Dataset`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub dataset_id: Option<String> = 2 "dataset_id",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 3 "config",
        /// How the data is read; absent for an export.
        ///
        /// Source: \[guess\].
        pub import: Option<BatchRequestImport> = 4 "import",
        /// How the data is written; absent for an import.
        ///
        /// Source: \[guess\].
        pub export: Option<BatchRequestExport> = 5 "export",
    }

    /// What a batch shall write.
    ///
    /// Part of [`BatchRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBatchRequestExport")]
    pub struct BatchRequestExport {
        /// Names the columns that are exported.
        ///
        /// Source: \[guess\].
        pub view: Option<String> = 0 "view",
    }

    /// How a batch shall read its dataset.
    ///
    /// Part of [`BatchRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBatchRequestImport")]
    pub struct BatchRequestImport {
        /// Which column of the file goes into which column of the action.
        ///
        /// Source: \[guess\].
        pub mapping: OptionalVec<RawJson> = 0 "mapping",
    }

    /// A value of a property, and how many of the documents found have it.
    ///
    /// Part of [`Facet`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntBucket")]
    pub struct Bucket {
        /// Value that the counted records have in common.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 0 "value",
        /// How many records have the value.
        ///
        /// Source: \[guess\].
        pub count: Option<String> = 1 "count",
    }

    /// A column that an action works with.
    ///
    /// Part of [`Action`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntColumnConfig")]
    pub struct ColumnConfig {
        /// Name by which it is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// What the column holds.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        pub is_required: Option<bool> = 2 "is_required",
        pub regex: Option<String> = 3 "regex",
    }

    /// What is wrong in a column of a line.
    ///
    /// Part of [`LineError`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntColumnError")]
    pub struct ColumnError {
        pub column: Option<String> = 0 "column",
        /// How serious it is.
        ///
        /// Source: \[guess\].
        pub level: Option<ColumnErrorLevel> = 1 "level",
        /// What went wrong, for people.
        ///
        /// Source: \[guess\].
        pub message: Option<String> = 2 "message",
    }

    /// Settings of an image proxy.
    ///
    /// Part of [`Proxy`], [`ProxyModel`], [`ProxyUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntConfig")]
    pub struct Config {
        /// Default: `true`.
        pub is_origin_cache_ignored: Option<bool> = 0 "is_origin_cache_ignored",
        /// Default: `true`.
        pub is_canonical_added: Option<bool> = 1 "is_canonical_added",
        pub watermark_url: Option<String> = 2 "watermark_url",
    }

    /// A relative date as the text that filters take, with the moment it means now.
    ///
    /// Returned by [`create_date_filter`](Cnt::create_date_filter).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntFiltersDatePostResponse200")]
    pub struct CreateDateFilterResponse {
        /// The moment, in seconds since 1970.
        ///
        /// Source: \[guess\].
        pub epoch: Option<i64> = 0 "epoch",
        /// The moment, as a date and time.
        ///
        /// Source: \[guess\].
        pub formatted: Option<Lenient<Timestamp>> = 1 "formatted",
        /// Text that stands for the date in a filter.
        ///
        /// Source: \[guess\].
        pub filter: Option<String> = 2 "filter",
    }

    /// Body of [`create_instant_index`](Cnt::create_instant_index), `POST /cnt/instant/indexes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntCreateIndexRequest")]
    pub struct CreateIndexRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
    }

    /// Body of [`create_instant_proxy`](Cnt::create_instant_proxy), `POST /cnt/instant/proxies`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "CntCreateProxyRequest")]
    pub struct CreateProxyRequest {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Search indexes that the proxy opens.
        ///
        /// Source: \[guess\].
        pub indexes: OptionalVec<InstantProxyIndex> = 1 "indexes",
    }

    /// A flow of data: what starts it, what it lets through, and where it goes.
    ///
    /// Returned by [`list_dataflows`](Cnt::list_dataflows), [`create_dataflow`](Cnt::create_dataflow), [`get_dataflow`](Cnt::get_dataflow), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflow")]
    pub struct Dataflow {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Where the data comes from.
        ///
        /// Source: \[guess\].
        pub source: Option<DataflowSource> = 2 "source",
        /// `bigquery` or `email`.
        pub kind: Option<DataflowTypeValue> = 3 "type",
        /// What starts it.
        ///
        /// Source: \[guess\].
        pub trigger: Option<DataflowTrigger> = 4 "trigger",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 5 "config",
        /// Only data that meets these conditions goes through.
        ///
        /// Source: \[guess\].
        pub filter: OptionalVec<DataflowFilter> = 6 "filter",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// A condition that data must meet to go through a flow.
    ///
    /// Part of [`Dataflow`], [`DataflowModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowFilter")]
    pub struct DataflowFilter {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<DataflowFilterOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`create_dataflow`](Cnt::create_dataflow), `POST /cnt/dataflow/flows`; [`update_dataflow`](Cnt::update_dataflow), `PUT /cnt/dataflow/flows/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntDataflowModel")]
    pub struct DataflowModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Where the data comes from.
        ///
        /// Source: \[guess\].
        pub source: Option<DataflowModelSource> = 1 "source",
        /// `bigquery` or `email`.
        pub kind: Option<DataflowModelType> = 2 "type",
        /// What starts it.
        ///
        /// Source: \[guess\].
        pub trigger: Option<DataflowModelTrigger> = 3 "trigger",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 4 "config",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 5 "secret",
        /// Only data that meets these conditions goes through.
        ///
        /// Source: \[guess\].
        pub filter: OptionalVec<DataflowFilter> = 6 "filter",
    }

    /// What shall start a flow: events, or times.
    ///
    /// Part of [`DataflowModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowModelTrigger")]
    pub struct DataflowModelTrigger {
        /// `scheduled` or `realtime`.
        pub kind: Option<DataflowModelTriggerType> = 0 "type",
        /// Names of the events that start it.
        ///
        /// Source: \[guess\].
        pub events: OptionalVec<String> = 1 "events",
        /// Times at which it starts, in cron's form.
        ///
        /// Source: \[guess\].
        pub crontab: Option<DataflowModelTriggerCrontab> = 2 "crontab",
    }

    /// Times at which a flow starts.
    ///
    /// Part of [`DataflowModelTrigger`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowModelTriggerCrontab")]
    pub struct DataflowModelTriggerCrontab {
        pub schedule: Option<String> = 0 "schedule",
        /// Time zone by its name, such as `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 1 "timezone",
    }

    /// What starts a flow: events, or times.
    ///
    /// Part of [`Dataflow`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowTrigger")]
    pub struct DataflowTrigger {
        /// `scheduled` or `realtime`.
        pub kind: Option<DataflowTriggerType> = 0 "type",
        /// Names of the events that start it.
        ///
        /// Source: \[guess\].
        pub events: OptionalVec<String> = 1 "events",
        /// Times at which it starts, in cron's form.
        ///
        /// Source: \[guess\].
        pub crontab: Option<String> = 2 "crontab",
    }

    /// A kind of dataflow that can be made, with the settings that it takes.
    ///
    /// Returned by [`list_dataflow_types`](Cnt::list_dataflow_types), [`get_dataflow_type`](Cnt::get_dataflow_type).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowType")]
    pub struct DataflowType {
        /// Kind of flow, by its name.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 0 "type",
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// Where the data comes from.
        ///
        /// Source: \[guess\].
        pub source: Option<String> = 2 "source",
        /// What starts flows of this type.
        ///
        /// Source: \[guess\].
        pub trigger: Option<DataflowTypeTrigger> = 3 "trigger",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 4 "name",
        pub is_proprietary: Option<bool> = 5 "is_proprietary",
        /// Names of the events that start it.
        ///
        /// Source: \[guess\].
        pub events: OptionalVec<String> = 6 "events",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub schema: Option<String> = 7 "schema",
    }

    /// Lines of data that a batch works on.
    ///
    /// Returned by [`list_datasets`](Cnt::list_datasets), [`create_dataset`](Cnt::create_dataset), [`get_dataset`](Cnt::get_dataset).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataset")]
    pub struct Dataset {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        pub line_count: Option<i64> = 2 "line_count",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 3 "file_id",
        /// Default: `false`.
        pub is_locked: Option<bool> = 4 "is_locked",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 5 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Body of [`create_dataset`](Cnt::create_dataset), `POST /cnt/datasets`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntDatasetRequest")]
    pub struct DatasetRequest {
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// What the text of a date filter means: the relative date, and the moment now.
    ///
    /// Returned by [`decode_date_filter`](Cnt::decode_date_filter).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntFiltersDateGetResponse200")]
    pub struct DecodeDateFilterResponse {
        /// The relative date that the text stands for.
        ///
        /// Source: \[guess\].
        pub query: Option<RelativeDate> = 0 "query",
        /// The moment, in seconds since 1970.
        ///
        /// Source: \[guess\].
        pub epoch: Option<i64> = 1 "epoch",
        /// The moment, as a date and time.
        ///
        /// Source: \[guess\].
        pub formatted: Option<Lenient<Timestamp>> = 2 "formatted",
    }

    /// A definition of how records of one kind are indexed for searches.
    ///
    /// Returned by [`list_definitions`](Cnt::list_definitions), [`upsert_definition`](Cnt::upsert_definition).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDefinition")]
    pub struct Definition {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Group to which the definition belongs.
        ///
        /// Source: \[guess\].
        pub namespace: Option<String> = 1 "namespace",
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 2 "code",
        /// Kind of record that is indexed.
        ///
        /// Source: \[guess\].
        pub model: Option<String> = 3 "model",
        /// Properties by which a search can be restricted.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<Field> = 4 "filters",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 5 "tenant_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Body of [`upsert_definition`](Cnt::upsert_definition), `POST /cnt/definitions`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntDefinitionModel")]
    pub struct DefinitionModel {
        /// Group to which the definition belongs.
        ///
        /// Source: \[guess\].
        pub namespace: Option<String> = 0 "namespace",
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// Kind of record that is indexed.
        ///
        /// Source: \[guess\].
        pub model: Option<String> = 2 "model",
        /// Name by which it is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 3 "key",
        /// `datetime`, `text`, `short_text`, `keyword`, `integer`, `boolean`, and others.
        pub kind: Option<DefinitionModelType> = 4 "type",
    }

    /// Body of [`create_directory`](Cnt::create_directory), `POST /cnt/directories`; [`delete_directory`](Cnt::delete_directory), `DELETE /cnt/directories`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntDirectoryRequest")]
    pub struct DirectoryRequest {
        /// Where the file or folder stands, with `/` between folders.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
    }

    /// A document that a search found.
    ///
    /// Part of [`IndexResponse`], [`SeachResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDocumentResponse")]
    pub struct DocumentResponse {
        /// The customer's own key of the document.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Heading of the document.
        ///
        /// Source: \[guess\].
        pub title: Option<String> = 1 "title",
        /// Text of the document, in which a search looks.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// User or contact to whom the document is restricted; absent if all may find it.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 3 "sub",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Values by which a search can restrict its results.
        ///
        /// Source: \[guess\].
        pub filters: Option<BTreeMap<String, RawJson>> = 5 "filters",
    }

    /// How many of the documents found have each value of a property.
    ///
    /// Part of [`IndexResponse`], [`SeachResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntFacet")]
    pub struct Facet {
        /// Property whose values are counted.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// The values, each with its count.
        ///
        /// Source: \[guess\].
        pub buckets: OptionalVec<Bucket> = 1 "buckets",
    }

    /// A property by which a definition lets searches filter.
    ///
    /// Part of [`Definition`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntField")]
    pub struct Field {
        /// Name by which it is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// `datetime`, `text`, `short_text`, `keyword`, `integer`, `boolean`, and others.
        pub kind: Option<FieldType> = 1 "type",
    }

    /// A stored file, with its folder, its kind and the URL to read it from.
    ///
    /// Returned by [`list_files`](Cnt::list_files), [`get_file`](Cnt::get_file), [`delete_file`](Cnt::delete_file), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntFile")]
    pub struct File {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Name with its ending, without folders.
        ///
        /// Source: \[guess\].
        pub filename: Option<String> = 1 "filename",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 2 "label",
        /// Folder of the file.
        ///
        /// Source: \[guess\].
        pub dir: Option<String> = 3 "dir",
        /// `image`, `file` or `video`.
        pub kind: Option<FileType> = 4 "type",
        /// Media type of the content.
        ///
        /// Source: \[guess\].
        pub mime: Option<String> = 5 "mime",
        /// Where it can be fetched or seen.
        ///
        /// Source: \[guess\].
        pub url: Option<String> = 6 "url",
        /// Whether anybody can read the file by its URL.
        ///
        /// Source: \[guess\].
        pub is_public: Option<bool> = 7 "is_public",
        /// Whether the file is shown in lists of its folder.
        ///
        /// Source: \[guess\].
        pub is_listed: Option<bool> = 8 "is_listed",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 9 "metadata",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// The record of one synchronisation of a file with an external storage.
    ///
    /// Returned by [`list_filesystem_logs`](Cnt::list_filesystem_logs).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntFilesystemLog")]
    pub struct FilesystemLog {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 1 "file_id",
        /// External storage: the id of a `cnt::Storage`.
        ///
        /// Source: \[guess\].
        pub storage_id: Option<i64> = 2 "storage_id",
        /// Whether all went well.
        ///
        /// Source: \[guess\].
        pub is_success: Option<bool> = 3 "is_success",
        /// What went wrong, for people.
        ///
        /// Source: \[guess\].
        pub message: Option<String> = 4 "message",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// An item of [`filter`](SearchQuery::filter) in [`SearchQuery`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntFilter")]
    pub struct Filter {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<FilterOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Size and frames of a GIF.
    ///
    /// Returned by [`get_gif_info`](Cnt::get_gif_info).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntGifInfo")]
    pub struct GifInfo {
        pub is_animated: Option<bool> = 0 "is_animated",
        /// In pixels.
        ///
        /// Source: \[guess\].
        pub height: Option<i64> = 1 "height",
        /// In pixels.
        ///
        /// Source: \[guess\].
        pub width: Option<i64> = 2 "width",
        pub loop_count: Option<i64> = 3 "loop_count",
        /// In bytes.
        ///
        /// Source: \[guess\].
        pub size: Option<i64> = 4 "size",
    }

    /// Body of [`create_inline_pdf`](Cnt::create_inline_pdf), `POST /cnt/html/inline`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToInlinePdfRequest")]
    pub struct HtmlToInlinePdfRequest {
        /// Size of the page.
        ///
        /// Source: \[guess\].
        pub size: Option<HtmlToInlinePdfRequestSize> = 0 "size",
        /// Margins of the page.
        ///
        /// Source: \[guess\].
        pub margin: Option<HtmlToInlinePdfRequestMargin> = 1 "margin",
        /// The HTML. In base64.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub content: Option<String> = 2 "content",
        /// How long the page is given before it is printed; the unit is not documented. Default: `2`.
        ///
        /// Source: \[guess\].
        pub wait_delay: Option<i64> = 3 "wait_delay",
        /// How long the page may take at most; the unit is not documented. Default: `10`.
        ///
        /// Source: \[guess\].
        pub wait_timeout: Option<i64> = 4 "wait_timeout",
    }

    /// The value of [`margin`](HtmlToInlinePdfRequest::margin) in [`HtmlToInlinePdfRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToInlinePdfRequestMargin")]
    pub struct HtmlToInlinePdfRequestMargin {
        /// Default: `0`.
        pub top: Option<i64> = 0 "top",
        /// Default: `0`.
        pub bottom: Option<i64> = 1 "bottom",
        /// Default: `0`.
        pub left: Option<i64> = 2 "left",
        /// Default: `0`.
        pub right: Option<i64> = 3 "right",
    }

    /// The value of [`size`](HtmlToInlinePdfRequest::size) in [`HtmlToInlinePdfRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToInlinePdfRequestSize")]
    pub struct HtmlToInlinePdfRequestSize {
        /// Size by its name, in place of width and height.
        ///
        /// Source: \[guess\].
        pub predefined: Option<HtmlToInlinePdfRequestSizePredefined> = 0 "predefined",
        /// In millimetres.
        ///
        /// Source: \[doc\].
        pub width: Option<i64> = 1 "width",
        /// In millimetres.
        ///
        /// Source: \[doc\].
        pub height: Option<i64> = 2 "height",
    }

    /// Body of [`create_pdf`](Cnt::create_pdf), `POST /cnt/html`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToPdfRequest")]
    pub struct HtmlToPdfRequest {
        /// Folder in which the PDF is stored.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
        /// Name with its ending, without folders.
        ///
        /// Source: \[guess\].
        pub filename: Option<String> = 1 "filename",
        /// Size of the page.
        ///
        /// Source: \[guess\].
        pub size: Option<HtmlToPdfRequestSize> = 2 "size",
        /// Margins of the page.
        ///
        /// Source: \[guess\].
        pub margin: Option<HtmlToPdfRequestMargin> = 3 "margin",
        /// What happens if there is a file of that name already.
        ///
        /// Source: \[guess\].
        pub method: Option<HtmlToPdfRequestMethod> = 4 "method",
        /// The HTML. In base64.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub content: Option<String> = 5 "content",
        /// How long the page is given before it is printed; the unit is not documented. Default: `2`.
        ///
        /// Source: \[guess\].
        pub wait_delay: Option<i64> = 6 "wait_delay",
        /// How long the page may take at most; the unit is not documented. Default: `10`.
        ///
        /// Source: \[guess\].
        pub wait_timeout: Option<i64> = 7 "wait_timeout",
    }

    /// The value of [`margin`](HtmlToPdfRequest::margin) in [`HtmlToPdfRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToPdfRequestMargin")]
    pub struct HtmlToPdfRequestMargin {
        /// Default: `0`.
        pub top: Option<i64> = 0 "top",
        /// Default: `0`.
        pub bottom: Option<i64> = 1 "bottom",
        /// Default: `0`.
        pub left: Option<i64> = 2 "left",
        /// Default: `0`.
        pub right: Option<i64> = 3 "right",
    }

    /// The value of [`size`](HtmlToPdfRequest::size) in [`HtmlToPdfRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntHtmlToPdfRequestSize")]
    pub struct HtmlToPdfRequestSize {
        /// Size by its name, in place of width and height.
        ///
        /// Source: \[guess\].
        pub predefined: Option<HtmlToPdfRequestSizePredefined> = 0 "predefined",
        /// In millimetres.
        ///
        /// Source: \[doc\].
        pub width: Option<i64> = 1 "width",
        /// In millimetres.
        ///
        /// Source: \[doc\].
        pub height: Option<i64> = 2 "height",
    }

    /// An index for instant searches.
    ///
    /// Returned by [`create_instant_index`](Cnt::create_instant_index), [`get_instant_index`](Cnt::get_instant_index), [`update_instant_index`](Cnt::update_instant_index).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntIndex")]
    pub struct Index {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        pub host: Option<String> = 2 "host",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// What a search found in one index.
    ///
    /// Part of [`SearchResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntIndexResponse")]
    pub struct IndexResponse {
        /// Id of the index in which the documents were found. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// How many documents were found.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 1 "count",
        /// Documents that were found.
        ///
        /// Source: \[guess\].
        pub hits: OptionalVec<DocumentResponse> = 2 "hits",
        /// How many of the results have which value.
        ///
        /// Source: \[guess\].
        pub facets: OptionalVec<Facet> = 3 "facets",
    }

    /// How an index is searched and sorted.
    ///
    /// Returned by [`get_instant_index_settings`](Cnt::get_instant_index_settings).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntIndexSettings")]
    pub struct IndexSettings {
        /// Words that mean the same, by word.
        ///
        /// Source: \[guess\].
        pub synonyms: Option<BTreeMap<String, RawJson>> = 0 "synonyms",
        /// Words that a search leaves out.
        ///
        /// Source: \[guess\].
        pub stop_words: OptionalVec<String> = 1 "stop_words",
        /// What decides the order of the results, the most important first.
        ///
        /// Source: \[guess\].
        pub ranking_rules: OptionalVec<String> = 2 "ranking_rules",
        pub facet_fields: OptionalVec<String> = 3 "facet_fields",
        pub distinct_field: Option<String> = 4 "distinct_field",
        pub search_fields: OptionalVec<String> = 5 "search_fields",
        pub display_fields: OptionalVec<String> = 6 "display_fields",
        /// Properties by which a search can be restricted.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<ListIndexFilter> = 7 "filters",
        pub last_processed_at: Option<Lenient<Timestamp>> = 8 "last_processed_at",
    }

    /// Body of [`update_instant_index_settings`](Cnt::update_instant_index_settings), `POST /cnt/instant/indexes/{id}/settings`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntIndexSettingsUpdate")]
    pub struct IndexSettingsUpdate {
        /// Words that mean the same, by word.
        ///
        /// Source: \[guess\].
        pub synonyms: Option<BTreeMap<String, RawJson>> = 0 "synonyms",
        /// Words that a search leaves out.
        ///
        /// Source: \[guess\].
        pub stop_words: OptionalVec<String> = 1 "stop_words",
        /// What decides the order of the results, the most important first.
        ///
        /// Source: \[guess\].
        pub ranking_rules: OptionalVec<String> = 2 "ranking_rules",
        /// Properties by which a search can be restricted.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<ListIndexFilter> = 3 "filters",
    }

    /// A change of an index, which is carried out in the background.
    ///
    /// Returned by [`list_instant_index_updates`](Cnt::list_instant_index_updates), [`get_instant_index_update`](Cnt::get_instant_index_update).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntIndexUpdate")]
    pub struct IndexUpdate {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<String> = 0 "status",
        pub update_id: Option<i64> = 1 "updateId",
        pub kind: Option<IndexUpdateType> = 2 "type",
        /// How long the update took; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub duration: Option<Number> = 3 "duration",
        pub enqueued_at: Option<String> = 4 "enqueuedAt",
        pub processed_at: Option<String> = 5 "processedAt",
    }

    /// What a change of an index does.
    ///
    /// Part of [`IndexUpdate`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntIndexUpdateType")]
    pub struct IndexUpdateType {
        /// What the update did to the index.
        ///
        /// Source: \[guess\].
        pub name: Option<IndexUpdateTypeName> = 0 "name",
        /// Count of documents that were updated.
        ///
        /// Source: \[guess\].
        pub number: Option<i64> = 1 "number",
    }

    /// A document to be put into an index.
    ///
    /// Sent by [`upsert_instant_documents`](Cnt::upsert_instant_documents).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntInputDocument")]
    pub struct InputDocument {
        /// The customer's own key of the document.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Heading of the document.
        ///
        /// Source: \[guess\].
        pub title: Option<String> = 1 "title",
        /// Text of the document, in which a search looks.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// User or contact to whom the document is restricted; absent if all may find it.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 3 "sub",
        /// What search results give back with the document.
        ///
        /// Source: \[doc\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// What the document can be filtered by, and what facets are counted from.
        ///
        /// Source: \[doc\].
        pub filters: Option<RawJson> = 5 "filters",
    }

    /// An item of [`filters`](SearchIndexRequest::filters) in [`SearchIndexRequest`]; an item of [`filters`](SearchRequest::filters) in [`SearchRequest`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntInstantFilter")]
    pub struct InstantFilter {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<InstantFilterOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A set of indexes that are searched under one key.
    ///
    /// Returned by [`list_instant_proxies`](Cnt::list_instant_proxies), [`create_instant_proxy`](Cnt::create_instant_proxy), [`get_instant_proxy`](Cnt::get_instant_proxy), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntInstantProxy")]
    pub struct InstantProxy {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Search indexes that the proxy opens.
        ///
        /// Source: \[guess\].
        pub indexes: OptionalVec<InstantProxyIndex> = 1 "indexes",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// An index within an instant proxy, with the name that it has there.
    ///
    /// Part of [`CreateProxyRequest`], [`InstantProxy`], [`UpdateProxyRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntInstantProxyIndex")]
    pub struct InstantProxyIndex {
        /// A UUID.
        pub index_id: Option<String> = 0 "index_id",
        pub alias: Option<String> = 1 "alias",
    }

    /// A line of a dataset.
    ///
    /// Sent by [`upload_dataset_data`](Cnt::upload_dataset_data); returned by [`list_dataset_lines`](Cnt::list_dataset_lines).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntLine")]
    pub struct Line {
        /// Names the line within its dataset. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub reference: Option<String> = 0 "reference",
        /// Values of the line, by column.
        ///
        /// Source: \[guess\].
        pub data: Option<RawJson> = 1 "data",
    }

    /// A line of a batch's dataset that has errors.
    ///
    /// Returned by [`list_batch_errors`](Cnt::list_batch_errors).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntLineError")]
    pub struct LineError {
        /// Names the line within its dataset. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub reference: Option<String> = 0 "reference",
        /// What is wrong, column by column.
        ///
        /// Source: \[guess\].
        pub errors: OptionalVec<ColumnError> = 1 "errors",
    }

    /// The folders of the file storage.
    ///
    /// Returned by [`list_directories`](Cnt::list_directories).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntDirectoriesGetResponse200")]
    pub struct ListDirectoriesResponse {
        pub directories: OptionalVec<String> = 0 "directories",
    }

    /// A kind of external storage that can be connected, with the settings that it takes.
    ///
    /// Returned by [`list_filesystem_adapters`](Cnt::list_filesystem_adapters).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntFilesystemsConfigurationsGetResponse200Item")]
    pub struct ListFilesystemAdaptersResponseItem {
        /// Kind of file system.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 0 "type",
        /// JSON Schema of the settings, as a text.
        ///
        /// Source: \[guess\].
        pub schema: Option<String> = 1 "schema",
    }

    /// An index, as lists show it.
    ///
    /// Returned by [`list_instant_indexes`](Cnt::list_instant_indexes).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntListIndex")]
    pub struct ListIndex {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// A property by which an index can be filtered.
    ///
    /// Part of [`IndexSettings`], [`IndexSettingsUpdate`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntListIndexFilter")]
    pub struct ListIndexFilter {
        /// `string`, `boolean` or `number`.
        pub kind: Option<ListIndexFilterType> = 0 "type",
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 1 "key",
    }

    /// Body of [`list_storage_objects`](Cnt::list_storage_objects), `GET /cnt/filesystems/storages/{id}/list`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntFilesystemsStoragesIdListGetBody")]
    pub struct ListStorageObjectsRequest {
        /// Where the file or folder stands, with `/` between folders.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
    }

    /// A record whose data is asked for.
    ///
    /// Sent by [`load_dataflow_data`](Cnt::load_dataflow_data).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntDataflowLoaderPostBodyItem")]
    pub struct LoadDataflowDataRequestItem {
        /// Ties the response's item to the one that was sent.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
    }

    /// The data of a record that was asked for.
    ///
    /// Returned by [`load_dataflow_data`](Cnt::load_dataflow_data).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntDataflowLoaderPostResponse200Item")]
    pub struct LoadDataflowDataResponseItem {
        /// Ties the entry to the one that was sent.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// The record, as a flow works on it.
        ///
        /// Source: \[guess\].
        pub data: Option<RawJson> = 1 "data",
    }

    /// Body of [`clone_integration_object`](Cnt::clone_integration_object), `POST /cnt/filesystems/integrations/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntObjectCloneRequest")]
    pub struct ObjectCloneRequest {
        /// Where the file or folder stands, with `/` between folders.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 1 "file_id",
    }

    /// How many results there are, and how to get the next page.
    ///
    /// Part of [`SeachResponse`], [`SimpleSeachResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntPagination")]
    pub struct Pagination {
        pub entity_count: Option<i64> = 0 "entity_count",
        pub page_limit: Option<i64> = 1 "page_limit",
        pub page_count: Option<i64> = 2 "page_count",
        pub next_page_cursor: Option<String> = 3 "next_page_cursor",
    }

    /// A PDF that was made and stored as a file.
    ///
    /// Returned by [`create_pdf`](Cnt::create_pdf).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntPdf")]
    pub struct Pdf {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Name with its ending, without folders.
        ///
        /// Source: \[guess\].
        pub filename: Option<String> = 1 "filename",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 2 "label",
        /// Folder of the file.
        ///
        /// Source: \[guess\].
        pub dir: Option<String> = 3 "dir",
        /// Whether it is a file or a folder. Default: `file`.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 4 "type",
        /// Media type of the content.
        ///
        /// Source: \[guess\].
        pub mime: Option<String> = 5 "mime",
        /// Where it can be fetched or seen.
        ///
        /// Source: \[guess\].
        pub url: Option<String> = 6 "url",
        /// Whether anybody can read the file by its URL.
        ///
        /// Source: \[guess\].
        pub is_public: Option<bool> = 7 "is_public",
        /// Whether the file is shown in lists of its folder.
        ///
        /// Source: \[guess\].
        pub is_listed: Option<bool> = 8 "is_listed",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 9 "metadata",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// An image proxy: it serves images from another host.
    ///
    /// Returned by [`list_proxies`](Cnt::list_proxies), [`create_proxy`](Cnt::create_proxy), [`get_proxy`](Cnt::get_proxy), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntProxy")]
    pub struct Proxy {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Where the proxy gets what it serves.
        ///
        /// Source: \[guess\].
        pub origin: Option<String> = 1 "origin",
        /// How the proxy treats the images: caching, canonical links, a watermark.
        ///
        /// Source: \[guess\].
        pub config: Option<Config> = 2 "config",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 3 "secret",
        /// Account to which it belongs.
        ///
        /// Source: \[guess\].
        pub tenant_id: Option<String> = 4 "tenant_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Body of [`create_proxy`](Cnt::create_proxy), `POST /cnt/proxies`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntProxyModel")]
    pub struct ProxyModel {
        /// Name of the proxy, which is part of its URLs.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Where the proxy gets what it serves.
        ///
        /// Source: \[guess\].
        pub origin: Option<String> = 1 "origin",
        /// How the proxy treats the images: caching, canonical links, a watermark.
        ///
        /// Source: \[guess\].
        pub config: Option<Config> = 2 "config",
    }

    /// Body of [`update_proxy`](Cnt::update_proxy), `PUT /cnt/proxies/{key}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntProxyUpdateModel")]
    pub struct ProxyUpdateModel {
        /// Where the proxy gets what it serves.
        ///
        /// Source: \[guess\].
        pub origin: Option<String> = 0 "origin",
        /// How the proxy treats the images: caching, canonical links, a watermark.
        ///
        /// Source: \[guess\].
        pub config: Option<Config> = 1 "config",
    }

    /// Body of [`read_storage_object`](Cnt::read_storage_object), `GET /cnt/filesystems/storages/{id}/read`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntFilesystemsStoragesIdReadGetBody")]
    pub struct ReadStorageObjectRequest {
        /// Where the file or folder stands, with `/` between folders.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 0 "path",
    }

    /// A date relative to now, such as seven days ago.
    ///
    /// Sent by [`create_date_filter`](Cnt::create_date_filter); part of [`DecodeDateFilterResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntRelativeDate")]
    pub struct RelativeDate {
        /// How many of the units that `key` names.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 0 "quantity",
        /// `minutes`, `hours`, `days`, `weeks` or `months`.
        pub key: Option<RelativeDateKey> = 1 "key",
        /// `ago` or `ahead`.
        pub direction: Option<RelativeDateDirection> = 2 "direction",
        /// Time of day, or day of the week or month, that is meant.
        ///
        /// Source: \[guess\].
        pub at: Option<RelativeDateAt> = 3 "at",
    }

    /// The time of day, or the day of the week or month, of a relative date.
    ///
    /// Part of [`RelativeDate`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntRelativeDateAt")]
    pub struct RelativeDateAt {
        /// Time zone by its name, such as `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 0 "timezone",
        /// `1`, `2`, `3`, `4`, `5`, `6`, and others.
        pub hour: Option<RelativeDateAtHour> = 1 "hour",
        /// `1`, `2`, `3`, `4`, `5`, `6`, and others.
        pub minute: Option<RelativeDateAtMinute> = 2 "minute",
        /// `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saterday`, and others.
        pub day_of_week: Option<RelativeDateAtDayOfWeek> = 3 "day_of_week",
        /// `1`, `2`, `3`, `4`, `5`, `6`, and others.
        pub day_of_month: Option<RelativeDateAtDayOfMonth> = 4 "day_of_month",
    }

    /// What a search found: documents, facets and the way to the next page. Spelled as the vendor spells it.
    ///
    /// Returned by [`run_complex_search`](Cnt::run_complex_search).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntSeachResponse")]
    pub struct SeachResponse {
        /// Documents that were found.
        ///
        /// Source: \[guess\].
        pub hits: OptionalVec<DocumentResponse> = 0 "hits",
        /// How many of the results have which value.
        ///
        /// Source: \[guess\].
        pub facets: OptionalVec<Facet> = 1 "facets",
        /// How many there are and how to get more.
        ///
        /// Source: \[guess\].
        pub pagination: Option<Pagination> = 2 "pagination",
    }

    /// Body of [`search_instant_index`](Cnt::search_instant_index), `POST /cnt/instant/indexes/{id}/search`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntSearchIndexRequest")]
    pub struct SearchIndexRequest {
        /// Words to look for.
        ///
        /// Source: \[guess\].
        pub q: Option<String> = 0 "q",
        /// How many are skipped from the beginning of the list.
        ///
        /// Source: \[guess\].
        pub offset: Option<i64> = 1 "offset",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 2 "limit",
        /// How similar a document must be to be found; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub threshold: Option<i64> = 3 "threshold",
        /// What the results are restricted by.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<InstantFilter> = 4 "filters",
        /// Properties whose values are counted.
        ///
        /// Source: \[guess\].
        pub facets: OptionalVec<String> = 5 "facets",
    }

    /// Body of [`run_complex_search`](Cnt::run_complex_search), `POST /cnt/search/{namespace}/{code}/{model}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntSearchQuery")]
    pub struct SearchQuery {
        /// Words to look for.
        ///
        /// Source: \[guess\].
        pub q: OptionalVec<String> = 0 "q",
        /// Default: `true`.
        pub is_fuzzy: Option<bool> = 1 "is_fuzzy",
        /// Only documents that meet these conditions are found.
        ///
        /// Source: \[guess\].
        pub filter: OptionalVec<Filter> = 2 "filter",
        /// Properties that the documents must not have.
        ///
        /// Source: \[guess\].
        pub missing: OptionalVec<String> = 3 "missing",
        /// Properties whose values are counted.
        ///
        /// Source: \[guess\].
        pub facets: OptionalVec<String> = 4 "facets",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 5 "limit",
        /// How similar a document must be to be found; the unit is not documented. Default: `1`.
        ///
        /// Source: \[guess\].
        pub threshold: Option<Number> = 6 "threshold",
        /// Where the list continues: `next_page_cursor` of the response before.
        ///
        /// Source: \[guess\].
        pub page_cursor: Option<String> = 7 "page_cursor",
        pub sort: OptionalVec<Sort> = 8 "sort",
    }

    /// Body of [`search_instant_documents`](Cnt::search_instant_documents), `POST /cnt/instant/search/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntSearchRequest")]
    pub struct SearchRequest {
        /// Words to look for.
        ///
        /// Source: \[guess\].
        pub q: Option<String> = 0 "q",
        /// How many are skipped from the beginning of the list.
        ///
        /// Source: \[guess\].
        pub offset: Option<i64> = 1 "offset",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 2 "limit",
        /// How similar a document must be to be found; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub threshold: Option<i64> = 3 "threshold",
        pub indices: OptionalVec<String> = 4 "indices",
        /// What the results are restricted by.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<InstantFilter> = 5 "filters",
        /// Properties whose values are counted.
        ///
        /// Source: \[guess\].
        pub facets: OptionalVec<String> = 6 "facets",
    }

    /// What an instant search found, index by index.
    ///
    /// Returned by [`search_instant_documents`](Cnt::search_instant_documents), [`search_instant_index`](Cnt::search_instant_index).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntSearchResponse")]
    pub struct SearchResponse {
        pub results: OptionalVec<IndexResponse> = 0 "results",
        /// How many are skipped from the beginning of the list.
        ///
        /// Source: \[guess\].
        pub offset: Option<i64> = 1 "offset",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 2 "limit",
        /// How many documents were found.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 3 "count",
        /// Words to look for.
        ///
        /// Source: \[guess\].
        pub q: Option<String> = 4 "q",
    }

    /// A document that a simple search found.
    ///
    /// Part of [`SimpleSeachResponse`], [`SuggestResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntSimpleDocumentResponse")]
    pub struct SimpleDocumentResponse {
        /// The customer's own key of the document.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Heading of the document.
        ///
        /// Source: \[guess\].
        pub title: Option<String> = 1 "title",
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 2 "code",
        /// Kind of record that is indexed.
        ///
        /// Source: \[guess\].
        pub model: Option<String> = 3 "model",
        /// Group to which the definition belongs.
        ///
        /// Source: \[guess\].
        pub namespace: Option<String> = 4 "namespace",
        /// Text of the document, in which a search looks.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 5 "description",
        /// User or contact to whom the document is restricted; absent if all may find it.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 6 "sub",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 7 "metadata",
    }

    /// Body of [`run_simple_search`](Cnt::run_simple_search), `POST /cnt/search`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntSimpleQuery")]
    pub struct SimpleQuery {
        pub codes: OptionalVec<String> = 0 "codes",
        pub models: OptionalVec<String> = 1 "models",
        pub namespaces: OptionalVec<String> = 2 "namespaces",
        /// Words to look for.
        ///
        /// Source: \[guess\].
        pub q: OptionalVec<String> = 3 "q",
        /// Default: `true`.
        pub is_fuzzy: Option<bool> = 4 "is_fuzzy",
        /// At most this many results.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 5 "limit",
        /// How similar a document must be to be found; the unit is not documented. Default: `1`.
        ///
        /// Source: \[guess\].
        pub threshold: Option<Number> = 6 "threshold",
        /// Where the list continues: `next_page_cursor` of the response before.
        ///
        /// Source: \[guess\].
        pub page_cursor: Option<String> = 7 "page_cursor",
    }

    /// What a simple search found: documents and the way to the next page. Spelled as the vendor spells it.
    ///
    /// Returned by [`run_simple_search`](Cnt::run_simple_search).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntSimpleSeachResponse")]
    pub struct SimpleSeachResponse {
        /// Documents that were found.
        ///
        /// Source: \[guess\].
        pub hits: OptionalVec<SimpleDocumentResponse> = 0 "hits",
        /// How many there are and how to get more.
        ///
        /// Source: \[guess\].
        pub pagination: Option<Pagination> = 1 "pagination",
    }

    /// An item of [`sort`](SearchQuery::sort) in [`SearchQuery`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntSort")]
    pub struct Sort {
        /// Property to sort by.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Ascending or descending.
        ///
        /// Source: \[guess\].
        pub order: Option<SortOrder> = 1 "order",
    }

    /// An external storage: a server that is reached by FTP or SFTP.
    ///
    /// Returned by [`list_storages`](Cnt::list_storages), [`create_storage`](Cnt::create_storage), [`get_storage`](Cnt::get_storage), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntStorage")]
    pub struct Storage {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Label of the storage, for people to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// `ftp` or `sftp`.
        pub kind: Option<StorageType> = 2 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub configuration: Option<RawJson> = 3 "configuration",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Body of [`create_storage`](Cnt::create_storage), `POST /cnt/filesystems/storages`; [`update_storage`](Cnt::update_storage), `PUT /cnt/filesystems/storages/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntStorageModel")]
    pub struct StorageModel {
        /// Label of the storage, for people to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// `ftp` or `sftp`.
        pub kind: Option<StorageModelType> = 1 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub configuration: Option<RawJson> = 2 "configuration",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 3 "secret",
    }

    /// A file or folder on an external storage.
    ///
    /// Returned by [`list_integration_objects`](Cnt::list_integration_objects), [`list_storage_objects`](Cnt::list_storage_objects).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntStorageObject")]
    pub struct StorageObject {
        /// Where the file or the directory is on the external storage.
        ///
        /// Source: \[doc\].
        pub path: Option<String> = 0 "path",
        pub basename: Option<String> = 1 "basename",
        /// `file` or `dir`.
        pub kind: Option<StorageObjectType> = 2 "type",
        /// In bytes.
        ///
        /// Source: \[guess\].
        pub size: Option<i64> = 3 "size",
    }

    /// Body of [`sync_storage`](Cnt::sync_storage), `POST /cnt/filesystems/storages/{id}`; [`upload_storage_file`](Cnt::upload_storage_file), `POST /cnt/filesystems/storages/{id}/sync`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntStorageSyncCommand")]
    pub struct StorageSyncCommand {
        /// Where the file or the directory is on the external storage. Needed for a download.
        ///
        /// Source: \[doc\].
        pub path: Option<String> = 0 "path",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 1 "file_id",
    }

    /// Body of [`test_connection`](Cnt::test_connection), `POST /cnt/filesystems/test`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntStorageTest")]
    pub struct StorageTest {
        /// `ftp` or `sftp`.
        pub kind: Option<StorageTestType> = 0 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub configuration: Option<RawJson> = 1 "configuration",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 2 "secret",
    }

    /// Documents that fit the words typed so far.
    ///
    /// Returned by [`get_suggestions`](Cnt::get_suggestions).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntSuggestResponse")]
    pub struct SuggestResponse {
        /// Documents that were found.
        ///
        /// Source: \[guess\].
        pub hits: OptionalVec<SimpleDocumentResponse> = 0 "hits",
    }

    /// Whether a flow would take the data, and why not.
    ///
    /// Returned by [`test_dataflow_match`](Cnt::test_dataflow_match).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntDataflowMatcherModelIdPostResponse200")]
    pub struct TestDataflowMatchResponse {
        /// What the test of the flow gave.
        ///
        /// Source: \[guess\].
        pub result: Option<TestDataflowMatchResponseResult> = 0 "result",
        pub input: Option<BTreeMap<String, RawJson>> = 1 "input",
    }

    /// Whether the data met the conditions of the flow.
    ///
    /// Part of [`TestDataflowMatchResponse`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntDataflowMatcherModelIdPostResponse200Result")]
    pub struct TestDataflowMatchResponseResult {
        pub is_match: Option<bool> = 0 "is_match",
        pub misses: Option<TestDataflowMatchResponseResultMisses> = 1 "misses",
    }

    /// What kept the data from meeting the conditions.
    ///
    /// Part of [`TestDataflowMatchResponseResult`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CntDataflowMatcherModelIdPostResponse200ResultMisses")]
    pub struct TestDataflowMatchResponseResultMisses {
        pub keys: OptionalVec<String> = 0 "keys",
        pub configs: OptionalVec<String> = 1 "configs",
    }

    /// Body of [`trigger_dataflow`](Cnt::trigger_dataflow), `POST /cnt/dataflow/flows/{id}/trigger`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntDataflowFlowsIdTriggerPostBody")]
    pub struct TriggerDataflowRequest {
        /// Id of the record on which the flow is started. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub entity_id: Option<String> = 0 "entity_id",
        pub clock_at: Option<Lenient<Timestamp>> = 1 "clock_at",
    }

    /// Body of [`update_instant_index`](Cnt::update_instant_index), `PUT /cnt/instant/indexes/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntUpdateIndexRequest")]
    pub struct UpdateIndexRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
    }

    /// Body of [`update_instant_proxy`](Cnt::update_instant_proxy), `PUT /cnt/instant/proxies/{id}`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "CntUpdateProxyRequest")]
    pub struct UpdateProxyRequest {
        /// Search indexes that the proxy opens.
        ///
        /// Source: \[guess\].
        pub indexes: OptionalVec<InstantProxyIndex> = 0 "indexes",
    }

    /// Body of [`create_upload_signature`](Cnt::create_upload_signature), `POST /cnt/files/signature`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntUploadRequest")]
    pub struct UploadRequest {
        /// Whether anybody can read the file by its URL.
        ///
        /// Source: \[guess\].
        pub is_public: Option<bool> = 0 "is_public",
        /// Folder in which the file is stored.
        ///
        /// Source: \[guess\].
        pub path: Option<String> = 1 "path",
        /// Whether the file is shown in lists of its folder.
        ///
        /// Source: \[guess\].
        pub is_listed: Option<bool> = 2 "is_listed",
        /// What happens if there is a file of that name already. Default: `strict`.
        ///
        /// Source: \[guess\].
        pub method: Option<UploadRequestMethod> = 3 "method",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
    }

    /// A signature with which files can be uploaded until it expires.
    ///
    /// Returned by [`create_upload_signature`](Cnt::create_upload_signature).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntUploadResponse")]
    pub struct UploadResponse {
        /// Until when files can be uploaded with the signature.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// What `upload` sends the file with; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub signature: Option<SecretText> = 1 "signature",
    }

    /// A watch on an external storage: new files there start what waits for them.
    ///
    /// Returned by [`list_file_watchers`](Cnt::list_file_watchers), [`create_file_watcher`](Cnt::create_file_watcher), [`get_file_watcher`](Cnt::get_file_watcher), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntWatcher")]
    pub struct Watcher {
        /// Number that Afosto assigns; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<i64> = 0 "id",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// External storage: the id of a `cnt::Storage`.
        ///
        /// Source: \[guess\].
        pub storage_id: Option<i64> = 2 "storage_id",
        /// Where the files are looked for.
        ///
        /// Source: \[guess\].
        pub source: Option<WatcherSource> = 3 "source",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Body of [`create_file_watcher`](Cnt::create_file_watcher), `POST /cnt/filesystems/watchers`; [`update_file_watcher`](Cnt::update_file_watcher), `PUT /cnt/filesystems/watchers/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CntWatcherModel")]
    pub struct WatcherModel {
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 0 "description",
        /// External storage: the id of a `cnt::Storage`.
        ///
        /// Source: \[guess\].
        pub storage_id: Option<i64> = 1 "storage_id",
        /// Where the files are looked for.
        ///
        /// Source: \[guess\].
        pub source: Option<WatcherSource> = 2 "source",
    }

    /// Where a watcher looks for new files.
    ///
    /// Part of [`Watcher`], [`WatcherModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CntWatcherSource")]
    pub struct WatcherSource {
        /// Kind of place that is watched. Default: `directory`.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 0 "type",
        /// Settings; which ones there are depends on the kind.
        ///
        /// Source: \[guess\].
        pub config: Option<RawJson> = 1 "config",
    }
}

/// A map by text, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type IndexSettingsSynonyms = BTreeMap<String, RawJson>;
