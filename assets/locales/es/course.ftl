# The course map.

title-course = Curso
map-title = El curso
map-back = Volver
map-reading = Se están leyendo los turnos que has hecho.
map-none = Aquí no hay ningún curso
map-none-text = Los cursos se buscan en la carpeta de los escenarios. Pon uno allí y vuelve; «composure new course» empieza uno. Todos los turnos se pueden hacer sin él.
map-of = { $number } de { $count }
map-earlier = El curso anterior
map-later = El curso siguiente
map-tab-modules = Módulos
map-tab-skills = Tus habilidades
map-lock = Llega cuando { $missing }.
map-enough = Práctica suficiente por ahora
map-counts = { $here ->
        [0] {""}
       *[other] { $here ->
            [one] { $here } disponible
           *[other] { $here } disponibles
        }{ $to_come ->
            [0] {""}
           *[other] , {""}
        }
    }{ $to_come ->
        [0] {""}
       *[other] { $to_come } por venir
    }
map-stars = { $stars } de { $of }
map-says = { $title }. { $state }. Se practica: { $practises }. { $counts }.
map-practises = Practicas: { $list }
map-module = Qué contiene este módulo
map-here = Disponibles
map-to-come = Por venir
map-skills = Tus habilidades
map-next = Lo siguiente para ti
map-brief = Abrir el briefing
map-brief-says = Abrir el briefing de { $title }
map-why = { $when }: { $why }.
map-play-says = Abrir el briefing de { $title }: { $stars }
towards-title = Hacia el certificado
towards-takes = { $found ->
        [one] Un escenario de { $scenarios }
       *[other] { $found } escenarios de { $scenarios }
    }. En cada una de estas competencias hacen falta { $decisions } decisiones puntuadas, { $own } de ellas con palabras propias.
towards-decisions = { $count } de { $of }
towards-part = { $name }: { $scenarios ->
        [one] un escenario
       *[other] { $scenarios } escenarios
    }, { $decisions } de { $of } decisiones, { $own } de { $of_own } con palabras propias
towards-decides = Para el puesto «{ $role }». La práctica cuenta aquí y no decide nada: eso lo hace lo que se presenta como tarea evaluable o como examen.
map-side = Tus habilidades y lo que viene después

# What counts most, side by side.

radar-value = { $score } ± { $reach }
radar-none = aún muy poco
radar-says = { $name }: { $score }, entre { $low } y { $high }, { $level }
radar-says-bare = { $name }: { $score }, entre { $low } y { $high }
radar-says-none = { $name }: aún muy poco
radar-drawn = Radar
radar-table = Tabla (T)
radar-band = Puntuación; noventa y cinco de cada cien quedan dentro de la banda
radar-floor = Lo que el siguiente nivel pide a cada habilidad clave
radar-open = Aún no hay evidencia suficiente

# What whoever sits here has shown.

title-profile = Mi perfil
mine-title = Mi perfil
mine-sub = Lo que muestran los turnos que has terminado. Se guarda solo en este dispositivo y no decide nada sobre ti.
mine-back = Volver
mine-reading = Se están leyendo los turnos que has hecho.
mine-none = Aún no hay nada que mostrar
mine-none-text = Cuando termines un turno, aquí se cuenta lo que muestra: las cifras llegan al cabo de unos cuantos, con su grado de certeza.
mine-tab-level = Nivel y habilidades
mine-tab-all = Todas las competencias
mine-tab-time = De turno en turno
mine-badges = Insignias
mine-row = { $level }{ $kind ->
        [indicative] , solo a modo de orientación
       *[decides] {""}
    }
mine-row-none = { $decisions ->
        [0] Nada todavía
        [one] Una decisión hasta ahora
       *[other] { $decisions } decisiones en { $scenarios ->
            [one] un escenario
           *[other] { $scenarios } escenarios
        } hasta ahora
    }
mine-shift = { $number } de { $count }: { $title }
mine-shift-says = Turno { $number } de { $count }: { $title }, { $began }. { $axes }
mine-time-keys = Cada línea va de 0 a 100. Izquierda y derecha pasan de un turno a otro.
mine-history = Hasta ahora
mine-count-shifts = { $shifts ->
        [one] 1 turno terminado
       *[other] { $shifts } turnos terminados
    }, en { $scenarios ->
        [one] 1 escenario
       *[other] { $scenarios } escenarios
    }
mine-count-stars = { $stars } de { $of } estrellas
mine-count-since = Desde { $began }

cli-course-coverage = Muestra qué filas de los artículos sobre la profesión ejercitan y puntúan los escenarios
coverage-scored = { $row } { $what }
coverage-unscored = { $row } { $what } (nombrada, pero ninguna respuesta cambia allí nada)
coverage-open = { $row } { $what } (aún no: { $competencies })
coverage-product = { $row } { $what } (no depende de un escenario, sino del programa entero)
coverage-place = { $scenario }, { $inject }: { $competency } { $good } tras una buena respuesta, { $bad } tras una mala
coverage-place-same = { $scenario }, { $inject }: una buena y una mala dan lo mismo
coverage-sum = { $all } filas: { $scored } ejercitadas y puntuadas, { $unscored } nombradas sin que cambie nada.

check-unknown-row = Ningún artículo tiene una fila «{ $found }».
    .help = Las filas se nombran como 001-12: el artículo y después el lugar en él. { $hint ->
        [none] `composure course coverage` las muestra todas.
       *[other] ¿Querías decir { $near }?
    }
check-row-unclaimed = El escenario ejercita { $found } y no declara nada de lo que pide esa fila.
    .help = Añade una de estas a `competencies`: { $expected }.
check-row-nowhere = { $found } no se ejercita en ninguna parte.
    .help = Nombra los sucesos en los que se ejercita.
