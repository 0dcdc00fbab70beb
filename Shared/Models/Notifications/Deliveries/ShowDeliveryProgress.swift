/// Shows how far a notification has gone out.
public struct ShowDeliveryProgress: Request {
    public typealias Answer = DeliveryProgress

    public static let definition = RequestDefinition(
        "notifications.deliveries.progress", .query, for: .operators, .get("/notifications/{notification}/progress"),
        "Shows how far a notification has gone out.")

    public let notification: NotificationNumber

    public init(notification: NotificationNumber) {
        self.notification = notification
    }
}
