//! Dates as texts.

#![allow(dead_code)] // calls are made with the other ones

pub mod dates {
    pub type Moment = String;
    pub type Local = String;
    pub type Day = String;
}
#[path = "afosto.rs"]
pub mod afosto;
#[path = "logistics.rs"]
pub mod logistics;
#[path = "travel.rs"]
pub mod travel;
