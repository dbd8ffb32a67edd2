//! Where in a RON text a value stands: a tree of spans beside the values that serde gives us.
//!
//! It runs only on texts that RON has already accepted, but is total all the same: any text gives a tree, no text gives
//! a panic, and depth is bounded. What it is not: a parser. It never says that a text is wrong.

use std::ops::Range;

/// How deep values may nest; the same bound is given to RON.
pub const MAX_DEPTH: usize = 96;

/// One value of the text and those inside it.
#[derive(Debug)]
pub struct Node {
    span: Range<usize>,
    key: Option<(String, Range<usize>)>,
    children: Vec<Node>,
}

impl Node {
    /// The tree of a text.
    pub fn of(text: &str) -> Self {
        let mut scanner = Scanner { text, at: 0 };
        let mut root = scanner.value(0);
        root.span = 0..text.len();
        root
    }

    /// The span of the value at a path such as `injects/late/needs/1/cues`; field and map keys by name, elements of
    /// lists and tuples by number. As far as the path leads.
    pub fn span(&self, path: &[Step]) -> Range<usize> {
        let mut node = self;
        for step in path {
            let next = match step {
                Step::Name(name) => {
                    node.children.iter().find(|child| child.key.as_ref().is_some_and(|(key, _)| key == name))
                }
                Step::Nth(nth) => node.children.get(*nth),
                Step::KeyOf(name) => {
                    let key = node.children.iter().find_map(|child| child.key.as_ref().filter(|(key, _)| key == name));
                    return key.map_or_else(|| node.span.clone(), |(_, span)| span.clone());
                }
            };
            match next {
                Some(child) => node = child,
                None => break,
            }
        }
        node.span.clone()
    }
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the field or map entry of this name.
    Name(String),
    /// Into the element of this number, from 0.
    Nth(usize),
    /// To the key itself rather than its value; ends the path.
    KeyOf(String),
}

impl From<&str> for Step {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<usize> for Step {
    fn from(nth: usize) -> Self {
        Self::Nth(nth)
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn value(&mut self, depth: usize) -> Node {
        self.skip_blank();
        let start = self.at;
        let mut children = Vec::new();
        match self.peek() {
            Some('"') => self.string(),
            Some('\'') => self.character(),
            Some('(' | '[' | '{') => children = self.group(depth),
            Some(c) if is_word(c) => {
                self.word();
                let after_word = self.at;
                self.skip_blank();
                match self.peek() {
                    Some('(') => children = self.group(depth),
                    _ => self.at = after_word,
                }
            }
            Some(c) => self.at += c.len_utf8(),
            None => {}
        }
        Node { span: start..self.at, key: None, children }
    }

    /// The values between a bracket and its partner.
    fn group(&mut self, depth: usize) -> Vec<Node> {
        self.bump();
        let mut children = Vec::new();
        loop {
            self.skip_blank();
            match self.peek() {
                None => return children,
                Some(')' | ']' | '}') => {
                    self.bump();
                    return children;
                }
                Some(',') => self.bump(),
                Some(_) if depth >= MAX_DEPTH => self.bump(),
                Some(_) => {
                    let before = self.at;
                    let first = self.value(depth + 1);
                    self.skip_blank();
                    if self.peek() == Some(':') {
                        self.bump();
                        let key_text = self.text.get(first.span.clone()).unwrap_or_default().trim_matches('"');
                        let mut value = self.value(depth + 1);
                        value.key = Some((key_text.to_owned(), first.span));
                        children.push(value);
                    } else {
                        children.push(first);
                    }
                    if self.at == before {
                        self.bump();
                    }
                }
            }
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    fn skip_to(&mut self, end: &str) {
        self.at += self.rest().find(end).map_or(self.rest().len(), |at| at + end.len());
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            if blank > 0 {
                self.at += blank;
            } else if rest.starts_with("//") {
                self.skip_to("\n");
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else if rest.starts_with("#!") || rest.starts_with("#[") {
                self.skip_to("]");
            } else {
                return;
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while let Some(c) = self.peek() {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += c.len_utf8();
            }
        }
    }

    fn string(&mut self) {
        self.bump();
        while let Some(c) = self.peek() {
            self.bump();
            match c {
                '\\' => self.bump(),
                '"' => return,
                _ => {}
            }
        }
    }

    fn character(&mut self) {
        self.bump();
        if self.peek() == Some('\\') {
            self.bump();
        }
        self.bump();
        if self.peek() == Some('\'') {
            self.bump();
        }
    }

    fn word(&mut self) {
        let rest = self.rest();
        // Raw strings: r"…", r#"…"#.
        if let Some(raw) = rest.strip_prefix('r') {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            if raw.get(hashes..).is_some_and(|r| r.starts_with('"')) {
                self.at += 2 + hashes;
                let end = format!("\"{}", "#".repeat(hashes));
                self.skip_to(&end);
                return;
            }
        }
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        self.at += length;
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '.' | '#')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"#![enable(implicit_some)]
// A scenario
Scenario(
    id: "third", /* nested /* comment */ here */
    injects: {
        "late": Conversation(arrives: At("0:05"), says: ["One (1)", r#"Two "quoted""#], weight: -2),
        "again": Conversation(arrives: OnCall),
    },
)"##;

    fn at(path: &[Step]) -> &'static str {
        TEXT.get(Node::of(TEXT).span(path)).unwrap()
    }

    #[test]
    fn finds_values_by_path() {
        assert_eq!(at(&["id".into()]), "\"third\"");
        assert_eq!(at(&["injects".into(), "late".into(), "arrives".into()]), "At(\"0:05\")");
        assert_eq!(at(&["injects".into(), "late".into(), "arrives".into(), 0.into()]), "\"0:05\"");
        assert_eq!(at(&["injects".into(), "late".into(), "says".into(), 1.into()]), "r#\"Two \"quoted\"\"#");
        assert_eq!(at(&["injects".into(), "late".into(), "weight".into()]), "-2");
        assert_eq!(at(&["injects".into(), Step::KeyOf("again".into())]), "\"again\"");
    }

    #[test]
    fn stops_where_the_path_does() {
        assert_eq!(at(&["id".into(), "deeper".into()]), "\"third\"");
        assert_eq!(at(&["nowhere".into()]), TEXT);
    }

    #[test]
    fn survives_what_is_no_ron() {
        for text in ["(((((", "\"", "r#\"", "/* /*", "'", "{:::", ",,,", "\u{feff}(a:", "a:b", "#![", "é(ü:'"] {
            Node::of(text);
        }
        Node::of(&"(".repeat(100_000));
        Node::of(&"[a:".repeat(50_000));
    }
}
