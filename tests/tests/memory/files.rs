//! Files are uploaded with a signature that was issued, and are what it says.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

async fn upload(mock: &AfostoMock, signature: &str, part: &str) -> (u16, Value, bool) {
    let form = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n{part}\r\nbytes\r\n--b--\r\n"
    );
    let asked = tests::http().post(format!("{}/cnt/files/upload/{signature}", mock.url())).bearer_auth("t");
    let asked = asked.header("content-type", "multipart/form-data; boundary=b").body(form);
    let answered = asked.send().await.unwrap();
    let is_sample = answered.headers().contains_key("x-mock-sample");
    let status = answered.status().as_u16();
    (status, serde_json::from_slice(&answered.bytes().await.unwrap()).unwrap_or_default(), is_sample)
}

#[tokio::test]
async fn a_file_is_what_its_signature_and_its_form_say() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    for (part, mime, kind) in [
        ("Content-Type: image/png\r\n", json!("image/png"), json!("image")),
        ("Content-Type: application/pdf\r\n", json!("application/pdf"), json!("file")),
        ("", Value::Null, Value::Null),
    ] {
        let asked = json!({"is_public": false, "is_listed": true, "path": "invoices/", "metadata": {"a": 1}});
        let issued = wire.ask("POST", "/cnt/files/signature", &asked).await;
        assert_eq!((issued.status, issued.is_sample), (200, false), "{issued:?}");
        let (status, files, is_sample) = upload(&mock, issued.body["signature"].as_str().unwrap(), part).await;
        assert_eq!((status, is_sample), (200, true), "{files}");
        let file = &files[0];
        for (field, expected) in [
            ("filename", json!("a.png")),
            ("is_public", json!(false)),
            ("is_listed", json!(true)),
            ("dir", json!("invoices/")),
            ("metadata", json!({"a": 1})),
            ("mime", mime),
            ("type", kind),
            ("label", Value::Null),
        ] {
            assert_eq!(file[field], expected, "{field} of {file}");
        }
        assert_eq!(wire.get(&format!("/cnt/files/{}", file["id"].as_str().unwrap())).await.body, files);
    }
    assert_eq!(wire.get("/cnt/files?is_public=1").await.body, json!([]));
    assert_eq!(wire.get("/cnt/files?dir=invoices/").await.body.as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn a_signature_that_was_never_issued_is_refused() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    for signature in ["a%20text", "signature-1", "signature"] {
        assert_eq!(upload(&mock, signature, "").await.0, 404, "{signature}");
    }
    assert!(mock.stored("/cnt/files").is_empty());
}
