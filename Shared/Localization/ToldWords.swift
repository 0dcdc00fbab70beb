public import Models

/// One of a fixed set of words that the catalogue has texts for.
public protocol ToldWord: Word {
    var word: TextKey { get }
}

extension ActionState: ToldWord {
    public var word: TextKey {
        switch self {
        case .proposed: .actionProposed
        case .accepted: .actionAccepted
        case .inProgress: .actionInProgress
        case .blocked: .actionBlocked
        case .done: .actionDone
        case .verified: .actionVerified
        case .dropped: .actionDropped
        case .superseded: .actionSuperseded
        }
    }
}

extension ParagraphStatus: ToldWord {
    public var word: TextKey {
        switch self {
        case .active: .paragraphActive
        case .implemented: .paragraphImplemented
        case .elapsed: .paragraphElapsed
        case .superseded: .paragraphSuperseded
        case .retired: .paragraphRetired
        case .inactive: .paragraphInactive
        case .requireFunding: .paragraphRequiresFunding
        case .stagnant: .paragraphStagnant
        }
    }
}

extension CredentialsState: ToldWord {
    public var word: TextKey {
        switch self {
        case .submitted: .credentialsSubmitted
        case .provisional: .credentialsProvisional
        case .accepted: .credentialsAccepted
        case .rejected: .credentialsRejected
        }
    }
}

extension ConsultationFormat: ToldWord {
    public var word: TextKey {
        switch self {
        case .inPerson: .formatInPerson
        case .online: .formatOnline
        case .hybrid: .formatHybrid
        }
    }
}

extension SessionStatus: ToldWord {
    public var word: TextKey {
        switch self {
        case .planned: .sessionPlanned
        case .open: .sessionOpen
        case .suspended: .sessionSuspended
        case .closed: .sessionClosed
        case .cancelled: .sessionCancelled
        }
    }
}

extension EscalationLevel: ToldWord {
    public var word: TextKey {
        switch self {
        case .owner: .levelOwner
        case .alternates: .levelAlternates
        case .regionalCoordinator: .levelCoordinator
        case .coChairs: .levelCoChairs
        case .secretariat: .levelSecretariat
        }
    }
}

extension ProposalStatus: ToldWord {
    public var word: TextKey {
        switch self {
        case .submissionOnly: .proposalSubmissionOnly
        case .draft: .proposalDraft
        case .tabled: .proposalTabled
        case .refined: .proposalRefined
        case .forwarded: .proposalForwarded
        case .adopted: .proposalAdopted
        case .superseded: .proposalSuperseded
        case .withdrawn: .proposalWithdrawn
        case .reversed: .proposalReversed
        }
    }
}

extension PositionStance: ToldWord {
    public var word: TextKey {
        switch self {
        case .supports: .stanceSupports
        case .supportsWithChanges: .stanceSupportsWithChanges
        case .reservations: .stanceReservations
        case .opposes: .stanceOpposes
        case .noPosition: .stanceNoPosition
        }
    }
}
