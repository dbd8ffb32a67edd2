//! The lists of patterns that rules ask for, by the keys that they have in the files.

macro_rules! lists {
    ($($name:ident = $key:literal,)*) => {
        /// The lists of patterns that rules ask for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(in crate::reading) enum List { $(#[doc = $key] $name,)* }

        impl List {
            /// All of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The key in the files.
            pub(super) fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

lists! {
    NoNegation = "no-negation",
    Feeling = "feeling",
    Apology = "apology",
    ApologyCondition = "apology-condition",
    ApologyNot = "apology-not",
    Vague = "vague",
    Responsibility = "responsibility",
    Reason = "reason",
    Repair = "repair",
    Promise = "promise",
    When = "when",
    Where = "where",
    Ask = "ask",
    Detail = "detail",
    EmptyQuestion = "empty-question",
    Channel = "channel",
    ChannelReason = "channel-reason",
    Limit = "limit",
    LimitReason = "limit-reason",
    Alternative = "alternative",
    Correction = "correction",
    Thanks = "thanks",
    ThanksNot = "thanks-not",
    Invitation = "invitation",
    Insult = "insult",
    InsultNot = "insult-not",
    Threat = "threat",
    Belittling = "belittling",
    BelittlingNot = "belittling-not",
    Blame = "blame",
    BlameNot = "blame-not",
    Command = "command",
    Please = "please",
    Abasement = "self-abasement",
    Overpromise = "overpromise",
    Gift = "gift",
    Denial = "denial",
    PrivateAsk = "private-ask",
    PrivateDetail = "private-detail",
    PrivateWay = "private-way",
    SecretDetail = "secret-detail",
    Opinion = "personal-opinion",
    Dismissal = "dismissal",
    Liability = "liability",
    Slang = "slang",
    Stiff = "stiff",
    Playful = "playful",
    Stock = "stock",
    Legalese = "legalese",
    Defence = "defence",
    Condescension = "condescension",
    Pointed = "pointed",
    Concession = "concession",
    Presence = "presence",
    Sympathy = "sympathy",
    Hedge = "hedge",
    HedgeNot = "hedge-not",
    Confused = "confused-word",
    ConfusedNot = "confused-word-not",
    Grader = "grader",
}
