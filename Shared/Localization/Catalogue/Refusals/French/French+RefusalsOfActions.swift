extension Texts {
    static let frenchRefusalsOfActions: [String: String] = [
        "A co-chair verifies what the secretariat owns.":
            "C’est un coprésident qui vérifie les mesures dont le secrétariat est responsable.",
        "A line cannot be read: nothing is recorded.": "Une ligne est illisible : rien n’est enregistré.",
        "A value is corrected by who gave it, or by the secretariat.":
            "Une valeur est rectifiée par la personne qui l’a communiquée ou par le secrétariat.",
        "Action {0} is {1}.": "La mesure {0} est {1}.",
        "An extension to {0} was asked for and is not decided yet.":
            "Un délai supplémentaire jusqu’au {0} a été demandé et la décision est encore attendue.",
        "Escalation is not suppressed.": "Les signalements ne sont pas suspendus.",
        "Escalation is suppressed already; resume it first.":
            "Les signalements sont déjà suspendus ; reprenez-les d’abord.",
        "It waits for that action already, in another way.": "Elle dépend déjà de cette mesure, d’une autre manière.",
        "It waits for {0}.": "En attente de : {0}.",
        "It was reviewed: the secretariat withdraws it.":
            "Le justificatif a été examiné : c’est au secrétariat de le retirer.",
        "Line {0} cannot be carried out: {1}": "La ligne {0} ne peut pas être exécutée : {1}",
        "Nothing is attached to the action as evidence. To verify it all the same takes {0} and a reason.":
            "Aucun justificatif n’est joint à la mesure. Pour la vérifier malgré tout, il faut indiquer {0} et un motif.",
        "Only the secretariat or a co-chair may do this, and never the owner.":
            "Cette opération est réservée au secrétariat et aux coprésidents, et jamais ouverte au responsable.",
        "Only {0}, which owns the action, may do this.": "Seul le responsable de la mesure ({0}) peut le faire.",
        "Only {0}, which owns the action, may {1}.": "Seul le responsable de la mesure ({0}) peut {1}.",
        "Progress is reported between acceptance and completion; the action is {0}.":
            "L’avancement est signalé entre l’acceptation et l’achèvement ; la mesure est {0}.",
        "Somebody else has to {0}.": "Une autre personne doit {0}.",
        "Somebody other than the owner verifies an action.":
            "La vérification d’une mesure incombe à quelqu’un d’autre que son responsable.",
        "That would be a cycle: {0} → action {1}.": "Cela formerait un cycle : {0} → mesure {1}.",
        "The action has changed since: it is {0} now, version {1}; you saw {2}. Possible now: {3}.":
            "La mesure a changé depuis : elle est maintenant {0}, version {1} ; vous avez vu la version {2}. Possible maintenant : {3}.",
        "The action is {0}.": "La mesure est {0}.",
        "The action is {0}: it needs no more time.": "La mesure est {0} : elle n’a plus besoin de délai.",
        "The action is {0}: nothing escalates.": "La mesure est {0} : elle ne donne lieu à aucun signalement.",
        "The evidence of the action is not all accepted. To verify it all the same takes {0} and a reason.":
            "Les justificatifs de la mesure ne sont pas tous acceptés. Pour la vérifier malgré tout, il faut indiquer {0} et un motif.",
        "The extension is {0} already.": "La demande de délai est déjà {0}.",
        "The indicator has changed since: it is version {0} now.":
            "L’indicateur a changé depuis : la version actuelle est la version {0}.",
        "The minutes were changed meanwhile: you have read none, now it is version {0} by {1}, {2}.":
            "Le compte rendu a été modifié entre-temps : vous n’en avez lu aucune version ; la version actuelle est la version {0}, rédigée par {1}, le {2}.",
        "The minutes were changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "Le compte rendu a été modifié entre-temps : vous avez lu la version {0} ; la version actuelle est la version {1}, rédigée par {2}, le {3}.",
        "The owner says who carries an action out; {0} is for the secretariat.":
            "Le responsable indique qui exécute une mesure ; {0} relève du secrétariat.",
        "There are no minutes of {0} yet.": "Il n’y a pas encore de compte rendu de la session {0}.",
        "There are no minutes while it is {0}.": "Il n’y a pas de compte rendu tant que la session est {0}.",
        "Value {0} has taken its place already: correct that one.":
            "La valeur {0} l’a déjà remplacée : rectifiez celle-là.",
        "Value {0} is of {1} already: correct it instead.":
            "La valeur {0} porte déjà la date du {1} : rectifiez-la plutôt.",
        "Values come from the secretariat and from those who own an action on {0} that was accepted and that others have proposed, accepted in its owner's place, or verified.":
            "Les valeurs proviennent du secrétariat et des responsables d’une mesure concernant la proposition {0} qui a été acceptée et que d’autres ont proposée, acceptée à la place de son responsable ou vérifiée.",
        "You have worked on the action yourself: somebody else has to {0} it.":
            "Vous avez vous-même travaillé à cette mesure : une autre personne doit s’en charger ({0}).",
        "You may propose follow-up actions to your own party only.":
            "Vous ne pouvez proposer de mesures de suivi qu’à votre propre partie.",
        "action {0} ({1})": "mesure {0} ({1})",
        "actions that you may not read": "mesures que vous ne pouvez pas consulter",
        "ask for more time": "demander un délai supplémentaire",
        "attach evidence to it": "y joindre un justificatif",
        "belongs to {0}, and to nothing else": "à indiquer dans ce seul cas : {0}",
        "correct its evidence": "rectifier ses justificatifs",
        "decide on what you asked for": "statuer sur votre demande",
        "dependency on action": "dépendance à l’égard de la mesure",
        "evidence": "justificatif",
        "evidence {0}, “{1}”, is not reviewed": "le justificatif {0}, « {1} », n’a pas été examiné",
        "evidence {0}, “{1}”, was not accepted": "le justificatif {0}, « {1} », n’a pas été accepté",
        "extension": "demande de délai",
        "give values for it": "communiquer des valeurs à ce sujet",
        "has value {0} on record": "valeur déjà enregistrée pour ce jour : {0}",
        "indicator": "indicateur",
        "is blocked by {0}": "impossible dans l’attente de : {0}",
        "is for the secretariat or a co-chair to call unfunded":
            "seuls le secrétariat et les coprésidents peuvent la dire non financée",
        "is more than {0}, the current version": "est supérieur à la version actuelle, {0}",
        "is no symbol of a document": "n’est pas une cote de document",
        "is required from the second version on": "à indiquer à partir de la deuxième version",
        "is required to verify despite what is not reviewed":
            "à indiquer pour vérifier malgré ce qui n’a pas été examiné",
        "is required where it is not accepted": "à indiquer si le justificatif n’est pas accepté",
        "is {0} itself": "cette mesure est elle-même {0}",
        "line {0}, column {1}: {2}": "ligne {0}, colonne {1} : {2}",
        "line {0}: {1}": "ligne {0} : {1}",
        "must be a day of the session, {0} to {1} in {2}": "doit être un jour de la session, du {0} au {1} ({2})",
        "must be after the action starts": "doit être postérieur au début de la mesure",
        "must be after {0}": "doit être postérieur à {0}",
        "must be another action": "doit être une autre mesure",
        "must be in the future": "doit être dans l’avenir",
        "must be later than {0}": "doit être postérieur au {0}",
        "must be the id of an uploaded file, or the SHA-256 of one, 64 small hexadecimal digits":
            "doit être l’identifiant d’un fichier téléversé, ou son SHA-256 : 64 chiffres hexadécimaux, en minuscules",
        "must be the symbol of a document, such as A/CONF.1/INF/3/Add.1":
            "doit être la cote d’un document, par exemple A/CONF.1/INF/3/Add.1",
        "must name an action that is on record": "doit désigner une mesure enregistrée",
        "must name another action that is on record": "doit désigner une autre mesure enregistrée",
        "must not be after the value of {0}": "ne doit pas être postérieur à la valeur du {0}",
        "must not be before the baseline": "ne doit pas être antérieur à la valeur de référence",
        "names no file that {0} has uploaded": "aucun fichier téléversé par la partie {0} ne correspond",
        "names the responsible contact": "le contact responsable y figure",
        "names version {0}, and there are no minutes yet":
            "la version {0} est indiquée, mais il n’y a pas encore de compte rendu",
        "names “{0}”, which is no contact of {1}, or has left":
            "« {0} » n’est pas, ou n’est plus, un contact du responsable ({1})",
        "nothing is attached as evidence": "aucun justificatif n’est joint",
        "or another term must be given that changes something":
            "à indiquer, ou un autre élément, de manière à changer quelque chose",
        "or the day or the source must be another": "la valeur, le jour ou la source doit changer",
        "report on it": "rendre compte de son avancement",
        "review what you attached": "examiner ce que vous avez joint",
        "revise it": "la modifier",
        "say what it waits for": "indiquer de quoi elle dépend",
        "value": "valeur",
        "version of the minutes": "version du compte rendu",
        "waits for the action itself": "dépend elle-même de cette mesure",
        "withdraw its evidence": "retirer ses justificatifs",
        "would move action {0} out of the calendar": "reporterait la mesure {0} hors du calendrier",
        "{0} has reviewed it already.": "{0} l’a déjà examiné.",
        "{0} has reviewed it already: withdraw it and attach another.":
            "{0} l’a déjà examiné : retirez-le et joignez-en un autre.",
        "{0} lines cannot be read: nothing is recorded.": "Nombre de lignes illisibles : {0}. Rien n’est enregistré.",
    ]
}
