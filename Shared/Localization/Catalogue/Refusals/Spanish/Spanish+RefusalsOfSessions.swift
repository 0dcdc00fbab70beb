extension Texts {
    static let spanishRefusalsOfSessions: [String: String] = [
        "1 to 8 capital letters of English": "un texto de 1 a 8 letras mayúsculas del alfabeto inglés",
        "A party may put a courtesy translation of the title of its own action, and nothing else.":
            "Una parte solo puede aportar una traducción de cortesía del título de su propia medida, y nada más.",
        "A process is defined already, with other content. What has changed since is a revision: `npp16 process revise --file process.json`.":
            "Ya se ha definido un proceso, con otro contenido. Lo que ha cambiado desde entonces es una revisión: `npp16 process revise --file process.json`.",
        "How a delegation attends was changed meanwhile.":
            "La modalidad de asistencia de una delegación ha cambiado entretanto.",
        "How {0} delegations attend was changed meanwhile.":
            "La modalidad de asistencia ha cambiado entretanto (número de delegaciones: {0}).",
        "Nobody attends a session that is {0}.": "Nadie asiste a un período de sesiones {0}.",
        "Only a co-chair may do this.": "Solo puede hacerlo un copresidente.",
        "Only a party that the paragraph names, the secretariat or a co-chair may do this.":
            "Solo puede hacerlo una parte mencionada en el párrafo, la secretaría o un copresidente.",
        "Only the secretariat and the co-chairs may translate this.":
            "Solo la secretaría y los copresidentes pueden traducir esto.",
        "Publish the session before you move it.": "Anuncie el período de sesiones antes de cambiar su situación.",
        "The document has changed in this language since: it is version {0} now; you saw {1}.":
            "El documento ha cambiado en este idioma desde entonces: ahora está en la versión {0}; usted vio la {1}.",
        "The document is {0} in this language, which counts for more.":
            "El documento ya consta en este idioma con un valor superior: {0}.",
        "The mandate was changed meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "El mandato ha cambiado entretanto: usted leyó la versión {0}; ahora está en la versión {1}, de {2}, {3}.",
        "The number {0} is taken by another decision.": "El número {0} ya corresponde a otra decisión.",
        "The number {0}, or the id “{1}”, is taken by another decision.":
            "El número {0}, o el identificador «{1}», ya corresponde a otra decisión.",
        "The paragraph has changed since: it is {0} now.":
            "El párrafo ha cambiado desde entonces; su situación es ahora: {0}.",
        "The process was revised meanwhile: you have read version {0}, now it is version {1} by {2}, {3}.":
            "El proceso se ha revisado entretanto: usted leyó la versión {0}; ahora está en la versión {1}, de {2}, {3}.",
        "The series has documents on the register, such as {0}.":
            "Hay documentos registrados en la serie, por ejemplo {0}.",
        "The session has changed since: it is {0} now, version {1}; you saw {2}.":
            "El período de sesiones ha cambiado desde entonces: ahora está {0}, versión {1}; usted vio la {2}.",
        "The session is {0}.": "El período de sesiones está {0}.",
        "The symbol “{0}” is taken.": "La signatura «{0}» ya está en uso.",
        "The symbol “{0}” is taken: “{1}”.": "La signatura «{0}» ya está en uso: «{1}».",
        "There is no mandate on record yet.": "Aún no consta ningún mandato.",
        "There is no number left for {0} under “{1}”.": "No queda ningún número para {0} en «{1}».",
        "There is no number left in “{0}”.": "No queda ningún número en «{0}».",
        "What answers need {0}": "Lo que responde a la necesidad {0}",
        "What decision {0} is about": "El objeto de la decisión {0}",
        "a series begins with a letter, not with “{0}”": "una serie empieza por una letra, no por «{0}»",
        "a session or a year, 1 to 20 letters, digits, dots and hyphens, the first a letter or digit":
            "un período de sesiones o un año, de 1 a 20 letras, cifras, puntos y guiones, que empiece por una letra o una cifra",
        "belongs to item {0}, which is not on the agenda": "pertenece al tema {0}, que no figura en el programa",
        "cannot stand behind “{0}”": "no puede ir detrás de «{0}»",
        "consultation": "consulta",
        "decision": "decisión",
        "document": "documento",
        "has its suffixes in the wrong order: {0}": "tiene los sufijos en un orden incorrecto: {0}",
        "informational paragraph": "párrafo informativo",
        "instrument": "instrumento u organización",
        "is a second beginning: one of {0} is enough":
            "es un segundo punto de partida: basta con uno de los siguientes: {0}",
        "is called “{0}” as another one is": "se llama «{0}», igual que otro elemento",
        "is given, and nothing differs from version {0}": "se indica, pero nada difiere de la versión {0}",
        "is no document symbol: {0}": "no es una signatura de documento: {0}",
        "is of a kind that the process does not use: {0}, not one of {1}":
            "es de un tipo que el proceso no utiliza: {0}; tipos admitidos: {1}",
        "is of the series “{0}”, which is not registered": "es de la serie «{0}», que no está registrada",
        "is required once the session is {0}": "debe indicarse cuando el período de sesiones está {0}",
        "is required unless it is only requested": "debe indicarse, salvo que la traducción solo esté solicitada",
        "is that of version {0}, and so is all the rest": "coincide con la versión {0}, al igual que todo lo demás",
        "is {0}; the current one is {1}": "es {0}; actualmente es {1}",
        "it has more than {0} characters": "tiene más de {0} caracteres",
        "it has nothing but suffixes": "solo tiene sufijos",
        "it is empty": "no contiene nada",
        "lack paragraph {0}, whose status has changed": "falta el párrafo {0}, cuya situación ha cambiado",
        "lacks item {0}, under which the minutes have actions":
            "falta el tema {0}, al que corresponden medidas del acta",
        "link": "vínculo",
        "make paragraph {0}, whose status has changed, another type":
            "cambian el tipo del párrafo {0}, cuya situación ha cambiado",
        "makes the symbol longer than {0} characters": "hace que la signatura supere los {0} caracteres",
        "mandate": "mandato",
        "must be a day of the session, {0} to {1}": "debe ser un día del período de sesiones, del {0} al {1}",
        "must be after it starts": "debe ser posterior al comienzo",
        "must be at most {0} items": "número máximo de elementos: {0}",
        "must be given with {0}, or else {1} with {2}": "debe indicarse junto con {0}, o bien {1} con {2}",
        "must be given, unless people meet online only": "debe indicarse, salvo que la reunión sea solo en línea",
        "must be others": "deben ser otros",
        "must be {0}: they are counted from 1": "debe ser {0}: se cuentan a partir de 1",
        "must keep its {0} steps: answers are counted by them":
            "debe conservar sus {0} grados: las respuestas se cuentan según ellos",
        "must keep {0}: such parties may have submitted":
            "debe conservar lo siguiente: {0}; partes de ese tipo pueden haber presentado comunicaciones",
        "must keep “{0}” as a regional group: what is on record may name it":
            "debe conservar «{0}» como grupo regional: lo que consta puede mencionarlo",
        "must keep “{0}”: what is on record may name it": "debe conservar «{0}»: lo que consta puede mencionarlo",
        "must name another decision that is on record": "debe indicarse otra decisión que conste en el registro",
        "must not be before it starts": "no puede ser anterior al comienzo",
        "must not be before the term starts": "no puede ser anterior al comienzo del mandato",
        "must stay {0}": "debe seguir siendo {0}",
        "must stay {0}: proposals are cited by it": "debe seguir siendo {0}: así se citan las propuestas",
        "names item {0}, which is not on the agenda": "se indica el tema {0}, que no figura en el programa",
        "names “{0}”, which is not on the register of documents":
            "se indica «{0}», que no figura en el registro de documentos",
        "need": "necesidad",
        "no series stands before its number": "no hay ninguna serie antes de su número",
        "not possible while the session is not published":
            "no es posible mientras no se haya anunciado el período de sesiones",
        "nothing stands between two slashes, or before or after one":
            "no hay nada entre dos barras, o antes o después de una",
        "of such a document must be one of: {0}":
            "para un documento de este tipo debe ser uno de los valores siguientes: {0}",
        "of the original language is always official": "en el idioma original es siempre oficial",
        "or another beginning must be given: {0}": "debe indicarse este u otro punto de partida: {0}",
        "or another term must be given anew": "debe cambiarse este u otro dato",
        "or digest is required unless it is only requested":
            "debe indicarse este campo o la huella digital, salvo que la traducción solo esté solicitada",
        "paragraph": "párrafo",
        "process": "proceso",
        "series": "serie de documentos",
        "session": "período de sesiones",
        "stands on the agenda twice: {0}": "figura dos veces en el programa: {0}",
        "stands there twice": "figura dos veces",
        "stands under “{0}”, which is not on the register": "figura bajo «{0}», que no consta en el registro",
        "the number of a decision such as 2027/3": "el número de una decisión, por ejemplo 2027/3",
        "the number of a paragraph such as 3 or 3(a)": "el número de un párrafo, por ejemplo 3 o 3(a)",
        "the number of an agenda item such as 3, 3.1 or 3.1(a), at most four deep":
            "el número de un tema del programa, por ejemplo 3, 3.1 o 3.1(a), con cuatro niveles como máximo",
        "the number of “{0}” must be 1 to {1}, with no zero before it":
            "el número de «{0}» debe estar entre 1 y {1}, sin ceros a la izquierda",
        "version of the mandate": "versión del mandato",
        "version of the process": "versión del proceso",
        "what a body's symbols begin with, such as A/CONF.1: a letter first, no kind or suffix of a document":
            "el comienzo de las signaturas de un órgano, por ejemplo A/CONF.1: una letra al principio y ningún tipo ni sufijo de documento",
        "{0} has changed since you read it.": "{0} ha cambiado desde que usted lo leyó.",
        "“{0}” cannot be a part of a series": "«{0}» no puede formar parte de una serie",
        "“{0}” has a character other than letters, digits, dots and hyphens":
            "«{0}» contiene un carácter distinto de letras, cifras, puntos y guiones",
        "“{0}” must be the last one": "«{0}» debe ser el último",
        "“{0}” must stand at the end": "«{0}» debe ir al final",
        "“{0}” stands there twice": "«{0}» figura dos veces",
        "“{0}” stands twice": "«{0}» aparece dos veces",
        "“{0}” stands where a number, INF/1, CRP.1, L.1, WP.1, Res.1 or Dec.1 is expected":
            "«{0}» figura donde se espera un número, INF/1, CRP.1, L.1, WP.1, Res.1 o Dec.1",
    ]
}
