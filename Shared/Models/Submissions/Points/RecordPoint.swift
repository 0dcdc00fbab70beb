/// Records a citable statement of one or more submissions.
public struct RecordPoint: Request {
    public typealias Answer = Point

    public static let definition = define("submissions.points.record", .command, for: .secretariat, .post("/points"))

    public let id: PointID?
    public let submissions: [SubmissionID]
    /// Of those whom the submissions name; who has not confirmed yet makes the point once it does.
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Practices it is about.
    public let practices: [Line]?
    /// Organisations it is about.
    public let organizations: [Line]?
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?
}
