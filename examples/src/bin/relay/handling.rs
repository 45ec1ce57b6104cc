//! What is done with an event: a record at Ownli, then a request to the endpoint, as far as each is configured.

use pivot_core::BoxFuture;
use pivot_inbox::{EventHandler, Handled, HandlerError, InboxEvent};

use crate::drift::DriftFile;
use crate::forward::Forwarder;
use crate::records::Records;

/// Both effects of an event. It is handled when both are there; each is safe to repeat.
///
/// The record comes first, so that whoever learns of a vehicle by the endpoint finds it at Ownli.
#[derive(Clone, Debug)]
pub(crate) struct Handling {
    /// What counts how events differ from what their vendors document.
    pub(crate) drift: Option<DriftFile>,
    pub(crate) records: Option<Records>,
    pub(crate) forwarder: Option<Forwarder>,
}

impl Handling {
    async fn both(&self, event: InboxEvent) -> Result<Handled, HandlerError> {
        if let Some(drift) = &self.drift {
            drift.count(&event);
        }
        if let Some(records) = &self.records {
            records.keep(&event).await?;
        }
        if let Some(forwarder) = &self.forwarder {
            forwarder.forward(event).await?;
        }
        Ok(Handled::Done)
    }
}

impl EventHandler for Handling {
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>> {
        Box::pin(self.both(event))
    }
}
