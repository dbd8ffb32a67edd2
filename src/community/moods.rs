//! How moods go on from minute to minute: everybody hears those whom they follow and who are aroused enough to be heard.
//!
//! Arousal is caught: it is pulled towards the mean of those heard, the more the more of those one follows speak (complex
//! contagion: Centola & Macy 2007), and falls back towards the usual day. Opinion moves towards the loudness-weighted mean
//! of those heard who are not too far away (bounded confidence: Deffuant et al. 2000; averaging: DeGroot 1974).
//!
//! **Invariants.** Integers only. Everybody moves at once, by how all were a minute before. Nobody is pulled above the
//! loudest that they hear, and what is caught and what calms stay below the whole, so that calm returns. Going through all
//! ([`Moods::dense`]) and through those alone whom anything can move ([`Moods::sparse`]) give the same to the bit.

use super::graph::Graph;
use crate::profile::MoodFigures;

/// Units of a point: arousal is 0 to 10,000, opinion −10,000 to 10,000.
pub const POINT: i32 = 100;
/// How fine loudness is, in units.
const LOUD: i32 = 32;
/// Closer than this to the usual day one is there, in units.
const THERE: i32 = 20;

/// What is the same for a whole segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// How everybody feels.
#[derive(Clone, Debug)]
pub struct Moods {
    /// Arousal, in units.
    arousal: Vec<i16>,
    /// Opinion, in units.
    opinion: Vec<i16>,
    /// What everybody emits: the opinion above, how loud below; 0 below is silence.
    voices: Vec<u32>,
    flags: Vec<u8>,
    tempers: Vec<Temper>,
    speaks: i32,
    calms: i32,
    confidence: i32,
    moves: i32,
    /// Who is not at rest.
    stirred: Vec<u32>,
    /// What comes next, while it is worked out.
    next: Vec<(u32, i16, i16)>,
    /// In which round somebody was last looked at.
    marks: Vec<u32>,
    round: u32,
}

impl Moods {
    /// Everybody at rest with these opinions, in units, by segment.
    pub fn new(graph: &Graph, tempers: Vec<Temper>, opinions: &[i16], figures: MoodFigures) -> Self {
        let people = graph.people() as usize;
        let mut moods = Self {
            arousal: Vec::with_capacity(people),
            opinion: Vec::with_capacity(people),
            voices: vec![0; people],
            flags: vec![HEARD; people],
            speaks: i32::from(figures.speaks) * POINT,
            calms: figures.calms,
            confidence: i32::from(figures.confidence) * POINT,
            moves: figures.moves,
            stirred: Vec::new(),
            next: Vec::new(),
            marks: vec![0; people],
            round: 0,
            tempers,
        };
        for ((range, temper), opinion) in graph.segments.iter().zip(&moods.tempers).zip(opinions) {
            moods.arousal.extend(range.clone().map(|_| temper.rest));
            moods.opinion.extend(range.clone().map(|_| *opinion));
        }
        for person in 0..people {
            moods.speak(person);
        }
        moods
    }

    /// Sets whether somebody is heard, and whether their opinion is their own.
    pub fn set_nature(&mut self, person: u32, heard: bool, stubborn: bool) {
        let at = person as usize;
        let listed = self.flags[at] & LISTED;
        self.flags[at] = listed | if heard { HEARD } else { 0 } | if stubborn { STUBBORN } else { 0 };
        self.speak(at);
    }

    /// Somebody's arousal, in units.
    #[inline]
    pub fn arousal(&self, person: u32) -> i16 {
        self.arousal[person as usize]
    }

    /// Somebody's opinion, in units.
    #[inline]
    pub fn opinion(&self, person: u32) -> i16 {
        self.opinion[person as usize]
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
        let at = person as usize;
        let rest = i32::from(self.tempers[graph.segment(person)].rest);
        let now = i32::from(self.arousal[at]);
        let moved = (now + arousal).clamp(rest.min(now), 100 * POINT);
        let opinion = (i32::from(self.opinion[at]) + opinion).clamp(-100 * POINT, 100 * POINT);
        self.set(at, unit(moved), unit(opinion), rest);
    }

    /// Puts somebody to rest for good: they are neither moved nor heard until they are given a nature again.
    pub fn hush(&mut self, graph: &Graph, person: u32) {
        let at = person as usize;
        self.flags[at] &= !HEARD;
        let rest = self.tempers[graph.segment(person)].rest;
        self.set(at, rest, self.opinion[at], rest.into());
    }

    fn set(&mut self, at: usize, arousal: i16, opinion: i16, rest: i32) {
        self.arousal[at] = arousal;
        self.opinion[at] = opinion;
        self.speak(at);
        if i32::from(arousal) != rest && self.flags[at] & LISTED == 0 {
            self.flags[at] |= LISTED;
            self.stirred.push(u32::try_from(at).unwrap_or_default());
        }
    }

