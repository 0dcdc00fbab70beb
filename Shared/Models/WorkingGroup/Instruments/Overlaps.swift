/// Two proposals that bear on the same instruments or organisations.
public struct ProposalOverlap: Codable, Sendable, Equatable {
    public let first: ProposalNumber
    public let firstTitle: Line
    public let second: ProposalNumber
    public let secondTitle: Line
    public let shared: [SharedInstrument]

    public init(
        first: ProposalNumber, firstTitle: Line, second: ProposalNumber, secondTitle: Line, shared: [SharedInstrument]
    ) {
        self.first = first
        self.firstTitle = firstTitle
        self.second = second
        self.secondTitle = secondTitle
        self.shared = shared
    }
}

/// What two proposals share.
public struct SharedInstrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let kind: InstrumentKind

    public init(id: InstrumentID, name: Line, kind: InstrumentKind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}

/// Shows which current proposals share which instruments and organisations.
public struct ListOverlaps: Request {
    public typealias Answer = Page<ProposalOverlap>

    public static let definition = RequestDefinition(
        "working-group.instruments.overlaps", .query, for: .everyone, .get("/overlaps"),
        "Shows which current proposals share which instruments and organisations.", cost: .high)

    /// One of the two.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
