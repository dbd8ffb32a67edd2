# A scenario with its file open for writing.

cli-author = Open a scenario for writing: what it holds and what is wrong with it, anew whenever its file is saved
    .example = Example: composure author third-saturday
cli-author-scenario = The id of a scenario, or its file
error-author-no-file = There is no file { $file }.
    .help = Name a scenario by its id, or by the path of its file; “composure new scenario NAME” makes one to begin with.

briefing-author = Author view: spoilers
author-back = All shifts
author-opened = Read once since it was opened
author-saved = { $count } versions read since it was opened
author-file = { $file }. { $read }.
author-sound = No mistake found. What you see is what is played.
author-warned = { $count ->
        [one] 1 problem, which does not keep it from being played. What you see is what is played.
       *[other] { $count } problems, none of which keeps it from being played. What you see is what is played.
    }
author-stale = { $count ->
        [one] 1 error. Until it is mended, what you see and try is the last version without one.
       *[other] { $count } errors. Until they are mended, what you see and try is the last version without one.
    }
author-broken = { $count ->
        [one] 1 error. As soon as it is mended, what the file holds stands here.
       *[other] { $count } errors. As soon as they are mended, what the file holds stands here.
    }
author-unwatched = The file cannot be watched ({ $why }): close it and open it again to see what was saved.
author-list = What comes
author-row = { $subject }, { $kind } by { $from }, { $arrives }{ $changed ->
        [yes] , changed
       *[no] {""}
    }{ $problems ->
        [0] {""}
        [one] , 1 problem
       *[other] , { $problems } problems
    }
author-nothing = Nothing comes yet: there is no inject in the file.
author-read = What can be read of it
author-form-list = List
author-form-graph = Graph
author-node = { $row }. { $led ->
        [none] It comes by itself.
       *[some] What brings it: { $before }.
    }{ $leads ->
        [none] {""}
       *[some] {" "}What it brings: { $after }.
    }
author-ending = Ending { $place }: { $title }, { $when }
author-zoom = { $percent } %
author-zoom-in = Larger
author-zoom-out = Smaller
author-zoom-fit = All of it
author-row-line = { $from }, { $arrives }
author-changed = changed
author-tab-inject = In detail
author-tab-state = The state
author-tab-problems = { $count ->
        [0] Problems
       *[other] Problems, { $count }
    }
author-place = { $kind } on { $channel }, { $arrives }. { $id }, line { $line }.
author-says = { $count ->
        [one] What is written
       *[other] What is written, one of these
    }
author-before = What brings it
author-after = What it brings
author-none-before = Nothing else: it comes by itself.
author-none-after = Nothing else.
author-way = { $link ->
        [go] { $subject }
        [silence] { $subject }, if nobody answers
        [cancel] Calls off: { $subject }
       *[awaits] { $subject }, which waits for this
    }
author-way-from = { $link ->
        [go] { $subject }
        [silence] { $subject }, if nobody answers
        [cancel] Called off by: { $subject }
       *[awaits] { $subject }, for which this waits
    }
author-way-when = if { $when }
author-state-how = How hard a try is made, and with what it begins where it starts here. What is left empty begins as the file has it.
author-anger = { $who }, anger
author-trust = { $who }, trust
author-usual = { $usual } in the file
author-setting = { $name }, { $usual }
author-clear = As in the file
author-open = From the opening
author-here = Start here
author-here-says = Start here: { $subject }
author-saved-meanwhile = The file was saved. This try goes on with the version it began with.
author-gone = That is not in the file any more.
author-scroll = What comes, scrolls
