//! From an operation that a request is for to its answer: tasks, files and webhooks by themselves, all others by the rule.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use http::StatusCode;
use serde_json::Value;

use super::call::{Call, NotThere};
use super::{State, files, refused};
use crate::description::{self, Operation};
use crate::journal::Received;
use crate::server::Answer;

impl State {
    pub(super) fn perform(&mut self, operation: Operation<'_>, values: &[String], request: &Received) -> Answer {
        let sample = operation.answer();
        let starts_a_task = sample.headers.iter().any(|(name, _)| name == "x-task-id");
        let Ok(mut answer) = self.act(operation, sample, values, request) else {
            return refused(StatusCode::NOT_FOUND, "Not found", &BTreeMap::new());
        };
        if starts_a_task {
            let id = format!("task-{}", self.store.next_id());
            self.tasks.begin(&id);
            answer.headers.push(("x-task-id", id));
        }
        answer
    }

    /// What an operation answers; an error if what it is about is not there.
    fn act(
        &mut self,
        operation: Operation<'_>,
        sample: description::Answer,
        values: &[String],
        request: &Received,
    ) -> Result<Answer, NotThere> {
        let status = StatusCode::from_u16(sample.status).unwrap_or(StatusCode::OK);
        if let Some(answered) = self.webhooks.operation(&mut self.store, operation, values, request) {
            return answered
                .map(|(body, headers)| Answer { headers, ..Answer::of(status, &body) })
                .map_err(|()| NotThere);
        }
        let description = Arc::clone(&self.description);
        let (media_type, body) = sample.body.clone().unzip();
        let is_json = media_type.as_deref() == Some("application/json");
        if let Some(answered) = self.of_its_own(operation, values, request) {
            let mut answer = Answer::of(status, &answered?);
            if operation.path.starts_with("/cnt/files/upload/") {
                // Where the file is to be had is made up.
                answer = answer.with_samples();
            }
            return Ok(answer);
        }
        let call = Call {
            description: &description,
            operation,
            values,
            request,
            sample: body.filter(|_| is_json),
            now: self.webhooks.sender.clock().system_time(),
        };
        let remembered = self.memory.perform(&mut self.store, &call)?;
        let mut answer = match (remembered.body, media_type) {
            (Some(body), _) => Answer { headers: remembered.headers, ..Answer::of(status, &body) },
            (None, Some(media_type)) if !is_json => Answer::new(status, of_a_file(&media_type), "bytes of a file"),
            (None, _) => Answer::new(status, "text/plain", ""),
        };
        if remembered.is_sample || answer.body.starts_with(b"bytes of a file") {
            answer = answer.with_samples();
        }
        Ok(answer)
    }

    /// What operations answer that do more than to keep what they are given; nothing for all the others.
    fn of_its_own(
        &mut self,
        operation: Operation<'_>,
        values: &[String],
        request: &Received,
    ) -> Option<Result<Value, NotThere>> {
        let now = self.clock.time();
        match (request.method.as_str(), operation.path) {
            ("GET", "/mes/tasks/{id}") => Some(Ok(self.tasks.ask(values.first()?))),
            ("POST", "/cnt/files/signature") => {
                let asked = serde_json::from_slice(&request.body).unwrap_or_default();
                Some(Ok(files::sign(&mut self.store, &asked, &text_of(now + files::SIGNATURE_LIFETIME))))
            }
            ("POST", "/cnt/files/upload/{signature}") => {
                Some(files::upload(&mut self.store, values.first()?, &request.body, &text_of(now)))
            }
            _ => None,
        }
    }
}

fn text_of(at: SystemTime) -> String {
    DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn of_a_file(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => "image/png",
        "video/mp4" => "video/mp4",
        "application/pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
