extension Texts {
    static let frenchRefusalsOfParties: [String: String] = [
        "A successor was proposed and is not decided yet.":
            "Un successeur a été proposé et la décision est encore attendue.",
        "The contact is in office, or will be: end the appointment first.":
            "Le contact est en fonction, ou le sera : mettez d’abord fin à sa nomination.",
        "The contact is in office, or will be: end the term first.":
            "Le contact est en fonction, ou le sera : mettez d’abord fin à son mandat.",
        "The contact was erased.": "Les données du contact ont été effacées.",
        "The credentials are {0}: the secretariat corrects what they are of.":
            "État des pouvoirs : {0} ; c’est au secrétariat de rectifier les données auxquelles ils se rapportent.",
        "The delegate was erased.": "Les données du représentant ont été effacées.",
        "The focal point of {0} or the secretariat registers its delegates.":
            "C’est au point focal de la partie {0} ou au secrétariat d’inscrire ses représentants.",
        "The person may speak for {0} by the credentials {1}: reject these first.":
            "La personne peut parler au nom de la partie {0} en vertu des pouvoirs {1} : rejetez-les d’abord.",
        "The session {0} is not over: reject the credentials for it first.":
            "La session {0} n’est pas terminée : rejetez d’abord les pouvoirs qui s’y rapportent.",
        "The successor was confirmed, and is in office.": "Le successeur a été confirmé et exerce la fonction.",
        "The successor was declined: another one may be proposed.":
            "Le successeur n’a pas été retenu : un autre peut être proposé.",
        "The term is over or has not begun: there is nothing to confirm.":
            "Le mandat a pris fin ou n’a pas commencé : il n’y a rien à confirmer.",
        "The term is over: the secretariat nominates who comes next.":
            "Le mandat a pris fin : c’est au secrétariat de désigner le successeur.",
        "You have asked for {0} changes of your address within 24 hours: wait, or ask the secretariat.":
            "Vous avez atteint le nombre maximal de changements d’adresse en 24 heures ({0}) : attendez ou adressez-vous au secrétariat.",
        "accreditation of {0} from": "accréditation ({0}) à compter du",
        "belongs to a contact of a party": "est celui d’un contact d’une partie",
        "belongs to a contact of an office": "est celui d’un contact d’un bureau",
        "belongs to another contact": "est celui d’un autre contact",
        "belongs to another party": "est celui d’une autre partie",
        "contact of yours": "contact à votre nom",
        "coordinator of {0} from": "coordonnateur ({0}) à compter du",
        "delegate": "représentant",
        "focal point": "point focal",
        "is a contact of {0}, which is not of {1}":
            "est un contact de la partie {0}, qui ne relève pas de la région {1}",
        "is after its end, {0}; a longer one is to be given anew":
            "est postérieur à la fin prévue, le {0} ; pour une durée plus longue, un nouveau mandat ou une nouvelle accréditation est nécessaire",
        "is after the end of the term, {0}": "est postérieur à la fin du mandat, le {0}",
        "is after the end of the term, {0}; a longer one needs a nomination":
            "est postérieur à la fin du mandat, le {0} ; pour un mandat plus long, une nouvelle désignation est nécessaire",
        "is an alternate; only a focal point's office is handed over":
            "est un suppléant ; seule la fonction de point focal se transmet",
        "is for the secretariat alone": "est du ressort exclusif du secrétariat",
        "is in the register under another id": "figure au registre sous un autre identifiant",
        "is no code of a state": "n’est pas le code d’un État",
        "is no unit of the secretariat": "n’est pas une unité du secrétariat",
        "is not the code of {0}, which is {1}": "ne correspond pas à {0}, dont le code est {1}",
        "is on the delegation to this session already": "figure déjà dans la délégation à cette session",
        "is one more than the 50 that fit": "dépasse le nombre maximal de 50",
        "is required to reject": "à indiquer en cas de rejet",
        "is required: the term began on {0} and can no longer be withdrawn":
            "à indiquer : le mandat a commencé le {0} et ne peut plus être retiré",
        "is reserved": "valeur réservée",
        "is that of another person, {0}": "est celui d’une autre personne, {0}",
        "is that of somebody else on the delegations of your party":
            "est celle d’une autre personne des délégations de votre partie",
        "is the address that is on record": "est déjà l’adresse enregistrée",
        "leads to another party": "désigne une autre partie",
        "leaves the office on {0}, before the term begins": "quitte ses fonctions le {0}, avant le début du mandat",
        "mixes letters of two scripts in one word": "un même mot mêle des lettres de deux écritures",
        "mixes letters of two scripts: “{0}” looks like “{1}”":
            "mêle des lettres de deux écritures : « {0} » ressemble à « {1} »",
        "must be after the term began": "doit être postérieur au début du mandat",
        "must be another contact": "doit être un autre contact",
        "must be later than {0}, when the last one begins": "doit être postérieur au {0}, début de la dernière période",
        "must be later than {0}, when the last one begins; that one has not begun and can be withdrawn":
            "doit être postérieur au {0}, début de la dernière période ; celle-ci n’a pas commencé et peut être retirée",
        "must be provisional, accepted or rejected":
            "valeurs possibles : acceptés à titre provisoire, acceptés, non acceptés",
        "must begin with “unit-”": "doit commencer par « unit- »",
        "must have a letter or a digit": "doit contenir une lettre ou un chiffre",
        "must not be after the end of the term that the mandate says, {0}":
            "ne doit pas être postérieur à la fin de mandat indiquée dans le mandat du groupe, le {0}",
        "must not be after {0}, when the contact leaves the office":
            "ne doit pas être postérieur au {0}, date à laquelle le contact quitte ses fonctions",
        "must not be before the day before the term began": "ne doit pas être antérieur à la veille du début du mandat",
        "must not be before {0}, when it begins; without a day it is withdrawn":
            "ne doit pas être antérieur au {0}, date du début ; sans jour indiqué, il y a retrait",
        "must not be in the future; until then nominate for a term that begins later":
            "ne doit pas être dans l’avenir ; d’ici là, procédez à une désignation pour un mandat qui commence plus tard",
        "names “{0}”, which is neither in the register of parties nor a unit of the secretariat{1}":
            "« {0} » n’est ni une partie inscrite au registre ni une unité du secrétariat{1}",
        "office contact": "contact d’un bureau",
        "overlaps with the term of {0}, {1} – {2}": "chevauche le mandat du contact {0} ({1} – {2})",
        "party": "partie",
        "secretariat unit": "unité du secrétariat",
        "successor": "successeur",
        "{0} ({1}) is a state that can be registered.": "{0} ({1}) est un État qui peut être enregistré.",
        "“{0}” belongs to another unit of the secretariat": "« {0} » appartient à une autre unité du secrétariat",
        "“{0}” is a party of its own right and needs no accreditation":
            "« {0} » est une partie à part entière et n’a pas besoin d’accréditation",
        "“{0}” is no state{1}": "« {0} » n’est pas un État{1}",
        "“{0}” looks like “{1}”, which {2}": "« {0} » ressemble à « {1} », qui {2}",
    ]
}
