/// A unit of the secretariat was registered.
public struct SecretariatUnitRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.secretariat-unit.registered.v1"

    public let unit: PartyID
    public let name: Line
}
