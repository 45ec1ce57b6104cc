//! The countries and currencies that Orange lists.
//!
//! The vendor's API description declares objects. A bare code in the place of an object is read too \[guess\], since the
//! document shows none of the lists.

use pivot_json::{Json, JsonReader, JsonWriter, Lenient, RawJson, ReadError, WriteError};

use crate::Timestamp;
use crate::value::money::Amount;

/// A country that Orange knows.
///
/// Source: \[vendor\].
///
/// ```
/// use pivot_types::travel::Country;
///
/// let json = r#"[{"iso_code": "FR", "name": "France", "phone_prefix": 33}, "ES"]"#;
/// let countries: Vec<Country> = pivot_json::from_slice(json.as_bytes())?;
/// assert_eq!(countries[0].phone_prefix.as_deref(), Some("33"));
/// assert_eq!(countries[1].code.as_deref(), Some("ES"));
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// The ISO 3166 code (`iso_code`, or `code`), or the whole entry if it is a text. `None` if there is none.
    ///
    /// Source: \[vendor\] for `iso_code`; \[guess\] for `code` and the text.
    pub code: Option<String>,
    /// The name. `None` if not reported.
    pub name: Option<String>,
    /// The country calling code, such as `33`, in the digits in which it came. `None` if not reported.
    pub phone_prefix: Option<String>,
    /// The URL of a picture of the flag. `None` if not reported.
    pub flag: Option<String>,
    /// The whole entry as it was received, which is what is written.
    pub item: RawJson,
}

/// A currency that Orange knows.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// The ISO 4217 code (`iso_code`, or `code`), or the whole entry if it is a text. `None` if there is none.
    ///
    /// Source: \[vendor\] for `iso_code`; \[guess\] for `code` and the text.
    pub code: Option<String>,
    /// The name. `None` if not reported.
    pub name: Option<String>,
    /// The rate of exchange between the currency and the euro. `None` if not reported. In which direction is not
    /// documented.
    pub euro_exchange_rate: Option<Amount>,
    /// The rate of exchange between the currency and the US dollar. `None` if not reported. In which direction is not
    /// documented.
    pub us_dollar_exchange_rate: Option<Amount>,
    /// When the rates were last changed, in UTC. `None` if not reported.
    ///
    /// Source: \[vendor\] for the form, `2021-02-21 14:34:23`; \[guess\] that it is UTC.
    pub last_change: Option<Lenient<Timestamp>>,
    /// The whole entry as it was received, which is what is written.
    pub item: RawJson,
}

/// An entry's property as a `T`. `None` if it is absent, or anything else.
#[inline]
fn property<T: Json>(item: &RawJson, name: &str) -> Option<T> {
    item.get(name)?.read::<Option<T>>().ok().flatten()
}

#[inline]
fn code(item: &RawJson) -> Option<String> {
    item.as_text().or_else(|| property(item, "iso_code")).or_else(|| property(item, "code"))
}

macro_rules! entries {
    ($($name:ident { $($field:ident),+ })+) => {$(
        impl Json for $name {
            fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
                let item = source.raw()?;
                *self = Self {
                    code: code(&item),
                    $( $field: property(&item, stringify!($field)), )+
                    item,
                };
                Ok(())
            }

            fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
                sink.raw(&self.item)
            }

            fn placeholder() -> Self {
                Self::default()
            }
        }

        pivot_json::serde_by_json!($name);
    )+};
}

entries! {
    Country { name, phone_prefix, flag }
    Currency { name, euro_exchange_rate, us_dollar_exchange_rate, last_change }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_read_from_whatever_stands_for_one_and_written_as_it_came() {
        for (json, code, name, prefix) in [
            (
                r#"{"iso_code":"FR","name":"France","phone_prefix":33,"flag":"https://x"}"#,
                Some("FR"),
                Some("France"),
                Some("33"),
            ),
            (r#"{"code":"FR","phone_prefix":"+33"}"#, Some("FR"), None, Some("+33")),
            (r#"{"iso_code":null,"code":"FR"}"#, Some("FR"), None, None),
            (r#""FR""#, Some("FR"), None, None),
            (r#"{"iso_code":[1],"name":{"fr":"France"},"phone_prefix":[]}"#, None, None, None),
            ("{}", None, None, None),
            ("[]", None, None, None),
            ("7", None, None, None),
        ] {
            let country: Country = pivot_json::from_slice(json.as_bytes()).unwrap();
            let found = (country.code.as_deref(), country.name.as_deref(), country.phone_prefix.as_deref());
            assert_eq!(found, (code, name, prefix), "{json}");
            assert_eq!(pivot_json::to_string(&country), json);
        }
    }

    #[test]
    fn a_currency_has_exact_rates_and_a_date_in_its_own_form() {
        let json = r#"{"iso_code":"USD","name":"US dollar","euro_exchange_rate":0.82345678901,
            "us_dollar_exchange_rate":"1.0","last_change":"2021-02-21 14:34:23"}"#;
        let currency: Currency = pivot_json::from_slice(json.as_bytes()).unwrap();
        assert_eq!(currency.euro_exchange_rate.unwrap().to_string(), "0.82345678901");
        assert_eq!(currency.us_dollar_exchange_rate, Some(Amount::from(1)));
        assert_eq!(currency.last_change.unwrap().value().unwrap().to_string(), "2021-02-21T14:34:23Z");
        for (odd, rate, date) in [
            (r#"{"euro_exchange_rate": "n/a", "last_change": "None"}"#, None, None),
            (r#"{"euro_exchange_rate": "", "last_change": ""}"#, None, None),
            (r#"{"euro_exchange_rate": 2, "last_change": "yesterday"}"#, Some(2), Some("yesterday")),
        ] {
            let currency: Currency = pivot_json::from_slice(odd.as_bytes()).unwrap();
            assert_eq!(currency.euro_exchange_rate, rate.map(Amount::from), "{odd}");
            assert_eq!(currency.last_change.map(|date| date.text().into_owned()).as_deref(), date, "{odd}");
        }
    }
}
