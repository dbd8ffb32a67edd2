//! What each kind of work says about itself, and the texts that it asks for.

use super::Subject;
use super::walk::inject_path;
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::scenario::kinds::Look;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let scenario = subject.raw();
    for (id, inject) in scenario.injects.iter() {
        let task = inject.task();
        let Some(work) = task.work() else { continue };
        let place = |path: &[Step]| subject.place(&inject_path(id, path.iter().cloned()));
        let brand = subject.brand.map(|brand| &brand.raw);
        work.check(&mut Look { scenario, brand, place: &place, problems });
    }
}
