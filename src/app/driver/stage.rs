//! How a driver begins, and what it gives to whoever draws.

use std::path::PathBuf;

use crate::base::Seed;
use crate::base::locale::Locale;
use crate::base::words::Words;
use crate::base::zone::Zone;
use crate::host::home;
use crate::scenario::Difficulty;
use crate::shift::Purpose;
use crate::ui::theme::Palette;
use crate::ui::{Look, Memory, Screen};
use crate::view::Public;

/// How to begin.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where content is; the house's scenarios unless said.
    pub content: Option<PathBuf>,
    /// The seed of every shift that is begun; a fresh one each unless said.
    pub seed: Option<Seed>,
    /// Whether attempts are not kept.
    pub forget: bool,
    /// Whether nothing moves but what one moves.
    pub still: bool,
    /// The name of the palette.
    pub palette: Option<String>,
    /// What somebody wants to play at once: the id of a scenario or a file.
    pub scenario: Option<String>,
    /// Whether shifts are untimed unless one says otherwise.
    pub untimed: bool,
    /// How much more time one has with the clock, in percent; what is set unless said.
    pub more_time: Option<u16>,
    /// Whether what attacks is covered; what is set unless said.
    pub cover: Option<bool>,
    /// Who sits down, by their id; whoever sat here last unless said.
    pub who: Option<String>,
    /// What an attempt at that scenario is for; every other is for practice.
    pub purpose: Purpose,
    /// The file of a scenario that somebody wants to write.
    pub author: Option<PathBuf>,
    /// How hard that scenario is made, unless one says otherwise.
    pub difficulty: Difficulty,
    /// The time zone in which moments are told.
    pub zone: Zone,
    /// The language that was asked for; what is set unless said.
    pub language: Option<Locale>,
    /// The language of the machine, for whoever has set none.
    pub machine: Locale,
    /// Where attempts are kept; the usual place unless said.
    pub folder: Option<PathBuf>,
}

impl Options {
    /// Where content is.
    pub(super) fn content_folder(&self) -> PathBuf {
        self.content.clone().unwrap_or_else(home::scenario_folder)
    }
}

/// What to draw now.
pub struct Stage<'a> {
    /// The screen.
    pub screen: &'a Screen,
    /// The look.
    pub look: &'a Look,
    /// The words.
    pub words: &'a Words,
    /// What the screens remember.
    pub memory: &'a mut Memory,
    /// Whether the look has not been installed yet.
    pub look_changed: bool,
    /// The fonts where they have not been set yet.
    pub fonts: Option<egui::FontDefinitions>,
}

/// What the canvas behind the screens shows.
#[derive(Clone, Debug)]
pub struct Backdrop {
    /// The public.
    pub public: Public,
    /// The seed of its picture.
    pub seed: Seed,
    /// How it lies behind the screen.
    pub scene: Scene,
    /// Grows with every change of anything here.
    pub changed: u64,
    /// What was shared.
    pub shares: Shares,
    /// The colours.
    pub palette: Palette,
    /// Whether nothing moves by itself.
    pub still: bool,
    /// How many points of the window are one of the screens'.
    pub zoom: f32,
}

/// What was shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// How often something was so far.
    pub count: u64,
    /// Among whom lately: places in [`Public::segments`], each once; none where that is not known.
    pub among: Vec<usize>,
}

/// How the canvas lies behind a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Spread over the free part of the title.
    Title,
    /// Above the columns of a briefing.
    Briefing,
    /// In the window above the thread, in the gutters and the lower corners.
    Desk,
    /// The same, after it is over.
    Still,
}
