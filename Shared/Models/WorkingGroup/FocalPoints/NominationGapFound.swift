/// A party has, or is about to have, no focal point.
public struct NominationGapFound: Event, Equatable {
    public static let type: EventType = "npp16.working-group.nomination-gap.found.v1"

    public let contact: ContactID
    public let party: PartyID
    /// The first day without a focal point.
    public let from: CalendarDate
    /// Whether the gap lies ahead: the term ends within a month and nobody is nominated.
    public let isAhead: Bool
}
