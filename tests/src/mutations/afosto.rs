//! Afosto's types, each with a sample of its schema in which every field is filled.
//!
//! The description marks no field as required, so that no answer of Afosto may ever be refused. An event must say what
//! happened and which message it is: without, two deliveries cannot be distinguished.

use afosto_client::*;
use vendor_mocks::description::Description;

use super::documents::{Document, Form, document};
use super::tree::Tree;

macro_rules! types {
    ($($service:ident: $($name:ident)+;)+) => {
        /// A document for each type.
        fn samples() -> Vec<Option<Document>> {
            let description = Description::afosto();
            vec![$($(sample::<$service::$name>(&description, stringify!($name)),)+)+]
        }
    };
}

fn sample<T: pivot_json::Json + 'static>(description: &Description, name: &str) -> Option<Document> {
    let seed = Tree::parse(&description.sample_of(name)?.to_string())?;
    Some(document::<T>("Afosto", name, seed, &[]))
}

/// A document for each type, and what the client's own tests have.
pub(super) fn documents() -> Vec<Document> {
    let fixtures = [
        fixture::<odr::OdrOrder>("order.json", include_str!("../../../afosto-client/tests/fixtures/order.json")),
        fixture::<odr::OdrOrder>(
            "full_order.json",
            include_str!("../../../afosto-client/tests/fixtures/full_order.json"),
        ),
    ];
    let event = Tree::parse(include_str!("../../../afosto-client/tests/fixtures/event.json"));
    let required = &[("event", Form::Text), ("message_id", Form::Text)];
    let event = event.map(|event| document::<webhook::Event>("Afosto", "event.json", event, required));
    let order = include_str!("../../../afosto-client/tests/fixtures/order_updated.json");
    let order = serde_json::from_str::<serde_json::Value>(order).ok();
    let order =
        order.and_then(|event| fixture::<webhook::order::OrderData>("order_updated.json", &event["data"].to_string()));
    fixtures.into_iter().chain([event, order]).chain(samples()).flatten().collect()
}

fn fixture<T: pivot_json::Json + 'static>(name: &str, json: &str) -> Option<Document> {
    Some(document::<T>("Afosto", name, Tree::parse(json)?, &[]))
}

