/// A step of a proposal from one status to another.
public struct ProposalMove: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let from: ProposalStatus
    public let to: ProposalStatus
    public let reason: Prose?
    public let by: Line
    public let at: Instant

    public init(
        proposal: ProposalNumber, from: ProposalStatus, to: ProposalStatus, reason: Prose? = nil, by: Line,
        at: Instant
    ) {
        self.proposal = proposal
        self.from = from
        self.to = to
        self.reason = reason
        self.by = by
        self.at = at
    }
}

/// Moves a proposal to another status.
public struct MoveProposal: Request {
    public typealias Answer = ProposalMove

    public static let definition = RequestDefinition(
        "proposals.move", .command, for: .secretariat, .post("/proposals/{proposal}/moves"),
        "Moves a proposal to another status, as the table of steps allows.")

    public let proposal: ProposalNumber
    public let to: ProposalStatus
    /// Needed for a withdrawal.
    public let reason: Prose?

    public init(proposal: ProposalNumber, to: ProposalStatus, reason: Prose? = nil) {
        self.proposal = proposal
        self.to = to
        self.reason = reason
    }
}

/// Lists the steps that a proposal took.
public struct ListMoves: Request {
    public typealias Answer = Page<ProposalMove>

    public static let definition = RequestDefinition(
        "proposals.moves.list", .query, for: .everyone, .get("/proposals/{proposal}/moves"),
        "Lists the steps of a proposal from status to status, the oldest first.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

/// A proposal has another status.
public struct ProposalMoved: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.moved.v1"

    public let number: ProposalNumber
    public let title: Line
    public let from: ProposalStatus
    public let to: ProposalStatus

    public init(number: ProposalNumber, title: Line, from: ProposalStatus, to: ProposalStatus) {
        self.number = number
        self.title = title
        self.from = from
        self.to = to
    }
}

/// A proposal was withdrawn.
public struct ProposalWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.withdrawn.v1"

    public let number: ProposalNumber
    public let title: Line
    public let from: ProposalStatus
    public let labelRegions: [Region]
    public let reason: Prose
    /// Who made the submissions that it is known from.
    public let submitters: [PartyID]?

    public init(
        number: ProposalNumber, title: Line, from: ProposalStatus, labelRegions: [Region], reason: Prose,
        submitters: [PartyID]? = nil
    ) {
        self.number = number
        self.title = title
        self.from = from
        self.labelRegions = labelRegions
        self.reason = reason
        self.submitters = submitters
    }
}
