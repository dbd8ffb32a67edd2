# Rehearsal: synthetic trainees play before any person does.

cli-rehearse = Let synthetic trainees play scenarios, and tell what they reached and scored
    .example = Examples:
      composure rehearse scenarios
      composure rehearse my-scenario.ron --runs 50 --out my-scenario.html
cli-rehearse-path = Files and folders of scenarios; without any, those of the house
cli-rehearse-runs = How often each trainee plays (200 unless said)
cli-rehearse-seed = The seed; the same seed gives the same runs
cli-rehearse-trainee = Only this trainee; may be said again. The expert first, if the others are to be compared with anybody
cli-rehearse-jobs = On so many cores at once; on all unless said
cli-rehearse-no-bounds = Do not search how low and how high each competency can come out
cli-rehearse-out = Also write it to a file: .html for a page, .json for a program
cli-rehearse-format = Whether a person or a program reads it; what a program gets does not change with the language

error-rehearse-nothing = Nothing to rehearse was found.
    .help = Name a scenario's file, or a folder with some.
error-rehearse-ending = { $file } does not say as what it is to be written.
    .help = Give it one of these endings: .html for a page, .json for a program.

check-reply-unreadable = This is no reply: { $found }
    .help = A line holds an inject, a style and a text: {"{"}"inject": "late", "style": "expert", "text": "…"{"}"}
check-reply-to-nothing = The scenario has no message “{ $found }” to reply to.
    .help = Name a message of the scenario beside which this file lies, or take the line out.
check-reply-style = No trainee writes in the style “{ $found }”.
    .help = Known are expert, expert-2, short, novice, passive, aggressive, indifferent, courteous and liar.

trainee-expert = Expert
    .about = Reads first, answers the point, knows whose matter it is.
trainee-misspeller = Expert, badly spelt
    .about = The expert with a bad hand: spelling may cost quality and nothing else.
trainee-short = Short and excellent
    .about = Few words and the right ones: length alone is no merit.
trainee-slow = Slow expert
    .about = Right, and often too late.
trainee-novice = Novice
    .about = Willing and vague.
trainee-passive = Passive
    .about = Gives way: afraid of a quarrel, states nothing.
trainee-aggressive = Aggressive
    .about = Takes it personally and strikes back, loudly or with a smile.
trainee-indifferent = Indifferent
    .about = Does what makes it go away.
trainee-copy-paste = Copy and paste
    .about = One text for everybody.
trainee-stuffer = Strings cues together
    .about = Has seen what is looked for and strings it together.
trainee-courteous = Polite but wrong
    .about = Polite, warm and wrong.
trainee-liar = Kind liar
    .about = Kind, and makes it up.
trainee-silent = Silent
    .about = Leaves everything alone.
trainee-random = Random
    .about = Anything at all.
trainee-chooser = Chooses at random
    .about = Any choice, and no word of its own: the quick way to every corner.

rehearse-title = { $title }: { $runs } runs each, seed { $seed }
rehearse-scores = Scores by axis: the mean, and where nine of ten lie
rehearse-minutes = Minutes
rehearse-cell = { $mean } ({ $low }–{ $high })
rehearse-none = –
rehearse-apart = How often the expert is above each of them, where they should fail (0.900 is asked)
rehearse-apart-holds = { $axis }: { $share } ({ $low }–{ $high })
rehearse-apart-fails = { $axis }: { $share } ({ $low }–{ $high }), too near
rehearse-bounds = How low and how high each competency came out, by a search over choices
rehearse-range = { $low } – { $high }
rehearse-reached = What was reached
rehearse-injects = Injects: { $reached } of { $all }
rehearse-reactions = Reactions: { $reached } of { $all }
rehearse-endings = Endings: { $reached } of { $all }
rehearse-reaction = { $inject }, reaction { $number }
rehearse-never = { $count ->
        [one] Never reached:
       *[other] Never reached ({ $count }):
    }
rehearse-untried = { $count ->
        [one] A reaction that nobody met with:
       *[other] Reactions that nobody met with ({ $count }):
    }
rehearse-surprises = Somebody took a good answer badly, or a bad one well:
rehearse-more = and { $count } more
rehearse-place = { $id } ({ $about })
rehearse-place-line = { $id } ({ $about }), line { $line }
rehearse-hits = { $place }: { $hits } times
rehearse-together = All scenarios together: how often the expert is above each of them

rehearse-page-title = Rehearsal
rehearse-page-about = Synthetic trainees have played these scenarios before any person does.
rehearse-page-limits = Trainees, rules and scenarios come from one house. That they fit together shows that the scoring does what it says; it does not show how anybody does at work.
rehearse-page-runs = { $runs } runs by each trainee, seed { $seed }; { $written ->
        [0] nobody has written replies for it
        [one] one reply was written for it
       *[other] { $written } replies were written for it
    }
rehearse-endings-title = How it ended
rehearse-injects-title = What came
rehearse-column-trainee = Trainee
rehearse-column-axis = Should fail on
rehearse-column-share = Share of pairs
rehearse-column-interval = Ninety-five of a hundred
rehearse-column-verdict = As asked
rehearse-column-minutes = Minutes
rehearse-holds = Yes
rehearse-fails = No

check-smell-pass-by-silence = Whoever does nothing at all reaches { $found } here, and { $expected } passes.
    .help = Let silence cost something: deadlines, keys of what is left, and what silence brings about.
check-smell-pass-by-first = Whoever always takes the first draft reaches { $found }, and { $expected } passes.
    .help = Put the best draft in other places of the list, and let wrong ones tempt.
check-smell-pass-by-longest = Whoever always takes the longest draft reaches { $found }, and { $expected } passes.
    .help = Shorten good drafts, or write a long one that is wrong.
check-smell-pass-by-apology = One apology to everybody reaches { $found }, and { $expected } passes.
    .help = Let good answers need something of this very matter: a critical need, a fact, a step.
check-smell-pass-by-cues = The cues of each message strung together reach { $found }, and { $expected } passes.
    .help = Prefer slots to cues: who does what, and when. Words alone are easily strung.
check-smell-ending-unreached = Nobody reached the ending “{ $found }”, by whatever choice.
    .help = See whether its condition can come true before one that stands above it does; `composure rehearse` shows what was reached.
check-smell-cannot-lose = { $found } hardly moves here, whatever is done: { $low } to { $high }.
    .help = Let some choice lose it and another win it, or leave it out of `competencies`.
check-smell-throwaway = The draft { $draft } lies far below every other one on every axis: nobody would choose it.
    .help = Let it tempt: kinder, firmer or quicker than the right one, and wrong all the same.
check-smell-key-reading = By its key { $draft } ({ $key }) is much better than { $other } ({ $beside }), and reading finds the opposite: { $read } and { $liked }.
    .help = Mend the key, the draft, or what the message asks for: the same words typed would be scored by reading.
check-smell-longest-best = The best draft is the longest in { $count } of { $all } messages.
    .help = Shorten some good drafts, and write wrong ones that say much.
check-smell-first-best = The best draft stands first in { $count } of { $all } messages.
    .help = Put it in other places of the list.
check-unknown-smell = No smell is called “{ $found }”.
    .help = One of these: { $expected }.
check-smell-without-reason = “{ $found }” is tolerated without a reason.
    .help = Say why it is meant so; somebody else will ask.
