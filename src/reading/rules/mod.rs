//! The rules, one a file: each looks at a reply and says what it found, with the words that show it.
//!
//! A rule's id is the key of its sentence (`reading-<id>` in `reading.ftl`). Rules do not know each other; what several
//! of them need is a method of [`Reply`].

mod address;
mod alternative;
mod apology;
mod avoided_word;
mod belittling;
mod blames_others;
mod boundary;
mod capitals;
mod channel_move;
mod command;
mod concession;
mod condescension;
mod confused_word;
mod copied;
mod correction;
mod curtness;
mod defensiveness;
mod dismissal;
mod disorder;
mod doubled_word;
mod emoji;
mod explanation;
mod explore;
mod fact;
mod false_fact;
mod feeling;
mod full_stops;
mod gibberish;
mod grader;
mod information_request;
mod insult;
mod invitation;
mod issue;
mod legalese;
mod liability;
mod long_block;
mod long_sentence;
mod markup;
mod mixed_scripts;
mod must_not;
mod need;
mod next_step;
mod other_language;
mod overpromise;
mod personal_opinion;
mod presence;
mod private_data;
mod register;
mod repair;
mod repetition;
mod responsibility;
mod self_abasement;
mod shouting;
mod spacing;
mod spelling;
mod stuffing;
mod sympathy;
mod template;
#[cfg(test)]
pub(super) mod testing;
mod thanks;
mod threat;
mod unbacked_figure;
mod unbacked_name;
mod wrong_turn;

use super::finding::{Degree, Finding, Found, Span};
use super::fold::offset;
use super::lexicon::{Hit, List};
use super::matcher;
use super::rubric::{NeedCues, Rubric, tidy, triples};
use super::similarity::Said;
use super::spelled::{Kind, Spelled};
use super::text::{Text, Word};
use crate::base::id::RuleId;
use crate::scenario::{Act, Breach, NeedKind, Visibility};

/// The ids of all rules, in the order in which they read.
pub(super) const IDS: &[&str] = &[
    "need",
    "need-part",
    "fact",
    "feeling",
    "explore",
    "must-not",
    "wrong-turn",
    "acknowledge-issue",
    "acknowledge-feeling",
    "apology",
    "apology-conditional",
    "apology-generic",
    "apology-owned",
    "responsibility",
    "explanation",
    "repair",
    "next-step",
    "information-request",
    "channel-move",
    "channel-move-bare",
    "boundary",
    "alternative",
    "correction",
    "thanks",
    "invitation",
    "address",
    "presence",
    "concession",
    "sympathy",
    "insult",
    "threat",
    "belittling",
    "blames-others",
    "command",
    "self-abasement",
    "overpromise",
    "beyond-powers",
    "false-fact",
    "private-data",
    "secret",
    "personal-opinion",
    "dismissal",
    "liability",
    "template",
    "legalese",
    "defensiveness",
    "condescension",
    "unbacked-figure",
    "unbacked-name",
    "curtness",
    "avoided-word",
    "emoji",
    "shouting",
    "repetition",
    "register",
    "spelling",
    "confused-word",
    "doubled-word",
    "mixed-scripts",
    "capitals",
    "full-stops",
    "spacing",
    "long-sentence",
    "long-block",
    "markup",
    "other-language",
    "gibberish",
    "grader",
    "disorder",
    "stuffing",
    "copied-post",
    "copied-draft",
    "copied",
];

/// The most places that one finding shows, and the most findings of one apology or thanks after the other: more tell
/// nobody anything, and findings are kept in the log.
const PLACES: usize = 12;

