//! What a filter lets through, without a database.

use crate::event::EventSummary;
use crate::store::Filter;

impl Filter {
    pub(super) fn lets_through(&self, event: &EventSummary) -> bool {
        self.state.is_none_or(|state| state == event.state)
            && self.source.as_ref().is_none_or(|source| *source == event.source)
            && self.order_key.as_ref().is_none_or(|key| Some(key) == event.order_key.as_ref())
            && self.identity_forms().is_none_or(|[stored, documented, part]| {
                let identity = &event.identity;
                *identity == stored
                    || *identity == documented
                    || identity.starts_with("id:[") && identity.contains(&part)
            })
    }
}
