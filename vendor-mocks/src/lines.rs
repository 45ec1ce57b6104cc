//! Lines on the standard output, written beside the work: a pipe that nobody reads holds nothing up.

use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How many lines wait at most; those beyond are left out.
const QUEUE: usize = 10_000;

/// Takes lines, and has them written in their order.
#[derive(Clone)]
pub(crate) struct Lines(Arc<Inner>);

struct Inner {
    /// Nothing once no more are taken.
    sender: Mutex<Option<SyncSender<String>>>,
    left_out: AtomicU64,
    ended: Mutex<Receiver<()>>,
}

impl Lines {
    /// Lines that a thread of its own writes.
    pub(crate) fn to(mut output: impl Write + Send + 'static) -> std::io::Result<Self> {
        let (sender, lines) = sync_channel::<String>(QUEUE);
        let (ending, ended) = sync_channel(1);
        std::thread::Builder::new().name("lines".to_owned()).spawn(move || {
            // That nobody is there to read is no reason to stop.
            for line in lines {
                let _ = output.write_all(line.as_bytes()).and_then(|()| output.flush());
            }
            let _ = ending.send(());
        })?;
        let inner = Inner { sender: Mutex::new(Some(sender)), left_out: AtomicU64::new(0), ended: Mutex::new(ended) };
        Ok(Self(Arc::new(inner)))
    }

    /// Writes a line, unless too many wait; says how many were left out when there is room again.
    pub(crate) fn write(&self, line: &str) {
        let sender = self.0.sender.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = &*sender else { return };
        let left_out = self.0.left_out.swap(0, Ordering::Relaxed);
        let note = match left_out {
            0 => String::new(),
            _ => format!("{{\"event\":\"left_out\",\"lines\":{left_out}}}\n"),
        };
        if let Err(TrySendError::Full(_)) = sender.try_send(format!("{note}{line}\n")) {
            self.0.left_out.fetch_add(left_out + 1, Ordering::Relaxed);
        }
    }

    /// Takes no more, and waits so long at most until what waits is written.
    pub(crate) fn finish(&self, patience: Duration) {
        *self.0.sender.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let ended = self.0.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = ended.recv_timeout(patience);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An output that is stuck until it is let go.
    struct Stuck(Receiver<()>, Arc<Mutex<String>>);

    impl Write for Stuck {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let _ = self.0.recv();
            self.1.lock().unwrap().push_str(std::str::from_utf8(bytes).unwrap());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn an_output_that_nobody_reads_holds_nothing_up_and_is_told_what_it_missed() {
        let (let_go, stuck) = sync_channel::<()>(1);
        let written = Arc::new(Mutex::new(String::new()));
        let lines = Lines::to(Stuck(stuck, Arc::clone(&written))).unwrap();
        for number in 0..QUEUE + 100 {
            lines.write(&number.to_string());
        }
        // It ends all the same.
        lines.clone().finish(Duration::ZERO);
        drop(let_go);
        lines.finish(Duration::from_secs(60));
        let written = written.lock().unwrap();
        assert!(written.starts_with("0\n1\n2\n"), "{}", &written[..20]);
        assert!(
            written.lines().count() >= QUEUE && written.lines().count() <= QUEUE + 2,
            "{}",
            written.lines().count()
        );
    }

    #[test]
    fn lines_are_written_in_their_order_and_the_missing_ones_counted() {
        let (let_go, stuck) = sync_channel::<()>(1);
        let written = Arc::new(Mutex::new(String::new()));
        let lines = Lines::to(Stuck(stuck, Arc::clone(&written))).unwrap();
        for number in 0..QUEUE + 100 {
            lines.write(&number.to_string());
        }
        drop(let_go);
        // Until there is room again.
        while !written.lock().unwrap().contains("left_out") {
            lines.write("last");
            std::thread::yield_now();
        }
        lines.finish(Duration::from_secs(60));
        let written = written.lock().unwrap();
        let told: u64 = written
            .lines()
            .filter_map(|line| {
                line.strip_prefix("{\"event\":\"left_out\",\"lines\":")?.strip_suffix('}')?.parse::<u64>().ok()
            })
            .sum();
        assert!(told >= 98, "{told}");
        assert!(written.ends_with("last\n"));
    }
}
