/// Records a citable statement of one or more submissions.
public struct RecordPoint: Request {
    public typealias Answer = Point

    public static let definition = define("submissions.points.record", .command, for: .secretariat, .post("/points"))

    public let id: PointID?
    public let submissions: [SubmissionID]
    /// Submitters of the submissions that make the point. One that has not confirmed yet makes it once it does.
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Practices that the point is about.
    public let practices: [Line]?
    /// Organizations that the point is about.
    public let organizations: [Line]?
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?
}

extension RecordPoint: Limiting {
    public static let limits: [String: Limit] = [
        "submissions": .distinct(1...100), "submitters": .distinct(1...100), "proposals": .distinct(0...100),
        "needs": .distinct(0...100), "practices": .distinct(0...100), "organizations": .distinct(0...100),
    ]
}
