//! A report as Markdown.

use super::Report;
use crate::base::words::Words;
use crate::say;
use crate::view::debrief::Step;
use crate::view::ways::Other;

pub(super) fn text(words: &Words, written: &Report) -> String {
    let report = written.told();
    let (debrief, about) = (&report.debrief, &report.about);
    let mut page = Page::default();
    page.heading(1, &say!(words, "report-title", title = debrief.title));
    page.paragraph(&say!(
        words,
        "report-played",
        brand = debrief.brand,
        purpose = about.purpose,
        difficulty = debrief.difficulty,
        pacing = about.pacing
    ));
    if let Some((title, text)) = &debrief.ending {
        page.paragraph(&[title.as_str(), text].join(": "));
    }
    if debrief.reach > 0 {
        page.paragraph(&say!(words, "debrief-reach", reach = words.grouped(debrief.reach)));
    }
    if about.is_practice {
        page.paragraph(&words.plain("report-practice"));
    }
    if written.covered.is_some() {
        page.paragraph(&words.plain("debrief-covered"));
    }
    axes(&mut page, words, report);
    advice(&mut page, words, report);
    competencies(&mut page, words, report);
    if !report.pace.is_empty() {
        page.heading(2, &words.plain("report-pace"));
        page.row(&["moment", "person", "taken", "quality"].map(|name| words.plain(&format!("report-column-{name}"))));
        page.rule(4);
        for point in &report.pace {
            let taken = say!(words, "report-taken", percent = point.taken);
            page.row(&[point.moment.to_string(), point.name.clone(), taken, point.quality.to_string()]);
        }
        page.end();
    }
    if !debrief.public.is_empty() {
        page.heading(2, &words.plain("why-debrief-end"));
        debrief.public.iter().for_each(|segment| page.bullet(&segment.line(words)));
        page.end();
    }
    page.heading(2, &words.plain("report-moments"));
    if report.ways.is_none() {
        page.paragraph(&words.plain("report-no-ways"));
    }
    for (nth, step) in debrief.steps.iter().enumerate() {
        moment(&mut page, words, step, report.ways_at(nth));
    }
    let [scenario, brand, weights, tables] = &about.content;
    page.line("---");
    page.end();
    page.paragraph(&say!(
        words,
        "report-attempt",
        attempt = about.attempt,
        head = about.head,
        seed = about.seed.to_string()
    ));
    page.paragraph(&say!(
        words,
        "report-versions",
        engine = about.engine,
        scenario = scenario,
        brand = brand,
        weights = weights,
        tables = tables
    ));
    page.paragraph(&words.plain("report-appeal"));
    page.text
}

fn axes(page: &mut Page, words: &Words, report: &Report) {
    page.heading(2, &words.plain("report-axes"));
    page.row(&["axis", "score", "rests"].map(|name| words.plain(&format!("report-column-{name}"))));
    page.rule(3);
    for axis in &report.debrief.axes {
        let score = axis.score.map_or_else(|| words.plain("report-none"), |score| score.to_string());
        let rests_on: Vec<&str> = axis.thought.iter().chain(&axis.rests_on).map(String::as_str).collect();
        page.row(&[axis.name.clone(), score, rests_on.join("; ")]);
    }
    page.end();
    report.debrief.off.iter().for_each(|off| page.paragraph(off));
    report.flags.iter().for_each(|flag| page.paragraph(&[words.plain("report-flag").as_str(), flag].join(" ")));
    report.debrief.notes.iter().for_each(|note| page.paragraph(&note.line(words)));
    page.paragraph(&words.plain("debrief-provisional"));
}

fn advice(page: &mut Page, words: &Words, report: &Report) {
    page.heading(2, &words.plain("report-advice"));
    page.heading(3, &words.plain("report-strengths"));
    if report.strengths.is_empty() {
        page.paragraph(&words.plain("report-no-strengths"));
    }
    report.strengths.iter().for_each(|strength| page.bullet(&strength.text));
    page.end();
    page.heading(3, &words.plain("report-next"));
    if report.practise.is_empty() {
        page.paragraph(&words.plain("report-no-next"));
    }
    report.practise.iter().for_each(|practise| page.bullet(&[practise.text.as_str(), &practise.whither].join(" ")));
    page.end();
    cards(page, words, report);
}

/// What can be read on; nothing where there are no cards.
fn cards(page: &mut Page, words: &Words, report: &Report) {
    if report.cards.is_empty() {
        return;
    }
    page.heading(3, &words.plain("report-cards"));
    for card in &report.cards {
        page.paragraph(&say!(words, "report-card", title = card.title, id = card.id.as_str()));
        card.references.iter().for_each(|reference| page.bullet(reference));
        page.end();
    }
}

