//! Three shapes of the built-in public, as a picture and in words: how far things go, how long storms last, and how an
//! ambiguous word parts two segments.

use maud::{Markup, html};

use super::palette::Palette;
use crate::base::words::Words;
use crate::community::shapes::{self, Storm};
use crate::say;

/// How many things are let go.
const TRIES: u32 = 4_000;
/// A panel, in points: its place in the picture, and the room around its lines.
const PANEL: (f64, f64) = (420.0, 300.0);
const LEFT: f64 = 56.0;
const TOP: f64 = 56.0;
const BOTTOM: f64 = 44.0;
const RIGHT: f64 = 20.0;

/// The three shapes.
#[derive(Clone, Debug)]
pub struct Shapes {
    /// How many people each thing reached, the farthest first.
    pub cascades: Vec<u32>,
    /// How long a storm lasts that nobody answers, in minutes.
    pub unanswered: u32,
    /// How long it lasts by when and how it is answered.
    pub storms: Vec<Storm>,
    /// The mean opinions of two segments, minute by minute.
    pub parting: Vec<(i16, i16)>,
}

impl Shapes {
    /// Plays them with the built-in figures.
    pub fn built_in() -> Self {
        let (unanswered, storms) = shapes::storms();
        Self { cascades: shapes::cascades(TRIES), unanswered, storms, parting: shapes::parting() }
    }

    /// How many things reached at least so many.
    fn reached(&self, people: u32) -> usize {
        self.cascades.partition_point(|size| *size >= people)
    }

    /// All of it in words, a line each.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![say!(words, "shapes-cascades", tries = self.cascades.len())];
        let sizes = (0..).map(|power| 1_u32 << power).take_while(|size| self.reached(*size) > 0);
        lines.extend(sizes.map(|size| say!(words, "shapes-cascade", size = size, count = self.reached(size))));
        lines.push(say!(words, "shapes-storms", unanswered = self.unanswered));
        lines.extend(self.storms.iter().map(|storm| {
            say!(words, "shapes-storm", at = storm.answered, frank = storm.frank, evasive = storm.evasive)
        }));
        lines.push(words.plain("shapes-parting"));
        let every = self.parting.iter().enumerate().filter(|(minute, _)| minute % 5 == 4);
        lines.extend(every.map(|(minute, (fond, rubbed))| {
            say!(words, "shapes-part", minute = minute + 1, fond = *fond, rubbed = *rubbed)
        }));
        lines.push(words.plain("shapes-not"));
        lines
    }

    /// As a picture that stands alone.
    pub fn svg(&self, words: &Words, palette: &Palette) -> String {
        let log = |count: f64| libm::log10(count.max(1.0));
        let sizes: Vec<u32> = {
            let mut sizes = self.cascades.clone();
            sizes.dedup();
            sizes
        };
        let tail = sizes.iter().map(|size| (log(f64::from(*size)), log(real(self.reached(*size)))));
        let storms = |of: fn(&Storm) -> u32| -> Vec<(f64, f64)> {
            self.storms.iter().map(|storm| (f64::from(storm.answered), f64::from(of(storm)))).collect()
        };
        let course = |of: fn(&(i16, i16)) -> i16| -> Vec<(f64, f64)> {
            self.parting.iter().enumerate().map(|(minute, both)| (real(minute), f64::from(of(both)))).collect()
        };
        let panels = [
            Panel::new("cascades", vec![("", tail.collect())]),
            Panel::new(
                "storms",
                vec![("frank", storms(|storm| storm.frank)), ("evasive", storms(|storm| storm.evasive))],
            ),
            Panel::new("parting", vec![("fond", course(|both| both.0)), ("rubbed", course(|both| both.1))]),
        ];
        let (width, height) = (PANEL.0 * 3.0, PANEL.1);
        let about = self.lines(words).join("\n");
        let picture = html! {
            svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
                role="img" font-family="Inter, system-ui, sans-serif" {
                title { (words.plain("shapes-title")) }
                desc { (about) }
                rect width=(width) height=(height) fill=(palette.ground.1) {}
                @for (nth, panel) in panels.iter().enumerate() {
                    g transform={ "translate(" (real(nth) * PANEL.0) " 0)" } { (panel.drawn(words, palette)) }
                }
            }
        };
        picture.into_string()
    }
}

