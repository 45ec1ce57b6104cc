//! Searches by POST: what is stored, narrowed by constraints.

use serde_json::Value;

use super::call::{Call, Remembered};
use super::lists::{is_as_asked, page};
use super::memory::Memory;
use super::place::{Collection, filled, keyed};
use super::store::Store;
use crate::description::{Description, Kind, Operation};

impl Memory {
    /// What a search finds in the list that holds what it answers; `None` if there is no such list, or something is asked that
    /// its members do not say.
    pub(super) fn search(&mut self, store: &Store, call: &Call<'_>) -> Option<Remembered> {
        let home = home(call.description, &call.operation)?;
        let collection = self.collection(call.description, home)?;
        let path = if home == call.operation.path { call.path() } else { filled(home, &[]) };
        let asked = call.asked();
        let constraints = asked["constraints"].as_array().map(Vec::as_slice).unwrap_or_default();
        let kept: Vec<&Value> = match store.all(&path) {
            Some(kept) => kept.collect(),
            None if collection.can_be_made => Vec::new(),
            // What no operation makes, the mock does not know.
            None => return None,
        };
        let constraints = constraints.iter().map(|constraint| Constraint::read(constraint, &collection, &kept));
        let constraints = constraints.collect::<Option<Vec<Constraint<'_>>>>()?;
        let fits = |value: &&Value| constraints.iter().all(|constraint| constraint.fits(value));
        Some(page(call, kept.into_iter().filter(fits).collect()))
    }
}

/// The path of the list whose members an operation finds: its own, or the shortest that has no values in it.
fn home<'d>(description: &'d Description, search: &Operation<'d>) -> Option<&'d str> {
    let wanted = search.answer_type().filter(|_| search.answer_kind() == Some(Kind::List))?;
    let holds = |operation: &Operation<'d>| operation.method == "GET" && operation.answer_type() == Some(wanted);
    let all = description.names().filter_map(|name| description.operation(name)).filter(holds);
    let homes = all.filter_map(|operation| match keyed(operation.path) {
        Some((above, _)) => Some(above),
        None => (operation.answer_kind() == Some(Kind::List)).then_some(operation.path),
    });
    homes
        .filter(|path| *path == search.path || !path.contains('{'))
        .min_by_key(|path| (*path != search.path, path.len()))
}

/// One thing that is asked of members.
struct Constraint<'c> {
    field: &'c str,
    operator: &'c str,
    values: Vec<&'c str>,
}

impl<'c> Constraint<'c> {
    /// `{"key", "operator", "values"}`; `None` if members have no such field. `ids` asks for the field `id`.
    fn read(constraint: &'c Value, collection: &Collection, kept: &[&Value]) -> Option<Self> {
        let key = constraint["key"].as_str()?;
        let is_field = |name: &&str| !collection.sample[*name].is_null() || kept.iter().any(|it| !it[*name].is_null());
        let field = [Some(key), key.strip_suffix('s')].into_iter().flatten().find(is_field)?;
        let values = constraint["values"].as_array().or_else(|| constraint["value"].as_array())?;
        let operator = constraint["operator"].as_str().unwrap_or("in");
        Some(Self { field, operator, values: values.iter().filter_map(Value::as_str).collect() })
    }

    fn fits(&self, value: &Value) -> bool {
        let found = &value[self.field];
        let compares = |holds: fn(f64, f64) -> bool| {
            let number = |text: &str| text.parse::<f64>().ok();
            let found = found.as_f64().or_else(|| found.as_str().and_then(number));
            found.is_some_and(|found| {
                self.values.iter().filter_map(|value| number(value)).all(|wanted| holds(found, wanted))
            })
        };
        match self.operator {
            "gte" => compares(|found, wanted| found >= wanted),
            "gt" => compares(|found, wanted| found > wanted),
            "lte" => compares(|found, wanted| found <= wanted),
            "lt" => compares(|found, wanted| found < wanted),
            _ => self.values.iter().any(|wanted| is_as_asked(found, wanted)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_look_in_the_list_that_holds_what_they_answer() {
        let description = Description::afosto();
        let home = |name: &str| home(&description, &description.operation(name).unwrap());
        for (name, expected) in [
            ("SearchOrders", Some("/odr/orders")),
            ("SearchContacts", Some("/rel/contacts")),
            ("SearchAddresses", Some("/rel/addresses")),
            ("SearchCoupons", Some("/odr/coupons/codes")),
            ("SearchPrices", Some("/cat/groups/{id}/prices")),
            ("SearchShipmentMethods", Some("/lcs/methods")),
            ("SearchInvoices", Some("/odr/invoices")),
            ("SearchInventory", Some("/wms/inventory")),
            ("SearchMap", None),
            ("SearchALocation", None),
            ("SearchInventorySummary", None),
        ] {
            assert_eq!(home(name), expected, "{name}");
        }
    }
}
