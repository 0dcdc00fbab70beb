extension Texts {
    static let spanishPages: [TextKey: String] = [
        .wordingOnly: "Solo en {language}.",
        .wordingPartly: "En parte, solo en {language}.",
        .wordingOutdated: "Existe una traducción de una redacción anterior, que no se muestra.",
        .wordingCourtesy: "Traducción de cortesía; no hace fe.",
        .wordingMachine: "Traducción automática; no hace fe.",
        .wordingOriginal: "Texto original:",
        .wordingOthers: "Los demás textos en el original",
        .wordingPropose: "Proponer una traducción",
        .recordData: "Los mismos datos (JSON)",
        .recordOverview: "Panorama del grupo de trabajo",
        .recordMore: "Más",
        .recordEmpty: "Aún no hay nada aquí.",
        .recordYes: "Sí",
        .recordNo: "No",
        .signInTitle: "Esta página no es pública",
        .signInText:
            "Para leerla hay que identificarse. Si un mensaje le ha traído aquí, acceda con la dirección a la que llegó.",
        .forbiddenTitle: "Esta página es para otras personas",
        .forbiddenText:
            "Usted se ha identificado, pero no está autorizado a leer esta página. Si debiera estarlo, le rogamos que escriba a la secretaría.",
        .absentTitle: "No hay nada en esta dirección",
        .absentText:
            "O bien la dirección está incompleta, o bien lo que designa no es público. Le rogamos que abra de nuevo el enlace del mensaje; si no basta, escriba a la secretaría.",
        .busyTitle: "Le rogamos que vuelva en un momento",
        .busyText:
            "Llegan demasiadas solicitudes a la vez, o se está reiniciando una parte del sistema. No se ha perdido nada.",
        .failedTitle: "Esta dirección no se puede leer",
        .failedText: "Le rogamos que abra de nuevo el enlace del mensaje, o que empiece por el panorama.",
    ]
}
