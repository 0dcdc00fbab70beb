/// Lists the send ledger.
public struct ListDeliveries: Request {
    public typealias Answer = Page<Delivery>

    public static let definition = RequestDefinition(
        "notifications.deliveries.list", .query, for: .operators, .get("/deliveries"),
        "Lists the send ledger, the newest first.")

    public let state: DeliveryState?
    public let party: PartyID?
    public let recipient: ContactID?
    /// Those of one notification.
    public let notification: NotificationNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(
        state: DeliveryState? = nil, party: PartyID? = nil, recipient: ContactID? = nil,
        notification: NotificationNumber? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.state = state
        self.party = party
        self.recipient = recipient
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}
