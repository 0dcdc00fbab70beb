/// Who may speak for a party has changed; names all who may now, or will, or might have.
public struct SpeakersChanged: Event, Equatable {
    public static let type: EventType = "npp16.working-group.speakers.changed.v1"

    public let party: PartyID
    public let speakers: [SpeakingTerm]
}
