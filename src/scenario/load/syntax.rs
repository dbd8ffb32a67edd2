//! What stopped RON, in an author's words: at the word or value it stumbled over, with the form that belongs there.

use std::ops::Range;

use crate::base::ron_index::MAX_DEPTH;
use crate::base::{Diagnostic, Source};

/// The mistake at which RON stopped.
pub(super) fn mistake(source: &Source, error: &ron::error::SpannedError) -> Diagnostic {
    use ron::Error as E;
    let (start, end) = (error.span.start, error.span.end);
    let end = source.offset(end.line, end.col);
    let start = source.offset(start.line, start.col).min(end);
    // For an unknown name RON's span ends behind the word: show the word itself.
    let word = |found: &str| -> Range<usize> {
        let from = source.text.get(..end).and_then(|before| before.rfind(found)).unwrap_or(start);
        from..(from + found.len()).max(from)
    };
    let at = |span: Range<usize>| Some(source.place(span));
    let known = |expected: &'static [&'static str]| expected.iter().copied();
    match &error.code {
        E::NoSuchStructField { expected, found, outer } => Diagnostic::error("unknown-field", at(word(found)))
            .with_near(found, known(expected))
            .with("expected", expected.join(", "))
            .with_word("outer", outer.as_deref().unwrap_or_default(), "scope"),
        E::NoSuchEnumVariant { expected, found, outer } => Diagnostic::error("unknown-variant", at(word(found)))
            .with_near(found, known(expected))
            .with("expected", expected.join(", "))
            .with_word("outer", outer.as_deref().unwrap_or_default(), "scope"),
        E::MissingStructField { field, outer } => Diagnostic::error("missing-field", at(start..end))
            .with("expected", field)
            .with_word("outer", outer.as_deref().unwrap_or_default(), "scope"),
        E::DuplicateStructField { field, outer } => Diagnostic::error("duplicate-field", at(word(field)))
            .with("found", field)
            .with_word("outer", outer.as_deref().unwrap_or_default(), "scope"),
        E::ExceededRecursionLimit => Diagnostic::error("too-deep", at(start..end)).with("expected", MAX_DEPTH),
        other => {
            let value = value(&source.text, start);
            let field = field(&source.text, value.start);
            let hint = wanted(other, field);
            let place = if SHAPES.contains(&hint) { value } else { start..end };
            Diagnostic::error("syntax", at(place)).with("found", other).with("field", field).with("hint", hint)
        }
    }
}

/// Remedies for a value of another shape than its field has: they show the value.
const SHAPES: &[&str] = &["says", "arrives", "key", "axes", "fields", "brackets", "list", "map", "number"];

/// What an author most likely left out or put in another way, by what RON missed and in which field.
fn wanted(error: &ron::Error, field: &str) -> &'static str {
    use ron::Error as E;
    match (error, field) {
        (E::ExpectedComma, _) => "comma",
        (E::ExpectedString | E::ExpectedStringEnd, _) => "text",
        (E::ExpectedIdentifier | E::ExpectedArray, "says") => "says",
        (E::ExpectedIdentifier, "arrives") => "arrives",
        (E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_), _) => "word",
        (E::ExpectedBoolean, _) => "flag",
        (E::IntegerOutOfBounds, _) => "large",
        (E::ExpectedInteger, _) => "number",
        (E::ExpectedNamedStructLike("Key"), _) => "key",
        (E::ExpectedNamedStructLike("Worth"), _) => "axes",
        (E::ExpectedNamedStructLike(_), field) if !field.is_empty() => "fields",
        (E::ExpectedArray, "") => "brackets",
        (E::ExpectedArray, _) => "list",
        (E::ExpectedMap, field) if !field.is_empty() => "map",
        _ => "none",
    }
}

/// The first value from an offset on, as far as one can tell it: a text, a word or number, or one sign.
fn value(text: &str, offset: usize) -> Range<usize> {
    let rest = text.get(offset..).unwrap_or_default();
    let from = offset + rest.len() - rest.trim_start().len();
    let rest = rest.trim_start();
    let length = if let Some(inside) = rest.strip_prefix('"') {
        inside.find(['"', '\n']).map_or(rest.len(), |end| end + 2)
    } else {
        let word = rest.find(|c: char| !c.is_alphanumeric() && !"_-.".contains(c)).unwrap_or(rest.len());
        word.max(rest.chars().next().map_or(0, char::len_utf8))
    };
    from..(from + length).min(text.len())
}

/// The name of the field whose value, or the first thing of whose list, begins at an offset; empty if none does.
fn field(text: &str, offset: usize) -> &str {
    let before = text.get(..offset).unwrap_or_default().trim_end_matches(|c: char| c.is_whitespace() || c == '[');
    let Some(before) = before.strip_suffix(':').map(str::trim_end) else { return "" };
    let name = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
    before.get(name..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_and_its_field_are_found() {
        let text = "(says: [ \"a b\", 7], worth : 30.5, \"ada\": (é), cut: \"off";
        for (offset, is, of) in [
            (6, "[", "says"),
            (8, "\"a b\"", "says"),
            (15, "7", ""),
            (27, "30.5", "worth"),
            (42, "é", ""),
            (51, "\"off", "cut"),
            (text.len(), "", ""),
        ] {
            let value = value(text, offset);
            assert_eq!((&text[value.clone()], field(text, value.start)), (is, of), "{offset}");
        }
    }
}
