//! A window of the same size with nothing in it: what the frames of the real one are held against.
//!
//! `empty-window FILE WIDTHxHEIGHT`

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::winit::WinitSettings;
use bevy_egui::EguiPrimaryContextPass;
use composure::app::bridge::{base, figures};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = PathBuf::from(arguments.next().unwrap_or_else(|| "empty.json".to_owned()));
    let size = arguments.next().unwrap_or_else(|| "1440x900".to_owned());
    let size = size.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let mut app = base("Empty", size.unwrap_or((1_440.0, 900.0)), true);
    app.insert_resource(WinitSettings::continuous());
    app.add_plugins(figures::FiguresPlugin::new(file, &[figures::Kind::Rest]));
    app.add_systems(EguiPrimaryContextPass, |mut drawn: ResMut<'_, figures::Drawn>| drawn.0 = true);
    app.run();
}
