//! Numbers and times as they are compared: by value, however they are written.

/// `08` and `00` as `8:00`.
pub(super) fn clock(hours: &str, minutes: &str) -> Option<String> {
    let (minutes, half) = match minutes.len() {
        2 => (minutes, ""),
        4 => minutes.split_at_checked(2)?,
        _ => return None,
    };
    let hour: u8 = hours.parse().ok().filter(|hour| *hour < 25 && hours.len() < 3)?;
    let minute: u8 = minutes.parse().ok().filter(|minute| *minute < 60)?;
    let time = format!("{hour}:{minute:02}");
    if half.is_empty() { Some(time) } else { half_day(&time, half) }
}

/// `10.40` as `10:40`, if what follows does not make it a price or a measure.
pub(super) fn dotted(piece: &str, rest: &str) -> Option<String> {
    const MEASURES: [&str; 20] = [
        "pound", "euro", "dollar", "pence", "percent", "per", "quid", "kg", "km", "g", "m", "cm", "mm", "mile",
        "metre", "litre", "l", "kilo", "times", "out",
    ];
    let (hours, minutes) = piece.split_once('.')?;
    let next = rest.trim_start_matches([' ', '-']);
    let word: &str = next.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    let measured = next.starts_with(['£', '€', '$', '%']) || MEASURES.contains(&word.strip_suffix('s').unwrap_or(word));
    if measured || !(minutes.len() == 2 && hours.len() <= 2) { None } else { clock(hours, minutes) }
}

/// `5` and `pm` as `17:00`.
pub(super) fn half_day(time: &str, half: &str) -> Option<String> {
    let afternoon = match half {
        "pm" | "p.m" => true,
        "am" | "a.m" => false,
        _ => return None,
    };
    let (hours, minutes) = time.split_once([':', '.']).unwrap_or((time, "00"));
    let hour: u8 = hours.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let minute: u8 = minutes.parse().ok().filter(|minute| *minute < 60 && minutes.len() == 2)?;
    Some(format!("{}:{minute:02}", hour % 12 + if afternoon { 12 } else { 0 }))
}

/// `20` and `2` as `22`.
pub(super) fn tens(tens: &str, unit: &str) -> Option<String> {
    let tens: u8 = tens.parse().ok().filter(|n| (20..100).contains(n) && n % 10 == 0)?;
    let unit: u8 = unit.parse().ok().filter(|n| (1..10).contains(n))?;
    Some((tens + unit).to_string())
}

/// A piece with digits in its plain form: `1,500` as `1500`, `08` as `8`, `8am` as `8:00`.
pub(super) fn plain_number(piece: &str) -> Option<String> {
    if !piece.starts_with(|c: char| c.is_ascii_digit()) || piece.len() > 24 {
        return None;
    }
    if let Some(time) = piece.char_indices().rev().nth(1).and_then(|(at, _)| {
        let (time, half) = piece.split_at_checked(at)?;
        half_day(time, half)
    }) {
        return Some(time);
    }
    if piece.bytes().all(|b| b.is_ascii_digit() || b == b',') {
        let digits: String = piece.chars().filter(char::is_ascii_digit).collect();
        // A telephone number keeps its zero.
        let short = digits.trim_start_matches('0');
        return Some(if digits.len() == 2 && !short.is_empty() { short.to_owned() } else { digits });
    }
    None
}
