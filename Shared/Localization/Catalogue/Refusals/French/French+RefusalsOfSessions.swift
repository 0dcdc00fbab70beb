extension Texts {
    static let frenchRefusalsOfSessions: [String: String] = [
        "1 to 8 capital letters of English": "une suite de 1 à 8 lettres majuscules sans accent",
        "A party may put a courtesy translation of the title of its own action, and nothing else.":
            "Une partie peut donner une traduction de courtoisie du titre de sa propre mesure, et rien d’autre.",
        "A process is defined already, with other content. What has changed since is a revision: `npp16 process revise --file process.json`.":
            "Un processus est déjà défini, avec un autre contenu. Ce qui a changé depuis relève d’une révision : `npp16 process revise --file process.json`.",
        "How a delegation attends was changed meanwhile.":
            "La participation d’une délégation a été modifiée entre-temps.",
        "How {0} delegations attend was changed meanwhile.":
            "Nombre de délégations dont la participation a été modifiée entre-temps : {0}.",
        "Nobody attends a session that is {0}.": "Aucune participation ne peut être consignée pour une session {0}.",
        "Only a co-chair may do this.": "Cette opération est réservée aux coprésidents.",
        "Only a party that the paragraph names, the secretariat or a co-chair may do this.":
            "Cette opération est réservée aux parties mentionnées dans le paragraphe, au secrétariat et aux coprésidents.",
        "Only the secretariat and the co-chairs may translate this.":
            "Seuls le secrétariat et les coprésidents peuvent traduire ce texte.",
        "Publish the session before you move it.": "Annoncez la session avant d’en changer le statut.",
        "The document has changed in this language since: it is version {0} now; you saw {1}.":
            "Le document a changé dans cette langue depuis : la version actuelle est la version {0} ; vous avez vu la version {1}.",
        "The document is {0} in this language, which counts for more.":
            "Il existe déjà dans cette langue une version du document qui prévaut : {0}.",
        "The mandate was changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Le mandat a été modifié entre-temps : vous avez lu la version {0} ; la version actuelle est la version {1}, rédigée par {2}, le {3}.",
        "The number {0} is taken by another decision.": "Le numéro {0} est déjà celui d’une autre décision.",
        "The number {0}, or the id “{1}”, is taken by another decision.":
            "Le numéro {0}, ou l’identifiant « {1} », est déjà celui d’une autre décision.",
        "The paragraph has changed since: it is {0} now.": "Le paragraphe a changé depuis ; statut actuel : {0}.",
        "The process was revised meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Le processus a été révisé entre-temps : vous avez lu la version {0} ; la version actuelle est la version {1}, rédigée par {2}, le {3}.",
        "The series has documents on the register, such as {0}.":
            "La série compte des documents enregistrés, par exemple {0}.",
        "The session has changed since: it is {0} now, version {1}; you saw {2}.":
            "La session a changé depuis : elle est maintenant {0}, version {1} ; vous avez vu la version {2}.",
        "The session is {0}.": "La session est {0}.",
        "The symbol “{0}” is taken.": "La cote « {0} » est déjà attribuée.",
        "The symbol “{0}” is taken: “{1}”.": "La cote « {0} » est déjà attribuée : « {1} ».",
        "There is no mandate on record yet.": "Aucun mandat n’est encore enregistré.",
        "There is no number left for {0} under “{1}”.": "Il ne reste aucun numéro sous « {1} » pour : {0}.",
        "There is no number left in “{0}”.": "Il ne reste aucun numéro dans « {0} ».",
        "What answers need {0}": "Ce qui répond au besoin {0}",
        "What decision {0} is about": "Ce dont traite la décision {0}",
        "a series begins with a letter, not with “{0}”": "une série commence par une lettre, et non par « {0} »",
        "a session or a year, 1 to 20 letters, digits, dots and hyphens, the first a letter or digit":
            "une session ou une année : de 1 à 20 lettres, chiffres, points et traits d’union, en commençant par une lettre ou un chiffre",
        "belongs to item {0}, which is not on the agenda": "relève du point {0}, qui ne figure pas à l’ordre du jour",
        "cannot stand behind “{0}”": "ne peut pas suivre « {0} »",
        "consultation": "consultation régionale",
        "decision": "décision",
        "document": "document enregistré",
        "has its suffixes in the wrong order: {0}": "suffixes dans le mauvais ordre : {0}",
        "informational paragraph": "paragraphe à titre d’information",
        "instrument": "instrument ou organisation",
        "is a second beginning: one of {0} is enough": "second point de départ ; un seul suffit, parmi : {0}",
        "is called “{0}” as another one is": "porte le même nom qu’un autre élément : « {0} »",
        "is given, and nothing differs from version {0}":
            "un motif est indiqué, mais rien ne diffère de la version {0}",
        "is no document symbol: {0}": "n’est pas une cote de document : {0}",
        "is of a kind that the process does not use: {0}, not one of {1}":
            "type que le processus n’utilise pas : {0} ; types utilisés : {1}",
        "is of the series “{0}”, which is not registered": "relève de la série « {0} », qui n’est pas enregistrée",
        "is required once the session is {0}": "à indiquer une fois la session {0}",
        "is required unless it is only requested": "à indiquer, sauf si la traduction n’est que demandée",
        "is that of version {0}, and so is all the rest": "reprend la version {0}, comme tout le reste",
        "is {0}; the current one is {1}": "valeur indiquée : {0} ; valeur actuelle : {1}",
        "it has more than {0} characters": "elle compte plus de {0} caractères",
        "it has nothing but suffixes": "elle ne comporte que des suffixes",
        "it is empty": "elle est vide",
        "lack paragraph {0}, whose status has changed": "le paragraphe {0}, dont le statut a changé, n’y figure plus",
        "lacks item {0}, under which the minutes have actions":
            "le point {0}, sous lequel le compte rendu consigne des mesures, n’y figure plus",
        "link": "lien",
        "make paragraph {0}, whose status has changed, another type":
            "le type du paragraphe {0}, dont le statut a changé, ne peut plus être modifié",
        "makes the symbol longer than {0} characters":
            "donne une cote trop longue ; nombre maximal de caractères : {0}",
        "mandate": "mandat",
        "must be a day of the session, {0} to {1}": "doit être un jour de la session, du {0} au {1}",
        "must be after it starts": "doit être postérieur au début",
        "must be at most {0} items": "nombre maximal d’éléments : {0}",
        "must be given with {0}, or else {1} with {2}": "à indiquer avec {0}, ou bien {1} avec {2}",
        "must be given, unless people meet online only": "à indiquer, sauf si la réunion se tient uniquement en ligne",
        "must be others": "d’autres instruments ou organisations sont attendus",
        "must be {0}: they are counted from 1": "doit être {0} : la numérotation commence à 1",
        "must keep its {0} steps: answers are counted by them":
            "le nombre de degrés doit rester {0} : les réponses sont comptées selon ces degrés",
        "must keep {0}: such parties may have submitted":
            "doit conserver la valeur suivante : {0} ; des parties de ce type ont pu présenter des communications",
        "must keep “{0}” as a regional group: what is on record may name it":
            "doit conserver « {0} » comme groupe régional : des éléments enregistrés peuvent le mentionner",
        "must keep “{0}”: what is on record may name it":
            "doit conserver « {0} » : des éléments enregistrés peuvent le mentionner",
        "must name another decision that is on record": "doit désigner une autre décision enregistrée",
        "must not be before it starts": "ne doit pas être antérieur au début",
        "must not be before the term starts": "ne doit pas être antérieur au début du mandat",
        "must stay {0}": "doit rester {0}",
        "must stay {0}: proposals are cited by it": "doit rester {0} : les propositions sont citées ainsi",
        "names item {0}, which is not on the agenda": "le point {0} ne figure pas à l’ordre du jour",
        "names “{0}”, which is not on the register of documents": "« {0} » ne figure pas au registre des documents",
        "need": "besoin",
        "no series stands before its number": "aucune série ne précède son numéro",
        "not possible while the session is not published": "impossible tant que la session n’est pas annoncée",
        "nothing stands between two slashes, or before or after one":
            "il n’y a rien entre deux barres obliques, ou avant ou après l’une d’elles",
        "of such a document must be one of: {0}": "pour un tel document, l’une des valeurs suivantes : {0}",
        "of the original language is always official": "la version dans la langue originale est toujours officielle",
        "or another beginning must be given: {0}": "à indiquer, ou un autre point de départ : {0}",
        "or another term must be given anew": "à indiquer de nouveau, ou un autre élément",
        "or digest is required unless it is only requested":
            "à indiquer, ou l’empreinte numérique, sauf si la traduction n’est que demandée",
        "paragraph": "paragraphe",
        "process": "processus",
        "series": "série de documents",
        "session": "session du groupe de travail",
        "stands on the agenda twice: {0}": "figure deux fois à l’ordre du jour : {0}",
        "stands there twice": "y figure deux fois",
        "stands under “{0}”, which is not on the register": "relève de « {0} », qui ne figure pas au registre",
        "the number of a decision such as 2027/3": "le numéro d’une décision tel que 2027/3",
        "the number of a paragraph such as 3 or 3(a)": "le numéro d’un paragraphe tel que 3 ou 3(a)",
        "the number of an agenda item such as 3, 3.1 or 3.1(a), at most four deep":
            "le numéro d’un point de l’ordre du jour tel que 3, 3.1 ou 3.1(a), sur quatre niveaux au plus",
        "the number of “{0}” must be 1 to {1}, with no zero before it":
            "le numéro de « {0} » doit être compris entre 1 et {1}, sans zéro au début",
        "version of the mandate": "version du mandat",
        "version of the process": "version du processus",
        "what a body's symbols begin with, such as A/CONF.1: a letter first, no kind or suffix of a document":
            "le début des cotes d’un organe, par exemple A/CONF.1 : une lettre d’abord, sans type ni suffixe de document",
        "{0} has changed since you read it.": "{0} a changé depuis que vous l’avez lu.",
        "“{0}” cannot be a part of a series": "« {0} » ne peut pas faire partie d’une série",
        "“{0}” has a character other than letters, digits, dots and hyphens":
            "« {0} » contient un caractère autre que des lettres, chiffres, points et traits d’union",
        "“{0}” must be the last one": "« {0} » doit être le dernier",
        "“{0}” must stand at the end": "« {0} » doit figurer à la fin",
        "“{0}” stands there twice": "« {0} » y figure deux fois",
        "“{0}” stands twice": "« {0} » figure deux fois",
        "“{0}” stands where a number, INF/1, CRP.1, L.1, WP.1, Res.1 or Dec.1 is expected":
            "« {0} » figure là où est attendu un numéro, INF/1, CRP.1, L.1, WP.1, Res.1 ou Dec.1",
    ]
}
