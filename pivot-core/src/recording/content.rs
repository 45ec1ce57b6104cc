//! Bodies, as a person may read them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use url::form_urlencoded;

use super::coding;
use super::json::Node;
use crate::content_coding;

/// How large a body may be that is kept.
pub(crate) const LARGEST: usize = 16 << 20;

/// Names and values, in their order.
pub(crate) type Pairs = Vec<(String, String)>;

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Empty,
    Json(Node),
    Form(Pairs),
    /// Parts, each with its headers.
    Multipart(Vec<(Pairs, Content)>),
    Text(String),
    Bytes(Vec<u8>),
    /// A body that cannot be kept, and why.
    Omitted(String),
}

/// What stands in the place of the boundary between parts, which is random.
pub(crate) const BOUNDARY: &str = "boundary";

impl Content {
    /// Whether it takes so long to look through that others should not wait for it.
    pub(crate) fn is_large(&self) -> bool {
        /// How many bytes are looked through at once.
        const LARGE: usize = 128 << 10;
        /// What a field of JSON costs beside its bytes.
        const FIELD: usize = 16;
        fn weigh(content: &Content, left: usize) -> Option<usize> {
            match content {
                Content::Empty | Content::Omitted(_) => Some(left),
                Content::Json(node) => node.weigh(left, FIELD),
                Content::Form(fields) => fields
                    .iter()
                    .try_fold(left, |left, (name, value)| left.checked_sub(name.len() + value.len() + FIELD)),
                Content::Multipart(parts) => parts.iter().try_fold(left, |left, (_, content)| weigh(content, left)),
                Content::Text(text) => left.checked_sub(text.len()),
                Content::Bytes(bytes) => left.checked_sub(bytes.len()),
            }
        }
        weigh(self, LARGE).is_none()
    }

