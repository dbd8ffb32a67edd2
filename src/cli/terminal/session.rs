//! One shift from briefing to debrief: takes lines, keeps every command before it counts, tells what happened.

mod asking;
mod in_full;
mod trying;
mod uncovering;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::input::{Heard, Input};
use super::text::{Tone, cards, print, wrap};
use super::view;
use crate::base::Digest;
use crate::base::words::Words;
use crate::cli::{Failure, Verdict, debrief, report};
use crate::host::keeping::{Seat, Shelf};
use crate::host::sitting::{Keep, Sitting, Trouble, Unkept};
use crate::record::Attempt;
use crate::say;
use crate::scenario::model::InjectIx;
use crate::shift::plan::{self, Line, PlanError};
use crate::shift::{Entry, Row, Shift, State};
use crate::view::composer::{Draft, drafts};
use crate::view::cover::Covered;
use crate::view::day::turned;
use crate::view::knowledge::{Card, Cards};
use crate::view::queue::order;
use crate::view::sentences::{form_sentence, sentence};

/// A shift in a terminal.
pub(crate) struct Session<'a> {
    words: &'a Words,
    sitting: Sitting,
    /// The attempt's id, to name it when one leaves.
    attempt: Option<String>,
    /// How many rows have been told.
    told: usize,
    /// The state after the last row that was told: what is told fits its moment.
    seen: State,
    selected: Option<InjectIx>,
    /// Whether it has been said that the desk may be closed for the day.
    may_close: bool,
    /// What can be read before and after.
    cards: Vec<Arc<Card>>,
    /// Where what attacks is covered, what was uncovered of it.
    uncovered: Option<BTreeSet<Covered>>,
    /// Where it is kept.
    shelf: Shelf,
    /// What a command about it ends with, beside its id.
    whose: String,
}

/// With a running clock, how late it is is kept this often.
const MARK_EVERY: Duration = Duration::from_secs(20);

/// What one can type beside the plan language.
const VIEWS: &[&str] =
    &["open", "words", "drafts", "edit", "try", "queue", "book", "people", "clock", "close", "help", "quit"];

/// Says of every entry that it is in safety, on a line of its own.
struct Acknowledged(Box<dyn Keep>);

impl Keep for Acknowledged {
    fn keep(&mut self, seq: usize, entry: &Entry) -> Result<Option<Digest>, Unkept> {
        let head = self.0.keep(seq, entry)?;
        if let Some(head) = head {
            report::say(format!("ok {seq} {head}"));
        }
        Ok(head)
    }
}

/// What a line led to.
enum Next {
    Go,
    Quit,
    /// Ask for a line with this text already in it.
    Prefill(String),
}

impl<'a> Session<'a> {
    /// A session at this seat; every kept entry is acknowledged if that is asked for.
    pub(crate) fn new(words: &'a Words, mut seat: Seat, acknowledge: bool) -> Self {
        if acknowledge {
            seat.keep = Box::new(Acknowledged(seat.keep));
        }
        let told = if seat.kept == 0 { 0 } else { seat.shift.rows().len() };
        let mut seen = State::new(seat.shift.desk());
        for row in seat.shift.rows().iter().take(told) {
            seen.apply(row);
        }
        let attempt = seat.attempt.take();
        let (selected, may_close, cards) = (None, false, Vec::new());
        Self {
            words,
            told,
            seen,
            attempt,
            sitting: seat.sit(),
            selected,
            may_close,
            cards,
            uncovered: None,
            shelf: Shelf::usual(),
            whose: String::new(),
        }
    }

    /// Likewise, kept on this shelf; what a command about it ends with, beside its id.
    pub(crate) fn with_shelf(mut self, shelf: Shelf, whose: String) -> Self {
        (self.shelf, self.whose) = (shelf, whose);
        self
    }

    /// Likewise, with what attacks covered if that is wanted.
    pub(crate) fn with_cover(mut self, covers: bool) -> Self {
        self.uncovered = covers.then(BTreeSet::new);
        self
    }

    /// Likewise, with what can be read before and after.
    pub(crate) fn with_cards(mut self, cards: &Cards) -> Self {
        self.cards = cards.for_scenario(&self.shift().scenario().id).to_vec();
        self
    }

    fn shift(&self) -> &Shift {
        self.sitting.shift()
    }

