//! What a trainee sees, as text: the queue, a thread, the brand book, what just happened.

use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;
use crate::scenario::Scenario;
use crate::scenario::model::InjectIx;
use crate::shift::{Desk, Pacing, Phase, Row, Shift, State};
use crate::view::cover::Cover;
use crate::view::{self, By, Message};

use super::text::{Tone, bullet, wrap};

/// The queue.
pub(super) fn queue(words: &Words, shift: &Shift, selected: Option<InjectIx>) -> String {
    let rows = view::queue::rows(words, shift, shift.state().now);
    let selected = selected.map(|inject| &shift.scenario().inject(inject).id);
    let mut lines = vec![Tone::Title.paint(&say!(words, "play-queue", count = rows.len()))];
    for (number, row) in (1_usize..).zip(&rows) {
        let time = match row.left {
            Some(left) => say!(words, "play-queue-left", waited = row.waited, left = left),
            None if row.lapsed => words.plain("play-queue-lapsed"),
            None => say!(words, "play-queue-waited", waited = row.waited),
        };
        let text = say!(
            words,
            "play-queue-row",
            number = number,
            name = row.who.name,
            channel = row.place.name,
            mood = row.who.mood,
            subject = row.subject,
            time = time,
            id = row.inject.as_str(),
        );
        let mark = if selected == Some(&row.inject) { words.plain("play-queue-open") } else { String::new() };
        lines.push(wrap(&format!("{text} {mark}"), 2));
    }
    lines.join("\n")
}

/// The thread with one person, up to now, and what can be done about its last message.
pub(super) fn thread(words: &Words, shift: &Shift, inject: InjectIx, cover: &Cover<'_>) -> String {
    let mut thread = view::thread::thread(words, shift, inject);
    cover.thread(&mut thread);
    let who = &thread.who;
    let mut lines = vec![
        Tone::Title.paint(&say!(
            words,
            "play-thread",
            name = who.name,
            handle = who.handle,
            channel = thread.place.name
        )),
        wrap(
            &say!(
                words,
                "play-thread-person",
                about = who.about,
                mood = who.mood,
                anger = who.anger,
                trust = who.trust,
                reach = who.reach,
            ),
            2,
        ),
        String::new(),
    ];
    for message in &thread.messages {
        let (tone, line) = said_in_thread(words, &who.name, message);
        lines.push(tone.paint(&wrap(&line, 2)));
        if message.covered
            && let Some(about) = &message.about
        {
            let open = if *about == thread.inject { "yes" } else { "no" };
            lines.push(Tone::Quiet.paint(&wrap(&say!(words, "play-covered", open = open, id = about.as_str()), 2)));
        }
    }
    lines.push(String::new());
    let waits = shift.state().progress(inject).is_waiting();
    if let Some(mut work) = view::work::work(words, shift, inject).filter(|_| waits) {
        cover.work(&mut work);
        lines.extend(super::work::form(words, &work));
    }
    lines.push(wrap(&answer_ways(words, shift, inject), 2));
    lines.join("\n")
}

/// A line of a thread.
fn said_in_thread(words: &Words, name: &str, message: &Message) -> (Tone, String) {
    let Message { time, text, by, .. } = message;
    match by {
        By::Them => (Tone::Plain, say!(words, "play-said", time = time, name = name, text = text)),
        By::You(visibility) => {
            let place = words.plain(&visibility.key());
            (Tone::Own, say!(words, "play-you-said", time = time, place = place, text = text))
        }
        By::Worked => (Tone::Own, say!(words, "play-you-worked", time = time, text = text)),
        By::Asked(source) => (Tone::Own, say!(words, "play-you-asked", time = time, source = source)),
        By::Told(source) => (Tone::Plain, say!(words, "play-told", time = time, source = source, text = text)),
        By::HandedTo(role) => (Tone::Own, say!(words, "play-you-handed", time = time, role = role, note = text)),
        By::Held => (Tone::Own, say!(words, "play-you-held", time = time)),
        By::Left => (Tone::Own, say!(words, "play-you-left", time = time)),
        By::Lapsed => (Tone::Quiet, say!(words, "play-lapsed-line", time = time, name = name)),
    }
}

/// What one can do about a message.
fn answer_ways(words: &Words, shift: &Shift, inject: InjectIx) -> String {
    if !shift.state().progress(inject).is_waiting() {
        return words.plain("play-settled");
    }
    let composer = view::composer::composer(words, shift, inject);
    let mut ways = Vec::new();
    if let Some(work) = &composer.work {
        ways.push(say!(words, "play-way-work", example = super::work::example(work)));
        if !work.sources.is_empty() {
            ways.push(words.plain("play-way-look"));
        }
    }
    if composer.own_words {
        ways.push(say!(words, "play-way-reply", limit = composer.limit(composer.usual)));
    }
    if !composer.drafts.is_empty() {
        ways.push(say!(words, "play-way-drafts", count = composer.drafts.len()));
    }
    ways.push(words.plain("play-way-other"));
    ways.extend(composer.hold);
    ways.join(" ")
}

