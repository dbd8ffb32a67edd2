# What one can set.

settings-broken = No se pudieron leer tus ajustes, en { $place }: { $why } Todo está como al principio.
settings-back = Volver
settings-title = Ajustes
settings-sub = Valen desde ahora, y también cuando vuelvas.
settings-palette = Colores
settings-palette-means = Las tres paletas conservan el orden de los ánimos para cualquier visión del color.
settings-palette-name = { $name ->
        [dark] Oscuro
        [light] Claro
        [high-contrast] Alto contraste
       *[other] { $name }
    }
settings-scale = Tamaño
settings-scale-means = De todo: texto, botones, imágenes. Ctrl con + y −, en cualquier pantalla; Ctrl con 0 para el 100 %.
settings-scale-now = { $percent } %
settings-scale-larger = Aumentar
settings-scale-smaller = Reducir
settings-motion = Movimiento
settings-motion-means = Sin movimiento, nada se desliza, flota ni tiembla; lo que se comparte aparece como un solo anillo.
settings-motion-moving = Con movimiento
settings-motion-still = Sin movimiento
settings-time = Tiempo
settings-time-means = Con reloj, con un 25, 50 o 100 % más de tiempo, o sin reloj: entonces cada acción tarda lo que indica. Todo se puntúa igual.
settings-time-live = { $more ->
        [0] Reloj
       *[other] +{ $more } %
    }
settings-time-untimed = Sin reloj
settings-abuse = Mensajes ofensivos
settings-abuse-means = Si se tapan, los mensajes y publicaciones que atacan se cuentan con palabras tranquilas; las originales se ven al pulsar. Se puntúa igual.
settings-abuse-written = Tal cual
settings-abuse-covered = Tapados
settings-language = Idioma
# The language by its own name.
language-name = Español
settings-language-machine = Como el dispositivo
settings-language-means = Lo que dice el programa. Los escenarios siguen en el idioma en que están escritos, y en ese idioma se leen las respuestas.
settings-sound = Sonido
settings-sound-means = Nada se cuenta aquí solo con sonido.
settings-sound-none = No hay
settings-data = Quién está aquí
settings-data-means = Varias personas en un mismo dispositivo, qué se guarda de cada una y cómo se borra.
settings-data-open = Quién está aquí
settings-folder = Tus turnos y ajustes se guardan en { $folder }
settings-folder-none = No se guarda nada de tus turnos ni de tus ajustes.
title-settings = Ajustes
