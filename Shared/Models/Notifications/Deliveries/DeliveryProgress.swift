/// How far a notification has gone out.
public struct DeliveryProgress: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    /// Number of mails.
    public let total: Int
    /// Mails by state.
    public let states: [String: Int]
    /// Mails still to be sent.
    public let remaining: Int
    /// When the last mail was settled.
    public let settledAt: Instant?
}
