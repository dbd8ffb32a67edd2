# The debrief in the window.

after-title = { $title }: repaso
after-line = { $brand }, { $difficulty }. { $steps }.
after-line-ended = { $brand }, { $difficulty }. { $steps }. Acabó así: { $ending }
after-steps = { $n ->
        [0] Ningún paso
        [one] 1 paso
       *[other] { $n } pasos
    }
after-done = Listo
after-again = Repetir turno
after-export = Guardar como paquete

after-tab-step = Paso a paso
after-tab-after = Consecuencias
after-tab-axes = Puntuación

after-timeline = El turno de { $from } a { $to }
after-public = Público
after-you = Tú
after-percent = { $n } %
after-uneasy = Inquietud
after-upset = Malestar
after-angry = Enfado
after-legend-rest = Vacío: en calma o estable
after-face = { $name } escribió a las { $time }, { $mood }: { $subject }
after-held = { $n }: { $text }
after-pill = Paso { $n }, { $time }: { $what }

after-no-steps = Ningún paso
after-step = Paso { $n } de { $all }
after-prev = El paso anterior
after-next = El paso siguiente
after-did = { $how ->
        [own-public] Respuesta pública a { $name }, tras { $waited }
        [own-private] Respuesta privada a { $name }, tras { $waited }
        [draft-public] Borrador enviado a { $name } en público, tras { $waited }
        [draft-private] Borrador enviado a { $name } en privado, tras { $waited }
        [worked] Trabajo para { $name } hecho, tras { $waited }
        [handed] El caso de { $name } pasó a { $role }, tras { $waited }
        [left] { $name } sin respuesta a propósito, tras { $waited }
       *[silence] { $name } esperó { $waited } y no tuvo respuesta
    }
after-said = { $name }, { $time }, { $place }
after-more = Más
after-less = Menos
after-no-note = Iba sin nota.
after-left = Lo dejaste sin respuesta a propósito.
after-silent = Nadie respondió a tiempo.
after-because = Por qué
after-mark-share = De 100; cuenta un { $share } %
after-no-findings = No se encontró nada en estas palabras.

after-kind-credit = Suma
after-kind-open = Falta
after-kind-against = Resta
after-kind-advice = Para revisar
after-span = Pasaje de la observación { $n }: «{ $quote }»
after-finding-row = Observación { $n }, { $kind }: { $text } { $shares }
after-finding-card = Observación { $n }: { $text }
after-quote = «{ $text }»

after-came = Consecuencias
after-ended = Cómo acabó
after-no-ending = El turno no llegó a su final.
after-mood = { $same ->
        [same] Sigue { $now }
       *[moved] Ahora { $now }, antes { $before }
    }
after-anger = { $same ->
        [same] Enfado { $now }, como antes
       *[moved] Enfado { $now }, antes { $before }
    }
after-trust = { $same ->
        [same] Confianza { $now }, como antes
       *[moved] Confianza { $now }, antes { $before }
    }

after-notes = Notas sobre este momento
after-note-who = { $author }, { $written }
after-note-write = Escribir una nota
after-note-remark = Comentario
after-note-overrule = Otra cifra
after-note-judge = Valorar lo crítico
after-note-score = Cuánto debería ser, de 0 a 100
after-note-so = Es así
after-note-not-so = No es así
after-note-name = Tu nombre
after-note-text = Tu comentario
after-note-reason = Tu motivo
after-note-hint = Qué viste, y dónde
after-note-keep = Guardar la nota
after-note-put = Descartar

after-ways = Otro camino
after-ways-points = puntos, este paso
after-ways-awaited = Se está calculando: el turno se repite con cada uno.
after-try = Volver y probar
after-try-says = Volver a las { $time }, antes de que se hiciera nada aquí, y probar otra cosa. No se guarda nada de eso.
after-ways-none = Aquí no había otro camino.
after-way-points = { $points } puntos.
after-way-dashed = A trazos: { $what }

after-axes = Este turno
after-bars = ± vale en 95 de cada 100 casos.
after-margin = ± { $margin }
after-too-little = aún muy poco
after-samples = Respuestas de muestra
