//! The tokens of the look: `assets/theme.ron`, read and checked. Screens name tokens, never colours or sizes.

mod fonts;
mod text;

use std::collections::BTreeMap;

use egui::Color32;
use serde::Deserialize;

use crate::base::{Diagnostic, Source};
use crate::scenario::load;

pub use fonts::{FontError, Fonts, MEDIUM, SEMIBOLD};
pub use text::{Size, Weight};

/// The theme that is built in.
pub const BUILT_IN: &str = include_str!("../../assets/theme.ron");
/// The palette one begins with.
pub const DARK: &str = "dark";

/// Every token.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// `Inter`, or the path of a font file.
    pub font: String,
    /// The palettes by name.
    pub palettes: BTreeMap<String, Palette>,
    /// Sizes of type.
    pub type_scale: TypeScale,
    /// Weights of type.
    pub weights: Weights,
    /// Distances.
    pub space: Space,
    /// Corners.
    pub radius: Radius,
    /// Lines.
    pub stroke: Strokes,
    /// Heights of what one can operate.
    pub height: Heights,
    /// How long things take, in milliseconds.
    pub motion: Motion,
    /// The measures of the desk.
    pub desk: DeskMeasures,
}

/// The colours of a theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// The canvas, from top to bottom.
    pub ground: (Ink, Ink),
    /// Panels.
    pub panel: Ink,
    /// What lies on a panel.
    pub raised: Ink,
    /// What one writes in.
    pub field: Ink,
    /// Dividers.
    pub line: Ink,
    /// Tracks and stems.
    pub line_2: Ink,
    /// The outline of anything one can operate.
    pub edge: Ink,
    /// Reading.
    pub text: Ink,
    /// Supporting.
    pub text_2: Ink,
    /// Times and units.
    pub text_3: Ink,
    /// The one primary action, focus, credit.
    pub accent: Ink,
    /// What is written on it.
    pub on_accent: Ink,
    /// Selection, own messages.
    pub accent_fill: Ink,
    /// The mood scale, calm first.
    pub mood: (Ink, Ink, Ink, Ink, Ink),
    /// The glow of anger on the canvas.
    pub halo: Ink,
    /// Whether the canvas glows at all.
    pub glow: bool,
}

impl Palette {
    /// The mood scale, calm first.
    pub fn moods(&self) -> [Color32; 5] {
        let (a, b, c, d, e) = self.mood;
        [a.0, b.0, c.0, d.0, e.0]
    }

    /// The colour of an anger from 0 to 100, between the steps of the scale.
    pub fn mood_at(&self, anger: i16) -> Color32 {
        super::draw::mix(&self.moods(), f32::from(anger))
    }
}

/// A colour of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub Color32);

impl<'de> Deserialize<'de> for Ink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let channel = |at: usize| digits.and_then(|digits| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
        match (channel(0), channel(2), channel(4)) {
            (Some(r), Some(g), Some(b)) => Ok(Self(Color32::from_rgb(r, g, b))),
            _ => Err(serde::de::Error::custom(format!("\"{text}\" is no colour; write it as #RRGGBB"))),
        }
    }
}

macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)* }
    )*};
}

tokens! {
    /// Sizes of type: size and line height, in points.
    TypeScale {
        /// Axis ticks, small captions, keys.
        small: (f32, f32),
        /// Controls, supporting text.
        control: (f32, f32),
        /// Reading.
        reading: (f32, f32),
        /// The title of a section.
        section: (f32, f32),
        /// The title of a panel.
        panel: (f32, f32),
        /// The title of a screen, the clock.
        screen: (f32, f32),
        /// The title of a briefing.
        briefing: (f32, f32),
        /// The name of the program.
        wordmark: (f32, f32),
    }

    /// Weights of type, 100–900.
    Weights {
        /// Reading.
        regular: f32,
        /// Controls.
        medium: f32,
        /// Titles and names.
        semibold: f32,
    }

    /// Distances, in points.
    Space {
        /// 4
        xs: f32,
        /// 8
        s: f32,
        /// 12
        m: f32,
        /// 16
        l: f32,
        /// 20
        xl: f32,
        /// 24
        xxl: f32,
        /// 32
        huge: f32,
        /// 40
        giant: f32,
    }

    /// Radii of corners, in points.
    Radius {
        /// Bars of a chart.
        bar: u8,
        /// Rows.
        row: u8,
        /// Buttons and fields.
        control: u8,
        /// Items of the queue.
        item: u8,
        /// Panels.
        panel: u8,
    }

    /// Widths of lines, in points.
    Strokes {
        /// Outlines.
        outline: f32,
        /// Icons.
        icon: f32,
        /// Focus.
        focus: f32,
    }

    /// Heights, in points.
    Heights {
        /// A button.
        button: f32,
        /// A button of a screen's strip.
        button_tall: f32,
        /// The primary button of a screen.
        primary: f32,
        /// A chip.
        chip: f32,
        /// A row of a list.
        row: f32,
        /// The least one can hit.
        hit: f32,
    }

    /// Times, in milliseconds.
    Motion {
        /// The pointer comes over something.
        hover: u64,
        /// Something is selected.
        selection: u64,
        /// A drawer or the composer changes.
        drawer: u64,
        /// A message arrives.
        arrival: u64,
        /// A face and its ring.
        face: u64,
        /// The mood of the canvas.
        mood: u64,
        /// A share travels.
        ripple: u64,
    }

    /// The measures of the desk, in points.
    DeskMeasures {
        /// Around everything.
        margin: f32,
        /// Between panels.
        gap: f32,
        /// The same in a small window.
        gap_small: f32,
        /// The height of the strip at the top.
        strip: f32,
        /// The width of the queue.
        queue: f32,
        /// The same in a small window.
        queue_small: f32,
        /// The width of the panel at the side.
        side: f32,
        /// The width of the rail that stands for it in a small window.
        rail: f32,
        /// The widest a message gets.
        reading: f32,
    }
}

