//! Keys in PEM, as OpenSSL and people write them.
//!
//! The strict reader of RFC 7468 wants lines of 64 columns and nothing around the block. Keys come with lines of 48, 64
//! or 76 columns or none at all, indented in a configuration file, with line breaks of Windows, with certificates and
//! other text before and after, and as one line with `\n` spelled out in an environment variable. All of that is read
//! here; the base64 and its label must be whole.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

/// What a text holds in PEM.
#[derive(Default)]
pub(super) struct Pem {
    /// The blocks that have both ends, in their order.
    pub(super) blocks: Vec<Block>,
    /// The label of the first block that begins and does not end.
    pub(super) cut_short: Option<String>,
}

/// One block, from `BEGIN` to `END`.
pub(super) struct Block {
    /// What it says it is, as in `PRIVATE KEY`.
    pub(super) label: String,
    /// What it holds; `None` if that is no base64.
    pub(super) der: Option<Zeroizing<Vec<u8>>>,
    /// Whether it is encrypted in the way of OpenSSL before PKCS#8 (`Proc-Type: 4,ENCRYPTED`).
    pub(super) has_old_encryption: bool,
}

impl Pem {
    /// Finds the blocks of a text. It never fails: what is no block is passed over.
    pub(super) fn read(text: &str) -> Self {
        let text = with_real_line_breaks(text);
        let mut pem = Self::default();
        // `-----BEGIN x-----body-----END x-----` is five pieces, cut at the dashes.
        let mut open: Option<(&str, &str)> = None;
        let mut pieces = text.split("-----");
        while let Some(piece) = pieces.next() {
            let piece = piece.trim();
            if let Some(label) = piece.strip_prefix("BEGIN ") {
                pem.cut(open.take());
                open = pieces.next().map(|body| (label, body));
            } else if let (Some(label), Some((begun, body))) = (piece.strip_prefix("END "), open) {
                if label == begun {
                    pem.blocks.push(Block::new(label, body));
                } else {
                    pem.cut(open);
                }
                open = None;
            }
        }
        pem.cut(open);
        pem
    }

    fn cut(&mut self, open: Option<(&str, &str)>) {
        if let (None, Some((label, _))) = (&self.cut_short, open) {
            self.cut_short = Some(label.chars().take(40).collect());
        }
    }
}

impl Block {
    fn new(label: &str, body: &str) -> Self {
        let has_old_encryption = body.contains("Proc-Type") && body.contains("ENCRYPTED");
        Self { label: label.to_owned(), der: decode(body), has_old_encryption }
    }
}

/// Reads the base64 of a block, without the headers that may stand before it (RFC 1421): lines with a colon, and those
/// after them up to an empty one.
fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut base64 = Zeroizing::new(String::with_capacity(body.len()));
    let mut in_headers = body.contains(':');
    for line in body.trim_start().lines() {
        if in_headers {
            in_headers = !line.trim().is_empty();
        } else {
            base64.extend(line.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}' && *c != '\u{200b}'));
        }
    }
    let unpadded = base64.trim_end_matches('=');
    (!unpadded.is_empty()).then(|| STANDARD_NO_PAD.decode(unpadded).ok()).flatten().map(Zeroizing::new)
}

/// `\n` and `\r` as two characters (or three, where they were escaped twice) are line breaks: base64 has no backslash.
fn with_real_line_breaks(text: &str) -> Zeroizing<String> {
    let mut real = Zeroizing::new(String::with_capacity(text.len()));
    let mut parts = text.split('\\');
    real.push_str(parts.next().unwrap_or_default());
    for part in parts {
        match part.strip_prefix(['n', 'r']) {
            Some(rest) => {
                real.push('\n');
                real.push_str(rest);
            }
            None => real.push_str(part),
        }
    }
    real
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Block {
        let mut pem = Pem::read(text);
        assert_eq!((pem.blocks.len(), &pem.cut_short), (1, &None), "{text:?}");
        pem.blocks.remove(0)
    }

    #[test]
    fn a_block_is_the_same_however_it_is_wrapped() {
        let base64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==";
        let wrapped = |columns: usize, end: &str, indent: &str| {
            let lines: Vec<String> =
                base64.as_bytes().chunks(columns).map(|line| String::from_utf8(line.to_vec()).unwrap()).collect();
            format!(
                "{indent}-----BEGIN A KEY-----{end}{indent}{}{end}{indent}-----END A KEY-----{end}",
                lines.join(&format!("{end}{indent}"))
            )
        };
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
        ] {
            let block = only(&text);
            assert_eq!(block.label, "A KEY");
            let der = block.der.unwrap();
            assert_eq!(&der[..], b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "{text:?}");
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
}
