//! Check-ins: evidence that an owner submits about a vehicle or an address, and that Ownli reviews.
//!
//! # Kinds
//!
//! | kind | type | evidence | belongs to |
//! |---|---|---|---|
//! | mileage | [`MileageCheckin`] | photos of the odometer and the licence plate | a vehicle |
//! | condition | [`ConditionCheckin`] | photos of the vehicle from all sides | a vehicle |
//! | proof of address | [`AddressCheckin`] | documents and photos that show where the user lives | a user |
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
//! - Updating a check-in returns it to `Pending` \[vendor\].
//! - It is not documented that updates are meant for check-ins `OnHold`, and what an update does to a check-in in a
//!   final state \[guess\].
//! - `Archived` is documented as a filter of the list of address check-ins \[vendor\]; that it is a state, and a final
//!   one, is a \[guess\].
//!
//! [`CheckinStatus`] implements these rules, and [`wait`] waits for the result of a review by polling, since Ownli has
//! no notification \[guess\].
//!
//! # Permissions
//!
//! The vendor's integration guide says that these requests accept a token of the scope `user` \[vendor\]. The lists of
//! all check-ins of a partner need one of the scope `admin` \[guess\].
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
pub use wait::{Checkin, CheckinPoller, Review, WaitError};
