//! A small brand, an inject, and the assertions that rules are tested with.

use std::sync::{Arc, OnceLock};

use crate::base::id::*;
use crate::reading::{Found, Reading, Rubric};
use crate::reading::{Manner, Tone};
use crate::scenario::model::*;
use crate::scenario::raw::{Acts, Explore, Feeling, Key, MustNot, Need, WrongTurn};
use crate::scenario::{Act, ApologyGrade, Brand, Breach, Input, Venue, Visibility};

/// Replies to the sample inject, good and bad: what property tests are made of.
pub(in crate::reading) const SAMPLES: &[&str] = &[
    "Three Saturdays of cold croissants in a row is our fault, and I am sorry we let you down. I have asked Dana at the bakery to send a fresh box today by noon, and your money back is on its way.",
    "You're right to be furious about the third cold delivery. Could you DM us the order number so that we can find the van? We can't change the route because the rules forbid it, but you can collect it instead.",
    "We apologise if anyone was inconvenienced. Rest assured we value your feedback. Thank you, thank you for your patience.",
    "Calm down, it's only a croissant. You should have read the terms, idiot. We will see you in court. It was the courier's fault.",
    "Whatever you want, we guarantee it will never happen again. We are a disgrace, we don't deserve you. Our oven broke at 5 and an intern burnt them.",
    "Reply here with your phone number and home address, Marta. Call 0808 157 0500 or write to joe@home.example. Personally I think the government is to blame. Nothing we can do, take it or leave it.",
    "In fact that's not true: the van leaves at 7:00. 🙂🙂🙂 WHAT ABOUT THAT. Let us know if we can help. The ovens were repaired by our supplier Crumbcorp. lol",
    "Dear Sir, please be advised that the full refund is paid within 5 working days. We are legally liable. Stop complaining.",
];

const BRAND: &str = r#"#![enable(implicit_some)]
(
    id: "crumb", name: "Crumb & Co", sector: "bakery", about: "A bakery with a van. HACCP certified.",
    voice: (traits: ["warm"], formality: 2, humour: Light, emoji: Sparing, words_to_avoid: ["rest assured", "any inconvenience caused"]),
    facts: [
        (id: "refund-rule", says: "A cold box is refunded in full within 5 working days.", topic: ["refund", "money back"],
         values: ["full refund", "within 5 working days", "money back"], falsehoods: ["half the price back", "refund within a day", "no refunds on bread", "store credit only"]),
        (id: "van-time", says: "The van leaves at 07:00; ask van@crumb.example or 0555 010 0200.", topic: ["van", "delivery"],
         values: ["07:00", "seven in the morning"], falsehoods: ["the van leaves at 9", "we bake in the van", "he can eat the nuts"]),
    ],
    powers: [
        (id: "resend", what: "send a fresh box", limit: "one box", cues: ["send a fresh box", "new box today"], beyond: ["a box every week", "free boxes for life"]),
    ],
    beyond: [
        (what: "that it never happens again", cues: ["this is the last time ever"]),
        (what: "liability", cues: ["our insurance will pay"], breach: Liability),
    ],
    secrets: [
        (id: "supplier", what: "who repairs the ovens", cues: ["Crumbcorp", "our oven supplier is"]),
        (id: "order", what: "the order", cues: ["your order shows", "your address is"], private_ok: true),
    ],
    roles: [], house_rules: [], channels: [],
)"#;

const CHANNEL: &str = r#"(id: "plaza", name: "Plaza", visibility: Public, limit: 1000)"#;

const SAYS: &str = "Third Saturday in a row the croissants from Crumb & Co come cold to Aldergate. Do you even read these? My kids waited at the window.";

const NEEDS: &str = r#"#![enable(implicit_some)]
[
    (id: "third-time", what: "that it is the third time", kind: Situation, weight: 2, cues: ["third time", "three saturdays", "third saturday in a row", "again"]),
    (id: "make-good", what: "a refund or a fresh box", kind: Remedy, critical: true, facts: ["refund-rule"], cues: ["refund", "fresh box", "bring a warm delivery"]),
    (id: "ring", what: "that the allergy line is rung now", kind: Step,
     slots: [(action: ["ring", "call"], object: ["allergy line"], when: ["now", "at once"])]),
    (id: "no-eating", what: "not to eat them", kind: Limit, slots: [(action: ["eat", "give"], object: ["croissants", "them"], polarity: Denied)]),
]"#;

const MUST_NOT: &str = r#"[(id: "blame", what: "blame the courier", cues: ["the driver was late", "a problem with the courier"], breach: BlamesOthers),
    (id: "gift", what: "give a box away", cues: ["on us", "a free box"], breach: Overpromise)]"#;

const WRONG_TURNS: &str = r#"[(id: "survey", what: "sends a survey", cues: ["fill in our survey", "rate your experience"], cap: 30, because: "it is no survey matter"),
    (id: "taxi", what: "sends them to the shop", slots: [(action: ["come", "drive"], object: ["shop"])], cap: 40, because: "they have waited enough")]"#;

