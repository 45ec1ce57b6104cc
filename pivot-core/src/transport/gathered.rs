//! The pieces of a body, put together.

use bytes::{Bytes, BytesMut};

/// The pieces of a body that have arrived. A body of one piece, as most are, is not copied.
#[derive(Default)]
pub(crate) struct Gathered {
    first: Bytes,
    /// All of it, once there is more than the first piece.
    all: BytesMut,
}

impl Gathered {
    /// The number of bytes.
    pub(crate) fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    pub(crate) fn add(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.all.is_empty() {
            self.all.reserve(self.first.len() + piece.len());
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&piece);
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_put_together_and_one_alone_is_what_it_was() {
        for (pieces, expected) in [
            (&[][..], ""),
            (&["", "ab"], "ab"),
            (&["ab"], "ab"),
            (&["ab", ""], "ab"),
            (&["ab", "c", "", "de"], "abcde"),
        ] {
            let mut gathered = Gathered::default();
            let mut length = 0;
            for piece in pieces {
                gathered.add(Bytes::from_static(piece.as_bytes()));
                length += piece.len();
                assert_eq!(gathered.len(), length, "{pieces:?}");
            }
            assert_eq!(gathered.into_bytes(), expected, "{pieces:?}");
        }
        let piece = Bytes::from(vec![7; 100]);
        let mut gathered = Gathered::default();
        gathered.add(piece.clone());
        assert_eq!(gathered.into_bytes().as_ptr(), piece.as_ptr());
    }
}
