//! The generator on a small description that holds every special case.

use super::effects::Idempotency;
use super::{Tables, generate, parse, type_names};

const DESCRIPTION: &str = include_str!("../../fixtures/description.json");
const TABLES: Tables<'static> = Tables {
    effects: include_str!("../../fixtures/effects.tsv"),
    descriptions: include_str!("../../fixtures/descriptions.tsv"),
    fields: include_str!("../../fixtures/fields.tsv"),
    types: include_str!("../../fixtures/types.tsv"),
    names: include_str!("../../fixtures/names.tsv"),
    examples: "## odr.create_cart\nlet cart = CartModel::default();\n\nafosto.odr().create_cart(&cart).send().await?;\n",
};

/// What the client is written from.
pub(super) const AFOSTO: &str = include_str!("../../../afosto-client/spec/afosto.openapi.json");
pub(super) const AFOSTOS: Tables<'static> = Tables {
    effects: include_str!("../../../afosto-client/spec/effects.tsv"),
    descriptions: include_str!("../../../afosto-client/spec/descriptions.tsv"),
    fields: include_str!("../../../afosto-client/spec/fields.tsv"),
    types: include_str!("../../../afosto-client/spec/types.tsv"),
    names: include_str!("../../../afosto-client/spec/names.tsv"),
    examples: include_str!("../../../afosto-client/spec/examples.txt"),
};

