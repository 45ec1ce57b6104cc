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
    /// Generate barcode.
    ///
    /// `GET /cnt/barcode` \[doc\]. Gives a file: `image/png`.
    ///
    /// - `t`: t.
    /// - `v`: v.
    #[inline]
    pub fn get_barcode(&self, t: GetBarcodeT, v: &str) -> DownloadCall<GetBarcode> {
        DownloadCall::new(Request::new(&self.client, GetBarcode::ENDPOINT).query("t", t.as_str()).query("v", v))
    }

    /// List actions.
    ///
    /// `GET /cnt/actions` \[doc\].
    #[inline]
    pub fn list_actions(&self) -> Call<ListActions> {
        Call::new(Request::new(&self.client, ListActions::ENDPOINT))
    }

    /// Get action.
    ///
    /// `GET /cnt/actions/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_action(&self, id: &str) -> Call<GetAction> {
        Call::new(Request::new(&self.client, GetAction::ENDPOINT).path("id", id))
    }

    /// List batches.
    ///
    /// `GET /cnt/batches` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn get_batches(&self) -> ListCall<GetBatches> {
        ListCall::new(Request::new(&self.client, GetBatches::ENDPOINT))
    }

    /// Create batch.
    ///
    /// `POST /cnt/batches` \[doc\].
    #[inline]
    pub fn create_batch(&self, body: &CntBatchRequest) -> Call<CreateBatch> {
        Call::new(Request::new(&self.client, CreateBatch::ENDPOINT).json(body))
    }

    /// Get batch.
    ///
    /// `GET /cnt/batches/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_batch(&self, id: &str) -> Call<GetBatch> {
        Call::new(Request::new(&self.client, GetBatch::ENDPOINT).path("id", id))
    }

    /// Update batch.
    ///
    /// `PUT /cnt/batches/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_batch(&self, id: &str, body: &CntBatchRequest) -> Call<UpdateBatch> {
        Call::new(Request::new(&self.client, UpdateBatch::ENDPOINT).path("id", id).json(body))
    }

    /// Delete batch.
    ///
    /// `DELETE /cnt/batches/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_batch(&self, id: &str) -> Call<DeleteBatch> {
        Call::new(Request::new(&self.client, DeleteBatch::ENDPOINT).path("id", id))
    }

    /// Validate batch.
    ///
    /// `PUT /cnt/batches/{id}/validate` \[doc\]. Starts a task. A second call may do more, although it is a PUT \[doc\]: not repeated where it may have acted.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn validate_batch(&self, id: &str) -> Call<ValidateBatch> {
        Call::new(Request::new(&self.client, ValidateBatch::ENDPOINT).path("id", id))
    }

    /// Confirm batch.
    ///
    /// `PUT /cnt/batches/{id}/confirm` \[doc\]. Starts a task. A second call may do more, although it is a PUT \[doc\]: not repeated where it may have acted.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn confirm_batch(&self, id: &str) -> Call<ConfirmBatch> {
        Call::new(Request::new(&self.client, ConfirmBatch::ENDPOINT).path("id", id))
    }

    /// Get errors.
    ///
    /// `GET /cnt/batches/{id}/errors` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_batch_errors(&self, id: &str) -> ListCall<GetBatchErrors> {
        ListCall::new(Request::new(&self.client, GetBatchErrors::ENDPOINT).path("id", id))
    }

    /// Get datasets.
    ///
    /// `GET /cnt/datasets` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_datasets(&self) -> ListCall<ListDatasets> {
        ListCall::new(Request::new(&self.client, ListDatasets::ENDPOINT))
    }

    /// Create dataset.
    ///
    /// `POST /cnt/datasets` \[doc\]. Starts a task.
    #[inline]
    pub fn create_dataset(&self, body: &CntDatasetRequest) -> Call<CreateDataset> {
        Call::new(Request::new(&self.client, CreateDataset::ENDPOINT).json(body))
    }

    /// Get dataset.
    ///
    /// `GET /cnt/datasets/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_dataset(&self, id: &str) -> Call<GetDataset> {
        Call::new(Request::new(&self.client, GetDataset::ENDPOINT).path("id", id))
    }

    /// Read file.
    ///
    /// `POST /cnt/datasets/{id}/attach` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_file(&self, id: &str, body: &CntBatchFile) -> Call<AttachFile> {
        Call::new(Request::new(&self.client, AttachFile::ENDPOINT).path("id", id).json(body))
    }

    /// Upload data.
    ///
    /// `POST /cnt/datasets/{id}/upload` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_data(&self, id: &str, body: &[CntLine]) -> Call<AttachData> {
        Call::new(Request::new(&self.client, AttachData::ENDPOINT).path("id", id).json_list(body))
    }

    /// Export data.
    ///
    /// `POST /cnt/datasets/{id}/export` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn export_data(&self, id: &str) -> Call<ExportData> {
        Call::new(Request::new(&self.client, ExportData::ENDPOINT).path("id", id))
    }

    /// Get lines.
    ///
    /// `GET /cnt/datasets/{id}/lines` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_lines(&self, id: &str) -> ListCall<GetLines> {
        ListCall::new(Request::new(&self.client, GetLines::ENDPOINT).path("id", id))
    }

    /// Get the proxy configuration.
    ///
    /// `GET /cnt/proxies` \[doc\].
    #[inline]
    pub fn list_proxies(&self) -> Call<ListProxies> {
        Call::new(Request::new(&self.client, ListProxies::ENDPOINT))
    }

    /// Create a new proxy.
    ///
    /// `POST /cnt/proxies` \[doc\].
    #[inline]
    pub fn create_proxy(&self, body: &CntProxyModel) -> Call<CreateProxy> {
        Call::new(Request::new(&self.client, CreateProxy::ENDPOINT).json(body))
    }

    /// Get the proxy configuration.
    ///
    /// `GET /cnt/proxies/{key}` \[doc\].
    ///
    /// - `key`: key.
    #[inline]
    pub fn get_proxy(&self, key: &str) -> Call<GetProxy> {
        Call::new(Request::new(&self.client, GetProxy::ENDPOINT).path("key", key))
    }

    /// Update the proxy configuration.
    ///
    /// `PUT /cnt/proxies/{key}` \[doc\].
    ///
    /// - `key`: key.
    #[inline]
    pub fn update_proxy(&self, key: &str, body: &CntProxyUpdateModel) -> Call<UpdateProxy> {
        Call::new(Request::new(&self.client, UpdateProxy::ENDPOINT).path("key", key).json(body))
    }

    /// List all proxies.
    ///
    /// `GET /cnt/instant/proxies` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_instant_proxies(&self) -> ListCall<ListInstantProxies> {
        ListCall::new(Request::new(&self.client, ListInstantProxies::ENDPOINT))
    }

    /// Create a proxy.
    ///
    /// `POST /cnt/instant/proxies` \[doc\].
    #[inline]
    pub fn create_instant_proxy(&self, body: &CntCreateProxyRequest) -> Call<CreateInstantProxy> {
        Call::new(Request::new(&self.client, CreateInstantProxy::ENDPOINT).json(body))
    }

    /// Show a proxy.
    ///
    /// `GET /cnt/instant/proxies/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_instant_proxy(&self, id: &str) -> Call<GetInstantProxy> {
        Call::new(Request::new(&self.client, GetInstantProxy::ENDPOINT).path("id", id))
    }

    /// Update a proxy.
    ///
    /// `PUT /cnt/instant/proxies/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_instant_proxy(&self, id: &str, body: &CntUpdateProxyRequest) -> Call<UpdateInstantProxy> {
        Call::new(Request::new(&self.client, UpdateInstantProxy::ENDPOINT).path("id", id).json(body))
    }

    /// Delete a proxy.
    ///
    /// `DELETE /cnt/instant/proxies/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_instant_proxy(&self, id: &str) -> Call<DeleteInstantProxy> {
        Call::new(Request::new(&self.client, DeleteInstantProxy::ENDPOINT).path("id", id))
    }

    /// List watchers.
    ///
    /// `GET /cnt/filesystems/watchers` \[doc\].
    #[inline]
    pub fn list_file_watchers(&self) -> Call<ListFileWatchers> {
        Call::new(Request::new(&self.client, ListFileWatchers::ENDPOINT))
    }

    /// Create watcher.
    ///
    /// `POST /cnt/filesystems/watchers` \[doc\].
    #[inline]
    pub fn create_file_watcher(&self, body: &CntWatcherModel) -> Call<CreateFileWatcher> {
        Call::new(Request::new(&self.client, CreateFileWatcher::ENDPOINT).json(body))
    }

    /// Get watcher.
    ///
    /// `GET /cnt/filesystems/watchers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_file_watcher(&self, id: &str) -> Call<GetFileWatcher> {
        Call::new(Request::new(&self.client, GetFileWatcher::ENDPOINT).path("id", id))
    }

    /// Update watcher.
    ///
    /// `PUT /cnt/filesystems/watchers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_file_watcher(&self, id: &str, body: &CntWatcherModel) -> Call<UpdateFileWatcher> {
        Call::new(Request::new(&self.client, UpdateFileWatcher::ENDPOINT).path("id", id).json(body))
    }

    /// Delete watcher.
    ///
    /// `DELETE /cnt/filesystems/watchers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_file_watcher(&self, id: &str) -> Call<DeleteFileWatcher> {
        Call::new(Request::new(&self.client, DeleteFileWatcher::ENDPOINT).path("id", id))
    }

    /// Read object.
    ///
    /// `GET /cnt/filesystems/integrations/{id}` \[doc\]. Gives a file: `application/octet-stream`.
    ///
    /// - `id`: its id.
    /// - `path`: path.
    #[inline]
    pub fn read_object(&self, id: i64, path: &str) -> DownloadCall<ReadObject> {
        DownloadCall::new(Request::new(&self.client, ReadObject::ENDPOINT).path_number("id", id).query("path", path))
    }

    /// Clone object.
    ///
    /// `POST /cnt/filesystems/integrations/{id}` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn clone_object(&self, id: i64, body: &CntObjectCloneRequest) -> Call<CloneObject> {
        Call::new(Request::new(&self.client, CloneObject::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete object.
    ///
    /// `DELETE /cnt/filesystems/integrations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    /// - `path`: path.
    #[inline]
    pub fn delete_object(&self, id: i64, path: &str) -> Call<DeleteObject> {
        Call::new(Request::new(&self.client, DeleteObject::ENDPOINT).path_number("id", id).query("path", path))
    }

    /// List objects.
    ///
    /// `GET /cnt/filesystems/integrations/{id}/list` \[doc\].
    ///
    /// - `id`: its id.
    /// - `path`: path.
    #[inline]
    pub fn list_objects(&self, id: i64, path: &str) -> Call<ListObjects> {
        Call::new(Request::new(&self.client, ListObjects::ENDPOINT).path_number("id", id).query("path", path))
    }

    /// List storages.
    ///
    /// `GET /cnt/filesystems/storages` \[doc\].
    #[inline]
    pub fn list_filesystem_storages(&self) -> Call<ListFilesystemStorages> {
        Call::new(Request::new(&self.client, ListFilesystemStorages::ENDPOINT))
    }

    /// Create storage.
    ///
    /// `POST /cnt/filesystems/storages` \[doc\].
    #[inline]
    pub fn create_storage(&self, body: &CntStorageModel) -> Call<CreateStorage> {
        Call::new(Request::new(&self.client, CreateStorage::ENDPOINT).json(body))
    }

    /// Get storage.
    ///
    /// `GET /cnt/filesystems/storages/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_filesystem_storage(&self, id: i64) -> Call<GetFilesystemStorage> {
        Call::new(Request::new(&self.client, GetFilesystemStorage::ENDPOINT).path_number("id", id))
    }

    /// Sync storage.
    ///
    /// `POST /cnt/filesystems/storages/{id}` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn deprecated_sync_file(&self, id: i64, body: &CntStorageSyncCommand) -> Call<DeprecatedSyncFile> {
        Call::new(Request::new(&self.client, DeprecatedSyncFile::ENDPOINT).path_number("id", id).json(body))
    }

    /// Update storage.
    ///
    /// `PUT /cnt/filesystems/storages/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_storage(&self, id: i64, body: &CntStorageModel) -> Call<UpdateStorage> {
        Call::new(Request::new(&self.client, UpdateStorage::ENDPOINT).path_number("id", id).json(body))
    }

    /// Delete storage.
    ///
    /// `DELETE /cnt/filesystems/storages/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_storage(&self, id: i64) -> Call<DeleteStorage> {
        Call::new(Request::new(&self.client, DeleteStorage::ENDPOINT).path_number("id", id))
    }

    /// Upload storage.
    ///
    /// `POST /cnt/filesystems/storages/{id}/sync` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn sync_file(&self, id: i64, body: &CntStorageSyncCommand) -> Call<SyncFile> {
        Call::new(Request::new(&self.client, SyncFile::ENDPOINT).path_number("id", id).json(body))
    }

    /// Read object.
    ///
    /// `GET /cnt/filesystems/storages/{id}/read` \[doc\]. Gives a file: `application/octet-stream`.
    ///
    /// - `id`: its id.
    /// - `path`: path.
    #[inline]
    pub fn read_storage(
        &self,
        id: i64,
        path: &str,
        body: &CntFilesystemsStoragesIdReadGetBody,
    ) -> DownloadCall<ReadStorage> {
        DownloadCall::new(
            Request::new(&self.client, ReadStorage::ENDPOINT).path_number("id", id).query("path", path).json(body),
        )
    }

    /// List objects.
    ///
    /// `GET /cnt/filesystems/storages/{id}/list` \[doc\].
    ///
    /// - `id`: its id.
    /// - `path`: path.
    #[inline]
    pub fn list_storage(&self, id: i64, path: &str, body: &CntFilesystemsStoragesIdListGetBody) -> Call<ListStorage> {
        Call::new(
            Request::new(&self.client, ListStorage::ENDPOINT).path_number("id", id).query("path", path).json(body),
        )
    }

    /// Test storage.
    ///
    /// `GET /cnt/filesystems/storages/{id}/test` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn test_existing_storage(&self, id: i64) -> Call<TestExistingStorage> {
        Call::new(Request::new(&self.client, TestExistingStorage::ENDPOINT).path_number("id", id))
    }

    /// Test connection.
    ///
    /// `POST /cnt/filesystems/test` \[doc\].
    #[inline]
    pub fn test_connection(&self, body: &CntStorageTest) -> Call<TestConnection> {
        Call::new(Request::new(&self.client, TestConnection::ENDPOINT).json(body))
    }

    /// List adapters.
    ///
    /// `GET /cnt/filesystems/configurations` \[doc\].
    #[inline]
    pub fn get_filesystem_adapter_configurations(&self) -> Call<GetFilesystemAdapterConfigurations> {
        Call::new(Request::new(&self.client, GetFilesystemAdapterConfigurations::ENDPOINT))
    }

    /// List logs.
    ///
    /// `GET /cnt/filesystems/logs` \[doc\].
    #[inline]
    pub fn get_filesystem_logs(&self) -> Call<GetFilesystemLogs> {
        Call::new(Request::new(&self.client, GetFilesystemLogs::ENDPOINT))
    }

    /// List types.
    ///
    /// `GET /cnt/dataflow/types` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_data_flow_types(&self) -> ListCall<ListDataFlowTypes> {
        ListCall::new(Request::new(&self.client, ListDataFlowTypes::ENDPOINT))
    }

    /// View type.
    ///
    /// `GET /cnt/dataflow/types/{type}` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `kind`: kind.
    #[inline]
    pub fn view_dataflow_type(&self, kind: &str) -> ListCall<ViewDataflowType> {
        ListCall::new(Request::new(&self.client, ViewDataflowType::ENDPOINT).path("type", kind))
    }

    /// List dataflows.
    ///
    /// `GET /cnt/dataflow/flows` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_data_flows(&self) -> ListCall<ListDataFlows> {
        ListCall::new(Request::new(&self.client, ListDataFlows::ENDPOINT))
    }

    /// Create dataflow.
    ///
    /// `POST /cnt/dataflow/flows` \[doc\].
    #[inline]
    pub fn create_stream(&self, body: &CntDataflowModel) -> Call<CreateStream> {
        Call::new(Request::new(&self.client, CreateStream::ENDPOINT).json(body))
    }

    /// Get dataflow.
    ///
    /// `GET /cnt/dataflow/flows/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_dataflow(&self, id: &str) -> Call<GetDataflow> {
        Call::new(Request::new(&self.client, GetDataflow::ENDPOINT).path("id", id))
    }

    /// Update dataflow.
    ///
    /// `PUT /cnt/dataflow/flows/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_dataflow(&self, id: &str, body: &CntDataflowModel) -> Call<UpdateDataflow> {
        Call::new(Request::new(&self.client, UpdateDataflow::ENDPOINT).path("id", id).json(body))
    }

    /// Delete dataflow.
    ///
    /// `DELETE /cnt/dataflow/flows/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_dataflow(&self, id: &str) -> Call<DeleteDataflow> {
        Call::new(Request::new(&self.client, DeleteDataflow::ENDPOINT).path("id", id))
    }

    /// Trigger flow.
    ///
    /// `POST /cnt/dataflow/flows/{id}/trigger` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn trigger_flow(&self, id: &str, body: &CntDataflowFlowsIdTriggerPostBody) -> Call<TriggerFlow> {
        Call::new(Request::new(&self.client, TriggerFlow::ENDPOINT).path("id", id).json(body))
    }

    /// Load data.
    ///
    /// `POST /cnt/dataflow/loader` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn get_multiple_dataflow_models(
        &self,
        body: &[CntDataflowLoaderPostBodyItem],
    ) -> Call<GetMultipleDataflowModels> {
        Call::new(Request::new(&self.client, GetMultipleDataflowModels::ENDPOINT).json_list(body))
    }

    /// Get data.
    ///
    /// `GET /cnt/dataflow/loader/{model}/{id}` \[doc\].
    ///
    /// - `model`: model.
    /// - `id`: its id.
    #[inline]
    pub fn get_dataflow_model(&self, model: &str, id: &str) -> Call<GetDataflowModel> {
        Call::new(Request::new(&self.client, GetDataflowModel::ENDPOINT).path("model", model).path("id", id))
    }

    /// Test match.
    ///
    /// `POST /cnt/dataflow/matcher/{model}/{id}` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `model`: model.
    /// - `id`: its id.
    #[inline]
    pub fn match_tester(&self, model: &str, id: &str) -> Call<MatchTester> {
        Call::new(Request::new(&self.client, MatchTester::ENDPOINT).path("model", model).path("id", id))
    }

    /// Get info.
    ///
    /// `GET /cnt/gif/info` \[doc\].
    #[inline]
    pub fn get_gif_info(&self) -> Call<GetGifInfo> {
        Call::new(Request::new(&self.client, GetGifInfo::ENDPOINT))
    }

    /// Transform gif.
    ///
    /// `GET /cnt/gif/transform` \[doc\]. Gives a file: `video/mp4`.
    #[inline]
    pub fn transform_gif(&self) -> DownloadCall<TransformGif> {
        DownloadCall::new(Request::new(&self.client, TransformGif::ENDPOINT))
    }

    /// Get list of directories.
    ///
    /// `GET /cnt/directories` \[doc\].
    #[inline]
    pub fn list_directories(&self) -> Call<ListDirectories> {
        Call::new(Request::new(&self.client, ListDirectories::ENDPOINT))
    }

    /// Create directory.
    ///
    /// `POST /cnt/directories` \[doc\].
    #[inline]
    pub fn create_directory(&self, body: &CntDirectoryRequest) -> Call<CreateDirectory> {
        Call::new(Request::new(&self.client, CreateDirectory::ENDPOINT).json(body))
    }

    /// Delete directory.
    ///
    /// `DELETE /cnt/directories` \[doc\].
    #[inline]
    pub fn delete_directory(&self, body: &CntDirectoryRequest) -> Call<DeleteDirectory> {
        Call::new(Request::new(&self.client, DeleteDirectory::ENDPOINT).json(body))
    }

    /// Get list of files.
    ///
    /// `GET /cnt/files` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_files(&self) -> ListCall<ListFiles> {
        ListCall::new(Request::new(&self.client, ListFiles::ENDPOINT))
    }

    /// Get a file.
    ///
    /// `GET /cnt/files/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_file(&self, id: &str) -> Call<GetFile> {
        Call::new(Request::new(&self.client, GetFile::ENDPOINT).path("id", id))
    }

    /// Delete a file.
    ///
    /// `DELETE /cnt/files/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_file(&self, id: &str) -> Call<DeleteFile> {
        Call::new(Request::new(&self.client, DeleteFile::ENDPOINT).path("id", id))
    }

    /// Create an upload signature.
    ///
    /// `POST /cnt/files/signature` \[doc\].
    #[inline]
    pub fn create_signed_url(&self, body: &CntUploadRequest) -> Call<CreateSignedUrl> {
        Call::new(Request::new(&self.client, CreateSignedUrl::ENDPOINT).json(body))
    }

    /// Upload a file.
    ///
    /// `POST /cnt/files/upload/{signature}` \[doc\].
    ///
    /// - `signature`: signature.
    #[inline]
    pub fn upload_file(&self, signature: &str, file: FilePart) -> Call<UploadFile> {
        Call::new(Request::new(&self.client, UploadFile::ENDPOINT).path("signature", signature).file(file))
    }

    /// Run a simple search.
    ///
    /// `POST /cnt/search` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search(&self, body: &CntSimpleQuery) -> ListCall<Search> {
        ListCall::new(Request::new(&self.client, Search::ENDPOINT).json(body))
    }

    /// Run a complex search.
    ///
    /// `POST /cnt/search/{namespace}/{code}/{model}` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `namespace`: namespace.
    /// - `code`: code.
    /// - `model`: model.
    #[inline]
    pub fn search_model(
        &self,
        namespace: &str,
        code: &str,
        model: &str,
        body: &CntSearchQuery,
    ) -> ListCall<SearchModel> {
        ListCall::new(
            Request::new(&self.client, SearchModel::ENDPOINT)
                .path("namespace", namespace)
                .path("code", code)
                .path("model", model)
                .json(body),
        )
    }

    /// Get some suggestions.
    ///
    /// `GET /cnt/suggest` \[doc\].
    ///
    /// - `q`: words to look for.
    #[inline]
    pub fn suggest(&self, q: &str) -> Call<Suggest> {
        Call::new(Request::new(&self.client, Suggest::ENDPOINT).query("q", q))
    }

    /// Get a list of definitions.
    ///
    /// `GET /cnt/definitions` \[doc\].
    #[inline]
    pub fn list_definitions(&self) -> Call<ListDefinitions> {
        Call::new(Request::new(&self.client, ListDefinitions::ENDPOINT))
    }

    /// Upsert a definition.
    ///
    /// `POST /cnt/definitions` \[doc\]. A second call does nothing more, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn upsert_definition(&self, body: &CntDefinitionModel) -> Call<UpsertDefinition> {
        Call::new(Request::new(&self.client, UpsertDefinition::ENDPOINT).json(body))
    }

    /// Decode filter.
    ///
    /// `GET /cnt/filters/date` \[doc\].
    ///
    /// - `input`: input.
    #[inline]
    pub fn decode_date_filter(&self, input: &str) -> Call<DecodeDateFilter> {
        Call::new(Request::new(&self.client, DecodeDateFilter::ENDPOINT).query("input", input))
    }

    /// Relative date.
    ///
    /// `POST /cnt/filters/date` \[doc\].
    #[inline]
    pub fn generate_date_filter(&self, body: &CntRelativeDate) -> Call<GenerateDateFilter> {
        Call::new(Request::new(&self.client, GenerateDateFilter::ENDPOINT).json(body))
    }

    /// List all indexes.
    ///
    /// `GET /cnt/instant/indexes` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_instant_indexes(&self) -> ListCall<ListInstantIndexes> {
        ListCall::new(Request::new(&self.client, ListInstantIndexes::ENDPOINT))
    }

    /// Create a new index.
    ///
    /// `POST /cnt/instant/indexes` \[doc\].
    #[inline]
    pub fn create_instant_index(&self, body: &CntCreateIndexRequest) -> Call<CreateInstantIndex> {
        Call::new(Request::new(&self.client, CreateInstantIndex::ENDPOINT).json(body))
    }

    /// Show a single index.
    ///
    /// `GET /cnt/instant/indexes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_instant_index(&self, id: &str) -> Call<GetInstantIndex> {
        Call::new(Request::new(&self.client, GetInstantIndex::ENDPOINT).path("id", id))
    }

    /// Update a single index.
    ///
    /// `PUT /cnt/instant/indexes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_instant_index(&self, id: &str, body: &CntUpdateIndexRequest) -> Call<UpdateInstantIndex> {
        Call::new(Request::new(&self.client, UpdateInstantIndex::ENDPOINT).path("id", id).json(body))
    }

    /// Delete a single index.
    ///
    /// `DELETE /cnt/instant/indexes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_instant_index(&self, id: &str) -> Call<DeleteInstantIndex> {
        Call::new(Request::new(&self.client, DeleteInstantIndex::ENDPOINT).path("id", id))
    }

    /// Create PDF.
    ///
    /// `POST /cnt/html` \[doc\].
    #[inline]
    pub fn generate_pdf(&self, body: &CntHtmlToPdfRequest) -> Call<GeneratePDF> {
        Call::new(Request::new(&self.client, GeneratePDF::ENDPOINT).json(body))
    }

    /// Get inline-PDF.
    ///
    /// `POST /cnt/html/inline` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error. Gives a file: `application/pdf` \[guess\].
    #[inline]
    pub fn generate_inline_pdf(&self, body: &CntHtmlToInlinePdfRequest) -> DownloadCall<GenerateInlinePDF> {
        DownloadCall::new(Request::new(&self.client, GenerateInlinePDF::ENDPOINT).json(body))
    }

    /// Update or insert a list of documents.
    ///
    /// `PUT /cnt/instant/indexes/{id}/documents` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn upsert_instant_document(&self, id: &str, body: &[CntInputDocument]) -> Call<UpsertInstantDocument> {
        Call::new(Request::new(&self.client, UpsertInstantDocument::ENDPOINT).path("id", id).json_list(body))
    }

    /// Clears all documents from an index.
    ///
    /// `DELETE /cnt/instant/indexes/{id}/documents` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn clear_instant_index(&self, id: &str) -> Call<ClearInstantIndex> {
        Call::new(Request::new(&self.client, ClearInstantIndex::ENDPOINT).path("id", id))
    }

    /// Delete a list of documents.
    ///
    /// `POST /cnt/instant/indexes/{id}/documents/delete` \[doc\]. A second call does nothing more, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_instant_document(&self, id: &str, body: &[String]) -> Call<DeleteInstantDocument> {
        Call::new(Request::new(&self.client, DeleteInstantDocument::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search documents.
    ///
    /// `POST /cnt/instant/search/{id}` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn search_instant(&self, id: &str, body: &CntSearchRequest) -> Call<SearchInstant> {
        Call::new(Request::new(&self.client, SearchInstant::ENDPOINT).path("id", id).json(body))
    }

    /// Search documents within a single index.
    ///
    /// `POST /cnt/instant/indexes/{id}/search` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn search_instant_index(&self, id: &str, body: &CntSearchIndexRequest) -> Call<SearchInstantIndex> {
        Call::new(Request::new(&self.client, SearchInstantIndex::ENDPOINT).path("id", id).json(body))
    }

    /// List index settings.
    ///
    /// `GET /cnt/instant/indexes/{id}/settings` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_instant_index_settings(&self, id: &str) -> Call<ListInstantIndexSettings> {
        Call::new(Request::new(&self.client, ListInstantIndexSettings::ENDPOINT).path("id", id))
    }

    /// Update index settings.
    ///
    /// `POST /cnt/instant/indexes/{id}/settings` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_instant_index_settings(
        &self,
        id: &str,
        body: &CntIndexSettingsUpdate,
    ) -> Call<UpdateInstantIndexSettings> {
        Call::new(Request::new(&self.client, UpdateInstantIndexSettings::ENDPOINT).path("id", id).json(body))
    }

    /// Reset index settings.
    ///
    /// `DELETE /cnt/instant/indexes/{id}/settings` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn reset_instant_index_settings(&self, id: &str) -> Call<ResetInstantIndexSettings> {
        Call::new(Request::new(&self.client, ResetInstantIndexSettings::ENDPOINT).path("id", id))
    }

    /// List index updates.
    ///
    /// `GET /cnt/instant/indexes/{id}/updates` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_instant_index_updates(&self, id: &str) -> Call<ListInstantIndexUpdates> {
        Call::new(Request::new(&self.client, ListInstantIndexUpdates::ENDPOINT).path("id", id))
    }

    /// Get one update.
    ///
    /// `GET /cnt/instant/indexes/{id}/updates/{update_id}` \[doc\].
    ///
    /// - `id`: its id.
    /// - `update_id`: the id of the update.
    #[inline]
    pub fn get_instant_index_update(&self, id: &str, update_id: i64) -> Call<GetInstantIndexUpdate> {
        Call::new(
            Request::new(&self.client, GetInstantIndexUpdate::ENDPOINT)
                .path("id", id)
                .path_number("update_id", update_id),
        )
    }
}

