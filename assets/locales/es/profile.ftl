# Competencies, role profiles and courses: what is wrong with a file of theirs, and how they are shown.

check-missing-level = Falta el nivel { $expected }.
    .help = Hay cinco niveles, del 1 al 5; cada uno aparece aquí una vez.
check-level-twice = El nivel { $found } aparece aquí dos veces.
    .help = Deja uno de los dos; hay cinco niveles, del 1 al 5.
check-level-order = Este nivel empieza en { $found }; lo más bajo que puede empezar es { $expected }.
    .help = El primer nivel empieza en 0; cada uno de los siguientes, por encima del anterior.
check-unknown-group = No existe el grupo { $found }.
    .help = { $hint ->
        [none] Grupos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-source = No existe la fuente { $found }.
    .help = { $hint ->
        [none] Fuentes: { $expected }. Una fila es el id de una fuente, un guion y el lugar en ella.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-core-skill = No existe la habilidad clave { $found }.
    .help = { $hint ->
        [none] Habilidades clave: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-evidence = No existe el tipo de evidencia { $found }.
    .help = { $hint ->
        [none] Evidencia: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-role-profile = No existe el perfil de puesto { $found }.
    .help = { $hint ->
        [none] Perfiles de puesto: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-competency = No existe la competencia { $found }.
    .help = { $hint ->
        [none] Competencias: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-profile = Aquí no hay ningún perfil de competencias { $found }.
    .help = { $hint ->
        [none] Aquí hay estos: { $expected }. Indica a check también el archivo del otro perfil.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-module = El curso no tiene ningún módulo { $found }.
    .help = { $hint ->
        [none] Sus módulos: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-unknown-scenario = No existe el escenario { $found }.
    .help = { $hint ->
        [none] Leídos junto con este archivo: { $expected }. Si todavía está por escribir, ponlo en «to_come».
       *[other] ¿Querías decir { $near }?
    }
check-second-profile = Hay un segundo perfil de competencias, { $found }: todo se compara ya con el de { $first }.
    .help = Revisa los dos por separado, o deja uno solo.
check-no-reason = Esto está aquí sin ningún motivo.
    .help = Di en «because» de dónde sale el número: con él se juzga a personas.
check-named-twice = { $found } se nombra aquí por segunda vez.
    .help = Deja una sola mención; si no, contaría doble.
check-never-used = Nada se refiere a { $found }.
    .help = Elimina esta entrada, o nómbrala donde corresponda.
check-anchor-short = Demasiado corto ({ $found } caracteres) para decir lo que se ve en este nivel.
    .help = Describe lo que hace alguien, de modo que dos observadores coincidan; para eso hacen falta al menos { $expected } caracteres.
check-anchor-twice = Dos niveles de esta competencia describen la misma conducta.
    .help = Di lo que se ve aquí y no en el nivel anterior.
check-decides-unseen = { $found } tiene que decidir sobre personas, y nada en un turno puede mostrarla.
    .help = Nómbrala en «kinds» o en «moves», o pon Indicative en su «confidence».
check-axis-missing = Nada se mide con el eje { $found }.
    .help = Pon en una competencia, simple o compuesta, el campo «axis: { $found }».
check-axis-twice = El eje { $found } ya mide otra cosa.
    .help = Deja el campo «axis» en un solo lugar.
check-indicative-part = { $found } es orientativa y nunca decide; aquí formaría parte de una cifra que sí decide.
    .help = Quítala, o pon Decides en su «confidence» si hay evidencia para ello.
check-shares-sum = Las partes suman { $found }.
    .help = Son porcentajes: haz que sumen 100.
check-unknown-work = No existe el tipo de trabajo { $found }.
    .help = { $hint ->
        [none] Tipos de trabajo: { $expected }.
       *[other] ¿Querías decir { $near }?
    }
check-missing-kind = No se dice qué ejercita el tipo de trabajo { $expected }.
    .help = Añade «{ $expected }: […]» con las competencias de las que puede dar evidencia.

check-indicative-essential = { $found } es orientativa y nunca decide; aquí bastaría por sí sola para un no apto.
    .help = Ponla en «desirable», o pide algo de lo que haya evidencia.
check-floor-over-cut = El mínimo { $found } está por encima de la puntuación de corte { $expected }.
    .help = Baja el mínimo o sube el corte: tal como está, el mínimo decide por sí solo.
check-weights-sum = Los pesos suman { $found }.
    .help = Son porcentajes, de lo esencial y lo deseable en conjunto: haz que sumen 100.
check-cut-without-error = Una puntuación de corte sin margen de error pretende ser exacta, y ninguna lo es.
    .help = Da el error estándar de los juicios de los que procede, de 1 a 30.

check-module-empty = El módulo { $found } no contiene nada.
    .help = Pon un escenario, o di en «to_come» qué falta por escribir.
check-placed-twice = El escenario { $found } está en el curso por segunda vez.
    .help = Déjalo en el primer lugar que le corresponda; se puede repetir en cualquier momento.
check-scenario-beside-module = El escenario { $found } no declara ninguna de las competencias de { $module }.
    .help = Ponlo en otro lugar, o haz que los dos coincidan en lo que se practica.
check-module-cycle = El módulo { $found } viene después de sí mismo, así que nunca se abre.
    .help = Quita de «after» uno de los módulos que llevan de vuelta a él.
check-floor-before-practice = Ningún módulo anterior a este practica { $found }, así que quizá nunca se alcance su nivel.
    .help = Nombra en «after» un módulo que la practique, o quita el mínimo.

check-unknown-card = No existe la ficha { $found }.
    .help = { $hint ->
        [none] Fichas leídas junto con este archivo: { $expected }. Una ficha es un archivo aparte que empieza por Card(.
       *[other] ¿Querías decir { $near }?
    }
check-card-unnamed = Ningún módulo de un curso nombra la ficha { $found }, así que nadie daría con ella.
    .help = Nómbrala en «cards», en el módulo al que pertenece, o borra el archivo.
check-card-lacks = La ficha no tiene ninguna sección del tipo { $expected }.
    .help = Una ficha dice qué hacer (Do), por qué (Why), un error tentador y lo que cuesta (Mistake), y muestra un pequeño ejemplo (Example).
check-card-sections = Número de secciones de la ficha: { $found }.
    .help = Una página lleva entre { $low } y { $high }: une lo que va junto, o quita lo que ya dice otra ficha.
check-card-length = Número de palabras de la ficha: { $found }.
    .help = Entre { $low } y { $high } se pueden leer antes de un turno; las referencias no cuentan.
check-bad-doi = { $found } no es un DOI.
    .help = Escríbelo como 10.1234/abcd, sin ninguna dirección delante; si no lo sabes con certeza, quita el campo.

check-composite-claimed = { $found } se compone de otras competencias y no tiene evidencia propia.
    .help = Declara aquellas de las que se compone, en la medida en que el escenario las ejercite: { $expected }.
check-exercised-otherwise = El suceso dice que ejercita { $found }, que obtiene su evidencia de otra manera.
    .help = Los ejes se miden en todos los sucesos, y algunas competencias solo en ciertos tipos de trabajo: quítala. Según lo que vale una respuesta cuentan: { $expected }.
check-exercised-unclaimed = El suceso dice que ejercita { $found }, y el escenario no la declara.
    .help = Añádela a `competencies` en el escenario, o quítala de aquí.
check-claimed-never-exercised = El escenario declara { $found }, y nada en él puede mostrarla.
    .help = { $hint ->
        [none] Ningún tipo de trabajo puede dar evidencia de ella todavía: quítala.
       *[other] Quítala, o añade un suceso de un tipo que pueda mostrarla: { $expected }.
    }

# What is asked at the command line.

cli-profile = Muestra las competencias, lo que se ve de cada una en cinco niveles y lo que pide un puesto
    .example = Ejemplo: composure profile --competency patience
cli-profile-role = Un perfil de puesto, como community-manager; si no se nombra ninguno, todas las competencias
cli-profile-competency = Una competencia, con lo que se ve en cada nivel
cli-profile-content = Busca en este archivo o carpeta un perfil y perfiles de puesto propios
cli-profile-format = En qué formato se muestra
cli-course = Muestra el curso: lo que hay, lo que está por venir y lo que abre cada módulo
    .example = Ejemplo: composure course --progress
cli-course-content = Busca en esta carpeta el curso y sus escenarios
cli-course-format = En qué formato se muestra

error-unknown-role-profile = No existe el perfil de puesto { $found }.
    .help = { $hint ->
        [none] Hay estos: { $known }.
       *[some] ¿Querías decir { $near }?
    }
error-unknown-competency = No existe la competencia { $found }.
    .help = { $hint ->
        [none] Hay estas: { $known }.
       *[some] ¿Querías decir { $near }?
    }
error-no-course = No hay ningún curso en { $folder }.
    .help = Ejecútalo desde la carpeta que contiene scenarios, o indica una con --content.

# The profile.

profile-title = { $title }: { $count ->
        [one] una competencia
       *[other] { $count } competencias
    }
profile-provisional = Los niveles, pesos, mínimos y puntuaciones de corte son provisionales: no se ha reunido ningún panel ni se ha hecho ningún estudio con community managers en ejercicio.
profile-entry = { $name } ({ $id })
profile-entry-core = { $name } ({ $id }), habilidad clave
profile-entry-indicative = { $name } ({ $id }), solo orientativa
profile-entry-core-indicative = { $name } ({ $id }), habilidad clave, solo orientativa
profile-levels = Niveles
profile-level = { $level } { $name }: desde { $from } de 100, sin ninguna habilidad clave por debajo del nivel { $floor }. { $because }
profile-sources = Fuentes
profile-source-title = { $id }: { $title }
profile-composites = A partir de otras competencias
profile-roles = Perfiles de puesto
profile-more = Una competencia completa: composure profile --competency ID. Un puesto: composure profile ROLE.

profile-group = Grupo de competencias: { $group }
profile-core = Pertenece a la habilidad clave { $skill }
profile-axis = Se mide con el eje { $axis }
profile-source = La piden las fuentes en { $rows }
profile-confidence-decides = Puede decidir sobre una persona
profile-confidence-indicative = Se muestra y nunca decide
profile-because = { $statement }. { $because }
profile-anchors = Lo que se ve
profile-anchor = { $level } { $name }: { $seen }
profile-evidence = Lo que cuenta
profile-kinds = La ejercitan: { $kinds }
profile-moves = Dejar un mensaje sin responder, anunciar respuesta o pasarlo a alguien del equipo
profile-kinds-none = Ningún tipo de trabajo da evidencia de ella todavía
profile-asked-by = Quién la pide
profile-asked-essential = { $role }: esencial, al menos { $floor } de 100, { $weight } por ciento de la suma
profile-asked-desirable = { $role }: deseable, { $weight } por ciento de la suma
profile-asked-nobody = Ningún perfil de puesto
profile-part = { $share } por ciento, { $name }: { $because }

profile-role-essential = Esencial: cada competencia tiene un mínimo
profile-role-desirable = Deseable: cuenta, y puede faltar
profile-role-essential-row = { $name }: al menos { $floor } de 100 ({ $level }), { $weight } por ciento de la suma. { $because }
profile-role-desirable-row = { $name }: { $weight } por ciento de la suma. { $because }
profile-role-cut = Puntuación de corte: { $score } de 100, con un margen de error propio de { $error } arriba o abajo. { $because }
profile-role-least = Se apoya en al menos { $scenarios } escenarios y { $decisions } decisiones puntuadas, { $free } de ellas con palabras propias. { $because }
profile-role-sureness = Apto si la suma alcanza el corte con una probabilidad de al menos el { $pass } por ciento, y cada competencia esencial su mínimo con al menos el { $floor }; no apto con el { $fail } por ciento o menos; entre medias todavía no hay decisión. { $because }

# The course.

course-title = { $title }
course-counts = { $modules ->
        [one] 1 módulo
       *[other] { $modules } módulos
    }, { $here ->
        [one] 1 escenario disponible
       *[other] { $here } escenarios disponibles
    }, { $to_come } por venir
course-module = { $number }. { $title }
course-practises = Practica: { $competencies }
course-here = Disponible: { $title } ({ $id })
course-to-come = Por venir: { $title }
course-opens-at-once = Abierto desde el principio
course-opens-after = Se abre después de: { $modules }
course-opens-with = Se abre con: { $floors }
course-floor = { $competency } en el nivel { $level } ({ $name })
course-because = Por qué: { $because }
