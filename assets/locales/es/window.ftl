# What the window says around its screens.

theme-missing = No hay archivo de tema, así que se usa el aspecto incorporado. El archivo es assets/theme.ron, en la carpeta del proyecto.
theme-broken = El tema no se puede usar, así que se usa el aspecto incorporado. { $place }: { $why }
font-missing = La fuente { $file } no se puede leer ({ $why }), así que se usa Inter. En el tema, pon en font un archivo de fuente o "Inter".
font-broken = { $file } no es una fuente que se pueda usar, así que se usa Inter. En el tema, pon en font un archivo TrueType u OpenType.
palette-unknown = No existe la paleta «{ $found }». Hay estas: { $known }.
title-not-there = No existe el escenario «{ $found }».

demo-line = Línea { $line }: { $why }
demo-no-such-wait = La ventana deja pasar el tiempo hasta que alguien escribe, durante un minuto (wait 1:00) o hasta el final. Escríbelo así.
demo-not-found = En esta pantalla no hay nada que pulsar con el nombre { $name }.
demo-no-picture = No se tomó a tiempo una imagen.
demo-stale-picture = { $name } muestra algo que ya no está: dibujada entera, la imagen es otra.
demo-not-over = El plan acaba antes que el turno. Termínalo con finish.

window-title = Composure
window-no-display = Aquí no hay pantalla, así que el turno se hace en la terminal.

error-window-no-display = Aquí no hay pantalla, y esto necesita la ventana.
    .help = Ejecútalo en un escritorio o con una pantalla virtual: xvfb-run composure …
error-window-not-built = Esta compilación no tiene ventana.
    .help = Compila con la función gui, o haz el turno en la terminal: composure --terminal
error-window-no-graphics = No se puede usar ningún adaptador gráfico ({ $why }).
    .help = Instala un controlador de Vulkan (en Debian y Ubuntu, el paquete mesa-vulkan-drivers incluye uno que no necesita tarjeta gráfica), o haz el turno en la terminal: composure --terminal
error-window-lost = Se perdió la ventana: { $why }
    .help = De lo que cuenta no se ha perdido nada: composure attempts list lo muestra. Puedes seguir en la terminal: composure --terminal
error-demo-which = El plan { $file } no dice para qué escenario es.
    .help = Ponle el nombre del escenario, como en third-saturday-well.plan.
error-demo-failed = La demostración no llegó a su fin. { $why }
    .help = Sigue el plan en la terminal para ver adónde lleva: composure play SCENARIO --plan PLAN

cli-window-terminal = Hace el turno en la terminal, aunque haya pantalla
cli-window-content = Dónde están los escenarios y los libros de marca
cli-window-palette = La paleta inicial: dark, light o high-contrast
cli-window-still = Nada se mueve por sí solo (movimiento reducido)
cli-window-demo = Lleva a cabo un plan en la ventana, pulsando y escribiendo
cli-window-shots = Guarda imágenes de la demostración en esta carpeta
cli-window-frames = Escribe en este archivo cuánto tarda cada fotograma, y sale
cli-window-forget = No guarda registro de lo que se hace
cli-window-no-size = escribe ancho y alto en puntos, cada uno de 320 a 8192, como en 1440x900
cli-window-size = El tamaño de la ventana, como en 1440x900
