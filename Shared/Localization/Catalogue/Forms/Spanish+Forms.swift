extension Texts {
    static let spanishForms: [TextKey: String] = [
        .formOptional: "(opcional)",
        .formCancel: "Cancelar",
        .formChoose: "Elegir",
        .formNotSaid: "Sin indicar",
        .formAddTo: "Añadir otro: {field}",
        .formTakeOutRow: "Quitar la fila {number}",
        .formRow: "Fila {number}",
        .formDay: "Día",
        .formMonth: "Mes",
        .formYear: "Año",
        .formTime: "Hora (24 horas)",
        .formUTC: "En hora universal (UTC).",
        .formOnePerLine: "Uno en cada línea.",
        .formErrorTitle: "Error: {title}",
        .formProblems: "{count, plural, one {Hay algo que corregir} other {Hay # cosas que corregir}}",
        .problemMissing: "{field}: hay que rellenarlo.",
        .problemTooLong: "{field}: como máximo {limit} caracteres.",
        .problemNoDate: "{field}: indique un día, un mes y un año que existan.",
        .problemNoTime: "{field}: indique una hora como 23:59.",
        .problemNoNumber: "{field}: debe ser un número entero.",
        .problemRange: "{field}: debe estar entre {least} y {most}.",
        .problemUnknown: "{field}: «{text}» no se conoce aquí.",
        .problemTooMany: "{field}: como máximo {limit}.",
        .problemForm: "{field}: no tiene la forma que se pide.",
        .problemRefused: "No se ha hecho. Motivo, en inglés:",
        .problemForbidden: "La función en la que actúa no se lo permite.",
        .problemStale:
            "La página había caducado y no se ha enviado nada. Lo que escribió sigue aquí: envíelo de nuevo.",
        .problemSignedOut:
            "Su sesión ha terminado. Lo que escribió sigue aquí: acceda en otra ventana, vuelva a abrir este formulario y cópielo.",
        .problemConflict:
            "Alguien ha cambiado esto mientras escribía. Lo que escribió sigue aquí; compárelo con lo que consta ahora y envíelo de nuevo.",
        .problemFresh:
            "Esto no puede deshacerse y su acceso tiene más de 15 minutos. Acceda de nuevo en otra ventana y vuelva a enviar.",
        .formDone: "Hecho.",
        .formDoneNamed: "Hecho: {act}.",
        .formNothingShown: "No hace falta indicar nada.",
        .formOnRecord: "Consta ahora: {text}",
        .formActs: "Operaciones",
    ]
}
