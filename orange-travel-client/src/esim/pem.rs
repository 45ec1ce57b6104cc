//! Keys in PEM, as OpenSSL and people write them.
//!
//! The strict reader of RFC 7468 wants lines of 64 columns and nothing around the block. Keys come with lines of 48, 64
//! or 76 columns or none at all, indented in a configuration file, with line breaks of Windows, with certificates and
//! other text before and after, and as one line with `\n` spelled out in an environment variable. They come out of URLs,
//! web pages and forms, with each line in quotes or behind a `>`, and the whole once more in base64, as Kubernetes keeps
//! it. All of that is read here, since it can mean one thing only; the base64 and its label must be whole.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

use super::paste::{DASHES, undone};

/// What a text holds in PEM.
#[derive(Default)]
pub(super) struct Pem {
    /// The blocks that have both ends, in their order.
    pub(super) blocks: Vec<Block>,
    /// The label of the first block that begins and does not end.
    pub(super) cut_short: Option<String>,
    /// Why there may be no block although one was meant.
    pub(super) hint: Option<&'static str>,
}

/// One block, from `BEGIN` to `END`.
pub(super) struct Block {
    /// What it says it is, as in `PRIVATE KEY`.
    pub(super) label: String,
    /// What it holds; `None` if that is no base64.
    pub(super) der: Option<Zeroizing<Vec<u8>>>,
    /// Whether it is encrypted in the way of OpenSSL before PKCS#8 (`Proc-Type: 4,ENCRYPTED`).
    pub(super) has_old_encryption: bool,
    /// Why it may not hold what it says.
    pub(super) hint: Option<&'static str>,
}

impl Pem {
    /// Finds the blocks of a text. It never fails: what is no block is passed over.
    #[inline]
    pub(super) fn read(text: &str) -> Self {
        let text = undone(text);
        let pem = Self::blocks_of(&text);
        if !pem.blocks.is_empty() || pem.cut_short.is_some() {
            return pem;
        }
        match wrapped(&text) {
            Some(inner) => Self::blocks_of(&undone(&inner)),
            None => Self { hint: hint(&text), ..pem },
        }
    }

    #[inline]
    fn blocks_of(text: &str) -> Self {
        let mut pem = Self::default();
        // `-----BEGIN x-----body-----END x-----` is five pieces, cut at the dashes. A body may have dashes in its headers.
        let mut open: Option<(String, usize)> = None;
        let mut start = 0;
        for piece in text.split(DASHES) {
            let behind = start + piece.len() + DASHES.len();
            if let Some(label) = label(piece, "BEGIN") {
                pem.cut(open.take());
                open = Some((label, behind));
            } else if let Some(label) = label(piece, "END")
                && let Some((begun, body)) = open.take()
            {
                match text.get(body..start - DASHES.len()) {
                    Some(body) if label == begun => pem.blocks.push(Block::new(label, body)),
                    _ => pem.cut(Some((begun, body))),
                }
            }
            start = behind;
        }
        pem.cut(open);
        pem
    }

    #[inline]
    fn cut(&mut self, open: Option<(String, usize)>) {
        if let (None, Some((label, _))) = (&self.cut_short, open) {
            self.cut_short = Some(label);
        }
    }
}

/// The label of a line that begins or ends a block, in upper case and with single spaces.
#[inline]
fn label(piece: &str, word: &str) -> Option<String> {
    const LONGEST: usize = 80;
    if piece.len() > LONGEST {
        return None;
    }
    let mut words = piece.split_whitespace();
    let is_line = words.next()?.eq_ignore_ascii_case(word);
    let label = words.map(str::to_ascii_uppercase).collect::<Vec<_>>().join(" ");
    (is_line && !label.is_empty()).then_some(label)
}

/// The text that stands in base64 once more: all of it, or from where `-----BEGIN ` stands in base64 to the end of the
/// line, or of the base64.
#[inline]
fn wrapped(text: &str) -> Option<Zeroizing<String>> {
    const BEGIN: &str = "LS0tLS1CRUdJTi";
    let begun = text.find(BEGIN).and_then(|at| text.get(at..));
    let line = begun.and_then(|begun| begun.split(|c: char| !is_base64(c)).next());
    let block = begun.and_then(|begun| begun.split(|c: char| !is_base64(c) && !c.is_whitespace()).next());
    [Some(text), block, line].into_iter().flatten().find_map(|base64| {
        let bytes = decode(base64)?;
        let inner = Zeroizing::new(std::str::from_utf8(&bytes).ok()?.to_owned());
        inner.contains("BEGIN").then_some(inner)
    })
}

/// Why a text without any block is none.
#[inline]
fn hint(text: &str) -> Option<&'static str> {
    const LEAST: usize = 400;
    let text = text.trim();
    let is_word = !text.is_empty() && !text.contains(char::is_whitespace);
    let is_path = is_word && text.len() < LEAST && (text.contains(['/', '\\']) || text.ends_with(".pem"));
    let is_bare = text.len() >= LEAST && text.chars().all(|c| is_base64(c) || c.is_whitespace());
    match () {
        () if is_bare => Some("the lines with BEGIN and END are missing"),
        () if is_path => Some("this looks like the path of a file, whose content is expected"),
        () => None,
    }
}

