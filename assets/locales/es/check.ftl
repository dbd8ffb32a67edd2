# What `composure check` says. Each problem: what is wrong, and under .help what to do.

check-syntax = { $hint ->
        [word] Esto no es RON válido: aquí va una de las palabras fijas.
        [says] Lo que alguien dice es una lista de líneas, y cada línea indica cuándo se dicen sus textos. Aquí hay algo suelto y no se puede saber cuándo.
        [arrives] Esto no dice cómo llega el suceso: por el reloj, por azar o porque otro suceso lo trae.
        [key] Una clave es un valor en cada uno de los cuatro ejes. Con un solo valor no se sabría cuánta paciencia, empatía, asertividad y calidad muestra una respuesta.
        [axes] Aquí va un valor en uno o varios ejes. Un número solo no dice en qué eje cuenta.
        [fields] { $field } contiene varios valores, cada uno con su nombre. Aquí hay algo suelto y no se puede saber qué parte de { $field } es.
        [brackets] Aquí empieza una lista, aunque sea de un solo elemento, y le faltan los corchetes.
        [list] { $field } es una lista, aunque tenga un solo elemento.
        [map] { $field } es una lista de elementos, cada uno con un id por el que lo nombra todo lo demás.
        [number] Aquí va un número entero.
       *[other] Esto no es RON válido: { $found }.
    }
    .help = { $hint ->
        [comma] Mira si al final de la línea anterior falta una coma o un paréntesis; dentro de un texto, escribe \" para poner comillas.
        [text] Pon los textos y los tiempos entre comillas rectas: "4:00".
        [word] Aquí va una de las palabras fijas, con sus propios paréntesis: Always(["…"]), AtLeast(40), Mood(who: "…", anger: 5).
        [says] Encierra los textos en Always([…]): says: [Always(["Un texto.", "Otra forma de decir lo mismo."])].
        [arrives] Escribe At("0:10"), Between("1:00", "2:00"), When(…) con una condición, u OnCall.
        [key] Nombra los cuatro, de 0 a 100 cada uno: { $field }: (patience: 60, empathy: 40, assertiveness: 50, quality: 45).
        [axes] Nombra el eje, o varios, de 0 a 100 cada uno: { $field }: (empathy: 80).
        [fields] Enciérralo entre paréntesis y di qué es: { $field }: (nombre: …, nombre: …). La guía muestra qué nombres tiene { $field }.
        [list] Enciérralo entre corchetes, con comas si hay varios: { $field }: […, …].
        [brackets] Enciérralo entre corchetes: Always(["Un texto."]), Otherwise([Share(5)]).
        [map] Enciérralos entre llaves, con un id delante de cada uno: { $field }: {"{"}"un-id": …, "otro-id": …{"}"}.
        [flag] Escribe true o false.
        [number] Escríbelo solo con cifras, sin comillas, paréntesis ni punto: 50.
        [large] Este número es demasiado grande o demasiado pequeño para su campo; la mayoría va de 0 a 100.
       *[none] Corrige este punto.
    } RON deja de leer en el primer error, así que puede haber más detrás.
