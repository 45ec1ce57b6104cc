//! Tasks: work that continues after the response to an operation.
//!
//! 21 operations return the id of a task in the header `x-task-id` \[doc\]; `GET /mes/tasks/{id}` returns its state.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use pivot_core::poll::{PollError, Schedule, poll};
use pivot_core::{
    BoxFuture, Client, Endpoint, Error, ErrorKind, RequestOptions, RequestOptionsBuilder, RequestParts, is_identity,
};

pub use self::state::TaskState;
use crate::error_code::AFOSTO;

mod end;
mod fields;
mod state;

static GET_TASK: Endpoint = Endpoint::new(&AFOSTO, "get_task", Method::GET, "/mes/tasks/{id}");

/// The response to an operation, and the task that it started.
#[derive(Clone, Debug)]
pub struct Accepted<T> {
    value: T,
    task: Task,
}

impl<T> Accepted<T> {
    #[inline]
    pub(crate) fn new(value: T, task: Task) -> Self {
        Self { value, task }
    }

    /// The decoded response.
    #[inline]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded response without the task.
    #[inline]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The task, whose state can be fetched or waited for.
    #[inline]
    pub fn task(&self) -> Task {
        self.task.clone()
    }
}

/// Why a task did not succeed, or why its end is not known.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TaskError {
    /// The response named no task.
    #[error("the answer named no task: it has no x-task-id")]
    NoTask,
    /// A request for the state failed permanently.
    #[error("the task could not be asked for")]
    Call(#[from] Error),
    /// The task failed. Holds its last state.
    #[error("the task {} failed", .0.id.as_deref().unwrap_or("without id"))]
    Failed(Box<TaskState>),
    /// The timeout elapsed before the task ended.
    #[error("the task was not at its end after {after:?}")]
    TimedOut {
        /// The timeout.
        after: Duration,
        /// The last state received. `None` if there was none.
        last: Option<Box<TaskState>>,
    },
    /// The timeout elapsed, and the last request for the state had failed: whether the task has ended is not known.
    #[error("the task could not be asked for when the {after:?} for it were over")]
    Unheard {
        /// The timeout.
        after: Duration,
        /// The last state received. `None` if there was none.
        last: Option<Box<TaskState>>,
        /// The error of the last request; see also [`Error::retry_after`].
        source: Error,
    },
}

/// A handle to a task at Afosto.
#[derive(Clone, Debug)]
pub struct Task {
    core: Client,
    id: Option<String>,
}

impl Task {
    #[inline]
    pub(crate) fn new(core: Client, id: Option<String>) -> Self {
        Self { core, id }
    }

    /// The id of the task. `None` if the response named none.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Fetches the state once: `GET /mes/tasks/{id}`.
    ///
    /// # Errors
    /// Returns an error if the response to the operation named no task, if the request fails, or if its response is not the
    /// state of this task, but an object without any field of a task, another task, or an error body. A task may not be found
    /// (404) just after it was started \[seen\].
    #[inline]
    pub fn poll(&self) -> BoxFuture<'_, Result<TaskState, TaskError>> {
        Box::pin(async move {
            let id = self.id.as_deref().ok_or(TaskError::NoTask)?;
            Ok(ask(&self.core, id, &RequestOptions::default()).await?)
        })
    }

    /// Waits until the task [has ended](TaskState::is_finished_at), successfully or [not](TaskState::ended_badly):
    /// `task.wait().await?`. The timeout is ten minutes unless another is set.
    ///
    /// The state is fetched repeatedly, with pauses that grow from half a second to 15 seconds; longer ones that the vendor
    /// asks for are respected. Transient errors are retried until the timeout. So is 404 for half a minute, since a task may
    /// not be found just after its start, and a response that cannot be decoded, up to three times in a row.
    #[inline]
    pub fn wait(&self) -> TaskPoller {
        TaskPoller { task: self.clone(), options: RequestOptions::default(), on_progress: None }
    }
}

#[inline]
async fn ask(core: &Client, id: &str, options: &RequestOptions) -> Result<TaskState, Error> {
    let answer = core.execute(options.apply(RequestParts::new(&GET_TASK).path("id", id))?).await?;
    let mut state = TaskState::default();
    if answer.read_into(&mut state).is_ok() {
        answer.report_misfits(&state)?;
    }
    if state.id.as_deref().is_some_and(|named| is_identity(named) && !is_same(named, id)) {
        return Err(GET_TASK.unexpected_response("it is the state of another task"));
    }
    match answer.json_checked::<TaskState>() {
        Ok(_) => Ok(state),
        // The failure is the task's, and not that of the question.
        Err(error) if error.kind() == ErrorKind::ApiFailure && state.tells_how_it_goes() => {
            state.note_failure();
            Ok(state)
        }
        Err(error) => Err(error),
    }
}

/// Whether two ids are of the same task: servers differ in the case of a UUID's digits.
#[inline]
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

type OnProgress = dyn FnMut(&TaskState) + Send;

/// A request builder that waits for a task. Its [options](RequestOptionsBuilder) are those of each of its requests, except the
/// time limit, which is that of the whole wait.
#[must_use = "nothing is waited for before it is awaited"]
pub struct TaskPoller {
    task: Task,
    options: RequestOptions,
    on_progress: Option<Box<OnProgress>>,
}

impl RequestOptionsBuilder for TaskPoller {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

/// How long a task is waited for if nothing else is set.
const TIMEOUT: Duration = Duration::from_secs(600);

/// How long after its start a task may not be found.
const NOT_FOUND_GRACE: Duration = Duration::from_secs(30);

impl TaskPoller {
    /// Sets the time limit for the whole wait, including requests in flight. Default: ten minutes.
    #[inline]
    pub fn timeout(self, duration: Duration) -> Self {
        RequestOptionsBuilder::timeout(self, duration)
    }

    /// Sets a function that is called with every state received, including the last.
    #[inline]
    pub fn on_progress(mut self, tell: impl FnMut(&TaskState) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    #[inline]
    async fn run(self) -> Result<TaskState, TaskError> {
        let Self { task, mut options, mut on_progress } = self;
        let timeout = options.take_time_limit().unwrap_or(TIMEOUT);
        let id = task.id.ok_or(TaskError::NoTask)?;
        let clock = Arc::clone(task.core.clock());
        let schedule = Schedule::default().timeout(timeout).not_found_grace(NOT_FOUND_GRACE);
        let ask = || -> BoxFuture<'static, Result<Box<TaskState>, Error>> {
            let (core, id, options) = (task.core.clone(), id.clone(), options.clone());
            Box::pin(async move { ask(&core, &id, &options).await.map(Box::new) })
        };
        let judge = |state: Box<TaskState>| {
            if let Some(tell) = &mut on_progress {
                tell(&state);
            }
            if state.is_finished_at(clock.system_time()) { Ok(state) } else { Err(state) }
        };
        let state = poll(Arc::clone(&clock), schedule, ask, judge).await?;
        if state.ended_badly() { Err(TaskError::Failed(state)) } else { Ok(*state) }
    }
}

impl From<PollError<Box<TaskState>>> for TaskError {
    #[inline]
    fn from(error: PollError<Box<TaskState>>) -> Self {
        match error {
            PollError::Call(error) => Self::Call(error),
            PollError::TimedOut { after, last, source: None } => Self::TimedOut { after, last },
            PollError::TimedOut { after, last, source: Some(source) } => Self::Unheard { after, last, source },
        }
    }
}

impl IntoFuture for TaskPoller {
    type Output = Result<TaskState, TaskError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for TaskPoller {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskPoller")
            .field("task", &self.task.id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
