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
