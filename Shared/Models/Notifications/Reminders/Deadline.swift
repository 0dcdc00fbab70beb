/// A date by which something is asked of somebody.
public struct Deadline: Codable, Sendable, Equatable {
    public let kind: DeadlineKind
    /// The id of the call or action.
    public let object: DeadlineID
    public let title: Line
    /// Of an action; a call is for everybody.
    public let owner: PartyID?
    /// The first instant that is too late.
    public let due: Instant
    /// The last day in its zone on which it can be met.
    public let lastDay: CalendarDate
    public let zone: TimeZoneName
    public let state: DeadlineState
    /// Days before it at which those are reminded who have not delivered.
    public let ladder: [ReminderDays]
    /// Whether it has a ladder of its own.
    public let hasOwnLadder: Bool
    /// How often it was moved, and 1.
    public let round: Int
    /// When a reminder is due next.
    public let next: Instant?
}
