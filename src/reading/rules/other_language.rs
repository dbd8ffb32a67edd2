//! # What it does
//! Finds replies in another language than the one asked for. A greeting or a word of another language is none.
//! # Why
//! What cannot be read by this desk's rules cannot be scored by them, and those who read along expect their language.
//! # Example
//! A whole answer in Spanish, to a complaint in English.
//! # Instead
//! Answer in the language of the channel; a greeting in the person's own is welcome.

use super::{Findings, Reply};
use crate::reading::{Found, Unscorable};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.spelled.unscorable == Some(Unscorable::OtherLanguage) {
        out.push("other-language", Found::NotScorable(Unscorable::OtherLanguage), reply.whole());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn whole_replies_and_single_words() {
        let found = Found::NotScorable(Unscorable::OtherLanguage);
        flags(
            found.clone(),
            &[
                "Hola Marta, sentimos mucho lo ocurrido con su pedido y hoy mismo le enviamos una caja nueva.",
                "Bonjour Marta, nous sommes vraiment désolés pour ce retard, une nouvelle boîte arrive demain matin.",
                "Hallo Marta, es tut uns sehr leid, dass die Lieferung wieder kalt war. Heute kommt eine neue.",
                "Ciao Marta, ci dispiace molto per il ritardo, oggi stesso arriva una scatola nuova.",
                "Olá Marta, lamentamos muito o atraso, hoje mesmo enviamos uma caixa nova para você.",
                "Hallo Marta, het spijt ons heel erg dat de doos koud was, vandaag komt er een nieuwe.",
                "Здравствуйте, Марта! Нам очень жаль, что коробка снова холодная.",
            ],
        );
        ignores(
            found,
            &[
                "Merci!",
                "ok, on it",
                "Hola Marta, lo siento. A fresh box is on its way and your money comes back today.",
                "Bon appétit, and sorry for the cold croissants, Marta.",
                "We have pain au chocolat, crème brûlée and Brot again today.",
                "We send a fresh box.",
            ],
        );
    }
}
