//! Secrets, which are in no configuration file: they come from the environment, or from files that it names.

use std::env::VarError;
use std::io::Read as _;

use pivot_core::Secret;
use tracing::info;

use crate::config::Config;

/// How many bytes a file of one value may have.
const LARGEST: u64 = 64 * 1024;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The secrets that a configuration needs.
#[derive(Clone, Debug)]
pub(crate) struct Secrets {
    /// The first is the one to keep; a second is still good while the first is made known. Empty if none is needed, as below.
    pub(crate) e4cars: Vec<Secret>,
    pub(crate) afosto: Vec<Secret>,
    pub(crate) signing: Vec<Secret>,
    pub(crate) ownli: Option<OwnliKeys>,
    /// Without it there is no page.
    pub(crate) page: Option<Secret>,
}

/// What Ownli knows a partner by.
#[derive(Clone, Debug)]
pub(crate) struct OwnliKeys {
    pub(crate) partner_id: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
}

impl Secrets {
    /// Reads those that a configuration needs.
    pub(crate) fn read(config: &Config) -> Outcome<Self> {
        let keys = |is_needed: bool, name: &str| if is_needed { keys(name) } else { Ok(Vec::new()) };
        Ok(Self {
            e4cars: keys(config.e4cars.is_some(), "RELAY_E4CARS_KEY")?,
            afosto: keys(config.afosto.is_some(), "RELAY_AFOSTO_SECRET")?,
            signing: keys(config.forward.is_some(), "RELAY_SIGNING_SECRET")?,
            ownli: config.ownli.as_ref().map(|_| OwnliKeys::read()).transpose()?,
            page: variable("RELAY_PAGE_PASSWORD")?.map(Secret::from),
        })
    }
}

impl OwnliKeys {
    fn read() -> Outcome<Self> {
        Ok(Self {
            partner_id: required("RELAY_OWNLI_PARTNER_ID")?,
            client_id: required("RELAY_OWNLI_CLIENT_ID")?,
            client_secret: secret("RELAY_OWNLI_CLIENT_SECRET")?,
        })
    }
}

/// A key, and the one before it as long as it is set.
fn keys(name: &str) -> Outcome<Vec<Secret>> {
    let mut keys = vec![secret(name)?];
    let of_before = format!("{name}_PREVIOUS");
    if let Some(previous) = variable(&of_before)? {
        info!("{of_before} is set: the key of before is still good");
        keys.push(previous.into());
    }
    Ok(keys)
}

fn secret(name: &str) -> Outcome<Secret> {
    required(name).map(Secret::from)
}

fn required(name: &str) -> Outcome<String> {
    variable(name)?.ok_or_else(|| format!("{name} is not set, nor is {name}_FILE").into())
}

/// The text of a small file, which may be a pipe.
fn contents(path: &str) -> std::io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(path)?.take(LARGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST {
        return Err(std::io::Error::other(format!("it has more than {LARGEST} bytes")));
    }
    Ok(text)
}

/// What the environment says under a name, or the file that it names under `NAME_FILE`.
pub(crate) fn variable(name: &str) -> Outcome<Option<String>> {
    let file = format!("{name}_FILE");
    let text = match (std::env::var(name), std::env::var(&file)) {
        // Whichever were taken, somebody would have meant the other.
        (Ok(_), Ok(_)) => return Err(format!("{name} and {file} are both set: leave one out").into()),
        (Ok(text), _) => text,
        // What it names is not shown: it may be the secret itself, set in the wrong place.
        (Err(_), Ok(path)) => {
            contents(&path).map_err(|error| format!("{file} names a file that cannot be read: {error}"))?
        }
        (Err(VarError::NotUnicode(_)), _) => return Err(format!("{name} is no text").into()),
        (Err(_), Err(_)) => return Ok(None),
    };
    // Some editors begin a file with a mark, which nobody sees.
    match text.trim_start_matches('\u{feff}').trim() {
        "" => Err(format!("{name} is empty").into()),
        // No header can carry it, and no person meant it: mostly it is a second line of a file.
        text if text.contains(char::is_control) => {
            Err(format!("{name} has a line break, or another control character, within").into())
        }
        text => Ok(Some(text.to_owned())),
    }
}
