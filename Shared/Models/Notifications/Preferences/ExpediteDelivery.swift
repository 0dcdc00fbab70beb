/// Sends a mail at once that waits for the end of quiet hours, or for a digest.
public struct ExpediteDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = RequestDefinition(
        "notifications.deliveries.expedite", .command, for: .operators, .post("/deliveries/{delivery}/expedite"),
        "Sends a mail at once that waits for the end of quiet hours or for a digest; the reason is logged.")

    public let delivery: DeliveryID
    public let reason: Prose

    public init(delivery: DeliveryID, reason: Prose) {
        self.delivery = delivery
        self.reason = reason
    }
}
