//! Tasks that an operation begins and a client asks for until they are done.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::clock::MockClock;

/// Tasks, and how far they are.
#[derive(Clone)]
pub(super) struct Tasks {
    clock: MockClock,
    known: BTreeMap<String, Task>,
}

#[derive(Clone)]
struct Task {
    began: SystemTime,
    /// How often it was asked for.
    asked: u32,
    ended: Option<SystemTime>,
}

/// How long a task takes by a clock that stands still.
///
/// Source: \[guess\].
const TIME: Duration = Duration::from_secs(60);

/// How many tasks are known that nobody began: any id that is asked for is one.
const KNOWN: usize = 10_000;

impl Tasks {
    pub(super) fn new(clock: MockClock) -> Self {
        Self { clock, known: BTreeMap::new() }
    }

    pub(super) fn begin(&mut self, id: &str) {
        self.known.insert(id.to_owned(), Task { began: self.clock.time(), asked: 0, ended: None });
    }

    /// How far a task is: by the time of a clock that stands still, or else at its half when first asked for and done then.
    pub(super) fn ask(&mut self, id: &str) -> Value {
        let now = self.clock.time();
        if !self.known.contains_key(id) && self.known.len() < KNOWN {
            self.begin(id);
        }
        let mut unknown = Task { began: now, asked: 1, ended: None };
        let task = self.known.get_mut(id).unwrap_or(&mut unknown);
        task.asked = task.asked.saturating_add(1);
        let passed = now.duration_since(task.began).unwrap_or_default();
        let progress = match self.clock.is_still() {
            _ if task.ended.is_some() => 100,
            true => u64::try_from(passed.as_millis() * 100 / TIME.as_millis()).map_or(100, |percent| percent.min(100)),
            false => {
                if task.asked > 1 {
                    100
                } else {
                    50
                }
            }
        };
        let mut told = json!({"id": id, "name": "task", "progress": progress, "started_at": text(task.began)});
        if progress == 100 {
            let due = if self.clock.is_still() { task.began + TIME } else { now };
            told["completed_at"] = text(*task.ended.get_or_insert(due)).into();
            told["result"] = STANDARD.encode(r#"{"rows":3}"#).into();
        }
        told
    }
}

fn text(at: SystemTime) -> String {
    DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_task_takes_a_minute_by_a_clock_that_stands_still_and_two_questions_by_one_that_goes() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let clock = MockClock::at(start).unwrap();
        let mut tasks = Tasks::new(clock.clone());
        tasks.begin("a");
        for _ in 0..3 {
            assert_eq!(tasks.ask("a")["progress"], 0, "asking takes no time");
        }
        clock.advance(Duration::from_secs(30)).await.unwrap();
        assert_eq!((&tasks.ask("a")["progress"], &tasks.ask("a")["completed_at"]), (&json!(50), &Value::Null));
        clock.advance(Duration::from_secs(300)).await.unwrap();
        let done = tasks.ask("a");
        assert_eq!((&done["progress"], &done["started_at"]), (&json!(100), &json!("2027-01-15T08:00:00Z")));
        assert_eq!(done["completed_at"], "2027-01-15T08:01:00Z");
        clock.set(start).await.unwrap();
        assert_eq!(tasks.ask("a"), done, "what has ended has ended");
        clock.release();
        assert_eq!((&tasks.ask("b")["progress"], &tasks.ask("b")["progress"]), (&json!(50), &json!(100)));
    }

    #[test]
    fn ids_that_nobody_began_are_not_kept_without_end() {
        let mut tasks = Tasks::new(MockClock::new());
        for number in 0..KNOWN + 5 {
            tasks.ask(&number.to_string());
        }
        assert_eq!(tasks.known.len(), KNOWN);
        assert_eq!(tasks.ask("another")["progress"], 100, "it is done, rather than never");
        tasks.begin("begun");
        assert_eq!(tasks.ask("begun")["progress"], 50);
    }
}
