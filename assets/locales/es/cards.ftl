# Knowledge cards: pages to read before a shift and after it.

card-kind-do = Qué hacer
card-kind-why = Por qué
card-kind-mistake = Un error tentador
card-kind-example = Un ejemplo
card-line = Ficha, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } de lectura
card-scored = Qué se puntúa de esto
card-references = De dónde viene
card-rows = Filas de los artículos de origen: { $list }.
card-reference = { $authors } ({ $year }). { $title }. { $published }.{ $known ->
        [doi] {" "}doi:{ $doi }
       *[none] {""}
    }
card-text = La ficha
card-aside = Qué se puntúa y de dónde viene
card-back = Volver
card-before = Antes, lee: { $title }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
card-earlier = La ficha anterior
card-later = La ficha siguiente
card-after = Seguir leyendo
card-read = Leer: { $title }
card-says = Leer la ficha { $title }: { $line }
card-on-axis = Leer la ficha { $title }, que trata de { $axis }
course-card = Para leer: { $title } (composure course --card { $id })
play-card = Antes, lee: { $title } (composure course --card { $id })
debrief-card = Seguir leyendo: { $title } (composure course --card { $id })
cli-course-card = Muestra esta ficha del curso
error-unknown-card = No existe la ficha { $found }.
    .help = { $hint ->
        [none] { $some ->
            [none] Ningún módulo del curso nombra una.
           *[some] Hay estas: { $known }.
        }
       *[some] ¿Querías decir { $near }?
    }
report-cards = Para leer
report-card = { $title } (composure course --card { $id }) se apoya en:
card-section = { $kind }: { $title }
card-scored-row = { $name }: { $how }
