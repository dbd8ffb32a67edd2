# A shift in the terminal.

play-welcome = Composure. Los escenarios:
play-choice =   { $number }  { $title }. { $brand }, { $family }, nivel { $level }, hasta { $minutes } minutos. ({ $id })
play-choose = ¿Cuál? Escribe su número o su id; una línea vacía sale.

play-title = { $title }, en la mesa de { $brand }
play-facts = { $family }, nivel { $level }. { $day }, de { $opens } a { $closes } como muy tarde.
play-warnings = Contiene: { $list }.
play-objectives = De qué trata este turno
play-begin = Pulsa Enter para empezar. El reloj arranca entonces.
play-first-help = Escribe help para ver qué puedes hacer y book para leer el libro de marca.
play-resumed-attempt = Estás de vuelta. Son las { $time }.

play-prompt = { $kind ->
        [paused] { $time }, en pausa
        [live] { $time }
       *[untimed] { $waiting ->
            [0] { $time }, nadie en espera
            [one] { $time }, 1 en espera
           *[other] { $time }, { $waiting } en espera
        }
    } ›{" "}
play-clock = Son las { $time }.

play-queue = { $count ->
        [0] Nadie está esperando.
        [one] 1 en espera
       *[other] { $count } en espera
    }
play-queue-row = { $number }. { $name } en { $channel }, { $mood }: «{ $subject }» { $time } ({ $id })
play-queue-left = Lleva { $waited } esperando, quedan { $left }.
play-queue-waited = Lleva { $waited } esperando.
play-queue-lapsed = Esperó en vano; todavía se puede responder, aunque tarde.
play-queue-open = ← abierto

place-of-client = { $client }, { $channel }
play-thread = { $name } ({ $handle }) en { $channel }
play-thread-person = { $about } Ahora { $mood } (enfado { $anger }, confianza { $trust }), { $reach ->
        [one] 1 seguidor
       *[other] { $reach } seguidores
    }.
play-said = { $time } { $name }: { $text }
play-you-said = { $time } Tú ({ $place }): { $text }
play-you-worked = { $time } Tú: { $text }
play-you-asked = { $time } Consultaste: { $source }.
play-told = { $time } { $source }: { $text }
play-difficulty = Dificultad: { $means }
play-promised = { $time } Prometiste: { $what }. Hay que cumplirlo antes de las { $until }.
play-kept-promise = { $time } Promesa cumplida: { $what }.
play-broken-answer = { $time } Promesa incumplida: habías anunciado una respuesta a { $name }.
play-broken-promise = { $time } Promesa incumplida: { $what }.
play-worked = { $time } Hecho: { $subject }
play-looked = { $time } Consultaste: { $source }; la respuesta llega antes de las { $until }.
play-you-handed = { $time } Pasaste esto a { $role }: { $note }
play-you-held = { $time } Anunciaste una respuesta.
play-you-left = { $time } Dejaste esto sin respuesta.
play-lapsed-line = { $time } { $name } dejó de esperar.
play-settled = Esto ya está atendido.
play-way-reply = Responde con reply: y tus propias palabras (hasta { $limit } caracteres).
play-way-drafts = { $count ->
        [one] Abajo hay un borrador: draft a lo envía, edit a lo cambia antes.
       *[other] Abajo hay { $count } borradores: draft a envía el primero, edit a lo cambia antes.
    }
play-way-work = Hazlo con do y lo que pones en cada parte (como en: do { $example }).
play-way-look = Antes puedes consultar algo con look y su letra.
play-way-other = O usa hold, leave o hand to ROLE: nota.
composer-hold = Anunciar respuesta da { $longer } más: { $name } espera entonces hasta las { $until }. Es una promesa. { $cost ->
        [0] Ahora no cuesta nada;
       *[other] La confianza de { $name } baja { $cost };
    } si para entonces no llega la respuesta, la confianza baja { $broken } más.
play-draft = { $letter }) { $text } ({ $length } caracteres)
play-no-drafts = Aquí no hay borradores: se piden tus propias palabras.
play-people = Personas hasta ahora
play-person = { $name } ({ $handle }), { $mood } (enfado { $anger }, confianza { $trust }). { $about }
play-which = ¿Cuál? Indica un número de la cola, una persona o un suceso; queue los muestra.
play-which-draft = ¿Qué borrador? Abre primero un mensaje; después, edit a.
play-may-close = Hoy no llega nada más. Escribe close para cerrar la mesa y seguir cuando alguien vuelva a escribir.
play-close-not-yet = La mesa no se puede cerrar por hoy: alguien espera, o hoy llega algo más. Sin reloj en marcha, wait hace avanzar el tiempo.
day-now = { $day }{ $later ->
        [0] {""}
        [one] , un día después
       *[other] , { $later } días después
    }
day-turned = { $days ->
        [one] Al día siguiente, { $time }
       *[other] { $days } días después, { $time }
    }
play-covered = Contado de nuevo con palabras tranquilas. Tal cual: { $open ->
        [yes] words
       *[no] words { $id }
    }
