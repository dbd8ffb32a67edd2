# Attempts: the commands `attempts` and `verify`, and why something kept cannot be read or does not hold.
# Entries are counted from 0, the opening of the shift.

cli-attempts = Lista, muestra, anota, retoma y exporta intentos
    .example = Ejemplo: composure attempts export 5b1e6a0c --out ferry.attempt
cli-attempts-list = Lista todos los intentos, primero el más reciente
cli-attempts-show = Cuenta qué pasó en un intento
cli-attempts-resume = Sigue con un intento donde se detuvo
cli-attempts-export = Escribe un intento en un archivo que cualquiera puede comprobar
cli-attempts-id = El id del intento, o al menos sus cuatro primeros caracteres
cli-attempts-file-or-id = El id del intento o su principio, o un archivo
cli-attempts-format = En qué formato se muestra
cli-attempts-out = El archivo que se escribe; si no indicas ninguno, lleva el nombre del escenario y del intento
cli-attempts-force = Reemplaza el archivo si ya existe
cli-attempts-acknowledge = Imprime una línea tras cada entrada que queda guardada

cli-verify = Comprueba un intento: su cadena, sus eventos y, de nuevo, cada decisión
    .example = Ejemplo: composure verify ferry.attempt
cli-verify-attempt = Un archivo, el id de un intento guardado aquí o, con --csv, una carpeta de archivos
cli-verify-csv = Comprueba todos los intentos de una carpeta e imprime una tabla: cifras, entre qué valores pueden estar y qué tiene que mirar una persona
error-verify-folder = { $folder } es una carpeta.
    .help = Para comprobar todos sus intentos e imprimir una tabla: composure verify { $folder } --csv
error-verify-no-folder = { $file } no es una carpeta; la tabla se hace con los intentos de una carpeta.
    .help = Reúne en una carpeta los archivos entregados e indica esa carpeta.
error-verify-no-files = En { $folder } no hay ningún archivo de intento.
    .help = Se entrega lo que escribe «composure attempts export»: un archivo que termina en .attempt.
error-verify-judges-nobody = { $option } dice según qué norma se juzga a alguien, y verify solo juzga en una tabla.
    .help = Quítalo. Para la tabla de una carpeta: composure verify CARPETA --csv; para juzgar a una persona: composure decide.
cli-verify-format = En qué formato se muestra

attempts-none = Aún no hay intentos. Empieza uno con: composure
attempts-row = { $id }  { $began }  { $title }, { $state ->
        [finished] terminado
       *[open] abierto
    } en { $last }{ $difficulty ->
        [none] {""}
       *[other] , { $difficulty }
    }
attempts-exported = { $id } está en { $file }. Cualquiera puede comprobarlo con: composure verify { $file }
attempts-untitled = { $scenario } (título desconocido)

show-title = { $title } ({ $scenario })
show-attempt = Intento { $id }, empezado el { $began } según el reloj del dispositivo
show-played = Semilla { $seed }, { $pacing ->
        [live] con reloj
        [extended] con reloj y un { $more } % más de tiempo
       *[untimed] sin reloj
    }, finalidad: { $purpose }, dificultad: { $difficulty }, motor { $engine }
show-content = Escenario { $content }, marca { $brand }, pesos { $profile }, tablas { $tables }
show-entries = { $entries ->
        [one] Una entrada
       *[other] { $entries } entradas
    }, último enlace { $head }
show-does-not-hold = Este intento no es válido: se cambió algo en él. Qué, lo dice: composure verify { $attempt }
show-no-content = Este programa no puede leer su escenario: las personas y los mensajes aparecen con los nombres que tienen en el registro.

