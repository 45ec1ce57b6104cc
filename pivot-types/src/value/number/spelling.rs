//! A number's text, without a box of its own where it is short.

/// How many bytes are kept in place: the shortest spelling of most floats has no more.
const SHORT: usize = 22;

/// The text of a number, which is ASCII.
#[derive(Clone)]
pub(super) enum Spelling {
    Short { length: u8, bytes: [u8; SHORT] },
    Long(Box<str>),
}

impl Spelling {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Short { length, bytes }
            }
            _ => Self::Long(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Short { length, bytes } => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default() // made of a text
            }
            Self::Long(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_any_length_is_kept() {
        for length in [0, 1, SHORT - 1, SHORT, SHORT + 1, 1000] {
            let text = "7".repeat(length);
            assert_eq!(Spelling::new(&text).as_str(), text);
        }
        assert_eq!(size_of::<Option<Spelling>>(), 24);
    }
}
