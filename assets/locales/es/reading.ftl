# What the reading of a reply says, one entry a rule: what was found, why it matters, and what to do.
# Values: $words, the words it was found in; $account, under whose name it was written; for needs and questions also $what, in the author's words what it is about.

# While a reply is being written, in practice: what it holds already.

hints-points = { $open ->
        [0] Tu respuesta recoge todos los puntos.
       *[other] Tu respuesta recoge { $there } de { $all } { $all ->
            [one] punto
           *[other] puntos
        }{ $begun ->
            [0] .
           *[other] {" "}y deja { $begun } a medias.
        }
    }
hints-remarks = { $against ->
        [0] {""}
        [one] Toca 1 límite.{" "}
       *[other] Toca { $against } límites.{" "}
    }{ $slips ->
        [0] {""}
        [one] 1 cosa para revisar en la forma de escribir.
       *[other] { $slips } cosas para revisar en la forma de escribir.
    }
hints-begun = a medias: «{ $words }»
hints-begun-says = «{ $words }» empieza un punto y no lo dice entero.
hints-found = { $kind ->
        [against] Límite: { $text } { $instead }
        [slip] Para revisar: { $text } { $instead }
        [begun] A medias: { $text }
       *[there] Ya está: { $text }
    }
hints-open = { $count ->
        [one] 1 pendiente
       *[other] { $count } pendientes
    }

# What was found, one entry a rule.

reading-need = «{ $words }» dice lo que esta respuesta tenía que decir: { $what }.
    .why = Una respuesta se distingue de otra por lo que dice de este caso, y solo después por el tono.
    .instead = Nada que cambiar aquí; procura que los demás puntos necesarios queden igual de claros.
reading-need-part = «{ $words }» empieza a decir lo que hacía falta: { $what }.
    .why = Lo que se dice a medias hay que adivinarlo, y con un disgusto se adivina mal.
    .instead = Dilo entero: quién o qué, y cuándo o cuánto.
reading-fact = «{ $words }» da un dato del libro de marca, y lo da bien.
    .why = Un dato se puede comprobar y compartir, y responde de verdad; una frase hecha solo lo aparenta.
    .instead = Nada que cambiar aquí; más vale un dato que viene al caso que tres que solo son ciertos.
reading-feeling = «{ $words }» nombra lo que siente esta persona o lo que esto le cuesta.
    .why = Sentir que te han entendido calma más que oír una disculpa.
    .instead = Nada que cambiar aquí; sigue con lo que vas a hacer.
reading-explore = «{ $words }» pregunta lo que hay que preguntar: { $what }.
    .why = Cuando falta algo, preguntar muestra más interés que suponer, y la siguiente respuesta será la acertada.
    .instead = Nada que cambiar aquí; con una o dos preguntas cada vez basta.
reading-must-not = «{ $words }» no debería decirse en esta respuesta.
    .why = En este caso esas palabras hacen daño, por buena que sea la intención.
    .instead = Quítalo. Di lo que se sabe y qué va a pasar ahora.
reading-wrong-turn = «{ $words }» se aparta del asunto por un desvío tentador.
    .why = Una buena respuesta a otra pregunta deja esta sin responder.
    .instead = Vuelve a leer el mensaje y pregúntate qué tiene que cambiar para esta persona después de tu respuesta.

reading-acknowledge-issue = «{ $words }» nombra este problema con más de uno de sus detalles.
    .why = Dos detalles del caso son lo que una plantilla no puede tener; se nota que alguien leyó el mensaje.
    .instead = Nada que cambiar aquí; con una vez basta.
reading-acknowledge-feeling = «{ $words }» dice cómo lo vive la persona, y por qué.
    .why = Nombrar un sentimiento con su motivo es entenderlo; sin motivo es una frase hecha.
    .instead = Nada que cambiar aquí; que la siguiente frase diga lo que vas a hacer.
reading-apology = «{ $words }» es una disculpa.
    .why = La primera disculpa cuenta entera; la segunda, poco; las demás, nada.
    .instead = Discúlpate una sola vez, di por qué y pasa a poner remedio.