type Rule = fn(&Reply<'_>, &mut Findings);

const RULES: &[Rule] = &[
    need::read,
    fact::read,
    feeling::read,
    explore::read,
    must_not::read,
    wrong_turn::read,
    issue::read,
    apology::read,
    responsibility::read,
    explanation::read,
    repair::read,
    next_step::read,
    information_request::read,
    channel_move::read,
    boundary::read,
    alternative::read,
    correction::read,
    thanks::read,
    invitation::read,
    address::read,
    presence::read,
    concession::read,
    sympathy::read,
    insult::read,
    threat::read,
    belittling::read,
    blames_others::read,
    command::read,
    self_abasement::read,
    overpromise::read,
    false_fact::read,
    private_data::read,
    personal_opinion::read,
    dismissal::read,
    liability::read,
    template::read,
    legalese::read,
    defensiveness::read,
    condescension::read,
    unbacked_figure::read,
    unbacked_name::read,
    curtness::read,
    avoided_word::read,
    emoji::read,
    shouting::read,
    repetition::read,
    register::read,
    spelling::read,
    confused_word::read,
    doubled_word::read,
    mixed_scripts::read,
    capitals::read,
    full_stops::read,
    spacing::read,
    long_sentence::read,
    long_block::read,
    other_language::read,
    gibberish::read,
    grader::read,
    // These take away from what others found: they come last.
    markup::read,
    disorder::read,
    stuffing::read,
    copied::read,
];

/// What every rule looks at.
pub(super) struct Reply<'a> {
    pub(super) text: Text<'a>,
    pub(super) found: matcher::Found,
    pub(super) rubric: &'a Rubric,
    pub(super) visibility: Visibility,
    pub(super) said: &'a Said,
    pub(super) spelled: Spelled,
}

/// What the rules found so far.
#[derive(Default)]
struct Findings(Vec<Finding>);

/// Everything that the rules find.
pub(super) fn read(reply: &Reply<'_>) -> Vec<Finding> {
    let mut findings = Findings::default();
    for rule in RULES {
        rule(reply, &mut findings);
    }
    findings.0
}

impl Findings {
    /// A finding, if there are words that show it.
    fn push(&mut self, rule: &str, found: Found, spans: Vec<Span>) {
        let mut spans = tidy(spans);
        spans.truncate(PLACES);
        if !spans.is_empty() {
            self.0.push(Finding { rule: RuleId::new(rule), found, spans });
        }
    }

    /// The same with the first of these places, where there are too many to show; they are in the order of their weight.
    fn push_first(&mut self, rule: &str, found: Found, mut spans: Vec<Span>) {
        spans.truncate(PLACES);
        self.push(rule, found, spans);
    }

    /// Takes away what was found of this kind in these places. What is held against a reply stays.
    fn forfeit(&mut self, places: &[Span], kind: fn(&Found) -> bool) {
        // None lies in another, so of those that begin before a span the last one reaches furthest.
        let places = tidy(places.to_vec());
        let within = |span: &Span| {
            let before = places.partition_point(|place| place.from <= span.from);
            before.checked_sub(1).and_then(|at| places.get(at)).is_some_and(|place| span.to <= place.to)
        };
        self.0.retain_mut(|finding| {
            if kind(&finding.found) {
                finding.spans.retain(|span| !within(span));
            }
            !finding.spans.is_empty()
        });
    }
}

