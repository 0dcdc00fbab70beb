extension Texts {
    static let frenchRefusalsOfEverything: [String: String] = [
        "1 to 32 letters of English, digits and hyphens, the first not a hyphen":
            "une suite de 1 à 32 lettres sans accent, chiffres et traits d’union, sans trait d’union au début",
        "1 to 64 lower-case letters, digits and hyphens, the first not a hyphen":
            "une suite de 1 à 64 lettres minuscules sans accent, chiffres et traits d’union, sans trait d’union au début",
        "1 to 96 lower-case letters, digits, dots and hyphens, the first a letter or a digit":
            "une suite de 1 à 96 lettres minuscules sans accent, chiffres, points et traits d’union, commençant par une lettre ou un chiffre",
        "A request has at most {0} bytes.": "Taille maximale d’une requête, en octets : {0}.",
        "An unreadable problem.": "Erreur impossible à interpréter.",
        "Did you mean {0}?": "Vouliez-vous dire {0} ?",
        "Event {0} is not at position {1} of this log: its tail was lost or replaced.":
            "L’événement {0} n’est pas à la position {1} de ce journal : la fin du journal a été perdue ou remplacée.",
        "No process is defined yet. The secretariat defines it with `npp16 process define --file process.json`, or loads a record that has one.":
            "Aucun processus n’est encore défini. Le secrétariat le définit par `npp16 process define --file process.json`, ou charge un dossier qui en contient un.",
        "Nobody is in office as focal point of {0}.": "Personne n’est en fonction comme point focal de {0}.",
        "Nothing here answers “{0}”.": "Rien ici ne répond à « {0} ».",
        "Only the secretariat or a co-chair may do this.":
            "Cette opération est réservée au secrétariat et aux coprésidents.",
        "Sign in to send {0}.": "Connectez-vous pour envoyer la demande {0}.",
        "The access token is not for {0}.": "Le jeton d’accès ne vaut pas pour la demande {0}.",
        "The answer does not fit into one message; ask for fewer items.":
            "La réponse ne tient pas dans un seul message ; demandez moins d’éléments.",
        "The attachment is not stored yet.": "Le fichier n’est pas encore enregistré.",
        "The body is no JSON object.": "Le corps de la requête n’est pas un objet JSON.",
        "The clock of this installation cannot be moved: NPP16_CLOCK_MOVABLE is not set.":
            "L’horloge de cette installation ne peut pas être avancée : NPP16_CLOCK_MOVABLE n’est pas défini.",
        "The data is not valid JSON.": "Les données ne sont pas du JSON valide.",
        "The idempotency key {0} was used for another command before.":
            "La clé d’idempotence {0} a déjà servi pour une autre commande.",
        "The link is good for what its mail is about, and for nothing else: sign in.":
            "Le lien ne sert qu’à ce dont traite son message : connectez-vous.",
        "The link is not valid, or not any more.": "Le lien n’est pas valable, ou ne l’est plus.",
        "The link of a mail is not for {0}: sign in.":
            "Le lien d’un message ne vaut pas pour la demande {0} : connectez-vous.",
        "The message carries bytes beside it, which nothing here reads.":
            "Le message est accompagné d’octets que rien ici ne lit.",
        "The message is not a CloudEvents 1.0 envelope.": "Le message n’est pas une enveloppe CloudEvents 1.0.",
        "The service failed; the failure is on record.": "Le service a rencontré une défaillance, qui est enregistrée.",
        "The token cannot be read.": "Le jeton est illisible.",
        "The token has expired, is not yet good, is good for more than a day, or is meant for another system.":
            "Le jeton a expiré, n’est pas encore valable, est valable plus d’un jour ou est destiné à un autre système.",
        "The token names no party for the role {0}.": "Le jeton ne désigne aucune partie pour la fonction « {0} ».",
        "The token was not signed by this system.": "Le jeton n’a pas été signé par ce système.",
        "The token was revoked, or the session is over: sign in again.":
            "Le jeton a été révoqué, ou la session est terminée : reconnectez-vous.",
        "The {0} translation on record counts for more.": "Une traduction enregistrée prévaut ({0}).",
        "The {0} was withdrawn on {1}.": "Retrait intervenu le {1} : {0}.",
        "The {0} “{1}” is on record with other content.": "Un autre contenu est déjà enregistré : {0} « {1} ».",
        "There is no such feed, or not any more.": "Ce flux n’existe pas, ou n’existe plus.",
        "There is no {0} “{1}”.{2}": "Introuvable : {0} « {1} ».{2}",
        "This id is taken.": "Cet identifiant est déjà utilisé.",
        "You are not on a delegation of {0} with accepted credentials that let you speak for it: those of the newest session that was decided on count, until a later session is closed.":
            "Vous ne faites pas partie d’une délégation de {0} dont les pouvoirs acceptés vous permettent de parler en son nom : ceux de la dernière session sur laquelle une décision a été prise font foi, jusqu’à la clôture d’une session ultérieure.",
        "You may not speak for {0}.": "Vous ne pouvez pas parler au nom de la partie {0}.",
        "a UUID": "un UUID",
        "a day that exists, such as 2027-03-31": "un jour qui existe, par exemple 2027-03-31",
        "a day, such as 2027-03-31, or an instant, such as 2027-03-31T17:00:00Z":
            "un jour, par exemple 2027-03-31, ou un instant, par exemple 2027-03-31T17:00:00Z",
        "a field whose words may stand in other languages, such as title, questions.2 or agenda.3.1(a)":
            "un champ dont le texte peut exister dans d’autres langues, par exemple title, questions.2 ou agenda.3.1(a)",
        "a kind of object and its id or name, such as action:4 or proposal:NPP7":
            "un type d’objet suivi de son identifiant ou de son nom, par exemple action:4 ou proposal:NPP7",
        "a link that begins with https:// or http://": "un lien qui commence par https:// ou http://",
        "a mail address such as name@example.org, with at most 64 bytes before the @ and no full stop at either end or beside another":
            "une adresse électronique telle que nom@example.org, avec 64 octets au plus avant @, sans point au début ni à la fin ni deux points de suite",
        "action": "mesure",
        "an IANA time zone such as Europe/Paris": "un fuseau horaire de l’IANA tel que Europe/Paris",
        "can only be given as JSON": "ne peut être transmis qu’en JSON",
        "cannot be read": "valeur illisible",
        "dead letter": "événement non appliqué",
        "differs from what is on record": "diffère de ce qui est enregistré",
        "does not belong to {0}": "à laisser vide dans ce cas : {0}",
        "is given twice": "est indiqué deux fois",
        "is missing": "à remplir",
        "is no field of {0}, which has none": "n’est pas un champ de la demande {0}, qui n’en a aucun",
        "is no field of {0}; it has: {1}": "n’est pas un champ de la demande {0} ; ses champs : {1}",
        "is none into which the {0} is translated": "aucune traduction n’existe dans cette langue ({0})",
        "is not a known time zone": "fuseau horaire inconnu",
        "is not what this list has answered as next": "n’est pas la suite que cette liste a indiquée",
        "is required for {0}": "à indiquer dans ce cas : {0}",
        "is required for {0}, and belongs to nothing else":
            "à indiquer dans ce cas : {0} ; à laisser vide dans tout autre cas",
        "is required to decline": "à indiquer pour refuser",
        "is required to replace an official wording": "à indiquer pour remplacer un texte officiel",
        "is taken": "existe déjà",
        "is that of the original": "est celle de l’original",
        "is {0} on record": "valeur enregistrée : {0}",
        "must be a list": "doit être une liste",
        "must be a number": "doit être un nombre",
        "must be a number from {0} to {1}": "doit être un nombre compris entre {0} et {1}",
        "must be a whole number": "doit être un nombre entier",
        "must be a whole number from {0} to {1}": "doit être un nombre entier compris entre {0} et {1}",
        "must be an instant that exists, such as 2027-03-31T17:00:00Z":
            "doit être un instant qui existe, par exemple 2027-03-31T17:00:00Z",
        "must be an object": "doit être un objet",
        "must be at most {0}": "ne doit pas dépasser {0}",
        "must be given, or else one of {0}, and no two":
            "à indiquer, ou bien l’un des champs suivants, mais un seul : {0}",
        "must be given, or else {0}, and not both": "à indiquer, ou bien {0}, mais pas les deux",
        "must be in the years {0} to {1}": "doit se situer dans les années {0} à {1}",
        "must be named, since you belong to none": "à indiquer, car vous ne relevez d’aucune partie",
        "must be one of: {0}": "doit être l’une des valeurs suivantes : {0}",
        "must be text": "doit être un texte",
        "must be true or false": "doit être true ou false",
        "must be {0}": "doit être {0}",
        "must be {0} to {1}": "doit être compris entre {0} et {1}",
        "must be {0}, as the {1} is": "doit être {0}, comme l’original ({1})",
        "must begin with a kind of object and a colon; there are: {0}":
            "doit commencer par un type d’objet suivi d’un deux-points ; types possibles : {0}",
        "must close what changes the direction of its text (U+2066 to U+2069)":
            "doit refermer ce qui change le sens d’écriture de son texte (U+2066 à U+2069)",
        "must not be before {0}": "ne doit pas être antérieur à {0}",
        "must not be given beside {0}": "ne peut être indiqué en même temps que {0}",
        "must not be in the future": "ne doit pas être dans l’avenir",
        "must not be less than {0}: time does not run backwards":
            "ne doit pas être inférieur à {0} : le temps ne recule pas",
        "must not be null": "ne doit pas être null",
        "must not have a character that is not seen ({0})": "ne doit pas contenir de caractère invisible ({0})",
        "must not have a code that stands for no character ({0})":
            "ne doit pas contenir de code qui ne correspond à aucun caractère ({0})",
        "must not turn the direction of its text about ({0})":
            "ne doit pas inverser le sens d’écriture de son texte ({0})",
        "names no {0} on record": "introuvable : {0}",
        "names no {0} that there can be": "aucun objet de ce type ne peut porter ce nom : {0}",
        "names proposal {0}, which is not on record": "la proposition {0} est introuvable",
        "names version {0}; the current one is {1}":
            "la version {0} est indiquée ; la version actuelle est la version {1}",
        "names {0}, which is given as well": "élément à supprimer et pourtant indiqué : {0}",
        "names “{0}” twice": "« {0} » y figure deux fois",
        "names “{0}”, which is no {1} on record{2}": "introuvable : {1} « {0} »{2}",
        "names “{0}”, which is not in the register of parties{1}": "« {0} » ne figure pas au registre des parties{1}",
        "names “{0}”, which is not on record": "« {0} » est introuvable",
        "names “{0}”: the process defines none": "« {0} » : le processus n’en définit aucun",
        "not possible while the {0} is {1}": "impossible dans l’état actuel ({0} : {1})",
        "not valid JSON": "JSON non valide",
        "nothing": "néant",
        "on record: nothing; given: nothing": "valeur enregistrée : néant ; valeur reçue : néant",
        "on record: nothing; given: “{0}”": "valeur enregistrée : néant ; valeur reçue : « {0} »",
        "on record: “{0}”; given: nothing": "valeur enregistrée : « {0} » ; valeur reçue : néant",
        "on record: “{0}”; given: “{1}”": "valeur enregistrée : « {0} » ; valeur reçue : « {1} »",
        "one line of 1 to 300 characters": "une ligne de 1 à 300 caractères",
        "or another field must be given, with another value than that on record":
            "à indiquer, ou un autre champ, avec une valeur différente de celle qui est enregistrée",
        "or another term must be given": "à indiquer, ou un autre élément à modifier",
        "person": "personne",
        "proposal": "proposition",
        "secretariat, co-chair or ops; or focal-point, alternate, delegate or observer, a colon and a party":
            "secretariat, co-chair ou ops ; ou bien focal-point, alternate, delegate ou observer, suivi d’un deux-points et d’une partie",
        "text of 1 to 20,000 characters": "un texte de 1 à 20 000 caractères",
        "the place of an object in the API, such as proposals/4":
            "l’emplacement d’un objet dans l’API, par exemple proposals/4",
        "three capital letters (ISO 3166-1 alpha-3)": "trois lettres majuscules (ISO 3166-1 alpha-3)",
        "{0} The {1} is {2}; you may: {3}.": "{0} État actuel ({1}) : {2} ; vous pouvez : {3}.",
        "{0} cannot be run dry.": "La demande {0} ne peut pas être exécutée à blanc.",
        "{0} is for: {1}.": "La demande {0} est réservée à : {1}.",
        "{0} is kept by another service": "{0} : objet conservé par un autre service",
        "{0} is no contact of {1} today.": "{0} n’est pas actuellement un contact de {1}.",
        "{0} is no organization with an accreditation to observe that holds today.":
            "{0} n’est pas une organisation dont l’accréditation d’observateur est en cours de validité.",
        "{0} is not a state; only states take positions.":
            "La partie {0} n’est pas un État ; seuls les États prennent position.",
        "{0} is not in office as focal point or alternate of {1}.":
            "{0} n’est pas en fonction comme point focal ou suppléant de {1}.",
        "{0} may not have commands run dry.": "{0} ne peut pas faire exécuter de commandes à blanc.",
        "{0} may not send {1}.": "{0} ne peut pas envoyer la demande {1}.",
        "{0} needs a sign-in of the last {1} minutes: sign in again, and send it then.":
            "La demande {0} exige une connexion datant de moins de {1} minutes : reconnectez-vous, puis envoyez-la de nouveau.",
        "“{0}” is {1}; possible: {2}.": "« {0} » : {1} ; possible : {2}.",
        "“{0}” names several: {1}": "« {0} » désigne plusieurs objets : {1}",
        "“{0}” names several: {1} and others": "« {0} » désigne plusieurs objets : {1} et d’autres",
    ]
}
