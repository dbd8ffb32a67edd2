//! What a trainee wrote, with the words of every finding underlined and numbered.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, CornerRadius, CursorIcon, Galley, PointerButton, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

use super::findings::tooltip;
use crate::say;
use crate::ui::Kit;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::underline::{STACK, colour, levels, line, lines, rows, underline};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::view::Finding;

/// How far a number is raised over the baseline, the blank before it, and before one more.
const RAISED: f32 = 5.0;
const BEFORE_FIRST: f32 = 1.5;
const BEFORE_NEXT: f32 = 4.0;
/// Room under a row for its first underline.
const ROW: f32 = 6.0;
/// How much of its colour fills the words of the finding that is selected.
const FILL: f32 = 0.16;

/// Words of a finding: one of its spans as characters of the text that is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
    /// Which finding, as an index.
    finding: usize,
    /// Which characters, indices of other findings among them.
    chars: Range<usize>,
    /// How many underlines lie over its own.
    level: usize,
    /// Whether it is the first of its finding.
    first: bool,
}

/// A number behind the words of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Index {
    finding: usize,
    chars: Range<usize>,
}

/// A text in pieces: its own words and the numbers between them.
struct Composed {
    job: LayoutJob,
    stretches: Vec<Stretch>,
    indices: Vec<Index>,
}

/// Draws the text over the whole width. `selected` is the number of the finding that is explained; returns the number of
/// the one that was pressed.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    text: &str,
    findings: &[Finding],
    selected: Option<usize>,
) -> Option<usize> {
    let look = kit.look;
    let composed = compose(look, text, findings, ui.available_width());
    let galley = ui.painter().layout_job(composed.job.clone());
    let size = vec2(ui.available_width(), galley.size().y);
    let (rect, whole) = ui.allocate_exact_size(size, Sense::CLICK);
    whole.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    let offset = rect.min.to_vec2();
    let mut areas = Vec::new();
    let mut drawn = Vec::new();
    for stretch in &composed.stretches {
        for (nth, line) in lines(&galley, &stretch.chars).enumerate() {
            areas.push((stretch.finding, stretch.first && nth == 0, line.area.translate(offset)));
            drawn.push((stretch, line));
        }
    }
    for (finding, _, area) in &areas {
        let finding = &findings[*finding];
        if selected == Some(finding.number) {
            let fill = colour(look, finding.kind).gamma_multiply(FILL);
            let round = CornerRadius::same(look.theme.radius.bar);
            ui.painter().rect_filled(area.expand2(vec2(1.0, 0.0)), round, fill);
        }
    }
    ui.painter().galley(rect.min, Arc::clone(&galley), look.palette.text.0);
    for (stretch, line) in &drawn {
        underline(ui.painter(), look, (findings[stretch.finding].kind, stretch.level), line, offset);
    }
    for index in &composed.indices {
        number(ui, look, &galley, index, &findings[index.finding], offset);
    }
    Operated { kit, findings, areas }.show(ui, whole)
}

/// What the words of a text answer to pointer and keyboard.
struct Operated<'a> {
    kit: Kit<'a>,
    findings: &'a [Finding],
    /// Where the words of which finding (as an index) lie, and whether that is where its first words begin.
    areas: Vec<(usize, bool, Rect)>,
}

impl Operated<'_> {
    /// The finding at a place: of several the one with the fewest words there.
    fn at(&self, place: Pos2) -> Option<&Finding> {
        let here = self.areas.iter().filter(|(_, _, area)| area.contains(place));
        let narrowest = here.min_by(|a, b| a.2.width().total_cmp(&b.2.width()));
        narrowest.map(|(finding, _, _)| &self.findings[*finding])
    }

    /// The finding that was pressed, where the pointer is; or `own` if it was pressed by key. Tells what lies under the
    /// pointer, too.
    fn answer(&self, response: Response, own: Option<usize>) -> Option<usize> {
        let under = response.ctx.pointer_hover_pos().and_then(|place| self.at(place));
        let pressed = match (response.clicked_by(PointerButton::Primary), response.clicked()) {
            (true, _) => response.interact_pointer_pos().and_then(|place| self.at(place)).map(|found| found.number),
            (false, true) => own,
            (false, false) => None,
        };
        if let Some(finding) = under {
            let response = response.on_hover_cursor(CursorIcon::PointingHand);
            response.on_hover_ui_at_pointer(|ui| tooltip(ui, self.kit, finding));
        }
        pressed
    }

    /// Everything that answers. Tab goes through the findings in the order of the list.
    fn show(&self, ui: &Ui, whole: Response) -> Option<usize> {
        let mut pressed = self.answer(whole, None);
        for (at, first, area) in &self.areas {
            if !first {
                continue;
            }
            let finding = &self.findings[*at];
            let response = ui.interact(*area, id(&format!("span/{}", finding.number)), Sense::click());
            let label = say!(self.kit.words, "after-span", n = finding.number, quote = finding.quote);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &label));
            focus_ring(ui, self.kit.look, &response, self.kit.look.theme.radius.bar, Focus::Outside);
            pressed = self.answer(response, Some(finding.number)).or(pressed);
        }
        pressed
    }
}

