//! A file of interactions.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::interaction::{Interaction, Outcome};
use super::json::Node;

/// The version of the format.
const FORMAT: &str = "pivot-cassette/1";

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
        let wrong = |why: String| io::Error::new(io::ErrorKind::InvalidData, why);
        let node = Node::parse(json).ok_or_else(|| wrong("the cassette is no JSON".to_owned()))?;
        match node.get("format").and_then(Node::as_text) {
            Some(FORMAT) => {}
            Some(other) => return Err(wrong(format!("the cassette is of the format {other}, not {FORMAT}"))),
            None => return Err(wrong(format!("it is no cassette: it does not say that its format is {FORMAT}"))),
        }
        let Some(Node::List(interactions)) = node.get("interactions") else {
            return Err(wrong("the cassette has no interactions".to_owned()));
        };
        let read = |(position, node): (usize, &Node)| {
            Interaction::from_node(node)
                .map_err(|part| wrong(format!("the {part} of interaction {} cannot be read", position + 1)))
        };
        Ok(Self { interactions: interactions.iter().enumerate().map(read).collect::<io::Result<_>>()? })
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

    /// Writes a file: whole, or not at all. It is written next to its place, under a name that begins with a dot, and
    /// then takes the place of what was there before. What is no file, such as `/dev/stdout`, is written to and not replaced.
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be written; what was there before then still is.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        write_whole(path, self.to_json().as_bytes())
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return std::fs::write(path, bytes);
    }
    let beside = sibling(path)?;
    let written = (|| {
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&beside, path)
    })();
    if written.is_err() {
        // What is half there is nobody's.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// A name next to a file that nobody else has.
fn sibling(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it has no file name"))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}-{:016x}", std::process::id(), fastrand::u64(..)));
    Ok(path.with_file_name(beside))
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

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_written_to_and_not_replaced() {
        use std::os::unix::fs::FileTypeExt;

        let folder = std::env::temp_dir().join(format!("cassette-fifo-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("fifo");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        let reader = std::thread::spawn({
            let path = path.clone();
            move || std::fs::read_to_string(path)
        });
        let cassette = Cassette::from_json(JSON).unwrap();
        cassette.save(&path).unwrap();
        assert!(std::fs::metadata(&path).unwrap().file_type().is_fifo());
        assert_eq!(reader.join().unwrap().unwrap(), cassette.to_json());
        std::fs::remove_dir_all(&folder).unwrap();
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
