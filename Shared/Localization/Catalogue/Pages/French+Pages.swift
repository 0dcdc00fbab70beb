extension Texts {
    static let frenchPages: [TextKey: String] = [
        .wordingOnly: "En {language} seulement.",
        .wordingPartly: "En partie en {language} seulement.",
        .wordingOutdated: "Une traduction existe d’une rédaction antérieure ; elle n’est pas affichée.",
        .wordingCourtesy: "Traduction de courtoisie, ne faisant pas foi.",
        .wordingMachine: "Traduction automatique, ne faisant pas foi.",
        .wordingOriginal: "Original :",
        .wordingOthers: "Les autres textes dans l’original",
        .wordingPropose: "Proposer une traduction",
        .recordData: "Les mêmes données (JSON)",
        .recordOverview: "Vue d’ensemble du groupe de travail",
        .recordMore: "Suite",
        .recordEmpty: "Il n’y a encore rien ici.",
        .recordYes: "oui",
        .recordNo: "non",
        .signInTitle: "Cette page n’est pas publique",
        .signInText:
            "Il faut être identifié pour la lire. Si un message vous y a conduit, connectez-vous avec l’adresse à laquelle il est parvenu.",
        .forbiddenTitle: "Cette page est réservée à d’autres",
        .forbiddenText:
            "Vous êtes identifié, mais vous n’êtes pas autorisé à lire cette page. Si vous devriez l’être, veuillez écrire au secrétariat.",
        .absentTitle: "Il n’y a rien à cette adresse",
        .absentText:
            "Soit l’adresse est incomplète, soit ce qu’elle désigne n’est pas public. Veuillez ouvrir de nouveau le lien du message ; si cela ne suffit pas, écrivez au secrétariat.",
        .busyTitle: "Veuillez revenir dans un instant",
        .busyText: "Trop de demandes arrivent en même temps, ou une partie du système redémarre. Rien n’est perdu.",
        .failedTitle: "Cette adresse ne peut être lue",
        .failedText: "Veuillez ouvrir de nouveau le lien du message, ou partir de la vue d’ensemble.",
    ]
}
