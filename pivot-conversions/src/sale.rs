//! What an order sold, for other vendors: its vehicles as declarations for E4Cars, its eSIMs as wishes for Orange Travel.
//!
//! An order says which items were sold, to whom, and where to. Which of them are vehicles or eSIMs, and what a declaration
//! needs beyond the order, differs from shop to shop: that is what a [`SaleMapping`] says. What neither has is named, and nothing
//! is invented.

use std::collections::HashSet;

use pivot_core::{BoxFuture, Error, Operation};
use pivot_json::{Object, ValidationErrors};
use pivot_types::logistics::{self, CustomerReference, IncomingVehicle, MemberRole, VehicleAccount};
use pivot_types::{IncomingVehiclePivot, LocalDateTime, OfferId, validate};

use afosto_client::AfostoClient;
use afosto_client::odr::operations::ListOrderItems;
use afosto_client::odr::{Group, Order, OrderItem};
use afosto_client::rel::{Address, Contact};

/// How many items an order may have.
const MOST_ITEMS: usize = 10_000;

/// An order of Afosto with its items, its buyer and its address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sale {
    /// What was bought, with its number, dates and totals.
    pub order: Order,
    /// The items of the order, one for each piece.
    pub items: Vec<OrderItem>,
    /// The buyer. `None` if the order names none.
    pub contact: Option<Contact>,
    /// The shipping address. `None` if the order has none.
    pub address: Option<Address>,
}

/// Implemented by a shop: which of its items are vehicles or eSIMs, and under which codes E4Cars knows it.
pub trait SaleMapping {
    /// The vehicle that an item stands for. `None` if the item is not a vehicle. Where a shop stores the VIN is up to it: in
    /// the reference or the SKU of the item, or in a table of its own.
    fn vehicle(&self, order: &Order, item: &OrderItem) -> Option<SoldVehicle>;

    /// The offer of Orange Travel that an item stands for. `None` if the item is not an eSIM.
    fn esim(&self, order: &Order, item: &OrderItem) -> Option<OfferId>;

    /// The name of the software that issues declarations: `issuer.origin_software`.
    fn issuer(&self) -> String;

    /// The code of the client account at E4Cars, such as `NMN`.
    fn account(&self) -> String;

    /// The code of the group at E4Cars that the vehicles belong to.
    fn group(&self) -> String;

    /// The seller, whose address is where the transport of a vehicle starts.
    fn seller(&self) -> MemberRole;
}

/// A vehicle that was sold, as the shop knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct SoldVehicle {
    /// The VIN, as the shop has it.
    pub vin: String,
    /// The vehicle as a declaration describes it.
    pub vehicle: IncomingVehicle,
    /// The licence plate. `None` if it has none yet.
    pub license_plate: Option<String>,
}

/// An eSIM that was sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldEsim {
    /// The offer to buy, for `OrangeTravelClient::buy_esim`.
    pub offer: OfferId,
    /// The id of the order, a slash and the id of the item, for `PurchaseRequest::user_id`: a purchase whose outcome is unknown
    /// can be found by it.
    pub user_id: String,
}

impl Sale {
    /// Loads an order with its items, its buyer and its shipping address: `GET /odr/orders/{id}`, `GET /odr/orders/{id}/items`,
    /// `GET /rel/contacts/{id}`, `GET /rel/addresses/{id}`.
    ///
    /// Source: \[doc\].
    ///
    /// # Errors
    /// Returns the first error of these requests, or an error if the order has more than ten thousand items; an incomplete
    /// sale is never returned.
    ///
    /// ```no_run
    /// # async fn f(afosto: afosto_client::AfostoClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use pivot_conversions::sale::Sale;
    ///
    /// let sale = Sale::load(&afosto, "0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").await?;
    /// println!("{} items", sale.items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn load(afosto: &AfostoClient, order_id: &str) -> BoxFuture<'static, Result<Self, Error>> {
        let (afosto, id) = (afosto.clone(), order_id.to_owned());
        Box::pin(async move {
            let order = afosto.odr().get_order(&id).send().await?;
            let groups = afosto.odr().list_order_items(&id).page_size(100).try_collect_max(MOST_ITEMS).await?;
            let counts: Vec<u64> = groups
                .iter()
                .map(count_of)
                .collect::<Result<_, _>>()
                .map_err(|why: String| ListOrderItems::ENDPOINT.unexpected_response(&why))?;
            let count = counts.iter().copied().fold(0, u64::saturating_add);
            if count > MOST_ITEMS as u64 {
                let why = format!("the order has {count} items, more than {MOST_ITEMS}");
                return Err(ListOrderItems::ENDPOINT.broken_list(&why));
            }
            let items = groups.iter().zip(counts).flat_map(|(group, count)| expand_items(group, count, &id)).collect();
            let settings = order.settings.clone().unwrap_or_default();
            let contact = match settings.contact.and_then(|contact| contact.id) {
                Some(id) => Some(afosto.rel().get_contact(&id).send().await?),
                None => None,
            };
            let address = match settings.shipping.and_then(|shipping| shipping.address_id) {
                Some(id) => Some(afosto.rel().get_address(&id).send().await?),
                None => None,
            };
            Ok(Sale { order, items, contact, address })
        })
    }
}

