//! What stands between the screens and the world: it carries out what they ask for and says what there is to see. It
//! alone knows shifts, content and where attempts are kept.

mod after;
mod author;
mod coverage;
mod desk;
mod journey;
mod past;
mod people;
mod places;
mod shown;
mod stage;
mod ways;
mod writing;

pub use stage::{Backdrop, Options, Scene, Shares, Stage};

use std::sync::Arc;
use std::time::Duration;

use super::looks::Looks;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::base::{Diagnostic, Seed};
use crate::host::content;
use crate::host::keeping::{KEEPS, Seat, Shelf};
use crate::scenario::{Library, Scenario};
use crate::shift::plan::Line;
use crate::ui::action::{Desk as DeskAction, Setting};
use crate::ui::{Action, Look, Memory, Screen};
use crate::view::knowledge::Cards;
use crate::view::{self, Public, Title};
use author::Authoring;
use desk::{AtDesk, Outcome};
use journey::Following;
use past::Past;
use people::{Pending, Seated};
use ways::Untaken;

/// How long a clock that stands may go without being looked at.
const REST: Duration = Duration::from_secs(60);
/// A file that is open for writing is looked at this often, and so is what is read or worked out beside the frame.
const LOOK: Duration = Duration::from_millis(200);
/// What is being written is kept this often.
const KEEP_UNSENT: u64 = 3_000;

/// What drives the screens.
pub struct Driver {
    options: Options,
    seated: Seated,
    shelf: Shelf,
    words: Words,
    looks: Looks,
    /// Whether the look has not been drawn with yet, and whether its fonts have not.
    fresh: (bool, bool),
    memory: Memory,
    content: Library,
    /// What can be read before a shift and after it.
    cards: Cards,
    problems: Vec<Diagnostic>,
    /// What had to be said and was not yet done with.
    notices: Vec<String>,
    place: Place,
    screen: Screen,
    /// The canvas behind the screens.
    backdrop: Backdrop,
    /// The scenario that is open for writing, also while it is tried.
    author: Option<Box<Authoring>>,
    /// How far whoever sits here has come.
    following: Following,
    /// What else could have been done in the shift whose debrief is shown.
    untaken: Untaken,
    out: bool,
}

/// Where one is.
enum Place {
    Title,
    Problems,
    Briefing(Arc<Scenario>),
    Author,
    Attempts,
    People,
    Settings,
    Notice(Box<Pending>),
    Course,
    Profile,
    Desk(Box<AtDesk>),
    Debrief(Box<AtDesk>),
    Past(Box<Past>),
}

impl Driver {
    /// A driver at the title, or where the options lead.
    pub fn new(options: Options) -> Self {
        let (seated, broken) = Seated::last(&options);
        let words = seated.words(&options);
        let mut looks = Looks::find(&words);
        let palette = options.palette.as_deref().unwrap_or(&seated.set.palette);
        if !looks.look.theme.palettes.contains_key(palette) {
            let known = looks.look.theme.palettes.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            looks.notices.push(crate::say!(words, "palette-unknown", found = palette, known = known));
        }
        looks.notices.extend(broken.iter().map(|broken| broken.said(&words)));
        let (still, scale) = (seated.set.still || options.still, seated.set.scale);
        looks.look = Look { still, scale, ..Look::new(looks.look.theme.clone(), palette) };
        let (content, problems) = content::everything(&[options.content_folder()]);
        let cards = Cards::of(&words, &content);
        let backdrop = Backdrop {
            public: Public::default(),
            seed: options.seed.unwrap_or_else(|| Seed::new(1)),
            scene: Scene::Title,
            changed: 0,
            shares: Shares::default(),
            palette: looks.look.palette.clone(),
            still,
            zoom: looks.look.zoom(),
        };
        let memory = Memory {
            untimed: seated.set.untimed || options.untimed,
            more_time: options.more_time.unwrap_or(seated.set.more_time),
            cover: options.cover.unwrap_or(seated.set.cover),
            ..Memory::default()
        };
        let notices = looks.notices.clone();
        let shelf = seated.shelf();
        let mut driver = Self {
            seated,
            following: Following::start(&words, Some(&shelf).filter(|_| KEEPS && !options.forget)),
            shelf,
            options,
            words,
            looks,
            fresh: (true, true),
            memory,
            content: content.playable,
            cards,
            problems,
            notices,
            place: Place::Title,
            screen: Screen::Title(Title::default()),
            backdrop,
            author: None,
            untaken: Untaken::default(),
            out: false,
        };
        driver.go_to_title();
        if let Some(file) = driver.options.author.clone() {
            driver.write(file);
        } else if let Some(wanted) = driver.options.scenario.clone() {
            driver.brief(&wanted);
        }
        driver
    }

