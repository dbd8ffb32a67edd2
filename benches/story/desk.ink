// A desk thread of twenty steps: every way through passes twenty of its knots.
// The same graph as plain data: desk.json. Compiled with inkjs: desk.ink.json.

VAR anger = 55
VAR trust = 40

-> n0

=== n0 ===
Lena writes under the autumn post: her sofa came with a torn seam and nobody answers the phone.
+ [Say sorry for the seam and ask for the order number in private.]
    ~ anger -= 2
    ~ trust += 2
    -> n1
+ [Ask which sofa it is.]
    ~ anger += 1
    ~ trust -= 1
    -> n1
+ [Point to the form on the website.]
    ~ anger += 2
    ~ trust -= 2
    -> n1

=== n1 ===
She says she has sent the order number twice already.
+ [Look it up with what is there and tell her it was found.]
    ~ anger -= 2
    ~ trust += 2
    -> n2
+ {anger < 57} [Ask her to send it once more, and say why.]
    ~ anger += 1
    ~ trust += 1
    -> n2
+ [Tell her that nothing has arrived.]
    ~ anger += 3
    ~ trust -= 2
    -> n2

=== n2 ===
A stranger joins in and asks whether all the sofas fall apart.
+ [Answer the stranger briefly and come back to Lena.]
    ~ anger -= 1
    ~ trust += 1
    -> n3
+ [Leave the stranger be and write to Lena alone.]
    ~ anger += 1
    ~ trust -= 1
    -> n3

=== n3 ===
Lena posts a photo of the seam with her street sign in the background.
+ {anger < 53} [Thank her and suggest taking the photo down for her own sake.]
    ~ anger -= 2
    ~ trust += 3
    -> n4
+ [Hide the photo and tell her why in private.]
    ~ anger -= 1
    ~ trust += 1
    -> n4
+ [Say that the photo is too dark to judge.]
    ~ anger += 3
    ~ trust -= 2
    -> n4

=== n4 ===
She wants to know who packed it.
+ [Say that the house answers for it, whoever packed it.]
    ~ anger -= 2
    ~ trust += 2
    -> n5
+ [Name the carrier.]
    ~ anger += 2
    ~ trust -= 2
    -> n5

=== n5 ===
The workshop can mend the seam on Thursday or send a new cover within ten days.
+ [Offer the mending on Thursday.]
    ~ anger -= 2
    ~ trust += 1
    -> n6
+ [Offer the new cover.]
    ~ anger += 1
    ~ trust += 2
    -> n6b
+ [Say that the workshop will be in touch.]
    ~ anger += 2
    ~ trust -= 2
    -> n6b

=== n6 ===
Thursday would suit her, if it is before ten.
+ [Ask the workshop and promise an answer by four.]
    ~ anger -= 1
    ~ trust += 2
    -> n7
+ {anger < 52} [Confirm a time before ten at once.]
    ~ anger -= 2
    ~ trust -= 1
    -> n7
+ [Say that times cannot be chosen.]
    ~ anger += 2
    ~ trust -= 1
    -> n7

=== n6b ===
Ten days are long with guests coming, she says.
+ [Offer a throw on loan until the cover is there.]
    ~ anger -= 2
    ~ trust += 2
    -> n7b
+ [Explain how long the weaving takes.]
    ~ anger += 1
    ~ trust += 1
    -> n7b
+ [Say that ten days are usual.]
    ~ anger += 2
    ~ trust -= 2
    -> n7b

