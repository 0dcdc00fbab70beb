/// The links of a decision were changed.
public struct DecisionLinked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.linked.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let documents: [DocumentSymbol]
}
