//! Tasks: what goes on after an operation has answered.
//!
//! 21 operations answer with a task's id in `x-task-id` \[doc\]; `GET /mes/tasks/{id}` tells how it goes.

use std::future::IntoFuture;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_core::{BoxFuture, Client, Endpoint, Error, RequestParts};
use http::Method;
use open_json::{DecodeError, Json, Lenient};
use pivot_types::Timestamp;

use crate::error::AFOSTO;

static GET_TASK: Endpoint = Endpoint::new(&AFOSTO, "get_task", Method::GET, "/mes/tasks/{id}");

/// What an operation answered, and the task it has started.
#[derive(Clone, Debug)]
pub struct Started<T> {
    value: T,
    task: Task,
}

impl<T> Started<T> {
    pub(crate) fn new(value: T, task: Task) -> Self {
        Self { value, task }
    }

    /// What the operation answered.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What the operation answered, alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The task.
    pub fn task(&self) -> Task {
        self.task.clone()
    }
}

open_json::object! {
    /// How a task goes \[doc\].
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TaskState {
        /// Its id.
        pub id: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// What it does.
        pub description: Option<String>,
        /// How far it is, in percent \[guess\].
        pub progress: Option<i64>,
        /// What it brought: a text, JSON, or JSON in base64 \[seen\]; see [`TaskState::json`].
        pub result: Option<String>,
        /// Whether it went well; there when it is at its end \[seen\].
        pub is_success: Option<bool>,
        /// When it began.
        pub started_at: Option<Lenient<Timestamp>>,
        /// When it ended.
        pub completed_at: Option<Lenient<Timestamp>>,
        /// Until when it can be asked for.
        pub expires_at: Option<Lenient<Timestamp>>,
    }
}

impl TaskState {
    /// Whether the task is at its end, well or not.
    pub fn is_finished(&self) -> bool {
        self.completed_at.is_some() || self.is_success.is_some()
    }

    /// The result as bytes: what base64 stood for, or the text itself. A text that happens to be valid base64 is taken for
    /// it only where JSON is inside.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.result.as_deref()?;
        let is_json = |bytes: &Vec<u8>| serde_json::from_slice::<serde_json::Value>(bytes).is_ok();
        Some(STANDARD.decode(text.trim()).ok().filter(is_json).unwrap_or_else(|| text.as_bytes().to_vec()))
    }

    /// The result read as JSON, in base64 or not.
    ///
    /// # Errors
    /// Where there is no result, or another than a `T`.
    pub fn json<T: Json>(&self) -> Result<T, DecodeError> {
        open_json::from_slice(&self.bytes().unwrap_or_default())
    }
}

/// Why a task was not waited for to a good end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TaskError {
    /// The operation's answer named no task.
    #[error("the answer named no task: it has no x-task-id")]
    NoTask,
    /// A call failed for good.
    #[error("the task could not be asked for")]
    Call(#[from] Error),
    /// The task ended badly; its state says more.
    #[error("the task {} failed", .0.id.as_deref().unwrap_or("without id"))]
    Failed(Box<TaskState>),
    /// The time was up before the task ended; its last state, where there was one.
    #[error("the task was not at its end after {after:?}")]
    Unfinished {
        /// How long it was waited for.
        after: Duration,
        /// What was last heard of it.
        last: Option<Box<TaskState>>,
    },
}

/// A task at Afosto.
#[derive(Clone, Debug)]
pub struct Task {
    core: Client,
    id: Option<String>,
}

impl Task {
    pub(crate) fn new(core: Client, id: Option<String>) -> Self {
        Self { core, id }
    }

    /// Its id, where the answer named one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Asks once how it goes: `GET /mes/tasks/{id}`.
    ///
    /// # Errors
    /// Where the answer named no task, or the call fails. Just after its start a task may not be found yet \[seen\].
    pub fn poll(&self) -> BoxFuture<'_, Result<TaskState, TaskError>> {
        Box::pin(async move {
            let id = self.id.as_deref().ok_or(TaskError::NoTask)?;
            let answer = self.core.execute(RequestParts::new(&GET_TASK).path("id", id)).await?;
            Ok(answer.json()?.into_value())
        })
    }

    /// Waits for its end, ten minutes at most if nothing else is set: `task.wait().await?`.
    pub fn wait(&self) -> Wait {
        Wait { task: self.clone(), at_most: Duration::from_secs(600), on_progress: None }
    }
}

type Tell = dyn FnMut(&TaskState) + Send;

/// How a task is waited for.
#[must_use = "nothing is waited for before it is awaited"]
pub struct Wait {
    task: Task,
    at_most: Duration,
    on_progress: Option<Box<Tell>>,
}

/// The pauses between two questions: the first, by what they grow, the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const GROWTH: f64 = 1.5;
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// How long a task may be unknown after its start.
const GRACE: Duration = Duration::from_secs(30);

impl Wait {
    /// How long to wait at most.
    pub fn at_most(mut self, duration: Duration) -> Self {
        self.at_most = duration;
        self
    }

    /// Calls back with every state that is heard of, the last one too.
    pub fn on_progress(mut self, tell: impl FnMut(&TaskState) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    async fn run(mut self) -> Result<TaskState, TaskError> {
        let clock = std::sync::Arc::clone(self.task.core.clock());
        let start = clock.now();
        let (mut pause, mut last) = (FIRST_PAUSE, None);
        loop {
            let waited = clock.now().saturating_duration_since(start);
            match self.task.poll().await {
                Ok(state) => {
                    if let Some(tell) = &mut self.on_progress {
                        tell(&state);
                    }
                    match (state.is_finished(), state.is_success) {
                        (true, Some(false)) => return Err(TaskError::Failed(Box::new(state))),
                        (true, _) => return Ok(state),
                        (false, _) => last = Some(Box::new(state)),
                    }
                }
                // A failure that may pass ends nothing before the time is up.
                Err(TaskError::Call(error))
                    if error.is_retryable() || (error.is_not_found() && last.is_none() && waited < GRACE) => {}
                Err(error) => return Err(error),
            }
            let Some(left) = self.at_most.checked_sub(clock.now().saturating_duration_since(start)) else {
                return Err(TaskError::Unfinished { after: self.at_most, last });
            };
            if left.is_zero() {
                return Err(TaskError::Unfinished { after: self.at_most, last });
            }
            clock.sleep(pause.min(left)).await;
            pause = pause.mul_f64(GROWTH).min(LONGEST_PAUSE);
        }
    }
}

impl IntoFuture for Wait {
    type Output = Result<TaskState, TaskError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for Wait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wait").field("task", &self.task.id).field("at_most", &self.at_most).finish_non_exhaustive()
    }
}