types! {
    cat: CatChannel CatCreateChannel CatGroup CatGroupCreate CatGroupUpdate CatGroupsIdPricesPutResponse200
        CatMap CatMapCollection CatMapCollectionMiss CatMapsCollectionsIdKeysPutBodyItem
        CatMapsCollectionsIdSearchPostResponse200 CatNewPrice CatPrice CatPriceConstraint CatPriceSearch
        CatProductVatModel CatUpdateChannel CatVat CatVatModel CatVatProductsPutResponse200 CatVatRate;
    cnt: CntAction CntBatch CntBatchExport CntBatchFile CntBatchImport CntBatchRequest CntBatchRequestExport
        CntBatchRequestImport CntBucket CntColumnConfig CntColumnError CntConfig CntCreateIndexRequest
        CntCreateProxyRequest CntDataflow CntDataflowFilter CntDataflowFlowsIdTriggerPostBody
        CntDataflowLoaderPostBodyItem CntDataflowLoaderPostResponse200Item
        CntDataflowMatcherModelIdPostResponse200 CntDataflowMatcherModelIdPostResponse200Result
        CntDataflowMatcherModelIdPostResponse200ResultMisses CntDataflowModel CntDataflowModelTrigger
        CntDataflowModelTriggerCrontab CntDataflowTrigger CntDataflowType CntDataset CntDatasetRequest
        CntDefinition CntDefinitionModel CntDirectoriesGetResponse200 CntDirectoryRequest CntDocumentResponse
        CntFacet CntField CntFile CntFilesystemLog CntFilesystemsConfigurationsGetResponse200Item
        CntFilesystemsStoragesIdListGetBody CntFilesystemsStoragesIdReadGetBody CntFilter
        CntFiltersDateGetResponse200 CntFiltersDatePostResponse200 CntGifInfo CntHtmlToInlinePdfRequest
        CntHtmlToInlinePdfRequestMargin CntHtmlToInlinePdfRequestSize CntHtmlToPdfRequest
        CntHtmlToPdfRequestMargin CntHtmlToPdfRequestSize CntIndex CntIndexResponse CntIndexSettings
        CntIndexSettingsUpdate CntIndexUpdate CntIndexUpdateType CntInputDocument CntInstantFilter
        CntInstantProxy CntInstantProxyIndex CntLine CntLineError CntListIndex CntListIndexFilter
        CntObjectCloneRequest CntPagination CntPdf CntProxy CntProxyModel CntProxyUpdateModel CntRelativeDate
        CntRelativeDateAt CntSeachResponse CntSearchIndexRequest CntSearchQuery CntSearchRequest
        CntSearchResponse CntSimpleDocumentResponse CntSimpleQuery CntSimpleSeachResponse CntSort CntStorage
        CntStorageModel CntStorageObject CntStorageSyncCommand CntStorageTest CntSuggestResponse
        CntUpdateIndexRequest CntUpdateProxyRequest CntUploadRequest CntUploadResponse CntWatcher
        CntWatcherModel CntWatcherSource;
    iam: IamAccessToken IamAddOn IamAddress IamAuditLog IamAuthorization IamAuthorizationResponse IamBackup
        IamBackupResponse IamBillingCompany IamBucket IamClient IamClientModel IamClientUpdateModel IamCompany
        IamInvoice IamInvoiceProduct IamLog IamLogActor IamLogResource IamLogsFiltersGetResponse200
        IamOauthForwardReferenceGetResponse200 IamPasswordReset IamPaymentSource IamPendingAuthorization
        IamPendingRequest IamPhoneNumber IamPhoneNumberModel IamPlan IamProduct IamPurgeToken
        IamPurgesPostBody IamPurgesPostResponse200 IamQuery IamQueryConstraint IamReport IamReportRequest
        IamRole IamRoleModel IamScope IamSecret IamSecretRead IamSecretRequest IamSecretUpdate IamSignup
        IamSourcesPostBody IamSubscribe IamSubscription IamSubscriptionItem IamSubtenant IamSubtenantUser
        IamSubtenantsAuthorizationsInvitesPostBody IamSubtenantsAuthorizationsRequestsIdPutBody
        IamSubtenantsInvitesIdPutBody IamSubtenantsRequestsPostBody IamSystemRole IamTenant
        IamTenantsIdPutBody IamTenantsPostResponse200 IamTier IamTokenRequest IamTrackedRecord IamTrial
        IamType IamUpcomingInvoice IamUsageRecord IamUsageRequest IamUser IamUserModel IamUserTokenRequest
        IamUserTokenResponse IamUserUpdateModel IamValidationRequest IamValidationResponse IamVerifyRequest;
    int: IntApp IntAppAuthentication IntAuthor IntInstallResult IntIntegration IntIntegrationModel;
    lcs: LcsAddress LcsBulkItemsPutBody LcsCountry LcsDPDServicePoint LcsDPDServicePointOpeningHoursItem
        LcsDPDServicePointResponse LcsFulfilmentLocation LcsFulfilmentLocationModel LcsGroupedShipmentItem
        LcsGroupedShipmentItemLists LcsGroupedShipmentItemPositions LcsGroupedShipmentItemTotals
        LcsHandlingList LcsHandlingListItem LcsHandlingListItemUpdate LcsHandlingListResponse
        LcsHandlingListSortingLabels LcsHandlingListUpdate LcsHandlingModel LcsHandlingModelShipments
        LcsItemSearch LcsItemSearchConstraint LcsListSearch LcsListSearchConstraint LcsListedHandlingList
        LcsListedShipment LcsListedShipmentAddressing LcsListsIdItemsPutResponse204 LcsLocationPosition
        LcsLocationSearch LcsLocationSearchConstraint LcsLocationSku LcsLocationsIdPositionsDeleteResponse200
        LcsLocationsIdPositionsPutResponse200 LcsLocationsIdSkusPutResponse200 LcsMethod LcsParcel
        LcsParcelCreateModel LcsParcelItem LcsParcelLabel LcsParcelModel LcsParcelSearch
        LcsParcelSearchConstraint LcsParcelsIdItemsDeleteResponse200 LcsParcelsIdItemsPostResponse200 LcsPlace
        LcsPoint LcsPointOpenings LcsPointOpeningsWindows LcsPointsItem LcsServiceOption
        LcsServiceOptionConfiguration LcsShipment LcsShipmentAddressing LcsShipmentAddressingCarrier
        LcsShipmentItem LcsShipmentItemCorrection LcsShipmentItemMissing LcsShipmentItemModel
        LcsShipmentItemModelReferences LcsShipmentMethodSearch LcsShipmentMethodSearchConstraint
        LcsShipmentModel LcsShipmentSearch LcsShipmentSearchConstraint LcsShipmentUpdateModel
        LcsShipmentUpdateModelAddressing;
    mes: MesCancel MesContactModel MesConversation MesConversationCreate MesDnsRecord MesDomain MesDomainModel
        MesFormMailModel MesInbox MesInboxModel MesInboxSettings MesInboxUpdateModel MesMail MesMailModel
        MesMessage MesMessageAdd MesNotify MesParticipant MesParticipantCreate MesRelay MesRelayMessage
        MesRelayMessageSource MesRelayModel MesSearch MesSearchConstraint MesSubscription MesSubscriptionModel
        MesTask MesTrigger MesWebhookAttempt MesWebhookDelay MesWebhookEvent MesWebhookMessage
        MesWebhookSubscription MesWebhookTestMessage;
    odr: OdrAddress OdrAddressSet OdrAdjustment OdrAttachFiltersResponse OdrAttachSessionRequest
        OdrAttachWarehouseItemsRequest OdrAttempt OdrAuthenticationRequest OdrAuthenticationResponse
        OdrAuthorizationRequest OdrAuthorizationResponse OdrBalance OdrBalanceRequest
        OdrCalculatedInvoiceRequest OdrCalculation OdrCalculationAdjustment OdrCalculationAdjustmentResult
        OdrCalculationItem OdrCalculationItemModel OdrCalculationItems OdrCalculationOrderItem
        OdrCalculationSearch OdrCalculationSearchConstraint OdrCalculationStackItem OdrCalculations
        OdrCancelState OdrCombinedAddressSet OdrCombinedPhoneNumberSet OdrConstraintOptionsResponse OdrContact
        OdrContactContact OdrCoupon OdrCouponCategory OdrCouponCategoryDefaults OdrCouponCategoryDefaultsUsage
        OdrCouponCategoryModel OdrCouponCategorySearch OdrCouponCategorySearchConstraint OdrCouponClaim
        OdrCouponModel OdrCouponSearch OdrCouponSearchConstraint OdrCouponUsage OdrEvaluationItem OdrFilter
        OdrFilterSearch OdrFilterSearchConstraint OdrFilterSet OdrGetSessionOrganisationOptionsResponse
        OdrGetSessionResponse OdrGetSessionShippingMethodResponse OdrGetSessionShippingResponseItem OdrGroup
        OdrGroupAttach OdrGroupReferences OdrGroupReferencesOrder OdrGroupReferencesOrderShipment
        OdrGroupReferencesOrderWarehouse OdrGroupRoute OdrGroupRouteCollectRoute OdrGroupRouteDeliveryRoute
        OdrGroupRouteReferences OdrGroupRouteReferencesOrder OdrGroupRouteReferencesOrderShipment
        OdrGroupRouteReferencesOrderWarehouse OdrIdentityExistsRequest OdrInvoice OdrInvoiceAdjustmentResponse
        OdrInvoiceAdjustmentResponseResult OdrInvoiceItem OdrInvoiceItemModel OdrInvoiceListItem
        OdrInvoiceRequest OdrInvoiceSearch OdrInvoiceSearchConstraint OdrInvoiceSettings
        OdrInvoiceSettingsBilling OdrInvoiceSettingsBillingVat OdrInvoiceSettingsShipping OdrInvoiceState
        OdrIssuer OdrItemModel OdrKey OdrListedCalculation OdrMethod OdrNewAddress OdrNewContact
        OdrNewOrganisation OdrNewPhonenumber OdrOrder OdrOrderAcceptances OdrOrderAuthorizationResponse
        OdrOrderCalculationRequest OdrOrderCalculationSettings OdrOrderCalculationSettingsBilling
        OdrOrderCalculationSettingsShipping OdrOrderCalculations OdrOrderItem OdrOrderItemModel
        OdrOrderItemReferences OdrOrderItemReferencesOrder OdrOrderItemReferencesOrderShipment
        OdrOrderItemReferencesOrderWarehouse OdrOrderModel OdrOrderModelSettingsBilling OdrOrderSearch
        OdrOrderSearchConstraint OdrOrderSettings OdrOrderSettingsBilling OdrOrderSettingsBillingVat
        OdrOrderSettingsContact OdrOrderSettingsShipping OdrOrderSettingsShippingWindow OdrOrderState
        OdrOrderStateProgress OdrOrderStep OdrOrdersIdAuthorizePostBody OdrOrdersIdFlowPutBody
        OdrOrdersIdFlowPutBodyActionsItem OdrOrdersIdItemsSearchPostBody OdrOrganisation OdrPayment
        OdrPaymentIntent OdrPhonenumber OdrPhonenumberSet OdrPoint OdrPointOpeningsItem
        OdrPointOpeningsItemWindowsItem OdrPreset OdrPriceRuleEvaluation OdrPricingRule
        OdrPricingRuleConstraint OdrPricingRuleFilter OdrPricingRuleModel OdrProcess OdrProcessing
        OdrProjection OdrProjectionItem OdrProjectionModel OdrProjectionModelSettings
        OdrProjectionModelSettingsBilling OdrProjectionModelSettingsBillingVat
        OdrProjectionModelSettingsShipping OdrProvider OdrProviderMethod OdrPurchase OdrPurchaseItem OdrRecord
        OdrReference OdrReferenceModel OdrRefundIntent OdrSearch OdrSearchConstraint OdrSearchFilter
        OdrSearchOrdersItemsAttachPostBody OdrSearchOrdersItemsAttachPostBodyWms
        OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem OdrSelectSessionBillingMethodRequest
        OdrSelectSessionBillingRequest OdrSelectSessionBillingRequestContact
        OdrSelectSessionBillingRequestOrganisation OdrSelectSessionOrganisationRequest
        OdrSelectSessionPhonenumberRequest OdrSelectSessionPhonenumberRequestContact
        OdrSelectSessionPhonenumberRequestOrganisation OdrSelectSessionShippingMethodRequest
        OdrSelectSessionShippingPointRequest OdrSelectSessionShippingRequest
        OdrSelectSessionShippingRequestContact OdrSelectSessionShippingRequestOrganisation
        OdrSelectSessionShippingWindowRequest OdrSelectSessionShippingWindowResponse OdrService
        OdrServiceAdjustment OdrServiceAdjustmentResult OdrServiceItem OdrServiceModel
        OdrServiceVatConfiguration OdrSessionCalculation OdrSessionCalculationAdjustment
        OdrSessionCalculationAdjustmentResult OdrSessionCalculationServiceAdjustment
        OdrSessionCalculationServiceAdjustmentResult OdrSessionCalculationServiceItem
        OdrSessionCalculationSettings OdrSessionCalculationSettingsBilling
        OdrSessionCalculationSettingsShipping OdrSessionCalculationStackItem OdrSessionContact
        OdrSessionIssuer OdrSessionProjection OdrSessionProjectionItem OdrSessionProviderMethod
        OdrSessionSettingsBillingVat OdrSessionsIdAuthenticatedPostBody OdrSessionsIdBillingGetResponse200
        OdrSessionsIdBillingMethodsGetResponse200 OdrSessionsIdOrganisationsGetResponse200
        OdrSessionsIdPhonenumbersGetResponse200 OdrSessionsIdShippingGetResponse200
        OdrSessionsIdShippingMethodsGetResponse200 OdrSessionsIdShippingPointGetResponse200
        OdrSessionsIdShippingWindowGetResponse200 OdrSetClaimRequest OdrSetRouteRequest
        OdrSetSessionReferenceRequest OdrSettings OdrSettingsContact OdrSimpleOrderItem OdrSku OdrSkuResult
        OdrStack OdrStackReference OdrStackReferenceState OdrStackState OdrStartSessionRequest
        OdrStartSessionResponse OdrStepAction OdrTransaction OdrTransactionModel OdrVatRegistration
        OdrVatResult;
    qcq: QcqAuthConfig QcqCacheConfig QcqProxy QcqProxyAuth QcqProxyAuthSignature QcqProxyModel
        QcqProxyModelAuth QcqProxyModelAuthSignature QcqProxyModelOauth QcqProxyOauth QcqProxyUpdateModel
        QcqProxyUpdateModelAuth QcqProxyUpdateModelAuthSignature QcqProxyUpdateModelOauth QcqRoute
        QcqRouteOrigin QcqRouteSettings;
    rel: RelAddress RelAddressList RelAddressModel RelAddressQuery RelAddressResults RelAddressResultsOptions
        RelAddressSearch RelAddressSearchConstraint RelAddressSearchSession RelConstraint RelContact
        RelContactUpdate RelContactUpdateBilling RelContactUpdateOrganisations
        RelContactUpdateOrganisationsPrimary RelContactUpdatePhoneNumbers RelContactUpdateShipping
        RelCreateConfirmRequest RelCreateIdentityRequest RelCreateResetRequest RelCreateTokenRequest
        RelFieldList RelGeoLocation RelGeocodeRequest RelGeolocationAddress RelGeolocationBox
        RelGeolocationBoxNorthEast RelGeolocationBoxSouthWest RelIdentityExistsRequest RelOrganisation
        RelOrganisationAdministration RelOrganisationList RelOrganisationPaymentSettings
        RelOrganisationPaymentSettingsInvoice RelOrganisationPaymentSettingsPostPayment RelOrganisationSearch
        RelOrganisationSearchConstraint RelOrganisationUpdateAdministration RelOrganisationUpdateModel
        RelPhoneNumber RelPhoneNumberList RelPhoneNumberModel RelPhoneNumberSearch
        RelPhoneNumberSearchConstraint RelSearch RelSignedTokenResponse RelTokenResponse RelVatRegistration
        RelVatRegistrationModel RelVatRegistrationVerification RelVersion;
    spl: SplConnection SplCreateNetworkDevice SplHub SplHubError SplHubErrorModel SplHubImage SplHubModel
        SplHubNetwork SplHubStatus SplInbox SplIntegration SplJob SplJobModel SplJobResult SplNetworkDevice
        SplPrinter SplPrinterModel SplProperty SplPubnub SplSettingsSchema SplStatus SplToken;
    tpl: TplBuild TplBuildError TplGitReference TplGitReferenceBranch TplGitReferenceTag TplRepository
        TplRepositoryInstaller TplTheme TplThemeActiveBuild TplThemeCreateModel TplThemeUpdateModel;
    wms: WmsAddAvailableSkuResponse WmsAttachItemClaimRequest WmsAvailableProjectionItem WmsClaim WmsClaimItem
        WmsClaimsIdExtendPutBody WmsClaimsIdStatusGetResponse200 WmsConfirmClaimRequest WmsConstraint
        WmsCreateClaimRequest WmsCreateDurationRequest WmsCreateHopRequest WmsCreateHopScheduleRequest
        WmsCreateLocationRequest WmsCreateProjectionRequest WmsCreateProjectionRequestItemsItem
        WmsCreateRouteRequest WmsCreateScheduleRequest WmsCreateTransferRequest
        WmsCreateTransferRequestRoutingItem WmsDescriptiveLocation WmsDurationResponse WmsHop
        WmsInventoryConstraint WmsInventoryItem WmsInventoryPostBody WmsInventorySummaryConstraint WmsLocation
        WmsPositionLogResponse WmsPositionVerificationRequest WmsProjection WmsRoute WmsSchedule
        WmsSearchClaimsPostBody WmsSearchItemsPostBody WmsSearchLocationsPostBody WmsStock WmsStockUpItem
        WmsStockUpRequest WmsSubTransfer WmsSubTransferItem WmsSubTransferSummary WmsTransfer
        WmsTransferReport WmsTransferReportItem WmsTransfersTransferIdTransportsIdShipmentPutBody
        WmsTransfersTransferIdTransportsIdStatePutBody WmsTransport WmsTraveledRoute WmsTraveledRouteSummary
        WmsUnavailableProjectionItem WmsUpdateInventoryItemRequest WmsUpdateLocationRequest
        WmsUpdateRouteRequest WmsUpdateScheduleRequest;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_its_sample() {
        assert!(samples().iter().all(Option::is_some));
    }

    #[test]
    fn every_object_of_the_description_has_a_type_here() {
        let tried: Vec<String> = samples().into_iter().flatten().map(|document| document.name).collect();
        // What sign-in and the search language send; the client reads them by hand.
        let others = ["Error", "GraphQLQuery"];
        let description = Description::afosto();
        let objects = description.schemas().filter(|(_, schema)| schema["properties"].is_object());
        let untried: Vec<&str> =
            objects.map(|(name, _)| name).filter(|name| !tried.iter().any(|t| t == name)).collect();
        assert_eq!(untried, others);
    }
}
