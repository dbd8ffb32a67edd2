# Decisions about people: the commands decide and compare, and what counts for them.

cli-decide = Decide by one candidate's exported attempts: pass, fail, or not yet decided and what would decide it
    .example = Example: composure decide anna --role community-manager
cli-decide-attempts = The attempts of one candidate: a folder of exported files, or the files
cli-decide-format = For people (text) or for programs (json)
cli-judge-role = The role profile to judge by, such as junior-community-manager
cli-judge-content = Look for a profile and role profiles of your own in this file or folder

# What was decided.

decide-pass = PASS. By what was handed in, this person is fit for the role { $role }.
decide-fail = FAIL. By what was handed in, this person is not fit for the role { $role }.
decide-open = NOT YET DECIDED. What was handed in does not tell whether this person is fit for the role { $role }.

# Headings.

decide-reasons = Why
decide-settling = What would decide it
decide-reading = What a person has to read
decide-essential = What it rests on
decide-desirable = What counts and may be missing
decide-counted = Attempts that count
decide-not-counted = Attempts that do not count
decide-remarks = About the attempts
decide-versions = Made with
decide-appeal = How to appeal

# What it rests on.

decide-chance = { $percent }{"\u00A0"}%
decide-chance-least = under 0.1{"\u00A0"}%
decide-chance-most = over 99.9{"\u00A0"}%
decide-the-composite = The composite
decide-composite = Composite: { $score } ({ $low } to { $high }), standard error { $error }; reaches the cut of { $cut }, itself sure to within { $of_cut }, with a probability of { $chance }
decide-no-composite = Composite: none, since something essential was never shown
decide-rests = { $scenarios ->
        [one] one scenario
       *[other] { $scenarios } scenarios
    }, { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    } ({ $own } in own words)
decide-row = { $name }: { $score } ({ $low } to { $high }); { $rests }
decide-row-unseen = { $name }: never shown, and left out of the composite
decide-row-floor = { $name }: { $score } ({ $low } to { $high }); reaches the floor of { $floor } with a probability of { $chance }; { $rests }
decide-row-floor-unseen = { $name }: never shown; the floor is { $floor }

# Why.

decide-why-little = There is less than the role asks for ({ $scenarios } scenarios, { $decisions } decisions, { $own } of them in own words) on: { $list }.
decide-why-to-confirm = { $count ->
        [one] One reply was read as a critical incident, and no person has looked at it.
       *[other] { $count } times a reply was read as a critical incident, and no person has looked.
    } Nobody passes before that, and nobody fails for what no person has confirmed.
decide-why-confirmed = A person has confirmed a critical incident: { $what }
decide-why-cut-unsure = The composite of { $score } is too near the cut of { $cut }: it reaches it with a probability of { $chance }; a pass takes { $pass } %, a fail at most { $fail } %.
decide-why-below-cut = The composite of { $score } reaches the cut of { $cut } with a probability of { $chance }, and { $fail } % or less is a fail.
decide-why-floor-unsure = { $name }: { $score } reaches the floor of { $floor } with a probability of { $chance }; a pass takes { $asked } %.
decide-why-below-floor = { $name } is surely below its floor: { $score } reaches { $floor } with a probability of { $chance }.
decide-why-pass = The composite reaches the cut with a probability of { $chance } (a pass takes { $pass } %), every essential competency its floor with { $floor } % or more, and no critical incident stands.

# What would decide it.

decide-more-scenarios = { $count ->
        [one] one more scenario
       *[other] { $count } more scenarios
    }
decide-more-decisions = { $count ->
        [one] one more decision
       *[other] { $count } more decisions
    }
decide-more-own-words = { $count ->
        [one] one more in own words
       *[other] { $count } more in own words
    }
decide-settle-more = { $name }: at least { $list }.
decide-settle-read = { $count ->
        [one] A person reads the reply below and confirms or dismisses what it was read as.
       *[other] A person reads the { $count } replies below and confirms or dismisses what they were read as.
    }
decide-settle-passing = With the evidence there is, { $points } or more would be enough.
decide-settle-no-passing = With the evidence there is, no score would be enough.
decide-settle-surer = { $kind ->
        [about] { $name }: about { $more ->
            [one] one more scenario
           *[other] { $more } more scenarios
        } of the same kind would tell on which side of { $mark } it lies, if the score stayed at { $score }. This is an estimate from the errors of the model. { $with }
        [many] { $name }: more scenarios than anybody sits (over 200) would be needed to tell on which side of { $mark } it lies, if the score stayed at { $score }. { $with }
        [on] { $name }: it lies on { $mark }, and no number of scenarios would tell on which side, if it stayed there. { $with }
       *[never] { $name }: at a score of { $score } no number of scenarios would tell: the mark of { $mark } is itself only sure to within { $within }. { $with }
    }
decide-to-read = { $attempt } ({ $title }), { $at }, in answer to { $inject }, read as { $breach } for “{ $quote }”. The whole reply: “{ $text }”

# Attempts.

decide-sitting = { $name }: { $title }, { $purpose }, { $difficulty }, begun { $began }, engine { $engine }, scenario { $content }, brand { $brand }, weights { $weights }, head { $head }
decide-aside = { $name }: { $why } { $remedy }
decide-remark-first = Of every scenario the first finished coursework or exam counts, by the clock of the machine it was sat at: a repeat is no independent view, and the best of several would reward whoever sits it most often. That all of it is one person's is said by whoever handed it in; no attempt proves it.
decide-remark-version = { $name } was played with { $what } than this program has. All of it comes out the same with this one, and it is scored by this one.
decide-remark-engine = another engine ({ $found })
decide-remark-weights = other weights
decide-remark-tables = other tables of reading
decide-remark-begun = The scenario of { $name } had been begun before and was not finished then.
decide-remark-difficulty = { $count ->
        [one] One attempt was
       *[other] { $count } attempts were
    } not sat at the level its scenario was written for. How much harder or easier that is has been taken out by a provisional number, which nobody has measured.
