//! What a trainee sees, as text: the queue, a thread, the brand book, what just happened.

use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::*;
use crate::scenario::{Input, Visibility};
use crate::shift::{Event, Pacing, Phase, Progress, Row, Shift, State};

use super::text::{Tone, bullet, wrap};

/// The words of a mood: five steps of anger.
pub(super) fn mood_word(words: &Words, anger: i16) -> String {
    let step = (anger.clamp(0, 99) / 20) + 1;
    words.plain(&format!("mood-{step}"))
}

/// The injects that wait, the most pressing first.
pub(super) fn queue_order(shift: &Shift) -> Vec<InjectIx> {
    let mut waiting: Vec<InjectIx> = shift.state().waiting().collect();
    waiting.sort_by_key(|inject| match shift.state().progress(*inject) {
        Progress::Open { since, deadline, .. } => (0, deadline.unwrap_or(SimTime::MAX), since),
        Progress::Lapsed { since } => (1, SimTime::ZERO, since),
        _ => (2, SimTime::ZERO, SimTime::ZERO),
    });
    waiting
}

/// The queue.
pub(super) fn queue(words: &Words, shift: &Shift, selected: Option<InjectIx>) -> String {
    let order = queue_order(shift);
    let mut lines = vec![Tone::Title.paint(&say!(words, "play-queue", count = order.len()))];
    for (nth, inject) in order.iter().enumerate() {
        let model = shift.scenario().inject(*inject);
        let person = shift.scenario().person(model.from);
        let mood = mood_word(words, shift.state().mood(model.from).anger);
        let time = match shift.state().progress(*inject) {
            Progress::Open { deadline: Some(deadline), since, .. } => {
                let left = deadline.since(shift.state().now);
                let waited = shift.state().now.since(since);
                say!(words, "play-queue-left", waited = waited, left = left)
            }
            Progress::Open { since, .. } => {
                say!(words, "play-queue-waited", waited = shift.state().now.since(since))
            }
            _ => words.plain("play-queue-lapsed"),
        };
        let row = say!(
            words,
            "play-queue-row",
            number = nth + 1,
            name = person.name,
            channel = model.channel.name,
            mood = mood,
            subject = model.subject,
            time = time,
            id = model.id.as_str(),
        );
        let mark = if selected == Some(*inject) { words.plain("play-queue-open") } else { String::new() };
        lines.push(wrap(&format!("{row} {mark}"), 2));
    }
    lines.join("\n")
}

/// What somebody wrote.
pub(super) fn written(shift: &Shift, rows: &[Row], inject: InjectIx) -> String {
    let arrival = rows.iter().find_map(|row| match row.event {
        Event::Arrived { inject: found, line, wording, .. } if found == inject => Some((line, wording)),
        _ => None,
    });
    let Some((line, wording)) = arrival else { return String::new() };
    let says = &shift.scenario().inject(inject).conversation().says;
    let line = says.get(usize::from(line));
    line.and_then(|line| line.wordings.get(usize::from(wording))).map_or_else(String::new, |text| text.to_string())
}

/// The thread with one person, up to now, and what can be done about its last message.
pub(super) fn thread(words: &Words, shift: &Shift, inject: InjectIx) -> String {
    let scenario = shift.scenario();
    let model = scenario.inject(inject);
    let person = scenario.person(model.from);
    let mood = shift.state().mood(model.from);
    let mut lines = vec![
        Tone::Title.paint(&say!(
            words,
            "play-thread",
            name = person.name,
            handle = person.handle,
            channel = model.channel.name
        )),
        wrap(
            &say!(
                words,
                "play-thread-person",
                about = person.about,
                mood = mood_word(words, mood.anger),
                anger = mood.anger,
                trust = mood.trust,
                reach = person.reach,
            ),
            2,
        ),
        String::new(),
    ];
    for row in shift.rows() {
        if let Some((tone, line)) = said_in_thread(words, shift, row, model.from) {
            lines.push(tone.paint(&wrap(&line, 2)));
        }
    }
    lines.push(String::new());
    lines.push(wrap(&answer_ways(words, shift, inject), 2));
    lines.join("\n")
}

