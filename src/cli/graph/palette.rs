//! The light colours of the theme, which are for paper too.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::Source;
use crate::scenario::load;

const THEME: &str = include_str!("../../../assets/theme.ron");
const LIGHT: &str = "light";

/// As much of the theme as a picture needs.
#[derive(Deserialize)]
#[serde(rename = "Theme")]
struct Theme {
    palettes: BTreeMap<String, Palette>,
}

/// Colours as `#RRGGBB`.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Palette {
    /// What everything lies on; a picture takes the lower end.
    pub(super) ground: (String, String),
    /// Boxes.
    pub(super) panel: String,
    /// Dividers.
    pub(super) line: String,
    /// Outlines.
    pub(super) edge: String,
    /// Reading.
    pub(super) text: String,
    /// Supporting.
    pub(super) text_2: String,
    /// What waits.
    pub(super) accent: String,
    /// Endings.
    pub(super) accent_fill: String,
    /// The mood scale, calm first.
    pub(super) mood: (String, String, String, String, String),
}

impl Palette {
    /// The light palette. The theme is built in, and a test reads it.
    pub(super) fn light() -> Self {
        let theme = load::ron::<Theme>(&Source::new("theme.ron", THEME)).ok();
        theme.and_then(|mut theme| theme.palettes.remove(LIGHT)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_has_every_colour() {
        let Palette { ground, panel, line, edge, text, text_2, accent, accent_fill, mood } = Palette::light();
        let colours = [ground.0, ground.1, panel, line, edge, text, text_2, accent, accent_fill];
        let mood = [mood.0, mood.1, mood.2, mood.3, mood.4];
        for colour in colours.iter().chain(&mood) {
            assert!(colour.len() == 7 && colour.starts_with('#'), "{colour:?}");
        }
    }
}
