# Who sits here, what is kept of them, and what they set.

people-back = Back
people-title = Who sits here
people-sub = Everybody has a place of their own: attempts, progress and settings. Nobody needs an account.
people-unnamed = Somebody without a name
people-here = { $name }, here now
people-kept = { $count ->
        [one] One attempt, begun { $last }
       *[other] { $count } attempts, the last begun { $last }
    }
people-kept-none = No attempts yet
people-unreadable = What is kept cannot be read
people-choose = Sit down
people-choose-says = { $name } sits down
people-rename = Rename
people-rename-says = Rename { $name }
people-name = Name of { $name }
people-save = Save
people-save-says = Save the name of { $name }
people-cancel = Leave it
people-cancel-says = Leave the name of { $name } as it is
people-delete = Delete
people-delete-says = Delete what is kept of { $name }
people-delete-question = Delete everything that is kept of { $name }? { $kept }. It cannot be brought back.
people-forget = Delete
people-forget-says = Delete everything that is kept of { $name }
people-keep = Keep
people-keep-says = Keep what is kept of { $name }
people-new = Somebody new: a name, or whatever you want to be called here
people-add = Add
people-said-added = { $name } sits here now, with nothing sat yet.
people-said-deleted = Everything that was kept of { $name } is deleted.

error-people-unknown = There is nobody with the id { $found } on this computer.
error-people-no-name = A name needs at least one letter or sign.
error-people-long-name = A name has at most { $most } characters.
error-people-taken = { $name } is already here.
    .help = Choose another name, or sit down as { $name }.
error-people-too-many = There are { $most } people on this computer already.
    .help = Delete somebody who does not come any more.
error-people-undeletable = Not everything in { $file } could be deleted: { $found }
    .help = Close what has a file of it open, and delete again.
error-people-sealed = { $file } cannot be read, so nobody is added, renamed or deleted.
    .help = Mend the file or move it away, and start Composure again.
people-broken = Who sits here could not be read, at { $place }: { $why } What was sat by those named there is still in their folders.
settings-broken = Your settings could not be read, at { $place }: { $why } Everything is as it is at first.

kept-title = What is kept, and where
kept-what = Every attempt: what came, what you wrote and did, and when. Beside it your settings, what you had written and not sent, and the files you save.
kept-where = It stands in { $folder }, on this computer alone. Composure sends nothing anywhere. Whoever can open that folder can read it.
kept-nowhere = This computer offers no folder for it, so nothing is kept.
kept-delete = Everything of one person can be deleted at once, on the screen “Who sits here”. Deleting the folder by hand does the same.

notice-back = Back
notice-title = Before your first shift
notice-sub = Two things to know, once; then it begins.
notice-bear-title = You need not bear everything
notice-bear = Some people here are rude, frightened or unfair. To stop the clock and breathe, to hand a case to a colleague, and to leave plain abuse unanswered are proper moves of the trade. None of them is held against you for itself.
notice-keep = Keep it and begin
notice-forget = Begin without keeping

settings-back = Back
settings-title = Settings
settings-sub = They count at once, and again the next time you sit here.
settings-palette = Colours
settings-palette-means = All three keep the order of the moods for every colour vision.
settings-palette-name = { $name ->
        [dark] Dark
        [light] Light
        [high-contrast] High contrast
       *[other] { $name }
    }
settings-scale = Size
settings-scale-means = Of everything: text, buttons, pictures. Ctrl with + and −, anywhere; Ctrl with 0 for 100 %.
settings-scale-now = { $percent } %
settings-scale-larger = Larger
settings-scale-smaller = Smaller
settings-motion = Motion
settings-motion-means = Still: nothing slides, drifts or trembles; what is shared shows as one ring.
settings-motion-moving = Moving
settings-motion-still = Still
settings-time = Time
settings-time-means = What a briefing proposes. Untimed, each act takes the time it says; scores count the same.
settings-time-live = By the clock
settings-time-untimed = Untimed
settings-language = Language
settings-language-means = Screens, scenarios and the reading of answers.
settings-language-here = English, the only one so far
settings-sound = Sound
settings-sound-means = Nothing here is told by sound alone.
settings-sound-none = There is none
settings-data = Who sits here
settings-data-means = Several people at one computer, what is kept of each, and how it is deleted.
settings-data-open = Who sits here
settings-folder = What you sit and set is kept in { $folder }
settings-folder-none = Nothing of what you sit and set is kept.
title-settings = Settings
title-who-says = Who sits here: { $name }

guide-title = First steps, { $step } of { $of }
guide-1 = In a moment somebody writes. Behind the desk you see who follows the brand, and in which mood.
guide-1-untimed = Press “Until somebody writes” above: untimed, time passes by what you do. Behind the desk you see who follows the brand, and in which mood.
guide-2 = Read what they say and what they need. Then answer in the field below, in your own words: Enter takes you there. Facts and house rules stand in the brand book.
guide-3 = Ctrl with Enter sends it. You could also take a draft, hand the matter on, or say that an answer is coming: the buttons under the field.
guide-4 = They answer by what you did, and others read along. All keys stand under “?”. The debrief afterwards explains every point.
guide-skip = Skip these
guide-done = Good

keys-title = Keys
keys-close = Close
keys-key-tab = Tab
keys-does-tab = To the next thing one can press; with Shift back
keys-key-press = ↵ Space
keys-does-press = Press it; Enter alone does what stands out
keys-key-scroll = ↑ ↓ PgDn
keys-does-scroll = Through a list or a text that has the focus
keys-key-size = Ctrl + − 0
keys-does-size = Everything larger, smaller, as at first
keys-key-back = Esc
keys-does-back = Back
keys-key-help = ?
keys-does-help = These keys, and away again
keys-key-numbers = 1 … 9
keys-does-numbers = The briefing of a shift, by its place
keys-key-steps = ← →
keys-does-steps = From step to step
keys-key-form = T
keys-does-form = Radar or table
keys-key-modules = ← → ↑ ↓
keys-does-modules = From module to module
keys-key-shifts = ← →
keys-does-shifts = From shift to shift, on the chart
keys-key-next = F8
keys-does-next = To the next problem; with Shift back
