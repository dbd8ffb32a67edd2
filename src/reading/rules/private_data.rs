//! # What it does
//! Finds secrets of the brand book that are told or asked where they must not be, and on the account of one client the name
//! of another; in public also requests for somebody's data, e-mail addresses and telephone numbers that are not the
//! brand's; anywhere requests for codes and passwords.
//! # Why
//! What stands in public cannot be taken back, and others will use it.
//! # Example
//! "Reply here with your phone number."
//! # Instead
//! Answer in public what can be answered, and ask for data in private, with the reason.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::finding::Span;
use crate::reading::fold::offset;
use crate::reading::lexicon::{Hit, List};
use crate::reading::rubric::spans;
use crate::scenario::{Breach, Visibility};

/// A telephone number has at least so many digits.
const DIGITS: usize = 9;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let public = reply.visibility == Visibility::Public;
    let mut declared: Vec<Span> = Vec::new();
    for (private_ok, cues) in &reply.rubric.book.secrets {
        if public || !private_ok {
            declared.extend(spans(&reply.text, &reply.found, cues));
        }
    }
    out.push("secret", Found::Breach(Breach::PrivateData), declared);
    out.push("other-client", Found::Breach(Breach::PrivateData), others(reply));
    let mut places: Vec<Span> = Vec::new();
    if public {
        requests(reply, List::PrivateDetail, &mut places);
        addresses(reply, &mut places);
        numbers(reply, &mut places);
    }
    requests(reply, List::SecretDetail, &mut places);
    out.push("private-data", Found::Breach(Breach::PrivateData), places);
}

/// Where another client of the house is named: its name, whole. What somebody else wrote and is quoted names nobody, and
/// where a need asks for it one may.
fn others(reply: &Reply<'_>) -> Vec<Span> {
    let mut places = Vec::new();
    for other in &reply.rubric.others {
        let shown = |span: &Span| reply.text.raw.get(span.from as usize..).and_then(|rest| rest.chars().next());
        let named = |span: &Span| !other.common || shown(span).is_some_and(char::is_uppercase);
        places.extend(spans(&reply.text, &reply.found, &[other.cue]).into_iter().filter(named));
    }
    places
}

/// A detail that is asked for: in the same sentence, and not for a private place.
fn requests(reply: &Reply<'_>, details: List, places: &mut Vec<Span>) {
    let text = &reply.text;
    for detail in text.said(details) {
        let sentence = text.sentence_at(detail.from);
        let (from, to) = text.sentence(sentence);
        let asks = text.said(List::PrivateAsk).find(|ask| ask.from >= from && ask.to <= to && ask.from <= detail.from);
        let elsewhere = |way: &Hit| {
            let there = text.sentence_at(way.from);
            there == sentence || there + 1 == sentence
        };
        let private = details == List::PrivateDetail && text.said(List::PrivateWay).any(|way| elsewhere(&way));
        if let Some(asks) = asks.filter(|_| !private) {
            places.push(text.span(asks.from, detail.to.max(asks.to)));
        }
    }
}

/// E-mail addresses that the brand book does not know.
fn addresses(reply: &Reply<'_>, places: &mut Vec<Span>) {
    let raw = reply.text.raw;
    for (at, _) in raw.match_indices('@') {
        let before = raw.get(..at).unwrap_or_default();
        let after = raw.get(at + 1..).unwrap_or_default();
        let local = before.chars().rev().take(64).take_while(|c| c.is_alphanumeric() || "._%+-".contains(*c));
        let from = at - local.map(char::len_utf8).sum::<usize>();
        let host: usize =
            after.chars().take(64).take_while(|c| c.is_alphanumeric() || ".-".contains(*c)).map(char::len_utf8).sum();
        let domain = after.get(..host).unwrap_or_default().trim_end_matches(['.', '-']);
        let to = at + 1 + domain.len();
        let address = raw.get(from..to).unwrap_or_default().to_lowercase();
        if from < at && domain.contains('.') && !reply.rubric.book.says.contains(&address.replace('-', "")) {
            places.push(Span { from: offset(from), to: offset(to) });
        }
    }
}

/// Telephone numbers that the brand book does not know.
fn numbers(reply: &Reply<'_>, places: &mut Vec<Span>) {
    let raw = reply.text.raw;
    let mut start: Option<usize> = None;
    let mut digits = String::new();
    let mut end = 0;
    let mut close = |start: Option<usize>, digits: &str, end: usize| {
        if let Some(from) = start
            && digits.len() >= DIGITS
            && digits.len() <= 15
            && !reply.rubric.book.says.contains(digits)
        {
            places.push(Span { from: offset(from), to: offset(end) });
        }
    };
    for (at, c) in raw.char_indices() {
        // "0555 0142 (24 hours)": a bracket goes on with a number only in "+44 (0)20".
        let bracket = c == '(' && !digits.is_empty() && !raw.get(at..).is_some_and(|rest| rest.starts_with("(0)"));
        if c.is_ascii_digit() {
            start.get_or_insert(at);
            digits.push(c);
            end = at + 1;
        } else if bracket || !matches!(c, ' ' | '-' | '(' | ')' | '/' | '\u{a0}') || at > end + 2 {
            close(start.take(), &digits, end);
            digits.clear();
        }
    }
    close(start, &digits, end);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, rubric};
    use super::*;

    #[test]
    fn secrets_and_requests_in_public() {
        flags(
            Breach::PrivateData,
            &[
                "Crumbcorp mended them.",
                "Your order shows two boxes.",
                "Reply here with your phone number.",
                "What is your address?",
                "Could you confirm your date of birth?",
                "Write to joe@home.example",
                "Ring 0808 157 0500.",
            ],
        );
        ignores(
            Breach::PrivateData,
            &[
                "DM us your order number.",
                "Please don't post your phone number here.",
                "Ask van@crumb.example or 0555 010 0200.",
                "We can't talk about your order shows in public, no.",
                "Your address stays with us.",
                "Please send us a DM. We need your order number.",
                "In 2024 we sold 100 000 boxes.",
            ],
        );
    }

    #[test]
    fn what_may_be_said_between_two() {
        let private = |text: &str| rubric().read(text, Visibility::Private).breaches(Breach::PrivateData);
        assert!(!private("Your order shows two boxes. What is your address?"));
        assert!(private("Crumbcorp mended them."));
        assert!(private("Please send us your password."));
    }
}
