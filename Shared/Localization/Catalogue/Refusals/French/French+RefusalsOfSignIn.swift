extension Texts {
    static let frenchRefusalsOfSignIn: [String: String] = [
        "A body is sent as it is, not as {0}.": "Un contenu s’envoie tel quel, et non codé en {0}.",
        "A content is sent as it is, not as {0}.": "Un contenu de fichier s’envoie tel quel, et non comme {0}.",
        "A form has at most {0} inputs.": "Nombre maximal de champs d’un formulaire : {0}.",
        "A page that acts for you says so with the secret of its forms in NPP16-Form.":
            "Une page qui agit en votre nom doit l’indiquer par le secret de ses formulaires, dans l’en-tête NPP16-Form.",
        "A request is application/json in UTF-8, not {0}.":
            "Une requête est au format application/json en UTF-8, et non {0}.",
        "A role has no access tokens of its own: sign in as somebody in an office.":
            "Une fonction n’a pas de jetons d’accès à elle seule : connectez-vous en tant que titulaire d’une fonction.",
        "Administration is for the secretariat and operators.":
            "L’administration est réservée au secrétariat et à l’exploitation.",
        "An access token for some requests issues no other.":
            "Un jeton d’accès limité à certaines demandes ne permet pas d’en délivrer d’autres.",
        "Metrics are for who brings the metrics password as its token.":
            "Les métriques ne sont communiquées que sur présentation, comme jeton, du mot de passe prévu à cet effet.",
        "No provider of identities is named here.": "Aucun service de connexion externe n’est configuré ici.",
        "No second factor waits for a code: begin to set one up.":
            "Aucun second facteur n’est en attente d’un code : commencez par en configurer un.",
        "Nobody has let the program in yet.": "Personne n’a encore autorisé le programme.",
        "Nothing waits with this secret, or not any more: begin again.":
            "Rien n’attend, ou n’attend plus, avec ce secret : recommencez.",
        "Only somebody in office has a second factor.":
            "Seul le titulaire d’une fonction peut avoir un second facteur.",
        "Only the secretariat and the co-chairs speak in the place of {0}.":
            "Seuls le secrétariat et les coprésidents peuvent s’exprimer à la place de la partie {0}.",
        "Sign in in one office to issue an access token.":
            "Pour délivrer un jeton d’accès, connectez-vous au titre d’une seule fonction.",
        "The Authorization field must be: Bearer TOKEN.":
            "L’en-tête Authorization doit avoir la forme suivante : Bearer TOKEN.",
        "The access token is not complete.": "Le jeton d’accès est incomplet.",
        "The access token is not known, or was revoked, or has expired.":
            "Le jeton d’accès est inconnu, a été révoqué ou a expiré.",
        "The body cannot be read to its end.": "Le corps de la requête ne peut pas être lu jusqu’au bout.",
        "The body is not a form as multipart/form-data has it.":
            "Le corps de la requête n’est pas un formulaire conforme à multipart/form-data.",
        "The content has more bytes than the {0} that were announced.":
            "La taille du contenu dépasse ce qui avait été annoncé, en octets : {0}.",
        "The file was not taken in: {0}": "Le fichier n’a pas été accepté : {0}",
        "The form comes from a page of somebody else.": "Le formulaire provient de la page d’un tiers.",
        "The link or the code is not valid, or not any more: ask for another one.":
            "Le lien ou le code n’est pas valable, ou ne l’est plus : demandez-en un nouveau.",
        "The office in which you signed in has ended.":
            "La fonction au titre de laquelle vous vous êtes connecté(e) a pris fin.",
        "The office to which the mail was sent has ended.":
            "La fonction à laquelle le message était adressé a pris fin.",
        "The request cannot be read.": "La requête ne peut pas être lue.",
        "The request comes from a page of somebody else.": "La requête provient de la page d’un tiers.",
        "The request is not as HTTP has it. The connection is closed.":
            "La requête n’est pas conforme au protocole HTTP. La connexion est fermée.",
        "There is no way in of this id, or not any more.":
            "Il n’y a pas, ou plus, de demande de connexion portant cet identifiant.",
        "There is nothing at {0}.": "Il n’y a rien à l’adresse {0}.",
        "This office asks for a second factor: sign in anew, in this office.":
            "Cette fonction exige un second facteur : connectez-vous de nouveau, au titre de cette fonction.",
        "Too many codes were wrong: wait a quarter of an hour, and take a new one.":
            "Trop de codes étaient erronés : attendez un quart d’heure, puis prenez-en un nouveau.",
        "Too many requests came in a short time.": "Trop de demandes sont arrivées en peu de temps.",
        "Too many ways in were asked for from your network: wait an hour, or ask the secretariat for a code.":
            "Trop de connexions ont été demandées depuis votre réseau : attendez une heure ou demandez un code au secrétariat.",
        "You are not signed in any more: sign in again.": "Vous n’êtes plus connecté(e) : reconnectez-vous.",
        "You have a second factor: remove it first, by a code of it.":
            "Vous avez un second facteur : supprimez-le d’abord, au moyen d’un de ses codes.",
        "You have {0} access tokens already: revoke one.":
            "Vous avez atteint le nombre maximal de jetons d’accès ({0}) : révoquez-en un.",
        "You may look after your own sessions and access tokens.":
            "Vous pouvez gérer vos propres sessions et jetons d’accès.",
        "You signed in by a code, which is for one office: sign in by a link to act in another.":
            "Vous vous êtes connecté(e) au moyen d’un code, qui ne vaut que pour une fonction : connectez-vous par un lien pour agir au titre d’une autre.",
        "You were signed out: sign in again.": "Vous avez été déconnecté(e) : reconnectez-vous.",
        "Your address has changed since you signed in: sign in anew, by the new one.":
            "Votre adresse a changé depuis votre connexion : connectez-vous de nouveau, avec la nouvelle.",
        "Your office is entered with a second factor: sign in.":
            "Votre fonction exige un second facteur : connectez-vous.",
        "a code of 12 letters and digits, such as K7QD-93MX-2FHB":
            "un code de 12 lettres et chiffres, par exemple K7QD-93MX-2FHB",
        "access token": "jeton d’accès",
        "an access token, npp16_ and 43 letters, digits, hyphens and underscores":
            "un jeton d’accès : npp16_ suivi de 43 lettres, chiffres, traits d’union et tirets bas",
        "cannot be read in the address: it is no percent-encoded UTF-8":
            "illisible dans l’adresse : ce n’est pas de l’UTF-8 avec codage pour cent",
        "does not fit: take the newest code, and check that the clock of your device is right to the minute":
            "ne convient pas : prenez le code le plus récent et vérifiez que l’horloge de votre appareil est à l’heure, à la minute près",
        "has “{0}”, and no request is called so": "contient « {0} », mais aucune demande ne porte ce nom",
        "is given by the address": "figure déjà dans l’adresse",
        "is needed to end what is somebody else's": "à indiquer pour mettre fin à ce qui appartient à autrui",
        "is needed to remove the second factor of somebody else":
            "à indiquer pour supprimer le second facteur d’autrui",
        "is needed to remove your own second factor": "à indiquer pour supprimer votre propre second facteur",
        "is needed to sign in to this office": "à indiquer pour se connecter au titre de cette fonction",
        "is nobody who is in office today": "ne correspond à personne qui soit en fonction aujourd’hui",
        "is none of yours": "n’est pas l’une des vôtres",
        "is none of yours, or has ended": "n’est pas l’une des vôtres, ou a pris fin",
        "is not for the content of files": "ne vaut pas pour le contenu des fichiers",
        "is not for {0}": "ne vaut pas pour la demande {0}",
        "program that waits with the code": "programme en attente avec le code",
        "second factor of": "second facteur de",
        "service": "service du système",
        "six digits of an authenticator app, or a recovery code such as K7QD-93MX-2FHB":
            "six chiffres d’une application d’authentification, ou un code de secours tel que K7QD-93MX-2FHB",
        "the name of a request, or the beginning of one with .* at its end":
            "le nom d’une demande, ou son début suivi de .*",
        "web session": "navigateur connecté",
        "{0} does not take {1}.": "{0} n’accepte pas la méthode {1}.",
    ]
}
