//! A report as a page: it stands alone, reads well aloud and prints well.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::{Report, picture};
use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;
use crate::view::debrief::{Did, Finding, Step};
use crate::view::mood::{STEPS, step_word};
use crate::view::note::Note;
use crate::view::page;
use crate::view::ways::Other;
use crate::view::why::Noticed;
use crate::view::work::Marked;

/// The parts of a page, in order: their ids, of which their titles are `report-<id>`.
const PARTS: [&str; 6] = ["axes", "advice", "competencies", "pace", "moods", "moments"];

pub(super) fn page(words: &Words, written: &Report) -> String {
    let report = written.told();
    let debrief = &report.debrief;
    let title = say!(words, "report-title", title = debrief.title);
    let body = html! {
        a.skip href="#moments" { (words.plain("report-skip")) }
        main {
            header {
                (head(words, report, &title))
                @if written.covered.is_some() { p.quiet { (words.plain("report-covered")) } }
            }
            nav aria-label=(words.plain("report-contents")) {
                ul { @for part in PARTS { li { a href={ "#" (part) } { (heading(words, part)) } } } }
            }
            (section(words, "axes", &axes(words, report)))
            (section(words, "advice", &advice(words, report)))
            (section(words, "competencies", &competencies(words, report)))
            (section(words, "pace", &pace(words, report)))
            (section(words, "moods", &moods(words, report)))
            (section(words, "moments", &moments(words, written)))
            footer { (foot(words, report)) }
        }
    };
    page::whole(words, &title, &body)
}

fn heading(words: &Words, part: &str) -> String {
    words.plain(&format!("report-{part}"))
}

fn section(words: &Words, part: &str, content: &Markup) -> Markup {
    html! { section id=(part) aria-labelledby={ (part) "-title" } {
        h2 id={ (part) "-title" } { (heading(words, part)) }
        (content)
    } }
}

fn head(words: &Words, report: &Report, title: &str) -> Markup {
    let debrief = &report.debrief;
    html! {
        h1 { (title) }
        p.quiet { (say!(words, "report-played", brand = debrief.brand, purpose = report.about.purpose, difficulty = debrief.difficulty, pacing = report.about.pacing)) }
        @if let Some((title, text)) = &debrief.ending { p lang=[page::theirs(words)] { strong { (title) } " " (text) } }
        @if debrief.reach > 0 { p { (say!(words, "debrief-reach", reach = words.grouped(debrief.reach))) } }
        @if report.about.is_practice { p.quiet { (words.plain("report-practice")) } }
    }
}

fn axes(words: &Words, report: &Report) -> Markup {
    html! {
        table {
            thead { tr {
                th scope="col" { (words.plain("report-column-axis")) }
                th.number scope="col" { (words.plain("report-column-score")) }
                th scope="col" { (words.plain("report-column-rests")) }
            } }
            tbody { @for axis in &report.debrief.axes { tr {
                th scope="row" { (axis.name) }
                td.number { @match axis.score { Some(score) => (score), None => (words.plain("report-none")) } }
                td {
                    @if let Some(thought) = &axis.thought { p { strong { (thought) } } }
                    @for line in &axis.rests_on { p { (line) } }
                }
            } } }
        }
        @if let Some(off) = &report.debrief.off { p { (off) } }
        @for flag in &report.flags { p { strong { (words.plain("report-flag")) } " " (flag) } }
        (notes(words, &report.debrief.notes))
        p.quiet { (words.plain("debrief-provisional")) }
    }
}

fn advice(words: &Words, report: &Report) -> Markup {
    html! {
        h3 { (words.plain("report-strengths")) }
        @if report.strengths.is_empty() { p { (words.plain("report-no-strengths")) } }
        ul.plain { @for strength in &report.strengths { li { (strength.text) } } }
        h3 { (words.plain("report-next")) }
        @if report.practise.is_empty() { p { (words.plain("report-no-next")) } }
        ol { @for practise in &report.practise { li { p { (practise.text) } p { (practise.whither) } } } }
        @if !report.cards.is_empty() { h3 { (words.plain("report-cards")) } }
        @for card in &report.cards {
            p { (say!(words, "report-card", title = card.title, id = card.id.as_str())) }
            ul.plain { @for reference in &card.references { li.quiet { (reference) } } }
        }
    }
}

