# Pieces of work: what they are called, what they ask for, what was earned.

kind-conversation = Un mensaje que responder
kind-moderation = Publicaciones que moderar
kind-decision = Una decisión
kind-ranking = Qué va primero
kind-handoff = Asunto de otra persona
kind-sorting = ¿A quién le toca?
kind-dashboard = Cifras que leer
kind-calendar = El calendario
kind-composition = Una publicación que escribir
kind-memo = Una nota interna
kind-verification = ¿Es verdad?

measure-keep = Dejarla
measure-hide = Ocultarla
measure-remove = Retirarla
measure-warn = Dejarla y advertir de la norma
measure-ban = Retirarla y expulsar a quien la escribió

work-post = Esta publicación
work-rule = Incumple
work-whose = Le corresponde a
work-own = Nuestra mesa de comunidad
work-matter = A quién le corresponde
work-when = Sale
work-pause = Ahora no: retenerla
work-account = En la cuenta de
work-network = Dónde va
work-format = En qué formato
work-visual = La imagen
work-words = El texto de la publicación
work-brief = El encargo a diseño
work-verdict = Mi veredicto
work-rests-on = Se apoya en
work-nothing = Nada en concreto
work-part-looked = Lo que se consultó antes

work-best = Lo que yo haría
work-worst = Lo que no haría de ningún modo
work-to = Va dirigida a
work-note = La nota
work-place = Lugar { $number }

work-sources = Dónde puedes consultar antes:
work-source = { $letter }) { $name } (responde en { $takes }): look { $letter }
work-source-asked = { $name }: consulta hecha, aún sin respuesta.
work-source-told = { $name }: { $text }
work-exhibit = { $title } ({ $unit }){ $has ->
        [none] {""}
       *[some] {"; meta: "}{ $target }
    }
work-part = { $id }: { $label }{ $about ->
        [none] {""}
       *[some] {". "}{ $text }
    }{ $optional ->
        [no] {""}
       *[yes] {" (solo si procede)"}
    }
work-by = { $label }, de { $name } ({ $handle })
work-as-above = Las mismas opciones que arriba.
work-choice = { $letter }) { $text }
work-number = Un número{ $has ->
        [none] {""}
       *[some] {", en "}{ $unit }
    }.
work-text = Con tus propias palabras, { $limit } caracteres como máximo, entre comillas.
work-named = { $label }: «{ $about }»
work-given = { $part }: { $given }

work-mark = { $part }: { $earned } de 100 (cuenta un { $share } %)
work-why = { $kind ->
        [there] Dicho: { $text }
        [missing] No como debería: { $text }
       *[said] { $text }
    }
work-better = Mejor: { $text }
work-measure-wrong = Esta medida no es la adecuada: con esta publicación se queda corta o va demasiado lejos.
work-rule-right = Esa es la norma que incumple.
work-rule-wrong = No incumple esa norma. Una medida que se pueda defender nombra la correcta.
work-rule-none = Una medida que se pueda defender nombra la norma en la que se apoya.
work-not-theirs = No se ocupan de eso; reciben una nota que no les sirve.
work-clash = Otra publicación de la misma cuenta sale en ese momento: se quitan visibilidad la una a la otra.
work-time-wrong = No hay nada a favor de ese momento.
work-account-right = Esa es su cuenta.
work-account-wrong = Saldría en nombre de quien no es.
work-unheard = Cuando se nombró, aún no se había consultado.
work-rests-on-nothing = Un veredicto que no se apoya en nada no convence a nadie.
work-nobody-heard = Antes no se consultó a nadie.
work-strung = Hay expresiones puestas en fila, sin frases que las unan, y lo que va así no cuenta. Di quién hace qué, con frases completas.
work-to-grader = Se dirige a quien puntúa y no a quien lee.
work-hostile = Ataca a alguien o le echa la culpa.
work-slips = Tiene descuidos de escritura.
work-unscorable = No se pudo leer: está en otro idioma o no contiene palabras.
work-nothing-given = Aquí no se puso nada.

# Pieces of work in the window.

work-called = { $label }{ $optional ->
        [no] {""}
       *[yes] {" (solo si procede)"}
    }
work-in-unit = { $label }, en { $unit }
work-no-number = Esto no es un número. Escríbelo con cifras, como 12 o 3.5.
work-hint = Con tus propias palabras.
work-look-first = Dónde puedes consultar antes
work-ask = Consultar
work-ask-it = Consultar: { $name }
work-source-takes = Responde en { $takes }
work-source-waits = Consulta hecha; responde en { $takes }
work-source-has = Ya respondió
work-figures = { $of ->
        [none] { $has ->
            [none] {""}
           *[some] La línea discontinua: { $target }, la meta
        }
       *[some] { $has ->
            [none] En { $unit }
           *[some] En { $unit }; la línea discontinua: { $target }, la meta
        }
    }
work-bar = { $label }: { $value } { $unit }
work-order-how = Arrastra una fila, usa sus flechas o pulsa Alt con ↑ o ↓.
work-order-row = { $place }: { $text }
work-up = Subir: { $text }
work-down = Bajar: { $text }
work-order-came = Todavía como llegó
work-order-yours = En tu orden
work-board-how = Arrastra una publicación a su hora, o pulsa primero una y luego la otra. Teclas: Alt con ↑ o ↓, o la letra de una hora.{ $has ->
        [none] {""}
       *[some] {" Indica en cada una en qué cuenta sale; lo que se retiene no la necesita."}
    }
work-board-open = Sin planificar
work-board-back = Se retiene
work-board-empty = Vacío
work-board-put = Poner aquí
work-board-put-at = Poner aquí, { $place }: { $text }
work-board-place = { $place }: { $count ->
        [0] vacío
       *[other] { $texts }
    }
work-board-together = { $has ->
        [none] { $count } a la vez
       *[some] { $count } a la vez en la cuenta de { $account }
    }
work-board-card = { $text } { $state ->
        [open] Sin planificar.
        [back] Se retiene.
       *[at] Sale: { $place }.
    }{ $has ->
        [none] {""}
       *[some] {" En la cuenta de "}{ $account }.
    } Alt con una flecha la mueve, una letra la pone en una hora, Enter la toma.
work-post-by = { $name }, { $handle }: { $text }
work-done = Hecho: { $done } de { $all }
work-send = Enviar
work-leave-title = ¿Dejarlo sin hacer?
work-leave-means = { $name } no recibirá nada de ti y esto saldrá de la cola. Hay cosas que no nos tocan; las demás vuelven.
work-leave-yes = Dejarlo sin hacer
