//! What of a value an answer can show, by the answer's schema.

use serde_json::{Map, Value};

use super::{Description, Operation};

impl Operation<'_> {
    /// What of a value fits the answer, or one of those that the answer lists: the fields that both have, with values of the
    /// kind that the answer has, and all of an object whose fields are free. `None` if it is of another kind, or if no JSON
    /// is answered.
    pub(crate) fn fitting(&self, kept: &Value) -> Option<Value> {
        self.description.fitting(kept, self.one_answered()?)
    }

    /// Whether any object is an answer.
    pub(crate) fn answers_anything(&self) -> bool {
        self.one_answered().is_some_and(|schema| {
            let (schema, _) = self.description.resolve(schema);
            schema["type"] == "object" && schema["properties"].is_null()
        })
    }

    /// The schema of the answer, or of those that it lists.
    fn one_answered(&self) -> Option<&Value> {
        let (schema, _) = self.description.resolve(self.answer_schema()?);
        Some(if schema["type"] == "array" { &schema["items"] } else { schema })
    }
}

impl Description {
    fn fitting(&self, kept: &Value, schema: &Value) -> Option<Value> {
        let (schema, _) = self.resolve(schema);
        let is_of_its_kind = match (schema["type"].as_str(), kept) {
            (Some("object"), Value::Object(fields)) => return Some(Value::Object(self.fitting_fields(fields, schema))),
            (Some("array"), Value::Array(items)) => {
                return items.iter().map(|item| self.fitting(item, &schema["items"])).collect();
            }
            (Some("string"), kept) => kept.is_string(),
            (Some("integer" | "number"), kept) => kept.is_number(),
            (Some("boolean"), kept) => kept.is_boolean(),
            (Some(_), _) => false,
            (None, _) => true,
        };
        is_of_its_kind.then(|| kept.clone())
    }

    /// Fields with a schema of their own by that, others by the one for all others.
    fn fitting_fields(&self, fields: &Map<String, Value>, schema: &Value) -> Map<String, Value> {
        let known = schema["properties"].as_object();
        let of_others = match (&schema["additionalProperties"], known) {
            (Value::Bool(false), _) | (Value::Null, Some(_)) => None,
            (schema, _) => Some(schema),
        };
        let fit = |(name, value): (&String, &Value)| {
            let schema = known.and_then(|known| known.get(name)).or(of_others)?;
            Some((name.clone(), self.fitting(value, schema)?))
        };
        fields.iter().filter_map(fit).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_has_is_shown_and_all_of_what_is_free() {
        let description = Description::read(
            &json!({
                "info": {"title": "Parts"},
                "paths": {"/parts": {"get": {"operationId": "ListParts", "responses": {"200": {"content": {
                    "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}
                }}}}}},
                "components": {"schemas": {"Part": {"type": "object", "properties": {
                    "name": {"type": "string"},
                    "count": {"type": "integer"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                    "free": {"type": "object"},
                    "texts": {"type": "object", "additionalProperties": {"type": "string"}},
                    "open": {"type": "object", "properties": {"a": {"type": "boolean"}}, "additionalProperties": true},
                    "any": {},
                }}}},
            })
            .to_string(),
        );
        let operation = description.operation("ListParts").unwrap();
        for (kept, shown) in [
            (json!({"name": "a", "count": 2, "other": 1}), json!({"name": "a", "count": 2})),
            (json!({"name": 1, "count": "2", "any": null}), json!({"any": null})),
            (
                json!({"parts": [{"name": "b", "parts": [{"name": "c", "odd": 1}]}]}),
                json!({"parts": [{"name": "b", "parts": [{"name": "c"}]}]}),
            ),
            (json!({"parts": [{"name": "b"}, 1]}), json!({})),
            (json!({"free": {"a": {"b": [1, null]}}}), json!({"free": {"a": {"b": [1, null]}}})),
            (json!({"texts": {"a": "b", "c": 1}}), json!({"texts": {"a": "b"}})),
            (json!({"open": {"a": true, "b": 1}}), json!({"open": {"a": true, "b": 1}})),
            (json!({"open": {"a": 1, "b": 1}, "texts": {}}), json!({"open": {"b": 1}, "texts": {}})),
        ] {
            assert_eq!(operation.fitting(&kept), Some(shown), "{kept}");
        }
        assert_eq!(operation.fitting(&json!("a")), None);
    }
}
