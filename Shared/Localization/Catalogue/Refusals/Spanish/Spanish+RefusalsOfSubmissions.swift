extension Texts {
    static let spanishRefusalsOfSubmissions: [String: String] = [
        "A file has at most 25 MiB, that is {0} bytes; this one has {1}.":
            "Un archivo tiene como máximo 25 MiB, es decir, {0} bytes; este tiene {1}.",
        "A submission, or the evidence of an action, names the attachment: it stays readable.":
            "El archivo se menciona en una comunicación o en los justificantes de una medida: debe seguir disponible para consulta.",
        "Nobody but {0} has signed the submission, and it needs a submitter.":
            "Solo {0} ha firmado la comunicación, que necesita al menos un autor.",
        "Only an author of the submission may revise it, or the secretariat.":
            "Solo puede modificar la comunicación uno de sus autores o la secretaría.",
        "Only the secretariat may say on which day a submission was received.":
            "Solo la secretaría puede indicar qué día se recibió una comunicación.",
        "Only the secretariat may say who has signed what it received.":
            "Solo la secretaría puede indicar quién ha firmado lo que recibió.",
        "SHA-256 in 64 small hexadecimal digits": "un SHA-256 de 64 cifras hexadecimales en minúscula",
        "Submissions to the call could be revised until {0}.":
            "Las comunicaciones presentadas en respuesta a la convocatoria podían modificarse hasta el {0}.",
        "The attachment is stored: its content never changes.": "El archivo está guardado: su contenido ya no cambia.",
        "The draft is at version {0}, saved by {1} at {2}. Save yours upon that version.":
            "El borrador está en la versión {0}, guardada por {1}, {2}. Guarde la suya a partir de esa versión.",
        "The draft is at version {0}, saved by {1}: read it again.":
            "El borrador está en la versión {0}, guardada por {1}: léalo de nuevo.",
        "The draft was submitted, as submission {0}.": "El borrador ya se presentó como comunicación {0}.",
        "The file was not taken in, announce another one. It said: {0}":
            "El archivo no se admitió; anuncie otro. Motivo indicado: {0}",
        "The submission came in time; it counts already.": "La comunicación llegó a tiempo y ya se tiene en cuenta.",
        "The submission was admitted before.": "La comunicación ya se ha admitido.",
        "The submission was revised already: {0} is its newest version.":
            "La comunicación ya se ha modificado: su versión más reciente es {0}.",
        "The submission was revised: admit its newest version, {0}.":
            "La comunicación se ha modificado: admita su versión más reciente, {0}.",
        "The submission was revised: sign its newest version, {0}.":
            "La comunicación se ha modificado: firme su versión más reciente, {0}.",
        "You may submit for your own party only, alone or as one of a joint submission.":
            "Usted solo puede presentar comunicaciones por su propia parte, sola o en una comunicación conjunta.",
        "answers a question twice": "se responde dos veces a una misma pregunta",
        "attachment": "archivo",
        "belong to a call, and none is named": "corresponden a una convocatoria y no se ha indicado ninguna",
        "call": "convocatoria de aportaciones",
        "differs from that of the bytes that came in, {0}": "difiere de la de los bytes recibidos, {0}",
        "differs from what came before at byte {0}": "difiere de lo recibido antes en el byte {0}",
        "discard what nothing names": "descarte los que no se mencionan en ningún lugar",
        "draft": "borrador",
        "end or discard one first": "finalice o descarte antes uno",
        "ends before the {0} bytes that were announced": "termina antes de los {0} bytes anunciados",
        "has more bytes than the {0} that were announced": "tiene más bytes que los {0} anunciados",
        "has passed already: extend the call": "ya ha pasado: prorrogue la convocatoria",
        "holds malware: {0}": "contiene programas maliciosos: {0}",
        "is joint, and one party submits": "es conjunta, y solo presenta la comunicación una parte",
        "is not what you may submit as: {0}": "no es una de las categorías en que usted puede presentar: {0}",
        "is not whose draft this is": "no es la parte a la que pertenece este borrador",
        "is replaced by {0}": "ya se ha sustituido por {0}",
        "must be a name without folders: it has “{0}”": "debe ser un nombre sin carpetas: contiene «{0}»",
        "must be after the call opens": "debe ser posterior a la apertura de la convocatoria",
        "must be at least 1": "debe ser como mínimo 1",
        "must be below {0}": "debe ser inferior a {0}",
        "must be in one line, without control characters: it has {0}":
            "debe ocupar una sola línea, sin caracteres de control: contiene {0}",
        "must be later than {0}, when the call closes so far":
            "debe ser posterior al {0}, cierre actual de la convocatoria",
        "must be neither before the call closes nor earlier than it is so far":
            "no puede ser anterior al cierre de la convocatoria ni al plazo actual",
        "must be points of the submission that name {0}": "deben ser puntos de la comunicación que mencionen a {0}",
        "must be {0}, the bytes that have come in": "debe ser {0}, los bytes ya recibidos",
        "must have at most {0} characters": "como máximo {0} caracteres",
        "must name the draft that has the version": "debe indicarse el borrador al que pertenece la versión",
        "must name those of the submitters who have signed what was received":
            "deben indicarse los autores que han firmado lo que se recibió",
        "must not be a day that is to come": "no puede ser un día futuro",
        "must not be before the call closes": "no puede ser anterior al cierre de la convocatoria",
        "must not be later than now: submissions have come in":
            "no puede ser posterior al momento actual: ya se han recibido comunicaciones",
        "must not have passed": "no puede haber pasado",
        "must not turn the direction of reading: it has {0}": "no puede invertir la dirección de lectura: contiene {0}",
        "must stay {0}: answers to them have come in":
            "su número debe seguir siendo {0}: ya se han recibido respuestas",
        "names no call that is on record": "no es una convocatoria que conste en el registro",
        "names no submitter of the submissions": "no es un autor de las comunicaciones",
        "names question {0}; the call has {1}":
            "se indica la pregunta {0}; número de preguntas de la convocatoria: {1}",
        "names “{0}”, which does not belong to your party": "se indica «{0}», que no pertenece a su parte",
        "names “{0}”, which is no submitter": "se indica «{0}», que no figura entre los autores",
        "names “{0}”, which is not in the register of needs":
            "se indica «{0}», que no figura en el registro de necesidades",
        "names “{0}”, which none of the submissions names":
            "se indica «{0}», que no se menciona en ninguna de las comunicaciones",
        "names “{0}”, which was not taken in: {1}": "se indica «{0}», que no se admitió: {1}",
        "names “{0}”, whose upload has not ended": "se indica «{0}», cuya subida no ha finalizado",
        "opens only at {0}": "no se abre hasta el {0}",
        "point": "punto",
        "says one thing and the content another: “{0}” is {1}": "no corresponde al contenido: «{0}» es {1}",
        "submission": "comunicación",
        "submit or discard one first": "presente o descarte antes uno",
        "submit or discard some first": "presente o descarte antes algunos",
        "the name of a file without folders that ends in {0}":
            "el nombre de un archivo, sin carpetas, que termine en {0}",
        "the number of a submission such as S/2026/014": "el número de una comunicación, por ejemplo S/2026/014",
        "was withdrawn on {0}": "se retiró el {0}",
        "{0} MiB of drafts that are not submitted": "{0} MiB de borradores sin presentar",
        "{0} MiB of files": "{0} MiB de archivos",
        "{0} MiB of files that nothing names": "{0} MiB de archivos que no se mencionan en ningún lugar",
        "{0} drafts that are not submitted": "{0} borradores sin presentar",
        "{0} files": "{0} archivos",
        "{0} files that nothing names": "{0} archivos que no se mencionan en ningún lugar",
        "{0} is no signatory of the submission, or its only one.":
            "{0} no figura entre los signatarios de la comunicación, o es el único.",
        "{0} may have at most {1}, and this one would be beyond: submit or discard one first. GET /drafts lists them.":
            "{0} puede tener como máximo {1}, y con este se superaría el límite: presente o descarte antes uno. GET /drafts muestra la lista.",
        "{0} may have at most {1}, and this one would be beyond: {2}. GET /attachments lists them.":
            "{0} puede tener como máximo {1}, y con este se superaría el límite: {2}. GET /attachments muestra la lista.",
        "{0} of the {1} bytes that were announced have come in.": "Bytes recibidos: {0} de los {1} anunciados.",
        "{0} uploads under way": "{0} subidas en curso",
    ]
}