/// A file of the generated, with every run of blanks as one.
fn file(name: &str) -> String {
    let (document, services) = parse(DESCRIPTION, TABLES).unwrap();
    let files = generate(&document, &type_names::shorten(services).unwrap());
    let (_, text) = files.into_iter().find(|(found, _)| found == name).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(name: &str, expected: &[&str]) {
    let text = file(name);
    for expected in expected {
        assert!(text.contains(expected), "no {expected:?} in {name}:\n{text}");
    }
}

#[test]
fn a_service_has_a_handle_and_a_feature() {
    has(
        "mod.rs",
        &[
            "#[cfg(feature = \"odr\")] #[allow(missing_docs)] // a field of which nothing is known beyond its name has no words pub mod odr;",
            "pub struct Odr { pub(crate) client: AfostoClient, }",
            "pub fn cnt(&self) -> Cnt { Cnt { client: self.clone() } }",
        ],
    );
    has("scope.rs", &["/// On the wire: `odr:carts:read`. OdrCartsRead = \"odr:carts:read\","]);
}

#[test]
fn a_field_has_its_type_its_position_and_its_name_on_the_wire() {
    has(
        "odr.rs",
        &[
            "pub id: Option<String> = 0 \"id\",",
            "pub kinds: OptionalVec<CartKinds> = 2 \"kinds\",",
            "pub lines: OptionalVec<Line> = 4 \"lines\",",
            "pub points: OptionalVec<Line> = 5 \"points\",",
            "pub metadata: Option<BTreeMap<String, String>> = 6 \"metadata\",",
            "pub config: Option<RawJson> = 7 \"config\",",
            "pub r#as: Option<String> = 8 \"as\",",
            "pub ship_at: Option<Lenient<Timestamp>> = 9 \"shipAt\",",
            "pub day: Option<Lenient<LocalDate>> = 10 \"day\",",
            "pub amount: Option<Number> = 14 \"amount\",",
            "pub type Points = Vec<Line>;",
            "pub type Metadata = BTreeMap<String, String>;",
        ],
    );
}

#[test]
fn what_would_contain_itself_is_boxed_and_nothing_else() {
    has("odr.rs", &["pub parent: Option<Box<Cart>> = 3 \"parent\",", "pub cart: Option<Cart> = 1 \"cart\","]);
}

#[test]
fn a_set_of_texts_is_an_enum_and_gives_way_to_a_definition_of_its_name() {
    has(
        "odr.rs",
        &[
            "pub kind: Option<CartTypeValue> = 1 \"type\",",
            "pub enum CartTypeValue { /// On the wire: `cart`. Cart = \"cart\", /// On the wire: `1st order`. N1stOrder = \"1st order\", }",
            "pub enum ListCartsType { /// On the wire: `big`. Big = \"big\", /// On the wire: `small one`. SmallOne = \"small one\", }",
        ],
    );
}

#[test]
fn secrets_cannot_be_printed_and_guesses_are_marked() {
    has(
        "odr.rs",
        &[
            "pub access_token: Option<SecretText> = 12 \"access_token\",",
            "/// In three letters. Default: `EUR`. /// /// Source: \\[guess\\].",
            "Default: `false`. The vendor sets it.",
            "/// Body of [`create_cart`](Odr::create_cart), `POST /odr/carts`. /// /// Source: \\[doc\\], known from an example.",
        ],
    );
    has("cnt.rs", &["The file is `image/png` \\[guess\\].", "/// In base64. pub content: Option<String>"]);
}

#[test]
fn what_the_reference_says_is_told_where_it_belongs_and_nothing_where_it_says_nothing() {
    has(
        "odr.rs",
        &[
            "/// Take cart. Returns [`Cart`]. /// /// Takes the cart away as it gives it \\[doc\\]. /// /// `GET /odr/carts/{id}`",
            "/// - `id`: PDF readers show it \\[doc\\].",
            "/// At most a hundred. Fewer may come. Sent as `limit` in the query, or not at all without this. /// /// Source: \\[doc\\].",
            "/// Sent as `ids` in the query, or not at all without this.",
            "/// In euros. /// /// Source: \\[doc\\]. pub amount: Option<Number>",
            "/// The possible values of [`kind`](Cart::kind). /// /// Source: \\[doc\\].",
            "pub struct Cart { /// A UUID. pub id: Option<String> = 0 \"id\",",
            "/// `cart` or `1st order`. pub kind: Option<CartTypeValue>",
            "/// Only `a` is documented. pub kinds",
            "/// The code of the article. /// /// Source: \\[guess\\]. pub sku",
            "/// An article, and the cart that it lies in. /// /// Part of [`Cart`], [`CartModel`], [`Found`]. /// /// \
             Source: \\[doc\\]; \\[guess\\] for what it is.",
            "/// A list of [`Line`], by the name that the reference gives it. /// /// Source: \\[doc\\]. pub type Points",
        ],
    );
    let text = file("odr.rs");
    assert_eq!(text.matches("/// - `id`").count(), 1, "a parameter of which nothing is known is not listed:\n{text}");
}

#[test]
fn a_table_that_tells_of_nothing_is_refused() {
    let refused = |tables: Tables<'_>| parse(DESCRIPTION, tables).err().unwrap();
    let types = "OdrBasket\tWhat is bought.\n";
    assert_eq!(refused(Tables { types, ..TABLES }), "types.tsv: the description has no OdrBasket");
    let fields = "*\tcolour\ttext\tguess\tIn hexadecimal digits.\n";
    assert_eq!(refused(Tables { fields, ..TABLES }), "fields.tsv: no field is told of by line 1 (* colour)");
}

#[test]
fn no_comment_that_is_written_only_repeats_a_name() {
    for (description, tables) in [(DESCRIPTION, TABLES), (AFOSTO, AFOSTOS)] {
        let (document, services) = parse(description, tables).unwrap();
        for (name, text) in generate(&document, &services) {
            assert_eq!(crate::repetition::find(&text), [], "{name}");
        }
    }
}

#[test]
fn the_meanings_rest_on_the_lines_of_the_reference_and_leave_no_sentence_out() {
    let table = AFOSTOS.descriptions;
    let (_, services) = parse(AFOSTO, AFOSTOS).unwrap();
    let told = |name: &str| {
        let operation = services.iter().flat_map(|service| &service.operations).find(|known| known.id == name);
        operation.unwrap().meaning.clone().unwrap()
    };
    assert!(told("RevokeTokens").contains("every refresh token"));
    let row = table.lines().find(|row| row.starts_with("property\tOdrCouponCategoryDefaults.expires_after\t")).unwrap();
    assert!(row.ends_with("In seconds."));
    let without = table.replace(row, "");
    let error = parse(AFOSTO, Tables { descriptions: &without, ..AFOSTOS }).err().unwrap();
    assert!(error.contains("nothing is told of OdrCouponCategoryDefaults.expires_after"), "{error}");
    let elsewhere = table.replace("\t90182\t", "\t90183\t");
    let error = parse(AFOSTO, Tables { descriptions: &elsewhere, ..AFOSTOS }).err().unwrap();
    assert!(error.contains("line 90183 is not about"), "{error}");
}

#[test]
fn required_things_are_arguments_and_optional_ones_setters() {
    has(
        "odr.rs",
        &[
            "pub fn take_cart(&self, id: i64) -> Call<operations::TakeCart>",
            ".path_number(\"id\", id)",
            "pub fn create_cart(&self, body: &CartModel) -> Call<operations::CreateCart>",
            "pub fn remove_carts(&self, id: i64, body: &[String]) -> Call<operations::RemoveCarts>",
            ".json_list(body)",
            "pub fn is_open(self, is_open: bool) -> Self { self.set(|request| request.query_flag(\"is_open\", is_open)) }",
            "pub fn kind(self, kind: ListCartsType) -> Self { self.set(|request| request.query(\"type\", kind.as_str())) }",
            "pub fn ids(self, ids: &[&str]) -> Self { self.set(|request| request.query_list(\"ids\", ids)) }",
            "pub fn limit(self, limit: i64) -> Self",
            "/// Take cart. Returns [`Cart`].",
        ],
    );
    has("cnt.rs", &["pub fn draw_code(&self, t: DrawCodeT) -> DownloadCall<operations::DrawCode>"]);
    assert!(!file("odr.rs").contains("fn x_page"), "the headers of pages have setters of their own");
}

#[test]
fn an_answer_decides_the_kind_of_call() {
    has(
        "odr.rs",
        &[
            "ListCarts(\"list_carts\"): GET \"/odr/carts\" => cursor_list(Cart);",
            "ListStaleCarts(\"list_stale_carts\"): GET \"/odr/stale\" idempotency Idempotent => either_list(Cart), no_page_size;",
            "ListOldCarts(\"list_old_carts\"): GET \"/odr/old\" => numbered_list(String);",
            "SearchStale(\"search_stale\"): POST \"/odr/stale\" idempotency Safe => cursor_page(Found), no_page_size;",
            "RemoveCarts(\"remove_carts\"): DELETE \"/odr/carts/{id}\" => started;",
            "ClearCart(\"clear_cart\"): PUT \"/odr/carts/{id}\" idempotency NonIdempotent => optional(BTreeMap<String, String>);",
            "CreateCart(\"create_cart\"): POST \"/odr/carts\" => json(Cart);",
            "pub fn list_carts(&self) -> Pager<operations::ListCarts>",
        ],
    );
    has(
        "cnt.rs",
        &[
            "DrawCode(\"draw_code\"): GET \"/cnt/code\" => file;",
            "pub fn upload_file(&self, signature: &str, file: FilePart) -> Call<operations::UploadFile>",
        ],
    );
}

#[test]
fn an_operation_that_takes_a_key_sends_one() {
    has(
        "odr.rs",
        &[
            ".json(body).idempotent()",
            "impl Call<operations::CreateCart> {",
            "pub fn idempotency_key(self, key: impl Into<String>) -> Self",
        ],
    );
}

#[test]
fn what_an_operation_does_is_said_where_its_method_does_not_tell() {
    has(
        "odr.rs",
        &[
            "TakeCart(\"take_cart\"): GET \"/odr/carts/{id}\" idempotency NonIdempotent =>",
            "Has an effect, although it is a GET \\[doc\\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.",
            "Has an effect, although it is a GET \\[doc\\], but a second call has no further one, so it is retried after a transient error, and",
            "Only reads, although it is a POST \\[doc\\], so it is retried after a transient error.",
            "A second call may have a further effect, although it is a PUT \\[guess\\], so it is not retried if it may have taken effect.",
        ],
    );
    has(
        "cnt.rs",
        &[
            "A second call has no further effect, although it is a POST \\[doc\\], so it is retried after a transient error.",
        ],
    );
    has(
        "effects.rs",
        &[
            "pub(crate) static EFFECTS: &[(&str, &str, Idempotency)] = &[ (\"POST\", \"/cnt/upload/{signature}\", Idempotency::Idempotent),",
            "(\"GET\", \"/odr/carts/{id}\", Idempotency::NonIdempotent),",
        ],
    );
    assert!(!file("odr.rs").contains("DELETE \"/odr/carts/{id}\" idempotency"), "what is kept is not said again");
}

#[test]
fn a_table_of_effects_that_does_not_fit_is_refused() {
    let refused = |effects: &str| parse(DESCRIPTION, Tables { effects, ..TABLES }).err().unwrap();
    let error = refused(&TABLES.effects.replace("GetCart", "GetCard"));
    assert!(error.contains("effects.tsv, line 2: no operation is called GetCard"), "{error}");
    let error = refused(&TABLES.effects.replace("30 31", "30 41"));
    assert!(error.contains("line 41 is not about GetCart"), "{error}");
}

#[test]
fn the_table_of_effects_fits_the_description_and_guesses_only_towards_caution() {
    let (_, services) = parse(AFOSTO, AFOSTOS).unwrap();
    let operations: Vec<_> = services.iter().flat_map(|service| &service.operations).collect();
    assert_eq!(operations.len(), 544);
    let departs = |name: &str| operations.iter().find(|known| known.id == name).unwrap().departure.unwrap();
    assert_eq!(departs("ExecutePaymentTransaction").effect, Idempotency::NonIdempotent);
    assert_eq!(departs("RevokeTokens").effect, Idempotency::NonIdempotent);
    assert_eq!(departs("SearchOrders").effect, Idempotency::Safe);
    let guesses = operations.iter().filter_map(|known| known.departure).filter(|departure| departure.is_guess);
    assert!(guesses.into_iter().all(|departure| departure.effect == Idempotency::NonIdempotent));
}

#[test]
fn a_description_with_a_hole_is_refused_by_name() {
    for (hole, expected) in [
        ("\"$ref\": \"#/components/schemas/OdrLine\"", "OdrLines is not defined"),
        ("\"type\": \"integer\"", "no type is called quark"),
    ] {
        let with = hole.replace("OdrLine\"", "OdrLines\"").replace("integer", "quark");
        let error = parse(&DESCRIPTION.replacen(hole, &with, 1), TABLES).err().unwrap();
        assert!(error.contains(expected), "{error}");
    }
    assert!(parse("{}", TABLES).err().unwrap().contains("components"));
    assert!(parse("{", TABLES).is_err());
}

#[test]
fn the_manifest_has_a_feature_for_each_service_and_one_for_all() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let services = super::services(&root.join("afosto-client/spec/afosto.openapi.json")).unwrap();
    let manifest = std::fs::read_to_string(root.join("afosto-client/Cargo.toml")).unwrap();
    let line = manifest.lines().find_map(|line| line.strip_prefix("all-services = [")).unwrap();
    let listed: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
    assert_eq!(listed, services.lines().collect::<Vec<_>>());
    for service in listed {
        assert!(manifest.contains(&format!("\n{service} = []\n")), "no feature {service}");
    }
}

