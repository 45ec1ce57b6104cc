//! What an error and a request print.

use pivot_core::testing::Reply;
use pivot_core::transport::TransportError;
use pivot_core::transport::TransportErrorKind::Interrupted;
use pivot_core::*;

use super::scene::{BUY, GET, always};

#[tokio::test]
async fn a_compressed_body_is_named_for_what_it_is() {
    let gzip = || Reply::json(200, vec![0x1f, 0x8b, 8, 0, 0]).header("content-encoding", "gzip");
    let error = always(gzip).call(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Decode, true));
    assert!(error.to_string().contains("compressed with gzip, which was not asked for"), "{error}");
    let streaming = always(gzip);
    let error = streaming.client.execute_streaming(RequestParts::new(&GET)).await.unwrap_err();
    assert!(error.to_string().contains("compressed with gzip"), "{error}");
    // Some say nothing of it.
    let silent = always(|| Reply::json(200, vec![0x1f, 0x8b, 8, 0, 0]));
    let error = silent.call(&GET).await.unwrap().json::<u8>().unwrap_err();
    assert!(error.to_string().contains("compressed with gzip") && !error.to_string().contains("application/json"));
    let refused = always(|| Reply::status(400).header("content-encoding", "br").body(vec![0xff, 0x00]));
    let error = refused.call(&BUY).await.unwrap_err();
    assert!(error.message().unwrap().contains("compressed with br") && !error.may_have_taken_effect(), "{error}");
    // Nothing at all needs no unpacking.
    always(|| Reply::status(204).header("content-encoding", "gzip")).call(&GET).await.unwrap();
}

#[tokio::test]
async fn messages_are_bounded_and_on_one_line() {
    let long = "line\n".repeat(100_000);
    let error = always(move || Reply::json(422, long.clone())).call(&BUY).await.unwrap_err();
    assert!(error.vendor_code().unwrap().len() <= 4096);
    assert!(error.to_string().len() < 4096 && !error.to_string().contains('\n'), "{error}");
    let source = TransportError::new(Interrupted, "x".repeat(100_000));
    assert_eq!(source.kind(), Interrupted);
}

#[tokio::test]
async fn headers_that_may_hold_a_secret_are_not_printed() {
    let reply = || {
        Reply::json(200, "1")
            .header("set-cookie", "session=s3cret")
            .header("location", "https://a/?token=s3cret")
            .header("x-page", "s3cret")
            .header("authorization", "s3cret")
            .header("retry-after", "7")
    };
    let raw = always(reply).call(&GET).await.unwrap();
    let streaming = always(reply).client.execute_streaming(RequestParts::new(&GET)).await.unwrap();
    let shown = format!("{raw:?} {streaming:?}");
    let response = raw.json::<u8>().unwrap();
    let shown = format!("{shown} {response:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    for name in ["set-cookie", "location", "x-page", "\"retry-after\": \"7\"", "application/json"] {
        assert_eq!(shown.matches(name).count(), 3, "{name} in {shown}");
    }
    assert_eq!(response.header("x-page"), Some("s3cret"));
}
