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
