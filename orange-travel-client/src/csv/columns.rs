//! Which column of a CSV file goes to which field of a transaction.

use open_json::{Failed, Json, Object};
use pivot_types::Transaction;
use pivot_types::transaction::TransactionParameters;

/// Where the cells of a column go.
#[derive(Clone, Debug, PartialEq)]
enum Target {
    /// To a field of the transaction.
    Field(&'static str),
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
}

impl Columns {
    /// The columns that a header names. Case, white space and punctuation of a name do not matter. A name that stands
    /// twice is kept twice: the second is a field of its own in `extra`.
    pub(super) fn read(header: Vec<String>) -> Self {
        let (transaction, parameters) = (Transaction::blank(), TransactionParameters::blank());
        let mut found = Self::default();
        for (index, name) in header.into_iter().enumerate() {
            let name = match name.trim() {
                "" => format!("column {}", index + 1),
                name => name.to_owned(),
            };
            let mut target = target(&name, &transaction, &parameters);
            if found.columns.iter().any(|(_, taken)| *taken == target) {
                target = Target::Further(format!("{name} (column {})", index + 1));
            }
            found.columns.push((name, target));
        }
        found
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether no column has a name that is known of transactions.
    pub(super) fn are_all_unknown(&self) -> bool {
        self.columns.iter().all(|(_, target)| matches!(target, Target::Further(_)))
    }

    /// Puts a record's cells where they belong. An empty cell, and one that says `None` or `null`, is no value.
    ///
    /// # Errors
    /// Says which column's cell does not fit its field.
    pub(super) fn fill(&self, transaction: &mut Transaction, cells: &[&str]) -> Result<(), String> {
        let filled = || self.columns.iter().zip(cells).filter(|(_, cell)| !is_nothing(cell));
        // The parameters as a whole come first, so that columns of single ones add to them.
        let (whole, single): (Vec<_>, Vec<_>) = filled().partition(|((_, target), _)| *target == Target::Parameters);
        for ((name, target), cell) in whole.into_iter().chain(single) {
            put(transaction, target, cell).map_err(|why| format!("column {name}: {why}"))?;
        }
        Ok(())
    }
}

/// Whether a cell holds nothing: empty, or as Python and SQL write it.
fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "None" | "null" | "NULL")
}

fn target(name: &str, transaction: &Transaction, parameters: &TransactionParameters) -> Target {
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
        return Target::Field(field);
    }
    match field(parameters, &plain) {
        Some(field) => Target::Parameter(field),
        None => Target::Further(name.to_owned()),
    }
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

fn put(transaction: &mut Transaction, target: &Target, cell: &str) -> Result<(), Failed> {
    match target {
        Target::Field(name) => put_text(transaction, name, cell),
        Target::Further(name) => {
            transaction.extra.insert(name.as_str(), cell);
            Ok(())
        }
        Target::Parameters => {
            transaction.parameters = Some(whole_parameters(cell));
            Ok(())
        }
        Target::Parameter(name) => {
            put_text(transaction.parameters.get_or_insert_with(TransactionParameters::blank), name, cell)
        }
        Target::FurtherParameter(name) => {
            let parameters = transaction.parameters.get_or_insert_with(TransactionParameters::blank);
            parameters.extra.insert(name.as_str(), cell);
            Ok(())
        }
    }
}

fn put_text(object: &mut dyn Object, name: &str, cell: &str) -> Result<(), Failed> {
    let Some(field) = open_json::field_called(object, name) else { return Ok(()) };
    let Err(failed) = open_json::read_text(cell, field) else { return Ok(()) };
    match plain_number(cell) {
        Some(number) => open_json::read_text(&number, field).map_err(|_| failed),
        None => Err(failed),
    }
}

/// The parameters in one cell: as JSON, or as Python shows a dictionary \[guess: the vendor's server is Python \[doc\]\].
/// A text of another form is kept among the parameters, under the column's name.
fn whole_parameters(cell: &str) -> TransactionParameters {
    let read = |json: &str| open_json::from_slice::<TransactionParameters>(json.as_bytes()).ok();
    let python = || super::python::as_json(cell).and_then(|json| read(&json));
    read(cell).or_else(python).unwrap_or_else(|| {
        let mut parameters = TransactionParameters::blank();
        parameters.extra.insert("parameters", cell);
        parameters
    })
}

/// A number as people in most of Europe write it, with a decimal comma or groups of thousands, in the form of JSON.
/// `None` if it is none, or may as well be another one.
fn plain_number(cell: &str) -> Option<String> {
    let kept: String = cell.chars().filter(|c| !c.is_whitespace() && *c != '\'' && *c != '\u{2019}').collect();
    let number = kept.strip_prefix(['-', '+']).unwrap_or(&kept);
    if number.is_empty() || !number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let (groups, decimal) = match (number.rfind(','), number.rfind('.')) {
        (Some(comma), Some(dot)) if comma > dot => ('.', ','),
        (Some(_), Some(_)) => (',', '.'),
        // One comma with digits behind it; several can only be groups.
        (Some(_), None) if number.matches(',').count() == 1 => ('.', ','),
        (Some(_), None) => (',', '.'),
        (None, _) => (' ', '.'),
    };
    let sign = if kept.starts_with('-') { "-" } else { "" };
    let plain: String = number.chars().filter(|c| *c != groups).map(|c| if c == decimal { '.' } else { c }).collect();
    (plain.matches('.').count() <= 1).then(|| format!("{sign}{plain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: &[&str]) -> Columns {
        Columns::read(header.iter().map(|name| (*name).to_owned()).collect())
    }

    fn filled(header: &[&str], cells: &[&str]) -> serde_json::Value {
        let mut transaction = Transaction::blank();
        columns(header).fill(&mut transaction, cells).unwrap();
        open_json::to_value(&transaction)
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
        assert_eq!(parameters("msisdn=06"), serde_json::json!({"parameters": "msisdn=06"}));
    }

    #[test]
    fn empty_cells_and_none_are_no_values() {
        for nothing in ["", " ", "None", "null", "NULL"] {
            let found = filled(
                &["id", "resell_value", "creation_date", "user_id", "parameters.msisdn", "parameters", "shop"],
                &["1", nothing, nothing, nothing, nothing, nothing, nothing],
            );
            assert_eq!(found, serde_json::json!({"id": "1"}), "{nothing:?}");
        }
    }

    #[test]
    fn decimal_commas_and_groups_are_read_and_nothing_else_is_taken_for_a_number() {
        for (cell, expected) in [
            ("7,92", Some("7.92")),
            ("-7,92", Some("-7.92")),
            ("1.234,56", Some("1234.56")),
            ("1,234.56", Some("1234.56")),
            ("1 234,56", Some("1234.56")),
            ("1\u{202f}234,56", Some("1234.56")),
            ("1'234.56", Some("1234.56")),
            ("1,234,567", Some("1234567")),
            ("1.2.3", None),
            ("7,92 €", None),
            ("dear", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(plain_number(cell).as_deref(), expected, "{cell:?}");
        }
        assert_eq!(filled(&["id", "resell_value"], &["1", "7,92"])["resell_value"], 7.92);
        let mut transaction = Transaction::blank();
        let error = columns(&["id", "resell_value"]).fill(&mut transaction, &["1", "dear"]).unwrap_err();
        assert!(error.starts_with("column resell_value: expected a number"), "{error}");
    }
}
