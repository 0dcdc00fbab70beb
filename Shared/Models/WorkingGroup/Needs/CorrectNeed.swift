/// Corrects a need, with the reason. What is left out stays. Which proposals answer it is changed by relating it.
public struct CorrectNeed: Request {
    public typealias Answer = Need

    public static let definition = define(
        "working-group.needs.correct", .command, for: .secretariat, .post("/needs/{need}/corrections"))

    public let need: NeedID
    public let reason: Prose
    public let list: Line?
    public let item: Line?
    public let part: Int?
    public let heading: Line?
    public let summary: Prose?
    public let regions: [Region]?
    public let source: Line?
    /// Terms to remove from the need.
    public let clear: [ClearableNeedTerm]?
}

extension CorrectNeed: Limiting {
    public static let limits: [String: Limit] = [
        "part": .number(1...Int(Int32.max)), "regions": .items(0...100), "clear": .items(0...20),
    ]

    public static let rules: [FieldRule] =
        [.revises("list", "item", "part", "heading", "summary", "regions", "source", clears: true)]
        + FieldRule.clears(ClearableNeedTerm.self)
}
