//! What to look for in answers to one inject: everything that its author and the brand book declare, as numbered cues.

mod book;
mod known;
mod paraphrase;
mod undeclared;

use std::sync::Arc;

pub(super) use book::OtherClient;
pub use book::{Book, Books};
pub(super) use known::Known;
use paraphrase::Paraphrase;
use undeclared::Pool;

use super::finding::{Degree, Span};
use super::matcher::{Care, CueId, Cues, Found, Match};
use super::similarity::Shingles;
use super::table::fnv;
use super::text::Text;
use crate::base::id::*;
use crate::scenario::model::{Conversation, Inject};
use crate::scenario::raw::{Need, Polarity, Slot};
use crate::scenario::{Brand, Breach, NeedKind};

/// Everything needed to read answers to one inject, compiled once.
#[derive(Debug)]
pub struct Rubric {
    pub(super) cues: Cues,
    pub(super) needs: Vec<NeedCues>,
    pub(super) feeling_words: Vec<CueId>,
    pub(super) feeling_why: Vec<CueId>,
    pub(super) explore: Vec<CueId>,
    pub(super) must_not: Vec<(MustNotId, Breach, Vec<CueId>)>,
    pub(super) wrong_turns: Vec<(WrongTurnId, Vec<CueId>, Vec<SlotCues>)>,
    /// Stems of what was written, and whether each is only a name.
    pub(super) situation: Vec<(u32, bool)>,
    /// Stems of what the author says about the situation: needs of that kind and what it costs.
    pub(super) circumstances: Vec<u32>,
    /// Every three words in a row of what was written.
    pub(super) post: Vec<u32>,
    /// What may be repeated because it was written, or is asked for.
    known: Known,
    /// The other clients of the house that are not to be named.
    pub(super) others: Vec<OtherClient>,
    /// The drafts on the desk.
    pub(super) drafts: Vec<Shingles>,
    /// The brand book.
    pub(super) book: Arc<Book>,
}

/// A need as cues.
#[derive(Debug)]
pub(super) struct NeedCues {
    pub(super) id: NeedId,
    pub(super) kind: NeedKind,
    pub(super) cues: Vec<CueId>,
    pub(super) slots: Vec<SlotCues>,
    /// The same in other words.
    paraphrase: Paraphrase,
    /// Words instead of cues, where nobody declares any.
    pool: Option<Pool>,
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
        Self::by(&Arc::new(Book::on(brand, inject.channel.of.as_ref())), inject)
    }

    /// The rubric of an inject by a book that is compiled already.
    pub fn by(book: &Arc<Book>, inject: &Inject) -> Self {
        let task = inject.conversation();
        let mut cues = book.cues.clone();
        let needs = task
            .needs
            .iter()
            .map(|need| {
                let stated = book.facts.iter().filter(|fact| need.facts.contains(&fact.id));
                let mut phrases = add(&mut cues, &need.cues, Care::Loose);
                let own = phrases.clone();
                phrases.extend(stated.flat_map(|fact| &fact.values));
                let slots = slots(&mut cues, &need.slots, false);
                let (id, kind, paraphrase) = (need.id.clone(), need.kind, Paraphrase::of(&cues, &own));
                NeedCues { id, kind, cues: phrases, slots, paraphrase, pool: None }
            })
            .collect();
        let (words, why) = task.feeling.as_ref().map_or((&[][..], &[][..]), |feeling| (&feeling.words, &feeling.why));
        let mut rubric = Self {
            needs,
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
            situation: Vec::new(),
            circumstances: Vec::new(),
            post: Vec::new(),
            known: known(inject),
            // Who is asked for where one has to be sent is no secret.
            others: book.others.iter().filter(|other| !asked(task, other)).cloned().collect(),
            drafts: task.drafts.iter().map(|draft| Shingles::of(&Text::plain(&draft.text))).collect(),
            book: Arc::clone(book),
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
            for word in Text::plain(phrase).words.iter().filter(|word| word.is_weighty()) {
                let stem = rubric.cues.stem(word);
                rubric.circumstances.push(stem);
            }
        }
        rubric.situation.retain(|(stem, _)| !book.name.contains(stem));
        rubric.circumstances.retain(|stem| !book.name.contains(stem));
        rubric.circumstances.sort_unstable();
        rubric.circumstances.dedup();
        for (stem, _) in &rubric.situation {
            rubric.cues.give(*stem);
        }
        paraphrase::tell_apart(&mut rubric.needs, &rubric.cues);
        rubric.cues.finish();
        rubric
    }

    fn take_situation(&mut self, written: &str, nth: usize) {
        let text = Text::plain(written);
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

    /// Whether a folded figure stands in the book or in what was said, or is too small or too common to say anything. Of
    /// handles and codes all parts have to.
    pub(super) fn knows_figure(&self, fold: &str) -> bool {
        let lettered = fold.bytes().any(|byte| byte.is_ascii_alphabetic());
        self.known.has_figure(fold) || self.book.known.has_figure(fold) || lettered && self.knows_name(fold)
    }

    /// Whether a folded name stands in the book, in what was written or among those who take part.
    pub(super) fn knows_name(&self, fold: &str) -> bool {
        self.known.has_name(fold) || self.book.known.has_name(fold)
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
        if let Some(pool) = &self.pool {
            return pool.met(text, found);
        }
        let mut spans = spans(text, found, &self.cues);
        let slots: Vec<(Degree, Vec<Span>)> = self.slots.iter().filter_map(|slot| slot.met(text, found)).collect();
        spans.extend(slots.iter().filter(|slot| slot.0 == Degree::Full).flat_map(|slot| slot.1.iter().copied()));
        if !spans.is_empty() {
            return Some((Degree::Full, tidy(spans)));
        }
        let begun = slots.into_iter().next().map(|slot| slot.1);
        let part = || self.cues.iter().find_map(|cue| found.part(*cue)).map(|(from, to)| vec![text.span(from, to)]);
        let paraphrased = || self.paraphrase.said(text, found);
        begun.or_else(part).or_else(paraphrased).map(|spans| (Degree::Part, tidy(spans)))
    }
}

impl SlotCues {
    /// How far a slot is filled, and where: its parts stand in one sentence, or in two that belong
    /// together. Begun is an action with one of its parts.
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
                    .filter(|other| {
                        let (one, other) = ((action.from, action.to), (other.from, other.to));
                        text.belong(one, other) && !(self.strict && text.begins_anew(one, other))
                    })
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

/// Whether a need asks for this client by its name.
fn asked(task: &Conversation, other: &OtherClient) -> bool {
    task.needs.iter().flat_map(Need::phrases).any(|phrase| other.is_in(&phrase))
}

/// What the author wrote to be read or to be said may be repeated; of drafts and of the channel only the names.
fn known(inject: &Inject) -> Known {
    let task = inject.conversation();
    let mut known = Known::default();
    let says = inject.says.iter().flat_map(|line| line.wordings.iter().map(|wording| &**wording));
    let needs = task.needs.iter().flat_map(|need| need.cues.iter().chain([&need.what])).map(String::as_str);
    says.chain(needs).chain([&*inject.subject]).for_each(|text| known.quote(text));
    let drafts = task.drafts.iter().map(|draft| &*draft.text);
    drafts.chain([&*inject.channel.name]).for_each(|text| known.name(text));
    known.finish();
    known
}
