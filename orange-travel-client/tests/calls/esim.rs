//! Keys made by OpenSSL and codes encrypted by Python's cryptography: `fixtures/make.sh` says how.

use orange_travel_client::esim::{DecryptActivationCode, DecryptError, DistributorKeyPair, KeyError, KeySize};
use orange_travel_client::pivot::Transaction;
use pivot_core::Secret;

const CODE: &str = "LPA:1$smdp.example.com$PYTHON-1234";

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn key(name: &str) -> DistributorKeyPair {
    DistributorKeyPair::from_pem(&fixture(&format!("{name}.pem"))).unwrap()
}

fn passphrase() -> Secret {
    "correct horse".into()
}

fn transaction(activation_code: &str) -> Transaction {
    let json = serde_json::json!({"id": "1", "parameters": {"activation_code": activation_code}});
    pivot_json::from_value(&json).unwrap()
}

#[test]
fn what_python_encrypted_for_keys_of_openssl_is_decrypted_in_both_alphabets_padded_or_not() {
    let encrypted = DistributorKeyPair::from_encrypted_pem(&fixture("encrypted_2048.pem"), &passphrase()).unwrap();
    let keys = [
        ("pkcs8_2048", key("pkcs8_2048"), 2048),
        ("pkcs1_3072", key("pkcs1_3072"), 3072),
        ("pkcs8_4096", key("pkcs8_4096"), 4096),
        ("encrypted_2048", encrypted, 2048),
    ];
    for (name, key, bits) in keys {
        assert_eq!(key.bits(), bits);
        assert_eq!(key.public_pem().unwrap(), fixture(&format!("{name}.pub.pem")), "{name}");
        for alphabet in ["standard", "urlsafe"] {
            let text = fixture(&format!("{name}.{alphabet}.txt"));
            for text in
                [text.clone(), text.trim_end_matches('=').to_owned(), format!(" {}\n{} ", &text[..64], &text[64..])]
            {
                assert_eq!(key.decrypt(&text).unwrap().expose(), CODE, "{name} {alphabet}");
            }
            let code = transaction(&text).decrypt_activation_code(&key).unwrap();
            assert_eq!(code.matching_id().expose(), "PYTHON-1234");
        }
    }
}

#[test]
fn every_way_to_fail_is_told_apart_and_shows_nothing() {
    let (right, text) = (key("pkcs8_2048"), fixture("pkcs8_2048.standard.txt"));
    let damaged = format!("{}{}", if text.starts_with('A') { 'B' } else { 'A' }, &text[1..]);
    for (key, text, expected) in [
        (&right, "", DecryptError::NoCode),
        (&right, "  ", DecryptError::NoCode),
        (&right, "n0t b@se64", DecryptError::NotBase64),
        (&right, &text[..text.len() - 8], DecryptError::Length { found: 252, expected: 256 }),
        (&key("pkcs8_4096"), &text, DecryptError::Length { found: 256, expected: 512 }),
        (&key("pkcs1_2048"), &text, DecryptError::WrongKey),
        (&right, &damaged, DecryptError::WrongKey),
        (&right, &fixture("pkcs8_2048.sha1.txt"), DecryptError::WrongKey),
        (&right, &fixture("pkcs8_2048.no_code.txt"), DecryptError::NotAnActivationCode),
    ] {
        let error = transaction(text).decrypt_activation_code(key).unwrap_err();
        assert_eq!(error, expected, "{text}");
        assert!(!format!("{error} {error:?}").contains("hello"));
    }
    let none: Transaction = pivot_json::from_slice(br#"{"id": "1"}"#).unwrap();
    assert_eq!(none.decrypt_activation_code(&right).unwrap_err(), DecryptError::NoCode);
}

#[test]
fn what_is_no_key_is_refused_for_its_own_reason() {
    let message = |pem: &str| DistributorKeyPair::from_pem(pem).unwrap_err().to_string();
    assert!(message("").contains("not a key in PEM"));
    let pem = fixture("pkcs8_2048.pem");
    assert!(message(&pem[..pem.len() / 2]).contains("cut short"));
    assert!(message(&fixture("pkcs8_2048.pub.pem")).contains("this is a PUBLIC KEY"));
    assert!(message(&pem.replace(['\n', '+'], " ")).contains("plus signs have become spaces"));
    assert!(message(&pem.replace('\n', "/n")).contains("line breaks stand there as /n"));
    let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert!(message(&bare).contains("BEGIN and END are missing"));
    assert!(message("keys/distributor.pem").contains("path of a file"));
    assert!(message(&fixture("encrypted_2048.pem")).contains("with its passphrase"));
    assert!(message(&fixture("old_encrypted_2048.pem")).contains("openssl pkcs8 -topk8"));
    assert!(message(&fixture("small_1024.pem")).contains("2048 bits or more"));
    assert!(message(&fixture("elliptic.pem")).contains("not an RSA key"));

    let wrong = DistributorKeyPair::from_encrypted_pem(&fixture("encrypted_2048.pem"), &"wrong".into());
    assert!(matches!(wrong, Err(KeyError::WrongPassphrase)));
    let plain = DistributorKeyPair::from_encrypted_pem(&pem, &passphrase());
    assert!(matches!(plain, Err(KeyError::NotEncrypted { .. })));
}

#[test]
fn a_key_is_read_from_every_text_that_openssl_and_people_write() {
    let (pem, certificate) = (fixture("pkcs8_2048.pem"), fixture("pkcs8_4096.pub.pem"));
    let expected = fixture("pkcs8_2048.pub.pem");
    let one_line = |end: &str| pem.trim_end().replace('\n', end);
    let indented: String = pem.lines().map(|line| format!("      {line}\n")).collect();
    let (elliptic, encrypted) = (fixture("elliptic.pem"), fixture("encrypted_2048.pem"));
    for text in [
        pem.replace('\n', "\r\n"),
        indented,
        one_line("\\n"),
        one_line(" "),
        one_line(""),
        format!("\u{feff}{pem}"),
        format!("Key of the distributor\n\n{pem}\nkeep it safe\n"),
        format!("{certificate}{pem}"),
        format!("{pem}{certificate}"),
        format!("{elliptic}{pem}"),
        format!("{encrypted}{pem}"),
        format!("{pem}{}", fixture("pkcs8_4096.pem")),
        pem.replace("PRIVATE KEY", "RSA PRIVATE KEY"),
        pem.lines().map(|line| format!("> {line}\n")).collect(),
        pem.lines().map(|line| format!("\"{line}\"\n")).collect(),
        one_line("%0A").replace('+', "%2B"),
        one_line("<br>"),
        one_line("\\u000a"),
        one_line("\r"),
        one_line("\u{200e}\n"),
        base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &pem),
    ] {
        assert_eq!(DistributorKeyPair::from_pem(&text).unwrap().public_pem().unwrap(), expected, "{text}");
    }
    let both = format!("{pem}{certificate}{}", encrypted.replace('\n', "\\n"));
    let key = DistributorKeyPair::from_encrypted_pem(&both, &passphrase()).unwrap();
    assert_eq!(key.public_pem().unwrap(), fixture("encrypted_2048.pub.pem"));
}

