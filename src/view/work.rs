//! A piece of work: its form as one sees it, and what was earned for what when it is done.

use serde::Serialize;

use crate::base::SimTime;
use crate::base::id::{ChoiceId, InjectId, PartId, PersonId, SourceId};
use crate::base::words::Words;
use crate::say;
use crate::scenario::kinds::{self, Ask, Label, Order};
use crate::scenario::model::InjectIx;
use crate::shift::work::{Given, Grade, Mark, Why};
use crate::shift::{Desk, Shift};

use super::order::{Drawn, letters};
use super::person::Who;

/// What doing a piece of work consists of, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// About what.
    pub inject: InjectId,
    /// The kind, as authors name it.
    pub kind: &'static str,
    /// What the kind is called.
    pub name: String,
    /// What is asked for.
    pub parts: Vec<Part>,
    /// Where one can look.
    pub sources: Vec<Source>,
    /// Figures to read.
    pub exhibits: Vec<Exhibit>,
    /// What its parts are together.
    pub shape: Shape,
}

impl Work {
    /// Whether a part is where a card goes.
    pub fn is_card(&self, part: &Part) -> bool {
        matches!(self.shape, Shape::Board(_)) && pieces(&self.parts).any(|piece| piece.first() == Some(part))
    }
}

/// What the parts of a form are together.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// Nothing more than they are by themselves.
    #[default]
    Apart,
    /// A plan: cards, each of which goes to one of the same places or is kept back, which this choice does.
    Board(ChoiceId),
    /// Posts under a page, each by one of these; nothing more is asked about one for which this is chosen.
    Posts(Vec<Who>, ChoiceId),
}

/// The cards or posts among parts: one that is about something begins one, and what is about nothing belongs to it.
pub fn pieces(parts: &[Part]) -> impl Iterator<Item = &[Part]> {
    parts.chunk_by(|_, next| next.about.is_empty())
}

/// One thing that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: PartId,
    /// What it is called.
    pub label: String,
    /// What it is about; may be empty.
    pub about: String,
    /// Whether that is covered: it is told again and not as it was written.
    pub covered: bool,
    /// What may be given.
    pub ask: Asked,
    /// Parts of one group take different choices.
    pub group: Option<u8>,
    /// Whether it may be left open.
    pub optional: bool,
}

impl Part {
    /// What can be chosen; nothing where something is typed.
    pub fn choices(&self) -> &[Choice] {
        match &self.ask {
            Asked::One(choices) => choices,
            Asked::Number(_) | Asked::Text(_) => &[],
        }
    }
}

/// Parts next to each other that ask for the same, together.
pub fn runs(parts: &[Part]) -> impl Iterator<Item = &[Part]> {
    parts.chunk_by(|one, next| one.group == next.group && one.ask == next.ask)
}

/// Whether parts that ask for the same are the places of a list to put in order: counted from 1, one for every choice,
/// each taken by another one.
pub fn are_places(run: &[Part]) -> bool {
    let counted = (1..).zip(run).all(|(place, part): (usize, _)| part.id.as_str() == place.to_string());
    let taken = run.iter().all(|part| part.group.is_some() && part.choices().len() == run.len());
    counted && taken && run.len() > 1
}

/// So many choices fit a line, and none of them is longer.
const FEW: usize = 6;
const SHORT: usize = 34;

/// Whether choices fit side by side.
pub fn are_few(choices: &[Choice]) -> bool {
    choices.len() <= FEW && choices.iter().all(|choice| choice.label.chars().count() <= SHORT)
}

/// Whether a part of a post is a list that is folded: a long one that is asked for only sometimes.
pub fn folds(post: &[Part], part: &Part) -> bool {
    let more = post.iter().skip(1).any(|other| other.id == part.id);
    more && matches!(part.ask, Asked::One(_)) && !are_few(part.choices())
}

/// What is asked for about a post now that this is chosen for its first part, which may be nothing: more than that only
/// where it is something else than what leaves it.
pub fn asked<'p>(post: &'p [Part], leaves: &ChoiceId, chosen: &str) -> &'p [Part] {
    if chosen.is_empty() || chosen == leaves.as_str() { &post[..post.len().min(1)] } else { post }
}

/// What may be given for a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// One of these.
    One(Vec<Choice>),
    /// A number, in this unit.
    Number(String),
    /// A text of at most so many characters.
    Text(usize),
}

/// Something that can be chosen. Not by its id: authors name choices by what they think of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// Its letter, from a.
    pub letter: char,
    /// What it says.
    pub label: String,
}

