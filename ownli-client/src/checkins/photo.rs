//! Photos of check-ins.

use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;
use pivot_types::Number;

/// A latitude or longitude in degrees, with all digits. North and east are positive. Convert an `f64` with `into()`.
///
/// Source: \[guess\] for the signs, by the usual convention.
pub type Degrees = Number;

/// An uploaded photo, identified by the URL that [`upload_photo`](crate::OwnliClient::upload_photo) returns as
/// `photoUrl`.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct PhotoUrl {
    /// The URL of the photo.
    pub url: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A photo in a response.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct LocatedPhoto {
    /// The URL of the photo. Requests call it `url`.
    #[json(rename = "photoUrl")]
    pub photo_url: Option<String>,
    /// The latitude of the place where it was taken, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was taken, in degrees.
    pub longitude: Option<Degrees>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl PhotoUrl {
    /// The photo at this URL.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), extra: pivot_json::Extra::new() }
    }
}

impl From<&str> for PhotoUrl {
    #[inline]
    fn from(url: &str) -> Self {
        Self::new(url)
    }
}

impl From<String> for PhotoUrl {
    #[inline]
    fn from(url: String) -> Self {
        Self::new(url)
    }
}

/// Finds that a list of photos is empty, or that one of them has no address.
#[inline]
pub(crate) fn check_urls<'a>(problems: &mut ValidationErrors, field: &str, urls: impl IntoIterator<Item = &'a str>) {
    let mut count = 0;
    for url in urls {
        if url.trim().is_empty() {
            problems.add(format!("{field}[{count}].url"), "must not be empty");
        }
        count += 1;
    }
    if count == 0 {
        problems.add(field, "must hold a photo");
    }
}

/// Finds that degrees are none.
#[inline]
pub(crate) fn check_place(problems: &mut ValidationErrors, latitude: Option<&Degrees>, longitude: Option<&Degrees>) {
    for (field, degrees, most) in [("latitude", latitude, 90.0), ("longitude", longitude, 180.0)] {
        let is_none = |degrees: &Degrees| degrees.as_f64().is_none_or(|degrees| !(-most..=most).contains(&degrees));
        if degrees.is_some_and(is_none) {
            problems.add(field, format!("must be degrees, from -{most} to {most}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_that_are_none_are_found() {
        for (latitude, longitude, expected) in [
            (Some(90.0), Some(-180.0), 0),
            (None, None, 0),
            (Some(90.1), Some(180.1), 2),
            (Some(f64::NAN), Some(f64::INFINITY), 2),
            (Some(-0.0), Some(f64::MIN_POSITIVE), 0),
        ] {
            let mut problems = ValidationErrors::new();
            let [one, other] = [latitude, longitude].map(|degrees: Option<f64>| degrees.map(Degrees::from));
            check_place(&mut problems, one.as_ref(), other.as_ref());
            assert_eq!(problems.len(), expected, "{latitude:?} {longitude:?}");
        }
    }

    #[test]
    fn photos_without_an_address_are_found_by_their_place() {
        let mut problems = ValidationErrors::new();
        check_urls(&mut problems, "photos", ["a", " "]);
        check_urls(&mut problems, "licensePhotos", []);
        let found: Vec<&str> = problems.iter().map(pivot_json::ValidationError::path).collect();
        assert_eq!(found, ["photos[1].url", "licensePhotos"]);
    }
}
