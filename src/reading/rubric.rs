//! What to look for in answers to one inject: everything that its author and the brand book declare, as numbered cues.

use super::finding::{Degree, Span};
use super::fold::Folded;
use super::language::Language;
use super::matcher::{Care, CueId, Cues, Found, Match};
use super::similarity::Shingles;
use super::table::fnv;
use super::text::Text;
use crate::base::id::*;
use crate::scenario::model::Inject;
use crate::scenario::raw::{Polarity, Slot};
use crate::scenario::{Brand, Breach, Emoji, Humour, NeedKind};

/// Everything needed to read answers to one inject, compiled once.
#[derive(Debug)]
pub struct Rubric {
    pub(super) cues: Cues,
    pub(super) needs: Vec<NeedCues>,
    pub(super) facts: Vec<FactCues>,
    pub(super) feeling_words: Vec<CueId>,
    pub(super) feeling_why: Vec<CueId>,
    pub(super) explore: Vec<CueId>,
    pub(super) must_not: Vec<(MustNotId, Breach, Vec<CueId>)>,
    pub(super) wrong_turns: Vec<(WrongTurnId, Vec<CueId>, Vec<SlotCues>)>,
    pub(super) offers: Vec<CueId>,
    pub(super) beyond: Vec<(Breach, Vec<CueId>)>,
    pub(super) secrets: Vec<(bool, Vec<CueId>)>,
    pub(super) avoided: Vec<CueId>,
    /// Stems of what was written, and whether each is only a name.
    pub(super) situation: Vec<(u32, bool)>,
    /// Stems of what the author says about the situation: needs of that kind and what it costs.
    pub(super) circumstances: Vec<u32>,
    /// Every three words in a row of what was written.
    pub(super) post: Vec<u32>,
    /// All that the brand book says, in small letters, without blanks.
    pub(super) book: String,
    /// Figures of the book and of what was said, as they are folded.
    figures: Vec<Box<str>>,
    /// Words that the book writes in capitals.
    pub(super) acronyms: Vec<String>,
    pub(super) emoji: Emoji,
    pub(super) formality: u8,
    pub(super) humour: Humour,
    /// The language asked for.
    pub(super) language: &'static Language,
    /// Hashes of the folded words of the book and of all that was written, in order: whoever uses them spells them so.
    pub(super) names: Vec<u32>,
    /// The drafts on the desk.
    pub(super) drafts: Vec<Shingles>,
}

/// A need as cues.
#[derive(Debug)]
pub(super) struct NeedCues {
    pub(super) id: NeedId,
    pub(super) kind: NeedKind,
    pub(super) cues: Vec<CueId>,
    pub(super) slots: Vec<SlotCues>,
}

/// A fact as cues.
#[derive(Debug)]
pub(super) struct FactCues {
    pub(super) id: FactId,
    pub(super) topic: Vec<CueId>,
    pub(super) values: Vec<CueId>,
    pub(super) falsehoods: Vec<CueId>,
}

/// A slot as cues.
#[derive(Debug)]
pub(super) struct SlotCues {
    action: Vec<CueId>,
    object: Vec<CueId>,
    when: Vec<CueId>,
    denied: bool,
    /// Whether it is held against the reply, so that what should have been does not count.
    strict: bool,
}