impl Block {
    #[inline]
    fn new(label: String, body: &str) -> Self {
        let has_old_encryption = body.contains("Proc-Type") && body.contains("ENCRYPTED");
        let body_text = body.trim();
        let hint = match () {
            () if body_text.starts_with("/n") => Some("its line breaks stand there as /n; they are written \\n"),
            // Of a key's hundreds of characters some are a plus.
            () if body_text.len() > 1000 && !body_text.contains('+') && body_text.contains(' ') => {
                Some("its plus signs have become spaces, as in a web form that does not encode them")
            }
            () => None,
        };
        Self { label, der: decode(body), has_old_encryption, hint }
    }
}

/// Reads the base64 of a block, without the headers that may stand before it (RFC 1421): lines with a colon, and those
/// after them up to an empty one. Quotes and marks that lines stand in or behind are passed over.
#[inline]
fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut base64 = Zeroizing::new(String::with_capacity(body.len()));
    let mut in_headers = body.contains(':');
    let lines = body.lines().map(|line| joined(line).trim_matches(is_layout));
    for line in lines.skip_while(|line| line.is_empty()) {
        if in_headers {
            in_headers = !line.is_empty();
        } else {
            base64.extend(line.chars().filter(|c| !is_layout(*c)));
        }
    }
    let unpadded = base64.trim_end_matches('=');
    (!unpadded.is_empty()).then(|| STANDARD_NO_PAD.decode(unpadded).ok()).flatten().map(Zeroizing::new)
}

/// A line without what joins it to another in a program: `"…" +`, `"…" \`, `+ "…"`.
#[inline]
fn joined(line: &str) -> &str {
    let line = line.trim();
    let before = line.strip_suffix(['+', '.', '&']).map(str::trim_end);
    let line = before.filter(|before| before.ends_with(['"', '\''])).unwrap_or(line);
    let behind = line.strip_prefix(['+', '.', '&']).map(str::trim_start);
    behind.filter(|behind| behind.starts_with(['"', '\''])).unwrap_or(line)
}

/// What stands around base64 and never in it.
#[inline]
fn is_layout(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '`' | ',' | ';' | '>' | '|' | '*' | '#' | '[' | ']')
}

