# The desk.

# The strip at the top.

desk-of = { $brand }, { $title }, { $purpose }
desk-title = { $title }, { $purpose }
desk-clock = { $day }, { $clock }. { $passed } of { $length } have passed.
desk-day-paused = { $day }, paused
desk-pause = Pause
desk-resume = Resume
desk-wait = Until somebody writes
desk-close = Close for today
desk-wait-minute = A minute
desk-finish = To the end
desk-finish-asks = Let the shift run to its end?
desk-finish-yes = Run to the end
desk-finish-no = Stay
desk-palette = Other colours
desk-leave-shift = Leave the desk; the shift is kept

# The window.

desk-circle = { $name }, { $count } people, { $mood }

desk-live = { $name } wrote: { $text }

# The queue.

desk-waiting = Waiting
desk-waiting-count = { $count ->
        [0] Nobody is waiting
        [one] 1 waiting
       *[other] { $count } waiting
    }
desk-sort-press = Most pressing
desk-sort-wait = Waiting longest
desk-sort-heat = Most heated
desk-shows-all = Everything
desk-shows-messages = Only messages
desk-shows-public = Only messages in public
desk-shows-work = Only work
desk-shows-rest = Show { $count } more
desk-none-of-kind = Nothing of this kind waits.
desk-aside = Put aside
desk-aside-put = Put aside, 2 min
desk-aside-take = Take back
desk-aside-back = back in { $back }
desk-all-aside = Everything that waits is put aside. It comes back by itself.
desk-row = { $name }, { $channel }, { $mood }, waited { $waited }: { $text }
desk-row-left = { $left } left.
desk-left = { $left } left
desk-row-held = You said an answer is coming.
desk-row-lapsed = Waited in vain; a late answer helps.
desk-word-held = Promised
desk-word-lapsed = Gave up
desk-below = { $count ->
        [0] That is all of them
       *[other] { $count } more below
    }
desk-angry = { $count } angry
desk-earlier = Earlier
desk-earlier-row = { $name }, { $outcome }
desk-outcome-answered = Answered
desk-outcome-done = Done
desk-outcome-handed = Handed on
desk-outcome-left = Left
desk-outcome-lapsed = Gave up
desk-outcome-none = Closed
desk-nobody = Nobody is waiting
desk-nobody-yet = Nobody has written yet. This is a good time to read the brand book.
desk-nobody-all = Everyone who wrote has been dealt with. The desk is yours until somebody speaks.
desk-nobody-today = Nothing more comes today: “Close for today”, at the top, goes on when somebody writes again.
desk-nobody-wait = Time stands until you let it pass: “Until somebody writes”, at the top.
desk-nobody-clock = Time passes by itself.
desk-nobody-earlier = Read around: earlier threads are below.

# The thread.

desk-thread = { $name } on { $channel }: { $subject }.
desk-followers = { $number ->
        [one] 1 follower
       *[other] { $count } followers
    }
desk-folded = { $count } earlier messages, { $first } to { $last }
desk-you-as = You, as { $brand }
desk-privately = { $time }, in private
desk-handed = You handed this to { $role }, { $time }
desk-worked = You did this, { $time }
desk-asked = You asked: { $source }, { $time }
desk-held = You said that an answer is coming, { $time }
desk-left-it = You left this unanswered, { $time }
desk-lapsed = { $name } stopped waiting, { $time }
desk-quoted = “{ $text }”
desk-outcome-answered-said = Answered. If { $name } writes again, it is here.
desk-outcome-done-said = Done. If { $name } writes again, it is here.
desk-outcome-handed-said = Handed on. If { $name } writes again, it is here.
desk-outcome-left-said = Left unanswered.
desk-outcome-lapsed-said = { $name } is not waiting any more.
desk-outcome-none-said = There is nothing to do here now.
desk-next = Next: { $name }

# The composer.

desk-paused = The clock stands and nothing can be sent. “Resume”, at the top, lets it run again.
desk-paused-short = The clock stands and nothing can be sent. The first button at the top lets it run again.
desk-public = Public
desk-private = Private
desk-only-private-why = This is a private channel; an answer here is private.
desk-answering = Answering { $name }
desk-answering-private = Answering { $name }, only in private
desk-answering-as = { $answering }, as { $account }
desk-answer-to = Your answer to { $name }
desk-hint-public = Write to { $name }. Everybody can read it.
desk-hint-private = Write to { $name }. Nobody else reads it.
desk-count = { $count } of { $limit }
desk-over = { $over } too many for { $limit }
desk-covered = Already in your reply
desk-covered-nothing = What your words cover shows here while you write.
desk-covered-all = { $count ->
        [0] All
       *[other] { $count } more
    }
desk-covered-less = Less
desk-covered-list = Already in your reply, scrolls
desk-hand-off = Hand off
desk-drafts = Drafts, { $count }
desk-leave = Leave
desk-hold = Say an answer is coming
desk-hold-title = Say that an answer is coming?
desk-hold-yes = Say so
desk-hold-held = Answer promised
desk-hold-late = Too late to put off
desk-emoji = Emoji
desk-emoji-never = The brand book takes no emoji.
desk-emoji-some = { $most ->
        [one] The brand book takes one emoji in an answer; yours has { $used }.
       *[other] The brand book takes up to { $most } emoji in an answer; yours has { $used }.
    }
