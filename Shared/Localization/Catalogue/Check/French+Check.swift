extension Texts {
    static let frenchCheck: [TextKey: String] = [
        .checkTitle: "Vérifiez avant d’envoyer",
        .checkStepWrite: "Rédiger",
        .checkStepCheck: "Vérifier",
        .checkSteps: "Étapes",
        .checkChange: "Modifier",
        .checkTold: "Qui en sera informé",
        .checkMails:
            "{count, plural, one {# courriel partira dès que vous aurez confirmé.} other {# courriels partiront dès que vous aurez confirmé.}}",
        .checkNoMails: "Aucun courriel ne partira ; l’information figurera dans leur boîte de réception.",
        .checkWho: "Qui",
        .checkHow: "Comment",
        .checkBecause: "Motif",
        .checkMail: "Courriel ({language})",
        .checkInbox: "Boîte de réception",
        .checkHeld: "Courriel ({language}), pas avant le {time}",
        .checkGathered: "Courriel ({language}), avec le prochain récapitulatif",
        .checkNoMail: "Pas de courriel",
        .checkMore: "{count, plural, one {# autre} other {# autres}}",
        .checkLetter: "Voir le courriel ({language}) : {subject}",
        .checkSend: "{count, plural, one {Confirmer et envoyer # courriel} other {Confirmer et envoyer # courriels}}",
        .checkSendNone: "Confirmer",
        .checkChanged:
            "Les personnes qui en seront informées ont changé depuis votre vérification. Veuillez vérifier à nouveau.",
        .checkNew: "Nouveaux : {names}",
        .checkGone: "N’y figurent plus : {names}",
        .checkUnknown:
            "Il est impossible pour le moment d’indiquer qui en sera informé. Vous pouvez tout de même l’envoyer.",
        .toldOffice: "Cette fonction en est informée",
        .toldOwner: "Responsable de la mesure",
        .toldDelegation: "Concerne la délégation",
        .toldConcernedOwner: "Responsable d’une mesure de suivi connexe",
        .toldRegion: "Le groupe régional a présenté la proposition",
        .toldEverybody: "Adressé à tous les points focaux nationaux",
        .toldNominated: "Désignation à cette fonction",
        .toldNamed: "Y est mentionné",
    ]
}
