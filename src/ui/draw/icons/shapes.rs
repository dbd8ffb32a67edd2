//! The lines of each icon.

use egui::{Pos2, pos2};

use super::super::pen::{Pen, way};
use super::Icon;

/// One stroke of an icon.
pub(super) struct Line {
    pub(super) points: Vec<Pos2>,
    pub(super) closed: bool,
}

fn open(pen: Pen) -> Line {
    Line { points: pen.points(), closed: false }
}

fn closed(pen: Pen) -> Line {
    Line { points: pen.points(), closed: true }
}

fn line(points: &[(f32, f32)]) -> Line {
    Line { points: points.iter().map(|(x, y)| pos2(*x, *y)).collect(), closed: false }
}

fn ring(x: f32, y: f32, radius: f32) -> Line {
    closed(Pen::at(x + radius, y).arc((x, y), (radius, radius), 0.0, 1.0))
}

/// A rectangle with round corners.
fn rounded(left: f32, top: f32, right: f32, bottom: f32, r: f32) -> Line {
    closed(
        Pen::at(left + r, top)
            .to(right - r, top)
            .bow((right, top), (right, top + r))
            .to(right, bottom - r)
            .bow((right, bottom), (right - r, bottom))
            .to(left + r, bottom)
            .bow((left, bottom), (left, bottom - r))
            .to(left, top + r)
            .bow((left, top), (left + r, top)),
    )
}

/// A speech bubble.
fn bubble() -> Line {
    closed(
        Pen::at(4.8, 3.8)
            .to(15.2, 3.8)
            .bow((17.0, 3.8), (17.0, 5.6))
            .to(17.0, 11.6)
            .bow((17.0, 13.4), (15.2, 13.4))
            .to(9.4, 13.4)
            .to(6.0, 16.6)
            .to(6.0, 13.4)
            .to(4.8, 13.4)
            .bow((3.0, 13.4), (3.0, 11.6))
            .to(3.0, 5.6)
            .bow((3.0, 3.8), (4.8, 3.8)),
    )
}

fn star() -> Line {
    let points = (0..10u8)
        .map(|at| {
            let radius = if at % 2 == 0 { 7.6 } else { 3.5 };
            pos2(10.0, 10.6) + way(f32::from(at) / 10.0 - 0.25) * radius
        })
        .collect();
    Line { points, closed: true }
}

