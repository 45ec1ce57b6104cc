//! Tasks: what goes on after an operation has answered.
//!
//! 21 operations answer with a task's id in `x-task-id` \[doc\]; `GET /mes/tasks/{id}` tells how it goes.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use pivot_core::poll::{PollError, Schedule, poll};
use pivot_core::{BoxFuture, Client, Endpoint, Error, ErrorKind, RequestParts, is_identity};

pub use self::state::TaskState;
use crate::error_code::AFOSTO;

mod end;
mod state;
mod told;

static GET_TASK: Endpoint = Endpoint::new(&AFOSTO, "get_task", Method::GET, "/mes/tasks/{id}");

/// What an operation answered, and the task it has started.
#[derive(Clone, Debug)]
pub struct Accepted<T> {
    value: T,
    task: Task,
}

impl<T> Accepted<T> {
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

    /// What goes on, to be asked about or waited for.
    pub fn task(&self) -> Task {
        self.task.clone()
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
    TimedOut {
        /// How long it was to be waited for.
        after: Duration,
        /// What was last heard of it.
        last: Option<Box<TaskState>>,
    },
    /// The time was up, and the last call had failed: whether the task has ended is not known.
    #[error("the task could not be asked for when the {after:?} for it were over")]
    Unheard {
        /// How long it was to be waited for.
        after: Duration,
        /// What was last heard of it.
        last: Option<Box<TaskState>>,
        /// Why the last call failed; see also [`Error::retry_after`].
        source: Error,
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
    /// Returns an error if the operation's answer named no task, if the call fails, or if what it answers is no task: an
    /// object with none of a task's fields, another task, or an error's that tells nothing of how a task goes. Just after its start a task may
    /// not be found yet \[seen\].
    pub fn poll(&self) -> BoxFuture<'_, Result<TaskState, TaskError>> {
        Box::pin(async move {
            let id = self.id.as_deref().ok_or(TaskError::NoTask)?;
            Ok(ask(&self.core, id).await?)
        })
    }

    /// Waits for its [end](TaskState::is_finished_at), good or [bad](TaskState::ended_badly), ten minutes at most if nothing else is set: `task.wait().await?`.
    ///
    /// It is asked for again and again, with pauses that grow from half a second to 15 seconds. A failure that may pass ends
    /// nothing before the time is up, and a pause that the vendor asks for is kept. A task that is not found may not be known
    /// yet, so that counts for half a minute as such a failure; so does an answer that cannot be read, three times in a row.
    pub fn wait(&self) -> TaskPoller {
        TaskPoller { task: self.clone(), timeout: Duration::from_secs(600), on_progress: None }
    }
}

async fn ask(core: &Client, id: &str) -> Result<TaskState, Error> {
    let answer = core.execute(RequestParts::new(&GET_TASK).path("id", id)).await?;
    let mut state = TaskState::default();
    if answer.read_into(&mut state).is_ok() {
        answer.report_misfits(&state)?;
    }
    if state.id.as_deref().is_some_and(|named| is_identity(named) && !is_same(named, id)) {
        return Err(Error::unexpected_response(&GET_TASK, "it is the state of another task"));
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

/// Whether two texts name the same task: servers differ in the case of a UUID's digits.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

type OnProgress = dyn FnMut(&TaskState) + Send;

/// How a task is waited for.
#[must_use = "nothing is waited for before it is awaited"]
pub struct TaskPoller {
    task: Task,
    timeout: Duration,
    on_progress: Option<Box<OnProgress>>,
}

/// How long a task may be unknown after its start.
const NOT_FOUND_GRACE: Duration = Duration::from_secs(30);

impl TaskPoller {
    /// How long to wait at most, calls that are under way included.
    pub fn timeout(mut self, duration: Duration) -> Self {
        self.timeout = duration;
        self
    }

    /// Calls back with every state that is heard of, the last one too.
    pub fn on_progress(mut self, tell: impl FnMut(&TaskState) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    async fn run(self) -> Result<TaskState, TaskError> {
        let Self { task, timeout, mut on_progress } = self;
        let id = task.id.ok_or(TaskError::NoTask)?;
        let clock = Arc::clone(task.core.clock());
        let schedule = Schedule::default().timeout(timeout).not_found_grace(NOT_FOUND_GRACE);
        let ask = || -> BoxFuture<'static, Result<Box<TaskState>, Error>> {
            let (core, id) = (task.core.clone(), id.clone());
            Box::pin(async move { ask(&core, &id).await.map(Box::new) })
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

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for TaskPoller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskPoller")
            .field("task", &self.task.id)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
