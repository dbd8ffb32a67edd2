//! Icons: one painter path a concept, on a grid of 20 with strokes of 1.6.

mod shapes;

use egui::{Color32, Painter, Pos2, vec2};

use super::ink::Ink;

/// What an icon stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Icon {
    /// Stop the clock.
    Pause,
    /// Start, or go on.
    Play,
    /// Back to an earlier moment; undo.
    Back,
    /// A hint.
    Hint,
    /// Settings.
    Settings,
    /// A comment under a post.
    Comment,
    /// A private message.
    Message,
    /// A review.
    Review,
    /// A public channel, a mention.
    Megaphone,
    /// A picture.
    Image,
    /// A report.
    Flag,
    /// A list, a desk task.
    List,
    /// Hand a case to somebody else.
    HandOff,
    /// Colleagues, people.
    People,
    /// Look something up, verify.
    Search,
    /// Drafts, a page.
    Document,
    /// Seen by everybody.
    Globe,
    /// Seen by one person.
    Lock,
    /// A time, a promise.
    Clock,
    /// Onwards.
    ArrowRight,
    /// Fold, or the one before.
    ChevronLeft,
    /// Unfold, or the next one.
    ChevronRight,
    /// Up in a list.
    ChevronUp,
    /// Down in a list.
    ChevronDown,
    /// A share.
    Share,
    /// Views, reading.
    Eye,
    /// The brand book.
    Book,
    /// Figures.
    Chart,
    /// Close.
    Close,
    /// Done.
    Check,
    /// Send.
    Send,
    /// The graph of a scenario.
    Branch,
    /// A parcel; the brand.
    Box,
    /// The week.
    Calendar,
    /// Edit.
    Pencil,
    /// Leave without an answer.
    Leave,
    /// A holding line.
    Hold,
    /// A warning.
    Warning,
    /// Save a file.
    Download,
    /// One more, larger.
    Plus,
    /// One less, smaller.
    Minus,
    /// Delete.
    Bin,
    /// Emoji.
    Smile,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 43] = [
        Self::Pause,
        Self::Play,
        Self::Back,
        Self::Hint,
        Self::Settings,
        Self::Comment,
        Self::Message,
        Self::Review,
        Self::Megaphone,
        Self::Image,
        Self::Flag,
        Self::List,
        Self::HandOff,
        Self::People,
        Self::Search,
        Self::Document,
        Self::Globe,
        Self::Lock,
        Self::Clock,
        Self::ArrowRight,
        Self::ChevronLeft,
        Self::ChevronRight,
        Self::ChevronUp,
        Self::ChevronDown,
        Self::Share,
        Self::Eye,
        Self::Book,
        Self::Chart,
        Self::Close,
        Self::Check,
        Self::Send,
        Self::Branch,
        Self::Box,
        Self::Calendar,
        Self::Pencil,
        Self::Leave,
        Self::Hold,
        Self::Warning,
        Self::Download,
        Self::Plus,
        Self::Minus,
        Self::Bin,
        Self::Smile,
    ];
}

/// Width of a stroke on the grid of 20.
const STROKE: f32 = 1.6;

/// Paints an icon of `size` points about a centre, in an opaque colour.
pub fn icon(painter: &Painter, centre: Pos2, size: f32, icon: Icon, colour: Color32) {
    let mut ink = Ink::on(painter, centre - vec2(size, size) / 2.0, size / 20.0);
    for line in shapes::lines(icon) {
        ink.stroke(&line.points, STROKE, colour, line.closed);
    }
    painter.add(ink.into_shape());
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Rect, Shape, pos2};

    #[test]
    fn every_icon_paints_within_its_box() {
        for icon in Icon::ALL {
            let mut ink = Ink::new(Pos2::ZERO, 1.0, 0.5);
            for line in shapes::lines(icon) {
                ink.stroke(&line.points, STROKE, Color32::WHITE, line.closed);
            }
            let shape = ink.into_shape();
            let bounds = shape.visual_bounding_rect();
            let Shape::Mesh(mesh) = &shape else { panic!("no mesh") };
            assert!(mesh.indices.len() > 6, "{icon:?}");
            assert!(Rect::from_min_max(Pos2::ZERO, pos2(20.0, 20.0)).contains_rect(bounds), "{icon:?}: {bounds:?}");
            assert!(bounds.width().max(bounds.height()) >= 9.0, "{icon:?}: {bounds:?}");
        }
    }
}
