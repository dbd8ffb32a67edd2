//! Underlines below the words of findings, each kind in a shape of its own: in the debrief, and while one writes.

use std::ops::Range;

use egui::epaint::text::PlacedRow;
use egui::{Color32, Galley, Painter, Rect, Vec2, pos2};

use super::draw;
use super::theme::Look;
use crate::view::FindingKind;

/// How far the first underline lies under the baseline, and how far the next under that.
pub(super) const UNDER: f32 = 5.5;
pub(super) const STACK: f32 = 3.0;
/// No more underlines than this lie one under the other.
const LEVELS: usize = 4;

/// The colour of a kind of finding.
pub(super) fn colour(look: &Look, kind: FindingKind) -> Color32 {
    let palette = &look.palette;
    match kind {
        FindingKind::Credit | FindingKind::Open => palette.accent.0,
        FindingKind::Against => palette.moods()[4],
        FindingKind::Advice => palette.text_3.0,
    }
}

/// Words on one row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// Around the letters.
    pub(super) area: Rect,
    /// Where they stand.
    pub(super) baseline: f32,
}

/// Where characters lie, row by row, without the blanks at the ends of rows.
pub(super) fn lines<'a>(galley: &'a Galley, chars: &'a Range<usize>) -> impl Iterator<Item = Line> + 'a {
    rows(galley).filter_map(|(from, row)| line(row, from, chars))
}

/// The rows of a text with the number of characters before each.
pub(super) fn rows(galley: &Galley) -> impl Iterator<Item = (usize, &PlacedRow)> {
    let mut before = 0;
    galley.rows.iter().map(move |row| {
        let from = before;
        before += row.row.glyphs.len() + usize::from(row.ends_with_newline);
        (from, row)
    })
}

/// Where characters lie on a row that so many characters stand before.
pub(super) fn line(row: &PlacedRow, from: usize, chars: &Range<usize>) -> Option<Line> {
    let glyphs = &row.row.glyphs;
    let start = chars.start.saturating_sub(from).min(glyphs.len());
    let end = chars.end.saturating_sub(from).min(glyphs.len());
    let piece = glyphs.get(start..end)?;
    let piece = &piece[..piece.iter().rposition(|glyph| !glyph.chr.is_whitespace())? + 1];
    let piece = &piece[piece.iter().position(|glyph| !glyph.chr.is_whitespace())?..];
    let (first, last) = (piece.first()?, piece.last()?);
    // Raised numbers stand higher than the words.
    let ground = piece.iter().max_by(|a, b| a.pos.y.total_cmp(&b.pos.y))?;
    let baseline = row.pos.y + ground.pos.y;
    let area = Rect::from_min_max(
        pos2(row.pos.x + first.pos.x, baseline - ground.font_ascent),
        pos2(row.pos.x + last.max_x(), baseline + UNDER),
    );
    Some(Line { area, baseline })
}

/// Draws the underline of a kind, so many levels down; `offset` is where the text stands.
pub(super) fn underline(
    painter: &Painter,
    look: &Look,
    (kind, level): (FindingKind, usize),
    line: &Line,
    offset: Vec2,
) {
    let y = line.baseline + UNDER + STACK * f32::from(u8::try_from(level).unwrap_or(0)) + offset.y;
    let (from, to) = (line.area.left() + offset.x, line.area.right() + offset.x);
    let ink = colour(look, kind);
    match kind {
        FindingKind::Credit => draw::solid(painter, from, to, y, look.theme.stroke.focus, ink),
        FindingKind::Open => draw::dotted(painter, from, to, y, look.theme.stroke.focus, ink),
        FindingKind::Against => draw::zigzag(painter, from, to, y, 1.7, ink),
        FindingKind::Advice => draw::dashed(painter, from, to, y, 1.5, ink),
    }
}

/// For every span how many lie over it where they meet: the longer ones further down.
pub(super) fn levels<'a>(spans: impl Iterator<Item = &'a Range<usize>>) -> Vec<usize> {
    let spans: Vec<&Range<usize>> = spans.collect();
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|at| (spans[*at].len(), spans[*at].start, *at));
    let mut levels: Vec<Option<usize>> = vec![None; spans.len()];
    for at in order {
        let meets = |other: usize| spans[other].start < spans[at].end && spans[at].start < spans[other].end;
        let taken: Vec<usize> =
            (0..spans.len()).filter(|other| meets(*other)).filter_map(|other| levels[other]).collect();
        levels[at] = (0..LEVELS).find(|level| !taken.contains(level)).or(Some(LEVELS - 1));
    }
    levels.into_iter().map(Option::unwrap_or_default).collect()
}
