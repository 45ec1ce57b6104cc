//! Dates as chrono reads and writes them.

pub mod dates {
    pub type Moment = ::chrono::DateTime<::chrono::Utc>;
    pub type Local = ::chrono::NaiveDateTime;
    pub type Day = ::chrono::NaiveDate;
}
#[path = "afosto.rs"]
pub mod afosto;
#[path = "logistics.rs"]
pub mod logistics;
#[path = "travel.rs"]
pub mod travel;
#[path = "vehicles.rs"]
pub mod vehicles;
