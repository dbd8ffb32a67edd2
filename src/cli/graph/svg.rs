//! A picture as SVG: one file without anything outside it, fonts by the name of their family, colours by the theme.

use crate::view::graph::{Card, Ink, Line, Link, Picture, Text};
use crate::view::palette::Palette;

/// The namespace of SVG.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";
const FAMILY: &str = "Inter, system-ui, sans-serif";

/// Writes a picture.
pub(super) fn write(picture: &Picture, palette: &Palette) -> String {
    let mut svg = Svg::default();
    let (width, height) = (picture.width.to_string(), picture.height.to_string());
    svg.open(
        "svg",
        &[
            ("xmlns", NAMESPACE),
            ("viewBox", &["0", "0", &width, &height].join(" ")),
            ("width", &width),
            ("height", &height),
            ("role", "img"),
            ("aria-labelledby", ["title", "about"].join(" ").as_str()),
            ("font-family", FAMILY),
        ],
    );
    svg.text("title", &[("id", "title")], &picture.title);
    let told = picture.cards.iter().map(|card| card.about.as_str());
    let about = std::iter::once(picture.about.as_str()).chain(told).collect::<Vec<_>>().join("\n");
    svg.text("desc", &[("id", "about")], &about);
    svg.open("defs", &[]);
    tip(&mut svg, Link::Go, palette);
    tip(&mut svg, Link::Cancel, palette);
    tip(&mut svg, Link::Awaits, palette);
    svg.close("defs");
    svg.empty("rect", &[("width", &width), ("height", &height), ("fill", &palette.ground.1)]);
    for line in &picture.lines {
        draw(&mut svg, line, palette);
    }
    for card in &picture.cards {
        box_of(&mut svg, card, palette);
    }
    for text in &picture.texts {
        write_text(&mut svg, text, palette);
    }
    svg.close("svg");
    svg.out
}

/// Where a line ends: an arrow, a cross for what is cancelled, a ring for what waits.
fn tip(svg: &mut Svg, link: Link, palette: &Palette) {
    let (id, shape, fill) = match link {
        Link::Go | Link::Silence => ("arrow", "M1,1L9,5L1,9z", palette.text_2.as_str()),
        Link::Cancel => ("cross", "M1,1L9,9M9,1L1,9", "none"),
        Link::Awaits => ("ring", "M5,2A3,3,0,1,1,4.9,2z", "none"),
    };
    svg.open(
        "marker",
        &[
            ("id", id),
            ("viewBox", ["0", "0", "10", "10"].join(" ").as_str()),
            ("refX", "9"),
            ("refY", "5"),
            ("markerWidth", "9"),
            ("markerHeight", "9"),
            ("markerUnits", "userSpaceOnUse"),
            ("orient", "auto"),
        ],
    );
    svg.empty("path", &[("d", shape), ("fill", fill), ("stroke", stroke(link, palette)), ("stroke-width", "1.4")]);
    svg.close("marker");
}

fn stroke(link: Link, palette: &Palette) -> &str {
    match link {
        Link::Go | Link::Silence => &palette.text_2,
        Link::Cancel => &palette.mood.4,
        Link::Awaits => &palette.accent,
    }
}

fn draw(svg: &mut Svg, line: &Line, palette: &Palette) {
    let points: Vec<String> = line.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let (dashes, end) = match line.link {
        Link::Go => ("none", "url(#arrow)"),
        Link::Silence => ("6,4", "url(#arrow)"),
        Link::Cancel => ("none", "url(#cross)"),
        Link::Awaits => ("2,3", "url(#ring)"),
    };
    svg.open("g", &[]);
    svg.text("title", &[], &line.about);
    svg.empty(
        "polyline",
        &[
            ("points", &points.join(" ")),
            ("fill", "none"),
            ("stroke", stroke(line.link, palette)),
            ("stroke-width", "1.4"),
            ("stroke-dasharray", dashes),
            ("stroke-linejoin", "round"),
            ("marker-end", end),
        ],
    );
    svg.close("g");
}

fn box_of(svg: &mut Svg, card: &Card, palette: &Palette) {
    let fill = if card.inject { &palette.panel } else { &palette.accent_fill };
    svg.open("g", &[]);
    svg.text("title", &[], &card.about);
    svg.empty(
        "rect",
        &[
            ("x", &card.rect.x.to_string()),
            ("y", &card.rect.y.to_string()),
            ("width", &card.rect.width.to_string()),
            ("height", &card.rect.height.to_string()),
            ("rx", "10"),
            ("fill", fill),
            ("stroke", &palette.edge),
        ],
    );
    for y in &card.dividers {
        let ends = [card.rect.x.to_string(), (card.rect.x + card.rect.width).to_string()];
        let y = y.to_string();
        svg.empty("line", &[("x1", &ends[0]), ("x2", &ends[1]), ("y1", &y), ("y2", &y), ("stroke", &palette.line)]);
    }
    for text in &card.texts {
        write_text(svg, text, palette);
    }
    svg.close("g");
}

fn write_text(svg: &mut Svg, text: &Text, palette: &Palette) {
    let style = text.style;
    let fill = match style.ink {
        Ink::Loud => &palette.text,
        Ink::Quiet => &palette.text_2,
    };
    // Letters stand on a line some way above the bottom of theirs.
    let baseline = text.y + (style.height + style.size) / 2 - style.size / 6;
    svg.text(
        "text",
        &[
            ("x", &text.x.to_string()),
            ("y", &baseline.to_string()),
            ("font-size", &style.size.to_string()),
            ("font-weight", if style.strong { "600" } else { "400" }),
            ("fill", fill),
        ],
        &text.text,
    );
}

/// The text of an SVG as it grows.
#[derive(Default)]
struct Svg {
    out: String,
}

impl Svg {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.out.push_str(">\n");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.out.push_str("/>\n");
    }

    fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.begin(name, attributes);
        self.out.push('>');
        self.escape(text);
        self.close(name);
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            self.escape(value);
            self.out.push('"');
        }
    }

    /// Text of anybody as text, without what XML cannot hold.
    fn escape(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\n' => self.out.push('\n'),
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => self.out.push('\u{fffd}'),
                c => self.out.push(c),
            }
        }
    }
}
