extension Texts {
    static let frenchSignIn: [TextKey: String] = [
        .signInSubject: "Connexion au suivi du groupe de travail",
        .signInMailText:
            "Une demande de connexion a été faite avec votre adresse. Le lien s’ouvre une seule fois, dans les 15 minutes, dans le navigateur où il a été demandé.",
        .signInLink: "Se connecter",
        .signInIgnore: "Si ce n’était pas vous, ne faites rien : sans le lien, personne ne peut se connecter.",
        .becauseSignIn: "une demande de connexion a été faite avec votre adresse",
        .welcomeSignIn: "Connectez-vous avec cette adresse",
        .levelOperations: "exploitation",
        .signInPageTitle: "Connexion",
        .signInAddress: "Votre adresse électronique",
        .signInSend: "Recevoir un lien",
        .signInSent:
            "Si elle est connue ici, un message est en route. Le lien qu’il contient s’ouvre une seule fois, dans les 15 minutes, dans ce navigateur.",
        .signInAddressWrong: "Indiquez une adresse électronique, par exemple nom@example.org.",
        .signInCodeLabel: "Code que le secrétariat vous a donné",
        .signInWithCode: "Continuer avec le code",
        .signInNoMail: "Aucun message n’arrive ? Le secrétariat peut vous donner un code : {address}",
        .signInAs: "Se connecter : {office}",
        .signInOtherBrowser:
            "Ce lien a été demandé dans un autre navigateur. Ouvrez-le là-bas ou faites-vous envoyer un nouveau lien pour celui-ci.",
        .signInSendNew: "Envoyer un nouveau lien pour ce navigateur",
        .signInOver: "Le lien ou le code n’est pas valable ou ne l’est plus. Demandez-en un nouveau.",
        .signInTooMany:
            "Trop de liens ont été demandés depuis votre réseau. Attendez une heure ou demandez un code au secrétariat.",
        .signInAtProvider: "Se connecter avec {name}",
        .providerDown:
            "Le service de connexion de votre organisation ne répond pas comme il le devrait. Réessayez plus tard ou faites-vous envoyer un lien par courriel.",
        .providerRefused:
            "Le service de connexion de votre organisation ne vous a pas laissé entrer. Réessayez ou faites-vous envoyer un lien par courriel.",
        .providerUntrusted:
            "La réponse du service de connexion de votre organisation n’est pas fiable : personne n’a été connecté. Faites-vous envoyer un lien par courriel et avertissez le secrétariat.",
        .providerUnverified:
            "Le service de connexion de votre organisation n’a pas vérifié votre adresse électronique. Faites-vous envoyer un lien par courriel.",
        .providerUnknown:
            "Aucun titulaire d’une fonction n’est connu ici sous l’adresse électronique fournie par le service de connexion. Faites-vous envoyer un lien à l’adresse sous laquelle vous êtes enregistré(e).",
        .factorAsk: "Code de votre application d’authentification, ou code de secours",
        .factorWrong:
            "Le code ne convient pas. Prenez le code le plus récent et vérifiez que l’horloge de votre appareil est à l’heure, à la minute près.",
        .factorLocked: "Trop de codes étaient erronés. Attendez un quart d’heure, puis prenez-en un nouveau.",
        .factorElsewhere:
            "Cette fonction exige un second facteur. Déconnectez-vous, puis reconnectez-vous dans cette fonction.",
        .factorTitle: "Second facteur",
        .factorNone:
            "Vous n’avez pas de second facteur. Avec un second facteur, la connexion demande aussi un code d’une application d’authentification de votre téléphone.",
        .factorRequired:
            "Votre fonction exige un second facteur. Configurez-le : d’ici là, vous ne pouvez rien faire d’autre ici.",
        .factorSetUp: "Configurer un second facteur",
        .factorKey:
            "Saisissez cette clé dans votre application d’authentification, ou ouvrez le lien sur votre téléphone : {key}. Elle n’est affichée que maintenant.",
        .factorOpenApp: "Ouvrir l’application d’authentification",
        .factorCode: "Code affiché par l’application",
        .factorConfirm: "Confirmer",
        .factorBeginAgain: "Recommencer avec une nouvelle clé",
        .factorSet: "Le second facteur est en place. Désormais, la connexion demande un code.",
        .factorRecovery:
            "Vos codes de secours : chacun remplace un code lorsque vous n’avez pas l’application. Notez-les, ils ne sont affichés que maintenant.",
        .factorLeft:
            "{count, plural, one {Vous avez un second facteur ; il reste # code de secours.} many {Vous avez un second facteur ; il reste # de codes de secours.} other {Vous avez un second facteur ; il reste # codes de secours.}}",
        .factorRemove: "Supprimer le second facteur",
        .factorRemoved: "Le second facteur est supprimé.",
        .formStale: "La page n’est plus à jour. Veuillez la renvoyer.",
        .officeOfFocalPoint: "point focal ({party})",
        .officeOfAlternate: "point focal suppléant ({party})",
        .officeOfDelegate: "représentant ({party})",
        .officeOfObserver: "observateur ({party})",
        .officeOfSecretariat: "secrétariat",
        .officeOfCoChair: "coprésidence",
        .officeOfOperations: "exploitation",
        .accountTitle: "Votre compte",
        .accountSignedIn: "Vous êtes connecté(e) : {name}, {office}.",
        .accountOffices: "Vos autres fonctions",
        .accountSwitch: "Continuer : {office}",
        .accountSessions: "Navigateurs où vous êtes connecté(e)",
        .accountSession: "{agent}, depuis {network}, dernière utilisation : {date}",
        .accountUnknownAgent: "un navigateur",
        .accountCurrent: "ce navigateur",
        .accountTokens: "Jetons d’accès de vos programmes",
        .accountToken: "{name}, jusqu’au {date}",
        .accountNone: "Aucun.",
        .accountRevoke: "Révoquer",
        .accountData: "Télécharger tout ce qui est conservé à votre sujet",
        .signOut: "Se déconnecter",
        .signedOut: "Vous êtes déconnecté(e).",
        .deviceTitle: "Autoriser un programme",
        .deviceCode: "Code affiché par le programme",
        .deviceLook: "Continuer",
        .deviceAsk:
            "« {client} » demande à agir en votre nom ({office}) pendant huit heures. N’acceptez que si vous l’avez lancé vous-même et s’il affiche ce code.",
        .deviceApprove: "Autoriser",
        .deviceDone: "Le programme est autorisé. Vous pouvez fermer cette page.",
        .deviceUnknown: "Aucun programme n’attend avec ce code.",
        .codePrintedSubject: "Un code de connexion à votre nom a été imprimé",
        .codePrintedText:
            "Le secrétariat a imprimé un code permettant de se connecter en votre nom une seule fois, dans l’heure. Date d’impression : {date}.",
        .codePrintedIgnore: "Si vous ne l’avez pas demandé, prévenez immédiatement le secrétariat.",
        .becauseCodePrinted: "un code de connexion à votre nom a été imprimé",
    ]
}
