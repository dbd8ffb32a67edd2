//! A desk that is made up, and what one does at it.

use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::base::SimTime;
use crate::base::id::{DraftId, InjectId, PersonId, RoleId, ScenarioId};
use crate::scenario::{Emoji, Visibility};
use crate::ui::tests_support::{Stage, with_memory};
use crate::ui::widgets::id;
use crate::ui::{Memory, Screen};
use crate::view::{
    Book, BookEntry, BookSection, By, Composer, Draft, Message, Place, Public, QueueRow, Role, Segment, Shift,
    Standing, Thread, Who,
};

pub(super) fn inject(number: usize) -> InjectId {
    InjectId::new(format!("i{number}"))
}

pub(super) fn who(number: usize) -> Who {
    Who {
        id: PersonId::new(format!("p{number}")),
        name: format!("Person {number}"),
        handle: format!("@person{number}"),
        about: "Has a dog.".to_owned(),
        role: "customer".to_owned(),
        face: u64::try_from(number).unwrap(),
        colleague: false,
        anger: i16::try_from(number * 13 % 100).unwrap(),
        trust: 40,
        mood: "steady".to_owned(),
        reach: 1_200,
    }
}

pub(super) fn message(by: By, text: &str) -> Message {
    Message { at: SimTime::ZERO, time: "09:10".to_owned(), by, text: text.to_owned(), about: None, covered: false }
}

fn row(number: usize) -> QueueRow {
    QueueRow {
        inject: inject(number),
        who: who(number),
        place: Place { name: "Plaza".to_owned(), public: true, account: None },
        subject: "a cold box".to_owned(),
        text: format!("Cold again, says {number}."),
        waited: SimTime::from_secs(65),
        left: Some(SimTime::from_secs(100)),
        left_share: Some(600),
        lapsed: false,
        held: false,
    }
}

fn thread(number: usize) -> Thread {
    Thread {
        inject: inject(number),
        who: who(number),
        place: Place { name: "Plaza".to_owned(), public: true, account: None },
        subject: "a cold box".to_owned(),
        messages: vec![message(By::Them, &format!("Cold again, says {number}."))],
        waiting: true,
    }
}

fn role(id: &str, name: &str) -> Role {
    Role { id: RoleId::new(id), name: name.to_owned(), owns: vec!["money".to_owned(), "letters".to_owned()], face: 7 }
}

fn draft(id: &str, letter: char, text: &str) -> Draft {
    Draft { id: DraftId::new(id), letter, text: text.to_owned(), length: text.chars().count() }
}

fn composer(number: usize) -> Composer {
    Composer {
        inject: inject(number),
        addressee: format!("Person {number}"),
        own_words: true,
        work: None,
        account: None,
        emoji: Emoji::Sparing,
        usual: Visibility::Public,
        may_be_public: true,
        public_limit: 60,
        private_limit: 200,
        drafts: vec![draft("good-one", 'a', "We are sorry."), draft("bad-one", 'b', "Read the website.")],
        roles: vec![role("care", "Customer care"), role("web", "Web team")],
        hold: Some("They wait until 10:00, and it costs trust.".to_owned()),
        note_limit: 100,
        help: None,
    }
}

fn entry(name: Option<&str>, text: &str) -> BookEntry {
    BookEntry { name: name.map(str::to_owned), text: text.to_owned(), of: None, id: None }
}

/// A desk at which so many wait.
pub(super) fn desk(count: usize) -> Shift {
    let facts = vec![entry(None, "Boxes leave until eleven."), entry(Some("Refunds"), "Yours up to forty.")];
    let moods = [0, 900, 0, 300, 0];
    let segment = Segment {
        key: "circle-fan".to_owned(),
        name: "Around fans".to_owned(),
        size: 1_200,
        people: 1_200,
        anger: 40,
        moods,
    };
    Shift {
        scenario: ScenarioId::new("made-up"),
        title: "A made-up shift".to_owned(),
        purpose: "practice".to_owned(),
        brand: "Ovenlark".to_owned(),
        day: "Saturday".to_owned(),
        now: SimTime::from_secs(600),
        clock: "09:20".to_owned(),
        length: SimTime::from_secs(3_600),
        standing: Standing::Running,
        may_close: false,
        untimed: false,
        queue: (0..count).map(row).collect(),
        threads: (0..count).map(thread).collect(),
        composers: (0..count).map(composer).collect(),
        people: (0..count).map(who).collect(),
        book: Book {
            brand: "Ovenlark".to_owned(),
            sections: vec![BookSection { key: "book-facts", title: "Facts".to_owned(), of: None, entries: facts }],
        },
        traits: vec!["warm".to_owned()],
        avoid: vec!["policy".to_owned()],
        targets: vec![("first answer".to_owned(), "within 4 minutes".to_owned())],
        why: None,
        public: Public { segments: vec![segment], by_mood: moods, shared: 40, ..Public::default() },
        answer_time: Some(SimTime::from_secs(71)),
        notices: Vec::new(),
    }
}

