# The debrief: what every point was given or taken for.

debrief-title = Repaso
debrief-covered = Lo que ataca se cuenta aquí con palabras tranquilas. Tal cual se escribió: el mismo composure debrief con --as-written.
debrief-reach = Personas a las que llegó al compartirse: { $reach }.
debrief-axes = Los cuatro ejes de este turno
debrief-axis = { $axis }: { $score } de 100
debrief-axis-none = { $axis }: sin evidencia suficiente
debrief-cell = { $kind }: { $value }, cuenta un { $share } % ({ $moments ->
        [one] 1 evidencia
       *[other] { $moments } evidencias
    })
cell-choices = borradores, acciones y silencios
cell-free-text = palabras propias
cell-timing = tiempos
cell-sequence = a lo largo del turno
debrief-provisional = Los pesos que hay tras estas cifras son provisionales, y un turno dice poco de una persona: hacen falta muchos para certificar a alguien.
debrief-thought = { $known ->
        [some] Tu estimación: { $thought }; medido: { $measured }.
       *[none] Tu estimación: { $thought }; había muy poco para medirlo.
    }
debrief-off = { $points ->
        [0] De media acertaste de lleno.
        [one] De media te desviaste un punto.
       *[other] De media te desviaste { $points } puntos.
    }
debrief-incident = Esto se leyó como { $breach }; con eso nadie aprueba. { $judged ->
        [confirmed] Una persona lo ha confirmado.
        [dismissed] Una persona ha dicho que no es así.
       *[open] Una persona tiene que decir si es así.
    }
debrief-nothing = Nada esperó respuesta el tiempo suficiente para valorarlo.

debrief-moment = { $time }  { $name }: { $subject }
debrief-said = «{ $text }»
debrief-you-own = { $time } Tú, con tus palabras ({ $place }): «{ $text }»
debrief-you-draft = { $time } Tú, con un borrador ({ $place }): «{ $text }»
debrief-you-handed = { $time } Se lo pasaste a { $role }: «{ $note }»
debrief-you-worked = { $time } Decidiste: { $text }
debrief-you-left = { $time } Lo dejaste sin respuesta a propósito.
debrief-you-silent = { $time } Nadie respondió a tiempo.
debrief-late = La respuesta llegó fuera de plazo.
debrief-held = A las { $time } anunciaste una respuesta para antes de las { $until }. { $cost ->
        [0] No costó nada.
        [one] Costó un punto de la confianza de { $name }.
       *[other] Costó { $cost } puntos de la confianza de { $name }.
    } { $end ->
        [broken] La respuesta no llegó, y eso costó { $more } más.
       *[kept] {""}
    }
debrief-moved = Después, en { $name }: enfado { $anger }, confianza { $trust }.
debrief-figure = { $axis } { $worth }
debrief-because = Por qué: { $text }
debrief-not-theirs = Ese puesto no está para esto: la persona se queda sin respuesta, y el puesto, con una nota que no le sirve.
debrief-left-undeclared = La persona había pedido una respuesta, y con no darla no se ganó nada.
debrief-undone = Se dejó sin hacer, y nadie más lo hizo.
debrief-silent-undeclared = El silencio se lee como una respuesta: que no hay nadie, o que a nadie le importa.
debrief-share = { $part ->
        [part] { $axis } { $earned } de { $of }
       *[whole] { $axis } { $points }
    }
debrief-line = { $kind ->
        [earned] Suma
        [open] Falta
       *[cost] Resta
    } ({ $shares }): { $reason }{ $quoted ->
        [some] {" "}«{ $quote }»
       *[none] {""}
    }
debrief-advice = Para revisar: { $text }
debrief-anchor = Una buena respuesta entre otras: «{ $text }»

# A line of a ledger: score-<reason>.

