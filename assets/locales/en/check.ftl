# What `composure check` says. Each problem: what is wrong, and under .help what to do.

check-syntax = { $hint ->
        [word] This is not sound RON: one of the fixed words is expected here.
        [says] What somebody says is a list of lines, and each line says when its wordings are said. Here something stands by itself, so nobody can tell when.
        [arrives] This does not say how the inject arrives: by the clock, by chance or because it is called.
        [key] A key is a worth on each of the four axes. One value alone would leave open what an answer shows of patience, empathy, assertiveness and quality.
        [axes] A worth on one axis or several is expected. A number alone does not say on which axis it counts.
        [fields] { $field } holds several values, each with a name of its own. Here something stands by itself, so nobody can tell what of { $field } it is.
        [brackets] A list begins here, be it of one thing, and its square brackets are missing.
        [list] { $field } is a list, also where one thing stands in it.
        [map] { $field } is a list of things that have an id each, by which everything else calls them.
        [number] A whole number is expected here.
       *[other] This is not sound RON: { $found }.
    }
    .help = { $hint ->
        [comma] Look at the end of the line above for a missing comma or bracket; inside a text, write \" for a quotation mark.
        [text] Put texts and times in straight quotation marks: "4:00".
        [word] One of the fixed words belongs here, with brackets of its own: Always(["…"]), AtLeast(40), Mood(who: "…", anger: 5).
        [says] Put Always([…]) around the wordings: says: [Always(["One wording.", "Another wording of the same."])].
        [arrives] Write At("0:10"), Between("1:00", "2:00"), When(…) with a condition, or OnCall.
        [key] Name all four, 0 to 100 each: { $field }: (patience: 60, empathy: 40, assertiveness: 50, quality: 45).
        [axes] Name it, or several, 0 to 100 each: { $field }: (empathy: 80).
        [fields] Put round brackets around it and say what it is: { $field }: (name: …, name: …). The guide shows which names { $field } has.
        [list] Put square brackets around it, and commas between several: { $field }: […, …].
        [brackets] Put square brackets around it: Always(["One wording."]), Otherwise([Share(5)]).
        [map] Put curly brackets around them, and an id before each: { $field }: {"{"}"an-id": …, "another-id": …{"}"}.
        [flag] Write true or false.
        [number] Write it in figures alone, without quotation marks, brackets or a point: 50.
        [large] This number is too large or too small for its field; most run from 0 to 100.
       *[none] Mend this place.
    } RON stops reading at the first mistake, so there may be more behind it.
