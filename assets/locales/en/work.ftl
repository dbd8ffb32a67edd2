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

measure-keep = Leave it
measure-hide = Hide it
measure-remove = Remove it
measure-warn = Leave it and point to the rule
measure-ban = Remove it and block the author

work-post = This post
work-rule = It breaks
work-whose = It belongs to
work-own = Us, the community desk
work-matter = Whose is it
work-when = It goes out
work-pause = Not now: keep it back
work-account = On the account of
work-network = Where it stands
work-format = As what
work-visual = The picture
work-words = The words of the post
work-brief = The brief to design
work-verdict = My verdict
work-rests-on = It rests on
work-nothing = Nothing in particular
work-part-looked = What was heard before

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
       *[yes] {" (only where it applies)"}
    }
work-by = { $label } by { $name } ({ $handle })
work-as-above = The same choices as above.
work-choice = { $letter }) { $text }
work-number = A number{ $has ->
        [none] {""}
       *[some] {" of "}{ $unit }
    }.
work-text = In your own words, at most { $limit } characters, in quotation marks.
work-named = { $label }: “{ $about }”
work-given = { $part }: { $given }

work-mark = { $part }: { $earned } of 100 (counts { $share } %)
work-why = { $kind ->
        [there] Said: { $text }
        [missing] Not as it should be: { $text }
       *[said] { $text }
    }
work-better = Better: { $text }
work-measure-wrong = This measure does not fit: it does too little, or too much, about this post.
work-rule-right = That is the rule it breaks.
work-rule-wrong = It does not break that rule. A measure one can defend names the right one.
work-rule-none = A measure one can defend names the rule it rests on.
work-not-theirs = That is not what they are there for; they get a note they cannot use.
work-clash = Another post of the same account goes out at that moment: each takes sight from the other.
work-time-wrong = Nothing speaks for that time.
work-account-right = That is its account.
work-account-wrong = It would go out in the name of somebody else.
work-unheard = It had not been heard when it was named.
work-rests-on-nothing = A verdict that rests on nothing convinces nobody.
work-nobody-heard = Nobody was asked before.
work-strung = Phrases stand strung together with no sentences around them, and what is strung counts for nothing. Say who does what, in sentences.
work-to-grader = It speaks to whoever scores, and not to whoever reads it.
work-hostile = It attacks somebody, or puts the blame on somebody.
work-slips = There are slips of writing in it.
work-unscorable = It could not be read: it is in another language, or in no words.
work-nothing-given = Nothing was given here.

# Pieces of work in the window.

work-called = { $label }{ $optional ->
        [no] {""}
       *[yes] {" (only where it applies)"}
    }
work-in-unit = { $label }, in { $unit }
work-no-number = This is no number. Write it in digits, as in 12 or 3.5.
work-hint = In your own words.
work-look-first = Where you can look first
work-ask = Ask
work-ask-it = Ask: { $name }
work-source-takes = Answers after { $takes }
work-source-waits = Asked; answers after { $takes }
work-source-has = Has answered
work-figures = { $of ->
        [none] { $has ->
            [none] {""}
           *[some] The dashed line: { $target } to reach
        }
       *[some] { $has ->
            [none] In { $unit }
           *[some] In { $unit }; the dashed line: { $target } to reach
        }
    }
work-bar = { $label }: { $value } { $unit }
work-order-how = Drag a row, use its arrows, or press Alt with ↑ or ↓.
work-order-row = { $place }: { $text }
work-up = Up: { $text }
work-down = Down: { $text }
work-order-came = Still as it came
work-order-yours = In your order
work-board-how = Drag a post to its time, or press one and then the other. Keys: Alt with ↑ or ↓, or a time’s letter.{ $has ->
        [none] {""}
       *[some] {" Say on each whose account it goes out on; what is kept back needs none."}
    }
work-board-open = Not planned yet
work-board-back = Kept back
work-board-empty = Empty
work-board-put = Put it here
work-board-put-at = Put it here, { $place }: { $text }
work-board-place = { $place }: { $count ->
        [0] empty
       *[other] { $texts }
    }
work-board-together = { $has ->
        [none] { $count } together
       *[some] { $count } together on the account of { $account }
    }
work-board-card = { $text } { $state ->
        [open] Not planned yet.
        [back] Kept back.
       *[at] Goes out: { $place }.
    }{ $has ->
        [none] {""}
       *[some] {" On the account of "}{ $account }.
    } Alt with an arrow moves it, a letter puts it at a time, Enter takes it up.
work-post-by = { $name }, { $handle }: { $text }
work-done = { $done } of { $all } done
work-send = Send
work-leave-title = Leave it undone?
work-leave-means = { $name } gets nothing from you, and this leaves the queue. Some of it is no work of ours; the rest comes back.
work-leave-yes = Leave it undone