/// How many pieces a group has: as many as it counts, or, if it names more by their ids, as those.
///
/// # Errors
/// Returns an error if its quantity came and is no number of pieces, or if it has none of a group's fields: to sell one
/// instead would be a guess.
fn count_of(group: &Group) -> Result<u64, String> {
    let is_group = (0..group.table().names.len()).any(|position| !group.field(position).is_absent());
    if !is_group && group.extra.misfits().is_empty() {
        return Err("what stands among the items has none of an item's fields".to_owned());
    }
    let named = group.ids.len() as u64;
    let misfit =
        group.extra.misfits().iter().find(|misfit| misfit.path() == "quantity").map(|odd| odd.raw().to_string());
    let quantity = match (group.quantity, misfit) {
        (None, None) => return Ok(named.max(u64::from(named == 0))),
        (Some(quantity), _) => u64::try_from(quantity).map_err(|_| quantity.to_string()),
        (None, Some(misfit)) => Err(misfit),
    };
    match quantity {
        Ok(quantity) => Ok(named.max(quantity)),
        Err(quantity) => {
            let name = group.sku.as_deref().or(group.reference.as_deref()).or(group.description.as_deref());
            let name = name.or(group.ids.first().map(String::as_str)).unwrap_or("without a name");
            Err(format!("the quantity of the item {name} is {quantity}, which is no number of pieces"))
        }
    }
}

/// So many pieces of a group, those first that have an id.
fn expand_items<'a>(group: &'a Group, count: u64, order_id: &'a str) -> impl Iterator<Item = OrderItem> + 'a {
    (0..count).map(move |number| OrderItem {
        id: usize::try_from(number).ok().and_then(|number| group.ids.get(number).cloned()),
        reference: group.reference.clone(),
        sku: group.sku.clone(),
        description: group.description.clone(),
        order_id: Some(order_id.to_owned()),
        filters: group.filters.clone(),
        ..OrderItem::default()
    })
}

/// What a finding in a declaration is about.
enum Concern {
    /// The one item.
    Item,
    /// The buyer of all.
    Buyer,
    /// The shop: its account, group, place.
    SaleMapping,
    /// A place that is the same as the seller's or the buyer's, where it is named already.
    Copy,
}

impl Concern {
    fn of(path: &str) -> Self {
        let Some(rest) = path.strip_prefix("vehicle_account.") else { return Self::SaleMapping };
        match rest.split('.').next() {
            Some("incoming_buyer") => Self::Buyer,
            Some("incoming_seller" | "group") => Self::SaleMapping,
            Some("origin" | "destination") => Self::Copy,
            _ => Self::Item,
        }
    }
}

impl Sale {
    /// The declarations of the sold vehicles, in the order of the items.
    ///
    /// # Errors
    /// Returns, all at once, each required value that neither the order nor the shop has, and each value that E4Cars would
    /// reject, with the item that it belongs to.
    pub fn declarations(
        &self,
        shop: &impl SaleMapping,
        issued_at: LocalDateTime,
    ) -> Result<Vec<IncomingVehiclePivot>, ValidationErrors> {
        let items = self.items.iter().enumerate();
        let sold = items.filter_map(|(position, item)| Some((position, item, shop.vehicle(&self.order, item)?)));
        let sold: Vec<(usize, &OrderItem, SoldVehicle)> = sold.collect();
        let (mut problems, mut declarations) = (ValidationErrors::new(), Vec::new());
        if sold.is_empty() {
            return Ok(declarations);
        }
        let buyer = self.buyer(&mut problems);
        let has_named_the_buyer = !problems.is_empty();
        for (position, item, sold) in sold {
            let account = VehicleAccount::builder()
                .vin(sold.vin.as_str())
                .maybe_license_plate(sold.license_plate)
                .customer_references(self.references(item))
                .incoming_vehicle(sold.vehicle)
                .incoming_seller(shop.seller())
                .origin(shop.seller())
                .incoming_buyer(buyer.clone())
                .destination(buyer.clone())
                .group(shop.group().as_str())
                .build();
            let pivot = IncomingVehiclePivot::builder()
                .issuing_date(issued_at)
                .issuer(shop.issuer().as_str())
                .vehicle_account(account)
                .account(shop.account().as_str())
                .build();
            for problem in validate(&pivot).err().iter().flat_map(ValidationErrors::iter) {
                match Concern::of(problem.path()) {
                    Concern::Item => {
                        let name = item.id.as_deref().map_or(format!("items[{position}]"), |id| format!("item {id}"));
                        problems.add(format!("{name}: {}", problem.path()), problem.message());
                    }
                    // What the address lacks is named above already.
                    Concern::Buyer if has_named_the_buyer => {}
                    // The same for every item, and so named once.
                    Concern::Buyer | Concern::SaleMapping => problems.add(problem.path(), problem.message()),
                    Concern::Copy => {}
                }
            }
            declarations.push(pivot);
        }
        problems.into_result().map(|()| declarations)
    }

