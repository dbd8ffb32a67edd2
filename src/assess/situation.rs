//! From the outer form to the house's brand book and message, and the rubric that replies are read by.

use std::sync::Arc;

use super::form::{BreachForm, EmojiForm, FactForm, HumourForm, NeedForm, SituationForm, TurnForm};
use super::{Problem, kind};
use crate::base::SimTime;
use crate::base::id::*;
use crate::reading::{Book, Rubric};
use crate::scenario::model::*;
use crate::scenario::raw::{
    Acts, Beyond, Fact, Feeling, Holding, MustNot, Need, Power, Secret, TeamRole, Voice, WrongTurn,
};
use crate::scenario::{Act, Breach, Emoji, Humour, Input, NeedKind, Venue, Visibility};

/// A situation ready to be answered.
#[derive(Debug)]
pub struct Situation {
    /// Its id.
    pub id: String,
    /// The message to answer.
    pub inject: Inject,
    /// What to look for.
    pub rubric: Rubric,
}

/// Channels that are private; so is every one whose name begins with `private`.
const PRIVATE: &[&str] = &["dm", "direct_message", "email", "chat"];

/// What is asked of an answer where nobody declares what it needs: id, kind, weight; `undeclared-<id>` is the key of its
/// sentence.
const UNDECLARED: [(&str, NeedKind, u8); 2] = [("takes-up", NeedKind::Situation, 2), ("adds", NeedKind::Answer, 3)];

impl Situation {
    /// The situation of this form: the last of its thread is answered.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`].
    pub fn of(form: &SituationForm) -> Result<Self, Problem> {
        Self::after(form, &[])
    }

    /// The situation after these turns: the last of them is answered.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`].
    pub(super) fn after(form: &SituationForm, turns: &[TurnForm]) -> Result<Self, Problem> {
        check(form)?;
        let brand = brand(form);
        let inject = inject(form, turns, &brand);
        let authors = form.thread.iter().map(|post| &*post.author).chain(turns.iter().map(|turn| &*turn.author));
        let mut rubric = Rubric::by(&Arc::new(Book::of(&brand).knowing(authors)), &inject);
        if form.needs.is_empty() {
            let latest = turns.last().map(|turn| &turn.text).or_else(|| form.thread.last().map(|post| &post.text));
            let [takes_up, adds] = UNDECLARED.map(|(id, ..)| NeedId::new(id));
            rubric = rubric.undeclared(latest.map_or("", |text| text), &takes_up, &adds);
        }
        Ok(Self { id: form.id.clone(), inject, rubric })
    }

    /// Where it is answered.
    pub fn visibility(&self) -> Visibility {
        self.inject.channel.visibility
    }
}

/// Quality from 0 to 100 for a rating from 1 to 7.
fn of_rating(rating: u8) -> u8 {
    u8::try_from(u16::from(rating.saturating_sub(1)) * 100 / 6).unwrap_or(100).min(100)
}

fn check(form: &SituationForm) -> Result<(), Problem> {
    let within = Problem::unless_within;
    within("voice.formality", form.voice.formality, 1, 5)?;
    form.needs.iter().try_for_each(|need| within("needs.weight", need.weight, 1, 5))?;
    form.wrong_turns.iter().try_for_each(|turn| within("wrong_turns.cap", turn.cap, 1, 7))
}

fn brand(form: &SituationForm) -> Brand {
    let declared = form.powers.iter().map(|power| (&power.what, power.limit.as_ref(), power.cues.clone()));
    let in_words = form.brand.may.iter().filter(|_| form.powers.is_empty()).map(|may| (may, None, vec![may.clone()]));
    Brand {
        id: BrandId::new(&form.id),
        name: form.brand.name.clone(),
        sector: form.brand.sector.clone(),
        about: form.brand.sector.clone(),
        voice: Voice {
            traits: form.brand.voice.clone(),
            formality: form.voice.formality,
            humour: match form.voice.humour {
                HumourForm::No => Humour::Never,
                HumourForm::Careful => Humour::Light,
                HumourForm::Welcome => Humour::Yes,
            },
            emoji: match form.voice.emoji.or(form.brand.emoji) {
                Some(EmojiForm::None) => Emoji::Never,
                Some(EmojiForm::Sparingly) | None => Emoji::Sparing,
                Some(EmojiForm::Welcome) => Emoji::Free,
            },
            sign_off: None,
            words_to_use: Vec::new(),
            words_to_avoid: Vec::new(),
        },
        clients: Vec::new(),
        public: Vec::new(),
        facts: (1..).zip(&form.brand.facts).map(|(nth, fact)| fact_of(nth, fact)).collect(),
        powers: (1..)
            .zip(declared.chain(in_words))
            .map(|(nth, (what, limit, cues))| Power {
                id: PowerId::new(format!("p{nth}")),
                what: what.clone(),
                limit: limit.cloned().unwrap_or_default(),
                cues,
                beyond: Vec::new(),
                of: None,
            })
            .collect(),
        beyond: form.beyond.iter().map(beyond).collect(),
        holding: Holding::default(),
        secrets: (1..)
            .zip(&form.secrets)
            .map(|(nth, secret)| Secret {
                id: SecretId::new(format!("s{nth}")),
                what: secret.what.clone(),
                cues: secret.cues.clone(),
                private_ok: true,
                of: None,
            })
            .collect(),
        may_invent: form.may_invent.clone(),
        roles: (1..).zip(&form.brand.escalate_to).map(|(nth, name)| role(nth, name)).collect(),
        house_rules: Vec::new(),
        channels: Vec::new(),
        objectives: Vec::new(),
    }
}

