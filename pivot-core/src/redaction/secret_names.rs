//! Which names are names of secrets.

/// Words that are a secret wherever a name ends with them. They are long or odd enough to be looked for in a name that is
/// written in one word, such as `userpassword`.
const ENDINGS: [&str; 39] = [
    "accesscode",
    "accesskey",
    "activationcode",
    "apikey",
    "assertion",
    "authcode",
    "authkey",
    "authorizationcode",
    "backupcode",
    "clientkey",
    "codeverifier",
    "credential",
    "encryptionkey",
    "kennwort",
    "masterkey",
    "matchingid",
    "motdepasse",
    "onetimecode",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "pincode",
    "privatekey",
    "pukcode",
    "recoverycode",
    "resetcode",
    "secret",
    "secretkey",
    "securitycode",
    "sessionid",
    "sessionkey",
    "signature",
    "signingkey",
    "token",
    "verificationcode",
    "vouchercode",
    "wachtwoord",
];

/// Words that are a secret where they are the last of a name, or the whole: as a part of a word they are something else
/// (`spin`, `design`, `author`, `compass`).
const LAST_WORDS: [&str; 18] = [
    "auth",
    "authorization",
    "bearer",
    "cookie",
    "cvc",
    "cvv",
    "hmac",
    "hotp",
    "jwt",
    "mfa",
    "nonce",
    "otp",
    "pin",
    "puk",
    "pwd",
    "sid",
    "sig",
    "totp",
];

/// Last two words, where either by itself is none of a secret, and they might be a part of one.
const LAST_PAIRS: [(&str, &str); 14] = [
    ("consumer", "key"),
    ("decryption", "key"),
    ("hmac", "key"),
    ("mfa", "code"),
    ("otp", "code"),
    ("shared", "key"),
    ("sms", "code"),
    ("ssh", "key"),
    ("subscription", "key"),
    ("totp", "code"),
    ("login", "code"),
    ("unlock", "code"),
    ("user", "pass"),
    ("db", "pass"),
];

/// Whole names that no rule makes.
const NAMES: [&str; 5] = ["pass", "paymentreferencelink", "rewarddeliverylink", "setcookie", "xafostohmacsha256"];

/// Last words that say which of several, or in which form: what stands before them is what it is.
const QUALIFIERS: [&str; 12] = [
    "again",
    "confirm",
    "confirmation",
    "encrypted",
    "hash",
    "hashed",
    "hex",
    "plain",
    "raw",
    "repeat",
    "text",
    "value",
];

/// Whether a field, header, query parameter or path parameter of this name contains a secret, for any vendor. Redaction
/// and the generated types use this list.
///
/// A name is judged by its end, as separate words (`user_password`, `userPassword`, `USER-PASSWORD`) or as one
/// (`userpassword`). Case, punctuation, numbers and a plural `s` do not matter (`pin1`, `api_keys`), nor does a
/// qualifier at the end (`password_confirmation`, `token_hash`). Ambiguous names are not secret: `key`, `code`, `id`,
/// `session`, `hash`.
///
/// ```
/// use pivot_core::redaction::is_secret_name;
///
/// assert!(is_secret_name("access_token") && is_secret_name("clientSecret") && is_secret_name("X-Api-Key"));
/// assert!(!is_secret_name("token_type") && !is_secret_name("expires_in") && !is_secret_name("key"));
/// ```
pub fn is_secret_name(name: &str) -> bool {
    may_be_secret(name) && is_secret(name)
}

/// Whether the last letters of a name are those of any rule. Of most names they are not, and nothing else is looked at.
fn may_be_secret(name: &str) -> bool {
    /// More letters than any rule has.
    const LOOKED_AT: usize = 24;
    let mut letters = [0; LOOKED_AT];
    let mut start = LOOKED_AT;
    for letter in name.bytes().rev().filter(u8::is_ascii_alphabetic).take(LOOKED_AT) {
        start -= 1;
        letters[start] = letter.to_ascii_lowercase();
    }
    let plural = &letters[start..];
    let both = [Some(plural), plural.strip_suffix(b"s")];
    both.into_iter().flatten().any(|end| ends_like_a_rule(end) && ends_with_a_rule(end))
}

/// Whether small letters end with a rule.
fn ends_with_a_rule(letters: &[u8]) -> bool {
    let ends_with = |word: &str| letters.ends_with(word.as_bytes());
    let ends_with_pair = |(before, last): &(&str, &str)| {
        ends_with(last) && letters.strip_suffix(last.as_bytes()).is_some_and(|rest| rest.ends_with(before.as_bytes()))
    };
    // The numbers of the last of the names are not among the letters.
    let lists = [&ENDINGS[..], &LAST_WORDS, &QUALIFIERS, &NAMES, &["sha"]];
    lists.iter().any(|list| list.iter().any(|word| ends_with(word))) || LAST_PAIRS.iter().any(ends_with_pair)
}

/// For each last letter and each before it, a bit for each letter before both: of any rule.
static LAST_LETTERS: [[u32; 26]; 26] = {
    let mut letters = [[0; 26]; 26];
    let lists: [&[&str]; 5] = [&ENDINGS, &LAST_WORDS, &QUALIFIERS, &NAMES, &["sha"]];
    let mut list = 0;
    while list < lists.len() {
        let mut word = 0;
        while word < lists[list].len() {
            letters = with_last_letters(letters, lists[list][word].as_bytes());
            word += 1;
        }
        list += 1;
    }
    let mut pair = 0;
    while pair < LAST_PAIRS.len() {
        letters = with_last_letters(letters, LAST_PAIRS[pair].1.as_bytes());
        pair += 1;
    }
    letters
};

