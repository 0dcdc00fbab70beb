extension Texts {
    static let spanishRefusalsOfActions: [String: String] = [
        "A co-chair verifies what the secretariat owns.":
            "La verificación de las medidas de las que es responsable la secretaría corresponde a un copresidente.",
        "A line cannot be read: nothing is recorded.": "Hay una línea ilegible: no se ha registrado nada.",
        "A value is corrected by who gave it, or by the secretariat.":
            "Un valor lo rectifica quien lo comunicó o la secretaría.",
        "Action {0} is {1}.": "La medida {0} está {1}.",
        "An extension to {0} was asked for and is not decided yet.":
            "Ya se ha solicitado una prórroga hasta el {0} y aún no se ha decidido al respecto.",
        "Escalation is not suppressed.": "La elevación del asunto no está suspendida.",
        "Escalation is suppressed already; resume it first.":
            "La elevación del asunto ya está suspendida; reanúdela primero.",
        "It waits for that action already, in another way.": "Ya depende de esa medida, pero de otro modo.",
        "It waits for {0}.": "Depende de lo siguiente: {0}.",
        "It was reviewed: the secretariat withdraws it.": "Ya se ha examinado: corresponde a la secretaría retirarlo.",
        "Line {0} cannot be carried out: {1}": "No se puede dar curso a la línea {0}: {1}",
        "Nothing is attached to the action as evidence. To verify it all the same takes {0} and a reason.":
            "No se ha adjuntado ningún justificante a la medida. Para verificarla de todos modos hacen falta {0} y un motivo.",
        "Only the secretariat or a co-chair may do this, and never the owner.":
            "Solo puede hacerlo la secretaría o un copresidente, y nunca el responsable.",
        "Only {0}, which owns the action, may do this.": "Solo puede hacerlo {0}, responsable de la medida.",
        "Only {0}, which owns the action, may {1}.": "Solo {0}, responsable de la medida, puede {1}.",
        "Progress is reported between acceptance and completion; the action is {0}.":
            "Se informa de los avances entre la aceptación y la conclusión; la medida está {0}.",
        "Somebody else has to {0}.": "Corresponde a otra persona {0}.",
        "Somebody other than the owner verifies an action.":
            "La verificación de una medida corresponde a alguien distinto del responsable.",
        "That would be a cycle: {0} → action {1}.": "Se formaría un ciclo: {0} → medida {1}.",
        "The action has changed since: it is {0} now, version {1}; you saw {2}. Possible now: {3}.":
            "La medida ha cambiado desde entonces: ahora está {0}, versión {1}; usted vio {2}. Posible ahora: {3}.",
        "The action is {0}.": "La medida está {0}.",
        "The action is {0}: it needs no more time.": "La medida está {0}: no necesita más tiempo.",
        "The action is {0}: nothing escalates.": "La medida está {0}: no procede elevar el asunto.",
        "The evidence of the action is not all accepted. To verify it all the same takes {0} and a reason.":
            "No se han aceptado todos los justificantes de la medida. Para verificarla de todos modos hacen falta {0} y un motivo.",
        "The extension is {0} already.": "La prórroga ya está {0}.",
        "The indicator has changed since: it is version {0} now.":
            "El indicador ha cambiado desde entonces: ahora está en la versión {0}.",
        "The minutes were changed meanwhile: you have read none, now it is version {0} by {1}, {2}.":
            "El acta ha cambiado entretanto: usted no leyó ninguna; ahora está en la versión {0}, de {1}, {2}.",
        "The minutes were changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "El acta ha cambiado entretanto: usted leyó la versión {0}; ahora está en la versión {1}, de {2}, {3}.",
        "The owner says who carries an action out; {0} is for the secretariat.":
            "El responsable indica quién ejecuta la medida; {0} corresponde a la secretaría.",
        "There are no minutes of {0} yet.": "Aún no hay acta de {0}.",
        "There are no minutes while it is {0}.": "No hay acta mientras el período de sesiones está {0}.",
        "Value {0} has taken its place already: correct that one.":
            "El valor {0} ya lo ha sustituido: rectifique ese valor.",
        "Value {0} is of {1} already: correct it instead.":
            "El valor {0} ya corresponde al {1}: rectifíquelo en lugar de registrar otro.",
        "Values come from the secretariat and from those who own an action on {0} that was accepted and that others have proposed, accepted in its owner's place, or verified.":
            "Los valores los comunican la secretaría y los responsables de una medida relativa a {0} que se haya aceptado y que otros hayan propuesto, hayan aceptado en lugar del responsable o hayan verificado.",
        "You have worked on the action yourself: somebody else has to {0} it.":
            "Usted ha trabajado en la medida: esto corresponde a otra persona ({0}).",
        "You may propose follow-up actions to your own party only.":
            "Usted solo puede proponer medidas de seguimiento a su propia parte.",
        "action {0} ({1})": "medida {0} ({1})",
        "actions that you may not read": "medidas que usted no puede consultar",
        "ask for more time": "solicitar una prórroga",
        "attach evidence to it": "adjuntarle un justificante",
        "belongs to {0}, and to nothing else": "solo corresponde a lo siguiente: {0}",
        "correct its evidence": "rectificar sus justificantes",
        "decide on what you asked for": "decidir sobre lo que usted ha solicitado",
        "dependency on action": "dependencia de la medida",
        "evidence": "justificante",
        "evidence {0}, “{1}”, is not reviewed": "el justificante {0}, «{1}», no se ha examinado",
        "evidence {0}, “{1}”, was not accepted": "el justificante {0}, «{1}», no fue aceptado",
        "extension": "prórroga",
        "give values for it": "comunicar valores del indicador",
        "has value {0} on record": "ya tiene registrado el valor {0}",
        "indicator": "indicador",
        "is blocked by {0}": "lo impide lo siguiente: {0}",
        "is for the secretariat or a co-chair to call unfunded":
            "solo la secretaría o un copresidente puede declarar que no hay financiación",
        "is more than {0}, the current version": "es superior a {0}, la versión actual",
        "is no symbol of a document": "no es la signatura de un documento",
        "is required from the second version on": "debe indicarse a partir de la segunda versión",
        "is required to verify despite what is not reviewed":
            "debe indicarse para verificar pese a lo que no se ha examinado",
        "is required where it is not accepted": "debe indicarse cuando no se acepta",
        "is {0} itself": "está a su vez {0}",
        "line {0}, column {1}: {2}": "línea {0}, columna {1}: {2}",
        "line {0}: {1}": "línea {0}: {1}",
        "must be a day of the session, {0} to {1} in {2}":
            "debe ser un día del período de sesiones, del {0} al {1} en {2}",
        "must be after the action starts": "debe ser posterior al comienzo de la medida",
        "must be after {0}": "debe ser posterior a {0}",
        "must be another action": "debe ser otra medida",
        "must be in the future": "debe estar en el futuro",
        "must be later than {0}": "debe ser posterior al {0}",
        "must be the id of an uploaded file, or the SHA-256 of one, 64 small hexadecimal digits":
            "debe ser el identificador de un archivo subido o su SHA-256, de 64 cifras hexadecimales en minúscula",
        "must be the symbol of a document, such as A/CONF.1/INF/3/Add.1":
            "debe ser la signatura de un documento, por ejemplo A/CONF.1/INF/3/Add.1",
        "must name an action that is on record": "debe indicarse una medida que conste en el registro",
        "must name another action that is on record": "debe indicarse otra medida que conste en el registro",
        "must not be after the value of {0}": "no puede ser posterior al valor del {0}",
        "must not be before the baseline": "no puede ser anterior a la fecha del valor de referencia",
        "names no file that {0} has uploaded": "no es un archivo que haya subido {0}",
        "names the responsible contact": "incluye al contacto responsable",
        "names version {0}, and there are no minutes yet": "se indica la versión {0}, y aún no hay acta",
        "names “{0}”, which is no contact of {1}, or has left":
            "se indica «{0}», que no es un contacto de {1} o ha dejado de serlo",
        "nothing is attached as evidence": "no se ha adjuntado ningún justificante",
        "or another term must be given that changes something": "debe indicarse este u otro dato que suponga un cambio",
        "or the day or the source must be another": "debe cambiar el valor, la fecha o la fuente",
        "report on it": "informar de sus avances",
        "review what you attached": "examinar lo que usted ha adjuntado",
        "revise it": "modificarla",
        "say what it waits for": "indicar de qué depende",
        "value": "valor",
        "version of the minutes": "versión del acta",
        "waits for the action itself": "depende a su vez de la propia medida",
        "withdraw its evidence": "retirar sus justificantes",
        "would move action {0} out of the calendar": "llevaría la medida {0} fuera del calendario",
        "{0} has reviewed it already.": "{0} ya lo ha examinado.",
        "{0} has reviewed it already: withdraw it and attach another.":
            "{0} ya lo ha examinado: retírelo y adjunte otro.",
        "{0} lines cannot be read: nothing is recorded.": "Líneas ilegibles: {0}. No se ha registrado nada.",
    ]
}