    /// Plays a plan to its end.
    ///
    /// # Errors
    /// The first line that could not be carried out, by number.
    pub(crate) fn play_plan(mut self, name: &str, text: &str) -> Result<Verdict, Failure> {
        self.begin()?;
        for (nth, line) in text.lines().enumerate() {
            self.plan_line(name, nth + 1, line)?;
        }
        self.close(None);
        Ok(Verdict::Yes)
    }

    /// Plays with standard input, a person's or a pipe's.
    ///
    /// # Errors
    /// What could not be kept, or the first line of a pipe that could not be carried out.
    pub(crate) fn play(mut self) -> Result<Verdict, Failure> {
        let mut input = Input::standard();
        self.begin()?;
        if !input.is_interactive() {
            for number in 1.. {
                match input.listen("", "", None) {
                    Heard::Line(line) => self.plan_line("-", number, &line)?,
                    Heard::Unreadable => {
                        let why = self.words.plain("line-unreadable");
                        return Err(self.stopped_at("-", number, why));
                    }
                    Heard::Nothing | Heard::End | Heard::Interrupt => break,
                }
            }
            self.close(None);
            return Ok(Verdict::Yes);
        }
        if !self.sitting.was_begun_before() {
            report::say(say!(self.words, "play-begin"));
            if !matches!(input.listen("", "", None), Heard::Line(_)) {
                return Ok(Verdict::Yes);
            }
        }
        self.sitting.start_clock();
        report::say(say!(self.words, "play-first-help"));
        let mut initial = String::new();
        while !self.shift().is_over() {
            self.sitting.let_time_pass()?;
            self.tell(Some(&mut input));
            if self.shift().is_over() {
                break;
            }
            self.tell_whether_done(&mut input);
            let prompt = view::prompt(self.words, self.shift(), self.sitting.now(), self.sitting.pacing());
            match input.listen(&prompt, &initial, self.patience()) {
                Heard::Nothing => self.sitting.mark_time()?,
                Heard::Unreadable => report::warn(self.words.plain("line-unreadable")),
                Heard::End | Heard::Interrupt => break,
                Heard::Line(line) => {
                    initial.clear();
                    self.sitting.let_time_pass()?;
                    match self.typed(&line) {
                        Ok(Next::Go) => {}
                        Ok(Next::Quit) => break,
                        Err(Trouble::Unkept(unkept)) => return Err(unkept.into()),
                        Ok(Next::Prefill(text)) => initial = text,
                        Err(Trouble::Line(failure)) => {
                            report::warn(sentence(self.words, self.shift().scenario(), &failure))
                        }
                    }
                    self.tell(None);
                }
            }
        }
        if self.shift().is_over() {
            self.tell(Some(&mut input));
            self.finish_line(&mut input);
            let beside = self.ask_how_it_went(&mut input);
            self.close(beside.as_ref());
        } else {
            self.sitting.mark_time()?;
            self.close(None);
        }
        Ok(Verdict::Yes)
    }

    /// The shift ended while a line was being written: the line is finished first, since the terminal is the editor's
    /// until then.
    fn finish_line(&self, input: &mut Input) {
        if !input.is_asked() {
            return;
        }
        input.tell_meanwhile(&self.words.plain("play-over-enter"));
        if let Heard::Line(line) = input.listen("", "", None)
            && !line.trim().is_empty()
        {
            report::say(self.words.plain("play-not-sent"));
        }
    }

    fn begin(&mut self) -> Result<(), Failure> {
        report::say(view::briefing(self.words, self.shift().desk()));
        self.name_cards("play-card");
        report::say("");
        let resumed = self.sitting.was_begun_before();
        self.sitting.keep_new()?;
        if resumed {
            report::say(say!(
                self.words,
                "play-resumed-attempt",
                time = self.shift().scenario().clock(self.sitting.now())
            ));
            report::say(view::queue(self.words, self.shift(), None));
        }
        Ok(())
    }

    /// Says what can be read, and how.
    fn name_cards(&self, key: &str) {
        cards(self.words, key, &self.cards).iter().for_each(report::say);
    }

