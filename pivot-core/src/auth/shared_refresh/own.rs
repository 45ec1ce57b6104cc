//! Whether it is a refresh itself that asks for its value.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

thread_local! {
    /// The refreshes that this thread is within, each by the place of what it refreshes.
    static WITHIN: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Whether what runs now is part of the refresh of this.
pub(super) fn is_within_refresh<S>(state: &Arc<Mutex<S>>) -> bool {
    WITHIN.with_borrow(|within| within.contains(&place_of(state)))
}

fn place_of<S>(state: &Arc<Mutex<S>>) -> usize {
    Arc::as_ptr(state).addr()
}

/// A refresh that is known as such while it runs.
pub(super) struct WithinRefresh<T> {
    place: usize,
    refresh: BoxFuture<'static, T>,
}

impl<T> WithinRefresh<T> {
    pub(super) fn new<S>(state: &Arc<Mutex<S>>, refresh: BoxFuture<'static, T>) -> Self {
        Self { place: place_of(state), refresh }
    }
}

impl<T> Future for WithinRefresh<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let _left = Within::enter(self.place);
        self.refresh.poll_unpin(context)
    }
}

/// Until it is dropped, the thread is within a refresh.
struct Within;

impl Within {
    fn enter(place: usize) -> Self {
        WITHIN.with_borrow_mut(|within| within.push(place));
        Self
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        WITHIN.with_borrow_mut(|within| within.pop());
    }
}