story-arrived = { $time }  { $name } en { $channel }: { $text }
story-arrived-untold = { $time }  Llega { $inject }
story-drafted = { $time }  Respondes a { $name } ({ $place }) con el borrador { $draft }: { $text }
story-drafted-untold = { $time }  Respondes a { $name } ({ $place }) con el borrador { $draft }
story-answered = { $time }  Respondes a { $name } ({ $place }): { $text }
story-promised = { $time }  Prometido (plazo: { $until }): { $what }
story-kept = { $time }  Promesa cumplida: { $what }
story-broken = { $time }  Promesa incumplida: { $what }
story-worked = { $time }  Haces { $inject }: { $given }
story-looked = { $time }  Para { $inject } consultas { $source }
story-told = { $time }  Para { $inject } ha respondido { $source }
story-handed = { $time }  Pasas { $inject } a { $role }: { $note }
story-kept-answer = { $time }  Ha llegado la respuesta anunciada a { $name }
story-broken-answer = { $time }  Promesa incumplida: no ha llegado la respuesta anunciada a { $name }
story-held = { $time }  Anuncias respuesta a { $name } (plazo: { $until })
story-left = { $time }  Dejas a { $name } sin respuesta
story-lapsed = { $time }  { $name } ha esperado en vano
story-mood = { $time }  { $name }: enfado { $anger }, confianza { $trust }
story-shared = { $time }  Compartido con { $reach ->
        [one] una persona más
       *[other] { $count } personas más
    }
story-murmured = { $time }  { $segment }: { $text }
story-called = { $time }  Llama alguien de la prensa ({ $segment }) por { $inject }
story-remarked = { $time }  { $name }: { $text }
story-paused = { $time }  El reloj se detiene
story-resumed = { $time }  El reloj vuelve a correr
story-ended = { $time }  Termina el turno: { $ending }
story-unfinished = El turno no ha llegado a su fin.

verify-title = { $title } ({ $scenario }), intento { $id }
verify-purpose = Finalidad: { $means }.
verify-difficulty = Dificultad: { $level }.
verify-chain-holds = Cadena: válida. { $entries ->
        [one] Su única entrada está enlazada con la cabecera.
       *[other] Cada una de las { $entries } entradas está enlazada con todo lo anterior.
    }
verify-chain-fails = Cadena: no válida. { $why }
verify-fold-holds = Eventos: válidos. Llevan de la apertura a un estado sin contradicciones.
verify-fold-fails = Eventos: no válidos. { $why }
verify-again-holds = Decisiones: válidas. Al decidir de nuevo cada comando salen los mismos eventos.
verify-again-fails = Decisiones: no válidas. { $why }
verify-again-departs = Decisiones: no válidas. Al decidir de nuevo cada comando sale otra cosa desde la entrada { $entry }.
verify-again-elsewhere = Decisiones: con este programa salen de otra manera desde la entrada { $entry }. El intento se hizo con otro.
verify-again-not-reached = Decisiones: sin comprobar, porque los eventos no son válidos.
verify-difference-engine = Se hizo con el motor { $found }; este es { $known }.
verify-difference-profile = Se hizo con otros pesos que los de este programa.
verify-difference-tables = Se hizo con otras tablas de lectura que las de este programa.
verify-head = Último enlace { $head }
verify-state = Estado { $state }
verify-state-again = Estado con este programa { $state }
verify-ending = Desenlace: { $ending }
verify-ending-again = Desenlace con este programa: { $ending }
verify-scores = Puntuaciones: { $list }.
verify-scores-again = Puntuaciones con este programa: { $list }.
verify-score = { $axis } { $score }
verify-no-score = sin evidencia suficiente
verify-unfinished = El turno no ha llegado a su fin; eso no es ningún defecto.
verify-yes = Este intento es válido.
verify-elsewhere = La cadena y los eventos de este intento son válidos. Sus decisiones solo se pueden comprobar con el programa con que se hizo.
verify-no = Este intento no es válido.
verify-no-entry = Este intento no es válido: la entrada { $entry } es la primera que está mal.

# Why not.

error-no-store = Esta compilación de Composure no guarda intentos.
    .help = Usa una compilación con la función store; con esta se pueden comprobar archivos.
error-record-unreadable = No se puede leer { $file }: { $found }
    .help = Indica un archivo, o el id de un intento que muestre composure attempts list.
error-record-unwritable = No se puede escribir { $file }: { $found }
    .help = Elige otro lugar con --out.
error-record-file-exists = { $file } ya existe.
    .help = Elige otro nombre con --out, o reemplázalo con --force.

error-record-newer = El intento tiene el formato { $found }, y este programa lee hasta el { $known }.
    .help = Usa una versión posterior de Composure.