impl Reply<'_> {
    /// The places of hits.
    fn spans(&self, hits: impl IntoIterator<Item = Hit>) -> Vec<Span> {
        hits.into_iter().map(|hit| self.text.span(hit.from, hit.to)).collect()
    }

    /// The act that a list shows by itself.
    fn act(&self, out: &mut Findings, rule: &str, act: Act, hits: impl IntoIterator<Item = Hit>) {
        out.push(rule, Found::Act(act), self.spans(hits));
    }

    /// The breach that a list shows by itself.
    fn breach(&self, out: &mut Findings, breach: Breach, hits: impl IntoIterator<Item = Hit>) {
        out.push(rule_of(breach), Found::Breach(breach), self.spans(hits));
    }

    /// How far a need is met, and where.
    fn need(&self, need: &NeedCues) -> Option<(Degree, Vec<Span>)> {
        need.met(&self.text, &self.found)
    }

    /// Whether a need of this kind is wholly met.
    fn meets(&self, kind: NeedKind) -> bool {
        let mut needs = self.rubric.needs.iter().filter(|need| need.kind == kind);
        needs.any(|need| self.need(need).is_some_and(|met| met.0 == Degree::Full))
    }

    /// Whether a fact of the brand book is stated between these words.
    fn states_fact_within(&self, (from, to): (usize, usize)) -> bool {
        let mut values = self.rubric.facts.iter().flat_map(|fact| fact.values.iter().map(move |value| (fact, *value)));
        values.any(|(fact, value)| {
            let stated = self.found.full(value).iter().any(|matched| matched.from >= from && matched.to <= to);
            stated && fact::tells(self, fact, value)
        })
    }

    /// The words of a sentence that have to do with what was written or with the circumstances, names left out.
    fn facets(&self, (from, to): (usize, usize)) -> impl Iterator<Item = usize> + '_ {
        (from..to).filter(|at| {
            self.text.words.get(*at).is_some_and(|word| word.is_weighty() && !word.quoted && !word.handle)
                && self.rubric.facet(self.found.stem(*at)) == Some(false)
        })
    }

    /// How many words with content of their own stand between these.
    fn weight(&self, from: usize, to: usize) -> usize {
        self.text.slice(from, to).iter().filter(|word| word.is_weighty()).count()
    }

    /// The words that are of this kind, quotations left out.
    fn spelled(&self, kind: Kind) -> impl Iterator<Item = &Word> {
        let words = self.text.words.iter().zip(&self.spelled.kinds);
        words.filter(move |(word, found)| **found == kind && !word.quoted).map(|(word, _)| word)
    }

    /// The whole reply as one place; none if there is nothing to see.
    fn whole(&self) -> Vec<Span> {
        let from = self.text.raw.len() - self.text.raw.trim_start().len();
        let to = self.text.raw.trim_end().len();
        if from < to { vec![Span { from: offset(from), to: offset(to) }] } else { Vec::new() }
    }

    /// Whether more than six tenths of the reply are the post's own words in their order.
    fn parrots(&self) -> bool {
        let (mut own, mut theirs) = (0_usize, 0_usize);
        for triple in triples(&self.text) {
            match self.rubric.post.binary_search(&triple) {
                Ok(_) => theirs += 1,
                Err(_) => own += 1,
            }
        }
        own + theirs >= 6 && theirs * 10 > (own + theirs) * 6
    }

    /// The words of a hit with what they are about: on to the next word with content or a number before one pauses, or back
    /// to the one before it. None if nothing is there: an act needs its object, not only its word.
    fn object(&self, hit: Hit) -> Option<Hit> {
        let text = &self.text;
        let home = text.words.get(hit.to.checked_sub(1)?)?;
        let (from, to) = text.sentence(home.sentence as usize);
        let tells = |at: &usize| {
            let word = text.words.get(*at);
            word.is_some_and(|word| word.breath == home.breath && (word.is_weighty() || word.is_number()))
        };
        if let Some(at) = (hit.to..to.min(hit.to + 8)).find(tells) {
            return Some(Hit { to: at + 1, ..hit });
        }
        let at = (from.max(hit.from.saturating_sub(8))..hit.from).rev().find(tells)?;
        Some(Hit { from: at, ..hit })
    }

    /// Likewise, or else what is said in the next breath: "in the meantime, the shop …".
    fn object_behind(&self, hit: Hit) -> Option<Hit> {
        let end = self.text.sentence(self.text.sentence_at(hit.from)).1;
        let next = || (hit.to..end.min(hit.to + 8)).find(|at| self.weight(*at, at + 1) > 0);
        self.object(hit).or_else(|| next().map(|at| Hit { to: at + 1, ..hit }))
    }

    /// Whether a hit is what should, could or would have been, and so was not.
    fn unreal(&self, hit: Hit) -> bool {
        self.text.slice(hit.from, hit.to).iter().any(|word| word.unreal)
    }

    /// Whether a hit tells what somebody was told or asked to do: "that we told you to grow up".
    fn reported(&self, hit: Hit) -> bool {
        let opening = self.text.sentence(self.text.sentence_at(hit.from)).0;
        let before = self.text.slice(opening.max(hit.from.saturating_sub(5)), hit.from);
        let told =
            |word: &Word| matches!(&*word.fold, "told" | "tell" | "telling" | "tells" | "asked" | "asking" | "said");
        before.last().is_some_and(|word| word.fold == "to") && before.iter().any(told)
    }

    /// Whether a hit of another list overlaps this one.
    fn overlaps(&self, hit: Hit, list: List) -> bool {
        self.text.hits(list).iter().any(|other| other.from < hit.to && hit.from < other.to)
    }
}

