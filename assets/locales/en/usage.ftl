# How the command line is called, and why something on it is refused.

usage-head = Usage:
usage-commands = Commands:
usage-arguments = Arguments:
usage-options = Options:
usage-options-short = OPTIONS
usage-command = COMMAND
usage-help = Print help
usage-version = Print version
usage-usual = { $help } [default: { $value }]
usage-values = { $help } [possible values: { $values }]

# What stands in the place of a value.
value-attempt = ATTEMPT
value-attempts = ATTEMPTS
value-axis = AXIS
value-breach = BREACH
value-candidates = CANDIDATES
value-card = CARD
value-code = CODE
value-competency = COMPETENCY
value-file = FILE
value-folder = FOLDER
value-format = FORMAT
value-id = ID
value-inject = INJECT
value-kind = KIND
value-level = LEVEL
value-n = N
value-name = NAME
value-number = NUMBER
value-path = PATH
value-percent = PERCENT
value-plan = PLAN
value-prefix = PREFIX
value-purpose = PURPOSE
value-role = ROLE
value-scenario = SCENARIO
value-score = SCORE
value-segment = SEGMENT
value-text = TEXT
value-time = TIME
value-wxh = WxH

# What a value has to be.
usage-number = it is to be a whole number from { $low } to { $high }

error-misuse = The arguments cannot be read.
    .help = What there is: { $command } --help
error-misuse-unknown = There is no { $option } here.
    .help = { $hint ->
        [near] Did you mean { $near }?
       *[none] What there is: { $command } --help
    }
error-misuse-command = There is no command { $option }.
    .help = { $hint ->
        [near] Did you mean { $near }?
       *[none] What there is: { $command } --help
    }
error-misuse-no-value = { $option } wants a value.
    .help = { $hint ->
        [values] One of: { $values }
       *[none] What it takes: { $command } --help
    }
error-misuse-value = { $option } does not take “{ $found }”.
    .help = { $hint ->
        [near] Did you mean { $near }? It takes one of: { $values }
       *[values] It takes one of: { $values }
    }
error-misuse-refused = “{ $found }” will not do for { $option }: { $why }.
    .help = More about it: { $command } --help
error-misuse-too-many = { $option } does not take “{ $found }”.
    .help = What it takes: { $command } --help
error-misuse-too-few = { $option }: at least { $least } are needed.
    .help = What it takes: { $command } --help
error-misuse-together = { $option } and { $others } do not go together.
    .help = Leave one of them out.
error-misuse-twice = { $option } stands there twice.
    .help = Leave one of them out.
error-misuse-missing = Something is missing: { $option }
    .help = What it takes: { $command } --help
error-misuse-no-text = An argument is not text that can be read (UTF-8).
    .help = Type it again, or copy it from where it is shown.
