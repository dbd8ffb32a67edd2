//! The words authors, rules and scores share: one name, one thing.

use serde::{Deserialize, Serialize};

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// All of them, in the order of the language guide.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name as authors write it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            /// The key of its word on a screen, `<kind>-<name>` in lower case.
            pub fn key(self) -> String {
                format!("{}-{}", stringify!($name), self.name()).to_lowercase()
            }
        }
    )*};
}

vocabulary! {
    /// What kind of situation a scenario is.
    Family {
        /// Somebody with a grievance of their own.
        AngryCustomer,
        /// A criticism that spreads.
        ViralCriticism,
        /// The voice of the brand against the moment.
        BrandVoice,
        /// People against people in the brand's rooms.
        Moderation,
        /// Something that may not be true.
        Verification,
        /// Too much at once, and not all of it the desk's.
        Organisation,
    }

    /// How hard a shift is made for whoever plays it, the easiest first.
    Difficulty {
        /// More time, and people who forgive more.
        Gentle,
        /// As its author wrote it.
        Standard,
        /// Less time, people who forgive less, and nothing ready-made.
        Hard,
    }

    /// The four axes a reply is scored on.
    Axis {
        /// Staying calm in the face of adversity.
        Patience,
        /// Taking this person's perspective.
        Empathy,
        /// Neither passive nor aggressive.
        Assertiveness,
        /// Right, specific, answering, in voice.
        Quality,
    }

    /// What somebody in the cast is to the brand.
    Role {
        /// Buys from it.
        Customer,
        /// Loves it.
        Fan,
        /// Watches it with doubt.
        Critic,
        /// Writes about it.
        Journalist,
        /// Speaks to many.
        Creator,
        /// Wants the quarrel, not the answer.
        Troll,
        /// Works beside the trainee.
        Colleague,
        /// Passes by.
        Bystander,
    }

    /// How strongly somebody's anger moves.
    Temperament {
        /// Slow to anger, slow to forget.
        Gentle,
        /// Moves as events deserve.
        Steady,
        /// Quick to anger, quick to cool.
        Fiery,
    }

    /// How far the organisation is answerable for what happened (Coombs 2007).
    CrisisCluster {
        /// It was hit itself.
        Victim,
        /// It did it without meaning to.
        Accidental,
        /// It could have prevented it.
        Preventable,
    }

    /// Where an answer stands.
    Visibility {
        /// For everybody to see.
        Public,
        /// Between two.
        Private,
    }

    /// Where an answer belongs.
    Venue {
        /// In public: others wait for it too.
        Public,
        /// In private: it cannot be settled without somebody's data.
        Private,
        /// Either will do.
        Either,
    }

    /// What the trainee may answer with.
    Input {
        /// A draft or own words.
        Any,
        /// Own words only.
        Free,
        /// Drafts only.
        Drafts,
    }

    /// What a need is for; it decides which axes it feeds.
    NeedKind {
        /// What happened to this person: acknowledging it is understanding them.
        Situation,
        /// What was asked.
        Answer,
        /// What puts it right.
        Remedy,
        /// A limit that has to be kept, with its reason.
        Limit,
        /// Who does what, when or where.
        Step,
    }

    /// What a reply does for the person it answers (after Oz & Istanbulluoglu 2023; SCORING §3).
    Act {
        /// Names this issue, at least two facets of it.
        AcknowledgeIssue,
        /// Names what the person feels or what it costs them.
        AcknowledgeFeeling,
        /// Says sorry.
        Apology,
        /// Owns what happened.
        Responsibility,
        /// Says why.
        Explanation,
        /// Offers to put it right.
        Repair,
        /// Says who does what, when or where.
        NextStep,
        /// Asks for what is needed to help.
        InformationRequest,
        /// Moves to another channel.
        ChannelMove,
        /// Sets a limit.
        Boundary,
        /// Offers another way.
        Alternative,
        /// Puts a claim right.
        Correction,
        /// Thanks.
        Thanks,
        /// Invites to go on.
        Invitation,
    }

    /// How an apology is made (Lewicki, Polin & Lount 2016).
    ApologyGrade {
        /// "If anyone was hurt": sorry for nothing.
        Conditional,
        /// Sorry, and no word for what.
        Generic,
        /// Sorry for what we did.
        Owned,
    }

    /// What a reply must not do.
    Breach {
        /// Calls the person something.
        Insult,
        /// Threatens.
        Threat,
        /// Mocks, minimises or tells off.
        Belittling,
        /// Puts it on the person or on somebody else.
        BlamesOthers,
        /// Orders the person about.
        Command,
        /// Crawls.
        SelfAbasement,
        /// Promises what the desk may not promise.
        Overpromise,
        /// Says what the brand book calls false.
        FalseFact,
        /// Tells or asks in public what is private or secret.
        PrivateData,
        /// Speaks for oneself instead of the brand.
        PersonalOpinion,
        /// Sends the person away.
        Dismissal,
        /// Admits a legal liability nobody at the desk may admit.
        Liability,
        /// Answers in phrases that fit any message of any brand.
        Template,
        /// Speaks the language of contracts.
        Legalese,
        /// Speaks up for the brand where the person was to be heard.
        Defensiveness,
        /// Teaches where nobody asked for a lesson.
        Condescension,
        /// Gives a figure or a name that stands neither in the brand book nor in what was said.
        Unbacked,
        /// Is short and turned away.
        Curtness,
    }

    /// How much humour a voice takes.
    Humour {
        /// None.
        Never,
        /// A light touch where nobody is hurt.
        Light,
        /// Part of the voice.
        Yes,
    }

    /// What a moderator can do about a post.
    Measure {
        /// Let it stand.
        Keep,
        /// Take it out of sight.
        Hide,
        /// Take it down.
        Remove,
        /// Let it stand and tell its author the rule.
        Warn,
        /// Shut its author out.
        Ban,
    }

    /// A figure that a brand's objective is about.
    Figure {
        /// How many follow the brand.
        Followers,
        /// How often something was liked.
        Likes,
        /// How often something was shared.
        Shares,
        /// How many went and looked at the brand's own pages.
        Visits,
        /// What the public thinks of the brand in the mean, −100 to 100.
        Sentiment,
        /// How long people waited for an answer, in seconds, in the mean.
        AnswerTime,
    }

    /// How a voice uses emoji.
    Emoji {
        /// Not at all.
        Never,
        /// One, where it fits.
        Sparing,
        /// Freely.
        Free,
    }
}

impl Measure {
    /// The key of its word on a screen.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Keep => "measure-keep",
            Self::Hide => "measure-hide",
            Self::Remove => "measure-remove",
            Self::Warn => "measure-warn",
            Self::Ban => "measure-ban",
        }
    }
}

impl Axis {
    /// The field of a key that holds its worth.
    pub fn field(self) -> &'static str {
        match self {
            Self::Patience => "patience",
            Self::Empathy => "empathy",
            Self::Assertiveness => "assertiveness",
            Self::Quality => "quality",
        }
    }
}

impl Emoji {
    /// How many an answer may have.
    pub fn most(self) -> usize {
        match self {
            Self::Never => 0,
            Self::Sparing => 1,
            Self::Free => 6,
        }
    }
}

impl Breach {
    /// Its name as it is typed: in lower case, with hyphens.
    pub fn typed(self) -> String {
        let hyphen = |(nth, c): (usize, char)| (nth > 0 && c.is_ascii_uppercase()).then_some('-');
        let letters = self.name().chars().enumerate();
        letters.flat_map(|(nth, c)| hyphen((nth, c)).into_iter().chain([c.to_ascii_lowercase()])).collect()
    }
}
