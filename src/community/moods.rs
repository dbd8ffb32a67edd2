//! How moods go on from minute to minute: everybody hears those whom they follow and who are aroused enough to be heard.
//!
//! Arousal is caught: it is pulled towards the mean of those heard, the more the more of those one follows speak (complex
//! contagion: Centola & Macy 2007), and falls back towards the usual day. Opinion moves towards the loudness-weighted mean
//! of those heard who are not too far away (bounded confidence: Deffuant et al. 2000; averaging: DeGroot 1974).
//!
//! **Invariants.** Integers only. Everybody moves at once, by how all were a minute before. Nobody is pulled above the
//! loudest that they hear, and what is caught and what calms stay below the whole, so that calm returns. Going through all
//! ([`Moods::dense`]) and through those alone whom anything can move ([`Moods::sparse`]) give the same to the bit.

use super::graph::{Graph, NOBODY};
use super::minute::{AT_ONCE, Each, People, Rules, Voice, part, unit};
use crate::profile::MoodFigures;

/// Units of a point: arousal is 0 to 10,000, opinion −10,000 to 10,000.
pub const POINT: i32 = 100;

/// What is the same for a whole segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Temper {
    /// The usual arousal, in units.
    pub rest: i16,
    /// How catching arousal is, in thousandths.
    pub catching: i16,
}

/// Whether somebody is heard at all.
const HEARD: u8 = 1;
/// Whether somebody's opinion is moved by nobody.
const STUBBORN: u8 = 2;
/// Whether somebody stands on the list of those who are not at rest.
const LISTED: u8 = 4;

/// How somebody feels, in units, and what is so of them.
#[derive(Clone, Copy, Debug, Default)]
struct Person {
    arousal: i16,
    opinion: i16,
    flags: u8,
}

impl Person {
    /// What they emit.
    #[inline]
    fn voice(self, speaks: i32) -> Voice {
        if self.flags & HEARD == 0 { Voice::SILENT } else { Voice::of(self.arousal, self.opinion, speaks) }
    }
}

/// How everybody feels.
#[derive(Clone, Debug)]
pub struct Moods {
    people: Vec<Person>,
    /// What everybody emits.
    voices: Vec<Voice>,
    tempers: Vec<Temper>,
    rules: Rules,
    /// Who is not at rest.
    stirred: Vec<u32>,
    /// What will be emitted, and what is heard, while it is worked out.
    emitted: Vec<Voice>,
    heard: Vec<Each<Voice>>,
    /// In which round somebody was last looked at.
    marks: Vec<u32>,
    round: u32,
}

impl Moods {
    /// Everybody at rest with these opinions, in units, by segment.
    pub fn new(graph: &Graph, tempers: Vec<Temper>, opinions: &[i16], figures: MoodFigures) -> Self {
        let mut people = Vec::with_capacity(graph.people() as usize);
        for ((range, temper), opinion) in graph.segments.iter().zip(&tempers).zip(opinions) {
            let person = Person { arousal: temper.rest, opinion: *opinion, flags: HEARD };
            people.extend(range.clone().map(|_| person));
        }
        let speaks = i32::from(figures.speaks) * POINT;
        Self {
            voices: people.iter().map(|person| person.voice(speaks)).collect(),
            rules: Rules {
                speaks,
                calms: figures.calms,
                confidence: i32::from(figures.confidence) * POINT,
                moves: figures.moves,
            },
            stirred: Vec::new(),
            emitted: Vec::new(),
            heard: Vec::new(),
            marks: vec![0; people.len()],
            round: 0,
            tempers,
            people,
        }
    }

    /// Sets whether somebody is heard, and whether their opinion is their own.
    pub fn set_nature(&mut self, person: u32, heard: bool, stubborn: bool) {
        let natures = if heard { HEARD } else { 0 } | if stubborn { STUBBORN } else { 0 };
        let one = &mut self.people[person as usize];
        one.flags = one.flags & LISTED | natures;
        self.voices[person as usize] = one.voice(self.rules.speaks);
    }

    /// Somebody's arousal, in units.
    #[inline]
    pub fn arousal(&self, person: u32) -> i16 {
        self.people[person as usize].arousal
    }

    /// Somebody's opinion, in units.
    #[inline]
    pub fn opinion(&self, person: u32) -> i16 {
        self.people[person as usize].opinion
    }

    /// Whether nobody is anything but at rest.
    pub fn is_calm(&self) -> bool {
        self.stirred.is_empty()
    }

    /// Who is not at rest, in no particular order.
    pub fn stirred(&self) -> &[u32] {
        &self.stirred
    }

    /// Moves somebody by so many units; arousal not below the usual day, but it may come down to it.
    pub fn push(&mut self, graph: &Graph, person: u32, arousal: i32, opinion: i32) {
        let rest = self.tempers[graph.segment(person)].rest;
        let one = &mut self.people[person as usize];
        let now = i32::from(one.arousal);
        one.arousal = unit((now + arousal).clamp(now.min(rest.into()), 100 * POINT));
        one.opinion = unit((i32::from(one.opinion) + opinion).clamp(-100 * POINT, 100 * POINT));
        self.moved(person, rest);
    }

    /// Puts somebody to rest who is heard no more until they are given a nature again. They may still be stirred by those
    /// whom they follow; whoever counts leaves them out.
    pub fn hush(&mut self, graph: &Graph, person: u32) {
        let rest = self.tempers[graph.segment(person)].rest;
        let one = &mut self.people[person as usize];
        one.flags &= !HEARD;
        one.arousal = rest;
        self.moved(person, rest);
    }

