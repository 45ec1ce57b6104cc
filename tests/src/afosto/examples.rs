// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! The examples of Afosto's methods, as they stand in the documentation.

use afosto_client::{AfostoClient, Error};
use pivot_core::BoxFuture;

async fn cat_list_pricing_group_prices(afosto: AfostoClient) -> Result<(), Error> {
    let prices = afosto.cat().list_pricing_group_prices("group").page_size(100).try_collect_max(1_000).await?;
    println!("{} prices", prices.len());
    Ok(())
}

async fn cat_upsert_pricing_group_prices(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::cat::NewPrice;

    let price = NewPrice { sku: Some("TYRE-17".to_owned()), amount: Some(4_995), ..NewPrice::default() };
    afosto.cat().upsert_pricing_group_prices("group", &[price]).send().await?;
    Ok(())
}

async fn cat_list_channels(afosto: AfostoClient) -> Result<(), Error> {
    for channel in afosto.cat().list_channels().try_collect_max(100).await? {
        println!("{:?} {:?}", channel.id, channel.name);
    }
    Ok(())
}

async fn cnt_get_barcode(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::cnt::GetBarcodeT;

    let image = afosto.cnt().get_barcode(GetBarcodeT::Ean, "4006381333931").send().await?.bytes(1_000_000).await?;
    println!("{} bytes", image.len());
    Ok(())
}

async fn cnt_list_files(afosto: AfostoClient) -> Result<(), Error> {
    let files = afosto.cnt().list_files().page_size(100).try_collect_max(1_000).await?;
    for file in files {
        println!("{:?} {:?}", file.filename, file.url);
    }
    Ok(())
}

async fn cnt_create_pdf(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::cnt::HtmlToPdfRequest;

    let body = HtmlToPdfRequest {
        path: Some("invoices/".to_owned()),
        filename: Some("a-1.pdf".to_owned()),
        content: Some("PGgxPkludm9pY2UgQS0xPC9oMT4=".to_owned()), // <h1>Invoice A-1</h1> in base64
        ..HtmlToPdfRequest::default()
    };
    let pdf = afosto.cnt().create_pdf(&body).send().await?;
    println!("{:?}", pdf.url);
    Ok(())
}

async fn iam_get_tenant(afosto: AfostoClient) -> Result<(), Error> {
    let tenant = afosto.iam().get_tenant("tenant").send().await?;
    println!("{:?}", tenant.id);
    Ok(())
}

async fn lcs_list_shipments(afosto: AfostoClient) -> Result<(), Error> {
    let shipments = afosto.lcs().list_shipments().page_size(100).try_collect_max(1_000).await?;
    println!("{} shipments", shipments.len());
    Ok(())
}

async fn lcs_get_shipment(afosto: AfostoClient) -> Result<(), Error> {
    let shipment = afosto.lcs().get_shipment("shipment").send().await?;
    println!("{:?}", shipment.number);
    Ok(())
}

async fn lcs_mark_parcel_finished(afosto: AfostoClient) -> Result<(), Error> {
    afosto.lcs().mark_parcel_finished("parcel").send().await?;
    Ok(())
}

async fn mes_create_email(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::mes::MailModel;

    let body = MailModel {
        subject: Some("Your order".to_owned()),
        html_body: Some("<p>It is on its way.</p>".to_owned()),
        ..MailModel::default()
    };
    afosto.mes().create_email(&body).send().await?;
    Ok(())
}

async fn mes_list_webhook_events(afosto: AfostoClient) -> Result<(), Error> {
    for event in afosto.mes().list_webhook_events().send().await? {
        println!("{:?}: {:?}", event.event, event.description);
    }
    Ok(())
}

async fn mes_create_webhook_subscription(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::mes::SubscriptionModel;

    let body = SubscriptionModel {
        events: vec!["order.confirmed".to_owned()].into(),
        endpoint: Some("https://shop.example/afosto".to_owned()),
        ..SubscriptionModel::default()
    };
    let subscription = afosto.mes().create_webhook_subscription(&body).send().await?;
    println!("{:?}", subscription.id);
    Ok(())
}

async fn mes_list_webhook_messages(afosto: AfostoClient) -> Result<(), Error> {
    let messages = afosto.mes().list_webhook_messages().try_collect_max(100).await?;
    println!("{} messages", messages.len());
    Ok(())
}