operations! {
    /// [`Cnt::get_barcode`].
    GetBarcode("get_barcode"): GET "/cnt/barcode" => file;
    /// [`Cnt::list_actions`].
    ListActions("list_actions"): GET "/cnt/actions" => json(Vec<CntAction>);
    /// [`Cnt::get_action`].
    GetAction("get_action"): GET "/cnt/actions/{id}" => json(CntAction);
    /// [`Cnt::get_batches`].
    GetBatches("get_batches"): GET "/cnt/batches" => cursor_list(CntBatch);
    /// [`Cnt::create_batch`].
    CreateBatch("create_batch"): POST "/cnt/batches" => json(CntBatch);
    /// [`Cnt::get_batch`].
    GetBatch("get_batch"): GET "/cnt/batches/{id}" => json(Vec<CntBatch>);
    /// [`Cnt::update_batch`].
    UpdateBatch("update_batch"): PUT "/cnt/batches/{id}" => json(Vec<CntBatch>);
    /// [`Cnt::delete_batch`].
    DeleteBatch("delete_batch"): DELETE "/cnt/batches/{id}" => json(Vec<CntBatch>);
    /// [`Cnt::validate_batch`].
    ValidateBatch("validate_batch"): PUT "/cnt/batches/{id}/validate" idempotency NonIdempotent => started;
    /// [`Cnt::confirm_batch`].
    ConfirmBatch("confirm_batch"): PUT "/cnt/batches/{id}/confirm" idempotency NonIdempotent => started;
    /// [`Cnt::get_batch_errors`].
    GetBatchErrors("get_batch_errors"): GET "/cnt/batches/{id}/errors" => cursor_list(CntLineError);
    /// [`Cnt::list_datasets`].
    ListDatasets("list_datasets"): GET "/cnt/datasets" => cursor_list(CntDataset);
    /// [`Cnt::create_dataset`].
    CreateDataset("create_dataset"): POST "/cnt/datasets" => started(CntDataset);
    /// [`Cnt::get_dataset`].
    GetDataset("get_dataset"): GET "/cnt/datasets/{id}" => json(CntDataset);
    /// [`Cnt::attach_file`].
    AttachFile("attach_file"): POST "/cnt/datasets/{id}/attach" => started;
    /// [`Cnt::attach_data`].
    AttachData("attach_data"): POST "/cnt/datasets/{id}/upload" => started;
    /// [`Cnt::export_data`].
    ExportData("export_data"): POST "/cnt/datasets/{id}/export" => started;
    /// [`Cnt::get_lines`].
    GetLines("get_lines"): GET "/cnt/datasets/{id}/lines" => cursor_list(CntLine);
    /// [`Cnt::list_proxies`].
    ListProxies("list_proxies"): GET "/cnt/proxies" => json(Vec<CntProxy>);
    /// [`Cnt::create_proxy`].
    CreateProxy("create_proxy"): POST "/cnt/proxies" => json(CntProxy);
    /// [`Cnt::get_proxy`].
    GetProxy("get_proxy"): GET "/cnt/proxies/{key}" => json(CntProxy);
    /// [`Cnt::update_proxy`].
    UpdateProxy("update_proxy"): PUT "/cnt/proxies/{key}" => json(CntProxy);
    /// [`Cnt::list_instant_proxies`].
    ListInstantProxies("list_instant_proxies"): GET "/cnt/instant/proxies" => either_list(CntInstantProxy);
    /// [`Cnt::create_instant_proxy`].
    CreateInstantProxy("create_instant_proxy"): POST "/cnt/instant/proxies" => json(CntInstantProxy);
    /// [`Cnt::get_instant_proxy`].
    GetInstantProxy("get_instant_proxy"): GET "/cnt/instant/proxies/{id}" => json(CntInstantProxy);
    /// [`Cnt::update_instant_proxy`].
    UpdateInstantProxy("update_instant_proxy"): PUT "/cnt/instant/proxies/{id}" => json(CntInstantProxy);
    /// [`Cnt::delete_instant_proxy`].
    DeleteInstantProxy("delete_instant_proxy"): DELETE "/cnt/instant/proxies/{id}" => nothing;
    /// [`Cnt::list_file_watchers`].
    ListFileWatchers("list_file_watchers"): GET "/cnt/filesystems/watchers" => json(Vec<CntWatcher>);
    /// [`Cnt::create_file_watcher`].
    CreateFileWatcher("create_file_watcher"): POST "/cnt/filesystems/watchers" => json(Vec<CntWatcher>);
    /// [`Cnt::get_file_watcher`].
    GetFileWatcher("get_file_watcher"): GET "/cnt/filesystems/watchers/{id}" => json(CntWatcher);
    /// [`Cnt::update_file_watcher`].
    UpdateFileWatcher("update_file_watcher"): PUT "/cnt/filesystems/watchers/{id}" => json(CntWatcher);
    /// [`Cnt::delete_file_watcher`].
    DeleteFileWatcher("delete_file_watcher"): DELETE "/cnt/filesystems/watchers/{id}" => json(CntWatcher);
    /// [`Cnt::read_object`].
    ReadObject("read_object"): GET "/cnt/filesystems/integrations/{id}" => file;
    /// [`Cnt::clone_object`].
    CloneObject("clone_object"): POST "/cnt/filesystems/integrations/{id}" => started;
    /// [`Cnt::delete_object`].
    DeleteObject("delete_object"): DELETE "/cnt/filesystems/integrations/{id}" => nothing;
    /// [`Cnt::list_objects`].
    ListObjects("list_objects"): GET "/cnt/filesystems/integrations/{id}/list" => json(Vec<CntStorageObject>);
    /// [`Cnt::list_filesystem_storages`].
    ListFilesystemStorages("list_filesystem_storages"): GET "/cnt/filesystems/storages" => json(Vec<CntStorage>);
    /// [`Cnt::create_storage`].
    CreateStorage("create_storage"): POST "/cnt/filesystems/storages" => json(CntStorage);
    /// [`Cnt::get_filesystem_storage`].
    GetFilesystemStorage("get_filesystem_storage"): GET "/cnt/filesystems/storages/{id}" => json(CntStorage);
    /// [`Cnt::deprecated_sync_file`].
    DeprecatedSyncFile("deprecated_sync_file"): POST "/cnt/filesystems/storages/{id}" => started;
    /// [`Cnt::update_storage`].
    UpdateStorage("update_storage"): PUT "/cnt/filesystems/storages/{id}" => json(CntStorage);
    /// [`Cnt::delete_storage`].
    DeleteStorage("delete_storage"): DELETE "/cnt/filesystems/storages/{id}" => nothing;
    /// [`Cnt::sync_file`].
    SyncFile("sync_file"): POST "/cnt/filesystems/storages/{id}/sync" => started;
    /// [`Cnt::read_storage`].
    ReadStorage("read_storage"): GET "/cnt/filesystems/storages/{id}/read" => file;
    /// [`Cnt::list_storage`].
    ListStorage("list_storage"): GET "/cnt/filesystems/storages/{id}/list" => json(Vec<CntStorageObject>);
    /// [`Cnt::test_existing_storage`].
    TestExistingStorage("test_existing_storage"): GET "/cnt/filesystems/storages/{id}/test" => nothing;
    /// [`Cnt::test_connection`].
    TestConnection("test_connection"): POST "/cnt/filesystems/test" => nothing;
    /// [`Cnt::get_filesystem_adapter_configurations`].
    GetFilesystemAdapterConfigurations("get_filesystem_adapter_configurations"): GET "/cnt/filesystems/configurations" => json(Vec<CntFilesystemsConfigurationsGetResponse200Item>);
    /// [`Cnt::get_filesystem_logs`].
    GetFilesystemLogs("get_filesystem_logs"): GET "/cnt/filesystems/logs" => json(Vec<CntFilesystemLog>);
    /// [`Cnt::list_data_flow_types`].
    ListDataFlowTypes("list_data_flow_types"): GET "/cnt/dataflow/types" => cursor_list(CntDataflowType);
    /// [`Cnt::view_dataflow_type`].
    ViewDataflowType("view_dataflow_type"): GET "/cnt/dataflow/types/{type}" => cursor_list(CntDataflowType);
    /// [`Cnt::list_data_flows`].
    ListDataFlows("list_data_flows"): GET "/cnt/dataflow/flows" => cursor_list(CntDataflow);
    /// [`Cnt::create_stream`].
    CreateStream("create_stream"): POST "/cnt/dataflow/flows" => json(CntDataflow);
    /// [`Cnt::get_dataflow`].
    GetDataflow("get_dataflow"): GET "/cnt/dataflow/flows/{id}" => json(CntDataflow);
    /// [`Cnt::update_dataflow`].
    UpdateDataflow("update_dataflow"): PUT "/cnt/dataflow/flows/{id}" => json(CntDataflow);
    /// [`Cnt::delete_dataflow`].
    DeleteDataflow("delete_dataflow"): DELETE "/cnt/dataflow/flows/{id}" => nothing;
    /// [`Cnt::trigger_flow`].
    TriggerFlow("trigger_flow"): POST "/cnt/dataflow/flows/{id}/trigger" => started;
    /// [`Cnt::get_multiple_dataflow_models`].
    GetMultipleDataflowModels("get_multiple_dataflow_models"): POST "/cnt/dataflow/loader" idempotency Safe => json(Vec<CntDataflowLoaderPostResponse200Item>);
    /// [`Cnt::get_dataflow_model`].
    GetDataflowModel("get_dataflow_model"): GET "/cnt/dataflow/loader/{model}/{id}" => json(RawJson);
    /// [`Cnt::match_tester`].
    MatchTester("match_tester"): POST "/cnt/dataflow/matcher/{model}/{id}" idempotency Safe => json(CntDataflowMatcherModelIdPostResponse200);
    /// [`Cnt::get_gif_info`].
    GetGifInfo("get_gif_info"): GET "/cnt/gif/info" => json(CntGifInfo);
    /// [`Cnt::transform_gif`].
    TransformGif("transform_gif"): GET "/cnt/gif/transform" => file;
    /// [`Cnt::list_directories`].
    ListDirectories("list_directories"): GET "/cnt/directories" => json(CntDirectoriesGetResponse200);
    /// [`Cnt::create_directory`].
    CreateDirectory("create_directory"): POST "/cnt/directories" => nothing;
    /// [`Cnt::delete_directory`].
    DeleteDirectory("delete_directory"): DELETE "/cnt/directories" => nothing;
    /// [`Cnt::list_files`].
    ListFiles("list_files"): GET "/cnt/files" => cursor_list(CntFile);
    /// [`Cnt::get_file`].
    GetFile("get_file"): GET "/cnt/files/{id}" => json(Vec<CntFile>);
    /// [`Cnt::delete_file`].
    DeleteFile("delete_file"): DELETE "/cnt/files/{id}" => json(CntFile);
    /// [`Cnt::create_signed_url`].
    CreateSignedUrl("create_signed_url"): POST "/cnt/files/signature" => json(CntUploadResponse);
    /// [`Cnt::upload_file`].
    UploadFile("upload_file"): POST "/cnt/files/upload/{signature}" => json(Vec<CntFile>);
    /// [`Cnt::search`].
    Search("search"): POST "/cnt/search" idempotency Safe => cursor_page(CntSimpleSeachResponse);
    /// [`Cnt::search_model`].
    SearchModel("search_model"): POST "/cnt/search/{namespace}/{code}/{model}" idempotency Safe => cursor_page(CntSeachResponse);
    /// [`Cnt::suggest`].
    Suggest("suggest"): GET "/cnt/suggest" => json(CntSuggestResponse);
    /// [`Cnt::list_definitions`].
    ListDefinitions("list_definitions"): GET "/cnt/definitions" => json(Vec<CntDefinition>);
    /// [`Cnt::upsert_definition`].
    UpsertDefinition("upsert_definition"): POST "/cnt/definitions" idempotency Idempotent => json(CntDefinition);
    /// [`Cnt::decode_date_filter`].
    DecodeDateFilter("decode_date_filter"): GET "/cnt/filters/date" => json(CntFiltersDateGetResponse200);
    /// [`Cnt::generate_date_filter`].
    GenerateDateFilter("generate_date_filter"): POST "/cnt/filters/date" => json(CntFiltersDatePostResponse200);
    /// [`Cnt::list_instant_indexes`].
    ListInstantIndexes("list_instant_indexes"): GET "/cnt/instant/indexes" => either_list(CntListIndex);
    /// [`Cnt::create_instant_index`].
    CreateInstantIndex("create_instant_index"): POST "/cnt/instant/indexes" => json(CntIndex);
    /// [`Cnt::get_instant_index`].
    GetInstantIndex("get_instant_index"): GET "/cnt/instant/indexes/{id}" => json(CntIndex);
    /// [`Cnt::update_instant_index`].
    UpdateInstantIndex("update_instant_index"): PUT "/cnt/instant/indexes/{id}" => json(CntIndex);
    /// [`Cnt::delete_instant_index`].
    DeleteInstantIndex("delete_instant_index"): DELETE "/cnt/instant/indexes/{id}" => nothing;
    /// [`Cnt::generate_pdf`].
    GeneratePDF("generate_pdf"): POST "/cnt/html" => json(CntPdf);
    /// [`Cnt::generate_inline_pdf`].
    GenerateInlinePDF("generate_inline_pdf"): POST "/cnt/html/inline" idempotency Safe => file;
    /// [`Cnt::upsert_instant_document`].
    UpsertInstantDocument("upsert_instant_document"): PUT "/cnt/instant/indexes/{id}/documents" => nothing;
    /// [`Cnt::clear_instant_index`].
    ClearInstantIndex("clear_instant_index"): DELETE "/cnt/instant/indexes/{id}/documents" => nothing;
    /// [`Cnt::delete_instant_document`].
    DeleteInstantDocument("delete_instant_document"): POST "/cnt/instant/indexes/{id}/documents/delete" idempotency Idempotent => nothing;
    /// [`Cnt::search_instant`].
    SearchInstant("search_instant"): POST "/cnt/instant/search/{id}" idempotency Safe => json(CntSearchResponse);
    /// [`Cnt::search_instant_index`].
    SearchInstantIndex("search_instant_index"): POST "/cnt/instant/indexes/{id}/search" idempotency Safe => json(CntSearchResponse);
    /// [`Cnt::list_instant_index_settings`].
    ListInstantIndexSettings("list_instant_index_settings"): GET "/cnt/instant/indexes/{id}/settings" => json(CntIndexSettings);
    /// [`Cnt::update_instant_index_settings`].
    UpdateInstantIndexSettings("update_instant_index_settings"): POST "/cnt/instant/indexes/{id}/settings" => nothing;
    /// [`Cnt::reset_instant_index_settings`].
    ResetInstantIndexSettings("reset_instant_index_settings"): DELETE "/cnt/instant/indexes/{id}/settings" => nothing;
    /// [`Cnt::list_instant_index_updates`].
    ListInstantIndexUpdates("list_instant_index_updates"): GET "/cnt/instant/indexes/{id}/updates" => json(Vec<CntIndexUpdate>);
    /// [`Cnt::get_instant_index_update`].
    GetInstantIndexUpdate("get_instant_index_update"): GET "/cnt/instant/indexes/{id}/updates/{update_id}" => json(CntIndexUpdate);
}

