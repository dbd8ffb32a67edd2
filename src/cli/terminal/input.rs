//! Lines from a person or a pipe, with the shift's clock running meanwhile.
//!
//! A person gets line editing and history; the editor waits in a thread of its own, so that what arrives can be told
//! while one writes. A pipe is read as it is.

use std::io::{BufRead, IsTerminal};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use rustyline::error::ReadlineError;
use rustyline::{DefaultEditor, ExternalPrinter};

/// The longest line that is taken, in bytes.
const MAX_LINE: usize = 64 * 1024;

/// So many lines in a row may be unreadable.
const MOST_FAILURES: u32 = 3;

/// What came.
pub(super) enum Heard {
    /// A line.
    Line(String),
    /// Nothing in the time given.
    Nothing,
    /// A line that could not be read: no text, or longer than any line may be.
    Unreadable,
    /// There will be no more.
    End,
    /// The person asked to stop (control-C).
    Interrupt,
}

/// Where lines come from.
pub(super) struct Input {
    asks: Sender<Ask>,
    heard: Receiver<Heard>,
    printer: Option<Box<dyn ExternalPrinter + Send>>,
    asked: bool,
    interactive: bool,
}

struct Ask {
    prompt: String,
    initial: String,
}

impl Input {
    /// Standard input: a person if it is a terminal, a pipe otherwise.
    pub(super) fn standard() -> Self {
        let interactive = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
        let (asks, asked) = mpsc::channel::<Ask>();
        let (tell, heard) = mpsc::channel();
        let mut printer = None;
        let editor = if interactive { DefaultEditor::new().ok() } else { None };
        match editor {
            Some(mut editor) => {
                if let Ok(external) = editor.create_external_printer() {
                    printer = Some(Box::new(external) as Box<dyn ExternalPrinter + Send>);
                }
                std::thread::spawn(move || edit(&mut editor, &asked, &tell));
            }
            None => {
                std::thread::spawn(move || read(&asked, &tell));
            }
        }
        Self { asks, heard, printer, asked: false, interactive }
    }

    /// Whether a person sits there.
    pub(super) fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// Waits for a line, for so long at most; asks for one first if that has not been done.
    pub(super) fn listen(&mut self, prompt: &str, initial: &str, patience: Option<Duration>) -> Heard {
        if !self.asked {
            let ask = Ask { prompt: prompt.to_owned(), initial: initial.to_owned() };
            if self.asks.send(ask).is_err() {
                return Heard::End;
            }
            self.asked = true;
        }
        let heard = match patience {
            None => self.heard.recv().unwrap_or(Heard::End),
            Some(patience) => match self.heard.recv_timeout(patience) {
                Ok(heard) => heard,
                Err(RecvTimeoutError::Timeout) => return Heard::Nothing,
                Err(RecvTimeoutError::Disconnected) => Heard::End,
            },
        };
        self.asked = false;
        heard
    }

    /// Whether a person is in the middle of a line.
    pub(super) fn is_asked(&self) -> bool {
        self.asked
    }

    /// Tells something while a line is being written; whether it could.
    pub(super) fn tell_meanwhile(&mut self, text: &str) -> bool {
        match &mut self.printer {
            Some(printer) if self.asked => printer.print(format!("{text}\n")).is_ok(),
            _ => false,
        }
    }
}

fn edit(editor: &mut DefaultEditor, asks: &Receiver<Ask>, tell: &Sender<Heard>) {
    let mut failures = 0;
    while let Ok(ask) = asks.recv() {
        let heard = match editor.readline_with_initial(&ask.prompt, (&ask.initial, "")) {
            Ok(line) => {
                // A history that cannot be kept is no reason to lose the line.
                let _ = editor.add_history_entry(&line);
                failures = 0;
                Heard::Line(line)
            }
            Err(ReadlineError::Interrupted) => Heard::Interrupt,
            Err(ReadlineError::Eof) => Heard::End,
            // A slip of the keyboard is no goodbye; a terminal that is gone is.
            Err(_) if failures < MOST_FAILURES => {
                failures += 1;
                Heard::Unreadable
            }
            Err(_) => Heard::End,
        };
        if tell.send(heard).is_err() {
            return;
        }
    }
}

fn read(asks: &Receiver<Ask>, tell: &Sender<Heard>) {
    let mut lines = std::io::stdin().lock();
    while asks.recv().is_ok() {
        let mut bytes = Vec::new();
        let mut limited = std::io::Read::take(&mut lines, MAX_LINE as u64);
        let heard = match limited.read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => Heard::End,
            // Half a line is not what was meant.
            Ok(MAX_LINE) if bytes.last() != Some(&b'\n') => Heard::Unreadable,
            Ok(_) => Heard::Line(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()),
        };
        if tell.send(heard).is_err() {
            return;
        }
    }
}
