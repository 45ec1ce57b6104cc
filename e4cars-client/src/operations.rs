//! The operations as types, for tests that define the replies to each operation.
//!
//! Each has several paths, such as one with the account and one without it; a test's reply applies to all of them.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use e4cars_client::testing::StubTransport;
//! use e4cars_client::{DEV_BASE_URL, E4CarsClient, Flow, operations};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(operations::RunTranslator).reply_with(r#"{"status": "success", "message": "done"}"#);
//! let e4cars = E4CarsClient::builder(DEV_BASE_URL, "token").transport(stub.clone()).build()?;
//! let response = e4cars.run_translator(Flow::Orders, "OWN", &[1]).send().await?;
//! assert_eq!(response.message.as_deref(), Some("done"));
//! # Ok::<(), e4cars_client::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use pivot_core::operation::{HasResponse, JsonFormat};
use pivot_core::{Endpoint, Operation};

use crate::flow::FlowResponse;
use crate::flow_path::{ANY, CUSTOM_VEHICLE, ORDERS, SERVICES, VEHICLE};

macro_rules! flows {
    ($($(#[$meta:meta])* $name:ident = $endpoints:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name;

        impl HasResponse for $name {
            type Response = FlowResponse;
            type Format = JsonFormat;
        }

        impl Operation for $name {
            const ENDPOINT: &'static Endpoint = &$endpoints.with_account;
        }
    )+};
}

flows! {
    /// [`declare_vehicle`](crate::E4CarsClient::declare_vehicle).
    DeclareVehicle = VEHICLE;
    /// [`receive_on_yard`](crate::E4CarsClient::receive_on_yard).
    ReceiveOnYard = ORDERS;
    /// [`run_translator`](crate::E4CarsClient::run_translator), for either kind of flow.
    RunTranslator = CUSTOM_VEHICLE;
    /// [`send_vehicle_services`](crate::E4CarsClient::send_vehicle_services).
    SendVehicleServices = SERVICES;
    /// [`run_flow`](crate::E4CarsClient::run_flow), for any path.
    RunFlow = ANY;
}
