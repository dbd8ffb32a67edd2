//! A trainee at a desk: what it takes up next, what it does about it, and when.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::bank::{any, filled};
use super::sheet::{Page, Paper, Part, Ways};
use super::{Bank, Run, Sheet, Trainee, Written, cues, slips};
use crate::base::random::Stream;
use crate::base::{Seed, SimTime};
use crate::scenario::model::*;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Input, Visibility};
use crate::shift::work::Given;
use crate::shift::{Act, Answer, Command, Desk, Progress, Shift, pacing};

/// Nobody does more than so much in a shift.
const MOST: usize = 600;
/// How much what one likes in an answer may be off, in points of a key.
const WHIM: u64 = 60;

/// What a rehearsal is made of.
#[derive(Clone, Copy, Debug)]
pub struct Stage<'a> {
    /// The desk.
    pub desk: &'a Arc<Desk>,
    /// What is good where.
    pub sheet: &'a Sheet,
    /// Replies that were written for it.
    pub written: &'a Written,
}

impl Stage<'_> {
    /// One run: the `nth` of a trainee, from 0.
    pub fn run(&self, trainee: &Trainee, seed: Seed, nth: u64) -> Run {
        Run::of(&self.play(trainee, seed, nth))
    }

    /// The shift of it.
    pub fn play(&self, trainee: &Trainee, seed: Seed, nth: u64) -> Shift {
        let mut stream = seed.stream(&format!("rehearsal/{}/{nth}", trainee.id));
        let of_the_shift = Seed::new(stream.below(Seed::MAX));
        let mut player = Player {
            stage: self,
            trainee,
            standing: Bank::built_in().phrase("copy-paste", "whole", &mut stream).to_owned(),
            stream,
            until: BTreeMap::new(),
            given_up: Vec::new(),
        };
        let mut shift = Shift::open(Arc::clone(self.desk), of_the_shift);
        for _ in 0..MOST {
            if shift.is_over() || !player.go_on(&mut shift) {
                break;
            }
        }
        while !shift.is_over() && wait(&mut shift) {}
        shift
    }
}

/// Lets time pass until it brings something; whether it did.
fn wait(shift: &mut Shift) -> bool {
    let Some(due) = shift.next_due() else { return false };
    shift.execute(Command { at: due.max(shift.state().now), act: Act::Wait }).is_ok()
}

struct Player<'a> {
    stage: &'a Stage<'a>,
    trainee: &'a Trainee,
    stream: Stream,
    /// The one text of whoever has only one.
    standing: String,
    /// Until when the answers of sources are waited for.
    until: BTreeMap<InjectIx, SimTime>,
    /// What was tried in vain.
    given_up: Vec<InjectIx>,
}

