# What the reading of a reply says, one entry a rule: what was found, why it matters, and what to do.
# Values: $words, the words it was found in; $account, under whose name it was written; for needs and questions also $what, in the author's words what it is about.

# While a reply is being written, in practice: what it holds already.

hints-points = { $open ->
        [0] Every point is in your reply.
       *[other] { $there } of { $all } points are in your reply{ $begun ->
            [0] .
            [one] , 1 more is begun.
           *[other] , { $begun } more are begun.
        }
    }
hints-remarks = { $against ->
        [0] {""}
        [one] 1 limit is touched.{" "}
       *[other] { $against } limits are touched.{" "}
    }{ $slips ->
        [0] {""}
        [one] 1 thing to look at in how it is written.
       *[other] { $slips } things to look at in how it is written.
    }
hints-begun = begun: “{ $words }”
hints-begun-says = “{ $words }” begins a point and does not say it in full.
hints-found = { $kind ->
        [against] A limit: { $text } { $instead }
        [slip] To look at: { $text } { $instead }
        [begun] Begun: { $text }
       *[there] There: { $text }
    }
hints-open = { $count } still open

# What was found, one entry a rule.

reading-need = “{ $words }” says what this answer had to say: { $what }.
    .why = Replies are told apart by what they say about this case, and only then by their tone.
    .instead = Nothing to change here; see that the other needs are met as plainly.
reading-need-part = “{ $words }” begins to say what was needed: { $what }.
    .why = Half a thing said leaves the person to guess the rest, and people guess badly when they are upset.
    .instead = Say it in full: who or what, and when or how much.
reading-fact = “{ $words }” states a fact of the brand book, and states it right.
    .why = A fact can be checked and passed on; it answers where a phrase only sounds like an answer.
    .instead = Nothing to change here; one fact that fits is better than three that are true.
reading-feeling = “{ $words }” names what this person feels or what it costs them.
    .why = Being read correctly calms people more than being told that one is sorry.
    .instead = Nothing to change here; go on to what you do about it.
reading-explore = “{ $words }” asks what has to be asked: { $what }.
    .why = Where something is missing, a question shows more interest than a guess, and the next answer will be right.
    .instead = Nothing to change here; one or two questions at a time are enough.
reading-must-not = “{ $words }” should not be said in this answer.
    .why = In this case those words do harm, however kindly they are meant.
    .instead = Leave it out. Say what is known and what happens next.
reading-wrong-turn = “{ $words }” takes a tempting turn away from the point.
    .why = A good answer to another question still leaves this one open.
    .instead = Read the message again and ask what has to be different for this person after your answer.

reading-acknowledge-issue = “{ $words }” names this issue by more than one of its details.
    .why = Two details of the case are what a template cannot have; people see that somebody read them.
    .instead = Nothing to change here; once is enough.
reading-acknowledge-feeling = “{ $words }” names what it is like for the person, and about what.
    .why = A feeling named with its reason is understanding; named alone it is a phrase.
    .instead = Nothing to change here; let the next sentence be about what you do.
reading-apology = “{ $words }” is an apology.
    .why = The first apology counts whole, a second one little, further ones nothing.
    .instead = Say it once, say for what, and go on to the remedy.
reading-apology-conditional = “{ $words }” is an apology with a condition.
    .why = “If anyone was hurt” leaves open whether anything happened, and people hear that.
    .instead = Say what happened and be sorry for that, or do not apologise at all.
reading-apology-generic = “{ $words }” is an apology that does not say for what.
    .why = A sorry that fits anything settles nothing.
    .instead = Name the thing: sorry that the box came cold, sorry that nobody answered.
reading-apology-owned = “{ $words }” is an apology for something in particular.
    .why = Owning what happened is the part of an apology that works.
    .instead = Nothing to change here; follow it with what you do about it.
reading-responsibility = “{ $words }” owns what happened.
    .why = Whoever owns a mistake is trusted to mend it.
    .instead = Nothing to change here; own only what is known to be yours.
reading-explanation = “{ $words }” gives a reason.
    .why = A plain reason lets people judge for themselves.
    .instead = Nothing to change here; keep it to a sentence, after the acknowledgement.
