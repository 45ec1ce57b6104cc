//! Requests to operations that this crate has no method for.

use http::Method;
use pivot_core::{CustomRequest, Idempotency};

use crate::call::IDEMPOTENCY_KEY;
use crate::client::AfostoClient;
use crate::error_code::AFOSTO;
use crate::generated::effects::EFFECTS;

/// What a call does: what is known of the operation, or else what HTTP says of its method. It is the same operation whatever
/// the names in the path's braces are. Where the path leaves open which operation it is, or has a value in the place of a
/// name, the call does the worst that it may do.
#[inline]
fn idempotency(method: &Method, path: &str) -> Idempotency {
    // A server answers a HEAD as it does a GET.
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    let asked = parts(path);
    let same_method = EFFECTS.iter().filter(|(known, ..)| *known == method.as_str());
    let mut worst = Idempotency::of(method);
    for (_, template, idempotency) in same_method {
        let template = parts(template);
        let both = || template.iter().zip(&asked);
        if template.len() != asked.len() || !both().all(|(known, asked)| may_be(known, asked)) {
            continue;
        }
        if both().all(|(known, asked)| is_name(known) == is_open(asked)) {
            return *idempotency;
        }
        worst = worse(worst, *idempotency);
    }
    worst
}

/// The parts of a path as a server may read them: without empty ones, and without parameters behind a semicolon.
#[inline]
fn parts(path: &str) -> Vec<&str> {
    let bare = |part: &str| part.find(';').unwrap_or(part.len());
    path.split('/').map(|part| &part[..bare(part)]).filter(|part| !part.is_empty()).collect()
}

#[inline]
fn is_name(part: &str) -> bool {
    part.starts_with('{') && part.ends_with('}')
}

/// Whether it is not known what stands there when the request is sent.
#[inline]
fn is_open(part: &str) -> bool {
    part.contains(['{', '%'])
}

#[inline]
fn may_be(known: &str, asked: &str) -> bool {
    is_name(known) || is_open(asked) || known.eq_ignore_ascii_case(asked)
}

/// The one of which a repetition does more.
#[inline]
fn worse(one: Idempotency, other: Idempotency) -> Idempotency {
    match (one, other) {
        (Idempotency::NonIdempotent, _) | (_, Idempotency::NonIdempotent) => Idempotency::NonIdempotent,
        (Idempotency::Idempotent, _) | (_, Idempotency::Idempotent) => Idempotency::Idempotent,
        (Idempotency::Safe, Idempotency::Safe) => Idempotency::Safe,
    }
}

/// Requests that the description does not have.
impl AfostoClient {
    /// A request of any method and path; see [`CustomRequest::new`]. Whether it is retried depends on the operation if the API
    /// description has it, and otherwise on its method; [`CustomRequest::idempotency`] overrides both.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::Method;
    ///
    /// let settings: serde_json::Value = afosto.request(Method::GET, "/odr/new/{id}").path("id", "7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self, method: Method, path: &'static str) -> CustomRequest {
        let idempotency = idempotency(&method, path);
        CustomRequest::new(&self.core, &AFOSTO, method, path).idempotency(idempotency).with_key_header(IDEMPOTENCY_KEY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_by_hand_does_what_the_operation_does() {
        for (method, path, expected) in [
            (Method::GET, "/odr/payments/{secret}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{payment}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/iam/jwt/revoke", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}", Idempotency::Safe),
            (Method::POST, "/odr/search/orders", Idempotency::Safe),
            (Method::POST, "/odr/orders", Idempotency::NonIdempotent),
            (Method::GET, "/odr/search/orders", Idempotency::Safe),
            (Method::POST, "/odr/search/orders/more", Idempotency::NonIdempotent),
            (Method::PUT, "/cnt/batches/{id}/confirm", Idempotency::NonIdempotent),
            (Method::PUT, "/new", Idempotency::Idempotent),
            (Method::PATCH, "/new", Idempotency::NonIdempotent),
            // Values in the place of names, parts that are left open, and other spellings of the same address.
            (Method::GET, "/odr/payments/s3cret/execute", Idempotency::NonIdempotent),
            (Method::HEAD, "/odr/payments/{secret}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}/{what}", Idempotency::NonIdempotent),
            (Method::GET, "/odr/{what}/{secret}/start", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/x{secret}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}/execute/", Idempotency::NonIdempotent),
            (Method::GET, "//odr/payments//{secret}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}/Execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}/%65xecute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}/execute;v=1", Idempotency::NonIdempotent),
            (Method::GET, "/iam/jwt/{what}", Idempotency::NonIdempotent),
            (Method::PUT, "/cnt/batches/7/confirm", Idempotency::NonIdempotent),
            (Method::GET, "/mes/emails/7", Idempotency::Idempotent),
            // Nothing that reads is distinguished from what acts by a guess.
            (Method::POST, "/odr/search/{what}", Idempotency::NonIdempotent),
            (Method::POST, "/odr/sessions/7/identity", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/s3cret", Idempotency::Safe),
            (Method::GET, "/odr/payments/{secret}/executed", Idempotency::Safe),
            (Method::HEAD, "/odr/orders/{id}", Idempotency::Safe),
        ] {
            assert_eq!(idempotency(&method, path), expected, "{method} {path}");
        }
        for (method, path, expected) in EFFECTS {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            assert_eq!(idempotency(&method, path), *expected, "{method} {path}");
        }
    }
}