fn role(nth: usize, name: &str) -> TeamRole {
    TeamRole { id: RoleId::new(format!("r{nth}")), name: name.to_owned(), owns: Vec::new(), of: None }
}

fn fact_of(nth: usize, form: &FactForm) -> Fact {
    Fact {
        id: form.id.as_ref().map_or_else(|| FactId::new(format!("f{nth}")), FactId::new),
        says: form.statement.clone(),
        topic: form.topic.clone(),
        values: form.values.clone(),
        falsehoods: form.falsehoods.clone(),
        of: None,
    }
}

fn beyond(form: &BreachForm) -> Beyond {
    let breach = form.breach.or_else(|| kind::breach(&form.what)).unwrap_or(Breach::Overpromise);
    Beyond { what: form.what.clone(), cues: form.cues.clone(), breach, of: None }
}

fn inject(form: &SituationForm, turns: &[TurnForm], brand: &Brand) -> Inject {
    // What is answered comes first; what was written before belongs to the situation too.
    let thread = form.thread.iter().map(|post| post.text.as_str());
    let lines: Vec<&str> = thread.chain(turns.iter().map(|turn| turn.text.as_str())).collect();
    let says =
        lines.into_iter().rev().map(|text| Line { when: Condition::Always, wordings: vec![Arc::from(text)] }).collect();
    let acts = Acts { required: required(&form.needs), welcome: Vec::new() };
    let mut needs: Vec<Need> = (1..).zip(&form.needs).map(|(nth, need)| need_of(nth, need)).collect();
    if needs.is_empty() {
        needs.extend(UNDECLARED.map(undeclared));
    }
    Inject {
        id: InjectId::new(&form.id),
        arrives: Arrival::At(SimTime::ZERO),
        from: PersonIx(0),
        channel: channel(&form.channel),
        subject: brand.sector.clone(),
        deadline: None,
        exercises: Vec::new(),
        silence: Vec::new(),
        says,
        task: Task::Conversation,
        moves: Vec::new(),
        reacts: Vec::new(),
        promises: Vec::new(),
        asked: Box::new(Conversation {
            provocation: 0,
            retold: None,
            cluster: None,
            feeling: Some(feeling(form)),
            needs,
            explore: None,
            must_not: (1..).zip(&form.must_not).map(|(nth, must_not)| must_not_of(nth, must_not)).collect(),
            wrong_turns: (1..)
                .zip(&form.wrong_turns)
                .map(|(nth, turn)| WrongTurn {
                    id: WrongTurnId::new(format!("w{nth}")),
                    what: turn.what.clone(),
                    cues: turn.cues.clone(),
                    slots: Vec::new(),
                    cap: of_rating(turn.cap),
                    because: String::new(),
                })
                .collect(),
            acts,
            venue: Venue::Either,
            input: Input::Free,
            drafts: Vec::new(),
            anchors: Vec::new(),
        }),
    }
}

/// What the person feels. Somebody who writes feels something: where nobody says what, only general words for it are known.
fn feeling(form: &SituationForm) -> Feeling {
    let declared = form.feeling.as_ref();
    let declared = declared.map(|feeling| Feeling { words: feeling.words.clone(), why: feeling.why.clone() });
    declared.unwrap_or(Feeling { words: Vec::new(), why: Vec::new() })
}

/// What a good answer does in any case: it acknowledges the issue, and where nothing else is asked of it, it says what
/// happens next.
fn required(needs: &[NeedForm]) -> Vec<Act> {
    if needs.is_empty() { vec![Act::AcknowledgeIssue, Act::NextStep] } else { vec![Act::AcknowledgeIssue] }
}

fn need_of(nth: usize, form: &NeedForm) -> Need {
    Need {
        id: NeedId::new(format!("n{nth}")),
        what: form.what.clone(),
        kind: form.kind.unwrap_or_else(|| kind::need(&form.what)),
        weight: form.weight,
        critical: form.critical,
        cues: form.cues.clone(),
        slots: Vec::new(),
        facts: Vec::new(),
    }
}

fn undeclared((id, kind, weight): (&str, NeedKind, u8)) -> Need {
    Need {
        id: NeedId::new(id),
        what: format!("undeclared-{id}"),
        kind,
        weight,
        critical: false,
        cues: Vec::new(),
        slots: Vec::new(),
        facts: Vec::new(),
    }
}

fn must_not_of(nth: usize, form: &BreachForm) -> MustNot {
    MustNot {
        id: MustNotId::new(format!("m{nth}")),
        what: form.what.clone(),
        cues: form.cues.clone(),
        breach: form.breach.or_else(|| kind::breach(&form.what)).unwrap_or(Breach::Overpromise),
    }
}

fn channel(name: &str) -> Channel {
    let private = PRIVATE.contains(&name) || name.starts_with("private");
    Channel {
        id: ChannelId::new(name),
        name: name.to_owned(),
        visibility: if private { Visibility::Private } else { Visibility::Public },
        limit: u32::MAX,
        custom: String::new(),
        of: None,
    }
}
