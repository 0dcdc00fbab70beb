/// Shows how far a notification has gone out.
public struct ShowDeliveryProgress: Request {
    public typealias Answer = DeliveryProgress

    public static let definition = define(
        "notifications.delivery-progress.show", .query, for: .operators, .get("/notifications/{notification}/progress"))

    public let notification: NotificationNumber
}
