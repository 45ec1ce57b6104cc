//! Check-ins: what an owner shows of a vehicle or of an address, and how Ownli reviews it.
//!
//! # Three kinds
//!
//! | kind | type | shows | belongs to |
//! |---|---|---|---|
//! | mileage | [`MileageCheckin`] | the odometer and the number plate | a vehicle |
//! | condition | [`ConditionCheckin`] | the vehicle from all sides | a vehicle |
//! | proof of address | [`AddressCheckin`] | where the user lives, by documents and photos | a user |
//!
//! # States
//!
//! ```text
//!  create ──► Pending ──► Confirmed   (end)
//!               ▲  ├─────► Declined    (end)
//!               │  └─────► OnHold
//!               └─ update ────┘
//! ```
//!
//! - A new check-in is `Pending` \[vendor\].
//! - A review ends it as `Confirmed` or `Declined`, or puts it `OnHold` \[vendor\].
//! - An update of a check-in puts it back to `Pending` \[vendor\].
//! - That an update is meant for check-ins `OnHold`, and what it does to one that has ended: not stated \[guess\].
//! - `Archived` is known as a filter of the lists of proofs of address \[vendor\]; that a check-in can be in that state, and
//!   that it ends there: \[guess\].
//!
//! [`CheckinStatus`] has these rules as code, and [`wait`] waits for the end of a review: nothing tells of it, so it must be
//! polled \[guess\].
//!
//! # Calls
//!
//! The integration guide names this family as callable with a user's token \[vendor\]; the lists of a whole partner need an
//! admin's \[guess\].
//!
//! ```no_run
//! # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
//! use ownli_client::checkins::{NewMileageCheckin, Review};
//!
//! let new = NewMileageCheckin::new("XT_VEH1", "7ABC123", 1200, "https://example.test/l.jpg", "https://example.test/o.jpg");
//! let checkin = ownli.create_mileage_checkin(&new).send().await?;
//! match ownli.wait_for_mileage_checkin(&checkin.id).await? {
//!     Review::Confirmed(checkin) => println!("next check-in: {:?}", checkin.next_checkin),
//!     Review::OnHold(checkin) => println!("better photos, please: {:?}", checkin.admin_note),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```

pub mod address;
pub mod condition;
pub mod filter;
pub mod mileage;
pub mod photo;
pub mod status;
pub mod wait;

pub use address::{
    AddressCheckin, AddressCheckinPage, AddressDocument, AddressDocumentType, AddressPhoto, AddressPhotoType,
    AddressType, CheckinAddress, Insights, NewAddressCheckin, NewAddressDocument, NewAddressPhoto, ProofDocumentType,
};
pub use condition::{
    ConditionCheckin, ConditionCheckinPage, ConditionCheckinUpdate, ConditionPhoto, ConditionPhotoType,
    NewConditionCheckin, NewConditionPhoto,
};
pub use filter::{AddressCheckinFilter, AddressSearch, CheckinFilter, CheckinSort, StatusFilter};
pub use mileage::{MileageCheckin, MileageCheckinPage, MileageCheckinUpdate, NewMileageCheckin};
pub use photo::{Degrees, LocatedPhoto, PhotoUrl};
pub use status::CheckinStatus;
pub use wait::{Checkin, CheckinWait, Review, WaitError};