score-composed = No hay nada hostil en cómo está dicho.
score-harmless = No hace daño.
score-address = Se dirige a la persona.
score-presence = Muestra que alguien se está ocupando.
score-care = Muestra que escuchas a la persona.
score-helps = Hace o dice lo que la persona necesita.
score-facts = Con datos del libro de marca.
score-takes-up = Entra en el asunto en vez de esquivarlo.
score-still-offers = Ofrece algo con que seguir.
score-breach = Esto resta: { $breach }.
score-floor = Ningún eje baja de cero, así que se devuelve esto.
score-understands = Muestra que lo has entendido: { $what }.
score-begun = Dicho a medias: { $what }.
score-misses-situation = No se recoge: { $what }.
score-takes-up-issue = Entra en lo que se pedía.
score-explores = Pregunta lo que hace falta saber: { $what }.
score-feeling = Nombra el sentimiento, o lo que le cuesta a la persona.
score-states = Lo dice: { $what }.
score-leaves-unsaid = Sin decir: { $what }.
score-plain = Dice con claridad qué se hace, o qué no.
score-stance = Lo sostiene: asume lo ocurrido, da un motivo u otra opción.
score-gate-critical = Sin esto solo cuentan dos quintas partes: { $what }.
score-gate-issue = Si no se dice cuál es el problema, solo cuentan dos quintas partes.
score-aggression = Demasiado dura: { $breach }.
score-passivity = Demasiado blanda: { $breach }.
score-apologies = Demasiado blanda: una disculpa que se desdice, o una tras otra.
score-untrue = Las buenas palabras no compensan { $breach }.
score-says-right = Correcto y al grano: { $what }.
score-leaves-out = No aparece: { $what }.
score-next-step = Dice qué pasa a continuación: { $what }.
score-no-next-step = Sin paso siguiente: { $what }.
score-next-step-act = Dice quién hace qué, y cuándo.
score-answers = Responde: { $what }.
score-leaves-open = Queda abierto: { $what }.
score-voice = Con la voz de la marca, y fácil de leer.
score-required-act = La situación pedía más: la respuesta adecuada { $what }.
score-wrong-venue = En el lugar equivocado: otra gente espera esto en público, o no se puede resolver sin datos privados.
score-spelling = Errores de ortografía.
score-hedging = Dice las cosas a medias.
score-passes-by = Pasa de largo ante todo lo que hacía falta.
score-cold = Ni escucha a la persona ni le da nada.
score-other-language = No está en el idioma de este canal, así que no se puede puntuar.
score-gibberish = No está hecha de palabras, así que no se puede puntuar.
score-stuffing = Frases hechas ensartadas sin formar oraciones: no queda más que esto.
score-disorder = Palabras sin orden: no queda más que esto.
score-grader = Escrita para quien puntúa y no para la persona: no queda más que esto.
score-wrong-turn = Un desvío tentador: { $what }.
score-empty-apology = Una disculpa sin nada detrás.
score-hostile = Diga lo que diga el resto, contiene esto: { $breach }.
score-must-not = Dice lo que aquí no se dice: { $what }.

# What a line says when nothing was earned there.

score-address-not = No se dirige a la persona.
score-presence-not = No muestra que alguien se esté ocupando.
score-care-not = Nada muestra que escuches a la persona.
score-helps-not = Nada de lo que la persona necesita.
score-facts-not = Ningún dato del libro de marca.
score-takes-up-not = Esquiva el asunto en vez de entrar en él.
score-still-offers-not = No ofrece nada con que seguir.
score-takes-up-issue-not = No entra en lo que se pedía.
score-explores-not = Sin preguntar, y hacía falta: { $what }.
score-feeling-not = No nombra el sentimiento, ni lo que le cuesta a la persona.
score-plain-not = No dice con claridad qué se hace, o qué no.
score-stance-not = Nada que lo sostenga: ni un «eso fue cosa nuestra», ni un motivo, ni otra opción.
score-next-step-act-not = No dice quién hace qué, ni cuándo.
score-voice-not = Nada de la voz de la marca.