impl DownloadCall<GetBarcode> {
    /// W. The query parameter `w`.
    #[inline]
    pub fn w(self, w: i64) -> Self {
        self.set(|request| request.query_number("w", w))
    }

    /// H. The query parameter `h`.
    #[inline]
    pub fn h(self, h: i64) -> Self {
        self.set(|request| request.query_number("h", h))
    }

    /// F. The query parameter `f`.
    #[inline]
    pub fn f(self, f: GetBarcodeF) -> Self {
        self.set(|request| request.query("f", f.as_str()))
    }
}

impl ListCall<GetBatches> {
    /// Code. The query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }
}

impl Call<GetFilesystemLogs> {
    /// The id of a file of the content service. The query parameter `file_id`.
    #[inline]
    pub fn file_id(self, file_id: &str) -> Self {
        self.set(|request| request.query("file_id", file_id))
    }

    /// The id of the storage. The query parameter `storage_id`.
    #[inline]
    pub fn storage_id(self, storage_id: i64) -> Self {
        self.set(|request| request.query_number("storage_id", storage_id))
    }

    /// Whether it is success. The query parameter `is_success`.
    #[inline]
    pub fn is_success(self, is_success: &str) -> Self {
        self.set(|request| request.query("is_success", is_success))
    }
}

impl ListCall<ListDataFlowTypes> {
    /// Code. The query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }
}

