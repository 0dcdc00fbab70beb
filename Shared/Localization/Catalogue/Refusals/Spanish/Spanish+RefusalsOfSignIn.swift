extension Texts {
    static let spanishRefusalsOfSignIn: [String: String] = [
        "A body is sent as it is, not as {0}.": "El cuerpo de la solicitud se envía tal cual, no como {0}.",
        "A content is sent as it is, not as {0}.": "El contenido se envía tal cual, no como {0}.",
        "A form has at most {0} inputs.": "Un formulario tiene como máximo {0} campos.",
        "A page that acts for you says so with the secret of its forms in NPP16-Form.":
            "Una página que actúa en su nombre debe indicarlo con el secreto de sus formularios en NPP16-Form.",
        "A request is application/json in UTF-8, not {0}.": "Una solicitud es application/json en UTF-8, no {0}.",
        "A role has no access tokens of its own: sign in as somebody in an office.":
            "Una función no tiene fichas de acceso propias: acceda como persona que la ejerce.",
        "Administration is for the secretariat and operators.":
            "La administración está reservada a la secretaría y a operaciones.",
        "An access token for some requests issues no other.":
            "Una ficha de acceso limitada a algunas solicitudes no puede emitir otra.",
        "Metrics are for who brings the metrics password as its token.":
            "Las mediciones están reservadas a quien presente como ficha la contraseña de las mediciones.",
        "No provider of identities is named here.": "Aquí no está configurado ningún servicio de inicio de sesión.",
        "No second factor waits for a code: begin to set one up.":
            "Ningún segundo factor espera un código: empiece a configurar uno.",
        "Nobody has let the program in yet.": "Nadie ha autorizado aún el programa.",
        "Nothing waits with this secret, or not any more: begin again.":
            "Ningún programa espera con este secreto, o ya no: empiece de nuevo.",
        "Only somebody in office has a second factor.": "Solo quien ejerce una función tiene un segundo factor.",
        "Only the secretariat and the co-chairs speak in the place of {0}.":
            "Solo la secretaría y los copresidentes hablan en lugar de {0}.",
        "Sign in in one office to issue an access token.": "Acceda con una función para emitir una ficha de acceso.",
        "The Authorization field must be: Bearer TOKEN.": "El campo Authorization debe ser: Bearer TOKEN.",
        "The access token is not complete.": "La ficha de acceso está incompleta.",
        "The access token is not known, or was revoked, or has expired.":
            "La ficha de acceso no se conoce, se ha revocado o ha caducado.",
        "The body cannot be read to its end.": "El cuerpo de la solicitud no se puede leer hasta el final.",
        "The body is not a form as multipart/form-data has it.":
            "El cuerpo de la solicitud no es un formulario con el formato multipart/form-data.",
        "The content has more bytes than the {0} that were announced.":
            "El contenido tiene más bytes que los {0} anunciados.",
        "The file was not taken in: {0}": "El archivo no se admitió: {0}",
        "The form comes from a page of somebody else.": "El formulario procede de una página ajena.",
        "The link or the code is not valid, or not any more: ask for another one.":
            "El enlace o el código no es válido o ha dejado de serlo: solicite otro.",
        "The office in which you signed in has ended.": "La función con la que usted accedió ha terminado.",
        "The office to which the mail was sent has ended.": "La función a la que se envió el mensaje ha terminado.",
        "The request cannot be read.": "La solicitud no se puede leer.",
        "The request comes from a page of somebody else.": "La solicitud procede de una página ajena.",
        "The request is not as HTTP has it. The connection is closed.":
            "La solicitud no se ajusta a HTTP. Se cierra la conexión.",
        "There is no way in of this id, or not any more.":
            "No existe ningún acceso con este identificador, o ya no existe.",
        "There is nothing at {0}.": "No hay nada en {0}.",
        "This office asks for a second factor: sign in anew, in this office.":
            "Esta función exige un segundo factor: acceda de nuevo con esta función.",
        "Too many codes were wrong: wait a quarter of an hour, and take a new one.":
            "Demasiados códigos eran incorrectos: espere un cuarto de hora y use uno nuevo.",
        "Too many requests came in a short time.": "Han llegado demasiadas solicitudes en poco tiempo.",
        "Too many ways in were asked for from your network: wait an hour, or ask the secretariat for a code.":
            "Se han solicitado demasiados accesos desde su red: espere una hora o pida un código a la secretaría.",
        "You are not signed in any more: sign in again.": "Su sesión ha terminado: acceda de nuevo.",
        "You have a second factor: remove it first, by a code of it.":
            "Ya tiene un segundo factor: elimínelo primero con uno de sus códigos.",
        "You have {0} access tokens already: revoke one.": "Ya tiene {0} fichas de acceso: revoque una.",
        "You may look after your own sessions and access tokens.":
            "Usted solo puede gestionar sus propias sesiones y fichas de acceso.",
        "You signed in by a code, which is for one office: sign in by a link to act in another.":
            "Usted accedió con un código, que sirve para una sola función: acceda con un enlace para actuar en otra.",
        "You were signed out: sign in again.": "Se ha cerrado su sesión: acceda de nuevo.",
        "Your address has changed since you signed in: sign in anew, by the new one.":
            "Su dirección ha cambiado desde que accedió: acceda de nuevo con la nueva.",
        "Your office is entered with a second factor: sign in.":
            "Su función exige acceder con un segundo factor: inicie sesión.",
        "a code of 12 letters and digits, such as K7QD-93MX-2FHB":
            "un código de 12 letras y cifras, por ejemplo K7QD-93MX-2FHB",
        "access token": "ficha de acceso",
        "an access token, npp16_ and 43 letters, digits, hyphens and underscores":
            "una ficha de acceso: npp16_ y 43 letras, cifras, guiones y guiones bajos",
        "cannot be read in the address: it is no percent-encoded UTF-8":
            "no se puede leer en la dirección: no es UTF-8 con codificación porcentual",
        "does not fit: take the newest code, and check that the clock of your device is right to the minute":
            "no es correcto: use el código más reciente y compruebe que el reloj de su dispositivo esté en hora, al minuto",
        "has “{0}”, and no request is called so": "incluye «{0}», y ninguna solicitud se llama así",
        "is given by the address": "ya se indica en la dirección",
        "is needed to end what is somebody else's": "debe indicarse para poner fin a lo que es de otra persona",
        "is needed to remove the second factor of somebody else":
            "debe indicarse para eliminar el segundo factor de otra persona",
        "is needed to remove your own second factor": "debe indicarse para eliminar su propio segundo factor",
        "is needed to sign in to this office": "debe indicarse para acceder con esta función",
        "is nobody who is in office today": "no ejerce hoy ninguna función",
        "is none of yours": "no figura entre las suyas",
        "is none of yours, or has ended": "no figura entre las suyas o ha terminado",
        "is not for the content of files": "no se admite para el contenido de archivos",
        "is not for {0}": "no se admite para {0}",
        "program that waits with the code": "programa que espera con el código",
        "second factor of": "segundo factor de",
        "service": "servicio",
        "six digits of an authenticator app, or a recovery code such as K7QD-93MX-2FHB":
            "seis cifras de una aplicación de autenticación o un código de recuperación, por ejemplo K7QD-93MX-2FHB",
        "the name of a request, or the beginning of one with .* at its end":
            "el nombre de una solicitud, o su comienzo con .* al final",
        "web session": "sesión web",
        "{0} does not take {1}.": "{0} no admite {1}.",
    ]
}
