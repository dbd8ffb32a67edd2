//! Pictures that take long to draw and stay the same, kept from one pass to the next.

use std::collections::BTreeMap;
use std::hash::Hash;

use egui::cache::CacheTrait;
use egui::{Context, Shape};

/// What was drawn, by what it was drawn from, and whether it was wanted in this pass.
#[derive(Default)]
struct Kept(BTreeMap<u64, (bool, Vec<Shape>)>);

impl CacheTrait for Kept {
    fn update(&mut self) {
        self.0.retain(|_, (wanted, _)| std::mem::take(wanted));
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

/// What is drawn from `key`: as it was drawn in the pass before, or anew.
pub(super) fn kept(context: &Context, key: impl Hash, draw: impl FnOnce() -> Vec<Shape>) -> Vec<Shape> {
    let key = egui::util::hash(key);
    let known = context.memory_mut(|memory| {
        let (wanted, shapes) = memory.caches.cache::<Kept>().0.get_mut(&key)?;
        *wanted = true;
        Some(shapes.clone())
    });
    known.unwrap_or_else(|| {
        let shapes = draw();
        context.memory_mut(|memory| memory.caches.cache::<Kept>().0.insert(key, (true, shapes.clone())));
        shapes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_in_every_pass_is_drawn_once() {
        let context = Context::default();
        let mut drawn = 0;
        let mut pass = |keys: &[u8]| {
            let mut output = context.run_ui(egui::RawInput::default(), |ui| {
                for key in keys {
                    kept(ui.ctx(), key, || {
                        drawn += 1;
                        vec![Shape::Noop]
                    });
                }
            });
            // Nobody draws it.
            output.textures_delta.clear();
            drawn
        };
        assert_eq!(pass(&[1, 2]), 2);
        assert_eq!(pass(&[1, 1]), 2);
        assert_eq!(pass(&[1, 2]), 3, "what was not wanted in between is forgotten");
    }
}