impl ListCall<ViewDataflowType> {
    /// Code. The query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }
}

impl Call<GetGifInfo> {
    /// Url. The query parameter `url`.
    #[inline]
    pub fn url(self, url: &str) -> Self {
        self.set(|request| request.query("url", url))
    }
}

impl DownloadCall<TransformGif> {
    /// Url. The query parameter `url`.
    #[inline]
    pub fn url(self, url: &str) -> Self {
        self.set(|request| request.query("url", url))
    }
}

impl Call<ListDirectories> {
    /// Dir. The query parameter `dir`.
    #[inline]
    pub fn dir(self, dir: &str) -> Self {
        self.set(|request| request.query("dir", dir))
    }
}

impl ListCall<ListFiles> {
    /// Dir. The query parameter `dir`.
    #[inline]
    pub fn dir(self, dir: &str) -> Self {
        self.set(|request| request.query("dir", dir))
    }

    /// Whether it is public. The query parameter `is_public`.
    #[inline]
    pub fn is_public(self, is_public: bool) -> Self {
        self.set(|request| request.query_flag("is_public", is_public))
    }
}

impl Call<Suggest> {
    /// How many there may be. The query parameter `limit`. Default: `5`.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set(|request| request.query_number("limit", limit))
    }

    /// Codes. The query parameter `codes`.
    #[inline]
    pub fn codes(self, codes: &[&str]) -> Self {
        self.set(|request| request.query_list("codes", codes))
    }

    /// Models. The query parameter `models`.
    #[inline]
    pub fn models(self, models: &[&str]) -> Self {
        self.set(|request| request.query_list("models", models))
    }

    /// Namespaces. The query parameter `namespaces`.
    #[inline]
    pub fn namespaces(self, namespaces: &[&str]) -> Self {
        self.set(|request| request.query_list("namespaces", namespaces))
    }
}

impl Call<ListDefinitions> {
    /// Code. The query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        self.set(|request| request.query("code", code))
    }

    /// Model. The query parameter `model`.
    #[inline]
    pub fn model(self, model: &str) -> Self {
        self.set(|request| request.query("model", model))
    }

    /// Namespace. The query parameter `namespace`.
    #[inline]
    pub fn namespace(self, namespace: &str) -> Self {
        self.set(|request| request.query("namespace", namespace))
    }
}

impl Call<UpdateInstantIndexSettings> {
    /// Sync. The query parameter `sync`.
    #[inline]
    pub fn sync(self, sync: &str) -> Self {
        self.set(|request| request.query("sync", sync))
    }
}

pivot_json::open_enum! {
    /// The `level` of a [`CntColumnError`] \[doc\].
    pub enum CntColumnErrorLevel {
        /// `error`.
        Error = "error",
        /// `warning`.
        Warning = "warning",
        /// `notice`.
        Notice = "notice",
    }
}

pivot_json::open_enum! {
    /// The `source` of a [`CntDataflow`] \[doc\].
    pub enum CntDataflowSource {
        /// `order`.
        Order = "order",
        /// `calculation`.
        Calculation = "calculation",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntDataflow`] \[doc\].
    pub enum CntDataflowTypeValue {
        /// `bigquery`.
        Bigquery = "bigquery",
        /// `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`CntDataflowFilter`] \[doc\].
    pub enum CntDataflowFilterOperator {
        /// `in`.
        In = "in",
        /// `gte`.
        Gte = "gte",
        /// `gt`.
        Gt = "gt",
        /// `lte`.
        Lte = "lte",
        /// `lt`.
        Lt = "lt",
    }
}

pivot_json::open_enum! {
    /// The `source` of a [`CntDataflowModel`] \[doc\].
    pub enum CntDataflowModelSource {
        /// `calculation`.
        Calculation = "calculation",
        /// `order`.
        Order = "order",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntDataflowModel`] \[doc\].
    pub enum CntDataflowModelType {
        /// `bigquery`.
        Bigquery = "bigquery",
        /// `email`.
        Email = "email",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntDataflowModelTrigger`] \[doc\].
    pub enum CntDataflowModelTriggerType {
        /// `scheduled`.
        Scheduled = "scheduled",
        /// `realtime`.
        Realtime = "realtime",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntDataflowTrigger`] \[doc\].
    pub enum CntDataflowTriggerType {
        /// `scheduled`.
        Scheduled = "scheduled",
        /// `realtime`.
        Realtime = "realtime",
    }
}

pivot_json::open_enum! {
    /// The `trigger` of a [`CntDataflowType`] \[doc\].
    pub enum CntDataflowTypeTrigger {
        /// `realtime`.
        Realtime = "realtime",
        /// `scheduled`.
        Scheduled = "scheduled",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntDefinitionModel`] \[doc\].
    pub enum CntDefinitionModelType {
        /// `datetime`.
        Datetime = "datetime",
        /// `text`.
        Text = "text",
        /// `short_text`.
        ShortText = "short_text",
        /// `keyword`.
        Keyword = "keyword",
        /// `integer`.
        Integer = "integer",
        /// `boolean`.
        Boolean = "boolean",
        /// `autocomplete`.
        Autocomplete = "autocomplete",
        /// `metadata`.
        Metadata = "metadata",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntField`] \[doc\].
    pub enum CntFieldType {
        /// `datetime`.
        Datetime = "datetime",
        /// `text`.
        Text = "text",
        /// `short_text`.
        ShortText = "short_text",
        /// `keyword`.
        Keyword = "keyword",
        /// `integer`.
        Integer = "integer",
        /// `boolean`.
        Boolean = "boolean",
        /// `autocomplete`.
        Autocomplete = "autocomplete",
        /// `metadata`.
        Metadata = "metadata",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntFile`] \[doc\].
    pub enum CntFileType {
        /// `image`.
        Image = "image",
        /// `file`.
        File = "file",
        /// `video`.
        Video = "video",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`CntFilter`] \[doc\].
    pub enum CntFilterOperator {
        /// `in`.
        In = "in",
        /// `gt`.
        Gt = "gt",
        /// `gte`.
        Gte = "gte",
        /// `lt`.
        Lt = "lt",
        /// `lte`.
        Lte = "lte",
        /// `prefix`.
        Prefix = "prefix",
        /// `not_in`.
        NotIn = "not_in",
    }
}

