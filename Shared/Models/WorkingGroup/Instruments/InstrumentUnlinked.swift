/// An instrument or organization is no longer linked to a proposal.
public struct InstrumentUnlinked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.instrument.unlinked.v1"

    public let instrument: InstrumentID
    public let name: Line
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
}
