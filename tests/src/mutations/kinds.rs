//! What a server may send in the place of what is documented.

use super::tree::Tree;

/// A whole number beyond 64 bits.
const HUGE: &str = "89330123456789012345678901";

/// A decimal number beyond the digits of a float.
const LONG: &str = "12345678901234567.89012";

/// How the names of fields begin that nobody knows.
pub const UNKNOWN: &str = "x_nobody_knows";

/// A kind of change, made at every place of a document that it can be made at.
#[derive(Clone, Copy)]
pub struct Kind {
    /// What is changed into what.
    pub name: &'static str,
    /// What stands there instead; `None` if the kind does not apply.
    pub change: fn(&Tree) -> Vec<Tree>,
}

fn number(spelled: &str) -> Tree {
    Tree::Number(spelled.to_owned())
}

fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

fn free() -> Tree {
    let numbers = vec![number(HUGE), number("1e400"), number("1.10"), Tree::Null];
    Tree::Object(vec![(format!("{UNKNOWN}_either"), Tree::List(numbers))])
}

fn is_scalar(tree: &Tree) -> bool {
    !matches!(tree, Tree::List(_) | Tree::Object(_))
}

fn scalars(tree: &Tree, instead: &[Tree]) -> Vec<Tree> {
    if is_scalar(tree) { instead.to_vec() } else { Vec::new() }
}

/// All kinds.
pub const KINDS: &[Kind] = &[
    Kind { name: "number → its text", change: number_to_text },
    Kind { name: "number → text with a fraction, letters", change: number_to_odd_text },
    Kind { name: "text → number", change: text_to_number },
    Kind { name: "boolean → text", change: bool_to_text },
    Kind { name: "boolean → 0, 1", change: bool_to_number },
    Kind { name: "number, text → boolean", change: to_bool },
    Kind { name: "anything → null", change: |_| vec![Tree::Null] },
    Kind { name: "anything → empty text", change: |_| vec![text("")] },
    Kind { name: "list → {}", change: list_to_object },
    Kind { name: "list → numbered object", change: list_to_numbered },
    Kind { name: "object → []", change: object_to_list },
    Kind { name: "object → list of one", change: object_to_list_of_one },
    Kind { name: "object, list → text, number", change: holder_to_scalar },
    Kind {
        name: "single value → object, list",
        change: |tree| scalars(tree, &[free(), Tree::List(vec![text("odd")])]),
    },
    Kind { name: "text → text nobody knows", change: text_to_unknown },
    Kind { name: "unknown field added", change: unknown_field },
    Kind { name: "null, object, text added to a list", change: odd_items },
    Kind { name: "a name twice: odd, then right", change: twice_odd_first },
    Kind { name: "a name twice: right, then odd", change: twice_odd_last },
    Kind { name: "a member missing", change: missing },
    Kind { name: "single value → huge whole number", change: |tree| scalars(tree, &[number(HUGE), text(HUGE)]) },
    Kind { name: "single value → long decimal", change: |tree| scalars(tree, &[number(LONG), text(LONG)]) },
];

fn number_to_text(tree: &Tree) -> Vec<Tree> {
    if let Tree::Number(spelled) = tree { vec![text(spelled)] } else { Vec::new() }
}

fn number_to_odd_text(tree: &Tree) -> Vec<Tree> {
    let Tree::Number(spelled) = tree else { return Vec::new() };
    vec![text("1995.00"), number("1995.00"), text(&format!("{spelled}A"))]
}

fn text_to_number(tree: &Tree) -> Vec<Tree> {
    if let Tree::Text(_) = tree { vec![number("20240101"), number("-5"), number("1.50")] } else { Vec::new() }
}

fn bool_to_text(tree: &Tree) -> Vec<Tree> {
    let Tree::Bool(value) = tree else { return Vec::new() };
    vec![text(&value.to_string()), text(if *value { "True" } else { "FALSE" }), text("perhaps")]
}

fn bool_to_number(tree: &Tree) -> Vec<Tree> {
    let Tree::Bool(_) = tree else { return Vec::new() };
    vec![number("0"), number("1"), text("0"), text("1"), number("2")]
}

fn to_bool(tree: &Tree) -> Vec<Tree> {
    if let Tree::Number(_) | Tree::Text(_) = tree { vec![Tree::Bool(true), Tree::Bool(false)] } else { Vec::new() }
}

fn list_to_object(tree: &Tree) -> Vec<Tree> {
    if let Tree::List(_) = tree { vec![Tree::Object(Vec::new())] } else { Vec::new() }
}

fn list_to_numbered(tree: &Tree) -> Vec<Tree> {
    let Tree::List(items) = tree else { return Vec::new() };
    let numbered = items.iter().enumerate().map(|(position, item)| (position.to_string(), item.clone()));
    if items.is_empty() { Vec::new() } else { vec![Tree::Object(numbered.collect())] }
}

fn object_to_list(tree: &Tree) -> Vec<Tree> {
    if let Tree::Object(_) = tree { vec![Tree::List(Vec::new())] } else { Vec::new() }
}

fn object_to_list_of_one(tree: &Tree) -> Vec<Tree> {
    if let Tree::Object(_) = tree { vec![Tree::List(vec![tree.clone()])] } else { Vec::new() }
}

fn holder_to_scalar(tree: &Tree) -> Vec<Tree> {
    if is_scalar(tree) { Vec::new() } else { vec![text("odd"), number(HUGE), Tree::Bool(false)] }
}

fn text_to_unknown(tree: &Tree) -> Vec<Tree> {
    if let Tree::Text(_) = tree { vec![text("NOBODY knows: \"ü\"\n")] } else { Vec::new() }
}

fn unknown_field(tree: &Tree) -> Vec<Tree> {
    let Tree::Object(members) = tree else { return Vec::new() };
    let add = |value: Tree| Tree::Object(members.iter().cloned().chain([(UNKNOWN.to_owned(), value)]).collect());
    vec![add(free()), add(number(HUGE)), add(text("")), add(Tree::Null), add(Tree::List(Vec::new()))]
}

fn odd_items(tree: &Tree) -> Vec<Tree> {
    let Tree::List(items) = tree else { return Vec::new() };
    let odd = [Tree::Null, free(), text("odd")];
    let first = odd.iter().map(|odd| Tree::List([odd.clone()].into_iter().chain(items.iter().cloned()).collect()));
    let last = odd.iter().map(|odd| Tree::List(items.iter().cloned().chain([odd.clone()]).collect()));
    first.chain(last).collect()
}

/// Each member once more with a value of another form, before it or after it.
fn twice(tree: &Tree, is_odd_first: bool) -> Vec<Tree> {
    let Tree::Object(members) = tree else { return Vec::new() };
    let double = |position: usize| {
        let mut doubled = members.clone();
        let (name, value) = &members[position];
        let odd = if is_scalar(value) { free() } else { text("odd") };
        doubled.insert(if is_odd_first { position } else { members.len() }, (name.clone(), odd));
        Tree::Object(doubled)
    };
    (0..members.len()).map(double).collect()
}

fn twice_odd_first(tree: &Tree) -> Vec<Tree> {
    twice(tree, true)
}

fn twice_odd_last(tree: &Tree) -> Vec<Tree> {
    twice(tree, false)
}

fn missing(tree: &Tree) -> Vec<Tree> {
    let Tree::Object(members) = tree else { return Vec::new() };
    let without = |position: usize| {
        let mut rest = members.clone();
        rest.remove(position);
        Tree::Object(rest)
    };
    (0..members.len()).map(without).collect()
}
