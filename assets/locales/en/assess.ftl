# Reading replies in bulk.

cli-assess = Assess replies from files, one line of figures each
    .example = Example: composure assess --situations situations.jsonl --replies replies.jsonl
cli-assess-situations = The situations that are answered, as JSON lines
cli-assess-replies = The replies, as JSON lines
cli-assess-dialogues = Conversations of several turns, as JSON lines
cli-assess-ratings = What raters gave, as JSON lines
cli-assess-agreement = Print how far the figures agree with the ratings instead of the figures
cli-assess-check-prefix = Situations whose id begins so are the check, by which no rule was made; without it those that begin with D, and of dialogues the last five situations

error-assess-unreadable = { $file } cannot be read: { $found }
    .help = Check that the path exists and that you may read it.
error-assess-no-file = { $file } is a folder or a device, not a file.
    .help = Name a file of JSON lines.

assess-line = { $file }, line { $line }: { $why }
assess-nothing = { $file } holds no lines.
assess-unknown-field = The field { $name } is not known and is passed over, here and in the lines that follow.
assess-line-too-long = The line has more than { $limit } bytes.
    .help = Put each record on a line of its own and shorten its texts.
assess-not-utf8 = Byte { $byte } is not UTF-8.
    .help = Save the file as UTF-8.
assess-form = Column { $column }: { $found }.
    .help = Each line is one JSON object, as the README of Composure shows it.
assess-out-of-range = { $field } is { $found }.
    .help = Give a number from { $least } to { $most }.
assess-same-id = The id { $id } stood on an earlier line.
    .help = Give each record an id of its own; the first with this id counts.
assess-unknown-situation = There is no situation { $found }.
    .help = { $hint ->
        [none] Add it to the file of situations.
       *[some] Did you mean { $near }?
    }
assess-no-text = There is no text to assess.
    .help = Leave out replies that were not given.
assess-no-turns = There are no turns.
    .help = Give at least one turn with its text and its reply.
assess-too-many-turns = There are { $found } turns; a conversation has at most { $limit }.
    .help = Split it where a new matter begins.
assess-no-ratings = Nobody rated { $field }.
    .help = Give at least one rating from 1 to 7, or leave the line out.
assess-text-too-long = The text has { $found } bytes; texts have at most { $limit }.
    .help = Shorten it, or split it into the replies it is made of.

# The table.

assess-raters = Agreement with ratings by one team's guide: it shows that the figures follow that guide. It is no validation with practising community managers.
assess-develop = Situations that rules were developed on: { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $middling } of middling quality (3 to 5.5)
assess-check = Situations that no rule was made by: { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $middling } of middling quality (3 to 5.5)
assess-calm = Calm turn by turn: { $calm } over { $turns } turns
assess-overall = overall
assess-within = within
assess-middle = middle
assess-kappa = kappa
assess-length = length
assess-by-length = by length
assess-columns = overall: Spearman's rank correlation of figures and ratings. within: the mean of those within each situation. middle: over texts of middling quality. kappa: quadratic weighted, the figures brought to the scale from 1 to 7. length: the baseline, rank correlation of length and ratings. by length: of length and figures.

undeclared-takes-up = what was just written is taken up
undeclared-adds = something is said that only the desk knows
