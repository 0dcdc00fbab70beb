/// A party's own view of a proposal.
public enum PositionStance: String, Word {
    case supports
    case supportsWithChanges
    case reservations
    case opposes
    case noPosition

    /// As a sentence goes on after the name of the party.
    public var words: String {
        switch self {
        case .supports: "supports"
        case .supportsWithChanges: "supports with changes"
        case .reservations: "has reservations"
        case .opposes: "opposes"
        case .noPosition: "takes no position"
        }
    }
}

/// What a party holds of a proposal, now or formerly.
public struct Position: Codable, Sendable, Equatable {
    public let id: PositionID
    public let proposal: ProposalNumber
    public let party: PartyID
    public let partyName: Line?
    public let stance: PositionStance
    public let text: Prose?
    public let takenAt: Instant
    public let takenBy: Line
    /// Why the secretariat recorded it in the party's place; nil where the focal point took it.
    public let recordingReason: Prose?
    /// When it was replaced or withdrawn; nil for the one that holds.
    public let endedAt: Instant?
    public let isWithdrawn: Bool
    public let withdrawnBy: Line?
    public let withdrawalReason: Prose?

    public init(
        id: PositionID, proposal: ProposalNumber, party: PartyID, partyName: Line? = nil, stance: PositionStance,
        text: Prose? = nil, takenAt: Instant, takenBy: Line, recordingReason: Prose? = nil, endedAt: Instant? = nil,
        isWithdrawn: Bool, withdrawnBy: Line? = nil, withdrawalReason: Prose? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.party = party
        self.partyName = partyName
        self.stance = stance
        self.text = text
        self.takenAt = takenAt
        self.takenBy = takenBy
        self.recordingReason = recordingReason
        self.endedAt = endedAt
        self.isWithdrawn = isWithdrawn
        self.withdrawnBy = withdrawnBy
        self.withdrawalReason = withdrawalReason
    }
}

/// Takes a position on a proposal.
public struct TakePosition: Request {
    public typealias Answer = Position

    public static let definition = RequestDefinition(
        "proposals.positions.take", .command, for: .parties, .post("/proposals/{proposal}/positions"),
        "Takes a party's position on a proposal; a new one replaces the former, which stays readable.")

    public let proposal: ProposalNumber
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let stance: PositionStance
    public let text: Prose?
    /// Needed where the secretariat records a position in the party's place.
    public let recordingReason: Prose?

    public init(
        proposal: ProposalNumber, party: PartyID? = nil, stance: PositionStance, text: Prose? = nil,
        recordingReason: Prose? = nil
    ) {
        self.proposal = proposal
        self.party = party
        self.stance = stance
        self.text = text
        self.recordingReason = recordingReason
    }
}

/// Withdraws a party's position.
public struct WithdrawPosition: Request {
    public typealias Answer = Position

    public static let definition = RequestDefinition(
        "proposals.positions.withdraw", .command, for: .parties, .post("/proposals/{proposal}/positions/withdrawal"),
        "Withdraws a party's position on a proposal; it stays readable as withdrawn.")

    public let proposal: ProposalNumber
    public let party: PartyID?
    /// Needed where the secretariat withdraws it in the party's place.
    public let reason: Prose?

    public init(proposal: ProposalNumber, party: PartyID? = nil, reason: Prose? = nil) {
        self.proposal = proposal
        self.party = party
        self.reason = reason
    }
}

/// Lists the positions on a proposal.
public struct ListPositions: Request {
    public typealias Answer = Page<Position>

    public static let definition = RequestDefinition(
        "proposals.positions.list", .query, for: .everyone, .get("/proposals/{proposal}/positions"),
        "Lists the positions on a proposal, with history where asked for.")

    public let proposal: ProposalNumber
    public let history: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, history: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.history = history
        self.after = after
        self.limit = limit
    }
}

/// A party took a position.
public struct PositionTaken: Event, Equatable {
    public static let type: EventType = "npp16.proposals.position.taken.v1"

    public let position: PositionID
    public let proposal: ProposalNumber
    public let title: Line
    public let party: PartyID
    public let stance: PositionStance
    public let formerStance: PositionStance?
    /// Why the secretariat recorded it in the party's place.
    public let recordingReason: Prose?

    public init(
        position: PositionID, proposal: ProposalNumber, title: Line, party: PartyID, stance: PositionStance,
        formerStance: PositionStance? = nil, recordingReason: Prose? = nil
    ) {
        self.position = position
        self.proposal = proposal
        self.title = title
        self.party = party
        self.stance = stance
        self.formerStance = formerStance
        self.recordingReason = recordingReason
    }
}

/// A party withdrew its position.
public struct PositionWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.position.withdrawn.v1"

    public let position: PositionID
    public let proposal: ProposalNumber
    public let title: Line
    public let party: PartyID
    public let stance: PositionStance

    public init(position: PositionID, proposal: ProposalNumber, title: Line, party: PartyID, stance: PositionStance) {
        self.position = position
        self.proposal = proposal
        self.title = title
        self.party = party
        self.stance = stance
    }
}