impl Rubric {
    /// The rubric of an inject at a brand's desk.
    pub fn of(inject: &Inject, brand: &Brand) -> Self {
        let task = inject.conversation();
        let mut cues = Cues::default();
        let needs = task
            .needs
            .iter()
            .map(|need| {
                let facts = brand.facts.iter().filter(|fact| need.facts.contains(&fact.id));
                let phrases = need.cues.iter().chain(facts.flat_map(|fact| &fact.values));
                NeedCues {
                    id: need.id.clone(),
                    kind: need.kind,
                    cues: phrases.filter_map(|phrase| cues.add(phrase, Care::Loose)).collect(),
                    slots: slots(&mut cues, &need.slots, false),
                }
            })
            .collect();
        let facts = brand
            .facts
            .iter()
            .map(|fact| FactCues {
                id: fact.id.clone(),
                topic: add(&mut cues, &fact.topic, Care::Loose),
                values: add(&mut cues, &fact.values, Care::Loose),
                falsehoods: add(&mut cues, &fact.falsehoods, Care::Strict),
            })
            .collect();
        let (words, why) = task.feeling.as_ref().map_or((&[][..], &[][..]), |feeling| (&feeling.words, &feeling.why));
        let beyond = brand
            .powers
            .iter()
            .map(|power| (Breach::Overpromise, &power.beyond))
            .chain(brand.beyond.iter().map(|beyond| (beyond.breach, &beyond.cues)))
            .map(|(breach, phrases)| (breach, add(&mut cues, phrases, Care::Strict)))
            .collect();
        let mut rubric = Self {
            needs,
            facts,
            feeling_words: add(&mut cues, words, Care::Loose),
            feeling_why: add(&mut cues, why, Care::Loose),
            explore: add(&mut cues, task.explore.as_ref().map_or(&[][..], |explore| &explore.cues), Care::Loose),
            must_not: task
                .must_not
                .iter()
                .map(|must_not| (must_not.id.clone(), must_not.breach, add(&mut cues, &must_not.cues, Care::Strict)))
                .collect(),
            wrong_turns: task
                .wrong_turns
                .iter()
                .map(|turn| {
                    let parts = slots(&mut cues, &turn.slots, true);
                    (turn.id.clone(), add(&mut cues, &turn.cues, Care::Strict), parts)
                })
                .collect(),
            offers: brand.powers.iter().flat_map(|power| add(&mut cues, &power.cues, Care::Loose)).collect(),
            beyond,
            secrets: brand
                .secrets
                .iter()
                .map(|secret| (secret.private_ok, add(&mut cues, &secret.cues, Care::Strict)))
                .collect(),
            avoided: add(&mut cues, &brand.voice.words_to_avoid, Care::Exact),
            situation: Vec::new(),
            circumstances: Vec::new(),
            post: Vec::new(),
            book: book(brand),
            figures: figures(inject, brand),
            acronyms: acronyms(brand),
            emoji: brand.voice.emoji,
            formality: brand.voice.formality,
            humour: brand.voice.humour,
            language: Language::english(),
            names: names(inject, brand),
            drafts: task.drafts.iter().map(|draft| Shingles::of(&Text::of(&draft.text))).collect(),
            cues,
        };
        let says = inject.says.iter().flat_map(|line| line.wordings.iter().map(|wording| &**wording));
        for (nth, written) in says.chain(std::iter::once(&*inject.subject)).enumerate() {
            rubric.take_situation(written, nth);
        }
        // A word that is a name in one place and not in another is no mere name.
        rubric.situation.sort_unstable();
        rubric.situation.dedup_by_key(|entry| entry.0);
        rubric.post.sort_unstable();
        rubric.post.dedup();
        let facets = task.needs.iter().filter(|need| need.kind == NeedKind::Situation).flat_map(|need| &need.cues);
        for phrase in facets.chain(why) {
            for word in Text::of(phrase).words.iter().filter(|word| word.is_weighty()) {
                let stem = rubric.cues.stem(word);
                rubric.circumstances.push(stem);
            }
        }
        let brand_name: Vec<u32> = Text::of(&brand.name).words.iter().map(|word| rubric.cues.stem(word)).collect();
        rubric.situation.retain(|(stem, _)| !brand_name.contains(stem));
        rubric.circumstances.retain(|stem| !brand_name.contains(stem));
        rubric.circumstances.sort_unstable();
        rubric.circumstances.dedup();
        for (stem, _) in &rubric.situation {
            rubric.cues.give(*stem);
        }
        for stem in &brand_name {
            rubric.cues.give(*stem);
        }
        rubric.cues.finish();
        rubric
    }

    /// The same, knowing these names too: of people, and their handles.
    pub fn knowing<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.names.extend(names.into_iter().flat_map(name_parts));
        self.names.sort_unstable();
        self.names.dedup();
        self
    }

    fn take_situation(&mut self, written: &str, nth: usize) {
        let text = Text::of(written);
        self.post.extend(triples(&text));
        for (at, word) in text.words.iter().enumerate() {
            if !word.is_weighty() || word.handle {
                continue;
            }
            let opens = text.sentences.iter().any(|sentence| sentence.from == at);
            let shown = written.get(word.from as usize..).and_then(|rest| rest.chars().next());
            let is_name = nth != usize::MAX && !opens && !word.known && shown.is_some_and(char::is_uppercase);
            let stem = self.cues.stem(word);
            self.situation.push((stem, is_name));
        }
    }

    /// Whether a folded figure stands in the book or in what was said, or is too small or too common to say anything.
    pub(super) fn knows_figure(&self, fold: &str) -> bool {
        COMMON.contains(&fold) || self.figures.binary_search_by(|known| (**known).cmp(fold)).is_ok()
    }

    /// Whether a word of a reply is one of what was written or of the circumstances; then whether it is only a name.
    pub(super) fn facet(&self, stem: u32) -> Option<bool> {
        if let Ok(at) = self.situation.binary_search_by_key(&stem, |entry| entry.0) {
            return self.situation.get(at).map(|entry| entry.1);
        }
        self.circumstances.binary_search(&stem).ok().map(|_| false)
    }
}

