//! Rehearsals as a page that stands alone, reads well aloud and prints well.

use maud::{Markup, html};

use super::lines::{hundredths, place};
use super::{Place, Player, Rehearsal, Separation};
use crate::base::words::Words;
use crate::say;
use crate::scenario::Axis;
use crate::view::page;

/// The width of a bar, in units of the picture.
const WIDE: u64 = 200;

pub(super) fn page(words: &Words, rehearsals: &[Rehearsal]) -> String {
    let title = words.plain("rehearse-page-title");
    let body = html! { main {
        header { h1 { (title) } p.quiet { (words.plain("rehearse-page-about")) } }
        nav aria-label=(words.plain("report-contents")) { ul {
            @for one in rehearsals { li { a href={ "#" (one.scenario) } { (one.title) } } }
        } }
        @for one in rehearsals { (rehearsal(words, one)) }
        footer { p { (words.plain("rehearse-page-limits")) } }
    } };
    page::whole(words, &title, &body)
}

fn rehearsal(words: &Words, one: &Rehearsal) -> Markup {
    let (runs, seed) = (words.grouped(one.runs), one.seed.to_string());
    html! { section id=(one.scenario) aria-labelledby={ (one.scenario) "-title" } {
        h2 id={ (one.scenario) "-title" } { (one.title) }
        p.quiet { (say!(words, "rehearse-page-runs", runs = runs, seed = seed, written = one.written)) }
        h3 { (words.plain("rehearse-apart")) }
        div.wide { (separations(words, &one.apart)) }
        h3 { (words.plain("rehearse-scores")) }
        div.wide { (scores(words, &one.trainees)) }
        h3 { (words.plain("rehearse-endings-title")) }
        (hits(words, &one.endings))
        h3 { (words.plain("rehearse-injects-title")) }
        (hits(words, &one.injects))
        (list(words, "rehearse-never", &one.never().collect::<Vec<_>>()))
        (list(words, "rehearse-untried", &one.untried().collect::<Vec<_>>()))
        (list(words, "rehearse-surprises", &one.surprises.iter().collect::<Vec<_>>()))
        @if !one.bounds.is_empty() {
            h3 { (words.plain("rehearse-bounds")) }
            table { tbody { @for bound in &one.bounds { tr {
                th scope="row" { (bound.name) }
                td.number { (say!(words, "rehearse-range", low = bound.low, high = bound.high)) }
                td { (bar(u64::from(bound.low), u64::from(bound.high), 100, None)) }
            } } } }
        }
    } }
}

fn separations(words: &Words, apart: &[Separation]) -> Markup {
    let thousandths = |share: f64| hundredths(share).replace('.', "").parse::<u64>().unwrap_or_default().min(1_000);
    html! { table {
        thead { tr {
            th scope="col" { (words.plain("rehearse-column-trainee")) }
            th scope="col" { (words.plain("rehearse-column-axis")) }
            th.number scope="col" { (words.plain("rehearse-column-share")) }
            th scope="col" { (words.plain("rehearse-column-interval")) }
            th scope="col" { (words.plain("rehearse-column-verdict")) }
        } }
        tbody { @for one in apart { tr {
            th scope="row" { (one.name) }
            td { (one.axis_name) }
            td.number { (hundredths(one.share)) }
            td { (bar(thousandths(one.low), thousandths(one.high), 1_000, Some(thousandths(one.share)))) }
            td { (words.plain(if one.holds { "rehearse-holds" } else { "rehearse-fails" })) }
        } } }
    } }
}

fn scores(words: &Words, trainees: &[Player]) -> Markup {
    html! { table {
        thead { tr {
            th scope="col" { (words.plain("rehearse-column-trainee")) }
            @for axis in Axis::ALL { th.number scope="col" { (words.plain(&format!("axis-{}", axis.field()))) } }
            th.number scope="col" { (words.plain("rehearse-column-minutes")) }
        } }
        tbody { @for player in trainees { tr {
            th scope="row" { (player.name) " " span.quiet { (player.because) } }
            @for scores in &player.axes { td.number { @match scores {
                Some(scores) => { (say!(words, "rehearse-cell", mean = scores.mean, low = scores.low, high = scores.high)) }
                None => (words.plain("rehearse-none")),
            } } }
            td.number { (player.minutes[0]) }
        } } }
    } }
}

/// How often each place was reached, as bars beside their numbers.
fn hits(words: &Words, places: &[Place]) -> Markup {
    let most = places.iter().map(|place| place.hits).max().unwrap_or_default().max(1);
    html! { table { tbody { @for place in places { tr {
        th scope="row" { (place.about) " " span.quiet { (place.id) } }
        td.number { (words.grouped(place.hits)) }
        td { (bar(0, place.hits, most, None)) }
    } } } } }
}

fn list(words: &Words, key: &str, places: &[&Place]) -> Markup {
    html! { @if !places.is_empty() {
        h3 { (say!(words, key, count = places.len())) }
        ul.plain { @for one in places { li { (place(words, one)) } } }
    } }
}

/// A bar from one value to another of so many, with a mark; told in numbers beside it, so that nobody has to see it.
fn bar(from: u64, to: u64, of: u64, mark: Option<u64>) -> Markup {
    let at = |value: u64| value * WIDE / of.max(1);
    html! { svg.bar viewBox={ "0 0 " (WIDE) " 12" } width=(WIDE) height="12" aria-hidden="true" {
        rect.back x="0" y="3" width=(WIDE) height="6" rx="3" {}
        rect.fill x=(at(from)) y="3" width=(at(to.saturating_sub(from)).max(1)) height="6" rx="3" {}
        @if let Some(mark) = mark { circle.dot cx=(at(mark)) cy="6" r="4" {} }
    } }
}
