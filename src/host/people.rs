//! Who sits at this machine. Everybody has a folder of attempts; the first one's is the data folder itself, so that what
//! was sat before anybody was named is theirs.

use std::fs::{read_dir, remove_dir_all};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::settings::Settings;
use super::sitting::Unkept;
use super::{clock, content, files};
use crate::base::Diagnostic;
use crate::base::words::harmless;
use crate::scenario::load;

/// The file that names them, and the folder of all but the first, both in the data folder.
const FILE: &str = "people.ron";
const FOLDER: &str = "people";
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;
/// The most people at one machine.
const MOST: usize = 500;

/// Somebody who sits here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename = "Person")]
pub struct Person {
    /// The name of their folder; none for the first.
    pub id: String,
    /// Their name; none while they have given none.
    pub name: String,
}

/// Everybody who sits here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// The data folder; none where there is none.
    root: Option<PathBuf>,
    book: Book,
    /// Whether the file cannot be read, and so is not to be written.
    sealed: bool,
}

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename = "People")]
struct Book {
    people: Vec<Person>,
    /// Who sat here last.
    last: String,
}

impl Default for Book {
    fn default() -> Self {
        Self { people: vec![Person::default()], last: String::new() }
    }
}

/// What whoever sat here last has set, in a data folder; as at first where nothing is.
///
/// # Errors
/// Why their settings or the file that names people cannot be read, and where in it.
pub fn settings(root: Option<&Path>) -> Result<Settings, Box<Diagnostic>> {
    let people = People::read(root)?;
    people.folder(people.current()).map_or_else(|| Ok(Settings::default()), |folder| Settings::read(&folder))
}

impl People {
    /// Whoever is named in a data folder; one person without a name where nobody is.
    ///
    /// # Errors
    /// Why the file cannot be read, and where in it. It stays as it is.
    pub fn read(root: Option<&Path>) -> Result<Self, Box<Diagnostic>> {
        let known = |root: &Path| -> Result<Book, Box<Diagnostic>> {
            let file = root.join(FILE);
            Ok(if files::is_there(&file) { load::ron(&content::text(&file)?)? } else { Book::default() })
        };
        let mut book = root.map(known).transpose()?.unwrap_or_default();
        book.people.retain(|person| is_folder_name(&person.id));
        if book.people.is_empty() {
            book.people.push(Person::default());
        }
        book.people.iter_mut().for_each(|person| person.name = cleaned(&person.name));
        Ok(Self { root: root.map(Path::to_owned), book, sealed: false })
    }

    /// One person without a name: all there is where the file cannot be read. It is not written then.
    pub fn nobody(root: Option<&Path>) -> Self {
        Self { root: root.map(Path::to_owned), book: Book::default(), sealed: true }
    }

    /// Everybody.
    pub fn all(&self) -> &[Person] {
        &self.book.people
    }

    /// Who sits here.
    pub fn current(&self) -> &Person {
        let last = self.book.people.iter().find(|person| person.id == self.book.last);
        match last.or_else(|| self.book.people.first()) {
            Some(person) => person,
            None => unreachable!("there is always somebody"),
        }
    }

    /// Whoever has this name, however it is capitalised.
    pub fn named(&self, name: &str) -> Option<&Person> {
        let name = cleaned(name);
        self.book.people.iter().find(|person| !name.is_empty() && same(&person.name, &name))
    }

    /// Somebody's folder of attempts; none where there is no data folder.
    pub fn folder(&self, person: &Person) -> Option<PathBuf> {
        let root = self.root.clone()?;
        Some(if person.id.is_empty() { root } else { root.join(FOLDER).join(&person.id) })
    }

    /// Has somebody sit down.
    ///
    /// # Errors
    /// If nobody has this id or it cannot be written down.
    pub fn choose(&mut self, id: &str) -> Result<(), Unkept> {
        self.find(id)?;
        self.change(|book| book.last = id.to_owned())
    }

