//! The ways of a graph as lines. What a way does is told by its dashes and its tip: an arrow where it sends for something, a
//! cross where it cancels it, a ring where it waits for it.

use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::canvas::Canvas;
use super::node::ink;
use crate::ui::Kit;
use crate::view::graph::Link;

/// Half the length of a tip, at the size of the theme.
const TIP: f32 = 4.5;
/// Dashes and gaps of silence, and of what waits.
const SILENCE: (f32, f32) = (6.0, 4.0);
const AWAITS: (f32, f32) = (2.0, 3.0);

/// All lines that are in sight; those of the node that is lit stand out.
pub(super) fn shapes(ui: &Ui, canvas: &Canvas<'_>, lit: Option<usize>, from: Pos2) -> Vec<Shape> {
    let (mut below, mut above) = (Vec::new(), Vec::new());
    let edges = canvas.net.graph.edges.iter();
    for (edge, line) in edges.zip(&canvas.picture.lines) {
        let points: Vec<Pos2> =
            line.points.iter().map(|(x, y)| from + vec2(*x as f32, *y as f32) * canvas.zoom).collect();
        if !ui.is_rect_visible(Rect::from_points(&points).expand(TIP)) {
            continue;
        }
        let stands_out = lit.is_some_and(|lit| edge.from == lit || edge.to == lit);
        let loud = stands_out && matches!(line.link, Link::Go | Link::Silence);
        let colour = if loud { canvas.kit.look.palette.text.0 } else { ink(canvas.kit, line.link) };
        let onto = if stands_out { &mut above } else { &mut below };
        one(onto, canvas.kit, &points, line.link, (colour, stands_out, canvas.zoom));
    }
    below.append(&mut above);
    below
}

/// A sample of what a way does, over a rectangle.
pub(super) fn sample(ui: &Ui, kit: Kit<'_>, rect: Rect, link: Link) {
    let mut shapes = Vec::new();
    let ends = [rect.left_center(), rect.right_center()];
    one(&mut shapes, kit, &ends, link, (ink(kit, link), false, 1.0));
    ui.painter().extend(shapes);
}

fn one(onto: &mut Vec<Shape>, kit: Kit<'_>, points: &[Pos2], link: Link, (colour, strong, zoom): (Color32, bool, f32)) {
    let strokes = &kit.look.theme.stroke;
    let stroke = Stroke::new(if strong { strokes.focus } else { strokes.outline }, colour);
    let size = TIP * zoom.clamp(0.6, 1.0);
    let [.., before, end] = points else { return };
    let way = (*end - *before).normalized();
    // The tip stands before the end, the line ends at the tip.
    let mut course = points.to_vec();
    if let (Link::Go | Link::Silence | Link::Awaits, Some(last)) = (link, course.last_mut()) {
        *last = *end - way * (2.0 * size);
    }
    let dashes = |(dash, gap): (f32, f32)| Shape::dashed_line(&course, stroke, dash, gap);
    match link {
        Link::Go | Link::Cancel => onto.push(Shape::line(course, stroke)),
        Link::Silence => onto.extend(dashes(SILENCE)),
        Link::Awaits => onto.extend(dashes(AWAITS)),
    }
    onto.extend(tip(link, *end, way, size, stroke));
}

fn tip(link: Link, end: Pos2, way: Vec2, size: f32, stroke: Stroke) -> Vec<Shape> {
    let aside = way.rot90();
    match link {
        Link::Go | Link::Silence => {
            let back = end - way * (2.0 * size);
            let corners = vec![end, back + aside * size, back - aside * size];
            vec![Shape::convex_polygon(corners, stroke.color, Stroke::NONE)]
        }
        Link::Cancel => {
            let middle = end - way * (1.6 * size);
            let arm = |x: f32, y: f32| pos2(middle.x + x * size, middle.y + y * size);
            vec![
                Shape::line_segment([arm(-1.0, -1.0), arm(1.0, 1.0)], stroke),
                Shape::line_segment([arm(-1.0, 1.0), arm(1.0, -1.0)], stroke),
            ]
        }
        Link::Awaits => vec![Shape::circle_stroke(end - way * size, size, stroke)],
    }
}
