# Notes beside an attempt: what an assessor says of it, and what the trainee thought of it before any figure was shown.

cli-attempts-annotate = Escribe una nota junto a un intento: un comentario, una cifra corregida, un incidente juzgado
    .example =
        Ejemplos:
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --comment "Escuchó tarde, pero bien."
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --overrule empathy=60 --reason "Es más cálida de lo que se leyó."
          composure attempts annotate ferry.attempt --author "A. Sesay" --moment again --dismiss private-data --reason "El nombre está en el mensaje."
        Lo que se hizo, su prueba y sus cifras quedan como están. Las notas viajan con el archivo, y ninguna se retira nunca.
cli-annotate-moment = El momento del que trata, por el suceso al que se respondió; si no nombras ninguno, todo el intento
cli-annotate-author = Quién la escribe
cli-annotate-comment = Un comentario
cli-annotate-overrule = Lo que debería ser una cifra: patience, empathy, assertiveness o quality, y de 0 a 100; queda junto a la calculada
cli-annotate-confirm = Un incidente crítico que se leyó en ese momento lo es
cli-annotate-dismiss = No lo es
cli-annotate-reason = Por qué
cli-annotate-estimate = Cómo cree que le fue quien hizo el turno: patience, empathy, assertiveness y quality, de 0 a 100 cada una

notes-head = Notas junto al intento:
note-line = { $written }  { $author }{ $about }: { $text }
note-line-moment = , sobre «{ $subject }»
note-line-whole = , sobre el conjunto
note-reason = Motivo: { $reason }
note-trainee = Participante
note-overrule = { $known ->
        [some] { $axis }: debería ser { $score }; se calculó { $computed }.
       *[none] { $axis }: debería ser { $score }; había muy poco para calcularlo.
    }
note-judged = { $judgement ->
        [confirmed] Se confirma: { $breach }.
       *[dismissed] Se descarta: { $breach }.
    }
note-estimate = Estimación propia: { $list }.
note-estimate-axis = { $axis } { $score }
note-replaced = (Dicho de nuevo más tarde.)
note-earlier = (Escrita antes de que el intento siguiera.)
note-elsewhere = (Escrita sobre un registro distinto de este: aquí no cuenta.)
note-added = Junto al intento { $id } queda ahora:
note-other-version = El intento se hizo con otra versión, que decide de otro modo. La nota se ha escrito de todas formas.

verify-incident = Crítico a las { $time }, en respuesta a { $inject }: se leyó como { $breach }. { $judged ->
        [confirmed] Una persona lo ha confirmado.
        [dismissed] Una persona lo ha descartado.
       *[not-yet] Una persona tiene que mirarlo: composure attempts annotate con --moment { $inject } y --confirm { $typed } o --dismiss { $typed }.
    }

# What is asked before a debrief is shown.

estimate-title = ¿Cómo crees que te fue?
estimate-text = Dilo antes de ver lo que se midió. Se guarda junto al intento, no cambia ninguna cifra y después aparece al lado de ellas: verte como te ven los demás es una habilidad en sí misma.
estimate-patience = ¿Mantuviste la calma, escribiera quien escribiera y tantas veces como lo hiciera?
estimate-empathy = ¿Vio la gente que la habías entendido?
estimate-assertiveness = ¿Sostuviste lo que había que decir, sin dureza ni blandura?
estimate-quality = ¿Fue correcto, al grano y con la voz de la marca?
estimate-show = Mostrar
estimate-skip = Omitir

# Why a note cannot be written.

error-note-not-holding = El intento { $attempt } no es válido, así que no se puede decir nada de él.
    .help = Mira qué falla con: composure verify { $attempt }
error-note-unwritable = No se puede escribir { $file }: { $found }
    .help = Revisa los permisos del archivo y de su carpeta. No se ha cambiado nada.
error-note-overrule-form = { $found } no es una cifra que se pueda poner junto a una calculada.
    .help = Escribe un eje, = y una puntuación de 0 a 100, como en --overrule empathy=60.
error-note-no-axis = No existe el eje { $found }.
    .help = Los ejes son { $known }.
error-note-estimate-form = { $found } no son cuatro puntuaciones.
    .help = Escribe patience, empathy, assertiveness y quality, de 0 a 100 cada una, como en --estimate 50,75,50,25.
error-note-no-inject = Ningún suceso de este escenario se llama { $found }.
    .help = { $hint ->
        [some] Quizá querías decir { $near }.
       *[none] Los momentos de este intento son: { $known }.
    }
error-note-no-moment = En este intento no salió nada de { $inject }, así que no hay nada que decir sobre ello.
    .help = { $hint ->
        [some] Sí salió algo de { $known }.
       *[none] No salió nada de ningún suceso; quita --moment para escribir sobre el conjunto.
    }
error-note-not-read = No se leyó nada así ({ $breach }) en respuesta a { $inject }.
    .help = { $hint ->
        [some] Se leyó esto: { $read }.
       *[none] En este intento no se leyó nada crítico. Escribe un comentario en su lugar.
    }

error-note-author = El nombre de quien escribe una nota tiene de 1 a { $limit } caracteres, todos visibles.
    .help = Pon el nombre por el que te conocerán quienes la lean.
error-note-text = Un comentario o un motivo tiene de 1 a { $limit } caracteres.
    .help = Di en una o dos frases qué viste, y dónde. No se ha cambiado nada más.
error-note-score = { $found } es más de 100.
    .help = Las puntuaciones van de 0 a 100.
error-note-too-many = Ya hay { $limit } notas junto a este intento.
    .help = No se pueden añadir más; las que hay se quedan.
error-note-whole = Un incidente crítico pertenece a un momento.
    .help = Nómbralo con --moment.
error-note-part = La estimación propia de quien participa es sobre todo el intento.
    .help = Quita --moment.
error-note-inject = Ningún momento se llama así.
    .help = Los nombres llevan minúsculas, cifras y guiones. A cualquier otro que no exista se responde con los que hay.
error-note-nowhere = De este turno no se guarda nada, así que no puede haber ninguna nota junto a él.
    .help = Haz el turno sin --forget.
error-note-unsound = Esto no es una nota.
    .help = No se ha escrito nada. Vuelve a intentarlo.
