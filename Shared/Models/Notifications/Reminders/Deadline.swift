/// A date by which something is asked of somebody.
public struct Deadline: Codable, Sendable, Equatable {
    public let kind: DeadlineKind
    /// The id of the call or action.
    public let object: DeadlineID
    public let title: Line
    /// Owner of the action; none for a call, which is for everybody.
    public let owner: PartyID?
    /// Deadline: the first instant that is too late.
    public let due: Instant
    /// The last day in its zone on which it can be met.
    public let lastDay: CalendarDate
    public let zone: TimeZoneName
    public let state: DeadlineState
    /// Days before the deadline on which a reminder is sent.
    public let ladder: [ReminderDays]
    /// Whether the deadline has its own days instead of the usual ones.
    public let hasOwnLadder: Bool
    /// Round of the deadline: 1, and one more each time it is moved.
    public let round: Int
    /// When the next reminder is due.
    public let next: Instant?
}
