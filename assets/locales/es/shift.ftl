# The desk.

# The strip at the top.

desk-of = { $brand }, { $title }, { $purpose }
desk-title = { $title }, { $purpose }
desk-clock = { $day }, { $clock }. Han pasado { $passed } de { $length }.
desk-day-paused = { $day }, en pausa
desk-pause = Pausar
desk-resume = Seguir
desk-wait = Hasta que alguien escriba
desk-close = Cerrar por hoy
desk-wait-minute = Un minuto
desk-finish = Hasta el final
desk-finish-asks = ¿Dejar correr el turno hasta el final?
desk-finish-yes = Ir hasta el final
desk-finish-no = Quedarse
desk-palette = Otros colores
desk-leave-shift = Dejar la mesa; el turno se guarda

# The window.

desk-circle = { $name }, { $count } personas, { $mood }

desk-live = { $name } escribió: { $text }

# The queue.

desk-waiting = En espera
desk-waiting-count = { $count ->
        [0] Nadie está esperando
        [one] 1 en espera
       *[other] { $count } en espera
    }
desk-sort-press = Mayor urgencia
desk-sort-wait = Mayor espera
desk-sort-heat = Mayor tensión
desk-shows-all = Todo
desk-shows-messages = Solo mensajes
desk-shows-public = Solo mensajes en público
desk-shows-work = Solo trabajos
desk-shows-rest = Mostrar { $count } más
desk-none-of-kind = No hay nada de este tipo en espera.
desk-aside = Aparte
desk-aside-put = Apartar 2 min
desk-aside-take = Recuperar
desk-aside-back = vuelve en { $back }
desk-all-aside = Todo lo que espera está aparte. Vuelve por sí solo.
desk-row = { $name }, { $channel }, { $mood }, espera desde hace { $waited }: { $text }
desk-row-left = Quedan { $left }.
desk-left = quedan { $left }
desk-row-held = Anunciaste una respuesta.
desk-row-lapsed = Esperó en vano; responder tarde también ayuda.
desk-word-held = Anunciada
desk-word-lapsed = Desistió
desk-below = { $count ->
        [0] No hay más
       *[other] { $count } más abajo
    }
desk-angry = { $count } con enfado
desk-earlier = Anteriores
desk-earlier-row = { $name }, { $outcome }
desk-outcome-answered = Respondido
desk-outcome-done = Hecho
desk-outcome-handed = Al equipo
desk-outcome-left = Sin respuesta
desk-outcome-lapsed = Desistió
desk-outcome-none = Cerrado
desk-nobody = Nadie está esperando
desk-nobody-yet = Aún no ha escrito nadie. Es buen momento para leer el libro de marca.
desk-nobody-all = Todo lo que llegó está atendido. La mesa es tuya hasta que alguien escriba.
desk-nobody-today = Hoy no llega nada más: «Cerrar por hoy», arriba, salta hasta que alguien vuelva a escribir.
desk-nobody-wait = El tiempo no avanza hasta que lo dejas pasar: «Hasta que alguien escriba», arriba.
desk-nobody-clock = El tiempo pasa por sí solo.
desk-nobody-earlier = Mientras tanto puedes leer: los hilos anteriores están abajo.

# The thread.

desk-thread = { $name } en { $channel }: { $subject }.
desk-followers = { $number ->
        [one] 1 seguidor
       *[other] { $count } seguidores
    }
desk-folded = { $count ->
        [one] 1 mensaje anterior, de { $first } a { $last }
       *[other] { $count } mensajes anteriores, de { $first } a { $last }
    }
