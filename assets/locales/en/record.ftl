# Attempts: the commands `attempts` and `verify`, and why something kept cannot be read or does not hold.
# Entries are counted from 0, the opening of the shift.

cli-attempts = List, show, annotate, resume and export attempts
    .example = Example: composure attempts export 5b1e6a0c --out ferry.attempt
cli-attempts-list = List all attempts, the latest first
cli-attempts-show = Tell what happened in an attempt
cli-attempts-resume = Go on with an attempt where it stopped
cli-attempts-export = Write an attempt to a file that anybody can verify
cli-attempts-id = The attempt's id, or its first four characters or more
cli-attempts-file-or-id = The attempt's id or the beginning of it, or a file
cli-attempts-format = How to report
cli-attempts-out = The file to write; named after scenario and attempt if you name none
cli-attempts-force = Replace the file if it is there
cli-attempts-acknowledge = Print a line after every entry that is safely kept

cli-verify = Check an attempt: its chain, its events, and every decision anew
    .example = Example: composure verify ferry.attempt
cli-verify-attempt = A file, the id of an attempt kept here, or a folder of files with --csv
cli-verify-csv = Check every attempt of a folder and print a table: figures, from where to where they may lie, and what a person has to look at
error-verify-folder = { $folder } is a folder.
    .help = To check every attempt in it and print a table: composure verify { $folder } --csv
error-verify-no-folder = { $file } is no folder; a table is made of the attempts in one.
    .help = Put the files that were handed in into one folder, and name that.
error-verify-no-files = There is no file of an attempt in { $folder }.
    .help = People hand in what “composure attempts export” writes: a file that ends in .attempt.
error-verify-judges-nobody = { $option } says by which standard somebody is judged, and verify judges only in a table.
    .help = Leave it out. For the table of a folder: composure verify FOLDER --csv; to judge one candidate: composure decide.
cli-verify-format = How to report

attempts-none = There are no attempts yet. Begin one with: composure
attempts-row = { $id }  { $began }  { $title }, { $state ->
        [finished] finished
       *[open] open
    } at { $last }{ $difficulty ->
        [none] {""}
       *[other] , { $difficulty }
    }
attempts-exported = { $id } is in { $file }. Anybody can check it with: composure verify { $file }
attempts-untitled = { $scenario } (title unknown)

show-title = { $title } ({ $scenario })
show-attempt = Attempt { $id }, begun { $began } by the machine's clock
show-played = Seed { $seed }, { $pacing ->
        [live] with the clock
        [extended] with the clock and { $more } % more time
       *[untimed] untimed
    }, purpose: { $purpose }, difficulty: { $difficulty }, engine { $engine }
show-content = Scenario { $content }, brand { $brand }, weights { $profile }, tables { $tables }
show-entries = { $entries ->
        [one] One entry
       *[other] { $entries } entries
    }, head { $head }
show-does-not-hold = This attempt does not hold: something of it was changed. What, says: composure verify { $attempt }
show-no-content = Its scenario cannot be read by this program, so people and messages go by their names in the log.

story-arrived = { $time }  { $name } on { $channel }: { $text }
story-arrived-untold = { $time }  { $inject } arrives
story-drafted = { $time }  You to { $name }, { $place }, with the draft { $draft }: { $text }
story-drafted-untold = { $time }  You to { $name }, { $place }, with the draft { $draft }
story-answered = { $time }  You to { $name }, { $place }: { $text }
story-promised = { $time }  Promised, to be kept by { $until }: { $what }
story-kept = { $time }  Promise kept: { $what }
story-broken = { $time }  Promise broken: { $what }
story-worked = { $time }  You do { $inject }: { $given }
story-looked = { $time }  For { $inject } you look at { $source }
story-told = { $time }  For { $inject } { $source } has answered
story-handed = { $time }  You hand { $inject } to { $role }: { $note }
story-kept-answer = { $time }  The answer that { $name } was promised has come
story-broken-answer = { $time }  Promise broken: no answer has come, as { $name } was told
story-held = { $time }  You tell { $name } that an answer is coming by { $until }
story-left = { $time }  You leave { $name } unanswered
story-lapsed = { $time }  { $name } has waited in vain
story-mood = { $time }  { $name }: anger { $anger }, trust { $trust }
story-shared = { $time }  Shared to { $reach ->
        [one] one more person
       *[other] { $count } more people
    }
story-murmured = { $time }  { $segment }: { $text }
story-called = { $time }  A journalist among { $segment } calls about { $inject }
story-remarked = { $time }  { $name }: { $text }
story-paused = { $time }  The clock stands
story-resumed = { $time }  The clock runs again
story-ended = { $time }  The shift ends: { $ending }
story-unfinished = The shift has not come to its end.