fn competencies(words: &Words, report: &Report) -> Markup {
    html! {
        p { (words.plain("report-competencies-about")) }
        @if let Some(radar) = picture::radar(words, &report.competencies) {
            figure { (radar) figcaption { (words.plain("report-radar-caption")) } }
        }
        div.wide { table {
            thead { tr {
                th scope="col" { (words.plain("report-column-competency")) }
                th.number scope="col" { (words.plain("report-column-measured")) }
                th.number scope="col" { (words.plain("report-column-expected")) }
                th.number scope="col" { (words.plain("report-column-band")) }
                th.number scope="col" { (words.plain("report-column-decisions")) }
                th scope="col" { (words.plain("report-column-weakest")) }
            } }
            tbody { @for shown in &report.competencies { tr {
                th scope="row" { (shown.name) @if shown.indicative { " " span.quiet { (words.plain("report-indicative")) } } }
                td.number { (shown.figure.measured) }
                td.number { (shown.figure.score) }
                td.number { (say!(words, "report-band", low = shown.figure.low, high = shown.figure.high)) }
                td.number { (shown.decisions) }
                td { @if let Some(piece) = shown.evidence.first().filter(|piece| piece.value < 100) {
                    (say!(words, "report-evidence", time = piece.clock, what = piece.what, value = piece.value))
                    @if !piece.quote.is_empty() { " “" (piece.quote) "”" }
                } }
            } } }
        } }
    }
}

fn pace(words: &Words, report: &Report) -> Markup {
    if report.pace.is_empty() {
        return html! { p { (words.plain("report-pace-none")) } };
    }
    html! {
        figure { (picture::pace(words, &report.pace)) figcaption { (words.plain("report-pace-caption")) } }
        table {
            thead { tr {
                th.number scope="col" { (words.plain("report-column-moment")) }
                th scope="col" { (words.plain("report-column-person")) }
                th.number scope="col" { (words.plain("report-column-taken")) }
                th.number scope="col" { (words.plain("report-column-quality")) }
            } }
            tbody { @for point in &report.pace { tr {
                td.number { (point.moment) }
                th scope="row" { (point.name) }
                td.number { (say!(words, "report-taken", percent = point.taken)) }
                td.number { (point.quality) }
            } } }
        }
    }
}

fn moods(words: &Words, report: &Report) -> Markup {
    let debrief = &report.debrief;
    let clock = |at: SimTime| at.on_the_clock(debrief.opens);
    html! {
        figure {
            (picture::moods(words, &report.people, debrief.end, clock))
            figcaption { (words.plain("report-moods-caption")) }
        }
        table {
            thead { tr {
                th scope="col" { (words.plain("report-column-person")) }
                th scope="col" { (words.plain("report-column-moods")) }
            } }
            tbody { @for person in &report.people { tr {
                th scope="row" { (person.name) }
                td { (person.moods.iter().map(|(at, anger, trust)| say!(words, "report-mood", time = clock(*at), anger = *anger, trust = *trust)).collect::<Vec<_>>().join("; ")) }
            } } }
        }
        figure {
            (picture::public(words, &debrief.curve, debrief.end, clock))
            ul.key { @for step in 0..STEPS { li {
                svg viewBox="0 0 12 12" aria-hidden="true" { rect class={ "mood-" (step) } width="12" height="12" {} }
                (step_word(words, step))
            } } }
            figcaption { (words.plain("report-public-caption")) }
        }
        @if !debrief.public.is_empty() {
            h3 { (words.plain("why-debrief-end")) }
            ul.plain { @for segment in &debrief.public { li { (segment.line(words)) } } }
        }
    }
}

fn moments(words: &Words, full: &Report) -> Markup {
    let report = full.told();
    html! {
        @if report.ways.is_none() { p.quiet { (words.plain("report-no-ways")) } }
        @if report.debrief.steps.is_empty() { p { (words.plain("debrief-nothing")) } }
        @for (nth, (step, written)) in report.debrief.steps.iter().zip(&full.debrief.steps).enumerate() {
            (moment(words, step, written, [report.ways_at(nth), full.ways_at(nth)]))
        }
    }
}

/// What somebody wrote.
fn quoted(words: &Words, text: &str) -> Markup {
    html! { blockquote lang=[page::theirs(words)] { p { (text) } } }
}

fn marks(words: &Words, marks: &[Marked]) -> Markup {
    html! { ul.plain { @for mark in marks { li { (mark_of(words, mark)) } } } }
}

fn others(words: &Words, ways: &[Other]) -> Markup {
    html! { ul.plain { @for way in ways { li { (other(words, way)) } } } }
}

