//! How wide a text is, about, and where it breaks. There is no font at hand: widths are those of a wide sans-serif, so that
//! no other one runs out of its box.

/// The width of a text in thousandths of its size.
fn thousandths(text: &str) -> i32 {
    text.chars().map(of_character).sum()
}

fn of_character(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '|' | '!' | '.' | ',' | ':' | ';' => 320,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '"' | '·' => 420,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '→' | '—' => 1_000,
        'A'..='Z' | '0'..='9' => 720,
        'a'..='z' => 620,
        '\u{a1}'..='\u{2ff}' => 720,
        _ => 1_100,
    }
}

/// The width of a text of this size, in pixels.
pub fn width(text: &str, size: i32) -> i32 {
    thousandths(text) * size / 1_000 + 1
}

/// A text in lines of at most so many pixels; what would be a line more than `most` ends in an ellipsis.
pub(super) fn wrap(text: &str, size: i32, room: i32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, size, room)) {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if width(&longer, size) <= room {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(&format!("{last} …"), size) > room {
                last.pop();
            }
            last.push_str(" …");
        }
    }
    lines
}

/// A word in pieces that fit into a line.
fn pieces(word: &str, size: i32, room: i32) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
            if width(piece, size) > room && piece.chars().count() > 1 {
                piece.pop();
                pieces.push(c.to_string());
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_room() {
        let text = "the answer covers third-time and is worth 40 or more in quality, Pneumonoultramicroscopicsilicovolcanoconiosis";
        for room in [60, 100, 230] {
            for line in wrap(text, 12, room, 40) {
                assert!(width(&line, 12) <= room, "{line}");
            }
        }
        assert_eq!(wrap("one two three", 12, 30, 9), ["one", "two", "thre", "e"]);
        let cut = wrap(text, 12, 100, 2);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…') && width(&cut[1], 12) <= 100);
        assert!(wrap("", 12, 100, 2).is_empty());
    }
}
