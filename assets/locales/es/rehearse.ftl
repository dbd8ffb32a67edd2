# Rehearsal: synthetic trainees play before any person does.

cli-rehearse = Ensaya escenarios con participantes sintéticos y dice qué alcanzaron y qué puntuación tuvieron
    .example = Ejemplos:
      composure rehearse scenarios
      composure rehearse my-scenario.ron --runs 50 --out my-scenario.html
cli-rehearse-path = Archivos y carpetas de escenarios; sin ninguno, los de la casa
cli-rehearse-runs = Cuántas veces ensaya cada participante (200 si no se indica)
cli-rehearse-seed = La semilla; con la misma semilla, los mismos ensayos
cli-rehearse-trainee = Solo este participante; se puede repetir. Primero el experto, si se quiere comparar a los demás con alguien
cli-rehearse-jobs = En cuántos núcleos a la vez; en todos si no se indica
cli-rehearse-no-bounds = No busca lo más bajo y lo más alto a lo que puede llegar cada competencia
cli-rehearse-out = Lo escribe además en un archivo: .html para una página, .json para un programa
cli-rehearse-format = Si lo lee una persona o un programa; lo que recibe un programa no cambia con el idioma

error-rehearse-nothing = No se encontró nada que ensayar.
    .help = Indica el archivo de un escenario, o una carpeta que contenga alguno.
error-rehearse-ending = { $file } no dice en qué formato se debe escribir.
    .help = Ponle una de estas extensiones: .html para una página, .json para un programa.

check-reply-unreadable = Esto no es una respuesta: { $found }
    .help = Cada línea contiene un suceso, un estilo y un texto: {"{"}"inject": "late", "style": "expert", "text": "…"{"}"}
check-reply-to-nothing = El escenario no tiene ningún mensaje «{ $found }» al que responder.
    .help = Indica un mensaje del escenario que está junto a este archivo, o quita la línea.
check-reply-style = Ningún participante escribe con el estilo «{ $found }».
    .help = Hay estos: expert, expert-2, short, novice, passive, aggressive, indifferent, courteous y liar.

trainee-expert = Experto
    .about = Primero lee, responde a lo que importa y sabe de quién es el asunto.
trainee-misspeller = Experto con erratas
    .about = El experto, con mala ortografía: las erratas pueden costar calidad y nada más.
trainee-short = Breve y excelente
    .about = Pocas palabras y las justas: la longitud no es mérito por sí sola.
trainee-slow = Experto lento
    .about = Acierta, y a menudo llega tarde.
trainee-novice = Principiante
    .about = Pone ganas y no concreta.
trainee-passive = Pasivo
    .about = Cede: teme el conflicto y no afirma nada.
trainee-aggressive = Agresivo
    .about = Se lo toma a pecho y devuelve el golpe, a gritos o con una sonrisa.
trainee-indifferent = Indiferente
    .about = Hace lo que sea para quitárselo de encima.
trainee-copy-paste = Copiar y pegar
    .about = Un mismo texto para todo el mundo.
trainee-stuffer = Ensarta señales
    .about = Ha visto qué se busca y lo ensarta.
trainee-courteous = Cortés, pero se equivoca
    .about = Con cortesía y calidez, y sin acertar.
trainee-liar = Mentiroso amable
    .about = Es amable, y se lo inventa.
trainee-silent = Silencioso
    .about = Lo deja todo como está.
trainee-random = Al azar
    .about = Cualquier cosa.
trainee-chooser = Elige al azar
    .about = Cualquier opción y ni una palabra propia: la vía rápida a todos los rincones.

rehearse-title = { $title }: { $runs } ensayos por participante, semilla { $seed }
rehearse-scores = Puntuación por eje: la media, y dónde caen nueve de cada diez
rehearse-minutes = Minutos
rehearse-cell = { $mean } ({ $low }–{ $high })
rehearse-none = –
rehearse-apart = Con qué frecuencia el experto supera a cada uno de los demás, en lo que deberían fallar (se pide 0.900)
rehearse-apart-holds = { $axis }: { $share } ({ $low }–{ $high })
rehearse-apart-fails = { $axis }: { $share } ({ $low }–{ $high }), demasiado cerca
rehearse-bounds = Lo más bajo y lo más alto a lo que llegó cada competencia, según una búsqueda entre opciones
rehearse-range = { $low } – { $high }
rehearse-reached = Qué se alcanzó
rehearse-injects = Sucesos: { $reached } de { $all }
rehearse-reactions = Reacciones: { $reached } de { $all }
rehearse-endings = Desenlaces: { $reached } de { $all }
rehearse-reaction = { $inject }, reacción { $number }
rehearse-never = { $count ->
        [one] Nunca alcanzado:
       *[other] Nunca alcanzados ({ $count }):
    }
