/// A party is found by one more name.
public struct AliasAdded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.alias.added.v1"

    public let party: PartyID
    public let alias: Line
}
