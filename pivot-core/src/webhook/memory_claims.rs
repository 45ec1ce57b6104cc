//! The claims of an event log in memory.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::time::Instant;

use super::dedup_store::Ticket;

/// The claim on an event, until the end of its lease.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claimed {
    pub(super) key: u128,
    pub(super) end: Instant,
    pub(super) ticket: Ticket,
}

/// All claims. Each ticket is given once.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// Where few events are handled at a time, all of them: a list is searched faster than a map is changed.
    few: Vec<Claimed>,
    /// The others.
    many: HashMap<u128, Claimed, BuildHasherDefault<KeyHasher>>,
    /// The same, by the end of their lease.
    ends: BTreeMap<(Instant, Ticket), u128>,
}

/// How many are searched one by one.
const FEW: usize = 16;

impl Claims {
    pub(super) fn len(&self) -> usize {
        self.few.len() + self.many.len()
    }

    pub(super) fn has(&self, key: u128) -> bool {
        self.few.iter().any(|claim| claim.key == key) || self.many.contains_key(&key)
    }

    pub(super) fn add(&mut self, claim: Claimed) {
        if self.few.len() < FEW {
            self.few.push(claim);
            return;
        }
        self.many.insert(claim.key, claim);
        self.ends.insert((claim.end, claim.ticket), claim.key);
    }

    /// The key of the claim under a ticket, where that is faster found than hashed anew.
    pub(super) fn key_of(&self, ticket: Ticket) -> Option<u128> {
        self.few.iter().find(|claim| claim.ticket == ticket).map(|claim| claim.key)
    }

    /// Ends the claim on an event: whoever has it, or the one under this ticket alone.
    pub(super) fn end(&mut self, key: u128, ticket: Option<Ticket>) {
        let is_meant = |claim: &Claimed| claim.key == key && ticket.is_none_or(|ticket| claim.ticket == ticket);
        if let Some(at) = self.few.iter().position(is_meant) {
            self.few.swap_remove(at);
        } else if self.many.get(&key).is_some_and(is_meant) {
            self.remove(key);
        }
    }

    /// Ends the claims whose leases end by now.
    pub(super) fn end_leases(&mut self, now: Instant) {
        self.few.retain(|claim| claim.end > now);
        while let Some((&(end, _), &key)) = self.ends.first_key_value()
            && end <= now
        {
            self.remove(key);
        }
    }

    fn remove(&mut self, key: u128) {
        if let Some(claim) = self.many.remove(&key) {
            self.ends.remove(&(claim.end, claim.ticket));
        }
    }
}

/// Takes a part of a key, which is a hash of a secret seed itself.
#[derive(Default)]
pub(super) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u128(&mut self, key: u128) {
        self.0 = key as u64;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// A list that is searched one by one.
    #[derive(Default)]
    struct Plain(Vec<Claimed>);

    impl Plain {
        fn tickets(&self) -> Vec<Ticket> {
            self.0.iter().map(|claim| claim.ticket).collect()
        }
    }

    fn tickets(claims: &Claims) -> Vec<Ticket> {
        let mut all: Vec<_> = claims.few.iter().chain(claims.many.values()).map(|claim| claim.ticket).collect();
        all.sort();
        all
    }

    #[test]
    fn claims_end_by_their_ticket_their_event_and_their_lease_however_many_there_are() {
        let begun = Instant::now();
        for most in [3, FEW as u64, 100] {
            let (mut claims, mut plain, mut seed) = (Claims::default(), Plain::default(), most);
            let mut next = |below: u64| {
                seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
                (seed >> 33) % below
            };
            for step in 0..3000 {
                let now = begun + Duration::from_secs(step);
                let key = u128::from(next(most));
                let held = plain.0.iter().find(|claim| claim.key == key).map(|claim| claim.ticket);
                assert_eq!(claims.has(key), held.is_some());
                match (next(3), held) {
                    (_, None) => {
                        let claim =
                            Claimed { key, end: now + Duration::from_secs(next(3 * most)), ticket: Ticket(step) };
                        claims.add(claim);
                        plain.0.push(claim);
                    }
                    (0, Some(ticket)) => {
                        assert!(claims.key_of(ticket).is_none_or(|found| found == key));
                        claims.end(key, None);
                        plain.0.retain(|claim| claim.key != key);
                    }
                    (1, Some(_)) => claims.end(key, Some(Ticket(u64::MAX))),
                    (_, Some(ticket)) => {
                        claims.end(key, Some(ticket));
                        plain.0.retain(|claim| claim.ticket != ticket);
                    }
                }
                claims.end_leases(now);
                plain.0.retain(|claim| claim.end > now);
                assert_eq!(tickets(&claims), plain.tickets(), "{most}, {step}");
                assert_eq!((claims.len(), claims.ends.len()), (plain.0.len(), claims.many.len()));
            }
        }
    }
}