rehearse-untried = { $count ->
        [one] Una reacción que nadie encontró:
       *[other] Reacciones que nadie encontró ({ $count }):
    }
rehearse-surprises = Alguien se tomó mal una respuesta buena, o se tomó bien una mala:
rehearse-more = y { $count } más
rehearse-place = { $id } ({ $about })
rehearse-place-line = { $id } ({ $about }), línea { $line }
rehearse-hits = { $place } (veces: { $hits })
rehearse-together = Todos los escenarios juntos: con qué frecuencia el experto supera a cada uno de los demás

rehearse-page-title = Ensayo
rehearse-page-about = Participantes sintéticos han pasado por estos escenarios antes que ninguna persona.
rehearse-page-limits = Participantes, reglas y escenarios salen de la misma casa. Que encajen muestra que la puntuación hace lo que dice; no muestra cómo le va a nadie en el trabajo.
rehearse-page-runs = { $runs } ensayos de cada participante, semilla { $seed }; { $written ->
        [0] nadie ha escrito respuestas para este escenario
        [one] hay una respuesta escrita para este escenario
       *[other] hay { $written } respuestas escritas para este escenario
    }
rehearse-endings-title = Cómo acabó
rehearse-injects-title = Qué llegó
rehearse-column-trainee = Participante
rehearse-column-axis = Debería fallar en
rehearse-column-share = Parte de los pares
rehearse-column-interval = Noventa y cinco de cada cien
rehearse-column-verdict = Como se pide
rehearse-column-minutes = Minutos
rehearse-holds = Sí
rehearse-fails = No

check-smell-pass-by-silence = Quien no hace nada llega aquí a { $found }, y con { $expected } se aprueba.
    .help = Haz que el silencio cueste algo: plazos, claves de lo que se deja sin responder y lo que el silencio provoca.
check-smell-pass-by-first = Quien elige siempre el primer borrador llega a { $found }, y con { $expected } se aprueba.
    .help = Pon el mejor borrador en otros lugares de la lista, y haz que los malos tienten.
check-smell-pass-by-longest = Quien elige siempre el borrador más largo llega a { $found }, y con { $expected } se aprueba.
    .help = Acorta los borradores buenos, o escribe uno largo que esté mal.
check-smell-pass-by-apology = Una misma disculpa para todo el mundo llega a { $found }, y con { $expected } se aprueba.
    .help = Haz que una buena respuesta necesite algo de este asunto en concreto: un punto necesario crítico, un dato, un paso.
check-smell-pass-by-cues = Las señales («cues») de cada mensaje, ensartadas, llegan a { $found }, y con { $expected } se aprueba.
    .help = Mejor «slots» que «cues»: quién hace qué, y cuándo. Las palabras sueltas se ensartan con facilidad.
check-smell-ending-unreached = Nadie llegó al desenlace «{ $found }», con ninguna opción.
    .help = Mira si su condición puede cumplirse antes que la de otro que está por encima; `composure rehearse` muestra qué se alcanzó.
check-smell-cannot-lose = { $found } apenas se mueve aquí, se haga lo que se haga: de { $low } a { $high }.
    .help = Haz que alguna opción la baje y otra la suba, o quítala de `competencies`.
check-smell-throwaway = El borrador { $draft } queda muy por debajo de todos los demás en todos los ejes: nadie lo elegiría.
    .help = Haz que tiente: más amable, más firme o más rápido que el bueno, y aun así equivocado.
check-smell-key-reading = Según su clave, { $draft } ({ $key }) es mucho mejor que { $other } ({ $beside }), y la lectura dice lo contrario: { $read } y { $liked }.
    .help = Corrige la clave, el borrador o lo que pide el mensaje: si alguien tecleara esas mismas palabras, las puntuaría la lectura.
check-smell-longest-best = El mejor borrador es el más largo en { $count } de { $all } mensajes.
    .help = Acorta algunos borradores buenos, y escribe malos que digan mucho.
check-smell-first-best = El mejor borrador es el primero en { $count } de { $all } mensajes.
    .help = Ponlo en otros lugares de la lista.
check-unknown-smell = Ningún indicio dudoso se llama «{ $found }».
    .help = Uno de estos: { $expected }.
check-smell-without-reason = «{ $found }» se tolera sin dar un motivo.
    .help = Di por qué es a propósito; alguien más lo preguntará.
