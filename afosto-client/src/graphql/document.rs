//! What a GraphQL document does: whether the operation that is run only reads.
//!
//! Only as much is read as that takes (GraphQL, October 2021, sections 2.1 to 2.3): the operations of the document, their names,
//! and whether a mutation has a single field. Whatever is not certain counts as a mutation, of which nothing is repeated:
//! a server might read it as one.

/// The operation that a request runs, as far as its repetition depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// It only reads.
    Query,
    /// It acts, or might.
    Mutation {
        /// Whether it has exactly one field at its root, so that an error of that field is an error of all of it.
        has_single_field: bool,
    },
}

/// Anything that cannot be known.
const UNCERTAIN: Effect = Effect::Mutation { has_single_field: false };

/// What the operation of this name does, or the only one; of several without a name the worst, since it is the server that
/// decides what to do with them.
#[inline]
pub(super) fn effect(document: &str, operation_name: Option<&str>) -> Effect {
    let Some(operations) = Scanner { rest: document }.operations() else { return UNCERTAIN };
    let name = operation_name.filter(|name| !name.is_empty());
    let mut meant = operations.iter().filter(|operation| name.is_none() || operation.name == name);
    let Some(first) = meant.next() else { return UNCERTAIN };
    meant.fold(first.effect, |worst, other| match (worst, other.effect) {
        (Effect::Query, Effect::Query) => Effect::Query,
        _ => UNCERTAIN,
    })
}

struct Operation<'a> {
    name: Option<&'a str>,
    effect: Effect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    Name(&'a str),
    /// A number, a text: anything that is neither a name nor punctuation.
    Value,
    Spread,
    Punctuation(char),
}

struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    /// The operations of the document; `None` if it is not one.
    #[inline]
    fn operations(mut self) -> Option<Vec<Operation<'a>>> {
        let mut operations = Vec::new();
        loop {
            let definition = match self.token()? {
                None => return Some(operations),
                Some(definition) => definition,
            };
            match definition {
                Token::Punctuation('{') => {
                    self.selection()?;
                    operations.push(Operation { name: None, effect: Effect::Query });
                }
                Token::Name("fragment") => {
                    self.head()?;
                    self.selection()?;
                }
                Token::Name(kind @ ("query" | "mutation" | "subscription")) => {
                    let name = self.head()?;
                    let has_single_field = self.selection()?;
                    let effect = match kind {
                        "query" => Effect::Query,
                        "mutation" => Effect::Mutation { has_single_field },
                        _ => UNCERTAIN,
                    };
                    operations.push(Operation { name, effect });
                }
                // A description, as later editions have it.
                Token::Value => {}
                _ => return None,
            }
        }
    }

    /// What stands before a selection, up to and with its brace: the first name, if that comes first. Braces within
    /// parentheses are those of default values.
    #[inline]
    fn head(&mut self) -> Option<Option<&'a str>> {
        let (mut name, mut depth, mut is_first) = (None, 0_usize, true);
        loop {
            match self.token()?? {
                Token::Punctuation('{') if depth == 0 => return Some(name),
                Token::Punctuation('(' | '[' | '{') => depth += 1,
                Token::Punctuation(')' | ']' | '}') => depth = depth.checked_sub(1)?,
                Token::Name(found) if is_first => name = Some(found),
                _ => {}
            }
            is_first = false;
        }
    }

    /// Reads a selection to the brace that ends it, and says whether it has exactly one field.
    #[inline]
    fn selection(&mut self) -> Option<bool> {
        let (mut depth, mut fields, mut is_certain, mut is_directive) = (1_usize, 0_usize, true, false);
        loop {
            let token = self.token()??;
            match token {
                Token::Punctuation('(' | '[' | '{') => depth += 1,
                Token::Punctuation(')' | ']' | '}') => depth = depth.checked_sub(1)?,
                Token::Name(_) if depth == 1 && !is_directive => fields += 1,
                // What stood before was an alias.
                Token::Punctuation(':') if depth == 1 => fields = fields.checked_sub(1)?,
                // How many fields a fragment has is written elsewhere.
                Token::Spread if depth == 1 => is_certain = false,
                _ => {}
            }
            if depth == 0 {
                return Some(is_certain && fields == 1);
            }
            is_directive = token == Token::Punctuation('@');
        }
    }

    /// The next token: `Some(None)` at the end, `None` where the text is no GraphQL.
    #[inline]
    fn token(&mut self) -> Option<Option<Token<'a>>> {
        self.skip_ignored()?;
        let Some(first) = self.rest.chars().next() else { return Some(None) };
        let token = match first {
            'A'..='Z' | 'a'..='z' | '_' => {
                Token::Name(self.take_while(|letter| letter.is_ascii_alphanumeric() || letter == '_'))
            }
            '0'..='9' | '-' => {
                self.take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '+' | '.' | '_'));
                Token::Value
            }
            '"' => {
                self.skip_string()?;
                Token::Value
            }
            '.' => {
                self.rest = self.rest.strip_prefix("...")?;
                Token::Spread
            }
            '!' | '$' | '&' | '(' | ')' | ':' | '=' | '@' | '[' | ']' | '{' | '|' | '}' => {
                self.rest = &self.rest[1..];
                Token::Punctuation(first)
            }
            _ => return None,
        };
        Some(Some(token))
    }

    /// White space, commas, byte order marks and comments, which mean nothing wherever they stand.
    #[inline]
    fn skip_ignored(&mut self) -> Option<()> {
        loop {
            self.rest = self.rest.trim_start_matches(['\u{feff}', '\t', ' ', ',', '\n', '\r']);
            let Some(comment) = self.rest.strip_prefix('#') else { return Some(()) };
            let end = comment.find(['\n', '\r']).unwrap_or(comment.len());
            // Of these some servers think that they end a line: what follows would be no comment there.
            if comment[..end].contains(['\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
                return None;
            }
            self.rest = &comment[end..];
        }
    }

    #[inline]
    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|letter| !is_part(letter)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// A text in quotation marks, or one of several lines in three of them.
    #[inline]
    fn skip_string(&mut self) -> Option<()> {
        if let Some(mut block) = self.rest.strip_prefix("\"\"\"") {
            loop {
                let end = block.find("\"\"\"")?;
                let is_escaped = block[..end].ends_with('\\');
                block = &block[end + 3..];
                if !is_escaped {
                    self.rest = block;
                    return Some(());
                }
            }
        }
        let text = self.rest.strip_prefix('"')?;
        let mut is_escaped = false;
        for (at, letter) in text.char_indices() {
            match letter {
                '\n' | '\r' => return None,
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '"' => {
                    self.rest = &text[at + 1..];
                    return Some(());
                }
                _ => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MUTATION: Effect = Effect::Mutation { has_single_field: true };

    #[test]
    fn a_query_is_told_from_a_mutation_however_it_is_written() {
        for (document, expected) in [
            ("{ orders { id } }", Effect::Query),
            ("query { orders { id } }", Effect::Query),
            ("query{orders{id}}", Effect::Query),
            ("query Orders($first: Int = 10) @cached(for: \"1m\") { orders(first: $first) { id } }", Effect::Query),
            ("mutation { closeOrder(id: 1) { id } }", MUTATION),
            ("mutation{a}", MUTATION),
            ("mutation Close($id: ID!) { closeOrder(id: $id) { id } }", MUTATION),
            // What stands before it.
            ("\u{feff}{ a }", Effect::Query),
            (" \t\r\n,,\u{feff} mutation { a }", MUTATION),
            ("# mutation\n{ a }", Effect::Query),
            ("# query { a }\nmutation { a }", MUTATION),
            ("# query { a }\rmutation { a }", MUTATION),
            ("#\n#\r\n# {\nquery # mutation {\n{ a }", Effect::Query),
            ("fragment F on Order { id } query { order { ...F } }", Effect::Query),
            ("fragment F on Mutation { a } mutation { ...F }", UNCERTAIN),
            ("fragment mutation on Order { id } { order { ...mutation } }", Effect::Query),
            ("fragment F on Order @mutation(a: {b: 1}) { id } { order { ...F } }", Effect::Query),
            ("\"What it does: mutation { }\" query { a }", Effect::Query),
            ("\"\"\"mutation { \\\"\"\" } \"\"\" mutation { a }", MUTATION),
            // Words within.
            ("{ mutation { id } }", Effect::Query),
            ("query mutation { a }", Effect::Query),
            ("mutation query { a }", MUTATION),
            ("{ a(text: \"} mutation { a\") { id } }", Effect::Query),
            ("{ a(text: \"\\\"} mutation { a \\\\\") { id } }", Effect::Query),
            ("{ a(text: \"\"\"\n} mutation { \\\"\"\" }\"\"\") { id } }", Effect::Query),
            ("query Q($where: Filter = {a: {b: [1, -2.5e3]}, c: \"{\"}) { a(where: $where) { id } }", Effect::Query),
            ("mutation M($in: In = {query: {a: 1}}) { a(in: $in) { id } }", MUTATION),
            ("{ a { # } mutation {\n id } }", Effect::Query),
            ("{ a(é: 1) }", UNCERTAIN),
        ] {
            assert_eq!(effect(document, None), expected, "{document:?}");
        }
    }

    #[test]
    fn of_several_operations_the_named_one_counts_and_without_a_name_the_worst() {
        let both = "query Read { a } mutation Write { b } query ReadMore { c }";
        let queries = "query Read { a } query ReadMore { c }";
        for (document, name, expected) in [
            (both, Some("Read"), Effect::Query),
            (both, Some("Write"), MUTATION),
            (both, Some("ReadMore"), Effect::Query),
            (both, Some("write"), UNCERTAIN),
            (both, Some("Rea"), UNCERTAIN),
            (both, None, UNCERTAIN),
            (both, Some(""), UNCERTAIN),
            (queries, None, Effect::Query),
            (queries, Some("Write"), UNCERTAIN),
            ("query A { a } mutation A { a }", Some("A"), UNCERTAIN),
            ("mutation A { a } mutation A { a }", Some("A"), UNCERTAIN),
            ("{ a }", Some("A"), UNCERTAIN),
            ("mutation { a }", Some("A"), UNCERTAIN),
            ("query Read { a } # \n mutation Write { b }", Some("Read"), Effect::Query),
        ] {
            assert_eq!(effect(document, name), expected, "{document} {name:?}");
        }
    }

    #[test]
    fn a_single_field_is_counted_with_its_alias_and_without_its_parts() {
        for (document, has_single_field) in [
            ("mutation { a }", true),
            ("mutation { mine: a }", true),
            ("mutation { mine : a(b: {c: 1}, d: [2]) @include(if: true) { e: f g h { i } } }", true),
            ("mutation { a b }", false),
            ("mutation { a, b: a }", false),
            ("mutation { a @skip(if: false) b }", false),
            ("mutation { ... on Mutation { a } }", false),
            ("mutation { a ...F } fragment F on Mutation { b }", false),
            ("mutation { }", false),
        ] {
            assert_eq!(effect(document, None), Effect::Mutation { has_single_field }, "{document}");
        }
    }

    #[test]
    fn what_is_no_certain_document_is_never_a_query() {
        for document in [
            "",
            " ",
            "# only a comment",
            "fragment F on Order { id }",
            "subscription { a }",
            "type Query { a: Int }",
            "extend schema { query: Q }",
            "orders { id }",
            "{ a",
            "{ a }}",
            "{ a ) }}",
            "query",
            "query Q",
            "query Q(",
            "{ \"a }",
            "{ \"a\n\" }",
            "{ \"\"\"a }",
            "{ a } ; mutation { b }",
            "{ a } mutation",
            "{ a } .. { b }",
            "}",
            ")",
            "{ a \u{0} }",
            "{ : }",
            "#\u{2028}mutation { a }\n{ a }",
            "#\u{b}mutation { a }\n{ a }",
            "QUERY { a }",
            "\"",
            "\"\"\"",
            "query { a } Mutation { b }",
        ] {
            assert_eq!(effect(document, None), UNCERTAIN, "{document:?}");
        }
    }

    #[test]
    fn every_beginning_of_a_document_is_read_without_panic_and_a_deep_one_in_one_pass() {
        let document = "\u{feff}# é\nquery Q($a: In = {x: \"é\\\"\"}) @d { a: b(c: \"\"\"é\"\"\") { ...F } } fragment F on T { é }";
        for (end, _) in document.char_indices() {
            let _ = effect(&document[..end], None);
            let _ = effect(&document[end..], Some("Q"));
        }
        let deep = format!("{}a{}", "{".repeat(200_000), "}".repeat(200_000));
        assert_eq!(effect(&deep, None), Effect::Query);
        let quotes = format!("{{ a(b: {}", "\"\"\"\\\"\"\"".repeat(50_000));
        assert_eq!(effect(&quotes, None), UNCERTAIN);
    }
}