pivot_json::open_enum! {
    /// The `predefined` of a [`CntHtmlToInlinePdfRequestSize`] \[doc\].
    pub enum CntHtmlToInlinePdfRequestSizePredefined {
        /// `a3`.
        A3 = "a3",
        /// `a4`.
        A4 = "a4",
        /// `a5`.
        A5 = "a5",
        /// `a6`.
        A6 = "a6",
        /// `letter`.
        Letter = "letter",
        /// `legal`.
        Legal = "legal",
        /// `tabloid`.
        Tabloid = "tabloid",
        /// `custom`.
        Custom = "custom",
    }
}

pivot_json::open_enum! {
    /// The `method` of a [`CntHtmlToPdfRequest`] \[doc\].
    pub enum CntHtmlToPdfRequestMethod {
        /// `upsert`.
        Upsert = "upsert",
        /// `resolve`.
        Resolve = "resolve",
        /// `strict`.
        Strict = "strict",
    }
}

pivot_json::open_enum! {
    /// The `predefined` of a [`CntHtmlToPdfRequestSize`] \[doc\].
    pub enum CntHtmlToPdfRequestSizePredefined {
        /// `a3`.
        A3 = "a3",
        /// `a4`.
        A4 = "a4",
        /// `a5`.
        A5 = "a5",
        /// `a6`.
        A6 = "a6",
        /// `letter`.
        Letter = "letter",
        /// `legal`.
        Legal = "legal",
        /// `tabloid`.
        Tabloid = "tabloid",
        /// `custom`.
        Custom = "custom",
    }
}

