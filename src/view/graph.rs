//! A scenario as a net: who sends for whom, when, after how long and under what condition, in words.
//!
//! Ways that lead from one inject to the same other one are one edge with several conditions: nobody reads nine lines
//! beside each other. [`picture`] says where everything of it stands.

mod condition;
mod layout;
mod measure;
mod picture;
mod route;

use std::collections::BTreeMap;

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::raw::*;
use crate::scenario::validate::earliest;
use crate::scenario::ways::{By, Way, sends, ways};
use crate::view::work::kind_key;

use condition::Sentences;
pub use layout::{Setting, picture};
pub use measure::width;
pub use picture::{Card, Ink, Line, Picture, Rect, Style, Text};

/// The net.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The scenario's title.
    pub title: String,
    /// What there is to see, in a sentence.
    pub about: String,
    /// Who writes, in the order of the cast; only who does.
    pub threads: Vec<String>,
    /// Injects, in the order of the scenario.
    pub nodes: Vec<Node>,
    /// Ways between them, in the order of the injects that they leave.
    pub edges: Vec<Edge>,
    /// Endings, in the order in which they are tried.
    pub endings: Vec<Ending>,
}

/// An inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub subject: String,
    /// The name of its kind.
    pub kind: String,
    /// Who writes, as a place in [`Graph::threads`].
    pub thread: usize,
    /// When it comes.
    pub arrives: String,
    /// When that can be at the earliest; none if never.
    pub earliest: Option<SimTime>,
}

/// Ways from an inject to another, by what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// From this node …
    pub from: usize,
    /// … to that.
    pub to: usize,
    /// What they do.
    pub link: Link,
    /// How long they take, in words; empty if no time.
    pub after: String,
    /// When they are taken: any of these.
    pub when: Vec<String>,
}

/// What a way does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// Something done sends for it.
    Go,
    /// Silence sends for it.
    Silence,
    /// It is cancelled.
    Cancel,
    /// It waits for the first.
    Awaits,
}

/// A way the shift can end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// When it is this one.
    pub when: String,
}

impl Graph {
    /// The net of a scenario, with the words of a language.
    pub fn of(raw: &RawScenario, brand: &Brand, words: &Words) -> Self {
        let sentences = Sentences { raw, brand, words };
        let writes = |id: &_| raw.injects.iter().any(|(_, inject)| inject.head().from == id);
        let people: Vec<_> = raw.cast.iter().filter(|(id, _)| writes(id)).collect();
        let earliest = earliest(raw);
        let nodes: Vec<Node> = raw
            .injects
            .iter()
            .map(|(id, inject)| {
                let head = inject.head();
                Node {
                    id: id.to_string(),
                    subject: head.subject.to_owned(),
                    kind: words.plain(&kind_key(inject.task().name())),
                    thread: people.iter().position(|(person, _)| *person == head.from).unwrap_or_default(),
                    arrives: sentences.arrival(head.arrives),
                    earliest: earliest.get(id).copied(),
                }
            })
            .collect();
        let edges = edges(raw, &sentences);
        let endings = raw.endings.iter().map(|ending| Ending {
            id: ending.id.to_string(),
            title: ending.title.clone(),
            when: sentences.condition(&ending.when),
        });
        Self {
            title: raw.title.clone(),
            about: say!(
                words,
                "graph-about",
                title = raw.title,
                injects = nodes.len(),
                people = people.len(),
                endings = raw.endings.len()
            ),
            threads: people.into_iter().map(|(_, person)| person.name.clone()).collect(),
            nodes,
            edges,
            endings: endings.collect(),
        }
    }
}

/// What is gathered of the ways that become one edge.
#[derive(Default)]
struct Gathered {
    when: Vec<String>,
    after: Option<(SimTime, SimTime)>,
}

impl Gathered {
    fn add(&mut self, when: String, after: Option<SimTime>) {
        if !when.is_empty() && !self.when.contains(&when) {
            self.when.push(when);
        }
        if let Some(after) = after {
            let (low, high) = self.after.unwrap_or((after, after));
            self.after = Some((low.min(after), high.max(after)));
        }
    }
}