const fn with_last_letters(mut letters: [[u32; 26]; 26], word: &[u8]) -> [[u32; 26]; 26] {
    let [last, before, first] = [word[word.len() - 1], word[word.len() - 2], word[word.len() - 3]];
    // Of a name that ends with a number, the letters before it are a rule of their own.
    if last.is_ascii_lowercase() {
        letters[(last - b'a') as usize][(before - b'a') as usize] |= 1 << (first - b'a');
    }
    letters
}

/// Whether the last three of these small letters are those of any rule; none is shorter.
fn ends_like_a_rule(letters: &[u8]) -> bool {
    let [.., first, before, last] = letters else { return false };
    LAST_LETTERS[usize::from(last - b'a')][usize::from(before - b'a')] & (1 << (first - b'a')) != 0
}

fn is_secret(name: &str) -> bool {
    let mut words = words(name);
    while words.len() > 1 && words.last().is_some_and(|word| QUALIFIERS.contains(&word.as_str())) {
        words.pop();
    }
    let plain = words.concat();
    let last = words.last().map_or("", String::as_str);
    let before = words.len().checked_sub(2).map_or("", |at| words[at].as_str());
    ENDINGS.iter().any(|ending| plain.ends_with(ending))
        || NAMES.contains(&plain.as_str())
        || LAST_WORDS.contains(&last)
        || LAST_PAIRS.contains(&(before, last))
}

/// The words of a name in small letters, without numbers at its end and without the mark of its last word's plural.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let (mut is_small, mut was_capital) = (false, false);
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        // `userId`, and `APIKey`, where a capital before a small letter begins the next.
        let is_next_small = letters.peek().is_some_and(char::is_ascii_lowercase);
        let begins = letter.is_ascii_uppercase() && (is_small || was_capital && is_next_small);
        if !letter.is_ascii_alphanumeric() || begins {
            words.push(String::new());
        }
        if letter.is_ascii_alphanumeric() {
            words.last_mut().into_iter().for_each(|word| word.push(letter.to_ascii_lowercase()));
        }
        (is_small, was_capital) = (letter.is_ascii_lowercase() || letter.is_ascii_digit(), letter.is_ascii_uppercase());
    }
    words.retain(|word| !word.is_empty());
    while let Some(last) = words.last_mut() {
        let kept = last.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        // A name that ends with `256` may be that of an algorithm: it is known whole.
        if kept < last.len() && !last.ends_with("sha256") {
            last.truncate(kept);
        }
        if !last.is_empty() {
            break;
        }
        words.pop();
    }
    if let Some(last) = words.last_mut()
        && last.len() > 3
        && last.ends_with('s')
        && !last.ends_with("ss")
    {
        last.pop();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_known_by_how_they_end() {
        let names = "\
        access_token clientSecret X-Api-Key authorization Set-Cookie X-Afosto-Hmac-Sha256 passwd db_passwd \
        pwd user_pwd userPwd pass user_pass passcode password password2 Password_2 password_confirmation \
        passwordConfirmation confirm_password password-hash userpassword pin pin1 PIN2 pins sim_pin \
        pin_value puk puk1 PUK_CODE pukCode1 pin_code api_keys apikeys apiKeys APIKey APIKEY tokens \
        refreshTokens secrets credential credentials access_key AWS_SECRET_ACCESS_KEY accessKey \
        encryption_key signing_key signingKeys private-key hmac_key shared_key session_id sessionId \
        JSESSIONID PHPSESSIONID session_key otp otp_code totp totp_code mfa_code smsCode verification_code \
        verificationCodes recovery_codes backup_codes one_time_code security_code cvv cvc bearer auth \
        basic_auth proxyAuth wachtwoord mot_de_passe motDePasse Passwort hmac sig signature signatures jwt \
        id_token_value Ocp-Apim-Subscription-Key activation_code activationCodes matching_id voucherCode \
        code_verifier nonce client_assertion";
        for name in names.split(' ') {
            assert!(is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn no_name_that_a_rule_makes_is_passed_over_by_its_last_letters() {
        let rules = ENDINGS.iter().chain(&LAST_WORDS).chain(&NAMES).chain(&QUALIFIERS).map(|word| (*word).to_owned());
        let pairs =
            LAST_PAIRS.iter().flat_map(|(before, last)| [format!("{before}_{last}"), format!("{before}{last}")]);
        let mut secrets = 0;
        for word in rules.chain(pairs) {
            for before in ["", "x", "x_", "1", "new-", "é", "password_"] {
                for behind in ["", "s", "1", "s2", "_", "_256", "ss", "é", "_hash", "_texts", "3_value1", "_count"] {
                    for name in [format!("{before}{word}{behind}"), format!("{before}{word}{behind}").to_uppercase()] {
                        assert!(may_be_secret(&name) || !is_secret(&name), "{name}");
                        secrets += usize::from(is_secret_name(&name));
                    }
                }
            }
        }
        assert!(secrets > 5000, "{secrets}");
    }

    #[test]
    fn useful_words_are_no_names_of_secrets() {
        let names = "\
        _ 123 key keys code codes id hash session author authors authority key_account country_code \
        error_code postal_code code_challenge statusCode tokens_left token_type tokenType token_count \
        token_endpoint passenger passengers passport passed compass bypass spinner spin shipping pinned \
        opinion design sign signed sigma authorized is_authorized authorization_id authentication_method \
        oauth_provider password_policy password_required secret_last_4 secret_name keyboard monkey \
        public_key public_key_value key_type primary_key foreign_key idempotency_key x-idempotency-key \
        filter_key return_url_key hs_code tracking_code carrier_code provider_code response_code signee \
        signer cookie_policy pin_count bearer_methods business address process text value confirmation sort \
        expires_in vin email iban side outside aside topic";
        for name in names.split(' ').chain([""]) {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
