//! Bodies that are compressed, undone: what cannot be seen cannot be looked through for secrets.

use super::content::{LARGEST, Pairs};
use crate::content_coding::{ContentCoding, End};

/// How many times a body may be compressed.
const MOST: usize = 4;

/// A body without its codings.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) body: Vec<u8>,
    /// Whether the compressed body ended early, so that this is only its beginning.
    pub(crate) is_cut: bool,
}

/// Undoes the codings of a body.
///
/// # Errors
/// Returns why it cannot be done.
pub(crate) fn undo(names: &[String], body: &[u8]) -> Result<Plain, String> {
    let left_out = |why: &str| Err(format!("{} bytes, compressed with {}{why}", body.len(), names.join(", ")));
    let codings: Option<Vec<_>> = names.iter().map(|name| ContentCoding::named(name)).collect();
    let Some(codings) = codings.filter(|codings| codings.len() <= MOST) else { return left_out("") };
    let mut plain = Plain { body: body.to_vec(), is_cut: false };
    for coding in codings.iter().rev() {
        let undone = coding.undo(&plain.body, LARGEST);
        match undone.end {
            End::Whole => {}
            End::Cut => plain.is_cut = true,
            End::Other => return left_out(", but is not"),
            End::Damaged | End::Followed => return left_out(", and damaged"),
            End::TooLarge => return left_out(", more than a recording keeps when it is not"),
        }
        plain.body = undone.body;
    }
    Ok(plain)
}

/// Takes away the header that names the codings, once they are undone.
pub(crate) fn remove_header(headers: &mut Pairs) {
    headers.retain(|(name, _)| name != http::header::CONTENT_ENCODING.as_str());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content_coding::names;
    use crate::content_coding::tests::{gzip, zlib};

    fn undone(header: &str, body: &[u8]) -> Result<Plain, String> {
        undo(&names(header).collect::<Vec<_>>(), body)
    }

    #[test]
    fn what_is_compressed_is_read() {
        let text = b"{\"password\": \"s3cret\"}";
        let plain = Ok(Plain { body: text.to_vec(), is_cut: false });
        for (header, body) in [
            ("gzip", gzip(text)),
            ("X-GZIP", gzip(text)),
            ("identity, gzip", gzip(text)),
            ("deflate", zlib(text)),
            ("gzip, gzip", gzip(&gzip(text))),
            ("deflate,gzip", gzip(&zlib(text))),
            ("identity", text.to_vec()),
        ] {
            assert_eq!(undone(header, &body), plain, "{header}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_left_out_with_the_reason() {
        let huge = gzip(&vec![b'a'; LARGEST + 1]);
        for (header, body, why) in [
            ("br", &b"\x0b"[..], "1 bytes, compressed with br"),
            ("gzip, br", b"\x0b", "1 bytes, compressed with gzip, br"),
            ("gzip", b"no gzip at all", "14 bytes, compressed with gzip, but is not"),
            ("gzip", b"{}", "2 bytes, compressed with gzip, but is not"),
            ("deflate", b"{\"a\":1}", "7 bytes, compressed with deflate, and damaged"),
            ("gzip", &[gzip(b"a"), b"and more than a head".to_vec()].concat(), "compressed with gzip, and damaged"),
            ("deflate", &[zlib(b"a"), b"more".to_vec()].concat(), "compressed with deflate, and damaged"),
            ("gzip", &huge, "more than a recording keeps"),
            ("gzip,gzip,gzip,gzip,gzip", b"a", "compressed with gzip, gzip"),
        ] {
            let error = undone(header, body).unwrap_err();
            assert!(error.contains(why), "{header}: {error}");
        }
    }

    #[test]
    fn of_a_body_that_is_cut_the_beginning_is_read() {
        let text: Vec<u8> = (0..10_000_u32).flat_map(|number| format!("{number},").into_bytes()).collect();
        let whole = gzip(&text);
        let cut = undone("gzip", &whole[..whole.len() / 2]).unwrap();
        assert!(cut.is_cut && !cut.body.is_empty() && text.starts_with(&cut.body));
    }
}
