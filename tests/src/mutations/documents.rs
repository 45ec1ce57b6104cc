//! The documents that are changed, with what each must have.
//!
//! Which fields are required is written down here, from the vendors' documents and from what an object is worth without
//! them, and not asked of the types. A required field inside an optional one is not listed: where it fails, the optional
//! one is set aside.

use e4cars_client::FlowResponse;
use orange_travel_client::{keys, offers, suppliers, transactions};
use ownli_client::{checkins, files, rewards, vehicles};
use pivot_json::Misfits;
use pivot_json::{DecodeError, Deviations, Json};
use pivot_types::{
    IncomingOrderPivot, IncomingVehiclePivot, Offer, OutgoingTrip, OutgoingVehicleServicesPivot, Supplier, Transaction,
    VehicleStatusEvent,
};
use vendor_mocks::description::Description;

use super::tree::Tree;

/// What a required field must be, to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A text; a number or a boolean is taken for one, and a list of one of them alone.
    Text,
    /// A whole number, or a text that spells one.
    Year,
    /// An object, or a list that holds one alone.
    Object,
    /// An object that may be empty, and as such be written as an empty list.
    OpenObject,
}

impl Form {
    /// Whether a value can be read as this.
    pub fn fits(self, value: &Tree) -> bool {
        let alone = match value {
            Tree::List(items) if matches!(items[..], [Tree::Text(_) | Tree::Number(_) | Tree::Bool(_)]) => &items[0],
            _ => value.only(),
        };
        match (self, alone) {
            (Self::Text, Tree::Text(_) | Tree::Number(_) | Tree::Bool(_)) => true,
            (Self::Year, Tree::Text(year) | Tree::Number(year)) => {
                year.strip_suffix(".00").unwrap_or(year).parse::<u16>().is_ok()
            }
            (Self::Object | Self::OpenObject, Tree::Object(_)) => true,
            (Self::OpenObject, Tree::List(items)) => items.is_empty(),
            _ => false,
        }
    }
}

/// What has been read, and written back.
pub struct ReadBack {
    /// The JSON that was written.
    pub written: String,
    /// Where something was set aside.
    pub misfits: Vec<String>,
    /// Where it differs from its type: as noted while it was read, and as a walk finds it.
    pub deviations: [Vec<String>; 2],
    /// What breaks a rule although writing it called the value regular.
    pub overlooked: Option<String>,
}

/// A document to be changed.
pub struct Document {
    /// Whose it is.
    pub vendor: &'static str,
    /// What it is called: its file, or its type.
    pub name: String,
    /// As it is documented.
    pub seed: Tree,
    /// The paths of what must be there.
    pub required: &'static [(&'static str, Form)],
    blank: fn() -> Box<dyn Json>,
}

impl Document {
    /// Reads a text as the document and writes it back.
    ///
    /// # Errors
    /// Returns an error if it cannot be read.
    pub fn read(&self, json: &str, misfits: Misfits) -> Result<ReadBack, DecodeError> {
        let mut value = (self.blank)();
        let (_, noted) = pivot_json::read_slice_noting(json.as_bytes(), &mut *value, misfits)?;
        let deviations = [noted, pivot_json::deviations(&*value)].map(|found| shown(&found));
        let misfits = pivot_json::misfits(&*value);
        let (written, is_regular) = pivot_json::to_vec_and_regularity(&*value);
        let broken = pivot_json::check::invalid_texts(&*value);
        Ok(ReadBack {
            written: String::from_utf8_lossy(&written).into_owned(),
            overlooked: broken.iter().next().filter(|_| is_regular).map(ToString::to_string),
            misfits: misfits.iter().map(|misfit| misfit.path().to_owned()).collect(),
            deviations,
        })
    }
}