impl Theme {
    /// The theme that is built in.
    pub fn built_in() -> Self {
        match Self::read(&Source::new("theme.ron", BUILT_IN)) {
            Ok(theme) => theme,
            Err(problem) => unreachable!("the built-in theme is read by a test: {problem:?}"),
        }
    }

    /// Reads a theme.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read(source: &Source) -> Result<Self, Box<Diagnostic>> {
        let theme: Self = load::ron(source)?;
        if theme.palettes.contains_key(DARK) {
            Ok(theme)
        } else {
            Err(Box::new(Diagnostic::error("theme-no-dark", None).with("file", &source.name)))
        }
    }

    /// The palette of this name; the dark one if there is none.
    pub fn palette(&self, name: &str) -> &Palette {
        let found = self.palettes.get(name).or_else(|| self.palettes.get(DARK));
        match found {
            Some(palette) => palette,
            None => unreachable!("a theme without a dark palette is refused"),
        }
    }
}

/// A theme with one of its palettes: what a screen is drawn with.
#[derive(Clone, Debug)]
pub struct Look {
    /// Every token.
    pub theme: Theme,
    /// The colours now.
    pub palette: Palette,
    /// The name of the palette.
    pub name: String,
    /// Whether nothing moves but what one moves.
    pub still: bool,
    /// How large everything is, in percent.
    pub scale: u16,
}

impl Look {
    /// The look of a theme with the palette of this name.
    pub fn new(theme: Theme, palette: &str) -> Self {
        let name = if theme.palettes.contains_key(palette) { palette } else { DARK }.to_owned();
        Self { palette: theme.palette(&name).clone(), name, theme, still: false, scale: 100 }
    }

    /// The name of the palette after this one.
    pub fn next_palette(&self) -> String {
        let names: Vec<&String> = self.theme.palettes.keys().collect();
        let at = names.iter().position(|name| **name == self.name).unwrap_or_default();
        names[(at + 1) % names.len()].clone()
    }

    /// The same with the palette of this name.
    #[must_use]
    pub fn with_palette(self, name: &str) -> Self {
        let Self { still, scale, .. } = self;
        Self { still, scale, ..Self::new(self.theme, name) }
    }

    /// How many points of a window are one of the screens'.
    pub fn zoom(&self) -> f32 {
        f32::from(self.scale) / 100.0
    }

    /// Sets up a context: fonts aside, everything egui draws by itself.
    pub fn install(&self, ctx: &egui::Context) {
        text::install(self, ctx);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_theme_is_sound() {
        let theme = Theme::built_in();
        assert_eq!(theme.palettes.keys().map(String::as_str).collect::<Vec<_>>(), ["dark", "high-contrast", "light"]);
    }

    #[test]
    fn a_broken_theme_is_refused_with_its_place() {
        let text = BUILT_IN.replacen("#101B21", "#101B2", 1);
        let problem = Theme::read(&Source::new("theme.ron", &text)).unwrap_err();
        assert_eq!(problem.code, "syntax");
        let place = problem.place.as_ref().unwrap();
        assert_eq!(place.source.text.lines().nth(place.line - 1).map(|line| line.contains("#101B2\"")), Some(true));
        let text = BUILT_IN.replacen("\"dark\"", "\"night\"", 1);
        assert_eq!(Theme::read(&Source::new("theme.ron", &text)).unwrap_err().code, "theme-no-dark");
    }

    #[test]
    fn palettes_go_round() {
        let look = Look::new(Theme::built_in(), "no such");
        assert_eq!(look.name, DARK);
        let round = (0..3).fold(look, |look, _| {
            let next = look.next_palette();
            look.with_palette(&next)
        });
        assert_eq!(round.name, DARK);
    }
}
