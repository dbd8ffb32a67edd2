//! How problems and failures look: a source excerpt with the place, what it is, and what to do.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, NarratableReportHandler,
    Severity as Level,
};

use crate::base::words::{Words, steers};
use crate::base::{Diagnostic, Severity};
use crate::view::sentences::{self, help, message};

/// Why standard output lost something, if it did.
static LOST: OnceLock<String> = OnceLock::new();

/// Remembers that an answer was not written. A closed pipe is no error: whoever read had enough.
fn written(outcome: io::Result<()>) {
    if let Err(error) = outcome.as_ref()
        && error.kind() != ErrorKind::BrokenPipe
    {
        LOST.get_or_init(|| error.to_string());
    }
}

/// Prints a line to standard output.
pub fn say(line: impl AsRef<str>) {
    written(writeln!(anstream::stdout().lock(), "{}", line.as_ref()));
}

/// Standard output for many lines, written in large pieces.
pub(super) struct Bulk(BufWriter<io::StdoutLock<'static>>);

impl Bulk {
    pub(super) fn new() -> Self {
        Self(BufWriter::new(io::stdout().lock()))
    }

    pub(super) fn say(&mut self, line: impl std::fmt::Display) {
        written(writeln!(self.0, "{line}"));
    }
}

impl Drop for Bulk {
    fn drop(&mut self) {
        written(self.0.flush());
    }
}

/// Why something of what was said did not arrive, as on a full disk.
pub(super) fn lost() -> Option<&'static str> {
    written(io::stdout().flush());
    LOST.get().map(String::as_str)
}

/// Prints a line to standard error.
pub fn warn(line: impl AsRef<str>) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{}", line.as_ref());
}

/// Prints why something could not be done, and what to do next.
pub fn failure(words: &Words, code: &str, args: &[(&'static str, String)]) {
    let (sentence, help) = sentences::failure(words, code, args);
    warn(sentence);
    if let Some(help) = help {
        warn(format!("  {help}"));
    }
}

/// A bar over so much to do.
pub(super) fn bar(size: u64, target: ProgressDrawTarget) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {percent} % {eta}");
    ProgressBar::with_draw_target(Some(size), target).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Prints the errors among problems of content to standard error: what is broken does not hide the rest.
pub fn errors(words: &Words, problems: &[Diagnostic]) {
    for error in problems.iter().filter(|problem| problem.severity == Severity::Error) {
        warn(problem(words, error));
    }
}

/// A problem as a person reads it, with an excerpt; plain sentences where a screen reader asks for them.
pub fn problem(words: &Words, problem: &Diagnostic) -> String {
    let mut shown =
        MietteDiagnostic::new(message(words, problem)).with_code(problem.code).with_help(help(words, problem));
    shown = shown.with_severity(match problem.severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
    });
    let mut text = String::new();
    let narrate = std::env::var_os("NO_GRAPHICS").is_some();
    let rendered = |report: &dyn miette::Diagnostic, text: &mut String| {
        if narrate {
            NarratableReportHandler::new().render_report(text, report)
        } else {
            let theme = if std::io::stderr().is_terminal() && std::io::stdout().is_terminal() {
                GraphicalTheme::unicode()
            } else {
                GraphicalTheme::unicode_nocolor()
            };
            GraphicalReportHandler::new_themed(theme).with_width(100).render_report(text, report)
        }
    };
    let outcome = match &problem.place {
        None => rendered(&shown, &mut text),
        Some(place) => {
            let span = place.span.start..place.span.end.min(line_end(&place.source.text, place.span.start));
            shown = shown.with_label(LabeledSpan::new_with_span(None, span));
            if longest_line_near(&place.source.text, place.span.start) > LONGEST_EXCERPT {
                // An excerpt of such a line is no help, and its columns are more than can be drawn.
                let at = format!("{}:{}:{}", clean(&place.source.name), place.line, place.column);
                return format!("{}\n{at}\n{}\n  {}\n", problem.code, message(words, problem), help(words, problem));
            }
            let source = NamedSource::new(clean(&place.source.name), clean(&place.source.text));
            let report = miette::Report::new(shown).with_source_code(source);
            rendered(report.as_ref(), &mut text)
        }
    };
    match outcome {
        Ok(()) => text,
        Err(_) => message(words, problem),
    }
}

/// The longest line of which an excerpt is shown, in bytes.
const LONGEST_EXCERPT: usize = 2_000;

/// The length of the longest of the lines that an excerpt around this byte would show.
fn longest_line_near(text: &str, at: usize) -> usize {
    let line = text.get(..at).unwrap_or_default().matches('\n').count();
    text.lines().skip(line.saturating_sub(1)).take(3).map(str::len).max().unwrap_or_default()
}

/// The text with every control character that a terminal might obey replaced by marks of the same length in bytes.
fn clean(text: &str) -> String {
    let obeyed = |c: char| steers(c) && !matches!(c, '\n' | '\r' | '\t');
    if !text.contains(obeyed) {
        return text.to_owned();
    }
    text.chars().map(|c| if obeyed(c) { "?".repeat(c.len_utf8()) } else { c.to_string() }).collect()
}

/// Where the line ends that a byte is on: an excerpt of a long value shows its first line.
fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| at + length)
}
