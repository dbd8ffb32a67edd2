# Title, briefing, problems.

title-name = Composure
title-claim = A crowd can lose its temper in a minute. Here is where you learn to keep yours.
title-resume = Continue the shift
title-resume-line = { $title }, { $time } in
title-choices = Or begin another
title-choices-more = More shifts
title-choice-line = { $brand }, { $family }
title-choice-length = up to { $minutes } min
title-choice-level = level { $level } of 5
title-choice-warning = Content note
title-warnings = Content note: { $list }.
title-unfinished = Also not finished
title-unfinished-line = { $time } in
title-unfinished-says = Go on with { $title }, { $time } in
title-palette = { $name ->
        [dark] Colours: dark
        [light] Colours: light
        [high-contrast] Colours: high contrast
       *[other] Colours: { $name }
    }
title-quit = Leave
title-mood-1 = Calm
title-mood-2 = Steady
title-mood-3 = Uneasy
title-mood-4 = Upset
title-mood-5 = Angry
title-empty = No shift to play yet
title-empty-text = Scenarios are looked for in the folder that was named when Composure was started, or else in the folder “scenarios” beside it. Put one there and start again.
title-empty-problems = Files were found, but none of them can be played as it is.
title-problems-see = See what is wrong

briefing-back = All shifts
briefing-brand = { $brand }, { $sector }
briefing-minutes = Up to { $minutes } min
briefing-level = Level { $level } of 5, { $family }
briefing-clock = { $day }, { $opens } to { $closes }
briefing-tab-situation = The situation
briefing-tab-book = Brand book
briefing-tab-team = Team and rules
briefing-situation = What is going on
briefing-objectives = What you practise
briefing-targets = What the brand wants
briefing-book = Brand book
briefing-book-none = The brand book has nothing in it.
briefing-avoid = Never these words
briefing-facts = What is true
briefing-decide = You decide
briefing-hand-off = Not yours to promise
briefing-secrets = Not to be told or asked in public
briefing-channels = Where people write
briefing-team = Your team
briefing-team-none = Nobody is named who could take something over.
briefing-rules = House rules
briefing-live = The clock runs
briefing-untimed = Time passes by what you do
briefing-live-means = { $more ->
        [0] People wait while you read and write, and you can stop the clock. Both ways are scored alike.
       *[other] People wait while you read and write, { $more } % longer than usual, and you can stop the clock. Both ways are scored alike.
    }
briefing-untimed-means = Reading costs no time; answering, asking and waiting do. Both ways are scored alike.
briefing-start = Start the shift
briefing-scroll = { $title }, scrolls

problems-title = What is wrong with content
problems-sub = A file with an error cannot be played until it is mended. Warnings can wait.
problems-back = Back
problems-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
problems-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
problems-next = next
problems-row = { $kind ->
        [error] Error: { $text }
       *[warning] Warning: { $text }
    }
problems-where = Where
problems-do = What to do
problems-code = Code
problems-no-place = In no one place
problems-here = here
problems-list = Problems
problems-detail = The problem
problems-none = Nothing is wrong
problems-none-text = Every file that was read can be played as it is.

title-attempts = Sat before

sat-title = What you have sat
sat-sub = Every attempt is kept on this computer alone. A debrief can be opened at any time; a file can be handed in and checked by others.
sat-back = Back
sat-list = Attempts
sat-about = { $began }, { $difficulty ->
        [none] difficulty unknown
       *[other] { $difficulty }
    }
sat-open = Not finished: { $time } of the shift
sat-unread = Cannot be read with its content
sat-axis-none = –
sat-says = { $title }, { $about }. { $state }
sat-axis-says = { $name } { $score }
sat-resume = Go on
sat-resume-says = Go on with { $title }, { $about }
sat-debrief = Debrief
sat-debrief-says = Debrief of { $title }, { $about }
sat-export = Save as a file
sat-export-says = Save { $title }, { $about } as a file
sat-exported = Saved as { $file }
sat-none = Nothing yet
sat-none-text = What you sit is listed here from the first answer on.
