/// A call for inputs.
public struct Call: Codable, Sendable, Equatable {
    public let id: CallID
    public let title: Line
    /// The guiding questions, in order.
    public let questions: [Prose]
    /// Parties that are asked; empty for everybody.
    public let audience: [SubmitterClass]
    public let opens: Instant
    /// Deadline: the first instant that is too late.
    public let closes: Instant
    /// The last day, where the call closes with the end of one in its zone.
    public let closesOn: CalendarDate?
    /// The zone in which the closing time is meant.
    public let zone: TimeZoneName
    /// The closing time as a clock in that zone shows it, e.g. `2027-03-31 17:00 Europe/Paris`, or the last day:
    /// `2027-03-31, end of the day Europe/Paris`.
    public let closesLocal: Line?
    /// The same instant in the zone that the reader asked for.
    public let closesForReader: Line?
    /// Time from which submissions can no longer be revised.
    public let modificationDeadline: Instant?
    /// Extensions, in the order in which they were made.
    public let extensions: [CallExtension]
    /// The subject of the actor.
    public let openedBy: ActorID
    /// Number of submissions received.
    public let submissions: Int
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
    /// The title in other languages, by their tags, as far as it is current; left out where it is in none.
    public let titles: [String: Line]?
    /// What is translated of its words; left out of lists, and where nothing is.
    public let translations: [Translation]?
}
