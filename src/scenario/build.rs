//! From texts to a library of checked scenarios: the passes say what is wrong, and what is sound becomes a model.

use std::sync::Arc;

use super::difficulty::Levels;
use super::examine::Examination;
use super::load::{BESIDE, Loaded, is_brand, kind_of_file};
use super::model::*;
use super::raw::*;
use super::validate;
use super::vocabulary::{Input, Venue};
use crate::base::id::*;
use crate::base::{Diagnostic, Digest, SimTime, Source};

/// Every scenario and brand book that could be read.
#[derive(Debug, Default)]
pub struct Library {
    /// Scenarios without an error, in the order of their files.
    pub scenarios: Vec<Arc<Scenario>>,
    /// The texts they were built from: scenario and brand, by scenario id.
    texts: Vec<(ScenarioId, Source, Source)>,
}

impl Library {
    /// Reads all texts together and reports every problem of every one.
    pub fn load(sources: Vec<Source>) -> (Self, Vec<Diagnostic>) {
        Self::load_with(sources, |_, _| {})
    }

    /// Likewise; `also` looks at every scenario that could be read, as one more pass by a room further down.
    pub fn load_with(
        sources: Vec<Source>,
        mut also: impl FnMut(&Loaded<RawScenario>, &mut Vec<Diagnostic>),
    ) -> (Self, Vec<Diagnostic>) {
        let (brands, rest): (Vec<_>, Vec<_>) = sources.into_iter().partition(|source| is_brand(&source.text));
        let (mut examination, mut problems) = Examination::of(brands);
        let mut library = Self::default();
        for source in rest.into_iter().filter(|source| !BESIDE.contains(&kind_of_file(&source.text))) {
            let (sound, found) = examination.scenario_with(source, &mut also);
            problems.extend(found);
            if let Some((sound, model)) = sound.and_then(|sound| sound.model().map(|model| (sound, model))) {
                library.texts.push((model.id.clone(), sound.loaded.source, sound.brand.source.clone()));
                library.scenarios.push(Arc::new(model));
            }
        }
        (library, problems)
    }

    /// The scenario with this id.
    pub fn find(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.id.as_str() == id)
    }

    /// The scenario that was read from the text of this name.
    pub fn from_file(&self, name: &str) -> Option<&Arc<Scenario>> {
        let (id, _, _) = self.texts.iter().find(|(_, scenario, _)| &*scenario.name == name)?;
        self.find(id.as_str())
    }

    /// The texts of a scenario and of its brand's book, as an attempt keeps them.
    pub fn texts(&self, id: &ScenarioId) -> Option<(&Source, &Source)> {
        self.texts.iter().find(|(found, _, _)| found == id).map(|(_, scenario, brand)| (scenario, brand))
    }
}

/// The model of a scenario that has passed; none if anything is left unresolved after all.
pub(super) fn build(loaded: &Loaded<RawScenario>, brand: &Loaded<Brand>) -> Option<Scenario> {
    let raw = &loaded.raw;
    let names = Names { raw, brand: &brand.raw };
    let injects = raw.injects.iter().map(|(id, inject)| names.inject_model(id, inject)).collect::<Option<Vec<_>>>()?;
    let endings = raw
        .endings
        .iter()
        .map(|ending| {
            Some(Ending {
                id: ending.id.clone(),
                title: ending.title.clone(),
                text: ending.text.clone(),
                when: names.condition(&ending.when)?,
            })
        })
        .collect::<Option<Vec<_>>>()?;
    Some(Scenario {
        id: raw.id.clone(),
        title: raw.title.clone(),
        family: raw.family,
        level: raw.level,
        brand: Arc::new(brand.raw.clone()),
        day: raw.day.clone(),
        opens: validate::time_of_day(&raw.opens)?,
        length: time(&raw.length)?,
        pace: raw.pace,
        levels: Levels::of(raw.difficulty),
        competencies: raw.competencies.clone(),
        objectives: raw.objectives.clone(),
        briefing: raw.briefing.clone(),
        content_warnings: raw.content_warnings.clone(),
        crowd: raw.crowd.clone(),
        cast: raw.cast.iter().map(|(id, person)| names.person_model(id, person)).collect::<Option<Vec<_>>>()?,
        variables: raw.variables.0.clone(),
        injects,
        endings,
        digest: Digest::of(&loaded.source.text),
        brand_digest: Digest::of(&brand.source.text),
    })
}

fn time(text: &str) -> Option<SimTime> {
    SimTime::parse(text).ok()
}

/// Resolves names against the scenario they stand in.
struct Names<'a> {
    raw: &'a RawScenario,
    brand: &'a Brand,
}

