//! Which column of a CSV file goes to which field of a transaction.

use std::collections::HashSet;

use pivot_json::{Extra, Json, Misfits, Object, ReadError, Scalar};
use pivot_types::Transaction;
use pivot_types::travel::transaction::TransactionParameters;

use super::number::{Notation, plain_number};

/// Where the cells of a column go.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Target {
    /// To a field of the transaction.
    Field(&'static str),
    /// To a field of the transaction that is a number.
    Number(&'static str),
    /// To a field of the transaction that is a whole number.
    WholeNumber(&'static str),
    /// To a field of its parameters.
    Parameter(&'static str),
    /// The parameters as a whole.
    Parameters,
    /// To what the parameters' type does not know.
    FurtherParameter(String),
    /// To what the transaction's type does not know.
    Further(String),
}

/// The columns of a file, in their order.
#[derive(Debug, Default)]
pub(super) struct Columns {
    columns: Vec<(String, Target)>,
    /// How each column writes its numbers, as far as the rows so far have shown.
    notations: Vec<Notation>,
}

impl Columns {
    /// The columns that a header names. Case, white space and punctuation of a name do not matter. A name that stands
    /// twice is kept twice: the second is a field of its own in `extra`.
    pub(super) fn read(header: Vec<String>) -> Self {
        let (mut transaction, parameters) = (Transaction::placeholder(), TransactionParameters::placeholder());
        let mut taken = HashSet::new();
        let mut columns = Vec::new();
        for (index, name) in header.into_iter().enumerate() {
            let name = match name.trim() {
                "" => format!("column {}", index + 1),
                name => name.to_owned(),
            };
            let mut target = target(&name, &mut transaction, &parameters);
            let mut further = name.clone();
            while !taken.insert(target.clone()) {
                further = numbered(&further, index);
                target = Target::Further(further.clone());
            }
            columns.push((name, target));
        }
        let notations = vec![Notation::default(); columns.len()];
        Self { columns, notations }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether no column has a name that is known of transactions.
    pub(super) fn are_all_unknown(&self) -> bool {
        self.columns.iter().all(|(_, target)| matches!(target, Target::Further(_)))
    }

    /// Puts a record's cells where they belong, and tells what did not fit its field. An empty cell, and one that says `None`
    /// or `null`, is no value.
    ///
    /// # Errors
    /// Returns an error that names the column if a cell does not fit a field that must be there.
    pub(super) fn fill(&mut self, transaction: &mut Transaction, cells: &[&str]) -> Result<Unfit, String> {
        let Self { columns, notations } = self;
        let filled = || columns.iter().zip(cells).enumerate().filter(|(_, (_, cell))| !is_nothing(cell));
        let mut unfit = Unfit::default();
        // The parameters as a whole come first, so that columns of single ones add to them.
        let whole = filled().find(|(_, ((_, target), _))| *target == Target::Parameters);
        let read = whole.and_then(|(_, (_, cell))| whole_parameters(cell));
        let is_read = read.is_some();
        if let Some((parameters, misfits)) = read {
            transaction.parameters = Some(parameters);
            unfit.set_aside += misfits;
        }
        let mut is_overruled = false;
        for (index, ((name, target), cell)) in filled() {
            match target {
                Target::Parameters => {}
                Target::Parameter(_) | Target::FurtherParameter(_) => {
                    let parameters = transaction.parameters.get_or_insert_with(TransactionParameters::placeholder);
                    let put = put_parameter(parameters, target, cell);
                    is_overruled |= put.is_overruled;
                    unfit.set_aside += usize::from(put.is_unfit);
                }
                Target::Further(name) => _ = transaction.extra.insert(name.as_str(), *cell),
                Target::Field(field) | Target::Number(field) | Target::WholeNumber(field) => {
                    let number = match target {
                        Target::Number(_) => Some(plain_number(cell, Some(&mut notations[index]))),
                        Target::WholeNumber(_) => Some(plain_number(cell, None)),
                        _ => None,
                    };
                    let is_unfit = put(transaction, field, cell, number).map_err(|why| format!("column {name}: {why}"));
                    unfit.set_aside += usize::from(is_unfit?);
                }
            }
        }
        match whole {
            // Nothing else came for the field: what stands there is what does not fit it.
            Some((_, (_, cell))) if !is_read && transaction.parameters.is_none() => {
                let failed = Scalar::from(*cell).type_mismatch("an object");
                pivot_json::set_aside(transaction, "parameters", *cell, &failed);
                unfit.set_aside += 1;
            }
            // The columns of single parameters say otherwise: both are kept.
            Some((index, ((name, _), cell))) if !is_read || is_overruled => {
                transaction.extra.insert(numbered(name, index), *cell);
                unfit.unread = Some(name.clone()).filter(|_| !is_read);
            }
            _ => {}
        }
        Ok(unfit)
    }
}

/// What of a record did not fit its fields.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Unfit {
    /// How many values were set aside in the transaction.
    pub(super) set_aside: usize,
    /// The column of an object that is none, if its field has other values; its cell is kept in `extra`.
    pub(super) unread: Option<String>,
}

/// Puts a cell into a field of the transaction, or what was read of it as a number; whether it was set aside.
fn put(
    transaction: &mut Transaction,
    name: &str,
    cell: &str,
    number: Option<Result<String, &'static str>>,
) -> Result<bool, ReadError> {
    let Some(field) = pivot_json::field_by_name(transaction, name) else { return Ok(false) };
    let read = match number {
        Some(Ok(number)) => pivot_json::read_text(&number, &mut *field),
        Some(Err(expected)) => Err(Scalar::from(cell).type_mismatch(expected)),
        None => pivot_json::read_text(cell, &mut *field),
    };
    let Err(failed) = read else { return Ok(false) };
    if field.is_required() {
        return Err(failed);
    }
    pivot_json::set_aside(transaction, name, cell, &failed);
    Ok(true)
}

/// A column's name, told from another of the same name by where it stands.
fn numbered(name: &str, index: usize) -> String {
    format!("{name} (column {})", index + 1)
}

/// Whether a cell holds nothing: empty, or as Python and SQL write it.
fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty() || cell.eq_ignore_ascii_case("none") || cell.eq_ignore_ascii_case("null")
}

fn target(name: &str, transaction: &mut Transaction, parameters: &TransactionParameters) -> Target {
    let plain = plain(name);
    if let Some(rest) = plain.strip_prefix("parameters") {
        return match (rest, field(parameters, rest)) {
            ("", _) => Target::Parameters,
            (_, Some(field)) => Target::Parameter(field),
            // The name is ASCII up to here, since its plain form is.
            _ => Target::FurtherParameter(further_name(name)),
        };
    }
    if let Some(field) = field(transaction, &plain) {
        return match numbers(transaction, field) {
            (true, true) => Target::WholeNumber(field),
            (true, false) => Target::Number(field),
            (false, _) => Target::Field(field),
        };
    }
    match field(parameters, &plain) {
        Some(field) => Target::Parameter(field),
        None => Target::Further(name.to_owned()),
    }
}

/// Whether a field reads numbers and no other texts, and whether only whole ones.
fn numbers(object: &mut dyn Object, name: &str) -> (bool, bool) {
    let mut reads = |text: &str| {
        pivot_json::field_by_name(object, name).is_some_and(|field| pivot_json::read_text(text, field).is_ok())
    };
    (reads("1") && !reads("a"), !reads("1.5"))
}

/// A name behind `parameters.`, as it was written.
fn further_name(name: &str) -> String {
    let rest = name.get("parameters".len()..).unwrap_or(name);
    rest.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The name that a type's field has on the wire, by any of its names, however spelled.
fn field(object: &dyn Object, plain_name: &str) -> Option<&'static str> {
    let table = object.table();
    let names = table.names.iter().chain(table.aliases.iter().map(|(alias, _)| alias));
    names.copied().find(|known| plain(known) == plain_name)
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What came of a cell for the parameters.
#[derive(Default)]
struct Put {
    /// Whether the parameters as a whole had another value there.
    is_overruled: bool,
    /// Whether it was set aside.
    is_unfit: bool,
}

/// Puts a cell into the parameters.
fn put_parameter(parameters: &mut TransactionParameters, target: &Target, cell: &str) -> Put {
    match target {
        Target::Parameter(name) => {
            let mut written = || {
                let field = pivot_json::field_by_name(parameters, name)?;
                (!field.is_absent()).then(|| pivot_json::to_string(&*field))
            };
            let before = written();
            let Some(field) = pivot_json::field_by_name(parameters, name) else { return Put::default() };
            let Err(failed) = pivot_json::read_text(cell, field) else {
                let is_overruled = before.is_some() && before != Some(pivot_json::to_string(&*field));
                return Put { is_overruled, is_unfit: false };
            };
            pivot_json::set_aside(parameters, name, cell, &failed);
            Put { is_overruled: before.is_some(), is_unfit: true }
        }
        Target::FurtherParameter(name) => {
            Put { is_overruled: keep(&mut parameters.extra, name, cell), is_unfit: false }
        }
        _ => Put::default(),
    }
}

/// Keeps a cell under a name that no field has; whether another value was there.
fn keep(extra: &mut Extra, name: &str, cell: &str) -> bool {
    let before = extra.insert(name, cell);
    before.is_some_and(|before| extra.get(name) != Some(&before))
}

/// The parameters in one cell: as JSON, or as Python shows a dictionary \[guess: the vendor's server is Python \[doc\]\];
/// and how many of the values do not fit. `None` for a text of another form.
fn whole_parameters(cell: &str) -> Option<(TransactionParameters, usize)> {
    let read = |json: &str| {
        let mut parameters = TransactionParameters::placeholder();
        let misfits = pivot_json::read_slice_with(json.as_bytes(), &mut parameters, Misfits::SetAside).ok()?;
        Some((parameters, misfits))
    };
    read(cell).or_else(|| super::python::as_json(cell).and_then(|json| read(&json)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: &[&str]) -> Columns {
        Columns::read(header.iter().map(|name| (*name).to_owned()).collect())
    }

    fn filled(header: &[&str], cells: &[&str]) -> serde_json::Value {
        let mut transaction = Transaction::placeholder();
        columns(header).fill(&mut transaction, cells).unwrap();
        pivot_json::to_value(&transaction)
    }

    #[test]
    fn columns_are_known_in_any_case_order_and_punctuation() {
        for header in [
            ["id", "resell_value", "parameters.msisdn", "simId"],
            ["ID", "RESELL_VALUE", "PARAMETERS.MSISDN", "SIMID"],
            [" Id ", "Resell Value", "parameters[msisdn]", "sim_id"],
            ["id", "resellValue", "Parameters - msisdn", "parameters.simId"],
        ] {
            let found = filled(&header, &["1", "7.92", "0684587587", "99"]);
            let expected = serde_json::json!({"id": "1", "resell_value": 7.92, "tags": null,
                "parameters": {"msisdn": "0684587587", "simId": "99"}});
            for name in ["id", "resell_value", "parameters"] {
                assert_eq!(found[name], expected[name], "{header:?}");
            }
        }
        assert!(columns(&["Service unavailable"]).are_all_unknown());
    }

    #[test]
    fn nothing_is_lost_of_what_no_field_knows() {
        let header = ["id", "shop", "parameters.colour", "parameters.Ref-1", "status", "Status", "", "parameters"];
        let cells = ["1", "north", "red", "r", "ok", "ko", "x", "{\"msisdn\": \"06\", \"new\": [1, null]}"];
        let found = filled(&header, &cells);
        assert_eq!(
            found,
            serde_json::json!({
                "id": "1", "status": "ok", "shop": "north", "Status (column 6)": "ko", "column 7": "x",
                "parameters": {"msisdn": "06", "new": [1, null], "colour": "red", "Ref-1": "r"},
            })
        );
    }

    #[test]
    fn parameters_in_one_cell_read_as_json_and_as_python_and_survive_as_text() {
        let parameters = |cell: &str| filled(&["id", "parameters"], &["1", cell])["parameters"].clone();
        let expected = serde_json::json!({"msisdn": "06", "activation_code": "x'y", "puk": "1"});
        assert_eq!(parameters("{\"msisdn\": \"06\", \"activation_code\": \"x'y\", \"puk\": 1}"), expected);
        let python = parameters("{'msisdn': '06', 'activation_code': \"x'y\", 'puk': 1}");
        assert_eq!(python, expected);
    }

    #[test]
    fn parameters_of_another_form_are_no_parameters_and_kept_as_they_came() {
        for junk in ["msisdn=06", "[", "{'msisdn': 06", "06", "\"06\"", "[1]", "<a/>", "{'msisdn': print()}"] {
            let mut transaction = Transaction::placeholder();
            let unfit = columns(&["id", "parameters"]).fill(&mut transaction, &["1", junk]).unwrap();
            assert_eq!(unfit, Unfit { set_aside: 1, unread: None }, "{junk}");
            assert_eq!(transaction.extra.misfits()[0].path(), "parameters");
            assert_eq!(pivot_json::to_value(&transaction)["parameters"], junk);
            let mut transaction = Transaction::placeholder();
            let header = ["id", "parameters", "parameters.puk"];
            let unfit = columns(&header).fill(&mut transaction, &["1", junk, "7"]).unwrap();
            assert_eq!(unfit, Unfit { set_aside: 0, unread: Some("parameters".to_owned()) }, "{junk}");
            let found = pivot_json::to_value(&transaction);
            assert_eq!((&found["parameters (column 2)"], &found["parameters"]["puk"]), (&junk.into(), &"7".into()));
        }
    }

    #[test]
    fn empty_cells_and_none_are_no_values() {
        for nothing in ["", " ", "None", "null", "NULL", "none", "NONE", " None "] {
            let found = filled(
                &["id", "resell_value", "creation_date", "user_id", "parameters.msisdn", "parameters", "shop"],
                &["1", nothing, nothing, nothing, nothing, nothing, nothing],
            );
            assert_eq!(found, serde_json::json!({"id": "1"}), "{nothing:?}");
        }
    }

    #[test]
    fn what_does_not_fit_a_number_is_set_aside_as_it_came_and_a_text_keeps_every_spelling() {
        for (cell, expected) in
            [("7,92", Some(7.92)), ("1,234", None), ("1.234", None), ("nan", None), ("N/A", None), ("dear", None)]
        {
            let mut transaction = Transaction::placeholder();
            let header = ["id", "resell_value", "product_name", "user_id"];
            let unfit = columns(&header).fill(&mut transaction, &["1", cell, cell, cell]).unwrap();
            assert_eq!(unfit.set_aside, usize::from(expected.is_none()), "{cell}");
            let found = pivot_json::to_value(&transaction);
            let kept = expected.map_or_else(|| serde_json::json!(cell), |number| serde_json::json!(number));
            assert_eq!((&found["resell_value"], &found["product_name"]), (&kept, &serde_json::json!(cell)));
            assert_eq!(transaction.resell_value.is_some(), expected.is_some());
        }
        let mut transaction = Transaction::placeholder();
        columns(&["id", "offer_bucket"]).fill(&mut transaction, &["1", "unlimited"]).unwrap();
        assert_eq!(transaction.extra.misfits()[0].path(), "offer_bucket");
    }

    #[test]
    fn a_column_shows_how_its_own_numbers_are_written_and_no_other_columns() {
        let mut columns = columns(&["id", "resell_value", "distributor_fees", "offer_bucket"]);
        for (cells, expected) in [
            (["1", "1.234", "1,234", "1,000"], (None, None, None)),
            (["2", "7.92", "1.234", "2"], (Some("7.92"), None, Some(2))),
            (["3", "1.234", "7,92", "3.0"], (Some("1.234"), Some("7.92"), Some(3))),
            (["4", "2.500", "2,500", "1.000"], (Some("2.500"), Some("2.500"), None)),
            (["5", "12.345,60", "2.500", "1,000,000"], (Some("12345.60"), None, Some(1_000_000))),
            (["6", "2.500", "2,500", "1,500"], (None, Some("2.500"), None)),
        ] {
            let mut transaction = Transaction::placeholder();
            let misfits = columns.fill(&mut transaction, &cells).unwrap().set_aside;
            let Transaction { resell_value, distributor_fees, offer_bucket, .. } = &transaction;
            let text = |value: &Option<pivot_types::Amount>| value.as_ref().map(ToString::to_string);
            let found = (text(resell_value), text(distributor_fees), *offer_bucket);
            let (resell, fees, bucket) = expected;
            assert_eq!(found, (resell.map(str::to_owned), fees.map(str::to_owned), bucket), "{cells:?}");
            let unread = [resell.is_none(), fees.is_none(), bucket.is_none()];
            assert_eq!(misfits, unread.iter().filter(|is_unread| **is_unread).count(), "{cells:?}");
        }
    }

    #[test]
    fn parameters_that_disagree_with_a_column_of_their_own_are_both_kept() {
        for (whole, single, is_kept) in [
            (r#"{"msisdn": "07"}"#, "06", true),
            (r#"{"msisdn": "06"}"#, "06", false),
            (r#"{"msisdn": "07"}"#, "", false),
            (r#"{"puk": "1"}"#, "06", false),
            ("{'msisdn': '07'}", "06", true),
            // What is no object is kept too.
            ("msisdn=07", "06", true),
        ] {
            let found = filled(&["id", "parameters.msisdn", "parameters"], &["1", single, whole]);
            let expected = if is_kept { serde_json::json!(whole) } else { serde_json::Value::Null };
            assert_eq!(found["parameters (column 3)"], expected, "{whole} {single}");
            assert!(single.is_empty() || found["parameters"]["msisdn"] == single, "{found}");
        }
        let found = filled(&["id", "parameters", "parameters.ref"], &["1", r#"{"ref": "a"}"#, "b"]);
        assert_eq!(
            (&found["parameters"]["ref"], &found["parameters (column 2)"]),
            (&"b".into(), &r#"{"ref": "a"}"#.into())
        );
        assert_eq!(filled(&["id", "parameters", "Parameters"], &["1", "a", "b"])["Parameters (column 3)"], "b");
    }

    #[test]
    fn columns_of_one_name_are_all_kept_whatever_others_are_called() {
        let header = ["id", "shop (column 4)", "shop", "shop", "ID", "id (column 5)"];
        let found = filled(&header, &["1", "a", "b", "c", "d", "e"]);
        let kept: HashSet<&str> = found.as_object().unwrap().values().filter_map(|value| value.as_str()).collect();
        assert_eq!(kept, HashSet::from(["1", "a", "b", "c", "d", "e"]), "{found}");
    }
}
