extension Texts {
    static let frenchSignIn: [TextKey: String] = [
        .signInSubject: "Connexion au suivi du groupe de travail",
        .signInMailText:
            "Une demande de connexion a été faite avec votre adresse. Le lien s’ouvre une seule fois, dans les 15 minutes, dans le navigateur où il a été demandé.",
        .signInFrom: "Demande faite depuis le réseau {network}.",
        .signInFor: "Le lien donne accès à : {offices}",
        .signInLink: "Se connecter",
        .signInIgnore: "Si ce n’était pas vous, ne faites rien : sans le lien, personne ne peut se connecter.",
        .becauseSignIn: "une demande de connexion a été faite avec votre adresse",
        .welcomeSignIn: "Connectez-vous avec cette adresse",
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
            "Cette fonction demande une nouvelle connexion. Déconnectez-vous et reconnectez-vous dans cette fonction.",
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
        .officeInUnit: "{office} ({unit})",
        .accountTitle: "Votre compte",
        .accountSignedIn: "Vous êtes connecté(e) : {name}, {office}.",
        .accountOffices: "Vos autres fonctions",
        .accountSwitch: "Continuer : {office}",
        .accountSessions: "Navigateurs où vous êtes connecté(e)",
        .accountSession: "{agent}, depuis {network}, dernière utilisation : {date}",
        .accountUnknownAgent: "un navigateur",
        .accountCurrent: "ce navigateur",
        .accountTokens: "Jetons d’accès de vos programmes",
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
        .addressSubject: "Changement de votre adresse",
        .addressFormerText:
            "Une personne connectée à votre place a demandé que votre courrier soit désormais envoyé à l’adresse suivante et que vous vous connectiez par elle.",
        .addressFormerLink: "Confirmer, ou signaler que ce n’était pas vous",
        .addressFormerIgnore:
            "Le lien est valable 24 heures. Rien ne change tant que les deux adresses n’ont pas confirmé.",
        .addressNewText:
            "{name} demande que le courrier du groupe de travail lui soit désormais envoyé à l’adresse suivante, qui lui servira à se connecter.",
        .addressNewQuestion: "Confirmez que vous lisez le courrier à cette adresse.",
        .addressNewLink: "Confirmer cette adresse",
        .addressNewIgnore:
            "Le lien est valable 24 heures. Si vous n’êtes pas au courant, ne faites rien. Quiconque lit cette adresse peut se connecter à toutes les fonctions qui lui sont rattachées.",
        .becauseAddress: "une demande de changement de votre adresse a été faite",
        .becauseNewAddress: "cette adresse a été indiquée comme nouvelle adresse",
        .addressConfirm: "Confirmer le changement",
        .addressRefuse: "Ce n’était pas moi",
        .addressConfirmed: "C’est confirmé ici. L’adresse change dès que l’autre adresse a confirmé à son tour.",
        .addressCarriedOut: "L’adresse a été changée.",
        .addressRefused:
            "L’adresse reste inchangée et toutes les personnes connectées à votre place ont été déconnectées. Veuillez prévenir le secrétariat.",
        .addressChangedSubject: "Votre adresse a été changée",
        .addressLeftText:
            "Votre courrier du groupe de travail est désormais envoyé à l’adresse suivante, avec laquelle vous vous connectez. Le changement a été confirmé aux deux adresses.",
        .addressLeftLink: "Signaler que ce n’était pas vous",
        .addressLeftIgnore:
            "Si ce n’était pas vous, ce lien permet de tout rétablir jusqu’au {date}. Si c’était bien vous, vous n’avez rien à faire : cette adresse ne recevra plus de courrier.",
        .addressTakenText:
            "Votre adresse a été changée. Le courrier du groupe de travail vous est désormais envoyé à cette adresse, avec laquelle vous vous connectez.",
        .addressTakenIgnore:
            "L’ancienne adresse en a également été informée. Jusqu’au {date}, la personne qui la lit peut faire annuler le changement.",
        .addressRestoredSubject: "Un changement d’adresse a été annulé",
        .addressBackText:
            "Il a été signalé à partir de cette adresse que le changement n’était pas de votre fait. Votre courrier est de nouveau envoyé à cette adresse, avec laquelle vous vous connectez, et toutes les personnes connectées à votre place ont été déconnectées. Veuillez prévenir le secrétariat.",
        .addressUndoneText:
            "Une personne qui lit l’ancienne adresse a signalé que le changement n’avait pas été demandé par son titulaire. Le courrier du groupe de travail n’est plus envoyé à cette adresse, qui ne permet plus de se connecter à cette fonction. Si vous aviez demandé le changement, veuillez prévenir le secrétariat.",
        .becauseAddressLeft: "cette adresse était la vôtre jusqu’à présent",
        .becauseAddressTaken: "cette adresse est désormais la vôtre",
        .becauseAddressBack: "cette adresse est de nouveau la vôtre",
        .becauseAddressUndone: "cette adresse avait été indiquée comme nouvelle adresse d’un contact",
        .addressReversible:
            "Votre adresse a été changée : le courrier du groupe de travail est envoyé à l’adresse suivante, avec laquelle vous vous connectez. Si ce n’était pas vous, le bouton rétablit votre ancienne adresse et déconnecte toutes les personnes connectées à votre place.",
        .addressRestored:
            "Votre ancienne adresse est de nouveau enregistrée et toutes les personnes connectées à votre place ont été déconnectées. Veuillez prévenir le secrétariat.",
        .codePrintedSubject: "Un code de connexion à votre nom a été imprimé",
        .codePrintedText:
            "Le secrétariat a imprimé un code permettant de se connecter en votre nom une seule fois, dans l’heure. Date d’impression : {date}.",
        .codePrintedIgnore: "Si vous ne l’avez pas demandé, prévenez immédiatement le secrétariat.",
        .becauseCodePrinted: "un code de connexion à votre nom a été imprimé",
        .accountAddress: "Votre nouvelle adresse électronique",
        .accountAddressChange: "Changer mon adresse",
        .accountAddressSent:
            "Un message est en route vers chacune des deux adresses. L’adresse change dès que les deux ont confirmé, dans les 24 heures.",
        .accountAddressSame:
            "Cette adresse est déjà enregistrée : c’est la vôtre, ou celle d’une autre personne de votre délégation.",
        .accountAddressTooMany:
            "Vous avez demandé trois changements en 24 heures. Attendez ou adressez-vous au secrétariat.",
        .accountAddressElsewhere: "Votre inscription est modifiée par votre délégation ou par le secrétariat.",
        .officeFormer: "{office} (a quitté ses fonctions)",
        .actorSystem: "Le système",
        .actorPublic: "Le public",
    ]
}
