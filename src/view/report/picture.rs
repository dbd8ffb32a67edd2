//! Pictures of a report, as vector graphics inside its page: colours by class, and every one with its words beside it.

use std::f64::consts::TAU;

use maud::{Markup, html};

use super::{Pace, Person, Shown};
use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;
use crate::view::debrief::Curve;
use crate::view::mood::STEPS;

/// The radar: its width and height, its middle, and how far 100 points lie from it.
const RADAR: (i32, i32) = (940, 470);
const MIDDLE: (f64, f64) = (470.0, 235.0);
const HUNDRED: f64 = 190.0;
/// Fewer corners than these make no figure.
const CORNERS: usize = 3;
/// Pictures over time: their width and height, and the margins left and below.
const TIME: (i32, i32) = (760, 220);
const LEFT: f64 = 44.0;
const BELOW: f64 = 26.0;
/// Speed and quality: a side, and the end of the scale of time in percent.
const SIDE: i32 = 420;
const LONGEST: u64 = 150;

/// What a shift shows, around a middle: from where to where each competency may lie, and where it was measured. None with
/// too few.
pub(super) fn radar(words: &Words, shown: &[Shown]) -> Option<Markup> {
    if shown.len() < CORNERS {
        return None;
    }
    let corner = |nth: usize, points: f64| {
        let turn = TAU * number(nth) / number(shown.len());
        let reach = HUNDRED * points / 100.0;
        (MIDDLE.0 + reach * libm::sin(turn), MIDDLE.1 - reach * libm::cos(turn))
    };
    let around = |of: fn(&Shown) -> i64| {
        let corners = shown.iter().enumerate().map(|(nth, shown)| corner(nth, points(of(shown))));
        corners.collect::<Vec<_>>()
    };
    let (high, low) = (around(|shown| shown.figure.high), around(|shown| shown.figure.low));
    let band = [outline(&high), outline(&low)].join("");
    let about = say!(words, "report-radar-about", count = shown.len());
    Some(html! {
        svg viewBox=(view(RADAR)) role="img" aria-label=(about) {
            @for ring in [25.0, 50.0, 75.0, 100.0] {
                path class="grid" d=(outline(&(0..shown.len()).map(|nth| corner(nth, ring)).collect::<Vec<_>>())) {}
            }
            @for nth in 0..shown.len() {
                @let end = corner(nth, 100.0);
                path class="grid" d=(line(&[MIDDLE, end])) {}
            }
            path class="band" fill-rule="evenodd" d=(band) {}
            path class="score" d=(outline(&around(|shown| shown.figure.score))) {}
            @let (x, y) = corner(0, 50.0);
            text class="quiet" x=(tenths(x - 4.0)) y=(tenths(y - 3.0)) text-anchor="end" { "50" }
            @for (nth, shown) in shown.iter().enumerate() {
                @let (x, y) = corner(nth, points(shown.figure.measured));
                circle class="dot" cx=(tenths(x)) cy=(tenths(y)) r="4" {}
                @let (x, y) = corner(nth, 108.0);
                @let anchor = if x > MIDDLE.0 + 8.0 { "start" } else if x < MIDDLE.0 - 8.0 { "end" } else { "middle" };
                text x=(tenths(x)) y=(tenths(y + 4.0)) text-anchor=(anchor) { (shown.name) }
            }
        }
    })
}

/// How angry everybody was over the shift, a line each, told apart by its dashes and its name too.
pub(super) fn moods(words: &Words, people: &[Person], end: SimTime, clock: impl Fn(SimTime) -> String) -> Markup {
    let about = say!(words, "report-moods-about", count = people.len());
    let (right, bottom) = (f64::from(TIME.0) - 150.0, f64::from(TIME.1) - BELOW);
    let place = |at: SimTime, anger: i16| (along(at, end, right), bottom - (bottom - 10.0) * f64::from(anger) / 100.0);
    let path = |person: &Person| {
        let mut points: Vec<(f64, f64)> = Vec::new();
        for (at, anger, _) in &person.moods {
            let point = place(*at, *anger);
            // A mood stays until it changes.
            points.extend(points.last().map(|last| (point.0, last.1)));
            points.push(point);
        }
        points.extend(points.last().map(|last| (right, last.1)));
        points
    };
    let paths: Vec<(&Person, Vec<(f64, f64)>)> = people.iter().map(|person| (person, path(person))).collect();
    let labels = apart(paths.iter().map(|(_, path)| path.last().map_or(bottom, |last| last.1)).collect(), bottom);
    html! {
        svg viewBox=(view(TIME)) role="img" aria-label=(about) {
            (times(end, right, bottom, &clock))
            @for (nth, ((person, path), label)) in paths.iter().zip(labels).enumerate() {
                path class={ "line-" (nth % 6) } d=(line(path)) {}
                text class="quiet" x=(tenths(right + 8.0)) y=(tenths(label + 4.0)) { (person.name) }
            }
        }
    }
}

