/// A step of the ladder that was taken.
public struct Reminder: Codable, Sendable, Equatable {
    public let round: Int
    public let days: ReminderDays
    public let at: Instant
    /// Parties that were reminded.
    public let parties: [PartyID]
}
