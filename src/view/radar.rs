//! What counts most of somebody, side by side: the core skills and the axes of a shift, each with its error.

use super::progress::{Core, Level};
use super::standing::{Figure, Row, Standing};
use crate::base::words::Words;
use crate::profile::Competencies;
use crate::say;

/// Some figures side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Radar {
    /// The figures, in the order of the profile.
    pub spokes: Vec<Spoke>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoke {
    /// Its name.
    pub name: String,
    /// What it comes to; none with too little evidence.
    pub figure: Option<Figure>,
    /// What the next level as a whole asks of it, in points of 100.
    pub floor: Option<i64>,
}

impl Spoke {
    /// The figure as it is written: the score, and how far ninety-five in a hundred lie from it.
    pub fn value(&self, words: &Words) -> String {
        value(words, self.figure.as_ref())
    }

    /// The same as it is read out.
    pub fn says(&self, words: &Words) -> String {
        let Some(figure) = &self.figure else { return say!(words, "radar-says-none", name = self.name) };
        let (low, high, level) = (figure.low, figure.high, &figure.level);
        if level.is_empty() {
            return say!(words, "radar-says-bare", name = self.name, score = figure.score, low = low, high = high);
        }
        say!(words, "radar-says", name = self.name, score = figure.score, low = low, high = high, level = level)
    }
}

/// A figure as it is written.
pub fn value(words: &Words, figure: Option<&Figure>) -> String {
    match figure {
        Some(figure) => say!(words, "radar-value", score = figure.score, reach = figure.reach()),
        None => words.plain("radar-none"),
    }
}

/// The figures that count most of where somebody stands. A level asks for core skills: those have its floor.
pub fn radar(profile: &Competencies, standing: &Standing, level: Option<&Level>, core: &[Core]) -> Radar {
    let rows = standing.groups.iter().flat_map(|group| &group.rows);
    Radar { spokes: rows.filter_map(|row| spoke(profile, row, next_floor(profile, level), core)).collect() }
}

fn spoke(profile: &Competencies, row: &Row, floor: Option<i64>, core: &[Core]) -> Option<Spoke> {
    let found = profile.find(&row.id);
    let skill = found.and_then(|found| found.core.as_ref());
    let axis = found.map_or_else(|| profile.composite(&row.id)?.axis, |found| found.axis);
    if skill.is_none() && axis.is_none() {
        return None;
    }
    // A skill that is one competency has the shorter name.
    let alone = profile.competencies.iter().filter(|found| found.core.as_ref() == skill).count() == 1;
    let counted = core.iter().find(|core| Some(&core.id) == skill);
    Some(Spoke {
        name: counted.filter(|_| alone).map_or(&row.name, |core| &core.name).clone(),
        figure: row.figure.clone(),
        floor: floor.filter(|_| counted.is_some_and(|core| core.figure.is_some() || core.can_be_shown)),
    })
}

/// Where the level begins that none of the core skills may lie below for the next level as a whole.
fn next_floor(profile: &Competencies, level: Option<&Level>) -> Option<i64> {
    let next = profile.levels.iter().find(|next| level.is_some_and(|level| next.level == level.level + 1))?;
    let floor = profile.levels.iter().find(|found| found.level == next.core_floor)?;
    Some(floor.from).filter(|from| *from > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Errors;
    use crate::view::standing::standing;

    fn level(level: i64) -> Level {
        Level { level, name: String::new(), mean: 50, by_mean: String::new(), held_back: Vec::new() }
    }

    #[test]
    fn core_skills_and_axes_stand_side_by_side_by_their_short_names() {
        let profile = Competencies::built_in();
        let standing = standing(profile, Errors::built_in(), &Default::default());
        let core = |id: &str, can_be_shown: bool| Core {
            id: id.into(),
            name: profile.core_skills.iter().find(|skill| skill.id.as_str() == id).unwrap().name.clone(),
            figure: None,
            can_be_shown,
        };
        let cores = [core("patience", true), core("organisation", false)];
        let found = radar(profile, &standing, Some(&level(3)), &cores);
        let names: Vec<&str> = found.spokes.iter().map(|spoke| spoke.name.as_str()).collect();
        assert_eq!(names.len(), 8, "{names:?}");
        assert!(names.contains(&"Organisation") && names.contains(&"Assertiveness"), "{names:?}");
        let floors: Vec<_> = found.spokes.iter().filter_map(|spoke| Some((&*spoke.name, spoke.floor?))).collect();
        assert_eq!(floors, [("Patience", 38)], "what nothing could show is not asked for");
        for (at, floor) in [(None, None), (Some(1), None), (Some(2), Some(13)), (Some(4), Some(63)), (Some(5), None)] {
            assert_eq!(next_floor(profile, at.map(level).as_ref()), floor, "{at:?}");
        }
    }

    #[test]
    fn a_figure_is_written_with_how_far_off_it_may_be() {
        let words = Words::english();
        let figure = Figure { score: 72, error: 7, low: 59, high: 85, level: "Proficient".to_owned() };
        let mut spoke = Spoke { name: "Patience".to_owned(), figure: Some(figure), floor: None };
        assert_eq!(spoke.value(&words), "72 ± 13");
        assert_eq!(spoke.says(&words), "Patience: 72, between 59 and 85, Proficient");
        spoke.figure = None;
        assert_eq!([spoke.value(&words), spoke.says(&words)], ["too little yet", "Patience: too little yet"]);
    }
}