    /// The sold eSIMs, in the order of the items. Each has a `user_id` of its own, by which its purchase can be found.
    ///
    /// # Errors
    /// Returns, all at once, each eSIM item without an id or with the id of another item, and a missing id of the order: the
    /// purchases could not be distinguished.
    pub fn esims(&self, shop: &impl SaleMapping) -> Result<Vec<SoldEsim>, ValidationErrors> {
        let (mut problems, mut esims) = (ValidationErrors::new(), Vec::new());
        let mut known = HashSet::new();
        let order = self.order.id.as_deref().filter(|id| !id.trim().is_empty());
        for (position, item) in self.items.iter().enumerate() {
            let Some(offer) = shop.esim(&self.order, item) else { continue };
            let path = format!("items[{position}].id");
            if order.is_none() {
                problems.add("order.id", "the order has none");
            }
            match item.id.as_deref().filter(|id| !id.trim().is_empty()) {
                None => problems.add(path, "the item has none"),
                Some(id) if !known.insert(id) => problems.add(path, format!("{id:?} is another item's too")),
                Some(id) => esims.push(SoldEsim { offer, user_id: format!("{}/{id}", order.unwrap_or_default()) }),
            }
        }
        problems.into_result().map(|()| esims)
    }

    fn references(&self, item: &OrderItem) -> Vec<CustomerReference> {
        let named = [("order", &self.order.number), ("order_item", &item.id)];
        named.into_iter().filter_map(|(name, value)| Some(CustomerReference::new(name, value.as_deref()?))).collect()
    }

    /// The buyer at the order's address.
    fn buyer(&self, problems: &mut ValidationErrors) -> MemberRole {
        let none = Address::default();
        let address = self.address.as_ref().unwrap_or(&none);
        if self.address.is_none() {
            problems.add("address", "the order has none; a vehicle must go somewhere");
        }
        let mut needed = |name: &str, value: &Option<String>| {
            let value = value.clone().filter(|value| !value.trim().is_empty());
            if value.is_none() && self.address.is_some() {
                problems.add(format!("address.{name}"), "the order's address has none");
            }
            value.unwrap_or_default()
        };
        let (zip, city) = (needed("postal_code", &address.postal_code), needed("locality", &address.locality));
        let country = needed("country_code", &address.country_code);
        let line = needed("address_line_1", &address.address_line_1);
        let name = address.organisation.clone().or_else(|| self.person());
        if name.is_none() {
            problems.add("contact", "neither the address nor the contact has a name");
        }
        MemberRole::builder()
            .maybe_name(name)
            .check_private(address.organisation.is_none())
            .place_name(format!("{line}, {zip} {city}"))
            .zip(zip)
            .city(city)
            .country_code(country.as_str())
            // An order says nothing to the driver.
            .instructions("")
            .maybe_contact(self.contact.as_ref().map(|contact| {
                let phones = contact.phone_numbers.as_ref().and_then(|phones| phones.primary.as_ref());
                logistics::Contact::builder()
                    .maybe_name(self.person())
                    .maybe_email(contact.email.clone())
                    .maybe_phone(phones.and_then(|phone| phone.number.clone()))
                    .build()
            }))
            .build()
    }

    /// The buyer's name: of the address, or of the contact.
    fn person(&self) -> Option<String> {
        let of_address = self.address.as_ref().and_then(|address| full(&address.given_name, &address.family_name));
        of_address.or_else(|| self.contact.as_ref().and_then(|contact| full(&contact.given_name, &contact.family_name)))
    }
}

fn full(given: &Option<String>, family: &Option<String>) -> Option<String> {
    let names: Vec<&str> = [given, family].into_iter().flatten().map(|name| name.trim()).collect();
    Some(names.join(" ").trim().to_owned()).filter(|name| !name.is_empty())
}
