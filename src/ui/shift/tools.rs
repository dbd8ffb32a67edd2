//! A row of buttons that knows how wide it is: words give way to icons where there is no room.

use egui::{Response, Ui};

use crate::ui::draw::Icon;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::Button;

/// The width of an icon and the room beside words, as [`Button`] has them.
const ICON: f32 = 20.0;

/// A button to be.
pub(super) struct Tool<'a> {
    pub(super) name: &'a str,
    pub(super) label: String,
    /// What else there is to know before it is pressed: shown over it, and said with its words.
    pub(super) hint: Option<String>,
    pub(super) icon: Icon,
    pub(super) primary: bool,
    pub(super) keys: Option<String>,
    pub(super) enabled: bool,
    pub(super) bare: bool,
    pub(super) height: f32,
}

impl<'a> Tool<'a> {
    /// A plain one.
    pub(super) fn new(name: &'a str, label: String, icon: Icon, height: f32) -> Self {
        Self { name, label, hint: None, icon, primary: false, keys: None, enabled: true, bare: false, height }
    }

    /// With what else there is to know before it is pressed.
    pub(super) fn hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }

    /// Whether it can be pressed.
    pub(super) fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Only its icon.
    pub(super) fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// The one primary action, with the keys that do the same.
    pub(super) fn primary(mut self, keys: String) -> Self {
        self.primary = true;
        self.keys = Some(keys);
        self
    }

    fn width(&self, ui: &Ui, look: &Look) -> f32 {
        if self.bare {
            return self.height;
        }
        let (size, weight) =
            if self.primary { (Size::Reading, Weight::Semibold) } else { (Size::Control, Weight::Medium) };
        let wide = |text: &str, size, weight| {
            ui.painter().layout_no_wrap(text.to_owned(), look.font(size, weight), look.palette.text.0).size().x
        };
        let gap = look.theme.space.s;
        let icon = if self.primary { 0.0 } else { ICON + gap };
        let keys = self.keys.as_ref().map_or(0.0, |keys| gap + wide(keys, Size::Control, Weight::Regular));
        wide(&self.label, size, weight) + icon + keys + 2.0 * (look.theme.space.m + 2.0)
    }

    /// Draws it.
    pub(super) fn show(&self, ui: &mut Ui, look: &Look) -> Response {
        let mut button = if self.primary {
            Button::primary(self.name, &self.label)
        } else {
            Button::plain(self.name, &self.label).icon(self.icon).bare(self.bare)
        };
        if let Some(keys) = &self.keys {
            button = button.keys(keys);
        }
        let says = self.hint.as_ref().map(|hint| format!("{}. {hint}", self.label));
        if let Some(says) = &says {
            button = button.says(says);
        }
        let response = button.enabled(self.enabled).height(self.height).response(ui, look);
        match &self.hint {
            // Whoever comes by key is told as well.
            Some(hint) if response.has_focus() => response.show_tooltip_text(hint),
            Some(hint) => return response.on_hover_text(hint),
            None => {}
        }
        response
    }
}

/// How wide tools are side by side.
pub(super) fn width(ui: &Ui, look: &Look, tools: &[Tool<'_>]) -> f32 {
    let gaps = look.theme.space.s * f32::from(u8::try_from(tools.len().saturating_sub(1)).unwrap_or(0));
    tools.iter().map(|tool| tool.width(ui, look)).sum::<f32>() + gaps
}

/// Turns tools into icons, in this order, until they all fit.
pub(super) fn fit(ui: &Ui, look: &Look, tools: &mut [Tool<'_>], order: &[&str], room: f32) {
    let mut turned = Vec::new();
    for name in order {
        if width(ui, look, tools) <= room {
            break;
        }
        if let Some(at) = tools.iter().position(|tool| tool.name == *name && !tool.bare) {
            tools[at].bare = true;
            turned.push(at);
        }
    }
    // A long one may have left room for the words of a short one.
    for at in turned.into_iter().rev() {
        tools[at].bare = false;
        tools[at].bare = width(ui, look, tools) > room;
    }
    if width(ui, look, tools) > room {
        for tool in tools.iter_mut().filter(|tool| tool.primary) {
            tool.keys = None;
        }
    }
}

/// Draws tools from the left of a place and returns the name of the one that was pressed.
pub(super) fn row<'a>(ui: &mut Ui, look: &Look, rect: egui::Rect, tools: &[Tool<'a>]) -> Option<&'a str> {
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(rect).layout(egui::Layout::left_to_right(egui::Align::Center)));
    child.spacing_mut().item_spacing.x = look.theme.space.s;
    let mut pressed = None;
    for tool in tools {
        if tool.show(&mut child, look).clicked() {
            pressed = Some(tool.name);
        }
    }
    pressed
}