impl Names<'_> {
    fn person_model(&self, id: &PersonId, raw: &RawPerson) -> Option<Person> {
        Some(Person {
            id: id.clone(),
            name: raw.name.clone(),
            handle: raw.handle.clone(),
            role: raw.role,
            about: raw.about.clone(),
            wants: raw.wants.clone(),
            anger: raw.anger,
            trust: raw.trust,
            varies: raw.varies,
            temperaments: if raw.temperaments.is_empty() { vec![raw.temperament] } else { raw.temperaments.clone() },
            reach: raw.reach,
            among: match &raw.among {
                Some(segment) => Some(self.segment(segment)?),
                None => None,
            },
            face: raw.face.map_or_else(|| Digest::of(id.as_str()).leading(), u64::from),
        })
    }

    fn segment(&self, id: &SegmentId) -> Option<SegmentIx> {
        let at = self.brand.public.iter().position(|segment| segment.id == *id);
        at.and_then(|at| u16::try_from(at).ok()).map(SegmentIx)
    }

    fn person(&self, id: &PersonId) -> Option<PersonIx> {
        self.raw.cast.position(id).and_then(|at| u16::try_from(at).ok()).map(PersonIx)
    }

    fn inject(&self, id: &InjectId) -> Option<InjectIx> {
        self.raw.injects.position(id).and_then(|at| u16::try_from(at).ok()).map(InjectIx)
    }

    fn variable(&self, id: &VariableId) -> Option<VariableIx> {
        self.raw.variables.position(id).and_then(|at| u16::try_from(at).ok()).map(VariableIx)
    }

    fn inject_model(&self, id: &InjectId, raw: &RawInject) -> Option<Inject> {
        let head = raw.head();
        let task = raw.task();
        let asked = match raw.conversation() {
            Some(raw) => self.conversation(raw)?,
            None => texts(&task),
        };
        Some(Inject {
            id: id.clone(),
            arrives: match head.arrives {
                RawArrival::At(at) => Arrival::At(time(at)?),
                RawArrival::Between(from, to) => Arrival::Between(time(from)?, time(to)?),
                RawArrival::When(condition) => Arrival::When(self.condition(condition)?),
                RawArrival::OnCall => Arrival::OnCall,
            },
            from: self.person(head.from)?,
            channel: self.brand.channels.iter().find(|channel| channel.id == *head.on)?.clone(),
            subject: head.subject.to_owned(),
            deadline: match head.deadline {
                Some(text) => Some(time(text)?),
                None => None,
            },
            exercises: head.exercises.to_vec(),
            says: head.says.iter().map(|line| self.line(line)).collect::<Option<_>>()?,
            silence: self.effects(head.silence)?,
            moves: head.moves.iter().map(|declared| self.declared_move(declared)).collect::<Option<_>>()?,
            reacts: head.reacts.iter().map(|reaction| self.reaction(reaction)).collect::<Option<_>>()?,
            promises: head.promises.iter().map(|promise| self.promise(promise)).collect::<Option<_>>()?,
            asked: Box::new(asked),
            task,
        })
    }

    fn conversation(&self, raw: &RawConversation) -> Option<Conversation> {
        let draft = |draft: &RawDraft| {
            Some(Draft {
                id: draft.id.clone(),
                text: draft.text.clone(),
                key: draft.key,
                because: draft.because.clone(),
                offered: self.condition(&draft.offered)?,
            })
        };
        Some(Conversation {
            provocation: raw.provocation,
            retold: raw.retold.clone(),
            cluster: raw.cluster,
            feeling: raw.feeling.clone(),
            needs: raw.needs.clone(),
            explore: raw.explore.clone(),
            must_not: raw.must_not.clone(),
            wrong_turns: raw.wrong_turns.clone(),
            acts: raw.acts.clone(),
            venue: raw.venue,
            input: raw.input,
            drafts: raw.drafts.iter().map(draft).collect::<Option<_>>()?,
            anchors: raw.anchors.clone(),
        })
    }

    fn line(&self, raw: &RawLine) -> Option<Line> {
        let (when, wordings) = match raw {
            RawLine::When(condition, wordings) => (self.condition(condition)?, wordings),
            RawLine::Always(wordings) => (Condition::Always, wordings),
        };
        Some(Line { when, wordings: shared(wordings) })
    }

    fn declared_move(&self, raw: &RawMove) -> Option<DeclaredMove> {
        Some(DeclaredMove {
            play: raw.play.clone(),
            key: raw.key,
            because: raw.because.clone(),
            then: self.effects(&raw.then)?,
        })
    }

    fn promise(&self, raw: &RawPromise) -> Option<Promise> {
        Some(Promise {
            need: raw.need.clone(),
            within: time(&raw.within)?,
            kept_when: self.condition(&raw.kept_when)?,
            kept: self.effects(&raw.kept)?,
            broken: self.effects(&raw.broken)?,
        })
    }

    fn reaction(&self, raw: &RawReaction) -> Option<Reaction> {
        let (when, then, beside) = match raw {
            RawReaction::When(condition, then) => (self.condition(condition)?, then, false),
            RawReaction::Otherwise(then) => (Condition::Always, then, false),
            RawReaction::Also(condition, then) => (self.condition(condition)?, then, true),
        };
        Some(Reaction { when, then: self.effects(then)?, beside })
    }

    fn conditions(&self, raw: &[RawCondition]) -> Option<Vec<Condition>> {
        raw.iter().map(|condition| self.condition(condition)).collect()
    }

    fn condition(&self, raw: &RawCondition) -> Option<Condition> {
        use ReplyCondition as R;
        Some(match raw {
            RawCondition::Always => Condition::Always,
            RawCondition::All(inner) => Condition::All(self.conditions(inner)?),
            RawCondition::Any(inner) => Condition::Any(self.conditions(inner)?),
            RawCondition::Not(inner) => Condition::Not(Box::new(self.condition(inner)?)),
            RawCondition::Anger(who, bound) => Condition::Anger(self.person(who)?, *bound),
            RawCondition::Trust(who, bound) => Condition::Trust(self.person(who)?, *bound),
            RawCondition::Slights(who, bound) => Condition::Slights(self.person(who)?, *bound),
            RawCondition::Variable(name, bound) => Condition::Variable(self.variable(name)?, *bound),
            RawCondition::Reach(bound) => Condition::Reach(*bound),
            RawCondition::PublicAnger(segment, bound) => Condition::PublicAnger(self.segment(segment)?, *bound),
            RawCondition::PublicOpinion(segment, bound) => Condition::PublicOpinion(self.segment(segment)?, *bound),
            RawCondition::Upset(segment, bound) => Condition::Upset(self.segment(segment)?, *bound),
            RawCondition::Followers(bound) => Condition::Followers(*bound),
            RawCondition::PressCalls(bound) => Condition::PressCalls(*bound),
            RawCondition::Arrived(inject) => Condition::Arrived(self.inject(inject)?),
            RawCondition::Answered(inject) => Condition::Answered(self.inject(inject)?),
            RawCondition::Ignored(inject) => Condition::Ignored(self.inject(inject)?),
            RawCondition::HandedOff(inject) => Condition::HandedOff(self.inject(inject)?),
            RawCondition::After(at) => Condition::After(time(at)?),
            RawCondition::Difficulty(bound) => Condition::Difficulty(*bound),
            RawCondition::Covers(need) => Condition::Reply(R::Covers(need.clone())),
            RawCondition::Does(act) => Condition::Reply(R::Does(*act)),
            RawCondition::Breaches(breach) => Condition::Reply(R::Breaches(*breach)),
            RawCondition::Turns(turn) => Condition::Reply(R::Turns(turn.clone())),
            RawCondition::Says(must_not) => Condition::Reply(R::Says(must_not.clone())),
            RawCondition::IsDraft(draft) => Condition::Reply(R::IsDraft(draft.clone())),
            RawCondition::Scores(axis, bound) => Condition::Reply(R::Scores(*axis, *bound)),
            RawCondition::Is(visibility) => Condition::Reply(R::Is(*visibility)),
            RawCondition::Chose(part, choice) => Condition::Reply(R::Chose(part.clone(), choice.clone())),
            RawCondition::Earned(bound) => Condition::Reply(R::Earned(*bound)),
        })
    }

    fn effects(&self, raw: &[RawEffect]) -> Option<Vec<Effect>> {
        raw.iter().map(|effect| self.effect(effect)).collect()
    }

    fn effect(&self, raw: &RawEffect) -> Option<Effect> {
        Some(match raw {
            RawEffect::Mood { who, anger, trust } => {
                Effect::Mood { who: self.person(who)?, anger: *anger, trust: *trust }
            }
            RawEffect::Set(name, value) => Effect::Set(self.variable(name)?, *value),
            RawEffect::Add(name, value) => Effect::Add(self.variable(name)?, *value),
            RawEffect::Go(inject) => Effect::Go(self.inject(inject)?, SimTime::ZERO),
            RawEffect::GoAfter(inject, after) => Effect::Go(self.inject(inject)?, time(after)?),
            RawEffect::Cancel(inject) => Effect::Cancel(self.inject(inject)?),
            RawEffect::Share(reach) => Effect::Share(*reach),
            RawEffect::Remark { who, any } => Effect::Remark { who: self.person(who)?, wordings: shared(any) },
        })
    }
}

/// What good texts of a piece of work are, all together: each has ids of its own.
fn texts(task: &Task) -> Conversation {
    let texts = task.work().map_or(Vec::new(), |work| work.texts());
    let all = || texts.iter().map(|(_, text)| *text);
    Conversation {
        provocation: 0,
        retold: None,
        cluster: None,
        feeling: None,
        needs: all().flat_map(|text| text.needs.iter().cloned()).collect(),
        explore: None,
        must_not: all().flat_map(|text| text.must_not.iter().cloned()).collect(),
        wrong_turns: all().flat_map(|text| text.wrong_turns.iter().cloned()).collect(),
        acts: Acts::default(),
        venue: Venue::Either,
        input: Input::Free,
        drafts: Vec::new(),
        anchors: Vec::new(),
    }
}

fn shared(texts: &[String]) -> Vec<Arc<str>> {
    texts.iter().map(|text| Arc::from(text.as_str())).collect()
}
