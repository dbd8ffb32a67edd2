//! The public in motion: what it has noticed, how everybody feels, who goes and who comes.

mod audience;
mod voices;

use std::sync::Arc;

pub use audience::Audience;

use super::chance::{Chance, Purpose};
use super::impression::{Notice, Standing};
use super::moods::{Moods, POINT, Temper};
use super::outcome::{Impression, MOODS, Minute, Spread, Tally, anger_in_units, mood};
use super::people::{Behaviour, Community};
use super::wave::{People, Wave};
use crate::base::Seed;
use crate::base::id::ClientId;
use crate::profile::PublicFigures;
use crate::scenario::raw;

/// What each segment would make of something; nothing is noticed by it.
#[derive(Clone, Debug)]
pub struct Preview {
    community: Arc<Community>,
    standings: Vec<Standing>,
}

impl Preview {
    /// Which of them read an account.
    pub fn reads(&self, account: Option<&ClientId>) -> Vec<bool> {
        self.community.reads(account)
    }

    /// What they would make of something, in the order of the brand book.
    pub fn impressions<'a>(&'a self, notice: &'a Notice<'_>) -> impl Iterator<Item = Impression> + 'a {
        let readers = self.community.readers.iter().zip(&self.standings);
        readers.map(|(reader, standing)| reader.impression(notice, *standing))
    }
}

/// Whether somebody follows the brand, does not yet, or does no more.
const FOLLOWS: u8 = 0;
const NEAR: u8 = 1;
const GONE: u8 = 2;
/// Of what is heard of slights no more is counted than this.
const MOST_SLIGHTS: u8 = 20;

/// The public in motion.
#[derive(Clone, Debug)]
pub struct Crowd {
    community: Arc<Community>,
    chance: Chance,
    moods: Moods,
    presence: Vec<u8>,
    waves: Vec<Wave>,
    /// What was noticed last, before anybody saw it.
    last: Option<Wave>,
    /// What is known of everything that anything was noticed about.
    threads: Vec<Thread>,
    notices: u32,
    minutes: u32,
    tallies: Vec<Tally>,
    slights: Vec<u8>,
    /// When each segment spoke up, and which of its comments it has used: angry, uneasy, glad.
    spoke: Vec<(u32, [u64; 3])>,
    /// What each segment thought of the brand at the opening, in points.
    came: Vec<i16>,
    /// What journalists have called about.
    called: Vec<u32>,
    strength: u16,
    against: u16,
}

/// What is known of something that things were noticed about.
#[derive(Clone, Debug)]
struct Thread {
    /// Its number.
    about: u32,
    /// Who has seen anything of it.
    seen: People,
    /// The person of the public whom it concerns.
    aggrieved: Option<u32>,
}

impl Crowd {
    /// The public at the opening of a shift. `against`: how strongly what goes against the brand is taken, in percent.
    pub fn new(community: Arc<Community>, part: &raw::Crowd, seed: Seed, against: u16) -> Self {
        let figures = PublicFigures::built_in();
        let chance = Chance::new(seed.stream("public").below(u64::MAX));
        let readers = &community.readers;
        let units = |points: i16| i16::try_from(i32::from(points) * POINT).unwrap_or_default();
        let tempers = readers.iter().map(|reader| Temper {
            rest: units(reader.segment.arousal.into()),
            catching: i16::from(reader.segment.catching) * 10,
        });
        let opinions: Vec<i16> = readers
            .iter()
            .map(|reader| units(part.begins(&reader.segment.id).opinion.unwrap_or(reader.segment.opinion).into()))
            .collect();
        let moods = Moods::new(&community.graph, tempers.collect(), &opinions, figures.mood);
        let mut crowd = Self {
            chance,
            moods,
            presence: vec![FOLLOWS; community.graph.people() as usize],
            waves: Vec::new(),
            last: None,
            threads: Vec::new(),
            notices: 0,
            minutes: 0,
            tallies: vec![Tally::default(); readers.len()],
            slights: vec![0; readers.len()],
            spoke: vec![(0, [0; 3]); readers.len()],
            came: Vec::new(),
            called: Vec::new(),
            strength: part.strength,
            against,
            community,
        };
        crowd.take_place(part);
        crowd.tally();
        crowd.came = crowd.tallies.iter().map(|tally| tally.opinion).collect();
        crowd
    }

