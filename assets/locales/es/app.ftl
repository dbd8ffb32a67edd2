# The command line.

cli-about = Composure: simulador de formación y certificación para community managers
cli-after = Sin ningún comando, Composure muestra los escenarios y abre el que elijas. Los intentos se guardan en la carpeta de datos de aplicaciones, o en { $variable } si está definida.

cli-play = Hace un turno
    .example = Ejemplo: composure play third-saturday --seed 7
cli-check = Señala todos los problemas de escenarios y libros de marca
    .example = Ejemplo: composure check scenarios --format json
cli-check-path = Archivos o carpetas; si no se indica nada, la carpeta de escenarios
cli-check-format = Cómo mostrarlos: frases con un extracto, o una lista de objetos para un programa
cli-check-fast = Mira solo forma, nombres, tiempos y caminos; no lee borradores, respuestas de muestra ni libros de marca como se leen las respuestas
cli-play-scenario = El id del escenario, o su archivo
cli-play-seed = La semilla; la misma semilla da el mismo turno
cli-play-plan = Sigue este plan en vez de leer la entrada estándar
cli-play-content = Busca escenarios en esta carpeta
cli-play-from = Para quien escribe escenarios: empieza por este suceso, como un ensayo del que no se guarda nada
cli-play-with = Con este estado: el nombre de uno de tus números, o PERSON.anger o PERSON.trust (de 0 a 100); se puede repetir
cli-play-difficulty = La dificultad: cuánto espera la gente, cuánto pesa lo que te reprochan, si hay borradores
cli-play-purpose = Para qué es el intento; solo en la práctica se ve lo que cubre una respuesta mientras se escribe, y el registro dice para qué fue
cli-play-terminal = Hace el turno en la terminal, aunque haya pantalla
cli-play-untimed = El tiempo del turno pasa según lo que cuesta cada acción, no según el reloj. Si no se indica, como esté en la ventana
cli-play-more-time = Tanto por ciento más de tiempo con reloj, como adaptación: 50 es la mitad más. Se puntúa igual
cli-language = El idioma del programa, por su código; si no se indica, el de la ventana o el del dispositivo. Los escenarios siguen en el suyo
cli-cover = Cuenta con palabras tranquilas los mensajes y publicaciones que atacan; con words se ven tal cual. Si no se indica, como esté en la ventana; se puntúa igual
cli-as = De quién son los intentos: el nombre de alguien que usa este dispositivo, como aparece en la ventana; si no se indica, los de la primera persona, y en la ventana los de la última
cli-as-written = Muestra tal cual los mensajes y publicaciones que atacan, diga lo que diga la ventana
cli-play-live = El tiempo del turno pasa según el reloj (en una terminal ya es así)
cli-play-forget = No guarda registro de este intento
cli-play-acknowledge = Imprime una línea tras cada entrada que queda guardada

error-as-nobody = Nadie con el nombre «{ $name }» usa este dispositivo. Están: { $here }.
    .help = Escribe el nombre como aparece ahí, entre comillas si tiene espacios. Para quien no tiene nombre, quita --as o ponle antes un nombre en la ventana.
error-as-unreadable = { $why }
    .help = Corrige el archivo o muévelo a otro lugar.
error-play-from = { $why }
    .help = --from y --with llevan los id que están en el archivo del escenario.
error-play-with = «{ $found }» no fija nada.
    .help = Escribe --with NAME=NUMBER, o --with PERSON.anger=NUMBER, o --with PERSON.trust=NUMBER.
error-play-with-range = «{ $found }»: anger y trust van de 0 a 100.
    .help = Escríbelo así: --with marta.anger=80
error-plan-line = { $file }, línea { $line }: { $why }
    .help = Las líneas anteriores se han ejecutado. Corrige esta y repite el turno.
error-answer-lost = No se pudo escribir toda la respuesta: { $found }
    .help = Lo que se escribió no está completo. Haz sitio, o escríbelo en otro lugar, y repite el comando.
error-standards-broken = En { $folder } hay algo que no se puede leer, así que no se muestra ni se juzga a nadie con ello.
    .help = Corrige lo que se nombra arriba, o quita --content para juzgar con lo que viene incluido.
error-plan-unreadable = No se puede leer el plan { $file }: { $why }
    .help = Comprueba que la ruta existe y contiene texto.