/// One plot: its lines, each with its key.
struct Panel {
    name: &'static str,
    lines: Vec<(&'static str, Vec<(f64, f64)>)>,
}

impl Panel {
    fn new(name: &'static str, lines: Vec<(&'static str, Vec<(f64, f64)>)>) -> Self {
        Self { name, lines }
    }

    fn drawn(&self, words: &Words, palette: &Palette) -> Markup {
        let all = || self.lines.iter().flat_map(|(_, points)| points);
        let bounds = |of: fn(&(f64, f64)) -> f64| {
            let (low, high) = all().map(of).fold((0.0_f64, 0.0_f64), |(low, high), at| (low.min(at), high.max(at)));
            (low, if high > low { high } else { low + 1.0 })
        };
        let (xs, ys) = (bounds(|point| point.0), bounds(|point| point.1));
        let place = |(x, y): &(f64, f64)| {
            let (wide, high) = (PANEL.0 - LEFT - RIGHT, PANEL.1 - TOP - BOTTOM);
            (LEFT + (x - xs.0) / (xs.1 - xs.0) * wide, PANEL.1 - BOTTOM - (y - ys.0) / (ys.1 - ys.0) * high)
        };
        let key = |part: &str| words.plain(&format!("shapes-{}-{part}", self.name));
        let course = |points: &[(f64, f64)]| {
            let places = points.iter().map(place).map(|(x, y)| format!("{x:.1},{y:.1}"));
            places.collect::<Vec<_>>().join(" ")
        };
        let number = |value: f64| if self.name == "cascades" { libm::pow(10.0, value) } else { value };
        let shown = |value: f64| format!("{:.0}", number(value));
        let (left, bottom) = (LEFT, PANEL.1 - BOTTOM);
        html! {
            text x=(left) y="26" font-size="15" font-weight="600" fill=(palette.text) { (key("title")) }
            polyline points={ (left) "," (TOP) " " (left) "," (bottom) " " (PANEL.0 - RIGHT) "," (bottom) }
                fill="none" stroke=(palette.edge) {}
            text x=(PANEL.0 - RIGHT) y=(PANEL.1 - 10.0) font-size="13" text-anchor="end" fill=(palette.text_2) { (key("x")) }
            text x=(left) y="46" font-size="13" fill=(palette.text_2) { (key("y")) }
            text x=(left - 6.0) y=(bottom) font-size="13" text-anchor="end" fill=(palette.text_2) { (shown(ys.0)) }
            text x=(left - 6.0) y=(TOP + 10.0) font-size="13" text-anchor="end" fill=(palette.text_2) { (shown(ys.1)) }
            text x=(left) y=(bottom + 18.0) font-size="13" fill=(palette.text_2) { (shown(xs.0)) }
            text x=(PANEL.0 - RIGHT) y=(bottom + 18.0) font-size="13" text-anchor="end" fill=(palette.text_2) { (shown(xs.1)) }
            @for (nth, (name, points)) in self.lines.iter().enumerate() {
                // Told apart by the stroke as well as by the word at its end.
                polyline points=(course(points)) fill="none" stroke=(palette.text) stroke-width="2"
                    stroke-dasharray=[(nth > 0).then_some("6 4")] {}
                @if let Some((x, y)) = points.last().map(place).filter(|_| !name.is_empty()) {
                    text x=(x) y=(y - 8.0) font-size="13" text-anchor="end" fill=(palette.text) { (key(name)) }
                }
            }
        }
    }
}

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
