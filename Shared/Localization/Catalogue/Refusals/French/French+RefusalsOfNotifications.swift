extension Texts {
    static let frenchRefusalsOfNotifications: [String: String] = [
        "Notification {0} is not addressed to {1}.": "La notification {0} n’est pas adressée à la partie {1}.",
        "Only its owner gives a feed a new address; you may revoke it.":
            "Seul le titulaire d’un flux peut lui donner une nouvelle adresse ; vous pouvez le supprimer.",
        "Only what failed, bounced, was suppressed or is unsettled is sent again; this is {0}.":
            "Seuls les messages en échec, retournés, non envoyés ou incertains peuvent être renvoyés ; état de celui-ci : {0}.",
        "Only what is held is sent at once; this is {0}.":
            "Seuls les messages retenus peuvent être envoyés immédiatement ; état de celui-ci : {0}.",
        "The feed is revoked: make a new one.": "Le flux est supprimé : créez-en un nouveau.",
        "The notification is {0}.": "État actuel de la notification : {0}.",
        "There is no {0} “{1}”.": "Introuvable : {0} « {1} ».",
        "This mail is not optional.": "Ces messages ne sont pas facultatifs.",
        "What would be sent, or to whom, is not what was confirmed: look at the preview again.":
            "Le contenu ou les destinataires de l’envoi ne sont plus ceux qui ont été confirmés : consultez de nouveau l’aperçu.",
        "You follow {0} objects already: stop following one.":
            "Vous avez atteint le nombre maximal d’objets suivis ({0}) : cessez d’en suivre un.",
        "You have no inbox that would tell you of it.":
            "Vous n’avez pas de boîte de réception qui permettrait de vous en informer.",
        "You have {0} feeds already: revoke one.":
            "Vous avez atteint le nombre maximal de flux ({0}) : supprimez-en un.",
        "a time of day such as 08:30": "une heure telle que 08:30",
        "contact": "contact inscrit",
        "delivery": "envoi",
        "feed": "flux",
        "holds a language twice": "une même langue y figure deux fois",
        "is no role expression: {0}": "n’est pas une désignation valable de destinataires : {0}",
        "is not optional: let the party replace the contact where mail is to go to somebody else":
            "n’est pas facultatif : si les messages doivent aller à quelqu’un d’autre, la partie est invitée à remplacer le contact",
        "is not the digest of the preview of now": "n’est pas l’empreinte de l’aperçu actuel",
        "must be 32 random bytes in base64url; this one could be guessed":
            "doit comporter 32 octets aléatoires en base64url ; celui-ci pourrait être deviné",
        "must be given beside {0}, or neither": "à indiquer en même temps que {0}, ou à laisser vide comme lui",
        "must be new": "doit être nouveau",
        "must be official: it is the original": "doit être officiel : c’est l’original",
        "must say to whom it was forwarded, or why you cannot act":
            "doit indiquer à qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite",
        "names no {0} that you may read": "aucun objet que vous puissiez consulter ne correspond ({0})",
        "names {0}, which is no region of the process: {1}": "{0} n’est pas une région du processus : {1}",
        "names {0}, which was not sent": "la notification {0} n’a pas été envoyée",
        "names {0}: proposals are cited as {1}": "{0} ne convient pas : les propositions se citent sous la forme {1}",
        "notification": "notification du groupe de travail",
        "proposal, action, need, call, session or region": "proposition, mesure, besoin, appel, session ou région",
        "reaches nobody": "n’atteint personne",
        "says “opted out”: nobody can opt out of formal notifications":
            "contient « opted out » : nul ne peut renoncer aux notifications officielles",
        "suppression": "suspension du courrier",
        "the id of a mail, the name of a request and the place of an object, with slashes between":
            "l’identifiant d’un message, le nom d’une demande et l’emplacement d’un objet, séparés par des barres obliques",
        "the number of a notification such as 2026-001": "le numéro d’une notification tel que 2026-001",
        "the secret of a link, 43 letters, digits, hyphens and underscores":
            "le secret d’un lien : 43 lettres, chiffres, traits d’union et tirets bas",
        "what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or region AG":
            "le nom courant d’une proposition, d’une mesure, d’un besoin, d’un appel, d’une session ou d’une région, par exemple NPP16, action 4 ou region AG",
    ]
}
