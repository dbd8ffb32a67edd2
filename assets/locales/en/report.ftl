# The debrief as a file: a page, Markdown or JSON.

cli-debrief = Tells what an attempt came to, point by point, and writes it as a page, Markdown or JSON
    .example = Examples:
      composure debrief 1f3c09a2 --out friday.html
      composure debrief friday.attempt --out friday.md
cli-debrief-attempt = An attempt: its file, or the beginning of its id
cli-debrief-out = The file to write; its ending says as what: .html, .md or .json. Without it the debrief is printed
cli-debrief-content = Where scenarios to practise with are looked for
cli-debrief-force = Replaces the file if it is there

debrief-written = { $file } is written.
error-debrief-ending = { $file } does not say as what it is to be written.
    .help = Give it one of these endings: .html for a page, .md for Markdown, .json for a program.
error-debrief-exists = { $file } is there already.
    .help = Choose another name, or add --force to replace it.
error-debrief-unfinished = This attempt has not come to its end; there is nothing to tell of it yet.
    .help = Go on with it: composure attempts resume { $id }

report-title = Debrief: { $title }
report-skip = To the moments
report-contents = Contents
report-played = { $brand } · { $purpose } · { $difficulty } · { $pacing }
report-pacing = { $pacing ->
        [live] with a running clock
        [extended] with a running clock and { $more } % more time
       *[untimed] without a clock
    }
report-covered = What attacks is told again here in calm words. Below each of these, it opens as it was written.
report-practice = This was practice. It decides nothing about anybody.

report-axes = The four axes
report-advice = What went well, and what to practise
report-competencies = What this shift shows of each competency
report-pace = Speed and quality
report-moods = How people felt
report-moments = Moment by moment

report-column-axis = Axis
report-column-score = Score
report-column-rests = What it rests on
report-column-competency = Competency
report-column-measured = This shift
report-column-expected = To expect
report-column-band = 95 % band
report-column-decisions = Decisions
report-column-weakest = Weakest piece of evidence
report-column-moment = Moment
report-column-person = Who
report-column-taken = Time taken
report-column-quality = Quality
report-column-moods = Anger and trust, from when
report-none = too little to say

report-strengths = What went well
report-no-strengths = Nothing stands out yet. That is what practice is for.
report-strength = { $name }: { $measured } of 100 in this shift. { $kind ->
        [none] {""}
        [quoted] Best at { $time }, where it was about this: { $what }. “{ $quote }”
       *[plain] Best at { $time }, where it was about this: { $what }.
    }
report-next = What to practise next
report-no-next = Nothing here needs practice more than anything else. Another scenario will tell you more.
report-practise = { $name }: { $measured } of 100 in this shift. { $kind ->
        [none] {""}
        [quoted] Weakest at { $time }, where it was about this: { $what }. “{ $quote }”
       *[plain] Weakest at { $time }, where it was about this: { $what }.
    }
report-practise-in = A good place for it: { $title }.
report-practise-again = A good place for it: { $title } once more, another way.
report-practise-nowhere = No scenario there is exercises it yet.

report-competencies-about = One shift says little about a person. Beside what was measured stands what it lets expect of the next shift, and where ninety-five of a hundred such figures would lie. What this shift shows nothing of is not here.
report-radar-about = Radar of { $count } competencies: what was measured, what to expect and the band around it. The table below says the same in numbers.
report-radar-caption = Dots: this shift. Line: what it lets expect of the next. Area: where that lies in ninety-five cases of a hundred.
report-indicative = (indicative, never decides)
report-band = { $low } to { $high }
report-evidence = { $time }: { $what } ({ $value } of 100).

evidence-choice = a choice
evidence-own-words = own words
evidence-work = work
evidence-timing = timing
evidence-sequence = over the shift

report-pace-about = Everybody who waited: to the right is later, upwards is better. The table below says the same in numbers.
report-pace-caption = Numbers are moments. A right answer that is late stands above a quick one that is not right.
report-pace-deadline = deadline
report-pace-time = time taken
report-pace-quality = quality
report-pace-none = Nobody was kept waiting against a deadline.
report-taken = { $percent } %

report-moods-about = The anger of { $count } people over the shift. The table below says the same in numbers.
report-moods-caption = Anger, from calm below to furious above.
report-mood = { $time } anger { $anger }, trust { $trust }
report-public-about = How the public felt over the shift, in shares of its people.
report-public-caption = The public, by how people felt.

report-moment = { $number }. { $time } { $name }: { $subject }
report-you-own = { $time } You, in your own words ({ $place }):
report-kind-earned = Earned
report-kind-open = Open
report-kind-cost = Cost
report-kind-advice = To look at
report-flag = To be looked at:
pattern-always-longest = Nearly every draft that was sent was the longest on offer.
pattern-too-fast = Several answers were sent sooner than the message could be read.
pattern-repeated = An answer repeats an earlier one of this shift; what is repeated earned nothing.
pattern-for-the-score = Several answers read as if they had been written for the score.
pattern-not-scorable = An answer is in another language or in no words, and could not be scored.
report-notes = What people said of it
report-samples = Sample answers by level
report-sample = { $level }: “{ $text }”
report-ways = Ways not taken, and what they would have led to
report-no-ways = This program cannot play the attempt again as it was played, so that ways not taken are not shown.
report-worth = (quality { $quality })
report-way-draft = The draft “{ $text }”
report-way-hand-off = Handing it to { $role }.
report-way-leave = Leaving it unanswered on purpose.
report-way-hold = Saying that an answer is coming.
report-way-work = What would have earned the most: { $list }
report-way-without = The same words without “{ $text }”
report-way-public = The same words in public.
report-way-private = The same words in private.
report-way-silence = Saying nothing, until it is too late.
report-way-ends = { $name } ends { $mood }, at { $anger }
report-led-not = It could not have been done at that time.
report-led-moved = Right after, { $name }: anger { $anger }, trust { $trust }.
report-led-inject = { $name } ({ $subject })
report-led-public = At the end { $would } of a hundred of the public would have been upset or angry, not { $is }.
report-led-comes = Then these would have come: { $list }.
report-led-spared = Then these would not have come: { $list }.
report-led-shared = It would have been shared to { $people } { $kind ->
        [more] more people.
       *[fewer] fewer people.
    }
report-led-ending = The shift would have ended as “{ $title }”.
report-led-same = Everything else would have gone the same way.

report-attempt = Attempt { $attempt }, seed { $seed }. Last link of its chain: { $head }. `composure verify` checks it.
report-versions = Played with engine { $engine }; scenario { $scenario }, brand book { $brand }, weights { $weights }, reading tables { $tables }.
report-appeal = Every point names its rule and its words. Whoever disagrees can say so with reasons; a person’s word is kept beside the figure and does not replace it.