/// The drafts on offer.
pub(super) fn drafts(words: &Words, shift: &Shift, inject: InjectIx) -> String {
    let drafts = view::composer::composer(words, shift, inject).drafts;
    if drafts.is_empty() {
        return words.plain("play-no-drafts");
    }
    let line = |draft: &view::Draft| {
        let letter = draft.letter.to_string();
        wrap(&say!(words, "play-draft", letter = letter, length = draft.length, text = draft.text), 2)
    };
    drafts.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The brand book, or what it says about a word; what is of the account that one writes for comes first.
pub(super) fn book(words: &Words, scenario: &Scenario, open: Option<InjectIx>, about: &str) -> String {
    let brand = &scenario.brand;
    let on = open.and_then(|inject| scenario.inject(inject).channel.of.as_ref());
    let account = on.map(|_| brand.name_on(on));
    let book = view::book::book(words, brand, about);
    let mut lines = Vec::new();
    for section in book.sections_for(account) {
        lines.push(Tone::Title.paint(&section.title));
        for entry in section.entries_for(account) {
            let line = match &entry.name {
                Some(name) => {
                    let id = entry.id.as_deref().unwrap_or_default();
                    let named = if id.is_empty() { "none" } else { "some" };
                    say!(words, "book-named", name = name, text = entry.text, id = id, named = named)
                }
                None => entry.text.clone(),
            };
            lines.push(bullet(&line, 2));
        }
    }
    if lines.is_empty() {
        lines.push(say!(words, "book-nothing", about = about.trim()));
    }
    lines.join("\n")
}

/// Everybody who has been heard of, and how they feel.
pub(super) fn people(words: &Words, shift: &Shift) -> String {
    let people = view::shift::people(words, shift);
    if people.is_empty() {
        return words.plain("play-nobody-yet");
    }
    let line = |who: &view::Who| {
        let text = say!(
            words,
            "play-person",
            name = who.name,
            handle = who.handle,
            about = who.about,
            mood = who.mood,
            anger = who.anger,
            trust = who.trust
        );
        wrap(&text, 2)
    };
    let title = Tone::Title.paint(&words.plain("play-people"));
    std::iter::once(title).chain(people.iter().map(line)).collect::<Vec<_>>().join("\n")
}

/// What the trainee is told before the shift.
pub(super) fn briefing(words: &Words, desk: &Desk) -> String {
    let scenario = &desk.scenario;
    let mut lines = vec![
        String::new(),
        Tone::Title.paint(&say!(words, "play-title", title = scenario.title, brand = scenario.brand.name)),
        wrap(
            &say!(
                words,
                "play-facts",
                family = words.plain(&scenario.family.key()),
                level = scenario.level,
                day = scenario.day,
                opens = scenario.clock(SimTime::ZERO),
                closes = scenario.clock(scenario.length)
            ),
            2,
        ),
        wrap(
            &say!(words, "play-difficulty", means = crate::view::briefing::means(words, scenario, desk.difficulty())),
            2,
        ),
    ];
    if !scenario.content_warnings.is_empty() {
        lines.push(wrap(&say!(words, "play-warnings", list = list_of(&scenario.content_warnings)), 2));
    }
    lines.push(String::new());
    lines.push(wrap(&scenario.briefing, 2));
    lines.push(String::new());
    lines.push(Tone::Title.paint(&words.plain("play-objectives")));
    lines.extend(scenario.objectives.iter().map(|objective| bullet(objective, 2)));
    lines.join("\n")
}

/// Entries of a list in one sentence, without their full stops.
fn list_of(entries: &[String]) -> String {
    entries.iter().map(|entry| entry.trim().trim_end_matches('.')).collect::<Vec<_>>().join("; ")
}

/// The prompt: the desk's clock, and how many wait where that cannot change while one writes.
pub(super) fn prompt(words: &Words, shift: &Shift, now: SimTime, pacing: Pacing) -> String {
    let time = shift.scenario().clock(now);
    let waiting = shift.state().waiting().count();
    let kind = match (shift.state().phase, pacing) {
        (Phase::Paused, _) => "paused",
        (_, pacing) if pacing.is_live() => "live",
        _ => "untimed",
    };
    say!(words, "play-prompt", time = time, waiting = waiting, kind = kind)
}

/// What just happened, if a trainee would notice it; `state` is the state right after it.
pub(super) fn happening(
    words: &Words,
    shift: &Shift,
    cover: &Cover<'_>,
    state: &State,
    row: &Row,
) -> Option<(Tone, String)> {
    use view::happening::{Kind, happening};
    let (kind, line) = happening(words, shift, cover, state, row)?;
    let tone = match kind {
        Kind::Said => Tone::Plain,
        Kind::Quiet => Tone::Quiet,
        Kind::Against => Tone::Against,
        Kind::Own => Tone::Own,
        Kind::Over => Tone::Title,
    };
    Some((tone, line))
}