#[test]
fn every_encryption_of_openssl_is_read_or_named() {
    let expected = fixture("pkcs8_2048.pub.pem");
    for name in [
        "pbe_sha1_3des",
        "pbe_sha1_2des",
        "pbe_md5_des",
        "pbe_sha1_des",
        "pbes2_des3",
        "pbes2_des",
        "pbes2_aes128_sha1",
        "pbes2_scrypt",
    ] {
        let pem = fixture(&format!("{name}.pem"));
        let key = DistributorKeyPair::from_encrypted_pem(&pem, &passphrase());
        assert_eq!(key.unwrap_or_else(|error| panic!("{name}: {error}")).public_pem().unwrap(), expected, "{name}");
        for wrong in ["wrong", "", "correct horse ", "\u{e9}"] {
            let error = DistributorKeyPair::from_encrypted_pem(&pem, &wrong.into()).unwrap_err();
            assert!(matches!(error, KeyError::WrongPassphrase), "{name}: {error:?}");
        }
        assert!(matches!(DistributorKeyPair::from_pem(&pem), Err(KeyError::Encrypted)));
    }
    for (name, scheme) in [
        ("pbe_sha1_rc2_40", "PKCS#12 with SHA-1 and RC2 of 40 bits"),
        ("pbes2_camellia", "PBES2 with Camellia of 256 bits"),
    ] {
        let error =
            DistributorKeyPair::from_encrypted_pem(&fixture(&format!("{name}.pem")), &passphrase()).unwrap_err();
        assert!(error.to_string().contains(scheme), "{error}");
    }
    let old = fixture("old_encrypted_2048.pem");
    for error in [DistributorKeyPair::from_pem(&old), DistributorKeyPair::from_encrypted_pem(&old, &passphrase())] {
        assert!(error.unwrap_err().to_string().contains("Proc-Type: 4,ENCRYPTED"));
    }
}

#[test]
fn what_stands_for_no_activation_code_is_none() {
    let key = key("pkcs8_2048");
    for text in [
        "",
        " ",
        "None",
        "none",
        "null",
        "NULL",
        " None ",
        "nan",
        "NaN",
        "N/A",
        "n/a",
        "#N/A",
        "NA",
        "-",
        "--",
        "\u{2014}",
        "\"\"",
        "''",
        "\"None\"",
        "<null>",
        "undefined",
        "nil",
        "Not available",
        "0",
        "\"0\"",
        "false",
        "False",
        "()",
        "[]",
        "{}",
    ] {
        assert_eq!(transaction(text).decrypt_activation_code(&key).unwrap_err(), DecryptError::NoCode, "{text:?}");
    }
    let null: Transaction = pivot_json::from_slice(br#"{"id": "1", "parameters": {"activation_code": null}}"#).unwrap();
    assert_eq!(null.decrypt_activation_code(&key).unwrap_err(), DecryptError::NoCode);
}

#[test]
fn a_key_survives_its_file_which_only_its_owner_can_read_and_nobody_overwrites() {
    let path = std::env::temp_dir().join(format!("distributor-{}.pem", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let key = DistributorKeyPair::generate(KeySize::Rsa2048).unwrap();
    key.write_to(&path).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = DistributorKeyPair::from_pem(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(again.public_pem().unwrap(), key.public_pem().unwrap());
    let refused = key.write_to(&path).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    assert!(refused.to_string().contains("must not exist yet"), "{refused}");
    assert_eq!(format!("{key:?}"), "DistributorKeyPair(2048 bits)");
}
