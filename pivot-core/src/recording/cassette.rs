//! A file of interactions.

use std::io;
use std::path::Path;

use super::interaction::{Interaction, Outcome};
use super::json::Node;
use crate::files;

/// The version of the format.
const FORMAT: &str = "pivot-cassette/1";

/// What stands in the place of the interactions where each has a line of its own, below: while a recording is made.
const BELOW: &str = "one a line, below";

/// Requests and what came of them, in the order in which they were sent, without secrets.
///
/// In a file it is JSON for people to read, to review and to change: bodies are JSON, forms, parts and texts where they
/// can be, and base64 where they cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cassette {
    pub(crate) interactions: Vec<Interaction>,
}

impl Cassette {
    /// The number of interactions.
    pub fn len(&self) -> usize {
        self.interactions.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.interactions.is_empty()
    }

    /// What was asked, in order: the method, the path as it was sent, and the status; `None` if nothing was answered.
    pub fn calls(&self) -> impl Iterator<Item = (&str, &str, Option<u16>)> {
        self.interactions.iter().map(|interaction| {
            let (request, status) = (
                &interaction.request,
                match &interaction.outcome {
                    Outcome::Response(response) => Some(response.status),
                    Outcome::Failure(_) => None,
                },
            );
            (request.method.as_str(), request.path.as_str(), status)
        })
    }

    /// The JSON of the file.
    pub fn to_json(&self) -> String {
        let interactions = self.interactions.iter().map(Interaction::to_node).collect();
        let members = [("format", Node::text(FORMAT)), ("interactions", Node::List(interactions))];
        Node::Object(members.map(|(name, node)| (name.to_owned(), node)).into()).pretty()
    }

    /// Reads the JSON of a file.
    ///
    /// # Errors
    /// Returns an error of the kind [`InvalidData`](io::ErrorKind::InvalidData) that says what is wrong, and in which
    /// interaction, counted from 1.
    pub fn from_json(json: &str) -> io::Result<Self> {
        if let Some(below) = json.split_once('\n').filter(|(head, _)| format!("{head}\n") == Self::head()) {
            return Self::from_lines(below.1);
        }
        let node = Node::parse(json).ok_or_else(|| wrong("the cassette is no JSON".to_owned()))?;
        match node.get("format").and_then(Node::as_text) {
            Some(FORMAT) => {}
            Some(other) => return Err(wrong(format!("the cassette is of the format {other}, not {FORMAT}"))),
            None => return Err(wrong(format!("it is no cassette: it does not say that its format is {FORMAT}"))),
        }
        let Some(Node::List(interactions)) = node.get("interactions") else {
            return Err(wrong("the cassette has no interactions".to_owned()));
        };
        Ok(Self { interactions: interactions.iter().enumerate().map(read).collect::<io::Result<_>>()? })
    }

    /// The first line of a file that is written while a recording is made.
    pub(crate) fn head() -> String {
        let members = [("format", FORMAT), ("interactions", BELOW)];
        let members = members.map(|(name, text)| (name.to_owned(), Node::text(text)));
        Node::Object(members.into()).compact() + "\n"
    }

    /// Reads interactions that stand in a line each. The last may be the beginning of one: it was being written when the
    /// recording was cut off.
    fn from_lines(lines: &str) -> io::Result<Self> {
        let mut interactions = Vec::new();
        for (position, line) in lines.split_inclusive('\n').enumerate() {
            match Node::parse(line.trim_end()) {
                Some(node) => interactions.push(read((position, &node))?),
                None if !line.ends_with('\n') => {}
                None => return Err(wrong(format!("interaction {} is no JSON", position + 1))),
            }
        }
        Ok(Self { interactions })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be read; see [`from_json`](Self::from_json).
    pub fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        Self::from_json(&std::fs::read_to_string(path).map_err(named)?).map_err(named)
    }

    /// Writes a file: [whole, or not at all](files::replace).
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be written; what was there before then still is.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        files::replace(path, self.to_json().as_bytes())
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    }
}

