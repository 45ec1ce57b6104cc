//! Vehicle logistics: the pivots that E4Cars takes in and sends out.
//!
//! | module | what it holds |
//! |---|---|
//! | [`declaration`] | [`IncomingVehiclePivot`]: a vehicle is declared |
//! | [`order`] | [`IncomingOrderPivot`]: a vehicle is received on a yard |
//! | [`event`] | [`OutgoingVehicleServicesPivot`]: E4Cars tells what happened to a vehicle |
//! | [`parts`] | what the incoming pivots are made of: parties, stops, attributes |
//! | [`validation`] | [`validate`](validation::validate): what E4Cars refuses, and what only looks wrong |
//! | [`vin`] | [`Vin`], a vehicle identification number |
//! | [`vocabulary`] | the open enums: shapes, event types, statuses, result codes |
//!
//! The vendor's schemas and examples disagree in places. A field is required where both the schema and every example have
//! it: by its type where nothing can be made of a pivot without it, and by [`validate`](validation::validate) otherwise.
//! Every form that the examples show is read, the schema's is written.

pub mod declaration;
pub mod event;
pub mod order;
pub mod parts;
pub mod validation;
pub mod vin;
pub mod vocabulary;

mod rules;

pub use declaration::{IncomingVehicle, IncomingVehiclePivot, VehicleAccount};
pub use event::{EventDetails, OutgoingEvent, OutgoingVehicleServicesPivot};
pub use order::{AllocatedVehicle, Allocation, IncomingOrderPivot, OrderVehicle, OrderVehicleAccount};
pub use parts::{CodeRef, Contact, CustomerReference, DatePair, GeoPoint, Issuer, MemberRole, Stop, VehicleAttributes};
pub use validation::Warnings;
pub use vin::Vin;
pub use vocabulary::{App, EventFamily, EventType, LogisticsStatus, PivotKind, ProductFamily, ResultCode, Shape};
