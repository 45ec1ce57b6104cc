//! Decoding and encoding of documents, by this project and by serde's derives.

use std::hint::black_box;

use pivot_json::Json;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::documents;
use crate::peers::{chrono, texts};

/// Who does it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// This project.
    Ours,
    /// Serde's derives, with chrono's dates.
    Chrono,
    /// Serde's derives, with texts for dates.
    Texts,
}

impl Side {
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "ours" => Self::Ours,
            "chrono" => Self::Chrono,
            "texts" => Self::Texts,
            _ => return None,
        })
    }
}

type Outcome = Result<(), String>;
type Work = fn(Side, &[u8], u32) -> Outcome;

/// A document, and what is done with it.
struct Case {
    name: &'static str,
    document: fn() -> Vec<u8>,
    decode: Work,
    encode: Work,
}

macro_rules! cases {
    ($($name:literal: $document:expr, $ours:ty, $module:ident::$peer:ident;)+) => {
        &[$(Case {
            name: $name,
            document: || $document,
            decode: decode::<$ours, chrono::$module::$peer, texts::$module::$peer>,
            encode: encode::<$ours, chrono::$module::$peer, texts::$module::$peer>,
        }),+, Case {
            name: "page",
            document: documents::page,
            decode: decode::<Vec<afosto_client::odr::Order>, Vec<chrono::afosto::OdrOrder>, Vec<texts::afosto::OdrOrder>>,
            encode: encode::<Vec<afosto_client::odr::Order>, Vec<chrono::afosto::OdrOrder>, Vec<texts::afosto::OdrOrder>>,
        }]
    };
}

static CASES: &[Case] = cases! {
    "order": documents::order(), afosto_client::odr::Order, afosto::OdrOrder;
    "projection": documents::compact(documents::PROJECTION), afosto_client::odr::Projection, afosto::OdrProjection;
    "contact": documents::compact(documents::CONTACT), afosto_client::rel::Contact, afosto::RelContact;
    "invoice": documents::compact(documents::INVOICE), afosto_client::odr::Invoice, afosto::OdrInvoice;
    "shipment": documents::compact(documents::SHIPMENT), afosto_client::lcs::Shipment, afosto::LcsShipment;
    "file": documents::compact(documents::FILE), afosto_client::cnt::File, afosto::CntFile;
    "declaration": documents::compact(documents::DECLARATION), pivot_types::IncomingVehiclePivot, logistics::IncomingVehiclePivot;
    "yard": documents::compact(documents::YARD), pivot_types::IncomingOrderPivot, logistics::IncomingOrderPivot;
    "event": documents::compact(documents::EVENT), pivot_types::OutgoingVehicleServicesPivot, logistics::OutgoingVehicleServicesPivot;
    "transaction": documents::compact(documents::TRANSACTION), pivot_types::Transaction, travel::Transaction;
    "offer": documents::compact(documents::OFFER), pivot_types::Offer, travel::Offer;
};

/// Decodes or encodes a document so many times.
pub fn run(what: &str, name: &str, side: Side, times: u32) -> Outcome {
    let case = CASES.iter().find(|case| case.name == name).ok_or_else(|| format!("no document {name}"))?;
    let document = (case.document)();
    match what {
        "decode" => (case.decode)(side, &document, times),
        "encode" => (case.encode)(side, &document, times),
        _ => Err(format!("{what} is neither decode nor encode")),
    }
}

fn decode<O: Json, C: DeserializeOwned, T: DeserializeOwned>(side: Side, json: &[u8], times: u32) -> Outcome {
    for _ in 0..times {
        match side {
            Side::Ours => drop(black_box(ours::<O>(json)?)),
            Side::Chrono => drop(black_box(theirs::<C>(json)?)),
            Side::Texts => drop(black_box(theirs::<T>(json)?)),
        }
    }
    Ok(())
}

fn encode<O: Json, C, T>(side: Side, json: &[u8], times: u32) -> Outcome
where
    C: Serialize + DeserializeOwned,
    T: Serialize + DeserializeOwned,
{
    // Only the writing is to be repeated.
    match side {
        Side::Ours => {
            let value = ours::<O>(json)?;
            repeat(times, || pivot_json::to_vec(black_box(&value)))
        }
        Side::Chrono => written(&theirs::<C>(json)?, times),
        Side::Texts => written(&theirs::<T>(json)?, times),
    }
}

fn written(value: &impl Serialize, times: u32) -> Outcome {
    repeat(times, || serde_json::to_vec(black_box(value)).unwrap_or_default())
}

fn repeat(times: u32, write: impl Fn() -> Vec<u8>) -> Outcome {
    for _ in 0..times {
        if black_box(write()).is_empty() {
            return Err("nothing was written".to_owned());
        }
    }
    Ok(())
}

fn ours<T: Json>(json: &[u8]) -> Result<T, String> {
    pivot_json::from_slice(json).map_err(|error| error.to_string())
}

fn theirs<T: DeserializeOwned>(json: &[u8]) -> Result<T, String> {
    serde_json::from_slice(json).map_err(|error| error.to_string())
}

/// Decodes an offer with a thousand fields that nobody knows. Serde skips them, and copies the document to keep them.
pub fn unknown_fields(side: Side, times: u32) -> Outcome {
    let document = documents::unknown_fields();
    for _ in 0..times {
        if side == Side::Ours {
            let offer = black_box(ours::<pivot_types::Offer>(&document)?);
            if offer.extra.len() != 1000 {
                return Err(format!("{} unknown fields", offer.extra.len()));
            }
        } else {
            black_box((theirs::<chrono::travel::Offer>(&document)?, document.clone()));
        }
    }
    Ok(())
}
