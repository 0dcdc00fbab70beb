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