reading-repair = “{ $words }” offers to put it right.
    .why = An offer is what an apology is measured by.
    .instead = Nothing to change here; see that the desk may offer it.
reading-next-step = “{ $words }” says who does what, and when or where.
    .why = A step with a time is a promise that can be kept, and checked.
    .instead = Nothing to change here; put the time where you will remember it.
reading-information-request = “{ $words }” asks for what is needed to help.
    .why = The right question saves the person a turn.
    .instead = Nothing to change here; ask for nothing that was already said.
reading-channel-move = “{ $words }” moves to another channel and says what for.
    .why = Private data belong in private; with the reason, nobody feels sent away.
    .instead = Nothing to change here; answer in public what can be answered in public.
reading-channel-move-bare = “{ $words }” moves to another channel without saying why.
    .why = A complaint solved in public raises the brand in everybody's eyes; moved away without a reason it looks hidden.
    .instead = Answer here what can be answered here, and say what the private message is for.
reading-boundary = “{ $words }” sets a limit and gives its reason.
    .why = A limit with a reason is a position that can be respected.
    .instead = Nothing to change here; add what is possible.
reading-alternative = “{ $words }” offers another way.
    .why = After a no, another way shows on whose side you are.
    .instead = Nothing to change here; one way that works is enough.
reading-correction = “{ $words }” puts a claim right and brings the evidence.
    .why = The fact beside the claim convinces those who read along.
    .instead = Nothing to change here; leave out who got it wrong.
reading-thanks = “{ $words }” thanks the person.
    .why = Thanks for something in particular acknowledge it; more than one wears thin.
    .instead = Thank once, and name what for.
reading-invitation = “{ $words }” keeps the talk open.
    .why = It tells this person and those who read along that they may come back.
    .instead = Nothing to change here; invite to something in particular.

reading-insult = “{ $words }” can be taken as an insult.
    .why = Nothing said after an insult is heard, and those who read along remember it.
    .instead = Answer the matter. Where the tone breaks a house rule, name the rule.
reading-threat = “{ $words }” sounds like a threat.
    .why = A threat turns a complaint into a story about the brand.
    .instead = Say what the rule is and what happens next. Law is for those whose work it is.
reading-belittling = “{ $words }” makes the person or the matter small.
    .why = Whoever is made small grows louder, and the others take their side.
    .instead = Take it as seriously as the person does, for one sentence, and then answer it.
reading-address = “{ $words }” speaks to the person.
    .why = An answer about processes is an answer to nobody.
    .instead = Say what it means for this person.
reading-presence = “{ $words }” shows that somebody is there.
    .why = People calm down when a person takes the matter on.
    .instead = Say who of you does what, in the first person.
reading-concession = “{ $words }” grants a point.
    .why = Who hears that they were heard can stop repeating it.
    .instead = Grant what is right in what they say, and no more than that.
reading-sympathy = “{ $words }” is a word of care.
    .why = It is the smallest sign that a person answers; alone it is little.
    .instead = Say what you are sorry for or glad of.
reading-coldness = “{ $words }” neither hears nor helps.
    .why = To take up what somebody wrote and give nothing back reads as a parry.
    .instead = Give one thing: a word that shows they were heard, or a step that somebody takes.
reading-hedging = “{ $words }” says it only half.
    .why = Whoever asks wants to know what is so. “Maybe” and “perhaps” leave the matter with them.
    .instead = Say what you know. Of what you do not know, say who finds out and by when.
reading-template = “{ $words }” would fit any message of any brand.
    .why = People see at once that nobody has read them.
    .instead = Leave it out and begin with what only this person wrote.
reading-legalese = “{ $words }” is the language of contracts.
    .why = Whoever is answered by a contract learns that the brand thinks of itself first.
    .instead = Say in plain words what applies, why, and what is possible.
reading-defensiveness = “{ $words }” defends the brand.
    .why = The person did not ask how good things are elsewhere; it tells them that they are the exception.
    .instead = Take up what went wrong here, and leave unsaid what went right elsewhere.