impl NeedCues {
    /// How far a need is met, and where.
    pub(super) fn met(&self, text: &Text<'_>, found: &Found) -> Option<(Degree, Vec<Span>)> {
        let mut spans = spans(text, found, &self.cues);
        let slots: Vec<(Degree, Vec<Span>)> = self.slots.iter().filter_map(|slot| slot.met(text, found)).collect();
        spans.extend(slots.iter().filter(|slot| slot.0 == Degree::Full).flat_map(|slot| slot.1.iter().copied()));
        if !spans.is_empty() {
            return Some((Degree::Full, tidy(spans)));
        }
        let begun = slots.into_iter().next().map(|slot| slot.1);
        let part = || self.cues.iter().find_map(|cue| found.part(*cue)).map(|(from, to)| vec![text.span(from, to)]);
        begun.or_else(part).map(|spans| (Degree::Part, tidy(spans)))
    }
}

impl SlotCues {
    /// How far a slot is filled, and where: its parts stand in one sentence or in neighbours. Begun is an action with one of
    /// its parts.
    pub(super) fn met(&self, text: &Text<'_>, found: &Found) -> Option<(Degree, Vec<Span>)> {
        let mut begun = None;
        let real = |matched: &Match| !(self.strict && matched.unreal);
        for action in matches(found, &self.action).filter(|action| action.denied == self.denied && real(action)) {
            let sentence = text.sentence_at(action.from);
            let mut spans = vec![text.span(action.from, action.to)];
            let mut full = true;
            for part in [&self.object, &self.when].into_iter().filter(|part| !part.is_empty()) {
                // The nearest, the same sentence before its neighbours.
                let near = matches(found, part)
                    .filter(|other| self.denied || !other.denied)
                    .filter(|other| text.sentence_at(other.from).abs_diff(sentence) <= 1)
                    .min_by_key(|other| text.sentence_at(other.from).abs_diff(sentence));
                match near {
                    Some(other) => spans.push(text.span(other.from, other.to)),
                    None => full = false,
                }
            }
            if full {
                return Some((Degree::Full, spans));
            }
            if spans.len() > 1 {
                begun.get_or_insert(spans);
            }
        }
        begun.map(|spans| (Degree::Part, spans))
    }
}

/// Where these cues were found.
pub(super) fn matches<'f>(found: &'f Found, cues: &'f [CueId]) -> impl Iterator<Item = Match> + 'f {
    cues.iter().flat_map(|cue| found.full(*cue).iter().copied())
}

/// The places where these cues were found, in order, none twice.
pub(super) fn spans(text: &Text<'_>, found: &Found, cues: &[CueId]) -> Vec<Span> {
    tidy(matches(found, cues).map(|matched| text.span(matched.from, matched.to)).collect())
}

/// In order, none inside another.
pub(super) fn tidy(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable_by_key(|span| (span.from, u32::MAX - span.to));
    let mut end = 0;
    spans.retain(|span| {
        let stays = end == 0 || span.to > end;
        end = end.max(span.to);
        stays
    });
    spans
}

/// Every three words in a row.
pub(super) fn triples<'t>(text: &'t Text<'_>) -> impl Iterator<Item = u32> + 't {
    text.words.windows(3).map(|three| fnv(three.iter().flat_map(|word| word.fold.bytes().chain([b' ']))))
}

fn add(cues: &mut Cues, phrases: &[String], care: Care) -> Vec<CueId> {
    phrases.iter().filter_map(|phrase| cues.add(phrase, care)).collect()
}

fn slots(cues: &mut Cues, slots: &[Slot], strict: bool) -> Vec<SlotCues> {
    slots
        .iter()
        .map(|slot| SlotCues {
            action: add(cues, &slot.action, Care::Slot),
            object: add(cues, &slot.object, Care::Slot),
            when: add(cues, &slot.when, Care::Slot),
            denied: slot.polarity == Polarity::Denied,
            strict,
        })
        .collect()
}