    /// Adds somebody, who sits down.
    ///
    /// # Errors
    /// If it is no name, somebody has it, there are too many, or it cannot be written down.
    pub fn add(&mut self, name: &str) -> Result<(), Unkept> {
        let name = self.free_name(name, None)?;
        if self.book.people.len() >= MOST {
            return Err(Unkept { code: "people-too-many", args: vec![("most", MOST.to_string())] });
        }
        let id = clock::fresh_id();
        self.change(|book| {
            book.last.clone_from(&id);
            book.people.push(Person { id, name });
        })
    }

    /// Gives somebody a name.
    ///
    /// # Errors
    /// As [`Self::add`].
    pub fn rename(&mut self, id: &str, name: &str) -> Result<(), Unkept> {
        self.find(id)?;
        let name = self.free_name(name, Some(id))?;
        self.change(|book| {
            if let Some(person) = book.people.iter_mut().find(|person| person.id == id) {
                person.name = name;
            }
        })
    }

    /// Deletes everything that is kept of somebody: attempts, what was not sent, files they saved here, settings, name. The
    /// first one's place stays, without a name.
    ///
    /// # Errors
    /// If something of it cannot be deleted: what is left is still theirs, and can be deleted again.
    pub fn delete(&mut self, id: &str) -> Result<(), Unkept> {
        let person = self.find(id)?.clone();
        if let Some(folder) = self.folder(&person) {
            let all = if person.id.is_empty() { clear(&folder) } else { gone(remove_dir_all(&folder)) };
            all.map_err(|error| {
                let args = vec![("file", folder.display().to_string()), ("found", error.to_string())];
                Unkept { code: "people-undeletable", args }
            })?;
        }
        self.change(|book| {
            book.people.retain(|other| other.id != person.id);
            if person.id.is_empty() {
                book.people.insert(0, Person::default());
            }
            if book.people.is_empty() {
                book.people.push(Person::default());
            }
        })
    }

    fn find(&self, id: &str) -> Result<&Person, Unkept> {
        let found = self.book.people.iter().find(|person| person.id == id);
        found.ok_or_else(|| Unkept { code: "people-unknown", args: vec![("found", harmless(id.to_owned()))] })
    }

    fn free_name(&self, name: &str, own: Option<&str>) -> Result<String, Unkept> {
        let name = cleaned(name);
        if name.is_empty() {
            return Err(Unkept { code: "people-no-name", args: Vec::new() });
        }
        if name.chars().count() > LONGEST_NAME {
            return Err(Unkept { code: "people-long-name", args: vec![("most", LONGEST_NAME.to_string())] });
        }
        let taken = |other: &&Person| Some(other.id.as_str()) != own && same(&other.name, &name);
        match self.book.people.iter().find(taken) {
            Some(other) => Err(Unkept { code: "people-taken", args: vec![("name", other.name.clone())] }),
            None => Ok(name),
        }
    }

    /// Writes a change down; nothing has changed where that fails.
    fn change(&mut self, change: impl FnOnce(&mut Book)) -> Result<(), Unkept> {
        let mut book = self.book.clone();
        change(&mut book);
        if let Some(root) = &self.root {
            let file = root.join(FILE);
            if self.sealed {
                return Err(Unkept { code: "people-sealed", args: vec![("file", file.display().to_string())] });
            }
            files::write_ron(&file, &book).map_err(|error| Unkept::unwritable(&file, &error))?;
        }
        self.book = book;
        Ok(())
    }
}

