// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! What a token may be used for.

pivot_json::open_enum! {
    /// What a token may be used for \[doc\].
    pub enum Scope {
        /// App integrations: read.
        AppIntegrationsRead = "app:integrations:read",
        /// App integrations: write.
        AppIntegrationsWrite = "app:integrations:write",
        /// Cat channel: read.
        CatChannelRead = "cat:channel:read",
        /// Cat channel: write.
        CatChannelWrite = "cat:channel:write",
        /// Cat mapping: read.
        CatMappingRead = "cat:mapping:read",
        /// Cat mapping: write.
        CatMappingWrite = "cat:mapping:write",
        /// Cat prices: read.
        CatPricesRead = "cat:prices:read",
        /// Cat prices: write.
        CatPricesWrite = "cat:prices:write",
        /// Cnt files: read.
        CntFilesRead = "cnt:files:read",
        /// Cnt files: write.
        CntFilesWrite = "cnt:files:write",
        /// Cnt filesystems: read.
        CntFilesystemsRead = "cnt:filesystems:read",
        /// Cnt filesystems: write.
        CntFilesystemsWrite = "cnt:filesystems:write",
        /// Cnt index: read.
        CntIndexRead = "cnt:index:read",
        /// Cnt index: write.
        CntIndexWrite = "cnt:index:write",
        /// Cnt instant: read.
        CntInstantRead = "cnt:instant:read",
        /// Cnt instant: write.
        CntInstantWrite = "cnt:instant:write",
        /// Cnt proxies: read.
        CntProxiesRead = "cnt:proxies:read",
        /// Cnt proxies: write.
        CntProxiesWrite = "cnt:proxies:write",
        /// Cnt video: read.
        CntVideoRead = "cnt:video:read",
        /// Claims: email.
        Email = "email",
        /// Iam 2fa: read.
        Iam2faRead = "iam:2fa:read",
        /// Iam 2fa: write.
        Iam2faWrite = "iam:2fa:write",
        /// Iam audits: read.
        IamAuditsRead = "iam:audits:read",
        /// Iam customer: read.
        IamCustomerRead = "iam:customer:read",
        /// Iam customer: write.
        IamCustomerWrite = "iam:customer:write",
        /// Iam logs: read.
        IamLogsRead = "iam:logs:read",
        /// Iam oauth: read.
        IamOauthRead = "iam:oauth:read",
        /// Iam oauth: write.
        IamOauthWrite = "iam:oauth:write",
        /// Iam roles: read.
        IamRolesRead = "iam:roles:read",
        /// Iam roles: write.
        IamRolesWrite = "iam:roles:write",
        /// Iam services: read.
        IamServicesRead = "iam:services:read",
        /// Iam services: write.
        IamServicesWrite = "iam:services:write",
        /// Iam sources: read.
        IamSourcesRead = "iam:sources:read",
        /// Iam sources: write.
        IamSourcesWrite = "iam:sources:write",
        /// Iam subscriptions: read.
        IamSubscriptionsRead = "iam:subscriptions:read",
        /// Iam subscriptions: write.
        IamSubscriptionsWrite = "iam:subscriptions:write",
        /// Iam tenants: read.
        IamTenantsRead = "iam:tenants:read",
        /// Iam usage: read.
        IamUsageRead = "iam:usage:read",
        /// Iam users: read.
        IamUsersRead = "iam:users:read",
        /// Iam users: write.
        IamUsersWrite = "iam:users:write",
        /// Int afosto: write.
        IntAfostoWrite = "int:afosto:write",
        /// Int bol: write.
        IntBolWrite = "int:bol:write",
        /// Lcs dpd: read.
        LcsDpdRead = "lcs:dpd:read",
        /// Lcs handling: read.
        LcsHandlingRead = "lcs:handling:read",
        /// Lcs handling: write.
        LcsHandlingWrite = "lcs:handling:write",
        /// Lcs locations: read.
        LcsLocationsRead = "lcs:locations:read",
        /// Lcs locations: write.
        LcsLocationsWrite = "lcs:locations:write",
        /// Lcs points: read.
        LcsPointsRead = "lcs:points:read",
        /// Lcs shipments: read.
        LcsShipmentsRead = "lcs:shipments:read",
        /// Lcs shipments: write.
        LcsShipmentsWrite = "lcs:shipments:write",
        /// Mes conversations: read.
        MesConversationsRead = "mes:conversations:read",
        /// Mes conversations: register.
        MesConversationsRegister = "mes:conversations:register",
        /// Mes conversations: write.
        MesConversationsWrite = "mes:conversations:write",
        /// Mes domains: read.
        MesDomainsRead = "mes:domains:read",
        /// Mes domains: write.
        MesDomainsWrite = "mes:domains:write",
        /// Mes emails: read.
        MesEmailsRead = "mes:emails:read",
        /// Mes emails: write.
        MesEmailsWrite = "mes:emails:write",
        /// Mes inboxes: read.
        MesInboxesRead = "mes:inboxes:read",
        /// Mes inboxes: write.
        MesInboxesWrite = "mes:inboxes:write",
        /// Mes relays: read.
        MesRelaysRead = "mes:relays:read",
        /// Mes relays: write.
        MesRelaysWrite = "mes:relays:write",
        /// Mes subscriptions: read.
        MesSubscriptionsRead = "mes:subscriptions:read",
        /// Mes subscriptions: write.
        MesSubscriptionsWrite = "mes:subscriptions:write",
        /// Mes webhooks: read.
        MesWebhooksRead = "mes:webhooks:read",
        /// Odr coupons: read.
        OdrCouponsRead = "odr:coupons:read",
        /// Odr coupons: write.
        OdrCouponsWrite = "odr:coupons:write",
        /// Odr credit: read.
        OdrCreditRead = "odr:credit:read",
        /// Odr credit: write.
        OdrCreditWrite = "odr:credit:write",
        /// Odr invoices: create.
        OdrInvoicesCreate = "odr:invoices:create",
        /// Odr invoices: read.
        OdrInvoicesRead = "odr:invoices:read",
        /// Odr invoices: update.
        OdrInvoicesUpdate = "odr:invoices:update",
        /// Odr metrics: read.
        OdrMetricsRead = "odr:metrics:read",
        /// Odr orders: read.
        OdrOrdersRead = "odr:orders:read",
        /// Odr orders: write.
        OdrOrdersWrite = "odr:orders:write",
        /// Odr payments: update.
        OdrPaymentsUpdate = "odr:payments:update",
        /// Odr providers: read.
        OdrProvidersRead = "odr:providers:read",
        /// Odr skus: write.
        OdrSkusWrite = "odr:skus:write",
        /// Odr transactions: create.
        OdrTransactionsCreate = "odr:transactions:create",
        /// Claims: openid.
        Openid = "openid",
        /// Claims: profile.
        Profile = "profile",
        /// Qcq proxies: read.
        QcqProxiesRead = "qcq:proxies:read",
        /// Qcq proxies: write.
        QcqProxiesWrite = "qcq:proxies:write",
        /// Rel contacts: read.
        RelContactsRead = "rel:contacts:read",
        /// Rel contacts: write.
        RelContactsWrite = "rel:contacts:write",
        /// Rel geocode: read.
        RelGeocodeRead = "rel:geocode:read",
        /// Rel identity: read.
        RelIdentityRead = "rel:identity:read",
        /// Rel identity: write.
        RelIdentityWrite = "rel:identity:write",
        /// Spl hubs: read.
        SplHubsRead = "spl:hubs:read",
        /// Spl hubs: write.
        SplHubsWrite = "spl:hubs:write",
        /// Spl logs: read.
        SplLogsRead = "spl:logs:read",
        /// Spl logs: write.
        SplLogsWrite = "spl:logs:write",
        /// Spl network: read.
        SplNetworkRead = "spl:network:read",
        /// Spl network: write.
        SplNetworkWrite = "spl:network:write",
        /// Spl printers: read.
        SplPrintersRead = "spl:printers:read",
        /// Spl printers: write.
        SplPrintersWrite = "spl:printers:write",
        /// Spl queue: create.
        SplQueueCreate = "spl:queue:create",
        /// Spl queue: read.
        SplQueueRead = "spl:queue:read",
        /// Spl queue: update.
        SplQueueUpdate = "spl:queue:update",
        /// Tpl themes: read.
        TplThemesRead = "tpl:themes:read",
        /// Tpl themes: write.
        TplThemesWrite = "tpl:themes:write",
        /// Wms claim: read.
        WmsClaimRead = "wms:claim:read",
        /// Wms claim: write.
        WmsClaimWrite = "wms:claim:write",
        /// Wms hops: read.
        WmsHopsRead = "wms:hops:read",
        /// Wms hops: write.
        WmsHopsWrite = "wms:hops:write",
        /// Wms item: read.
        WmsItemRead = "wms:item:read",
        /// Wms item: write.
        WmsItemWrite = "wms:item:write",
        /// Wms location: read.
        WmsLocationRead = "wms:location:read",
        /// Wms location: write.
        WmsLocationWrite = "wms:location:write",
        /// Wms route: read.
        WmsRouteRead = "wms:route:read",
        /// Wms route: write.
        WmsRouteWrite = "wms:route:write",
        /// Wms schedule: read.
        WmsScheduleRead = "wms:schedule:read",
        /// Wms schedule: write.
        WmsScheduleWrite = "wms:schedule:write",
        /// Wms sub: read.
        WmsSubRead = "wms:sub:read",
        /// Wms sub: write.
        WmsSubWrite = "wms:sub:write",
        /// Wms transfer: read.
        WmsTransferRead = "wms:transfer:read",
        /// Wms transfer: write.
        WmsTransferWrite = "wms:transfer:write",
    }
}
