//! Columns in every order and spelling, and cells that do not fit.

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
