//! The states of a check-in.

pivot_json::open_enum! {
    /// How a check-in stands \[vendor\]. The [module](crate::checkins) draws the states and what leads from one to another.
    pub enum CheckinStatus {
        /// It waits for a review: the state of a new check-in and of an updated one.
        Pending = "Pending",
        /// The review has accepted it, which earns a reward. An end.
        Confirmed = "Confirmed",
        /// The review has refused it. An end.
        Declined = "Declined",
        /// The review needs something better: the check-in waits for an update.
        OnHold = "OnHold",
        /// It is kept, and out of the way. Overrides as a filter only \[vendor\]; as a state, and an end: \[guess\].
        Archived = "Archived",
    }
}

impl CheckinStatus {
    /// The states that may follow this one; none after an end, and none that are known after an unknown state.
    ///
    /// ```
    /// use ownli_client::checkins::CheckinStatus::{Confirmed, Declined, OnHold, Pending};
    ///
    /// assert_eq!(OnHold.successors(), [Pending]);
    /// assert!(Pending.may_become(&Confirmed) && !Declined.may_become(&Pending));
    /// ```
    pub fn successors(&self) -> &'static [Self] {
        match self {
            Self::Pending => &[Self::Confirmed, Self::Declined, Self::OnHold],
            Self::OnHold => &[Self::Pending],
            Self::Confirmed | Self::Declined | Self::Archived | Self::Unknown(_) => &[],
        }
    }

    /// Whether `next` may follow this state.
    pub fn may_become(&self, next: &Self) -> bool {
        self.successors().contains(next)
    }

    /// Whether the check-in is at an end: nothing changes it any more.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Confirmed | Self::Declined | Self::Archived)
    }

    /// Whether a review is due: the vendor's turn.
    pub fn awaits_review(&self) -> bool {
        *self == Self::Pending
    }

    /// Whether an update is due: the user's turn.
    pub fn awaits_update(&self) -> bool {
        *self == Self::OnHold
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_follows_an_end_and_something_follows_everything_else() {
        for status in CheckinStatus::KNOWN {
            assert_eq!(status.successors().is_empty(), status.is_final(), "{status}");
            let turns = [status.is_final(), status.awaits_review(), status.awaits_update()];
            assert_eq!(turns.into_iter().filter(|is_so| *is_so).count(), 1, "{status}");
            assert!(!status.may_become(status), "{status}");
        }
        let unknown = CheckinStatus::from("Escalated");
        assert!(!unknown.is_final() && unknown.successors().is_empty() && !unknown.awaits_review());
    }

    #[test]
    fn the_states_are_those_of_the_vendors_picture() {
        use CheckinStatus::{Confirmed, Declined, OnHold, Pending};
        let arrows = [(Pending, Confirmed), (Pending, Declined), (Pending, OnHold), (OnHold, Pending)];
        for from in CheckinStatus::KNOWN {
            for to in CheckinStatus::KNOWN {
                assert_eq!(from.may_become(to), arrows.contains(&(from.clone(), to.clone())), "{from} to {to}");
            }
        }
    }
}
