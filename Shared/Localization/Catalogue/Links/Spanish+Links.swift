extension Texts {
    static let spanishLinks: [TextKey: String] = [
        .actHere: "Leer y responder sin iniciar sesión",
        .actedSubject: "Hecho en su nombre: {act}",
        .actedText: "Lo siguiente se ha hecho en su nombre mediante el enlace de un mensaje que se le envió: {act}",
        .actedOn: "Asunto de ese mensaje: {subject}",
        .actedRecord: "Lo que consta: {subject}",
        .actedAt: "Cuándo: {date}",
        .actedIgnore: "Si ha sido usted, no tiene que hacer nada más.",
        .notMe: "No he sido yo",
        .becauseActed: "se ha hecho algo en su nombre mediante el enlace de un mensaje",
        .disownQuestion:
            "¿Desea comunicar a la secretaría que no ha sido usted, o que el mensaje no es para usted? Ninguno de los enlaces que se le enviaron permitirá ya hacer nada. Lo que se hizo queda registrado hasta que la secretaría lo haya examinado.",
        .disownButton: "Comunicarlo a la secretaría",
        .disownDone:
            "Se ha informado a la secretaría. Los enlaces que se le enviaron ya no permiten hacer nada; puede seguir actuando si inicia sesión.",
        .disownedSubject: "Enlaces de mensajes sin efecto: {party}",
        .disownedText:
            "{party}: una persona que lee el correo de un contacto de la delegación indica que no ha actuado mediante sus enlaces, o que ese correo no es para ella. Pregunte a la delegación qué se ha hecho en su nombre y si la dirección es correcta.",
        .disownedMail: "Asunto del mensaje: {subject}",
        .linkActing:
            "No ha iniciado sesión. Mediante el enlace de su mensaje actúa como {office}, solo en esta página.",
        .linkNotYou: "¿No es usted? Avísenos",
        .linkFactor: "Lo que permite este enlace se hace ahora iniciando sesión.",
    ]
}
