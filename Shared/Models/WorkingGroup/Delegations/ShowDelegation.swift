/// Shows a party's focal point, alternates and delegates, and who may speak for it. A party sees its own.
public struct ShowDelegation: Request {
    public typealias Answer = Delegation

    public static let definition = define(
        "working-group.delegations.show", .query, for: .parties, .get("/delegations/{party}"))

    public let party: PartyID
    public let session: SessionID?
}
