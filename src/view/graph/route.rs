//! Which way lines run: out of the side of a box into a lane of the gap between two columns, down or up to the gap above
//! the row they lead to, along a track of it, and into the top of the box. Lines share a lane or a track only where they
//! do not meet.

use super::Graph;

/// The distance of two lanes, and of the first from the edge, in pixels.
const APART: i32 = 7;
const ASIDE: i32 = 14;
/// More lanes than this lie on each other: a picture has to end somewhere.
const MOST: usize = 18;

/// Where a line runs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Route {
    /// The nth way out of the box it leaves.
    pub(super) port: usize,
    /// Whether it leaves to the right.
    pub(super) right: bool,
    /// The gap, which has the number of the column behind it.
    pub(super) gap: usize,
    pub(super) lane: usize,
    pub(super) track: usize,
    /// The nth of so many lines into the box.
    pub(super) entry: (usize, usize),
}

/// All routes, and how much room they need.
#[derive(Debug)]
pub(super) struct Lanes {
    pub(super) routes: Vec<Route>,
    lanes: Vec<usize>,
    tracks: Vec<usize>,
}

impl Lanes {
    /// Routes for all edges, given the column and the row of each node.
    pub(super) fn of(graph: &Graph, columns: &[usize], rows: &[usize]) -> Self {
        let at = |list: &[usize], node: usize| list.get(node).copied().unwrap_or_default();
        let mut routes: Vec<Route> = Vec::with_capacity(graph.edges.len());
        for (nth, edge) in graph.edges.iter().enumerate() {
            let (from, to) = (at(columns, edge.from), at(columns, edge.to));
            let port = graph.edges.iter().take(nth).filter(|other| other.from == edge.from).count();
            let right = to >= from;
            routes.push(Route { port, right, gap: if right { from + 1 } else { from }, ..Route::default() });
        }
        let gaps = columns.iter().max().map_or(1, |last| last + 1) + 1;
        let mut lanes = vec![0; gaps];
        for (gap, used) in lanes.iter_mut().enumerate() {
            let spans = graph.edges.iter().zip(&routes).enumerate().filter(|(_, (_, route))| route.gap == gap);
            let spans = spans.map(|(nth, (edge, route))| {
                // Ports lie inside a row, tracks above it.
                let leaves = at(rows, edge.from) * PARTS + 1 + route.port;
                (nth, leaves, at(rows, edge.to) * PARTS)
            });
            let (placed, count) = share(spans.collect());
            *used = count;
            for (nth, lane) in placed {
                if let Some(route) = routes.get_mut(nth) {
                    route.lane = lane;
                }
            }
        }
        for node in 0..graph.nodes.len() {
            let mut into: Vec<usize> =
                (0..routes.len()).filter(|nth| graph.edges.get(*nth).is_some_and(|e| e.to == node)).collect();
            into.sort_by_key(|nth| routes.get(*nth).map(|route| (route.gap, route.lane)));
            let count = into.len();
            for (place, nth) in into.into_iter().enumerate() {
                if let Some(route) = routes.get_mut(nth) {
                    route.entry = (place, count);
                }
            }
        }
        let mut tracks = vec![0; rows.iter().max().map_or(1, |last| last + 1)];
        for (row, used) in tracks.iter_mut().enumerate() {
            let spans = graph.edges.iter().zip(&routes).enumerate().filter(|(_, (edge, _))| at(rows, edge.to) == row);
            let spans = spans.map(|(nth, (edge, route))| {
                let enters = at(columns, edge.to) * PARTS + PARTS / 2 + route.entry.0;
                (nth, route.gap * PARTS + route.lane, enters)
            });
            let (placed, count) = share(spans.collect());
            *used = count;
            for (nth, track) in placed {
                if let Some(route) = routes.get_mut(nth) {
                    route.track = track;
                }
            }
        }
        Self { routes, lanes, tracks }
    }

    /// The width of the gap before a column.
    pub(super) fn gap(&self, column: usize) -> i32 {
        room(self.lanes.get(column).copied().unwrap_or_default())
    }

    /// The height of the gap above a row.
    pub(super) fn band(&self, row: usize) -> i32 {
        room(self.tracks.get(row).copied().unwrap_or_default())
    }
}

/// How far a lane lies from the edge of its gap.
pub(super) fn offset(lane: usize) -> i32 {
    ASIDE + APART * small(lane)
}

fn room(lanes: usize) -> i32 {
    2 * ASIDE + APART * small(lanes.saturating_sub(1))
}

fn small(number: usize) -> i32 {
    i32::try_from(number.min(MOST)).unwrap_or_default()
}

/// Parts of a row or a column: more than lines can leave or enter there.
const PARTS: usize = 1_000;

/// Gives each span, from one end to the other, a lane that no other uses there; and how many that takes.
fn share(mut spans: Vec<(usize, usize, usize)>) -> (Vec<(usize, usize)>, usize) {
    for (_, one, other) in &mut spans {
        (*one, *other) = ((*one).min(*other), (*one).max(*other));
    }
    spans.sort_by_key(|(nth, from, to)| (*from, *to, *nth));
    let mut ends: Vec<usize> = Vec::new();
    let mut placed = Vec::new();
    for (nth, from, to) in spans {
        let free = ends.iter().position(|end| *end < from);
        let lane = free.unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = to,
            None => ends.push(to),
        }
        placed.push((nth, lane % (MOST + 1)));
    }
    (placed, ends.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_meet_have_lanes_of_their_own() {
        let (placed, count) = share(vec![(0, 5, 1), (1, 2, 8), (2, 6, 9), (3, 9, 12)]);
        assert_eq!((placed, count), (vec![(0, 0), (1, 1), (2, 0), (3, 1)], 2));
    }
}