desk-you-as = Tú, como { $brand }
desk-privately = { $time }, en privado
desk-handed = Pasaste esto a { $role }, { $time }
desk-worked = Hiciste esto, { $time }
desk-asked = Consultaste: { $source }, { $time }
desk-held = Anunciaste una respuesta, { $time }
desk-left-it = Dejaste esto sin respuesta, { $time }
desk-lapsed = { $name } dejó de esperar, { $time }
desk-quoted = «{ $text }»
desk-outcome-answered-said = Respondido. Si { $name } vuelve a escribir, lo verás aquí.
desk-outcome-done-said = Hecho. Si { $name } vuelve a escribir, lo verás aquí.
desk-outcome-handed-said = Pasado al equipo. Si { $name } vuelve a escribir, lo verás aquí.
desk-outcome-left-said = Quedó sin respuesta.
desk-outcome-lapsed-said = { $name } ya no espera.
desk-outcome-none-said = Aquí ya no hay nada que hacer.
desk-next = Siguiente: { $name }

# The composer.

desk-paused = El reloj está parado y no se puede enviar nada. «Seguir», arriba, lo pone de nuevo en marcha.
desk-paused-short = El reloj está parado y no se puede enviar nada. El primer botón de arriba lo pone de nuevo en marcha.
desk-public = Pública
desk-private = Privada
desk-only-private-why = Este canal es privado; aquí se responde en privado.
desk-answering = Respondes a { $name }
desk-answering-private = Respondes a { $name }, solo en privado
desk-answering-as = { $answering }, como { $account }
desk-answer-to = Tu respuesta a { $name }
desk-hint-public = Escribe a { $name }. Lo puede leer todo el mundo.
desk-hint-private = Escribe a { $name }. Nadie más lo lee.
desk-count = { $count } de { $limit }
desk-over = { $over } de más; caben { $limit }
desk-covered = Ya está en tu respuesta
desk-covered-nothing = Aquí se ve lo que cubren tus palabras mientras escribes.
desk-covered-all = { $count ->
        [0] Todo
       *[other] { $count } más
    }
desk-covered-less = Menos
desk-covered-list = Ya está en tu respuesta, lista desplazable
desk-hand-off = Pasar
desk-drafts = Borradores, { $count }
desk-leave = Dejar
desk-hold = Anunciar respuesta
desk-hold-title = ¿Anunciar una respuesta?
desk-hold-yes = Anunciar
desk-hold-held = Respuesta anunciada
desk-hold-late = Ya no se puede aplazar
desk-emoji = Emoji
desk-emoji-never = El libro de marca no admite emojis.
desk-emoji-some = { $most ->
        [one] El libro de marca admite un emoji por respuesta; la tuya tiene { $used }.
       *[other] El libro de marca admite hasta { $most } emojis por respuesta; la tuya tiene { $used }.
    }
emoji-name-smile = Sonrisa
emoji-name-grin = Gran sonrisa
emoji-name-phew = Sonrisa con una gota de sudor
emoji-name-wink = Guiño
emoji-name-tear = Cara con una lágrima
emoji-name-please = Manos juntas
emoji-name-thumb = Pulgar arriba
emoji-name-wave = Mano que saluda
emoji-name-clap = Aplauso
emoji-name-arm = Brazo fuerte
emoji-name-heart = Corazón
emoji-name-party = Cañón de confeti
emoji-name-sun = Sol
emoji-name-done = Marca de visto
emoji-name-box = Caja
emoji-name-cup = Bebida caliente
emoji-name-tool = Llave inglesa
desk-send = Enviar
desk-send-keys = Ctrl ↵
desk-back = Volver
desk-back-keys = Esc
desk-drafts-title = Borradores
desk-drafts-about = Escritos de antemano. Lee antes de enviar.
desk-draft = Borrador { $letter }, { $length }: { $text }
desk-draft-send = Enviar tal cual
desk-draft-edit = Editar antes
desk-hand-off-about = El caso de { $name } va con la nota.
desk-role = { $name }: { $owns }
desk-hand-to = Para { $role }
desk-hand-choose = Elige quién se hará cargo
desk-theirs = Se ocupa de: { $owns }
desk-note = Tu nota
desk-note-hint = Qué hace falta saber y para cuándo.
desk-leave-title = ¿Dejarlo sin respuesta?
desk-leave-means = { $name } no recibirá respuesta tuya y esto saldrá de la cola. Algunos mensajes es mejor dejarlos; otros vuelven con más fuerza.
desk-leave-yes = Dejarlo sin respuesta
desk-leave-no = Volver

