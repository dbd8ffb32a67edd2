//! Type: sizes and weights by name, and what egui draws by itself.

use egui::style::ScrollAnimation;
use egui::{Color32, CornerRadius, FontFamily, FontId, RichText, Stroke, TextStyle};

use super::{Look, MEDIUM, SEMIBOLD};

/// A size of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Axis ticks, small captions, keys.
    Small,
    /// Controls, supporting text.
    Control,
    /// Reading.
    Reading,
    /// The title of a section.
    Section,
    /// The title of a panel.
    Panel,
    /// The title of a screen, the clock.
    Screen,
    /// The title of a briefing.
    Briefing,
    /// The name of the program.
    Wordmark,
}

/// A weight of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Reading.
    Regular,
    /// Controls.
    Medium,
    /// Titles and names.
    Semibold,
    /// What is quoted.
    Italic,
}

impl Weight {
    fn family(self) -> FontFamily {
        match self {
            Self::Regular => FontFamily::Proportional,
            Self::Medium => FontFamily::Name(MEDIUM.into()),
            Self::Semibold => FontFamily::Name(SEMIBOLD.into()),
            Self::Italic => FontFamily::Name(super::fonts::ITALIC.into()),
        }
    }
}

impl Look {
    /// Size and line height in points.
    pub fn measure(&self, size: Size) -> (f32, f32) {
        let scale = &self.theme.type_scale;
        match size {
            Size::Small => scale.small,
            Size::Control => scale.control,
            Size::Reading => scale.reading,
            Size::Section => scale.section,
            Size::Panel => scale.panel,
            Size::Screen => scale.screen,
            Size::Briefing => scale.briefing,
            Size::Wordmark => scale.wordmark,
        }
    }

    /// The font of a size and weight.
    pub fn font(&self, size: Size, weight: Weight) -> FontId {
        FontId::new(self.measure(size).0, weight.family())
    }

    /// A text of this size, weight and colour, with its line height and letter spacing.
    pub fn text(&self, text: impl Into<String>, size: Size, weight: Weight, colour: Color32) -> RichText {
        let (points, line) = self.measure(size);
        RichText::new(text)
            .font(self.font(size, weight))
            .color(colour)
            .line_height(Some(line))
            .extra_letter_spacing(spacing(points))
    }

    /// The format of such a text in a layout job.
    pub fn format(&self, size: Size, weight: Weight, colour: Color32) -> egui::TextFormat {
        let (points, line) = self.measure(size);
        egui::TextFormat {
            font_id: self.font(size, weight),
            color: colour,
            line_height: Some(line),
            extra_letter_spacing: spacing(points),
            ..egui::TextFormat::default()
        }
    }

    /// Reading text.
    pub fn reading(&self, text: impl Into<String>) -> RichText {
        self.text(text, Size::Reading, Weight::Regular, self.palette.text.0)
    }

    /// Supporting text.
    pub fn supporting(&self, text: impl Into<String>) -> RichText {
        self.text(text, Size::Control, Weight::Regular, self.palette.text_2.0)
    }

    /// Times and units.
    pub fn quiet(&self, text: impl Into<String>) -> RichText {
        self.text(text, Size::Control, Weight::Regular, self.palette.text_3.0)
    }

    /// A name.
    pub fn name(&self, text: impl Into<String>) -> RichText {
        self.text(text, Size::Reading, Weight::Semibold, self.palette.text.0)
    }

    /// The title of a section.
    pub fn section(&self, text: impl Into<String>) -> RichText {
        self.text(text, Size::Section, Weight::Semibold, self.palette.text.0)
    }
}

/// Letter spacing: large type is set tighter.
fn spacing(points: f32) -> f32 {
    match points {
        p if p >= 80.0 => -2.9,
        p if p >= 40.0 => -0.8,
        p if p >= 26.0 => -0.3,
        _ => 0.0,
    }
}

/// Sets up what egui draws by itself: fields, scroll bars, tooltips, selections.
pub(super) fn install(look: &Look, ctx: &egui::Context) {
    let palette = &look.palette;
    let theme = &look.theme;
    let dark = palette.text.0.r() > palette.panel.0.r();
    if ctx.cumulative_pass_nr() == 0 {
        // Nothing was laid out yet: it counts at once.
        ctx.options_mut(|options| options.zoom_factor = look.zoom());
    }
    ctx.set_zoom_factor(look.zoom());
    // The keys of the scale are a setting's.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.all_styles_mut(|style| {
        let reading = look.font(Size::Reading, Weight::Regular);
        let control = look.font(Size::Control, Weight::Medium);
        style.text_styles = [
            (TextStyle::Body, reading.clone()),
            (TextStyle::Button, control),
            (TextStyle::Small, look.font(Size::Small, Weight::Regular)),
            (TextStyle::Heading, look.font(Size::Panel, Weight::Semibold)),
            (TextStyle::Monospace, reading),
        ]
        .into();
        style.spacing.item_spacing = egui::vec2(theme.space.s, theme.space.s);
        style.spacing.scroll = egui::style::ScrollStyle::solid();
        style.spacing.scroll.bar_width = theme.space.s;
        style.spacing.scroll.floating = false;
        style.scroll_animation = if look.still { ScrollAnimation::none() } else { ScrollAnimation::default() };
        style.animation_time = if look.still { 0.0 } else { 0.001 * 140.0 };
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.2;
        let visuals = &mut style.visuals;
        visuals.dark_mode = dark;
        visuals.override_text_color = Some(palette.text.0);
        visuals.panel_fill = Color32::TRANSPARENT;
        visuals.window_fill = palette.raised.0;
        visuals.window_stroke = Stroke::new(theme.stroke.outline, palette.line_2.0);
        visuals.window_corner_radius = CornerRadius::same(theme.radius.control);
        visuals.menu_corner_radius = CornerRadius::same(theme.radius.control);
        visuals.window_shadow = egui::Shadow::NONE;
        visuals.popup_shadow = egui::Shadow::NONE;
        visuals.extreme_bg_color = palette.field.0;
        visuals.text_edit_bg_color = Some(palette.field.0);
        visuals.hyperlink_color = palette.accent.0;
        visuals.selection.bg_fill = palette.accent.0.gamma_multiply(0.35);
        visuals.selection.stroke = Stroke::new(theme.stroke.focus, palette.accent.0);
        visuals.text_cursor.stroke = Stroke::new(theme.stroke.focus, palette.accent.0);
        let widgets = &mut visuals.widgets;
        for widget in [
            &mut widgets.noninteractive,
            &mut widgets.inactive,
            &mut widgets.hovered,
            &mut widgets.active,
            &mut widgets.open,
        ] {
            widget.bg_fill = palette.line_2.0;
            widget.weak_bg_fill = palette.raised.0;
            widget.bg_stroke = Stroke::new(theme.stroke.outline, palette.edge.0);
            widget.fg_stroke = Stroke::new(theme.stroke.outline, palette.text.0);
            widget.corner_radius = CornerRadius::same(theme.radius.control);
            widget.expansion = 0.0;
        }
        widgets.noninteractive.bg_stroke.color = palette.line.0;
        widgets.hovered.bg_fill = palette.edge.0;
        widgets.active.bg_fill = palette.text_2.0;
    });
}