reading-apology-conditional = «{ $words }» es una disculpa con condiciones.
    .why = «Si alguien se sintió mal» deja en duda que haya pasado algo, y eso se nota.
    .instead = Di qué pasó y discúlpate por eso, o no te disculpes.
reading-apology-generic = «{ $words }» es una disculpa que no dice por qué.
    .why = Una disculpa que vale para todo no arregla nada.
    .instead = Di por qué te disculpas: porque el pedido llegó frío, porque nadie respondió.
reading-apology-owned = «{ $words }» es una disculpa por algo concreto.
    .why = Asumir lo que pasó es la parte de una disculpa que surte efecto.
    .instead = Nada que cambiar aquí; añade lo que vas a hacer al respecto.
reading-responsibility = «{ $words }» asume lo que pasó.
    .why = Quien asume un error se gana la confianza de que lo arreglará.
    .instead = Nada que cambiar aquí; asume solo lo que se sabe que es tuyo.
reading-explanation = «{ $words }» da un motivo.
    .why = Con un motivo claro, cada cual puede juzgar por su cuenta.
    .instead = Nada que cambiar aquí; que sea una sola frase, después de reconocer el problema.
reading-repair = «{ $words }» ofrece arreglarlo.
    .why = Una disculpa se mide por lo que ofrece.
    .instead = Nada que cambiar aquí; asegúrate de que la mesa puede ofrecerlo.
reading-next-step = «{ $words }» dice quién hace qué, y cuándo o dónde.
    .why = Un paso con hora es una promesa que se puede cumplir, y comprobar.
    .instead = Nada que cambiar aquí; apunta la hora donde no se te olvide.
reading-information-request = «{ $words }» pide lo que hace falta para ayudar.
    .why = La pregunta acertada le ahorra a la persona un mensaje más.
    .instead = Nada que cambiar aquí; no pidas nada que ya se haya dicho.
reading-channel-move = «{ $words }» pasa a otro canal y dice para qué.
    .why = Los datos privados van por privado; si se dice el motivo, nadie siente que lo despachan.
    .instead = Nada que cambiar aquí; responde en público lo que se pueda responder en público.
reading-channel-move-bare = «{ $words }» pasa a otro canal sin decir por qué.
    .why = Una queja resuelta en público mejora la imagen de la marca; si se aparta sin motivo, parece que se esconde.
    .instead = Responde aquí lo que se pueda responder aquí, y di para qué es el mensaje privado.
reading-boundary = «{ $words }» pone un límite y da el motivo.
    .why = Un límite con motivo es una postura que se puede respetar.
    .instead = Nada que cambiar aquí; añade lo que sí es posible.
reading-alternative = «{ $words }» ofrece otra opción.
    .why = Después de un no, otra opción muestra de qué lado estás.
    .instead = Nada que cambiar aquí; con una opción que funcione basta.
reading-correction = «{ $words }» corrige una afirmación y aporta la prueba.
    .why = El dato junto a la afirmación convence a quienes siguen la conversación.
    .instead = Nada que cambiar aquí; no digas quién se equivocó.
reading-thanks = «{ $words }» da las gracias.
    .why = Agradecer algo concreto es reconocerlo; agradecer más de una vez le quita valor.
    .instead = Da las gracias una vez, y di por qué.
reading-invitation = «{ $words }» deja abierta la conversación.
    .why = Le dice a esta persona, y a quienes siguen la conversación, que pueden volver.
    .instead = Nada que cambiar aquí; invita a algo concreto.

reading-insult = «{ $words }» puede tomarse como un insulto.
    .why = Después de un insulto ya no se oye nada, y quienes siguen la conversación lo recuerdan.
    .instead = Responde al asunto. Si el tono incumple una norma de la casa, di cuál.
reading-threat = «{ $words }» suena a amenaza.
    .why = Una amenaza convierte una queja en una noticia sobre la marca.
    .instead = Di cuál es la norma y qué va a pasar ahora. De las leyes se ocupa quien trabaja en eso.
reading-belittling = «{ $words }» quita importancia a la persona o al asunto.
    .why = Quien siente que no cuenta levanta más la voz, y los demás se ponen de su parte.
    .instead = Tómalo tan en serio como la persona, durante una frase, y después responde.
