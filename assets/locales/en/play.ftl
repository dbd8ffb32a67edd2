# A shift in the terminal.

play-welcome = Composure. The scenarios:
play-choice =   { $number }  { $title }. { $brand }, { $family }, level { $level }, up to { $minutes } minutes. ({ $id })
play-choose = Which one? Type its number or id; an empty line leaves.

play-title = { $title }, at the desk of { $brand }
play-facts = { $family }, level { $level }. { $day }, { $opens } to { $closes } at the latest.
play-warnings = It contains: { $list }.
play-objectives = What this shift is about
play-begin = Press Enter to begin. The clock starts then.
play-first-help = Type help for what you can do, book for the brand book.
play-resumed-attempt = You are back. It is { $time }.

play-prompt = { $kind ->
        [paused] { $time }, paused
        [live] { $time }
       *[untimed] { $waiting ->
            [0] { $time }, nobody waiting
            [one] { $time }, 1 waiting
           *[other] { $time }, { $waiting } waiting
        }
    } ›{" "}
play-clock = It is { $time }.

play-queue = { $count ->
        [0] Nobody is waiting.
        [one] 1 waiting
       *[other] { $count } waiting
    }
play-queue-row = { $number }. { $name } on { $channel }, { $mood }: “{ $subject }” { $time } ({ $id })
play-queue-left = Waited { $waited }, { $left } left.
play-queue-waited = Waited { $waited }.
play-queue-lapsed = Waited in vain; can still be answered, late.
play-queue-open = ← open

place-of-client = { $client }, { $channel }
play-thread = { $name } ({ $handle }) on { $channel }
play-thread-person = { $about } Now { $mood } (anger { $anger }, trust { $trust }), { $reach ->
        [one] 1 follower
       *[other] { $reach } followers
    }.
play-said = { $time } { $name }: { $text }
play-you-said = { $time } You ({ $place }): { $text }
play-you-worked = { $time } You: { $text }
play-you-asked = { $time } You asked { $source }.
play-told = { $time } { $source }: { $text }
play-difficulty = Difficulty: { $means }
play-promised = { $time } You have promised: { $what }. It has to be kept by { $until }.
play-kept-promise = { $time } Promise kept: { $what }.
play-broken-answer = { $time } Promise broken: you had told { $name } that an answer was coming.
play-broken-promise = { $time } Promise broken: { $what }.
play-worked = { $time } Done: { $subject }
play-looked = { $time } You asked { $source }; an answer comes by { $until }.
play-you-handed = { $time } You handed this to { $role }: { $note }
play-you-held = { $time } You said that an answer is coming.
play-you-left = { $time } You left this unanswered.
play-lapsed-line = { $time } { $name } stopped waiting.
play-settled = This has been dealt with.
play-way-reply = Answer with reply: and your own words (up to { $limit } characters).
play-way-drafts = { $count ->
        [one] One draft is below: draft a sends it, edit a changes it first.
       *[other] { $count } drafts are below: draft a sends the first, edit a changes it first.
    }
play-way-work = Do it with do and what you give for each part (as in: do { $example }).
play-way-look = Look somewhere first with look and its letter.
play-way-other = Or hold, leave, or hand to a role: with a note.
composer-hold = To hold buys { $longer }: { $name } then waits until { $until }. It is a promise. { $cost ->
        [0] It costs nothing now;
       *[other] It costs { $cost } of { $name }’s trust;
    } if no answer comes by then, that costs { $broken } more.
play-draft = { $letter }) { $text } ({ $length } characters)
play-no-drafts = No drafts here: your own words are asked for.
play-people = People so far
play-person = { $name } ({ $handle }), { $mood } (anger { $anger }, trust { $trust }). { $about }
play-which = Which one? Name a number of the queue, a person, or an inject; queue shows them.
play-which-draft = Which draft? Open a message first, then edit a.
play-may-close = Nothing more comes today. Type close to close the desk and go on when somebody writes again.
play-close-not-yet = The desk cannot be closed for the day: somebody waits, or more comes today. Without a running clock, wait goes on.
day-now = { $day }{ $later ->
        [0] {""}
        [one] , a day later
       *[other] , { $later } days later
    }
day-turned = { $days ->
        [one] The next day, { $time }
       *[other] { $days } days later, { $time }
    }
