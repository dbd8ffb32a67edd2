//! Letters as they are meant: lower case, without accents, curls, invisible characters or look-alikes, each folded byte
//! remembering the stretch of the original text it stands for.

/// A text folded for reading.
#[derive(Debug)]
pub(super) struct Folded {
    /// The folded text.
    pub(super) text: String,
    /// For each byte of it the original bytes; none when nothing moved.
    origin: Option<Vec<(u32, u32)>>,
}

impl Folded {
    /// The folded form of a text.
    pub(super) fn of(raw: &str) -> Self {
        if raw.is_ascii() {
            return Self { text: raw.to_ascii_lowercase(), origin: None };
        }
        let mut letters: Vec<(char, u32, u32)> = Vec::with_capacity(raw.len());
        for (at, c) in raw.char_indices() {
            let (from, to) = (offset(at), offset(at + c.len_utf8()));
            fold(c, |folded| letters.push((folded, from, to)));
        }
        unmask(&mut letters);
        let mut text = String::with_capacity(raw.len());
        let mut origin = Vec::with_capacity(raw.len());
        for (c, from, to) in letters {
            text.push(c);
            origin.resize(text.len(), (from, to));
        }
        Self { text, origin: Some(origin) }
    }

    /// The original bytes of a stretch of folded bytes, which is not empty.
    pub(super) fn original(&self, from: usize, to: usize) -> (u32, u32) {
        match &self.origin {
            None => (offset(from), offset(to)),
            Some(origin) => {
                let first = origin.get(from).map_or(0, |place| place.0);
                let last = origin.get(to.saturating_sub(1)).map_or(first, |place| place.1);
                (first, last.max(first))
            }
        }
    }
}

/// A byte offset; texts of more than four gigabytes end there.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// What takes no place of its own: zero width, direction, soft hyphen, combining marks, variation selectors.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}'
    )
}

fn fold(c: char, mut push: impl FnMut(char)) {
    if c.is_ascii() {
        return push(c.to_ascii_lowercase());
    }
    if is_unseen(c) {
        return;
    }
    let plain = match c {
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | 'ʹ' | '＇' | '´' => "'",
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => "\"",
        '–' | '—' | '―' | '⸺' => "—",
        '‐' | '‑' | '−' | '﹣' | '－' => "-",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ' | 'ķ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => "y",
        'Ź'..='ž' => "z",
        _ => return fold_other(c, push),
    };
    plain.chars().for_each(push);
}

fn fold_other(c: char, mut push: impl FnMut(char)) {
    let code = u32::from(c);
    if c.is_whitespace() {
        push(if matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}') { '\n' } else { ' ' });
    } else if (0xff01..=0xff5e).contains(&code) {
        push(char::from_u32(code - 0xfee0).unwrap_or(c).to_ascii_lowercase());
    } else if (0x1d400..=0x1d6a3).contains(&code) {
        // Mathematical letters: alphabets of 26 capitals and 26 small ones after each other.
        push(char::from_u32(u32::from('a') + (code - 0x1d400) % 26).unwrap_or(c));
    } else {
        c.to_lowercase().for_each(push);
    }
}

/// Letters of other alphabets that pass for Latin ones, inside words that hold Latin letters too.
fn unmask(letters: &mut [(char, u32, u32)]) {
    let mut start = 0;
    while start < letters.len() {
        let length = letters.iter().skip(start).take_while(|letter| letter.0.is_alphabetic()).count();
        let run = letters.iter_mut().skip(start).take(length);
        let mut run: Vec<&mut (char, u32, u32)> = run.collect();
        if run.iter().any(|letter| letter.0.is_ascii()) {
            for letter in &mut run {
                letter.0 = look_alike(letter.0);
            }
        }
        start += length.max(1);
    }
}

fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'е' | 'ε' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_what_they_are_meant_to_be() {
        for (raw, folded) in [
            ("Café", "cafe"),
            ("cafe\u{301}", "cafe"),
            ("re\u{200b}fund", "refund"),
            ("I’m “here”", "i'm \"here\""),
            ("рауment", "payment"),
            ("ｒｅｆｕｎｄ", "refund"),
            ("𝐫𝐞𝐟𝐮𝐧𝐝", "refund"),
            ("молоко", "молоко"),
            ("Straße", "strasse"),
        ] {
            assert_eq!(Folded::of(raw).text, folded, "{raw}");
        }
    }

    #[test]
    fn every_stretch_leads_back() {
        let raw = "Oh — re\u{200b}fünd";
        let folded = Folded::of(raw);
        let at = folded.text.find("refund").unwrap();
        let (from, to) = folded.original(at, at + 6);
        assert_eq!(raw.get(from as usize..to as usize), Some("re\u{200b}fünd"));
    }
}
