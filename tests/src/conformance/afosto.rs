//! Afosto's operations: those that are made beside the client.

use afosto_client::AfostoClient;

use super::{Session, Unreachable};
use crate::afosto::{Call, Caller};

/// Calls one operation.
///
/// # Errors
/// Where the server cannot be reached.
pub async fn run(session: &mut Session, call: &Call, afosto: &AfostoClient) -> Result<(), Unreachable> {
    let sent = |given| (call.run)(Caller { afosto: afosto.clone(), given });
    session.call(call.operation, "", |given| given, sent).await.map(drop)
}
