# What one can set.

settings-broken = Your settings could not be read, at { $place }: { $why } Everything is as it is at first.
settings-back = Back
settings-title = Settings
settings-sub = They count at once, and again the next time you sit here.
settings-palette = Colours
settings-palette-means = All three keep the order of the moods for every colour vision.
settings-palette-name = { $name ->
        [dark] Dark
        [light] Light
        [high-contrast] High contrast
       *[other] { $name }
    }
settings-scale = Size
settings-scale-means = Of everything: text, buttons, pictures. Ctrl with + and −, anywhere; Ctrl with 0 for 100 %.
settings-scale-now = { $percent } %
settings-scale-larger = Larger
settings-scale-smaller = Smaller
settings-motion = Motion
settings-motion-means = Still: nothing slides, drifts or trembles; what is shared shows as one ring.
settings-motion-moving = Moving
settings-motion-still = Still
settings-time = Time
settings-time-means = By the clock, with 25, 50 or 100 % more of it, or untimed: then each act takes the time it says. All are scored alike.
settings-time-live = { $more ->
        [0] Clock
       *[other] +{ $more } %
    }
settings-time-untimed = Untimed
settings-abuse = Abusive messages
settings-abuse-means = Covered, a message or a post that attacks is told again in calm words; its own words are a press away. It is scored alike.
settings-abuse-written = As written
settings-abuse-covered = Covered
settings-language = Language
# The language by its own name.
language-name = English
settings-language-machine = As the computer
settings-language-means = What the program says. Scenarios stay in the language they are written in, and answers are read in it.
settings-sound = Sound
settings-sound-means = Nothing here is told by sound alone.
settings-sound-none = There is none
settings-data = Who sits here
settings-data-means = Several people at one computer, what is kept of each, and how it is deleted.
settings-data-open = Who sits here
settings-folder = What you sit and set is kept in { $folder }
settings-folder-none = Nothing of what you sit and set is kept.
title-settings = Settings