    /// Everybody is what they are, and as aroused as they begin.
    fn take_place(&mut self, part: &raw::Crowd) {
        let community = Arc::clone(&self.community);
        for (segment, range) in community.graph.segments.iter().enumerate() {
            let reader = &community.readers[segment];
            let arousal = part.begins(&reader.segment.id).arousal;
            let begins = arousal.map_or(0, |arousal| i32::from(arousal) - i32::from(reader.segment.arousal));
            let near = range.start + community.following(segment);
            for person in range.clone() {
                let nature = community.behaviour(person).nature();
                self.moods.set_nature(person, person < near && nature.heard, nature.stubborn);
                if person >= near {
                    self.presence[person as usize] = NEAR;
                } else if begins != 0 {
                    self.moods.push(&community.graph, person, begins * POINT, 0);
                }
                self.moods.push(&community.graph, person, 0, nature.begins * POINT);
            }
        }
    }

    /// Who they are.
    pub fn community(&self) -> &Arc<Community> {
        &self.community
    }

    /// How the segments are.
    pub fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    /// Whether a minute more could change anything.
    pub fn is_stirring(&self) -> bool {
        !self.waves.is_empty() || !self.moods.is_calm()
    }

    /// Whether something is still on its way.
    pub fn is_spreading(&self) -> bool {
        !self.waves.is_empty()
    }

    /// How aroused somebody is, in units.
    pub fn arousal_of(&self, person: u32) -> i16 {
        self.moods.arousal(person)
    }

    /// What a segment goes by now.
    fn standing(&self, segment: usize) -> Standing {
        Standing {
            anger: self.tallies.get(segment).map_or(0, |tally| tally.anger),
            slights: self.slights.get(segment).copied().unwrap_or_default(),
            strength: self.strength,
            against: self.against,
        }
    }

    /// What each segment would make of something now. Can be taken to another thread.
    pub fn preview(&self) -> Preview {
        let standings = (0..self.tallies.len()).map(|segment| self.standing(segment)).collect();
        Preview { community: Arc::clone(&self.community), standings }
    }

    /// The public notices something about `about` on an account of the house's own; what it makes of it, by segment. Nothing
    /// happens, and none is told, where it means nothing to anybody.
    pub fn notice(&mut self, about: u32, audience: Audience, notice: &Notice<'_>) -> Option<Vec<Impression>> {
        self.notice_on(None, about, audience, notice)
    }

    /// The same on the account of a client: another client's segments do not read it, and hear of it from others at the most.
    pub fn notice_on(
        &mut self,
        account: Option<&ClientId>,
        about: u32,
        audience: Audience,
        notice: &Notice<'_>,
    ) -> Option<Vec<Impression>> {
        let impressions: Vec<Impression> = self.preview().impressions(notice).collect();
        let reads = self.community.reads(account);
        let moved = |impression: &Impression| (impression.arousal, impression.opinion) != (0, 0);
        if !impressions.iter().zip(&reads).any(|(impression, reads)| *reads && moved(impression)) {
            return None;
        }
        let by_the_brand = !matches!(notice, Notice::Arrival { .. });
        for ((slights, impression), reads) in self.slights.iter_mut().zip(&impressions).zip(&reads) {
            if by_the_brand && *reads && impression.arousal > 0 && impression.opinion < 0 {
                *slights = slights.saturating_add(1).min(MOST_SLIGHTS);
            }
        }
        let wave = Wave {
            notice: self.notices,
            about,
            moves: impressions.iter().map(|impression| (impression.arousal, impression.opinion)).collect(),
            reads,
            aggrieved: self.thread(about, audience).aggrieved,
            front: Vec::new(),
            seen: People::none_of(self.community.graph.people()),
            novelty: 1_000,
        };
        self.last = Some(wave.clone());
        self.begin(wave, audience);
        self.notices += 1;
        Some(impressions)
    }

