//! A rehearsal as lines of text: figures in columns, then what was never reached, in words.

use super::{Place, Player, Rehearsal, Scores, Separation};
use crate::base::words::Words;
use crate::say;
use crate::scenario::Axis;

/// The widest a name gets.
const NAME: usize = 26;
/// Of a list that is longer the first are named.
const MOST: usize = 12;

/// Everything there is to tell of one rehearsal: headings begin with no blank, what belongs to them with two.
pub fn lines(words: &Words, rehearsal: &Rehearsal) -> Vec<String> {
    let runs = words.grouped(rehearsal.runs);
    let (title, seed) = (rehearsal.title.as_str(), rehearsal.seed.to_string());
    let mut lines = vec![say!(words, "rehearse-title", title = title, runs = runs, seed = seed)];
    lines.push(String::new());
    lines.push(words.plain("rehearse-scores"));
    lines.push(heading(words));
    lines.extend(rehearsal.trainees.iter().map(|player| scores(words, player)));
    if !rehearsal.apart.is_empty() {
        lines.extend([String::new(), words.plain("rehearse-apart")]);
        lines.extend(separations(words, &rehearsal.apart));
    }
    if !rehearsal.bounds.is_empty() {
        lines.extend([String::new(), words.plain("rehearse-bounds")]);
        lines.extend(
            rehearsal
                .bounds
                .iter()
                .map(|bound| format!("  {} {:>3} – {:>3}", cell(&bound.name, NAME + 10), bound.low, bound.high)),
        );
    }
    lines.extend([String::new(), words.plain("rehearse-reached")]);
    let reached = |places: &[Place]| places.iter().filter(|place| place.hits > 0).count();
    for (key, places) in [
        ("rehearse-injects", &rehearsal.injects),
        ("rehearse-reactions", &rehearsal.reactions),
        ("rehearse-endings", &rehearsal.endings),
    ] {
        lines.push(format!("  {}", say!(words, key, reached = reached(places), all = places.len())));
    }
    for ending in &rehearsal.endings {
        lines.push(format!("  {:>9}  {}", words.grouped(ending.hits), ending.about));
    }
    lines.extend(listed(words, "rehearse-never", &rehearsal.never().collect::<Vec<_>>()));
    lines.extend(listed(words, "rehearse-untried", &rehearsal.untried().collect::<Vec<_>>()));
    lines.extend(listed(words, "rehearse-surprises", &rehearsal.surprises.iter().collect::<Vec<_>>()));
    lines
}

fn heading(words: &Words) -> String {
    let axes = Axis::ALL.iter().map(|axis| words.plain(&format!("axis-{}", axis.field())));
    let axes: String = axes.map(|name| format!("{:>17}", cut(&name, 16))).collect();
    format!("  {}{axes}{:>9}", cell("", NAME), cut(&words.plain("rehearse-minutes"), 8))
}

fn scores(words: &Words, player: &Player) -> String {
    let axes: String = player.axes.iter().map(|scores| format!("{:>17}", told(words, *scores))).collect();
    format!("  {}{axes}{:>9}", cell(&player.name, NAME), player.minutes[0])
}

fn told(words: &Words, scores: Option<Scores>) -> String {
    match scores {
        Some(Scores { mean, low, high }) => say!(words, "rehearse-cell", mean = mean, low = low, high = high),
        None => words.plain("rehearse-none"),
    }
}

/// Separations, a line each.
pub fn separations(words: &Words, apart: &[Separation]) -> Vec<String> {
    apart.iter().map(|one| self::apart(words, one)).collect()
}

fn apart(words: &Words, one: &Separation) -> String {
    let [share, low, high] = [one.share, one.low, one.high].map(hundredths);
    let key = if one.holds { "rehearse-apart-holds" } else { "rehearse-apart-fails" };
    let name = cell(&one.name, NAME);
    format!("  {name} {}", say!(words, key, axis = one.axis_name, share = share, low = low, high = high))
}

/// A share of pairs, to three places.
pub(super) fn hundredths(share: f64) -> String {
    format!("{share:.3}")
}

fn listed(words: &Words, key: &str, places: &[&Place]) -> Vec<String> {
    if places.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), say!(words, key, count = places.len())];
    lines.extend(places.iter().take(MOST).map(|place| format!("  {}", self::place(words, place))));
    if places.len() > MOST {
        lines.push(format!("  {}", say!(words, "rehearse-more", count = places.len() - MOST)));
    }
    lines
}

/// A place with its line, and how often it was reached where it was.
pub(super) fn place(words: &Words, place: &Place) -> String {
    let (id, about) = (place.id.as_str(), place.about.as_str());
    let named = match place.line {
        Some(line) => say!(words, "rehearse-place-line", id = id, about = about, line = line.to_string()),
        None => say!(words, "rehearse-place", id = id, about = about),
    };
    if place.hits == 0 { named } else { say!(words, "rehearse-hits", place = named, hits = words.grouped(place.hits)) }
}

fn cell(text: &str, width: usize) -> String {
    format!("{:<width$}", cut(text, width))
}

fn cut(text: &str, width: usize) -> String {
    text.chars().take(width).collect()
}
