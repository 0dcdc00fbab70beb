/// Shows a delegation.
public struct ShowDelegation: Request {
    public typealias Answer = Delegation

    public static let definition = RequestDefinition(
        "working-group.delegations.show", .query, for: .parties, .get("/delegations/{party}"),
        "Shows a party's focal point, alternates and delegates, and who may speak for it: the secretariat sees all, a party its own."
    )

    public let party: PartyID
    public let session: SessionID?

    public init(
        party: PartyID, session: SessionID? = nil
    ) {
        self.party = party
        self.session = session
    }
}
