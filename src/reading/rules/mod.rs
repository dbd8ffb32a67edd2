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
mod coldness;
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
mod findings;
mod full_stops;
mod gibberish;
mod gift;
mod grader;
mod hedging;
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
mod reply;
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

use super::finding::{Finding, Manner};
use findings::Findings;
pub(super) use reply::Reply;

type Rule = fn(&Reply<'_>, &mut Findings);

/// All rules in the order in which they read, each with the ids of what it finds.
const RULES: &[(&[&str], Rule)] = &[
    (&["need", "need-part"], need::read),
    (&["fact"], fact::read),
    (&["feeling", "acknowledge-feeling"], feeling::read),
    (&["explore"], explore::read),
    (&["must-not"], must_not::read),
    (&["wrong-turn"], wrong_turn::read),
    (&["acknowledge-issue"], issue::read),
    (&["apology", "apology-conditional", "apology-generic", "apology-owned"], apology::read),
    (&["responsibility"], responsibility::read),
    (&["explanation"], explanation::read),
    (&["repair"], repair::read),
    (&["next-step"], next_step::read),
    (&["information-request"], information_request::read),
    (&["channel-move", "channel-move-bare"], channel_move::read),
    (&["boundary"], boundary::read),
    (&["alternative"], alternative::read),
    (&["correction"], correction::read),
    (&["thanks"], thanks::read),
    (&["invitation"], invitation::read),
    (&["address"], address::read),
    (&["presence"], presence::read),
    (&["concession"], concession::read),
    (&["sympathy"], sympathy::read),
    (&["hedging"], hedging::read),
    (&["insult"], insult::read),
    (&["threat"], threat::read),
    (&["belittling"], belittling::read),
    (&["blames-others"], blames_others::read),
    (&["command"], command::read),
    (&["self-abasement"], self_abasement::read),
    (&["overpromise", "beyond-powers"], overpromise::read),
    (&["gift"], gift::read),
    (&["false-fact"], false_fact::read),
    (&["private-data", "secret", "other-client"], private_data::read),
    (&["personal-opinion"], personal_opinion::read),
    (&["dismissal"], dismissal::read),
    (&["liability"], liability::read),
    (&["template"], template::read),
    (&["legalese"], legalese::read),
    (&["defensiveness"], defensiveness::read),
    (&["condescension"], condescension::read),
    (&["unbacked-figure"], unbacked_figure::read),
    (&["unbacked-name"], unbacked_name::read),
    (&["curtness"], curtness::read),
    (&[Manner::AvoidedWord.rule()], avoided_word::read),
    (&[Manner::TooManyEmoji.rule()], emoji::read),
    (&[Manner::Shouting.rule()], shouting::read),
    (&[Manner::Repetition.rule()], repetition::read),
    (&[Manner::Register.rule()], register::read),
    (&[Manner::Spelling.rule()], spelling::read),
    (&[Manner::ConfusedWord.rule()], confused_word::read),
    (&[Manner::DoubledWord.rule()], doubled_word::read),
    (&[Manner::MixedScripts.rule()], mixed_scripts::read),
    (&[Manner::Capitals.rule()], capitals::read),
    (&[Manner::FullStops.rule()], full_stops::read),
    (&[Manner::Spacing.rule()], spacing::read),
    (&[Manner::LongSentence.rule()], long_sentence::read),
    (&[Manner::LongBlock.rule()], long_block::read),
    (&["other-language"], other_language::read),
    (&["gibberish"], gibberish::read),
    (&["grader"], grader::read),
    // What stands above decides.
    (&["coldness"], coldness::read),
    // These take away from what others found: they come last.
    (&[Manner::Markup.rule()], markup::read),
    (&["disorder"], disorder::read),
    (&["stuffing"], stuffing::read),
    (&["copied-post", "copied-draft", "copied"], copied::read),
];

/// What the brand book itself calls untrue, secret or out of bounds, and what admits liability.
const DECLARED: &[&str] = &["false-fact", "secret", "other-client", "beyond-powers", "liability"];

impl Finding {
    /// Whether the author's own words make it what it is, and not only words that sound like it.
    pub(super) fn declared(&self) -> bool {
        DECLARED.contains(&self.rule.as_str())
    }
}

/// The ids of all rules.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    RULES.iter().flat_map(|(ids, _)| ids.iter().copied())
}

/// Everything that the rules find.
pub(super) fn read(reply: &Reply<'_>) -> Vec<Finding> {
    let mut findings = Findings::default();
    for (_, rule) in RULES {
        rule(reply, &mut findings);
    }
    findings.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::rubric;
    use super::*;
    use crate::base::words::Words;
    use crate::reading::Found;
    use crate::scenario::{Breach, Visibility};

    #[test]
    fn every_rule_has_its_sentences() {
        let words = Words::english();
        for id in ids() {
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
            assert!(reading.findings.iter().all(|finding| ids().any(|id| id == finding.rule.as_str())));
        }
        assert!(DECLARED.iter().all(|declared| ids().any(|id| id == *declared)));
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
