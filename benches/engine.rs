//! The engine beside an ink runtime on the same story, in one process: 24 nodes of which every walk takes 20, two
//! variables, conditions on choices, a line of text a step (`benches/story/`). Ours plays with log and timers on.

#![allow(clippy::expect_used, clippy::panic, missing_docs, reason = "a benchmark that cannot be set up has to stop")]

use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;

use bladeink::story::{Story, error::StoryError};
use composure::base::{Seed, SimTime, Source};
use composure::rehearsal::{Sheet, Stage, Tally, Trainee, Written};
use composure::scenario::Library;
use composure::scenario::Visibility;
use composure::scenario::model::{DraftIx, InjectIx};
use composure::shift::{Act, Answer, Command, Desk, Event, Header, Log, Pacing, Shift};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const INK: &str = include_str!("story/desk.ink.json");
const PLAIN: &str = include_str!("story/desk.json");
const STEPS: u64 = 20;
/// Anger, trust and steps at the end of the walk that always chooses `step % offered`.
const END: (i64, i64, usize) = (51, 52, 20);

/// The story as a scenario: a node is an inject with a deadline, a choice is a draft, its effects are reactions.
fn desk() -> Arc<Desk> {
    let story: serde_json::Value = serde_json::from_str(PLAIN).expect("the story is JSON");
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let mut injects = String::new();
    for node in story["nodes"].as_array().expect("nodes") {
        let id = text(&node["id"]);
        let arrives = if node["id"] == story["start"]["node"] { "At(\"0:00\")" } else { "OnCall" };
        let (mut drafts, mut reacts) = (String::new(), String::new());
        for (nth, choice) in node["choices"].as_array().expect("choices").iter().enumerate() {
            let offered = match choice["requires"]["anger_below"].as_i64() {
                Some(bound) => format!("Variable(\"anger\", Below({bound}))"),
                None => "Always".to_owned(),
            };
            let _ = write!(
                drafts,
                "(id: \"c{nth}\", text: {:?}, offered: {offered}, because: \"x\", key: (patience: 50, empathy: 50, assertiveness: 50, quality: 50)),",
                text(&choice["text"])
            );
            let goto = text(&choice["goto"]);
            let goto = if goto == "finish" { String::new() } else { format!(", Go(\"{goto}\")") };
            let _ = write!(
                reacts,
                "When(IsDraft(\"c{nth}\"), [Add(\"anger\", {}), Add(\"trust\", {}){goto}]),",
                choice["anger"], choice["trust"]
            );
        }
        let _ = write!(
            injects,
            "\"{id}\": Conversation(from: \"a\", on: \"p\", subject: \"s\", arrives: {arrives}, input: Drafts, says: [Always([{:?}])], \
             deadline: \"4:00\", drafts: [{drafts}], reacts: [{reacts} Otherwise([])], silence: [Add(\"anger\", 1)]),",
            text(&node["text"])
        );
    }
    let scenario = format!(
        "Scenario(id: \"desk\", title: \"t\", family: AngryCustomer, level: 1, brand: \"b\", day: \"d\", opens: \"09:00\", \
         length: \"2:00:00\", competencies: [\"patience\"], objectives: [], briefing: \"b\", \
         cast: {{\"a\": (name: \"A\", handle: \"a\", role: Customer, about: \"a\", wants: \"a\", anger: 50, trust: 50)}}, \
         variables: {{\"anger\": {}, \"trust\": {}}}, injects: {{{injects}}}, \
         endings: [(id: \"end\", title: \"t\", text: \"t\", when: Always)])",
        story["start"]["anger"], story["start"]["trust"]
    );
    let brand = "Brand(id: \"b\", name: \"B\", sector: \"s\", about: \"a\", voice: (traits: [], formality: 3, humour: Light, \
                 emoji: Never), facts: [], powers: [], roles: [], channels: [(id: \"p\", name: \"P\", visibility: Public, limit: 600)])";
    let (library, problems) = Library::load(vec![Source::new("brand", brand), Source::new("scenario", scenario)]);
    let first = library.scenarios.first().unwrap_or_else(|| panic!("the story builds: {problems:?}"));
    Arc::new(Desk::new(Arc::clone(first)))
}

/// Plays to the end, always choosing `step % offered`, reading the line of each step.
fn play(desk: &Arc<Desk>) -> Shift {
    let mut shift = Shift::open(Arc::clone(desk), Seed::new(1));
    let mut at = SimTime::ZERO;
    let _ = shift.execute(Command { at, act: Act::Wait });
    let mut told = 0;
    for step in 0.. {
        let Some(inject) = arrived(&shift, told) else { break };
        told = shift.rows().len();
        black_box(&shift.scenario().inject(inject).says[0].wordings[0]);
        let offered = shift.offered(inject).count();
        let draft = shift.offered(inject).nth(step % offered).map_or(DraftIx(0), |(ix, _)| ix);
        at = at.plus(SimTime::from_secs(1));
        let act = Act::Answer { inject, with: Answer::Draft(draft), visibility: Visibility::Public };
        if shift.execute(Command { at, act }).is_err() {
            break;
        }
    }
    shift
}

