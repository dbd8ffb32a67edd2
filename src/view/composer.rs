//! What can be done about an inject: the drafts on offer, how long an answer may be, who could take it over.

use crate::base::Digest;
use crate::base::id::{DraftId, InjectId, RoleId};
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::{self, InjectIx};
use crate::scenario::{Emoji, Input, Scenario, Visibility};
use crate::shift::{NOTE_LIMIT, Shift};

pub use crate::reading::emoji_in;

use super::book::marked;
use super::hints::Hints;
use super::order::{Drawn, letters};
use super::work::{Work, work};

/// What can be done about an inject.
#[derive(Clone, Debug, PartialEq)]
pub struct Composer {
    /// About what.
    pub inject: InjectId,
    /// Whom one answers, by first name or name.
    pub addressee: String,
    /// Whether one may write own words.
    pub own_words: bool,
    /// What is to be done; none where it is a message to answer.
    pub work: Option<Work>,
    /// The client in whose name one writes; none where it is the house's.
    pub account: Option<String>,
    /// How often emoji may stand in what one writes.
    pub emoji: Emoji,
    /// Where an answer stands unless one says otherwise.
    pub usual: Visibility,
    /// Whether one may answer in public.
    pub may_be_public: bool,
    /// The longest public answer, in characters.
    pub public_limit: usize,
    /// The longest private answer, in characters.
    pub private_limit: usize,
    /// The drafts on offer.
    pub drafts: Vec<Draft>,
    /// Who could take it over.
    pub roles: Vec<Role>,
    /// What a holding line buys and costs now, in a sentence; none where it cannot be sent.
    pub hold: Option<String>,
    /// The longest note to a colleague, in characters.
    pub note_limit: usize,
    /// What the reply that is being written holds; none where the attempt is not for practice.
    pub help: Option<Hints>,
}

impl Composer {
    /// The longest answer in a place, in characters.
    pub fn limit(&self, visibility: Visibility) -> usize {
        match visibility {
            Visibility::Public => self.public_limit,
            Visibility::Private => self.private_limit,
        }
    }

    /// Where an answer stands if one has chosen this.
    pub fn place(&self, chosen: Option<Visibility>) -> Visibility {
        match chosen {
            Some(Visibility::Public) if !self.may_be_public => Visibility::Private,
            Some(chosen) => chosen,
            None => self.usual,
        }
    }
}

/// A draft on offer. Not by its id: authors name drafts by what they think of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Its letter, from a.
    pub letter: char,
    /// Its text.
    pub text: String,
    /// Its length in characters.
    pub length: usize,
}

/// A role in the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// What is theirs.
    pub owns: Vec<String>,
    /// Which of the drawn faces it has: that of whoever of the cast it names, where it does.
    pub face: u64,
}

/// What can be done about an inject now, without help.
pub fn composer(words: &Words, shift: &Shift, inject: InjectIx) -> Composer {
    let scenario = shift.scenario();
    let model = scenario.inject(inject);
    let input = model.conversation().input;
    let drafts = if input == Input::Free { Vec::new() } else { drafts(shift, inject) };
    let hold = shift.respite(inject).map(|respite| {
        say!(
            words,
            "composer-hold",
            name = scenario.person(model.from).name,
            longer = respite.longer.to_string(),
            until = scenario.clock(respite.until),
            cost = respite.trust.unsigned_abs(),
            broken = respite.broken.unsigned_abs()
        )
    });
    Composer {
        inject: model.id.clone(),
        addressee: scenario.person(model.from).name.clone(),
        own_words: input != Input::Drafts && model.task.work().is_none(),
        work: work(words, shift, inject),
        account: model.channel.of.as_ref().map(|_| scenario.account(model).to_owned()),
        emoji: scenario.brand.voice_on(model.channel.of.as_ref()).emoji,
        usual: model.channel.visibility,
        may_be_public: model.channel.visibility == Visibility::Public,
        public_limit: shift.limit(inject, Visibility::Public),
        private_limit: shift.limit(inject, Visibility::Private),
        drafts,
        roles: scenario.brand.roles.iter().map(|found| role(words, scenario, found)).collect(),
        hold,
        note_limit: NOTE_LIMIT,
        help: None,
    }
}

/// The drafts on offer, in the order that the seed draws.
pub fn drafts(shift: &Shift, inject: InjectIx) -> Vec<Draft> {
    let mut offered: Vec<&model::Draft> = shift.offered(inject).map(|(_, draft)| draft).collect();
    Drawn::of(shift, inject).put(&mut offered, |draft| draft.id.as_str());
    let draft = |(letter, draft): (char, &model::Draft)| Draft {
        id: draft.id.clone(),
        letter,
        text: draft.text.clone(),
        length: draft.text.chars().count(),
    };
    letters().zip(offered).map(draft).collect()
}

/// A role of the brand book, with whose it is.
pub fn role(words: &Words, scenario: &Scenario, role: &crate::scenario::raw::TeamRole) -> Role {
    let name = marked(words, &scenario.brand, role.of.as_ref(), &role.name);
    let person = scenario.cast.iter().find(|person| role.name.contains(&person.name));
    let face = person.map_or_else(|| Digest::of(role.id.as_str()).leading(), |person| person.face);
    Role { id: role.id.clone(), name, owns: role.owns.clone(), face }
}
