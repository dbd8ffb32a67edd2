# What the window says around its screens.

theme-missing = There is no theme file, so the built-in look is used. It is assets/theme.ron in the project's folder.
theme-broken = The theme cannot be used, so the built-in look stands in. { $place }: { $why }
font-missing = The font { $file } cannot be read ({ $why }), so Inter stands in. Set font in the theme to a font file or to "Inter".
font-broken = { $file } is not a font that can be used, so Inter stands in. Set font in the theme to a TrueType or OpenType file.
palette-unknown = There is no palette “{ $found }”. There are: { $known }.
title-not-there = There is no scenario “{ $found }”.

demo-line = Line { $line }: { $why }
demo-no-such-wait = The window lets time pass until somebody writes, for a minute (wait 1:00), or to the end. Write it so.
demo-not-found = There is nothing called { $name } to press on this screen.
demo-no-picture = A picture was not taken in time.
demo-stale-picture = { $name } shows something that is no longer there: drawn whole it is another picture.
demo-not-over = The plan ends before the shift does. End it with finish.

window-title = Composure
window-no-display = There is no display here, so Composure plays in the terminal.

error-window-no-display = There is no display here, and this needs the window.
    .help = Run it at a desktop, or under a virtual display: xvfb-run composure …
error-window-not-built = This build has no window.
    .help = Build it with the feature gui, or play in the terminal: composure --terminal
error-window-no-graphics = No graphics adapter can be used ({ $why }).
    .help = Install a Vulkan driver (on Debian and Ubuntu the package mesa-vulkan-drivers has one that needs no graphics card), or play in the terminal: composure --terminal
error-window-lost = The window was lost: { $why }
    .help = Nothing that counted is lost: composure attempts list shows it. You can go on in the terminal: composure --terminal
error-demo-which = The plan { $file } does not say which scenario it is for.
    .help = Name it after the scenario, as in third-saturday-well.plan.
error-demo-failed = The demo did not come to its end. { $why }
    .help = Play the plan in the terminal to see where it leads: composure play SCENARIO --plan PLAN

cli-window-terminal = Play in the terminal, also where there is a display
cli-window-content = Where scenarios and brand books are
cli-window-palette = The palette to begin with: dark, light or high-contrast
cli-window-still = Nothing moves by itself (reduced motion)
cli-window-demo = Carry out a plan in the window, by pressing and writing
cli-window-shots = Keep pictures of the demo in this folder
cli-window-frames = Write how long frames take to this file, and leave
cli-window-forget = Keep no record of what is played
cli-window-no-size = write width and height in points, each from 320 to 8192, as in 1440x900
cli-window-size = The size of the window, as in 1440x900
