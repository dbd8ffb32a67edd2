//! What is drawn, as plain data: boxes, lines and texts at whole pixels.

use super::Link;

/// A picture.
#[derive(Debug, Default)]
pub struct Picture {
    /// The title of the scenario.
    pub title: String,
    /// What there is to see, in a sentence.
    pub about: String,
    /// How wide it is, in pixels.
    pub width: i32,
    /// How high, likewise.
    pub height: i32,
    /// Boxes.
    pub cards: Vec<Card>,
    /// Lines; none crosses a box.
    pub lines: Vec<Line>,
    /// Texts that stand in no box.
    pub texts: Vec<Text>,
}

/// A box and what stands in it.
#[derive(Debug, Default)]
pub struct Card {
    /// Where it stands.
    pub rect: Rect,
    /// Everything about it in full, for those who hover or listen.
    pub about: String,
    /// Its texts.
    pub texts: Vec<Text>,
    /// Heights at which its parts are divided.
    pub dividers: Vec<i32>,
    /// Whether it is an inject and not an ending.
    pub inject: bool,
}

/// A rectangle, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Its left side.
    pub x: i32,
    /// Its top.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// A line of text.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its left side.
    pub x: i32,
    /// The top of its line.
    pub y: i32,
    /// How it is set.
    pub style: Style,
    /// What it says.
    pub text: String,
}

/// Size, height of line, whether it is strong, and how loud its ink is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The size of its type, in pixels.
    pub size: i32,
    /// The height of a line, likewise.
    pub height: i32,
    /// Whether it is strong.
    pub strong: bool,
    /// How loud it is.
    pub ink: Ink,
}

/// How loud a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is read.
    Loud,
    /// What supports it.
    Quiet,
}

/// A way, from where it leaves to where it leads.
#[derive(Debug)]
pub struct Line {
    /// Its corners, from where it leaves; it runs straight across or down.
    pub points: Vec<(i32, i32)>,
    /// What it does.
    pub link: Link,
    /// Everything about it in full.
    pub about: String,
}

/// A column of lines of text, from the top.
#[derive(Debug)]
pub(super) struct Stack {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) texts: Vec<Text>,
}

impl Stack {
    pub(super) fn at(x: i32, y: i32) -> Self {
        Self { x, y, texts: Vec::new() }
    }

    pub(super) fn add(&mut self, lines: impl IntoIterator<Item = String>, style: Style) {
        for text in lines {
            self.texts.push(Text { x: self.x, y: self.y, style, text });
            self.y += style.height;
        }
    }
}
