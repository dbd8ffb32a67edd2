# What several attempts show of somebody.

cli-standing = Dice qué muestran tus intentos terminados de cada competencia, y con qué certeza
    .example = Ejemplo: composure standing --format json
cli-standing-format = Para personas (text) o para programas (json)

standing-title = { $scenarios ->
        [0] Todavía no hay intentos terminados
        [one] Lo que muestra un escenario
       *[other] Lo que muestran { $scenarios } escenarios
    }
standing-row = { $name }: { $score } (de { $low } a { $high }), { $level }; { $scenarios ->
        [one] 1 escenario
       *[other] { $scenarios } escenarios
    }, { $decisions ->
        [one] 1 decisión
       *[other] { $decisions } decisiones
    } ({ $own } con palabras propias){ $kind ->
        [indicative] ; solo a modo de orientación
       *[decides] {""}
    }
standing-too-little = { $name }: { $decisions ->
        [0] nada todavía
        [one] aún no basta: una decisión
       *[other] aún no basta: { $decisions } decisiones en { $scenarios ->
            [one] un escenario
           *[other] { $scenarios } escenarios
        }
    }
standing-composites = En conjunto
standing-least = Para dar una cifra hacen falta { $scenarios } escenarios y { $decisions } decisiones; de cada escenario cuenta el último intento. Con poca evidencia, la cifra se queda cerca del centro; noventa y cinco de cada cien caen dentro de la banda. Todos los números son provisionales.
standing-practice = Esto es práctica. No decide nada sobre ti.
standing-unread = El intento { $id } no se puede leer con su contenido y queda fuera.
