/// The status of a paragraph of a decision has changed.
public struct ParagraphMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.paragraph-moved.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let paragraph: ParagraphNumber
    public let from: ParagraphStatus
    public let to: ParagraphStatus
    public let actors: [PartyID]
    public let supersededBy: DecisionID?

    public init(
        decision: DecisionID, number: DecisionNumber, paragraph: ParagraphNumber, from: ParagraphStatus,
        to: ParagraphStatus, actors: [PartyID], supersededBy: DecisionID? = nil
    ) {
        self.decision = decision
        self.number = number
        self.paragraph = paragraph
        self.from = from
        self.to = to
        self.actors = actors
        self.supersededBy = supersededBy
    }
}
