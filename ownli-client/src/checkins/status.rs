//! The states of a check-in.

pivot_json::open_enum! {
    /// The state of a check-in. The [module](crate::checkins) shows the transitions between states.
    ///
    /// Source: \[vendor\].
    pub enum CheckinStatus {
        /// Waiting for a review. The state of a new check-in and of an updated one.
        Pending = "Pending",
        /// Accepted by the reviewers; earns a reward. Final.
        Confirmed = "Confirmed",
        /// Rejected by the reviewers. Final.
        Declined = "Declined",
        /// The reviewers need better evidence; waiting for an update by the user.
        OnHold = "OnHold",
        /// Archived. Final.
        ///
        /// Source: \[vendor\] for the filter of that name; \[guess\] that it is a state, and a final one.
        Archived = "Archived",
    }
}

impl CheckinStatus {
    /// The states that may follow this one. Empty for a final state and for an unknown one.
    ///
    /// ```
    /// use ownli_client::checkins::CheckinStatus::{Confirmed, Declined, OnHold, Pending};
    ///
    /// assert_eq!(OnHold.successors(), [Pending]);
    /// assert!(Pending.may_become(&Confirmed) && !Declined.may_become(&Pending));
    /// ```
    #[inline]
    pub fn successors(&self) -> &'static [Self] {
        match self.canonical() {
            Self::Pending => &[Self::Confirmed, Self::Declined, Self::OnHold],
            Self::OnHold => &[Self::Pending],
            Self::Confirmed | Self::Declined | Self::Archived | Self::Unknown(_) => &[],
        }
    }

    /// Whether `next` may follow this state.
    #[inline]
    pub fn may_become(&self, next: &Self) -> bool {
        self.successors().contains(&next.canonical())
    }

    /// Whether the state is final, so that the check-in does not change any more.
    #[inline]
    pub fn is_final(&self) -> bool {
        matches!(self.canonical(), Self::Confirmed | Self::Declined | Self::Archived)
    }

    /// Whether Ownli has to review the check-in next.
    #[inline]
    pub fn awaits_review(&self) -> bool {
        self.canonical() == Self::Pending
    }

    /// Whether the user has to update the check-in next.
    #[inline]
    pub fn awaits_update(&self) -> bool {
        self.canonical() == Self::OnHold
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
    fn a_state_is_known_in_each_of_its_spellings_and_stays_as_it_came() {
        for (text, known) in [
            ("confirmed", CheckinStatus::Confirmed),
            (" DECLINED ", CheckinStatus::Declined),
            ("on hold", CheckinStatus::OnHold),
            ("ON_HOLD", CheckinStatus::OnHold),
            ("pending", CheckinStatus::Pending),
        ] {
            let status = CheckinStatus::from(text);
            assert_eq!((status.canonical(), status.as_str()), (known.clone(), text));
            assert_eq!(status.is_final(), known.is_final(), "{text}");
            assert_eq!(status.successors(), known.successors(), "{text}");
            assert_eq!(CheckinStatus::Pending.may_become(&status), CheckinStatus::Pending.may_become(&known), "{text}");
        }
        for text in ["", "-", "Escalated", "confirm", "pendingreview"] {
            assert_eq!(CheckinStatus::from(text).canonical().as_str(), text);
        }
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
