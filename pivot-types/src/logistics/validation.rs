//! What of a pivot E4Cars refuses by its document, and what only looks wrong.
//!
//! One rule for all fields: what the vendor's schema requires and each of its examples has must be there, and where the
//! document lists the values or forms that are accepted, the value must be one of them. A pivot that breaks this, or
//! contradicts itself (a delivery before its pickup), is refused. For anything else the document has no ground: a VIN of
//! before 1981 or of a trailer, a country that ISO 3166 does not list, such as `XK`, an e-mail address of `n/a`. That is
//! a warning, and the pivot may be sent.

use std::fmt;

use pivot_json::check::invalid_texts;
use pivot_json::{Validate, ValidationError, ValidationErrors};

use super::rules::Rules;

/// What looks wrong in a pivot without being against the document: each with its path, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings(ValidationErrors);

impl Warnings {
    /// Whether nothing looks wrong.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// What looks wrong.
    pub fn iter(&self) -> impl Iterator<Item = &ValidationError> {
        self.0.iter()
    }
}

impl fmt::Display for Warnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A pivot that E4Cars takes in.
pub trait IncomingPivot: Validate {
    /// Notes what breaks a rule, and what looks wrong.
    #[doc(hidden)]
    fn check(&self, rules: &mut Rules<'_>);
}

/// All that E4Cars refuses in a pivot by its document, or, if there is nothing, what looks wrong.
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
/// Returns everything that is refused, at once.
pub fn validate(pivot: &impl IncomingPivot) -> Result<Warnings, ValidationErrors> {
    let Findings { refused, warnings } = findings(pivot);
    refused.into_result().map(|()| warnings)
}

/// What is refused in a pivot, and what only looks wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// What E4Cars refuses by its document.
    pub refused: ValidationErrors,
    /// What looks wrong.
    pub warnings: Warnings,
}

/// Looks at a pivot as [`validate`] does, and gives what looks wrong even if something is refused.
pub fn findings(pivot: &impl IncomingPivot) -> Findings {
    let (mut refused, mut warnings) = (ValidationErrors::new(), ValidationErrors::new());
    for problem in invalid_texts(pivot).iter() {
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

/// Whether the document leaves a field's text free, although its type has a rule: identification numbers and countries
/// are plain texts in the schema \[doc\]; dates have the five forms.
fn is_free(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("vin" | "country_code"))
}
