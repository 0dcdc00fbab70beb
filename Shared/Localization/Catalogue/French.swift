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
        .machineTranslation: "Ce texte a été traduit par une machine. Le texte faisant foi est en {language}.",
        .moreAt: "Pour en savoir plus",
        .addressed: "Pourquoi vous recevez ce message : {reasons}",
        .copied: "Pourquoi vous recevez une copie : {reasons}",
        .questions: "Questions : {address}",
        .acknowledgeLink: "Dites-nous si vous pouvez y donner suite",
        .inboxLink: "Tous les messages adressés à votre délégation",
        .unsubscribeLink: "Ne plus recevoir de messages de ce genre",
        .becauseSecretariat: "vous êtes le secrétariat",
        .becauseCoChairs: "vous coprésidez le groupe",
        .becauseFocalPoint: "vous êtes point focal national",
        .becauseRegions: "vous êtes point focal dans {regions}",
        .becauseLabelRegions: "vous êtes point focal dans une région dont {proposals} porte la mention",
        .becauseOwners: "votre délégation est chargée d’une mesure de suivi concernant {proposals}",
        .becauseParties: "vous êtes le point focal de votre délégation",
        .becauseRecipients: "vous avez reçu la notification {number}",
        .becauseSilent: "vous n’avez pas répondu à la notification {number}",
        .becauseOwnAction: "votre délégation est chargée de la mesure",
        .becauseDelegation: "cela concerne votre délégation",
        .becauseConcernedOwner: "votre délégation est chargée d’une mesure de suivi à ce sujet",
        .becauseRegion: "votre région l’a présentée",
        .becauseEverybody: "tous les points focaux nationaux sont informés",
        .becauseAlternate:
            "le message adressé au point focal de votre délégation est revenu, et vous êtes son suppléant",
        .bouncedSubject: "Un message adressé à {party} n’est pas arrivé",
        .bouncedText:
            "Un message adressé à {recipient} ({party}) n’est pas arrivé : {error}\n\nMessage-ID : {message}",
        .bouncedAlternates:
            """
        {count, plural, one {# suppléant a reçu le message à sa place.} other {# suppléants ont reçu le \
        message à sa place.}}
        """,
        .bouncedNobody: "Il n’y a pas de suppléant : la délégation n’est pas jointe.",
        .elsewhereSubject: "Un message adressé à {party} est réacheminé vers une adresse qui ne fonctionne pas",
        .elsewhereText:
            "{recipient} ({party}) fait suivre ses messages vers une autre adresse, qui ne fonctionne pas : {error}\n\nL’adresse enregistrée n’est pas en cause : les messages continuent d’y être envoyés. Veuillez demander si les messages sont lus.\n\nMessage-ID : {message}",
        .unclearSubject: "Une réponse à un message adressé à {party} ne peut être interprétée",
        .unclearText:
            "Une réponse à un message adressé à {recipient} ({party}) est revenue, qu’aucun programme ne peut interpréter. Rien n’a été fait. Quelqu’un devrait l’examiner dans la boîte des messages retournés.\n\nMessage-ID : {message}",
        .vacantSubject: "{party} n’a pas de point focal",
        .vacantText:
            """
        Personne n’exerce la fonction de point focal de {party} à compter du {date}. Les messages \
        parviennent à ses suppléants, s’il y en a.
        """,
        .acknowledgeTitle: "Réponse à la notification {number}",
        .answerReceived: "Nous l’avons reçue",
        .answerForwarded: "Nous l’avons transmise",
        .answerCannotAct: "Nous ne pouvons pas y donner suite",
        .noteLabel: "À qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite",
        .noteMissing: "Veuillez indiquer à qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite.",
        .sendAnswer: "Envoyer la réponse",
        .answerRecorded: "Votre réponse est enregistrée. Merci.",
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
        .daysLeft: "Plus que {count, plural, one {# jour} many {# de jours} other {# jours}}",
        .reminderSubject: "Rappel : {title}",
        .reminderCall:
            "L’appel à contributions « {title} » prend fin le {date}. Nous n’avons pas encore reçu de communication de votre délégation.",
        .reminderCallPast:
            "L’appel à contributions « {title} » a pris fin le {date}. Nous n’avons pas reçu de communication de votre délégation. Une communication tardive est acceptée et signalée comme telle.",
        .reminderAction: "La mesure de suivi « {title} » est à achever au plus tard le {date}.",
        .reminderActionPast:
            "La mesure de suivi « {title} » était à achever au plus tard le {date}. Elle n’est pas signalée comme achevée.",
        .becauseNotDelivered: "votre délégation n’a pas encore présenté de communication",
        .digestDaily: "Votre journée : {count, plural, one {# message} many {# de messages} other {# messages}}",
        .digestWeekly: "Votre semaine : {count, plural, one {# message} many {# de messages} other {# messages}}",
        .digestWindow: "Du {from} au {to}",
        .becauseDigest: "vous avez demandé que les messages de ce type soient regroupés",
        .feedNotifications: "Notifications reçues",
        .feedDeadlines: "Échéances",
        .calendarCall: "Clôture de l’appel : {title}",
        .calendarAction: "Échéance de la mesure : {title}",
    ]
}
