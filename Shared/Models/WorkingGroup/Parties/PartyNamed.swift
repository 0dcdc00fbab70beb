/// A party has an official name in one more language, or another one.
public struct PartyNamed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.named.v1"

    public let party: PartyID
    public let language: LanguageTag
    public let name: Line
}
