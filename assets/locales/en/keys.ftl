# The keys of every screen but the desk.

keys-title = Keys
keys-close = Close
keys-key-tab = Tab
keys-does-tab = To the next thing one can press; with Shift back
keys-key-press = ↵ Space
keys-does-press = Press it; Enter alone does what stands out
keys-key-scroll = ↑ ↓ PgDn
keys-does-scroll = Through a list or a text that has the focus
keys-key-size = Ctrl + − 0
keys-does-size = Everything larger, smaller, as at first
keys-key-back = Esc
keys-does-back = Back
keys-key-help = ?
keys-does-help = These keys, and away again
keys-key-numbers = 1 … 9
keys-does-numbers = The briefing of a shift, by its place
keys-key-steps = ← →
keys-does-steps = From step to step
keys-key-form = T
keys-does-form = Radar or table
keys-key-modules = ← → ↑ ↓
keys-does-modules = From module to module
keys-key-shifts = ← →
keys-does-shifts = From shift to shift, on the chart
keys-key-next = F8
keys-does-next = To the next problem; with Shift back
