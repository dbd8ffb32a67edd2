# Competencies, role profiles and courses: what is wrong with a file of theirs, and how they are shown.

check-missing-level = Level { $expected } is missing.
    .help = There are five levels, 1 to 5; each stands here once.
check-level-twice = Level { $found } stands here twice.
    .help = Keep one of the two; there are five levels, 1 to 5.
check-level-order = This level begins at { $found }, where it may begin at { $expected } at the lowest.
    .help = The first level begins at 0, each further one above the one before it.
check-unknown-group = There is no group { $found }.
    .help = { $hint ->
        [none] Groups: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-source = There is no source { $found }.
    .help = { $hint ->
        [none] Sources: { $expected }. A row is the id of a source, a hyphen, and the place in it.
       *[other] Did you mean { $near }?
    }
check-unknown-core-skill = There is no core skill { $found }.
    .help = { $hint ->
        [none] Core skills: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-evidence = There is no kind of evidence { $found }.
    .help = { $hint ->
        [none] Evidence: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-role-profile = There is no role profile { $found }.
    .help = { $hint ->
        [none] Role profiles: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-competency = There is no competency { $found }.
    .help = { $hint ->
        [none] Competencies: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-profile = There is no competency profile { $found } here.
    .help = { $hint ->
        [none] Known here: { $expected }. Give check the file of the other profile too.
       *[other] Did you mean { $near }?
    }
check-unknown-module = The course has no module { $found }.
    .help = { $hint ->
        [none] Its modules: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-scenario = There is no scenario { $found }.
    .help = { $hint ->
        [none] Read together with this file: { $expected }. If it is still to be written, put it under to_come.
       *[other] Did you mean { $near }?
    }
check-second-profile = A second competency profile, { $found }: everything is already held against the one in { $first }.
    .help = Check the two apart, or keep one of them.
check-no-reason = This stands here without a reason.
    .help = Say under because where the number comes from: people are judged by it.
check-named-twice = { $found } is named here a second time.
    .help = Remove one of the two; it would count twice.
check-never-used = Nothing refers to { $found }.
    .help = Remove it, or name it where it belongs.
check-anchor-short = { $found } characters do not say what one sees at this level.
    .help = Describe what somebody does, so that two observers would agree; { $expected } characters are the least that takes.
check-anchor-twice = Two levels of this competency describe the same behaviour.
    .help = Say what one sees here and not a level below.
check-decides-unseen = { $found } is to decide about people, and nothing in a shift can show it.
    .help = Name it under kinds or moves, or let its confidence be Indicative.
check-axis-missing = Nothing is measured by the axis { $found }.
    .help = Give one competency or composite the field axis: { $found }.
check-axis-twice = The axis { $found } measures something else already.
    .help = Keep the field axis in one place.
check-indicative-part = { $found } is indicative and never decides; here it would be part of a figure that does.
    .help = Take it out, or let its confidence be Decides if there is evidence for that.
check-shares-sum = The shares sum to { $found }.
    .help = They are percent: let them sum to 100.
check-unknown-work = There is no kind of work { $found }.
    .help = { $hint ->
        [none] Kinds of work: { $expected }.
       *[other] Did you mean { $near }?
    }
check-missing-kind = What the kind of work { $expected } exercises is not said.
    .help = Add { $expected }: […] with the competencies it can give evidence of.

check-indicative-essential = { $found } is indicative and never decides; here people would fail by it.
    .help = Put it under desirable, or ask for something there is evidence of.
check-floor-over-cut = The floor { $found } lies over the cut score { $expected }.
    .help = Lower the floor or raise the cut: as it stands, the floor alone decides.
check-weights-sum = The weights sum to { $found }.
    .help = They are percent, of essential and desirable together: let them sum to 100.
check-cut-without-error = A cut score without an error claims to be exact, and none is.
    .help = Give the standard error of the judgements it comes from, 1 to 30.

check-module-empty = The module { $found } holds nothing.
    .help = Place a scenario, or say under to_come what is still to be written.
check-placed-twice = The scenario { $found } is placed in the course a second time.
    .help = Keep it where it belongs first; it can be sat again at any time.
check-scenario-beside-module = The scenario { $found } claims none of the competencies of { $module }.
    .help = Place it elsewhere, or let the two agree on what is practised.
check-module-cycle = The module { $found } comes after itself, so that it never opens.
    .help = Remove one of the modules under after that lead back to it.
check-floor-before-practice = No module before this one practises { $found }, so that its level may never be reached.
    .help = Name a module that practises it under after, or take the floor out.

check-unknown-card = There is no knowledge card { $found }.
    .help = { $hint ->
        [none] Cards read together with this file: { $expected }. A card is a file of its own that begins with Card(.
       *[other] Did you mean { $near }?
    }
check-card-unnamed = No module of a course names the card { $found }, so that nobody would come by it.
    .help = Name it under cards in the module it belongs to, or remove the file.
check-card-lacks = The card has no section of the kind { $expected }.
    .help = A card says what to do (Do), why (Why), a tempting mistake and its cost (Mistake), and shows a small example (Example).
check-card-sections = The card has { $found } sections.
    .help = Between { $low } and { $high } make a page: join what belongs together, or leave out what another card says.
check-card-length = The card has { $found } words.
    .help = Between { $low } and { $high } can be read before a shift; references do not count.
check-bad-doi = { $found } is no DOI.
    .help = Write it as 10.1234/abcd, without an address before it; leave the field out where you are not certain of it.

check-composite-claimed = { $found } is put together from other competencies and has no evidence of its own.
    .help = Claim what it is made of, as far as the scenario exercises it: { $expected }.
check-exercised-otherwise = The inject says it exercises { $found }, which takes its evidence in another way.
    .help = The axes are measured by every inject, and some competencies by certain kinds of work alone: take it out. By what an answer is worth count: { $expected }.
check-exercised-unclaimed = The inject says it exercises { $found }, and the scenario does not claim it.
    .help = Add it to the `competencies` of the scenario, or take it out here.
check-claimed-never-exercised = The scenario claims { $found }, and nothing in it can show that.
    .help = { $hint ->
        [none] No kind of work can give evidence of it yet: take it out.
       *[other] Take it out, or add an inject of a kind that can: { $expected }.
    }

# What is asked at the command line.

cli-profile = Show the competencies, what one sees of each at five levels, and what a role asks for
    .example = Example: composure profile --competency patience
cli-profile-role = A role profile, such as community-manager; all competencies if none is named
cli-profile-competency = One competency, with what one sees at each level
cli-profile-content = Look for a profile and role profiles of your own in this file or folder
cli-profile-format = How to show it
cli-course = Show the course: what is there, what is to come, and what opens each module
    .example = Example: composure course --progress
cli-course-content = Look for the course and its scenarios in this folder
cli-course-format = How to show it

error-unknown-role-profile = There is no role profile { $found }.
    .help = { $hint ->
        [none] There are: { $known }.
       *[some] Did you mean { $near }?
    }
error-unknown-competency = There is no competency { $found }.
    .help = { $hint ->
        [none] There are: { $known }.
       *[some] Did you mean { $near }?
    }
error-no-course = There is no course in { $folder }.
    .help = Run this from the folder that holds scenarios, or name one with --content.

# The profile.

profile-title = { $title }: { $count ->
        [one] one competency
       *[other] { $count } competencies
    }
profile-provisional = Levels, weights, floors and cut scores are provisional: no panel has sat, and no study with practising community managers has been made.
profile-entry = { $name } ({ $id })
profile-entry-core = { $name } ({ $id }), core skill
profile-entry-indicative = { $name } ({ $id }), indicative only
profile-entry-core-indicative = { $name } ({ $id }), core skill, indicative only
profile-levels = Levels
profile-level = { $level } { $name }: from { $from } of 100, with no core skill under level { $floor }. { $because }
profile-sources = Sources
profile-source-title = { $id }: { $title }
profile-composites = Put together from others
profile-roles = Role profiles
profile-more = One of them in full: composure profile --competency ID. A role: composure profile ROLE.

profile-group = { $group } competency
profile-core = Belongs to the core skill { $skill }
profile-axis = Measured by the axis { $axis }
profile-source = Asked for in the sources at { $rows }
profile-confidence-decides = May decide about a person
profile-confidence-indicative = Is shown and never decides
profile-because = { $statement }. { $because }
profile-anchors = What one sees
profile-anchor = { $level } { $name }: { $seen }
profile-evidence = What counts
profile-kinds = Exercised by: { $kinds }
profile-moves = Leaving, holding or handing over a message
profile-kinds-none = No kind of work gives evidence of it yet
profile-asked-by = Asked for by
profile-asked-essential = { $role }: essential, at least { $floor } of 100, { $weight } percent of the sum
profile-asked-desirable = { $role }: desirable, { $weight } percent of the sum
profile-asked-nobody = No role profile
profile-part = { $share } percent { $name }: { $because }

profile-role-essential = Essential: each has a floor
profile-role-desirable = Desirable: counts, and may be missing
profile-role-essential-row = { $name }: at least { $floor } of 100 ({ $level }), { $weight } percent of the sum. { $because }
profile-role-desirable-row = { $name }: { $weight } percent of the sum. { $because }
profile-role-cut = Cut score: { $score } of 100, itself sure to within { $error } either way. { $because }
profile-role-least = Rests on at least { $scenarios } scenarios and { $decisions } scored decisions, { $free } of them in own words. { $because }
profile-role-sureness = Passes if the sum reaches the cut with a probability of { $pass } percent and each essential competency its floor with { $floor }; fails at { $fail } percent; between them it is not decided yet. { $because }

# The course.

course-title = { $title }
course-counts = { $modules ->
        [one] 1 module
       *[other] { $modules } modules
    }, { $here ->
        [one] 1 scenario
       *[other] { $here } scenarios
    } here, { $to_come } to come
course-module = { $number }. { $title }
course-practises = Practises: { $competencies }
course-here = Here: { $title } ({ $id })
course-to-come = To come: { $title }
course-opens-at-once = Open from the beginning
course-opens-after = Opens after: { $modules }
course-opens-with = Opens with: { $floors }
course-floor = { $competency } at level { $level } ({ $name })
course-because = Why: { $because }