error-record-header = No se puede leer la cabecera del intento: { $found }
    .help = No es lo que escribió Composure. Pide el archivo otra vez.
error-record-header-not-canonical = Otro programa reescribió la cabecera del intento.
    .help = Aunque diga lo mismo, no es lo que escribió Composure. Pide el archivo otra vez.
error-record-entry = No se puede leer la entrada { $entry }: { $found }
    .help = No es lo que escribió Composure. Las entradas anteriores pueden estar bien.
error-record-not-canonical = Otro programa reescribió la entrada { $entry }.
    .help = Aunque diga lo mismo, no es lo que escribió Composure.
error-record-out-of-sequence = La entrada { $found } está donde corresponde la entrada { $entry }.
    .help = Se quitó, se añadió o se movió una entrada.
error-record-count = Hay { $found } entradas, y había { $said }.
    .help = Se quitaron o se añadieron entradas.
error-record-head = El último enlace es { $found }, y era { $said }.
    .help = Se cambió la última entrada, o se pusieron otras en su lugar.

error-record-unlinked = La entrada { $entry } no está enlazada con lo que la precede.
    .help = Se cambió esta entrada, o se puso otra en lugar de una anterior.
error-record-unlinked-opening = La apertura, la entrada 0, no está enlazada con la cabecera.
    .help = Se cambió la cabecera o la apertura.
error-record-links = Hay { $entries } entradas y { $links } enlaces.
    .help = Cada entrada tiene uno; se quitaron o se añadieron entradas.
error-record-content = { $file } no es el texto con que se hizo.
    .help = Su huella no coincide con la de la cabecera.
error-record-unsound = El escenario con que se hizo tiene un problema según este programa: { $problem }.
    .help = Revísalo con la versión de Composure con que se hizo.
error-record-empty = No contiene nada.
    .help = El turno nunca se abrió.
error-record-other-content = Se hizo con { $scenario }, y sus textos contienen otro escenario.
    .help = Se cambió la cabecera o se cambiaron los textos.
error-record-unknown-name = La entrada { $entry } nombra algo que el escenario no tiene.
    .help = La entrada no pertenece a este escenario.
error-record-out-of-place = La entrada { $entry } no puede estar ahí.
    .help = La apertura va primero y no tiene comando; todas las demás entradas tienen uno.
error-record-time-backwards = En la entrada { $entry } el tiempo va hacia atrás.
    .help = En ningún turno pasa eso.
error-record-does-not-follow = La entrada { $entry } no se deduce de su comando.
    .help = Al decidir de nuevo el comando sale otra cosa.
error-record-not-reached = Antes tienen que ser válidos los eventos.
    .help = Mira lo que se dice de ellos.

error-record-too-large = Este archivo tiene { $found } bytes; un intento tiene { $limit } como máximo.
    .help = Comprueba que es el archivo que querías.
error-record-not-a-zip = Esto no es un intento, o está dañado: { $found }
    .help = Los intentos los escribe composure attempts export. Si llegó por una red, descárgalo otra vez.
error-record-unknown-file = Este archivo contiene { $name }, que no forma parte de un intento.
    .help = No se desempaquetó nada.
error-record-duplicate = Algo está dos veces en este archivo.
    .help = No se desempaquetó nada.
error-record-missing = En este archivo falta { $name }.
    .help = Si llegó por una red, descárgalo otra vez.
error-record-packing = { $name } no está empaquetado como lo empaqueta un intento.
    .help = Lo empaquetó otro programa. Pide el archivo tal como lo escribió Composure.
error-record-inflates = { $name } contiene más de los { $limit } bytes que puede tener.
    .help = Ningún intento es tan grande. El desempaquetado se detuvo ahí.
error-record-unpacking = No se puede desempaquetar { $name }: { $found }
    .help = El archivo está dañado. Si llegó por una red, descárgalo otra vez.
error-record-not-text = { $name } no es texto UTF-8.
    .help = El archivo está dañado, o lo empaquetó otro programa.
error-record-manifest = No se puede leer el manifiesto: { $found }
    .help = El archivo no lo escribió Composure.
