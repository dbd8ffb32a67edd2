//! Gaming (SCORING §8): a growing corpus of texts that want the points and not to answer. None is worth more than an answer
//! to the same message that is decent and incomplete.

mod forge;
pub(crate) mod ground;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use composure::reading::{Found, Gaming, Manner, Origin, Reading};
use composure::scenario::Axis;
use composure::scenario::raw::Key;
use serde::Deserialize;

use forge::Attack;
use ground::{Ground, grounds};

/// What nobody has to stay below: a quarter of an axis, which SCORING §8 leaves to stuffing. Some decent answers are read
/// as worth less.
const QUARTER: u8 = 25;
/// Of patience it is two thirds, and fifteen points above the decent answer: whoever writes lists is calm, and raters say so.
const CALM: (u8, u8) = (67, 15);

/// What an attack is held by.
#[derive(Clone, Copy, PartialEq)]
enum By {
    /// Quality, and quality and assertiveness together.
    Substance,
    /// Empathy and patience too: there is no kindness in it.
    Everything,
}

/// A few phrases that are sentences by themselves, or nearly: nothing tells them from an answer that is merely curt.
const LUCKY: &[(&str, usize)] = &[
    ("two cues of each need with pronouns", 150),
    ("a cue of each need by stops", 60),
    // A complete, honest reply that fits most complaints: in one of them it is worth a point more.
    ("everything for everybody", 20),
    ("words of a good answer", 100),
    // Some of them are answers to much the same: a comment that hurts is hidden in two of the stories.
    ("a good answer to somebody else", 60),
];

/// A text of the corpus that fits any message.
#[derive(Deserialize)]
struct Fixed {
    name: String,
    text: String,
}

fn fixed() -> Vec<Attack> {
    let corpus: Vec<Fixed> = ron::from_str(include_str!("data/attacks/fixed.ron")).unwrap();
    corpus.into_iter().map(|Fixed { name, text }| Attack { name, text }).collect()
}

/// Whether an attack is worth more than the best of the decent answers; then its worth and theirs.
fn wins(ground: &Ground, by: By, attack: &Attack) -> Option<(Key, Key)> {
    let decent = ground.decent.iter().map(|text| ground.worth(text)).max_by_key(|worth| worth.quality)?;
    let worth = ground.worth(&attack.text);
    let both = |key: &Key| u16::from(key.quality) + u16::from(key.assertiveness);
    let substance =
        worth.quality > decent.quality.max(QUARTER) || both(&worth) > both(&decent).max(2 * u16::from(QUARTER));
    let kindness = worth.empathy > decent.empathy.max(QUARTER)
        || worth.patience > decent.patience.saturating_add(CALM.1).max(CALM.0);
    let won = substance || by == By::Everything && kindness;
    won.then_some((worth, decent))
}

/// No attack wins; of those named in [`LUCKY`] so many in a thousand may.
fn nobody_wins(grounds: &[Ground], by: By, attacks: impl Fn(&Ground) -> Vec<Attack>) {
    let (mut made, mut won): (BTreeMap<String, usize>, BTreeMap<String, Vec<String>>) = Default::default();
    for ground in grounds.iter().filter(|ground| !ground.decent.is_empty()) {
        for attack in attacks(ground) {
            *made.entry(attack.name.clone()).or_default() += 1;
            if let Some((worth, decent)) = wins(ground, by, &attack) {
                let told = format!("{}: {worth:?} against {decent:?}: {}", ground.name, attack.text);
                won.entry(attack.name).or_default().push(told);
            }
        }
    }
    assert!(!made.is_empty());
    won.retain(|name, told| {
        let bound = LUCKY.iter().find(|(known, _)| known == name).map_or(0, |(_, bound)| *bound);
        told.len() * 1_000 > made[name] * bound
    });
    assert!(won.is_empty(), "{won:#?}");
}

#[test]
fn the_words_of_the_matter_strung_together_win_nothing() {
    nobody_wins(&grounds(), By::Everything, forge::stuffing);
}

#[test]
fn an_echo_wins_nothing() {
    nobody_wins(&grounds(), By::Everything, forge::echoes);
}

#[test]
fn what_fits_any_message_wins_nothing() {
    nobody_wins(&grounds(), By::Substance, |_| fixed());
}

