//! Theme and font as they are found: what is missing or broken falls back to what is built in, and says so.

use crate::base::words::Words;
use crate::host::{content, files, home};
use crate::say;
use crate::ui::Look;
use crate::ui::theme::{self, Fonts, Theme};
use crate::view::sentences;

/// The largest font file that is read, in bytes.
const LARGEST_FONT: u64 = 32 * 1024 * 1024;

/// A look, its fonts, and what had to be said about them.
pub struct Looks {
    /// The look.
    pub look: Look,
    /// The fonts.
    pub fonts: Fonts,
    /// What is missing or broken, in sentences.
    pub notices: Vec<String>,
}

impl Looks {
    /// The look of the theme file where there is one.
    pub fn find(words: &Words) -> Self {
        let mut notices = Vec::new();
        let theme = match home::theme_file() {
            None => {
                notices.push(words.plain("theme-missing"));
                Theme::built_in()
            }
            Some(path) => match content::text(&path).and_then(|source| Theme::read(&source).map_err(|found| *found)) {
                Ok(theme) => theme,
                Err(problem) => {
                    notices.push(sentences::unreadable(words, "theme-broken", &problem));
                    Theme::built_in()
                }
            },
        };
        Self::of(words, theme, notices)
    }

    /// The look of a theme.
    fn of(words: &Words, theme: Theme, mut notices: Vec<String>) -> Self {
        let fonts = fonts(words, &theme).unwrap_or_else(|notice| {
            notices.push(notice);
            Fonts::built_in(&theme.weights)
        });
        Self { look: Look::new(theme, theme::DARK), fonts, notices }
    }
}

fn fonts(words: &Words, theme: &Theme) -> Result<Fonts, String> {
    if Fonts::is_built_in(&theme.font) {
        return Ok(Fonts::built_in(&theme.weights));
    }
    let read = files::read(std::path::Path::new(&theme.font), LARGEST_FONT);
    let bytes = read.map_err(|error| say!(words, "font-missing", file = theme.font, why = error.to_string()))?;
    Fonts::from_bytes(&bytes, &theme.weights).map_err(|_| say!(words, "font-broken", file = theme.font))
}

#[cfg(test)]
fn looks_of(text: &str) -> Looks {
    let words = Words::english();
    match Theme::read(&crate::base::Source::new("theme.ron", text)) {
        Ok(theme) => Looks::of(&words, theme, Vec::new()),
        Err(problem) => {
            Looks::of(&words, Theme::built_in(), vec![sentences::unreadable(&words, "theme-broken", &problem)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_broken_falls_back_and_says_so() {
        assert_eq!(looks_of(theme::BUILT_IN).notices, Vec::<String>::new());
        let missing = looks_of(&theme::BUILT_IN.replace("\"Inter\"", "\"no/such/font.ttf\""));
        assert!(missing.notices[0].contains("no/such/font.ttf"), "{:?}", missing.notices);
        let broken = looks_of(&theme::BUILT_IN.replace("\"Inter\"", "\"Cargo.toml\""));
        assert!(broken.notices[0].contains("Cargo.toml"), "{:?}", broken.notices);
        let unsound = looks_of(&theme::BUILT_IN.replace("#101B21", "red"));
        assert!(unsound.notices[0].contains("theme.ron:"), "{:?}", unsound.notices);
        assert_eq!(unsound.look.name, theme::DARK);
    }
}
