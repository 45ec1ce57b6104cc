//! The beginning of a body that is no JSON: a web page, a line of a proxy's.

/// How many letters are shown.
const SHOWN: usize = 200;

/// How many bytes are looked at: pages begin with scripts and styles.
const LOOKED_AT: usize = 1 << 14;

/// Elements whose content is not for people.
const UNSEEN: [&str; 3] = ["script", "style", "svg"];

/// The beginning on one line, without tags; `None` if there are no words, as in compressed or other binary bodies.
pub(super) fn beginning(body: &[u8]) -> Option<String> {
    let body = crate::encode::without_mark(body);
    let text = String::from_utf8_lossy(&body[..body.len().min(LOOKED_AT)]);
    let mut line = Line::default();
    let mut rest = &*text;
    while let Some(at) = rest.find(['<', '&']) {
        line.push(&rest[..at]);
        if line.is_full() {
            break;
        }
        rest = &rest[at..];
        rest = if rest.starts_with('<') { tag(rest, &mut line) } else { entity(rest, &mut line) };
    }
    line.push(rest);
    line.finish()
}

/// Leaves out a tag, a comment, or an element whose content is not for people; gives what follows.
fn tag<'t>(rest: &'t str, line: &mut Line) -> &'t str {
    if let Some(comment) = rest.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, after)| after);
    }
    let inside = &rest[1..];
    if !inside.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
        line.push("<");
        return inside;
    }
    line.gap();
    let Some((inside, after)) = inside.split_once('>') else { return "" };
    let name = inside.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    match UNSEEN.iter().find(|unseen| name.eq_ignore_ascii_case(unseen)) {
        Some(unseen) if !inside.ends_with('/') => content_end(after, unseen),
        _ => after,
    }
}

/// What follows the closing tag of an element.
fn content_end<'t>(mut rest: &'t str, element: &str) -> &'t str {
    while let Some((_, after)) = rest.split_once("</") {
        let is_its = after.get(..element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element));
        if is_its {
            return after.split_once('>').map_or("", |(_, after)| after);
        }
        rest = after;
    }
    ""
}

/// A letter written as an entity; gives what follows.
fn entity<'t>(rest: &'t str, line: &mut Line) -> &'t str {
    const KNOWN: [(&str, &str); 7] = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
    ];
    let known = KNOWN.iter().find_map(|(entity, letter)| Some((rest.strip_prefix(entity)?, letter)));
    let (after, letter) = known.unwrap_or((&rest[1..], &"&"));
    line.push(letter);
    after
}

/// What is shown: every run of blanks as one, cut where it is long.
#[derive(Default)]
struct Line {
    text: String,
    letters: usize,
    strange: usize,
    wants_gap: bool,
    is_cut: bool,
}

impl Line {
    fn gap(&mut self) {
        self.wants_gap = self.letters > 0;
    }

    fn is_full(&self) -> bool {
        self.is_cut
    }

    fn push(&mut self, text: &str) {
        for letter in text.chars() {
            if letter.is_whitespace() {
                self.gap();
                continue;
            }
            if self.letters + usize::from(self.wants_gap) >= SHOWN {
                self.is_cut = true;
                return;
            }
            if std::mem::take(&mut self.wants_gap) {
                self.text.push(' ');
                self.letters += 1;
            }
            let is_strange = letter.is_control() || letter == char::REPLACEMENT_CHARACTER;
            self.strange += usize::from(is_strange);
            self.text.push(if is_strange { char::REPLACEMENT_CHARACTER } else { letter });
            self.letters += 1;
        }
    }

    fn finish(mut self) -> Option<String> {
        // A body with many bytes that are no letters is no text.
        if self.letters == 0 || self.strange * 10 > self.letters {
            return None;
        }
        if self.is_cut {
            self.text.push('…');
        }
        Some(self.text)
    }
}
