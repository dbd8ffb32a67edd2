//! How the public takes what it sees, and how its mood goes on: the numbers of the community's models.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::Source;
use crate::scenario::load;

pub(super) const PUBLIC: &str = include_str!("../../assets/profile/public.ron");

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// Why a segment takes something as it does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum PublicRule { $($(#[$doc])* $name,)* }

        impl TryFrom<String> for PublicRule {
            type Error = String;

            fn try_from(id: String) -> Result<Self, String> {
                Self::ALL.iter().find(|rule| rule.id() == id).copied().ok_or_else(|| format!("no rule is called {id}"))
            }
        }

        impl From<PublicRule> for &'static str {
            fn from(rule: PublicRule) -> Self {
                rule.id()
            }
        }

        impl PublicRule {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its id; `public-<id>` is the key of its sentence.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

rules! {
    /// Somebody has written, for everybody to see.
    Matter = "matter",
    /// It provokes: once a step.
    Provoked = "provoked",
    /// The brand did it without meaning to.
    Accidental = "accidental",
    /// The brand could have prevented it.
    Preventable = "preventable",
    /// It brings back what happened before.
    Remembered = "remembered",
    /// The issue is named.
    Acknowledged = "acknowledged",
    /// What the person feels is named.
    Felt = "felt",
    /// An apology for what was done.
    OwnedApology = "owned-apology",
    /// An apology for nothing in particular.
    BareApology = "bare-apology",
    /// An apology if.
    ConditionalApology = "conditional-apology",
    /// Why it happened is said.
    Explained = "explained",
    /// It is put right.
    PutRight = "put-right",
    /// Who does what, when or where.
    NextStep = "next-step",
    /// A claim is put right.
    Corrected = "corrected",
    /// A limit, with its reason.
    LimitKept = "limit-kept",
    /// It answers what was the matter.
    ToThePoint = "to-the-point",
    /// It does not.
    BesideThePoint = "beside-the-point",
    /// An insult, a threat, mockery.
    Attack = "attack",
    /// It sends the person away, blames, defends itself.
    PushedAway = "pushed-away",
    /// What is private stands in public.
    Leak = "leak",
    /// It is not so, or cannot be kept.
    Untrue = "untrue",
    /// It fits any message of any brand.
    Canned = "canned",
    /// It crawls.
    Crawling = "crawling",
    /// The same was said to somebody else.
    SaidBefore = "said-before",
    /// It has emoji.
    Emoji = "emoji",
    /// It is light.
    Playful = "playful",
    /// It is light while they are upset.
    PlayfulInAStorm = "playful-in-a-storm",
    /// It speaks as among friends.
    Casual = "casual",
    /// It speaks as in a letter.
    Stiff = "stiff",
    /// A word that rubs them.
    Taboo = "taboo",
    /// A word of theirs.
    Ours = "ours",
    /// Somebody says that an answer is coming.
    Holding = "holding",
    /// The answer is where nobody sees it.
    Unseen = "unseen",
    /// There is none.
    Unanswered = "unanswered",
    /// Nobody took the bait.
    BaitLeft = "bait-left",
    /// Fair criticism was taken out of sight.
    TookDownCriticism = "took-down-criticism",
    /// What hurts others was left standing.
    LeftAbuse = "left-abuse",
    /// It was not.
    ClearedAbuse = "cleared-abuse",
    /// A planned post went out although it should not have.
    WentOut = "went-out",
    /// It was held back.
    HeldBack = "held-back",
    /// A post that is good.
    PostedWell = "posted-well",
    /// One that is not.
    PostedBadly = "posted-badly",
    /// It came late: of what it does well a part is lost.
    Late = "late",
    /// They have been slighted before.
    Grudge = "grudge",
}

/// A movement, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Movement {
    /// Of arousal.
    pub arousal: i16,
    /// Of opinion.
    pub opinion: i16,
}

/// What a segment can like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Taste {
    /// The language of letters.
    Formality,
    /// A light word.
    Humour,
    /// Emoji.
    Emoji,
    /// An apology.
    Apology,
    /// Being told why.
    Explanation,
}

/// What one rule moves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleMoves {
    /// Which.
    pub rule: PublicRule,
    /// Arousal.
    pub arousal: i16,
    /// Opinion.
    pub opinion: i16,
    /// The taste that moves it further.
    #[serde(default)]
    pub taste: Option<Taste>,
    /// By so much a step.
    #[serde(default)]
    pub step: Movement,
}

