/// What programs outside of the backbone read of an event: no more than everybody may read of its object.
///
/// They never learn who acted. An event whose type says nothing is withheld: they read that there was one, and its position.
public struct Publicity: Sendable, Equatable {
    public let isOpen: Bool
    /// Fields that are left out.
    public let hidden: Set<String>
    /// Whether the words stay in which somebody said why.
    public let tellsReason: Bool

    private init(isOpen: Bool, hidden: Set<String> = [], tellsReason: Bool = true) {
        self.isOpen = isOpen
        self.hidden = hidden
        self.tellsReason = tellsReason
    }

    public static let open = Publicity(isOpen: true)
    public static let withheld = Publicity(isOpen: false, tellsReason: false)

    public static func open(hiding fields: Set<String> = [], tellingReason: Bool = true) -> Publicity {
        Publicity(isOpen: true, hidden: fields, tellsReason: tellingReason)
    }

    /// Of an action, by who may see it.
    static func of(_ visibility: ActionVisibility?, hiding fields: Set<String> = []) -> Publicity {
        visibility == nil || visibility == .public ? .open(hiding: fields) : .withheld
    }
}

extension Event {
    public var publicity: Publicity { .withheld }
}

// MARK: - Submissions

extension CallOpened { public var publicity: Publicity { .open } }
extension CallExtended { public var publicity: Publicity { .open } }
extension CallCorrected { public var publicity: Publicity { .open } }
extension CallWithdrawn { public var publicity: Publicity { .open } }
extension CallTranslationPut { public var publicity: Publicity { .open } }
extension CallTranslationWithdrawn { public var publicity: Publicity { .open } }
/// Whose signature is asked for and not given says nothing yet.
extension SubmissionReceived {
    public var publicity: Publicity { .open(hiding: ["invited"], tellingReason: false) }
}
extension SubmissionAdmitted {
    public var publicity: Publicity { .open(hiding: ["reason"], tellingReason: false) }
}
extension SignatureDecided {
    /// Who would not sign is a matter between those who were asked.
    public var publicity: Publicity {
        decision == .confirm ? .open(hiding: ["reason"], tellingReason: false) : .withheld
    }
}
extension PointRecorded { public var publicity: Publicity { .open } }
extension PointCorrected { public var publicity: Publicity { .open } }
extension PointWithdrawn { public var publicity: Publicity { .open } }

// MARK: - Proposals

extension OriginalRegistered { public var publicity: Publicity { .open } }
extension ProposalRegistered { public var publicity: Publicity { .open } }
extension PositionTaken {
    public var publicity: Publicity { .open(hiding: ["recordingReason"], tellingReason: false) }
}
extension PositionWithdrawn { public var publicity: Publicity { .open } }
extension ProposalsMerged { public var publicity: Publicity { .open } }
extension ProposalSplit { public var publicity: Publicity { .open } }
extension OperationReversed { public var publicity: Publicity { .open } }
extension ProposalsPublished { public var publicity: Publicity { .open } }
extension PublicationWithdrawn { public var publicity: Publicity { .open } }
extension ProposalRevised { public var publicity: Publicity { .open } }
extension VersionTranslated { public var publicity: Publicity { .open } }
extension ProposalMoved { public var publicity: Publicity { .open } }
extension ProposalWithdrawn { public var publicity: Publicity { .open } }
extension AmendmentProposed { public var publicity: Publicity { .open } }
extension AmendmentDecided { public var publicity: Publicity { .open } }
extension TiersSet { public var publicity: Publicity { .open } }
extension RankingGiven { public var publicity: Publicity { .open } }
extension RankingsTallied { public var publicity: Publicity { .open } }
extension GuidanceAnswered { public var publicity: Publicity { .open } }
extension MentionRecorded { public var publicity: Publicity { .open } }
extension ProposalClassified { public var publicity: Publicity { .open } }

// MARK: - The working group

