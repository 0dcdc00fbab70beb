/// A step of the ladder that was taken.
public struct Reminder: Codable, Sendable, Equatable {
    public let round: Int
    public let days: ReminderDays
    public let at: Instant
    /// Who was reminded.
    public let parties: [PartyID]
}