pivot_json::open_enum! {
    /// The `name` of a [`CntIndexUpdateType`] \[doc\].
    pub enum CntIndexUpdateTypeName {
        /// `DocumentsAddition`.
        DocumentsAddition = "DocumentsAddition",
        /// `DocumentsPartial`.
        DocumentsPartial = "DocumentsPartial",
        /// `DocumentsDeletion`.
        DocumentsDeletion = "DocumentsDeletion",
        /// `Settings`.
        Settings = "Settings",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`CntInstantFilter`] \[doc\].
    pub enum CntInstantFilterOperator {
        /// `in`.
        In = "in",
        /// `gt`.
        Gt = "gt",
        /// `gte`.
        Gte = "gte",
        /// `lt`.
        Lt = "lt",
        /// `lte`.
        Lte = "lte",
        /// `not_in`.
        NotIn = "not_in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntListIndexFilter`] \[doc\].
    pub enum CntListIndexFilterType {
        /// `string`.
        String = "string",
        /// `boolean`.
        Boolean = "boolean",
        /// `number`.
        Number = "number",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`CntRelativeDate`] \[doc\].
    pub enum CntRelativeDateKey {
        /// `minutes`.
        Minutes = "minutes",
        /// `hours`.
        Hours = "hours",
        /// `days`.
        Days = "days",
        /// `weeks`.
        Weeks = "weeks",
        /// `months`.
        Months = "months",
    }
}

pivot_json::open_enum! {
    /// The `direction` of a [`CntRelativeDate`] \[doc\].
    pub enum CntRelativeDateDirection {
        /// `ago`.
        Ago = "ago",
        /// `ahead`.
        Ahead = "ahead",
    }
}

pivot_json::open_enum! {
    /// The `hour` of a [`CntRelativeDateAt`] \[doc\].
    pub enum CntRelativeDateAtHour {
        /// `1`.
        N1 = "1",
        /// `2`.
        N2 = "2",
        /// `3`.
        N3 = "3",
        /// `4`.
        N4 = "4",
        /// `5`.
        N5 = "5",
        /// `6`.
        N6 = "6",
        /// `7`.
        N7 = "7",
        /// `8`.
        N8 = "8",
        /// `9`.
        N9 = "9",
        /// `10`.
        N10 = "10",
        /// `11`.
        N11 = "11",
        /// `12`.
        N12 = "12",
        /// `13`.
        N13 = "13",
        /// `14`.
        N14 = "14",
        /// `15`.
        N15 = "15",
        /// `16`.
        N16 = "16",
        /// `17`.
        N17 = "17",
        /// `18`.
        N18 = "18",
        /// `19`.
        N19 = "19",
        /// `20`.
        N20 = "20",
        /// `21`.
        N21 = "21",
        /// `22`.
        N22 = "22",
        /// `23`.
        N23 = "23",
        /// `0`.
        N0 = "0",
        /// `now`.
        Now = "now",
    }
}

pivot_json::open_enum! {
    /// The `minute` of a [`CntRelativeDateAt`] \[doc\].
    pub enum CntRelativeDateAtMinute {
        /// `1`.
        N1 = "1",
        /// `2`.
        N2 = "2",
        /// `3`.
        N3 = "3",
        /// `4`.
        N4 = "4",
        /// `5`.
        N5 = "5",
        /// `6`.
        N6 = "6",
        /// `7`.
        N7 = "7",
        /// `8`.
        N8 = "8",
        /// `9`.
        N9 = "9",
        /// `10`.
        N10 = "10",
        /// `11`.
        N11 = "11",
        /// `12`.
        N12 = "12",
        /// `13`.
        N13 = "13",
        /// `14`.
        N14 = "14",
        /// `15`.
        N15 = "15",
        /// `16`.
        N16 = "16",
        /// `17`.
        N17 = "17",
        /// `18`.
        N18 = "18",
        /// `19`.
        N19 = "19",
        /// `20`.
        N20 = "20",
        /// `21`.
        N21 = "21",
        /// `22`.
        N22 = "22",
        /// `23`.
        N23 = "23",
        /// `24`.
        N24 = "24",
        /// `25`.
        N25 = "25",
        /// `26`.
        N26 = "26",
        /// `27`.
        N27 = "27",
        /// `28`.
        N28 = "28",
        /// `29`.
        N29 = "29",
        /// `30`.
        N30 = "30",
        /// `31`.
        N31 = "31",
        /// `32`.
        N32 = "32",
        /// `33`.
        N33 = "33",
        /// `34`.
        N34 = "34",
        /// `35`.
        N35 = "35",
        /// `36`.
        N36 = "36",
        /// `37`.
        N37 = "37",
        /// `38`.
        N38 = "38",
        /// `39`.
        N39 = "39",
        /// `40`.
        N40 = "40",
        /// `41`.
        N41 = "41",
        /// `42`.
        N42 = "42",
        /// `43`.
        N43 = "43",
        /// `44`.
        N44 = "44",
        /// `45`.
        N45 = "45",
        /// `46`.
        N46 = "46",
        /// `47`.
        N47 = "47",
        /// `48`.
        N48 = "48",
        /// `49`.
        N49 = "49",
        /// `50`.
        N50 = "50",
        /// `51`.
        N51 = "51",
        /// `52`.
        N52 = "52",
        /// `53`.
        N53 = "53",
        /// `54`.
        N54 = "54",
        /// `55`.
        N55 = "55",
        /// `56`.
        N56 = "56",
        /// `57`.
        N57 = "57",
        /// `58`.
        N58 = "58",
        /// `59`.
        N59 = "59",
        /// `0`.
        N0 = "0",
        /// `now`.
        Now = "now",
    }
}

pivot_json::open_enum! {
    /// The `day_of_week` of a [`CntRelativeDateAt`] \[doc\].
    pub enum CntRelativeDateAtDayOfWeek {
        /// `monday`.
        Monday = "monday",
        /// `tuesday`.
        Tuesday = "tuesday",
        /// `wednesday`.
        Wednesday = "wednesday",
        /// `thursday`.
        Thursday = "thursday",
        /// `friday`.
        Friday = "friday",
        /// `saterday`.
        Saterday = "saterday",
        /// `sunday`.
        Sunday = "sunday",
    }
}

pivot_json::open_enum! {
    /// The `day_of_month` of a [`CntRelativeDateAt`] \[doc\].
    pub enum CntRelativeDateAtDayOfMonth {
        /// `1`.
        N1 = "1",
        /// `2`.
        N2 = "2",
        /// `3`.
        N3 = "3",
        /// `4`.
        N4 = "4",
        /// `5`.
        N5 = "5",
        /// `6`.
        N6 = "6",
        /// `7`.
        N7 = "7",
        /// `8`.
        N8 = "8",
        /// `9`.
        N9 = "9",
        /// `10`.
        N10 = "10",
        /// `11`.
        N11 = "11",
        /// `12`.
        N12 = "12",
        /// `13`.
        N13 = "13",
        /// `14`.
        N14 = "14",
        /// `15`.
        N15 = "15",
        /// `16`.
        N16 = "16",
        /// `17`.
        N17 = "17",
        /// `18`.
        N18 = "18",
        /// `19`.
        N19 = "19",
        /// `20`.
        N20 = "20",
        /// `21`.
        N21 = "21",
        /// `22`.
        N22 = "22",
        /// `23`.
        N23 = "23",
        /// `24`.
        N24 = "24",
        /// `25`.
        N25 = "25",
        /// `26`.
        N26 = "26",
        /// `27`.
        N27 = "27",
        /// `28`.
        N28 = "28",
        /// `29`.
        N29 = "29",
        /// `30`.
        N30 = "30",
        /// `31`.
        N31 = "31",
        /// `last`.
        Last = "last",
    }
}

pivot_json::open_enum! {
    /// The `order` of a [`CntSort`] \[doc\].
    pub enum CntSortOrder {
        /// `asc`.
        Asc = "asc",
        /// `desc`.
        Desc = "desc",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntStorage`] \[doc\].
    pub enum CntStorageType {
        /// `ftp`.
        Ftp = "ftp",
        /// `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntStorageModel`] \[doc\].
    pub enum CntStorageModelType {
        /// `ftp`.
        Ftp = "ftp",
        /// `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntStorageObject`] \[doc\].
    pub enum CntStorageObjectType {
        /// `file`.
        File = "file",
        /// `dir`.
        Dir = "dir",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CntStorageTest`] \[doc\].
    pub enum CntStorageTestType {
        /// `ftp`.
        Ftp = "ftp",
        /// `sftp`.
        Sftp = "sftp",
    }
}

pivot_json::open_enum! {
    /// The `method` of a [`CntUploadRequest`] \[doc\].
    pub enum CntUploadRequestMethod {
        /// `resolve`.
        Resolve = "resolve",
        /// `strict`.
        Strict = "strict",
        /// `upsert`.
        Upsert = "upsert",
    }
}

pivot_json::open_enum! {
    /// The `t` of [`GetBarcode`] \[doc\].
    pub enum GetBarcodeT {
        /// `ean`.
        Ean = "ean",
        /// `code_128`.
        Code128 = "code_128",
        /// `code_39`.
        Code39 = "code_39",
        /// `code_93`.
        Code93 = "code_93",
        /// `qr`.
        Qr = "qr",
    }
}

pivot_json::open_enum! {
    /// The `f` of [`GetBarcode`] \[doc\].
    pub enum GetBarcodeF {
        /// `code_128`.
        Code128 = "code_128",
        /// `code_39`.
        Code39 = "code_39",
        /// `code_93`.
        Code93 = "code_93",
        /// `qr`.
        Qr = "qr",
    }
}

pivot_json::record! {
    /// Action. \[doc\]
    ///
    /// Given by [`list_actions`](Cnt::list_actions), [`get_action`](Cnt::get_action).
    pub struct CntAction {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Config schema.
        pub config_schema: Option<String> = 3 "config_schema",
        /// Columns.
        pub columns: OptionalVec<CntColumnConfig> = 4 "columns",
    }

    /// Batch. \[doc\]
    ///
    /// Given by [`get_batches`](Cnt::get_batches), [`create_batch`](Cnt::create_batch), [`get_batch`](Cnt::get_batch) and others.
    pub struct CntBatch {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the action.
        pub action_id: Option<String> = 1 "action_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Whether it is import.
        pub is_import: Option<bool> = 3 "is_import",
        /// Whether it is locked.
        pub is_locked: Option<bool> = 4 "is_locked",
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 5 "is_accepted",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 6 "is_confirmed",
        /// Whether it is ready. Default: `false`.
        pub is_ready: Option<bool> = 7 "is_ready",
        /// Whether it is failing. Default: `false`.
        pub is_failing: Option<bool> = 8 "is_failing",
        /// Config.
        pub config: Option<RawJson> = 9 "config",
        /// Import.
        pub import: Option<CntBatchImport> = 10 "import",
        /// Export.
        pub export: Option<CntBatchExport> = 11 "export",
        /// The id of the task.
        pub task_id: Option<String> = 12 "task_id",
        /// The id of the dataset.
        pub dataset_id: Option<String> = 13 "dataset_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// Batch export. \[doc\]
    pub struct CntBatchExport {
        /// View.
        pub view: Option<String> = 0 "view",
    }

    /// Batch file. \[doc\]
    ///
    /// Taken by [`attach_file`](Cnt::attach_file).
    pub struct CntBatchFile {
        /// The id of a file of the content service.
        pub file_id: Option<String> = 0 "file_id",
    }

    /// Batch import. \[doc\]
    pub struct CntBatchImport {
        /// Mapping.
        pub mapping: Option<RawJson> = 0 "mapping",
    }

    /// Batch request. \[doc\]
    ///
    /// Taken by [`create_batch`](Cnt::create_batch), [`update_batch`](Cnt::update_batch).
    pub struct CntBatchRequest {
        /// The id of the action.
        pub action_id: Option<String> = 0 "action_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// The id of the dataset.
        pub dataset_id: Option<String> = 2 "dataset_id",
        /// Config.
        pub config: Option<RawJson> = 3 "config",
        /// Import.
        pub import: Option<CntBatchRequestImport> = 4 "import",
        /// Export.
        pub export: Option<CntBatchRequestExport> = 5 "export",
    }

    /// Batch request export. \[doc\]
    pub struct CntBatchRequestExport {
        /// View.
        pub view: Option<String> = 0 "view",
    }

    /// Batch request import. \[doc\]
    pub struct CntBatchRequestImport {
        /// Mapping.
        pub mapping: OptionalVec<RawJson> = 0 "mapping",
    }

    /// Bucket. \[doc\]
    pub struct CntBucket {
        /// Value.
        pub value: Option<String> = 0 "value",
        /// How many there are.
        pub count: Option<String> = 1 "count",
    }

    /// Column config. \[doc\]
    pub struct CntColumnConfig {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Whether it is required.
        pub is_required: Option<bool> = 2 "is_required",
        /// Regex.
        pub regex: Option<String> = 3 "regex",
    }

    /// Column error. \[doc\]
    pub struct CntColumnError {
        /// Column.
        pub column: Option<String> = 0 "column",
        /// Level.
        pub level: Option<CntColumnErrorLevel> = 1 "level",
        /// Message.
        pub message: Option<String> = 2 "message",
    }

    /// Config. \[doc\]
    pub struct CntConfig {
        /// Whether it is origin cache ignored. Default: `true`.
        pub is_origin_cache_ignored: Option<bool> = 0 "is_origin_cache_ignored",
        /// Whether it is canonical added. Default: `true`.
        pub is_canonical_added: Option<bool> = 1 "is_canonical_added",
        /// Address: watermark.
        pub watermark_url: Option<String> = 2 "watermark_url",
    }

    /// Create index request. \[doc\]
    ///
    /// Taken by [`create_instant_index`](Cnt::create_instant_index).
    pub struct CntCreateIndexRequest {
        /// Name.
        pub name: Option<String> = 0 "name",
    }

    /// Create proxy request. \[doc\], by an example
    ///
    /// Taken by [`create_instant_proxy`](Cnt::create_instant_proxy).
    pub struct CntCreateProxyRequest {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Indexes.
        pub indexes: OptionalVec<CntInstantProxyIndex> = 1 "indexes",
    }

    /// Dataflow. \[doc\]
    ///
    /// Given by [`list_data_flows`](Cnt::list_data_flows), [`create_stream`](Cnt::create_stream), [`get_dataflow`](Cnt::get_dataflow) and others.
    pub struct CntDataflow {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Source.
        pub source: Option<CntDataflowSource> = 2 "source",
        /// Kind.
        pub kind: Option<CntDataflowTypeValue> = 3 "type",
        /// Trigger.
        pub trigger: Option<CntDataflowTrigger> = 4 "trigger",
        /// Config.
        pub config: Option<RawJson> = 5 "config",
        /// Filter.
        pub filter: OptionalVec<CntDataflowFilter> = 6 "filter",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Dataflow filter. \[doc\]
    pub struct CntDataflowFilter {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        pub operator: Option<CntDataflowFilterOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Dataflow flows id trigger post body. \[doc\]
    ///
    /// Taken by [`trigger_flow`](Cnt::trigger_flow).
    pub struct CntDataflowFlowsIdTriggerPostBody {
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 0 "entity_id",
        /// When: clock.
        pub clock_at: Option<Lenient<Timestamp>> = 1 "clock_at",
    }

    /// Dataflow loader post body item. \[doc\]
    ///
    /// Taken by [`get_multiple_dataflow_models`](Cnt::get_multiple_dataflow_models).
    pub struct CntDataflowLoaderPostBodyItem {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 2 "entity_type",
    }

    /// Dataflow loader post response200 item. \[doc\], by an example
    ///
    /// Given by [`get_multiple_dataflow_models`](Cnt::get_multiple_dataflow_models).
    pub struct CntDataflowLoaderPostResponse200Item {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Data.
        pub data: Option<RawJson> = 1 "data",
    }

    /// Dataflow matcher model id post response200. \[doc\], by an example
    ///
    /// Given by [`match_tester`](Cnt::match_tester).
    pub struct CntDataflowMatcherModelIdPostResponse200 {
        /// Result.
        pub result: Option<CntDataflowMatcherModelIdPostResponse200Result> = 0 "result",
        /// Input.
        pub input: Option<BTreeMap<String, RawJson>> = 1 "input",
    }

    /// Dataflow matcher model id post response200 result. \[doc\], by an example
    pub struct CntDataflowMatcherModelIdPostResponse200Result {
        /// Whether it is match.
        pub is_match: Option<bool> = 0 "is_match",
        /// Misses.
        pub misses: Option<CntDataflowMatcherModelIdPostResponse200ResultMisses> = 1 "misses",
    }

    /// Dataflow matcher model id post response200 result misses. \[doc\], by an example
    pub struct CntDataflowMatcherModelIdPostResponse200ResultMisses {
        /// Keys.
        pub keys: OptionalVec<String> = 0 "keys",
        /// Configs.
        pub configs: OptionalVec<String> = 1 "configs",
    }

    /// Dataflow model. \[doc\]
    ///
    /// Taken by [`create_stream`](Cnt::create_stream), [`update_dataflow`](Cnt::update_dataflow).
    pub struct CntDataflowModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Source.
        pub source: Option<CntDataflowModelSource> = 1 "source",
        /// Kind.
        pub kind: Option<CntDataflowModelType> = 2 "type",
        /// Trigger.
        pub trigger: Option<CntDataflowModelTrigger> = 3 "trigger",
        /// Config.
        pub config: Option<RawJson> = 4 "config",
        /// Secret.
        pub secret: Option<SecretText> = 5 "secret",
        /// Filter.
        pub filter: OptionalVec<CntDataflowFilter> = 6 "filter",
    }

    /// Dataflow model trigger. \[doc\]
    pub struct CntDataflowModelTrigger {
        /// Kind.
        pub kind: Option<CntDataflowModelTriggerType> = 0 "type",
        /// Events.
        pub events: OptionalVec<String> = 1 "events",
        /// Crontab.
        pub crontab: Option<CntDataflowModelTriggerCrontab> = 2 "crontab",
    }

    /// Dataflow model trigger crontab. \[doc\]
    pub struct CntDataflowModelTriggerCrontab {
        /// Schedule.
        pub schedule: Option<String> = 0 "schedule",
        /// Timezone.
        pub timezone: Option<String> = 1 "timezone",
    }

    /// Dataflow trigger. \[doc\]
    pub struct CntDataflowTrigger {
        /// Kind.
        pub kind: Option<CntDataflowTriggerType> = 0 "type",
        /// Events.
        pub events: OptionalVec<String> = 1 "events",
        /// Crontab.
        pub crontab: Option<String> = 2 "crontab",
    }

    /// Dataflow type. \[doc\]
    ///
    /// Given by [`list_data_flow_types`](Cnt::list_data_flow_types), [`view_dataflow_type`](Cnt::view_dataflow_type).
    pub struct CntDataflowType {
        /// Kind.
        pub kind: Option<String> = 0 "type",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Source.
        pub source: Option<String> = 2 "source",
        /// Trigger.
        pub trigger: Option<CntDataflowTypeTrigger> = 3 "trigger",
        /// Name.
        pub name: Option<String> = 4 "name",
        /// Whether it is proprietary.
        pub is_proprietary: Option<bool> = 5 "is_proprietary",
        /// Events.
        pub events: OptionalVec<String> = 6 "events",
        /// Schema.
        pub schema: Option<String> = 7 "schema",
    }

    /// Dataset. \[doc\]
    ///
    /// Given by [`list_datasets`](Cnt::list_datasets), [`create_dataset`](Cnt::create_dataset), [`get_dataset`](Cnt::get_dataset).
    pub struct CntDataset {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Line count.
        pub line_count: Option<i64> = 2 "line_count",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 3 "file_id",
        /// Whether it is locked. Default: `false`.
        pub is_locked: Option<bool> = 4 "is_locked",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 5 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Dataset request. \[doc\]
    ///
    /// Taken by [`create_dataset`](Cnt::create_dataset).
    pub struct CntDatasetRequest {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Definition. \[doc\]
    ///
    /// Given by [`list_definitions`](Cnt::list_definitions), [`upsert_definition`](Cnt::upsert_definition).
    pub struct CntDefinition {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Namespace.
        pub namespace: Option<String> = 1 "namespace",
        /// Code.
        pub code: Option<String> = 2 "code",
        /// Model.
        pub model: Option<String> = 3 "model",
        /// Filters.
        pub filters: OptionalVec<CntField> = 4 "filters",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 5 "tenant_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Definition model. \[doc\]
    ///
    /// Taken by [`upsert_definition`](Cnt::upsert_definition).
    pub struct CntDefinitionModel {
        /// Namespace.
        pub namespace: Option<String> = 0 "namespace",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Model.
        pub model: Option<String> = 2 "model",
        /// Key.
        pub key: Option<String> = 3 "key",
        /// Kind.
        pub kind: Option<CntDefinitionModelType> = 4 "type",
    }

    /// Directories get response200. \[doc\], by an example
    ///
    /// Given by [`list_directories`](Cnt::list_directories).
    pub struct CntDirectoriesGetResponse200 {
        /// Directories.
        pub directories: OptionalVec<String> = 0 "directories",
    }

    /// Directory request. \[doc\]
    ///
    /// Taken by [`create_directory`](Cnt::create_directory), [`delete_directory`](Cnt::delete_directory).
    pub struct CntDirectoryRequest {
        /// Path.
        pub path: Option<String> = 0 "path",
    }

    /// Document response. \[doc\]
    pub struct CntDocumentResponse {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Title.
        pub title: Option<String> = 1 "title",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// The id of the user.
        pub sub: Option<String> = 3 "sub",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Filters.
        pub filters: Option<BTreeMap<String, RawJson>> = 5 "filters",
    }

    /// Facet. \[doc\]
    pub struct CntFacet {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Buckets.
        pub buckets: OptionalVec<CntBucket> = 1 "buckets",
    }

    /// Field. \[doc\]
    pub struct CntField {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Kind.
        pub kind: Option<CntFieldType> = 1 "type",
    }

    /// File. \[doc\]
    ///
    /// Given by [`list_files`](Cnt::list_files), [`get_file`](Cnt::get_file), [`delete_file`](Cnt::delete_file) and others.
    pub struct CntFile {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Filename.
        pub filename: Option<String> = 1 "filename",
        /// Label.
        pub label: Option<String> = 2 "label",
        /// Dir.
        pub dir: Option<String> = 3 "dir",
        /// Kind.
        pub kind: Option<CntFileType> = 4 "type",
        /// Mime.
        pub mime: Option<String> = 5 "mime",
        /// Url.
        pub url: Option<String> = 6 "url",
        /// Whether it is public.
        pub is_public: Option<bool> = 7 "is_public",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 8 "is_listed",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 9 "metadata",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// Filesystem log. \[doc\]
    ///
    /// Given by [`get_filesystem_logs`](Cnt::get_filesystem_logs).
    pub struct CntFilesystemLog {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 1 "file_id",
        /// The id of the storage.
        pub storage_id: Option<i64> = 2 "storage_id",
        /// Whether it is success.
        pub is_success: Option<bool> = 3 "is_success",
        /// Message.
        pub message: Option<String> = 4 "message",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Filesystems configurations get response200 item. \[doc\], by an example
    ///
    /// Given by [`get_filesystem_adapter_configurations`](Cnt::get_filesystem_adapter_configurations).
    pub struct CntFilesystemsConfigurationsGetResponse200Item {
        /// Kind.
        pub kind: Option<String> = 0 "type",
        /// Schema.
        pub schema: Option<String> = 1 "schema",
    }

    /// Filesystems storages id list get body. \[doc\]
    ///
    /// Taken by [`list_storage`](Cnt::list_storage).
    pub struct CntFilesystemsStoragesIdListGetBody {
        /// Path.
        pub path: Option<String> = 0 "path",
    }

    /// Filesystems storages id read get body. \[doc\]
    ///
    /// Taken by [`read_storage`](Cnt::read_storage).
    pub struct CntFilesystemsStoragesIdReadGetBody {
        /// Path.
        pub path: Option<String> = 0 "path",
    }

    /// Filter. \[doc\]
    pub struct CntFilter {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        pub operator: Option<CntFilterOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Filters date get response200. \[doc\], by an example
    ///
    /// Given by [`decode_date_filter`](Cnt::decode_date_filter).
    pub struct CntFiltersDateGetResponse200 {
        /// Query.
        pub query: Option<CntRelativeDate> = 0 "query",
        /// Epoch.
        pub epoch: Option<i64> = 1 "epoch",
        /// Formatted.
        pub formatted: Option<Lenient<Timestamp>> = 2 "formatted",
    }

    /// Filters date post response200. \[doc\], by an example
    ///
    /// Given by [`generate_date_filter`](Cnt::generate_date_filter).
    pub struct CntFiltersDatePostResponse200 {
        /// Epoch.
        pub epoch: Option<i64> = 0 "epoch",
        /// Formatted.
        pub formatted: Option<Lenient<Timestamp>> = 1 "formatted",
        /// Filter.
        pub filter: Option<String> = 2 "filter",
    }

    /// Gif info. \[doc\]
    ///
    /// Given by [`get_gif_info`](Cnt::get_gif_info).
    pub struct CntGifInfo {
        /// Whether it is animated.
        pub is_animated: Option<bool> = 0 "is_animated",
        /// Height.
        pub height: Option<i64> = 1 "height",
        /// Width.
        pub width: Option<i64> = 2 "width",
        /// Loop count.
        pub loop_count: Option<i64> = 3 "loop_count",
        /// Size.
        pub size: Option<i64> = 4 "size",
    }

    /// Html to inline pdf request. \[doc\]
    ///
    /// Taken by [`generate_inline_pdf`](Cnt::generate_inline_pdf).
    pub struct CntHtmlToInlinePdfRequest {
        /// Size.
        pub size: Option<CntHtmlToInlinePdfRequestSize> = 0 "size",
        /// Margin.
        pub margin: Option<CntHtmlToInlinePdfRequestMargin> = 1 "margin",
        /// Content.
        pub content: Option<String> = 2 "content",
        /// Wait delay. Default: `2`.
        pub wait_delay: Option<i64> = 3 "wait_delay",
        /// Wait timeout. Default: `10`.
        pub wait_timeout: Option<i64> = 4 "wait_timeout",
    }

    /// Html to inline pdf request margin. \[doc\]
    pub struct CntHtmlToInlinePdfRequestMargin {
        /// Top. Default: `0`.
        pub top: Option<i64> = 0 "top",
        /// Bottom. Default: `0`.
        pub bottom: Option<i64> = 1 "bottom",
        /// Left. Default: `0`.
        pub left: Option<i64> = 2 "left",
        /// Right. Default: `0`.
        pub right: Option<i64> = 3 "right",
    }

    /// Html to inline pdf request size. \[doc\]
    pub struct CntHtmlToInlinePdfRequestSize {
        /// Predefined.
        pub predefined: Option<CntHtmlToInlinePdfRequestSizePredefined> = 0 "predefined",
        /// Width.
        pub width: Option<i64> = 1 "width",
        /// Height.
        pub height: Option<i64> = 2 "height",
    }

    /// Html to pdf request. \[doc\]
    ///
    /// Taken by [`generate_pdf`](Cnt::generate_pdf).
    pub struct CntHtmlToPdfRequest {
        /// Path.
        pub path: Option<String> = 0 "path",
        /// Filename.
        pub filename: Option<String> = 1 "filename",
        /// Size.
        pub size: Option<CntHtmlToPdfRequestSize> = 2 "size",
        /// Margin.
        pub margin: Option<CntHtmlToPdfRequestMargin> = 3 "margin",
        /// Method.
        pub method: Option<CntHtmlToPdfRequestMethod> = 4 "method",
        /// Content.
        pub content: Option<String> = 5 "content",
        /// Wait delay. Default: `2`.
        pub wait_delay: Option<i64> = 6 "wait_delay",
        /// Wait timeout. Default: `10`.
        pub wait_timeout: Option<i64> = 7 "wait_timeout",
    }

    /// Html to pdf request margin. \[doc\]
    pub struct CntHtmlToPdfRequestMargin {
        /// Top. Default: `0`.
        pub top: Option<i64> = 0 "top",
        /// Bottom. Default: `0`.
        pub bottom: Option<i64> = 1 "bottom",
        /// Left. Default: `0`.
        pub left: Option<i64> = 2 "left",
        /// Right. Default: `0`.
        pub right: Option<i64> = 3 "right",
    }

    /// Html to pdf request size. \[doc\]
    pub struct CntHtmlToPdfRequestSize {
        /// Predefined.
        pub predefined: Option<CntHtmlToPdfRequestSizePredefined> = 0 "predefined",
        /// Width.
        pub width: Option<i64> = 1 "width",
        /// Height.
        pub height: Option<i64> = 2 "height",
    }

    /// Index. \[doc\]
    ///
    /// Given by [`create_instant_index`](Cnt::create_instant_index), [`get_instant_index`](Cnt::get_instant_index), [`update_instant_index`](Cnt::update_instant_index).
    pub struct CntIndex {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Host.
        pub host: Option<String> = 2 "host",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Index response. \[doc\]
    pub struct CntIndexResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// How many there are.
        pub count: Option<i64> = 1 "count",
        /// What was found.
        pub hits: OptionalVec<CntDocumentResponse> = 2 "hits",
        /// Facets.
        pub facets: OptionalVec<CntFacet> = 3 "facets",
    }

    /// Index settings. \[doc\]
    ///
    /// Given by [`list_instant_index_settings`](Cnt::list_instant_index_settings).
    pub struct CntIndexSettings {
        /// Synonyms.
        pub synonyms: Option<BTreeMap<String, RawJson>> = 0 "synonyms",
        /// Stop words.
        pub stop_words: OptionalVec<String> = 1 "stop_words",
        /// Ranking rules.
        pub ranking_rules: OptionalVec<String> = 2 "ranking_rules",
        /// Facet fields.
        pub facet_fields: OptionalVec<String> = 3 "facet_fields",
        /// Distinct field.
        pub distinct_field: Option<String> = 4 "distinct_field",
        /// Search fields.
        pub search_fields: OptionalVec<String> = 5 "search_fields",
        /// Display fields.
        pub display_fields: OptionalVec<String> = 6 "display_fields",
        /// Filters.
        pub filters: OptionalVec<CntListIndexFilter> = 7 "filters",
        /// When: last processed.
        pub last_processed_at: Option<Lenient<Timestamp>> = 8 "last_processed_at",
    }

    /// Index settings update. \[doc\]
    ///
    /// Taken by [`update_instant_index_settings`](Cnt::update_instant_index_settings).
    pub struct CntIndexSettingsUpdate {
        /// Synonyms.
        pub synonyms: Option<BTreeMap<String, RawJson>> = 0 "synonyms",
        /// Stop words.
        pub stop_words: OptionalVec<String> = 1 "stop_words",
        /// Ranking rules.
        pub ranking_rules: OptionalVec<String> = 2 "ranking_rules",
        /// Filters.
        pub filters: OptionalVec<CntListIndexFilter> = 3 "filters",
    }

    /// Index update. \[doc\]
    ///
    /// Given by [`list_instant_index_updates`](Cnt::list_instant_index_updates), [`get_instant_index_update`](Cnt::get_instant_index_update).
    pub struct CntIndexUpdate {
        /// Status.
        pub status: Option<String> = 0 "status",
        /// The id of the update.
        pub update_id: Option<i64> = 1 "updateId",
        /// Kind.
        pub kind: Option<CntIndexUpdateType> = 2 "type",
        /// Duration.
        pub duration: Option<Number> = 3 "duration",
        /// Enqueued at.
        pub enqueued_at: Option<String> = 4 "enqueuedAt",
        /// Processed at.
        pub processed_at: Option<String> = 5 "processedAt",
    }

    /// Index update type. \[doc\]
    pub struct CntIndexUpdateType {
        /// Name.
        pub name: Option<CntIndexUpdateTypeName> = 0 "name",
        /// Number, as people use it.
        pub number: Option<i64> = 1 "number",
    }

    /// Input document. \[doc\]
    ///
    /// Taken by [`upsert_instant_document`](Cnt::upsert_instant_document).
    pub struct CntInputDocument {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Title.
        pub title: Option<String> = 1 "title",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// The id of the user.
        pub sub: Option<String> = 3 "sub",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Filters.
        pub filters: Option<RawJson> = 5 "filters",
    }

    /// Instant filter. \[doc\]
    pub struct CntInstantFilter {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        pub operator: Option<CntInstantFilterOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Instant proxy. \[doc\]
    ///
    /// Given by [`list_instant_proxies`](Cnt::list_instant_proxies), [`create_instant_proxy`](Cnt::create_instant_proxy), [`get_instant_proxy`](Cnt::get_instant_proxy) and others.
    pub struct CntInstantProxy {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Indexes.
        pub indexes: OptionalVec<CntInstantProxyIndex> = 1 "indexes",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// Instant proxy index. \[doc\]
    pub struct CntInstantProxyIndex {
        /// The id of the index.
        pub index_id: Option<String> = 0 "index_id",
        /// Alias.
        pub alias: Option<String> = 1 "alias",
    }

    /// Line. \[doc\]
    ///
    /// Taken by [`attach_data`](Cnt::attach_data).
    ///
    /// Given by [`get_lines`](Cnt::get_lines).
    pub struct CntLine {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Data.
        pub data: Option<RawJson> = 1 "data",
    }

    /// Line error. \[doc\]
    ///
    /// Given by [`get_batch_errors`](Cnt::get_batch_errors).
    pub struct CntLineError {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Errors.
        pub errors: OptionalVec<CntColumnError> = 1 "errors",
    }

    /// List index. \[doc\]
    ///
    /// Given by [`list_instant_indexes`](Cnt::list_instant_indexes).
    pub struct CntListIndex {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// List index filter. \[doc\]
    pub struct CntListIndexFilter {
        /// Kind.
        pub kind: Option<CntListIndexFilterType> = 0 "type",
        /// Key.
        pub key: Option<String> = 1 "key",
    }

    /// Object clone request. \[doc\]
    ///
    /// Taken by [`clone_object`](Cnt::clone_object).
    pub struct CntObjectCloneRequest {
        /// Path.
        pub path: Option<String> = 0 "path",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 1 "file_id",
    }

    /// Pagination. \[doc\]
    pub struct CntPagination {
        /// Entity count.
        pub entity_count: Option<i64> = 0 "entity_count",
        /// Page limit.
        pub page_limit: Option<i64> = 1 "page_limit",
        /// Page count.
        pub page_count: Option<i64> = 2 "page_count",
        /// Next page cursor.
        pub next_page_cursor: Option<String> = 3 "next_page_cursor",
    }

    /// Pdf. \[doc\]
    ///
    /// Given by [`generate_pdf`](Cnt::generate_pdf).
    pub struct CntPdf {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Filename.
        pub filename: Option<String> = 1 "filename",
        /// Label.
        pub label: Option<String> = 2 "label",
        /// Dir.
        pub dir: Option<String> = 3 "dir",
        /// Kind. Default: `file` \[guess\].
        pub kind: Option<String> = 4 "type",
        /// Mime.
        pub mime: Option<String> = 5 "mime",
        /// Url.
        pub url: Option<String> = 6 "url",
        /// Whether it is public.
        pub is_public: Option<bool> = 7 "is_public",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 8 "is_listed",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 9 "metadata",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 10 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 11 "updated_at",
    }

    /// Proxy. \[doc\]
    ///
    /// Given by [`list_proxies`](Cnt::list_proxies), [`create_proxy`](Cnt::create_proxy), [`get_proxy`](Cnt::get_proxy) and others.
    pub struct CntProxy {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Origin.
        pub origin: Option<String> = 1 "origin",
        /// Config.
        pub config: Option<CntConfig> = 2 "config",
        /// Secret.
        pub secret: Option<SecretText> = 3 "secret",
        /// The id of the tenant.
        pub tenant_id: Option<String> = 4 "tenant_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Proxy model. \[doc\]
    ///
    /// Taken by [`create_proxy`](Cnt::create_proxy).
    pub struct CntProxyModel {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Origin.
        pub origin: Option<String> = 1 "origin",
        /// Config.
        pub config: Option<CntConfig> = 2 "config",
    }

    /// Proxy update model. \[doc\]
    ///
    /// Taken by [`update_proxy`](Cnt::update_proxy).
    pub struct CntProxyUpdateModel {
        /// Origin.
        pub origin: Option<String> = 0 "origin",
        /// Config.
        pub config: Option<CntConfig> = 1 "config",
    }

    /// Relative date. \[doc\]
    ///
    /// Taken by [`generate_date_filter`](Cnt::generate_date_filter).
    pub struct CntRelativeDate {
        /// How many.
        pub quantity: Option<i64> = 0 "quantity",
        /// Key.
        pub key: Option<CntRelativeDateKey> = 1 "key",
        /// Direction.
        pub direction: Option<CntRelativeDateDirection> = 2 "direction",
        /// At.
        pub at: Option<CntRelativeDateAt> = 3 "at",
    }

    /// Relative date at. \[doc\]
    pub struct CntRelativeDateAt {
        /// Timezone.
        pub timezone: Option<String> = 0 "timezone",
        /// Hour.
        pub hour: Option<CntRelativeDateAtHour> = 1 "hour",
        /// Minute.
        pub minute: Option<CntRelativeDateAtMinute> = 2 "minute",
        /// Day of week.
        pub day_of_week: Option<CntRelativeDateAtDayOfWeek> = 3 "day_of_week",
        /// Day of month.
        pub day_of_month: Option<CntRelativeDateAtDayOfMonth> = 4 "day_of_month",
    }

    /// Seach response. \[doc\], by an example
    ///
    /// Given by [`search_model`](Cnt::search_model).
    pub struct CntSeachResponse {
        /// What was found.
        pub hits: OptionalVec<CntDocumentResponse> = 0 "hits",
        /// Facets.
        pub facets: OptionalVec<CntFacet> = 1 "facets",
        /// Pagination.
        pub pagination: Option<CntPagination> = 2 "pagination",
    }

    /// Search index request. \[doc\]
    ///
    /// Taken by [`search_instant_index`](Cnt::search_instant_index).
    pub struct CntSearchIndexRequest {
        /// Words to look for.
        pub q: Option<String> = 0 "q",
        /// How many are left out before.
        pub offset: Option<i64> = 1 "offset",
        /// How many there may be.
        pub limit: Option<i64> = 2 "limit",
        /// Threshold.
        pub threshold: Option<i64> = 3 "threshold",
        /// Filters.
        pub filters: OptionalVec<CntInstantFilter> = 4 "filters",
        /// Facets.
        pub facets: OptionalVec<String> = 5 "facets",
    }

    /// Search query. \[doc\]
    ///
    /// Taken by [`search_model`](Cnt::search_model).
    pub struct CntSearchQuery {
        /// Words to look for.
        pub q: OptionalVec<String> = 0 "q",
        /// Whether it is fuzzy. Default: `true`.
        pub is_fuzzy: Option<bool> = 1 "is_fuzzy",
        /// Filter.
        pub filter: OptionalVec<CntFilter> = 2 "filter",
        /// Missing.
        pub missing: OptionalVec<String> = 3 "missing",
        /// Facets.
        pub facets: OptionalVec<String> = 4 "facets",
        /// How many there may be.
        pub limit: Option<i64> = 5 "limit",
        /// Threshold. Default: `1`.
        pub threshold: Option<Number> = 6 "threshold",
        /// Where to go on.
        pub page_cursor: Option<String> = 7 "page_cursor",
        /// Sort.
        pub sort: OptionalVec<CntSort> = 8 "sort",
    }

    /// Search request. \[doc\]
    ///
    /// Taken by [`search_instant`](Cnt::search_instant).
    pub struct CntSearchRequest {
        /// Words to look for.
        pub q: Option<String> = 0 "q",
        /// How many are left out before.
        pub offset: Option<i64> = 1 "offset",
        /// How many there may be.
        pub limit: Option<i64> = 2 "limit",
        /// Threshold.
        pub threshold: Option<i64> = 3 "threshold",
        /// Indices.
        pub indices: OptionalVec<String> = 4 "indices",
        /// Filters.
        pub filters: OptionalVec<CntInstantFilter> = 5 "filters",
        /// Facets.
        pub facets: OptionalVec<String> = 6 "facets",
    }

    /// Search response. \[doc\]
    ///
    /// Given by [`search_instant`](Cnt::search_instant), [`search_instant_index`](Cnt::search_instant_index).
    pub struct CntSearchResponse {
        /// Results.
        pub results: OptionalVec<CntIndexResponse> = 0 "results",
        /// How many are left out before.
        pub offset: Option<i64> = 1 "offset",
        /// How many there may be.
        pub limit: Option<i64> = 2 "limit",
        /// How many there are.
        pub count: Option<i64> = 3 "count",
        /// Words to look for.
        pub q: Option<String> = 4 "q",
    }

    /// Simple document response. \[doc\]
    pub struct CntSimpleDocumentResponse {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Title.
        pub title: Option<String> = 1 "title",
        /// Code.
        pub code: Option<String> = 2 "code",
        /// Model.
        pub model: Option<String> = 3 "model",
        /// Namespace.
        pub namespace: Option<String> = 4 "namespace",
        /// Description.
        pub description: Option<String> = 5 "description",
        /// The id of the user.
        pub sub: Option<String> = 6 "sub",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 7 "metadata",
    }

    /// Simple query. \[doc\]
    ///
    /// Taken by [`search`](Cnt::search).
    pub struct CntSimpleQuery {
        /// Codes.
        pub codes: OptionalVec<String> = 0 "codes",
        /// Models.
        pub models: OptionalVec<String> = 1 "models",
        /// Namespaces.
        pub namespaces: OptionalVec<String> = 2 "namespaces",
        /// Words to look for.
        pub q: OptionalVec<String> = 3 "q",
        /// Whether it is fuzzy. Default: `true`.
        pub is_fuzzy: Option<bool> = 4 "is_fuzzy",
        /// How many there may be.
        pub limit: Option<i64> = 5 "limit",
        /// Threshold. Default: `1`.
        pub threshold: Option<Number> = 6 "threshold",
        /// Where to go on.
        pub page_cursor: Option<String> = 7 "page_cursor",
    }

    /// Simple seach response. \[doc\], by an example
    ///
    /// Given by [`search`](Cnt::search).
    pub struct CntSimpleSeachResponse {
        /// What was found.
        pub hits: OptionalVec<CntSimpleDocumentResponse> = 0 "hits",
        /// Pagination.
        pub pagination: Option<CntPagination> = 1 "pagination",
    }

    /// Sort. \[doc\]
    pub struct CntSort {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Order.
        pub order: Option<CntSortOrder> = 1 "order",
    }

    /// Storage. \[doc\]
    ///
    /// Given by [`list_filesystem_storages`](Cnt::list_filesystem_storages), [`create_storage`](Cnt::create_storage), [`get_filesystem_storage`](Cnt::get_filesystem_storage) and others.
    pub struct CntStorage {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Kind.
        pub kind: Option<CntStorageType> = 2 "type",
        /// Configuration.
        pub configuration: Option<RawJson> = 3 "configuration",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Storage model. \[doc\]
    ///
    /// Taken by [`create_storage`](Cnt::create_storage), [`update_storage`](Cnt::update_storage).
    pub struct CntStorageModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Kind.
        pub kind: Option<CntStorageModelType> = 1 "type",
        /// Configuration.
        pub configuration: Option<RawJson> = 2 "configuration",
        /// Secret.
        pub secret: Option<SecretText> = 3 "secret",
    }

    /// Storage object. \[doc\]
    ///
    /// Given by [`list_objects`](Cnt::list_objects), [`list_storage`](Cnt::list_storage).
    pub struct CntStorageObject {
        /// Path.
        pub path: Option<String> = 0 "path",
        /// Basename.
        pub basename: Option<String> = 1 "basename",
        /// Kind.
        pub kind: Option<CntStorageObjectType> = 2 "type",
        /// Size.
        pub size: Option<i64> = 3 "size",
    }

    /// Storage sync command. \[doc\]
    ///
    /// Taken by [`deprecated_sync_file`](Cnt::deprecated_sync_file), [`sync_file`](Cnt::sync_file).
    pub struct CntStorageSyncCommand {
        /// Path.
        pub path: Option<String> = 0 "path",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 1 "file_id",
    }

    /// Storage test. \[doc\]
    ///
    /// Taken by [`test_connection`](Cnt::test_connection).
    pub struct CntStorageTest {
        /// Kind.
        pub kind: Option<CntStorageTestType> = 0 "type",
        /// Configuration.
        pub configuration: Option<RawJson> = 1 "configuration",
        /// Secret.
        pub secret: Option<SecretText> = 2 "secret",
    }

    /// Suggest response. \[doc\], by an example
    ///
    /// Given by [`suggest`](Cnt::suggest).
    pub struct CntSuggestResponse {
        /// What was found.
        pub hits: OptionalVec<CntSimpleDocumentResponse> = 0 "hits",
    }

    /// Update index request. \[doc\]
    ///
    /// Taken by [`update_instant_index`](Cnt::update_instant_index).
    pub struct CntUpdateIndexRequest {
        /// Name.
        pub name: Option<String> = 0 "name",
    }

    /// Update proxy request. \[doc\], by an example
    ///
    /// Taken by [`update_instant_proxy`](Cnt::update_instant_proxy).
    pub struct CntUpdateProxyRequest {
        /// Indexes.
        pub indexes: OptionalVec<CntInstantProxyIndex> = 0 "indexes",
    }

    /// Upload request. \[doc\]
    ///
    /// Taken by [`create_signed_url`](Cnt::create_signed_url).
    pub struct CntUploadRequest {
        /// Whether it is public.
        pub is_public: Option<bool> = 0 "is_public",
        /// Path.
        pub path: Option<String> = 1 "path",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 2 "is_listed",
        /// Method. Default: `strict`.
        pub method: Option<CntUploadRequestMethod> = 3 "method",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
    }

    /// Upload response. \[doc\]
    ///
    /// Given by [`create_signed_url`](Cnt::create_signed_url).
    pub struct CntUploadResponse {
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// Signature.
        pub signature: Option<SecretText> = 1 "signature",
    }

    /// Watcher. \[doc\]
    ///
    /// Given by [`list_file_watchers`](Cnt::list_file_watchers), [`create_file_watcher`](Cnt::create_file_watcher), [`get_file_watcher`](Cnt::get_file_watcher) and others.
    pub struct CntWatcher {
        /// Its id.
        pub id: Option<i64> = 0 "id",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// The id of the storage.
        pub storage_id: Option<i64> = 2 "storage_id",
        /// Source.
        pub source: Option<CntWatcherSource> = 3 "source",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Watcher model. \[doc\]
    ///
    /// Taken by [`create_file_watcher`](Cnt::create_file_watcher), [`update_file_watcher`](Cnt::update_file_watcher).
    pub struct CntWatcherModel {
        /// Description.
        pub description: Option<String> = 0 "description",
        /// The id of the storage.
        pub storage_id: Option<i64> = 1 "storage_id",
        /// Source.
        pub source: Option<CntWatcherSource> = 2 "source",
    }

    /// Watcher source. \[doc\]
    pub struct CntWatcherSource {
        /// Kind. Default: `directory` \[guess\].
        pub kind: Option<String> = 0 "type",
        /// Config.
        pub config: Option<RawJson> = 1 "config",
    }
}

/// Index settings synonyms. \[doc\]
pub type CntIndexSettingsSynonyms = BTreeMap<String, RawJson>;
