/// Lists the send ledger, the newest first.
public struct ListDeliveries: Request {
    public typealias Answer = Page<Delivery>

    public static let definition = define("notifications.deliveries.list", .query, for: .operators, .get("/deliveries"))

    public let state: DeliveryState?
    public let party: PartyID?
    public let recipient: ContactID?
    /// Those of one notification.
    public let notification: NotificationNumber?
    public let after: String?
    public let limit: PageLimit?
}
