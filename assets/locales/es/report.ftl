# The debrief as a file: a page, Markdown or JSON.

cli-debrief = Explica punto por punto en qué quedó un intento, y lo escribe como página, Markdown o JSON
    .example = Ejemplos:
      composure debrief 1f3c09a2 --out friday.html
      composure debrief friday.attempt --out friday.md
cli-debrief-attempt = Un intento: su archivo, o el principio de su id
cli-debrief-out = El archivo que se escribe; su extensión dice en qué formato: .html, .md o .json. Sin él, el repaso se muestra en la terminal
cli-debrief-content = Dónde se buscan los escenarios para practicar
cli-debrief-force = Reemplaza el archivo si ya existe

debrief-written = Se ha escrito { $file }.
error-debrief-ending = { $file } no dice en qué formato se debe escribir.
    .help = Ponle una de estas extensiones: .html para una página, .md para Markdown, .json para un programa.
error-debrief-exists = { $file } ya existe.
    .help = Elige otro nombre, o añade --force para reemplazarlo.
error-debrief-unfinished = Este intento no ha llegado al final; todavía no hay nada que contar de él.
    .help = Sigue con él: composure attempts resume { $id }

report-title = Repaso: { $title }
report-skip = Ir a los momentos
report-contents = Contenido
report-played = { $brand } · { $purpose } · { $difficulty } · { $pacing }
report-pacing = { $pacing ->
        [live] con el reloj en marcha
        [extended] con el reloj en marcha y un { $more } % más de tiempo
       *[untimed] sin reloj
    }
report-covered = Lo que ataca se cuenta aquí con palabras tranquilas. Debajo de cada caso se abre tal cual se escribió.
report-practice = Esto fue una práctica. No decide nada sobre nadie.

report-axes = Los cuatro ejes
report-advice = Lo que salió bien y lo que conviene practicar
report-competencies = Lo que muestra este turno de cada competencia
report-pace = Rapidez y calidad
report-moods = Cómo se sentía la gente
report-moments = Momento a momento

report-column-axis = Eje
report-column-score = Puntuación
report-column-rests = En qué se apoya
report-column-competency = Competencia
report-column-measured = Este turno
report-column-expected = Esperable
report-column-band = Banda del 95 %
report-column-decisions = Decisiones
report-column-weakest = Evidencia más débil
report-column-moment = Momento
report-column-person = Quién
report-column-taken = Tiempo usado
report-column-quality = Calidad
report-column-moods = Enfado y confianza, desde cuándo
report-none = sin evidencia suficiente

report-strengths = Lo que salió bien
report-no-strengths = Todavía no destaca nada. Para eso está la práctica.
report-strength = { $name }: { $measured } de 100 en este turno. { $kind ->
        [none] {""}
        [quoted] Lo mejor, a las { $time }, cuando se trataba de esto: { $what }. «{ $quote }»
       *[plain] Lo mejor, a las { $time }, cuando se trataba de esto: { $what }.
    }
report-next = Qué practicar después
report-no-next = Nada de esto necesita más práctica que lo demás. Otro escenario te dirá más.
report-practise = { $name }: { $measured } de 100 en este turno. { $kind ->
        [none] {""}
        [quoted] Lo más flojo, a las { $time }, cuando se trataba de esto: { $what }. «{ $quote }»
       *[plain] Lo más flojo, a las { $time }, cuando se trataba de esto: { $what }.
    }
report-practise-in = Un buen lugar para practicarlo: { $title }.
report-practise-again = Un buen lugar para practicarlo: { $title }, otra vez y de otra manera.
report-practise-nowhere = Todavía no hay ningún escenario que lo ejercite.

report-competencies-about = Un turno dice poco de una persona. Junto a lo medido está lo que permite esperar del próximo turno, y entre qué valores estarían noventa y cinco de cada cien cifras así. Lo que este turno no muestra no aparece aquí.
report-radar-about = Radar de { $count } competencias: lo medido, lo que se puede esperar y la banda que lo rodea. La tabla de abajo dice lo mismo en números.
report-radar-caption = Puntos: este turno. Línea: lo que permite esperar del próximo. Área: dónde queda eso en noventa y cinco de cada cien casos.
report-indicative = (orientativa, nunca decide)
report-band = { $low } a { $high }
report-evidence = { $time }: { $what } ({ $value } de 100).

