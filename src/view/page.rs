//! What pages in files have in common: how they look.

use super::palette::Palette;

const STYLE: &str = include_str!("../../assets/report.css");

/// The colours of the theme, light for paper and by day, and the rules of the page.
pub(super) fn style() -> String {
    let set = |palette: &Palette| {
        palette.all().iter().map(|(name, colour)| format!("--{name}:{colour};")).collect::<String>()
    };
    STYLE.replace("/*light*/", &set(&Palette::light())).replace("/*dark*/", &set(&Palette::dark()))
}
