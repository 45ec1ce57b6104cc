//! What neither source says and somebody had to decide, in one place.

/// Headers that OpenAPI does not allow as parameters.
pub(crate) const IGNORED_HEADERS: [&str; 2] = ["Accept", "Authorization"];

/// Operations that answer a file: the media type, and whether it is a guess.
pub(crate) fn media_type(operation: &str, status: &str) -> Option<(&'static str, bool)> {
    match (operation, status) {
        ("ReadObject" | "ReadStorage", "200") => Some(("application/octet-stream", false)),
        ("GetBarcode", "200") => Some(("image/png", false)),
        ("TransformGif", "206") => Some(("video/mp4", false)),
        ("GenerateInlinePDF", "200") => Some(("application/pdf", true)),
        _ => None,
    }
}

/// Properties that the vendor sends and does not take. `readOnly` was not rendered, but the one request whose example
/// is not all of its definition (line 70517) lacks these two.
pub(crate) fn is_read_only(definition: &str, property: &str) -> bool {
    definition == "OdrVatRegistration" && matches!(property, "is_valid" | "is_pending")
}

/// Properties for which the vendor gave an example of its own; the renderer shows it wherever they stand.
pub(crate) fn given_example(definition: &str, property: &str) -> Option<&'static str> {
    let errors = r#"{"invalid value": ["property1"], "required": ["property2"]}"#;
    (definition == "Error" && property == "errors").then_some(errors)
}