play-covered-posts = Contado de nuevo con palabras tranquilas, donde se indica. Tal cual: words; solo una publicación: words { $post }
play-covers-nothing = Ahí no hay nada tapado.
play-wait-live = El reloj está en marcha: el tiempo pasa solo.

play-arrived = { $time } NUEVO { $name } en { $channel }, { $mood }: { $text } ({ $id })
play-arrived-written = «{ $text }»
play-remarked = { $time }       { $name }: «{ $text }»
play-murmured = { $time }       En el público ({ $segment }): «{ $text }»
play-called = { $time }       Alguien de la prensa ({ $segment }) pregunta por esto: { $subject }.
play-mood = { $time }       { $name }: { $turn ->
        [calmer] más calma
        [angrier] más enfado
        [trusting] más confianza
       *[other] menos confianza
    }, ahora { $mood }.
play-shared = { $time }       Compartido: { $reach } personas más, { $total } hasta ahora.
play-lapsed = { $time }       { $name } esperó en vano.
play-held = { $time } Anunciaste una respuesta a { $name } para antes de las { $until }.
play-answered = { $time } Respondiste a { $name }.
play-handed = { $time } Lo pasaste a { $role }.
play-left = { $time } Dejaste a { $name } sin respuesta.
play-paused = { $time } En pausa.
play-resumed = { $time } El reloj vuelve a correr.
play-ended = { $time } El turno ha terminado.
play-estimate = Antes de ver lo que se midió: escribe un nivel para cada eje (paciencia, empatía, asertividad y calidad), de 1 ({ $first }) a { $most } ({ $last }), como en 3 4 3 2. Para omitirlo, pulsa solo Enter.
play-estimate-form = Escribe cuatro niveles de 1 a { $most }, como en 3 4 3 2, o pulsa solo Enter.
play-kept = Este intento queda guardado como { $id }. Compruébalo con: composure verify { $id }{ $whose }
play-left-open = El turno no ha terminado y no se guarda nada de él.
play-nobody-yet = Nadie ha escrito todavía.
play-come-back = El turno no ha terminado. Vuelve con: composure attempts resume { $id }{ $whose }

play-help =
    Lo que puedes escribir. Entre paréntesis, las formas cortas; un número, un nombre o un suceso dice de quién se trata, y no hace falta para el mensaje que tienes abierto.
    {"  "}queue (q, o una línea vacía)  quién espera, cuánto y con qué ánimo
    {"  "}open 1 (o 1; basta 1)         el hilo, y con qué puedes responder
    {"  "}words 1                       un mensaje o una publicación que estén tapados, tal cual
    {"  "}reply: tus palabras           responder donde está el mensaje
    {"  "}reply 2 privately: palabras   responder en privado
    { $help ->
        [on] {"  "}try: tus palabras             ver qué cubren y qué límites tocan, antes de enviarlas
       *[off] {"  "}try                           en este intento no hay ayuda con la respuesta
    }
    {"  "}draft a                       enviar un borrador tal como está
    {"  "}edit a                        cambiar un borrador antes de enviarlo
    {"  "}hold                          anunciar respuesta: da tiempo una vez, cuesta algo de confianza, y más si no llega
    {"  "}hand to ROLE: nota            pasarlo a alguien del equipo
    {"  "}leave                         dejarlo sin responder a propósito
    {"  "}book (b), book refund         el libro de marca, o lo que dice de una palabra
    {"  "}people (p)                    quién es quién, y cómo se siente
    {"  "}pause, resume                 parar el reloj, volver a ponerlo en marcha
    {"  "}quit                          salir; el intento se guarda y se puede retomar
    { $pacing ->
        [live] El reloj está en marcha, también mientras escribes. Cuando hoy no llegue nada más, close sigue con el día siguiente.
       *[untimed] El tiempo pasa según lo que haces: wait lo deja pasar hasta que llega algo nuevo, wait 1:00 durante un minuto, finish hasta el final.
    }

line-unknown = «{ $found }» no es un comando. { $hint ->
        [none] Escribe help para verlos todos.
       *[some] ¿Querías decir { $near }? Escribe help para verlos todos.
    }
line-unknown-plan = Ninguna línea de un plan empieza por «{ $found }»; lo que llega por una tubería también es un plan. { $hint ->
        [none] Una línea empieza por una de estas palabras: { $known }.
       *[some] ¿Querías decir { $near }? Una línea empieza por una de estas palabras: { $known }.
    }
line-incomplete = Falta algo. Escríbelo así: { $form }
line-alone = Después de { $word } no puede ir nada. Escríbelo solo, o empieza por reply: si es parte de una respuesta.
line-time = «{ $found }» no es un tiempo. Escribe minutos y segundos, como en wait 0:30.
line-name = { $kind ->
        [draft] Aquí no hay ningún borrador «{ $found }».
        [role] En la casa no hay ningún puesto «{ $found }».
        [person] No hay nadie que se llame «{ $found }».
        [variable] No hay ningún número que se llame «{ $found }».
        [ending] No hay ningún desenlace «{ $found }».
       *[inject] No hay ningún mensaje «{ $found }».
    } { $hint ->
        [some] ¿Querías decir { $near }?
       *[none] { $listing ->
            [some] Los puestos: { $known }.
           *[none] {""}
        }
    }