/// Whether an id can be the name of a folder, or is the first one's.
fn is_folder_name(id: &str) -> bool {
    id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn cleaned(name: &str) -> String {
    harmless(name.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Deletes what is in the data folder itself, everybody else's aside.
fn clear(root: &Path) -> Result<(), std::io::Error> {
    let entries = match read_dir(root) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if name == FILE || name == FOLDER {
            continue;
        }
        let own = OWN.iter().any(|own| name.to_string_lossy().starts_with(own));
        match entry.file_type()?.is_dir() {
            true if own => gone(remove_dir_all(entry.path()))?,
            false if own => files::remove(&entry.path())?,
            // Somebody else put it there.
            _ => {}
        }
    }
    Ok(())
}

/// How the names begin of what the program keeps in a folder of attempts.
const OWN: [&str; 4] = ["attempts", "unsent", "exports", "settings"];

fn gone(outcome: Result<(), std::io::Error>) -> Result<(), std::io::Error> {
    match outcome {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(root: &Path) -> People {
        People::read(Some(root)).unwrap()
    }

    #[test]
    fn what_was_sat_before_anybody_was_named_is_the_firsts() {
        let root = tempfile::tempdir().unwrap();
        let mut people = read(root.path());
        assert_eq!(people.folder(people.current()).as_deref(), Some(root.path()));
        people.rename("", "  Ines\tMarlow ").unwrap();
        assert_eq!(read(root.path()).current().name, "Ines Marlow");
        assert_eq!(read(root.path()).folder(people.current()).as_deref(), Some(root.path()));
    }

    #[test]
    fn whoever_sat_here_last_sits_here_again() {
        let root = tempfile::tempdir().unwrap();
        let mut people = read(root.path());
        people.add("Ines").unwrap();
        people.add("Dov").unwrap();
        assert_eq!(read(root.path()).current().name, "Dov");
        let ines = people.all()[1].id.clone();
        people.choose(&ines).unwrap();
        let again = read(root.path());
        assert_eq!(again.current().name, "Ines");
        assert_ne!(again.folder(&again.all()[1]), again.folder(&again.all()[2]));
        assert_eq!(people.choose("nobody").unwrap_err().code, "people-unknown");
    }

    #[test]
    fn a_name_is_somebodys() {
        let root = tempfile::tempdir().unwrap();
        let mut people = read(root.path());
        people.add("Ines").unwrap();
        let before = people.clone();
        assert_eq!(people.add(" \n ").unwrap_err().code, "people-no-name");
        assert_eq!(people.add("iNES").unwrap_err().code, "people-taken");
        assert_eq!(people.add(&"x".repeat(61)).unwrap_err().code, "people-long-name");
        assert_eq!(people, before);
        let ines = people.current().id.clone();
        people.rename(&ines, "INES").unwrap();
        assert_eq!(people.named(" ines ").map(|person| &person.id), Some(&ines));
        assert_eq!((people.named(""), people.named("Dov")), (None, None), "nobody is found by having no name");
    }

    #[test]
    fn deleting_somebody_leaves_the_others() {
        let root = tempfile::tempdir().unwrap();
        let mut people = read(root.path());
        people.add("Ines").unwrap();
        let folder = people.folder(people.current()).unwrap();
        std::fs::create_dir_all(folder.join("unsent")).unwrap();
        std::fs::write(root.path().join("attempts.sqlite"), "x").unwrap();
        std::fs::write(root.path().join("settings.ron"), "x").unwrap();
        std::fs::write(root.path().join("notes.txt"), "mine").unwrap();
        people.delete("").unwrap();
        let left = |path: &Path| files::is_there(path);
        assert!(!left(&root.path().join("attempts.sqlite")) && !left(&root.path().join("settings.ron")));
        assert!(left(&root.path().join("notes.txt")) && left(&folder));
        assert_eq!((people.all().len(), people.current().name.as_str()), (2, "Ines"));
        let ines = people.current().id.clone();
        people.delete(&ines).unwrap();
        assert!(!left(&folder));
        assert_eq!(read(root.path()).all(), [Person::default()]);
    }

    #[test]
    fn a_broken_book_is_told_and_not_overwritten() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join(FILE), "People(people: [(id: 7)])").unwrap();
        assert!(People::read(Some(root.path())).unwrap_err().place.is_some());
        let mut nobody = People::nobody(Some(root.path()));
        assert_eq!(nobody.add("Ines").unwrap_err().code, "people-sealed");
        assert_eq!(nobody.all(), [Person::default()]);
        // An id that leads out of the folder is nobody's.
        std::fs::write(root.path().join(FILE), "People(people: [(id: \"../..\", name: \"x\")])").unwrap();
        assert_eq!(read(root.path()).all(), [Person::default()]);
    }
}
