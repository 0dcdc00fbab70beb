/// How far a notification has gone out.
public struct DeliveryProgress: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    /// Mails in all.
    public let total: Int
    /// By state.
    public let states: [String: Int]
    /// Those that are still to leave.
    public let remaining: Int
    /// The last one that was settled.
    public let settledAt: Instant?
}
