//! A plan carried out in the window by what a person would do there: pressing, writing, looking.

mod working;

use std::collections::VecDeque;

use crate::app::driver::Driver;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::scenario::Visibility;
use crate::shift::plan::{self, Line};
use crate::shift::{Act, Answer, Named};
use crate::ui::Screen;
use crate::view::Composer;
use crate::view::sentences::form_sentence;

/// Something a person does at a window.
#[derive(Clone, Debug, PartialEq)]
pub enum Gesture {
    /// Presses what has this name.
    Press(String),
    /// Writes into the field of this name, behind what stands there.
    Write(String, String),
    /// Presses a key.
    Keys(egui::Key, egui::Modifiers),
    /// Takes a picture and keeps it under this name.
    Picture(String),
    /// Looks on for so many frames.
    Wait(u32),
}

/// What a window is driven by.
pub trait Script {
    /// What to do next; none when it is over.
    ///
    /// # Errors
    /// Why it cannot go on.
    fn next(&mut self, driver: &mut Driver) -> Result<Option<Gesture>, String>;
}

/// The pictures of a demo, in the order in which they are taken. Every demo takes all of them.
pub const PICTURES: &[&str] = &[
    "01-title",
    "02-briefing",
    "03-desk-empty",
    "04-desk",
    "05-desk-drafts",
    "06-desk-writing",
    "07-desk-book",
    "08-desk-light",
    "09-desk-contrast",
    "10-debrief",
    "11-debrief-finding",
    "12-debrief-light",
    "13-author",
    "14-author-state",
    "15-attempts",
    "16-settings",
    "17-settings-large",
    "18-people",
    "19-course",
    "20-profile",
];

/// By so many steps everything is made larger once.
const STEPS: usize = 5;

/// A plan as a script: from the title through the briefing and the shift to the debrief.
pub struct Demo {
    scenario: String,
    lines: VecDeque<(usize, Line)>,
    ready: VecDeque<Gesture>,
    part: Part,
    /// Whether it stays where the plan ends.
    stays: bool,
    /// The line that time is being let pass for.
    waiting: Option<(usize, Line)>,
    /// Whether a person at work has been pictured yet.
    pictured: (bool, bool),
    line: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Opening,
    Shift,
    Over,
}

impl Demo {
    /// The demo of a plan at a scenario. One that stays ends where the plan does; otherwise that has to be the end of the
    /// shift, and the debrief is shown.
    ///
    /// # Errors
    /// The first line that is no line of a plan, and why.
    pub fn new(words: &Words, scenario: &str, plan: &str, stays: bool) -> Result<Self, (usize, String)> {
        let mut lines = VecDeque::new();
        for (number, text) in (1..).zip(plan.lines()) {
            match plan::parse_line(text) {
                Ok(None) => {}
                Ok(Some(line)) => lines.push_back((number, line)),
                Err(error) => return Err((number, form_sentence(words, &error, &[]))),
            }
        }
        let scenario = scenario.to_owned();
        let (ready, part) = (VecDeque::new(), Part::Opening);
        Ok(Self { scenario, lines, ready, part, stays, waiting: None, pictured: (false, false), line: 0 })
    }

    fn press(&mut self, name: impl Into<String>) {
        self.ready.push_back(Gesture::Press(name.into()));
    }

    fn picture(&mut self, name: &str) {
        self.ready.push_back(Gesture::Picture(name.to_owned()));
    }

    fn open(&mut self) {
        // The canvas is drawn some frames after the screen.
        self.ready.push_back(Gesture::Wait(30));
        self.picture("01-title");
        self.press(format!("title/choice/{}", self.scenario));
        self.press("briefing/untimed");
        self.picture("02-briefing");
        self.press("briefing/start");
        self.picture("03-desk-empty");
        self.part = Part::Shift;
    }

