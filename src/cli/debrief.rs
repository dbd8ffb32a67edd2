//! The debrief as text: the four axes, and for every answer which words or acts earned or lost what, and why.

use super::terminal::{Tone, wrap};
use crate::appraisal::{Debrief, How, Moment};
use crate::base::words::{Value, Words};
use crate::reading::score::{Line, Score};
use crate::reading::{Finding, Found, Span};
use crate::say;
use crate::scenario::Axis;
use crate::scenario::raw::{Anchor, Key};
use crate::shift::{Desk, Row};

pub(super) fn text(words: &Words, desk: &Desk, rows: &[Row]) -> String {
    let debrief = Debrief::of(desk, rows);
    let mut lines = vec![String::new(), Tone::Title.paint(&words.plain("debrief-title"))];
    if let Some(ending) = debrief.ending.and_then(|ix| desk.scenario.endings.get(ix.at())) {
        lines.push(Tone::Title.paint(&wrap(&ending.title, 2)));
        lines.push(wrap(&ending.text, 2));
    }
    if debrief.reach > 0 {
        lines.push(wrap(&say!(words, "debrief-reach", reach = debrief.reach), 2));
    }
    lines.push(String::new());
    lines.extend(axes(words, &debrief));
    lines.push(wrap(&words.plain("debrief-provisional"), 2));
    if debrief.moments.is_empty() {
        lines.push(wrap(&words.plain("debrief-nothing"), 2));
    }
    for moment in &debrief.moments {
        lines.push(String::new());
        lines.extend(moment_lines(words, desk, moment));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The four axes, each with what it rests on.
fn axes(words: &Words, debrief: &Debrief) -> Vec<String> {
    let mut lines = vec![Tone::Title.paint(&words.plain("debrief-axes"))];
    for result in &debrief.axes {
        let name = words.plain(&result.axis.key());
        let Some(score) = result.score else {
            lines.push(wrap(&say!(words, "debrief-axis-none", axis = name), 2));
            continue;
        };
        lines.push(wrap(&say!(words, "debrief-axis", axis = name, score = score), 2));
        let total: i32 = result.cells.iter().map(|cell| cell.weight).sum();
        for cell in &result.cells {
            let share = cell.weight * 100 / total.max(1);
            let kind = words.plain(&format!("cell-{}", cell.kind.name()));
            let value = (cell.value + 500) / 1_000;
            let row = say!(words, "debrief-cell", kind = kind, value = value, share = share, moments = cell.moments);
            lines.push(Tone::Quiet.paint(&wrap(&row, 6)));
        }
    }
    lines
}

fn moment_lines(words: &Words, desk: &Desk, moment: &Moment) -> Vec<String> {
    let scenario = &desk.scenario;
    let inject = scenario.inject(moment.inject);
    let person = scenario.person(inject.from);
    let mut lines = vec![
        Tone::Title.paint(&say!(
            words,
            "debrief-moment",
            time = scenario.clock(moment.arrived),
            name = person.name,
            subject = inject.subject
        )),
        wrap(&say!(words, "debrief-said", text = moment.line(desk)), 2),
    ];
    lines.push(Tone::Own.paint(&wrap(&what_you_did(words, desk, moment), 2)));
    if moment.late && !matches!(moment.how, How::Silence { .. }) {
        lines.push(wrap(&words.plain("debrief-late"), 2));
    }
    if moment.held {
        lines.push(wrap(&words.plain("debrief-held"), 2));
    }
    let (anger, trust) = moment.moved;
    if (anger, trust) != (0, 0) {
        lines.push(wrap(
            &say!(words, "debrief-moved", name = person.name, anger = signed(anger), trust = signed(trust)),
            2,
        ));
    }
    match &moment.how {
        How::OwnWords { text, reading, score, .. } => {
            lines.extend(ledger(words, text, score));
            lines.extend(advice(words, text, &reading.findings));
        }
        _ => lines.extend(by_key(words, desk, moment)),
    }
    lines.extend(anchor(words, &inject.conversation().anchors));
    lines
}

fn what_you_did(words: &Words, desk: &Desk, moment: &Moment) -> String {
    let scenario = &desk.scenario;
    let time = scenario.clock(moment.settled);
    match &moment.how {
        How::OwnWords { text, visibility, .. } => {
            say!(words, "debrief-you-own", time = time, place = words.plain(&visibility.key()), text = text)
        }
        How::Draft { draft, visibility } => {
            let text = scenario.inject(moment.inject).drafts().get(draft.at()).map_or("", |draft| &draft.text);
            say!(words, "debrief-you-draft", time = time, place = words.plain(&visibility.key()), text = text)
        }
        How::HandedOff { to, note, .. } => {
            let role = scenario.brand.roles.get(to.at()).map_or("", |role| &role.name);
            say!(words, "debrief-you-handed", time = time, role = role, note = note)
        }
        How::Left { .. } => say!(words, "debrief-you-left", time = time),
        How::Silence { .. } => say!(words, "debrief-you-silent", time = time),
    }
}

/// The four figures of an answer in a line.
fn key_line(words: &Words, key: Key) -> String {
    let line = say!(
        words,
        "debrief-key",
        patience = key.patience,
        empathy = key.empathy,
        assertiveness = key.assertiveness,
        quality = key.quality
    );
    wrap(&line, 4)
}

/// What a choice is worth by its key, and why.
fn by_key(words: &Words, desk: &Desk, moment: &Moment) -> Vec<String> {
    use crate::scenario::model::Move;
    let inject = desk.scenario.inject(moment.inject);
    let declared = |play: &Move| inject.declared_move(play).map(|declared| declared.because.clone());
    let because = match &moment.how {
        How::Draft { draft, .. } => inject.drafts().get(draft.at()).map(|draft| draft.because.clone()),
        How::HandedOff { to, .. } => {
            let role = desk.scenario.brand.roles.get(to.at()).map(|role| role.id.clone());
            role.and_then(|role| declared(&Move::HandOff(role))).or_else(|| Some(words.plain("debrief-not-theirs")))
        }
        How::Left { .. } => declared(&Move::Leave).or_else(|| Some(words.plain("debrief-left-undeclared"))),
        How::Silence { .. } => declared(&Move::Leave).or_else(|| Some(words.plain("debrief-silent-undeclared"))),
        How::OwnWords { .. } => None,
    };
    let key = moment.worth;
    let mut lines = vec![key_line(words, key)];
    if let Some(because) = because {
        lines.push(wrap(&say!(words, "debrief-because", text = because), 4));
    }
    lines
}

/// What a reply earned and lost: lines of all axes that are about the same thing told together, so that each thing is
/// said and quoted once.
fn ledger(words: &Words, text: &str, score: &Score) -> Vec<String> {
    let key = score.worth();
    let mut lines = vec![key_line(words, key)];
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for axis in &score.axes {
        for line in &axis.lines {
            match entries.iter_mut().find(|entry| entry.is_about(line)) {
                Some(entry) => entry.shares.push((axis.axis, line)),
                None => entries.push(Entry { first: line, shares: vec![(axis.axis, line)] }),
            }
        }
    }
    entries.sort_by_key(Entry::rank);
    for entry in &entries {
        let tone = if entry.rank() == 0 { Tone::Plain } else { Tone::Against };
        lines.push(tone.paint(&wrap(&entry.text(words, text), 6)));
    }
    lines
}

/// Lines of a ledger about the same thing.
struct Entry<'a> {
    first: &'a Line,
    shares: Vec<(Axis, &'a Line)>,
}

impl Entry<'_> {
    fn is_about(&self, line: &Line) -> bool {
        let first = self.first;
        match (&first.need, &line.need) {
            (Some(a), Some(b)) => a == b && first.reason.starts_with("gate") == line.reason.starts_with("gate"),
            (None, None) => first.reason == line.reason && first.what == line.what && first.breach == line.breach,
            _ => false,
        }
    }

    /// What was earned first, then what is open, then what it cost.
    fn rank(&self) -> u8 {
        let taken = self.shares.iter().any(|(_, line)| line.of == 0);
        let whole = self.shares.iter().all(|(_, line)| line.points >= line.of);
        match (taken, whole) {
            (false, true) => 0,
            (false, false) => 1,
            (true, _) => 2,
        }
    }

    /// What it earned of how much on each axis it touches.
    fn by_axis(&self) -> Vec<(Axis, i32, i32)> {
        let mut sums: Vec<(Axis, i32, i32)> = Vec::new();
        for (axis, line) in &self.shares {
            match sums.iter_mut().find(|(known, _, _)| known == axis) {
                Some((_, earned, of)) => {
                    *earned += line.points;
                    *of += line.of;
                }
                None => sums.push((*axis, line.points, line.of)),
            }
        }
        sums
    }

    fn text(&self, words: &Words, text: &str) -> String {
        let line = self.first;
        let quote = quoted(text, &line.spans);
        let breach = line.breach.map(|breach| words.plain(&breach.key())).unwrap_or_default();
        let what = match &line.what {
            Some(what) if words.has(what) => words.plain(what),
            Some(what) => what.clone(),
            None => String::new(),
        };
        let values: [(&str, &dyn Value); 2] = [("what", &what), ("breach", &breach)];
        let missing = format!("score-{}-not", line.reason);
        let key = if line.of > 0 && line.points == 0 && words.has(&missing) {
            missing
        } else {
            format!("score-{}", line.reason)
        };
        let reason = words.say(&key, &values);
        let shares: Vec<String> = self
            .by_axis()
            .iter()
            .map(|(axis, earned, of)| {
                say!(
                    words,
                    "debrief-share",
                    axis = words.plain(&axis.key()).to_lowercase(),
                    earned = amount(*earned),
                    of = amount(*of),
                    points = points(*earned),
                    part = if *of > 0 && earned < of { "part" } else { "whole" }
                )
            })
            .collect();
        let kind = match self.rank() {
            0 => "earned",
            1 => "open",
            _ => "cost",
        };
        let quoted = if quote.is_empty() { "none" } else { "some" };
        say!(
            words,
            "debrief-line",
            kind = kind,
            reason = reason,
            quote = quote,
            quoted = quoted,
            shares = shares.join(", ")
        )
    }
}

/// Findings that say how to write it better: breaches, wrong turns, manner.
fn advice(words: &Words, text: &str, findings: &[Finding]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut seen = Vec::new();
    for finding in findings {
        let shown =
            matches!(finding.found, Found::Breach(_) | Found::MustNot(..) | Found::WrongTurn(_) | Found::Manner(_));
        if !shown {
            continue;
        }
        let key = format!("reading-{}", finding.rule);
        let quote = quoted(text, &finding.spans);
        let what = match &finding.found {
            Found::Breach(breach) | Found::MustNot(_, breach) => words.plain(&breach.key()),
            _ => String::new(),
        };
        let values: [(&str, &dyn Value); 2] = [("words", &quote), ("what", &what)];
        let mut sentence = words.say(&key, &values);
        for part in ["why", "instead"] {
            if let Some(more) = words.attribute(&key, part, &values) {
                sentence.push(' ');
                sentence.push_str(&more);
            }
        }
        let line = wrap(&say!(words, "debrief-advice", text = sentence), 4);
        // The same advice about overlapping words is said once.
        if !seen.contains(&finding.rule) {
            seen.push(finding.rule.clone());
            lines.push(line);
        }
    }
    lines
}

/// The best sample answer the author gave.
fn anchor(words: &Words, anchors: &[Anchor]) -> Option<String> {
    let best = anchors.iter().max_by_key(|anchor| anchor.level)?;
    Some(wrap(&say!(words, "debrief-anchor", text = best.text), 4))
}

/// The words of these spans, in order.
fn quoted(text: &str, spans: &[Span]) -> String {
    let piece = |span: &Span| text.get(span.from as usize..span.to as usize).map(str::trim);
    let pieces: Vec<&str> = spans.iter().filter_map(piece).filter(|piece| !piece.is_empty()).collect();
    pieces.join(" … ")
}

/// Thousandths of a point as points, with a decimal where there is one.
fn amount(thousandths: i32) -> String {
    let tenths = (thousandths.unsigned_abs() + 50) / 100;
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// The same with its sign.
fn points(thousandths: i32) -> String {
    format!("{}{}", if thousandths < 0 { "−" } else { "+" }, amount(thousandths))
}

fn signed(number: i32) -> String {
    let sign = if number < 0 { "−" } else { "+" };
    format!("{sign}{}", number.unsigned_abs())
}
