//! # What it does
//! Finds words of another register than the brand's: slang where it writes letters, letters where it talks among friends.
//! # Why
//! A reader hears at once who is speaking.
//! # Example
//! "Dear Sir or Madam", at a desk that jokes.
//! # Instead
//! Write as the brand speaks.

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::lexicon::List;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let list = match reply.rubric.book.formality {
        4.. => List::Slang,
        ..=2 => List::Stiff,
        _ => return,
    };
    out.manner(Manner::Register, reply.spans(reply.text.unquoted(list)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{brand, flags, ignores, inject};
    use super::*;
    use crate::reading::Found;
    use crate::reading::Rubric;
    use crate::scenario::Visibility;

    #[test]
    fn letters_among_friends() {
        flags(Manner::Register, &["Dear Sir, we received it.", "Please be advised that the van is late."]);
        ignores(Manner::Register, &["Hi Marta, lol.", "The van is late."]);
    }

    #[test]
    fn slang_in_letters() {
        let mut formal = brand();
        formal.voice.formality = 5;
        let rubric = Rubric::of(&inject(), &formal);
        let has = |text| rubric.read(text, Visibility::Public).has(&Found::Manner(Manner::Register));
        assert!(has("lol, no"));
        assert!(!has("Dear Sir, we received it."));
    }
}
