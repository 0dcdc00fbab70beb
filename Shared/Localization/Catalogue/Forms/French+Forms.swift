extension Texts {
    static let frenchForms: [TextKey: String] = [
        .formOptional: "(facultatif)",
        .formCancel: "Annuler",
        .formChoose: "Choisir",
        .formNotSaid: "Non précisé",
        .formAddTo: "Ajouter encore : {field}",
        .formTakeOutRow: "Retirer la ligne {number}",
        .formRow: "Ligne {number}",
        .formDay: "Jour",
        .formMonth: "Mois",
        .formYear: "Année",
        .formTime: "Heure (24 heures)",
        .formUTC: "En temps universel (UTC).",
        .formOnePerLine: "Un par ligne.",
        .formErrorTitle: "Erreur : {title}",
        .formProblems: "{count, plural, one {Un point est à corriger} other {# points sont à corriger}}",
        .problemMissing: "{field} : à remplir.",
        .problemTooLong: "{field} : {limit} caractères au maximum.",
        .problemNoDate: "{field} : indiquez un jour, un mois et une année qui existent.",
        .problemNoTime: "{field} : indiquez une heure telle que 23:59.",
        .problemNoNumber: "{field} : doit être un nombre entier.",
        .problemRange: "{field} : doit être compris entre {least} et {most}.",
        .problemUnknown: "{field} : « {text} » n’est pas connu ici.",
        .problemTooMany: "{field} : {limit} au maximum.",
        .problemForm: "{field} : n’a pas la forme demandée.",
        .problemRefused: "L’opération n’a pas été effectuée. Motif, en anglais :",
        .problemForbidden: "La fonction au titre de laquelle vous agissez ne le permet pas.",
        .problemStale:
            "La page n’était plus à jour et rien n’a été envoyé. Votre saisie est conservée : envoyez-la de nouveau.",
        .problemSignedOut:
            "Vous êtes déconnecté(e). Votre saisie est conservée ici : connectez-vous dans une autre fenêtre, rouvrez ce formulaire et recopiez-la.",
        .problemConflict:
            "Quelqu’un a modifié ceci pendant votre saisie. Votre saisie est conservée ; comparez-la avec ce qui est enregistré, puis envoyez-la de nouveau.",
        .problemFresh:
            "Cette opération est irrévocable et votre connexion date de plus de 15 minutes. Reconnectez-vous dans une autre fenêtre, puis envoyez de nouveau.",
        .formDone: "C’est fait.",
        .formDoneNamed: "C’est fait : {act}.",
        .formNothingShown: "Aucune indication n’est nécessaire.",
        .formOnRecord: "Actuellement enregistré : {text}",
        .formActs: "Actions possibles",
    ]
}
