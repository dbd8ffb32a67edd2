//! What a trainee gives for each part of a piece of work.

use std::sync::Arc;

use super::Player;
use crate::rehearsal::sheet::{Paper, Part, Ways};
use crate::scenario::model::*;
use crate::shift::work::Given;

impl Player<'_> {
    /// What is given for each part of a piece of work.
    pub(super) fn work(&mut self, inject: InjectIx, paper: &Paper) -> Vec<Given> {
        let mut chosen: Vec<Option<usize>> = paper.parts.iter().map(Part::best).collect();
        for (at, part) in paper.parts.iter().enumerate() {
            let Ways::One { choices, .. } = &part.ways else { continue };
            if self.chance(self.trainee.skill) {
                continue;
            }
            let other = usize::try_from(self.stream.below(choices.len() as u64)).unwrap_or_default();
            let here = chosen[at];
            // In a group, whoever had it takes what stood here.
            let taken = part.group.and_then(|group| {
                let same =
                    |(nth, one): &(usize, &Part)| *nth != at && one.group == Some(group) && chosen[*nth] == Some(other);
                paper.parts.iter().enumerate().find(same).map(|(nth, _)| nth)
            });
            if let Some(taken) = taken {
                chosen[taken] = here;
            }
            chosen[at] = Some(other);
        }
        let mut given = Vec::new();
        for (part, chosen) in paper.parts.iter().zip(chosen) {
            let value: Arc<str> = match &part.ways {
                Ways::One { choices, .. } => match chosen.and_then(|at| choices.get(at)) {
                    Some((id, _)) => Arc::clone(id),
                    None => continue,
                },
                Ways::Number { right, wrong } => {
                    Arc::clone(if self.chance(self.trainee.skill) { right } else { wrong })
                }
                Ways::Text { limit, samples, ask } => Arc::from(self.memo(inject, ask, samples, *limit)),
            };
            given.push(Given { part: part.id.clone(), value });
        }
        given
    }
}
