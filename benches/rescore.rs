//! What it costs to score stored attempts again: 20 injects, 8 of them answered in own words, from their events alone. No
//! reply is read again. The throughput is attempts a second on one core.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that cannot be set up has to stop"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;

use composure::appraisal::{Debrief, evidence};
use composure::base::{Seed, Source};
use composure::profile::{Competencies, Errors};
use composure::scenario::Library;
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Entry, Header, Log, Pacing, Shift};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const BRAND: &str = include_str!("../tests/it/data/brand.ron");
const INJECTS: usize = 20;
const OWN_WORDS: usize = 8;

/// As people write: to the point and beside it, kindly and not.
const REPLIES: [&str; OWN_WORDS] = [
    "Twice on the bridge must be frightening, Ada. The repair is free of charge for three years: bring the lamp to the workshop today, and we mend it while you wait. If noon suits you better, say so, and it is kept for you.",
    "I am sorry that your lamp died a second time. That is not what you bought. We repair it free, and I have asked the workshop to look at the switch as well. You hear from me by four o'clock, whatever they find.",
    "It was the rain, probably. Lamps do not like rain, and nobody does. Have you tried a new battery? Most people find that it helps. We cannot do more from here, so please read the manual again.",
    "You are right to be angry: you told us last week, and nothing came of it. Here is what happens now. A free repair today, and if it fails again a new lamp. Could you tell me which of the two bridges it was?",
    "Thank you for writing. We value your feedback and will pass it on to the team. Your satisfaction is our highest priority, and we apologise for any inconvenience that this may have caused you.",
    "I can't give you two new lamps, Ada, because the rule is one a customer; the repair stays free, though, and it covers the holder too. Would you like me to book you in for tomorrow at nine?",
    "What do you want, a medal? It is a lamp. They go dark. Come to the workshop or leave it, we have other people waiting here, and they say please.",
    "So it went dark between the second lamp post and the church, and you had to walk home. We mend that free of charge. The workshop is open untill seven; ask for Ben, he knows about the swich.",
];

