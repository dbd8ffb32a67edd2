//! Invariances (SCORING §9), on the best and the decent answers: what says the same is worth the same.

use composure::base::{Seed, Stream};
use composure::scenario::Axis;
use composure::scenario::raw::Key;
use serde::Deserialize;

use crate::attacks::ground::{Ground, grounds};

/// So many points are as good as none.
const SAME: u8 = 3;
/// Sentences that say nothing to anybody's matter.
const NEUTRAL: &[&str] = &[
    "The office is green.",
    "There is a clock on the wall.",
    "The river is quiet.",
    "Chairs stand by the door.",
    "It is a plain table.",
];

/// The groups of words that mean the same.
#[derive(Deserialize)]
struct Words {
    same: Vec<String>,
}

fn texts(ground: &Ground) -> impl Iterator<Item = &String> {
    ground.decent.iter().chain(&ground.best)
}

fn differs(one: &Key, other: &Key, axis: Axis) -> bool {
    one.of(axis).abs_diff(other.of(axis)) >= SAME
}

/// Of the texts that were changed so many in a hundred at most move an axis.
fn unmoved(name: &str, most: usize, change: impl Fn(&Ground, &str) -> Option<String>) {
    let (mut changed, mut moved) = (0, Vec::new());
    for ground in grounds() {
        for text in texts(&ground) {
            let Some(other) = change(&ground, text) else { continue };
            changed += 1;
            let (before, after) = (ground.worth(text), ground.worth(&other));
            if Axis::ALL.iter().any(|axis| differs(&before, &after, *axis)) {
                moved.push(format!("{}: {before:?} {after:?}\n{text}\n{other}", ground.name));
            }
        }
    }
    assert!(changed > 0, "{name}");
    assert!(moved.len() * 100 <= changed * most, "{name}: {} of {changed}: {moved:#?}", moved.len());
}

#[test]
fn case_moves_nothing() {
    unmoved("sentences that begin small", 0, |_, text| {
        let mut chars = text.chars();
        let first = chars.next()?;
        first.is_uppercase().then(|| first.to_lowercase().chain(chars).collect())
    });
}

#[test]
fn an_emoji_that_the_voice_takes_moves_nothing() {
    unmoved("an emoji at the end", 0, |ground, text| ground.emoji.then(|| format!("{text} 🙂")));
}

#[test]
fn synonyms_move_nothing() {
    let words: Words = ron::from_str(include_str!("../../assets/lexicons/en/words.ron")).unwrap();
    let groups: Vec<Vec<&str>> = words.same.iter().map(|group| group.split_whitespace().collect()).collect();
    unmoved("words that mean the same", 5, |_, text| {
        let other = |word: &str| {
            let group = groups.iter().find(|group| group.contains(&word))?;
            let at = group.iter().position(|known| *known == word)?;
            group.get((at + 1) % group.len()).copied()
        };
        let changed: Vec<&str> = text.split(' ').map(|word| other(word).unwrap_or(word)).collect();
        let changed = changed.join(" ");
        (changed != *text).then_some(changed)
    });
}

#[test]
fn slips_cost_quality_and_nothing_else() {
    let (mut slipped, mut moved, mut costs) = (0, Vec::new(), Vec::new());
    for ground in grounds() {
        let mut stream = Seed::new(3).stream(&ground.name);
        for text in texts(&ground) {
            let Some(other) = slip(text, &mut stream) else { continue };
            let (before, after) = (ground.worth(text), ground.worth(&other));
            slipped += 1;
            costs.push(i32::from(before.quality) - i32::from(after.quality));
            if Axis::ALL.iter().any(|axis| *axis != Axis::Quality && differs(&before, &after, *axis)) {
                moved.push(format!("{}: {before:?} {after:?}\n{other}", ground.name));
            }
        }
    }
    let within = costs.iter().filter(|cost| (10..=30).contains(*cost)).count();
    assert!(slipped > 0 && moved.len() * 100 <= slipped * 10, "{} of {slipped}: {moved:#?}", moved.len());
    assert!(within * 100 >= slipped * 90, "{within} of {slipped}: {costs:?}");
}

/// Two letters swapped inside of two long words.
fn slip(text: &str, stream: &mut Stream) -> Option<String> {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let long = |word: &String| word.len() >= 7 && word.bytes().all(|b| b.is_ascii_lowercase());
    let mut places: Vec<usize> = (0..words.len()).filter(|at| words.get(*at).is_some_and(long)).collect();
    for _ in 0..2 {
        let nth = stream.below(u64::try_from(places.len()).ok().filter(|count| *count > 0)?);
        let word = words.get_mut(places.remove(usize::try_from(nth).ok()?))?;
        let mut letters: Vec<char> = word.chars().collect();
        let at = (2..letters.len() - 1).find(|at| letters[*at] != letters[at + 1])?;
        letters.swap(at, at + 1);
        *word = letters.into_iter().collect();
    }
    Some(words.join(" "))
}

#[test]
fn padding_earns_nothing() {
    let (mut lengths, mut worths): (Vec<f64>, Vec<Key>) = Default::default();
    let mut earned: Vec<(Key, Key)> = Vec::new();
    for ground in grounds() {
        for text in texts(&ground) {
            for count in 0..=NEUTRAL.len() {
                let padding = NEUTRAL[..count].join(" ");
                lengths.push(padding.len() as f64);
                worths.push(ground.worth(&format!("{text} {padding}")));
            }
            earned.extend(worths.last().map(|padded| (ground.worth(text), *padded)));
        }
    }
    for axis in Axis::ALL {
        let scores: Vec<f64> = worths.iter().map(|worth| f64::from(worth.of(*axis))).collect();
        let r = correlation(&lengths, &scores);
        assert!(r.abs() < 0.2, "{axis:?}: {r}");
        let gains: f64 =
            earned.iter().map(|(bare, padded)| f64::from(padded.of(*axis)) - f64::from(bare.of(*axis))).sum();
        let gain = gains / earned.len() as f64;
        assert!(gain.abs() < f64::from(SAME), "{axis:?}: {gain} points");
    }
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (at, bt) = (mean(a), mean(b));
    let sum = |of: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(x, y)| of(x - at, y - bt)).sum::<f64>();
    sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt()
}