impl Player<'_> {
    fn chance(&mut self, percent: u64) -> bool {
        self.stream.below(100) < percent
    }

    /// Does the next thing; whether there was one.
    fn go_on(&mut self, shift: &mut Shift) -> bool {
        let Some(inject) = self.next(shift) else { return wait(shift) };
        if let Some(looked) = self.look(shift, inject) {
            self.until.insert(inject, looked);
            return true;
        }
        let act = self.act(shift, inject);
        let at = self.when(shift, inject, &act);
        if shift.execute(Command { at, act }).is_err() && !shift.is_over() {
            let now = shift.state().now;
            // It may have gone while one was at it, or the shift ends first.
            if shift.execute(Command { at: now, act: Act::Leave { inject } }).is_err() {
                self.given_up.push(inject);
            }
        }
        true
    }

    /// What is taken up next: what is due first, or what has come first for whoever does not care.
    fn next(&mut self, shift: &Shift) -> Option<InjectIx> {
        let now = shift.state().now;
        let urgent = self.trainee.good;
        let waiting = (0..).map(InjectIx).zip(&shift.state().injects).filter_map(|(ix, progress)| {
            let (since, deadline) = match progress {
                Progress::Open { since, deadline, .. } => (*since, *deadline),
                Progress::Lapsed { since } => (*since, None),
                _ => return None,
            };
            let free = self.until.get(&ix).is_none_or(|until| *until <= now) && !self.given_up.contains(&ix);
            let first = if urgent { deadline.unwrap_or(SimTime::from_millis(u64::MAX)) } else { since };
            free.then_some((first, ix))
        });
        waiting.min().map(|(_, ix)| ix)
    }

    /// Looks at every source that can answer in time; when the last has, if any was looked at.
    fn look(&mut self, shift: &mut Shift, inject: InjectIx) -> Option<SimTime> {
        let paper = self.stage.sheet.page(inject)?.work.as_ref()?;
        if paper.sources.is_empty() || self.until.contains_key(&inject) || !self.chance(self.trainee.looks) {
            return None;
        }
        let last = match shift.state().progress(inject) {
            Progress::Open { deadline: Some(deadline), .. } => deadline,
            _ => self.stage.desk.scenario.length,
        };
        let form = shift.form(inject)?;
        let mut until = None;
        for source in &paper.sources {
            let act = Act::Look { inject, source: source.clone() };
            let at = shift.state().now.plus(pacing::cost(&act));
            let answers = at.plus(form.source(source).map_or(SimTime::ZERO, |(_, source)| source.takes));
            if answers < last && shift.execute(Command { at, act }).is_ok() {
                until = until.max(Some(answers));
            }
        }
        until
    }

    /// When it is done: what it costs, and some of the time that is given.
    fn when(&mut self, shift: &Shift, inject: InjectIx, act: &Act) -> SimTime {
        let now = shift.state().now;
        let given = match shift.state().progress(inject) {
            Progress::Open { deadline: Some(deadline), .. } => deadline.millis().saturating_sub(now.millis()),
            _ => 0,
        };
        let (low, high) = self.trainee.waits;
        let share = self.stream.between(low, high).unsigned_abs();
        let at = now.plus(pacing::cost(act)).plus(SimTime::from_millis(given / 100 * share));
        let last = SimTime::from_millis(self.stage.desk.scenario.length.millis().saturating_sub(1));
        at.min(last).max(now)
    }

    fn act(&mut self, shift: &Shift, inject: InjectIx) -> Act {
        let leave = Act::Leave { inject };
        let Some(page) = self.stage.sheet.page(inject) else { return leave };
        if self.chance(self.trainee.leaves) {
            return leave;
        }
        let roles = self.stage.desk.scenario.brand.roles.len() as u64;
        if roles > 0 && self.chance(self.trainee.hands) {
            let to = RoleIx(u16::try_from(self.stream.below(roles)).unwrap_or_default());
            let note = self.note(inject);
            return Act::HandOff { inject, to, note };
        }
        match &page.work {
            Some(paper) => Act::Work { inject, given: self.work(inject, paper) },
            None => self.answer(shift, inject, page),
        }
    }

    /// An answer, or another way that is liked better.
    fn answer(&mut self, shift: &Shift, inject: InjectIx, page: &Page) -> Act {
        let input = self.stage.desk.scenario.inject(inject).conversation().input;
        let offered: Vec<DraftIx> = shift.offered(inject).map(|(ix, _)| ix).collect();
        let writes = match input {
            Input::Free => !self.trainee.styles.is_empty(),
            Input::Drafts => false,
            Input::Any => offered.is_empty() || self.chance(self.trainee.words),
        };
        let drafts = page.drafts.iter().filter(|(ix, _)| offered.contains(ix));
        let drafts: Vec<(Option<DraftIx>, Key)> = drafts.map(|(ix, key)| (Some(*ix), *key)).collect();
        // Whoever knows whose matter it is sees that before writing anything.
        let best = page.moves.iter().max_by_key(|(_, key)| key.quality);
        if let Some((act, key)) = best
            && self.trainee.good
            && key.quality >= ELSEWHERE
            && drafts.iter().all(|(_, draft)| draft.quality <= key.quality)
            && self.chance(self.trainee.skill)
        {
            return self.noted(act.clone());
        }
        let visibility = self.place(inject, page);
        if writes {
            let text = self.text(inject, page, shift.limit(inject, visibility));
            return Act::Answer { inject, with: Answer::Text(text), visibility };
        }
        let moves = page.moves.iter().map(|(_, key)| (None, *key));
        let all: Vec<(Option<DraftIx>, Key)> = drafts.into_iter().chain(moves).collect();
        match self.liked(&all) {
            Some((nth, Some(draft))) if nth < all.len() => {
                Act::Answer { inject, with: Answer::Draft(draft), visibility }
            }
            Some((nth, None)) => {
                let before = all.iter().filter(|(draft, _)| draft.is_some()).count();
                page.moves.get(nth - before).map_or(Act::Leave { inject }, |(act, _)| act.clone())
            }
            _ => Act::Leave { inject },
        }
    }

    /// A move with a note that somebody would write.
    fn noted(&mut self, act: Act) -> Act {
        match act {
            Act::HandOff { inject, to, .. } => Act::HandOff { inject, to, note: self.note(inject) },
            other => other,
        }
    }

    fn place(&mut self, inject: InjectIx, page: &Page) -> Visibility {
        let here = self.stage.desk.scenario.inject(inject).channel.visibility;
        if self.chance(self.trainee.place) { page.place } else { here }
    }

    /// What is liked best of several, with a whim.
    fn liked(&mut self, of: &[(Option<DraftIx>, Key)]) -> Option<(usize, Option<DraftIx>)> {
        let (patience, empathy, assertiveness, quality) = self.trainee.taste;
        let taste = [patience, empathy, assertiveness, quality];
        let scale = taste.iter().map(|weight| weight.abs()).sum::<i64>().max(1);
        let mut rated: Vec<(i64, usize)> = Vec::new();
        for (nth, (_, key)) in of.iter().enumerate() {
            let liked: i64 =
                Axis::ALL.iter().zip(taste).map(|(axis, weight)| weight * i64::from(key.of(*axis))).sum::<i64>();
            let whim = i64::try_from(self.stream.below(WHIM)).unwrap_or_default();
            rated.push((liked / scale + whim, nth));
        }
        rated.into_iter().max().map(|(_, nth)| (nth, of[nth].0))
    }

    /// The words of an answer.
    fn text(&mut self, inject: InjectIx, page: &Page, limit: usize) -> String {
        let model = self.stage.desk.scenario.inject(inject);
        let style = self.style();
        let text = if let Some(reply) = any(self.stage.written.to(&model.id, &style), &mut self.stream) {
            reply.clone()
        } else if style == "cues" {
            cues::strung(model, &model.conversation().needs, limit, &mut self.stream)
        } else if self.trainee.good {
            self.sample(inject, page)
        } else if style == "copy-paste" {
            self.called(inject, &self.standing.clone())
        } else {
            let (who, subject) = (self.stage.first_name(inject), model.subject.clone());
            Bank::built_in().reply(&style, &who, &subject, &mut self.stream)
        };
        cut(&slips::slip(&text, self.trainee.slips, &mut self.stream), limit)
    }

    /// A good answer where nobody wrote one for the message: a sample of the author's, or the best draft, in a frame.
    fn sample(&mut self, inject: InjectIx, page: &Page) -> String {
        let drafts = self.stage.desk.scenario.inject(inject).drafts();
        let best = page.drafts.iter().max_by_key(|(_, key)| key.quality);
        let best = best.and_then(|(ix, _)| drafts.get(ix.at())).map_or("", |draft| &draft.text);
        let sample = any(&page.samples, &mut self.stream).map_or(best, String::as_str).to_owned();
        let mut parts = vec![sample];
        if self.chance(35) {
            let opening = Bank::built_in().phrase("expert-frame", "opening", &mut self.stream).to_owned();
            parts.insert(0, self.called(inject, &opening));
        }
        if self.chance(35) {
            let closing = Bank::built_in().phrase("expert-frame", "closing", &mut self.stream).to_owned();
            parts.push(self.called(inject, &closing));
        }
        parts.join(" ")
    }

    /// Whose words it writes this time.
    fn style(&mut self) -> String {
        let whole: u64 = self.trainee.styles.iter().map(|(_, weight)| weight).sum();
        let mut at = self.stream.below(whole);
        for (style, weight) in &self.trainee.styles {
            if at < *weight {
                return style.clone();
            }
            at -= weight;
        }
        String::new()
    }

    fn note(&mut self, inject: InjectIx) -> String {
        let part = if self.trainee.good { "note" } else { "note-bad" };
        let note = Bank::built_in().phrase("holding-note", part, &mut self.stream).to_owned();
        let note = self.called(inject, &note);
        // Who has no words of its own says what it is about.
        if note.is_empty() { self.stage.desk.scenario.inject(inject).subject.clone() } else { note }
    }

    fn called(&self, inject: InjectIx, text: &str) -> String {
        filled(text, &self.stage.first_name(inject), &self.stage.desk.scenario.inject(inject).subject)
    }

    /// What is given for each part of a piece of work.
    fn work(&mut self, inject: InjectIx, paper: &Paper) -> Vec<Given> {
        let mut chosen: Vec<Option<usize>> = paper.parts.iter().map(Part::best).collect();
        for (at, part) in paper.parts.iter().enumerate() {
            let Ways::One { choices, .. } = &part.ways else { continue };
            if self.chance(self.trainee.skill) {
                continue;
            }
            let other = usize::try_from(self.stream.below(choices.len() as u64)).unwrap_or_default();
            let here = chosen[at];
            // In a group, whoever had it takes what stood here.
            let taken = part.group.and_then(|group| {
                let same =
                    |(nth, one): &(usize, &Part)| *nth != at && one.group == Some(group) && chosen[*nth] == Some(other);
                paper.parts.iter().enumerate().find(same).map(|(nth, _)| nth)
            });
            if let Some(taken) = taken {
                chosen[taken] = here;
            }
            chosen[at] = Some(other);
        }
        let mut given = Vec::new();
        for (part, chosen) in paper.parts.iter().zip(chosen) {
            let value: Arc<str> = match &part.ways {
                Ways::One { choices, .. } => match chosen.and_then(|at| choices.get(at)) {
                    Some((id, _)) => Arc::clone(id),
                    None => continue,
                },
                Ways::Number { right, wrong } => {
                    Arc::clone(if self.chance(self.trainee.skill) { right } else { wrong })
                }
                Ways::Text { limit, samples, ask } => {
                    let text = if self.trainee.good || self.trainee.only_chooses() {
                        any(samples, &mut self.stream).cloned().unwrap_or_default()
                    } else if self.trainee.styles.iter().any(|(style, _)| style == "cues") {
                        let model = self.stage.desk.scenario.inject(inject);
                        cues::strung(model, &ask.needs, *limit, &mut self.stream)
                    } else {
                        let phrase = Bank::built_in().phrase("memo-bad", "whole", &mut self.stream).to_owned();
                        self.called(inject, &phrase)
                    };
                    Arc::from(cut(&slips::slip(&text, self.trainee.slips, &mut self.stream), *limit))
                }
            };
            given.push(Given { part: part.id.clone(), value });
        }
        given
    }
}

impl Stage<'_> {
    /// What whoever writes is called.
    fn first_name(&self, inject: InjectIx) -> String {
        let scenario = &self.desk.scenario;
        let name = &scenario.person(scenario.inject(inject).from).name;
        name.split_whitespace().next().unwrap_or_default().to_owned()
    }
}

/// From this quality on a way other than answering is taken before anything is written.
const ELSEWHERE: u8 = 75;

/// The text, at most so many characters of it.
fn cut(text: &str, limit: usize) -> String {
    text.chars().take(limit).collect()
}
