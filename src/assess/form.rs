//! The outer shape of lines: what may stand in them, and what holds where it does not.
//!
//! Only ids and the text of a reply are required. Fields that are known and without influence (a writer's intention, a
//! family) are named here, so that nobody is warned about them.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Problem;
use crate::scenario::{Breach, NeedKind};

/// The longest line that is read, in bytes. A situation is about 10 kB.
pub const MAX_LINE: u64 = 2_000_000;

/// The longest text of a reply that is read, in bytes.
pub const MAX_TEXT: usize = 100_000;

/// Reads a line. The names of fields that nobody knows are added to `unknown`, as a path without positions.
///
/// # Errors
/// [`Problem::NotUtf8`] with the first bad byte, [`Problem::Form`] with the first mistake and its column.
pub fn read<T: DeserializeOwned>(line: &[u8], unknown: &mut BTreeSet<String>) -> Result<T, Problem> {
    let text = std::str::from_utf8(line).map_err(|error| Problem::NotUtf8 { byte: error.valid_up_to() + 1 })?;
    let mut json = serde_json::Deserializer::from_str(text);
    let mut ignored = |path: serde_ignored::Path<'_>| {
        let path = path.to_string();
        let names = path.split('.').filter(|part| *part != "?" && part.parse::<usize>().is_err());
        unknown.insert(names.collect::<Vec<_>>().join("."));
    };
    let form = serde_ignored::deserialize(&mut json, &mut ignored).map_err(|error| form_problem(&error))?;
    json.end().map_err(|error| form_problem(&error))?;
    Ok(form)
}

fn form_problem(error: &serde_json::Error) -> Problem {
    let text = error.to_string();
    let found = text.rsplit_once(" at line ").map_or(&*text, |(before, _)| before);
    Problem::Form { column: error.column(), found: found.to_owned() }
}

/// A line that has an id.
pub trait Named {
    /// The id.
    fn id(&self) -> &str;
}

macro_rules! named {
    ($($form:ty),*) => {$(impl Named for $form {
        fn id(&self) -> &str {
            &self.id
        }
    })*};
}
named!(SituationForm, ReplyForm, DialogueForm, RatingForm);

/// A situation to answer.
#[derive(Clone, Debug, Deserialize)]
pub struct SituationForm {
    /// Its id.
    pub id: String,
    /// The brand.
    #[serde(default)]
    pub brand: BrandForm,
    /// Where: `dm`, `email`, `chat` and `private_…` are private, everything else is public.
    #[serde(default)]
    pub channel: String,
    /// What was written; the last is to be answered.
    #[serde(default)]
    pub thread: Vec<PostForm>,
    /// What a good answer must do.
    #[serde(default)]
    pub needs: Vec<NeedForm>,
    /// What it must not say.
    #[serde(default)]
    pub must_not: Vec<BreachForm>,
    /// What the desk may decide alone.
    #[serde(default)]
    pub powers: Vec<PowerForm>,
    /// What would exceed that.
    #[serde(default)]
    pub beyond: Vec<BreachForm>,
    /// What must not be told or asked in public; in private it may.
    #[serde(default)]
    pub secrets: Vec<PhrasesForm>,
    /// Tempting misses.
    #[serde(default)]
    pub wrong_turns: Vec<WrongTurnForm>,
    /// What the person feels.
    pub feeling: Option<FeelingForm>,
    /// How the brand speaks.
    #[serde(default)]
    pub voice: VoiceForm,
    /// Small things that may be made up.
    #[serde(default)]
    pub may_invent: Vec<String>,
    #[serde(default, rename = "family")]
    _family: Value,
}

/// A brand.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct BrandForm {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// What it does.
    #[serde(default)]
    pub sector: String,
    /// Its voice in a few words.
    #[serde(default)]
    pub voice: Vec<String>,
    /// What is so.
    #[serde(default)]
    pub facts: Vec<FactForm>,
    /// What the desk may do, in words: a power each where the situation declares none.
    #[serde(default)]
    pub may: Vec<String>,
    /// How many emoji, where the voice of the situation does not say it.
    pub emoji: Option<EmojiForm>,
    #[serde(default, rename = "may_not")]
    _may_not: Value,
    /// Who decides on more: roles, and the people who hold them.
    #[serde(default)]
    pub escalate_to: Vec<String>,
}

/// Something that is so.
#[derive(Clone, Debug, Deserialize)]
pub struct FactForm {
    /// Its id; its position if there is none.
    pub id: Option<String>,
    /// The fact in a sentence.
    #[serde(default)]
    pub statement: String,
    /// Phrases that state it.
    #[serde(default)]
    pub values: Vec<String>,
    /// Words by which one looks it up.
    #[serde(default)]
    pub topic: Vec<String>,
    /// Phrases that state it wrongly.
    #[serde(default)]
    pub falsehoods: Vec<String>,
}

/// Something written in a thread.
#[derive(Clone, Debug, Deserialize)]
pub struct PostForm {
    /// What is written.
    pub text: String,
    /// Who writes: a name that may be used.
    #[serde(default)]
    pub author: String,
    #[serde(default, rename = "role")]
    _role: Value,
}