/// The kind and the path of each deviation, in order.
fn shown(found: &Deviations) -> Vec<String> {
    let shown = found.iter().map(|one| format!("{:?} {:?}", one.kind(), one.steps().collect::<Vec<_>>()));
    let mut shown: Vec<String> = shown.collect();
    shown.sort();
    shown
}

/// A document that is read as a `T`.
pub fn document<T: Json + 'static>(
    vendor: &'static str,
    name: &str,
    seed: Tree,
    required: &'static [(&'static str, Form)],
) -> Document {
    Document { vendor, name: name.to_owned(), seed, required, blank: || Box::new(T::placeholder()) }
}

use Form::{Object, OpenObject, Text, Year};

const ID: &[(&str, Form)] = &[("id", Text)];

/// \[doc\]: the schema's `required`. Where the code of a group or an account is missing, so is whom it is for.
const DECLARATION: &[(&str, Form)] = &[
    ("kind", Text),
    ("issuing_date", Text),
    ("issuer", Object),
    ("issuer.origin_software", Text),
    ("account", Object),
    ("account.code", Text),
    ("vehicle_account", Object),
    ("vehicle_account.vin", Text),
    ("vehicle_account.incoming_vehicle", Object),
    ("vehicle_account.incoming_vehicle.make", Text),
    ("vehicle_account.incoming_vehicle.model", Text),
    ("vehicle_account.incoming_seller", Object),
    ("vehicle_account.incoming_seller.zip", Text),
    ("vehicle_account.incoming_seller.city", Text),
    ("vehicle_account.incoming_seller.country_code", Text),
    ("vehicle_account.incoming_buyer", Object),
    ("vehicle_account.incoming_buyer.zip", Text),
    ("vehicle_account.incoming_buyer.city", Text),
    ("vehicle_account.incoming_buyer.country_code", Text),
    ("vehicle_account.origin", OpenObject),
    ("vehicle_account.destination", OpenObject),
    ("vehicle_account.group", Object),
    ("vehicle_account.group.code", Text),
];

/// \[doc\]: the schema's `required`.
const ORDER: &[(&str, Form)] =
    &[("kind", Text), ("issuing_date", Text), ("issuer", Object), ("issuer.origin_software", Text)];

/// \[doc\]: "required" are the event's number and its type, and what holds them.
const EVENT: &[(&str, Form)] = &[
    ("outgoing_event", Object),
    ("outgoing_event.event", Object),
    ("outgoing_event.event.event_no", Text),
    ("outgoing_event.event.type", Text),
];

const E4CARS: &str = "E4Cars";
const ORANGE: &str = "Orange";
const OWNLI: &str = "Ownli";

/// All documents of the four vendors.
pub fn all() -> Vec<Document> {
    [e4cars(), super::afosto::documents(), ownli(), orange()].into_iter().flatten().collect()
}

/// A file of `pivot-types/fixtures`, which holds what the vendor's documents show.
fn payload<T: Json + 'static>(
    vendor: &'static str,
    file: &str,
    required: &'static [(&'static str, Form)],
) -> Option<Document> {
    let json = String::from_utf8(crate::payload(file)).ok()?;
    Some(document::<T>(vendor, file.rsplit('/').next()?, Tree::parse(&json)?, required))
}

/// What the description of an answer shows.
fn sample<T: Json + 'static>(
    vendor: &'static str,
    description: &Description,
    name: &str,
    required: &'static [(&'static str, Form)],
) -> Option<Document> {
    let seed = Tree::parse(&description.sample_of(name)?.to_string())?;
    Some(document::<T>(vendor, name, seed, required))
}

