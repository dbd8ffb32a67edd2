//! An attempt survives `kill -9`. A real process plays through a pipe and is killed at random moments; whatever it has
//! acknowledged is there afterwards, the chain is whole, and the attempt goes on.
//!
//! `COMPOSURE_KILLS` says how often (20); `COMPOSURE_KILL_SEED` which moments.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};

use composure::base::{Seed, Stream};
use composure::record::{Attempt, Store, verify};
use composure::shift::Act;
use tempfile::TempDir;

use crate::record::{BRAND, SCENARIO};
use crate::support::program;

/// How often one attempt is killed before the next is begun.
const KILLS_AN_ATTEMPT: u64 = 5;
/// The most entries that are acknowledged before a kill.
const MOST_ENTRIES: u64 = 40;

/// What is typed, over and over: commands that cost no shift time, so that no shift ends by itself.
fn lines(attempt: Option<&Attempt>) -> &'static str {
    if is_paused(attempt) { "resume\npause\n" } else { "pause\nresume\n" }
}

fn is_paused(attempt: Option<&Attempt>) -> bool {
    let last = attempt.and_then(|attempt| attempt.entries.last()).and_then(|entry| entry.command.as_ref());
    last.is_some_and(|command| command.act == Act::Pause)
}

/// An acknowledgement: place and link.
type Kept = (u64, String);

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().map_or(otherwise, |text| text.parse().unwrap())
}

fn composure(home: &Path, args: &[&str]) -> Child {
    program(home, home).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

fn acknowledgement(line: &str) -> Option<Kept> {
    let mut words = line.strip_prefix("ok ")?.split(' ');
    Some((words.next()?.parse().unwrap(), words.next()?.to_owned()))
}

/// Plays until so many entries are acknowledged and a little longer, and kills it in the middle of what it does.
/// Returns all it has acknowledged.
fn play_and_kill(home: &Path, args: &[&str], typed: &'static str, entries: u64, longer: u64) -> Vec<Kept> {
    let mut process = composure(home, args);
    let mut pipe = process.stdin.take().unwrap();
    // Types ahead without end: there is always a command in flight. Ends when nobody reads any more.
    let typing = std::thread::spawn(move || while pipe.write_all(typed.as_bytes()).is_ok() {});
    let mut kept = Vec::new();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let mut unsaid = 0;
    while (kept.len() as u64) < entries {
        unsaid += 1;
        assert!(unsaid < 10_000, "it plays and acknowledges nothing");
        match lines.next() {
            Some(line) => kept.extend(acknowledgement(&line.unwrap())),
            None => panic!("it stopped by itself after {} entries", kept.len()),
        }
    }
    for nth in 0..longer {
        std::hint::black_box(nth);
    }
    // SIGKILL where there is one: nothing of the process runs after it.
    process.kill().unwrap();
    // What it said before it died counts as said; a line that breaks off does not.
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    kept.extend(rest.iter().filter_map(|line| acknowledgement(line)).filter(|(_, link)| link.len() == 64));
    assert!(!process.wait().unwrap().success());
    typing.join().unwrap();
    kept
}

/// The attempt as it stands, if it was begun at all.
fn found(home: &Path) -> Option<Attempt> {
    let store = Store::open(home).unwrap();
    let list = store.list().unwrap();
    assert!(list.len() <= 1, "{list:?}");
    list.first().map(|summary| store.load(&summary.id).unwrap())
}

fn is_whole(attempt: Option<&Attempt>, kept: &[Kept]) {
    for (seq, link) in kept {
        let hashes = &attempt.expect("an acknowledged attempt is there").hashes;
        let found = hashes.get(usize::try_from(*seq).unwrap()).map(ToString::to_string);
        assert_eq!(found.as_ref(), Some(link), "entry {seq} was acknowledged and is lost");
    }
    if let Some(attempt) = attempt.filter(|attempt| !attempt.entries.is_empty()) {
        let report = verify(attempt);
        assert!(report.holds(), "{:?}", report.first_wrong());
    }
}

#[test]
fn no_acknowledged_entry_is_ever_lost() {
    let kills = number("COMPOSURE_KILLS", 20);
    let seed = number("COMPOSURE_KILL_SEED", 20_261_121);
    let mut chance: Stream = Seed::new(seed).stream("kills");
    let (mut killed, mut acknowledged, mut in_flight) = (0, 0, 0);
    while killed < kills {
        let folder = TempDir::new().unwrap();
        let home = folder.path();
        std::fs::write(home.join("brand.ron"), BRAND).unwrap();
        std::fs::write(home.join("scenario.ron"), SCENARIO).unwrap();
        let content = home.to_str().unwrap();
        let mut all: Vec<Kept> = Vec::new();
        for _ in 0..KILLS_AN_ATTEMPT.min(kills - killed) {
            let before = found(home);
            let id = before.as_ref().map(|attempt| attempt.header.attempt.clone());
            let args = match &id {
                Some(id) => vec!["attempts", "resume", id, "--acknowledge"],
                None => vec!["play", "late-ferry", "--content", content, "--untimed", "--seed", "7", "--acknowledge"],
            };
            // Now and then before anything is acknowledged.
            let entries = chance.below(MOST_ENTRIES).saturating_sub(4);
            let new = play_and_kill(home, &args, lines(before.as_ref()), entries, chance.below(3_000_000));
            let had = before.as_ref().map_or(0, |attempt| attempt.entries.len() as u64);
            if let Some((first, _)) = new.first() {
                assert_eq!(*first, had, "it goes on at the first entry that is not there");
            }
            acknowledged += new.len();
            all.extend(new);
            let after = found(home);
            is_whole(after.as_ref(), &all);
            in_flight += after.map_or(0, |attempt| attempt.entries.len()) - all.len();
            // An entry may be on disk whose acknowledgement was never said: from now on it counts.
            if let Some(attempt) = found(home) {
                all = (0..).zip(attempt.hashes.iter().map(ToString::to_string)).collect();
            }
            killed += 1;
        }
        finishes(home, &all);
    }
    println!("{killed} kills, {acknowledged} entries acknowledged, none lost; {in_flight} more were on disk already");
    assert!(acknowledged as u64 > kills, "most kills come in the middle of a shift");
}

/// After all that the attempt is played to its end.
fn finishes(home: &Path, kept: &[Kept]) {
    let Some(attempt) = found(home) else { return };
    let mut process = composure(home, &["attempts", "resume", &attempt.header.attempt, "--acknowledge"]);
    let lines = if is_paused(Some(&attempt)) { "resume\nfinish\n" } else { "finish\n" };
    process.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(process.wait_with_output().unwrap().status.success());
    let attempt = found(home).unwrap();
    assert!(attempt.is_finished());
    is_whole(Some(&attempt), kept);
}
