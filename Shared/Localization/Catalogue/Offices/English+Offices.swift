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
        .welcomeMail:
            "What the working group sends to the delegation reaches you at this address, in the language of this message. If you did not expect this message, please answer it.",
        .welcomeWaiting: "At present your delegation has the following before it:",
        .welcomeCall: "Call for inputs “{title}”: until {date}",
        .welcomeAction: "Follow-up action “{title}”: due on {date}",
        .officeUntil: "Last day: {date}",
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
        .officeContactSubject: "You receive the mail of {office}",
        .officeContactText:
            "What the system has to tell {office} reaches you at this address from {date}. If you did not expect this message, please answer it.",
        .accreditedSubject: "Accredited: {party}",
        .accreditedText: "{party}: accredited as an observer to the working group, as from {date}.",
        .accreditationEndedSubject: "Accreditation ends: {party}",
        .accreditationEndedText: "{party}: the accreditation as an observer ends on {date}.",
        .accreditationWithdrawnText: "{party}: the accreditation as an observer was withdrawn before it began.",
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
