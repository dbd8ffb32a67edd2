//! The debrief as text: the four axes, and for every answer which words or acts earned or lost what, and why.

use crate::base::words::{Words, harmless};
use crate::cli::terminal::{Tone, wrap};
use crate::record::Attempt;
use crate::say;
use crate::shift::{Desk, Row};
use crate::view::briefing::means;
use crate::view::debrief::{Debrief, Finding, Kind, Step, debrief, with_notes};
use crate::view::{Marked, cover};

/// The debrief of what happened at a desk, with what stands beside the attempt if it is kept and wanted, and with what
/// attacks covered if that is.
pub(in crate::cli) fn text(words: &Words, desk: &Desk, rows: &[Row], beside: Option<&Attempt>, covers: bool) -> String {
    let mut debrief = match beside {
        Some(attempt) => with_notes(words, desk, rows, attempt),
        None => debrief(words, desk, rows),
    };
    let written = covers.then(|| debrief.clone());
    if covers {
        cover::debrief(words, &desk.scenario, &mut debrief);
    }
    let covered = written.is_some_and(|written| written != debrief);
    let mut lines = vec![String::new(), Tone::Title.paint(&words.plain("debrief-title"))];
    let means = means(words, &desk.scenario, desk.difficulty());
    lines.push(Tone::Quiet.paint(&wrap(&say!(words, "play-difficulty", means = means), 2)));
    if covered && beside.is_some() {
        lines.push(Tone::Quiet.paint(&wrap(&words.plain("debrief-covered"), 2)));
    }
    if let Some((title, text)) = &debrief.ending {
        lines.push(Tone::Title.paint(&wrap(&harmless(title.clone()), 2)));
        lines.push(wrap(&harmless(text.clone()), 2));
    }
    if debrief.reach > 0 {
        lines.push(wrap(&say!(words, "debrief-reach", reach = words.grouped(debrief.reach)), 2));
    }
    if !debrief.public.is_empty() {
        lines.push(wrap(&say!(words, "debrief-titled", title = words.plain("why-debrief-end")), 2));
        lines.extend(debrief.public.iter().map(|segment| wrap(&harmless(segment.line(words)), 4)));
    }
    lines.push(String::new());
    lines.extend(axes(words, &debrief));
    lines.push(wrap(&words.plain("debrief-provisional"), 2));
    lines.extend(debrief.notes.iter().map(|note| wrap(&harmless(note.line(words)), 2)));
    if debrief.steps.is_empty() {
        lines.push(wrap(&words.plain("debrief-nothing"), 2));
    }
    for step in &debrief.steps {
        lines.push(String::new());
        lines.extend(step_lines(words, step));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The four axes, each with what it rests on.
fn axes(words: &Words, debrief: &Debrief) -> Vec<String> {
    let mut lines = vec![Tone::Title.paint(&words.plain("debrief-axes"))];
    for axis in &debrief.axes {
        let line = match axis.score {
            Some(score) => say!(words, "debrief-axis", axis = axis.name, score = score),
            None => say!(words, "debrief-axis-none", axis = axis.name),
        };
        lines.push(wrap(&line, 2));
        lines.extend(axis.thought.iter().map(|thought| wrap(thought, 4)));
        lines.extend(axis.rests_on.iter().map(|row| Tone::Quiet.paint(&wrap(row, 6))));
    }
    lines.extend(debrief.off.iter().map(|off| wrap(off, 2)));
    lines
}

fn step_lines(words: &Words, step: &Step) -> Vec<String> {
    let name = &step.after.name;
    let mut lines = vec![
        Tone::Title.paint(&say!(words, "debrief-moment", time = step.clock.0, name = name, subject = step.subject)),
        wrap(&say!(words, "debrief-said", text = step.said), 2),
        Tone::Own.paint(&wrap(&step.done(words), 2)),
    ];
    lines.extend(step.lateness(words).map(|line| wrap(&line, 2)));
    if let Some(held) = &step.held {
        let tone = if held.broken { Tone::Against } else { Tone::Quiet };
        lines.push(tone.paint(&wrap(&held.text, 2)));
    }
    lines.extend(step.then(words).map(|line| wrap(&line, 2)));
    for noticed in &step.public {
        let (title, spread) = (words.plain("why-debrief"), noticed.spread(words));
        lines.push(wrap(&say!(words, "debrief-titled-text", title = title, text = spread), 2));
        lines.extend(noticed.takes.iter().map(|take| Tone::Quiet.paint(&wrap(&harmless(take.line(words)), 4))));
    }
    lines.push(wrap(&step.figures(words), 4));
    lines.extend(step.marks.iter().flat_map(|mark| mark_lines(words, mark)));
    lines.extend(step.findings.iter().map(|finding| finding_line(words, finding)));
    lines.extend(step.incidents.iter().map(|incident| Tone::Against.paint(&wrap(&incident.text, 4))));
    lines.extend(step.notes.iter().map(|note| wrap(&harmless(note.line(words)), 4)));
    if let Some(because) = &step.because {
        lines.push(wrap(&say!(words, "debrief-because", text = because), 4));
    }
    if let Some((_, best)) = step.anchors.last() {
        lines.push(wrap(&say!(words, "debrief-anchor", text = best), 4));
    }
    lines
}

/// What was earned for a part of a piece of work.
fn mark_lines(words: &Words, mark: &Marked) -> Vec<String> {
    let line = say!(words, "work-mark", part = mark.part, earned = mark.earned, share = mark.share);
    let mut lines = vec![wrap(&line, 4)];
    for (so, why) in &mark.why {
        let kind = so.map_or("said", |so| if so { "there" } else { "missing" });
        lines.push(wrap(&say!(words, "work-why", kind = kind, text = why), 6));
    }
    if let Some(better) = &mark.better {
        lines.push(wrap(&say!(words, "work-better", text = better), 6));
    }
    lines
}

fn finding_line(words: &Words, finding: &Finding) -> String {
    let tone = match finding.kind {
        Kind::Credit => Tone::Plain,
        Kind::Open | Kind::Against => Tone::Against,
        Kind::Advice => {
            let text = std::iter::once(&finding.text).chain(&finding.more).cloned().collect::<Vec<_>>().join(" ");
            return wrap(&say!(words, "debrief-advice", text = text), 4);
        }
    };
    let shares: Vec<String> = finding.shares.iter().map(|share| share.text(words)).collect();
    let line = say!(
        words,
        "debrief-line",
        kind = finding.kind.name(),
        reason = finding.text,
        quote = finding.quote,
        quoted = if finding.quote.is_empty() { "none" } else { "some" },
        shares = shares.join(", ")
    );
    tone.paint(&wrap(&line, 6))
}
