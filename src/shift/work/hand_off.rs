//! A hand-off: three fifths for where it goes, two for the note, which is worth half where the wrong people read it. Who
//! rightly keeps it needs no note.

use super::{Done, Grade, Graded, Mark, Why, text};
use crate::base::id::PartId;
use crate::scenario::kinds::{HandOff, OWN};
use crate::scenario::raw::Worth;

const TO: u16 = 3;
const NOTE: u16 = 2;
/// From this worth on the right people read the note.
const RIGHT: u8 = 50;

impl Graded for HandOff {
    fn evidence(&self) -> Option<&'static str> {
        Some("right-role")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let given = done.value(Self::TO);
        let rated = given.and_then(|to| self.rated(to));
        let earned = rated.map_or(0, |(worth, _)| worth);
        let best = self.best();
        let most = best.and_then(|best| self.rated(best)).map_or(0, |(worth, _)| worth);
        let to = Mark {
            part: PartId::new(Self::TO),
            given: given.map(str::to_owned),
            earned,
            weight: TO,
            why: rated.map_or_else(|| Why::key("work-not-theirs"), |(_, because)| Why::Said(because.to_owned())),
            better: best.filter(|_| earned < most).map(str::to_owned),
        };
        let kept = given == Some(OWN);
        let note = (!kept || done.value(Self::NOTE).is_some()).then(|| text::mark(Self::NOTE, &self.note, done, NOTE));
        let note = note.map(|note| if earned < RIGHT { Mark { earned: note.earned / 2, ..note } } else { note });
        Grade::of(std::iter::once(to).chain(note).collect(), Worth::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    fn hand_off(own: &str) -> HandOff {
        let text = format!(
            r#"(question: "Whose?", own: {own}, roles: [(role: "workshop", worth: 100, because: "They mend."),
                (role: "legal", worth: 20, because: "No claim.")], note: (ask: "Tell them.", needs: []))"#
        );
        ron::from_str(&text).unwrap()
    }

    #[test]
    fn where_it_goes_counts_most() {
        let of = |to: &str| hand_off("None").grade(&done(&given(&[("to", to)]))).earned;
        assert_eq!([of("workshop"), of("legal"), of("nobody")], [60, 12, 0]);
    }

    #[test]
    fn who_rightly_keeps_it_needs_no_note() {
        let grade = hand_off("Some((worth: 100, because: \"Yours.\"))").grade(&done(&given(&[("to", "own")])));
        assert_eq!((grade.earned, grade.marks.len()), (100, 1));
    }

    #[test]
    fn the_wrong_people_are_named_as_such() {
        let grade = hand_off("None").grade(&done(&given(&[("to", "nobody")])));
        assert_eq!(grade.marks[0].why, Why::key("work-not-theirs"));
        assert_eq!(grade.marks[0].better.as_deref(), Some("workshop"));
    }
}
