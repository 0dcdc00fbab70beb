extension Texts {
    static let spanishRefusalsOfParties: [String: String] = [
        "A successor was proposed and is not decided yet.":
            "Ya se ha propuesto un sucesor y aún no se ha decidido al respecto.",
        "The contact is in office, or will be: end the appointment first.":
            "El contacto está en funciones o lo estará: ponga fin antes al nombramiento.",
        "The contact is in office, or will be: end the term first.":
            "El contacto está en funciones o lo estará: ponga fin antes al mandato.",
        "The contact was erased.": "Los datos del contacto se han borrado.",
        "The credentials are {0}: the secretariat corrects what they are of.":
            "Las credenciales figuran como {0}: corresponde a la secretaría rectificar los datos a que se refieren.",
        "The delegate was erased.": "Los datos del representante se han borrado.",
        "The focal point of {0} or the secretariat registers its delegates.":
            "Los representantes de {0} los inscribe su punto focal o la secretaría.",
        "The person may speak for {0} by the credentials {1}: reject these first.":
            "La persona puede hablar en nombre de {0} en virtud de las credenciales {1}: rechácelas primero.",
        "The session {0} is not over: reject the credentials for it first.":
            "El período de sesiones {0} no ha terminado: rechace primero las credenciales correspondientes.",
        "The successor was confirmed, and is in office.": "Se ha confirmado al sucesor, que ya está en funciones.",
        "The successor was declined: another one may be proposed.":
            "Se ha rechazado al sucesor: puede proponerse otro.",
        "The term is over or has not begun: there is nothing to confirm.":
            "El mandato ha terminado o no ha comenzado: no hay nada que confirmar.",
        "The term is over: the secretariat nominates who comes next.":
            "El mandato ha terminado: corresponde a la secretaría designar a quien le suceda.",
        "You have asked for {0} changes of your address within 24 hours: wait, or ask the secretariat.":
            "Ha alcanzado el límite de cambios de dirección solicitados en 24 horas ({0}): espere o diríjase a la secretaría.",
        "accreditation of {0} from": "acreditación de {0} a partir del",
        "belongs to a contact of a party": "corresponde a un contacto de una parte",
        "belongs to a contact of an office": "corresponde a un contacto de una oficina",
        "belongs to another contact": "corresponde a otro contacto",
        "belongs to another party": "corresponde a otra parte",
        "contact of yours": "contacto suyo",
        "coordinator of {0} from": "coordinador de {0} a partir del",
        "delegate": "representante",
        "focal point": "punto focal",
        "is a contact of {0}, which is not of {1}": "es un contacto de {0}, que no pertenece a {1}",
        "is after its end, {0}; a longer one is to be given anew":
            "es posterior a su fin ({0}); para prolongarlo hay que otorgarlo de nuevo",
        "is after the end of the term, {0}": "es posterior al fin del mandato ({0})",
        "is after the end of the term, {0}; a longer one needs a nomination":
            "es posterior al fin del mandato ({0}); para prolongarlo hace falta una designación",
        "is an alternate; only a focal point's office is handed over":
            "es un suplente; solo se traspasa la función de punto focal",
        "is for the secretariat alone": "solo se admite para la secretaría",
        "is in the register under another id": "consta en el registro con otro identificador",
        "is no code of a state": "no es el código de un Estado",
        "is no unit of the secretariat": "no es una dependencia de la secretaría",
        "is not the code of {0}, which is {1}": "no es el código de {0}, que es {1}",
        "is on the delegation to this session already": "ya forma parte de la delegación en este período de sesiones",
        "is one more than the 50 that fit": "supera el máximo de 50",
        "is required to reject": "debe indicarse para no aceptar",
        "is required: the term began on {0} and can no longer be withdrawn":
            "debe indicarse: el período comenzó el {0} y ya no puede retirarse",
        "is reserved": "es un valor reservado",
        "is that of another person, {0}": "corresponde a otra persona, {0}",
        "is that of somebody else on the delegations of your party":
            "corresponde a otra persona de las delegaciones de su parte",
        "is the address that is on record": "es la dirección que ya consta",
        "leads to another party": "remite a otra parte",
        "leaves the office on {0}, before the term begins": "deja el cargo el {0}, antes de que comience el mandato",
        "mixes letters of two scripts in one word": "mezcla letras de dos sistemas de escritura en una palabra",
        "mixes letters of two scripts: “{0}” looks like “{1}”":
            "mezcla letras de dos sistemas de escritura: «{0}» se parece a «{1}»",
        "must be after the term began": "debe ser posterior al comienzo del mandato",
        "must be another contact": "debe ser otro contacto",
        "must be later than {0}, when the last one begins": "debe ser posterior al {0}, comienzo del último período",
        "must be later than {0}, when the last one begins; that one has not begun and can be withdrawn":
            "debe ser posterior al {0}, comienzo del último período, que aún no ha empezado y puede retirarse",
        "must be provisional, accepted or rejected":
            "debe ser una de estas situaciones: aceptadas con carácter provisional, aceptadas o no aceptadas",
        "must begin with “unit-”": "debe empezar por «unit-»",
        "must have a letter or a digit": "debe tener una letra o una cifra",
        "must not be after the end of the term that the mandate says, {0}":
            "no puede ser posterior al fin del período que fija el mandato, {0}",
        "must not be after {0}, when the contact leaves the office":
            "no puede ser posterior al {0}, día en que el contacto deja el cargo",
        "must not be before the day before the term began":
            "no puede ser anterior a la víspera del comienzo del mandato",
        "must not be before {0}, when it begins; without a day it is withdrawn":
            "no puede ser anterior al {0}, día en que comienza; si no se indica un día, se retira",
        "must not be in the future; until then nominate for a term that begins later":
            "no puede estar en el futuro; hasta entonces, haga una designación para un mandato que comience más tarde",
        "names “{0}”, which is neither in the register of parties nor a unit of the secretariat{1}":
            "se indica «{0}», que no figura en el registro de partes ni es una dependencia de la secretaría{1}",
        "office contact": "contacto de una oficina",
        "overlaps with the term of {0}, {1} – {2}": "coincide en parte con el mandato de {0}, {1} – {2}",
        "party": "parte",
        "secretariat unit": "dependencia de la secretaría",
        "successor": "sucesor",
        "{0} ({1}) is a state that can be registered.": "{0} ({1}) es un Estado que puede registrarse.",
        "“{0}” belongs to another unit of the secretariat": "«{0}» corresponde a otra dependencia de la secretaría",
        "“{0}” is a party of its own right and needs no accreditation":
            "«{0}» es una parte por derecho propio y no necesita acreditación",
        "“{0}” is no state{1}": "«{0}» no es un Estado{1}",
        "“{0}” looks like “{1}”, which {2}": "«{0}» se parece a «{1}», que {2}",
    ]
}