emoji-name-smile = Smile
emoji-name-grin = Grin
emoji-name-phew = Grin with a drop of sweat
emoji-name-wink = Wink
emoji-name-tear = Face with a tear
emoji-name-please = Hands put together
emoji-name-thumb = Thumb up
emoji-name-wave = Waving hand
emoji-name-clap = Clapping hands
emoji-name-arm = Strong arm
emoji-name-heart = Heart
emoji-name-party = Party popper
emoji-name-sun = Sun
emoji-name-done = Tick
emoji-name-box = Parcel
emoji-name-cup = Hot drink
emoji-name-tool = Spanner
desk-send = Send reply
desk-send-keys = Ctrl ↵
desk-back = Back
desk-back-keys = Esc
desk-drafts-title = Drafts
desk-drafts-about = Written beforehand. Read before you send.
desk-draft = Draft { $letter }, { $length }: { $text }
desk-draft-send = Send as it stands
desk-draft-edit = Edit first
desk-hand-off-about = { $name }’s case goes along.
desk-role = { $name }: { $owns }
desk-hand-to = To { $role }
desk-hand-choose = Choose who takes it over
desk-theirs = Theirs: { $owns }
desk-note = Your note
desk-note-hint = What they need to know, and by when.
desk-leave-title = Leave it unanswered?
desk-leave-means = { $name } gets no answer from you, and this leaves the queue. Some messages are best left; others come back louder.
desk-leave-yes = Leave it unanswered
desk-leave-no = Go back

# The side.

desk-side-people = Person
desk-side-book = Book
desk-side-figures = Figures
desk-no-person = Nobody’s thread is open.
desk-person = { $name }, { $handle }, { $role }
desk-handle = { $handle }, { $followers }
desk-anger = Anger
desk-anger-says = Anger { $anger } of 100, { $mood }
desk-trust = Trust
desk-trust-says = Trust { $trust } of 100
desk-book = Brand book
desk-book-find = Find a fact
desk-avoid = No “{ $word }”
desk-figures = Figures
desk-people = { $count } people
desk-percent = { $percent }% { $mood }
desk-hot = { $angry }, { $upset }
desk-shared = Shared to more people
desk-segment-now = { $count }, { $mood }
desk-each-point = On the canvas a point stands for { $count } people.
desk-followers-label = Followers
desk-followers-now = { $followers }, { $left } left, { $joined } came
desk-doings-label = Likes, shares, visits
desk-doings-now = { $likes }, { $shares }, { $visits }
desk-sentiment-label = Sentiment
desk-answer-time = Answer time, mean
desk-answer-none = none yet
desk-target = Target, { $what }: { $target }

# The keys.

desk-keys = Keys
desk-keys-hide = Hide the keys
desk-keys-key = ?
desk-key-move = ↑ ↓ J K
desk-does-move = Through the queue
desk-key-open = 1 … 9
desk-does-open = Open what waits, by its place
desk-key-order = O
desk-does-order = What stands first
desk-key-shows = V
desk-does-shows = Which kind is shown
desk-key-aside = Z
desk-does-aside = Put aside, or take back
desk-key-write = ↵
desk-does-write = To the field, or on to the next
desk-key-send = Ctrl ↵
desk-does-send = Send what is written
desk-key-emoji = Ctrl E
desk-does-emoji = Emoji, and away again
desk-key-choose = A … H
desk-does-choose = Choose, in a piece of work
desk-key-rank = Alt ↑ ↓
desk-does-rank = Up or down, in a list to put in order or on a plan
desk-key-undo = Ctrl Z
desk-does-undo = Undo what was typed
desk-key-find = Ctrl F
desk-does-find = Look something up in the book
desk-key-scroll = PgUp PgDn
desk-does-scroll = Scroll the thread
desk-key-back = Esc
desk-does-back = Close what is open, or leave the field
desk-key-tab = Tab
desk-does-tab = To the next thing one can press

cover-retold = Told again: { $text }
cover-plain = An abusive message, covered.
cover-off = Read it as it was written
desk-undo = Undo
desk-after = To the debrief
desk-after-keys = ↵
desk-ended = The shift is over.
guide-title = First steps, { $step } of { $of }
guide-1 = In a moment somebody writes. Behind the desk you see who follows the brand, and in which mood.
guide-1-untimed = Press “Until somebody writes” above, the first sign right of the clock: untimed, time passes by what you do. Behind the desk you see who follows the brand, and in which mood.
guide-2 = Read what they say and what they need. Then answer in the field below, in your own words: Enter takes you there. Facts and house rules stand in the brand book.
guide-3 = Ctrl with Enter sends it. You could also take a draft, hand the matter on, or say that an answer is coming: the buttons under the field.
guide-4 = They answer by what you did, and others read along. All keys stand under “?”. The debrief afterwards explains every point.
guide-skip = Skip these
guide-done = Good