async fn mes_get_task(afosto: AfostoClient) -> Result<(), Error> {
    let task = afosto.mes().get_task("task").send().await?;
    println!("{:?} %", task.progress);
    Ok(())
}

async fn odr_list_orders(afosto: AfostoClient) -> Result<(), Error> {
    let mut orders = std::pin::pin!(afosto.odr().list_orders().page_size(100).items());
    while let Some(order) = futures_util::TryStreamExt::try_next(&mut orders).await? {
        println!("{:?} of {:?}", order.number, order.created_at);
    }
    Ok(())
}

async fn odr_create_order(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::OrderModel;

    let body = OrderModel {
        channel_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11".to_owned()),
        tags: vec!["web".to_owned()].into(),
        ..OrderModel::default()
    };
    let order = afosto.odr().create_order(&body).idempotency_key("order-4711").send().await?;
    println!("{:?} is {:?}", order.number, order.id);
    Ok(())
}

async fn odr_get_order(afosto: AfostoClient) -> Result<(), Error> {
    let order = afosto.odr().get_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    println!("{:?}", order.state.and_then(|state| state.is_confirmed));
    Ok(())
}

async fn odr_update_order(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::OrderModel;

    let body = OrderModel { tags: vec!["urgent".to_owned()].into(), ..OrderModel::default() };
    afosto.odr().update_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &body).send().await?;
    Ok(())
}

async fn odr_delete_order(afosto: AfostoClient) -> Result<(), Error> {
    afosto.odr().delete_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    Ok(())
}

