//! Jobs dealt out over the cores. Who does which makes no difference to what comes of them.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does jobs `0..count`, each on whichever core is free, and gives what each of the crew has made of its own. `begin` makes
/// what a member works on, `job` does the next thing with it.
pub(super) fn deal<T: Send>(
    count: usize,
    members: Option<usize>,
    begin: impl Fn() -> T + Sync,
    job: impl Fn(&mut T, usize) + Sync,
) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let members = members.unwrap_or(cores).clamp(1, count.max(1));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut own = begin();
        loop {
            let nth = next.fetch_add(1, Ordering::Relaxed);
            if nth >= count {
                return own;
            }
            job(&mut own, nth);
        }
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..members).map(|_| scope.spawn(work)).collect();
        let mut all = vec![work()];
        all.extend(others.into_iter().filter_map(|other| other.join().ok()));
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_is_done_once_by_any_number() {
        for members in [Some(1), Some(3), Some(50), None] {
            let made = deal(20, members, Vec::new, |own, nth| own.push(nth));
            let mut all: Vec<usize> = made.into_iter().flatten().collect();
            all.sort_unstable();
            assert_eq!(all, (0..20).collect::<Vec<_>>());
        }
        assert_eq!(deal(0, None, || 1, |_, _| {}), [1]);
    }
}