check-unknown-field = No hay ningún campo { $found } { $scope ->
        [none] aquí
       *[other] en { $outer }
    }.
    .help = { $hint ->
        [none] Campos posibles: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-variant = { $found } no es una de las palabras que pueden ir aquí.
    .help = { $hint ->
        [none] Palabras posibles: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-missing-field = Falta el campo { $expected }{ $scope ->
        [none] {""}
       *[other] {""} en { $outer }
    }.
    .help = { $expected ->
        [key] Di cuánto vale en cada eje, por ejemplo key: (patience: 80, empathy: 70, assertiveness: 75, quality: 85). Sin clave, un borrador no se puede puntuar.
       *[other] Añade { $expected }: … dentro de estos paréntesis.
    }
check-duplicate-field = El campo { $found } está aquí dos veces.
    .help = Deja solo uno.
check-too-deep = Hay valores anidados a más de { $expected } niveles.
    .help = Ningún escenario lo necesita. Busca un paréntesis o un corchete sin cerrar.
check-too-large = { $file } ocupa { $found }; un archivo de contenido puede ocupar { $expected } como máximo.
    .help = Divídelo, o comprueba que es el archivo que querías.
check-not-utf8 = { $file } no es texto UTF-8: no se puede leer el byte { $byte }.
    .help = Guárdalo como UTF-8, o comprueba que es el archivo que querías.
check-unreadable = No se puede leer { $file }: { $found }.
    .help = Comprueba que la ruta existe y que tienes permiso para leerla.
check-nothing-found = No hay contenido en { $file }.
    .help = Indica un archivo .ron, o una carpeta que contenga alguno.
check-unknown-kind = Este archivo no es de ningún tipo de contenido conocido{ $opens ->
        [none] {""}
       *[other] : empieza por { $found }
    }.
    .help = Empiézalo por Scenario(, Brand(, Course(, Card(, Profile( o RoleProfile(.

check-unknown-brand = No existe el libro de marca { $found }.
    .help = { $hint ->
        [none] Marcas leídas junto con este archivo: { $expected }. Indica a check también la carpeta de los libros de marca.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-person = Ningún personaje se llama { $found }.
    .help = { $hint ->
        [none] Los personajes: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-inject = No existe el suceso { $found }.
    .help = { $hint ->
        [none] Sucesos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-variable = No existe la variable { $found }.
    .help = { $hint ->
        [none] Declárala en «variables», con el número en que empieza.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-channel = La marca no tiene el canal { $found }.
    .help = { $hint ->
        [none] Sus canales: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-role = La marca no tiene el puesto { $found }.
    .help = { $hint ->
        [none] Sus puestos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-part = Este trabajo no tiene la parte { $found }.
    .help = { $hint ->
        [none] Sus partes: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-choice = Ahí no se puede elegir { $found }.
    .help = { $hint ->
        [none] Se puede elegir: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-not-work = Esto pregunta qué se eligió o cuánto se obtuvo en un trabajo, pero el suceso es un mensaje que hay que responder.
    .help = Pregunta qué cubre, qué hace o cuánto vale la respuesta: Covers, Does, Scores.
check-too-few = Aquí solo hay { $found }; hacen falta al menos { $expected }.
    .help = Añade más, o usa otro tipo de suceso: con menos no hay nada que decidir.
check-nothing-right = Lo mejor que se puede elegir aquí vale { $found }: nadie podría acertar.
    .help = Haz que al menos una opción valga { $expected } o más.
check-nothing-wrong = Lo peor que se puede elegir aquí vale aún { $found }: nadie podría equivocarse.
    .help = Haz que al menos una opción valga { $expected } o menos: un error que tiente.
check-account-missing = Hay varias cuentas, y esta publicación no dice a cuál pertenece.
    .help = Añade «account:» con el id de una de ellas.
check-nothing-to-rank = Todos los elementos comparten lugar: no hay nada que ordenar.
    .help = Da a cada elemento su lugar, desde 1. Solo comparte lugar lo que puede ir en cualquier orden.
check-ranked-already = Los elementos se muestran en el orden en que están escritos, y es el correcto: no queda nada por hacer.
    .help = Escríbelos en otro orden, o quita «in_order» y deja que lo sortee la semilla.
check-unknown-segment = El público de la marca no tiene el grupo { $found }.
    .help = { $hint ->
        [none] Sus grupos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-no-public = La marca { $expected } no tiene público, así que no se puede preguntar nada sobre él.
    .help = Añade grupos a su libro en «public», o quita esto.
check-public-segments = Un público tiene de { $low } a { $high } grupos; este tiene { $found }.
    .help = { $hint ->
        [few] Un público que piensa todo igual no enseña que las mismas palabras se leen de varias maneras: añade un segundo grupo, o quita el público.
       *[other] Une los grupos que se toman igual las mismas palabras.
    }
check-public-people = Los grupos suman { $found } personas; un público tiene como máximo { $high }.
    .help = Hazlo más pequeño: una persona puede valer por varias, y la imagen es la misma.
check-public-behaviours = De cada mil personas, { $found } tienen un comportamiento propio.
    .help = Habituales, embajadores, troles y periodistas suman 1000 como máximo; el resto lee y no dice nada.
check-public-bursts = En { $found }, quien ve algo podría hacer que lo vieran { $brings } centésimas de persona más: cualquier nimiedad llegaría a todo el mundo.
    .help = Como máximo { $high } centésimas: baja «shares», «ties» o «attention», o deja que hablen menos personas.
check-public-both = Las palabras { $found } gustan y a la vez no gustan.
    .help = Déjalas en una sola de las dos listas. Si unas palabras dividen a la gente, haz dos grupos.
check-public-silent = { $found } no tiene palabras para este ánimo: lo siente y no dice nada.
    .help = Escribe uno o más comentarios como los escribiría esa gente.
check-unknown-fact = El libro de marca no tiene el dato { $found }.
    .help = { $hint ->
        [none] Sus datos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-client = La casa no tiene el cliente { $found }.
    .help = { $hint ->
        [none] { $clients ->
            [none] Este libro no nombra clientes. Añádelo en «clients», con su nombre y su voz, o quita «of».
           *[other] Sus clientes: { $expected }. Lo que es de toda la casa no indica de quién es.
        }
       *[other] ¿Querías decir { $near }?
    }
check-client-unused = Nada en este libro es de { $found }.
    .help = Pon «of: "{ $found }"» en sus canales, datos y facultades, o quita el cliente.
check-client-without-channel = { $found } no tiene canal, así que nadie escribe nunca en su nombre.
    .help = Pon «of: "{ $found }"» en los canales que sean suyos.
check-fact-of-another-client = El dato { $found } es de { $other }, y { $channel } es un canal de { $client }: dicho ahí, no suma nada.
    .help = Pide un dato de { $client } o de toda la casa, o pídelo en un canal de la casa.
check-unknown-need = Este suceso no tiene el punto necesario { $found }.
    .help = { $hint ->
        [none] Sus puntos necesarios: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-draft = Este suceso no tiene el borrador { $found }.
    .help = { $hint ->
        [none] Sus borradores: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-wrong-turn = Este suceso no tiene el desvío { $found }.
    .help = { $hint ->
        [none] Sus desvíos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-must-not = Este suceso no tiene ningún must_not { $found }.
    .help = { $hint ->
        [none] Sus must_not: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-reply-condition-outside = Esto pregunta por una respuesta, y aquí aún no hay ninguna.
    .help = Úsalo en «reacts», o pregunta por el estado: Answered, Ignored, Anger, Variable, …

check-bad-id = { $opens ->
        [none] Hay un id vacío.
       *[other] { $found } no es un id válido.
    }
    .help = Usa minúsculas sin tilde ni ñ, cifras y guiones, 60 caracteres como máximo y sin empezar por guion.
check-duplicate-id = El id { $found } aparece aquí por segunda vez.
    .help = Cambia el nombre de uno de los dos; las condiciones y los registros no podrían distinguirlos.
check-duplicate-file-id = El id { $found } ya lo usa { $first }.
    .help = Cambia el nombre de uno de los dos, o comprueba que no haya quedado una copia olvidada.

check-bad-time = { $found } no es un tiempo.
    .help = Escribe minutos y segundos (4:00), también horas (1:02:30), o días delante (2d 9:00:00).
check-too-long-time = { $found } es más de lo que puede durar un turno.
    .help = El tiempo más largo es { $expected }.
check-bad-clock = { $found } no es una hora del día.
    .help = Escríbela con cuatro cifras, como 09:30.
check-no-length = El turno no tiene duración.
    .help = Di cuándo cierra a más tardar, por ejemplo length: "20:00".
check-time-backwards = El tiempo va hacia atrás: { $found } es antes que { $expected }.
    .help = Pon primero el tiempo menor.
check-time-after-end = { $found } queda fuera del turno, que cierra en { $expected }.
    .help = Adelántalo, o alarga el turno.
check-no-time-to-answer = No hay nada de tiempo para responder.
    .help = Da el plazo en minutos y segundos, por ejemplo "4:00", o quítalo.

check-out-of-range = { $found } no está entre { $low } y { $high }.
    .help = Elige un número de { $low } a { $high }.
check-anchor-level = Una respuesta de muestra («anchor») no puede ser de nivel { $found }.
    .help = Usa 0, 25, 50, 75 o 100.
check-bound-decided = Esto se cumple siempre o no se cumple nunca, pase lo que pase.
    .help = El enfado y la confianza van de 0 a 100; elige un valor intermedio.
check-too-many = Aquí hay { $found } entradas; puede haber { $expected } como máximo.
    .help = Divídelo: nadie puede usar ni revisar tanto de una vez.
check-more = Problemas que no se muestran: { $count }. Con --format json salen todos.
check-empty-list = Aquí no hay nada.
    .help = Añade al menos una entrada; sin ella, esto no se puede usar ni puntuar.
check-empty-text = Este texto está vacío.
    .help = Escribe lo que se leerá aquí.
check-control-character = Este texto contiene el carácter de control { $found }.
    .help = Quítalo: las pantallas y los lectores de pantalla tropiezan con él.
check-over-limit = Este texto tiene { $found } caracteres; { $channel } admite { $expected }.
    .help = Acórtalo, o elige otro canal.

check-drafts-missing = Aquí solo se pueden enviar borradores, y no hay ninguno.
    .help = Añade borradores, o pon Any o Free en «input».
check-drafts-unused = Estos borradores no se muestran nunca: «input» es Free.
    .help = Quítalos, o pon Any en «input».
check-nothing-to-score = Una respuesta a { $found } con palabras propias no se podría puntuar: no tiene ni «needs» ni «moves».
    .help = Di en «needs» qué debe hacer una buena respuesta, o en «moves» qué es lo correcto en vez de responder.
check-nothing-said = Si no se cumple ninguna de estas condiciones, no se dice nada.
    .help = Haz que la última línea sea Always([…]).
check-after-otherwise = Esto va después de Otherwise y no ocurre nunca.
    .help = Ponlo antes de Otherwise.
check-no-otherwise = Una respuesta que no cumple ninguna de estas condiciones no cambia nada.
    .help = Añade Otherwise([…]) como última reacción.
check-dead-end = Se responda lo que se responda a { $found }, no tiene consecuencias.
    .help = Añade «reacts»; al menos debería moverse el ánimo de la persona.
check-silence-never = El silencio está descrito, pero nada hace que ocurra.
    .help = Añade un plazo con «deadline».
check-silence-empty = Dejar { $found } sin respuesta no cambia nada.
    .help = Di en «silence» qué provoca esperar en vano.
check-abuse-not-retold = { $found } contiene ofensas y no tiene otra versión para quien elige taparlas.
    .help = Añade «retold»: lo que la persona dice y quiere, en una o dos frases, sin las palabras que atacan.
check-unreachable-inject = El suceso { $found } no puede llegar nunca.
    .help = Dale un tiempo o una condición, o haz que otro suceso lo traiga con Go.
check-no-ending = El escenario no tiene desenlace.
    .help = Añade «endings»; el último, con when: Always.
check-last-ending = Si { $found } no se cumple, el turno no tiene desenlace.
    .help = Pon when: Always en el último desenlace.
check-ending-never = Nunca se llega al desenlace { $found }: antes se cumple siempre { $first }.
    .help = Pon { $first } al final.
check-goes-back = Esto no trae nunca { $found }: quien llega a { $here } ya lo ha tenido antes, y un suceso viene una sola vez.
    .help = Una segunda vuelta es otro suceso. Escríbelo, o quita esto.
check-cancels-too-late = Esto no cancela nunca { $found }: quien llega a { $here } ya lo ha tenido antes.
    .help = Cancélalo desde un suceso que pueda llegar antes, o quita esto.
check-never-comes = El suceso { $found } no llega nunca: lo que espera no se cumple en ningún turno.
    .help = Mira las condiciones que llevan a él. Tal como está, nadie lo leerá.
check-inject-never = Esto no se cumple nunca: { $found } no llega en ningún turno.
    .help = Mira qué debería traer { $found }, o quita esta condición. Lo que depende de ella no ocurre nunca.
check-anger-never = Esto no se cumple nunca: el enfado de { $found } se queda entre { $low } y { $high } en todos los turnos.
    .help = Elige un valor que pueda alcanzar, o haz que lo muevan más cosas. Lo que depende de esto no ocurre nunca.
check-trust-never = Esto no se cumple nunca: la confianza de { $found } se queda entre { $low } y { $high } en todos los turnos.
    .help = Elige un valor que pueda alcanzar, o haz que la muevan más cosas. Lo que depende de esto no ocurre nunca.
check-number-never = Esto no se cumple nunca: { $found } se queda entre { $low } y { $high } en todos los turnos.
    .help = Elige un valor que pueda alcanzar, o haz que algo lo cambie más. Lo que depende de esto no ocurre nunca.
check-number-fixed = Algo pregunta por { $found }, pero nada lo cambia nunca.
    .help = Cámbialo con Set o Add donde deba contar, o quita las condiciones que preguntan por él.
check-number-unasked = Nada pregunta por { $found }.
    .help = Pregunta por él en una condición, o quítalo; un número que no decide nada confunde a quien lee esto.
check-reach-never = Esto no se cumple nunca: pase lo que pase, se comparte con { $high } personas como máximo.
    .help = Elige un número menor, o haz que se comparta más. Lo que depende de esto no ocurre nunca.
check-one-ending = Todos los turnos acaban con { $found }: ningún otro desenlace puede cumplirse.
    .help = Mira qué piden los otros desenlaces. Si hay uno solo para todo el mundo, nadie sabe qué han conseguido sus respuestas.
check-comes-after-close = El suceso { $found } no llega nunca: por el camino más rápido llegaría en { $earliest }, y el turno cierra en { $expected }.
    .help = Haz que otro suceso lo traiga antes, o alarga el turno.
check-deadline-after-close = El plazo no vence nunca: antes de { $found } no puede, y el turno ya ha cerrado ({ $expected }). Lo que provoca el silencio no ocurre nunca.
    .help = Acorta el plazo, haz que el suceso llegue antes o alarga el turno.
check-no-time-left = En { $found } ya no queda tiempo para leer y responder: el turno cierra en { $expected }.
    .help = Haz que llegue al menos medio minuto antes del cierre.
check-between-overlaps = { $found } y { $other } son de la misma persona en el mismo sitio, y cualquiera de los dos puede llegar primero.
    .help = Separa sus tiempos, o haz que uno traiga el otro.
check-says-over-limit = Este mensaje tiene { $found } caracteres; { $channel } no admite a nadie más de { $expected }.
    .help = Acórtalo, o haz que llegue por otro canal. En un escenario nadie puede escribir más que en la realidad.
check-changed-meanwhile = { $file } ha cambiado mientras se leía.
    .help = Espera a que esté guardado y repite la revisión.
check-link-not-followed = { $file } es un enlace, y los enlaces dentro de carpetas no se siguen.
    .help = Indícalo por separado, o indica la carpeta a la que lleva.
check-folders-too-deep = No se mira en las carpetas que hay dentro de { $file }: ya está a { $expected } carpetas de profundidad.
    .help = Indícala por separado, o ponla más arriba.
check-best-draft-breach = El borrador { $draft } figura como el mejor y comete una falta: { $means } («{ $found }»).
    .help = Corrige el borrador o su clave. Quien escribiera lo mismo con sus propias palabras perdería puntos.
check-anchor-off = Esta respuesta de muestra («anchor») representa el nivel { $level }, y la lectura encuentra una calidad de { $found }.
    .help = { $side ->
        [below] Haz que diga lo que piden los puntos necesarios, o que estos reconozcan sus palabras
       *[above] Haz que omita lo que debe faltarle, o pide más en los puntos necesarios
    }. Entre { $low } y { $high } enseña lo mismo que se puntúa.
check-misspelt = El diccionario no conoce la palabra { $found }.
    .help = { $hint ->
        [none] Corrígela.
       *[other] ¿Querías decir { $near }?
    } Un nombre se reconoce por su mayúscula, o por estar entre los personajes o entre los nombres del libro de marca. Un error en una respuesta modelo se aprende con ella.
check-not-a-file = { $file } no es ni un archivo ni una carpeta.
    .help = Indica un archivo .ron, o una carpeta que contenga alguno.

check-summary = { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }, { $scenarios ->
        [one] 1 escenario que se puede usar
       *[other] { $scenarios } escenarios que se pueden usar
    }, { $errors ->
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [one] 1 aviso
       *[other] { $warnings } avisos
    }.