/// Somewhere to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its letter, from a.
    pub letter: char,
    /// What it is.
    pub name: String,
    /// How long it takes to answer.
    pub takes: SimTime,
    /// Whether it was asked.
    pub asked: bool,
    /// What it said, once it has.
    pub told: Option<String>,
}

/// Figures to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exhibit {
    /// What they are of.
    pub title: String,
    /// What they are counted in.
    pub unit: String,
    /// A value for each label, in order: as written, and in thousandths.
    pub values: Vec<(String, String, i64)>,
    /// What they should reach, likewise.
    pub target: Option<(String, i64)>,
}

/// What was earned for a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Marked {
    /// What the part is called, and what it is about.
    pub part: String,
    /// What was given, in words.
    pub given: String,
    /// 0–100.
    pub earned: u8,
    /// How much of the whole, in percent.
    pub share: u8,
    /// Why, sentence by sentence, and whether each speaks for it; none where that cannot be said.
    pub why: Vec<(Option<bool>, String)>,
    /// What would have earned the most; none where it was given.
    pub better: Option<String>,
}

fn label(words: &Words, label: &Label) -> String {
    match label {
        Label::Said(text) => text.clone(),
        Label::Key(key) => words.plain(key),
        Label::Numbered(key, number) => say!(words, key, number = *number),
    }
}

/// The form of an inject's work; none where it is a message to answer.
pub fn work(words: &Words, shift: &Shift, inject: InjectIx) -> Option<Work> {
    let model = shift.scenario().inject(inject);
    let form = shift.form(inject)?;
    let kind = model.task.name();
    let looks = &shift.state().looks;
    let source = |(letter, source): (char, &kinds::Source)| {
        let look = looks.iter().find(|look| look.inject == inject && look.source == source.id);
        Source {
            id: source.id.clone(),
            letter,
            name: source.name.clone(),
            takes: source.takes,
            asked: look.is_some(),
            told: look.filter(|look| look.told).map(|_| source.says.to_string()),
        }
    };
    let drawn = Drawn::of(shift, inject);
    let mut sources: Vec<&kinds::Source> = form.sources.iter().collect();
    drawn.put(&mut sources, |source| source.id.as_str());
    Some(Work {
        inject: model.id.clone(),
        kind,
        name: words.plain(&kind_key(kind)),
        parts: form.parts.iter().map(|found| part(words, found, &drawn)).collect(),
        sources: letters().zip(sources).map(source).collect(),
        exhibits: form.exhibits.iter().map(|found| exhibit(words, found)).collect(),
        shape: shape(words, shift, &form.shape),
    })
}

/// What the parts are together; with nobody to tell of, they stand by themselves.
fn shape(words: &Words, shift: &Shift, shape: &kinds::Shape) -> Shape {
    let who = |id: &PersonId| {
        let person = shift.scenario().person_ix(id)?;
        Some(Who::of(words, shift.scenario().person(person), shift.state().mood(person)))
    };
    match shape {
        kinds::Shape::Apart => Shape::Apart,
        kinds::Shape::Board(back) => Shape::Board(back.clone()),
        kinds::Shape::Posts(by, keep) => match by.iter().map(who).collect::<Option<_>>() {
            Some(by) => Shape::Posts(by, keep.clone()),
            None => Shape::Apart,
        },
    }
}

/// The key of a kind's name.
pub fn kind_key(kind: &str) -> String {
    format!("kind-{}", kind.to_lowercase())
}

/// Choices as they are shown; where the order is drawn, what the house adds stays last.
fn shown<'c>(choices: &'c [kinds::Choice], order: Order, drawn: &Drawn) -> Vec<&'c kinds::Choice> {
    if order == Order::Written {
        return choices.iter().collect();
    }
    let (mut written, house): (Vec<_>, Vec<_>) =
        choices.iter().partition(|choice| matches!(choice.label, Label::Said(_)));
    drawn.put(&mut written, |choice| choice.id.as_str());
    written.into_iter().chain(house).collect()
}

fn part(words: &Words, part: &kinds::Part, drawn: &Drawn) -> Part {
    let ask = match &part.ask {
        Ask::One(choices, order) => {
            let choice = |(letter, choice): (char, &kinds::Choice)| Choice {
                id: choice.id.clone(),
                letter,
                label: label(words, &choice.label),
            };
            Asked::One(letters().zip(shown(choices, *order, drawn)).map(choice).collect())
        }
        Ask::Number(unit) => Asked::Number(unit.clone()),
        Ask::Text(limit, _) => Asked::Text(*limit as usize),
    };
    Part {
        id: part.id.clone(),
        label: label(words, &part.label),
        about: part.about.clone(),
        covered: false,
        ask,
        group: part.group,
        optional: part.optional,
    }
}

