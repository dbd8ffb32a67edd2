//! What was found in a reply: plain data, recorded in events, explained by the sentence under the rule's id.

use serde::{Deserialize, Serialize};

use crate::base::id::*;
use crate::scenario::{Act, ApologyGrade, Breach};

/// Bytes of the reply's UTF-8 text: from the first, up to and without the second. Always on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The first byte.
    pub from: u32,
    /// The byte behind the last.
    pub to: u32,
}

/// One thing found in a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The rule that found it; `reading-<rule>` is the key of its sentence.
    pub rule: RuleId,
    /// What it found.
    pub found: Found,
    /// The words it found it in; at least one span.
    pub spans: Vec<Span>,
}

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// The answer does what a need asks, wholly or in part.
    Need(NeedId, Degree),
    /// It states a fact of the brand book rightly.
    Fact(FactId),
    /// It names the feeling the author declared, or what it costs the person.
    Feeling,
    /// It asks what has to be asked.
    Explored,
    /// It does this.
    Act(Act),
    /// It says sorry in this way (beside `Act(Apology)`).
    Apology(ApologyGrade),
    /// It is in breach.
    Breach(Breach),
    /// It says what this inject must not be answered with, which is a breach of this kind.
    MustNot(MustNotId, Breach),
    /// It takes a tempting wrong turn.
    WrongTurn(WrongTurnId),
    /// How it stands towards the person.
    Tone(Tone),
    /// Something of voice or writing to look at; it moves quality alone.
    Manner(Manner),
    /// Words that stand elsewhere already.
    Copied(Origin),
    /// It is written for the score.
    Gaming(Gaming),
    /// It cannot be scored.
    NotScorable(Unscorable),
}

impl Found {
    /// Whether it can earn points. An apology does not by itself, and to move to another channel is a duty.
    pub(super) fn earns(&self) -> bool {
        match self {
            Self::Need(..) | Self::Fact(_) | Self::Feeling | Self::Explored => true,
            Self::Act(act) => !matches!(act, Act::Apology | Act::ChannelMove),
            _ => false,
        }
    }

    /// Whether it speaks for the reply: what earns, and how it stands towards the person.
    pub(super) fn is_credit(&self) -> bool {
        self.earns() || matches!(self, Self::Tone(tone) if !matches!(tone, Tone::Hedge | Tone::Cold))
    }
}

/// Where copied words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// In an earlier reply of the same shift: what is repeated earns nothing.
    EarlierReply,
    /// In a draft of the desk: only told, since the desk offers drafts to be changed.
    Draft,
    /// In what was written to the desk: it is no acknowledgement.
    Post,
}

/// What is written for the score and not for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gaming {
    /// Phrases that belong to answers strung together without sentences.
    Stuffing,
    /// Words in no order.
    Disorder,
    /// It speaks to whoever scores.
    Grader,
}

/// Why a reply cannot be scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unscorable {
    /// It is in another language than the one asked for.
    OtherLanguage,
    /// It is not made of words.
    Gibberish,
}

/// How far something is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// Begun: part of it is said.
    Part,
    /// Said.
    Full,
}

/// How a reply stands towards the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Speaks to the person.
    Address,
    /// Somebody is there who does something.
    Presence,
    /// Grants what is right about what was said.
    Concession,
    /// A word of care, whatever it is about.
    Sympathy,
    /// Says something only half.
    Hedge,
    /// Neither hears nor helps.
    Cold,
}

macro_rules! manners {
    ($($(#[$doc:meta])* $name:ident = $rule:literal, $kind:ident,)*) => {
        /// Voice and writing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Manner { $($(#[$doc])* $name,)* }

        impl Manner {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The rule that finds it.
            pub const fn rule(self) -> &'static str {
                match self { $(Self::$name => $rule,)* }
            }

            /// What it counts as.
            pub fn kind(self) -> MannerKind {
                match self { $(Self::$name => MannerKind::$kind,)* }
            }
        }
    };
}

manners! {
    /// A word the brand does not use.
    AvoidedWord = "avoided-word", Voice,
    /// More emoji than the voice takes.
    TooManyEmoji = "emoji", Voice,
    /// Whole words in capitals.
    Shouting = "shouting", Voice,
    /// The same words over again.
    Repetition = "repetition", Voice,
    /// Written for another register than the brand's.
    Register = "register", Voice,
    /// A word that is no word.
    Spelling = "spelling", Spelling,
    /// A word that sounds like the one that was meant.
    ConfusedWord = "confused-word", Spelling,
    /// A word twice in a row.
    DoubledWord = "doubled-word", Spelling,
    /// Letters of several alphabets in one word.
    MixedScripts = "mixed-scripts", Spelling,
    /// No capitals where sentences begin.
    Capitals = "capitals", Reading,
    /// No full stops in a long text.
    FullStops = "full-stops", Reading,
    /// No blank behind a mark.
    Spacing = "spacing", Reading,
    /// A sentence too long to be read once.
    LongSentence = "long-sentence", Reading,
    /// Many lines without a break.
    LongBlock = "long-block", Reading,
    /// Tags of a page or of a program.
    Markup = "markup", Reading,
}

/// What a finding of manner counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MannerKind {
    /// Of the brand's voice.
    Voice,
    /// A slip of spelling.
    Spelling,
    /// Of how easily it is read.
    Reading,
}

/// Everything found in a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// How many words it has.
    pub words: u32,
    /// What was found, in the order of the rules and then of the text.
    pub findings: Vec<Finding>,
}

impl Reading {
    /// How far a need is met; none if not at all.
    pub fn need(&self, id: &NeedId) -> Option<Degree> {
        self.findings.iter().find_map(|finding| match &finding.found {
            Found::Need(found, degree) if found == id => Some(*degree),
            _ => None,
        })
    }

    /// Whether the reply does this.
    pub fn does(&self, act: Act) -> bool {
        self.findings.iter().any(|finding| finding.found == Found::Act(act))
    }

    /// Whether the reply is in breach of this kind, by itself or by what the inject must not be answered with.
    pub fn breaches(&self, breach: Breach) -> bool {
        self.breached(breach).next().is_some()
    }

    /// The findings that say so.
    pub fn breached(&self, breach: Breach) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| match &finding.found {
            Found::Breach(found) | Found::MustNot(_, found) => *found == breach,
            _ => false,
        })
    }

    /// Why the reply cannot be scored; none if it can.
    pub fn unscorable(&self) -> Option<Unscorable> {
        self.findings.iter().find_map(|finding| match finding.found {
            Found::NotScorable(why) => Some(why),
            _ => None,
        })
    }

    /// Whether this was found.
    pub fn has(&self, found: &Found) -> bool {
        self.findings.iter().any(|finding| finding.found == *found)
    }
}
