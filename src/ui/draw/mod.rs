//! The drawn things of the window: faces, rings, icons, state marks, the composure line and underlines.
//!
//! All of it is flat colour in egui meshes. Colours are arguments; only skin, hair and cloth have inks of their own
//! (`palette`). Nothing here depends on state or time: the same arguments draw the same picture.

mod face;
mod icons;
mod ink;
mod kept;
mod line;
mod marks;
mod mood;
mod palette;
mod pen;
mod radar;
mod ring;
mod star;
mod wave;

pub use face::Face;
pub use icons::{Icon, icon};
pub use line::{dashed, dotted, solid, zigzag};
pub use marks::{Mark, mark};
pub use mood::{bars, mix, step};
pub use radar::{Inks as RadarInks, Reach, Sample, Spoke, radar, radar_sample, spoke_way};
pub use ring::{blob, ring, ring_course};
pub use star::{star, stars, stars_width};
pub use wave::{calm_wave, composure_course, composure_line};