/// Draws the number of a finding behind its words.
fn number(ui: &Ui, look: &Look, galley: &Galley, index: &Index, finding: &Finding, offset: Vec2) {
    let Some(line) = rows(galley).find_map(|(from, row)| line(row, from, &index.chars)) else { return };
    let ink = colour(look, finding.kind);
    let font = look.font(Size::Small, Weight::Semibold);
    let digits = ui.painter().layout_no_wrap(finding.number.to_string(), font, ink);
    let ascent = digits.rows.first().and_then(|row| row.row.glyphs.first()).map_or(0.0, |glyph| glyph.pos.y);
    let raised = line.baseline - ascent - RAISED;
    ui.painter().galley(pos2(line.area.left(), raised) + offset, digits, ink);
}

/// The text with the numbers between its words, and which characters of the whole are whose.
fn compose(look: &Look, text: &str, findings: &[Finding], width: f32) -> Composed {
    let mut spans: Vec<(usize, bool, Range<usize>)> = Vec::new();
    for (at, finding) in findings.iter().enumerate() {
        let sound = |span: &&Range<usize>| text.get((*span).clone()).is_some_and(|piece| !piece.is_empty());
        let sound = finding.spans.iter().filter(sound).enumerate();
        spans.extend(sound.map(|(nth, span)| (at, nth == 0, span.clone())));
    }
    let ends = ends(text, &spans);
    let levels = levels(spans.iter().map(|(_, _, span)| span));
    let deepest = levels.iter().max().copied().unwrap_or(0);
    let (_, line) = look.measure(Size::Reading);
    let height = line + ROW + STACK * f32::from(u8::try_from(deepest).unwrap_or(0));
    let plain = egui::TextFormat {
        line_height: Some(height),
        ..look.format(Size::Reading, Weight::Regular, look.palette.text.0)
    };
    let raised = egui::TextFormat {
        line_height: Some(height),
        ..look.format(Size::Small, Weight::Semibold, Color32::TRANSPARENT)
    };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    // How many characters of numbers stand before which byte of the text.
    let mut added: Vec<(usize, usize)> = Vec::new();
    let (mut from, mut sum) = (0, 0);
    let mut indices = Vec::new();
    for (end, finding) in ends {
        if end > from {
            job.append(&text[from..end], 0.0, plain.clone());
            from = end;
        }
        let digits = findings[finding].number.to_string();
        let blank = if added.last().is_some_and(|(last, _)| *last == end) { BEFORE_NEXT } else { BEFORE_FIRST };
        let start = text[..end].chars().count() + sum;
        indices.push(Index { finding, chars: start..start + digits.len() });
        sum += digits.len();
        added.push((end, sum));
        job.append(&digits, blank, raised.clone());
    }
    job.append(&text[from..], 0.0, plain);
    let before = |byte: usize, with: bool| {
        let reached = |end: usize| if with { end <= byte } else { end < byte };
        text[..byte].chars().count() + added.iter().rfind(|(end, _)| reached(*end)).map_or(0, |(_, sum)| *sum)
    };
    let stretch = |((finding, first, span), level): (&(usize, bool, Range<usize>), &usize)| Stretch {
        finding: *finding,
        chars: before(span.start, true)..before(span.end, false),
        level: *level,
        first: *first,
    };
    Composed { job, stretches: spans.iter().zip(&levels).map(stretch).collect(), indices }
}

