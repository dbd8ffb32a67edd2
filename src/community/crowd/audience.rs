//! Who sees something first.

use super::{Crowd, FOLLOWS};
use crate::community::chance::Purpose;
use crate::community::wave::Wave;
use crate::profile::PublicFigures;

/// Who sees something first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Who looks at the page it stands on, and those who follow whoever wrote it: so many, of this segment if it is known,
    /// else of all who read that page.
    Page {
        /// How many follow whoever wrote it.
        reach: u32,
        /// The segment that they are of.
        among: Option<u16>,
    },
    /// Who has seen what it is about, and who looks at the page.
    ThreadAndPage,
    /// Who has seen what it is about.
    Thread,
    /// So many, anywhere.
    Anywhere(u32),
    /// One person alone.
    One(u32),
}

impl Crowd {
    /// Who sees something first.
    pub(super) fn audience(&self, wave: &Wave, audience: Audience) -> Vec<u32> {
        let thread = self.threads.iter().find(|thread| thread.about == wave.about).map(|thread| &thread.seen);
        // One draw for each of what was noticed, and one more for what is shared of it.
        let round = wave.notice * 2 + u32::from(matches!(audience, Audience::Anywhere(_)));
        let share = &PublicFigures::built_in().share;
        let anywhere = matches!(audience, Audience::Anywhere(_));
        let reads = |segment: usize| anywhere || wave.reads.get(segment).copied().unwrap_or(true);
        let readers = (0..self.community.readers.len()).filter(|segment| reads(*segment));
        let all: u32 = readers.map(|segment| self.community.following(segment)).sum::<u32>().max(1);
        let follow_up = share.follow_up * 10_000;
        let mut front = Vec::new();
        if let Audience::One(person) = audience {
            front.extend(self.presence.get(person as usize).filter(|presence| **presence == FOLLOWS).map(|_| person));
            return front;
        }
        for (segment, range) in self.community.graph.segments.iter().enumerate() {
            let reader = &self.community.readers[segment];
            let page = if reads(segment) { u32::from(reader.segment.attention) * 10_000 } else { 0 };
            let part = |count: u32, of: u32| {
                u32::try_from((u64::from(count) * 1_000_000 / u64::from(of.max(1))).min(share.most * 10_000))
                    .unwrap_or_default()
            };
            let (page, follow_up) = match audience {
                Audience::Page { reach, among: None } if reads(segment) => (page + part(reach, all), 0),
                Audience::Page { reach, among: Some(among) } if usize::from(among) == segment => {
                    (page + part(reach, self.community.following(segment)), 0)
                }
                Audience::Page { .. } => (page, 0),
                Audience::ThreadAndPage => (page, follow_up),
                Audience::Thread => (0, follow_up),
                Audience::Anywhere(count) => (part(count, all), 0),
                Audience::One(_) => (0, 0),
            };
            for person in range.clone() {
                let knows = follow_up > 0 && thread.is_some_and(|thread| thread.has(person));
                let parts = if knows { follow_up } else { page };
                let there = self.presence[person as usize] == FOLLOWS;
                if there && parts > 0 && self.chance.happens(parts, Purpose::Sees, round, person) {
                    front.push(person);
                }
            }
        }
        front
    }
}
