extension Texts {
    static let englishOffices: [TextKey: String] = [
        .becauseNominated: "you were named for this office",
        // Decisions that somebody waits for.
        .extensionRequestedSubject: "More time requested: follow-up action No. {number} ({party})",
        .extensionRequestedText:
            "The owner asks for more time. The action is due on {former}; the date asked for is {date}.",
        .extensionAnswer: "Please approve or decline the request.",
        .extensionApprovedSubject: "More time approved: follow-up action No. {number}",
        .extensionApprovedText:
            "The request for more time was approved. The action was due on {former}. It is now due on {date}.",
        .extensionDeclinedSubject: "More time declined: follow-up action No. {number}",
        .extensionDeclinedText:
            "The request for more time was declined. The action is still due on {former}; the date asked for was {date}.",
        .evidenceAnswer: "Please review it: say whether it shows what it should.",
        .evidenceAcceptedSubject: "Evidence accepted: follow-up action No. {number}",
        .evidenceAcceptedText: "Evidence {evidence} was reviewed and accepted.",
        .evidenceRefusedSubject: "Evidence not accepted: follow-up action No. {number}",
        .evidenceRefusedText:
            "Evidence {evidence} was reviewed and not accepted. The reason stands with the action. Please attach other evidence.",
        .evidenceCorrectedSubject: "Follow-up action No. {number}: evidence corrected",
        .evidenceCorrectedText: "Evidence {evidence} was corrected.",
        .evidenceWithdrawnSubject: "Follow-up action No. {number}: evidence withdrawn",
        .evidenceWithdrawnText: "Evidence {evidence} was withdrawn. It proves nothing any more.",
        .delegateSubject: "Credentials to be decided: {party}",
        .delegateText: "{party}: a member has been added to the delegation. Please decide on the credentials.",
        .credentialsSubject: "Credentials ({party}): {state}",
        .credentialsText: "The credentials of a member of the delegation ({party}) were decided on: {state}.",
        .credentialsSubmitted: "submitted",
        .credentialsProvisional: "provisionally accepted",
        .credentialsAccepted: "accepted",
        .credentialsRejected: "not accepted",
        // Who holds which office.
        .welcomeSubject: "Welcome: you are a contact ({party})",
        .welcomeFocalPoint: "You have been named focal point ({party}) for the working group, as from {date}.",
        .welcomeAlternate:
            "You have been named alternate of the focal point ({party}) for the working group, as from {date}.",
        .welcomeObserver: "You have been named contact of an observer ({party}) to the working group, as from {date}.",
        .welcomeDelegate:
            "Your credentials for the delegation ({party}) have been accepted: you are a delegate as long as they count.",
        .welcomeMail:
            "What the working group sends to the delegation reaches you at this address, in the language of this message. If you did not expect this message, please answer it.",
        .welcomeWaiting: "At present your delegation has the following before it:",
        .welcomeCall: "Call for inputs “{title}”: until {date}",
        .welcomeAction: "Follow-up action “{title}”: due on {date}",
        .officeUntil: "Last day: {date}",
        .officeOpenEnded: "No last day is set: the office is yours until somebody else takes over.",
        .officeTermSubject: "Your term of office has a new last day ({office})",
        .officeTermText: "The term of your office has changed: {office}.",
        .officeEndedSubject: "{party}: the term of a contact ends",
        .officeEndedText:
            "The term of a focal point or alternate ({party}) ends on {date}. Please make sure that the delegation has a focal point after that day.",
        .handedOverSubject: "New focal point: {party}",
        .handedOverText: "The office of focal point ({party}) passed to a successor on {date}.",
        .handedOverActions:
            "{count, plural, one {# open follow-up action went to the successor.} other {# open follow-up actions went to the successor.}}",
        .successorProposedSubject: "{party}: a successor is proposed",
        .successorProposedText:
            "The focal point ({party}) proposes who takes over on {date}. Please compare the letter of nomination, and confirm or decline.",
        .successorDeclinedSubject: "{party}: the successor was declined",
        .successorDeclinedText:
            "Who was to take over ({party}) on {date} was declined. The reason is given with the proposal; another successor may be proposed.",
        .coordinatorSubject: "You are a regional coordinator ({region})",
        .coordinatorText: "You have been appointed regional coordinator ({region}), as from {date}.",
        .officeContactSubject: "Welcome: you are in office ({office})",
        .officeContactText: "You have been entered for this office: {office}. First day: {date}.",
        .officeContactUnit: "Unit: {unit}.",
        .officeContactMail:
            "Mail to the office reaches you at this address, in the language of this message. If you did not expect this message, please answer it.",
        .mayFocalPoint:
            "You can answer calls, take positions on proposals, report on the follow-up actions of the delegation, and register its delegates.",
        .mayAlternate: "You can do what the focal point can, and are written to where the focal point is not reached.",
        .mayObserver:
            "You can answer calls that are open to observers, compare proposals, and keep feeds of what is public.",
        .mayDelegate:
            "You can prepare and send submissions, and report on the follow-up actions of the delegation; positions are for the focal point to take.",
        .maySecretariat:
            "You can open calls, keep the register and the record, send formal notifications, and act in the place of a party that asks for it.",
        .mayCoChair:
            "You can plan and lead sessions, review evidence, decide on requests for more time, and revise the mandate.",
        .mayOperations:
            "You can watch the services, follow up mail that has not arrived, and revoke tokens; what parties write is not open to you.",
        .officeWaiting: "At present there are:",
        .officeWaitingCalls: "open calls for inputs: {count}",
        .officeWaitingActions: "follow-up actions under way: {count}",
        .officeWaitingMessages: "unread messages in the inbox of the office: {count}",
        .accreditedSubject: "Accredited: {party}",
        .accreditedText: "{party}: accredited as an observer to the working group, as from {date}.",
        .accreditationEndedSubject: "Accreditation ends: {party}",
        .accreditationEndedText: "{party}: the accreditation as an observer ends on {date}.",
        .accreditationWithdrawnText: "{party}: the accreditation as an observer was withdrawn before it began.",
        .contactMovedSubject: "New address of a contact: {office}",
        .contactMovedText: "A contact has changed their address. The change was confirmed at both addresses.",
        .contactMovedUntil: "The former address can have it put back until {date}.",
        .contactRestoredSubject: "Address of a contact put back: {office}",
        .contactRestoredText:
            "A reader of the former address of a contact said that the change was not theirs. The former address is on record again, and everybody who was signed in as the contact is signed out.",
        .contactRefusedSubject: "Change of address refused: {office}",
        .contactRefusedText:
            "Somebody signed in as a contact and asked for another address. A reader of the address on record said that it was not they. The address stays as it was, and everybody who was signed in as the contact is signed out.",
        .contactMakeSure:
            "Somebody else may have read the contact’s mail. Please get in touch with the contact by another way than mail, and make sure which address is right.",
        .contactOffice: "Office: {office}",
        .contactEntry: "Entry in the register: {contact}",
        // Documents, decisions and publications.
        .documentSubject: "Document {symbol}",
        .documentText: "Document {symbol} was registered.",
        .documentReplaces: "It replaces {symbol}.",
        .decisionSubject: "Decision {number}: {title}",
        .decisionText: "Decision {number}, “{title}”, was taken on {date}.",
        .decisionCorrectedSubject: "Decision {number} corrected: {title}",
        .decisionCorrectedText:
            "What is on record of decision {number}, “{title}”, was corrected. The decision was taken on {date}.",
        .decisionWithdrawnSubject: "Decision {number} withdrawn from the record: {title}",
        .decisionWithdrawnText:
            "Decision {number}, “{title}”, was recorded by mistake and has been withdrawn from the record.",
        .decisionProposals: "It is about {proposals}.",
        .decisionActors: "Parties named in it: {parties}.",
        .paragraphSubject: "Decision {number}, paragraph {paragraph}: new status",
        .paragraphText: "The status of paragraph {paragraph} of decision {number} was {from} and is now {to}.",
        .paragraphActive: "active",
        .paragraphImplemented: "implemented",
        .paragraphElapsed: "elapsed",
        .paragraphSuperseded: "superseded",
        .paragraphRetired: "retired",
        .paragraphInactive: "inactive",
        .paragraphRequiresFunding: "requires funding",
        .paragraphStagnant: "stagnant",
        .publicationSubject: "Publication {number} of the consolidated proposals",
        .publicationText: "The secretariat has published the consolidated proposals as publication {number}.",
        .publicationProposals: "{count, plural, one {It has # proposal.} other {It has # proposals.}}",
    ]
}
