# Skeletons for authors: `composure new`.

cli-new = Write a commented skeleton of a scenario, a brand book, a course or a knowledge card that checks clean
    .example = Example: composure new scenario late-train --out my-scenarios
cli-new-kind = What to write: a scenario (with a brand book, if none of its id is there yet), a brand book, a course, or a knowledge card, which a module of a course then names
cli-new-name = Its id: small letters, digits and hyphens, as in late-train
cli-new-out = The folder to write to; it is made if it is not there
cli-new-brand = The id of the brand book a scenario is for; my-brand if you name none
cli-new-force = Replace the file if it is there; a brand book is never replaced along with a scenario

new-wrote = Written: { $file }
new-next = Next:
new-next-check = composure check { $folder }
new-next-play = composure play { $scenario } --content { $folder } --terminal
new-next-scenario = composure new scenario { $scenario } --brand { $brand } --out { $folder }
new-next-profile = composure profile
new-next-card = composure course --card { $name } --content { $folder }
new-next-window = composure --content { $folder }

error-new-bad-name = “{ $found }” cannot be an id.
    .help = Use lower-case letters, digits and hyphens, at most 60, not beginning with a hyphen{ $hint ->
        [none] , as in late-train.
       *[near] : { $near }, for example.
    }
error-new-taken = { $file } is there already; nothing was written.
    .help = Choose another name, another folder with --out, or replace it with --force. If it is a brand book, look into it: its id is not the name of its file, or it cannot be read (composure check says why).
error-new-unwritable = { $file } cannot be written: { $found }
    .help = Choose another folder with --out, or check that you may write there. No file was left behind.
error-new-not-sound = The skeleton { $found } would not check clean beside what is there, so nothing was written.
    .help = Mend what is told above, or choose another name or folder.
error-new-no-channel = The brand book { $found } names no channel to write on.
    .help = Give it one under channels, then try again.
error-new-brand-of-brand = Only a scenario has a --brand.
    .help = Leave it out. A brand book is made by its own id: composure new brand NAME.