    /// Leaves nothing behind.
    pub(crate) fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Empty)
    }

    /// Reads a body of this media type and coding, which is there to its end.
    pub(crate) fn read(media_type: Option<&str>, coding: Option<&str>, body: &[u8]) -> Self {
        Self::decode(media_type, coding, body, true)
    }

    /// Reads the beginning of a body that broke off.
    pub(crate) fn read_beginning(media_type: Option<&str>, coding: Option<&str>, body: &[u8]) -> Self {
        Self::decode(media_type, coding, body, false)
    }

    fn decode(media_type: Option<&str>, coding: Option<&str>, body: &[u8], is_whole: bool) -> Self {
        let codings: Vec<String> = content_coding::names(coding.unwrap_or_default()).collect();
        if body.is_empty() {
            return Self::Empty;
        }
        if !codings.is_empty() {
            return match coding::undo(&codings, body) {
                // It would be taken for the whole.
                Ok(plain) if plain.is_cut && is_whole => {
                    Self::Omitted(format!("{} bytes, compressed with {}, and cut", body.len(), codings.join(", ")))
                }
                Ok(plain) => Self::decode(media_type, None, &plain.body, is_whole),
                // Whatever secret is in it cannot be seen.
                Err(why) => Self::Omitted(why),
            };
        }
        if body.len() > LARGEST {
            return Self::Omitted(format!("{} bytes, more than a recording keeps", body.len()));
        }
        let whole = media_type.unwrap_or_default();
        let media_type = whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if let Some(parts) = boundary(whole).and_then(|boundary| parts(body, boundary)) {
            return Self::Multipart(parts);
        }
        match std::str::from_utf8(body) {
            Ok(text) if media_type == "application/x-www-form-urlencoded" => {
                Self::Form(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
            }
            Ok(text) => Node::parse(text).map_or_else(|| Self::Text(text.to_owned()), Self::Json),
            Err(_) => Self::Bytes(body.to_vec()),
        }
    }

    /// The headers that a body has in a recording: without those of a compression that has been undone, and with the boundary
    /// that the parts are written with.
    pub(crate) fn headers(&self, mut headers: Pairs) -> Pairs {
        // Parts that could not be told apart keep theirs.
        if matches!(self, Self::Multipart(_) | Self::Empty | Self::Omitted(_)) {
            let media_types = headers.iter_mut().filter(|(name, _)| name == http::header::CONTENT_TYPE.as_str());
            for (_, media_type) in media_types {
                if let Some(random) = boundary(media_type) {
                    *media_type = media_type.replace(&format!("\"{random}\""), BOUNDARY).replace(random, BOUNDARY);
                }
            }
        }
        if !matches!(self, Self::Omitted(_)) {
            coding::remove_header(&mut headers);
        }
        headers
    }

    /// The body as it is sent, or why it is not there.
    pub(crate) fn bytes(&self) -> Result<Bytes, &str> {
        Ok(match self {
            Self::Empty => Bytes::new(),
            Self::Json(node) => node.compact().into(),
            Self::Form(fields) => form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into(),
            Self::Multipart(parts) => {
                let mut body = Vec::new();
                for (headers, content) in parts {
                    body.extend_from_slice(format!("--{BOUNDARY}\r\n").as_bytes());
                    for (name, value) in headers {
                        body.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
                    }
                    body.extend_from_slice(b"\r\n");
                    body.extend_from_slice(&content.bytes()?);
                    body.extend_from_slice(b"\r\n");
                }
                body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
                body.into()
            }
            Self::Text(text) => text.clone().into(),
            Self::Bytes(bytes) => bytes.clone().into(),
            Self::Omitted(why) => return Err(why),
        })
    }

    /// What a person calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Json(_) => "JSON",
            Self::Form(_) => "a form",
            Self::Multipart(_) => "multipart",
            Self::Text(_) => "text",
            Self::Bytes(_) => "binary",
            Self::Omitted(_) => "left out",
        }
    }

    /// How it stands in a cassette. `None` if it is empty.
    pub(crate) fn to_node(&self) -> Option<Node> {
        let (kind, node) = match self {
            Self::Empty => return None,
            Self::Json(node) => ("json", node.clone()),
            Self::Form(fields) => ("form", pairs_to_node(fields)),
            Self::Multipart(parts) => {
                let part = |(headers, content): &(Pairs, Self)| {
                    let mut members = vec![("headers".to_owned(), pairs_to_node(headers))];
                    members.extend(content.to_node().map(|node| ("body".to_owned(), node)));
                    Node::Object(members)
                };
                ("multipart", Node::List(parts.iter().map(part).collect()))
            }
            Self::Text(text) => ("text", Node::text(text)),
            Self::Bytes(bytes) => ("base64", Node::Text(STANDARD.encode(bytes))),
            Self::Omitted(why) => ("omitted", Node::text(why)),
        };
        Some(Node::Object(vec![(kind.to_owned(), node)]))
    }

    /// Reads what [`to_node`](Self::to_node) writes. `None` if it is something else.
    pub(crate) fn from_node(node: Option<&Node>) -> Option<Self> {
        let Some(node) = node else { return Some(Self::Empty) };
        let Node::Object(members) = node else { return None };
        let [(kind, node)] = members.as_slice() else { return None };
        Some(match (kind.as_str(), node) {
            ("json", node) => Self::Json(node.clone()),
            ("form", node) => Self::Form(pairs_from_node(node)?),
            ("multipart", Node::List(parts)) => {
                let part =
                    |part: &Node| Some((pairs_from_node(part.get("headers")?)?, Self::from_node(part.get("body"))?));
                Self::Multipart(parts.iter().map(part).collect::<Option<_>>()?)
            }
            ("text", Node::Text(text)) => Self::Text(text.clone()),
            ("base64", Node::Text(text)) => Self::Bytes(STANDARD.decode(text).ok()?),
            ("omitted", Node::Text(why)) => Self::Omitted(why.clone()),
            _ => return None,
        })
    }
}

pub(crate) fn pairs_to_node(pairs: &Pairs) -> Node {
    Node::List(pairs.iter().map(|(name, value)| Node::List(vec![Node::text(name), Node::text(value)])).collect())
}

pub(crate) fn pairs_from_node(node: &Node) -> Option<Pairs> {
    let pair = |pair: &Node| match pair.items() {
        [Node::Text(name), Node::Text(value)] => Some((name.clone(), value.clone())),
        _ => None,
    };
    node.items().iter().map(pair).collect()
}

/// The boundary between the parts of a multipart body.
pub(crate) fn boundary(media_type: &str) -> Option<&str> {
    let (essence, parameters) = media_type.split_once(';')?;
    if !essence.trim().to_ascii_lowercase().starts_with("multipart/") {
        return None;
    }
    let value = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then_some(value.trim().trim_matches('"'))
    })?;
    (!value.is_empty()).then_some(value)
}