verify-title = { $title } ({ $scenario }), attempt { $id }
verify-purpose = Purpose: { $means }.
verify-difficulty = Difficulty: { $level }.
verify-chain-holds = Chain: holds. { $entries ->
        [one] Its one entry is linked to the header.
       *[other] Each of { $entries } entries is linked to all before it.
    }
verify-chain-fails = Chain: does not hold. { $why }
verify-fold-holds = Events: hold. They lead from the opening to a state without a contradiction.
verify-fold-fails = Events: do not hold. { $why }
verify-again-holds = Decisions: hold. Every command decided anew gives the same events.
verify-again-fails = Decisions: do not hold. { $why }
verify-again-departs = Decisions: do not hold. Deciding every command anew gives something else from entry { $entry } on.
verify-again-elsewhere = Decisions: come out otherwise with this program, from entry { $entry } on. It was played with another.
verify-again-not-reached = Decisions: not checked, since the events do not hold.
verify-difference-engine = It was played with engine { $found }; this is { $known }.
verify-difference-profile = It was played with other weights than this program has.
verify-difference-tables = It was played with other tables of reading than this program has.
verify-head = Head { $head }
verify-state = State { $state }
verify-state-again = State with this program { $state }
verify-ending = Ending: { $ending }
verify-ending-again = Ending with this program: { $ending }
verify-scores = Scores: { $list }.
verify-scores-again = Scores with this program: { $list }.
verify-score = { $axis } { $score }
verify-no-score = too little to say
verify-unfinished = The shift has not come to its end; that is no fault.
verify-yes = This attempt holds.
verify-elsewhere = Chain and events of this attempt hold. Its decisions can only be checked with the program it was played with.
verify-no = This attempt does not hold.
verify-no-entry = This attempt does not hold: entry { $entry } is the first that is wrong.

# Why not.

error-no-store = This build of Composure keeps no attempts.
    .help = Use a build with the feature store; files can be verified with this one.
error-record-unreadable = { $file } cannot be read: { $found }
    .help = Name a file, or the id of an attempt that composure attempts list shows.
error-record-unwritable = { $file } cannot be written: { $found }
    .help = Choose another place with --out.
error-record-file-exists = { $file } is there already.
    .help = Choose another name with --out, or replace it with --force.

error-record-newer = The attempt has format { $found }, and this program reads up to { $known }.
    .help = Use a later version of Composure.
error-record-header = The header of the attempt cannot be read: { $found }
    .help = It is not what Composure wrote. Ask for the file again.
error-record-header-not-canonical = The header of the attempt was written again by another program.
    .help = Even if it says the same, it is not what Composure wrote. Ask for the file again.
error-record-entry = Entry { $entry } cannot be read: { $found }
    .help = It is not what Composure wrote. Entries before it may be sound.
error-record-not-canonical = Entry { $entry } was written again by another program.
    .help = Even if it says the same, it is not what Composure wrote.
error-record-out-of-sequence = Entry { $found } stands where entry { $entry } belongs.
    .help = An entry was taken out, added or moved.
error-record-count = There are { $found } entries, and there were { $said }.
    .help = Entries were taken out or added.
error-record-head = The last link is { $found }, and it was { $said }.
    .help = The last entry was changed, or others were put in its place.

error-record-unlinked = Entry { $entry } is not linked to what stands before it.
    .help = This entry was changed, or one before it was put in its place.
error-record-unlinked-opening = The opening, entry 0, is not linked to the header.
    .help = The header or the opening was changed.
error-record-links = There are { $entries } entries and { $links } links.
    .help = Each entry has one; entries were taken out or added.
error-record-content = { $file } is not the text it was played with.
    .help = Its digest differs from the one in the header.
error-record-unsound = The scenario it was played with has a problem by this program's measure: { $problem }.
    .help = Check it with the version of Composure that it was played with.
error-record-empty = There is nothing in it.
    .help = The shift was never opened.
error-record-other-content = It was played with { $scenario }, and its texts hold another scenario.
    .help = The header or the texts were changed.
error-record-unknown-name = Entry { $entry } names something that the scenario does not have.
    .help = The entry does not belong to this scenario.
error-record-out-of-place = Entry { $entry } cannot stand there.
    .help = The opening comes first and has no command; every other entry has one.
error-record-time-backwards = Time runs backwards in entry { $entry }.
    .help = No shift does that.
error-record-does-not-follow = Entry { $entry } does not follow from its command.
    .help = Deciding the command anew gives something else.
