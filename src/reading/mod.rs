//! What a reply says: tokens → acts, breaches, coverage, manner; every finding with its words and its rule.

pub mod finding;
pub mod score;

pub use finding::*;

use crate::base::Digest;
use crate::scenario::model::Inject;
use crate::scenario::{Brand, Visibility};

/// Everything needed to read answers to one inject, compiled once.
#[derive(Debug)]
pub struct Rubric {}

impl Rubric {
    /// The rubric of an inject at a brand's desk.
    pub fn of(_inject: &Inject, _brand: &Brand) -> Self {
        Self {}
    }

    /// Reads a reply.
    pub fn read(&self, _text: &str, _visibility: Visibility) -> Reading {
        Reading::default()
    }
}

/// The digest of all tables that reading stands on.
pub fn tables_digest() -> Digest {
    Digest::of("")
}

/// The ids of all rules.
pub fn rule_ids() -> &'static [&'static str] {
    &[]
}
