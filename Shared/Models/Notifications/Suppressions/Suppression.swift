/// A contact to whom no mail is sent until the suppression is lifted or the contact replaced.
public struct Suppression: Codable, Sendable, Equatable {
    public let contact: ContactID
    /// None where the contact is not in the register.
    public let party: PartyID?
    public let reason: SuppressionReason
    /// What the mail server said, or why somebody decided so.
    public let note: Line
    /// The mail that came back.
    public let delivery: DeliveryID?
    public let since: Instant
    /// When it was lifted, and why; none where it holds.
    public let liftedAt: Instant?
    /// Why it was lifted.
    public let liftNote: Line?
}
