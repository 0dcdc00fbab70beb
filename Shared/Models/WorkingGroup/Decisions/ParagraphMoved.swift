/// The status of a paragraph of a decision has changed.
public struct ParagraphMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.paragraph.moved.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let paragraph: ParagraphNumber
    public let from: ParagraphStatus
    public let to: ParagraphStatus
    public let actors: [PartyID]
    public let supersededBy: DecisionID?
}
