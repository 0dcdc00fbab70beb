/// Sends a message again that did not arrive.
public struct ResendDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = RequestDefinition(
        "notifications.deliveries.resend", .command, for: .operators, .post("/deliveries/{delivery}/resend"),
        "Sends a message again that failed, bounced, was suppressed or is unsettled.")

    public let delivery: DeliveryID
    public let reason: Prose

    public init(delivery: DeliveryID, reason: Prose) {
        self.delivery = delivery
        self.reason = reason
    }
}
