# Decisions about people: the commands decide and compare, and what counts for them.

cli-decide = Decide a partir de los intentos exportados de una candidatura: apto, no apto, o sin decidir y qué lo decidiría
    .example = Ejemplo: composure decide anna --role community-manager
cli-decide-attempts = Los intentos de una candidatura: una carpeta de archivos exportados, o los archivos
cli-decide-format = Para personas (text) o para programas (json)
cli-judge-role = El perfil de puesto con el que se decide, como junior-community-manager
cli-judge-content = Busca en este archivo o carpeta un perfil y perfiles de puesto propios

# What was decided.

decide-pass = APTO. Según lo entregado, esta persona es apta para el puesto { $role }.
decide-fail = NO APTO. Según lo entregado, esta persona no es apta para el puesto { $role }.
decide-open = SIN DECIDIR. Lo entregado no permite saber si esta persona es apta para el puesto { $role }.

# Headings.

decide-reasons = Por qué
decide-settling = Qué lo decidiría
decide-reading = Qué tiene que leer una persona
decide-essential = En qué se apoya
decide-desirable = Qué cuenta y puede faltar
decide-counted = Intentos que cuentan
decide-not-counted = Intentos que no cuentan
decide-remarks = Sobre los intentos
decide-versions = Hecho con
decide-appeal = Cómo reclamar

# What it rests on.

decide-chance = { $percent }{"\u00A0"}%
decide-chance-least = menos de 0.1{"\u00A0"}%
decide-chance-most = más de 99.9{"\u00A0"}%
decide-the-composite = La puntuación global
decide-composite = Puntuación global: { $score } (de { $low } a { $high }), error estándar { $error }; alcanza el corte de { $cut }, que a su vez tiene un margen de error de { $of_cut }, con una probabilidad de { $chance }
decide-no-composite = Puntuación global: ninguna, porque algo esencial no se ha mostrado nunca
decide-rests = { $scenarios ->
        [one] un escenario
       *[other] { $scenarios } escenarios
    }, { $decisions ->
        [one] una decisión
       *[other] { $decisions } decisiones
    } ({ $own } con palabras propias)
decide-row = { $name }: { $score } (de { $low } a { $high }); { $rests }
decide-row-unseen = { $name }: no se ha mostrado nunca y no entra en la puntuación global
decide-row-floor = { $name }: { $score } (de { $low } a { $high }); alcanza el mínimo de { $floor } con una probabilidad de { $chance }; { $rests }
decide-row-floor-unseen = { $name }: no se ha mostrado nunca; el mínimo es { $floor }

# Why.

decide-why-little = Hay menos de lo que pide el puesto ({ $scenarios } escenarios, { $decisions } decisiones, { $own } de ellas con palabras propias) sobre: { $list }.
decide-why-to-confirm = { $count ->
        [one] Una respuesta se leyó como incidente crítico, y ninguna persona la ha mirado.
       *[other] { $count } veces se leyó una respuesta como incidente crítico, y ninguna persona lo ha mirado.
    } Antes de eso nadie obtiene el apto, y nadie obtiene el no apto por algo que ninguna persona ha confirmado.
decide-why-confirmed = Una persona ha confirmado un incidente crítico: { $what }
decide-why-cut-unsure = La puntuación global de { $score } está demasiado cerca del corte de { $cut }: lo alcanza con una probabilidad de { $chance }; el apto exige un { $pass } %, el no apto un { $fail } % como máximo.
decide-why-below-cut = La puntuación global de { $score } alcanza el corte de { $cut } con una probabilidad de { $chance }, y con un { $fail } % o menos el resultado es no apto.
decide-why-floor-unsure = { $name }: { $score } alcanza el mínimo de { $floor } con una probabilidad de { $chance }; el apto exige un { $asked } %.
decide-why-below-floor = { $name } está con seguridad por debajo de su mínimo: { $score } alcanza { $floor } con una probabilidad de { $chance }.
decide-why-pass = La puntuación global alcanza el corte con una probabilidad de { $chance } (el apto exige un { $pass } %), cada competencia esencial alcanza su mínimo con un { $floor } % o más, y no queda en pie ningún incidente crítico.

# What would decide it.

decide-more-scenarios = { $count ->
        [one] un escenario más
       *[other] { $count } escenarios más
    }
decide-more-decisions = { $count ->
        [one] una decisión más
       *[other] { $count } decisiones más
    }
decide-more-own-words = { $count ->
        [one] una más con palabras propias
       *[other] { $count } más con palabras propias
    }
