# Why the public is as it is: rules are public-<rule>.
public-reason = { $quoted ->
    [none] { $reason }
   *[some] { $reason } «{ $words }»
}
public-matter = Alguien tiene una queja, a la vista de todo el mundo.
public-provoked = Está dicho con dureza.
public-accidental = La marca lo hizo sin querer.
public-preventable = La marca podría haberlo evitado.
public-remembered = Trae de vuelta algo que no han olvidado:
public-acknowledged = Se nombra lo ocurrido:
public-felt = Se nombra lo que supone para la persona:
public-owned-apology = Una disculpa por lo que se hizo:
public-bare-apology = Una disculpa que no dice por qué:
public-conditional-apology = Una disculpa con un «si» dentro:
public-explained = Se dice por qué ocurrió:
public-put-right = Se arregla:
public-next-step = Se ve qué pasa a continuación:
public-corrected = Se corrige una afirmación:
public-limit-kept = Un límite, con su motivo:
public-to-the-point = Responde a lo que se planteaba.
public-beside-the-point = No responde a lo que se planteaba.
public-attack = Ataca a la persona:
public-pushed-away = Aparta a la persona:
public-leak = Algo privado queda a la vista:
public-untrue = No es así, o no se puede cumplir:
public-canned = Valdría para cualquier mensaje de cualquier marca:
public-crawling = Se rebaja:
public-said-before = Ya se le dijo lo mismo a otra persona:
public-emoji = Emojis, que cada cual ve a su manera:
public-playful = Un tono ligero:
public-playful-in-a-storm = Un tono ligero en pleno malestar:
public-casual = Lenguaje informal:
public-stiff = Lenguaje de carta formal:
public-taboo = Una palabra que les molesta:
public-ours = Una palabra suya:
public-holding = Hay alguien al otro lado, y dice cuándo llega la respuesta.
public-unseen = La respuesta está donde no la ven.
public-unanswered = Nadie ha respondido.
public-bait-left = Nadie mordió el anzuelo.
public-took-down-criticism = Se quitó de la vista una crítica justa.
public-left-abuse = Se dejó a la vista algo que hace daño.
public-cleared-abuse = Se actuó contra lo que hace daño.
public-went-out = Salió una publicación programada aunque no era el momento.
public-held-back = Se retuvo una publicación programada.
public-posted-well = La publicación es como debe ser.
public-posted-badly = La publicación no es como debe ser.
public-late = Llegó tarde: se pierde parte de lo que hace bien.
public-grudge = Ya sufrieron desaires antes.

public-noticed-arrival = { $name } escribió: { $subject }
public-noticed-answer = Respondiste a { $name } ({ $subject })
public-noticed-elsewhere = Respondiste a { $name } donde nadie más lo ve ({ $subject })
public-noticed-holding = Anunciaste una respuesta a { $name } ({ $subject })
public-noticed-silence = { $name } esperó en vano ({ $subject })
public-noticed-left = Dejaste a { $name } sin respuesta ({ $subject })
public-noticed-measures = Lo que hiciste con lo que escribió otra gente ({ $subject })
public-noticed-calendar = En qué quedaron las publicaciones programadas ({ $subject })
public-noticed-post = La marca publicó ({ $subject })

public-take = { $segment }: { $turn ->
    [hotter] más tensión
    [calmer] más calma
    [fonder] más aprecio por la marca
    [colder] menos aprecio por la marca
   *[same] sin cambios
}{ $rubbed ->
    [none] .
   *[some] . Lo que molesta: { $rubs }
}

desk-why = ¿Por qué están así?
desk-why-hide = Volver a la mesa
desk-why-title = Por qué el público está como está
desk-why-list = Lo que notó el público, de lo último a lo primero, y cómo lo tomó cada grupo
desk-previews = Cómo lo leerían
desk-target-now = { $target } · ahora { $now }{ $reached ->
    [yes] , logrado
    [no] , aún no
   *[open] {""}
}

why-title = El público a las { $clock }
why-opened = { $at } desde la apertura
why-segment = { $name }: { $people } personas, { $mood } ({ $anger } de 100), { $upset } de cada cien con malestar o enfado; opinión de la marca: { $opinion }{ $moved ->
    [none] .
   *[some] ; se han ido { $left }, han llegado { $joined }.
}
why-nothing = Todavía no se ha notado nada.
why-noticed = { $clock }  { $what }
debrief-titled = { $title }:
debrief-titled-text = { $title }: { $text }
why-debrief = Cómo lo tomó el público
why-debrief-end = El público al final
why-spread = Visto por { $reached }, compartido por { $shares }, con { $likes } me gusta.
why-take = { $segment }, donde lo han visto { $reached }: { $turn ->
    [hotter] más tensión
    [calmer] más calma
    [fonder] la misma tensión y más aprecio por la marca
    [colder] la misma tensión y menos aprecio por la marca
   *[same] sin cambios
} (tensión { $arousal }, opinión { $opinion })
why-because = { $arousal } / { $opinion }  { $reason }

cli-why = Explica por qué el público está como está en un momento de un intento: qué notó, según qué regla y a cuánta gente llegó
    .example = Ejemplo: composure why 3f2a9c1b --at 12:30 --segment regulars
cli-why-attempt = El intento, por el principio de su id, o un archivo exportado
cli-why-at = El momento, contado desde la apertura (12:30, 1:02:30); si no se indica, el final
cli-why-segment = Un solo grupo, por su id
cli-why-json = En qué formato se muestra
error-why-no-public = { $brand } no define ningún público, así que no hay por quién preguntar.
    .help = Si escribes escenarios: añade grupos al libro de la marca, en «public» (mira scenarios/README.md).
error-why-time = { $found } no es un momento.
    .help = Escribe minutos y segundos desde la apertura (12:30), o también horas (1:02:30).
error-why-segment = El público de { $brand } no tiene ningún grupo { $found }.
    .help = Sus grupos: { $known }.

cli-public = Muestra cómo se comporta el público incorporado, en tres formas, y las dibuja
    .example = Ejemplo: composure public --out shapes.svg
cli-public-out = El archivo SVG donde dibujarlas
shapes-title = Tres formas del público incorporado
shapes-cascades = Hasta dónde llegan las cosas: { $tries } veces en que una persona vio algo que no la deja indiferente.
shapes-cascade = llegaron a { $size } o más: { $count }
shapes-storms = Cuánto dura una tormenta: { $unanswered } minutos si nadie responde.
shapes-storm = con respuesta a los { $at } minutos: { $frank } minutos si es franca, { $evasive } si es evasiva
shapes-parting = Una palabra ambigua, publicada tres veces: qué opina de la marca la gente a la que le gusta y la gente a la que le molesta.
shapes-part = a los { $minute } minutos: { $fond } y { $rubbed }
shapes-not = Estas formas muestran que los modelos hacen aquello para lo que se eligieron. No se han medido con personas, y no dicen nada de ningún público real.
shapes-written = Se ha escrito { $file }.
shapes-cascades-title = Casi todo se queda cerca, poco llega lejos
shapes-cascades-x = personas alcanzadas (logarítmico)
shapes-cascades-y = cosas que llegaron a tantas (logarítmico)
shapes-storms-title = Responder antes y con franqueza acorta la tormenta
shapes-storms-x = minutos hasta la respuesta
shapes-storms-y = minutos hasta la calma
shapes-storms-frank = franca
shapes-storms-evasive = evasiva
shapes-parting-title = Una palabra ambigua separa a dos grupos
shapes-parting-x = minutos
shapes-parting-y = opinión de la marca
shapes-parting-fond = les gusta
shapes-parting-rubbed = les molesta