=== n7 ===
The workshop writes that the fitter can come at half past nine.
+ [Pass it on with the fitter's name.]
    ~ anger -= 2
    ~ trust += 2
    -> n8
+ [Pass it on.]
    ~ anger -= 1
    ~ trust += 1
    -> n8

=== n7b ===
The weaver writes that the colour is in stock after all.
+ [Tell her that it will be four days.]
    ~ anger -= 2
    ~ trust += 2
    -> n8
+ {anger < 58} [Tell her that it may be sooner, and no more than that.]
    ~ anger -= 1
    ~ trust -= 1
    -> n8
+ [Wait until it has left the house.]
    ~ anger += 2
    ~ trust -= 1
    -> n8

=== n8 ===
She asks what she gets for the two days she stayed at home.
+ [Offer the delivery fee back, which the desk may do.]
    ~ anger -= 2
    ~ trust += 2
    -> n9
+ {anger < 54} [Ask what would seem fair to her.]
    ~ anger -= 1
    ~ trust += 1
    -> n9
+ [Say that waiting is not paid for.]
    ~ anger += 3
    ~ trust -= 2
    -> n9

=== n9 ===
Somebody she knows calls the desk liars.
+ [Stay with the matter and say what has been agreed.]
    ~ anger -= 1
    ~ trust += 2
    -> n10
+ [Ask for a decent tone.]
    ~ anger += 1
    ~ trust -= 1
    -> n10

=== n10 ===
Lena tells her friend to let the desk work.
+ [Thank her for it.]
    ~ anger -= 2
    ~ trust += 2
    -> n11
+ [Go on as if nothing had been said.]
    ~ anger += 1
    ~ trust -= 1
    -> n11
+ {anger < 50} [Tell the friend that she is right.]
    ~ anger += 2
    ~ trust += 1
    -> n11

=== n11 ===
The fee turns out to have been refunded last week.
+ [Say so, with the date, and ask her to check.]
    ~ anger -= 1
    ~ trust += 2
    -> n12
+ {anger < 50} [Offer a voucher in its place.]
    ~ anger -= 2
    ~ trust -= 1
    -> n12
+ [Take the offer back.]
    ~ anger += 3
    ~ trust -= 2
    -> n12

=== n12 ===
She has found the refund and asks whether the fitter still comes.
+ [Call the fitter first.]
    ~ anger -= 1
    ~ trust += 2
    -> n13
+ [Say that he does.]
    ~ anger -= 2
    ~ trust += 1
    -> n13b

=== n13 ===
The fitter says that he was never told the floor.
+ [Ask Lena for the floor and the bell.]
    ~ anger += 1
    ~ trust += 1
    -> n14
+ {anger < 58} [Give him her number, as she has allowed.]
    ~ anger -= 2
    ~ trust += 2
    -> n14
+ [Let him find it.]
    ~ anger += 2
    ~ trust -= 2
    -> n14

=== n13b ===
An hour later she writes that nobody has rung.
+ [Say sorry, call him and write what he says.]
    ~ anger -= 2
    ~ trust += 2
    -> n14b
+ [Ask whether the bell works.]
    ~ anger += 2
    ~ trust -= 1
    -> n14b

=== n14 ===
It is the third floor, and the lift is out of order.
+ [Tell the fitter and thank her for the warning.]
    ~ anger -= 2
    ~ trust += 2
    -> n15
+ [Ask when the lift will run again.]
    ~ anger += 1
    ~ trust -= 1
    -> n15

=== n14b ===
He had stood at the wrong door and is on his way back.
+ [Tell her so, and how long it takes.]
    ~ anger -= 2
    ~ trust += 2
    -> n15
+ {anger < 56} [Tell her that he is on his way.]
    ~ anger -= 1
    ~ trust += 1
    -> n15
+ [Ask her to be more patient.]
    ~ anger += 3
    ~ trust -= 2
    -> n15

=== n15 ===
The seam is done, but there is chalk on the cushion.
+ [Tell her how the chalk comes off and offer to have it done.]
    ~ anger -= 2
    ~ trust += 2
    -> n16
+ [Say that chalk comes off.]
    ~ anger += 1
    ~ trust -= 1
    -> n16
+ {anger < 58} [Ask the fitter what happened.]
    ~ anger -= 1
    ~ trust += 1
    -> n16

=== n16 ===
The first stranger asks how it ended.
+ [Leave it to Lena to tell.]
    ~ anger -= 1
    ~ trust += 1
    -> n17
+ {anger < 48} [Say in a sentence what was done.]
    ~ anger += 1
    ~ trust += 2
    -> n17
+ [Tell the whole story.]
    ~ anger += 2
    ~ trust -= 2
    -> n17

=== n17 ===
Lena writes that it took three messages too many.
+ [Agree and say what will be different.]
    ~ anger -= 2
    ~ trust += 3
    -> n18
+ [Thank her for her patience.]
    ~ anger += 1
    ~ trust += 1
    -> n18

=== n18 ===
The shop would like to quote her.
+ {anger < 50} [Ask her in private and name the place.]
    ~ anger -= 1
    ~ trust += 2
    -> n19
+ [Let it be.]
    ~ anger -= 1
    ~ trust += 1
    -> n19
+ [Quote her and tell her afterwards.]
    ~ anger += 3
    ~ trust -= 2
    -> n19

=== n19 ===
She asks whether she can write to the same person next time.
+ [Give her the name of the desk and its hours.]
    ~ anger -= 1
    ~ trust += 2
    -> finish
+ [Say that whoever is there will read the thread.]
    ~ anger += 1
    ~ trust += 1
    -> finish
+ {anger < 58} [Say that the thread is closed.]
    ~ anger += 2
    ~ trust -= 2
    -> finish

=== finish ===
The thread is closed: anger {anger}, trust {trust}.
-> END
