//! Events by what an operator has of them: their number here, the vendor's, the endpoint's, or what they are about.

use std::str::FromStr;

use pivot_inbox::{EventId, EventState, EventSummary, Filter, Inbox, Page, StoreError};
use pivot_types::logistics::Vin;

use crate::forward::message_id;

/// How many events are looked at in one go.
const AT_ONCE: u32 = 500;

/// What is said of the events that are sought.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sought {
    Id(EventId),
    State(EventState),
    /// What they are about: a VIN, an order.
    Key(String),
    /// The number that their vendor gave them.
    Vendor(String),
    /// What they are called on their way to the endpoint.
    Webhook(String),
}

impl FromStr for Sought {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(id) = text.parse() {
            return Ok(Self::Id(id));
        }
        if let Ok(state) = text.parse() {
            return Ok(Self::State(state));
        }
        match (text.split_once(':'), text.starts_with("msg_")) {
            (_, true) => Ok(Self::Webhook(text.to_owned())),
            (Some(("key", key)), _) if !key.is_empty() => Ok(Self::key(key)),
            (Some(("order", id)), _) if !id.is_empty() => Ok(Self::order(id)),
            (Some(("vendor", number)), _) if !number.is_empty() => Ok(Self::Vendor(number.to_owned())),
            _ => Err(format!(
                "{text} is neither an event's number nor a state, and neither begins with msg_ nor is it vendor:NUMBER, order:ID or key:KEY"
            )),
        }
    }
}

impl Sought {
    /// By what they are about: a VIN in any case, as events are kept under it in capitals.
    pub(crate) fn key(text: &str) -> Self {
        Self::Key(text.parse().map_or_else(|_| text.to_owned(), |vin: Vin| vin.to_string()))
    }

    /// By Afosto's id of an order, under which its events are kept as an order's.
    pub(crate) fn order(id: &str) -> Self {
        Self::Key(serde_json::json!(["order", id]).to_string())
    }

    /// What a store can choose by.
    pub(crate) fn filter(&self) -> Filter {
        match self {
            Self::State(state) => Filter::all().state(*state),
            Self::Key(key) => Filter::all().order_key(key),
            Self::Vendor(number) => Filter::all().identity(number),
            Self::Id(_) | Self::Webhook(_) => Filter::all(),
        }
    }

    /// Whether an event that passed the filter is one of them.
    pub(crate) fn is_met(&self, event: &EventSummary) -> bool {
        match self {
            Self::State(_) | Self::Key(_) => true,
            Self::Id(id) => event.id == *id,
            Self::Webhook(name) => message_id(&event.source, &event.identity, event.received_at) == *name,
            Self::Vendor(number) => vendor_numbers(event).any(|found| found == *number),
        }
    }
}

/// The parts of an event's identity that its vendor gave it, without its type.
fn vendor_numbers(event: &EventSummary) -> impl Iterator<Item = String> {
    let identity = event.identity.strip_prefix("id:").unwrap_or_default();
    let parts = serde_json::from_str(identity).unwrap_or_else(|_| vec![identity.to_owned()]);
    parts.into_iter().filter(|part: &String| !part.is_empty() && Some(part) != event.event_type.as_ref())
}

/// What a vendor calls an event, on one line. `None` if it gave it no number.
pub(crate) fn vendor_number(event: &EventSummary) -> Option<String> {
    let all: Vec<_> = vendor_numbers(event).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// The latest of the events that are sought, in this state and before this event, latest first, and no more than so many.
pub(crate) async fn latest(
    inbox: &Inbox,
    sought: Option<&Sought>,
    state: Option<EventState>,
    before: EventId,
    most: usize,
) -> Result<Vec<EventSummary>, StoreError> {
    let mut filter = sought.map_or_else(Filter::all, Sought::filter);
    filter.state = state.or(filter.state);
    let (mut found, mut before) = (Vec::new(), before);
    loop {
        let events = inbox.list(&filter, Page::Before(before, AT_ONCE)).await?;
        let Some(last) = events.last() else { return Ok(found) };
        before = last.id;
        let met = events.into_iter().filter(|event| sought.is_none_or(|sought| sought.is_met(event)));
        found.extend(met.take(most - found.len()));
        if found.len() == most {
            return Ok(found);
        }
    }
}

/// The numbers of all events that are sought.
pub(crate) async fn all(inbox: &Inbox, sought: &Sought) -> Result<Vec<EventId>, StoreError> {
    let found = latest(inbox, Some(sought), None, EventId(i64::MAX), usize::MAX).await?;
    Ok(found.into_iter().map(|event| event.id).collect())
}

#[cfg(test)]
mod tests {
    use pivot_inbox::Timestamp;

    use super::*;

    fn event(identity: &str, event_type: &str) -> EventSummary {
        let mut event = EventSummary::new(EventId(1), "e4cars", identity, Timestamp(5));
        event.event_type = Some(event_type.to_owned());
        event
    }

    #[test]
    fn an_event_is_found_by_each_of_its_names_and_by_nothing_near_them() {
        let of_parts = event(r#"id:["E-1","receipt"]"#, "receipt");
        let of_one = event("id:m-1", "ORDER_OPENED");
        let unnumbered = event("body-sha256:00", "receipt");
        let webhook = message_id("e4cars", &of_one.identity, of_one.received_at);
        for (event, text, is_met) in [
            (&of_parts, "vendor:E-1", true),
            (&of_parts, "vendor:E", false),
            (&of_parts, "vendor:receipt", false),
            (&of_parts, r#"vendor:["E-1","receipt"]"#, false),
            (&of_one, "vendor:m-1", true),
            (&of_one, "vendor:ORDER_OPENED", false),
            (&of_one, &webhook, true),
            (&of_parts, &webhook, false),
            (&of_one, "1", true),
            (&of_one, "2", false),
            (&unnumbered, "vendor:00", false),
        ] {
            let sought: Sought = text.parse().unwrap();
            assert_eq!(sought.is_met(event), is_met, "{text} {event:?}");
        }
        assert_eq!((vendor_number(&of_parts), vendor_number(&unnumbered)), (Some("E-1".to_owned()), None));
    }

    #[test]
    fn what_is_sought_is_read_from_a_word() {
        assert_eq!("dead".parse(), Ok(Sought::State(EventState::Dead)));
        for (text, key) in
            [("key:VF1:2", "VF1:2"), ("key:vf1:2", "vf1:2"), ("key:nmn291nzxhrz91msk", "NMN291NZXHRZ91MSK")]
        {
            assert_eq!(text.parse(), Ok(Sought::Key(key.to_owned())));
        }
        assert_eq!("order:o-1".parse(), Ok(Sought::Key(r#"["order","o-1"]"#.to_owned())));
        for text in ["", "x", "key:", "order:", "vendor:", "Dead", "E-1", "1x"] {
            assert!(text.parse::<Sought>().is_err(), "{text}");
        }
    }
}