/// The rubric of the sample inject.
pub(in crate::reading) fn rubric() -> &'static Rubric {
    static RUBRIC: OnceLock<Rubric> = OnceLock::new();
    RUBRIC.get_or_init(|| Rubric::of(&inject(), &brand()))
}

/// The sample brand.
pub(in crate::reading) fn brand() -> Brand {
    ron::from_str(BRAND).unwrap()
}

/// The sample inject.
pub(in crate::reading) fn inject() -> Inject {
    let needs: Vec<Need> = ron::from_str(NEEDS).unwrap();
    let must_not: Vec<MustNot> = ron::from_str(MUST_NOT).unwrap();
    let wrong_turns: Vec<WrongTurn> = ron::from_str(WRONG_TURNS).unwrap();
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    Inject {
        id: InjectId::new("late"),
        arrives: Arrival::OnCall,
        from: PersonIx(0),
        channel: ron::from_str(CHANNEL).unwrap(),
        subject: "Cold croissants".to_owned(),
        deadline: None,
        exercises: Vec::new(),
        silence: Vec::new(),
        says: vec![Line { when: Condition::Always, wordings: vec![Arc::from(SAYS)] }],
        task: Task::Conversation,
        moves: Vec::new(),
        reacts: Vec::new(),
        promises: Vec::new(),
        asked: Box::new(Conversation {
            provocation: 2,
            retold: None,
            cluster: None,
            feeling: Some(Feeling {
                words: words(&["furious", "ignored"]),
                why: words(&["kids waiting at the window", "nobody answers"]),
            }),
            needs,
            explore: Some(Explore {
                what: "which address".to_owned(),
                cues: words(&["which address", "where you live", "address"]),
            }),
            must_not,
            wrong_turns,
            acts: Acts::default(),
            venue: Venue::Public,
            input: Input::Any,
            drafts: Vec::new(),
            anchors: Vec::new(),
        }),
    }
}

/// Puts a draft on the desk.
pub(super) fn draft(inject: &mut Inject, text: &str) {
    let key = Key { patience: 50, empathy: 50, assertiveness: 50, quality: 50 };
    let (id, text, because) = (DraftId::new("draft"), text.to_owned(), String::new());
    inject.asked.drafts.push(Draft { id, text, key, because, offered: Condition::Always });
}

/// The reading of a public reply.
pub(super) fn read(text: &str) -> Reading {
    rubric().read(text, Visibility::Public)
}

/// The words of the findings of this kind.
pub(super) fn words_of(text: &str, found: &Found) -> Vec<String> {
    let reading = read(text);
    let spans = reading.findings.iter().filter(|finding| finding.found == *found).flat_map(|finding| &finding.spans);
    spans.map(|span| text[span.from as usize..span.to as usize].to_owned()).collect()
}

/// It is found in each of these.
pub(super) fn flags(found: impl Into<Found>, texts: &[&str]) {
    let found = found.into();
    for text in texts {
        let reading = read(text);
        assert!(reading.has(&found), "{found:?} is not found in {text:?}, but {:?}", reading.findings);
    }
}

/// It is found in none of these.
pub(super) fn ignores(found: impl Into<Found>, texts: &[&str]) {
    let found = found.into();
    for text in texts {
        let words = words_of(text, &found);
        assert!(words.is_empty(), "{found:?} is found in {text:?}: {words:?}");
    }
}

impl From<Act> for Found {
    fn from(act: Act) -> Self {
        Self::Act(act)
    }
}

impl From<Breach> for Found {
    fn from(breach: Breach) -> Self {
        Self::Breach(breach)
    }
}

impl From<ApologyGrade> for Found {
    fn from(grade: ApologyGrade) -> Self {
        Self::Apology(grade)
    }
}

impl From<Tone> for Found {
    fn from(tone: Tone) -> Self {
        Self::Tone(tone)
    }
}

impl From<Manner> for Found {
    fn from(manner: Manner) -> Self {
        Self::Manner(manner)
    }
}

#[test]
fn the_helpers_can_fail() {
    flags(Act::Thanks, &["Thank you for the photo."]);
    assert!(std::panic::catch_unwind(|| flags(Act::Thanks, &["Hello."])).is_err());
    assert!(std::panic::catch_unwind(|| ignores(Act::Thanks, &["Thank you."])).is_err());
}

#[test]
fn a_template_does_nothing() {
    for text in [
        "Thank you for your message. We value your feedback and will get back to you shortly.",
        "Thanks for reaching out! We take your concerns seriously and appreciate your patience.",
    ] {
        for finding in read(text).findings {
            let allowed = match &finding.found {
                Found::Act(act) => matches!(act, Act::Thanks | Act::Invitation),
                Found::Manner(_) | Found::Breach(_) | Found::Tone(_) => true,
                _ => false,
            };
            assert!(allowed, "{finding:?} in {text:?}");
        }
    }
}
