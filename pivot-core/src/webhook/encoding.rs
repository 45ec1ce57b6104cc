//! From the bytes of a body to its text: content codings, charsets, the byte order mark.

use std::borrow::Cow;

use http::{HeaderMap, header};

use crate::content_coding::{ContentCoding, End, names};

/// Why a body has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecoded {
    /// Its coding or its charset is not read.
    Unsupported,
    /// It is larger than the limit when decoded.
    TooLarge,
    /// It is not what its headers say.
    Broken,
}

/// The coding that the headers declare; several one upon another are not read.
pub(super) fn coding(headers: &HeaderMap) -> Result<Option<ContentCoding>, Undecoded> {
    let mut coding = None;
    for value in headers.get_all(header::CONTENT_ENCODING) {
        for name in names(value.to_str().map_err(|_| Undecoded::Unsupported)?) {
            let next = ContentCoding::named(&name).ok_or(Undecoded::Unsupported)?;
            if coding.replace(next).is_some() {
                return Err(Undecoded::Unsupported);
            }
        }
    }
    Ok(coding)
}

/// The body without its coding, of at most `limit` bytes.
pub(super) fn decode(coding: ContentCoding, body: &[u8], limit: usize) -> Result<Vec<u8>, Undecoded> {
    let undone = coding.undo(body, limit);
    match undone.end {
        // What a sender puts behind the text changes nothing in it.
        End::Whole | End::Followed => Ok(undone.body),
        End::TooLarge => Err(Undecoded::TooLarge),
        End::Cut | End::Damaged | End::Other => Err(Undecoded::Broken),
    }
}

/// The text of a decoded body: without its byte order mark, and not in one of the wide charsets. What is labelled as
/// ISO 8859-1 or windows-1252 and is no UTF-8 is taken at its word; any other label is ignored, since what is labelled
/// wrongly is UTF-8 in practice.
pub(super) fn text<'a>(headers: &HeaderMap, decoded: &'a [u8]) -> Result<Cow<'a, [u8]>, Undecoded> {
    const WIDE: [&str; 6] = ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs2"];
    const WESTERN: [&str; 8] =
        ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii"];
    let charsets: Vec<String> = charsets(headers).collect();
    let has_wide_mark = [[0xff, 0xfe], [0xfe, 0xff]].iter().any(|mark| decoded.starts_with(mark));
    let is_wide = |charset: &String| WIDE.iter().any(|wide| charset.starts_with(wide));
    if has_wide_mark || charsets.iter().any(is_wide) {
        return Err(Undecoded::Unsupported);
    }
    let is_western = charsets.first().is_some_and(|charset| WESTERN.contains(&charset.as_str()));
    if is_western && std::str::from_utf8(decoded).is_err() {
        return Ok(Cow::Owned(pivot_json::from_windows_1252(decoded).into_bytes()));
    }
    Ok(Cow::Borrowed(crate::encode::without_mark(decoded)))
}

