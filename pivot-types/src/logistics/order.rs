//! A vehicle is received on a yard: the `vehicle_enter_platform` flow \[doc\]. All its dates are UTC \[doc\], but for
//! the local half of a [`DatePair`](super::DatePair).
//!
//! The schema shows one `vehicle_account`, the example an `allocation` of several vehicles: both forms are real, and
//! both are here.

use pivot_json::{Lenient, Validate, ValidationErrors};

use super::parts::{CodeRef, CustomerReference, Issuer, MemberRole, Stop, VehicleAttributes};
use super::rules::Rules;
use super::validation::{IncomingPivot, all};
use super::vocabulary::{LogisticsStatus, PivotKind, Shape};
use crate::{UtcDateTime, Vin};

pivot_json::object! {
    /// The order that receives vehicles on a yard, in the form of the standard translator `STD_IN_ENTER_VEHICLE_YARD`
    /// \[doc\].
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
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct IncomingOrderPivot {
        /// The customer's own number of the order.
        pub customer_incoming_order_no: Option<String>,
        /// Always [`PivotKind::VehicleEnterPlatform`] \[doc\].
        #[builder(default = PivotKind::VehicleEnterPlatform)]
        pub kind: PivotKind,
        /// When the order was issued.
        pub issuing_date: Lenient<UtcDateTime>,
        /// Which software issued it.
        pub issuer: Issuer,
        /// The E4Cars client account, by its code.
        pub account: Option<CodeRef>,
        /// The vehicle: the schema's form.
        pub vehicle_account: Option<OrderVehicleAccount>,
        /// The vehicles: the example's form.
        pub allocation: Option<Allocation>,
        .. #[builder(default)]
    }

    /// A vehicle and everyone concerned with it, in the schema's form of the order.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct OrderVehicleAccount {
        /// The vehicle's identification number.
        pub vin: Lenient<Vin>,
        /// Its number plate.
        pub license_plate: Option<String>,
        /// Its number in the customer's own system.
        pub dms_reference: Option<String>,
        /// The vehicle.
        pub incoming_vehicle: Option<OrderVehicle>,
        /// Who sells it.
        pub incoming_seller: Option<MemberRole>,
        /// Who buys it.
        pub incoming_buyer: Option<MemberRole>,
        /// Where it is fetched.
        pub pickup: Option<Stop>,
        /// Where it is brought.
        pub delivery: Option<Stop>,
        /// Its status in the customer's own system.
        pub crm_dms_status: Option<String>,
        /// The group it belongs to, by its code.
        pub group: Option<CodeRef>,
        .. #[builder(default)]
    }

    /// A vehicle, as an order describes it. It differs from a declaration's in that `seats` is text \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct OrderVehicle {
        /// Make.
        pub make: String,
        /// Model.
        pub model: String,
        /// Body.
        pub shape: Option<Shape>,
        /// Colour.
        pub color: Option<String>,
        /// Engine.
        pub engine: Option<String>,
        /// Gearbox.
        pub gearbox: Option<String>,
        /// Energy.
        pub energy_type: Option<String>,
        /// Number of seats, as text.
        pub seats: Option<String>,
        /// Description.
        pub description: Option<String>,
        /// Measures and history.
        pub vehicle_attributes: Option<VehicleAttributes>,
        .. #[builder(default)]
    }

    /// Vehicles that are fetched at one place and brought to another.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Allocation {
        /// Where they are fetched, and when.
        pub pickup: Option<Stop>,
        /// Where they are brought, and when.
        pub delivery: Option<Stop>,
        /// The vehicles.
        #[builder(with = FromIterator::from_iter)]
        pub vehicles: Vec<AllocatedVehicle>,
        .. #[builder(default)]
    }

    /// One vehicle of an allocation \[doc: the example\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct AllocatedVehicle {
        /// The vehicle's identification number.
        pub vin: Lenient<Vin>,
        /// Its number plate.
        pub license_plate: Option<String>,
        /// The customer's own references.
        #[builder(with = FromIterator::from_iter)]
        pub customer_references: Option<Vec<CustomerReference>>,
        /// The vehicle.
        pub incoming_vehicle: Option<OrderVehicle>,
        /// Who sells it.
        pub incoming_seller: Option<MemberRole>,
        /// Who buys it.
        pub incoming_buyer: Option<MemberRole>,
        /// Where its journey starts.
        pub origin: Option<Stop>,
        /// Where its journey ends.
        pub destination: Option<Stop>,
        /// Where it stands.
        pub logistics_status: Option<LogisticsStatus>,
        /// The group it belongs to, by its code.
        pub group: Option<CodeRef>,
        .. #[builder(default)]
    }
}

impl Validate for IncomingOrderPivot {
    /// All findings, warnings among them; [`validate`](crate::validate) tells them apart.
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
                rules.not_empty("vin", &account.vin.text());
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
                        rules.not_empty("vin", &vehicle.vin.text());
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
