//! What a person types in short, in the full words of a plan.

use super::Session;

impl Session<'_> {
    /// The full words of a line: the open thread and letters of drafts filled in.
    pub(super) fn in_full(&self, word: &str, rest: &str) -> String {
        let id = |which: &str| self.target(which).map(|inject| self.shift().scenario().inject(inject).id.to_string());
        let plain = || format!("{word} {rest}");
        match word {
            "reply" | "r" => {
                let (to, text) = rest.split_once(':').unwrap_or(("", rest));
                let (who, how) = visibility_words(to);
                id(&who).map_or_else(plain, |id| format!("reply {id} {how}: {text}"))
            }
            "draft" => {
                let (rest, how) = visibility_words(rest);
                let parts: Vec<&str> = rest.split_whitespace().collect();
                let (who, draft) = match parts.as_slice() {
                    [draft] => ("", *draft),
                    [who, draft] => (*who, *draft),
                    _ => return plain(),
                };
                let Some(inject) = self.target(who) else { return plain() };
                let draft = self.draft_id(inject, draft).unwrap_or_else(|| draft.to_owned());
                format!("draft {} {draft} {how}", self.shift().scenario().inject(inject).id)
            }
            "hand" => {
                let (to, note) = rest.split_once(':').unwrap_or((rest, ""));
                let (who, role) = to.split_once("to ").unwrap_or(("", to));
                id(who).map_or_else(plain, |id| format!("hand {id} to {}: {note}", role.trim()))
            }
            "hold" | "leave" => id(rest).map_or_else(plain, |id| format!("{word} {id}")),
            _ => plain(),
        }
    }
}

/// Who is meant, and `privately` or `publicly` if it stands behind.
pub(super) fn visibility_words(text: &str) -> (String, &'static str) {
    let text = text.trim();
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let how = ["privately", "publicly"].into_iter().find(|word| *word == last);
    let who = how.map_or(text, |how| text.strip_suffix(how).unwrap_or(text));
    (who.trim().to_owned(), how.unwrap_or_default())
}
