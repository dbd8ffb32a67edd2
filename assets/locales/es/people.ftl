# Who sits here, and what is kept of them.

people-back = Volver
people-title = Quién está aquí
people-sub = Cada persona tiene su propio sitio: intentos, progreso y ajustes. Nadie necesita una cuenta.
people-unnamed = Alguien sin nombre
people-here = { $name }, ahora aquí
people-kept = { $count ->
        [one] Un intento, empezado el { $last }
       *[other] { $count } intentos, el último empezado el { $last }
    }
people-kept-none = Aún no hay intentos
people-unreadable = No se puede leer lo guardado
people-choose = Entrar
people-choose-says = Entrar como { $name }
people-rename = Renombrar
people-rename-says = Renombrar a { $name }
people-name = Nombre de { $name }
people-save = Guardar
people-save-says = Guardar el nombre de { $name }
people-cancel = Dejarlo
people-cancel-says = Dejar el nombre de { $name } como está
people-delete = Borrar
people-delete-says = Borrar lo que se guarda de { $name }
people-delete-question = ¿Borrar todo lo que se guarda de { $name }? { $kept }. No se podrá recuperar.
people-forget = Borrar
people-forget-says = Borrar todo lo que se guarda de { $name }
people-keep = Conservar
people-keep-says = Conservar lo que se guarda de { $name }
people-new = Otra persona: un nombre, o como quieras llamarte aquí
people-add = Añadir
people-said-added = Ahora está aquí { $name }, todavía sin ningún turno.
people-said-deleted = Se borró todo lo que se guardaba de { $name }.

error-people-unknown = En este dispositivo no hay nadie con el id { $found }.
error-people-no-name = Un nombre necesita al menos una letra o un signo.
error-people-long-name = Un nombre tiene como máximo { $most } caracteres.
error-people-taken = { $name } ya tiene un sitio aquí.
    .help = Elige otro nombre, o entra como { $name }.
error-people-too-many = Ya hay { $most } personas en este dispositivo.
    .help = Borra a alguien que ya no venga.
error-people-undeletable = No se pudo borrar todo lo que hay en { $file }: { $found }
    .help = Cierra el programa que tenga abierto algún archivo de ahí, y vuelve a borrar.
error-people-sealed = No se puede leer { $file }, así que no se puede añadir, renombrar ni borrar a nadie.
    .help = Corrige el archivo o muévelo a otro lugar, y vuelve a abrir Composure.
people-broken = No se pudo leer quién está aquí, en { $place }: { $why } Los turnos de las personas que figuran ahí siguen en sus carpetas.

kept-title = Qué se guarda, y dónde
kept-what = Cada intento: lo que llegó, lo que escribiste e hiciste, y cuándo. Además, tus ajustes, lo que escribiste sin enviarlo y los archivos que guardas.
kept-where = Se guarda en { $folder }, solo en este dispositivo. Composure no envía nada a ninguna parte. Quien pueda abrir esa carpeta puede leerlo.
kept-nowhere = En este dispositivo no hay carpeta para eso, así que no se guarda nada.
kept-delete = Todo lo de una persona se puede borrar de una vez, en la pantalla «Quién está aquí». Borrar la carpeta a mano hace lo mismo.

notice-back = Volver
notice-title = Antes de tu primer turno
notice-sub = Dos cosas que conviene saber, una sola vez; después empieza.
notice-bear-title = No tienes que aguantarlo todo
notice-bear = Algunas personas aquí son groseras, tienen miedo o son injustas. Parar el reloj y respirar, pasar un caso a alguien del equipo y dejar sin respuesta lo que solo insulta son recursos legítimos del oficio. Ninguno cuenta en tu contra por sí mismo.
notice-keep = Guardar y empezar
notice-forget = Empezar sin guardar

title-who-says = Quién está aquí: { $name }
