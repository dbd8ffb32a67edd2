//! Wrapping and emphasis. Emphasis never carries meaning alone, and is dropped where the terminal has none.

use std::sync::Arc;

use anstyle::{AnsiColor, Style};

use crate::base::words::{Words, harmless};
use crate::cli::report;
use crate::say;
use crate::view::knowledge::Card;

/// How a stretch of text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Title,
    Quiet,
    Own,
    Against,
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Title => Style::new().bold(),
            Self::Quiet => Style::new().dimmed(),
            Self::Own => Style::new().fg_color(Some(AnsiColor::Cyan.into())),
            Self::Against => Style::new().fg_color(Some(AnsiColor::Yellow.into())),
        }
    }

    /// The text in this tone; colours are stripped on the way out where there are none.
    pub(crate) fn paint(self, text: &str) -> String {
        let style = self.style();
        format!("{style}{text}{style:#}")
    }
}

/// The widest a line of reading gets.
const WIDEST: usize = 96;

/// The text wrapped to the terminal, each line behind `indent` blanks.
pub(crate) fn wrap(text: &str, indent: usize) -> String {
    hang(text, indent, indent)
}

/// One entry of a list, its further lines under its first word.
pub(crate) fn bullet(text: &str, indent: usize) -> String {
    hang(&format!("- {text}"), indent, indent + 2)
}

fn hang(text: &str, first: usize, further: usize) -> String {
    let text = &harmless(text.to_owned());
    let width = textwrap::termwidth().clamp(40, WIDEST);
    let (first, further) = (" ".repeat(first), " ".repeat(further));
    // What can be typed or copied, as an id with hyphens, stays in one piece.
    let options = textwrap::Options::new(width)
        .initial_indent(&first)
        .subsequent_indent(&further)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// A line for every card that can be read, with the command that shows it; none where there are none.
pub(crate) fn cards(words: &Words, key: &str, cards: &[Arc<Card>]) -> Vec<String> {
    let line = |card: &Arc<Card>| wrap(&say!(words, key, title = card.title, id = card.id.as_str()), 2);
    cards.iter().map(line).collect()
}

/// Prints wrapped text in a tone.
pub(super) fn print(tone: Tone, indent: usize, text: &str) {
    for line in wrap(text, indent).lines() {
        report::say(tone.paint(line));
    }
}
