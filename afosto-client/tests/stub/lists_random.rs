//! Lists from servers made by chance, against what such a server has.

use futures_util::StreamExt;
use pivot_core::testing::{Received, Reply};
use proptest::prelude::*;

use crate::scene::scene;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// The answer names the next page.
    Next,
    /// The answer names its own page.
    Own,
    /// The answer names none.
    Silent,
}

/// What a server does. Its items are the numbers below `total`.
#[derive(Clone, Debug)]
struct Server {
    total: usize,
    cap: usize,
    way: Way,
    off_by: Option<isize>,
    tells_size: bool,
    circle: Option<usize>,
    odd: Option<usize>,
}

fn server() -> impl Strategy<Value = Server> {
    let way = prop_oneof![Just(Way::Next), Just(Way::Own), Just(Way::Silent)];
    let wrong = (proptest::option::weighted(0.2, 1..5_usize), proptest::option::weighted(0.3, 2..7_usize));
    (0..40_usize, 1..9_usize, way, proptest::option::of(-3..=3_isize), any::<bool>(), wrong).prop_map(
        |(total, cap, way, off_by, tells_size, (circle, odd))| Server {
            total,
            cap,
            way,
            off_by,
            tells_size,
            circle,
            odd,
        },
    )
}

impl Server {
    fn answer(&self, request: &Received) -> Reply {
        let page: usize = request.header("x-page").trim_start_matches('c').parse().unwrap_or(1);
        let size = request.header("x-page-size").parse().unwrap_or(25).min(self.cap);
        let shown = self.circle.map_or(page - 1, |circle| (page - 1) % circle);
        let items = (shown * size..shown * size + size).take_while(|item| *item < self.total);
        let items: Vec<String> = items
            .map(|item| {
                if self.odd.is_some_and(|odd| item.is_multiple_of(odd)) {
                    item.to_string()
                } else {
                    format!(r#"{{"number":"{item}"}}"#)
                }
            })
            .collect();
        let mut reply = Reply::json(200, format!("[{}]", items.join(",")));
        let is_last = self.circle.is_none() && page * size >= self.total;
        match self.way {
            Way::Next if !is_last => reply = reply.header("x-page", &format!("c{}", page + 1)),
            Way::Own => reply = reply.header("x-page", &page.to_string()),
            _ => {}
        }
        if self.tells_size {
            reply = reply.header("x-page-size", &size.to_string());
        }
        match self.announced() {
            Some(announced) => reply.header("x-count", &announced.to_string()),
            None => reply,
        }
    }

    fn announced(&self) -> Option<usize> {
        self.off_by.and_then(|off| self.total.checked_add_signed(off))
    }
}

async fn check(server: Server, size: usize, ahead: bool) {
    let model = server.clone();
    let scene = scene(move |request| model.answer(request));
    let list = scene.afosto.odr().list_orders().page_size(size as u64);
    let mut items = std::pin::pin!(if ahead { list.prefetch() } else { list }.items());
    let (mut all, mut end) = (Vec::new(), Ok(()));
    while let Some(item) = items.next().await {
        assert_eq!(end, Ok(()), "nothing follows the end");
        match item {
            Ok(order) => all.push(order.number),
            Err(error) if error.to_string().contains("of another form") => all.push(None),
            Err(error) => end = Err(error.to_string()),
        }
        assert!(all.len() < 1_000, "endless");
    }
    let is_odd = |item: usize| server.odd.is_some_and(|odd| item.is_multiple_of(odd));
    let whole: Vec<_> = (0..server.total).map(|item| Some(item.to_string()).filter(|_| !is_odd(item))).collect();
    let per_page = size.min(server.cap);
    let pages = server.total.div_ceil(per_page);
    let goes_round = server.circle.is_some_and(|circle| circle < pages + 2 || server.way == Way::Next);
    // Empty pages under ever new cursors are followed for long, but not for ever.
    let announced = server.announced().unwrap_or_default().div_ceil(per_page);
    let bound = if goes_round { pages + 110 } else { pages.max(announced) + 2 };
    assert!(scene.transport.received().len() <= bound, "{} requests", scene.transport.received().len());
    assert!(whole.starts_with(&all), "each once, in order: {all:?}");
    let is_announced = server.announced().is_some_and(|announced| announced <= all.len());
    // A server that says neither where it stands nor how much there is, and gives the same page again for page 2, has no
    // page 2 as far as anyone can tell.
    let says_nothing = server.way == Way::Silent && server.announced().is_none();
    let is_untold = says_nothing && server.circle == Some(1);
    assert!(all.len() == whole.len() || is_announced || is_untold || end.is_err(), "{} of {}", all.len(), whole.len());
    let announces_too_many = server.announced().is_some_and(|announced| announced > server.total);
    assert!(end.is_ok() || announces_too_many || goes_round, "{end:?}");
    assert!(end.is_err() || !announces_too_many, "{:?} announced", server.announced());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_is_never_short_without_a_word_never_endless_and_asks_no_more_than_it_must(
        server in server(), size in 1..12_usize, ahead in any::<bool>()
    ) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(check(server, size, ahead));
    }
}
