# A scenario as a picture: `composure graph`.

cli-graph = Dibuja un escenario: qué suceso trae cuál, cuándo y con qué condición
    .example = Ejemplo: composure graph third-saturday --out third-saturday.svg
cli-graph-out = La imagen, un archivo SVG
cli-graph-force = Reemplaza el archivo si ya existe

graph-written = { $file }: { $injects ->
        [one] 1 suceso
       *[other] { $injects } sucesos
    }, { $ways ->
        [one] 1 camino
       *[other] { $ways } caminos
    }, { $endings ->
        [one] 1 desenlace
       *[other] { $endings } desenlaces
    }.
graph-about = { $title } en una imagen: { $injects ->
        [one] 1 suceso
       *[other] { $injects } sucesos
    } de { $people ->
        [one] 1 persona
       *[other] { $people } personas
    }, con el tiempo hacia abajo, y { $endings ->
        [one] 1 desenlace
       *[other] { $endings } desenlaces
    }.

graph-at = en { $at }
graph-between = entre { $from } y { $to }
graph-when = cuando { $when }
graph-on-call = cuando otro suceso lo trae

graph-later = { $after } después
graph-up-to = de inmediato o hasta { $to } después
graph-from-to = entre { $from } y { $to } después
graph-silence = nadie responde
graph-otherwise = en otro caso
graph-way-go = → { $to }
graph-way-silence = silencio → { $to }
graph-way-cancel = cancela { $to }
graph-way-awaits = { $to } lo espera
graph-handed = se pasa a { $to }
graph-held = se anuncia respuesta
graph-left = se deja sin responder a propósito
graph-kept = se cumple la promesa de { $need }
graph-broken = se incumple la promesa de { $need }

graph-always = siempre
graph-and = { $first } y { $second }
graph-or = { $first } o { $second }
graph-not = no se da: { $inner }
graph-anger = el enfado de { $who } es de { $bound }
graph-trust = la confianza de { $who } es de { $bound }
graph-slights = lo que recuerda { $who } es de { $bound }
graph-number = { $name } es de { $bound }
graph-reach = lo han visto { $bound } personas
graph-public-anger = el enfado de «{ $segment }» es de { $bound }
graph-public-opinion = la opinión de «{ $segment }» sobre la marca es de { $bound }
graph-upset = de cada cien de «{ $segment }», { $bound } sienten malestar o enfado
graph-followers = siguen a la marca { $bound } personas
graph-press-calls = la prensa ha llamado { $bound } veces
graph-arrived = { $inject } ha llegado
graph-answered = { $inject } se responde
graph-ignored = { $inject } se ignora
graph-handed-off = { $inject } pasa al equipo
graph-difficulty = la dificultad es { $bound ->
        [at-least] { $level } o mayor
        [below] menor que { $level }
       *[exactly] { $level }
    }
graph-after = han pasado { $at }
graph-at-least = al menos { $number }
graph-below = menos de { $number }
graph-exactly = exactamente { $number }
graph-answer = la respuesta { $said }
graph-covers = cubre { $name }
graph-breaches = comete una falta: { $name }
graph-turns = toma el desvío { $name }
graph-says = dice { $name }
graph-is-draft = es el borrador { $name }
graph-scores = puntúa { $bound } en { $axis }
graph-is = va { $name }
graph-chose = elige { $choice } para { $part }
graph-earned = vale { $bound }

graph-endings = Desenlaces: el primero que se cumple
graph-legend-go = lo que se hace lo trae
graph-legend-silence = el silencio lo trae
graph-legend-cancel = lo cancela
graph-legend-awaits = lo espera

error-graph-exists = { $file } ya existe.
    .help = Indica otro con --out, o reemplázalo con --force.
error-graph-ending = { $file } no se llama como una imagen de esta clase.
    .help = Se escribe en SVG: haz que el nombre termine en .svg.
error-graph-unwritable = No se puede escribir { $file }: { $found }.
    .help = Comprueba que la carpeta existe y que puedes escribir en ella.
