/// Registers an identified need.
public struct RegisterNeed: Request {
    public typealias Answer = Need

    public static let definition = define("working-group.needs.register", .command, for: .secretariat, .post("/needs"))

    public let id: NeedID?
    public let list: Line
    public let item: Line
    public let part: Int?
    public let heading: Line?
    public let summary: Prose
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]?
    public let source: Line?
}

extension RegisterNeed: Limiting {
    public static let limits: [String: Limit] = [
        "part": .number(1...Int(Int32.max)), "regions": .items(0...100), "relatedProposals": .items(0...999),
    ]
}
