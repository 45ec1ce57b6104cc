//! Names: from the wire's spelling to Rust's.

/// Words that Rust keeps for itself, but for `type`, which is `kind` in all our types.
const KEYWORDS: [&str; 37] = [
    "as", "async", "await", "box", "break", "const", "continue", "dyn", "else", "enum", "extern", "false", "fn", "for",
    "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static",
    "struct", "trait", "true", "try", "unsafe", "use", "where", "while", "yield",
];

/// The words of a name: split where it has a separator or goes from small to capital letters.
pub(crate) fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        // `GeneratePDFInvoice` is generate, pdf, invoice.
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|before| !before.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase));
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `parcelShopId` is `parcel_shop_id`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `fixed_number` is `FixedNumber`.
pub(crate) fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capital(word)).collect()
}

/// A word with a capital letter at its start.
pub(crate) fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_uppercase() + rest
}

/// The name of a field, a method's argument or a setter.
pub(crate) fn field(wire: &str) -> String {
    let name = snake(wire);
    match name.as_str() {
        "type" => "kind".to_owned(),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        _ => name,
    }
}

/// The name of an enum's case: `1h` is `N1h`.
pub(crate) fn case(value: &str) -> String {
    let name = pascal(value);
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_rusts_way() {
        for (wire, rust) in [
            ("parcelShopId", "parcel_shop_id"),
            ("x-page-size", "x_page_size"),
            ("GenerateInlinePDF", "generate_inline_pdf"),
            ("GetPDFInvoice", "get_pdf_invoice"),
            ("address_line_1", "address_line_1"),
            ("GetRedirect302", "get_redirect302"),
        ] {
            assert_eq!(snake(wire), rust);
        }
        assert_eq!(field("type"), "kind");
        assert_eq!(field("as"), "r#as");
        assert_eq!(case("toll-free"), "TollFree");
        assert_eq!(case("1h"), "N1h");
    }
}