check-unknown-field = There is no field { $found } { $scope ->
        [none] here
       *[other] in { $outer }
    }.
    .help = { $hint ->
        [none] Fields here: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-variant = { $found } is not one of the words that may stand here.
    .help = { $hint ->
        [none] Known here: { $expected }.
       *[other] Did you mean { $near }?
    }
check-missing-field = The field { $expected } is missing{ $scope ->
        [none] {""}
       *[other] {""} in { $outer }
    }.
    .help = { $expected ->
        [key] Say what it is worth on each axis, as in key: (patience: 80, empathy: 70, assertiveness: 75, quality: 85). Without a key a draft cannot be scored.
       *[other] Add { $expected }: … inside these brackets.
    }
check-duplicate-field = The field { $found } stands here twice.
    .help = Keep one of the two.
check-too-deep = Values are nested deeper than { $expected } levels.
    .help = Nothing in a scenario needs that. Look for a bracket that never closes.
check-too-large = { $file } holds { $found }; a content file may hold { $expected }.
    .help = Split it, or check that it is the file you meant.
check-not-utf8 = { $file } is not UTF-8 text: byte { $byte } cannot be read.
    .help = Save it as UTF-8, or check that it is the file you meant.
check-unreadable = { $file } cannot be read: { $found }.
    .help = Check that the path exists and that you may read it.
check-nothing-found = There is no content under { $file }.
    .help = Name a .ron file, or a folder that holds some.
check-unknown-kind = This file is no kind of content that is known here{ $opens ->
        [none] {""}
       *[other] : it opens with { $found }
    }.
    .help = Begin it with Scenario(, Brand(, Course(, Card(, Profile( or RoleProfile(.

check-unknown-brand = There is no brand book { $found }.
    .help = { $hint ->
        [none] Brands read together with this file: { $expected }. Give check the folder of the brand books too.
       *[other] Did you mean { $near }?
    }
check-unknown-person = Nobody in the cast is called { $found }.
    .help = { $hint ->
        [none] The cast: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-inject = There is no inject { $found }.
    .help = { $hint ->
        [none] Injects: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-variable = There is no variable { $found }.
    .help = { $hint ->
        [none] Declare it under variables, with the number it begins at.
       *[other] Did you mean { $near }?
    }
check-unknown-channel = The brand has no channel { $found }.
    .help = { $hint ->
        [none] Its channels: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-role = The brand has no role { $found }.
    .help = { $hint ->
        [none] Its roles: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-part = This work has no part { $found }.
    .help = { $hint ->
        [none] Its parts: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-choice = { $found } cannot be chosen there.
    .help = { $hint ->
        [none] What can: { $expected }.
       *[other] Did you mean { $near }?
    }
check-not-work = This asks what was chosen or earned in a piece of work, but the inject is a message to answer.
    .help = Ask what the answer covers, does or is worth instead: Covers, Does, Scores.
check-too-few = { $found } are too few here: at least { $expected } are needed.
    .help = Add some, or use another kind of inject: with less there is nothing to decide.
check-nothing-right = The best that can be chosen here is worth { $found }; nobody could do it right.
    .help = Let at least one be worth { $expected } or more.
check-nothing-wrong = The worst that can be chosen here is still worth { $found }; nobody could do it wrong.
    .help = Let at least one be worth { $expected } or less: a wrong answer that tempts.
check-account-missing = There are several accounts, and this post does not say on which it belongs.
    .help = Add account: with the id of one of them.
check-nothing-to-rank = All items share one place: there is nothing to put in order.
    .help = Give each item its place, from 1. Only what may come either way round shares a place.
check-ranked-already = Items are shown in the order in which they are written, and that is the right one: there is nothing left to do.
    .help = Write them in another order, or leave in_order out and let the seed draw it.
check-unknown-segment = The brand's public has no segment { $found }.
    .help = { $hint ->
        [none] Its segments: { $expected }.
       *[other] Did you mean { $near }?
    }
check-no-public = The brand { $expected } names no public, so that nothing can be asked of it.
    .help = Add segments to its book under “public”, or leave this out.
check-public-segments = A public has { $low } to { $high } segments; this one has { $found }.
    .help = { $hint ->
        [few] A public of one mind teaches nobody that the same words are read in several ways: name a second segment, or leave the public out.
       *[other] Join those who take the same words alike.
    }
check-public-people = The segments have { $found } people together; a public has at most { $high }.
    .help = Make it smaller: one follower may stand for several, and the picture looks the same.
check-public-behaviours = Of a thousand people { $found } behave somehow.
    .help = Regulars, ambassadors, trolls and journalists together are at most 1000; the rest reads and says nothing.
check-public-bursts = In { $found } whoever sees something could bring { $brings } hundredths of a person more to see it: every trifle would reach everybody.
    .help = At most { $high } hundredths: lower “shares”, “ties” or “attention”, or let fewer of them speak.
check-public-both = The words { $found } are both liked and not.
    .help = Keep them in one of the two lists. Where a word divides people, make two segments of them.
check-public-silent = { $found } has no words for this mood: it is moved and says nothing.
    .help = Write one or more comments as these people would write them.
check-unknown-fact = The brand book has no fact { $found }.
    .help = { $hint ->
        [none] Its facts: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-client = The house has no client { $found }.
    .help = { $hint ->
        [none] { $clients ->
            [none] This book names no clients. Add it under “clients”, with its name and its voice, or leave “of” out.
           *[other] Its clients: { $expected }. What is the whole house's says nothing of whose it is.
        }
       *[other] Did you mean { $near }?
    }
check-client-unused = Nothing in this book is { $found }'s.
    .help = Say “of: "{ $found }"” in its channels, facts and powers, or leave the client out.
check-client-without-channel = { $found } has no channel, so that nobody ever writes in its name.
    .help = Say “of: "{ $found }"” in the channels that are its own.
check-fact-of-another-client = The fact { $found } is { $other }'s, and { $channel } is a channel of { $client }: told there, it earns nothing.
    .help = Ask for a fact of { $client } or of the whole house, or ask on a channel of the house.
check-unknown-need = This inject has no need { $found }.
    .help = { $hint ->
        [none] Its needs: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-draft = This inject has no draft { $found }.
    .help = { $hint ->
        [none] Its drafts: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-wrong-turn = This inject has no wrong turn { $found }.
    .help = { $hint ->
        [none] Its wrong turns: { $expected }.
       *[other] Did you mean { $near }?
    }
check-unknown-must-not = This inject has no must_not { $found }.
    .help = { $hint ->
        [none] Its must_not: { $expected }.
       *[other] Did you mean { $near }?
    }
check-reply-condition-outside = This asks about an answer, and here there is none yet.
    .help = Use it under reacts, or ask about state: Answered, Ignored, Anger, Variable, …

check-bad-id = { $opens ->
        [none] An id is empty.
       *[other] { $found } is not a sound id.
    }
    .help = Use lower-case letters, digits and hyphens, at most 60, not beginning with a hyphen.
check-duplicate-id = The id { $found } stands here a second time.
    .help = Rename one of the two; conditions and logs could not tell them apart.
check-duplicate-file-id = The id { $found } is already taken by { $first }.
    .help = Rename one of the two, or check that a copy has not been left behind.

check-bad-time = { $found } is not a time.
    .help = Write minutes and seconds (4:00), hours too (1:02:30), or days before it (2d 9:00:00).
check-too-long-time = { $found } is longer than a shift can be.
    .help = The longest time is { $expected }.
check-bad-clock = { $found } is not a time of day.
    .help = Write it with four digits, as in 09:30.
check-no-length = The shift has no length.
    .help = Say when it closes at the latest, as in length: "20:00".
check-time-backwards = Time runs backwards: { $found } comes before { $expected }.
    .help = Put the earlier time first.
check-time-after-end = { $found } is not within the shift, which closes at { $expected }.
    .help = Move it earlier, or make the shift longer.
check-no-time-to-answer = There is no time at all to answer.
    .help = Give the deadline in minutes and seconds, as in "4:00", or leave it out.

check-out-of-range = { $found } is not between { $low } and { $high }.
    .help = Choose a number from { $low } to { $high }.
check-anchor-level = An anchor cannot be of level { $found }.
    .help = Use 0, 25, 50, 75 or 100.
check-bound-decided = This holds always or never, whatever happens.
    .help = Anger and trust run from 0 to 100; choose a bound between them.
check-too-many = There are { $found } entries here; there may be { $expected }.
    .help = Split it: nobody can play or check that much at once.
check-more = { $count } more problems are not shown. With --format json they all are.
check-empty-list = There is nothing here.
    .help = Add at least one entry; without it this cannot be played or scored.
check-empty-text = This text is empty.
    .help = Write what will be read here.
check-control-character = This text holds the control character { $found }.
    .help = Remove it; screens and screen readers stumble over it.
check-over-limit = This text is { $found } characters long; { $channel } takes { $expected }.
    .help = Shorten it, or choose another channel.

check-drafts-missing = Only drafts may be sent here, and there are none.
    .help = Add drafts, or let input be Any or Free.
check-drafts-unused = These drafts are never shown: input is Free.
    .help = Remove them, or let input be Any.
check-nothing-to-score = An answer to { $found } in own words could not be scored: it has neither needs nor moves.
    .help = Say under needs what a good answer must do, or under moves what is right instead of answering.
check-nothing-said = If none of these conditions holds, nothing would be said.
    .help = Let the last line be Always([…]).
check-after-otherwise = This comes after Otherwise and never happens.
    .help = Move it before Otherwise.
check-no-otherwise = An answer that meets none of these conditions changes nothing.
    .help = Add Otherwise([…]) as the last reaction.
check-dead-end = Whatever one answers to { $found }, nothing follows from it.
    .help = Add reacts; at least the person's mood should move.
check-silence-never = Silence is described, but nothing ever makes it happen.
    .help = Add a deadline.
check-silence-empty = Leaving { $found } unanswered changes nothing.
    .help = Say under silence what waiting in vain brings about.
check-abuse-not-retold = { $found } is abusive and is not told again for whoever has that covered.
    .help = Add retold: what the person says and wants, in a sentence or two, without the words that attack.
check-unreachable-inject = The inject { $found } can never come.
    .help = Give it a time or a condition, or let another inject Go there.
check-no-ending = The scenario has no ending.
    .help = Add endings; the last one with when: Always.
check-last-ending = If { $found } does not hold, the shift has no ending.
    .help = Let the last ending be when: Always.
check-ending-never = The ending { $found } is never reached: { $first } before it always holds.
    .help = Move { $first } to the end.
check-goes-back = This never sends for { $found }: whoever comes to { $here } has had it before, and an inject comes once.
    .help = A second round is an inject of its own. Write one, or remove this.
check-cancels-too-late = This never cancels { $found }: whoever comes to { $here } has had it before.
    .help = Cancel it from an inject that can come earlier, or remove this.
check-never-comes = The inject { $found } never comes: what it waits for holds in no shift.
    .help = See the conditions that lead there. As it is, nobody will ever read it.
check-inject-never = This never holds: { $found } never comes.
    .help = See what should bring { $found }, or leave this condition out. What depends on it never happens.
check-anger-never = This never holds: the anger of { $found } stays between { $low } and { $high } in every shift.
    .help = Choose a bound that it can reach, or let more move it. What depends on it never happens.
check-trust-never = This never holds: the trust of { $found } stays between { $low } and { $high } in every shift.
    .help = Choose a bound that it can reach, or let more move it. What depends on it never happens.
check-number-never = This never holds: { $found } stays between { $low } and { $high } in every shift.
    .help = Choose a bound that it can reach, or let something change it further. What depends on it never happens.
check-number-fixed = Something asks for { $found }, but nothing ever changes it.
    .help = Change it with Set or Add where it should count, or leave out the conditions that ask for it.
check-number-unasked = Nothing asks for { $found }.
    .help = Ask for it in a condition, or remove it; a number that decides nothing misleads whoever reads this.
check-reach-never = This never holds: whatever happens, it is shared to { $high } people at most.
    .help = Choose a smaller number, or let more be shared. What depends on it never happens.
check-one-ending = Every shift ends with { $found }: no other ending can ever hold.
    .help = See what the other endings ask for. One ending for everybody tells nobody what their answers did.
check-comes-after-close = The inject { $found } never comes: the fastest way there takes until { $earliest }, and the shift closes at { $expected }.
    .help = Send for it sooner, or make the shift longer.
check-deadline-after-close = The deadline never passes: at { $found }, at the earliest, the shift has closed ({ $expected }). What silence brings about never happens.
    .help = Shorten the deadline, let it come earlier, or make the shift longer.
check-no-time-left = At { $found } there is no time left to read and answer: the shift closes at { $expected }.
    .help = Let it come at least half a minute before the close.
check-between-overlaps = { $found } and { $other } are by the same person in the same place, and either may come first.
    .help = Part their times, or let one of them send for the other.
check-says-over-limit = This message is { $found } characters long; { $channel } takes { $expected } from anybody.
    .help = Shorten it, or let it come on another channel. People in a scenario can write no more than people can.
check-changed-meanwhile = { $file } was changed while it was being read.
    .help = Wait until it is saved, and check again.
check-link-not-followed = { $file } is a link, and links in folders are not followed.
    .help = Name it by itself, or name the folder it leads to.
check-folders-too-deep = Folders below { $file } are not looked into: it lies { $expected } folders deep already.
    .help = Name it by itself, or move it up.
check-best-draft-breach = The draft { $draft } is called the best, and it is in breach: { $means } (“{ $found }”).
    .help = Mend the draft or its key. Whoever wrote the same in their own words would lose points for it.
check-anchor-off = This anchor stands for { $level }, and reading finds a quality of { $found }.
    .help = { $side ->
        [below] Let it say what the needs ask for, or let the needs know its words
       *[above] Let it leave out what it should miss, or ask more under needs
    }. Within { $low } and { $high } it teaches what is scored.
check-misspelt = { $found } is no word that the dictionary knows.
    .help = { $hint ->
        [none] Mend it.
       *[other] Did you mean { $near }?
    } A name is known by its capital, or by standing in the cast or among the names of the brand book. A slip in a model answer is learned with it.
check-not-a-file = { $file } is neither a file nor a folder.
    .help = Name a .ron file, or a folder that holds some.

check-summary = { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenarios
    } that can be played, { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
