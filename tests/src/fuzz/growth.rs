//! Whether a parser's work grows with its input and not with its square.
//!
//! Each is fed with an input that repeats one unit, and with one four times as long. The work is counted in instructions,
//! which are the same in every run: the program runs itself under `valgrind`, which counts what [`counted`] does.

use std::path::Path;
use std::process::Command;

use super::Target;

/// How many times the instructions four times as much may take. In proportion they are four times as many at most, with
/// the square sixteen times; between them is what sorts, or doubles a buffer.
const MOST: f64 = 5.5;

/// What is repeated, beside the examples of the target.
const UNITS: [&[u8]; 34] = [
    b"[",
    b"{\"a\":",
    b"{\"0\":",
    b"[1,",
    b"\"a\",",
    b"\"",
    b"\\",
    b"\\\"",
    b"\\u0041",
    b"\\ud83d",
    b"%25",
    b"%",
    b"&amp;",
    b"&",
    b"=41",
    b"<b>",
    b"<",
    b"<!--",
    b"/*",
    b"a=1&",
    b"1",
    b"1,",
    b"0,null,",
    b"-",
    b";",
    b" ",
    b"\t",
    b"\n",
    b"\xff",
    b"YWFh",
    b"secret=",
    "é".as_bytes(),
    b"LPA:1$a.b$",
    b"-----BEGIN PRIVATE KEY-----\n",
];

/// What surrounds the repeated units, so that they are also met within a document.
const FRAMES: [(&[u8], &[u8]); 3] = [(b"", b""), (b"[", b"1]"), (b"{\"message\":\"", b"\"}")];

/// The inputs of a target: the shorter and the longer, which has four times as many units.
fn inputs(target: &Target, size: usize) -> Vec<[Vec<u8>; 2]> {
    let examples = (target.examples)();
    let units = UNITS.into_iter().chain(examples.iter().map(Vec::as_slice)).filter(|unit| !unit.is_empty());
    let framed = |unit: &[u8], (before, after): (&[u8], &[u8])| {
        [size, 4 * size].map(|size| [before, &unit.repeat(size.div_ceil(unit.len())), after].concat())
    };
    units.flat_map(|unit| FRAMES.map(|frame| framed(unit, frame))).collect()
}

/// What is counted. Never part of its caller, and kept under its name.
#[inline(never)]
fn counted(target: &Target, input: &[u8]) {
    (target.feed)(std::hint::black_box(input));
}

/// Feeds a parser as [`growth`] asks for it.
pub fn feed_growing(target: &Target, size: usize) {
    for [short, long] in inputs(target, size) {
        (target.feed)(&short); // what is made once is not counted
        counted(target, &short);
        counted(target, &long);
    }
}

/// Counts what a parser does with units repeated up to `size` bytes and up to four times as many; says how many inputs
/// were compared, and how much more the steepest took. `program` is a command that calls [`feed_growing`] for the target, with these arguments.
///
/// # Errors
/// Returns an error if the work grows faster than the input, and says with what; also if `valgrind` cannot be run.
pub fn growth(target: &Target, size: usize, program: &Path, arguments: &[&str]) -> Result<String, String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let counts = counts(place.path(), program, arguments)?;
    let inputs = inputs(target, size);
    if counts.len() != 2 * inputs.len() {
        return Err(format!("{} counts of {} inputs: does `counted` have a name?", counts.len(), 2 * inputs.len()));
    }
    let mut steepest = (0.0, String::new());
    for ([input, _], count) in inputs.iter().zip(counts.chunks_exact(2)) {
        let ratio = count[1] / count[0];
        if ratio > steepest.0 {
            let start = String::from_utf8_lossy(&input[..input.len().min(60)]).into_owned();
            steepest = (ratio, format!("{start:?} takes {} instructions, four times as much {}", count[0], count[1]));
        }
    }
    let (ratio, steepest) = steepest;
    if ratio > MOST { Err(steepest) } else { Ok(format!("{} inputs, {ratio:.1} times as much at most", inputs.len())) }
}

/// The instructions of each call of [`counted`], in their order.
fn counts(place: &Path, program: &Path, arguments: &[&str]) -> Result<Vec<f64>, String> {
    let name = concat!(module_path!(), "::counted");
    let mut command = Command::new("valgrind");
    command.args(["-q", "--tool=callgrind", "--collect-atstart=no", "--callgrind-out-file=counts"]);
    command.arg(format!("--toggle-collect={name}")).arg(format!("--dump-after={name}"));
    let output = command.arg(program).args(arguments).current_dir(place).output();
    let output = output.map_err(|error| format!("valgrind, which counts instructions, cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let dumps = (1..).map(|number| place.join(format!("counts.{number}"))).take_while(|dump| dump.exists());
    dumps.map(|dump| count(&dump)).collect()
}

/// What one dump has counted.
fn count(dump: &Path) -> Result<f64, String> {
    let text = std::fs::read_to_string(dump).map_err(|error| error.to_string())?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: ").or_else(|| line.strip_prefix("summary: ")));
    total.and_then(|total| total.trim().parse().ok()).ok_or_else(|| "a dump without its total".to_owned())
}