error-no-scenarios = No hay ningún escenario que se pueda usar en { $folder }.
    .help = Ejecútalo desde la carpeta que contiene scenarios, o indica una con --content.
error-unknown-scenario = No existe el escenario { $found }.
    .help = { $hint ->
        [none] Hay estos: { $known }.
       *[some] ¿Querías decir { $near }?
    }

# Names that stand on every screen.

difficulty-gentle = suave
difficulty-standard = estándar
difficulty-hard = difícil
difficulty-means = { $level }: { $kind ->
        [written] tal como se escribió el escenario.
       *[other] la gente espera un { $deadlines } % de lo normal, y lo que te reprocha pesa un { $against } %. { $drafts ->
            [none] No hay nada ya escrito donde puedes escribir por tu cuenta.
           *[offered] {""}
        }
    }
purpose-practice = práctica
purpose-practice-means = práctica, con pistas mientras escribes
purpose-coursework = tarea evaluable
purpose-coursework-means = tarea evaluable, sin pistas
purpose-exam = examen
purpose-exam-means = examen, sin pistas

axis-patience = Paciencia
axis-empathy = Empatía
axis-assertiveness = Asertividad
axis-quality = Calidad

family-angrycustomer = cliente con enfado
family-viralcriticism = crítica viral
family-brandvoice = voz de marca
family-moderation = moderación
family-verification = verificación
family-organisation = organización

visibility-public = en público
visibility-private = en privado

humour-never = ninguno
humour-light = ligero
humour-yes = sí
emoji-never = ninguno
emoji-sparing = pocos
emoji-free = sin límite

mood-1 = en calma
mood-2 = estable
mood-3 = con inquietud
mood-4 = con malestar
mood-5 = con enfado

act-acknowledgeissue = dice cuál es el problema
act-acknowledgefeeling = dice lo que supone para la persona
act-apology = pide disculpas
act-responsibility = asume lo ocurrido
act-explanation = dice por qué
act-repair = ofrece arreglarlo
act-nextstep = dice qué pasa a continuación
act-informationrequest = pide los datos que faltan
act-channelmove = indica otro canal
act-boundary = pone un límite
act-alternative = ofrece otra opción
act-correction = corrige una afirmación
act-thanks = da las gracias
act-invitation = invita a seguir

breach-insult = un insulto
breach-threat = una amenaza
breach-belittling = menosprecio
breach-blamesothers = echar la culpa a otra gente
breach-command = dar órdenes a la persona
breach-selfabasement = servilismo
breach-overpromise = una promesa que excede las facultades de la mesa
breach-falsefact = algo que el libro de marca da por falso
breach-privatedata = algo privado o secreto
breach-personalopinion = una opinión personal
breach-dismissal = desentenderse de la persona
breach-liability = admitir una responsabilidad legal
breach-template = frases hechas
breach-legalese = lenguaje de contrato
breach-defensiveness = defender la marca en vez de escuchar a la persona
breach-condescension = dar lecciones
breach-curtness = sequedad y distancia
breach-unbacked = una cifra o un nombre que nadie puede comprobar

error-no-data-folder = En este dispositivo no hay carpeta de datos de aplicaciones.
    .help = Indica una en la variable COMPOSURE_HOME, o haz el turno con --forget.
error-attempt-broken = El intento { $id } no se deduce de sus propios comandos, así que no se puede seguir con él.
    .help = Mira dónde falla: composure verify { $id }
error-attempt-older = El intento { $id } se empezó con otra versión de Composure, así que no se puede seguir con él.
    .help = Lo que pasó en él aún se puede leer y comprobar: composure verify { $id }

error-live-needs-terminal = Un reloj en marcha necesita a una persona ante una terminal.
    .help = Quita --live: una tubería o un plan van sin reloj, y el registro lo dice.
error-file-not-playable = { $file } no contiene ningún escenario que se pueda usar.
    .help = Mira qué le pasa: composure check { $file }

# Circles of the public, by whom they follow: circle-<role>.

circle-customer = En torno a clientes
circle-fan = En torno a fans
circle-critic = En torno a voces críticas
circle-journalist = Gente que lee la prensa
circle-creator = En torno a creadores
circle-troll = Gente que mira
circle-bystander = Gente de paso

role-customer = cliente
role-fan = fan
role-critic = voz crítica
role-journalist = periodista
role-creator = crea contenido
role-troll = busca pelea
role-colleague = colega
role-bystander = de paso
