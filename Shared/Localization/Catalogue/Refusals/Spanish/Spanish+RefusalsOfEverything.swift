extension Texts {
    static let spanishRefusalsOfEverything: [String: String] = [
        "1 to 32 letters of English, digits and hyphens, the first not a hyphen":
            "un texto de 1 a 32 letras del alfabeto inglés, cifras y guiones, que no empiece por guion",
        "1 to 64 lower-case letters, digits and hyphens, the first not a hyphen":
            "un texto de 1 a 64 letras minúsculas, cifras y guiones, que no empiece por guion",
        "1 to 96 lower-case letters, digits, dots and hyphens, the first a letter or a digit":
            "un texto de 1 a 96 letras minúsculas, cifras, puntos y guiones, que empiece por una letra o una cifra",
        "A request has at most {0} bytes.": "Una solicitud tiene como máximo {0} bytes.",
        "An unreadable problem.": "No se puede leer la descripción del problema.",
        "Did you mean {0}?": "¿Quiso decir {0}?",
        "Event {0} is not at position {1} of this log: its tail was lost or replaced.":
            "El evento {0} no se encuentra en la posición {1} de este registro: el final del registro se ha perdido o se ha sustituido.",
        "No process is defined yet. The secretariat defines it with `npp16 process define --file process.json`, or loads a record that has one.":
            "Aún no se ha definido ningún proceso. La secretaría lo define con `npp16 process define --file process.json`, o carga un expediente que contenga uno.",
        "Nobody is in office as focal point of {0}.": "Nadie ejerce el cargo de punto focal de {0}.",
        "Nothing here answers “{0}”.": "Nada responde aquí a «{0}».",
        "Only the secretariat or a co-chair may do this.": "Solo puede hacerlo la secretaría o un copresidente.",
        "Sign in to send {0}.": "Inicie sesión para enviar {0}.",
        "The access token is not for {0}.": "La ficha de acceso no sirve para {0}.",
        "The answer does not fit into one message; ask for fewer items.":
            "La respuesta no cabe en un solo mensaje; pida menos elementos.",
        "The attachment is not stored yet.": "El archivo aún no está guardado.",
        "The body is no JSON object.": "El cuerpo de la solicitud no es un objeto JSON.",
        "The clock of this installation cannot be moved: NPP16_CLOCK_MOVABLE is not set.":
            "El reloj de esta instalación no se puede adelantar: NPP16_CLOCK_MOVABLE no está definido.",
        "The data is not valid JSON.": "Los datos no son JSON válido.",
        "The idempotency key {0} was used for another command before.":
            "La clave de idempotencia {0} ya se utilizó para otra orden.",
        "The link is good for what its mail is about, and for nothing else: sign in.":
            "El enlace solo sirve para el asunto de su mensaje: inicie sesión.",
        "The link is not valid, or not any more.": "El enlace no es válido, o ya no lo es.",
        "The link of a mail is not for {0}: sign in.": "El enlace de un mensaje no sirve para {0}: inicie sesión.",
        "The message carries bytes beside it, which nothing here reads.":
            "El mensaje va acompañado de bytes que aquí no se leen.",
        "The message is not a CloudEvents 1.0 envelope.": "El mensaje no tiene el formato CloudEvents 1.0.",
        "The service failed; the failure is on record.": "El servicio ha fallado; el fallo ha quedado registrado.",
        "The token cannot be read.": "La ficha no se puede leer.",
        "The token has expired, is not yet good, is good for more than a day, or is meant for another system.":
            "La ficha ha caducado, aún no es válida, es válida durante más de un día o está destinada a otro sistema.",
        "The token names no party for the role {0}.": "La ficha no indica ninguna parte para la función «{0}».",
        "The token was not signed by this system.": "La ficha no ha sido firmada por este sistema.",
        "The token was revoked, or the session is over: sign in again.":
            "La ficha se ha revocado o la sesión ha terminado: acceda de nuevo.",
        "The {0} translation on record counts for more.": "La traducción que consta tiene un valor superior: {0}.",
        "The {0} was withdrawn on {1}.": "Se retiró el {1}: {0}.",
        "The {0} “{1}” is on record with other content.": "Ya consta con otro contenido: {0} «{1}».",
        "There is no such feed, or not any more.": "No existe tal canal web, o ya no existe.",
        "There is no {0} “{1}”.{2}": "No existe: {0} «{1}».{2}",
        "This id is taken.": "Este identificador ya está en uso.",
        "You are not on a delegation of {0} with accepted credentials that let you speak for it: those of the newest session that was decided on count, until a later session is closed.":
            "No forma parte de ninguna delegación de {0} con credenciales aceptadas que le permitan hablar en su nombre: valen las del último período de sesiones sobre el que se ha decidido, hasta que se clausure uno posterior.",
        "You may not speak for {0}.": "Usted no puede hablar en nombre de {0}.",
        "a UUID": "un identificador UUID",
        "a day that exists, such as 2027-03-31": "un día que exista, por ejemplo 2027-03-31",
        "a day, such as 2027-03-31, or an instant, such as 2027-03-31T17:00:00Z":
            "un día, por ejemplo 2027-03-31, o un instante, por ejemplo 2027-03-31T17:00:00Z",
        "a field whose words may stand in other languages, such as title, questions.2 or agenda.3.1(a)":
            "un campo cuyo texto puede figurar en otros idiomas, por ejemplo title, questions.2 o agenda.3.1(a)",
        "a kind of object and its id or name, such as action:4 or proposal:NPP7":
            "un tipo de objeto y su identificador o nombre, por ejemplo action:4 o proposal:NPP7",
        "a link that begins with https:// or http://": "un enlace que empiece por https:// o http://",
        "a mail address such as name@example.org, with at most 64 bytes before the @ and no full stop at either end or beside another":
            "una dirección de correo electrónico, por ejemplo name@example.org, con 64 bytes como máximo antes de @ y sin puntos al principio, al final ni seguidos",
        "action": "medida de seguimiento",
        "an IANA time zone such as Europe/Paris": "una zona horaria de la IANA, por ejemplo Europe/Paris",
        "can only be given as JSON": "solo puede indicarse en JSON",
        "cannot be read": "no se puede leer",
        "dead letter": "evento no aplicado",
        "differs from what is on record": "difiere de lo que consta",
        "does not belong to {0}": "no corresponde a lo siguiente: {0}",
        "is given twice": "se indica dos veces",
        "is missing": "falta",
        "is no field of {0}, which has none": "no es un campo de {0}, que no tiene ninguno",
        "is no field of {0}; it has: {1}": "no es un campo de {0}, que tiene los siguientes: {1}",
        "is none into which the {0} is translated": "no es un idioma al que se haya traducido lo siguiente: {0}",
        "is not a known time zone": "no es una zona horaria conocida",
        "is not what this list has answered as next": "no es lo que esta lista ha indicado como siguiente",
        "is required for {0}": "debe indicarse para lo siguiente: {0}",
        "is required for {0}, and belongs to nothing else": "debe indicarse para lo siguiente, y para nada más: {0}",
        "is required to decline": "debe indicarse para rechazar",
        "is required to replace an official wording": "debe indicarse para sustituir un texto oficial",
        "is taken": "ya está en uso",
        "is that of the original": "es el del original",
        "is {0} on record": "lo que consta es {0}",
        "must be a list": "debe ser una lista",
        "must be a number": "debe ser un número",
        "must be a number from {0} to {1}": "debe ser un número entre {0} y {1}",
        "must be a whole number": "debe ser un número entero",
        "must be a whole number from {0} to {1}": "debe ser un número entero entre {0} y {1}",
        "must be an instant that exists, such as 2027-03-31T17:00:00Z":
            "debe ser un instante que exista, por ejemplo 2027-03-31T17:00:00Z",
        "must be an object": "debe ser un objeto",
        "must be at most {0}": "como máximo {0}",
        "must be given, or else one of {0}, and no two":
            "debe indicarse este campo o bien uno de los siguientes, pero nunca dos: {0}",
        "must be given, or else {0}, and not both": "debe indicarse este campo o bien {0}, pero no ambos",
        "must be in the years {0} to {1}": "debe estar entre los años {0} y {1}",
        "must be named, since you belong to none": "debe indicarse, ya que usted no pertenece a ninguna",
        "must be one of: {0}": "debe ser uno de los valores siguientes: {0}",
        "must be text": "debe ser un texto",
        "must be true or false": "debe ser true o false",
        "must be {0}": "debe ser {0}",
        "must be {0} to {1}": "se admite de {0} a {1}",
        "must be {0}, as the {1} is": "debe ser {0}, al igual que {1}",
        "must begin with a kind of object and a colon; there are: {0}":
            "debe empezar por un tipo de objeto y dos puntos; tipos existentes: {0}",
        "must close what changes the direction of its text (U+2066 to U+2069)":
            "debe cerrar lo que cambia la dirección de su texto (U+2066 a U+2069)",
        "must not be before {0}": "no puede ser anterior a {0}",
        "must not be given beside {0}": "no puede indicarse junto con {0}",
        "must not be in the future": "no puede estar en el futuro",
        "must not be less than {0}: time does not run backwards": "no puede ser inferior a {0}: el tiempo no retrocede",
        "must not be null": "no puede ser null",
        "must not have a character that is not seen ({0})": "no puede contener un carácter invisible ({0})",
        "must not have a code that stands for no character ({0})":
            "no puede contener un código que no representa ningún carácter ({0})",
        "must not turn the direction of its text about ({0})": "no puede invertir la dirección de su texto ({0})",
        "names no {0} on record": "no designa nada que conste como {0}",
        "names no {0} that there can be": "no designa ningún objeto posible ({0})",
        "names proposal {0}, which is not on record": "se indica la propuesta {0}, que no consta en el registro",
        "names version {0}; the current one is {1}": "se indica la versión {0}; la actual es la {1}",
        "names {0}, which is given as well": "no se puede eliminar lo que a la vez se indica: {0}",
        "names “{0}” twice": "se indica «{0}» dos veces",
        "names “{0}”, which is no {1} on record{2}": "se indica «{0}», que no consta como {1}{2}",
        "names “{0}”, which is not in the register of parties{1}":
            "se indica «{0}», que no figura en el registro de partes{1}",
        "names “{0}”, which is not on record": "se indica «{0}», que no consta en el registro",
        "names “{0}”: the process defines none": "se indica «{0}»: el proceso no define ningún valor de este tipo",
        "not possible while the {0} is {1}": "no es posible en el estado actual ({0}: {1})",
        "not valid JSON": "no es JSON válido",
        "nothing": "nada",
        "on record: nothing; given: nothing": "consta: nada; se indica: nada",
        "on record: nothing; given: “{0}”": "consta: nada; se indica: «{0}»",
        "on record: “{0}”; given: nothing": "consta: «{0}»; se indica: nada",
        "on record: “{0}”; given: “{1}”": "consta: «{0}»; se indica: «{1}»",
        "one line of 1 to 300 characters": "una línea de 1 a 300 caracteres",
        "or another field must be given, with another value than that on record":
            "debe indicarse este u otro campo, con un valor distinto del que consta",
        "or another term must be given": "debe indicarse este u otro dato",
        "person": "persona",
        "proposal": "propuesta",
        "secretariat, co-chair or ops; or focal-point, alternate, delegate or observer, a colon and a party":
            "secretariat, co-chair u ops; o bien focal-point, alternate, delegate u observer, seguido de dos puntos y una parte",
        "text of 1 to 20,000 characters": "un texto de 1 a 20 000 caracteres",
        "the place of an object in the API, such as proposals/4":
            "el lugar de un objeto en la API, por ejemplo proposals/4",
        "three capital letters (ISO 3166-1 alpha-3)": "tres letras mayúsculas (ISO 3166-1 alfa-3)",
        "{0} The {1} is {2}; you may: {3}.": "{0} Estado actual ({1}): {2}; usted puede: {3}.",
        "{0} cannot be run dry.": "{0} no admite la ejecución simulada.",
        "{0} is for: {1}.": "{0} está reservado a: {1}.",
        "{0} is kept by another service": "corresponde a otro servicio: {0}",
        "{0} is no contact of {1} today.": "{0} no es actualmente un contacto de {1}.",
        "{0} is no organization with an accreditation to observe that holds today.":
            "{0} no es una organización con acreditación vigente como observadora.",
        "{0} is not a state; only states take positions.": "{0} no es un Estado; solo los Estados adoptan posiciones.",
        "{0} is not in office as focal point or alternate of {1}.":
            "{0} no ejerce el cargo de punto focal ni de suplente de {1}.",
        "{0} may not have commands run dry.": "{0} no puede pedir la ejecución simulada de órdenes.",
        "{0} may not send {1}.": "{0} no puede enviar {1}.",
        "{0} needs a sign-in of the last {1} minutes: sign in again, and send it then.":
            "{0} requiere un acceso de los últimos {1} minutos: acceda de nuevo y vuelva a enviar.",
        "“{0}” is {1}; possible: {2}.": "«{0}»: {1}; posible: {2}.",
        "“{0}” names several: {1}": "«{0}» corresponde a varios resultados: {1}",
        "“{0}” names several: {1} and others": "«{0}» corresponde a varios resultados, entre ellos: {1}",
    ]
}
