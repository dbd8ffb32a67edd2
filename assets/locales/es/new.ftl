# Skeletons for authors: `composure new`.

cli-new = Escribe un esqueleto comentado de un escenario, un libro de marca, un curso o una ficha, que pasa la revisión sin problemas
    .example = Ejemplo: composure new scenario late-train --out my-scenarios
cli-new-kind = Qué escribir: un escenario (con un libro de marca, si aún no hay ninguno con su id), un libro de marca, un curso o una ficha, que después se nombra en un módulo de un curso
cli-new-name = Su id: minúsculas sin tilde ni ñ, cifras y guiones, como late-train
cli-new-out = La carpeta donde se escribe; si no existe, se crea
cli-new-brand = El id del libro de marca de un escenario; my-brand si no indicas ninguno
cli-new-force = Reemplaza el archivo si ya existe; un libro de marca nunca se reemplaza junto con un escenario

new-wrote = Escrito: { $file }
new-next = A continuación:
new-next-check = composure check { $folder }
new-next-play = composure play { $scenario } --content { $folder } --terminal
new-next-scenario = composure new scenario { $scenario } --brand { $brand } --out { $folder }
new-next-profile = composure profile
new-next-card = composure course --card { $name } --content { $folder }
new-next-window = composure --content { $folder }

error-new-bad-name = «{ $found }» no puede ser un id.
    .help = Usa minúsculas sin tilde ni ñ, cifras y guiones, 60 caracteres como máximo y sin empezar por guion{ $hint ->
        [none] , como late-train.
       *[near] : por ejemplo, { $near }.
    }
error-new-taken = { $file } ya existe; no se ha escrito nada.
    .help = Elige otro nombre u otra carpeta con --out, o reemplázalo con --force. Si es un libro de marca, ábrelo y míralo: su id no es el nombre de su archivo, o no se puede leer (composure check dice por qué).
error-new-unwritable = No se puede escribir { $file }: { $found }
    .help = Elige otra carpeta con --out, o comprueba que tienes permiso para escribir ahí. No ha quedado nada a medias.
error-new-not-sound = El esqueleto { $found } no pasaría la revisión junto a lo que ya hay, así que no se ha escrito nada.
    .help = Corrige lo que se dice arriba, o elige otro nombre u otra carpeta.
error-new-no-channel = El libro de marca { $found } no nombra ningún canal en el que escribir.
    .help = Ponle uno en «channels» y vuelve a intentarlo.
error-new-brand-of-brand = Solo un escenario lleva --brand.
    .help = Quítalo. Un libro de marca se crea con su propio id: composure new brand NAME.
