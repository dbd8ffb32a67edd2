//! A plan on a board: cards go to their times by dragging, by keys, or by being pressed before the time is.
//!
//! Every place says what stands in it and nothing about whether it is well there.

mod card;
mod place;

use egui::{Key, Modifiers, Rect, Ui, pos2, vec2};

use super::given;
use crate::base::id::{ChoiceId, InjectId, PartId};
use crate::say;
use crate::ui::Memory;
use crate::ui::lettering::paragraph;
use crate::ui::pieces::place as at;
use crate::ui::shift::{Scene, state};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::id;
use crate::view::work::{Choice, Part, pieces};

/// From so many letters of the reading size in a line on, what is not planned stands beside what is.
const BESIDE: f32 = 36.0;
/// The share of the width for what is not planned.
const LEFT: f32 = 0.44;
/// So near the edge of what scrolls a card that is dragged scrolls it, by so many points a second.
const EDGE: f32 = 40.0;
const SPEED: f32 = 480.0;

/// The name of the card of a part.
pub(super) fn card(part: &Part) -> String {
    format!("card/{}", part.id)
}

/// The name of the card at which the board begins: the first that stands nowhere yet.
pub(super) fn first(memory: &Memory, inject: &InjectId, parts: &[Part]) -> Option<String> {
    let cards = || pieces(parts).filter_map(<[Part]>::first);
    let open = cards().find(|part| given::chosen(memory, inject, part).is_none());
    open.or_else(|| cards().next()).map(card)
}

/// Whatever was taken up is no longer.
pub(super) fn put_down(ui: &Ui, inject: &InjectId) {
    take_up(ui, inject, None);
}

fn take_up(ui: &Ui, inject: &InjectId, part: Option<&PartId>) {
    ui.data_mut(|data| data.insert_temp(taken_id(inject), part.cloned()));
}

fn taken_id(inject: &InjectId) -> egui::Id {
    id("board/taken").with(inject.as_str())
}

/// Whether the pointer is over what one sees of this.
fn is_over(ui: &Ui, rect: Rect) -> bool {
    let pointer = ui.input(|input| input.pointer.latest_pos());
    pointer.is_some_and(|pointer| rect.intersect(ui.clip_rect()).contains(pointer))
}

/// A card: the part that asks where it goes, and what else is asked about it.
#[derive(Clone, Copy)]
struct Card<'a> {
    when: &'a Part,
    more: &'a [Part],
}

/// Where a card stands: at which of the choices; nowhere yet.
type Place = Option<usize>;

/// Everything a place or a card is drawn from.
struct Board<'a> {
    scene: &'a Scene<'a>,
    inject: &'a InjectId,
    cards: Vec<Card<'a>>,
    /// The places; the same for every card.
    slots: &'a [Choice],
    /// The one that keeps a card back.
    back: Place,
    /// The card that was taken up.
    taken: Option<usize>,
    /// The card that is dragged.
    dragged: Option<usize>,
}

/// What was done on it.
#[derive(Clone, Copy)]
enum Done {
    /// A card was taken up, or put down where it was.
    Take(Option<usize>),
    /// A card goes to a place.
    Put(usize, Place),
    /// The focus goes to the card so many further on.
    Focus(isize),
}

/// What has been drawn: the cards in the order in which one sees them, where the places are, and what was done.
#[derive(Default)]
struct Drawn {
    cards: Vec<usize>,
    places: Vec<(Place, Rect)>,
    done: Option<Done>,
    dropped: Option<usize>,
}

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (parts, back): (&[Part], &ChoiceId),
    memory: &mut Memory,
) {
    let look = scene.look();
    let how = (Size::Control, Weight::Regular, look.palette.text_3.0);
    let cards: Vec<Card<'_>> =
        pieces(parts).filter_map(<[Part]>::split_first).map(|(when, more)| Card { when, more }).collect();
    let has = if cards.iter().any(|card| !card.more.is_empty()) { "some" } else { "none" };
    paragraph(ui, look, &say!(scene.words(), "work-board-how", has = has), how, usize::MAX);
    let slots = cards.first().map_or(&[][..], |card| card.when.choices());
    let taken = ui.data(|data| data.get_temp::<Option<PartId>>(taken_id(inject))).flatten();
    let board = Board {
        taken: cards.iter().position(|card| taken.as_ref() == Some(&card.when.id)),
        dragged: cards.iter().position(|of| ui.ctx().is_being_dragged(id(&card(of.when)))),
        back: slots.iter().position(|slot| slot.id == *back),
        scene,
        inject,
        cards,
        slots,
    };
    let mut drawn = Drawn::default();
    board.places(ui, memory, &mut drawn);
    board.scroll(ui);
    let dropped = drawn.dropped.and_then(|nth| {
        let (place, _) = drawn.places.iter().find(|(_, rect)| is_over(ui, *rect))?;
        Some(Done::Put(nth, *place))
    });
    let stepped = || board.stepped(ui, memory);
    if let Some(done) = drawn.done.or(dropped).or_else(stepped) {
        board.apply(ui, done, &drawn.cards, memory);
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        put_down(ui, inject);
    }
}

