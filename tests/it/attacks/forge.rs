//! Makes attacks from a situation: each is what somebody would write who wants the points and not to answer.

use composure::base::{Seed, Stream};

use super::ground::Ground;

/// So many good answers to somebody else are tried on each message.
const STRANGERS: usize = 8;

/// An attack: its name in the corpus and its text.
#[derive(Clone)]
pub(crate) struct Attack {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// This situation's own cues, facts and powers strung together.
pub(crate) fn stuffing(ground: &Ground) -> Vec<Attack> {
    let all: Vec<String> = ground.needs.iter().flat_map(|need| need.1.iter().cloned()).collect();
    let critical: Vec<String> =
        ground.needs.iter().filter(|need| need.0).flat_map(|need| need.1.iter().cloned()).collect();
    let first = |nth: usize| ground.needs.iter().filter_map(|need| need.1.get(nth).cloned()).collect::<Vec<_>>();
    if all.is_empty() {
        return Vec::new();
    }
    let mut shuffled = all.clone();
    shuffle(&mut shuffled, &mut Seed::new(7).stream(&ground.name));
    let two: Vec<String> = first(0).into_iter().chain(first(1)).collect();
    let around = |open: &str, phrases: &[String], close: &str| {
        phrases.iter().map(|phrase| format!("{open}{phrase}{close}")).collect::<Vec<_>>().join(" ")
    };
    let every = [all.clone(), ground.facts.clone(), ground.powers.clone()].concat();
    let mut attacks = vec![
        ("cues by commas", all.join(", ")),
        ("cues by stops", around("", &all, ".")),
        ("cues and nothing else", all.join(" ")),
        ("cues in any order", shuffled.join(" ")),
        ("cues in any order by commas", shuffled.join(", ")),
        ("cues with pronouns between", sprinkle(&shuffled)),
        ("cues as a list", around("\n- ", &all, "")),
        ("cues on lines", all.join("\n")),
        ("cues by and", all.join(" and ")),
        ("critical cues", critical.join(", ")),
        ("denied cues", around("Not ", &all, ",")),
        ("asked cues", around("", &all, "?")),
        ("thanked cues", around("Thank you for ", &all, ".")),
        ("excused cues", around("Sorry, ", &all, ".")),
        ("understood cues", around("We understand ", &all, ".")),
        ("cues, facts and powers", every.join(", ")),
        ("facts", ground.facts.join(", ")),
        ("powers", ground.powers.join(", ")),
        ("a cue of each need", first(0).join(", ")),
        ("a cue of each need by stops", around("", &first(1), ".")),
        ("two cues of each need", two.join(", ")),
        ("two cues of each need with pronouns", sprinkle(&two)),
        ("cues in a courteous frame", framed(&all)),
        ("two cues of each need in a courteous frame", framed(&two)),
    ];
    attacks.retain(|(_, text)| !text.is_empty());
    attacks.into_iter().map(|(name, text)| Attack { name: name.to_owned(), text }).collect()
}

/// What was written, given back.
pub(crate) fn echoes(ground: &Ground) -> Vec<Attack> {
    let post = &ground.post;
    [
        ("the post", post.clone()),
        ("the post and sorry", format!("{post} Sorry.")),
        ("sorry and the post", format!("We are so sorry that you write: {post} We understand and we are sorry.")),
        ("the post over again", format!("{post} ").repeat(5)),
    ]
    .map(|(name, text)| Attack { name: name.to_owned(), text })
    .into()
}

/// Words of good answers without their order, and good answers to somebody else.
pub(crate) fn salads(ground: &Ground, others: &[Ground]) -> Vec<Attack> {
    let mut stream = Seed::new(11).stream(&ground.name);
    let mut attacks = Vec::new();
    for best in &ground.best {
        let mut words: Vec<String> = best.split_whitespace().map(str::to_owned).collect();
        shuffle(&mut words, &mut stream);
        attacks.push(Attack { name: "words of a good answer".to_owned(), text: words.join(" ") });
        words.sort();
        attacks.push(Attack { name: "words of a good answer".to_owned(), text: words.join(" ") });
    }
    let elsewhere = others.iter().filter(|other| other.name.split('/').next() != ground.name.split('/').next());
    let mut good: Vec<&String> = elsewhere.filter_map(|other| other.best.first()).collect();
    shuffle(&mut good, &mut stream);
    let strangers = good.into_iter().take(STRANGERS);
    attacks
        .extend(strangers.map(|text| Attack { name: "a good answer to somebody else".to_owned(), text: text.clone() }));
    attacks
}

fn sprinkle(phrases: &[String]) -> String {
    let pronouns = ["we", "you", "I", "our", "your"].iter().cycle();
    phrases.iter().zip(pronouns).map(|(phrase, pronoun)| format!("{pronoun} {phrase}")).collect::<Vec<_>>().join(" ")
}

fn framed(phrases: &[String]) -> String {
    format!(
        "Dear customer, thank you for reaching out to us. We understand your concerns: {}. We value your feedback and will \
         get back to you shortly. Kind regards, your team.",
        phrases.join(", ")
    )
}

fn shuffle<T>(things: &mut [T], stream: &mut Stream) {
    for at in (1..things.len()).rev() {
        let other = stream.below(u64::try_from(at + 1).unwrap());
        things.swap(at, usize::try_from(other).unwrap());
    }
}