/// A line of the thread with somebody, if this row is one.
fn said_in_thread(words: &Words, shift: &Shift, row: &Row, with: PersonIx) -> Option<(Tone, String)> {
    let scenario = shift.scenario();
    let about = |inject: &InjectIx| scenario.inject(*inject).from == with;
    let time = scenario.clock(row.at);
    let name = &scenario.person(with).name;
    Some(match &row.event {
        Event::Arrived { inject, .. } if about(inject) => {
            let text = written(shift, shift.rows(), *inject);
            (Tone::Plain, say!(words, "play-said", time = time, name = name, text = text))
        }
        Event::Remarked { who, text } if *who == with => {
            (Tone::Plain, say!(words, "play-said", time = time, name = name, text = text))
        }
        Event::Answered { inject, text, visibility, .. } if about(inject) => {
            (Tone::Own, you_said(words, &time, text, *visibility))
        }
        Event::AnsweredWithDraft { inject, draft, visibility } if about(inject) => {
            let text = &scenario.inject(*inject).drafts().get(draft.at())?.text;
            (Tone::Own, you_said(words, &time, text, *visibility))
        }
        Event::HandedOff { inject, to, note } if about(inject) => {
            let role = &scenario.brand.roles.get(to.at())?.name;
            (Tone::Own, say!(words, "play-you-handed", time = time, role = role, note = note))
        }
        Event::Held { inject, .. } if about(inject) => (Tone::Own, say!(words, "play-you-held", time = time)),
        Event::Left { inject } if about(inject) => (Tone::Own, say!(words, "play-you-left", time = time)),
        Event::Lapsed { inject } if about(inject) => {
            (Tone::Quiet, say!(words, "play-lapsed-line", time = time, name = name))
        }
        _ => return None,
    })
}

fn you_said(words: &Words, time: &str, text: &str, visibility: Visibility) -> String {
    say!(words, "play-you-said", time = time, place = words.plain(&visibility.key()), text = text)
}

/// What one can do about a message.
fn answer_ways(words: &Words, shift: &Shift, inject: InjectIx) -> String {
    if !shift.state().progress(inject).is_waiting() {
        return words.plain("play-settled");
    }
    let model = shift.scenario().inject(inject);
    let input = model.conversation().input;
    let drafts = shift.offered(inject).count();
    let limit = shift.limit(inject, model.channel.visibility);
    let mut ways = Vec::new();
    if input != Input::Drafts {
        ways.push(say!(words, "play-way-reply", limit = limit));
    }
    if input != Input::Free && drafts > 0 {
        ways.push(say!(words, "play-way-drafts", count = drafts));
    }
    ways.push(words.plain("play-way-other"));
    ways.join(" ")
}

/// The letter of a draft.
pub(super) fn draft_letter(nth: usize) -> char {
    u8::try_from(nth).ok().filter(|nth| *nth < 26).map_or('?', |nth| char::from(b'a' + nth))
}

/// The drafts on offer.
pub(super) fn drafts(words: &Words, shift: &Shift, inject: InjectIx) -> String {
    let mut lines = Vec::new();
    for (nth, (_, draft)) in shift.offered(inject).enumerate() {
        let letter = draft_letter(nth).to_string();
        let length = draft.text.chars().count();
        // Not its id: authors name drafts by what they think of them.
        lines.push(wrap(&say!(words, "play-draft", letter = letter, length = length, text = draft.text), 2));
    }
    if lines.is_empty() {
        lines.push(words.plain("play-no-drafts"));
    }
    lines.join("\n")
}