fn exhibit(words: &Words, exhibit: &kinds::Exhibit) -> Exhibit {
    let said = |number: crate::base::Number| (figure(words, number.thousandths()), number.thousandths());
    let value = |(label, number): &(String, crate::base::Number)| {
        let (text, thousandths) = said(*number);
        (label.clone(), text, thousandths)
    };
    Exhibit {
        title: exhibit.title.clone(),
        unit: exhibit.unit.clone(),
        values: exhibit.values.iter().map(value).collect(),
        target: exhibit.target.map(said),
    }
}

/// A figure in thousandths, as the language writes it.
pub fn figure(words: &Words, thousandths: i64) -> String {
    let (whole, decimals) = (thousandths.unsigned_abs() / 1_000, thousandths.unsigned_abs() % 1_000);
    let sign = if thousandths < 0 { "-" } else { "" };
    let digits = format!("{decimals:03}");
    let behind = match digits.trim_end_matches('0') {
        "" => String::new(),
        digits => format!("{}{digits}", words.plain("number-decimal")),
    };
    format!("{sign}{}{behind}", words.grouped(whole))
}

/// What was given, part by part, in words.
pub fn given(words: &Words, desk: &Desk, inject: InjectIx, given: &[Given]) -> Vec<(String, String)> {
    let form = form(desk, inject);
    let said = |given: &Given| {
        let part = form.part(&given.part);
        let name = part.map_or_else(|| given.part.to_string(), |part| named(words, &form, part));
        (name, value(words, part, &given.value))
    };
    given.iter().map(said).collect()
}

fn form(desk: &Desk, inject: InjectIx) -> kinds::Form {
    let scenario = &desk.scenario;
    scenario.inject(inject).task.work().map(|work| work.form(&scenario.brand)).unwrap_or_default()
}

/// What a part is called where it stands alone: what it is about tells it from others of its name.
fn named(words: &Words, form: &kinds::Form, part: &kinds::Part) -> String {
    let label = label(words, &part.label);
    let others = form.parts.iter().any(|other| other.id != part.id && other.label == part.label);
    if others && !part.about.is_empty() { say!(words, "work-named", label = label, about = part.about) } else { label }
}

/// A value in words: what a choice says, a number or a text as it is.
fn value(words: &Words, part: Option<&kinds::Part>, value: &str) -> String {
    match part.map(|part| &part.ask) {
        Some(Ask::One(choices, _)) => {
            let choice = choices.iter().find(|choice| choice.id.as_str() == value);
            choice.map_or_else(|| value.to_owned(), |choice| label(words, &choice.label))
        }
        Some(Ask::Number(unit)) if !unit.is_empty() => format!("{value} {unit}"),
        _ => value.to_owned(),
    }
}

/// What was earned for what.
pub fn marks(words: &Words, desk: &Desk, inject: InjectIx, grade: &Grade) -> Vec<Marked> {
    let form = form(desk, inject);
    let whole: u32 = grade.marks.iter().map(|mark| u32::from(mark.weight)).sum();
    grade.marks.iter().map(|mark| marked(words, &form, mark, whole)).collect()
}

fn marked(words: &Words, form: &kinds::Form, mark: &Mark, whole: u32) -> Marked {
    let part = form.part(&mark.part);
    let share = (u32::from(mark.weight) * 200 + whole).checked_div(whole * 2).unwrap_or_default();
    Marked {
        part: part.map_or_else(|| words.plain(&format!("work-part-{}", mark.part)), |part| named(words, form, part)),
        given: mark.given.as_deref().map_or_else(String::new, |given| value(words, part, given)),
        earned: mark.earned,
        share: u8::try_from(share).unwrap_or(100),
        why: why(words, &mark.why),
        better: mark.better.as_deref().map(|better| value(words, part, better)),
    }
}

fn why(words: &Words, why: &Why) -> Vec<(Option<bool>, String)> {
    match why {
        Why::Said(text) => vec![(None, text.clone())],
        Why::Key(key, [found, expected]) => vec![(None, say!(words, key, found = found, expected = expected))],
        Why::Read(points, taken) => {
            let points = points.iter().map(|(so, what)| (Some(*so), what.clone()));
            points.chain(taken.iter().map(|key| (None, words.plain(key)))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_their_thousands_apart_and_no_noughts_behind() {
        let words = Words::english();
        let cases = [(11_800_000, "11,800"), (-1_234_567_250, "-1,234,567.25"), (0, "0"), (900, "0.9"), (-5, "-0.005")];
        for (thousandths, text) in cases {
            assert_eq!(figure(&words, thousandths), text);
        }
    }
}
