use super::*;

const START: SystemTime = SystemTime::UNIX_EPOCH;

fn seconds(clock: &MockClock) -> u64 {
    clock.time().duration_since(START).unwrap().as_secs()
}

/// Works so often, with a pause before each, and notes when.
fn begin(clock: &MockClock, pause: u64, times: u32, seen: &Arc<Mutex<Vec<(u64, u64)>>>) {
    let (clock, seen, work) = (clock.clone(), Arc::clone(seen), clock.work());
    tokio::spawn(async move {
        for _ in 0..times {
            clock.sleep(Duration::from_secs(pause)).await;
            lock(&seen).push((seconds(&clock), pause));
        }
        drop(work);
    });
}

#[tokio::test]
async fn what_becomes_due_is_done_at_its_own_time_and_before_the_move_ends() {
    let (clock, seen) = (MockClock::at(START).unwrap(), Arc::default());
    begin(&clock, 3, 4, &seen);
    begin(&clock, 5, 2, &seen);
    begin(&clock, 100, 1, &seen);
    clock.advance(Duration::from_secs(4)).await.unwrap();
    assert_eq!(*lock(&seen), [(3, 3)]);
    clock.set(START + Duration::from_secs(50)).await.unwrap();
    assert_eq!(*lock(&seen), [(3, 3), (5, 5), (6, 3), (9, 3), (10, 5), (12, 3)]);
    assert_eq!(seconds(&clock), 50);
    // Going back undoes nothing: fifty seconds more are to pass.
    clock.set(START).await.unwrap();
    clock.advance(Duration::from_secs(49)).await.unwrap();
    assert_eq!(lock(&seen).len(), 6);
    clock.advance(Duration::from_secs(1)).await.unwrap();
    assert_eq!(lock(&seen).last(), Some(&(50, 100)));
    assert!(lock(&clock.0.time).sleeping.is_empty() && lock(&clock.0.time).working == 0);
}

#[tokio::test]
async fn moves_at_one_time_add_up_and_instants_go_with_them() {
    let clock = MockClock::at(START).unwrap();
    let before = clock.now();
    let moves = (0..10).map(|_| clock.advance(Duration::from_secs(1)));
    assert!(futures_util::future::join_all(moves).await.into_iter().all(|moved| moved.is_ok()));
    assert_eq!((seconds(&clock), clock.now().duration_since(before)), (10, Duration::from_secs(10)));
    clock.take(Duration::from_secs(5)).await;
    assert_eq!(seconds(&clock), 15);
    let still = clock.now();
    clock.release();
    assert!(!clock.is_still() && clock.now() >= still, "an instant never goes back");
    assert!(clock.time() > START + Duration::from_secs(1_000_000));
}

#[tokio::test(start_paused = true)]
async fn a_wait_goes_on_however_the_clock_is_changed_meanwhile() {
    let clock = MockClock::new();
    let began = tokio::time::Instant::now();
    clock.sleep(Duration::from_secs(7)).await;
    assert_eq!(began.elapsed().as_secs(), 7, "by the system's time");
    let wait = tokio::spawn(clock.sleep(Duration::from_secs(60)));
    tokio::time::sleep(Duration::from_secs(20)).await;
    clock.advance(Duration::from_secs(10)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1000)).await;
    assert!(!wait.is_finished(), "it stands still");
    clock.advance(Duration::from_secs(29)).await.unwrap();
    assert!(!wait.is_finished());
    clock.advance(Duration::from_secs(2)).await.unwrap();
    wait.await.unwrap();
    // Whoever never comes to a wait holds nobody up for ever.
    let _never = clock.work();
    let began = tokio::time::Instant::now();
    clock.advance(Duration::from_secs(1)).await.unwrap();
    assert_eq!(began.elapsed(), PATIENCE);
}

#[tokio::test]
async fn it_shows_nothing_before_1970_or_after_9999() {
    let last = START + LAST;
    let clock = MockClock::at(last).unwrap();
    assert_eq!(clock.advance(Duration::from_secs(1)).await, Err(OutOfRange));
    assert_eq!(clock.advance(Duration::MAX).await, Err(OutOfRange));
    assert_eq!(clock.set(START - Duration::from_secs(1)).await, Err(OutOfRange));
    clock.take(Duration::from_secs(5)).await;
    assert_eq!(clock.time(), last, "it stays where it is");
    assert!(MockClock::at(last + Duration::from_secs(1)).is_err());
}
