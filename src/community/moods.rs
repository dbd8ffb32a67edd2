//! How moods go on from minute to minute: everybody hears those whom they follow and who are aroused enough to be heard.
//!
//! Arousal is caught: it is pulled towards the mean of those heard, the more the more of those one follows speak (complex
//! contagion: Centola & Macy 2007), and falls back towards the usual day. Opinion moves towards the loudness-weighted mean
//! of those heard who are not too far away (bounded confidence: Deffuant et al. 2000; averaging: DeGroot 1974).
//!
//! **Invariants.** Integers only. Everybody moves at once, by how all were a minute before. Nobody is pulled above the
//! loudest that they hear, and what is caught and what calms stay below the whole, so that calm returns. Going through all
//! ([`Moods::dense`]) and through those alone whom anything can move ([`Moods::sparse`]) give the same to the bit.

use std::sync::Arc;

use super::graph::Graph;
use crate::profile::MoodFigures;

/// Units of a point: arousal is 0 to 10,000, opinion −10,000 to 10,000.
pub const POINT: i32 = 100;
/// How fine loudness is, in units.
const LOUD: i32 = 32;
/// A voice: the bits of how loud, the bit of being heard at all, and where the opinion begins. The lower ones of a whole
/// row are added up at once: loudness of at most 128 people stays below the bit above it.
const LEVEL: u32 = 0xff;
const SPEAKS: u32 = 16;
const SPEAKING: u32 = 1 << SPEAKS;
const HEARD_MASK: u32 = SPEAKING | LEVEL;
const OPINION: u32 = 17;
/// The most that somebody follows: half as many again as the most ties a segment may have in the mean.
const MOST_FOLLOWED: u64 = 128;
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
    /// What everybody emits: their opinion in the upper bits, then whether they are heard, and how loud.
    voices: Vec<u32>,
    flags: Vec<u8>,
    tempers: Vec<Temper>,
    speaks: i32,
    calms: i32,
    confidence: i32,
    moves: i32,
    /// Who is not at rest.
    stirred: Vec<u32>,
    /// What a thousandth of one of so many is, times 2^32: dividing for everybody would cost more than all they hear.
    parts: Arc<[u64]>,
    /// What will be emitted, while it is worked out.
    emitted: Vec<u32>,
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
            parts: (0..=MOST_FOLLOWED).map(|count| (1_u64 << 32) / (1_000 * count.max(1))).collect(),
            emitted: Vec::new(),
            marks: vec![0; people],
            round: 0,
            tempers,
        };
        for ((range, temper), opinion) in graph.segments.iter().zip(&moods.tempers).zip(opinions) {
            moods.arousal.extend(range.clone().map(|_| temper.rest));
            moods.opinion.extend(range.clone().map(|_| *opinion));
        }
        for person in 0..people {
            moods.voices[person] = moods.voice(person);
        }
        moods
    }

    /// Sets whether somebody is heard, and whether their opinion is their own.
    pub fn set_nature(&mut self, person: u32, heard: bool, stubborn: bool) {
        let at = person as usize;
        let listed = self.flags[at] & LISTED;
        self.flags[at] = listed | if heard { HEARD } else { 0 } | if stubborn { STUBBORN } else { 0 };
        self.voices[at] = self.voice(at);
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

    /// Puts somebody to rest who is heard no more until they are given a nature again. They may still be stirred by those
    /// whom they follow; whoever counts leaves them out.
    pub fn hush(&mut self, graph: &Graph, person: u32) {
        let at = person as usize;
        self.flags[at] &= !HEARD;
        let rest = self.tempers[graph.segment(person)].rest;
        self.set(at, rest, self.opinion[at], rest.into());
    }

    fn set(&mut self, at: usize, arousal: i16, opinion: i16, rest: i32) {
        self.arousal[at] = arousal;
        self.opinion[at] = opinion;
        self.voices[at] = self.voice(at);
        if i32::from(arousal) != rest && self.flags[at] & LISTED == 0 {
            self.flags[at] |= LISTED;
            self.stirred.push(u32::try_from(at).unwrap_or_default());
        }
    }

    /// A minute, the cheaper way.
    pub fn step(&mut self, graph: &Graph) {
        // Who listens to those who are loud, and those who are stirred: what the sparse way would go through.
        let (mut work, most) = (0_usize, graph.follows.len() / 3);
        for person in &self.stirred {
            work += graph.follows.of(*person).len() + 1;
            if is_loud(self.voices[*person as usize]) {
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
        emitted.clear();
        emitted.reserve(self.voices.len());
        self.stirred.clear();
        let (starts, people) = graph.follows.parts();
        for (range, nth) in graph.segments.iter().zip(0..) {
            let temper = self.tempers[nth];
            let rows = starts.get(range.start as usize..=range.end as usize).unwrap_or_default();
            for (row, person) in rows.windows(2).zip(range.clone()) {
                let follows = people.get(row[0] as usize..row[1] as usize).unwrap_or_default();
                emitted.push(self.go_on(person, follows, temper));
            }
        }
        self.emitted = std::mem::replace(&mut self.voices, emitted);
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
            if is_loud(self.voices[person as usize]) {
                for listener in graph.followers.of(person) {
                    look(self, *listener);
                }
            }
        }
        // In order, as going through all would meet them.
        moved.sort_unstable();
        let mut emitted = std::mem::take(&mut self.emitted);
        emitted.clear();
        for person in &moved {
            let temper = self.tempers[graph.segment(*person)];
            emitted.push(self.go_on(*person, graph.follows.of(*person), temper));
        }
        for (person, voice) in moved.iter().zip(&emitted) {
            self.voices[*person as usize] = *voice;
        }
        self.emitted = emitted;
    }

    /// Somebody is where they are a minute later, and listed if that is not at rest; what they will emit.
    #[inline]
    fn go_on(&mut self, person: u32, follows: &[u32], temper: Temper) -> u32 {
        let at = person as usize;
        let (arousal, opinion) = self.after(at, follows, temper);
        (self.arousal[at], self.opinion[at]) = (arousal, opinion);
        if arousal == temper.rest {
            self.flags[at] &= !LISTED;
        } else {
            self.flags[at] |= LISTED;
            self.stirred.push(person);
        }
        self.voice(at)
    }

    /// Where somebody is a minute later.
    #[inline]
    fn after(&self, at: usize, follows: &[u32], temper: Temper) -> (i16, i16) {
        let (arousal, opinion) = (i32::from(self.arousal[at]), i32::from(self.opinion[at]));
        let voices = &*self.voices;
        // Most hear nobody, and then nothing else of their row is asked for.
        let heard = follows.iter().fold(0, |heard, other| heard + (voices[*other as usize] & HEARD_MASK));
        let (mut weight, mut sum) = (0, 0);
        if heard != 0 && self.flags[at] & STUBBORN == 0 {
            // Within the confidence on either side: one comparison of what lies above the lower end.
            let (lowest, within) = (opinion - self.confidence, 2 * self.confidence.unsigned_abs());
            for other in follows {
                let voice = voices[*other as usize];
                let theirs = voice.cast_signed() >> OPINION;
                let level = (voice & LEVEL).cast_signed();
                let counts = if (theirs - lowest).cast_unsigned() <= within { level } else { 0 };
                weight += counts;
                sum += counts * theirs;
            }
        }
        let pull = sum - weight * opinion;
        let (speaking, loud) = ((heard >> SPEAKS).cast_signed(), (heard & (SPEAKING - 1)).cast_signed());
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
            // As far above as those heard are in the mean, times the share of those one follows who are heard.
            let above = ((self.speaks - arousal) * speaking + loud * LOUD).max(0) * i32::from(temper.catching);
            let part = self.parts.get(follows.len()).copied().unwrap_or_default();
            next += i32::try_from((u64::from(above.unsigned_abs()) * part) >> 32).unwrap_or_default();
        }
        let moved = if weight > 0 { pull / weight * self.moves / 1_000 } else { 0 };
        (unit(next), unit(opinion + moved))
    }

    /// What somebody emits.
    #[inline]
    fn voice(&self, at: usize) -> u32 {
        let level = ((i32::from(self.arousal[at]) - self.speaks) / LOUD).clamp(0, 255).cast_unsigned();
        let level = if self.flags[at] & HEARD == 0 { 0 } else { level };
        let opinion = i32::from(self.opinion[at]).cast_unsigned() << OPINION;
        opinion | if level > 0 { SPEAKING | level } else { 0 }
    }
}

/// Whether a voice is heard.
fn is_loud(voice: u32) -> bool {
    voice & SPEAKING != 0
}

/// Units as they are kept.
fn unit(value: i32) -> i16 {
    i16::try_from(value).unwrap_or(if value < 0 { i16::MIN } else { i16::MAX })
}
