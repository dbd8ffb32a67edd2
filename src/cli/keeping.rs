//! Where attempts go while they are played: the store of the data folder. A build without the store keeps nothing, and
//! says so.

use super::terminal::Keep;
use super::{Desktop, Failure};
use crate::base::Digest;
use crate::shift::Entry;

/// Keeps nothing: practice that was asked to be forgotten.
pub(super) struct Nothing;

impl Keep for Nothing {
    fn keep(&mut self, _seq: usize, _entry: &Entry) -> Result<Option<Digest>, Failure> {
        Ok(None)
    }
}

#[cfg(feature = "store")]
mod store {
    use super::{Desktop, Digest, Entry, Failure, Keep};
    use crate::cli::Verdict;
    use crate::host::home;
    use crate::record::Attempt;
    use crate::record::store::{Store, StoreError, Writer};
    use crate::shift::Header;

    struct Kept<'a>(Writer<'a>);

    impl Keep for Kept<'_> {
        fn keep(&mut self, _seq: usize, entry: &Entry) -> Result<Option<Digest>, Failure> {
            self.0.append(entry).map(Some).map_err(failure)
        }
    }

    /// What a failing store means to who asked.
    pub(in crate::cli) fn failure(error: StoreError) -> Failure {
        error.args().into_iter().fold(Failure::failed(error.code()), |failure, (name, value)| failure.with(name, value))
    }

    /// The store of the data folder.
    pub(in crate::cli) fn open() -> Result<Store, Failure> {
        let folder = home::data_folder().ok_or_else(|| Failure::failed("no-data-folder"))?;
        Store::open(&folder).map_err(failure)
    }

    /// Plays with every entry kept in the store.
    pub(in crate::cli) fn begin(
        _desktop: &Desktop,
        header: &Header,
        texts: (&str, &str),
        play: impl FnOnce(&mut dyn Keep) -> Result<Verdict, Failure>,
    ) -> Result<Verdict, Failure> {
        let mut store = open()?;
        let writer = store.begin(header, texts.0, texts.1).map_err(failure)?;
        play(&mut Kept(writer))
    }

    /// Goes on with an attempt of the store.
    pub(in crate::cli) fn resume(
        id: &str,
        play: impl FnOnce(&Attempt, &mut dyn Keep) -> Result<Verdict, Failure>,
    ) -> Result<Verdict, Failure> {
        let mut store = open()?;
        let (attempt, writer) = store.resume(id).map_err(failure)?;
        play(&attempt, &mut Kept(writer))
    }
}

#[cfg(feature = "store")]
pub(super) use store::{begin, resume};

/// Without a store: plays, and says that nothing is kept.
#[cfg(not(feature = "store"))]
pub(super) fn begin(
    desktop: &Desktop,
    _header: &crate::shift::Header,
    _texts: (&str, &str),
    play: impl FnOnce(&mut dyn Keep) -> Result<super::Verdict, Failure>,
) -> Result<super::Verdict, Failure> {
    super::report::warn(desktop.words.plain("play-nothing-kept"));
    play(&mut Nothing)
}
