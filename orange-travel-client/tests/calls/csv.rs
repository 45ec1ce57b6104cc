//! Transactions as CSV, over a transport that answers by itself.

use std::sync::{Arc, Mutex};

use futures_util::{StreamExt, TryStreamExt};
use orange_travel_client::pivot::Transaction;
use orange_travel_client::*;
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use serde_json::json;

struct Scene {
    orange: OrangeTravelClient,
    transport: StubTransport,
}

fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    let (transport, clock) = (StubTransport::new(answer), ManualClock::new());
    let carrier = transport.clone();
    let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"));
    let orange = builder.configure(move |core| core.transport(carrier.clone()).clock(clock.clone())).build().unwrap();
    Scene { orange, transport }
}

/// A body in pieces of all sizes, so that rows, cells and quotes are cut anywhere.
fn csv_reply(csv: &str, piece: usize) -> Reply {
    let reply = Reply::status(200).header("content-type", "text/csv; charset=utf-8");
    csv.as_bytes().chunks(piece).fold(reply, |reply, piece| reply.body(piece.to_vec()))
}

#[tokio::test]
async fn csv_is_read_row_by_row_into_transactions() {
    let csv = "\u{feff}id;status;resell_value;creation_date;product_name;parameters.msisdn;simId;shop\r\n\
               1;ok;7.92;Tue, 12 Mar 2024 17:59:18 GMT;\"Topup; 10 €\";0684587587;;north\r\n\
               2;odd;;None;\"two\nlines \"\"quoted\"\"\";;1956392841179;\r\n";
    for piece in [1, 2, 3, 7, 1000] {
        let reply = csv.to_owned();
        let scene = scene(move |_| csv_reply(&reply, piece));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        let rows: Vec<_> = rows.try_collect().await.unwrap();
        assert_eq!(scene.transport.received()[0].header("accept"), "text/csv");
        let [first, second] = rows.as_slice() else { panic!("two rows, not {rows:?}") };
        assert_eq!(first.product_name.as_deref(), Some("Topup; 10 €"));
        assert_eq!(first.resell_value.unwrap().to_string(), "7.92");
        assert_eq!(first.creation_date.as_ref().unwrap().text(), "2024-03-12T17:59:18Z");
        assert_eq!(first.parameters.as_ref().unwrap().msisdn.as_deref(), Some("0684587587"));
        assert_eq!(*first.extra.get("shop").unwrap(), json!("north"));
        assert_eq!(second.product_name.as_deref(), Some("two\nlines \"quoted\""));
        assert_eq!((&second.creation_date, &second.resell_value), (&None, &None));
        assert_eq!(second.parameters.as_ref().unwrap().sim_id.as_deref(), Some("1956392841179"));
    }
}

#[tokio::test]
async fn csv_is_read_in_every_dialect() {
    let plain = "id,status,resell_value,offer_bucket,user_id\n1,ok,7.92,3,u\n2,ok,,,\n";
    let dialects = [
        plain.to_owned(),
        plain.replace(',', ";").replace("7.92", "7,92"),
        plain.replace(',', "\t").replace("7.92", "7,92").replace('\n', "\r\n"),
        format!("sep=;\r\n{}", plain.replace(',', ";").replace("7.92", "7,92")),
        format!("\u{feff}{}", plain.to_uppercase()),
        plain.replace(",,,", ",None,None,None"),
        plain.replace("7.92", "\"7,92\"").replace('\n', ",\n"),
        format!("\n\n{}\n\n", plain.replace("\n2", "\n\n2")),
        "user_id,offer_bucket,resell_value,status,id\nu,3,7.92,ok,1\n,,,ok,2\n".to_owned(),
        plain.trim_end().to_owned(),
    ];
    for csv in dialects {
        for piece in [1, 5, 1000] {
            let reply = csv.clone();
            let scene = scene(move |_| csv_reply(&reply, piece));
            let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
            let rows: Vec<_> = rows.try_collect().await.unwrap_or_else(|error| panic!("{csv:?}: {error}"));
            let [first, second] = rows.as_slice() else { panic!("two rows, not {rows:?}") };
            let found = (first.id.as_str(), first.resell_value.unwrap().to_string(), first.offer_bucket);
            assert_eq!(found, ("1", "7.92".to_owned(), Some(3)), "{csv:?}");
            assert_eq!(first.user_id.as_deref().map(str::to_lowercase).as_deref(), Some("u"));
            assert_eq!((second.id.as_str(), &second.resell_value, &second.user_id), ("2", &None, &None), "{csv:?}");
        }
    }
    for csv in ["", "id,status\n", "\n\n"] {
        let scene = scene(move |_| csv_reply(csv, 3));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        assert_eq!(rows.try_collect::<Vec<_>>().await.unwrap(), [], "{csv:?}");
    }
}