reading-address = «{ $words }» se dirige a la persona.
    .why = Una respuesta que habla de procesos no responde a nadie.
    .instead = Di qué significa para esta persona.
reading-presence = «{ $words }» muestra que hay alguien ahí.
    .why = La gente se calma cuando una persona se hace cargo.
    .instead = Di quién del equipo hace qué, en primera persona.
reading-concession = «{ $words }» da la razón en algo.
    .why = Quien ve que se le ha escuchado puede dejar de repetirlo.
    .instead = Da la razón en lo que es cierto, y en nada más.
reading-sympathy = «{ $words }» es una palabra amable.
    .why = Es la señal más pequeña de que responde una persona; por sí sola es poco.
    .instead = Di qué lamentas o de qué te alegras.
reading-coldness = «{ $words }» ni escucha ni ayuda.
    .why = Recoger lo que alguien escribió sin darle nada a cambio parece una evasiva.
    .instead = Da una cosa: una palabra que muestre que se ha escuchado, o un paso que alguien va a dar.
reading-hedging = «{ $words }» lo dice solo a medias.
    .why = Quien pregunta quiere saber a qué atenerse. «Quizá» y «tal vez» le devuelven el problema.
    .instead = Di lo que sabes. De lo que no sabes, di quién lo averigua y para cuándo.
reading-template = «{ $words }» serviría para cualquier mensaje de cualquier marca.
    .why = Se nota enseguida que nadie ha leído el mensaje.
    .instead = Quítalo y empieza por lo que solo escribió esta persona.
reading-legalese = «{ $words }» es lenguaje de contrato.
    .why = Quien recibe un contrato por respuesta entiende que la marca piensa primero en sí misma.
    .instead = Di con palabras sencillas qué se aplica, por qué, y qué es posible.
reading-defensiveness = «{ $words }» defiende a la marca.
    .why = La persona no preguntó si todo va bien en otras partes; así oye que es la excepción.
    .instead = Ocúpate de lo que salió mal aquí, y no menciones lo que salió bien en otra parte.
reading-condescension = «{ $words }» da una lección que nadie pidió.
    .why = Una lección pone a la marca por encima de la persona; la gente adulta se va, y la cita.
    .instead = Da el dato o el paso, sin decir qué debería sentir o saber la persona.
reading-unbacked-figure = «{ $words }» no está ni en el libro de marca ni en lo que se dijo.
    .why = Una cifra en público es una promesa o un dato; la que nadie puede consultar es inventada, o privada.
    .instead = Da la cifra del libro, o di cuándo la sabrás.
reading-unbacked-name = «{ $words }» no aparece ni en el libro de marca ni en lo que se dijo.
    .why = Un nombre en público es un dato privado, señala a alguien como culpable o es un invento.
    .instead = Di la función y no el nombre: quien reparte, el equipo, tu reserva.
reading-curtness = «{ $words }» es breve y da la espalda.
    .why = Ser breve está bien; sin una palabra para la persona, parece indiferencia.
    .instead = Añade una palabra para la persona: que tiene razón, que lo sientes, qué significa para ella.
reading-blames-others = «{ $words }» echa la culpa a otros.
    .why = Para quien se queja, la marca es una sola; pasar la culpa se lee como falta de interés.
    .instead = Di qué pasó sin señalar culpables, y qué hace la marca al respecto.
reading-command = «{ $words }» es una orden.
    .why = Quien siente que le dan órdenes se niega, incluso a lo que le conviene.
    .instead = Pídelo, con el motivo, o di qué vas a hacer tú.
reading-self-abasement = «{ $words }» rebaja a la marca más de lo necesario.
    .why = Arrastrarse no ayuda a nadie y da pie a la siguiente exigencia.
    .instead = Asume el error en una frase sencilla y pasa a poner remedio.
reading-beyond-powers = «{ $words }» va más allá de lo que esta mesa puede prometer.
    .why = Lo dice el libro de marca; alguien tendrá que incumplir la promesa.
    .instead = Di qué puede hacer la mesa, y quién decide lo demás.