#[inline]
fn is_base64(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '=')
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    fn only(text: &str) -> Block {
        let mut pem = Pem::read(text);
        assert_eq!((pem.blocks.len(), &pem.cut_short), (1, &None), "{text:?}");
        pem.blocks.remove(0)
    }

    /// A block of 52 letters in lines of so many columns, which end and begin so.
    fn wrapped(columns: usize, end: &str, indent: &str) -> String {
        let base64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==";
        let lines: Vec<String> =
            base64.as_bytes().chunks(columns).map(|line| String::from_utf8(line.to_vec()).unwrap()).collect();
        format!(
            "{indent}-----BEGIN A KEY-----{end}{indent}{}{end}{indent}-----END A KEY-----{end}",
            lines.join(&format!("{end}{indent}"))
        )
    }

    fn is_that_block(text: &str) {
        let block = only(text);
        assert_eq!(block.label, "A KEY");
        let der = block.der.unwrap();
        assert_eq!(&der[..], b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "{text:?}");
    }

    #[test]
    fn a_block_is_the_same_however_it_is_wrapped() {
        let plain = wrapped(64, "\n", "");
        for text in [
            plain.clone(),
            wrapped(48, "\n", ""),
            wrapped(76, "\r\n", ""),
            wrapped(1000, "\n", ""),
            wrapped(64, "\n", "    "),
            wrapped(64, "\r\n", "\t"),
            wrapped(64, "", ""),
            wrapped(64, " ", ""),
            wrapped(64, "\\n", ""),
            wrapped(64, "\\\\n", ""),
            wrapped(64, "\\r\\n", ""),
            wrapped(64, "\r", ""),
            format!("\u{feff}{plain}"),
            format!("Bag Attributes\n    friendlyName: x\n{plain}the end\n"),
            format!("KEY=\"{}\"", wrapped(64, "\\n", "")),
            plain.replace("==", ""),
            plain.replacen("\n", "\nComment: by hand\nMore: of it\n\n", 1),
            plain.replacen("\n", "\nComment: by -- hand\nMore: of it\n\n", 1).replace('\n', "\r\n"),
            plain.replacen("\n", "\nComment: by hand\nMore: of it\n\n", 1).replace('\n', "\r"),
            plain.replacen("\n", "\nComment: by hand\nMore: of it\n\n", 1).replace('\n', "\\r\\n"),
            // What quotes, lists, programs and messages make of lines.
            plain.lines().map(|line| format!("\"{line}\"\n")).collect(),
            plain.lines().map(|line| format!("'{line}',\r\n")).collect(),
            plain.lines().map(|line| format!("    \"{line}\\n\" +\n")).collect(),
            plain.lines().map(|line| format!("    + '{line}'\n")).collect(),
            plain.lines().map(|line| format!("\"{line}\" \\\n")).collect(),
            format!("[{}]", plain.lines().map(|line| format!("\"{line}\"")).collect::<Vec<_>>().join(", ")),
            plain.lines().map(|line| format!("> {line}\n")).collect(),
            plain.lines().map(|line| format!(">>> {line}\n")).collect(),
            plain.lines().map(|line| format!("# {line}\n")).collect(),
            plain.lines().map(|line| format!("<p>{line}</p>")).collect(),
            plain.lines().map(|line| format!("{line}\u{200e}\u{200b}\n\u{202a}")).collect(),
        ] {
            is_that_block(&text);
        }
    }

    #[test]
    fn a_block_is_the_same_however_it_is_encoded_or_retyped() {
        let plain = wrapped(64, "\n", "");
        for text in [
            // Line breaks that are spelled, and whole texts that are encoded.
            wrapped(64, "%0A", ""),
            wrapped(64, "%0d%0a", ""),
            wrapped(64, "<br>", ""),
            wrapped(64, "<br/>\n", ""),
            wrapped(64, "\\u000a", ""),
            wrapped(64, "\\u000D\\u000A", ""),
            wrapped(64, "&#10;", ""),
            wrapped(64, "\\\n", ""),
            wrapped(64, "\u{2028}", ""),
            wrapped(64, "\u{a0}", ""),
            plain.replace(' ', "%20").replace('\n', "%0A").replace('=', "%3D"),
            plain.replace(' ', "+").replace('\n', "%0A").replace('=', "%3D"),
            STANDARD.encode(&plain),
            format!("  \"{}\"\n", STANDARD.encode(&plain)),
            format!("data:\n  tls.crt: QUJD\n  tls.key: {}\n  other: QUJD\n", STANDARD.encode(&plain)),
            STANDARD
                .encode(&plain)
                .as_bytes()
                .chunks(76)
                .map(|line| format!("{}\n", std::str::from_utf8(line).unwrap()))
                .collect(),
            STANDARD.encode(format!("Bag Attributes\n{plain}")),
            // Labels as people retype them.
            format!("-{plain}"),
            plain.replace("-----", "------"),
            plain.replace("-----", "----"),
            plain.replace("-----", "\u{2014}\u{2013}"),
            plain.replace("BEGIN A KEY", "Begin  a key").replace("END A", "End A"),
            format!("------ my key ------\n{plain}"),
        ] {
            is_that_block(&text);
        }
    }

    #[test]
    fn blocks_are_told_apart_and_one_without_an_end_is_named() {
        let text =
            "-----BEGIN A-----\nQQ==\n-----END A-----\n-----BEGIN B-----\nQg\n-----END B-----\n-----BEGIN C-----\nQw";
        let pem = Pem::read(text);
        let labels: Vec<&str> = pem.blocks.iter().map(|block| block.label.as_str()).collect();
        assert_eq!((labels, pem.cut_short.as_deref()), (vec!["A", "B"], Some("C")));
        assert_eq!(Pem::read("-----BEGIN A-----\nQQ==\n-----END B-----").cut_short.as_deref(), Some("A"));
        assert_eq!(
            Pem::read("-----BEGIN A-----\n-----BEGIN B-----\nQg\n-----END B-----").cut_short.as_deref(),
            Some("A")
        );
        assert!(Pem::read("").blocks.is_empty());
        assert!(only("-----BEGIN A-----\nQ?\n-----END A-----").der.is_none());
        assert!(only("-----BEGIN A-----\n\n-----END A-----").der.is_none());
    }

    #[test]
    fn what_cannot_be_read_for_certain_hints_at_its_reason() {
        let base64 = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC+Kcwgg/jAgEA".repeat(40);
        for (text, expected) in [
            (base64.clone(), Some("the lines with BEGIN and END are missing")),
            ("/etc/keys/orange.pem".to_owned(), Some("the path of a file")),
            ("orange.pem".to_owned(), Some("the path of a file")),
            ("hello".to_owned(), None),
            (String::new(), None),
        ] {
            let hint = Pem::read(&text).hint;
            assert_eq!(hint.is_some(), expected.is_some(), "{text}");
            assert!(hint.unwrap_or_default().contains(expected.unwrap_or_default()), "{hint:?}");
        }
        let block = |body: &str| format!("-----BEGIN PRIVATE KEY-----{body}-----END PRIVATE KEY-----");
        assert!(only(&block(&format!("/n{base64}/n"))).hint.unwrap().contains("/n"));
        assert!(only(&block(&base64.replace('+', " "))).hint.unwrap().contains("plus"));
        assert_eq!(only(&block(&base64)).hint, None);
    }

    #[test]
    fn a_text_of_nothing_but_beginnings_is_read_once() {
        let text = "-----BEGIN A-----x".repeat(100_000);
        assert!(Pem::read(&text).blocks.is_empty());
    }
}
