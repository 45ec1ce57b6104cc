//! Examples of methods: the file `examples.txt` beside the description.

use std::collections::BTreeMap;

use super::model::Service;

/// Gives each operation the example that the file has of its method.
///
/// # Errors
/// Returns an error if the file has an example of no method, two of one, or one without code.
pub(super) fn give(file: &str, services: &mut [Service]) -> Result<(), String> {
    let mut examples = read(file)?;
    for service in services {
        for operation in &mut service.operations {
            operation.example = examples.remove(&format!("{}.{}", service.name, operation.method_name));
        }
    }
    match examples.keys().next() {
        Some(name) => Err(format!("examples.txt: there is no method {name}")),
        None => Ok(()),
    }
}

fn read(file: &str) -> Result<BTreeMap<String, String>, String> {
    let mut examples = BTreeMap::new();
    // What stands before the first is about the file.
    for section in format!("\n{file}").split("\n## ").skip(1) {
        let (name, code) = section.split_once('\n').unwrap_or((section, ""));
        if code.trim().is_empty() {
            return Err(format!("examples.txt: {name} has no code"));
        }
        if examples.insert(name.trim().to_owned(), code.trim().to_owned()).is_some() {
            return Err(format!("examples.txt: {name} stands twice"));
        }
    }
    Ok(examples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_does_not_fit_is_refused_by_name() {
        for (file, expected) in [
            ("## odr.get_order\n", "odr.get_order has no code"),
            ("## odr.get_order\na\n## odr.get_order\nb", "odr.get_order stands twice"),
            ("# of a file\n\n## odr.get_nothing\na\n", "there is no method odr.get_nothing"),
        ] {
            let error = give(file, &mut []).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn the_code_stands_as_it_is() {
        let examples = read("# of a file\n\n## a.b\nuse c;\n\nc::d()?;\n\n## e.f\ng\n").unwrap();
        assert_eq!(examples["a.b"], "use c;\n\nc::d()?;");
        assert_eq!(examples["e.f"], "g");
    }
}
