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

/// What is repeated, besides the examples of the target.
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

/// Feeds a parser as [`growth`] asks for it: with all inputs, or with those at these places.
pub fn feed_growing(target: &Target, size: usize, places: &[usize]) {
    for (place, [short, long]) in inputs(target, size).into_iter().enumerate() {
        if places.is_empty() || places.contains(&place) {
            (target.feed)(&short); // what is made once is not counted
            counted(target, &short);
            counted(target, &long);
        }
    }
}

/// Counts what a parser does with units repeated up to `size` bytes and up to four times as many; says how many inputs
/// were compared, and how much more the steepest took.
///
/// A parser may do something else from a length on (cut what is long, say), which looks steep when the two inputs lie on
/// either side of it. So what is steep is counted again with inputs of four and of sixteen times the length: a square is
/// steep there too.
///
/// `program` is a command that calls [`feed_growing`] for the target, with the size and the places as arguments.
///
/// # Errors
/// Returns an error if the work grows faster than the input, and says with what; also if `valgrind` cannot be run.
pub fn growth(target: &Target, size: usize, program: &Path) -> Result<String, String> {
    let ratios = ratios(target, size, &[], program)?;
    let steep: Vec<usize> = (0..ratios.len()).filter(|&place| ratios[place].0 > MOST).collect();
    let count = ratios.len();
    if steep.is_empty() {
        let most = ratios.iter().map(|(ratio, _)| *ratio).fold(0.0, f64::max);
        return Ok(format!("{count} inputs, {most:.1} times as much at most"));
    }
    let again = self::ratios(target, 4 * size, &steep, program)?;
    let steepest = again.into_iter().max_by(|one, other| one.0.total_cmp(&other.0));
    match steepest {
        Some((ratio, story)) if ratio > MOST => Err(story),
        Some((ratio, _)) => Ok(format!(
            "{count} inputs, {ratio:.1} times as much at most; {} of them at four times the length",
            steep.len()
        )),
        None => Err("a count is missing".to_owned()),
    }
}

/// How many times the instructions each longer input takes, and this in words.
fn ratios(target: &Target, size: usize, places: &[usize], program: &Path) -> Result<Vec<(f64, String)>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut arguments = vec!["--counted".to_owned(), "--size".to_owned(), size.to_string()];
    arguments.extend(places.iter().map(|place| format!("--place={place}")));
    arguments.push(target.name.to_owned());
    let counts = counts(folder.path(), program, &arguments)?;
    let inputs = inputs(target, size).into_iter().enumerate();
    let inputs: Vec<_> = inputs.filter(|(place, _)| places.is_empty() || places.contains(place)).collect();
    if counts.len() != 2 * inputs.len() {
        return Err(format!("{} counts of {} inputs: does `counted` have a name?", counts.len(), 2 * inputs.len()));
    }
    let stories = inputs.iter().zip(counts.chunks_exact(2)).map(|((_, [input, _]), count)| {
        let start = String::from_utf8_lossy(&input[..input.len().min(60)]).into_owned();
        let story = format!(
            "{start:?} × {} bytes takes {} instructions, four times as much {}",
            input.len(),
            count[0],
            count[1]
        );
        (count[1] / count[0], story)
    });
    Ok(stories.collect())
}

/// The instructions of each call of [`counted`], in their order.
fn counts(place: &Path, program: &Path, arguments: &[String]) -> Result<Vec<f64>, String> {
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
