//! Slips of the pen: letters that change places, fall out or are doubled.

use crate::base::random::Stream;

/// Words shorter than this are spelt right by anybody.
const LEAST: usize = 4;

/// The text with so many words of a hundred misspelt. Names, numbers and what begins with a capital stay as they are.
pub(super) fn slip(text: &str, share: u64, stream: &mut Stream) -> String {
    if share == 0 {
        return text.to_owned();
    }
    let word = |word: &str| {
        let plain = word.chars().count() >= LEAST && word.chars().all(|c| c.is_ascii_lowercase());
        if plain && stream.below(100) < share { misspelt(word, stream) } else { word.to_owned() }
    };
    text.split_inclusive(char::is_whitespace).map(word_keeping_its_end(word)).collect()
}

/// What is done to a word, done to one with blanks and stops behind it.
fn word_keeping_its_end(mut change: impl FnMut(&str) -> String) -> impl FnMut(&str) -> String {
    move |piece| {
        let letters = piece.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(piece.len());
        let (word, rest) = piece.split_at(letters);
        change(word) + rest
    }
}

fn misspelt(word: &str, stream: &mut Stream) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + usize::try_from(stream.below(letters.len() as u64 - 2)).unwrap_or_default();
    match stream.below(3) {
        0 if letters[at] != letters[at + 1] => letters.swap(at, at + 1),
        1 => letters.insert(at, letters[at]),
        _ => {
            letters.remove(at);
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Seed;

    #[test]
    fn some_words_are_misspelt_and_no_name_or_number() {
        let text = "Marta, your refund of £42 comes tomorrow before eight, with nothing further needed from you.";
        let slipped = |share| slip(text, share, &mut Seed::new(3).stream("slips"));
        assert_eq!(slipped(0), text);
        let all = slipped(100);
        assert!(all.starts_with("Marta, ") && all.contains("£42"), "{all}");
        assert_ne!(all, text);
        assert_eq!(all.split_whitespace().count(), text.split_whitespace().count());
        assert!(!all.contains("refund ") && !all.contains("tomorrow "), "{all}");
    }
}
