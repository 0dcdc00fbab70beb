/// An instrument or organization was linked to a proposal.
public struct InstrumentLinked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.instrument.linked.v1"

    public let instrument: InstrumentID
    public let name: Line
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
}
