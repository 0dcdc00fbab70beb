/// A body was entered into the register.
public struct PartyRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.registered.v1"

    public let party: PartyID
    public let name: Line
    public let kind: PartyKind
    public let region: Region?
}
