//! Content codings of bodies, and how they are undone.

use std::io::{self, Read as _};

use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

/// What gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// A coding that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContentCoding {
    Gzip,
    Deflate,
}

/// A body without a coding, as far as it could be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Undone {
    pub(crate) body: Vec<u8>,
    pub(crate) end: End,
}

/// How what was read of a coded body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// With the end of the body.
    Whole,
    /// Before the end of the body: something stands behind it.
    Followed,
    /// In the middle: the body ended early.
    Cut,
    /// Where the body is not what its coding says.
    Damaged,
    /// It does not begin as its coding does.
    Other,
    /// It is larger than the limit; the body has one byte more than that.
    TooLarge,
}

impl ContentCoding {
    /// The coding of a name of `content-encoding`, in small letters.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "gzip" | "x-gzip" => Some(Self::Gzip),
            "deflate" => Some(Self::Deflate),
            _ => None,
        }
    }

    /// The body without this coding, of at most `limit` bytes and one.
    pub(crate) fn undo(self, body: &[u8], limit: usize) -> Undone {
        match self {
            Self::Gzip if !GZIP.iter().zip(body).all(|(one, other)| one == other) => {
                Undone { body: Vec::new(), end: End::Other }
            }
            // Several streams in a row are one text.
            Self::Gzip => read(MultiGzDecoder::new(body), limit, |decoder| decoder.get_ref().len()),
            Self::Deflate => {
                let with_head = read(ZlibDecoder::new(body), limit, |decoder| decoder.get_ref().len());
                if !matches!(with_head.end, End::Cut | End::Damaged) {
                    return with_head;
                }
                // The name is of the one with a head, and many send the one without. Almost any text is the beginning of such a
                // stream, so that nothing but a whole one tells.
                let bare = read(DeflateDecoder::new(body), limit, |decoder| decoder.get_ref().len());
                match bare.end {
                    End::Whole | End::TooLarge => bare,
                    _ => with_head,
                }
            }
        }
    }
}

/// The names of the codings of a header, in the order in which they were applied.
pub(crate) fn names(header: &str) -> impl Iterator<Item = String> {
    let names = header.split(',').map(|name| name.trim().to_ascii_lowercase());
    names.filter(|name| !name.is_empty() && name != "identity")
}

/// As much as can be read; `unread` tells how much stands behind it.
fn read<D: io::Read>(mut decoder: D, limit: usize, unread: impl Fn(&D) -> usize) -> Undone {
    let mut body = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let end = match decoder.by_ref().take(most).read_to_end(&mut body) {
        Ok(_) if body.len() > limit => End::TooLarge,
        Ok(_) if unread(&decoder) > 0 => End::Followed,
        Ok(_) => End::Whole,
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => End::Cut,
        Err(_) => End::Damaged,
    };
    Undone { body, end }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    pub(crate) fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    pub(crate) fn zlib(text: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    pub(crate) fn raw_deflate(text: &[u8]) -> Vec<u8> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    const TEXT: &[u8] = b"{\"password\": \"s3cret\"}";

    #[test]
    fn each_form_of_a_coding_is_undone() {
        let two_members = [gzip(&TEXT[..5]), gzip(b""), gzip(&TEXT[5..])].concat();
        for (name, body) in [
            ("gzip", gzip(TEXT)),
            ("x-gzip", gzip(TEXT)),
            ("gzip", two_members),
            ("deflate", zlib(TEXT)),
            ("deflate", raw_deflate(TEXT)),
        ] {
            let undone = ContentCoding::named(name).unwrap().undo(&body, TEXT.len());
            assert_eq!(undone, Undone { body: TEXT.to_vec(), end: End::Whole }, "{name}");
        }
        for name in ["br", "zstd", "compress", "GZIP", ""] {
            assert_eq!(ContentCoding::named(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_not_whole_says_how_it_ends() {
        use ContentCoding::{Deflate, Gzip};
        let (bomb, long) = (vec![b' '; 2 << 20], (0..999).map(|n| n.to_string()).collect::<String>());
        let cut = |body: Vec<u8>| body[..body.len() / 2].to_vec();
        for (coding, body, end) in [
            (Gzip, TEXT.to_vec(), End::Other),
            (Gzip, b"{}".to_vec(), End::Other),
            (Gzip, cut(gzip(long.as_bytes())), End::Cut),
            (Gzip, [gzip(TEXT), b"and more than a head".to_vec()].concat(), End::Damaged),
            (Gzip, gzip(&bomb), End::TooLarge),
            (Deflate, cut(zlib(long.as_bytes())), End::Cut),
            (Deflate, cut(raw_deflate(long.as_bytes())), End::Damaged),
            (Deflate, TEXT.to_vec(), End::Damaged),
            (Deflate, b"{\"a\":1}".to_vec(), End::Damaged),
            (Deflate, [zlib(TEXT), b"more".to_vec()].concat(), End::Followed),
            (Deflate, zlib(&bomb), End::TooLarge),
            (Deflate, raw_deflate(&bomb), End::TooLarge),
        ] {
            let undone = coding.undo(&body, 4096);
            assert_eq!(undone.end, end, "{coding:?} {body:?}");
            assert!(undone.body.len() <= 4097);
        }
        assert!(long.as_bytes().starts_with(&Gzip.undo(&cut(gzip(long.as_bytes())), 4096).body));
    }
}
