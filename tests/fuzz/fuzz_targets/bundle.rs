//! Any bytes as an attempt: read or refused, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(attempt) = composure::record::bundle::read(bytes) {
        let _ = composure::record::verify(&attempt);
    }
});
