/// Who beside the secretariat may read all of an event in the audit trail, also where programs outside read less or nothing
/// of it: those who may read all of its object.
public struct EventReaders: Sendable, Equatable {
    /// Whose speakers read it.
    private let parties: Set<PartyID>
    /// The roles in which they do.
    private let roles: Set<Role>
    private let includesCoChairs: Bool

    private init(_ parties: [PartyID] = [], as roles: Set<Role> = [], includesCoChairs: Bool = false) {
        self.parties = Set(parties)
        self.roles = roles
        self.includesCoChairs = includesCoChairs
    }

    public static let secretariat = EventReaders()
    /// What those who steer the work may read of it.
    static let coChairs = EventReaders(includesCoChairs: true)

    /// Of what parties and observers have made or hold.
    static func speakers(of parties: [PartyID]) -> EventReaders { EventReaders(parties, as: Role.speaking) }

    /// Of the people of a party, and of their mail: observers do not read the register.
    static func delegation(of party: PartyID?) -> EventReaders {
        EventReaders([party].compactMap(\.self), as: [.focalPoint, .delegate])
    }

    /// Of an action.
    static func owner(_ party: PartyID) -> EventReaders {
        EventReaders([party], as: Role.speaking, includesCoChairs: true)
    }

    /// - Parameter actor: as the register confirms it: a party that the actor does not speak for is not the actor's.
    public func include(_ actor: Actor) -> Bool {
        if actor.has(.secretariat) || includesCoChairs && actor.has(.coChair) { return true }
        return !roles.isDisjoint(with: actor.roles) && actor.party.map(parties.contains) == true
    }
}

extension Event {
    public var readers: EventReaders { .secretariat }
}

/// An event about an action, which its owner and those who steer the work may read.
public protocol ActionEvent: Event {
    var owner: PartyID { get }
}

extension ActionEvent {
    public var readers: EventReaders { .owner(owner) }
}

/// An event about somebody of a party, or about mail to them.
public protocol DelegationEvent: Event {
    var party: PartyID { get }
}

extension DelegationEvent {
    public var readers: EventReaders { .delegation(of: party) }
}

// MARK: - Submissions and proposals

extension SubmissionReceived { public var readers: EventReaders { .speakers(of: submitters) } }
extension SubmissionAdmitted { public var readers: EventReaders { .speakers(of: submitters) } }
/// Those who are asked know of each other.
extension SignaturesRequested { public var readers: EventReaders { .speakers(of: submitters + invited) } }
extension SignatureDecided { public var readers: EventReaders { .speakers(of: [party] + (authors ?? [])) } }
extension AttachmentStored { public var readers: EventReaders { .speakers(of: [party]) } }
extension PositionTaken { public var readers: EventReaders { .speakers(of: [party]) } }

// MARK: - The register

extension AccreditationEnded { public var readers: EventReaders { .speakers(of: [party]) } }
extension FocalPointNominated: DelegationEvent {}
extension FocalPointEnded: DelegationEvent {}
extension AlternateNamed: DelegationEvent {}
extension FocalPointHandedOver: DelegationEvent {}
extension FocalPointConfirmed: DelegationEvent {}
extension FocalPointCorrected: DelegationEvent {}
extension ContactErased { public var readers: EventReaders { .delegation(of: party) } }
extension PersonErased: DelegationEvent {}
extension ReconfirmationRequested: DelegationEvent {}
extension SuccessorProposed: DelegationEvent {}
extension SuccessorConfirmed: DelegationEvent {}
extension SuccessorDeclined: DelegationEvent {}
extension AddressChangeRequested { public var readers: EventReaders { .delegation(of: party) } }
extension AddressChangeRefused { public var readers: EventReaders { .delegation(of: party) } }
extension AddressChanged { public var readers: EventReaders { .delegation(of: party) } }
extension AddressRestored { public var readers: EventReaders { .delegation(of: party) } }
extension NominationGapFound: DelegationEvent {}
extension CoordinatorAppointed: DelegationEvent {}
extension CoordinatorEnded: DelegationEvent {}
extension DelegateRegistered: DelegationEvent {}
extension DelegateCorrected: DelegationEvent {}
extension CredentialsDecided: DelegationEvent {}
extension SpeakersChanged: DelegationEvent {}
extension OfficeContactAppointed { public var readers: EventReaders { .coChairs } }
extension OfficeContactEnded { public var readers: EventReaders { .coChairs } }
extension OfficeContactExtended { public var readers: EventReaders { .coChairs } }
extension OfficeContactCorrected { public var readers: EventReaders { .coChairs } }

// MARK: - The work

extension SessionAttended { public var readers: EventReaders { .coChairs } }
extension MinutesRecorded { public var readers: EventReaders { .coChairs } }
extension DocumentRegistered { public var readers: EventReaders { .coChairs } }
extension DocumentTranslated { public var readers: EventReaders { .coChairs } }
extension DocumentDistributed { public var readers: EventReaders { .coChairs } }
extension DecisionRecorded { public var readers: EventReaders { .coChairs } }
extension DecisionLinked { public var readers: EventReaders { .coChairs } }
extension TranslationPut { public var readers: EventReaders { owner.map(EventReaders.owner) ?? .coChairs } }
extension TranslationWithdrawn { public var readers: EventReaders { owner.map(EventReaders.owner) ?? .coChairs } }
extension DependencyAdded { public var readers: EventReaders { .coChairs } }
extension DependencyRemoved { public var readers: EventReaders { .coChairs } }
extension ActionProposed: ActionEvent {}
extension ActionMoved: ActionEvent {}
extension ProgressReported: ActionEvent {}
extension EvidenceAttached: ActionEvent {}
extension ActionRevised: ActionEvent {}
extension EvidenceReviewed: ActionEvent {}
extension EvidenceCorrected: ActionEvent {}
extension EvidenceWithdrawn: ActionEvent {}
extension ExtensionRequested: ActionEvent {}
extension ExtensionDecided: ActionEvent {}
extension DueDateApproached: ActionEvent {}
extension DueDatePassed: ActionEvent {}
extension ActionEscalated: ActionEvent {}
extension EscalationSuppressed: ActionEvent {}
extension EscalationResumed: ActionEvent {}

// MARK: - Notifications

extension NotificationSent: DelegationEvent {}
extension DeliveryBounced: DelegationEvent {}
extension DeliveryExpedited: DelegationEvent {}
extension LinksDisowned: DelegationEvent {}
extension NotificationAcknowledged { public var readers: EventReaders { .delegation(of: party) } }
/// Whom else it reminds says who has not done the same yet.
extension ReminderIssued {
    public var readers: EventReaders { parties.count == 1 ? .delegation(of: parties.first) : .secretariat }
}

// MARK: - Identity

extension SignInRequested { public var readers: EventReaders { .delegation(of: party) } }
extension SignInCodePrinted { public var readers: EventReaders { .delegation(of: party) } }
extension WebSessionOpened { public var readers: EventReaders { .delegation(of: party) } }
extension WebSessionEnded { public var readers: EventReaders { .delegation(of: party) } }
extension SecondFactorConfirmed { public var readers: EventReaders { .delegation(of: party) } }
extension SecondFactorRemoved { public var readers: EventReaders { .delegation(of: party) } }
extension AccessTokenIssued { public var readers: EventReaders { .delegation(of: party) } }
extension AccessTokenRevoked { public var readers: EventReaders { .delegation(of: party) } }
