# A scenario with its file open for writing.

cli-author = Abre un escenario para escribirlo: qué contiene y qué falla en él, de nuevo cada vez que se guarda su archivo
    .example = Ejemplo: composure author third-saturday
cli-author-scenario = El id de un escenario, o su archivo
error-author-no-file = No existe el archivo { $file }.
    .help = Indica un escenario por su id o por la ruta de su archivo; «composure new scenario NAME» crea uno para empezar.

briefing-author = Para autores: spoilers
author-back = Todos los turnos
author-opened = Leído una vez desde que se abrió
author-saved = { $count } versiones leídas desde que se abrió
author-file = { $file }. { $read }.
author-sound = No hay errores. El turno será tal como lo ves.
author-warned = { $count ->
        [one] 1 problema, que no impide usarlo. El turno será tal como lo ves.
       *[other] { $count } problemas; ninguno impide usarlo. El turno será tal como lo ves.
    }
author-stale = { $count ->
        [one] 1 error. Hasta que se corrija, lo que ves y pruebas es la última versión sin errores.
       *[other] { $count } errores. Hasta que se corrijan, lo que ves y pruebas es la última versión sin errores.
    }
author-broken = { $count ->
        [one] 1 error. En cuanto se corrija, aquí se verá lo que contiene el archivo.
       *[other] { $count } errores. En cuanto se corrijan, aquí se verá lo que contiene el archivo.
    }
author-unwatched = No se puede vigilar el archivo ({ $why }): ciérralo y vuelve a abrirlo para ver lo que se ha guardado.
author-list = Lo que llega
author-row = { $subject }. { $kind }, de { $from }, { $arrives }{ $changed ->
        [yes] , cambiado
       *[no] {""}
    }{ $problems ->
        [0] {""}
        [one] , 1 problema
       *[other] , { $problems } problemas
    }
author-nothing = Aún no llega nada: no hay ningún suceso en el archivo.
author-read = Lo que se puede leer
author-form-list = Lista
author-form-graph = Esquema
author-node = { $row }. { $led ->
        [none] Llega por sí solo.
       *[some] Qué lo trae: { $before }.
    }{ $leads ->
        [none] {""}
       *[some] {" "}Qué trae: { $after }.
    }
author-ending = Desenlace { $place }: { $title }, { $when }
author-zoom = { $percent } %
author-zoom-in = Ampliar
author-zoom-out = Reducir
author-zoom-fit = Todo
author-row-line = { $from }, { $arrives }
author-changed = cambiado
author-tab-inject = En detalle
author-tab-state = El estado
author-tab-problems = { $count ->
        [0] Problemas
       *[other] Problemas, { $count }
    }
author-place = { $kind }, en { $channel }, { $arrives }. { $id }, línea { $line }.
author-says = { $count ->
        [one] El texto
       *[other] El texto, uno de estos
    }
author-before = Qué lo trae
author-after = Qué trae
author-none-before = Ningún otro suceso: llega por sí solo.
author-none-after = Ningún otro suceso.
author-way = { $link ->
        [go] { $subject }
        [silence] { $subject }, si nadie responde
        [cancel] Cancela: { $subject }
       *[awaits] { $subject }, que espera a este
    }
author-way-from = { $link ->
        [go] { $subject }
        [silence] { $subject }, si nadie responde
        [cancel] Lo cancela: { $subject }
       *[awaits] { $subject }, al que este espera
    }
author-way-when = si { $when }
author-state-how = Qué dificultad tiene la prueba y con qué empieza cuando empieza aquí. Lo que dejes vacío empieza como dice el archivo.
author-anger = { $who }, enfado
author-trust = { $who }, confianza
author-usual = { $usual } en el archivo
author-setting = { $name }, { $usual }
author-clear = Según el archivo
author-open = Desde el inicio
author-here = Empezar aquí
author-here-says = Empezar aquí: { $subject }
author-saved-meanwhile = Se ha guardado el archivo. Esta prueba sigue con la versión con la que empezó.
author-gone = Eso ya no está en el archivo.
author-scroll = Lo que llega, desplazable
