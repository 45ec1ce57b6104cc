//! What a good engineer would write without these crates: structs with serde's derives. Each file is compiled twice, with
//! chrono's own types for dates and with texts.

pub mod chrono;
pub mod texts;
