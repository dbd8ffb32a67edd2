# The debrief: what every point was given or taken for.

debrief-title = Debrief
debrief-covered = What attacks is told again here in calm words. As it was written: the same composure debrief with --as-written.
debrief-reach = It was shared to { $reach } people.
debrief-axes = The four axes of this shift
debrief-axis = { $axis }: { $score } of 100
debrief-axis-none = { $axis }: too little to say
debrief-cell = { $kind }: { $value }, counts { $share } % ({ $moments ->
        [one] 1 piece of evidence
       *[other] { $moments } pieces of evidence
    })
cell-choices = drafts, moves and silences
cell-free-text = own words
cell-timing = timing
cell-sequence = over the shift
debrief-provisional = The weights behind these figures are provisional, and one shift says little about a person: it takes many to certify anybody.
debrief-thought = { $known ->
        [some] You thought { $thought }; measured { $measured }.
       *[none] You thought { $thought }; there was too little to measure it.
    }
debrief-off = { $points ->
        [0] On average you were right to the point.
        [one] On average you were one point off.
       *[other] On average you were { $points } points off.
    }
debrief-incident = This was read as { $breach }, after which nobody passes. { $judged ->
        [confirmed] A person has confirmed it.
        [dismissed] A person has said that it is not so.
       *[open] A person has to say whether it is so.
    }
debrief-nothing = Nothing asked for an answer long enough to be judged.

debrief-moment = { $time }  { $name }: { $subject }
debrief-said = “{ $text }”
debrief-you-own = { $time } You, in your own words ({ $place }): “{ $text }”
debrief-you-draft = { $time } You, with a draft ({ $place }): “{ $text }”
debrief-you-handed = { $time } You handed it to { $role }: “{ $note }”
debrief-you-worked = { $time } You decided: { $text }
debrief-you-left = { $time } You left it unanswered on purpose.
debrief-you-silent = { $time } Nobody answered in time.
debrief-late = The answer came after the deadline.
debrief-held = At { $time } you said that an answer was coming, by { $until }. { $cost ->
        [0] It cost nothing.
       *[other] It cost { $cost } of { $name }’s trust.
    } { $end ->
        [broken] The answer did not come, and that cost { $more } more.
       *[kept] {""}
    }
debrief-moved = Then, for { $name }: anger { $anger }, trust { $trust }.
debrief-figure = { $axis } { $worth }
debrief-because = Why: { $text }
debrief-not-theirs = This is not what that role is there for; the person is left without an answer, and the role with a note it cannot use.
debrief-left-undeclared = The person had asked for an answer, and nothing was gained by not giving one.
debrief-undone = It was left undone, and nobody else did it.
debrief-silent-undeclared = Silence is read as an answer: that nobody is there, or nobody cares.
debrief-share = { $part ->
        [part] { $axis } { $earned } of { $of }
       *[whole] { $axis } { $points }
    }
debrief-line = { $kind ->
        [earned] Earned
        [open] Open
       *[cost] Cost
    } ({ $shares }): { $reason }{ $quoted ->
        [some] {" "}“{ $quote }”
       *[none] {""}
    }
debrief-advice = To look at: { $text }
debrief-anchor = One good answer among others: “{ $text }”

# A line of a ledger: score-<reason>.

score-composed = Nothing hostile in how it is said.
score-harmless = Does no harm.
score-address = Speaks to the person.
score-presence = It shows that somebody is dealing with it.
score-care = Shows that they were heard.
score-helps = Does or says what they need.
score-facts = With facts from the brand book.
score-takes-up = Takes up the matter instead of stepping around it.
score-still-offers = Offers something to go on with.
score-breach = This costs: { $breach }.
score-floor = No axis falls below nothing, so that much is given back.
score-understands = Shows that you understood: { $what }.
score-begun = Half said: { $what }.
score-misses-situation = Not taken up: { $what }.
score-takes-up-issue = Takes up what was asked.
score-explores = Asks what has to be known: { $what }.
score-feeling = Names the feeling, or what it costs the person.
score-states = Says it: { $what }.
score-leaves-unsaid = Left unsaid: { $what }.
score-plain = Says plainly what is done, or what is not.
score-stance = Stands by it: owns it, gives a reason or another way.
score-gate-critical = Without this only two fifths of it counts: { $what }.
score-gate-issue = Without saying what the matter is only two fifths of it counts.
score-aggression = Too hard: { $breach }.
score-passivity = Too soft: { $breach }.
score-apologies = Too soft: an apology that takes itself back, or one after the other.
score-untrue = Good words cannot make up for { $breach }.
score-says-right = Right and to the point: { $what }.
score-leaves-out = Missing: { $what }.
score-next-step = Says what happens next: { $what }.
score-no-next-step = No next step: { $what }.
score-next-step-act = Says who does what, and when.
score-answers = Answers: { $what }.
score-leaves-open = Left open: { $what }.
score-voice = In the brand's voice, and readable.
score-required-act = The situation asked for an answer that { $what }.
score-wrong-venue = In the wrong place: others wait for this in public, or it cannot be settled without private data.
score-spelling = Slips of spelling.
score-hedging = Says things only half.
score-passes-by = Passes by everything that was needed.
score-cold = Neither hears the person nor gives them anything.
score-other-language = Not in the language of this channel, so it cannot be scored.
score-gibberish = Not made of words, so it cannot be scored.
score-stuffing = Phrases strung together without sentences: no more than this is left of it.
score-disorder = Words in no order: no more than this is left of it.
score-grader = Written to whoever scores, and not to the person: no more than this is left of it.
score-wrong-turn = A tempting wrong turn: { $what }.
score-empty-apology = An apology with nothing behind it.
score-hostile = Whatever else it says, it holds { $breach }.
score-must-not = Says what should not be said here: { $what }.

# What a line says when nothing was earned there.

score-address-not = It does not speak to the person.
score-presence-not = It does not show that anybody is dealing with it.
score-care-not = Nothing shows that they were heard.
score-helps-not = Nothing of what they need.
score-facts-not = No fact from the brand book.
score-takes-up-not = It steps around the matter instead of taking it up.
score-still-offers-not = Nothing is offered to go on with.
score-takes-up-issue-not = What was asked is not taken up.
score-explores-not = Not asked, and needed: { $what }.
score-feeling-not = The feeling, or what it costs the person, is not named.
score-plain-not = It is not said plainly what is done, or what is not.
score-stance-not = Nothing that stands behind it: no “that was ours”, no reason, no other way.
score-next-step-act-not = It does not say who does what, and when.
score-voice-not = Nothing of the brand's voice.
