//! Days and times of the world's clock.

use crate::base::words::Words;
use crate::base::zone::Zone;

/// Seconds since 1970 as a day and a time for a reader: in their time zone, which is named.
pub fn told(words: &Words, secs: u64) -> String {
    words.zone().tell(secs)
}

/// Likewise for a table that a program reads: in the world's clock.
pub fn utc(secs: u64) -> String {
    Zone::default().tell(secs)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    #[test]
    fn a_reader_has_the_zone_of_their_computer_and_a_table_has_not() {
        let zone = Zone::from(TimeZone::posix("CET-1").unwrap());
        assert_eq!(told(&Words::english(), 1_794_000_000), "2026-11-06 21:20 UTC", "unless one is known");
        assert_eq!(told(&Words::english().in_zone(zone), 1_794_000_000), "2026-11-06 22:20 +01:00");
        assert_eq!(utc(1_794_000_000), "2026-11-06 21:20 UTC");
    }
}
