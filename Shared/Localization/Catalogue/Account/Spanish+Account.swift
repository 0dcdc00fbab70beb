extension Texts {
    static let spanishAccount: [TextKey: String] = [
        .accountSignIn: "Cómo inicia sesión",
        .accountFactor: "Segundo factor y códigos de recuperación",
        .accountFile: "Lo que se conserva sobre usted",
        .accountTokenIssue: "Emitir un token de acceso",
        .accountTokenUsed: "{name}, hasta el {date}, último uso: {used}",
        .accountTokenUnused: "{name}, hasta el {date}, aún sin usar",
        .answerMissing: "Elija una de las respuestas.",
        .linkOver: "Este enlace no abre nada",
    ]
}
