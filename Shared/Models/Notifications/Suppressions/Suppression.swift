/// A contact to whom no mail is sent until the suppression is lifted or the contact replaced.
public struct Suppression: Codable, Sendable, Equatable {
    public let contact: ContactID
    /// Party of the contact; none where the contact is not in the register.
    public let party: PartyID?
    public let reason: SuppressionReason
    /// Response of the mail server, or the reason of the person who decided.
    public let note: Line
    /// The mail that came back.
    public let delivery: DeliveryID?
    public let since: Instant
    public let by: ActorID
    /// When it was lifted; none while it holds.
    public let liftedAt: Instant?
    public let liftedBy: ActorID?
    /// Why it was lifted.
    public let liftNote: Line?
}
