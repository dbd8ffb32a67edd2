//! Who sits here: their folder, what they have set, and what is said before anything of them is kept.

use std::sync::Arc;

use super::journey::Following;
use super::{Driver, Options, Place, Scene};
use crate::base::Diagnostic;
use crate::base::locale::Locale;
use crate::base::words::Words;
use crate::host::home;
use crate::host::keeping::{KEEPS, Shelf};
use crate::host::people::{People, Person};
use crate::host::settings::Settings;
use crate::host::sitting::Unkept;
use crate::scenario::{Difficulty, Scenario};
use crate::shift::Purpose;
use crate::ui::Screen;
use crate::ui::action::{Person as Asked, Setting};
use crate::view::people::{self, Facts, Notice};
use crate::view::sentences;
use crate::view::settings::Choices;

/// Whoever sits here.
pub(super) struct Seated {
    people: People,
    /// What they have set.
    pub(super) set: Settings,
    /// Whether anything of it is written down.
    keeps: bool,
}

/// What went wrong with files of theirs.
pub(super) enum Broken {
    /// One cannot be read: the key of what is said about it, and why.
    Unread(&'static str, Box<Diagnostic>),
    /// One cannot be written.
    Unkept(Unkept),
}

impl Broken {
    /// That in words.
    pub(super) fn said(&self, words: &Words) -> String {
        match self {
            Self::Unread(key, problem) => sentences::unreadable(words, key, problem),
            Self::Unkept(unkept) => sentences::failure(words, unkept.code, &unkept.args).0,
        }
    }
}

/// What is to begin once it was said what is kept.
#[derive(Clone)]
pub(super) struct Pending {
    pub(super) scenario: Arc<Scenario>,
    pub(super) untimed: bool,
    pub(super) difficulty: Difficulty,
}

impl Seated {
    /// Whoever sat here last, and what had to be said about reading that. Nothing is read or written where nothing is kept.
    pub(super) fn last(options: &Options) -> (Self, Vec<Broken>) {
        let keeps = KEEPS && !options.forget;
        let root = options.folder.clone().or_else(home::data_folder).filter(|_| keeps);
        let mut broken = Vec::new();
        let mut people = People::read(root.as_deref()).unwrap_or_else(|problem| {
            broken.push(Broken::Unread("people-broken", problem));
            People::nobody(root.as_deref())
        });
        // Where nothing is kept nobody sits down.
        if let Some(Err(unkept)) = options.who.as_deref().filter(|_| keeps).map(|id| people.choose(id)) {
            broken.push(Broken::Unkept(unkept));
        }
        let mut seated = Self { people, set: Settings::default(), keeps };
        broken.extend(seated.read());
        (seated, broken)
    }

    /// Reads what they have set; what is to be said about that.
    fn read(&mut self) -> Option<Broken> {
        let read = self.shelf().folder().filter(|_| self.keeps).map(Settings::read);
        let (set, broken) = match read {
            Some(Ok(set)) => (set, None),
            Some(Err(problem)) => (Settings::default(), Some(Broken::Unread("settings-broken", problem))),
            None => (Settings::default(), None),
        };
        self.set = set;
        broken
    }

    /// The words they read: of the language that was asked for with the start, or theirs, or else the machine's.
    pub(super) fn words(&self, options: &Options) -> Words {
        let locale = options.language.or_else(|| Locale::find(&self.set.language)).unwrap_or(options.machine);
        Words::of(locale).in_zone(options.zone.clone())
    }

    /// Where their attempts are.
    pub(super) fn shelf(&self) -> Shelf {
        self.people.folder(self.people.current()).map_or_else(Shelf::usual, Shelf::at)
    }

    /// What they are called.
    pub(super) fn called(&self, words: &Words) -> String {
        people::called(words, self.people.current())
    }

    fn write(&self) -> Result<(), Unkept> {
        match self.shelf().folder().filter(|_| self.keeps) {
            Some(folder) => self.set.write(folder),
            None => Ok(()),
        }
    }
}

impl Driver {
    /// Shows what one can set.
    pub(super) fn show_settings(&mut self) {
        self.leave();
        let (shelf, set) = (self.seated.shelf(), &self.seated.set);
        self.screen = Screen::Settings(Choices {
            palettes: self.looks.look.theme.palettes.keys().cloned().collect(),
            languages: languages(),
            set: Settings {
                scale: self.looks.look.scale,
                still: self.looks.look.still,
                language: self.options.language.map_or(set.language.clone(), |asked| asked.code().to_owned()),
                ..set.clone()
            },
            folder: shelf.folder().filter(|_| self.keeps()).map(|folder| folder.display().to_string()),
        });
        self.place = Place::Settings;
        self.backdrop.scene = Scene::Title;
        self.backdrop.changed += 1;
    }

    /// Sets something: it counts at once, and if it cannot be written down, that is said.
    pub(super) fn set(&mut self, setting: Setting) {
        let (set, look) = (&mut self.seated.set, &mut self.looks.look);
        match setting {
            Setting::Palette(name) => {
                *look = look.clone().with_palette(&name);
                set.palette.clone_from(&look.name);
            }
            Setting::Scale(percent) => (set.scale, look.scale) = (percent, percent),
            Setting::Still(still) => (set.still, look.still) = (still, still),
            Setting::Time { untimed, more } => {
                (set.untimed, set.more_time) = (untimed, more);
                (self.memory.untimed, self.memory.more_time) = (untimed, more);
            }
            Setting::Cover(cover) => (set.cover, self.memory.cover) = (cover, cover),
            Setting::Language(locale) => {
                set.language = locale.map_or_else(String::new, |locale| locale.code().to_owned());
                self.options.language = None;
                self.speak();
                self.following = self.follow();
            }
        }
        self.dress();
        if let Err(unkept) = self.seated.write() {
            self.memory.refusal = Some(self.sentence(&unkept));
        }
        if matches!(self.place, Place::Settings) {
            self.show_settings();
        }
    }

