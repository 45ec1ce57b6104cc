//! The reception of vehicles on a yard: the `vehicle_enter_platform` flow. All dates are UTC, except the local half of
//! a [`DatePair`](super::DatePair).
//!
//! The vendor's schema has one `vehicle_account`, the example an `allocation` with several vehicles. Both forms are in
//! use, and both are supported.
//!
//! Source: \[doc\].

use pivot_json::{Lenient, Validate, ValidationErrors};
use pivot_json_derive::{Builder, JsonObject};

use super::parts::{CodeRef, CustomerReference, Issuer, MemberRole, Stop, VehicleAttributes};
use super::rules::Rules;
use super::validation::{IncomingPivot, all};
use super::vocabulary::{LogisticsStatus, PivotKind, Shape};
use crate::{UtcDateTime, Vin};

/// An order to receive vehicles on a yard, in the format of the standard translator `STD_IN_ENTER_VEHICLE_YARD`.
///
/// Source: \[doc\].
///
/// ```
/// use pivot_types::logistics::*;
/// use pivot_types::{IncomingOrderPivot, validate};
///
/// let yard = MemberRole::builder()
///     .name("CEVA ETUPES").zip("25460").city("Étupes").country_code("FR").platform("CEV_ETUPES")
///     .build();
/// let pivot = IncomingOrderPivot::builder()
///     .customer_incoming_order_no("VOL-2345-RTG-3089487")
///     .issuing_date("2025-03-19T13:01:02Z")
///     .issuer("VOL-DMS")
///     .account("VOL")
///     .allocation(
///         Allocation::builder()
///             .pickup(yard.clone())
///             .delivery(yard)
///             .vehicles([AllocatedVehicle::builder().vin("NMN085J9M95FUBPCN").build()])
///             .build(),
///     )
///     .build();
/// assert!(validate(&pivot).is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct IncomingOrderPivot {
    /// The customer's own order number.
    pub customer_incoming_order_no: Option<String>,
    /// The kind of pivot, always [`PivotKind::VehicleEnterPlatform`].
    ///
    /// Source: \[doc\].
    #[builder(default = PivotKind::VehicleEnterPlatform)]
    pub kind: PivotKind,
    /// When the order was issued, in UTC.
    pub issuing_date: Lenient<UtcDateTime>,
    /// The software that issued the order.
    pub issuer: Issuer,
    /// The E4Cars client account.
    pub account: Option<CodeRef>,
    /// The one vehicle of the order, as the vendor's JSON schema has it; its example has `allocation` instead.
    pub vehicle_account: Option<OrderVehicleAccount>,
    /// The vehicles of the order with their common way, as the vendor's example has them; its JSON schema has
    /// `vehicle_account` instead.
    pub allocation: Option<Allocation>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A vehicle and the parties involved, in the schema's form of the order.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OrderVehicleAccount {
    /// The vehicle identification number.
    pub vin: Lenient<Vin>,
    /// The number of the licence plate.
    pub license_plate: Option<String>,
    /// The vehicle's reference in the customer's own system (DMS).
    pub dms_reference: Option<String>,
    /// The description of the vehicle.
    pub incoming_vehicle: Option<OrderVehicle>,
    /// Who sells the vehicle.
    pub incoming_seller: Option<MemberRole>,
    /// Who buys the vehicle.
    pub incoming_buyer: Option<MemberRole>,
    /// Where the vehicle is picked up.
    pub pickup: Option<Stop>,
    /// Where the vehicle is delivered.
    pub delivery: Option<Stop>,
    /// The vehicle's status in the customer's own system.
    pub crm_dms_status: Option<String>,
    /// The group that the vehicle belongs to.
    pub group: Option<CodeRef>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The description of a vehicle in an order. Unlike in a declaration, `seats` is text.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OrderVehicle {
    /// The manufacturer's brand, such as `FERRARI`.
    pub make: String,
    /// The model, such as `F8 SPYDER`.
    pub model: String,
    /// The body shape.
    pub shape: Option<Shape>,
    /// The colour, free text.
    pub color: Option<String>,
    /// The engine, free text such as `80ch`.
    pub engine: Option<String>,
    /// The gearbox, free text.
    pub gearbox: Option<String>,
    /// The energy source, free text.
    pub energy_type: Option<String>,
    /// The number of seats, as text.
    pub seats: Option<String>,
    /// A description, free text.
    pub description: Option<String>,
    /// The dimensions and history.
    pub vehicle_attributes: Option<VehicleAttributes>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// Vehicles that are picked up at one place and delivered to another.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Allocation {
    /// Where and when they are picked up.
    pub pickup: Option<Stop>,
    /// Where and when they are delivered.
    pub delivery: Option<Stop>,
    /// What is picked up and delivered together.
    #[builder(items)]
    pub vehicles: Vec<AllocatedVehicle>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// One vehicle of an allocation.
///
/// Source: \[doc\], the example.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct AllocatedVehicle {
    /// The vehicle identification number.
    pub vin: Lenient<Vin>,
    /// The number of the licence plate.
    pub license_plate: Option<String>,
    /// References in the customer's own systems.
    #[builder(items)]
    pub customer_references: Option<Vec<CustomerReference>>,
    /// The description of the vehicle.
    pub incoming_vehicle: Option<OrderVehicle>,
    /// Who sells the vehicle.
    pub incoming_seller: Option<MemberRole>,
    /// Who buys the vehicle.
    pub incoming_buyer: Option<MemberRole>,
    /// Where the transport of the vehicle starts.
    pub origin: Option<Stop>,
    /// Where the transport of the vehicle ends.
    pub destination: Option<Stop>,
    /// The status of the vehicle in the logistics process.
    pub logistics_status: Option<LogisticsStatus>,
    /// The group that the vehicle belongs to.
    pub group: Option<CodeRef>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

impl Validate for IncomingOrderPivot {
    /// Reports errors and warnings alike; [`validate`](crate::validate) separates them.
    fn validate_into(&self, problems: &mut ValidationErrors) {
        all(self, problems);
    }
}

impl IncomingPivot for IncomingOrderPivot {
    fn check(&self, rules: &mut Rules<'_>) {
        rules.constant("kind", &self.kind, &PivotKind::VehicleEnterPlatform);
        rules.not_empty("issuer.origin_software", &self.issuer.origin_software);
        if let Some(account) = &self.account {
            rules.not_empty("account.code", &account.code);
        }
        if self.vehicle_account.is_none() && self.allocation.is_none() {
            rules.broken("vehicle_account", "missing, and there is no allocation either: the order names no vehicle");
        }
        if let Some(account) = &self.vehicle_account {
            rules.inside("vehicle_account", |rules| {
                rules.written("vin", &account.vin);
                rules.order_vehicle("incoming_vehicle", account.incoming_vehicle.as_ref());
                rules.party("incoming_seller", account.incoming_seller.as_ref());
                rules.party("incoming_buyer", account.incoming_buyer.as_ref());
                rules.journey(account.pickup.as_ref(), account.delivery.as_ref());
            });
        }
        if let Some(allocation) = &self.allocation {
            rules.inside("allocation", |rules| {
                rules.journey(allocation.pickup.as_ref(), allocation.delivery.as_ref());
                if allocation.vehicles.is_empty() {
                    rules.broken("vehicles", "must name at least one vehicle");
                }
                for (position, vehicle) in allocation.vehicles.iter().enumerate() {
                    rules.inside(&format!("vehicles[{position}]"), |rules| {
                        rules.written("vin", &vehicle.vin);
                        rules.order_vehicle("incoming_vehicle", vehicle.incoming_vehicle.as_ref());
                        rules.party("incoming_seller", vehicle.incoming_seller.as_ref());
                        rules.party("incoming_buyer", vehicle.incoming_buyer.as_ref());
                        rules.stop("origin", vehicle.origin.as_ref());
                        rules.stop("destination", vehicle.destination.as_ref());
                    });
                }
            });
        }
    }
}
