# The command line.

cli-about = Composure: a training and certification simulator for community managers
cli-after = Without a command, Composure lists the scenarios and plays the one you choose. Attempts are kept in the folder for application data, or in { $variable } if that is set.

cli-play = Play a shift
    .example = Example: composure play third-saturday --seed 7
cli-check = Report every problem of scenarios and brand books
    .example = Example: composure check scenarios --format json
cli-check-path = Files or folders; the scenarios folder if none is named
cli-check-format = How to report: sentences with an excerpt, or an array of objects for a program
cli-check-fast = Look at shape, names, times and ways alone; do not read drafts, anchors and brand books as answers are read
cli-play-scenario = The scenario's id, or its file
cli-play-seed = The seed; the same seed gives the same shift
cli-play-plan = Play this plan instead of reading standard input
cli-play-content = Look for scenarios in this folder
cli-play-from = For authors: begin with this inject, as a rehearsal of which nothing is kept
cli-play-with = With this state: the name of one of your numbers, or PERSON.anger or PERSON.trust (0 to 100); may be said again
cli-play-difficulty = How hard it is made: how long people wait, how much they hold against you, whether drafts are on offer
cli-play-purpose = What the attempt is for; only practice shows what a reply covers while it is written, and the record says which it was
cli-play-terminal = Play in the terminal, also where there is a display
cli-play-untimed = Shift time passes by what acts cost, not by the clock. As set in the window unless said
cli-play-more-time = So much more time with the clock, as an accommodation: 50 is half as long again. It is scored alike
cli-language = The language of the program, by its code; as set in the window, or as the machine's, unless said. Scenarios stay in their own
cli-cover = Tell messages and posts that attack again in calm words; words shows them as they were written. As set in the window unless said; scored alike
cli-as = Whose attempts: the name of somebody who sits at this computer, as the window lists them; unless said the first one's, in the window those of whoever sat last
cli-as-written = Show messages and posts that attack as they were written, whatever is set in the window
cli-play-live = Shift time passes by the clock (what happens at a terminal anyway)
cli-play-forget = Keep no record of this attempt
cli-play-acknowledge = Print a line after every entry that is safely kept

error-as-nobody = Nobody called “{ $name }” sits at this computer. Here are: { $here }.
    .help = Write the name as it stands there, in quotation marks if it has spaces. Somebody without a name is meant where --as is left out, or is named in the window first.
error-as-unreadable = { $why }
    .help = Mend the file or move it away.
error-play-from = { $why }
    .help = --from and --with take the ids that stand in the scenario's file.
error-play-with = “{ $found }” sets nothing.
    .help = Write --with NAME=NUMBER, or --with PERSON.anger=NUMBER, or --with PERSON.trust=NUMBER.
error-play-with-range = “{ $found }”: anger and trust go from 0 to 100.
    .help = Write it like this: --with marta.anger=80
error-plan-line = { $file }, line { $line }: { $why }
    .help = Lines before it were carried out. Mend this one and play again.
error-answer-lost = Not all of the answer could be written: { $found }
    .help = What was written is not whole. Make space, or write it elsewhere, and run this again.
error-standards-broken = Something under { $folder } cannot be read, so that nobody is shown or judged by it.
    .help = Mend what is named above, or leave out --content to judge by what is built in.
error-plan-unreadable = The plan { $file } cannot be read: { $why }
    .help = Check that the path exists and holds text.
error-no-scenarios = There is no scenario to play in { $folder }.
    .help = Run this from the folder that holds scenarios, or name one with --content.
error-unknown-scenario = There is no scenario { $found }.
    .help = { $hint ->
        [none] There are: { $known }.
       *[some] Did you mean { $near }?
    }

# Names that stand on every screen.

difficulty-gentle = gentle
difficulty-standard = standard
difficulty-hard = hard
difficulty-means = { $level }: { $kind ->
        [written] as its author wrote it.
       *[other] people wait { $deadlines } % as long, and hold { $against } % as much against you. { $drafts ->
            [none] Nothing is ready-made where you may write yourself.
           *[offered] {""}
        }
    }
purpose-practice = practice
purpose-practice-means = practice, with hints while you write
purpose-coursework = coursework
purpose-coursework-means = coursework, without hints
purpose-exam = exam
purpose-exam-means = exam, without hints

axis-patience = Patience
axis-empathy = Empathy
axis-assertiveness = Assertiveness
axis-quality = Response quality

family-angrycustomer = angry customer
family-viralcriticism = viral criticism
family-brandvoice = brand voice
family-moderation = moderation
family-verification = verification
family-organisation = organisation

visibility-public = public
visibility-private = private

humour-never = none
humour-light = light
humour-yes = yes
emoji-never = none
emoji-sparing = sparing
emoji-free = free

mood-1 = calm
mood-2 = steady
mood-3 = uneasy
mood-4 = upset
mood-5 = angry

act-acknowledgeissue = says what the matter is
act-acknowledgefeeling = says what it means to the person
act-apology = says sorry
act-responsibility = owns it
act-explanation = says why
act-repair = offers to put it right
act-nextstep = says what happens next
act-informationrequest = asks for what is missing
act-channelmove = names another channel
act-boundary = sets a limit
act-alternative = offers another way
act-correction = puts a claim right
act-thanks = thanks
act-invitation = invites to go on

breach-insult = an insult
breach-threat = a threat
breach-belittling = belittling
breach-blamesothers = putting the blame on others
breach-command = ordering the person about
breach-selfabasement = crawling
breach-overpromise = a promise beyond the desk's powers
breach-falsefact = something the brand book calls false
breach-privatedata = something private or secret
breach-personalopinion = a personal opinion
breach-dismissal = sending the person away
breach-liability = admitting a liability
breach-template = stock phrases
breach-legalese = the language of contracts
breach-defensiveness = defending the brand instead of hearing the person
breach-condescension = teaching a lesson
breach-curtness = short and turned away
breach-unbacked = a figure or a name that nobody can look up

error-no-data-folder = There is no folder for application data on this machine.
    .help = Name one in the variable COMPOSURE_HOME, or play with --forget.
error-attempt-broken = The attempt { $id } does not follow from its own commands, so that one cannot go on with it.
    .help = See where it breaks: composure verify { $id }
error-attempt-older = The attempt { $id } was begun with another version of Composure, so that one cannot go on with it.
    .help = Its events can still be read and checked: composure verify { $id }

error-live-needs-terminal = A running clock needs a person at a terminal.
    .help = Leave --live out: a pipe or a plan plays untimed, and the record says so.
error-file-not-playable = { $file } holds no scenario that can be played.
    .help = See what is wrong with it: composure check { $file }

# Circles of the public, by whom they follow: circle-<role>.

circle-customer = Around customers
circle-fan = Around fans
circle-critic = Around critics
circle-journalist = Readers of the press
circle-creator = Around creators
circle-troll = Onlookers
circle-bystander = Passers-by

role-customer = customer
role-fan = fan
role-critic = critic
role-journalist = journalist
role-creator = creator
role-troll = out for a quarrel
role-colleague = colleague
role-bystander = passer-by