play-covered = Told again in calm words. As it was written: { $open ->
        [yes] words
       *[no] words { $id }
    }
play-covered-posts = Told again in calm words, where it says so. As it was written: words; one post alone: words { $post }
play-covers-nothing = Nothing is covered there.
play-wait-live = The clock is running: time passes by itself.

play-arrived = { $time } NEW  { $name } on { $channel }, { $mood }: { $text } ({ $id })
play-arrived-written = “{ $text }”
play-remarked = { $time }      { $name }: “{ $text }”
play-murmured = { $time }      From { $segment }: “{ $text }”
play-called = { $time }      A journalist among { $segment } wants to know about { $subject }.
play-mood = { $time }      { $name } is { $turn ->
        [calmer] calmer
        [angrier] angrier
        [trusting] more trusting
       *[other] less trusting
    }, now { $mood }.
play-shared = { $time }      Shared to { $reach } more people, { $total } so far.
play-lapsed = { $time }      { $name } has waited in vain.
play-held = { $time } You told { $name } that an answer is coming, by { $until }.
play-answered = { $time } You answered { $name }.
play-handed = { $time } You handed it to { $role }.
play-left = { $time } You left { $name } unanswered.
play-paused = { $time } Paused.
play-resumed = { $time } The clock runs again.
play-ended = { $time } The shift is over.
play-estimate = Before you see what was measured: type a level each for patience, empathy, assertiveness and response quality, from 1 ({ $first }) to { $most } ({ $last }), as in 3 4 3 2. Enter alone skips it.
play-estimate-form = Type four levels from 1 to { $most }, as in 3 4 3 2, or only Enter.
play-kept = This attempt is kept as { $id }. Check it with: composure verify { $id }{ $whose }
play-left-open = The shift is not over, and nothing of it is kept.
play-nobody-yet = Nobody has written yet.
play-come-back = The shift is not over. Come back with: composure attempts resume { $id }{ $whose }

play-help =
    What you can type. Short forms in brackets; a number, a name or an inject says who is meant, and is not needed for the message you have open.
    {"  "}queue (q, or an empty line)   who waits, how long, how heated
    {"  "}open 1 (o 1, or just 1)       the thread, and what you can answer with
    {"  "}words 1                       a message or a post that is covered, as it was written
    {"  "}reply: your words             answer where the message stands
    {"  "}reply 2 privately: words      answer in private
    { $help ->
        [on] {"  "}try: your words               see what they cover and which limits they touch, before you send them
       *[off] {"  "}try                           no help with the reply in this attempt
    }
    {"  "}draft a                       send a draft as it stands
    {"  "}edit a                        change a draft before you send it
    {"  "}hold                          say that an answer is coming: buys time once, costs a little trust, and more if none comes
    {"  "}hand to ROLE: note            give it to a colleague
    {"  "}leave                         leave it unanswered on purpose
    {"  "}book (b), book refund         the brand book, or what it says about a word
    {"  "}people (p)                    who is who, and how they feel
    {"  "}pause, resume                 stop the clock, start it again
    {"  "}quit                          leave; the attempt is kept and can be resumed
    { $pacing ->
        [live] The clock is running, also while you write. When nothing more comes today, close goes on with the next day.
       *[untimed] Time passes by what you do: wait lets it pass until something new comes, wait 1:00 for a minute, finish to the end.
    }

line-unknown = “{ $found }” is no command. { $hint ->
        [none] Type help to see them all.
       *[some] Did you mean { $near }? Type help to see them all.
    }
line-unknown-plan = “{ $found }” begins no line of a plan; what is piped in is one too. { $hint ->
        [none] A line begins with one of these: { $known }.
       *[some] Did you mean { $near }? A line begins with one of these: { $known }.
    }
line-incomplete = Something is missing. Write it like this: { $form }
line-alone = Nothing may follow { $word }. Write it alone, or begin with reply: if it is part of an answer.
line-time = “{ $found }” is not a time. Write minutes and seconds, as in wait 0:30.
line-name = { $kind ->
        [draft] There is no draft “{ $found }” here.
        [role] Nobody in the house is called “{ $found }”.
        [person] There is nobody called “{ $found }”.
        [variable] There is no number called “{ $found }”.
        [ending] There is no ending “{ $found }”.
       *[inject] There is no message “{ $found }”.
    } { $hint ->
        [some] Did you mean { $near }?
       *[none] { $listing ->
            [some] The roles: { $known }.
           *[none] {""}
        }
    }
