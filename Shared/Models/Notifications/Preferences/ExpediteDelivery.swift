/// Sends a mail at once that waits for the end of quiet hours or for a digest. The reason is logged.
public struct ExpediteDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = define(
        "notifications.deliveries.expedite", .command, for: .operators, .post("/deliveries/{delivery}/urgent-overrides")
    )

    public let delivery: DeliveryID
    public let reason: Prose
}
