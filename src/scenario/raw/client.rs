//! The clients of a house that writes for several, and what of its book is whose.
//!
//! Everything in a book that says `of` is that client's; everything else is the whole house's. On a channel of a client one
//! has that client's voice, and what it and the house say; on a channel of the house all of the book.

use serde::Deserialize;

use super::{Brand, Channel, Voice};
use crate::base::id::ClientId;
use crate::scenario::Visibility;

/// Somebody for whom a house writes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Its id.
    pub id: ClientId,
    /// Its name, under which one writes on its channels.
    pub name: String,
    /// A paragraph about it.
    #[serde(default)]
    pub about: String,
    /// How it speaks.
    pub voice: Voice,
}

/// Whether something of `of` counts on a channel of `on`: what is that client's or the house's; on a channel of the house
/// everything.
pub fn counts(of: Option<&ClientId>, on: Option<&ClientId>) -> bool {
    on.is_none() || of.is_none() || of == on
}

impl Brand {
    /// The client with this id.
    pub fn client(&self, id: &ClientId) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == *id)
    }

    /// How one speaks on a channel of this client, or of the house.
    pub fn voice_on(&self, on: Option<&ClientId>) -> &Voice {
        on.and_then(|on| self.client(on)).map_or(&self.voice, |client| &client.voice)
    }

    /// Under whose name one speaks there.
    pub fn name_on(&self, on: Option<&ClientId>) -> &str {
        on.and_then(|on| self.client(on)).map_or(&self.name, |client| &client.name)
    }

    /// The channel on which what began on this one goes on in this visibility, where that is another: one of the same client,
    /// or else of the house.
    pub fn beside(&self, channel: &Channel, visibility: Visibility) -> Option<&Channel> {
        let such = || self.channels.iter().filter(|other| other.visibility == visibility);
        such().find(|other| other.of == channel.of).or_else(|| such().find(|other| other.of.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::scenario::load::ron;

    const BOOK: &str = r#"Brand(
        id: "lane", name: "The Lane", sector: "agency", about: "Two accounts.",
        voice: (traits: [], formality: 3, humour: Never, emoji: Never, sign_off: None),
        clients: [
            (id: "ink", name: "Ink House", voice: (traits: ["dry"], formality: 4, humour: Yes, emoji: Never, sign_off: None)),
            (id: "care", name: "Care", about: "A ward.", voice: (traits: [], formality: 2, humour: Never, emoji: Never, sign_off: None)),
        ],
        facts: [], powers: [], roles: [],
        channels: [
            (id: "board", name: "Board", visibility: Public, limit: 400, of: "ink"),
            (id: "ward", name: "Ward", visibility: Private, limit: 600, of: "care"),
            (id: "rooms", name: "Rooms", visibility: Private, limit: 900),
            (id: "page", name: "Page", visibility: Public, limit: 500, of: "care"),
        ],
    )"#;

    #[test]
    fn whose_voice_and_name_one_has() {
        let brand: Brand = ron(&Source::new("lane.ron", BOOK)).unwrap();
        let on = |id: &str| Some(ClientId::new(id));
        let spoken = |on: Option<ClientId>| (brand.name_on(on.as_ref()), brand.voice_on(on.as_ref()).formality);
        assert_eq!(
            (spoken(None), spoken(on("ink")), spoken(on("care"))),
            (("The Lane", 3), ("Ink House", 4), ("Care", 2))
        );
    }

    #[test]
    fn what_counts_on_whose_channel() {
        let (ink, care) = (ClientId::new("ink"), ClientId::new("care"));
        assert!(counts(None, Some(&ink)) && counts(Some(&ink), Some(&ink)) && counts(Some(&ink), None));
        assert!(!counts(Some(&care), Some(&ink)));
    }

    #[test]
    fn what_goes_on_in_private_stays_with_the_client_or_comes_into_the_house() {
        let brand: Brand = ron(&Source::new("lane.ron", BOOK)).unwrap();
        let beside =
            |nth: usize| brand.beside(&brand.channels[nth], Visibility::Private).map(|other| other.id.as_str());
        assert_eq!((beside(0), beside(3)), (Some("rooms"), Some("ward")));
    }
}
