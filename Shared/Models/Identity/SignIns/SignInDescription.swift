/// From where a way in was asked for, and into what it leads.
public struct SignInDescription: Codable, Sendable, Equatable {
    /// Network that it was asked from.
    public let network: Line
    /// Offices that are open to who is written to.
    public let offices: [HeldOffice]
}
