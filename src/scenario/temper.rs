//! By how much temperament and memory strengthen or weaken what an author wrote: in percent, for whoever plays a shift and
//! for whoever asks beforehand what can come of it.

use super::Temperament;

/// Percent by which anger rises, by temperament.
pub fn rising(temperament: Temperament) -> i32 {
    match temperament {
        Temperament::Gentle => 70,
        Temperament::Steady => 100,
        Temperament::Fiery => 130,
    }
}

/// Percent by which anger falls, by temperament: who flares up cools down too; who is slow to anger is slow to forget.
pub fn falling(temperament: Temperament) -> i32 {
    match temperament {
        Temperament::Gentle => 80,
        Temperament::Steady => 100,
        Temperament::Fiery => 120,
    }
}

/// Each slight makes the next 10 % worse and the next kindness 10 % weaker, up to three.
const SLIGHT_PERCENT: i32 = 10;
const SLIGHTS_REMEMBERED: u8 = 3;

/// Percent by which so many slights strengthen the next and weaken the next kindness.
pub fn memory(slights: u8) -> i32 {
    SLIGHT_PERCENT * i32::from(slights.min(SLIGHTS_REMEMBERED))
}

/// How far anger and trust move at most by what an author wrote, whoever it is and whatever they remember; `against` is how
/// much of what goes against the desk counts, in percent.
pub fn farthest(against: u16, anger: i8, trust: i8) -> (i32, i32) {
    let most = |of: fn(Temperament) -> i32| Temperament::ALL.iter().map(|one| of(*one)).max().unwrap_or(100);
    let worst = 100 + memory(u8::MAX);
    let (anger, trust, against) = (i32::from(anger), i32::from(trust), i32::from(against));
    (
        if anger > 0 { anger * most(rising) * worst * against / 1_000_000 } else { anger * most(falling) / 100 },
        if trust > 0 { trust } else { trust * worst * against / 10_000 },
    )
}