/// Something a good answer must do.
#[derive(Clone, Debug, Deserialize)]
pub struct NeedForm {
    /// What it is.
    #[serde(default)]
    pub what: String,
    /// What it is for; told from `what` if it is not said.
    pub kind: Option<NeedKind>,
    /// How much of the whole, 1–5.
    #[serde(default = "one")]
    pub weight: u8,
    /// Whether an answer without it has missed the point.
    #[serde(default)]
    pub critical: bool,
    /// Phrases any of which shows it.
    #[serde(default)]
    pub cues: Vec<String>,
}

/// Something that is a breach.
#[derive(Clone, Debug, Deserialize)]
pub struct BreachForm {
    /// What it is.
    #[serde(default)]
    pub what: String,
    /// Of which kind; told from `what` if it is not said.
    pub breach: Option<Breach>,
    /// Phrases that show it.
    #[serde(default)]
    pub cues: Vec<String>,
}

/// Something that phrases show.
#[derive(Clone, Debug, Deserialize)]
pub struct PhrasesForm {
    /// What it is.
    #[serde(default)]
    pub what: String,
    /// Phrases that show it.
    #[serde(default)]
    pub cues: Vec<String>,
}

/// What the desk may decide alone.
#[derive(Clone, Debug, Deserialize)]
pub struct PowerForm {
    /// What it is.
    #[serde(default)]
    pub what: String,
    /// Up to what.
    pub limit: Option<String>,
    /// Phrases that offer it.
    #[serde(default)]
    pub cues: Vec<String>,
}

/// A tempting miss.
#[derive(Clone, Debug, Deserialize)]
pub struct WrongTurnForm {
    /// What it does.
    #[serde(default)]
    pub what: String,
    /// Phrases that show it.
    #[serde(default)]
    pub cues: Vec<String>,
    /// The best quality such a reply can have, on the raters' scale from 1 to 7.
    #[serde(default = "three")]
    pub cap: u8,
}

/// What somebody feels.
#[derive(Clone, Debug, Deserialize)]
pub struct FeelingForm {
    /// Words for it.
    #[serde(default)]
    pub words: Vec<String>,
    /// What it costs them.
    #[serde(default)]
    pub why: Vec<String>,
}

/// How a brand speaks.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct VoiceForm {
    /// 1 (as among friends) to 5 (as in a letter).
    pub formality: u8,
    /// How much humour.
    pub humour: HumourForm,
    /// How many emoji.
    pub emoji: Option<EmojiForm>,
    #[serde(rename = "first_person")]
    _first_person: Value,
}

impl Default for VoiceForm {
    fn default() -> Self {
        Self { formality: 3, humour: HumourForm::Careful, emoji: None, _first_person: Value::Null }
    }
}

/// How much humour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HumourForm {
    /// None.
    No,
    /// A light touch.
    Careful,
    /// Part of the voice.
    Welcome,
}

/// How many emoji.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EmojiForm {
    /// None.
    None,
    /// One, where it fits.
    Sparingly,
    /// Freely.
    Welcome,
}

/// A reply to a situation.
#[derive(Clone, Debug, Deserialize)]
pub struct ReplyForm {
    /// Its id.
    pub id: String,
    /// The situation's id.
    pub situation: String,
    /// What is answered.
    pub text: String,
    #[serde(default, rename = "style")]
    _style: Value,
}

/// Several turns of one conversation.
#[derive(Clone, Debug, Deserialize)]
pub struct DialogueForm {
    /// Its id.
    pub id: String,
    /// The situation; what is answered stands in the turns.
    pub situation: SituationForm,
    /// The turns in their order.
    pub turns: Vec<TurnForm>,
    #[serde(default, rename = "behaviour")]
    _behaviour: Value,
}

/// A message and what was done about it.
#[derive(Clone, Debug, Deserialize)]
pub struct TurnForm {
    /// What the person writes.
    pub text: String,
    /// 0 calm, 1 irritated, 2 personal, 3 abusive.
    #[serde(default)]
    pub provocation: u8,
    /// What is answered; nothing but blanks is silence.
    #[serde(default)]
    pub reply: String,
    /// What is done.
    #[serde(default)]
    pub action: Action,
    /// Who writes: a name that may be used.
    #[serde(default)]
    pub author: String,
    #[serde(default, rename = "role")]
    _role: Value,
}

/// What is done about a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It is answered.
    #[default]
    Reply,
    /// Nothing.
    None,
    /// The person is blocked, with or without a word.
    Block,
    /// It is handed to somebody else.
    HandOver,
}

/// What raters gave, from 1 to 7.
#[derive(Clone, Debug, Deserialize)]
pub struct RatingForm {
    /// The id of the reply or dialogue.
    pub id: String,
    /// One rating a rater.
    pub patience: Vec<u8>,
    /// One rating a rater.
    pub empathy: Vec<u8>,
    /// One rating a rater.
    pub assertiveness: Vec<u8>,
    /// One rating a rater.
    pub quality: Vec<u8>,
    /// For dialogues: a list a rater, with one rating a turn; none for silence.
    #[serde(default)]
    pub calm: Vec<Vec<Option<u8>>>,
}

fn one() -> u8 {
    1
}

fn three() -> u8 {
    3
}