error-record-not-reached = The events have to hold first.
    .help = Look at what is said of them.

error-record-too-large = This file has { $found } bytes; an attempt has { $limit } at the most.
    .help = Check that it is the file you meant.
error-record-not-a-zip = This is no attempt, or it is damaged: { $found }
    .help = Attempts are written by composure attempts export. If it came over a network, fetch it again.
error-record-unknown-file = { $name } stands in this file and does not belong in an attempt.
    .help = Nothing of it was unpacked.
error-record-duplicate = Something stands in this file twice.
    .help = Nothing of it was unpacked.
error-record-missing = { $name } is missing in this file.
    .help = If it came over a network, fetch it again.
error-record-packing = { $name } is not packed as an attempt packs it.
    .help = It was packed by another program. Ask for the file as Composure wrote it.
error-record-inflates = { $name } holds more than the { $limit } bytes it may have.
    .help = No attempt is that large. Unpacking stopped there.
error-record-unpacking = { $name } cannot be unpacked: { $found }
    .help = The file is damaged. If it came over a network, fetch it again.
error-record-not-text = { $name } is not UTF-8 text.
    .help = The file is damaged, or it was packed by another program.
error-record-manifest = The manifest cannot be read: { $found }
    .help = The file was not written by Composure.
error-record-manifest-not-canonical = The manifest was written again by another program.
    .help = Ask for the file as Composure wrote it.
error-record-content-differs = { $name } is not the text that the manifest names.
    .help = It was changed after the attempt was exported.
error-record-too-many-entries = There are more than { $limit } entries.
    .help = No shift has that many.
error-record-too-many-rows = By entry { $entry } more than { $limit } things have happened.
    .help = No shift has that many.
error-record-long-entry = Entry { $entry } is longer than { $limit } bytes.
    .help = No entry is that long.
error-record-breaks-off = Entry { $entry } breaks off.
    .help = The file was cut short.

error-record-folder = Attempts cannot be kept in { $file }: { $found }
    .help = Set COMPOSURE_HOME to a folder that you may write to, or play with --forget.
error-record-read-only = { $file } cannot be written.
    .help = Check the permissions of the file and its folder, or set COMPOSURE_HOME to another.
error-record-full = There is no space left for { $file }.
    .help = Everything before this is kept. Make space, then go on with composure attempts resume.
error-record-busy = Another program holds { $file }.
    .help = Close it, then try again.
error-record-not-local = { $file } is on a disk that cannot keep a log safely, as network shares cannot.
    .help = Set COMPOSURE_HOME to a folder on this machine.
error-record-newer-schema = { $file } was made by a later version of Composure ({ $found }; this one knows { $known }). Nothing was changed.
    .help = Use the later version.
error-record-not-ours = { $file } is a database of another program. Nothing was changed.
    .help = Move it away, or set COMPOSURE_HOME to another folder.
error-record-damaged = { $file } was damaged. It is now called { $aside }, exactly as it was.
    .help = Do it again to begin with a new file. A backup can take its place; what is left can often be had back with sqlite3 and its command .recover.
error-record-damaged-in-place = { $file } is damaged: { $found }
    .help = Copy it somewhere safe, then move it away.
error-record-no-attempt = There is no attempt { $id }.
    .help = See what there is with: composure attempts list
error-record-ambiguous = { $count } attempts begin with { $id }.
    .help = Type more of the id.
error-record-short-id = { $id } is too short to tell attempts apart.
    .help = Type at least { $least } characters of the id.
error-record-exists = There is an attempt { $id } already.
    .help = Begin again; each attempt has an id of its own.
error-record-missing-content = { $file } of this attempt is missing in the database.
    .help = A backup may have it.
error-record-written-elsewhere = Another program has gone on with the attempt { $id }; entry { $entry } is taken.
    .help = Everything that was kept is safe. Leave here, and go on where it was last played, or resume it.
error-record-database = The database says: { $found }
    .help = Everything kept before this is safe. Try again; if it stays, copy the file somewhere safe.
error-record-note = Note { $note } beside the attempt is none: { $why ->
        [unreadable] it cannot be read ({ $found }).
        [not-canonical] it was written again by another program.
        [breaks-off] it breaks off.
        [long] it is longer than any note.
        [too-many] no attempt has that many.
        [author] its author has no name, or one that cannot be.
        [text] its text is empty, too long, or holds what is for terminals.
        [score] a score is above 100.
        [time] its time cannot be.
        [place] it is about something that such a note cannot be about.
       *[none] the place for notes is there, and it is empty.
    }
    .help = It is not what Composure wrote. Ask for the file again.
