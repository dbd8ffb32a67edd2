//! What was put aside in the queue: for a while, or until its person writes again. It is a matter of this screen alone: the
//! shift knows nothing of it, and every deadline runs on.

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::ui::Memory;
use crate::ui::memory::Aside;
use crate::view::{By, QueueRow, Shift};

/// For so many seconds of the shift.
const WHILE: u64 = 120;

/// Whether it is put aside.
pub(super) fn is(memory: &Memory, inject: &InjectId) -> bool {
    memory.desk.queue.aside.contains_key(inject)
}

/// Puts what waits aside, or takes it back.
pub(super) fn turn(view: &Shift, memory: &mut Memory, inject: &InjectId) {
    let Some(row) = view.queue.iter().find(|row| row.inject == *inject) else { return };
    let aside = &mut memory.desk.queue.aside;
    if aside.remove(inject).is_none() {
        let until = SimTime::from_secs(view.now.secs() + WHILE);
        aside.insert(inject.clone(), Aside { until, said: said(view, row) });
    }
}

/// Lets come back what is to: its time has passed, its person wrote again, or it does not wait any more.
pub(super) fn settle(view: &Shift, memory: &mut Memory) {
    memory.desk.queue.aside.retain(|inject, aside| {
        let row = view.queue.iter().find(|row| row.inject == *inject);
        row.is_some_and(|row| view.now < aside.until && said(view, row) == aside.said)
    });
}

/// What is put aside, with how long it still is; what comes back first stands first.
pub(super) fn rows<'v>(memory: &Memory, view: &'v Shift) -> Vec<(&'v QueueRow, SimTime)> {
    let until = |row: &'v QueueRow| memory.desk.queue.aside.get(&row.inject).map(|aside| (row, aside.until));
    let mut rows: Vec<(&QueueRow, SimTime)> = view.queue.iter().filter_map(until).collect();
    rows.sort_by_key(|(_, until)| *until);
    rows.into_iter().map(|(row, until)| (row, until.since(view.now))).collect()
}

/// How much a person has written so far.
fn said(view: &Shift, row: &QueueRow) -> usize {
    let threads = view.threads.iter().filter(|thread| thread.who.id == row.who.id);
    threads.map(|thread| thread.messages.iter().filter(|message| message.by == By::Them).count()).sum()
}