extension PartyRegistered { public var publicity: Publicity { .open } }
extension PartyNamed { public var publicity: Publicity { .open } }
extension AliasAdded { public var publicity: Publicity { .open } }
extension ObserverAccredited { public var publicity: Publicity { .open } }
extension AccreditationEnded { public var publicity: Publicity { .open(tellingReason: false) } }
extension SecretariatUnitRegistered { public var publicity: Publicity { .open } }
extension ConsultationRecorded { public var publicity: Publicity { .open } }
extension ConsultationCorrected { public var publicity: Publicity { .open } }
extension ConsultationWithdrawn { public var publicity: Publicity { .open } }
extension ProcessDefined { public var publicity: Publicity { .open } }
extension ProcessRevised { public var publicity: Publicity { .open } }
extension MandateRecorded { public var publicity: Publicity { .open } }
extension SessionPublished { public var publicity: Publicity { .open } }
extension SessionRevised { public var publicity: Publicity { .open } }
extension SessionMoved { public var publicity: Publicity { .open } }
extension SessionAttended { public var publicity: Publicity { .open(tellingReason: false) } }
/// Some of the actions that came of it may be restricted.
extension MinutesRecorded { public var publicity: Publicity { .open(hiding: ["actions"]) } }
extension NeedRegistered { public var publicity: Publicity { .open } }
extension NeedRelated { public var publicity: Publicity { .open } }
extension NeedCorrected { public var publicity: Publicity { .open } }
extension NeedWithdrawn { public var publicity: Publicity { .open } }
extension IndicatorDefined { public var publicity: Publicity { .open } }
extension IndicatorRevised { public var publicity: Publicity { .open } }
extension DataPointRecorded { public var publicity: Publicity { .open } }
extension DataPointCorrected { public var publicity: Publicity { .open } }
extension InstrumentRegistered { public var publicity: Publicity { .open } }
extension InstrumentLinked { public var publicity: Publicity { .open } }
extension InstrumentUnlinked { public var publicity: Publicity { .open } }
extension DocumentSeriesRegistered { public var publicity: Publicity { .open } }
extension DocumentSeriesCorrected { public var publicity: Publicity { .open } }
extension DocumentSeriesWithdrawn { public var publicity: Publicity { .open } }
extension DocumentRegistered {
    public var publicity: Publicity { distribution == .general ? .open : .withheld }
}
extension DocumentDistributed {
    public var publicity: Publicity { to == .general ? .open(tellingReason: false) : .withheld }
}
/// Some of the documents may be restricted.
extension DecisionRecorded { public var publicity: Publicity { .open(hiding: ["documents"]) } }
extension DecisionLinked { public var publicity: Publicity { .open(hiding: ["documents"]) } }
extension ParagraphMoved { public var publicity: Publicity { .open } }
extension DecisionCorrected { public var publicity: Publicity { .open } }
extension DecisionWithdrawn { public var publicity: Publicity { .open } }
extension TranslationPut { public var publicity: Publicity { .of(visibility) } }
extension TranslationWithdrawn { public var publicity: Publicity { .of(visibility) } }

// MARK: - Actions

extension ActionProposed { public var publicity: Publicity { .of(visibility) } }
extension ActionMoved { public var publicity: Publicity { .of(visibility) } }
extension ProgressReported { public var publicity: Publicity { .of(visibility) } }
extension EvidenceAttached { public var publicity: Publicity { .of(visibility, hiding: ["attachment"]) } }
extension ActionRevised { public var publicity: Publicity { .of(visibility) } }
/// What is said of a piece of evidence may be about a document that is not for everybody.
extension EvidenceReviewed {
    public var publicity: Publicity { visibility == .public ? .open(tellingReason: false) : .withheld }
}
extension EvidenceCorrected {
    public var publicity: Publicity {
        visibility == .public ? .open(hiding: ["reason"], tellingReason: false) : .withheld
    }
}
extension EvidenceWithdrawn {
    public var publicity: Publicity {
        visibility == .public ? .open(hiding: ["reason", "attachment"], tellingReason: false) : .withheld
    }
}
extension ExtensionRequested { public var publicity: Publicity { visibility == .public ? .open : .withheld } }
extension ExtensionDecided { public var publicity: Publicity { visibility == .public ? .open : .withheld } }
extension DueDateApproached { public var publicity: Publicity { .of(visibility, hiding: ["contacts"]) } }
extension DueDatePassed { public var publicity: Publicity { .of(visibility, hiding: ["contacts"]) } }
extension ActionEscalated { public var publicity: Publicity { .of(visibility, hiding: ["contacts"]) } }

// MARK: - Notifications

extension NotificationIssued { public var publicity: Publicity { .open(tellingReason: false) } }