fn arrived(shift: &Shift, told: usize) -> Option<InjectIx> {
    shift.rows()[told..].iter().find_map(|row| match row.event {
        Event::Arrived { inject, .. } => Some(inject),
        _ => None,
    })
}

/// The same with the ink runtime; anger, trust and the number of choices made.
fn play_ink(story: &mut Story) -> Result<(Option<i32>, Option<i32>, usize), StoryError> {
    story.reset_state()?;
    let mut step = 0;
    loop {
        while story.can_continue() {
            black_box(story.cont()?);
        }
        let offered = story.get_current_choices().len();
        if offered == 0 {
            break;
        }
        story.choose_choice_index(step % offered)?;
        step += 1;
    }
    let number = |name: &str| story.get_variable(name).and_then(|value| value.get::<i32>());
    Ok((number("anger"), number("trust"), step))
}

fn steps(criterion: &mut Criterion) {
    let desk = desk();
    let shift = play(&desk);
    let end = (shift.state().variables[0], shift.state().variables[1], shift.command_count() - 1);
    assert_eq!(end, END, "ours reaches the end");
    let mut story = Story::new_with_seed(INK, 1).expect("the story loads");
    let peer = play_ink(&mut story).expect("the story plays");
    assert_eq!(peer, (Some(51), Some(52), 20), "the peer reaches the same end");

    let mut group = criterion.benchmark_group("story of 20 steps");
    group.throughput(Throughput::Elements(STEPS));
    group.bench_function("composure, log and timers on", |bencher| bencher.iter(|| play(black_box(&desk))));
    group.bench_function("bladeink", |bencher| bencher.iter(|| play_ink(&mut story).is_ok()));
    group.finish();
}

/// A synthetic trainee that chooses at random, and what its shift is counted as: a rehearsal's unit of work.
fn rehearsal(criterion: &mut Criterion) {
    let desk = desk();
    let sheet = Sheet::of(&desk);
    let written = Written::default();
    let stage = Stage { desk: &desk, sheet: &sheet, written: &written };
    let chooser = Trainee::all().iter().find(|trainee| trainee.only_chooses()).expect("there is one");
    // Whoever leaves a node is at the end of the story.
    let chooser = Trainee { leaves: 0, hands: 0, ..chooser.clone() };
    let mut nth = 0;
    let mut group = criterion.benchmark_group("story of 20 steps, rehearsed");
    group.throughput(Throughput::Elements(1));
    group.bench_function("chosen at random, scored and counted", |bencher| {
        let mut tally = Tally::default();
        bencher.iter(|| {
            nth += 1;
            tally.add(&stage.run(&chooser, Seed::new(1), nth));
        });
        let [all, ..] = tally.seconds;
        assert!(all > 0 && tally.runs > 0, "it was played");
    });
    group.bench_function("chosen at random", |bencher| {
        bencher.iter(|| {
            nth += 1;
            black_box(stage.play(&chooser, Seed::new(1), nth).rows().len())
        });
    });
    group.finish();
}

/// A shift of 500 events or more, and what reading it back costs.
fn folding(criterion: &mut Criterion) {
    let desk = desk();
    let shift = play(&desk);
    let once = shift.entries();
    let rows_once: usize = once.iter().map(|entry| entry.rows.len()).sum();
    // The fold does not mind that a story is told several times over: it takes events as they come.
    let mut entries = once.clone();
    let last = once.last().map_or(SimTime::ZERO, |entry| entry.rows.last().map_or(SimTime::ZERO, |row| row.at));
    while entries.iter().map(|entry| entry.rows.len()).sum::<usize>() < 500 {
        for entry in once.iter().skip(1) {
            let mut again = entry.clone();
            again.rows.iter_mut().for_each(|row| row.at = last);
            again.command.iter_mut().for_each(|command| command.at = last);
            entries.push(again);
        }
    }
    let header = Header::new("bench".to_owned(), &desk.scenario, Seed::new(1), Pacing::Untimed, 0);
    let log = Log { header, entries };
    let count: usize = log.entries.iter().map(|entry| entry.rows.len()).sum();
    assert!(count >= 500 && rows_once > 60);
    let mut group = criterion.benchmark_group("log");
    group.throughput(Throughput::Elements(count as u64));
    group.bench_function("fold of 500 events", |bencher| bencher.iter(|| log.fold(black_box(&desk)).is_ok()));
    let encoded: Vec<Vec<u8>> = log.entries.iter().map(|entry| entry.encode().expect("encodes")).collect();
    group.bench_function("decode and fold of 500 events", |bencher| {
        bencher.iter(|| {
            let entries = encoded.iter().map(|bytes| serde_json::from_slice(bytes).expect("decodes")).collect();
            Log { header: log.header.clone(), entries }.fold(&desk).is_ok()
        });
    });
    group.finish();
}

criterion_group!(benches, steps, folding, rehearsal);
criterion_main!(benches);
