extension Texts {
    static let frenchRefusalsOfSubmissions: [String: String] = [
        "A file has at most 25 MiB, that is {0} bytes; this one has {1}.":
            "La taille d’un fichier ne peut dépasser 25 Mio, soit {0} octets ; celle de ce fichier est de {1}.",
        "A submission, or the evidence of an action, names the attachment: it stays readable.":
            "Une communication ou le justificatif d’une mesure mentionne ce fichier : il reste consultable.",
        "Nobody but {0} has signed the submission, and it needs a submitter.":
            "La partie {0} est seule à avoir signé la communication, qui doit avoir un auteur.",
        "Only an author of the submission may revise it, or the secretariat.":
            "Seuls un auteur de la communication ou le secrétariat peuvent la modifier.",
        "Only the secretariat may say on which day a submission was received.":
            "Seul le secrétariat peut indiquer le jour de réception d’une communication.",
        "Only the secretariat may say who has signed what it received.":
            "Seul le secrétariat peut indiquer qui a signé ce qu’il a reçu.",
        "SHA-256 in 64 small hexadecimal digits": "un SHA-256 en 64 chiffres hexadécimaux, en minuscules",
        "Submissions to the call could be revised until {0}.":
            "Les communications en réponse à l’appel pouvaient être modifiées jusqu’au {0}.",
        "The attachment is stored: its content never changes.":
            "Le fichier est enregistré : son contenu ne change plus.",
        "The draft is at version {0}, saved by {1} at {2}. Save yours upon that version.":
            "Le brouillon en est à la version {0}, enregistrée par {1} le {2}. Enregistrez le vôtre à partir de cette version.",
        "The draft is at version {0}, saved by {1}: read it again.":
            "Le brouillon en est à la version {0}, enregistrée par {1} : relisez-le.",
        "The draft was submitted, as submission {0}.": "Le brouillon a été présenté, en tant que communication {0}.",
        "The file was not taken in, announce another one. It said: {0}":
            "Le fichier n’a pas été accepté ; annoncez-en un autre. Motif indiqué : {0}",
        "The submission came in time; it counts already.":
            "La communication est arrivée à temps ; elle est déjà prise en compte.",
        "The submission was admitted before.": "La communication a déjà été admise.",
        "The submission was revised already: {0} is its newest version.":
            "La communication a déjà été modifiée : {0} en est la version la plus récente.",
        "The submission was revised: admit its newest version, {0}.":
            "La communication a été modifiée : admettez sa version la plus récente, {0}.",
        "The submission was revised: sign its newest version, {0}.":
            "La communication a été modifiée : signez sa version la plus récente, {0}.",
        "You may submit for your own party only, alone or as one of a joint submission.":
            "Vous ne pouvez présenter de communication qu’au nom de votre propre partie, seule ou avec d’autres.",
        "answers a question twice": "une même question y reçoit deux réponses",
        "attachment": "fichier",
        "belong to a call, and none is named": "ne valent que pour un appel, et aucun n’est indiqué",
        "call": "appel à contributions",
        "differs from that of the bytes that came in, {0}": "diffère de celle des octets reçus, {0}",
        "differs from what came before at byte {0}": "diffère de ce qui précède, à partir de l’octet {0}",
        "discard what nothing names": "supprimez ce que rien ne mentionne",
        "draft": "brouillon",
        "end or discard one first": "terminez-en ou supprimez-en un d’abord",
        "ends before the {0} bytes that were announced": "prend fin avant la taille annoncée, en octets : {0}",
        "has more bytes than the {0} that were announced": "dépasse la taille annoncée, en octets : {0}",
        "has passed already: extend the call": "est déjà dépassé : prolongez l’appel",
        "holds malware: {0}": "contient un logiciel malveillant : {0}",
        "is joint, and one party submits": "catégorie conjointe, alors qu’une seule partie présente la communication",
        "is not what you may submit as: {0}":
            "vous ne pouvez pas présenter de communication à ce titre ; possible : {0}",
        "is not whose draft this is": "n’est pas la partie dont c’est le brouillon",
        "is replaced by {0}": "version remplacée par {0}",
        "must be a name without folders: it has “{0}”": "doit être un nom sans dossier ; caractère trouvé : « {0} »",
        "must be after the call opens": "doit être postérieur à l’ouverture de l’appel",
        "must be at least 1": "doit être au moins égal à 1",
        "must be below {0}": "doit être inférieur à {0}",
        "must be in one line, without control characters: it has {0}":
            "doit tenir en une ligne, sans caractère de commande ; caractère trouvé : {0}",
        "must be later than {0}, when the call closes so far":
            "doit être postérieur au {0}, date de clôture actuelle de l’appel",
        "must be neither before the call closes nor earlier than it is so far":
            "ne doit être antérieur ni à la clôture de l’appel ni à la date limite actuelle",
        "must be points of the submission that name {0}":
            "doivent être des points de la communication qui mentionnent la partie {0}",
        "must be {0}, the bytes that have come in": "doit être égal à {0}, le nombre d’octets reçus",
        "must have at most {0} characters": "nombre maximal de caractères : {0}",
        "must name the draft that has the version": "doit désigner le brouillon auquel appartient la version",
        "must name those of the submitters who have signed what was received":
            "doit indiquer ceux des auteurs qui ont signé ce qui a été reçu",
        "must not be a day that is to come": "ne doit pas être un jour à venir",
        "must not be before the call closes": "ne doit pas être antérieur à la clôture de l’appel",
        "must not be later than now: submissions have come in":
            "ne doit pas être postérieur à maintenant : des communications ont été reçues",
        "must not have passed": "ne doit pas être déjà dépassé",
        "must not turn the direction of reading: it has {0}":
            "ne doit pas inverser le sens de lecture ; caractère trouvé : {0}",
        "must stay {0}: answers to them have come in": "leur nombre doit rester {0} : des réponses ont été reçues",
        "names no call that is on record": "aucun appel enregistré ne correspond",
        "names no submitter of the submissions": "aucun auteur des communications n’y figure",
        "names question {0}; the call has {1}": "la question {0} n’existe pas ; nombre de questions de l’appel : {1}",
        "names “{0}”, which does not belong to your party": "« {0} » n’appartient pas à votre partie",
        "names “{0}”, which is no submitter": "« {0} » ne figure pas parmi les auteurs",
        "names “{0}”, which is not in the register of needs": "« {0} » ne figure pas au registre des besoins",
        "names “{0}”, which none of the submissions names": "« {0} » ne figure dans aucune des communications",
        "names “{0}”, which was not taken in: {1}": "« {0} » n’a pas été accepté : {1}",
        "names “{0}”, whose upload has not ended": "le téléversement de « {0} » n’est pas terminé",
        "opens only at {0}": "n’ouvre que le {0}",
        "point": "point soulevé",
        "says one thing and the content another: “{0}” is {1}":
            "ne concorde pas avec le contenu : « {0} » est de type {1}",
        "submission": "communication",
        "submit or discard one first": "présentez-en ou supprimez-en un d’abord",
        "submit or discard some first": "présentez-en ou supprimez-en quelques-uns d’abord",
        "the name of a file without folders that ends in {0}": "un nom de fichier sans dossier, se terminant par {0}",
        "the number of a submission such as S/2026/014": "le numéro d’une communication tel que S/2026/014",
        "was withdrawn on {0}": "a été annulé le {0}",
        "{0} MiB of drafts that are not submitted": "brouillons non présentés : {0} Mio",
        "{0} MiB of files": "fichiers : {0} Mio",
        "{0} MiB of files that nothing names": "fichiers que rien ne mentionne : {0} Mio",
        "{0} drafts that are not submitted": "brouillons non présentés : {0}",
        "{0} files": "nombre de fichiers : {0}",
        "{0} files that nothing names": "fichiers que rien ne mentionne : {0}",
        "{0} is no signatory of the submission, or its only one.":
            "La partie {0} n’est pas signataire de la communication, ou en est la seule signataire.",
        "{0} may have at most {1}, and this one would be beyond: submit or discard one first. GET /drafts lists them.":
            "La partie {0} dépasserait le maximum autorisé ({1}) : présentez ou supprimez d’abord un brouillon. GET /drafts en donne la liste.",
        "{0} may have at most {1}, and this one would be beyond: {2}. GET /attachments lists them.":
            "La partie {0} dépasserait le maximum autorisé ({1}) : {2}. GET /attachments donne la liste des fichiers.",
        "{0} of the {1} bytes that were announced have come in.": "Octets reçus : {0} sur {1} annoncés.",
        "{0} uploads under way": "téléversements en cours : {0}",
    ]
}
