//! Validation of pivots against the vendor's document, with errors and warnings.
//!
//! The same rule applies to all fields. A value that the vendor's schema requires and that all examples have must be
//! present; if the document lists the accepted values or formats, the value must be one of them. A pivot that breaks
//! this, or contradicts itself (a delivery before its pickup), is rejected. Whatever the document does not exclude is
//! at most a warning, and the pivot may be sent: the VIN of a trailer or of a car from before 1981, a country code such
//! as `XK` that ISO 3166 does not assign, `n/a` as an e-mail address.

use std::fmt;

use pivot_json::check::invalid_texts;
use pivot_json::{Validate, ValidationError, ValidationErrors};

use super::rules::Rules;

/// What looks wrong in a pivot although the document allows it. Each warning has the path of its field; they are in the
/// order of the fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings(ValidationErrors);

impl Warnings {
    /// Whether there are no warnings.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The warnings.
    pub fn iter(&self) -> impl Iterator<Item = &ValidationError> {
        self.0.iter()
    }
}

impl fmt::Display for Warnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

mod sealed {
    use crate::logistics::{IncomingOrderPivot, IncomingVehiclePivot};

    pub trait Sealed {}

    impl Sealed for IncomingOrderPivot {}
    impl Sealed for IncomingVehiclePivot {}
}

/// A pivot that E4Cars accepts as input. Cannot be implemented by other types.
pub trait IncomingPivot: Validate + sealed::Sealed {
    /// Adds the errors and warnings of this pivot.
    #[doc(hidden)]
    fn check(&self, rules: &mut Rules<'_>);
}

/// Validates a pivot against the vendor's document, and returns its warnings if it is valid.
///
/// ```
/// use pivot_types::{IncomingVehiclePivot, validate};
///
/// let json = include_str!("../../fixtures/e4cars/vehicle_declaration.json");
/// let mut pivot: IncomingVehiclePivot = serde_json::from_str(json)?;
/// assert!(validate(&pivot).unwrap().is_empty());
///
/// pivot.vehicle_account.vin = "DS-19-4711".into();
/// let warnings = validate(&pivot).unwrap();
/// assert_eq!(warnings.iter().next().unwrap().path(), "vehicle_account.vin");
///
/// pivot.vehicle_account.incoming_vehicle.make.clear();
/// assert!(validate(&pivot).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Returns all violations at once, each with the path of its field.
pub fn validate(pivot: &impl IncomingPivot) -> Result<Warnings, ValidationErrors> {
    let Findings { refused, warnings } = findings(pivot);
    refused.into_result().map(|()| warnings)
}

/// The result of validating a pivot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The violations of the document. Empty if the pivot is valid.
    pub refused: ValidationErrors,
    /// What looks wrong although the document allows it.
    pub warnings: Warnings,
}

/// Validates a pivot like [`validate`], but also returns the warnings if there are violations.
pub fn findings(pivot: &impl IncomingPivot) -> Findings {
    with_texts(pivot, &invalid_texts(pivot))
}

/// Validates a pivot like [`findings`], and gives its JSON: writing it tells whether its texts need to be looked at again.
pub fn findings_and_json(pivot: &impl IncomingPivot) -> (Findings, Vec<u8>) {
    let (json, is_regular) = pivot_json::to_vec_and_regularity(pivot);
    let texts = if is_regular { ValidationErrors::new() } else { invalid_texts(pivot) };
    (with_texts(pivot, &texts), json)
}

fn with_texts(pivot: &impl IncomingPivot, invalid: &ValidationErrors) -> Findings {
    let (mut refused, mut warnings) = (ValidationErrors::new(), ValidationErrors::new());
    for problem in invalid.iter() {
        let list = if is_free(problem.path()) { &mut warnings } else { &mut refused };
        list.add(problem.path(), problem.message());
    }
    pivot.check(&mut Rules::new(&mut refused, &mut warnings));
    Findings { refused, warnings: Warnings(warnings) }
}

/// All findings in one list, for [`Validate`], which knows no warnings.
pub(super) fn all(pivot: &impl IncomingPivot, problems: &mut ValidationErrors) {
    let Findings { refused, warnings } = findings(pivot);
    problems.append(refused);
    problems.append(warnings.0);
}

/// Whether the document leaves a field's text free, although its type has a rule: identification numbers and countries are
/// plain texts in the schema; dates have the five forms.
///
/// Source: \[doc\].
fn is_free(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("vin" | "country_code"))
}