    fn close(&mut self, driver: &Driver) {
        self.picture("10-debrief");
        let Screen::Debrief(debrief) = driver.screen() else { return };
        let telling = debrief.steps.iter().find(|step| step.findings.iter().any(|finding| !finding.spans.is_empty()));
        if let Some(step) = telling.or_else(|| debrief.steps.last()) {
            self.press(format!("step/{}", step.number));
            if let Some(finding) = step.findings.iter().find(|finding| !finding.spans.is_empty()) {
                self.press(format!("finding/{}", finding.number));
            }
        }
        self.picture("11-debrief-finding");
        self.press("after/palette");
        self.press("after/palette");
        self.picture("12-debrief-light");
        self.press("after/palette");
        self.press("after/done");
        self.press(format!("title/choice/{}", self.scenario));
        self.press("briefing/author");
        self.picture("13-author");
        self.press("author/tab/state");
        self.picture("14-author-state");
        self.press("author/back");
        if driver.keeps() {
            self.press("title/attempts");
            // What they came to is read beside the frames.
            self.ready.push_back(Gesture::Wait(30));
            self.picture("15-attempts");
            self.press("sat/back");
            self.press("title/profile");
            self.picture("20-profile");
            self.press("mine/back");
        }
        self.press("title/course");
        self.ready.push_back(Gesture::Wait(30));
        self.picture("19-course");
        self.press("map/back");
        self.press("title/settings");
        self.picture("16-settings");
        let scale = |way: &str| Gesture::Press(format!("settings/scale/{way}"));
        self.ready.extend(std::iter::repeat_n(scale("larger"), STEPS));
        self.picture("17-settings-large");
        self.ready.extend(std::iter::repeat_n(scale("smaller"), STEPS));
        self.press("settings/people");
        self.picture("18-people");
        self.press("people/back");
        self.part = Part::Over;
    }

    /// What a line asks for; false if time has to pass first or the line is done without a gesture.
    fn line(&mut self, driver: &mut Driver, line: &Line) -> Result<(), String> {
        match line {
            Line::Do(act, visibility) => self.act(driver, act, *visibility),
            Line::WaitForNext => {
                self.press("desk/wait");
                Ok(())
            }
            Line::WaitFor(inject) => {
                if !driver.has_arrived(inject) {
                    self.press("desk/wait");
                    self.waiting = Some((self.line, line.clone()));
                }
                Ok(())
            }
            Line::Wait(span) if span.secs() == 60 => {
                self.press("desk/wait-minute");
                Ok(())
            }
            Line::Wait(_) => Err(driver.words().plain("demo-no-such-wait")),
            Line::Finish => {
                self.press("desk/finish");
                self.press("desk/finish-yes");
                Ok(())
            }
            Line::Expect(_) => driver.expect(line),
        }
    }

    fn act(&mut self, driver: &Driver, act: &Act<Named>, wanted: Option<Visibility>) -> Result<(), String> {
        if let Act::Answer { inject, .. }
        | Act::HandOff { inject, .. }
        | Act::Hold { inject }
        | Act::Leave { inject }
        | Act::Work { inject, .. }
        | Act::Look { inject, .. } = act
        {
            self.press(format!("queue/{inject}"));
            if !self.pictured.0 {
                self.pictured.0 = true;
                self.picture("04-desk");
                let drafts = composer(driver, inject).is_some_and(|found| found.own_words && !found.drafts.is_empty());
                if drafts {
                    self.press("composer/drafts");
                }
                self.picture("05-desk-drafts");
                if drafts {
                    self.ready.push_back(Gesture::Keys(egui::Key::Escape, egui::Modifiers::NONE));
                }
            }
        }
        match act {
            Act::Answer { inject, with, .. } => {
                let (usual, own_words) =
                    composer(driver, inject).map_or((Visibility::Public, true), |c| (c.usual, c.own_words));
                let place = wanted.unwrap_or(usual);
                if place != usual {
                    self.press(if place == Visibility::Private { "composer/private" } else { "composer/public" });
                }
                match with {
                    Answer::Text(text) => {
                        self.ready.push_back(Gesture::Write(format!("composer/text/{inject}"), text.clone()));
                        self.picture_at_work(driver);
                        self.press("composer/send");
                    }
                    Answer::Draft(draft) => {
                        if own_words {
                            self.press("composer/drafts");
                        }
                        self.press(format!("draft/{draft}/send"));
                    }
                }
            }
            Act::HandOff { inject, to, note } => {
                self.press("composer/hand-off");
                self.press(format!("role/{to}"));
                self.ready.push_back(Gesture::Write(format!("handoff/note/{inject}"), note.clone()));
                self.press("handoff/send");
            }
            Act::Work { inject, given } => {
                let work = composer(driver, inject).and_then(|found| found.work.clone());
                self.picture(&format!("work-{inject}-begun"));
                let given: Vec<_> = given.iter().map(|one| (&one.part, &*one.value)).collect();
                self.ready.extend(work.iter().flat_map(|work| working::gestures(work, &given)));
                self.picture_at_work(driver);
                self.picture(&format!("work-{inject}-given"));
                self.press("work/send");
            }
            Act::Look { source, .. } => self.press(format!("source/{source}")),
            Act::Hold { .. } => self.press("composer/hold"),
            Act::Leave { .. } => {
                self.press("composer/leave");
                self.press("leave/yes");
            }
            Act::Wait => self.press("desk/wait"),
            Act::Pause | Act::Resume => self.press("desk/pause"),
        }
        Ok(())
    }

