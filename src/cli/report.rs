//! How problems and failures look: a source excerpt with the place, what it is, and what to do.

use std::io::{IsTerminal, Write};

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, NarratableReportHandler,
    Severity as Level,
};

use crate::base::words::{Value, Words};
use crate::base::{Diagnostic, Severity};

/// Prints a line to standard output. A closed pipe is no error: whoever read had enough.
pub fn say(line: impl AsRef<str>) {
    let mut out = anstream::stdout().lock();
    let _ = writeln!(out, "{}", line.as_ref());
}

/// Prints a line to standard error.
pub fn warn(line: impl AsRef<str>) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{}", line.as_ref());
}

/// Prints why something could not be done, and what to do next.
pub fn failure(words: &Words, code: &str, args: &[(&'static str, String)]) {
    let args = values(args);
    let key = format!("error-{code}");
    warn(words.say(&key, &args));
    if let Some(help) = words.attribute(&key, "help", &args) {
        warn(format!("  {help}"));
    }
}

/// The sentence of a problem.
pub fn message(words: &Words, problem: &Diagnostic) -> String {
    words.say(&format!("check-{}", problem.code), &values(&problem.args))
}

/// The remedy of a problem.
pub fn help(words: &Words, problem: &Diagnostic) -> String {
    words.attribute(&format!("check-{}", problem.code), "help", &values(&problem.args)).unwrap_or_default()
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
            let source = NamedSource::new(&*place.source.name, place.source.text.to_string());
            let report = miette::Report::new(shown).with_source_code(source);
            rendered(report.as_ref(), &mut text)
        }
    };
    match outcome {
        Ok(()) => text,
        Err(_) => message(words, problem),
    }
}

/// Where the line ends that a byte is on: an excerpt of a long value shows its first line.
fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| at + length)
}

/// Values for a sentence; a whole number counts as one, so that plurals work.
fn values<'a>(args: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a dyn Value)> {
    args.iter().map(|(name, value)| (*name, value as &dyn Value)).collect()
}
