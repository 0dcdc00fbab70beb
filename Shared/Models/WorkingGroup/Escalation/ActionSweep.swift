/// A step that was taken about an action's date.
public struct ActionSweep: Codable, Sendable, Equatable {
    /// A new round begins with every extension.
    public let round: Int
    public let step: SweepStep
    public let at: Instant
    /// Who was turned to; empty where a role is, or nobody holds the office.
    public let contacts: [ContactID]
}
