//! The four vendors, as far as a server must know them that answers badly: where tokens come from, and their words for
//! failures, as their documents have them.

use std::fmt;

/// Whose client it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vendor {
    /// E4Cars.
    E4Cars,
    /// Afosto.
    Afosto,
    /// Ownli.
    Ownli,
    /// Orange Travel.
    Orange,
}

impl Vendor {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::E4Cars, Self::Afosto, Self::Ownli, Self::Orange];

    /// The name for `--only`.
    pub fn name(self) -> &'static str {
        match self {
            Self::E4Cars => "e4cars",
            Self::Afosto => "afosto",
            Self::Ownli => "ownli",
            Self::Orange => "orange",
        }
    }

    /// Whether a path is that of the token endpoint.
    pub fn is_token_path(self, path: &str) -> bool {
        let token = match self {
            Self::E4Cars => return false,
            Self::Afosto => "/iam/oauth/authorize",
            Self::Ownli => "/api/auth/token",
            Self::Orange => "/oauth/v3/token",
        };
        path == token
    }

    /// What the vendor says in the body of a failure.
    pub fn failure(self) -> &'static str {
        match self {
            Self::E4Cars => r#"{"status": "error", "message": "it failed"}"#,
            Self::Afosto => r#"{"code": 1, "message": "it failed", "reference": "r-1", "errors": {}}"#,
            Self::Ownli => r#"{"error_code": "INTERNAL_SERVER_ERROR", "error_message": "it failed"}"#,
            Self::Orange => r#"{"code": 0, "message": "it failed", "description": "nothing more precise"}"#,
        }
    }

    /// What the vendor says of a token that has expired.
    pub fn expired_token(self) -> &'static str {
        match self {
            Self::Orange => r#"{"code": 42, "message": "Expired credentials", "description": "ask for a new token"}"#,
            other => other.failure(),
        }
    }

    /// What the vendor says of credentials that are wrong.
    pub fn wrong_token(self) -> &'static str {
        match self {
            Self::Orange => r#"{"code": 41, "message": "Invalid credentials", "description": "check them"}"#,
            other => other.failure(),
        }
    }

    /// What the vendor says of calls that come too fast, under a status of its own.
    pub fn rate_limit(self) -> &'static str {
        match self {
            Self::Orange => r#"{"code": 53, "message": "Too many requests", "description": "come back later"}"#,
            other => other.failure(),
        }
    }

    /// What the vendor says of a refusal, under a status that tells of a failure.
    pub fn refusal(self) -> &'static str {
        match self {
            Self::Ownli => r#"{"error_code": "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET", "error_message": "not yet"}"#,
            other => other.failure(),
        }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::E4Cars => "E4Cars",
            Self::Afosto => "Afosto",
            Self::Ownli => "Ownli",
            Self::Orange => "Orange Travel",
        })
    }
}