#[test]
fn the_words_of_good_answers_elsewhere_or_without_order_win_nothing() {
    let grounds = grounds();
    nobody_wins(&grounds, By::Substance, |ground| forge::salads(ground, &grounds));
}

#[test]
fn stuffing_is_told() {
    for ground in grounds() {
        for attack in forge::stuffing(&ground).iter().filter(|attack| attack.name.starts_with("cues")) {
            let cues: usize = ground.needs.iter().map(|need| need.1.len()).sum();
            let told = ground.read(&attack.text).has(&Found::Gaming(Gaming::Stuffing));
            assert!(told || cues < 8, "{}, {}: {}", ground.name, attack.name, attack.text);
        }
    }
}

#[test]
fn good_answers_are_left_alone() {
    let (mut texts, mut told) = (0, Vec::new());
    for ground in grounds() {
        for text in ground.good.iter().chain(&ground.best) {
            texts += 1;
            let found = ground.read(text);
            let doubted = found.findings.iter().any(|finding| {
                matches!(
                    finding.found,
                    Found::Gaming(_)
                        | Found::Copied(Origin::Post)
                        | Found::Manner(Manner::Markup)
                        | Found::NotScorable(_)
                )
            });
            if doubted {
                told.push(text.clone());
            }
        }
    }
    assert!(texts > 0 && told.len() * 100 <= texts, "{} of {texts}: {told:#?}", told.len());
}

#[test]
fn what_is_said_twice_counts_once() {
    for ground in grounds() {
        for text in ground.decent.iter().chain(&ground.best) {
            let (once, twice) = (ground.worth(text), ground.worth(&format!("{text} {text}")));
            for axis in [Axis::Assertiveness, Axis::Quality] {
                assert!(twice.of(axis) <= once.of(axis) + 3, "{}: {axis:?} {once:?} {twice:?} {text}", ground.name);
            }
        }
    }
}

#[test]
fn letters_that_nobody_sees_change_nothing() {
    for ground in grounds() {
        for text in ground.decent.iter().chain(&ground.best) {
            let hidden: String = text.chars().flat_map(|c| [c, '\u{200b}']).collect();
            let rules = |text: &str| ground.read(text).findings.into_iter().map(|f| f.rule).collect::<Vec<_>>();
            assert_eq!(rules(text), rules(&hidden), "{}: {text}", ground.name);
            assert_eq!(ground.worth(text), ground.worth(&hidden), "{}: {text}", ground.name);
        }
    }
}

#[test]
fn letters_of_other_alphabets_are_seen_through_and_win_nothing() {
    for ground in grounds() {
        for text in ground.decent.iter().chain(&ground.best) {
            let plain = ground.worth(text);
            let masked = ground.worth(&text.replace('a', "а").replace('o', "о").replace('e', "е"));
            for axis in Axis::ALL {
                assert!(masked.of(*axis) <= plain.of(*axis), "{}: {plain:?} {masked:?} {text}", ground.name);
            }
            let one = ground.read(&text.replacen('o', "о", 1));
            let needs = |reading: &Reading| {
                let needs = reading.findings.iter().filter(|finding| matches!(finding.found, Found::Need(..)));
                needs.map(|finding| finding.found.clone()).collect::<Vec<_>>()
            };
            assert_eq!(needs(&one), needs(&ground.read(text)), "{}: {text}", ground.name);
        }
    }
}

#[test]
fn long_attacks_are_read_in_time() {
    // A generous bound for a build without optimisation on a busy machine; `benches/reading.rs` measures.
    let grounds = grounds();
    let ground = &grounds[0];
    let attacks = [forge::stuffing(ground), forge::echoes(ground), forge::salads(ground, &grounds), fixed()].concat();
    let tags =
        ["<a", "<a>", "> ", "<!-- third time -->"].map(|tag| Attack { name: tag.to_owned(), text: tag.to_owned() });
    for attack in attacks.into_iter().chain(tags) {
        let text = format!("{} ", attack.text).repeat(100_000 / (attack.text.len() + 1));
        let before = Instant::now();
        let _ = ground.worth(&text);
        assert!(before.elapsed() < Duration::from_secs(5), "{}: {:?}", attack.name, before.elapsed());
    }
}