reading-secret = «{ $words }» es secreto, o privado.
    .why = El libro de marca lo reserva; lo que se dice en público ya no se puede retirar.
    .instead = Quítalo, o trátalo en privado con la persona a la que corresponde.
reading-other-client = «{ $words }» es otro cliente de la casa, y aquí escribes solo para { $account }.
    .why = Para quién más escribe una casa es asunto de sus clientes, y nadie debe enterarse de uno por la cuenta de otro.
    .instead = Quita el nombre, y di solo lo que esta cuenta sabe y hace.
reading-overpromise = «{ $words }» promete más de lo que la mesa puede prometer.
    .why = Una promesa que no se cumple es la próxima queja, con captura de pantalla.
    .instead = Promete lo que puedes hacer tú, y para cuándo.
reading-gift = «{ $words }» es un regalo del que el libro de marca no dice nada.
    .why = Un regalo es una promesa con precio: lo tiene que pagar, o retirar, alguien a quien nadie preguntó.
    .instead = Da lo que permite el libro, y di quién puede decidir si hay más.
reading-false-fact = «{ $words }» no es lo que dice el libro de marca.
    .why = Un dato falso es el único error que la amabilidad no puede compensar.
    .instead = Búscalo antes de enviar. Si no lo sabes, di quién lo averigua y para cuándo.
reading-private-data = «{ $words }» dice o pide aquí lo que no es para este lugar.
    .why = Lo que se dice en público ya no se puede retirar, y alguien lo usará.
    .instead = Deja los secretos fuera de la respuesta, y pide los datos personales en privado, con el motivo.
reading-personal-opinion = «{ $words }» habla en tu nombre y no en el de la marca.
    .why = La mesa tiene una sola voz; lo que dice se cita como palabra de la marca.
    .instead = Di lo que dice la marca, o que no toma postura.
reading-dismissal = «{ $words }» despacha a la persona.
    .why = Acaba la conversación aquí y la empieza en otra parte.
    .instead = Si la respuesta es no, da el motivo y di qué es posible.
reading-liability = «{ $words }» admite una responsabilidad legal.
    .why = Lamentarlo es una cosa y responder ante la ley es otra; lo segundo no le corresponde a la mesa.
    .instead = Asume lo que pasó con palabras sencillas, y deja las reclamaciones a quien se ocupa de ellas.

reading-avoided-word = «{ $words }» es una expresión que esta marca evita.
    .short = una expresión que esta marca evita
    .why = Una voz se reconoce también por lo que no dice.
    .instead = Dilo como se dice en el libro de marca.
reading-emoji = «{ $words }» lleva más emojis de los que admite esta voz.
    .short = más emojis de los que admite esta voz
    .why = Los emojis marcan un tono que luego las palabras tienen que sostener.
    .instead = Usa solo los que permite el libro de marca, y ninguno cuando alguien lo está pasando mal.
reading-shouting = «{ $words }» está en mayúsculas.
    .short = palabras en mayúsculas
    .why = Las palabras enteras en mayúsculas se leen como gritos.
    .instead = Usa minúsculas y deja que las palabras lleven el peso.
reading-repetition = «{ $words }» aparece dos veces.
    .short = las mismas palabras dos veces
    .why = Las palabras repetidas parecen relleno o un descuido.
    .instead = Dilo una vez, donde más importe.
reading-spelling = «{ $words }» no está en ningún diccionario.
    .short = palabras que no están en el diccionario
    .why = Una palabra mal escrita es lo primero que se cita de una respuesta, y le quita credibilidad.
    .instead = Léelo otra vez antes de enviarlo; si tienes prisa, del final al principio.
reading-confused-word = «{ $words }» suena como la palabra que querías y es otra.
    .short = una palabra que suena como otra
    .why = Ningún corrector ortográfico lo ve; quien lee, siempre.
    .instead = Dilo una vez sin abreviar: «you are», «it is», «could have». Así verás cuál tiene que ser.
reading-doubled-word = «{ $words }» repite una palabra.
    .short = una palabra repetida
    .why = Muestra que nadie leyó la frase antes de enviarla.
    .instead = Quita una de las dos.
