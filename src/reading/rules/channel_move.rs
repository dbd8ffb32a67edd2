//! # What it does
//! Finds that the talk is moved to another channel, and whether a reason is given beside it.
//! # Why
//! A complaint solved in public raises the brand in everybody's eyes (Hogreve et al. 2019). Moving is right only for what
//! is private, and then people want to know why.
//! # Example
//! "Send us a DM with the address, so that it stays between us."
//! # Instead
//! Answer here what can be answered here, and say what the private message is for.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::List;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let (mut with_reason, mut bare) = (Vec::new(), Vec::new());
    for hit in text.said(List::Channel) {
        let sentence = text.sentence_at(hit.from);
        let end = text.sentences.get(sentence + 1).map_or(text.words.len(), |next| next.to);
        let within = (text.sentence(sentence).0, end);
        let reasoned = text.hits(List::ChannelReason).iter().any(|reason| {
            reason.from >= within.0 && reason.to <= within.1 && (reason.to <= hit.from || reason.from >= hit.to)
        });
        if reasoned { &mut with_reason } else { &mut bare }.push(text.span(hit.from, hit.to));
    }
    if with_reason.is_empty() {
        out.push("channel-move-bare", Found::Act(Act::ChannelMove), bare);
    } else {
        with_reason.append(&mut bare);
        out.push("channel-move", Found::Act(Act::ChannelMove), with_reason);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, read};
    use super::*;

    fn rule(text: &str) -> String {
        let reading = read(text);
        reading.findings.iter().find(|finding| finding.found == Found::Act(Act::ChannelMove)).unwrap().rule.to_string()
    }

    #[test]
    fn moves_with_and_without_a_reason() {
        flags(
            Act::ChannelMove,
            &["Please DM us.", "Send us a private message.", "Call us on 0555 010 0200.", "We'll email you."],
        );
        ignores(Act::ChannelMove, &["No need to DM us.", "We got the message.", "You wrote \"DM us, they say\"."]);
        assert_eq!(rule("Please DM us."), "channel-move-bare");
        assert_eq!(rule("DM us your address, so that it stays private."), "channel-move");
    }
}
