/// A focal point is to be confirmed.
public struct ReconfirmationRequested: Event, Equatable {
    public static let type: EventType = "npp16.working-group.reconfirmation.requested.v1"

    public let contact: ContactID
    public let party: PartyID
    /// Day of the last confirmation, or of the nomination.
    public let since: CalendarDate
    /// Whether this is a reminder, a month after the first request.
    public let isReminder: Bool
}
