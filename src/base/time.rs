//! Simulated time: milliseconds since the shift opened. No clock is read anywhere in the core.

use serde::{Deserialize, Serialize};

/// A moment or a span of shift time, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SimTime(u64);

impl SimTime {
    /// The opening of the shift.
    pub const ZERO: Self = Self(0);
    /// The longest span a scenario may name: 60 days.
    pub const MAX: Self = Self(60 * 24 * 3_600_000);

    /// This many milliseconds, at most [`SimTime::MAX`].
    pub fn from_millis(millis: u64) -> Self {
        Self(millis.min(Self::MAX.0))
    }

    /// This many seconds, at most [`SimTime::MAX`].
    pub fn from_secs(secs: u64) -> Self {
        Self::from_millis(secs.saturating_mul(1_000))
    }

    /// Less than a minute, in seconds, for what the house itself sets.
    pub(crate) const fn from_whole_secs(secs: u8) -> Self {
        Self(secs as u64 * 1_000)
    }

    /// Milliseconds.
    pub fn millis(self) -> u64 {
        self.0
    }

    /// Whole seconds.
    pub fn secs(self) -> u64 {
        self.0 / 1_000
    }

    /// The time of day of a clock that showed so many minutes after midnight at the opening: `09:05`.
    pub fn on_the_clock(self, opens: u16) -> String {
        let minutes = u64::from(opens) + self.secs() / 60;
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    /// Later by `span`, at most [`SimTime::MAX`].
    #[must_use]
    pub fn plus(self, span: Self) -> Self {
        Self::from_millis(self.0.saturating_add(span.0))
    }

    /// The span since `earlier`, zero if that is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Self {
        Self(self.0.saturating_sub(earlier.0))
    }

    /// Reads `m:ss`, `h:mm:ss` or either with days before it (`2d 9:30:00`).
    ///
    /// Minutes of the short form may exceed 59; everything after the first number may not. At most [`SimTime::MAX`].
    ///
    /// # Errors
    /// The reason as a [`TimeError`].
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        let text = text.trim();
        let (days, clock) = match text.split_once('d') {
            Some((days, clock)) => (number(days.trim(), u64::MAX)?, clock.trim()),
            None => (0, text),
        };
        let parts: Vec<&str> = clock.split(':').collect();
        let secs = match parts.as_slice() {
            [minutes, secs] => number(minutes, u64::MAX)?.checked_mul(60).zip(Some(two_digits(secs)?)),
            [hours, minutes, secs] => number(hours, u64::MAX)?
                .checked_mul(60)
                .and_then(|h| two_digits(minutes).ok().and_then(|m| h.checked_add(m)))
                .and_then(|m| m.checked_mul(60))
                .zip(Some(two_digits(secs)?)),
            _ => return Err(TimeError::Shape),
        };
        let (whole, rest) = secs.ok_or(TimeError::Shape)?;
        let total = days
            .checked_mul(86_400)
            .and_then(|d| d.checked_add(whole))
            .and_then(|s| s.checked_add(rest))
            .and_then(|s| s.checked_mul(1_000))
            .ok_or(TimeError::TooLong)?;
        if total > Self::MAX.0 { Err(TimeError::TooLong) } else { Ok(Self(total)) }
    }
}

impl std::fmt::Display for SimTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let secs = self.secs();
        let (days, hours, minutes, secs) = (secs / 86_400, secs / 3_600 % 24, secs / 60 % 60, secs % 60);
        match (days, hours) {
            (0, 0) => write!(f, "{minutes}:{secs:02}"),
            (0, _) => write!(f, "{hours}:{minutes:02}:{secs:02}"),
            _ => write!(f, "{days}d {hours}:{minutes:02}:{secs:02}"),
        }
    }
}

/// Why a text is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// Not of the form `m:ss`, `h:mm:ss` or `Nd h:mm:ss`.
    Shape,
    /// Longer than [`SimTime::MAX`].
    TooLong,
}

fn number(text: &str, max: u64) -> Result<u64, TimeError> {
    if text.is_empty() || text.len() > 12 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(if text.len() > 12 { TimeError::TooLong } else { TimeError::Shape });
    }
    text.parse().ok().filter(|n| *n <= max).ok_or(TimeError::Shape)
}

fn two_digits(text: &str) -> Result<u64, TimeError> {
    if text.len() == 2 { number(text, 59) } else { Err(TimeError::Shape) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["0:05", "4:00", "1:02:03", "2d 9:30:00", "0:00"] {
            assert_eq!(SimTime::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(SimTime::parse("90:00").unwrap(), SimTime::from_secs(5_400));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in ["", ":", "5", "1:5", "1:60", "-1:00", "1:00:00:00", "a:bc", "1 :00", "d1:00", "1:99:00"] {
            assert_eq!(SimTime::parse(text), Err(TimeError::Shape), "{text}");
        }
        for text in ["99999999999999:00", "61d 0:00", "18446744073709551615:00"] {
            assert_eq!(SimTime::parse(text), Err(TimeError::TooLong), "{text}");
        }
    }
}