impl Board<'_> {
    /// Where a card stands.
    fn place_of(&self, memory: &Memory, card: Card<'_>) -> Place {
        given::chosen(memory, self.inject, card.when)
    }

    /// What is not planned at the left, the plan and what is kept back at the right; one below the other where it is
    /// narrow, or where all is planned and the plan can have the room.
    fn places(&self, ui: &mut Ui, memory: &mut Memory, drawn: &mut Drawn) {
        let theme = self.scene.theme();
        ui.spacing_mut().item_spacing.y = theme.space.s;
        let times = (0..self.slots.len()).map(Some);
        let (wide, gap) = (ui.available_width(), theme.space.m);
        let open = self.cards.iter().any(|card| self.place_of(memory, *card).is_none());
        if !open || wide < BESIDE * self.scene.look().measure(Size::Reading).0 {
            std::iter::once(None).chain(times).for_each(|place| self.place(ui, place, memory, drawn));
            return;
        }
        let from = ui.cursor().min;
        let middle = from.x + ((wide - gap) * LEFT).round();
        let column = |left, right| Rect::from_min_max(pos2(left, from.y), pos2(right, f32::INFINITY));
        let mut left = at(ui, column(from.x, middle));
        self.place(&mut left, None, memory, drawn);
        let mut right = at(ui, column(middle + gap, from.x + wide));
        times.for_each(|place| self.place(&mut right, place, memory, drawn));
        let low = left.min_rect().bottom().max(right.min_rect().bottom());
        ui.allocate_space(vec2(wide, low - from.y));
    }

    /// What is dragged to the edge of what scrolls goes on.
    fn scroll(&self, ui: &Ui) {
        let Some(pointer) = self.dragged.and_then(|_| ui.input(|input| input.pointer.latest_pos())) else { return };
        let seen = ui.clip_rect();
        let way = if pointer.y < seen.top() + EDGE {
            1.0
        } else if pointer.y > seen.bottom() - EDGE {
            -1.0
        } else {
            return;
        };
        let step = way * SPEED * ui.input(|input| input.stable_dt).min(0.1);
        ui.scroll_with_delta_animation(vec2(0.0, step), egui::style::ScrollAnimation::none());
        ui.ctx().request_repaint();
    }

    /// What the arrows ask for at the card that has the focus: with Alt it goes, without it the focus does.
    fn stepped(&self, ui: &Ui, memory: &Memory) -> Option<Done> {
        let nth = self.cards.iter().position(|of| state::has_focus(ui, &card(of.when)))?;
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let way = |modifiers| {
            let back = pressed(modifiers, Key::ArrowUp) || pressed(modifiers, Key::ArrowLeft);
            let on = pressed(modifiers, Key::ArrowDown) || pressed(modifiers, Key::ArrowRight);
            (back || on).then_some(if on { 1 } else { -1 })
        };
        if let Some(way) = way(Modifiers::ALT) {
            // Nowhere comes before the first.
            let from = self.place_of(memory, *self.cards.get(nth)?).map_or(0, |place| place + 1);
            let to = from.checked_add_signed(way).filter(|to| *to <= self.slots.len())?;
            return Some(Done::Put(nth, to.checked_sub(1)));
        }
        way(Modifiers::NONE).map(Done::Focus)
    }

    fn apply(&self, ui: &Ui, done: Done, order: &[usize], memory: &mut Memory) {
        let of = |nth: usize| self.cards.get(nth).map(|card| card.when);
        match done {
            Done::Take(nth) => take_up(ui, self.inject, nth.and_then(of).map(|part| &part.id)),
            Done::Put(nth, place) => {
                let Some(part) = of(nth) else { return };
                let slot = place.and_then(|place| self.slots.get(place));
                given::give(memory, self.inject, &part.id, slot.map_or("", |slot| slot.id.as_str()));
                put_down(ui, self.inject);
                state::focus(ui, &card(part));
            }
            Done::Focus(way) => {
                let focused =
                    order.iter().position(|nth| of(*nth).is_some_and(|part| state::has_focus(ui, &card(part))));
                let to = focused.and_then(|at| order.get(at.checked_add_signed(way)?));
                if let Some(part) = to.and_then(|nth| of(*nth)) {
                    state::focus(ui, &card(part));
                }
            }
        }
    }
}