/// The brand book, or what it says about a word.
pub(super) fn book(words: &Words, brand: &Brand, about: &str) -> String {
    let wanted = about.trim().to_lowercase();
    let finds = |mut texts: &mut dyn Iterator<Item = &str>| {
        wanted.is_empty() || Iterator::any(&mut texts, |text| text.to_lowercase().contains(&wanted))
    };
    let mut lines = Vec::new();
    let mut section = |key: &str, entries: Vec<String>| {
        if !entries.is_empty() {
            lines.push(Tone::Title.paint(&words.plain(key)));
            lines.extend(entries.iter().map(|entry| bullet(entry, 2)));
        }
    };
    let voice = &brand.voice;
    if wanted.is_empty() {
        let list = |items: &[String]| items.join(", ");
        let mut manner = vec![
            say!(words, "book-traits", traits = list(&voice.traits)),
            say!(
                words,
                "book-manner",
                formality = voice.formality,
                humour = words.plain(&voice.humour.key()),
                emoji = words.plain(&voice.emoji.key())
            ),
        ];
        if !voice.words_to_avoid.is_empty() {
            manner.push(say!(words, "book-avoid", words = list(&voice.words_to_avoid)));
        }
        if let Some(sign_off) = &voice.sign_off {
            manner.push(say!(words, "book-sign-off", sign = sign_off));
        }
        section("book-about", vec![brand.about.clone()]);
        section("book-voice", manner);
    }
    let facts = brand
        .facts
        .iter()
        .filter(|fact| finds(&mut fact.topic.iter().map(String::as_str).chain([fact.says.as_str(), fact.id.as_str()])));
    section("book-facts", facts.map(|fact| fact.says.clone()).collect());
    let powers = brand.powers.iter().filter(|power| {
        finds(&mut power.cues.iter().map(String::as_str).chain([power.what.as_str(), power.limit.as_str()]))
    });
    section(
        "book-powers",
        powers.map(|power| say!(words, "book-power", what = power.what, limit = power.limit)).collect(),
    );
    let beyond = brand.beyond.iter().filter(|beyond| finds(&mut std::iter::once(beyond.what.as_str())));
    section("book-beyond", beyond.map(|beyond| beyond.what.clone()).collect());
    let secrets = brand.secrets.iter().filter(|secret| finds(&mut std::iter::once(secret.what.as_str())));
    section("book-secrets", secrets.map(|secret| secret.what.clone()).collect());
    let roles = brand
        .roles
        .iter()
        .filter(|role| finds(&mut role.owns.iter().map(String::as_str).chain([role.name.as_str(), role.id.as_str()])));
    section(
        "book-team",
        roles
            .map(|role| say!(words, "book-role", name = role.name, id = role.id.as_str(), owns = role.owns.join(", ")))
            .collect(),
    );
    let rules = brand.house_rules.iter().filter(|rule| finds(&mut std::iter::once(rule.as_str())));
    section("book-rules", rules.cloned().collect());
    if wanted.is_empty() {
        let channels = brand.channels.iter().map(|channel| {
            say!(
                words,
                "book-channel",
                name = channel.name,
                place = words.plain(&channel.visibility.key()),
                limit = channel.limit,
                custom = channel.custom
            )
        });
        section("book-channels", channels.collect());
        let objectives = brand.objectives.iter();
        section(
            "book-objectives",
            objectives.map(|o| say!(words, "book-objective", what = o.what, target = o.target)).collect(),
        );
    }
    if lines.is_empty() {
        lines.push(say!(words, "book-nothing", about = about.trim()));
    }
    lines.join("\n")
}

