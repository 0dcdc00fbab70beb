extension Texts {
    static let frenchOffices: [TextKey: String] = [
        .becauseNominated: "vous avez été désigné(e) pour cette fonction",
        // Decisions that somebody waits for.
        .extensionRequestedSubject: "Délai supplémentaire demandé : mesure de suivi n° {number} ({party})",
        .extensionRequestedText:
            "Le responsable demande un délai supplémentaire. Échéance actuelle : {former} ; échéance demandée : {date}.",
        .extensionAnswer: "Veuillez approuver ou refuser la demande.",
        .extensionApprovedSubject: "Délai supplémentaire accordé : mesure de suivi n° {number}",
        .extensionApprovedText:
            "La demande de délai supplémentaire a été approuvée. Échéance antérieure : {former} ; nouvelle échéance : {date}.",
        .extensionDeclinedSubject: "Délai supplémentaire refusé : mesure de suivi n° {number}",
        .extensionDeclinedText:
            "La demande de délai supplémentaire a été refusée. Échéance maintenue : {former} ; échéance demandée : {date}.",
        .evidenceAnswer: "Veuillez les examiner et indiquer s’ils établissent ce qu’ils doivent établir.",
        .evidenceAcceptedSubject: "Justificatif accepté : mesure de suivi n° {number}",
        .evidenceAcceptedText: "Le justificatif {evidence} a été examiné et accepté.",
        .evidenceRefusedSubject: "Justificatif non accepté : mesure de suivi n° {number}",
        .evidenceRefusedText:
            "Le justificatif {evidence} a été examiné et n’a pas été accepté. Le motif figure avec la mesure. Veuillez joindre un autre justificatif.",
        .evidenceCorrectedSubject: "Mesure de suivi n° {number} : justificatif rectifié",
        .evidenceCorrectedText: "Le justificatif {evidence} a été rectifié.",
        .evidenceWithdrawnSubject: "Mesure de suivi n° {number} : justificatif retiré",
        .evidenceWithdrawnText: "Le justificatif {evidence} a été retiré. Il n’est plus pris en compte.",
        .delegateSubject: "Pouvoirs à examiner : {party}",
        .delegateText: "{party} : un membre a été ajouté à la délégation. Veuillez statuer sur ses pouvoirs.",
        .credentialsSubject: "Pouvoirs ({party}) : {state}",
        .credentialsText: "Une décision a été prise sur les pouvoirs d’un membre de la délégation ({party}) : {state}.",
        .credentialsSubmitted: "présentés",
        .credentialsProvisional: "acceptés à titre provisoire",
        .credentialsAccepted: "acceptés",
        .credentialsRejected: "non acceptés",
        // Who holds which office.
        .welcomeSubject: "Bienvenue : vous êtes un contact de la délégation ({party})",
        .welcomeFocalPoint:
            "Vous avez été désigné(e) point focal auprès du groupe de travail ({party}), à compter du {date}.",
        .welcomeAlternate:
            "Vous avez été désigné(e) suppléant(e) du point focal auprès du groupe de travail ({party}), à compter du {date}.",
        .welcomeObserver:
            "Vous avez été désigné(e) contact d’un observateur auprès du groupe de travail ({party}), à compter du {date}.",
        .welcomeDelegate:
            "Vos pouvoirs au sein de la délégation ({party}) ont été acceptés : vous êtes représentant(e) aussi longtemps qu’ils sont valables.",
        .welcomeMail:
            "Les messages du groupe de travail à la délégation vous parviennent à cette adresse, dans la langue du présent message. Si vous n’attendiez pas ce message, veuillez y répondre.",
        .welcomeWaiting: "Votre délégation est actuellement saisie des points suivants :",
        .welcomeCall: "Appel à contributions « {title} » : jusqu’au {date}",
        .welcomeAction: "Mesure de suivi « {title} » : à achever au plus tard le {date}",
        .officeUntil: "Dernier jour : {date}",
        .officeOpenEnded:
            "Aucun dernier jour n’est fixé : vous exercez la fonction jusqu’à ce que quelqu’un d’autre prenne la suite.",
        .officeTermSubject: "Votre mandat a un nouveau dernier jour ({office})",
        .officeTermText: "La durée de votre mandat a changé : {office}.",
        .officeEndedSubject: "{party} : fin du mandat d’un contact",
        .officeEndedText:
            "Le mandat d’un point focal ou d’un suppléant ({party}) prend fin le {date}. Veuillez veiller à ce que la délégation ait un point focal après cette date.",
        .handedOverSubject: "Nouveau point focal : {party}",
        .handedOverText: "La fonction de point focal ({party}) a été transmise le {date}.",
        .handedOverActions:
            "{count, plural, one {# mesure de suivi en cours est passée au successeur.} many {# de mesures de suivi en cours sont passées au successeur.} other {# mesures de suivi en cours sont passées au successeur.}}",
        .successorProposedSubject: "{party} : un successeur est proposé",
        .successorProposedText:
            "Le point focal ({party}) propose qui prendra sa suite le {date}. Veuillez vérifier la lettre de nomination, puis confirmer ou refuser.",
        .successorDeclinedSubject: "{party} : le successeur n’a pas été retenu",
        .successorDeclinedText:
            "La personne qui devait prendre la suite ({party}) le {date} n’a pas été retenue. Le motif figure avec la proposition ; un autre successeur peut être proposé.",
        .coordinatorSubject: "Vous assurez la coordination régionale : {region}",
        .coordinatorText: "Vous avez été chargé(e) de la coordination régionale ({region}), à compter du {date}.",
        .officeContactSubject: "Bienvenue : vous entrez en fonction ({office})",
        .officeContactText: "Vous avez été inscrit(e) pour la fonction suivante : {office}. Premier jour : {date}.",
        .officeContactUnit: "Unité : {unit}.",
        .officeContactMail:
            "Les messages adressés à cette fonction vous parviennent à cette adresse, dans la langue du présent message. Si vous n’attendiez pas ce message, veuillez y répondre.",
        .mayFocalPoint:
            "Vous pouvez répondre aux appels, prendre position sur les propositions, rendre compte des mesures de suivi de la délégation et inscrire ses représentants.",
        .mayAlternate:
            "Vous pouvez faire ce que fait le point focal, et l’on vous écrit lorsque le point focal n’est pas joignable.",
        .mayObserver:
            "Vous pouvez répondre aux appels ouverts aux observateurs, comparer les propositions et suivre par des flux ce qui est public.",
        .mayDelegate:
            "Vous pouvez préparer et envoyer des communications et rendre compte des mesures de suivi de la délégation ; c’est au point focal de prendre position.",
        .maySecretariat:
            "Vous pouvez lancer des appels, tenir le registre et le dossier, envoyer des notifications officielles et agir pour une partie qui le demande.",
        .mayCoChair:
            "Vous pouvez planifier et conduire les sessions, examiner les justificatifs, statuer sur les demandes de délai et réviser le mandat.",
        .mayOperations:
            "Vous pouvez surveiller les services, suivre les messages qui ne sont pas arrivés et révoquer des jetons ; ce qu’écrivent les parties ne vous est pas ouvert.",
        .officeWaiting: "Actuellement :",
        .officeWaitingCalls: "appels à contributions ouverts : {count}",
        .officeWaitingActions: "mesures de suivi en cours : {count}",
        .officeWaitingMessages: "messages non lus dans la boîte de la fonction : {count}",
        .accreditedSubject: "{party} : accréditation",
        .accreditedText:
            "{party} : accréditation en qualité d’observateur auprès du groupe de travail, à compter du {date}.",
        .accreditationEndedSubject: "{party} : fin de l’accréditation",
        .accreditationEndedText: "L’accréditation en qualité d’observateur ({party}) prend fin le {date}.",
        .accreditationWithdrawnText:
            "L’accréditation en qualité d’observateur ({party}) a été retirée avant d’avoir pris effet.",
        .contactMovedSubject: "Nouvelle adresse d’un contact : {office}",
        .contactMovedText: "Un contact a changé d’adresse. Le changement a été confirmé aux deux adresses.",
        .contactMovedUntil: "L’ancienne adresse peut le faire annuler jusqu’au {date}.",
        .contactRestoredSubject: "Adresse d’un contact rétablie : {office}",
        .contactRestoredText:
            "Une personne qui lit l’ancienne adresse d’un contact a signalé que le changement n’était pas de son fait. L’ancienne adresse est de nouveau enregistrée et toutes les personnes connectées à la place du contact ont été déconnectées.",
        .contactRefusedSubject: "Changement d’adresse refusé : {office}",
        .contactRefusedText:
            "Une personne connectée à la place d’un contact a demandé un changement d’adresse. Une personne qui lit l’adresse enregistrée a signalé que ce n’était pas elle. L’adresse reste inchangée et toutes les personnes connectées à la place du contact ont été déconnectées.",
        .contactMakeSure:
            "Il se peut qu’une autre personne ait lu le courrier du contact. Veuillez joindre le contact autrement que par courrier électronique et vous assurer de l’adresse exacte.",
        .contactOffice: "Fonction : {office}",
        .contactEntry: "Inscription au registre : {contact}",
        // Documents, decisions and publications.
        .documentSubject: "Nouveau document {symbol}",
        .documentText: "Le document {symbol} a été enregistré.",
        .documentReplaces: "Il remplace {symbol}.",
        .decisionSubject: "Décision {number} : {title}",
        .decisionText: "La décision {number}, « {title} », a été prise le {date}.",
        .decisionCorrectedSubject: "Décision {number} rectifiée : {title}",
        .decisionCorrectedText:
            "Le texte enregistré de la décision {number}, « {title} », a été rectifié. La décision a été prise le {date}.",
        .decisionWithdrawnSubject: "Décision {number} retirée du registre : {title}",
        .decisionWithdrawnText:
            "La décision {number}, « {title} », avait été enregistrée par erreur et a été retirée du registre.",
        .decisionProposals: "Elle porte sur {proposals}.",
        .decisionActors: "Elle mentionne : {parties}.",
        .paragraphSubject: "Décision {number}, paragraphe {paragraph} : nouvel état",
        .paragraphText: "Décision {number}, paragraphe {paragraph} – état antérieur : {from} ; état actuel : {to}.",
        .paragraphActive: "en vigueur",
        .paragraphImplemented: "appliqué",
        .paragraphElapsed: "échu",
        .paragraphSuperseded: "remplacé",
        .paragraphRetired: "retiré",
        .paragraphInactive: "inactif",
        .paragraphRequiresFunding: "financement requis",
        .paragraphStagnant: "au point mort",
        .publicationSubject: "Propositions regroupées : publication {number}",
        .publicationText: "Le secrétariat a publié les propositions regroupées (publication {number}).",
        .publicationProposals:
            "{count, plural, one {Elle compte # proposition.} many {Elle compte # de propositions.} other {Elle compte # propositions.}}",
    ]
}