/// Where a number is to stand: once, at the end of the first words of its finding, those that follow after a blank included.
fn ends(text: &str, spans: &[(usize, bool, Range<usize>)]) -> Vec<(usize, usize)> {
    let goes_on = |finding: usize, end: usize| {
        spans.iter().any(|(other, _, span)| {
            // A span that begins before this end has nothing between.
            let between = text.get(end..span.start).unwrap_or_default();
            *other == finding && span.end > end && between.trim().is_empty()
        })
    };
    let all = spans.iter().map(|(finding, _, span)| (span.end, *finding));
    let mut ends: Vec<(usize, usize)> = all.filter(|(end, finding)| !goes_on(*finding, *end)).collect();
    ends.sort_unstable();
    let mut numbered = BTreeSet::new();
    ends.retain(|(_, finding)| numbered.insert(*finding));
    ends
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;
    use crate::ui::underline::UNDER;
    use crate::view::FindingKind;

    fn finding(number: usize, spans: &[(usize, usize)]) -> Finding {
        let spans = spans.iter().map(|(from, to)| *from..*to).collect();
        let text = format!("finding {number}");
        let kind = FindingKind::Credit;
        Finding { number, kind, spans, quote: String::new(), text, shares: Vec::new(), more: Vec::new() }
    }

    fn piece(composed: &Composed, chars: &Range<usize>) -> String {
        composed.job.text.chars().skip(chars.start).take(chars.len()).collect()
    }

    #[test]
    fn spans_keep_their_words_between_the_numbers() {
        let look = Look::new(Theme::built_in(), "dark");
        let text = "Çéß 🍞 brötchen, und so weiter";
        let at = |words: &str| text.find(words).map(|from| (from, from + words.len())).unwrap();
        let findings = [
            finding(1, &[at("🍞 brötchen"), at("weiter")]),
            finding(2, &[at("brötchen")]),
            finding(3, &[(0, text.len())]),
            // Not on a boundary, out of the text, empty: left out.
            finding(4, &[(1, 3), (500, 600), (7, 7)]),
        ];
        let composed = compose(&look, text, &findings, 400.0);
        assert_eq!(composed.job.text, "Çéß 🍞 brötchen12, und so weiter3");
        let said: Vec<String> = composed.stretches.iter().map(|found| piece(&composed, &found.chars)).collect();
        assert_eq!(said, ["🍞 brötchen", "weiter", "brötchen", "Çéß 🍞 brötchen12, und so weiter"]);
        let numbers: Vec<String> = composed.indices.iter().map(|index| piece(&composed, &index.chars)).collect();
        assert_eq!(numbers, ["1", "2", "3"], "each once, behind its first words");
        let next = [finding(1, &[(0, 2)]), finding(2, &[(2, 4)])];
        let next = compose(&look, "abcd", &next, 400.0);
        assert_eq!(next.job.text, "ab1cd2");
        assert_eq!(
            piece(&next, &next.stretches[1].chars),
            "cd",
            "what begins where another ends begins after its number"
        );
        let levels: Vec<usize> = composed.stretches.iter().map(|found| found.level).collect();
        assert_eq!(levels, [1, 0, 0, 2], "the longest lies lowest");
    }

    #[test]
    fn a_span_ends_before_the_blank_at_the_end_of_a_row() {
        let ctx = egui::Context::default();
        ctx.set_fonts(crate::ui::theme::Fonts::built_in(&Theme::built_in().weights).definitions);
        let look = Look::new(Theme::built_in(), "dark");
        let text = "one two three four five six seven\neight nine";
        let composed = compose(&look, text, &[finding(1, &[(0, text.len())])], 120.0);
        let mut found = Vec::new();
        for _ in 0..2 {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                let galley = ui.painter().layout_job(composed.job.clone());
                found = lines(&galley, &composed.stretches[0].chars).collect();
                assert_eq!(found.len(), galley.rows.len(), "an underline a row");
                // The number stands behind the words of the last row.
                for (line, row) in found.iter().zip(&galley.rows).take(galley.rows.len() - 1) {
                    let words = row.row.glyphs.iter().rfind(|glyph| !glyph.chr.is_whitespace()).unwrap();
                    assert!((line.area.right() - row.pos.x - words.max_x()).abs() < 0.01, "{line:?}");
                    assert!(line.baseline + UNDER < row.rect().bottom() + 0.01);
                }
            });
            output.textures_delta.clear();
        }
        assert!(found.len() > 2);
        assert!(found.windows(2).all(|pair| pair[1].baseline > pair[0].baseline));
    }
}
