//! What a segment makes of something it sees: rule by rule, by its tastes and what it remembers.

use std::sync::Arc;

use super::outcome::{Because, Impression, mood};
use crate::profile::{Movement, PublicFigures, PublicRule as Rule, Taste};
use crate::reading::{Flavour, Found, Origin, Phrases, Reading, Span};
use crate::scenario::raw::Segment;
use crate::scenario::{Act, ApologyGrade, Breach, CrisisCluster};

/// Something to be noticed.
#[derive(Clone, Copy, Debug)]
pub enum Notice<'a> {
    /// Somebody wrote this.
    Arrival {
        /// How subject and words are said.
        flavour: &'a Flavour,
        /// 0–3.
        provocation: u8,
        /// How far the brand is answerable.
        cluster: Option<CrisisCluster>,
    },
    /// The desk answered this, where all can see it.
    Answer(Said<'a>),
    /// The brand posted this.
    Post(Said<'a>),
    /// It answered where nobody else sees it.
    Elsewhere,
    /// It said that an answer is coming.
    Holding,
    /// Nobody answered in time.
    Unanswered,
    /// Nobody took the bait.
    BaitLeft,
    /// What was done about what others wrote, post by post.
    Measures {
        /// Fair ones out of sight.
        took_down: u32,
        /// Hurtful ones left standing.
        left_abuse: u32,
        /// Hurtful ones out of sight.
        cleared: u32,
    },
    /// What became of planned posts.
    Calendar {
        /// Went out although they should not have.
        went_out: u32,
        /// Held back as they should have been.
        held_back: u32,
    },
}

/// Something the brand said.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The words.
    pub text: &'a str,
    /// How they are said.
    pub flavour: &'a Flavour,
    /// What was read in them.
    pub reading: &'a Reading,
    /// What they are worth, 0–100; none where that is not known.
    pub quality: Option<u8>,
    /// Whether they came after whoever asked had stopped waiting.
    pub late: bool,
}

/// What a segment goes by besides what it sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Its mean anger, 0–100.
    pub anger: i16,
    /// How often it was slighted.
    pub slights: u8,
    /// How strongly everything is taken, in percent.
    pub strength: u16,
    /// How strongly what goes against the brand is taken, in percent.
    pub against: u16,
}

/// A segment with its phrases ready to be looked for.
#[derive(Clone, Debug)]
pub struct Reader {
    /// As its author wrote it.
    pub segment: Segment,
    taboo: Phrases,
    ours: Phrases,
    remembers: Vec<Phrases>,
}

impl Reader {
    /// Of a segment.
    pub fn new(segment: &Segment) -> Self {
        Self {
            taboo: Phrases::of(&segment.taboo),
            ours: Phrases::of(&segment.ours),
            remembers: segment.remembers.iter().map(|memory| Phrases::of(&memory.words)).collect(),
            segment: segment.clone(),
        }
    }

    /// What it makes of something.
    pub fn impression(&self, notice: &Notice<'_>, standing: Standing) -> Impression {
        let mut made = Making { reader: self, figures: PublicFigures::built_in(), parts: Vec::new() };
        match notice {
            Notice::Arrival { flavour, provocation, cluster } => made.arrival(flavour, *provocation, *cluster),
            Notice::Answer(said) => {
                made.said(said, standing);
                made.point(said, Rule::ToThePoint, Rule::BesideThePoint);
            }
            Notice::Post(said) => {
                made.said(said, standing);
                made.point(said, Rule::PostedWell, Rule::PostedBadly);
            }
            Notice::Elsewhere => made.add(Rule::Unseen, 1, None),
            Notice::Holding => made.add(Rule::Holding, 1, None),
            Notice::Unanswered => made.add(Rule::Unanswered, 1, None),
            Notice::BaitLeft => made.add(Rule::BaitLeft, 1, None),
            Notice::Measures { took_down, left_abuse, cleared } => {
                made.add(Rule::TookDownCriticism, *took_down, None);
                made.add(Rule::LeftAbuse, *left_abuse, None);
                made.add(Rule::ClearedAbuse, *cleared, None);
            }
            Notice::Calendar { went_out, held_back } => {
                made.add(Rule::WentOut, *went_out, None);
                made.add(Rule::HeldBack, (*held_back).min(1), None);
            }
        }
        made.sum(standing)
    }
}

