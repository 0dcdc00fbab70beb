extension Texts {
    static let spanishRefusalsOfProposals: [String: String] = [
        "Drafts are read by the secretariat and the co-chairs.":
            "Los borradores los leen la secretaría y los copresidentes.",
        "No delegation has given a ranking.": "Ninguna delegación ha presentado una clasificación.",
        "Nothing is published: {0} of {1} originals are accounted for; {2}.":
            "No se ha publicado nada: originales localizados, {0} de {1}; {2}.",
        "Only the focal point of {0} states what it holds.": "Solo el punto focal de {0} expone su posición.",
        "Proposal {0} comes from no original and stays outside the consolidated set.":
            "La propuesta {0} no procede de ningún original y queda fuera del conjunto consolidado.",
        "Proposal {0} is a draft; put it on the table first.": "La propuesta {0} es un borrador; preséntela primero.",
        "Proposal {0} is {1} and cannot become {2}; what can follow: {3}.":
            "La propuesta {0} figura como {1} y no puede pasar a figurar como {2}; situaciones posibles: {3}.",
        "Proposal {0} is {1}.": "La propuesta {0} figura como {1}.",
        "Proposal {0} was changed meanwhile: you have read version {1}, now it is version {2} by {3}, {4}.":
            "La propuesta {0} ha cambiado entretanto: usted leyó la versión {1}; ahora está en la versión {2}, de {3}, {4}.",
        "Proposal {0} {1}.": "La propuesta {0} {1}.",
        "Publication {0} was withdrawn on {1}.": "La publicación {0} se retiró el {1}.",
        "The amendment is to version {0} of proposal {1}, and in version {2} its words do not stand any more, or cannot be told apart from others.":
            "La enmienda se refiere a la versión {0} de la propuesta {1}, y en la versión {2} su texto ya no figura o no puede distinguirse de otros.",
        "The amendment was {0} before.": "La enmienda ya fue {0}.",
        "The operation was reversed on {0}.": "La operación se anuló el {0}.",
        "The operation “{0}” cannot be reversed: {1}.": "La operación «{0}» no se puede anular: {1}.",
        "The operation “{0}” was reversed before.": "La operación «{0}» ya se ha anulado.",
        "There is no proposal to publish.": "No hay ninguna propuesta que publicar.",
        "To {0} proposal {1}, withdraw publication {2} first: the proposal stands in it.":
            "Para {0} la propuesta {1}, retire antes la publicación {2}, en la que figura.",
        "Version {0} of proposal {1} is translated into this language; to correct it, say why.":
            "La versión {0} de la propuesta {1} ya está traducida a este idioma; para rectificarla, indique el motivo.",
        "With this amendment the text of proposal {0} would not be {1}.":
            "Con esta enmienda, el texto de la propuesta {0} dejaría de ser {1}.",
        "amendment": "enmienda",
        "and originals must be at least two, or one and a proposal to merge into":
            "junto con los originales deben sumar al menos dos, o uno y una propuesta existente que lo absorba",
        "cannot follow {0}; can follow: {1}": "no puede seguir a la situación {0}; situaciones posibles: {1}",
        "come from no original: there would be nothing to count":
            "no proceden de ningún original: no habría nada que contar",
        "does not lead to the quoted words": "no lleva al texto que se sustituye",
        "does not stand in the text of this version": "no figura en el texto de esta versión",
        "is needed for a withdrawal": "debe indicarse para una retirada",
        "is needed where an amendment is declined": "debe indicarse cuando se rechaza una enmienda",
        "is needed where the secretariat proposes it in the place of {0}":
            "debe indicarse cuando la secretaría la propone en lugar de {0}",
        "is needed where the secretariat records it in the place of {0}":
            "debe indicarse cuando la secretaría la registra en lugar de {0}",
        "is needed, since a new proposal is made": "debe indicarse, ya que se crea una propuesta nueva",
        "is needed, since a translation is on record": "debe indicarse, ya que consta una traducción",
        "is needed, since only originals are merged": "debe indicarse, ya que solo se fusionan originales",
        "is not on record": "no consta en el registro",
        "is one of the sources, or one of them was made of it: that would be a cycle":
            "es una de las propuestas de origen, o una de ellas procede de esta: se formaría un ciclo",
        "is that of version {0}, and so is the title": "coincide con la versión {0}, al igual que el título",
        "is the same as the quoted words": "es igual al texto que se sustituye",
        "is {0}": "figura como {0}",
        "is {0} and cannot be split": "figura como {0} y no se puede dividir",
        "is {0} and takes nothing in": "figura como {0} y no admite la incorporación de otras",
        "leave out the original “{0}”: it must go to at least one part":
            "falta el original «{0}»: debe pasar al menos a una de las propuestas resultantes",
        "makes a text that is not {0}": "da lugar a algo que no es {0}",
        "mention": "debate",
        "merge": "fusionar",
        "must be at least two": "deben ser al menos dos",
        "must have different names": "deben tener nombres distintos",
        "must name at least one original": "debe indicarse al menos un original",
        "must name other clusters": "deben indicarse otros grupos temáticos",
        "must name other proposals": "deben indicarse otras propuestas",
        "name a proposal twice": "mencionan dos veces una misma propuesta",
        "names proposal {0}, which is not in the consolidated set":
            "se indica la propuesta {0}, que no figura en el conjunto consolidado",
        "names proposal {0}, which is not merged": "se indica la propuesta {0}, que no es una de las que se fusionan",
        "names something twice": "se indica dos veces un mismo elemento",
        "names version {0}, which is not on record": "se indica la versión {0}, que no consta en el registro",
        "names version {0}, which is not there in {1}": "se indica la versión {0}, que no existe en {1}",
        "names “{0}”, which proposal {1} does not come from": "se indica «{0}», de donde no procede la propuesta {1}",
        "one line of 1 to 200 characters": "una línea de 1 a 200 caracteres",
        "operation": "operación",
        "original": "propuesta original",
        "original of {0}, number": "propuesta original de {0}, número",
        "position of {0} on proposal": "posición de {0} sobre la propuesta",
        "proposal {0} is on record already": "la propuesta {0} ya consta en el registro",
        "proposal {0} is {1} since": "la propuesta {0} figura desde entonces como {1}",
        "proposal {0} stands in publication {1}": "la propuesta {0} figura en la publicación {1}",
        "proposal {0} was part of another {1} since (operation “{2}”); reverse that first":
            "la propuesta {0} participó después en otra operación ({1}, «{2}»); anule primero esa operación",
        "proposal {0} {1}": "la propuesta {0} {1}",
        "publication": "publicación",
        "reverse what made": "anular la operación de la que procede",
        "split": "dividir",
        "stands in the text {0} times: say which by its offset":
            "número de veces que figura en el texto: {0}; indique cuál mediante la posición en el texto",
        "text of {0}, version {1}, in": "texto de {0}, versión {1}, en el idioma",
        "the text of proposal {0} has newer versions: it is at {1}, the operation left {2}":
            "el texto de la propuesta {0} tiene versiones más recientes: está en la {1}, y la operación dejó la {2}",
        "version of proposal {0}": "versión de la propuesta {0}",
        "was the result of an operation that was reversed; its number is not used again":
            "resultó de una operación que se anuló; su número no vuelve a utilizarse",
        "what proposal {0} comes from has changed since":
            "ha cambiado desde entonces aquello de lo que procede la propuesta {0}",
        "withdraw": "retirar",
        "would need more numbers than are free": "necesitaría más números de los que hay libres",
    ]
}
