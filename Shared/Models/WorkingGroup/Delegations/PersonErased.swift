/// The name and the address of somebody on delegations were erased, on all of them.
public struct PersonErased: Event, Equatable {
    public static let type: EventType = "npp16.working-group.person.erased.v1"

    public let person: PersonID
    public let party: PartyID
}
