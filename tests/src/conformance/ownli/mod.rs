//! Ownli's operations. The ids of what is created are those that are asked for afterwards.

mod checkins;
mod rewards;
mod users;
mod vehicles;

use futures_util::TryStreamExt;
use ownli_client::OwnliClient;
use pivot_json::Json;
use serde_json::Value;
use vendor_mocks::description::SampleInput;

use super::{Failure, Outcome, Session, Unreachable};

/// Calls every operation. `mark` makes vehicles of its own.
///
/// # Errors
/// Returns an error if the server cannot be reached.
pub async fn run(session: &mut Session, ownli: &OwnliClient, mark: u32) -> Result<(), Unreachable> {
    let user = users::run(session, ownli).await?;
    let vehicle = vehicles::run(session, ownli, user.as_deref(), mark).await?;
    checkins::run(session, ownli, user.as_deref(), vehicle.as_deref()).await?;
    rewards::run(session, ownli, user.as_deref(), mark).await
}

/// The id of what was decoded, if it has one.
fn id_of(value: &Value) -> Option<String> {
    value["id"].as_str().map(str::to_owned)
}

/// Gives a path parameter this value, if there is one.
fn with_path(name: &'static str, value: Option<&str>) -> impl FnOnce(SampleInput) -> SampleInput + use<> {
    let value = value.map(str::to_owned);
    move |mut given| {
        given.path.extend(value.map(|value| (name.to_owned(), value)));
        given
    }
}

/// Gives a field of the body's top level this value, if there is one.
fn with_field(name: &'static str, value: Option<&str>) -> impl FnOnce(SampleInput) -> SampleInput + use<> {
    let value = value.map(str::to_owned);
    move |mut given| {
        if let (Some(body), Some(value)) = (&mut given.body, value) {
            body[name] = value.into();
        }
        given
    }
}

/// A value of the path or the query, as a type that is read from a text.
fn parsed<T: std::str::FromStr>(given: &SampleInput, name: &str) -> Result<T, Failure> {
    given.text(name).parse().map_err(|_| Failure::SampleInput(format!("{name} cannot be read")))
}

/// The first page of a list, at the size and place that are given.
pub(super) async fn page<T: Json + Send + 'static>(
    list: pivot_core::pagination::Pager<T>,
    given: &SampleInput,
    part: Option<&'static str>,
) -> Result<Outcome, Failure> {
    let number = |names: [&str; 2]| {
        let text = names.into_iter().map(|name| given.text(name)).find(|text| !text.is_empty()).unwrap_or_default();
        text.parse().map_err(|_| Failure::SampleInput(format!("{} is no number", names[0])))
    };
    let list = list.page_size(number(["limit", "size"])?).start_at(number(["offset", "page"])?);
    let first = std::pin::pin!(list.pages()).try_next().await?;
    let items: Vec<T> = first.map_or_else(|| Ok(Vec::new()), pivot_core::pagination::Page::into_values)?;
    Ok(Outcome { part, ..Outcome::of(&items) })
}
