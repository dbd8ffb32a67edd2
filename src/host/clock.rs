//! The machine's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::tz::TimeZone;

use crate::base::zone::Zone;

/// Seconds since 1970; 0 on a machine whose clock stands before that.
pub fn seconds_since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The time zone of this machine, or the one that the variable `TZ` names; the world's own where neither can be found.
pub fn zone() -> Zone {
    TimeZone::system().into()
}

/// An id that nobody else has.
pub fn fresh_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A seed for a shift that names none.
pub fn fresh_seed() -> crate::base::Seed {
    crate::base::Seed::new(uuid::Uuid::new_v4().as_u64_pair().0)
}

/// A clock that cannot be set back.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// Seconds since the start.
    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }

    /// Milliseconds since the start.
    pub fn millis(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// How old this process is, in milliseconds; since the first look at it where the system does not say.
pub fn process_age_millis() -> f64 {
    static LOOKED: std::sync::OnceLock<Stopwatch> = std::sync::OnceLock::new();
    let since = LOOKED.get_or_init(Stopwatch::start).seconds() * 1_000.0;
    started_before().unwrap_or(since)
}

/// Linux knows when a process began, in hundredths of a second since the machine did.
fn started_before() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let began: f64 = stat.rsplit(')').next()?.split_whitespace().nth(19)?.parse().ok()?;
    let uptime: f64 = std::fs::read_to_string("/proc/uptime").ok()?.split_whitespace().next()?.parse().ok()?;
    Some((uptime - began / 100.0) * 1_000.0)
}
