extension Texts {
    static let spanishCheck: [TextKey: String] = [
        .checkTitle: "Compruebe antes de enviar",
        .checkStepWrite: "Redactar",
        .checkStepCheck: "Comprobar",
        .checkSteps: "Pasos",
        .checkChange: "Cambiar algo",
        .checkTold: "Quién recibirá esta información",
        .checkMails:
            "{count, plural, one {Se enviará # correo cuando confirme.} other {Se enviarán # correos cuando confirme.}}",
        .checkNoMails: "No se enviará ningún correo; lo verán en su bandeja de entrada.",
        .checkWho: "Quién",
        .checkHow: "Cómo",
        .checkBecause: "Motivo",
        .checkMail: "Correo ({language})",
        .checkInbox: "Bandeja de entrada",
        .checkHeld: "Correo ({language}), no antes del {time}",
        .checkGathered: "Correo ({language}), con el próximo resumen",
        .checkNoMail: "Sin correo",
        .checkMore: "{count, plural, one {# más} other {# más}}",
        .checkLetter: "Ver el correo ({language}): {subject}",
        .checkSend: "{count, plural, one {Confirmar y enviar # correo} other {Confirmar y enviar # correos}}",
        .checkSendNone: "Confirmar",
        .checkChanged:
            "Las personas que recibirán esta información han cambiado desde que lo comprobó. Compruébelo de nuevo.",
        .checkNew: "Nuevos: {names}",
        .checkGone: "Ya no figuran: {names}",
        .checkUnknown:
            "Por el momento no se puede indicar quién recibirá esta información. Puede enviarla de todos modos.",
        .toldOffice: "Se informa a este cargo",
        .toldOwner: "Responsable de la medida",
        .toldDelegation: "Concierne a la delegación",
        .toldConcernedOwner: "Responsable de una medida de seguimiento conexa",
        .toldRegion: "El grupo regional presentó la propuesta",
        .toldEverybody: "Se envía a todos los puntos focales nacionales",
        .toldNominated: "Designación para este cargo",
        .toldNamed: "Se menciona en ello",
    ]
}