evidence-choice = una elección
evidence-own-words = palabras propias
evidence-work = trabajo
evidence-timing = tiempos
evidence-sequence = a lo largo del turno

report-pace-about = Todas las personas que esperaban: más a la derecha es más tarde, más arriba es mejor. La tabla de abajo dice lo mismo en números.
report-pace-caption = Los números son momentos. Una respuesta acertada que llega tarde está por encima de una rápida que no acierta.
report-pace-deadline = plazo
report-pace-time = tiempo usado
report-pace-quality = calidad
report-pace-none = Nadie esperaba respuesta dentro de un plazo.
report-taken = { $percent } %

report-moods-about = El enfado de { $count ->
        [one] una persona
       *[other] { $count } personas
    } a lo largo del turno. La tabla de abajo dice lo mismo en números.
report-moods-caption = Enfado: abajo, calma; arriba, furia.
report-mood = { $time } enfado { $anger }, confianza { $trust }
report-public-about = El ánimo del público a lo largo del turno, en proporción de personas.
report-public-caption = El público, según su ánimo.

report-moment = { $number }. { $time } { $name }: { $subject }
report-you-own = { $time } Tú, con tus palabras ({ $place }):
report-kind-earned = Suma
report-kind-open = Falta
report-kind-cost = Resta
report-kind-advice = Para revisar
report-flag = Para revisar:
pattern-always-longest = Casi siempre se envió el borrador más largo de los que había.
pattern-too-fast = Varias respuestas se enviaron antes de que diera tiempo a leer el mensaje.
pattern-repeated = Una respuesta repite otra anterior de este turno; lo repetido no suma nada.
pattern-for-the-score = Varias respuestas parecen escritas para la puntuación.
pattern-not-scorable = Una respuesta está en otro idioma o no contiene palabras, y no se pudo puntuar.
report-notes = Lo que se ha dicho de ello
report-samples = Respuestas de muestra por nivel
report-sample = { $level }: «{ $text }»
report-ways = Caminos no tomados, y adónde habrían llevado
report-no-ways = Este programa no puede repetir el intento tal como se hizo, así que no se muestran los caminos no tomados.
report-worth = (calidad { $quality })
report-way-draft = El borrador «{ $text }»
report-way-hand-off = Pasarlo a { $role }.
report-way-leave = Dejarlo sin responder a propósito.
report-way-hold = Anunciar respuesta.
report-way-work = Lo que más habría sumado: { $list }
report-way-without = Las mismas palabras sin «{ $text }»
report-way-public = Las mismas palabras en público.
report-way-private = Las mismas palabras en privado.
report-way-silence = No decir nada hasta que es demasiado tarde.
report-way-ends = { $name }, al final: { $mood } (enfado { $anger })
report-led-not = En ese momento no se podía hacer.
report-led-moved = Justo después, { $name }: enfado { $anger }, confianza { $trust }.
report-led-inject = { $name } ({ $subject })
report-led-public = Al final, { $would } de cada cien personas del público habrían sentido malestar o enfado, y no { $is }.
report-led-comes = Entonces habría llegado esto: { $list }.
report-led-spared = Entonces no habría llegado esto: { $list }.
report-led-shared = Se habría compartido con { $people } { $kind ->
        [more] personas más.
       *[fewer] personas menos.
    }
report-led-ending = El turno habría terminado con el desenlace «{ $title }».
report-led-same = Todo lo demás habría ido igual.

report-attempt = Intento { $attempt }, semilla { $seed }. Último enlace de su cadena: { $head }. Se comprueba con `composure verify`.
report-versions = Hecho con el motor { $engine }; escenario { $scenario }, libro de marca { $brand }, pesos { $weights }, tablas de lectura { $tables }.
report-appeal = Cada punto indica su regla y su pasaje. Quien no esté de acuerdo puede decirlo y dar sus motivos; lo que diga una persona queda junto a la cifra y no la sustituye.
