# Title, briefing, problems.

title-name = Composure
title-claim = Una multitud puede perder la calma en un minuto. Aquí aprendes a conservar la tuya.
title-resume = Seguir con el turno
title-resume-line = { $title }, llevas { $time }
title-choices = O empieza otro
title-choices-more = Más turnos
title-choice-line = { $brand }, { $family }
title-choice-length = hasta { $minutes } min
title-choice-level = nivel { $level } de 5
title-choice-warning = Contenido sensible
title-warnings = Contenido sensible: { $list }.
title-unfinished = También sin terminar
title-unfinished-line = llevas { $time }
title-unfinished-says = Seguir con { $title }, llevas { $time }
title-palette = { $name ->
        [dark] Colores: oscuros
        [light] Colores: claros
        [high-contrast] Colores: alto contraste
       *[other] Colores: { $name }
    }
title-quit = Salir
title-mood-1 = Calma
title-mood-2 = Estabilidad
title-mood-3 = Inquietud
title-mood-4 = Malestar
title-mood-5 = Enfado
title-empty = Todavía no hay turnos
title-empty-text = Los escenarios se buscan en la carpeta que se indicó al abrir Composure o, si no, en la carpeta «scenarios» que está a su lado. Pon uno allí y vuelve a abrirlo.
title-empty-problems = Se encontraron archivos, pero ninguno se puede usar tal como está.
title-problems-see = Ver qué falla

briefing-back = Todos los turnos
briefing-brand = { $brand }, { $sector }
briefing-minutes = Hasta { $minutes } min
briefing-level = Nivel { $level } de 5, { $family }
briefing-clock = { $day }, de { $opens } a { $closes }
briefing-tab-situation = La situación
briefing-tab-book = Libro de marca
briefing-tab-team = Equipo y normas
briefing-situation = Qué está pasando
briefing-objectives = Qué practicas
briefing-targets = Qué quiere la marca
briefing-book = Libro de marca
briefing-book-none = El libro de marca está vacío.
briefing-avoid = Nunca estas palabras
briefing-facts = Qué es cierto
briefing-decide = Decides tú
briefing-hand-off = No te toca prometerlo
briefing-secrets = No se cuenta ni se pregunta en público
briefing-channels = Dónde escribe la gente
briefing-team = Tu equipo
briefing-team-none = No figura nadie que pueda hacerse cargo de algo.
briefing-rules = Normas de la casa
briefing-live = Con reloj
briefing-untimed = Según lo que haces
briefing-live-means = { $more ->
        [0] La gente espera mientras lees y escribes, y puedes parar el reloj. Las dos formas se puntúan igual.
       *[other] La gente espera mientras lees y escribes, un { $more } % más de lo normal, y puedes parar el reloj. Las dos formas se puntúan igual.
    }
briefing-untimed-means = Leer no cuesta tiempo; responder, consultar y esperar, sí. Las dos formas se puntúan igual.
briefing-start = Empezar el turno
briefing-scroll = { $title }, desplazable

problems-title = Qué falla en el contenido
problems-sub = Un archivo con un error no se puede usar hasta que se corrija. Los avisos pueden esperar.
problems-back = Volver
problems-errors = { $count ->
        [one] 1 error
       *[other] { $count } errores
    }
problems-warnings = { $count ->
        [one] 1 aviso
       *[other] { $count } avisos
    }
problems-next = siguiente
problems-row = { $kind ->
        [error] Error: { $text }
       *[warning] Aviso: { $text }
    }
problems-where = Dónde
problems-do = Qué hacer
problems-code = Código
problems-no-place = En ningún lugar concreto
problems-here = aquí
problems-list = Problemas
problems-detail = El problema
problems-none = No falla nada
problems-none-text = Todos los archivos que se leyeron se pueden usar tal como están.

title-attempts = Turnos hechos

sat-title = Turnos hechos
sat-sub = Todos los intentos se guardan solo en este dispositivo. Un repaso se puede abrir en cualquier momento; un archivo se puede entregar para que otras personas lo comprueben.
sat-back = Volver
sat-list = Intentos
sat-about = { $began }, { $difficulty ->
        [none] dificultad desconocida
       *[other] { $difficulty }
    }
sat-open = Sin terminar: { $time } del turno
sat-unread = No se puede leer con su contenido
sat-axis-none = –
sat-says = { $title }, { $about }. { $state }
sat-axis-says = { $name } { $score }
sat-resume = Seguir
sat-resume-says = Seguir con { $title }, { $about }
sat-debrief = Repaso
sat-debrief-says = Repaso de { $title }, { $about }
sat-export = Guardar en un archivo
sat-export-says = Guardar { $title }, { $about } en un archivo
sat-exported = Guardado en { $file }
sat-none = Nada todavía
sat-none-text = Los turnos que hagas aparecen aquí desde la primera respuesta.
