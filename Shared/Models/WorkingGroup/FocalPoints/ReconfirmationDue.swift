/// A focal point is to be confirmed.
public struct ReconfirmationDue: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.reconfirmation-due.v1"

    public let contact: ContactID
    public let party: PartyID
    /// The last confirmation, or the nomination.
    public let since: CalendarDate
    /// Asked before, a month ago, and not answered.
    public let isReminder: Bool
}