/// E4Cars's.
pub fn e4cars() -> Vec<Document> {
    let description = Description::e4cars();
    let event = |file| payload::<OutgoingVehicleServicesPivot>(E4CARS, file, EVENT);
    let documents = [
        payload::<IncomingVehiclePivot>(E4CARS, "e4cars/vehicle_declaration.json", DECLARATION),
        payload::<IncomingOrderPivot>(E4CARS, "e4cars/enter_vehicle_yard.json", ORDER),
        payload::<IncomingOrderPivot>(E4CARS, "e4cars/order_schema_form.json", ORDER),
        event("e4cars/platform_event.json"),
        event("e4cars/platform_error.json"),
        event("e4cars/service_event.json"),
        event("e4cars/service_error.json"),
        event("e4cars/order_creation.json"),
        payload::<VehicleStatusEvent>(E4CARS, "e4cars/vehicle_status.json", &[]),
        payload::<OutgoingTrip>(E4CARS, "e4cars/trip.json", &[]),
        sample::<FlowResponse>(E4CARS, &description, "FlowResponse", &[("status", Text)]),
    ];
    documents.into_iter().flatten().collect()
}

/// Ownli's.
pub fn ownli() -> Vec<Document> {
    let description = Description::ownli();
    let of_vehicle = &[("userId", Text), ("vin", Text), ("make", Text), ("model", Text), ("year", Year)];
    let documents = [
        sample::<vehicles::Vehicle>(OWNLI, &description, "Vehicle", ID),
        sample::<vehicles::Vehicle>(OWNLI, &description, "ListedVehicle", ID),
        sample::<vehicles::VehiclePage>(OWNLI, &description, "VehiclePage", &[]),
        sample::<vehicles::CheckinSummary>(OWNLI, &description, "CheckinSummary", ID),
        sample::<ownli_client::User>(OWNLI, &description, "UserWithPolicy", ID),
        sample::<ownli_client::NewVehicle>(OWNLI, &description, "NewVehicle", of_vehicle),
        sample::<checkins::MileageCheckin>(OWNLI, &description, "MileageCheckin", ID),
        sample::<checkins::ConditionCheckin>(OWNLI, &description, "ConditionCheckin", ID),
        sample::<checkins::AddressCheckin>(OWNLI, &description, "AddressCheckin", &[]),
        sample::<files::StoredPhoto>(OWNLI, &description, "StoredPhoto", &[("photoUrl", Text)]),
        sample::<files::UploadedFile>(OWNLI, &description, "UploadedFile", &[("fileUrl", Text)]),
        sample::<rewards::Reward>(OWNLI, &description, "ListedReward", ID),
        sample::<rewards::GrantedReward>(OWNLI, &description, "GrantedReward", ID),
        sample::<rewards::Payout>(OWNLI, &description, "Payout", ID),
        sample::<rewards::RewardProduct>(OWNLI, &description, "RewardProduct", ID),
        sample::<rewards::ClaimedRewards>(OWNLI, &description, "ClaimedRewards", &[("rewardDeliveryLink", Text)]),
    ];
    documents.into_iter().flatten().collect()
}

/// Orange's.
pub fn orange() -> Vec<Document> {
    let description = Description::orange();
    let documents = [
        payload::<Offer>(ORANGE, "orange/offer.json", ID),
        payload::<Transaction>(ORANGE, "orange/transaction_detail.json", ID),
        payload::<Transaction>(ORANGE, "orange/transaction_esim.json", ID),
        payload::<suppliers::SimStatus>(ORANGE, "orange/sim_status.json", &[]),
        payload::<suppliers::UsageBalances>(ORANGE, "orange/usage_balances.json", &[]),
        payload::<suppliers::GlobalBalances>(ORANGE, "orange/global_balances.json", &[]),
        sample::<transactions::Count>(ORANGE, &description, "Count", &[("count", Year)]),
        sample::<Supplier>(ORANGE, &description, "Supplier", ID),
        sample::<Offer>(ORANGE, &description, "Offer", ID),
        sample::<Transaction>(ORANGE, &description, "Transaction", ID),
        sample::<offers::Live>(ORANGE, &description, "Live", &[]),
        sample::<keys::DistributorKey>(ORANGE, &description, "Key", &[]),
    ];
    documents.into_iter().flatten().collect()
}
