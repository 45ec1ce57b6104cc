//! One line for each operation, for people who look for one.

use std::fmt::Write as _;

use super::model::{Answer, Service, Type};
use super::types::rust;

/// Method, path, Rust method, request type, response type, and what is special: paging, task, idempotency key.
pub(crate) fn lines(services: &[Service]) -> String {
    let mut lines = String::new();
    for service in services {
        for operation in &service.operations {
            let request = match &operation.body {
                None => "-".to_owned(),
                Some(Type::File) => "FilePart".to_owned(),
                Some(kind) => rust(kind),
            };
            let response = match &operation.answer {
                Answer::Nothing => "()".to_owned(),
                Answer::Json(kind, false) => rust(kind),
                Answer::Json(kind, true) => format!("Option<{}>", rust(kind)),
                Answer::File { media_type, .. } => media_type.clone(),
            };
            let paging = operation.paging.as_ref().map_or("-", |(mode, _)| mode.as_str());
            let _ = writeln!(
                lines,
                "{:<6} {:<55} {}().{:<36} {request} -> {response}  paging: {paging}, task: {}, idempotency: {}",
                operation.method,
                operation.path,
                service.name,
                operation.method_name,
                if operation.is_task { "yes" } else { "-" },
                if operation.takes_key { "yes" } else { "-" },
            );
        }
    }
    lines.truncate(lines.trim_end().len());
    lines
}