/// The rule that speaks of a breach.
fn rule_of(breach: Breach) -> &'static str {
    match breach {
        Breach::Insult => "insult",
        Breach::Threat => "threat",
        Breach::Belittling => "belittling",
        Breach::BlamesOthers => "blames-others",
        Breach::Command => "command",
        Breach::SelfAbasement => "self-abasement",
        Breach::Overpromise => "overpromise",
        Breach::FalseFact => "false-fact",
        Breach::PrivateData => "private-data",
        Breach::PersonalOpinion => "personal-opinion",
        Breach::Dismissal => "dismissal",
        Breach::Liability => "liability",
        Breach::Template => "template",
        Breach::Legalese => "legalese",
        Breach::Defensiveness => "defensiveness",
        Breach::Condescension => "condescension",
        Breach::Unbacked => "unbacked-figure",
        Breach::Curtness => "curtness",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::rubric;
    use super::*;
    use crate::base::words::Words;

    #[test]
    fn every_rule_has_its_sentences() {
        let words = Words::english();
        for id in IDS {
            let key = format!("reading-{id}");
            assert!(words.has(&key), "{key}");
            for part in ["why", "instead"] {
                let sentence = words.attribute(&key, part, &[("words", &"these words"), ("what", &"this")]);
                let sentence = sentence.unwrap_or_else(|| panic!("{key}.{part}"));
                assert!(!sentence.contains(['!', '{']) && sentence.ends_with('.'), "{key}.{part}: {sentence}");
            }
        }
    }

    #[test]
    fn findings_bear_the_ids_of_rules() {
        for reading in testing::SAMPLES.iter().map(|text| rubric().read(text, Visibility::Public)) {
            assert!(reading.findings.iter().all(|finding| IDS.contains(&finding.rule.as_str())));
        }
    }

    #[test]
    fn long_texts_take_no_long_time() {
        // Generous: it is to catch growth with the square of the length, in a build without optimisation.
        for piece in [
            "we ",
            "refund ",
            "sorry ",
            "not ",
            "\"a b\" ",
            "@a.b ",
            "07 ",
            "🙂",
            "we will send you a new box, ",
            "a\u{301}",
        ] {
            let text = piece.repeat(100_000 / piece.len());
            let before = std::time::Instant::now();
            rubric().read(&text, Visibility::Public);
            assert!(before.elapsed() < std::time::Duration::from_secs(5), "{piece:?}: {:?}", before.elapsed());
        }
    }

    /// Texts made of what rules look for, so that rules meet each other.
    fn salads() -> impl Strategy<Value = String> {
        let pieces = testing::SAMPLES.iter().flat_map(|text| text.split(' ')).map(str::to_owned).collect::<Vec<_>>();
        let marks = [". ", "? ", ", ", "\" ", "' ", "\n", "\u{200b}", "🙂 ", "” ", "“", "- ", "é", "@", " not "]
            .map(str::to_owned);
        let piece = prop_oneof![4 => prop::sample::select(pieces), 1 => prop::sample::select(marks.to_vec())];
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
    }

    fn check(text: &str) {
        for visibility in [Visibility::Public, Visibility::Private] {
            let reading = rubric().read(text, visibility);
            assert_eq!(reading, rubric().read(text, visibility));
            for finding in &reading.findings {
                assert!(!finding.spans.is_empty());
                for span in &finding.spans {
                    assert!(span.from < span.to, "{finding:?}");
                    assert!(text.get(span.from as usize..span.to as usize).is_some(), "{finding:?} in {text:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in any::<String>()) {
            check(&text);
        }

        #[test]
        fn any_salad_can_be_read(text in salads()) {
            check(&text);
        }

        #[test]
        fn padding_hides_no_breach(text in salads()) {
            let bare = rubric().read(&text, Visibility::Public);
            for padding in ["\nThe office is green.", " . The windows of the old mill look on the river."] {
                let padded = rubric().read(&format!("{text}{padding}"), Visibility::Public);
                for finding in &bare.findings {
                    if let Found::Breach(breach) | Found::MustNot(_, breach) = &finding.found {
                        // What is short is short no longer.
                        let stays = *breach == Breach::Curtness || padded.breaches(*breach);
                        prop_assert!(stays, "{finding:?} is gone from {text:?}{padding:?}");
                    }
                }
            }
        }
    }
}