line-never = { $id } never came.
line-not-so = This is not so: { $found }.

rejected-over = The shift is over.
rejected-ends-before = The shift closed before that was done ({ $at }).
rejected-paused = The clock stands. Type resume first.
rejected-not-paused = The clock is running already.
rejected-time-backwards = Time cannot run backwards to { $at }.
rejected-not-here = That has not arrived.
rejected-done = That has been dealt with.
rejected-no-draft = That draft is not on offer. Type drafts to see which are.
rejected-drafts-only = Only drafts may be sent here. Type drafts to see them.
rejected-own-words-only = Drafts are not offered here: answer in your own words with reply:
rejected-empty = There is nothing to send yet.
rejected-too-long = That has { $found } characters; here are { $limit } at most. Shorten it and send it again.
rejected-control-character = That holds a character that cannot be sent. Type it again without.
rejected-private-channel = This is a private channel; an answer here is private.
rejected-not-a-message = This is work to do, not a message to answer. Open it to see what it asks for.
rejected-not-work = This is a message to answer. Type reply: and your words.
rejected-no-part = Nothing here is called { $part }. Open it to see its parts.
rejected-no-choice = For { $part } one cannot choose “{ $found }”. Open it to see the choices.
rejected-twice = You gave { $part } twice. Give each part once.
rejected-same = { $part } and { $other } are the same. Each may stand in one place only.
rejected-missing = Something is still open: { $part }.
rejected-not-a-number = { $part } has to be a number, as 12 or 3.5.
rejected-no-source = There is nowhere like { $found } to look. Open it to see where you can.
rejected-already-looked = You have asked there.
rejected-no-role = Nobody here has that role. Type book to see the team.
rejected-already-held = You have said so once already. Now they wait for the answer.
rejected-nothing-to-hold = There is no waiting to put off: answer, hand it on or leave it.

book-about = About
book-voice = Voice
book-client = As { $client }
book-of = { $client }: { $text }
book-traits = { $traits }.
book-manner = Formality { $formality } of 5, humour: { $humour }, emoji: { $emoji }.
book-avoid = Words we do not use: { $words }.
book-sign-off = Sign as: { $sign }
book-facts = Facts
book-powers = Yours to decide
book-power = { $what }: { $limit }
book-beyond = Not ours to promise
book-secrets = Not to be told or asked in public
book-team = The team
book-named = { $name }{ $named ->
        [some] {" "}({ $id })
       *[none] {""}
    }: { $text }
book-rules = House rules
book-channels = Channels
book-channel = { $name } ({ $place }, up to { $limit } characters). { $custom }
book-objectives = Objectives
book-nothing = The brand book says nothing about “{ $about }”.

play-try-off = The purpose of this attempt is { $purpose }: what a reply covers is not shown before it is sent.
play-try-nothing = There is nothing to look at yet. Write the reply behind it, as in try: your words
play-try-no-words = Only drafts may be sent here, so there are no words of yours to look at.
play-try-next = Nothing was sent. Your words stand behind reply: for you to change or send.
play-try-length = { $over ->
        [0] { $count } of { $limit } characters.
       *[other] { $count } characters are { $over } more than the { $limit } that can be sent here.
    }

play-rehearsal = A rehearsal: it begins on the way, and nothing of it is kept.
play-nothing-kept = This build keeps no attempts: build it with the feature store to keep them.

play-over-enter = The shift is over. Press Enter for the debrief.
play-not-sent = What you were writing was not sent.
line-unreadable = That line could not be read: it is no text, or longer than any line here may be.
progress-running = the shift is not over
progress-not-here = it has not come
progress-open = it is waiting
progress-lapsed = it has waited in vain
progress-answered = it was answered
progress-handed-off = it was handed on
progress-left = it was left
progress-cancelled = it will not come
rejected-too-many = This shift has taken more commands than any shift needs. Leave it and begin another.

# What stands between the thousands of a number, and before its tenths.
number-thousands = ,
number-decimal = .