/// An impression on its way.
struct Making<'a> {
    reader: &'a Reader,
    figures: &'static PublicFigures,
    parts: Vec<Because>,
}

impl Making<'_> {
    fn arrival(&mut self, flavour: &Flavour, provocation: u8, cluster: Option<CrisisCluster>) {
        // A question is no grievance.
        self.add(Rule::Matter, u32::from(provocation > 0 || cluster.is_some()), None);
        self.add(Rule::Provoked, provocation.into(), None);
        match cluster {
            Some(CrisisCluster::Preventable) => self.add(Rule::Preventable, 1, None),
            Some(CrisisCluster::Accidental) => self.add(Rule::Accidental, 1, None),
            Some(CrisisCluster::Victim) | None => {}
        }
        let segment = &self.reader.segment;
        let back =
            self.reader.remembers.iter().zip(&segment.remembers).find(|(words, _)| words.find(flavour).is_some());
        if let Some((_, memory)) = back {
            self.add(Rule::Remembered, 1, Some(Arc::from(&*memory.what)));
        }
    }

    /// What is said, and how.
    fn said(&mut self, said: &Said<'_>, standing: Standing) {
        let Said { text, flavour, reading, .. } = *said;
        let words = |found: &dyn Fn(&Found) -> bool| {
            let finding = reading.findings.iter().find(|finding| found(&finding.found))?;
            Some(finding.spans.first().and_then(|span| slice(text, *span)).unwrap_or_default())
        };
        let act = |act: Act| words(&|found| *found == Found::Act(act));
        let apology = |grade: ApologyGrade| words(&|found| *found == Found::Apology(grade));
        let breach = |breaches: &[Breach]| {
            words(
                &|found| matches!(found, Found::Breach(breach) | Found::MustNot(_, breach) if breaches.contains(breach)),
            )
        };
        let felt = act(Act::AcknowledgeFeeling).or_else(|| words(&|found| *found == Found::Feeling));
        let first = |spans: &[Span]| spans.first().and_then(|span| slice(text, *span));
        let own = |phrases: &Phrases| phrases.find(flavour).and_then(|span| slice(text, span));
        let (taboo, ours) = (own(&self.reader.taboo), own(&self.reader.ours));
        let playful = first(&flavour.playful);
        let storm = mood(standing.anger) >= 2;
        let (light, out_of_place) = if storm { (None, playful) } else { (playful, None) };
        for (rule, words) in [
            (Rule::Acknowledged, act(Act::AcknowledgeIssue)),
            (Rule::Felt, felt),
            (Rule::OwnedApology, apology(ApologyGrade::Owned)),
            (Rule::BareApology, apology(ApologyGrade::Generic)),
            (Rule::ConditionalApology, apology(ApologyGrade::Conditional)),
            (Rule::Explained, act(Act::Explanation)),
            (Rule::PutRight, act(Act::Repair)),
            (Rule::NextStep, act(Act::NextStep)),
            (Rule::Corrected, act(Act::Correction)),
            (Rule::LimitKept, act(Act::Boundary)),
            (Rule::Attack, breach(&[Breach::Insult, Breach::Threat, Breach::Belittling])),
            (Rule::PushedAway, breach(&PUSHES)),
            (Rule::Leak, breach(&[Breach::PrivateData])),
            (Rule::Untrue, breach(&[Breach::FalseFact, Breach::Overpromise, Breach::Unbacked])),
            (Rule::Canned, breach(&[Breach::Template, Breach::Legalese])),
            (Rule::Crawling, breach(&[Breach::SelfAbasement])),
            (Rule::SaidBefore, words(&|found| *found == Found::Copied(Origin::EarlierReply))),
            (Rule::Emoji, first(&flavour.emoji)),
            (Rule::Playful, light),
            (Rule::PlayfulInAStorm, out_of_place),
            (Rule::Casual, first(&flavour.casual)),
            (Rule::Stiff, first(&flavour.stiff)),
            (Rule::Taboo, taboo),
            (Rule::Ours, ours),
        ] {
            if let Some(words) = words {
                self.add(rule, 1, (!words.is_empty()).then(|| Arc::from(words)));
            }
        }
    }

    /// Whether it is to the point, and in time.
    fn point(&mut self, said: &Said<'_>, to: Rule, beside: Rule) {
        match said.quality {
            Some(quality) if quality >= self.figures.point.at => self.add(to, 1, None),
            Some(quality) if quality < self.figures.point.beside => self.add(beside, 1, None),
            _ => {}
        }
        if said.late {
            let lost = |of: &dyn Fn(&Because) -> i32| -self.parts.iter().map(of).sum::<i32>() * self.figures.late / 100;
            let arousal = lost(&|part| i32::from(part.arousal.min(0)));
            let opinion = lost(&|part| i32::from(part.opinion.max(0)));
            self.push(Rule::Late, arousal, opinion, None);
        }
    }

    /// What a rule moves, so many times.
    fn add(&mut self, rule: Rule, times: u32, words: Option<Arc<str>>) {
        let Some(moves) = self.figures.of(rule).filter(|_| times > 0) else { return };
        let tastes = self.reader.segment.tastes;
        let taste = i32::from(match moves.taste {
            None => 0,
            Some(Taste::Formality) => tastes.formality,
            Some(Taste::Humour) => tastes.humour,
            Some(Taste::Emoji) => tastes.emoji,
            Some(Taste::Apology) => tastes.apology,
            Some(Taste::Explanation) => tastes.explanation,
        });
        let times = i32::try_from(times.min(10)).unwrap_or(1);
        let Movement { arousal, opinion } = moves.step;
        let moved = |base: i16, step: i16| (i32::from(base) + taste * i32::from(step)) * times;
        self.push(rule, moved(moves.arousal, arousal), moved(moves.opinion, opinion), words);
    }

    fn push(&mut self, rule: Rule, arousal: i32, opinion: i32, words: Option<Arc<str>>) {
        if (arousal, opinion) != (0, 0) {
            self.parts.push(Because { rule, arousal: small(arousal), opinion: small(opinion), words });
        }
    }

    /// All of it, as strongly as it is taken.
    fn sum(mut self, standing: Standing) -> Impression {
        let Standing { slights, strength, against, .. } = standing;
        let heat: (i32, i32) = self
            .parts
            .iter()
            .fold((0, 0), |sum, part| (sum.0 + i32::from(part.arousal.max(0)), sum.1 + i32::from(part.opinion.min(0))));
        let grudge = self.figures.grudge;
        let heavier = grudge.each * i32::from(slights).min(grudge.most);
        self.push(Rule::Grudge, heat.0 * heavier / 100, heat.1 * heavier / 100, None);
        let feels = i32::from(self.reader.segment.feels) * i32::from(strength) / 100;
        let scaled = |value: i16, is_against: bool| {
            let against = if is_against { i32::from(against) } else { 100 };
            small(i32::from(value) * feels * against / 10_000)
        };
        for part in &mut self.parts {
            part.arousal = scaled(part.arousal, part.arousal > 0);
            part.opinion = scaled(part.opinion, part.opinion < 0);
        }
        self.parts.retain(|part| (part.arousal, part.opinion) != (0, 0));
        let total = |of: &dyn Fn(&Because) -> i16, most: i16| {
            small(self.parts.iter().map(|part| i32::from(of(part))).sum()).clamp(-most, most)
        };
        let most = self.figures.most;
        Impression {
            arousal: total(&|part| part.arousal, most.arousal),
            opinion: total(&|part| part.opinion, most.opinion),
            because: self.parts,
        }
    }
}

/// Breaches that push whoever wrote away.
const PUSHES: [Breach; 7] = [
    Breach::BlamesOthers,
    Breach::Command,
    Breach::Dismissal,
    Breach::Defensiveness,
    Breach::Condescension,
    Breach::Curtness,
    Breach::PersonalOpinion,
];

fn slice(text: &str, span: Span) -> Option<&str> {
    text.get(span.from as usize..span.to as usize)
}

fn small(value: i32) -> i16 {
    i16::try_from(value.clamp(-1_000, 1_000)).unwrap_or_default()
}
