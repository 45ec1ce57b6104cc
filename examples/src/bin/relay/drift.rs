//! Where the vendors differ from their documents, counted over all runs and written to a file.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use afosto_client::webhook::EVENT;
use e4cars_client::webhook::MESSAGE;
use pivot_core::drift::{Report, Snapshot};
use pivot_core::files;
use pivot_core::webhook::EventDecoder;
use pivot_inbox::InboxEvent;
use tracing::error;

use crate::config;

/// A report, and the file that it is written to.
#[derive(Clone, Debug)]
pub(crate) struct DriftFile {
    report: Report,
    file: PathBuf,
    interval: Duration,
}

impl DriftFile {
    /// Goes on with what the file holds, if it is there, and writes it once, so that a file that cannot be written is found out.
    ///
    /// # Errors
    /// Returns an error that names the file if it is no report, or cannot be read or written.
    pub(crate) fn open(settings: &config::Drift) -> Result<Self, Box<dyn std::error::Error>> {
        let of_file = |problem: &dyn std::fmt::Display| format!("[drift] file: {}: {problem}", settings.file.display());
        let report = Report::new();
        // A pipe would be waited for, and a device replaced.
        if std::fs::metadata(&settings.file).is_ok_and(|there| !there.is_file()) {
            return Err(of_file(&"it is no file").into());
        }
        match std::fs::read(&settings.file) {
            Ok(text) => {
                let counted = Snapshot::from_json(&text);
                report.add(&counted.map_err(|error| of_file(&format_args!("it is no report, and stays: {error}")))?);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(of_file(&error).into()),
        }
        files::replace(&settings.file, report.to_json().as_bytes()).map_err(|error| of_file(&error))?;
        let interval = Duration::from_secs(60 * settings.minutes);
        Ok(Self { report, file: settings.file.clone(), interval })
    }

    /// What counts: give it to a client.
    pub(crate) fn report(&self) -> &Report {
        &self.report
    }

    /// Counts an event, at its first attempt.
    pub(crate) fn count(&self, event: &InboxEvent) {
        if event.attempt > 1 || event.coding.is_some() {
            return;
        }
        // What cannot be read is parked or dead, and in the metrics.
        match event.source.as_str() {
            source if source == EVENT.vendor => count(&EVENT, &self.report, &event.body),
            source if source == MESSAGE.vendor => count(&MESSAGE, &self.report, &event.body),
            _ => {}
        }
    }

    /// Writes the file at each interval, and when `shutdown` ends.
    pub(crate) async fn keep(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = std::pin::pin!(shutdown);
        loop {
            let is_over = tokio::select! {
                () = &mut shutdown => true,
                () = tokio::time::sleep(self.interval) => false,
            };
            self.write().await;
            if is_over {
                return;
            }
        }
    }

    async fn write(&self) {
        let (file, text) = (self.file.clone(), self.report.to_json());
        let written = tokio::task::spawn_blocking(move || files::replace(&file, text.as_bytes())).await;
        if let Err(problem) = written.unwrap_or_else(|ended| Err(io::Error::other(ended))) {
            error!(file = %self.file.display(), %problem, "the drift report could not be written");
        }
    }
}

fn count<E>(decoder: &EventDecoder<E>, report: &Report, body: &[u8]) {
    if let Ok(event) = (decoder.parse)(body) {
        decoder.count_drift(report, &event);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use pivot_inbox::{EventId, EventSummary, Timestamp};

    use super::*;

    fn event(attempt: u32, body: &str) -> InboxEvent {
        let mut summary = EventSummary::new(EventId(1), "e4cars", "id:1", Timestamp(0));
        summary.attempts = attempt;
        InboxEvent::new(summary, attempt, body.to_owned().into())
    }

    fn counted(file: &Path) -> Vec<(String, String, u64)> {
        let snapshot = Snapshot::from_json(&std::fs::read(file).unwrap()).unwrap();
        let findings = snapshot.operations.iter().flat_map(|operation| {
            let of =
                |finding: &pivot_core::drift::Finding| (operation.operation.clone(), finding.at.clone(), finding.count);
            operation.findings.iter().map(of).collect::<Vec<_>>()
        });
        findings.collect()
    }

    #[tokio::test]
    async fn what_differs_is_counted_once_for_each_event_and_over_all_runs_and_written_at_the_end() {
        let directory = std::env::temp_dir().join(format!("drift-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let file = directory.join("drift.json");
        let settings = config::Drift { file: file.clone(), minutes: 60 };
        let body = r#"{"outgoing_event": {"event": {"event_no": "1", "type": "exit_execution", "colour": "red"}}}"#;
        for run in 1..=2 {
            let drift = DriftFile::open(&settings).unwrap();
            drift.count(&event(1, body));
            drift.count(&event(2, body));
            drift.count(&event(1, "no JSON"));
            drift.keep(std::future::ready(())).await;
            let at = "outgoing_event.event.colour".to_owned();
            assert_eq!(counted(&file), [("PlatformEvent".to_owned(), at, run)]);
        }
        for (content, expected) in [("{\"port\": 1}", "no report"), ("", "no report"), ("text", "no report")] {
            std::fs::write(&file, content).unwrap();
            let error = DriftFile::open(&settings).unwrap_err().to_string();
            assert!(error.contains("drift.json") && error.contains(expected), "{error}");
            assert_eq!(std::fs::read_to_string(&file).unwrap(), content, "it stays as it is");
        }
        for no_file in [directory.clone(), "/dev/null".into()] {
            let error = DriftFile::open(&config::Drift { file: no_file, minutes: 60 }).unwrap_err().to_string();
            assert!(error.contains("it is no file"), "{error}");
        }
        let nowhere = config::Drift { file: directory.join("no/drift.json"), minutes: 60 };
        assert!(DriftFile::open(&nowhere).unwrap_err().to_string().contains("no/drift.json"));
        std::fs::remove_dir_all(&directory).unwrap();
    }

    #[test]
    fn the_guides_file_is_a_report() {
        let guide = include_str!("../../../../docs/guide/fidelity.md");
        let json = guide.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
        let snapshot = Snapshot::from_json(json.as_bytes()).unwrap();
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&snapshot.to_json()), value(json), "nothing of it is passed over");
    }

    #[tokio::test]
    async fn the_file_is_written_at_each_interval() {
        let directory = std::env::temp_dir().join(format!("drift-interval-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let settings = config::Drift { file: directory.join("drift.json"), minutes: 60 };
        let mut drift = DriftFile::open(&settings).unwrap();
        std::fs::remove_file(&settings.file).unwrap();
        drift.interval = Duration::ZERO;
        let is_there = async {
            while !settings.file.exists() {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            () = drift.keep(std::future::pending()) => unreachable!("it has no end"),
            () = is_there => {}
        }
        // It may be written once more.
        let _ = std::fs::remove_dir_all(&directory);
    }
}