decide-made-with = Engine { $engine }, tables of scoring { $profile }, role { $name } ({ $role }), tables of reading { $reading }

decide-appeal-read = Ask to see every moment: composure attempts show FILE tells what came and what was written, and composure debrief FILE names rule and words for every point.
decide-appeal-again = Anybody can repeat this from the same files with the same version: composure verify FILE for each, then composure decide. The same files give the same figures on every machine.
decide-appeal-person = Whoever decides about you is a person and not this program: say which moment was read wrongly and why. Nothing critical counts before a person has confirmed it.

# Why an attempt does not count.

error-sitting-practice = This was practice, with hints; practice decides nothing.
    .help = What is to count is begun with: composure play SCENARIO --purpose coursework
error-sitting-unfinished = The shift has not come to its end.
    .help = Finish it with composure attempts resume, and export it again.
error-sitting-same = This is { $name } once more, and counts once.
    .help = Nothing has to be done.
error-sitting-shared = { $name } handed in the same attempt. It counts for both here, and whose it is cannot be told from it.
    .help = Ask both; an attempt belongs to whoever sat it.
error-sitting-again = This scenario was sat before, in { $name }; the first sitting counts.
    .help = Another scenario would say more.
error-sitting-fork = This begins as the attempt { $name } and goes on otherwise from entry { $entry }: one attempt, told in two ways. Neither counts.
    .help = Ask which of the two happened, and have the scenario replaced by another.
error-sitting-elsewhere = This was played with engine { $found } or its tables, and this program decides otherwise from entry { $entry } on.
    .help = Decide with the version it was played with.
error-sittings-none = Nothing of { $name } counts, so nothing is decided.
    .help = A decision takes finished attempts that hold and are coursework or exams: composure play SCENARIO --purpose coursework, then composure attempts export.

# Candidates side by side.

cli-compare = Put candidates side by side, with errors, and say whether they differ at all
    .example = Example: composure compare anna berta --blind
cli-compare-candidates = Two candidates or more: for each a folder of exported attempts, or a file
cli-compare-blind = Call them Candidate 1, 2 and so on, in the order in which you name them
cli-compare-format = For people (text) or for programs (json)
cli-compare-csv = Print a sheet: a line a score, then a line a difference

compare-title = { $count } candidates side by side; the composite is that of the role { $role }
compare-blind = Candidate { $number }
judge-blind = { $whose }, attempt { $number }
compare-candidate = { $number }  { $name }, { $scenarios ->
        [one] one scenario
       *[other] { $scenarios } scenarios
    }
compare-composite = Composite
compare-cell = { $score } ({ $low } to { $high })
compare-none = –
compare-differences = Differences: points, standard error, and whether it is one
compare-heading = { $first } less { $second }
compare-pair = { $by } ({ $error }) { $is ->
        [yes] yes
       *[no] no
    }
compare-scores = Behind each score: from where to where it lies in ninety-five cases of a hundred. A dash: not enough evidence. Every score stands on a candidate's own evidence alone.
compare-indicative = For orientation only, as the profile lets it decide nothing: { $list }.
compare-errors = Two errors are taken as independent. Where both sat the same scenarios, that is rather too careful.
compare-several = { $all ->
        [one] One pair was compared.
       *[other] { $all } pairs were compared, of which at 95 % some would differ by accident. Holm's procedure keeps the chance of any such accident at 5 % over all of them; a “yes” holds by it. { $alone ->
            [0] None that is called “no” would be a difference by itself.
            [one] One that is called “no” would be a difference if it alone had been looked at.
           *[other] { $alone } that are called “no” would be differences if they alone had been looked at.
        }
    }
compare-nothing = “No” does not mean that two are equal: it means that this does not tell them apart. This ranks nobody and decides nothing.

# Simulated candidates.

cli-simulate = Decide about simulated candidates: how often rightly, wrongly, and not yet
    .example = Example: composure profile simulate --role junior-community-manager --people 2000
cli-simulate-people = How many candidates
cli-simulate-seed = The seed; the same seed gives the same candidates
cli-simulate-format = For people (text) or for programs (json)

simulate-title = { $people } simulated candidates for { $role }, each decided about twice on different scenarios, seed { $seed }
simulate-amount = On { $percent } % of the least evidence: { $scenarios } scenarios, { $decisions } decisions, { $own } of them in own words
simulate-alike = Decided alike both times: { $alike }; passed once and failed once: { $opposite }
simulate-not-yet = Not yet decided: { $all }; of those who are fit { $fit }, of those who are not { $unfit }
simulate-false-pass = Passed and not fit: { $of_unfit } of those who are not fit, { $of_passes } of all who passed
simulate-false-fail = Failed and fit: { $of_fit } of those who are fit, { $of_fails } of all who failed
simulate-none = none
simulate-standing = { $stands } ({ $people }): pass { $pass }, fail { $fail }, not yet { $open }
simulate-far-below = Truly ten points and more below the cut
simulate-below = Truly below the cut by less
simulate-under-a-floor = Truly at the cut or above, and below a floor
simulate-fit = Truly fit, less than ten points above the cut
simulate-far-above = Truly fit, ten points and more above the cut
simulate-model = Fit is whoever truly reaches the cut and every floor; the cut is taken as it stands. People, scenarios, decisions and reading vary as assets/profile/errors.ron says, and nothing critical happens. This shows how good decisions would be if that model held; no study with people has been made.
