//! The services of a vehicle, sorted by their orders' numbers.

use std::cmp::Ordering;

use super::{ServiceRecord, VehicleState};

impl VehicleState {
    /// Puts the services of one event, which are all of one moment, among the known ones. They are sorted by their orders'
    /// numbers, so that no order of events shows; the work is that of sorting, however many there are.
    #[inline]
    pub(super) fn record_services(&mut self, mut records: Vec<ServiceRecord>) -> bool {
        records.sort_by(ServiceRecord::compare);
        records.dedup_by(|next, first| next.compare(first).is_eq());
        let (mut changed, mut new) = (false, Vec::new());
        for record in records {
            match self.services.binary_search_by(|known| known.compare(&record)) {
                Ok(position) if record.at.is_after(&self.services[position].at) => {
                    self.services[position] = record;
                    changed = true;
                }
                Ok(_) => {}
                Err(_) => new.push(record),
            }
        }
        if !new.is_empty() {
            changed = true;
            self.services.append(&mut new);
            // Two sorted runs, which this sort only merges.
            self.services.sort_by(ServiceRecord::compare);
        }
        changed
    }
}

impl ServiceRecord {
    /// What tells one service from another: E4Cars' number of the order; where there is none, the customer's.
    #[inline]
    fn key(&self) -> (Option<&str>, Option<&str>) {
        let is_present = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
        match &self.order {
            order if is_present(&order.order_no) => (order.order_no.as_deref(), None),
            order => (None, order.customer_order_no.as_deref()),
        }
    }

    #[inline]
    fn compare(&self, other: &Self) -> Ordering {
        #[cfg(test)]
        tests::COMPARISONS.with(|count| count.set(count.get() + 1));
        self.key().cmp(&other.key())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use pivot_json::from_value;
    use pivot_types::logistics::event::OutgoingEvent;
    use serde_json::{Value, json};

    use super::*;

    thread_local! {
        /// How often two services were compared.
        pub(super) static COMPARISONS: Cell<usize> = const { Cell::new(0) };
    }

    fn of_orders(number: usize, orders: &[Value]) -> OutgoingEvent {
        let event = json!({"event_no": format!("E-{number}"), "type": "service_started"});
        from_value(&json!({"event": event, "orders": orders})).unwrap()
    }

    /// How many comparisons it takes to apply events.
    fn work(events: &[OutgoingEvent]) -> (usize, VehicleState) {
        let mut state = VehicleState::default();
        COMPARISONS.with(|count| count.set(0));
        events.iter().for_each(|event| assert!(state.apply(event)));
        (COMPARISONS.with(Cell::get), state)
    }

    #[test]
    fn four_times_the_orders_are_four_times_the_work() {
        let order = |number: usize| json!({"order_no": format!("O-{:08}", number * 7919 % 1_000_003)});
        let falling = |number: usize| json!({"order_no": format!("O-{:08}", 1_000_000 - number)});
        let one_event = |count: usize, order: &dyn Fn(usize) -> Value| {
            let orders: Vec<Value> = (0..count).map(order).collect();
            vec![of_orders(1, &orders)]
        };
        let two_events = |count: usize| {
            let orders: Vec<Value> = (0..count).map(order).collect();
            let (even, odd) = orders.split_at(count / 2);
            vec![of_orders(1, even), of_orders(2, odd)]
        };
        for make in [
            &(|count| one_event(count, &order)) as &dyn Fn(usize) -> Vec<OutgoingEvent>,
            &|count| one_event(count, &falling),
            &two_events,
        ] {
            let ((small, _), (large, state)) = (work(&make(1000)), work(&make(4000)));
            assert_eq!(state.services.len(), 4000);
            // Sorting costs a logarithm more: log2(4000) / log2(1000) = 1.2.
            assert!(large <= small * 6, "{small} {large}");
            assert!(large < 4000 * 60, "{large}");
        }
    }

    #[test]
    fn orders_without_a_number_are_distinguished_by_the_customers() {
        let orders = [
            json!({"customer_order_no": "C-2"}),
            json!({"order_no": "", "customer_order_no": "C-1"}),
            json!({"order_no": "O-1", "customer_order_no": "C-1"}),
            json!({"customer_order_no": "C-2"}),
        ];
        let (_, mut state) = work(&[of_orders(1, &orders)]);
        let key =
            |record: &ServiceRecord| record.order.order_no.clone().or(record.order.customer_order_no.clone()).unwrap();
        assert_eq!(state.services.iter().map(key).collect::<Vec<_>>(), ["", "C-2", "O-1"]);
        assert!(!state.apply(&of_orders(1, &orders)), "nothing changes twice");
    }
}
