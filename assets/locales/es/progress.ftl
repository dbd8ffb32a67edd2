# How far somebody who practises has come: levels, stars, badges, locks, the plan.

cli-course-progress = Muestra hasta dónde te han llevado en él los intentos que has terminado y qué practicar después

progress-title = { $course }: hasta dónde has llegado
progress-level = Nivel en conjunto: { $name } ({ $level } de 5)
progress-level-none = Aún no hay nivel en conjunto: hacen falta { $scenarios } escenarios y { $decisions } decisiones para saberlo.
progress-level-held = Tu media de { $mean } de 100 correspondería a { $name }. Lo que frena el siguiente nivel: { $skills }. El nivel se pide en cada habilidad clave, no en la media de todas.
progress-core = Habilidades clave
progress-core-row = { $name }: { $score } de 100, { $level }
progress-core-none = { $name }: aún no basta
progress-core-nowhere = { $name }: aún la ejercitan muy pocos escenarios para saberlo; no frena a nadie
progress-badges = Insignias
progress-badge-row = { $competency }: { $badge }, como mínimo { $level }{ $kind ->
        [indicative] ; solo a modo de orientación
       *[decides] {""}
    }
progress-badges-none = Ninguna todavía. Una insignia pide evidencia suficiente y una cifra que con mucha probabilidad corresponda a su nivel.
progress-module-open = Abierto
progress-module-later = Se abre cuando
progress-module-all-the-same = Aun así puedes hacerlo ya: la práctica nunca se niega.
progress-module-empty = { $count ->
        [one] Un escenario está aún por venir.
       *[other] { $count } escenarios están aún por venir.
    }
progress-module-enough = Práctica suficiente por ahora. Vuelve dentro de { $days ->
        [one] un día
       *[other] { $days } días
    }.
progress-scenario = { $title } ({ $id }): { $stars }
progress-stars = { $stars } de { $of } estrellas
progress-stars-none = aún sin hacer
progress-missing-sit = hayas hecho { $title }
progress-missing-many = hayas hecho los { $count } escenarios que quedan en { $modules ->
        [1] «{ $first }»
        [2] «{ $first }» y «{ $second }»
       *[other] { $modules } módulos anteriores
    }
progress-missing-levels = muestres { $count } competencias en el nivel que pide
progress-missing-reach = muestres { $floor }, { $seen ->
        [none] de lo que aún se ha visto muy poco
       *[some] partiendo de { $now }
    }
progress-next = Qué practicar después
progress-next-row = { $title } ({ $id }), { $when }: { $why }
progress-next-none = Nada por ahora.
progress-when = { $days ->
        [0] hoy
        [1] mañana
       *[other] dentro de { $days } días
    }
progress-why-again = vuelve al cabo de { $days ->
        [one] un día
       *[other] { $days } días
    }
progress-why-new = nuevo en { $module }
progress-why-weakest = practica { $skill }, tu habilidad clave más débil
progress-why-stars = { $stars } de { $of } estrellas hasta ahora
progress-practice = Las estrellas conservan tu mejor intento; los niveles y las insignias dicen lo que muestra el último en cada escenario. Ni la rapidez con que respondes dentro de un plazo ni el tiempo que dedicas suman nada. Todas las cifras son provisionales. Esto es práctica y no decide nada sobre ti.

# On the title.

title-choice-lock = Puedes hacerlo ya; el curso llega a él cuando { $missing }.
title-next = Siguiente{ $days ->
        [0] {""}
        [1] , mañana
       *[other] , dentro de { $days } días
    }: { $title } — { $why }
