/// The credentials of a delegate were decided on.
public struct CredentialsDecided: Event, Equatable {
    public static let type: EventType = "npp16.working-group.credentials.decided.v1"

    public let delegate: DelegateID
    public let person: PersonID?
    public let party: PartyID
    public let session: SessionID
    public let credentials: CredentialsState
}