fn competencies(page: &mut Page, words: &Words, report: &Report) {
    page.heading(2, &words.plain("report-competencies"));
    page.paragraph(&words.plain("report-competencies-about"));
    let columns = ["competency", "measured", "expected", "band", "decisions"];
    page.row(&columns.map(|name| words.plain(&format!("report-column-{name}"))));
    page.rule(columns.len());
    for shown in &report.competencies {
        let figure = shown.figure;
        let name = if shown.indicative {
            [shown.name.as_str(), &words.plain("report-indicative")].join(" ")
        } else {
            shown.name.clone()
        };
        let band = say!(words, "report-band", low = figure.low, high = figure.high);
        page.row(&[name, figure.measured.to_string(), figure.score.to_string(), band, shown.decisions.to_string()]);
    }
    page.end();
}

fn moment(page: &mut Page, words: &Words, step: &Step, ways: &[Other]) {
    page.heading(
        3,
        &say!(
            words,
            "report-moment",
            number = step.number,
            time = step.clock.0,
            name = step.after.name,
            subject = step.subject
        ),
    );
    page.quote(&step.said);
    page.paragraph(&step.done(words));
    for line in step.lateness(words).iter().chain(step.held.as_ref().map(|held| &held.text)) {
        page.paragraph(line);
    }
    step.then(words).iter().for_each(|line| page.paragraph(line));
    page.paragraph(&step.figures(words));
    for noticed in &step.public {
        page.heading(4, &words.plain("why-debrief"));
        page.paragraph(&noticed.spread(words));
        noticed.takes.iter().for_each(|take| page.bullet(&take.line(words)));
        page.end();
    }
    for finding in &step.findings {
        let shares: Vec<String> = finding.shares.iter().map(|share| share.text(words)).collect();
        let quote = if finding.quote.is_empty() { String::new() } else { format!("“{}”", finding.quote) };
        let parts = [
            words.plain(&format!("report-kind-{}", finding.kind.name())),
            shares.join(", "),
            finding.text.clone(),
            quote,
        ];
        let parts = parts.iter().chain(&finding.more).filter(|part| !part.is_empty());
        page.bullet(&parts.map(String::as_str).collect::<Vec<_>>().join(" · "));
    }
    for mark in &step.marks {
        let line = say!(words, "work-mark", part = mark.part, earned = mark.earned, share = mark.share);
        let why = mark.why.iter().map(|(_, why)| why.clone());
        let better = mark.better.as_ref().map(|better| say!(words, "work-better", text = better));
        page.bullet(&std::iter::once(line).chain(why).chain(better).collect::<Vec<_>>().join(" "));
    }
    page.end();
    if let Some(because) = &step.because {
        page.paragraph(&say!(words, "debrief-because", text = because));
    }
    step.incidents.iter().for_each(|incident| page.paragraph(&incident.text));
    step.notes.iter().for_each(|note| page.paragraph(&note.line(words)));
    if !ways.is_empty() {
        page.heading(4, &words.plain("report-ways"));
        for way in ways {
            let worth = way.worth.quality.map(|quality| say!(words, "report-worth", quality = quality));
            let parts = std::iter::once(way.what.clone()).chain(worth).chain(way.because.clone());
            page.bullet(&parts.chain(way.led.iter().cloned()).collect::<Vec<_>>().join(" "));
        }
        page.end();
    }
    if !step.anchors.is_empty() {
        page.heading(4, &words.plain("report-samples"));
        for (level, text) in &step.anchors {
            page.bullet(&say!(words, "report-sample", level = *level, text = text));
        }
        page.end();
    }
}

/// Markdown as it is written: what people wrote is never taken for its marks.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn end(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.end();
        self.line(&["#".repeat(level), plain(text)].join(" "));
        self.end();
    }

    fn paragraph(&mut self, text: &str) {
        self.line(&plain(text));
        self.end();
    }

    fn quote(&mut self, text: &str) {
        self.line(&[">", &plain(text)].join(" "));
        self.end();
    }

    fn bullet(&mut self, text: &str) {
        self.line(&["-", &plain(text)].join(" "));
    }

    fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn rule(&mut self, columns: usize) {
        self.line(&format!("|{}", " --- |".repeat(columns)));
    }
}

/// In one line, with everything that Markdown would take for a mark of its own escaped.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~') {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}
