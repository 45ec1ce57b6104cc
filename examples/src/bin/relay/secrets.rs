//! Secrets, which are in no configuration file: they come from the environment, or from files that it names.

use std::env::VarError;

use pivot_core::Secret;

use crate::config::Config;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The secrets that a configuration needs.
#[derive(Clone, Debug)]
pub(crate) struct Secrets {
    pub(crate) e4cars: Option<Secret>,
    pub(crate) afosto: Option<Secret>,
    pub(crate) signing: Option<Secret>,
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
        Ok(Self {
            e4cars: config.e4cars.as_ref().map(|_| secret("RELAY_E4CARS_KEY")).transpose()?,
            afosto: config.afosto.as_ref().map(|_| secret("RELAY_AFOSTO_SECRET")).transpose()?,
            signing: config.forward.as_ref().map(|_| secret("RELAY_SIGNING_SECRET")).transpose()?,
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

fn secret(name: &str) -> Outcome<Secret> {
    required(name).map(Secret::from)
}

fn required(name: &str) -> Outcome<String> {
    variable(name)?.ok_or_else(|| format!("{name} is not set, nor is {name}_FILE").into())
}

/// What the environment says under a name, or the file that it names under `NAME_FILE`.
pub(crate) fn variable(name: &str) -> Outcome<Option<String>> {
    let file = format!("{name}_FILE");
    let text = match (std::env::var(name), std::env::var(&file)) {
        (Ok(text), _) => text,
        // What it names is not shown: it may be the secret itself, set in the wrong place.
        (Err(_), Ok(path)) => std::fs::read_to_string(&path)
            .map_err(|error| format!("{file} names a file that cannot be read: {error}"))?,
        (Err(VarError::NotUnicode(_)), _) => return Err(format!("{name} is no text").into()),
        (Err(_), Err(_)) => return Ok(None),
    };
    match text.trim() {
        "" => Err(format!("{name} is empty").into()),
        // No header can carry it, and no person meant it: mostly it is a second line of a file.
        text if text.contains(char::is_control) => {
            Err(format!("{name} has a line break, or another control character, within").into())
        }
        text => Ok(Some(text.to_owned())),
    }
}