    /// What was noticed last is brought before so many more, anywhere.
    pub fn share(&mut self, count: u32) {
        let Some(last) = self.last.clone() else { return };
        let at = self.waves.iter().position(|wave| wave.notice == last.notice);
        let mut wave = at.map_or(last, |at| self.waves.remove(at));
        // Whoever has seen what it is about has seen it.
        if let Some(thread) = self.threads.iter().find(|thread| thread.about == wave.about) {
            wave.seen.add_all(&thread.seen);
        }
        wave.novelty = 1_000;
        self.begin(wave, Audience::Anywhere(count));
    }

    /// Something comes before those who see it first.
    fn begin(&mut self, mut wave: Wave, audience: Audience) {
        // Whom it concerns looks what becomes of it.
        let concerned = wave.aggrieved.filter(|person| self.presence[*person as usize] == FOLLOWS);
        let first = self.audience(&wave, audience);
        for person in concerned.into_iter().chain(first) {
            if wave.seen.add(person) {
                wave.front.push(person);
            }
        }
        wave.front.sort_unstable();
        self.waves.push(wave);
    }

    /// The thread of a matter: begun where nothing was noticed about it before, with whom it concerns if that is somebody
    /// of a known segment.
    fn thread(&mut self, about: u32, audience: Audience) -> &Thread {
        let at = self.threads.iter().position(|thread| thread.about == about).unwrap_or_else(|| {
            let aggrieved = match audience {
                Audience::Page { among: Some(segment), .. } => {
                    let range = self.community.graph.segments.get(usize::from(segment));
                    range.map(|range| range.start + about % self.community.following(segment.into()).max(1))
                }
                _ => None,
            };
            self.threads.push(Thread { about, seen: People::none_of(self.community.graph.people()), aggrieved });
            self.threads.len() - 1
        });
        &self.threads[at]
    }

    /// A minute passes.
    pub fn minute(&mut self) -> Minute {
        let figures = PublicFigures::built_in();
        self.minutes += 1;
        let mut minute = Minute::default();
        let mut waves = std::mem::take(&mut self.waves);
        for wave in &mut waves {
            let spread = self.carry(wave, &mut minute);
            if spread.reached.iter().any(|count| *count > 0) {
                minute.spreads.push(spread);
            }
            wave.novelty = wave.novelty * figures.share.fades / 100;
        }
        waves.retain(|wave| !wave.front.is_empty());
        self.waves = waves;
        self.moods.step(&self.community.graph);
        self.go();
        let before = self.tallies.clone();
        self.tally();
        self.speak_up(&mut minute);
        let differs = |(was, is): (&Tally, &Tally)| {
            let more = (was.people() / 200).max(1);
            let moved = was.moods.iter().zip(is.moods).any(|(was, is)| was.abs_diff(is) > more);
            moved || was.anger != is.anger || was.opinion != is.opinion
        };
        let last = !self.is_stirring();
        if last || before.iter().zip(&self.tallies).any(differs) {
            minute.tallies = Some(self.tallies.clone());
        } else {
            // What cannot be seen is told once it adds up.
            self.tallies = before;
        }
        minute
    }