    /// The end: the debrief if the shift is over, with what stands beside the attempt; the way back if it is not.
    fn close(&mut self, beside: Option<&Attempt>) {
        if self.shift().is_over() {
            report::say(debrief::text(
                self.words,
                self.shift().desk(),
                self.shift().rows(),
                beside,
                self.uncovered.is_some(),
            ));
            self.name_cards("debrief-card");
        }
        // The beginning of an id is enough, and does not break over two lines.
        match self.attempt.as_deref().map(|id| id.get(..8).unwrap_or(id)) {
            Some(id) if self.shift().is_over() => {
                report::say(say!(self.words, "play-kept", id = id, whose = self.whose));
            }
            Some(id) => report::say(say!(self.words, "play-come-back", id = id, whose = self.whose)),
            None if self.shift().is_over() => {}
            None => report::say(self.words.plain("play-left-open")),
        }
    }

    /// Tells what happened since the last time.
    fn tell(&mut self, mut meanwhile: Option<&mut Input>) {
        let rows: Vec<Row> = self.shift().rows().get(self.told..).unwrap_or_default().to_vec();
        self.told = self.shift().rows().len();
        for row in &rows {
            let turned = turned(self.words, self.shift().scenario(), self.seen.now, row.at);
            for line in turned.iter().flat_map(|line| ["", line.as_str()]) {
                let told = meanwhile.as_mut().is_some_and(|input| input.tell_meanwhile(line));
                if !told {
                    print(Tone::Title, 0, line);
                }
            }
            self.seen.apply(row);
            if let Some((tone, line)) = view::happening(self.words, self.shift(), &self.cover(), &self.seen, row) {
                let told = meanwhile.as_mut().is_some_and(|input| input.tell_meanwhile(&wrap(&line, 0)));
                if !told {
                    print(tone, 0, &line);
                }
            }
        }
    }

    /// Says once that the desk may be closed for the day.
    fn tell_whether_done(&mut self, input: &mut Input) {
        let may_close = self.sitting.may_close();
        if may_close && !self.may_close {
            let line = self.words.plain("play-may-close");
            if !input.tell_meanwhile(&wrap(&line, 0)) {
                print(Tone::Quiet, 0, &line);
            }
        }
        self.may_close = may_close;
    }

    /// How long one may listen before the clock brings something.
    fn patience(&self) -> Option<Duration> {
        let until = self.sitting.brings_in()? + Duration::from_millis(20);
        Some(until.min(MARK_EVERY))
    }

    /// One line of a plan or a pipe.
    fn plan_line(&mut self, name: &str, number: usize, text: &str) -> Result<(), Failure> {
        let line = match plan::parse_line(text) {
            Ok(None) => return Ok(()),
            Ok(Some(line)) => line,
            Err(error) => {
                let why = form_sentence(self.words, &error, &[]);
                return Err(self.stopped_at(name, number, why));
            }
        };
        let outcome = self.sitting.carry_out(&line);
        self.tell(None);
        match outcome {
            Ok(()) => Ok(()),
            Err(Trouble::Unkept(unkept)) => Err(unkept.into()),
            Err(Trouble::Line(failure)) => {
                let why = sentence(self.words, self.shift().scenario(), &failure);
                Err(self.stopped_at(name, number, why))
            }
        }
    }

    /// A line that could not be carried out ends a plan. What was played until then stays, and how to come back is said.
    fn stopped_at(&mut self, name: &str, number: usize, why: String) -> Failure {
        self.close(None);
        Failure::misused("plan-line").with("file", name).with("line", number).with("why", why)
    }