    /// What to draw now.
    pub fn stage(&mut self) -> Stage<'_> {
        let (look_changed, fonts_changed) = std::mem::take(&mut self.fresh);
        Stage {
            screen: &self.screen,
            look: &self.looks.look,
            words: &self.words,
            memory: &mut self.memory,
            look_changed,
            fonts: fonts_changed.then(|| self.looks.fonts.definitions.clone()),
        }
    }

    /// What the canvas behind it shows.
    pub fn backdrop(&self) -> &Backdrop {
        &self.backdrop
    }

    /// What there is to see.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What the screens remember.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The words.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether what is sat is kept.
    pub fn keeps(&self) -> bool {
        KEEPS && !self.options.forget
    }

    /// Whether the window is to close.
    pub fn wants_out(&self) -> bool {
        self.out
    }

    /// The ids of everything that can be played.
    pub fn scenarios(&self) -> impl Iterator<Item = &str> {
        self.content.scenarios.iter().map(|scenario| scenario.id.as_str())
    }

    /// Whether this has come in the shift that is being sat.
    pub fn has_arrived(&self, inject: &InjectId) -> bool {
        self.shift().is_some_and(|shift| {
            let known = shift.scenario().inject_ix(inject);
            known.is_some_and(|inject| shift.state().progress(inject).has_arrived())
        })
    }

    /// Whether what a plan expects is so; the reason if it is not.
    pub fn expect(&mut self, line: &Line) -> Result<(), String> {
        let (Place::Desk(desk) | Place::Debrief(desk)) = &mut self.place else { return Ok(()) };
        desk.expect(&self.words, line)
    }

    /// The shift that is being sat, or was until a moment ago.
    pub fn shift(&self) -> Option<&crate::shift::Shift> {
        match &self.place {
            Place::Desk(desk) | Place::Debrief(desk) => Some(desk.shift()),
            _ => None,
        }
    }

    /// The longest until something changes by itself.
    pub fn wakes_in(&self) -> Duration {
        match &self.place {
            Place::Desk(desk) => desk.wakes_in().unwrap_or(REST),
            _ => REST,
        }
        .min(if self.author.is_some() || self.following.waits() || self.untaken.waits() { LOOK } else { REST })
    }

    /// Lets the clock bring what it brings.
    pub fn tick(&mut self) {
        self.look_at_file();
        self.look_back();
        if self.following.hear() {
            match &mut self.screen {
                Screen::Title(title) => *title.journey = self.following.read().journey.clone(),
                Screen::Attempts(attempts) => {
                    let said = attempts.said.take();
                    self.list_attempts(said);
                }
                _ => self.show_what_is_known(),
            }
        }
        if self.untaken.hear() {
            self.tell_ways();
        }
        let Place::Desk(desk) = &mut self.place else { return };
        let outcome = desk.tick(&self.words);
        self.settle(outcome);
        if let Place::Desk(desk) = &mut self.place {
            desk.keep_unsent(&self.memory.desk.unsent, KEEP_UNSENT);
            if let Screen::Shift(shown) = &mut self.screen {
                desk.read_along(&self.words, &self.memory.desk, shown);
            }
        }
    }

    /// Carries out what the screens ask for.
    pub fn take(&mut self, actions: Vec<Action>) {
        for action in actions {
            self.memory.refusal = None;
            match action {
                Action::Title => self.go_back(),
                Action::Author(id) => self.write_scenario(&id),
                Action::Try { from, with, untimed } => self.try_out(from.as_ref(), &with, untimed),
                Action::Problems => {
                    self.leave();
                    self.place = Place::Problems;
                    let problems = self.problems.iter().map(|found| view::title::problem(&self.words, found));
                    self.screen = Screen::Problems(problems.collect());
                }
                // Whoever writes goes back to the file, not to what was read before it was changed.
                Action::Brief(_) if self.author.is_some() => self.go_back(),
                Action::Brief(id) => self.brief(id.as_str()),
                Action::Start { scenario, untimed, difficulty } => {
                    self.start(scenario.as_str(), untimed, difficulty);
                }
                Action::Attempts => self.list_attempts(None),
                Action::Course => self.show_course(),
                Action::Profile => self.show_profile(),
                Action::LookBack(attempt) => self.look_back_at(&attempt),
                Action::Export(attempt) => self.export(&attempt),
                Action::Resume(attempt) => self.sit(Seat::again(&self.shelf, &attempt)),
                Action::NextPalette => self.set(Setting::Palette(self.looks.look.next_palette())),
                Action::Settings => self.show_settings(),
                Action::Set(setting) => self.set(setting),
                Action::People => self.list_people(None),
                Action::Person(asked) => self.about_people(&asked),
                Action::Begin { keep } => self.begin(keep),
                Action::Again(inject) => self.go_back_to(&inject),
                Action::Uncover(inject) => {
                    self.memory.desk.uncovered.insert(inject);
                    self.settle(Outcome::Done);
                }
                Action::Quit => {
                    self.leave();
                    self.out = true;
                }
                Action::Desk(action) => self.act(&action),
                Action::After => self.after(),
                Action::Estimate(own) => self.estimate(own),
                Action::Note(note) => self.note(&note),
            }
        }
    }

    /// The window closes: nothing is lost by it.
    pub fn close(&mut self) {
        self.leave();
    }

    fn act(&mut self, action: &DeskAction) {
        let Place::Desk(desk) = &mut self.place else { return };
        let outcome = desk.act(&self.words, action);
        if matches!(outcome, Outcome::Done) {
            desk.clear_unsent(&mut self.memory.desk, action);
        }
        self.settle(outcome);
        // Whoever runs to the end wants to be there; otherwise the last word is read first.
        if matches!(action, DeskAction::Finish) {
            self.after();
        }
    }

    /// Goes on from a shift that is over.
    fn after(&mut self) {
        if matches!(&self.place, Place::Desk(desk) if desk.is_over())
            && let Place::Desk(desk) = std::mem::replace(&mut self.place, Place::Title)
        {
            desk.forget_unsent();
            self.backdrop.scene = Scene::Still;
            self.backdrop.changed += 1;
            self.memory.debrief = Default::default();
            self.memory.desk = Default::default();
            if self.author.is_none() {
                let shift = desk.shift().clone();
                self.untaken = Untaken::start(&self.words, move || Some(shift));
            }
            self.place = Place::Debrief(desk);
            self.ask_how_it_went();
        }
    }

    /// Shows what came of something at the desk.
    fn settle(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Nothing => return,
            Outcome::Done => {}
            Outcome::Refused(why) => self.memory.refusal = Some(why),
            Outcome::Unkept(unkept) => {
                // What cannot be kept does not count: the shift stops where the last kept entry left it.
                self.place = Place::Title;
                self.say_unkept(&unkept);
                return self.go_to_title();
            }
        }
        let Place::Desk(desk) = &mut self.place else { return };
        let mut shown = desk.view(&self.words);
        if self.memory.cover {
            let scenario = desk.shift().scenario();
            view::cover::desk(&self.words, scenario, &self.memory.desk.uncovered, &mut shown);
        }
        if self.backdrop.public != shown.public || self.backdrop.scene != Scene::Desk {
            self.backdrop.shares = desk.shares(&shown.public);
            self.backdrop.public = shown.public.clone();
            self.backdrop.scene = Scene::Desk;
            self.backdrop.changed += 1;
        }
        self.screen = Screen::Shift(Box::new(shown));
    }
}

#[cfg(test)]
mod tests;
