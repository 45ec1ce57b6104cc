// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! Every operation of Afosto, called with everything it takes.

use afosto_client::*;

use super::{Call, call, download, list, nothing, started, with_body};

/// All calls.
pub const CALLS: &[&[Call]] = &[CAT, CNT, IAM, INT, LCS, MES, ODR, QCQ, REL, SPL, TPL, WMS];

/// The calls of `cat`.
pub const CAT: &[Call] = &[
    Call {
        operation: "ListCollections",
        run: |with| list(with.afosto.cat().list_collections().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ViewCollection",
        run: |with| call(with.afosto.cat().get_collection(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListCollectionMisses",
        run: |with| {
            list(with.afosto.cat().list_collection_misses(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "ListKeys",
        run: |with| {
            list(with.afosto.cat().list_collection_keys(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "UpsertKeys",
        run: |with| {
            with_body(&with, |body: &Vec<cat::UpsertCollectionKeysRequestItem>| {
                nothing(with.afosto.cat().upsert_collection_keys(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SearchMap",
        run: |with| call(with.afosto.cat().search_collection_keys(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetPricingGroups",
        run: |with| list(with.afosto.cat().list_pricing_groups().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreatePricingGroup",
        run: |with| {
            with_body(&with, |body: &cat::GroupCreate| call(with.afosto.cat().create_pricing_group(body).send()))
        },
    },
    Call {
        operation: "ViewGroup",
        run: |with| call(with.afosto.cat().get_pricing_group(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateGroup",
        run: |with| {
            with_body(&with, |body: &cat::GroupUpdate| {
                call(with.afosto.cat().update_pricing_group(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DisableGroup",
        run: |with| call(with.afosto.cat().disable_pricing_group(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetPricing",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .list_pricing_group_prices(&with.given.text("id"))
                    .country(with.given.text("country"))
                    .administrative_area(with.given.text("administrative_area"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchPrices",
        run: |with| {
            with_body(&with, |body: &cat::PriceSearch| {
                call(with.afosto.cat().search_pricing_group_prices(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpsertPrices",
        run: |with| {
            with_body(&with, |body: &Vec<cat::NewPrice>| {
                call(with.afosto.cat().upsert_pricing_group_prices(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ViewPricing",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .list_sku_prices(&with.given.text("id"), &with.given.text("sku"))
                    .is_planned(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ViewPrice", run: |with| call(with.afosto.cat().get_price(&with.given.text("id")).send()) },
    Call {
        operation: "GetVatList",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .list_vat_rates()
                    .country(with.given.text("country"))
                    .administrative_area(with.given.text("administrative_area"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AttachVatRate",
        run: |with| {
            with_body(&with, |body: &Vec<cat::ProductVatModel>| {
                call(with.afosto.cat().upsert_sku_vat_rates(body).send())
            })
        },
    },
    Call {
        operation: "ListChannels",
        run: |with| {
            list(
                with.afosto
                    .cat()
                    .list_channels()
                    .is_deleted(true)
                    .kind(with.given.text("type"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateChannel",
        run: |with| with_body(&with, |body: &cat::CreateChannel| call(with.afosto.cat().create_channel(body).send())),
    },
    Call { operation: "ViewChannel", run: |with| call(with.afosto.cat().get_channel(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateChannel",
        run: |with| {
            with_body(&with, |body: &cat::UpdateChannel| {
                call(with.afosto.cat().update_channel(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteChannel",
        run: |with| nothing(with.afosto.cat().delete_channel(&with.given.text("id")).send()),
    },
];

/// The calls of `cnt`.
pub const CNT: &[Call] = &[
    Call {
        operation: "GetBarcode",
        run: |with| {
            download(
                with.afosto
                    .cnt()
                    .get_barcode(cnt::GetBarcodeT::Ean, &with.given.text("v"))
                    .w(7)
                    .h(7)
                    .f(cnt::GetBarcodeF::Code128)
                    .send(),
            )
        },
    },
    Call { operation: "ListActions", run: |with| call(with.afosto.cnt().list_actions().send()) },
    Call { operation: "GetAction", run: |with| call(with.afosto.cnt().get_action(&with.given.text("id")).send()) },
    Call {
        operation: "GetBatches",
        run: |with| {
            list(with.afosto.cnt().list_batches().code(with.given.text("code")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "CreateBatch",
        run: |with| with_body(&with, |body: &cnt::BatchRequest| call(with.afosto.cnt().create_batch(body).send())),
    },
    Call { operation: "GetBatch", run: |with| call(with.afosto.cnt().get_batch(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateBatch",
        run: |with| {
            with_body(&with, |body: &cnt::BatchRequest| {
                call(with.afosto.cnt().update_batch(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteBatch", run: |with| call(with.afosto.cnt().delete_batch(&with.given.text("id")).send()) },
    Call {
        operation: "ValidateBatch",
        run: |with| nothing(with.afosto.cnt().validate_batch(&with.given.text("id")).send()),
    },
    Call {
        operation: "ConfirmBatch",
        run: |with| nothing(with.afosto.cnt().confirm_batch(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetBatchErrors",
        run: |with| list(with.afosto.cnt().list_batch_errors(&with.given.text("id")).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ListDatasets",
        run: |with| list(with.afosto.cnt().list_datasets().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateDataset",
        run: |with| {
            with_body(&with, |body: &cnt::DatasetRequest| started(with.afosto.cnt().create_dataset(body).send()))
        },
    },
    Call { operation: "GetDataset", run: |with| call(with.afosto.cnt().get_dataset(&with.given.text("id")).send()) },
    Call {
        operation: "AttachFile",
        run: |with| {
            with_body(&with, |body: &cnt::BatchFile| {
                nothing(with.afosto.cnt().attach_dataset_file(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "AttachData",
        run: |with| {
            with_body(&with, |body: &Vec<cnt::Line>| {
                nothing(with.afosto.cnt().upload_dataset_data(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ExportData",
        run: |with| nothing(with.afosto.cnt().export_dataset(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetLines",
        run: |with| {
            list(with.afosto.cnt().list_dataset_lines(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call { operation: "ListProxies", run: |with| call(with.afosto.cnt().list_proxies().send()) },
    Call {
        operation: "CreateProxy",
        run: |with| with_body(&with, |body: &cnt::ProxyModel| call(with.afosto.cnt().create_proxy(body).send())),
    },
    Call { operation: "GetProxy", run: |with| call(with.afosto.cnt().get_proxy(&with.given.text("key")).send()) },
    Call {
        operation: "UpdateProxy",
        run: |with| {
            with_body(&with, |body: &cnt::ProxyUpdateModel| {
                call(with.afosto.cnt().update_proxy(&with.given.text("key"), body).send())
            })
        },
    },
    Call {
        operation: "ListInstantProxies",
        run: |with| list(with.afosto.cnt().list_instant_proxies().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateInstantProxy",
        run: |with| {
            with_body(&with, |body: &cnt::CreateProxyRequest| call(with.afosto.cnt().create_instant_proxy(body).send()))
        },
    },
    Call {
        operation: "GetInstantProxy",
        run: |with| call(with.afosto.cnt().get_instant_proxy(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateInstantProxy",
        run: |with| {
            with_body(&with, |body: &cnt::UpdateProxyRequest| {
                call(with.afosto.cnt().update_instant_proxy(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteInstantProxy",
        run: |with| nothing(with.afosto.cnt().delete_instant_proxy(&with.given.text("id")).send()),
    },
    Call { operation: "ListFileWatchers", run: |with| call(with.afosto.cnt().list_file_watchers().send()) },
    Call {
        operation: "CreateFileWatcher",
        run: |with| {
            with_body(&with, |body: &cnt::WatcherModel| call(with.afosto.cnt().create_file_watcher(body).send()))
        },
    },
    Call {
        operation: "GetFileWatcher",
        run: |with| call(with.afosto.cnt().get_file_watcher(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateFileWatcher",
        run: |with| {
            with_body(&with, |body: &cnt::WatcherModel| {
                call(with.afosto.cnt().update_file_watcher(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteFileWatcher",
        run: |with| call(with.afosto.cnt().delete_file_watcher(&with.given.text("id")).send()),
    },
    Call {
        operation: "ReadObject",
        run: |with| {
            download(with.afosto.cnt().read_integration_object(with.number("id"), &with.given.text("path")).send())
        },
    },
    Call {
        operation: "CloneObject",
        run: |with| {
            with_body(&with, |body: &cnt::ObjectCloneRequest| {
                nothing(with.afosto.cnt().clone_integration_object(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteObject",
        run: |with| {
            nothing(with.afosto.cnt().delete_integration_object(with.number("id"), &with.given.text("path")).send())
        },
    },
    Call {
        operation: "ListObjects",
        run: |with| {
            call(with.afosto.cnt().list_integration_objects(with.number("id"), &with.given.text("path")).send())
        },
    },
    Call { operation: "ListFilesystemStorages", run: |with| call(with.afosto.cnt().list_storages().send()) },
    Call {
        operation: "CreateStorage",
        run: |with| with_body(&with, |body: &cnt::StorageModel| call(with.afosto.cnt().create_storage(body).send())),
    },
    Call {
        operation: "GetFilesystemStorage",
        run: |with| call(with.afosto.cnt().get_storage(with.number("id")).send()),
    },
    Call {
        operation: "DeprecatedSyncFile",
        run: |with| {
            with_body(&with, |body: &cnt::StorageSyncCommand| {
                nothing(with.afosto.cnt().sync_storage(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpdateStorage",
        run: |with| {
            with_body(&with, |body: &cnt::StorageModel| {
                call(with.afosto.cnt().update_storage(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteStorage",
        run: |with| nothing(with.afosto.cnt().delete_storage(with.number("id")).send()),
    },
    Call {
        operation: "SyncFile",
        run: |with| {
            with_body(&with, |body: &cnt::StorageSyncCommand| {
                nothing(with.afosto.cnt().upload_storage_file(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "ReadStorage",
        run: |with| {
            with_body(&with, |body: &cnt::ReadStorageObjectRequest| {
                download(
                    with.afosto.cnt().read_storage_object(with.number("id"), &with.given.text("path"), body).send(),
                )
            })
        },
    },
    Call {
        operation: "ListStorage",
        run: |with| {
            with_body(&with, |body: &cnt::ListStorageObjectsRequest| {
                call(with.afosto.cnt().list_storage_objects(with.number("id"), &with.given.text("path"), body).send())
            })
        },
    },
    Call {
        operation: "TestExistingStorage",
        run: |with| nothing(with.afosto.cnt().test_storage(with.number("id")).send()),
    },
    Call {
        operation: "TestConnection",
        run: |with| with_body(&with, |body: &cnt::StorageTest| nothing(with.afosto.cnt().test_connection(body).send())),
    },
    Call {
        operation: "GetFilesystemAdapterConfigurations",
        run: |with| call(with.afosto.cnt().list_filesystem_adapters().send()),
    },
    Call {
        operation: "GetFilesystemLogs",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .list_filesystem_logs()
                    .file_id(with.given.text("file_id"))
                    .storage_id(7)
                    .is_success(with.given.text("is_success"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListDataFlowTypes",
        run: |with| {
            list(
                with.afosto.cnt().list_dataflow_types().code(with.given.text("code")).page_size(7).start_at("1").send(),
            )
        },
    },
    Call {
        operation: "ViewDataflowType",
        run: |with| {
            list(
                with.afosto
                    .cnt()
                    .get_dataflow_type(&with.given.text("type"))
                    .code(with.given.text("code"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "ListDataFlows",
        run: |with| list(with.afosto.cnt().list_dataflows().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateStream",
        run: |with| with_body(&with, |body: &cnt::DataflowModel| call(with.afosto.cnt().create_dataflow(body).send())),
    },
    Call { operation: "GetDataflow", run: |with| call(with.afosto.cnt().get_dataflow(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateDataflow",
        run: |with| {
            with_body(&with, |body: &cnt::DataflowModel| {
                call(with.afosto.cnt().update_dataflow(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteDataflow",
        run: |with| nothing(with.afosto.cnt().delete_dataflow(&with.given.text("id")).send()),
    },
    Call {
        operation: "TriggerFlow",
        run: |with| {
            with_body(&with, |body: &cnt::TriggerDataflowRequest| {
                nothing(with.afosto.cnt().trigger_dataflow(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetMultipleDataflowModels",
        run: |with| {
            with_body(&with, |body: &Vec<cnt::LoadDataflowDataRequestItem>| {
                call(with.afosto.cnt().load_dataflow_data(body).send())
            })
        },
    },
    Call {
        operation: "GetDataflowModel",
        run: |with| call(with.afosto.cnt().get_dataflow_data(&with.given.text("model"), &with.given.text("id")).send()),
    },
    Call {
        operation: "MatchTester",
        run: |with| {
            call(with.afosto.cnt().test_dataflow_match(&with.given.text("model"), &with.given.text("id")).send())
        },
    },
    Call {
        operation: "GetGifInfo",
        run: |with| call(with.afosto.cnt().get_gif_info().url(with.given.text("url")).send()),
    },
    Call {
        operation: "TransformGif",
        run: |with| download(with.afosto.cnt().transform_gif().url(with.given.text("url")).send()),
    },
    Call {
        operation: "ListDirectories",
        run: |with| call(with.afosto.cnt().list_directories().dir(with.given.text("dir")).send()),
    },
    Call {
        operation: "CreateDirectory",
        run: |with| {
            with_body(&with, |body: &cnt::DirectoryRequest| nothing(with.afosto.cnt().create_directory(body).send()))
        },
    },
    Call {
        operation: "DeleteDirectory",
        run: |with| {
            with_body(&with, |body: &cnt::DirectoryRequest| nothing(with.afosto.cnt().delete_directory(body).send()))
        },
    },
    Call {
        operation: "ListFiles",
        run: |with| {
            list(
                with.afosto
                    .cnt()
                    .list_files()
                    .dir(with.given.text("dir"))
                    .is_public(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetFile", run: |with| call(with.afosto.cnt().get_file(&with.given.text("id")).send()) },
    Call { operation: "DeleteFile", run: |with| call(with.afosto.cnt().delete_file(&with.given.text("id")).send()) },
    Call {
        operation: "CreateSignedUrl",
        run: |with| {
            with_body(&with, |body: &cnt::UploadRequest| call(with.afosto.cnt().create_upload_signature(body).send()))
        },
    },
    Call {
        operation: "UploadFile",
        run: |with| call(with.afosto.cnt().upload_file(&with.given.text("signature"), with.file()).send()),
    },
    Call {
        operation: "Search",
        run: |with| {
            with_body(&with, |body: &cnt::SimpleQuery| {
                list(with.afosto.cnt().run_simple_search(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchModel",
        run: |with| {
            with_body(&with, |body: &cnt::SearchQuery| {
                list(
                    with.afosto
                        .cnt()
                        .run_complex_search(
                            &with.given.text("namespace"),
                            &with.given.text("code"),
                            &with.given.text("model"),
                            body,
                        )
                        .page_size(7)
                        .start_at("1")
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "Suggest",
        run: |with| {
            call(
                with.afosto
                    .cnt()
                    .get_suggestions(&with.given.text("q"))
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
            call(
                with.afosto
                    .cnt()
                    .list_definitions()
                    .code(with.given.text("code"))
                    .model(with.given.text("model"))
                    .namespace(with.given.text("namespace"))
                    .send(),
            )
        },
    },
    Call {
        operation: "UpsertDefinition",
        run: |with| {
            with_body(&with, |body: &cnt::DefinitionModel| call(with.afosto.cnt().upsert_definition(body).send()))
        },
    },
    Call {
        operation: "DecodeDateFilter",
        run: |with| call(with.afosto.cnt().decode_date_filter(&with.given.text("input")).send()),
    },
    Call {
        operation: "GenerateDateFilter",
        run: |with| {
            with_body(&with, |body: &cnt::RelativeDate| call(with.afosto.cnt().create_date_filter(body).send()))
        },
    },
    Call {
        operation: "ListInstantIndexes",
        run: |with| list(with.afosto.cnt().list_instant_indexes().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateInstantIndex",
        run: |with| {
            with_body(&with, |body: &cnt::CreateIndexRequest| call(with.afosto.cnt().create_instant_index(body).send()))
        },
    },
    Call {
        operation: "GetInstantIndex",
        run: |with| call(with.afosto.cnt().get_instant_index(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateInstantIndex",
        run: |with| {
            with_body(&with, |body: &cnt::UpdateIndexRequest| {
                call(with.afosto.cnt().update_instant_index(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteInstantIndex",
        run: |with| nothing(with.afosto.cnt().delete_instant_index(&with.given.text("id")).send()),
    },
    Call {
        operation: "GeneratePDF",
        run: |with| with_body(&with, |body: &cnt::HtmlToPdfRequest| call(with.afosto.cnt().create_pdf(body).send())),
    },
    Call {
        operation: "GenerateInlinePDF",
        run: |with| {
            with_body(&with, |body: &cnt::HtmlToInlinePdfRequest| {
                download(with.afosto.cnt().create_inline_pdf(body).send())
            })
        },
    },
    Call {
        operation: "UpsertInstantDocument",
        run: |with| {
            with_body(&with, |body: &Vec<cnt::InputDocument>| {
                nothing(with.afosto.cnt().upsert_instant_documents(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ClearInstantIndex",
        run: |with| nothing(with.afosto.cnt().clear_instant_documents(&with.given.text("id")).send()),
    },
    Call {
        operation: "DeleteInstantDocument",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.cnt().delete_instant_documents(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SearchInstant",
        run: |with| {
            with_body(&with, |body: &cnt::SearchRequest| {
                call(with.afosto.cnt().search_instant_documents(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SearchInstantIndex",
        run: |with| {
            with_body(&with, |body: &cnt::SearchIndexRequest| {
                call(with.afosto.cnt().search_instant_index(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListInstantIndexSettings",
        run: |with| call(with.afosto.cnt().get_instant_index_settings(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateInstantIndexSettings",
        run: |with| {
            with_body(&with, |body: &cnt::IndexSettingsUpdate| {
                nothing(
                    with.afosto
                        .cnt()
                        .update_instant_index_settings(&with.given.text("id"), body)
                        .sync(with.given.text("sync"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "ResetInstantIndexSettings",
        run: |with| nothing(with.afosto.cnt().reset_instant_index_settings(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListInstantIndexUpdates",
        run: |with| call(with.afosto.cnt().list_instant_index_updates(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetInstantIndexUpdate",
        run: |with| {
            call(with.afosto.cnt().get_instant_index_update(&with.given.text("id"), with.number("update_id")).send())
        },
    },
];

/// The calls of `iam`.
pub const IAM: &[Call] = &[
    Call {
        operation: "QueryLogs",
        run: |with| {
            with_body(&with, |body: &iam::Query| {
                list(with.afosto.iam().query_logs(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "ExportLogs",
        run: |with| with_body(&with, |body: &iam::Query| nothing(with.afosto.iam().export_logs(body).send())),
    },
    Call {
        operation: "CreateSecret",
        run: |with| {
            with_body(&with, |body: &iam::SecretRequest| {
                call(with.afosto.iam().enable_2fa(&with.given.text("type"), body).send())
            })
        },
    },
    Call {
        operation: "GetSecret",
        run: |with| call(with.afosto.iam().get_2fa_secret(&with.given.text("type")).send()),
    },
    Call {
        operation: "UpdateSecret",
        run: |with| {
            with_body(&with, |body: &iam::SecretUpdate| {
                call(with.afosto.iam().update_2fa_secret(&with.given.text("type"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteSecret",
        run: |with| call(with.afosto.iam().disable_2fa(&with.given.text("type")).send()),
    },
    Call {
        operation: "VerifyToken",
        run: |with| {
            with_body(&with, |body: &iam::ValidationRequest| {
                call(with.afosto.iam().verify_2fa_otp(&with.given.text("type"), body).send())
            })
        },
    },
    Call {
        operation: "RequestBackup",
        run: |with| {
            call(
                with.afosto.iam().request_2fa_backup_code(&with.given.text("type"), &with.given.text("channel")).send(),
            )
        },
    },
    Call { operation: "GetBillingInformation", run: |with| call(with.afosto.iam().get_billing_information().send()) },
    Call {
        operation: "UpdateBillingInformation",
        run: |with| {
            with_body(&with, |body: &iam::BillingCompany| {
                call(with.afosto.iam().update_billing_information(body).send())
            })
        },
    },
    Call { operation: "ListPaymentSources", run: |with| call(with.afosto.iam().list_payment_sources().send()) },
    Call {
        operation: "AddPaymentSource",
        run: |with| {
            with_body(&with, |body: &iam::AddPaymentSourceRequest| {
                call(with.afosto.iam().add_payment_source(body).send())
            })
        },
    },
    Call {
        operation: "RemovePaymentSource",
        run: |with| call(with.afosto.iam().remove_payment_source(&with.given.text("id")).send()),
    },
    Call { operation: "ListProducts", run: |with| call(with.afosto.iam().list_products().send()) },
    Call { operation: "ListSubscriptions", run: |with| call(with.afosto.iam().list_subscriptions().send()) },
    Call {
        operation: "AddSubscription",
        run: |with| with_body(&with, |body: &iam::Subscribe| call(with.afosto.iam().subscribe_to_service(body).send())),
    },
    Call {
        operation: "AddAddOn",
        run: |with| with_body(&with, |body: &iam::AddOn| call(with.afosto.iam().subscribe_to_add_on(body).send())),
    },
    Call {
        operation: "ListSubscriptionInvoices",
        run: |with| list(with.afosto.iam().list_subscription_invoices().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "GetUpcoming",
        run: |with| call(with.afosto.iam().get_upcoming_invoice().code(with.given.text("code")).send()),
    },
    Call { operation: "GetTrial", run: |with| call(with.afosto.iam().get_trial_status().send()) },
    Call {
        operation: "GetUsages",
        run: |with| {
            with_body(&with, |body: &iam::UsageRequest| call(with.afosto.iam().list_subscription_usages(body).send()))
        },
    },
    Call {
        operation: "ListAuditLog",
        run: |with| {
            list(
                with.afosto
                    .iam()
                    .list_audit_logs()
                    .method(with.given.text("method"))
                    .resource(with.given.text("resource"))
                    .user(with.given.text("user"))
                    .logged_after(with.given.text("logged_after"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ListAuditLogFilters", run: |with| call(with.afosto.iam().get_audit_log_filters().send()) },
    Call {
        operation: "CreateTenant",
        run: |with| with_body(&with, |body: &iam::Signup| call(with.afosto.iam().create_tenant(body).send())),
    },
    Call { operation: "GetTenant", run: |with| call(with.afosto.iam().get_tenant(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateCompanyName",
        run: |with| {
            with_body(&with, |body: &iam::UpdateTenantCompanyNameRequest| {
                call(with.afosto.iam().update_tenant_company_name(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "RequestPurgeToken",
        run: |with| {
            with_body(&with, |body: &iam::RequestPurgeTokenRequest| {
                call(with.afosto.iam().request_purge_token(body).send())
            })
        },
    },
    Call {
        operation: "ViewPurgeToken",
        run: |with| call(with.afosto.iam().get_purge_token(&with.given.text("token")).send()),
    },
    Call {
        operation: "StartPurge",
        run: |with| call(with.afosto.iam().apply_purge_token(&with.given.text("token")).send()),
    },
    Call { operation: "ListSubtenants", run: |with| call(with.afosto.iam().list_subtenants().send()) },
    Call {
        operation: "ListPendingInvites",
        run: |with| {
            call(with.afosto.iam().list_subtenant_invites().state(iam::ListSubtenantInvitesState::Pending).send())
        },
    },
    Call { operation: "GetDefaultSubtenant", run: |with| call(with.afosto.iam().get_default_subtenant().send()) },
    Call {
        operation: "UpdateInvite",
        run: |with| {
            with_body(&with, |body: &iam::UpdateSubtenantInviteStateRequest| {
                call(with.afosto.iam().update_subtenant_invite_state(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "ListPendingSubtenants", run: |with| call(with.afosto.iam().list_subtenant_requests().send()) },
    Call {
        operation: "SendSubtenantRequest",
        run: |with| {
            with_body(&with, |body: &iam::SendSubtenantRequestRequest| {
                call(with.afosto.iam().send_subtenant_request(body).send())
            })
        },
    },
    Call {
        operation: "ListAuthorizations",
        run: |with| call(with.afosto.iam().list_subtenant_authorizations().send()),
    },
    Call {
        operation: "ListPendingAuthorizationRequests",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .list_authorization_requests()
                    .state(iam::ListAuthorizationRequestsState::Pending)
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateRequest",
        run: |with| {
            with_body(&with, |body: &iam::UpdateAuthorizationRequestStateRequest| {
                call(with.afosto.iam().update_authorization_request_state(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListPendingAuthorizationInvites",
        run: |with| call(with.afosto.iam().list_authorization_invites().send()),
    },
    Call {
        operation: "SendInvite",
        run: |with| {
            with_body(&with, |body: &iam::SendAuthorizationInviteRequest| {
                call(with.afosto.iam().send_authorization_invite(body).send())
            })
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
        run: |with| with_body(&with, |body: &iam::UserModel| call(with.afosto.iam().create_user(body).send())),
    },
    Call { operation: "GetUser", run: |with| call(with.afosto.iam().get_user(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateUser",
        run: |with| {
            with_body(&with, |body: &iam::UserUpdateModel| {
                call(with.afosto.iam().update_user(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteUser", run: |with| call(with.afosto.iam().delete_user(&with.given.text("id")).send()) },
    Call {
        operation: "ListTokens",
        run: |with| call(with.afosto.iam().list_user_tokens(&with.given.text("type"), &with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateUserRoles",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                call(with.afosto.iam().update_user_roles(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "JoinTenant",
        run: |with| with_body(&with, |body: &iam::PasswordReset| call(with.afosto.iam().join_tenant(body).send())),
    },
    Call {
        operation: "ResetPassword",
        run: |with| {
            with_body(&with, |body: &iam::PasswordReset| call(with.afosto.iam().reset_user_password(body).send()))
        },
    },
    Call {
        operation: "VerifyUser",
        run: |with| {
            with_body(&with, |body: &iam::VerifyRequest| call(with.afosto.iam().verify_user_email(body).send()))
        },
    },
    Call {
        operation: "RequestToken",
        run: |with| {
            with_body(&with, |body: &iam::UserTokenRequest| call(with.afosto.iam().request_user_token(body).send()))
        },
    },
    Call {
        operation: "InvalidateTokens",
        run: |with| {
            with_body(&with, |body: &iam::UserTokenRequest| call(with.afosto.iam().invalidate_user_tokens(body).send()))
        },
    },
    Call { operation: "ListRoles", run: |with| call(with.afosto.iam().list_roles().send()) },
    Call {
        operation: "CreateRole",
        run: |with| with_body(&with, |body: &iam::RoleModel| call(with.afosto.iam().create_role(body).send())),
    },
    Call { operation: "GetRole", run: |with| call(with.afosto.iam().get_role(with.number("id")).send()) },
    Call {
        operation: "UpdateRole",
        run: |with| {
            with_body(&with, |body: &iam::RoleModel| {
                call(with.afosto.iam().update_role(with.number("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteRole", run: |with| call(with.afosto.iam().delete_role(with.number("id")).send()) },
    Call {
        operation: "ListSystemRoles",
        run: |with| call(with.afosto.iam().list_system_roles().client_id(with.given.text("client_id")).send()),
    },
    Call {
        operation: "GetSystemRole",
        run: |with| call(with.afosto.iam().get_system_role(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListClients",
        run: |with| {
            list(
                with.afosto
                    .iam()
                    .list_oauth_clients()
                    .is_deleted(true)
                    .scope(with.given.text("scope"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateClient",
        run: |with| {
            with_body(&with, |body: &iam::ClientModel| call(with.afosto.iam().create_oauth_client(body).send()))
        },
    },
    Call {
        operation: "GetClient",
        run: |with| call(with.afosto.iam().get_oauth_client(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateClient",
        run: |with| {
            with_body(&with, |body: &iam::ClientUpdateModel| {
                call(with.afosto.iam().update_oauth_client(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteClient",
        run: |with| call(with.afosto.iam().delete_oauth_client(&with.given.text("id")).send()),
    },
    Call { operation: "ListOpenClients", run: |with| call(with.afosto.iam().list_oauth_apps().send()) },
    Call { operation: "GetScopesList", run: |with| call(with.afosto.iam().list_scopes().send()) },
    Call { operation: "GetScope", run: |with| call(with.afosto.iam().get_scope(&with.given.text("id")).send()) },
    Call {
        operation: "GetRedirect",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .request_authorization()
                    .redirect_uri(with.given.text("redirect_uri"))
                    .client_id(with.given.text("client_id"))
                    .response_type(with.given.text("response_type"))
                    .scope(with.given.text("scope"))
                    .tenant(with.given.text("tenant"))
                    .state(with.given.text("state"))
                    .nonce(with.given.text("nonce"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetAccessToken",
        run: |with| {
            with_body(&with, |body: &iam::TokenRequest| call(with.afosto.iam().create_access_token(body).send()))
        },
    },
    Call {
        operation: "GetRedirect302",
        run: |with| call(with.afosto.iam().redirect_user_to_client(&with.given.text("reference")).silent(true).send()),
    },
    Call { operation: "RefreshAccessToken", run: |with| call(with.afosto.iam().extend_access_token().send()) },
    Call {
        operation: "RevokeTokens",
        run: |with| {
            call(with.afosto.iam().revoke_access_tokens().tokens(iam::RevokeAccessTokensTokens::Current).send())
        },
    },
    Call { operation: "ListNumbers", run: |with| call(with.afosto.iam().list_allowed_phone_numbers().send()) },
    Call {
        operation: "CreateNumber",
        run: |with| {
            with_body(&with, |body: &iam::PhoneNumberModel| {
                call(with.afosto.iam().create_allowed_phone_number(body).send())
            })
        },
    },
    Call {
        operation: "AnnounceProfile",
        run: |with| {
            with_body(&with, |body: &pivot_json::RawJson| {
                call(with.afosto.iam().upsert_profile_definition(&with.given.text("path"), body).send())
            })
        },
    },
    Call {
        operation: "GetProfileDefinitions",
        run: |with| call(with.afosto.iam().get_profile_definition(&with.given.text("path")).send()),
    },
    Call {
        operation: "UpdateProfile",
        run: |with| {
            with_body(&with, |body: &pivot_json::RawJson| {
                call(
                    with.afosto
                        .iam()
                        .update_profile(&with.given.text("path"), body)
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "GetProfile",
        run: |with| {
            call(
                with.afosto
                    .iam()
                    .get_profiles(&with.given.text("path"))
                    .channel_id(with.given.text("channel_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListRecords",
        run: |with| list(with.afosto.iam().list_records().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "QueryUsage",
        run: |with| {
            with_body(&with, |body: &iam::ReportRequest| {
                call(with.afosto.iam().get_usage_report(body).page_size(7).page(7).send())
            })
        },
    },
    Call { operation: "ListTypes", run: |with| call(with.afosto.iam().list_types().send()) },
];

/// The calls of `int`.
pub const INT: &[Call] = &[
    Call { operation: "ListApps", run: |with| list(with.afosto.int().list_apps().page_size(7).start_at("1").send()) },
    Call { operation: "GetApp", run: |with| call(with.afosto.int().get_app(&with.given.text("code")).send()) },
    Call {
        operation: "InstallApp",
        run: |with| {
            with_body(&with, |body: &int::IntegrationModel| {
                call(with.afosto.int().install_app(&with.given.text("code"), body).send())
            })
        },
    },
    Call {
        operation: "ListIntegrations",
        run: |with| {
            list(
                with.afosto
                    .int()
                    .list_integrations()
                    .app_code(with.given.text("app_code"))
                    .is_deleted(true)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetIntegration",
        run: |with| call(with.afosto.int().get_integration(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateIntegration",
        run: |with| {
            with_body(&with, |body: &int::IntegrationModel| {
                call(with.afosto.int().update_integration(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "Disable",
        run: |with| nothing(with.afosto.int().delete_integration(&with.given.text("id")).send()),
    },
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
            with_body(&with, |body: &lcs::HandlingModel| call(with.afosto.lcs().create_handling_list(body).send()))
        },
    },
    Call {
        operation: "SearchLists",
        run: |with| {
            with_body(&with, |body: &lcs::ListSearch| {
                list(with.afosto.lcs().search_handling_lists(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "ViewHandlingList",
        run: |with| call(with.afosto.lcs().get_handling_list(&with.given.text("id")).send()),
    },
    Call {
        operation: "DeleteHandlingList",
        run: |with| nothing(with.afosto.lcs().delete_handling_list(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateHandlingListItem",
        run: |with| {
            with_body(&with, |body: &Vec<lcs::HandlingListItemUpdate>| {
                call(with.afosto.lcs().update_handling_list_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpdateListState",
        run: |with| {
            with_body(&with, |body: &lcs::HandlingListUpdate| {
                nothing(with.afosto.lcs().update_handling_list_state(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListShipments",
        run: |with| list(with.afosto.lcs().list_shipments().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateShipment",
        run: |with| with_body(&with, |body: &lcs::ShipmentModel| call(with.afosto.lcs().create_shipment(body).send())),
    },
    Call { operation: "ViewShipment", run: |with| call(with.afosto.lcs().get_shipment(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateShipment",
        run: |with| {
            with_body(&with, |body: &lcs::ShipmentUpdateModel| {
                call(with.afosto.lcs().update_shipment(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CancelShipment",
        run: |with| nothing(with.afosto.lcs().cancel_shipment(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateShipmentPositions",
        run: |with| nothing(with.afosto.lcs().refresh_shipment_positions(&with.given.text("id")).send()),
    },
    Call {
        operation: "TriggerShipmentInvoice",
        run: |with| nothing(with.afosto.lcs().invoice_shipment(&with.given.text("id")).send()),
    },
    Call {
        operation: "SearchShipments",
        run: |with| {
            with_body(&with, |body: &lcs::ShipmentSearch| {
                list(with.afosto.lcs().search_shipments(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchLocations",
        run: |with| {
            with_body(&with, |body: &lcs::LocationSearch| {
                list(with.afosto.lcs().search_fulfilment_locations(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchParcels",
        run: |with| {
            with_body(&with, |body: &lcs::ParcelSearch| {
                list(with.afosto.lcs().search_parcels(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "ListListItems",
        run: |with| {
            with_body(&with, |body: &lcs::ItemSearch| {
                list(with.afosto.lcs().search_shipment_items(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchShipmentMethods",
        run: |with| {
            with_body(&with, |body: &lcs::ShipmentMethodSearch| {
                call(with.afosto.lcs().search_shipment_methods(body).send())
            })
        },
    },
    Call {
        operation: "SearchHandlingListItems",
        run: |with| {
            with_body(&with, |body: &lcs::ItemSearch| {
                list(with.afosto.lcs().search_handling_list_items(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchParcelItems",
        run: |with| {
            with_body(&with, |body: &lcs::ItemSearch| {
                list(with.afosto.lcs().search_parcel_items(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "BulkUpdateItems",
        run: |with| {
            with_body(&with, |body: &lcs::UpdateBulkItemsRequest| {
                nothing(with.afosto.lcs().update_bulk_items(body).send())
            })
        },
    },
    Call {
        operation: "UpdateShipmentBackorders",
        run: |with| {
            with_body(&with, |body: &Vec<lcs::ShipmentItemCorrection>| {
                call(with.afosto.lcs().update_shipment_backorders(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpdateShipmentOverage",
        run: |with| {
            with_body(&with, |body: &Vec<lcs::ShipmentItemCorrection>| {
                call(with.afosto.lcs().update_shipment_overage(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpdateShipmentItemMissing",
        run: |with| {
            with_body(&with, |body: &Vec<lcs::ShipmentItemMissing>| {
                nothing(with.afosto.lcs().set_missing_shipment_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListMethods",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .list_shipment_methods()
                    .country_code(with.given.text("country_code"))
                    .channel_id(with.given.text("channel_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetShippingMethod",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .get_shipment_method(&with.given.text("id"))
                    .country_code(with.given.text("country_code"))
                    .channel_id(with.given.text("channel_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "ListParcels",
        run: |with| list(with.afosto.lcs().list_parcels().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateParcel",
        run: |with| {
            with_body(&with, |body: &lcs::ParcelCreateModel| call(with.afosto.lcs().create_parcel(body).send()))
        },
    },
    Call { operation: "GetParcel", run: |with| call(with.afosto.lcs().get_parcel(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateParcel",
        run: |with| {
            with_body(&with, |body: &lcs::ParcelModel| {
                nothing(with.afosto.lcs().update_parcel(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "RemoveParcel",
        run: |with| nothing(with.afosto.lcs().delete_parcel(&with.given.text("id")).send()),
    },
    Call {
        operation: "AddToParcel",
        run: |with| {
            with_body(&with, |body: &lcs::Place| {
                call(with.afosto.lcs().add_parcel_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "RemoveFromParcel",
        run: |with| {
            with_body(&with, |body: &lcs::Place| {
                call(with.afosto.lcs().remove_parcel_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SetParcelInTransit",
        run: |with| nothing(with.afosto.lcs().mark_parcel_in_transit(&with.given.text("id")).send()),
    },
    Call {
        operation: "SetParcelFinished",
        run: |with| nothing(with.afosto.lcs().mark_parcel_finished(&with.given.text("id")).send()),
    },
    Call {
        operation: "RequestLabel",
        run: |with| nothing(with.afosto.lcs().request_parcel_label(&with.given.text("id")).send()),
    },
    Call {
        operation: "RequestSlip",
        run: |with| nothing(with.afosto.lcs().request_parcel_slip(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListFulfilmentLocations",
        run: |with| {
            list(
                with.afosto
                    .lcs()
                    .list_fulfilment_locations()
                    .address_id(with.given.text("address_id"))
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
            with_body(&with, |body: &lcs::FulfilmentLocationModel| {
                call(with.afosto.lcs().create_fulfilment_location(body).send())
            })
        },
    },
    Call {
        operation: "GetFulfilmentLocation",
        run: |with| call(with.afosto.lcs().get_fulfilment_location(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateFulfilmentLocation",
        run: |with| {
            with_body(&with, |body: &lcs::FulfilmentLocationModel| {
                call(with.afosto.lcs().update_fulfilment_location(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListPositions",
        run: |with| {
            list(with.afosto.lcs().list_location_positions(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "UpdatePositionOrder",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                call(with.afosto.lcs().reorder_location_positions(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeletePositions",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                call(with.afosto.lcs().delete_location_positions(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ViewPosition",
        run: |with| {
            call(with.afosto.lcs().get_location_position(&with.given.text("id"), &with.given.text("code")).send())
        },
    },
    Call {
        operation: "SearchPositions",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                call(with.afosto.lcs().search_location_positions(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListLocationSkus",
        run: |with| call(with.afosto.lcs().list_location_skus(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpsertLocationSkus",
        run: |with| {
            with_body(&with, |body: &Vec<lcs::LocationSku>| {
                call(with.afosto.lcs().update_location_skus(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListServicePoints",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .list_service_points(
                        &with.given.text("carrier"),
                        &with.given.text("country_code"),
                        &with.given.text("postal_code"),
                    )
                    .channel_id(with.given.text("channel_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetServicePoint",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .get_service_point(
                        &with.given.text("id"),
                        &with.given.text("carrier"),
                        &with.given.text("country_code"),
                    )
                    .channel_id(with.given.text("channel_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchDPDServicePoints",
        run: |with| {
            call(
                with.afosto
                    .lcs()
                    .list_dpd_service_points(&with.given.text("country_code"), &with.given.text("postal_code"))
                    .send(),
            )
        },
    },
    Call {
        operation: "GetDPDParcelPoint",
        run: |with| call(with.afosto.lcs().get_dpd_service_point(&with.given.text("id")).send()),
    },
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
            with_body(&with, |body: &mes::ConversationCreate| call(with.afosto.mes().start_conversation(body).send()))
        },
    },
    Call {
        operation: "SearchConversations",
        run: |with| {
            with_body(&with, |body: &mes::Search| {
                list(with.afosto.mes().search_conversations(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "GetConversation",
        run: |with| call(with.afosto.mes().get_conversation(with.number("id")).send()),
    },
    Call {
        operation: "AddMessage",
        run: |with| {
            with_body(&with, |body: &mes::MessageAdd| {
                call(with.afosto.mes().add_conversation_message(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "AddRegistration",
        run: |with| {
            with_body(&with, |body: &mes::ParticipantCreate| {
                call(with.afosto.mes().add_conversation_participant(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "Subscribe",
        run: |with| {
            with_body(&with, |body: &mes::Subscription| {
                call(with.afosto.mes().subscribe_to_conversation(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "Unsubscribe",
        run: |with| {
            with_body(&with, |body: &mes::Cancel| {
                call(with.afosto.mes().unsubscribe_from_conversation(with.number("id"), body).send())
            })
        },
    },
    Call { operation: "ListDomains", run: |with| call(with.afosto.mes().list_domains().is_verified(true).send()) },
    Call {
        operation: "CreateDomain",
        run: |with| with_body(&with, |body: &mes::DomainModel| call(with.afosto.mes().create_domain(body).send())),
    },
    Call { operation: "GetDomain", run: |with| call(with.afosto.mes().get_domain(&with.given.text("id")).send()) },
    Call {
        operation: "DeleteDomain",
        run: |with| call(with.afosto.mes().delete_domain(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListInboxes",
        run: |with| call(with.afosto.mes().list_inboxes().fqdn(with.given.text("fqdn")).public(true).send()),
    },
    Call {
        operation: "CreateInbox",
        run: |with| with_body(&with, |body: &mes::InboxModel| call(with.afosto.mes().create_inbox(body).send())),
    },
    Call { operation: "GetInbox", run: |with| call(with.afosto.mes().get_inbox(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateInbox",
        run: |with| {
            with_body(&with, |body: &mes::InboxUpdateModel| {
                call(with.afosto.mes().update_inbox(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteInbox", run: |with| call(with.afosto.mes().delete_inbox(&with.given.text("id")).send()) },
    Call {
        operation: "ListEmails",
        run: |with| {
            list(
                with.afosto
                    .mes()
                    .list_emails(&with.given.text("inbox"), mes::ListEmailsFolder::Inbox)
                    .addressee(with.given.text("addressee"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateMail",
        run: |with| with_body(&with, |body: &mes::MailModel| call(with.afosto.mes().create_email(body).send())),
    },
    Call {
        operation: "MarkAsRead",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .get_and_mark_email(&with.given.text("id"))
                    .mark_as(mes::GetAndMarkEmailMarkAs::Read)
                    .send(),
            )
        },
    },
    Call {
        operation: "UpdateEmail",
        run: |with| {
            with_body(&with, |body: &mes::MailModel| {
                call(with.afosto.mes().update_email(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteMail", run: |with| call(with.afosto.mes().delete_email(&with.given.text("id")).send()) },
    Call {
        operation: "SubmitForms",
        run: |with| {
            with_body(&with, |body: &mes::FormMailModel| call(with.afosto.mes().submit_email_form(body).send()))
        },
    },
    Call { operation: "ListEvents", run: |with| call(with.afosto.mes().list_webhook_events().send()) },
    Call {
        operation: "ListWebhookSubscriptions",
        run: |with| list(with.afosto.mes().list_webhook_subscriptions().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateWebhookSubscription",
        run: |with| {
            with_body(&with, |body: &mes::SubscriptionModel| {
                call(with.afosto.mes().create_webhook_subscription(body).send())
            })
        },
    },
    Call {
        operation: "GetWebhookSubscription",
        run: |with| call(with.afosto.mes().get_webhook_subscription(with.number("id")).send()),
    },
    Call {
        operation: "UpdateWebhookSubscription",
        run: |with| {
            with_body(&with, |body: &mes::SubscriptionModel| {
                call(with.afosto.mes().update_webhook_subscription(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteWebhookSubscription",
        run: |with| nothing(with.afosto.mes().delete_webhook_subscription(with.number("id")).send()),
    },
    Call {
        operation: "TriggerEvent",
        run: |with| {
            with_body(&with, |body: &mes::Trigger| {
                call(with.afosto.mes().simulate_webhook_event(with.number("id"), body).send())
            })
        },
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
    Call {
        operation: "GetWebhookMessage",
        run: |with| call(with.afosto.mes().get_webhook_message(&with.given.text("id")).send()),
    },
    Call {
        operation: "RetryWebhookMessage",
        run: |with| call(with.afosto.mes().retry_webhook_message(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetWebhookAttempts",
        run: |with| {
            list(
                with.afosto
                    .mes()
                    .list_webhook_message_attempts(&with.given.text("id"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "GetDelays", run: |with| call(with.afosto.mes().list_webhook_delays().send()) },
    Call { operation: "GetTask", run: |with| call(with.afosto.mes().get_task(&with.given.text("id")).send()) },
    Call {
        operation: "ListRelays",
        run: |with| call(with.afosto.mes().list_relays().kind(with.given.text("type")).send()),
    },
    Call {
        operation: "CreateRelay",
        run: |with| with_body(&with, |body: &mes::RelayModel| call(with.afosto.mes().create_relay(body).send())),
    },
    Call { operation: "ViewRelay", run: |with| call(with.afosto.mes().get_relay(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateRelay",
        run: |with| {
            with_body(&with, |body: &mes::RelayModel| {
                call(with.afosto.mes().update_relay(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteRelay",
        run: |with| nothing(with.afosto.mes().delete_relay(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListRelayMessages",
        run: |with| {
            call(
                with.afosto
                    .mes()
                    .list_relay_messages(&with.given.text("id"))
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
                    .get_relay_message(&with.given.text("id"), &with.given.text("message_id"))
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
                    .authorization_id(with.given.text("authorization_id"))
                    .number(with.given.text("number"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateStack",
        run: |with| {
            with_body(&with, |body: &odr::OrderModel| {
                call(with.afosto.odr().create_order(body).idempotency_key(with.given.text("x-idempotency-key")).send())
            })
        },
    },
    Call { operation: "GetOrder", run: |with| call(with.afosto.odr().get_order(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateOrderSettings",
        run: |with| {
            with_body(&with, |body: &odr::OrderModel| {
                call(with.afosto.odr().update_order(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteOrder", run: |with| call(with.afosto.odr().delete_order(&with.given.text("id")).send()) },
    Call {
        operation: "GetBackorders",
        run: |with| call(with.afosto.odr().list_order_backorders(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetOrderReferences",
        run: |with| call(with.afosto.odr().list_order_references(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetOrderStacks",
        run: |with| call(with.afosto.odr().list_order_stacks(&with.given.text("id")).send()),
    },
    Call {
        operation: "TransitionStack",
        run: |with| {
            with_body(&with, |body: &odr::ReferenceModel| {
                call(
                    with.afosto
                        .odr()
                        .reference_order_stack(&with.given.text("id"), body)
                        .idempotency_key(with.given.text("x-idempotency-key"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "GetOrderProjection",
        run: |with| call(with.afosto.odr().get_order_projection(&with.given.text("id")).pricing_at(7).send()),
    },
    Call {
        operation: "GetOrderCalculation",
        run: |with| call(with.afosto.odr().get_order_calculation(&with.given.text("id")).send()),
    },
    Call {
        operation: "CreateCalculation",
        run: |with| {
            with_body(&with, |body: &odr::OrderCalculationRequest| {
                call(
                    with.afosto
                        .odr()
                        .calculate_order(&with.given.text("id"), body)
                        .rules(true)
                        .idempotency_key(with.given.text("x-idempotency-key"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "AuthorizeOrder",
        run: |with| {
            with_body(&with, |body: &odr::AuthorizeOrderRequest| {
                call(
                    with.afosto
                        .odr()
                        .authorize_order(&with.given.text("id"), body)
                        .idempotency_key(with.given.text("x-idempotency-key"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "AcceptOrder",
        run: |with| nothing(with.afosto.odr().accept_order(&with.given.text("id")).send()),
    },
    Call {
        operation: "ConfirmOrder",
        run: |with| nothing(with.afosto.odr().confirm_order(&with.given.text("id")).send()),
    },
    Call {
        operation: "AllocateOrder",
        run: |with| nothing(with.afosto.odr().allocate_order(&with.given.text("id")).send()),
    },
    Call {
        operation: "FulfilOrder",
        run: |with| nothing(with.afosto.odr().fulfil_order(&with.given.text("id")).send()),
    },
    Call {
        operation: "CancelOrder",
        run: |with| started(with.afosto.odr().cancel_order(&with.given.text("id")).force(true).send()),
    },
    Call {
        operation: "UpdateOrderTags",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.odr().update_order_tags(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "UpdateState",
        run: |with| {
            with_body(&with, |body: &odr::UpdateOrderStateRequest| {
                nothing(with.afosto.odr().update_order_state(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListItems",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_order_items(&with.given.text("id"))
                    .stack_id(with.given.text("stack_id"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AddItems",
        run: |with| {
            with_body(&with, |body: &Vec<odr::OrderItemModel>| {
                call(
                    with.afosto
                        .odr()
                        .add_order_items(&with.given.text("id"), body)
                        .idempotency_key(with.given.text("x-idempotency-key"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "DeleteItems",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.odr().delete_order_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ConfirmItems",
        run: |with| {
            with_body(&with, |body: &odr::AddOrderItemsFromSearchRequest| {
                call(with.afosto.odr().add_order_items_from_search(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "AttachWarehouseItems",
        run: |with| {
            with_body(&with, |body: &Vec<odr::AttachWarehouseItemsRequest>| {
                call(with.afosto.odr().attach_warehouse_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CancelOrderItems",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.odr().remove_order_item_allocations(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListItemsRouting",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_order_items_with_routing(&with.given.text("id"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "SetRoute",
        run: |with| {
            with_body(&with, |body: &Vec<odr::SetRouteRequest>| {
                call(with.afosto.odr().set_order_items_route(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SetClaim",
        run: |with| {
            with_body(&with, |body: &Vec<odr::SetClaimRequest>| {
                call(with.afosto.odr().set_order_items_claim(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SearchGroups",
        run: |with| {
            with_body(&with, |body: &odr::Search| {
                list(with.afosto.odr().search_order_items(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchGroupsWithRouting",
        run: |with| {
            with_body(&with, |body: &odr::Search| {
                list(with.afosto.odr().search_order_items_with_routing(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchGroupsWithAttach",
        run: |with| {
            with_body(&with, |body: &odr::SearchOrderItemsToAttachRequest| {
                list(with.afosto.odr().search_order_items_to_attach(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SearchOrders",
        run: |with| with_body(&with, |body: &odr::OrderSearch| call(with.afosto.odr().search_orders(body).send())),
    },
    Call {
        operation: "SearchCalculations",
        run: |with| {
            with_body(&with, |body: &odr::CalculationSearch| call(with.afosto.odr().search_calculations(body).send()))
        },
    },
    Call {
        operation: "SearchInvoices",
        run: |with| with_body(&with, |body: &odr::InvoiceSearch| call(with.afosto.odr().search_invoices(body).send())),
    },
    Call {
        operation: "SearchCoupons",
        run: |with| with_body(&with, |body: &odr::CouponSearch| call(with.afosto.odr().search_coupons(body).send())),
    },
    Call {
        operation: "SearchCouponCategories",
        run: |with| {
            with_body(&with, |body: &odr::CouponCategorySearch| {
                call(with.afosto.odr().search_coupon_categories(body).send())
            })
        },
    },
    Call {
        operation: "AnnounceSkus",
        run: |with| with_body(&with, |body: &Vec<odr::Sku>| call(with.afosto.odr().announce_skus(body).send())),
    },
    Call {
        operation: "SearchFilters",
        run: |with| {
            with_body(&with, |body: &odr::FilterSearch| {
                list(with.afosto.odr().search_filters(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call { operation: "GetFilterSets", run: |with| call(with.afosto.odr().list_filter_sets().send()) },
    Call {
        operation: "AttachFilters",
        run: |with| {
            with_body(&with, |body: &Vec<odr::FilterSet>| call(with.afosto.odr().upsert_sku_filters(body).send()))
        },
    },
    Call { operation: "GetFilterKeys", run: |with| call(with.afosto.odr().list_filter_keys().send()) },
    Call {
        operation: "GetFilterValues",
        run: |with| call(with.afosto.odr().list_filter_values(&with.given.text("key")).send()),
    },
    Call {
        operation: "CreateProjection",
        run: |with| {
            with_body(&with, |body: &odr::ProjectionModel| {
                call(with.afosto.odr().project_pricing(body).rules(true).send())
            })
        },
    },
    Call {
        operation: "ListCalculations",
        run: |with| list(with.afosto.odr().list_calculations().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "GetCalculation",
        run: |with| call(with.afosto.odr().get_calculation(&with.given.text("id")).send()),
    },
    Call {
        operation: "CreateInvoiceForCalculation",
        run: |with| {
            with_body(&with, |body: &odr::CalculatedInvoiceRequest| {
                call(with.afosto.odr().invoice_calculation(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListInvoices",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_invoices()
                    .order_id(with.given.text("order_id"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateInvoice",
        run: |with| with_body(&with, |body: &odr::InvoiceRequest| call(with.afosto.odr().create_invoice(body).send())),
    },
    Call { operation: "ViewInvoice", run: |with| call(with.afosto.odr().get_invoice(&with.given.text("id")).send()) },
    Call {
        operation: "MarkPaid",
        run: |with| {
            with_body(&with, |body: &odr::InvoiceState| {
                call(with.afosto.odr().mark_invoice_paid(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GeneratePdfInvoice",
        run: |with| nothing(with.afosto.odr().generate_invoice_pdf(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetPricingRules",
        run: |with| list(with.afosto.odr().list_pricing_rules().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreatePricingRule",
        run: |with| {
            with_body(&with, |body: &odr::PricingRuleModel| call(with.afosto.odr().create_pricing_rule(body).send()))
        },
    },
    Call {
        operation: "GetPricingRule",
        run: |with| call(with.afosto.odr().get_pricing_rule(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdatePricingRule",
        run: |with| {
            with_body(&with, |body: &odr::PricingRuleModel| {
                call(with.afosto.odr().update_pricing_rule(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "EvaluateRules",
        run: |with| {
            with_body(&with, |body: &odr::PriceRuleEvaluation| {
                call(with.afosto.odr().evaluate_pricing_rules(body).send())
            })
        },
    },
    Call {
        operation: "GetConstraintOptions",
        run: |with| call(with.afosto.odr().get_rule_constraint_options().send()),
    },
    Call { operation: "GetServices", run: |with| call(with.afosto.odr().list_services().send()) },
    Call {
        operation: "CreateService",
        run: |with| with_body(&with, |body: &odr::ServiceModel| call(with.afosto.odr().create_service(body).send())),
    },
    Call { operation: "GetService", run: |with| call(with.afosto.odr().get_service(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateService",
        run: |with| {
            with_body(&with, |body: &odr::ServiceModel| {
                call(with.afosto.odr().update_service(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetCoupons",
        run: |with| call(with.afosto.odr().list_coupons().category_id(with.given.text("category_id")).send()),
    },
    Call {
        operation: "CreateCoupons",
        run: |with| with_body(&with, |body: &odr::CouponModel| call(with.afosto.odr().create_coupon(body).send())),
    },
    Call { operation: "ViewCoupon", run: |with| call(with.afosto.odr().get_coupon(&with.given.text("code")).send()) },
    Call {
        operation: "DisableCoupon",
        run: |with| nothing(with.afosto.odr().disable_coupon(&with.given.text("code")).send()),
    },
    Call { operation: "GetCouponCategories", run: |with| call(with.afosto.odr().list_coupon_categories().send()) },
    Call {
        operation: "CreateCouponCategory",
        run: |with| {
            with_body(&with, |body: &odr::CouponCategoryModel| {
                call(with.afosto.odr().create_coupon_category(body).send())
            })
        },
    },
    Call {
        operation: "GetCouponCategory",
        run: |with| call(with.afosto.odr().get_coupon_category(&with.given.text("id")).send()),
    },
    Call {
        operation: "UpdateCouponCategory",
        run: |with| {
            with_body(&with, |body: &odr::CouponCategoryModel| {
                call(with.afosto.odr().update_coupon_category(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ApplyCredit",
        run: |with| {
            with_body(&with, |body: &odr::BalanceRequest| {
                call(with.afosto.odr().apply_balance(body).idempotency_key(with.given.text("x-idempotency-key")).send())
            })
        },
    },
    Call {
        operation: "GetBalance",
        run: |with| {
            call(with.afosto.odr().get_balance().kind(with.given.text("type")).id(with.given.text("id")).send())
        },
    },
    Call {
        operation: "ListCreditRecords",
        run: |with| {
            list(
                with.afosto
                    .odr()
                    .list_balance_records()
                    .key_type(with.given.text("key_type"))
                    .key_id(with.given.text("key_id"))
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
                    .entity_type(with.given.text("entity_type"))
                    .entity_id(with.given.text("entity_id"))
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateTransaction",
        run: |with| {
            with_body(&with, |body: &odr::TransactionModel| call(with.afosto.odr().create_transaction(body).send()))
        },
    },
    Call {
        operation: "GetTransaction",
        run: |with| call(with.afosto.odr().get_transaction(&with.given.text("secret")).send()),
    },
    Call { operation: "ListPaymentMethods", run: |with| call(with.afosto.odr().list_payment_methods().send()) },
    Call {
        operation: "GetPaymentMethod",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .get_payment_method(&with.given.text("provider_code"), &with.given.text("code"))
                    .send(),
            )
        },
    },
    Call {
        operation: "MarkPaymentAsPaid",
        run: |with| call(with.afosto.odr().mark_payment_paid(&with.given.text("secret")).send()),
    },
    Call {
        operation: "CreatePayment",
        run: |with| {
            with_body(&with, |body: &odr::PaymentIntent| {
                call(with.afosto.odr().create_payment(&with.given.text("secret"), body).send())
            })
        },
    },
    Call {
        operation: "CreateRefund",
        run: |with| {
            with_body(&with, |body: &odr::RefundIntent| {
                call(with.afosto.odr().create_refund(&with.given.text("secret"), body).send())
            })
        },
    },
    Call {
        operation: "ListMethodsForTransaction",
        run: |with| call(with.afosto.odr().list_transaction_payment_methods(&with.given.text("secret")).send()),
    },
    Call {
        operation: "GetPayment",
        run: |with| call(with.afosto.odr().get_payment(&with.given.text("secret")).send()),
    },
    Call {
        operation: "StartPaymentTransaction",
        run: |with| nothing(with.afosto.odr().start_payment(&with.given.text("secret")).send()),
    },
    Call {
        operation: "ExecutePaymentTransaction",
        run: |with| nothing(with.afosto.odr().execute_payment(&with.given.text("secret")).send()),
    },
    Call {
        operation: "StartSession",
        run: |with| {
            with_body(&with, |body: &odr::StartSessionRequest| call(with.afosto.odr().start_session(body).send()))
        },
    },
    Call { operation: "GetSession", run: |with| call(with.afosto.odr().get_session(&with.given.text("id")).send()) },
    Call {
        operation: "AuthenticateSession",
        run: |with| {
            with_body(&with, |body: &odr::AuthenticationRequest| {
                call(with.afosto.odr().authenticate_session_contact(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SetAuthenticatedUser",
        run: |with| {
            with_body(&with, |body: &odr::SetAuthenticatedSessionContactRequest| {
                call(with.afosto.odr().set_authenticated_session_contact(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "AttachSession",
        run: |with| {
            with_body(&with, |body: &odr::AttachSessionRequest| {
                call(with.afosto.odr().attach_session_order(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionReference",
        run: |with| call(with.afosto.odr().get_session_reference(&with.given.text("id")).send()),
    },
    Call {
        operation: "SetSessionReference",
        run: |with| {
            with_body(&with, |body: &odr::SetSessionReferenceRequest| {
                call(with.afosto.odr().set_session_reference(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SessionIdentityExists",
        run: |with| {
            with_body(&with, |body: &odr::IdentityExistsRequest| {
                nothing(with.afosto.odr().check_session_identity_exists(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CreateSessionPhoneNumber",
        run: |with| {
            with_body(&with, |body: &odr::NewPhonenumber| {
                call(with.afosto.odr().create_session_phone_number(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionPhonenumber",
        run: |with| call(with.afosto.odr().get_session_phone_number(&with.given.text("id")).send()),
    },
    Call {
        operation: "SelectSessionPhonenumber",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionPhonenumberRequest| {
                call(with.afosto.odr().select_session_phone_number(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CreateSessionContact",
        run: |with| {
            with_body(&with, |body: &odr::NewContact| {
                nothing(with.afosto.odr().create_session_contact(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionContact",
        run: |with| call(with.afosto.odr().get_session_contact(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetSessionSessionProjection",
        run: |with| call(with.afosto.odr().get_session_projection(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetSessionSessionCalculation",
        run: |with| call(with.afosto.odr().get_session_calculation(&with.given.text("id")).send()),
    },
    Call {
        operation: "AuthorizeSession",
        run: |with| {
            with_body(&with, |body: &odr::AuthorizationRequest| {
                call(with.afosto.odr().authorize_session(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SelectSessionShippingOption",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionShippingRequest| {
                call(with.afosto.odr().set_session_billing_address(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionBilling",
        run: |with| call(with.afosto.odr().get_session_billing_address(&with.given.text("id")).send()),
    },
    Call {
        operation: "CreateSessionAddress",
        run: |with| {
            with_body(&with, |body: &odr::NewAddress| {
                call(with.afosto.odr().create_session_address(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "SelectSessionShippingMethod",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionShippingMethodRequest| {
                call(with.afosto.odr().set_session_shipping_method(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionShippingMethod",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .get_session_shipping_method(&with.given.text("id"))
                    .country_code(with.given.text("country_code"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SelectSessionShippingWindow",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionShippingWindowRequest| {
                call(with.afosto.odr().set_session_shipping_window(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionShippingWindow",
        run: |with| call(with.afosto.odr().get_session_shipping_window(&with.given.text("id")).send()),
    },
    Call {
        operation: "SelectSessionShippingPoint",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionShippingPointRequest| {
                call(with.afosto.odr().set_session_shipping_point(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionShippingPoint",
        run: |with| {
            call(
                with.afosto
                    .odr()
                    .get_session_shipping_point(&with.given.text("id"))
                    .country_code(with.given.text("country_code"))
                    .method_id(with.given.text("method_id"))
                    .postal_code(with.given.text("postal_code"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SelectSessionBillingRequest",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionBillingRequest| {
                call(with.afosto.odr().set_session_shipping_address(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionShipppingAddress",
        run: |with| call(with.afosto.odr().get_session_shipping_address(&with.given.text("id")).send()),
    },
    Call {
        operation: "SelectSessionBillingMethodRequest",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionBillingMethodRequest| {
                call(with.afosto.odr().set_session_billing_method(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionBillingMethod",
        run: |with| call(with.afosto.odr().get_session_billing_method(&with.given.text("id")).send()),
    },
    Call {
        operation: "SelectSessionOrganisationRequest",
        run: |with| {
            with_body(&with, |body: &odr::SelectSessionOrganisationRequest| {
                call(with.afosto.odr().set_session_organisation(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CreateSessionOrganisation",
        run: |with| {
            with_body(&with, |body: &odr::NewOrganisation| {
                started(with.afosto.odr().create_session_organisation(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetSessionOrganisation",
        run: |with| call(with.afosto.odr().get_session_organisation(&with.given.text("id")).send()),
    },
    Call {
        operation: "RemoveSessionOrganisation",
        run: |with| nothing(with.afosto.odr().remove_session_organisation(&with.given.text("id")).send()),
    },
];

/// The calls of `qcq`.
pub const QCQ: &[Call] = &[
    Call { operation: "ListQuicqProxies", run: |with| call(with.afosto.qcq().list_proxies().send()) },
    Call {
        operation: "CreateQuicqProxy",
        run: |with| with_body(&with, |body: &qcq::ProxyModel| call(with.afosto.qcq().create_proxy(body).send())),
    },
    Call { operation: "GetQuicqProxy", run: |with| call(with.afosto.qcq().get_proxy(&with.given.text("key")).send()) },
    Call {
        operation: "UpdateQuicqProxy",
        run: |with| {
            with_body(&with, |body: &qcq::ProxyUpdateModel| {
                call(with.afosto.qcq().update_proxy(&with.given.text("key"), body).send())
            })
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
        run: |with| with_body(&with, |body: &rel::ContactUpdate| call(with.afosto.rel().upsert_contact(body).send())),
    },
    Call {
        operation: "SearchContacts",
        run: |with| with_body(&with, |body: &rel::Search| call(with.afosto.rel().search_contacts(body).send())),
    },
    Call {
        operation: "GetContact",
        run: |with| {
            call(with.afosto.rel().get_contact(&with.given.text("id")).version(with.given.text("version")).send())
        },
    },
    Call {
        operation: "DeleteContact",
        run: |with| nothing(with.afosto.rel().delete_contact(&with.given.text("id")).send()),
    },
    Call {
        operation: "ViewContactVersions",
        run: |with| call(with.afosto.rel().list_contact_versions(&with.given.text("id")).send()),
    },
    Call {
        operation: "CreateAddress",
        run: |with| with_body(&with, |body: &rel::AddressModel| call(with.afosto.rel().create_address(body).send())),
    },
    Call { operation: "ViewAddress", run: |with| call(with.afosto.rel().get_address(&with.given.text("id")).send()) },
    Call {
        operation: "SearchAddresses",
        run: |with| with_body(&with, |body: &rel::AddressSearch| call(with.afosto.rel().search_addresses(body).send())),
    },
    Call {
        operation: "SearchPhoneNumbers",
        run: |with| {
            with_body(&with, |body: &rel::PhoneNumberSearch| call(with.afosto.rel().search_phone_numbers(body).send()))
        },
    },
    Call {
        operation: "SearchOrganisations",
        run: |with| {
            with_body(&with, |body: &rel::OrganisationSearch| call(with.afosto.rel().search_organisations(body).send()))
        },
    },
    Call {
        operation: "GetAddressGeocode",
        run: |with| call(with.afosto.rel().get_address_geocode(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetGeocode",
        run: |with| with_body(&with, |body: &rel::GeocodeRequest| call(with.afosto.rel().get_geocode(body).send())),
    },
    Call {
        operation: "GetRequiredAddressFields",
        run: |with| {
            call(with.afosto.rel().get_required_address_fields().country_code(with.given.text("country_code")).send())
        },
    },
    Call {
        operation: "StartAddressSearchSession",
        run: |with| {
            call(
                with.afosto
                    .rel()
                    .start_address_search_session()
                    .country_code(with.given.text("country_code"))
                    .session_key(with.given.text("session_key"))
                    .send(),
            )
        },
    },
    Call {
        operation: "SearchAddress",
        run: |with| {
            with_body(&with, |body: &rel::AddressQuery| call(with.afosto.rel().search_address_options(body).send()))
        },
    },
    Call {
        operation: "CreatePhonenumber",
        run: |with| {
            with_body(&with, |body: &rel::PhoneNumberModel| call(with.afosto.rel().create_phone_number(body).send()))
        },
    },
    Call {
        operation: "ViewPhoneNumber",
        run: |with| call(with.afosto.rel().get_phone_number(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListOrganisations",
        run: |with| list(with.afosto.rel().list_organisations().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateOrganisation",
        run: |with| {
            with_body(&with, |body: &rel::OrganisationUpdateModel| {
                started(with.afosto.rel().create_organisation(body).send())
            })
        },
    },
    Call {
        operation: "ViewOrganisation",
        run: |with| {
            call(with.afosto.rel().get_organisation(&with.given.text("id")).version(with.given.text("version")).send())
        },
    },
    Call {
        operation: "UpdateOrganisation",
        run: |with| {
            with_body(&with, |body: &rel::OrganisationUpdateModel| {
                started(with.afosto.rel().update_organisation(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeleteOrganisation",
        run: |with| call(with.afosto.rel().delete_organisation(&with.given.text("id")).send()),
    },
    Call {
        operation: "ViewOrganisationVersions",
        run: |with| call(with.afosto.rel().list_organisation_versions(&with.given.text("id")).send()),
    },
    Call {
        operation: "CreateIdentity",
        run: |with| {
            with_body(&with, |body: &rel::CreateIdentityRequest| {
                call(
                    with.afosto
                        .rel()
                        .create_identity(body)
                        .client_id(with.given.text("client_id"))
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "IdentityExists",
        run: |with| {
            with_body(&with, |body: &rel::IdentityExistsRequest| {
                nothing(with.afosto.rel().check_identity_exists(body).send())
            })
        },
    },
    Call {
        operation: "AuthorizeIdentity",
        run: |with| {
            with_body(&with, |body: &rel::CreateIdentityRequest| {
                call(
                    with.afosto
                        .rel()
                        .authorize_identity(body)
                        .client_id(with.given.text("client_id"))
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "CreateTokenIdentity",
        run: |with| {
            with_body(&with, |body: &rel::CreateTokenRequest| {
                call(
                    with.afosto
                        .rel()
                        .create_identity_token(body)
                        .client_id(with.given.text("client_id"))
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "ResetIdentity",
        run: |with| {
            with_body(&with, |body: &rel::CreateResetRequest| {
                call(
                    with.afosto
                        .rel()
                        .reset_password(body)
                        .client_id(with.given.text("client_id"))
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "VerifyIdentity",
        run: |with| {
            with_body(&with, |body: &rel::CreateConfirmRequest| {
                call(
                    with.afosto
                        .rel()
                        .verify_identity(body)
                        .client_id(with.given.text("client_id"))
                        .channel_id(with.given.text("channel_id"))
                        .send(),
                )
            })
        },
    },
];

/// The calls of `spl`.
pub const SPL: &[Call] = &[
    Call {
        operation: "ListPrinters",
        run: |with| {
            call(
                with.afosto
                    .spl()
                    .list_printers()
                    .hub_id(with.given.text("hub_id"))
                    .inbox_id(with.given.text("inbox_id"))
                    .send(),
            )
        },
    },
    Call {
        operation: "CreatePrinter",
        run: |with| with_body(&with, |body: &spl::PrinterModel| call(with.afosto.spl().create_printer(body).send())),
    },
    Call { operation: "GetPrinter", run: |with| call(with.afosto.spl().get_printer(&with.given.text("id")).send()) },
    Call {
        operation: "UpdatePrinter",
        run: |with| {
            with_body(&with, |body: &spl::PrinterModel| {
                call(with.afosto.spl().update_printer(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "DeletePrinter",
        run: |with| call(with.afosto.spl().delete_printer(&with.given.text("id")).send()),
    },
    Call {
        operation: "AttachInbox",
        run: |with| {
            with_body(&with, |body: &spl::Inbox| {
                call(with.afosto.spl().attach_printer_inbox(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetTypeSettings",
        run: |with| {
            call(with.afosto.spl().get_printer_settings_schema(spl::GetPrinterSettingsSchemaType::Escpos).send())
        },
    },
    Call { operation: "ListHubs", run: |with| call(with.afosto.spl().list_hubs().send()) },
    Call {
        operation: "CreateHub",
        run: |with| with_body(&with, |body: &spl::HubModel| call(with.afosto.spl().create_hub(body).send())),
    },
    Call { operation: "GetHub", run: |with| call(with.afosto.spl().get_hub(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateHub",
        run: |with| {
            with_body(&with, |body: &spl::HubModel| {
                call(with.afosto.spl().update_hub(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "DeleteHub", run: |with| call(with.afosto.spl().delete_hub(&with.given.text("id")).send()) },
    Call {
        operation: "GetHubStatus",
        run: |with| call(with.afosto.spl().get_hub_status(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListHubNetwork",
        run: |with| call(with.afosto.spl().list_hub_network_devices(with.number("id")).send()),
    },
    Call {
        operation: "UpdateHubNetwork",
        run: |with| {
            with_body(&with, |body: &Vec<spl::CreateNetworkDevice>| {
                call(with.afosto.spl().set_hub_network_devices(with.number("id"), body).send())
            })
        },
    },
    Call {
        operation: "ListHubLogs",
        run: |with| list(with.afosto.spl().list_hub_logs(with.number("id")).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "AddHubLog",
        run: |with| {
            with_body(&with, |body: &spl::HubErrorModel| {
                call(with.afosto.spl().create_hub_log(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetHubByUuid",
        run: |with| call(with.afosto.spl().get_hub_by_uuid(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListJobs",
        run: |with| {
            list(
                with.afosto
                    .spl()
                    .list_jobs()
                    .status(spl::ListJobsStatus::Printed)
                    .printer_id(with.given.text("printer_id"))
                    .tag(with.given.text("tag"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "AddJob",
        run: |with| with_body(&with, |body: &spl::JobModel| call(with.afosto.spl().create_job(body).send())),
    },
    Call {
        operation: "GetJobStatus",
        run: |with| call(with.afosto.spl().get_job(&with.given.text("reference")).send()),
    },
    Call {
        operation: "UpdateStatus",
        run: |with| {
            with_body(&with, |body: &spl::Status| {
                call(with.afosto.spl().set_job_status(&with.given.text("reference"), body).send())
            })
        },
    },
];

/// The calls of `tpl`.
pub const TPL: &[Call] = &[
    Call {
        operation: "ListRepositories",
        run: |with| {
            list(
                with.afosto
                    .tpl()
                    .list_repositories()
                    .secret(with.given.text("secret"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "ViewRepository",
        run: |with| {
            call(with.afosto.tpl().get_repository(&with.given.text("id")).secret(with.given.text("secret")).send())
        },
    },
    Call {
        operation: "ListBuilds",
        run: |with| {
            list(
                with.afosto
                    .tpl()
                    .list_repository_builds(&with.given.text("id"))
                    .secret(with.given.text("secret"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call { operation: "ViewBuild", run: |with| call(with.afosto.tpl().get_build(&with.given.text("id")).send()) },
    Call {
        operation: "ListThemes",
        run: |with| list(with.afosto.tpl().list_themes().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateTheme",
        run: |with| with_body(&with, |body: &tpl::ThemeCreateModel| call(with.afosto.tpl().create_theme(body).send())),
    },
    Call { operation: "ViewTheme", run: |with| call(with.afosto.tpl().get_theme(&with.given.text("id")).send()) },
    Call {
        operation: "UpdateTheme",
        run: |with| {
            with_body(&with, |body: &tpl::ThemeUpdateModel| {
                call(with.afosto.tpl().update_theme(&with.given.text("id"), body).send())
            })
        },
    },
];

/// The calls of `wms`.
pub const WMS: &[Call] = &[
    Call {
        operation: "GetRoutes",
        run: |with| list(with.afosto.wms().list_routes().deleted_at(7).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateRoute",
        run: |with| {
            with_body(&with, |body: &wms::CreateRouteRequest| call(with.afosto.wms().create_route(body).send()))
        },
    },
    Call {
        operation: "UpdateRoute",
        run: |with| {
            with_body(&with, |body: &wms::UpdateRouteRequest| call(with.afosto.wms().update_route_name(body).send()))
        },
    },
    Call { operation: "ViewRoute", run: |with| call(with.afosto.wms().get_route(&with.given.text("id")).send()) },
    Call { operation: "DeleteRoute", run: |with| call(with.afosto.wms().delete_route(&with.given.text("id")).send()) },
    Call { operation: "ListHops", run: |with| list(with.afosto.wms().list_hops().page_size(7).start_at("1").send()) },
    Call {
        operation: "CreateHop",
        run: |with| with_body(&with, |body: &wms::CreateHopRequest| call(with.afosto.wms().create_hop(body).send())),
    },
    Call {
        operation: "UpdateHopSchedules",
        run: |with| {
            with_body(&with, |body: &wms::CreateHopScheduleRequest| {
                call(with.afosto.wms().update_hop_schedules(body).send())
            })
        },
    },
    Call { operation: "GetHop", run: |with| call(with.afosto.wms().get_hop(&with.given.text("id")).send()) },
    Call { operation: "DeleteHop", run: |with| call(with.afosto.wms().delete_hop(&with.given.text("id")).send()) },
    Call {
        operation: "ListLocations",
        run: |with| list(with.afosto.wms().list_locations().deleted_at(7).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateLocation",
        run: |with| {
            with_body(&with, |body: &wms::CreateLocationRequest| call(with.afosto.wms().create_location(body).send()))
        },
    },
    Call {
        operation: "UpdateLocation",
        run: |with| {
            with_body(&with, |body: &wms::UpdateLocationRequest| call(with.afosto.wms().update_location(body).send()))
        },
    },
    Call {
        operation: "SearchALocation",
        run: |with| {
            with_body(&with, |body: &wms::SearchLocationRequest| call(with.afosto.wms().search_location(body).send()))
        },
    },
    Call { operation: "GetLocation", run: |with| call(with.afosto.wms().get_location(&with.given.text("id")).send()) },
    Call {
        operation: "DeleteLocation",
        run: |with| call(with.afosto.wms().delete_location(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListInventoryPositions",
        run: |with| list(with.afosto.wms().list_location_positions(&with.given.text("id")).start_at("1").send()),
    },
    Call {
        operation: "ListPositionLogs",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .list_position_logs(&with.given.text("id"), &with.given.text("position"))
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "VerifyPosition",
        run: |with| {
            with_body(&with, |body: &wms::PositionVerificationRequest| {
                nothing(
                    with.afosto
                        .wms()
                        .verify_position(&with.given.text("id"), &with.given.text("position"), body)
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "AddAvailableSkuToLocation",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                call(with.afosto.wms().add_location_skus(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetAvailableSkuForLocation",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .list_location_skus(&with.given.text("id"))
                    .sku(with.given.text("sku"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "DeleteAvailableSkuToLocation",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.wms().delete_location_skus(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "AddOverageToLocation",
        run: |with| {
            with_body(&with, |body: &Vec<wms::StockUpItem>| {
                call(with.afosto.wms().add_location_overage(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetInventoryItems",
        run: |with| list(with.afosto.wms().list_inventory_items().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "SearchInventorySummary",
        run: |with| {
            with_body(&with, |body: &wms::SearchInventorySummaryRequest| {
                list(with.afosto.wms().search_inventory_summary(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "SetInventory",
        run: |with| with_body(&with, |body: &wms::StockUpRequest| call(with.afosto.wms().set_stock(body).send())),
    },
    Call {
        operation: "SearchInventory",
        run: |with| {
            with_body(&with, |body: &wms::SearchInventoryItemsRequest| {
                list(with.afosto.wms().search_inventory_items(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "UpdateItem",
        run: |with| {
            with_body(&with, |body: &wms::UpdateInventoryItemRequest| {
                call(with.afosto.wms().update_inventory_item(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "GetInventoryItem",
        run: |with| call(with.afosto.wms().get_inventory_item(&with.given.text("id")).send()),
    },
    Call {
        operation: "ListSchedules",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .list_schedules()
                    .hop_id(with.given.text("hop_id"))
                    .deleted_at(7)
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "CreateSchedule",
        run: |with| {
            with_body(&with, |body: &wms::CreateScheduleRequest| call(with.afosto.wms().create_schedule(body).send()))
        },
    },
    Call {
        operation: "UpdateSchedule",
        run: |with| {
            with_body(&with, |body: &wms::UpdateScheduleRequest| call(with.afosto.wms().update_schedule(body).send()))
        },
    },
    Call { operation: "GetSchedule", run: |with| call(with.afosto.wms().get_schedule(&with.given.text("id")).send()) },
    Call {
        operation: "DeleteSchedule",
        run: |with| call(with.afosto.wms().delete_schedule(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetDurationForRoute",
        run: |with| {
            with_body(&with, |body: &wms::CreateDurationRequest| {
                call(with.afosto.wms().get_route_duration(body).send())
            })
        },
    },
    Call {
        operation: "CreateClaimProjection",
        run: |with| {
            with_body(&with, |body: &wms::CreateProjectionRequest| {
                call(with.afosto.wms().create_claim_projection(body).send())
            })
        },
    },
    Call {
        operation: "GetClaims",
        run: |with| list(with.afosto.wms().list_claims().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateClaims",
        run: |with| {
            with_body(&with, |body: &wms::CreateClaimRequest| call(with.afosto.wms().create_claim(body).send()))
        },
    },
    Call {
        operation: "SearchClaims",
        run: |with| {
            with_body(&with, |body: &wms::SearchClaimsRequest| {
                list(with.afosto.wms().search_claims(body).page_size(7).start_at("1").send())
            })
        },
    },
    Call {
        operation: "AttachItemsToClaim",
        run: |with| {
            with_body(&with, |body: &Vec<wms::AttachItemClaimRequest>| {
                call(with.afosto.wms().attach_claim_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call { operation: "GetClaim", run: |with| call(with.afosto.wms().get_claim(&with.given.text("id")).send()) },
    Call {
        operation: "RemoveClaimItem",
        run: |with| {
            with_body(&with, |body: &Vec<String>| {
                nothing(with.afosto.wms().remove_claim_items(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ClaimIsCancable",
        run: |with| call(with.afosto.wms().get_claim_status(&with.given.text("id")).send()),
    },
    Call {
        operation: "CancelClaim",
        run: |with| nothing(with.afosto.wms().cancel_claim(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetClaimItems",
        run: |with| list(with.afosto.wms().list_claim_items(&with.given.text("id")).page_size(7).start_at("1").send()),
    },
    Call {
        operation: "ExtendClaim",
        run: |with| {
            with_body(&with, |body: &wms::ExtendClaimRequest| {
                call(with.afosto.wms().extend_claim(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "ConfirmClaim",
        run: |with| {
            with_body(&with, |body: &wms::ConfirmClaimRequest| {
                call(with.afosto.wms().confirm_claim(&with.given.text("id"), body).send())
            })
        },
    },
    Call {
        operation: "CreateTransferProjection",
        run: |with| {
            with_body(&with, |body: &wms::CreateTransferRequest| {
                call(with.afosto.wms().create_transfer_projection(body).send())
            })
        },
    },
    Call {
        operation: "GetTransfers",
        run: |with| list(with.afosto.wms().list_transfers().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "CreateTransfer",
        run: |with| {
            with_body(&with, |body: &wms::CreateTransferRequest| call(with.afosto.wms().create_transfer(body).send()))
        },
    },
    Call { operation: "GetTransfer", run: |with| call(with.afosto.wms().get_transfer(&with.given.text("id")).send()) },
    Call {
        operation: "GetTransferTransportsItems",
        run: |with| {
            list(with.afosto.wms().list_transfer_items(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "GetTransferTransportsItemsSummary",
        run: |with| {
            list(
                with.afosto
                    .wms()
                    .list_transfer_item_summaries(&with.given.text("id"))
                    .claim_id(with.given.text("claim_id"))
                    .page_size(7)
                    .start_at("1")
                    .send(),
            )
        },
    },
    Call {
        operation: "GetTransferTransports",
        run: |with| {
            list(with.afosto.wms().list_transfer_transports(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "UpdateTransferTransportState",
        run: |with| {
            with_body(&with, |body: &wms::UpdateTransportStateRequest| {
                call(
                    with.afosto
                        .wms()
                        .update_transport_state(&with.given.text("transfer_id"), &with.given.text("id"), body)
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "UpdateTransferTransportShipment",
        run: |with| {
            with_body(&with, |body: &wms::AttachTransportShipmentRequest| {
                call(
                    with.afosto
                        .wms()
                        .attach_transport_shipment(&with.given.text("transfer_id"), &with.given.text("id"), body)
                        .send(),
                )
            })
        },
    },
    Call {
        operation: "GetSubTransfers",
        run: |with| list(with.afosto.wms().list_sub_transfers().page_size(7).start_at("1").send()),
    },
    Call {
        operation: "GetSubTransfer",
        run: |with| call(with.afosto.wms().get_sub_transfer(&with.given.text("id")).send()),
    },
    Call {
        operation: "GetSubTransferItems",
        run: |with| {
            list(with.afosto.wms().list_sub_transfer_items(&with.given.text("id")).page_size(7).start_at("1").send())
        },
    },
    Call {
        operation: "ReportClaimItems",
        run: |with| {
            with_body(&with, |body: &wms::TransferReport| nothing(with.afosto.wms().report_claim_items(body).send()))
        },
    },
];
