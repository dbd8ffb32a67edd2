//! What pages in files have in common: that they stand alone, and how they look.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::palette::Palette;
use crate::base::locale::Locale;
use crate::base::words::Words;

const STYLE: &str = include_str!("../../assets/report.css");

/// A whole page of this title, in the language of these words, around what its body holds.
pub(super) fn whole(words: &Words, title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(words.locale().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

/// The language of what people wrote, where it is not that of the page around it.
pub(super) fn theirs(words: &Words) -> Option<&'static str> {
    (words.locale() != Locale::ENGLISH).then_some(Locale::ENGLISH.code())
}

/// The colours of the theme, light for paper and by day, and the rules of the page.
fn style() -> String {
    let set = |palette: &Palette| {
        palette.all().iter().map(|(name, colour)| format!("--{name}:{colour};")).collect::<String>()
    };
    STYLE.replace("/*light*/", &set(&Palette::light())).replace("/*dark*/", &set(&Palette::dark()))
}
