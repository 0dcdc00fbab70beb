public import Models

/// What comes of a request about one object, for each of those who might send it: docs/access.md has it as a table, and
/// `Tests/HandlerTests/Catalogue/ObjectAccessTests.swift` plays every place of it.
public struct ObjectRule: Sendable {
    public let object: ObjectKind
    public let request: any Request.Type
    /// One for each side, in the order of ``ObjectSide``.
    public let outcomes: [ObjectOutcome]

    fileprivate init(_ object: ObjectKind, _ request: any Request.Type, _ outcomes: String) {
        precondition(outcomes.count == ObjectSide.allCases.count, "\(object.rawValue), \(request.definition.name)")
        self.object = object
        self.request = request
        self.outcomes = outcomes.map { mark in
            guard let outcome = ObjectOutcome(rawValue: mark) else { preconditionFailure("\(mark) is no outcome") }
            return outcome
        }
    }
}

/// Who sends a request, as seen from the object.
public enum ObjectSide: String, CaseIterable, Sendable {
    case everybody
    case observer
    case ownDelegate = "own delegate"
    case ownFocalPoint = "own focal point"
    case otherFocalPoint = "focal point of another party"
    /// Their last day was yesterday.
    case formerFocalPoint = "former focal point"
    case coChair = "co-chair"
    case secretariat
    case operations
}

public enum ObjectOutcome: Character, Sendable {
    case done = "+"
    case refused = "-"
    /// As if there were no such object; a list leaves it out.
    case hidden = "?"
    /// What no rule knows: the test says what was answered.
    case unknown = "!"
}

/// An object in a state, as the tests make it.
public enum ObjectKind: String, CaseIterable, Sendable {
    case submission
    case draft = "draft of a submission"
    case unusedFile = "file that belongs to nothing yet"
    case submittedFile = "file of a submission"
    case sealedFile = "file that is evidence of a restricted action"
    case position
    case publicAction = "public action"
    case partiesAction = "action for parties"
    case restrictedAction = "restricted action"
    case evidence
    case restrictedEvidence = "evidence of a restricted action"
    case acceptedAction = "accepted action"
    case extensionRequest = "request for more time"
    case delegationEntry = "entry of a delegation"
    case contact
    case officeContact = "contact of an office"
    case formalDraft = "draft of a formal notification"
    case formalNotification = "formal notification"
    case inboxItem = "item of the inbox"
    case feed
    case generalDocument = "document"
    case limitedDocument = "document for participants"
    case restrictedDocument = "document for parties"
    case decision
    case publicTrail = "trail of a public action"
    case restrictedTrail = "trail of a restricted action"
    case draftProposal = "draft of a proposal"
    case plannedSession = "session that is not published"
}

