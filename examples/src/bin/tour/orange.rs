//! Orange Travel: an offer is customised, an eSIM bought, its activation code decrypted and shown.

use orange_travel_client::OrangeTravelClient;
use orange_travel_client::esim::{DecryptActivationCode, DistributorKeyPair, KeySize};
use pivot_types::{SupplierId, Transaction};
use vendor_mocks::orange::{ESIM_OFFER, OrangeMock};

use crate::report::{Chapter, Exhibit, Failure, Shown, Stage};
use crate::wire::Recorder;

/// Runs the chapter; whatever goes wrong becomes part of it.
pub(crate) async fn chapter() -> Chapter {
    let mut chapter = Chapter { title: "Orange Travel, a mock in this process".to_owned(), ..Chapter::default() };
    if let Err(failure) = run(&mut chapter).await {
        chapter.failure = Some(failure);
    }
    chapter
}

async fn run(chapter: &mut Chapter) -> Result<(), Failure> {
    let mock = OrangeMock::start().await.map_err(|error| Failure::new("The mock cannot be started", &error))?;
    let recorder = Recorder::local().map_err(|error| Failure::new("The client cannot be built", &error))?;
    let carried = recorder.clone();
    let orange = mock.client_builder().configure(move |core| core.transport(carried.clone())).build();
    let orange = orange.map_err(|error| Failure::new("The client cannot be built", &error))?;
    let mut stage = Stage { chapter, recorder };

    let offer = orange.customise_offer(ESIM_OFFER).name("Ten days in France").fees_in_percent(10).send().await;
    let offer = stage.step("customise an offer", offer, |offer| {
        let (name, price) = (offer.name.as_deref().unwrap_or_default(), offer.resell_price());
        format!("{name}, {}", price.map(|price| price.to_string()).unwrap_or_default())
    })?;

    // A real distributor makes its key once, and keeps it: DistributorKeyPair::write_to.
    let key = DistributorKeyPair::generate(KeySize::Rsa2048);
    let key = key.map_err(|error| Failure::new("No key can be made", &error))?;
    let pem = key.public_pem().map_err(|error| Failure::new("No key can be made", &error))?;
    let set = orange.set_distributor_key(&pem).send().await;
    stage.step("set the public key", set, |_| format!("{} bits", key.bits()))?;

    let bought = orange.buy_esim(&offer.id).user_id("traveller-1").send().await;
    let bought = stage.step("buy an eSIM", bought, |bought| {
        let (status, left) = (bought.status.as_ref(), bought.offer_bucket.unwrap_or_default());
        format!("{}, {left} left", status.map(ToString::to_string).unwrap_or_default())
    })?;

    let code = stage.step("decrypt its code", bought.decrypt_activation_code(&key), |code| {
        format!("from {}, matching id kept secret", code.smdp_address())
    })?;
    let qr_code =
        stage.step("draw its QR code", code.qr_code(), |_| "below; a phone scans it to install".to_owned())?;
    balance(&mut stage, &orange, &bought).await?;

    let (name, title) = ("qr_code", "The eSIM, for a phone to scan (this one is the mock's, and leads nowhere)");
    stage.chapter.exhibits.push(Exhibit { name, title, shown: Shown::Text(qr_code.to_text()) });
    if let Some(kyc) = orange_travel_client::Kyc::of(&bought) {
        let deadline = kyc.deadline.map(|deadline| deadline.to_string()).unwrap_or_default();
        stage.chapter.notes.push(format!("The buyer registers until {deadline} at {}", kyc.form.unwrap_or_default()));
    }
    Ok(())
}

async fn balance(stage: &mut Stage<'_>, orange: &OrangeTravelClient, bought: &Transaction) -> Result<(), Failure> {
    let suppliers =
        stage.step("find the supplier", orange.suppliers().send().await, |all| format!("{} known", all.len()))?;
    let supplier = suppliers.iter().find(|supplier| supplier.name == bought.supplier_name);
    let supplier = supplier.map_or_else(|| SupplierId::from(""), |supplier| supplier.id.clone());
    let balances = orange.usage_balances(supplier, bought.id.clone()).send().await;
    stage.step("check the balance", balances, |balances| {
        let left = balances
            .buckets
            .iter()
            .filter_map(|bucket| Some(format!("{} {} left", bucket.data_remaining?, bucket.data_unit.as_ref()?)));
        left.collect::<Vec<_>>().join(", ")
    })?;
    Ok(())
}
