//! The records of all pages.

use futures_util::Stream;
use futures_util::stream::{StreamExt, iter, once};

use crate::endpoint::Endpoint;
use crate::error::Error;

/// The items of all pages, one by one. An item that cannot be decoded is an error in its place, and the next item
/// follows. A page that cannot be received is an error too, followed by whatever the stream of pages yields next.
pub fn items<'a, T: Send + 'a>(
    pages: impl Stream<Item = Result<Vec<Result<T, Error>>, Error>> + Send + 'a,
) -> impl Stream<Item = Result<T, Error>> + Send + 'a {
    pages.flat_map(|page| match page {
        Ok(records) => iter(records).left_stream(),
        Err(error) => once(std::future::ready(Err(error))).right_stream(),
    })
}

/// All items of a list, if there are at most `limit`.
///
/// # Errors
/// Returns the first error of an item or a page, or an error of the kind [`Decode`](crate::ErrorKind::Decode) if there are more
/// items, since a part of a list is not the list.
pub async fn try_collect_max<T>(
    endpoint: &'static Endpoint,
    items: impl Stream<Item = Result<T, Error>>,
    limit: usize,
) -> Result<Vec<T>, Error> {
    let mut items = std::pin::pin!(items);
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        // What failed is no record that is too many: it is reported first.
        let item = item?;
        if all.len() == limit {
            return Err(Error::pagination(
                endpoint,
                &format!("there are more than {limit} items, the bound that was set"),
            ));
        }
        all.push(item);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::endpoint::{ErrorDetails, Vendor};

    static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static LIST: Endpoint = Endpoint::new(&ACME, "list", Method::GET, "/");

    fn failure(words: &str) -> Error {
        Error::pagination(&LIST, words)
    }

    #[tokio::test]
    async fn a_list_beyond_its_bound_is_an_error_and_not_a_part() {
        let all = |limit| try_collect_max(&LIST, iter((0..5).map(Ok)), limit);
        assert_eq!(all(6).await.unwrap().len(), 5);
        assert_eq!(all(5).await.unwrap().len(), 5);
        for limit in [0, 4] {
            let words = all(limit).await.unwrap_err().to_string();
            assert!(words.contains(&format!("more than {limit} items")), "{words}");
        }
    }

    #[tokio::test]
    async fn a_failure_is_itself_wherever_it_stands_before_the_bound_is_passed() {
        for (at, limit, expected) in
            [(0, 5, "torn"), (3, 5, "torn"), (3, 3, "torn"), (0, 0, "torn"), (4, 3, "more than 3")]
        {
            let items = (0..6).map(|number| if number == at { Err(failure("torn")) } else { Ok(number) });
            let words = try_collect_max(&LIST, iter(items), limit).await.unwrap_err().to_string();
            assert!(words.contains(expected), "{at} {limit}: {words}");
        }
    }

    #[tokio::test]
    async fn an_odd_record_stands_in_its_place_and_the_others_come() {
        let pages =
            iter([Ok(vec![Ok(1), Err(failure("odd")), Ok(2)]), Ok(vec![]), Ok(vec![Ok(3)]), Err(failure("torn"))]);
        let all: Vec<_> = items(pages).map(|item| item.map_err(|error| error.to_string())).collect().await;
        let place = |at: usize, words: &str| all[at].as_ref().unwrap_err().contains(words);
        assert_eq!((all.len(), &all[0], &all[2], &all[3]), (5, &Ok(1), &Ok(2), &Ok(3)));
        assert!(place(1, "odd") && place(4, "torn"), "{all:?}");
    }
}
