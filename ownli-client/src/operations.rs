//! The operations as types: for what is said of a call without its values, and for tests that answer by operation.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use ownli_client::testing::StubTransport;
//! use ownli_client::{Credentials, OwnliClient, SANDBOX_BASE_URL, operations};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(operations::Users).reply_with(r#"[{"id": "user-1", "firstName": "Ada"}]"#);
//! let transport = stub.clone();
//! let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::token("partner", "client", "secret"))
//!     .configure(move |core| core.transport(transport.clone()))
//!     .build()?;
//! assert_eq!(ownli.users().collect_all(10).await?[0].id, "user-1");
//! # Ok::<(), ownli_client::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::error_code::OWNLI;
use crate::users::User;
use crate::vehicles::{Vehicle, VehiclePage};

client_core::operations! { OWNLI;
    /// [`create_by_vin`](crate::OwnliClient::create_by_vin), [`create`](crate::OwnliClient::create).
    pub CreateByVin("create_by_vin"): POST "/api/vehicles/create/by-vin" => AsJson(Vehicle);
    /// [`activate_vehicle`](crate::OwnliClient::activate_vehicle). What it answers is not documented \[guess\].
    pub ActivateVehicle("activate_vehicle"): PUT "/api/vehicles/activate/{vehicleId}" => AsJson(Vehicle);
    /// [`deactivate_vehicle`](crate::OwnliClient::deactivate_vehicle). What it answers is not documented \[guess\].
    pub DeactivateVehicle("deactivate_vehicle"): PUT "/api/vehicles/deactivate/{vehicleId}" => AsJson(Vehicle);
    /// [`vehicles`](crate::OwnliClient::vehicles).
    pub Vehicles("vehicles"): GET "/api/vehicles" => AsJson(VehiclePage);
    /// [`users`](crate::OwnliClient::users).
    pub Users("users"): GET "/api/users" => AsList(Vec<User>);
    /// [`create_user`](crate::OwnliClient::create_user).
    pub CreateUser("create_user"): POST "/api/users" => AsJson(User);
}
