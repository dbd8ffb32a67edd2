//! `composure play SCENARIO`.

use clap::{ArgMatches, Command};

use super::{Desktop, Failure, Verdict};
use crate::base::words::Words;

pub(super) fn arguments(command: Command, _words: &Words) -> Command {
    command
}

pub(super) fn run(_desktop: &Desktop, _matches: &ArgMatches) -> Result<Verdict, Failure> {
    Ok(Verdict::Yes)
}

pub(super) fn run_without_name(_desktop: &Desktop) -> Result<Verdict, Failure> {
    Ok(Verdict::Yes)
}
