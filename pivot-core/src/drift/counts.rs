//! The store of a report: bounded, whatever a server sends.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pivot_json::JsonType;

use super::names;
use super::snapshot::{Finding, Kind, OperationDrift, Snapshot};
use super::sorted::Sorted;
use crate::endpoint::Endpoint;

/// The most findings of one kind, over all operations.
pub(super) const MOST_FINDINGS: usize = 500;

/// Beyond so many, operations are counted together.
pub(super) const MOST_OPERATIONS: usize = 2000;

/// The most unknown names of one object: with more, it is a map.
pub(super) const MOST_NAMES: usize = 64;

/// The most statuses of an operation.
const MOST_STATUSES: usize = 100;

/// What findings belong to: an operation, or an event that a vendor sends. Ordered as a report is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    vendor: Cow<'static, str>,
    operation: Cow<'static, str>,
    path: Cow<'static, str>,
    method: Cow<'static, str>,
}

impl Key {
    pub(super) fn of(endpoint: &'static Endpoint) -> Self {
        Self {
            operation: endpoint.operation.into(),
            vendor: endpoint.vendor.name.into(),
            method: endpoint.method.as_str().into(),
            path: endpoint.path.into(),
        }
    }

    #[cfg(feature = "webhook")]
    pub(super) fn of_event(vendor: &'static str, event: &'static str) -> Self {
        let none = Cow::Borrowed("");
        Self { operation: event.into(), vendor: vendor.into(), method: none.clone(), path: none }
    }

    #[inline]
    fn of_drift(drift: &OperationDrift) -> Self {
        let label = |text: &str| Cow::Owned(names::label(text));
        Self {
            operation: label(&drift.operation),
            vendor: label(&drift.vendor),
            method: label(&drift.method),
            path: label(&drift.path),
        }
    }
}

/// A set of types of JSON values.
#[derive(Clone, Copy, Default)]
pub(super) struct Types(u8);

impl Types {
    pub(super) const NONE: Self = Self(0);

    pub(super) fn of(one: JsonType) -> Self {
        Self(1 << one as u8)
    }

    #[inline]
    fn of_all(all: &[JsonType]) -> Self {
        let mut types = Self::NONE;
        for one in all {
            types.add(Self::of(*one));
        }
        types
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    #[inline]
    fn all(self) -> Vec<JsonType> {
        let mut all = JsonType::ALL.to_vec();
        all.retain(|one| self.0 & Self::of(*one).0 != 0);
        all
    }
}

#[derive(Default)]
struct Count {
    times: u64,
    types: Types,
    /// Whether it stands for all keys of an object that was taken for a map.
    is_map: bool,
}

impl Count {
    fn add(&mut self, times: u64, types: Types) {
        self.times = self.times.saturating_add(times);
        self.types.add(types);
    }
}

/// Counts by place.
type Findings = Sorted<Box<str>, Count>;

#[derive(Default)]
struct Operation {
    /// How many responses or events there were.
    seen: u64,
    statuses: Sorted<u16, u64>,
    findings: [Findings; Kind::ALL.len()],
}

/// What was found of an operation.
pub(super) struct Known<'c>(Option<&'c mut Operation>);

impl Known<'_> {
    /// Counts a finding if it is known; whether it is.
    pub(super) fn count(&mut self, kind: Kind, at: &str, types: Types) -> bool {
        let findings = self.0.as_mut().map(|operation| &mut operation.findings[kind as usize]);
        let count = findings.and_then(|findings| findings.get_mut(at));
        count.map(|count| count.add(1, types)).is_some()
    }
}

/// All that a report has counted.
#[derive(Default)]
pub(super) struct Counts {
    operations: Sorted<Key, Operation>,
    /// How many findings of each kind there are.
    held: [usize; Kind::ALL.len()],
    left_out: u64,
}

impl Counts {
    pub(super) fn response(&mut self, key: &Key, status: u16) {
        self.responses(key, status, 1);
    }

    #[cfg(feature = "webhook")]
    pub(super) fn event(&mut self, key: &Key) {
        if let Some(operation) = self.operation(key) {
            operation.seen = operation.seen.saturating_add(1);
        }
    }

    pub(super) fn leave_out(&mut self, times: u64) {
        self.left_out = self.left_out.saturating_add(times);
    }

    pub(super) fn count(&mut self, key: &Key, kind: Kind, at: &str, types: Types) {
        self.count_times(key, kind, at, (1, types));
    }

