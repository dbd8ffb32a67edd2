# The course map.

title-course = Course
map-title = The course
map-back = Back
map-reading = What you have sat is being read.
map-none = No course here
map-none-text = A course is looked for in the folder of the scenarios. Put one there and come back; “composure new course” begins one. Every shift can be played without it.
map-of = { $number } of { $count }
map-earlier = The course before
map-later = The next course
map-tab-modules = Modules
map-tab-skills = Your skills
map-lock = Comes when you { $missing }.
map-enough = Practised enough for now
map-counts = { $here ->
        [0] {""}
       *[other] { $here } here{ $to_come ->
            [0] {""}
           *[other] , {""}
        }
    }{ $to_come ->
        [0] {""}
       *[other] { $to_come } to come
    }
map-stars = { $stars } of { $of }
map-says = { $title }. { $state }. Practises { $practises }. { $counts }.
map-practises = You practise: { $list }
map-module = What this module holds
map-here = To play
map-to-come = To come
map-skills = Your skills
map-next = Next for you
map-brief = Open the briefing
map-brief-says = Open the briefing of { $title }
map-why = { $when }: { $why }.
map-play-says = Open the briefing of { $title }: { $stars }
towards-title = Towards the certificate
towards-takes = { $found ->
        [one] One scenario of { $scenarios }
       *[other] { $found } scenarios of { $scenarios }
    }. On each of these it takes { $decisions } scored decisions, { $own } of them in own words.
towards-decisions = { $count } of { $of }
towards-part = { $name }: { $scenarios ->
        [one] one scenario
       *[other] { $scenarios } scenarios
    }, { $decisions } of { $of } decisions, { $own } of { $of_own } in own words
towards-decides = For the role “{ $role }”. Practice counts here and decides nothing: that is done by what is sat as coursework or as an exam.
map-side = Your skills and what comes next

# What counts most, side by side.

radar-value = { $score } ± { $reach }
radar-none = too little yet
radar-says = { $name }: { $score }, between { $low } and { $high }, { $level }
radar-says-bare = { $name }: { $score }, between { $low } and { $high }
radar-says-none = { $name }: too little yet
radar-drawn = Radar
radar-table = Table (T)
radar-band = Score; ninety-five in a hundred lie within the band
radar-floor = What the next level asks of every core skill
radar-open = Not enough evidence yet

# What whoever sits here has shown.

title-profile = My profile
mine-title = My profile
mine-sub = What your finished shifts show. It is kept on this computer alone and decides nothing about you.
mine-back = Back
mine-reading = What you have sat is being read.
mine-none = Nothing to show yet
mine-none-text = Once you have finished a shift, what it shows is told here: figures come after a few of them, with how sure they are.
mine-tab-level = Level and skills
mine-tab-all = All competencies
mine-tab-time = From shift to shift
mine-badges = Badges
mine-row = { $level }{ $kind ->
        [indicative] , for orientation only
       *[decides] {""}
    }
mine-row-none = { $decisions ->
        [0] Nothing yet
        [one] One decision so far
       *[other] { $decisions } decisions in { $scenarios ->
            [one] one scenario
           *[other] { $scenarios } scenarios
        } so far
    }
mine-shift = { $number } of { $count }: { $title }
mine-shift-says = Shift { $number } of { $count }: { $title }, { $began }. { $axes }
mine-time-keys = Each line lies between 0 and 100. Left and right go from shift to shift.
mine-history = So far
mine-count-shifts = { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    } finished, at { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenarios
    }
mine-count-stars = { $stars } of { $of } stars
mine-count-since = Since { $began }

cli-course-coverage = Show which rows of the articles on the profession the scenarios exercise and score
coverage-scored = { $row } { $what }
coverage-unscored = { $row } { $what } (named, and no answer there makes a difference)
coverage-open = { $row } { $what } (not yet: { $competencies })
coverage-product = { $row } { $what } (not of a scenario: the program as a whole)
coverage-place = { $scenario }, { $inject }: { $competency } { $good } after a good answer, { $bad } after a bad one
coverage-place-same = { $scenario }, { $inject }: good and bad come out alike
coverage-sum = { $all } rows: { $scored } exercised and scored, { $unscored } named without a difference.

check-unknown-row = No article has a row “{ $found }”.
    .help = Rows are named as in 001-12: the article, then the place in it. { $hint ->
        [none] `composure course coverage` lists them all.
       *[other] Did you mean { $near }?
    }
check-row-unclaimed = The scenario meets { $found } and claims nothing that it asks for.
    .help = Add one of these to `competencies`: { $expected }.
check-row-nowhere = { $found } is met nowhere.
    .help = Name the injects at which it is.