    /// Looks and behaves as whoever sits here has set it, as far as nothing else was asked for with the start.
    fn put_on(&mut self) {
        let (set, options) = (&self.seated.set, &self.options);
        let palette = options.palette.as_ref().unwrap_or(&set.palette);
        let (scale, still) = (set.scale, set.still || options.still);
        self.looks.look = crate::ui::Look { scale, still, ..self.looks.look.clone().with_palette(palette) };
        self.memory.untimed = set.untimed || options.untimed;
        self.memory.more_time = options.more_time.unwrap_or(set.more_time);
        self.memory.cover = options.cover.unwrap_or(set.cover);
        self.dress();
    }

    /// Speaks the language of whoever sits here from now on.
    fn speak(&mut self) {
        let words = self.seated.words(&self.options);
        if words.locale() != self.words.locale() {
            self.words = words;
            self.read_content();
        }
    }

    fn follow(&self) -> Following {
        Following::start(&self.words, Some(&self.shelf).filter(|_| self.keeps()))
    }

    /// Has everything drawn with the look as it is now.
    fn dress(&mut self) {
        let look = &self.looks.look;
        self.backdrop.palette = look.palette.clone();
        (self.backdrop.still, self.backdrop.zoom) = (look.still, look.zoom());
        self.backdrop.changed += 1;
        self.fresh.0 = true;
    }

    /// Lists who sits here.
    pub(super) fn list_people(&mut self, said: Option<String>) {
        self.leave();
        let people = &self.seated.people;
        let rows = people.all().iter().map(|person| {
            let here = person.id == people.current().id;
            people::row(&self.words, person, here, facts(people, person, self.seated.keeps))
        });
        self.screen = Screen::People(people::People { rows: rows.collect(), said });
        self.place = Place::People;
        self.backdrop.scene = Scene::Title;
        self.backdrop.changed += 1;
    }

    /// Does what is asked for about people; says why if it cannot be done.
    pub(super) fn about_people(&mut self, asked: &Asked) {
        let people = &mut self.seated.people;
        let before = people.current().id.clone();
        let name = |people: &People, id: &str| people.all().iter().find(|person| person.id == id).cloned();
        let (done, said) = match asked {
            Asked::Choose(id) => (people.choose(id), None),
            Asked::Add(new) => (people.add(new), Some(("people-said-added", None))),
            Asked::Rename(id, new) => (people.rename(id, new), None),
            Asked::Delete(id) => {
                let gone = name(people, id);
                (people.delete(id), Some(("people-said-deleted", gone)))
            }
        };
        if let Err(unkept) = done {
            self.memory.refusal = Some(self.sentence(&unkept));
            return;
        }
        self.memory.people = Default::default();
        let deleted_here = matches!(asked, Asked::Delete(id) if *id == before);
        if self.seated.people.current().id != before || deleted_here {
            self.sit_down();
        }
        let said = said.map(|(key, person)| {
            let name =
                person.map_or_else(|| self.seated.called(&self.words), |gone| people::called(&self.words, &gone));
            crate::say!(self.words, key, name = name)
        });
        match asked {
            // Whoever sits down wants to practise.
            Asked::Choose(_) => self.go_to_title(),
            _ => self.list_people(said),
        }
    }

    /// Somebody else sits here now: what they have sat, and what they have set.
    fn sit_down(&mut self) {
        let broken = self.seated.read();
        self.speak();
        let said = broken.map(|broken| broken.said(&self.words));
        self.notices = self.looks.notices.iter().cloned().chain(said).collect();
        self.shelf = self.seated.shelf();
        self.following = self.follow();
        self.memory = crate::ui::Memory::default();
        self.put_on();
    }

    /// Whether something is to be said before anything is kept; it is shown then.
    pub(super) fn say_what_is_kept(&mut self, pending: Pending) -> bool {
        if !self.keeps() || self.seated.set.told {
            return false;
        }
        self.screen = Screen::Notice(Notice {
            folder: self.shelf.folder().map(|folder| folder.display().to_string()),
            may_forget: self.purpose(&pending.scenario) == Purpose::Practice,
            warnings: pending.scenario.content_warnings.clone(),
        });
        self.place = Place::Notice(Box::new(pending));
        true
    }

    /// Begins what was to begin.
    pub(super) fn begin(&mut self, keep: bool) {
        let Place::Notice(pending) = &self.place else { return };
        let pending = Pending::clone(pending);
        self.memory.guide = true;
        if keep {
            self.seated.set.told = true;
            if let Err(unkept) = self.seated.write() {
                self.say_unkept(&unkept);
            }
        }
        self.begin_with(pending, keep);
    }
}

/// What is known of somebody's folder. Looking makes nothing.
fn facts(people: &People, person: &Person, keeps: bool) -> Facts {
    let folder = people.folder(person).filter(|_| keeps);
    let kept = folder.clone().map(|folder| Shelf::at(folder).look());
    let (attempts, last) = match kept {
        None => (Some(0), None),
        Some(Ok(kept)) => (Some(kept.len()), kept.iter().map(|kept| kept.began).max()),
        Some(Err(_)) => (None, None),
    };
    Facts { folder: folder.map(|folder| folder.display().to_string()), attempts, last }
}

/// The languages there are, each by its own name.
fn languages() -> Vec<(Locale, String)> {
    Locale::all().into_iter().map(|locale| (locale, Words::of(locale).plain("language-name"))).collect()
}