    /// The findings of an operation that are known, to be counted again without a look at anything else.
    pub(super) fn known(&mut self, key: &Key) -> Known<'_> {
        Known(self.operations.get_mut(key))
    }

    /// Counts a field called `name`, which may be data, in the object at `parent`.
    pub(super) fn count_field(
        &mut self,
        key: &Key,
        parent: &str,
        name: &str,
        types: Types,
        is_secret: &dyn Fn(&str) -> bool,
    ) {
        self.count_field_times(key, (parent, name), (1, types), is_secret);
    }

    fn responses(&mut self, key: &Key, status: u16, times: u64) {
        let Some(operation) = self.operation(key) else { return self.leave_out(times) };
        operation.seen = operation.seen.saturating_add(times);
        let statuses = &mut operation.statuses;
        let is_full = statuses.len() >= MOST_STATUSES;
        let count = if is_full { statuses.get_mut(&status) } else { Some(statuses.get_or_insert(status, 0)) };
        if let Some(count) = count {
            *count = count.saturating_add(times);
        }
    }

    fn operation(&mut self, key: &Key) -> Option<&mut Operation> {
        let is_full = self.operations.len() >= MOST_OPERATIONS;
        if !is_full && self.operations.get_mut(key).is_none() {
            self.operations.get_or_insert(key.clone(), Operation::default());
        }
        self.operations.get_mut(key)
    }

    fn count_times(&mut self, key: &Key, kind: Kind, at: &str, (times, types): (u64, Types)) {
        let is_full = self.held[kind as usize] >= MOST_FINDINGS;
        let Some(operation) = self.operation(key) else { return self.leave_out(times) };
        let findings = &mut operation.findings[kind as usize];
        if let Some(count) = findings.get_mut(at) {
            return count.add(times, types);
        }
        if is_full {
            return self.leave_out(times);
        }
        findings.get_or_insert(at.into(), Count { times, types, is_map: false });
        self.held[kind as usize] += 1;
    }

    fn count_field_times(
        &mut self,
        key: &Key,
        (parent, name): (&str, &str),
        (times, types): (u64, Types),
        is_secret: &dyn Fn(&str) -> bool,
    ) {
        const KIND: Kind = Kind::UnknownField;
        let is_full = self.held[KIND as usize] >= MOST_FINDINGS;
        let Some(operation) = self.operation(key) else { return self.leave_out(times) };
        let findings = &mut operation.findings[KIND as usize];
        let mut path = parent.to_owned();
        names::push_name(&mut path, name);
        names::cut(&mut path);
        if let Some(count) = findings.get_mut(&*path).filter(|_| names::is_step(name)) {
            return count.add(times, types);
        }
        let any = format!("{parent}{}", names::ANY);
        if let Some(count) = findings.get_mut(&*any).filter(|count| count.is_map) {
            return count.add(times, types);
        }
        if is_full {
            return self.leave_out(times);
        }
        // The letters of a name that is counted already need not be looked at again.
        if !names::is_name(name) || is_secret(name) {
            return self.count_times(key, KIND, &any, (times, types));
        }
        let siblings = siblings(findings, parent);
        if siblings.len() < MOST_NAMES {
            return self.count_times(key, KIND, &path, (times, types));
        }
        let known = findings.remove(&*any);
        let had_any = known.is_some();
        let mut map = known.unwrap_or_default();
        map.is_map = true;
        map.add(times, types);
        for name in &siblings {
            let one = findings.remove(name).unwrap_or_default();
            map.add(one.times, one.types);
        }
        findings.get_or_insert(any.into(), map);
        self.held[KIND as usize] -= siblings.len() - usize::from(!had_any);
    }

    /// Adds what another report holds, within the same bounds.
    #[inline]
    pub(super) fn add(&mut self, other: &Snapshot) {
        self.leave_out(other.left_out);
        for drift in &other.operations {
            let key = Key::of_drift(drift);
            let told: u64 = drift.statuses.values().fold(0, |all, times| all.saturating_add(*times));
            drift.statuses.iter().for_each(|(status, times)| self.responses(&key, *status, *times));
            // Where there is no room for the operation, each of its findings is left out.
            if let Some(operation) = self.operation(&key) {
                operation.seen = operation.seen.saturating_add(drift.seen.saturating_sub(told));
            }
            drift.findings.iter().for_each(|finding| self.add_finding(&key, finding));
        }
    }

    #[inline]
    fn add_finding(&mut self, key: &Key, finding: &Finding) {
        let counted = (finding.count, Types::of_all(&finding.types));
        let at = match finding.kind {
            Kind::Status => finding.at.parse::<u16>().map_or(names::ANY.to_owned(), |status| status.to_string()),
            Kind::Header => names::header(&finding.at).to_owned(),
            Kind::ErrorCode => names::code(&finding.at).to_owned(),
            Kind::UnknownField | Kind::UnknownValue | Kind::Misfit => names::path_of_file(&finding.at),
        };
        let (parent, name) = at.rsplit_once('.').unwrap_or(("", &at));
        match finding.kind {
            Kind::UnknownField if names::is_name(name) => {
                self.count_field_times(key, (parent, name), counted, &|_| false);
            }
            kind => self.count_times(key, kind, &at, counted),
        }
    }

    #[inline]
    pub(super) fn snapshot(&self) -> Snapshot {
        let operations = self.operations.entries().iter().map(|(key, operation)| drift(key, operation));
        Snapshot { operations: operations.collect(), left_out: self.left_out }
    }
}

#[inline]
fn drift(key: &Key, operation: &Operation) -> OperationDrift {
    let mut findings = Vec::new();
    for kind in Kind::ALL {
        for (at, count) in operation.findings[kind as usize].entries() {
            findings.push(Finding { kind, at: at.to_string(), count: count.times, types: count.types.all() });
        }
    }
    let mut statuses = BTreeMap::new();
    for (status, times) in operation.statuses.entries() {
        statuses.insert(*status, *times);
    }
    OperationDrift {
        vendor: key.vendor.to_string(),
        operation: key.operation.to_string(),
        method: key.method.to_string(),
        path: key.path.to_string(),
        seen: operation.seen,
        statuses,
        findings,
    }
}

/// The names that are known to be in the object at `parent`, as paths.
fn siblings(findings: &Findings, parent: &str) -> Vec<Box<str>> {
    let start = if parent.is_empty() { String::new() } else { format!("{parent}.") };
    let mut siblings = Vec::new();
    for (path, _) in findings.entries_from(start.as_str()) {
        let Some(name) = path.strip_prefix(&*start) else { break };
        if !name.contains(['.', '[', '{']) {
            siblings.push(path.clone());
        }
    }
    siblings
}
