/// Writes a new version of the mandate, based on the current one.
public struct ReviseMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = define(
        "working-group.mandate.revise", .command, for: .steering, .post("/mandate/versions"))

    /// Version that was read. A newer one on record is a conflict.
    public let basedOn: Int
    public let reason: Prose
    public let title: Line?
    public let text: Prose?
    public let source: Line?
    public let remit: [MandateTask]?
    public let coChairs: [CoChair]?
    public let appointedBy: Line?
    public let funding: MandateFunding?
    public let fundingNote: Prose?
    /// Terms to remove from the mandate.
    public let clear: [ClearableMandateTerm]?
}

extension ReviseMandate: Limiting {
    public static var limits: [String: Limit] { RecordMandate.limits.merging(["clear": .items(0...20)]) { $1 } }

    public static let rules: [FieldRule] =
        [
            .revises(
                "text", "title", "source", "remit", "coChairs", "appointedBy", "funding", "fundingNote", clears: true)
        ] + FieldRule.clears(ClearableMandateTerm.self)
}
