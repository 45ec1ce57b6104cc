//! Bodies that are compressed, undone: what cannot be seen cannot be looked through for secrets.

use std::io::{self, Read as _};

use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use super::content::{LARGEST, Pairs};

/// What gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// How many times a body may be compressed.
const MOST: usize = 4;

/// A body without its codings.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) body: Vec<u8>,
    /// Whether the compressed body ended early, so that this is only its beginning.
    pub(crate) is_cut: bool,
}

/// The codings of a header, in the order in which they were applied.
pub(crate) fn names(header: &str) -> Vec<String> {
    let names = header.split(',').map(|name| name.trim().to_ascii_lowercase());
    names.filter(|name| !name.is_empty() && name != "identity").collect()
}

/// Undoes the codings of a body.
///
/// # Errors
/// Returns why it cannot be done.
pub(crate) fn undo(names: &[String], body: &[u8]) -> Result<Plain, String> {
    let left_out = |why: &str| Err(format!("{} bytes, compressed with {}{why}", body.len(), names.join(", ")));
    let is_known = |name: &String| matches!(name.as_str(), "gzip" | "x-gzip" | "deflate");
    if names.len() > MOST || !names.iter().all(is_known) {
        return left_out("");
    }
    let mut plain = Plain { body: body.to_vec(), is_cut: false };
    for name in names.iter().rev() {
        let (undone, end) = match name.as_str() {
            "deflate" => {
                // The name is of the one with a head, and many send the one without.
                let (with_head, end) = read(ZlibDecoder::new(&plain.body[..]), |decoder| decoder.get_ref().len());
                if with_head.is_empty() && end.is_err() {
                    // Almost any text is the beginning of such a stream.
                    match read(DeflateDecoder::new(&plain.body[..]), |decoder| decoder.get_ref().len()) {
                        (undone, Err(_)) => (undone, Err(io::ErrorKind::InvalidData.into())),
                        whole => whole,
                    }
                } else {
                    (with_head, end)
                }
            }
            _ if !GZIP.iter().zip(&plain.body).all(|(one, other)| one == other) => return left_out(", but is not"),
            // Several streams in a row are one text.
            _ => read(MultiGzDecoder::new(&plain.body[..]), |decoder| decoder.get_ref().len()),
        };
        match end {
            Ok(()) if undone.len() > LARGEST => return left_out(", more than a recording keeps when it is not"),
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => plain.is_cut = true,
            Err(_) => return left_out(", and damaged"),
        }
        plain.body = undone;
    }
    Ok(plain)
}

/// As much as can be read, and how it ends. It is damaged where something stands behind its end; `unread` tells how much.
fn read<D: io::Read>(mut decoder: D, unread: impl Fn(&D) -> usize) -> (Vec<u8>, io::Result<()>) {
    let mut undone = Vec::new();
    let end = decoder.by_ref().take(LARGEST as u64 + 1).read_to_end(&mut undone);
    let is_more = undone.len() <= LARGEST && unread(&decoder) > 0;
    (undone, end.and_then(|_| if is_more { Err(io::ErrorKind::InvalidData.into()) } else { Ok(()) }))
}

/// Takes away the header that names the codings, once they are undone.
pub(crate) fn remove_header(headers: &mut Pairs) {
    headers.retain(|(name, _)| name != http::header::CONTENT_ENCODING.as_str());
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn zlib(text: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn undone(header: &str, body: &[u8]) -> Result<Plain, String> {
        undo(&names(header), body)
    }

    #[test]
    fn what_is_compressed_is_read() {
        let text = b"{\"password\": \"s3cret\"}";
        let plain = Ok(Plain { body: text.to_vec(), is_cut: false });
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::fast());
        bare.write_all(text).unwrap();
        for (header, body) in [
            ("gzip", gzip(text)),
            ("X-GZIP", gzip(text)),
            ("identity, gzip", gzip(text)),
            ("deflate", zlib(text)),
            ("deflate", bare.finish().unwrap()),
            ("gzip, gzip", gzip(&gzip(text))),
            ("gzip", [gzip(&text[..4]), gzip(&text[4..])].concat()),
            ("gzip", [gzip(b""), gzip(text), gzip(b"")].concat()),
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
