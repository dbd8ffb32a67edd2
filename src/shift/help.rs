//! Help while one writes: what a reply covers before it is sent, and how the public would read it. Nothing of it is
//! recorded.

use std::sync::Arc;

use super::desk::Desk;
use super::play::Shift;
use super::purpose::Purpose;
use super::state::Progress;
use crate::community::{Crowd, Impression, Notice, Preview, Said};
use crate::reading::{self, Flavour, Found, Hints, Reading};
use crate::scenario::model::InjectIx;
use crate::scenario::{Breach, Visibility};

/// What reads a reply before it is sent, as it would be read if it were sent now. Can be taken to another thread.
#[derive(Clone, Debug)]
pub struct Help {
    desk: Arc<Desk>,
    said: reading::Said,
    /// The public, where the scenario lets one see how it would read a draft.
    public: Option<Preview>,
    /// The injects whose deadline has passed.
    late: Vec<InjectIx>,
}

/// What can be told of a reply before it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Helped {
    /// What it covers.
    pub hints: Hints,
    /// How each segment would read it, in the order of the brand book, nothing for those who do not read that account; none
    /// where nobody would see it. Whether it is to the point is not told: that would be its worth.
    pub impressions: Vec<Impression>,
}

impl Help {
    /// The help in a shift as far as it has come, where the purpose of the attempt allows any.
    pub fn in_shift(shift: &Shift, purpose: Purpose) -> Option<Self> {
        let previews = shift.scenario().crowd.previews;
        let lapsed = |ix: &InjectIx| matches!(shift.state().progress(*ix), Progress::Lapsed { .. });
        purpose.helps().then(|| Self {
            desk: Arc::clone(shift.desk()),
            said: shift.said().clone(),
            public: shift.crowd().filter(|_| previews).map(Crowd::preview),
            late: shift.state().waiting().filter(lapsed).collect(),
        })
    }

    /// What a reply holds that is still being written, and how it would be read.
    pub fn read_along(&self, inject: InjectIx, text: &str, visibility: Visibility) -> Helped {
        let mut reading = self.reading(inject, text, visibility);
        // What is being written is short for a while.
        reading.findings.retain(|finding| finding.found != Found::Breach(Breach::Curtness));
        let Helped { hints, impressions } = self.told(inject, text, visibility, &reading);
        Helped { hints: hints.unfinished(text), impressions }
    }

    /// What a reply holds as it stands, and how it would be read.
    pub fn read(&self, inject: InjectIx, text: &str, visibility: Visibility) -> Helped {
        self.told(inject, text, visibility, &self.reading(inject, text, visibility))
    }

    fn reading(&self, inject: InjectIx, text: &str, visibility: Visibility) -> Reading {
        self.desk.rubric(inject).read_after(&self.said, text, visibility)
    }

    fn told(&self, inject: InjectIx, text: &str, visibility: Visibility, reading: &Reading) -> Helped {
        let scenario = &self.desk.scenario;
        let hints = Hints::of(reading, scenario.inject(inject).conversation());
        let seen = self.public.as_ref().filter(|_| {
            !text.trim().is_empty() && visibility == Visibility::Public && scenario.is_public(scenario.inject(inject))
        });
        let late = self.late.contains(&inject);
        let impressions = seen.map_or_else(Vec::new, |public| {
            let said = Said { text, flavour: &Flavour::of(text), reading, quality: None, late };
            let reads = public.reads(scenario.inject(inject).channel.of.as_ref());
            let notice = Notice::Answer(said);
            let impressions = public.impressions(&notice).zip(reads);
            impressions.map(|(impression, reads)| if reads { impression } else { Impression::default() }).collect()
        });
        Helped { hints, impressions }
    }
}
