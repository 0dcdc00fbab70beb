/// Corrects a point, with the reason. What is left out stays, and so do its submissions and its submitters.
public struct CorrectPoint: Request {
    public typealias Answer = Point

    public static let definition = define(
        "submissions.points.correct", .command, for: .secretariat, .post("/points/{point}/corrections"))

    public let point: PointID
    public let reason: Prose
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let practices: [Line]?
    public let organizations: [Line]?
    public let stance: PointStance?
    public let scope: PointScope?
    public let summary: Prose?
    public let source: Line?
    public let note: Prose?
    /// Terms to remove from the point.
    public let clear: [ClearablePointTerm]?
}

extension CorrectPoint: Limiting {
    public static let limits: [String: Limit] = [
        "proposals": .distinct(0...100), "needs": .distinct(0...100), "practices": .distinct(0...100),
        "organizations": .distinct(0...100), "clear": .items(0...20),
    ]

    public static let rules: [FieldRule] =
        [
            .revises(
                "proposals", "needs", "practices", "organizations", "stance", "scope", "summary", "source", "note",
                clears: true)
        ] + FieldRule.clears(ClearablePointTerm.self)
}
