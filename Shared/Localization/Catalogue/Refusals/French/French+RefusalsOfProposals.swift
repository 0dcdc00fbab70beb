extension Texts {
    static let frenchRefusalsOfProposals: [String: String] = [
        "Drafts are read by the secretariat and the co-chairs.":
            "Les projets sont consultables par le secrétariat et les coprésidents.",
        "No delegation has given a ranking.": "Aucune délégation n’a donné de classement.",
        "Nothing is published: {0} of {1} originals are accounted for; {2}.":
            "Rien n’est publié. Propositions initiales prises en compte : {0} sur {1} ; {2}.",
        "Only the focal point of {0} states what it holds.":
            "Seul le point focal de la partie {0} peut exprimer la position de celle-ci.",
        "Proposal {0} comes from no original and stays outside the consolidated set.":
            "La proposition {0} n’est issue d’aucune proposition initiale et reste en dehors de l’ensemble consolidé.",
        "Proposal {0} is a draft; put it on the table first.":
            "La proposition {0} est à l’état de projet ; présentez-la d’abord.",
        "Proposal {0} is {1} and cannot become {2}; what can follow: {3}.":
            "La proposition {0} ne peut pas passer du statut « {1} » au statut « {2} » ; statuts possibles : {3}.",
        "Proposal {0} is {1}.": "La proposition {0} a le statut suivant : {1}.",
        "Proposal {0} was changed meanwhile: you have read version {1}, now it is version {2} by {3}, {4}.":
            "La proposition {0} a été modifiée entre-temps : vous avez lu la version {1} ; la version actuelle est la version {2}, rédigée par {3}, le {4}.",
        "Proposal {0} {1}.": "La proposition {0} {1}.",
        "Publication {0} was withdrawn on {1}.": "La publication {0} a été retirée le {1}.",
        "The amendment is to version {0} of proposal {1}, and in version {2} its words do not stand any more, or cannot be told apart from others.":
            "L’amendement porte sur la version {0} de la proposition {1} ; dans la version {2}, le passage visé ne figure plus ou ne peut être distingué d’autres.",
        "The amendment was {0} before.": "L’amendement a déjà été {0}.",
        "The operation was reversed on {0}.": "L’opération a été annulée le {0}.",
        "The operation “{0}” cannot be reversed: {1}.": "L’opération « {0} » ne peut pas être annulée : {1}.",
        "The operation “{0}” was reversed before.": "L’opération « {0} » a déjà été annulée.",
        "There is no proposal to publish.": "Il n’y a aucune proposition à publier.",
        "To {0} proposal {1}, withdraw publication {2} first: the proposal stands in it.":
            "Pour {0} la proposition {1}, retirez d’abord la publication {2} : la proposition y figure.",
        "Version {0} of proposal {1} is translated into this language; to correct it, say why.":
            "La version {0} de la proposition {1} est traduite dans cette langue ; pour rectifier la traduction, indiquez pourquoi.",
        "With this amendment the text of proposal {0} would not be {1}.":
            "Avec cet amendement, le texte de la proposition {0} ne serait plus {1}.",
        "amendment": "amendement",
        "and originals must be at least two, or one and a proposal to merge into":
            "indiquer au moins deux propositions, propositions initiales comprises, ou une seule et une proposition existante dans laquelle l’intégrer",
        "cannot follow {0}; can follow: {1}":
            "ne peut pas faire suite au statut actuel ({0}) ; statuts possibles : {1}",
        "come from no original: there would be nothing to count":
            "aucune proposition initiale n’en est à l’origine : il n’y aurait rien à compter",
        "does not lead to the quoted words": "ne mène pas au passage cité",
        "does not stand in the text of this version": "ne figure pas dans le texte de cette version",
        "is needed for a withdrawal": "à indiquer en cas de retrait",
        "is needed where an amendment is declined": "à indiquer en cas de refus d’un amendement",
        "is needed where the secretariat proposes it in the place of {0}":
            "à indiquer lorsque le secrétariat le propose à la place de la partie {0}",
        "is needed where the secretariat records it in the place of {0}":
            "à indiquer lorsque le secrétariat l’enregistre à la place de la partie {0}",
        "is needed, since a new proposal is made": "à indiquer, car une nouvelle proposition est créée",
        "is needed, since a translation is on record": "à indiquer, car une traduction est déjà enregistrée",
        "is needed, since only originals are merged":
            "à indiquer, car seules des propositions initiales sont fusionnées",
        "is not on record": "est introuvable",
        "is one of the sources, or one of them was made of it: that would be a cycle":
            "figure parmi les sources, ou l’une d’elles en est issue : cela formerait un cycle",
        "is that of version {0}, and so is the title": "reprend la version {0}, comme le titre",
        "is the same as the quoted words": "reprend le passage cité sans changement",
        "is {0}": "a le statut suivant : {0}",
        "is {0} and cannot be split": "ne peut pas être scindée dans son statut actuel ({0})",
        "is {0} and takes nothing in": "ne peut rien intégrer dans son statut actuel ({0})",
        "leave out the original “{0}”: it must go to at least one part":
            "la proposition initiale « {0} » n’y figure pas : elle doit se retrouver dans au moins une des propositions issues de la scission",
        "makes a text that is not {0}": "donne un texte qui n’est pas {0}",
        "mention": "débat consigné",
        "merge": "fusionner",
        "must be at least two": "il en faut au moins deux",
        "must have different names": "leurs noms doivent être différents",
        "must name at least one original": "doit comporter au moins une proposition initiale",
        "must name other clusters": "d’autres groupes thématiques sont attendus",
        "must name other proposals": "d’autres propositions sont attendues",
        "name a proposal twice": "une même proposition y figure deux fois",
        "names proposal {0}, which is not in the consolidated set":
            "la proposition {0} ne fait pas partie de l’ensemble consolidé",
        "names proposal {0}, which is not merged": "la proposition {0} n’est pas fusionnée",
        "names something twice": "un même élément y figure deux fois",
        "names version {0}, which is not on record": "la version {0} est introuvable",
        "names version {0}, which is not there in {1}": "la version {0} n’existe pas en {1}",
        "names “{0}”, which proposal {1} does not come from": "« {0} » n’est pas à l’origine de la proposition {1}",
        "one line of 1 to 200 characters": "une ligne de 1 à 200 caractères",
        "operation": "opération de fusion ou de scission",
        "original": "proposition initiale",
        "original of {0}, number": "proposition initiale de la région {0}, numéro",
        "position of {0} on proposal": "position de la partie {0} sur la proposition",
        "proposal {0} is on record already": "la proposition {0} existe déjà",
        "proposal {0} is {1} since": "la proposition {0} a depuis le statut suivant : {1}",
        "proposal {0} stands in publication {1}": "la proposition {0} figure dans la publication {1}",
        "proposal {0} was part of another {1} since (operation “{2}”); reverse that first":
            "la proposition {0} a depuis fait l’objet d’une autre {1} (opération « {2} ») ; annulez d’abord celle-ci",
        "proposal {0} {1}": "la proposition {0} {1}",
        "publication": "publication des propositions",
        "reverse what made": "annuler l’opération dont est issue",
        "split": "scinder",
        "stands in the text {0} times: say which by its offset":
            "nombre d’occurrences dans le texte : {0} ; précisez laquelle par sa position",
        "text of {0}, version {1}, in": "texte de la proposition {0}, version {1}, langue",
        "the text of proposal {0} has newer versions: it is at {1}, the operation left {2}":
            "le texte de la proposition {0} a des versions plus récentes : il en est à la version {1}, alors que l’opération a laissé la version {2}",
        "version of proposal {0}": "version de la proposition {0}",
        "was the result of an operation that was reversed; its number is not used again":
            "résultait d’une opération qui a été annulée ; son numéro n’est pas réutilisé",
        "what proposal {0} comes from has changed since": "l’origine de la proposition {0} a changé depuis",
        "withdraw": "retirer",
        "would need more numbers than are free": "exigerait plus de numéros qu’il n’en reste de libres",
    ]
}
