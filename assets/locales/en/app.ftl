# The command line.

cli-about = Composure: a training and certification simulator for community managers
cli-after = Without a command, Composure lists the scenarios and plays the one you choose. Attempts are kept in the folder for application data, or in { $variable } if that is set.

cli-play = Play a shift
    .example = Example: composure play third-saturday --seed 7
cli-check = Report every problem of scenarios and brand books
    .example = Example: composure check scenarios --format json
cli-check-path = Files or folders; the scenarios folder if none is named
cli-check-format = How to report
