//! Every word that a person reads, by key: Fluent files under `assets/locales/`, built into the program.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::locale::Locale;
use super::zone::Zone;

/// The words of one language; another of the same costs next to nothing.
#[derive(Clone)]
pub struct Words {
    locale: Locale,
    /// The language itself, and behind it the one it falls back to.
    bundles: Arc<[FluentBundle<FluentResource>]>,
    zone: Zone,
}

impl Words {
    /// English, the language every other falls back to.
    pub fn english() -> Self {
        Self::of(Locale::ENGLISH)
    }

    /// Those of a language; what it has no sentence for is said in English.
    pub fn of(locale: Locale) -> Self {
        let behind = Some(Locale::ENGLISH).filter(|english| *english != locale);
        let bundles = [Some(locale), behind].into_iter().flatten().map(bundle).collect();
        Self { locale, bundles, zone: Zone::default() }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
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
        self.bundles.iter().any(|bundle| bundle.get_message(key).is_some_and(|message| message.value().is_some()))
    }

    fn find<'a>(&'a self, key: &str, attribute: Option<&str>, args: &[(&str, &dyn Value)]) -> Option<String> {
        let told = |bundle: &'a FluentBundle<FluentResource>| {
            let message = bundle.get_message(key)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            Some((bundle, pattern))
        };
        let (bundle, pattern) = self.bundles.iter().find_map(told)?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set((*name).to_owned(), value.fluent());
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for (_, text) in locale.files() {
        // A file with a broken entry still gives its sound ones; a test refuses both kinds of mistake.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(sound, _)| sound);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words")
    }
}

/// Whether a character steers a screen instead of standing on it: it controls a terminal, or turns round the order in which
/// what stands beside it is shown.
pub fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without what a screen might obey: content and names are data, also there.
pub fn harmless(text: String) -> String {
    let obeyed = |c: char| steers(c) && c != '\n';
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
    fn a_gap_shows() {
        assert_eq!(Words::english().plain("no-such-key"), "⟨no-such-key⟩");
    }

    #[test]
    fn what_is_said_steers_no_screen() {
        let words = Words::english();
        let title = "a\u{1b}[31mb\u{202e}c\u{2067}d\ne";
        let said = say!(words, "after-title", title = title);
        assert!(said.contains("a\u{fffd}[31mb\u{fffd}c\u{fffd}d\ne"), "{said:?}");
    }

    #[test]
    fn numbers_choose_their_form_in_every_language() {
        for locale in Locale::all() {
            let words = Words::of(locale);
            let say =
                |errors: u32| say!(words, "check-summary", files = 1, scenarios = 1, errors = errors, warnings = 2);
            assert!(say(1) != say(2).replacen('2', "1", 1), "{}: {}", locale.code(), say(2));
        }
    }
}
