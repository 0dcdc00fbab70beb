/// Somebody is on a delegation.
public struct DelegateRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.delegate.registered.v1"

    public let delegate: DelegateID
    public let party: PartyID
    public let session: SessionID
    public let maySpeak: Bool
}