/// Every five seconds somebody comes; of four one is calm, one abusive.
fn desk() -> Arc<Desk> {
    let mut injects = String::new();
    for nth in 0..INJECTS {
        let (at, provocation) = (nth * 5, nth % 4);
        let _ = write!(
            injects,
            "\"i{nth}\": Conversation(from: \"a{}\", on: \"plaza\", subject: \"s\", arrives: At(\"{}:{:02}\"), provocation: {provocation},
             says: [Always([\"My lamp went dark on the bridge last night. Twice now.\"])],
             feeling: (words: [\"frightening\"], why: [\"on the bridge\"]),
             needs: [(id: \"twice\", what: \"that it is the second time\", kind: Situation, cues: [\"second time\", \"twice\"], weight: 2),
                 (id: \"repair\", what: \"a free repair\", kind: Remedy, facts: [\"warranty\"], cues: [\"repair free\", \"mend free\"], weight: 3, critical: true)],
             must_not: [(id: \"rain\", what: \"blame the rain\", cues: [\"the rain\"], breach: BlamesOthers)],
             wrong_turns: [(id: \"battery\", what: \"sends them to buy a battery\", cues: [\"new battery\"], cap: 30, because: \"It is the lamp.\")],
             acts: (required: [AcknowledgeIssue]), deadline: \"30:00\",
             drafts: [(id: \"sorry\", text: \"Sorry to hear that.\", key: (patience: 60, empathy: 30, assertiveness: 20, quality: 10), because: \"x\")],
             moves: [(play: HandOff(\"workshop\"), key: (patience: 70, empathy: 50, assertiveness: 60, quality: 60), because: \"x\", then: [])],
             reacts: [When(Covers(\"repair\"), [Mood(who: \"a{0}\", anger: -30, trust: 20), Add(\"n\", 1)]), Otherwise([Mood(who: \"a{0}\", anger: 10), Share(5)])],
             silence: [Mood(who: \"a{0}\", anger: 20), Share(20)]),",
            nth % 5,
            at / 60,
            at % 60
        );
    }
    let person = |nth| {
        format!(
            "\"a{nth}\": (name: \"Ada{nth}\", handle: \"@ada{nth}\", role: Customer, about: \"a\", wants: \"a\", anger: 50, trust: 50),"
        )
    };
    let cast: String = (0..5).map(person).collect();
    let scenario = format!(
        "Scenario(id: \"many-lamps\", title: \"t\", family: AngryCustomer, level: 1, brand: \"lantern\", day: \"d\", opens: \"09:00\", \
         length: \"1:00:00\", competencies: [\"patience\"], objectives: [], briefing: \"b\", cast: {{{cast}}}, variables: {{\"n\": 0}}, \
         injects: {{{injects}}}, endings: [(id: \"end\", title: \"t\", text: \"t\", when: Always)])"
    );
    let (library, problems) = Library::load(vec![Source::new("brand", BRAND), Source::new("scenario", scenario)]);
    let codes: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.args)).collect();
    Arc::new(Desk::new(Arc::clone(
        library.scenarios.first().unwrap_or_else(|| panic!("the scenario builds: {codes:?}")),
    )))
}

/// Own words, drafts, a hand-off and silence, to the end.
fn play(desk: &Arc<Desk>) -> Shift {
    let mut shift = Shift::open(Arc::clone(desk), Seed::new(1));
    let mut act = |line: &str| {
        let line = parse_line(line).expect("a line").expect("an act");
        carry_out::<LineFailure>(&mut shift, &line, &mut |_| Ok(())).expect("it can be done");
    };
    for nth in 0..INJECTS {
        act(&format!("wait for i{nth}"));
        match REPLIES.get(nth) {
            Some(reply) => act(&format!("reply i{nth}: {reply}")),
            None if nth % 4 == 0 => act(&format!("hand i{nth} to workshop: Please mend it.")),
            None if nth % 4 == 1 => {}
            None => act(&format!("draft i{nth} sorry")),
        }
    }
    act("finish");
    shift
}

fn rescore(criterion: &mut Criterion) {
    let desk = desk();
    let shift = play(&desk);
    let (profile, errors) = (Competencies::built_in(), Errors::built_in());
    let header = Header::new("bench".to_owned(), &desk.scenario, Seed::new(1), Pacing::Untimed, 0);
    let log = Log { header, entries: shift.entries() };
    let score = |log: &Log| {
        let (_, rows) = log.fold(&desk).expect("it folds");
        let debrief = Debrief::of(&desk, &rows);
        evidence::observed(profile, errors, &desk, &rows, &debrief)
    };
    let live = Debrief::of(&desk, shift.rows());
    assert_eq!(live.moments.len(), INJECTS);
    let own = evidence::observed(profile, errors, &desk, shift.rows(), &live);
    assert_eq!(own.values().map(|one| one.own_words).max(), Some(OWN_WORDS));
    assert_eq!(score(&log), own, "events lead to the same");
    let encoded: Vec<Vec<u8>> = log.entries.iter().map(|entry| entry.encode().expect("it is written")).collect();
    println!("{} events, {} kB as stored", shift.rows().len(), encoded.iter().map(Vec::len).sum::<usize>() / 1_000);

    let mut group = criterion.benchmark_group("score an attempt of 20 injects again");
    group.throughput(Throughput::Elements(1));
    group.bench_function("from its events", |bencher| bencher.iter(|| score(black_box(&log))));
    group.bench_function("from its events as stored", |bencher| {
        bencher.iter(|| {
            let entries: Vec<Entry> =
                encoded.iter().map(|bytes| serde_json::from_slice(bytes).expect("it is read")).collect();
            score(&Log { header: log.header.clone(), entries })
        });
    });
    group.finish();
    let (_, rows) = log.fold(&desk).expect("it folds");
    let mut parts = criterion.benchmark_group("of that");
    parts.bench_function("fold", |bencher| bencher.iter(|| log.fold(black_box(&desk)).is_ok()));
    parts.bench_function("debrief", |bencher| bencher.iter(|| Debrief::of(&desk, black_box(&rows))));
    parts.bench_function("evidence", |bencher| {
        bencher.iter(|| evidence::observed(profile, errors, &desk, black_box(&rows), &live));
    });
    parts.finish();
}

criterion_group!(benches, rescore);
criterion_main!(benches);
