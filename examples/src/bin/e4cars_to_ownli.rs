//! Makes a record at Ownli of a vehicle that was declared to E4Cars, and says what the declaration lacks for it.
//!
//! `cargo run -p examples --bin e4cars_to_ownli -- [FILE [YEAR]]`, on a mock of Ownli.

use std::path::PathBuf;
use std::process::ExitCode;

use examples::{exit, say};
use pivot_conversions::ownli::{Overrides, from_declaration};
use pivot_types::IncomingVehiclePivot;
use vendor_mocks::ownli::OwnliMock;

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let example = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/vehicle_declaration.json");
    let file = arguments.next().map_or_else(example, PathBuf::from);
    let year: u16 = arguments.next().map_or(Ok(2023), |year| year.parse()).map_err(|_| "YEAR has four digits")?;
    let bytes = std::fs::read(&file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    let pivot: IncomingVehiclePivot = pivot_json::from_slice_strict(&bytes)?;

    if let Err(lacking) = from_declaration(&pivot, Overrides::new()) {
        say("The declaration lacks, for Ownli:");
        lacking.iter().for_each(|problem| say(format!("  - {problem}")));
    }
    let mock = OwnliMock::start().await?;
    let owner = mock.seed_user("Monique", "Marchal", "+14155550100");
    let vehicle = from_declaration(&pivot, Overrides::new().user_id(owner).year(year))?;
    let ownli = mock.client()?;
    for _ in 0..2 {
        let created = ownli.create(vehicle.clone()).or_existing().send().await?;
        let how = if created.is_existing() { "was there already" } else { "was created" };
        say(format!("{} {how}: {}", created.vehicle().id, pivot_json::to_string(created.vehicle())));
    }
    Ok(())
}
