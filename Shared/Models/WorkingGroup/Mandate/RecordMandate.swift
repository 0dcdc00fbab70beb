/// Records the mandate of the working group. Recording the same again changes nothing; other terms need a revision.
public struct RecordMandate: Request, Equatable {
    public typealias Answer = Mandate

    public static let definition = define("working-group.mandate.record", .command, for: .steering, .post("/mandate"))

    public let title: Line
    /// Summary in the record's own words.
    public let text: Prose
    /// The resolution or decision that gives it.
    public let source: Line
    public let remit: [MandateTask]
    public let coChairs: [CoChair]
    /// Who appointed the co-chairs.
    public let appointedBy: Line?
    public let funding: MandateFunding
    public let fundingNote: Prose?
    public let reason: Prose?
}

extension RecordMandate: Limiting {
    public static let limits: [String: Limit] = ["remit": .items(0...50), "coChairs": .items(0...10)]
}