    /// A line that a person typed: a view, or a line of the plan language in short.
    fn typed(&mut self, text: &str) -> Result<Next, Trouble> {
        let text = text.trim();
        // A command ends at a blank or at its colon: "reply: …" means the open message.
        let end = text.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        let rest = rest.trim_start();
        let words = self.words;
        match word {
            "" => report::say(view::queue(words, self.shift(), self.selected)),
            "help" | "h" | "?" => report::say(self.help()),
            // Who writes a sentence does not mean the one word that it begins with.
            "queue" | "q" | "people" | "p" | "clock" | "c" | "close" | "quit" | "exit" if !rest.is_empty() => {
                report::warn(say!(words, "line-alone", word = word));
            }
            "queue" | "q" => report::say(view::queue(words, self.shift(), self.selected)),
            "book" | "b" => report::say(view::book(words, self.shift().scenario(), self.selected, rest)),
            "people" | "p" => report::say(view::people(words, self.shift())),
            "clock" | "c" => {
                report::say(say!(words, "play-clock", time = self.shift().scenario().clock(self.sitting.now())))
            }
            "close" if self.sitting.may_close() => self.sitting.close_for_today()?,
            "close" => report::warn(words.plain("play-close-not-yet")),
            "quit" | "exit" => return Ok(Next::Quit),
            "open" | "o" => self.open(rest),
            "words" | "w" => self.uncover(rest),
            "drafts" | "d" => match self.target(rest) {
                Some(inject) => report::say(view::drafts(words, self.shift(), inject)),
                None => report::warn(words.plain("play-which")),
            },
            "try" | "t" => return Ok(self.try_reply(rest)),
            "edit" | "e" => match self.draft_text(rest) {
                Some(draft) => return Ok(Next::Prefill(format!("reply: {draft}"))),
                None => report::warn(words.plain("play-which-draft")),
            },
            number if number.parse::<usize>().is_ok() => self.open(number),
            _ => {
                let full = self.in_full(word, rest);
                match plan::parse_line(&full) {
                    // What is to come is for plans to know.
                    Ok(Some(Line::Expect(_))) => {
                        report::warn(form_sentence(words, &PlanError::UnknownWord(word.to_owned()), VIEWS));
                    }
                    Ok(Some(line)) => {
                        let covered = self.covered(&line);
                        self.act(line)?;
                        if let Some(covered) = covered {
                            print(Tone::Quiet, 0, &covered);
                        }
                        if self.selected.is_some_and(|inject| !self.shift().state().progress(inject).is_waiting()) {
                            self.selected = None;
                        }
                    }
                    Ok(None) => {}
                    Err(error) => report::warn(form_sentence(words, &error, VIEWS)),
                }
            }
        }
        Ok(Next::Go)
    }

    /// Carries out a line at the time it is: by the clock, or by what it costs.
    fn act(&mut self, line: Line) -> Result<(), Trouble> {
        match line {
            Line::Do(act, visibility) => self.sitting.act(&act, visibility),
            _ if !self.sitting.pacing().is_live() => self.sitting.carry_out(&line),
            // With a running clock, waiting is what one does by doing nothing.
            _ => {
                report::warn(self.words.plain("play-wait-live"));
                Ok(())
            }
        }
    }

    fn open(&mut self, which: &str) {
        match self.target(which) {
            Some(inject) => {
                self.selected = Some(inject);
                report::say(view::thread(self.words, self.shift(), inject, &self.cover()));
                if !drafts(self.shift(), inject).is_empty() {
                    report::say(view::drafts(self.words, self.shift(), inject));
                }
            }
            None => report::warn(self.words.plain("play-which")),
        }
    }

    /// The inject that is meant: a number of the queue, an inject, a person, or the one that is open.
    fn target(&self, which: &str) -> Option<InjectIx> {
        let which = which.trim();
        let order = order(self.shift());
        if which.is_empty() {
            return self.selected.or(if order.len() == 1 { order.first().copied() } else { None });
        }
        if let Ok(number) = which.parse::<usize>() {
            return order.get(number.checked_sub(1)?).copied();
        }
        let scenario = self.shift().scenario();
        let here = |inject: &InjectIx| self.shift().state().progress(*inject).has_arrived();
        scenario.inject_ix(&which.into()).filter(here).or_else(|| {
            let name = which.to_lowercase();
            order.iter().copied().find(|inject| {
                let person = scenario.person(scenario.inject(*inject).from);
                person.id.as_str() == name || person.name.to_lowercase().starts_with(&name)
            })
        })
    }

    /// A draft by its letter or id.
    fn draft_id(&self, inject: InjectIx, which: &str) -> Option<String> {
        let offered = drafts(self.shift(), inject);
        let is_meant = |draft: &&Draft| draft.id.as_str() == which || which.chars().eq([draft.letter]);
        offered.iter().find(is_meant).map(|draft| draft.id.to_string())
    }

    fn draft_text(&self, which: &str) -> Option<String> {
        let inject = self.target("")?;
        let id = self.draft_id(inject, which.trim())?;
        let found = self.shift().offered(inject).find(|(_, draft)| draft.id.as_str() == id);
        found.map(|(_, draft)| draft.text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn help(&self) -> String {
        let live = if self.sitting.pacing().is_live() { "live" } else { "untimed" };
        let help = if self.sitting.purpose().helps() { "on" } else { "off" };
        say!(self.words, "play-help", pacing = live, help = help)
    }
}
