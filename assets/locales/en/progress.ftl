# How far somebody who practises has come: levels, stars, badges, locks, the plan.

cli-course-progress = Show how far your finished attempts have brought you in it, and what to practise next

progress-title = { $course }: how far you have come
progress-level = Level as a whole: { $name } ({ $level } of 5)
progress-level-none = No level as a whole yet: it takes { $scenarios } scenarios and { $decisions } decisions to tell.
progress-level-held = Your mean of { $mean } of 100 would be { $name }. What keeps the next level away: { $skills }. A level asks for every core skill, not for an average of them.
progress-core = Core skills
progress-core-row = { $name }: { $score } of 100, { $level }
progress-core-none = { $name }: not enough yet
progress-core-nowhere = { $name }: too few scenarios exercise it yet to tell; it keeps nobody back
progress-badges = Badges
progress-badge-row = { $competency }: { $badge }, at least { $level }{ $kind ->
        [indicative] ; for orientation only
       *[decides] {""}
    }
progress-badges-none = None yet. A badge takes enough evidence, and a figure that very probably belongs to its level.
progress-module-open = Open
progress-module-later = Opens when you
progress-module-all-the-same = You may play it now all the same: practice never refuses.
progress-module-empty = { $count ->
        [one] One scenario is still to come.
       *[other] { $count } scenarios are still to come.
    }
progress-module-enough = Practised enough for now. It comes again in { $days ->
        [one] a day
       *[other] { $days } days
    }.
progress-scenario = { $title } ({ $id }): { $stars }
progress-stars = { $stars } of { $of } stars
progress-stars-none = not sat yet
progress-missing-sit = have sat { $title }
progress-missing-many = have sat the { $count } scenarios left in { $modules ->
        [1] “{ $first }”
        [2] “{ $first }” and “{ $second }”
       *[other] { $modules } modules before it
    }
progress-missing-levels = show { $count } competencies at the level it asks for
progress-missing-reach = show { $floor }, { $seen ->
        [none] of which too little was seen so far
       *[some] up from { $now }
    }
progress-next = What to practise next
progress-next-row = { $title } ({ $id }), { $when }: { $why }
progress-next-none = Nothing for now.
progress-when = { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
progress-why-again = it comes again after { $days ->
        [one] a day
       *[other] { $days } days
    }
progress-why-new = new in { $module }
progress-why-weakest = it practises { $skill }, your weakest core skill
progress-why-stars = { $stars } of { $of } stars so far
progress-practice = Stars keep your best run; levels and badges say what your last run at each scenario shows. How fast you answer within a deadline, and how long you sit, earns nothing. All numbers are provisional. This is practice and decides nothing about you.

# On the title.

title-choice-lock = You may play it now; the course comes to it when you { $missing }.
title-next = Next{ $days ->
        [0] {""}
        [1] , tomorrow
       *[other] , in { $days } days
    }: { $title } — { $why }
