# The debrief in the window.

after-title = { $title }, afterwards
after-line = { $brand }, { $difficulty }. { $steps }.
after-line-ended = { $brand }, { $difficulty }. { $steps }. It ended: { $ending }
after-steps = { $n ->
        [0] No steps
        [one] 1 step
       *[other] { $n } steps
    }
after-done = Done
after-again = Sit it again
after-export = Save as a bundle

after-tab-step = Step by step
after-tab-after = What came of it
after-tab-axes = Scores

after-timeline = The shift from { $from } to { $to }
after-public = Public
after-you = You
after-percent = { $n } %
after-uneasy = Uneasy
after-upset = Upset
after-angry = Angry
after-legend-rest = Empty: calm and steady
after-face = { $name } wrote at { $time }, { $mood }: { $subject }
after-held = { $n }: { $text }
after-pill = Step { $n }, { $time }: { $what }

after-no-steps = No steps
after-step = Step { $n } of { $all }
after-prev = The step before
after-next = The next step
after-did = { $how ->
        [own-public] Public reply to { $name }, after { $waited }
        [own-private] Private reply to { $name }, after { $waited }
        [draft-public] Draft sent to { $name } in public, after { $waited }
        [draft-private] Draft sent to { $name } in private, after { $waited }
        [worked] Work for { $name } done, after { $waited }
        [handed] { $name } handed to { $role }, after { $waited }
        [left] { $name } left without an answer on purpose, after { $waited }
       *[silence] { $name } waited { $waited } and got no answer
    }
after-said = { $name }, { $time }, { $place }
after-more = More
after-less = Less
after-no-note = No note went with it.
after-left = You left it unanswered on purpose.
after-silent = Nobody answered in time.
after-because = Why
after-mark-share = Of 100; counts { $share } %
after-no-findings = Nothing was found in these words.

after-kind-credit = Earned
after-kind-open = Open
after-kind-against = Cost
after-kind-advice = To look at
after-span = Words of finding { $n }: “{ $quote }”
after-finding-row = Finding { $n }, { $kind }: { $text } { $shares }
after-finding-card = Finding { $n }: { $text }
after-quote = “{ $text }”

after-came = What came of it
after-ended = How it ended
after-no-ending = The shift was not brought to its end.
after-mood = { $same ->
        [same] Still { $now }
       *[moved] Now { $now }, was { $before }
    }
after-anger = { $same ->
        [same] Anger { $now }, as before
       *[moved] Anger { $now }, was { $before }
    }
after-trust = { $same ->
        [same] Trust { $now }, as before
       *[moved] Trust { $now }, was { $before }
    }

after-notes = Notes on this moment
after-note-who = { $author }, { $written }
after-note-write = Write a note
after-note-remark = Comment
after-note-overrule = Another figure
after-note-judge = Judge what is critical
after-note-score = What it should be, 0 to 100
after-note-so = It is so
after-note-not-so = It is not so
after-note-name = Your name
after-note-text = Your comment
after-note-reason = Your reason
after-note-hint = What you saw, and where
after-note-keep = Keep this note
after-note-put = Put it away

after-ways = Another way
after-ways-points = points, this step
after-ways-awaited = Being worked out: the shift is played again for each of them.
after-try = Go back and try it
after-try-says = Go back to { $time }, before anything was done here, and try it. Nothing of that is kept.
after-ways-none = There was no other way here.
after-way-points = { $points } points.
after-way-dashed = Dashed: { $what }

after-axes = This shift
after-bars = ± holds in 95 of 100 cases.
after-margin = ± { $margin }
after-too-little = too little yet
after-samples = Sample answers
