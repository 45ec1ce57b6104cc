//! Faults that wait for their request.

use std::collections::{BTreeMap, HashMap, VecDeque};

use crate::fault::Fault;

/// Faults in the order they came, found by the path of a request without looking at the others.
#[derive(Clone)]
pub(super) struct FaultQueue {
    waiting: HashMap<Target, VecDeque<Waiting>>,
    /// How many targets of this length begin a path: the lengths at which a path is cut to look for them.
    lengths: BTreeMap<usize, usize>,
    limits: FaultLimits,
    /// How many faults wait, and how many bytes their bodies have.
    count: usize,
    bytes: usize,
    /// How many have been ordered.
    ordered: u64,
}

/// How many faults may wait, and how many bytes their bodies may have together.
#[derive(Clone, Copy)]
pub(crate) struct FaultLimits {
    pub(crate) count: usize,
    pub(crate) bytes: usize,
}

impl FaultLimits {
    /// None: a test orders what it needs.
    pub(crate) const NONE: Self = Self { count: usize::MAX, bytes: usize::MAX };
}

/// Which request a fault meets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Target {
    /// Any call.
    Any,
    /// Any call whose path begins so.
    Start(String),
    /// The next request of this path, also one for a token.
    Path(String),
}

#[derive(Clone)]
struct Waiting {
    number: u64,
    fault: Fault,
}

impl FaultQueue {
    pub(super) fn new(limits: FaultLimits) -> Self {
        let (waiting, lengths) = (HashMap::new(), BTreeMap::new());
        Self { waiting, lengths, limits, count: 0, bytes: 0, ordered: 0 }
    }

    /// Keeps a fault for the next request of a path, or, before a `*`, of paths that begin so; for any call where there
    /// is no path. Gives the fault back where there are too many.
    pub(super) fn order(&mut self, path: Option<String>, fault: Fault) -> Result<(), Fault> {
        let bytes = self.bytes.saturating_add(fault.size());
        if self.count >= self.limits.count || bytes > self.limits.bytes {
            return Err(fault);
        }
        let target = match path {
            None => Target::Any,
            Some(path) => match path.strip_suffix('*') {
                Some(start) => Target::Start(start.to_owned()),
                None => Target::Path(path),
            },
        };
        self.ordered += 1;
        (self.count, self.bytes) = (self.count + 1, bytes);
        let waiting = self.waiting.entry(target);
        if let (Target::Start(start), std::collections::hash_map::Entry::Vacant(_)) = (waiting.key(), &waiting) {
            *self.lengths.entry(start.len()).or_default() += 1;
        }
        waiting.or_default().push_back(Waiting { number: self.ordered, fault });
        Ok(())
    }

    /// Takes the fault that meets a request of this path: the one that was ordered first.
    pub(super) fn take(&mut self, path: &str, is_for_a_token: bool) -> Option<Fault> {
        if self.count == 0 {
            return None;
        }
        let mut targets = vec![Target::Path(path.to_owned())];
        if !is_for_a_token {
            targets.push(Target::Any);
            // `get` gives nothing where a length is beyond the path, or inside a letter.
            let starts = self.lengths.keys().filter_map(|length| path.get(..*length));
            targets.extend(starts.map(|start| Target::Start(start.to_owned())));
        }
        let number = |target: &Target| self.waiting.get(target)?.front().map(|waiting| waiting.number);
        let numbered = targets.into_iter().filter_map(|target| Some((number(&target)?, target)));
        let (_, target) = numbered.min_by_key(|(number, _)| *number)?;
        let waiting = self.waiting.get_mut(&target)?;
        let fault = waiting.pop_front()?.fault;
        if waiting.is_empty() {
            self.waiting.remove(&target);
            if let Target::Start(start) = &target {
                self.forget_length(start.len());
            }
        }
        (self.count, self.bytes) = (self.count - 1, self.bytes.saturating_sub(fault.size()));
        Some(fault)
    }

    fn forget_length(&mut self, length: usize) {
        if let Some(count) = self.lengths.get_mut(&length) {
            *count -= 1;
            if *count == 0 {
                self.lengths.remove(&length);
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub(super) fn clear(&mut self) {
        *self = Self { ordered: self.ordered, ..Self::new(self.limits) };
    }

    /// How many faults wait for each path, in the order of the paths: nothing for any call.
    pub(super) fn waiting(&self) -> BTreeMap<Option<String>, usize> {
        let path = |target: &Target| match target {
            Target::Any => None,
            Target::Start(start) => Some(format!("{start}*")),
            Target::Path(path) => Some(path.clone()),
        };
        self.waiting.iter().map(|(target, waiting)| (path(target), waiting.len())).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn fault(number: u64) -> Fault {
        Fault::Delay(Duration::from_millis(number))
    }

    /// The rule, said without an index: of those that meet the request, the first.
    fn first(orders: &mut Vec<(Option<String>, Fault)>, path: &str, is_for_a_token: bool) -> Option<Fault> {
        let meets = |(ordered, _): &(Option<String>, Fault)| match ordered.as_deref() {
            None => !is_for_a_token,
            Some(ordered) => match ordered.strip_suffix('*') {
                Some(start) => !is_for_a_token && path.starts_with(start),
                None => path == ordered,
            },
        };
        let position = orders.iter().position(meets)?;
        Some(orders.remove(position).1)
    }

    #[test]
    fn faults_are_met_as_if_all_were_looked_at_in_their_order() {
        let mut random = fastrand::Rng::with_seed(crate::random_seed());
        let paths = ["/a", "/a/b", "/a/ü", "/a/b/c", "/", "", "/token"];
        let ordered = [None, Some("/a/b"), Some("/a*"), Some("*"), Some("/a/ü*"), Some("/a/b/*"), Some("/token")];
        for _ in 0..200 {
            let (mut queue, mut orders) = (FaultQueue::new(FaultLimits::NONE), Vec::new());
            for step in 0..60 {
                if random.bool() {
                    let path = random.choice(ordered).unwrap_or_default().map(str::to_owned);
                    queue.order(path.clone(), fault(step)).unwrap();
                    orders.push((path, fault(step)));
                } else {
                    let path = random.choice(paths).unwrap_or_default();
                    let is_for_a_token = path == "/token";
                    assert_eq!(queue.take(path, is_for_a_token), first(&mut orders, path, is_for_a_token), "{path}");
                }
                assert_eq!(queue.waiting().values().sum::<usize>(), orders.len());
            }
        }
    }

    #[test]
    fn many_faults_cost_a_request_nothing_and_their_number_and_bytes_are_bounded() {
        let mut queue = FaultQueue::new(FaultLimits { count: 50_000, bytes: 100 });
        for number in 0..50_000 {
            queue.order(Some(format!("/elsewhere/{number}*")), fault(number)).unwrap();
        }
        assert_eq!(queue.order(None, fault(0)), Err(fault(0)), "one too many");
        let started = Instant::now();
        for _ in 0..50_000 {
            assert_eq!(queue.take("/a/path/that/nobody/ordered/anything/for", false), None);
        }
        // A look at each of them would be two and a half thousand million.
        assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
        queue.clear();
        assert_eq!(queue.waiting().len(), 0);
        let large = || Fault::status_with(http::StatusCode::OK, "x".repeat(60));
        queue.order(None, large()).unwrap();
        assert!(queue.order(None, large()).is_err(), "too many bytes");
        assert_eq!(queue.take("/a", false), Some(large()));
        queue.order(None, large()).unwrap();
    }
}
