//! Moments of the world's clock as people read them: in a time zone, which is named.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time zone.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Default for Zone {
    /// The world's own: what machines read, and what holds where nothing else is known.
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl From<TimeZone> for Zone {
    fn from(zone: TimeZone) -> Self {
        Self(zone)
    }
}

impl Zone {
    /// Seconds since 1970 as a day and a time there, with what it is ahead of the world's clock: `2026-11-06 22:20 +01:00`,
    /// or `UTC` where it is that. A moment beyond the year 9999 is told in seconds, as `@253402300800`.
    pub fn tell(&self, secs: u64) -> String {
        let moment = i64::try_from(secs).ok().and_then(|secs| Timestamp::from_second(secs).ok());
        let Some(moment) = moment else { return format!("@{secs}") };
        let named = self.0.to_offset_info(moment).abbreviation() == "UTC";
        let form = if named { "%Y-%m-%d %H:%M %Z" } else { "%Y-%m-%d %H:%M %:z" };
        moment.to_zoned_datetime(self.0.clone()).strftime(form).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(rule: &str) -> Zone {
        Zone(TimeZone::posix(rule).unwrap())
    }

    #[test]
    fn moments_are_days_and_times() {
        for (secs, said) in [
            (0, "1970-01-01 00:00 UTC"),
            (951_782_399, "2000-02-28 23:59 UTC"),
            (951_782_400, "2000-02-29 00:00 UTC"),
            (1_709_251_199, "2024-02-29 23:59 UTC"),
            (1_794_000_000, "2026-11-06 21:20 UTC"),
            (4_107_542_399, "2100-02-28 23:59 UTC"),
            (4_107_542_400, "2100-03-01 00:00 UTC"),
        ] {
            assert_eq!(Zone::default().tell(secs), said);
        }
    }

    #[test]
    fn elsewhere_it_is_another_hour_and_perhaps_another_day() {
        let vienna = zone("CET-1CEST,M3.5.0,M10.5.0/3");
        assert_eq!(vienna.tell(1_794_000_000), "2026-11-06 22:20 +01:00");
        assert_eq!(vienna.tell(1_782_900_000), "2026-07-01 12:00 +02:00", "summer");
        assert_eq!(zone("<+0545>-5:45").tell(1_794_000_000), "2026-11-07 03:05 +05:45");
        assert_eq!(zone("NST3:30").tell(1_794_000_000), "2026-11-06 17:50 -03:30");
        assert_eq!(zone("GMT0").tell(1_794_000_000), "2026-11-06 21:20 +00:00");
    }

    #[test]
    fn what_no_calendar_here_reaches_is_told_in_seconds() {
        for secs in [(1 << 53) - 1, u64::MAX, 253_402_300_800] {
            assert_eq!(zone("CET-1").tell(secs), format!("@{secs}"));
        }
        assert!(zone("AEST-10").tell(253_402_200_000).contains("9999-12-3"), "the last days are told");
    }
}