macro_rules! figures {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

figures! {
    /// What slights before weigh.
    Grudge {
        /// Each, in percent.
        each: i32,
        /// How many are counted.
        most: i32,
    }
    /// What a reply has to be worth.
    Point {
        /// To be to the point, 0–100.
        at: u8,
        /// Below what it is beside it, 0–100.
        beside: u8,
    }
    /// How a mood goes on.
    MoodFigures {
        /// Arousal that is heard, in points.
        speaks: i16,
        /// What goes of the distance to a usual day, in thousandths a minute.
        calms: i32,
        /// How far apart opinions may be to move each other, in points.
        confidence: i16,
        /// How much of that goes, in thousandths a minute.
        moves: i32,
    }
    /// How something goes from hand to hand.
    ShareFigures {
        /// Arousal moved by so many points makes as ready as one gets.
        full: i32,
        /// Of a hundred who have seen what something is about, so many see what becomes of it.
        follow_up: u32,
        /// Of a following so many of a hundred see something at once at the most.
        most: u64,
        /// How many hear of a share, in percent of those who look at the page.
        hears: u32,
        /// What is left of that a minute later, in percent.
        fades: u32,
    }
    /// What those are like who behave in a way.
    Nature {
        /// Whether those who follow them hear how they feel.
        heard: bool,
        /// Whether nobody else moves their opinion.
        stubborn: bool,
        /// How ready they share, in percent of their segment's readiness.
        shares: u32,
        /// What they take of what heats, in percent.
        heats: i32,
        /// What they take of what cools, in percent.
        cools: i32,
        /// How much of that reaches their opinion, in percent.
        opinion: i32,
        /// By how many points they think more of the brand than their segment.
        begins: i32,
    }
    /// Those who behave like this.
    Natures {
        /// Read and say nothing.
        lurkers: Nature,
        /// Speak up now and then.
        regulars: Nature,
        /// Speak for the brand.
        ambassadors: Nature,
        /// Want the quarrel.
        trolls: Nature,
        /// Write about it for others.
        journalists: Nature,
    }
    /// Those who go and those who come.
    Following {
        /// Who thinks less of the brand than this may go, in points …
        opinion: i16,
        /// … if more aroused than this, in points.
        arousal: i16,
        /// In thousandths a minute.
        leaves: u32,
        /// Who is near and sees something good may come, in thousandths.
        joins: u32,
        /// How many are near, in percent of those who follow.
        near: u32,
    }
    /// When a segment speaks up.
    CommentFigures {
        /// From this arousal among those who speak at all, in points …
        from: i16,
        /// … or from this one, where they have come to like it.
        glad: i16,
        /// How much more they think of the brand than at the opening to have come to like it, in points.
        risen: i16,
        /// Not again for so many minutes.
        every: u32,
    }
    /// When a journalist calls.
    Press {
        /// What share of the public has heard of it, in percent.
        reach: u64,
        /// How angry the segment is, 0–100.
        anger: i16,
    }
}

/// The numbers of the community's models.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicFigures {
    /// What each rule moves.
    pub rules: Vec<RuleMoves>,
    /// What of the cooling of a late answer is lost, in percent.
    pub late: i32,
    /// What slights before weigh.
    pub grudge: Grudge,
    /// The most that one thing moves, in points.
    pub most: Movement,
    /// What a reply has to be worth.
    pub point: Point,
    /// How much of an answer's cooling reaches whoever complained, in percent.
    pub aggrieved: i32,
    /// How a mood goes on.
    pub mood: MoodFigures,
    /// How something goes from hand to hand.
    pub share: ShareFigures,
    /// What those are like who behave in a way.
    pub behaviours: Natures,
    /// Those who go and those who come.
    pub following: Following,
    /// Of a hundred who see something good, so many like it.
    pub likes: u32,
    /// Of a hundred who see anything, so many go and look.
    pub visits: u32,
    /// When a segment speaks up.
    pub comments: CommentFigures,
    /// When a journalist calls.
    pub press: Press,
}

impl PublicFigures {
    /// The numbers built into the program. They are sound: a test reads them.
    pub fn built_in() -> &'static Self {
        static READ: OnceLock<PublicFigures> = OnceLock::new();
        READ.get_or_init(|| match load::ron(&Source::new("public", PUBLIC)) {
            Ok(figures) => figures,
            Err(problem) => unreachable!("assets/profile/public.ron is built in and tested: {problem:?}"),
        })
    }

    /// What a rule moves; nothing for one that is worked out from the others.
    pub fn of(&self, rule: PublicRule) -> Option<&RuleMoves> {
        self.rules.iter().find(|moves| moves.rule == rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_numbers_once_but_those_worked_out_from_others() {
        let figures = PublicFigures::built_in();
        for rule in PublicRule::ALL {
            let count = figures.rules.iter().filter(|moves| moves.rule == *rule).count();
            let derived = matches!(rule, PublicRule::Late | PublicRule::Grudge);
            assert_eq!(count, usize::from(!derived), "{}", rule.id());
        }
    }

    #[test]
    fn what_check_takes_for_too_catching_goes_by_the_same_figure() {
        let hears = PublicFigures::built_in().share.hears;
        assert_eq!(u64::from(hears), crate::scenario::validate::HEARS * 100);
    }

    #[test]
    fn calm_returns_whatever_is_heard() {
        // What is caught pulls towards the loudest, what calms pulls towards the usual day; both together stay below one.
        let figures = PublicFigures::built_in();
        assert!(figures.mood.calms > 0 && figures.mood.calms + 600 < 1_000);
        assert!(figures.mood.speaks > 35, "somebody on a usual day is not heard");
    }
}
