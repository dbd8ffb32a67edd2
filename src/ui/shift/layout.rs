//! Where the parts of the desk lie, and what gives way in a smaller window.

use egui::{Rect, pos2, vec2};

use crate::ui::page;
use crate::ui::theme::Theme;

/// Below this width controls are icons and the mark is hidden.
const WORDS_FROM: f32 = 1320.0;
/// Below this width the side panel is a rail.
const SIDE_FROM: f32 = 1240.0;
/// Below this width rows of the queue are compact and everything moves closer.
const ROOMY_FROM: f32 = 1200.0;
/// Below this height the window is lower.
const TALL_FROM: f32 = 760.0;
/// Where the panels begin, and in a small window.
const PANELS_TOP: (f32, f32) = (72.0, 60.0);
/// Where the thread begins at a height of 900, and in a low window.
const THREAD_TOP: (f32, f32) = (210.0, 150.0);
/// The height at which the thread begins there; in a taller window it begins lower.
const USUAL_HEIGHT: f32 = 900.0;
/// By how much the window grows in a storm.
const STORM: f32 = 34.0;
/// The widest the thread gets.
const WIDEST_THREAD: f32 = 960.0;
/// Folded: the height of the window onto the public, and of the queue.
const FOLDED: (f32, f32) = (84.0, 256.0);
/// The width of the clock's bar, and in a small window.
const CLOCK: (f32, f32) = (240.0, 190.0);

/// Where the parts of the desk lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// All of it.
    pub(super) screen: Rect,
    /// The strip at the top.
    pub(super) strip: Rect,
    /// The width of the clock.
    pub(super) clock: f32,
    /// The most the queue can take.
    pub(super) queue: Rect,
    /// The canvas between strip and thread.
    pub(super) window: Rect,
    /// The most the thread can take.
    pub(super) thread: Rect,
    /// The most the panel at the side can take; in a small window the list of keys slides in there.
    pub(super) side: Rect,
    /// The place of a part of it that slides in, in a small window.
    pub(super) part: Rect,
    /// The rail that stands for it in a small window.
    pub(super) rail: Option<Rect>,
    /// Whether controls have words and the mark shows.
    pub(super) words: bool,
    /// Whether rows of the queue have room for a line of the message.
    pub(super) roomy: bool,
    /// Whether the window is low.
    pub(super) low: bool,
    /// Around the content of a panel.
    pub(super) pad: f32,
    /// The height of the field one writes in.
    pub(super) field: f32,
}

impl Layout {
    /// The places in a screen; `storm` from 0 to 1.
    pub(super) fn of(theme: &Theme, screen: Rect, storm: f32) -> Self {
        let measures = &theme.desk;
        let roomy = screen.width() >= ROOMY_FROM;
        let low = screen.height() < TALL_FROM;
        let pick = |large, small| if roomy { large } else { small };
        let margin = pick(measures.margin, measures.gap_small);
        let gap = pick(measures.gap, measures.gap_small);
        let top = screen.top() + pick(PANELS_TOP.0, PANELS_TOP.1);
        let bottom = screen.bottom() - margin;
        let wide = pick(measures.queue, measures.queue_small);
        let queue = Rect::from_min_max(pos2(screen.left() + margin, top), pos2(screen.left() + margin + wide, bottom));
        let right = screen.right() - margin;
        let rail = (screen.width() < SIDE_FROM)
            .then(|| Rect::from_min_max(pos2(right - measures.rail, top), pos2(right, bottom)));
        let side_right = rail.map_or(right, |rail| rail.left() - gap);
        let side = Rect::from_min_max(pos2(side_right - measures.side, top), pos2(side_right, bottom));
        let thread_top =
            if low { THREAD_TOP.1 } else { THREAD_TOP.0 * (screen.height() / USUAL_HEIGHT).max(1.0) + STORM * storm };
        let free = Rect::from_min_max(
            pos2(queue.right() + gap, screen.top() + thread_top),
            pos2(rail.map_or(side.left(), |rail| rail.left()) - gap, bottom),
        );
        let thread = Rect::from_center_size(free.center(), vec2(free.width().min(WIDEST_THREAD), free.height()));
        let strip = Rect::from_min_max(
            screen.min + vec2(margin, 0.0),
            pos2(screen.right() - margin, screen.top() + measures.strip),
        );
        let folds = page::folds(screen.width());
        // Folded, what one can do about the shift stands below the clock, then come the public, the queue with the rail
        // at its right, and the thread over the whole width.
        let strip = if folds { strip.translate(vec2(0.0, measures.strip)) } else { strip };
        let (queue, rail, thread) = match rail {
            Some(rail) if folds => {
                let top = strip.bottom() + FOLDED.0;
                let rail = Rect::from_min_max(pos2(rail.left(), top), pos2(rail.right(), top + FOLDED.1));
                let queue =
                    Rect::from_min_max(pos2(screen.left() + margin, top), pos2(rail.left() - gap, rail.bottom()));
                let thread = Rect::from_min_max(pos2(queue.left(), queue.bottom() + gap), pos2(right, bottom));
                (queue, Some(rail), thread)
            }
            rail => (queue, rail, thread),
        };
        let part = if folds { queue.with_max_y(thread.center().y) } else { queue };
        let side = if folds { side.translate(vec2(0.0, queue.top() - side.top())) } else { side };
        let side = side.with_max_y(bottom);
        let below = if folds { queue.top() } else { thread.top() };
        let window = Rect::from_min_max(pos2(thread.left(), strip.bottom()), pos2(thread.right(), below));
        Self {
            screen,
            strip,
            clock: pick(CLOCK.0, CLOCK.1),
            queue,
            window,
            thread,
            side,
            part,
            rail,
            words: screen.width() >= WORDS_FROM,
            roomy,
            low,
            pad: pick(theme.space.xl, theme.space.l),
            field: if low || !roomy { 100.0 } else { 124.0 * (screen.height() / USUAL_HEIGHT).clamp(1.0, 1.4) },
        }
    }
}
