//! Whether a parser's work grows with its input and not with its square.
//!
//! Each is fed with an input that repeats one unit, and with one four times as long: what takes more than [`MOST`] times as
//! long is not in proportion. Time of the thread's own is measured where Linux tells it, the least of several.

use std::time::Instant;

use super::Target;

/// How many times as long four times as much may take. Twice four is sixteen, for work that grows with the square.
const MOST: u128 = 9;

/// Below so many nanoseconds, what is measured is not the parser.
const LEAST: u128 = 8_000_000;

/// What is repeated, beside the examples of the target.
const UNITS: [&[u8]; 26] = [
    b"[",
    b"{\"a\":",
    b"[1,",
    b"\"a\",",
    b"\"",
    b"\\",
    b"\\\"",
    b"\\u0041",
    b"%25",
    b"%",
    b"&amp;",
    b"&",
    b"=41",
    b"<b>",
    b"<",
    b"a=1&",
    b"1",
    b"1,",
    b"-",
    b";",
    b" ",
    b"\n",
    b"\xff",
    b"YWFh",
    "é".as_bytes(),
    b"LPA:1$a.b$",
];

/// Feeds a parser with units repeated up to `size` bytes and up to four times as many; gives how many units.
///
/// # Errors
/// Returns an error if the work grows faster than the input; says of what.
pub fn growth(target: &Target, size: usize) -> Result<usize, String> {
    let examples = (target.examples)();
    let units: Vec<&[u8]> = UNITS.into_iter().chain(examples.iter().map(Vec::as_slice)).collect();
    for unit in units.iter().filter(|unit| !unit.is_empty()) {
        let [short, long] = [size, 4 * size].map(|size| unit.repeat(size.div_ceil(unit.len())));
        // Again, should something else have taken the processor.
        let is_steep = || {
            let (short, long) = (least_time(target, &short), least_time(target, &long));
            (long > LEAST && long > short * MOST).then_some((short, long))
        };
        if let Some((short, long)) = is_steep().and_then(|_| is_steep()) {
            let unit = String::from_utf8_lossy(&unit[..unit.len().min(80)]);
            return Err(format!("{unit:?} takes {short} ns, and four times as much {long} ns"));
        }
    }
    Ok(units.len())
}

fn least_time(target: &Target, input: &[u8]) -> u128 {
    const TIMES: usize = 3;
    let time = || {
        let (began, own) = (Instant::now(), own_time());
        (target.feed)(input);
        match (own, own_time()) {
            (Some(own), Some(now)) => now - own,
            _ => began.elapsed().as_nanos(),
        }
    };
    (0..TIMES).map(|_| time()).min().unwrap_or_default()
}

/// How long this thread has run, in nanoseconds, where Linux tells it.
fn own_time() -> Option<u128> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}
