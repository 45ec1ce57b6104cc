//! Which column of a CSV file goes to which field of a transaction.

use std::collections::HashSet;

use pivot_json::{Extra, Json, Misfits, Object, Scalar};
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

/// A column of a file.
#[derive(Debug)]
struct Column {
    name: String,
    target: Target,
    /// The position of its field among those of the transaction, if it goes to one.
    position: Option<usize>,
    /// How it writes its numbers, as far as the rows so far have shown.
    notation: Notation,
}

/// The columns of a file, in their order.
#[derive(Debug, Default)]
pub(super) struct Columns {
    columns: Vec<Column>,
    /// Where the parameters stand as a whole.
    parameters: Option<usize>,
}

impl Columns {
    /// The columns that a header names. Case, white space and punctuation of a name do not matter. A name that stands
    /// twice is kept twice: the second is a field of its own in `extra`.
    #[inline]
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
            let position = target.field().and_then(|name| position(&transaction, name));
            columns.push(Column { name, target, position, notation: Notation::default() });
        }
        let parameters = columns.iter().position(|column: &Column| column.target == Target::Parameters);
        Self { columns, parameters }
    }

    /// How many there are.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether no column has a name that is known of transactions.
    #[inline]
    pub(super) fn are_all_unknown(&self) -> bool {
        self.columns.iter().all(|column| matches!(column.target, Target::Further(_)))
    }

    /// Puts a record's cells where they belong, and tells what did not fit its field. An empty cell, and one that says `None`
    /// or `null`, is no value.
    ///
    /// # Errors
    /// Returns an error that names the column if a cell does not fit a field that must be there.
    #[inline]
    pub(super) fn fill(&mut self, transaction: &mut Transaction, cells: &[&str]) -> Result<Unfit, String> {
        let mut unfit = Unfit::default();
        // The parameters as a whole come first, so that columns of single ones add to them.
        let whole = self.parameters.and_then(|index| Some((index, *cells.get(index)?)));
        let whole = whole.filter(|(_, cell)| !is_nothing(cell));
        let read = whole.and_then(|(_, cell)| whole_parameters(cell));
        let is_read = read.is_some();
        if let Some((parameters, misfits)) = read {
            transaction.parameters = Some(parameters);
            unfit.set_aside += misfits;
        }
        let mut is_overruled = false;
        for (column, cell) in self.columns.iter_mut().zip(cells).filter(|(_, cell)| !is_nothing(cell)) {
            match &column.target {
                Target::Parameters => {}
                Target::Parameter(_) | Target::FurtherParameter(_) => {
                    let parameters = transaction.parameters.get_or_insert_with(TransactionParameters::placeholder);
                    let put = put_parameter(parameters, &column.target, cell);
                    is_overruled |= put.is_overruled;
                    unfit.set_aside += usize::from(put.is_unfit);
                }
                Target::Further(name) => _ = transaction.extra.insert(name.as_str(), *cell),
                Target::Field(_) | Target::Number(_) | Target::WholeNumber(_) => {
                    unfit.set_aside += usize::from(column.put(transaction, cell)?);
                }
            }
        }
        match whole {
            // Nothing else came for the field: what stands there is what does not fit it.
            Some((_, cell)) if !is_read && transaction.parameters.is_none() => {
                let failed = Scalar::from(cell).type_mismatch("an object");
                pivot_json::set_aside(transaction, "parameters", cell, &failed);
                unfit.set_aside += 1;
            }
            // The columns of single parameters say otherwise: both are kept.
            Some((index, cell)) if !is_read || is_overruled => {
                let name = &self.columns[index].name;
                transaction.extra.insert(numbered(name, index), cell);
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

impl Column {
    /// Puts a cell into the column's field of the transaction; whether it was set aside.
    #[inline]
    fn put(&mut self, transaction: &mut Transaction, cell: &str) -> Result<bool, String> {
        let Some(position) = self.position else { return Ok(false) };
        let number = match self.target {
            Target::Number(_) => Some(plain_number(cell, Some(&mut self.notation))),
            Target::WholeNumber(_) => Some(plain_number(cell, None)),
            _ => None,
        };
        let field = transaction.field_mut(position);
        let read = match number {
            Some(Ok(number)) => pivot_json::read_text(&number, field),
            Some(Err(expected)) => Err(Scalar::from(cell).type_mismatch(expected)),
            None => pivot_json::read_text(cell, field),
        };
        let Err(failed) = read else { return Ok(false) };
        if field.is_required() {
            return Err(format!("column {}: {failed}", self.name));
        }
        let name = transaction.table().names[position];
        pivot_json::set_aside(transaction, name, cell, &failed);
        Ok(true)
    }
}

impl Target {
    /// The field of the transaction, by one of its names.
    #[inline]
    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Field(name) | Self::Number(name) | Self::WholeNumber(name) => Some(name),
            Self::Parameter(_) | Self::Parameters | Self::FurtherParameter(_) | Self::Further(_) => None,
        }
    }
}

/// The position of a type's field, by any of its names on the wire.
#[inline]
fn position(object: &dyn Object, name: &str) -> Option<usize> {
    let table = object.table();
    let by_alias = || table.aliases.iter().find(|(alias, _)| *alias == name).map(|(_, position)| *position);
    table.names.iter().position(|known| *known == name).or_else(by_alias)
}

/// A column's name, distinguished from another of the same name by where it stands.
#[inline]
fn numbered(name: &str, index: usize) -> String {
    format!("{name} (column {})", index + 1)
}

/// Whether a cell holds nothing: empty, or as Python and SQL write it.
#[inline]
fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    let is_word = || cell.eq_ignore_ascii_case("none") || cell.eq_ignore_ascii_case("null");
    cell.is_empty() || cell.len() == 4 && is_word()
}

#[inline]
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
#[inline]
fn numbers(object: &mut dyn Object, name: &str) -> (bool, bool) {
    let mut reads = |text: &str| {
        pivot_json::field_by_name(object, name).is_some_and(|field| pivot_json::read_text(text, field).is_ok())
    };
    (reads("1") && !reads("a"), !reads("1.5"))
}

/// A name behind `parameters.`, as it was written.
#[inline]
fn further_name(name: &str) -> String {
    let rest = name.get("parameters".len()..).unwrap_or(name);
    rest.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The name that a type's field has on the wire, by any of its names, however spelled.
#[inline]
fn field(object: &dyn Object, plain_name: &str) -> Option<&'static str> {
    let table = object.table();
    let names = table.names.iter().chain(table.aliases.iter().map(|(alias, _)| alias));
    names.copied().find(|known| plain(known) == plain_name)
}

#[inline]
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
#[inline]
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
#[inline]
fn keep(extra: &mut Extra, name: &str, cell: &str) -> bool {
    let before = extra.insert(name, cell);
    before.is_some_and(|before| extra.get(name) != Some(&before))
}

/// The parameters in one cell: as JSON, or as Python shows a dictionary; and how many of the values
/// do not fit. `None` for a text of another form.
///
/// Source: \[guess\], since the vendor's server is written in Python \[doc\].
#[inline]
fn whole_parameters(cell: &str) -> Option<(TransactionParameters, usize)> {
    let read = |json: &str| {
        let mut parameters = TransactionParameters::placeholder();
        let misfits = pivot_json::read_slice_with(json.as_bytes(), &mut parameters, Misfits::SetAside).ok()?;
        Some((parameters, misfits))
    };
    read(cell).or_else(|| super::python::as_json(cell).and_then(|json| read(&json)))
}

#[cfg(test)]
mod tests;