/// The parts of a body. `None` if it is not made of such.
fn parts(body: &[u8], boundary: &str) -> Option<Vec<(Pairs, Content)>> {
    let mark = format!("--{boundary}");
    let starts: Vec<usize> = memchr::memmem::find_iter(body, mark.as_bytes())
        .filter(|at| *at == 0 || body[..*at].ends_with(b"\r\n"))
        .collect();
    let (first, last) = (*starts.first()?, *starts.last()?);
    // What stands before the first and behind the last would be lost.
    if first != 0 || !matches!(&body[last + mark.len()..], b"--" | b"--\r\n") {
        return None;
    }
    let mut parts = Vec::new();
    for pair in starts.windows(2) {
        let part = body[pair[0] + mark.len()..pair[1]].strip_prefix(b"\r\n")?.strip_suffix(b"\r\n")?;
        let (head, body) = match part.strip_prefix(b"\r\n") {
            // It has no headers.
            Some(body) => (&b""[..], body),
            None => {
                let end = memchr::memmem::find(part, b"\r\n\r\n")?;
                (&part[..end], &part[end + 4..])
            }
        };
        let head = std::str::from_utf8(head).ok()?;
        let header =
            |line: &str| line.split_once(':').map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
        let headers: Pairs = head.split("\r\n").filter(|line| !line.is_empty()).map(header).collect::<Option<_>>()?;
        let value = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        // A part within a part is not taken apart again.
        let media_type =
            value("content-type").filter(|media_type| !media_type.to_ascii_lowercase().starts_with("multipart/"));
        let content = Content::read(media_type, value("content-encoding"), body);
        parts.push((content.headers(headers), content));
    }
    Some(parts)
}

/// The name of a part, as its header says.
pub(crate) fn part_name(headers: &Pairs) -> Option<&str> {
    let (_, disposition) = headers.iter().find(|(name, _)| name == "content-disposition")?;
    let (_, rest) = disposition.split_once(" name=")?;
    let rest = rest.strip_prefix('"').unwrap_or(rest);
    Some(rest.split(['"', ';']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MULTIPART: &str = "--x1\r\nContent-Disposition: form-data; name=\"pin\"\r\n\r\n0000\r\n--x1\r\nContent-Type: application/json\r\n\r\n{\"a\": 1}\r\n--x1--\r\n";

    #[test]
    fn bodies_are_what_they_can_be_read_as_and_come_back() {
        for (media_type, body, kind) in [
            (Some("application/json"), &b"{\"a\": [1.50]}"[..], "JSON"),
            (None, b"[1]", "JSON"),
            (Some("application/json"), b"{\"a\":", "text"),
            (Some("text/csv"), b"a;b\n1;2\n", "text"),
            (Some("application/x-www-form-urlencoded; charset=utf-8"), b"a=1&b=%20&a=", "a form"),
            (Some("multipart/form-data; boundary=x1"), MULTIPART.as_bytes(), "multipart"),
            (Some("multipart/form-data; boundary=\"x1\""), MULTIPART.as_bytes(), "multipart"),
            (Some("multipart/form-data; boundary=other"), MULTIPART.as_bytes(), "text"),
            (Some("image/png"), b"\x89PNG\xff\x00", "binary"),
            (None, b"", "empty"),
        ] {
            let content = Content::read(media_type, None, body);
            assert_eq!(content.kind(), kind, "{media_type:?}");
            assert_eq!(Content::from_node(content.to_node().as_ref()), Some(content.clone()));
            let again = content.bytes().unwrap();
            let media_type = media_type.map(|media_type| media_type.replace("x1", BOUNDARY));
            assert_eq!(Content::read(media_type.as_deref(), None, &again), content, "{kind}");
        }
    }

    #[test]
    fn parts_have_names() {
        let Content::Multipart(parts) =
            Content::read(Some("multipart/form-data; boundary=x1"), None, MULTIPART.as_bytes())
        else {
            panic!("it is multipart")
        };
        assert_eq!(part_name(&parts[0].0), Some("pin"));
        assert_eq!(part_name(&parts[1].0), None);
        assert_eq!(parts[1].1, Content::Json(Node::parse("{\"a\":1}").unwrap()));
    }
}
