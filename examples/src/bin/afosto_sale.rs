//! An order at Afosto sells a car and a travel eSIM: the car is declared to E4Cars, the eSIM bought from Orange Travel.
//!
//! `cargo run -p examples --bin afosto_sale`, on mocks of the three.

use std::process::ExitCode;

use afosto_client::odr::{Order, OrderItem};
use examples::{exit, say};
use orange_travel_client::esim::{DistributorKeyPair, KeySize};
use pivot_conversions::sale::{Sale, SaleMapping, SoldVehicle};
use pivot_types::OfferId;
use pivot_types::logistics::{Contact, IncomingVehicle, MemberRole, Shape, VehicleAttributes};
use serde_json::json;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::e4cars::E4CarsMock;
use vendor_mocks::orange::{ESIM_OFFER, OrangeMock};

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

/// This shop sells cars under `CAR-make-model` with the VIN as the item's reference, and eSIMs under `ESIM`.
struct Dealer;

impl SaleMapping for Dealer {
    fn vehicle(&self, _: &Order, item: &OrderItem) -> Option<SoldVehicle> {
        let (make, model) = item.sku.as_deref()?.strip_prefix("CAR-")?.split_once('-')?;
        let vehicle = IncomingVehicle::builder()
            .make(make)
            .model(model)
            .shape(Shape::Cuv)
            .color("Pourpre Sanglant")
            .engine("80ch")
            .gearbox("AUTOMATIQUE")
            .energy_type("ELECTRIQUE")
            .seats(5_u32)
            .description(model)
            .vehicle_attributes(
                VehicleAttributes::builder()
                    .length("2500")
                    .width("2000")
                    .height("1800")
                    .weight("1250")
                    .first_registration("2023-07-14")
                    .mileage("2000")
                    .build(),
            )
            .build();
        Some(SoldVehicle { vin: item.reference.clone()?, vehicle, license_plate: None })
    }

    fn esim(&self, _: &Order, item: &OrderItem) -> Option<OfferId> {
        (item.sku.as_deref() == Some("ESIM")).then(|| ESIM_OFFER.into())
    }

    fn issuer(&self) -> String {
        "DEALER_SHOP".to_owned()
    }

    fn account(&self) -> String {
        "NMN".to_owned()
    }

    fn group(&self) -> String {
        "FLT".to_owned()
    }

    fn seller(&self) -> MemberRole {
        MemberRole::builder()
            .name("The dealer")
            .check_private(false)
            .place_name("577 Av. du Général Leclerc, 92100 Boulogne-Billancourt")
            .zip("92100")
            .city("Boulogne-Billancourt")
            .country_code("FR")
            .contact(
                Contact::builder().name("Michel Durand").phone("01 46 23 43 22").email("michel@dealer.example").build(),
            )
            .instructions("")
            .build()
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (shop, e4cars, orange) = (AfostoMock::start().await?, E4CarsMock::start().await?, OrangeMock::start().await?);
    seed(&shop);
    let sale = Sale::load(&shop.client()?, "o-1").await?;
    say(format!("order {}: {} items", sale.order.number.as_deref().unwrap_or_default(), sale.items.len()));

    let issued_at = chrono::Local::now().naive_local();
    for declaration in sale.declarations(&Dealer, issued_at.into())? {
        let account = &declaration.vehicle_account;
        let answer = e4cars.client()?.declare_vehicle(&declaration).send().await?;
        let vehicle = &account.incoming_vehicle;
        let message = answer.message.unwrap_or_default();
        say(format!("declared {} {} {}: {message}", vehicle.make, vehicle.model, account.vin));
    }
    let orange = orange.client()?;
    // A real distributor makes its key once, and keeps it.
    let key = DistributorKeyPair::generate(KeySize::Rsa2048)?;
    orange.set_distributor_key(&key.public_pem()?).send().await?;
    for esim in sale.esims(&Dealer)? {
        let bought = orange.buy_esim(esim.offer).user_id(&esim.user_id).send().await?;
        say(format!("bought an eSIM for {}: {}", esim.user_id, bought.id));
    }
    Ok(())
}

fn seed(shop: &AfostoMock) {
    let settings = json!({"contact": {"id": "c-1"}, "shipping": {"address_id": "a-1"}});
    shop.seed("/odr/orders", json!({"id": "o-1", "number": "ODR-10000546", "settings": settings}));
    let items = [("i-1", "CAR-Peugeot-E-3008", "NMN291NZXHRZ91MSK"), ("i-2", "ESIM", ""), ("i-3", "MUG", "")];
    for (id, sku, reference) in items {
        shop.seed("/odr/orders/o-1/items", json!({"ids": [id], "sku": sku, "reference": reference, "quantity": 1}));
    }
    let phones = json!({"primary": {"number": "07 07 07 07 07"}});
    shop.seed(
        "/rel/contacts",
        json!({"id": "c-1", "given_name": "Monique", "family_name": "Marchal", "email": "m@example.com", "phone_numbers": phones}),
    );
    let address = json!({"id": "a-1", "address_line_1": "27 rue du puit", "postal_code": "75019", "locality": "Paris", "country_code": "FR"});
    shop.seed("/rel/addresses", address);
}