#[test]
fn the_first_line_of_a_method_says_what_it_gives() {
    has(
        "odr.rs",
        &[
            "/// List carts. Returns a list of [`Cart`], page by page.",
            "/// List old carts. Returns a list of `String`, page by page.",
            "/// Search stale. Returns [`Found`], page by page.",
            "/// Remove carts. Returns a [task](crate::task::Task).",
            "/// Clear cart. Returns `BTreeMap<String, String>`, or nothing.",
            "/// Create cart. Returns [`Cart`].",
        ],
    );
    has("cnt.rs", &["/// Draw code. Returns a file."]);
}

#[test]
fn a_method_is_told_by_its_name_and_a_title_that_says_more_is_quoted() {
    has(
        "odr.rs",
        &[
            "/// Clear cart. Returns `BTreeMap<String, String>`, or nothing. /// /// `PUT /odr/carts/{id}` \\[doc: \"Clear it\"\\].",
            "`GET /odr/carts/{id}` \\[doc: \"Get \\[one\\] cart\"\\].",
            "/// Create cart. Returns [`Cart`]. /// /// `POST /odr/carts` \\[doc\\].",
        ],
    );
}

#[test]
fn an_example_stands_in_the_documentation_of_its_method() {
    has(
        "odr.rs",
        &["/// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> { \
           /// let cart = CartModel::default(); /// /// afosto.odr().create_cart(&cart).send().await?; /// # Ok(()) /// # } /// ``` #[inline] \
           pub fn create_cart("],
    );
}

