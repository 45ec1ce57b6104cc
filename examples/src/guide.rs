//! The programs of the guide, each compiled and run as a test of documentation.

macro_rules! pages {
    ($($name:ident: $path:literal;)+) => {
        $(
            #[doc = include_str!(concat!("../../docs/guide/", $path))]
            mod $name {}
        )+
    };
}

/// Its example needs a client and a store, which depend on the inbox.
#[doc = include_str!("../../pivot-inbox/README.md")]
mod readme_of_the_inbox {}

pages! {
    introduction: "introduction.md";
    start_e4cars: "start/e4cars.md";
    start_orange: "start/orange.md";
    start_afosto: "start/afosto.md";
    start_ownli: "start/ownli.md";
    declare: "jobs/declare.md";
    events: "jobs/events.md";
    sell: "jobs/sell.md";
    export: "jobs/export.md";
    upload: "jobs/upload.md";
    convert: "jobs/convert.md";
    test: "jobs/test.md";
    relay: "jobs/relay.md";
    scripts: "jobs/scripts.md";
    errors: "errors.md";
    settings: "settings.md";
    blocking: "blocking.md";
    security: "security.md";
    fidelity: "fidelity.md";
}
