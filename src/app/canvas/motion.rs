//! What of the canvas moves: it follows what is wanted, and comes to rest.
//!
//! **Invariants.** Without time passing nothing moves; at rest nothing is left to do. A canvas that is to be still changes
//! at once, and a share is one ring on it that fades.

use egui::Vec2;

use super::layout::Layout;
use super::lights::{Light, lights};
use super::marks::{Mark, Marks};
use super::ripple::Ripple;
use crate::app::driver::{Backdrop, Scene};

/// How long a change of mood takes, in seconds.
const MOOD: f32 = 0.9;
/// The most ripples at a time; older ones give way.
const RIPPLES: usize = 3;

/// The canvas on its way to what is wanted.
#[derive(Default)]
pub struct Motion {
    layout: Layout,
    /// What the layout was made for.
    made_for: Option<MadeFor>,
    places: Marks,
    marks: Vec<Mark>,
    /// The lights: before, wanted, and since when they change, in seconds.
    from: Vec<Light>,
    to: Vec<Light>,
    age: f32,
    ripples: Vec<Ripple>,
    shares: u64,
}

#[derive(PartialEq)]
struct MadeFor {
    seed: u64,
    scene: Scene,
    size: Vec2,
    segments: Vec<(String, u64)>,
}

impl MadeFor {
    /// Whether it is the same public before the same screen, whatever the size of the window.
    fn continues(&self, before: &Self) -> bool {
        (self.seed, self.scene, &self.segments) == (before.seed, before.scene, &before.segments)
    }
}

impl Motion {
    /// Brings everything up to what is wanted; whether something is to be painted for it.
    pub fn follow(&mut self, wanted: &Backdrop, size: Vec2) -> bool {
        let segments = wanted.public.segments.iter().map(|segment| (segment.key.clone(), segment.size));
        let made_for = MadeFor { seed: wanted.seed.number(), scene: wanted.scene, size, segments: segments.collect() };
        let moved = self.made_for.as_ref() != Some(&made_for);
        let continues = self.made_for.as_ref().is_some_and(|before| made_for.continues(before));
        if moved {
            self.layout = Layout::of(&wanted.public, wanted.seed, wanted.scene, size);
            self.ripples.clear();
        }
        if !continues {
            self.places = Marks::default();
        }
        let marks = self.places.of(&self.layout, &wanted.public.waiting);
        let to = lights(&self.layout, &wanted.public, &marks);
        let changed = moved || marks != self.marks || to != self.to;
        if moved {
            (self.from, self.age) = (to.clone(), MOOD);
        } else if to != self.to {
            self.from = self.lights();
            self.age = if wanted.still { MOOD } else { 0.0 };
        }
        (self.to, self.marks) = (to, marks);
        let shared = continues && !moved && wanted.shares.count > self.shares;
        if shared {
            self.share(wanted);
        }
        self.shares = wanted.shares.count;
        self.made_for = Some(made_for);
        changed || shared
    }

    fn share(&mut self, wanted: &Backdrop) {
        let mut discs = wanted.shares.among.clone();
        if discs.is_empty() {
            discs.extend(self.hottest());
        }
        for number in discs {
            let Some(disc) = self.layout.discs.get(number) else { continue };
            let stirs = self.marks.iter().filter(|mark| mark.disc == number).max_by_key(|mark| mark.anger);
            let from = stirs.map_or(disc.spot, |mark| mark.at);
            let storm = wanted.public.storms();
            self.ripples.push(Ripple { disc: number, from, age: 0.0, still: wanted.still, storm });
        }
        self.ripples.drain(..self.ripples.len().saturating_sub(RIPPLES));
    }

    /// The disc with the most anger.
    fn hottest(&self) -> Option<usize> {
        let heat = |disc: &super::layout::Disc| {
            let anger = self.to[disc.points.clone()].iter().filter(|light| light.lit > 0.5).map(|light| light.anger);
            anger.fold(0.0, f32::max)
        };
        let discs = self.layout.discs.iter().enumerate();
        discs.max_by(|a, b| heat(a.1).total_cmp(&heat(b.1))).map(|(at, _)| at)
    }

    /// Whether something moves yet.
    pub fn is_moving(&self) -> bool {
        self.age < MOOD || !self.ripples.is_empty()
    }

    /// Lets so many seconds pass; whether a ripple has come to rest.
    pub fn pass(&mut self, seconds: f32) -> bool {
        self.age = (self.age + seconds).min(MOOD);
        let before = self.ripples.len();
        self.ripples.iter_mut().for_each(|ripple| ripple.age += seconds);
        self.ripples.retain(Ripple::is_alive);
        self.ripples.len() != before
    }

    /// Has moods on their way, and a share that travels, though nothing changed.
    pub fn shake(&mut self, wanted: &Backdrop) {
        (self.from, self.age) = (self.lights(), 0.0);
        if self.ripples.is_empty() {
            self.share(wanted);
        }
    }

