//! Who a seed is: looks that go together.

use super::hair::Hair;

/// What is worn on the nose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glasses {
    None,
    Round,
    Square,
    Half,
}

/// What grows below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beard {
    None,
    Full,
    Short,
    Goatee,
    Moustache,
    Stubble,
}

/// The neck of what is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Collar {
    Round,
    Band,
    Shirt,
    Vee,
    Roll,
    Jacket,
}

/// What hangs at the ear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Earring {
    None,
    Hoop,
    Stud,
}

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Looks {
    pub(super) skin: usize,
    pub(super) hair: Hair,
    pub(super) hair_colour: usize,
    pub(super) dye: Option<usize>,
    pub(super) cover: usize,
    pub(super) beard: Beard,
    pub(super) glasses: Glasses,
    pub(super) frame: usize,
    pub(super) earring: Earring,
    pub(super) aid: bool,
    pub(super) freckles: bool,
    pub(super) lashes: bool,
    pub(super) old: bool,
    pub(super) collar: Collar,
    pub(super) cloth: usize,
    pub(super) tint: usize,
    /// Half the width of the chin's curve, 10 to 15.
    pub(super) jaw: f32,
    pub(super) nose: usize,
    pub(super) iris: usize,
}

/// Numbers from a seed (splitmix64), the same on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `count` - 1.
    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(1).max(1);
        usize::try_from(self.next() % count).unwrap_or_default()
    }

    fn one_of<T: Copy>(&mut self, choices: &[T], otherwise: T) -> T {
        choices.get(self.below(choices.len())).copied().unwrap_or(otherwise)
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

impl Looks {
    /// The person of a seed.
    pub(super) fn of(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        let hair = dice.one_of(&Hair::ALL, Hair::Crop);
        let traits = hair.traits();
        let skin = dice.one_of(traits.skins, 2);
        let old = dice.percent(traits.old);
        let hair_colour = match (old, skin) {
            (true, _) => dice.one_of(&[8, 9, 8], 8),
            (false, 0..=1) => dice.one_of(&[1, 2, 3, 4, 5, 6, 6, 7, 0], 2),
            (false, 2..=3) => dice.one_of(&[0, 1, 2, 3, 0], 1),
            _ => dice.one_of(&[0, 0, 1], 0),
        };
        let bearded = dice.percent(traits.beard);
        let beard = match bearded {
            false => Beard::None,
            true => dice.one_of(
                &[Beard::Full, Beard::Full, Beard::Short, Beard::Goatee, Beard::Moustache, Beard::Stubble],
                Beard::Full,
            ),
        };
        let beard = if hair == Hair::Turban { Beard::Full } else { beard };
        let glasses = match dice.percent(if old { 60 } else { 26 }) {
            true => dice.one_of(&[Glasses::Round, Glasses::Square, Glasses::Half], Glasses::Round),
            false => Glasses::None,
        };
        let lashes = dice.percent(traits.lashes) && !bearded;
        let ears_show = !matches!(hair, Hair::Hijab | Hair::LongStraight | Hair::LongWavy | Hair::BigCurls);
        let earring = match ears_show
            && dice.percent(if lashes {
                45
            } else if bearded || old {
                0
            } else {
                8
            }) {
            true => dice.one_of(&[Earring::Hoop, Earring::Stud, Earring::Stud], Earring::Stud),
            false => Earring::None,
        };
        let collar = match hair {
            Hair::Hijab => Collar::Round,
            _ => dice.one_of(
                &[Collar::Round, Collar::Round, Collar::Band, Collar::Shirt, Collar::Vee, Collar::Roll, Collar::Jacket],
                Collar::Round,
            ),
        };
        Self {
            skin,
            hair,
            hair_colour,
            dye: (hair == Hair::Mohawk && dice.percent(70)).then(|| dice.below(2)),
            cover: dice.one_of(&[0, 2, 3, 4, 5, 6, 7, 9, 10], 3),
            beard,
            glasses,
            frame: dice.below(4),
            earring,
            aid: ears_show && dice.percent(7),
            freckles: skin <= 2 && !old && dice.percent(if skin == 0 { 40 } else { 16 }),
            lashes,
            old,
            collar,
            cloth: dice.below(12),
            tint: dice.below(5),
            jaw: if lashes { 10.5 } else { 12.5 } + dice.below(20) as f32 / 10.0,
            nose: dice.below(3),
            iris: if skin <= 1 { dice.below(4) } else { 3 },
        }
    }
}