async fn odr_get_order_projection(afosto: AfostoClient) -> Result<(), Error> {
    let projection = afosto.odr().get_order_projection("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    println!("{:?} {:?}", projection.total, projection.currency);
    Ok(())
}

async fn odr_accept_order(afosto: AfostoClient) -> Result<(), Error> {
    afosto.odr().accept_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    Ok(())
}

async fn odr_confirm_order(afosto: AfostoClient) -> Result<(), Error> {
    afosto.odr().confirm_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    Ok(())
}

async fn odr_cancel_order(afosto: AfostoClient) -> Result<(), Error> {
    let state = afosto.odr().cancel_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    println!("{state:?}");
    Ok(())
}

async fn odr_update_order_tags(afosto: AfostoClient) -> Result<(), Error> {
    let tags = ["urgent".to_owned(), "paid".to_owned()];
    afosto.odr().update_order_tags("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &tags).send().await?;
    Ok(())
}

async fn odr_list_order_items(afosto: AfostoClient) -> Result<(), Error> {
    for group in afosto.odr().list_order_items("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").try_collect_max(1_000).await? {
        println!("{:?} of {:?}", group.quantity, group.sku);
    }
    Ok(())
}

async fn odr_add_order_items(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::OrderItemModel;

    let item = OrderItemModel { sku: Some("TYRE-17".to_owned()), quantity: Some(4), ..OrderItemModel::default() };
    let added = afosto.odr().add_order_items("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &[item]).send().await?;
    println!("{} pieces", added.len());
    Ok(())
}

async fn odr_list_invoices(afosto: AfostoClient) -> Result<(), Error> {
    let invoices = afosto.odr().list_invoices().page_size(100).try_collect_max(1_000).await?;
    for invoice in invoices {
        println!("{:?}: {:?} {:?}", invoice.number, invoice.total, invoice.currency);
    }
    Ok(())
}

async fn odr_create_invoice(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::InvoiceRequest;

    let body = InvoiceRequest {
        reference: Some("A-1".to_owned()),
        contact_id: Some("contact".to_owned()),
        currency: Some("EUR".to_owned()),
        ..InvoiceRequest::default()
    };
    let invoice = afosto.odr().create_invoice(&body).send().await?;
    println!("{:?}", invoice.number);
    Ok(())
}

async fn odr_get_invoice(afosto: AfostoClient) -> Result<(), Error> {
    let invoice = afosto.odr().get_invoice("invoice").send().await?;
    println!("{:?} {:?}", invoice.total, invoice.is_paid);
    Ok(())
}

async fn odr_list_coupons(afosto: AfostoClient) -> Result<(), Error> {
    let coupons = afosto.odr().list_coupons().send().await?;
    println!("{} coupons", coupons.len());
    Ok(())
}

async fn odr_create_coupon(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::CouponModel;

    let body = CouponModel {
        code: Some("SPRING".to_owned()),
        category_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a12".to_owned()),
        ..CouponModel::default()
    };
    let coupon = afosto.odr().create_coupon(&body).send().await?;
    println!("{:?}", coupon.code);
    Ok(())
}

async fn odr_get_coupon(afosto: AfostoClient) -> Result<(), Error> {
    let coupon = afosto.odr().get_coupon("SPRING").send().await?;
    println!("{:?}", coupon.expires_at);
    Ok(())
}

async fn odr_create_transaction(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::odr::TransactionModel;

    let body = TransactionModel {
        description: Some("Order A-1".to_owned()),
        amount: Some(4_995),
        currency: Some("EUR".to_owned()),
        return_url: Some("https://shop.example/thanks".to_owned()),
        ..TransactionModel::default()
    };
    afosto.odr().create_transaction(&body).send().await?;
    Ok(())
}

async fn rel_list_contacts(afosto: AfostoClient) -> Result<(), Error> {
    let contacts = afosto.rel().list_contacts().page_size(100).try_collect_max(1_000).await?;
    for contact in contacts {
        println!("{:?} {:?}", contact.given_name, contact.family_name);
    }
    Ok(())
}

async fn rel_upsert_contact(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::rel::ContactUpdate;

    let body = ContactUpdate {
        email: Some("ada@shop.example".to_owned()),
        given_name: Some("Ada".to_owned()),
        ..ContactUpdate::default()
    };
    let contact = afosto.rel().upsert_contact(&body).send().await?;
    println!("{:?}", contact.id);
    Ok(())
}

async fn rel_get_contact(afosto: AfostoClient) -> Result<(), Error> {
    let contact = afosto.rel().get_contact("contact").send().await?;
    println!("{:?}", contact.email);
    Ok(())
}

async fn rel_create_address(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::rel::AddressModel;

    let body = AddressModel {
        country_code: Some("NL".to_owned()),
        locality: Some("Groningen".to_owned()),
        postal_code: Some("9711 AA".to_owned()),
        address_line_1: Some("Grote Markt 1".to_owned()),
        ..AddressModel::default()
    };
    let address = afosto.rel().create_address(&body).send().await?;
    println!("{:?}", address.id);
    Ok(())
}

async fn rel_get_address(afosto: AfostoClient) -> Result<(), Error> {
    let address = afosto.rel().get_address("address").send().await?;
    println!("{:?} {:?}", address.postal_code, address.locality);
    Ok(())
}

async fn rel_list_organisations(afosto: AfostoClient) -> Result<(), Error> {
    let organisations = afosto.rel().list_organisations().try_collect_max(100).await?;
    println!("{} organisations", organisations.len());
    Ok(())
}

async fn rel_create_organisation(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::rel::OrganisationUpdateModel;

    let body = OrganisationUpdateModel { name: Some("Example Ltd".to_owned()), ..OrganisationUpdateModel::default() };
    let organisation = afosto.rel().create_organisation(&body).send().await?;
    println!("{:?}", organisation.value().id);
    Ok(())
}

async fn rel_get_organisation(afosto: AfostoClient) -> Result<(), Error> {
    let organisation = afosto.rel().get_organisation("organisation").send().await?;
    println!("{:?}", organisation.name);
    Ok(())
}

async fn wms_list_inventory_items(afosto: AfostoClient) -> Result<(), Error> {
    let items = afosto.wms().list_inventory_items().page_size(100).try_collect_max(1_000).await?;
    println!("{} pieces", items.len());
    Ok(())
}

async fn wms_set_stock(afosto: AfostoClient) -> Result<(), Error> {
    use afosto_client::wms::{StockUpItem, StockUpRequest};

    let item = StockUpItem { sku: Some("TYRE-17".to_owned()), quantity: Some(12), ..StockUpItem::default() };
    let body = StockUpRequest {
        location_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a13".to_owned()),
        items: vec![item].into(),
        ..StockUpRequest::default()
    };
    afosto.wms().set_stock(&body).send().await?;
    Ok(())
}

async fn wms_list_claims(afosto: AfostoClient) -> Result<(), Error> {
    let claims = afosto.wms().list_claims().try_collect_max(100).await?;
    println!("{} claims", claims.len());
    Ok(())
}

/// An example, by what it is of.
pub type Example = (&'static str, fn(AfostoClient) -> BoxFuture<'static, Result<(), Error>>);

/// All of them.
pub const EXAMPLES: &[Example] = &[
    ("cat_list_pricing_group_prices", |afosto| Box::pin(cat_list_pricing_group_prices(afosto))),
    ("cat_upsert_pricing_group_prices", |afosto| Box::pin(cat_upsert_pricing_group_prices(afosto))),
    ("cat_list_channels", |afosto| Box::pin(cat_list_channels(afosto))),
    ("cnt_get_barcode", |afosto| Box::pin(cnt_get_barcode(afosto))),
    ("cnt_list_files", |afosto| Box::pin(cnt_list_files(afosto))),
    ("cnt_create_pdf", |afosto| Box::pin(cnt_create_pdf(afosto))),
    ("iam_get_tenant", |afosto| Box::pin(iam_get_tenant(afosto))),
    ("lcs_list_shipments", |afosto| Box::pin(lcs_list_shipments(afosto))),
    ("lcs_get_shipment", |afosto| Box::pin(lcs_get_shipment(afosto))),
    ("lcs_mark_parcel_finished", |afosto| Box::pin(lcs_mark_parcel_finished(afosto))),
    ("mes_create_email", |afosto| Box::pin(mes_create_email(afosto))),
    ("mes_list_webhook_events", |afosto| Box::pin(mes_list_webhook_events(afosto))),
    ("mes_create_webhook_subscription", |afosto| Box::pin(mes_create_webhook_subscription(afosto))),
    ("mes_list_webhook_messages", |afosto| Box::pin(mes_list_webhook_messages(afosto))),
    ("mes_get_task", |afosto| Box::pin(mes_get_task(afosto))),
    ("odr_list_orders", |afosto| Box::pin(odr_list_orders(afosto))),
    ("odr_create_order", |afosto| Box::pin(odr_create_order(afosto))),
    ("odr_get_order", |afosto| Box::pin(odr_get_order(afosto))),
    ("odr_update_order", |afosto| Box::pin(odr_update_order(afosto))),
    ("odr_delete_order", |afosto| Box::pin(odr_delete_order(afosto))),
    ("odr_get_order_projection", |afosto| Box::pin(odr_get_order_projection(afosto))),
    ("odr_accept_order", |afosto| Box::pin(odr_accept_order(afosto))),
    ("odr_confirm_order", |afosto| Box::pin(odr_confirm_order(afosto))),
    ("odr_cancel_order", |afosto| Box::pin(odr_cancel_order(afosto))),
    ("odr_update_order_tags", |afosto| Box::pin(odr_update_order_tags(afosto))),
    ("odr_list_order_items", |afosto| Box::pin(odr_list_order_items(afosto))),
    ("odr_add_order_items", |afosto| Box::pin(odr_add_order_items(afosto))),
    ("odr_list_invoices", |afosto| Box::pin(odr_list_invoices(afosto))),
    ("odr_create_invoice", |afosto| Box::pin(odr_create_invoice(afosto))),
    ("odr_get_invoice", |afosto| Box::pin(odr_get_invoice(afosto))),
    ("odr_list_coupons", |afosto| Box::pin(odr_list_coupons(afosto))),
    ("odr_create_coupon", |afosto| Box::pin(odr_create_coupon(afosto))),
    ("odr_get_coupon", |afosto| Box::pin(odr_get_coupon(afosto))),
    ("odr_create_transaction", |afosto| Box::pin(odr_create_transaction(afosto))),
    ("rel_list_contacts", |afosto| Box::pin(rel_list_contacts(afosto))),
    ("rel_upsert_contact", |afosto| Box::pin(rel_upsert_contact(afosto))),
    ("rel_get_contact", |afosto| Box::pin(rel_get_contact(afosto))),
    ("rel_create_address", |afosto| Box::pin(rel_create_address(afosto))),
    ("rel_get_address", |afosto| Box::pin(rel_get_address(afosto))),
    ("rel_list_organisations", |afosto| Box::pin(rel_list_organisations(afosto))),
    ("rel_create_organisation", |afosto| Box::pin(rel_create_organisation(afosto))),
    ("rel_get_organisation", |afosto| Box::pin(rel_get_organisation(afosto))),
    ("wms_list_inventory_items", |afosto| Box::pin(wms_list_inventory_items(afosto))),
    ("wms_set_stock", |afosto| Box::pin(wms_set_stock(afosto))),
    ("wms_list_claims", |afosto| Box::pin(wms_list_claims(afosto))),
];