    /// Where everybody stands.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Who is marked.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// What travels.
    pub fn ripples(&self) -> &[Ripple] {
        &self.ripples
    }

    /// The lights of all points, now.
    pub fn lights(&self) -> Vec<Light> {
        let part = (self.age / MOOD).clamp(0.0, 1.0);
        let smooth = part * part * (3.0 - 2.0 * part);
        self.from.iter().zip(&self.to).map(|(from, to)| from.toward(*to, smooth)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::driver::Shares;
    use crate::base::Seed;
    use crate::ui::theme::Theme;
    use crate::view::{Public, Segment, Waiting};

    const SIZE: Vec2 = Vec2::new(1440.0, 900.0);

    fn segment(key: &str, moods: [u64; 5]) -> Segment {
        let people = moods.iter().sum();
        Segment { key: key.to_owned(), name: key.to_owned(), size: people, people, anger: 30, moods }
    }

    fn backdrop() -> Backdrop {
        let segments = vec![segment("regular", [900, 0, 0, 0, 0]), segment("new", [200, 100, 0, 0, 10])];
        Backdrop {
            public: Public { segments, ..Public::default() },
            seed: Seed::new(1),
            scene: Scene::Desk,
            changed: 0,
            shares: Shares::default(),
            palette: Theme::built_in().palettes["dark"].clone(),
            still: false,
            zoom: 1.0,
        }
    }

    fn at_rest(wanted: &Backdrop) -> Motion {
        let mut motion = Motion::default();
        assert!(motion.follow(wanted, SIZE));
        assert!(!motion.is_moving(), "what is new is there at once");
        assert!(!motion.follow(wanted, SIZE), "and then nothing is to be painted");
        motion
    }

    /// Somebody gets angry: how many points are angry now.
    fn angry(motion: &Motion) -> usize {
        motion.lights().iter().filter(|light| light.anger >= 80.0).count()
    }

    #[test]
    fn a_mood_takes_its_time_and_comes_to_rest() {
        let mut wanted = backdrop();
        let mut motion = at_rest(&wanted);
        assert_eq!(angry(&motion), 10);
        wanted.public.segments[0].moods = [400, 0, 0, 0, 500];
        assert!(motion.follow(&wanted, SIZE) && motion.is_moving());
        assert_eq!(angry(&motion), 10, "it has only begun");
        motion.pass(0.5);
        assert!(motion.is_moving());
        motion.pass(0.5);
        assert!(!motion.is_moving());
        assert_eq!(angry(&motion), 510);

        wanted.public.segments[0].moods = [900, 0, 0, 0, 0];
        wanted.still = true;
        assert!(motion.follow(&wanted, SIZE) && !motion.is_moving(), "where nothing moves it changes at once");
        assert_eq!(angry(&motion), 10);
    }

    #[test]
    fn a_share_travels_from_where_it_happened() {
        let mut wanted = backdrop();
        let mut motion = at_rest(&wanted);
        wanted.shares = Shares { count: 1, among: vec![0] };
        assert!(motion.follow(&wanted, SIZE) && motion.is_moving());
        let ripple = motion.ripples()[0];
        assert_eq!((ripple.disc, ripple.from), (0, motion.layout().discs[0].spot));
        assert!(!ripple.storm && !ripple.still);
        assert!(!motion.pass(1.0) && motion.pass(0.5) && !motion.is_moving());

        wanted.shares = Shares { count: 2, among: Vec::new() };
        wanted.public.waiting.push(Waiting { key: "ada".to_owned(), segment: 1, anger: 90 });
        motion.follow(&wanted, SIZE);
        let ripple = motion.ripples()[0];
        assert_eq!((ripple.disc, ripple.from), (1, motion.marks()[0].at), "else from where it is hottest");
    }

    #[test]
    fn in_a_storm_more_rings_travel_and_where_nothing_moves_one_fades() {
        let mut wanted = backdrop();
        let mut motion = at_rest(&wanted);
        wanted.public.segments[0].moods = [100, 0, 0, 0, 800];
        wanted.public.by_mood = [300, 100, 0, 0, 810];
        wanted.shares = Shares { count: 3, among: vec![0, 1] };
        motion.follow(&wanted, SIZE);
        assert_eq!(motion.ripples().len(), 2);
        assert!(motion.ripples().iter().all(|ripple| ripple.storm));
        wanted.still = true;
        for count in 4..9 {
            wanted.shares = Shares { count, among: vec![0] };
            motion.follow(&wanted, SIZE);
        }
        assert_eq!(motion.ripples().len(), RIPPLES);
        assert_eq!(motion.ripples()[0].rings().len(), 1);
    }

    #[test]
    fn what_was_shared_before_one_sat_down_travels_no_more() {
        let mut wanted = backdrop();
        wanted.shares = Shares { count: 7, among: vec![1] };
        let mut motion = at_rest(&wanted);
        wanted.scene = Scene::Still;
        wanted.shares.count = 8;
        motion.follow(&wanted, SIZE);
        assert!(motion.ripples().is_empty());
    }
}
