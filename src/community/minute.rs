//! What a minute makes of people, several at a time: the same sums for each, in step, which a processor works out together.

/// So many people go on at once.
pub(super) const AT_ONCE: usize = 8;

/// A number for each of those who go on at once.
pub(super) type Each<T> = [T; AT_ONCE];

/// How fine loudness is, in units.
const LOUD: i32 = 32;
/// A voice: the bits of how loud, the bit of being heard at all, and where the opinion begins. The lower ones of a whole
/// row are added up at once: loudness of those whom one follows, at most half as many again as the most ties a segment may
/// have in the mean, which is 128, stays below the bit above it.
const LEVEL: u32 = 0xff;
const SPEAKS: u32 = 16;
const SPEAKING: u32 = 1 << SPEAKS;
const HEARD: u32 = SPEAKING | LEVEL;
const OPINION: u32 = 17;
/// Closer than this to the usual day one is there, in units.
const THERE: i32 = 20;

/// What somebody emits: their opinion in the upper bits, then whether they are heard, and how loud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Voice(u32);

impl Voice {
    /// Of nobody, or of somebody who is not heard.
    pub(super) const SILENT: Self = Self(0);

    /// Of somebody with this arousal and opinion, in units, where arousal above `speaks` is heard.
    #[inline]
    pub(super) fn of(arousal: i16, opinion: i16, speaks: i32) -> Self {
        let level = ((i32::from(arousal) - speaks) / LOUD).clamp(0, 255).cast_unsigned();
        let opinion = i32::from(opinion).cast_unsigned() << OPINION;
        Self(opinion | if level > 0 { SPEAKING | level } else { 0 })
    }

    /// Whether it is heard.
    #[inline]
    pub(super) fn is_loud(self) -> bool {
        self.0 & SPEAKING != 0
    }
}

/// How moods go on, in units and thousandths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// Arousal above this is heard.
    pub(super) speaks: i32,
    /// What goes of the distance to a usual day.
    pub(super) calms: i32,
    /// How far apart opinions may be to move each other.
    pub(super) confidence: i32,
    /// How much of that goes.
    pub(super) moves: i32,
}

/// Those who go on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct People {
    /// Arousal, in units.
    pub(super) arousal: Each<i16>,
    /// Opinion, in units.
    pub(super) opinion: Each<i16>,
    /// Arousal on a usual day, in units.
    pub(super) rest: Each<i16>,
    /// How catching arousal is, in thousandths.
    pub(super) catching: Each<i16>,
    /// Whether their opinion is moved by nobody.
    pub(super) stubborn: Each<bool>,
    /// What a thousandth of one of those they follow is, see [`part`].
    pub(super) part: Each<u32>,
}

/// What a thousandth of one of so many is, times 2^32: dividing for everybody would cost more than all they hear.
pub(super) fn part(count: usize) -> u32 {
    u32::try_from((1_u64 << 32) / (1_000 * count.max(1) as u64)).unwrap_or(u32::MAX)
}

impl People {
    /// Their arousal and opinion a minute later, where each row is one whom each of them follows, or nobody.
    #[inline]
    pub(super) fn a_minute_later(&self, heard: &[Each<Voice>], rules: &Rules) -> (Each<i16>, Each<i16>) {
        let mut total = [0; AT_ONCE];
        for voices in heard {
            for (total, voice) in total.iter_mut().zip(voices) {
                *total += voice.0 & HEARD;
            }
        }
        // Most hear nobody, and then nothing else is asked for.
        let silence = total == [0; AT_ONCE];
        let pulls = if silence { [0; AT_ONCE] } else { self.pulls(heard, rules) };
        let caught = if silence { [0; AT_ONCE] } else { self.caught(total, rules) };
        let (mut arousal, mut opinion) = (self.arousal, self.opinion);
        for nth in 0..AT_ONCE {
            let (now, rest) = (i32::from(self.arousal[nth]), i32::from(self.rest[nth]));
            arousal[nth] = unit(now - calmer(now - rest, rules.calms) + caught[nth]);
            opinion[nth] = unit(i32::from(self.opinion[nth]) + pulls[nth] * rules.moves / 1_000);
        }
        (arousal, opinion)
    }

    /// What is caught of arousal: as far above as those heard are in the mean, times the share of those one follows who
    /// are heard.
    #[inline]
    fn caught(&self, total: Each<u32>, rules: &Rules) -> Each<i32> {
        let mut caught = [0; AT_ONCE];
        for nth in 0..AT_ONCE {
            let (speaking, loud) = ((total[nth] >> SPEAKS).cast_signed(), (total[nth] & (SPEAKING - 1)).cast_signed());
            let above = (rules.speaks - i32::from(self.arousal[nth])) * speaking + loud * LOUD;
            let above = (above.max(0) * i32::from(self.catching[nth])).unsigned_abs();
            let whole = u64::from(above) * u64::from(self.part[nth]);
            caught[nth] = i32::try_from(whole >> 32).unwrap_or_default();
        }
        caught
    }

    /// How far those heard who are near enough are away in the mean, the louder the more.
    #[inline]
    fn pulls(&self, heard: &[Each<Voice>], rules: &Rules) -> Each<i32> {
        let (mut weights, mut sums) = ([0; AT_ONCE], [0; AT_ONCE]);
        let (mut lowest, mut highest) = ([0; AT_ONCE], [0; AT_ONCE]);
        for nth in 0..AT_ONCE {
            lowest[nth] = i32::from(self.opinion[nth]) - rules.confidence;
            highest[nth] = i32::from(self.opinion[nth]) + rules.confidence;
        }
        for voices in heard {
            for nth in 0..AT_ONCE {
                let theirs = voices[nth].0.cast_signed() >> OPINION;
                let near = theirs >= lowest[nth] && theirs <= highest[nth];
                let counts = if near { (voices[nth].0 & LEVEL).cast_signed() } else { 0 };
                weights[nth] += counts;
                sums[nth] += counts * theirs;
            }
        }
        let mut pulls = [0; AT_ONCE];
        for nth in 0..AT_ONCE {
            let moved = if self.stubborn[nth] { 0 } else { sums[nth] - weights[nth] * i32::from(self.opinion[nth]) };
            pulls[nth] = moved / weights[nth].max(1);
        }
        pulls
    }
}

/// How much of what somebody is away from the usual day calms in a minute: at least a unit, and all of it close by.
#[inline]
fn calmer(away: i32, calms: i32) -> i32 {
    let part = away * calms / 1_000;
    let part = if part == 0 { away.signum() } else { part };
    if away.abs() <= THERE { away } else { part }
}

/// Units as they are kept.
#[inline]
pub(super) fn unit(value: i32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "it fits")]
    let unit = value.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
    unit
}