/// The lines of an icon, on a grid of 20.
pub(super) fn lines(icon: Icon) -> Vec<Line> {
    match icon {
        Icon::Pause => vec![line(&[(7.2, 4.6), (7.2, 15.4)]), line(&[(12.8, 4.6), (12.8, 15.4)])],
        Icon::Play => vec![closed(Pen::at(6.4, 4.4).to(15.4, 10.0).to(6.4, 15.6))],
        Icon::Back => vec![
            line(&[(7.2, 3.6), (3.6, 7.2), (7.2, 10.8)]),
            open(Pen::at(3.6, 7.2).to(12.0, 7.2).curve((17.8, 7.2), (17.8, 15.8), (12.0, 15.8)).to(7.6, 15.8)),
        ],
        Icon::Hint => vec![
            open(
                Pen::at(7.8, 13.6)
                    .curve((7.8, 11.4), (5.0, 10.8), (5.0, 7.4))
                    .curve((5.0, 0.8), (15.0, 0.8), (15.0, 7.4))
                    .curve((15.0, 10.8), (12.2, 11.4), (12.2, 13.6))
                    .to(7.8, 13.6),
            ),
            line(&[(8.2, 17.0), (11.8, 17.0)]),
        ],
        Icon::Settings => {
            let mut lines = vec![ring(10.0, 10.0, 3.1)];
            lines.extend((0..8u8).map(|at| {
                let way = way(f32::from(at) / 8.0);
                Line { points: vec![pos2(10.0, 10.0) + way * 5.9, pos2(10.0, 10.0) + way * 7.9], closed: false }
            }));
            lines
        }
        Icon::Comment => vec![bubble()],
        Icon::Message => vec![rounded(2.8, 4.4, 17.2, 15.6, 1.6), line(&[(3.6, 5.6), (10.0, 10.8), (16.4, 5.6)])],
        Icon::Review => vec![star()],
        Icon::Megaphone => vec![
            closed(Pen::at(3.0, 8.0).to(6.6, 8.0).to(13.4, 4.2).to(13.4, 15.0).to(6.6, 11.4).to(3.0, 11.4)),
            open(Pen::at(16.2, 7.6).bow((17.8, 9.6), (16.2, 11.8))),
            line(&[(6.2, 12.0), (7.4, 16.2)]),
        ],
        Icon::Image => vec![
            rounded(3.0, 3.8, 17.0, 16.2, 1.8),
            ring(7.2, 8.0, 1.2),
            line(&[(3.8, 14.8), (8.4, 11.2), (10.6, 13.0), (13.4, 10.0), (16.6, 13.0)]),
        ],
        Icon::Flag => vec![
            line(&[(4.8, 3.2), (4.8, 17.0)]),
            open(Pen::at(4.8, 4.2).curve((8.0, 2.6), (11.0, 6.0), (15.6, 4.2)).to(15.6, 11.4).curve(
                (11.0, 13.2),
                (8.0, 9.8),
                (4.8, 11.4),
            )),
        ],
        Icon::List => {
            let mut lines = Vec::new();
            for y in [5.0, 10.0, 15.0] {
                lines.push(line(&[(3.4, y), (3.8, y)]));
                lines.push(line(&[(7.4, y), (16.8, y)]));
            }
            lines
        }
        Icon::HandOff => vec![
            line(&[(3.2, 7.0), (14.6, 7.0)]),
            line(&[(11.6, 3.8), (14.8, 7.0), (11.6, 10.2)]),
            line(&[(16.8, 13.2), (5.4, 13.2)]),
            line(&[(8.4, 10.4), (5.2, 13.2), (8.4, 16.4)]),
        ],
        Icon::People => vec![
            ring(7.6, 7.0, 2.9),
            open(Pen::at(2.6, 16.2).curve((2.6, 10.9), (12.6, 10.9), (12.6, 16.2))),
            open(Pen::at(12.4, 4.3).curve((16.4, 3.9), (16.4, 9.9), (12.6, 9.7))),
            open(Pen::at(14.4, 12.2).curve((16.4, 12.8), (17.4, 14.2), (17.4, 16.2))),
        ],
        Icon::Search => vec![ring(8.8, 8.8, 5.2), line(&[(12.7, 12.7), (16.8, 16.8)])],
        Icon::Document => vec![
            closed(
                Pen::at(6.2, 2.8)
                    .to(11.6, 2.8)
                    .to(15.6, 6.8)
                    .to(15.6, 15.8)
                    .bow((15.6, 17.2), (14.2, 17.2))
                    .to(6.2, 17.2)
                    .bow((4.8, 17.2), (4.8, 15.8))
                    .to(4.8, 4.2)
                    .bow((4.8, 2.8), (6.2, 2.8)),
            ),
            line(&[(11.4, 3.2), (11.4, 7.0), (15.2, 7.0)]),
        ],
        Icon::Globe => vec![
            ring(10.0, 10.0, 7.0),
            closed(Pen::at(13.1, 10.0).arc((10.0, 10.0), (3.1, 7.0), 0.0, 1.0)),
            line(&[(3.2, 10.0), (16.8, 10.0)]),
        ],
        Icon::Lock => vec![
            rounded(4.4, 8.8, 15.6, 16.8, 1.8),
            open(Pen::at(6.8, 8.8).to(6.8, 6.6).curve((6.8, 2.2), (13.2, 2.2), (13.2, 6.6)).to(13.2, 8.8)),
        ],
        Icon::Clock => vec![ring(10.0, 10.0, 7.0), line(&[(10.0, 5.8), (10.0, 10.2), (12.8, 12.0)])],
        Icon::ArrowRight => vec![line(&[(3.6, 10.0), (16.2, 10.0)]), line(&[(11.4, 5.2), (16.2, 10.0), (11.4, 14.8)])],
        Icon::ChevronLeft => vec![line(&[(12.2, 4.8), (7.2, 10.0), (12.2, 15.2)])],
        Icon::ChevronRight => vec![line(&[(7.8, 4.8), (12.8, 10.0), (7.8, 15.2)])],
        Icon::ChevronUp => vec![line(&[(4.8, 12.2), (10.0, 7.2), (15.2, 12.2)])],
        Icon::ChevronDown => vec![line(&[(4.8, 7.8), (10.0, 12.8), (15.2, 7.8)])],
        Icon::Share => vec![
            ring(5.2, 10.0, 2.2),
            ring(14.6, 5.0, 2.2),
            ring(14.6, 15.0, 2.2),
            line(&[(7.2, 9.0), (12.6, 6.1)]),
            line(&[(7.2, 11.0), (12.6, 13.9)]),
        ],
        Icon::Eye => vec![
            closed(Pen::at(2.4, 10.0).curve((5.6, 3.6), (14.4, 3.6), (17.6, 10.0)).curve(
                (14.4, 16.4),
                (5.6, 16.4),
                (2.4, 10.0),
            )),
            ring(10.0, 10.0, 2.4),
        ],
        Icon::Book => vec![
            open(
                Pen::at(10.0, 5.4)
                    .curve((8.4, 3.9), (5.4, 3.7), (3.0, 4.2))
                    .to(3.0, 15.4)
                    .curve((5.4, 14.9), (8.4, 15.1), (10.0, 16.6))
                    .curve((11.6, 15.1), (14.6, 14.9), (17.0, 15.4))
                    .to(17.0, 4.2)
                    .curve((14.6, 3.7), (11.6, 3.9), (10.0, 5.4)),
            ),
            line(&[(10.0, 5.6), (10.0, 16.4)]),
        ],
        Icon::Chart => vec![
            line(&[(3.4, 3.4), (3.4, 16.6), (16.8, 16.6)]),
            line(&[(6.4, 12.6), (9.4, 9.0), (12.0, 11.0), (16.2, 5.4)]),
        ],
        Icon::Close => vec![line(&[(5.2, 5.2), (14.8, 14.8)]), line(&[(14.8, 5.2), (5.2, 14.8)])],
        Icon::Check => vec![line(&[(4.0, 10.6), (8.2, 14.8), (16.2, 5.8)])],
        Icon::Send => vec![
            closed(Pen::at(17.0, 3.0).to(11.4, 17.0).to(8.8, 11.2).to(3.0, 8.6)),
            line(&[(16.6, 3.4), (8.8, 11.2)]),
        ],
        Icon::Branch => vec![
            ring(6.0, 4.8, 1.9),
            ring(6.0, 15.2, 1.9),
            ring(14.4, 6.4, 1.9),
            line(&[(6.0, 6.8), (6.0, 13.2)]),
            open(Pen::at(14.4, 8.4).curve((14.4, 11.6), (6.0, 9.6), (6.0, 13.0))),
        ],
        Icon::Box => vec![
            closed(Pen::at(10.0, 2.6).to(16.6, 6.2).to(16.6, 13.8).to(10.0, 17.4).to(3.4, 13.8).to(3.4, 6.2)),
            line(&[(3.6, 6.4), (10.0, 9.9), (16.4, 6.4)]),
            line(&[(10.0, 9.9), (10.0, 17.2)]),
        ],
        Icon::Calendar => vec![
            rounded(3.2, 4.4, 16.8, 16.8, 1.8),
            line(&[(3.4, 8.4), (16.6, 8.4)]),
            line(&[(6.8, 2.8), (6.8, 5.8)]),
            line(&[(13.2, 2.8), (13.2, 5.8)]),
        ],
        Icon::Pencil => vec![
            closed(Pen::at(13.6, 3.4).to(16.6, 6.4).to(7.4, 15.6).to(3.4, 16.6).to(4.4, 12.6)),
            line(&[(11.4, 5.6), (14.4, 8.6)]),
        ],
        Icon::Leave => vec![bubble(), line(&[(7.9, 6.5), (12.1, 10.7)]), line(&[(12.1, 6.5), (7.9, 10.7)])],
        Icon::Smile => vec![
            ring(10.0, 10.0, 7.0),
            line(&[(7.6, 7.9), (7.6, 8.1)]),
            line(&[(12.4, 7.9), (12.4, 8.1)]),
            open(Pen::at(6.8, 11.8).bow((10.0, 15.4), (13.2, 11.8))),
        ],
        Icon::Hold => vec![ring(10.0, 10.0, 7.0), line(&[(8.2, 7.4), (8.2, 12.6)]), line(&[(11.8, 7.4), (11.8, 12.6)])],
        Icon::Warning => vec![
            closed(Pen::at(10.0, 3.2).to(17.4, 16.2).to(2.6, 16.2)),
            line(&[(10.0, 8.0), (10.0, 11.4)]),
            line(&[(10.0, 13.7), (10.0, 13.8)]),
        ],
        Icon::Download => vec![
            line(&[(10.0, 3.2), (10.0, 12.4)]),
            line(&[(6.2, 8.8), (10.0, 12.6), (13.8, 8.8)]),
            line(&[(3.6, 13.6), (3.6, 16.6), (16.4, 16.6), (16.4, 13.6)]),
        ],
        Icon::Plus => vec![line(&[(4.0, 10.0), (16.0, 10.0)]), line(&[(10.0, 4.0), (10.0, 16.0)])],
        Icon::Minus => vec![line(&[(4.0, 10.0), (16.0, 10.0)])],
        Icon::Bin => vec![
            line(&[(3.6, 5.4), (16.4, 5.4)]),
            line(&[(7.6, 5.2), (7.6, 3.2), (12.4, 3.2), (12.4, 5.2)]),
            line(&[(5.2, 5.6), (6.0, 16.8), (14.0, 16.8), (14.8, 5.6)]),
            line(&[(8.4, 8.8), (8.7, 13.6)]),
            line(&[(11.6, 8.8), (11.3, 13.6)]),
        ],
    }
}
