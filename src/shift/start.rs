//! Where a rehearsal begins that does not begin at the opening: at any inject, with moods and numbers of one's own. For
//! authors; nothing of it counts.

use super::plan::{LineFailure, Naming, unknown};
use crate::base::SimTime;
use crate::base::id::{InjectId, PersonId, VariableId};
use crate::scenario::model::*;

/// Where a rehearsal begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// With what.
    pub inject: InjectIx,
    /// Anger of some, 0–100.
    pub anger: Vec<(PersonIx, i16)>,
    /// Trust of some, 0–100.
    pub trust: Vec<(PersonIx, i16)>,
    /// Some of the author's numbers.
    pub variables: Vec<(VariableIx, i64)>,
}

/// Why something cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingError {
    /// It is not of the form `NAME=NUMBER`.
    Form(String),
    /// It names something that is not there.
    Unknown(LineFailure),
    /// Anger and trust lie between 0 and 100.
    OutOfRange(String),
}

impl Start {
    /// With this inject, and everything else as the scenario has it.
    ///
    /// # Errors
    /// If there is no such inject.
    pub fn with(scenario: &Scenario, inject: &str) -> Result<Self, SettingError> {
        let known = || scenario.injects.iter().map(|inject| &inject.id);
        let found = scenario.inject_ix(&InjectId::new(inject));
        let inject = found.ok_or_else(|| SettingError::Unknown(unknown(Naming::Inject, inject, known())))?;
        Ok(Self { inject, anger: Vec::new(), trust: Vec::new(), variables: Vec::new() })
    }

    /// Sets `NAME=NUMBER`, or `PERSON.anger=NUMBER`, or `PERSON.trust=NUMBER`.
    ///
    /// # Errors
    /// [`SettingError`].
    pub fn set(&mut self, scenario: &Scenario, setting: &str) -> Result<(), SettingError> {
        let form = || SettingError::Form(setting.to_owned());
        let (name, number) = setting.split_once('=').ok_or_else(form)?;
        let number: i64 = number.trim().parse().map_err(|_| form())?;
        let Some((person, what)) = name.trim().split_once('.') else {
            let known = || scenario.variables.iter().map(|(id, _)| id);
            let found = scenario.variable_ix(&VariableId::new(name.trim()));
            let variable =
                found.ok_or_else(|| SettingError::Unknown(unknown(Naming::Variable, name.trim(), known())))?;
            self.variables.push((variable, number));
            return Ok(());
        };
        let known = || scenario.cast.iter().map(|person| &person.id);
        let found = scenario.person_ix(&PersonId::new(person));
        let who = found.ok_or_else(|| SettingError::Unknown(unknown(Naming::Person, person, known())))?;
        let percent = i16::try_from(number).ok().filter(|number| (0..=100).contains(number));
        let percent = percent.ok_or_else(|| SettingError::OutOfRange(setting.to_owned()))?;
        match what {
            "anger" => self.anger.push((who, percent)),
            "trust" => self.trust.push((who, percent)),
            _ => return Err(form()),
        }
        Ok(())
    }

    /// When it begins: at the time of the inject, or at the opening where it has none.
    pub(super) fn at(&self, scenario: &Scenario) -> SimTime {
        match scenario.inject(self.inject).arrives {
            Arrival::At(at) | Arrival::Between(at, _) => at,
            Arrival::When(_) | Arrival::OnCall => SimTime::ZERO,
        }
    }
}

/// The last that was set of something.
pub(super) fn last<K: PartialEq, V: Copy>(list: &[(K, V)], key: &K) -> Option<V> {
    list.iter().rev().find(|(found, _)| found == key).map(|(_, value)| *value)
}
