extension Texts {
    static let spanishOffices: [TextKey: String] = [
        .becauseNominated: "se le designó para esta función",
        // Decisions that somebody waits for.
        .extensionRequestedSubject: "Solicitud de prórroga: medida de seguimiento núm. {number} ({party})",
        .extensionRequestedText:
            "El responsable solicita una prórroga. Fecha actual: {former}; fecha solicitada: {date}.",
        .extensionAnswer: "Sírvase aprobar o rechazar la solicitud.",
        .extensionApprovedSubject: "Prórroga aprobada: medida de seguimiento núm. {number}",
        .extensionApprovedText: "La solicitud de prórroga fue aprobada. Fecha anterior: {former}; nueva fecha: {date}.",
        .extensionDeclinedSubject: "Prórroga rechazada: medida de seguimiento núm. {number}",
        .extensionDeclinedText:
            "La solicitud de prórroga fue rechazada. Se mantiene la fecha: {former}; fecha solicitada: {date}.",
        .evidenceAnswer: "Le rogamos que la examine e indique si demuestra lo que debe demostrar.",
        .evidenceAcceptedSubject: "Justificante aceptado: medida de seguimiento núm. {number}",
        .evidenceAcceptedText: "El justificante {evidence} fue examinado y aceptado.",
        .evidenceRefusedSubject: "Justificante no aceptado: medida de seguimiento núm. {number}",
        .evidenceRefusedText:
            "El justificante {evidence} fue examinado y no fue aceptado. El motivo consta en la medida. Le rogamos que adjunte otro justificante.",
        .evidenceCorrectedSubject: "Medida de seguimiento núm. {number}: justificante rectificado",
        .evidenceCorrectedText: "El justificante {evidence} fue rectificado.",
        .evidenceWithdrawnSubject: "Medida de seguimiento núm. {number}: justificante retirado",
        .evidenceWithdrawnText: "El justificante {evidence} fue retirado. Ya no se tiene en cuenta.",
        .delegateSubject: "Credenciales por examinar: {party}",
        .delegateText: "{party}: se ha incorporado un miembro a la delegación. Sírvase decidir sobre sus credenciales.",
        .credentialsSubject: "Credenciales ({party}): {state}",
        .credentialsText: "Se decidió sobre las credenciales de un miembro de la delegación ({party}): {state}.",
        .credentialsSubmitted: "presentadas",
        .credentialsProvisional: "aceptadas con carácter provisional",
        .credentialsAccepted: "aceptadas",
        .credentialsRejected: "no aceptadas",
        // Who holds which office.
        .welcomeSubject: "Le damos la bienvenida: usted es un contacto de la delegación ({party})",
        .welcomeFocalPoint: "Se le ha designado punto focal ante el grupo de trabajo ({party}), a partir del {date}.",
        .welcomeAlternate:
            "Se le ha designado suplente del punto focal ante el grupo de trabajo ({party}), a partir del {date}.",
        .welcomeObserver:
            "Se le ha designado contacto de un observador ante el grupo de trabajo ({party}), a partir del {date}.",
        .welcomeDelegate:
            "Se han aceptado sus credenciales en la delegación ({party}): usted es representante mientras estén en vigor.",
        .welcomeMail:
            "Los mensajes del grupo de trabajo a la delegación le llegan a esta dirección, en el idioma del presente mensaje. Si no esperaba este mensaje, le rogamos que lo responda.",
        .welcomeWaiting: "Su delegación tiene actualmente ante sí lo siguiente:",
        .welcomeCall: "Convocatoria de aportaciones «{title}»: hasta el {date}",
        .welcomeAction: "Medida de seguimiento «{title}»: vence el {date}",
        .officeUntil: "Último día: {date}",
        .officeOpenEnded: "No se ha fijado un último día: el cargo es suyo hasta que otra persona lo asuma.",
        .officeTermSubject: "Su mandato tiene un nuevo último día ({office})",
        .officeTermText: "La duración de su mandato ha cambiado: {office}.",
        .officeEndedSubject: "{party}: fin del mandato de un contacto",
        .officeEndedText:
            "El mandato de un punto focal o suplente ({party}) termina el {date}. Le rogamos que se asegure de que la delegación tenga un punto focal después de esa fecha.",
        .handedOverSubject: "Nuevo punto focal: {party}",
        .handedOverText: "La función de punto focal ({party}) pasó a otra persona el {date}.",
        .handedOverActions:
            "{count, plural, one {# medida de seguimiento pendiente pasó al sucesor.} many {# de medidas de seguimiento pendientes pasaron al sucesor.} other {# medidas de seguimiento pendientes pasaron al sucesor.}}",
        .successorProposedSubject: "{party}: se propone un sucesor",
        .successorProposedText:
            "El punto focal ({party}) propone quién lo sucederá el {date}. Compruebe la carta de nombramiento y confirme o rechace.",
        .successorDeclinedSubject: "{party}: no se ha aceptado al sucesor",
        .successorDeclinedText:
            "No se ha aceptado a quien debía suceder ({party}) el {date}. El motivo consta en la propuesta; puede proponerse otro sucesor.",
        .coordinatorSubject: "Usted se encarga de la coordinación regional: {region}",
        .coordinatorText: "Se le ha encargado la coordinación regional ({region}), a partir del {date}.",
        .officeContactSubject: "Le damos la bienvenida: usted asume un cargo ({office})",
        .officeContactText: "Se le ha inscrito en el siguiente cargo: {office}. Primer día: {date}.",
        .officeContactUnit: "Unidad: {unit}.",
        .officeContactMail:
            "Los mensajes dirigidos a este cargo le llegan a esta dirección, en el idioma del presente mensaje. Si no esperaba este mensaje, le rogamos que lo responda.",
        .mayFocalPoint:
            "Usted puede responder a las convocatorias, tomar posición sobre las propuestas, informar sobre las medidas de seguimiento de la delegación e inscribir a sus representantes.",
        .mayAlternate:
            "Usted puede hacer lo que hace el punto focal, y se le escribe cuando no se puede localizar al punto focal.",
        .mayObserver:
            "Usted puede responder a las convocatorias abiertas a los observadores, comparar propuestas y seguir mediante canales lo que es público.",
        .mayDelegate:
            "Usted puede preparar y enviar comunicaciones e informar sobre las medidas de seguimiento de la delegación; corresponde al punto focal tomar posición.",
        .maySecretariat:
            "Usted puede abrir convocatorias, llevar el registro y el expediente, enviar notificaciones oficiales y actuar en nombre de una parte que lo solicite.",
        .mayCoChair:
            "Usted puede planificar y dirigir las sesiones, examinar los justificantes, decidir sobre las solicitudes de prórroga y revisar el mandato.",
        .mayOperations:
            "Usted puede vigilar los servicios, hacer el seguimiento de los mensajes que no han llegado y revocar credenciales de acceso; lo que escriben las partes no está a su alcance.",
        .officeWaiting: "Actualmente hay:",
        .officeWaitingCalls: "convocatorias de aportaciones abiertas: {count}",
        .officeWaitingActions: "medidas de seguimiento en curso: {count}",
        .officeWaitingMessages: "mensajes sin leer en el buzón del cargo: {count}",
        .accreditedSubject: "{party}: acreditación",
        .accreditedText: "{party}: acreditación de observador ante el grupo de trabajo a partir del {date}.",
        .accreditationEndedSubject: "{party}: fin de la acreditación",
        .accreditationEndedText: "La acreditación de observador ({party}) termina el {date}.",
        .accreditationWithdrawnText: "La acreditación de observador ({party}) fue retirada antes de surtir efecto.",
        .contactMovedSubject: "Nueva dirección de un contacto: {office}",
        .contactMovedText: "Un contacto ha cambiado su dirección. El cambio se confirmó desde ambas direcciones.",
        .contactMovedUntil: "La dirección anterior puede hacer que se revierta hasta el {date}.",
        .contactRestoredSubject: "Dirección de un contacto restablecida: {office}",
        .contactRestoredText:
            "Alguien que lee la dirección anterior de un contacto indicó que el cambio no fue obra suya. Vuelve a constar la dirección anterior y se ha cerrado la sesión de todas las personas que habían accedido en nombre del contacto.",
        .contactRefusedSubject: "Cambio de dirección rechazado: {office}",
        .contactRefusedText:
            "Alguien accedió en nombre de un contacto y solicitó otra dirección. Alguien que lee la dirección que consta indicó que no fue quien lo hizo. La dirección sigue siendo la misma y se ha cerrado la sesión de todas las personas que habían accedido en nombre del contacto.",
        .contactMakeSure:
            "Es posible que otra persona haya leído el correo del contacto. Póngase en contacto por un medio distinto del correo y asegúrese de cuál es la dirección correcta.",
        .contactOffice: "Cargo: {office}",
        .contactEntry: "Inscripción en el registro: {contact}",
        // Documents, decisions and publications.
        .documentSubject: "Nuevo documento {symbol}",
        .documentText: "Se registró el documento {symbol}.",
        .documentReplaces: "Sustituye a {symbol}.",
        .decisionSubject: "Decisión {number}: {title}",
        .decisionText: "La decisión {number}, «{title}», se adoptó el {date}.",
        .decisionCorrectedSubject: "Decisión {number} rectificada: {title}",
        .decisionCorrectedText:
            "Se ha rectificado lo que consta de la decisión {number}, «{title}». La decisión se adoptó el {date}.",
        .decisionWithdrawnSubject: "Decisión {number} retirada del registro: {title}",
        .decisionWithdrawnText: "La decisión {number}, «{title}», se registró por error y se ha retirado del registro.",
        .decisionProposals: "Se refiere a {proposals}.",
        .decisionActors: "Menciona a: {parties}.",
        .paragraphSubject: "Decisión {number}, párrafo {paragraph}: nuevo estado",
        .paragraphText: "Decisión {number}, párrafo {paragraph}: estado anterior, {from}; estado actual, {to}.",
        .paragraphActive: "vigente",
        .paragraphImplemented: "aplicado",
        .paragraphElapsed: "expirado",
        .paragraphSuperseded: "sustituido",
        .paragraphRetired: "retirado",
        .paragraphInactive: "inactivo",
        .paragraphRequiresFunding: "requiere financiación",
        .paragraphStagnant: "estancado",
        .publicationSubject: "Propuestas consolidadas: publicación {number}",
        .publicationText: "La secretaría ha publicado las propuestas consolidadas (publicación {number}).",
        .publicationProposals:
            "{count, plural, one {Contiene # propuesta.} many {Contiene # de propuestas.} other {Contiene # propuestas.}}",
    ]
}
