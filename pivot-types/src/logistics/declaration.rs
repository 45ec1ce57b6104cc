//! A vehicle is declared: the `vehicle_declaration` flow \[doc\]. All its dates are local \[doc\].

use pivot_json::{Lenient, Validate, ValidationErrors};

use super::parts::{CodeRef, CustomerReference, Issuer, MemberRole, Stop, VehicleAttributes};
use super::rules::Rules;
use super::validation::{IncomingPivot, all};
use super::vocabulary::{LogisticsStatus, PivotKind, Shape};
use crate::{LocalDateTime, Vin};

pivot_json::object! {
    /// The declaration of a vehicle, in the form of the standard translator `STD_IN_VEHICLE_ACCOUNT` \[doc\].
    ///
    /// The builder does not compile until every field is set that no declaration can be read without;
    /// [`validate`](crate::validate) lists what else is missing or wrong.
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
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct IncomingVehiclePivot {
        /// Always [`PivotKind::VehicleDeclaration`] \[doc\].
        #[builder(default = PivotKind::VehicleDeclaration)]
        pub kind: PivotKind,
        /// When the declaration was issued.
        pub issuing_date: Lenient<LocalDateTime>,
        /// Which software issued it.
        pub issuer: Issuer,
        /// The vehicle and everyone concerned with it.
        pub vehicle_account: VehicleAccount,
        /// The E4Cars client account, by its code.
        pub account: CodeRef,
        .. #[builder(default)]
    }

    /// A vehicle and everyone concerned with it.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct VehicleAccount {
        /// The vehicle's identification number.
        pub vin: Lenient<Vin>,
        /// Its number plate.
        pub license_plate: Option<String>,
        /// The customer's own references.
        #[builder(default, with = FromIterator::from_iter)]
        pub customer_references: Vec<CustomerReference>,
        /// The vehicle.
        pub incoming_vehicle: IncomingVehicle,
        /// Who sells it.
        pub incoming_seller: MemberRole,
        /// Who buys it.
        pub incoming_buyer: MemberRole,
        /// Where its journey starts.
        pub origin: Stop,
        /// Where its journey ends.
        pub destination: Stop,
        /// Where it stands. In the schema, not in the example.
        pub logistics_status: Option<LogisticsStatus>,
        /// Its status in the customer's own system, as in `sold`. In the example, not in the schema.
        pub crm_dms_status: Option<String>,
        /// The group it belongs to, by its code.
        pub group: CodeRef,
        .. #[builder(default)]
    }

    /// A vehicle, as the declaration describes it. All but `features` is required \[doc\]; what is optional here is so that a
    /// declaration which lacks it can be read, and told what it lacks.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct IncomingVehicle {
        /// Make.
        pub make: String,
        /// Model.
        pub model: String,
        /// Body.
        pub shape: Option<Shape>,
        /// Colour.
        pub color: Option<String>,
        /// Engine, as in `80ch`.
        pub engine: Option<String>,
        /// Gearbox, as in `AUTOMATIQUE`.
        pub gearbox: Option<String>,
        /// Energy, as in `ELECTRIQUE`.
        pub energy_type: Option<String>,
        /// Number of seats. A number in the schema and so when written; text in the example.
        pub seats: Option<u32>,
        /// Description.
        pub description: Option<String>,
        /// Features. In the schema, not in the example.
        pub features: Option<String>,
        /// Measures and history.
        pub vehicle_attributes: Option<VehicleAttributes>,
        .. #[builder(default)]
    }
}

impl Validate for IncomingVehiclePivot {
    /// All findings, warnings among them; [`validate`](crate::validate) tells them apart.
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
            rules.not_empty("vin", &account.vin.text());
            rules.not_empty("group.code", &account.group.code);
            rules.declared_vehicle("incoming_vehicle", &account.incoming_vehicle);
            rules.declared_party("incoming_seller", Some(&account.incoming_seller));
            rules.declared_party("incoming_buyer", Some(&account.incoming_buyer));
            rules.declared_party("origin.incoming_member_role", account.origin.incoming_member_role.as_ref());
            rules.declared_party("destination.incoming_member_role", account.destination.incoming_member_role.as_ref());
        });
    }
}
