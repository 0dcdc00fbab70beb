/// What is on record of a delegate was corrected.
public struct DelegateCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.delegate.corrected.v1"

    public let delegate: DelegateID
    public let party: PartyID
    public let session: SessionID
    /// The fields that changed.
    public let fields: [Line]
}
