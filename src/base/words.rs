//! Every word that a person reads, by key: Fluent files under `assets/locales/`, built into the program.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::zone::Zone;

/// The files of a locale: name and text.
pub const ENGLISH: &[(&str, &str)] = &[
    ("app.ftl", include_str!("../../assets/locales/en/app.ftl")),
    ("assess.ftl", include_str!("../../assets/locales/en/assess.ftl")),
    ("author.ftl", include_str!("../../assets/locales/en/author.ftl")),
    ("cards.ftl", include_str!("../../assets/locales/en/cards.ftl")),
    ("check.ftl", include_str!("../../assets/locales/en/check.ftl")),
    ("course.ftl", include_str!("../../assets/locales/en/course.ftl")),
    ("decide.ftl", include_str!("../../assets/locales/en/decide.ftl")),
    ("graph.ftl", include_str!("../../assets/locales/en/graph.ftl")),
    ("new.ftl", include_str!("../../assets/locales/en/new.ftl")),
    ("keys.ftl", include_str!("../../assets/locales/en/keys.ftl")),
    ("people.ftl", include_str!("../../assets/locales/en/people.ftl")),
    ("settings.ftl", include_str!("../../assets/locales/en/settings.ftl")),
    ("play.ftl", include_str!("../../assets/locales/en/play.ftl")),
    ("profile.ftl", include_str!("../../assets/locales/en/profile.ftl")),
    ("public.ftl", include_str!("../../assets/locales/en/public.ftl")),
    ("reading.ftl", include_str!("../../assets/locales/en/reading.ftl")),
    ("debrief.ftl", include_str!("../../assets/locales/en/debrief.ftl")),
    ("progress.ftl", include_str!("../../assets/locales/en/progress.ftl")),
    ("notes.ftl", include_str!("../../assets/locales/en/notes.ftl")),
    ("record.ftl", include_str!("../../assets/locales/en/record.ftl")),
    ("rehearse.ftl", include_str!("../../assets/locales/en/rehearse.ftl")),
    ("report.ftl", include_str!("../../assets/locales/en/report.ftl")),
    ("screens.ftl", include_str!("../../assets/locales/en/screens.ftl")),
    ("shift.ftl", include_str!("../../assets/locales/en/shift.ftl")),
    ("after.ftl", include_str!("../../assets/locales/en/after.ftl")),
    ("standing.ftl", include_str!("../../assets/locales/en/standing.ftl")),
    ("window.ftl", include_str!("../../assets/locales/en/window.ftl")),
    ("work.ftl", include_str!("../../assets/locales/en/work.ftl")),
];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    zone: Zone,
}

impl Words {
    /// English, the language every other falls back to.
    pub fn english() -> Self {
        let mut bundle =
            FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_else(|_| LanguageIdentifier::default())]);
        bundle.set_use_isolating(false);
        for (_, text) in ENGLISH {
            // A file with a broken entry still gives its sound ones; a test refuses both kinds of mistake.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, zone: Zone::default() }
    }

    /// Likewise, for somebody in this time zone.
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// The time zone that moments of the world's clock are told in; the world's own unless said.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The sentence under a key; the key in angle brackets when there is none, so that a gap shows and nothing stops.
    pub fn say(&self, key: &str, args: &[(&str, &dyn Value)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// The sentence without values.
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A number with its thousands apart.
    pub fn grouped(&self, number: u64) -> String {
        let (digits, separator) = (number.to_string(), self.plain("number-thousands"));
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }

    /// An attribute of a key (`.help`), if there is one.
    pub fn attribute(&self, key: &str, attribute: &str, args: &[(&str, &dyn Value)]) -> Option<String> {
        self.find(key, Some(attribute), args)
    }

    /// Whether there is a sentence under this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, &dyn Value)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set((*name).to_owned(), value.fluent());
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words")
    }
}

/// The text without what a terminal might obey: content and names are data, also on a screen.
pub fn harmless(text: String) -> String {
    let obeyed = |c: char| c.is_control() && c != '\n';
    if text.contains(obeyed) { text.replace(obeyed, "\u{fffd}") } else { text }
}

/// What a sentence can be given: numbers choose plural forms, everything else is text.
pub trait Value {
    /// The value for Fluent.
    fn fluent(&self) -> FluentValue<'static>;
}

macro_rules! number_values {
    ($($kind:ty),*) => {$(impl Value for $kind {
        fn fluent(&self) -> FluentValue<'static> {
            FluentValue::from(*self)
        }
    })*};
}
number_values!(u8, u16, u32, u64, usize, i16, i32, i64);

macro_rules! text_values {
    ($($kind:ty),*) => {$(impl Value for $kind {
        fn fluent(&self) -> FluentValue<'static> {
            FluentValue::from(harmless(self.to_string()))
        }
    })*};
}
text_values!(str, String, std::borrow::Cow<'_, str>, std::sync::Arc<str>, super::SimTime, super::Digest);

impl<T: Value + ?Sized> Value for &T {
    fn fluent(&self) -> FluentValue<'static> {
        (**self).fluent()
    }
}

/// The sentence under a key with its values: `say!(words, "key", name = value)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($key, &[$((stringify!($name), &$value as &dyn $crate::base::words::Value)),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_sound_and_no_key_stands_twice() {
        let mut seen = std::collections::BTreeMap::new();
        for (file, text) in ENGLISH {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((_, errors)) => panic!("{file}: {errors:?}"),
            };
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry
                    && let Some(first) = seen.insert(message.id.name.to_owned(), file)
                {
                    panic!("{} stands in {first} and in {file}", message.id.name);
                }
            }
        }
        assert!(!seen.is_empty());
    }

    #[test]
    fn a_gap_shows() {
        assert_eq!(Words::english().plain("no-such-key"), "⟨no-such-key⟩");
    }
}
