//! Arguments → command line → exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    composure::cli::run(std::env::args_os())
}
