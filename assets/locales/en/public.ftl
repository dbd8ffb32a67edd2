# Why the public is as it is: rules are public-<rule>.
public-reason = { $quoted ->
    [none] { $reason }
   *[some] { $reason } “{ $words }”
}
public-matter = Somebody is aggrieved, where all can see it.
public-provoked = It is said sharply.
public-accidental = The brand did it without meaning to.
public-preventable = The brand could have prevented it.
public-remembered = It brings back what they have not forgotten:
public-acknowledged = What happened is named:
public-felt = What it is like for the person is named:
public-owned-apology = An apology for what was done:
public-bare-apology = An apology that does not say for what:
public-conditional-apology = An apology with an “if” in it:
public-explained = Why it happened is said:
public-put-right = It is put right:
public-next-step = One can see what happens next:
public-corrected = A claim is put right:
public-limit-kept = A limit, with its reason:
public-to-the-point = It answers what was the matter.
public-beside-the-point = It does not answer what was the matter.
public-attack = It attacks the person:
public-pushed-away = It pushes the person away:
public-leak = Something private stands in public:
public-untrue = It is not so, or cannot be kept:
public-canned = It could stand under any message of any brand:
public-crawling = It crawls:
public-said-before = The same was said to somebody else:
public-emoji = Emoji, of which they think what they think:
public-playful = A light word:
public-playful-in-a-storm = A light word while they are upset:
public-casual = The language of friends:
public-stiff = The language of letters:
public-taboo = A word that rubs them:
public-ours = A word of theirs:
public-holding = Somebody is there, and says when the answer comes.
public-unseen = The answer is where they do not see it.
public-unanswered = Nobody has answered.
public-bait-left = Nobody took the bait.
public-took-down-criticism = Fair criticism was taken out of sight.
public-left-abuse = What hurts others was left standing.
public-cleared-abuse = What hurts others was dealt with.
public-went-out = A planned post went out although this was no moment for it.
public-held-back = A planned post was held back.
public-posted-well = The post is what it should be.
public-posted-badly = The post is not what it should be.
public-late = It came late: of what it does well a part is lost.
public-grudge = They have been slighted before.

public-noticed-arrival = { $name } wrote: { $subject }
public-noticed-answer = You answered { $name } ({ $subject })
public-noticed-elsewhere = You answered { $name } where nobody else sees it ({ $subject })
public-noticed-holding = You told { $name } that an answer is coming ({ $subject })
public-noticed-silence = { $name } waited in vain ({ $subject })
public-noticed-left = You left { $name } unanswered ({ $subject })
public-noticed-measures = What you did about what others wrote ({ $subject })
public-noticed-calendar = What became of the planned posts ({ $subject })
public-noticed-post = The brand posted ({ $subject })

public-take = { $segment }: { $turn ->
    [hotter] hotter
    [calmer] calmer
    [fonder] fonder of the brand
    [colder] less fond of the brand
   *[same] unmoved
}{ $rubbed ->
    [none] .
   *[some] . What rubs: { $rubs }
}

desk-why = Why are they like this?
desk-why-hide = Back to the desk
desk-why-title = Why the public is as it is
desk-why-list = What the public noticed, the latest first, and what each segment made of it
desk-previews = How they would read it
desk-target-now = { $target } · now { $now }{ $reached ->
    [yes] , reached
    [no] , not yet
   *[open] {""}
}

why-title = The public at { $clock }
why-opened = { $at } after the opening
why-segment = { $name }: { $people } people, { $mood } ({ $anger } of 100), { $upset } of a hundred upset or angry; they think { $opinion } of the brand{ $moved ->
    [none] .
   *[some] ; { $left } have gone, { $joined } have come.
}
why-nothing = Nothing has been noticed yet.
why-noticed = { $clock }  { $what }
debrief-titled = { $title }:
debrief-titled-text = { $title }: { $text }
why-debrief = What the public made of it
why-debrief-end = The public at the end
why-spread = Seen by { $reached }, shared by { $shares }, liked by { $likes }.
why-take = { $segment }, { $reached } of whom have seen it: { $turn ->
    [hotter] hotter
    [calmer] calmer
    [fonder] no hotter, and fonder of the brand
    [colder] no hotter, and less fond of the brand
   *[same] unmoved
} (arousal { $arousal }, opinion { $opinion })
why-because = { $arousal } / { $opinion }  { $reason }

cli-why = Tells why the public is as it is at a moment of an attempt: what it noticed, by which rule, how many
    .example = Example: composure why 3f2a9c1b --at 12:30 --segment regulars
cli-why-attempt = The attempt, by the beginning of its id, or a file that was exported
cli-why-at = The moment, counted from the opening (12:30, 1:02:30); the end if it is not said
cli-why-segment = One segment alone, by its id
cli-why-json = How it is told
error-why-no-public = { $brand } names no public, so there is nobody to ask about.
    .help = Authors: add segments to the brand's book under “public” (see scenarios/README.md).
error-why-time = { $found } is no time.
    .help = Write minutes and seconds since the opening (12:30), hours too (1:02:30).
error-why-segment = The public of { $brand } has no segment { $found }.
    .help = Its segments: { $known }.

cli-public = Shows how the built-in public behaves, in three shapes, and plots them
    .example = Example: composure public --out shapes.svg
cli-public-out = The SVG file to plot them to
shapes-title = Three shapes of the built-in public
shapes-cascades = How far things go: { $tries } times one person saw something that moves them.
shapes-cascade = reached { $size } or more: { $count }
shapes-storms = How long a storm lasts: { $unanswered } minutes if nobody answers.
shapes-storm = answered after { $at } minutes: { $frank } minutes with a frank answer, { $evasive } with an evasive one
shapes-parting = An ambiguous word, posted three times: what those think of the brand who are fond of it, and those whom it rubs.
shapes-part = after { $minute } minutes: { $fond } and { $rubbed }
shapes-not = These shapes show that the models do what they were chosen for. They are not measured on people, and say nothing about any real public.
shapes-written = { $file } is written.
shapes-cascades-title = Most go nowhere, a few go far
shapes-cascades-x = people reached (logarithmic)
shapes-cascades-y = things that reached so many (logarithmic)
shapes-storms-title = Faster and franker answers shorten a storm
shapes-storms-x = minutes until the answer
shapes-storms-y = minutes until calm
shapes-storms-frank = frank
shapes-storms-evasive = evasive
shapes-parting-title = An ambiguous word parts two segments
shapes-parting-x = minutes
shapes-parting-y = opinion of the brand
shapes-parting-fond = fond of the word
shapes-parting-rubbed = rubbed by it