/// An interaction as a line of its own.
pub(crate) fn line(interaction: &Interaction) -> String {
    interaction.to_node().compact() + "\n"
}

fn read((position, node): (usize, &Node)) -> io::Result<Interaction> {
    Interaction::from_node(node)
        .map_err(|part| wrong(format!("the {part} of interaction {} cannot be read", position + 1)))
}

fn wrong(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#"{"format": "pivot-cassette/1", "interactions": [
        {"operation": "acme get", "request": {"method": "GET", "url": "https://h/a", "query": [["b", "c"]], "headers": [["x", "y"]]},
         "response": {"status": 200, "body": {"json": {"a": 1}}, "broken": {"kind": "interrupted", "message": "gone"}}},
        {"request": {"method": "POST", "url": "https://h:1/", "body": {"text": "t"}},
         "failure": {"kind": "connect", "timed_out": true, "message": ""}}]}"#;

    #[test]
    fn a_cassette_is_read_as_it_was_written() {
        let cassette = Cassette::from_json(JSON).unwrap();
        assert_eq!(cassette.len(), 2);
        assert_eq!(cassette.calls().collect::<Vec<_>>(), [("GET", "/a", Some(200)), ("POST", "/", None)]);
        assert_eq!(Cassette::from_json(&cassette.to_json()).unwrap(), cassette);
        assert_eq!(Node::parse(&cassette.to_json()), Node::parse(JSON));
        let folder = std::env::temp_dir().join(format!("cassette-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("a.json");
        for _ in 0..2 {
            cassette.save(&path).unwrap();
            assert_eq!(Cassette::load(&path).unwrap(), cassette);
        }
        // A folder cannot be replaced by a file, and nothing is left lying about.
        std::fs::create_dir(folder.join("b.json")).unwrap();
        let error = cassette.save(folder.join("b.json")).unwrap_err();
        assert!(error.to_string().contains("b.json"), "{error}");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(Cassette::load(&path).unwrap_err().to_string().contains("a.json"));
    }

    #[test]
    fn a_recording_that_was_cut_off_is_read_up_to_where_it_was() {
        let cassette = Cassette::from_json(JSON).unwrap();
        let whole = Cassette::head() + &cassette.interactions.iter().map(line).collect::<String>();
        assert_eq!(Cassette::from_json(&whole).unwrap(), cassette);
        let second = Cassette::head().len() + line(&cassette.interactions[0]).len();
        for (end, count) in
            [(Cassette::head().len(), 0), (second - 2, 0), (second, 1), (second + 1, 1), (whole.len() - 1, 2)]
        {
            assert_eq!(
                Cassette::from_json(&whole[..end]).unwrap().interactions[..],
                cassette.interactions[..count],
                "{end}"
            );
        }
        let damaged = whole.replacen("\"request\"", "", 1);
        assert!(Cassette::from_json(&damaged).unwrap_err().to_string().contains("interaction 1 is no JSON"));
        assert!(Cassette::from_json(&whole[..30]).is_err());
    }

    #[test]
    fn what_is_no_cassette_is_refused_with_a_reason() {
        for (json, why) in [
            ("{", "is no JSON"),
            ("[]", "it is no cassette"),
            (r#"{"format": "pivot-cassette/2"}"#, "of the format pivot-cassette/2"),
            (r#"{"format": "pivot-cassette/1"}"#, "has no interactions"),
            (r#"{"format": "pivot-cassette/1", "interactions": [{}]}"#, "the request of interaction 1"),
            (&JSON.replace("\"status\": 200", "\"status\": 99"), "the response of interaction 1"),
            (&JSON.replace("\"connect\"", "\"bad luck\""), "the failure of interaction 2"),
            (&JSON.replace("\"failure\"", "\"other\""), "the response (or failure) of interaction 2"),
        ] {
            let error = Cassette::from_json(json).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
        }
    }
}