#[tokio::test]
async fn csv_under_the_media_types_of_real_servers_is_read_and_a_web_page_is_not_copied() {
    for media_type in ["text/csv", "text/plain", "application/octet-stream", "application/vnd.ms-excel"] {
        let scene = scene(move |_| Reply::status(200).header("content-type", media_type).body("id\n1\n"));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        assert_eq!(rows.try_collect::<Vec<_>>().await.unwrap().len(), 1, "{media_type}");
    }
    let scene = scene(|_| csv_reply("  <html>", 1));
    let csv = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap();
    let mut kept = Vec::new();
    let error = csv.copy_to(&mut kept).await.unwrap_err();
    assert!(error.to_string().contains("a web page or XML") && kept.is_empty(), "{error}");
}

#[tokio::test]
async fn csv_can_be_copied_as_it_is() {
    let scene = scene(|_| csv_reply("id,status\n1,ok\n", 4));
    let csv = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap();
    let mut kept = Vec::new();
    assert_eq!(csv.copy_to(&mut kept).await.unwrap(), 15);
    assert_eq!(kept, b"id,status\n1,ok\n");
}

#[tokio::test]
async fn what_is_no_csv_is_told_with_its_row() {
    for (csv, expected) in [
        ("id,status\n1,ok,2\n", "row 2 has 3 cells under 2 columns"),
        ("status\nok\n", "row 2 has no id"),
        ("id,status\n1,ok\n2,\"ok\n3,ok\n4,ok\n", "row 3 has a quote that is never closed"),
        ("id,status\n1,\"ok\n2,\"ok\"\n", "row 2 has a cell that goes on behind its closing quote"),
        ("id,status\n1,\"ok", "row 2 has a quote that is never closed"),
        ("Service unavailable, try later\n", "row 1 names no column of a transaction"),
        ("<html><body>Sign in</body></html>", "it is a web page or XML, where CSV is expected"),
        ("{\"code\": 42}", "it is JSON, where CSV is expected"),
    ] {
        let scene = scene(move |_| csv_reply(csv, 5));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        let error = rows.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let json = scene(|_| Reply::json(200, "[]"));
    let error = json.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap_err();
    assert!(error.to_string().contains("application/json, where CSV is expected"), "{error}");
    let broken = scene(|_| csv_reply("id\n1\n", 100).disconnect());
    let rows = broken.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
    let rows: Vec<_> = rows.collect().await;
    assert!(rows[0].is_ok() && rows[1].as_ref().unwrap_err().is_retryable());
}

/// What comes of a file: a transaction's id, or the words of an error, for each row.
async fn rows(csv: &str, piece: usize) -> Vec<Result<Transaction, String>> {
    let csv = csv.to_owned();
    let scene = scene(move |_| csv_reply(&csv, piece));
    let rows = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
    rows.map(|row| row.map_err(|error| error.to_string())).collect().await
}

#[tokio::test]
async fn an_odd_row_is_an_error_in_its_place_and_the_rows_behind_it_follow() {
    let swallowing = "a cell that holds what looks like rows";
    for (csv, expected) in [
        ("id,status\n1,ok\n2,ok,3\n4,ok\n", vec![Ok("1"), Err("row 3 has 3 cells"), Ok("4")]),
        ("id,status\n,ok\n2,ok\n", vec![Err("row 2 has no id"), Ok("2")]),
        ("id,status\nNone,ok\n2,ok\n", vec![Err("row 2 has no id"), Ok("2")]),
        ("id,status\n1,\"a\"b\n2,ok\n", vec![Err("row 2 has a cell that goes on behind"), Ok("2")]),
        ("id,status\n1,ok\n2,\"a\" \"b\"", vec![Ok("1"), Err("row 3 has a cell that goes on behind")]),
        // A short row has no more cells: they are empty. So is a row of which writers trim the separators.
        ("id,status,user_id\n1\n2,ok\n3,ok,u\n", vec![Ok("1"), Ok("2"), Ok("3")]),
        ("id,status\n1,ok,,\n2,ok\n", vec![Ok("1"), Ok("2")]),
        // Closed by a stray quote further down.
        ("id,status\n1,\"ok\n2,ok\n3,\"\n4,ok\n", vec![Err(swallowing), Ok("4")]),
        ("id,status\n1,\"ok\r\n2,\"\r\n3,ok\n", vec![Err(swallowing), Ok("3")]),
        ("id;status;user_id\n1;\"two\nlines, with commas\";u\n2;ok;u\n", vec![Ok("1"), Ok("2")]),
        ("id\n\"1\n\"\n2\n", vec![Ok("1\n"), Ok("2")]),
        ("id,status\n1,ok\n\u{1a}", vec![Ok("1")]),
        ("id,status\n1,ok\u{1a}", vec![Ok("1")]),
        ("id,status\n1,ok\n\0\0\0", vec![Ok("1")]),
    ] {
        for piece in [1, 4, 1000] {
            let found = rows(csv, piece).await;
            assert_eq!(found.len(), expected.len(), "{csv:?}: {found:?}");
            for (found, expected) in found.iter().zip(&expected) {
                match (found, expected) {
                    (Ok(found), Ok(id)) => assert_eq!(found.id.as_str(), *id, "{csv:?}"),
                    (Err(found), Err(words)) => assert!(found.contains(words), "{csv:?}: {found}"),
                    other => panic!("{csv:?}: {other:?}"),
                }
            }
        }
    }
    let last = rows("id,status\n1,ok\u{1a}", 3).await;
    assert_eq!(last[0].as_ref().unwrap().status.as_ref().unwrap().as_str(), "ok");
}

#[tokio::test]
async fn what_ends_the_rows_is_their_last_item() {
    for (csv, before, words) in [
        ("id,status\n1,ok\n2,\"ok\n3,ok\n", 1, "row 3 has a quote that is never closed"),
        ("id,status\n1,ok\n2,\"5\" screen\"\n3,ok\n", 1, "row 3 has a cell that goes on behind"),
        ("a,b\n1,2\n3,4\n", 0, "row 1 names no column"),
        ("id,\"status\n1,ok\n", 0, "never closed"),
    ] {
        let found = rows(csv, 3).await;
        assert_eq!(found.len(), before + 1, "{csv:?}: {found:?}");
        assert!(found[..before].iter().all(Result::is_ok), "{csv:?}");
        assert!(found[before].as_ref().unwrap_err().contains(words), "{csv:?}: {found:?}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_utf_8_are_read_as_in_json_and_refused_by_a_strict_client() {
    for is_strict in [false, true] {
        let csv: &[u8] =
            b"id;product_name;resell_value;caf\xe9\n1;caf\xe9 \x80;1\xa0234,5;x\n2;caf\xc3\xa9;7,92 \x80;x\n3;ok;;x\n";
        // A strict client refuses the header with the row of names.
        let csv = if is_strict { &csv[csv.iter().position(|byte| *byte == b'\n').unwrap()..] } else { csv };
        let csv = if is_strict { [&b"id;product_name;resell_value;x"[..], csv].concat() } else { csv.to_vec() };
        let (transport, clock) =
            (StubTransport::new(move |_| Reply::status(200).body(csv.clone())), ManualClock::new());
        let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"));
        let orange = builder.configure(move |core| {
            let core = core.transport(transport.clone()).clock(clock.clone());
            if is_strict { core.strict() } else { core }
        });
        let rows = orange.build().unwrap().transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        let rows: Vec<_> = rows.collect().await;
        if is_strict {
            assert_eq!(rows.len(), 3);
            assert!(rows[0].as_ref().unwrap_err().to_string().contains("row 2 is not UTF-8") && rows[2].is_ok());
            assert!(rows[1].as_ref().unwrap_err().to_string().contains("row 3 is not UTF-8"));
            continue;
        }
        let rows: Vec<_> = rows.into_iter().map(Result::unwrap).collect();
        let [first, second, _] = rows.as_slice() else { panic!("three rows, not {rows:?}") };
        assert_eq!(first.product_name.as_deref(), Some("café €"));
        assert_eq!(first.resell_value.unwrap().to_string(), "1234.5");
        assert_eq!(*first.extra.get("café").unwrap(), json!("x"));
        assert_eq!((second.product_name.as_deref(), second.resell_value), (Some("café"), None));
        assert_eq!(pivot_json::to_value(second)["resell_value"], "7,92 €");
    }
}

#[tokio::test]
async fn what_does_not_fit_is_set_aside_counted_and_refused_by_a_strict_client() {
    let odd = "id;resell_value;offer_bucket\n1;dear;3\n2;N/A;unlimited\n3;1,50;4\n4;1.234;nan\n5;;\n";
    for is_strict in [false, true] {
        let (transport, clock) = (StubTransport::new(move |_| csv_reply(odd, 7)), ManualClock::new());
        let counted = Arc::new(Mutex::new(Vec::new()));
        let hook = Paths(Arc::clone(&counted));
        let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"));
        let orange = builder.configure(move |core| {
            let core = core.transport(transport.clone()).clock(clock.clone()).hook(hook.clone());
            if is_strict { core.strict() } else { core }
        });
        let orange = orange.build().unwrap();
        let rows = orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        let rows: Vec<_> = rows.collect().await;
        let is_read: Vec<bool> = rows.iter().map(Result::is_ok).collect();
        let paths = counted.lock().unwrap().clone();
        if is_strict {
            assert_eq!(is_read, [false, false, true, false, true]);
            assert!(rows[0].as_ref().unwrap_err().to_string().contains("row 2 resell_value: expected a number"));
            continue;
        }
        assert_eq!(is_read, [true; 5]);
        assert_eq!(
            paths,
            [
                "row 2.resell_value",
                "row 3.resell_value",
                "row 3.offer_bucket",
                "row 5.resell_value",
                "row 5.offer_bucket"
            ]
        );
        let first = rows[0].as_ref().unwrap();
        assert_eq!((first.resell_value, first.offer_bucket), (None, Some(3)));
        assert_eq!(pivot_json::to_value(first)["resell_value"], "dear");
        assert_eq!(rows[2].as_ref().unwrap().resell_value.unwrap().to_string(), "1.50");
    }
}

#[tokio::test]
async fn parameters_that_are_no_object_are_kept_and_refused_by_a_strict_client() {
    let odd = "id;parameters;parameters.puk\n1;junk;\n2;junk;7\n3;{\"puk\": \"7\"};\n4;[1];\n5;;7\n";
    for is_strict in [false, true] {
        let (transport, clock) = (StubTransport::new(move |_| csv_reply(odd, 7)), ManualClock::new());
        let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"));
        let orange = builder.configure(move |core| {
            let core = core.transport(transport.clone()).clock(clock.clone());
            if is_strict { core.strict() } else { core }
        });
        let orange = orange.build().unwrap();
        let rows = orange.transactions_csv(TransactionFilter::default()).send().await.unwrap().rows();
        let rows: Vec<_> = rows.collect().await;
        let is_read: Vec<bool> = rows.iter().map(Result::is_ok).collect();
        assert_eq!(is_read, [!is_strict, !is_strict, true, !is_strict, true]);
        for row in rows.into_iter().flatten().take(2).filter(|_| !is_strict) {
            assert!(pivot_json::to_string(&row).contains("junk"), "{row:?}");
        }
    }
}

/// Takes note of what does not fit.
#[derive(Clone)]
struct Paths(Arc<Mutex<Vec<String>>>);

impl pivot_core::hook::Hook for Paths {
    fn on_misfit(&self, found: &pivot_core::hook::MisfitFound<'_>) {
        self.0.lock().unwrap().push(found.path.to_owned());
    }
}

/// A writer that takes so many bytes, and then fails, or fails when it is flushed.
struct FullDisk {
    room: usize,
}

impl tokio::io::AsyncWrite for FullDisk {
    fn poll_write(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        let taken = bytes.len().min(self.room);
        self.room -= taken;
        std::task::Poll::Ready(match taken {
            0 => Err(std::io::Error::new(std::io::ErrorKind::StorageFull, "no space left on device")),
            _ => Ok(taken),
        })
    }

    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(match self.room {
            0 => Err(std::io::Error::other("no space left on device")),
            _ => Ok(()),
        })
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        self.poll_flush(context)
    }
}

#[tokio::test]
async fn a_writer_that_fails_is_an_io_error_and_says_why() {
    let csv = "id,status\n1,ok\n2,ok\n";
    for room in [0, 3, csv.len()] {
        let scene = scene(move |_| csv_reply(csv, 5));
        let transactions = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap();
        let error = transactions.copy_to(&mut FullDisk { room }).await.unwrap_err();
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Io, Some(200)), "{room}");
        assert!(error.to_string().contains("no space left on device"), "{error}");
        assert!(!error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    }
    let scene = scene(move |_| csv_reply(csv, 5));
    let transactions = scene.orange.transactions_csv(TransactionFilter::default()).send().await.unwrap();
    assert_eq!(transactions.copy_to(&mut FullDisk { room: csv.len() + 1 }).await.unwrap(), csv.len() as u64);
}
