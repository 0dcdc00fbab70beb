/// A need that the consultations identified.
public struct Need: Codable, Sendable, Equatable {
    public let id: NeedID
    /// The list of the record it stands in.
    public let list: Line
    public let item: Line
    public let part: Int?
    public let heading: Line?
    public let summary: Prose
    /// Who raised it.
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]
    public let source: Line?

    public init(
        id: NeedID, list: Line, item: Line, part: Int? = nil, heading: Line? = nil, summary: Prose, regions: [Region],
        relatedProposals: [ProposalNumber], source: Line? = nil
    ) {
        self.id = id
        self.list = list
        self.item = item
        self.part = part
        self.heading = heading
        self.summary = summary
        self.regions = regions
        self.relatedProposals = relatedProposals
        self.source = source
    }
}

/// Enters a need into the register.
public struct RegisterNeed: Request {
    public typealias Answer = Need

    public static let definition = RequestDefinition(
        "working-group.needs.register", .command, for: .secretariat, .post("/needs"),
        "Enters an identified need into the register.")

    public let id: NeedID?
    public let list: Line
    public let item: Line
    public let part: Int?
    public let heading: Line?
    public let summary: Prose
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]?
    public let source: Line?

    public init(
        id: NeedID? = nil, list: Line, item: Line, part: Int? = nil, heading: Line? = nil, summary: Prose,
        regions: [Region], relatedProposals: [ProposalNumber]? = nil, source: Line? = nil
    ) {
        self.id = id
        self.list = list
        self.item = item
        self.part = part
        self.heading = heading
        self.summary = summary
        self.regions = regions
        self.relatedProposals = relatedProposals
        self.source = source
    }
}

/// Lists the identified needs.
public struct ListNeeds: Request {
    public typealias Answer = Page<Need>

    public static let definition = RequestDefinition(
        "working-group.needs.list", .query, for: .everyone, .get("/needs"),
        "Lists the identified needs.")

    public let list: Line?
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(list: Line? = nil, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.list = list
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// Shows one need.
public struct ShowNeed: Request {
    public typealias Answer = Need

    public static let definition = RequestDefinition(
        "working-group.needs.show", .query, for: .everyone, .get("/needs/{need}"),
        "Shows an identified need.")

    public let need: NeedID

    public init(need: NeedID) { self.need = need }
}

/// A need was entered into the register.
public struct NeedRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.registered.v1"

    public let need: NeedID
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]

    public init(need: NeedID, regions: [Region], relatedProposals: [ProposalNumber]) {
        self.need = need
        self.regions = regions
        self.relatedProposals = relatedProposals
    }
}

/// Says which proposals answer a need, in the place of those that did before.
public struct RelateNeed: Request {
    public typealias Answer = Need

    public static let definition = RequestDefinition(
        "working-group.needs.relate", .command, for: .secretariat, .post("/needs/{need}/proposals"),
        "Says which proposals answer a need, in the place of those that did before.")

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let reason: Prose
    /// Those that answered it when it was read; others are a conflict that shows both.
    public let seen: [ProposalNumber]?

    public init(need: NeedID, proposals: [ProposalNumber], reason: Prose, seen: [ProposalNumber]? = nil) {
        self.need = need
        self.proposals = proposals
        self.reason = reason
        self.seen = seen
    }
}

/// Other proposals answer a need.
public struct NeedRelated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.related.v1"

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let former: [ProposalNumber]

    public init(need: NeedID, proposals: [ProposalNumber], former: [ProposalNumber]) {
        self.need = need
        self.proposals = proposals
        self.former = former
    }
}
