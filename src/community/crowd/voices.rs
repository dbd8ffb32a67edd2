//! Who speaks up, in which words.

use std::sync::Arc;

use super::{Crowd, FOLLOWS};
use crate::community::chance::Purpose;
use crate::community::moods::POINT;
use crate::community::outcome::{Minute, anger, mood};
use crate::profile::PublicFigures;

/// The most comments of a minute.
const MOST_COMMENTS: usize = 2;

impl Crowd {
    /// Segments that are moved say so, in words of their own.
    pub(super) fn speak_up(&mut self, minute: &mut Minute) {
        let figures = PublicFigures::built_in().comments;
        let community = Arc::clone(&self.community);
        for (segment, reader) in community.readers.iter().enumerate() {
            let (last, used) = self.spoke[segment];
            if minute.comments.len() >= MOST_COMMENTS || (last > 0 && self.minutes < last + figures.every) {
                continue;
            }
            let Some((arousal, opinion)) = self.voices(segment) else { continue };
            let comments = &reader.segment.comments;
            // Being fond of a brand is no reason to be glad of what is going on: thinking more of it than before is.
            let risen = self.tallies[segment].opinion - self.came.get(segment).copied().unwrap_or_default();
            let (kind, lines) = match mood(anger(arousal, opinion)) {
                2.. if arousal >= figures.from => (0, &comments.angry),
                0 | 1 if arousal >= figures.from => (1, &comments.uneasy),
                0 | 1 if arousal >= figures.glad && risen >= figures.risen => (2, &comments.glad),
                _ => continue,
            };
            let free: Vec<usize> = (0..lines.len().min(64)).filter(|nth| used[kind] >> nth & 1 == 0).collect();
            let drawn = self.chance.below(
                u32::try_from(free.len()).unwrap_or_default(),
                Purpose::Speaks,
                self.minutes,
                u32::try_from(segment).unwrap_or_default(),
            );
            // What was said once is not said again.
            if let Some(nth) = free.get(drawn as usize) {
                self.spoke[segment].0 = self.minutes;
                self.spoke[segment].1[kind] |= 1 << nth;
                minute.comments.push((u16::try_from(segment).unwrap_or_default(), Arc::from(&*lines[*nth])));
            }
        }
    }

    /// How those of a segment are who speak at all and are moved: mean arousal and opinion, in points; none if nobody is.
    fn voices(&self, segment: usize) -> Option<(i16, i16)> {
        let range = self.community.graph.segments.get(segment)?;
        let speaks = |person: &&u32| {
            range.contains(person)
                && self.presence[**person as usize] == FOLLOWS
                && self.community.behaviour(**person).nature().heard
        };
        let (mut arousal, mut opinion, mut count) = (0_i64, 0_i64, 0_i64);
        for person in self.moods.stirred().iter().filter(speaks) {
            arousal += i64::from(self.moods.arousal(*person));
            opinion += i64::from(self.moods.opinion(*person));
            count += 1;
        }
        let points = |sum: i64| i16::try_from(sum / (count * i64::from(POINT))).ok();
        (count > 0).then(|| Some((points(arousal)?, points(opinion)?))).flatten()
    }
}