# The side.

desk-side-people = Persona
desk-side-book = Libro
desk-side-figures = Cifras
desk-no-person = No hay ningún hilo abierto.
desk-person = { $name }, { $handle }, { $role }
desk-handle = { $handle }, { $followers }
desk-anger = Enfado
desk-anger-says = Enfado { $anger } de 100, { $mood }
desk-trust = Confianza
desk-trust-says = Confianza { $trust } de 100
desk-book = Libro de marca
desk-book-find = Buscar un dato
desk-avoid = Sin «{ $word }»
desk-figures = Cifras
desk-people = { $count } personas
desk-percent = { $percent } % { $mood }
desk-hot = { $angry }, { $upset }
desk-shared = Compartido con más gente
desk-segment-now = { $count }, { $mood }
desk-each-point = En el lienzo, un punto equivale a { $count } personas.
desk-followers-label = Seguidores
desk-followers-now = { $followers }, bajas { $left }, altas { $joined }
desk-doings-label = Me gusta, difusión, visitas
desk-doings-now = { $likes }, { $shares }, { $visits }
desk-sentiment-label = Sentimiento
desk-answer-time = Tiempo medio de respuesta
desk-answer-none = sin datos
desk-target = Meta, { $what }: { $target }

# The keys.

desk-keys = Teclas
desk-keys-hide = Ocultar las teclas
desk-keys-key = ?
desk-key-move = ↑ ↓ J K
desk-does-move = Recorrer la cola
desk-key-open = 1 … 9
desk-does-open = Abrir lo que espera, por su lugar
desk-key-order = O
desk-does-order = Qué va primero
desk-key-shows = V
desk-does-shows = Qué tipo se muestra
desk-key-aside = Z
desk-does-aside = Apartar o recuperar
desk-key-write = ↵
desk-does-write = Ir al campo o a lo siguiente
desk-key-send = Ctrl ↵
desk-does-send = Enviar lo escrito
desk-key-emoji = Ctrl E
desk-does-emoji = Mostrar u ocultar los emojis
desk-key-choose = A … H
desk-does-choose = Elegir, en un trabajo
desk-key-rank = Alt ↑ ↓
desk-does-rank = Subir o bajar, en una lista por ordenar o en un plan
desk-key-undo = Ctrl Z
desk-does-undo = Deshacer lo escrito
desk-key-find = Ctrl F
desk-does-find = Buscar algo en el libro
desk-key-scroll = RePág AvPág
desk-does-scroll = Desplazar el hilo
desk-key-back = Esc
desk-does-back = Cerrar lo abierto o salir del campo
desk-key-tab = Tab
desk-does-tab = Ir a lo siguiente que se puede pulsar

cover-retold = En otras palabras: { $text }
cover-plain = Un mensaje ofensivo, tapado.
cover-off = Leerlo tal cual
desk-undo = Deshacer
desk-after = Al repaso
desk-after-keys = ↵
desk-ended = El turno ha terminado.
guide-title = Primeros pasos, { $step } de { $of }
guide-1 = Dentro de un momento alguien escribirá. Detrás de la mesa ves quién sigue a la marca y con qué ánimo.
guide-1-untimed = Pulsa «Hasta que alguien escriba», arriba, el primer botón a la derecha del reloj: sin reloj, el tiempo pasa con lo que haces. Detrás de la mesa ves quién sigue a la marca y con qué ánimo.
guide-2 = Lee qué te dicen y qué necesitan. Después responde en el campo de abajo, con tus propias palabras: Enter te lleva allí. Los datos y las normas de la casa están en el libro de marca.
guide-3 = Ctrl con Enter envía la respuesta. También puedes usar un borrador, pasar el asunto o anunciar una respuesta: son los botones debajo del campo.
guide-4 = La reacción depende de lo que hagas, y otras personas también leen. Todas las teclas están en «?». Después, el repaso explica cada punto.
guide-skip = Omitir
guide-done = Listo
