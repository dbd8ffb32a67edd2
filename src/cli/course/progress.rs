//! `composure course --progress`: how far the finished attempts of the record have brought whoever sits here.

use super::super::attempts;
use super::super::terminal::{Tone, bullet, wrap};
use super::super::{Desktop, Failure, report};
use crate::appraisal::progress::day_of;
use crate::base::words::Words;
use crate::host::clock;
use crate::profile::Content;
use crate::say;
use crate::view::progress::{Figure, Module, Next, Progress, Scenario, Told, courses, level_lines};

/// Where somebody stands in each course.
pub(super) fn of(desktop: &Desktop, content: &Content) -> Result<Vec<Progress>, Failure> {
    let words = &desktop.words;
    let runs = attempts::runs(desktop, content.standards.competencies.clone())?;
    Ok(courses(words, content, &runs, day_of(clock::seconds_since_1970())))
}

/// For people.
pub(super) fn print(words: &Words, progress: &Progress) {
    report::say(text(words, progress).join("\n"));
}

fn text(words: &Words, progress: &Progress) -> Vec<String> {
    let heading = |key: &str| [String::new(), Tone::Title.paint(&words.plain(key))];
    let mut lines = vec![Tone::Title.paint(&say!(words, "progress-title", course = progress.title)), String::new()];
    lines.extend(level(words, progress));
    lines.extend(heading("progress-core"));
    lines.extend(progress.core.iter().map(|core| match &core.figure {
        Some(Figure { score, level }) => {
            bullet(&say!(words, "progress-core-row", name = core.name, score = *score, level = level), 2)
        }
        None => {
            let key = if core.can_be_shown { "progress-core-none" } else { "progress-core-nowhere" };
            Tone::Quiet.paint(&bullet(&say!(words, key, name = core.name), 2))
        }
    }));
    lines.extend(heading("progress-badges"));
    if progress.badges.is_empty() {
        lines.push(wrap(&words.plain("progress-badges-none"), 2));
    }
    lines.extend(progress.badges.iter().map(|badge| bullet(&badge.line(words), 2)));
    for (nth, found) in progress.modules.iter().enumerate() {
        let title = say!(words, "course-module", number = nth + 1, title = found.title);
        lines.extend([String::new(), Tone::Title.paint(&title)]);
        lines.extend(module(words, found));
    }
    lines.extend(heading("progress-next"));
    if progress.next.is_empty() {
        lines.push(wrap(&words.plain("progress-next-none"), 2));
    }
    lines.extend(progress.next.iter().map(|found| bullet(&next(words, found), 2)));
    lines.extend([String::new(), wrap(&words.plain("progress-practice"), 0)]);
    lines
}

fn level(words: &Words, progress: &Progress) -> Vec<String> {
    level_lines(words, progress.level.as_ref()).iter().map(|line| wrap(line, 0)).collect()
}

fn module(words: &Words, module: &Module) -> Vec<String> {
    let mut lines = Vec::new();
    if module.open {
        lines.push(wrap(&words.plain("progress-module-open"), 3));
    } else {
        lines.push(wrap(&words.plain("progress-module-later"), 3));
        lines.extend(module.missing.iter().map(|missing| bullet(&missing.says, 5)));
    }
    lines.extend(module.scenarios.iter().map(|found| bullet(&scenario(words, found), 3)));
    if !module.open && !module.scenarios.is_empty() {
        lines.push(wrap(&words.plain("progress-module-all-the-same"), 3));
    }
    if module.scenarios.is_empty() {
        lines.push(Tone::Quiet.paint(&wrap(&say!(words, "progress-module-empty", count = module.to_come), 3)));
    }
    if let Some(days) = module.enough_for_days {
        lines.push(wrap(&say!(words, "progress-module-enough", days = days), 3));
    }
    lines
}

fn scenario(words: &Words, scenario: &Scenario) -> String {
    let stars = match scenario.stars {
        Some(found) => say!(words, "progress-stars", stars = found.stars, of = found.of),
        None => words.plain("progress-stars-none"),
    };
    say!(words, "progress-scenario", title = scenario.title, id = scenario.id.as_str(), stars = stars)
}

fn next(words: &Words, next: &Next) -> String {
    let why: Vec<&str> = next.why.iter().map(|Told { says, .. }| says.as_str()).collect();
    let when = say!(words, "progress-when", days = next.in_days);
    let id = next.scenario.as_str();
    say!(words, "progress-next-row", title = next.title, id = id, when = when, why = why.join("; "))
}
