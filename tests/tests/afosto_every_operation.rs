//! Every operation of Afosto is called once with everything it takes, against a server that holds it against the
//! description and answers from it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use afosto_client::{AfostoClient, Credentials};
use client_core::testing::{Received, Reply, StubTransport};
use tests::afosto::calls::CALLS;
use tests::afosto::{Call, Caller};
use vendor_mocks::afosto::description::{Description, Request};

/// Answers as the description says, and notes what is wrong with the request.
fn server(description: &Arc<Description>, operation: &'static str, wrong: &Arc<Mutex<Vec<String>>>) -> StubTransport {
    let (description, wrong) = (Arc::clone(description), Arc::clone(wrong));
    StubTransport::new(move |received: &Received| {
        let operation = description.operation(operation);
        let path = received.url.path().replace("%20", " ");
        let query = received.url.query_pairs().map(|(name, value)| (name.into(), value.into())).collect();
        let header = |name: &str| received.header(&name.to_lowercase()).to_owned();
        let request = Request { method: received.method.as_str(), path, query, header: &header, body: &received.body };
        wrong.lock().unwrap().extend(operation.check(&request));
        let answer = operation.answer();
        let mut reply = Reply::status(answer.status);
        for (name, value) in answer.headers {
            reply = reply.header(String::leak(name), &value);
        }
        match answer.body {
            Some((media, body)) if media == "application/json" => {
                reply.header("content-type", "application/json").body(body.to_string())
            }
            Some((media, _)) => reply.header("content-type", &media).body("bytes of a file"),
            None => reply,
        }
    })
}

async fn check(description: &Arc<Description>, call: &Call) -> Vec<String> {
    let wrong = Arc::new(Mutex::new(Vec::new()));
    let transport = server(description, call.operation, &wrong);
    let client = AfostoClient::builder(Credentials::bearer("t"));
    let afosto = client.configure(move |core| core.transport(transport.clone())).build().unwrap();
    let outcome = (call.run)(&Caller { afosto, description: Arc::clone(description) }).await;
    let mut wrong = wrong.lock().unwrap().clone();
    match (outcome, description.operation(call.operation).answer().body) {
        (Err(error), _) => wrong.push(error.to_string()),
        (Ok(outcome), Some((media, sample))) if media == "application/json" => {
            if outcome.value.as_ref() != Some(&sample) {
                wrong.push(format!("decoded {:?} from {sample}", outcome.value));
            }
            wrong.extend(outcome.unknown.iter().map(|path| format!("{path} is not known")));
        }
        (Ok(outcome), Some(_)) if outcome.file.as_deref() != Some(b"bytes of a file") => {
            wrong.push(format!("the file is {:?}", outcome.file));
        }
        (Ok(outcome), None) if outcome.value.is_some() => wrong.push("something was decoded from nothing".to_owned()),
        _ => {}
    }
    wrong
}

#[tokio::test]
async fn every_operation_sends_all_it_is_given_and_decodes_all_it_is_answered() {
    let description = Description::checked_in();
    let calls: Vec<&Call> = CALLS.iter().flat_map(|calls| calls.iter()).collect();
    let called: BTreeSet<&str> = calls.iter().map(|call| call.operation).collect();
    assert_eq!(called, description.names().collect::<BTreeSet<_>>());
    assert_eq!((calls.len(), called.len()), (544, 544));
    let mut failures = Vec::new();
    for call in calls {
        let wrong = check(&description, call).await;
        failures.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", call.operation)));
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[tokio::test]
async fn a_client_that_sends_or_knows_less_is_found() {
    // The same check on a call that leaves a setter out: the server must notice.
    let description = Description::checked_in();
    let call = Call {
        operation: "ListOrders",
        run: |with| {
            let sent = with.afosto.odr().list_orders().number("a text").send();
            Box::pin(async move { sent.await.map(|_| tests::afosto::Outcome::default()) })
        },
    };
    let wrong = check(&description, &call).await.join("\n");
    for expected in ["the header x-page ", "the header x-page-size", "authorization_id", "decoded None"] {
        assert!(wrong.contains(expected), "{expected}: {wrong}");
    }
}
