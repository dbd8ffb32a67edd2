# Notes beside an attempt: what an assessor says of it, and what the trainee thought of it before any figure was shown.

cli-attempts-annotate = Write a note beside an attempt: a comment, a figure overruled, an incident judged
    .example =
        Examples:
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --comment "Heard late, then well."
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --overrule empathy=60 --reason "It is warmer than it was read."
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --dismiss private-data --reason "The name stands in the post."
        What was played, its proof and its figures stay as they are. Notes travel with the file, and none is ever taken back.
cli-annotate-moment = The moment it is about, by the inject that was answered; the whole attempt if you name none
cli-annotate-author = Who writes it
cli-annotate-comment = A remark
cli-annotate-overrule = What a figure should be: patience, empathy, assertiveness or quality, and 0 to 100; it stands beside the computed one
cli-annotate-confirm = A critical incident that was read at that moment is one
cli-annotate-dismiss = It is none
cli-annotate-reason = Why
cli-annotate-estimate = How the trainee thinks it went: patience, empathy, assertiveness and quality, 0 to 100 each

notes-head = Notes beside it:
note-line = { $written }  { $author }{ $about }: { $text }
note-line-moment = , on “{ $subject }”
note-line-whole = , on the whole
note-reason = Reason: { $reason }
note-trainee = The trainee
note-overrule = { $known ->
        [some] { $axis } should be { $score }; computed { $computed }.
       *[none] { $axis } should be { $score }; there was too little to compute it from.
    }
note-judged = { $judgement ->
        [confirmed] Confirmed: it is { $breach }.
       *[dismissed] Dismissed: it is not { $breach }.
    }
note-estimate = Own estimate: { $list }.
note-estimate-axis = { $axis } { $score }
note-replaced = (Said anew later.)
note-earlier = (Written before the attempt went on.)
note-elsewhere = (Written about another log than this one: it does not count here.)
note-added = This stands beside attempt { $id } now:
note-other-version = The attempt was played with another version, which decides otherwise. The note was written all the same.

verify-incident = Critical at { $time }, in answer to { $inject }: read as { $breach }. { $judged ->
        [confirmed] Confirmed by a person.
        [dismissed] Dismissed by a person.
       *[not-yet] A person has to look at it: composure attempts annotate with --moment { $inject } and --confirm { $typed } or --dismiss { $typed }.
    }

# What is asked before a debrief is shown.

estimate-title = How do you think it went?
estimate-text = Say it before you see what was measured. It is kept beside the attempt, changes no figure, and stands beside them afterwards: seeing oneself as others do is a skill of its own.
estimate-patience = Did you stay calm, whoever wrote and however often?
estimate-empathy = Did people see that you had understood them?
estimate-assertiveness = Did you stand by what had to be said, without being hard or soft?
estimate-quality = Was it right, to the point, and in the brand’s voice?
estimate-show = Show me
estimate-skip = Skip

# Why a note cannot be written.

error-note-not-holding = The attempt { $attempt } does not hold, so that nothing can be said of it.
    .help = See what is wrong with: composure verify { $attempt }
error-note-unwritable = { $file } cannot be written: { $found }
    .help = Check the permissions of the file and its folder. Nothing was changed.
error-note-overrule-form = { $found } is no figure to put beside a computed one.
    .help = Write an axis, =, and a score from 0 to 100, as in --overrule empathy=60.
error-note-no-axis = There is no axis { $found }.
    .help = The axes are { $known }.
error-note-estimate-form = { $found } are not four scores.
    .help = Write patience, empathy, assertiveness and quality from 0 to 100 each, as in --estimate 50,75,50,25.
error-note-no-inject = No inject of this scenario is called { $found }.
    .help = { $hint ->
        [some] You may have meant { $near }.
       *[none] The moments of this attempt are: { $known }.
    }
error-note-no-moment = Nothing came of { $inject } in this attempt, so that there is nothing to say of it.
    .help = { $hint ->
        [some] Something came of { $known }.
       *[none] Nothing came of anything in it; leave out --moment to write about the whole.
    }
error-note-not-read = Nothing like that ({ $breach }) was read in answer to { $inject }.
    .help = { $hint ->
        [some] This was read: { $read }.
       *[none] Nothing critical was read in this attempt. Write a comment instead.
    }

error-note-author = The name of whoever writes a note has 1 to { $limit } characters, all of which can be seen.
    .help = Name yourself as those will know you who read it.
error-note-text = A comment or a reason has 1 to { $limit } characters.
    .help = Say in a sentence or two what you saw, and where. Nothing else was changed.
error-note-score = { $found } is above 100.
    .help = Scores go from 0 to 100.
error-note-too-many = There are { $limit } notes beside this attempt already.
    .help = No more can be added; those that are there stay.
error-note-whole = A critical incident belongs to a moment.
    .help = Name it with --moment.
error-note-part = A trainee’s own estimate is of the whole attempt.
    .help = Leave out --moment.
error-note-inject = No moment is called that.
    .help = Names are written in small letters, digits and hyphens. Any other name there is not is answered with those there are.
error-note-nowhere = Nothing of this shift is kept, so that no note can stand beside it.
    .help = Play without --forget.
error-note-unsound = This is no note.
    .help = Nothing was written. Try again.
