# Knowledge cards: pages to read before a shift and after it.

card-kind-do = What to do
card-kind-why = Why
card-kind-mistake = A tempting mistake
card-kind-example = An example
card-line = Knowledge card, { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } to read
card-scored = What is scored of it
card-references = Where it comes from
card-rows = Rows of the source articles: { $list }.
card-reference = { $authors } ({ $year }). { $title }. { $published }.{ $known ->
        [doi] {" "}doi:{ $doi }
       *[none] {""}
    }
card-text = The card
card-aside = Scored, and where it comes from
card-back = Back
card-before = Read before: { $title }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
card-earlier = The card before
card-later = The next card
card-after = Read on
card-read = Read: { $title }
card-says = Read the card { $title }: { $line }
card-on-axis = Read the card { $title }, which speaks of { $axis }
course-card = To read: { $title } (composure course --card { $id })
play-card = Read before: { $title } (composure course --card { $id })
debrief-card = Read on: { $title } (composure course --card { $id })
cli-course-card = Show this knowledge card of the course
error-unknown-card = There is no knowledge card { $found }.
    .help = { $hint ->
        [none] { $some ->
            [none] No module of the course names one.
           *[some] There are: { $known }.
        }
       *[some] Did you mean { $near }?
    }
report-cards = To read
report-card = { $title } (composure course --card { $id }) rests on:
card-section = { $kind }: { $title }
card-scored-row = { $name }: { $how }
