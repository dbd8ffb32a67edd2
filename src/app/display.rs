//! Whether there is a display to open a window on.

/// Whether a display is named; on systems that always have one, always.
pub fn is_there() -> bool {
    if cfg!(all(unix, not(any(target_os = "macos", target_os = "ios", target_os = "android")))) {
        ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].iter().any(|name| named(std::env::var_os(name).as_deref()))
    } else {
        true
    }
}

fn named(value: Option<&std::ffi::OsStr>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn an_empty_name_is_no_display() {
        assert!(!named(None));
        assert!(!named(Some("".as_ref())));
        assert!(named(Some(":0".as_ref())));
    }
}