public enum ObjectAccess {
    /// Each outcome stands for everybody, observer, own delegate, own focal point, focal point of another party, former focal
    /// point, co-chair, secretariat, operations.
    public static let rules: [ObjectRule] = [
        ObjectRule(.submission, ShowSubmission.self, "+++++++++"),
        ObjectRule(.submission, ReviseSubmission.self, "--++---+-"),
        ObjectRule(.draft, ShowDraft.self, "-?++?--+-"),
        ObjectRule(.draft, SaveDraft.self, "-?++?--+-"),
        ObjectRule(.draft, SubmitDraft.self, "-?++?--+-"),
        ObjectRule(.draft, DiscardDraft.self, "-?++?--+-"),
        ObjectRule(.unusedFile, ShowAttachment.self, "??++???+?"),
        ObjectRule(.unusedFile, ReadAttachment.self, "??++???+?"),
        ObjectRule(.unusedFile, DiscardAttachment.self, "-?++?--+-"),
        ObjectRule(.submittedFile, ShowAttachment.self, "+++++++++"),
        ObjectRule(.submittedFile, ReadAttachment.self, "+++++++++"),
        ObjectRule(.sealedFile, ShowAttachment.self, "??++??++?"),
        ObjectRule(.sealedFile, ReadAttachment.self, "??++??++?"),
        ObjectRule(.position, TakePosition.self, "---+---+-"),
        ObjectRule(.position, WithdrawPosition.self, "---+---+-"),
        ObjectRule(.publicAction, ShowAction.self, "+++++++++"),
        ObjectRule(.publicAction, MoveAction.self, "--++-----"),
        ObjectRule(.publicAction, ReviseAction.self, "--++--++-"),
        ObjectRule(.publicAction, PutTranslation.self, "--++--++-"),
        ObjectRule(.partiesAction, ShowAction.self, "??+++?++?"),
        ObjectRule(.partiesAction, MoveAction.self, "-?++-----"),
        ObjectRule(.restrictedAction, ShowAction.self, "??++??++?"),
        ObjectRule(.restrictedAction, MoveAction.self, "-?++?----"),
        ObjectRule(.restrictedAction, ReviseAction.self, "-?++?-++-"),
        ObjectRule(.restrictedAction, PutTranslation.self, "-?++?-++-"),
        ObjectRule(.evidence, CorrectEvidence.self, "--++---+-"),
        ObjectRule(.evidence, WithdrawEvidence.self, "--++---+-"),
        ObjectRule(.evidence, ReviewEvidence.self, "------++-"),
        ObjectRule(.restrictedEvidence, ListEvidence.self, "-?++?-++-"),
        ObjectRule(.restrictedEvidence, CorrectEvidence.self, "-?++?--+-"),
        ObjectRule(.acceptedAction, ReportProgress.self, "--++-----"),
        ObjectRule(.acceptedAction, RequestExtension.self, "--++-----"),
        ObjectRule(.extensionRequest, DecideExtension.self, "------++-"),
        ObjectRule(.delegationEntry, ShowDelegation.self, "--++---+-"),
        ObjectRule(.delegationEntry, CorrectDelegate.self, "---+?--+-"),
        ObjectRule(.delegationEntry, DecideCredentials.self, "-------+-"),
        ObjectRule(.contact, ListFocalPoints.self, "--++---+-"),
        ObjectRule(.contact, CorrectFocalPoint.self, "-------+-"),
        ObjectRule(.contact, ReviseContact.self, "-????-???"),
        ObjectRule(.contact, EndFocalPoint.self, "-------+-"),
        ObjectRule(.officeContact, ListOfficeContacts.self, "------++-"),
        ObjectRule(.officeContact, CorrectOfficeContact.self, "-------+-"),
        ObjectRule(.officeContact, EndOfficeContact.self, "-------+-"),
        ObjectRule(.formalDraft, ShowNotification.self, "???????+?"),
        ObjectRule(.formalDraft, ListNotifications.self, "???????+?"),
        ObjectRule(.formalDraft, PreviewNotification.self, "-------+-"),
        ObjectRule(.formalDraft, DiscardNotification.self, "-------+-"),
        ObjectRule(.formalNotification, ShowNotification.self, "+++++++++"),
        ObjectRule(.formalNotification, ListRecipients.self, "--+++-+++"),
        ObjectRule(.formalNotification, AcknowledgeNotification.self, "--++---+-"),
        ObjectRule(.inboxItem, ListInboxItems.self, "-?++?-??-"),
        ObjectRule(.inboxItem, ReadInboxItem.self, "-?++?-??-"),
        ObjectRule(.feed, ListFeeds.self, "-??+?-?+-"),
        ObjectRule(.feed, RotateFeed.self, "-??+?-?--"),
        ObjectRule(.feed, RevokeFeed.self, "-??+?-?+-"),
        ObjectRule(.generalDocument, ShowDocument.self, "+++++++++"),
        ObjectRule(.limitedDocument, ShowDocument.self, "?++++?++?"),
        ObjectRule(.restrictedDocument, ShowDocument.self, "??+++?++?"),
        ObjectRule(.restrictedDocument, ListDocuments.self, "??+++?++?"),
        ObjectRule(.decision, ShowDecision.self, "+++++++++"),
        ObjectRule(.decision, CorrectDecision.self, "-------+-"),
        ObjectRule(.decision, MoveParagraph.self, "------++-"),
        ObjectRule(.decision, PutTranslation.self, "------++-"),
        ObjectRule(.publicTrail, ListTrail.self, "-?++?-++-"),
        ObjectRule(.restrictedTrail, ListTrail.self, "-?++?-++-"),
        ObjectRule(.draftProposal, ShowProposal.self, "??????++?"),
        ObjectRule(.plannedSession, ShowSession.self, "??????++?"),
        ObjectRule(.plannedSession, PublishSession.self, "------++-"),
        ObjectRule(.plannedSession, PutTranslation.self, "-????-++-"),
    ]

    static var lines: [String] {
        let sides = ObjectSide.allCases.map(\.rawValue).joined(separator: " | ")
        return [
            "",
            "## What comes of a request about one object",
            "",
            "A test makes each of these objects anew for each of those who might send the request, sends it, and holds what comes of",
            "it against this table (`Tests/HandlerTests/Catalogue/ObjectAccessTests.swift`). “Own” is who speaks for the party that the",
            "object belongs to; a former focal point of it had the last day yesterday. • is done; “hidden” is answered as if there were no",
            "such object, or left out of a list; an empty place is refused.",
            "",
            "| object | request | \(sides) |",
            "|---|---|\(ObjectSide.allCases.map { _ in "---" }.joined(separator: "|"))|",
        ]
            + rules.map { rule in
                let marks = rule.outcomes.map(\.mark).joined(separator: " | ")
                return "| \(rule.object.rawValue) | `\(rule.request.definition.name)` | \(marks) |"
            }
    }
}

extension ObjectOutcome {
    fileprivate var mark: String {
        switch self {
        case .done: "•"
        case .hidden: "hidden"
        case .refused, .unknown: ""
        }
    }
}