decide-settle-more = { $name }: al menos { $list }.
decide-settle-read = { $count ->
        [one] Una persona lee la respuesta de abajo y confirma o descarta lo que se leyó en ella.
       *[other] Una persona lee las { $count } respuestas de abajo y confirma o descarta lo que se leyó en ellas.
    }
decide-settle-passing = Con la evidencia que hay, bastarían { $points } puntos o más.
decide-settle-no-passing = Con la evidencia que hay, no bastaría ninguna puntuación.
decide-settle-surer = { $kind ->
        [about] { $name }: con { $more ->
            [one] alrededor de un escenario más
           *[other] unos { $more } escenarios más
        } del mismo tipo se sabría de qué lado de { $mark } está, si la puntuación siguiera en { $score }. Es una estimación hecha con los errores del modelo. { $with }
        [many] { $name }: para saber de qué lado de { $mark } está harían falta más escenarios de los que nadie hace (más de 200), si la puntuación siguiera en { $score }. { $with }
        [on] { $name }: está justo en { $mark }, y si siguiera ahí, ningún número de escenarios diría de qué lado. { $with }
       *[never] { $name }: con una puntuación de { $score }, no bastaría ningún número de escenarios: el propio umbral de { $mark } solo es seguro con un margen de { $within }. { $with }
    }
decide-to-read = { $attempt } ({ $title }), { $at }, en respuesta a { $inject }; se leyó como { $breach } por «{ $quote }». La respuesta entera: «{ $text }»

# Attempts.

decide-sitting = { $name }: { $title }, { $purpose }, { $difficulty }, empezado el { $began }, motor { $engine }, escenario { $content }, marca { $brand }, pesos { $weights }, último enlace { $head }
decide-aside = { $name }: { $why } { $remedy }
decide-remark-first = De cada escenario cuenta la primera vez que se terminó como tarea evaluable o examen, según el reloj del dispositivo en que se hizo: una repetición no es una mirada independiente, y quedarse con la mejor de varias premiaría a quien más repite. Que todo sea de una misma persona lo dice quien lo entregó; ningún intento lo demuestra.
decide-remark-version = { $name } no se hizo con lo que tiene este programa, sino con { $what }. Con este sale todo igual, y con este se puntúa.
decide-remark-engine = otro motor ({ $found })
decide-remark-weights = otros pesos
decide-remark-tables = otras tablas de lectura
decide-remark-begun = El escenario de { $name } ya se había empezado antes y aquella vez no se terminó.
decide-remark-difficulty = { $count ->
        [one] Un intento no se hizo
       *[other] { $count } intentos no se hicieron
    } en el nivel para el que se escribió su escenario. Cuánto más difícil o más fácil resulta así se ha descontado con un número provisional que nadie ha medido.
decide-made-with = Motor { $engine }, tablas de puntuación { $profile }, puesto { $name } ({ $role }), tablas de lectura { $reading }

decide-appeal-read = Pide ver cada momento: composure attempts show FILE cuenta qué llegó y qué se escribió, y composure debrief FILE nombra la regla y las palabras de cada punto.
decide-appeal-again = Cualquiera puede repetirlo con los mismos archivos y la misma versión: composure verify FILE para cada uno y después composure decide. Los mismos archivos dan las mismas cifras en cualquier dispositivo.
decide-appeal-person = Quien decide sobre ti es una persona y no este programa: di qué momento se leyó mal y por qué. Nada crítico cuenta antes de que una persona lo confirme.

# Why an attempt does not count.

error-sitting-practice = Esto fue práctica, con pistas; la práctica no decide nada.
    .help = Lo que deba contar se empieza con: composure play SCENARIO --purpose coursework
error-sitting-unfinished = El turno no ha llegado a su fin.
    .help = Termínalo con composure attempts resume y expórtalo otra vez.
error-sitting-same = Es { $name } otra vez, y cuenta una sola vez.
    .help = No hay que hacer nada.
error-sitting-shared = { $name } entregó el mismo intento. Aquí cuenta para ambas partes, y por el archivo no se sabe de quién es.
    .help = Pregunta a ambas partes; un intento es de quien lo hizo.
error-sitting-again = Este escenario ya se hizo antes, en { $name }; cuenta la primera vez.
    .help = Otro escenario diría más.
error-sitting-fork = Esto empieza como el intento { $name } y sigue de otra manera desde la entrada { $entry }: un solo intento, contado de dos maneras. No cuenta ninguna.
    .help = Pregunta cuál de las dos ocurrió, y haz que se sustituya el escenario por otro.
error-sitting-elsewhere = Esto se hizo con el motor { $found } o con sus tablas, y este programa decide otra cosa desde la entrada { $entry }.
    .help = Decide con la versión con que se hizo.
