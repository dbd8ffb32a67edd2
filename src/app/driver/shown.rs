//! The map of the courses, and what whoever sits here has shown: two screens that wait for what is read beside the frame.

use super::{Driver, Place, Scene};
use crate::ui::Screen;

impl Driver {
    /// Shows the map of the courses.
    pub(super) fn show_course(&mut self) {
        self.go_aside(Place::Course);
    }

    /// Shows what whoever sits here has shown.
    pub(super) fn show_profile(&mut self) {
        self.go_aside(Place::Profile);
        // One begins with the last shift.
        self.memory.shift = None;
    }

    fn go_aside(&mut self, place: Place) {
        self.leave();
        let folder = self.options.content_folder();
        self.following.ask_once(folder);
        self.place = place;
        self.backdrop.scene = Scene::Title;
        self.backdrop.changed += 1;
        self.show_what_is_known();
    }

    /// Shows what has been read meanwhile, where one of the two is open.
    pub(super) fn show_what_is_known(&mut self) {
        match &self.place {
            Place::Course => self.screen = Screen::Course(self.following.known(|known| &known.map)),
            Place::Profile => self.screen = Screen::Profile(self.following.known(|known| &known.profile)),
            _ => {}
        }
    }
}
