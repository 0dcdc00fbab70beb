/// Finds a party by its id, by a name in any language and spelling, or by a code of its state.
public struct ShowParty: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.parties.show", .query, for: .everyone, .get("/parties/{party}"))

    public let party: PartyID
}
