/// A mail that was found in the mailbox for bounces.
public struct BounceEntry: Codable, Sendable, Equatable {
    public let id: ContentDigest
    public let kind: BounceKind
    /// The mail that it is about.
    public let delivery: DeliveryID?
    /// RFC 3463, e.g. `5.1.1`.
    public let status: Line?
    /// What the mail server said.
    public let diagnostic: Line?
    public let at: Instant
}
