/// A date that does not fit any more, and the one that would.
public struct KnockOnDate: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    /// Action that it waits for.
    public let after: ActionID
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let wouldStart: CalendarDate?
    public let wouldBeDue: CalendarDate
}
