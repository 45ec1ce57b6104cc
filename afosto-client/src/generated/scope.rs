// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! What a token may be used for.

pivot_json::open_enum! {
    /// What a token may be used for.
    ///
    /// Source: \[doc\].
    pub enum Scope {
        /// On the wire: `app:integrations:read`.
        AppIntegrationsRead = "app:integrations:read",
        /// On the wire: `app:integrations:write`.
        AppIntegrationsWrite = "app:integrations:write",
        /// On the wire: `cat:channel:read`.
        CatChannelRead = "cat:channel:read",
        /// On the wire: `cat:channel:write`.
        CatChannelWrite = "cat:channel:write",
        /// On the wire: `cat:mapping:read`.
        CatMappingRead = "cat:mapping:read",
        /// On the wire: `cat:mapping:write`.
        CatMappingWrite = "cat:mapping:write",
        /// On the wire: `cat:prices:read`.
        CatPricesRead = "cat:prices:read",
        /// On the wire: `cat:prices:write`.
        CatPricesWrite = "cat:prices:write",
        /// On the wire: `cnt:files:read`.
        CntFilesRead = "cnt:files:read",
        /// On the wire: `cnt:files:write`.
        CntFilesWrite = "cnt:files:write",
        /// On the wire: `cnt:filesystems:read`.
        CntFilesystemsRead = "cnt:filesystems:read",
        /// On the wire: `cnt:filesystems:write`.
        CntFilesystemsWrite = "cnt:filesystems:write",
        /// On the wire: `cnt:index:read`.
        CntIndexRead = "cnt:index:read",
        /// On the wire: `cnt:index:write`.
        CntIndexWrite = "cnt:index:write",
        /// On the wire: `cnt:instant:read`.
        CntInstantRead = "cnt:instant:read",
        /// On the wire: `cnt:instant:write`.
        CntInstantWrite = "cnt:instant:write",
        /// On the wire: `cnt:proxies:read`.
        CntProxiesRead = "cnt:proxies:read",
        /// On the wire: `cnt:proxies:write`.
        CntProxiesWrite = "cnt:proxies:write",
        /// On the wire: `cnt:video:read`.
        CntVideoRead = "cnt:video:read",
        /// On the wire: `email`.
        Email = "email",
        /// On the wire: `iam:2fa:read`.
        Iam2faRead = "iam:2fa:read",
        /// On the wire: `iam:2fa:write`.
        Iam2faWrite = "iam:2fa:write",
        /// On the wire: `iam:audits:read`.
        IamAuditsRead = "iam:audits:read",
        /// On the wire: `iam:customer:read`.
        IamCustomerRead = "iam:customer:read",
        /// On the wire: `iam:customer:write`.
        IamCustomerWrite = "iam:customer:write",
        /// On the wire: `iam:logs:read`.
        IamLogsRead = "iam:logs:read",
        /// On the wire: `iam:oauth:read`.
        IamOauthRead = "iam:oauth:read",
        /// On the wire: `iam:oauth:write`.
        IamOauthWrite = "iam:oauth:write",
        /// On the wire: `iam:roles:read`.
        IamRolesRead = "iam:roles:read",
        /// On the wire: `iam:roles:write`.
        IamRolesWrite = "iam:roles:write",
        /// On the wire: `iam:services:read`.
        IamServicesRead = "iam:services:read",
        /// On the wire: `iam:services:write`.
        IamServicesWrite = "iam:services:write",
        /// On the wire: `iam:sources:read`.
        IamSourcesRead = "iam:sources:read",
        /// On the wire: `iam:sources:write`.
        IamSourcesWrite = "iam:sources:write",
        /// On the wire: `iam:subscriptions:read`.
        IamSubscriptionsRead = "iam:subscriptions:read",
        /// On the wire: `iam:subscriptions:write`.
        IamSubscriptionsWrite = "iam:subscriptions:write",
        /// On the wire: `iam:tenants:read`.
        IamTenantsRead = "iam:tenants:read",
        /// On the wire: `iam:usage:read`.
        IamUsageRead = "iam:usage:read",
        /// On the wire: `iam:users:read`.
        IamUsersRead = "iam:users:read",
        /// On the wire: `iam:users:write`.
        IamUsersWrite = "iam:users:write",
        /// On the wire: `int:afosto:write`.
        IntAfostoWrite = "int:afosto:write",
        /// On the wire: `int:bol:write`.
        IntBolWrite = "int:bol:write",
        /// On the wire: `lcs:dpd:read`.
        LcsDpdRead = "lcs:dpd:read",
        /// On the wire: `lcs:handling:read`.
        LcsHandlingRead = "lcs:handling:read",
        /// On the wire: `lcs:handling:write`.
        LcsHandlingWrite = "lcs:handling:write",
        /// On the wire: `lcs:locations:read`.
        LcsLocationsRead = "lcs:locations:read",
        /// On the wire: `lcs:locations:write`.
        LcsLocationsWrite = "lcs:locations:write",
        /// On the wire: `lcs:points:read`.
        LcsPointsRead = "lcs:points:read",
        /// On the wire: `lcs:shipments:read`.
        LcsShipmentsRead = "lcs:shipments:read",
        /// On the wire: `lcs:shipments:write`.
        LcsShipmentsWrite = "lcs:shipments:write",
        /// On the wire: `mes:conversations:read`.
        MesConversationsRead = "mes:conversations:read",
        /// On the wire: `mes:conversations:register`.
        MesConversationsRegister = "mes:conversations:register",
        /// On the wire: `mes:conversations:write`.
        MesConversationsWrite = "mes:conversations:write",
        /// On the wire: `mes:domains:read`.
        MesDomainsRead = "mes:domains:read",
        /// On the wire: `mes:domains:write`.
        MesDomainsWrite = "mes:domains:write",
        /// On the wire: `mes:emails:read`.
        MesEmailsRead = "mes:emails:read",
        /// On the wire: `mes:emails:write`.
        MesEmailsWrite = "mes:emails:write",
        /// On the wire: `mes:inboxes:read`.
        MesInboxesRead = "mes:inboxes:read",
        /// On the wire: `mes:inboxes:write`.
        MesInboxesWrite = "mes:inboxes:write",
        /// On the wire: `mes:relays:read`.
        MesRelaysRead = "mes:relays:read",
        /// On the wire: `mes:relays:write`.
        MesRelaysWrite = "mes:relays:write",
        /// On the wire: `mes:subscriptions:read`.
        MesSubscriptionsRead = "mes:subscriptions:read",
        /// On the wire: `mes:subscriptions:write`.
        MesSubscriptionsWrite = "mes:subscriptions:write",
        /// On the wire: `mes:webhooks:read`.
        MesWebhooksRead = "mes:webhooks:read",
        /// On the wire: `odr:coupons:read`.
        OdrCouponsRead = "odr:coupons:read",
        /// On the wire: `odr:coupons:write`.
        OdrCouponsWrite = "odr:coupons:write",
        /// On the wire: `odr:credit:read`.
        OdrCreditRead = "odr:credit:read",
        /// On the wire: `odr:credit:write`.
        OdrCreditWrite = "odr:credit:write",
        /// On the wire: `odr:invoices:create`.
        OdrInvoicesCreate = "odr:invoices:create",
        /// On the wire: `odr:invoices:read`.
        OdrInvoicesRead = "odr:invoices:read",
        /// On the wire: `odr:invoices:update`.
        OdrInvoicesUpdate = "odr:invoices:update",
        /// On the wire: `odr:metrics:read`.
        OdrMetricsRead = "odr:metrics:read",
        /// On the wire: `odr:orders:read`.
        OdrOrdersRead = "odr:orders:read",
        /// On the wire: `odr:orders:write`.
        OdrOrdersWrite = "odr:orders:write",
        /// On the wire: `odr:payments:update`.
        OdrPaymentsUpdate = "odr:payments:update",
        /// On the wire: `odr:providers:read`.
        OdrProvidersRead = "odr:providers:read",
        /// On the wire: `odr:skus:write`.
        OdrSkusWrite = "odr:skus:write",
        /// On the wire: `odr:transactions:create`.
        OdrTransactionsCreate = "odr:transactions:create",
        /// On the wire: `openid`.
        Openid = "openid",
        /// On the wire: `profile`.
        Profile = "profile",
        /// On the wire: `qcq:proxies:read`.
        QcqProxiesRead = "qcq:proxies:read",
        /// On the wire: `qcq:proxies:write`.
        QcqProxiesWrite = "qcq:proxies:write",
        /// On the wire: `rel:contacts:read`.
        RelContactsRead = "rel:contacts:read",
        /// On the wire: `rel:contacts:write`.
        RelContactsWrite = "rel:contacts:write",
        /// On the wire: `rel:geocode:read`.
        RelGeocodeRead = "rel:geocode:read",
        /// On the wire: `rel:identity:read`.
        RelIdentityRead = "rel:identity:read",
        /// On the wire: `rel:identity:write`.
        RelIdentityWrite = "rel:identity:write",
        /// On the wire: `spl:hubs:read`.
        SplHubsRead = "spl:hubs:read",
        /// On the wire: `spl:hubs:write`.
        SplHubsWrite = "spl:hubs:write",
        /// On the wire: `spl:logs:read`.
        SplLogsRead = "spl:logs:read",
        /// On the wire: `spl:logs:write`.
        SplLogsWrite = "spl:logs:write",
        /// On the wire: `spl:network:read`.
        SplNetworkRead = "spl:network:read",
        /// On the wire: `spl:network:write`.
        SplNetworkWrite = "spl:network:write",
        /// On the wire: `spl:printers:read`.
        SplPrintersRead = "spl:printers:read",
        /// On the wire: `spl:printers:write`.
        SplPrintersWrite = "spl:printers:write",
        /// On the wire: `spl:queue:create`.
        SplQueueCreate = "spl:queue:create",
        /// On the wire: `spl:queue:read`.
        SplQueueRead = "spl:queue:read",
        /// On the wire: `spl:queue:update`.
        SplQueueUpdate = "spl:queue:update",
        /// On the wire: `tpl:themes:read`.
        TplThemesRead = "tpl:themes:read",
        /// On the wire: `tpl:themes:write`.
        TplThemesWrite = "tpl:themes:write",
        /// On the wire: `wms:claim:read`.
        WmsClaimRead = "wms:claim:read",
        /// On the wire: `wms:claim:write`.
        WmsClaimWrite = "wms:claim:write",
        /// On the wire: `wms:hops:read`.
        WmsHopsRead = "wms:hops:read",
        /// On the wire: `wms:hops:write`.
        WmsHopsWrite = "wms:hops:write",
        /// On the wire: `wms:item:read`.
        WmsItemRead = "wms:item:read",
        /// On the wire: `wms:item:write`.
        WmsItemWrite = "wms:item:write",
        /// On the wire: `wms:location:read`.
        WmsLocationRead = "wms:location:read",
        /// On the wire: `wms:location:write`.
        WmsLocationWrite = "wms:location:write",
        /// On the wire: `wms:route:read`.
        WmsRouteRead = "wms:route:read",
        /// On the wire: `wms:route:write`.
        WmsRouteWrite = "wms:route:write",
        /// On the wire: `wms:schedule:read`.
        WmsScheduleRead = "wms:schedule:read",
        /// On the wire: `wms:schedule:write`.
        WmsScheduleWrite = "wms:schedule:write",
        /// On the wire: `wms:sub:read`.
        WmsSubRead = "wms:sub:read",
        /// On the wire: `wms:sub:write`.
        WmsSubWrite = "wms:sub:write",
        /// On the wire: `wms:transfer:read`.
        WmsTransferRead = "wms:transfer:read",
        /// On the wire: `wms:transfer:write`.
        WmsTransferWrite = "wms:transfer:write",
    }
}
