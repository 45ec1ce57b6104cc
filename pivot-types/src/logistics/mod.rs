//! Vehicle logistics: the messages ("pivots") that E4Cars receives and sends.
//!
//! | module | contents |
//! |---|---|
//! | [`declaration`] | [`IncomingVehiclePivot`]: declares a vehicle |
//! | [`order`] | [`IncomingOrderPivot`]: receives vehicles on a yard |
//! | [`event`] | [`OutgoingVehicleServicesPivot`]: an event of a vehicle, its services or its orders, sent by E4Cars |
//! | [`status_event`] | [`VehicleStatusEvent`]: the progress of a vehicle, sent by E4Cars |
//! | [`trip`] | [`OutgoingTrip`]: the assignment of a trip to a carrier, sent by E4Cars |
//! | [`parts`] | the parts of the incoming pivots: parties, stops, attributes |
//! | [`validation`] | [`validate`](validation::validate): checks a pivot against the vendor's document |
//! | [`vin`] | [`Vin`], a vehicle identification number |
//! | [`vocabulary`] | the open enums: body shapes, event types, statuses, result codes |
//!
//! The vendor's schemas and examples contradict each other in places. A field is required if the schema and every
//! example have it: by its type if a pivot has no meaning without it, otherwise by [`validate`](validation::validate).
//! All forms in the examples are read; the schema's form is written.

pub mod declaration;
pub mod event;
pub mod order;
pub mod parts;
pub mod status_event;
pub mod trip;
pub mod validation;
pub mod vin;
pub mod vocabulary;

mod rules;

pub use declaration::{IncomingVehicle, IncomingVehiclePivot, VehicleAccount};
pub use event::{EventDetails, OutgoingEvent, OutgoingVehicleServicesPivot};
pub use order::{AllocatedVehicle, Allocation, IncomingOrderPivot, OrderVehicle, OrderVehicleAccount};
pub use parts::{CodeRef, Contact, CustomerReference, DatePair, GeoPoint, Issuer, MemberRole, Stop, VehicleAttributes};
pub use status_event::VehicleStatusEvent;
pub use trip::{OutgoingKind, OutgoingTrip};
pub use validation::Warnings;
pub use vin::Vin;
pub use vocabulary::{App, EventFamily, EventType, LogisticsStatus, PivotKind, ProductFamily, ResultCode, Shape};