/// How the public felt over the shift: shares by mood, the angriest on top.
pub(super) fn public(words: &Words, curve: &Curve, end: SimTime, clock: impl Fn(SimTime) -> String) -> Markup {
    let about = words.plain("report-public-about");
    let (right, bottom) = (f64::from(TIME.0) - 26.0, f64::from(TIME.1) - BELOW);
    let mut points = curve.points.clone();
    points.extend(curve.points.last().map(|(_, last)| (end, *last)));
    let height = |thousandths: u16| bottom - (bottom - 10.0) * f64::from(thousandths) / 1_000.0;
    let upto = |shares: &[u16; STEPS], step: usize| shares.iter().take(step).sum::<u16>();
    let area = |step: usize| {
        let mut upper: Vec<(f64, f64)> = Vec::new();
        let mut lower: Vec<(f64, f64)> = Vec::new();
        for (at, shares) in &points {
            let x = along(*at, end, right);
            upper.extend(upper.last().map(|last| (x, last.1)));
            lower.extend(lower.last().map(|last| (x, last.1)));
            upper.push((x, height(upto(shares, step + 1))));
            lower.push((x, height(upto(shares, step))));
        }
        lower.reverse();
        outline(&[upper, lower].concat())
    };
    html! {
        svg viewBox=(view(TIME)) role="img" aria-label=(about) {
            @for step in 0..STEPS { path class={ "mood-" (step) } d=(area(step)) {} }
            (times(end, right, bottom, &clock))
        }
    }
}

/// How soon and how well: to the right is later, upwards is better; behind the line it was late.
pub(super) fn pace(words: &Words, pace: &[Pace]) -> Markup {
    let about = words.plain("report-pace-about");
    let (right, bottom) = (f64::from(SIDE) - 14.0, f64::from(SIDE) - 40.0);
    let across = |percent: u64| LEFT + (right - LEFT) * share(percent.min(LONGEST), LONGEST);
    let up = |quality: u8| bottom - (bottom - 14.0) * f64::from(quality) / 100.0;
    html! {
        svg class="square" viewBox=(view((SIDE, SIDE))) role="img" aria-label=(about) {
            path class="grid" d=(line(&[(LEFT, 14.0), (LEFT, bottom), (right, bottom)])) {}
            path class="limit" d=(line(&[(across(100), 14.0), (across(100), bottom)])) {}
            text class="quiet" x=(tenths(across(100))) y=(tenths(bottom + 16.0)) text-anchor="middle" {
                (words.plain("report-pace-deadline"))
            }
            text class="quiet" x=(tenths(right)) y=(tenths(bottom + 34.0)) text-anchor="end" { (words.plain("report-pace-time")) }
            text class="quiet" x="4" y="12" { (words.plain("report-pace-quality")) }
            @for point in pace {
                circle class="dot" cx=(tenths(across(point.taken))) cy=(tenths(up(point.quality))) r="9" {}
                text class="on" x=(tenths(across(point.taken))) y=(tenths(up(point.quality) + 4.0)) text-anchor="middle" {
                    (point.moment)
                }
            }
        }
    }
}

/// The line of time under a picture, with the time of day at its quarters.
fn times(end: SimTime, right: f64, bottom: f64, clock: impl Fn(SimTime) -> String) -> Markup {
    html! {
        path class="grid" d=(line(&[(LEFT, bottom), (right, bottom)])) {}
        @for quarter in 0..=4_u64 {
            @let at = SimTime::from_millis(end.millis() / 4 * quarter);
            text class="quiet" x=(tenths(along(at, end, right))) y=(tenths(bottom + 18.0)) text-anchor="middle" { (clock(at)) }
        }
    }
}

/// Heights at which labels do not lie on each other, near those that were asked for.
fn apart(wanted: Vec<f64>, bottom: f64) -> Vec<f64> {
    const LEAST: f64 = 15.0;
    let mut order: Vec<(usize, f64)> = wanted.into_iter().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut next = 12.0_f64;
    for (_, height) in &mut order {
        *height = height.max(next);
        next = *height + LEAST;
    }
    let mut least = bottom;
    for (_, height) in order.iter_mut().rev() {
        *height = height.min(least);
        least = *height - LEAST;
    }
    order.sort_by_key(|(nth, _)| *nth);
    order.into_iter().map(|(_, height)| height).collect()
}

fn along(at: SimTime, end: SimTime, right: f64) -> f64 {
    LEFT + (right - LEFT) * share(at.millis().min(end.millis()), end.millis().max(1))
}

#[expect(clippy::cast_precision_loss, reason = "a place in a picture")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn points(score: i64) -> f64 {
    f64::from(i32::try_from(score).unwrap_or(0))
}

fn view((width, height): (i32, i32)) -> String {
    ["0".to_owned(), "0".to_owned(), width.to_string(), height.to_string()].join(" ")
}

/// To a tenth: pictures of the same are the same bytes.
fn tenths(number: f64) -> String {
    format!("{number:.1}")
}

fn line(points: &[(f64, f64)]) -> String {
    let step = |(nth, (x, y)): (usize, &(f64, f64))| format!("{}{x:.1},{y:.1}", if nth == 0 { 'M' } else { 'L' });
    points.iter().enumerate().map(step).collect()
}

fn outline(points: &[(f64, f64)]) -> String {
    line(points) + "Z"
}