reading-condescension = “{ $words }” teaches a lesson nobody asked for.
    .why = A lesson puts the brand above the person; adults leave, and quote it.
    .instead = Give the fact or the step, without saying what they ought to feel or know.
reading-unbacked-figure = “{ $words }” stands neither in the brand book nor in what was said.
    .why = A figure in public is a promise or a fact; what nobody can look up is invented, or private.
    .instead = Give the figure of the book, or say when you will know it.
reading-unbacked-name = “{ $words }” is named neither in the brand book nor in what was said.
    .why = A name in public is somebody's private data, or somebody's blame, or made up.
    .instead = Speak of roles: the rider, the team, your booking.
reading-curtness = “{ $words }” is short and turned away.
    .why = Short is good; with no word to the person it reads as a shrug.
    .instead = Add one word to them: that they are right, that you are sorry, what it means for them.
reading-blames-others = “{ $words }” puts the fault on somebody else.
    .why = To the person who complains the brand is one; passing the fault on reads as not caring.
    .instead = Say what happened without a culprit, and what the brand does about it.
reading-command = “{ $words }” is an order.
    .why = People who feel ordered about refuse, even what is good for them.
    .instead = Ask for it, with the reason, or say what you will do yourself.
reading-self-abasement = “{ $words }” makes the brand smaller than it has to be.
    .why = Crawling helps nobody and invites the next demand.
    .instead = Own the mistake in one plain sentence and go on to the remedy.
reading-beyond-powers = “{ $words }” is beyond what this desk may promise.
    .why = The brand book says so; somebody will have to break the promise.
    .instead = Say what the desk may do, and who decides the rest.
reading-secret = “{ $words }” is secret, or private.
    .why = The brand book keeps it back; what stands in public cannot be taken back.
    .instead = Leave it out, or settle it in private with the person it belongs to.
reading-other-client = “{ $words }” is another client of the house, and here you write for { $account } alone.
    .why = Whom else a house writes for is its clients' business, and no account's readers learn it from another.
    .instead = Leave the name out, and say only what this account knows and does.
reading-overpromise = “{ $words }” promises more than the desk may promise.
    .why = A promise that is not kept is the next complaint, with a screenshot.
    .instead = Promise what you can do yourself, and by when.
reading-gift = “{ $words }” is a gift of which the brand book knows nothing.
    .why = A gift is a promise with a price: somebody who was not asked has to pay it, or to take it back.
    .instead = Give what the book allows, and say who can decide on more.
reading-false-fact = “{ $words }” is not what the brand book says.
    .why = A wrong fact is the one mistake that kindness cannot make good.
    .instead = Look it up before you send. If you do not know, say who finds out and by when.
reading-private-data = “{ $words }” tells or asks here what is not for this place.
    .why = What stands in public cannot be taken back, and others will use it.
    .instead = Keep secrets out of the answer, and ask for somebody's data in private, with the reason.
reading-personal-opinion = “{ $words }” speaks for yourself instead of the brand.
    .why = The desk has one voice; what it says is quoted as the brand's.
    .instead = Say what the brand says, or that it takes no position.
reading-dismissal = “{ $words }” sends the person away.
    .why = It ends the talk here and starts it elsewhere.
    .instead = If the answer is no, give the reason and what is possible.
reading-liability = “{ $words }” admits a legal liability.
    .why = To be sorry and to be liable are two things; the second is not the desk's to say.
    .instead = Own what happened in plain words and leave claims to those whose work they are.

reading-avoided-word = “{ $words }” is a wording that this brand avoids.
    .short = a wording this brand avoids
    .why = A voice is known as much by what it does not say.
    .instead = Put it the way the brand book puts things.
reading-emoji = “{ $words }” is more emoji than this voice takes.
    .short = more emoji than this voice takes
    .why = Emoji set a tone that the words then have to bear.
    .instead = Keep to what the brand book allows, and to none where somebody is hurt.
reading-shouting = “{ $words }” is written in capitals.
    .short = words in capitals
    .why = Whole words in capitals are read as shouting.
    .instead = Use small letters and let the words carry the weight.
