# Cómo se escribe la línea de comandos, y por qué se rechaza algo de ella.

usage-head = Uso:
usage-commands = Comandos:
usage-arguments = Argumentos:
usage-options = Opciones:
usage-options-short = OPCIONES
usage-command = COMANDO
usage-help = Muestra la ayuda
usage-version = Muestra la versión
usage-usual = { $help } [por omisión: { $value }]
usage-values = { $help } [valores posibles: { $values }]

# Lo que está en lugar de un valor.
value-attempt = INTENTO
value-attempts = INTENTOS
value-axis = EJE
value-breach = FALTA
value-candidates = CANDIDATOS
value-card = FICHA
value-code = CÓDIGO
value-competency = COMPETENCIA
value-file = ARCHIVO
value-folder = CARPETA
value-format = FORMATO
value-id = ID
value-inject = SUCESO
value-kind = CLASE
value-level = NIVEL
value-n = N
value-name = NOMBRE
value-number = NÚMERO
value-path = RUTA
value-percent = PORCENTAJE
value-plan = PLAN
value-prefix = PREFIJO
value-purpose = FIN
value-role = PUESTO
value-scenario = ESCENARIO
value-score = PUNTOS
value-segment = SEGMENTO
value-text = TEXTO
value-time = HORA
value-wxh = ANCHOxALTO

# Cómo tiene que ser un valor.
usage-number = tiene que ser un número entero de { $low } a { $high }

error-misuse = No se pueden leer los argumentos.
    .help = Lo que hay: { $command } --help
error-misuse-unknown = Aquí no hay { $option }.
    .help = { $hint ->
        [near] ¿Querías decir { $near }?
       *[none] Lo que hay: { $command } --help
    }
error-misuse-command = No existe el comando { $option }.
    .help = { $hint ->
        [near] ¿Querías decir { $near }?
       *[none] Lo que hay: { $command } --help
    }
error-misuse-no-value = { $option } necesita un valor.
    .help = { $hint ->
        [values] Uno de estos: { $values }
       *[none] Lo que admite: { $command } --help
    }
error-misuse-value = { $option } no admite «{ $found }».
    .help = { $hint ->
        [near] ¿Querías decir { $near }? Admite uno de estos: { $values }
       *[values] Admite uno de estos: { $values }
    }
error-misuse-refused = «{ $found }» no vale para { $option }: { $why }.
    .help = Más sobre ello: { $command } --help
error-misuse-too-many = { $option } no admite «{ $found }».
    .help = Lo que admite: { $command } --help
error-misuse-too-few = { $option }: hacen falta al menos { $least }.
    .help = Lo que admite: { $command } --help
error-misuse-together = { $option } y { $others } no pueden ir juntos.
    .help = Quita uno de los dos.
error-misuse-twice = { $option } está dos veces.
    .help = Quita uno de los dos.
error-misuse-missing = Falta algo: { $option }
    .help = Lo que admite: { $command } --help
error-misuse-no-text = Un argumento no es texto legible (UTF-8).
    .help = Escríbelo de nuevo o cópialo de donde se muestra.
