//! The languages the program speaks: each a folder of Fluent files under `assets/locales/`, built in whole, so that a new
//! one needs no code.

use include_dir::{Dir, include_dir};

static FOLDERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// A language the program speaks, by its code (ISO 639-1, as its folder is called).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Locale(&'static str);

impl Locale {
    /// The language every other falls back to.
    pub const ENGLISH: Self = Self("en");

    /// All of them, by code.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = FOLDERS.dirs().filter_map(|folder| folder.path().to_str()).map(Self).collect();
        all.sort_unstable();
        all
    }

    /// The one that a tag names: `es`, `es-MX`, `es_ES.UTF-8`.
    pub fn find(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::all().into_iter().find(|locale| locale.0.eq_ignore_ascii_case(language))
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// Its files: name and text, by name.
    pub(super) fn files(self) -> Vec<(&'static str, &'static str)> {
        let folder = FOLDERS.get_dir(self.0);
        let file = |file: &'static include_dir::File<'static>| file.path().to_str().zip(file.contents_utf8());
        let mut files: Vec<_> = folder.into_iter().flat_map(Dir::files).filter_map(file).collect();
        files.sort_unstable();
        files
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    /// What an entry or one of its attributes is filled with.
    type Shape = BTreeMap<String, BTreeSet<String>>;

    fn values(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                values_of(expression, found);
            }
        }
    }

    fn values_of(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        let inline = |inline: &InlineExpression<&str>, found: &mut BTreeSet<String>| match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => values_of(expression, found),
            _ => {}
        };
        match expression {
            Expression::Inline(only) => inline(only, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| values(&variant.value, found));
            }
        }
    }

    fn shape(locale: Locale) -> Shape {
        let mut shape = Shape::new();
        for (file, text) in locale.files() {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((_, errors)) => panic!("{file}: {errors:?}"),
            };
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let mut add = |key: String, pattern| {
                    let mut found = BTreeSet::new();
                    values(pattern, &mut found);
                    assert!(shape.insert(key.clone(), found).is_none(), "{file}: {key} stands twice");
                };
                let attributes = message.attributes.iter().map(|one| (format!(".{}", one.id.name), &one.value));
                for (name, pattern) in message.value.iter().map(|value| (String::new(), value)).chain(attributes) {
                    add(format!("{}{name}", message.id.name), pattern);
                }
            }
        }
        shape
    }

    #[test]
    fn every_language_says_the_same_with_the_same_values() {
        let english = shape(Locale::ENGLISH);
        assert!(!english.is_empty());
        for locale in Locale::all() {
            let (theirs, code) = (shape(locale), locale.code());
            let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
            let unknown: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty() && unknown.is_empty(), "{code}: missing {missing:#?}, unknown {unknown:#?}");
            let other: Vec<_> = english.iter().filter(|(key, values)| theirs[*key] != **values).collect();
            assert!(other.is_empty(), "{code}: other values in {other:#?}");
        }
    }

    #[test]
    fn a_language_is_found_by_what_machines_call_it() {
        let spanish = Some("es");
        for (tag, code) in [("es", spanish), ("es-MX", spanish), ("ES_es.UTF-8", spanish), ("en_GB", Some("en"))] {
            assert_eq!(Locale::find(tag).map(Locale::code), code, "{tag}");
        }
        for tag in ["", "C", "C.UTF-8", "xx-YY", "POSIX", "esperanto"] {
            assert_eq!(Locale::find(tag), None, "{tag}");
        }
    }
}
