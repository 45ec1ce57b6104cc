//! Conversions between vendors: each takes what one vendor's client gives and makes what another's takes, names what is
//! lacking, and invents nothing.
//!
//! | module | feature | from | to |
//! |---|---|---|---|
//! | [`sale`] | `afosto` | an order of Afosto | declarations for E4Cars, eSIMs to buy from Orange Travel |
//! | [`ownli`] | `ownli` | declarations and events of E4Cars | vehicles of Ownli |
//!
//! Both features are on by default. The clients are taken without a TLS implementation; the program that makes them
//! chooses one by their features.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "ownli")]
pub mod ownli;
#[cfg(feature = "afosto")]
pub mod sale;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
