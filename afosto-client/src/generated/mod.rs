// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! The services, one module and one feature each.

use crate::client::AfostoClient;

#[cfg(feature = "cat")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod cat;
#[cfg(feature = "cnt")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod cnt;
pub(crate) mod effects;
#[cfg(feature = "iam")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod iam;
#[cfg(feature = "int")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod int;
#[cfg(feature = "lcs")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod lcs;
#[cfg(feature = "mes")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod mes;
#[cfg(feature = "odr")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod odr;
#[cfg(feature = "qcq")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod qcq;
#[cfg(feature = "rel")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod rel;
pub(crate) mod scope;
#[cfg(feature = "spl")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod spl;
#[cfg(feature = "tpl")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod tpl;
#[cfg(feature = "wms")]
#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words
pub mod wms;

/// The service `cat`: the catalogue: channels, prices, VAT, mappings. 23 operations.
#[cfg(feature = "cat")]
#[derive(Clone, Debug)]
pub struct Cat {
    pub(crate) client: AfostoClient,
}

/// The service `cnt`: content: files, datasets, dataflows, search, PDF. 94 operations.
#[cfg(feature = "cnt")]
#[derive(Clone, Debug)]
pub struct Cnt {
    pub(crate) client: AfostoClient,
}

/// The service `iam`: identities and access: tenants, users, roles, tokens, logs. 81 operations.
#[cfg(feature = "iam")]
#[derive(Clone, Debug)]
pub struct Iam {
    pub(crate) client: AfostoClient,
}

/// The service `int`: apps and integrations. 7 operations.
#[cfg(feature = "int")]
#[derive(Clone, Debug)]
pub struct Int {
    pub(crate) client: AfostoClient,
}

/// The service `lcs`: fulfilment: shipments, parcels, handling lists, locations. 53 operations.
#[cfg(feature = "lcs")]
#[derive(Clone, Debug)]
pub struct Lcs {
    pub(crate) client: AfostoClient,
}

/// The service `mes`: messages: conversations, e-mail, webhooks, tasks. 43 operations.
#[cfg(feature = "mes")]
#[derive(Clone, Debug)]
pub struct Mes {
    pub(crate) client: AfostoClient,
}

/// The service `odr`: orders, invoices, coupons, payments, checkout sessions. 119 operations.
#[cfg(feature = "odr")]
#[derive(Clone, Debug)]
pub struct Odr {
    pub(crate) client: AfostoClient,
}

/// The service `qcq`: Quicq, the image proxy. 4 operations.
#[cfg(feature = "qcq")]
#[derive(Clone, Debug)]
pub struct Qcq {
    pub(crate) client: AfostoClient,
}

/// The service `rel`: relations: contacts, organisations, addresses. 30 operations.
#[cfg(feature = "rel")]
#[derive(Clone, Debug)]
pub struct Rel {
    pub(crate) client: AfostoClient,
}

/// The service `spl`: the print spooler: hubs, printers, jobs. 22 operations.
#[cfg(feature = "spl")]
#[derive(Clone, Debug)]
pub struct Spl {
    pub(crate) client: AfostoClient,
}

/// The service `tpl`: templates and themes. 8 operations.
#[cfg(feature = "tpl")]
#[derive(Clone, Debug)]
pub struct Tpl {
    pub(crate) client: AfostoClient,
}

/// The service `wms`: the warehouse: stock, claims, routes, transfers. 60 operations.
#[cfg(feature = "wms")]
#[derive(Clone, Debug)]
pub struct Wms {
    pub(crate) client: AfostoClient,
}

/// The services.
impl AfostoClient {
    /// `cat`: the catalogue: channels, prices, VAT, mappings.
    #[cfg(feature = "cat")]
    #[inline]
    pub fn cat(&self) -> Cat {
        Cat { client: self.clone() }
    }

    /// `cnt`: content: files, datasets, dataflows, search, PDF.
    #[cfg(feature = "cnt")]
    #[inline]
    pub fn cnt(&self) -> Cnt {
        Cnt { client: self.clone() }
    }

    /// `iam`: identities and access: tenants, users, roles, tokens, logs.
    #[cfg(feature = "iam")]
    #[inline]
    pub fn iam(&self) -> Iam {
        Iam { client: self.clone() }
    }

    /// `int`: apps and integrations.
    #[cfg(feature = "int")]
    #[inline]
    pub fn int(&self) -> Int {
        Int { client: self.clone() }
    }

    /// `lcs`: fulfilment: shipments, parcels, handling lists, locations.
    #[cfg(feature = "lcs")]
    #[inline]
    pub fn lcs(&self) -> Lcs {
        Lcs { client: self.clone() }
    }

    /// `mes`: messages: conversations, e-mail, webhooks, tasks.
    #[cfg(feature = "mes")]
    #[inline]
    pub fn mes(&self) -> Mes {
        Mes { client: self.clone() }
    }

    /// `odr`: orders, invoices, coupons, payments, checkout sessions.
    #[cfg(feature = "odr")]
    #[inline]
    pub fn odr(&self) -> Odr {
        Odr { client: self.clone() }
    }

    /// `qcq`: Quicq, the image proxy.
    #[cfg(feature = "qcq")]
    #[inline]
    pub fn qcq(&self) -> Qcq {
        Qcq { client: self.clone() }
    }

    /// `rel`: relations: contacts, organisations, addresses.
    #[cfg(feature = "rel")]
    #[inline]
    pub fn rel(&self) -> Rel {
        Rel { client: self.clone() }
    }

    /// `spl`: the print spooler: hubs, printers, jobs.
    #[cfg(feature = "spl")]
    #[inline]
    pub fn spl(&self) -> Spl {
        Spl { client: self.clone() }
    }

    /// `tpl`: templates and themes.
    #[cfg(feature = "tpl")]
    #[inline]
    pub fn tpl(&self) -> Tpl {
        Tpl { client: self.clone() }
    }

    /// `wms`: the warehouse: stock, claims, routes, transfers.
    #[cfg(feature = "wms")]
    #[inline]
    pub fn wms(&self) -> Wms {
        Wms { client: self.clone() }
    }
}
