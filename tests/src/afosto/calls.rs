// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! Every operation of Afosto, called with everything it takes.

use afosto_client::*;

use super::{Call, call, download, list, nothing, started};

/// All calls.
pub const CALLS: &[&[Call]] = &[CAT, CNT, IAM, INT, LCS, MES, ODR, QCQ, REL, SPL, TPL, WMS];

/// The calls of `cat`.
pub const CAT: &[Call] = &[
    Call {
        operation: "ListCollections",
        run: |with| list(with.afosto.cat().list_collections().page_size(7).start_at("1").send()),
    },
    Call { operation: "ViewCollection", run: |with| call(with.afosto.cat().view_collection("a text").send()) },
    Call {
        operation: "ListCollectionMisses",
        run: |with| list(with.afosto.cat().list_collection_misses("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ListKeys",
        run: |with| list(with.afosto.cat().list_keys("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "UpsertKeys",
        run: |with| {
            nothing(
                with.afosto
                    .cat()
                    .upsert_keys("a text", &with.body::<Vec<cat::CatMapsCollectionsIdKeysPutBodyItem>>("UpsertKeys"))
                    .send(),
            )
        },
    },
    Call { operation: "SearchMap", run: |with| call(with.afosto.cat().search_map("a text").send()) },
    Call {
        operation: "GetPricingGroups",
        run: |with| list(with.afosto.cat().get_pricing_groups().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreatePricingGroup",
        run: |with| {
            call(with.afosto.cat().create_pricing_group(&with.body::<cat::CatGroupCreate>("CreatePricingGroup")).send())
        },
    },
    Call { operation: "ViewGroup", run: |with| call(with.afosto.cat().view_group("a text").send()) },
    Call {
        operation: "UpdateGroup",
        run: |with| {
            call(with.afosto.cat().update_group("a text", &with.body::<cat::CatGroupUpdate>("UpdateGroup")).send())
        },
    },
    Call { operation: "DisableGroup", run: |with| call(with.afosto.cat().disable_group("a text").send()) },
    Call {
        operation: "GetPricing",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .get_pricing("a text")
                    .country("a text")
                    .administrative_area("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchPrices",
        run: |with| {
            call(with.afosto.cat().search_prices("a text", &with.body::<cat::CatPriceSearch>("SearchPrices")).send())
        },
    },
    Call {
        operation: "UpsertPrices",
        run: |with| {
            call(with.afosto.cat().upsert_prices("a text", &with.body::<Vec<cat::CatNewPrice>>("UpsertPrices")).send())
        },
    },
    Call {
        operation: "ViewPricing",
        run: |with| {
            list(with.afosto.cat().view_pricing("a text", "a text").is_planned(true).page_size(7).start_at("1").send())
        },
    },
    Call { operation: "ViewPrice", run: |with| call(with.afosto.cat().view_price("a text").send()) },
    Call {
        operation: "GetVatList",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .get_vat_list()
                    .country("a text")
                    .administrative_area("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AttachVatRate",
        run: |with| {
            call(with.afosto.cat().attach_vat_rate(&with.body::<Vec<cat::CatProductVatModel>>("AttachVatRate")).send())
        },
    },
    Call {
        operation: "ListChannels",
        run: |with| {
            list(with.afosto.cat().list_channels().is_deleted(true).kind("a text").page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "CreateChannel",
        run: |with| call(with.afosto.cat().create_channel(&with.body::<cat::CatCreateChannel>("CreateChannel")).send()),
    },
    Call { operation: "ViewChannel", run: |with| call(with.afosto.cat().view_channel("a text").send()) },
    Call {
        operation: "UpdateChannel",
        run: |with| {
            call(
                with.afosto.cat().update_channel("a text", &with.body::<cat::CatUpdateChannel>("UpdateChannel")).send(),
            )
        },
    },
    Call { operation: "DeleteChannel", run: |with| nothing(with.afosto.cat().delete_channel("a text").send()) },
];

/// The calls of `cnt`.
pub const CNT: &[Call] = &[
    Call {
        operation: "GetBarcode",
        run: |with| {
            download(
                with.afosto
                    .cnt()
                    .get_barcode(cnt::GetBarcodeT::Ean, "a text")
                    .w(7)
                    .h(7)
                    .f(cnt::GetBarcodeF::Code128)
                    .send(),
            )
        },
    },
    Call { operation: "ListActions", run: |with| call(with.afosto.cnt().list_actions().send()) },
    Call { operation: "GetAction", run: |with| call(with.afosto.cnt().get_action("a text").send()) },
    Call {
        operation: "GetBatches",
        run: |with| list(with.afosto.cnt().get_batches().code("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateBatch",
        run: |with| call(with.afosto.cnt().create_batch(&with.body::<cnt::CntBatchRequest>("CreateBatch")).send()),
    },
    Call { operation: "GetBatch", run: |with| call(with.afosto.cnt().get_batch("a text").send()) },
    Call {
        operation: "UpdateBatch",
        run: |with| {
            call(with.afosto.cnt().update_batch("a text", &with.body::<cnt::CntBatchRequest>("UpdateBatch")).send())
        },
    },
    Call { operation: "DeleteBatch", run: |with| call(with.afosto.cnt().delete_batch("a text").send()) },
    Call { operation: "ValidateBatch", run: |with| nothing(with.afosto.cnt().validate_batch("a text").send()) },
    Call { operation: "ConfirmBatch", run: |with| nothing(with.afosto.cnt().confirm_batch("a text").send()) },
    Call {
        operation: "GetBatchErrors",
        run: |with| list(with.afosto.cnt().get_batch_errors("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ListDatasets",
        run: |with| list(with.afosto.cnt().list_datasets().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateDataset",
        run: |with| {
            started(with.afosto.cnt().create_dataset(&with.body::<cnt::CntDatasetRequest>("CreateDataset")).send())
        },
    },
    Call { operation: "GetDataset", run: |with| call(with.afosto.cnt().get_dataset("a text").send()) },
    Call {
        operation: "AttachFile",
        run: |with| {
            nothing(with.afosto.cnt().attach_file("a text", &with.body::<cnt::CntBatchFile>("AttachFile")).send())
        },
    },
    Call {
        operation: "AttachData",
        run: |with| {
            nothing(with.afosto.cnt().attach_data("a text", &with.body::<Vec<cnt::CntLine>>("AttachData")).send())
        },
    },
    Call { operation: "ExportData", run: |with| nothing(with.afosto.cnt().export_data("a text").send()) },
    Call {
        operation: "GetLines",
        run: |with| list(with.afosto.cnt().get_lines("a text").page_size(7).start_at("1").send()),
    },
    Call { operation: "ListProxies", run: |with| call(with.afosto.cnt().list_proxies().send()) },
    Call {
        operation: "CreateProxy",
        run: |with| call(with.afosto.cnt().create_proxy(&with.body::<cnt::CntProxyModel>("CreateProxy")).send()),
    },
    Call { operation: "GetProxy", run: |with| call(with.afosto.cnt().get_proxy("a text").send()) },
    Call {
        operation: "UpdateProxy",
        run: |with| {
            call(with.afosto.cnt().update_proxy("a text", &with.body::<cnt::CntProxyUpdateModel>("UpdateProxy")).send())
        },
    },
    Call {
        operation: "ListInstantProxies",
        run: |with| list(with.afosto.cnt().list_instant_proxies().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateInstantProxy",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .create_instant_proxy(&with.body::<cnt::CntCreateProxyRequest>("CreateInstantProxy"))
                    .send(),
            )
        },
    },
    Call { operation: "GetInstantProxy", run: |with| call(with.afosto.cnt().get_instant_proxy("a text").send()) },
    Call {
        operation: "UpdateInstantProxy",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .update_instant_proxy("a text", &with.body::<cnt::CntUpdateProxyRequest>("UpdateInstantProxy"))
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteInstantProxy",
        run: |with| nothing(with.afosto.cnt().delete_instant_proxy("a text").send()),
    },
    Call { operation: "ListFileWatchers", run: |with| call(with.afosto.cnt().list_file_watchers().send()) },
    Call {
        operation: "CreateFileWatcher",
        run: |with| {
            call(with.afosto.cnt().create_file_watcher(&with.body::<cnt::CntWatcherModel>("CreateFileWatcher")).send())
        },
    },
    Call { operation: "GetFileWatcher", run: |with| call(with.afosto.cnt().get_file_watcher("a text").send()) },
    Call {
        operation: "UpdateFileWatcher",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .update_file_watcher("a text", &with.body::<cnt::CntWatcherModel>("UpdateFileWatcher"))
                    .send(),
            )
        },
    },
    Call { operation: "DeleteFileWatcher", run: |with| call(with.afosto.cnt().delete_file_watcher("a text").send()) },
    Call { operation: "ReadObject", run: |with| download(with.afosto.cnt().read_object(7, "a text").send()) },
    Call {
        operation: "CloneObject",
        run: |with| {
            nothing(with.afosto.cnt().clone_object(7, &with.body::<cnt::CntObjectCloneRequest>("CloneObject")).send())
        },
    },
    Call { operation: "DeleteObject", run: |with| nothing(with.afosto.cnt().delete_object(7, "a text").send()) },
    Call { operation: "ListObjects", run: |with| call(with.afosto.cnt().list_objects(7, "a text").send()) },
    Call { operation: "ListFilesystemStorages", run: |with| call(with.afosto.cnt().list_filesystem_storages().send()) },
    Call {
        operation: "CreateStorage",
        run: |with| call(with.afosto.cnt().create_storage(&with.body::<cnt::CntStorageModel>("CreateStorage")).send()),
    },
    Call { operation: "GetFilesystemStorage", run: |with| call(with.afosto.cnt().get_filesystem_storage(7).send()) },
    Call {
        operation: "DeprecatedSyncFile",
        run: |with| {
            nothing(
                with.afosto
                    .cnt()
                    .deprecated_sync_file(7, &with.body::<cnt::CntStorageSyncCommand>("DeprecatedSyncFile"))
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateStorage",
        run: |with| {
            call(with.afosto.cnt().update_storage(7, &with.body::<cnt::CntStorageModel>("UpdateStorage")).send())
        },
    },
    Call { operation: "DeleteStorage", run: |with| nothing(with.afosto.cnt().delete_storage(7).send()) },
    Call {
        operation: "SyncFile",
        run: |with| {
            nothing(with.afosto.cnt().sync_file(7, &with.body::<cnt::CntStorageSyncCommand>("SyncFile")).send())
        },
    },
    Call {
        operation: "ReadStorage",
        run: |with| {
            download(
                with.afosto
                    .cnt()
                    .read_storage(7, "a text", &with.body::<cnt::CntFilesystemsStoragesIdReadGetBody>("ReadStorage"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListStorage",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .list_storage(7, "a text", &with.body::<cnt::CntFilesystemsStoragesIdListGetBody>("ListStorage"))
                    .send(),
            )
        },
    },
    Call { operation: "TestExistingStorage", run: |with| nothing(with.afosto.cnt().test_existing_storage(7).send()) },
    Call {
        operation: "TestConnection",
        run: |with| {
            nothing(with.afosto.cnt().test_connection(&with.body::<cnt::CntStorageTest>("TestConnection")).send())
        },
    },
    Call {
        operation: "GetFilesystemAdapterConfigurations",
        run: |with| call(with.afosto.cnt().get_filesystem_adapter_configurations().send()),
    },
    Call {
        operation: "GetFilesystemLogs",
        run: |with| {
            call(with.afosto.cnt().get_filesystem_logs().file_id("a text").storage_id(7).is_success("a text").send())
        },
    },
    Call {
        operation: "ListDataFlowTypes",
        run: |with| list(with.afosto.cnt().list_data_flow_types().code("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ViewDataflowType",
        run: |with| {
            list(with.afosto.cnt().view_dataflow_type("a text").code("a text").page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "ListDataFlows",
        run: |with| list(with.afosto.cnt().list_data_flows().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateStream",
        run: |with| call(with.afosto.cnt().create_stream(&with.body::<cnt::CntDataflowModel>("CreateStream")).send()),
    },
    Call { operation: "GetDataflow", run: |with| call(with.afosto.cnt().get_dataflow("a text").send()) },
    Call {
        operation: "UpdateDataflow",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .update_dataflow("a text", &with.body::<cnt::CntDataflowModel>("UpdateDataflow"))
                    .send(),
            )
        },
    },
    Call { operation: "DeleteDataflow", run: |with| nothing(with.afosto.cnt().delete_dataflow("a text").send()) },
    Call {
        operation: "TriggerFlow",
        run: |with| {
            nothing(
                with.afosto
                    .cnt()
                    .trigger_flow("a text", &with.body::<cnt::CntDataflowFlowsIdTriggerPostBody>("TriggerFlow"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetMultipleDataflowModels",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .get_multiple_dataflow_models(
                        &with.body::<Vec<cnt::CntDataflowLoaderPostBodyItem>>("GetMultipleDataflowModels"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetDataflowModel",
        run: |with| call(with.afosto.cnt().get_dataflow_model("a text", "a text").send()),
    },
    Call { operation: "MatchTester", run: |with| call(with.afosto.cnt().match_tester("a text", "a text").send()) },
    Call { operation: "GetGifInfo", run: |with| call(with.afosto.cnt().get_gif_info().url("a text").send()) },
    Call { operation: "TransformGif", run: |with| download(with.afosto.cnt().transform_gif().url("a text").send()) },
    Call { operation: "ListDirectories", run: |with| call(with.afosto.cnt().list_directories().dir("a text").send()) },
    Call {
        operation: "CreateDirectory",
        run: |with| {
            nothing(
                with.afosto.cnt().create_directory(&with.body::<cnt::CntDirectoryRequest>("CreateDirectory")).send(),
            )
        },
    },
    Call {
        operation: "DeleteDirectory",
        run: |with| {
            nothing(
                with.afosto.cnt().delete_directory(&with.body::<cnt::CntDirectoryRequest>("DeleteDirectory")).send(),
            )
        },
    },
    Call {
        operation: "ListFiles",
        run: |with| {
            list(with.afosto.cnt().list_files().dir("a text").is_public(true).page_size(7).start_at("1").send())
        },
    },
    Call { operation: "GetFile", run: |with| call(with.afosto.cnt().get_file("a text").send()) },
    Call { operation: "DeleteFile", run: |with| call(with.afosto.cnt().delete_file("a text").send()) },
    Call {
        operation: "CreateSignedUrl",
        run: |with| {
            call(with.afosto.cnt().create_signed_url(&with.body::<cnt::CntUploadRequest>("CreateSignedUrl")).send())
        },
    },
    Call { operation: "UploadFile", run: |with| call(with.afosto.cnt().upload_file("a text", with.file()).send()) },
    Call {
        operation: "Search",
        run: |with| {
            list(
                with.afosto.cnt().search(&with.body::<cnt::CntSimpleQuery>("Search")).page_size(7).start_at("1").send(),
            )
        },
    },
    Call {
        operation: "SearchModel",
        run: |with| {
            list(
                with.afosto
                    .cnt()
                    .search_model("a text", "a text", "a text", &with.body::<cnt::CntSearchQuery>("SearchModel"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "Suggest",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .suggest("a text")
                    .limit(7)
                    .codes(&["a text", "another"])
                    .models(&["a text", "another"])
                    .namespaces(&["a text", "another"])
                    .send(),
            )
        },
    },
    Call {
        operation: "ListDefinitions",
        run: |with| {
            call(with.afosto.cnt().list_definitions().code("a text").model("a text").namespace("a text").send())
        },
    },
    Call {
        operation: "UpsertDefinition",
        run: |with| {
            call(with.afosto.cnt().upsert_definition(&with.body::<cnt::CntDefinitionModel>("UpsertDefinition")).send())
        },
    },
    Call { operation: "DecodeDateFilter", run: |with| call(with.afosto.cnt().decode_date_filter("a text").send()) },
    Call {
        operation: "GenerateDateFilter",
        run: |with| {
            call(
                with.afosto.cnt().generate_date_filter(&with.body::<cnt::CntRelativeDate>("GenerateDateFilter")).send(),
            )
        },
    },
    Call {
        operation: "ListInstantIndexes",
        run: |with| list(with.afosto.cnt().list_instant_indexes().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateInstantIndex",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .create_instant_index(&with.body::<cnt::CntCreateIndexRequest>("CreateInstantIndex"))
                    .send(),
            )
        },
    },
    Call { operation: "GetInstantIndex", run: |with| call(with.afosto.cnt().get_instant_index("a text").send()) },
    Call {
        operation: "UpdateInstantIndex",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .update_instant_index("a text", &with.body::<cnt::CntUpdateIndexRequest>("UpdateInstantIndex"))
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteInstantIndex",
        run: |with| nothing(with.afosto.cnt().delete_instant_index("a text").send()),
    },
    Call {
        operation: "GeneratePDF",
        run: |with| call(with.afosto.cnt().generate_pdf(&with.body::<cnt::CntHtmlToPdfRequest>("GeneratePDF")).send()),
    },
    Call {
        operation: "GenerateInlinePDF",
        run: |with| {
            download(
                with.afosto
                    .cnt()
                    .generate_inline_pdf(&with.body::<cnt::CntHtmlToInlinePdfRequest>("GenerateInlinePDF"))
                    .send(),
            )
        },
    },
    Call {
        operation: "UpsertInstantDocument",
        run: |with| {
            nothing(
                with.afosto
                    .cnt()
                    .upsert_instant_document(
                        "a text",
                        &with.body::<Vec<cnt::CntInputDocument>>("UpsertInstantDocument"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "ClearInstantIndex",
        run: |with| nothing(with.afosto.cnt().clear_instant_index("a text").send()),
    },
    Call {
        operation: "DeleteInstantDocument",
        run: |with| {
            nothing(
                with.afosto
                    .cnt()
                    .delete_instant_document("a text", &with.body::<Vec<String>>("DeleteInstantDocument"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchInstant",
        run: |with| {
            call(
                with.afosto.cnt().search_instant("a text", &with.body::<cnt::CntSearchRequest>("SearchInstant")).send(),
            )
        },
    },
    Call {
        operation: "SearchInstantIndex",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .search_instant_index("a text", &with.body::<cnt::CntSearchIndexRequest>("SearchInstantIndex"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListInstantIndexSettings",
        run: |with| call(with.afosto.cnt().list_instant_index_settings("a text").send()),
    },
    Call {
        operation: "UpdateInstantIndexSettings",
        run: |with| {
            nothing(
                with.afosto
                    .cnt()
                    .update_instant_index_settings(
                        "a text",
                        &with.body::<cnt::CntIndexSettingsUpdate>("UpdateInstantIndexSettings"),
                    )
                    .sync("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "ResetInstantIndexSettings",
        run: |with| nothing(with.afosto.cnt().reset_instant_index_settings("a text").send()),
    },
    Call {
        operation: "ListInstantIndexUpdates",
        run: |with| call(with.afosto.cnt().list_instant_index_updates("a text").send()),
    },
    Call {
        operation: "GetInstantIndexUpdate",
        run: |with| call(with.afosto.cnt().get_instant_index_update("a text", 7).send()),
    },
];

/// The calls of `iam`.
pub const IAM: &[Call] = &[
    Call {
        operation: "QueryLogs",
        run: |with| {
            list(
                with.afosto
                    .iam()
                    .query_logs(&with.body::<iam::IamQuery>("QueryLogs"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "ExportLogs",
        run: |with| nothing(with.afosto.iam().export_logs(&with.body::<iam::IamQuery>("ExportLogs")).send()),
    },
    Call {
        operation: "CreateSecret",
        run: |with| {
            call(with.afosto.iam().create_secret("a text", &with.body::<iam::IamSecretRequest>("CreateSecret")).send())
        },
    },
    Call { operation: "GetSecret", run: |with| call(with.afosto.iam().get_secret("a text").send()) },
    Call {
        operation: "UpdateSecret",
        run: |with| {
            call(with.afosto.iam().update_secret("a text", &with.body::<iam::IamSecretUpdate>("UpdateSecret")).send())
        },
    },
    Call { operation: "DeleteSecret", run: |with| call(with.afosto.iam().delete_secret("a text").send()) },
    Call {
        operation: "VerifyToken",
        run: |with| {
            call(
                with.afosto.iam().verify_token("a text", &with.body::<iam::IamValidationRequest>("VerifyToken")).send(),
            )
        },
    },
    Call { operation: "RequestBackup", run: |with| call(with.afosto.iam().request_backup("a text", "a text").send()) },
    Call { operation: "GetBillingInformation", run: |with| call(with.afosto.iam().get_billing_information().send()) },
    Call {
        operation: "UpdateBillingInformation",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_billing_information(&with.body::<iam::IamBillingCompany>("UpdateBillingInformation"))
                    .send(),
            )
        },
    },
    Call { operation: "ListPaymentSources", run: |with| call(with.afosto.iam().list_payment_sources().send()) },
    Call {
        operation: "AddPaymentSource",
        run: |with| {
            call(with.afosto.iam().add_payment_source(&with.body::<iam::IamSourcesPostBody>("AddPaymentSource")).send())
        },
    },
    Call {
        operation: "RemovePaymentSource",
        run: |with| call(with.afosto.iam().remove_payment_source("a text").send()),
    },
    Call { operation: "ListProducts", run: |with| call(with.afosto.iam().list_products().send()) },
    Call { operation: "ListSubscriptions", run: |with| call(with.afosto.iam().list_subscriptions().send()) },
    Call {
        operation: "AddSubscription",
        run: |with| call(with.afosto.iam().add_subscription(&with.body::<iam::IamSubscribe>("AddSubscription")).send()),
    },
    Call {
        operation: "AddAddOn",
        run: |with| call(with.afosto.iam().add_add_on(&with.body::<iam::IamAddOn>("AddAddOn")).send()),
    },
    Call {
        operation: "ListSubscriptionInvoices",
        run: |with| list(with.afosto.iam().list_subscription_invoices().page_size(7).start_at("1").send()),
    },
    Call { operation: "GetUpcoming", run: |with| call(with.afosto.iam().get_upcoming().code("a text").send()) },
    Call { operation: "GetTrial", run: |with| call(with.afosto.iam().get_trial().send()) },
    Call {
        operation: "GetUsages",
        run: |with| call(with.afosto.iam().get_usages(&with.body::<iam::IamUsageRequest>("GetUsages")).send()),
    },
    Call {
        operation: "ListAuditLog",
        run: |with| {
            list(
                with.afosto
                    .iam()
                    .list_audit_log()
                    .method("a text")
                    .resource("a text")
                    .user("a text")
                    .logged_after("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ListAuditLogFilters", run: |with| call(with.afosto.iam().list_audit_log_filters().send()) },
    Call {
        operation: "CreateTenant",
        run: |with| call(with.afosto.iam().create_tenant(&with.body::<iam::IamSignup>("CreateTenant")).send()),
    },
    Call { operation: "GetTenant", run: |with| call(with.afosto.iam().get_tenant("a text").send()) },
    Call {
        operation: "UpdateCompanyName",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_company_name("a text", &with.body::<iam::IamTenantsIdPutBody>("UpdateCompanyName"))
                    .send(),
            )
        },
    },
    Call {
        operation: "RequestPurgeToken",
        run: |with| {
            call(
                with.afosto.iam().request_purge_token(&with.body::<iam::IamPurgesPostBody>("RequestPurgeToken")).send(),
            )
        },
    },
    Call { operation: "ViewPurgeToken", run: |with| call(with.afosto.iam().view_purge_token("a text").send()) },
    Call { operation: "StartPurge", run: |with| call(with.afosto.iam().start_purge("a text").send()) },
    Call { operation: "ListSubtenants", run: |with| call(with.afosto.iam().list_subtenants().send()) },
    Call {
        operation: "ListPendingInvites",
        run: |with| call(with.afosto.iam().list_pending_invites().state(iam::ListPendingInvitesState::Pending).send()),
    },
    Call { operation: "GetDefaultSubtenant", run: |with| call(with.afosto.iam().get_default_subtenant().send()) },
    Call {
        operation: "UpdateInvite",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_invite("a text", &with.body::<iam::IamSubtenantsInvitesIdPutBody>("UpdateInvite"))
                    .send(),
            )
        },
    },
    Call { operation: "ListPendingSubtenants", run: |with| call(with.afosto.iam().list_pending_subtenants().send()) },
    Call {
        operation: "SendSubtenantRequest",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .send_subtenant_request(&with.body::<iam::IamSubtenantsRequestsPostBody>("SendSubtenantRequest"))
                    .send(),
            )
        },
    },
    Call { operation: "ListAuthorizations", run: |with| call(with.afosto.iam().list_authorizations().send()) },
    Call {
        operation: "ListPendingAuthorizationRequests",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .list_pending_authorization_requests()
                    .state(iam::ListPendingAuthorizationRequestsState::Pending)
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateRequest",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_request(
                        "a text",
                        &with.body::<iam::IamSubtenantsAuthorizationsRequestsIdPutBody>("UpdateRequest"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "ListPendingAuthorizationInvites",
        run: |with| call(with.afosto.iam().list_pending_authorization_invites().send()),
    },
    Call {
        operation: "SendInvite",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .send_invite(&with.body::<iam::IamSubtenantsAuthorizationsInvitesPostBody>("SendInvite"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListUsers",
        run: |with| {
            list(
                with.afosto
                    .iam()
                    .list_users()
                    .is_pending_invite(true)
                    .is_deleted(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateUser",
        run: |with| call(with.afosto.iam().create_user(&with.body::<iam::IamUserModel>("CreateUser")).send()),
    },
    Call { operation: "GetUser", run: |with| call(with.afosto.iam().get_user("a text").send()) },
    Call {
        operation: "UpdateUser",
        run: |with| {
            call(with.afosto.iam().update_user("a text", &with.body::<iam::IamUserUpdateModel>("UpdateUser")).send())
        },
    },
    Call { operation: "DeleteUser", run: |with| call(with.afosto.iam().delete_user("a text").send()) },
    Call { operation: "ListTokens", run: |with| call(with.afosto.iam().list_tokens("a text", "a text").send()) },
    Call {
        operation: "UpdateUserRoles",
        run: |with| {
            call(with.afosto.iam().update_user_roles("a text", &with.body::<Vec<String>>("UpdateUserRoles")).send())
        },
    },
    Call {
        operation: "JoinTenant",
        run: |with| call(with.afosto.iam().join_tenant(&with.body::<iam::IamPasswordReset>("JoinTenant")).send()),
    },
    Call {
        operation: "ResetPassword",
        run: |with| call(with.afosto.iam().reset_password(&with.body::<iam::IamPasswordReset>("ResetPassword")).send()),
    },
    Call {
        operation: "VerifyUser",
        run: |with| call(with.afosto.iam().verify_user(&with.body::<iam::IamVerifyRequest>("VerifyUser")).send()),
    },
    Call {
        operation: "RequestToken",
        run: |with| {
            call(with.afosto.iam().request_token(&with.body::<iam::IamUserTokenRequest>("RequestToken")).send())
        },
    },
    Call {
        operation: "InvalidateTokens",
        run: |with| {
            call(with.afosto.iam().invalidate_tokens(&with.body::<iam::IamUserTokenRequest>("InvalidateTokens")).send())
        },
    },
    Call { operation: "ListRoles", run: |with| call(with.afosto.iam().list_roles().send()) },
    Call {
        operation: "CreateRole",
        run: |with| call(with.afosto.iam().create_role(&with.body::<iam::IamRoleModel>("CreateRole")).send()),
    },
    Call { operation: "GetRole", run: |with| call(with.afosto.iam().get_role(7).send()) },
    Call {
        operation: "UpdateRole",
        run: |with| call(with.afosto.iam().update_role(7, &with.body::<iam::IamRoleModel>("UpdateRole")).send()),
    },
    Call { operation: "DeleteRole", run: |with| call(with.afosto.iam().delete_role(7).send()) },
    Call {
        operation: "ListSystemRoles",
        run: |with| call(with.afosto.iam().list_system_roles().client_id("a text").send()),
    },
    Call { operation: "GetSystemRole", run: |with| call(with.afosto.iam().get_system_role("a text").send()) },
    Call {
        operation: "ListClients",
        run: |with| {
            list(with.afosto.iam().list_clients().is_deleted(true).scope("a text").page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "CreateClient",
        run: |with| call(with.afosto.iam().create_client(&with.body::<iam::IamClientModel>("CreateClient")).send()),
    },
    Call { operation: "GetClient", run: |with| call(with.afosto.iam().get_client("a text").send()) },
    Call {
        operation: "UpdateClient",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_client("a text", &with.body::<iam::IamClientUpdateModel>("UpdateClient"))
                    .send(),
            )
        },
    },
    Call { operation: "DeleteClient", run: |with| call(with.afosto.iam().delete_client("a text").send()) },
    Call { operation: "ListOpenClients", run: |with| call(with.afosto.iam().list_open_clients().send()) },
    Call { operation: "GetScopesList", run: |with| call(with.afosto.iam().get_scopes_list().send()) },
    Call { operation: "GetScope", run: |with| call(with.afosto.iam().get_scope("a text").send()) },
    Call {
        operation: "GetRedirect",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .get_redirect()
                    .redirect_uri("a text")
                    .client_id("a text")
                    .response_type("a text")
                    .scope("a text")
                    .tenant("a text")
                    .state("a text")
                    .nonce("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetAccessToken",
        run: |with| {
            call(with.afosto.iam().get_access_token(&with.body::<iam::IamTokenRequest>("GetAccessToken")).send())
        },
    },
    Call {
        operation: "GetRedirect302",
        run: |with| call(with.afosto.iam().get_redirect302("a text").silent(true).send()),
    },
    Call { operation: "RefreshAccessToken", run: |with| call(with.afosto.iam().refresh_access_token().send()) },
    Call {
        operation: "RevokeTokens",
        run: |with| call(with.afosto.iam().revoke_tokens().tokens(iam::RevokeTokensTokens::Current).send()),
    },
    Call { operation: "ListNumbers", run: |with| call(with.afosto.iam().list_numbers().send()) },
    Call {
        operation: "CreateNumber",
        run: |with| {
            call(with.afosto.iam().create_number(&with.body::<iam::IamPhoneNumberModel>("CreateNumber")).send())
        },
    },
    Call {
        operation: "AnnounceProfile",
        run: |with| {
            call(
                with.afosto.iam().announce_profile("a text", &with.body::<serde_json::Value>("AnnounceProfile")).send(),
            )
        },
    },
    Call {
        operation: "GetProfileDefinitions",
        run: |with| call(with.afosto.iam().get_profile_definitions("a text").send()),
    },
    Call {
        operation: "UpdateProfile",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .update_profile("a text", &with.body::<serde_json::Value>("UpdateProfile"))
                    .channel_id("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetProfile",
        run: |with| call(with.afosto.iam().get_profile("a text").channel_id("a text").send()),
    },
    Call {
        operation: "ListRecords",
        run: |with| list(with.afosto.iam().list_records().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "QueryUsage",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .query_usage(&with.body::<iam::IamReportRequest>("QueryUsage"))
                    .page_size(7)
                    .page(7)
                    .send(),
            )
        },
    },
    Call { operation: "ListTypes", run: |with| call(with.afosto.iam().list_types().send()) },
];

/// The calls of `int`.
pub const INT: &[Call] = &[
    Call { operation: "ListApps", run: |with| list(with.afosto.int().list_apps().page_size(7).start_at("1").send()) },
    Call { operation: "GetApp", run: |with| call(with.afosto.int().get_app("a text").send()) },
    Call {
        operation: "InstallApp",
        run: |with| {
            call(with.afosto.int().install_app("a text", &with.body::<int::IntIntegrationModel>("InstallApp")).send())
        },
    },
    Call {
        operation: "ListIntegrations",
        run: |with| {
            list(
                with.afosto
                    .int()
                    .list_integrations()
                    .app_code("a text")
                    .is_deleted(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetIntegration", run: |with| call(with.afosto.int().get_integration("a text").send()) },
    Call {
        operation: "UpdateIntegration",
        run: |with| {
            call(
                with.afosto
                    .int()
                    .update_integration("a text", &with.body::<int::IntIntegrationModel>("UpdateIntegration"))
                    .send(),
            )
        },
    },
    Call { operation: "Disable", run: |with| nothing(with.afosto.int().disable("a text").send()) },
];

/// The calls of `lcs`.
pub const LCS: &[Call] = &[
    Call {
        operation: "ListHandlingLists",
        run: |with| list(with.afosto.lcs().list_handling_lists().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateHandlingList",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .create_handling_list(&with.body::<lcs::LcsHandlingModel>("CreateHandlingList"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchLists",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_lists(&with.body::<lcs::LcsListSearch>("SearchLists"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ViewHandlingList", run: |with| call(with.afosto.lcs().view_handling_list("a text").send()) },
    Call {
        operation: "DeleteHandlingList",
        run: |with| nothing(with.afosto.lcs().delete_handling_list("a text").send()),
    },
    Call {
        operation: "UpdateHandlingListItem",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_handling_list_item(
                        "a text",
                        &with.body::<Vec<lcs::LcsHandlingListItemUpdate>>("UpdateHandlingListItem"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateListState",
        run: |with| {
            nothing(
                with.afosto
                    .lcs()
                    .update_list_state("a text", &with.body::<lcs::LcsHandlingListUpdate>("UpdateListState"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListShipments",
        run: |with| list(with.afosto.lcs().list_shipments().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateShipment",
        run: |with| {
            call(with.afosto.lcs().create_shipment(&with.body::<lcs::LcsShipmentModel>("CreateShipment")).send())
        },
    },
    Call { operation: "ViewShipment", run: |with| call(with.afosto.lcs().view_shipment("a text").send()) },
    Call {
        operation: "UpdateShipment",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_shipment("a text", &with.body::<lcs::LcsShipmentUpdateModel>("UpdateShipment"))
                    .send(),
            )
        },
    },
    Call { operation: "CancelShipment", run: |with| nothing(with.afosto.lcs().cancel_shipment("a text").send()) },
    Call {
        operation: "UpdateShipmentPositions",
        run: |with| nothing(with.afosto.lcs().update_shipment_positions("a text").send()),
    },
    Call {
        operation: "TriggerShipmentInvoice",
        run: |with| nothing(with.afosto.lcs().trigger_shipment_invoice("a text").send()),
    },
    Call {
        operation: "SearchShipments",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_shipments(&with.body::<lcs::LcsShipmentSearch>("SearchShipments"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchLocations",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_locations(&with.body::<lcs::LcsLocationSearch>("SearchLocations"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchParcels",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_parcels(&with.body::<lcs::LcsParcelSearch>("SearchParcels"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "ListListItems",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .list_list_items(&with.body::<lcs::LcsItemSearch>("ListListItems"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchShipmentMethods",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .search_shipment_methods(&with.body::<lcs::LcsShipmentMethodSearch>("SearchShipmentMethods"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchHandlingListItems",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_handling_list_items(&with.body::<lcs::LcsItemSearch>("SearchHandlingListItems"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchParcelItems",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .search_parcel_items(&with.body::<lcs::LcsItemSearch>("SearchParcelItems"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "BulkUpdateItems",
        run: |with| {
            nothing(
                with.afosto.lcs().bulk_update_items(&with.body::<lcs::LcsBulkItemsPutBody>("BulkUpdateItems")).send(),
            )
        },
    },
    Call {
        operation: "UpdateShipmentBackorders",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_shipment_backorders(
                        "a text",
                        &with.body::<Vec<lcs::LcsShipmentItemCorrection>>("UpdateShipmentBackorders"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateShipmentOverage",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_shipment_overage(
                        "a text",
                        &with.body::<Vec<lcs::LcsShipmentItemCorrection>>("UpdateShipmentOverage"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateShipmentItemMissing",
        run: |with| {
            nothing(
                with.afosto
                    .lcs()
                    .update_shipment_item_missing(
                        "a text",
                        &with.body::<Vec<lcs::LcsShipmentItemMissing>>("UpdateShipmentItemMissing"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "ListMethods",
        run: |with| call(with.afosto.lcs().list_methods().country_code("a text").channel_id("a text").send()),
    },
    Call {
        operation: "GetShippingMethod",
        run: |with| {
            call(with.afosto.lcs().get_shipping_method("a text").country_code("a text").channel_id("a text").send())
        },
    },
    Call {
        operation: "ListParcels",
        run: |with| list(with.afosto.lcs().list_parcels().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateParcel",
        run: |with| {
            call(with.afosto.lcs().create_parcel(&with.body::<lcs::LcsParcelCreateModel>("CreateParcel")).send())
        },
    },
    Call { operation: "GetParcel", run: |with| call(with.afosto.lcs().get_parcel("a text").send()) },
    Call {
        operation: "UpdateParcel",
        run: |with| {
            nothing(with.afosto.lcs().update_parcel("a text", &with.body::<lcs::LcsParcelModel>("UpdateParcel")).send())
        },
    },
    Call { operation: "RemoveParcel", run: |with| nothing(with.afosto.lcs().remove_parcel("a text").send()) },
    Call {
        operation: "AddToParcel",
        run: |with| call(with.afosto.lcs().add_to_parcel("a text", &with.body::<lcs::LcsPlace>("AddToParcel")).send()),
    },
    Call {
        operation: "RemoveFromParcel",
        run: |with| {
            call(with.afosto.lcs().remove_from_parcel("a text", &with.body::<lcs::LcsPlace>("RemoveFromParcel")).send())
        },
    },
    Call {
        operation: "SetParcelInTransit",
        run: |with| nothing(with.afosto.lcs().set_parcel_in_transit("a text").send()),
    },
    Call {
        operation: "SetParcelFinished",
        run: |with| nothing(with.afosto.lcs().set_parcel_finished("a text").send()),
    },
    Call { operation: "RequestLabel", run: |with| nothing(with.afosto.lcs().request_label("a text").send()) },
    Call { operation: "RequestSlip", run: |with| nothing(with.afosto.lcs().request_slip("a text").send()) },
    Call {
        operation: "ListFulfilmentLocations",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .list_fulfilment_locations()
                    .address_id("a text")
                    .is_disabled(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateFulfilmentLocation",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .create_fulfilment_location(
                        &with.body::<lcs::LcsFulfilmentLocationModel>("CreateFulfilmentLocation"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetFulfilmentLocation",
        run: |with| call(with.afosto.lcs().get_fulfilment_location("a text").send()),
    },
    Call {
        operation: "UpdateFulfilmentLocation",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_fulfilment_location(
                        "a text",
                        &with.body::<lcs::LcsFulfilmentLocationModel>("UpdateFulfilmentLocation"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "ListPositions",
        run: |with| list(with.afosto.lcs().list_positions("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "UpdatePositionOrder",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .update_position_order("a text", &with.body::<Vec<String>>("UpdatePositionOrder"))
                    .send(),
            )
        },
    },
    Call {
        operation: "DeletePositions",
        run: |with| {
            call(with.afosto.lcs().delete_positions("a text", &with.body::<Vec<String>>("DeletePositions")).send())
        },
    },
    Call { operation: "ViewPosition", run: |with| call(with.afosto.lcs().view_position("a text", "a text").send()) },
    Call {
        operation: "SearchPositions",
        run: |with| {
            call(with.afosto.lcs().search_positions("a text", &with.body::<Vec<String>>("SearchPositions")).send())
        },
    },
    Call { operation: "ListLocationSkus", run: |with| call(with.afosto.lcs().list_location_skus("a text").send()) },
    Call {
        operation: "UpsertLocationSkus",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .upsert_location_skus("a text", &with.body::<Vec<lcs::LcsLocationSku>>("UpsertLocationSkus"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListServicePoints",
        run: |with| {
            call(with.afosto.lcs().list_service_points("a text", "a text", "a text").channel_id("a text").send())
        },
    },
    Call {
        operation: "GetServicePoint",
        run: |with| call(with.afosto.lcs().get_service_point("a text", "a text", "a text").channel_id("a text").send()),
    },
    Call {
        operation: "SearchDPDServicePoints",
        run: |with| call(with.afosto.lcs().search_dpd_service_points("a text", "a text").send()),
    },
    Call { operation: "GetDPDParcelPoint", run: |with| call(with.afosto.lcs().get_dpd_parcel_point("a text").send()) },
];

/// The calls of `mes`.
pub const MES: &[Call] = &[
    Call {
        operation: "ListConversations",
        run: |with| list(with.afosto.mes().list_conversations().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "StartConversation",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .start_conversation(&with.body::<mes::MesConversationCreate>("StartConversation"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchConversations",
        run: |with| {
            list(
                with.afosto
                    .mes()
                    .search_conversations(&with.body::<mes::MesSearch>("SearchConversations"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetConversation", run: |with| call(with.afosto.mes().get_conversation(7).send()) },
    Call {
        operation: "AddMessage",
        run: |with| call(with.afosto.mes().add_message(7, &with.body::<mes::MesMessageAdd>("AddMessage")).send()),
    },
    Call {
        operation: "AddRegistration",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .add_registration(7, &with.body::<mes::MesParticipantCreate>("AddRegistration"))
                    .send(),
            )
        },
    },
    Call {
        operation: "Subscribe",
        run: |with| call(with.afosto.mes().subscribe(7, &with.body::<mes::MesSubscription>("Subscribe")).send()),
    },
    Call {
        operation: "Unsubscribe",
        run: |with| call(with.afosto.mes().unsubscribe(7, &with.body::<mes::MesCancel>("Unsubscribe")).send()),
    },
    Call { operation: "ListDomains", run: |with| call(with.afosto.mes().list_domains().is_verified(true).send()) },
    Call {
        operation: "CreateDomain",
        run: |with| call(with.afosto.mes().create_domain(&with.body::<mes::MesDomainModel>("CreateDomain")).send()),
    },
    Call { operation: "GetDomain", run: |with| call(with.afosto.mes().get_domain("a text").send()) },
    Call { operation: "DeleteDomain", run: |with| call(with.afosto.mes().delete_domain("a text").send()) },
    Call {
        operation: "ListInboxes",
        run: |with| call(with.afosto.mes().list_inboxes().fqdn("a text").public(true).send()),
    },
    Call {
        operation: "CreateInbox",
        run: |with| call(with.afosto.mes().create_inbox(&with.body::<mes::MesInboxModel>("CreateInbox")).send()),
    },
    Call { operation: "GetInbox", run: |with| call(with.afosto.mes().get_inbox("a text").send()) },
    Call {
        operation: "UpdateInbox",
        run: |with| {
            call(with.afosto.mes().update_inbox("a text", &with.body::<mes::MesInboxUpdateModel>("UpdateInbox")).send())
        },
    },
    Call { operation: "DeleteInbox", run: |with| call(with.afosto.mes().delete_inbox("a text").send()) },
    Call {
        operation: "ListEmails",
        run: |with| {
            list(
                with.afosto
                    .mes()
                    .list_emails("a text", mes::ListEmailsFolder::Inbox)
                    .addressee("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateMail",
        run: |with| call(with.afosto.mes().create_mail(&with.body::<mes::MesMailModel>("CreateMail")).send()),
    },
    Call {
        operation: "MarkAsRead",
        run: |with| call(with.afosto.mes().mark_as_read("a text").mark_as(mes::MarkAsReadMarkAs::Read).send()),
    },
    Call {
        operation: "UpdateEmail",
        run: |with| {
            call(with.afosto.mes().update_email("a text", &with.body::<mes::MesMailModel>("UpdateEmail")).send())
        },
    },
    Call { operation: "DeleteMail", run: |with| call(with.afosto.mes().delete_mail("a text").send()) },
    Call {
        operation: "SubmitForms",
        run: |with| call(with.afosto.mes().submit_forms(&with.body::<mes::MesFormMailModel>("SubmitForms")).send()),
    },
    Call { operation: "ListEvents", run: |with| call(with.afosto.mes().list_events().send()) },
    Call {
        operation: "ListWebhookSubscriptions",
        run: |with| list(with.afosto.mes().list_webhook_subscriptions().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateWebhookSubscription",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .create_webhook_subscription(&with.body::<mes::MesSubscriptionModel>("CreateWebhookSubscription"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetWebhookSubscription",
        run: |with| call(with.afosto.mes().get_webhook_subscription(7).send()),
    },
    Call {
        operation: "UpdateWebhookSubscription",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .update_webhook_subscription(
                        7,
                        &with.body::<mes::MesSubscriptionModel>("UpdateWebhookSubscription"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteWebhookSubscription",
        run: |with| nothing(with.afosto.mes().delete_webhook_subscription(7).send()),
    },
    Call {
        operation: "TriggerEvent",
        run: |with| call(with.afosto.mes().trigger_event(7, &with.body::<mes::MesTrigger>("TriggerEvent")).send()),
    },
    Call {
        operation: "ListWebhookMessages",
        run: |with| {
            list(
                with.afosto
                    .mes()
                    .list_webhook_messages()
                    .is_delivered(true)
                    .is_pending(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetWebhookMessage", run: |with| call(with.afosto.mes().get_webhook_message("a text").send()) },
    Call {
        operation: "RetryWebhookMessage",
        run: |with| call(with.afosto.mes().retry_webhook_message("a text").send()),
    },
    Call {
        operation: "GetWebhookAttempts",
        run: |with| list(with.afosto.mes().get_webhook_attempts("a text").page_size(7).start_at("1").send()),
    },
    Call { operation: "GetDelays", run: |with| call(with.afosto.mes().get_delays().send()) },
    Call { operation: "GetTask", run: |with| call(with.afosto.mes().get_task("a text").send()) },
    Call { operation: "ListRelays", run: |with| call(with.afosto.mes().list_relays().kind("a text").send()) },
    Call {
        operation: "CreateRelay",
        run: |with| call(with.afosto.mes().create_relay(&with.body::<mes::MesRelayModel>("CreateRelay")).send()),
    },
    Call { operation: "ViewRelay", run: |with| call(with.afosto.mes().view_relay("a text").send()) },
    Call {
        operation: "UpdateRelay",
        run: |with| {
            call(with.afosto.mes().update_relay("a text", &with.body::<mes::MesRelayModel>("UpdateRelay")).send())
        },
    },
    Call { operation: "DeleteRelay", run: |with| nothing(with.afosto.mes().delete_relay("a text").send()) },
    Call {
        operation: "ListRelayMessages",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .list_relay_messages("a text")
                    .is_valid(true)
                    .is_relayed(true)
                    .is_duplicate(true)
                    .send(),
            )
        },
    },
    Call {
        operation: "ViewRelayMessage",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .view_relay_message("a text", "a text")
                    .is_valid(true)
                    .is_relayed(true)
                    .is_duplicate(true)
                    .send(),
            )
        },
    },
];

/// The calls of `odr`.
pub const ODR: &[Call] = &[
    Call {
        operation: "ListOrders",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_orders()
                    .authorization_id("a text")
                    .number("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateStack",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_stack(&with.body::<odr::OdrOrderModel>("CreateStack"))
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call { operation: "GetOrder", run: |with| call(with.afosto.odr().get_order("a text").send()) },
    Call {
        operation: "UpdateOrderSettings",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .update_order_settings("a text", &with.body::<odr::OdrOrderModel>("UpdateOrderSettings"))
                    .send(),
            )
        },
    },
    Call { operation: "DeleteOrder", run: |with| call(with.afosto.odr().delete_order("a text").send()) },
    Call { operation: "GetBackorders", run: |with| call(with.afosto.odr().get_backorders("a text").send()) },
    Call { operation: "GetOrderReferences", run: |with| call(with.afosto.odr().get_order_references("a text").send()) },
    Call { operation: "GetOrderStacks", run: |with| call(with.afosto.odr().get_order_stacks("a text").send()) },
    Call {
        operation: "TransitionStack",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .transition_stack("a text", &with.body::<odr::OdrReferenceModel>("TransitionStack"))
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetOrderProjection",
        run: |with| call(with.afosto.odr().get_order_projection("a text").pricing_at(7).send()),
    },
    Call {
        operation: "GetOrderCalculation",
        run: |with| call(with.afosto.odr().get_order_calculation("a text").send()),
    },
    Call {
        operation: "CreateCalculation",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_calculation("a text", &with.body::<odr::OdrOrderCalculationRequest>("CreateCalculation"))
                    .rules(true)
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call {
        operation: "AuthorizeOrder",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .authorize_order("a text", &with.body::<odr::OdrOrdersIdAuthorizePostBody>("AuthorizeOrder"))
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call { operation: "AcceptOrder", run: |with| nothing(with.afosto.odr().accept_order("a text").send()) },
    Call { operation: "ConfirmOrder", run: |with| nothing(with.afosto.odr().confirm_order("a text").send()) },
    Call { operation: "AllocateOrder", run: |with| nothing(with.afosto.odr().allocate_order("a text").send()) },
    Call { operation: "FulfilOrder", run: |with| nothing(with.afosto.odr().fulfil_order("a text").send()) },
    Call { operation: "CancelOrder", run: |with| started(with.afosto.odr().cancel_order("a text").force(true).send()) },
    Call {
        operation: "UpdateOrderTags",
        run: |with| {
            nothing(with.afosto.odr().update_order_tags("a text", &with.body::<Vec<String>>("UpdateOrderTags")).send())
        },
    },
    Call {
        operation: "UpdateState",
        run: |with| {
            nothing(
                with.afosto
                    .odr()
                    .update_state("a text", &with.body::<odr::OdrOrdersIdFlowPutBody>("UpdateState"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListItems",
        run: |with| list(with.afosto.odr().list_items("a text").stack_id("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "AddItems",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .add_items("a text", &with.body::<Vec<odr::OdrOrderItemModel>>("AddItems"))
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteItems",
        run: |with| nothing(with.afosto.odr().delete_items("a text", &with.body::<Vec<String>>("DeleteItems")).send()),
    },
    Call {
        operation: "ConfirmItems",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .confirm_items("a text", &with.body::<odr::OdrOrdersIdItemsSearchPostBody>("ConfirmItems"))
                    .send(),
            )
        },
    },
    Call {
        operation: "AttachWarehouseItems",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .attach_warehouse_items(
                        "a text",
                        &with.body::<Vec<odr::OdrAttachWarehouseItemsRequest>>("AttachWarehouseItems"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "CancelOrderItems",
        run: |with| {
            nothing(
                with.afosto.odr().cancel_order_items("a text", &with.body::<Vec<String>>("CancelOrderItems")).send(),
            )
        },
    },
    Call {
        operation: "ListItemsRouting",
        run: |with| list(with.afosto.odr().list_items_routing("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "SetRoute",
        run: |with| {
            call(with.afosto.odr().set_route("a text", &with.body::<Vec<odr::OdrSetRouteRequest>>("SetRoute")).send())
        },
    },
    Call {
        operation: "SetClaim",
        run: |with| {
            call(with.afosto.odr().set_claim("a text", &with.body::<Vec<odr::OdrSetClaimRequest>>("SetClaim")).send())
        },
    },
    Call {
        operation: "SearchGroups",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .search_groups(&with.body::<odr::OdrSearch>("SearchGroups"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchGroupsWithRouting",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .search_groups_with_routing(&with.body::<odr::OdrSearch>("SearchGroupsWithRouting"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchGroupsWithAttach",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .search_groups_with_attach(
                        &with.body::<odr::OdrSearchOrdersItemsAttachPostBody>("SearchGroupsWithAttach"),
                    )
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchOrders",
        run: |with| call(with.afosto.odr().search_orders(&with.body::<odr::OdrOrderSearch>("SearchOrders")).send()),
    },
    Call {
        operation: "SearchCalculations",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .search_calculations(&with.body::<odr::OdrCalculationSearch>("SearchCalculations"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchInvoices",
        run: |with| {
            call(with.afosto.odr().search_invoices(&with.body::<odr::OdrInvoiceSearch>("SearchInvoices")).send())
        },
    },
    Call {
        operation: "SearchCoupons",
        run: |with| call(with.afosto.odr().search_coupons(&with.body::<odr::OdrCouponSearch>("SearchCoupons")).send()),
    },
    Call {
        operation: "SearchCouponCategories",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .search_coupon_categories(&with.body::<odr::OdrCouponCategorySearch>("SearchCouponCategories"))
                    .send(),
            )
        },
    },
    Call {
        operation: "AnnounceSkus",
        run: |with| call(with.afosto.odr().announce_skus(&with.body::<Vec<odr::OdrSku>>("AnnounceSkus")).send()),
    },
    Call {
        operation: "SearchFilters",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .search_filters(&with.body::<odr::OdrFilterSearch>("SearchFilters"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetFilterSets", run: |with| call(with.afosto.odr().get_filter_sets().send()) },
    Call {
        operation: "AttachFilters",
        run: |with| {
            call(with.afosto.odr().attach_filters(&with.body::<Vec<odr::OdrFilterSet>>("AttachFilters")).send())
        },
    },
    Call { operation: "GetFilterKeys", run: |with| call(with.afosto.odr().get_filter_keys().send()) },
    Call { operation: "GetFilterValues", run: |with| call(with.afosto.odr().get_filter_values("a text").send()) },
    Call {
        operation: "CreateProjection",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_projection(&with.body::<odr::OdrProjectionModel>("CreateProjection"))
                    .rules(true)
                    .send(),
            )
        },
    },
    Call {
        operation: "ListCalculations",
        run: |with| list(with.afosto.odr().list_calculations().page_size(7).start_at("1").send()),
    },
    Call { operation: "GetCalculation", run: |with| call(with.afosto.odr().get_calculation("a text").send()) },
    Call {
        operation: "CreateInvoiceForCalculation",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_invoice_for_calculation(
                        "a text",
                        &with.body::<odr::OdrCalculatedInvoiceRequest>("CreateInvoiceForCalculation"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "ListInvoices",
        run: |with| list(with.afosto.odr().list_invoices().order_id("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateInvoice",
        run: |with| {
            call(with.afosto.odr().create_invoice(&with.body::<odr::OdrInvoiceRequest>("CreateInvoice")).send())
        },
    },
    Call { operation: "ViewInvoice", run: |with| call(with.afosto.odr().view_invoice("a text").send()) },
    Call {
        operation: "MarkPaid",
        run: |with| call(with.afosto.odr().mark_paid("a text", &with.body::<odr::OdrInvoiceState>("MarkPaid")).send()),
    },
    Call {
        operation: "GeneratePdfInvoice",
        run: |with| nothing(with.afosto.odr().generate_pdf_invoice("a text").send()),
    },
    Call {
        operation: "GetPricingRules",
        run: |with| list(with.afosto.odr().get_pricing_rules().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreatePricingRule",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_pricing_rule(&with.body::<odr::OdrPricingRuleModel>("CreatePricingRule"))
                    .send(),
            )
        },
    },
    Call { operation: "GetPricingRule", run: |with| call(with.afosto.odr().get_pricing_rule("a text").send()) },
    Call {
        operation: "UpdatePricingRule",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .update_pricing_rule("a text", &with.body::<odr::OdrPricingRuleModel>("UpdatePricingRule"))
                    .send(),
            )
        },
    },
    Call {
        operation: "EvaluateRules",
        run: |with| {
            call(with.afosto.odr().evaluate_rules(&with.body::<odr::OdrPriceRuleEvaluation>("EvaluateRules")).send())
        },
    },
    Call { operation: "GetConstraintOptions", run: |with| call(with.afosto.odr().get_constraint_options().send()) },
    Call { operation: "GetServices", run: |with| call(with.afosto.odr().get_services().send()) },
    Call {
        operation: "CreateService",
        run: |with| call(with.afosto.odr().create_service(&with.body::<odr::OdrServiceModel>("CreateService")).send()),
    },
    Call { operation: "GetService", run: |with| call(with.afosto.odr().get_service("a text").send()) },
    Call {
        operation: "UpdateService",
        run: |with| {
            call(with.afosto.odr().update_service("a text", &with.body::<odr::OdrServiceModel>("UpdateService")).send())
        },
    },
    Call { operation: "GetCoupons", run: |with| call(with.afosto.odr().get_coupons().category_id("a text").send()) },
    Call {
        operation: "CreateCoupons",
        run: |with| call(with.afosto.odr().create_coupons(&with.body::<odr::OdrCouponModel>("CreateCoupons")).send()),
    },
    Call { operation: "ViewCoupon", run: |with| call(with.afosto.odr().view_coupon("a text").send()) },
    Call { operation: "DisableCoupon", run: |with| nothing(with.afosto.odr().disable_coupon("a text").send()) },
    Call { operation: "GetCouponCategories", run: |with| call(with.afosto.odr().get_coupon_categories().send()) },
    Call {
        operation: "CreateCouponCategory",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_coupon_category(&with.body::<odr::OdrCouponCategoryModel>("CreateCouponCategory"))
                    .send(),
            )
        },
    },
    Call { operation: "GetCouponCategory", run: |with| call(with.afosto.odr().get_coupon_category("a text").send()) },
    Call {
        operation: "UpdateCouponCategory",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .update_coupon_category("a text", &with.body::<odr::OdrCouponCategoryModel>("UpdateCouponCategory"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ApplyCredit",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .apply_credit(&with.body::<odr::OdrBalanceRequest>("ApplyCredit"))
                    .idempotency_key("a-key")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetBalance",
        run: |with| call(with.afosto.odr().get_balance().kind("a text").id("a text").send()),
    },
    Call {
        operation: "ListCreditRecords",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_credit_records()
                    .key_type("a text")
                    .key_id("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ListProviders", run: |with| call(with.afosto.odr().list_providers().send()) },
    Call {
        operation: "ListTransactions",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_transactions()
                    .entity_type("a text")
                    .entity_id("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateTransaction",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_transaction(&with.body::<odr::OdrTransactionModel>("CreateTransaction"))
                    .send(),
            )
        },
    },
    Call { operation: "GetTransaction", run: |with| call(with.afosto.odr().get_transaction("a text").send()) },
    Call { operation: "ListPaymentMethods", run: |with| call(with.afosto.odr().list_payment_methods().send()) },
    Call {
        operation: "GetPaymentMethod",
        run: |with| call(with.afosto.odr().get_payment_method("a text", "a text").send()),
    },
    Call { operation: "MarkPaymentAsPaid", run: |with| call(with.afosto.odr().mark_payment_as_paid("a text").send()) },
    Call {
        operation: "CreatePayment",
        run: |with| {
            call(
                with.afosto.odr().create_payment("a text", &with.body::<odr::OdrPaymentIntent>("CreatePayment")).send(),
            )
        },
    },
    Call {
        operation: "CreateRefund",
        run: |with| {
            call(with.afosto.odr().create_refund("a text", &with.body::<odr::OdrRefundIntent>("CreateRefund")).send())
        },
    },
    Call {
        operation: "ListMethodsForTransaction",
        run: |with| call(with.afosto.odr().list_methods_for_transaction("a text").send()),
    },
    Call { operation: "GetPayment", run: |with| call(with.afosto.odr().get_payment("a text").send()) },
    Call {
        operation: "StartPaymentTransaction",
        run: |with| nothing(with.afosto.odr().start_payment_transaction("a text").send()),
    },
    Call {
        operation: "ExecutePaymentTransaction",
        run: |with| nothing(with.afosto.odr().execute_payment_transaction("a text").send()),
    },
    Call {
        operation: "StartSession",
        run: |with| {
            call(with.afosto.odr().start_session(&with.body::<odr::OdrStartSessionRequest>("StartSession")).send())
        },
    },
    Call { operation: "GetSession", run: |with| call(with.afosto.odr().get_session("a text").send()) },
    Call {
        operation: "AuthenticateSession",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .authenticate_session("a text", &with.body::<odr::OdrAuthenticationRequest>("AuthenticateSession"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SetAuthenticatedUser",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .set_authenticated_user(
                        "a text",
                        &with.body::<odr::OdrSessionsIdAuthenticatedPostBody>("SetAuthenticatedUser"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "AttachSession",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .attach_session("a text", &with.body::<odr::OdrAttachSessionRequest>("AttachSession"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionReference",
        run: |with| call(with.afosto.odr().get_session_reference("a text").send()),
    },
    Call {
        operation: "SetSessionReference",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .set_session_reference(
                        "a text",
                        &with.body::<odr::OdrSetSessionReferenceRequest>("SetSessionReference"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "SessionIdentityExists",
        run: |with| {
            nothing(
                with.afosto
                    .odr()
                    .session_identity_exists(
                        "a text",
                        &with.body::<odr::OdrIdentityExistsRequest>("SessionIdentityExists"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateSessionPhoneNumber",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_session_phone_number(
                        "a text",
                        &with.body::<odr::OdrNewPhonenumber>("CreateSessionPhoneNumber"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionPhonenumber",
        run: |with| call(with.afosto.odr().get_session_phonenumber("a text").send()),
    },
    Call {
        operation: "SelectSessionPhonenumber",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_phonenumber(
                        "a text",
                        &with.body::<odr::OdrSelectSessionPhonenumberRequest>("SelectSessionPhonenumber"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateSessionContact",
        run: |with| {
            nothing(
                with.afosto
                    .odr()
                    .create_session_contact("a text", &with.body::<odr::OdrNewContact>("CreateSessionContact"))
                    .send(),
            )
        },
    },
    Call { operation: "GetSessionContact", run: |with| call(with.afosto.odr().get_session_contact("a text").send()) },
    Call {
        operation: "GetSessionSessionProjection",
        run: |with| call(with.afosto.odr().get_session_session_projection("a text").send()),
    },
    Call {
        operation: "GetSessionSessionCalculation",
        run: |with| call(with.afosto.odr().get_session_session_calculation("a text").send()),
    },
    Call {
        operation: "AuthorizeSession",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .authorize_session("a text", &with.body::<odr::OdrAuthorizationRequest>("AuthorizeSession"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SelectSessionShippingOption",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_shipping_option(
                        "a text",
                        &with.body::<odr::OdrSelectSessionShippingRequest>("SelectSessionShippingOption"),
                    )
                    .send(),
            )
        },
    },
    Call { operation: "GetSessionBilling", run: |with| call(with.afosto.odr().get_session_billing("a text").send()) },
    Call {
        operation: "CreateSessionAddress",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .create_session_address("a text", &with.body::<odr::OdrNewAddress>("CreateSessionAddress"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SelectSessionShippingMethod",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_shipping_method(
                        "a text",
                        &with.body::<odr::OdrSelectSessionShippingMethodRequest>("SelectSessionShippingMethod"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionShippingMethod",
        run: |with| call(with.afosto.odr().get_session_shipping_method("a text").country_code("a text").send()),
    },
    Call {
        operation: "SelectSessionShippingWindow",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_shipping_window(
                        "a text",
                        &with.body::<odr::OdrSelectSessionShippingWindowRequest>("SelectSessionShippingWindow"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionShippingWindow",
        run: |with| call(with.afosto.odr().get_session_shipping_window("a text").send()),
    },
    Call {
        operation: "SelectSessionShippingPoint",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_shipping_point(
                        "a text",
                        &with.body::<odr::OdrSelectSessionShippingPointRequest>("SelectSessionShippingPoint"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionShippingPoint",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .get_session_shipping_point("a text")
                    .country_code("a text")
                    .method_id("a text")
                    .postal_code("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "SelectSessionBillingRequest",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_billing_request(
                        "a text",
                        &with.body::<odr::OdrSelectSessionBillingRequest>("SelectSessionBillingRequest"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionShipppingAddress",
        run: |with| call(with.afosto.odr().get_session_shippping_address("a text").send()),
    },
    Call {
        operation: "SelectSessionBillingMethodRequest",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_billing_method_request(
                        "a text",
                        &with.body::<odr::OdrSelectSessionBillingMethodRequest>("SelectSessionBillingMethodRequest"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionBillingMethod",
        run: |with| call(with.afosto.odr().get_session_billing_method("a text").send()),
    },
    Call {
        operation: "SelectSessionOrganisationRequest",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .select_session_organisation_request(
                        "a text",
                        &with.body::<odr::OdrSelectSessionOrganisationRequest>("SelectSessionOrganisationRequest"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateSessionOrganisation",
        run: |with| {
            started(
                with.afosto
                    .odr()
                    .create_session_organisation(
                        "a text",
                        &with.body::<odr::OdrNewOrganisation>("CreateSessionOrganisation"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSessionOrganisation",
        run: |with| call(with.afosto.odr().get_session_organisation("a text").send()),
    },
    Call {
        operation: "RemoveSessionOrganisation",
        run: |with| nothing(with.afosto.odr().remove_session_organisation("a text").send()),
    },
];

/// The calls of `qcq`.
pub const QCQ: &[Call] = &[
    Call { operation: "ListQuicqProxies", run: |with| call(with.afosto.qcq().list_quicq_proxies().send()) },
    Call {
        operation: "CreateQuicqProxy",
        run: |with| {
            call(with.afosto.qcq().create_quicq_proxy(&with.body::<qcq::QcqProxyModel>("CreateQuicqProxy")).send())
        },
    },
    Call { operation: "GetQuicqProxy", run: |with| call(with.afosto.qcq().get_quicq_proxy("a text").send()) },
    Call {
        operation: "UpdateQuicqProxy",
        run: |with| {
            call(
                with.afosto
                    .qcq()
                    .update_quicq_proxy("a text", &with.body::<qcq::QcqProxyUpdateModel>("UpdateQuicqProxy"))
                    .send(),
            )
        },
    },
];

/// The calls of `rel`.
pub const REL: &[Call] = &[
    Call {
        operation: "ListContacts",
        run: |with| list(with.afosto.rel().list_contacts().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "UpsertContact",
        run: |with| call(with.afosto.rel().upsert_contact(&with.body::<rel::RelContactUpdate>("UpsertContact")).send()),
    },
    Call {
        operation: "SearchContacts",
        run: |with| call(with.afosto.rel().search_contacts(&with.body::<rel::RelSearch>("SearchContacts")).send()),
    },
    Call {
        operation: "GetContact",
        run: |with| call(with.afosto.rel().get_contact("a text").version("a text").send()),
    },
    Call { operation: "DeleteContact", run: |with| nothing(with.afosto.rel().delete_contact("a text").send()) },
    Call {
        operation: "ViewContactVersions",
        run: |with| call(with.afosto.rel().view_contact_versions("a text").send()),
    },
    Call {
        operation: "CreateAddress",
        run: |with| call(with.afosto.rel().create_address(&with.body::<rel::RelAddressModel>("CreateAddress")).send()),
    },
    Call { operation: "ViewAddress", run: |with| call(with.afosto.rel().view_address("a text").send()) },
    Call {
        operation: "SearchAddresses",
        run: |with| {
            call(with.afosto.rel().search_addresses(&with.body::<rel::RelAddressSearch>("SearchAddresses")).send())
        },
    },
    Call {
        operation: "SearchPhoneNumbers",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .search_phone_numbers(&with.body::<rel::RelPhoneNumberSearch>("SearchPhoneNumbers"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchOrganisations",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .search_organisations(&with.body::<rel::RelOrganisationSearch>("SearchOrganisations"))
                    .send(),
            )
        },
    },
    Call { operation: "GetAddressGeocode", run: |with| call(with.afosto.rel().get_address_geocode("a text").send()) },
    Call {
        operation: "GetGeocode",
        run: |with| call(with.afosto.rel().get_geocode(&with.body::<rel::RelGeocodeRequest>("GetGeocode")).send()),
    },
    Call {
        operation: "GetRequiredAddressFields",
        run: |with| call(with.afosto.rel().get_required_address_fields().country_code("a text").send()),
    },
    Call {
        operation: "StartAddressSearchSession",
        run: |with| {
            call(with.afosto.rel().start_address_search_session().country_code("a text").session_key("a text").send())
        },
    },
    Call {
        operation: "SearchAddress",
        run: |with| call(with.afosto.rel().search_address(&with.body::<rel::RelAddressQuery>("SearchAddress")).send()),
    },
    Call {
        operation: "CreatePhonenumber",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .create_phonenumber(&with.body::<rel::RelPhoneNumberModel>("CreatePhonenumber"))
                    .send(),
            )
        },
    },
    Call { operation: "ViewPhoneNumber", run: |with| call(with.afosto.rel().view_phone_number("a text").send()) },
    Call {
        operation: "ListOrganisations",
        run: |with| list(with.afosto.rel().list_organisations().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateOrganisation",
        run: |with| {
            started(
                with.afosto
                    .rel()
                    .create_organisation(&with.body::<rel::RelOrganisationUpdateModel>("CreateOrganisation"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ViewOrganisation",
        run: |with| call(with.afosto.rel().view_organisation("a text").version("a text").send()),
    },
    Call {
        operation: "UpdateOrganisation",
        run: |with| {
            started(
                with.afosto
                    .rel()
                    .update_organisation("a text", &with.body::<rel::RelOrganisationUpdateModel>("UpdateOrganisation"))
                    .send(),
            )
        },
    },
    Call { operation: "DeleteOrganisation", run: |with| call(with.afosto.rel().delete_organisation("a text").send()) },
    Call {
        operation: "ViewOrganisationVersions",
        run: |with| call(with.afosto.rel().view_organisation_versions("a text").send()),
    },
    Call {
        operation: "CreateIdentity",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .create_identity(&with.body::<rel::RelCreateIdentityRequest>("CreateIdentity"))
                    .client_id("a text")
                    .channel_id("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "IdentityExists",
        run: |with| {
            nothing(
                with.afosto.rel().identity_exists(&with.body::<rel::RelIdentityExistsRequest>("IdentityExists")).send(),
            )
        },
    },
    Call {
        operation: "AuthorizeIdentity",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .authorize_identity(&with.body::<rel::RelCreateIdentityRequest>("AuthorizeIdentity"))
                    .client_id("a text")
                    .channel_id("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateTokenIdentity",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .create_token_identity(&with.body::<rel::RelCreateTokenRequest>("CreateTokenIdentity"))
                    .client_id("a text")
                    .channel_id("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "ResetIdentity",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .reset_identity(&with.body::<rel::RelCreateResetRequest>("ResetIdentity"))
                    .client_id("a text")
                    .channel_id("a text")
                    .send(),
            )
        },
    },
    Call {
        operation: "VerifyIdentity",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .verify_identity(&with.body::<rel::RelCreateConfirmRequest>("VerifyIdentity"))
                    .client_id("a text")
                    .channel_id("a text")
                    .send(),
            )
        },
    },
];

/// The calls of `spl`.
pub const SPL: &[Call] = &[
    Call {
        operation: "ListPrinters",
        run: |with| call(with.afosto.spl().list_printers().hub_id("a text").inbox_id("a text").send()),
    },
    Call {
        operation: "CreatePrinter",
        run: |with| call(with.afosto.spl().create_printer(&with.body::<spl::SplPrinterModel>("CreatePrinter")).send()),
    },
    Call { operation: "GetPrinter", run: |with| call(with.afosto.spl().get_printer("a text").send()) },
    Call {
        operation: "UpdatePrinter",
        run: |with| {
            call(with.afosto.spl().update_printer("a text", &with.body::<spl::SplPrinterModel>("UpdatePrinter")).send())
        },
    },
    Call { operation: "DeletePrinter", run: |with| call(with.afosto.spl().delete_printer("a text").send()) },
    Call {
        operation: "AttachInbox",
        run: |with| call(with.afosto.spl().attach_inbox("a text", &with.body::<spl::SplInbox>("AttachInbox")).send()),
    },
    Call {
        operation: "GetTypeSettings",
        run: |with| call(with.afosto.spl().get_type_settings(spl::GetTypeSettingsType::Escpos).send()),
    },
    Call { operation: "ListHubs", run: |with| call(with.afosto.spl().list_hubs().send()) },
    Call {
        operation: "CreateHub",
        run: |with| call(with.afosto.spl().create_hub(&with.body::<spl::SplHubModel>("CreateHub")).send()),
    },
    Call { operation: "GetHub", run: |with| call(with.afosto.spl().get_hub("a text").send()) },
    Call {
        operation: "UpdateHub",
        run: |with| call(with.afosto.spl().update_hub("a text", &with.body::<spl::SplHubModel>("UpdateHub")).send()),
    },
    Call { operation: "DeleteHub", run: |with| call(with.afosto.spl().delete_hub("a text").send()) },
    Call { operation: "GetHubStatus", run: |with| call(with.afosto.spl().get_hub_status("a text").send()) },
    Call { operation: "ListHubNetwork", run: |with| call(with.afosto.spl().list_hub_network(7).send()) },
    Call {
        operation: "UpdateHubNetwork",
        run: |with| {
            call(
                with.afosto
                    .spl()
                    .update_hub_network(7, &with.body::<Vec<spl::SplCreateNetworkDevice>>("UpdateHubNetwork"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListHubLogs",
        run: |with| list(with.afosto.spl().list_hub_logs(7).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "AddHubLog",
        run: |with| {
            call(with.afosto.spl().add_hub_log("a text", &with.body::<spl::SplHubErrorModel>("AddHubLog")).send())
        },
    },
    Call { operation: "GetHubByUuid", run: |with| call(with.afosto.spl().get_hub_by_uuid("a text").send()) },
    Call {
        operation: "ListJobs",
        run: |with| {
            list(
                with.afosto
                    .spl()
                    .list_jobs()
                    .status(spl::ListJobsStatus::Printed)
                    .printer_id("a text")
                    .tag("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AddJob",
        run: |with| call(with.afosto.spl().add_job(&with.body::<spl::SplJobModel>("AddJob")).send()),
    },
    Call { operation: "GetJobStatus", run: |with| call(with.afosto.spl().get_job_status("a text").send()) },
    Call {
        operation: "UpdateStatus",
        run: |with| {
            call(with.afosto.spl().update_status("a text", &with.body::<spl::SplStatus>("UpdateStatus")).send())
        },
    },
];

/// The calls of `tpl`.
pub const TPL: &[Call] = &[
    Call {
        operation: "ListRepositories",
        run: |with| list(with.afosto.tpl().list_repositories().secret("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ViewRepository",
        run: |with| call(with.afosto.tpl().view_repository("a text").secret("a text").send()),
    },
    Call {
        operation: "ListBuilds",
        run: |with| list(with.afosto.tpl().list_builds("a text").secret("a text").page_size(7).start_at("1").send()),
    },
    Call { operation: "ViewBuild", run: |with| call(with.afosto.tpl().view_build("a text").send()) },
    Call {
        operation: "ListThemes",
        run: |with| list(with.afosto.tpl().list_themes().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateTheme",
        run: |with| call(with.afosto.tpl().create_theme(&with.body::<tpl::TplThemeCreateModel>("CreateTheme")).send()),
    },
    Call { operation: "ViewTheme", run: |with| call(with.afosto.tpl().view_theme("a text").send()) },
    Call {
        operation: "UpdateTheme",
        run: |with| {
            call(with.afosto.tpl().update_theme("a text", &with.body::<tpl::TplThemeUpdateModel>("UpdateTheme")).send())
        },
    },
];

/// The calls of `wms`.
pub const WMS: &[Call] = &[
    Call {
        operation: "GetRoutes",
        run: |with| list(with.afosto.wms().get_routes().deleted_at(7).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateRoute",
        run: |with| {
            call(with.afosto.wms().create_route(&with.body::<wms::WmsCreateRouteRequest>("CreateRoute")).send())
        },
    },
    Call {
        operation: "UpdateRoute",
        run: |with| {
            call(with.afosto.wms().update_route(&with.body::<wms::WmsUpdateRouteRequest>("UpdateRoute")).send())
        },
    },
    Call { operation: "ViewRoute", run: |with| call(with.afosto.wms().view_route("a text").send()) },
    Call { operation: "DeleteRoute", run: |with| call(with.afosto.wms().delete_route("a text").send()) },
    Call { operation: "ListHops", run: |with| list(with.afosto.wms().list_hops().page_size(7).start_at("1").send()) },
    Call {
        operation: "CreateHop",
        run: |with| call(with.afosto.wms().create_hop(&with.body::<wms::WmsCreateHopRequest>("CreateHop")).send()),
    },
    Call {
        operation: "UpdateHopSchedules",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .update_hop_schedules(&with.body::<wms::WmsCreateHopScheduleRequest>("UpdateHopSchedules"))
                    .send(),
            )
        },
    },
    Call { operation: "GetHop", run: |with| call(with.afosto.wms().get_hop("a text").send()) },
    Call { operation: "DeleteHop", run: |with| call(with.afosto.wms().delete_hop("a text").send()) },
    Call {
        operation: "ListLocations",
        run: |with| list(with.afosto.wms().list_locations().deleted_at(7).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateLocation",
        run: |with| {
            call(
                with.afosto.wms().create_location(&with.body::<wms::WmsCreateLocationRequest>("CreateLocation")).send(),
            )
        },
    },
    Call {
        operation: "UpdateLocation",
        run: |with| {
            call(
                with.afosto.wms().update_location(&with.body::<wms::WmsUpdateLocationRequest>("UpdateLocation")).send(),
            )
        },
    },
    Call {
        operation: "SearchALocation",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .search_a_location(&with.body::<wms::WmsSearchLocationsPostBody>("SearchALocation"))
                    .send(),
            )
        },
    },
    Call { operation: "GetLocation", run: |with| call(with.afosto.wms().get_location("a text").send()) },
    Call { operation: "DeleteLocation", run: |with| call(with.afosto.wms().delete_location("a text").send()) },
    Call {
        operation: "ListInventoryPositions",
        run: |with| list(with.afosto.wms().list_inventory_positions("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ListPositionLogs",
        run: |with| list(with.afosto.wms().list_position_logs("a text", "a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "VerifyPosition",
        run: |with| {
            nothing(
                with.afosto
                    .wms()
                    .verify_position(
                        "a text",
                        "a text",
                        &with.body::<wms::WmsPositionVerificationRequest>("VerifyPosition"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "AddAvailableSkuToLocation",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .add_available_sku_to_location("a text", &with.body::<Vec<String>>("AddAvailableSkuToLocation"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetAvailableSkuForLocation",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .get_available_sku_for_location("a text")
                    .sku("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteAvailableSkuToLocation",
        run: |with| {
            nothing(
                with.afosto
                    .wms()
                    .delete_available_sku_to_location(
                        "a text",
                        &with.body::<Vec<String>>("DeleteAvailableSkuToLocation"),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "AddOverageToLocation",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .add_overage_to_location("a text", &with.body::<Vec<wms::WmsStockUpItem>>("AddOverageToLocation"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetInventoryItems",
        run: |with| list(with.afosto.wms().get_inventory_items().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "SearchInventorySummary",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .search_inventory_summary(&with.body::<wms::WmsInventoryPostBody>("SearchInventorySummary"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SetInventory",
        run: |with| call(with.afosto.wms().set_inventory(&with.body::<wms::WmsStockUpRequest>("SetInventory")).send()),
    },
    Call {
        operation: "SearchInventory",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .search_inventory(&with.body::<wms::WmsSearchItemsPostBody>("SearchInventory"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateItem",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .update_item("a text", &with.body::<wms::WmsUpdateInventoryItemRequest>("UpdateItem"))
                    .send(),
            )
        },
    },
    Call { operation: "GetInventoryItem", run: |with| call(with.afosto.wms().get_inventory_item("a text").send()) },
    Call {
        operation: "ListSchedules",
        run: |with| {
            list(with.afosto.wms().list_schedules().hop_id("a text").deleted_at(7).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "CreateSchedule",
        run: |with| {
            call(
                with.afosto.wms().create_schedule(&with.body::<wms::WmsCreateScheduleRequest>("CreateSchedule")).send(),
            )
        },
    },
    Call {
        operation: "UpdateSchedule",
        run: |with| {
            call(
                with.afosto.wms().update_schedule(&with.body::<wms::WmsUpdateScheduleRequest>("UpdateSchedule")).send(),
            )
        },
    },
    Call { operation: "GetSchedule", run: |with| call(with.afosto.wms().get_schedule("a text").send()) },
    Call { operation: "DeleteSchedule", run: |with| call(with.afosto.wms().delete_schedule("a text").send()) },
    Call {
        operation: "GetDurationForRoute",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .get_duration_for_route(&with.body::<wms::WmsCreateDurationRequest>("GetDurationForRoute"))
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateClaimProjection",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .create_claim_projection(&with.body::<wms::WmsCreateProjectionRequest>("CreateClaimProjection"))
                    .send(),
            )
        },
    },
    Call { operation: "GetClaims", run: |with| list(with.afosto.wms().get_claims().page_size(7).start_at("1").send()) },
    Call {
        operation: "CreateClaims",
        run: |with| {
            call(with.afosto.wms().create_claims(&with.body::<wms::WmsCreateClaimRequest>("CreateClaims")).send())
        },
    },
    Call {
        operation: "SearchClaims",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .search_claims(&with.body::<wms::WmsSearchClaimsPostBody>("SearchClaims"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AttachItemsToClaim",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .attach_items_to_claim(
                        "a text",
                        &with.body::<Vec<wms::WmsAttachItemClaimRequest>>("AttachItemsToClaim"),
                    )
                    .send(),
            )
        },
    },
    Call { operation: "GetClaim", run: |with| call(with.afosto.wms().get_claim("a text").send()) },
    Call {
        operation: "RemoveClaimItem",
        run: |with| {
            nothing(with.afosto.wms().remove_claim_item("a text", &with.body::<Vec<String>>("RemoveClaimItem")).send())
        },
    },
    Call { operation: "ClaimIsCancable", run: |with| call(with.afosto.wms().claim_is_cancable("a text").send()) },
    Call { operation: "CancelClaim", run: |with| nothing(with.afosto.wms().cancel_claim("a text").send()) },
    Call {
        operation: "GetClaimItems",
        run: |with| list(with.afosto.wms().get_claim_items("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ExtendClaim",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .extend_claim("a text", &with.body::<wms::WmsClaimsIdExtendPutBody>("ExtendClaim"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ConfirmClaim",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .confirm_claim("a text", &with.body::<wms::WmsConfirmClaimRequest>("ConfirmClaim"))
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateTransferProjection",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .create_transfer_projection(&with.body::<wms::WmsCreateTransferRequest>("CreateTransferProjection"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetTransfers",
        run: |with| list(with.afosto.wms().get_transfers().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateTransfer",
        run: |with| {
            call(
                with.afosto.wms().create_transfer(&with.body::<wms::WmsCreateTransferRequest>("CreateTransfer")).send(),
            )
        },
    },
    Call { operation: "GetTransfer", run: |with| call(with.afosto.wms().get_transfer("a text").send()) },
    Call {
        operation: "GetTransferTransportsItems",
        run: |with| list(with.afosto.wms().get_transfer_transports_items("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "GetTransferTransportsItemsSummary",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .get_transfer_transports_items_summary("a text")
                    .claim_id("a text")
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetTransferTransports",
        run: |with| list(with.afosto.wms().get_transfer_transports("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "UpdateTransferTransportState",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .update_transfer_transport_state(
                        "a text",
                        "a text",
                        &with.body::<wms::WmsTransfersTransferIdTransportsIdStatePutBody>(
                            "UpdateTransferTransportState",
                        ),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateTransferTransportShipment",
        run: |with| {
            call(
                with.afosto
                    .wms()
                    .update_transfer_transport_shipment(
                        "a text",
                        "a text",
                        &with.body::<wms::WmsTransfersTransferIdTransportsIdShipmentPutBody>(
                            "UpdateTransferTransportShipment",
                        ),
                    )
                    .send(),
            )
        },
    },
    Call {
        operation: "GetSubTransfers",
        run: |with| list(with.afosto.wms().get_sub_transfers().page_size(7).start_at("1").send()),
    },
    Call { operation: "GetSubTransfer", run: |with| call(with.afosto.wms().get_sub_transfer("a text").send()) },
    Call {
        operation: "GetSubTransferItems",
        run: |with| list(with.afosto.wms().get_sub_transfer_items("a text").page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ReportClaimItems",
        run: |with| {
            nothing(
                with.afosto.wms().report_claim_items(&with.body::<wms::WmsTransferReport>("ReportClaimItems")).send(),
            )
        },
    },
];
