//! What is drawn, as plain data: boxes, lines and texts at whole pixels.

use crate::view::graph::Link;

/// A picture.
#[derive(Debug, Default)]
pub(super) struct Picture {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) cards: Vec<Card>,
    pub(super) lines: Vec<Line>,
    /// Texts that stand in no box.
    pub(super) texts: Vec<Text>,
}

/// A box and what stands in it.
#[derive(Debug, Default)]
pub(super) struct Card {
    pub(super) rect: Rect,
    /// Everything about it in full, for those who hover or listen.
    pub(super) about: String,
    pub(super) texts: Vec<Text>,
    /// Heights at which its parts are divided.
    pub(super) dividers: Vec<i32>,
    /// Whether it is an inject and not an ending.
    pub(super) inject: bool,
}

/// A rectangle, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rect {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// A line of text.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) x: i32,
    /// The top of its line.
    pub(super) y: i32,
    pub(super) style: Style,
    pub(super) text: String,
}

/// Size, height of line, whether it is strong, and how loud its ink is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) size: i32,
    pub(super) height: i32,
    pub(super) strong: bool,
    pub(super) ink: Ink,
}

/// How loud a text is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ink {
    Loud,
    Quiet,
}

/// A way, from where it leaves to where it leads.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) points: Vec<(i32, i32)>,
    pub(super) link: Link,
    pub(super) about: String,
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
