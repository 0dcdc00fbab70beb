extension Texts {
    static let frenchAccount: [TextKey: String] = [
        .accountSignIn: "Votre connexion",
        .accountFactor: "Second facteur et codes de secours",
        .accountFile: "Ce qui est conservé à votre sujet",
        .accountTokenIssue: "Émettre un jeton d’accès",
        .accountTokenUsed: "{name}, jusqu’au {date}, dernière utilisation : {used}",
        .accountTokenUnused: "{name}, jusqu’au {date}, pas encore utilisé",
        .answerMissing: "Veuillez choisir l’une des réponses.",
        .linkOver: "Ce lien n’ouvre rien",
    ]
}
