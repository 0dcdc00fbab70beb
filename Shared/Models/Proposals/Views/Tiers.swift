/// What stands with every prioritisation.
public enum Prioritisation {
    public static let disclaimer: Prose = """
        Not negotiated: this result is without prejudice to the position of any delegation and ranks no proposal \
        on its behalf.
        """
}

/// The proposals of one tier.
public struct Tier: Codable, Sendable, Equatable {
    public let name: Line
    public let proposals: [ProposalNumber]

    public init(name: Line, proposals: [ProposalNumber]) {
        self.name = name
        self.proposals = proposals
    }
}

/// The tiers into which the co-chairs have put proposals, at one time by one method.
public struct Tiering: Codable, Sendable, Equatable {
    public let id: TieringID
    public let method: Prose
    public let dated: CalendarDate
    public let disclaimer: Prose
    public let tiers: [Tier]
    public let setBy: Line
    public let setAt: Instant

    public init(
        id: TieringID, method: Prose, dated: CalendarDate, disclaimer: Prose, tiers: [Tier], setBy: Line,
        setAt: Instant
    ) {
        self.id = id
        self.method = method
        self.dated = dated
        self.disclaimer = disclaimer
        self.tiers = tiers
        self.setBy = setBy
        self.setAt = setAt
    }
}

/// Puts proposals into tiers.
public struct SetTiers: Request {
    public typealias Answer = Tiering

    public static let definition = RequestDefinition(
        "proposals.tiers.set", .command, for: .roles([.coChair]), .post("/tiers"),
        "Puts proposals into the co-chairs' tiers; former tiers stay readable.")

    /// The first tier first.
    public let tiers: [Tier]
    /// How the co-chairs came to it.
    public let method: Prose
    /// Today where it is left out.
    public let dated: CalendarDate?

    public init(tiers: [Tier], method: Prose, dated: CalendarDate? = nil) {
        self.tiers = tiers
        self.method = method
        self.dated = dated
    }
}

/// Lists the co-chairs' tiers.
public struct ListTiers: Request {
    public typealias Answer = Page<Tiering>

    public static let definition = RequestDefinition(
        "proposals.tiers.list", .query, for: .everyone, .get("/tiers"),
        "Lists the co-chairs' tiers with method, date and disclaimer, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// The co-chairs put proposals into tiers.
public struct TiersSet: Event, Equatable {
    public static let type: EventType = "npp16.proposals.tiers.set.v1"

    public let tiering: TieringID
    public let proposals: [ProposalNumber]

    public init(tiering: TieringID, proposals: [ProposalNumber]) {
        self.tiering = tiering
        self.proposals = proposals
    }
}