fn moment(words: &Words, step: &Step, written: &Step, [ways, as_written]: [&[Other]; 2]) -> Markup {
    let id = format!("moment-{}", step.number);
    html! {
        article id=(id) aria-labelledby={ (id) "-title" } {
            h3 id={ (id) "-title" } {
                (say!(words, "report-moment", number = step.number, time = step.clock.0, name = step.after.name, subject = step.subject))
            }
            (quoted(words, &step.said))
            @if step.said != written.said { (uncovered(words, &quoted(words, &written.said))) }
            @match &step.did {
                Did::OwnWords(text, place) => {
                    p { (say!(words, "report-you-own", time = step.clock.1, place = words.plain(&place.key()))) }
                    blockquote.own lang=[page::theirs(words)] { p { (marked(text, &step.findings)) } }
                }
                _ => {
                    p { (step.done(words)) }
                    @if step.did != written.did { (uncovered(words, &html! { p { (written.done(words)) } })) }
                }
            }
            @for line in step.lateness(words).iter().chain(step.held.as_ref().map(|held| &held.text)) { p { (line) } }
            @if let Some(line) = step.then(words) { p { (line) } }
            p { strong { (step.figures(words)) } }
            @for noticed in &step.public { (public(words, noticed)) }
            @if !step.findings.is_empty() {
                ol.findings { @for finding in &step.findings { li value=(finding.number) { (told(words, finding)) } } }
            }
            @if !step.marks.is_empty() { (marks(words, &step.marks)) }
            @if step.marks != written.marks { (uncovered(words, &marks(words, &written.marks))) }
            @if let Some(because) = &step.because { p { (say!(words, "debrief-because", text = because)) } }
            @for incident in &step.incidents { p { strong { (incident.text) } } }
            (notes(words, &step.notes))
            @if !ways.is_empty() {
                h4 { (words.plain("report-ways")) }
                (others(words, ways))
                @if ways != as_written { (uncovered(words, &others(words, as_written))) }
            }
            @if !step.anchors.is_empty() {
                h4 { (words.plain("report-samples")) }
                ul.plain { @for (level, text) in &step.anchors { li { (say!(words, "report-sample", level = *level, text = text)) } } }
            }
        }
    }
}

/// What is covered, as it was written: to be opened.
fn uncovered(words: &Words, written: &Markup) -> Markup {
    html! { details { summary { (words.plain("cover-off")) } (written) } }
}

/// What the public made of it.
fn public(words: &Words, noticed: &Noticed) -> Markup {
    html! {
        h4 { (words.plain("why-debrief")) }
        p { (noticed.spread(words)) }
        ul.plain { @for take in &noticed.takes {
            li { (take.moved(words)) ul.plain { @for reason in &take.because { li.quiet { (reason.line(words)) } } } }
        } }
    }
}

/// What a person said of it.
fn notes(words: &Words, notes: &[Note]) -> Markup {
    html! {
        @if !notes.is_empty() {
            h4 { (words.plain("report-notes")) }
            ul.plain { @for note in notes { li { (note.line(words)) } } }
        }
    }
}

/// Words that something was found in are underlined, with the numbers of what was found.
fn marked(text: &str, findings: &[Finding]) -> Markup {
    let spans = || findings.iter().flat_map(|finding| finding.spans.iter().map(move |span| (finding.number, span)));
    let mut cuts: Vec<usize> = spans().flat_map(|(_, span)| [span.start, span.end]).chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let pieces = cuts.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
    html! {
        @for (from, to) in pieces {
            @let piece = text.get(from..to).unwrap_or_default();
            @if spans().any(|(_, span)| span.start <= from && to <= span.end) {
                mark { (piece) }
                @let ends: BTreeSet<usize> = spans().filter(|(_, span)| span.end == to).map(|(number, _)| number).collect();
                @if !ends.is_empty() {
                    sup { (ends.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")) }
                }
            } @else { (piece) }
        }
    }
}

fn told(words: &Words, finding: &Finding) -> Markup {
    let shares: Vec<String> = finding.shares.iter().map(|share| share.text(words)).collect();
    html! {
        span.kind { (words.plain(&format!("report-kind-{}", finding.kind.name()))) } " "
        @if !shares.is_empty() { "(" (shares.join(", ")) ") " }
        (finding.text)
        @if !finding.quote.is_empty() { " “" (finding.quote) "”" }
        @for more in &finding.more { " " (more) }
    }
}

fn mark_of(words: &Words, mark: &Marked) -> Markup {
    html! {
        (say!(words, "work-mark", part = mark.part, earned = mark.earned, share = mark.share))
        @if !mark.given.is_empty() { " " span.quiet { "“" (mark.given) "”" } }
        @for (_, why) in &mark.why { p { (why) } }
        @if let Some(better) = &mark.better { p { (say!(words, "work-better", text = better)) } }
    }
}

fn other(words: &Words, way: &Other) -> Markup {
    html! {
        p { (way.what) @if let Some(quality) = way.worth.quality { " " span.quiet { (say!(words, "report-worth", quality = quality)) } } }
        @if let Some(because) = &way.because { p.quiet { (because) } }
        p { (way.led.join(" ")) }
    }
}

fn foot(words: &Words, report: &Report) -> Markup {
    let about = &report.about;
    let [scenario, brand, weights, tables] = &about.content;
    html! {
        p { (say!(words, "report-attempt", attempt = about.attempt, head = about.head, seed = about.seed.to_string())) }
        p { (say!(words, "report-versions", engine = about.engine, scenario = scenario, brand = brand, weights = weights, tables = tables)) }
        p { (words.plain("report-appeal")) }
    }
}