/// Everybody who has been heard of, and how they feel.
pub(super) fn people(words: &Words, shift: &Shift) -> String {
    let met = |who: PersonIx| {
        shift.rows().iter().any(|row| match &row.event {
            Event::Arrived { inject, .. } => shift.scenario().inject(*inject).from == who,
            Event::Remarked { who: speaker, .. } => *speaker == who,
            _ => false,
        })
    };
    let mut lines = vec![Tone::Title.paint(&words.plain("play-people"))];
    for (ix, person) in (0..).map(PersonIx).zip(&shift.scenario().cast) {
        if met(ix) {
            let mood = shift.state().mood(ix);
            lines.push(wrap(
                &say!(
                    words,
                    "play-person",
                    name = person.name,
                    handle = person.handle,
                    about = person.about,
                    mood = mood_word(words, mood.anger),
                    anger = mood.anger,
                    trust = mood.trust
                ),
                2,
            ));
        }
    }
    if lines.len() == 1 {
        lines.push(words.plain("play-nobody-yet"));
    }
    lines.join("\n")
}

/// What the trainee is told before the shift.
pub(super) fn briefing(words: &Words, scenario: &Scenario) -> String {
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

/// What just happened, if a trainee would notice it; `state` is the state right after it.
pub(super) fn happening(words: &Words, shift: &Shift, state: &State, row: &Row) -> Option<(Tone, String)> {
    let scenario = shift.scenario();
    let time = scenario.clock(row.at);
    Some(match &row.event {
        Event::Arrived { inject, .. } => {
            let model = scenario.inject(*inject);
            let person = scenario.person(model.from);
            let mood = mood_word(words, state.mood(model.from).anger);
            let text = written(shift, shift.rows(), *inject);
            let line = say!(
                words,
                "play-arrived",
                time = time,
                name = person.name,
                channel = model.channel.name,
                mood = mood,
                id = model.id.as_str(),
                text = text
            );
            (Tone::Plain, line)
        }
        Event::Remarked { who, text } => {
            let name = &scenario.person(*who).name;
            (Tone::Plain, say!(words, "play-remarked", time = time, name = name, text = text))
        }
        Event::MoodMoved { who, anger, trust } if anger.abs() >= 5 || trust.abs() >= 5 => {
            let name = &scenario.person(*who).name;
            let turn = match (*anger, *trust) {
                (a, _) if a <= -5 => "calmer",
                (a, _) if a >= 5 => "angrier",
                (_, t) if t > 0 => "trusting",
                _ => "distrusting",
            };
            let mood = mood_word(words, state.mood(*who).anger);
            (Tone::Quiet, say!(words, "play-mood", time = time, name = name, turn = turn, mood = mood))
        }
        Event::Shared { reach } => {
            (Tone::Against, say!(words, "play-shared", time = time, reach = *reach, total = state.reach))
        }
        Event::Lapsed { inject } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Tone::Against, say!(words, "play-lapsed", time = time, name = name))
        }
        Event::Held { inject, deadline } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Tone::Own, say!(words, "play-held", time = time, name = name, until = scenario.clock(*deadline)))
        }
        Event::Answered { inject, .. } | Event::AnsweredWithDraft { inject, .. } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Tone::Own, say!(words, "play-answered", time = time, name = name))
        }
        Event::HandedOff { to, .. } => {
            let role = &scenario.brand.roles.get(to.at())?.name;
            (Tone::Own, say!(words, "play-handed", time = time, role = role))
        }
        Event::Left { inject } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Tone::Own, say!(words, "play-left", time = time, name = name))
        }
        Event::Paused => (Tone::Quiet, say!(words, "play-paused", time = time)),
        Event::Resumed => (Tone::Quiet, say!(words, "play-resumed", time = time)),
        Event::Ended { .. } => (Tone::Title, say!(words, "play-ended", time = time)),
        _ => return None,
    })
}

/// The prompt: the desk's clock, and how many wait where that cannot change while one writes.
pub(super) fn prompt(words: &Words, shift: &Shift, now: SimTime, pacing: Pacing) -> String {
    let time = shift.scenario().clock(now);
    let waiting = shift.state().waiting().count();
    let kind = match (shift.state().phase, pacing) {
        (Phase::Paused, _) => "paused",
        (_, Pacing::Live) => "live",
        (_, Pacing::Untimed) => "untimed",
    };
    say!(words, "play-prompt", time = time, waiting = waiting, kind = kind)
}
