/// Whether signing in asks somebody for a second factor.
public struct SecondFactor: Codable, Sendable, Equatable {
    public let person: ActorID
    /// When it was set; none where there is none.
    public let confirmedAt: Instant?
    /// Recovery codes that are left.
    public let recoveryCodes: Int
}
