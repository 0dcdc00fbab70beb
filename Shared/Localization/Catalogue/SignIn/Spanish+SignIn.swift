extension Texts {
    static let spanishSignIn: [TextKey: String] = [
        .signInSubject: "Acceso al seguimiento del grupo de trabajo",
        .signInMailText:
            "Se ha solicitado el acceso con su dirección. El enlace se abre una sola vez, en un plazo de 15 minutos, en el navegador en que se solicitó.",
        .signInFrom: "Se solicitó desde la red {network}.",
        .signInFor: "Da acceso a: {offices}",
        .signInLink: "Acceder",
        .signInIgnore: "Si no fue usted, no haga nada: sin el enlace nadie puede acceder.",
        .becauseSignIn: "se ha solicitado el acceso con su dirección",
        .welcomeSignIn: "Acceda con esta dirección",
        .signInPageTitle: "Acceso",
        .signInAddress: "Su dirección de correo electrónico",
        .signInSend: "Recibir un enlace",
        .signInSent:
            "Si la conocemos, un mensaje está en camino. El enlace que contiene se abre una sola vez, en un plazo de 15 minutos, en este navegador.",
        .signInAddressWrong: "Indique una dirección de correo electrónico, por ejemplo nombre@example.org.",
        .signInCodeLabel: "Código que le ha dado la secretaría",
        .signInWithCode: "Continuar con el código",
        .signInNoMail: "¿No le llega ningún mensaje? La secretaría puede darle un código: {address}",
        .signInAs: "Acceder: {office}",
        .signInOtherBrowser: "Este enlace se solicitó en otro navegador. Ábralo allí o pida un nuevo enlace para este.",
        .signInSendNew: "Enviar un nuevo enlace para este navegador",
        .signInOver: "El enlace o el código no es válido o ha dejado de serlo. Solicite otro.",
        .signInTooMany:
            "Se han solicitado demasiados enlaces desde su red. Espere una hora o pida un código a la secretaría.",
        .signInAtProvider: "Iniciar sesión con {name}",
        .providerDown:
            "El servicio de inicio de sesión de su organización no responde como debería. Inténtelo más tarde o pida un enlace por correo.",
        .providerRefused:
            "El servicio de inicio de sesión de su organización no le ha dejado entrar. Inténtelo de nuevo o pida un enlace por correo.",
        .providerUntrusted:
            "La respuesta del servicio de inicio de sesión de su organización no es fiable y no se ha iniciado ninguna sesión. Pida un enlace por correo y avise a la secretaría.",
        .providerUnverified:
            "El servicio de inicio de sesión de su organización no ha verificado su dirección de correo electrónico. Pida un enlace por correo.",
        .providerUnknown:
            "Nadie que ejerza una función consta aquí con la dirección de correo electrónico indicada por el servicio de inicio de sesión. Pida un enlace a la dirección con la que está registrado.",
        .factorAsk: "Código de su aplicación de autenticación o código de recuperación",
        .factorWrong:
            "El código no es correcto. Use el código más reciente y compruebe que el reloj de su dispositivo esté en hora, al minuto.",
        .factorLocked: "Demasiados códigos eran incorrectos. Espere un cuarto de hora y use uno nuevo.",
        .factorElsewhere: "Ese cargo exige acceder de nuevo. Cierre la sesión y acceda de nuevo con ese cargo.",
        .factorTitle: "Segundo factor",
        .factorNone:
            "No tiene un segundo factor. Con él, el inicio de sesión pide también un código de una aplicación de autenticación de su teléfono.",
        .factorRequired:
            "Su función exige un segundo factor. Configúrelo: hasta entonces no puede hacer nada más aquí.",
        .factorSetUp: "Configurar un segundo factor",
        .factorKey:
            "Introduzca esta clave en su aplicación de autenticación o abra el enlace en su teléfono: {key}. Solo se muestra ahora.",
        .factorOpenApp: "Abrir la aplicación de autenticación",
        .factorCode: "Código que muestra la aplicación",
        .factorConfirm: "Confirmar",
        .factorBeginAgain: "Empezar de nuevo con otra clave",
        .factorSet: "El segundo factor está configurado. A partir de ahora, el inicio de sesión pide un código.",
        .factorRecovery:
            "Sus códigos de recuperación: cada uno sustituye a un código cuando no tenga la aplicación. Anótelos, solo se muestran ahora.",
        .factorLeft:
            "{count, plural, one {Tiene un segundo factor y le queda # código de recuperación.} many {Tiene un segundo factor y le quedan # de códigos de recuperación.} other {Tiene un segundo factor y le quedan # códigos de recuperación.}}",
        .factorRemove: "Eliminar el segundo factor",
        .factorRemoved: "El segundo factor se ha eliminado.",
        .formStale: "La página ya no está actualizada. Envíela de nuevo.",
        .officeOfFocalPoint: "punto focal ({party})",
        .officeOfAlternate: "punto focal suplente ({party})",
        .officeOfDelegate: "representante ({party})",
        .officeOfObserver: "observador ({party})",
        .officeOfSecretariat: "secretaría",
        .officeOfCoChair: "copresidencia",
        .officeOfOperations: "operaciones",
        .officeInUnit: "{office} ({unit})",
        .accountTitle: "Su cuenta",
        .accountSignedIn: "Ha accedido como: {name}, {office}.",
        .accountOffices: "Sus otras funciones",
        .accountSwitch: "Continuar: {office}",
        .accountSessions: "Navegadores en los que ha accedido",
        .accountSession: "{agent}, desde {network}, último uso: {date}",
        .accountUnknownAgent: "un navegador",
        .accountCurrent: "este navegador",
        .accountTokens: "Fichas de acceso de sus programas",
        .accountNone: "Ninguno.",
        .accountRevoke: "Revocar",
        .accountData: "Descargar todo lo que se conserva sobre usted",
        .signOut: "Salir",
        .signedOut: "Ha salido.",
        .deviceTitle: "Autorizar un programa",
        .deviceCode: "Código que muestra el programa",
        .deviceLook: "Continuar",
        .deviceAsk:
            "«{client}» pide actuar en su nombre ({office}) durante ocho horas. Acéptelo solo si usted mismo lo ha iniciado y muestra este código.",
        .deviceApprove: "Autorizar",
        .deviceDone: "El programa está autorizado. Puede cerrar esta página.",
        .deviceUnknown: "Ningún programa espera con este código.",
        .addressSubject: "Cambio de su dirección",
        .addressFormerText:
            "Alguien que ha accedido en su nombre ha solicitado que en adelante su correo se envíe a la siguiente dirección y que usted acceda con ella.",
        .addressFormerLink: "Confirmar o indicar que no fue usted",
        .addressFormerIgnore:
            "El enlace es válido durante 24 horas. Nada cambia hasta que ambas direcciones lo hayan confirmado.",
        .addressNewText:
            "{name} solicita que en adelante el correo del grupo de trabajo se le envíe a la siguiente dirección, con la que accederá.",
        .addressNewQuestion: "Confirme que usted lee el correo de esta dirección.",
        .addressNewLink: "Confirmar esta dirección",
        .addressNewIgnore:
            "El enlace es válido durante 24 horas. Si no sabe de qué se trata, no haga nada. Quien lea esta dirección puede acceder a todos los cargos que la tengan.",
        .becauseAddress: "se ha solicitado cambiar su dirección",
        .becauseNewAddress: "alguien ha indicado esta dirección como su nueva dirección",
        .addressConfirm: "Confirmar el cambio",
        .addressRefuse: "No fui yo",
        .addressConfirmed: "Queda confirmado aquí. La dirección cambiará cuando también se confirme desde la otra.",
        .addressCarriedOut: "La dirección ha cambiado.",
        .addressRefused:
            "La dirección sigue siendo la misma y se ha cerrado la sesión de todas las personas que habían accedido en su nombre. Avise a la secretaría.",
        .addressChangedSubject: "Su dirección ha cambiado",
        .addressLeftText:
            "Su correo del grupo de trabajo se envía en adelante a la siguiente dirección, con la que usted accede. El cambio se confirmó desde ambas direcciones.",
        .addressLeftLink: "Indicar que no fue usted",
        .addressLeftIgnore:
            "Si no fue usted, este enlace permite restablecerlo todo hasta el {date}. Si fue usted, no tiene que hacer nada: ya no se enviará más correo a esta dirección.",
        .addressTakenText:
            "Su dirección ha cambiado. El correo del grupo de trabajo se envía en adelante a esta dirección, con la que usted accede.",
        .addressTakenIgnore:
            "También se ha informado a la dirección anterior. Hasta el {date}, quien la lea puede hacer que se revierta el cambio.",
        .addressRestoredSubject: "Se ha revertido un cambio de dirección",
        .addressBackText:
            "Desde esta dirección se indicó que el cambio no fue obra suya. Su correo vuelve a enviarse a esta dirección, con la que usted accede, y se ha cerrado la sesión de todas las personas que habían accedido en su nombre. Avise a la secretaría.",
        .addressUndoneText:
            "Alguien que lee la dirección anterior indicó que el cambio no fue solicitado por su titular. El correo del grupo de trabajo ya no se envía a esta dirección, que tampoco permite acceder a ese cargo. Si usted había solicitado el cambio, avise a la secretaría.",
        .becauseAddressLeft: "esta era su dirección hasta ahora",
        .becauseAddressTaken: "esta es su dirección en adelante",
        .becauseAddressBack: "esta vuelve a ser su dirección",
        .becauseAddressUndone: "esta dirección se había indicado como la nueva de un contacto",
        .addressReversible:
            "Su dirección ha cambiado: el correo del grupo de trabajo se envía a la siguiente dirección, con la que usted accede. Si no fue usted, el botón restablece su dirección anterior y cierra la sesión de todas las personas que hayan accedido en su nombre.",
        .addressRestored:
            "Vuelve a constar su dirección anterior y se ha cerrado la sesión de todas las personas que habían accedido en su nombre. Avise a la secretaría.",
        .codePrintedSubject: "Se ha impreso un código para acceder en su nombre",
        .codePrintedText:
            "La secretaría ha impreso un código que permite acceder en su nombre una sola vez, en el plazo de una hora. Fecha de impresión: {date}.",
        .codePrintedIgnore: "Si usted no lo ha solicitado, avise de inmediato a la secretaría.",
        .becauseCodePrinted: "se ha impreso un código para acceder en su nombre",
        .accountAddress: "Su nueva dirección de correo electrónico",
        .accountAddressChange: "Cambiar mi dirección",
        .accountAddressSent:
            "Un mensaje está en camino a cada una de las dos direcciones. La dirección cambiará cuando ambas lo confirmen, en un plazo de 24 horas.",
        .accountAddressSame: "Esa dirección ya consta: es la suya o la de otra persona de su delegación.",
        .accountAddressTooMany: "Ha solicitado tres cambios en 24 horas. Espere o diríjase a la secretaría.",
        .accountAddressElsewhere: "Su registro lo modifica su delegación o la secretaría.",
        .officeFormer: "{office} (ya no está en funciones)",
        .actorSystem: "El sistema",
        .actorPublic: "El público",
    ]
}
