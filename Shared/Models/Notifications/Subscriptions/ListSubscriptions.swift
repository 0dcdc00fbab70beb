/// Lists what the contacts of a party are subscribed to.
public struct ListSubscriptions: Request {
    public typealias Answer = Page<Subscription>

    public static let definition = RequestDefinition(
        "notifications.subscriptions.list", .query, for: .offices, .get("/subscriptions"),
        "Lists which categories of mail the contacts of a party get.")

    public let party: PartyID?

    public init(party: PartyID? = nil) {
        self.party = party
    }
}
