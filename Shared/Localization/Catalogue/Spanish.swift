extension Texts {
    static let spanish: [TextKey: String] = [
        .organization: "Grupo de trabajo",
        .notificationLine: "Notificación {number}",
        .reference: "Referencia: {reference}",
        .actionRequiredBy: "Se ruega actuar a más tardar el {date}",
        .endOfDay: "{day}, al final del día",
        .forReader: "{date}; para usted, el {own}",
        .refersTo: "Este mensaje se refiere a la notificación {number}.",
        .courtesyTranslation: "Esta es una traducción de cortesía. El texto que hace fe está en {language}.",
        .machineTranslation: "Este texto ha sido traducido por una máquina. El texto que hace fe está en {language}.",
        .moreAt: "Más información",
        .addressed: "Por qué recibe este mensaje: {reasons}",
        .copied: "Por qué recibe una copia: {reasons}",
        .questions: "Preguntas: {address}",
        .acknowledgeLink: "Díganos si puede dar curso a este mensaje",
        .inboxLink: "Todos los mensajes dirigidos a su delegación",
        .unsubscribeLink: "No recibir más mensajes de este tipo",
        .becauseSecretariat: "usted es la secretaría",
        .becauseCoChairs: "usted copreside el grupo",
        .becauseFocalPoint: "usted es punto focal nacional",
        .becauseRegions: "usted es punto focal en {regions}",
        .becauseLabelRegions: "usted es punto focal en una región cuya etiqueta lleva {proposals}",
        .becauseOwners: "su delegación es responsable de una medida de seguimiento sobre {proposals}",
        .becauseParties: "usted es el punto focal de su delegación",
        .becauseRecipients: "usted recibió la notificación {number}",
        .becauseSilent: "usted no ha respondido a la notificación {number}",
        .becauseOwnAction: "su delegación es responsable de la medida",
        .becauseDelegation: "concierne a su delegación",
        .becauseConcernedOwner: "su delegación es responsable de una medida de seguimiento al respecto",
        .becauseRegion: "su región la presentó",
        .becauseEverybody: "se informa a todos los puntos focales nacionales",
        .becauseAlternate: "el mensaje al punto focal de su delegación fue devuelto y usted es su suplente",
        .bouncedSubject: "Un mensaje a {party} no llegó",
        .bouncedText: "Un mensaje a {recipient} ({party}) no llegó: {error}\n\nMessage-ID: {message}",
        .bouncedAlternates:
            """
        {count, plural, one {# suplente recibió el mensaje en su lugar.} other {# suplentes recibieron el \
        mensaje en su lugar.}}
        """,
        .bouncedNobody: "No hay suplente: no se llega a la delegación.",
        .elsewhereSubject: "Un mensaje a {party} se reenvía a una dirección que no funciona",
        .elsewhereText:
            "{recipient} ({party}) reenvía sus mensajes a otra dirección, que no funciona: {error}\n\nLa dirección registrada no tiene la culpa: se le siguen enviando mensajes. Le rogamos que pregunte si los mensajes se leen.\n\nMessage-ID: {message}",
        .unclearSubject: "No se puede interpretar una respuesta a un mensaje a {party}",
        .unclearText:
            "Llegó una respuesta a un mensaje a {recipient} ({party}) que ningún programa puede interpretar. No se ha hecho nada. Una persona debería examinarla en el buzón de mensajes devueltos.\n\nMessage-ID: {message}",
        .vacantSubject: "{party} no tiene punto focal",
        .vacantText:
            """
        Nadie ejerce como punto focal de {party} a partir del {date}. Los mensajes llegan a sus suplentes, \
        si los hay.
        """,
        .acknowledgeTitle: "Respuesta a la notificación {number}",
        .answerReceived: "La hemos recibido",
        .answerForwarded: "La hemos remitido a otra persona",
        .answerCannotAct: "No podemos darle curso",
        .noteLabel: "A quién la ha remitido, o por qué no puede darle curso",
        .noteMissing: "Indique a quién la ha remitido, o por qué no puede darle curso.",
        .sendAnswer: "Enviar la respuesta",
        .answerRecorded: "Su respuesta ha quedado registrada. Gracias.",
        .unsubscribeTitle: "Mensajes opcionales",
        .unsubscribeQuestion:
            "¿Desea no recibir más mensajes de este tipo? Las notificaciones oficiales le seguirán llegando.",
        .unsubscribeButton: "No recibir más mensajes de este tipo",
        .unsubscribed: "No recibirá más mensajes de este tipo.",
        .linkInvalid: "Este enlace no es válido, o ya no lo es.",
        .validUntil: "Este enlace es válido hasta el {date}.",
        .daysLeft: "{count, plural, one {Queda # día} many {Quedan # de días} other {Quedan # días}}",
        .reminderSubject: "Recordatorio: {title}",
        .reminderCall:
            "La convocatoria de aportaciones «{title}» se cierra el {date}. Aún no hemos recibido ninguna comunicación de su delegación.",
        .reminderCallPast:
            "La convocatoria de aportaciones «{title}» se cerró el {date}. No hemos recibido ninguna comunicación de su delegación. Las comunicaciones tardías se aceptan y se señalan como tales.",
        .reminderAction: "La medida de seguimiento «{title}» vence el {date}.",
        .reminderActionPast: "La medida de seguimiento «{title}» venció el {date}. No consta como concluida.",
        .becauseNotDelivered: "su delegación aún no ha presentado ninguna comunicación",
        .digestDaily: "Su día: {count, plural, one {# mensaje} many {# de mensajes} other {# mensajes}}",
        .digestWeekly: "Su semana: {count, plural, one {# mensaje} many {# de mensajes} other {# mensajes}}",
        .digestWindow: "Desde el {from} hasta el {to}",
        .becauseDigest: "usted pidió que los mensajes de este tipo se agruparan",
        .feedNotifications: "Notificaciones",
        .feedDeadlines: "Plazos",
        .calendarCall: "Cierre de la convocatoria: {title}",
        .calendarAction: "Vencimiento de la medida: {title}",
    ]
}