    /// Whoever sees it is moved, and some hand it on.
    fn carry(&mut self, wave: &mut Wave, minute: &mut Minute) -> Spread {
        let figures = PublicFigures::built_in();
        let community = Arc::clone(&self.community);
        let graph = &community.graph;
        let mut spread =
            Spread { notice: wave.notice, reached: vec![0; community.readers.len()], shares: 0, likes: 0, visits: 0 };
        let front = std::mem::take(&mut wave.front);
        let mut seen = Vec::with_capacity(front.len());
        let heard = u64::from(wave.seen.count()) * 100 / u64::from(community.people().max(1));
        for person in front {
            let segment = graph.segment(person);
            let behaviour = community.behaviour(person);
            let nature = behaviour.nature();
            let good = wave.moves.get(segment).is_some_and(|moves| moves.1 > 0);
            let presence = self.presence[person as usize];
            if presence != FOLLOWS {
                let joins = good && presence == NEAR;
                if joins && self.chance.happens(figures.following.joins * 1_000, Purpose::Joins, wave.notice, person) {
                    self.presence[person as usize] = FOLLOWS;
                    self.moods.set_nature(person, nature.heard, nature.stubborn);
                    self.tallies[segment].joined += 1;
                }
                continue;
            }
            spread.reached[segment] += 1;
            seen.push(person);
            let own = self.chance.below(41, Purpose::Nature, 8 + wave.notice, person);
            let (arousal, opinion) = wave.moved(person, segment, nature, own, figures.aggrieved);
            self.moods.push(graph, person, arousal, opinion);
            let liked = good && self.chance.happens(figures.likes * 10_000, Purpose::Likes, wave.notice * 2, person);
            let looked = self.chance.happens(figures.visits * 10_000, Purpose::Likes, wave.notice * 2 + 1, person);
            spread.likes += u32::from(liked);
            spread.visits += u32::from(looked);
            let press = figures.press;
            let hot = heard >= press.reach || self.tallies[segment].anger >= press.anger;
            // Whoever has called about something waits for what comes of it.
            if behaviour == Behaviour::Journalist && !good && hot && !self.called.contains(&wave.about) {
                self.called.push(wave.about);
                minute.calls.push((u16::try_from(segment).unwrap_or_default(), wave.about));
            }
            let shares = community.readers[segment].segment.shares;
            let ready = wave.readiness(shares, segment, nature, &figures.share);
            if ready > 0 && self.chance.happens(ready, Purpose::Shares, wave.notice, person) {
                spread.shares += 1;
                // One draw for each of what was noticed, whoever shares, and whoever listens.
                let tie = (wave.notice & 0xff) << 20 | (person & 0x000f_ffff);
                for listener in graph.followers.of(person) {
                    let attention = community.readers[graph.segment(*listener)].segment.attention;
                    let parts = (u32::from(attention) * figures.share.hears * 100).min(900_000);
                    if !wave.seen.has(*listener)
                        && self.presence[*listener as usize] != GONE
                        && self.chance.happens(parts, Purpose::Hears, tie, *listener)
                    {
                        wave.seen.add(*listener);
                        wave.front.push(*listener);
                    }
                }
            }
        }
        if let Some(thread) = self.threads.iter_mut().find(|thread| thread.about == wave.about) {
            seen.into_iter().for_each(|person| {
                thread.seen.add(person);
            });
        }
        wave.front.sort_unstable();
        spread
    }

    /// Some have had enough.
    fn go(&mut self) {
        let following = PublicFigures::built_in().following;
        let (opinion, arousal) = (i32::from(following.opinion) * POINT, i32::from(following.arousal) * POINT);
        let fed_up: Vec<u32> = self.moods.stirred().to_vec();
        for person in fed_up {
            let had_enough = i32::from(self.moods.opinion(person)) < opinion
                && i32::from(self.moods.arousal(person)) > arousal
                && self.presence[person as usize] == FOLLOWS
                && self.community.behaviour(person) != Behaviour::Troll;
            if had_enough && self.chance.happens(following.leaves * 1_000, Purpose::Leaves, self.minutes, person) {
                self.presence[person as usize] = GONE;
                self.moods.hush(&self.community.graph, person);
                self.tallies[self.community.graph.segment(person)].left += 1;
            }
        }
    }

    /// Counts how everybody is.
    fn tally(&mut self) {
        for (range, tally) in self.community.graph.segments.iter().zip(&mut self.tallies) {
            let mut moods = [0_u32; MOODS];
            let (mut angers, mut opinions, mut people) = (0_i64, 0_i64, 0_i64);
            for person in range.clone() {
                if self.presence[person as usize] == FOLLOWS {
                    let anger = anger_in_units(self.moods.arousal(person), self.moods.opinion(person));
                    moods[mood(anger)] += 1;
                    angers += i64::from(anger);
                    opinions += i64::from(self.moods.opinion(person));
                    people += 1;
                }
            }
            let mean = |sum: i64, of: i64| i16::try_from(sum / of.max(1)).unwrap_or_default();
            tally.moods = moods;
            tally.anger = mean(angers, people);
            tally.opinion = mean(opinions, people * i64::from(POINT));
        }
    }
}
