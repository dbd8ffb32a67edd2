//! Verification: half for the verdict, three tenths for what it rests on, which has to have answered by then, and two for
//! how good the best source is that was heard. Who passes something on unheard earns at most half of the verdict.

use super::{Done, Grade, Graded, Mark, Why};
use crate::base::id::PartId;
use crate::scenario::kinds::{RatedSource, Verification};
use crate::scenario::raw::Worth;

const VERDICT: u16 = 5;
const RESTS_ON: u16 = 3;
const HEARD: u16 = 2;
/// The part, which no form has, for what was heard before the verdict.
const LOOKED: &str = "looked";

impl Graded for Verification {
    fn evidence(&self) -> Option<&'static str> {
        Some("sources-checked")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let heard = |source: &&RatedSource| done.told.contains(&source.id);
        let best = self.sources.iter().max_by_key(|source| source.worth);
        let best_heard = self.sources.iter().filter(heard).max_by_key(|source| source.worth);
        let verdict = Mark::choice(Self::VERDICT, done.value(Self::VERDICT), &self.verdicts, VERDICT);
        let verdict = if done.told.is_empty() { Mark { earned: verdict.earned / 2, ..verdict } } else { verdict };
        let given = done.value(Self::RESTS_ON);
        let named = given.and_then(|given| self.sources.iter().find(|source| source.id.as_str() == given));
        let rests_on = Mark {
            part: PartId::new(Self::RESTS_ON),
            given: given.map(str::to_owned),
            earned: named.filter(heard).map_or(0, |source| source.worth),
            weight: RESTS_ON,
            why: match named {
                Some(source) if heard(&source) => Why::Said(source.because.clone()),
                Some(_) => Why::key("work-unheard"),
                None => Why::key("work-rests-on-nothing"),
            },
            better: best
                .filter(|best| named.is_none_or(|named| named.worth < best.worth))
                .map(|best| best.id.to_string()),
        };
        let most = best.map_or(0, |best| u32::from(best.worth));
        let heard_worth = best_heard.map_or(0, |source| u32::from(source.worth));
        let looked = Mark {
            part: PartId::new(LOOKED),
            given: best_heard.map(|source| source.name.clone()),
            earned: (heard_worth * 100)
                .checked_div(most)
                .and_then(|earned| u8::try_from(earned).ok())
                .unwrap_or_default(),
            weight: HEARD,
            why: match best_heard {
                Some(source) => Why::Said(source.because.clone()),
                None => Why::key("work-nobody-heard"),
            },
            better: best.filter(|_| heard_worth < most).map(|best| best.name.clone()),
        };
        Grade::of(vec![verdict, rests_on, looked], Worth::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;
    use crate::base::id::SourceId;

    fn verification() -> Verification {
        ron::from_str(
            r#"(claim: "The lamp burns.", sources: [
                (id: "workshop", name: "The workshop", takes: "4:00", says: "No.", worth: 100, because: "They measured."),
                (id: "forum", name: "A forum", takes: "0:30", says: "Yes!", worth: 20, because: "Hearsay."),
            ], verdicts: [(id: "true", text: "True", worth: 0, because: "It is not."),
                (id: "false", text: "False", worth: 100, because: "Measured.")])"#,
        )
        .unwrap()
    }

    fn earned(told: &[&str], verdict: &str, rests_on: &str) -> u8 {
        let given = given(&[("verdict", verdict), ("rests-on", rests_on)]);
        let told: Vec<SourceId> = told.iter().map(|id| SourceId::new(*id)).collect();
        verification().grade(&super::super::Done { told: &told, ..done(&given) }).earned
    }

    #[test]
    fn a_good_source_heard_and_named_earns_all() {
        assert_eq!(earned(&["workshop"], "false", "workshop"), 100);
    }

    #[test]
    fn guessing_right_earns_little_and_hearsay_not_much_more() {
        assert_eq!(earned(&[], "false", "workshop"), 25);
        assert_eq!(earned(&["forum"], "false", "forum"), 60);
        assert_eq!(earned(&["forum"], "true", "forum"), 10);
        assert_eq!(earned(&[], "true", "nothing"), 0);
    }
}