    /// Somebody writing, in every palette, and looking something up.
    fn picture_at_work(&mut self, driver: &Driver) {
        if self.pictured.1 {
            return;
        }
        self.pictured.1 = true;
        self.picture("06-desk-writing");
        if let Some(word) = looked_up(driver) {
            self.ready.push_back(Gesture::Keys(egui::Key::F, egui::Modifiers::COMMAND));
            self.ready.push_back(Gesture::Write("book/search".to_owned(), word));
            self.picture("07-desk-book");
            self.ready.push_back(Gesture::Keys(egui::Key::Escape, egui::Modifiers::NONE));
        }
        // The palettes go round: dark, high contrast, light.
        self.press("desk/palette");
        self.picture("09-desk-contrast");
        self.press("desk/palette");
        self.picture("08-desk-light");
        self.press("desk/palette");
    }

    fn at(&self, why: String, words: &Words) -> String {
        crate::say!(words, "demo-line", line = self.line, why = why)
    }
}

impl Script for Demo {
    fn next(&mut self, driver: &mut Driver) -> Result<Option<Gesture>, String> {
        loop {
            if let Some(gesture) = self.ready.pop_front() {
                return Ok(Some(gesture));
            }
            if let Some(why) = driver.memory().refusal.clone() {
                return Err(self.at(why, driver.words()));
            }
            match self.part {
                Part::Opening => self.open(),
                // Whoever has never sat anything is told first what is kept. It is pictured where that is so.
                Part::Shift if matches!(driver.screen(), Screen::Notice(_)) => {
                    self.picture("03-notice");
                    self.press("notice/keep");
                    self.picture("03-desk-empty");
                }
                // A plan is nobody who could say how it went.
                Part::Shift if is_over_at_desk(driver) => self.press("desk/after"),
                Part::Shift if matches!(driver.screen(), Screen::Estimate(_)) => self.press("estimate/skip"),
                Part::Shift if matches!(driver.screen(), Screen::Debrief(_)) && self.only_expects() => {
                    while let Some((number, line)) = self.lines.pop_front() {
                        self.line = number;
                        // Finishing what is over is nothing.
                        driver.expect(&line).map_err(|why| self.at(why, driver.words()))?;
                    }
                    self.close(driver);
                }
                Part::Shift => {
                    let next = self.waiting.take().or_else(|| self.lines.pop_front());
                    let Some((number, line)) = next else {
                        if self.stays {
                            self.part = Part::Over;
                            // Whoever stays can go on writing.
                            if let Some(open) = &driver.memory().desk.open {
                                self.ready.push_back(Gesture::Write(format!("composer/text/{open}"), String::new()));
                            }
                            continue;
                        }
                        return Err(driver.words().plain("demo-not-over"));
                    };
                    self.line = number;
                    self.line(driver, &line).map_err(|why| self.at(why, driver.words()))?;
                }
                Part::Over => return Ok(None),
            }
        }
    }
}

impl Demo {
    /// Whether nothing is left to do but to look.
    fn only_expects(&self) -> bool {
        self.waiting.is_none() && self.lines.iter().all(|(_, line)| matches!(line, Line::Expect(_) | Line::Finish))
    }
}

/// What can be done about an inject now.
fn composer<'d>(driver: &'d Driver, inject: &InjectId) -> Option<&'d Composer> {
    match driver.screen() {
        Screen::Shift(shift) => shift.composer(inject),
        _ => None,
    }
}

/// Something to look up in the brand book: the longest word of its first fact.
fn looked_up(driver: &Driver) -> Option<String> {
    let Screen::Shift(shift) = driver.screen() else { return None };
    let fact = shift.book.section("book-facts")?.entries.first()?;
    let words = fact.text.split(|c: char| !c.is_alphanumeric());
    words.max_by_key(|word| word.chars().count()).map(str::to_lowercase)
}

/// Whether the last word of a shift is being read.
fn is_over_at_desk(driver: &Driver) -> bool {
    matches!(driver.screen(), Screen::Shift(shift) if shift.standing == crate::view::Standing::Over)
}
