# Reading replies in bulk.

cli-assess = Evalúa respuestas de archivos, una línea de cifras por cada una
    .example = Ejemplo: composure assess --situations situations.jsonl --replies replies.jsonl
cli-assess-situations = Las situaciones a las que se responde, en líneas JSON
cli-assess-replies = Las respuestas, en líneas JSON
cli-assess-dialogues = Conversaciones de varias intervenciones, en líneas JSON
cli-assess-ratings = Lo que dieron los evaluadores, en líneas JSON
cli-assess-agreement = Muestra cuánto coinciden las cifras con las valoraciones, en lugar de las cifras
cli-assess-check-prefix = Las situaciones cuyo id empieza así son las de control, con las que no se hizo ninguna regla; si no se indica, las que empiezan por D y, de los diálogos, las cinco últimas situaciones

error-assess-unreadable = No se puede leer { $file }: { $found }
    .help = Comprueba que la ruta existe y que tienes permiso para leerla.
error-assess-no-file = { $file } es una carpeta o un dispositivo, no un archivo.
    .help = Indica un archivo de líneas JSON.

assess-line = { $file }, línea { $line }: { $why }
assess-nothing = { $file } no tiene ninguna línea.
assess-unknown-field = El campo { $name } no se conoce y se pasa por alto, aquí y en las líneas siguientes.
assess-line-too-long = La línea tiene más de { $limit } bytes.
    .help = Pon cada entrada en una línea propia y acorta sus textos.
assess-not-utf8 = El byte { $byte } no es UTF-8.
    .help = Guarda el archivo en UTF-8.
assess-form = Columna { $column }: { $found }.
    .help = Cada línea es un objeto JSON, como muestra el README de Composure.
assess-out-of-range = { $field } es { $found }.
    .help = Da un número de { $least } a { $most }.
assess-same-id = El id { $id } ya estaba en una línea anterior.
    .help = Da a cada entrada un id propio; cuenta la primera con este id.
assess-unknown-situation = No existe la situación { $found }.
    .help = { $hint ->
        [none] Añádela al archivo de situaciones.
       *[some] ¿Querías decir { $near }?
    }
assess-no-text = No hay ningún texto que evaluar.
    .help = Quita las respuestas que no se dieron.
assess-no-turns = No hay intervenciones.
    .help = Da al menos una, con su texto y su respuesta.
assess-too-many-turns = Hay { $found } intervenciones; una conversación tiene { $limit } como máximo.
    .help = Divídela donde empieza otro asunto.
assess-no-ratings = Nadie valoró { $field }.
    .help = Da al menos una valoración de 1 a 7, o quita la línea.
assess-text-too-long = El texto tiene { $found } bytes; el máximo es { $limit }.
    .help = Acórtalo, o divídelo en las respuestas de las que se compone.

# The table.

assess-raters = Coincidencia con valoraciones hechas según la guía de un solo equipo: muestra que las cifras siguen esa guía. No es una validación con community managers en ejercicio.
assess-develop = Situaciones con las que se hicieron las reglas: { $texts ->
        [one] { $texts } texto
       *[other] { $texts } textos
    }, { $middling } de calidad media (de 3 a 5.5)
assess-check = Situaciones con las que no se hizo ninguna regla: { $texts ->
        [one] { $texts } texto
       *[other] { $texts } textos
    }, { $middling } de calidad media (de 3 a 5.5)
assess-calm = Calma, intervención a intervención: { $calm } en { $turns } intervenciones
assess-overall = global
assess-within = dentro
assess-middle = centro
assess-kappa = kappa
assess-length = longitud
assess-by-length = por longitud
assess-columns = global: correlación de rangos de Spearman entre cifras y valoraciones. dentro: la media de las de cada situación. centro: sobre los textos de calidad media. kappa: con pesos cuadráticos, con las cifras llevadas a la escala de 1 a 7. longitud: la línea de base, correlación de rangos entre longitud y valoraciones. por longitud: entre longitud y cifras.

undeclared-takes-up = una referencia a lo que se acaba de escribir
undeclared-adds = algo que solo sabe la mesa