#[test]
fn the_vendors_name_of_an_operation_is_found_by_a_search_where_the_method_has_another() {
    has("cnt.rs", &["#[doc(alias = \"GetQRCode\")] #[inline] pub fn draw_code("]);
    has("odr.rs", &["#[doc(alias = \"GetCart\")] #[inline] pub fn take_cart("]);
    assert!(!file("odr.rs").contains("#[doc(alias = \"CreateCart\")]"), "the method has the same name");
}

#[test]
fn the_types_of_operations_stand_apart_from_what_they_take_and_give() {
    has(
        "odr.rs",
        &["pub mod operations { use super::*; operations! { /// The operation of [`Odr::list_carts`]. ListCarts("],
    );
}

#[test]
fn a_table_of_names_that_does_not_fit_is_refused() {
    for (from, to, expected) in [
        ("odr\tGET\t/odr/old\tlist_old_carts\t\n", "", "no row is about GET /odr/old"),
        ("odr\tGET\t/odr/old\tlist_old_carts", "cnt\tGET\t/odr/old\tlist_old_carts", "GET /odr/old belongs to odr"),
        ("list_old_carts", "list_carts", "odr has two methods that are called list_carts"),
        ("odr\tGET\t/odr/old\t", "odr\tGET\t/odr/carts\t", "GET /odr/carts stands twice"),
        ("upload_file\t\n", "upload_file\t\ncnt\tGET\t/cnt/gone\tget_gone\t\n", "no operation is GET /cnt/gone"),
        ("list_old_carts\t\n", "list_old_carts\n", "five columns"),
        ("take_cart\tit takes the cart away as it gives it", "get_cart\t", "needs a reason"),
        ("clear_cart\t", "forget_thing\ta reason", "forget_thing has no word of"),
    ] {
        let names = TABLES.names.replace(from, to);
        assert_ne!(names, TABLES.names, "{from:?} does not stand in the table");
        let error = parse(DESCRIPTION, Tables { names: &names, ..TABLES }).err().unwrap();
        assert!(error.contains("names.tsv") && error.contains(expected), "{error}");
    }
}

#[test]
fn every_method_is_named_by_what_it_does_and_no_type_has_its_name() {
    let (_, services) = parse(AFOSTO, AFOSTOS).unwrap();
    let method = |id: &str| {
        let operation = services.iter().flat_map(|service| &service.operations).find(|known| known.id == id);
        operation.unwrap().method_name.clone()
    };
    for (id, name) in [
        ("CreateStack", "create_order"),
        ("DeleteSecret", "disable_2fa"),
        ("Disable", "delete_integration"),
        ("SelectSessionBillingRequest", "set_session_shipping_address"),
        ("SelectSessionShippingOption", "set_session_billing_address"),
    ] {
        assert_eq!(method(id), name, "the vendor's id says {id}");
    }
    for service in &services {
        let mut names = std::collections::BTreeSet::new();
        for operation in &service.operations {
            assert!(names.insert(operation.marker()), "{} stands for two operations", operation.marker());
        }
        for definition in &service.definitions {
            assert!(!names.contains(&definition.name), "{} is an operation and what one takes", definition.name);
        }
    }
}
