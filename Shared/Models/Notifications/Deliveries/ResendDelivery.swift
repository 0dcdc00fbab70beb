/// Sends a message again that failed, bounced, was suppressed or is unsettled.
public struct ResendDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = define(
        "notifications.deliveries.resend", .command, for: .operators, .post("/deliveries/{delivery}/repetitions"))

    public let delivery: DeliveryID
    public let reason: Prose
}
