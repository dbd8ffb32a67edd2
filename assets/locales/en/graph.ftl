# A scenario as a picture: `composure graph`.

cli-graph = Draw a scenario: who sends for whom, when and under what condition
    .example = Example: composure graph third-saturday --out third-saturday.svg
cli-graph-out = The picture, an SVG file
cli-graph-force = Put it in the place of a file that is there

graph-written = { $file }: { $injects ->
        [one] 1 inject
       *[other] { $injects } injects
    }, { $ways ->
        [one] 1 way
       *[other] { $ways } ways
    }, { $endings ->
        [one] 1 ending
       *[other] { $endings } endings
    }.
graph-about = { $title } as a picture: { $injects } injects by { $people } people, time running downwards, and { $endings } endings.

graph-at = at { $at }
graph-between = between { $from } and { $to }
graph-when = when { $when }
graph-on-call = when sent for

graph-later = { $after } later
graph-up-to = at once to { $to } later
graph-from-to = { $from } to { $to } later
graph-silence = nobody answers
graph-otherwise = otherwise
graph-way-go = → { $to }
graph-way-silence = silence → { $to }
graph-way-cancel = cancels { $to }
graph-way-awaits = { $to } waits for it
graph-handed = handed to { $to }
graph-held = held
graph-left = left on purpose
graph-kept = the promise of { $need } is kept
graph-broken = the promise of { $need } is broken

graph-always = always
graph-and = { $first } and { $second }
graph-or = { $first } or { $second }
graph-not = not { $inner }
graph-anger = the anger of { $who } is { $bound }
graph-trust = the trust of { $who } is { $bound }
graph-slights = what { $who } remembers is { $bound }
graph-number = { $name } is { $bound }
graph-reach = { $bound } people have seen it
graph-public-anger = the anger of “{ $segment }” is { $bound }
graph-public-opinion = what “{ $segment }” thinks of the brand is { $bound }
graph-upset = of a hundred of “{ $segment }” { $bound } are upset or angry
graph-followers = { $bound } follow the brand
graph-press-calls = a journalist has called { $bound } times
graph-arrived = { $inject } has come
graph-answered = { $inject } is answered
graph-ignored = { $inject } is ignored
graph-handed-off = { $inject } is handed on
graph-difficulty = it is played { $bound ->
        [at-least] { $level } or harder
        [below] less than { $level }
       *[exactly] { $level }
    }
graph-after = { $at } have passed
graph-at-least = at least { $number }
graph-below = below { $number }
graph-exactly = exactly { $number }
graph-answer = the answer { $said }
graph-covers = covers { $name }
graph-breaches = is in breach: { $name }
graph-turns = turns to { $name }
graph-says = says { $name }
graph-is-draft = is the draft { $name }
graph-scores = has { $axis } { $bound }
graph-is = is { $name }
graph-chose = chooses { $choice } for { $part }
graph-earned = is worth { $bound }

graph-endings = Endings: the first that holds
graph-legend-go = what is done sends for it
graph-legend-silence = silence sends for it
graph-legend-cancel = cancels it
graph-legend-awaits = waits for it

error-graph-exists = { $file } is there already.
    .help = Name another with --out, or say --force to put the picture in its place.
error-graph-ending = { $file } is not called like a picture of this kind.
    .help = It is written as SVG: let the name end in .svg.
error-graph-unwritable = { $file } cannot be written: { $found }.
    .help = Check that the folder is there and that you may write to it.
