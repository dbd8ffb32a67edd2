//! Times that can be read, in an order that can happen.

use super::Subject;
use super::walk::{Met, deeper, inject_path, walk};
use crate::base::ron_index::Step;
use crate::base::time::TimeError;
use crate::base::{Diagnostic, SimTime};
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    if time_of_day(&raw.opens).is_none() {
        problems.push(Diagnostic::error("bad-clock", subject.place(&["opens".into()])).with("found", &raw.opens));
    }
    let length = read(subject, problems, &raw.length, &["length".into()]);
    if length == Some(SimTime::ZERO) {
        problems.push(Diagnostic::error("no-length", subject.place(&["length".into()])));
    }
    let ends = length.filter(|length| *length > SimTime::ZERO).unwrap_or(SimTime::MAX);
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        let arrives = |nth: usize| inject_path(id, ["arrives".into(), nth.into()]);
        match head.arrives {
            RawArrival::At(at) => in_shift(subject, problems, at, &arrives(0), ends),
            RawArrival::Between(from, to) => {
                let first = read(subject, problems, from, &arrives(0));
                in_shift(subject, problems, to, &arrives(1), ends);
                if let (Some(first), Ok(last)) = (first, SimTime::parse(to))
                    && last < first
                {
                    problems.push(
                        Diagnostic::error("time-backwards", subject.place(&arrives(1)))
                            .with("found", last)
                            .with("expected", first),
                    );
                }
            }
            RawArrival::When(_) | RawArrival::OnCall => {}
        }
        for (nth, promise) in head.promises.iter().enumerate() {
            let path = inject_path(id, ["promises".into(), nth.into(), "within".into()]);
            in_shift(subject, problems, &promise.within, &path, ends);
        }
        if let Some(deadline) = head.deadline {
            let path = inject_path(id, ["deadline".into()]);
            if read(subject, problems, deadline, &path) == Some(SimTime::ZERO) {
                problems.push(Diagnostic::error("no-time-to-answer", subject.place(&path)));
            }
        }
    }
    walk(raw, &mut |_, path, met| match met {
        Met::Condition(RawCondition::After(at), _) => {
            in_shift(subject, problems, at, &deeper(path, [0.into()]), ends);
        }
        Met::Effect(RawEffect::GoAfter(_, after)) => {
            in_shift(subject, problems, after, &deeper(path, [1.into()]), ends);
        }
        _ => {}
    });
}

/// Minutes since midnight of `HH:MM`; none if it is no such time.
pub fn time_of_day(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str, most: u16| -> Option<u16> {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse().ok())
            .flatten()
            .filter(|n| *n <= most)
    };
    Some(digits(hours, 23)? * 60 + digits(minutes, 59)?)
}

fn read(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, text: &str, path: &[Step]) -> Option<SimTime> {
    let code = match SimTime::parse(text) {
        Ok(time) => return Some(time),
        Err(TimeError::Shape) => "bad-time",
        Err(TimeError::TooLong) => "too-long-time",
    };
    problems.push(Diagnostic::error(code, subject.place(path)).with("found", text).with("expected", SimTime::MAX));
    None
}

fn in_shift(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, text: &str, path: &[Step], ends: SimTime) {
    if let Some(at) = read(subject, problems, text, path)
        && at >= ends
    {
        problems
            .push(Diagnostic::error("time-after-end", subject.place(path)).with("found", at).with("expected", ends));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_times_of_day() {
        assert_eq!(time_of_day("09:30"), Some(570));
        for text in ["9:30", "24:00", "09:60", "0930", "", "+9:30"] {
            assert_eq!(time_of_day(text), None, "{text}");
        }
    }
}