line-never = { $id } no llegó nunca.
line-not-so = No es así: { $found }.

rejected-over = El turno ha terminado.
rejected-ends-before = El turno se cerró antes de que eso estuviera hecho ({ $at }).
rejected-paused = El reloj está parado. Escribe primero resume.
rejected-not-paused = El reloj ya está en marcha.
rejected-time-backwards = El tiempo no puede retroceder hasta las { $at }.
rejected-not-here = Eso no ha llegado.
rejected-done = Eso ya está atendido.
rejected-no-draft = Ese borrador no está disponible. Escribe drafts para ver cuáles hay.
rejected-drafts-only = Aquí solo se pueden enviar borradores. Escribe drafts para verlos.
rejected-own-words-only = Aquí no se ofrecen borradores: responde con tus propias palabras, con reply:
rejected-empty = Todavía no hay nada que enviar.
rejected-too-long = Eso tiene { $found } caracteres; aquí caben { $limit } como máximo. Acórtalo y envíalo de nuevo.
rejected-control-character = Eso contiene un carácter que no se puede enviar. Escríbelo de nuevo sin él.
rejected-private-channel = Este canal es privado; aquí se responde en privado.
rejected-not-a-message = Esto es un trabajo que hacer, no un mensaje que responder. Ábrelo para ver qué pide.
rejected-not-work = Esto es un mensaje que responder. Escribe reply: y tus palabras.
rejected-no-part = Aquí nada se llama { $part }. Ábrelo para ver sus partes.
rejected-no-choice = Para { $part } no se puede elegir «{ $found }». Ábrelo para ver las opciones.
rejected-twice = Pusiste { $part } dos veces. Pon cada parte una sola vez.
rejected-same = { $part } y { $other } tienen lo mismo. Cada cosa puede ir en un solo lugar.
rejected-missing = Queda algo pendiente: { $part }.
rejected-not-a-number = { $part } tiene que ser un número, como 12 o 3.5.
rejected-no-source = Aquí no se puede consultar { $found }. Ábrelo para ver qué puedes consultar.
rejected-already-looked = Eso ya lo has consultado.
rejected-no-role = Aquí nadie tiene ese puesto. Escribe book para ver el equipo.
rejected-already-held = Ya lo anunciaste una vez. Ahora esperan la respuesta.
rejected-nothing-to-hold = No hay ninguna espera que alargar: responde, pásalo o déjalo.

book-about = La marca
book-voice = Voz
book-client = Como { $client }
book-of = { $client }: { $text }
book-traits = { $traits }.
book-manner = Formalidad { $formality } de 5, humor: { $humour }, emoji: { $emoji }.
book-avoid = Palabras que no usamos: { $words }.
book-sign-off = Firma: { $sign }
book-facts = Datos
book-powers = Lo decides tú
book-power = { $what }: { $limit }
book-beyond = No nos toca prometerlo
book-secrets = No se cuenta ni se pregunta en público
book-team = El equipo
book-named = { $name }{ $named ->
        [some] {" "}({ $id })
       *[none] {""}
    }: { $text }
book-rules = Normas de la casa
book-channels = Canales
book-channel = { $name } ({ $place }, hasta { $limit } caracteres). { $custom }
book-objectives = Objetivos
book-nothing = El libro de marca no dice nada de «{ $about }».

play-try-off = Este intento se hace como { $purpose }: lo que cubre una respuesta no se muestra antes de enviarla.
play-try-nothing = Todavía no hay nada que mirar. Escribe la respuesta detrás, como en try: tus palabras
play-try-no-words = Aquí solo se pueden enviar borradores, así que no hay palabras tuyas que mirar.
play-try-next = No se ha enviado nada. Tus palabras están detrás de reply: para que las cambies o las envíes.
play-try-length = { $over ->
        [0] { $count } de { $limit } caracteres.
       *[other] { $count } caracteres: { $over } más de los { $limit } que se pueden enviar aquí.
    }

play-rehearsal = Un ensayo: empieza a mitad de camino y no se guarda nada de él.
play-nothing-kept = Esta compilación no guarda intentos: compila con la función store para guardarlos.

play-over-enter = El turno ha terminado. Pulsa Enter para ver el repaso.
play-not-sent = Lo que estabas escribiendo no se envió.
line-unreadable = Esa línea no se pudo leer: no es texto, o es más larga de lo que se admite aquí.
progress-running = el turno no ha terminado
progress-not-here = no ha llegado
progress-open = está en espera
progress-lapsed = esperó en vano
progress-answered = se respondió
progress-handed-off = se pasó a alguien del equipo
progress-left = se dejó sin responder
progress-cancelled = no llegará
rejected-too-many = Este turno ha recibido más comandos de los que necesita cualquier turno. Déjalo y empieza otro.

# What stands between the thousands of a number.
number-thousands = {"\u00A0"}
number-decimal = .