fn book(brand: &Brand) -> String {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let powers = brand.powers.iter().flat_map(|power| [&power.what, &power.limit].into_iter().chain(&power.cues));
    let texts = std::iter::once(&brand.about).chain(facts).chain(powers);
    let text: String = texts.flat_map(|text| text.chars().chain(['\n'])).collect();
    text.to_lowercase().replace([' ', '(', ')', '-'], "")
}

/// Figures that say nothing of a brand: the smallest, round the clock, and where help is called.
const COMMON: &[&str] = &["0", "1", "2", "24", "111", "112", "911", "999"];

/// The figures of the book, of what was written and of what the author asks for, none that the book calls false; of
/// times also the bare hour.
fn figures(inject: &Inject, brand: &Brand) -> Vec<Box<str>> {
    let facts = brand.facts.iter().flat_map(|fact| fact.values.iter().chain(&fact.topic).chain([&fact.says]));
    let powers = brand.powers.iter().flat_map(|power| power.cues.iter().chain([&power.what, &power.limit]));
    let roles = brand.roles.iter().flat_map(|role| role.owns.iter().chain([&role.name]));
    let rules = roles.chain(&brand.house_rules).chain(&brand.may_invent);
    let book = facts.chain(powers).chain(rules).chain([&brand.about, &brand.name]).map(String::as_str);
    let needs = inject.conversation().needs.iter();
    let needs = needs.flat_map(|need| need.cues.iter().chain([&need.what])).map(String::as_str);
    let said = inject.says.iter().flat_map(|line| line.wordings.iter().map(|wording| &**wording));
    let mut figures: Vec<Box<str>> = Vec::new();
    for text in book.chain(needs).chain(said) {
        for word in Text::of(text).words.iter().filter(|word| word.is_number()) {
            figures.push((&*word.fold).into());
            if let Some((hours, _)) = word.fold.split_once(':') {
                figures.push(hours.into());
                figures.extend(
                    hours.parse().ok().and_then(|hour: u8| hour.checked_sub(12)).map(|hour| hour.to_string().into()),
                );
            }
        }
    }
    figures.sort_unstable();
    figures.dedup();
    figures
}

/// Everything that the author wrote to be read or said, as hashes of folded words.
fn names(inject: &Inject, brand: &Brand) -> Vec<u32> {
    let task = inject.conversation();
    let says = inject.says.iter().flat_map(|line| line.wordings.iter().map(|wording| &**wording));
    let drafts = task.drafts.iter().map(|draft| &*draft.text);
    let needs = task.needs.iter().flat_map(|need| std::iter::once(&need.what).chain(&need.cues));
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.topic).chain(&fact.values));
    let powers = brand.powers.iter().flat_map(|power| [&power.what, &power.limit].into_iter().chain(&power.cues));
    let secrets = brand.secrets.iter().flat_map(|secret| std::iter::once(&secret.what).chain(&secret.cues));
    let voice = brand.voice.words_to_use.iter().chain(&brand.voice.sign_off).chain(&brand.voice.traits);
    let roles = brand.roles.iter().flat_map(|role| std::iter::once(&role.name).chain(&role.owns));
    let channels = brand.channels.iter().flat_map(|channel| [&channel.name, &channel.custom]);
    let book =
        [&brand.name, &brand.about, &brand.sector].into_iter().chain(&brand.may_invent).chain(&brand.house_rules);
    let book = book.chain(facts).chain(powers).chain(secrets).chain(voice).chain(roles).chain(channels).chain(needs);
    let mut names = Vec::new();
    for text in says.chain(drafts).chain([&*inject.subject, &*inject.channel.name]).chain(book.map(String::as_str)) {
        names.extend(name_parts(text));
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// The words of a text as hashes, and those that end in digits also without them.
fn name_parts(text: &str) -> Vec<u32> {
    let folded = Folded::of(text).text;
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1);
    let both = words.flat_map(|word| [word, word.trim_end_matches(|c: char| c.is_ascii_digit())]);
    both.map(|word| fnv(word.bytes())).collect()
}

fn acronyms(brand: &Brand) -> Vec<String> {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let voice = brand.voice.words_to_use.iter().chain(&brand.voice.sign_off);
    let mut found: Vec<String> = [&brand.name, &brand.about]
        .into_iter()
        .chain(facts)
        .chain(voice)
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
