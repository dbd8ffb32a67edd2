//! The colours of the theme for pictures and pages in files; the light ones are for paper too.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::Source;
use crate::scenario::load;

const THEME: &str = include_str!("../../assets/theme.ron");
const LIGHT: &str = "light";
const DARK: &str = "dark";

/// As much of the theme as a picture needs.
#[derive(Deserialize)]
#[serde(rename = "Theme")]
struct Theme {
    palettes: BTreeMap<String, Palette>,
}

/// Colours as `#RRGGBB`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Palette {
    /// What everything lies on; a picture takes the lower end.
    pub ground: (String, String),
    /// Boxes.
    pub panel: String,
    /// Dividers.
    pub line: String,
    /// Outlines.
    pub edge: String,
    /// Reading.
    pub text: String,
    /// Supporting.
    pub text_2: String,
    /// What waits.
    pub accent: String,
    /// Endings.
    pub accent_fill: String,
    /// The mood scale, calm first.
    pub mood: (String, String, String, String, String),
}

impl Palette {
    /// The light palette. The theme is built in, and a test reads it.
    pub fn light() -> Self {
        Self::named(LIGHT)
    }

    /// The dark palette.
    pub fn dark() -> Self {
        Self::named(DARK)
    }

    fn named(name: &str) -> Self {
        let theme = load::ron::<Theme>(&Source::new("theme.ron", THEME)).ok();
        theme.and_then(|mut theme| theme.palettes.remove(name)).unwrap_or_default()
    }

    /// Every colour with its name.
    pub fn all(&self) -> [(&'static str, &str); 14] {
        let Self { ground, panel, line, edge, text, text_2, accent, accent_fill, mood } = self;
        [
            ("ground", &ground.1),
            ("ground-upper", &ground.0),
            ("panel", panel),
            ("line", line),
            ("edge", edge),
            ("text", text),
            ("text-2", text_2),
            ("accent", accent),
            ("accent-fill", accent_fill),
            ("mood-0", &mood.0),
            ("mood-1", &mood.1),
            ("mood-2", &mood.2),
            ("mood-3", &mood.3),
            ("mood-4", &mood.4),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_has_every_colour() {
        for palette in [Palette::light(), Palette::dark()] {
            for (name, colour) in palette.all() {
                assert!(colour.len() == 7 && colour.starts_with('#'), "{name}: {colour:?}");
            }
        }
    }
}