    /// What somebody emits.
    #[inline]
    fn speak(&mut self, at: usize) {
        let (arousal, opinion) = (i32::from(self.arousal[at]), self.opinion[at]);
        let loud = if self.flags[at] & HEARD == 0 { 0 } else { ((arousal - self.speaks) / LOUD).clamp(0, 255) };
        self.voices[at] = u32::from(opinion.cast_unsigned()) << 16 | loud.cast_unsigned();
    }

    /// A minute, the cheaper way.
    pub fn step(&mut self, graph: &Graph) {
        // Who listens to those who are loud, and those who are stirred: what the sparse way would go through.
        let mut work = 0_usize;
        for person in &self.stirred {
            work += graph.follows.of(*person).len() + 1;
            if self.voices[*person as usize] & 0xffff != 0 {
                work += graph.followers.of(*person).len() * 4;
            }
        }
        if work > graph.follows.len() / 3 { self.dense(graph) } else { self.sparse(graph) }
    }

    /// A minute, going through everybody.
    pub fn dense(&mut self, graph: &Graph) {
        let mut next = std::mem::take(&mut self.next);
        next.clear();
        next.reserve(self.arousal.len());
        for (range, temper) in graph.segments.iter().zip(&self.tempers) {
            for person in range.clone() {
                let (arousal, opinion) = self.after(person as usize, graph.follows.of(person), *temper);
                next.push((person, arousal, opinion));
            }
        }
        self.take_up(graph, &next);
        self.next = next;
    }

    /// A minute, going through those alone whom anything can move.
    pub fn sparse(&mut self, graph: &Graph) {
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.marks.fill(0);
            self.round = 1;
        }
        let mut next = std::mem::take(&mut self.next);
        next.clear();
        let stirred = std::mem::take(&mut self.stirred);
        let mut look = |moods: &mut Self, person: u32| {
            let mark = &mut moods.marks[person as usize];
            if *mark != moods.round {
                *mark = moods.round;
                let temper = moods.tempers[graph.segment(person)];
                let (arousal, opinion) = moods.after(person as usize, graph.follows.of(person), temper);
                next.push((person, arousal, opinion));
            }
        };
        for person in &stirred {
            look(self, *person);
            if self.voices[*person as usize] & 0xffff != 0 {
                for listener in graph.followers.of(*person) {
                    look(self, *listener);
                }
            }
        }
        self.stirred = stirred;
        self.take_up(graph, &next);
        self.next = next;
    }

    /// Everybody is where they were going.
    fn take_up(&mut self, graph: &Graph, next: &[(u32, i16, i16)]) {
        for person in self.stirred.drain(..) {
            self.flags[person as usize] &= !LISTED;
        }
        let mut segment = 0;
        for (person, arousal, opinion) in next {
            if !graph.segments[segment].contains(person) {
                segment = graph.segment(*person);
            }
            let rest = self.tempers[segment].rest;
            self.set(*person as usize, *arousal, *opinion, rest.into());
        }
        self.stirred.sort_unstable();
    }

    /// Where somebody is a minute later.
    #[inline]
    fn after(&self, at: usize, follows: &[u32], temper: Temper) -> (i16, i16) {
        let (arousal, opinion) = (i32::from(self.arousal[at]), i32::from(self.opinion[at]));
        let (mut speaking, mut loud, mut weight, mut pull) = (0, 0, 0, 0);
        for other in follows {
            let voice = self.voices[*other as usize].cast_signed();
            let level = voice & 0xffff;
            let apart = (voice >> 16) - opinion;
            let counts = if apart.abs() <= self.confidence { level } else { 0 };
            speaking += i32::from(level != 0);
            loud += level;
            weight += counts;
            pull += counts * apart;
        }
        let rest = i32::from(temper.rest);
        let away = arousal - rest;
        let calmer = away * self.calms / 1_000;
        let calmer = if away.abs() <= THERE {
            away
        } else if calmer == 0 {
            away.signum()
        } else {
            calmer
        };
        let mut next = arousal - calmer;
        if speaking > 0 {
            let heard = self.speaks + loud * LOUD / speaking;
            let share = i32::from(temper.catching) * speaking / i32::try_from(follows.len()).unwrap_or(i32::MAX);
            next += (heard - arousal).max(0) * share / 1_000;
        }
        let moved = if weight > 0 && self.flags[at] & STUBBORN == 0 { pull / weight * self.moves / 1_000 } else { 0 };
        (unit(next), unit(opinion + moved))
    }
}

/// Units as they are kept.
fn unit(value: i32) -> i16 {
    i16::try_from(value).unwrap_or(if value < 0 { i16::MIN } else { i16::MAX })
}
