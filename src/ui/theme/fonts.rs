//! The type family: Inter in three weights and an italic, or a font file of one's own.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

use super::Weights;

/// The family of controls.
pub const MEDIUM: &str = "medium";
/// The family of titles and names.
pub const SEMIBOLD: &str = "semibold";
/// The family of what is quoted or foreign.
pub(super) const ITALIC: &str = "italic";

/// The name of the font that is built in.
const BUILT_IN: &str = "Inter";

/// The fonts behind it for emoji: egui's own.
const EMOJI: &[&str] = &["NotoEmoji-Regular", "emoji-icon-font"];

/// Fonts for a context.
#[derive(Clone, Debug)]
pub struct Fonts {
    /// For [`egui::Context::set_fonts`].
    pub definitions: FontDefinitions,
}

/// Why a font cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no font")]
pub struct FontError;

impl Fonts {
    /// The font that is built in.
    pub fn built_in(weights: &Weights) -> Self {
        let upright = damascene_fonts_inter::INTER_VARIABLE;
        let italic = damascene_fonts_inter::INTER_VARIABLE_ITALIC;
        let face = |bytes: &'static [u8], weight| weighted(FontData::from_static(bytes), weight);
        Self::of([
            face(upright, weights.regular),
            face(upright, weights.medium),
            face(upright, weights.semibold),
            face(italic, weights.regular),
        ])
    }

    /// A font file in the place of Inter; characters that it lacks are Inter's.
    ///
    /// # Errors
    /// If the bytes are no font.
    pub fn from_bytes(bytes: &[u8], weights: &Weights) -> Result<Self, FontError> {
        // egui takes a font on trust.
        let font = skrifa::FontRef::new(bytes).map_err(|_| FontError)?;
        if skrifa::MetadataProvider::charmap(&font).map('a').is_none() {
            return Err(FontError);
        }
        let face = |weight| weighted(FontData::from_owned(bytes.to_vec()), weight);
        Ok(Self::of([face(weights.regular), face(weights.medium), face(weights.semibold), face(weights.regular)])
            .behind(weights))
    }

    /// Whether a theme names the font that is built in.
    pub fn is_built_in(name: &str) -> bool {
        name == BUILT_IN
    }

    fn of(faces: [FontData; 4]) -> Self {
        let mut definitions = FontDefinitions::empty();
        let names = ["regular", MEDIUM, SEMIBOLD, ITALIC];
        for (name, face) in names.into_iter().zip(faces) {
            definitions.font_data.insert(name.to_owned(), Arc::new(face));
            definitions.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
        }
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            definitions.families.insert(family, vec![names[0].to_owned()]);
        }
        // People write emoji, and Inter has none.
        let mut pictures = FontDefinitions::default().font_data;
        for name in EMOJI {
            if let Some(face) = pictures.remove(*name) {
                definitions.font_data.insert((*name).to_owned(), face);
                definitions.families.values_mut().for_each(|family| family.push((*name).to_owned()));
            }
        }
        Self { definitions }
    }

    /// The same with Inter behind every family.
    fn behind(mut self, weights: &Weights) -> Self {
        let inter = Self::built_in(weights).definitions;
        for (name, face) in inter.font_data {
            self.definitions.font_data.insert(format!("{BUILT_IN}-{name}"), face);
        }
        for (family, names) in inter.families {
            let behind = names.iter().map(|name| format!("{BUILT_IN}-{name}"));
            let family = self.definitions.families.entry(family).or_default();
            // Emoji come last.
            family.retain(|name| !EMOJI.contains(&name.as_str()));
            family.extend(behind);
        }
        self
    }
}

fn weighted(face: FontData, weight: f32) -> FontData {
    let coords = egui::epaint::text::VariationCoords::new([(b"wght", weight)]);
    face.tweak(FontTweak { coords, ..FontTweak::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    #[test]
    fn what_is_no_font_is_refused() {
        let weights = Theme::built_in().weights;
        assert!(Fonts::from_bytes(b"", &weights).is_err());
        assert!(Fonts::from_bytes(b"\0\x01\0\0 this is no font at all, however long", &weights).is_err());
        let inter = damascene_fonts_inter::INTER_VARIABLE;
        assert!(Fonts::from_bytes(&inter[..inter.len() / 1_000], &weights).is_err());
        let fonts = Fonts::from_bytes(inter, &weights).unwrap();
        let names = &fonts.definitions.families[&FontFamily::Proportional];
        assert_eq!(names.len(), 4, "Inter stands behind it, and emoji behind that: {names:?}");
    }

    #[test]
    fn emoji_can_be_drawn() {
        let fonts = Fonts::built_in(&Theme::built_in().weights);
        for names in fonts.definitions.families.values() {
            assert_eq!(names.len(), 3, "{names:?}");
            assert!(names.iter().all(|name| fonts.definitions.font_data.contains_key(name)));
        }
    }

    #[test]
    fn every_family_covers_latin_extended() {
        use skrifa::MetadataProvider;
        for bytes in [damascene_fonts_inter::INTER_VARIABLE, damascene_fonts_inter::INTER_VARIABLE_ITALIC] {
            let font = skrifa::FontRef::new(bytes).unwrap();
            let missing: String =
                "éßœñçøåłőşțžđĳ…“”’–—€£−→".chars().filter(|c| font.charmap().map(*c).is_none()).collect();
            assert_eq!(missing, "");
        }
    }
}
