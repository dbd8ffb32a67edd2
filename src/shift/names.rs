//! One set of commands and events, two spellings: positions while playing ([`Ix`]), names in logs ([`Named`]).
//!
//! Positions make a step a few array accesses; names let a stranger read a log without the program.

use std::fmt::Debug;

use crate::base::id::*;
use crate::scenario::model::*;

/// How things are called.
pub trait Names: Clone + Debug + PartialEq {
    /// An inject.
    type Inject: Clone + Debug + PartialEq;
    /// A person.
    type Person: Clone + Debug + PartialEq;
    /// A variable.
    type Variable: Clone + Debug + PartialEq;
    /// A draft of the inject it stands beside.
    type Draft: Clone + Debug + PartialEq;
    /// A role.
    type Role: Clone + Debug + PartialEq;
    /// An ending.
    type Ending: Clone + Debug + PartialEq;
}

/// By position in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ix;

impl Names for Ix {
    type Inject = InjectIx;
    type Person = PersonIx;
    type Variable = VariableIx;
    type Draft = DraftIx;
    type Role = RoleIx;
    type Ending = EndingIx;
}

/// By the author's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named;

impl Names for Named {
    type Inject = InjectId;
    type Person = PersonId;
    type Variable = VariableId;
    type Draft = DraftId;
    type Role = RoleId;
    type Ending = EndingId;
}

/// Names that can be written down.
pub trait Spoken:
    Names<Inject = InjectId, Person = PersonId, Variable = VariableId, Draft = DraftId, Role = RoleId, Ending = EndingId>
{
}

impl Spoken for Named {}

/// Calls the same thing by another kind of name; none where there is no such thing.
pub(super) trait Rename<A: Names, B: Names> {
    fn inject(&self, inject: &A::Inject) -> Option<B::Inject>;
    fn person(&self, person: &A::Person) -> Option<B::Person>;
    fn variable(&self, variable: &A::Variable) -> Option<B::Variable>;
    fn draft(&self, inject: &A::Inject, draft: &A::Draft) -> Option<B::Draft>;
    fn role(&self, role: &A::Role) -> Option<B::Role>;
    fn ending(&self, ending: &A::Ending) -> Option<B::Ending>;
}

impl Rename<Ix, Named> for Scenario {
    fn inject(&self, inject: &InjectIx) -> Option<InjectId> {
        self.injects.get(inject.at()).map(|inject| inject.id.clone())
    }
    fn person(&self, person: &PersonIx) -> Option<PersonId> {
        self.cast.get(person.at()).map(|person| person.id.clone())
    }
    fn variable(&self, variable: &VariableIx) -> Option<VariableId> {
        self.variables.get(variable.at()).map(|(id, _)| id.clone())
    }
    fn draft(&self, inject: &InjectIx, draft: &DraftIx) -> Option<DraftId> {
        self.injects.get(inject.at())?.drafts().get(draft.at()).map(|draft| draft.id.clone())
    }
    fn role(&self, role: &RoleIx) -> Option<RoleId> {
        self.brand.roles.get(role.at()).map(|role| role.id.clone())
    }
    fn ending(&self, ending: &EndingIx) -> Option<EndingId> {
        self.endings.get(ending.at()).map(|ending| ending.id.clone())
    }
}

impl Rename<Named, Ix> for Scenario {
    fn inject(&self, inject: &InjectId) -> Option<InjectIx> {
        self.inject_ix(inject)
    }
    fn person(&self, person: &PersonId) -> Option<PersonIx> {
        self.person_ix(person)
    }
    fn variable(&self, variable: &VariableId) -> Option<VariableIx> {
        self.variable_ix(variable)
    }
    fn draft(&self, inject: &InjectId, draft: &DraftId) -> Option<DraftIx> {
        self.find_inject(inject)?.draft_ix(draft)
    }
    fn role(&self, role: &RoleId) -> Option<RoleIx> {
        self.role_ix(role)
    }
    fn ending(&self, ending: &EndingId) -> Option<EndingIx> {
        self.ending_ix(ending)
    }
}
