extension Texts {
    static let spanishRefusalsOfNotifications: [String: String] = [
        "Notification {0} is not addressed to {1}.": "La notificación {0} no está dirigida a {1}.",
        "Only its owner gives a feed a new address; you may revoke it.":
            "Solo su titular puede dar una nueva dirección a un canal web; usted puede suprimirlo.",
        "Only what failed, bounced, was suppressed or is unsettled is sent again; this is {0}.":
            "Solo se vuelve a enviar lo que resultó fallido, devuelto, no enviado o incierto; el estado de este envío es: {0}.",
        "Only what is held is sent at once; this is {0}.":
            "Solo se envía de inmediato lo retenido; el estado de este envío es: {0}.",
        "The feed is revoked: make a new one.": "El canal web se ha suprimido: cree uno nuevo.",
        "The notification is {0}.": "Estado de la notificación: {0}.",
        "There is no {0} “{1}”.": "No existe: {0} «{1}».",
        "This mail is not optional.": "Este mensaje no es opcional.",
        "What would be sent, or to whom, is not what was confirmed: look at the preview again.":
            "Lo que se enviaría, o a quién, no es lo que se confirmó: vuelva a consultar la vista previa.",
        "You follow {0} objects already: stop following one.": "Ya sigue {0} objetos: deje de seguir alguno.",
        "You have no inbox that would tell you of it.":
            "Usted no tiene una bandeja de entrada en la que se le pueda informar.",
        "You have {0} feeds already: revoke one.": "Ya tiene {0} canales web: suprima uno.",
        "a time of day such as 08:30": "una hora del día, por ejemplo 08:30",
        "contact": "contacto",
        "delivery": "envío",
        "feed": "canal web",
        "holds a language twice": "contiene dos veces un mismo idioma",
        "is no role expression: {0}": "no es una expresión de destinatarios: {0}",
        "is not optional: let the party replace the contact where mail is to go to somebody else":
            "no es opcional: la parte puede sustituir al contacto si el correo debe enviarse a otra persona",
        "is not the digest of the preview of now": "no es la huella digital de la vista previa actual",
        "must be 32 random bytes in base64url; this one could be guessed":
            "debe constar de 32 bytes aleatorios en base64url; este podría adivinarse",
        "must be given beside {0}, or neither": "debe indicarse junto con {0}, o ninguno de los dos",
        "must be new": "debe ser un valor nuevo",
        "must be official: it is the original": "debe ser oficial: es el original",
        "must say to whom it was forwarded, or why you cannot act":
            "debe indicar a quién se ha remitido, o por qué no puede darle curso",
        "names no {0} that you may read": "no designa nada que usted pueda consultar ({0})",
        "names {0}, which is no region of the process: {1}": "se indica {0}, que no es una región del proceso: {1}",
        "names {0}, which was not sent": "se indica {0}, que no se ha enviado",
        "names {0}: proposals are cited as {1}": "se indica {0}: las propuestas se citan como {1}",
        "notification": "notificación",
        "proposal, action, need, call, session or region":
            "propuesta, medida de seguimiento, necesidad, convocatoria, período de sesiones o región",
        "reaches nobody": "no llega a nadie",
        "says “opted out”: nobody can opt out of formal notifications":
            "dice «opted out»: nadie puede renunciar a recibir las notificaciones oficiales",
        "suppression": "suspensión del correo",
        "the id of a mail, the name of a request and the place of an object, with slashes between":
            "el identificador de un mensaje, el nombre de una solicitud y el lugar de un objeto, separados por barras",
        "the number of a notification such as 2026-001": "el número de una notificación, por ejemplo 2026-001",
        "the secret of a link, 43 letters, digits, hyphens and underscores":
            "el secreto de un enlace, de 43 letras, cifras, guiones y guiones bajos",
        "what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or region AG":
            "la designación habitual de una propuesta, una medida, una necesidad, una convocatoria, un período de sesiones o una región, por ejemplo NPP16, action 4 o region AG",
    ]
}
