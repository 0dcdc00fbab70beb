/// Lists which categories of mail the contacts of a party get.
public struct ListSubscriptions: Request {
    public typealias Answer = Page<Subscription>

    public static let definition = define(
        "notifications.subscriptions.list", .query, for: .offices, .get("/subscriptions"))

    public let party: PartyID?
}
