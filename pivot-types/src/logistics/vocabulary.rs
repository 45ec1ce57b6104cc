//! The open enums of the vehicle pivots. Each has a variant for values that are not documented.

pivot_json::open_enum! {
    /// The kind of an incoming pivot.
    ///
    /// Source: \[doc\].
    pub enum PivotKind {
        /// Declares a vehicle.
        VehicleDeclaration = "vehicle_declaration",
        /// Receives vehicles on a yard.
        VehicleEnterPlatform = "vehicle_enter_platform",
    }
}

pivot_json::open_enum! {
    /// The body shape of a vehicle. E4Cars accepts these eleven values only.
    ///
    /// Source: \[doc\].
    pub enum Shape {
        /// Convertible.
        Cabriolet = "CABRIOLET",
        /// Coupé.
        Coupe = "COUPE",
        /// Crossover.
        Cuv = "CUV",
        /// Hatchback: a rear door that opens upwards.
        Hatchback = "HATCHBACK",
        /// Micro car.
        Micro = "MICRO",
        /// Minivan: a people carrier.
        Minivan = "MINIVAN",
        /// Pick-up.
        Pickup = "PICKUP",
        /// Roadster: an open two-seater.
        Roadster = "ROADSTER",
        /// Saloon.
        Sedan = "SEDAN",
        /// Supercar: a sports car of the highest class.
        Supercar = "SUPERCAR",
        /// Sport utility vehicle.
        Suv = "SUV",
    }
}

pivot_json::open_enum! {
    /// The status of a vehicle in the logistics process: six codes documented for events, and one in an example of an
    /// incoming pivot. Codes depend on the customer's compound, so others must be expected.
    ///
    /// Source: \[doc\] for the codes; \[guess\] for what they mean.
    pub enum LogisticsStatus {
        /// The vehicle has arrived.
        CarArrived = "mos_car_arrived",
        /// The vehicle has left.
        CarLeft = "mos_car_left",
        /// The quality check of the vehicle's preparation was cancelled.
        PreparationQualityCheckCancelled = "mos_preparation_quality_check_cancelled",
        /// The quality check of the vehicle's preparation is complete.
        PreparationQualityCheckCompleted = "mos_preparation_quality_check_completed",
        /// The vehicle is ready for delivery.
        ReadyForDelivery = "mos_ready_for_delivery",
        /// The vehicle is no longer ready for delivery.
        ReadyForDeliveryCancelled = "mos_ready_for_delivery_cancelled",
        /// The vehicle has been ordered. Shown only in the example of the yard flow.
        Ordered = "ordered",
    }
}

pivot_json::open_enum! {
    /// The kind of an event.
    ///
    /// Source: \[doc\].
    pub enum EventType {
        /// A vehicle was received at a platform.
        ReceiptExecution = "receipt_execution",
        /// A vehicle left a platform.
        ExitExecution = "exit_execution",
        /// A transport for the vehicle is available.
        TransportAvailable = "transport_available",
        /// A transport for the vehicle is not available.
        TransportUnavailable = "transport_unavailable",
        /// A service on a vehicle was started.
        ServiceStarted = "service_started",
        /// A service on a vehicle was finished.
        ServiceEnded = "service_ended",
        /// An order was created, or its creation failed, as `result_code` says.
        ///
        /// Source: \[doc\] for the failure; \[vendor\] for the success.
        OrderCreation = "order_creation",
    }
}

pivot_json::open_enum! {
    /// The outcome of an event: success or an error code. The error codes are not fully documented.
    ///
    /// Source: \[doc\].
    pub enum ResultCode {
        /// The operation succeeded.
        Done = "DONE",
        /// No vehicle with this identification is known under the account.
        VehicleAccountNotFound = "VEHICLE_ACCOUNT_NOT_FOUND",
    }
}

pivot_json::open_enum! {
    /// The family of an event. The values are not fully documented.
    pub enum EventFamily {
        /// The execution of an order.
        ///
        /// Source: \[doc\], the error examples.
        OrderExecution = "order_execution",
    }
}

pivot_json::open_enum! {
    /// The family of an ordered product.
    pub enum ProductFamily {
        /// A service on demand at a platform.
        ///
        /// Source: \[doc\].
        OnDemandPlatform = "on_demand_platform",
        /// Distribution of vehicles.
        ///
        /// Source: \[vendor\] for the value; \[guess\] for its meaning.
        Distribution = "distribution",
    }
}

pivot_json::open_enum! {
    /// The application that a message comes from.
    pub enum App {
        /// E4Cars' application for customers and their logistics.
        ///
        /// Source: \[doc\].
        E4FourPl = "E4_4PL",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_that_is_not_documented_survives() {
        let shapes: Vec<Shape> = serde_json::from_str(r#"["SUV", "WAGON", "suv"]"#).unwrap();
        assert_eq!(shapes[0], Shape::Suv);
        assert!(!shapes[1].is_known() && !shapes[2].is_known());
        assert_eq!(serde_json::to_string(&shapes).unwrap(), r#"["SUV","WAGON","suv"]"#);
        assert_eq!(Shape::KNOWN.len(), 11);
    }
}