/// The charsets that the headers declare, in lower case.
fn charsets(headers: &HeaderMap) -> impl Iterator<Item = String> {
    let labels = headers.get_all(header::CONTENT_TYPE).into_iter().filter_map(|value| value.to_str().ok());
    let parameters = labels.flat_map(|label| label.split(';').skip(1)).filter_map(|part| part.split_once('='));
    let charsets = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    charsets.map(|(_, value)| value.trim().trim_matches('"').to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content_coding::tests::{gzip, raw_deflate, zlib};

    const TEXT: &[u8] = b"{\"event_no\": \"E-1\"}";

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn read(values: &[&str], body: &[u8], limit: usize) -> Result<Vec<u8>, Undecoded> {
        let pairs: Vec<_> = values.iter().map(|value| ("content-encoding", *value)).collect();
        match coding(&headers(&pairs))? {
            Some(coding) => decode(coding, body, limit),
            None => Ok(body.to_vec()),
        }
    }

    #[test]
    fn a_body_is_read_in_each_declared_coding_and_in_no_other() {
        let whole = Ok(TEXT.to_vec());
        let mut two_members = gzip(&TEXT[..5]);
        two_members.extend(gzip(&TEXT[5..]));
        for (values, body, expected) in [
            (vec![], TEXT.to_vec(), whole.clone()),
            (vec![""], TEXT.to_vec(), whole.clone()),
            (vec!["identity"], TEXT.to_vec(), whole.clone()),
            (vec!["gzip"], gzip(TEXT), whole.clone()),
            (vec![" X-GZip "], gzip(TEXT), whole.clone()),
            (vec!["identity, gzip"], gzip(TEXT), whole.clone()),
            (vec!["gzip"], two_members, whole.clone()),
            (vec!["deflate"], zlib(TEXT), whole.clone()),
            (vec!["deflate"], raw_deflate(TEXT), whole.clone()),
            (vec!["deflate"], [zlib(TEXT), b"\n".to_vec()].concat(), whole),
            (vec!["gzip, gzip"], gzip(&gzip(TEXT)), Err(Undecoded::Unsupported)),
            (vec!["gzip", "deflate"], gzip(TEXT), Err(Undecoded::Unsupported)),
            (vec!["br"], TEXT.to_vec(), Err(Undecoded::Unsupported)),
            (vec!["zstd"], TEXT.to_vec(), Err(Undecoded::Unsupported)),
            (vec!["gzip"], TEXT.to_vec(), Err(Undecoded::Broken)),
            (vec!["gzip"], gzip(TEXT)[..15].to_vec(), Err(Undecoded::Broken)),
            (vec!["deflate"], TEXT.to_vec(), Err(Undecoded::Broken)),
        ] {
            assert_eq!(read(&values, &body, 100), expected, "{values:?}");
        }
    }

    #[test]
    fn what_grows_beyond_the_limit_is_not_read_further() {
        let bomb = vec![b' '; 2 << 20];
        for (coding, body) in [("gzip", gzip(&bomb)), ("deflate", zlib(&bomb)), ("deflate", raw_deflate(&bomb))] {
            assert!(body.len() < 10_000);
            assert_eq!(read(&[coding], &body, 1000), Err(Undecoded::TooLarge), "{coding}");
        }
        assert_eq!(read(&["gzip"], &gzip(TEXT), TEXT.len()), Ok(TEXT.to_vec()));
        assert_eq!(read(&["gzip"], &gzip(TEXT), TEXT.len() - 1), Err(Undecoded::TooLarge));
    }

    #[test]
    fn a_byte_order_mark_is_skipped_and_wide_charsets_are_not_read() {
        for (content_type, body, expected) in [
            (None, &b"{}"[..], Ok(&b"{}"[..])),
            (Some("text/plain"), b"\xef\xbb\xbf{}", Ok(b"{}")),
            (Some("application/x-www-form-urlencoded"), b"{}", Ok(b"{}")),
            (Some("application/json; charset=\"UTF-8\""), b"{}", Ok(b"{}")),
            (Some("application/json; charset=iso-8859-1"), b"{}", Ok(b"{}")),
            (Some("application/json; Charset=UTF-16"), b"{}", Err(Undecoded::Unsupported)),
            (Some("application/json;charset=\"utf-16le\""), b"{}", Err(Undecoded::Unsupported)),
            (Some("application/json; charset=utf-32"), b"{}", Err(Undecoded::Unsupported)),
            (None, b"\xff\xfe{\0}\0", Err(Undecoded::Unsupported)),
            (None, b"\xfe\xff\0{\0}", Err(Undecoded::Unsupported)),
        ] {
            let headers = headers(&content_type.map(|value| ("content-type", value)).into_iter().collect::<Vec<_>>());
            assert_eq!(text(&headers, body).as_deref(), expected.as_deref(), "{content_type:?}");
        }
    }

    #[test]
    fn a_western_charset_is_believed_where_the_body_is_no_utf_8() {
        for (charset, body, expected) in [
            ("iso-8859-1", b"\xe9\xc3\xa9".as_slice(), "é\u{c3}\u{a9}"),
            ("\"ISO-8859-1\"", b"\xe9", "é"),
            ("windows-1252", b"\x80", "€"),
            ("Latin1", b"\xff\xe9", "ÿé"),
            // Labelled wrongly, as most are.
            ("iso-8859-1", "é".as_bytes(), "é"),
        ] {
            let headers = headers(&[("content-type", &format!("application/json; charset={charset}"))]);
            assert_eq!(text(&headers, body).unwrap(), expected.as_bytes(), "{charset}");
        }
        let undeclared = headers(&[("content-type", "application/json")]);
        assert_eq!(text(&undeclared, b"\xe9").unwrap(), b"\xe9".as_slice());
    }
}
