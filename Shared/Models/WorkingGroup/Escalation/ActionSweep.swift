/// A step that was taken about an action's date.
public struct ActionSweep: Codable, Sendable, Equatable {
    /// A new round begins with every extension.
    public let round: Int
    public let step: SweepStep
    public let at: Instant
    /// Contacts who were written to; empty where a role was, or the office was vacant.
    public let contacts: [ContactID]
}
