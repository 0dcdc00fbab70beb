/// Everything that was done about an action's date.
public struct EscalationLog: Codable, Sendable, Equatable {
    public let action: ActionID
    public let steps: [ActionSweep]
    public let pauses: [EscalationPause]
    /// When the next step is due; none where there is none.
    public let next: SweepStep?
    public let nextAt: Instant?
}