/// One who waits has been answered.
pub(super) fn answered(mut view: Shift, number: usize) -> Shift {
    view.queue.retain(|row| row.inject != inject(number));
    view.composers.retain(|composer| composer.inject != inject(number));
    for thread in view.threads.iter_mut().filter(|thread| thread.inject == inject(number)) {
        thread.waiting = false;
        thread.messages.push(message(By::You(Visibility::Public), "Sorry, Person."));
    }
    view
}

/// A desk one sits at.
pub(super) struct Sitting {
    pub(super) harness: Harness<'static, Stage>,
    size: egui::Vec2,
}

impl Sitting {
    pub(super) fn at(view: Shift, size: egui::Vec2) -> Self {
        Self::remembering(view, Memory::default(), size)
    }

    pub(super) fn remembering(view: Shift, memory: Memory, size: egui::Vec2) -> Self {
        Self { harness: with_memory(Screen::Shift(Box::new(view)), memory, size), size }
    }

    /// Shows another view.
    pub(super) fn now(&mut self, view: Shift) {
        self.harness.state_mut().screen = Screen::Shift(Box::new(view));
        self.harness.run();
    }

    pub(super) fn memory(&self) -> &Memory {
        &self.harness.state().memory
    }

    /// What was asked for since the last time.
    pub(super) fn asked(&mut self) -> Vec<crate::ui::Action> {
        std::mem::take(&mut self.harness.state_mut().actions)
    }

    /// Whether something of this name is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.harness.ctx.read_response(id(name)).is_some()
    }

    /// What is written where.
    pub(super) fn written(&self) -> Vec<(String, egui::Rect)> {
        fn texts(shape: &egui::Shape, into: &mut Vec<(String, egui::Rect)>) {
            match shape {
                egui::Shape::Text(text) => into.push((text.galley.text().to_owned(), text.visual_bounding_rect())),
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, into)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        self.harness.output().shapes.iter().for_each(|clipped| texts(&clipped.shape, &mut found));
        found
    }

    /// Presses something by its name with the pointer.
    pub(super) fn press(&mut self, name: &str) {
        let response = self.harness.ctx.read_response(id(name)).unwrap_or_else(|| panic!("there is no {name}"));
        let pos: Pos2 = response.rect.center();
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            self.harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
        }
        self.harness.run();
        self.harness.event(Event::PointerGone);
        self.harness.run();
    }

    /// Nothing has the focus any more.
    pub(super) fn let_go(&mut self) {
        self.harness.ctx.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
    }

    pub(super) fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    pub(super) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    pub(super) fn write(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run();
    }

    pub(super) fn focused(&self, name: &str) -> bool {
        self.harness.ctx.memory(|memory| memory.has_focus(id(name)))
    }

    /// Goes to something with the Tab key alone.
    pub(super) fn tab_to(&mut self, name: &str) {
        for _ in 0..80 {
            if self.focused(name) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab never reaches {name}");
    }

    /// Whether a label holds these words somewhere.
    pub(super) fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    /// Everything one can press lies within the screen, can be hit, and covers nothing else; rows scroll.
    pub(super) fn fits(&self) {
        let screen = egui::Rect::from_min_size(Pos2::ZERO, self.size);
        let mut seen: Vec<(String, egui::Rect)> = Vec::new();
        for node in self.harness.query_all_by(|node| node.role() == egui::accesskit::Role::Button) {
            let label = node.accesskit_node().label().unwrap_or_default();
            if label.starts_with("Person") || label.contains("earlier messages") {
                continue;
            }
            let apart = |other: &&(String, egui::Rect)| other.1.intersect(node.rect()).is_positive();
            assert_eq!(seen.iter().find(apart), None, "{label}: {:?}", node.rect());
            seen.push((label.clone(), node.rect()));
            assert!(screen.contains_rect(node.rect()), "{label}: {:?}", node.rect());
            assert!(node.rect().height() >= 34.0, "{label}: {:?}", node.rect());
        }
        assert!(seen.len() >= 3, "{seen:?}");
    }
}