    fn moved(&mut self, person: u32, rest: i16) {
        let one = &mut self.people[person as usize];
        self.voices[person as usize] = one.voice(self.rules.speaks);
        if one.arousal != rest && one.flags & LISTED == 0 {
            one.flags |= LISTED;
            self.stirred.push(person);
        }
    }

    /// A minute, the cheaper way.
    pub fn step(&mut self, graph: &Graph) {
        // Who listens to those who are loud, and those who are stirred: what the sparse way would go through.
        let (mut work, most) = (0_usize, graph.follows.len() / 10);
        for person in &self.stirred {
            work += graph.follows.of(*person).len() + 1;
            if self.voices[*person as usize].is_loud() {
                work += graph.followers.of(*person).len() * 4;
            }
            if work > most {
                break;
            }
        }
        if work > most { self.dense(graph) } else { self.sparse(graph) }
    }

    /// A minute, going through everybody.
    pub fn dense(&mut self, graph: &Graph) {
        // Everybody reads what others emitted a minute ago, so that what they are can be written at once.
        let mut emitted = std::mem::take(&mut self.emitted);
        emitted.resize(self.voices.len(), Voice::SILENT);
        for (lot, rows) in graph.sweep.lots() {
            self.heard.resize(rows.len(), [Voice::SILENT; AT_ONCE]);
            for (heard, row) in self.heard.iter_mut().zip(rows) {
                for (heard, other) in heard.iter_mut().zip(row) {
                    *heard = heard_of(&self.voices, *other);
                }
            }
            let voices = self.go_on(&lot.people, lot.parts, [self.tempers[lot.segment]; AT_ONCE]);
            for (person, voice) in lot.people.into_iter().zip(voices) {
                if let Some(place) = emitted.get_mut(person as usize) {
                    *place = voice;
                }
            }
        }
        self.emitted = std::mem::replace(&mut self.voices, emitted);
        // Written for everybody, kept for those who are not at rest: that surprises no processor.
        self.stirred.resize(self.people.len(), 0);
        let mut count = 0;
        for (number, person) in (0..).zip(&self.people) {
            self.stirred[count] = number;
            count += usize::from(person.flags & LISTED != 0);
        }
        self.stirred.truncate(count);
    }

    /// A minute, going through those alone whom anything can move.
    pub fn sparse(&mut self, graph: &Graph) {
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.marks.fill(0);
            self.round = 1;
        }
        let mut moved: Vec<u32> = Vec::with_capacity(self.stirred.len() * 2);
        let mut look = |moods: &mut Self, person: u32| {
            let mark = &mut moods.marks[person as usize];
            if *mark != moods.round {
                *mark = moods.round;
                moved.push(person);
            }
        };
        for person in std::mem::take(&mut self.stirred) {
            look(self, person);
            if self.voices[person as usize].is_loud() {
                for listener in graph.followers.of(person) {
                    look(self, *listener);
                }
            }
        }
        // In order, as going through all would meet them.
        moved.sort_unstable();
        let mut emitted = std::mem::take(&mut self.emitted);
        emitted.clear();
        for some in moved.chunks(AT_ONCE) {
            let people = std::array::from_fn(|nth| some.get(nth).copied().unwrap_or(NOBODY));
            let rows = people.map(|person| graph.follows.of(person));
            let most = rows.iter().map(|row| row.len()).max().unwrap_or_default();
            self.heard.clear();
            self.heard.extend(
                (0..most).map(|at| rows.map(|row| heard_of(&self.voices, row.get(at).copied().unwrap_or(NOBODY)))),
            );
            let tempers = people.map(|person| self.tempers.get(graph.segment(person)).copied().unwrap_or_default());
            let voices = self.go_on(&people, rows.map(|row| part(row.len())), tempers);
            emitted.extend(voices.into_iter().zip(some).map(|(voice, _)| voice));
            self.stirred.extend(some.iter().filter(|person| self.people[**person as usize].flags & LISTED != 0));
        }
        for (person, voice) in moved.iter().zip(&emitted) {
            self.voices[*person as usize] = *voice;
        }
        self.emitted = emitted;
    }

    /// These people are where they are a minute later, and marked as listed if that is not at rest; what they will emit.
    #[inline]
    fn go_on(&mut self, people: &Each<u32>, part: Each<u32>, tempers: Each<Temper>) -> Each<Voice> {
        let mut some = People { part, ..People::default() };
        let mut flags = [0; AT_ONCE];
        for nth in 0..AT_ONCE {
            let person = self.people.get(people[nth] as usize).copied().unwrap_or_default();
            (some.arousal[nth], some.opinion[nth], flags[nth]) = (person.arousal, person.opinion, person.flags);
            (some.rest[nth], some.catching[nth]) = (tempers[nth].rest, tempers[nth].catching);
            some.stubborn[nth] = person.flags & STUBBORN != 0;
        }
        let (arousal, opinion) = some.a_minute_later(&self.heard, &self.rules);
        let mut voices = [Voice::SILENT; AT_ONCE];
        for nth in 0..AT_ONCE {
            let listed = if arousal[nth] == some.rest[nth] { 0 } else { LISTED };
            let flags = flags[nth] & !LISTED | listed;
            let after = Person { arousal: arousal[nth], opinion: opinion[nth], flags };
            if let Some(person) = self.people.get_mut(people[nth] as usize) {
                *person = after;
            }
            voices[nth] = after.voice(self.rules.speaks);
        }
        voices
    }
}

/// What is heard of somebody.
#[inline]
fn heard_of(voices: &[Voice], person: u32) -> Voice {
    voices.get(person as usize).copied().unwrap_or(Voice::SILENT)
}
