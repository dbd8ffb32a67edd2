# Pieces of work: what they are called, what they ask for, what was earned.

kind-conversation = A message to answer
kind-moderation = Posts to moderate
kind-decision = A decision
kind-ranking = What comes first
kind-handoff = Somebody else's matter
kind-sorting = Whose job is it?
kind-dashboard = Figures to read
kind-calendar = The calendar
kind-composition = A post to write
kind-memo = A note inside the house
kind-verification = Is it true?

work-best = What I would do
work-worst = What I would on no account do
work-to = It goes to
work-note = The note
work-place = Place { $number }

work-sources = Where you can look first:
work-source = { $letter }) { $name } (answers after { $takes }): look { $letter }
work-source-asked = { $name }: asked, no answer yet.
work-source-told = { $name }: { $text }
work-exhibit = { $title } ({ $unit }){ $has ->
        [none] {""}
       *[some] {"; to reach: "}{ $target }
    }
work-part = { $id }: { $label }{ $about ->
        [none] {""}
       *[some] {". "}{ $text }
    }{ $optional ->
        [no] {""}
       *[yes] {" (may be left open)"}
    }
work-choice = { $letter }) { $text }
work-number = A number{ $has ->
        [none] {""}
       *[some] {" of "}{ $unit }
    }.
work-text = In your own words, at most { $limit } characters, in quotation marks.
work-given = { $part }: { $given }

work-mark = { $part }: { $earned } of 100 (counts { $share } %)
work-why = { $kind ->
        [there] Said: { $text }
        [missing] Not as it should be: { $text }
       *[said] { $text }
    }
work-better = Better: { $text }
work-nothing-given = Nothing was given here.
