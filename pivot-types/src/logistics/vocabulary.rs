//! The open enums of the vehicle pivots.

pivot_json::open_enum! {
    /// The kind of an incoming pivot.
    pub enum PivotKind {
        /// A vehicle is declared \[doc\].
        VehicleDeclaration = "vehicle_declaration",
        /// A vehicle enters a yard \[doc\].
        VehicleEnterPlatform = "vehicle_enter_platform",
    }
}

pivot_json::open_enum! {
    /// A vehicle's body: the eleven values that E4Cars accepts \[doc\].
    pub enum Shape {
        /// Convertible.
        Cabriolet = "CABRIOLET",
        /// Coupé.
        Coupe = "COUPE",
        /// Crossover.
        Cuv = "CUV",
        /// Hatchback.
        Hatchback = "HATCHBACK",
        /// Micro car.
        Micro = "MICRO",
        /// Minivan.
        Minivan = "MINIVAN",
        /// Pick-up.
        Pickup = "PICKUP",
        /// Roadster.
        Roadster = "ROADSTER",
        /// Saloon.
        Sedan = "SEDAN",
        /// Supercar.
        Supercar = "SUPERCAR",
        /// Sport utility vehicle.
        Suv = "SUV",
    }
}

pivot_json::open_enum! {
    /// Where a vehicle stands: the six codes documented for events, and the one that an incoming example shows \[doc\].
    pub enum LogisticsStatus {
        /// The car arrived.
        CarArrived = "mos_car_arrived",
        /// The car left.
        CarLeft = "mos_car_left",
        /// The quality check of the preparation was cancelled.
        PreparationQualityCheckCancelled = "mos_preparation_quality_check_cancelled",
        /// The quality check of the preparation was completed.
        PreparationQualityCheckCompleted = "mos_preparation_quality_check_completed",
        /// Ready for delivery.
        ReadyForDelivery = "mos_ready_for_delivery",
        /// No longer ready for delivery.
        ReadyForDeliveryCancelled = "mos_ready_for_delivery_cancelled",
        /// Ordered; shown in the example of the yard flow only.
        Ordered = "ordered",
    }
}

pivot_json::open_enum! {
    /// What happened \[doc\].
    pub enum EventType {
        /// A vehicle was received at a platform.
        ReceiptExecution = "receipt_execution",
        /// A vehicle left a platform.
        ExitExecution = "exit_execution",
        /// Transport is available.
        TransportAvailable = "transport_available",
        /// Transport is unavailable.
        TransportUnavailable = "transport_unavailable",
        /// A service on a vehicle started.
        ServiceStarted = "service_started",
        /// A service on a vehicle ended.
        ServiceEnded = "service_ended",
        /// An order was created, or could not be; shown in an error example only.
        OrderCreation = "order_creation",
    }
}

pivot_json::open_enum! {
    /// How it went: done, or an error code \[doc\]. The full list of error codes is not documented.
    pub enum ResultCode {
        /// It was done.
        Done = "DONE",
        /// The vehicle is not known under that account.
        VehicleAccountNotFound = "VEHICLE_ACCOUNT_NOT_FOUND",
    }
}

pivot_json::open_enum! {
    /// The family of an event. The full list is not documented.
    pub enum EventFamily {
        /// An order is carried out \[doc: the error examples\].
        OrderExecution = "order_execution",
    }
}

pivot_json::open_enum! {
    /// The family of the product that was ordered.
    pub enum ProductFamily {
        /// A service on demand at a platform \[doc\].
        OnDemandPlatform = "on_demand_platform",
        /// Distribution \[vendor\].
        Distribution = "distribution",
    }
}

pivot_json::open_enum! {
    /// The application that an event comes from.
    pub enum App {
        /// E4Cars' own, for customers and their logistics \[doc\].
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
