//! What a need or a breach is, told from the words an author describes it with, where the form does not say it.
//!
//! Two tables; the first row with a word that stands in the description decides, else the default. Words are whole words
//! in small letters; several in a row stand for a phrase.

use crate::scenario::{Breach, NeedKind};

/// Descriptions of needs.
const NEEDS: &[(NeedKind, &[&str])] = &[
    (NeedKind::Limit, &["limit", "limits", "cannot", "can't", "not decided", "honest that", "no false hope", "secret"]),
    (
        NeedKind::Situation,
        &[
            "see",
            "acknowledge",
            "name the",
            "name what",
            "recognise",
            "take seriously",
            "take her seriously",
            "hear",
            "own",
            "respect",
            "concern",
            "condolence",
            "grant that",
            "admit the",
            "feeling",
            "stay calm",
            "stay level",
            "treat him",
            "warmth",
            "play along",
            "take the joke",
            "listen",
            "it isn't baggage",
        ],
    ),
    (
        NeedKind::Step,
        &[
            "person",
            "human",
            "contact",
            "named",
            "who answers",
            "dm",
            "private",
            "ring",
            "call",
            "today",
            "tonight",
            "date",
            "next step",
            "what happens",
            "way to",
            "where to",
            "how to",
            "write to her",
            "report",
            "talk",
        ],
    ),
    (
        NeedKind::Remedy,
        &[
            "loan",
            "refund",
            "repair",
            "remedy",
            "money back",
            "get it back",
            "credits",
            "paid",
            "booked",
            "stopped",
            "off sale",
        ],
    ),
];

/// Descriptions of what must not be said and of what exceeds the powers.
const BREACHES: &[(Breach, &[&str])] = &[
    // What is done about a threat or to somebody else is none of ours.
    (Breach::Overpromise, &["give in", "promise to punish"]),
    (Breach::Defensiveness, &["as a threat", "keep quiet", "hush"]),
    (Breach::Dismissal, &["explain the joke", "flatten the joke"]),
    (Breach::BlamesOthers, &["blame or punish", "judge or punish", "name or threaten"]),
    (Breach::Insult, &["insult"]),
    (Breach::Threat, &["threaten", "punish", "threat"]),
    (
        Breach::PrivateData,
        &[
            "private data",
            "account data",
            "share her",
            "share membership",
            "reveal",
            "expose",
            "ask for card",
            "address or account",
        ],
    ),
    (Breach::BlamesOthers, &["blame", "push it on", "push it on to", "contractor"]),
    (
        Breach::Belittling,
        &["mock", "laugh", "make fun", "play down", "patronise", "lecture", "scold", "joke", "snub", "talk it down"],
    ),
    (Breach::Dismissal, &["dodge", "brush it off", "send her back", "send them", "form", "hold off"]),
    (Breach::Overpromise, &["promise", "guarantee", "give in", "offer", "name a", "buy"]),
    (Breach::FalseFact, &["claim", "deny", "confirm", "declare", "swear", "judge", "settle"]),
];

/// What a need is for: an answer if nothing tells otherwise.
pub(super) fn need(what: &str) -> NeedKind {
    told(NEEDS, what).unwrap_or(NeedKind::Answer)
}

/// What kind of breach something is, if anything tells it.
pub(super) fn breach(what: &str) -> Option<Breach> {
    told(BREACHES, what)
}

fn told<T: Copy>(table: &[(T, &[&str])], what: &str) -> Option<T> {
    let words: String = what
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .flat_map(|word| [" ", word])
        .chain([" "])
        .collect();
    let says = |phrase: &&&str| words.contains(&format!(" {phrase} "));
    table.iter().find(|(_, phrases)| phrases.iter().any(|phrase| says(&phrase))).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_the_kind() {
        assert_eq!(need("see that she is stranded right now"), NeedKind::Situation);
        assert_eq!(need("a calm limit on the insult"), NeedKind::Limit);
        assert_eq!(need("a named press contact"), NeedKind::Step);
        assert_eq!(need("a loan chair"), NeedKind::Remedy);
        assert_eq!(need("the figures: 120 g to 105 g"), NeedKind::Answer);
        // "see" is no part of "seedlings".
        assert_eq!(need("the seedlings"), NeedKind::Answer);
        assert_eq!(breach("Mock the school chat"), Some(Breach::Belittling));
        assert_eq!(breach("threaten or ban"), Some(Breach::Threat));
        // To give in to a threat is to promise, and to punish a colleague before everybody is to blame one.
        assert_eq!(breach("give in to the threat"), Some(Breach::Overpromise));
        assert_eq!(breach("blame or punish the driver in public"), Some(Breach::BlamesOthers));
        assert_eq!(breach("something else"), None);
    }
}
