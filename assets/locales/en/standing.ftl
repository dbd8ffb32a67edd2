# What several attempts show of somebody.

cli-standing = What your finished attempts show of every competency, with how sure it is
    .example = Example: composure standing --format json
cli-standing-format = For people (text) or for programs (json)

standing-title = { $scenarios ->
        [0] No finished attempts yet
        [one] What one scenario shows
       *[other] What { $scenarios } scenarios show
    }
standing-row = { $name }: { $score } ({ $low } to { $high }), { $level }; { $scenarios } scenarios, { $decisions } decisions ({ $own } in own words){ $kind ->
        [indicative] ; for orientation only
       *[decides] {""}
    }
standing-too-little = { $name }: { $decisions ->
        [0] nothing yet
        [one] not enough yet: one decision
       *[other] not enough yet: { $decisions } decisions in { $scenarios ->
            [one] one scenario
           *[other] { $scenarios } scenarios
        }
    }
standing-composites = Put together
standing-least = A figure takes { $scenarios } scenarios and { $decisions } decisions; the last attempt at each scenario counts. With little evidence it stays near the middle; ninety-five in a hundred lie within the band. All numbers are provisional.
standing-practice = This is practice. It decides nothing about you.
standing-unread = Attempt { $id } cannot be read with its content and is left out.
