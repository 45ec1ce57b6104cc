//! The declaration of a vehicle: the `vehicle_declaration` flow. All dates are local.
//!
//! Source: \[doc\].

use pivot_json::{Lenient, Validate, ValidationErrors};
use pivot_json_derive::{Builder, JsonObject};

use super::parts::{CodeRef, CustomerReference, Issuer, MemberRole, Stop, VehicleAttributes};
use super::rules::Rules;
use super::validation::{IncomingPivot, all};
use super::vocabulary::{LogisticsStatus, PivotKind, Shape};
use crate::{LocalDateTime, Vin};

/// The declaration of a vehicle, in the format of the standard translator `STD_IN_VEHICLE_ACCOUNT`.
///
/// The builder compiles only if all fields are set without which a declaration cannot be read;
/// [`validate`](crate::validate) lists what else is missing or wrong.
///
/// Source: \[doc\].
///
/// ```
/// use pivot_types::logistics::*;
/// use pivot_types::{IncomingVehiclePivot, LocalDateTime, validate};
///
/// let seller = MemberRole::builder()
///     .name("RENAULT BOULOGNE - RRG").check_private(false)
///     .place_name("577 Av. du Général Leclerc, 92100 Boulogne-Billancourt")
///     .zip("92100").city("Boulogne-Billancourt").country_code("FR")
///     .contact(Contact::builder().name("Michel Durand").phone("01 46 23 43 22").email("michel@rrg.example").build())
///     .instructions("")
///     .build();
/// let buyer = MemberRole::builder()
///     .name("Monique Marchal").check_private(true).place_name("27 rue du puit, 75019 Paris")
///     .zip("75019").city("Paris").country_code("FR")
///     .contact(Contact::builder().name("Monique Marchal").phone("07 07 07 07 07").email("m@marchal.example").build())
///     .instructions("Pas aux heures de repas")
///     .build();
/// let vehicle = IncomingVehicle::builder()
///     .make("Peugeot").model("E-3008").shape(Shape::Cuv).color("Pourpre Sanglant").engine("80ch")
///     .gearbox("AUTOMATIQUE").energy_type("ELECTRIQUE").seats(5_u32).description("E-3008")
///     .vehicle_attributes(
///         VehicleAttributes::builder()
///             .length("2500").width("2000").height("1800").weight("1250")
///             .first_registration("2023-07-14").mileage("2000")
///             .build(),
///     )
///     .build();
/// let pivot = IncomingVehiclePivot::builder()
///     .issuing_date("2024-10-17T14:01:38")
///     .issuer("DMS_CUST1")
///     .vehicle_account(
///         VehicleAccount::builder()
///             .vin("NMN291NZXHRZ91MSK")
///             .customer_references([CustomerReference::new("order", "KJ948-EE409")])
///             .incoming_vehicle(vehicle)
///             .origin(seller.clone())
///             .incoming_seller(seller)
///             .destination(buyer.clone())
///             .incoming_buyer(buyer)
///             .group("FLT")
///             .build(),
///     )
///     .account("NMN")
///     .build();
/// assert!(validate(&pivot).is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct IncomingVehiclePivot {
    /// The kind of pivot, always [`PivotKind::VehicleDeclaration`].
    ///
    /// Source: \[doc\].
    #[builder(default = PivotKind::VehicleDeclaration)]
    pub kind: PivotKind,
    /// When the declaration was issued, in local time.
    pub issuing_date: Lenient<LocalDateTime>,
    /// The software that issued the declaration.
    pub issuer: Issuer,
    /// The vehicle and the parties involved.
    pub vehicle_account: VehicleAccount,
    /// The E4Cars client account.
    pub account: CodeRef,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A vehicle and the parties involved.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct VehicleAccount {
    /// The vehicle identification number.
    pub vin: Lenient<Vin>,
    /// The number of the licence plate.
    pub license_plate: Option<String>,
    /// References in the customer's own systems.
    #[builder(default, items)]
    pub customer_references: Vec<CustomerReference>,
    /// The description of the vehicle.
    pub incoming_vehicle: IncomingVehicle,
    /// Who sells the vehicle.
    pub incoming_seller: MemberRole,
    /// Who buys the vehicle.
    pub incoming_buyer: MemberRole,
    /// Where the transport of the vehicle starts.
    pub origin: Stop,
    /// Where the transport of the vehicle ends.
    pub destination: Stop,
    /// The status of the vehicle in the logistics process. In the vendor's schema, but not in the example.
    pub logistics_status: Option<LogisticsStatus>,
    /// The vehicle's status in the customer's own system, such as `sold`. In the vendor's example, but not in the
    /// schema.
    pub crm_dms_status: Option<String>,
    /// The group that the vehicle belongs to.
    pub group: CodeRef,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The description of a vehicle in a declaration. All fields except `features` are required. Those that are
/// optional here can be absent when a declaration is read; [`validate`](crate::validate) reports them as missing.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct IncomingVehicle {
    /// The manufacturer's brand, such as `Peugeot`.
    pub make: String,
    /// The model, such as `E-3008`.
    pub model: String,
    /// The body shape.
    pub shape: Option<Shape>,
    /// The colour, free text.
    pub color: Option<String>,
    /// The engine, free text such as `80ch`.
    pub engine: Option<String>,
    /// The gearbox, free text such as `AUTOMATIQUE`.
    pub gearbox: Option<String>,
    /// The energy source, free text such as `ELECTRIQUE`.
    pub energy_type: Option<String>,
    /// The number of seats. A number in the vendor's schema and when written; a text in the example, which is read
    /// too.
    pub seats: Option<u32>,
    /// A description, free text.
    pub description: Option<String>,
    /// Features, free text. In the vendor's schema, but not in the example.
    pub features: Option<String>,
    /// The dimensions and history.
    pub vehicle_attributes: Option<VehicleAttributes>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

impl Validate for IncomingVehiclePivot {
    /// Reports errors and warnings alike; [`validate`](crate::validate) separates them.
    fn validate_into(&self, problems: &mut ValidationErrors) {
        all(self, problems);
    }
}

impl IncomingPivot for IncomingVehiclePivot {
    fn check(&self, rules: &mut Rules<'_>) {
        rules.constant("kind", &self.kind, &PivotKind::VehicleDeclaration);
        rules.not_empty("issuer.origin_software", &self.issuer.origin_software);
        rules.not_empty("account.code", &self.account.code);
        rules.inside("vehicle_account", |rules| {
            let account = &self.vehicle_account;
            rules.written("vin", &account.vin);
            rules.not_empty("group.code", &account.group.code);
            rules.declared_vehicle("incoming_vehicle", &account.incoming_vehicle);
            rules.declared_party("incoming_seller", Some(&account.incoming_seller));
            rules.declared_party("incoming_buyer", Some(&account.incoming_buyer));
            rules.declared_party("origin.incoming_member_role", account.origin.incoming_member_role.as_ref());
            rules.declared_party("destination.incoming_member_role", account.destination.incoming_member_role.as_ref());
        });
    }
}