reading-mixed-scripts = «{ $words }» mezcla letras parecidas de varios alfabetos.
    .short = letras de varios alfabetos en una palabra
    .why = Los buscadores y los lectores de pantalla fallan con esas palabras, y quien lo nota piensa en un fraude.
    .instead = Escribe la palabra de nuevo con un solo teclado.
reading-capitals = «{ $words }» está en minúscula donde va mayúscula.
    .short = frases sin mayúscula
    .why = Parece escrito de paso, y quien esperaba lo nota.
    .instead = Empieza cada frase con mayúscula, y escribe «I» también en mayúscula.
reading-full-stops = «{ $words }» es largo y no lleva ningún punto.
    .short = frases sin punto final
    .why = Quien lee tiene que averiguar dónde acaba una idea y empieza la siguiente.
    .instead = Una idea, un punto.
reading-spacing = «{ $words }» no tiene espacio después de un signo.
    .short = sin espacio tras un signo
    .why = Las palabras que van pegadas hay que leerlas dos veces.
    .instead = Deja un espacio después de cada coma, y después de cada frase.
reading-long-sentence = «{ $words }» es una frase de más de cuarenta palabras.
    .short = una frase que no se lee de una vez
    .why = En un teléfono, una frase así ha perdido el principio antes de llegar al final.
    .instead = Haz dos o tres frases, con lo más importante primero.
reading-long-block = «{ $words }» es un solo bloque de texto.
    .short = muchas líneas sin un salto
    .why = Un bloque se pasa de largo; lo que está en medio es como si no se hubiera dicho.
    .instead = Empieza una línea nueva con cada idea.
reading-other-language = «{ $words }» no está en el idioma de este canal.
    .short = no es el idioma de este canal
    .why = Quienes siguen la conversación esperan su idioma, y lo que aquí no se puede leer no se puede puntuar.
    .instead = Responde en el idioma del canal; un saludo en el de la persona se agradece.
reading-gibberish = «{ $words }» no está hecho de palabras.
    .why = Nadie puede responder a eso, y no hay nada que puntuar.
    .instead = Di una cosa con palabras sencillas.
reading-markup = «{ $words }» es código de página web y no una palabra.
    .why = El canal lo muestra tal cual, u oculta lo que contiene, y eso no lo lee nadie.
    .instead = Escribe solo texto.
    .short = código de página web
reading-stuffing = «{ $words }» encadena expresiones sin formar una frase.
    .why = Una lista de palabras acertadas no responde a nadie: quién hace qué y para quién está en las frases que las unen.
    .instead = Quédate con las dos que más importan y di cada una como se la dirías a la persona.
reading-disorder = En «{ $words }» hay palabras que no pueden ir seguidas: no tienen orden.
    .why = Las palabras de una buena respuesta, sin orden, no le dicen nada a nadie.
    .instead = Escribe una frase: quién hace qué.
reading-grader = «{ $words }» se dirige a quien puntúa.
    .why = A la persona que escribió no le sirve de nada.
    .instead = Responde a la persona.
reading-copied-post = «{ $words }» repite lo que te escribieron.
    .why = Un eco muestra que el mensaje llegó, no que se entendió.
    .instead = Nombra con tus palabras las dos cosas que más importan en el mensaje.
reading-copied-draft = «{ $words }» se parece mucho a uno de los borradores.
    .why = Un borrador es un comienzo; lo que le falta para esta persona solo puedes añadirlo tú.
    .instead = Comprueba todos sus datos, y cambia lo que no encaje.
reading-copied = «{ $words }» ya está en una respuesta tuya anterior; repetirlo no suma nada.
    .why = Quien lee la misma respuesta bajo dos publicaciones sabe que nadie leyó ninguna.
    .instead = Conserva el dato, y escribe lo demás para esta persona.
reading-register = «{ $words }» es de un registro distinto del de esta marca.
    .short = un registro distinto del de esta marca
    .why = Quien lee nota enseguida cuándo una voz es prestada.
    .instead = Escríbelo como lo dirías en nombre de esta marca.
