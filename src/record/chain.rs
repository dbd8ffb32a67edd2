//! The chain: each link binds an entry, its place and everything before it.
//!
//! h₀ is BLAKE3 in key derivation mode over the canonical header; hᵢ over hᵢ₋₁, the place as eight bytes, low first,
//! and the canonical entry. Two contexts, so that a header can never be taken for a link.

use crate::base::Digest;
use crate::shift::Header;

const OPENING: &str = "composure 2026-11 attempt chain: opening";
const LINK: &str = "composure 2026-11 attempt chain: link";

/// A chain as far as it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    head: Digest,
}

impl Chain {
    /// The chain of an attempt before its first entry.
    ///
    /// # Errors
    /// Only if the header cannot be written as JSON, which no header of ours is.
    pub fn new(header: &Header) -> Result<Self, serde_json::Error> {
        let bytes = serde_jcs::to_vec(header)?;
        Ok(Self { head: derive(OPENING, &[&bytes]) })
    }

    /// A chain that goes on from its last link.
    pub fn from_head(head: Digest) -> Self {
        Self { head }
    }

    /// Adds the canonical bytes of an entry at its place, from 0, and returns the new head.
    pub fn link(&mut self, seq: u64, entry: &[u8]) -> Digest {
        self.head = derive(LINK, &[self.head.as_bytes(), &seq.to_le_bytes(), entry]);
        self.head
    }

    /// The last link.
    pub fn head(&self) -> Digest {
        self.head
    }
}

fn derive(context: &str, parts: &[&[u8]]) -> Digest {
    let mut hasher = blake3::Hasher::new_derive_key(context);
    for part in parts {
        hasher.update(part);
    }
    Digest::from_bytes(*hasher.finalize().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Seed;
    use crate::base::id::ScenarioId;
    use crate::shift::{Pacing, Purpose};

    fn header() -> Header {
        Header {
            format: 1,
            attempt: "6f1c0a52-0000-4000-8000-000000000000".to_owned(),
            engine: "0.1.0".to_owned(),
            scenario: ScenarioId::new("late-ferry"),
            scenario_digest: Digest::of("scenario"),
            brand_digest: Digest::of("brand"),
            profile_digest: Digest::of("profile"),
            tables_digest: Digest::of("tables"),
            seed: Seed::new(7),
            pacing: Pacing::Untimed,
            purpose: Purpose::Practice,
            difficulty: Default::default(),
            began: 1_794_000_000,
        }
    }

    #[test]
    fn links_stay_what_they_were() {
        // A change here breaks every attempt ever kept: it needs a new format.
        let mut chain = Chain::new(&header()).unwrap();
        assert_eq!(chain.head().to_string(), PINNED[0]);
        assert_eq!(chain.link(0, b"{}").to_string(), PINNED[1]);
        assert_eq!(chain.link(1, b"{}").to_string(), PINNED[2]);
    }
    // Worked out with another implementation of BLAKE3 and of canonical JSON.
    const PINNED: [&str; 3] = [
        "f102f5103429e23e5d21a72c74a757a2bf7d69de43a62179908ff63a427f9ef2",
        "f60f9f96063ca6c543c28d2e43469a4d13cde3eb2b4484a47a20e6e2d602192f",
        "a9dcecda47f5cbaa800bb1c9076865569a5350ce5d6742295b59b8cff391756a",
    ];

    #[test]
    fn a_link_depends_on_header_place_entry_and_all_before() {
        let chain = Chain::new(&header()).unwrap();
        let link = |mut chain: Chain, seq, entry: &[u8]| chain.link(seq, entry);
        let first = link(chain, 0, b"{}");
        let other = Chain::new(&Header { began: 1_794_000_001, ..header() }).unwrap();
        assert_ne!(link(other, 0, b"{}"), first);
        let other = Chain::new(&Header { purpose: Purpose::Exam, ..header() }).unwrap();
        assert_ne!(link(other, 0, b"{}"), first);
        assert_ne!(link(chain, 1, b"{}"), first);
        assert_ne!(link(chain, 0, b"[]"), first);
        assert_ne!(link(Chain::from_head(first), 0, b"{}"), first);
    }
}
