/// Records a decision with its paragraphs, under its number or the next one of its session or year.
public struct RecordDecision: Request, Equatable {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.record", .command, for: .secretariat, .post("/decisions"), reach: .everyFocalPoint)

    public let id: DecisionID?
    /// Defaults to the year of the day.
    public let sequence: DecisionSequence?
    /// Place of the decision in its session or year. Defaults to the next free one.
    public let place: Int?
    public let title: Line
    public let takenOn: CalendarDate
    public let session: SessionID?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let paragraphs: [GivenParagraph]
}

extension RecordDecision: Limiting {
    public static let limits: [String: Limit] = [
        "place": .number(DecisionNumber.places), "proposals": .items(0...50), "needs": .items(0...100),
        "documents": .items(0...50), "paragraphs": .items(1...200),
    ]
}