error-sittings-none = De { $name } no cuenta nada, así que no se decide nada.
    .help = Para decidir hacen falta intentos terminados y válidos que sean tareas evaluables o exámenes: composure play SCENARIO --purpose coursework y después composure attempts export.

# Candidates side by side.

cli-compare = Compara candidaturas lado a lado, con su margen de error, y dice si de verdad se diferencian
    .example = Ejemplo: composure compare anna berta --blind
cli-compare-candidates = Dos candidaturas o más: de cada una, una carpeta de intentos exportados o un archivo
cli-compare-blind = Las llama Candidatura 1, 2, etc., en el orden en que las nombras
cli-compare-format = Para personas (text) o para programas (json)
cli-compare-csv = Imprime una hoja: una línea por puntuación y después una línea por diferencia

compare-title = { $count } candidaturas lado a lado; la puntuación global es la del puesto { $role }
compare-blind = Candidatura { $number }
judge-blind = { $whose }, intento { $number }
compare-candidate = { $number }  { $name }, { $scenarios ->
        [one] un escenario
       *[other] { $scenarios } escenarios
    }
compare-composite = Puntuación global
compare-cell = { $score } (de { $low } a { $high })
compare-none = –
compare-differences = Diferencias: puntos, error estándar y si de verdad lo son
compare-heading = { $first } menos { $second }
compare-pair = { $by } ({ $error }) { $is ->
        [yes] sí
       *[no] no
    }
compare-scores = Tras cada puntuación: de dónde a dónde está en noventa y cinco casos de cada cien. Una raya: evidencia insuficiente. Cada puntuación se basa solo en la evidencia de su candidatura.
compare-indicative = Solo a modo de orientación, porque según el perfil no cuenta para decidir: { $list }.
compare-errors = Los errores de dos candidaturas se toman como independientes. Si las dos hicieron los mismos escenarios, eso peca de prudente.
compare-several = { $all ->
        [one] Se comparó un par.
       *[other] Se compararon { $all } pares, de los que, al 95 %, algunos serían distintos por azar. El procedimiento de Holm mantiene en un 5 % la probabilidad de que pase eso en alguno de ellos; los «sí» valen con él. { $alone ->
            [0] Ninguno de los «no» sería por sí solo una diferencia.
            [one] Uno de los «no» sería una diferencia si solo se hubiera mirado ese.
           *[other] { $alone } de los «no» serían diferencias si se hubiera mirado cada uno por separado.
        }
    }
compare-nothing = «No» no quiere decir que dos sean iguales: quiere decir que esto no las distingue. Aquí no se ordena a nadie ni se decide nada.

# Simulated candidates.

cli-simulate = Decide sobre candidaturas simuladas: con qué frecuencia acierta, se equivoca o aún no decide
    .example = Ejemplo: composure profile simulate --role junior-community-manager --people 2000
cli-simulate-people = Cuántas candidaturas
cli-simulate-seed = La semilla; la misma semilla da las mismas candidaturas
cli-simulate-format = Para personas (text) o para programas (json)

simulate-title = { $people } candidaturas simuladas para { $role }, cada una decidida dos veces con escenarios distintos, semilla { $seed }
simulate-amount = Con el { $percent } % de la evidencia mínima: { $scenarios } escenarios, { $decisions } decisiones, { $own } de ellas con palabras propias
simulate-alike = La misma decisión las dos veces: { $alike }; una vez apto y otra no apto: { $opposite }
simulate-not-yet = Sin decidir: { $all }; entre las aptas { $fit }, entre las no aptas { $unfit }
simulate-false-pass = Obtienen el apto y no son aptas: { $of_unfit } de las no aptas, { $of_passes } de las que obtienen el apto
simulate-false-fail = Obtienen el no apto y son aptas: { $of_fit } de las aptas, { $of_fails } de las que obtienen el no apto
simulate-none = ninguna
simulate-standing = { $stands } ({ $people }): apto { $pass }, no apto { $fail }, sin decidir { $open }
simulate-far-below = En realidad diez puntos o más por debajo del corte
simulate-below = En realidad por debajo del corte, por menos de diez puntos
simulate-under-a-floor = En realidad en el corte o por encima, pero por debajo de un mínimo
simulate-fit = En realidad aptas, menos de diez puntos por encima del corte
simulate-far-above = En realidad aptas, diez puntos o más por encima del corte
simulate-model = Es apta la que en realidad alcanza el corte y todos los mínimos; el corte se toma tal como está. Las personas, los escenarios, las decisiones y la lectura varían como dice assets/profile/errors.ron, y no pasa nada crítico. Esto muestra hasta qué punto serían buenas las decisiones si ese modelo se cumpliera; no se ha hecho ningún estudio con personas.
