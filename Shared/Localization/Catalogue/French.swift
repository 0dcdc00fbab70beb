extension Texts {
    static let french: [TextKey: String] = [
        .organization: "Groupe de travail",
        .notificationLine: "Notification {number}",
        .reference: "Référence : {reference}",
        .actionRequiredBy: "Suite à donner au plus tard le {date}",
        .endOfDay: "{day}, en fin de journée",
        .forReader: "{date} ; pour vous, le {own}",
        .refersTo: "Le présent message se rapporte à la notification {number}.",
        .courtesyTranslation: "Ceci est une traduction de courtoisie. Le texte faisant foi est en {language}.",
        .machineTranslation: "Le présent texte est une traduction automatique. Le texte faisant foi est en {language}.",
        .moreAt: "Pour en savoir plus",
        .addressed: "Vous recevez ce message pour la raison suivante : {reasons}",
        .copied: "Vous recevez une copie de ce message pour la raison suivante : {reasons}",
        .questions: "Questions : {address}",
        .acknowledgeLink:
            "Veuillez accuser réception de la présente notification et indiquer si vous pouvez y donner suite",
        .inboxLink: "Tous les messages adressés à votre délégation",
        .unsubscribeLink: "Ne plus recevoir de messages de ce genre",
        .becauseSecretariat: "vous faites partie du secrétariat",
        .becauseCoChairs: "vous coprésidez le groupe",
        .becauseFocalPoint: "vous êtes point focal national",
        .becauseRegions: "vous êtes point focal national (groupe régional : {regions})",
        .becauseLabelRegions: "votre groupe régional est à l’origine de {proposals}",
        .becauseOwners: "votre délégation est chargée d’une mesure de suivi concernant {proposals}",
        .becauseParties: "vous êtes le point focal de votre délégation",
        .becauseRecipients: "vous avez reçu la notification {number}",
        .becauseSilent: "vous n’avez pas répondu à la notification {number}",
        .becauseOwnAction: "votre délégation est chargée de la mesure",
        .becauseDelegation: "cela concerne votre délégation",
        .becauseConcernedOwner: "votre délégation est chargée d’une mesure de suivi à ce sujet",
        .becauseRegion: "votre groupe régional est à l’origine de la proposition",
        .becauseEverybody: "tous les points focaux nationaux sont informés",
        .becauseAlternate:
            "le message adressé au point focal de votre délégation n’a pas pu être remis et vous en assurez la suppléance",
        .bouncedSubject: "Message non remis : {party}",
        .bouncedText:
            "Un message adressé à {recipient} ({party}) n’a pas pu être remis : {error}\n\nMessage-ID : {message}",
        .bouncedAlternates:
            "{count, plural, one {Le message a été adressé à # suppléant.} other {Le message a été adressé à # suppléants.}}",
        .bouncedNobody: "Il n’y a pas de suppléant : la délégation n’a pas pu être jointe.",
        .elsewhereSubject: "Message réacheminé vers une adresse qui ne fonctionne pas : {party}",
        .elsewhereText:
            "{recipient} ({party}) fait suivre ses messages vers une autre adresse, qui ne fonctionne pas : {error}\n\nL’adresse enregistrée n’est pas en cause : les messages continuent d’y être envoyés. Veuillez demander si les messages sont lus.\n\nMessage-ID : {message}",
        .unclearSubject: "Réponse impossible à interpréter : {party}",
        .unclearText:
            "Une réponse à un message adressé à {recipient} ({party}) est revenue, qu’aucun programme ne peut interpréter. Rien n’a été fait. Quelqu’un devrait l’examiner dans la boîte des messages retournés.\n\nMessage-ID : {message}",
        .vacantSubject: "Fonction de point focal vacante : {party}",
        .vacantText:
            "{party} : la fonction de point focal est vacante à compter du {date}. Les messages adressés à la délégation sont transmis à ses suppléants, s’il y en a.",
        .acknowledgeTitle: "Réponse à la notification {number}",
        .answerReceived: "Nous l’avons reçue",
        .answerForwarded: "Nous l’avons transmise",
        .answerCannotAct: "Nous ne pouvons pas y donner suite",
        .noteLabel: "À qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite",
        .noteMissing: "Veuillez indiquer à qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite.",
        .sendAnswer: "Envoyer la réponse",
        .answerRecorded: "Votre réponse a été enregistrée. Merci.",
        .unsubscribeTitle: "Messages facultatifs",
        .unsubscribeQuestion:
            """
        Ne voulez-vous plus recevoir de messages de ce genre ? Les notifications officielles vous \
        parviendront toujours.
        """,
        .unsubscribeButton: "Ne plus recevoir de messages de ce genre",
        .unsubscribed: "Vous ne recevrez plus de messages de ce genre.",
        .linkInvalid: "Ce lien n’est pas valable, ou ne l’est plus.",
        .validUntil: "Ce lien est valable jusqu’au {date}.",
        .daysLeft: "{count, plural, one {# jour restant} many {# de jours restants} other {# jours restants}}",
        .dueToday: "Échéance aujourd’hui",
        .reminderSubject: "Rappel : {title}",
        .reminderCall:
            "L’appel à contributions « {title} » prend fin le {date}. Nous n’avons pas encore reçu de communication de votre délégation.",
        .reminderCallPast:
            "L’appel à contributions « {title} » a pris fin le {date}. Nous n’avons pas reçu de communication de votre délégation. Une communication tardive est acceptée et signalée comme telle.",
        .reminderAction: "La mesure de suivi « {title} » doit être achevée au plus tard le {date}.",
        .reminderActionPast:
            "La mesure de suivi « {title} » devait être achevée au plus tard le {date}. Son achèvement n’a pas été signalé.",
        .becauseNotDelivered: "votre délégation n’a pas encore présenté de communication",
        .digestDaily:
            "Récapitulatif quotidien : {count, plural, one {# message} many {# de messages} other {# messages}}",
        .digestWeekly:
            "Récapitulatif hebdomadaire : {count, plural, one {# message} many {# de messages} other {# messages}}",
        .digestWindow: "Du {from} au {to}",
        .becauseDigest: "vous avez demandé que les messages de ce type soient regroupés",
        .feedNotifications: "Notifications reçues",
        .feedDeadlines: "Échéances",
        .calendarCall: "Clôture de l’appel : {title}",
        .calendarAction: "Échéance de la mesure : {title}",
    ]
}