fn edges(raw: &RawScenario, sentences: &Sentences<'_>) -> Vec<Edge> {
    let at: BTreeMap<&InjectId, usize> = raw.injects.keys().enumerate().map(|(at, id)| (id, at)).collect();
    let mut gathered: BTreeMap<(usize, usize, Link), Gathered> = BTreeMap::new();
    for (from, (_, inject)) in raw.injects.iter().enumerate() {
        let head = inject.head();
        for way in ways(head) {
            for effect in way.then {
                let (to, link, after) = match effect {
                    RawEffect::Cancel(to) => (to, Link::Cancel, None),
                    _ => match sends(effect) {
                        Some((to, after)) => {
                            (to, if way.by == By::Silence { Link::Silence } else { Link::Go }, Some(after))
                        }
                        None => continue,
                    },
                };
                if let Some(to) = at.get(to) {
                    gathered.entry((from, *to, link)).or_default().add(done(&way, link, sentences), after);
                }
            }
        }
        if let RawArrival::When(condition) = head.arrives {
            for (id, said) in sentences.awaited(condition) {
                if let Some(first) = at.get(id) {
                    gathered.entry((*first, from, Link::Awaits)).or_default().add(said, None);
                }
            }
        }
    }
    let edge = |((from, to, link), gathered): ((usize, usize, Link), Gathered)| Edge {
        from,
        to,
        link,
        after: sentences.delay(gathered.after),
        when: gathered.when,
    };
    gathered.into_iter().map(edge).collect()
}

/// What has to be done for a way to be taken; nothing for silence, whose line says so.
fn done(way: &Way<'_>, link: Link, sentences: &Sentences<'_>) -> String {
    match (way.by, way.when, way.play) {
        (By::Silence, ..) if link == Link::Silence => String::new(),
        (By::Silence, ..) => sentences.words.plain("graph-silence"),
        (By::Kept, when, _) => sentences.promise("graph-kept", way.promised, when),
        (By::Broken, when, _) => sentences.promise("graph-broken", way.promised, when),
        (_, Some(condition), _) => sentences.condition(condition),
        (_, None, Some(play)) => sentences.play(play),
        (_, None, None) => sentences.words.plain("graph-otherwise"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::scenario::load::{Document, parse};

    fn graph() -> Graph {
        let document = |name: &str, text: &str| parse(Source::new(name, text)).unwrap();
        let Document::Scenario(scenario) = document("s", include_str!("../../tests/it/data/scenario.ron")) else {
            panic!()
        };
        let Document::Brand(brand) = document("b", include_str!("../../tests/it/data/brand.ron")) else { panic!() };
        Graph::of(&scenario.raw, &brand.raw, &Words::english())
    }

    #[test]
    fn ways_to_one_inject_are_one_edge() {
        let graph = graph();
        assert_eq!(graph.threads, ["Ada Roy", "Ben Ito"]);
        let node = |id: &str| graph.nodes.iter().position(|node| node.id == id).unwrap();
        let edge = |from: &str, to: &str, link| {
            graph.edges.iter().find(|edge| (edge.from, edge.to, edge.link) == (node(from), node(to), link)).unwrap()
        };
        let anger = edge("dark", "anger", Link::Go);
        assert_eq!(anger.after, "at once to 0:30 later");
        assert_eq!(anger.when, ["the answer says rain", "otherwise"]);
        assert_eq!(edge("dark", "anger", Link::Silence).when, [""; 0]);
        let thanks = edge("dark", "thanks", Link::Go);
        assert_eq!(thanks.when, ["the answer covers repair or is the draft mend"]);
        assert_eq!(thanks.after, "1:00 later");
        assert_eq!(graph.edges.len(), 3);
    }

    #[test]
    fn nodes_and_endings_say_when() {
        let graph = graph();
        let arrives: Vec<&str> = graph.nodes.iter().map(|node| &*node.arrives).collect();
        let late = "when 8:00 have passed and the anger of Ada Roy is at least 60";
        assert_eq!(arrives, ["at 0:10", "when sent for", "when sent for", "between 1:00 and 1:30", late]);
        assert_eq!(graph.nodes.iter().filter_map(|node| node.earliest).count(), 5);
        assert_eq!(graph.endings[0].when, "dark is answered and the anger of Ada Roy is below 45");
        assert_eq!(graph.endings[1].when, "at least 200 people have seen it");
        assert_eq!(graph.endings[2].when, "always");
    }
}