reading-repetition = “{ $words }” is said twice.
    .short = the same words twice
    .why = Repeated words read as padding or as a slip of the hand.
    .instead = Say it once, where it matters most.
reading-spelling = “{ $words }” is in no dictionary.
    .short = words that are in no dictionary
    .why = Misspelt words are quoted before anything else in an answer, and they cost it trust.
    .instead = Read it once more before you send it, from the end to the beginning if you are in a hurry.
reading-confused-word = “{ $words }” sounds like the word that was meant and is another one.
    .short = a word that sounds like another
    .why = No spelling checker sees it, and every reader does.
    .instead = Say it in full once: “you are”, “it is”, “could have”. Then you see which one it has to be.
reading-doubled-word = “{ $words }” has a word twice.
    .short = a word twice in a row
    .why = It shows that nobody read the sentence before it was sent.
    .instead = Take one of them out.
reading-mixed-scripts = “{ $words }” mixes letters of several alphabets that look alike.
    .short = letters of several alphabets in a word
    .why = Search and screen readers fail on such words, and whoever notices takes them for fraud.
    .instead = Type the word anew on one keyboard.
reading-capitals = “{ $words }” is written small where a capital belongs.
    .short = sentences without capitals
    .why = It reads as if typed in passing, and the person who waited notices.
    .instead = Begin each sentence with a capital, and write “I” with one.
reading-full-stops = “{ $words }” is long and has no full stop.
    .short = sentences without full stops
    .why = The reader has to find out where one thought ends and the next begins.
    .instead = One thought, one full stop.
reading-spacing = “{ $words }” has no blank behind a mark.
    .short = no blank behind a mark
    .why = Words that run into each other are read twice.
    .instead = Put a blank behind each comma, and behind each sentence.
reading-long-sentence = “{ $words }” is a sentence of more than forty words.
    .short = a sentence too long to read once
    .why = On a telephone such a sentence has lost its beginning before it ends.
    .instead = Make two or three of it, the most important first.
reading-long-block = “{ $words }” is one block of text.
    .short = many lines without a break
    .why = A block is scrolled past; what stands in its middle was not said.
    .instead = Begin a new line for each thought.
reading-other-language = “{ $words }” is not in the language of this channel.
    .short = not the language of this channel
    .why = Those who read along expect their language, and what cannot be read here cannot be scored.
    .instead = Answer in the language of the channel; a greeting in the person's own is welcome.
reading-gibberish = “{ $words }” is not made of words.
    .why = Nobody can answer it, and nothing in it can be scored.
    .instead = Say one thing in plain words.
reading-markup = “{ $words }” is a tag of a page and no word.
    .why = The channel shows it as it is, or hides what it holds, and nobody reads that.
    .instead = Write plain text.
    .short = tags of a page
reading-stuffing = “{ $words }” strings phrases together without a sentence.
    .why = A list of the right words answers nobody: who does what for whom is in the sentences between them.
    .instead = Take the two that matter most and say each as you would say it to the person.
reading-disorder = “{ $words }” cannot follow each other: the words stand in no order.
    .why = The words of a good answer in any order say nothing to anybody.
    .instead = Write a sentence: who does what.
reading-grader = “{ $words }” speaks to whoever scores.
    .why = The person who wrote gets nothing from it.
    .instead = Answer the person.
reading-copied-post = “{ $words }” repeats what was written to you.
    .why = An echo shows that it was received, not that it was understood.
    .instead = Name in your own words the two things that matter most in it.
reading-copied-draft = “{ $words }” is close to one of the drafts.
    .why = A draft is a start; what it lacks for this person only you can add.
    .instead = Check every fact in it, and change what does not fit.
reading-copied = “{ $words }” stands in an earlier reply of yours already; said again it earns nothing.
    .why = Whoever reads the same answer under two posts knows that nobody read either.
    .instead = Keep the fact, and write the rest for this person.
reading-register = “{ $words }” belongs to another register than this brand's.
    .short = another register than this brand’s
    .why = Readers hear at once when a voice is borrowed.
    .instead = Write it as you would say it in this brand's name.
