# Who sits here, and what is kept of them.

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

title-who-says = Who sits here: { $name }