error-record-manifest-not-canonical = Otro programa reescribió el manifiesto.
    .help = Pide el archivo tal como lo escribió Composure.
error-record-content-differs = { $name } no es el texto que nombra el manifiesto.
    .help = Se cambió después de exportar el intento.
error-record-too-many-entries = Hay más de { $limit } entradas.
    .help = Ningún turno tiene tantas.
error-record-too-many-rows = Hasta la entrada { $entry } han pasado más de { $limit } cosas.
    .help = En ningún turno pasan tantas.
error-record-long-entry = La entrada { $entry } tiene más de { $limit } bytes.
    .help = Ninguna entrada es tan larga.
error-record-breaks-off = La entrada { $entry } se interrumpe.
    .help = El archivo está cortado.

error-record-folder = No se pueden guardar intentos en { $file }: { $found }
    .help = Pon en COMPOSURE_HOME una carpeta en la que puedas escribir, o haz el turno con --forget.
error-record-read-only = No se puede escribir en { $file }.
    .help = Comprueba los permisos del archivo y de su carpeta, o pon otra carpeta en COMPOSURE_HOME.
error-record-full = No queda espacio para { $file }.
    .help = Todo lo anterior está guardado. Libera espacio y sigue con composure attempts resume.
error-record-busy = Otro programa está usando { $file }.
    .help = Ciérralo y prueba otra vez.
error-record-not-local = { $file } está en un disco que no puede guardar un registro de forma segura, como ocurre con las carpetas de red.
    .help = Pon en COMPOSURE_HOME una carpeta de este dispositivo.
error-record-newer-schema = { $file } lo hizo una versión posterior de Composure ({ $found }; esta conoce { $known }). No se ha cambiado nada.
    .help = Usa la versión posterior.
error-record-not-ours = { $file } es una base de datos de otro programa. No se ha cambiado nada.
    .help = Muévelo a otro lugar, o pon otra carpeta en COMPOSURE_HOME.
error-record-damaged = { $file } estaba dañado. Ahora se llama { $aside }, exactamente como estaba.
    .help = Repite lo que hacías para empezar con un archivo nuevo. Una copia de seguridad puede ocupar su lugar; lo que queda se puede recuperar a menudo con sqlite3 y su comando .recover.
error-record-damaged-in-place = { $file } está dañado: { $found }
    .help = Cópialo en un lugar seguro y después muévelo a otro lugar.
error-record-no-attempt = No existe el intento { $id }.
    .help = Mira los que hay con: composure attempts list
error-record-ambiguous = { $count } intentos empiezan por { $id }.
    .help = Escribe más caracteres del id.
error-record-short-id = { $id } es demasiado corto para distinguir intentos.
    .help = Escribe al menos { $least } caracteres del id.
error-record-exists = Ya existe el intento { $id }.
    .help = Empieza de nuevo; cada intento tiene un id propio.
error-record-missing-content = En la base de datos falta { $file } de este intento.
    .help = Puede que esté en una copia de seguridad.
error-record-written-elsewhere = Otro programa ha seguido con el intento { $id }; la entrada { $entry } ya está ocupada.
    .help = Todo lo guardado está a salvo. Sal de aquí y sigue donde se hizo por última vez, o retómalo.
error-record-database = La base de datos dice: { $found }
    .help = Todo lo guardado antes está a salvo. Prueba otra vez; si no se arregla, copia el archivo en un lugar seguro.
error-record-note = La nota { $note } que acompaña al intento no vale: { $why ->
        [unreadable] no se puede leer ({ $found }).
        [not-canonical] la reescribió otro programa.
        [breaks-off] se interrumpe.
        [long] es más larga de lo que puede ser una nota.
        [too-many] ningún intento tiene tantas.
        [author] quien la escribe no tiene nombre, o tiene uno imposible.
        [text] su texto está vacío, es demasiado largo o contiene signos de control para terminales.
        [score] una puntuación pasa de 100.
        [time] su hora es imposible.
        [place] trata de algo de lo que una nota así no puede tratar.
       *[none] el lugar de las notas existe y está vacío.
    }
    .help = No es lo que escribió Composure. Pide el archivo otra vez.
